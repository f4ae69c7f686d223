//! What an owner was told, as a station on the thread: a short title, and whatever people wrote. Pure.

use pages::{Value, Words};

use crate::{
    idea::{letters, state::Word, store::words::Told},
    proposals::Proposal,
};

/// A station's words.
#[derive(Clone, Debug, PartialEq)]
pub struct Said {
    /// What happened, in a few words.
    pub title: String,
    /// Reasons, and what people wrote; paragraphs apart by line breaks.
    pub text: Option<String>,
}

/// The words for one thing that was told. `proposal` is the one that its facts name.
pub fn said(words: Words, told: &Told, proposal: Option<&Proposal>) -> Said {
    let facts = &told.facts;
    let text = |value: &Option<String>| -> Value<'static> { value.clone().unwrap_or_default().into() };
    let values = [
        ("date", facts.date.map(|date| words.day(date)).unwrap_or_default().into()),
        ("receiver", text(&facts.receiver)),
        ("reference", text(&facts.reference)),
        ("took", text(&facts.took)),
        ("title", text(&facts.title)),
        ("n", facts.n.unwrap_or_default().into()),
        ("m", facts.m.unwrap_or_default().into()),
        ("proposal", proposal.map(named).unwrap_or_default().into()),
    ];
    let mut parts: Vec<String> = Vec::new();
    parts.extend(facts.reason.as_deref().and_then(letters::reason).map(|key| words.t(key)));
    parts.extend(facts.took.as_ref().map(|_| words.with("told-took", &values)));
    // What was taken stands in both places when an idea comes into a proposal.
    parts.extend(told.text.clone().filter(|text| facts.took.as_ref() != Some(text)));
    parts.extend(facts.reference.as_ref().map(|_| words.with("told-reference", &values)));
    let text = (!parts.is_empty()).then(|| parts.join("\n"));
    Said { title: words.with(&key(told.word, proposal.is_some()), &values), text }
}

/// `31: Sena turer`.
pub fn named(proposal: &Proposal) -> String {
    format!("{}: {}", proposal.number, proposal.title)
}

fn key(word: Word, proposal_known: bool) -> String {
    let unnamed = matches!(word, Word::InProposal | Word::LeftProposal) && !proposal_known;
    format!("told-{}{}", word.as_str().replace('_', "-"), if unnamed { "-unnamed" } else { "" })
}

#[cfg(test)]
mod tests {
    use kernel::{Env, Id, Lang};

    use super::*;
    use crate::idea::rules::Facts;

    #[test]
    fn every_word_is_said_in_every_language() {
        let id = Id::new(&Env::fixed(0, 1).0);
        for lang in Lang::ALL {
            for word in Word::ALL {
                let told = Told {
                    id,
                    space: id,
                    idea: id,
                    at: 0,
                    word: *word,
                    text: Some("Text.".into()),
                    facts: Facts { date: Some(0), receiver: Some("Vägverket".into()), ..Facts::default() },
                    mail: true,
                    void: false,
                    printed: false,
                };
                let said = said(Words::new(lang), &told, None);
                assert!(!said.title.is_empty() && said.text.as_deref() == Some("Text."), "{word:?} {lang}");
            }
        }
    }
}
