//! What stands from the run before: decisions of people, and the names of themes that are still the same.

use super::Item;
use super::communities::Mark;
use super::heap::Heap;
use super::map::{By, Map, Theme, ThemeId};
use std::collections::{BTreeMap, HashMap};

/// A theme that is still the same shares at least this part of all texts of both.
const SAME: f64 = 0.5;

/// What people decided, as marks on rows.
pub(super) struct Standing<'m> {
    before: Option<&'m Map>,
    /// The theme and sub-theme people put each item in.
    pub(super) placed: Vec<Option<(ThemeId, Option<ThemeId>)>>,
    /// The kept theme each row was in: it is gathered there, and stays unless another theme is nearer.
    pub(super) upper: Vec<Mark>,
    /// The kept sub-theme.
    pub(super) lower: Vec<Mark>,
    /// Rows that stay in any case, as people put them there.
    pub(super) fixed: Vec<bool>,
}

impl<'m> Standing<'m> {
    pub(super) fn of(before: Option<&'m Map>, items: &[Item], heap: &Heap) -> Self {
        let rows = heap.rows.len();
        let mut standing = Self {
            before,
            placed: vec![None; items.len()],
            upper: vec![0; rows],
            lower: vec![0; rows],
            fixed: vec![false; rows],
        };
        let Some(before) = before else { return standing };
        let kept: HashMap<ThemeId, &Theme> =
            before.themes.iter().filter(|t| t.kept).map(|t| (t.id, t)).collect();
        for (at, item) in items.iter().enumerate() {
            let Some(known) = before.placement(item.key).filter(|known| kept.contains_key(&known.theme))
            else {
                continue;
            };
            let sub = known.sub.filter(|sub| kept.contains_key(sub));
            let by_people = known.by == By::People;
            if by_people {
                standing.placed[at] = Some((known.theme, sub));
            }
            let Some(row) = heap.row_of[at].map(|row| row as usize) else { continue };
            // Equal texts that are in different themes: the first decides for the row, people before the method.
            if standing.upper[row] == 0 || (by_people && !standing.fixed[row]) {
                standing.upper[row] = mark(known.theme);
                standing.lower[row] = sub.map_or(0, mark);
                standing.fixed[row] = by_people;
            }
        }
        standing
    }

    /// The number the next new theme may get.
    pub(super) fn next(&self) -> u32 {
        self.before.map_or(1, |before| before.next.max(1))
    }

    /// The kept themes of the run before.
    pub(super) fn kept(&self) -> impl Iterator<Item = &'m Theme> {
        self.before.into_iter().flat_map(|before| &before.themes).filter(|theme| theme.kept)
    }

    /// Ids for groups: that of their mark, that of a theme before with most of the same texts, or a new one.
    /// `parents` are the ids of the upper groups that parts lie in, `None` on the upper level.
    pub(super) fn names(
        &self,
        items: &[Item],
        group: &[Option<u32>],
        groups: usize,
        marks: &BTreeMap<u32, Mark>,
        parents: &dyn Fn(u32) -> Option<ThemeId>,
        next: &mut u32,
    ) -> Vec<ThemeId> {
        let mut names: Vec<Option<ThemeId>> = vec![None; groups];
        marks.iter().for_each(|(group, mark)| names[*group as usize] = Some(ThemeId(mark - 1)));
        let mut taken: Vec<ThemeId> = names.iter().flatten().copied().collect();
        for (_, theme, group) in self.alike(items, group, groups, parents) {
            if names[group as usize].is_none() && !taken.contains(&theme) {
                names[group as usize] = Some(theme);
                taken.push(theme);
            }
        }
        let mut fresh = || {
            *next += 1;
            ThemeId(*next - 1)
        };
        names.into_iter().map(|name| name.unwrap_or_else(&mut fresh)).collect()
    }

    /// Themes before and groups now that may be the same, the likeliest first; kept themes before others.
    fn alike(
        &self,
        items: &[Item],
        group: &[Option<u32>],
        groups: usize,
        parents: &dyn Fn(u32) -> Option<ThemeId>,
    ) -> Vec<(f64, ThemeId, u32)> {
        let Some(before) = self.before else { return Vec::new() };
        let lower = (0..groups as u32).any(|group| parents(group).is_some());
        let mut sizes = vec![0usize; groups];
        let mut shared: BTreeMap<(ThemeId, u32), usize> = BTreeMap::new();
        for (item, group) in items.iter().zip(group) {
            let Some(group) = group else { continue };
            sizes[*group as usize] += 1;
            let known = before.placement(item.key);
            if let Some(theme) = known.and_then(|known| if lower { known.sub } else { Some(known.theme) }) {
                *shared.entry((theme, *group)).or_default() += 1;
            }
        }
        let mut alike: Vec<(f64, ThemeId, u32)> = Vec::new();
        for ((id, group), shared) in shared {
            let Some(theme) = before.theme(id).filter(|theme| theme.parent == parents(group)) else {
                continue;
            };
            let all = theme.size + sizes[group as usize] - shared.min(theme.size);
            let share = shared as f64 / all.max(1) as f64;
            if theme.kept || share >= SAME {
                alike.push((share + if theme.kept { 1.0 } else { 0.0 }, id, group));
            }
        }
        alike.sort_by(|a, b| b.0.total_cmp(&a.0).then((a.1, a.2).cmp(&(b.1, b.2))));
        alike
    }
}

fn mark(theme: ThemeId) -> Mark {
    theme.0 + 1
}
