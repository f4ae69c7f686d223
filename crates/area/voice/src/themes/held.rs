//! Maps in memory, as far as new texts are held against them: frame and themes of those asked for last. A version
//! tells when one is old, so that several nodes keep in step by the database alone.

use std::sync::{Arc, Mutex, PoisonError};

use kernel::Id;
use store::{Result, Tx};
use textsense::themes::Map;

use super::store::maps::{self, Head};

/// So many maps are held, of all spaces together.
const MOST: usize = 8;

/// The maps, those asked for last at the end.
#[derive(Default)]
pub struct Held(Mutex<Vec<(Id, i64, Arc<Map>)>>);

/// A map without its places.
pub async fn map(tx: &mut Tx, head: &Head) -> Result<Arc<Map>> {
    let held = tx.shared::<Held>();
    let known = {
        let mut held = held.0.lock().unwrap_or_else(PoisonError::into_inner);
        let at = held.iter().position(|(id, version, _)| (*id, *version) == (head.id, head.version));
        at.map(|at| held.remove(at))
    };
    let (id, version, map) = match known {
        Some(known) => known,
        None => (head.id, head.version, Arc::new(maps::load(tx, head, false).await?)),
    };
    let mut held = held.0.lock().unwrap_or_else(PoisonError::into_inner);
    held.retain(|(other, ..)| *other != id);
    if held.len() >= MOST {
        held.remove(0);
    }
    held.push((id, version, map.clone()));
    Ok(map)
}
