//! The languages that pages are offered in.

use askama::Template;
use kernel::{Fault, Lang};
use members::Space;
use pages::{Button, Choice, Choices, Chrome, ErrorSummary, Field, Hidden, Pick, Samples, Words};
use web::{Ctx, Fail, Form, Reply};

use crate::{
    seen::{self, Seen},
    settings::{desk, forms::Spoken},
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
    seen: Hidden,
    save: Button,
    undo: Option<Undo>,
}

impl LanguagesPage {
    fn new(
        chrome: Chrome,
        typed: &Spoken,
        seen: &Seen,
        undo: Option<Undo>,
        faults: &[Fault],
    ) -> LanguagesPage {
        let words = chrome.words;
        let chosen = typed.chosen();
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
                .value(typed.own.as_str())
                .faults(words, faults),
            seen: Hidden::new(seen::FIELD, seen.to_string()),
            save: Button::main(words.t("button-save")),
            undo,
            chrome: Chrome { fault_title: !faults.is_empty(), ..chrome },
        }
    }
}

async fn page(ctx: &Ctx, typed: &Spoken, seen: &Seen, faults: &[Fault]) -> Result<Reply, Fail> {
    let chrome = ctx.settings_chrome(ctx.words.t("settings-languages"));
    let undo = Undo::of(ctx, "languages").await?;
    Ok(Reply::html(&LanguagesPage::new(chrome, typed, seen, undo, faults))?.private())
}

/// `GET /desk/settings/languages`.
pub(in crate::settings) async fn show(ctx: Ctx) -> Result<Reply, Fail> {
    let spoken = Spoken::of(ctx.space());
    page(&ctx, &spoken, &spoken.seen(), &[]).await
}

/// `POST /desk/settings/languages`.
pub(in crate::settings) async fn save(ctx: Ctx, form: Form) -> Result<Reply, Fail> {
    let mut typed = Spoken::new(&form.all("langs"), form.text("own"));
    let seen = Seen::read(form.raw(seen::FIELD));
    let edit = |now: &Space| typed.read_since(&seen, now);
    match desk::speak(&ctx.store, &ctx.caller, ctx.space().id, edit).await? {
        Ok(()) => {
            ctx.app.forget_spaces();
            Ok(Reply::redirect(ctx.at("/desk/settings/languages")).done("settings-saved", None))
        }
        Err((now, faults)) => Ok(page(&ctx, &typed, &Spoken::of(&now).seen(), &faults).await?.faulty()),
    }
}

impl Samples for LanguagesPage {
    fn samples(words: Words) -> Vec<LanguagesPage> {
        let chrome = || Chrome::sample(words, words.t("settings-languages"));
        let page = |chosen: &[&str], undo, faults: &[Fault]| {
            let typed = Spoken::new(chosen, "sv");
            LanguagesPage::new(chrome(), &typed, &typed.seen(), undo, faults)
        };
        let undo = Undo::new(words, "/tvv/desk/settings", "languages", 1_772_438_400_000);
        let faults = [Fault::new("own", "own-language-missing")];
        vec![page(&["sv", "fi"], Some(undo), &[]), page(&["fi"], None, &faults)]
    }
}
