//! Walking the thread: everything that led to a thing, or everything that came of it, in one statement.

use kernel::{Id, Ref, Visibility};

use crate::{Result, Row, Tx, args, directory::Card, sql, thread::Verb};

/// Which way along the thread.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// Towards where it began.
    Back,
    /// Towards what came of it.
    Forth,
}

/// One link passed on a walk.
#[derive(Clone, Debug, PartialEq)]
pub struct Strand {
    /// How many links from the start, 1 for its own.
    pub depth: i64,
    /// The end that was reached first.
    pub near: Ref,
    /// The verb, as stored.
    pub verb: String,
    /// The end that the link led to.
    pub far: Ref,
    /// The card of the far end, when the directory has one.
    pub card: Option<Card>,
}

// Onward from a link's origin: became, leads_to, gave, serves, measured_by, and part_of a focus area (not of a whole
// strategy, in which everything meets everything). From its end: gathered_at, derives_from, learns_from (they point
// to what was there before). Backwards is the mirror image, and from an area what follows from its lines is found as
// well. The union drops what was found before at the same depth; the depth ends every walk. The verbs stand in one
// list, which the index takes up: a meeting may have ten thousand ideas, and none of them is on the way back. Both
// kind and id are joined: from the id alone PostgreSQL expects forty thousand links and makes a table for them ready
// at each walk, which takes four times as long as the walk. The limit stands before the cards are looked up, or it
// would read the whole directory.
// `$near` and `$far` name the ends of a link as one passes it; `$too` are verbs that are passed as well, where `$where`.
#[rustfmt::skip]
macro_rules! walk {
    ($walk:literal, $near:literal, $far:literal, $too:literal, $where:literal) => { concat!(
        $walk, " (near_kind, near_id, verb, far_kind, far_id, depth) as ( \
        select e.", $near, "_kind, e.", $near, "_id, e.verb, e.", $far, "_kind, e.", $far, "_id, cast(1 as bigint) \
        from edge e where e.", $near, "_id = $1 and e.", $near, "_kind = $2 and e.until is null \
        and e.verb in ('became', 'leads_to', 'gave', 'serves', 'measured_by', 'part_of') \
        and (e.verb <> 'part_of' or e.to_kind = 'area') \
        union all \
        select e.", $far, "_kind, e.", $far, "_id, e.verb, e.", $near, "_kind, e.", $near, "_id, cast(1 as bigint) \
        from edge e where e.", $far, "_id = $1 and e.", $far, "_kind = $2 and e.until is null \
        and e.verb in ('gathered_at', 'derives_from', 'learns_from') \
        union \
        select w.far_kind, w.far_id, e.verb, \
        case when e.", $near, "_id = w.far_id then e.", $far, "_kind else e.", $near, "_kind end, \
        case when e.", $near, "_id = w.far_id then e.", $far, "_id else e.", $near, "_id end, w.depth + 1 \
        from ", $walk, " w join edge e on (e.", $near, "_id = w.far_id and e.", $near, "_kind = w.far_kind \
        and e.verb in ('became', 'leads_to', 'gave', 'serves', 'measured_by', 'part_of'", $too, ") \
        and (e.verb <> 'part_of' or e.to_kind = 'area')", $where, ") \
        or (e.", $far, "_id = w.far_id and e.", $far, "_kind = w.far_kind \
        and e.verb in ('gathered_at', 'derives_from', 'learns_from')) \
        where e.until is null and w.depth < $3 ) "
    ) };
}

macro_rules! forth {
    ($walk:literal) => {
        walk!($walk, "from", "to", "", "")
    };
}

macro_rules! back {
    ($walk:literal) => {
        walk!(
            $walk,
            "to",
            "from",
            ", 'derives_from'",
            " and (e.verb <> 'derives_from' or w.verb = 'part_of')"
        )
    };
}

/// The links of a walk, in this order or else nearest first, with the cards of their far ends.
macro_rules! told {
    ($first:literal, $walk:literal) => {
        concat!(
            "select w.near_kind, w.near_id, w.verb, w.far_kind, w.far_id, w.depth, c.space, c.number, c.title, c.url, \
            c.status, c.visibility from ",
            $walk,
            " w left join card c on c.kind = w.far_kind and c.id = w.far_id order by ",
            $first,
            "w.depth, w.far_kind, c.number, w.far_id"
        )
    };
}

sql! {
    FORTH = concat!("with recursive ", forth!("walk"),
        told!("", "(select * from walk order by depth, far_kind, far_id limit $4 + 0)"));
    BACK = concat!("with recursive ", back!("walk"),
        told!("", "(select * from walk order by depth, far_kind, far_id limit $4 + 0)"));
    // Both ways, with as many links of each.
    BOTH = concat!("with recursive ", back!("back"), ", ", forth!("forth"),
        told!("w.way, ", "(select cast(0 as bigint) as way, b.* from (select * from back order by depth, far_kind, far_id limit $4 + 0) b \
        union all select 1, f.* from (select * from forth order by depth, far_kind, far_id limit $4 + 0) f)"));
}

// From all things of some kinds back to everything that led to them. For each of the kinds every thing is visited
// once, however many ways lead there, so that a whole space is walked in one pass.
sql! {
    REACHED = "with recursive behind (at, kind, id) as ( \
        select s.at, c.kind, c.id from (select 0 as at, cast($2 as text) as kind, cast($3 as text) as status \
        union all select 1, cast($4 as text), cast($5 as text) union all select 2, cast($6 as text), cast($7 as text) \
        union all select 3, cast($8 as text), cast($9 as text) union all select 4, cast($10 as text), cast($11 as text)) s \
        join card c on c.space = $1 and c.kind = s.kind and substr(c.status, 1, length(s.status)) = s.status \
        union \
        select b.at, e.from_kind, e.from_id from behind b join edge e on e.to_id = b.id \
        where e.until is null and e.verb in ('became', 'leads_to', 'gave', 'serves', 'measured_by') ) \
        select cast(at as bigint) as at, count(*) as n from behind where kind = $12 group by at";
    UNLINKED_FROM = "select c.kind, c.id, c.space, c.number, c.title, c.url, c.status, c.visibility from card c \
        where c.space = $1 and c.kind = $2 and substr(c.status, 1, length($3)) = $3 and not exists (select 1 from edge e \
        where e.from_id = c.id and e.verb = $4 and e.until is null) order by c.number, c.id limit $5 + 0";
    // What somebody will do of their own helps, but ties no loose end.
    UNLINKED_TO = "select c.kind, c.id, c.space, c.number, c.title, c.url, c.status, c.visibility from card c \
        where c.space = $1 and c.kind = $2 and substr(c.status, 1, length($3)) = $3 and not exists (select 1 from edge e \
        where e.to_id = c.id and e.verb = $4 and e.until is null and e.from_kind <> 'commitment') order by c.number, c.id limit $5 + 0";
    // Where any state will do, the index alone tells.
    COUNT_CARDS = "select count(*) as n from card where space = $1 and kind = $2 and ($3 = '' or substr(status, 1, length($3)) = $3)";
}

/// Things of one kind, all of them or those in one state (`Things::of("matter").in_state("matter-adopted")`).
#[derive(Clone, Copy, Debug)]
pub struct Things<'a> {
    kind: &'a str,
    status: &'a str,
}

impl<'a> Things<'a> {
    /// All things of a kind.
    pub fn of(kind: &'a str) -> Things<'a> {
        Things { kind, status: "" }
    }

    /// Only those whose card says this state, or one that begins like it (`adopted` and `adopted_changed`).
    pub fn in_state(self, status: &'a str) -> Things<'a> {
        Things { status, ..self }
    }
}

/// Longer ways than this are not followed: from a slip on a table to a measured goal it is seven links.
pub const DEPTH: i64 = 8;

fn read(row: &Row) -> Result<Strand> {
    let end = |kind: &str, id: &str| -> Result<Ref> { Ok(Ref::new(&row.get::<String>(kind)?, row.get(id)?)) };
    let far = end("far_kind", "far_id")?;
    let card = match row.get::<Option<Id>>("space")? {
        Some(space) => Some(Card {
            subject: far.clone(),
            space,
            number: row.get("number")?,
            title: row.get("title")?,
            url: row.get("url")?,
            status: row.get("status")?,
            visibility: Visibility::parse(&row.get::<String>("visibility")?),
        }),
        None => None,
    };
    let near = end("near_kind", "near_id")?;
    Ok(Strand { depth: row.get("depth")?, near, verb: row.get("verb")?, far, card })
}

impl Tx {
    /// Everything that led to a thing, or came of it, nearest first: the links with the cards of their far ends,
    /// at most `limit` of them.
    pub async fn walk(&mut self, start: &Ref, way: Way, depth: i64, limit: i64) -> Result<Vec<Strand>> {
        let sql = match way {
            Way::Forth => FORTH,
            Way::Back => BACK,
        };
        self.all(sql, args![start.id, &start.kind, depth.min(DEPTH), limit], read).await
    }

    /// Everything that led to a thing, then everything that came of it, each nearest first and at most `limit` links;
    /// one statement.
    pub async fn walk_both(&mut self, start: &Ref, depth: i64, limit: i64) -> Result<Vec<Strand>> {
        self.all(BOTH, args![start.id, &start.kind, depth.min(DEPTH), limit], read).await
    }

    /// For each of some sorts of things, how many of a kind (`idea`) are behind at least one of them.
    pub async fn reached(&mut self, space: Id, these: [Things<'_>; 5], behind: &str) -> Result<[i64; 5]> {
        let mut args = args![space];
        args.extend(these.iter().flat_map(|one| args![one.kind, one.status]));
        args.extend(args![behind]);
        let mut reached = [0; 5];
        for (at, n) in self.all(REACHED, args, |row| Ok((row.get::<i64>("at")?, row.get("n")?))).await? {
            if let Some(one) = usize::try_from(at).ok().and_then(|at| reached.get_mut(at)) {
                *one = n;
            }
        }
        Ok(reached)
    }

    /// Those of these things that lead nowhere by this verb (`Way::Forth`), or that nothing leads to by it
    /// (`Way::Back`): the ends of broken threads, by number.
    pub async fn unlinked(
        &mut self,
        space: Id,
        these: Things<'_>,
        verb: Verb,
        way: Way,
        limit: i64,
    ) -> Result<Vec<Card>> {
        let sql = match way {
            Way::Forth => UNLINKED_FROM,
            Way::Back => UNLINKED_TO,
        };
        self.all(sql, args![space, these.kind, these.status, verb.as_str(), limit], Card::read).await
    }

    /// How many of these things there are.
    pub async fn count_things(&mut self, space: Id, these: Things<'_>) -> Result<i64> {
        self.one(COUNT_CARDS, args![space, these.kind, these.status], |row| row.get("n")).await
    }
}
