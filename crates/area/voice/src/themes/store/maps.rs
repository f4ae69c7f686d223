//! Maps and their themes.

use kernel::{Id, Millis};
use serde::{Serialize, de::DeserializeOwned};
use store::{Result, Row, StoreError, Tx, args, sql};
use textsense::themes::{Frame, Map, Theme, ThemeId};

use super::places;
use crate::themes::rules::{Tied, Ties};

sql! {
    OF = "select id, space, collection, run, version, next_found, public_since from theme_map \
        where space = $1 and (collection = $2 or (collection is null and $2 is null)) and shown_of is null";
    // Of a map and its copy one at most.
    SHOWN = "select id, space, collection, run, version, next_found, public_since from theme_map \
        where space = $1 and (collection = $2 or (collection is null and $2 is null)) and public_since is not null";
    CONCERNED = "select id, space, collection, run, version, next_found, public_since from theme_map \
        where space = $1 and (collection is null or collection = $2)";
    // Whoever changes what is on a map, or where, waits here for whoever does so now.
    LOCK = "update theme_map set version = version where id = $1";
    FRAME = "select frame from theme_map where id = $1";
    ADD = "insert into theme_map (id, space, collection, run, frame, next_found, version) values ($1, $2, $3, $4, $5, $6, 1)";
    ANEW = "update theme_map set run = $1, frame = $2, next_found = $3, version = version + 1 where id = $4";
    CHANGED = "update theme_map set next_found = $1, version = version + 1 where id = $2";
    PUBLISH = "update theme_map set public_since = $1 where id = $2";
    COPIES = "select id from theme_map where shown_of = $1";
    COPY = "insert into theme_map (id, space, collection, run, frame, next_found, version, public_since, shown_of) \
        select $1, space, collection, run, frame, next_found, version, public_since, id from theme_map where id = $2";
    COPY_THEMES = "insert into theme_found (map, found, part_of, names, telling, typical, kept, centre, area, label) \
        select $1, found, part_of, names, telling, typical, kept, centre, area, label from theme_found where map = $2";
    COPY_PLACES = "insert into theme_place (map, thing, number, found, part, by_people, confidence, weak, telling, nearest, \
        next_best, since, lang, channel) select $1, thing, number, found, part, by_people, confidence, weak, telling, nearest, \
        next_best, since, lang, channel from theme_place where map = $2";
    COPY_SUMS = "insert into theme_sum (map, found, part, lang, channel, n, fresh, weak) \
        select $1, found, part, lang, channel, n, fresh, weak from theme_sum where map = $2";
    DROP_SUMS = "delete from theme_sum where map = $1";
    DROP_PLACES = "delete from theme_place where map = $1";
    DROP_THEMES = "delete from theme_found where map = $1";
    DROP = "delete from theme_map where id = $1";
    THEMES = "select found, part_of, names, telling, typical, kept, centre, area, label from theme_found where map = $1 order by found";
    LIST = "select found, part_of, names, telling, typical, kept, '' as centre, area, label from theme_found where map = $1 order by found";
    PUT = "insert into theme_found (map, found, part_of, names, telling, typical, kept, centre) values ($1, $2, $3, $4, $5, $6, $7, $8) \
        on conflict (map, found) do update set part_of = excluded.part_of, names = excluded.names, \
        telling = excluded.telling, typical = excluded.typical, kept = excluded.kept, centre = excluded.centre";
    REMOVE = "delete from theme_found where map = $1 and found = $2";
    LABEL = "update theme_found set label = $1 where map = $2 and found = $3";
    UNLABEL = "update theme_found set label = null where label = $1";
    TIE = "update theme_found set area = $1 where map = $2 and found = $3";
    TIES = "select found, area, label from theme_found where map = $1 and (area is not null or label is not null)";
    SET_TIES = "update theme_found set area = $1, label = $2 where map = $3 and found = $4";
}

/// A map, without what is in it.
#[derive(Clone, Debug, PartialEq)]
pub struct Head {
    /// Identifier.
    pub id: Id,
    /// The space.
    pub space: Id,
    /// The round whose ideas it shows; all of the space's if none.
    pub round: Option<Id>,
    /// The number of the run it comes from.
    pub run: i64,
    /// Counts its changes.
    pub version: i64,
    /// The number the next new theme gets.
    pub next: u32,
    /// Since when everybody may see it.
    pub public_since: Option<Millis>,
}

fn head(row: &Row) -> Result<Head> {
    Ok(Head {
        id: row.get("id")?,
        space: row.get("space")?,
        round: row.get("collection")?,
        run: row.get("run")?,
        version: row.get("version")?,
        next: number(row.get("next_found")?),
        public_since: row.get("public_since")?,
    })
}

/// A theme as it is stored: with the focus area people tied it to.
#[derive(Clone, Debug, PartialEq)]
pub struct Found {
    /// The theme.
    pub theme: Theme,
    /// The focus area.
    pub area: Option<Id>,
    /// The theme of the space that it was made.
    pub label: Option<Id>,
}

fn found(row: &Row) -> Result<Found> {
    let part_of: i64 = row.get("part_of")?;
    let centre: String = row.get("centre")?;
    let theme = Theme {
        id: id(row.get("found")?),
        parent: (part_of != 0).then(|| id(part_of)),
        name: row.get("names")?,
        words: from_json(&row.get::<String>("telling")?, "theme_found.telling")?,
        quotes: from_json(&row.get::<String>("typical")?, "theme_found.typical")?,
        size: 0,
        kept: row.get("kept")?,
        centre: if centre.is_empty() { Vec::new() } else { from_json(&centre, "theme_found.centre")? },
    };
    Ok(Found { theme, area: row.get("area")?, label: row.get("label")? })
}

/// A stored number as that of a theme. Numbers are given by us, from 1 on.
pub fn id(number: i64) -> ThemeId {
    ThemeId(self::number(number))
}

fn number(number: i64) -> u32 {
    u32::try_from(number).unwrap_or_default()
}

/// What is stored as JSON.
pub fn from_json<T: DeserializeOwned>(text: &str, column: &'static str) -> Result<T> {
    serde_json::from_str(text).map_err(|_| StoreError::Unreadable(column.into()))
}

/// Plain data as JSON.
pub fn to_json(data: &impl Serialize) -> String {
    serde_json::to_string(data).expect("plain data")
}

/// The map of a round, or of all ideas of a space, as the desk works on it.
pub async fn of(tx: &mut Tx, space: Id, round: Option<Id>) -> Result<Option<Head>> {
    tx.maybe(OF, args![space, round], head).await
}

/// The map of a round, or of all ideas of a space, as everybody sees it, if it is shown: the desk's, or the copy of it
/// that was kept when a run went on from it.
pub async fn shown(tx: &mut Tx, space: Id, round: Option<Id>) -> Result<Option<Head>> {
    tx.maybe(SHOWN, args![space, round], head).await
}

/// The maps that an idea of this round is on, with the copies that everybody sees.
pub async fn concerned(tx: &mut Tx, space: Id, round: Id) -> Result<Vec<Head>> {
    tx.all(CONCERNED, args![space, round], head).await
}

/// Waits for whoever is changing a map, and keeps others from doing so until the transaction ends.
pub async fn lock(tx: &mut Tx, map: Id) -> Result<()> {
    tx.exec(LOCK, args![map]).await.map(drop)
}

/// The themes of a map, in no particular order, without their centres.
pub async fn themes(tx: &mut Tx, map: Id) -> Result<Vec<Found>> {
    tx.all(LIST, args![map], found).await
}

/// A map as the method knows it; with where every idea is, or without.
pub async fn load(tx: &mut Tx, head: &Head, with_places: bool) -> Result<Map> {
    let frame: Frame = from_json(
        &tx.one(FRAME, args![head.id], |row| row.get::<String>("frame")).await?,
        "theme_map.frame",
    )?;
    let found = tx.all(THEMES, args![head.id], found).await?;
    let mut themes: Vec<Theme> = found.into_iter().map(|found| found.theme).collect();
    if with_places {
        let placements = places::all(tx, head.id).await?;
        return Ok(Map::of(themes, placements, frame, head.next));
    }
    // The method takes the first of equals, and the first is the largest.
    let sizes = places::sizes(tx, head.id).await?;
    for theme in &mut themes {
        theme.size = sizes.iter().find(|(id, _)| *id == theme.id).map_or(0, |(_, n)| *n);
    }
    themes.sort_by_key(|theme| (theme.parent.is_some(), std::cmp::Reverse(theme.size), theme.id));
    Ok(Map { themes, placements: Vec::new(), frame, next: head.next })
}

/// Stores the map of a run: its head and its themes. Gives the identifier.
pub async fn put(
    tx: &mut Tx,
    old: Option<&Head>,
    (space, round): (Id, Option<Id>),
    run: i64,
    map: &Map,
) -> Result<Id> {
    let (frame, next) = (to_json(&map.frame), i64::from(map.next));
    let id = match old {
        Some(head) => {
            tx.exec(ANEW, args![run, frame, next, head.id]).await?;
            let gone: Vec<Found> = themes(tx, head.id).await?;
            for found in gone.iter().filter(|found| map.theme(found.theme.id).is_none()) {
                tx.exec(REMOVE, args![head.id, i64::from(found.theme.id.0)]).await?;
            }
            head.id
        }
        None => {
            let id = Id::new(tx.env());
            tx.exec(ADD, args![id, space, round, run, frame, next]).await?;
            id
        }
    };
    for theme in &map.themes {
        put_theme(tx, id, theme).await?;
    }
    Ok(id)
}

async fn put_theme(tx: &mut Tx, map: Id, theme: &Theme) -> Result<()> {
    let Theme { id, parent, name, words, quotes, kept, centre, .. } = theme;
    let part_of = parent.map_or(0, |parent| i64::from(parent.0));
    let (telling, typical, centre) = (to_json(words), to_json(quotes), to_json(centre));
    tx.exec(PUT, args![map, i64::from(id.0), part_of, name.as_deref(), telling, typical, *kept, centre])
        .await
        .map(drop)
}

/// Stores what a deed changed about a map: themes that are others than before, and where ideas went.
pub async fn change(tx: &mut Tx, head: &Head, before: &Map, after: &Map) -> Result<()> {
    tx.exec(CHANGED, args![i64::from(after.next), head.id]).await?;
    for theme in &before.themes {
        if after.theme(theme.id).is_none() {
            tx.exec(REMOVE, args![head.id, i64::from(theme.id.0)]).await?;
        }
    }
    for theme in &after.themes {
        if before.theme(theme.id) != Some(theme) {
            put_theme(tx, head.id, theme).await?;
        }
    }
    for placement in &after.placements {
        if before.placement(&placement.key) != Some(placement) {
            places::relocate(tx, head.id, placement).await?;
        }
    }
    places::sum_up(tx, head).await
}

/// Shows a map to everybody from now on, or no longer, instead of any copy.
pub async fn publish(tx: &mut Tx, map: Id, since: Option<Millis>) -> Result<()> {
    for copy in tx.all(COPIES, args![map], |row| row.get::<Id>("id")).await? {
        for part in [DROP_SUMS, DROP_PLACES, DROP_THEMES, DROP] {
            tx.exec(part, args![copy]).await?;
        }
    }
    tx.exec(PUBLISH, args![since, map]).await.map(drop)
}

/// Keeps a map that is shown to everybody as it is, in a copy that they go on seeing; the map itself is the desk's.
pub async fn keep_shown(tx: &mut Tx, map: Id) -> Result<()> {
    let copy = Id::new(tx.env());
    for part in [COPY, COPY_THEMES, COPY_PLACES, COPY_SUMS] {
        tx.exec(part, args![copy, map]).await?;
    }
    tx.exec(PUBLISH, args![Option::<Millis>::None, map]).await.map(drop)
}

/// Ties a theme to a focus area, or to none; tells whether the theme is there.
pub async fn tie(tx: &mut Tx, map: Id, theme: ThemeId, area: Option<Id>) -> Result<bool> {
    Ok(tx.exec(TIE, args![area, map, i64::from(theme.0)]).await? > 0)
}

/// Notes that a theme was made one of the space's; tells whether it is there.
pub async fn label(tx: &mut Tx, map: Id, theme: ThemeId, label: Id) -> Result<bool> {
    Ok(tx.exec(LABEL, args![label, map, i64::from(theme.0)]).await? > 0)
}

/// What the themes of a map are tied to.
pub async fn ties(tx: &mut Tx, map: Id) -> Result<Tied> {
    let read =
        |row: &Row| Ok((id(row.get("found")?), Ties { area: row.get("area")?, label: row.get("label")? }));
    Ok(tx.all(TIES, args![map], read).await?.into_iter().collect())
}

/// Ties themes to others than before; those that are not there (any more) are left out.
pub async fn set_ties(tx: &mut Tx, map: Id, tied: &Tied) -> Result<()> {
    for (theme, Ties { area, label }) in tied {
        tx.exec(SET_TIES, args![*area, *label, map, i64::from(theme.0)]).await?;
    }
    Ok(())
}

/// A theme that ideas are sorted under is offered no longer: themes of maps that became it may become another.
pub async fn unlabel(tx: &mut Tx, label: Id) -> Result<()> {
    tx.exec(UNLABEL, args![label]).await.map(drop)
}
