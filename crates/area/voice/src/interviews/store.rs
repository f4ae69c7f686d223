//! Every SQL statement over interviews.

use std::collections::{HashMap, HashSet};

use kernel::{Id, Lang, Millis, Ref};
use store::{Result, Row, StoreError, Tx, args, sql};
use textsense::embed::packed::{pack, unpack};

use super::{STUDY, rules::QUOTES};

sql! {
    PUT_STUDY = "insert into interview_study (id, space, number, name, purpose, lang, opened_at) values ($1, $2, \
        (select coalesce(max(number), 0) + 1 from interview_study where space = $2), $3, $4, $5, $6) returning number";
    STUDIES = "select id, number, name, purpose, lang, opened_at, public_since, \
        (select count(*) from interview i where i.study = s.id) as interviews from interview_study s \
        where space = $1 order by number desc";
    STUDY_BY_NUMBER = "select id, number, name, purpose, lang, opened_at, public_since, \
        (select count(*) from interview i where i.study = s.id) as interviews from interview_study s \
        where space = $1 and number = $2";
    SHOW = "update interview_study set public_since = $1 where id = $2";
    PUT_QUESTION = "insert into interview_question (id, study, space, number, text) values ($1, $2, $3, $4, $5)";
    QUESTIONS = "select id, number, text from interview_question where study = $1 order by number";
    PUT_CODE = "insert into interview_code (id, study, space, number, name, theme) values ($1, $2, $3, $4, $5, $6)";
    CODES = "select c.id as id, c.number as number, c.name as name, t.key as theme from interview_code c \
        left join theme t on t.id = c.theme where c.study = $1 order by c.number";
    PUT_INTERVIEW = "insert into interview (id, study, space, number, own_number, organisation, group_name, held_on, \
        entered_at, actor) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)";
    LAST_NUMBER = "select coalesce(max(number), 0) as n from interview where study = $1";
    OWN_NUMBERS = "select own_number from interview where study = $1 and own_number is not null";
    PUT_ANSWER = "insert into interview_answer (interview, question, space, lang, original, clean, held, quotable, \
        suggested, taken) values ($1, $2, $3, $4, $5, $5, $6, false, 0, 0)";
    // Within reach: of one municipality's interviews, or of all.
    NEXT = "select i.number as interview, q.number as question from interview_answer a \
        join interview i on i.id = a.interview join interview_question q on q.id = a.question \
        where i.study = $1 and a.coded_at is null and a.original <> '' \
        and (i.organisation = $2 or $3 = true) order by q.number, i.number limit 1";
    ANSWER = "select a.interview as id, i.number as interview, i.organisation as organisation, \
        i.group_name as group_name, a.question as question, a.lang as lang, a.original as original, a.clean as clean, \
        a.held as held, a.quotable as quotable, a.coded_at as coded_at from interview_answer a \
        join interview i on i.id = a.interview join interview_question q on q.id = a.question \
        where i.study = $1 and q.number = $2 and i.number = $3 and a.original <> ''";
    LAST_CODED = "select i.number as interview, q.number as question from interview_answer a \
        join interview i on i.id = a.interview join interview_question q on q.id = a.question \
        where i.study = $1 and a.coded_at is not null and a.actor = $2 order by a.coded_at desc limit 1";
    CODES_OF = "select code from interview_coding where interview = $1 and question = $2 \
        order by code";
    SAVE = "update interview_answer set clean = $1, held = $2, quotable = $3, coded_at = $4, actor = $5, \
        suggested = $6, taken = $7, method = $8, vector = $9 where interview = $10 and question = $11 \
        and coalesce(coded_at, 0) = $12";
    CLEAR_CODES = "delete from interview_coding where interview = $1 and question = $2";
    ADD_CODE = "insert into interview_coding (interview, question, code, space) values ($1, $2, $3, $4)";
    CODED = "select a.interview as interview, a.lang as lang, a.clean as clean, a.method as method, a.vector as vector \
        from interview_answer a where a.question = $1 and a.coded_at is not null order by a.coded_at desc limit $2 + 0";
    CODES_OF_QUESTION = "select interview, code from interview_coding where question = $1 order by interview, code";
    SUMS = "select a.question as question, count(*) as asked, \
        count(case when a.original <> '' then 1 end) as answered, \
        count(case when a.coded_at is not null then 1 end) as coded, \
        count(case when a.held = true then 1 end) as held, \
        cast(coalesce(sum(a.suggested), 0) as bigint) as suggested, cast(coalesce(sum(a.taken), 0) as bigint) as taken from interview_answer a \
        join interview_question q on q.id = a.question where q.study = $1 group by a.question";
    CODE_SUMS = "select c.question as question, c.code as code, count(*) as n from interview_coding c \
        join interview_question q on q.id = c.question where q.study = $1 group by c.question, c.code";
    QUOTED = "select question, code, interview, lang, clean from (select c.question as question, c.code as code, \
        i.number as interview, a.lang as lang, a.clean as clean, \
        row_number() over (partition by c.question, c.code order by (select count(*) from interview_coding m \
        where m.interview = c.interview and m.question = c.question), i.number) as place \
        from interview_coding c join interview i on i.id = c.interview \
        join interview_answer a on a.interview = c.interview and a.question = c.question \
        where i.study = $1 and a.quotable = true and a.held = false) as told where place <= $2 \
        order by question, code, place";
    UNSOUND = "select count(*) as n from interview_answer where (held = true and quotable = true) \
        or (coded_at is not null and original = '')";
    ANSWERS = "select count(*) as n from interview_answer";
}

/// A study.
#[derive(Clone, Debug, PartialEq)]
pub struct Study {
    /// Identifier.
    pub id: Id,
    /// Its number in the space.
    pub number: i64,
    /// What it is called.
    pub name: String,
    /// What is asked, of whom and why.
    pub purpose: String,
    /// The language of its name, questions and codes.
    pub lang: Lang,
    /// Since when.
    pub opened_at: Millis,
    /// Since when everybody may read what came of it.
    pub public_since: Option<Millis>,
    /// How many interviews there are.
    pub interviews: i64,
}

impl Study {
    /// The reference under which the log knows it.
    pub fn subject(&self) -> Ref {
        Ref::new(STUDY, self.id)
    }
}

/// A question of a study.
#[derive(Clone, Debug, PartialEq)]
pub struct Question {
    /// Identifier.
    pub id: Id,
    /// Its place, from 1.
    pub number: i64,
    /// What is asked.
    pub text: String,
}

/// What answers are coded to.
#[derive(Clone, Debug, PartialEq)]
pub struct Code {
    /// Identifier.
    pub id: Id,
    /// Its place, from 1.
    pub number: i64,
    /// What it is called.
    pub name: String,
    /// The key of the space's theme that it is, if it is one.
    pub theme: Option<String>,
}

/// An interview to be stored.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct NewInterview {
    /// Its number in the interviewer's notes.
    pub own_number: Option<String>,
    /// The municipality.
    pub organisation: Option<Id>,
    /// The group, such as "business"; empty for none.
    pub group: String,
    /// The day, ISO 8601; empty when nobody noted it.
    pub held_on: String,
    /// The questions that were asked, each with the answer; an empty one was not answered.
    pub answers: Vec<(Id, String)>,
}

/// An answer, as whoever codes it reads it.
#[derive(Clone, Debug, PartialEq)]
pub struct Answer {
    /// Identifier of the interview.
    pub id: Id,
    /// Its number.
    pub interview: i64,
    /// Its municipality.
    pub organisation: Option<Id>,
    /// Its group.
    pub group: String,
    /// The question.
    pub question: Id,
    /// The language.
    pub lang: Lang,
    /// As it was said.
    pub original: String,
    /// What may be quoted.
    pub clean: String,
    /// May hold personal data.
    pub held: bool,
    /// May be quoted, a person says.
    pub quotable: bool,
    /// When it was coded last.
    pub coded_at: Option<Millis>,
}

/// What a person made of an answer.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Coding {
    /// What may be quoted of it.
    pub clean: String,
    /// Still waits for somebody to look at what may be personal data.
    pub held: bool,
    /// May be quoted.
    pub quotable: bool,
    /// Its codes; none when none fits.
    pub codes: Vec<Id>,
    /// How many codes a method suggested.
    pub suggested: i64,
    /// How many of those were taken.
    pub taken: i64,
    /// The model and the vector that it gave.
    pub vector: Option<(String, Vec<f32>)>,
}

/// A coded answer, to compare with.
#[derive(Clone, Debug, PartialEq)]
pub struct Coded {
    /// The language.
    pub lang: Lang,
    /// The words.
    pub clean: String,
    /// The vector by the model asked for; empty when there is none.
    pub vector: Vec<f32>,
    /// Its codes.
    pub codes: Vec<Id>,
}

/// What became of a question.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sums {
    /// Interviews in which it was asked.
    pub asked: i64,
    /// …and answered.
    pub answered: i64,
    /// …and coded.
    pub coded: i64,
    /// Answers that may hold personal data.
    pub held: i64,
    /// Codes that a method suggested.
    pub suggested: i64,
    /// …and that people took.
    pub taken: i64,
}

/// Words that may be quoted.
#[derive(Clone, Debug, PartialEq)]
pub struct Quote {
    /// The number of the interview.
    pub interview: i64,
    /// The language.
    pub lang: Lang,
    /// The words.
    pub text: String,
}

fn study(row: &Row) -> Result<Study> {
    Ok(Study {
        id: row.get("id")?,
        number: row.get("number")?,
        name: row.get("name")?,
        purpose: row.get("purpose")?,
        lang: row.get("lang")?,
        opened_at: row.get("opened_at")?,
        public_since: row.get("public_since")?,
        interviews: row.get("interviews")?,
    })
}

/// Stores a study under the space's next number, which it gives.
pub async fn put_study(tx: &mut Tx, space: Id, id: Id, name: &str, purpose: &str, lang: Lang) -> Result<i64> {
    let now = tx.env().now();
    tx.one(PUT_STUDY, args![id, space, name, purpose, lang, now], |row| row.get("number")).await
}

/// A space's studies, the newest first.
pub async fn studies(tx: &mut Tx, space: Id) -> Result<Vec<Study>> {
    tx.all(STUDIES, args![space], study).await
}

/// The study with this number.
pub async fn one(tx: &mut Tx, space: Id, number: i64) -> Result<Option<Study>> {
    tx.maybe(STUDY_BY_NUMBER, args![space, number], study).await
}

/// Shows what came of a study to everybody, or no longer.
pub async fn show(tx: &mut Tx, id: Id, shown: bool) -> Result<()> {
    let since = shown.then(|| tx.env().now());
    tx.exec(SHOW, args![since, id]).await.map(drop)
}

/// Stores a question.
pub async fn put_question(tx: &mut Tx, space: Id, study: Id, question: &Question) -> Result<()> {
    let Question { id, number, text } = question;
    tx.exec(PUT_QUESTION, args![id, study, space, *number, text]).await.map(drop)
}

/// The questions of a study in order.
pub async fn questions(tx: &mut Tx, study: Id) -> Result<Vec<Question>> {
    let read =
        |row: &Row| Ok(Question { id: row.get("id")?, number: row.get("number")?, text: row.get("text")? });
    tx.all(QUESTIONS, args![study], read).await
}

/// Stores a code, which may be a theme of the space.
pub async fn put_code(tx: &mut Tx, space: Id, study: Id, code: &Code, theme: Option<Id>) -> Result<()> {
    let Code { id, number, name, .. } = code;
    tx.exec(PUT_CODE, args![id, study, space, *number, name, theme]).await.map(drop)
}

/// The codes of a study in order.
pub async fn codes(tx: &mut Tx, study: Id) -> Result<Vec<Code>> {
    tx.all(CODES, args![study], |row| {
        Ok(Code {
            id: row.get("id")?,
            number: row.get("number")?,
            name: row.get("name")?,
            theme: row.get("theme")?,
        })
    })
    .await
}

/// The highest number of an interview of a study; 0 before the first.
pub async fn last_number(tx: &mut Tx, study: Id) -> Result<i64> {
    tx.one(LAST_NUMBER, args![study], |row| row.get("n")).await
}

/// The interviewers' own numbers of the interviews that are here.
pub async fn own_numbers(tx: &mut Tx, study: Id) -> Result<HashSet<String>> {
    let found: Vec<String> = tx.all(OWN_NUMBERS, args![study], |row| row.get("own_number")).await?;
    Ok(found.into_iter().collect())
}

/// Stores an interview under a number, with its answers; `ready` tells of each its language and whether it may hold
/// personal data.
pub async fn put(
    tx: &mut Tx,
    space: Id,
    study: Id,
    (number, actor): (i64, &str),
    new: &NewInterview,
    ready: &[(Lang, bool)],
) -> Result<Id> {
    let (id, now) = (Id::new(tx.env()), tx.env().now());
    let NewInterview { own_number, organisation, group, held_on, answers } = new;
    let own = own_number.as_deref();
    tx.exec(PUT_INTERVIEW, args![id, study, space, number, own, *organisation, group, held_on, now, actor])
        .await?;
    for ((question, text), (lang, held)) in answers.iter().zip(ready) {
        tx.exec(PUT_ANSWER, args![id, question, space, *lang, text, *held]).await?;
    }
    Ok(id)
}

/// Question and interview, by number, of the next answer that nobody has coded; of one municipality or of all.
pub async fn next(tx: &mut Tx, study: Id, place: Option<Id>) -> Result<Option<(i64, i64)>> {
    tx.maybe(NEXT, args![study, place, place.is_none()], |row| {
        Ok((row.get("question")?, row.get("interview")?))
    })
    .await
}

/// Question and interview, by number, of the answer that somebody coded last.
pub async fn last_coded(tx: &mut Tx, study: Id, actor: &str) -> Result<Option<(i64, i64)>> {
    tx.maybe(LAST_CODED, args![study, actor], |row| Ok((row.get("question")?, row.get("interview")?))).await
}

/// The answer to a question in an interview, both by number.
pub async fn answer(tx: &mut Tx, study: Id, question: i64, interview: i64) -> Result<Option<Answer>> {
    tx.maybe(ANSWER, args![study, question, interview], |row| {
        Ok(Answer {
            id: row.get("id")?,
            interview: row.get("interview")?,
            organisation: row.get("organisation")?,
            group: row.get("group_name")?,
            question: row.get("question")?,
            lang: row.get("lang")?,
            original: row.get("original")?,
            clean: row.get("clean")?,
            held: row.get("held")?,
            quotable: row.get("quotable")?,
            coded_at: row.get("coded_at")?,
        })
    })
    .await
}

/// The codes of an answer.
pub async fn codes_of(tx: &mut Tx, answer: &Answer) -> Result<Vec<Id>> {
    tx.all(CODES_OF, args![answer.id, answer.question], |row| row.get("code")).await
}

/// Keeps what a person made of an answer, in place of what was made of it before. A [`StoreError::Conflict`] when somebody
/// else has coded it since it was read: their mask must not come off.
pub async fn code(tx: &mut Tx, space: Id, answer: &Answer, actor: &str, coding: &Coding) -> Result<()> {
    let now = tx.env().now();
    let Coding { clean, held, quotable, codes, suggested, taken, vector } = coding;
    let (method, vector) =
        (vector.as_ref().map(|one| one.0.clone()), vector.as_ref().map(|one| pack(&one.1)));
    let (id, question, seen) = (answer.id, answer.question, answer.coded_at.unwrap_or(0));
    let args =
        args![clean, *held, *quotable, now, actor, *suggested, *taken, method, vector, id, question, seen];
    if tx.exec(SAVE, args).await? == 0 {
        return Err(StoreError::Conflict("somebody else has coded the answer".to_owned()));
    }
    tx.exec(CLEAR_CODES, args![id, question]).await?;
    for code in codes {
        tx.exec(ADD_CODE, args![id, question, code, space]).await?;
    }
    Ok(())
}

/// The coded answers to a question, those coded last first; but not that of one interview.
pub async fn coded(tx: &mut Tx, question: Id, but: Id, method: &str, limit: i64) -> Result<Vec<Coded>> {
    let mut codes: HashMap<Id, Vec<Id>> = HashMap::new();
    let read = |row: &Row| Ok((row.get::<Id>("interview")?, row.get::<Id>("code")?));
    for (interview, code) in tx.all(CODES_OF_QUESTION, args![question], read).await? {
        codes.entry(interview).or_default().push(code);
    }
    let read = |row: &Row| {
        let same = row.get::<Option<String>>("method")?.as_deref() == Some(method);
        let bytes: Option<Vec<u8>> = row.get("vector")?;
        let bytes = bytes.filter(|_| same).unwrap_or_default();
        let vector =
            unpack(&bytes).ok_or_else(|| StoreError::Unreadable("interview_answer.vector".into()))?;
        let coded = Coded { lang: row.get("lang")?, clean: row.get("clean")?, vector, codes: Vec::new() };
        Ok((row.get::<Id>("interview")?, coded))
    };
    let all = tx.all(CODED, args![question, limit], read).await?.into_iter().filter(|(id, _)| *id != but);
    Ok(all.map(|(id, coded)| Coded { codes: codes.remove(&id).unwrap_or_default(), ..coded }).collect())
}

/// What became of each question of a study.
pub async fn sums(tx: &mut Tx, study: Id) -> Result<HashMap<Id, Sums>> {
    let read = |row: &Row| {
        let sums = Sums {
            asked: row.get("asked")?,
            answered: row.get("answered")?,
            coded: row.get("coded")?,
            held: row.get("held")?,
            suggested: row.get("suggested")?,
            taken: row.get("taken")?,
        };
        Ok((row.get("question")?, sums))
    };
    Ok(tx.all(SUMS, args![study], read).await?.into_iter().collect())
}

/// How many answers to each question of a study have each code: question, code, how many.
pub async fn code_sums(tx: &mut Tx, study: Id) -> Result<Vec<(Id, Id, i64)>> {
    tx.all(CODE_SUMS, args![study], |row| Ok((row.get("question")?, row.get("code")?, row.get("n")?))).await
}

/// A few answers of each question and code that may be quoted: those that speak of that alone first, by interview.
pub async fn quoted(tx: &mut Tx, study: Id) -> Result<Vec<(Id, Id, Quote)>> {
    tx.all(QUOTED, args![study, QUOTES], |row| {
        let quote =
            Quote { interview: row.get("interview")?, lang: row.get("lang")?, text: row.get("clean")? };
        Ok((row.get("question")?, row.get("code")?, quote))
    })
    .await
}

/// How many answers there are, and what is wrong with them.
pub async fn unsound(tx: &mut Tx) -> Result<(i64, Vec<String>)> {
    let all: i64 = tx.one(ANSWERS, args![], |row| row.get("n")).await?;
    let wrong: i64 = tx.one(UNSOUND, args![], |row| row.get("n")).await?;
    Ok((all, if wrong > 0 { vec![format!("{wrong} answers")] } else { Vec::new() }))
}
