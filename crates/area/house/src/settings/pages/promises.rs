//! What the space promises those who leave ideas, in days and minutes.

use askama::Template;
use kernel::Fault;
use members::SpaceSettings;
use pages::{Button, Chrome, ErrorSummary, Field, Hidden, Samples, Words};
use web::{Ctx, Fail, Form, Reply};

use crate::{
    seen::{self, Seen},
    settings::{
        desk,
        forms::{self, PROMISES, Promise},
    },
    undo::Undo,
};

/// The page.
#[derive(Template)]
#[template(path = "settings/templates/promises.html")]
pub(super) struct PromisesPage {
    chrome: Chrome,
    errors: Option<ErrorSummary>,
    fields: Vec<Field>,
    seen: Hidden,
    save: Button,
    undo: Option<Undo>,
}

/// The message key of a promise: `promises-silence-days`.
fn key(field: &str) -> String {
    format!("promises-{}", field.replace('_', "-"))
}

impl PromisesPage {
    fn new(
        chrome: Chrome,
        typed: &[String; 7],
        seen: &Seen,
        undo: Option<Undo>,
        faults: &[Fault],
    ) -> PromisesPage {
        let words = chrome.words;
        let field = |(Promise { field, .. }, typed): (&Promise, &String)| {
            Field::number(field, words.t(&key(field)))
                .hint(words.t(&format!("{}-hint", key(field))))
                .size(6)
                .value(typed.as_str())
                .faults(words, faults)
        };
        PromisesPage {
            errors: ErrorSummary::of(words, faults, |field| words.t(&key(field))),
            fields: PROMISES.iter().zip(typed).map(field).collect(),
            seen: Hidden::new(seen::FIELD, seen.to_string()),
            save: Button::main(words.t("button-save")),
            undo,
            chrome: Chrome { fault_title: !faults.is_empty(), ..chrome },
        }
    }
}

async fn page(ctx: &Ctx, typed: &[String; 7], seen: &Seen, faults: &[Fault]) -> Result<Reply, Fail> {
    let chrome = ctx.settings_chrome(ctx.words.t("settings-promises"));
    let undo = Undo::of(ctx, "promises").await?;
    Ok(Reply::html(&PromisesPage::new(chrome, typed, seen, undo, faults))?.private())
}

fn written(settings: &SpaceSettings) -> [String; 7] {
    PROMISES.map(|promise| promise.of(settings).to_string())
}

/// `GET /desk/settings/promises`.
pub(in crate::settings) async fn show(ctx: Ctx) -> Result<Reply, Fail> {
    let settings = &ctx.space().settings;
    page(&ctx, &written(settings), &forms::promises_seen(settings), &[]).await
}

/// `POST /desk/settings/promises`.
pub(in crate::settings) async fn save(ctx: Ctx, form: Form) -> Result<Reply, Fail> {
    let mut typed = PROMISES.map(|promise| form.text(promise.field).to_owned());
    let seen = Seen::read(form.raw(seen::FIELD));
    let edit = |now: &SpaceSettings| forms::promises_since(&seen, now, &mut typed);
    match desk::change(&ctx.store, &ctx.caller, ctx.space().id, edit).await? {
        Ok(()) => {
            ctx.app.forget_spaces();
            Ok(Reply::redirect(ctx.at("/desk/settings/promises")).done("settings-saved", None))
        }
        Err((now, faults)) => {
            Ok(page(&ctx, &typed, &forms::promises_seen(&now.settings), &faults).await?.faulty())
        }
    }
}

impl Samples for PromisesPage {
    fn samples(words: Words) -> Vec<PromisesPage> {
        let chrome = || Chrome::sample(words, words.t("settings-promises"));
        let now = written(&SpaceSettings::default());
        let undo = Undo::new(words, "/tvv/desk/settings", "promises", 1_772_438_400_000);
        let faults = [
            Fault::new("silence_days", "not-a-number"),
            Fault::counted("clarify_days", "number-at-least", 3),
        ];
        vec![
            PromisesPage::new(chrome(), &now, &Seen::default(), Some(undo), &[]),
            PromisesPage::new(chrome(), &now, &Seen::default(), None, &faults),
        ]
    }
}
