//! What is to be done once all bodies have said yes, laid beside the events of the last decision. The slice of decisions
//! asks for it and the slice of actions plans it, in the same transaction; neither knows the other.

use kernel::{Id, PartialDate};
use serde::{Deserialize, Serialize};
use store::Tx;

/// Where it lies.
const ASIDE: &str = "action";

/// Who is to do what was decided, and by when.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Followup {
    /// The organisation that answers for it.
    pub accountable: Id,
    /// By when.
    pub due: PartialDate,
    /// What the action is called: as the matter.
    pub title: String,
    /// What is done: the words of the decision.
    pub summary: String,
    /// Why it serves no goal, where what was decided names none.
    pub no_goal: String,
}

impl Followup {
    /// Lays it beside the events of this transaction.
    pub fn lay_aside(&self, tx: &mut Tx) {
        tx.set_aside(ASIDE, &serde_json::to_string(self).expect("plain data"));
    }

    /// What was laid there.
    pub fn of(tx: &Tx) -> Option<Followup> {
        serde_json::from_str(tx.aside(ASIDE)?).ok()
    }
}

#[cfg(test)]
mod tests {
    use store::Engine;
    use testkit::World;

    use super::*;

    #[tokio::test]
    async fn what_was_laid_aside_is_there_for_this_transaction_only() {
        let world = World::new(Engine::Sqlite, &[]).await;
        let mut tx = world.store.housekeeping().await.unwrap();
        assert_eq!(Followup::of(&tx), None);
        let followup = Followup {
            accountable: Id::from_parts(1, [1; 10]),
            due: "2027-05".parse().unwrap(),
            title: "Sommarjobb".into(),
            summary: "Ansökan öppnar i mars.".into(),
            no_goal: String::new(),
        };
        followup.lay_aside(&mut tx);
        assert_eq!(Followup::of(&tx), Some(followup));
        tx.set_aside(ASIDE, "{");
        assert_eq!(Followup::of(&tx), None, "what cannot be read is nothing");
        drop(tx);
        assert_eq!(Followup::of(&world.store.housekeeping().await.unwrap()), None);
    }
}
