//! Taking compounds apart by the words that stand beside them: `cykelväg` is `cykel` and `väg` where both are in use.

use std::{collections::HashSet, rc::Rc};

/// Letters that a part of a compound has at least.
const SHORTEST: usize = 3;

/// What may stand between the parts: nothing, the `s` and `e` of Scandinavian and the `n` of Finnish compounds.
const LINKS: [&str; 4] = ["", "s", "e", "n"];

/// The stems that are in use.
pub(super) struct Compounds(HashSet<Rc<str>>);

impl Compounds {
    /// Stems of the texts that are compared.
    pub(super) fn of<'a>(stems: impl Iterator<Item = &'a Rc<str>>) -> Self {
        Self(stems.filter(|stem| stem.chars().count() >= SHORTEST).cloned().collect())
    }

    /// The parts of a compound: its head, and the rest if that is in use too. The longest head is taken, as
    /// `arbetsplats` in `sommararbetsplats` says more than `plats`.
    pub(super) fn split(&self, stem: &str) -> Option<impl Iterator<Item = String> + use<>> {
        let letters = stem.chars().count();
        let cuts = stem.char_indices().map(|(at, _)| at);
        let cut = cuts
            .skip(SHORTEST)
            .take((letters + 1).saturating_sub(2 * SHORTEST))
            .find(|at| self.0.contains(&stem[*at..]))?;
        let (rest, head) = stem.split_at(cut);
        let rest =
            LINKS.iter().filter_map(|link| rest.strip_suffix(link)).find(|rest| self.0.contains(*rest));
        Some([Some(head), rest].into_iter().flatten().map(str::to_owned).collect::<Vec<_>>().into_iter())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn compounds_are_split_where_their_parts_are_in_use() {
        let stems: Vec<Rc<str>> =
            ["cykel", "väg", "arbet", "plat", "sommar", "pyörä", "tie", "cykelväg"].map(Rc::from).into();
        let compounds = Compounds::of(stems.iter());
        let split = |stem| compounds.split(stem).map(|parts| parts.collect::<Vec<_>>());
        assert_eq!(split("cykelväg"), Some(vec!["väg".to_owned(), "cykel".to_owned()]));
        assert_eq!(split("arbetsplat"), Some(vec!["plat".to_owned(), "arbet".to_owned()]));
        assert_eq!(split("pyörätie"), Some(vec!["tie".to_owned(), "pyörä".to_owned()]));
        assert_eq!(split("landsväg"), Some(vec!["väg".to_owned()]));
        assert_eq!(split("väg"), None);
        assert_eq!(split("åäö"), None);
    }
}
