//! What happened to an idea, in a few words that everybody may read.

use pages::Words;

use super::{rules::Facts, state::Word};

/// `Beslutat i 1 av 2: Kvällsbuss`. What the word names is said, where it names something.
pub fn happened(words: Words, word: Word, facts: &Facts) -> String {
    let about = match word {
        Word::Submitted
        | Word::Decided
        | Word::Adopted
        | Word::ReferredBack
        | Word::Rejected
        | Word::ActionPlanned
        | Word::ActionStarted
        | Word::ActionCompleted
        | Word::ActionCancelled
        | Word::Realised => facts.title.clone(),
        _ => None,
    };
    let Some(title) = about else { return words.t(&format!("sorting-word-{}", word.as_str())) };
    let values = [
        ("title", title.into()),
        ("n", facts.n.unwrap_or_default().into()),
        ("m", facts.m.unwrap_or_default().into()),
    ];
    words.with(&format!("told-{}", word.as_str().replace('_', "-")), &values)
}

/// Equal neighbours as one: what is said, how many say it, and the newest of them.
pub fn grouped<T>(said: impl Iterator<Item = (String, T)>) -> Vec<(String, i64, T)> {
    let mut groups: Vec<(String, i64, T)> = Vec::new();
    for (what, one) in said {
        match groups.last_mut() {
            Some((last, n, newest)) if *last == what => (*n, *newest) = (*n + 1, one),
            _ => groups.push((what, 1, one)),
        }
    }
    groups
}

#[cfg(test)]
mod tests {
    use kernel::Lang;

    use super::*;

    #[test]
    fn equal_neighbours_are_one() {
        let said = [("a", 1), ("a", 2), ("b", 3), ("a", 4)].map(|(what, at)| (what.to_owned(), at));
        let groups = grouped(said.into_iter());
        let groups: Vec<(&str, i64, i32)> =
            groups.iter().map(|(what, n, at)| (what.as_str(), *n, *at)).collect();
        assert_eq!(groups, [("a", 2, 2), ("b", 1, 3), ("a", 1, 4)]);
    }

    #[test]
    fn every_word_is_said_in_every_language() {
        for lang in Lang::ALL {
            for word in Word::ALL {
                let named = Facts { title: Some("Kvällsbuss".into()), ..Facts::default() };
                for facts in [Facts::default(), named] {
                    let said = happened(Words::new(lang), *word, &facts);
                    assert!(
                        !said.is_empty() && !said.contains("told-") && !said.contains("sorting-"),
                        "{said}"
                    );
                }
            }
        }
    }
}
