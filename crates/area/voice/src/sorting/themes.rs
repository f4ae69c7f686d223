//! Themes: added, renamed, retired, and made of a group of ideas that nobody had a theme for.

use askama::{Template, filters::HtmlSafe};
use kernel::{Fault, Happened, Id, Lang, Ref, Visibility};
use members::{Caller, Right, permits};
use pages::{Button, Choice, Choices, Chrome, ErrorSummary, Field, Hidden, Samples, Words};
use serde_json::json;
use store::Tx;
use web::{Ctx, Fail, Form, Reply};

use super::{
    reading::{self, in_language, theme_name},
    undoing::Offer,
};
use crate::idea::{
    Done,
    labels::{self, NAME_MAX},
    store::places::{self, Theme},
};

/// A group of ideas offered as a theme: a suggestion with a form.
#[derive(Clone, Debug, Template)]
#[template(path = "sorting/templates/cluster.html")]
pub(super) struct Cluster {
    words: Words,
    action: String,
    key: Hidden,
    name: Field,
    ideas: Choices,
    send: Button,
}

impl HtmlSafe for Cluster {}

impl Cluster {
    /// A group with the words it shares, which are its name until somebody finds a better one.
    pub(super) fn new(
        words: Words,
        action: &str,
        request: String,
        shared: &[String],
        ideas: Vec<(i64, String)>,
    ) -> Cluster {
        let choices = ideas
            .into_iter()
            .map(|(number, text)| Choice::new(number.to_string(), format!("{number}. {text}")).chosen(true));
        let mut name = shared.first().cloned().unwrap_or_default();
        if let Some(first) = name.chars().next() {
            name = first.to_uppercase().chain(name.chars().skip(1)).collect();
        }
        Cluster {
            words,
            action: action.to_owned(),
            key: Hidden::new("request", request),
            name: Field::text("name", words.t("sorting-theme-name")).value(name).maxlength(NAME_MAX),
            ideas: Choices::many("idea", words.t("sorting-cluster-ideas"), choices.collect())
                .suggested(words),
            send: Button::second(words.t("sorting-cluster-send")),
        }
    }
}

/// A theme with what can be done to it.
struct Row {
    name: String,
    count: String,
    other: bool,
    retired: bool,
    field: Field,
    key: Hidden,
    id: Hidden,
}

/// The page.
#[derive(Template)]
#[template(path = "sorting/templates/themes.html")]
pub(super) struct ThemesPage {
    chrome: Chrome,
    errors: Option<ErrorSummary>,
    offer: Option<Offer>,
    action: String,
    key: Hidden,
    name: Field,
    add: Button,
    rows: Vec<Row>,
}

impl ThemesPage {
    fn new(
        chrome: Chrome,
        base: &str,
        request: &dyn Fn() -> String,
        themes: &[(Theme, i64)],
        typed: &str,
        faults: &[Fault],
    ) -> ThemesPage {
        let words = chrome.words;
        let rows = themes.iter().enumerate().map(|(at, (theme, n))| {
            let name = theme_name(theme, words.lang);
            let field =
                Field::text("name", words.with("sorting-theme-rename", &[("name", name.as_str().into())]));
            Row {
                field: field
                    .id(format!("f-name-{at}"))
                    .value(name.as_str())
                    .label_hidden()
                    .maxlength(NAME_MAX),
                name,
                count: words.count("sorting-theme-count", *n),
                other: theme.other,
                retired: theme.retired,
                key: Hidden::new("request", request()),
                id: Hidden::new("theme", theme.key.as_str()),
            }
        });
        ThemesPage {
            errors: ErrorSummary::of(words, faults, |_| words.t("sorting-theme-name")),
            offer: None,
            action: format!("{base}/themes"),
            key: Hidden::new("request", request()),
            name: Field::text("name", words.t("sorting-theme-name"))
                .value(typed)
                .maxlength(NAME_MAX)
                .faults(words, faults),
            add: Button::main(words.t("sorting-theme-add")).sends("deed", "add"),
            rows: rows.collect(),
            chrome: Chrome { fault_title: !faults.is_empty(), ..chrome },
        }
    }
}

async fn page(ctx: &Ctx, typed: &str, faults: &[Fault]) -> Result<Reply, Fail> {
    let space = ctx.space().id;
    let mut tx = ctx.read().await?;
    let sizes = places::theme_sizes(&mut tx, space).await?;
    let count = |id: Id| sizes.iter().find(|(theme, _)| *theme == id).map_or(0, |(_, n)| *n);
    let themes = places::themes(&mut tx, space).await?;
    let themes: Vec<(Theme, i64)> =
        themes.into_iter().map(|theme| (theme.clone(), count(theme.id))).collect();
    let offer = Offer::last(&mut tx, ctx, |deed| deed.kind == "theme.promoted").await?;
    let chrome = reading::chrome(ctx, ctx.words.t("sorting-themes"), "/desk");
    let page = ThemesPage::new(chrome, &ctx.at("/desk"), &|| ctx.request_key(), &themes, typed, faults);
    Ok(Reply::html(&ThemesPage { offer, ..page })?.private())
}

/// `GET /desk/themes`.
pub(super) async fn show(ctx: Ctx) -> Result<Reply, Fail> {
    page(&ctx, "", &[]).await
}

/// `POST /desk/themes`: adds, renames or retires.
pub(super) async fn change(ctx: Ctx, form: Form) -> Result<Reply, Fail> {
    let deed = form.text("deed");
    let name = form.text("name");
    let faults = match deed {
        "retire" => Vec::new(),
        _ => name_faults(name),
    };
    if !faults.is_empty() {
        return Ok(page(&ctx, name, &faults).await?.faulty());
    }
    let mut tx = ctx.write().await?;
    let said = match deed {
        "add" => {
            labels::add(&mut tx, &in_page_language(&ctx), ctx.space().id, name, form.request_key()).await?;
            "sorting-did-theme-add"
        }
        "rename" | "retire" => {
            let theme = by_key(&mut tx, &ctx, form.text("theme")).await?;
            alter(&mut tx, &ctx, &theme, (deed == "rename").then_some(name)).await?;
            if deed == "rename" { "sorting-did-theme-rename" } else { "sorting-did-theme-retire" }
        }
        _ => return Err(Fail::BadRequest { code: "theme-deed" }),
    };
    tx.commit().await?;
    Ok(Reply::redirect(ctx.at("/desk/themes")).done(said, None))
}

/// `POST /desk/themes/promote`: a theme of a group of ideas, which are sorted under it in the same deed.
pub(super) async fn promote(ctx: Ctx, form: Form) -> Result<Reply, Fail> {
    let name = form.text("name");
    let faults = name_faults(name);
    if !faults.is_empty() {
        return Ok(page(&ctx, name, &faults).await?.faulty());
    }
    let space = ctx.space();
    let mut tx = ctx.write().await?;
    tx.lock_log(space.id).await?;
    if let Some(key) = form.request_key()
        && tx.done_by_request(space.id, key).await?.is_some()
    {
        return Ok(Reply::redirect(ctx.at("/desk/themes")));
    }
    let numbers: Vec<i64> = form.all("idea").into_iter().filter_map(|number| number.parse().ok()).collect();
    let (_, moved) =
        labels::promote(&mut tx, &in_page_language(&ctx), space, name, &numbers, form.request_key()).await?;
    tx.commit().await?;
    Ok(Reply::redirect(ctx.at("/desk/themes")).done("sorting-did-theme-promote", Some(moved)))
}

/// Whoever names a theme, in the language of the page they name it on.
fn in_page_language(ctx: &Ctx) -> Caller {
    Caller { lang: ctx.lang, ..ctx.caller.clone() }
}

fn name_faults(name: &str) -> Vec<Fault> {
    match name.chars().count() {
        0 => vec![Fault::new("name", "required")],
        n if n > NAME_MAX => vec![Fault::counted("name", "too-long", NAME_MAX as i64)],
        _ => Vec::new(),
    }
}

async fn by_key(tx: &mut Tx, ctx: &Ctx, key: &str) -> Result<Theme, Fail> {
    let themes = places::themes(tx, ctx.space().id).await?;
    themes.into_iter().find(|theme| theme.key == key).ok_or(Fail::NotFound)
}

/// Another name in the reader's language, or retired when there is none.
async fn alter(tx: &mut Tx, ctx: &Ctx, theme: &Theme, name: Option<&str>) -> Done<()> {
    let space = ctx.space().id;
    permits::require(&ctx.caller, space, Right::ManageSpace)?;
    tx.lock_log(space).await?;
    match name {
        Some(name) => {
            let all = Lang::ALL.into_iter().filter_map(|lang| Some((lang, in_exactly(&theme.name, lang)?)));
            let mut names: std::collections::BTreeMap<Lang, String> = all.collect();
            names.insert(ctx.lang, name.to_owned());
            places::rename_theme(tx, theme.id, &json!(names).to_string()).await?;
        }
        None => return labels::retire(tx, &ctx.caller, space, theme.id).await,
    }
    let body = json!({ "key": theme.key });
    let happened = Happened::new("theme.renamed", Ref::new("theme", theme.id), Visibility::Public, body);
    tx.append(space, &ctx.caller.actor, &happened).await?;
    Ok(())
}

fn in_exactly(stored: &str, lang: Lang) -> Option<String> {
    let texts: std::collections::BTreeMap<Lang, String> = serde_json::from_str(stored).ok()?;
    texts.get(&lang).cloned().or_else(|| in_language(stored, lang).filter(|_| texts.is_empty()))
}

impl Samples for ThemesPage {
    fn samples(words: Words) -> Vec<ThemesPage> {
        let chrome = || Chrome::sample(words, words.t("sorting-themes"));
        let many = super::samples::names(0, 6).themes;
        let mut many: Vec<(Theme, i64)> = many.into_iter().zip(0..).collect();
        many[2].0.retired = true;
        let request = || "0".to_owned();
        vec![
            ThemesPage::new(chrome(), "/tvv/desk", &request, &[], "", &[]),
            ThemesPage::new(chrome(), "/tvv/desk", &request, &many, "x", &[Fault::new("name", "required")]),
        ]
    }
}
