//! The word lists, one per language, 1,024 words each.

use crate::fold::{fold, respell};
use std::collections::HashMap;
use std::sync::LazyLock;

/// A language that has a word list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Language {
    /// Swedish.
    Sv,
    /// Norwegian Bokmål, used for Nynorsk too.
    Nb,
    /// Finnish.
    Fi,
    /// English.
    En,
}

impl Language {
    /// Every language, in the order the lists are tried.
    pub const ALL: [Language; 4] = [Language::Sv, Language::Nb, Language::Fi, Language::En];

    /// The list for a language tag (`sv`, `nn-NO`, …): `nb`, `nn` and `no` share one. `None` for a language without.
    pub fn from_tag(tag: &str) -> Option<Self> {
        match tag.split(['-', '_']).next()?.to_ascii_lowercase().as_str() {
            "sv" => Some(Language::Sv),
            "nb" | "nn" | "no" => Some(Language::Nb),
            "fi" => Some(Language::Fi),
            "en" => Some(Language::En),
            _ => None,
        }
    }

    pub(crate) fn word(self, place: u16) -> &'static str {
        self.list().words[usize::from(place)]
    }

    /// Where a folded word stands in the list. A spelling with `ae`, `oe`, `aa` counts if nothing else matches.
    pub(crate) fn place(self, folded: &str) -> Option<u16> {
        let list = self.list();
        list.places.get(folded).or_else(|| list.places.get(respell(folded).as_str())).copied()
    }

    /// How the digits 0 to 9 are called; only some of these are words of the list.
    pub(crate) fn digit_names(self) -> [&'static [&'static str]; 10] {
        match self {
            Language::Sv => [
                &["noll"],
                &["ett", "en"],
                &["två"],
                &["tre"],
                &["fyra"],
                &["fem"],
                &["sex"],
                &["sju"],
                &["åtta"],
                &["nio"],
            ],
            Language::Nb => [
                &["null"],
                &["en", "ein", "ett", "eitt"],
                &["to"],
                &["tre"],
                &["fire"],
                &["fem"],
                &["seks"],
                &["sju", "syv"],
                &["åtte"],
                &["ni"],
            ],
            Language::Fi => [
                &["nolla"],
                &["yksi"],
                &["kaksi"],
                &["kolme"],
                &["neljä"],
                &["viisi"],
                &["kuusi"],
                &["seitsemän"],
                &["kahdeksan"],
                &["yhdeksän"],
            ],
            Language::En => [
                &["zero"],
                &["one"],
                &["two"],
                &["three"],
                &["four"],
                &["five"],
                &["six"],
                &["seven"],
                &["eight"],
                &["nine"],
            ],
        }
    }

    fn list(self) -> &'static List {
        &LISTS[self as usize]
    }
}

/// The words of a language in their fixed order (alphabetical without marks).
pub fn words(language: Language) -> &'static [&'static str] {
    &language.list().words
}

struct List {
    words: Vec<&'static str>,
    /// By folded word, and by its respelling.
    places: HashMap<String, u16>,
}

static LISTS: LazyLock<[List; 4]> = LazyLock::new(|| {
    [
        include_str!("words/sv.txt"),
        include_str!("words/nb.txt"),
        include_str!("words/fi.txt"),
        include_str!("words/en.txt"),
    ]
    .map(read)
});

fn read(text: &'static str) -> List {
    let words: Vec<&'static str> = text.lines().collect();
    let mut places = HashMap::new();
    for (place, word) in words.iter().enumerate() {
        let folded = fold(word);
        places.insert(respell(&folded), place as u16);
        places.insert(folded, place as u16);
    }
    List { words, places }
}
