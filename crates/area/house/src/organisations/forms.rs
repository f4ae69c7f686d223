//! What was typed, and what is wrong with it. Pure.

use kernel::{Fault, Lang};
use members::{Organisation, space::Texts};

use crate::texts;

/// The sorts of organisations that the form offers.
pub const KINDS: [&str; 5] = ["municipality", "region", "association", "company", "other"];

/// An organisation as it was typed.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Typed {
    /// Its name, per language.
    pub names: Texts,
    /// What sort.
    pub kind: String,
    /// The letter of its key on the sorting desk; empty for none.
    pub letter: String,
}

impl Typed {
    /// As it stands.
    pub fn of(organisation: &Organisation) -> Typed {
        let Organisation { names, kind, letter, .. } = organisation;
        Typed { names: names.clone(), kind: kind.clone(), letter: letter.clone() }
    }

    /// Everything that is wrong, beside the `others` of the space.
    pub fn faults(&self, own: Lang, others: &[&Organisation]) -> Vec<Fault> {
        let mut faults = texts::ORGANISATION.faults(&self.names, own);
        let same = |a: &str, b: &str| a.to_lowercase() == b.to_lowercase();
        for (lang, name) in &self.names {
            if others.iter().any(|other| other.names.get(lang).is_some_and(|theirs| same(theirs, name))) {
                faults.push(Fault::new(texts::ORGANISATION.field(*lang), "organisation-there"));
            }
        }
        if !KINDS.contains(&self.kind.as_str()) {
            faults.push(Fault::new("kind", "choose-one"));
        }
        let mut letters = self.letter.chars();
        match (letters.next(), letters.next()) {
            (None, _) => {}
            (Some(letter), None) if letter.is_alphabetic() => {
                if others.iter().any(|other| same(&other.letter, &self.letter)) {
                    faults.push(Fault::new("letter", "letter-taken"));
                }
            }
            _ => faults.push(Fault::new("letter", "not-a-letter")),
        }
        faults
    }
}

#[cfg(test)]
mod tests {
    use kernel::Id;

    use super::*;

    fn norrvik() -> Organisation {
        Organisation {
            id: Id::from_parts(1, [1; 10]),
            space: Id::from_parts(2, [1; 10]),
            key: "norrvik".into(),
            names: [(Lang::Sv, "Norrvik".into())].into(),
            kind: "municipality".into(),
            letter: "N".into(),
            valid_from: None,
            valid_until: None,
        }
    }

    #[test]
    fn names_and_letters_are_taken_once() {
        let there = norrvik();
        let typed = Typed {
            names: [(Lang::Sv, "NORRVIK".into())].into(),
            kind: "municipality".into(),
            letter: "n".into(),
        };
        let codes: Vec<_> = typed.faults(Lang::Sv, &[&there]).iter().map(|fault| fault.code).collect();
        assert_eq!(codes, ["organisation-there", "letter-taken"]);
        assert_eq!(typed.faults(Lang::Sv, &[]), []);
        let odd = Typed { letter: "NV".into(), kind: "planet".into(), ..typed };
        let codes: Vec<_> = odd.faults(Lang::Sv, &[]).iter().map(|fault| fault.code).collect();
        assert_eq!(codes, ["choose-one", "not-a-letter"]);
    }
}
