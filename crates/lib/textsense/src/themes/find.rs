//! A run: texts in, map out.

use super::describe::Picture;
use super::graph::Graph;
use super::grouping::{Wanted, lower, upper};
use super::heap::{Heap, in_order};
use super::map::{Map, Theme, ThemeId};
use super::neighbours::Neighbours;
use super::standing::Standing;
use super::vocabulary::Vocabulary;
use super::{Item, Options, letters};
use crate::Language;
use std::collections::BTreeMap;

/// What a run is at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// Making vectors comparable.
    Vectors,
    /// Looking for the nearest texts of each.
    Neighbours,
    /// Gathering texts into themes.
    Themes,
    /// Finding the words that tell them.
    Words,
}

/// Finds the themes of texts; what people decided about the map `before` stands.
///
/// The order of the items makes no difference. If keys repeat, the first of them in order of text stands for all.
/// `watch` is told now and then how far a stage has come, from 0 to 1.
pub fn find(
    items: &[Item],
    before: Option<&Map>,
    options: &Options,
    watch: &mut dyn FnMut(Stage, f32),
) -> Map {
    let items = in_order(items);
    watch(Stage::Vectors, 0.0);
    let heap = Heap::of(&items);
    let standing = Standing::of(before, &items, &heap);
    let languages = heap.first.iter().map(|first| items[*first as usize].language);
    let count = closest(options.neighbours, heap.rows.len(), spoken(languages));
    let neighbours = Neighbours::of(&heap.rows, count, &mut |done| watch(Stage::Neighbours, done));
    watch(Stage::Themes, 0.0);
    // As many for every three neighbours in meaning as one in letters, so that meaning decides in small heaps too.
    let texts = heap.first.iter().map(|first| items[*first as usize].text);
    let alike = letters::alike(texts, count / 3);
    let graph = Graph::of(&neighbours, &alike, heap.rows.len());
    drop(alike);
    let wanted = Wanted { seed: options.seed, least: options.least.max(1) };
    let (group, axes) = upper(&heap.rows, &graph, &standing, &heap.weight, &wanted);
    let part = lower(&heap.rows, &graph, &group, &standing.lower, &heap.weight, &wanted);
    drop(graph);
    watch(Stage::Words, 0.0);
    let texts: Vec<_> = items.iter().map(|item| (item.text, item.language)).collect();
    let vocabulary = Vocabulary::of(&texts);
    watch(Stage::Words, 0.5);
    let mut frame = heap.frame.clone();
    if let Some(axes) = axes {
        (frame.origin, frame.axes) = (axes.origin, axes.axes);
    }
    let (themes, next) = named(&items, &heap, &standing, &group, &part);
    let picture =
        Picture { items: &items, heap: &heap, neighbours: &neighbours, vocabulary: &vocabulary, options };
    let map = picture.map(themes, frame, &standing, next);
    watch(Stage::Words, 1.0);
    map
}

/// The nearest other texts of each, in the order of the items: place and cosine of the centred vectors, the nearest
/// first. Texts with the same vector are each other's nearest. As in [`find`], words decide when no vector is usable.
pub fn nearest(items: &[Item], count: usize) -> Vec<Vec<(usize, f32)>> {
    let heap = Heap::of(items);
    let neighbours = Neighbours::of(&heap.rows, count, &mut |_| {});
    let mut places: Vec<Vec<usize>> = vec![Vec::new(); heap.rows.len()];
    heap.row_of
        .iter()
        .enumerate()
        .for_each(|(at, row)| row.iter().for_each(|row| places[*row as usize].push(at)));
    let of_item = |(at, row): (usize, &Option<u32>)| {
        let Some(row) = row.map(|row| row as usize) else { return Vec::new() };
        let same = places[row].iter().filter(|other| **other != at).map(|other| (*other, 1.0));
        let others = neighbours
            .of_row(row)
            .flat_map(|(row, cosine)| places[row as usize].iter().map(move |at| (*at, cosine)));
        same.chain(others).take(count).collect()
    };
    heap.row_of.iter().enumerate().map(of_item).collect()
}

/// To how many neighbours a text is joined: half the root of how many there are, within bounds. A small heap would
/// else be one knot. Of many texts in several languages each has some neighbours that say the very same in another,
/// so more are needed to reach beyond them.
fn closest(most: usize, rows: usize, languages: f64) -> usize {
    let half_root = (rows as f64).sqrt() / 2.0;
    let most = (most as f64 * languages.clamp(1.0, MORE)).round() as usize;
    (half_root.round() as usize).max(4).min(most).min(rows.saturating_sub(1))
}

/// How many more neighbours than in one language a text has at most.
const MORE: f64 = 1.5;

/// In how many languages texts are, each counted as often as it is used (Hill number of order 2).
fn spoken(languages: impl Iterator<Item = Language>) -> f64 {
    let mut times: BTreeMap<Language, f64> = BTreeMap::new();
    languages.for_each(|language| *times.entry(language).or_default() += 1.0);
    let all: f64 = times.values().sum();
    let squares: f64 = times.values().map(|times| (times / all).powi(2)).sum();
    if all > 0.0 { 1.0 / squares } else { 1.0 }
}

/// Themes without a description yet, and where each item is.
pub(super) struct Named {
    pub(super) themes: Vec<Theme>,
    pub(super) of_item: Vec<Option<(ThemeId, Option<ThemeId>)>>,
}

fn named(
    items: &[Item],
    heap: &Heap,
    standing: &Standing,
    group: &[u32],
    part: &[Option<u32>],
) -> (Named, u32) {
    let mut next = standing.next();
    let of_item = |of_row: &dyn Fn(usize) -> Option<u32>| -> Vec<Option<u32>> {
        heap.row_of.iter().map(|row| of_row((*row)? as usize)).collect()
    };
    let groups = group.iter().max().map_or(0, |most| *most as usize + 1);
    let by_group = of_item(&|row| Some(group[row]));
    let marks = marked(group.iter().map(|group| Some(*group)), &standing.upper);
    let names = standing.names(items, &by_group, groups, &marks, &|_| None, &mut next);
    let parts = part.iter().flatten().max().map_or(0, |most| *most as usize + 1);
    let by_part = of_item(&|row| part[row]);
    let marks = marked(part.iter().copied(), &standing.lower);
    let mut parents = vec![ThemeId(0); parts];
    for (row, part) in part.iter().enumerate() {
        part.iter().for_each(|part| parents[*part as usize] = names[group[row] as usize]);
    }
    let parent = |part: u32| Some(parents[part as usize]);
    let part_names = standing.names(items, &by_part, parts, &marks, &parent, &mut next);
    let mut themes: BTreeMap<ThemeId, Theme> =
        standing.kept().map(|theme| (theme.id, blank(theme))).collect();
    let fresh = names
        .iter()
        .map(|id| (*id, None))
        .chain(part_names.iter().zip(&parents).map(|(id, of)| (*id, Some(*of))));
    for (id, parent) in fresh {
        themes.entry(id).or_insert_with(|| Theme::new(id, parent));
    }
    let mut of_item: Vec<_> = (0..items.len())
        .map(|at| Some((names[by_group[at]? as usize], by_part[at].map(|part| part_names[part as usize]))))
        .collect();
    for (of_item, placed) in of_item.iter_mut().zip(&standing.placed) {
        if let Some((theme, sub)) = placed {
            // What people placed in a theme only has the sub-theme the method finds inside it.
            let found = of_item.filter(|(found, _)| found == theme).and_then(|(_, sub)| sub);
            *of_item = Some((*theme, sub.or(found)));
        }
    }
    (Named { themes: themes.into_values().collect(), of_item }, next)
}

/// The mark of each group that has one: that of most of its rows. A mark names one group only.
fn marked(group: impl Iterator<Item = Option<u32>>, marks: &[u32]) -> BTreeMap<u32, u32> {
    let mut times: BTreeMap<(u32, u32), usize> = BTreeMap::new();
    for (group, mark) in group.zip(marks).filter(|(_, mark)| **mark != 0) {
        group.iter().for_each(|group| *times.entry((*group, *mark)).or_default() += 1);
    }
    let mut most: Vec<((u32, u32), usize)> = times.into_iter().collect();
    most.sort_by_key(|(pair, times)| (std::cmp::Reverse(*times), *pair));
    let mut named: BTreeMap<u32, u32> = BTreeMap::new();
    for ((group, mark), _) in most {
        if !named.contains_key(&group) && !named.values().any(|known| *known == mark) {
            named.insert(group, mark);
        }
    }
    named
}

/// A theme people keep, to be described anew.
fn blank(theme: &Theme) -> Theme {
    Theme { name: theme.name.clone(), kept: true, ..Theme::new(theme.id, theme.parent) }
}
