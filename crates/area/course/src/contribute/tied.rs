//! Shared commitments on the thread: each has its card in the directory and serves its area, so that one reads from
//! the area who contributes and from the commitment what it is for. What is not shared has neither.

use members::{Done, Space};
use store::{Tx, directory::Card, thread::Verb};

use super::{
    AREA,
    model::{Commitment, shorten},
};
use kernel::{Ref, Visibility};

/// How much of a commitment's first line is its title, in characters.
const TITLE: usize = 80;

/// Brings card and link in step with a commitment. `before`: as it was, unless it is new.
pub(super) async fn follow(
    tx: &mut Tx,
    space: &Space,
    before: Option<&Commitment>,
    now: &Commitment,
) -> Done<()> {
    let (was, is) = (before.and_then(area), area(now));
    if was != is {
        if let Some(area) = &was {
            tx.unlink(&now.subject(), Verb::Serves, area).await?;
        }
        if let Some(area) = &is {
            tx.link(now.space, &now.subject(), Verb::Serves, area).await?;
        }
    }
    match &is {
        Some(area) => {
            let card = card(tx, space, now, area).await?;
            tx.put_card(&card).await?;
        }
        None => tx.drop_card(&now.subject()).await?,
    }
    Ok(())
}

/// The area that a commitment serves for everybody to see.
fn area(one: &Commitment) -> Option<Ref> {
    one.standing.is_public().then(|| Ref::new(AREA, one.area))
}

async fn card(tx: &mut Tx, space: &Space, one: &Commitment, area: &Ref) -> Done<Card> {
    // A commitment stands on its area's page.
    let page = match tx.card(area).await? {
        Some(card) => format!("{}#commitment-{}", card.url, one.number),
        None => format!("/{}/contribute", space.key),
    };
    Ok(Card {
        subject: one.subject(),
        space: one.space,
        number: Some(one.number),
        title: shorten(one.public_text(), TITLE),
        url: page,
        status: format!("commitment-life-{}", one.standing.life.as_str()),
        visibility: Visibility::Public,
    })
}
