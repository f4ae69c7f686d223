//! Pages about paper and gatherings.

pub mod cards;
pub mod gathering;
pub mod gatherings;

use kernel::PartialDate;
use pages::Words;

/// A date as precisely as it is known, in words.
fn date(words: Words, stored: &str) -> String {
    let Ok(date) = stored.parse::<PartialDate>() else { return stored.to_owned() };
    match (date.exact(), date.earliest(), date.month()) {
        (Some(day), _, _) => words.date(day),
        (None, Some(first), Some(_)) => words.month(first),
        (None, Some(first), None) => first.year().to_string(),
        (None, None, _) => stored.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_said_as_precisely_as_they_are_known() {
        let sv = Words::new(kernel::Lang::Sv);
        for (stored, said) in [
            ("2026", "2026"),
            ("2026-03", "mars 2026"),
            ("2026-03-17", "17 mars 2026"),
            ("--12-17", "--12-17"),
        ] {
            assert_eq!(date(sv, stored), said);
        }
    }
}
