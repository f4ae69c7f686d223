//! What the followers would have made of very many ideas: search index, directory and kindred, brought along with the
//! load instead of read from its log one by one. Likeness is reckoned by shared stems alone, which is enough for
//! measuring; `Store::rewind` lets the follower do it anew.

use std::collections::{HashMap, VecDeque};

use kernel::Id;
use store::Store;
use voice::idea::{
    KIND,
    followers::{card, document},
    kindred::{ALIKE, telling},
    store::{kin, lists},
};

/// Ideas per transaction.
const IDEAS: i64 = 500;
/// So many of the newest ideas with a stem are compared.
const RECENT: usize = 8;
/// The followers whose work this is.
const FOLLOWERS: [&str; 3] = ["search", "directory", "kindred"];

/// Brings the effects along, for a space that has none yet.
pub(super) async fn bring(store: &Store, space: Id, key: &str) -> store::Result<()> {
    let (mut after, mut recent) = (0, Recent::default());
    loop {
        let mut tx = store.housekeeping().await?;
        tx.gather();
        let rows = lists::range(&mut tx, space, after, IDEAS).await?;
        let Some(last) = rows.last() else { break };
        after = last.idea.number;
        for row in &rows {
            tx.add_card(&card(&row.idea, key)).await?;
            let Some((stems, public)) = document(&row.idea) else { continue };
            tx.add_document(KIND, row.idea.id, space, public, &stems).await?;
            for (other, likeness) in recent.alike(row.idea.id, telling(stems)) {
                kin::add(&mut tx, row.idea.id, other, likeness).await?;
            }
        }
        tx.commit().await?;
    }
    for follower in FOLLOWERS {
        store.skip_to_end(follower, space).await?;
    }
    Ok(())
}

/// The newest ideas by stem.
#[derive(Default)]
struct Recent(HashMap<String, VecDeque<(Id, usize)>>);

impl Recent {
    /// The ideas that share most stems with this one, which is then remembered itself.
    fn alike(&mut self, idea: Id, stems: Vec<String>) -> Vec<(Id, f64)> {
        let mut shared: HashMap<Id, (usize, usize)> = HashMap::new();
        for stem in &stems {
            for (other, of) in self.0.get(stem).into_iter().flatten() {
                shared.entry(*other).or_insert((0, *of)).0 += 1;
            }
        }
        let likeness = |(n, of): (usize, usize)| n as f64 / (stems.len() + of - n) as f64;
        let mut alike: Vec<(Id, f64)> = shared.into_iter().map(|(id, n)| (id, likeness(n))).collect();
        alike.retain(|(_, likeness)| *likeness >= ALIKE);
        alike.sort_by(|a, b| b.1.total_cmp(&a.1).then_with(|| b.0.cmp(&a.0)));
        alike.truncate(kin::KEPT);
        let of = stems.len();
        for stem in stems {
            let newest = self.0.entry(stem).or_default();
            if newest.len() == RECENT {
                newest.pop_front();
            }
            newest.push_back((idea, of));
        }
        alike
    }
}
