//! Deeds around frames: draft, revise, move; add and revise what hangs in them; compare two of them.

use kernel::{Actor, Happened, Id, PartialDate, Ref, Refusal, Visibility};
use members::{Caller, Done, Right, Space, permits};
use serde_json::{Value, json};
use store::{Tx, directory::Card, thread::Verb};

use super::{
    forms::{self, CrosswalkDraft, FrameDraft, ItemDraft, MarkDraft, MoveDraft},
    model::{Crosswalk, Frame, FrameKind, Item, ItemKind, Mark, Pair, Side, State},
    rules::{crosswalk, frame as rules},
    store as rows,
    whole::{Whole, frame_url, item_url},
};
use crate::sheet::free_key;

pub use super::noting::{confirm, note, retire_statement, revise_statement};

/// Appends what happened to a thing of this slice, publicly.
pub(super) async fn tell(
    tx: &mut Tx,
    space: Id,
    actor: &Actor,
    topic: &'static str,
    subject: Ref,
    body: Value,
) -> Done<()> {
    let request = tx.aside("request").map(str::to_owned);
    let happened = Happened::new(topic, subject, Visibility::Public, body);
    tx.append_for(space, actor, &happened, request.as_deref(), None).await?;
    Ok(())
}

/// Begins a frame: the space's own as a draft; somebody else's as it stands.
pub async fn draft_frame(tx: &mut Tx, caller: &Caller, space: &Space, draft: &FrameDraft) -> Done<Frame> {
    permits::require(caller, space.id, Right::DraftStrategy)?;
    tx.lock_log(space.id).await?;
    let whole = Whole::read(tx, space.id).await?;
    let key = free_key(&draft.key, &draft.title, |key| whole.frame(key).is_some());
    let frame = Frame {
        id: Id::new(tx.env()),
        number: rows::issue(tx, space.id, "strategy").await?,
        key,
        kind: draft.kind,
        state: if draft.kind == FrameKind::Own { State::Draft } else { State::Adopted },
        title: draft.title.clone(),
        lang: draft.lang,
        decision: None,
        replaces: replaced(&whole, draft)?,
        parent: parent_line(&whole, draft)?,
        detail: draft.detail.clone(),
    };
    save_frame(tx, space, &frame).await?;
    if let Some(line) = frame.parent.and_then(|id| whole.item(id)) {
        tx.link(space.id, &frame.subject(), Verb::PartOf, &line.subject()).await?;
    }
    let body = json!({ "number": frame.number, "key": frame.key, "kind": frame.kind });
    tell(tx, space.id, &caller.actor, "strategy.drafted", frame.subject(), body).await?;
    Ok(frame)
}

/// Writes a frame anew. What was adopted stands; of it only the status of the vision's figure can still be decided.
pub async fn revise_frame(
    tx: &mut Tx,
    caller: &Caller,
    space: &Space,
    key: &str,
    draft: &FrameDraft,
) -> Done<Frame> {
    permits::require(caller, space.id, Right::DraftStrategy)?;
    tx.lock_log(space.id).await?;
    let whole = Whole::read(tx, space.id).await?;
    let mut frame = whole.frame(key).ok_or(Refusal::new("no-such-strategy"))?.clone();
    let (new, old) = (&draft.detail, &frame.detail);
    let words = |detail: &super::model::FrameDetail| {
        (detail.text.clone(), detail.vision.text.clone(), detail.vision.horizon, detail.vision.figure.clone())
    };
    if !rules::text_open(frame.kind, frame.state) && (frame.title != draft.title || words(new) != words(old))
    {
        return Err(Refusal::new("adopted-text-stands").into());
    }
    frame.title = draft.title.clone();
    frame.lang = draft.lang;
    if rules::text_open(frame.kind, frame.state) {
        frame.replaces = replaced(&whole, draft)?;
        if leads_back(&whole, &frame) {
            return Err(Refusal::new("replaces-itself").into());
        }
    }
    let kept = (frame.detail.adopted_on, frame.detail.comments_until, frame.detail.decided);
    let limit_reason = frame.detail.limit_reason.take();
    frame.detail = draft.detail.clone();
    (frame.detail.adopted_on, frame.detail.comments_until, frame.detail.decided) = kept;
    frame.detail.limit_reason = limit_reason;
    save_frame(tx, space, &frame).await?;
    let status = frame.detail.vision.status;
    let body = json!({ "number": frame.number, "figure_status": status });
    tell(tx, space.id, &caller.actor, "strategy.revised", frame.subject(), body).await?;
    Ok(frame)
}

/// Moves a document from one state to another. To adopt it takes somebody who keeps decisions, and the decision; what
/// it replaces is then superseded in the same transaction.
pub async fn move_frame(
    tx: &mut Tx,
    caller: &Caller,
    space: &Space,
    key: &str,
    wish: &MoveDraft,
) -> Done<Frame> {
    let right = if wish.to == State::Adopted { Right::KeepDecisions } else { Right::DraftStrategy };
    permits::require(caller, space.id, right)?;
    tx.lock_log(space.id).await?;
    let frames = rows::frames(tx, space.id).await?;
    let frame = frames.iter().find(|frame| frame.key == key).ok_or(Refusal::new("no-such-strategy"))?;
    if frame.kind == FrameKind::External {
        return Err(Refusal::new("state-not-from-here").into());
    }
    moved(tx, &caller.actor, space, frame.clone(), wish).await
}

/// The move itself, for people and for what boards decide.
async fn moved(tx: &mut Tx, actor: &Actor, space: &Space, mut frame: Frame, wish: &MoveDraft) -> Done<Frame> {
    rules::moves(frame.state, wish.to, wish.decision.as_deref())?;
    let old = match frame.replaces.filter(|_| wish.to == State::Adopted) {
        Some(old) => rows::frame(tx, old).await?,
        None => None,
    };
    if old.as_ref().is_some_and(|old| old.state == State::Superseded) {
        return Err(Refusal::new("replaced-already").into());
    }
    frame.state = wish.to;
    match wish.to {
        State::Adopted => {
            frame.decision = wish.decision.clone();
            frame.detail.adopted_on = wish.on;
        }
        State::Consultation => frame.detail.comments_until = wish.on,
        State::Draft | State::Superseded => {}
    }
    save_frame(tx, space, &frame).await?;
    let topic = match wish.to {
        State::Consultation => "strategy.consultation",
        State::Adopted => "strategy.adopted",
        State::Draft | State::Superseded => "strategy.reopened",
    };
    let body = json!({ "number": frame.number, "on": wish.on });
    tell(tx, space.id, actor, topic, frame.subject(), body).await?;
    if let Some(mut old) = old {
        old.state = State::Superseded;
        save_frame(tx, space, &old).await?;
        tx.link(space.id, &frame.subject(), Verb::DerivesFrom, &old.subject()).await?;
        let body = json!({ "number": old.number, "by": frame.number });
        tell(tx, space.id, actor, "strategy.superseded", old.subject(), body).await?;
    }
    Ok(frame)
}

/// What boards decided about a frame: in how many of them, and adoption when all have.
pub async fn decided(
    tx: &mut Tx,
    actor: &Actor,
    space: &Space,
    id: Id,
    n_of_m: Option<(i64, i64)>,
    adopted: Option<(String, Option<PartialDate>)>,
) -> Done<()> {
    let Some(mut frame) = rows::frame(tx, id).await? else { return Ok(()) };
    if n_of_m.is_some() && n_of_m != frame.detail.decided {
        frame.detail.decided = n_of_m;
        save_frame(tx, space, &frame).await?;
        let body =
            json!({ "number": frame.number, "n": n_of_m.map(|(n, _)| n), "m": n_of_m.map(|(_, m)| m) });
        tell(tx, space.id, actor, "strategy.decided", frame.subject(), body).await?;
    }
    let Some((decision, on)) = adopted else { return Ok(()) };
    if matches!(frame.state, State::Draft | State::Consultation) {
        let wish = MoveDraft { to: State::Adopted, decision: Some(decision), on };
        moved(tx, actor, space, frame, &wish).await?;
    }
    Ok(())
}

/// Adds an area, a goal or a line to a frame that is being written. `reason` is for an area beyond the limit.
pub async fn add_item(
    tx: &mut Tx,
    caller: &Caller,
    space: &Space,
    frame: &str,
    draft: &ItemDraft,
    reason: Option<&str>,
) -> Done<Item> {
    permits::require(caller, space.id, Right::DraftStrategy)?;
    tx.lock_log(space.id).await?;
    let whole = Whole::read(tx, space.id).await?;
    let mut frame = whole.frame(frame).ok_or(Refusal::new("no-such-strategy"))?.clone();
    if !rules::text_open(frame.kind, frame.state) {
        return Err(Refusal::new("adopted-text-stands").into());
    }
    let areas = whole.of_kind(frame.id, ItemKind::Area).count();
    let over = draft.kind == ItemKind::Area && frame.kind == FrameKind::Own && areas >= rules::AREA_LIMIT;
    if over {
        rules::one_more_area(areas, reason)?;
        frame.detail.limit_reason = reason.map(str::to_owned);
        save_frame(tx, space, &frame).await?;
    }
    let taken = rows::items(tx, space.id).await?;
    let here: Vec<&Item> = taken.iter().filter(|item| item.strategy == frame.id).collect();
    let item = Item {
        id: Id::new(tx.env()),
        strategy: frame.id,
        kind: draft.kind,
        number: rows::issue(tx, space.id, draft.kind.as_str()).await?,
        key: free_key(&draft.key, &draft.title, |key| here.iter().any(|item| item.key == key)),
        parent: parent_item(&whole, &frame, draft)?,
        position: here.len() as i64 + 1,
        title: draft.title.clone(),
        detail: draft.detail.clone(),
        retired: false,
    };
    save_item(tx, space, &frame, &item).await?;
    tie_to_parent(tx, space, &whole, &frame, &item).await?;
    let topic = match item.kind {
        ItemKind::Area => "area.added",
        ItemKind::Goal => "goal.added",
        ItemKind::Line => "line.added",
    };
    let body = json!({ "number": item.number, "strategy": frame.number, "over_limit": over });
    tell(tx, space.id, &caller.actor, topic, item.subject(), body).await?;
    Ok(item)
}

/// Writes an item anew. In an adopted frame its words stand; how it is measured, for whom it is and who answers for
/// it can still be said.
pub async fn revise_item(
    tx: &mut Tx,
    caller: &Caller,
    space: &Space,
    id: Id,
    draft: &ItemDraft,
) -> Done<Item> {
    permits::require(caller, space.id, Right::DraftStrategy)?;
    tx.lock_log(space.id).await?;
    let whole = Whole::read(tx, space.id).await?;
    let mut item = whole.item(id).ok_or(Refusal::new("no-such-item"))?.clone();
    let frame = whole.frame_of(item.strategy).ok_or(Refusal::new("no-such-strategy"))?;
    let open = rules::text_open(frame.kind, frame.state);
    if !open && (item.title != draft.title || item.detail.text != draft.detail.text) {
        return Err(Refusal::new("adopted-text-stands").into());
    }
    let parent = parent_item(&whole, frame, draft)?;
    if parent.is_some_and(|parent| above(&whole, parent).contains(&item.id)) {
        return Err(Refusal::new("own-part").into());
    }
    let measured = item.detail.measure != draft.detail.measure;
    let target = draft.detail.measure.target.is_some() && item.detail.measure.target.is_none();
    item.title = draft.title.clone();
    item.detail = draft.detail.clone();
    if open && parent != item.parent {
        let old = item.parent.and_then(|id| whole.item(id)).map_or(frame.subject(), Item::subject);
        tx.unlink(&item.subject(), Verb::PartOf, &old).await?;
        item.parent = parent;
        tie_to_parent(tx, space, &whole, frame, &item).await?;
    }
    save_item(tx, space, frame, &item).await?;
    let topic = match item.kind {
        ItemKind::Area => "area.revised",
        ItemKind::Goal => "goal.revised",
        ItemKind::Line => "line.revised",
    };
    let body = json!({ "number": item.number, "measure": measured, "target_set": target });
    tell(tx, space.id, &caller.actor, topic, item.subject(), body).await?;
    Ok(item)
}

/// Takes an item out of a frame that is being written. Refused while something hangs on it or refers to it.
pub async fn retire_item(tx: &mut Tx, caller: &Caller, space: &Space, id: Id) -> Done<()> {
    permits::require(caller, space.id, Right::DraftStrategy)?;
    tx.lock_log(space.id).await?;
    let whole = Whole::read(tx, space.id).await?;
    let mut item = whole.item(id).ok_or(Refusal::new("no-such-item"))?.clone();
    let frame = whole.frame_of(item.strategy).ok_or(Refusal::new("no-such-strategy"))?;
    if !rules::text_open(frame.kind, frame.state) {
        return Err(Refusal::new("adopted-text-stands").into());
    }
    let referred = tx.links_to(&item.subject()).await?.len() + tx.links_from(&item.subject()).await?.len();
    // One link is its own, to what it hangs on.
    if referred > 1 || whole.children(id).next().is_some() {
        return Err(Refusal::counted("item-referred-to", referred as i64 - 1).into());
    }
    let parent = item.parent.and_then(|id| whole.item(id)).map_or(frame.subject(), Item::subject);
    tx.unlink(&item.subject(), Verb::PartOf, &parent).await?;
    item.retired = true;
    save_item(tx, space, frame, &item).await?;
    tell(tx, space.id, &caller.actor, "item.retired", item.subject(), json!({ "number": item.number })).await
}

/// Lets a goal cite something that has a card in the directory: a founding document, an excerpt of it.
pub async fn cite(tx: &mut Tx, caller: &Caller, space: &Space, goal: Id, subject: &Ref) -> Done<()> {
    permits::require(caller, space.id, Right::DraftStrategy)?;
    tx.lock_log(space.id).await?;
    let whole = Whole::read(tx, space.id).await?;
    let item = whole.item(goal).ok_or(Refusal::new("no-such-item"))?;
    let card = tx.card(subject).await?.filter(|card| card.space == space.id);
    if card.is_none() {
        return Err(Refusal::new("no-such-document").into());
    }
    if rows::cited(tx, goal).await?.contains(subject) {
        return Ok(());
    }
    rows::cite(tx, space.id, goal, subject).await?;
    tx.link(space.id, &item.subject(), Verb::DerivesFrom, subject).await?;
    let body = json!({ "number": item.number, "cites": subject.to_string() });
    tell(tx, space.id, &caller.actor, "goal.cited", item.subject(), body).await
}

/// Lays two frames side by side.
pub async fn open_crosswalk(
    tx: &mut Tx,
    caller: &Caller,
    space: &Space,
    draft: &CrosswalkDraft,
) -> Done<Crosswalk> {
    permits::require(caller, space.id, Right::DraftStrategy)?;
    tx.lock_log(space.id).await?;
    let whole = Whole::read(tx, space.id).await?;
    let side = |(key, kind): &(String, ItemKind)| -> Result<Side, Refusal> {
        let frame = whole.frame(key).ok_or(Refusal::new("no-such-strategy"))?;
        Ok(Side { strategy: frame.id, kind: *kind })
    };
    let one = Crosswalk {
        id: Id::new(tx.env()),
        number: rows::issue(tx, space.id, "crosswalk").await?,
        key: free_key(&draft.key, &draft.title, |key| whole.crosswalks.iter().any(|one| one.key == key)),
        title: draft.title.clone(),
        text: draft.text.clone(),
        left: side(&draft.left)?,
        right: side(&draft.right)?,
    };
    if forms::same_frame(&one) {
        return Err(Refusal::new("crosswalk-with-itself").into());
    }
    rows::put_crosswalk(tx, space.id, &one).await?;
    let card = Card {
        subject: Ref::new("crosswalk", one.id),
        space: space.id,
        number: Some(one.number),
        title: one.title.clone(),
        url: format!("/{}/crosswalk/{}", space.key, one.key),
        status: "strategy-crosswalk".to_owned(),
        visibility: Visibility::Public,
    };
    tx.put_card(&card).await?;
    let body = json!({ "number": one.number, "key": one.key });
    tell(tx, space.id, &caller.actor, "crosswalk.opened", card.subject, body).await?;
    Ok(one)
}

/// Marks how items of two frames stand to each other.
pub async fn set_mark(
    tx: &mut Tx,
    caller: &Caller,
    space: &Space,
    key: &str,
    draft: &MarkDraft,
) -> Done<Pair> {
    permits::require(caller, space.id, Right::DraftStrategy)?;
    tx.lock_log(space.id).await?;
    let whole = Whole::read(tx, space.id).await?;
    let one = whole.crosswalks.iter().find(|one| one.key == key).ok_or(Refusal::new("no-such-crosswalk"))?;
    let find = |side: Side, key: &Option<String>| -> Result<Option<Id>, Refusal> {
        let Some(key) = key else { return Ok(None) };
        let mut items = whole.of_kind(side.strategy, side.kind);
        let item = items.find(|item| item.key == *key).ok_or(Refusal::new("no-such-item"))?;
        Ok(Some(item.id))
    };
    let pair = Pair {
        left: find(one.left, &draft.left)?,
        right: find(one.right, &draft.right)?,
        mark: draft.mark,
        weight: draft.weight.filter(|_| matches!(draft.mark, Mark::Same | Mark::Adapted)),
        note: draft.note.clone(),
    };
    let pairs = rows::pairs(tx, one.id).await?;
    let others: Vec<Pair> = pairs.iter().filter(|old| !crosswalk::replaced_by(old, &pair)).cloned().collect();
    crosswalk::allowed(&others, &pair)?;
    let now = tx.env().now();
    for old in pairs.iter().filter(|old| crosswalk::replaced_by(old, &pair)) {
        rows::end_pair(tx, one.id, old, now).await?;
    }
    rows::put_pair(tx, space.id, one.id, &pair).await?;
    tie_pair(tx, space, &whole, &pair).await?;
    let body = json!({ "number": one.number, "mark": pair.mark });
    tell(tx, space.id, &caller.actor, "crosswalk.marked", Ref::new("crosswalk", one.id), body).await?;
    Ok(pair)
}

/// Takes a mark away: nobody has said.
pub async fn clear_mark(
    tx: &mut Tx,
    caller: &Caller,
    space: &Space,
    key: &str,
    draft: &MarkDraft,
) -> Done<()> {
    permits::require(caller, space.id, Right::DraftStrategy)?;
    tx.lock_log(space.id).await?;
    let whole = Whole::read(tx, space.id).await?;
    let one = whole.crosswalks.iter().find(|one| one.key == key).ok_or(Refusal::new("no-such-crosswalk"))?;
    let find = |side: Side, key: &Option<String>| {
        let key = key.as_ref()?;
        whole.of_kind(side.strategy, side.kind).find(|item| item.key == *key).map(|item| item.id)
    };
    let (left, right) = (find(one.left, &draft.left), find(one.right, &draft.right));
    let pairs = rows::pairs(tx, one.id).await?;
    let Some(old) = pairs.iter().find(|pair| pair.left == left && pair.right == right) else {
        return Err(Refusal::new("no-such-item").into());
    };
    let now = tx.env().now();
    rows::end_pair(tx, one.id, old, now).await?;
    if let (Some(left), Some(right)) =
        (left.and_then(|id| whole.item(id)), right.and_then(|id| whole.item(id)))
    {
        tx.unlink(&left.subject(), Verb::MapsOnto, &right.subject()).await?;
    }
    let body = json!({ "number": one.number });
    tell(tx, space.id, &caller.actor, "crosswalk.cleared", Ref::new("crosswalk", one.id), body).await
}

async fn tie_pair(tx: &mut Tx, space: &Space, whole: &Whole, pair: &Pair) -> Done<()> {
    if let (Some(left), Some(right)) = (pair.left, pair.right)
        && let (Some(left), Some(right)) = (whole.item(left), whole.item(right))
    {
        tx.unlink(&left.subject(), Verb::MapsOnto, &right.subject()).await?;
        tx.link(space.id, &left.subject(), Verb::MapsOnto, &right.subject()).await?;
    }
    Ok(())
}

async fn tie_to_parent(tx: &mut Tx, space: &Space, whole: &Whole, frame: &Frame, item: &Item) -> Done<()> {
    let parent = item.parent.and_then(|id| whole.item(id)).map_or(frame.subject(), Item::subject);
    tx.link(space.id, &item.subject(), Verb::PartOf, &parent).await?;
    Ok(())
}

async fn save_frame(tx: &mut Tx, space: &Space, frame: &Frame) -> Done<()> {
    rows::put_frame(tx, space.id, frame).await?;
    let card = Card {
        subject: frame.subject(),
        space: space.id,
        number: Some(frame.number),
        title: frame.title.clone(),
        url: frame_url(&space.key, frame),
        status: format!("strategy-state-{}", frame.state.as_str()),
        visibility: Visibility::Public,
    };
    tx.put_card(&card).await?;
    Ok(())
}

async fn save_item(tx: &mut Tx, space: &Space, frame: &Frame, item: &Item) -> Done<()> {
    rows::put_item(tx, space.id, item).await?;
    let retired = if item.retired { "strategy-item-retired" } else { "" };
    let card = Card {
        subject: item.subject(),
        space: space.id,
        number: Some(item.number),
        title: item.title.clone(),
        url: item_url(&space.key, frame, item),
        status: if item.retired {
            retired.to_owned()
        } else {
            format!("strategy-kind-{}", item.kind.as_str())
        },
        visibility: if item.retired { Visibility::Staff } else { Visibility::Public },
    };
    tx.put_card(&card).await?;
    Ok(())
}

/// Whether what a frame replaces, and what that replaced, comes back to the frame itself.
fn leads_back(whole: &Whole, frame: &Frame) -> bool {
    let mut here = frame.replaces;
    for _ in 0..=whole.frames.len() {
        match here {
            Some(id) if id == frame.id => return true,
            Some(id) => here = whole.frame_of(id).and_then(|old| old.replaces),
            None => return false,
        }
    }
    true
}

/// The identifiers of an item and all above it.
fn above(whole: &Whole, id: Id) -> Vec<Id> {
    let mut all = Vec::new();
    let mut here = Some(id);
    while let Some(id) = here.filter(|id| !all.contains(id)) {
        all.push(id);
        here = whole.item(id).and_then(|item| item.parent);
    }
    all
}

fn replaced(whole: &Whole, draft: &FrameDraft) -> Result<Option<Id>, Refusal> {
    let Some(key) = &draft.replaces else { return Ok(None) };
    whole.frame(key).map(|frame| Some(frame.id)).ok_or(Refusal::new("no-such-strategy"))
}

fn parent_line(whole: &Whole, draft: &FrameDraft) -> Result<Option<Id>, Refusal> {
    let Some(address) = &draft.parent else { return Ok(None) };
    whole.addressed(address).map(|item| Some(item.id)).ok_or(Refusal::new("no-such-item"))
}

fn parent_item(whole: &Whole, frame: &Frame, draft: &ItemDraft) -> Result<Option<Id>, Refusal> {
    let Some(key) = &draft.parent else { return Ok(None) };
    let found = whole.items.iter().find(|item| item.strategy == frame.id && item.key == *key);
    found.map(|item| Some(item.id)).ok_or(Refusal::new("no-such-item"))
}
