//! `/desk/interviews/{number}`: one study: how far it has come, what can be done.

use std::collections::HashMap;

use askama::Template;
use kernel::{Fault, Id};
use members::Right;
use pages::{
    Button, Cell, Chrome, Column, DataTable, ErrorSummary, Field, Hidden, Link, Notice, ProgressLine,
    Samples, Tag, Words,
};
use web::{Ctx, Fail, Form, Reply};

use super::{at, found, list::shown, samples as ours};
use crate::interviews::{
    rules,
    store::{self as rows, Code, Question, Study, Sums},
};

#[derive(Template)]
#[template(path = "interviews/templates/study.html")]
pub(in crate::interviews) struct StudyPage {
    chrome: Chrome,
    back: Link,
    errors: Option<ErrorSummary>,
    notice: Option<Notice>,
    shown: Tag,
    lang: &'static str,
    purpose: String,
    ways: Vec<Button>,
    progress: ProgressLine,
    said: String,
    held: Option<String>,
    accepted: Option<String>,
    questions: DataTable,
    codes: Vec<String>,
    summary: Link,
    change: Option<Change>,
}

/// What a coordinator can change.
struct Change {
    key: Hidden,
    codes: Field,
    add: Button,
    show: Button,
    show_text: String,
}

/// What the page is made of.
struct Given {
    study: Study,
    questions: Vec<Question>,
    codes: Vec<Code>,
    sums: HashMap<Id, Sums>,
}

/// `GET /desk/interviews/{number}`.
pub(in crate::interviews) async fn show(ctx: Ctx) -> Result<Reply, Fail> {
    again(&ctx, &Form::default(), &[], None).await
}

/// The page with what was typed and what is wrong with it.
pub(in crate::interviews) async fn again(
    ctx: &Ctx,
    typed: &Form,
    faults: &[Fault],
    notice: Option<Notice>,
) -> Result<Reply, Fail> {
    let mut tx = ctx.read().await?;
    let study = found(&mut tx, ctx).await?;
    let questions = rows::questions(&mut tx, study.id).await?;
    let codes = rows::codes(&mut tx, study.id).await?;
    let sums = rows::sums(&mut tx, study.id).await?;
    drop(tx);
    let mut ways = Vec::new();
    let to = |rest: &str| at(ctx, study.number, rest);
    let words = ctx.words;
    if ctx.may(Right::SortIdeas) && study.interviews > 0 {
        ways.push(Button::main(words.t("interviews-code")).link(to("/code")));
    }
    if ctx.may(Right::RegisterIdeas) {
        ways.push(Button::second(words.t("interviews-enter")).link(to("/enter")));
    }
    if ctx.may(Right::ImportIdeas) {
        ways.push(Button::second(words.t("interviews-file")).link(to("/file")));
    }
    let key = ctx.may(Right::ManageSpace).then(|| ctx.request_key());
    let chrome = ctx.desk_chrome(study.name.clone());
    let given = Given { study, questions, codes, sums };
    let page = StudyPage::new(chrome, &ctx.at(""), (&given, ways), key, typed, faults);
    Ok(Reply::html(&StudyPage { notice, ..page })?.private())
}

impl StudyPage {
    fn new(
        chrome: Chrome,
        base: &str,
        (given, ways): (&Given, Vec<Button>),
        key: Option<String>,
        typed: &Form,
        faults: &[Fault],
    ) -> StudyPage {
        let words = chrome.words;
        let Given { study, questions, codes, sums } = given;
        let sum = |of: fn(&Sums) -> i64| sums.values().map(of).sum::<i64>();
        let (answered, coded, held) = (sum(|one| one.answered), sum(|one| one.coded), sum(|one| one.held));
        let (suggested, taken) = (sum(|one| one.suggested), sum(|one| one.taken));
        let accepted = rules::share(taken, suggested).map(|share| {
            let values = [
                ("taken", taken.into()),
                ("suggested", suggested.into()),
                ("share", words.percent(share).into()),
            ];
            words.with("interviews-accepted", &values)
        });
        let values = [("coded", coded.into()), ("answered", answered.into())];
        StudyPage {
            back: Link::new(words.t("nav-interviews"), format!("{base}/desk/interviews")),
            errors: ErrorSummary::of(words, faults, |_| words.t("interviews-codes")),
            notice: None,
            shown: shown(words, study),
            lang: study.lang.tag(),
            purpose: study.purpose.clone(),
            ways,
            progress: ProgressLine::new(words, coded.max(0) as u64, answered.max(0) as u64),
            said: words.with("interviews-coded-of", &values),
            held: (held > 0).then(|| words.count("interviews-held", held)),
            accepted,
            questions: table(words, questions, sums),
            codes: codes.iter().map(|code| code.name.clone()).collect(),
            summary: Link::new(words.t("interviews-summary"), format!("{base}/interviews/{}", study.number)),
            change: key.map(|key| change(words, study, key, typed, faults)),
            chrome: Chrome { fault_title: !faults.is_empty(), ..chrome },
        }
    }
}

fn change(words: Words, study: &Study, key: String, typed: &Form, faults: &[Fault]) -> Change {
    let (button, deed, text) = match study.public_since {
        None => ("interviews-show", "show", "interviews-show-text"),
        Some(_) => ("interviews-hide", "hide", "interviews-hide-text"),
    };
    Change {
        key: Hidden::new("request", key),
        codes: Field::textarea("codes", words.t("interviews-codes"), 3)
            .hint(words.t("interviews-codes-hint"))
            .value(typed.raw("codes"))
            .faults(words, faults),
        add: Button::second(words.t("interviews-add-codes")).sends("deed", "codes"),
        show: Button::second(words.t(button)).sends("deed", deed),
        show_text: words.t(text),
    }
}

fn table(words: Words, questions: &[Question], sums: &HashMap<Id, Sums>) -> DataTable {
    let row = |question: &Question| {
        let sums = sums.get(&question.id).copied().unwrap_or_default();
        vec![
            Cell::text(format!("{}. {}", question.number, question.text)),
            Cell::number(words, sums.asked),
            Cell::number(words, sums.answered),
            Cell::number(words, sums.coded),
        ]
    };
    let columns = vec![
        Column::text(words.t("interviews-question")),
        Column::number(words.t("interviews-asked")),
        Column::number(words.t("interviews-answered")),
        Column::number(words.t("interviews-coded")),
    ];
    let rows = questions.iter().map(row).collect();
    DataTable::new("questions", words.t("interviews-questions"), columns, rows).caption_hidden()
}

impl Samples for StudyPage {
    fn samples(words: Words) -> Vec<StudyPage> {
        let page = |public: bool, key: Option<&str>, faults: &[Fault], sums: HashMap<Id, Sums>| {
            let given = Given {
                study: ours::study(public),
                questions: ours::questions(),
                codes: ours::codes(),
                sums,
            };
            let chrome = Chrome::sample(words, "Life in <the> middle");
            let ways = vec![Button::main(words.t("interviews-code")).link("/x")];
            let key = key.map(str::to_owned);
            StudyPage::new(chrome, "/tvv", (&given, ways), key, &Form::default(), faults)
        };
        let sums = HashMap::from([(ours::questions()[0].id, ours::sums())]);
        let faults = [Fault::new("codes", "required")];
        vec![
            page(true, Some("0"), &faults, sums.clone()),
            page(false, Some("0"), &[], HashMap::new()),
            page(false, None, &[], sums),
        ]
    }
}
