//! My plan: what an actor will do, area by area, with what others do alike; and what it says of itself.

use askama::Template;
use jiff::civil::Date;
use kernel::Fault;
use pages::{
    Button, Choice, Choices, Chrome, ErrorSummary, Field, Hidden, Notice, Samples, Tag, Tone, Words,
};
use web::{Ctx, Fail, Reply, by_code::session::Session};

use super::samples;
use crate::{
    contribute::{
        deeds,
        forms::{ABOUT_MAX, NAME_MAX},
        model::{ActorKind, Commitment, Plan, Shown},
        rules::{Life, Seen},
        session, shown, store as rows,
        text::sensed,
        together,
    },
    focus::{self, Area},
};

/// Commitments of others that are held against one's own.
const OTHERS: i64 = 100;
/// Of those that are alike, so many are named.
const ALIKE: usize = 3;

/// What was typed of the actor, and what is wrong with it.
#[derive(Clone, Debug, Default)]
pub struct Typed {
    /// The name.
    pub name: String,
    /// Whether an individual wants to be shown by it.
    pub name_public: bool,
    /// What it does already.
    pub about: String,
    /// A new address.
    pub email: String,
    /// What is wrong.
    pub faults: Vec<Fault>,
}

impl Typed {
    /// As it stands.
    pub fn of(plan: &Plan) -> Typed {
        Typed {
            name: plan.name.clone().unwrap_or_default(),
            name_public: plan.name.is_some(),
            about: plan.about.clone(),
            ..Typed::default()
        }
    }
}

#[derive(Template)]
#[template(path = "contribute/templates/plan.html")]
struct PlanPage {
    chrome: Chrome,
    errors: Option<ErrorSummary>,
    at: String,
    kind: String,
    shown_as: String,
    about: Option<String>,
    due: Vec<Notice>,
    areas: Vec<AreaPart>,
    gone: Vec<Own>,
    form: AboutForm,
    leave: Button,
}

/// An area with one's own commitments to it.
struct AreaPart {
    title: String,
    lang: &'static str,
    text: String,
    own: Vec<Own>,
    add: Button,
}

/// A commitment of one's own.
struct Own {
    text: String,
    lang: &'static str,
    meta: String,
    tags: Vec<Tag>,
    outcome: Option<String>,
    reason: Option<String>,
    change: Option<(String, String)>,
    /// What others want alike: who, and the words.
    alike: Vec<(String, String)>,
}

/// What the actor says of itself.
struct AboutForm {
    open: bool,
    about: Field,
    name: Field,
    name_public: Option<Choices>,
    email: Field,
    kept: Option<String>,
    version: Hidden,
    save: Button,
    forget: Option<Button>,
}

/// What the page is made of.
struct Scene {
    home: String,
    today: Date,
    plan: Plan,
    own: Vec<Commitment>,
    areas: Vec<Area>,
    others: Vec<Shown>,
    /// The address for reminders, as only its owner knows it.
    hint: Option<String>,
    language: textsense::Language,
}

/// `/{space}/contribute/plan/now`
pub async fn show(ctx: Ctx) -> Result<Reply, Fail> {
    let Some((session, plan)) = session::current(&ctx).await? else { return Ok(deeds::to_code(&ctx)) };
    let typed = Typed::of(&plan);
    page(&ctx, &session, plan, &typed).await
}

/// The page with what was typed.
pub async fn page(ctx: &Ctx, session: &Session, plan: Plan, typed: &Typed) -> Result<Reply, Fail> {
    let (mut tx, space) = (ctx.read().await?, ctx.space());
    let contact = match plan.contact {
        Some(id) => members::contact::for_sending(&mut tx, id).await?,
        None => None,
    };
    let scene = Scene {
        home: ctx.at(""),
        today: ctx.space().today(ctx.now()),
        own: rows::of_plan(&mut tx, plan.id).await?,
        areas: focus::areas(&mut tx, space).await?,
        others: rows::shared(&mut tx, space.id, OTHERS).await?,
        hint: contact.and_then(|contact| contact.details.email_hint()),
        language: sensed(space.lang),
        plan,
    };
    drop(tx);
    let chrome = ctx.chrome(ctx.words.t("plan-title"));
    let reply = Reply::html(&PlanPage::new(chrome, &scene, typed))?.private();
    session.keep(ctx, if typed.faults.is_empty() { reply } else { reply.faulty() }).await
}

/// The label of a field, for the summary of faults.
fn label(words: Words, field: &str) -> String {
    words.t(&format!("plan-field-{}", field.replace('_', "-")))
}

/// How far it has come and who may read it.
pub(super) fn tags(words: Words, one: &Commitment) -> Vec<Tag> {
    let seen = match one.standing.seen {
        Seen::Private => Tag::new(Tone::Neutral, words.t("commitment-seen-private")),
        Seen::Held => Tag::new(Tone::Warning, words.t("commitment-seen-held")),
        Seen::Shared => Tag::new(Tone::Own, words.t("commitment-seen-shared")),
    };
    match one.standing.life {
        Life::Open => vec![seen],
        Life::Done => vec![Tag::new(Tone::Success, words.t("commitment-life-done")), seen],
        Life::Withdrawn => vec![Tag::new(Tone::Neutral, words.t("commitment-life-withdrawn"))],
    }
}

impl PlanPage {
    fn new(chrome: Chrome, scene: &Scene, typed: &Typed) -> PlanPage {
        let (words, home, plan) = (chrome.words, &scene.home, &scene.plan);
        let at = format!("{home}/contribute/plan");
        let actor = shown::actor(words, plan.name.as_deref(), plan.number);
        let stands = |one: &&Commitment| one.standing.life != Life::Withdrawn;
        let part = |area: &Area| AreaPart {
            title: area.title.clone(),
            lang: area.lang.tag(),
            text: area.text.clone(),
            own: scene
                .own
                .iter()
                .filter(stands)
                .filter(|one| one.area == area.id)
                .map(|one| own(words, scene, one))
                .collect(),
            add: Button::second(words.t("plan-add")).link(format!("{home}/contribute/area/{}", area.number)),
        };
        let known = |one: &&Commitment| scene.areas.iter().any(|area| area.id == one.area);
        let gone = scene.own.iter().filter(|one| !(stands(one) && known(one)));
        let due = scene
            .own
            .iter()
            .filter(|one| one.standing.life == Life::Open && one.by.is_some_and(|by| by <= scene.today));
        PlanPage {
            errors: ErrorSummary::of(words, &typed.faults, |field| label(words, field)),
            kind: words.t(&format!("actor-{}", plan.kind.as_str())),
            shown_as: words.with("plan-shown-as", &[("actor", actor.into())]),
            about: Some(plan.about.clone()).filter(|about| !about.is_empty()),
            due: due
                .map(|one| {
                    let number = words.with("plan-due", &[("n", one.number.to_string().into())]);
                    Notice::new(Tone::Info, number)
                        .link(words.t("plan-due-tell"), format!("{at}/{}", one.number))
                })
                .collect(),
            areas: scene.areas.iter().map(part).collect(),
            gone: gone.map(|one| own(words, scene, one)).collect(),
            form: AboutForm::new(words, scene, typed),
            leave: Button::quiet(words.t("plan-leave")),
            at,
            chrome: Chrome { fault_title: !typed.faults.is_empty(), index: false, ..chrome },
        }
    }
}

fn own(words: Words, scene: &Scene, one: &Commitment) -> Own {
    let number = words.with("commitment-number", &[("n", one.number.to_string().into())]);
    let by = one.by.map(|by| words.with("commitment-by", &[("date", words.date(by).into())]));
    let looks = one.standing.life == Life::Open;
    let alike = looks.then(|| together::like(&one.text, one.plan, &scene.others, scene.language));
    let alike = alike.unwrap_or_default().into_iter().take(ALIKE).map(|(at, shared)| {
        let other = &scene.others[at];
        (shown::actor(words, other.name.as_deref(), other.plan_number), shared.join(", "))
    });
    let change = (one.standing.life != Life::Withdrawn).then(|| {
        let label = words.with("plan-change", &[("n", one.number.to_string().into())]);
        (label, format!("{}/contribute/plan/{}", scene.home, one.number))
    });
    Own {
        text: one.text.clone(),
        lang: one.lang.tag(),
        meta: [Some(number), by].into_iter().flatten().collect::<Vec<_>>().join(" · "),
        tags: tags(words, one),
        outcome: one.outcome.clone(),
        reason: one.masked.reason.clone(),
        change,
        alike: alike.collect(),
    }
}

impl AboutForm {
    fn new(words: Words, scene: &Scene, typed: &Typed) -> AboutForm {
        let (plan, faults) = (&scene.plan, &typed.faults);
        let alone = plan.kind == ActorKind::Individual;
        let name = Field::text("name", label(words, "name"))
            .value(typed.name.as_str())
            .maxlength(NAME_MAX)
            .autocomplete("off")
            .faults(words, faults);
        let tick = || {
            let choice = Choice::new("1", words.t("contribute-name-public")).chosen(typed.name_public);
            Choices::tick("name_public", words.t("contribute-name-question"), choice)
        };
        let kept = scene
            .hint
            .as_ref()
            .map(|hint| words.with("plan-email-kept", &[("address", hint.as_str().into())]));
        AboutForm {
            open: !faults.is_empty(),
            about: Field::textarea("about", label(words, "about"), 4)
                .hint(words.t("plan-about-hint"))
                .value(typed.about.as_str())
                .maxlength(ABOUT_MAX)
                .optional(words)
                .faults(words, faults),
            name: if alone { name.hint(words.t("plan-name-hint")).optional(words) } else { name },
            name_public: alone.then(tick),
            email: Field::email("email", label(words, "email"))
                .hint(words.t("contribute-email-hint"))
                .value(typed.email.as_str())
                .optional(words)
                .faults(words, faults),
            forget: kept.is_some().then(|| Button::quiet(words.t("plan-email-forget")).sends("forget", "1")),
            kept,
            version: Hidden::new("version", plan.version.to_string()),
            save: Button::second(words.t("button-save")),
        }
    }
}

impl Samples for PlanPage {
    fn samples(words: Words) -> Vec<PlanPage> {
        let scene = |own, plan: Plan, hint: Option<&str>| Scene {
            home: "/a".into(),
            today: jiff::civil::date(2030, 1, 1),
            plan,
            own,
            areas: samples::areas(),
            others: samples::all(),
            hint: hint.map(str::to_owned),
            language: textsense::Language::Sv,
        };
        let page = |scene: &Scene, typed: &Typed| {
            PlanPage::new(Chrome::sample(words, words.t("plan-title")), scene, typed)
        };
        let one = samples::plan();
        let firm = Plan {
            kind: ActorKind::Firm,
            name: Some("<Firman>".into()),
            about: "Vi <svarvar>.".into(),
            ..one.clone()
        };
        let typed = Typed {
            name: "\"".into(),
            email: "kim".into(),
            faults: vec![Fault::new("email", "not-an-email"), Fault::new("name", "name-personal")],
            ..Typed::default()
        };
        vec![
            page(&scene(Vec::new(), one.clone(), None), &Typed::of(&one)),
            page(&scene(samples::own(), one, Some("k\u{2022}@a.se")), &typed),
            page(&scene(samples::own(), firm.clone(), None), &Typed::of(&firm)),
        ]
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_page_is_sound_in_every_language() {
        pages::check_page::<super::PlanPage>();
    }
}
