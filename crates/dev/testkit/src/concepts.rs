//! A stand-in for the model of meanings: it knows a handful of matters by words of four languages, and nothing else.

use textsense::{embed::Embed, nearest::Means, nearest::unit};

/// What it knows; a word that begins like one of a row speaks of that row's matter.
const MATTERS: [&[&str]; 6] = [
    &["buss", "bussi", "linja", "kollektiv", "hållplats", "pysäk"],
    &["cykel", "cykla", "cykl", "sykkel", "pyörä", "bike"],
    &["ladd", "elbil", "lading", "lataus", "sähköauto", "charg"],
    &["lekplats", "lekpark", "leikki", "lekeplass", "gung", "playground"],
    &["bibliotek", "bok", "böck", "kirja", "book", "läs"],
    &["skräp", "papperskorg", "søppel", "roska", "litter"],
];
/// Numbers of a vector: some for the matters, the others for the words as such.
const WIDTH: usize = 32;

/// Gives texts of one matter nearly the same vector, whatever their language. The same every time.
#[derive(Default)]
pub struct Concepts(Means);

impl Embed for Concepts {
    fn name(&self) -> &str {
        "concepts-1"
    }

    fn embed_all(&self, texts: &[&str]) -> Vec<Vec<f32>> {
        texts.iter().map(|text| vector(&text.to_lowercase())).collect()
    }

    fn means(&self) -> &Means {
        &self.0
    }
}

fn vector(text: &str) -> Vec<f32> {
    let mut vector = vec![0.0; WIDTH];
    for word in text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()) {
        for (at, known) in MATTERS.iter().enumerate() {
            if known.iter().any(|known| word.starts_with(known)) {
                vector[at] += 1.0;
            }
        }
        let hash = word.bytes().fold(7_usize, |hash, byte| hash.wrapping_mul(31).wrapping_add(byte.into()));
        vector[MATTERS.len() + hash % (WIDTH - MATTERS.len())] += 0.1;
    }
    unit(&mut vector);
    vector
}
