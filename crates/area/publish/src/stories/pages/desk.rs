//! The desk: every story, a new one, one to change with its picture.

use askama::Template;
use kernel::{Fault, Lang};
use pages::{
    Button, Cell, Choice, Choices, Chrome, Column, DataTable, Empty, ErrorSummary, Field, Hidden, Pick,
    Samples, Words,
};
use web::{Ctx, Fail, Reply};

use super::{Shown, list::Told, said};
use crate::stories::{
    forms::{ALT_MAX, FIELDS, LINE_MAX, TEXT_MAX, Typed, TypedCaption},
    model::{Licence, Picture, Sort, Story},
    picture,
};

/// Every story, with what is still missing.
#[derive(Template)]
#[template(path = "stories/templates/kept.html")]
pub struct DeskPage {
    chrome: Chrome,
    table: Option<DataTable>,
    empty: Empty,
    new: Button,
}

/// A new story.
#[derive(Template)]
#[template(path = "stories/templates/new.html")]
pub struct NewPage {
    chrome: Chrome,
    errors: Option<ErrorSummary>,
    form: Fields,
    back: Button,
}

/// One story to change.
#[derive(Template)]
#[template(path = "stories/templates/edit.html")]
pub struct EditPage {
    chrome: Chrome,
    errors: Option<ErrorSummary>,
    form: Fields,
    picture: PictureForm,
    at: String,
    look: Button,
    back: Button,
    remove: Button,
}

struct Fields {
    hidden: Hidden,
    sort: Choices,
    title: Field,
    on: Field,
    place: Field,
    text: Field,
    send: Button,
}

struct PictureForm {
    shown: Option<Shown>,
    consents: Vec<String>,
    hide: Option<Button>,
    file: Field,
    alt: Field,
    credit: Field,
    licence: Field,
    people: Choices,
    persons: Vec<(Field, Field)>,
    send: Button,
}

/// What was typed and what is wrong with it, when a form comes again.
#[derive(Default)]
pub struct Again {
    /// The story's words.
    pub typed: Option<Typed>,
    /// The picture's.
    pub caption: Option<TypedCaption>,
    /// What is wrong.
    pub faults: Vec<Fault>,
}

fn label(words: Words, field: &str) -> String {
    match field.split_once('-') {
        Some((name, n)) => words.with(&format!("story-{name}"), &[("n", n.to_owned().into())]),
        None => words.t(&format!("story-{field}")),
    }
}

impl Fields {
    fn new(words: Words, lang: Lang, typed: &Typed, faults: &[Fault], hidden: Hidden) -> Fields {
        let line = |name: &str, value: &str| {
            Field::text(name, label(words, name)).value(value).maxlength(LINE_MAX).faults(words, faults)
        };
        let choice = |sort: &Sort| {
            let key = sort.as_str();
            Choice::new(key, words.t(&format!("story-sort-{key}"))).chosen(typed.sort == key)
        };
        Fields {
            sort: Choices::one("sort", label(words, "sort"), Sort::ALL.iter().map(choice).collect())
                .faults(words, faults),
            title: line("title", &typed.title).lang(lang),
            on: line("on", &typed.on).hint(words.t("story-on-hint")).size(12),
            place: line("place", &typed.place).lang(lang).optional(words),
            text: Field::textarea("text", label(words, "text"), 8)
                .value(typed.text.as_str())
                .hint(words.t("story-text-hint"))
                .maxlength(TEXT_MAX)
                .lang(lang)
                .faults(words, faults),
            send: Button::main(words.t("button-save")),
            hidden,
        }
    }
}

impl PictureForm {
    fn new(
        words: Words,
        (lang, at): (Lang, &str),
        now: Option<&Picture>,
        typed: &TypedCaption,
        faults: &[Fault],
    ) -> PictureForm {
        let licence = |one: &Licence| Pick::new(one.as_str(), words.t(&format!("licence-{}", one.as_str())));
        let licences = std::iter::once(Pick::new("", words.t("choose-from-list")));
        let answer =
            |key: &str| Choice::new(key, words.t(&format!("story-people-{key}"))).chosen(typed.people == key);
        let empty = (String::new(), String::new());
        let persons = FIELDS.iter().enumerate().map(|(n, (who, on))| {
            let (name, day) = typed.persons.get(n).unwrap_or(&empty);
            let named = |key: &str| words.with(key, &[("n", (n as i64 + 1).into())]);
            let who =
                Field::text(who, named("story-who")).value(name.as_str()).maxlength(LINE_MAX).lang(lang);
            let on = Field::date(on, named("story-consent")).value(day.as_str());
            (who.faults(words, faults), on.faults(words, faults))
        });
        let consents = now.into_iter().flat_map(|picture| &picture.caption.people).map(|person| {
            let named = [("who", person.who.clone().into()), ("date", words.date(person.consent_on).into())];
            words.with("story-consented", &named)
        });
        PictureForm {
            shown: now.map(|picture| Shown::new(words, at, picture)),
            consents: consents.collect(),
            hide: now.map(|_| Button::quiet(words.t("story-hide")).sends("deed", "hide").danger()),
            file: Field::file(
                "picture",
                label(words, "picture"),
                ".jpg,.jpeg,.png,.webp,image/jpeg,image/png,image/webp",
            )
            .hint(words.count("story-picture-hint", (picture::MOST_BYTES >> 20) as i64))
            .faults(words, faults),
            alt: Field::textarea("alt", label(words, "alt"), 2)
                .value(typed.alt.as_str())
                .hint(words.t("story-alt-hint"))
                .maxlength(ALT_MAX)
                .lang(lang)
                .faults(words, faults),
            credit: Field::text("credit", label(words, "credit"))
                .value(typed.credit.as_str())
                .maxlength(LINE_MAX)
                .faults(words, faults),
            licence: Field::select(
                "licence",
                label(words, "licence"),
                licences.chain(Licence::ALL.iter().map(licence)).collect(),
            )
            .value(typed.licence.as_str())
            .faults(words, faults),
            people: Choices::one("people", label(words, "people"), vec![answer("no"), answer("yes")])
                .hint(words.t("story-people-hint"))
                .faults(words, faults),
            persons: persons.collect(),
            send: Button::main(words.t("story-show")).sends("deed", "show"),
        }
    }
}

/// `GET /desk/stories`
pub(in crate::stories) async fn list(ctx: Ctx) -> Result<Reply, Fail> {
    let told = super::list::read(&ctx).await?;
    let chrome = ctx.desk_chrome(ctx.words.t("nav-stories"));
    Ok(Reply::html(&DeskPage::new(chrome, &ctx.at("/desk/stories"), &told))?.private())
}

impl DeskPage {
    fn new(chrome: Chrome, base: &str, told: &[Told]) -> DeskPage {
        let words = chrome.words;
        let row = |(story, picture): &Told| {
            let shown = if picture.is_some() { "story-has-picture" } else { "story-without-picture" };
            vec![
                Cell::link(story.told.title.clone(), format!("{base}/{}", story.number)),
                Cell::text(said(words, story.told.on)),
                Cell::text(words.t(shown)),
            ]
        };
        let columns = ["story-title", "story-on", "story-picture"].map(|key| Column::text(words.t(key)));
        let table = || {
            let rows = told.iter().map(row).collect();
            DataTable::new("stories", words.t("nav-stories"), columns.into(), rows).caption_hidden()
        };
        DeskPage {
            table: (!told.is_empty()).then(table),
            empty: Empty::new(words.t("stories-none")).next(words.t("stories-desk-none-next")),
            new: Button::main(words.t("story-new")).link(format!("{base}/new")),
            chrome,
        }
    }
}

/// `GET /desk/stories/new`
pub(in crate::stories) async fn new(ctx: Ctx) -> Result<Reply, Fail> {
    new_again(&ctx, &Typed::default(), &[], ctx.request_key())
}

/// The same with what was typed and what is wrong with it.
pub(in crate::stories) fn new_again(
    ctx: &Ctx,
    typed: &Typed,
    faults: &[Fault],
    key: String,
) -> Result<Reply, Fail> {
    let chrome = ctx.desk_chrome(ctx.words.t("story-new"));
    let page = NewPage::new(chrome, (ctx.space().lang, &ctx.at("/desk/stories")), typed, faults, key);
    Ok(Reply::html(&page)?.private())
}

impl NewPage {
    fn new(
        chrome: Chrome,
        (lang, base): (Lang, &str),
        typed: &Typed,
        faults: &[Fault],
        key: String,
    ) -> NewPage {
        let words = chrome.words;
        NewPage {
            errors: ErrorSummary::of(words, faults, |field| label(words, field)),
            form: Fields::new(words, lang, typed, faults, Hidden::new("request", key)),
            back: Button::quiet(words.t("nav-stories")).link(base),
            chrome: Chrome { fault_title: !faults.is_empty(), ..chrome },
        }
    }
}

/// `GET /desk/stories/{number}`
pub(in crate::stories) async fn edit(ctx: Ctx) -> Result<Reply, Fail> {
    edit_again(&ctx, Again::default()).await
}

/// The same with what was typed and what is wrong with it.
pub(in crate::stories) async fn edit_again(ctx: &Ctx, again: Again) -> Result<Reply, Fail> {
    let number: i64 = ctx.param("number")?;
    let told = super::list::read(ctx).await?;
    let (story, picture) =
        told.into_iter().find(|(story, _)| story.number == number).ok_or(Fail::NotFound)?;
    let chrome = ctx.desk_chrome(story.told.title.clone());
    let page = EditPage::new(chrome, &ctx.at(""), (&story, picture.as_ref()), &again);
    Ok(Reply::html(&page)?.private())
}

impl EditPage {
    fn new(chrome: Chrome, home: &str, (story, now): (&Story, Option<&Picture>), again: &Again) -> EditPage {
        let (words, faults) = (chrome.words, &again.faults);
        let typed = again.typed.clone().unwrap_or_else(|| Typed::of(&story.told));
        let at = format!("{home}/stories/{}", story.number);
        let caption = again.caption.clone().unwrap_or_default();
        EditPage {
            errors: ErrorSummary::of(words, faults, |field| label(words, field)),
            form: Fields::new(
                words,
                story.lang,
                &typed,
                faults,
                Hidden::new("version", story.version.to_string()),
            ),
            picture: PictureForm::new(words, (story.lang, &at), now, &caption, faults),
            look: Button::second(words.t("story-look")).link(at),
            at: format!("{home}/desk/stories/{}", story.number),
            back: Button::quiet(words.t("nav-stories")).link(format!("{home}/desk/stories")),
            remove: Button::quiet(words.t("story-remove")).danger(),
            chrome: Chrome { fault_title: !faults.is_empty(), ..chrome },
        }
    }
}

impl Samples for DeskPage {
    fn samples(words: Words) -> Vec<DeskPage> {
        let chrome = || Chrome::sample(words, words.t("nav-stories"));
        vec![
            DeskPage::new(chrome(), "/a/desk/stories", &super::samples()),
            DeskPage::new(chrome(), "/a/desk/stories", &[]),
        ]
    }
}

impl Samples for NewPage {
    fn samples(words: Words) -> Vec<NewPage> {
        let page = |typed: &Typed, faults: &[Fault]| {
            let chrome = Chrome::sample(words, words.t("story-new"));
            NewPage::new(chrome, (Lang::Sv, "/a/desk/stories"), typed, faults, "0".into())
        };
        let wrong = Typed { title: "<b>".into(), on: "\"i våras".into(), ..Typed::default() };
        vec![page(&Typed::default(), &[]), page(&wrong, &wrong.read().expect_err("wrong"))]
    }
}

impl Samples for EditPage {
    fn samples(words: Words) -> Vec<EditPage> {
        let page = |told: &Told, again: &Again| {
            let chrome = Chrome::sample(words, told.0.told.title.clone());
            EditPage::new(chrome, "/a", (&told.0, told.1.as_ref()), again)
        };
        let wrong = TypedCaption {
            alt: "<alt>".into(),
            people: "yes".into(),
            persons: vec![("<Kim>".into(), String::new())],
            ..TypedCaption::default()
        };
        let mut faults = wrong.read(jiff::civil::date(2026, 3, 2)).expect_err("wrong");
        faults.push(Fault::counted("picture", "picture-too-heavy", 4));
        let again = Again { caption: Some(wrong), faults, ..Again::default() };
        let all = super::samples();
        let plain = all.iter().map(|told| page(told, &Again::default()));
        plain.chain([page(&all[0], &again)]).collect()
    }
}
