//! Every SQL statement over external matters.

use kernel::{Id, PartialDate};
use store::{Result, Row, StoreError, Tx, args, sql};

use super::model::{Contact, External, Kind, Said, Stage, Stance};

sql! {
    ISSUE = "insert into external_counter (space, issued) values ($1, 1) \
        on conflict (space) do update set issued = external_counter.issued + 1 returning issued";
    PUT = "insert into external_matter (id, space, number, title, says, lang, owner, stage, stance, stance_says, next_step, \
        next_on, outcome, example, created_at, changed_at, version) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, \
        $12, $13, $14, $15, $15, 1)";
    SAVE = "update external_matter set title = $1, says = $2, owner = $3, stage = $4, stance = $5, stance_says = $6, \
        next_step = $7, next_on = $8, outcome = $9, changed_at = $10, version = $11 where id = $12 and version = $11 - 1";
    ALL = "select * from external_matter where space = $1 order by number";
    ONE = "select * from external_matter where space = $1 and number = $2";
    BY_ID = "select * from external_matter where id = $1";
    PUT_CONTACT = "insert into external_contact (id, external, kind, done_on, says, at) values ($1, $2, $3, $4, $5, $6)";
    CONTACTS = "select c.external as external, c.kind as kind, c.done_on as done_on, c.says as says from external_contact c \
        join external_matter m on m.id = c.external where m.space = $1 order by c.at, c.id";
    HALF = "select id from external_matter where owner = '' or (stage in ('done', 'dropped')) <> (outcome is not null)";
    COUNT = "select count(*) as n from external_matter";
}

fn unreadable(column: &str) -> StoreError {
    StoreError::Unreadable(format!("external_matter.{column}"))
}

fn word<T>(row: &Row, column: &str, parse: fn(&str) -> Option<T>) -> Result<T> {
    parse(&row.get::<String>(column)?).ok_or_else(|| unreadable(column))
}

fn partial(text: Option<String>, column: &str) -> Result<Option<PartialDate>> {
    text.map(|text| text.parse().map_err(|_| unreadable(column))).transpose()
}

fn read(row: &Row) -> Result<External> {
    Ok(External {
        id: row.get("id")?,
        number: row.get("number")?,
        said: Said {
            title: row.get("title")?,
            says: row.get("says")?,
            lang: row.get("lang")?,
            owner: row.get("owner")?,
            stage: word(row, "stage", Stage::parse)?,
            stance: word(row, "stance", Stance::parse)?,
            stance_says: row.get("stance_says")?,
            next_step: row.get("next_step")?,
            next_on: partial(row.get("next_on")?, "next_on")?,
            outcome: row.get("outcome")?,
            goals: Vec::new(),
            example: row.get("example")?,
        },
        changed_at: row.get("changed_at")?,
        version: row.get("version")?,
    })
}

/// Stores a new external matter under the space's next number.
pub async fn put(tx: &mut Tx, space: Id, said: &Said) -> Result<External> {
    let number = tx.one(ISSUE, args![space], |row| row.get("issued")).await?;
    let (id, now) = (Id::new(tx.env()), tx.env().now());
    let args = args![
        id,
        space,
        number,
        &said.title,
        &said.says,
        said.lang,
        &said.owner,
        said.stage.as_str(),
        said.stance.as_str(),
        &said.stance_says,
        said.next_step.clone(),
        said.next_on.map(|on| on.to_string()),
        said.outcome.clone(),
        said.example,
        now
    ];
    tx.exec(PUT, args).await?;
    Ok(External { id, number, said: said.clone(), changed_at: now, version: 1 })
}

/// Saves what is said over the version before; `false` when somebody else changed it meanwhile.
pub async fn save(tx: &mut Tx, external: &External) -> Result<bool> {
    let said = &external.said;
    let args = args![
        &said.title,
        &said.says,
        &said.owner,
        said.stage.as_str(),
        said.stance.as_str(),
        &said.stance_says,
        said.next_step.clone(),
        said.next_on.map(|on| on.to_string()),
        said.outcome.clone(),
        external.changed_at,
        external.version,
        external.id
    ];
    Ok(tx.exec(SAVE, args).await? > 0)
}

/// Every external matter of a space, by number.
pub async fn all(tx: &mut Tx, space: Id) -> Result<Vec<External>> {
    tx.all(ALL, args![space], read).await
}

/// The one with this number.
pub async fn by_number(tx: &mut Tx, space: Id, number: i64) -> Result<Option<External>> {
    tx.maybe(ONE, args![space, number], read).await
}

/// The one with this identifier.
pub async fn by_id(tx: &mut Tx, id: Id) -> Result<Option<External>> {
    tx.maybe(BY_ID, args![id], read).await
}

/// Stores what was done about one.
pub async fn put_contact(tx: &mut Tx, external: Id, contact: &Contact) -> Result<()> {
    let (id, now) = (Id::new(tx.env()), tx.env().now());
    let args = args![id, external, contact.kind.as_str(), contact.on.to_string(), &contact.says, now];
    tx.exec(PUT_CONTACT, args).await.map(drop)
}

/// What was done about every external matter of a space, in the order it was written down.
pub async fn contacts(tx: &mut Tx, space: Id) -> Result<Vec<(Id, Contact)>> {
    let read = |row: &Row| {
        let on = partial(Some(row.get("done_on")?), "done_on")?.ok_or_else(|| unreadable("done_on"))?;
        let contact = Contact { kind: word(row, "kind", Kind::parse)?, on, says: row.get("says")? };
        Ok((row.get("external")?, contact))
    };
    tx.all(CONTACTS, args![space], read).await
}

/// Those without an owner, or whose end and outcome do not fit.
pub async fn half(store: &store::Store) -> Result<web::CheckOutcome> {
    let mut tx = store.read().await?;
    let read = |row: &Row| Ok(format!("external:{}", row.get::<Id>("id")?));
    let breaches = tx.all(HALF, args![], read).await?;
    Ok(web::CheckOutcome { count: tx.one(COUNT, args![], |row| row.get("n")).await?, breaches })
}
