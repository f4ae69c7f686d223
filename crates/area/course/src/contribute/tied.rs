//! Shared commitments on the thread: each has its card in the directory and serves its area, and the goal and
//! the action that it helps, so that one reads from them who contributes and from the commitment what it is for. What is not shared has neither.

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
    let (was, is) = (before.map(served).unwrap_or_default(), served(now));
    for gone in was.iter().filter(|one| !is.contains(one)) {
        tx.unlink(&now.subject(), Verb::Serves, gone).await?;
    }
    for new in is.iter().filter(|one| !was.contains(one)) {
        tx.link(now.space, &now.subject(), Verb::Serves, new).await?;
    }
    match is.first() {
        Some(area) => {
            let card = card(tx, space, now, area).await?;
            tx.put_card(&card).await?;
        }
        None => tx.drop_card(&now.subject()).await?,
    }
    Ok(())
}

/// What a commitment serves for everybody to see: its area first, then what it helps there.
fn served(one: &Commitment) -> Vec<Ref> {
    let all = std::iter::once(Ref::new(AREA, one.area)).chain(one.helps.subjects());
    all.filter(|_| one.standing.is_public()).collect()
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
