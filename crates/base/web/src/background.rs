//! What goes on between requests: followers, ticks.

use std::time::Duration;

use store::{Engine, Result, follower::Follower};
use tokio::{sync::watch, time};

use crate::App;

/// How often the log is looked at without being woken. Other processes (nodes on PostgreSQL, the command line
/// beside SQLite) do not wake us.
fn pause(engine: Engine) -> Duration {
    match engine {
        Engine::Postgres => Duration::from_secs(1),
        Engine::Sqlite => Duration::from_secs(5),
    }
}

impl App {
    /// The followers of every slice.
    pub fn followers(&self) -> Vec<Box<dyn Follower>> {
        self.slices().iter().flat_map(|slice| (slice.followers)(self)).collect()
    }

    /// Lets the followers read until they have caught up; tells how many events they took in. For tests and for
    /// commands that must not leave work behind.
    pub async fn settle(&self) -> Result<u64> {
        self.store().catch_up(&self.followers()).await
    }

    /// Does once what is done every minute. One that fails is logged and does not keep the others.
    pub async fn tick(&self) {
        for tick in self.slices().iter().flat_map(|slice| &slice.ticks) {
            if let Err(error) = (tick.run)(self.store()).await {
                tracing::error!(tick = tick.name, %error, "what was due was not done");
            }
        }
        self.0.figures.upkeep();
    }

    pub(crate) async fn run_background(self, mut stopped: watch::Receiver<bool>) {
        let followers = self.followers();
        let mut appended = self.store().watch();
        let mut minute = time::interval(Duration::from_secs(60));
        minute.set_missed_tick_behavior(time::MissedTickBehavior::Delay);
        let pause = pause(self.store().engine());
        loop {
            appended.mark_unchanged();
            if let Err(error) = self.store().catch_up(&followers).await {
                tracing::error!(%error, "the followers stumbled");
            }
            if *stopped.borrow() {
                return;
            }
            tokio::select! {
                _ = stopped.changed() => {}
                _ = appended.changed() => {}
                _ = time::sleep(pause) => {}
                _ = minute.tick() => self.tick().await,
            }
        }
    }
}
