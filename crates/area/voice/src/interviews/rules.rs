//! What a study may be, and what its figures say. Pure.

use kernel::{Fault, Id};

use crate::idea::vote;

/// Questions of a study at most.
pub const QUESTIONS: usize = 40;
/// Codes of a study at most.
pub const CODES: usize = 60;
/// The longest name, question or code, in characters.
pub const LINE_MAX: usize = 300;
/// The longest answer, in characters; some ten pages.
pub const ANSWER_MAX: usize = 20_000;
/// Quotations shown of a code.
pub const QUOTES: i64 = 2;
/// A code is suggested from here on.
const LIKELY: f64 = 0.3;
/// How sure a code is whose own words stand in the answer.
const NAMED: f64 = 0.5;
/// Codes suggested at most.
const MOST: usize = 3;

/// The lines that say something, trimmed, each once.
pub fn lines(typed: &str) -> Vec<String> {
    let mut kept: Vec<String> = Vec::new();
    for line in typed.lines().map(str::trim).filter(|line| !line.is_empty()) {
        if kept.iter().all(|known| known.to_lowercase() != line.to_lowercase()) {
            kept.push(line.to_owned());
        }
    }
    kept
}

/// What is wrong with the lines of a field: none, too many, or one too long.
pub fn check_lines(field: &'static str, lines: &[String], most: usize) -> Option<Fault> {
    match () {
        () if lines.is_empty() => Some(Fault::new(field, "required")),
        () if lines.len() > most => Some(Fault::counted(field, "too-many-lines", most as i64)),
        () if lines.iter().any(|line| line.chars().count() > LINE_MAX) => {
            Some(Fault::counted(field, "too-long", LINE_MAX as i64))
        }
        () => None,
    }
}

/// Why a code is suggested.
#[derive(Clone, Debug, PartialEq)]
pub enum Why {
    /// So many of so many answers like this one have it.
    Near(usize, usize),
    /// Its own words stand in the answer.
    Named,
}

/// A suggested code: never more than that until a person sends it (I20).
#[derive(Clone, Debug, PartialEq)]
pub struct Suggested {
    /// The code.
    pub code: Id,
    /// How sure, 0 to 1.
    pub confidence: f64,
    /// Why.
    pub why: Why,
}

/// What coded answers like an answer suggest (each with its codes and its likeness, the most alike first), and the
/// codes that it names itself; the surest first.
pub fn suggest(near: &[(Vec<Id>, f64)], named: &[Id]) -> Vec<Suggested> {
    let of = near.len().min(vote::NEIGHBOURS);
    let having = |code: Id| near[..of].iter().filter(|(codes, _)| codes.contains(&code)).count();
    let voted = vote::vote_each(near).into_iter().filter(|(_, confidence)| *confidence >= LIKELY);
    let mut all: Vec<Suggested> = voted
        .map(|(code, confidence)| Suggested { code, confidence, why: Why::Near(having(code), of) })
        .collect();
    for code in named {
        match all.iter_mut().find(|one| one.code == *code) {
            Some(one) if one.confidence < NAMED => (one.confidence, one.why) = (NAMED, Why::Named),
            Some(_) => {}
            None => all.push(Suggested { code: *code, confidence: NAMED, why: Why::Named }),
        }
    }
    all.sort_by(|a, b| b.confidence.total_cmp(&a.confidence).then(a.code.cmp(&b.code)));
    all.truncate(MOST);
    all
}

/// A part of a whole, 0 to 1; nothing of nothing.
pub fn share(n: i64, of: i64) -> Option<f64> {
    (of > 0).then(|| n as f64 / of as f64)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn id(n: u8) -> Id {
        Id::from_parts(1, [n; 10])
    }

    #[test]
    fn answers_like_it_vote_for_all_of_their_codes_and_say_how_many() {
        let near = [(vec![id(1), id(2)], 0.5), (vec![id(1)], 0.4), (vec![id(3)], 0.1)];
        let suggested = suggest(&near, &[id(3)]);
        let codes: Vec<Id> = suggested.iter().map(|one| one.code).collect();
        assert_eq!(codes, [id(1), id(3), id(2)]);
        assert_eq!(suggested[0].why, Why::Near(2, 3));
        assert_eq!(suggested[1].why, Why::Named);
        assert!(suggested[0].confidence > 0.7 && suggested[0].confidence < 0.8, "{suggested:?}");
        assert!(suggest(&[(vec![id(1)], 0.05)], &[]).is_empty(), "one weak neighbour makes nobody sure");
    }

    #[test]
    fn lines_are_kept_once_and_counted() {
        assert_eq!(lines(" Trygghet \n\ntrygghet\nSkola"), ["Trygghet", "Skola"]);
        assert_eq!(check_lines("codes", &[], 3).unwrap().code, "required");
        assert_eq!(check_lines("codes", &lines("a\nb\nc\nd"), 3).unwrap().code, "too-many-lines");
        assert_eq!(check_lines("codes", &["x".repeat(301)], 3).unwrap().code, "too-long");
        assert_eq!(share(1, 0), None);
    }
}
