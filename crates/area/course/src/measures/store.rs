//! Every SQL statement over measures under review.

use kernel::{Id, Lang, PartialDate, Ref};
use store::{Result, Row, StoreError, Tx, args, sql};

use super::rules::{Description, Marks, Outcome, Recommendation, State};

/// The directory's and the log's word for a measure.
pub const MEASURE: kernel::Kind = "measure";

sql! {
    ISSUE = "insert into measure_counter (space, issued) values ($1, 1) \
        on conflict (space) do update set issued = measure_counter.issued + 1 returning issued";
    PUT = "insert into measure (id, space, number, title, lang, question, organisation, state, listed_at) \
        values ($1, $2, $3, $4, $5, $6, $7, 'listed', $8)";
    ALL = "select id, space, number, title, lang, question, organisation, state, purpose, target_group, users, cost, effect, overlap, \
        twin, described_by, conclusion, outcome, ends_on, money, people, agreements, owner, follow_up, matter, done_on, done \
        from measure where space = $1 order by number limit $2 + 0";
    BY_NUMBER = "select id, space, number, title, lang, question, organisation, state, purpose, target_group, users, cost, effect, overlap, \
        twin, described_by, conclusion, outcome, ends_on, money, people, agreements, owner, follow_up, matter, done_on, done \
        from measure where space = $1 and number = $2";
    BY_ID = "select id, space, number, title, lang, question, organisation, state, purpose, target_group, users, cost, effect, overlap, \
        twin, described_by, conclusion, outcome, ends_on, money, people, agreements, owner, follow_up, matter, done_on, done \
        from measure where space = $1 and id = $2";
    DESCRIBE = "update measure set state = 'described', purpose = $1, target_group = $2, users = $3, cost = $4, effect = $5, \
        overlap = $6, twin = $7, described_by = $8 where id = $9";
    ANALYSE = "insert into measure_analysis (id, space, measure, person, need, effect, cost, overlap, alternative, text, at) \
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)";
    ANALYSES = "select person, need, effect, cost, overlap, alternative, text from measure_analysis where measure = $1 order by at, id";
    CONCLUDE = "update measure set state = 'analysed', conclusion = $1 where id = $2";
    RECOMMEND = "update measure set state = 'recommended', outcome = $1, ends_on = $2, money = $3, people = $4, agreements = $5, \
        owner = $6, follow_up = $7 where id = $8";
    OPENED = "update measure set matter = $1 where id = $2";
    MOVE = "update measure set state = $1 where id = $2";
    RETURN = "update measure set state = 'analysed', outcome = null, ends_on = null, money = null, people = null, \
        agreements = null, owner = null, follow_up = null where id = $1";
    CARRY_OUT = "update measure set state = 'carried_out', done_on = $1, done = $2 where id = $3";
    COUNT = "select count(*) as n from measure";
    // I16, over everything stored: description, two independent analyses, and a decision where one is said to be.
    BREACHES = "select m.id as id from measure m where m.state in ('recommended', 'decided', 'carried_out') and ( \
        m.purpose is null or m.conclusion is null or \
        (select count(distinct a.person) from measure_analysis a where a.measure = m.id) < 2 or \
        (m.state in ('decided', 'carried_out') and m.matter is null))";
}

/// The most measures that a list shows.
const MOST: i64 = 500;

/// A measure under review.
#[derive(Clone, Debug, PartialEq)]
pub struct Measure {
    /// Identifier.
    pub id: Id,
    /// The space.
    pub space: Id,
    /// Its public number there.
    pub number: i64,
    /// What it is called, or what is asked.
    pub title: String,
    /// In which language.
    pub lang: Lang,
    /// Whether it began as a question.
    pub question: bool,
    /// Whose measure it is.
    pub organisation: Id,
    /// How far the review has come.
    pub state: State,
    /// What it is.
    pub description: Option<Description>,
    /// Who described it, as the log names them.
    pub described_by: Option<String>,
    /// What the analyses came to.
    pub conclusion: Option<String>,
    /// What is recommended or decided.
    pub recommendation: Option<Recommendation>,
    /// The matter in which bodies decide on it.
    pub matter: Option<Id>,
    /// When it was done, and what came of it.
    pub done: Option<(PartialDate, String)>,
}

impl Measure {
    /// The reference under which log, thread and directory know it.
    pub fn subject(&self) -> Ref {
        Ref::new(MEASURE, self.id)
    }
}

/// One person's analysis.
#[derive(Clone, Debug, PartialEq)]
pub struct Analysis {
    /// Who.
    pub person: Id,
    /// Their marks.
    pub marks: Marks,
    /// Their reasons.
    pub text: String,
}

fn unreadable(column: &str) -> StoreError {
    StoreError::Unreadable(format!("measure.{column}"))
}

fn read_date(row: &Row, column: &str) -> Result<Option<PartialDate>> {
    let text = row.get::<Option<String>>(column)?;
    text.map(|text| text.parse().map_err(|_| unreadable(column))).transpose()
}

fn read(row: &Row) -> Result<Measure> {
    let text = |column: &str| row.get::<Option<String>>(column).map(Option::unwrap_or_default);
    let described_by: Option<String> = row.get("described_by")?;
    let description = match described_by {
        Some(_) => Some(Description {
            purpose: text("purpose")?,
            target_group: text("target_group")?,
            users: text("users")?,
            cost: text("cost")?,
            effect: text("effect")?,
            overlap: text("overlap")?,
            twin: row.get("twin")?,
        }),
        None => None,
    };
    let date = |column| read_date(row, column)?.ok_or_else(|| unreadable(column));
    let recommendation = match row.get::<Option<String>>("outcome")?.as_deref().and_then(Outcome::parse) {
        Some(Outcome::WindDown) => Some(Recommendation::WindDown {
            ends_on: date("ends_on")?,
            money: text("money")?,
            people: text("people")?,
            agreements: text("agreements")?,
        }),
        Some(Outcome::Develop) => {
            Some(Recommendation::Develop { owner: row.get("owner")?, follow_up: date("follow_up")? })
        }
        None => None,
    };
    let done = match read_date(row, "done_on")? {
        Some(on) => Some((on, text("done")?)),
        None => None,
    };
    Ok(Measure {
        id: row.get("id")?,
        space: row.get("space")?,
        number: row.get("number")?,
        title: row.get("title")?,
        lang: row.get("lang")?,
        question: row.get("question")?,
        organisation: row.get("organisation")?,
        state: State::parse(&row.get::<String>("state")?).ok_or_else(|| unreadable("state"))?,
        description,
        described_by,
        conclusion: row.get("conclusion")?,
        recommendation,
        matter: row.get("matter")?,
        done,
    })
}

/// Takes the space's next number.
pub async fn issue(tx: &mut Tx, space: Id) -> Result<i64> {
    tx.one(ISSUE, args![space], |row| row.get("issued")).await
}

/// Stores a new measure.
pub async fn put(tx: &mut Tx, measure: &Measure) -> Result<()> {
    let Measure { id, space, number, title, lang, question, organisation, .. } = measure;
    let now = tx.env().now();
    tx.exec(PUT, args![id, space, *number, title.as_str(), *lang, *question, organisation, now])
        .await
        .map(drop)
}

/// The measures of a space by number.
pub async fn all(tx: &mut Tx, space: Id) -> Result<Vec<Measure>> {
    tx.all(ALL, args![space, MOST], read).await
}

/// The measure with this number.
pub async fn by_number(tx: &mut Tx, space: Id, number: i64) -> Result<Option<Measure>> {
    tx.maybe(BY_NUMBER, args![space, number], read).await
}

/// The measure with this identifier.
pub async fn by_id(tx: &mut Tx, space: Id, id: Id) -> Result<Option<Measure>> {
    tx.maybe(BY_ID, args![space, id], read).await
}

/// Stores a description.
pub async fn describe(tx: &mut Tx, id: Id, description: &Description, by: &str) -> Result<()> {
    let Description { purpose, target_group, users, cost, effect, overlap, twin } = description;
    tx.exec(DESCRIBE, args![purpose, target_group, users, cost, effect, overlap, *twin, by, id])
        .await
        .map(drop)
}

/// Stores one person's analysis.
pub async fn analyse(tx: &mut Tx, measure: &Measure, analysis: &Analysis) -> Result<()> {
    let (id, now) = (Id::new(tx.env()), tx.env().now());
    let [need, effect, cost, overlap, alternative] = analysis.marks.all();
    let args = args![
        id,
        measure.space,
        measure.id,
        analysis.person,
        need,
        effect,
        cost,
        overlap,
        alternative,
        analysis.text.as_str(),
        now
    ];
    tx.exec(ANALYSE, args).await.map(drop)
}

/// The analyses of a measure, oldest first.
pub async fn analyses(tx: &mut Tx, measure: Id) -> Result<Vec<Analysis>> {
    tx.all(ANALYSES, args![measure], |row| {
        Ok(Analysis {
            person: row.get("person")?,
            marks: Marks {
                need: row.get("need")?,
                effect: row.get("effect")?,
                cost: row.get("cost")?,
                overlap: row.get("overlap")?,
                alternative: row.get("alternative")?,
            },
            text: row.get("text")?,
        })
    })
    .await
}

/// Stores what the analyses came to.
pub async fn conclude(tx: &mut Tx, id: Id, conclusion: &str) -> Result<()> {
    tx.exec(CONCLUDE, args![conclusion, id]).await.map(drop)
}

/// Stores what is recommended.
pub async fn recommend(tx: &mut Tx, id: Id, recommendation: &Recommendation) -> Result<()> {
    let outcome = recommendation.outcome().as_str();
    let args = match recommendation {
        Recommendation::WindDown { ends_on, money, people, agreements } => {
            args![outcome, ends_on.to_string(), money, people, agreements, None::<Id>, None::<String>, id]
        }
        Recommendation::Develop { owner, follow_up } => args![
            outcome,
            None::<String>,
            None::<String>,
            None::<String>,
            None::<String>,
            owner,
            follow_up.to_string(),
            id
        ],
    };
    tx.exec(RECOMMEND, args).await.map(drop)
}

/// Remembers in which matter it is decided on.
pub async fn opened(tx: &mut Tx, id: Id, matter: Id) -> Result<()> {
    tx.exec(OPENED, args![matter, id]).await.map(drop)
}

/// Stores how far it has come, where nothing else changes with it.
pub async fn set_state(tx: &mut Tx, id: Id, state: State) -> Result<()> {
    match state {
        State::Analysed => tx.exec(RETURN, args![id]).await.map(drop),
        state => tx.exec(MOVE, args![state.as_str(), id]).await.map(drop),
    }
}

/// Stores what came of it.
pub async fn carry_out(tx: &mut Tx, id: Id, on: PartialDate, text: &str) -> Result<()> {
    tx.exec(CARRY_OUT, args![on.to_string(), text, id]).await.map(drop)
}

/// How many measures there are, and those that break I16.
pub async fn breaches(tx: &mut Tx) -> Result<(i64, Vec<String>)> {
    let count = tx.one(COUNT, args![], |row| row.get("n")).await?;
    let broken = tx.all(BREACHES, args![], |row| Ok(Ref::new(MEASURE, row.get("id")?).to_string())).await?;
    Ok((count, broken))
}
