//! New ideas find their theme at once, and those that are taken back leave the map.

use kernel::Id;
use store::{
    Event, Result, Tx,
    follower::{Follower, Step},
};
use textsense::themes::Item;

use super::{
    held,
    rules::key,
    store::{
        maps::{self, Head},
        places::{self, Placed},
    },
    vectors,
};
use crate::idea::{Idea, State, arrive, followers, store::ideas};

/// Keeps the maps true to the ideas. It follows after the vectors of meaning.
pub struct Places;

impl Follower for Places {
    fn name(&self) -> &'static str {
        "theme-places"
    }

    fn wants(&self, event: &Event) -> bool {
        followers::is_about_words(event)
    }

    fn looks_at_the_present(&self) -> bool {
        true
    }

    fn follow<'a>(&'a self, tx: &'a mut Tx, event: &'a Event) -> Step<'a> {
        Box::pin(async move {
            let Some(idea) = ideas::alone(tx, event.subject.id).await? else { return Ok(()) };
            for head in maps::concerned(tx, idea.space, idea.round).await? {
                maps::lock(tx, head.id).await?;
                keep(tx, &head, &idea).await?;
            }
            Ok(())
        })
    }

    fn clear<'a>(&'a self, _: &'a mut Tx, _: Id) -> Option<Step<'a>> {
        None // what people decided about places is not in the log
    }
}

/// Puts an idea where it belongs on a map. Where people or a run put it, it stays while its words do not change.
async fn keep(tx: &mut Tx, head: &Head, idea: &Idea) -> Result<()> {
    let gone = matches!(idea.standing.state, State::Withdrawn | State::Withheld);
    if gone {
        return places::leave(tx, head, idea.id).await.map(drop);
    }
    if places::of(tx, head.id, idea.id).await?.is_some() {
        return Ok(());
    }
    let map = held::map(tx, head).await?;
    let vector = vectors::of_idea(tx, idea.id).await?;
    let key = key(idea.number);
    let item = Item { key: &key, text: &idea.clean, language: arrive::sensed(idea.lang), vector: &vector };
    let Some(placement) = map.assign(&item) else { return Ok(()) };
    let placed = Placed {
        idea: idea.id,
        number: idea.number,
        placement,
        since: head.run + 1,
        lang: idea.lang,
        channel: idea.channel.as_str().to_owned(),
    };
    places::enter(tx, head, &placed).await
}
