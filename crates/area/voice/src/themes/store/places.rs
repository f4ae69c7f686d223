//! Where each idea is on a map, and the sums of it.

use std::collections::BTreeMap;

use kernel::{Id, Lang};
use store::{Args, Result, Row, StoreError, Tx, args, sql};
use textsense::themes::{By, Fit, Placement, ThemeId, Why};

use super::maps::{Head, from_json, id, to_json};
use crate::themes::rules::{self, key};

/// What every reading of a place has.
macro_rules! place {
    ($rest:literal) => {
        concat!(
            "select thing, number, found, part, by_people, confidence, weak, telling, nearest, next_best, since, lang, \
             channel from theme_place where ",
            $rest
        )
    };
}

sql! {
    ALL = place!("map = $1 order by number");
    OF_THING = place!("map = $1 and thing = $2");
    IN_THEME = place!("map = $1 and found = $2 and number > $3 order by number limit $4 + 0");
    IN_THEME_BACK = place!("map = $1 and found = $2 and number < $3 order by number desc limit $4 + 0");
    IN_PART = place!("map = $1 and part = $2 and number > $3 order by number limit $4 + 0");
    IN_PART_BACK = place!("map = $1 and part = $2 and number < $3 order by number desc limit $4 + 0");
    MARKED = place!("map = $1 and found = $2 and ((weak and $3) or (since >= $4 and $5)) and number > $6 order by number limit $7 + 0");
    KNOWN = "select thing, since from theme_place where map = $1";
    CLEAR = "delete from theme_place where map = $1";
    ADD = "insert into theme_place (map, thing, number, found, part, by_people, confidence, weak, telling, nearest, next_best, \
        since, lang, channel) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)";
    MOVE = "update theme_place set found = $1, part = $2, by_people = $3, confidence = $4, weak = $5, telling = $6, \
        nearest = $7, next_best = $8 where map = $9 and number = $10";
    REMOVE = "delete from theme_place where map = $1 and thing = $2";
    AMONG = "select number, thing, found from theme_place where map = $1 and number in ($2, $3, $4, $5, $6, $7, $8, $9, $10, $11, \
        $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24, $25, $26)";
    CLEAR_SUMS = "delete from theme_sum where map = $1";
    SUM_UP = "insert into theme_sum (map, found, part, lang, channel, n, fresh, weak) select map, found, part, lang, channel, \
        count(*), count(case when since >= $2 then 1 end), count(case when weak then 1 end) from theme_place \
        where map = $1 group by map, found, part, lang, channel";
    ADD_SUM = "insert into theme_sum (map, found, part, lang, channel, n, fresh, weak) values ($1, $2, $3, $4, $5, $6, $7, $8) \
        on conflict (map, found, part, lang, channel) do update set n = theme_sum.n + excluded.n, \
        fresh = theme_sum.fresh + excluded.fresh, weak = theme_sum.weak + excluded.weak";
    SUMS = "select found, part, lang, channel, n, fresh, weak from theme_sum where map = $1 and n > 0 order by found, part, lang, channel";
    ASTRAY = "select count(*) as n from theme_place p where not exists (select 1 from theme_found f where f.map = p.map \
        and f.found = p.found and f.part_of = 0) or (p.part <> 0 and not exists (select 1 from theme_found f \
        where f.map = p.map and f.found = p.part and f.part_of = p.found))";
    MISCOUNTED = "select (select count(*) from (select map, found, part, lang, channel, n from theme_sum where n <> 0 \
        except select map, found, part, lang, channel, count(*) from theme_place group by map, found, part, lang, channel) m) \
        + (select count(*) from (select map, found, part, lang, channel, count(*) from theme_place \
        group by map, found, part, lang, channel except select map, found, part, lang, channel, n from theme_sum) u) as n";
    PLACES = "select count(*) as n from theme_place";
}

/// Where an idea is, with what is counted of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Placed {
    /// The idea.
    pub idea: Id,
    /// Its number.
    pub number: i64,
    /// Where, how well, why. Its key is that of the number.
    pub placement: Placement,
    /// The run that first had it.
    pub since: i64,
    /// Its language.
    pub lang: Lang,
    /// How it came.
    pub channel: String,
}

/// The number of the idea with this key.
pub fn number_of(key: &str) -> i64 {
    key.parse().unwrap_or_default()
}

fn read(row: &Row) -> Result<Placed> {
    let (number, part): (i64, i64) = (row.get("number")?, row.get("part")?);
    let near: Vec<i64> = from_json(&row.get::<String>("nearest")?, "theme_place.nearest")?;
    let why = Why {
        words: from_json(&row.get::<String>("telling")?, "theme_place.telling")?,
        nearest: near.into_iter().map(key).collect(),
        next_best: row.get::<Option<i64>>("next_best")?.map(id),
    };
    let placement = Placement {
        key: key(number),
        theme: id(row.get("found")?),
        sub: (part != 0).then(|| id(part)),
        by: if row.get("by_people")? { By::People } else { By::Method },
        fit: Fit { confidence: row.get::<f64>("confidence")? as f32, weak: row.get("weak")? },
        why,
    };
    let (since, lang, channel) = (row.get("since")?, row.get("lang")?, row.get("channel")?);
    Ok(Placed { idea: row.get("thing")?, number, placement, since, lang, channel })
}

/// Theme, sub-theme, by whom, how well, and why, as the columns have them.
fn columns(placement: &Placement) -> Args {
    let Placement { theme, sub, fit, why, .. } = placement;
    let nearest: Vec<i64> = why.nearest.iter().map(|key| number_of(key)).collect();
    args![
        i64::from(theme.0),
        sub.map_or(0, |sub| i64::from(sub.0)),
        rules::by_people(placement),
        f64::from(fit.confidence),
        fit.weak,
        to_json(&why.words),
        to_json(&nearest),
        why.next_best.map(|id| i64::from(id.0)),
    ]
}

/// Every placement of a map, for the method.
pub async fn all(tx: &mut Tx, map: Id) -> Result<Vec<Placement>> {
    tx.all(ALL, args![map], |row| Ok(read(row)?.placement)).await
}

/// Where an idea is on a map.
pub async fn of(tx: &mut Tx, map: Id, idea: Id) -> Result<Option<Placed>> {
    tx.maybe(OF_THING, args![map, idea], read).await
}

/// Which ideas of a theme are listed.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Listing {
    /// Only those that fit badly.
    pub weak: bool,
    /// Only those that are new since the run of this number.
    pub fresh_from: Option<i64>,
    /// Those with a larger number than this, the smallest first …
    pub after: i64,
    /// … or those before this one.
    pub before: Option<i64>,
}

/// Ideas of a theme or sub-theme by number, one more than the limit when there are more.
pub async fn list(
    tx: &mut Tx,
    map: Id,
    theme: ThemeId,
    upper: bool,
    listing: &Listing,
    limit: i64,
) -> Result<Vec<Placed>> {
    let theme = i64::from(theme.0);
    if listing.weak || listing.fresh_from.is_some() {
        let from = listing.fresh_from.unwrap_or(i64::MAX);
        let args = args![map, theme, listing.weak, from, listing.fresh_from.is_some(), listing.after, limit];
        return tx.all(MARKED, args, read).await;
    }
    let Some(before) = listing.before else {
        return tx
            .all(if upper { IN_THEME } else { IN_PART }, args![map, theme, listing.after, limit], read)
            .await;
    };
    let back = if upper { IN_THEME_BACK } else { IN_PART_BACK };
    let mut rows = tx.all(back, args![map, theme, before, limit], read).await?;
    rows.reverse();
    Ok(rows)
}

/// The most numbers that [`among`] takes.
pub const AMONG_MOST: usize = 25;

/// Number, idea and theme of those of some ideas that are on a map.
pub async fn among(tx: &mut Tx, map: Id, numbers: &[i64]) -> Result<Vec<(i64, Id, ThemeId)>> {
    let mut args = args![map];
    args.extend((0..AMONG_MOST).map(|at| store::Value::from(numbers.get(at).copied())));
    tx.all(AMONG, args, |row| Ok((row.get("number")?, row.get("thing")?, id(row.get("found")?)))).await
}

/// Since which run each idea is on a map.
pub async fn known(tx: &mut Tx, map: Id) -> Result<BTreeMap<Id, i64>> {
    let known = tx.all(KNOWN, args![map], |row| Ok((row.get("thing")?, row.get("since")?))).await?;
    Ok(known.into_iter().collect())
}

/// Puts every idea of a map in its place, instead of what was there.
pub async fn put_all(tx: &mut Tx, map: Id, places: &[Placed]) -> Result<()> {
    tx.exec(CLEAR, args![map]).await?;
    tx.gather();
    for placed in places {
        add(tx, map, placed).await?;
    }
    Ok(())
}

async fn add(tx: &mut Tx, map: Id, placed: &Placed) -> Result<()> {
    let mut args = args![map, placed.idea, placed.number];
    args.extend(columns(&placed.placement));
    args.extend(args![placed.since, placed.lang, placed.channel.as_str()]);
    tx.exec(ADD, args).await.map(drop)
}

/// Moves an idea that is on a map.
pub async fn relocate(tx: &mut Tx, map: Id, placement: &Placement) -> Result<()> {
    let mut args = columns(placement);
    args.extend(args![map, number_of(&placement.key)]);
    tx.exec(MOVE, args).await.map(drop)
}

/// Puts one idea on a map and counts it.
pub async fn enter(tx: &mut Tx, head: &Head, placed: &Placed) -> Result<()> {
    add(tx, head.id, placed).await?;
    count(tx, head, placed, 1);
    Ok(())
}

/// Takes one idea off a map and its sums; gives how it was there.
pub async fn leave(tx: &mut Tx, head: &Head, idea: Id) -> Result<Option<Placed>> {
    let Some(placed) = of(tx, head.id, idea).await? else { return Ok(None) };
    tx.exec(REMOVE, args![head.id, idea]).await?;
    count(tx, head, &placed, -1);
    Ok(Some(placed))
}

fn count(tx: &mut Tx, head: &Head, placed: &Placed, n: i64) {
    let Placement { theme, sub, fit, .. } = &placed.placement;
    let part = sub.map_or(0, |sub| i64::from(sub.0));
    let fresh = if placed.since >= head.run { n } else { 0 };
    let weak = if fit.weak { n } else { 0 };
    let key = args![head.id, i64::from(theme.0), part, placed.lang, placed.channel.as_str()];
    tx.add_up(ADD_SUM, key, &[n, fresh, weak]);
}

/// Counts a map anew.
pub async fn sum_up(tx: &mut Tx, head: &Head) -> Result<()> {
    tx.exec(CLEAR_SUMS, args![head.id]).await?;
    tx.exec(SUM_UP, args![head.id, head.run]).await.map(drop)
}

/// A sum: of a theme and sub-theme, a language and a channel.
#[derive(Clone, Debug, PartialEq)]
pub struct Sum {
    /// The theme.
    pub theme: ThemeId,
    /// The sub-theme.
    pub part: Option<ThemeId>,
    /// The language.
    pub lang: Lang,
    /// How they came, as stored.
    pub channel: String,
    /// Ideas.
    pub n: i64,
    /// Of them new since the run before.
    pub fresh: i64,
    /// Of them fitting badly.
    pub weak: i64,
}

/// The sums of a map.
pub async fn sums(tx: &mut Tx, map: Id) -> Result<Vec<Sum>> {
    tx.all(SUMS, args![map], |row| {
        let part: i64 = row.get("part")?;
        Ok(Sum {
            theme: id(row.get("found")?),
            part: (part != 0).then(|| id(part)),
            lang: row.get("lang")?,
            channel: row.get("channel")?,
            n: row.get("n")?,
            fresh: row.get("fresh")?,
            weak: row.get("weak")?,
        })
    })
    .await
}

/// How many ideas each theme and sub-theme has.
pub async fn sizes(tx: &mut Tx, map: Id) -> Result<Vec<(ThemeId, usize)>> {
    let mut sizes: BTreeMap<ThemeId, usize> = BTreeMap::new();
    for sum in sums(tx, map).await? {
        let n = usize::try_from(sum.n).unwrap_or_default();
        *sizes.entry(sum.theme).or_default() += n;
        if let Some(part) = sum.part {
            *sizes.entry(part).or_default() += n;
        }
    }
    Ok(sizes.into_iter().collect())
}

/// How many places there are, how many of them name no theme of their map, and how many sums are not what they sum.
pub async fn checked(tx: &mut Tx) -> Result<(i64, i64, i64)> {
    let mut n = async |sql| -> std::result::Result<i64, StoreError> {
        tx.one(sql, args![], |row| row.get("n")).await
    };
    Ok((n(PLACES).await?, n(ASTRAY).await?, n(MISCOUNTED).await?))
}
