//! What goes on between requests: followers, ticks.

use std::{
    sync::atomic::{AtomicBool, Ordering},
    time::Duration,
};

use members::NotDone;
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

/// Whether what goes on between requests went well the last time.
pub(crate) struct Well {
    followers: AtomicBool,
    ticks: AtomicBool,
}

impl Default for Well {
    fn default() -> Well {
        Well { followers: AtomicBool::new(true), ticks: AtomicBool::new(true) }
    }
}

impl App {
    /// Whether followers and ticks went well the last time; for those who watch over the program.
    pub(crate) fn is_well(&self) -> bool {
        self.0.well.followers.load(Ordering::Relaxed) && self.0.well.ticks.load(Ordering::Relaxed)
    }

    /// The followers of every slice.
    pub fn followers(&self) -> Vec<Box<dyn Follower>> {
        self.slices().iter().flat_map(|slice| (slice.followers)(self)).collect()
    }

    /// Lets the followers read until they have caught up; tells how many events they took in. For tests and for
    /// commands that must not leave work behind.
    pub async fn settle(&self) -> Result<u64> {
        self.store().catch_up(&self.followers()).await
    }

    /// Does once what is done every minute. One that fails, or panics, is logged and does not keep the others.
    pub async fn tick(&self) {
        let mut all_done = true;
        for tick in self.slices().iter().flat_map(|slice| &slice.ticks) {
            let done = self.store().caught((tick.run)(self.store())).await;
            let done = done.map_err(NotDone::from).flatten();
            if let Err(error) = &done {
                tracing::error!(tick = tick.name, %error, "what was due was not done");
            }
            all_done &= done.is_ok();
        }
        self.0.well.ticks.store(all_done, Ordering::Relaxed);
        self.0.figures.upkeep();
    }

    /// One round of all followers. Each catches its own panics; what is caught here concerns all of them.
    async fn follow(&self, followers: &[Box<dyn Follower>]) {
        let read = self.store().caught(self.store().catch_up(followers)).await.flatten();
        if let Err(error) = &read {
            tracing::error!(%error, "the followers stumbled");
        }
        self.0.well.followers.store(read.is_ok(), Ordering::Relaxed);
    }

    pub(crate) async fn run_background(self, mut stopped: watch::Receiver<bool>) {
        let followers = self.followers();
        let mut appended = self.store().watch();
        let mut minute = time::interval(Duration::from_secs(60));
        minute.set_missed_tick_behavior(time::MissedTickBehavior::Delay);
        let pause = pause(self.store().engine());
        loop {
            appended.mark_unchanged();
            self.follow(&followers).await;
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
