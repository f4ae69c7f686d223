//! Answers on paper, for owners without e-mail: read on the page, printed from it, or as a PDF with addresses.
//!
//! The code is kept only as a hash, so a letter cannot repeat it: it says where the code is used.

use askama::Template;
use jiff::Timestamp;
use kernel::{Happened, Id, Lang, Millis, Ref, Visibility, env::DAY};
use members::{Right, Space, contact};
use pages::{Button, Chrome, Empty, Hidden, Samples, Words};
use paper::{AddressWindow, Imprint, Letter, LetterBatch, Quote, Section};
use serde_json::json;
use store::Tx;
use web::{Ctx, Fail, Form, Reply};

use crate::idea::{
    Idea,
    desk::owner_reads,
    state::Word,
    store::{
        ideas,
        words::{self as told, Told},
    },
};

/// For so long letters that were printed can be had back.
const AGAIN_FOR: Millis = 30 * DAY;

/// Most letters at a time.
const MOST: i64 = 200;

#[derive(Template)]
#[template(path = "answering/templates/letters.html")]
struct Page {
    chrome: Chrome,
    empty: Option<Empty>,
    letters: Vec<Shown>,
    /// Which letters the page shows, for the deeds.
    which: Vec<Hidden>,
    pdf: Option<Button>,
    printed: Button,
    /// The letters that were printed last, in a sentence, and the way to have them back.
    last: Option<(String, Hidden, Button)>,
}

/// A letter without its address.
struct Shown {
    number: i64,
    lang: Lang,
    wrote: Lang,
    letter: Text,
}

/// The words of a letter.
struct Text {
    heading: String,
    opening: String,
    idea_label: String,
    idea: String,
    sections: Vec<Part>,
    closing: Vec<String>,
}

/// A part of a letter: its heading, and what people wrote in the language they wrote it in.
struct Part {
    heading: String,
    lang: Lang,
    paragraphs: Vec<String>,
}

/// A word that waits for paper: what was said, about which idea, in which language its owner is written to.
struct Waiting {
    word: Told,
    idea: Idea,
    lang: Lang,
}

/// Words are printed once they can no longer be taken back.
pub(super) fn ready_since(now: Millis, space: &Space) -> Millis {
    now - space.settings.undo_minutes * 60_000
}

/// The words that wait for paper, the oldest first.
async fn waiting(ctx: &Ctx, tx: &mut Tx) -> Result<Vec<Waiting>, Fail> {
    let space = ctx.space();
    let mut found = Vec::new();
    for word in told::to_print(tx, space.id, ready_since(ctx.now(), space), MOST).await? {
        if let Some(idea) = ideas::by_id(tx, word.idea).await? {
            let lang = owner_reads(tx, &idea).await?;
            found.push(Waiting { word, idea, lang });
        }
    }
    Ok(found)
}

/// What a letter says, in its owner's language.
fn compose(space: &Space, follow_at: &str, waiting: &Waiting) -> Text {
    let Waiting { word, idea, lang } = waiting;
    let words = Words::new(*lang).in_zone(&space.zone);
    let number = || ("number", idea.number.to_string().into());
    let paragraphs = |text: &str| text.split("\n\n").map(str::to_owned).collect::<Vec<_>>();
    let invited = word.word == Word::Invited;
    let heading = if invited { "letter-invitation" } else { "letter-answer" };
    let to_what = word.facts.title.iter().filter(|_| invited).cloned();
    let said = to_what.chain(paragraphs(word.text.as_deref().unwrap_or_default())).collect();
    let part = |key: &str, lang, paragraphs| Part { heading: words.t(key), lang, paragraphs };
    let written = word.facts.lang.unwrap_or(*lang);
    let mut sections = vec![part(heading, written, said)];
    if let Some(took) = &word.facts.took {
        sections.push(part("letter-took", written, paragraphs(took)));
    }
    let key = if idea.has_code { "letter-follow-by-code" } else { "letter-follow-text" };
    let follow = words.with(key, &[("address", follow_at.to_owned().into())]);
    sections.push(part("letter-follow", *lang, vec![follow]));
    Text {
        heading: words.with("letter-heading", &[number()]),
        opening: words.t("letter-opening"),
        idea_label: words.t("letter-idea"),
        idea: idea.original.trim().to_owned(),
        sections,
        closing: vec![words.t("letter-closing"), String::new(), space.name(*lang).to_owned()],
    }
}

/// Where the owner follows the idea, as one types it.
fn follow_at(ctx: &Ctx, idea: &Idea) -> String {
    let path = match idea.has_code {
        true => ctx.at("/my-idea"),
        false => ctx.at(&format!("/i/{}", idea.number)),
    };
    let address = ctx.absolute(&path);
    address.split_once("://").map_or(address.clone(), |(_, rest)| rest.to_owned())
}

fn view(
    chrome: Chrome,
    at: &str,
    shown: Vec<(Id, Shown)>,
    may_see_addresses: bool,
    last: Option<(Millis, i64)>,
) -> Page {
    let words = chrome.words;
    let again = |(moment, n): (Millis, i64)| {
        let values = [("n", n.into()), ("when", words.moment(moment).into())];
        let button = Button::second(words.t("letters-again")).to(format!("{at}/again"));
        (words.with("letters-last", &values), Hidden::new("at", moment.to_string()), button)
    };
    Page {
        empty: shown
            .is_empty()
            .then(|| Empty::new(words.t("letters-empty")).next(words.t("letters-empty-next"))),
        which: shown.iter().map(|(id, _)| Hidden::new("letter", id.to_string())).collect(),
        letters: shown.into_iter().map(|(_, letter)| letter).collect(),
        pdf: may_see_addresses.then(|| Button::main(words.t("letters-pdf")).to(format!("{at}/pdf"))),
        printed: Button::second(words.t("letters-printed")).to(format!("{at}/printed")),
        last: last.map(again),
        chrome,
    }
}

/// The letters that wait.
pub async fn page(ctx: Ctx) -> Result<Reply, Fail> {
    let mut tx = ctx.snapshot().await?;
    let show = |one: Waiting| {
        let letter = compose(ctx.space(), &follow_at(&ctx, &one.idea), &one);
        (one.word.id, Shown { number: one.idea.number, lang: one.lang, wrote: one.idea.lang, letter })
    };
    let shown: Vec<_> = waiting(&ctx, &mut tx).await?.into_iter().map(show).collect();
    let chrome = ctx.desk_chrome(ctx.words.count("answer-letters", shown.len() as i64));
    let last = told::last_printed(&mut tx, ctx.space().id, ctx.now() - AGAIN_FOR).await?;
    let page = view(chrome, &ctx.at("/desk/letters"), shown, ctx.may(Right::SeeContact), last);
    Ok(Reply::html(&page)?.private())
}

/// The letters with addresses, as one PDF. Each address that is read stands in the log, with its purpose.
pub async fn pdf(ctx: Ctx, form: Form) -> Result<Reply, Fail> {
    let mut tx = ctx.write().await?;
    let chosen = chosen(&ctx, &mut tx, &form).await?;
    let mut letters = Vec::new();
    for one in &chosen {
        let Some(owner) = one.idea.contact else { continue };
        let (answer, places) = (contact::Purpose::Answer, &one.idea.standing.places);
        let found = contact::read_with_purpose(&mut tx, &ctx.caller, owner, answer, places).await?;
        let Some(postal) = found.details.postal else { continue };
        let name = found.details.name.map(|name| name.reveal().clone());
        let text = compose(ctx.space(), &follow_at(&ctx, &one.idea), one);
        letters.push(letter(&ctx, one, text, address(name.as_deref(), postal.reveal())));
    }
    if letters.is_empty() {
        return Ok(Reply::redirect(ctx.at("/desk/letters")));
    }
    let batch = batch(&ctx, letters);
    tx.commit().await?;
    // Setting type takes long; other readers should not wait for it.
    let bytes = tokio::task::spawn_blocking(move || paper::letters(&batch)).await;
    let bytes = bytes.map_err(|_| Fail::Broken("the press stopped"))?;
    let bytes = bytes.map_err(|_| Fail::Broken("the letters could not be set"))?;
    Ok(Reply::file(bytes, "application/pdf", "letters.pdf").private())
}

/// The letters named by the form that still wait.
async fn chosen(ctx: &Ctx, tx: &mut Tx, form: &Form) -> Result<Vec<Waiting>, Fail> {
    let named: Vec<Id> = form.all("letter").iter().filter_map(|id| id.parse().ok()).collect();
    let mut waiting = waiting(ctx, tx).await?;
    waiting.retain(|one| named.contains(&one.word.id));
    Ok(waiting)
}

/// Name and postal address as lines that fit the window: at most six of 48 characters.
fn address(name: Option<&str>, postal: &str) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for line in name.into_iter().chain(postal.lines()).map(str::trim).filter(|line| !line.is_empty()) {
        let mut rest = String::new();
        for word in line.split_whitespace() {
            let word: String = word.chars().take(48).collect();
            if !rest.is_empty() && rest.chars().count() + 1 + word.chars().count() > 48 {
                lines.push(std::mem::take(&mut rest));
            }
            if !rest.is_empty() {
                rest.push(' ');
            }
            rest.push_str(&word);
        }
        lines.push(rest);
    }
    lines.truncate(6);
    lines
}

fn letter(ctx: &Ctx, to: &Waiting, text: Text, recipient: Vec<String>) -> Letter {
    let (idea, lang) = (&to.idea, to.lang);
    let words = ctx.words.in_lang(lang);
    let other = |written: Lang| (written != lang).then(|| written.tag().to_owned());
    let space = ctx.space();
    let mut sender = space.settings.letter_sender.clone();
    if sender.is_empty() {
        sender.push(space.name(lang).to_owned());
    }
    Letter {
        lang: lang.tag().to_owned(),
        sender: address(None, &sender.join("\n")),
        recipient,
        date: words.day(ctx.now()),
        references: vec![(words.t("letter-number"), idea.number.to_string())],
        heading: text.heading,
        opening: vec![text.opening],
        idea: Some(Quote {
            label: text.idea_label,
            about: format!("{} · {}", idea.number, words.day(idea.received_at)),
            text: text.idea,
            lang: other(idea.lang),
        }),
        sections: text
            .sections
            .into_iter()
            .map(|part| Section {
                heading: part.heading,
                lang: other(part.lang),
                paragraphs: part.paragraphs,
            })
            .collect(),
        follow: None,
        closing: text.closing,
    }
}

fn batch(ctx: &Ctx, letters: Vec<Letter>) -> LetterBatch {
    let space = ctx.space();
    // Swedish envelopes have the window to the right, Norwegian and Finnish ones to the left.
    let window = if space.lang == Lang::Sv { AddressWindow::Right } else { AddressWindow::Left };
    LetterBatch {
        imprint: Imprint {
            title: ctx.words.count("answer-letters", letters.len() as i64),
            lang: ctx.lang.tag().to_owned(),
            made: Timestamp::from_millisecond(ctx.now()).unwrap_or(Timestamp::UNIX_EPOCH),
        },
        brand: paper::Brand { name: space.name(ctx.lang).to_owned(), colour: space.brand.accent.clone() },
        window,
        letters,
    }
}

/// Notes that these letters are on paper.
pub async fn printed(ctx: Ctx, form: Form) -> Result<Reply, Fail> {
    let space = ctx.space().id;
    let mut tx = ctx.write().await?;
    tx.lock_log(space).await?;
    let chosen = chosen(&ctx, &mut tx, &form).await?;
    let (n, now) = (chosen.len() as i64, ctx.now());
    for Waiting { word, idea, .. } in &chosen {
        told::printed(&mut tx, word.id, now).await?;
        let body = json!({ "number": idea.number });
        let happened =
            Happened::new("letter.printed", Ref::new("feedback", word.id), Visibility::Staff, body);
        tx.append(space, &ctx.caller.actor, &happened).await?;
    }
    tx.commit().await?;
    Ok(Reply::redirect(ctx.at("/desk/letters")).done("letters-are-printed", Some(n)))
}

/// The letters that were printed at a moment wait again: the paper jammed, or the button was pressed too early.
pub async fn again(ctx: Ctx, form: Form) -> Result<Reply, Fail> {
    let space = ctx.space().id;
    let at = form.get("at").ok_or(Fail::BadRequest { code: "no-moment" })?;
    let mut tx = ctx.write().await?;
    tx.lock_log(space).await?;
    let n = told::not_printed(&mut tx, space, at).await?;
    if n > 0 {
        let body = json!({ "letters": n });
        let happened = Happened::new("letters.again", Ref::new("space", space), Visibility::Staff, body);
        tx.append(space, &ctx.caller.actor, &happened).await?;
        tx.commit().await?;
    }
    Ok(Reply::redirect(ctx.at("/desk/letters")).done("letters-wait-again", Some(n)))
}

impl Samples for Page {
    fn samples(words: Words) -> Vec<Page> {
        let letter = Text {
            heading: "Answer <to> idea".into(),
            opening: "Tack".into(),
            idea_label: "Din idé".into(),
            idea: "Fler & bättre bussar".into(),
            sections: vec![Part {
                heading: "Svar".into(),
                lang: Lang::Sv,
                paragraphs: vec!["Ja.".into(), "Nu.".into()],
            }],
            closing: vec!["Hej då".into()],
        };
        let id = Id::from_parts(1, [1; 10]);
        let shown = vec![(id, Shown { number: 611, lang: Lang::Fi, wrote: Lang::Sv, letter })];
        let chrome = |n| Chrome::sample(words, words.count("answer-letters", n));
        vec![
            view(chrome(1), "/tvv/desk/letters", shown, true, None),
            view(chrome(0), "/tvv/desk/letters", Vec::new(), false, Some((0, 22))),
        ]
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_page_is_sound_in_every_language() {
        pages::check_page::<super::Page>();
    }

    #[test]
    fn an_address_fits_the_window() {
        let long = "Föreningen för bevarandet av gamla landsvägar och broar i Älvsborgs län";
        let lines = super::address(Some(long), "Gatan 1\r\n\r\n462 00 Vänersborg\n");
        assert_eq!(lines.len(), 4);
        assert!(lines.iter().all(|line| line.chars().count() <= 48), "{lines:?}");
        assert_eq!(lines[3], "462 00 Vänersborg");
    }
}
