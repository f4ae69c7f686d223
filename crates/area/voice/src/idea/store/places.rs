//! Rounds, themes and gatherings: the things that ideas come in, belong to and come from.

use kernel::{Id, Millis, Ref, Visibility};
use store::{Result, Row, Tx, args, directory::Card, sql};

sql! {
    ADD_ROUND = "insert into round (id, space, number, name, question, opens_at, closes_at, continues) \
        values ($1, $2, $3, $4, $5, $6, $7, $8)";
    ROUNDS = "select id, number, name, question, opens_at, closes_at, continues from round where space = $1 order by number";
    CHANGE_ROUND = "update round set name = $1, question = $2, opens_at = $3, closes_at = $4, continues = $5 where id = $6 and space = $7";
    ADD_THEME = "insert into theme (id, space, key, name, other, position) values ($1, $2, $3, $4, $5, $6)";
    THEMES = "select id, key, name, other, position, retired_at from theme where space = $1 order by other, position, key";
    // "Something else", with how many ideas it has and how many all themes have together.
    OTHER_SHARE = "select t.id as id, t.key as key, t.name as name, t.other as other, t.position as position, \
        t.retired_at as retired_at, coalesce(c.n, 0) as n, \
        (select cast(coalesce(sum(a.n), 0) as bigint) from theme h join theme_count a on a.theme = h.id where h.space = $1) as total \
        from theme t left join theme_count c on c.theme = t.id \
        where t.space = $1 and t.other and t.retired_at is null order by t.position, t.key limit 1";
    RENAME_THEME = "update theme set name = $1 where id = $2";
    HAS_IDEAS = "select idea from idea_theme where theme = $1 limit 1";
    RETIRE_THEME = "update theme set retired_at = $1 where id = $2";
    THEME_SIZES = "select c.theme as theme, c.n as n from theme h join theme_count c on c.theme = h.id where h.space = $1";
    ADD_GATHERING = "insert into gathering (id, space, kind, key, name, place, held_on, tables, participants) \
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9)";
    GATHERINGS = "select id, kind, key, name, place, held_on, tables, participants from gathering where space = $1 \
        order by kind, held_on, name";
    NAMES = "select 'theme' as what, id, key, name, '' as question, other, position as n, 0 as opens_at, \
        retired_at as ends_at, \
        cast(null as uuid) as continues from theme where space = $1 \
        union all select 'round', id, '', name, question, false, number, opens_at, closes_at, continues from round where space = $1 \
        order by what, other, n, key";
    IDEAS_BY_TABLE = "select table_no, count(*) as n from idea where gathering = $1 group by table_no order by table_no";
}

/// A round of collection.
#[derive(Clone, Debug, PartialEq)]
pub struct Round {
    /// Identifier.
    pub id: Id,
    /// Counts the space's rounds from 1.
    pub number: i64,
    /// Its name per language, JSON.
    pub name: String,
    /// What people are asked, per language, JSON.
    pub question: String,
    /// When it opens.
    pub opens_at: Millis,
    /// When it is closed: the midnight after its last day, or the moment somebody closed it. Open until further notice
    /// when empty.
    pub closes_at: Option<Millis>,
    /// The earlier round that it continues.
    pub continues: Option<Id>,
}

impl Round {
    /// Whether ideas belong to it now without being late.
    pub fn is_open(&self, now: Millis) -> bool {
        self.opens_at <= now && self.closes_at.is_none_or(|end| now < end)
    }

    /// The last moment at which it is open: what pages call its last day is the day of this moment.
    pub fn open_until(&self) -> Option<Millis> {
        Some(self.closes_at? - 1)
    }
}

/// The round that an idea arriving now belongs to: the newest that has opened, and whether it is late for it.
pub fn current(rounds: &[Round], now: Millis) -> Option<(&Round, bool)> {
    let open = rounds.iter().rev().find(|round| round.is_open(now)).map(|round| (round, false));
    open.or_else(|| rounds.iter().rev().find(|round| round.opens_at <= now).map(|round| (round, true)))
}

/// Stores a round.
pub async fn add_round(tx: &mut Tx, space: Id, round: &Round) -> Result<()> {
    let Round { id, number, name, question, opens_at, closes_at, continues } = round;
    let (name, question) = (name.as_str(), question.as_str());
    tx.exec(ADD_ROUND, args![id, space, *number, name, question, *opens_at, *closes_at, *continues])
        .await
        .map(drop)
}

/// A space's rounds, the first first.
pub async fn rounds(tx: &mut Tx, space: Id) -> Result<Vec<Round>> {
    tx.all(ROUNDS, args![space], |row| {
        Ok(Round {
            id: row.get("id")?,
            number: row.get("number")?,
            name: row.get("name")?,
            question: row.get("question")?,
            opens_at: row.get("opens_at")?,
            closes_at: row.get("closes_at")?,
            continues: row.get("continues")?,
        })
    })
    .await
}

/// Changes what a round is called, what it asks and when it is open; its number stays. Tells whether it is there.
pub async fn change_round(tx: &mut Tx, space: Id, round: &Round) -> Result<bool> {
    let Round { id, name, question, opens_at, closes_at, continues, .. } = round;
    let args = args![name.as_str(), question.as_str(), *opens_at, *closes_at, *continues, id, space];
    Ok(tx.exec(CHANGE_ROUND, args).await? > 0)
}

/// What ideas are about, as it emerged from them.
#[derive(Clone, Debug, PartialEq)]
pub struct Theme {
    /// Identifier.
    pub id: Id,
    /// Stable word in addresses and files.
    pub key: String,
    /// Its name per language, JSON.
    pub name: String,
    /// "Something else".
    pub other: bool,
    /// Place in menus.
    pub position: i64,
    /// No longer offered.
    pub retired: bool,
}

impl Theme {
    /// Whether a word means this theme: its key, or its name in any language.
    pub fn is_called(&self, word: &str) -> bool {
        let word = word.trim().to_lowercase();
        let names: std::collections::BTreeMap<String, String> =
            serde_json::from_str(&self.name).unwrap_or_default();
        self.key.to_lowercase() == word || names.values().any(|name| name.to_lowercase() == word)
    }
}

/// Stores a theme.
pub async fn add_theme(tx: &mut Tx, space: Id, theme: &Theme) -> Result<()> {
    let Theme { id, key, name, other, position, .. } = theme;
    tx.exec(ADD_THEME, args![id, space, key.as_str(), name.as_str(), *other, *position]).await.map(drop)
}

/// A space's themes in menu order, retired ones included.
pub async fn themes(tx: &mut Tx, space: Id) -> Result<Vec<Theme>> {
    tx.all(THEMES, args![space], read_theme).await
}

fn read_theme(row: &Row) -> Result<Theme> {
    Ok(Theme {
        id: row.get("id")?,
        key: row.get("key")?,
        name: row.get("name")?,
        other: row.get("other")?,
        position: row.get("position")?,
        retired: row.get::<Option<i64>>("retired_at")?.is_some(),
    })
}

/// The theme for something else, how many ideas it has, and how many all themes have together.
pub async fn other_share(tx: &mut Tx, space: Id) -> Result<Option<(Theme, i64, i64)>> {
    let read = |row: &Row| Ok((read_theme(row)?, row.get("n")?, row.get("total")?));
    tx.maybe(OTHER_SHARE, args![space], read).await
}

/// Renames a theme.
pub async fn rename_theme(tx: &mut Tx, theme: Id, name: &str) -> Result<()> {
    tx.exec(RENAME_THEME, args![name, theme]).await.map(drop)
}

/// No longer offers a theme; ideas keep it.
pub async fn retire_theme(tx: &mut Tx, theme: Id) -> Result<()> {
    let now = tx.env().now();
    tx.exec(RETIRE_THEME, args![now, theme]).await.map(drop)
}

/// Whether an idea is under a theme, as things are in this transaction.
pub async fn has_ideas(tx: &mut Tx, theme: Id) -> Result<bool> {
    Ok(tx.maybe(HAS_IDEAS, args![theme], |row| row.get::<Id>("idea")).await?.is_some())
}

/// How many ideas each theme has.
pub async fn theme_sizes(tx: &mut Tx, space: Id) -> Result<Vec<(Id, i64)>> {
    tx.all(THEME_SIZES, args![space], |row| Ok((row.get("theme")?, row.get("n")?))).await
}

/// A meeting or a network that ideas come from.
#[derive(Clone, Debug, PartialEq)]
pub struct Gathering {
    /// Identifier.
    pub id: Id,
    /// A meeting; otherwise a network.
    pub is_meeting: bool,
    /// Stable word in addresses.
    pub key: String,
    /// Its name.
    pub name: String,
    /// Where.
    pub place: Option<String>,
    /// When, as a partial date in its stored form.
    pub held_on: Option<String>,
    /// Tables at a meeting.
    pub tables: i64,
    /// How many took part.
    pub participants: Option<i64>,
}

/// The kind under which the thread knows gatherings.
pub const GATHERING: kernel::Kind = "gathering";

/// Stores a gathering and enters it into the directory: the thread of an idea begins there.
pub async fn add_gathering(tx: &mut Tx, space: Id, gathering: &Gathering) -> Result<()> {
    let Gathering { id, is_meeting, key, name, place, held_on, tables, participants } = gathering;
    let kind = if *is_meeting { "meeting" } else { "network" };
    tx.exec(
        ADD_GATHERING,
        args![
            id,
            space,
            kind,
            key.as_str(),
            name.as_str(),
            place.as_deref(),
            held_on.as_deref(),
            *tables,
            *participants
        ],
    )
    .await?;
    let key_of = members::space::by_id(tx, space).await?.map(|space| space.key).unwrap_or_default();
    tx.put_card(&Card {
        subject: Ref::new(GATHERING, *id),
        space,
        number: None,
        title: name.clone(),
        url: format!("/{key_of}/gatherings/{key}"),
        status: format!("gatherings-{kind}"),
        visibility: Visibility::Public,
    })
    .await
}

/// A space's meetings and networks.
pub async fn gatherings(tx: &mut Tx, space: Id) -> Result<Vec<Gathering>> {
    tx.all(GATHERINGS, args![space], |row: &Row| {
        Ok(Gathering {
            id: row.get("id")?,
            is_meeting: row.get::<String>("kind")? == "meeting",
            key: row.get("key")?,
            name: row.get("name")?,
            place: row.get("place")?,
            held_on: row.get("held_on")?,
            tables: row.get("tables")?,
            participants: row.get("participants")?,
        })
    })
    .await
}

/// Ideas per table of a meeting.
pub async fn ideas_by_table(tx: &mut Tx, gathering: Id) -> Result<Vec<(Option<i64>, i64)>> {
    tx.all(IDEAS_BY_TABLE, args![gathering], |row| Ok((row.get("table_no")?, row.get("n")?))).await
}

/// What ideas belong to and come from: all that a page has to call by name, in one reading.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Known {
    /// Themes in menu order, retired ones included.
    pub themes: Vec<Theme>,
    /// Rounds, the first first.
    pub rounds: Vec<Round>,
}

/// A space's themes and rounds.
pub async fn known(tx: &mut Tx, space: Id) -> Result<Known> {
    enum Named {
        Theme(Theme),
        Round(Round),
    }
    let read = |row: &Row| {
        let (id, key, name): (Id, String, String) = (row.get("id")?, row.get("key")?, row.get("name")?);
        let (n, ends_at): (i64, Option<Millis>) = (row.get("n")?, row.get("ends_at")?);
        Ok(match row.get::<String>("what")?.as_str() {
            "theme" => {
                let (other, retired) = (row.get("other")?, ends_at.is_some());
                Named::Theme(Theme { id, key, name, other, position: n, retired })
            }
            _ => {
                let (question, opens_at, continues) =
                    (row.get("question")?, row.get("opens_at")?, row.get("continues")?);
                Named::Round(Round { id, number: n, name, question, opens_at, closes_at: ends_at, continues })
            }
        })
    };
    let mut known = Known::default();
    for named in tx.all(NAMES, args![space], read).await? {
        match named {
            Named::Theme(theme) => known.themes.push(theme),
            Named::Round(round) => known.rounds.push(round),
        }
    }
    Ok(known)
}
