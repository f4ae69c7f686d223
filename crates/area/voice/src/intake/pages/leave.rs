//! The public form: one text box, and what one may add.

use askama::Template;
use kernel::{Fault, Lang};
use members::Space;
use pages::{Button, Chrome, Empty, ErrorSummary, Field, Hidden, Notice, Pick, Samples, Tone, Trap, Words};
use web::{
    Ctx, Fail, Form, Reply, StatusCode,
    by_code::guard::{self, Pause},
};

use super::{Scene, languages, public_records, similar::SimilarList, text_in};
use crate::{
    idea::{samples, shown::Names, store::places, store::places::Known},
    intake::{
        desk::Desk,
        forms::{Leave, known_origin},
        ticket::fresh_key,
    },
};

/// Ideas are counted for themselves.
const SCOPE: guard::Scope = ("intake", "intake-same-text");

/// The form.
#[derive(Template)]
#[template(path = "intake/templates/leave.html")]
pub struct LeavePage {
    chrome: Chrome,
    errors: Option<ErrorSummary>,
    notices: Vec<Notice>,
    records: String,
    text: Field,
    place: Option<Field>,
    /// Whether what one may add is unfolded: when something stands there, or is wrong with it.
    open: bool,
    name: Field,
    email: Field,
    lang: Field,
    hidden: Vec<Hidden>,
    trap: Trap,
    send: Button,
    action: String,
    look: Button,
    similar_to: String,
    similar: SimilarList,
    answer_days: i64,
}

/// What stands there while nothing is taken in.
#[derive(Template)]
#[template(path = "intake/templates/closed.html")]
pub struct ClosedPage {
    chrome: Chrome,
    empty: Empty,
    /// What was typed meanwhile, so that it is not lost.
    typed: Option<String>,
}

/// What the form is made of, beside what was typed.
struct Setting<'a> {
    chrome: Chrome,
    space: &'a Space,
    question: Option<String>,
    places: Vec<Pick>,
    closed_at: Option<String>,
    hidden: Vec<Hidden>,
    action: String,
    similar: SimilarList,
}

impl LeavePage {
    fn new(setting: Setting<'_>, typed: &Leave, faults: &[Fault], pause: Option<Pause>) -> LeavePage {
        let Setting { chrome, space, question, places, closed_at, hidden, action, similar } = setting;
        let similar_to = format!("{action}/similar");
        let words = chrome.words;
        let late = closed_at.map(|date| {
            Notice::new(Tone::Info, words.with("intake-late-text", &[("date", date.into())]))
                .title(words.t("intake-late"))
        });
        let paused = pause.map(|pause| Notice::new(Tone::Warning, words.t(said(pause))));
        let text = question.unwrap_or_else(|| words.t("intake-question"));
        let beside = [&typed.name, &typed.email, &typed.lang].iter().any(|typed| !typed.is_empty());
        LeavePage {
            errors: ErrorSummary::of(words, faults, |field| words.t(&format!("intake-{field}"))),
            notices: paused.into_iter().chain(late).collect(),
            records: public_records(words, space),
            text: Field::textarea("text", text, 8)
                .hint(words.t("intake-text-hint"))
                .value(typed.text.as_str())
                .faults(words, faults),
            place: (places.len() > 1).then(|| {
                let field = Field::select("place", words.t("intake-place"), places);
                field.value(typed.place.as_str()).optional(words).faults(words, faults)
            }),
            open: beside,
            name: Field::text("name", words.t("intake-name"))
                .value(typed.name.as_str())
                .autocomplete("name")
                .optional(words)
                .faults(words, faults),
            email: Field::email("email", words.t("intake-email"))
                .hint(words.t("intake-email-hint"))
                .value(typed.email.as_str())
                .optional(words)
                .faults(words, faults),
            lang: Field::select(
                "lang",
                words.t("intake-lang"),
                languages(words.t("intake-lang-same"), &space.langs),
            )
            .value(typed.lang.as_str())
            .faults(words, faults),
            hidden,
            trap: Trap::new(words, guard::TRAP),
            send: Button::main(words.t("intake-send")),
            look: Button::second(words.t("intake-similar-look")).to(similar_to.as_str()),
            action,
            similar_to,
            similar,
            answer_days: space.settings.first_answer_working_days,
            chrome: Chrome { fault_title: !faults.is_empty(), ..chrome },
        }
    }
}

fn said(pause: Pause) -> &'static str {
    match pause {
        Pause::PressAgain => "intake-press-again",
        Pause::SameText => "intake-same-text",
        Pause::TooMany => "intake-too-many",
    }
}

/// Shows the form, or why there is none.
pub async fn form(ctx: Ctx) -> Result<Reply, Fail> {
    let scene = Scene::read(&ctx).await?;
    let via = known_origin(ctx.query.text("via"), &scene.places).unwrap_or_default();
    let typed = Leave { via, ..Leave::default() };
    if let Some(page) = closed(&ctx, &scene, None) {
        return Reply::html(&page);
    }
    Reply::html(&page(&ctx, &scene, &typed, &Form::default(), &[], None))
}

/// Ideas like the one that is being written: the list alone for the script, or the form with everything typed.
/// Nothing is sent or kept.
pub async fn similar(ctx: Ctx, form: Form) -> Result<Reply, Fail> {
    let typed = read(&form);
    let found = SimilarList::look(&ctx, &typed.text).await?;
    if ctx.wants_piece() {
        return Ok(Reply::html(&found)?.private());
    }
    let scene = Scene::read(&ctx).await?;
    if let Some(page) = closed(&ctx, &scene, Some(typed.text.clone())) {
        return Ok(Reply::html(&page)?.faulty());
    }
    let page = LeavePage { similar: found, ..page(&ctx, &scene, &typed, &form, &[], None) };
    Ok(Reply::html(&page)?.private())
}

/// Takes in the idea and leads to its receipt; or shows the form again, with the text.
pub async fn send(ctx: Ctx, form: Form) -> Result<Reply, Fail> {
    let typed = read(&form);
    let scene = Scene::read(&ctx).await?;
    if let Some(page) = closed(&ctx, &scene, Some(typed.text.clone())) {
        return Ok(Reply::html(&page)?.faulty());
    }
    let faults = typed.faults(&scene.places);
    if !faults.is_empty() {
        return Ok(Reply::html(&page(&ctx, &scene, &typed, &form, &faults, None))?.faulty());
    }
    let key = form.one_time_key().map_or_else(|| fresh_key(ctx.app.env()), str::to_owned);
    let lang = typed.reply_lang().unwrap_or(ctx.lang);
    let (store, space, tickets) = (&ctx.store, &**ctx.space(), ctx.app.secret());
    let desk = Desk { store, space, tickets, key: &key, lang };
    if !desk.sent_before(&typed.text).await?
        && let Some(pause) = pause(&ctx, &form, &typed.text).await?
    {
        let status = match pause {
            Pause::TooMany => StatusCode::TOO_MANY_REQUESTS,
            Pause::PressAgain | Pause::SameText => StatusCode::UNPROCESSABLE_ENTITY,
        };
        return Ok(Reply::html(&page(&ctx, &scene, &typed, &form, &[], Some(pause)))?.status(status));
    }
    let ticket = desk.leave(&typed, &scene.places).await?;
    Ok(Reply::redirect(ctx.at(&format!("/receipt/{ticket}"))))
}

fn read(form: &Form) -> Leave {
    let text = |name: &str| form.text(name).to_owned();
    Leave {
        text: form.raw("text").to_owned(),
        place: text("place"),
        name: text("name"),
        email: text("email"),
        lang: text("lang"),
        via: text("via"),
    }
}

async fn pause(ctx: &Ctx, form: &Form, text: &str) -> Result<Option<Pause>, Fail> {
    let secret = ctx.app.secret();
    let trapped = !form.text(guard::TRAP).is_empty();
    if trapped || !guard::took_its_time(secret, form.text("since"), ctx.now()) {
        return Ok(Some(Pause::PressAgain));
    }
    Ok(guard::count(&ctx.store, secret, SCOPE, (&ctx.visitor, text), form.has("again")).await?)
}

fn page(
    ctx: &Ctx,
    scene: &Scene,
    typed: &Leave,
    form: &Form,
    faults: &[Fault],
    pause: Option<Pause>,
) -> LeavePage {
    let (words, space) = (ctx.words, ctx.space());
    let current = places::current(&scene.rounds, ctx.now());
    let key = form.one_time_key().map_or_else(|| ctx.request_key(), str::to_owned);
    let since = guard::keep_stamp(ctx.app.secret(), form.text("since"), ctx.app.env());
    let mut hidden = vec![Hidden::new("request", key), Hidden::new("since", since)];
    if !typed.via.is_empty() {
        hidden.push(Hidden::new("via", typed.via.as_str()));
    }
    if pause == Some(Pause::SameText) || form.has("again") {
        hidden.push(Hidden::new("again", "1"));
    }
    let open = std::iter::once(Pick::new("", words.t("intake-place-any")));
    let own = scene.places.iter().filter(|place| place.valid_until.is_none());
    let setting = Setting {
        chrome: ctx.chrome(words.t("leave-idea")),
        space,
        question: current.and_then(|(round, _)| text_in(&round.question, ctx.lang, space)),
        places: open.chain(own.map(|place| Pick::new(&place.key, place.name(ctx.lang)))).collect(),
        closed_at: current
            .filter(|(_, late)| *late)
            .and_then(|(round, _)| Some(words.day(round.open_until()?))),
        hidden,
        action: ctx.at("/leave-idea"),
        similar: SimilarList::default(),
    };
    LeavePage::new(setting, typed, faults, pause)
}

/// The closed page, while nothing is taken in.
fn closed(ctx: &Ctx, scene: &Scene, typed: Option<String>) -> Option<ClosedPage> {
    let now = ctx.now();
    if ctx.space().settings.intake_open && places::current(&scene.rounds, now).is_some() {
        return None;
    }
    let next = scene.rounds.iter().map(|round| round.opens_at).filter(|opens| *opens > now).min();
    let mut page =
        ClosedPage::new(ctx.chrome(ctx.words.t("leave-idea")), next.map(|at| ctx.words.day(at)), typed);
    if ctx.app.has("/{space}/strategy") {
        let read = Button::second(ctx.words.t("front-read-strategy")).link(ctx.at("/strategy"));
        page.empty = page.empty.button(read);
    }
    Some(page)
}

impl ClosedPage {
    fn new(chrome: Chrome, next: Option<String>, typed: Option<String>) -> ClosedPage {
        let words = chrome.words;
        let next = match next {
            Some(date) => words.with("intake-closed-next", &[("date", date.into())]),
            None => words.t("intake-closed-no-date"),
        };
        let empty = Empty::new(words.t("intake-closed")).next(next);
        ClosedPage { chrome, empty, typed: typed.filter(|text| !text.trim().is_empty()) }
    }
}

impl Samples for LeavePage {
    fn samples(words: Words) -> Vec<LeavePage> {
        let space = sample_space();
        let setting = |question: Option<&str>| Setting {
            chrome: Chrome::sample(words, words.t("leave-idea")),
            space: &space,
            question: question.map(str::to_owned),
            places: vec![Pick::new("", words.t("intake-place-any")), Pick::new("a", "A <kommun>")],
            closed_at: question.is_none().then(|| words.day(0)),
            hidden: vec![Hidden::new("request", "0"), Hidden::new("via", "\"><b>")],
            action: "/a/leave-idea".into(),
            similar: if question.is_none() { sample_list(words) } else { SimilarList::default() },
        };
        let typed = Leave {
            text: "<script>\u{202e}".into(),
            place: "x".into(),
            name: "\"K".into(),
            email: "kim".into(),
            lang: "xx".into(),
            ..Leave::default()
        };
        let faults = typed.faults(&[]);
        vec![
            LeavePage::new(setting(Some("?")), &Leave::default(), &[], None),
            LeavePage::new(setting(None), &typed, &faults, None),
            LeavePage::new(setting(None), &typed, &[], Some(Pause::SameText)),
            LeavePage::new(setting(None), &typed, &[], Some(Pause::TooMany)),
            LeavePage::new(setting(None), &typed, &[], Some(Pause::PressAgain)),
        ]
    }
}

impl Samples for ClosedPage {
    fn samples(words: Words) -> Vec<ClosedPage> {
        let chrome = || Chrome::sample(words, words.t("leave-idea"));
        vec![
            ClosedPage::new(chrome(), Some(words.day(0)), None),
            ClosedPage::new(chrome(), None, Some("<b>".into())),
        ]
    }
}

fn sample_list(words: Words) -> SimilarList {
    let names = Names::of(Known::default(), Lang::Sv, "a", words);
    SimilarList::new(&names, &samples::kin()[..2], true)
}

/// A space as samples need it.
pub(super) fn sample_space() -> Space {
    Space {
        id: kernel::Id::from_parts(0, [0; 10]),
        key: "a".into(),
        names: [(Lang::Sv, "A".to_owned())].into(),
        langs: Lang::ALL.to_vec(),
        lang: Lang::Sv,
        brand: Default::default(),
        zone: "Europe/Stockholm".into(),
        example: true,
        settings: Default::default(),
        logo_at: None,
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_pages_are_sound_in_every_language() {
        pages::check_page::<super::LeavePage>();
        pages::check_page::<super::ClosedPage>();
    }
}
