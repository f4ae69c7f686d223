//! What always holds of strategies, counted over everything stored.

use kernel::Id;
use members::space;
use store::{Result, Store};
use web::CheckOutcome;

use super::{
    model::{FrameKind, State},
    rules::crosswalk,
    store as rows,
    whole::Whole,
};

pub(super) const S1: &str =
    "an adopted strategy names its decision, and a superseded one has one successor in force";
pub(super) const S2: &str =
    "every area, goal and line hangs in its own frame, and what refers to a goal finds it";
pub(super) const S3: &str = "the marks of every crosswalk add up to the items on both of its sides";

async fn over(store: &Store, mut look: impl FnMut(&Whole, &mut CheckOutcome)) -> Result<CheckOutcome> {
    let mut found = CheckOutcome::default();
    let mut tx = store.read().await?;
    for space in space::all(&mut tx).await? {
        let whole = Whole::read(&mut tx, space.id).await?;
        look(&whole, &mut found);
    }
    Ok(found)
}

/// S1.
pub(super) async fn adoption(store: &Store) -> Result<CheckOutcome> {
    over(store, |whole, found| {
        for frame in whole.frames.iter().filter(|frame| frame.kind == FrameKind::Own) {
            found.count += 1;
            let named = frame.decision.as_ref().is_some_and(|decision| !decision.trim().is_empty());
            let successors = whole.frames.iter().filter(|other| {
                other.replaces == Some(frame.id) && matches!(other.state, State::Adopted | State::Superseded)
            });
            let sound = match frame.state {
                State::Adopted => named && successors.count() == 0,
                State::Superseded => successors.count() == 1,
                State::Draft | State::Consultation => true,
            };
            if !sound {
                found.breaches.push(frame.subject().to_string());
            }
        }
    })
    .await
}

/// S2.
pub(super) async fn trees(store: &Store) -> Result<CheckOutcome> {
    let mut found = over(store, |whole, found| {
        for item in &whole.items {
            found.count += 1;
            let home =
                item.parent.is_none_or(|id| whole.item(id).is_some_and(|up| up.strategy == item.strategy));
            let mut seen: Vec<Id> = vec![item.id];
            let mut here = item.parent;
            while let Some(id) = here.filter(|id| !seen.contains(id)) {
                seen.push(id);
                here = whole.item(id).and_then(|item| item.parent);
            }
            if !home || here.is_some() {
                found.breaches.push(item.subject().to_string());
            }
        }
    })
    .await?;
    found.breaches.extend(rows::lost_goals(&mut store.read().await?).await?.iter().map(ToString::to_string));
    Ok(found)
}

/// S3.
pub(super) async fn sums(store: &Store) -> Result<CheckOutcome> {
    let mut found = CheckOutcome::default();
    let mut tx = store.read().await?;
    for space in space::all(&mut tx).await? {
        let whole = Whole::read(&mut tx, space.id).await?;
        for one in &whole.crosswalks {
            found.count += 1;
            let pairs = rows::pairs(&mut tx, one.id).await?;
            let side = |side: super::model::Side| -> Vec<Id> {
                whole.of_kind(side.strategy, side.kind).map(|item| item.id).collect()
            };
            let (left, right) = (side(one.left), side(one.right));
            let known = |id: Option<Id>, side: &[Id]| id.is_none_or(|id| side.contains(&id));
            let strangers = pairs.iter().any(|pair| !known(pair.left, &left) || !known(pair.right, &right));
            let adds_up = [&left, &right].into_iter().all(|items| {
                let sums = crosswalk::sums(items, &pairs);
                sums.same + sums.adapted + sums.alone + sums.open == sums.total
            });
            if strangers || !adds_up {
                found.breaches.push(format!("crosswalk:{}", one.id));
            }
        }
    }
    Ok(found)
}
