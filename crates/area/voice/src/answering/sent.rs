//! A batch that was sent or waits for its moment, and taking it back.

use std::collections::BTreeMap;

use askama::Template;
use kernel::{Id, Lang, Millis, Refusal};
use members::Right;
use pages::{Button, Chrome, Hidden, Notice, Samples, Tone, Words};
use web::{Ctx, Fail, Form, Reply};

use super::{forms, news::Since, preview, store as drafts};
use crate::idea::{
    NotDone, answers,
    desk::Place,
    store::{
        answers::{self as batches, Answer, Batch},
        since,
    },
};

#[derive(Template)]
#[template(path = "answering/templates/sent.html")]
struct Page {
    chrome: Chrome,
    status: Notice,
    /// Something has happened since: where it is said that the words hold.
    keep: Option<Keep>,
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
    /// What happened after it was decided.
    since: Option<Since>,
}

/// The answers hold, whatever has happened.
struct Keep {
    notice: Notice,
    action: String,
    shown: Hidden,
    button: Button,
}

impl Keep {
    fn new(words: Words, batch: &Batch, action: String, newest: &BTreeMap<Id, i64>, now: Millis) -> Keep {
        let due = batch.publish_at <= now;
        let notice = Notice::new(Tone::Warning, words.t("answer-since-batch"));
        Keep {
            notice: notice.title(words.count("answer-since", newest.len() as i64)),
            action,
            shown: Hidden::new(forms::SHOWN, forms::carried(newest)),
            button: Button::main(words.t(if due { "answer-keep-now" } else { "answer-keep-then" })),
        }
    }
}

/// Whether a batch can be taken back: one that waits or is held back always, one that was published for a while.
pub(super) fn may_undo(batch: &Batch, undo_minutes: i64, now: Millis) -> bool {
    batch.undone_at.is_none() && batch.published_at.is_none_or(|at| now < at + undo_minutes * 60_000)
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
    match (batch.undone_at, batch.published_at, batch.held_at) {
        (Some(at), ..) => (Tone::Warning, say("answer-status-undone", at)),
        (None, Some(at), _) => (Tone::Success, say("answer-status-published", at)),
        (None, None, Some(_)) => (Tone::Warning, say("answer-status-held", batch.publish_at)),
        (None, None, None) => (Tone::Info, say("answer-status-waits", batch.publish_at)),
    }
}

/// The button that takes back: its words depend on whether somebody could have read the answers.
pub(super) fn undo_button(words: Words, batch: &Batch, to_mend: bool) -> Button {
    let key = match batch.published_at {
        Some(_) => "answer-undo",
        None if to_mend => "answer-mend",
        None => "answer-stop",
    };
    Button::second(words.t(key))
}

fn line(ctx_at: impl Fn(i64) -> String, answer: &Answer, since: Option<Since>) -> Line {
    let words = Words::new(answer.lang);
    let took = answer.took.clone().map(|took| words.with("answer-took", &[("took", took.into())]));
    Line {
        number: answer.number,
        href: ctx_at(answer.number),
        lang: answer.lang,
        text: answer.text.clone(),
        took,
        since,
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
    let (tone, said) = status(ctx.words, &batch, ctx.space().zone());
    let (minutes, sends) = (ctx.space().settings.undo_minutes, ctx.may(Right::SendAnswers));
    let until = undo_until(&batch, minutes, ctx.now()).filter(|_| sends);
    let at = ctx.at(&format!("/desk/answers/sent/{}", batch.id));
    let title = ctx.words.count("answer-batch", sent.len() as i64);
    let mut status = Notice::new(tone, said);
    if let Some(until) = until {
        let moment = ctx.words.moment(until);
        status = status.title(ctx.words.with("answer-undo-until", &[("moment", moment.into())]));
    }
    let waits = batch.published_at.is_none() && batch.undone_at.is_none();
    let news = if waits { since::of_batch(&mut tx, batch.id).await? } else { Vec::new() };
    let newest = answers::newest(&news);
    let desk = ctx.at(if ctx.may(Right::SeeDesk) { "/desk/i" } else { "/i" });
    let row = |one: &Answer| {
        let own: Vec<_> = news.iter().filter(|news| news.idea == one.idea).collect();
        line(|number| ctx.at(&format!("/i/{number}")), one, Since::of(ctx.words, &desk, &own))
    };
    let keep = (!newest.is_empty() && sends)
        .then(|| Keep::new(ctx.words, &batch, format!("{at}/keep"), &newest, ctx.now()));
    let undo = (sends && may_undo(&batch, minutes, ctx.now()))
        .then(|| (format!("{at}/undo"), undo_button(ctx.words, &batch, keep.is_some())));
    Reply::html(&Page {
        status,
        keep,
        undo,
        rows: sent.iter().map(row).collect(),
        back: Button::quiet(ctx.words.t("answer-back-to-desk")).link(ctx.at("/desk/answers")),
        chrome: ctx.desk_chrome(title),
    })
}

/// The answers hold, whatever has happened since they were decided: they go out now, or at their moment.
pub async fn keep(ctx: Ctx, form: Form) -> Result<Reply, Fail> {
    let mut tx = ctx.write().await?;
    let batch = found(&ctx, &mut tx).await?;
    let here = Reply::redirect(ctx.at(&format!("/desk/answers/sent/{}", batch.id)));
    if batch.published_at.is_some() || batch.undone_at.is_some() {
        return Ok(here); // a second click
    }
    let (place, shown) = (Place::of(ctx.space()), forms::shown(&form));
    match answers::keep(&mut tx, &place, &ctx.caller, batch.id, &shown).await {
        Ok(published) => {
            tx.commit().await?;
            Ok(here.done(if published { "answer-kept-now" } else { "answer-kept" }, None))
        }
        Err(NotDone::Refused(Refusal { code: "answers-news-since", .. })) => {
            Ok(here.notice(Tone::Warning, "refusal-answers-news-since", None))
        }
        Err(error) => Err(error.into()),
    }
}

/// Takes the batch back; its draft stands again (`reactions`), to be mended and sent anew.
pub async fn undo(ctx: Ctx, _: Form) -> Result<Reply, Fail> {
    let mut tx = ctx.write().await?;
    let batch = found(&ctx, &mut tx).await?;
    let draft = drafts::of_batch(&mut tx, batch.id).await?;
    answers::take_back(&mut tx, &Place::of(ctx.space()), &ctx.caller, batch.id).await?;
    tx.commit().await?;
    // What nobody has read yet is stopped to be mended.
    let to = match draft.filter(|_| batch.published_at.is_none()) {
        Some(draft) => preview::at(&ctx, draft.id),
        None => ctx.at("/desk/answers"),
    };
    Ok(Reply::redirect(to).done("answer-undone", None))
}

impl Samples for Page {
    fn samples(words: Words) -> Vec<Page> {
        let id = Id::from_parts(1, [1; 10]);
        let batch = |published_at, undone_at, held_at| Batch {
            id,
            space: id,
            proposal: None,
            made_by: "person:x".into(),
            made_at: 1,
            publish_at: 2,
            published_at,
            undone_at,
            operation: None,
            held_at,
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
            seen: Some(2),
        };
        let zone = kernel::zone::STOCKHOLM.clone();
        let page = |batch: Batch, happened: bool| {
            let (tone, said) = status(words, &batch, &zone);
            let button = undo_button(words, &batch, happened);
            let since =
                happened.then(|| Since { said: vec!["Beslut <1>".into()], href: "/tvv/desk/i/417".into() });
            Page {
                chrome: Chrome::sample(words, words.count("answer-batch", 14)),
                status: Notice::new(tone, said),
                keep: happened.then(|| Keep::new(words, &batch, "/tvv/keep".into(), &[(id, 3)].into(), 1)),
                undo: may_undo(&batch, 10, 1).then(|| ("/tvv/undo".into(), button)),
                rows: vec![line(|number| format!("/tvv/i/{number}"), &answer, since)],
                back: Button::quiet(words.t("answer-back-to-desk")).link("/tvv/desk/answers"),
            }
        };
        vec![
            page(batch(None, None, None), false),
            page(batch(None, None, None), true),
            page(batch(None, None, Some(3)), true),
            page(batch(Some(1), None, None), false),
            page(batch(Some(1), Some(2), None), false),
        ]
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_page_is_sound_in_every_language() {
        pages::check_page::<super::Page>();
    }
}
