//! Deeds: bodies and their calendars, joint matters, what happens before each body. Each runs in a transaction
//! that the caller commits.

use jiff::civil::Date;
use kernel::{Happened, Id, Lang, LocalText, PartialDate, Period, Ref, Refusal, Visibility};
use members::{Caller, Done, Reach, Right, Space, organisation, permits, space::Texts};
use serde_json::json;
use store::{StoreError, Tx, directory::Card, thread::Verb};

use super::{
    chain,
    model::{Anchoring, BODY, Body, Decision, Matter, Meeting, STANCES, Step, Track, joint_of},
    rules::{self, Joint, Outcome, Stage, Status, Wish, dated, next},
    store as rows,
};

/// Longest title of a matter, in characters.
pub const TITLE_MAX: usize = 200;
/// Longest text of a decision, in characters.
pub const TEXT_MAX: usize = 10_000;

/// A body to be added.
#[derive(Clone, Debug)]
pub struct NewBody {
    /// Whose it is.
    pub organisation: Id,
    /// The decision chain it follows: `sweden`, `norway`.
    pub chain: String,
    /// Its sort within the chain: `executive`, `council`.
    pub kind: String,
    /// What it is called, where that is not the chain's word.
    pub names: Option<Texts>,
    /// Since when it exists.
    pub valid_from: Option<PartialDate>,
    /// The first day on which it no longer exists.
    pub valid_until: Option<PartialDate>,
    /// Working days before a meeting at which papers are due, where that is not the chain's number.
    pub paper_days: Option<i64>,
}

/// A matter to be opened.
#[derive(Clone, Debug)]
pub struct NewMatter {
    /// What is decided on: anything with a directory card.
    pub about: Ref,
    /// What the matter is called.
    pub title: String,
    /// In which language.
    pub lang: Lang,
    /// When it was opened.
    pub on: PartialDate,
    /// The bodies that all have to decide.
    pub required: Vec<Id>,
    /// Bodies that are told or prepare, and need not decide.
    pub others: Vec<Id>,
}

/// Something that happened before a body, other than a decision.
#[derive(Clone, Debug)]
pub struct NewStep {
    /// What.
    pub wish: Wish,
    /// When; for an agenda the day of the meeting.
    pub on: PartialDate,
    /// What else is to be known.
    pub note: Option<String>,
    /// How many pages the body was sent.
    pub pages: Option<i64>,
}

/// A decision to be recorded.
#[derive(Clone, Debug)]
pub struct NewDecision {
    /// What was decided.
    pub outcome: Outcome,
    /// When.
    pub on: PartialDate,
    /// Its place in the minutes.
    pub paragraph: String,
    /// The words of the decision, in the language of the minutes first.
    pub text: LocalText,
    /// The body's standing decision, when this one replaces it.
    pub corrects: Option<Id>,
    /// Words to the owners of the ideas behind the matter, where a no would end it; each is answered in the own
    /// language where it is there.
    pub owners: Option<LocalText>,
}

fn own(reach: Reach, organisation: Id) -> Result<(), Refusal> {
    match reach {
        Reach::All => Ok(()),
        Reach::Own(own) if own == organisation => Ok(()),
        Reach::Own(_) => Err(Refusal::new("not-permitted")),
    }
}

async fn body_of(tx: &mut Tx, space: Id, id: Id) -> Done<Body> {
    let found = rows::bodies(tx, space).await?.into_iter().find(|body| body.id == id);
    Ok(found.ok_or(Refusal::new("no-such-body"))?)
}

pub(super) async fn done_already(tx: &mut Tx, space: Id, request: Option<&str>) -> Done<Option<Ref>> {
    Ok(match request {
        Some(request) => tx.done_by_request(space, request).await?,
        None => None,
    })
}

pub(super) fn period(from: Option<PartialDate>, until: Option<PartialDate>) -> Result<(), Refusal> {
    Period::new(from, until).map(drop).map_err(|_| Refusal::new("ends-before-it-begins"))
}

/// Adds a body to an organisation of the space.
pub async fn add_body(tx: &mut Tx, by: &Caller, space: &Space, new: &NewBody) -> Done<Body> {
    own(permits::require(by, space.id, Right::KeepDecisions)?, new.organisation)?;
    tx.lock_log(space.id).await?;
    let known = organisation::of_space(tx, space.id).await?;
    if !known.iter().any(|organisation| organisation.id == new.organisation) {
        return Err(Refusal::new("no-such-organisation").into());
    }
    let chain = chain::by_key(&new.chain).ok_or(Refusal::new("no-such-chain"))?;
    let sort = chain.sort(&new.kind).ok_or(Refusal::new("no-such-chain"))?;
    period(new.valid_from, new.valid_until)?;
    let body = Body {
        id: Id::new(tx.env()),
        organisation: new.organisation,
        chain: chain.key.clone(),
        kind: sort.key.clone(),
        stage: sort.stage(),
        names: new.names.clone().unwrap_or_else(|| sort.names.clone()),
        valid_from: new.valid_from,
        valid_until: new.valid_until,
        paper_days: new.paper_days.unwrap_or(chain.paper_days).clamp(0, 60),
        position: 0,
    };
    rows::put_body(tx, space.id, &body).await?;
    tx.put_card(&body_card(space, &body)).await?;
    let told = json!({ "organisation": body.organisation, "kind": body.kind, "stage": body.stage.as_str() });
    let subject = Ref::new(BODY, body.id);
    tx.append(space.id, &by.actor, &Happened::new("body.added", subject, Visibility::Public, told)).await?;
    Ok(body)
}

fn body_card(space: &Space, body: &Body) -> Card {
    Card {
        subject: Ref::new(BODY, body.id),
        space: space.id,
        number: None,
        title: body.name(space.lang).to_owned(),
        url: format!("/{}/organisation", space.key),
        status: format!("decisions-stage-{}", body.stage.as_str()),
        visibility: Visibility::Public,
    }
}

/// Sets the end of a body; it and what it decided stay readable.
pub async fn end_body(tx: &mut Tx, by: &Caller, space: &Space, body: Id, until: PartialDate) -> Done<()> {
    let reach = permits::require(by, space.id, Right::KeepDecisions)?;
    let found = body_of(tx, space.id, body).await?;
    own(reach, found.organisation)?;
    period(found.valid_from, Some(until))?;
    rows::end_body(tx, space.id, body, until).await?;
    let told = json!({ "until": until.to_string() });
    let happened = Happened::new("body.ended", Ref::new(BODY, body), Visibility::Public, told);
    tx.append(space.id, &by.actor, &happened).await?;
    Ok(())
}

/// Enters meetings of a body; the day on which papers are due is counted back in working days. Days that stand
/// there already are passed over; tells how many are new.
pub async fn plan_meetings(
    tx: &mut Tx,
    by: &Caller,
    space: &Space,
    body: Id,
    days: &[Date],
    request: Option<&str>,
) -> Done<usize> {
    let reach = permits::require(by, space.id, Right::KeepDecisions)?;
    tx.lock_log(space.id).await?;
    if done_already(tx, space.id, request).await?.is_some() {
        return Ok(0);
    }
    let body = body_of(tx, space.id, body).await?;
    own(reach, body.organisation)?;
    let chain = chain::by_key(&body.chain).ok_or(Refusal::new("no-such-chain"))?;
    let mut new = 0;
    for day in days {
        if !body.existed(*day) {
            return Err(Refusal::new("body-not-there").into());
        }
        let meeting = Meeting {
            id: Id::new(tx.env()),
            body: body.id,
            held_on: *day,
            papers_by: chain.papers_by(*day, body.paper_days),
            cancelled: false,
            sequence: 0,
        };
        new += usize::from(rows::put_meeting(tx, space.id, &meeting).await?);
    }
    if new == 0 {
        return Err(Refusal::new("no-new-meetings").into());
    }
    let told = json!({ "meetings": new });
    let happened = Happened::new("body.meetings_planned", Ref::new(BODY, body.id), Visibility::Public, told);
    tx.append_for(space.id, &by.actor, &happened, request, None).await?;
    Ok(new)
}

/// Calls a meeting off; it stays in the calendar as called off.
pub async fn cancel_meeting(tx: &mut Tx, by: &Caller, space: &Space, meeting: Id) -> Done<()> {
    let reach = permits::require(by, space.id, Right::KeepDecisions)?;
    let found = rows::meeting(tx, space.id, meeting).await?.ok_or(StoreError::NotFound)?;
    own(reach, body_of(tx, space.id, found.body).await?.organisation)?;
    if !rows::cancel_meeting(tx, space.id, meeting).await? {
        return Err(Refusal::new("cancelled-already").into());
    }
    let told = json!({ "held_on": found.held_on.to_string() });
    let happened =
        Happened::new("body.meeting_cancelled", Ref::new(BODY, found.body), Visibility::Public, told);
    tx.append(space.id, &by.actor, &happened).await?;
    Ok(())
}

/// Opens a joint matter about anything that has a card, with one track per body.
pub async fn open(
    tx: &mut Tx,
    by: &Caller,
    space: &Space,
    new: &NewMatter,
    request: Option<&str>,
) -> Done<Matter> {
    let reach = permits::require(by, space.id, Right::KeepDecisions)?;
    tx.lock_log(space.id).await?;
    if let Some(done) = done_already(tx, space.id, request).await? {
        return Ok(rows::by_id(tx, space.id, done.id).await?.ok_or(StoreError::NotFound)?);
    }
    let bodies = checked_bodies(tx, space, reach, new).await?;
    let card = tx.card(&new.about).await?.filter(|card| card.space == space.id);
    card.ok_or(Refusal::new("nothing-to-decide-on"))?;
    for earlier in rows::about(tx, space.id, &new.about).await? {
        let status = joint_of(&rows::tracks_of(tx, earlier.id).await?).status;
        if matches!(status, Status::Open | Status::ReferredBack) {
            return Err(Refusal::counted("matter-open-already", earlier.number).into());
        }
    }
    let now = tx.env().now();
    let matter = Matter {
        id: Id::new(tx.env()),
        number: rows::issue(tx, space.id).await?,
        title: text("title", &new.title, TITLE_MAX)?,
        lang: new.lang,
        about: new.about.clone(),
        opened_on: new.on,
        opened_at: now,
    };
    dated(new.on, None, space.today(now), Wish::Inform)?;
    rows::put_matter(tx, space.id, &matter).await?;
    for (position, (body, required)) in (1..).zip(bodies) {
        let id = Id::new(tx.env());
        let track = Track { id, matter: matter.id, body, required, steps: Vec::new() };
        rows::put_track(tx, space.id, &track, position).await?;
    }
    tx.link(space.id, &matter.about, Verb::Became, &matter.subject()).await?;
    put_card(tx, space, &matter, Status::Open).await?;
    let told = json!({ "number": matter.number, "about": matter.about.to_string(), "m": new.required.len() });
    let happened = Happened::new("matter.opened", matter.subject(), Visibility::Public, told);
    tx.append_for(space.id, &by.actor, &happened, request, None).await?;
    Ok(matter)
}

/// The bodies of a new matter in the order of the space, each with whether it has to decide.
async fn checked_bodies(tx: &mut Tx, space: &Space, reach: Reach, new: &NewMatter) -> Done<Vec<(Id, bool)>> {
    let bodies = rows::bodies(tx, space.id).await?;
    let day = new.on.latest().ok_or(Refusal::new("date-without-year"))?;
    if new.required.is_empty() {
        return Err(Refusal::new("no-bodies").into());
    }
    let mut own_body = reach == Reach::All;
    for id in new.required.iter().chain(&new.others) {
        let body = bodies.iter().find(|body| body.id == *id).ok_or(Refusal::new("no-such-body"))?;
        if !body.existed(day) {
            return Err(Refusal::new("body-not-there").into());
        }
        if new.required.contains(id) && body.stage != Stage::Court {
            return Err(Refusal::new("not-a-court").into());
        }
        own_body |= own(reach, body.organisation).is_ok();
    }
    if !own_body {
        return Err(Refusal::new("not-permitted").into());
    }
    let chosen = |body: &&Body| new.required.contains(&body.id) || new.others.contains(&body.id);
    Ok(bodies.iter().filter(chosen).map(|body| (body.id, new.required.contains(&body.id))).collect())
}

pub(super) fn text(what: &'static str, typed: &str, most: usize) -> Result<String, Refusal> {
    let typed = typed.trim();
    match (typed.chars().count(), what) {
        (0, "title") => Err(Refusal::new("matter-title-missing")),
        (0, "paragraph") => Err(Refusal::new("paragraph-missing")),
        (0, _) => Err(Refusal::new("text-missing")),
        (length, _) if length > most => Err(Refusal::counted("text-too-long", most as i64)),
        _ => Ok(typed.to_owned()),
    }
}

/// A decision's words: there in the language of the minutes, and in none too long.
fn written(typed: &LocalText) -> Result<LocalText, Refusal> {
    text("text", typed.original(), TEXT_MAX)?;
    for (_, other) in typed.translations() {
        text("text", &other.text, TEXT_MAX)?;
    }
    Ok(typed.clone())
}

async fn put_card(tx: &mut Tx, space: &Space, matter: &Matter, status: Status) -> Done<()> {
    let card = Card {
        subject: matter.subject(),
        space: space.id,
        number: Some(matter.number),
        title: matter.title.clone(),
        url: format!("/{}/decisions/{}", space.key, matter.number),
        status: format!("matter-status-{}", status.as_str()),
        visibility: Visibility::Public,
    };
    Ok(tx.put_card(&card).await?)
}

/// A track on which something is to be recorded, with all that must be known for it.
struct Before {
    matter: Matter,
    body: Body,
    tracks: Vec<Track>,
    at: usize,
    joint: Joint,
}

impl Before {
    async fn load(tx: &mut Tx, by: &Caller, space: &Space, track: Id) -> Done<Before> {
        let reach = permits::require(by, space.id, Right::KeepDecisions)?;
        tx.lock_log(space.id).await?;
        let bare = rows::track(tx, space.id, track).await?.ok_or(StoreError::NotFound)?;
        let body = body_of(tx, space.id, bare.body).await?;
        own(reach, body.organisation)?;
        let matter = rows::by_id(tx, space.id, bare.matter).await?.ok_or(StoreError::NotFound)?;
        let tracks = rows::tracks_of(tx, matter.id).await?;
        let at = tracks.iter().position(|one| one.id == track).ok_or(StoreError::NotFound)?;
        let joint = joint_of(&tracks);
        Ok(Before { matter, body, tracks, at, joint })
    }

    /// Adds the step if the rules allow it.
    async fn add(
        &mut self,
        tx: &mut Tx,
        space: &Space,
        step: NewStep,
        decision: Option<Decision>,
    ) -> Done<()> {
        let track = &self.tracks[self.at];
        next(self.body.stage, track.state(), step.wish)?;
        let last = track.steps.last().map(|last| last.on);
        let day = dated(step.on, last, space.today(tx.env().now()), step.wish)?;
        if !self.body.existed(day) {
            return Err(Refusal::new("body-not-there").into());
        }
        let meeting = match step.on.exact() {
            Some(exact) => rows::meeting_on(tx, self.body.id, exact).await?,
            None => None,
        };
        let step = Step {
            id: Id::new(tx.env()),
            track: track.id,
            seq: track.steps.len() as i64 + 1,
            wish: step.wish,
            on: step.on,
            recorded_at: tx.env().now(),
            note: step.note.map(|note| note.trim().to_owned()).filter(|note| !note.is_empty()),
            meeting: meeting.map(|meeting| meeting.id),
            pages: step.pages,
            decision,
        };
        rows::put_step(tx, space.id, &step, day).await?;
        self.tracks[self.at].steps.push(step);
        Ok(())
    }

    /// Tells of a joint status that is new; the card follows.
    async fn announce(&self, tx: &mut Tx, by: &Caller, space: &Space, request: Option<&str>) -> Done<Joint> {
        let now = joint_of(&self.tracks);
        if now.status != self.joint.status {
            put_card(tx, space, &self.matter, now.status).await?;
            let told = json!({
                "number": self.matter.number, "about": self.matter.about.to_string(), "n": now.n, "m": now.m,
            });
            let happened = Happened::new(now.status.topic(), self.matter.subject(), Visibility::Public, told);
            tx.append_for(space.id, &by.actor, &happened, request, None).await?;
        }
        Ok(now)
    }
}

/// Records what happened before a body, other than a decision.
pub async fn advance(
    tx: &mut Tx,
    by: &Caller,
    space: &Space,
    track: Id,
    step: &NewStep,
    request: Option<&str>,
) -> Done<Joint> {
    if matches!(step.wish, Wish::Decide { .. }) {
        return Err(StoreError::Misuse("a decision is recorded by `record`").into());
    }
    let mut before = Before::load(tx, by, space, track).await?;
    if done_already(tx, space.id, request).await?.is_some() {
        return Ok(before.joint);
    }
    before.add(tx, space, step.clone(), None).await?;
    let topic = match step.wish {
        Wish::Inform => "track.informed",
        Wish::Prepare => "track.prepared",
        Wish::PutOnAgenda => "track.on_agenda",
        Wish::Execute | Wish::Decide { .. } => "track.executed",
    };
    let told = json!({ "number": before.matter.number, "body": before.body.id, "on": step.on.to_string() });
    let happened = Happened::new(topic, before.matter.subject(), Visibility::Public, told);
    tx.append_for(space.id, &by.actor, &happened, request, None).await?;
    before.announce(tx, by, space, request).await
}

/// Records a body's decision, and what follows for the matter as a whole. What others do because of it (the
/// proposal's state, the words to owners) happens in the same transaction, or nothing does.
pub async fn record(
    tx: &mut Tx,
    by: &Caller,
    space: &Space,
    track: Id,
    new: &NewDecision,
    request: Option<&str>,
) -> Done<Joint> {
    let mut before = Before::load(tx, by, space, track).await?;
    if done_already(tx, space.id, request).await?.is_some() {
        return Ok(before.joint);
    }
    let standing = before.tracks[before.at].standing().map(|(step, _)| step.id);
    if new.corrects.is_some() && new.corrects != standing {
        return Err(Refusal::new("nothing-to-correct").into());
    }
    let wish = Wish::Decide { outcome: new.outcome, corrects: new.corrects.is_some() };
    let decision = Decision {
        outcome: new.outcome,
        paragraph: text("paragraph", &new.paragraph, 40)?,
        text: written(&new.text)?,
        corrects: new.corrects,
    };
    let step = NewStep { wish, on: new.on, note: None, pages: None };
    before.add(tx, space, step, Some(decision)).await?;
    if let Some(owners) = new.owners.as_ref().filter(|owners| !owners.original().trim().is_empty()) {
        tx.set_aside("owners", &serde_json::to_string(owners).expect("plain texts"));
    }
    let now = joint_of(&before.tracks);
    let told = json!({
        "number": before.matter.number,
        "about": before.matter.about.to_string(),
        "body": before.body.id,
        "outcome": new.outcome.as_str(),
        "n": now.n,
        "m": now.m,
        "on": new.on.to_string(),
    });
    let happened = Happened::new("decision.taken", before.matter.subject(), Visibility::Public, told);
    tx.append_for(space.id, &by.actor, &happened, request, None).await?;
    before.announce(tx, by, space, request).await
}

/// Whether this outcome would end the matter: then the owners of the ideas behind it need words.
pub fn would_end(tracks: &[Track], track: Id, outcome: Outcome) -> bool {
    let state = |one: &Track| match one.id == track {
        true => rules::State::Decided(outcome),
        false => one.state(),
    };
    rules::joint(tracks.iter().filter(|one| one.required).map(state)).status == Status::Rejected
}

/// Whether this outcome would be the last yes that the matter waits for.
pub fn would_adopt(tracks: &[Track], track: Id, outcome: Outcome) -> bool {
    let state = |one: &Track| match one.id == track {
        true => rules::State::Decided(outcome),
        false => one.state(),
    };
    let now = joint_of(tracks).status;
    !now.is_adopted() && rules::joint(tracks.iter().filter(|one| one.required).map(state)).status.is_adopted()
}

/// Records who was heard on a matter, when, and what they said.
pub async fn anchor(
    tx: &mut Tx,
    by: &Caller,
    space: &Space,
    number: i64,
    heard: &Anchoring,
    request: Option<&str>,
) -> Done<()> {
    permits::require(by, space.id, Right::KeepDecisions)?;
    tx.lock_log(space.id).await?;
    if done_already(tx, space.id, request).await?.is_some() {
        return Ok(());
    }
    let matter = rows::by_number(tx, space.id, number).await?.ok_or(StoreError::NotFound)?;
    if !STANCES.contains(&heard.stance.as_str()) || heard.party.trim().is_empty() {
        return Err(Refusal::new("anchoring-missing").into());
    }
    dated(heard.on, None, space.today(tx.env().now()), Wish::Inform)?;
    let heard = Anchoring { id: Id::new(tx.env()), party: heard.party.trim().to_owned(), ..heard.clone() };
    rows::put_anchoring(tx, space.id, matter.id, &heard).await?;
    let told = json!({ "number": number, "stance": heard.stance, "on": heard.on.to_string() });
    let happened = Happened::new("anchoring.noted", matter.subject(), Visibility::Public, told);
    tx.append_for(space.id, &by.actor, &happened, request, None).await?;
    Ok(())
}
