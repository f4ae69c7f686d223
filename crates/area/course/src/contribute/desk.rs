//! Deeds: an actor leaves a commitment, and does with its own what it likes; the desk looks at what was held, and says
//! what one might do. Each is one transaction with its event.

use jiff::civil::Date;
use kernel::{Actor, Happened, Id, Lang, Millis, Private, Refusal, Visibility, env::DAY};
use members::{
    Caller, Done, Right, Secret, Space,
    contact::{self, Details},
    permits, secrets,
    space::Switch,
};
use serde_json::json;
use store::{Store, StoreError, Tx};
use web::by_code::ticket::Ticket;
use wordcode::Code;

use super::{
    AREA,
    forms::{self, Draft},
    model::{Commitment, Helps, Masked, Plan},
    rules::{Life, Seen, Standing, Wish},
    store as rows, text, tied,
};
use crate::focus;

/// What the code of a new plan is made of.
#[derive(Clone, Copy)]
pub struct Slip<'a> {
    /// The installation's secret for tickets.
    pub tickets: &'a Secret,
    /// The form's one-time key.
    pub key: &'a str,
    /// The language of the code's words.
    pub lang: Lang,
}

/// What is stored of a plan's code. `secret`: [`members::secrets::of_codes`].
pub fn hash(secret: &Secret, canonical: &str) -> String {
    secret.mac(&["plan-code", canonical])
}

/// The plan that a ticket's code opens in a space.
pub async fn of_ticket(
    tx: &mut Tx,
    (tickets, codes): (&Secret, &Secret),
    space: Id,
    ticket: &Ticket,
) -> Done<Option<Plan>> {
    let code: Code = ticket.code(tickets);
    let found = rows::plan_by_code(tx, &hash(codes, &code.canonical())).await?;
    Ok(found.filter(|plan| plan.space == space))
}

fn ticket_of(space: &Space, slip: Slip<'_>, area: Id, draft: &Draft, attempt: u8) -> Ticket {
    // Apart from the tickets of ideas, should the same key ever come twice.
    let text = format!("commitment\n{area}\n{}", draft.text);
    Ticket::of(slip.tickets, space.id, slip.key, &text, slip.lang, attempt)
}

/// The ticket of a plan that this very post has begun before.
pub async fn sent_before(
    store: &Store,
    space: &Space,
    slip: Slip<'_>,
    area: Id,
    draft: &Draft,
) -> Done<Option<Ticket>> {
    let codes = secrets::of_codes(store, space.id).await?;
    let ticket = ticket_of(space, slip, area, draft, 0);
    let found = of_ticket(&mut store.read().await?, (slip.tickets, &codes), space.id, &ticket).await?;
    Ok(found.map(|_| ticket))
}

/// Begins a plan with its first commitment. The same post twice is one plan with one code.
pub async fn leave(
    store: &Store,
    space: &Space,
    slip: Slip<'_>,
    (area, draft): (Id, &Draft),
    actor: &forms::Actor,
) -> Done<Ticket> {
    let codes = secrets::of_codes(store, space.id).await?;
    let mut tx = store.write().await?;
    tx.lock_log(space.id).await?;
    let mut attempt = 0;
    let (ticket, hash) = loop {
        let ticket = ticket_of(space, slip, area, draft, attempt);
        let hash = hash(&codes, &ticket.code(slip.tickets).canonical());
        match rows::plan_by_code(&mut tx, &hash).await? {
            None => break (ticket, hash),
            Some(plan) => {
                let first = rows::of_plan(&mut tx, plan.id).await?.into_iter().next();
                if plan.space == space.id && first.is_some_and(|first| first.text == draft.text) {
                    return Ok(ticket);
                }
                // One in a million million codes is somebody else's.
                attempt += 1;
            }
        }
    };
    let plan = begin(&mut tx, space, actor, slip.lang, &hash).await?;
    add(&mut tx, space, &plan, (area, draft), None).await?;
    tx.commit().await?;
    Ok(ticket)
}

/// Begins a plan that the code with this hash opens.
pub async fn begin(
    tx: &mut Tx,
    space: &Space,
    actor: &forms::Actor,
    lang: Lang,
    code_hash: &str,
) -> Done<Plan> {
    open(space)?;
    tx.lock_log(space.id).await?;
    let number = rows::issue(tx, space.id, "plan").await?;
    let contact = match &actor.email {
        Some(email) => Some(keep_address(tx, space, email, lang).await?),
        None => None,
    };
    let plan = Plan {
        id: Id::new(tx.env()),
        space: space.id,
        number,
        kind: actor.kind,
        name: actor.name.clone(),
        lang,
        about: String::new(),
        contact,
        created_at: tx.env().now(),
        version: 1,
    };
    rows::put_plan(tx, &plan, code_hash).await?;
    let body = json!({ "number": number, "kind": plan.kind.as_str() });
    let happened = Happened::new("actor_plan.begun", plan.subject(), Visibility::Staff, body);
    tx.append(space.id, &Actor::Visitor, &happened).await?;
    Ok(plan)
}

fn open(space: &Space) -> Result<(), Refusal> {
    match space.settings.has(Switch::Commitments) {
        true => Ok(()),
        false => Err(Refusal::new("commitments-closed")),
    }
}

/// Keeps how an actor is reached until it has been reminded of everything that waits for its day, and from this deed on
/// so long as the space has promised.
async fn keep_contact(tx: &mut Tx, space: &Space, plan: Id) -> Done<()> {
    let plan = rows::plan(tx, plan).await?.ok_or(StoreError::NotFound)?;
    let Some(contact) = plan.contact else { return Ok(()) };
    let all = rows::of_plan(tx, plan.id).await?;
    let owed = all
        .iter()
        .any(|one| one.standing.life == Life::Open && one.by.is_some() && one.reminded_at.is_none());
    Ok(contact::keep(tx, contact, owed, kept_until(tx, space)).await?)
}

fn kept_until(tx: &Tx, space: &Space) -> Millis {
    tx.env().now() + space.settings.contact_retention_days * DAY
}

async fn keep_address(tx: &mut Tx, space: &Space, email: &Private<String>, lang: Lang) -> Done<Id> {
    let until = kept_until(tx, space);
    let details = Details { email: Some(email.clone()), lang, ..Details::default() };
    Ok(contact::put(tx, &Actor::Visitor, space.id, &details, until).await?)
}

/// Adds a commitment to a plan. The same `request` twice is one commitment.
pub async fn add(
    tx: &mut Tx,
    space: &Space,
    plan: &Plan,
    (area, draft): (Id, &Draft),
    request: Option<&str>,
) -> Done<Commitment> {
    open(space)?;
    known(tx, space, area).await?;
    if rows::of_plan(tx, plan.id).await?.len() >= rows::OF_ONE {
        return Err(Refusal::counted("plan-full", rows::OF_ONE as i64).into());
    }
    let hints = text::may_name_somebody(&draft.text);
    let standing = match draft.share {
        true => Standing::NEW.after(Wish::Share { hints })?,
        false => Standing::NEW,
    };
    let one = Commitment {
        id: Id::new(tx.env()),
        space: space.id,
        plan: plan.id,
        number: rows::issue(tx, space.id, "commitment").await?,
        area,
        helps: Helps::default(),
        lang: text::lang_of(&draft.text, space.lang),
        text: draft.text.clone(),
        by: draft.by,
        standing,
        outcome: None,
        masked: Masked::default(),
        reminded_at: None,
        created_at: tx.env().now(),
        version: 1,
    };
    rows::put(tx, &one).await?;
    keep_contact(tx, space, plan.id).await?;
    tied::follow(tx, space, None, &one).await?;
    append(tx, &Actor::Visitor, &one, "commitment.made", request).await?;
    Ok(one)
}

/// As [`add`], in a transaction of its own, to the plan whose code was shown.
pub async fn commit_add(
    store: &Store,
    space: &Space,
    plan: Id,
    what: (Id, &Draft),
    request: Option<&str>,
) -> Done<()> {
    let mut tx = store.write().await?;
    if done_before(&mut tx, space, request).await? {
        return Ok(());
    }
    let plan = rows::plan(&mut tx, plan).await?.ok_or(StoreError::NotFound)?;
    add(&mut tx, space, &plan, what, request).await?;
    Ok(tx.commit().await?)
}

/// What an actor does with a commitment of its own.
#[derive(Clone, Debug, PartialEq)]
pub enum Deed {
    /// Writes it anew, perhaps for another area.
    Edit {
        /// The area.
        area: Id,
        /// The new words and day.
        draft: Draft,
    },
    /// Says what it helps besides its area.
    Help(Helps),
    /// Lets everybody read it.
    Share,
    /// Keeps it to itself again.
    Unshare,
    /// Tells what came of it.
    Finish(String),
    /// Takes that back.
    Reopen,
    /// Takes the commitment back.
    Withdraw,
}

/// Does it, over the version that was read.
pub async fn act(
    tx: &mut Tx,
    space: &Space,
    plan: Id,
    (number, version): (i64, i64),
    deed: &Deed,
    request: Option<&str>,
) -> Done<Commitment> {
    tx.lock_log(space.id).await?;
    let found = rows::by_number(tx, space.id, number).await?;
    let mut one = found.filter(|one| one.plan == plan).ok_or(StoreError::NotFound)?;
    let hints = |texts: &[&str]| texts.iter().any(|one| text::may_name_somebody(one));
    let (wish, topic) = match deed {
        Deed::Edit { draft, .. } => (Wish::Edit { hints: hints(&[&draft.text]) }, "commitment.edited"),
        Deed::Share => {
            let outcome = one.outcome.as_deref().unwrap_or_default();
            (Wish::Share { hints: hints(&[&one.text, outcome]) }, "commitment.shared")
        }
        Deed::Help(_) => (Wish::Tie, "commitment.tied"),
        Deed::Unshare => (Wish::Unshare, "commitment.unshared"),
        Deed::Finish(outcome) => (Wish::Finish { hints: hints(&[outcome]) }, "commitment.done"),
        Deed::Reopen => (Wish::Reopen, "commitment.reopened"),
        Deed::Withdraw => (Wish::Withdraw, "commitment.withdrawn"),
    };
    let before = one.clone();
    one.standing = one.standing.after(wish)?;
    match deed {
        Deed::Edit { area, draft } => {
            known(tx, space, *area).await?;
            (one.area, one.text) = (*area, draft.text.clone());
            one.lang = text::lang_of(&one.text, space.lang);
            // Another day is another reminder.
            one.reminded_at = one.reminded_at.filter(|_| one.by == draft.by);
            one.by = draft.by;
            one.masked = Masked { reason: one.masked.reason, ..Masked::default() };
        }
        Deed::Help(helps) => one.helps = there(tx, space, *helps).await?,
        Deed::Finish(outcome) => one.outcome = Some(outcome.clone()),
        Deed::Reopen | Deed::Withdraw => (one.outcome, one.masked.outcome) = (None, None),
        Deed::Share | Deed::Unshare => {}
    }
    save(tx, &mut one, version).await?;
    keep_contact(tx, space, plan).await?;
    tied::follow(tx, space, Some(&before), &one).await?;
    append(tx, &Actor::Visitor, &one, topic, request).await?;
    Ok(one)
}

/// What a commitment may help: a goal and an action that everybody can read of in this space.
async fn there(tx: &mut Tx, space: &Space, helps: Helps) -> Done<Helps> {
    for subject in helps.subjects() {
        let card = tx.card(&subject).await?.filter(|card| card.space == space.id);
        card.filter(|card| card.visibility == Visibility::Public).ok_or(Refusal::new("no-such-item"))?;
    }
    Ok(helps)
}

/// As [`act`], in a transaction of its own; gives nothing when this very post was done before.
pub async fn commit_act(
    store: &Store,
    space: &Space,
    plan: Id,
    over: (i64, i64),
    deed: &Deed,
    request: Option<&str>,
) -> Done<Option<Commitment>> {
    let mut tx = store.write().await?;
    if done_before(&mut tx, space, request).await? {
        return Ok(None);
    }
    let one = act(&mut tx, space, plan, over, deed, request).await?;
    tx.commit().await?;
    Ok(Some(one))
}

/// What an actor says of itself.
#[derive(Clone, Debug, PartialEq)]
pub struct Said {
    /// The name that everybody may read; none for an individual under a pseudonym.
    pub name: Option<String>,
    /// What it does already.
    pub about: String,
    /// A new address for reminders; none leaves it as it is.
    pub email: Option<Private<String>>,
    /// Whether the address goes.
    pub forget: bool,
}

/// Changes what an actor says of itself, over the version that was read.
pub async fn describe(store: &Store, space: &Space, plan: Id, version: i64, said: &Said) -> Done<()> {
    let mut tx = store.write().await?;
    tx.lock_log(space.id).await?;
    let mut plan = rows::plan(&mut tx, plan).await?.ok_or(StoreError::NotFound)?;
    if plan.version != version {
        return Err(StoreError::Conflict("actor_plan".to_owned()).into());
    }
    if let Some(contact) = plan.contact.filter(|_| said.forget || said.email.is_some()) {
        contact::erase(&mut tx, &Actor::Visitor, contact).await?;
        plan.contact = None;
    }
    if let Some(email) = &said.email {
        plan.contact = Some(keep_address(&mut tx, space, email, plan.lang).await?);
    }
    plan.name = said.name.clone();
    plan.about = said.about.clone();
    plan.version += 1;
    if !rows::save_plan(&mut tx, &plan).await? {
        return Err(StoreError::Conflict("actor_plan".to_owned()).into());
    }
    keep_contact(&mut tx, space, plan.id).await?;
    let body = json!({ "number": plan.number });
    let happened = Happened::new("actor_plan.changed", plan.subject(), Visibility::Staff, body);
    tx.append(space.id, &Actor::Visitor, &happened).await?;
    Ok(tx.commit().await?)
}

/// What the desk does with a commitment that its actor wants everybody to read.
#[derive(Clone, Debug, PartialEq)]
pub enum Review {
    /// Holds what is shared, with the reason for the actor to read.
    Hold(String),
    /// Lets everybody read it as it is.
    Release,
    /// Lets everybody read it with something covered, and why.
    Mask(Masked),
    /// Says what it helps besides its area.
    Help(Helps),
}

/// Does it, over the version that was read.
pub async fn review(
    tx: &mut Tx,
    by: &Caller,
    space: &Space,
    (number, version): (i64, i64),
    review: &Review,
) -> Done<Commitment> {
    permits::require(by, space.id, Right::SteerIdeas)?;
    tx.lock_log(space.id).await?;
    let mut one = rows::by_number(tx, space.id, number).await?.ok_or(StoreError::NotFound)?;
    let (wish, topic) = match review {
        Review::Hold(_) => (Wish::Hold, "commitment.held"),
        Review::Release => (Wish::Release, "commitment.released"),
        Review::Mask(_) => (Wish::Mask, "commitment.masked"),
        Review::Help(_) => (Wish::Tie, "commitment.tied"),
    };
    let before = one.clone();
    one.standing = one.standing.after(wish)?;
    one.masked = match review {
        Review::Hold(reason) => Masked { reason: Some(reason.clone()), ..one.masked },
        Review::Release => Masked::default(),
        Review::Mask(masked) => masked.clone(),
        Review::Help(_) => one.masked,
    };
    if let Review::Help(helps) = review {
        // What nobody but its actor may read is the actor's own.
        if one.standing.seen == Seen::Private {
            return Err(StoreError::NotFound.into());
        }
        one.helps = there(tx, space, *helps).await?;
    }
    if one.masked.reason.is_none() && matches!(review, Review::Hold(_) | Review::Mask(_)) {
        return Err(Refusal::new("commitment-reason").into());
    }
    save(tx, &mut one, version).await?;
    tied::follow(tx, space, Some(&before), &one).await?;
    append(tx, &by.actor, &one, topic, None).await?;
    Ok(one)
}

/// As [`review`], in a transaction of its own.
pub async fn commit_review(
    store: &Store,
    by: &Caller,
    space: &Space,
    over: (i64, i64),
    what: &Review,
) -> Done<Commitment> {
    let mut tx = store.write().await?;
    let one = review(&mut tx, by, space, over, what).await?;
    tx.commit().await?;
    Ok(one)
}

/// Says what one might do for an area, one example a line.
pub async fn set_examples(tx: &mut Tx, by: &Caller, space: &Space, area: Id, all: &[String]) -> Done<()> {
    permits::require(by, space.id, Right::ManageSpace)?;
    tx.lock_log(space.id).await?;
    known(tx, space, area).await?;
    rows::set_examples(tx, space.id, area, all).await?;
    let about = kernel::Ref::new(AREA, area);
    let body = json!({ "examples": all.len() });
    let happened = Happened::new("area.examples_set", about, Visibility::Public, body);
    tx.append(space.id, &by.actor, &happened).await?;
    Ok(())
}

/// As [`set_examples`], in a transaction of its own.
pub async fn commit_examples(
    store: &Store,
    by: &Caller,
    space: &Space,
    area: Id,
    all: &[String],
) -> Done<()> {
    let mut tx = store.write().await?;
    set_examples(&mut tx, by, space, area, all).await?;
    Ok(tx.commit().await?)
}

/// Open commitments whose day has come, and when the actor was reminded of each: one event each.
pub async fn remind(tx: &mut Tx, space: &Space, number: i64, today: Date) -> Done<Option<Commitment>> {
    tx.lock_log(space.id).await?;
    let Some(mut one) = rows::by_number(tx, space.id, number).await? else { return Ok(None) };
    let due = one.by.is_some_and(|by| by <= today) && one.standing.life == Life::Open;
    if !due || one.reminded_at.is_some() {
        return Ok(None);
    }
    one.reminded_at = Some(tx.env().now());
    let version = one.version;
    save(tx, &mut one, version).await?;
    keep_contact(tx, space, one.plan).await?;
    append(tx, &Actor::Clock, &one, "commitment.reminded", None).await?;
    Ok(Some(one))
}

async fn done_before(tx: &mut Tx, space: &Space, request: Option<&str>) -> Done<bool> {
    tx.lock_log(space.id).await?;
    match request {
        Some(key) => Ok(tx.done_by_request(space.id, key).await?.is_some()),
        None => Ok(false),
    }
}

async fn known(tx: &mut Tx, space: &Space, area: Id) -> Done<()> {
    let areas = focus::areas(tx, space).await?;
    let there = areas.iter().any(|one| one.id == area);
    if there { Ok(()) } else { Err(Refusal::new("no-such-area").into()) }
}

async fn save(tx: &mut Tx, one: &mut Commitment, version: i64) -> Done<()> {
    let stale = || StoreError::Conflict("commitment".to_owned());
    if one.version != version {
        return Err(stale().into());
    }
    one.version += 1;
    match rows::save(tx, one).await? {
        true => Ok(()),
        false => Err(stale().into()),
    }
}

async fn append(
    tx: &mut Tx,
    by: &Actor,
    one: &Commitment,
    topic: &'static str,
    request: Option<&str>,
) -> Done<()> {
    let seen = if one.standing.is_public() { Visibility::Public } else { Visibility::Staff };
    let body = json!({ "number": one.number, "area": kernel::Ref::new(AREA, one.area).to_string() });
    let happened = Happened::new(topic, one.subject(), seen, body);
    tx.append_for(one.space, by, &happened, request, None).await?;
    Ok(())
}
