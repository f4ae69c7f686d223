//! Work that nobody waits for: when it panics, that is a failure like others, and what stands beside it goes on.

use std::{future::Future, panic::AssertUnwindSafe, sync::atomic::Ordering};

use futures_util::FutureExt;

use crate::{Result, Store, StoreError};

impl Store {
    /// Does something; [`StoreError::Panicked`] when it panics. What it had not committed is undone, as its
    /// transaction is dropped. The panic hook has logged where it was; what it said may quote what people wrote.
    pub async fn caught<T>(&self, work: impl Future<Output = T>) -> Result<T> {
        AssertUnwindSafe(work).catch_unwind().await.map_err(|_| {
            self.panics.fetch_add(1, Ordering::Relaxed);
            StoreError::Panicked
        })
    }

    /// How many panics have been caught since the database was opened.
    pub fn panics(&self) -> u32 {
        self.panics.load(Ordering::Relaxed)
    }
}
