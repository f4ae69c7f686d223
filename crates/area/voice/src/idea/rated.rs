//! Did our answers help? What owners said, in a sentence.

use pages::Words;

use super::store::counts::Rated;

/// The share of owners for whom the answer helped; nothing while nobody has said so.
pub fn helped(words: Words, rated: &Rated) -> Option<String> {
    let share = rated.helped as f64 / rated.answered.max(1) as f64;
    let values = [
        ("share", words.percent(share).into()),
        ("helped", rated.helped.into()),
        ("n", rated.answered.into()),
        ("asked", rated.asked.into()),
    ];
    (rated.answered > 0).then(|| words.with("answer-helped", &values))
}
