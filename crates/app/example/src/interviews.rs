//! Interviews: 203 of them, made up of hand-written answers, the same every time.

use crate::{load::rows, random::Chance};

/// What everybody was asked.
pub const QUESTIONS: [&str; 3] = [
    "Vad fungerar bra där du bor och arbetar?",
    "Vad saknas?",
    "Vad skulle få dig att oftare besöka grannkommunen?",
];
/// Answers, each with its question and the key of the theme that it speaks of.
const SAID: &str = include_str!("../data/interviews.tsv");
/// As many as a neighbouring alliance made of this kind.
const COUNT: u32 = 203;
/// The seed: the same interviews every time.
const SEED: u64 = 203;
/// Who was talked to, and never more than that.
const GROUPS: [&str; 4] = ["Företagare", "Unga", "Föreningar", "Pensionärer"];

/// What was said to a question.
#[derive(Clone, Debug, PartialEq)]
pub struct Said {
    /// The words; empty when it was not answered.
    pub text: String,
    /// The keys of the themes it speaks of.
    pub themes: Vec<&'static str>,
}

/// An interview.
#[derive(Clone, Debug, PartialEq)]
pub struct Interview {
    /// Its number.
    pub number: u32,
    /// Who was talked to.
    pub group: &'static str,
    /// The answers, in the order of [`QUESTIONS`].
    pub said: Vec<Said>,
}

/// All of them.
pub fn interviews() -> Vec<Interview> {
    let mut chance = Chance::new(SEED);
    let said: Vec<(usize, &'static str, &'static str)> = rows(SAID)
        .map(|row| (row.number("question").max(1) as usize, row.get("theme"), row.get("text")))
        .collect();
    (1..=COUNT)
        .map(|number| {
            let group = chance.pick(&GROUPS).copied().unwrap_or_default();
            let said = (1..=QUESTIONS.len()).map(|question| answer(&mut chance, &said, question)).collect();
            Interview { number, group, said }
        })
        .collect()
}

/// One sentence, or two about different things; now and then no answer at all.
fn answer(chance: &mut Chance, said: &[(usize, &'static str, &'static str)], question: usize) -> Said {
    if chance.percent(8) {
        return Said { text: String::new(), themes: Vec::new() };
    }
    let own: Vec<_> = said.iter().filter(|(of, ..)| *of == question).collect();
    let mut themes = Vec::new();
    let mut text = Vec::new();
    for _ in 0..if chance.percent(25) { 2 } else { 1 } {
        if let Some((_, theme, words)) = chance.pick(&own).filter(|(_, theme, _)| !themes.contains(theme)) {
            themes.push(*theme);
            text.push(*words);
        }
    }
    Said { text: text.join(" "), themes }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn they_are_the_same_every_time_and_most_questions_are_answered() {
        let all = interviews();
        assert_eq!((all.len(), &all), (203, &interviews()));
        for at in 0..QUESTIONS.len() {
            let answered = all.iter().filter(|one| !one.said[at].text.is_empty()).count();
            assert!((170..203).contains(&answered), "{answered}");
        }
        assert!(
            all.iter().flat_map(|one| &one.said).all(|said| said.text.is_empty() == said.themes.is_empty())
        );
    }
}
