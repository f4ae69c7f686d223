//! What is written about proposals: texts and their versions, frames, steps, who was heard.

use std::collections::HashSet;

use kernel::{Id, Lang, Millis};
use store::{Result, Row, StoreError, Tx, args, sql};

use super::{Proposal, read};
use crate::proposals::rules::{Novelty, Origin, Stance, Step};

sql! {
    WHOLE = "select id, number, title, state, opened_at, closed_at, problem, suggestion, lang, novelty, step, own_initiative, \
        working_group, version, public_version, origin from proposal where space = $1 and number = $2";
    WHOLE_BY_ID = "select id, number, title, state, opened_at, closed_at, problem, suggestion, lang, novelty, step, \
        own_initiative, working_group, version, public_version, origin from proposal where id = $1";
    WHOLES = "select id, number, title, state, opened_at, closed_at, problem, suggestion, lang, novelty, step, own_initiative, \
        working_group, version, public_version, origin from proposal where space = $1 order by number";
    WRITE = "update proposal set title = $1, problem = $2, suggestion = $3, lang = $4, novelty = $5, own_initiative = $6, \
        origin = $7, version = version + 1 where id = $8 and version = $9";
    VERSION = "insert into proposal_version (proposal, space, version, at, actor, title, problem, suggestion) \
        values ($1, $2, $3, $4, $5, $6, $7, $8)";
    VERSIONS = "select version, at, title, problem, suggestion from proposal_version where proposal = $1 order by version";
    AUTHOR = "insert into proposal_author (proposal, space, person, since) values ($1, $2, $3, $4) \
        on conflict (proposal, person) do nothing";
    NOT_AUTHOR = "delete from proposal_author where proposal = $1 and person = $2";
    AUTHORS = "select person from proposal_author where proposal = $1 order by since, person";
    ADD_FRAME = "insert into frame (id, space, name, question, position) values ($1, $2, $3, $4, \
        (select count(*) from frame where space = $2))";
    RETIRE_FRAME = "update frame set retired_at = $1 where id = $2 and space = $3 and retired_at is null";
    FRAMES = "select f.id as id, f.name as name, f.question as question, f.retired_at as retired_at, a.effect as effect, \
        a.text as text from frame f left join frame_answer a on a.frame = f.id and a.proposal = $1 where f.space = $2 \
        and (f.retired_at is null or a.frame is not null) order by f.position, f.id";
    FRAME_ANSWERS = "select proposal, frame from frame_answer where space = $1";
    FRAMES_OPEN = "select count(*) as n from frame f where f.space = $1 and f.retired_at is null and not exists \
        (select 1 from frame_answer a where a.frame = f.id and a.proposal = $2)";
    ANSWER_FRAME = "insert into frame_answer (proposal, frame, space, effect, text, at, actor) values ($1, $2, $3, $4, $5, $6, $7) \
        on conflict (proposal, frame) do update set effect = excluded.effect, text = excluded.text, at = excluded.at, \
        actor = excluded.actor";
    SET_STEP = "update proposal set step = $1 where id = $2";
    ADD_GATE = "insert into proposal_gate (id, space, proposal, step, decided_on, decision, at, actor) \
        values ($1, $2, $3, $4, $5, $6, $7, $8)";
    GATES = "select step, decided_on, decision, at from proposal_gate where proposal = $1 order by at, id";
    ADD_HEARD = "insert into proposal_heard (id, space, proposal, party, heard_on, stance, response, at, actor) \
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9)";
    HEARD = "select party, heard_on, stance, response from proposal_heard where proposal = $1 order by heard_on, at, id";
}

/// A proposal with everything that is written in it.
#[derive(Clone, Debug, PartialEq)]
pub struct Whole {
    /// Number, title, state.
    pub proposal: Proposal,
    /// Its text as it is being written.
    pub text: Text,
    /// The language it is written in.
    pub lang: Lang,
    /// What it does to what exists; empty while nobody has said.
    pub novelty: Option<Novelty>,
    /// The step of the chain it may take.
    pub step: Option<Step>,
    /// A working group's own initiative.
    pub own_initiative: bool,
    /// What it began as, where that is not ideas.
    pub origin: Option<Origin>,
    /// The working group that handles it.
    pub group: Option<Id>,
    /// Counts its texts.
    pub version: i64,
    /// The text that everybody reads; empty while it has never been ready.
    pub public_version: Option<i64>,
}

/// What a proposal says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Text {
    /// In one line.
    pub title: String,
    /// What is wrong, for whom.
    pub problem: String,
    /// What is to be done.
    pub suggestion: String,
}

/// A text as it was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Version {
    /// Which one.
    pub version: i64,
    /// When it was written.
    pub at: Millis,
    /// What it said.
    pub text: Text,
}

/// A frame, with what a proposal says about it.
#[derive(Clone, Debug, PartialEq)]
pub struct Framed {
    /// The frame.
    pub id: Id,
    /// Its name, per language, as stored.
    pub name: String,
    /// What is asked, per language, as stored.
    pub question: String,
    /// No longer asked.
    pub retired: bool,
    /// The effect and how, when answered.
    pub answer: Option<(Stance, String)>,
}

/// A decision that let a proposal on to a step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gate {
    /// To which step.
    pub step: Step,
    /// When it was decided, as a partial date.
    pub decided_on: String,
    /// What was decided, by whom.
    pub decision: String,
}

/// Somebody was heard.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Heard {
    /// Which organisation, group or network.
    pub party: String,
    /// When, as a partial date.
    pub on: String,
    /// For or against.
    pub stance: Stance,
    /// What they said.
    pub response: String,
}

fn word<T>(row: &Row, column: &str, parse: impl Fn(&str) -> Option<T>) -> Result<Option<T>> {
    let Some(text) = row.get::<Option<String>>(column)? else { return Ok(None) };
    parse(&text).map(Some).ok_or_else(|| StoreError::Unreadable(column.to_owned()))
}

fn must<T>(found: Option<T>) -> Result<T> {
    found.ok_or_else(|| StoreError::Unreadable("a word of a proposal".to_owned()))
}

fn read_text(row: &Row) -> Result<Text> {
    Ok(Text { title: row.get("title")?, problem: row.get("problem")?, suggestion: row.get("suggestion")? })
}

fn read_whole(row: &Row) -> Result<Whole> {
    Ok(Whole {
        proposal: read(row)?,
        text: read_text(row)?,
        lang: row.get("lang")?,
        novelty: word(row, "novelty", Novelty::parse)?,
        step: word(row, "step", Step::parse)?,
        own_initiative: row.get("own_initiative")?,
        origin: word(row, "origin", Origin::parse)?,
        group: row.get("working_group")?,
        version: row.get("version")?,
        public_version: row.get("public_version")?,
    })
}

/// The whole proposal with this number.
pub async fn whole(tx: &mut Tx, space: Id, number: i64) -> Result<Option<Whole>> {
    tx.maybe(WHOLE, args![space, number], read_whole).await
}

/// The whole proposal with this identifier.
pub async fn whole_by_id(tx: &mut Tx, id: Id) -> Result<Option<Whole>> {
    tx.maybe(WHOLE_BY_ID, args![id], read_whole).await
}

/// Every whole proposal of a space, by number.
pub async fn wholes(tx: &mut Tx, space: Id) -> Result<Vec<Whole>> {
    tx.all(WHOLES, args![space], read_whole).await
}

/// Stores a text as the next version. A [`StoreError::Conflict`] when somebody else wrote meanwhile.
pub async fn write(tx: &mut Tx, space: Id, actor: &str, whole: &Whole) -> Result<()> {
    let Whole { proposal, text, lang, novelty, own_initiative, origin, version, .. } = whole;
    let Text { title, problem, suggestion } = text;
    let novelty = novelty.map(Novelty::as_str);
    let origin = origin.map(Origin::as_str);
    let args =
        args![title, problem, suggestion, *lang, novelty, *own_initiative, origin, proposal.id, *version];
    if tx.exec(WRITE, args).await? == 0 {
        return Err(StoreError::Conflict("somebody else wrote the proposal".to_owned()));
    }
    let now = tx.env().now();
    let args = args![proposal.id, space, version + 1, now, actor, title, problem, suggestion];
    tx.exec(VERSION, args).await.map(drop)
}

/// Every text it has had, the first first.
pub async fn versions(tx: &mut Tx, proposal: Id) -> Result<Vec<Version>> {
    let read =
        |row: &Row| Ok(Version { version: row.get("version")?, at: row.get("at")?, text: read_text(row)? });
    tx.all(VERSIONS, args![proposal], read).await
}

/// Notes who wrote.
pub async fn add_author(tx: &mut Tx, space: Id, proposal: Id, person: Id) -> Result<()> {
    let now = tx.env().now();
    tx.exec(AUTHOR, args![proposal, space, person, now]).await.map(drop)
}

/// Somebody is no author after all.
pub async fn remove_author(tx: &mut Tx, proposal: Id, person: Id) -> Result<()> {
    tx.exec(NOT_AUTHOR, args![proposal, person]).await.map(drop)
}

/// Who has written it.
pub async fn authors(tx: &mut Tx, proposal: Id) -> Result<Vec<Id>> {
    tx.all(AUTHORS, args![proposal], |row| row.get("person")).await
}

/// Stores a frame at the end of the space's list.
pub async fn add_frame(tx: &mut Tx, space: Id, id: Id, name: &str, question: &str) -> Result<()> {
    tx.exec(ADD_FRAME, args![id, space, name, question]).await.map(drop)
}

/// No longer asks about a frame; tells whether it was asked before.
pub async fn retire_frame(tx: &mut Tx, space: Id, id: Id) -> Result<bool> {
    let now = tx.env().now();
    Ok(tx.exec(RETIRE_FRAME, args![now, id, space]).await? > 0)
}

/// The space's frames with what a proposal says about each; retired ones only where it said something.
pub async fn frames(tx: &mut Tx, space: Id, proposal: Id) -> Result<Vec<Framed>> {
    let read = |row: &Row| {
        let effect = word(row, "effect", Stance::parse)?;
        let text: Option<String> = row.get("text")?;
        Ok(Framed {
            id: row.get("id")?,
            name: row.get("name")?,
            question: row.get("question")?,
            retired: row.get::<Option<i64>>("retired_at")?.is_some(),
            answer: effect.zip(text),
        })
    };
    tx.all(FRAMES, args![proposal, space], read).await
}

/// Which proposal of a space has answered which frame.
pub async fn frame_answers(tx: &mut Tx, space: Id) -> Result<HashSet<(Id, Id)>> {
    let all =
        tx.all(FRAME_ANSWERS, args![space], |row| Ok((row.get("proposal")?, row.get("frame")?))).await?;
    Ok(all.into_iter().collect())
}

/// How many frames a proposal says nothing about.
pub async fn frames_open(tx: &mut Tx, space: Id, proposal: Id) -> Result<i64> {
    tx.one(FRAMES_OPEN, args![space, proposal], |row| row.get("n")).await
}

/// What a proposal says about a frame.
pub async fn answer_frame(
    tx: &mut Tx,
    space: Id,
    proposal: Id,
    frame: Id,
    (effect, text): (Stance, &str),
    actor: &str,
) -> Result<()> {
    let now = tx.env().now();
    tx.exec(ANSWER_FRAME, args![proposal, frame, space, effect.as_str(), text, now, actor]).await.map(drop)
}

/// Sets the step of the chain.
pub async fn set_step(tx: &mut Tx, proposal: Id, step: Step) -> Result<()> {
    tx.exec(SET_STEP, args![step.as_str(), proposal]).await.map(drop)
}

/// Keeps a gate's decision.
pub async fn add_gate(tx: &mut Tx, space: Id, proposal: Id, gate: &Gate, actor: &str) -> Result<()> {
    let (id, now) = (Id::new(tx.env()), tx.env().now());
    let Gate { step, decided_on, decision } = gate;
    tx.exec(ADD_GATE, args![id, space, proposal, step.as_str(), decided_on, decision, now, actor])
        .await
        .map(drop)
}

/// The gates that a proposal has passed.
pub async fn gates(tx: &mut Tx, proposal: Id) -> Result<Vec<Gate>> {
    let read = |row: &Row| {
        Ok(Gate {
            step: must(word(row, "step", Step::parse)?)?,
            decided_on: row.get("decided_on")?,
            decision: row.get("decision")?,
        })
    };
    tx.all(GATES, args![proposal], read).await
}

/// Keeps who was heard.
pub async fn add_heard(tx: &mut Tx, space: Id, proposal: Id, heard: &Heard, actor: &str) -> Result<()> {
    let (id, now) = (Id::new(tx.env()), tx.env().now());
    let Heard { party, on, stance, response } = heard;
    let args = args![id, space, proposal, party, on, stance.as_str(), response, now, actor];
    tx.exec(ADD_HEARD, args).await.map(drop)
}

/// Who was heard, the first first.
pub async fn heard(tx: &mut Tx, proposal: Id) -> Result<Vec<Heard>> {
    let read = |row: &Row| {
        Ok(Heard {
            party: row.get("party")?,
            on: row.get("heard_on")?,
            stance: must(word(row, "stance", Stance::parse)?)?,
            response: row.get("response")?,
        })
    };
    tx.all(HEARD, args![proposal], read).await
}

sql! {
    NOVELTIES = "select novelty, count(*) as n from proposal where space = $1 and public_version is not null \
        and state not in ('split_into', 'joined_with') group by novelty";
    PUBLIC_TEXTS = "select v.proposal as id, v.title as title, v.problem as problem, v.suggestion as suggestion \
        from proposal p join proposal_version v on v.proposal = p.id and v.version = p.public_version where p.space = $1 \
        order by p.number";
}

/// How many public proposals do what to what exists; `None` is of those nobody has said it of.
pub async fn novelties(tx: &mut Tx, space: Id) -> Result<Vec<(Option<Novelty>, i64)>> {
    let read = |row: &Row| Ok((word(row, "novelty", Novelty::parse)?, row.get("n")?));
    tx.all(NOVELTIES, args![space], read).await
}

/// The text of each proposal that everybody reads.
pub async fn public_texts(tx: &mut Tx, space: Id) -> Result<Vec<(Id, Text)>> {
    tx.all(PUBLIC_TEXTS, args![space], |row| Ok((row.get("id")?, read_text(row)?))).await
}
