//! The languages that pages are offered in.

use askama::Template;
use kernel::{Fault, Lang};
use pages::{Button, Choice, Choices, Chrome, ErrorSummary, Field, Pick, Samples, Words};
use web::{Ctx, Fail, Form, Reply};

use crate::{
    settings::{desk, forms},
    undo::Undo,
};

/// The page.
#[derive(Template)]
#[template(path = "settings/templates/languages.html")]
pub(super) struct LanguagesPage {
    chrome: Chrome,
    errors: Option<ErrorSummary>,
    langs: Choices,
    own: Field,
    save: Button,
    undo: Option<Undo>,
}

impl LanguagesPage {
    fn new(
        chrome: Chrome,
        chosen: &[&str],
        own: &str,
        undo: Option<Undo>,
        faults: &[Fault],
    ) -> LanguagesPage {
        let words = chrome.words;
        let choice =
            |lang: Lang| Choice::new(lang.tag(), lang.own_name()).chosen(chosen.contains(&lang.tag()));
        let picks = Lang::ALL.map(|lang| Pick::new(lang.tag(), lang.own_name())).into();
        LanguagesPage {
            errors: ErrorSummary::of(words, faults, |field| words.t(&format!("languages-{field}"))),
            langs: Choices::many("langs", words.t("languages-langs"), Lang::ALL.map(choice).into())
                .hint(words.t("languages-langs-hint"))
                .faults(words, faults),
            own: Field::select("own", words.t("languages-own"), picks)
                .hint(words.t("languages-own-hint"))
                .value(own)
                .faults(words, faults),
            save: Button::main(words.t("button-save")),
            undo,
            chrome: Chrome { fault_title: !faults.is_empty(), ..chrome },
        }
    }
}

async fn page(ctx: &Ctx, chosen: &[&str], own: &str, faults: &[Fault]) -> Result<Reply, Fail> {
    let chrome = ctx.settings_chrome(ctx.words.t("settings-languages"));
    let undo = Undo::of(ctx, "languages").await?;
    Ok(Reply::html(&LanguagesPage::new(chrome, chosen, own, undo, faults))?.private())
}

/// `GET /desk/settings/languages`.
pub(in crate::settings) async fn show(ctx: Ctx) -> Result<Reply, Fail> {
    let space = ctx.space();
    let chosen: Vec<&str> = space.langs.iter().map(|lang| lang.tag()).collect();
    page(&ctx, &chosen, space.lang.tag(), &[]).await
}

/// `POST /desk/settings/languages`.
pub(in crate::settings) async fn save(ctx: Ctx, form: Form) -> Result<Reply, Fail> {
    let (chosen, own) = (form.all("langs"), form.text("own"));
    let (langs, own) = match forms::languages(&chosen, own) {
        Ok(read) => read,
        Err(faults) => return Ok(page(&ctx, &chosen, own, &faults).await?.faulty()),
    };
    desk::speak(&ctx.store, &ctx.caller, ctx.space().id, &langs, own).await?;
    ctx.app.forget_spaces();
    Ok(Reply::redirect(ctx.at("/desk/settings/languages")).done("settings-saved", None))
}

impl Samples for LanguagesPage {
    fn samples(words: Words) -> Vec<LanguagesPage> {
        let chrome = || Chrome::sample(words, words.t("settings-languages"));
        let undo = Undo::new(words, "/tvv/desk/settings", "languages", 1_772_438_400_000);
        let faults = [Fault::new("own", "own-language-missing")];
        vec![
            LanguagesPage::new(chrome(), &["sv", "fi"], "sv", Some(undo), &[]),
            LanguagesPage::new(chrome(), &["fi"], "sv", None, &faults),
        ]
    }
}
