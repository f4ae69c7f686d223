//! Every SQL statement over documents and milestones.

use std::collections::HashMap;

use kernel::{Id, Millis, PartialDate, Ref};
use serde::{Serialize, de::DeserializeOwned};
use store::{Result, Row, StoreError, Tx, args, sql};

use super::model::{Document, Excerpt, Milestone, MilestoneKind, Record, RecordKind, State};

sql! {
    ISSUE = "insert into document_counter (space, kind, issued) values ($1, $2, 1) \
        on conflict (space, kind) do update set issued = document_counter.issued + 1 returning issued";
    DOCUMENTS = "select id, number, key, kind, state, title, lang, dated, body, replaces, discarded_at, detail \
        from document_record where space = $1 and discarded_at is null order by number";
    DISCARDED = "select id, number, key, kind, state, title, lang, dated, body, replaces, discarded_at, detail \
        from document_record where space = $1 and discarded_at is not null order by number";
    PUT_ASIDE = "update document_record set discarded_at = $1, changed_at = $2 where id = $3";
    PUT_DOCUMENT = "insert into document_record (id, space, number, key, kind, state, title, lang, dated, body, replaces, \
        detail, changed_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13) on conflict (id) do update set \
        kind = excluded.kind, state = excluded.state, title = excluded.title, lang = excluded.lang, dated = excluded.dated, \
        body = excluded.body, replaces = excluded.replaces, detail = excluded.detail, changed_at = excluded.changed_at";
    EXCERPTS = "select id, document, key, page, title, text from document_excerpt where space = $1 order by document, position";
    PUT_EXCERPT = "insert into document_excerpt (id, space, document, key, page, title, text, position) \
        values ($1, $2, $3, $4, $5, $6, $7, (select count(*) from document_excerpt where document = $3))";
    SAVE_EXCERPT = "update document_excerpt set text = $1 where id = $2";
    MILESTONES = "select id, number, kind, title, lang, dated, body, organisation, embargo_until, detail from milestone \
        where space = $1 and removed_at is null order by number";
    PUT_MILESTONE = "insert into milestone (id, space, number, kind, title, lang, dated, body, organisation, embargo_until, \
        lifted, detail, changed_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13) \
        on conflict (id) do update set kind = excluded.kind, title = excluded.title, lang = excluded.lang, \
        dated = excluded.dated, body = excluded.body, organisation = excluded.organisation, \
        embargo_until = excluded.embargo_until, lifted = excluded.lifted, detail = excluded.detail, \
        changed_at = excluded.changed_at";
    REMOVE = "update milestone set removed_at = $1 where id = $2 and removed_at is null";
    RECORDS = "select milestone, kind, title, subject_kind, subject_id, since from milestone_record where space = $1 order by id";
    PUT_RECORD = "insert into milestone_record (id, space, milestone, kind, title, subject_kind, subject_id, since) \
        values ($1, $2, $3, $4, $5, $6, $7, $8)";
    DUE = "select id, space from milestone where not lifted and removed_at is null and embargo_until <= $1 order by embargo_until limit 100";
    LIFT = "update milestone set lifted = true where id = $1 and not lifted";
    EMBARGOED = "select m.id as id from milestone m join card c on c.kind = 'milestone' and c.id = m.id \
        where m.embargo_until > $1 and c.visibility = 'public'";
    COUNT = "select count(*) as n from milestone";
    REFERRED = "select count(*) as n from edge where to_id = $1 and until is null";
}

fn detail<T: DeserializeOwned>(row: &Row) -> Result<T> {
    let text: String = row.get("detail")?;
    serde_json::from_str(&text).map_err(|_| StoreError::Unreadable("detail".to_owned()))
}

fn code<T>(row: &Row, column: &str, parse: impl Fn(&str) -> Option<T>) -> Result<T> {
    parse(&row.get::<String>(column)?).ok_or_else(|| StoreError::Unreadable(column.to_owned()))
}

fn date(row: &Row, column: &str) -> Result<Option<PartialDate>> {
    let text: Option<String> = row.get(column)?;
    text.map(|text| text.parse().map_err(|_| StoreError::Unreadable(column.to_owned()))).transpose()
}

fn text_of(data: &impl Serialize) -> String {
    serde_json::to_string(data).expect("details are plain data")
}

/// Takes the space's next number of a kind.
pub async fn issue(tx: &mut Tx, space: Id, kind: &str) -> Result<i64> {
    tx.one(ISSUE, args![space, kind], |row| row.get("issued")).await
}

/// A space's documents by number, without those that were put aside.
pub async fn documents(tx: &mut Tx, space: Id) -> Result<Vec<Document>> {
    tx.all(DOCUMENTS, args![space], document).await
}

/// A space's documents that were put aside without a decision, by number.
pub async fn discarded(tx: &mut Tx, space: Id) -> Result<Vec<Document>> {
    tx.all(DISCARDED, args![space], document).await
}

fn document(row: &Row) -> Result<Document> {
    Ok(Document {
        id: row.get("id")?,
        number: row.get("number")?,
        key: row.get("key")?,
        kind: row.get("kind")?,
        state: code(row, "state", State::parse)?,
        title: row.get("title")?,
        lang: row.get("lang")?,
        dated: date(row, "dated")?,
        body: row.get("body")?,
        replaces: row.get("replaces")?,
        discarded_at: row.get("discarded_at")?,
        detail: detail(row)?,
    })
}

/// Puts a document aside at this moment, or takes it back.
pub async fn put_aside(tx: &mut Tx, id: Id, at: Option<Millis>) -> Result<()> {
    let now = tx.env().now();
    tx.exec(PUT_ASIDE, args![at, now, id]).await.map(drop)
}

/// Stores a document, new or changed.
pub async fn put_document(tx: &mut Tx, space: Id, one: &Document) -> Result<()> {
    let now = tx.env().now();
    let args = args![
        one.id,
        space,
        one.number,
        one.key.as_str(),
        one.kind.as_str(),
        one.state.as_str(),
        one.title.as_str(),
        one.lang,
        one.dated.map(|on| on.to_string()),
        one.body.as_str(),
        one.replaces,
        text_of(&one.detail),
        now
    ];
    tx.exec(PUT_DOCUMENT, args).await.map(drop)
}

/// The excerpts of all documents of a space, in their order.
pub async fn excerpts(tx: &mut Tx, space: Id) -> Result<Vec<Excerpt>> {
    let read = |row: &Row| {
        Ok(Excerpt {
            id: row.get("id")?,
            document: row.get("document")?,
            key: row.get("key")?,
            page: row.get("page")?,
            title: row.get("title")?,
            text: row.get("text")?,
        })
    };
    tx.all(EXCERPTS, args![space], read).await
}

/// Stores a new excerpt.
pub async fn put_excerpt(tx: &mut Tx, space: Id, one: &Excerpt) -> Result<()> {
    let Excerpt { id, document, key, page, title, text } = one;
    tx.exec(PUT_EXCERPT, args![id, space, document, key, page, title, text]).await.map(drop)
}

/// Stores what an excerpt says now.
pub async fn save_excerpt(tx: &mut Tx, one: &Excerpt) -> Result<()> {
    tx.exec(SAVE_EXCERPT, args![&one.text, one.id]).await.map(drop)
}

/// A space's milestones that stand, with what they brought into being.
pub async fn milestones(tx: &mut Tx, space: Id) -> Result<Vec<Milestone>> {
    let read = |row: &Row| {
        let kind: Option<String> = row.get("subject_kind")?;
        let id: Option<Id> = row.get("subject_id")?;
        let record = Record {
            kind: code(row, "kind", RecordKind::parse)?,
            title: row.get("title")?,
            subject: kind.zip(id).map(|(kind, id)| Ref::new(&kind, id)),
            since: date(row, "since")?,
        };
        Ok((row.get::<Id>("milestone")?, record))
    };
    let mut records: HashMap<Id, Vec<Record>> = HashMap::new();
    for (milestone, record) in tx.all(RECORDS, args![space], read).await? {
        records.entry(milestone).or_default().push(record);
    }
    let read = |row: &Row| {
        let id: Id = row.get("id")?;
        Ok(Milestone {
            id,
            number: row.get("number")?,
            kind: code(row, "kind", MilestoneKind::parse)?,
            title: row.get("title")?,
            lang: row.get("lang")?,
            dated: date(row, "dated")?,
            body: row.get("body")?,
            organisation: row.get("organisation")?,
            embargo_until: row.get("embargo_until")?,
            records: records.get(&id).cloned().unwrap_or_default(),
            detail: detail(row)?,
        })
    };
    tx.all(MILESTONES, args![space], read).await
}

/// Stores a milestone, new or changed, without its records.
pub async fn put_milestone(tx: &mut Tx, space: Id, one: &Milestone, lifted: bool) -> Result<()> {
    let now = tx.env().now();
    let args = args![
        one.id,
        space,
        one.number,
        one.kind.as_str(),
        one.title.as_str(),
        one.lang,
        one.dated.map(|on| on.to_string()),
        one.body.as_str(),
        one.organisation,
        one.embargo_until,
        lifted,
        text_of(&one.detail),
        now
    ];
    tx.exec(PUT_MILESTONE, args).await.map(drop)
}

/// Stores what a milestone brought into being.
pub async fn put_record(tx: &mut Tx, space: Id, milestone: Id, record: &Record) -> Result<()> {
    let id = Id::new(tx.env());
    let subject = record.subject.as_ref();
    let args = args![
        id,
        space,
        milestone,
        record.kind.as_str(),
        record.title.as_str(),
        subject.map(|subject| subject.kind.clone()),
        subject.map(|subject| subject.id),
        record.since.map(|since| since.to_string())
    ];
    tx.exec(PUT_RECORD, args).await.map(drop)
}

/// Takes a milestone off the timeline; it stays in the log.
pub async fn remove(tx: &mut Tx, id: Id) -> Result<bool> {
    let now = tx.env().now();
    Ok(tx.exec(REMOVE, args![now, id]).await? > 0)
}

/// Milestones whose embargo has ended and that nobody has shown yet, each with its space.
pub async fn due(tx: &mut Tx, now: Millis) -> Result<Vec<(Id, Id)>> {
    tx.all(DUE, args![now], |row| Ok((row.get("id")?, row.get("space")?))).await
}

/// Marks an embargo as ended; tells whether it was not before.
pub async fn lift(tx: &mut Tx, id: Id) -> Result<bool> {
    Ok(tx.exec(LIFT, args![id]).await? > 0)
}

/// Milestones under embargo that the directory shows to everybody.
pub async fn leaked(tx: &mut Tx, now: Millis) -> Result<Vec<Id>> {
    tx.all(EMBARGOED, args![now], |row| row.get("id")).await
}

/// How many milestones there are.
pub async fn count(tx: &mut Tx) -> Result<i64> {
    tx.one(COUNT, args![], |row| row.get("n")).await
}

/// How many things refer to this one.
pub async fn referred(tx: &mut Tx, id: Id) -> Result<i64> {
    tx.one(REFERRED, args![id], |row| row.get("n")).await
}
