//! Fills a database with the demo: the example data of `example`, played through the same deeds that people do,
//! on a clock that is moved from day to day. Nothing is written past the rules, so that whatever holds for real
//! ideas holds for these.

mod acts;
mod around;
mod contributions;
mod course;
mod effects;
mod interviews;
mod papers;
mod pilots;
mod play;
mod review;
mod scene;
mod setting;
mod strategic;
mod themes;
mod told;
mod work;

use std::sync::Arc;

use anyhow::Context;
use example::{Naming, model::Moment};
use kernel::{Env, FixedClock, Millis, SeededRandom, env::DAY};
use members::space;
use store::{Migration, Store, Target};
use voice::idea::meaning::Meaning;

use course::Course;
use play::Play;

/// The seed of everything random in the demo: the same codes and identifiers every time.
const SEED: u64 = 1_124;

/// How much is made.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Size {
    /// The demo as written: 812 + 312 ideas.
    Demo,
    /// So many ideas like those of the first round.
    Scaled(u32),
}

/// What was made.
#[derive(Clone, Debug, PartialEq)]
pub struct Seeded {
    /// Ideas there now.
    pub ideas: i64,
    /// A code that opens an idea in a proposal, for trying out.
    pub code: Option<String>,
}

/// Whether the demo's space is there already.
pub async fn is_there(store: &Store) -> anyhow::Result<bool> {
    Ok(space::by_key(&mut store.read().await?, KEY).await?.is_some())
}

/// The key of the demo's space.
pub const KEY: &str = "tvv";

/// Fills an empty database, with real place names or invented ones; ideas are compared by
/// `meaning`. `now` is the moment that the example's day 0 belongs to.
pub async fn tvv(
    target: &Target,
    migrations: &[Migration],
    now: Millis,
    size: Size,
    naming: Naming,
    meaning: Meaning,
) -> anyhow::Result<Seeded> {
    let clock = Arc::new(FixedClock(now.into()));
    let env = Env { clock: clock.clone(), random: Arc::new(SeededRandom::new(SEED)) };
    let store = Store::open(target, migrations, env).await?;
    store.share(Arc::new(meaning));
    // What boards decide and actions give reaches the ideas in the same transaction here too.
    store.react(crate::slices::reactions());
    let time = Time { clock, today: now - now.rem_euclid(DAY) };
    let space = match size {
        Size::Demo => example::tvv(),
        Size::Scaled(_) => example::tvv_setting(),
    };
    let setting = setting::build(&store, &time, &space, naming).await.context("the demo's setting")?;
    let (here, coordinator) = (setting.space.clone(), setting.coordinator.clone());
    let mut play = Play::new(&store, &time, &space, setting, naming).await?;
    match size {
        Size::Demo => {
            strategic::found(&store, &time, naming).await.context("the spaces beside it")?;
            pilots::found(&store, naming).await.context("the programme of pilots")?;
            let course = Course::begin(&store, &time, play.setting(), &space, naming).await;
            play.in_order_of_time(&space.ideas, course.context("the demo's strategy and groups")?).await?;
        }
        Size::Scaled(count) => play.in_batches(example::tvv_scaled(count)).await?,
    }
    let (id, ideas, code) = play.end().await?;
    if size == Size::Demo {
        papers::make(&store, &time, &here, &coordinator).await.context("the demo's papers")?;
        let mut tx = store.write().await?;
        told::profiles(&mut tx, &coordinator, &here, naming).await.context("the demo's profiles")?;
        told::stories(&mut tx, &coordinator, &here, naming).await.context("the demo's stories")?;
        tx.commit().await?;
    }
    if matches!(size, Size::Scaled(_)) {
        effects::bring(&store, id, KEY).await.context("what follows from the ideas")?;
    }
    // What happened in the past was told in the past: no message of the demo's history leaves now.
    store.skip_to_end("notify", id).await?;
    if size == Size::Demo {
        interviews::study(&store, &here, &coordinator).await.context("the demo's interviews")?;
        themes::map(&store, &here, &coordinator).await.context("the demo's theme map")?;
    }
    store.close().await;
    Ok(Seeded { ideas, code })
}

/// The demo's clock.
struct Time {
    clock: Arc<FixedClock>,
    /// Midnight (UTC) of day 0.
    today: Millis,
}

impl Time {
    /// UTC milliseconds of a moment of the example, whose minutes are local: an hour before UTC's.
    fn of(&self, moment: Moment) -> Millis {
        self.today + i64::from(moment.day) * DAY + (i64::from(moment.minute) - 60) * 60_000
    }

    fn day(&self, day: i32) -> Millis {
        self.of(Moment { day, minute: 60 })
    }

    fn set(&self, moment: Moment) {
        self.clock.set(self.of(moment));
    }
}
