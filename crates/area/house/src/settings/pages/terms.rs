//! Words that the space would rather see in what it writes: the list, with one way back.

use askama::Template;
use kernel::Fault;
use members::{SpaceSettings, space::Term};
use pages::{Button, Chrome, Empty, ErrorSummary, Field, Hidden, Samples, Words};
use web::{Ctx, Fail, Form, Reply};

use crate::settings::{desk, forms};

const HERE: &str = "/desk/settings/terms";

/// The page.
#[derive(Template)]
#[template(path = "settings/templates/terms.html")]
pub(super) struct TermsPage {
    chrome: Chrome,
    errors: Option<ErrorSummary>,
    terms: Vec<Row>,
    none: Empty,
    fields: [Field; 3],
    add: Button,
    undo: Option<Button>,
}

struct Row {
    says: String,
    reason: String,
    avoid: Hidden,
    remove: Button,
}

impl TermsPage {
    fn new(chrome: Chrome, settings: &SpaceSettings, typed: &Term, faults: &[Fault]) -> TermsPage {
        let words = chrome.words;
        let row = |term: &Term| {
            let named = [("avoid", term.avoid.as_str().into()), ("prefer", term.prefer.as_str().into())];
            let says = words.with("terms-row", &named);
            let remove = words.with("terms-remove", &[("avoid", term.avoid.as_str().into())]);
            Row {
                says,
                reason: term.reason.clone(),
                avoid: Hidden::new("avoid", term.avoid.clone()),
                remove: Button::quiet(remove).sends("deed", "remove"),
            }
        };
        let field = |name: &str, value: &str| {
            Field::text(name, words.t(&format!("terms-{name}")))
                .value(value)
                .maxlength(forms::TERM_MAX)
                .faults(words, faults)
        };
        TermsPage {
            errors: ErrorSummary::of(words, faults, |field| words.t(&format!("terms-{field}"))),
            terms: settings.terms.iter().map(row).collect(),
            none: Empty::new(words.t("terms-none")),
            fields: [
                field("avoid", &typed.avoid),
                field("prefer", &typed.prefer),
                field("reason", &typed.reason).hint(words.t("terms-reason-hint")).optional(words),
            ],
            add: Button::main(words.t("terms-add")).sends("deed", "add"),
            undo: settings
                .terms_before
                .is_some()
                .then(|| Button::second(words.t("settings-undo")).sends("deed", "undo")),
            chrome: Chrome { fault_title: !faults.is_empty(), ..chrome },
        }
    }
}

fn page(ctx: &Ctx, typed: &Term, faults: &[Fault]) -> Result<Reply, Fail> {
    let chrome = ctx.settings_chrome(ctx.words.t("settings-terms"));
    Ok(Reply::html(&TermsPage::new(chrome, &ctx.space().settings, typed, faults))?.private())
}

/// `GET /desk/settings/terms`.
pub(in crate::settings) async fn show(ctx: Ctx) -> Result<Reply, Fail> {
    page(&ctx, &Term::default(), &[])
}

/// `POST /desk/settings/terms`: adds one, takes one away, or takes the latest of these back.
pub(in crate::settings) async fn save(ctx: Ctx, form: Form) -> Result<Reply, Fail> {
    let text = |name: &str| form.text(name).to_owned();
    let typed = Term { avoid: text("avoid"), prefer: text("prefer"), reason: text("reason") };
    let deed = form.text("deed");
    let edit = |now: &SpaceSettings| {
        let terms = match deed {
            "undo" => now.terms_before.clone().unwrap_or_else(|| now.terms.clone()),
            "remove" => now.terms.iter().filter(|term| term.avoid != typed.avoid).cloned().collect(),
            _ => {
                let faults = forms::term(&typed, &now.terms);
                if !faults.is_empty() {
                    return Err(faults);
                }
                now.terms.iter().cloned().chain([typed.clone()]).collect()
            }
        };
        Ok(SpaceSettings { terms, terms_before: Some(now.terms.clone()), ..now.clone() })
    };
    if let Err((_, faults)) = desk::change(&ctx.store, &ctx.caller, ctx.space().id, edit).await? {
        return Ok(page(&ctx, &typed, &faults)?.faulty());
    }
    let said = match deed {
        "undo" => "settings-undone",
        "remove" => "terms-removed",
        _ => "settings-saved",
    };
    ctx.app.forget_spaces();
    Ok(Reply::redirect(ctx.at(HERE)).done(said, None))
}

impl Samples for TermsPage {
    fn samples(words: Words) -> Vec<TermsPage> {
        let chrome = || Chrome::sample(words, words.t("settings-terms"));
        let term = Term { avoid: "A <b>".into(), prefer: "B & C".into(), reason: "Därför.".into() };
        let some = SpaceSettings {
            terms: vec![term.clone(), Term { reason: String::new(), ..term.clone() }],
            terms_before: Some(Vec::new()),
            ..SpaceSettings::default()
        };
        let faults = forms::term(&Term::default(), &[]);
        vec![
            TermsPage::new(chrome(), &some, &term, &[]),
            TermsPage::new(chrome(), &SpaceSettings::default(), &Term::default(), &faults),
        ]
    }
}
