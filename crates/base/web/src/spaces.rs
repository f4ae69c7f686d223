//! The spaces, remembered for a moment: every request needs one, and they hardly ever change.

use std::sync::{Arc, RwLock};

use kernel::Millis;
use members::{Space, space};
use store::{Result, Store};

/// How long they are believed, milliseconds.
const FRESH: Millis = 5_000;

#[derive(Default)]
pub(crate) struct Spaces(RwLock<Option<(Millis, Vec<Arc<Space>>)>>);

impl Spaces {
    pub(crate) async fn by_key(&self, store: &Store, key: &str) -> Result<Option<Arc<Space>>> {
        let find = |spaces: Vec<Arc<Space>>| spaces.into_iter().find(|space| space.key == key);
        if let Some(space) = find(self.all(store).await?) {
            return Ok(Some(space));
        }
        // Founded a moment ago by somebody else, perhaps.
        Ok(find(self.load(store).await?))
    }

    pub(crate) async fn all(&self, store: &Store) -> Result<Vec<Arc<Space>>> {
        let now = store.env.now();
        if let Some((at, spaces)) = &*self.0.read().expect("nobody panics while holding it")
            && (*at..*at + FRESH).contains(&now)
        {
            return Ok(spaces.clone());
        }
        self.load(store).await
    }

    async fn load(&self, store: &Store) -> Result<Vec<Arc<Space>>> {
        let now = store.env.now();
        let spaces: Vec<_> = space::all(&mut store.read().await?).await?.into_iter().map(Arc::new).collect();
        *self.0.write().expect("nobody panics while holding it") = Some((now, spaces.clone()));
        Ok(spaces)
    }

    pub(crate) fn forget(&self) {
        *self.0.write().expect("nobody panics while holding it") = None;
    }
}
