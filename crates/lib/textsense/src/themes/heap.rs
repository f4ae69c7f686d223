//! The texts of a run as rows: in one order, equal ones once.

use super::Item;
use super::lexical;
use super::map::Frame;
use super::rows::{Rows, common_width, usable};
use crate::Language;
use crate::terms::Stems;
use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap};
use std::hash::{DefaultHasher, Hash, Hasher};

/// The items ordered by key, each key once.
pub(super) fn in_order<'a>(items: &[Item<'a>]) -> Vec<Item<'a>> {
    let mut items = items.to_vec();
    let bits = |item: &Item<'a>| item.vector.iter().map(|value| value.to_bits());
    items.sort_by(|a, b| {
        let by_text = (a.key, a.text, a.language).cmp(&(b.key, b.text, b.language));
        by_text.then_with(|| bits(a).cmp(bits(b)))
    });
    items.dedup_by(|later, first| later.key == first.key);
    items
}

/// Rows to group. An idea written a hundred times is one row, however many its theme counts: what is said often is
/// not said more loudly.
pub(super) struct Heap {
    pub(super) frame: Frame,
    pub(super) rows: Rows,
    /// The row of each item; `None` if nothing can be told from its vector.
    pub(super) row_of: Vec<Option<u32>>,
    /// How many items have each row.
    pub(super) weight: Vec<usize>,
    /// The first item of each row.
    pub(super) first: Vec<u32>,
}

impl Heap {
    pub(super) fn of(items: &[Item]) -> Self {
        let width = common_width(items.iter().map(|item| item.vector));
        let vectors = vectors(items, width);
        let width = if width == 0 { lexical::WIDTH } else { width };
        let different = different(items, &vectors, width);
        let once = || different.iter().map(|at| (items[*at].language, vectors[*at].as_ref()));
        let frame =
            Frame { by_words: matches!(vectors.first(), Some(Cow::Owned(_))), ..Frame::of(width, once()) };
        let mut heap = Self {
            rows: Rows::with(width),
            row_of: vec![None; items.len()],
            weight: Vec::new(),
            first: Vec::new(),
            frame,
        };
        let mut known: HashMap<u64, Vec<u32>> = HashMap::new();
        for (at, item) in items.iter().enumerate() {
            let row = heap.frame.centred(item.language, &vectors[at]);
            if row.iter().any(|value| *value != 0.0) {
                let beside = known.entry(hash(&row)).or_default();
                let same = beside.iter().copied().find(|other| heap.rows.row(*other as usize) == row);
                let row = same.unwrap_or_else(|| {
                    heap.rows.push(&row);
                    heap.weight.push(0);
                    heap.first.push(at as u32);
                    beside.push(heap.weight.len() as u32 - 1);
                    heap.weight.len() as u32 - 1
                });
                heap.weight[row as usize] += 1;
                heap.row_of[at] = Some(row);
            }
        }
        heap
    }
}

/// The vectors given, or if none is usable those of the words.
fn vectors<'a>(items: &[Item<'a>], width: usize) -> Vec<Cow<'a, [f32]>> {
    if width > 0 {
        return items.iter().map(|item| Cow::Borrowed(item.vector)).collect();
    }
    let mut stems: BTreeMap<Language, Stems> = BTreeMap::new();
    let of_words = |item: &Item| {
        let stems = stems.entry(item.language).or_insert_with(|| Stems::new(item.language));
        Cow::Owned(lexical::vector_with(item.text, item.language, stems))
    };
    items.iter().map(of_words).collect()
}

/// The first item of each usable vector in each language.
fn different(items: &[Item], vectors: &[Cow<[f32]>], width: usize) -> Vec<usize> {
    let mut known: HashMap<(Language, u64), Vec<usize>> = HashMap::new();
    let mut different = Vec::new();
    for (at, item) in items.iter().enumerate().filter(|(at, _)| usable(&vectors[*at], width)) {
        let beside = known.entry((item.language, hash(&vectors[at]))).or_default();
        if !beside.iter().any(|other| vectors[*other] == vectors[at]) {
            beside.push(at);
            different.push(at);
        }
    }
    different
}

fn hash(row: &[f32]) -> u64 {
    let mut hasher = DefaultHasher::new();
    row.iter().for_each(|value| value.to_bits().hash(&mut hasher));
    hasher.finish()
}
