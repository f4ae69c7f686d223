//! Every SQL statement over publications.

use kernel::{Id, Ref};
use store::{Result, Row, StoreError, Tx, args, sql};

use super::model::{Frozen, Kind, Preface, Programme, Publication, State};

/// The columns of a publication with the numbers of its neighbours.
macro_rules! publication {
    ($rest:literal) => {
        concat!(
            "select p.id as id, p.number as number, p.kind as kind, p.state as state, p.title as title, p.lead as lead, \
             p.lang as lang, p.held_on as held_on, p.begins as begins, p.minutes as minutes, p.about_kind as about_kind, p.about_id as about_id, \
             p.replaces as replaces, o.number as replaced, n.number as successor, n.state as successor_state, \
             p.created_at as created_at, p.published_at as published_at, p.version as version from publication p \
             left join publication o on o.id = p.replaces left join publication n on n.replaces = p.id where ",
            $rest
        )
    };
}

sql! {
    ISSUE = "insert into publication_counter (space, issued) values ($1, 1) \
        on conflict (space) do update set issued = publication_counter.issued + 1 returning issued";
    PUT = "insert into publication (id, space, number, kind, state, title, lead, lang, held_on, about_kind, about_id, replaces, \
        created_at, published_at, begins, minutes, version) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, \
        $15, $16, 1)";
    // Whoever changes it names the version they read.
    SAVE = "update publication set state = $1, title = $2, lead = $3, held_on = $4, published_at = $5, begins = $6, minutes = $7, \
        version = version + 1 where id = $8 and version = $9 and state <> 'published'";
    BY_NUMBER = publication!("p.space = $1 and p.number = $2");
    ALL = publication!("p.space = $1 order by p.number desc");
    LAST_ABOUT = publication!("p.space = $1 and p.about_id = $2 order by p.number desc limit 1");
    PUT_CONTENT = "insert into publication_content (publication, space, lang, content, hash, at) values ($1, $2, $3, $4, $5, $6)";
    CONTENTS = "select lang, content, hash from publication_content where publication = $1 order by lang";
    STORED = "select p.id as id, p.kind as kind, c.lang as lang, c.content as content, c.hash as hash from publication p \
        left join publication_content c on c.publication = p.id where p.state = 'published' order by p.id, c.lang";
    EARLY = "select p.id as id, p.kind as kind from publication p where p.state <> 'published' \
        and exists (select 1 from publication_content c where c.publication = p.id)";
}

fn unreadable(column: &str) -> StoreError {
    StoreError::Unreadable(format!("publication.{column}"))
}

fn read(row: &Row) -> Result<Publication> {
    let stored: String = row.get("state")?;
    let state = State::parse(&stored).ok_or_else(|| unreadable("state"))?;
    let taken = row.get::<Option<String>>("successor_state")?.as_deref() == Some(State::Published.as_str());
    let held_on: Option<String> = row.get("held_on")?;
    let about: Option<String> = row.get("about_kind")?;
    let about_id: Option<Id> = row.get("about_id")?;
    Ok(Publication {
        id: row.get("id")?,
        number: row.get("number")?,
        kind: Kind::parse(&row.get::<String>("kind")?).ok_or_else(|| unreadable("kind"))?,
        state: if state == State::Published && taken { State::Superseded } else { state },
        preface: Preface {
            title: row.get("title")?,
            lead: row.get("lead")?,
            held_on: held_on.map(|on| on.parse().map_err(|_| unreadable("held_on"))).transpose()?,
            programme: programme(row)?,
        },
        lang: row.get("lang")?,
        about: about.zip(about_id).map(|(kind, id)| Ref::new(&kind, id)),
        replaces: row.get("replaces")?,
        replaced: row.get("replaced")?,
        successor: row.get("successor")?,
        created_at: row.get("created_at")?,
        published_at: row.get("published_at")?,
        version: row.get("version")?,
    })
}

fn programme(row: &Row) -> Result<Option<Programme>> {
    let (begins, minutes): (Option<String>, Option<i64>) = (row.get("begins")?, row.get("minutes")?);
    let Some((begins, minutes)) = begins.zip(minutes) else { return Ok(None) };
    let begins = begins.parse().map_err(|_| unreadable("begins"))?;
    Ok(Some(Programme { begins, minutes }))
}

/// Takes the space's next number.
pub async fn issue(tx: &mut Tx, space: Id) -> Result<i64> {
    tx.one(ISSUE, args![space], |row| row.get("issued")).await
}

/// Stores a new publication.
pub async fn put(tx: &mut Tx, space: Id, one: &Publication) -> Result<()> {
    let args = args![
        one.id,
        space,
        one.number,
        one.kind.as_str(),
        one.state.as_str(),
        one.preface.title.as_str(),
        one.preface.lead.as_str(),
        one.lang,
        one.preface.held_on.map(|on| on.to_string()),
        one.about.as_ref().map(|about| about.kind.clone()),
        one.about.as_ref().map(|about| about.id),
        one.replaces,
        one.created_at,
        one.published_at,
        one.preface.programme.map(|one| one.begins.to_string()),
        one.preface.programme.map(|one| one.minutes)
    ];
    tx.exec(PUT, args).await.map(drop)
}

/// Saves what changed of one that is not published, over the version that was read; tells whether it was that.
pub async fn save(tx: &mut Tx, one: &Publication) -> Result<bool> {
    let Publication { id, state, preface, published_at, version, .. } = one;
    let held_on = preface.held_on.map(|on| on.to_string());
    let args = args![
        state.as_str(),
        preface.title.as_str(),
        preface.lead.as_str(),
        held_on,
        *published_at,
        preface.programme.map(|one| one.begins.to_string()),
        preface.programme.map(|one| one.minutes),
        id,
        *version
    ];
    Ok(tx.exec(SAVE, args).await? > 0)
}

/// The publication with this number.
pub async fn by_number(tx: &mut Tx, space: Id, number: i64) -> Result<Option<Publication>> {
    tx.maybe(BY_NUMBER, args![space, number], read).await
}

/// Every publication of a space, the newest first.
pub async fn all(tx: &mut Tx, space: Id) -> Result<Vec<Publication>> {
    tx.all(ALL, args![space], read).await
}

/// The newest publication about a thing.
pub async fn last_about(tx: &mut Tx, space: Id, about: &Ref) -> Result<Option<Publication>> {
    tx.maybe(LAST_ABOUT, args![space, about.id], read).await
}

/// Stores what was published in one language.
pub async fn put_content(tx: &mut Tx, space: Id, publication: Id, frozen: &Frozen) -> Result<()> {
    let now = tx.env().now();
    let args = args![publication, space, frozen.lang, frozen.content.as_str(), frozen.hash.as_str(), now];
    tx.exec(PUT_CONTENT, args).await.map(drop)
}

fn read_frozen(row: &Row) -> Result<Frozen> {
    Ok(Frozen { lang: row.get("lang")?, content: row.get("content")?, hash: row.get("hash")? })
}

/// What was published, in every language.
pub async fn contents(tx: &mut Tx, publication: Id) -> Result<Vec<Frozen>> {
    tx.all(CONTENTS, args![publication], read_frozen).await
}

/// For the check: everything published with its contents; one that lacks them stands alone.
pub async fn stored(tx: &mut Tx) -> Result<Vec<(Ref, Option<Frozen>)>> {
    tx.all(STORED, args![], |row| {
        let frozen = match row.get::<Option<String>>("hash")? {
            Some(_) => Some(read_frozen(row)?),
            None => None,
        };
        Ok((Ref::new(&row.get::<String>("kind")?, row.get("id")?), frozen))
    })
    .await
}

/// For the check: what has a stored content without being published.
pub async fn early(tx: &mut Tx) -> Result<Vec<Ref>> {
    tx.all(EARLY, args![], |row| Ok(Ref::new(&row.get::<String>("kind")?, row.get("id")?))).await
}
