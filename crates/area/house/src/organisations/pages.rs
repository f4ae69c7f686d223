//! Handlers and pages: the list with the form for a new one, and one with what can be done to it.

use askama::Template;
use kernel::{
    Fault, Id, Lang,
    slug::{self, slug},
};
use members::{Organisation, organisation};
use pages::{
    Button, Cell, Chrome, Column, DataTable, Empty, ErrorSummary, Field, Pick, Samples, Tag, Tone, Words,
};
use web::{Ctx, Fail, Form, Reply};

use super::{
    desk,
    forms::{KINDS, Typed},
};
use crate::texts;

/// The fields of an organisation.
struct Fields {
    names: Vec<Field>,
    kind: Field,
    letter: Field,
}

impl Fields {
    fn new(words: Words, langs: (&[Lang], Lang), typed: &Typed, faults: &[Fault]) -> Fields {
        let kind = |kind: &str| Pick::new(kind, words.t(&format!("organisation-{kind}")));
        Fields {
            names: texts::ORGANISATION.fields(words, langs, &typed.names, faults),
            kind: Field::select("kind", words.t("organisation-kind"), KINDS.map(kind).into())
                .value(typed.kind.as_str())
                .faults(words, faults),
            letter: Field::code("letter", words.t("organisation-letter"))
                .hint(words.t("organisation-letter-hint"))
                .size(3)
                .maxlength(1)
                .value(typed.letter.as_str())
                .optional(words)
                .faults(words, faults),
        }
    }
}

fn summary(words: Words, langs: usize, faults: &[Fault]) -> Option<ErrorSummary> {
    ErrorSummary::of(words, faults, |field| {
        texts::ORGANISATION
            .label_of(words, field, langs)
            .unwrap_or_else(|| words.t(&format!("organisation-{field}")))
    })
}

/// The list.
#[derive(Template)]
#[template(path = "organisations/templates/list.html")]
pub(super) struct ListPage {
    chrome: Chrome,
    errors: Option<ErrorSummary>,
    table: Option<DataTable>,
    none: Empty,
    fields: Fields,
    add: Button,
}

impl ListPage {
    fn new(
        chrome: Chrome,
        base: &str,
        langs: (&[Lang], Lang),
        (all, today): (&[Organisation], &str),
        (typed, faults): (&Typed, &[Fault]),
    ) -> ListPage {
        let words = chrome.words;
        ListPage {
            errors: summary(words, langs.0.len(), faults),
            table: (!all.is_empty()).then(|| listed(words, base, all, today)),
            none: Empty::new(words.t("organisations-none")).next(words.t("organisations-none-next")),
            fields: Fields::new(words, langs, typed, faults),
            add: Button::main(words.t("organisation-add")),
            chrome: Chrome { fault_title: !faults.is_empty(), ..chrome },
        }
    }
}

fn listed(words: Words, base: &str, all: &[Organisation], today: &str) -> DataTable {
    let row = |one: &Organisation| {
        let state = match one.is_part_on(today) {
            true => Tag::new(Tone::Success, words.t("organisation-part")),
            false => Tag::new(Tone::Neutral, words.t("organisation-over")),
        };
        vec![
            Cell::link(one.name(words.lang), format!("{base}/{}", one.key)),
            Cell::text(kind(words, one)),
            Cell::text(one.letter.as_str()),
            Cell::tag(state),
        ]
    };
    let columns =
        ["organisation-name", "organisation-kind", "organisation-letter-short", "organisation-state"];
    let columns = columns.map(|key| Column::text(words.t(key))).into();
    let rows = all.iter().map(row).collect();
    DataTable::new("organisations", words.t("organisations"), columns, rows).caption_hidden()
}

/// The sort in words; one that the form does not offer as it is stored.
fn kind(words: Words, one: &Organisation) -> String {
    match KINDS.contains(&one.kind.as_str()) {
        true => words.t(&format!("organisation-{}", one.kind)),
        false => one.kind.clone(),
    }
}

/// One.
#[derive(Template)]
#[template(path = "organisations/templates/one.html")]
pub(super) struct OnePage {
    chrome: Chrome,
    back: String,
    /// What belongs to it and who holds which office there: kept beside decisions.
    ties: String,
    profile: String,
    errors: Option<ErrorSummary>,
    fields: Fields,
    save: Button,
    ended: Option<String>,
    end: Button,
}

impl OnePage {
    fn new(
        chrome: Chrome,
        (back, ties): (String, String),
        langs: (&[Lang], Lang),
        (one, typed): (&Organisation, &Typed),
        faults: &[Fault],
    ) -> OnePage {
        let words = chrome.words;
        let over = |day: &str| {
            let date = day.parse().map_or_else(|_| day.to_owned(), |date| words.date(date));
            words.with("organisation-over-since", &[("when", date.into())])
        };
        let (label, deed) = match one.valid_until {
            Some(_) => ("organisation-resume", "resume"),
            None => ("organisation-end", "end"),
        };
        OnePage {
            profile: format!("{back}/{}/profile", one.key),
            back,
            ties,
            errors: summary(words, langs.0.len(), faults),
            fields: Fields::new(words, langs, typed, faults),
            save: Button::main(words.t("button-save")).sends("deed", "save"),
            ended: one.valid_until.as_deref().map(over),
            end: Button::second(words.t(label)).sends("deed", deed),
            chrome: Chrome { fault_title: !faults.is_empty(), ..chrome },
        }
    }
}

pub(super) const BASE: &str = "/desk/settings/organisations";

/// Today in the space's zone, `2026-05-31`.
fn today(ctx: &Ctx) -> String {
    ctx.space().today(ctx.now()).to_string()
}

async fn all(ctx: &Ctx) -> Result<Vec<Organisation>, Fail> {
    Ok(organisation::of_space(&mut ctx.read().await?, ctx.space().id).await?)
}

fn list_page(ctx: &Ctx, all: &[Organisation], typed: &Typed, faults: &[Fault]) -> Result<Reply, Fail> {
    let space = ctx.space();
    let chrome = ctx.settings_chrome(ctx.words.t("organisations"));
    let langs = (&space.langs[..], space.lang);
    let page = ListPage::new(chrome, &ctx.at(BASE), langs, (all, &today(ctx)), (typed, faults));
    Ok(Reply::html(&page)?.private())
}

/// `GET /desk/settings/organisations`.
pub(super) async fn list(ctx: Ctx) -> Result<Reply, Fail> {
    let typed = Typed { kind: KINDS[0].into(), ..Typed::default() };
    list_page(&ctx, &all(&ctx).await?, &typed, &[])
}

fn typed(ctx: &Ctx, form: &Form) -> Typed {
    Typed {
        names: texts::ORGANISATION.read(&ctx.space().langs, |field| form.text(field).to_owned()),
        kind: form.text("kind").to_owned(),
        letter: form.text("letter").to_uppercase(),
    }
}

/// `POST /desk/settings/organisations`.
pub(super) async fn add(ctx: Ctx, form: Form) -> Result<Reply, Fail> {
    let (space, typed, all) = (ctx.space(), typed(&ctx, &form), all(&ctx).await?);
    let faults = typed.faults(space.lang, &all.iter().collect::<Vec<_>>());
    if !faults.is_empty() {
        return Ok(list_page(&ctx, &all, &typed, &faults)?.faulty());
    }
    let plain = slug(typed.names.get(&space.lang).map_or("", String::as_str), "organisation");
    let new = Organisation {
        id: Id::new(ctx.app.env()),
        space: space.id,
        key: slug::free(&plain, |key| all.iter().any(|one| one.key == key)),
        names: typed.names,
        kind: typed.kind,
        letter: typed.letter,
        valid_from: Some(today(&ctx)),
        valid_until: None,
    };
    desk::add(&ctx.store, &ctx.caller, &new).await?;
    Ok(Reply::redirect(ctx.at(BASE)).done("organisation-added", None))
}

pub(super) async fn found(ctx: &Ctx) -> Result<(Organisation, Vec<Organisation>), Fail> {
    let key: String = ctx.param("key")?;
    let (mut found, others): (Vec<_>, Vec<_>) = all(ctx).await?.into_iter().partition(|one| one.key == key);
    Ok((found.pop().ok_or(Fail::NotFound)?, others))
}

fn one_page(ctx: &Ctx, one: &Organisation, typed: &Typed, faults: &[Fault]) -> Result<Reply, Fail> {
    let space = ctx.space();
    let chrome = ctx.settings_chrome(one.name(ctx.lang));
    let langs = (&space.langs[..], space.lang);
    let ties = ctx.at(&format!("/desk/settings/ties/{}", one.key));
    Ok(Reply::html(&OnePage::new(chrome, (ctx.at(BASE), ties), langs, (one, typed), faults))?.private())
}

/// `GET /desk/settings/organisations/{key}`.
pub(super) async fn show(ctx: Ctx) -> Result<Reply, Fail> {
    let (one, _) = found(&ctx).await?;
    one_page(&ctx, &one, &Typed::of(&one), &[])
}

/// `POST /desk/settings/organisations/{key}`.
pub(super) async fn change(ctx: Ctx, form: Form) -> Result<Reply, Fail> {
    let (mut one, others) = found(&ctx).await?;
    let said = match form.text("deed") {
        "end" => {
            desk::set_end(&ctx.store, &ctx.caller, &one, Some(&today(&ctx))).await?;
            "organisation-ended"
        }
        "resume" => {
            desk::set_end(&ctx.store, &ctx.caller, &one, None).await?;
            "organisation-resumed"
        }
        _ => {
            let mut typed = typed(&ctx, &form);
            let faults = typed.faults(ctx.space().lang, &others.iter().collect::<Vec<_>>());
            if !faults.is_empty() {
                return Ok(one_page(&ctx, &one, &typed, &faults)?.faulty());
            }
            let offered = &ctx.space().langs;
            let kept = one.names.iter().filter(|(lang, _)| !offered.contains(lang));
            typed.names.extend(kept.map(|(lang, name)| (*lang, name.clone())));
            (one.names, one.kind, one.letter) = (typed.names, typed.kind, typed.letter);
            desk::change(&ctx.store, &ctx.caller, &one).await?;
            "settings-saved"
        }
    };
    Ok(Reply::redirect(ctx.at(&format!("{BASE}/{}", one.key))).done(said, None))
}

pub(super) fn sample(until: Option<&str>) -> Organisation {
    Organisation {
        id: Id::from_parts(1, [1; 10]),
        space: Id::from_parts(2, [1; 10]),
        key: "norrvik".into(),
        names: [(Lang::Sv, "Norrvik <kommun>".to_owned())].into(),
        kind: "municipality".into(),
        letter: "N".into(),
        valid_from: None,
        valid_until: until.map(str::to_owned),
    }
}

impl Samples for ListPage {
    fn samples(words: Words) -> Vec<ListPage> {
        let page = |all: &[Organisation], faults: &[Fault]| {
            let chrome = Chrome::sample(words, words.t("organisations"));
            let typed = Typed { kind: "municipality".into(), ..Typed::default() };
            let langs = (&Lang::ALL[..], Lang::Sv);
            ListPage::new(chrome, "/tvv/x", langs, (all, "2026-05-31"), (&typed, faults))
        };
        let odd = Organisation { key: "odd".into(), kind: "orden".into(), ..sample(None) };
        vec![
            page(&[], &[]),
            page(&[sample(None), odd, sample(Some("2026-05-01"))], &[]),
            page(&[], &[Fault::new("name-sv", "required"), Fault::new("letter", "letter-taken")]),
        ]
    }
}

impl Samples for OnePage {
    fn samples(words: Words) -> Vec<OnePage> {
        let page = |one: &Organisation, faults: &[Fault]| {
            let chrome = Chrome::sample(words, one.name(words.lang));
            let langs = (&[Lang::Sv][..], Lang::Sv);
            OnePage::new(chrome, ("/tvv/x".into(), "/tvv/y".into()), langs, (one, &Typed::of(one)), faults)
        };
        let faults = [Fault::new("name-sv", "organisation-there"), Fault::new("letter", "not-a-letter")];
        vec![page(&sample(None), &faults), page(&sample(Some("2026-05-01")), &[])]
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_pages_are_sound_in_every_language() {
        pages::check_page::<super::ListPage>();
        pages::check_page::<super::OnePage>();
    }
}
