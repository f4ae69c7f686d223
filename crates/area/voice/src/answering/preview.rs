//! The draft row by row, as each owner will read it, and sending it: all rows or none.

use std::collections::{BTreeMap, HashMap};

use askama::Template;
use kernel::{Fault, Id, Lang, Millis};
use members::{Right, contact};
use pages::{Button, Choice, Choices, Chrome, ErrorSummary, Field, Hidden, Notice, Samples, Tone, Words};
use store::Tx;
use web::{Ctx, Fail, Form, Reply};

use super::{
    compose,
    draft::{Draft, Known, Row},
    forms,
    news::Since,
    store as drafts,
};
use crate::{
    idea::{
        Idea, State, answers,
        desk::Place,
        store::{
            answers as waiting, lists,
            since::{self, News},
        },
    },
    proposals::{self, Proposal},
};

#[derive(Template)]
#[template(path = "answering/templates/preview.html")]
struct Page {
    chrome: Chrome,
    errors: Option<ErrorSummary>,
    what: String,
    version: Hidden,
    texts: Vec<Field>,
    save: Button,
    rows: Vec<Line>,
    /// How many can be sent.
    complete: Option<Notice>,
    /// It says no to what is decided.
    against: Option<Notice>,
    /// Something has happened since the texts were written.
    since: Option<(Notice, Button)>,
    /// What the page shows of that.
    shown: Hidden,
    ready: bool,
    may_send: bool,
    add: Field,
    /// Some numbers could not be added: the form is open, with what is wrong.
    adding: bool,
    add_button: Button,
    request: Hidden,
    when: Choices,
    date: Field,
    time: Field,
    send: Button,
    undo_hint: String,
    discard: Button,
    /// The address of the draft.
    at: String,
}

/// One row of the preview.
#[derive(Clone, Debug)]
struct Line {
    number: i64,
    lang: Lang,
    /// How the owner is reached.
    way: String,
    text: String,
    took: Option<String>,
    /// Why it cannot be sent.
    trouble: Option<String>,
    /// What happened after it was written.
    since: Option<Since>,
}

/// How an answer reaches its owner.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Way {
    Mail,
    Letter,
    Code,
    Page,
}

impl Way {
    fn key(self) -> &'static str {
        match self {
            Way::Mail => "answer-way-mail",
            Way::Letter => "answer-way-letter",
            Way::Code => "answer-way-code",
            Way::Page => "answer-way-page",
        }
    }
}

/// Some of the numbers that were typed could not be added.
const LEFT: Fault = Fault { field: "numbers", code: "numbers-left", count: None };

/// Everything that the page of a draft is made of.
struct Seen {
    draft: Draft,
    proposal: Option<Proposal>,
    lines: Vec<Line>,
    /// The newest version of each idea that something happened to after its answer was written.
    news: BTreeMap<Id, i64>,
    /// How many ideas are part of something that is decided.
    adopted: usize,
}

impl Seen {
    fn lacking(&self) -> usize {
        self.lines.iter().filter(|line| line.trouble.is_some()).count()
    }
    fn is_ready(&self) -> bool {
        !self.lines.is_empty() && self.lacking() == 0 && self.news.is_empty()
    }
}

/// The draft at the address, for whoever began it and for those who send.
pub(super) async fn found(ctx: &Ctx, tx: &mut Tx) -> Result<Draft, Fail> {
    let draft = drafts::one(tx, ctx.space().id, ctx.param("draft")?).await?.ok_or(Fail::NotFound)?;
    let own = draft.made_by == ctx.caller.actor.to_string();
    if own || ctx.may(Right::SendAnswers) { Ok(draft) } else { Err(Fail::NotFound) }
}

/// The draft of a form, unchanged since the form was shown and not sent.
pub(super) async fn unchanged(ctx: &Ctx, tx: &mut Tx, form: &Form) -> Result<Draft, Fail> {
    let draft = found(ctx, tx).await?;
    if draft.batch.is_some() || form.get("version") != Some(draft.version) {
        return Err(Fail::Stale);
    }
    Ok(draft)
}

pub(super) fn at(ctx: &Ctx, draft: Id) -> String {
    ctx.at(&format!("/desk/answers/drafts/{draft}"))
}

async fn see(ctx: &Ctx, tx: &mut Tx, draft: Draft) -> Result<Seen, Fail> {
    let place = Place::of(ctx.space());
    let proposal = match draft.proposal {
        Some(id) => proposals::store::by_id(tx, id).await?,
        None => None,
    };
    let parts = match draft.proposal {
        Some(id) => lists::taken(tx, id).await?,
        None => HashMap::new(),
    };
    let ids: Vec<Id> = draft.body.rows.iter().map(|row| row.idea).collect();
    let mut ideas: HashMap<Id, Idea> = HashMap::new();
    for some in ids.chunks(lists::IDS) {
        let listed = lists::by_ids(tx, draft.space, some).await?;
        ideas.extend(listed.into_iter().map(|row| (row.idea.id, row.idea)));
    }
    let owners: Vec<Id> = ideas.values().filter_map(|idea| idea.contact).collect();
    let ways = contact::ways(tx, &owners).await?;
    let now = ctx.now();
    let waiting = waiting::waiting(tx, &ids).await?;
    let is_newer = |row: &&Row| ideas.get(&row.idea).is_some_and(|idea| row.seen != Some(idea.version));
    let newer: Vec<Id> = draft.body.rows.iter().filter(is_newer).map(|row| row.idea).collect();
    let happened = since::of_ideas(tx, &newer).await?;
    let news: Vec<News> =
        draft.body.rows.iter().flat_map(|row| draft.news(row, &happened)).cloned().collect();
    let desk = ctx.at(if ctx.may(Right::SeeDesk) { "/desk/i" } else { "/i" });
    let line = |row: &Row| {
        let idea = ideas.get(&row.idea);
        let known = Known { idea, part: parts.contains_key(&row.idea), waits: waiting.contains(&row.idea) };
        let refusal = draft.refusal(row, known, now, &place);
        Line {
            number: row.number,
            lang: row.lang,
            way: ctx.words.t(idea.map_or(Way::Page, |idea| way(idea, &ways)).key()),
            text: draft.text(row).to_owned(),
            took: took(row),
            trouble: refusal.map(|refusal| ctx.words.refusal(&refusal)),
            since: Since::of(ctx.words, &desk, &draft.news(row, &happened)),
        }
    };
    let lines = draft.body.rows.iter().map(line).collect();
    let adopted = ideas.values().filter(|idea| idea.standing.state == State::Adopted).count();
    let news = answers::newest(&news);
    Ok(Seen { draft, proposal, lines, news, adopted })
}

/// What we took, as its owner reads it.
fn took(row: &Row) -> Option<String> {
    let took = row.took.trim();
    let words = Words::new(row.lang);
    (!took.is_empty()).then(|| words.with("answer-took", &[("took", took.to_owned().into())]))
}

fn way(idea: &Idea, ways: &[(Id, bool, bool)]) -> Way {
    match ways.iter().find(|(id, ..)| Some(*id) == idea.contact) {
        Some((_, true, _)) => Way::Mail,
        Some((_, _, true)) => Way::Letter,
        _ if idea.has_code => Way::Code,
        _ => Way::Page,
    }
}

/// What surrounds the draft on its page.
struct Around {
    chrome: Chrome,
    at: String,
    request: String,
    may_send: bool,
    undo_minutes: i64,
}

impl Around {
    fn of(ctx: &Ctx, seen: &Seen) -> Around {
        Around {
            chrome: ctx.desk_chrome(title(ctx.words, seen.proposal.as_ref())),
            at: at(ctx, seen.draft.id),
            request: ctx.request_key(),
            may_send: ctx.may(Right::SendAnswers),
            undo_minutes: ctx.space().settings.undo_minutes,
        }
    }
}

impl Page {
    /// The numbers that could not be added, and how many could.
    fn with_left(self, words: Words, left: &compose::Left, added: i64) -> Page {
        let mut said = left.said(words).unwrap_or_default();
        if added > 0 {
            said = format!("{} {said}", words.count("answer-added", added));
        }
        let add = self.add.value(left.typed()).fault(said);
        let chrome = Chrome { fault_title: true, ..self.chrome };
        Page { add, adding: true, chrome, ..self }
    }
}

fn title(words: Words, proposal: Option<&Proposal>) -> String {
    match proposal {
        None => words.t("answer-draft"),
        Some(proposal) => words.with(
            "answer-draft-proposal",
            &[("number", proposal.number.to_string().into()), ("title", proposal.title.clone().into())],
        ),
    }
}

/// Whether all can be sent. That something has happened since is said on its own.
fn complete(words: Words, seen: &Seen) -> Option<Notice> {
    let (total, lacking) = (seen.lines.len(), seen.lacking());
    if lacking == 0 && !seen.news.is_empty() {
        return None;
    }
    let values = [("done", ((total - lacking) as i64).into()), ("total", (total as i64).into())];
    Some(if total > 0 && lacking == 0 {
        Notice::new(Tone::Success, words.with("answer-complete", &values))
    } else {
        Notice::new(Tone::Danger, words.with("answer-not-complete", &values))
    })
}

fn view(around: Around, seen: &Seen, form: &Form, faults: &[Fault]) -> Page {
    let Around { chrome, at, request, may_send, undo_minutes } = around;
    let (words, draft) = (chrome.words, &seen.draft);
    let text = |(lang, text): (&Lang, &String)| {
        let label = words.with("answer-text", &[("language", lang.own_name().into())]);
        Field::textarea(&format!("text-{lang}"), label, 4).value(text).lang(*lang)
    };
    let later = form.text("when") == "later";
    let when = vec![
        Choice::new("now", words.t("answer-when-now")).chosen(!later),
        Choice::new("later", words.t("answer-when-later")).chosen(later),
    ];
    let what = match draft.body.reason {
        Some(reason) => words.t(&format!("reason-{}", reason.as_str())),
        None => words.t("answer-what-progress"),
    };
    let label = |name: &str| match name {
        "time" => words.t("answer-time"),
        "numbers" => words.t("answer-add"),
        _ => words.t("answer-date"),
    };
    Page {
        errors: ErrorSummary::of(words, faults, label),
        what,
        version: Hidden::new("version", draft.version.to_string()),
        texts: draft.body.texts.iter().map(text).collect(),
        save: Button::second(words.t("answer-save-texts")),
        complete: complete(words, seen),
        against: (draft.says_no() && seen.adopted > 0)
            .then(|| Notice::new(Tone::Warning, words.count("answer-against", seen.adopted as i64))),
        since: (!seen.news.is_empty()).then(|| {
            let n = seen.news.len() as i64;
            let notice = Notice::new(Tone::Warning, words.t("answer-since-draft"));
            (notice.title(words.count("answer-since", n)), Button::second(words.t("answer-keep")))
        }),
        shown: Hidden::new(forms::SHOWN, forms::carried(&seen.news)),
        ready: seen.is_ready(),
        may_send,
        rows: seen.lines.clone(),
        add: Field::text("numbers", words.t("answer-add"))
            .hint(words.t("answer-numbers-hint"))
            .value(form.text("numbers"))
            .faults(words, faults),
        adding: faults.iter().any(|fault| fault.field == "numbers"),
        add_button: Button::second(words.t("answer-add-button")),
        request: Hidden::new("request", request),
        when: Choices::one("when", words.t("answer-when"), when),
        date: Field::date("date", words.t("answer-date")).value(form.text("date")).faults(words, faults),
        time: Field::text("time", words.t("answer-time"))
            .hint(words.t("answer-time-hint"))
            .size(6)
            .value(form.text("time"))
            .faults(words, faults),
        send: Button::main(words.count("answer-send", seen.lines.len() as i64)),
        undo_hint: words.count("answer-undo-hint", undo_minutes),
        discard: Button::quiet(words.t("answer-discard")).danger(),
        at,
        chrome: Chrome { fault_title: !faults.is_empty() || form.has("request"), ..chrome },
    }
}

/// The draft; one that was sent leads to its batch.
pub async fn page(ctx: Ctx) -> Result<Reply, Fail> {
    let mut tx = ctx.snapshot().await?;
    let draft = found(&ctx, &mut tx).await?;
    if let Some(batch) = draft.batch {
        return Ok(Reply::redirect(ctx.at(&format!("/desk/answers/sent/{batch}"))));
    }
    let seen = see(&ctx, &mut tx, draft).await?;
    Reply::html(&view(Around::of(&ctx, &seen), &seen, &Form::default(), &[]))
}

/// Saves the text of each language.
pub async fn texts(ctx: Ctx, form: Form) -> Result<Reply, Fail> {
    let mut tx = ctx.housekeeping().await?;
    let mut draft = unchanged(&ctx, &mut tx, &form).await?;
    for (lang, text) in &mut draft.body.texts {
        if let Some(typed) = form.maybe(&format!("text-{lang}")) {
            *text = typed.trim().replace("\r\n", "\n");
        }
    }
    // Whoever wrote them anew had before them what happened.
    draft.look(&forms::shown(&form));
    drafts::save(&mut tx, &draft).await?;
    tx.commit().await?;
    Ok(Reply::redirect(at(&ctx, draft.id)).done("answer-saved", None))
}

/// Adds ideas by number.
pub async fn add(ctx: Ctx, form: Form) -> Result<Reply, Fail> {
    let mut tx = ctx.housekeeping().await?;
    let mut draft = unchanged(&ctx, &mut tx, &form).await?;
    let typed = Form::of(&[("numbers", form.text("numbers"))]);
    let asked = compose::asked(&ctx, &mut tx, &typed).await?;
    if asked.ideas.is_empty() && asked.left == compose::Left::default() {
        drop(tx);
        let mut tx = ctx.snapshot().await?;
        let seen = see(&ctx, &mut tx, draft).await?;
        let page = view(Around::of(&ctx, &seen), &seen, &typed, &[Fault::new("numbers", "not-a-number")]);
        return Ok(Reply::html(&page)?.faulty());
    }
    let proposal = match draft.proposal {
        Some(id) => proposals::store::by_id(&mut tx, id).await?,
        None => None,
    };
    let before = draft.body.rows.len();
    draft.add(compose::rows(&ctx, &mut tx, &asked.ideas, draft.proposal).await?, proposal.as_ref());
    let added = (draft.body.rows.len() - before) as i64;
    drafts::save(&mut tx, &draft).await?;
    tx.commit().await?;
    if asked.left != compose::Left::default() {
        // What could be added is; the rest is named, and stands in the field to be mended.
        let mut tx = ctx.snapshot().await?;
        let draft = found(&ctx, &mut tx).await?;
        let seen = see(&ctx, &mut tx, draft).await?;
        let page = view(Around::of(&ctx, &seen), &seen, &Form::default(), &[LEFT]);
        return Ok(Reply::html(&page.with_left(ctx.words, &asked.left, added))?.faulty());
    }
    let tone = if added > 0 { Tone::Success } else { Tone::Warning };
    Ok(Reply::redirect(at(&ctx, draft.id)).notice(tone, "answer-added", Some(added)))
}

/// The texts hold, whatever has happened since they were written: somebody has looked.
pub async fn keep(ctx: Ctx, form: Form) -> Result<Reply, Fail> {
    let mut tx = ctx.housekeeping().await?;
    let mut draft = unchanged(&ctx, &mut tx, &form).await?;
    draft.look(&forms::shown(&form));
    drafts::save(&mut tx, &draft).await?;
    tx.commit().await?;
    Ok(Reply::redirect(at(&ctx, draft.id)).done("answer-kept", None))
}

/// Throws the draft away.
pub async fn discard(ctx: Ctx, form: Form) -> Result<Reply, Fail> {
    let mut tx = ctx.housekeeping().await?;
    let draft = unchanged(&ctx, &mut tx, &form).await?;
    drafts::discard(&mut tx, draft.id).await?;
    tx.commit().await?;
    Ok(Reply::redirect(ctx.at("/desk/answers")).done("answer-discarded", None))
}

/// Sends all rows, or none when one of them cannot be sent. A second post finds the batch of the first.
pub async fn send(ctx: Ctx, form: Form) -> Result<Reply, Fail> {
    let place = Place::of(ctx.space());
    let Some(request) = form.request_key() else { return Err(Fail::BadRequest { code: "no-one-time-key" }) };
    let mut tx = ctx.write().await?;
    tx.lock_log(place.space).await?;
    let draft = found(&ctx, &mut tx).await?;
    if let Some(batch) = draft.batch {
        return Ok(Reply::redirect(ctx.at(&format!("/desk/answers/sent/{batch}"))));
    }
    if form.get("version") != Some(draft.version) {
        return Err(Fail::Stale);
    }
    let seen = see(&ctx, &mut tx, draft).await?;
    let when = forms::publish_at(&form, ctx.space().zone(), ctx.now());
    let publish_at = match when {
        Ok(moment) if seen.is_ready() => moment,
        when => {
            drop(tx); // nothing was written, and the page must not hold the log
            let faults: Vec<Fault> = when.err().filter(|_| seen.is_ready()).into_iter().collect();
            return Ok(Reply::html(&view(Around::of(&ctx, &seen), &seen, &form, &faults))?.faulty());
        }
    };
    let batch = decide(&ctx, &mut tx, &place, &seen.draft, publish_at, request).await?;
    tx.commit().await?;
    let key = if publish_at.is_some() { "answer-will-be-sent" } else { "answer-was-sent" };
    let to = ctx.at(&format!("/desk/answers/sent/{batch}"));
    Ok(Reply::redirect(to).done(key, Some(seen.lines.len() as i64)))
}

async fn decide(
    ctx: &Ctx,
    tx: &mut Tx,
    place: &Place,
    draft: &Draft,
    publish_at: Option<Millis>,
    request: &str,
) -> Result<Id, Fail> {
    let rows: Vec<answers::Draft> = draft.body.rows.iter().map(|row| draft.answer(row)).collect();
    let batch =
        answers::send(tx, place, &ctx.caller, draft.proposal, &rows, publish_at, Some(request)).await?;
    drafts::sent(tx, draft, batch).await?;
    Ok(batch)
}

impl Samples for Page {
    fn samples(words: Words) -> Vec<Page> {
        let id = Id::from_parts(1, [1; 10]);
        let row = |number, lang, took: &str| Row {
            idea: id,
            number,
            lang,
            took: took.into(),
            text: None,
            seen: None,
        };
        let line = |row: &Row, whole: bool| Line {
            number: row.number,
            lang: row.lang,
            way: words.t(Way::Letter.key()),
            text: "Hej! <b>Din</b> idé är med.".into(),
            took: took(row),
            trouble: (!whole).then(|| words.refusal(&kernel::Refusal::new("took-missing"))),
            since: (!whole)
                .then(|| Since { said: vec!["Beslut <1>".into(), "Svar".into()], href: "/tvv/i/502".into() }),
        };
        let rows = vec![row(417, Lang::Sv, "Sena turer"), row(502, Lang::En, "")];
        let seen = |lines: Vec<Line>| {
            let news =
                lines.iter().filter(|line| line.since.is_some()).map(|line| (id, line.number)).collect();
            Seen { draft: sample_draft(id, rows.clone()), proposal: None, lines, news, adopted: 1 }
        };
        let around = |may_send| Around {
            chrome: Chrome::sample(words, title(words, None)),
            at: "/tvv/desk/answers/drafts/1".into(),
            request: "0".repeat(32),
            may_send,
            undo_minutes: 10,
        };
        let good: Vec<Line> = rows.iter().map(|row| line(row, true)).collect();
        let bad = vec![line(&rows[0], true), line(&rows[1], false)];
        let typed = Form::of(&[("when", "later"), ("date", "2026-13-01"), ("request", "x")]);
        vec![
            view(around(true), &seen(good.clone()), &Form::default(), &[]),
            view(around(true), &seen(good), &typed, &[Fault::new("date", "not-a-date")]),
            view(around(true), &seen(bad), &typed, &[]),
            view(around(false), &seen(Vec::new()), &Form::default(), &[]).with_left(
                words,
                &compose::Left { unread: vec!["4<7".into()], ..Default::default() },
                2,
            ),
        ]
    }
}

pub(super) fn sample_draft(id: Id, rows: Vec<Row>) -> Draft {
    let body = super::draft::Body {
        reason: None,
        texts: [(Lang::Sv, "Hej!".to_owned()), (Lang::En, "Hello!".to_owned())].into(),
        rows,
    };
    let made_by = "person:x".to_owned();
    Draft { id, space: id, made_by, changed_at: 0, version: 3, proposal: None, batch: None, body }
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_page_is_sound_in_every_language() {
        pages::check_page::<super::Page>();
    }
}
