//! The words of the messages to owners: what happened in one sentence, people's own words, what happens next,
//! and where to follow it. The code never stands in a message: whoever gets hold of it would hold the idea.

use kernel::{Id, Lang, Private};
use members::{Space, contact, space};
use pages::{Value, Words};
use store::{Result, Tx};

use super::{
    Idea,
    state::Word,
    store::{
        ideas,
        words::{self, Told},
    },
};

/// A message to an idea's owner, ready to be handed to a carrier.
#[derive(Clone, Debug, PartialEq)]
pub struct Message {
    /// The owner's address.
    pub to: Private<String>,
    /// The language it is written in: the owner's.
    pub lang: Lang,
    /// One line.
    pub subject: String,
    /// Plain text, paragraphs apart by empty lines.
    pub text: String,
}

/// The message that carries a word to its owner; nothing when the word was taken back or there is no address
/// (any more). `base_url` is where readers reach the installation, without a slash at the end.
pub async fn message(tx: &mut Tx, feedback: Id, base_url: &str) -> Result<Option<Message>> {
    let Some(told) = words::one(tx, feedback).await?.filter(|told| told.mail && !told.void) else {
        return Ok(None);
    };
    let Some(idea) = ideas::by_id(tx, told.idea).await? else { return Ok(None) };
    let Some(owner) = idea.contact else { return Ok(None) };
    let Some(contact) = contact::for_sending(tx, owner).await? else { return Ok(None) };
    let (Some(to), Some(space)) = (contact.details.email, space::by_id(tx, told.space).await?) else {
        return Ok(None);
    };
    let lang = contact.details.lang;
    let (subject, text) = write(Words::new(lang).in_zone(&space.zone), &told, &idea, &space, base_url);
    Ok(Some(Message { to, lang, subject, text }))
}

/// Subject and text.
fn write(words: Words, told: &Told, idea: &Idea, space: &Space, base_url: &str) -> (String, String) {
    let values = values(words, told, idea, space);
    let say = |key: &str| words.with(key, &values);
    let (said, next) = keys(told.word, told.facts.date.is_some());
    let mut parts = vec![say("mail-hello"), say(said)];
    parts.extend(told.facts.reason.as_deref().and_then(reason).map(&say));
    parts.extend(told.facts.reference.is_some().then(|| say("mail-reference")));
    parts.extend(told.text.as_deref().map(quoted));
    if let Some(took) = told.facts.took.as_deref().filter(|_| told.word != Word::InProposal) {
        parts.push(words.with("answer-took", &[("took", took.to_owned().into())]));
    }
    parts.push(say(next));
    parts.push(follow(words, idea, space, base_url));
    let name = space.name(words.lang);
    parts.push(format!("{}\n{name}", say("mail-why-you")));
    let subject = format!("{} – {name}", say(subject(told.word)));
    (subject, parts.join("\n\n") + "\n")
}

/// What the sentences name.
fn values<'a>(words: Words, told: &Told, idea: &Idea, space: &Space) -> Vec<(&'static str, Value<'a>)> {
    let date = told.facts.date.map(|date| words.day(date)).unwrap_or_default();
    let text = |value: &Option<String>| value.clone().unwrap_or_default();
    vec![
        // A text: numbers of ideas are names and not grouped in threes.
        ("number", idea.number.to_string().into()),
        ("date", date.into()),
        ("receiver", text(&told.facts.receiver).into()),
        ("reference", text(&told.facts.reference).into()),
        ("title", text(&told.facts.title).into()),
        ("n", told.facts.n.unwrap_or_default().into()),
        ("m", told.facts.m.unwrap_or_default().into()),
        ("space", space.name(words.lang).to_owned().into()),
    ]
}

/// People's own words, set off from ours.
fn quoted(text: &str) -> String {
    let lines = text.trim().lines().map(|line| format!("> {line}").trim_end().to_owned());
    lines.collect::<Vec<_>>().join("\n")
}

/// Where to follow the idea. Those who have a code need it there.
fn follow(words: Words, idea: &Idea, space: &Space, base_url: &str) -> String {
    let (key, page) = match idea.has_code {
        true => ("mail-follow-by-code", "my-idea".to_owned()),
        false => ("mail-follow", format!("ideas/{}", idea.number)),
    };
    format!("{}\n{base_url}/{}/{page}", words.t(key), space.key)
}

fn subject(word: Word) -> &'static str {
    match word {
        Word::Receipt => "mail-subject-receipt",
        Word::Question => "mail-subject-question",
        Word::Answered | Word::Referred | Word::Withheld => "mail-subject-answer",
        Word::DidItHelp => "mail-subject-did-it-help",
        _ => "mail-subject-news",
    }
}

/// What happened, and what happens next.
fn keys(word: Word, dated: bool) -> (&'static str, &'static str) {
    match word {
        Word::Receipt if dated => ("mail-said-receipt", "mail-next-read-by"),
        Word::Receipt => ("mail-said-receipt", "mail-next-answer"),
        Word::Question => ("mail-said-question", "mail-next-reply-by"),
        Word::InProposal => ("mail-said-in-proposal", "mail-next-answer"),
        Word::Parked => ("mail-said-parked", "mail-next-wake"),
        Word::Woken => ("mail-said-woken", "mail-next-answer"),
        Word::Referred => ("mail-said-referred", "mail-next-receiver"),
        Word::Answered => ("mail-said-answered", "mail-next-closed"),
        Word::Progress => ("mail-said-progress", "mail-next-answer"),
        Word::Invited => ("mail-said-invited", "mail-next-thanks"),
        Word::Withheld => ("mail-said-withheld", "mail-next-withheld"),
        Word::Withdrawn => ("mail-said-withdrawn", "mail-next-withdrawn"),
        Word::Carried => ("mail-said-carried", "mail-next-answer"),
        Word::Reopened => ("mail-said-reopened", "mail-next-answer"),
        Word::DidItHelp => ("mail-said-did-it-help", "mail-next-did-it-help"),
        Word::Adopted => ("mail-said-adopted", "mail-next-result"),
        Word::ReferredBack => ("mail-said-referred-back", "mail-next-answer"),
        Word::Rejected => ("mail-said-rejected", "mail-next-answer"),
        Word::ActionStarted => ("mail-said-action-started", "mail-next-result"),
        Word::ActionCompleted => ("mail-said-action-completed", "mail-next-result"),
        Word::ActionCancelled => ("mail-said-action-cancelled", "mail-next-answer"),
        Word::Realised => ("mail-said-realised", "mail-next-thanks"),
        // Not mailed; said all the same should one of them be, rather than nothing.
        Word::Sorted
        | Word::QuestionClosed
        | Word::ReplyReceived
        | Word::LeftProposal
        | Word::Undone
        | Word::Submitted
        | Word::Decided
        | Word::ActionPlanned => ("mail-said-news", "mail-next-answer"),
    }
}

/// The message key of the sentence for a reason's word.
pub fn reason(word: &str) -> Option<&'static str> {
    Some(match word {
        "already_done" => "mail-reason-already-done",
        "started" => "mail-reason-started",
        "declined" => "mail-reason-declined",
        "not_ours" => "mail-reason-not-ours",
        "information" => "mail-reason-information",
        "insufficient" => "mail-reason-insufficient",
        "personal_data" => "mail-reason-personal-data",
        "abuse" => "mail-reason-abuse",
        "secrecy" => "mail-reason-secrecy",
        "spam" => "mail-reason-spam",
        _ => return None,
    })
}
