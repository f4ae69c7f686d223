//! What holds of runs and maps, whatever is stored. Pure.

use std::collections::BTreeMap;

use kernel::{Id, Millis};
use serde::{Deserialize, Serialize};
use textsense::themes::{By, Edit, Map, Placement, Refusal, Stage, Theme, ThemeId, record};

/// Without a word from it for so long, a run is lost: its process ended.
pub const LOST_AFTER: Millis = 60_000;

/// How a run stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// Under way.
    Going,
    /// Its map is there.
    Done,
    /// The program ended in the middle of it. It may be begun again.
    Lost,
    /// Something went wrong; the log lines of the program say what.
    Failed,
}

impl State {
    /// Every state.
    pub const ALL: [State; 4] = [State::Going, State::Done, State::Lost, State::Failed];

    /// As stored, and the last part of the message key `themes-run-…`.
    pub fn as_str(self) -> &'static str {
        match self {
            State::Going => "going",
            State::Done => "done",
            State::Lost => "lost",
            State::Failed => "failed",
        }
    }

    /// Reads what [`State::as_str`] wrote.
    pub fn parse(text: &str) -> Option<State> {
        State::ALL.into_iter().find(|state| state.as_str() == text)
    }

    /// How a run stands now that was last heard of then.
    pub fn now(self, heard_at: Millis, now: Millis) -> State {
        if self == State::Going && now - heard_at >= LOST_AFTER { State::Lost } else { self }
    }
}

/// The word of a stage, the last part of the message key `themes-stage-…`, and how far the whole run has come, per
/// mille. Most of the time goes to looking for neighbours.
pub fn progress(stage: Stage, done: f32) -> (&'static str, i64) {
    let (word, from, to) = match stage {
        Stage::Vectors => ("vectors", 0.0, 50.0),
        Stage::Neighbours => ("neighbours", 50.0, 650.0),
        Stage::Themes => ("themes", 650.0, 850.0),
        Stage::Words => ("words", 850.0, 1000.0),
    };
    (word, (from + (to - from) * done.clamp(0.0, 1.0)) as i64)
}

/// What people tied a theme to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ties {
    /// The focus area.
    pub area: Option<Id>,
    /// The theme that ideas are sorted under.
    pub label: Option<Id>,
}

/// The ties of a map's themes; none for those without.
pub type Tied = BTreeMap<ThemeId, Ties>;

/// The ties after some edits: a theme that takes in another takes over what it has none of itself.
pub fn inherited(tied: &Tied, edits: &[Edit]) -> Tied {
    let mut tied = tied.clone();
    for edit in edits {
        if let Edit::Join { into, from } = edit
            && let Some(ended) = tied.remove(from)
        {
            let heir = tied.entry(*into).or_default();
            (heir.area, heir.label) = (heir.area.or(ended.area), heir.label.or(ended.label));
        }
    }
    tied
}

/// What a deed changed about a map, as it was before: enough to take it back.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Before {
    /// Themes that changed or ended, as they were.
    pub themes: Vec<Theme>,
    /// Themes that came.
    pub came: Vec<ThemeId>,
    /// Texts that were elsewhere, or there for another reason.
    pub placements: Vec<Placement>,
    /// Ties of themes that ended or got others: before, and after if the theme was there still.
    #[serde(default)]
    pub ties: BTreeMap<ThemeId, (Ties, Option<Ties>)>,
}

impl Before {
    /// What is different between two maps of the same texts.
    pub fn between(before: &Map, after: &Map) -> Before {
        let alike = |a: &Theme, b: &Theme| {
            (a.parent, a.kept, &a.name, &a.words, &a.quotes, &a.centre)
                == (b.parent, b.kept, &b.name, &b.words, &b.quotes, &b.centre)
        };
        let changed = |theme: &&Theme| !after.theme(theme.id).is_some_and(|now| alike(theme, now));
        let moved = |placed: &&Placement| after.placement(&placed.key) != Some(placed);
        Before {
            themes: before.themes.iter().filter(changed).cloned().collect(),
            came: after.themes.iter().filter(|t| before.theme(t.id).is_none()).map(|t| t.id).collect(),
            placements: before.placements.iter().filter(moved).cloned().collect(),
            ties: BTreeMap::new(),
        }
    }

    /// With the ties that a deed changes, which has been done to the map.
    pub fn and_ties(mut self, before: &Tied, after: &Tied, map: &Map) -> Before {
        let of = |tied: &Tied, theme: ThemeId| tied.get(&theme).copied().unwrap_or_default();
        for theme in before.keys().chain(after.keys()).copied() {
            let now = map.theme(theme).map(|_| of(after, theme));
            if now != Some(of(before, theme)) {
                self.ties.insert(theme, (of(before, theme), now));
            }
        }
        self
    }

    /// The ties to set again, of those there are now: what people have tied otherwise since then stays.
    pub fn ties_again(&self, now: &Tied) -> Tied {
        let of = |theme: &ThemeId| now.get(theme).copied().unwrap_or_default();
        let untouched = |(theme, (_, then)): &(&ThemeId, &(Ties, Option<Ties>))| {
            then.is_none_or(|then| then == of(theme))
        };
        self.ties.iter().filter(untouched).map(|(theme, (before, _))| (*theme, *before)).collect()
    }

    /// The map as it was. Texts that came meanwhile stay where they are if that is still there.
    pub fn restore(&self, map: &Map) -> Map {
        let goes = |id: ThemeId| self.came.contains(&id) || self.themes.iter().any(|theme| theme.id == id);
        let themes: Vec<Theme> =
            map.themes.iter().filter(|theme| !goes(theme.id)).chain(&self.themes).cloned().collect();
        let old: BTreeMap<&str, &Placement> =
            self.placements.iter().map(|old| (old.key.as_str(), old)).collect();
        let home = self.placements.first().map(|old| old.theme);
        let put = |now: &Placement| match old.get(now.key.as_str()) {
            Some(old) => (*old).clone(),
            None => at_home(now.clone(), &themes, home),
        };
        let placements = map.placements.iter().map(put).collect();
        Map::of(themes.clone(), placements, map.frame.clone(), map.next)
    }
}

/// A placement in themes that are there and lie in each other; else in the theme that was changed.
fn at_home(mut placement: Placement, themes: &[Theme], home: Option<ThemeId>) -> Placement {
    let parent = |id: ThemeId| themes.iter().find(|theme| theme.id == id).map(|theme| theme.parent);
    match parent(placement.theme) {
        Some(None) => {}
        Some(Some(upper)) => (placement.theme, placement.sub) = (upper, Some(placement.theme)),
        None => placement.theme = home.unwrap_or(placement.theme),
    }
    placement.sub = placement.sub.filter(|sub| parent(*sub) == Some(Some(placement.theme)));
    placement
}

/// The map after several edits, of which each must be possible.
pub fn edited(map: &Map, edits: &[Edit]) -> Result<Map, Refusal> {
    edits.iter().try_fold(map.clone(), |map, edit| map.edited(edit))
}

/// The code of the refusal that says why an edit cannot be made.
pub fn refusal(refusal: Refusal) -> &'static str {
    match refusal {
        Refusal::NoTheme(_) => "themes-no-theme",
        Refusal::NoText => "themes-no-idea",
        Refusal::NoName => "themes-no-name",
        Refusal::NothingToSplit => "themes-nothing-to-split",
        Refusal::NotBeside => "themes-not-beside",
    }
}

/// Gives kept themes of a new map the names that people gave them.
pub fn with_names(mut map: Map, before: Option<&Map>) -> Map {
    for theme in map.themes.iter_mut().filter(|theme| theme.kept) {
        theme.name = before.and_then(|before| before.theme(theme.id)).and_then(|known| known.name.clone());
    }
    map
}

/// The key under which the method knows an idea.
pub fn key(number: i64) -> String {
    record::key(&number.to_string())
}

/// Whether people put a text where it is.
pub fn by_people(placement: &Placement) -> bool {
    placement.by == By::People
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_run_that_is_not_heard_of_is_lost() {
        assert_eq!(State::Going.now(0, LOST_AFTER - 1), State::Going);
        assert_eq!(State::Going.now(0, LOST_AFTER), State::Lost);
        assert_eq!(State::Done.now(0, LOST_AFTER), State::Done);
        for state in State::ALL {
            assert_eq!(State::parse(state.as_str()), Some(state));
        }
    }

    #[test]
    fn a_run_only_goes_forwards() {
        let stages = [Stage::Vectors, Stage::Neighbours, Stage::Themes, Stage::Words];
        let all: Vec<i64> =
            stages.iter().flat_map(|stage| [0.0, 0.5, 1.0].map(|done| progress(*stage, done).1)).collect();
        assert!(all.is_sorted() && all[0] == 0 && all[11] == 1000, "{all:?}");
    }
}
