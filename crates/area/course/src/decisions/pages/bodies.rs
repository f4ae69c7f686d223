//! The own bodies and their calendars: adding a body, entering its meetings, calling one off, ending a body.

use askama::Template;
use jiff::{Span, civil::Date};
use kernel::{Fault, Id, Refusal};
use members::{NotDone, Right};
use pages::{Button, Chrome, Empty, ErrorSummary, Field, Hidden, Notice, Pick, Samples, Tone};
use web::{Ctx, Fail, Form, Reply};

use super::{MEETS, Names, desk::reaches, here_today, samples};
use crate::decisions::{
    chain,
    deeds::Asked,
    desk::NewBody,
    forms,
    model::{Body, Meeting},
    store as rows,
};

/// The page.
#[derive(Template)]
#[template(path = "decisions/templates/bodies.html")]
pub struct BodiesPage {
    chrome: Chrome,
    errors: Option<ErrorSummary>,
    refused: Option<Notice>,
    items: Vec<Item>,
    empty: Empty,
    add: Add,
}

struct Item {
    name: String,
    note: String,
    action: String,
    key: Hidden,
    days: Field,
    plan: Button,
    meetings: Vec<MeetingView>,
    until: Field,
    end: Button,
}

struct MeetingView {
    text: String,
    cancel: Option<Button>,
}

struct Add {
    key: Hidden,
    organisation: Field,
    kind: Field,
    from: Field,
    days: Field,
    send: Button,
}

#[derive(Default)]
struct Typed {
    /// Which body's form was sent; none for that of a new one.
    body: Option<Id>,
    days: String,
    organisation: String,
    kind: String,
    from: String,
    paper_days: String,
    faults: Vec<Fault>,
    refused: Option<Refusal>,
}

struct Read {
    names: Names,
    own: Vec<Body>,
    meetings: Vec<Meeting>,
    organisations: Vec<(Id, String)>,
}

async fn read(ctx: &Ctx) -> Result<Read, Fail> {
    let space = ctx.space().id;
    let today = here_today(ctx);
    let mut tx = ctx.read().await?;
    let names = Names::load(&mut tx, space, ctx.words).await?;
    let end = today.saturating_add(Span::new().days(400));
    let meetings = rows::meetings(&mut tx, space, today, end).await?;
    let reach = ctx.reach(Right::KeepDecisions);
    let own = names.bodies.iter().filter(|b| reaches(reach, b.organisation) && b.existed(today));
    let own = own.cloned().collect();
    let organisations = names.organisations.iter().filter(|one| reaches(reach, one.id));
    let organisations = organisations.map(|one| (one.id, one.name(ctx.lang).to_owned())).collect();
    Ok(Read { names, own, meetings, organisations })
}

/// `/{space}/desk/bodies`
pub async fn show(ctx: Ctx) -> Result<Reply, Fail> {
    let read = read(&ctx).await?;
    Reply::html(&page(&ctx, &read, &Typed::default(), ctx.request_key()))
}

fn page(ctx: &Ctx, read: &Read, typed: &Typed, key: String) -> BodiesPage {
    BodiesPage::new(
        ctx.desk_chrome(ctx.words.t("decisions-bodies")),
        &ctx.at("/desk/bodies"),
        read,
        typed,
        &key,
    )
}

async fn answer(ctx: &Ctx, form: &Form, typed: Typed) -> Result<Reply, Fail> {
    let read = read(ctx).await?;
    let key = form.request_key().map_or_else(|| ctx.request_key(), str::to_owned);
    Ok(Reply::html(&page(ctx, &read, &typed, key))?.faulty())
}

fn asked<'a>(ctx: &'a Ctx, form: &'a Form) -> Asked<'a> {
    Asked { store: &ctx.store, by: &ctx.caller, space: ctx.space(), request: form.request_key() }
}

/// Adds a body.
pub async fn add(ctx: Ctx, form: Form) -> Result<Reply, Fail> {
    let text = |name: &str| form.text(name).to_owned();
    let mut typed = Typed {
        organisation: text("organisation"),
        kind: text("kind"),
        from: text("from"),
        paper_days: text("paper_days"),
        ..Typed::default()
    };
    let mut faults = Vec::new();
    let organisation = typed.organisation.parse::<Id>().ok();
    let kind = typed.kind.split_once('/').map(|(chain, kind)| (chain.to_owned(), kind.to_owned()));
    for (field, missing) in [("organisation", organisation.is_none()), ("kind", kind.is_none())] {
        faults.extend(missing.then_some(Fault::new(field, "choose-one")));
    }
    let valid_from = forms::optional_date("from", &typed.from, &mut faults);
    let paper_days: Option<i64> = typed.paper_days.parse().ok();
    if paper_days.is_none() && !typed.paper_days.is_empty() {
        faults.push(Fault::new("paper_days", "not-a-number"));
    }
    if let (Some(organisation), Some((chain, kind)), true) = (organisation, kind, faults.is_empty()) {
        let new =
            NewBody { organisation, chain, kind, names: None, valid_from, valid_until: None, paper_days };
        match asked(&ctx, &form).add_body(&new).await {
            Ok(()) => return Ok(Reply::redirect(ctx.at("/desk/bodies")).done("bodies-added", None)),
            Err(NotDone::Refused(refusal)) if refusal.code != "not-permitted" => {
                typed.refused = Some(refusal)
            }
            Err(other) => return Err(other.into()),
        }
    }
    typed.faults = faults;
    answer(&ctx, &form, typed).await
}

/// Enters meetings, calls one off or ends the body, whichever button was pressed.
pub async fn change(ctx: Ctx, form: Form) -> Result<Reply, Fail> {
    let body: Id = ctx.param("body")?;
    let mut typed = Typed { body: Some(body), days: form.raw("days").to_owned(), ..Typed::default() };
    let desk = asked(&ctx, &form);
    let done = if let Some(meeting) = form.get::<Id>("cancel") {
        desk.cancel_meeting(meeting).await.map(|()| ("bodies-cancelled", None))
    } else if form.has("end") {
        match form.get("until") {
            Some(until) => desk.end_body(body, until).await.map(|()| ("bodies-ended", None)),
            None => Err(Refusal::new("date-without-year").into()),
        }
    } else {
        let today = here_today(&ctx);
        let beyond = |day: Date| MEETS.fault("days", &day.to_string(), today);
        match forms::days(&typed.days) {
            Ok(days) if days.iter().any(|day| beyond(*day).is_some()) => {
                typed.faults = days.into_iter().find_map(beyond).into_iter().collect();
                return answer(&ctx, &form, typed).await;
            }
            Ok(days) if !days.is_empty() => {
                desk.plan_meetings(body, &days).await.map(|n| ("bodies-planned", Some(n as i64)))
            }
            _ => {
                typed.faults = vec![Fault::new("days", "not-days")];
                return answer(&ctx, &form, typed).await;
            }
        }
    };
    match done {
        Ok((said, count)) => Ok(Reply::redirect(ctx.at("/desk/bodies")).done(said, count)),
        Err(NotDone::Refused(refusal)) if refusal.code != "not-permitted" => {
            typed.refused = Some(refusal);
            answer(&ctx, &form, typed).await
        }
        Err(other) => Err(other.into()),
    }
}

impl BodiesPage {
    fn new(chrome: Chrome, here: &str, read: &Read, typed: &Typed, key: &str) -> BodiesPage {
        let words = chrome.words;
        let label = |field: &str| words.t(&format!("bodies-field-{field}"));
        // The fault's link leads to the form that was sent.
        let summary = ErrorSummary::of(words, &typed.faults, label);
        BodiesPage {
            errors: summary,
            refused: typed.refused.as_ref().map(|refusal| Notice::new(Tone::Danger, words.refusal(refusal))),
            items: read.own.iter().map(|body| item(&chrome, here, read, body, typed, key)).collect(),
            empty: Empty::new(words.t("bodies-none")).next(words.t("bodies-none-next")),
            add: add_fields(&chrome, read, typed, key),
            chrome: Chrome { fault_title: !typed.faults.is_empty() || typed.refused.is_some(), ..chrome },
        }
    }
}

fn item(chrome: &Chrome, here: &str, read: &Read, body: &Body, typed: &Typed, key: &str) -> Item {
    let words = chrome.words;
    let sent = typed.body == Some(body.id);
    let id = |name: &str| format!("f-{name}-{}", body.id);
    let mut days = Field::textarea("days", words.t("bodies-field-days"), 3)
        .hint(words.t("bodies-days-hint"))
        .value(if sent { typed.days.as_str() } else { "" });
    if sent {
        days = days.faults(words, &typed.faults);
    }
    let meeting = |meeting: &Meeting| {
        let named = [
            ("meeting", words.date(meeting.held_on).into()),
            ("papers", words.date(meeting.papers_by).into()),
        ];
        let key = if meeting.cancelled { "bodies-meeting-cancelled" } else { "bodies-meeting" };
        let cancel = || Button::quiet(words.t("bodies-cancel")).sends("cancel", meeting.id.to_string());
        MeetingView { text: words.with(key, &named), cancel: (!meeting.cancelled).then(cancel) }
    };
    let stage = words.t(&format!("decisions-stage-{}", body.stage.as_str()));
    let papers = words.count("bodies-papers", body.paper_days);
    Item {
        name: read.names.full(body.id),
        note: format!("{stage} · {papers}"),
        action: format!("{here}/{}", body.id),
        key: Hidden::new("request", key),
        // The first id on the page is the one that the error summary leads to.
        days: if sent { days } else { days.id(id("days")) },
        plan: Button::second(words.t("bodies-plan")),
        meetings: read.meetings.iter().filter(|one| one.body == body.id).map(meeting).collect(),
        until: Field::text("until", words.t("bodies-field-until")).size(12).id(id("until")),
        end: Button::second(words.t("bodies-end")).sends("end", "1"),
    }
}

fn add_fields(chrome: &Chrome, read: &Read, typed: &Typed, key: &str) -> Add {
    let words = chrome.words;
    let faults = if typed.body.is_none() { &typed.faults[..] } else { &[] };
    let label = |field: &str| words.t(&format!("bodies-field-{field}"));
    let first = || std::iter::once(Pick::new("", words.t("choose-from-list")));
    let whose = read.organisations.iter().map(|(id, name)| Pick::new(id.to_string(), name));
    let kinds = chain::all().iter().flat_map(|chain| {
        chain.bodies.iter().map(move |sort| {
            let name = sort.names.get(&words.lang).map_or(sort.key.as_str(), String::as_str);
            Pick::new(format!("{}/{}", chain.key, sort.key), format!("{name} · {}", chain.name(words.lang)))
        })
    });
    Add {
        key: Hidden::new("request", key),
        organisation: Field::select("organisation", label("organisation"), first().chain(whose).collect())
            .value(typed.organisation.as_str())
            .faults(words, faults),
        kind: Field::select("kind", label("kind"), first().chain(kinds).collect())
            .value(typed.kind.as_str())
            .faults(words, faults),
        from: Field::text("from", label("from"))
            .size(12)
            .hint(words.t("decisions-date-hint"))
            .value(typed.from.as_str())
            .optional(words)
            .faults(words, faults),
        days: Field::number("paper_days", label("paper_days"))
            .hint(words.t("bodies-paper-days-hint"))
            .value(typed.paper_days.as_str())
            .optional(words)
            .faults(words, faults),
        send: Button::main(words.t("bodies-add")),
    }
}

impl Samples for BodiesPage {
    fn samples(words: pages::Words) -> Vec<BodiesPage> {
        let names = samples::names(words);
        let read = |own: Vec<Body>| Read {
            own,
            names: samples::names(words),
            meetings: vec![samples::meeting(81, 11, false), samples::meeting(82, 11, true)],
            organisations: vec![(samples::id(1), "Norrvik & co".into())],
        };
        let page = |own: &[Body], typed: Typed| {
            let chrome = Chrome::sample(words, words.t("decisions-bodies"));
            BodiesPage::new(chrome, "/tvv/desk/bodies", &read(own.to_vec()), &typed, "0")
        };
        let wrong = |body, field| Typed {
            body,
            days: "7/4".into(),
            faults: vec![Fault::new(field, if body.is_some() { "not-days" } else { "choose-one" })],
            refused: Some(Refusal::new("no-new-meetings")),
            ..Typed::default()
        };
        vec![
            page(&names.bodies, wrong(Some(samples::id(11)), "days")),
            page(&names.bodies, wrong(None, "kind")),
            page(&[], Typed::default()),
        ]
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_page_is_sound_in_every_language() {
        pages::check_page::<super::BodiesPage>();
    }
}
