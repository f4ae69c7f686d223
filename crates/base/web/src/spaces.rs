//! The spaces, remembered for a moment: every request needs one, and they hardly ever change.

use std::sync::{Arc, RwLock};

use kernel::{Id, Millis};
use members::{
    Space,
    organisation::profile::{self, Party},
    space,
};
use store::{Result, Store};

/// How long they are believed, milliseconds.
const FRESH: Millis = 5_000;

/// What is remembered.
#[derive(Clone)]
struct Known {
    at: Millis,
    spaces: Vec<Arc<Space>>,
    /// Those whom headers name, with their spaces.
    parties: Arc<Vec<(Id, Party)>>,
}

#[derive(Default)]
pub(crate) struct Spaces(RwLock<Option<Known>>);

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
        if let Some(known) = &*self.0.read().expect("nobody panics while holding it")
            && (known.at..known.at + FRESH).contains(&now)
        {
            return Ok(known.spaces.clone());
        }
        self.load(store).await
    }

    /// Whom the headers of a space name, as they were when the spaces were read last.
    pub(crate) fn parties(&self, space: Id) -> Vec<Party> {
        let known = self.0.read().expect("nobody panics while holding it");
        let all = known.as_ref().map(|known| known.parties.clone()).unwrap_or_default();
        all.iter().filter(|(of, _)| *of == space).map(|(_, party)| party.clone()).collect()
    }

    async fn load(&self, store: &Store) -> Result<Vec<Arc<Space>>> {
        let now = store.env.now();
        let mut tx = store.read().await?;
        let spaces: Vec<_> = space::all(&mut tx).await?.into_iter().map(Arc::new).collect();
        let parties = Arc::new(profile::in_headers(&mut tx).await?);
        let known = Known { at: now, spaces: spaces.clone(), parties };
        *self.0.write().expect("nobody panics while holding it") = Some(known);
        Ok(spaces)
    }

    pub(crate) fn forget(&self) {
        *self.0.write().expect("nobody panics while holding it") = None;
    }
}
