//! The desk looks at one commitment: releases it, covers something, or holds what is shared. Each with its reason.

use askama::Template;
use kernel::Fault;
use members::NotDone;
use pages::{Button, Chrome, ErrorSummary, Field, Hidden, Link, Meta, Notice, Samples, Tag, Tone, Words};
use web::{Ctx, Fail, Form, Reply};

use super::{plan, samples};
use crate::contribute::{
    desk::{self, Review},
    forms::{self, TEXT_MAX},
    helps::{self, Choices, HelpsForm},
    model::{Masked, Shown},
    rules::Seen,
    shown, store as rows, text,
};

#[derive(Template)]
#[template(path = "contribute/templates/look.html")]
struct LookPage {
    chrome: Chrome,
    meta: Meta,
    errors: Option<ErrorSummary>,
    notice: Option<Notice>,
    action: String,
    who: String,
    tags: Vec<Tag>,
    text: String,
    lang: &'static str,
    outcome: Option<String>,
    version: Hidden,
    release: Option<Button>,
    mask: Option<MaskForm>,
    hold: Option<(Field, Button)>,
    helped: Vec<Link>,
    helps: Option<HelpsForm>,
}

/// What stands in the place of what is covered.
struct MaskForm {
    text: Field,
    outcome: Option<Field>,
    reason: Field,
    send: Button,
}

/// What was typed.
#[derive(Clone, Debug, Default)]
struct Typed {
    text: String,
    outcome: String,
    reason: String,
}

impl Typed {
    /// What the desk begins with: everything that looks like personal data is covered already.
    fn of(shown: &Shown) -> Typed {
        let one = &shown.commitment;
        Typed {
            text: text::covered(one.public_text()),
            outcome: text::covered(one.public_outcome().unwrap_or_default()),
            reason: String::new(),
        }
    }
}

async fn found(ctx: &Ctx) -> Result<Shown, Fail> {
    let number: i64 = ctx.param("number")?;
    let found = rows::meant_for_all(&mut ctx.read().await?, ctx.space().id, number).await?;
    found.ok_or(Fail::NotFound)
}

/// `/{space}/desk/contribute/{number}`: only what its actor wants everybody to read.
pub async fn show(ctx: Ctx) -> Result<Reply, Fail> {
    let found = found(&ctx).await?;
    page(&ctx, &found, &Typed::of(&found), &[]).await
}

async fn page(ctx: &Ctx, found: &Shown, typed: &Typed, faults: &[Fault]) -> Result<Reply, Fail> {
    let number = found.commitment.number.to_string();
    let title = ctx.words.with("commitment-number", &[("n", number.into())]);
    let choices = Choices::read(&mut ctx.read().await?, ctx.space().id).await?;
    let page = LookPage::new(ctx.desk_chrome(title), &ctx.at(""), found, &choices, typed, faults);
    let reply = Reply::html(&page)?;
    Ok(if faults.is_empty() { reply.private() } else { reply.private().faulty() })
}

/// Releases, covers or holds it.
pub async fn review(ctx: Ctx, form: Form) -> Result<Reply, Fail> {
    let found = found(&ctx).await?;
    let typed = Typed {
        text: form.raw("text").to_owned(),
        outcome: form.raw("outcome").to_owned(),
        reason: form.text("reason").to_owned(),
    };
    let (review, faults, key) = read(&found, &typed, form.text("do"));
    let Some(review) = review.filter(|_| faults.is_empty()) else {
        return page(&ctx, &found, &typed, &faults).await;
    };
    let over = (found.commitment.number, form.get("version").unwrap_or(0));
    done(&ctx, over, &review, key).await
}

/// Says what it helps besides its area.
pub async fn help(ctx: Ctx, form: Form) -> Result<Reply, Fail> {
    let found = found(&ctx).await?;
    let over = (found.commitment.number, form.get("version").unwrap_or(0));
    done(&ctx, over, &Review::Help(helps::read(&form)), "commitment-saved").await
}

async fn done(ctx: &Ctx, over: (i64, i64), review: &Review, key: &'static str) -> Result<Reply, Fail> {
    match desk::commit_review(&ctx.store, &ctx.caller, ctx.space(), over, review).await {
        Ok(_) => Ok(Reply::redirect(ctx.at("/desk/contribute")).done(key, None)),
        Err(NotDone::Refused(refusal)) if refusal.code.starts_with("commitment-") => {
            Ok(Reply::redirect(ctx.at("/desk/contribute")).notice(Tone::Warning, "commitment-moved-on", None))
        }
        Err(other) => Err(other.into()),
    }
}

fn read(found: &Shown, typed: &Typed, deed: &str) -> (Option<Review>, Vec<Fault>, &'static str) {
    let reason = || forms::text_fault("reason", &typed.reason, forms::TEXT_MIN);
    match deed {
        "release" => (Some(Review::Release), Vec::new(), "commitment-released"),
        "hold" => {
            (Some(Review::Hold(typed.reason.clone())), reason().into_iter().collect(), "commitment-held")
        }
        "mask" => {
            let outcome = found.commitment.outcome.is_some();
            let mut faults: Vec<Fault> =
                forms::text_fault("text", &typed.text, forms::TEXT_MIN).into_iter().collect();
            let least = if outcome { forms::TEXT_MIN } else { 0 };
            faults.extend(forms::text_fault("outcome", &typed.outcome, least));
            faults.extend(reason());
            let masked = Masked {
                text: Some(forms::lines(&typed.text)),
                outcome: outcome.then(|| forms::lines(&typed.outcome)),
                reason: Some(typed.reason.clone()),
            };
            (Some(Review::Mask(masked)), faults, "commitment-masked")
        }
        _ => (None, Vec::new(), "commitment-held"),
    }
}

/// The label of a field.
fn label(words: Words, field: &str) -> String {
    words.t(&format!("look-{field}"))
}

impl LookPage {
    fn new(
        chrome: Chrome,
        home: &str,
        found: &Shown,
        choices: &Choices,
        typed: &Typed,
        faults: &[Fault],
    ) -> LookPage {
        let (words, one) = (chrome.words, &found.commitment);
        let held = one.standing.seen == Seen::Held;
        let field = |name: &str, rows: u8, value: &str| {
            Field::textarea(name, label(words, name), rows)
                .value(value)
                .maxlength(TEXT_MAX)
                .faults(words, faults)
        };
        let reason = || {
            Field::text("reason", label(words, "reason"))
                .hint(words.t("look-reason-hint"))
                .value(typed.reason.as_str())
                .faults(words, faults)
        };
        let why = held.then(|| {
            let texts = [Some(one.text.as_str()), one.outcome.as_deref()];
            let hints = texts.into_iter().flatten().any(text::may_name_somebody);
            let key = if hints { "look-why-hints" } else { "look-why-watched" };
            Notice::new(Tone::Warning, words.t(key))
        });
        let actor = shown::actor(words, found.name.as_deref(), found.plan_number);
        let action = format!("{home}/desk/contribute/{}", one.number);
        let version = Hidden::new("version", one.version.to_string());
        LookPage {
            helped: choices.links(words, one),
            helps: choices.form(words, one, format!("{action}/helps"), vec![version.clone()]),
            meta: Meta::new(words.t("desk-contribute")).link(format!("{home}/desk/contribute")),
            errors: ErrorSummary::of(words, faults, |field| label(words, field)),
            notice: why,
            action,
            who: format!("{actor} · {}", words.t(&format!("actor-{}", found.kind.as_str()))),
            tags: plan::tags(words, one),
            text: one.text.clone(),
            lang: one.lang.tag(),
            outcome: one.outcome.clone(),
            version,
            release: held.then(|| Button::second(words.t("look-release")).sends("do", "release")),
            mask: held.then(|| MaskForm {
                text: field("text", 4, &typed.text).hint(words.t("look-text-hint")),
                outcome: one.outcome.is_some().then(|| field("outcome", 3, &typed.outcome)),
                reason: reason(),
                send: Button::main(words.t("look-mask")).sends("do", "mask"),
            }),
            hold: (!held).then(|| (reason(), Button::second(words.t("look-hold")).sends("do", "hold"))),
            chrome: Chrome { fault_title: !faults.is_empty(), ..chrome },
        }
    }
}

impl Samples for LookPage {
    fn samples(words: Words) -> Vec<LookPage> {
        let mut held = samples::all().remove(0);
        held.commitment.standing.seen = Seen::Held;
        held.commitment.outcome = Some("Ring 070-174 06 05 <b>".into());
        let faults = ["text", "outcome", "reason"].map(|field| Fault::new(field, "required"));
        let page = |found: &Shown, typed: &Typed, faults: &[Fault]| {
            LookPage::new(Chrome::sample(words, "1"), "/a", found, &samples::choices(), typed, faults)
        };
        vec![
            page(&held, &Typed::of(&held), &[]),
            page(&held, &Typed::default(), &faults),
            page(&samples::all()[1], &Typed::default(), &faults[2..]),
        ]
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_page_is_sound_in_every_language() {
        pages::check_page::<super::LookPage>();
    }
}
