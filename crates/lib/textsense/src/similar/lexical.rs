//! Likeness by the words and letters alone.
//!
//! Two views of a text are compared by the cosine of their TF-IDF vectors (Spärck Jones 1972; Salton & Buckley
//! 1988): stems with the parts of compounds, which say why, and character trigrams inside words, which see through
//! inflection and what was not taken apart (`cykelväg`, `cykelbana`). Rare stems and trigrams weigh more; how rare is
//! counted over the candidates, or over a corpus the caller gives.

use std::collections::HashMap;

use super::{Engine, Likeness, Reason, Text, compounds::Compounds};
use crate::language::{Language, is_function_word};
use crate::plain_words::is_plain;
use crate::terms::Stems;
use crate::words::words;

/// What one view counts for; the rest is the other's.
const STEMS: f64 = 0.6;

/// From this score on texts are kindred, mostly.
const LEAST: f64 = 0.12;

/// Likeness by the words and letters alone.
pub struct Lexical {
    language: Language,
    statistics: Option<Statistics>,
}

impl Lexical {
    /// For texts that are mostly in `language`; rareness is counted over the texts of each comparison.
    pub fn new(language: Language) -> Self {
        Self { language, statistics: None }
    }

    /// With rareness counted over a corpus (of the same language).
    pub fn with_statistics(language: Language, statistics: Statistics) -> Self {
        Self { language, statistics: Some(statistics) }
    }
}

impl Engine for Lexical {
    fn compare_texts(&self, query: &Text, candidates: &[Text]) -> Vec<Likeness> {
        let mut reader = Reader::new(self.language);
        let mut query = reader.read(query.written);
        let mut documents: Vec<Document> = candidates.iter().map(|text| reader.read(text.written)).collect();
        let mut all: Vec<&mut Document> = documents.iter_mut().chain([&mut query]).collect();
        let compounds = Compounds::of(all.iter().flat_map(|document| &document.stems).map(|stem| &stem.stem));
        all.iter_mut().for_each(|document| document.take_apart(&compounds));
        let counted;
        let statistics = match &self.statistics {
            Some(statistics) => statistics,
            None => {
                counted = Statistics::count(documents.iter().chain([&query]));
                &counted
            }
        };
        let query = Weighed::new(&query, statistics);
        let mut likeness: Vec<Likeness> =
            documents.iter().map(|document| query.likeness(&Weighed::new(document, statistics))).collect();
        likeness.iter_mut().for_each(|one| keep_telling(one, self.language));
        likeness
    }

    fn least(&self) -> f64 {
        LEAST
    }
}

/// Leaves out of what two texts share the words that are said of anything: they count, and explain nothing.
fn keep_telling(likeness: &mut Likeness, language: Language) {
    likeness.shared.retain(|word| !is_plain(&word.to_lowercase(), language));
    if likeness.reason == Reason::Words && likeness.shared.is_empty() {
        likeness.reason = Reason::Letters;
    }
}

/// In how many texts of a corpus each stem and trigram stands.
#[derive(Clone, Debug, Default)]
pub struct Statistics {
    texts: u32,
    stems: HashMap<String, u32>,
    grams: HashMap<u64, u32, Mixing>,
}

impl Statistics {
    /// Counted over the texts of a corpus in one language.
    pub fn of<'a>(texts: impl IntoIterator<Item = &'a str>, language: Language) -> Self {
        let mut statistics = Self::default();
        for text in texts {
            let mut reader = Reader::new(language);
            statistics.add(&reader.read(text));
        }
        statistics
    }

    fn count<'d, 'a: 'd>(documents: impl Iterator<Item = &'d Document<'a>>) -> Self {
        let mut statistics = Self::default();
        documents.for_each(|document| statistics.add(document));
        statistics
    }

    fn add(&mut self, document: &Document) {
        self.texts += 1;
        for stem in &document.stems {
            match self.stems.get_mut(stem.stem.as_ref()) {
                Some(count) => *count += 1,
                None => drop(self.stems.insert(stem.stem.to_string(), 1)),
            }
        }
        for (gram, _) in &document.grams {
            *self.grams.entry(*gram).or_default() += 1;
        }
    }

    /// Smoothed inverse document frequency: about 0.7 for what stands everywhere, more the rarer it is.
    fn rareness(&self, count: Option<&u32>) -> f64 {
        let count = count.copied().unwrap_or(0);
        (1.0 + f64::from(self.texts + 1) / f64::from(count + 1)).ln()
    }
}

/// A text in both views, each sorted and without repetition.
struct Document<'a> {
    stems: Vec<Stem<'a>>,
    grams: Vec<(u64, u32)>,
}

impl Document<'_> {
    /// Adds the parts of compounds, each written as the whole word.
    fn take_apart(&mut self, compounds: &Compounds) {
        let parts: Vec<Stem> = self
            .stems
            .iter()
            .filter_map(|whole| compounds.split(&whole.stem).map(|parts| (whole, parts)))
            .flat_map(|(whole, parts)| {
                parts.map(|stem| Stem { stem: stem.into(), written: whole.written, times: whole.times })
            })
            .collect();
        if !parts.is_empty() {
            self.stems.extend(parts);
            merge(&mut self.stems);
        }
    }
}

/// Sorts stems and counts equal ones together; the first of equals is the one kept.
fn merge(stems: &mut Vec<Stem>) {
    stems.sort_by(|a, b| a.stem.cmp(&b.stem));
    stems.dedup_by(|later, first| {
        let same = later.stem == first.stem;
        first.times += if same { later.times } else { 0 };
        same
    });
}

struct Stem<'a> {
    stem: std::rc::Rc<str>,
    /// The first word with this stem, as it stands.
    written: &'a str,
    times: u32,
}

/// Reads texts; a word met before is not stemmed again.
struct Reader {
    language: Language,
    stems: Stems,
    known: HashMap<String, Known>,
}

/// Stem and trigrams of a word; `None` for function words, courtesies and figures, which say nothing of the matter.
type Known = Option<(std::rc::Rc<str>, std::rc::Rc<[u64]>)>;

impl Reader {
    fn new(language: Language) -> Self {
        Self { language, stems: Stems::new(language), known: HashMap::new() }
    }

    fn read<'a>(&mut self, text: &'a str) -> Document<'a> {
        let mut stems: Vec<Stem<'a>> = Vec::new();
        let mut grams: Vec<u64> = Vec::new();
        for word in words(text) {
            if let Some((stem, of_word)) = self.word(word.key) {
                stems.push(Stem { stem, written: word.written, times: 1 });
                grams.extend_from_slice(&of_word);
            }
        }
        merge(&mut stems);
        grams.sort_unstable();
        let mut counted: Vec<(u64, u32)> = Vec::with_capacity(grams.len());
        for gram in grams {
            match counted.last_mut() {
                Some((last, times)) if *last == gram => *times += 1,
                _ => counted.push((gram, 1)),
            }
        }
        Document { stems, grams: counted }
    }

    fn word(&mut self, key: String) -> Known {
        if let Some(known) = self.known.get(&key) {
            return known.clone();
        }
        let says_something = !is_function_word(&key, self.language) && !is_courtesy(&key) && !is_figure(&key);
        let known = says_something.then(|| (self.stems.stem(key.clone()).into(), trigrams(&key).into()));
        self.known.insert(key, known.clone());
        known
    }
}

/// Words of greeting, thanks and asking, in the languages that texts are written in: everybody is polite, whatever
/// their matter.
const COURTESY: [&str; 44] = [
    "hej",
    "hejsan",
    "hallå",
    "tack",
    "tackar",
    "tacksam",
    "snälla",
    "vänligen",
    "vänliga",
    "hälsning",
    "hälsningar",
    "mvh",
    "kära",
    "hei",
    "heisann",
    "takk",
    "takknemlig",
    "takksam",
    "vennlig",
    "venleg",
    "vennligst",
    "hilsen",
    "helsing",
    "mvh.",
    "moi",
    "moikka",
    "terve",
    "kiitos",
    "kiitokset",
    "kiitän",
    "ystävällisesti",
    "terveisin",
    "terveiset",
    "yst",
    "hello",
    "hi",
    "dear",
    "thanks",
    "thank",
    "please",
    "kind",
    "kindly",
    "regards",
    "sincerely",
];

fn is_courtesy(word: &str) -> bool {
    COURTESY.contains(&word)
}

/// Digits alone: a date, a sum, the number of a bus.
fn is_figure(word: &str) -> bool {
    word.chars().all(|c| c.is_numeric())
}

/// The trigrams of a word with its edges marked, each packed into one number (21 bits a character).
fn trigrams(word: &str) -> Vec<u64> {
    let edged: Vec<u64> = std::iter::once(' ').chain(word.chars()).chain([' ']).map(u64::from).collect();
    edged.windows(3).map(|three| three[0] << 42 | three[1] << 21 | three[2]).collect()
}

/// A document with the weight of every feature, and the lengths of both vectors.
struct Weighed<'d, 'a> {
    document: &'d Document<'a>,
    stems: Vec<f64>,
    grams: Vec<f64>,
    lengths: (f64, f64),
}

impl<'d, 'a> Weighed<'d, 'a> {
    fn new(document: &'d Document<'a>, statistics: &Statistics) -> Self {
        let weight = |times: u32, count: Option<&u32>| f64::from(times).sqrt() * statistics.rareness(count);
        let stems: Vec<f64> = document
            .stems
            .iter()
            .map(|stem| weight(stem.times, statistics.stems.get(stem.stem.as_ref())))
            .collect();
        let grams: Vec<f64> =
            document.grams.iter().map(|(gram, times)| weight(*times, statistics.grams.get(gram))).collect();
        let length = |weights: &[f64]| weights.iter().map(|weight| weight * weight).sum::<f64>().sqrt();
        let lengths = (length(&stems), length(&grams));
        Self { document, stems, grams, lengths }
    }

    fn likeness(&self, other: &Weighed) -> Likeness {
        let (mine, theirs) = (&self.document.stems, &other.document.stems);
        let mut shared: Vec<(f64, &str)> = Vec::new();
        let mut by_stems = 0.0;
        for (i, j) in common(mine, theirs, |a, b| a.stem.cmp(&b.stem)) {
            let product = self.stems[i] * other.stems[j];
            by_stems += product;
            shared.push((product, theirs[j].written));
        }
        let mut by_grams = 0.0;
        for (i, j) in common(&self.document.grams, &other.document.grams, |a, b| a.0.cmp(&b.0)) {
            by_grams += self.grams[i] * other.grams[j];
        }
        let cosine = |product: f64, a: f64, b: f64| if a * b > 0.0 { product / (a * b) } else { 0.0 };
        let score = STEMS * cosine(by_stems, self.lengths.0, other.lengths.0)
            + (1.0 - STEMS) * cosine(by_grams, self.lengths.1, other.lengths.1);
        shared.sort_by(|a, b| b.0.total_cmp(&a.0));
        // A compound may be shared by several of its parts.
        let mut seen = std::collections::HashSet::new();
        shared.retain(|(_, written)| seen.insert(*written));
        let shared: Vec<String> = shared.into_iter().map(|(_, written)| written.to_owned()).collect();
        let reason = match score {
            score if score <= 0.0 => Reason::Nothing,
            _ if shared.is_empty() => Reason::Letters,
            _ => Reason::Words,
        };
        Likeness { score: score.clamp(0.0, 1.0), shared, reason }
    }
}

/// Places of equal entries in two sorted lists.
fn common<T>(a: &[T], b: &[T], compare: impl Fn(&T, &T) -> std::cmp::Ordering) -> Vec<(usize, usize)> {
    let (mut i, mut j, mut places) = (0, 0, Vec::new());
    while i < a.len() && j < b.len() {
        match compare(&a[i], &b[j]) {
            std::cmp::Ordering::Less => i += 1,
            std::cmp::Ordering::Greater => j += 1,
            std::cmp::Ordering::Equal => {
                places.push((i, j));
                (i, j) = (i + 1, j + 1);
            }
        }
    }
    places
}

/// Hashes the packed trigrams by one multiplication (Fibonacci hashing): they are many, and need no more.
#[derive(Clone, Copy, Debug, Default)]
struct Mixing;

impl std::hash::BuildHasher for Mixing {
    type Hasher = Mixer;

    fn build_hasher(&self) -> Mixer {
        Mixer(0)
    }
}

struct Mixer(u64);

impl std::hash::Hasher for Mixer {
    fn write(&mut self, bytes: &[u8]) {
        bytes.iter().for_each(|byte| self.write_u64(u64::from(*byte)));
    }

    fn write_u64(&mut self, value: u64) {
        let mixed = (self.0 ^ value).wrapping_mul(0x9e37_79b9_7f4a_7c15);
        self.0 = mixed ^ mixed >> 32;
    }

    fn finish(&self) -> u64 {
        self.0
    }
}
