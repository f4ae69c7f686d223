//! Signs in the words that a text is no suggestion: that something is broken, or praise.
//!
//! Each language has a short list of cues (`*.tsv` beside this file: what they are a sign of, and one or more words; an
//! asterisk stands for any ending, or any beginning). A text shows a sign when it has a cue for it and none of a wish:
//! whoever writes what should be done instead has a suggestion, whatever is broken. Polite phrases count for nothing. Few are found, and few of those wrongly: a wrong
//! flag costs more trust than a missing one.

use std::{collections::BTreeMap, sync::LazyLock};

use crate::Language;

/// What the words are a sign of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Sign {
    /// Something that exists is broken.
    Fault,
    /// Somebody is pleased.
    Praise,
}

/// A sign, and the words that are it, as they stand in the text but in small letters.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// Of what.
    pub sign: Sign,
    /// The words.
    pub words: String,
}

/// One or more words.
struct Cue(Vec<Word>);

/// A word of a cue.
enum Word {
    Whole(&'static str),
    Begins(&'static str),
    Ends(&'static str),
}

impl Word {
    fn of(written: &'static str) -> Word {
        match (written.strip_suffix('*'), written.strip_prefix('*')) {
            (Some(stem), _) => Word::Begins(stem),
            (None, Some(ending)) => Word::Ends(ending),
            (None, None) => Word::Whole(written),
        }
    }

    fn is(&self, word: &str) -> bool {
        match self {
            Word::Whole(whole) => word == *whole,
            Word::Begins(stem) => word.starts_with(stem),
            Word::Ends(ending) => word.ends_with(ending),
        }
    }
}

#[derive(Default)]
struct Cues {
    fault: Vec<Cue>,
    praise: Vec<Cue>,
    polite: Vec<Cue>,
    wish: Vec<Cue>,
}

static CUES: LazyLock<BTreeMap<Language, Cues>> = LazyLock::new(|| {
    let of = [
        (Language::Sv, include_str!("sv.tsv")),
        (Language::Nb, include_str!("nb.tsv")),
        (Language::Nn, include_str!("nn.tsv")),
        (Language::Fi, include_str!("fi.tsv")),
        (Language::En, include_str!("en.tsv")),
    ];
    of.into_iter().map(|(language, list)| (language, read(list))).collect()
});

fn read(list: &'static str) -> Cues {
    let mut cues = Cues::default();
    for (sign, words) in list.lines().filter_map(|line| line.split_once('\t')) {
        let cue = Cue(words.split_whitespace().map(Word::of).collect());
        match sign {
            "fault" => cues.fault.push(cue),
            "praise" => cues.praise.push(cue),
            "polite" => cues.polite.push(cue),
            _ => cues.wish.push(cue),
        }
    }
    cues
}

/// The sign that a text in a language shows, if it shows one clearly.
pub fn find(text: &str, language: Language) -> Option<Found> {
    let cues = CUES.get(&language)?;
    let text = text.to_lowercase().replace('’', "'");
    let between = |c: char| !c.is_alphanumeric() && c != '\'';
    let mut words: Vec<&str> = text.split(between).filter(|word| !word.is_empty()).collect();
    for polite in &cues.polite {
        if let Some(at) = polite.find(&words) {
            words.drain(at..at + polite.0.len());
        }
    }
    let said = |cue: &Cue| cue.find(&words).map(|at| words[at..at + cue.0.len()].join(" "));
    let first = |cues: &[Cue]| cues.iter().find_map(said);
    if first(&cues.wish).is_some() {
        return None;
    }
    let found = |sign, words: String| Some(Found { sign, words });
    match (first(&cues.fault), first(&cues.praise)) {
        (Some(words), None) => found(Sign::Fault, words),
        (None, Some(words)) => found(Sign::Praise, words),
        _ => None,
    }
}

impl Cue {
    /// Where its words begin.
    fn find(&self, words: &[&str]) -> Option<usize> {
        let is = |window: &[&str]| window.iter().zip(&self.0).all(|(word, cue)| cue.is(word));
        words.windows(self.0.len().max(1)).position(is)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sign(text: &str, language: Language) -> Option<Sign> {
        find(text, language).map(|found| found.sign)
    }

    #[test]
    fn what_is_broken_and_what_is_praised_is_told_in_five_languages() {
        for (language, fault, praise) in [
            (Language::Sv, "Gungan i parken är trasig sedan i maj.", "Tack för den fina lekplatsen!"),
            (Language::Nb, "Lampen ved brua virker ikke.", "Tusen takk, barna er så glade."),
            (Language::Nn, "Lampa ved brua lyser ikkje.", "Godt jobba med leikeplassen!"),
            (Language::Fi, "Keinu on rikki.", "Kiitos uudesta leikkipuistosta!"),
            (Language::En, "The swing doesn’t work.", "Well done, the children love it."),
        ] {
            assert_eq!(sign(fault, language), Some(Sign::Fault), "{fault}");
            assert_eq!(sign(praise, language), Some(Sign::Praise), "{praise}");
        }
        assert_eq!(find("Lampan LYSER inte!", Language::Sv).unwrap().words, "lyser inte");
    }

    #[test]
    fn a_wish_is_no_report_and_an_ordinary_idea_shows_nothing() {
        for text in [
            "Sätt upp fler lampor, det fungerar inte att gå hem i mörkret",
            "Tack för biblioteket, men det borde ha öppet på söndagar",
            "Bygg om vägen i stället för att laga den",
            "Laga mat tillsammans i skolköket. Tack för att ni läser!",
            "En cykelväg längs ån",
            "",
        ] {
            assert_eq!(sign(text, Language::Sv), None, "{text}");
        }
        assert_eq!(sign("It is broken", Language::Unknown), None);
    }

    #[test]
    fn every_line_of_every_list_is_a_cue() {
        for cues in CUES.values() {
            assert!(cues.fault.len() > 20 && cues.praise.len() > 10 && cues.wish.len() > 20);
            let all = cues.fault.iter().chain(&cues.praise).chain(&cues.polite).chain(&cues.wish);
            let written = |word: &Word| match word {
                Word::Whole(text) | Word::Begins(text) | Word::Ends(text) => *text,
            };
            let sound = |text: &str| !text.is_empty() && text == text.to_lowercase() && !text.contains('*');
            assert!(all.into_iter().all(|cue| cue.0.iter().all(|word| sound(written(word)))));
        }
    }
}
