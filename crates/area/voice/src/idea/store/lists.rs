//! Lists of ideas: pages of the public list, the desk's queues, what time has come for, rows of open data.

use std::collections::HashMap;

use kernel::{Id, Lang, Millis, Ref, Visibility};
use store::{Args, Result, Row, Sql, Tx, args, directory::Card, sql};

use super::ideas::read;
use crate::idea::{Idea, Kind, Reason};

/// What a row of a list needs beside the idea: where it was noted, its first theme and the newest published answer that closed it (a
/// word on the way is between its owner and the desk).
macro_rules! listed {
    ($from:literal, $rest:literal) => {
        listed!("", $from, $rest)
    };
    ($also:literal, $from:literal, $rest:literal) => {
        concat!(
            "select i.*, (select g.name from gathering g where g.id = i.gathering) as gathering_name, ",
            $also,
            "(select l.theme from idea_theme l where l.idea = i.id order by l.theme limit 1) as theme, \
             (select a.text from answer a where a.idea = i.id and a.published_at is not null and a.reason is not null \
              order by a.published_at desc limit 1) as answer, \
             (select max(a.published_at) from answer a where a.idea = i.id and a.reason is not null) as answered_at from ",
            $from,
            " where ",
            $rest
        )
    };
}

sql! {
    OLDER = listed!("idea i", "i.space = $1 and i.number < $2 order by i.number desc limit $3 + 0");
    NEWER = listed!("idea i", "i.space = $1 and i.number > $2 order by i.number limit $3 + 0");
    GATHERED_OLDER = listed!("idea i", "i.gathering = $1 and i.number < $2 order by i.number desc limit $3 + 0");
    GATHERED_NEWER = listed!("idea i", "i.gathering = $1 and i.number > $2 order by i.number limit $3 + 0");
    ROUND_OLDER = listed!("idea i", "i.round = $1 and i.number < $2 and (i.gathering = $3 or $3 is null) \
        order by i.number desc limit $4 + 0");
    ROUND_NEWER = listed!("idea i", "i.round = $1 and i.number > $2 and (i.gathering = $3 or $3 is null) \
        order by i.number limit $4 + 0");
    STATE_OLDER = listed!("idea i", "i.space = $1 and i.number < $2 and i.state = $3 and (i.round = $4 or $4 is null) \
        order by i.number desc limit $5 + 0");
    STATE_NEWER = listed!("idea i", "i.space = $1 and i.number > $2 and i.state = $3 and (i.round = $4 or $4 is null) \
        order by i.number limit $5 + 0");
    THEME_OLDER = listed!("idea_theme t join idea i on i.id = t.idea", "t.theme = $1 and t.number < $2 \
        and (i.state = $3 or $3 is null) and (i.round = $4 or $4 is null) and (exists (select 1 from idea_place p \
        where p.idea = i.id and p.organisation = $5) or $5 is null) order by t.number desc limit $6 + 0");
    THEME_NEWER = listed!("idea_theme t join idea i on i.id = t.idea", "t.theme = $1 and t.number > $2 \
        and (i.state = $3 or $3 is null) and (i.round = $4 or $4 is null) and (exists (select 1 from idea_place p \
        where p.idea = i.id and p.organisation = $5) or $5 is null) order by t.number limit $6 + 0");
    PLACE_OLDER = listed!("idea_place p join idea i on i.id = p.idea", "p.organisation = $1 and p.number < $2 \
        and (i.state = $3 or $3 is null) and (i.round = $4 or $4 is null) order by p.number desc limit $5 + 0");
    PLACE_NEWER = listed!("idea_place p join idea i on i.id = p.idea", "p.organisation = $1 and p.number > $2 \
        and (i.state = $3 or $3 is null) and (i.round = $4 or $4 is null) order by p.number limit $5 + 0");
    LEFT_OVER = listed!("idea i", "i.round = $1 and i.state in ('parked', 'sorted', 'clarifying', 'answered') \
        and (i.state <> 'answered' or (select w.reason from answer w where w.idea = i.id and w.published_at is not null \
        and w.reason is not null order by w.published_at desc limit 1) = 'declined') \
        and exists (select 1 from idea_place p where p.idea = i.id) \
        and not exists (select 1 from idea_contribution c where c.idea = i.id) \
        and not exists (select 1 from idea_carried c where c.idea = i.id and c.round = $2) order by i.number limit $3 + 0");
    // Those that came along into the earlier round themselves.
    LEFT_AGAIN = listed!("idea_carried h join idea i on i.id = h.idea", "h.round = $1 \
        and i.state in ('parked', 'sorted', 'clarifying', 'answered') \
        and (i.state <> 'answered' or (select w.reason from answer w where w.idea = i.id and w.published_at is not null \
        and w.reason is not null order by w.published_at desc limit 1) = 'declined') \
        and exists (select 1 from idea_place p where p.idea = i.id) \
        and not exists (select 1 from idea_contribution c where c.idea = i.id) \
        and not exists (select 1 from idea_carried c where c.idea = i.id and c.round = $2) order by i.number limit $3 + 0");
    CARRIED = listed!("idea_carried h join idea i on i.id = h.idea", "h.round = $1 order by h.number limit $2 + 0");
    // Neither space nor order here: SQLite would walk the whole space for them.
    BY_IDS = listed!("idea i", "i.id in ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, \
        $15, $16, $17, $18, $19, $20, $21, $22, $23, $24, $25) and (i.state = $26 or $26 is null) \
        and (i.round = $27 or $27 is null) \
        and (exists (select 1 from idea_theme t where t.idea = i.id and t.theme = $28) or $28 is null) \
        and (exists (select 1 from idea_place p where p.idea = i.id and p.organisation = $29) or $29 is null)");
    // For everyone: what the page of an idea says of each, and nothing that it does not say.
    KINDRED_SHOWN = "select i.*, (select g.name from gathering g where g.id = i.gathering) as gathering_name, n.likeness as likeness, n.reason as likeness_of, cast(null as uuid) as part, \
        (select l.theme from idea_theme l where l.idea = i.id order by l.theme limit 1) as theme, \
        cast(null as text) as answer, cast(null as bigint) as answered_at from idea_kin n join idea i on i.id = n.other \
        where n.idea = $1 and i.state not in ('withdrawn', 'withheld') and not i.held \
        order by n.likeness desc, i.number desc limit $2 + 0";
    // Each with the first proposal it is part of, as the directory has it.
    KINDRED = listed!("k.likeness as likeness, k.reason as likeness_of, d.id as part, d.space as part_space, \
        d.number as part_number, d.title as part_title, d.url as part_url, d.status as part_status, \
        d.visibility as part_visibility, ", "(select n.other as other, n.likeness as likeness, n.reason as reason, \
        (select c.proposal from idea_contribution c where c.idea = n.other order by c.since, c.proposal limit 1) as part \
        from idea_kin n where n.idea = $1) k join idea i on i.id = k.other \
        left join card d on d.kind = 'proposal' and d.id = k.part", "i.state not in ('withdrawn', 'withheld') \
        order by k.likeness desc, i.number desc limit $2 + 0");
    LAST_ANSWERED = listed!("answer_batch b join answer w on w.batch = b.id join idea i on i.id = w.idea", "b.space = $1 \
        and b.published_at is not null and w.published_at is not null and w.reason is not null \
        order by b.published_at desc, i.number desc limit $2 + 0");
    TOOK = "select idea, took from idea_contribution where proposal = $1";
    // The directory tells a proposal's number and title without knowing what a proposal is.
    CONTRIBUTED = "select c.took as took, d.number as number, d.title as title, d.url as url from idea_contribution c \
        join card d on d.kind = 'proposal' and d.id = c.proposal where c.idea = $1 order by d.number";
    // As the directory has them.
    PROPOSAL_CARDS = "select d.kind as kind, d.id as id, d.space as space, d.number as number, d.title as title, \
        d.url as url, d.status as status, d.visibility as visibility from idea_contribution c \
        cross join card d where d.kind = 'proposal' and d.id = c.proposal and c.idea = $1 order by c.since, d.number";
    VOICES = "select i.id as id, i.space as space, i.kind as kind, \
        (select l.theme from idea_theme l where l.idea = i.id order by l.theme limit 1) as theme from idea i \
        where i.kind is not null and i.id in ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, \
        $17, $18, $19, $20, $21, $22, $23, $24, $25, $26, $27, $28, $29, $30, $31, $32, $33, $34, $35, $36, $37, $38, \
        $39, $40, $41, $42, $43, $44, $45, $46, $47, $48, $49, $50)";
    IN_PROPOSAL = listed!("idea_contribution c join idea i on i.id = c.idea", "c.proposal = $1 order by i.number");
    PIECE_OF_PROPOSAL = listed!("(select idea from idea_contribution where proposal = $1 and idea > $2 order by idea limit $3 + 0) c \
        join idea i on i.id = c.idea", "true order by i.id");
    TOOK_OF_PIECE = "select idea, took from idea_contribution where proposal = $1 and idea > $2 order by idea limit $3 + 0";
    SIZE_OF_PROPOSAL = "select count(*) as n from idea_contribution where proposal = $1";
    PROPOSAL_SIZES = "select n.proposal as proposal, n.ideas as ideas, n.untold as untold from proposal_count n \
        join card d on d.kind = 'proposal' and d.id = n.proposal where d.space = $1 and n.ideas > 0";
    // So many wait for each thing, up to a limit: all of them, or what a municipal editor reaches.
    QUEUES = "select \
        (select count(*) from (select 1 from idea i where i.space = $1 and i.held and i.state not in ('withdrawn', 'withheld') \
        and (i.kind is null or exists (select 1 from idea_place p where p.idea = i.id and p.organisation = $2) or $2 is null) \
        limit $3 + 0) q) as held, \
        (select count(*) from (select 1 from idea i where i.space = $1 and i.unread \
        and (i.kind is null or exists (select 1 from idea_place p where p.idea = i.id and p.organisation = $2) or $2 is null) \
        limit $3 + 0) q) as unread, \
        (select count(*) from (select 1 from idea i where i.space = $1 and i.due_at < $4 and i.state not in ('parked', 'clarifying') \
        and (i.kind is null or exists (select 1 from idea_place p where p.idea = i.id and p.organisation = $2) or $2 is null) \
        limit $3 + 0) q) as overdue, \
        (select count(*) from (select 1 from idea i where i.space = $1 and i.due_at < $4 and i.heard_at < $5 \
        and i.state in ('received', 'sorted', 'clarifying', 'in_proposal', 'adopted') \
        and (i.kind is null or exists (select 1 from idea_place p where p.idea = i.id and p.organisation = $2) or $2 is null) \
        limit $3 + 0) q) as silent, \
        (select count(*) from answer_batch b where b.space = $1 and b.published_at is null and b.undone_at is null) as batches";
    NEXT_TO_SORT = "select number from idea where space = $1 and state = 'received' and number > $2 order by number limit 1";
    HELD = listed!("idea i", "i.space = $1 and i.held and i.state not in ('withdrawn', 'withheld') order by i.number limit $2 + 0");
    UNREAD = listed!("idea i", "i.space = $1 and i.unread order by i.number limit $2 + 0");
    DUE = "select id from idea where due_at <= $1 and state in ('parked', 'clarifying') order by due_at limit $2 + 0";
    OVERDUE = listed!("idea i", "i.space = $1 and i.due_at < $2 and i.state not in ('parked', 'clarifying') order by i.due_at limit $3 + 0");
    SILENT = listed!("idea i", "i.space = $1 and i.due_at < $2 and i.heard_at < $3 \
        and i.state in ('received', 'sorted', 'clarifying', 'in_proposal', 'adopted') order by i.heard_at limit $4 + 0");
    SILENT_COUNT = "select count(*) as n from idea where space = $1 and due_at < $2 and heard_at < $3 \
        and state in ('received', 'sorted', 'clarifying', 'in_proposal', 'adopted')";
    RANGE = listed!("idea i", "i.space = $1 and i.number > $2 order by i.number limit $3 + 0");
    RANGE_THEMES = "select t.idea as idea, t.theme as other from idea_theme t join idea i on i.id = t.idea \
        where i.space = $1 and i.number > $2 and i.number <= $3 order by i.number, t.theme";
    RANGE_PLACES = "select p.idea as idea, p.organisation as other from idea_place p join idea i on i.id = p.idea \
        where i.space = $1 and i.number > $2 and i.number <= $3 order by i.number, p.organisation";
    AT_PLACE = "select idea from idea_place where organisation = $1 and idea in ($2, $3, $4, $5, $6, $7, $8, $9, $10, \
        $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24, $25, $26)";
    RANGE_ANSWERS = "select a.idea as idea, a.reason as reason, a.text as text, a.took as took, a.lang as lang, \
        a.published_at as published_at from answer a join idea i on i.id = a.idea where i.space = $1 and i.number > $2 \
        and i.number <= $3 and a.published_at is not null and a.reason is not null order by i.number, a.published_at";
    RANGE_PROPOSALS = "select c.idea as idea, c.took as took, d.number as number, d.title as title, d.url as url \
        from idea_contribution c join idea i on i.id = c.idea join card d on d.kind = 'proposal' and d.id = c.proposal \
        where i.space = $1 and i.number > $2 and i.number <= $3 order by i.number, d.number";
    // Crossed, so that SQLite begins with the answers of those days.
    TO_ASK = "select a.idea as idea from answer a cross join idea i where i.id = a.idea and i.space = $1 and i.state = 'answered' \
        and a.reason is not null and a.published_at <= $2 and a.published_at > $3 \
        and not exists (select 1 from answer n where n.idea = a.idea and n.reason is not null and n.published_at > a.published_at) \
        and not exists (select 1 from idea_rating r where r.idea = a.idea and r.asked_at >= a.published_at) \
        order by a.published_at limit $4 + 0";
    STILL_TO_ASK = "select i.id as id from idea i where i.id = $1 and i.state = 'answered' and exists (select 1 from answer a \
        where a.idea = i.id and a.reason is not null and a.published_at <= $2 and a.published_at > $3 \
        and not exists (select 1 from answer n where n.idea = a.idea and n.reason is not null and n.published_at > a.published_at) \
        and not exists (select 1 from idea_rating r where r.idea = a.idea and r.asked_at >= a.published_at))";
}

/// One row of a list.
#[derive(Clone, Debug, PartialEq)]
pub struct Listed {
    /// The idea; themes, places and contributions are not filled in.
    pub idea: Idea,
    /// Its first theme.
    pub theme: Option<Id>,
    /// The newest published answer.
    pub answer: Option<String>,
    /// When it was published.
    pub answered_at: Option<Millis>,
}

fn listed(row: &Row) -> Result<Listed> {
    let (theme, answer, answered_at) = (row.get("theme")?, row.get("answer")?, row.get("answered_at")?);
    Ok(Listed { idea: read(row)?, theme, answer, answered_at })
}

/// Which ideas a list shows. The first of theme, place, state, round and
/// meeting that is given drives the statement.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Filter {
    /// Only this theme.
    pub theme: Option<Id>,
    /// Only this place.
    pub place: Option<Id>,
    /// Only this state, as stored.
    pub state: Option<&'static str>,
    /// Only this round.
    pub round: Option<Id>,
    /// Only this meeting or network; alone, without the others.
    pub gathering: Option<Id>,
}

/// From where a page goes on.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum From {
    /// The newest.
    Newest,
    /// Older than this number.
    Before(i64),
    /// Newer than this number.
    After(i64),
}

/// One page of a list, the newest first.
pub async fn page(tx: &mut Tx, space: Id, filter: &Filter, from: From, limit: i64) -> Result<Vec<Listed>> {
    let (older, number) = match from {
        From::Newest => (true, i64::MAX),
        From::Before(number) => (true, number),
        From::After(number) => (false, number),
    };
    let Filter { theme, place, state, round, gathering } = filter;
    let (statements, args): ([Sql; 2], Args) = if let Some(theme) = theme {
        ([THEME_OLDER, THEME_NEWER], args![theme, number, *state, *round, *place, limit])
    } else if let Some(place) = place {
        ([PLACE_OLDER, PLACE_NEWER], args![place, number, *state, *round, limit])
    } else if let Some(state) = state {
        ([STATE_OLDER, STATE_NEWER], args![space, number, *state, *round, limit])
    } else if let Some(round) = round {
        ([ROUND_OLDER, ROUND_NEWER], args![round, number, *gathering, limit])
    } else if let Some(gathering) = gathering {
        ([GATHERED_OLDER, GATHERED_NEWER], args![gathering, number, limit])
    } else {
        ([OLDER, NEWER], args![space, number, limit])
    };
    let mut rows = tx.all(statements[usize::from(!older)], args, listed).await?;
    if !older {
        rows.reverse();
    }
    Ok(rows)
}

/// Ideas of a round that were not taken up and may come along into a later one, by number, up to a limit.
pub async fn left_over(tx: &mut Tx, earlier: Id, later: Id, limit: i64) -> Result<Vec<Listed>> {
    let mut rows = tx.all(LEFT_OVER, args![earlier, later, limit], listed).await?;
    rows.extend(tx.all(LEFT_AGAIN, args![earlier, later, limit], listed).await?);
    rows.sort_by_key(|row| row.idea.number);
    rows.truncate(limit.max(0) as usize);
    Ok(rows)
}

/// Ideas that came along into a round, by number, up to a limit.
pub async fn carried(tx: &mut Tx, round: Id, limit: i64) -> Result<Vec<Listed>> {
    tx.all(CARRIED, args![round, limit], listed).await
}

/// The most identifiers that [`by_ids`] takes.
pub const IDS: usize = 25;

/// An idea that is like another.
#[derive(Clone, Debug)]
pub struct Alike {
    /// The idea.
    pub row: Listed,
    /// How much it is like the other, 0 to 1.
    pub likeness: f64,
    /// What that rests on most.
    pub reason: textsense::similar::Reason,
    /// The first proposal that it is part of. Perhaps not for everyone.
    pub part: Option<Card>,
}

/// The ideas most like an idea, the most alike first, without those taken back or withheld.
pub async fn kindred(tx: &mut Tx, idea: Id, limit: i64) -> Result<Vec<Alike>> {
    tx.all(KINDRED, args![idea, limit], alike).await
}

/// Those of them whose words everyone may read, without answers and proposals.
pub async fn kindred_shown(tx: &mut Tx, idea: Id, limit: i64) -> Result<Vec<Alike>> {
    tx.all(KINDRED_SHOWN, args![idea, limit], alike).await
}

fn alike(row: &Row) -> Result<Alike> {
    let part = match row.get::<Option<Id>>("part")? {
        Some(id) => Some(Card {
            subject: Ref::new("proposal", id),
            space: row.get("part_space")?,
            number: row.get("part_number")?,
            title: row.get("part_title")?,
            url: row.get("part_url")?,
            status: row.get("part_status")?,
            visibility: Visibility::parse(&row.get::<String>("part_visibility")?),
        }),
        None => None,
    };
    let reason = super::kin::reason(&row.get::<String>("likeness_of")?);
    Ok(Alike { row: listed(row)?, likeness: row.get("likeness")?, reason, part })
}

/// How a sorted idea was sorted: what it says when ideas like it are sorted.
#[derive(Clone, Copy, Debug)]
pub struct Voice {
    /// The idea.
    pub idea: Id,
    /// Its first theme.
    pub theme: Option<Id>,
    /// What sort of thing it is.
    pub kind: Option<Kind>,
}

/// The most identifiers that [`voices`] takes.
pub const VOICES_OF: usize = 50;

/// How those of up to [`VOICES_OF`] ideas that are sorted were sorted, in the order asked for.
pub async fn voices(tx: &mut Tx, space: Id, ids: &[Id]) -> Result<Vec<Voice>> {
    let args: Args = (0..VOICES_OF).map(|at| ids.get(at).copied().into()).collect();
    let read = |row: &Row| {
        let kind = row.get::<Option<String>>("kind")?.as_deref().and_then(Kind::parse);
        Ok((row.get::<Id>("space")?, Voice { idea: row.get("id")?, theme: row.get("theme")?, kind }))
    };
    let mut voices = tx.all(VOICES, args, read).await?;
    voices.retain(|(at, _)| *at == space);
    voices.sort_by_key(|(_, voice)| ids.iter().position(|id| *id == voice.idea));
    Ok(voices.into_iter().map(|(_, voice)| voice).collect())
}

/// Up to [`IDS`] ideas, in the order asked for.
pub async fn by_ids(tx: &mut Tx, space: Id, ids: &[Id]) -> Result<Vec<Listed>> {
    among(tx, space, ids, &Filter::default()).await
}

/// Those of up to [`IDS`] ideas that the filter lets through, in the order asked for. The gathering is not looked at.
pub async fn among(tx: &mut Tx, space: Id, ids: &[Id], filter: &Filter) -> Result<Vec<Listed>> {
    let Filter { theme, place, state, round, .. } = filter;
    let mut args: Args = (0..IDS).map(|at| ids.get(at).copied().into()).collect();
    args.extend(args![*state, *round, *theme, *place]);
    let mut rows = tx.all(BY_IDS, args, listed).await?;
    rows.retain(|row| row.idea.space == space);
    rows.sort_by_key(|row| ids.iter().position(|id| *id == row.idea.id));
    Ok(rows)
}

/// The ideas that were answered last, the newest answer first; each once.
pub async fn last_answered(tx: &mut Tx, space: Id, limit: i64) -> Result<Vec<Listed>> {
    let mut rows = tx.all(LAST_ANSWERED, args![space, limit], listed).await?;
    let mut seen = std::collections::HashSet::new();
    rows.retain(|row| seen.insert(row.idea.id));
    Ok(rows)
}

/// What a proposal took from an idea, with the proposal as the directory knows it.
#[derive(Clone, Debug, PartialEq)]
pub struct Part {
    /// The proposal's number.
    pub number: i64,
    /// Its title.
    pub title: String,
    /// Its address.
    pub url: String,
    /// What it took.
    pub took: String,
}

fn part(row: &Row) -> Result<Part> {
    Ok(Part {
        number: row.get("number")?,
        title: row.get("title")?,
        url: row.get("url")?,
        took: row.get("took")?,
    })
}

/// The proposals that an idea is part of.
pub async fn parts(tx: &mut Tx, idea: Id) -> Result<Vec<Part>> {
    tx.all(CONTRIBUTED, args![idea], part).await
}

/// The proposals of an idea, the first one first.
pub async fn cards_of_proposals(tx: &mut Tx, idea: Id) -> Result<Vec<Card>> {
    tx.all(PROPOSAL_CARDS, args![idea], Card::read).await
}

/// What a proposal took from each of its ideas.
pub async fn taken(tx: &mut Tx, proposal: Id) -> Result<HashMap<Id, String>> {
    let pairs = tx.all(TOOK, args![proposal], |row| Ok((row.get("idea")?, row.get("took")?))).await?;
    Ok(pairs.into_iter().collect())
}

/// The ideas that a proposal is built of.
pub async fn in_proposal(tx: &mut Tx, proposal: Id) -> Result<Vec<Listed>> {
    tx.all(IN_PROPOSAL, args![proposal], listed).await
}

/// Ideas of a proposal on a page at most.
const PIECE: usize = 200;

/// Some of the ideas that a proposal is built of.
#[derive(Clone, Debug)]
pub struct Piece {
    /// Each with what was taken from it, in the order they came.
    pub rows: Vec<(Listed, Option<String>)>,
    /// How many there are in all.
    pub count: i64,
    /// The last one here, if more follow.
    pub next: Option<Id>,
}

/// The ideas that a proposal is built of, from the first or those after one.
pub async fn piece_of_proposal(tx: &mut Tx, proposal: Id, after: Option<Id>) -> Result<Piece> {
    let asked = || args![proposal, after.unwrap_or(Id::from_parts(0, [0; 10])), PIECE as i64 + 1];
    let mut rows = tx.all(PIECE_OF_PROPOSAL, asked(), listed).await?;
    let more = rows.len() > PIECE;
    rows.truncate(PIECE);
    let took = |row: &Row| Ok((row.get("idea")?, row.get("took")?));
    let mut taken: HashMap<Id, String> = tx.all(TOOK_OF_PIECE, asked(), took).await?.into_iter().collect();
    let count = match more || after.is_some() {
        true => tx.one(SIZE_OF_PROPOSAL, args![proposal], |row| row.get("n")).await?,
        false => rows.len() as i64,
    };
    let next = rows.last().filter(|_| more).map(|row| row.idea.id);
    // Those of one file came in the same moment.
    rows.sort_by_key(|row| row.idea.number);
    let with = |row: Listed| {
        let took = taken.remove(&row.idea.id);
        (row, took)
    };
    Ok(Piece { rows: rows.into_iter().map(with).collect(), count, next })
}

/// How many ideas are at work in each proposal, and how many of those have had no answer, not even on the way.
pub async fn proposal_sizes(tx: &mut Tx, space: Id) -> Result<Vec<(Id, i64, i64)>> {
    let read = |row: &Row| Ok((row.get("proposal")?, row.get("ideas")?, row.get("untold")?));
    tx.all(PROPOSAL_SIZES, args![space], read).await
}

/// How many ideas wait for the desk, up to a limit: held, unread, overdue, silent. With a place, only what concerns
/// it and what nobody has sorted. Beside them, how many batches of answers wait for their moment.
pub async fn queues(
    tx: &mut Tx,
    space: Id,
    place: Option<Id>,
    limit: i64,
    now: Millis,
    heard_before: Millis,
) -> Result<([i64; 4], i64)> {
    tx.one(QUEUES, args![space, place, limit, now, heard_before], |row| {
        let ideas = [row.get("held")?, row.get("unread")?, row.get("overdue")?, row.get("silent")?];
        Ok((ideas, row.get("batches")?))
    })
    .await
}

/// The next unsorted idea after a number.
pub async fn next_to_sort(tx: &mut Tx, space: Id, after: i64) -> Result<Option<i64>> {
    tx.maybe(NEXT_TO_SORT, args![space, after], |row| row.get("number")).await
}

/// Ideas whose text waits for a look.
pub async fn held(tx: &mut Tx, space: Id, limit: i64) -> Result<Vec<Listed>> {
    tx.all(HELD, args![space, limit], listed).await
}

/// Ideas whose owner wrote something nobody has seen.
pub async fn unread(tx: &mut Tx, space: Id, limit: i64) -> Result<Vec<Listed>> {
    tx.all(UNREAD, args![space, limit], listed).await
}

/// Ideas in any space whose rest or question is over.
pub async fn due(tx: &mut Tx, now: Millis, limit: i64) -> Result<Vec<Id>> {
    tx.all(DUE, args![now, limit], |row| row.get("id")).await
}

/// Ideas that somebody should have acted on by now.
pub async fn overdue(tx: &mut Tx, space: Id, now: Millis, limit: i64) -> Result<Vec<Listed>> {
    tx.all(OVERDUE, args![space, now, limit], listed).await
}

/// The silence list: open ideas whose owner has not heard a word since `heard_before`.
pub async fn silent(
    tx: &mut Tx,
    space: Id,
    now: Millis,
    heard_before: Millis,
    limit: i64,
) -> Result<Vec<Listed>> {
    tx.all(SILENT, args![space, now, heard_before, limit], listed).await
}

/// How many stand on the silence list.
pub async fn silent_count(tx: &mut Tx, space: Id, now: Millis, heard_before: Millis) -> Result<i64> {
    tx.one(SILENT_COUNT, args![space, now, heard_before], |row| row.get("n")).await
}

/// Which of these ideas concern a place.
pub async fn at_place(tx: &mut Tx, place: Id, ids: &[Id]) -> Result<Vec<Id>> {
    let mut found = Vec::new();
    for some in ids.chunks(IDS) {
        let mut args = args![place];
        args.extend((0..IDS).map(|at| some.get(at).copied().into()));
        found.extend(tx.all(AT_PLACE, args, |row| row.get::<Id>("idea")).await?);
    }
    Ok(found)
}

/// The next ideas by number with all their themes and places, for open data and whole-space walks.
pub async fn range(tx: &mut Tx, space: Id, after: i64, limit: i64) -> Result<Vec<Listed>> {
    let mut rows = tx.all(RANGE, args![space, after, limit], listed).await?;
    let Some(last) = rows.last().map(|row| row.idea.number) else { return Ok(rows) };
    let pair = |row: &Row| Ok((row.get::<Id>("idea")?, row.get::<Id>("other")?));
    let index: HashMap<Id, usize> = rows.iter().enumerate().map(|(at, row)| (row.idea.id, at)).collect();
    for (idea, theme) in tx.all(RANGE_THEMES, args![space, after, last], pair).await? {
        if let Some(&at) = index.get(&idea) {
            rows[at].idea.standing.themes.push(theme);
        }
    }
    for (idea, place) in tx.all(RANGE_PLACES, args![space, after, last], pair).await? {
        if let Some(&at) = index.get(&idea) {
            rows[at].idea.standing.places.push(place);
        }
    }
    Ok(rows)
}

/// An answer of a range, as open data has it.
#[derive(Clone, Debug, PartialEq)]
pub struct Said {
    /// Which idea it answers.
    pub idea: Id,
    /// Why it was closed.
    pub reason: Option<Reason>,
    /// The answer.
    pub text: String,
    /// What was taken from the idea.
    pub took: Option<String>,
    /// The language.
    pub lang: Lang,
    /// When it was published.
    pub at: Millis,
}

/// The published answers of the ideas numbered from after `after` up to `last`.
pub async fn range_answers(tx: &mut Tx, space: Id, after: i64, last: i64) -> Result<Vec<Said>> {
    tx.all(RANGE_ANSWERS, args![space, after, last], |row| {
        Ok(Said {
            idea: row.get("idea")?,
            reason: row.get::<Option<String>>("reason")?.as_deref().and_then(Reason::parse),
            text: row.get("text")?,
            took: row.get("took")?,
            lang: row.get("lang")?,
            at: row.get("published_at")?,
        })
    })
    .await
}

/// The proposals of the ideas numbered from after `after` up to `last`.
pub async fn range_parts(tx: &mut Tx, space: Id, after: i64, last: i64) -> Result<Vec<(Id, Part)>> {
    tx.all(RANGE_PROPOSALS, args![space, after, last], |row| Ok((row.get("idea")?, part(row)?))).await
}

/// Answered ideas whose owner should now be asked whether the answer helped: published before `until` and
/// after `since`, and not asked since.
pub async fn to_ask(tx: &mut Tx, space: Id, until: Millis, since: Millis, limit: i64) -> Result<Vec<Id>> {
    tx.all(TO_ASK, args![space, until, since, limit], |row| row.get("idea")).await
}

/// Whether an idea is still one of [`to_ask`]; for whoever has waited for the lock meanwhile.
pub async fn is_to_ask(tx: &mut Tx, idea: Id, until: Millis, since: Millis) -> Result<bool> {
    let found: Option<Id> = tx.maybe(STILL_TO_ASK, args![idea, until, since], |row| row.get("id")).await?;
    Ok(found.is_some())
}
