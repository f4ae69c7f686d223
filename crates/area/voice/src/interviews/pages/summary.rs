//! `/interviews`: what came of the studies, for everybody once people have shown it.

use std::collections::HashMap;

use askama::Template;
use kernel::Id;
use members::Right;
use pages::{Bar, BarChart, Cell, Chrome, Column, DataTable, Empty, Link, Notice, Samples, Tone, Words};
use store::Tx;
use web::{Ctx, Fail, Reply};

use super::{found, samples as ours};
use crate::interviews::{
    rules::share,
    store::{self as rows, Code, Question, Quote, Study, Sums},
};

#[derive(Template)]
#[template(path = "interviews/templates/summaries.html")]
pub(in crate::interviews) struct ListPage {
    chrome: Chrome,
    studies: Vec<(Link, String, &'static str, String)>,
    none: Empty,
}

/// What came of one question.
pub(in crate::interviews) struct Told {
    anchor: String,
    title: String,
    answered: String,
    coded: Option<String>,
    chart: Option<BarChart>,
    table: Option<DataTable>,
    quotes: Vec<(String, Vec<Quoted>)>,
}

/// Words that may be quoted.
pub(in crate::interviews) struct Quoted {
    text: String,
    lang: &'static str,
    from: String,
}

#[derive(Template)]
#[template(path = "interviews/templates/summary.html")]
pub(in crate::interviews) struct SummaryPage {
    chrome: Chrome,
    back: Link,
    notice: Option<Notice>,
    lang: &'static str,
    purpose: String,
    interviews: String,
    questions: Vec<Told>,
    file: Link,
}

/// What came of a study.
pub(in crate::interviews) struct Summary {
    pub study: Study,
    pub questions: Vec<Question>,
    pub codes: Vec<Code>,
    pub sums: HashMap<Id, Sums>,
    /// Question, code, how many answers have it.
    pub coded: Vec<(Id, Id, i64)>,
    quotes: Vec<(Id, Id, Quote)>,
}

impl Summary {
    /// What came of the study of the route, if the caller may read it.
    pub async fn load(tx: &mut Tx, ctx: &Ctx) -> Result<Summary, Fail> {
        let study = found(tx, ctx).await?;
        if study.public_since.is_none() && !ctx.may(Right::RegisterIdeas) && !ctx.may(Right::SortIdeas) {
            return Err(Fail::NotFound);
        }
        Ok(Summary {
            questions: rows::questions(tx, study.id).await?,
            codes: rows::codes(tx, study.id).await?,
            sums: rows::sums(tx, study.id).await?,
            coded: rows::code_sums(tx, study.id).await?,
            quotes: rows::quoted(tx, study.id).await?,
            study,
        })
    }

    /// The codes of the answers to a question with how many have them, the commonest first.
    pub fn of(&self, question: Id) -> Vec<(&Code, i64)> {
        let n = |code: &Code| {
            let mut all = self.coded.iter();
            all.find(|(asked, id, _)| (*asked, *id) == (question, code.id)).map_or(0, |(.., n)| *n)
        };
        let mut all: Vec<(&Code, i64)> =
            self.codes.iter().map(|code| (code, n(code))).filter(|(_, n)| *n > 0).collect();
        all.sort_by_key(|(code, n)| (-n, code.number));
        all
    }
}

/// `GET /interviews`.
pub(in crate::interviews) async fn list(ctx: Ctx) -> Result<Reply, Fail> {
    let mut studies = rows::studies(&mut ctx.read().await?, ctx.space().id).await?;
    studies.retain(|study| study.public_since.is_some());
    let chrome = ctx.chrome(ctx.words.t("nav-interviews"));
    Reply::html(&ListPage::new(chrome, &ctx.at("/interviews"), &studies))
}

impl ListPage {
    fn new(chrome: Chrome, base: &str, studies: &[Study]) -> ListPage {
        let words = chrome.words;
        let row = |study: &Study| {
            let link = Link::new(study.name.clone(), format!("{base}/{}", study.number));
            let n = words.count("interviews-n", study.interviews);
            (link, n, study.lang.tag(), study.purpose.clone())
        };
        ListPage {
            studies: studies.iter().map(row).collect(),
            none: Empty::new(words.t("interviews-none-public")),
            chrome,
        }
    }
}

/// `GET /interviews/{number}`.
pub(in crate::interviews) async fn one(ctx: Ctx) -> Result<Reply, Fail> {
    let summary = Summary::load(&mut ctx.read().await?, &ctx).await?;
    let public = summary.study.public_since.is_some();
    let reply =
        Reply::html(&SummaryPage::new(ctx.chrome(summary.study.name.clone()), &ctx.at(""), &summary))?;
    Ok(if public { reply } else { reply.private() })
}

impl SummaryPage {
    fn new(chrome: Chrome, base: &str, summary: &Summary) -> SummaryPage {
        let words = chrome.words;
        let study = &summary.study;
        let here = format!("{base}/interviews");
        let internal = || Notice::new(Tone::Info, words.t("interviews-internal"));
        SummaryPage {
            back: Link::new(words.t("nav-interviews"), here.clone()),
            notice: study.public_since.is_none().then(internal),
            lang: study.lang.tag(),
            purpose: study.purpose.clone(),
            interviews: words.count("interviews-n", study.interviews),
            questions: summary
                .questions
                .iter()
                .map(|question| told(words, summary, base, question))
                .collect(),
            file: Link::new(words.t("interviews-csv"), format!("{here}/{}/summary.csv", study.number)),
            chrome,
        }
    }
}

fn told(words: Words, summary: &Summary, base: &str, question: &Question) -> Told {
    let sums = summary.sums.get(&question.id).copied().unwrap_or_default();
    let codes = summary.of(question.id);
    let values = [("answered", sums.answered.into()), ("asked", sums.asked.into())];
    let waiting = sums.answered - sums.coded;
    let quotes = codes.iter().filter_map(|(code, _)| {
        let own = summary.quotes.iter().filter(|(asked, id, _)| (*asked, *id) == (question.id, code.id));
        let own: Vec<Quoted> = own
            .map(|(.., quote)| Quoted {
                text: quote.text.clone(),
                lang: quote.lang.tag(),
                from: words.count("interviews-interview", quote.interview),
            })
            .collect();
        (!own.is_empty()).then(|| (code.name.clone(), own))
    });
    Told {
        anchor: format!("question-{}", question.number),
        title: format!("{}. {}", question.number, question.text),
        answered: words.with("interviews-answered-of", &values),
        coded: (waiting > 0 && sums.answered > 0).then(|| words.count("interviews-waiting", waiting)),
        chart: (!codes.is_empty()).then(|| chart(words, &codes)),
        table: (!codes.is_empty()).then(|| table(words, base, question, &codes, sums)),
        quotes: quotes.collect(),
    }
}

fn chart(words: Words, codes: &[(&Code, i64)]) -> BarChart {
    let bars = codes.iter().map(|(code, n)| Bar::new(code.name.clone(), *n)).collect();
    let columns = (words.t("interviews-theme"), words.t("interviews-answers"));
    BarChart::new(words, words.t("interviews-chart"), (&columns.0, &columns.1), bars)
}

fn table(words: Words, base: &str, question: &Question, codes: &[(&Code, i64)], sums: Sums) -> DataTable {
    let row = |(code, n): &(&Code, i64)| {
        let name = match &code.theme {
            Some(key) => Cell::link(code.name.clone(), format!("{base}/ideas?theme={key}")),
            None => Cell::text(code.name.clone()),
        };
        let share = share(*n, sums.coded).map_or_else(String::new, |share| words.percent(share));
        vec![name, Cell::number(words, *n), Cell::figure(share)]
    };
    let columns = vec![
        Column::text(words.t("interviews-theme")),
        Column::number(words.t("interviews-answers")),
        Column::number(words.t("interviews-share")),
    ];
    let caption = words.count("interviews-table", sums.coded);
    let id = format!("table-{}", question.number);
    DataTable::new(&id, caption, columns, codes.iter().map(row).collect())
}

impl Samples for ListPage {
    fn samples(words: Words) -> Vec<ListPage> {
        let chrome = || Chrome::sample(words, words.t("nav-interviews"));
        let base = "/tvv/interviews";
        vec![ListPage::new(chrome(), base, &[ours::study(true)]), ListPage::new(chrome(), base, &[])]
    }
}

impl Samples for SummaryPage {
    fn samples(words: Words) -> Vec<SummaryPage> {
        let page = |public: bool| {
            let (questions, codes) = (ours::questions(), ours::codes());
            let summary = Summary {
                study: ours::study(public),
                sums: HashMap::from([(questions[0].id, ours::sums())]),
                coded: vec![(questions[0].id, codes[0].id, 70), (questions[0].id, codes[1].id, 55)],
                quotes: vec![(questions[0].id, codes[0].id, ours::quote())],
                questions,
                codes,
            };
            SummaryPage::new(Chrome::sample(words, "Life in <the> middle"), "/tvv", &summary)
        };
        vec![page(true), page(false)]
    }
}
