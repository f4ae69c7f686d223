//! Days, said and read.

use kernel::PartialDate;
use pages::Words;

/// A date as precisely as it is known, in words.
pub fn said(words: Words, date: PartialDate) -> String {
    match (date.exact(), date.earliest(), date.month()) {
        (Some(day), _, _) => words.date(day),
        (None, Some(first), Some(_)) => words.month(first),
        (None, Some(first), None) => first.year().to_string(),
        (None, None, _) => date.to_string(),
    }
}

/// A date as typed, of which at least the year is known.
pub fn typed(text: &str) -> Option<PartialDate> {
    text.parse::<PartialDate>().ok().filter(|date| date.year().is_some() && !date.is_inferred())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_is_never_said_more_precisely_than_it_is_known() {
        let sv = Words::new(kernel::Lang::Sv);
        for (typed, expected) in [("2026", "2026"), ("2026-03", "mars 2026"), ("2026-03-17", "17 mars 2026")]
        {
            assert_eq!(said(sv, super::typed(typed).unwrap()), expected);
        }
        assert_eq!(super::typed("--03-17"), None, "a day without a year is no day to wait for");
    }
}
