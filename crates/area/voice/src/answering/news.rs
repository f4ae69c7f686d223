//! What happened to an idea after its answer was written, as the pages show it.

use pages::Words;

use crate::idea::{happened::happened, store::since::News};

/// Of so many things each row tells; the newest say how it stands.
const MOST: usize = 3;

/// What happened since, the newest last, and where one reads more.
#[derive(Clone, Debug)]
pub(super) struct Since {
    /// `Beslutat i 1 av 2: Kvällsbuss (4 mars 2026)`.
    pub said: Vec<String>,
    /// The idea.
    pub href: String,
}

impl Since {
    /// Nothing when nothing happened.
    pub(super) fn of(words: Words, at: &str, news: &[&News]) -> Option<Since> {
        let number = news.first()?.number;
        let said = news.iter().skip(news.len().saturating_sub(MOST)).map(|news| {
            let what = happened(words, news.word, &news.facts);
            words.with("answer-since-when", &[("what", what.into()), ("date", words.day(news.at).into())])
        });
        Some(Since { said: said.collect(), href: format!("{at}/{number}") })
    }
}
