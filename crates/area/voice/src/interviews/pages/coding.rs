//! `/desk/interviews/{number}/code/{question}/{interview}`: one answer, what is suggested about it, what a person
//! makes of it.

use askama::Template;
use kernel::{Fault, Id};
use members::{Reach, Right, organisation};
use pages::{
    Button, Choice, Choices, Chrome, ErrorSummary, Field, Hidden, Link, Meta, Notice, Samples, Tone, Words,
};
use web::{Ctx, Fail, Form, Reply};

use super::{at, found, samples as ours};
use crate::{
    idea::masking::masked_hints,
    interviews::{
        desk,
        rules::{Suggested, Why},
        store::{self as rows, Answer, Code, Question},
    },
};

#[derive(Template)]
#[template(path = "interviews/templates/coding.html")]
pub(in crate::interviews) struct CodingPage {
    chrome: Chrome,
    back: Link,
    before: Option<Link>,
    errors: Option<ErrorSummary>,
    notice: Option<Notice>,
    meta: Meta,
    question: String,
    text: String,
    lang: &'static str,
    codes: Option<Choices>,
    new: Field,
    held: Option<(Notice, Field, Choices)>,
    quotable: Choices,
    hidden: Vec<Hidden>,
    save: Button,
}

/// What the page is made of.
struct Given {
    study: (String, String),
    question: Question,
    answer: Answer,
    place: Option<String>,
    codes: Vec<Code>,
    chosen: Vec<Id>,
    suggested: Vec<Suggested>,
    before: Option<String>,
}

/// `GET /desk/interviews/{number}/code`: the next answer that nobody has coded.
pub(in crate::interviews) async fn next(ctx: Ctx) -> Result<Reply, Fail> {
    let mut tx = ctx.read().await?;
    let study = found(&mut tx, &ctx).await?;
    let own = match ctx.reach(Right::SortIdeas) {
        Some(Reach::Own(own)) => Some(own),
        _ => None,
    };
    let to = match rows::next(&mut tx, study.id, own).await? {
        Some((question, interview)) => at(&ctx, study.number, &format!("/code/{question}/{interview}")),
        None => return Ok(Reply::redirect(at(&ctx, study.number, "")).done("interviews-all-coded", None)),
    };
    Ok(Reply::redirect(to))
}

/// The answer of the route, as far as the caller reaches.
pub(in crate::interviews) async fn answer(tx: &mut store::Tx, ctx: &Ctx, study: Id) -> Result<Answer, Fail> {
    let (question, interview) = (ctx.param("question")?, ctx.param("interview")?);
    let answer = rows::answer(tx, study, question, interview).await?.ok_or(Fail::NotFound)?;
    match ctx.reach(Right::SortIdeas) {
        Some(Reach::Own(own)) if answer.organisation != Some(own) => {
            Err(Fail::Forbidden(Some(Right::SortIdeas)))
        }
        _ => Ok(answer),
    }
}

/// `GET /desk/interviews/{number}/code/{question}/{interview}`.
pub(in crate::interviews) async fn one(ctx: Ctx) -> Result<Reply, Fail> {
    again(&ctx, None, &[], None).await
}

/// The page with what was typed and what is wrong with it.
pub(in crate::interviews) async fn again(
    ctx: &Ctx,
    typed: Option<&Form>,
    faults: &[Fault],
    notice: Option<Notice>,
) -> Result<Reply, Fail> {
    let mut tx = ctx.read().await?;
    let study = found(&mut tx, ctx).await?;
    let answer = answer(&mut tx, ctx, study.id).await?;
    let questions = rows::questions(&mut tx, study.id).await?;
    let question = questions.into_iter().find(|one| one.id == answer.question).ok_or(Fail::NotFound)?;
    let codes = rows::codes(&mut tx, study.id).await?;
    // What people have coded is not suggested to them again.
    let suggested = match answer.coded_at {
        None => desk::suggested(&mut tx, &answer, &codes).await?,
        Some(_) => Vec::new(),
    };
    let places = organisation::places(&mut tx, ctx.space().id).await?;
    let place = places.iter().find(|one| Some(one.id) == answer.organisation);
    let before = rows::last_coded(&mut tx, study.id, &ctx.caller.actor.to_string()).await?;
    let before =
        before.filter(|(asked, interview)| (*asked, *interview) != (question.number, answer.interview));
    let given = Given {
        study: (study.name.clone(), at(ctx, study.number, "")),
        place: place.map(|one| one.name(ctx.lang).to_owned()),
        chosen: rows::codes_of(&mut tx, &answer).await?,
        before: before
            .map(|(question, interview)| at(ctx, study.number, &format!("/code/{question}/{interview}"))),
        question,
        answer,
        codes,
        suggested,
    };
    drop(tx);
    let chrome = ctx.desk_chrome(ctx.words.t("interviews-code"));
    let page = CodingPage::new(chrome, &given, typed, faults);
    Ok(Reply::html(&CodingPage { notice, ..page })?.private())
}

/// Why a code is suggested and how sure the method is, in words.
fn why(words: Words, suggested: &Suggested) -> String {
    let said = match suggested.why {
        Why::Near(n, of) => {
            words.with("interviews-why-near", &[("n", (n as i64).into()), ("of", (of as i64).into())])
        }
        Why::Named => words.t("interviews-why-named"),
    };
    let share = words.percent(suggested.confidence);
    words.with("interviews-suggested", &[("why", said.into()), ("share", share.into())])
}

impl CodingPage {
    fn new(chrome: Chrome, given: &Given, typed: Option<&Form>, faults: &[Fault]) -> CodingPage {
        let words = chrome.words;
        let Given { answer, codes, suggested, .. } = given;
        let chosen = |code: &Code| match typed {
            Some(form) => form.all("code").contains(&code.id.to_string().as_str()),
            None => given.chosen.contains(&code.id),
        };
        let choice = |code: &Code| {
            let choice = Choice::new(code.id.to_string(), &code.name).chosen(chosen(code));
            match suggested.iter().find(|one| one.code == code.id) {
                Some(one) => choice.note(format!("◆ {}", why(words, one))),
                None => choice,
            }
        };
        let mut ordered: Vec<&Code> = codes.iter().collect();
        ordered.sort_by_key(|code| {
            let place = suggested.iter().position(|one| one.code == code.id);
            (place.unwrap_or(usize::MAX), code.number)
        });
        let mut meta = Meta::new(words.count("interviews-interview", answer.interview));
        for part in [given.place.clone(), Some(answer.group.clone()).filter(|group| !group.is_empty())] {
            meta = part.into_iter().fold(meta, Meta::and);
        }
        CodingPage {
            back: Link::new(given.study.0.clone(), given.study.1.clone()),
            before: given.before.clone().map(|href| Link::new(words.t("interviews-before"), href)),
            errors: ErrorSummary::of(words, faults, |field| match field {
                "new" => words.t("interviews-new-code"),
                _ => words.t("interviews-clean"),
            }),
            notice: None,
            meta,
            question: format!("{}. {}", given.question.number, given.question.text),
            text: answer.original.clone(),
            lang: answer.lang.tag(),
            codes: (!codes.is_empty()).then(|| {
                let choices = ordered.into_iter().map(choice).collect();
                let field = Choices::many("code", words.t("interviews-which-codes"), choices)
                    .hint(words.t("interviews-which-codes-hint"));
                if suggested.is_empty() { field } else { field.suggested(words) }
            }),
            new: Field::text("new", words.t("interviews-new-code"))
                .value(typed.map_or("", |form| form.text("new")))
                .optional(words)
                .faults(words, faults),
            held: (answer.held || answer.clean != answer.original)
                .then(|| held(words, answer, typed, faults)),
            quotable: Choices::tick(
                "quotable",
                words.t("interviews-quote"),
                Choice::new("yes", words.t("interviews-may-quote"))
                    .note(words.t("interviews-may-quote-note"))
                    .chosen(typed.map_or(answer.quotable, |form| form.has("quotable"))),
            ),
            hidden: suggested
                .iter()
                .map(|one| Hidden::new("suggested", one.code.to_string()))
                .chain([Hidden::new("seen", answer.coded_at.unwrap_or(0).to_string())])
                .collect(),
            save: Button::main(words.t("interviews-save-coding")),
            chrome: Chrome { fault_title: !faults.is_empty(), ..chrome },
        }
    }
}

/// The text that may hold personal data, with marks where a method thinks so, and whether a person has looked.
fn held(words: Words, answer: &Answer, typed: Option<&Form>, faults: &[Fault]) -> (Notice, Field, Choices) {
    let clean = match typed {
        Some(form) => form.raw("clean").to_owned(),
        None if answer.clean != answer.original => answer.clean.clone(),
        None => masked_hints(&answer.original),
    };
    let looked = typed.map_or(!answer.held, |form| form.has("looked"));
    (
        Notice::new(Tone::Warning, words.t("interviews-may-name")),
        Field::textarea("clean", words.t("interviews-clean"), 4)
            .hint(words.t("interviews-clean-hint"))
            .value(clean)
            .faults(words, faults),
        Choices::tick(
            "looked",
            words.t("interviews-look"),
            Choice::new("yes", words.t("interviews-looked")).chosen(looked),
        ),
    )
}

impl Samples for CodingPage {
    fn samples(words: Words) -> Vec<CodingPage> {
        let page = |held: bool, codes: Vec<Code>, faults: &[Fault]| {
            let near = |n: usize, why| Suggested { code: ours::codes()[n].id, confidence: 0.72, why };
            let suggested = match codes.is_empty() {
                true => Vec::new(),
                false => vec![near(1, Why::Near(7, 10)), near(0, Why::Named)],
            };
            let given = Given {
                study: ("Life in <the> middle".into(), "/tvv/desk/interviews/2".into()),
                question: ours::questions().remove(0),
                answer: ours::answer(held),
                place: held.then(|| "Östby".to_owned()),
                codes,
                chosen: Vec::new(),
                suggested,
                before: held.then(|| "/tvv/desk/interviews/2/code/1/3".to_owned()),
            };
            CodingPage::new(Chrome::sample(words, words.t("interviews-code")), &given, None, faults)
        };
        let faults = [Fault::new("clean", "mask-adds-text")];
        vec![
            page(true, ours::codes(), &faults),
            page(false, ours::codes(), &[]),
            page(false, Vec::new(), &[]),
        ]
    }
}
