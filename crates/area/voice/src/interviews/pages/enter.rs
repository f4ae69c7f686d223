//! `/desk/interviews/{number}/enter`: one interview, question by question.

use askama::Template;
use kernel::Fault;
use members::{Organisation, Reach, Right, organisation};
use pages::{Button, Chrome, ErrorSummary, Field, Hidden, Link, Notice, Pick, Samples, Words};
use web::{Ctx, Fail, Form, Reply};

use super::{ANSWERS, at, found, samples as ours};
use crate::interviews::{
    rules::LINE_MAX,
    sheet,
    store::{self as rows, Question},
};

#[derive(Template)]
#[template(path = "interviews/templates/enter.html")]
pub(in crate::interviews) struct EnterPage {
    chrome: Chrome,
    back: Link,
    errors: Option<ErrorSummary>,
    notice: Option<Notice>,
    key: Hidden,
    about: Vec<Field>,
    answers: Vec<Field>,
    save: Button,
}

/// The label of a field, as in a file.
fn label(words: Words, field: &str, questions: &[Question]) -> String {
    let asked = ANSWERS.iter().position(|name| *name == field).and_then(|index| questions.get(index));
    match asked {
        Some(question) => format!("{}. {}", question.number, question.text),
        None => sheet::heading(words, field),
    }
}

impl EnterPage {
    fn new(
        chrome: Chrome,
        back: Link,
        request: String,
        (questions, places): (&[Question], &[Organisation]),
        typed: &Form,
        faults: &[Fault],
    ) -> EnterPage {
        let words = chrome.words;
        let mut picks = vec![Pick::new("", words.t("interviews-no-place"))];
        picks.extend(places.iter().map(|one| Pick::new(one.id.to_string(), one.name(words.lang))));
        let text = |name: &str| {
            Field::text(name, label(words, name, questions))
                .value(typed.text(name))
                .maxlength(LINE_MAX)
                .optional(words)
                .faults(words, faults)
        };
        let about = vec![
            text("number").hint(words.t("interviews-number-hint")).size(12),
            Field::select("municipality", label(words, "municipality", questions), picks)
                .value(typed.text("municipality"))
                .optional(words)
                .faults(words, faults),
            text("group").hint(words.t("interviews-group-hint")),
            Field::date("day", label(words, "day", questions))
                .value(typed.text("day"))
                .optional(words)
                .faults(words, faults),
        ];
        let answer = |(name, _): (&&'static str, &Question)| {
            Field::textarea(name, label(words, name, questions), 4)
                .value(typed.raw(name))
                .optional(words)
                .faults(words, faults)
        };
        EnterPage {
            errors: ErrorSummary::of(words, faults, |field| label(words, field, questions)),
            notice: None,
            back,
            key: Hidden::new("request", request),
            about,
            answers: ANSWERS.iter().zip(questions).map(answer).collect(),
            save: Button::main(words.t("interviews-save")),
            chrome: Chrome { fault_title: !faults.is_empty(), ..chrome },
        }
    }
}

/// `GET /desk/interviews/{number}/enter`.
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
    let mut places = organisation::places(&mut tx, ctx.space().id).await?;
    drop(tx);
    if let Some(Reach::Own(own)) = ctx.reach(Right::RegisterIdeas) {
        places.retain(|place| place.id == own);
    }
    let chrome = ctx.desk_chrome(ctx.words.t("interviews-enter"));
    let back = Link::new(study.name.clone(), at(ctx, study.number, ""));
    let key = typed.request_key().map_or_else(|| ctx.request_key(), str::to_owned);
    let page = EnterPage::new(chrome, back, key, (&questions, &places), typed, faults);
    Ok(Reply::html(&EnterPage { notice, ..page })?.private())
}

impl Samples for EnterPage {
    fn samples(words: Words) -> Vec<EnterPage> {
        let page = |faults: &[Fault]| {
            let chrome = Chrome::sample(words, words.t("interviews-enter"));
            let back = Link::new("Life in <the> middle", "/tvv/desk/interviews/2");
            let given = (&ours::questions()[..], &[][..]);
            EnterPage::new(chrome, back, "0".into(), given, &Form::default(), faults)
        };
        let faults = [Fault::new("day", "not-a-date"), Fault::counted(ANSWERS[1], "too-long", 20_000)];
        vec![page(&[]), page(&faults)]
    }
}
