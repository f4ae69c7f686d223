//! What people change about the themes. Each edit is a value, so that it can be logged and done again.

use super::map::{By, Fit, Map, Theme, ThemeId, Why};
use serde::{Deserialize, Serialize};
use std::collections::HashSet;

/// A change people make.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "edit", rename_all = "lowercase")]
pub enum Edit {
    /// The theme and the texts now in it stay as they are.
    Pin {
        /// Which.
        theme: ThemeId,
    },
    /// The theme, its name and its texts are left to the method again.
    Unpin {
        /// Which.
        theme: ThemeId,
    },
    /// The theme gets a name. It stays from now on; so do its texts, unless another theme comes to be nearer.
    Rename {
        /// Which.
        theme: ThemeId,
        /// What it is to be called; not blank.
        name: String,
    },
    /// Some texts leave the theme for a new one on the same level, which is pinned, as is what is left.
    Split {
        /// Which.
        theme: ThemeId,
        /// The texts that leave: some of the theme's, not all.
        keys: Vec<String>,
    },
    /// Each sub-theme becomes a theme of its own, pinned. Texts in none stay in the theme.
    Loosen {
        /// Which.
        theme: ThemeId,
    },
    /// All texts of one theme go into another on the same level, which is pinned and has the name of either.
    Join {
        /// The theme that stays.
        into: ThemeId,
        /// The theme that ends.
        from: ThemeId,
    },
    /// One text goes to a theme, which stays from now on.
    Move {
        /// The text.
        key: String,
        /// Where to.
        theme: ThemeId,
    },
}

/// Why an edit cannot be made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// There is no such theme (any more).
    NoTheme(ThemeId),
    /// There is no such text in the theme, or in the map.
    NoText,
    /// The name is blank.
    NoName,
    /// All texts would leave, or none.
    NothingToSplit,
    /// The two are one, or not on the same level under the same theme.
    NotBeside,
}

impl std::fmt::Display for Refusal {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::NoTheme(id) => write!(f, "there is no theme {}", id.0),
            Self::NoText => f.write_str("there is no such text in the theme"),
            Self::NoName => f.write_str("a theme needs a name that is not blank"),
            Self::NothingToSplit => f.write_str("a split leaves texts on both sides"),
            Self::NotBeside => f.write_str("only two themes on the same level can be joined"),
        }
    }
}

impl std::error::Error for Refusal {}

impl Map {
    /// The map after an edit; the map itself stays as it was.
    ///
    /// Words, quotes and centres of the themes concerned are those of before until the next run, but a theme that
    /// is split off has none yet.
    pub fn edited(&self, edit: &Edit) -> Result<Map, Refusal> {
        let mut map = self.clone();
        match edit {
            Edit::Pin { theme } => map.pin(*theme)?,
            Edit::Unpin { theme } => map.unpin(*theme)?,
            Edit::Rename { theme, name } => map.rename(*theme, name)?,
            Edit::Split { theme, keys } => map.split(*theme, keys)?,
            Edit::Loosen { theme } => map.loosen(*theme)?,
            Edit::Join { into, from } => map.join(*into, *from)?,
            Edit::Move { key, theme } => map.relocate(key, *theme)?,
        }
        map.tidy();
        Ok(map)
    }

    fn find(&mut self, id: ThemeId) -> Result<&mut Theme, Refusal> {
        self.themes.iter_mut().find(|theme| theme.id == id).ok_or(Refusal::NoTheme(id))
    }

    fn inside(&mut self, id: ThemeId) -> impl Iterator<Item = &mut super::Placement> {
        self.placements.iter_mut().filter(move |placement| placement.theme == id || placement.sub == Some(id))
    }

    /// The theme stays, and what it is a part of.
    fn keep(&mut self, id: ThemeId) -> Result<Option<ThemeId>, Refusal> {
        let theme = self.find(id)?;
        theme.kept = true;
        let parent = theme.parent;
        if let Some(parent) = parent {
            self.find(parent)?.kept = true;
        }
        Ok(parent)
    }

    fn pin(&mut self, id: ThemeId) -> Result<(), Refusal> {
        self.keep(id)?;
        self.inside(id).for_each(|placement| placement.by = By::People);
        Ok(())
    }

    fn unpin(&mut self, id: ThemeId) -> Result<(), Refusal> {
        self.find(id)?;
        for theme in self.themes.iter_mut().filter(|theme| theme.id == id || theme.parent == Some(id)) {
            (theme.kept, theme.name) = (false, None);
        }
        self.inside(id).for_each(|placement| placement.by = By::Method);
        Ok(())
    }

    fn rename(&mut self, id: ThemeId, name: &str) -> Result<(), Refusal> {
        let name = name.trim();
        if name.is_empty() {
            return Err(Refusal::NoName);
        }
        self.keep(id)?;
        self.find(id)?.name = Some(name.to_owned());
        Ok(())
    }

    fn split(&mut self, id: ThemeId, keys: &[String]) -> Result<(), Refusal> {
        let parent = self.find(id)?.parent;
        let all = self.inside(id).count();
        let keys: HashSet<&str> = keys.iter().map(String::as_str).collect();
        let leaving = self.inside(id).filter(|placement| keys.contains(placement.key.as_str())).count();
        if leaving < keys.len() {
            return Err(Refusal::NoText);
        }
        if leaving == 0 || leaving == all {
            return Err(Refusal::NothingToSplit);
        }
        self.pin(id)?;
        let new = self.add(parent);
        for placement in self.inside(id).filter(|placement| keys.contains(placement.key.as_str())) {
            settle(placement, parent.unwrap_or(new), parent.map(|_| new));
        }
        Ok(())
    }

    fn loosen(&mut self, id: ThemeId) -> Result<(), Refusal> {
        self.find(id)?;
        let parts: Vec<ThemeId> = self.parts(id).map(|theme| theme.id).collect();
        if parts.is_empty() {
            return Err(Refusal::NothingToSplit);
        }
        self.pin(id)?;
        for part in &parts {
            let theme = self.find(*part)?;
            (theme.parent, theme.kept) = (None, true);
            self.inside(*part).for_each(|placement| settle(placement, *part, None));
        }
        if self.inside(id).next().is_none() {
            self.themes.retain(|theme| theme.id != id);
        }
        Ok(())
    }

    fn join(&mut self, into: ThemeId, from: ThemeId) -> Result<(), Refusal> {
        let parent = self.find(into)?.parent;
        if self.find(from)?.parent != parent || into == from {
            return Err(Refusal::NotBeside);
        }
        self.pin(into)?;
        // A name that people gave lives on, unless the theme that stays has one.
        if let Some(name) = self.find(from)?.name.clone() {
            self.find(into)?.name.get_or_insert(name);
        }
        for placement in self.inside(from) {
            let sub = if parent.is_some() { Some(into) } else { placement.sub };
            settle(placement, parent.unwrap_or(into), sub);
        }
        self.themes.iter_mut().filter(|theme| theme.parent == Some(from)).for_each(|t| t.parent = Some(into));
        self.themes.retain(|theme| theme.id != from);
        Ok(())
    }

    fn relocate(&mut self, key: &str, id: ThemeId) -> Result<(), Refusal> {
        let parent = self.keep(id)?;
        let at = self.placements.binary_search_by(|placement| placement.key.as_str().cmp(key));
        let placement = at.ok().and_then(|at| self.placements.get_mut(at)).ok_or(Refusal::NoText)?;
        settle(placement, parent.unwrap_or(id), parent.map(|_| id));
        Ok(())
    }

    fn add(&mut self, parent: Option<ThemeId>) -> ThemeId {
        let id = ThemeId(self.next);
        self.next += 1;
        self.themes.push(Theme { kept: true, ..Theme::new(id, parent) });
        id
    }
}

/// People put a text here: it fits, because they say so.
fn settle(placement: &mut super::Placement, theme: ThemeId, sub: Option<ThemeId>) {
    (placement.theme, placement.sub, placement.by) = (theme, sub, By::People);
    placement.fit = Fit { confidence: 1.0, weak: false };
    placement.why = Why::default();
}
