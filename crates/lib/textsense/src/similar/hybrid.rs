//! Likeness by meaning, with the words and letters in the mix.

use super::{Engine, Lexical, Likeness, Reason, Text};
use crate::{Language, embed::Embed, language, linear::panels::dot, nearest::Means};

/// What the words and letters count for beside the meaning, which counts 1. They keep names and rare words in sight,
/// and texts whose spelling the model does not know.
const LEXICAL: f64 = 0.5;

/// From this score on texts are kindred, mostly.
const LEAST: f64 = 0.2;

/// Likeness by meaning and words.
///
/// Unrelated texts score around 0.03, paraphrases around 0.3, translations around 0.45.
pub struct Hybrid<'m> {
    model: &'m dyn Embed,
    means: &'m Means,
    expected: Language,
    lexical: Lexical,
}

impl<'m> Hybrid<'m> {
    /// For texts that are mostly in `expected`. `means` are those of the space that the texts are from
    /// ([`crate::nearest::Space::means`]), or the model's.
    pub fn new(model: &'m dyn Embed, means: &'m Means, expected: Language) -> Self {
        Self { model, means, expected, lexical: Lexical::new(expected) }
    }

    /// The vectors, centred on the language; those that were not kept are made anew.
    fn centred(&self, texts: &[Text]) -> Vec<(Language, Vec<f32>)> {
        let missing: Vec<&str> =
            texts.iter().filter(|text| text.vector.is_none()).map(|text| text.written).collect();
        let mut made = self.model.embed_all(&missing).into_iter();
        let centred = texts.iter().map(|text| {
            let language = match text.language {
                Language::Unknown => language::detect(text.written, Some(self.expected)).language,
                known => known,
            };
            let vector = match text.vector {
                Some(vector) => self.means.centre(vector, language),
                None => self.means.centre(&made.next().unwrap_or_default(), language),
            };
            (language, vector)
        });
        centred.collect()
    }
}

impl Engine for Hybrid<'_> {
    fn compare_texts(&self, query: &Text, candidates: &[Text]) -> Vec<Likeness> {
        let lexical = self.lexical.compare_texts(query, candidates);
        let vectors = self.centred(&[&[*query], candidates].concat());
        let Some(((language, query), candidates)) = vectors.split_first() else { return lexical };
        let likenesses = lexical.into_iter().zip(candidates).map(|(lexical, (other, vector))| {
            // Vectors of another model are as long as none.
            let meaning =
                if vector.len() == query.len() { f64::from(dot(query, vector)).max(0.0) } else { 0.0 };
            let words = LEXICAL * lexical.score;
            let score = ((meaning + words) / (1.0 + LEXICAL)).clamp(0.0, 1.0);
            let reason = match lexical.reason {
                _ if score == 0.0 => Reason::Nothing,
                alike if words >= meaning || lexical.score >= 2.0 * self.lexical.least() => alike,
                _ if other != language => Reason::OtherLanguage,
                _ => Reason::Meaning,
            };
            Likeness { score, shared: lexical.shared, reason }
        });
        likenesses.collect()
    }

    fn least(&self) -> f64 {
        LEAST
    }
}
