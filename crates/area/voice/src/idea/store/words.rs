//! What was said: words to the owner, replies, steps, suggestions, ratings.

use kernel::{Id, Millis};
use store::{Args, Result, Row, StoreError, Tx, args, sql};

use super::counts::{self, Rated};
use crate::idea::{State, rules::Facts, state::Word};

sql! {
    PUT = "insert into idea_feedback (id, space, idea, at, kind, text, facts, mail, by_letter) \
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9)";
    OF_IDEA = "select id, space, idea, at, kind, text, facts, mail, void_at, printed_at from idea_feedback \
        where idea = $1 and void_at is null order by at, id";
    ONE = "select id, space, idea, at, kind, text, facts, mail, void_at, printed_at from idea_feedback where id = $1";
    VOID = "update idea_feedback set void_at = $1 where id = $2";
    PRINTED = "update idea_feedback set printed_at = $1 where id = $2";
    LAST_PRINTED = "select printed_at as at, count(*) as n from idea_feedback where space = $1 and printed_at > $2 \
        and void_at is null group by printed_at order by printed_at desc limit 1";
    NOT_PRINTED = "update idea_feedback set printed_at = null where space = $1 and printed_at = $2";
    // Whoever has left an e-mail address since, or nothing any more, gets no letter.
    TO_PRINT = "select f.id as id, f.space as space, f.idea as idea, f.at as at, f.kind as kind, f.text as text, \
        f.facts as facts, f.mail as mail, f.void_at as void_at, f.printed_at as printed_at \
        from idea_feedback f join idea i on i.id = f.idea join contact c on c.id = i.contact \
        where f.space = $1 and f.at <= $2 and f.by_letter and f.printed_at is null and f.void_at is null \
        and c.postal is not null and c.email is null order by f.at, f.id limit $3 + 0";
    COUNT_TO_PRINT = "select count(*) as n from (select 1 from idea_feedback f join idea i on i.id = f.idea \
        join contact c on c.id = i.contact where f.space = $1 and f.at <= $2 and f.by_letter \
        and f.printed_at is null and f.void_at is null and c.postal is not null and c.email is null limit $3 + 0) q";
    STEP = "insert into idea_step (idea, version, at, actor, deed, from_state, to_state, feedback) \
        values ($1, $2, $3, $4, $5, $6, $7, $8)";
    STEPS = "select s.version as version, s.at as at, s.actor as actor, s.deed as deed, s.from_state as from_state, \
        s.to_state as to_state, f.kind as kind, f.facts as facts from idea_step s \
        join idea_feedback f on f.id = s.feedback where s.idea = $1 order by s.version";
    // What was taken back has a void word; so has its step nothing to tell.
    TOLD_STEPS = "select s.version as version, s.at as at, s.actor as actor, s.deed as deed, s.from_state as from_state, \
        s.to_state as to_state, f.kind as kind, f.text as text, f.facts as facts from idea_step s join idea_feedback f on f.id = s.feedback \
        where s.idea = $1 and f.void_at is null order by s.version";
    REPLY = "insert into idea_reply (id, idea, at, text) values ($1, $2, $3, $4)";
    REPLIES = "select id, at, text from idea_reply where idea = $1 order by at, id";
    STORY = "select 'step' as what, s.at as at, s.version as version, cast(null as uuid) as id, s.actor as actor, \
        s.deed as deed, s.from_state as from_state, s.to_state as to_state, '' as text, \
        cast(0 as double precision) as confidence, f.kind as kind, f.facts as facts \
        from idea_step s join idea_feedback f on f.id = s.feedback where s.idea = $1 \
        union all select 'reply', at, 0, id, '', '', cast(null as text), '', text, 0, '', '' from idea_reply where idea = $1 \
        union all select 'told', at, 0, id, '', '', cast(null as text), '', coalesce(text, ''), 0, kind, facts \
        from idea_feedback where idea = $1 and void_at is null \
        union all select 'answer', b.publish_at, 0, cast(null as uuid), '', '', cast(null as text), '', '', 0, '', '' \
        from answer a join answer_batch b on b.id = a.batch \
        where a.idea = $1 and b.published_at is null and b.undone_at is null \
        union all select 'suggestion', 0, 0, cast(null as uuid), method, about, cast(null as text), '', value, confidence, '', '' \
        from suggestion where idea = $1 order by what, at, version, id, deed, confidence desc, text";
    ASK_RATING = "insert into idea_rating (idea, asked_at) values ($1, $2) on conflict (idea, asked_at) do nothing";
    // Of several questions the newest is open.
    RATE = "update idea_rating set answered_at = $1, helped = $2 where idea = $3 and answered_at is null \
        and asked_at = (select max(asked_at) from idea_rating where idea = $3)";
    OPEN_RATING = "select asked_at from idea_rating where idea = $1 and answered_at is null \
        and asked_at = (select max(asked_at) from idea_rating where idea = $1)";
    SUGGEST = "insert into suggestion (idea, about, value, confidence, method) values ($1, $2, $3, $4, $5) \
        on conflict (idea, about, value) do update set confidence = excluded.confidence, method = excluded.method";
    SUGGEST_FIRST = "insert into suggestion (idea, about, value, confidence, method) values ($1, $2, $3, $4, $5)";
    SUGGESTIONS = "select about, value, confidence, method from suggestion where idea = $1 order by about, confidence desc, value";
    DECIDE_SUGGESTION = "update suggestion set accepted = (value = $1) where idea = $2 and about = $3";
    // Of each idea's suggestions about a thing the surest; what people said beforehand is none.
    ACCEPTANCE = "select s.about as about, count(case when s.accepted then 1 end) as taken, count(s.accepted) as decided \
        from suggestion s cross join idea i where i.id = s.idea and i.space = $1 and (i.round = $2 or $2 is null) \
        and s.accepted is not null and s.method not in ('owner', 'import') \
        and s.confidence = (select max(confidence) from suggestion t where t.idea = s.idea and t.about = s.about) \
        group by s.about";
}

/// Something an owner was told.
#[derive(Clone, Debug, PartialEq)]
pub struct Told {
    /// Identifier.
    pub id: Id,
    /// The space.
    pub space: Id,
    /// The idea.
    pub idea: Id,
    /// When.
    pub at: Millis,
    /// What sort of word.
    pub word: Word,
    /// In people's own words.
    pub text: Option<String>,
    /// What the word names.
    pub facts: Facts,
    /// Whether it is also sent.
    pub mail: bool,
    /// Taken back before it was sent.
    pub void: bool,
    /// Printed as a letter.
    pub printed: bool,
}

fn word(row: &Row) -> Result<Word> {
    let kind: String = row.get("kind")?;
    Word::parse(&kind).ok_or_else(|| StoreError::Unreadable("idea_feedback.kind".into()))
}

fn said(row: &Row) -> Result<Said> {
    let text: String = row.get("text")?;
    Ok(Said { at: row.get("at")?, word: word(row)?, text: Some(text).filter(|text| !text.is_empty()) })
}

fn told(row: &Row) -> Result<Told> {
    let facts: String = row.get("facts")?;
    Ok(Told {
        id: row.get("id")?,
        space: row.get("space")?,
        idea: row.get("idea")?,
        at: row.get("at")?,
        word: word(row)?,
        text: row.get("text")?,
        facts: serde_json::from_str(&facts)
            .map_err(|_| StoreError::Unreadable("idea_feedback.facts".into()))?,
        mail: row.get("mail")?,
        void: row.get::<Option<i64>>("void_at")?.is_some(),
        printed: row.get::<Option<i64>>("printed_at")?.is_some(),
    })
}

/// Stores a word to an idea's owner, who can perhaps be reached by letter only; gives its identifier.
pub async fn tell(
    tx: &mut Tx,
    space: Id,
    idea: Id,
    word: Word,
    text: Option<&str>,
    facts: &Facts,
    by_letter: bool,
) -> Result<Id> {
    let (id, now) = (Id::new(tx.env()), tx.env().now());
    let facts = serde_json::to_string(facts).expect("facts are plain data");
    tx.exec(PUT, args![id, space, idea, now, word.as_str(), text, facts, word.is_mailed(), by_letter])
        .await?;
    Ok(id)
}

/// Everything an owner was told, oldest first, without what was taken back.
pub async fn told_about(tx: &mut Tx, idea: Id) -> Result<Vec<Told>> {
    tx.all(OF_IDEA, args![idea], told).await
}

/// One word to an owner.
pub async fn one(tx: &mut Tx, feedback: Id) -> Result<Option<Told>> {
    tx.maybe(ONE, args![feedback], told).await
}

/// Takes back a word.
pub async fn void(tx: &mut Tx, feedback: Id) -> Result<()> {
    let now = tx.env().now();
    tx.exec(VOID, args![now, feedback]).await.map(drop)
}

/// Words that wait for paper, said until a moment, the oldest first; at most so many.
pub async fn to_print(tx: &mut Tx, space: Id, until: Millis, limit: i64) -> Result<Vec<Told>> {
    tx.all(TO_PRINT, args![space, until, limit], told).await
}

/// How many words wait for paper, said until a moment, up to a limit.
pub async fn count_to_print(tx: &mut Tx, space: Id, until: Millis, limit: i64) -> Result<i64> {
    tx.one(COUNT_TO_PRINT, args![space, until, limit], |row| row.get("n")).await
}

/// A letter was printed; those that were printed together have one moment.
pub async fn printed(tx: &mut Tx, feedback: Id, at: Millis) -> Result<()> {
    tx.exec(PRINTED, args![at, feedback]).await.map(drop)
}

/// The letters that were printed last, if they were after a moment: when, and how many.
pub async fn last_printed(tx: &mut Tx, space: Id, since: Millis) -> Result<Option<(Millis, i64)>> {
    tx.maybe(LAST_PRINTED, args![space, since], |row| Ok((row.get("at")?, row.get("n")?))).await
}

/// The letters that were printed at a moment wait for paper again; gives how many.
pub async fn not_printed(tx: &mut Tx, space: Id, at: Millis) -> Result<i64> {
    Ok(tx.exec(NOT_PRINTED, args![space, at]).await? as i64)
}

/// A change of state.
#[derive(Clone, Debug, PartialEq)]
pub struct StepTaken {
    /// Counts the idea's steps from 1.
    pub version: i64,
    /// When.
    pub at: Millis,
    /// Who, as in the log.
    pub actor: String,
    /// The event's topic.
    pub deed: String,
    /// From where; empty for the first.
    pub from: Option<State>,
    /// To where.
    pub to: State,
    /// What its owner was told of it.
    pub word: Word,
    /// What that names.
    pub facts: Facts,
}

/// Stores a step with the word that told of it.
#[allow(clippy::too_many_arguments)] // the columns of one row
pub async fn step(
    tx: &mut Tx,
    idea: Id,
    version: i64,
    actor: &str,
    deed: &str,
    from: Option<State>,
    to: State,
    feedback: Id,
) -> Result<()> {
    let now = tx.env().now();
    let from = from.map(State::as_str);
    tx.exec(STEP, args![idea, version, now, actor, deed, from, to.as_str(), feedback]).await.map(drop)
}

fn taken(row: &Row) -> Result<StepTaken> {
    let state = |column: &str| row.get::<Option<String>>(column).map(|s| s.as_deref().and_then(State::parse));
    let facts: String = row.get("facts")?;
    Ok(StepTaken {
        word: word(row)?,
        facts: serde_json::from_str(&facts)
            .map_err(|_| StoreError::Unreadable("idea_feedback.facts".into()))?,
        version: row.get("version")?,
        at: row.get("at")?,
        actor: row.get("actor")?,
        deed: row.get("deed")?,
        from: state("from_state")?,
        to: state("to_state")?.ok_or_else(|| StoreError::Unreadable("idea_step.to_state".into()))?,
    })
}

/// An idea's steps, oldest first.
pub async fn steps(tx: &mut Tx, idea: Id) -> Result<Vec<StepTaken>> {
    tx.all(STEPS, args![idea], taken).await
}

/// An idea's steps with what its owner was told at each, oldest first, without what was taken back.
pub async fn told_steps(tx: &mut Tx, idea: Id) -> Result<Vec<(StepTaken, Option<String>)>> {
    tx.all(TOLD_STEPS, args![idea], |row| Ok((taken(row)?, row.get("text")?))).await
}

/// What an owner wrote back.
#[derive(Clone, Debug, PartialEq)]
pub struct ReplyRow {
    /// Identifier.
    pub id: Id,
    /// When.
    pub at: Millis,
    /// The words.
    pub text: String,
}

/// Stores an owner's reply.
pub async fn reply(tx: &mut Tx, idea: Id, text: &str) -> Result<Id> {
    let (id, now) = (Id::new(tx.env()), tx.env().now());
    tx.exec(REPLY, args![id, idea, now, text]).await?;
    Ok(id)
}

/// An owner's replies, oldest first.
pub async fn replies(tx: &mut Tx, idea: Id) -> Result<Vec<ReplyRow>> {
    tx.all(REPLIES, args![idea], replied).await
}

fn replied(row: &Row) -> Result<ReplyRow> {
    Ok(ReplyRow { id: row.get("id")?, at: row.get("at")?, text: row.get("text")? })
}

/// A word to an owner, as the desk reads it beside the idea.
#[derive(Clone, Debug, PartialEq)]
pub struct Said {
    /// When.
    pub at: Millis,
    /// What sort of word.
    pub word: Word,
    /// In people's own words.
    pub text: Option<String>,
}

/// What happened with an idea, as its owner does not see it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Story {
    /// Its steps, oldest first.
    pub steps: Vec<StepTaken>,
    /// What its owner was told, oldest first, without what was taken back.
    pub said: Vec<Said>,
    /// What its owner wrote back, oldest first.
    pub replies: Vec<ReplyRow>,
    /// When an answer that waits for its moment will be published.
    pub scheduled: Option<Millis>,
    /// What is kept as suggested about it, the surest first.
    pub suggested: Vec<Suggestion>,
}

/// The story of an idea, in one statement.
pub async fn story(tx: &mut Tx, idea: Id) -> Result<Story> {
    enum Part {
        Step(Box<StepTaken>),
        Said(Said),
        Reply(ReplyRow),
        Answer(Millis),
        Suggestion(Suggestion),
    }
    let read = |row: &Row| {
        Ok(match row.get::<String>("what")?.as_str() {
            "step" => Part::Step(Box::new(taken(row)?)),
            "told" => Part::Said(said(row)?),
            "reply" => Part::Reply(replied(row)?),
            "answer" => Part::Answer(row.get("at")?),
            _ => Part::Suggestion(Suggestion {
                about: row.get("deed")?,
                value: row.get("text")?,
                confidence: row.get("confidence")?,
                method: row.get("actor")?,
            }),
        })
    };
    let mut story = Story::default();
    for part in tx.all(STORY, args![idea], read).await? {
        match part {
            Part::Step(step) => story.steps.push(*step),
            Part::Said(said) => story.said.push(said),
            Part::Reply(reply) => story.replies.push(reply),
            Part::Answer(at) => story.scheduled = Some(at),
            Part::Suggestion(suggestion) => story.suggested.push(suggestion),
        }
    }
    Ok(story)
}

/// Notes that the owner was asked whether the answer helped.
pub async fn ask_rating(tx: &mut Tx, space: Id, idea: Id) -> Result<()> {
    let now = tx.env().now();
    let asked = tx.exec(ASK_RATING, args![idea, now]).await? as i64;
    counts::add_rated(tx, space, Rated { asked, ..Rated::default() });
    Ok(())
}

/// Whether the owner has been asked and has not answered yet.
pub async fn rating_is_open(tx: &mut Tx, idea: Id) -> Result<bool> {
    let asked: Option<i64> = tx.maybe(OPEN_RATING, args![idea], |row| row.get("asked_at")).await?;
    Ok(asked.is_some())
}

/// Stores the owner's answer; tells whether the question was open.
pub async fn rate(tx: &mut Tx, space: Id, idea: Id, helped: bool) -> Result<bool> {
    let now = tx.env().now();
    let answered = tx.exec(RATE, args![now, helped, idea]).await? as i64;
    let helped = if helped { answered } else { 0 };
    counts::add_rated(tx, space, Rated { asked: 0, answered, helped });
    Ok(answered > 0)
}

/// What a machine suggests about an idea. Not an assignment, and never made one by the machine.
#[derive(Clone, Debug, PartialEq)]
pub struct Suggestion {
    /// `theme`, `place`, `kind` or `language`.
    pub about: String,
    /// The suggested value.
    pub value: String,
    /// From 0 to 1.
    pub confidence: f64,
    /// Which method in which version.
    pub method: String,
}

/// Stores a suggestion, or how sure it is now.
pub async fn suggest(tx: &mut Tx, idea: Id, suggestion: &Suggestion) -> Result<()> {
    tx.exec(SUGGEST, suggestion_args(idea, suggestion)).await.map(drop)
}

/// Stores a suggestion about an idea of which nobody has suggested that yet.
pub async fn suggest_first(tx: &mut Tx, idea: Id, suggestion: &Suggestion) -> Result<()> {
    tx.exec(SUGGEST_FIRST, suggestion_args(idea, suggestion)).await.map(drop)
}

fn suggestion_args(idea: Id, suggestion: &Suggestion) -> Args {
    let Suggestion { about, value, confidence, method } = suggestion;
    args![idea, about.as_str(), value.as_str(), *confidence, method.as_str()]
}

/// What is suggested about an idea, the surest first.
pub async fn suggestions(tx: &mut Tx, idea: Id) -> Result<Vec<Suggestion>> {
    tx.all(SUGGESTIONS, args![idea], |row| {
        Ok(Suggestion {
            about: row.get("about")?,
            value: row.get("value")?,
            confidence: row.get("confidence")?,
            method: row.get("method")?,
        })
    })
    .await
}

/// Notes which value a person chose, so that the share of accepted suggestions can be shown.
pub async fn decide_suggestion(tx: &mut Tx, idea: Id, about: &str, chosen: &str) -> Result<()> {
    tx.exec(DECIDE_SUGGESTION, args![chosen, idea, about]).await.map(drop)
}

/// How many first suggestions of a sort people decided about, and how many of them they took.
#[derive(Clone, Debug, PartialEq)]
pub struct Accepted {
    /// `theme`, `place`, `kind` or `language`.
    pub about: String,
    /// So many were taken.
    pub taken: i64,
    /// Of so many.
    pub decided: i64,
}

/// What became of first suggestions in a space, or in one of its rounds.
pub async fn acceptance(tx: &mut Tx, space: Id, round: Option<Id>) -> Result<Vec<Accepted>> {
    let read = |row: &Row| {
        Ok(Accepted { about: row.get("about")?, taken: row.get("taken")?, decided: row.get("decided")? })
    };
    tx.all(ACCEPTANCE, args![space, round], read).await
}
