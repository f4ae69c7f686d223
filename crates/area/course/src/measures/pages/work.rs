//! The desk of those who review: the list with a form for a new measure, and each measure with the form of what is
//! next.

use askama::Template;
use kernel::{Fault, Id, Ref, Refusal};
use members::{NotDone, Organisation, Right, organisation};
use pages::{
    Button, Choice, Choices, Chrome, DataTable, Empty, ErrorSummary, Field, Hidden, Link, Notice, Pick,
    Samples, Tag, Tone, Words,
};
use store::{Tx, directory::Card};
use web::{Ctx, Fail, Form, Reply};

use super::{
    list::table,
    one::{described, marks},
    organisation_name, reaches, samples, state_tag,
};
use crate::measures::{
    deeds::{Asked, Deed},
    desk::{NewMeasure, TITLE_MAX},
    forms::{self, MARK_FIELDS, Typed},
    rules::{Outcome, State},
    store::{self as rows, Analysis, Measure},
};

/// Actions to choose from.
const ACTIONS: i64 = 300;

/// All measures, and the form for a new one.
#[derive(Template)]
#[template(path = "measures/templates/overview.html")]
pub struct DeskPage {
    chrome: Chrome,
    errors: Option<ErrorSummary>,
    table: Option<DataTable>,
    empty: Empty,
    title: Field,
    kind: Choices,
    organisation: Field,
    key: Hidden,
    send: Button,
}

/// `/{space}/desk/measures`
pub async fn desk(ctx: Ctx) -> Result<Reply, Fail> {
    let key = ctx.request_key();
    desk_page(&ctx, &Typed::default(), &[], key).await
}

async fn desk_page(ctx: &Ctx, typed: &Typed, faults: &[Fault], key: String) -> Result<Reply, Fail> {
    let mut tx = ctx.read().await?;
    let all = rows::all(&mut tx, ctx.space().id).await?;
    let organisations = organisation::of_space(&mut tx, ctx.space().id).await?;
    drop(tx);
    let own: Vec<&Organisation> = organisations.iter().filter(|one| reaches(ctx, one.id)).collect();
    let all: Vec<&Measure> = all.iter().collect();
    let chrome = ctx.desk_chrome(ctx.words.t("measures-desk"));
    Reply::html(&DeskPage::new(
        chrome,
        &ctx.at("/desk/measures"),
        &all,
        (&organisations, &own),
        (typed, faults),
        key,
    ))
}

/// Puts one on the list.
pub async fn add(ctx: Ctx, form: Form) -> Result<Reply, Fail> {
    let typed = read_form(&form);
    let mut faults = Vec::new();
    let organisation: Option<Id> = typed.text("organisation").parse().ok();
    if typed.text("title").is_empty() {
        faults.push(Fault::new("title", "required"));
    }
    if organisation.is_none() {
        faults.push(Fault::new("organisation", "choose-one"));
    }
    let Some(organisation) = organisation.filter(|_| faults.is_empty()) else {
        let key = form.request_key().map_or_else(|| ctx.request_key(), str::to_owned);
        return Ok(desk_page(&ctx, &typed, &faults, key).await?.faulty());
    };
    let new = NewMeasure {
        title: typed.text("title").to_owned(),
        lang: ctx.space().lang,
        question: typed.text("kind") == "question",
        organisation,
    };
    let (by, space) = (&ctx.caller, ctx.space());
    let number = Asked { store: &ctx.store, by, space, request: form.request_key() }.list(&new).await?;
    Ok(Reply::redirect(ctx.at(&format!("/desk/measures/{number}"))).done("measures-listed", None))
}

fn read_form(form: &Form) -> Typed {
    let mut typed = Typed::default();
    for (name, text) in form.fields() {
        typed.0.entry(name.clone()).or_default().push(text.clone());
    }
    typed
}

impl DeskPage {
    fn new(
        chrome: Chrome,
        base: &str,
        all: &[&Measure],
        (organisations, own): (&[Organisation], &[&Organisation]),
        (typed, faults): (&Typed, &[Fault]),
        key: String,
    ) -> DeskPage {
        let words = chrome.words;
        let label = |field: &str| words.t(&format!("measures-field-{field}"));
        let kind = |value: &str, key: &str| {
            let chosen = typed.text("kind") == value || (typed.text("kind").is_empty() && value == "measure");
            Choice::new(value, words.t(key)).chosen(chosen)
        };
        let first = (own.len() != 1).then(|| Pick::new("", words.t("choose-from-list")));
        let picks = own.iter().map(|one| Pick::new(one.id.to_string(), one.name(words.lang)));
        DeskPage {
            errors: ErrorSummary::of(words, faults, label),
            table: (!all.is_empty()).then(|| {
                let own = |measure: &Measure| own.iter().any(|one| one.id == measure.organisation);
                table(words, base, organisations, all, own)
            }),
            empty: Empty::new(words.t("measures-desk-empty")),
            title: Field::text("title", label("title"))
                .hint(words.t("measures-title-hint"))
                .maxlength(TITLE_MAX)
                .value(typed.text("title"))
                .faults(words, faults),
            kind: Choices::one(
                "kind",
                label("kind"),
                vec![kind("measure", "measures-kind-measure"), kind("question", "measures-kind-question")],
            )
            .cards(),
            organisation: Field::select(
                "organisation",
                label("organisation"),
                first.into_iter().chain(picks).collect(),
            )
            .value(typed.text("organisation"))
            .faults(words, faults),
            key: Hidden::new("request", key),
            send: Button::main(words.t("measures-list-send")),
            chrome: Chrome { fault_title: !faults.is_empty(), ..chrome },
        }
    }
}

/// One measure with the form of what is next.
#[derive(Template)]
#[template(path = "measures/templates/work.html")]
pub struct WorkPage {
    chrome: Chrome,
    errors: Option<ErrorSummary>,
    refused: Option<Notice>,
    tag: Tag,
    whose: String,
    open: Link,
    description: Vec<(String, String)>,
    marks: Option<DataTable>,
    forms: Vec<FormView>,
    waits: Option<Empty>,
}

/// A form: its heading, a sentence, its parts in order.
struct FormView {
    title: String,
    text: Option<String>,
    action: String,
    parts: Vec<Part>,
    key: Hidden,
    send: Button,
}

enum Part {
    Field(Box<Field>),
    Choices(Box<Choices>),
    Heading(String),
}

/// What the page knows.
struct Read {
    measure: Measure,
    organisations: Vec<Organisation>,
    others: Vec<Measure>,
    analyses: Vec<Analysis>,
    actions: Vec<Card>,
    person: Option<Id>,
    day: String,
    /// Whether the reader opens joint matters.
    may_open: bool,
}

async fn read(ctx: &Ctx) -> Result<Read, Fail> {
    let space = ctx.space().id;
    let mut tx: Tx = ctx.read().await?;
    let measure = rows::by_number(&mut tx, space, ctx.param("number")?).await?.ok_or(Fail::NotFound)?;
    if !reaches(ctx, measure.organisation) {
        return Err(Fail::Forbidden(Some(Right::ReviewMeasures)));
    }
    let others =
        rows::all(&mut tx, space).await?.into_iter().filter(|other| other.id != measure.id).collect();
    Ok(Read {
        organisations: organisation::of_space(&mut tx, space).await?,
        analyses: rows::analyses(&mut tx, measure.id).await?,
        actions: tx.cards(space, "action", ACTIONS).await?,
        others,
        person: ctx.caller.person(),
        day: ctx.space().today(ctx.now()).to_string(),
        may_open: ctx.may(Right::KeepDecisions),
        measure,
    })
}

/// `/{space}/desk/measures/{number}`
pub async fn show(ctx: Ctx) -> Result<Reply, Fail> {
    let read = read(&ctx).await?;
    let key = ctx.request_key();
    Reply::html(&WorkPage::new(
        &ctx.desk_chrome(""),
        &ctx.at(""),
        &read,
        &Typed::default(),
        (&[], None),
        &key,
    ))
}

/// Does what was sent: describes, marks, concludes, recommends or carries out.
pub async fn act(ctx: Ctx, form: Form) -> Result<Reply, Fail> {
    let (typed, today) = (read_form(&form), ctx.space().today(ctx.now()));
    let deed = match ctx.param::<String>("deed")?.as_str() {
        "describe" => forms::description(&typed).map(Deed::Describe),
        "analyse" => forms::analysis(&typed).map(|(marks, text)| Deed::Analyse(marks, text)),
        "conclude" => Ok(Deed::Conclude(typed.text("conclusion").to_owned())),
        "recommend" => {
            forms::recommendation(&typed, today).map(|(found, actions)| Deed::Recommend(found, actions))
        }
        "carry-out" => forms::carried_out(&typed, today).map(|(on, text)| Deed::CarryOut(on, text)),
        _ => return Err(Fail::NotFound),
    };
    let found = read(&ctx).await?;
    let (mut faults, mut refused) = (Vec::new(), None);
    match deed {
        Err(wrong) => faults = wrong,
        Ok(deed) => {
            let (by, space) = (&ctx.caller, ctx.space());
            let asked = Asked { store: &ctx.store, by, space, request: form.request_key() };
            match asked.act(found.measure.number, &deed).await {
                Ok(()) => {
                    let here = ctx.at(&format!("/desk/measures/{}", found.measure.number));
                    return Ok(Reply::redirect(here).done("measures-saved", None));
                }
                Err(NotDone::Refused(refusal)) if refusal.code != "not-permitted" => refused = Some(refusal),
                Err(other) => return Err(other.into()),
            }
        }
    }
    let key = form.request_key().map_or_else(|| ctx.request_key(), str::to_owned);
    let wrong = (&faults[..], refused.as_ref());
    Ok(Reply::html(&WorkPage::new(&ctx.desk_chrome(""), &ctx.at(""), &found, &typed, wrong, &key))?.faulty())
}

impl WorkPage {
    fn new(
        chrome: &Chrome,
        base: &str,
        read: &Read,
        typed: &Typed,
        (faults, refused): (&[Fault], Option<&Refusal>),
        key: &str,
    ) -> WorkPage {
        let words = chrome.words;
        let measure = &read.measure;
        let here = format!("{base}/desk/measures/{}", measure.number);
        let made = Making { words, read, typed, faults, here: &here, key };
        let given = read.analyses.iter().any(|one| Some(one.person) == read.person);
        let described_it = measure.described_by.is_some()
            && measure.described_by == read.person.map(|id| kernel::Actor::Person(id).to_string());
        let forms = match measure.state {
            State::Listed => vec![made.describe()],
            State::Described => {
                let mut forms = Vec::new();
                if !given && !described_it {
                    forms.push(made.analyse());
                }
                if read.analyses.len() >= 2 {
                    forms.push(made.conclude());
                }
                if read.analyses.is_empty() {
                    forms.push(made.describe());
                }
                forms
            }
            State::Analysed | State::Recommended => vec![made.recommend()],
            State::Decided => vec![made.carry_out()],
            State::CarriedOut => Vec::new(),
        };
        // Marks are seen by those who have given theirs, so that nobody is led by another's.
        let sees_marks = given || described_it || measure.state >= State::Analysed;
        let waits = match measure.state {
            State::Described if forms.is_empty() => Some("measures-wait-analyses"),
            State::Recommended => Some("measures-wait-decision"),
            State::CarriedOut => Some("measures-all-done"),
            _ => None,
        };
        let label = |field: &str| words.t(&format!("measures-field-{field}"));
        let number = words.count("measures-number", measure.number);
        WorkPage {
            chrome: Chrome {
                title: format!("{number}: {}", measure.title),
                fault_title: !faults.is_empty() || refused.is_some(),
                ..chrome.clone()
            },
            errors: ErrorSummary::of(words, faults, label),
            refused: refused.map(|refusal| Notice::new(Tone::Danger, words.refusal(refusal))),
            tag: state_tag(words, measure),
            whose: organisation_name(words, &read.organisations, measure.organisation),
            open: Link::new(words.t("measures-open"), format!("{base}/measures/{}", measure.number)),
            description: described(words, measure),
            marks: sees_marks.then(|| marks(words, &read.analyses)).flatten(),
            waits: waits.map(|key| {
                let empty = Empty::new(words.t(key));
                match measure.state {
                    State::Recommended if measure.matter.is_none() && read.may_open => empty.button(
                        Button::main(words.t("measures-to-matter"))
                            .link(format!("{base}/desk/decisions/open?about={}", measure.subject())),
                    ),
                    _ => empty,
                }
            }),
            forms,
        }
    }
}

/// What every form needs.
struct Making<'a> {
    words: Words,
    read: &'a Read,
    typed: &'a Typed,
    faults: &'a [Fault],
    here: &'a str,
    key: &'a str,
}

impl Making<'_> {
    fn label(&self, field: &str) -> String {
        self.words.t(&format!("measures-field-{field}"))
    }

    /// What was typed, or what is stored.
    fn value(&self, field: &str, stored: &str) -> String {
        match self.typed.0.contains_key(field) {
            true => self.typed.text(field).to_owned(),
            false => stored.to_owned(),
        }
    }

    fn area(&self, field: &'static str, stored: &str) -> Part {
        let made = Field::textarea(field, self.label(field), 3).value(self.value(field, stored));
        Part::Field(Box::new(made.faults(self.words, self.faults)))
    }

    fn day(&self, field: &'static str, stored: &str) -> Part {
        let made = Field::text(field, self.label(field))
            .size(12)
            .hint(self.words.t("measures-date-hint"))
            .value(self.value(field, stored));
        Part::Field(Box::new(made.faults(self.words, self.faults)))
    }

    fn form(&self, name: &str, parts: Vec<Part>) -> FormView {
        FormView {
            title: self.words.t(&format!("measures-form-{name}")),
            text: Some(self.words.t(&format!("measures-form-{name}-text"))),
            action: format!("{}/{name}", self.here),
            parts,
            key: Hidden::new("request", self.key),
            send: Button::main(self.words.t("button-save")),
        }
    }

    fn describe(&self) -> FormView {
        let stored = self.read.measure.description.clone().unwrap_or_default();
        let none = Pick::new("", self.words.t("measures-no-twin"));
        let others = self.read.others.iter().map(|other| {
            let whose = organisation_name(self.words, &self.read.organisations, other.organisation);
            Pick::new(other.id.to_string(), format!("{whose}: {}", other.title))
        });
        let twin = Field::select("twin", self.label("twin"), std::iter::once(none).chain(others).collect())
            .value(self.value("twin", &stored.twin.map(|id| id.to_string()).unwrap_or_default()));
        let target = Field::textarea("target_group", self.label("target_group"), 2)
            .value(self.value("target_group", &stored.target_group))
            .optional(self.words);
        let parts = vec![
            self.area("purpose", &stored.purpose),
            Part::Field(Box::new(target)),
            self.area("users", &stored.users),
            self.area("cost", &stored.cost),
            self.area("effect", &stored.effect),
            self.area("overlap", &stored.overlap),
            Part::Field(Box::new(twin)),
        ];
        self.form("describe", parts)
    }

    fn analyse(&self) -> FormView {
        let mark = |field: &&'static str| {
            let choice = |n: i64| {
                let label = self.words.t(&format!("measures-mark-{n}"));
                Choice::new(n.to_string(), label).chosen(self.typed.text(field) == n.to_string())
            };
            let made = Choices::one(field, self.label(field), (1..=5).map(choice).collect()).cards();
            Part::Choices(Box::new(made.faults(self.words, self.faults)))
        };
        let parts = MARK_FIELDS.iter().map(mark).chain([self.area("reasons", "")]).collect();
        self.form("analyse", parts)
    }

    fn conclude(&self) -> FormView {
        self.form("conclude", vec![self.area("conclusion", "")])
    }

    fn recommend(&self) -> FormView {
        let choice = |outcome: Outcome| {
            let label = self.words.t(&format!("measures-outcome-{}", outcome.as_str()));
            Choice::new(outcome.as_str(), label).chosen(self.typed.text("outcome") == outcome.as_str())
        };
        let both = vec![choice(Outcome::WindDown), choice(Outcome::Develop)];
        let outcome =
            Choices::one("outcome", self.label("outcome"), both).cards().faults(self.words, self.faults);
        let first = Pick::new("", self.words.t("choose-from-list"));
        let owners = self.read.organisations.iter();
        let owners = owners.map(|one| Pick::new(one.id.to_string(), one.name(self.words.lang)));
        let owner =
            Field::select("owner", self.label("owner"), std::iter::once(first).chain(owners).collect())
                .value(self.value("owner", ""))
                .faults(self.words, self.faults);
        let mut parts = vec![
            Part::Choices(Box::new(outcome)),
            Part::Heading(self.words.t("measures-if-wind-down")),
            self.day("ends_on", ""),
            self.area("money", ""),
            self.area("people", ""),
            self.area("agreements", ""),
            Part::Heading(self.words.t("measures-if-develop")),
            Part::Field(Box::new(owner)),
            self.day("follow_up", ""),
        ];
        if !self.read.actions.is_empty() {
            let chosen = self.typed.all("actions");
            let action = |card: &Card| {
                let id = card.subject.to_string();
                Choice::new(id.as_str(), &card.title).chosen(chosen.contains(&id))
            };
            let choices = self.read.actions.iter().map(action).collect();
            let made = Choices::many("actions", self.label("actions"), choices);
            parts.push(Part::Choices(Box::new(made.hint(self.words.t("measures-actions-hint")))));
        } else {
            parts.push(Part::Heading(self.words.t("measures-no-actions")));
        }
        self.form("recommend", parts)
    }

    fn carry_out(&self) -> FormView {
        self.form("carry-out", vec![self.day("done_on", &self.read.day), self.area("done", "")])
    }
}

impl Samples for DeskPage {
    fn samples(words: Words) -> Vec<DeskPage> {
        let organisations = samples::organisations();
        let listed = samples::measure(11, State::Listed, None);
        let page = |all: &[&Measure], own: &[&Organisation], faults: &[Fault]| {
            let chrome = Chrome::sample(words, words.t("measures-desk"));
            let typed = Typed::default();
            DeskPage::new(
                chrome,
                "/tvv/desk/measures",
                all,
                (&organisations, own),
                (&typed, faults),
                "0".into(),
            )
        };
        let both: Vec<&Organisation> = organisations.iter().collect();
        vec![page(&[&listed], &both, &[Fault::new("title", "required")]), page(&[], &both[..1], &[])]
    }
}

impl Samples for WorkPage {
    fn samples(words: Words) -> Vec<WorkPage> {
        let action = Card {
            subject: Ref::new("action", samples::id(50)),
            space: samples::id(0),
            number: Some(1),
            title: "Åtgärd <1>".into(),
            url: "/tvv/actions/1".into(),
            status: "measures-state-listed".into(),
            visibility: kernel::Visibility::Public,
        };
        let page =
            |state, recommendation, person: Option<u8>, faults: &[Fault], refused: Option<&Refusal>| {
                let read = Read {
                    measure: samples::measure(11, state, recommendation),
                    organisations: samples::organisations(),
                    others: vec![samples::measure(12, State::Listed, None)],
                    analyses: if state >= State::Described { samples::analyses() } else { Vec::new() },
                    actions: if state == State::Recommended { Vec::new() } else { vec![action.clone()] },
                    person: person.map(samples::id),
                    day: "2026-03-20".into(),
                    may_open: true,
                };
                WorkPage::new(
                    &Chrome::sample(words, ""),
                    "/tvv",
                    &read,
                    &Typed::default(),
                    (faults, refused),
                    "0",
                )
            };
        let typed = Typed::default();
        let describe = forms::description(&typed).unwrap_err();
        let analyse = forms::analysis(&typed).unwrap_err();
        let recommend = forms::recommendation(&typed, jiff::civil::date(2026, 3, 2)).unwrap_err();
        let done = forms::carried_out(&typed, jiff::civil::date(2026, 3, 2)).unwrap_err();
        vec![
            page(State::Listed, None, None, &describe, None),
            page(State::Described, None, Some(53), &analyse, None),
            page(State::Described, None, Some(51), &[], Some(&Refusal::new("discuss-spread"))),
            page(State::Analysed, None, Some(51), &recommend, None),
            page(State::Recommended, Some(samples::develop()), None, &[], None),
            page(State::Decided, Some(samples::wind_down()), None, &done, None),
            page(State::CarriedOut, Some(samples::wind_down()), None, &[], None),
        ]
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_pages_are_sound_in_every_language() {
        pages::check_page::<super::DeskPage>();
        pages::check_page::<super::WorkPage>();
    }
}
