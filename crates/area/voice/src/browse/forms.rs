//! What somebody asks of the list of ideas. Pure.

use kernel::Id;
use members::Organisation;
use web::Form;

use crate::idea::{
    State,
    store::{
        lists::{Filter, From},
        places::Known,
    },
};

/// The names of the list's fields in its address.
pub const FIELDS: [&str; 8] = ["q", "theme", "municipality", "state", "round", "before", "after", "skip"];

/// The most hits of a search that are looked through.
pub const HITS: usize = 100;

/// What was asked for, as it stands in the address.
#[derive(Clone, Debug, PartialEq)]
pub struct Asked {
    /// Words to search for; empty when none.
    pub q: String,
    /// A theme's key.
    pub theme: String,
    /// An organisation's key.
    pub municipality: String,
    /// A state, as stored.
    pub state: String,
    /// A round's number.
    pub round: String,
    /// From where the list goes on.
    pub from: From,
    /// Hits of a search to skip.
    pub skip: usize,
}

impl Asked {
    /// Reads the query string. What makes no sense finds nothing later on; nothing is refused.
    pub fn of(query: &Form) -> Asked {
        let text = |name: &str| query.text(name).to_owned();
        let from = match (query.get("before"), query.get("after")) {
            (Some(number), _) => From::Before(number),
            (None, Some(number)) => From::After(number),
            (None, None) => From::Newest,
        };
        Asked {
            q: text("q"),
            theme: text("theme"),
            municipality: text("municipality"),
            state: text("state"),
            round: text("round"),
            from,
            skip: query.get("skip").unwrap_or(0).min(HITS),
        }
    }

    /// The filter, or nothing when it names something that the space does not have.
    pub fn filter(&self, known: &Known, organisations: &[Organisation]) -> Option<Filter> {
        let theme = found(&self.theme, |key| known.themes.iter().find(|t| t.key == key).map(|t| t.id))?;
        let place =
            found(&self.municipality, |key| organisations.iter().find(|o| o.key == key).map(|o| o.id))?;
        let state = found(&self.state, State::parse)?;
        let round = found(&self.round, |number| {
            let number: i64 = number.parse().ok()?;
            known.rounds.iter().find(|round| round.number == number).map(|round| round.id)
        })?;
        Some(Filter { theme, place, state: state.map(State::as_str), round, gathering: None })
    }

    /// Whether anything is asked for but the newest.
    pub fn is_narrow(&self) -> bool {
        [&self.q, &self.theme, &self.municipality, &self.state, &self.round]
            .iter()
            .any(|text| !text.is_empty())
    }
}

impl Asked {
    /// The round's identifier and state, when the sums can tell how many there are.
    pub fn counted(filter: &Filter) -> Option<(Option<Id>, Option<State>)> {
        let summed = filter.theme.is_none() && filter.place.is_none();
        summed.then(|| (filter.round, filter.state.and_then(State::parse)))
    }
}

/// An empty word asks for nothing (`Some(None)`); one that is not known finds nothing at all (`None`).
fn found<'a, T>(word: &'a str, find: impl FnOnce(&'a str) -> Option<T>) -> Option<Option<T>> {
    if word.is_empty() { Some(None) } else { find(word).map(Some) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_address_says_what_is_asked_for() {
        let asked = Asked::of(&Form::of(&[
            ("q", " buss "),
            ("state", "answered"),
            ("before", "30"),
            ("skip", "900"),
        ]));
        assert_eq!((asked.q.as_str(), asked.from, asked.skip), ("buss", From::Before(30), HITS));
        assert!(asked.is_narrow());
        assert_eq!(asked.filter(&Known::default(), &[]).unwrap().state, Some("answered"));
        assert!(!Asked::of(&Form::default()).is_narrow());
        assert_eq!(Asked::of(&Form::of(&[("before", "x")])).from, From::Newest);
    }

    #[test]
    fn what_the_space_does_not_have_finds_nothing() {
        for (name, value) in
            [("theme", "no"), ("municipality", "no"), ("state", "no"), ("round", "9"), ("round", "x")]
        {
            assert_eq!(Asked::of(&Form::of(&[(name, value)])).filter(&Known::default(), &[]), None, "{name}");
        }
    }
}
