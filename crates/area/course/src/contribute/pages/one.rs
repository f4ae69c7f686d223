//! One commitment of one's own: write it anew, share it, tell what came of it, take it back.

use askama::Template;
use kernel::Fault;
use pages::{Button, Chrome, ErrorSummary, Field, Hidden, Link, Meta, Samples, Tag};
use web::{Ctx, Fail, Reply, by_code::session::Session};

use super::{picks, plan, samples};
use crate::{
    contribute::{
        deeds,
        forms::{TEXT_MAX, Words},
        helps::{Choices, HelpsForm},
        model::Commitment,
        rules::{Life, Seen},
        session, store as rows,
    },
    focus::{self, Area},
};

/// What was typed, and what is wrong with it.
#[derive(Clone, Debug, Default)]
pub struct Typed {
    /// The commitment anew.
    pub words: Words,
    /// The number of its area.
    pub area: String,
    /// What came of it.
    pub outcome: String,
    /// What is wrong.
    pub faults: Vec<Fault>,
}

#[derive(Template)]
#[template(path = "contribute/templates/one.html")]
struct OnePage {
    chrome: Chrome,
    meta: Meta,
    errors: Option<ErrorSummary>,
    action: String,
    tags: Vec<Tag>,
    text: String,
    lang: &'static str,
    seen_says: String,
    reason: Option<String>,
    outcome: Option<String>,
    turns: Vec<Button>,
    finish: Option<(Field, Button)>,
    edit: Option<(Field, Field, Field, Button)>,
    helped: Vec<Link>,
    helps: Option<HelpsForm>,
    withdraw: Button,
    hidden: Vec<Hidden>,
}

/// The commitment of a number in the plan whose code was shown, with the areas.
pub async fn found(ctx: &Ctx, plan: kernel::Id) -> Result<(Commitment, Vec<Area>), Fail> {
    let number: i64 = ctx.param("number")?;
    let mut tx = ctx.read().await?;
    let one = rows::by_number(&mut tx, ctx.space().id, number).await?.filter(|one| one.plan == plan);
    let one = one.filter(|one| one.standing.life != Life::Withdrawn).ok_or(Fail::NotFound)?;
    Ok((one, focus::areas(&mut tx, ctx.space()).await?))
}

impl Typed {
    /// As it stands.
    pub fn of(one: &Commitment, areas: &[Area]) -> Typed {
        let area = areas.iter().find(|area| area.id == one.area).map(|area| area.number.to_string());
        let by = one.by.map(|by| by.to_string()).unwrap_or_default();
        Typed {
            words: Words { text: one.text.clone(), by, share: false },
            area: area.unwrap_or_default(),
            ..Typed::default()
        }
    }
}

/// `/{space}/contribute/plan/{number}`
pub async fn show(ctx: Ctx) -> Result<Reply, Fail> {
    let Some((session, plan)) = session::current(&ctx).await? else { return Ok(deeds::to_code(&ctx)) };
    let (one, areas) = found(&ctx, plan.id).await?;
    let typed = Typed::of(&one, &areas);
    page(&ctx, &session, (&one, &areas), &typed).await
}

/// The page with what was typed.
pub async fn page(
    ctx: &Ctx,
    session: &Session,
    (one, areas): (&Commitment, &[Area]),
    typed: &Typed,
) -> Result<Reply, Fail> {
    let title = ctx.words.with("commitment-number", &[("n", one.number.to_string().into())]);
    let choices = Choices::read(&mut ctx.read().await?, ctx.space().id).await?;
    let page = OnePage::new(ctx.chrome(title), &ctx.at(""), (one, areas), &choices, typed, ctx.request_key());
    let reply = Reply::html(&page)?.private();
    session.keep(ctx, if typed.faults.is_empty() { reply } else { reply.faulty() }).await
}

/// The label of a field, for the summary of faults.
fn label(words: pages::Words, field: &str) -> String {
    match field {
        "outcome" => words.t("commitment-outcome"),
        "area" => words.t("commitment-area"),
        field => words.t(&format!("contribute-{field}")),
    }
}

impl OnePage {
    fn new(
        chrome: Chrome,
        home: &str,
        (one, areas): (&Commitment, &[Area]),
        choices: &Choices,
        typed: &Typed,
        key: String,
    ) -> OnePage {
        let (words, faults) = (chrome.words, &typed.faults);
        let turn = |key: &str, turn: &str| Button::second(words.t(key)).sends("turn", turn);
        let share = match one.standing.seen {
            Seen::Private => turn("commitment-share", "share"),
            Seen::Held | Seen::Shared => turn("commitment-unshare", "unshare"),
        };
        let open = one.standing.life == Life::Open;
        let reopen = (!open).then(|| turn("commitment-reopen", "reopen"));
        let outcome = || {
            Field::textarea("outcome", label(words, "outcome"), 3)
                .hint(words.t("commitment-outcome-hint"))
                .value(typed.outcome.as_str())
                .maxlength(TEXT_MAX)
                .faults(words, faults)
        };
        let edit = || {
            let text = Field::textarea("text", label(words, "text"), 4)
                .value(typed.words.text.as_str())
                .maxlength(TEXT_MAX)
                .faults(words, faults);
            let by = Field::date("by", label(words, "by"))
                .value(typed.words.by.as_str())
                .optional(words)
                .faults(words, faults);
            let area = Field::select("area", label(words, "area"), picks(areas))
                .value(typed.area.as_str())
                .faults(words, faults);
            (text, by, area, Button::second(words.t("button-save")))
        };
        let hidden = vec![Hidden::new("version", one.version.to_string()), Hidden::new("request", key)];
        let action = format!("{home}/contribute/plan/{}", one.number);
        OnePage {
            meta: Meta::new(words.t("plan-title")).link(format!("{home}/contribute/plan/now")),
            errors: ErrorSummary::of(words, faults, |field| label(words, field)),
            tags: plan::tags(words, one),
            text: one.text.clone(),
            lang: one.lang.tag(),
            seen_says: words.t(&format!("commitment-seen-says-{}", one.standing.seen.as_str())),
            reason: one.masked.reason.clone(),
            outcome: one.outcome.clone(),
            turns: [Some(share), reopen].into_iter().flatten().collect(),
            finish: open.then(|| (outcome(), Button::main(words.t("commitment-finish")))),
            edit: open.then(edit),
            withdraw: Button::quiet(words.t("commitment-withdraw")).sends("turn", "withdraw").danger(),
            helped: choices.links(words, one),
            helps: choices.form(words, one, format!("{action}/helps"), hidden.clone()),
            action,
            hidden,
            chrome: Chrome { fault_title: !faults.is_empty(), index: false, ..chrome },
        }
    }
}

impl Samples for OnePage {
    fn samples(words: pages::Words) -> Vec<OnePage> {
        let areas = samples::areas();
        let page = |one: &Commitment, typed: &Typed| {
            let chrome = Chrome::sample(words, "1");
            OnePage::new(chrome, "/a", (one, &areas), &samples::choices(), typed, "0".into())
        };
        let wrong = Typed {
            words: Words { text: "<b>".into(), by: "x".into(), share: false },
            area: "9".into(),
            outcome: "\"".into(),
            faults: ["text", "by", "area", "outcome"].map(|field| Fault::new(field, "required")).into(),
        };
        let mut all: Vec<OnePage> =
            samples::own().iter().map(|one| page(one, &Typed::of(one, &areas))).collect();
        all.push(page(&samples::own()[0], &wrong));
        all
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_page_is_sound_in_every_language() {
        pages::check_page::<super::OnePage>();
    }
}
