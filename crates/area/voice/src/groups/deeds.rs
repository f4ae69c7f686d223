//! What the forms do, each in one transaction. Refused, the same page comes back with what was typed.

use jiff::civil::{Date, Time};
use kernel::{Fault, Id, Millis, Private, Refusal, env::DAY};
use members::{NotDone, contact::Details, limits, person::normal_email};
use pages::{Notice, Tone};
use store::Tx;
use web::{Ctx, Fail, Form, Reply, StatusCode, by_code::tries};
use wordcode::Code;

use super::{
    codes,
    desk::{self, Called, Person},
    pages::{
        member::{self as member_page, View},
        one as one_page, room as room_page, rooms as rooms_page,
    },
    rules::{self, Presence, Reply as Answer, Standing, TopicKind},
    store::{self as rows, Mandate},
};
use crate::{idea::Done, proposals};

/// So many join from one address in a window: a whole meeting at a library's computer, and no flood.
const JOINS: i64 = 40;
/// The window.
const WINDOW: Millis = DAY / 24;
/// Under which the codes that open no membership are counted.
const CODES: tries::Scope = ("group-member", "group-member-space");

/// The longest name of a person or a group, and of what they do; characters.
const NAME_MAX: usize = 200;
/// The longest text of a mandate, an agenda or minutes; characters.
const LONG_MAX: usize = 20_000;

/// Counts somebody who joins.
async fn may_join(ctx: &Ctx) -> Result<bool, Fail> {
    let mut tx = ctx.housekeeping().await?;
    let key = format!("{}:{}", ctx.space().id, ctx.visitor);
    let may = limits::allow(&mut tx, ctx.app.secret(), "group-join", &key, JOINS, WINDOW).await?;
    tx.commit().await?;
    Ok(may)
}

/// What is longer than can be kept.
fn too_long(form: &Form, fields: &[(&'static str, usize)]) -> Vec<Fault> {
    let long = fields.iter().filter(|(name, most)| form.raw(name).chars().count() > *most);
    long.map(|(name, most)| Fault::counted(name, "too-long", *most as i64)).collect()
}

/// What was typed of a person, or what is wrong with it. `name` is the field that the name stands in.
fn person(ctx: &Ctx, form: &Form, name: &'static str) -> Result<Person, Vec<Fault>> {
    let (called, email) = (form.text(name), form.text("email"));
    let faults = [
        called.is_empty().then(|| Fault::new(name, "required")),
        (!email.is_empty() && normal_email(email).is_err()).then(|| Fault::new("email", "not-an-email")),
    ];
    let mut faults: Vec<Fault> = faults.into_iter().flatten().collect();
    faults.extend(too_long(form, &[(name, NAME_MAX), ("perspectives", NAME_MAX)]));
    if !faults.is_empty() {
        return Err(faults);
    }
    let details = Details {
        name: Some(Private::new(called.to_owned())),
        email: (!email.is_empty()).then(|| Private::new(email.to_owned())),
        lang: ctx.lang,
        name_public: form.has("show"),
        ..Details::default()
    };
    Ok(Person { details, perspectives: rules::perspectives(form.raw("perspectives")) })
}

/// The code of a membership, and the hash under which it is kept.
async fn minted(ctx: &Ctx, form: &Form, number: i64, name: &str) -> Result<(Code, String), Fail> {
    let said = [&number.to_string(), form.text(name), form.text("email")];
    Ok(codes::mint(&ctx.store, ctx.space().id, form.one_time_key(), &said, ctx.lang).await?)
}

/// Somebody joins.
pub(super) async fn join(ctx: Ctx, form: Form) -> Result<Reply, Fail> {
    let number: i64 = ctx.param("number")?;
    let person = match person(&ctx, &form, "name") {
        Ok(person) => person,
        Err(faults) => return Ok(one_page::again(&ctx, &form, &faults).await?.faulty()),
    };
    if !may_join(&ctx).await? {
        return Err(Fail::TooMany { retry_after: WINDOW / 1000 });
    }
    let (code, hash) = minted(&ctx, &form, number, "name").await?;
    let space = ctx.space();
    let mut tx = ctx.write().await?;
    tx.lock_log(space.id).await?;
    match rows::member_by_code(&mut tx, space.id, &hash).await? {
        None => drop(desk::join(&mut tx, &ctx.caller.actor, space, number, &person, &hash).await?),
        // Whoever goes back and does not want to be shown after all is not.
        Some(member) => desk::show(&mut tx, &ctx.caller.actor, space, &member, &person).await?,
    }
    tx.commit().await?;
    receipt(&ctx, number, &code.to_string(), Standing::Joined).await
}

async fn receipt(ctx: &Ctx, number: i64, code: &str, standing: Standing) -> Result<Reply, Fail> {
    let group = rows::one(&mut ctx.read().await?, ctx.space().id, number).await?.ok_or(Fail::NotFound)?;
    let code = code.replace('-', " ");
    member_page::show(ctx, View::Joined(group.mandate.name, code, standing))
}

/// With the code: shows the membership, or replies to the invitation, or leaves.
pub(super) async fn reply(ctx: Ctx, form: Form) -> Result<Reply, Fail> {
    let typed = form.text("code").to_owned();
    let wrong = |typed: String| View::Enter(typed, vec![Fault::new("code", "no-such-membership")]);
    let hash = codes::typed(&ctx.store, ctx.space().id, &typed, ctx.lang).await?;
    // Only codes that open nothing are tries: a group that shares a computer is not kept out.
    let mut tx = ctx.housekeeping().await?;
    if tries::count(&mut tx, &ctx, CODES).await?.is_some() {
        tx.commit().await?;
        return Ok(member_page::show(&ctx, View::Wait)?.status(StatusCode::TOO_MANY_REQUESTS));
    }
    let known = match &hash {
        Some(hash) => rows::member_by_code(&mut tx, ctx.space().id, hash).await?.is_some(),
        None => false,
    };
    if known {
        tries::give_back(&mut tx, &ctx, CODES).await?;
    }
    tx.commit().await?;
    let Some(hash) = hash.filter(|_| known) else {
        return member_page::show(&ctx, wrong(typed));
    };
    let space = ctx.space();
    let answer = match form.text("deed") {
        "accept" => Some(Answer::Accept),
        "decline" => Some(Answer::Decline),
        "leave" => Some(Answer::Leave),
        _ => None,
    };
    if let Some(answer) = answer {
        let mut tx = ctx.write().await?;
        desk::reply(&mut tx, space, &hash, answer).await?;
        tx.commit().await?;
    }
    let mut tx = ctx.read().await?;
    let Some(member) = rows::member_by_code(&mut tx, space.id, &hash).await? else {
        return member_page::show(&ctx, wrong(typed));
    };
    let group = rows::by_id(&mut tx, member.group).await?.ok_or(Fail::NotFound)?;
    drop(tx);
    member_page::show(&ctx, View::Found(group.mandate.name, member.standing, typed))
}

fn mandate(form: &Form) -> Mandate {
    let text = |name: &str| form.text(name).replace("\r\n", "\n");
    Mandate {
        name: text("name"),
        text: text("text"),
        decided: text("decided"),
        decided_on: text("decided_on"),
        due_on: text("due_on"),
        lead: text("lead"),
    }
}

/// When a mandate was decided.
const DECIDED: kernel::Within = kernel::Within::years(30, 1);
/// When the group reports.
const REPORTS: kernel::Within = kernel::Within::years(10, 10);

fn mandate_faults(form: &Form, today: Date) -> Vec<Fault> {
    let decided_on = form.text("decided_on");
    let due_on = form.text("due_on");
    let faults = [
        form.text("name").is_empty().then(|| Fault::new("name", "required")),
        (!decided_on.is_empty() && decided_on.parse::<kernel::PartialDate>().is_err())
            .then(|| Fault::new("decided_on", "not-a-partial-date")),
        (!due_on.is_empty() && due_on.parse::<Date>().is_err()).then(|| Fault::new("due_on", "not-a-date")),
        DECIDED.fault("decided_on", decided_on, today),
        REPORTS.fault("due_on", due_on, today),
    ];
    let fields = [("name", NAME_MAX), ("decided", NAME_MAX), ("lead", NAME_MAX), ("text", LONG_MAX)];
    faults.into_iter().flatten().chain(too_long(form, &fields)).collect()
}

/// Founds a group.
pub(super) async fn found(ctx: Ctx, form: Form) -> Result<Reply, Fail> {
    let faults = mandate_faults(&form, ctx.space().today(ctx.now()));
    if !faults.is_empty() {
        return Ok(rooms_page::again(&ctx, &form, &faults).await?.faulty());
    }
    let caller = members::Caller { lang: ctx.lang, ..ctx.caller.clone() };
    let mut tx = ctx.write().await?;
    let group = desk::found(&mut tx, &caller, ctx.space(), &mandate(&form)).await?;
    tx.commit().await?;
    Ok(Reply::redirect(ctx.at(&format!("/room/{}", group.number))).done("did-group-found", None))
}

/// What a form did: a notice for the next page, or faults beside its fields.
type Said = Done<Result<&'static str, Vec<Fault>>>;

/// Everything that is done in a room.
pub(super) async fn room(ctx: Ctx, form: Form) -> Result<Reply, Fail> {
    let number: i64 = ctx.param("number")?;
    let deed = form.text("deed").to_owned();
    if deed == "invite" {
        return invite(ctx, form, number).await;
    }
    let mut tx = ctx.write().await?;
    let done = match deed.as_str() {
        "mandate" => change(&mut tx, &ctx, number, &form).await,
        "proposal" => proposal(&mut tx, &ctx, number, &form).await,
        "topic" => topic(&mut tx, &ctx, number, &form).await,
        "meeting" => meeting(&mut tx, &ctx, number, &form).await,
        "minutes" => minutes(&mut tx, &ctx, number, &form).await,
        "cancel" => {
            let meeting = form.get("meeting").unwrap_or_default();
            let done = desk::cancel(&mut tx, &ctx.caller, ctx.space(), number, meeting).await;
            done.map(|()| Ok("did-meeting-cancel"))
        }
        "speaks" => speaks(&mut tx, &ctx, number, &form).await,
        "end" => desk::end(&mut tx, &ctx.caller, ctx.space(), number).await.map(|()| Ok("did-group-end")),
        _ => return Err(Fail::BadRequest { code: "group-deed" }),
    };
    match done {
        Ok(Ok(said)) => {
            tx.commit().await?;
            Ok(Reply::redirect(ctx.at(&format!("/room/{number}"))).done(said, None))
        }
        Ok(Err(faults)) => {
            drop(tx);
            Ok(room_page::again(&ctx, &form, &faults, None).await?.faulty())
        }
        Err(NotDone::Refused(refusal)) if refusal.code != "not-permitted" => {
            drop(tx);
            let notice = Notice::new(Tone::Warning, ctx.words.refusal(&refusal));
            Ok(room_page::again(&ctx, &form, &[], Some(notice)).await?.status(StatusCode::CONFLICT))
        }
        Err(error) => Err(error.into()),
    }
}

async fn change(tx: &mut Tx, ctx: &Ctx, number: i64, form: &Form) -> Said {
    let faults = mandate_faults(form, ctx.space().today(ctx.now()));
    if !faults.is_empty() {
        return Ok(Err(faults));
    }
    desk::change(tx, &ctx.caller, ctx.space(), number, &mandate(form)).await?;
    Ok(Ok("did-group-change"))
}

async fn proposal(tx: &mut Tx, ctx: &Ctx, number: i64, form: &Form) -> Said {
    let Some(proposal) = form.get::<i64>("proposal") else {
        return Ok(Err(vec![Fault::new("proposal", "not-a-number")]));
    };
    tx.lock_log(ctx.space().id).await?;
    let group = rows::one(tx, ctx.space().id, number).await?.ok_or(Refusal::new("no-such-group"))?;
    if group.ended_at.is_some() {
        return Err(Refusal::new("group-ended").into());
    }
    proposals::desk::hand_to(tx, &ctx.caller, ctx.space(), proposal, Some(group.id)).await?;
    Ok(Ok("did-hand-to"))
}

async fn topic(tx: &mut Tx, ctx: &Ctx, number: i64, form: &Form) -> Said {
    let name = form.text("topic");
    if name.is_empty() {
        return Ok(Err(vec![Fault::new("topic", "required")]));
    }
    let long = too_long(form, &[("topic", NAME_MAX)]);
    if !long.is_empty() {
        return Ok(Err(long));
    }
    let kind = TopicKind::parse(form.text("kind")).unwrap_or(TopicKind::Topic);
    let chosen: Vec<Id> = form.all("theme").iter().filter_map(|id| id.parse().ok()).collect();
    let known =
        crate::idea::store::places::themes(tx, ctx.space().id).await?.into_iter().map(|theme| theme.id);
    let themes: Vec<Id> = known.filter(|theme| chosen.contains(theme)).collect();
    desk::add_topic(tx, &ctx.caller, ctx.space(), number, kind, name, &themes).await?;
    Ok(Ok("did-topic"))
}

/// `17.30` or `17:30`.
fn clock(text: &str) -> Option<Time> {
    let (hour, minute) = text.split_once(['.', ':'])?;
    Time::new(hour.trim().parse().ok()?, minute.trim().parse().ok()?, 0, 0).ok()
}

/// The days on which a group meets.
const MEETS: kernel::Within = kernel::Within::years(1, 3);

async fn meeting(tx: &mut Tx, ctx: &Ctx, number: i64, form: &Form) -> Said {
    let zone = ctx.space().zone();
    let (day, from, to) = (form.get::<Date>("day"), clock(form.text("from")), clock(form.text("to")));
    let faults = [
        day.is_none().then(|| Fault::new("day", "not-a-date")),
        MEETS.fault("day", form.text("day"), ctx.space().today(ctx.now())),
        from.is_none().then(|| Fault::new("from", "not-a-time")),
        to.is_none().then(|| Fault::new("to", "not-a-time")),
    ];
    let mut faults: Vec<Fault> = faults.into_iter().flatten().collect();
    faults.extend(too_long(form, &[("place", NAME_MAX), ("agenda", LONG_MAX)]));
    let (Some(day), Some(from), Some(to), true) = (day, from, to, faults.is_empty()) else {
        return Ok(Err(faults));
    };
    let at = |time: Time| {
        day.to_datetime(time).to_zoned(zone.clone()).map(|at| at.timestamp().as_millisecond()).ok()
    };
    let (Some(starts_at), Some(ends_at)) = (at(from), at(to)) else {
        return Ok(Err(vec![Fault::new("day", "not-a-date")]));
    };
    let text = |name: &str| form.text(name).replace("\r\n", "\n");
    let called = Called { starts_at, ends_at, place: text("place"), agenda: text("agenda") };
    desk::meet(tx, &ctx.caller, ctx.space(), number, &called).await?;
    Ok(Ok("did-meeting"))
}

async fn minutes(tx: &mut Tx, ctx: &Ctx, number: i64, form: &Form) -> Said {
    let text = form.text("minutes").replace("\r\n", "\n");
    if text.is_empty() {
        return Ok(Err(vec![Fault::new("minutes", "required")]));
    }
    let long = too_long(form, &[("minutes", LONG_MAX)]);
    if !long.is_empty() {
        return Ok(Err(long));
    }
    let present =
        Presence::ALL.iter().filter_map(|kind| Some((*kind, form.get(&format!("n-{}", kind.as_str()))?)));
    let present: Vec<(Presence, i64)> = present.collect();
    let meeting = form.get("meeting").unwrap_or_default();
    desk::minutes(tx, &ctx.caller, ctx.space(), number, meeting, &text, &present).await?;
    Ok(Ok("did-minutes"))
}

async fn speaks(tx: &mut Tx, ctx: &Ctx, number: i64, form: &Form) -> Said {
    let member = form.get("member").ok_or(Refusal::new("no-such-membership"))?;
    let (whom, by) = (form.text("whom"), form.text("by"));
    let long = too_long(form, &[("whom", NAME_MAX), ("by", NAME_MAX)]);
    if !long.is_empty() {
        return Ok(Err(long));
    }
    // Both empty takes a mandate away.
    let mandate = (!whom.is_empty() || !by.is_empty()).then_some((whom, by));
    desk::record_mandate(tx, &ctx.caller, ctx.space(), number, member, mandate).await?;
    Ok(Ok("did-speaks"))
}

/// Invites somebody; the code is shown once, to be handed over.
async fn invite(ctx: Ctx, form: Form, number: i64) -> Result<Reply, Fail> {
    let person = match person(&ctx, &form, "person") {
        Ok(person) => person,
        Err(faults) => return Ok(room_page::again(&ctx, &form, &faults, None).await?.faulty()),
    };
    let (code, hash) = minted(&ctx, &form, number, "person").await?;
    let mut tx = ctx.write().await?;
    tx.lock_log(ctx.space().id).await?;
    if rows::member_by_code(&mut tx, ctx.space().id, &hash).await?.is_none() {
        desk::invite(&mut tx, &ctx.caller, ctx.space(), number, &person, &hash).await?;
        tx.commit().await?;
    } else {
        drop(tx);
    }
    receipt(&ctx, number, &code.to_string(), Standing::Invited).await
}
