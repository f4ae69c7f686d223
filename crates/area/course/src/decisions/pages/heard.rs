//! Noting who was heard on a matter.

use askama::Template;
use kernel::{Fault, Id, sane};
use pages::{Button, Choice, Choices, Chrome, ErrorSummary, Field, Hidden, Samples};
use web::{Ctx, Fail, Form, Reply};

use super::{HAPPENS, here_today};
use crate::decisions::{
    deeds::Asked,
    forms,
    model::{Anchoring, STANCES},
    store as rows,
};

/// The form.
#[derive(Template)]
#[template(path = "decisions/templates/heard.html")]
pub struct HeardPage {
    chrome: Chrome,
    matter: String,
    errors: Option<ErrorSummary>,
    party: Field,
    on: Field,
    stance: Choices,
    response: Field,
    key: Hidden,
    send: Button,
}

#[derive(Default)]
struct Typed {
    party: String,
    on: String,
    stance: String,
    response: String,
}

impl Typed {
    fn read(&self) -> Result<kernel::PartialDate, Vec<Fault>> {
        let mut faults = Vec::new();
        if self.party.is_empty() {
            faults.push(Fault::new("party", "required"));
        }
        let on = forms::date("on", &self.on, &mut faults);
        if !STANCES.contains(&self.stance.as_str()) {
            faults.push(Fault::new("stance", "choose-one"));
        }
        on.filter(|_| faults.is_empty()).ok_or(faults)
    }
}

/// `/{space}/desk/decisions/{number}/heard`
pub async fn show(ctx: Ctx) -> Result<Reply, Fail> {
    let typed = Typed { on: here_today(&ctx).to_string(), ..Typed::default() };
    let title = title(&ctx).await?;
    Reply::html(&HeardPage::new(
        ctx.desk_chrome(ctx.words.t("anchoring-add")),
        title,
        &typed,
        &[],
        ctx.request_key(),
    ))
}

async fn title(ctx: &Ctx) -> Result<String, Fail> {
    let mut tx = ctx.read().await?;
    let found = rows::by_number(&mut tx, ctx.space().id, ctx.param("number")?).await?;
    Ok(found.ok_or(Fail::NotFound)?.title)
}

/// Notes it.
pub async fn add(ctx: Ctx, form: Form) -> Result<Reply, Fail> {
    let text = |name: &str| form.text(name).to_owned();
    let typed =
        Typed { party: text("party"), on: text("on"), stance: text("stance"), response: text("response") };
    let number: i64 = ctx.param("number")?;
    match sane(typed.read(), here_today(&ctx), &[("on", &typed.on, HAPPENS)]) {
        Ok(on) => {
            let heard = Anchoring {
                id: Id::new(ctx.app.env()),
                party: typed.party,
                stance: typed.stance,
                response: Some(typed.response).filter(|text| !text.is_empty()),
                lang: ctx.lang,
                on,
            };
            let (by, space) = (&ctx.caller, ctx.space());
            Asked { store: &ctx.store, by, space, request: form.request_key() }
                .anchor(number, &heard)
                .await?;
            Ok(Reply::redirect(ctx.at(&format!("/decisions/{number}"))).done("anchoring-added", None))
        }
        Err(faults) => {
            let title = title(&ctx).await?;
            let key = form.request_key().map_or_else(|| ctx.request_key(), str::to_owned);
            let chrome = ctx.desk_chrome(ctx.words.t("anchoring-add"));
            Ok(Reply::html(&HeardPage::new(chrome, title, &typed, &faults, key))?.faulty())
        }
    }
}

impl HeardPage {
    fn new(chrome: Chrome, matter: String, typed: &Typed, faults: &[Fault], key: String) -> HeardPage {
        let words = chrome.words;
        let label = |field: &str| words.t(&format!("anchoring-field-{field}"));
        let stance = |stance: &&str| {
            Choice::new(*stance, words.t(&format!("anchoring-{stance}"))).chosen(typed.stance == **stance)
        };
        HeardPage {
            matter,
            errors: ErrorSummary::of(words, faults, label),
            party: Field::text("party", label("party"))
                .hint(words.t("anchoring-party-hint"))
                .value(typed.party.as_str())
                .faults(words, faults),
            on: Field::text("on", label("on"))
                .size(12)
                .hint(words.t("decisions-date-hint"))
                .value(typed.on.as_str())
                .faults(words, faults),
            stance: Choices::one("stance", label("stance"), STANCES.iter().map(stance).collect())
                .faults(words, faults),
            response: Field::textarea("response", label("response"), 3)
                .value(typed.response.as_str())
                .optional(words),
            key: Hidden::new("request", key),
            send: Button::main(words.t("button-save")),
            chrome: Chrome { fault_title: !faults.is_empty(), ..chrome },
        }
    }
}

impl Samples for HeardPage {
    fn samples(words: pages::Words) -> Vec<HeardPage> {
        let typed = Typed { on: "i mars".into(), ..Typed::default() };
        let faults = typed.read().unwrap_err();
        let chrome = || Chrome::sample(words, words.t("anchoring-add"));
        vec![
            HeardPage::new(chrome(), "A & <b>".into(), &typed, &faults, "0".into()),
            HeardPage::new(chrome(), "A".into(), &Typed::default(), &[], "0".into()),
        ]
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_page_is_sound_in_every_language() {
        pages::check_page::<super::HeardPage>();
    }
}
