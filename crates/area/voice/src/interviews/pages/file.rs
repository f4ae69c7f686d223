//! Files: the empty form of a study for a spreadsheet, and what came of it.

use tabular::{csv_safe, write_csv};
use web::{Ctx, Fail, Reply};

use super::{found, summary::Summary};
use crate::interviews::{
    rules::share,
    sheet::{FIXED, heading},
    store as rows,
};

/// `GET /desk/interviews/{number}/form.csv`: the headings that a file of interviews has.
pub(in crate::interviews) async fn form(ctx: Ctx) -> Result<Reply, Fail> {
    let mut tx = ctx.read().await?;
    let study = found(&mut tx, &ctx).await?;
    let fixed = FIXED.iter().map(|(_, key)| heading(ctx.words, key));
    let questions = rows::questions(&mut tx, study.id).await?;
    let questions = questions.into_iter().map(|question| format!("{}. {}", question.number, question.text));
    let header: Vec<String> = fixed.chain(questions).collect();
    let bytes = write_csv(&header, &Vec::<Vec<String>>::new(), ';', true);
    Ok(Reply::csv(bytes, &format!("interviews-{}.csv", study.number)).private())
}

/// `GET /interviews/{number}/summary.csv`: a row for each question and code.
pub(in crate::interviews) async fn summary(ctx: Ctx) -> Result<Reply, Fail> {
    let words = ctx.words;
    let summary = Summary::load(&mut ctx.read().await?, &ctx).await?;
    let mut lines: Vec<Vec<String>> = Vec::new();
    for question in &summary.questions {
        let sums = summary.sums.get(&question.id).copied().unwrap_or_default();
        let head = [question.number.to_string(), csv_safe(&question.text)];
        let figures = [sums.asked, sums.answered, sums.coded].map(|n| n.to_string());
        let line = |code: String, n: String, share: String| [&head[..], &figures, &[code, n, share]].concat();
        let codes = summary.of(question.id);
        if codes.is_empty() {
            lines.push(line(String::new(), String::new(), String::new()));
        }
        for (code, n) in codes {
            let share = share(n, sums.coded).map_or_else(String::new, |share| format!("{share:.3}"));
            lines.push(line(csv_safe(&code.name), n.to_string(), share));
        }
    }
    let header = ["number", "question", "asked", "answered", "coded", "theme", "answers", "share"]
        .map(|key| words.t(&format!("interviews-csv-{key}")));
    let bytes = write_csv(&header[..], &lines, ';', true);
    let reply = Reply::csv(bytes, &format!("interviews-{}-summary.csv", summary.study.number));
    Ok(if summary.study.public_since.is_some() { reply } else { reply.private() })
}
