//! How alike short texts are, and why.
//!
//! Behind [`Engine`] stand [`Lexical`], which needs nothing but the texts, and [`Hybrid`], which also knows what they
//! mean where there is a model file ([`crate::embed`]). Both say with each score what it rests on ([`Reason`]), for
//! people to judge. An engine compares a text with a few hundred others; for more, let a search for words and
//! [`crate::nearest::Space::nearest`] find the candidates.

mod compounds;
mod hybrid;
mod lexical;

pub use hybrid::Hybrid;
pub use lexical::{Lexical, Statistics};

use crate::Language;

/// A text to compare.
#[derive(Clone, Copy, Debug, Default)]
pub struct Text<'a> {
    /// As it is written.
    pub written: &'a str,
    /// Its language, if that is known.
    pub language: Language,
    /// Its vector as the model gave it, if it was kept.
    pub vector: Option<&'a [f32]>,
}

impl<'a> From<&'a str> for Text<'a> {
    fn from(written: &'a str) -> Self {
        Self { written, ..Self::default() }
    }
}

/// What a likeness rests on most.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Reason {
    /// Nothing is alike.
    #[default]
    Nothing,
    /// Both have the shared words.
    Words,
    /// Their words are spelled alike.
    Letters,
    /// Both speak of the same matter, in other words.
    Meaning,
    /// Both speak of the same matter, in two languages.
    OtherLanguage,
}

/// How alike a candidate is to the query.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Likeness {
    /// 0 (nothing shared) to 1 (same words). What counts as alike differs between engines: [`Engine::least`].
    pub score: f64,
    /// The words of the candidate whose stems the query has too, as they stand there, the most telling first.
    pub shared: Vec<String>,
    /// What the score rests on most.
    pub reason: Reason,
}

/// A candidate with its key.
#[derive(Clone, Debug, PartialEq)]
pub struct Match<K> {
    /// The key given with the candidate.
    pub key: K,
    /// 0 to 1.
    pub score: f64,
    /// As [`Likeness::shared`].
    pub shared: Vec<String>,
    /// As [`Likeness::reason`].
    pub reason: Reason,
}

/// Something that can tell how alike texts are.
pub trait Engine {
    /// The likeness of each candidate to the query, in the order of the candidates. The same input gives the same
    /// output.
    fn compare_texts(&self, query: &Text, candidates: &[Text]) -> Vec<Likeness>;

    /// The score from which on texts are mostly kindred, so that they are worth showing.
    fn least(&self) -> f64;

    /// [`Engine::compare_texts`] where nothing but the texts is known.
    fn compare(&self, query: &str, candidates: &[&str]) -> Vec<Likeness> {
        let candidates: Vec<Text> = candidates.iter().map(|text| Text::from(*text)).collect();
        self.compare_texts(&query.into(), &candidates)
    }
}

/// The candidates with a score of at least `least`, the most alike first; equals keep their order.
pub fn rank<K: Clone>(
    engine: &dyn Engine,
    query: &str,
    candidates: &[(K, &str)],
    least: f64,
) -> Vec<Match<K>> {
    let texts: Vec<(K, Text)> = candidates.iter().map(|(key, text)| (key.clone(), (*text).into())).collect();
    rank_texts(engine, &query.into(), &texts, least)
}

/// [`rank`] where languages or vectors are known.
pub fn rank_texts<K: Clone>(
    engine: &dyn Engine,
    query: &Text,
    candidates: &[(K, Text)],
    least: f64,
) -> Vec<Match<K>> {
    let texts: Vec<Text> = candidates.iter().map(|(_, text)| *text).collect();
    let likenesses = engine.compare_texts(query, &texts);
    let mut matches: Vec<Match<K>> = candidates
        .iter()
        .zip(likenesses)
        .filter(|(_, likeness)| likeness.score > 0.0 && likeness.score >= least)
        .map(|((key, _), Likeness { score, shared, reason })| Match {
            key: key.clone(),
            score,
            shared,
            reason,
        })
        .collect();
    matches.sort_by(|a, b| b.score.total_cmp(&a.score));
    matches
}
