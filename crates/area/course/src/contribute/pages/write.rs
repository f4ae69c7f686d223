//! The second step: own words, who one is, by when. Whoever has shown the code of a plan adds to that plan.

use askama::Template;
use kernel::Fault;
use members::Space;
use pages::{
    Button, Choice, Choices, Chrome, Empty, ErrorSummary, Field, Hidden, Notice, Samples, Tone, Trap,
};
use web::{
    Ctx, Fail, Form, Reply, StatusCode,
    by_code::{
        guard::{self, Pause},
        ticket::fresh_key,
    },
};

use super::{closed, kind_question, public_records, samples};
use crate::{
    contribute::{
        desk::{self, Slip},
        forms::{NAME_MAX, TEXT_MAX, Who, Words},
        model::Plan,
        session, shown, store as rows,
    },
    focus::{self, Area},
};

/// Commitments are counted for themselves.
const SCOPE: guard::Scope = ("contribute", "contribute-same-text");

#[derive(Template)]
#[template(path = "contribute/templates/write.html")]
struct WritePage {
    chrome: Chrome,
    step: String,
    back: String,
    empty: Option<Empty>,
    errors: Option<ErrorSummary>,
    notices: Vec<Notice>,
    area: Area,
    examples: Vec<String>,
    records: String,
    text: Field,
    by: Field,
    share: Choices,
    who: Option<WhoForm>,
    hidden: Vec<Hidden>,
    trap: Trap,
    send: Button,
    action: String,
}

/// Who they are: only of whoever has not shown a code.
struct WhoForm {
    kind: Choices,
    name: Field,
    name_public: Choices,
    email: Field,
    open: bool,
}

/// What the page is made of, beside what was typed.
struct Scene {
    home: String,
    area: Area,
    examples: Vec<String>,
    plan: Option<Plan>,
    closed: Option<Empty>,
    hidden: Vec<Hidden>,
}

async fn scene(ctx: &Ctx, form: &Form, again: bool) -> Result<Scene, Fail> {
    let number: i64 = ctx.param("number")?;
    let plan = session::current(ctx).await?.map(|(_, plan)| plan);
    let (mut tx, space) = (ctx.read().await?, ctx.space());
    let areas = focus::areas(&mut tx, space).await?;
    let area = areas.into_iter().find(|area| area.number == number).ok_or(Fail::NotFound)?;
    let examples = rows::examples(&mut tx, space.id).await?;
    drop(tx);
    let key = form.one_time_key().map_or_else(|| ctx.request_key(), str::to_owned);
    let since = guard::keep_stamp(ctx.app.secret(), form.text("since"), ctx.app.env());
    let mut hidden = vec![Hidden::new("request", key), Hidden::new("since", since)];
    if again || form.has("again") {
        hidden.push(Hidden::new("again", "1"));
    }
    Ok(Scene {
        home: ctx.at(""),
        examples: examples.into_iter().filter(|(of, _)| *of == area.id).map(|(_, text)| text).collect(),
        area,
        plan,
        closed: closed(ctx),
        hidden,
    })
}

/// `/{space}/contribute/area/{number}`
pub async fn form(ctx: Ctx) -> Result<Reply, Fail> {
    let scene = scene(&ctx, &Form::default(), false).await?;
    let kind = if scene.plan.is_some() { "" } else { "individual" };
    let who = Who { kind: kind.to_owned(), ..Who::default() };
    page(&ctx, scene, (&Words::default(), &who), &[], None)
}

fn page(
    ctx: &Ctx,
    scene: Scene,
    typed: (&Words, &Who),
    faults: &[Fault],
    pause: Option<Pause>,
) -> Result<Reply, Fail> {
    let chrome = ctx.chrome(ctx.words.t("contribute-write-title"));
    let mine = scene.plan.is_some();
    let reply = Reply::html(&WritePage::new(chrome, ctx.space(), scene, typed, faults, pause))?;
    Ok(if mine || !faults.is_empty() { reply.private() } else { reply })
}

/// Takes in the commitment and leads to its receipt, or to the plan; or shows the form again, with what was typed.
pub async fn send(ctx: Ctx, form: Form) -> Result<Reply, Fail> {
    let (typed, typed_who) = read(&form);
    let at = scene(&ctx, &form, false).await?;
    if at.closed.is_some() {
        return Ok(page(&ctx, at, (&typed, &typed_who), &[], None)?.faulty());
    }
    let (draft, actor) = (typed.read(), typed_who.read());
    let who_matters = at.plan.is_none();
    let mut faults: Vec<Fault> = draft.as_ref().err().cloned().unwrap_or_default();
    faults.extend(actor.as_ref().err().filter(|_| who_matters).cloned().unwrap_or_default());
    let Ok(draft) =
        draft.map_err(|_| ()).and_then(|draft| if faults.is_empty() { Ok(draft) } else { Err(()) })
    else {
        return Ok(page(&ctx, at, (&typed, &typed_who), &faults, None)?.faulty());
    };
    let (store, space, area) = (&ctx.store, &**ctx.space(), at.area.id);
    let key = form.one_time_key().map_or_else(|| fresh_key(ctx.app.env()), str::to_owned);
    let slip = Slip { tickets: ctx.app.secret(), key: &key, lang: ctx.lang };
    let receipt = |ticket| Reply::redirect(ctx.at(&format!("/contribute/receipt/{ticket}")));
    if who_matters && let Some(ticket) = desk::sent_before(store, space, slip, area, &draft).await? {
        return Ok(receipt(ticket));
    }
    if let Some(pause) = pause(&ctx, &form, &draft.text).await? {
        let status = match pause {
            Pause::TooMany => StatusCode::TOO_MANY_REQUESTS,
            Pause::PressAgain | Pause::SameText => StatusCode::UNPROCESSABLE_ENTITY,
        };
        let at = scene(&ctx, &form, pause == Pause::SameText).await?;
        return Ok(page(&ctx, at, (&typed, &typed_who), &[], Some(pause))?.private().status(status));
    }
    match (&at.plan, actor) {
        (Some(plan), _) => {
            desk::commit_add(store, space, plan.id, (area, &draft), Some(&key)).await?;
            Ok(Reply::redirect(ctx.at("/contribute/plan/now")).done("commitment-added", None))
        }
        (None, Ok(actor)) => Ok(receipt(desk::leave(store, space, slip, (area, &draft), &actor).await?)),
        (None, Err(faults)) => Ok(page(&ctx, at, (&typed, &typed_who), &faults, None)?.faulty()),
    }
}

fn read(form: &Form) -> (Words, Who) {
    let text = |name: &str| form.text(name).to_owned();
    let words =
        Words { text: form.raw("text").to_owned(), by: text("by"), share: form.text("share") == "yes" };
    let who = Who {
        kind: text("kind"),
        name: text("name"),
        name_public: form.has("name_public"),
        email: text("email"),
    };
    (words, who)
}

async fn pause(ctx: &Ctx, form: &Form, text: &str) -> Result<Option<Pause>, Fail> {
    let secret = ctx.app.secret();
    let trapped = !form.text(guard::TRAP).is_empty();
    if trapped || !guard::took_its_time(secret, form.text("since"), ctx.now()) {
        return Ok(Some(Pause::PressAgain));
    }
    Ok(guard::count(&ctx.store, secret, SCOPE, (&ctx.visitor, text), form.has("again")).await?)
}

fn said(pause: Pause) -> &'static str {
    match pause {
        Pause::PressAgain => "contribute-press-again",
        Pause::SameText => "contribute-same-text",
        Pause::TooMany => "contribute-too-many",
    }
}

/// The label of a field, for the summary of faults.
fn label(words: pages::Words, field: &str) -> String {
    words.t(&format!("contribute-{}", field.replace('_', "-")))
}

/// Who may read it: a question that is never answered beforehand in favour of everybody.
pub(super) fn share_question(words: pages::Words, share: bool) -> Choices {
    let choices = vec![
        Choice::new("no", words.t("contribute-share-no")).chosen(!share),
        Choice::new("yes", words.t("contribute-share-yes")).chosen(share),
    ];
    Choices::one("share", words.t("contribute-share"), choices).hint(words.t("contribute-share-hint"))
}

impl WhoForm {
    fn new(words: pages::Words, who: &Who, faults: &[Fault]) -> WhoForm {
        let shown = Choice::new("1", words.t("contribute-name-public")).chosen(who.name_public);
        WhoForm {
            kind: kind_question(words, &who.kind).faults(words, faults),
            name: Field::text("name", label(words, "name"))
                .hint(words.t("contribute-name-hint"))
                .value(who.name.as_str())
                .maxlength(NAME_MAX)
                .autocomplete("off")
                .faults(words, faults),
            name_public: Choices::tick("name_public", words.t("contribute-name-question"), shown),
            open: !who.email.is_empty(),
            email: Field::email("email", label(words, "email"))
                .hint(words.t("contribute-email-hint"))
                .value(who.email.as_str())
                .optional(words)
                .faults(words, faults),
        }
    }
}

impl WritePage {
    fn new(
        chrome: Chrome,
        space: &Space,
        scene: Scene,
        (typed, who): (&Words, &Who),
        faults: &[Fault],
        pause: Option<Pause>,
    ) -> WritePage {
        let words = chrome.words;
        let Scene { home, area, examples, plan, closed, hidden } = scene;
        let paused = pause.map(|pause| Notice::new(Tone::Warning, words.t(said(pause))));
        let yours = plan.as_ref().map(|plan| {
            let actor = shown::actor(words, plan.name.as_deref(), plan.number);
            let says = words.with("contribute-into-plan", &[("actor", actor.into())]);
            Notice::new(Tone::Info, says).link(words.t("plan-title"), format!("{home}/contribute/plan/now"))
        });
        WritePage {
            step: words.t("contribute-step-2"),
            back: format!("{home}/contribute"),
            empty: closed,
            errors: ErrorSummary::of(words, faults, |field| label(words, field)),
            notices: paused.into_iter().chain(yours).collect(),
            examples,
            records: public_records(words, space),
            text: Field::textarea("text", label(words, "text"), 5)
                .hint(words.t("contribute-text-hint"))
                .value(typed.text.as_str())
                .maxlength(TEXT_MAX)
                .faults(words, faults),
            by: Field::date("by", label(words, "by"))
                .hint(words.t("contribute-by-hint"))
                .value(typed.by.as_str())
                .optional(words)
                .faults(words, faults),
            share: share_question(words, typed.share),
            who: plan.is_none().then(|| WhoForm::new(words, who, faults)),
            hidden,
            trap: Trap::new(words, guard::TRAP),
            send: Button::main(words.t("contribute-send")),
            action: format!("{home}/contribute/area/{}", area.number),
            area,
            chrome: Chrome { fault_title: !faults.is_empty(), ..chrome },
        }
    }
}

impl Samples for WritePage {
    fn samples(words: pages::Words) -> Vec<WritePage> {
        let scene = |plan, closed| Scene {
            home: "/a".into(),
            area: samples::areas().remove(0),
            examples: vec!["Vi <öppnar> dörren.".into()],
            plan,
            closed,
            hidden: vec![Hidden::new("request", "0"), Hidden::new("since", "\"><b>")],
        };
        let space = samples::space();
        let typed = Words { text: "<script>\u{202e}".into(), by: "i morgon".into(), share: true };
        let who = Who { kind: "king".into(), name: "\"K".into(), email: "kim".into(), name_public: true };
        let faults: Vec<Fault> =
            typed.read().unwrap_err().into_iter().chain(who.read().unwrap_err()).collect();
        let page = |scene, typed: (&Words, &Who), faults: &[Fault], pause| {
            let chrome = Chrome::sample(words, words.t("contribute-write-title"));
            WritePage::new(chrome, &space, scene, typed, faults, pause)
        };
        let empty = (Words::default(), Who::default());
        vec![
            page(scene(None, None), (&empty.0, &empty.1), &[], None),
            page(scene(None, None), (&typed, &who), &faults, None),
            page(scene(Some(samples::plan()), None), (&typed, &who), &[], Some(Pause::PressAgain)),
            page(scene(None, None), (&typed, &who), &[], Some(Pause::SameText)),
            page(scene(None, None), (&typed, &who), &[], Some(Pause::TooMany)),
            page(scene(None, Some(Empty::new("x"))), (&typed, &who), &[], None),
        ]
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_page_is_sound_in_every_language() {
        pages::check_page::<super::WritePage>();
    }
}
