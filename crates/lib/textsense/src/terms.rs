//! Words of a text brought to what the search compares: stems.
//!
//! The stems are Porter's Snowball stems (<https://snowballstem.org>), taken again and again until they no longer
//! change: `mötesplatser` and `mötesplats` meet only in the second round. The text is stored as its stems; the
//! query is a list of prefixes to find there.

use crate::language::{Language, is_function_word};
use crate::words::words;
use rust_stemmers::{Algorithm, Stemmer};

/// Letters of a Finnish stem from which on one or two of its last letters are dropped in a query, as they often
/// change with the case (`yritys`, `yrityksen`, `yritystä`).
const LONG_ENOUGH: [usize; 2] = [5, 7];

/// Rounds of stemming; two or three reach the fixpoint, the bound is for words that are none.
const MOST_ROUNDS: usize = 8;

/// Stems of irregular forms, each with the stem it is stored as (`städ` of `städer` as `stad`).
const IRREGULAR: [(Language, &[(&str, &str)]); 4] = [
    (
        Language::Sv,
        &[
            ("städ", "stad"),
            ("böck", "bok"),
            ("händ", "hand"),
            ("stränd", "strand"),
            ("länd", "land"),
            ("nätt", "natt"),
            ("rött", "rot"),
            ("fött", "fot"),
            ("tänd", "tand"),
            ("sön", "son"),
            ("bönd", "bond"),
            ("män", "mann"),
            ("männ", "mann"),
            ("möss", "mus"),
            ("gäss", "gås"),
            ("ögon", "öga"),
            ("öron", "öra"),
            ("gaml", "gammal"),
            ("idé", "ide"),
            ("idén", "ide"),
        ],
    ),
    (
        Language::Nb,
        &[
            ("bøk", "bok"),
            ("hend", "hånd"),
            ("hand", "hånd"),
            ("treet", "tre"),
            ("trær", "tre"),
            ("trærn", "tre"),
            ("strend", "strand"),
            ("menn", "mann"),
            ("føtt", "fot"),
            ("røtt", "rot"),
            ("born", "barn"),
            ("knær", "kne"),
            ("øyn", "øye"),
            ("gaml", "gammel"),
            ("byen", "by"),
            ("idé", "ide"),
        ],
    ),
    (
        Language::En,
        &[
            ("children", "child"),
            ("women", "woman"),
            ("men", "man"),
            ("feet", "foot"),
            ("teeth", "tooth"),
            ("leav", "leaf"),
            ("gee", "goo"),
            ("mice", "mous"),
        ],
    ),
    (
        Language::Fi,
        &[
            ("vede", "vesi"),
            ("vet", "vesi"),
            ("ves", "vesi"),
            ("lap", "laps"),
            ("last", "laps"),
            ("kadu", "katu"),
            ("uude", "uusi"),
            ("uut", "uusi"),
            ("käde", "käsi"),
            ("kät", "käsi"),
            ("vuode", "vuosi"),
            ("vuot", "vuosi"),
            ("miehe", "mies"),
            ("liikent", "liike"),
            ("tarp", "tarv"),
            ("ihm", "ihmis"),
            ("joen", "joki"),
            ("joke", "joki"),
            ("lahd", "laht"),
            ("il", "ilta"),
            ("sil", "silta"),
        ],
    ),
];

/// The stems of a text in order, one per word; what is stored and searched.
pub fn index_terms(text: &str, language: Language) -> Vec<String> {
    let stemmer = Stems::new(language);
    words(text).map(|word| stemmer.stem(word.key)).collect()
}

/// [`index_terms`] as the one string that is stored: stems parted by single spaces.
pub fn index_form(text: &str, language: Language) -> String {
    index_terms(text, language).join(" ")
}

/// So many words of a question are looked for.
pub const ASKED_MOST: usize = 32;

/// What to look for: for every word of the query the prefixes of which at least one must start a stored stem.
/// All words must be found (AND of ORs). Function words are left out if any other word is there.
///
/// `languages` are those of the stored texts (for instance those active in a space). The alternatives hold letters
/// and digits only, so they can stand in a full-text query unquoted; the first one is the most exact. Of a longer question
/// the first [`ASKED_MOST`] different words count, so that the work of answering is bounded.
pub fn query_terms(text: &str, languages: &[Language]) -> Vec<Vec<String>> {
    let stemmers: Vec<Stems> = languages.iter().map(|language| Stems::new(*language)).collect();
    let keys: Vec<String> = words(text).map(|word| word.key).collect();
    let common = |key: &&String| languages.iter().any(|language| is_function_word(key, *language));
    let telling: Vec<&String> = keys.iter().filter(|key| !common(key)).collect();
    let asked = if telling.is_empty() { keys.iter().collect() } else { telling };
    let mut first: Vec<&String> = Vec::new();
    for key in asked {
        if first.len() < ASKED_MOST && !first.contains(&key) {
            first.push(key);
        }
    }
    first.into_iter().map(|key| alternatives(key, &stemmers)).collect()
}

/// Whether stored stems answer a query; what the databases do, for tests and small sets.
pub fn matches(index: &[String], query: &[Vec<String>]) -> bool {
    let found = |prefix: &String| index.iter().any(|stem| stem.starts_with(prefix.as_str()));
    query.iter().all(|alternatives| alternatives.iter().any(found))
}

/// The prefixes for one word, without those that another one covers.
fn alternatives(key: &str, stemmers: &[Stems]) -> Vec<String> {
    let mut all: Vec<String> = stemmers.iter().map(|stemmer| stemmer.prefix(key.to_owned())).collect();
    if all.is_empty() {
        all.push(key.to_owned());
    }
    let mut kept: Vec<String> = Vec::new();
    for prefix in all {
        if kept.iter().any(|other| prefix.starts_with(other.as_str())) {
            continue;
        }
        kept.retain(|other| !other.starts_with(prefix.as_str()));
        kept.push(prefix);
    }
    kept
}

/// Stems words of one language.
pub(crate) struct Stems {
    language: Language,
    stemmer: Option<Stemmer>,
    irregular: &'static [(&'static str, &'static str)],
}

impl Stems {
    pub(crate) fn new(language: Language) -> Self {
        let algorithm = match language {
            Language::Sv => Some(Algorithm::Swedish),
            Language::Nb | Language::Nn => Some(Algorithm::Norwegian),
            Language::Fi => Some(Algorithm::Finnish),
            Language::En => Some(Algorithm::English),
            Language::Da => Some(Algorithm::Danish),
            // There is no Snowball stemmer for Icelandic.
            Language::Is | Language::Unknown => None,
        };
        let table = if language == Language::Nn { Language::Nb } else { language };
        let irregular = IRREGULAR.iter().find(|(of, _)| *of == table).map_or(&[][..], |(_, pairs)| pairs);
        Self { language, stemmer: algorithm.map(Stemmer::create), irregular }
    }

    /// The stem of a word in lower case. Words with digits, and of other scripts, stay as they are.
    pub(crate) fn stem(&self, word: String) -> String {
        let Some(stemmer) = &self.stemmer else { return word };
        if word.chars().any(|c| !c.is_alphabetic()) {
            return word;
        }
        let mut stem = word;
        for _ in 0..MOST_ROUNDS {
            let next = stemmer.stem(&stem);
            if next.is_empty() || next == stem {
                break;
            }
            stem = next.into_owned();
        }
        match self.irregular.iter().find(|(form, _)| *form == stem) {
            Some((_, stored)) => (*stored).to_owned(),
            None => stem,
        }
    }

    /// The prefix that finds the word's forms among stored stems.
    fn prefix(&self, word: String) -> String {
        let mut stem = self.stem(word);
        if self.language == Language::Fi {
            let letters = stem.chars().count();
            let dropped = LONG_ENOUGH.iter().filter(|enough| letters >= **enough).count();
            stem = stem.chars().take(letters - dropped).collect();
        }
        stem
    }
}
