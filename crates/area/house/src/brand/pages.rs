//! Handlers and the page.

use askama::Template;
use kernel::{Fault, Lang};
use members::{Space, space::Texts};
use pages::{
    Button, Chrome, Colour, ErrorSummary, Field, Hidden, Measure, Notice, Samples, Theme, Tone, Words,
    measures,
};
use web::{Ctx, Fail, Form, Reply};

use super::{desk, forms::Looks};
use crate::{
    colour::colour,
    logo,
    seen::{self, Seen},
    texts,
    undo::Undo,
};

/// A contrast, in words and figures.
struct Measured {
    what: String,
    ratio: String,
    tone: Tone,
    verdict: String,
}

/// How it would look.
struct Preview {
    css: String,
    sides: [(&'static str, String); 2],
}

/// The page.
#[derive(Template)]
#[template(path = "brand/templates/brand.html")]
pub(super) struct BrandPage {
    chrome: Chrome,
    errors: Option<ErrorSummary>,
    names: Vec<Field>,
    accent: Field,
    second: Field,
    seen: Hidden,
    better: Option<(Notice, Button)>,
    measured: Vec<Measured>,
    preview: Preview,
    look: Button,
    save: Button,
    undo: Option<Undo>,
    file: Field,
    upload: Button,
    remove: Option<Button>,
    logo_action: String,
}

/// What the page is made of beside what was typed.
struct Stand<'a> {
    langs: (&'a [Lang], Lang),
    base: &'a str,
    seen: &'a Seen,
    undo: Option<Undo>,
}

fn readable(typed: &str) -> bool {
    typed.parse().is_ok_and(|main| Theme::new(main, None).is_ok())
}

fn label(words: Words, field: &str, langs: usize) -> String {
    texts::SPACE.label_of(words, field, langs).unwrap_or_else(|| words.t(&format!("brand-{field}")))
}

impl BrandPage {
    fn new(chrome: Chrome, typed: &Looks, stand: Stand<'_>, faults: &[Fault]) -> BrandPage {
        let words = chrome.words;
        let main: Option<Colour> = colour(&typed.accent).and_then(|hex| hex.parse().ok());
        let second: Option<Colour> = colour(&typed.second).and_then(|hex| hex.parse().ok());
        let better = main.and_then(|main| Theme::new(main, None).err()).map(|pale| pale.better);
        let hex = |name: &str, value: &str| {
            Field::code(name, words.t(&format!("brand-{name}")))
                .hint(words.t(&format!("brand-{name}-hint")))
                .size(9)
                .value(value)
                .faults(words, faults)
        };
        let colours = |main: Colour| match second {
            Some(second) => format!("accent={}&second={}", plain(main), plain(second)),
            None => format!("accent={}", plain(main)),
        };
        let shown = better.or(main).map(colours).unwrap_or_default();
        let remove = chrome.brand.logo.is_some().then(|| Button::quiet(words.t("brand-logo-remove")));
        BrandPage {
            errors: ErrorSummary::of(words, faults, |field| label(words, field, stand.langs.0.len())),
            names: texts::SPACE.fields(words, stand.langs, &typed.names, faults),
            accent: hex("accent", &typed.accent),
            second: hex("second", &typed.second),
            seen: Hidden::new(seen::FIELD, stand.seen.to_string()),
            better: better.map(|better| offered(words, better)),
            measured: main.map(|main| measures(main).map(|one| told(words, one)).into()).unwrap_or_default(),
            preview: Preview {
                css: format!("{}/preview.css?{shown}", stand.base),
                sides: [("light", words.t("brand-in-light")), ("dark", words.t("brand-in-dark"))],
            },
            look: Button::second(words.t("brand-look")).sends("deed", "look"),
            save: Button::main(words.t("button-save")).sends("deed", "save"),
            undo: stand.undo,
            file: Field::file("logo", words.t("brand-logo"), ".svg,.png,image/svg+xml,image/png")
                .hint(words.count("brand-logo-hint", logo::MOST_BYTES as i64 / 1024))
                .faults(words, faults),
            upload: Button::main(words.t("brand-logo-upload")).sends("deed", "upload"),
            remove: remove.map(|button| button.sends("deed", "remove").danger()),
            logo_action: format!("{}/logo", stand.base),
            chrome: Chrome { fault_title: !faults.is_empty(), ..chrome },
        }
    }
}

/// A colour as it stands in addresses.
fn plain(colour: Colour) -> String {
    colour.to_string().trim_start_matches('#').to_owned()
}

/// The nearest colour that can be read, and the button that takes it.
fn offered(words: Words, better: Colour) -> (Notice, Button) {
    let hex = better.to_string();
    let text = words.with("brand-better", &[("colour", hex.as_str().into())]);
    let take = words.with("brand-take-better", &[("colour", hex.as_str().into())]);
    (Notice::new(Tone::Warning, text), Button::second(take).sends("better", hex))
}

fn told(words: Words, measure: Measure) -> Measured {
    let passes = measure.passes();
    // Cut, not rounded: 4.49 is not 4.5.
    let ratio = (measure.ratio * 10.0).floor() / 10.0;
    let values =
        [("ratio", words.decimal(ratio, 1).into()), ("least", words.decimal(measure.least, 1).into())];
    Measured {
        what: words.t(&format!("contrast-{}", measure.key)),
        ratio: words.with("contrast-ratio", &values),
        tone: if passes { Tone::Success } else { Tone::Danger },
        verdict: words.t(if passes { "contrast-enough" } else { "contrast-too-little" }),
    }
}

async fn page(ctx: &Ctx, typed: &Looks, seen: &Seen, faults: &[Fault]) -> Result<Reply, Fail> {
    let space = ctx.space();
    let base = ctx.at("/desk/settings/brand");
    let undo = Undo::of(ctx, "brand").await?;
    let stand = Stand { langs: (&space.langs, space.lang), base: &base, seen, undo };
    let chrome = ctx.settings_chrome(ctx.words.t("brand"));
    Ok(Reply::html(&BrandPage::new(chrome, typed, stand, faults))?.private())
}

/// `GET /desk/settings/brand`.
pub(super) async fn show(ctx: Ctx) -> Result<Reply, Fail> {
    let now = Looks::of(ctx.space());
    page(&ctx, &now, &now.seen(), &[]).await
}

/// `POST /desk/settings/brand`: shows what was typed without keeping it, or keeps it.
pub(super) async fn save(ctx: Ctx, form: Form) -> Result<Reply, Fail> {
    let space = ctx.space();
    let mut names = texts::SPACE.read(&Lang::ALL, |field| form.text(field).to_owned());
    // Names in languages that the form does not ask for are kept.
    let kept = space.names.iter().filter(|(lang, _)| !form.has(texts::SPACE.field(**lang)));
    names.extend(kept.map(|(lang, name)| (*lang, name.clone())));
    let better = form.maybe("better");
    let accent = better.unwrap_or_else(|| form.text("accent")).to_owned();
    let mut typed = Looks { names, accent, second: form.text("second").to_owned() };
    let seen = Seen::read(form.raw(seen::FIELD));
    if better.is_some() || form.text("deed") == "look" {
        return match typed.read(space.lang, readable) {
            Ok(_) => page(&ctx, &typed, &seen, &[]).await,
            Err(faults) => Ok(page(&ctx, &typed, &seen, &faults).await?.faulty()),
        };
    }
    let edit = |now: &Space| typed.read_since(&seen, now, readable);
    match desk::change(&ctx.store, &ctx.caller, space.id, edit).await? {
        Ok(()) => {
            ctx.app.forget_spaces();
            Ok(Reply::redirect(ctx.at("/desk/settings/brand")).done("settings-saved", None))
        }
        Err((now, faults)) => Ok(page(&ctx, &typed, &Looks::of(&now).seen(), &faults).await?.faulty()),
    }
}

/// `GET /desk/settings/brand/preview.css?accent=0b5d5e&second=e0a526`: what is missing or cannot be read is as it
/// stands today.
pub(super) async fn preview(ctx: Ctx) -> Result<Reply, Fail> {
    let now = Looks::of(ctx.space());
    let chosen = |name: &str, otherwise: &str| {
        let hex = colour(ctx.query.text(name)).or_else(|| colour(otherwise));
        hex.and_then(|hex| hex.parse::<Colour>().ok())
    };
    let second = chosen("second", &now.second);
    let theme = chosen("accent", &now.accent).and_then(|main| Theme::new(main, second).ok());
    Ok(Reply::bytes(theme.unwrap_or_default().preview_css(), "text/css; charset=utf-8"))
}

/// `POST /desk/settings/brand/logo`.
pub(super) async fn change_logo(ctx: Ctx, form: Form) -> Result<Reply, Fail> {
    let (space, back) = (ctx.space().id, ctx.at("/desk/settings/brand"));
    let said = if form.text("deed") == "remove" {
        desk::show(&ctx.store, &ctx.caller, space, None).await?;
        "brand-logo-removed"
    } else {
        let bytes = form.file("logo").map_or(&[][..], |file| &file.bytes);
        match logo::read(bytes) {
            Ok(logo) => desk::show(&ctx.store, &ctx.caller, space, Some(&logo)).await?,
            Err((code, count)) => {
                let fault = Fault { field: "logo", code, count };
                let now = Looks::of(ctx.space());
                return Ok(page(&ctx, &now, &now.seen(), &[fault]).await?.faulty());
            }
        }
        "brand-logo-saved"
    };
    ctx.app.forget_spaces();
    Ok(Reply::redirect(back).done(said, None))
}

impl Samples for BrandPage {
    fn samples(words: Words) -> Vec<BrandPage> {
        let page = |accent: &str, langs: &[Lang], undo: Option<Undo>, faults: &[Fault]| {
            let names: Texts = [(Lang::Sv, "Norrvik & Sunnvik".to_owned())].into();
            let typed = Looks { names, accent: accent.into(), second: "#e0a526".into() };
            let stand = Stand {
                langs: (langs, Lang::Sv),
                base: "/tvv/desk/settings/brand",
                seen: &typed.seen(),
                undo,
            };
            BrandPage::new(Chrome::sample(words, words.t("brand")), &typed, stand, faults)
        };
        let undo = Undo::new(words, "/tvv/desk/settings", "brand", 1_772_438_400_000);
        let faults = |code| {
            [Fault { field: "accent", code, count: None }, Fault::counted("logo", "logo-too-heavy", 200)]
        };
        vec![
            page("#0b5d5e", &[Lang::Sv], Some(undo), &[]),
            page("#ffcc00", &Lang::ALL, None, &faults("colour-too-pale")),
            page("gul", &Lang::ALL, None, &faults("not-a-colour")),
        ]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_is_sound_in_every_language() {
        pages::check_page::<BrandPage>();
    }

    #[test]
    fn every_reason_against_a_logo_has_words() {
        let codes =
            ["missing", "too-heavy", "kind", "too-low", "too-wide", "damaged", "unsafe", "without-size"];
        for lang in Lang::ALL {
            for code in codes {
                let key = format!("fault-logo-{code}");
                assert!(!Words::new(lang).count(&key, 200).is_empty(), "{key}");
            }
        }
    }
}
