//! `/desk/interviews/{number}/file`: interviews from a file, tried first or read at once.

use askama::Template;
use kernel::Fault;
use pages::{Button, Chrome, ErrorSummary, Field, Link, Notice, Samples, Words};
use web::{Ctx, Fail, Reply};

use super::{at, found};
use crate::idea::sheets::{self, Trouble};

/// Faults shown at once.
const FAULTS: usize = 100;

#[derive(Template)]
#[template(path = "interviews/templates/import.html")]
pub(in crate::interviews) struct ImportPage {
    chrome: Chrome,
    back: Link,
    errors: Option<ErrorSummary>,
    notice: Option<Notice>,
    troubles: Vec<String>,
    more: Option<String>,
    form: Link,
    file: Field,
    try_it: Button,
    read: Button,
}

impl ImportPage {
    fn new(
        chrome: Chrome,
        back: Link,
        (form, most): (String, usize),
        (troubles, notice): (&[Trouble], Option<Notice>),
    ) -> ImportPage {
        let words = chrome.words;
        let label = words.t("import-file");
        let hint = format!("{} {}", words.t("interviews-file-hint"), sheets::limits(words, most));
        let mut file = Field::file("file", &label, sheets::ACCEPT).hint(hint);
        if !troubles.is_empty() {
            file = file.fault(words.count("interviews-file-faults", troubles.len() as i64));
        }
        let faults: Vec<Fault> =
            troubles.first().map(|_| Fault::new("file", "import-file")).into_iter().collect();
        let more = troubles.len().saturating_sub(FAULTS);
        ImportPage {
            errors: ErrorSummary::of(words, &faults, |_| label.clone()),
            notice,
            back,
            troubles: troubles
                .iter()
                .take(FAULTS)
                .map(|trouble| sheets::sentence(words, trouble, |_| None))
                .collect(),
            more: (more > 0).then(|| words.count("import-more-faults", more as i64)),
            form: Link::new(words.t("interviews-form"), form),
            file,
            try_it: Button::second(words.t("interviews-try-file")).sends("deed", "try"),
            read: Button::main(words.t("interviews-read-file")).sends("deed", "read"),
            chrome: Chrome { fault_title: !troubles.is_empty(), ..chrome },
        }
    }
}

/// `GET /desk/interviews/{number}/file`.
pub(in crate::interviews) async fn show(ctx: Ctx) -> Result<Reply, Fail> {
    again(&ctx, &[], None).await
}

/// The page with what is wrong with a file, or what it would bring.
pub(in crate::interviews) async fn again(
    ctx: &Ctx,
    troubles: &[Trouble],
    notice: Option<Notice>,
) -> Result<Reply, Fail> {
    let study = found(&mut ctx.read().await?, ctx).await?;
    let chrome = ctx.desk_chrome(ctx.words.t("interviews-file"));
    let back = Link::new(study.name.clone(), at(ctx, study.number, ""));
    let form = (at(ctx, study.number, "/form.csv"), ctx.app.config().upload_limit);
    let page = ImportPage::new(chrome, back, form, (troubles, notice));
    let reply = Reply::html(&page)?.private();
    Ok(if troubles.is_empty() { reply } else { reply.faulty() })
}

impl Samples for ImportPage {
    fn samples(words: Words) -> Vec<ImportPage> {
        let page = |troubles: &[Trouble]| {
            let chrome = Chrome::sample(words, words.t("interviews-file"));
            let back = Link::new("Life in <the> middle", "/tvv/desk/interviews/2");
            ImportPage::new(chrome, back, ("/tvv/form.csv".into(), 50 << 20), (troubles, None))
        };
        let trouble = |code: &'static str| Trouble {
            code,
            row: Some(1),
            cell: Some("E1".into()),
            args: vec![("name", "<Phone>".into())],
        };
        let all = ["unknown-column", "column-twice", "no-number", "no-number-column", "no-question-column"];
        vec![page(&[]), page(&all.map(trouble))]
    }
}
