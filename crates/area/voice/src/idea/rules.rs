//! What may happen to an idea. Pure: a standing, a wish and the time give a new standing or a refusal.
//!
//! Absent on purpose: clock, storage, web, permissions, the reader's language.

use jiff::{Timestamp, civil::Weekday, tz::TimeZone};
use kernel::{Id, Lang, Millis, Refusal, env::DAY};
use serde::{Deserialize, Serialize};

use super::state::{Kind, Reason, State, WithheldReason, Word};

/// Everything about an idea that deeds change, and that undoing a deed gives back.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Standing {
    /// The state.
    pub state: State,
    /// The state to go back to from *clarifying*.
    pub before: Option<State>,
    /// What sort of thing it is.
    pub kind: Option<Kind>,
    /// Concerns the whole alliance rather than single places.
    pub whole_alliance: bool,
    /// The places it concerns, sorted.
    pub places: Vec<Id>,
    /// Its themes, sorted.
    pub themes: Vec<Id>,
    /// The proposals it is part of, sorted by proposal.
    pub contributions: Vec<Contribution>,
    /// The later rounds that it came along into, sorted.
    #[serde(default)]
    pub carried: Vec<Id>,
    /// When something must happen at the latest. Empty only when closed.
    pub due_at: Option<Millis>,
    /// Until when it rests.
    pub parked_until: Option<Millis>,
    /// Why it is not shown.
    pub withheld: Option<WithheldReason>,
}

/// What a proposal took from an idea.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Contribution {
    /// Which proposal.
    pub proposal: Id,
    /// What was taken from this idea, for its owner to read.
    pub took: String,
}

/// Something that somebody wants to happen.
#[derive(Clone, Debug, PartialEq)]
pub enum Wish {
    /// Give it theme, place and kind.
    Sort {
        /// At least one.
        themes: Vec<Id>,
        /// Empty when it concerns the whole alliance.
        places: Vec<Id>,
        /// Concerns all.
        whole_alliance: bool,
        /// What sort of thing.
        kind: Kind,
    },
    /// Ask the owner.
    Ask {
        /// The question.
        question: String,
    },
    /// The owner's reply.
    Reply {
        /// What was written.
        text: String,
    },
    /// The days for a reply have passed.
    CloseQuestion,
    /// Make it part of a proposal.
    Take {
        /// Which.
        proposal: Id,
        /// What we took from this one.
        took: String,
    },
    /// Take it out of a proposal.
    Leave {
        /// Which.
        proposal: Id,
        /// Whether another that it is part of is adopted.
        adopted: bool,
    },
    /// Let it rest until a date.
    Park {
        /// When it comes back.
        until: Millis,
        /// Why.
        reason: String,
    },
    /// Its date has come.
    Wake,
    /// Hand it over.
    Refer {
        /// To whom, by name of office.
        receiver: String,
        /// What was sent.
        text: String,
        /// The receiver's own number for it, when known.
        reference: Option<String>,
    },
    /// Close it.
    Answer {
        /// Why.
        reason: Reason,
        /// At least one sentence.
        text: String,
        /// In which language.
        lang: Lang,
    },
    /// Tell the owner something without closing.
    Tell {
        /// What.
        text: String,
    },
    /// Invite the owner to what came of it, or to take part.
    Invite {
        /// When, where, why.
        text: String,
        /// To what.
        thing: Thing,
    },
    /// Keep it from the public.
    Withhold {
        /// Why.
        reason: WithheldReason,
    },
    /// The owner takes it back.
    Withdraw,
    /// News from further along the thread; changes the state of what is not adopted any more, and else none.
    News {
        /// What its owner is told.
        word: Word,
        /// What it is about.
        thing: Thing,
        /// What was adopted is so no longer: it is worked on again.
        back: bool,
    },
    /// Its proposal was decided by every body that had to.
    Adopt {
        /// The matter.
        thing: Thing,
    },
    /// What it led to gave a result.
    Realise {
        /// The result.
        thing: Thing,
    },
    /// Take it along into a later round.
    Carry {
        /// The round.
        round: Id,
        /// What it is called, and where it is.
        thing: Thing,
    },
    /// Take up again what was closed.
    Reopen {
        /// Why.
        text: String,
    },
    /// Its owner says that the answer did not help.
    NotHelped {
        /// Why, in the owner's words; perhaps none.
        why: String,
    },
}

/// Something further along the thread, as an owner is told of it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Thing {
    /// What it is called.
    pub title: String,
    /// Its address, from the root of the site.
    pub url: String,
    /// How many bodies have decided.
    pub n: Option<i64>,
    /// How many have to.
    pub m: Option<i64>,
}

/// The clocks of a space, from its settings.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Clocks {
    /// Where its working days begin and end.
    pub zone: &'static TimeZone,
    /// Working days to the first sorting or answer.
    pub first_answer_working_days: i64,
    /// Days without a word that count as silence.
    pub silence_days: i64,
    /// Days an owner has to reply.
    pub clarify_days: i64,
    /// Longest rest, in days.
    pub park_max_days: i64,
    /// Days for which an owner's contact data is kept after the last word, once the idea is closed.
    pub contact_days: i64,
}

impl Default for Clocks {
    fn default() -> Clocks {
        Clocks {
            zone: kernel::zone::named("UTC"),
            first_answer_working_days: 15,
            silence_days: 90,
            clarify_days: 21,
            park_max_days: 365,
            contact_days: 730,
        }
    }
}

/// What was decided: how the idea stands now and what its owner is told.
#[derive(Clone, Debug, PartialEq)]
pub struct Decided {
    /// The new standing.
    pub after: Standing,
    /// The event's topic.
    pub topic: &'static str,
    /// What the owner is told.
    pub word: Word,
    /// In whose words, where people wrote something.
    pub text: Option<String>,
    /// Facts that the words name: a date, a receiver, a reason.
    pub facts: Facts,
}

/// Facts that the words to an owner name.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Facts {
    /// A proposal.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub proposal: Option<Id>,
    /// A date, UTC milliseconds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<Millis>,
    /// A receiver's name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub receiver: Option<String>,
    /// A receiver's own number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reference: Option<String>,
    /// The word of a reason.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// The language of what people wrote, where it is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lang: Option<Lang>,
    /// What we took from the idea.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub took: Option<String>,
    /// What something further along the thread is called.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// Its address, from the root of the site.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// How many bodies have decided.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub n: Option<i64>,
    /// How many have to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub m: Option<i64>,
}

/// The shortest text of an idea, in characters.
pub const TEXT_MIN: usize = 3;
/// The longest text of an idea, in characters; some ten pages.
pub const TEXT_MAX: usize = 20_000;

/// Whether a text is long enough to be an idea and short enough to be read.
pub fn check_text(text: &str) -> Result<(), Refusal> {
    if text.trim().chars().count() < TEXT_MIN {
        return Err(Refusal::counted("text-too-short", TEXT_MIN as i64));
    }
    if text.chars().count() > TEXT_MAX {
        return Err(Refusal::counted("text-too-long", TEXT_MAX as i64));
    }
    Ok(())
}

/// How a new idea stands: received, with the day by which somebody must have looked.
pub fn received(now: Millis, clocks: &Clocks) -> Standing {
    Standing {
        state: State::Received,
        before: None,
        kind: None,
        whole_alliance: false,
        places: Vec::new(),
        themes: Vec::new(),
        contributions: Vec::new(),
        carried: Vec::new(),
        due_at: Some(first_answer_due(now, clocks)),
        parked_until: None,
        withheld: None,
    }
}

impl Thing {
    fn tell(&self, facts: &mut Facts) {
        facts.title = Some(self.title.clone());
        facts.url = Some(self.url.clone());
        (facts.n, facts.m) = (self.n, self.m);
    }
}

/// Decides whether a wish may come true, and what follows.
pub fn decide(idea: &Standing, wish: &Wish, now: Millis, clocks: &Clocks) -> Result<Decided, Refusal> {
    use State::*;
    let open = idea.state.is_open();
    let silence = Some(now + clocks.silence_days * DAY);
    let mut after = idea.clone();
    let mut facts = Facts::default();
    let mut text = None;
    let (topic, word) = match wish {
        Wish::Sort { themes, places, whole_alliance, kind } => {
            refuse_unless(open, "closed")?;
            refuse_unless(!themes.is_empty(), "theme-missing")?;
            refuse_unless(*whole_alliance || !places.is_empty(), "place-missing")?;
            after.themes = sorted(themes);
            after.places = if *whole_alliance { Vec::new() } else { sorted(places) };
            after.whole_alliance = *whole_alliance;
            after.kind = Some(*kind);
            if idea.state == Received {
                (after.state, after.due_at) = (Sorted, silence);
            }
            ("idea.sorted", Word::Sorted)
        }
        Wish::Ask { question } => {
            refuse_unless(open, "closed")?;
            refuse_unless(idea.state != Parked, "parked")?;
            text = Some(written(question)?);
            if idea.state != Clarifying {
                after.before = Some(idea.state);
            }
            after.state = Clarifying;
            after.due_at = Some(now + clocks.clarify_days * DAY);
            facts.date = after.due_at;
            ("idea.question_asked", Word::Question)
        }
        Wish::Reply { text: reply } => {
            refuse_unless(idea.state != Withdrawn, "withdrawn")?;
            written(reply)?;
            if idea.state == Clarifying {
                back(&mut after, now, clocks);
            }
            ("idea.reply_received", Word::ReplyReceived)
        }
        Wish::CloseQuestion => {
            refuse_unless(idea.state == Clarifying, "no-question")?;
            back(&mut after, now, clocks);
            ("idea.question_closed", Word::QuestionClosed)
        }
        Wish::Take { proposal, took } => {
            refuse_unless(open, "closed")?;
            refuse_unless(idea.kind.is_some(), "not-sorted")?;
            text = Some(written(took)?);
            facts.took = text.clone();
            facts.proposal = Some(*proposal);
            after.contributions.retain(|c| c.proposal != *proposal);
            after.contributions.push(Contribution { proposal: *proposal, took: took.trim().to_owned() });
            after.contributions.sort_by_key(|c| c.proposal);
            let adopted = idea.state == Adopted || idea.before == Some(Adopted);
            let state = if adopted { Adopted } else { InProposal };
            (after.state, after.before, after.due_at, after.parked_until) = (state, None, silence, None);
            ("idea.taken_into_proposal", Word::InProposal)
        }
        Wish::Leave { proposal, adopted } => {
            refuse_unless(open, "closed")?;
            refuse_unless(idea.contributions.iter().any(|c| c.proposal == *proposal), "not-in-proposal")?;
            after.contributions.retain(|c| c.proposal != *proposal);
            facts.proposal = Some(*proposal);
            if after.contributions.is_empty() {
                after.before = after.before.map(|_| Sorted);
                if matches!(after.state, InProposal | Adopted) {
                    (after.state, after.due_at) = (Sorted, silence);
                }
            } else if !adopted {
                no_longer_adopted(&mut after);
                if after.state == InProposal {
                    after.due_at = silence;
                }
            }
            ("idea.left_proposal", Word::LeftProposal)
        }
        Wish::Park { until, reason } => {
            refuse_unless(matches!(idea.state, Sorted | InProposal | Parked), "not-sorted")?;
            refuse_unless(*until > now, "park-date-past")?;
            if *until > now + clocks.park_max_days * DAY {
                return Err(Refusal::counted("park-date-too-late", clocks.park_max_days));
            }
            text = Some(written(reason)?);
            facts.date = Some(*until);
            (after.state, after.due_at, after.parked_until) = (Parked, Some(*until), Some(*until));
            ("idea.parked", Word::Parked)
        }
        Wish::Wake => {
            refuse_unless(idea.state == Parked, "not-parked")?;
            refuse_unless(idea.parked_until.is_some_and(|until| until <= now), "not-yet")?;
            let state = if idea.contributions.is_empty() { Sorted } else { InProposal };
            (after.state, after.due_at, after.parked_until) = (state, silence, None);
            ("idea.woken", Word::Woken)
        }
        Wish::Refer { receiver, text: sent, reference } => {
            refuse_unless(open, "closed")?;
            facts.receiver = Some(written(receiver)?);
            facts.reference = reference.as_ref().map(|r| r.trim().to_owned()).filter(|r| !r.is_empty());
            text = Some(written(sent)?);
            close(&mut after, Referred);
            ("idea.referred", Word::Referred)
        }
        Wish::Answer { reason, text: answer, lang } => {
            refuse_unless(open, "closed")?;
            facts.lang = Some(*lang);
            text = Some(sentence(answer)?);
            facts.reason = Some(reason.as_str().to_owned());
            close(&mut after, Answered);
            ("idea.answered", Word::Answered)
        }
        Wish::Tell { text: word } => {
            refuse_unless(open, "closed")?;
            text = Some(sentence(word)?);
            if matches!(idea.state, Sorted | InProposal | Adopted) {
                after.due_at = silence;
            }
            ("idea.owner_told", Word::Progress)
        }
        Wish::Invite { text: word, thing } => {
            refuse_unless(!matches!(idea.state, Withdrawn | Withheld), "withdrawn")?;
            text = Some(sentence(word)?);
            thing.tell(&mut facts);
            if matches!(idea.state, Sorted | InProposal | Adopted) {
                after.due_at = silence;
            }
            ("idea.owner_invited", Word::Invited)
        }
        Wish::Withhold { reason } => {
            refuse_unless(matches!(idea.state, Received | Sorted), "withhold-too-late")?;
            after.withheld = Some(*reason);
            facts.reason = Some(reason.as_str().to_owned());
            close(&mut after, Withheld);
            ("idea.withheld", Word::Withheld)
        }
        Wish::Withdraw => {
            refuse_unless(open, "closed")?;
            close(&mut after, Withdrawn);
            ("idea.withdrawn", Word::Withdrawn)
        }
        Wish::News { word, thing, back } => {
            refuse_unless(!matches!(idea.state, Withdrawn | Withheld), "withdrawn")?;
            thing.tell(&mut facts);
            if *back {
                no_longer_adopted(&mut after);
            }
            if matches!(idea.state, Sorted | InProposal | Adopted) {
                after.due_at = silence;
            }
            ("idea.news", *word)
        }
        Wish::Adopt { thing } => {
            refuse_unless(!matches!(idea.state, Withdrawn | Withheld), "withdrawn")?;
            thing.tell(&mut facts);
            if open && !idea.contributions.is_empty() {
                (after.state, after.before, after.due_at, after.parked_until) =
                    (Adopted, None, silence, None);
            }
            ("idea.adopted", Word::Adopted)
        }
        Wish::Realise { thing } => {
            refuse_unless(!matches!(idea.state, Withdrawn | Withheld), "withdrawn")?;
            thing.tell(&mut facts);
            if open && !idea.contributions.is_empty() {
                close(&mut after, Realised);
            }
            ("idea.realised", Word::Realised)
        }
        Wish::Carry { round, thing } => {
            refuse_unless(
                matches!(idea.state, Received | Sorted | Clarifying | Parked | Answered),
                "not-carried",
            )?;
            refuse_unless(!idea.carried.contains(round), "carried-already")?;
            after.carried.push(*round);
            after.carried.sort();
            thing.tell(&mut facts);
            if matches!(idea.state, Parked | Answered) {
                let taken_up = idea.state == Parked && !idea.contributions.is_empty();
                after.state = if taken_up { InProposal } else { Sorted };
                after.parked_until = None;
            }
            if after.kind.is_none() && after.state == Sorted {
                after.state = Received;
            }
            if after.state == Received {
                after.due_at = Some(first_answer_due(now, clocks));
            } else if after.state != Clarifying {
                after.due_at = silence;
            }
            ("idea.carried", Word::Carried)
        }
        Wish::Reopen { text: why } => {
            refuse_unless(!open, "not-closed")?;
            refuse_unless(idea.state != Withdrawn, "withdrawn")?;
            text = Some(why.trim().to_owned()).filter(|t| !t.is_empty());
            reopen(&mut after, now, clocks);
            ("idea.reopened", Word::Reopened)
        }
        // What the desk keeps from the public only the desk gives back.
        Wish::NotHelped { .. } => {
            refuse_unless(!open, "not-closed")?;
            refuse_unless(!matches!(idea.state, Withdrawn | Withheld), "withdrawn")?;
            reopen(&mut after, now, clocks);
            ("idea.reopened", Word::Reopened)
        }
    };
    Ok(Decided { after, topic, word, text, facts })
}

/// Back from *clarifying* to where it was; or sorted, if somebody sorted it meanwhile.
fn back(after: &mut Standing, now: Millis, clocks: &Clocks) {
    after.state = match after.before.take().unwrap_or(State::Received) {
        State::Received if after.kind.is_some() => State::Sorted,
        before => before,
    };
    after.due_at = Some(match after.state {
        State::Received => first_answer_due(now, clocks),
        _ => now + clocks.silence_days * DAY,
    });
}

/// What was adopted is worked on again, also when its owner is being asked something.
fn no_longer_adopted(after: &mut Standing) {
    for state in [Some(&mut after.state), after.before.as_mut()].into_iter().flatten() {
        if *state == State::Adopted {
            *state = State::InProposal;
        }
    }
}

/// Open again: sorted as it was, or waiting to be sorted.
fn reopen(after: &mut Standing, now: Millis, clocks: &Clocks) {
    after.withheld = None;
    (after.state, after.due_at) = match after.kind {
        None => (State::Received, Some(first_answer_due(now, clocks))),
        Some(_) => (State::Sorted, Some(now + clocks.silence_days * DAY)),
    };
}

/// Closed: nothing is due, and it is in no proposal any more as far as work goes; what was taken stays readable.
fn close(after: &mut Standing, state: State) {
    (after.state, after.before, after.due_at, after.parked_until) = (state, None, None, None);
}

fn refuse_unless(holds: bool, code: &'static str) -> Result<(), Refusal> {
    if holds { Ok(()) } else { Err(Refusal::new(code)) }
}

fn written(text: &str) -> Result<String, Refusal> {
    let text = text.trim();
    if text.is_empty() { Err(Refusal::new("text-missing")) } else { Ok(text.to_owned()) }
}

/// At least one sentence: three words.
fn sentence(text: &str) -> Result<String, Refusal> {
    let text = written(text)?;
    if text.split_whitespace().count() < 3 { Err(Refusal::new("answer-too-short")) } else { Ok(text) }
}

fn sorted(ids: &[Id]) -> Vec<Id> {
    let mut ids = ids.to_vec();
    ids.sort();
    ids.dedup();
    ids
}

/// When the first sorting or answer is due of what comes now: the same time of day after so many working days, Monday
/// to Friday by the calendar of the space. Public holidays differ between the countries and are not counted out: the
/// promise is then kept early rather than late.
pub fn first_answer_due(now: Millis, clocks: &Clocks) -> Millis {
    let days = clocks.first_answer_working_days;
    let Ok(start) = Timestamp::from_millisecond(now) else { return now + days * DAY };
    let mut weekday = start.to_zoned(clocks.zone.clone()).weekday();
    let (mut left, mut at) = (days, now);
    while left > 0 {
        at += DAY;
        weekday = weekday.next();
        if !matches!(weekday, Weekday::Saturday | Weekday::Sunday) {
            left -= 1;
        }
    }
    at
}
