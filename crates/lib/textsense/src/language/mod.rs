//! In which language a text is written.
//!
//! First a small table of function words is asked: it costs microseconds and no memory. Only when that is not sure
//! are the statistical models of `lingua` loaded (once, about 30 MB resident) and asked.

mod function_words;

use crate::words::words;
use function_words::FUNCTION_WORDS;
use lingua::{LanguageDetector, LanguageDetectorBuilder};
use serde::{Deserialize, Serialize};
use std::collections::{HashMap, HashSet};
use std::sync::{LazyLock, OnceLock};

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
    /// None of these, or not to be told.
    #[default]
    Unknown,
}

impl Language {
    /// The languages that can be told apart.
    pub const KNOWN: [Language; 6] =
        [Language::Sv, Language::Nb, Language::Nn, Language::Fi, Language::En, Language::Da];

    /// The language of a BCP 47 tag (`sv`, `nn-NO`, `no`); `Unknown` for any other.
    pub fn from_tag(tag: &str) -> Self {
        match tag.split(['-', '_']).next().unwrap_or_default().to_ascii_lowercase().as_str() {
            "sv" => Self::Sv,
            "nb" | "no" => Self::Nb,
            "nn" => Self::Nn,
            "fi" => Self::Fi,
            "en" => Self::En,
            "da" => Self::Da,
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
            Self::Unknown => "und",
        }
    }
}

/// How a language was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Method {
    /// Function words and letters left no doubt.
    FunctionWords,
    /// The statistical models.
    Models,
    /// The models left two close together and one was the expected language.
    TieBreak,
    /// There was nothing to tell by: no words, or not these languages.
    Nothing,
}

/// What was found about a text.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Detection {
    /// The language, `Unknown` if none of ours.
    pub language: Language,
    /// 0 to 1, comparable only within one method.
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
    if !could_be_ours(text) {
        return Detection { language: Language::Unknown, confidence: 0.0, method: Method::Nothing };
    }
    if let Some(detection) = quick(text) {
        return detection;
    }
    by_models(text, expected)
}

/// The language by function words and letters alone; `None` when that is not sure. Never loads the models.
///
/// First Swedish, Finnish, English and the family of Norwegian and Danish are told apart, then, by the words that
/// not all of the family have, its members.
pub fn quick(text: &str) -> Option<Detection> {
    let mut families = [0.0; 4];
    let mut members = [0.0; 3];
    for word in words(beginning(text)) {
        if let Some(languages) = TABLE.get(word.key.as_str()) {
            let known: HashSet<usize> = languages.iter().map(|at| FAMILY[*at]).collect();
            known.iter().for_each(|family| families[*family] += 1.0 / known.len() as f64);
            let own: Vec<usize> =
                languages.iter().filter_map(|at| MEMBER.iter().position(|m| m == at)).collect();
            if own.len() < MEMBER.len() {
                own.iter().for_each(|member| members[*member] += 1.0 / own.len() as f64);
            }
        }
        add_letters(&word.key, &mut families);
    }
    let (family, confidence) = clear_winner(&families, 1.5, 2.5)?;
    let (at, confidence) = match FAMILY.iter().filter(|of| **of == family).count() {
        1 => (FAMILY.iter().position(|of| *of == family)?, confidence),
        _ => {
            clear_winner(&members, 1.0, 1.6).map(|(member, within)| (MEMBER[member], confidence * within))?
        }
    };
    Some(Detection { language: Language::KNOWN[at], confidence, method: Method::FunctionWords })
}

/// The family of each of [`Language::KNOWN`]: Swedish 0, Norwegian and Danish 1, Finnish 2, English 3.
const FAMILY: [usize; 6] = [0, 1, 1, 2, 3, 1];

/// The places of nb, nn and da in [`Language::KNOWN`].
const MEMBER: [usize; 3] = [1, 2, 5];

/// The place and share of the highest score if it is at least `least` and `ratio` times the second.
fn clear_winner(scores: &[f64], least: f64, ratio: f64) -> Option<(usize, f64)> {
    let mut ranked: Vec<(usize, f64)> = scores.iter().copied().enumerate().collect();
    ranked.sort_by(|a, b| b.1.total_cmp(&a.1));
    let (best, second) = (ranked.first()?, ranked.get(1)?);
    let sure = best.1 >= least && best.1 >= ratio * second.1;
    sure.then(|| (best.0, best.1 / scores.iter().sum::<f64>()))
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

/// Letters that only some of the families have: ä ö (sv, fi), æ ø (nb, nn, da), doubled vowels of Finnish.
fn add_letters(word: &str, families: &mut [f64; 4]) {
    let [sv, norwegian_danish, fi, _] = families;
    let umlaut = word.contains(['ä', 'ö']);
    if word.contains(['æ', 'ø']) {
        *norwegian_danish += 0.5;
    } else if word.contains("aa") || word.contains("ää") || word.contains("uu") || word.contains("yö") {
        *fi += 0.5;
    } else if umlaut && word.contains('å') {
        *sv += 0.5;
    } else if umlaut {
        *sv += 0.25;
        *fi += 0.25;
    }
}

/// At least two letters, most of them Latin, and no two letters foreign to all six languages.
fn could_be_ours(text: &str) -> bool {
    let letters = || text.chars().filter(|c| c.is_alphabetic());
    let ours = letters().filter(|c| is_ours(*c)).count();
    let foreign = letters().count() - ours;
    ours >= 2 && foreign <= 1 + ours / 20
}

fn is_ours(c: char) -> bool {
    c.is_ascii_alphabetic()
        || matches!(
            c.to_lowercase().next(),
            Some(
                'å' | 'ä'
                    | 'ö'
                    | 'æ'
                    | 'ø'
                    | 'é'
                    | 'è'
                    | 'à'
                    | 'ü'
                    | 'ê'
                    | 'ó'
                    | 'ò'
                    | 'ô'
                    | 'š'
                    | 'ž'
                    | 'á'
            )
        )
}

fn beginning(text: &str) -> &str {
    text.char_indices().nth(ENOUGH).map_or(text, |(end, _)| &text[..end])
}

fn by_models(text: &str, expected: Option<Language>) -> Detection {
    let values = models().compute_language_confidence_values(text);
    let ranked: Vec<(Language, f64)> =
        values.into_iter().map(|(language, confidence)| (ours(language), confidence)).collect();
    let Some(&(best, confidence)) = ranked.first().filter(|(_, confidence)| *confidence > 0.0) else {
        return Detection { language: Language::Unknown, confidence: 0.0, method: Method::Nothing };
    };
    let tied = ranked.get(1).filter(|(second, value)| Some(*second) == expected && confidence - value <= TIE);
    match tied {
        Some((second, value)) => {
            Detection { language: *second, confidence: *value, method: Method::TieBreak }
        }
        None => Detection { language: best, confidence, method: Method::Models },
    }
}

/// Built on first need; the models are loaded into memory by the first text asked about.
fn models() -> &'static LanguageDetector {
    static DETECTOR: OnceLock<LanguageDetector> = OnceLock::new();
    DETECTOR.get_or_init(|| {
        use lingua::Language::{Bokmal, Danish, English, Finnish, Nynorsk, Swedish};
        LanguageDetectorBuilder::from_languages(&[Swedish, Bokmal, Nynorsk, Finnish, English, Danish]).build()
    })
}

fn ours(language: lingua::Language) -> Language {
    match language {
        lingua::Language::Swedish => Language::Sv,
        lingua::Language::Bokmal => Language::Nb,
        lingua::Language::Nynorsk => Language::Nn,
        lingua::Language::Finnish => Language::Fi,
        lingua::Language::English => Language::En,
        lingua::Language::Danish => Language::Da,
    }
}
