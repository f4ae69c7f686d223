//! Whether the form is open, the sentence before its box, and who answers come from.

use askama::Template;
use kernel::{Fault, Lang};
use members::SpaceSettings;
use pages::{Button, Choice, Choices, Chrome, ErrorSummary, Field, Hidden, Samples, Words};
use web::{Ctx, Fail, Form, Reply};

use crate::{
    seen::{self, Seen},
    settings::{
        desk,
        forms::{GUIDE_MAX, RECORDS_MAX, SENDER_LINE, SENDER_LINES, Written, guide_field, records_field},
    },
};

/// The page.
#[derive(Template)]
#[template(path = "settings/templates/texts.html")]
pub(super) struct TextsPage {
    chrome: Chrome,
    errors: Option<ErrorSummary>,
    open: Choices,
    commitments: Choices,
    records: Vec<Field>,
    guide: Vec<Field>,
    sender: Field,
    letter: Field,
    seen: Hidden,
    save: Button,
}

fn records_label(words: Words, lang: Lang) -> String {
    let what = words.t("texts-records");
    words.with("in-language", &[("what", what.into()), ("language", lang.own_name().into())])
}

fn guide_label(words: Words, lang: Lang) -> String {
    let what = words.t("texts-guide");
    words.with("in-language", &[("what", what.into()), ("language", lang.own_name().into())])
}

fn label(words: Words, field: &str) -> String {
    let records = Lang::ALL.into_iter().find(|lang| records_field(*lang) == field);
    let guide = Lang::ALL.into_iter().find(|lang| guide_field(*lang) == field);
    match (records, guide) {
        (Some(lang), _) => records_label(words, lang),
        (None, Some(lang)) => guide_label(words, lang),
        (None, None) => words.t(&format!("texts-{field}")),
    }
}

impl TextsPage {
    fn new(chrome: Chrome, langs: &[Lang], typed: &Written, seen: &Seen, faults: &[Fault]) -> TextsPage {
        let words = chrome.words;
        let open = Choice::new("open", words.t("texts-open")).chosen(typed.open);
        let records = |lang: &Lang| {
            Field::textarea(records_field(*lang), records_label(words, *lang), 3)
                .hint(words.with(
                    "texts-records-hint",
                    &[("text", Words::new(*lang).t("intake-public-records").into())],
                ))
                .value(typed.records.get(lang).map_or("", String::as_str))
                .lang(*lang)
                .maxlength(RECORDS_MAX)
                .optional(words)
                .faults(words, faults)
        };
        let guide = |lang: &Lang| {
            Field::textarea(guide_field(*lang), guide_label(words, *lang), 4)
                .hint(words.t("texts-guide-hint"))
                .value(typed.guide.get(lang).map_or("", String::as_str))
                .lang(*lang)
                .maxlength(GUIDE_MAX)
                .optional(words)
                .faults(words, faults)
        };
        let lines = [("lines", (SENDER_LINES as i64).into()), ("n", (SENDER_LINE as i64).into())];
        TextsPage {
            errors: ErrorSummary::of(words, faults, |field| label(words, field)),
            open: Choices::tick("open", words.t("texts-open"), open).hint(words.t("texts-open-hint")),
            commitments: Choices::tick(
                "commitments",
                words.t("texts-commitments"),
                Choice::new("open", words.t("texts-commitments")).chosen(typed.commitments),
            )
            .hint(words.t("texts-commitments-hint")),
            records: langs.iter().map(records).collect(),
            guide: langs.iter().map(guide).collect(),
            sender: Field::email("sender", words.t("texts-sender"))
                .autocomplete("off")
                .hint(words.t("texts-sender-hint"))
                .value(typed.sender.as_str())
                .optional(words)
                .faults(words, faults),
            letter: Field::textarea("letter", words.t("texts-letter"), 4)
                .hint(words.with("texts-letter-hint", &lines))
                .value(typed.letter.as_str())
                .optional(words)
                .faults(words, faults),
            seen: Hidden::new(seen::FIELD, seen.to_string()),
            save: Button::main(words.t("button-save")),
            chrome: Chrome { fault_title: !faults.is_empty(), ..chrome },
        }
    }
}

fn page(ctx: &Ctx, typed: &Written, seen: &Seen, faults: &[Fault]) -> Result<Reply, Fail> {
    let chrome = ctx.settings_chrome(ctx.words.t("settings-texts"));
    Ok(Reply::html(&TextsPage::new(chrome, &ctx.space().langs, typed, seen, faults))?.private())
}

/// `GET /desk/settings/texts`.
pub(in crate::settings) async fn show(ctx: Ctx) -> Result<Reply, Fail> {
    let written = Written::of(&ctx.space().settings);
    page(&ctx, &written, &written.seen(), &[])
}

/// `POST /desk/settings/texts`.
pub(in crate::settings) async fn save(ctx: Ctx, form: Form) -> Result<Reply, Fail> {
    let space = ctx.space();
    // What stands in a language that is not offered at present is kept.
    let mut records = space.settings.public_records.clone();
    for lang in &space.langs {
        match form.text(records_field(*lang)) {
            "" => records.remove(lang),
            text => records.insert(*lang, text.to_owned()),
        };
    }
    let mut guide = space.settings.meeting_guide.clone();
    for lang in &space.langs {
        match form.text(guide_field(*lang)) {
            "" => guide.remove(lang),
            text => guide.insert(*lang, text.to_owned()),
        };
    }
    let mut typed = Written {
        open: form.has("open"),
        commitments: form.has("commitments"),
        records,
        guide,
        sender: form.text("sender").to_owned(),
        letter: form.text("letter").to_owned(),
    };
    let seen = Seen::read(form.raw(seen::FIELD));
    let edit = |now: &SpaceSettings| typed.read_since(&seen, now);
    match desk::change(&ctx.store, &ctx.caller, space.id, edit).await? {
        Ok(()) => {
            ctx.app.forget_spaces();
            Ok(Reply::redirect(ctx.at("/desk/settings/texts")).done("settings-saved", None))
        }
        Err((now, faults)) => Ok(page(&ctx, &typed, &Written::of(&now.settings).seen(), &faults)?.faulty()),
    }
}

impl Samples for TextsPage {
    fn samples(words: Words) -> Vec<TextsPage> {
        let chrome = || Chrome::sample(words, words.t("settings-texts"));
        let faults = [
            Fault::counted("records-nn", "too-long", RECORDS_MAX as i64),
            Fault::new("sender", "not-an-email"),
            Fault::counted("letter", "lines-at-most", SENDER_LINES as i64),
        ];
        let typed = Written { open: true, sender: "svar".into(), ..Written::default() };
        vec![
            TextsPage::new(chrome(), &[Lang::Sv], &Written::default(), &Seen::default(), &[]),
            TextsPage::new(chrome(), &Lang::ALL, &typed, &Seen::default(), &faults),
        ]
    }
}
