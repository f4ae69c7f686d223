//! `/{space}/desk/assess/{number}`: one's own marks; after that, everybody's, and where they differ.

use askama::Template;
use kernel::{Fault, Id, Lang};
use members::Right;
use pages::{
    Button, Cell, Choice, Choices, Chrome, Column, DataTable, ErrorSummary, Field, Hidden, Link, Notice,
    Samples, Tone, Words,
};
use web::{Ctx, Fail, Form, Reply};

use super::samples as ours;
use crate::{
    assessments::{
        desk,
        rules::{FAR_APART, HIGHEST, LOWEST},
        store::{self as rows, Criterion, Mark},
    },
    idea::shown::text_in,
    proposals::{self, Proposal},
};

/// Names of the fields of criteria: nobody assesses by more.
pub(in crate::assessments) const MARKS: [&str; 9] =
    ["mark-1", "mark-2", "mark-3", "mark-4", "mark-5", "mark-6", "mark-7", "mark-8", "mark-9"];

#[derive(Template)]
#[template(path = "assessments/templates/assess.html")]
pub(in crate::assessments) struct AssessPage {
    chrome: Chrome,
    errors: Option<ErrorSummary>,
    notice: Option<Notice>,
    links: Vec<Link>,
    text: Option<(String, String)>,
    lang: Lang,
    note: Option<Notice>,
    key: Hidden,
    marks: Vec<Choices>,
    save: Button,
    given: Option<DataTable>,
    differ: Option<String>,
    send_back: Option<(Field, Button)>,
}

/// What the page is made of.
struct Given {
    proposal: Proposal,
    text: Option<(String, String)>,
    lang: Lang,
    criteria: Vec<Criterion>,
    /// The marks of this proposal, when one has given one's own.
    marks: Vec<Mark>,
    /// One's own are there, for the round that runs.
    done: bool,
    note: Option<String>,
    may_steer: bool,
    own: Lang,
}

pub(in crate::assessments) async fn show(ctx: Ctx) -> Result<Reply, Fail> {
    again(&ctx, &Form::default(), &[], None).await
}

/// The page with what was chosen and what is wrong with it.
pub(in crate::assessments) async fn again(
    ctx: &Ctx,
    typed: &Form,
    faults: &[Fault],
    notice: Option<Notice>,
) -> Result<Reply, Fail> {
    let space = ctx.space();
    let mut tx = ctx.read().await?;
    let number = ctx.param("number")?;
    let whole = proposals::store::work::whole(&mut tx, space.id, number).await?.ok_or(Fail::NotFound)?;
    if !whole.proposal.state.is_assessed() {
        return Err(Fail::NotFound);
    }
    let id = whole.proposal.id;
    let mut marks = rows::marks(&mut tx, space.id).await?;
    marks.retain(|mark| mark.proposal == id);
    let round = rows::round(&mut tx, id).await?;
    let own = |mark: &Mark| Some(mark.assessor) == ctx.caller.person();
    let done = marks.iter().any(|mark| own(mark) && mark.round == round);
    if !marks.iter().any(own) {
        marks.clear();
    }
    let given = Given {
        criteria: rows::criteria(&mut tx, space.id).await?,
        note: rows::note(&mut tx, id).await?.filter(|_| !done),
        text: Some((whole.text.problem, whole.text.suggestion)),
        lang: whole.lang,
        proposal: whole.proposal,
        marks,
        done,
        may_steer: ctx.may(Right::SteerProposals),
        own: space.lang,
    };
    drop(tx);
    let page = AssessPage::new(
        |title| ctx.desk_chrome(title),
        ctx.words,
        &ctx.at(""),
        ctx.request_key(),
        &given,
        typed,
        faults,
    );
    Ok(Reply::html(&AssessPage { notice, ..page })?.private())
}

impl AssessPage {
    fn new(
        chrome: impl FnOnce(String) -> Chrome,
        words: Words,
        base: &str,
        request: String,
        given: &Given,
        typed: &Form,
        faults: &[Fault],
    ) -> AssessPage {
        let name =
            |criterion: &Criterion| text_in(&criterion.name, words.lang, given.own).unwrap_or_default();
        let label = |field: &str| match MARKS.iter().position(|known| *known == field) {
            Some(at) => given.criteria.get(at).map(name).unwrap_or_default(),
            None => words.t("assess-note"),
        };
        let heading = [
            ("number", given.proposal.number.to_string().into()),
            ("title", given.proposal.title.as_str().into()),
        ];
        let chrome = chrome(words.with("assess-heading", &heading));
        let choices = |(criterion, field): (&Criterion, &'static str)| {
            let choice = |mark: i64| {
                let value = mark.to_string();
                let chosen = typed.text(field) == value;
                Choice::new(value.clone(), value).chosen(chosen)
            };
            let all = (LOWEST..=HIGHEST).map(choice).collect();
            let choices = Choices::one(field, name(criterion), all).faults(words, faults);
            match text_in(&criterion.meaning, words.lang, given.own) {
                Some(meaning) => choices.hint(meaning),
                None => choices,
            }
        };
        let marks: Vec<&Mark> = given.marks.iter().collect();
        let widest = desk::spread(&marks).filter(|(_, spread)| *spread >= FAR_APART);
        let widest = widest.and_then(|(id, _)| given.criteria.iter().find(|one| one.id == id)).map(name);
        let number = given.proposal.number;
        let public = Link::new(words.t("writing-public"), format!("{base}/proposals/{number}"));
        let list = Link::new(words.t("nav-assess"), format!("{base}/desk/assess"));
        let back = || {
            let field = Field::textarea("note", words.t("assess-note"), 2).value(typed.raw("note"));
            let button = Button::second(words.t("assess-send-back")).sends("deed", "send-back");
            (field.faults(words, faults), button)
        };
        AssessPage {
            errors: ErrorSummary::of(words, faults, label),
            notice: None,
            links: vec![list, public],
            text: given.text.clone(),
            lang: given.lang,
            note: given
                .note
                .as_ref()
                .map(|note| Notice::new(Tone::Warning, note.clone()).title(words.t("assess-sent-back"))),
            key: Hidden::new("request", request),
            marks: match given.done {
                true => Vec::new(),
                false => given.criteria.iter().zip(MARKS).map(choices).collect(),
            },
            save: Button::main(words.t("assess-save")).sends("deed", "assess"),
            given: (!given.marks.is_empty()).then(|| table(words, given, &name)),
            send_back: (given.may_steer && widest.is_some()).then(back),
            differ: widest.map(|name| words.with("assess-differ", &[("name", name.into())])),
            chrome: Chrome { fault_title: !faults.is_empty(), ..chrome },
        }
    }
}

/// Everybody's marks. The assessors have numbers, not names.
fn table(words: Words, given: &Given, name: &dyn Fn(&Criterion) -> String) -> DataTable {
    let mut people: Vec<Id> = Vec::new();
    for mark in &given.marks {
        if !people.contains(&mark.assessor) {
            people.push(mark.assessor);
        }
    }
    let head = (1..=people.len()).map(|n| Column::number(words.count("assess-assessor", n as i64)));
    let mut columns: Vec<Column> =
        std::iter::once(Column::text(words.t("criterion-column"))).chain(head).collect();
    columns.push(Column::number(words.t("assess-spread")));
    let row = |criterion: &Criterion| {
        let of = |person: &Id| {
            let own = |mark: &&Mark| mark.assessor == *person && mark.criterion == criterion.id;
            given.marks.iter().find(own).map(|mark| mark.mark)
        };
        let marks: Vec<Option<i64>> = people.iter().map(of).collect();
        let known: Vec<i64> = marks.iter().flatten().copied().collect();
        let spread = known.iter().max().zip(known.iter().min()).map_or(0, |(high, low)| high - low);
        let cell = |mark: &Option<i64>| mark.map_or(Cell::text("–"), |mark| Cell::number(words, mark));
        let mut cells = vec![Cell::text(name(criterion))];
        cells.extend(marks.iter().map(cell));
        cells.push(Cell::number(words, spread));
        cells
    };
    let rows = given.criteria.iter().map(row).collect();
    DataTable::new("marks", words.t("assess-all-marks"), columns, rows)
}

impl Samples for AssessPage {
    fn samples(words: Words) -> Vec<AssessPage> {
        let given = |done: bool, marks: Vec<Mark>| Given {
            proposal: ours::proposals().remove(0),
            text: Some(("Too <late>.\n\nNobody comes home.".into(), "Run & run.".into())),
            lang: Lang::En,
            criteria: ours::criteria(),
            marks,
            done,
            note: (!done).then(|| "Talk about <effect>.".to_owned()),
            may_steer: true,
            own: Lang::Sv,
        };
        let page = |given: Given, faults: &[Fault]| {
            let chrome = |title| Chrome::sample(words, title);
            AssessPage::new(chrome, words, "/tvv", "0".into(), &given, &Form::default(), faults)
        };
        let faults = [Fault::new("mark-1", "choose-one"), Fault::new("mark-2", "choose-one")];
        vec![
            page(given(false, Vec::new()), &[]),
            page(given(false, ours::marks()), &faults),
            page(given(true, ours::marks()), &[Fault::new("note", "required")]),
        ]
    }
}
