//! What is told about themes and placements: words, quotes, how well a text fits, and why it is there.

use super::find::Named;
use super::heap::Heap;
use super::map::{By, Fit, Frame, Map, Placement, Theme, ThemeId, Why};
use super::neighbours::Neighbours;
use super::rows::{Rows, dot, middles};
use super::standing::Standing;
use super::vocabulary::{Telling, Vocabulary};
use super::{Item, Options};
use std::collections::{BTreeMap, HashMap};

/// Quotes of a theme, and nearest texts named with a placement.
const QUOTES: usize = 3;
const NEAREST: usize = 3;

/// How much nearer (as a cosine along the axes) one theme must be to count for 73 % against the next.
const CLEARLY: f32 = 0.15;

/// Below this the next theme is almost as near.
const WEAK: f32 = 0.6;

/// Letters of a quote that reads well.
const QUOTABLE: std::ops::RangeInclusive<usize> = 20..=400;

/// The most telling words of a theme that count as reasons.
const REASONS: usize = 60;

pub(super) struct Picture<'a> {
    pub(super) items: &'a [Item<'a>],
    pub(super) heap: &'a Heap,
    pub(super) neighbours: &'a Neighbours,
    pub(super) vocabulary: &'a Vocabulary,
    pub(super) options: &'a Options,
}

impl Picture<'_> {
    /// The whole map.
    pub(super) fn map(&self, named: Named, frame: Frame, standing: &Standing, next: u32) -> Map {
        let Named { mut themes, of_item } = named;
        let (mut of_item, mut next) = (of_item, next);
        self.place_the_rest(&mut themes, &mut of_item, &mut next);
        let placed = self.along_axes(&frame);
        let weights = self.describe(&mut themes, &of_item, &placed);
        let placements = self.placements(&themes, &of_item, &placed, &weights, standing);
        let mut map = Map { themes, placements, frame, next };
        map.tidy();
        map
    }

    /// Items without a usable vector go to the theme whose words they have, or to the largest.
    fn place_the_rest(&self, themes: &mut Vec<Theme>, of_item: &mut [Place], next: &mut u32) {
        if of_item.iter().all(Option::is_some) {
            return;
        }
        let upper: Vec<ThemeId> =
            themes.iter().filter(|theme| theme.parent.is_none()).map(|t| t.id).collect();
        let largest = upper.iter().max_by_key(|id| {
            let size = of_item.iter().flatten().filter(|(theme, _)| theme == *id).count();
            (size, std::cmp::Reverse(**id))
        });
        let largest = largest.copied().unwrap_or_else(|| {
            themes.push(Theme::new(ThemeId(*next), None));
            *next += 1;
            ThemeId(*next - 1)
        });
        let place: HashMap<ThemeId, u32> =
            upper.iter().enumerate().map(|(at, id)| (*id, at as u32)).collect();
        let group: Vec<Option<u32>> =
            of_item.iter().map(|p| p.and_then(|(id, _)| place.get(&id).copied())).collect();
        let weights: Vec<Weights> = self
            .vocabulary
            .telling(&group, upper.len())
            .into_iter()
            .map(|t| t.into_iter().collect())
            .collect();
        for (at, place) in of_item.iter_mut().enumerate().filter(|(_, place)| place.is_none()) {
            let by_words = (0..upper.len()).map(|group| (self.vocabulary.score(at, &weights[group]), group));
            let best = by_words.rev().max_by(|a, b| a.0.total_cmp(&b.0)).filter(|(score, _)| *score > 0.0);
            *place = Some((best.map_or(largest, |(_, group)| upper[group]), None));
        }
    }

    fn along_axes(&self, frame: &Frame) -> Rows {
        let mut placed = Rows::with(if frame.axes.is_empty() { frame.width } else { frame.axes.len() });
        (0..self.heap.rows.len()).for_each(|at| placed.push(&frame.along_axes(self.heap.rows.row(at))));
        placed
    }

    /// Words, quotes and centre of every theme; the weights of its words.
    fn describe(&self, themes: &mut [Theme], of_item: &[Place], placed: &Rows) -> HashMap<ThemeId, Weights> {
        let mut families: BTreeMap<Option<ThemeId>, Vec<usize>> = BTreeMap::new();
        themes.iter().enumerate().for_each(|(at, theme)| families.entry(theme.parent).or_default().push(at));
        let mut weights = HashMap::new();
        for (parent, family) in families {
            let place: HashMap<ThemeId, u32> =
                family.iter().enumerate().map(|(at, theme)| (themes[*theme].id, at as u32)).collect();
            let within = |place_of: &Place| {
                let (theme, sub) = (*place_of)?;
                let id = if parent.is_none() { Some(theme) } else { sub.filter(|_| Some(theme) == parent) };
                place.get(&id?).copied()
            };
            let group: Vec<Option<u32>> = of_item.iter().map(within).collect();
            let telling = self.vocabulary.telling(&group, family.len());
            let mut members: Vec<Vec<usize>> = vec![Vec::new(); family.len()];
            group.iter().enumerate().for_each(|(at, g)| g.iter().for_each(|g| members[*g as usize].push(at)));
            for (theme, (members, telling)) in family.iter().zip(members.iter().zip(telling)) {
                let theme = &mut themes[*theme];
                theme.words = self.vocabulary.label(&telling, members, self.options.labels);
                (theme.centre, theme.quotes) =
                    self.centre(members, if parent.is_none() { placed } else { &self.heap.rows });
                weights.insert(theme.id, top(telling));
            }
        }
        weights
    }

    /// The middle of some items' rows, each row once, and the keys of the items nearest to it.
    fn centre(&self, members: &[usize], rows: &Rows) -> (Vec<f32>, Vec<String>) {
        let mut own: Vec<u32> = members.iter().filter_map(|at| self.heap.row_of[*at]).collect();
        own.sort_unstable();
        own.dedup();
        if own.is_empty() {
            let first = members.iter().take(QUOTES).map(|at| self.items[*at].key.to_owned());
            return (Vec::new(), first.collect());
        }
        let (mut seen, mut full) = (Rows::with(rows.width), Rows::with(self.heap.rows.width));
        own.iter().for_each(|row| seen.push(rows.row(*row as usize)));
        own.iter().for_each(|row| full.push(self.heap.rows.row(*row as usize)));
        let zeros = vec![0; own.len()];
        let (centre, typical) = (middles(&seen, &zeros, 1), middles(&full, &zeros, 1));
        let mut near: Vec<(bool, f32, u32)> = own
            .iter()
            .map(|row| {
                let text = self.items[self.heap.first[*row as usize] as usize].text;
                let quotable = QUOTABLE.contains(&text.chars().take(QUOTABLE.end() + 1).count());
                (quotable, dot(typical.row(0), self.heap.rows.row(*row as usize)), *row)
            })
            .collect();
        near.sort_by(|a, b| b.0.cmp(&a.0).then(b.1.total_cmp(&a.1)).then(a.2.cmp(&b.2)));
        let quotes = near.iter().take(QUOTES).map(|(_, _, row)| self.key(*row).to_owned()).collect();
        (centre.row(0).to_vec(), quotes)
    }

    fn key(&self, row: u32) -> &str {
        self.items[self.heap.first[row as usize] as usize].key
    }

    fn placements(
        &self,
        themes: &[Theme],
        of_item: &[Place],
        placed: &Rows,
        weights: &HashMap<ThemeId, Weights>,
        standing: &Standing,
    ) -> Vec<Placement> {
        let upper: Vec<&Theme> = themes.iter().filter(|theme| theme.parent.is_none()).collect();
        let mut theme_of_row: Vec<Option<ThemeId>> = vec![None; self.heap.rows.len()];
        for (row, place) in self.heap.row_of.iter().zip(of_item) {
            if let (Some(row), Some((theme, _))) = (row, place) {
                theme_of_row[*row as usize].get_or_insert(*theme);
            }
        }
        let place = |(at, item): (usize, &Item)| {
            let (theme, sub) = of_item[at]?;
            let by = if standing.placed[at].is_some() { By::People } else { By::Method };
            let (fit, next_best) = match self.heap.row_of[at] {
                Some(row) => fit(&upper, placed.row(row as usize), theme),
                None => (Fit { confidence: 0.0, weak: true }, None),
            };
            let nearest = self.heap.row_of[at].map_or_else(Vec::new, |row| {
                let near = self.neighbours.of_row(row as usize).map(|(other, _)| other);
                let own = near.filter(|other| theme_of_row[*other as usize] == Some(theme));
                own.take(NEAREST).map(|other| self.key(other).to_owned()).collect()
            });
            let words =
                weights.get(&theme).map_or_else(Vec::new, |weights| self.vocabulary.reasons(at, weights));
            let why = Why { words, nearest, next_best };
            Some(Placement { key: item.key.to_owned(), theme, sub, by, fit, why })
        };
        self.items.iter().enumerate().filter_map(place).collect()
    }
}

/// Theme and sub-theme of an item.
type Place = Option<(ThemeId, Option<ThemeId>)>;

/// Weights of the words of a theme.
type Weights = HashMap<u32, f64>;

fn top(mut telling: Telling) -> Weights {
    telling.truncate(REASONS);
    telling.into_iter().collect()
}

/// How well a place along the axes fits a theme beside the other ones, and the best of those.
pub(super) fn fit(upper: &[&Theme], placed: &[f32], theme: ThemeId) -> (Fit, Option<ThemeId>) {
    let near = |theme: &Theme| (theme.centre.len() == placed.len()).then(|| dot(&theme.centre, placed));
    let own = upper.iter().find(|other| other.id == theme).and_then(|theme| near(theme));
    let others = upper.iter().filter(|other| other.id != theme);
    let next = others
        .filter_map(|other| Some((near(other)?, other.id)))
        .reduce(|a, b| if b.0 > a.0 { b } else { a });
    let fit = match (own, &next) {
        (None, _) => Fit { confidence: 0.0, weak: true },
        (Some(_), None) => Fit { confidence: 1.0, weak: false },
        (Some(own), Some((next, _))) => {
            let confidence = 1.0 / (1.0 + (-(own - next) / CLEARLY).exp());
            Fit { confidence, weak: confidence < WEAK }
        }
    };
    (fit, next.map(|(_, id)| id))
}
