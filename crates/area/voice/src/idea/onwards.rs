//! Continuity between rounds: when a round continues an earlier one, ideas tied to a place that were not taken up there
//! are offered, and people say which come along. An idea that does stays the same idea: its number, its text, its
//! answers; it belongs to both rounds, and its owner is told.

use kernel::{Lang, Refusal};
use members::{Caller, Right, Space, permits};
use store::Tx;

use super::{
    Done, Idea,
    desk::{self, Place},
    rules::{Thing, Wish},
    shown::text_in,
    store::{
        ideas,
        lists::{self, Listed},
        places::{self, Round},
    },
};

/// Ideas offered at once; after those have come along or not, the next.
pub const OFFERED: i64 = 500;

/// The round that a round continues.
pub fn earlier<'a>(rounds: &'a [Round], round: &Round) -> Option<&'a Round> {
    rounds.iter().find(|other| Some(other.id) == round.continues)
}

/// What may come along into a round from the one that it continues, by number, up to a limit: ideas that concern a
/// place, are in no proposal, and rest, wait, or were answered with a no.
pub async fn offered(tx: &mut Tx, round: &Round, limit: i64) -> Done<Vec<Listed>> {
    let Some(earlier) = round.continues else { return Ok(Vec::new()) };
    Ok(lists::left_over(tx, earlier, round.id, limit).await?)
}

/// The open rounds of a space for which something waits to come along.
pub async fn waiting(tx: &mut Tx, space: &Space) -> Done<Vec<Round>> {
    let now = tx.env().now();
    let mut waiting = Vec::new();
    for round in places::rounds(tx, space.id).await? {
        if round.continues.is_some() && round.is_open(now) && !offered(tx, &round, 1).await?.is_empty() {
            waiting.push(round);
        }
    }
    Ok(waiting)
}

/// Takes ideas along into a round, by number: all of them or none. Refused with `not-offered` for one that is not (or no
/// longer) offered.
pub async fn carry(
    tx: &mut Tx,
    caller: &Caller,
    space: &Space,
    round: &Round,
    numbers: &[i64],
    request: Option<&str>,
) -> Done<usize> {
    permits::require(caller, space.id, Right::SteerIdeas)?;
    tx.lock_log(space.id).await?;
    if let Some(key) = request
        && tx.done_by_request(space.id, key).await?.is_some()
    {
        return Ok(0);
    }
    if numbers.is_empty() {
        return Err(Refusal::new("nothing-chosen").into());
    }
    let offered = offered(tx, round, OFFERED).await?;
    let mut chosen: Vec<Idea> = Vec::new();
    for number in numbers {
        let listed = offered.iter().find(|listed| listed.idea.number == *number);
        let listed = listed.ok_or(Refusal::counted("not-offered", *number))?;
        chosen.extend(ideas::by_id(tx, listed.idea.id).await?);
    }
    let wish = |idea: &Idea| Wish::Carry {
        round: round.id,
        thing: Thing {
            title: name(round, idea.lang, space.lang),
            url: format!("/{}/ideas?round={}", space.key, round.number),
            ..Thing::default()
        },
    };
    desk::act_on_all(tx, &Place::of(space), caller, (&chosen, wish), request).await
}

fn name(round: &Round, lang: Lang, own: Lang) -> String {
    text_in(&round.name, lang, own).unwrap_or_else(|| round.number.to_string())
}
