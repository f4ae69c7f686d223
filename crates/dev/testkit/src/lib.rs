//! A test world: fresh databases of both kinds and a clock one can move.
//!
//! PostgreSQL: the server named by `SAMBAND_TEST_PG` (a URL of its maintenance database, as `cargo xtask test`
//! sets it), otherwise a server of the test's own, started from the local binaries in a temporary folder.

mod concepts;
pub mod postgres;

pub use concepts::Concepts;

use std::sync::Arc;

use kernel::{Env, FixedClock, Millis};
use store::{Engine, Migration, Store, Target};

/// 2026-03-02 08:00 UTC, a Monday: when every test world begins.
pub const BEGIN: Millis = 1_772_438_400_000;

/// One fresh database with its clock.
pub struct World {
    /// The database, migrated and empty.
    pub store: Store,
    /// Where it is, for opening it again.
    pub target: Target,
    /// Time and randomness of the world.
    pub env: Env,
    /// Moves the time.
    pub clock: Arc<FixedClock>,
    _folder: Option<tempfile::TempDir>,
    _server: Option<postgres::Database>,
}

impl World {
    /// A fresh world on the given kind of database.
    pub async fn new(engine: Engine, migrations: &[Migration]) -> World {
        let (env, clock) = Env::fixed(BEGIN, 7);
        let (target, folder, server) = match engine {
            Engine::Sqlite => {
                let folder = tempfile::tempdir().expect("a temporary folder");
                (Target::Folder(folder.path().to_owned()), Some(folder), None)
            }
            Engine::Postgres => {
                let database = postgres::Database::create().await;
                (Target::Postgres(database.url.clone()), None, Some(database))
            }
        };
        let store = Store::open(&target, migrations, env.clone()).await.expect("a fresh database opens");
        World { store, target, env, clock, _folder: folder, _server: server }
    }

    /// Moves the clock forward by days.
    pub fn days(&self, days: i64) {
        self.clock.advance(days * kernel::env::DAY);
    }
}

/// Runs a story on SQLite and then on PostgreSQL.
pub async fn on_both(migrations: &[Migration], story: impl AsyncFn(&World)) {
    for engine in [Engine::Sqlite, Engine::Postgres] {
        story(&World::new(engine, migrations).await).await;
    }
}
