//! In which language a text is written: by a small profile of letters and words ([`profile`]) that lies in the binary.

mod function_words;
mod profile;

use function_words::FUNCTION_WORDS;
use serde::{Deserialize, Serialize};
use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

/// A language texts are written in here.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Language {
    /// Swedish.
    Sv,
    /// Norwegian Bokmål.
    Nb,
    /// Norwegian Nynorsk.
    Nn,
    /// Finnish.
    Fi,
    /// English.
    En,
    /// Danish.
    Da,
    /// Icelandic.
    Is,
    /// None of these, or not to be told.
    #[default]
    Unknown,
}

impl Language {
    /// The languages that can be told apart.
    pub const KNOWN: [Language; 7] =
        [Language::Sv, Language::Nb, Language::Nn, Language::Fi, Language::En, Language::Da, Language::Is];

    /// The language of a BCP 47 tag (`sv`, `nn-NO`, `no`); `Unknown` for any other.
    pub fn from_tag(tag: &str) -> Self {
        match tag.split(['-', '_']).next().unwrap_or_default().to_ascii_lowercase().as_str() {
            "sv" => Self::Sv,
            "nb" | "no" => Self::Nb,
            "nn" => Self::Nn,
            "fi" => Self::Fi,
            "en" => Self::En,
            "da" => Self::Da,
            "is" => Self::Is,
            _ => Self::Unknown,
        }
    }

    /// The BCP 47 tag; `und` when unknown.
    pub fn tag(self) -> &'static str {
        match self {
            Self::Sv => "sv",
            Self::Nb => "nb",
            Self::Nn => "nn",
            Self::Fi => "fi",
            Self::En => "en",
            Self::Da => "da",
            Self::Is => "is",
            Self::Unknown => "und",
        }
    }
}

/// How a language was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Method {
    /// By the profile.
    Profile,
    /// The profile left two close together and one was the expected language.
    TieBreak,
    /// There was nothing to tell by: no words, or not these languages.
    Nothing,
}

/// What was found about a text.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Detection {
    /// The language, `Unknown` if none of ours.
    pub language: Language,
    /// How likely, 0 to 1.
    pub confidence: f64,
    /// How it was found.
    pub method: Method,
}

/// Two languages closer than this are a tie.
const TIE: f64 = 0.1;

/// Letters of a text that are looked at.
const ENOUGH: usize = 2_000;

/// The language of a text. `expected` (the space's or the page's language) decides between the two best when they
/// are within 0.1 of each other.
pub fn detect(text: &str, expected: Option<Language>) -> Detection {
    let text = beginning(text);
    let likely = could_be_ours(text).then(|| profile::likelihoods(text)).flatten();
    let Some(likely) = likely else {
        return Detection { language: Language::Unknown, confidence: 0.0, method: Method::Nothing };
    };
    let mut ranked: Vec<(Language, f64)> = Language::KNOWN.into_iter().zip(likely).collect();
    ranked.sort_by(|a, b| b.1.total_cmp(&a.1));
    let (best, second) = (ranked[0], ranked[1]);
    if Some(second.0) == expected && best.1 - second.1 <= TIE {
        return Detection { language: second.0, confidence: second.1, method: Method::TieBreak };
    }
    Detection { language: best.0, confidence: best.1, method: Method::Profile }
}

/// Whether a word (lower case) is a function word of the language: too common to tell texts apart by.
pub(crate) fn is_function_word(word: &str, language: Language) -> bool {
    match TABLE.get(word) {
        Some(languages) => {
            language == Language::Unknown || languages.iter().any(|at| Language::KNOWN[*at] == language)
        }
        None => false,
    }
}

/// Every function word with the places (in [`Language::KNOWN`]) of the languages that have it.
static TABLE: LazyLock<HashMap<&'static str, Vec<usize>>> = LazyLock::new(|| {
    let mut table: HashMap<&str, Vec<usize>> = HashMap::new();
    for (at, list) in FUNCTION_WORDS.iter().enumerate() {
        let unique: HashSet<&str> = list.split_whitespace().collect();
        unique.into_iter().for_each(|word| table.entry(word).or_default().push(at));
    }
    table
});

/// At least two letters, most of them Latin, and no two letters foreign to all seven languages.
fn could_be_ours(text: &str) -> bool {
    let letters = || text.chars().filter(|c| c.is_alphabetic());
    let ours = letters().filter(|c| is_ours(*c)).count();
    let foreign = letters().count() - ours;
    ours >= 2 && foreign <= 1 + ours / 20
}

fn is_ours(c: char) -> bool {
    const OTHERS: &str = "åäöæøéèàüêóòôšžáðþíúý";
    c.is_ascii_alphabetic() || c.to_lowercase().next().is_some_and(|lower| OTHERS.contains(lower))
}

fn beginning(text: &str) -> &str {
    text.char_indices().nth(ENOUGH).map_or(text, |(end, _)| &text[..end])
}
