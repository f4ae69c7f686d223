//! One idea: insert, read, save what a deed changed.

use std::collections::HashMap;

use kernel::{Id, Lang, Millis, Source};
use store::{Result, Row, StoreError, Tx, args, sql};

use super::counts;
use crate::idea::{
    Channel, Idea, Kind, Origin, State,
    rules::{Contribution, Standing},
    state::WithheldReason,
};

/// An idea with the name of the meeting or network that it was noted at.
macro_rules! whole {
    ($which:literal) => {
        concat!(
            "select i.*, (select g.name from gathering g where g.id = i.gathering) as gathering_name from idea i where i.",
            $which
        )
    };
}

sql! {
    ISSUE = "insert into idea_counter (space, issued) values ($1, $2) \
        on conflict (space) do update set issued = idea_counter.issued + excluded.issued returning issued";
    INSERT = "insert into idea (id, space, number, round, late, origin, channel, via, gathering, table_no, scribe, \
        source, external_id, lang, original, public_text, held, masked, state, whole_alliance, due_at, received_at, \
        changed_at, heard_at, unread, version, contact, code_hash) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, \
        $11, $12, $13, $14, $15, $16, $17, false, $18, false, $19, $20, $21, $22, false, 1, $23, $24)";
    BY_NUMBER = whole!("space = $1 and i.number = $2");
    BY_ID = whole!("id = $1");
    BY_CODE = whole!("code_hash = $1");
    BY_EXTERNAL = "select external_id from idea where space = $1 and source = $2 and external_id = $3";
    IMPORTED = "select external_id, original from idea where space = $1 and source = $2 and external_id is not null";
    BESIDE = "select 'theme' as what, theme as id, '' as took from idea_theme where idea = $1 \
        union all select 'place', organisation, '' from idea_place where idea = $1 \
        union all select 'proposal', proposal, took from idea_contribution where idea = $1 \
        union all select 'round', round, '' from idea_carried where idea = $1 order by what, id";
    // The version makes a deed on a stale reading fail instead of overwriting somebody else's.
    SAVE = "update idea set state = $1, before_state = $2, kind = $3, whole_alliance = $4, due_at = $5, \
        parked_until = $6, withheld_reason = $7, changed_at = $8, heard_at = $9, unread = $10, version = $11 \
        where id = $12 and version = $13";
    CLEAR_THEMES = "delete from idea_theme where idea = $1";
    ADD_THEME = "insert into idea_theme (idea, theme, number) values ($1, $2, $3)";
    CLEAR_PLACES = "delete from idea_place where idea = $1";
    ADD_PLACE = "insert into idea_place (idea, organisation, number) values ($1, $2, $3)";
    DROP_CONTRIBUTION = "delete from idea_contribution where idea = $1 and proposal = $2";
    ADD_CONTRIBUTION = "insert into idea_contribution (idea, proposal, took, since) values ($1, $2, $3, $4) \
        on conflict (idea, proposal) do update set took = excluded.took";
    CLEAR_CARRIED = "delete from idea_carried where idea = $1";
    ADD_CARRIED = "insert into idea_carried (idea, round, number) values ($1, $2, $3)";
    // So does its own version with the text: nobody takes off a mask that they have not seen.
    SAVE_TEXT = "update idea set public_text = $1, held = $2, masked = $3, changed_at = $4, \
        text_version = text_version + 1 where id = $5 and text_version = $6";
    SAVE_CONTACT = "update idea set contact = $1 where id = $2";
    SAVE_LANG = "update idea set lang = $1 where id = $2";
    TELL = "update idea set told = $1 where id = $2";
    SEEN = "update idea set unread = false where id = $1";
}

/// A new idea, ready to be stored. Everything here stays as it is for ever, but for the contact.
#[derive(Clone, Debug)]
pub struct NewIdea {
    /// The round it came in.
    pub round: Id,
    /// After the round had closed.
    pub late: bool,
    /// Real, or an example.
    pub origin: Origin,
    /// How it came.
    pub channel: Channel,
    /// Which site sent the visitor.
    pub via: Option<String>,
    /// The meeting or network.
    pub gathering: Option<Id>,
    /// The table there.
    pub table_no: Option<i64>,
    /// Who typed it in.
    pub scribe: Option<Id>,
    /// The file it came from, by name of the import; of a debate post or a press cutting its [`Source`], as JSON.
    pub source: Option<String>,
    /// Its number in that file; of a post or a cutting its address.
    pub external_id: Option<String>,
    /// The language it is written in.
    pub lang: Lang,
    /// The text, byte for byte.
    pub text: String,
    /// May hold personal data: keep it from the public until somebody has looked.
    pub held: bool,
    /// The owner's contact data.
    pub contact: Option<Id>,
    /// The hash of its code.
    pub code_hash: Option<String>,
    /// When it came.
    pub received_at: Millis,
}

/// Takes the next `n` numbers of a space; gives the first of them.
pub async fn issue(tx: &mut Tx, space: Id, n: i64) -> Result<i64> {
    let issued: i64 = tx.one(ISSUE, args![space, n], |row| row.get("issued")).await?;
    Ok(issued - n + 1)
}

/// Stores a new idea.
pub async fn insert(
    tx: &mut Tx,
    id: Id,
    space: Id,
    number: i64,
    new: &NewIdea,
    standing: &Standing,
) -> Result<()> {
    let at = new.received_at;
    tx.exec(
        INSERT,
        args![
            id,
            space,
            number,
            new.round,
            new.late,
            new.origin.as_str(),
            new.channel.as_str(),
            new.via.as_deref(),
            new.gathering,
            new.table_no,
            new.scribe,
            new.source.as_deref(),
            new.external_id.as_deref(),
            new.lang,
            new.text.as_str(),
            new.text.as_str(),
            new.held,
            standing.state.as_str(),
            standing.due_at,
            at,
            at,
            at,
            new.contact,
            new.code_hash.as_deref()
        ],
    )
    .await
    .map(drop)
}

/// The idea with this number.
pub async fn by_number(tx: &mut Tx, space: Id, number: i64) -> Result<Option<Idea>> {
    let idea = tx.maybe(BY_NUMBER, args![space, number], read).await?;
    complete(tx, idea).await
}

/// The idea with this identifier.
pub async fn by_id(tx: &mut Tx, id: Id) -> Result<Option<Idea>> {
    let idea = tx.maybe(BY_ID, args![id], read).await?;
    complete(tx, idea).await
}

/// The idea with this identifier, without what stands in the tables beside (themes, places, proposals): to read
/// it, never to do a deed to it.
pub async fn alone(tx: &mut Tx, id: Id) -> Result<Option<Idea>> {
    tx.maybe(BY_ID, args![id], read).await
}

/// The idea with this hash of a code.
pub async fn by_code(tx: &mut Tx, hash: &str) -> Result<Option<Idea>> {
    let idea = tx.maybe(BY_CODE, args![hash], read).await?;
    complete(tx, idea).await
}

/// Whether this row of this file is here already.
pub async fn is_imported(tx: &mut Tx, space: Id, source: &str, external_id: &str) -> Result<bool> {
    let found: Option<Option<String>> =
        tx.maybe(BY_EXTERNAL, args![space, source, external_id], |row| row.get("external_id")).await?;
    Ok(found.is_some())
}

/// The numbers that the ideas of this import have in their file, with what was written.
pub async fn imported(tx: &mut Tx, space: Id, source: &str) -> Result<HashMap<String, String>> {
    let read = |row: &Row| Ok((row.get("external_id")?, row.get("original")?));
    Ok(tx.all(IMPORTED, args![space, source], read).await?.into_iter().collect())
}

/// Adds what stands in the tables beside. A received idea has nothing there.
async fn complete(tx: &mut Tx, idea: Option<Idea>) -> Result<Option<Idea>> {
    let Some(mut idea) = idea else { return Ok(None) };
    if idea.version > 1 {
        let read =
            |row: &Row| Ok((row.get::<String>("what")?, row.get::<Id>("id")?, row.get::<String>("took")?));
        for (what, id, took) in tx.all(BESIDE, args![idea.id], read).await? {
            match what.as_str() {
                "theme" => idea.standing.themes.push(id),
                "place" => idea.standing.places.push(id),
                "round" => idea.standing.carried.push(id),
                _ => idea.standing.contributions.push(Contribution { proposal: id, took }),
            }
        }
    }
    Ok(Some(idea))
}

/// Saves how an idea stands after a deed. `unread`: its owner wrote something that nobody at the desk has read.
/// A [`StoreError::Conflict`] when somebody else changed it meanwhile.
pub async fn save(tx: &mut Tx, idea: &Idea, after: &Standing, heard: bool, unread: bool) -> Result<()> {
    let now = tx.env().now();
    let changed = tx
        .exec(
            SAVE,
            args![
                after.state.as_str(),
                after.before.map(State::as_str),
                after.kind.map(Kind::as_str),
                after.whole_alliance,
                after.due_at,
                after.parked_until,
                after.withheld.map(WithheldReason::as_str),
                now,
                if heard { now } else { idea.heard_at },
                unread,
                idea.version + 1,
                idea.id,
                idea.version
            ],
        )
        .await?;
    if changed == 0 {
        return Err(StoreError::Conflict("the idea was changed by somebody else".into()));
    }
    let before = &idea.standing;
    if before.themes != after.themes {
        if !before.themes.is_empty() {
            tx.exec(CLEAR_THEMES, args![idea.id]).await?;
        }
        for theme in &after.themes {
            tx.exec(ADD_THEME, args![idea.id, theme, idea.number]).await?;
        }
        for theme in before.themes.iter().filter(|theme| !after.themes.contains(theme)) {
            counts::add_theme(tx, *theme, -1);
        }
        for theme in after.themes.iter().filter(|theme| !before.themes.contains(theme)) {
            counts::add_theme(tx, *theme, 1);
        }
    }
    if before.places != after.places {
        if !before.places.is_empty() {
            tx.exec(CLEAR_PLACES, args![idea.id]).await?;
        }
        for place in &after.places {
            tx.exec(ADD_PLACE, args![idea.id, place, idea.number]).await?;
        }
    }
    // Since when an idea is part of a proposal stays when it becomes part of another.
    let stays = |proposal: Id| after.contributions.iter().any(|one| one.proposal == proposal);
    for one in before.contributions.iter().filter(|one| !stays(one.proposal)) {
        tx.exec(DROP_CONTRIBUTION, args![idea.id, one.proposal]).await?;
    }
    for one in after.contributions.iter().filter(|one| !before.contributions.contains(one)) {
        tx.exec(ADD_CONTRIBUTION, args![idea.id, one.proposal, one.took.as_str(), now]).await?;
    }
    if before.carried != after.carried {
        if !before.carried.is_empty() {
            tx.exec(CLEAR_CARRIED, args![idea.id]).await?;
        }
        for round in &after.carried {
            tx.exec(ADD_CARRIED, args![idea.id, round, idea.number]).await?;
        }
    }
    counts::move_proposals(tx, (before, idea.told), (after, idea.told));
    Ok(())
}

/// Marks an idea as told or as not told yet: an answer to it was published, or taken back.
pub async fn tell(tx: &mut Tx, idea: Id, standing: &Standing, told: bool) -> Result<()> {
    tx.exec(TELL, args![told, idea]).await?;
    counts::move_proposals(tx, (standing, !told), (standing, told));
    Ok(())
}

/// Saves the public text; the original stays. A [`StoreError::Conflict`] when somebody else changed it meanwhile.
pub async fn save_text(tx: &mut Tx, idea: &Idea, clean: &str, held: bool, masked: bool) -> Result<()> {
    let now = tx.env().now();
    match tx.exec(SAVE_TEXT, args![clean, held, masked, now, idea.id, idea.text_version]).await? {
        0 => Err(StoreError::Conflict("the text was changed by somebody else".into())),
        _ => Ok(()),
    }
}

/// Ties or unties the owner's contact data.
pub async fn save_contact(tx: &mut Tx, idea: Id, contact: Option<Id>) -> Result<()> {
    tx.exec(SAVE_CONTACT, args![contact, idea]).await.map(drop)
}

/// Corrects the language.
pub async fn save_lang(tx: &mut Tx, idea: Id, lang: Lang) -> Result<()> {
    tx.exec(SAVE_LANG, args![lang, idea]).await.map(drop)
}

/// Somebody at the desk has read what the owner wrote.
pub async fn seen(tx: &mut Tx, idea: Id) -> Result<()> {
    tx.exec(SEEN, args![idea]).await.map(drop)
}

/// The source of what was typed in from a newspaper. What came by file has the file's name in the same column.
fn cutting(row: &Row) -> Result<Option<Source>> {
    let typed = row.get::<Option<String>>("channel")?.as_deref() == Some(Channel::Paper.as_str());
    let source = row.get::<Option<String>>("source")?.filter(|_| typed);
    Ok(source.and_then(|source| serde_json::from_str(&source).ok()))
}

/// Reads a row of `idea`, without what stands in the tables beside it.
pub(crate) fn read(row: &Row) -> Result<Idea> {
    let word = |column: &str| row.get::<Option<String>>(column);
    let unreadable = |column: &str| StoreError::Unreadable(format!("idea.{column}"));
    Ok(Idea {
        id: row.get("id")?,
        space: row.get("space")?,
        number: row.get("number")?,
        round: row.get("round")?,
        late: row.get("late")?,
        origin: word("origin")?.as_deref().and_then(Origin::parse).ok_or_else(|| unreadable("origin"))?,
        channel: word("channel")?.as_deref().and_then(Channel::parse).ok_or_else(|| unreadable("channel"))?,
        via: row.get("via")?,
        gathering: row.get("gathering")?,
        gathering_name: row.get("gathering_name")?,
        table_no: row.get("table_no")?,
        scribe: row.get("scribe")?,
        external_id: row.get("external_id")?,
        cutting: cutting(row)?,
        lang: row.get("lang")?,
        original: row.get("original")?,
        clean: row.get("public_text")?,
        held: row.get("held")?,
        masked: row.get("masked")?,
        received_at: row.get("received_at")?,
        changed_at: row.get("changed_at")?,
        heard_at: row.get("heard_at")?,
        unread: row.get("unread")?,
        told: row.get("told")?,
        version: row.get("version")?,
        text_version: row.get("text_version")?,
        contact: row.get("contact")?,
        has_code: word("code_hash")?.is_some(),
        standing: Standing {
            state: word("state")?.as_deref().and_then(State::parse).ok_or_else(|| unreadable("state"))?,
            before: word("before_state")?.as_deref().and_then(State::parse),
            kind: word("kind")?.as_deref().and_then(Kind::parse),
            whole_alliance: row.get("whole_alliance")?,
            places: Vec::new(),
            themes: Vec::new(),
            contributions: Vec::new(),
            carried: Vec::new(),
            due_at: row.get("due_at")?,
            parked_until: row.get("parked_until")?,
            withheld: word("withheld_reason")?.as_deref().and_then(WithheldReason::parse),
        },
    })
}
