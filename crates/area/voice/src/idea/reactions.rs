//! What happens further along the thread reaches the ideas it began as, and their owners, in the same transaction:
//! boards decide, actions begin, results are given.

use kernel::Ref;
use members::{Done, space};
use store::{
    Event, Tx,
    follower::Step,
    walk::{DEPTH, Strand, Way},
};

use super::{
    Idea, KIND, State,
    desk::{self, Place},
    rules::{self, Thing, Wish},
    state::Word,
    store::ideas,
};

/// More ideas than this behind one decision are not told in one transaction; no proposal is built of so many.
const IDEAS: i64 = 20_000;

/// Takes in `matter.*`, `decision.taken`, `action.*` and `result.given`.
pub(super) fn react<'a>(tx: &'a mut Tx, event: &'a Event) -> Step<'a> {
    Box::pin(async move { Ok(pass_on(tx, event).await?) })
}

async fn pass_on(tx: &mut Tx, event: &Event) -> Done<()> {
    let Some(news) = News::of(event) else { return Ok(()) };
    let Some(space) = space::by_id(tx, event.space).await? else { return Ok(()) };
    let place = Place::of(&space);
    let thing = thing(tx, event).await?;
    let strands = tx.walk(&event.subject, Way::Back, DEPTH, IDEAS).await?;
    // A trial's result is told, but what is still worked on towards its next step is not done with.
    let news = match news {
        News::Realised if !strands.iter().all(done_with) => News::Word(Word::Realised),
        news => news,
    };
    let behind: Vec<Ref> =
        strands.iter().map(|s| s.far.clone()).filter(|far| far.kind == desk::PROPOSAL).collect();
    let mut owners: Vec<_> = strands.into_iter().map(|s| s.far).filter(|far| far.kind == KIND).collect();
    owners.sort_by_key(|far| far.id);
    owners.dedup();
    for idea in owners {
        let Some(idea) = ideas::by_id(tx, idea.id).await? else { continue };
        let back = news.takes_back() && !adopted_elsewhere(tx, &idea, &behind).await?;
        // Whose idea is answered, or is part of nothing else that lives, hears no more of it here: the slice of proposals
        // answers those who wait, in somebody's own words.
        let goes_on = idea.standing.state.is_open() && lives_elsewhere(tx, &idea, &behind).await?;
        if news == News::Rejected && !goes_on {
            continue;
        }
        let Some(wish) = news.wish(&idea, &thing, back) else { continue };
        let decided = rules::decide(&idea.standing, &wish, tx.env().now(), &place.clocks)?;
        desk::carry_out(tx, &place, &event.actor, &idea, &wish, &decided, None).await?;
    }
    Ok(())
}

/// Whether a thing passed on the way back is done with; of proposals, one that is adopted or ended.
fn done_with(strand: &Strand) -> bool {
    let status = strand.card.as_ref().map_or("", |card| card.status.as_str());
    let at_work = ["working", "ready", "assessed", "submitted", "referred_back"];
    strand.far.kind != desk::PROPOSAL || !at_work.iter().any(|state| status == format!("proposal-{state}"))
}

/// Whether an idea is part of an adopted proposal beside these.
pub(super) async fn adopted_elsewhere(tx: &mut Tx, idea: &Idea, these: &[Ref]) -> Done<bool> {
    is_elsewhere(tx, idea, these, |status| status.is_some_and(|so| so.starts_with("proposal-adopted"))).await
}

/// Whether an idea is part of a proposal beside these that has not ended without a yes. One that the directory does not
/// know is somebody else's, and alive as far as we can tell.
async fn lives_elsewhere(tx: &mut Tx, idea: &Idea, these: &[Ref]) -> Done<bool> {
    const DEAD: [&str; 4] =
        ["proposal-rejected", "proposal-withdrawn", "proposal-split_into", "proposal-joined_with"];
    is_elsewhere(tx, idea, these, |status| !status.is_some_and(|so| DEAD.contains(&so))).await
}

/// Whether an idea is part of a proposal beside these of which the directory says so.
async fn is_elsewhere(
    tx: &mut Tx,
    idea: &Idea,
    these: &[Ref],
    so: impl Fn(Option<&str>) -> bool,
) -> Done<bool> {
    for part in &idea.standing.contributions {
        let proposal = Ref::new(desk::PROPOSAL, part.proposal);
        if these.contains(&proposal) {
            continue;
        }
        let card = tx.card(&proposal).await?;
        if so(card.as_ref().map(|card| card.status.as_str())) {
            return Ok(true);
        }
    }
    Ok(false)
}

/// What an event means for the ideas behind it.
#[derive(Clone, Copy, Debug, PartialEq)]
enum News {
    Word(Word),
    Adopted,
    /// The boards look at it again.
    Reopened,
    ReferredBack,
    Rejected,
    Realised,
}

impl News {
    fn of(event: &Event) -> Option<News> {
        Some(match event.topic.as_str() {
            "matter.opened" => News::Word(Word::Submitted),
            // The last body's decision settles the matter, and of that they are told.
            "decision.taken"
                if event.body["n"] != event.body["m"] && event.body["outcome"] != "postponed" =>
            {
                News::Word(Word::Decided)
            }
            "matter.adopted" | "matter.adopted_changed" => News::Adopted,
            "matter.reopened" => News::Reopened,
            "matter.referred_back" => News::ReferredBack,
            "matter.rejected" => News::Rejected,
            "action.planned" => News::Word(Word::ActionPlanned),
            "action.started" => News::Word(Word::ActionStarted),
            "action.completed" => News::Word(Word::ActionCompleted),
            "action.cancelled" => News::Word(Word::ActionCancelled),
            "result.given" => News::Realised,
            _ => return None,
        })
    }

    /// Whether what was adopted is so no longer: a decision was corrected by a new one.
    fn takes_back(self) -> bool {
        matches!(self, News::Reopened | News::ReferredBack | News::Rejected)
    }

    /// What is to happen to one of the ideas; `back` when nothing that it is part of is adopted any more.
    fn wish(self, idea: &Idea, thing: &Thing, back: bool) -> Option<Wish> {
        let thing = thing.clone();
        let standing = &idea.standing;
        if matches!(standing.state, State::Withdrawn | State::Withheld) {
            return None;
        }
        Some(match self {
            News::Word(word) => Wish::News { word, thing, back },
            News::Reopened => Wish::News { word: Word::Submitted, thing, back },
            News::ReferredBack => Wish::News { word: Word::ReferredBack, thing, back },
            News::Adopted => Wish::Adopt { thing },
            News::Realised => Wish::Realise { thing },
            News::Rejected => Wish::News { word: Word::Rejected, thing, back },
        })
    }
}

/// The thing as owners are told of it: what the event is about by its card.
async fn thing(tx: &mut Tx, event: &Event) -> Done<Thing> {
    let card = match tx.card(&event.subject).await? {
        Some(card) => Some(card),
        None => match event.body["about"].as_str().and_then(|about| about.parse::<Ref>().ok()) {
            Some(about) => tx.card(&about).await?,
            None => None,
        },
    };
    let (title, url) = card.map(|card| (card.title, card.url)).unwrap_or_default();
    Ok(Thing { title, url, n: event.body["n"].as_i64(), m: event.body["m"].as_i64() })
}
