//! A batch that was sent or waits for its moment, and taking it back.

use askama::Template;
use kernel::{Id, Lang, Millis};
use members::Right;
use pages::{Button, Chrome, Notice, Samples, Tone, Words};
use web::{Ctx, Fail, Form, Reply};

use super::{forms, store as drafts};
use crate::idea::{
    answers,
    desk::Place,
    store::answers::{self as batches, Answer, Batch},
};

#[derive(Template)]
#[template(path = "answering/templates/sent.html")]
struct Page {
    chrome: Chrome,
    status: Notice,
    /// Takes it back, while that is possible.
    undo: Option<(String, Button)>,
    rows: Vec<Line>,
    back: Button,
}

struct Line {
    number: i64,
    href: String,
    lang: Lang,
    text: String,
    took: Option<String>,
}

/// Until when a batch can be taken back: one that waits until its moment, one that was published until its
/// messages leave. Nothing when that has passed or it was taken back.
pub(super) fn undo_until(batch: &Batch, undo_minutes: i64, now: Millis) -> Option<Millis> {
    let until = match batch.published_at {
        Some(at) => at + undo_minutes * 60_000,
        None => batch.publish_at,
    };
    (batch.undone_at.is_none() && now < until).then_some(until)
}

/// What became of a batch, in a sentence.
pub(super) fn status(words: Words, batch: &Batch, zone: &jiff::tz::TimeZone) -> (Tone, String) {
    let say = |key: &str, at: Millis| words.with(key, &[("moment", words.moment_in(at, zone).into())]);
    match (batch.undone_at, batch.published_at) {
        (Some(at), _) => (Tone::Warning, say("answer-status-undone", at)),
        (None, Some(at)) => (Tone::Success, say("answer-status-published", at)),
        (None, None) => (Tone::Info, say("answer-status-waits", batch.publish_at)),
    }
}

/// The button that takes back: its words depend on whether somebody could have read the answers.
pub(super) fn undo_button(words: Words, batch: &Batch) -> Button {
    let key = if batch.published_at.is_some() { "answer-undo" } else { "answer-stop" };
    Button::second(words.t(key))
}

fn line(ctx_at: impl Fn(i64) -> String, answer: &Answer) -> Line {
    let words = Words::new(answer.lang);
    let took = answer.took.clone().map(|took| words.with("answer-took", &[("took", took.into())]));
    Line {
        number: answer.number,
        href: ctx_at(answer.number),
        lang: answer.lang,
        text: answer.text.clone(),
        took,
    }
}

async fn found(ctx: &Ctx, tx: &mut store::Tx) -> Result<Batch, Fail> {
    let batch = batches::one(tx, ctx.param::<Id>("batch")?).await?;
    batch.filter(|batch| batch.space == ctx.space().id).ok_or(Fail::NotFound)
}

/// The batch.
pub async fn page(ctx: Ctx) -> Result<Reply, Fail> {
    let mut tx = ctx.read().await?;
    let batch = found(&ctx, &mut tx).await?;
    let sent = batches::of_batch(&mut tx, batch.id).await?;
    let zone = forms::zone(&ctx.space().zone);
    let (tone, said) = status(ctx.words, &batch, &zone);
    let until = undo_until(&batch, ctx.space().settings.undo_minutes, ctx.now());
    let until = until.filter(|_| ctx.may(Right::SendAnswers));
    let action = ctx.at(&format!("/desk/answers/sent/{}/undo", batch.id));
    let title = ctx.words.count("answer-batch", sent.len() as i64);
    let mut status = Notice::new(tone, said);
    if let Some(until) = until {
        let moment = ctx.words.moment_in(until, &zone);
        status = status.title(ctx.words.with("answer-undo-until", &[("moment", moment.into())]));
    }
    Reply::html(&Page {
        status,
        undo: until.map(|_| (action, undo_button(ctx.words, &batch))),
        rows: sent.iter().map(|one| line(|number| ctx.at(&format!("/i/{number}")), one)).collect(),
        back: Button::quiet(ctx.words.t("answer-back-to-desk")).link(ctx.at("/desk/answers")),
        chrome: ctx.desk_chrome(title),
    })
}

/// Takes the batch back; its draft can be mended and sent again.
pub async fn undo(ctx: Ctx, _: Form) -> Result<Reply, Fail> {
    let mut tx = ctx.write().await?;
    let batch = found(&ctx, &mut tx).await?;
    answers::take_back(&mut tx, &Place::of(ctx.space()), &ctx.caller, batch.id).await?;
    drafts::reopen(&mut tx, batch.id).await?;
    tx.commit().await?;
    Ok(Reply::redirect(ctx.at("/desk/answers")).done("answer-undone", None))
}

impl Samples for Page {
    fn samples(words: Words) -> Vec<Page> {
        let id = Id::from_parts(1, [1; 10]);
        let batch = |published_at, undone_at| Batch {
            id,
            space: id,
            proposal: None,
            made_by: "person:x".into(),
            made_at: 1,
            publish_at: 2,
            published_at,
            undone_at,
            operation: None,
        };
        let answer = Answer {
            id,
            idea: id,
            number: 417,
            reason: None,
            text: "Tack & hej".into(),
            took: Some("<sena turer>".into()),
            lang: Lang::Nn,
            published_at: None,
        };
        let zone = forms::zone("Europe/Stockholm");
        let page = |batch: Batch| {
            let (tone, said) = status(words, &batch, &zone);
            let button = undo_button(words, &batch);
            Page {
                chrome: Chrome::sample(words, words.count("answer-batch", 14)),
                status: Notice::new(tone, said),
                undo: undo_until(&batch, 10, 1).map(|_| ("/tvv/undo".into(), button)),
                rows: vec![line(|number| format!("/tvv/i/{number}"), &answer)],
                back: Button::quiet(words.t("answer-back-to-desk")).link("/tvv/desk/answers"),
            }
        };
        vec![page(batch(None, None)), page(batch(Some(1), None)), page(batch(Some(1), Some(2)))]
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_page_is_sound_in_every_language() {
        pages::check_page::<super::Page>();
    }
}
