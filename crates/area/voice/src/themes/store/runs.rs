//! Runs: begun, heard of, ended.

use kernel::{Id, Millis};
use store::{Result, Row, StoreError, Tx, args, sql};

use crate::themes::rules::State;

/// What every reading of a run has; not what only a repetition needs, which may be large.
macro_rules! run {
    ($rest:literal) => {
        concat!(
            "select id, number, collection, state, actor, begun_at, heard_at, ended_at, stage, progress, method, model, \
             options, input_hash, result_hash, texts, themes, weak, fresh, \
             cast(case when decided is null then 1 else 0 end as bigint) as first from theme_run where ",
            $rest
        )
    };
}

sql! {
    ADD = "insert into theme_run (id, space, number, collection, state, actor, begun_at, heard_at, stage, progress, \
        method, model, options, numbers, texts, themes, weak, fresh) \
        values ($1, $2, $3, $4, 'going', $5, $6, $7, 'vectors', 0, $8, $9, $10, '[]', 0, 0, 0, 0)";
    LAST_NUMBER = "select max(number) as n from theme_run where space = $1";
    GOING = run!("space = $1 and state = 'going'");
    ONE = run!("space = $1 and number = $2");
    LIST = run!("space = $1 and (collection = $2 or (collection is null and $2 is null)) order by number desc limit $3 + 0");
    REPEAT = "select numbers, decided from theme_run where id = $1";
    GIVEN = "update theme_run set decided = $1, numbers = $2, input_hash = $3, texts = $4, model = $5 where id = $6";
    HEARD = "update theme_run set heard_at = $1, stage = $2, progress = $3 where id = $4 and state = 'going'";
    END = "update theme_run set state = $1, ended_at = $2, heard_at = $2 where id = $3 and state = 'going'";
    RESULT = "update theme_run set result_hash = $1, themes = $2, weak = $3, fresh = $4 where id = $5";
    SILENT = "select id, space, number from theme_run where state = 'going' and heard_at <= $1";
}

/// A run, as its page and the list of runs have it.
#[derive(Clone, Debug, PartialEq)]
pub struct Run {
    /// Identifier.
    pub id: Id,
    /// Counts the space's runs.
    pub number: i64,
    /// The round whose ideas it looks at; all of the space's if none.
    pub round: Option<Id>,
    /// How it stands, as stored: see [`State::now`].
    pub state: State,
    /// Who began it.
    pub actor: String,
    /// When.
    pub begun_at: Millis,
    /// When it last said that it goes on.
    pub heard_at: Millis,
    /// When it ended.
    pub ended_at: Option<Millis>,
    /// What it is at.
    pub stage: String,
    /// How far it has come, per mille.
    pub progress: i64,
    /// The method with its version.
    pub method: String,
    /// What made the vectors; none when words decided.
    pub model: Option<String>,
    /// What was asked for, JSON.
    pub options: String,
    /// Hash of what went in.
    pub input_hash: Option<String>,
    /// Hash of what came out.
    pub result_hash: Option<String>,
    /// How many texts went in.
    pub texts: i64,
    /// How many themes were found, on the upper level.
    pub themes: i64,
    /// How many ideas fit nowhere well.
    pub weak: i64,
    /// How many ideas the run before did not have.
    pub fresh: i64,
    /// There was no map before.
    pub first: bool,
}

fn read(row: &Row) -> Result<Run> {
    let state: String = row.get("state")?;
    Ok(Run {
        id: row.get("id")?,
        number: row.get("number")?,
        round: row.get("collection")?,
        state: State::parse(&state).ok_or_else(|| StoreError::Unreadable("theme_run.state".into()))?,
        actor: row.get("actor")?,
        begun_at: row.get("begun_at")?,
        heard_at: row.get("heard_at")?,
        ended_at: row.get("ended_at")?,
        stage: row.get("stage")?,
        progress: row.get("progress")?,
        method: row.get("method")?,
        model: row.get("model")?,
        options: row.get("options")?,
        input_hash: row.get("input_hash")?,
        result_hash: row.get("result_hash")?,
        texts: row.get("texts")?,
        themes: row.get("themes")?,
        weak: row.get("weak")?,
        fresh: row.get("fresh")?,
        first: row.get::<i64>("first")? == 1,
    })
}

/// Stores a run that begins now; gives it its number.
pub async fn add(
    tx: &mut Tx,
    (space, round): (Id, Option<Id>),
    actor: &str,
    method: &str,
    model: Option<&str>,
    options: &str,
) -> Result<(Id, i64)> {
    let (id, now) = (Id::new(tx.env()), tx.env().now());
    let last: Option<i64> = tx.one(LAST_NUMBER, args![space], |row| row.get("n")).await?;
    let number = last.unwrap_or(0) + 1;
    tx.exec(ADD, args![id, space, number, round, actor, now, now, method, model, options]).await?;
    Ok((id, number))
}

/// The run that is under way in a space, as far as is stored.
pub async fn going(tx: &mut Tx, space: Id) -> Result<Option<Run>> {
    tx.maybe(GOING, args![space], read).await
}

/// The run with this number.
pub async fn one(tx: &mut Tx, space: Id, number: i64) -> Result<Option<Run>> {
    tx.maybe(ONE, args![space, number], read).await
}

/// The newest runs over a round or over all.
pub async fn list(tx: &mut Tx, space: Id, round: Option<Id>, limit: i64) -> Result<Vec<Run>> {
    tx.all(LIST, args![space, round, limit], read).await
}

/// What a repetition needs beside the texts: their numbers, and what stood before, as JSON.
pub async fn repeat(tx: &mut Tx, run: Id) -> Result<(String, Option<String>)> {
    tx.one(REPEAT, args![run], |row| Ok((row.get("numbers")?, row.get("decided")?))).await
}

/// What a run was given.
pub struct Given<'a> {
    /// What stood before, JSON.
    pub decided: Option<&'a str>,
    /// The numbers of the ideas, JSON.
    pub numbers: &'a str,
    /// The hash of the texts.
    pub input_hash: &'a str,
    /// How many.
    pub texts: i64,
    /// What made the vectors.
    pub model: Option<&'a str>,
}

/// Notes what a run was given.
pub async fn given(tx: &mut Tx, run: Id, given: &Given<'_>) -> Result<()> {
    let Given { decided, numbers, input_hash, texts, model } = given;
    tx.exec(GIVEN, args![*decided, *numbers, *input_hash, *texts, *model, run]).await.map(drop)
}

/// Notes that a run goes on.
pub async fn heard(tx: &mut Tx, run: Id, stage: &str, progress: i64) -> Result<()> {
    let now = tx.env().now();
    tx.exec(HEARD, args![now, stage, progress, run]).await.map(drop)
}

/// Ends a run that was under way; tells whether it still was.
pub async fn end(tx: &mut Tx, run: Id, state: State) -> Result<bool> {
    let now = tx.env().now();
    Ok(tx.exec(END, args![state.as_str(), now, run]).await? > 0)
}

/// Notes what came of a run: hash, themes, weak fits, new ideas.
pub async fn result(tx: &mut Tx, run: Id, hash: &str, themes: i64, weak: i64, fresh: i64) -> Result<()> {
    tx.exec(RESULT, args![hash, themes, weak, fresh, run]).await.map(drop)
}

/// Runs that have not been heard of since then: identifier, space, number.
pub async fn silent(tx: &mut Tx, since: Millis) -> Result<Vec<(Id, Id, i64)>> {
    tx.all(SILENT, args![since], |row| Ok((row.get("id")?, row.get("space")?, row.get("number")?))).await
}
