//! What a running program has made once and its slices use beside the database: a model, what is kept in memory
//! of a table. By type, so that neither the store nor the door need to know what it is.

use std::{
    any::{Any, TypeId},
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError},
};

use crate::{Store, Tx};

/// One thing of each type.
#[derive(Default)]
pub(crate) struct Shared(Mutex<HashMap<TypeId, Arc<dyn Any + Send + Sync>>>);

impl Store {
    /// Gives the program's one thing of a type, for this handle and all its clones; the one before is replaced.
    pub fn share<T: Any + Send + Sync>(&self, thing: Arc<T>) {
        let mut things = self.shared.0.lock().unwrap_or_else(PoisonError::into_inner);
        things.insert(TypeId::of::<T>(), thing);
    }

    /// The program's one thing of a type; its default, kept from then on, when none was given.
    pub fn shared<T: Any + Send + Sync + Default>(&self) -> Arc<T> {
        let mut things = self.shared.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(Ok(found)) = things.get(&TypeId::of::<T>()).map(|thing| thing.clone().downcast::<T>()) {
            return found;
        }
        let made = Arc::new(T::default());
        things.insert(TypeId::of::<T>(), made.clone());
        made
    }
}

impl Tx {
    /// As [`Store::shared`], for whoever has only a connection.
    pub fn shared<T: Any + Send + Sync + Default>(&self) -> Arc<T> {
        self.store().shared()
    }
}
