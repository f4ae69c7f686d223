//! Every SQL statement over strategies.

use std::collections::HashMap;

use kernel::{Id, Millis, Ref};
use serde::{Serialize, de::DeserializeOwned};
use store::{Result, Row, StoreError, Tx, args, sql};

use super::model::{
    Crosswalk, Frame, FrameKind, Item, ItemKind, Mark, Pair, Side, State, Statement, StatementKind, Weight,
};

sql! {
    ISSUE = "insert into strategy_counter (space, kind, issued) values ($1, $2, 1) \
        on conflict (space, kind) do update set issued = strategy_counter.issued + 1 returning issued";
    FRAMES = "select id, number, key, kind, state, title, lang, decision, replaces, parent, detail from strategy \
        where space = $1 order by number";
    FRAME = "select id, number, key, kind, state, title, lang, decision, replaces, parent, detail from strategy where id = $1";
    PUT_FRAME = "insert into strategy (id, space, number, key, kind, state, title, lang, decision, replaces, parent, detail, \
        changed_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13) on conflict (id) do update set \
        state = excluded.state, title = excluded.title, lang = excluded.lang, decision = excluded.decision, \
        replaces = excluded.replaces, parent = excluded.parent, detail = excluded.detail, changed_at = excluded.changed_at";
    SPACE_OF = "select space from strategy where id = $1";
    ITEMS = "select i.id as id, i.strategy as strategy, i.kind as kind, i.number as number, i.key as key, i.parent as parent, \
        i.position as position, i.title as title, i.detail as detail, i.retired as retired from strategy_item i \
        join strategy s on s.id = i.strategy where i.space = $1 order by s.number, i.position, i.number";
    PUT_ITEM = "insert into strategy_item (id, space, strategy, kind, number, key, parent, position, title, detail, retired, \
        changed_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) on conflict (id) do update set \
        parent = excluded.parent, title = excluded.title, detail = excluded.detail, retired = excluded.retired, \
        changed_at = excluded.changed_at";
    STATEMENTS = "select id, kind, number, title, lang, detail, retired from strategy_statement where space = $1 \
        order by kind, number";
    PUT_STATEMENT = "insert into strategy_statement (id, space, kind, number, title, lang, detail, retired, changed_at) \
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict (id) do update set title = excluded.title, \
        lang = excluded.lang, detail = excluded.detail, retired = excluded.retired, changed_at = excluded.changed_at";
    ABOUT = "select statement, item from strategy_about where space = $1 and ended_at is null order by id";
    ADD_ABOUT = "insert into strategy_about (id, space, statement, item) values ($1, $2, $3, $4)";
    END_ABOUT = "update strategy_about set ended_at = $1 where statement = $2 and ended_at is null";
    CITED = "select subject_kind, subject_id from strategy_citation where item = $1 and ended_at is null order by position";
    CITE = "insert into strategy_citation (id, space, item, subject_kind, subject_id, position) \
        values ($1, $2, $3, $4, $5, (select count(*) from strategy_citation where item = $3))";
    CROSSWALKS = "select id, number, key, title, text, left_strategy, left_kind, right_strategy, right_kind from crosswalk \
        where space = $1 order by number";
    PUT_CROSSWALK = "insert into crosswalk (id, space, number, key, title, text, left_strategy, left_kind, right_strategy, \
        right_kind) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)";
    PAIRS = "select left_item, right_item, mark, weight, note from crosswalk_mark where crosswalk = $1 and ended_at is null \
        order by id";
    PUT_PAIR = "insert into crosswalk_mark (id, space, crosswalk, left_item, right_item, mark, weight, note) \
        values ($1, $2, $3, $4, $5, $6, $7, $8)";
    END_PAIR = "update crosswalk_mark set ended_at = $1 where crosswalk = $2 and ended_at is null \
        and coalesce(left_item, $3) = $4 and coalesce(right_item, $3) = $5";
    // What others tied to items: the thread tells without knowing their tables.
    TIED = "select e.to_id as item, e.from_kind as kind, count(distinct e.from_id) as n from edge e \
        join strategy_item i on i.id = e.to_id where i.space = $1 and e.until is null \
        and e.verb in ('serves', 'derives_from') group by e.to_id, e.from_kind";
    MEASURED = "select e.from_id as item, count(distinct e.to_id) as n from edge e join strategy_item i on i.id = e.from_id \
        where i.space = $1 and e.verb = 'measured_by' and e.until is null group by e.from_id";
    // Actions that derive from a line, or serve something that the line was marked as a counterpart of.
    ACTIONS_FOR = "select l.item as item, count(distinct l.action) as n from ( \
        select e.to_id as item, e.from_id as action from strategy_item i join edge e on e.to_id = i.id \
        where i.space = $1 and e.from_kind = 'action' and e.verb in ('derives_from', 'serves') and e.until is null \
        union select m.right_item as item, e.from_id as action from crosswalk_mark m join edge e on e.to_id = m.left_item \
        where m.crosswalk = $2 and m.right_item is not null and m.ended_at is null and e.from_kind = 'action' \
        and e.verb in ('derives_from', 'serves') and e.until is null) l group by l.item";
    LOST = "select e.from_kind as kind, e.from_id as id from edge e where e.verb = 'serves' and e.to_kind = 'goal' \
        and e.until is null and not exists (select 1 from strategy_item i where i.id = e.to_id and i.kind = 'goal')";
    // Ideas that became proposals that serve a goal.
    IDEAS_FOR = "select distinct c.number as number, c.title as title, c.url as url from edge s join edge b on b.to_id = s.from_id \
        join card c on c.kind = b.from_kind and c.id = b.from_id where s.to_id = $1 and s.verb = 'serves' and s.until is null \
        and s.from_kind = 'proposal' and b.verb = 'became' and b.until is null and b.from_kind = 'idea' \
        and c.visibility = 'public' order by c.number";
}

fn detail<T: DeserializeOwned>(row: &Row) -> Result<T> {
    let text: String = row.get("detail")?;
    serde_json::from_str(&text).map_err(|_| StoreError::Unreadable("detail".to_owned()))
}

fn code<T>(row: &Row, column: &str, parse: impl Fn(&str) -> Option<T>) -> Result<T> {
    parse(&row.get::<String>(column)?).ok_or_else(|| StoreError::Unreadable(column.to_owned()))
}

fn text_of(data: &impl Serialize) -> String {
    serde_json::to_string(data).expect("details are plain data")
}

fn frame_of(row: &Row) -> Result<Frame> {
    Ok(Frame {
        id: row.get("id")?,
        number: row.get("number")?,
        key: row.get("key")?,
        kind: code(row, "kind", FrameKind::parse)?,
        state: code(row, "state", State::parse)?,
        title: row.get("title")?,
        lang: row.get("lang")?,
        decision: row.get("decision")?,
        replaces: row.get("replaces")?,
        parent: row.get("parent")?,
        detail: detail(row)?,
    })
}

/// Takes the space's next number of a kind.
pub async fn issue(tx: &mut Tx, space: Id, kind: &str) -> Result<i64> {
    tx.one(ISSUE, args![space, kind], |row| row.get("issued")).await
}

/// A space's frames by number.
pub async fn frames(tx: &mut Tx, space: Id) -> Result<Vec<Frame>> {
    tx.all(FRAMES, args![space], frame_of).await
}

/// The frame with this identifier.
pub async fn frame(tx: &mut Tx, id: Id) -> Result<Option<Frame>> {
    tx.maybe(FRAME, args![id], frame_of).await
}

/// The space a frame belongs to.
pub async fn space_of(tx: &mut Tx, frame: Id) -> Result<Id> {
    tx.one(SPACE_OF, args![frame], |row| row.get("space")).await
}

/// Stores a frame, new or changed.
pub async fn put_frame(tx: &mut Tx, space: Id, frame: &Frame) -> Result<()> {
    let now = tx.env().now();
    let args = args![
        frame.id,
        space,
        frame.number,
        frame.key.as_str(),
        frame.kind.as_str(),
        frame.state.as_str(),
        frame.title.as_str(),
        frame.lang,
        frame.decision.clone(),
        frame.replaces,
        frame.parent,
        text_of(&frame.detail),
        now
    ];
    tx.exec(PUT_FRAME, args).await.map(drop)
}

/// Everything that hangs in a space's frames, in the frames' order.
pub async fn items(tx: &mut Tx, space: Id) -> Result<Vec<Item>> {
    let read = |row: &Row| {
        Ok(Item {
            id: row.get("id")?,
            strategy: row.get("strategy")?,
            kind: code(row, "kind", ItemKind::parse)?,
            number: row.get("number")?,
            key: row.get("key")?,
            parent: row.get("parent")?,
            position: row.get("position")?,
            title: row.get("title")?,
            detail: detail(row)?,
            retired: row.get("retired")?,
        })
    };
    tx.all(ITEMS, args![space], read).await
}

/// Stores an item, new or changed.
pub async fn put_item(tx: &mut Tx, space: Id, item: &Item) -> Result<()> {
    let now = tx.env().now();
    let args = args![
        item.id,
        space,
        item.strategy,
        item.kind.as_str(),
        item.number,
        item.key.as_str(),
        item.parent,
        item.position,
        item.title.as_str(),
        text_of(&item.detail),
        item.retired,
        now
    ];
    tx.exec(PUT_ITEM, args).await.map(drop)
}

/// A space's statements of every kind, with what they are about.
pub async fn statements(tx: &mut Tx, space: Id) -> Result<Vec<Statement>> {
    let links = tx.all(ABOUT, args![space], |row| Ok((row.get("statement")?, row.get("item")?))).await?;
    let mut about: HashMap<Id, Vec<Id>> = HashMap::new();
    for (statement, item) in links {
        about.entry(statement).or_default().push(item);
    }
    let read = |row: &Row| {
        let id: Id = row.get("id")?;
        Ok(Statement {
            id,
            kind: code(row, "kind", StatementKind::parse)?,
            number: row.get("number")?,
            title: row.get("title")?,
            lang: row.get("lang")?,
            about: about.get(&id).cloned().unwrap_or_default(),
            detail: detail(row)?,
            retired: row.get("retired")?,
        })
    };
    tx.all(STATEMENTS, args![space], read).await
}

/// Stores a statement, new or changed, without what it is about.
pub async fn put_statement(tx: &mut Tx, space: Id, statement: &Statement) -> Result<()> {
    let now = tx.env().now();
    let Statement { id, kind, number, title, lang, detail, retired, .. } = statement;
    let args =
        args![id, space, kind.as_str(), *number, title.as_str(), *lang, text_of(detail), *retired, now];
    tx.exec(PUT_STATEMENT, args).await.map(drop)
}

/// Says anew what a statement is about.
pub async fn set_about(tx: &mut Tx, space: Id, statement: &Statement) -> Result<()> {
    let now = tx.env().now();
    tx.exec(END_ABOUT, args![now, statement.id]).await?;
    for item in &statement.about {
        let id = Id::new(tx.env());
        tx.exec(ADD_ABOUT, args![id, space, statement.id, item]).await?;
    }
    Ok(())
}

/// What an item cites.
pub async fn cited(tx: &mut Tx, item: Id) -> Result<Vec<Ref>> {
    tx.all(CITED, args![item], |row| {
        Ok(Ref::new(&row.get::<String>("subject_kind")?, row.get("subject_id")?))
    })
    .await
}

/// Lets an item cite something.
pub async fn cite(tx: &mut Tx, space: Id, item: Id, subject: &Ref) -> Result<()> {
    let id = Id::new(tx.env());
    tx.exec(CITE, args![id, space, item, subject.kind.as_str(), subject.id]).await.map(drop)
}

/// A space's crosswalks.
pub async fn crosswalks(tx: &mut Tx, space: Id) -> Result<Vec<Crosswalk>> {
    let read = |row: &Row| {
        let side = |strategy: &str, kind: &str| -> Result<Side> {
            Ok(Side { strategy: row.get(strategy)?, kind: code(row, kind, ItemKind::parse)? })
        };
        Ok(Crosswalk {
            id: row.get("id")?,
            number: row.get("number")?,
            key: row.get("key")?,
            title: row.get("title")?,
            text: row.get("text")?,
            left: side("left_strategy", "left_kind")?,
            right: side("right_strategy", "right_kind")?,
        })
    };
    tx.all(CROSSWALKS, args![space], read).await
}

/// Stores a new crosswalk.
pub async fn put_crosswalk(tx: &mut Tx, space: Id, one: &Crosswalk) -> Result<()> {
    let args = args![
        one.id,
        space,
        one.number,
        one.key.as_str(),
        one.title.as_str(),
        one.text.as_str(),
        one.left.strategy,
        one.left.kind.as_str(),
        one.right.strategy,
        one.right.kind.as_str()
    ];
    tx.exec(PUT_CROSSWALK, args).await.map(drop)
}

/// The marks of a crosswalk that stand.
pub async fn pairs(tx: &mut Tx, crosswalk: Id) -> Result<Vec<Pair>> {
    let read = |row: &Row| {
        let weight: Option<String> = row.get("weight")?;
        Ok(Pair {
            left: row.get("left_item")?,
            right: row.get("right_item")?,
            mark: code(row, "mark", Mark::parse)?,
            weight: weight.as_deref().and_then(Weight::parse),
            note: row.get("note")?,
        })
    };
    tx.all(PAIRS, args![crosswalk], read).await
}

/// Stores a mark.
pub async fn put_pair(tx: &mut Tx, space: Id, crosswalk: Id, pair: &Pair) -> Result<()> {
    let id = Id::new(tx.env());
    let weight = pair.weight.map(Weight::as_str);
    let args =
        args![id, space, crosswalk, pair.left, pair.right, pair.mark.as_str(), weight, pair.note.as_str()];
    tx.exec(PUT_PAIR, args).await.map(drop)
}

/// Ends a mark; it stays as past.
pub async fn end_pair(tx: &mut Tx, crosswalk: Id, pair: &Pair, now: Millis) -> Result<()> {
    // Nothing is compared with the crosswalk's own identifier, which no item has.
    let (left, right) = (pair.left.unwrap_or(crosswalk), pair.right.unwrap_or(crosswalk));
    tx.exec(END_PAIR, args![now, crosswalk, crosswalk, left, right]).await.map(drop)
}

/// How many things of each kind serve or derive from each item.
pub async fn tied(tx: &mut Tx, space: Id) -> Result<HashMap<(Id, String), i64>> {
    let rows =
        tx.all(TIED, args![space], |row| Ok(((row.get("item")?, row.get("kind")?), row.get("n")?))).await?;
    Ok(rows.into_iter().collect())
}

/// How many indicators measure each goal.
pub async fn measured(tx: &mut Tx, space: Id) -> Result<HashMap<Id, i64>> {
    let rows = tx.all(MEASURED, args![space], |row| Ok((row.get("item")?, row.get("n")?))).await?;
    Ok(rows.into_iter().collect())
}

/// How many actions each item of a crosswalk's right side has, directly or through its counterpart.
pub async fn actions_for(tx: &mut Tx, space: Id, crosswalk: Id) -> Result<HashMap<Id, i64>> {
    let rows =
        tx.all(ACTIONS_FOR, args![space, crosswalk], |row| Ok((row.get("item")?, row.get("n")?))).await?;
    Ok(rows.into_iter().collect())
}

/// Public ideas behind a goal: number, title, address.
pub async fn ideas_for(tx: &mut Tx, goal: Id) -> Result<Vec<(i64, String, String)>> {
    tx.all(IDEAS_FOR, args![goal], |row| {
        Ok((row.get::<Option<i64>>("number")?.unwrap_or_default(), row.get("title")?, row.get("url")?))
    })
    .await
}

/// Things that serve a goal which is not there.
pub async fn lost_goals(tx: &mut Tx) -> Result<Vec<Ref>> {
    tx.all(LOST, args![], |row| Ok(Ref::new(&row.get::<String>("kind")?, row.get("id")?))).await
}
