//! Every SQL statement over the desk's own table, keys of one letter, and what the desk reads together with them.

use kernel::{Id, Millis};
use store::{Result, Row, Tx, args, sql};

use crate::idea::{State, store::counts::Counts};

/// A deed, with how many ideas it touched, the first of them, and the proposal that it ended.
macro_rules! deeds {
    ($which:literal) => {
        concat!(
            "select o.id as id, o.kind as kind, o.actor as actor, o.at as at, o.undone_at as undone_at, \
            (select count(*) from operation_item i where i.operation = o.id) \
            + (select count(*) from operation_part t where t.operation = o.id and t.kind = 'idea-text') as ideas, \
            coalesce((select min(d.number) from operation_item i join idea d on d.id = i.idea where i.operation = o.id), \
            (select min(d.number) from operation_part t join idea d on d.id = t.thing where t.operation = o.id \
            and t.kind = 'idea-text')) as first, \
            (select min(s.deed) from operation_item i join idea_step s on s.idea = i.idea and s.version = i.version \
            where i.operation = o.id) as last, \
            (select min(p.number) from operation_part t join proposal p on p.id = t.thing \
            where t.operation = o.id and t.kind = 'proposal') as proposal from operation o where ",
            $which
        )
    };
}

sql! {
    OF_PERSON = "select switched_on, layout from desk_keys where person = $1";
    PUT = "insert into desk_keys (person, switched_on, layout) values ($1, $2, $3) \
        on conflict (person) do update set switched_on = excluded.switched_on, layout = excluded.layout";
    GOING = "select state as word, 'sum' as what, n, cast(null as bigint) as first from idea_count where space = $1 \
        union all select '', 'done', 1, at from (select at from operation \
        where space = $1 and kind = 'idea.sorted' and at > $2 and undone_at is null order by at desc limit 200) q \
        union all select layout, 'keys', case when switched_on then 1 else 0 end, null from desk_keys where person = $3";
    DEEDS = deeds!("o.space = $1 and o.at > $2 and (o.actor = $3 or ($4 = 'all' and o.actor like 'person:%')) \
        order by o.at desc, o.id desc limit $5 + 0");
    DEED = deeds!("o.space = $1 and o.id = $2");
}

/// Whether a person's keys act, and the letters in the order of the actions.
pub async fn keys_of(tx: &mut Tx, person: Id) -> Result<Option<(bool, String)>> {
    tx.maybe(OF_PERSON, args![person], |row| Ok((row.get("switched_on")?, row.get("layout")?))).await
}

/// Keeps a person's keys.
pub async fn put_keys(tx: &mut Tx, person: Id, on: bool, layout: &str) -> Result<()> {
    tx.exec(PUT, args![person, on, layout]).await.map(drop)
}

/// How sorting goes in a space, and the keys of whoever sorts.
#[derive(Clone, Debug, Default)]
pub struct Going {
    /// The space's ideas by state.
    pub counts: Counts,
    /// When the last of them were sorted, at most two hundred, since the moment asked for.
    pub sorted: Vec<Millis>,
    /// Whether the person's keys act, and their letters; nothing when never changed.
    pub keys: Option<(bool, String)>,
}

/// How sorting goes in a space since a moment, and the keys of a person; one statement.
pub async fn going(tx: &mut Tx, space: Id, since: Millis, person: Option<Id>) -> Result<Going> {
    let read = |row: &Row| {
        Ok((
            row.get::<String>("what")?,
            row.get::<String>("word")?,
            row.get::<i64>("n")?,
            row.get::<Option<Millis>>("first")?,
        ))
    };
    let mut going = Going::default();
    for (what, word, n, first) in tx.all(GOING, args![space, since, person], read).await? {
        match (what.as_str(), State::parse(&word)) {
            ("sum", Some(state)) => going.counts.add(state, n),
            ("done", _) => going.sorted.extend(first),
            ("keys", _) => going.keys = Some((n == 1, word)),
            _ => {}
        }
    }
    Ok(going)
}

/// Deeds in the list, at most.
pub const LISTED: i64 = 100;

/// Something that was done at the desk and may be taken back.
#[derive(Clone, Debug, PartialEq)]
pub struct Deed {
    /// Identifier.
    pub id: Id,
    /// The topic under which it is known.
    pub kind: String,
    /// What it came to, of deeds to one idea: the topic of its last step.
    pub last: Option<String>,
    /// Who did it.
    pub actor: String,
    /// When.
    pub at: Millis,
    /// Whether it was taken back.
    pub undone: bool,
    /// How many ideas it touched.
    pub ideas: i64,
    /// The number of the first of them.
    pub first: Option<i64>,
    /// The number of the proposal that it ended.
    pub proposal: Option<i64>,
}

fn deed_of(row: &Row) -> Result<Deed> {
    Ok(Deed {
        id: row.get("id")?,
        kind: row.get("kind")?,
        last: row.get("last")?,
        actor: row.get("actor")?,
        at: row.get("at")?,
        undone: row.get::<Option<i64>>("undone_at")?.is_some(),
        ideas: row.get("ideas")?,
        first: row.get("first")?,
        proposal: row.get("proposal")?,
    })
}

/// What an actor, or everybody with an account, did in a space since a moment; the latest first.
pub async fn deeds(
    tx: &mut Tx,
    space: Id,
    actor: &str,
    everybody: bool,
    since: Millis,
    limit: i64,
) -> Result<Vec<Deed>> {
    let whose = if everybody { "all" } else { "" };
    tx.all(DEEDS, args![space, since, actor, whose, limit], deed_of).await
}

/// One deed of a space.
pub async fn deed(tx: &mut Tx, space: Id, id: Id) -> Result<Option<Deed>> {
    tx.maybe(DEED, args![space, id], deed_of).await
}
