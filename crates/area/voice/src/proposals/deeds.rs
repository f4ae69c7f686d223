//! What the forms of the desk do, each in one transaction. Refused, the same page comes back with what was typed.

use kernel::{Fault, Ref, Refusal};
use members::{NotDone, space::Texts};
use pages::{Notice, Tone};
use store::Tx;
use web::{Ctx, Fail, Form, Reply, StatusCode};

use super::{
    desk::{
        self, TITLE_MAX,
        shape::{self as shaping, Part},
        write::{self as writing, Written},
    },
    pages::{
        frames as frames_page, gaps as gaps_page, shape as shape_page, work as work_page,
        writing as writing_page,
    },
    rules::{Novelty, Origin, Stance, Step},
    store::work::{self as rows, Heard, Text},
};
use crate::idea::Done;

/// What a form did: a notice for the next page, or faults beside its fields.
type Said = Done<Result<&'static str, Vec<Fault>>>;

fn title_fault(title: &str) -> Option<Fault> {
    match title.chars().count() {
        0 => Some(Fault::new("title", "required")),
        n if n > TITLE_MAX => Some(Fault::counted("title", "too-long", TITLE_MAX as i64)),
        _ => None,
    }
}

/// Begins a draft.
pub(super) async fn draft(ctx: Ctx, form: Form) -> Result<Reply, Fail> {
    let title = form.text("title");
    if let Some(fault) = title_fault(title) {
        return Ok(writing_page::again(&ctx, title, &[fault]).await?.faulty());
    }
    let mut tx = ctx.write().await?;
    let caller = in_page_language(&ctx);
    let proposal = desk::draft(&mut tx, &caller, ctx.space(), title).await?;
    tx.commit().await?;
    let to = ctx.at(&format!("/desk/proposals/{}/work", proposal.number));
    Ok(Reply::redirect(to).done("did-draft", Some(proposal.number)))
}

/// Whoever writes, in the language of the page they write on.
fn in_page_language(ctx: &Ctx) -> members::Caller {
    members::Caller { lang: ctx.lang, ..ctx.caller.clone() }
}

/// Writes, answers frames, sets the step, notes who was heard, takes up, says that it is ready.
pub(super) async fn work(ctx: Ctx, form: Form) -> Result<Reply, Fail> {
    let number: i64 = ctx.param("number")?;
    let mut tx = ctx.write().await?;
    let done = match form.text("deed") {
        "write" => write(&mut tx, &ctx, number, &form).await,
        "frames" => answer_frames(&mut tx, &ctx, number, &form).await,
        "goals" => serve(&mut tx, &ctx, number, &form).await,
        "step" => step(&mut tx, &ctx, number, &form).await,
        "hear" => hear(&mut tx, &ctx, number, &form).await,
        "take-up" => {
            writing::take_up(&mut tx, &ctx.caller, ctx.space(), number).await.map(|_| Ok("did-take-up"))
        }
        "ready" => writing::ready(&mut tx, &ctx.caller, ctx.space(), number).await.map(|_| Ok("did-ready")),
        _ => return Err(Fail::BadRequest { code: "proposal-deed" }),
    };
    match settle(tx, done).await? {
        Settled::Done(said) => {
            let to = ctx.at(&format!("/desk/proposals/{number}/work"));
            Ok(Reply::redirect(to).done(said, Some(number)))
        }
        Settled::Faults(faults) => Ok(work_page::again(&ctx, &form, &faults, None).await?.faulty()),
        Settled::Refused(refusal) => {
            let notice = Notice::new(Tone::Warning, ctx.words.refusal(&refusal));
            Ok(work_page::again(&ctx, &form, &[], Some(notice)).await?.status(StatusCode::CONFLICT))
        }
    }
}

/// How a form's deed ended.
enum Settled {
    Done(&'static str),
    Faults(Vec<Fault>),
    Refused(Refusal),
}

async fn settle(tx: Tx, done: Said) -> Result<Settled, Fail> {
    match done {
        Ok(Ok(said)) => {
            tx.commit().await?;
            Ok(Settled::Done(said))
        }
        Ok(Err(faults)) => Ok(Settled::Faults(faults)),
        Err(NotDone::Refused(refusal)) if refusal.code != "not-permitted" => Ok(Settled::Refused(refusal)),
        Err(error) => Err(error.into()),
    }
}

async fn write(tx: &mut Tx, ctx: &Ctx, number: i64, form: &Form) -> Said {
    let longest = writing::TEXT_MAX;
    let too_long =
        ["problem", "suggestion"].into_iter().filter(|name| form.raw(name).chars().count() > longest);
    let too_long = too_long.map(|name| Fault::counted(name, "too-long", longest as i64));
    let faults: Vec<Fault> = title_fault(form.text("title")).into_iter().chain(too_long).collect();
    if !faults.is_empty() {
        return Ok(Err(faults));
    }
    let text = |name: &str| form.raw(name).replace("\r\n", "\n");
    let written = Written {
        text: Text {
            title: form.text("title").to_owned(),
            problem: text("problem"),
            suggestion: text("suggestion"),
        },
        lang: ctx.lang,
        novelty: Novelty::parse(form.text("novelty")),
        own_initiative: form.has("own"),
        origin: Origin::parse(form.text("origin")),
        over: form.get("over").unwrap_or(-1),
    };
    writing::write(tx, &ctx.caller, ctx.space(), number, &written).await?;
    Ok(Ok("did-write"))
}

async fn answer_frames(tx: &mut Tx, ctx: &Ctx, number: i64, form: &Form) -> Said {
    let space = ctx.space();
    let whole = rows::whole(tx, space.id, number).await?.ok_or(Refusal::new("no-such-proposal"))?;
    let frames = rows::frames(tx, space.id, whole.proposal.id).await?;
    let open = frames.iter().filter(|frame| !frame.retired);
    let mut faults = Vec::new();
    for ((frame, effect), how) in open.zip(work_page::EFFECTS).zip(work_page::HOWS) {
        let (stance, text) = (Stance::parse(form.text(effect)), form.text(how));
        match (stance, text) {
            (None, "") => {}
            (None, _) => faults.push(Fault::new(effect, "choose-one")),
            (Some(_), "") => faults.push(Fault::new(how, "frame-reason")),
            (Some(stance), text) => {
                writing::answer_frame(tx, &ctx.caller, space, number, frame.id, stance, text).await?;
            }
        }
    }
    Ok(if faults.is_empty() { Ok("did-frames") } else { Err(faults) })
}

async fn serve(tx: &mut Tx, ctx: &Ctx, number: i64, form: &Form) -> Said {
    let named = form.all("goal");
    let goals = named.iter().filter_map(|id| id.parse().ok());
    let goals: Vec<Ref> = goals.map(|id| Ref::new(writing::GOAL, id)).collect();
    writing::serve(tx, &ctx.caller, ctx.space(), number, &goals).await?;
    Ok(Ok("did-goals"))
}

async fn step(tx: &mut Tx, ctx: &Ctx, number: i64, form: &Form) -> Said {
    let Some(step) = Step::parse(form.text("step")) else {
        return Ok(Err(vec![Fault::new("step", "choose-one")]));
    };
    let (on, decision) = (form.text("decided_on"), form.text("decision"));
    if !on.is_empty() && on.parse::<kernel::PartialDate>().is_err() {
        return Ok(Err(vec![Fault::new("decided_on", "not-a-partial-date")]));
    }
    writing::set_step(tx, &ctx.caller, ctx.space(), number, step, Some((on, decision))).await?;
    Ok(Ok("did-step"))
}

async fn hear(tx: &mut Tx, ctx: &Ctx, number: i64, form: &Form) -> Said {
    let (party, on) = (form.text("party"), form.text("heard_on"));
    let stance = Stance::parse(form.text("stance"));
    let faults = [
        party.is_empty().then(|| Fault::new("party", "required")),
        on.parse::<kernel::PartialDate>().is_err().then(|| Fault::new("heard_on", "not-a-partial-date")),
        stance.is_none().then(|| Fault::new("stance", "choose-one")),
    ];
    let faults: Vec<Fault> = faults.into_iter().flatten().collect();
    let Some(stance) = stance.filter(|_| faults.is_empty()) else { return Ok(Err(faults)) };
    let response = form.text("response").to_owned();
    let heard = Heard { party: party.to_owned(), on: on.to_owned(), stance, response };
    writing::hear(tx, &ctx.caller, ctx.space(), number, &heard).await?;
    Ok(Ok("did-hear"))
}

/// Splits or joins.
pub(super) async fn shape(ctx: Ctx, form: Form) -> Result<Reply, Fail> {
    let number: i64 = ctx.param("number")?;
    let mut tx = ctx.write().await?;
    let mut became = number;
    let done: Said = match form.text("deed") {
        "split" => split(&mut tx, &ctx, number, &form).await,
        "join" => match form.get::<i64>("with") {
            None => Ok(Err(vec![Fault::new("with", "choose-proposal")])),
            Some(with) => {
                became = with;
                let joined = shaping::join(&mut tx, &ctx.caller, ctx.space(), number, with).await;
                joined.map(|_| Ok("did-join"))
            }
        },
        _ => return Err(Fail::BadRequest { code: "proposal-deed" }),
    };
    match settle(tx, done).await? {
        Settled::Done(said) => {
            let to = ctx.at(&format!("/desk/proposals/{became}/work"));
            Ok(Reply::redirect(to).done(said, Some(number)))
        }
        Settled::Faults(faults) => Ok(shape_page::again(&ctx, &form, &faults, None).await?.faulty()),
        Settled::Refused(refusal) => {
            let notice = Notice::new(Tone::Warning, ctx.words.refusal(&refusal));
            Ok(shape_page::again(&ctx, &form, &[], Some(notice)).await?.status(StatusCode::CONFLICT))
        }
    }
}

async fn split(tx: &mut Tx, ctx: &Ctx, number: i64, form: &Form) -> Said {
    let [first, second, third] = shape_page::PARTS;
    let missing = [first, second].into_iter().filter(|name| form.text(name).is_empty());
    let faults: Vec<Fault> = missing.map(|name| Fault::new(name, "required")).collect();
    if !faults.is_empty() {
        return Ok(Err(faults));
    }
    let whole = rows::whole(tx, ctx.space().id, number).await?.ok_or(Refusal::new("no-such-proposal"))?;
    let ideas = shaping::must_go_along(tx, whole.proposal.id).await?;
    let part = |(name, place): (&str, &str)| Part {
        title: form.text(name).to_owned(),
        ideas: ideas
            .iter()
            .map(|idea| idea.number)
            .filter(|idea| form.all(&format!("idea-{idea}")).contains(&place))
            .collect(),
    };
    let named = [(first, "1"), (second, "2"), (third, "3")];
    let parts: Vec<Part> =
        named.into_iter().filter(|(name, _)| !form.text(name).is_empty()).map(part).collect();
    shaping::split(tx, &ctx.caller, ctx.space(), number, &parts).await?;
    Ok(Ok("did-split"))
}

/// Adds a frame, or no longer asks about one.
pub(super) async fn frames(ctx: Ctx, form: Form) -> Result<Reply, Fail> {
    let space = ctx.space();
    let mut tx = ctx.write().await?;
    let said = match form.text("deed") {
        "retire" => {
            let frame = form.get("frame").ok_or(Fail::BadRequest { code: "no-frame" })?;
            writing::retire_frame(&mut tx, &ctx.caller, space, frame).await?;
            "did-frame-retire"
        }
        _ => {
            let name = form.text("name");
            if name.is_empty() {
                let fault = Fault::new("name", "required");
                drop(tx);
                return Ok(frames_page::again(&ctx, &form, &[fault]).await?.faulty());
            }
            let texts = |text: &str| -> Texts { [(ctx.lang, text.to_owned())].into() };
            let question = texts(form.text("question"));
            writing::add_frame(&mut tx, &ctx.caller, space, &texts(name), &question).await?;
            "did-frame-add"
        }
    };
    tx.commit().await?;
    Ok(Reply::redirect(ctx.at("/desk/frames")).done(said, None))
}

/// Notes a gap in coordination, or makes a draft of one.
pub(super) async fn gaps(ctx: Ctx, form: Form) -> Result<Reply, Fail> {
    let mut tx = ctx.write().await?;
    if form.text("deed") == "begin" {
        let about: Ref = form.text("about").parse().map_err(|_| Fail::BadRequest { code: "no-gap" })?;
        let (caller, seen) = (in_page_language(&ctx), form.text("seen"));
        let number = desk::gaps::draft_of(&mut tx, &caller, ctx.space(), &about, seen).await?;
        tx.commit().await?;
        let to = ctx.at(&format!("/desk/proposals/{number}/work"));
        return Ok(Reply::redirect(to).done("did-draft", Some(number)));
    }
    if form.text("deed") == "make" {
        let gap = form.get("gap").ok_or(Fail::BadRequest { code: "no-gap" })?;
        let caller = in_page_language(&ctx);
        let proposal = desk::gaps::make_draft(&mut tx, &caller, ctx.space(), gap).await?;
        tx.commit().await?;
        let to = ctx.at(&format!("/desk/proposals/{}/work", proposal.number));
        return Ok(Reply::redirect(to).done("did-draft", Some(proposal.number)));
    }
    let name = form.text("name");
    let fault = title_fault(name).map(|fault| Fault { field: "name", ..fault });
    if let Some(fault) = fault {
        drop(tx);
        return Ok(gaps_page::again(&ctx, &form, &[fault]).await?.faulty());
    }
    desk::gaps::note(&mut tx, &ctx.caller, ctx.space(), name, form.text("seen")).await?;
    tx.commit().await?;
    Ok(Reply::redirect(ctx.at("/desk/gaps")).done("did-gap", None))
}
