//! Content → PDF.

use jiff::Timestamp;
use pages::Words;
use paper::{Brand, Document, DocumentLabels, Imprint, PaperError, Printed};
use tokio::sync::Semaphore;

use super::{
    cut::{STEPS, cut, first_step},
    model::{Content, Kind, short_hash},
};

/// So many papers are set at a time: each takes a processor for a while, and anybody may ask.
static PRESSES: Semaphore = Semaphore::const_new(2);

/// What a frozen paper is known by.
#[derive(Clone, Debug, PartialEq)]
pub struct Stamp {
    /// Its number in the space.
    pub number: i64,
    /// The hash of its content.
    pub hash: String,
}

/// A paper of at most as many pages as its kind may have, and the content that is on it.
#[derive(Clone, Debug)]
pub struct Pressed {
    /// What is on it, with what was left out left out.
    pub content: Content,
    /// The PDF.
    pub printed: Printed,
}

/// Sets a paper, away from the threads that answer requests. One that is too long is cut a step further and set anew.
/// `home`: the site's address, before the addresses on the paper.
pub async fn press(content: Content, stamp: Option<Stamp>, home: &str) -> Result<Pressed, PaperError> {
    let home = home.to_owned();
    run(move || within(&content, stamp.as_ref(), &home)).await
}

/// As much of a content as fits its paper.
pub async fn fit(content: Content, home: &str) -> Result<Content, PaperError> {
    match content.kind.most_pages() {
        None => Ok(content),
        Some(_) => press(content, None, home).await.map(|pressed| pressed.content),
    }
}

async fn run<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, PaperError> + Send + 'static,
) -> Result<T, PaperError> {
    let stopped = || PaperError::Typeset("the press stopped".to_owned());
    let _turn = PRESSES.acquire().await.map_err(|_| stopped())?;
    tokio::task::spawn_blocking(work).await.map_err(|_| stopped())?
}

fn within(whole: &Content, stamp: Option<&Stamp>, home: &str) -> Result<Pressed, PaperError> {
    let most = whole.kind.most_pages().unwrap_or(usize::MAX);
    if whole.kind == Kind::Handout {
        // In large print where that fits: it is read in a hall.
        let printed = paper::document(&Document { compact: false, ..document(whole, stamp, home) })?;
        if printed.pages <= most {
            return Ok(Pressed { content: whole.clone(), printed });
        }
    }
    let mut step = if whole.kind.most_pages().is_some() { first_step(whole) } else { 0 };
    loop {
        let content = cut(whole, step);
        let printed = paper::document(&document(&content, stamp, home))?;
        if printed.pages <= most || step == STEPS {
            return Ok(Pressed { content, printed });
        }
        step += 1;
    }
}

/// A content as a document.
pub fn document(content: &Content, stamp: Option<&Stamp>, home: &str) -> Document {
    let words = Words::new(content.lang);
    let (mut foot, mut colophon) = (content.stamp.clone(), content.notes.clone());
    if let Some(Stamp { number, hash }) = stamp {
        let id = [("number", number.to_string().into()), ("hash", short_hash(hash).into())];
        foot = format!("{foot} · {}", words.with("paper-id", &id));
        colophon.push(words.with("paper-hash", &[("hash", hash.as_str().into())]));
    }
    let mut sections = content.sections.clone();
    if content.left > 0 {
        let rest = words.count("paper-sections-left", content.left as i64);
        sections.push(kernel::Section {
            cut: true,
            more: content.more.clone(),
            short: rest,
            ..Default::default()
        });
    }
    let title = match &content.mark {
        Some(mark) => format!("{} ({mark})", content.title.text),
        None => content.title.text.clone(),
    };
    Document {
        imprint: Imprint {
            title,
            lang: content.lang.tag().to_owned(),
            made: Timestamp::from_millisecond(content.as_of).unwrap_or(Timestamp::UNIX_EPOCH),
        },
        brand: Brand { name: content.publisher.clone(), colour: content.colour.clone() },
        compact: content.kind.most_pages().is_some(),
        kind: words.t(&format!("paper-kind-{}", content.kind.as_str())),
        title: content.title.clone(),
        mark: content.mark.clone(),
        head: content.head.clone(),
        sections,
        contents: (content.kind == Kind::Report).then(|| words.t("paper-contents")),
        stamp: foot,
        colophon,
        home: home.to_owned(),
        labels: DocumentLabels {
            more: words.t("paper-more"),
            source: words.t("paper-source-label"),
            no_source: words.t("paper-no-source"),
            left: words.with("paper-left", &[("n", "{n}".into())]),
        },
    }
}
