//! Deeds: begin a report, change it, let everybody read it, publish it, begin its next edition; freeze a brief.

use kernel::{Actor, Happened, Id, Lang, Millis, Refusal, Visibility};
use members::{Caller, Done, NotDone, Right, Space, permits};
use pages::Words;
use serde_json::json;
use store::{Store, StoreError, Tx, directory::Card};
use web::papers::Part;

use super::{
    compile::Compiler,
    model::{Content, Frozen, Kind, Preface, Publication, State},
    press,
    rules::{Wish, decide},
    store as rows,
};

/// Longest title, in characters.
pub const TITLE_MAX: usize = 160;
/// Longest preface, in characters.
pub const LEAD_MAX: usize = 4_000;

/// What publishing needs besides the database.
#[derive(Clone, Copy)]
pub struct House<'a> {
    /// What the slices say on papers.
    pub parts: &'a [Part],
    /// The site's address.
    pub home: &'a str,
}

/// Begins a report as a draft.
pub async fn begin(
    tx: &mut Tx,
    by: &Caller,
    space: &Space,
    preface: &Preface,
    request: Option<&str>,
) -> Done<Publication> {
    permits::require(by, space.id, Right::Publish)?;
    tx.lock_log(space.id).await?;
    if let Some(request) = request
        && let Some(done) = tx.done_by_request(space.id, request).await?
    {
        return by_id(tx, space, done.id).await;
    }
    let preface = checked(preface)?;
    let one = new(tx, space, by.lang, Kind::Report, preface).await?;
    rows::put(tx, space.id, &one).await?;
    enter(tx, space, &one).await?;
    tell(tx, &by.actor, space, &one, "report.begun", request).await?;
    Ok(one)
}

async fn by_id(tx: &mut Tx, space: &Space, id: Id) -> Done<Publication> {
    let all = rows::all(tx, space.id).await?;
    all.into_iter().find(|one| one.id == id).ok_or(StoreError::NotFound.into())
}

async fn new(tx: &mut Tx, space: &Space, lang: Lang, kind: Kind, preface: Preface) -> Done<Publication> {
    Ok(Publication {
        id: Id::new(tx.env()),
        number: rows::issue(tx, space.id).await?,
        kind,
        state: State::Draft,
        preface,
        lang,
        about: None,
        replaces: None,
        replaced: None,
        successor: None,
        created_at: tx.env().now(),
        published_at: None,
        version: 1,
    })
}

/// Changes title, preface and day of a report that is not published, over the version that was read.
pub async fn change(
    tx: &mut Tx,
    by: &Caller,
    space: &Space,
    number: i64,
    version: i64,
    preface: &Preface,
) -> Done<Publication> {
    let mut one = find(tx, by, space, number).await?;
    one.state = decide(one.state, Wish::Change, one.successor.is_some())?;
    one.preface = checked(preface)?;
    one.version = version;
    save(tx, by, space, one, "report.changed").await
}

/// Lets everybody read a live report, or takes it back to the desk.
pub async fn offer(tx: &mut Tx, by: &Caller, space: &Space, number: i64, wish: Wish) -> Done<Publication> {
    let mut one = find(tx, by, space, number).await?;
    let topic = match wish {
        Wish::Offer => "report.offered",
        Wish::Recall => "report.recalled",
        _ => return Err(StoreError::Misuse("only offering and recalling lead here").into()),
    };
    one.state = decide(one.state, wish, one.successor.is_some())?;
    save(tx, by, space, one, topic).await
}

/// Freezes a report in every language of the space, with the situation of this moment. From now on it stands; the
/// edition whose place it takes says so.
pub async fn publish(
    tx: &mut Tx,
    by: &Caller,
    space: &Space,
    house: House<'_>,
    number: i64,
) -> Done<Publication> {
    let mut one = find(tx, by, space, number).await?;
    one.state = decide(one.state, Wish::Publish, one.successor.is_some())?;
    let now = tx.env().now();
    one.published_at = Some(now);
    for lang in &space.langs {
        let compiler =
            Compiler { parts: house.parts, space, words: Words::new(*lang).in_zone(&space.zone), now };
        let content = compiler.report(tx, &one).await?;
        rows::put_content(tx, space.id, one.id, &Frozen::of(&content)).await?;
    }
    let one = save(tx, by, space, one, "report.published").await?;
    supersede(tx, by, space, &one).await?;
    Ok(one)
}

/// The edition before is entered anew: it is superseded from now on.
async fn supersede(tx: &mut Tx, by: &Caller, space: &Space, new: &Publication) -> Done<()> {
    let Some(before) = new.replaced else { return Ok(()) };
    let Some(old) = rows::by_number(tx, space.id, before).await? else { return Ok(()) };
    enter(tx, space, &old).await?;
    let topic = if old.kind == Kind::Brief { "brief.superseded" } else { "report.superseded" };
    tell(tx, &by.actor, space, &old, topic, None).await
}

/// Begins the edition that will take the place of a published report.
pub async fn renew(tx: &mut Tx, by: &Caller, space: &Space, number: i64) -> Done<Publication> {
    let old = find(tx, by, space, number).await?;
    decide(old.state, Wish::Renew, old.successor.is_some())?;
    let mut one = new(tx, space, old.lang, Kind::Report, old.preface).await?;
    (one.replaces, one.replaced) = (Some(old.id), Some(old.number));
    rows::put(tx, space.id, &one).await?;
    enter(tx, space, &one).await?;
    tell(tx, &by.actor, space, &one, "report.begun", None).await?;
    Ok(one)
}

/// So often a brief is set anew where what it tells moved meanwhile.
const TRIES: usize = 3;

/// A brief as it was set, in every language of the space, away from any write: the press takes its time, and nobody else
/// waits for it.
#[derive(Clone, Debug)]
pub struct SetBrief {
    matter: i64,
    /// The moment whose situation it tells.
    now: Millis,
    /// For each language the hash of all there is to say, and what of it fits the pages.
    of: Vec<(String, Content)>,
}

/// Sets the brief of a matter as it is now, on at most two pages in every language.
pub async fn set_brief(
    store: &Store,
    by: &Caller,
    space: &Space,
    house: House<'_>,
    matter: i64,
) -> Done<SetBrief> {
    permits::require(by, space.id, Right::Publish)?;
    let now = store.env.now();
    let mut tx = store.snapshot().await?;
    let card = tx.card_numbered(space.id, "matter", matter).await?.ok_or(StoreError::NotFound)?;
    let wholes = wholes(&mut tx, space, house.parts, &card, now).await?;
    drop(tx);
    let mut of = Vec::new();
    for whole in wholes {
        let hash = Frozen::of(&whole).hash;
        let fits = press::fit(whole, house.home).await.map_err(|_| Refusal::new("paper-not-set"))?;
        of.push((hash, fits));
    }
    Ok(SetBrief { matter, now, of })
}

/// All there is to say about a matter, in every language of the space.
async fn wholes(
    tx: &mut Tx,
    space: &Space,
    parts: &[Part],
    matter: &Card,
    now: Millis,
) -> Done<Vec<Content>> {
    let mut wholes = Vec::new();
    for lang in &space.langs {
        let compiler = Compiler { parts, space, words: Words::new(*lang).in_zone(&space.zone), now };
        wholes.push(compiler.brief(tx, matter).await?);
    }
    Ok(wholes)
}

/// Freezes a brief that was set. Refused as `paper-moved` where there is something else to say by now. The brief that
/// was frozen before is superseded.
pub async fn freeze(
    tx: &mut Tx,
    by: &Caller,
    space: &Space,
    parts: &[Part],
    set: &SetBrief,
    request: Option<&str>,
) -> Done<Publication> {
    permits::require(by, space.id, Right::Publish)?;
    tx.lock_log(space.id).await?;
    if let Some(request) = request
        && let Some(done) = tx.done_by_request(space.id, request).await?
    {
        return by_id(tx, space, done.id).await;
    }
    let matter = tx.card_numbered(space.id, "matter", set.matter).await?.ok_or(StoreError::NotFound)?;
    let wholes = wholes(tx, space, parts, &matter, set.now).await?;
    if !wholes.iter().map(|whole| Frozen::of(whole).hash).eq(set.of.iter().map(|(hash, _)| hash.clone())) {
        return Err(Refusal::new("paper-moved").into());
    }
    let before = rows::last_about(tx, space.id, &matter.subject).await?;
    let preface = Preface { title: matter.title.clone(), ..Preface::default() };
    let mut one = new(tx, space, space.lang, Kind::Brief, preface).await?;
    one.about = Some(matter.subject.clone());
    one.state = State::Published;
    one.published_at = Some(set.now);
    (one.replaces, one.replaced) = (before.as_ref().map(|old| old.id), before.as_ref().map(|old| old.number));
    rows::put(tx, space.id, &one).await?;
    for (_, content) in &set.of {
        rows::put_content(tx, space.id, one.id, &Frozen::of(content)).await?;
    }
    enter(tx, space, &one).await?;
    tell(tx, &by.actor, space, &one, "brief.published", request).await?;
    supersede(tx, by, space, &one).await?;
    Ok(one)
}

/// Sets the brief of a matter and freezes it in a transaction of its own, anew where something moved meanwhile.
pub async fn freeze_now(
    store: &Store,
    by: &Caller,
    space: &Space,
    house: House<'_>,
    matter: i64,
    request: Option<&str>,
) -> Done<Publication> {
    for _ in 1..TRIES {
        match freeze_once(store, by, space, house, matter, request).await {
            Err(NotDone::Refused(refusal)) if refusal.code == "paper-moved" => {}
            done => return done,
        }
    }
    freeze_once(store, by, space, house, matter, request).await
}

async fn freeze_once(
    store: &Store,
    by: &Caller,
    space: &Space,
    house: House<'_>,
    matter: i64,
    request: Option<&str>,
) -> Done<Publication> {
    let set = set_brief(store, by, space, house, matter).await?;
    let mut tx = store.write().await?;
    let one = freeze(&mut tx, by, space, house.parts, &set, request).await?;
    tx.commit().await?;
    Ok(one)
}

async fn find(tx: &mut Tx, by: &Caller, space: &Space, number: i64) -> Done<Publication> {
    permits::require(by, space.id, Right::Publish)?;
    tx.lock_log(space.id).await?;
    let one = rows::by_number(tx, space.id, number).await?.ok_or(StoreError::NotFound)?;
    match one.kind {
        Kind::Report => Ok(one),
        _ => Err(Refusal::new("paper-stands").into()),
    }
}

async fn save(
    tx: &mut Tx,
    by: &Caller,
    space: &Space,
    mut one: Publication,
    topic: &'static str,
) -> Done<Publication> {
    if !rows::save(tx, &one).await? {
        return Err(StoreError::Conflict("publication".to_owned()).into());
    }
    one.version += 1;
    enter(tx, space, &one).await?;
    tell(tx, &by.actor, space, &one, topic, None).await?;
    Ok(one)
}

fn visibility(state: State) -> Visibility {
    if state == State::Draft { Visibility::Staff } else { Visibility::Public }
}

async fn enter(tx: &mut Tx, space: &Space, one: &Publication) -> Done<()> {
    let card = Card {
        subject: one.subject(),
        space: space.id,
        number: Some(one.number),
        title: one.preface.title.clone(),
        url: format!("/{}/papers/{}", space.key, one.number),
        status: format!("paper-state-{}", one.state.as_str()),
        visibility: visibility(one.state),
    };
    Ok(tx.put_card(&card).await?)
}

async fn tell(
    tx: &mut Tx,
    actor: &Actor,
    space: &Space,
    one: &Publication,
    topic: &'static str,
    request: Option<&str>,
) -> Done<()> {
    let body = json!({ "number": one.number });
    let happened = Happened::new(topic, one.subject(), visibility(one.state), body);
    tx.append_for(space.id, actor, &happened, request, None).await?;
    Ok(())
}

fn checked(preface: &Preface) -> Result<Preface, Refusal> {
    let (title, lead) = (preface.title.trim(), preface.lead.trim());
    if title.is_empty() {
        return Err(Refusal::new("paper-title-missing"));
    }
    for (text, most) in [(title, TITLE_MAX), (lead, LEAD_MAX)] {
        if text.chars().count() > most {
            return Err(Refusal::counted("text-too-long", most as i64));
        }
    }
    Ok(Preface {
        title: title.to_owned(),
        lead: lead.to_owned(),
        held_on: preface.held_on,
        programme: preface.programme,
    })
}
