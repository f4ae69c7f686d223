//! What the desk's pages read alike: names, queues, what is similar, the thread of an idea.

use std::collections::BTreeMap;

use kernel::{Id, Lang, Millis, env::DAY};
use members::{Organisation, Reach, Right, organisation};
use pages::{Chrome, Knot, Meta, Tag, Thread, Tone, Words};
use store::{Result, Tx, directory::Card};
use web::{Ctx, Fail};

use super::suggest::{self, Near, Proposed, Seen};
use crate::idea::{
    Idea, State,
    desk::{self, PROPOSAL},
    happened::{grouped, happened},
    kindred::{self, Kin},
    store::{
        ideas,
        lists::{self, Listed, Voice},
        places::{self, Known, Theme},
        words::{StepTaken, Suggestion},
    },
};

/// Rows of a queue at most.
pub const QUEUE: i64 = 500;

/// The surroundings of a page of the desk, under one of its tabs.
pub fn chrome(ctx: &Ctx, title: impl Into<String>, tab: &str) -> Chrome {
    let mut chrome = ctx.desk_chrome(title);
    let here = ctx.at(tab);
    for link in &mut chrome.nav {
        link.current = link.href == here;
    }
    chrome
}

/// A text per language, stored as JSON: the reader's, or else any.
pub fn in_language(stored: &str, lang: Lang) -> Option<String> {
    let texts: BTreeMap<Lang, String> = serde_json::from_str(stored).ok()?;
    texts.get(&lang).or_else(|| texts.values().next()).cloned()
}

/// The names of what ideas are sorted by.
#[derive(Clone, Debug, Default)]
pub struct Names {
    /// Every theme, in menu order.
    pub themes: Vec<Theme>,
    /// The municipalities and others that ideas can concern.
    pub organisations: Vec<Organisation>,
}

impl Names {
    /// The names of a space.
    pub async fn load(tx: &mut Tx, space: Id) -> Result<Names> {
        let Known { themes, .. } = places::known(tx, space).await?;
        Ok(Names { themes, organisations: organisation::places(tx, space).await? })
    }

    /// The themes that are offered.
    pub fn offered(&self) -> impl Iterator<Item = &Theme> {
        self.themes.iter().filter(|theme| !theme.retired)
    }

    /// A theme's name.
    pub fn theme(&self, id: Id, lang: Lang) -> Option<String> {
        self.themes.iter().find(|theme| theme.id == id).map(|theme| theme_name(theme, lang))
    }

    /// What an idea concerns: municipalities, or all of them.
    pub fn places(&self, idea: &Idea, words: Words) -> String {
        if idea.standing.whole_alliance {
            return words.t(both(self.organisations.len()));
        }
        let here = |organisation: &&Organisation| idea.standing.places.contains(&organisation.id);
        let names = self.organisations.iter().filter(here).map(|organisation| organisation.name(words.lang));
        names.collect::<Vec<_>>().join(", ")
    }
}

/// The message that stands for all municipalities: two are both.
pub fn both(count: usize) -> &'static str {
    if count == 2 { "sorting-place-both" } else { "sorting-place-all" }
}

/// A theme's name, or its key when it has none.
pub fn theme_name(theme: &Theme, lang: Lang) -> String {
    in_language(&theme.name, lang).unwrap_or_else(|| theme.key.clone())
}

/// The idea of the route; [`Fail::NotFound`] when there is none, [`Fail::Forbidden`] when it is another
/// municipality's.
pub async fn idea(tx: &mut Tx, ctx: &Ctx, right: Right) -> std::result::Result<Idea, Fail> {
    let number: i64 = ctx.param("number")?;
    within(ctx, ideas::by_number(tx, ctx.space().id, number).await?.ok_or(Fail::NotFound)?, right)
}

/// The idea, if the caller reaches it with this right.
pub fn within(ctx: &Ctx, idea: Idea, right: Right) -> std::result::Result<Idea, Fail> {
    match ctx.reach(right) {
        Some(reach) if desk::reaches(reach, right, &idea) => Ok(idea),
        _ => Err(Fail::Forbidden(Some(right))),
    }
}

/// A list of ideas that wait for the same thing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Queue {
    /// The text may hold personal data.
    Held,
    /// The owner wrote something.
    Replies,
    /// Somebody should have acted.
    Overdue,
    /// The owner has heard nothing for long.
    Silent,
}

impl Queue {
    /// In the order in which they are shown.
    pub const ALL: [Queue; 4] = [Queue::Held, Queue::Replies, Queue::Overdue, Queue::Silent];

    /// The last part of address and message keys.
    pub fn as_str(self) -> &'static str {
        match self {
            Queue::Held => "held",
            Queue::Replies => "replies",
            Queue::Overdue => "overdue",
            Queue::Silent => "silent",
        }
    }

    /// How many are in each, up to [`QUEUE`], as far as the caller reaches; and how many batches of answers wait.
    pub async fn sizes(tx: &mut Tx, ctx: &Ctx) -> Result<([i64; 4], i64)> {
        let heard_before = ctx.now() - ctx.space().settings.silence_days * DAY;
        let place = match ctx.reach(Right::SeeDesk) {
            Some(Reach::Own(place)) => Some(place),
            _ => None,
        };
        lists::queues(tx, ctx.space().id, place, QUEUE, ctx.now(), heard_before).await
    }

    /// Its ideas, as far as the caller reaches: municipal editors see their own and what nobody has sorted.
    pub async fn rows(self, tx: &mut Tx, ctx: &Ctx) -> Result<Vec<Listed>> {
        let (space, now) = (ctx.space().id, ctx.now());
        let rows = match self {
            Queue::Held => lists::held(tx, space, QUEUE).await?,
            Queue::Replies => lists::unread(tx, space, QUEUE).await?,
            Queue::Overdue => lists::overdue(tx, space, now, QUEUE).await?,
            Queue::Silent => {
                let heard_before = now - ctx.space().settings.silence_days * DAY;
                lists::silent(tx, space, now, heard_before, QUEUE).await?
            }
        };
        within_reach(tx, ctx, rows).await
    }
}

/// Only what the caller reaches.
pub async fn within_reach(tx: &mut Tx, ctx: &Ctx, mut rows: Vec<Listed>) -> Result<Vec<Listed>> {
    if let Some(Reach::Own(place)) = ctx.reach(Right::SeeDesk) {
        let ids: Vec<Id> = rows.iter().map(|row| row.idea.id).collect();
        let own = lists::at_place(tx, place, &ids).await?;
        rows.retain(|row| row.idea.standing.kind.is_none() || own.contains(&row.idea.id));
    }
    Ok(rows)
}

/// Where the reader meets an idea: at the desk as far as they reach, or else on its public page.
pub struct Doors {
    home: String,
    /// The ideas within reach; nothing when all are.
    own: Option<Vec<Id>>,
}

impl Doors {
    /// For a reader, to some ideas.
    pub async fn of<'a>(tx: &mut Tx, ctx: &Ctx, ideas: impl Iterator<Item = &'a Idea>) -> Result<Doors> {
        let own = match ctx.reach(Right::SeeDesk) {
            Some(Reach::Own(place)) => {
                let (sorted, mut own): (Vec<&Idea>, Vec<&Idea>) =
                    ideas.partition(|idea| idea.standing.kind.is_some());
                let sorted: Vec<Id> = sorted.into_iter().map(|idea| idea.id).collect();
                let here = lists::at_place(tx, place, &sorted).await?;
                Some(own.drain(..).map(|idea| idea.id).chain(here).collect())
            }
            _ => None,
        };
        Ok(Doors { home: ctx.at(""), own })
    }

    /// For a reader who reaches everything.
    pub fn all(home: &str) -> Doors {
        Doors { home: home.to_owned(), own: None }
    }

    /// The address of an idea.
    pub fn to(&self, idea: &Idea) -> String {
        let reached = self.own.as_ref().is_none_or(|own| own.contains(&idea.id));
        format!("{}{}/i/{}", self.home, if reached { "/desk" } else { "" }, idea.number)
    }
}

/// The quiet line above an idea's words: number, where it came from, scribe, language, date.
pub fn meta(words: Words, idea: &Idea, gathering: Option<&str>) -> Meta {
    let mut meta = Meta::new(words.with("sorting-number", &[("n", idea.number.to_string().into())]));
    let from = match (gathering, idea.table_no) {
        (Some(name), Some(table)) => {
            words.with("sorting-at-table", &[("name", name.into()), ("table", table.to_string().into())])
        }
        (Some(name), None) => name.to_owned(),
        (None, _) => words.t(&format!("channel-{}", idea.channel.as_str())),
    };
    meta = meta.and(from);
    if idea.scribe.is_some() {
        meta = meta.and(words.t("sorting-by-scribe"));
    }
    if idea.lang != words.lang {
        meta = meta.and(idea.lang.own_name());
    }
    meta = meta.and(words.day_short(idea.received_at));
    if idea.late {
        meta = meta.and(words.t("sorting-late"));
    }
    meta
}

/// Where an idea stands, as a tag.
pub fn state(words: Words, idea: &Idea) -> Tag {
    let tone = match idea.standing.state {
        State::Received => Tone::Info,
        State::Clarifying | State::Parked => Tone::Warning,
        State::Answered | State::Realised | State::Referred => Tone::Success,
        State::Withheld | State::Withdrawn => Tone::Neutral,
        State::Sorted | State::InProposal | State::Adopted => Tone::Own,
    };
    Tag::new(tone, words.t(&format!("state-{}", idea.standing.state.as_str())))
}

/// Methods of suggestions that are people's own words.
const PEOPLE: [&str; 2] = ["owner", "import"];

/// What is suggested about an idea that nobody has sorted yet, as things are now; with all its kindred and what is
/// kept as suggested. Writes nothing.
pub async fn suggested(
    tx: &mut Tx,
    idea: &Idea,
    names: &Names,
    kindred: &[Kin],
    kept: &[Suggestion],
) -> Result<Vec<Proposed>> {
    if idea.standing.kind.is_some() {
        return Ok(Vec::new());
    }
    let near = kindred::sorted_near(tx, idea, kindred).await?;
    let near: Vec<Near> = near.iter().map(|(voice, likeness)| vote(names, voice, *likeness)).collect();
    let said: Vec<_> = kept.iter().filter(|one| PEOPLE.contains(&one.method.as_str())).cloned().collect();
    let (text, lang) = (idea.clean.as_str(), idea.lang);
    let gathering = idea.gathering_name.as_deref();
    Ok(suggest::suggest(&Seen { text, lang, near: &near, names, gathering, said: &said }))
}

/// A sorted idea as it votes.
fn vote(names: &Names, voice: &Voice, likeness: f64) -> Near {
    let theme = names.offered().find(|theme| Some(theme.id) == voice.theme);
    Near { theme: theme.map(|theme| theme.key.clone()), kind: voice.kind, likeness }
}

/// The proposals that an idea is part of, by their cards.
pub async fn proposals_of(tx: &mut Tx, idea: &Idea) -> Result<Vec<Card>> {
    lists::cards_of_proposals(tx, idea.id).await
}

/// The card of a proposal, as people name it: "12, Kvällsbuss".
pub fn proposal_name(words: Words, card: &Card) -> String {
    let number = card.number.unwrap_or_default().to_string();
    words.with("sorting-proposal-name", &[("number", number.into()), ("title", card.title.as_str().into())])
}

/// The cards of a space's proposals that are worked on.
pub async fn open_proposals(tx: &mut Tx, space: Id) -> Result<Vec<Card>> {
    let mut cards = tx.cards(space, PROPOSAL, 2_000).await?;
    cards.retain(|card| card.status == "proposal-working");
    Ok(cards)
}

/// What was done to an idea, in words.
pub fn did(words: Words, deed: &str) -> String {
    const KNOWN: [&str; 24] = [
        "adopted",
        "realised",
        "news",
        "submitted",
        "sorted",
        "question_asked",
        "question_closed",
        "reply_received",
        "taken_into_proposal",
        "left_proposal",
        "parked",
        "woken",
        "referred",
        "answered",
        "owner_told",
        "owner_invited",
        "withheld",
        "masked",
        "text_released",
        "withdrawn",
        "reopened",
        "carried",
        "undone",
        "asked_if_helped",
    ];
    let deed = deed.trim_start_matches("idea.");
    let known = KNOWN.contains(&deed);
    words.t(&if known { format!("sorting-step-{deed}") } else { "sorting-step-changed".to_owned() })
}

/// The red thread of an idea: what happened to it, where it stands, what comes.
pub fn thread(words: Words, idea: &Idea, steps: &[StepTaken]) -> Thread {
    use pages::Reach::{Coming, Current, Reached};
    let mut knots = Vec::new();
    if steps.is_empty() {
        let when = words.day_short(idea.received_at);
        knots.push(Knot::new(Reached, words.t("sorting-step-submitted")).when(when));
    }
    let said = |step: &StepTaken| match step.deed.as_str() {
        // What came from further along the thread says which board or action it was.
        "idea.news" | "idea.adopted" | "idea.realised" => happened(words, step.word, &step.facts),
        deed => did(words, deed),
    };
    for (what, n, step) in grouped(steps.iter().map(|step| (said(step), step))) {
        let what =
            if n > 1 { words.with("thread-times", &[("what", what.into()), ("n", n.into())]) } else { what };
        let when = if step.deed == "idea.submitted" { idea.received_at } else { step.at };
        knots.push(Knot::new(Reached, what).when(words.day_short(when)));
    }
    let by = |due: Millis| words.with("sorting-at-latest", &[("date", words.day_short(due).into())]);
    let due = idea.standing.due_at.map(by);
    let now = match idea.standing.state {
        State::Received => Some("sorting-next-sort"),
        State::Sorted | State::InProposal => Some("sorting-next-answer"),
        State::Adopted => Some("sorting-next-result"),
        State::Clarifying => Some("sorting-next-reply"),
        State::Parked => Some("sorting-next-wake"),
        _ => None,
    };
    if let Some(key) = now {
        let knot = Knot::new(Current, words.t(key));
        knots.push(match due {
            Some(due) => knot.when(due),
            None => knot,
        });
        knots.push(Knot::new(Coming, words.t("sorting-next-owner")));
    }
    Thread::new(words, knots)
}
