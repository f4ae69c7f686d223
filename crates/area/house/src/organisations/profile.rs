//! How an organisation looks and speaks beside the alliance: colour, tone, whether headers name it; its logo with whose
//! it is and on which terms.

use askama::Template;
use kernel::{Fault, Lang};
use members::{
    Organisation,
    organisation::profile::{self, LogoTerms, Profile},
};
use pages::{Button, Choice, Choices, Chrome, ErrorSummary, Field, Samples, Words};
use web::{Ctx, Fail, Form, Reply};

use super::{
    desk,
    pages::{BASE, found, sample},
};
use crate::{colour::colour, logo};

/// Longest description of how an organisation speaks, in characters.
const TONE_MAX: usize = 600;
/// Longest name of whose a logo is, and of its terms, in characters.
const TERMS_MAX: usize = 160;
/// Fields of the tone, in the order of [`Lang::ALL`].
const TONES: [&str; 5] = ["tone-sv", "tone-nb", "tone-nn", "tone-fi", "tone-en"];

/// The page.
#[derive(Template)]
#[template(path = "organisations/templates/profile.html")]
pub(super) struct ProfilePage {
    chrome: Chrome,
    back: String,
    name: String,
    errors: Option<ErrorSummary>,
    accent: Field,
    tones: Vec<Field>,
    header: Choices,
    save: Button,
    logo: Option<(String, String)>,
    logo_action: String,
    file: Field,
    credit: Field,
    licence: Field,
    upload: Button,
    remove: Option<Button>,
}

/// What stands in the fields: as it is, or as it was typed.
#[derive(Default)]
struct Typed {
    profile: Profile,
    credit: String,
    licence: String,
}

impl Typed {
    fn of(profile: Profile) -> Typed {
        let LogoTerms { credit, licence, .. } = profile.logo.clone().unwrap_or(LogoTerms {
            credit: String::new(),
            licence: String::new(),
            put_at: 0,
        });
        Typed { profile, credit, licence }
    }
}

fn label(words: Words, field: &str) -> String {
    match Lang::ALL.iter().zip(TONES).find(|(_, tone)| *tone == field) {
        Some((lang, _)) => {
            let named = [("what", words.t("profile-tone").into()), ("language", lang.own_name().into())];
            words.with("in-language", &named)
        }
        None => words.t(&format!("profile-{field}")),
    }
}

impl ProfilePage {
    fn new(
        chrome: Chrome,
        (base, home): (&str, &str),
        langs: &[Lang],
        (one, typed): (&Organisation, &Typed),
        faults: &[Fault],
    ) -> ProfilePage {
        let (words, profile) = (chrome.words, &typed.profile);
        let tone = |lang: &Lang| {
            let field = TONES[*lang as usize];
            Field::textarea(field, label(words, field), 3)
                .value(profile.tone.get(lang).map_or("", String::as_str))
                .maxlength(TONE_MAX)
                .lang(*lang)
                .optional(words)
                .faults(words, faults)
        };
        let terms = |name: &str, value: &str| {
            Field::text(name, label(words, name))
                .hint(words.t(&format!("profile-{name}-hint")))
                .value(value)
                .maxlength(TERMS_MAX)
                .faults(words, faults)
        };
        let shown = Choice::new("yes", words.t("profile-in-header")).chosen(profile.in_header);
        let src = |logo: &LogoTerms| format!("{home}/organisations/{}/logo?v={}", one.key, logo.put_at);
        let alt = words.with("profile-logo-of", &[("name", one.name(words.lang).to_owned().into())]);
        ProfilePage {
            back: format!("{base}/{}", one.key),
            name: one.name(words.lang).to_owned(),
            errors: ErrorSummary::of(words, faults, |field| label(words, field)),
            accent: Field::code("accent", label(words, "accent"))
                .hint(words.t("profile-accent-hint"))
                .size(9)
                .value(profile.accent.as_str())
                .optional(words)
                .faults(words, faults),
            tones: langs.iter().map(tone).collect(),
            header: Choices::tick("in_header", words.t("profile-header"), shown),
            save: Button::main(words.t("button-save")),
            logo: profile.logo.as_ref().map(|logo| (src(logo), alt)),
            logo_action: format!("{base}/{}/logo", one.key),
            file: Field::file("logo", label(words, "logo"), ".svg,.png,image/svg+xml,image/png")
                .hint(words.count("brand-logo-hint", logo::MOST_BYTES as i64 / 1024))
                .faults(words, faults),
            credit: terms("credit", &typed.credit),
            licence: terms("licence", &typed.licence),
            upload: Button::main(words.t("profile-upload")).sends("deed", "upload"),
            remove: profile
                .logo
                .is_some()
                .then(|| Button::quiet(words.t("profile-remove")).sends("deed", "remove").danger()),
            chrome: Chrome { fault_title: !faults.is_empty(), ..chrome },
        }
    }
}

async fn now(ctx: &Ctx, one: &Organisation) -> Result<Profile, Fail> {
    let all = profile::of_space(&mut ctx.read().await?, ctx.space().id).await?;
    Ok(all.into_iter().find(|(id, _)| *id == one.id).map(|(_, profile)| profile).unwrap_or_default())
}

fn page(ctx: &Ctx, one: &Organisation, typed: &Typed, faults: &[Fault]) -> Result<Reply, Fail> {
    let chrome = ctx.settings_chrome(ctx.words.t("profile"));
    let at = (&*ctx.at(BASE), &*ctx.at(""));
    let page = ProfilePage::new(chrome, at, &ctx.space().langs, (one, typed), faults);
    Ok(Reply::html(&page)?.private())
}

/// `GET /desk/settings/organisations/{key}/profile`
pub(super) async fn show(ctx: Ctx) -> Result<Reply, Fail> {
    let (one, _) = found(&ctx).await?;
    page(&ctx, &one, &Typed::of(now(&ctx, &one).await?), &[])
}

/// `POST /desk/settings/organisations/{key}/profile`
pub(super) async fn save(ctx: Ctx, form: Form) -> Result<Reply, Fail> {
    let (one, _) = found(&ctx).await?;
    let was = now(&ctx, &one).await?;
    let mut tone = was.tone.clone();
    let mut faults = Vec::new();
    for lang in &ctx.space().langs {
        let field = TONES[*lang as usize];
        let text = form.text(field).to_owned();
        if text.chars().count() > TONE_MAX {
            faults.push(Fault::counted(field, "too-long", TONE_MAX as i64));
        }
        tone.remove(lang);
        if !text.is_empty() {
            tone.insert(*lang, text);
        }
    }
    let typed = form.text("accent");
    let accent = if typed.is_empty() { Some(String::new()) } else { colour(typed) };
    if accent.is_none() {
        faults.insert(0, Fault::new("accent", "not-a-colour"));
    }
    let changed = Profile {
        accent: accent.unwrap_or_else(|| typed.to_owned()),
        tone,
        in_header: form.has("in_header"),
        logo: was.logo,
    };
    if !faults.is_empty() {
        return Ok(page(&ctx, &one, &Typed::of(changed), &faults)?.faulty());
    }
    desk::set_profile(&ctx.store, &ctx.caller, &one, &changed).await?;
    ctx.app.forget_spaces();
    Ok(Reply::redirect(ctx.at(&format!("{BASE}/{}/profile", one.key))).done("settings-saved", None))
}

/// `POST /desk/settings/organisations/{key}/logo`
pub(super) async fn change_logo(ctx: Ctx, form: Form) -> Result<Reply, Fail> {
    let (one, _) = found(&ctx).await?;
    if form.text("deed") == "remove" {
        desk::show_logo(&ctx.store, &ctx.caller, &one, None).await?;
        ctx.app.forget_spaces();
        return Ok(
            Reply::redirect(ctx.at(&format!("{BASE}/{}/profile", one.key))).done("brand-logo-removed", None)
        );
    }
    let mut faults = Vec::new();
    let read = logo::read(form.file("logo").map_or(&[][..], |file| &file.bytes));
    if let Err((code, count)) = &read {
        faults.push(Fault { field: "logo", code, count: *count });
    }
    for field in ["credit", "licence"] {
        let text = form.text(field);
        if text.is_empty() {
            faults.push(Fault::new(field, "required"));
        } else if text.chars().count() > TERMS_MAX {
            faults.push(Fault::counted(field, "too-long", TERMS_MAX as i64));
        }
    }
    let (credit, licence) = (form.text("credit"), form.text("licence"));
    match read {
        Ok(logo) if faults.is_empty() => {
            desk::show_logo(&ctx.store, &ctx.caller, &one, Some((&logo, credit, licence))).await?;
            ctx.app.forget_spaces();
            let back = ctx.at(&format!("{BASE}/{}/profile", one.key));
            Ok(Reply::redirect(back).done("brand-logo-saved", None))
        }
        _ => {
            let profile = now(&ctx, &one).await?;
            let typed = Typed { profile, credit: credit.to_owned(), licence: licence.to_owned() };
            Ok(page(&ctx, &one, &typed, &faults)?.faulty())
        }
    }
}

impl Samples for ProfilePage {
    fn samples(words: Words) -> Vec<ProfilePage> {
        let page = |profile: Profile, faults: &[Fault]| {
            let chrome = Chrome::sample(words, words.t("profile"));
            let typed = Typed::of(profile);
            ProfilePage::new(chrome, ("/a/x", "/a"), &Lang::ALL, (&sample(None), &typed), faults)
        };
        let logo = LogoTerms { credit: "K & M".into(), licence: "<own>".into(), put_at: 5 };
        let full = Profile {
            accent: "#0b5d5e".into(),
            tone: [(Lang::Sv, "Kort & <varmt>".to_owned())].into(),
            in_header: true,
            logo: Some(logo),
        };
        let faults = [
            Fault::new("accent", "not-a-colour"),
            Fault::counted("tone-fi", "too-long", 600),
            Fault::counted("logo", "logo-too-heavy", 200),
            Fault::new("credit", "required"),
            Fault::new("licence", "required"),
        ];
        vec![page(full, &[]), page(Profile::default(), &faults)]
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_page_is_sound_in_every_language() {
        pages::check_page::<super::ProfilePage>();
    }
}
