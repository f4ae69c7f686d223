//! The demo with invented places, for those to whom real ones in made-up matters are too close.

use std::sync::LazyLock;

/// Real and invented, the longest first, so that no name is taken for the beginning of another.
static NAMES: LazyLock<Vec<(&str, &str)>> = LazyLock::new(|| {
    let lines = include_str!("../data/fictional.tsv").lines().skip(1);
    let mut names: Vec<_> = lines.filter_map(|line| line.split_once('\t')).collect();
    names.sort_by_key(|(real, _)| std::cmp::Reverse(real.len()));
    names
});

/// The names as they are, or invented ones in their place.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Naming {
    /// Real places.
    #[default]
    Real,
    /// Invented places; everything else stays as it is.
    Fictional,
}

impl Naming {
    /// A text, a key or an address with the names that it is to have. Endings stay: `Trollhättans` becomes
    /// `Norrviks`.
    pub fn of(self, text: &str) -> String {
        match self {
            Naming::Real => text.to_owned(),
            Naming::Fictional => {
                NAMES.iter().fold(text.to_owned(), |text, (real, invented)| text.replace(real, invented))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_keep_their_endings_and_keys_follow() {
        assert_eq!(
            Naming::Fictional.of("Trollhättans bro, Vänersborgin silta"),
            "Norrviks bro, Sunnvikin silta"
        );
        assert_eq!(Naming::Fictional.of("svar@trollhattan.example"), "svar@norrvik.example");
        assert_eq!(Naming::Real.of("Vargön"), "Vargön");
    }

    #[test]
    fn no_municipality_or_village_is_left_in_any_idea() {
        let real: Vec<&str> = NAMES.iter().map(|(real, _)| *real).collect();
        for idea in crate::tvv().ideas {
            let text = Naming::Fictional.of(&idea.text);
            assert!(real.iter().all(|name| !text.contains(name)), "{text}");
        }
    }
}
