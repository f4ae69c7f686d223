//! What every story begins with.

use kernel::{Actor, Id, Lang};
use members::{Caller, Grant, Role, Space, SpaceSettings, space};
use store::{Migration, Tx};
use testkit::World;
use voice::idea::{
    Channel, Idea, Kind, Origin,
    desk::{self, Place},
    rules::{Clocks, Wish},
    store::{
        ideas::{self, NewIdea},
        places::{self, Round, Theme},
    },
};
use voice::importing;

/// The schema that the stories need.
pub fn migrations() -> Vec<Migration> {
    [members::MIGRATIONS, voice::idea::MIGRATIONS].concat()
}

/// A space with a round and a theme.
pub struct Scene {
    pub place: Place,
    pub round: Id,
    pub theme: Id,
    pub coordinator: Caller,
    pub owner: Caller,
}

pub async fn scene(world: &World) -> Scene {
    let env = &world.env;
    let space = Id::new(env);
    let (round, theme) = (Id::new(env), Id::new(env));
    let mut tx = world.store.housekeeping().await.unwrap();
    let opens = env.now() - 1;
    let row = Round {
        id: round,
        number: 1,
        name: "{}".into(),
        question: "{}".into(),
        opens_at: opens,
        closes_at: None,
        continues: None,
    };
    places::add_round(&mut tx, space, &row).await.unwrap();
    let row =
        Theme { id: theme, key: "buss".into(), name: "{}".into(), other: false, position: 1, retired: false };
    places::add_theme(&mut tx, space, &row).await.unwrap();
    tx.commit().await.unwrap();
    let grant = Grant { space: Some(space), role: Role::Coordinator, organisation: None };
    let coordinator = Caller { actor: Actor::Person(Id::new(env)), grants: vec![grant], lang: Lang::Sv };
    let place = Place { space, clocks: Clocks::default() };
    Scene { place, round, theme, coordinator, owner: Caller::visitor(Lang::Sv) }
}

impl Scene {
    pub fn new_idea(&self, world: &World, text: &str) -> NewIdea {
        NewIdea {
            round: self.round,
            late: false,
            origin: Origin::Real,
            channel: Channel::Web,
            via: None,
            gathering: None,
            table_no: None,
            scribe: None,
            source: None,
            external_id: None,
            lang: Lang::Sv,
            text: text.into(),
            held: false,
            contact: None,
            code_hash: None,
            received_at: world.env.now(),
        }
    }

    pub async fn submit(&self, world: &World, text: &str) -> i64 {
        let mut tx = world.store.write().await.unwrap();
        let new = self.new_idea(world, text);
        let (_, number) = desk::submit(&mut tx, &self.place, &Actor::Visitor, &new, None).await.unwrap();
        tx.commit().await.unwrap();
        number
    }

    pub async fn idea(&self, world: &World, number: i64) -> Idea {
        let mut tx = world.store.read().await.unwrap();
        ideas::by_number(&mut tx, self.place.space, number).await.unwrap().unwrap()
    }

    pub fn sort(&self) -> Wish {
        Wish::Sort { themes: vec![self.theme], places: vec![], whole_alliance: true, kind: Kind::Idea }
    }

    pub async fn act(
        &self,
        world: &World,
        caller: &Caller,
        number: i64,
        wish: &Wish,
    ) -> voice::idea::Done<desk::Deed> {
        let mut tx: Tx = world.store.write().await?;
        let idea = ideas::by_number(&mut tx, self.place.space, number).await?.unwrap();
        let deed = desk::act(&mut tx, &self.place, caller, &idea, wish, None).await?;
        tx.commit().await?;
        Ok(deed)
    }

    pub async fn undo(&self, world: &World, operation: Id) -> voice::idea::Done<usize> {
        let mut tx = world.store.write().await?;
        let undone = desk::undo(&mut tx, &self.place, &self.coordinator, operation, false).await?.ideas;
        tx.commit().await?;
        Ok(undone)
    }
}

/// As [`migrations`], with spaces and files.
pub fn with_members() -> Vec<Migration> {
    migrations().into_iter().chain(importing::MIGRATIONS.iter().copied()).collect()
}

/// The scene's space, founded under a key.
pub async fn founded(world: &World, scene: &Scene, key: &str) -> Space {
    let space = Space {
        id: scene.place.space,
        key: key.into(),
        names: [(Lang::Sv, "Exempel".to_owned())].into(),
        langs: vec![Lang::Sv, Lang::Nb],
        lang: Lang::Sv,
        brand: Default::default(),
        zone: "Europe/Stockholm".into(),
        example: true,
        settings: SpaceSettings::default(),
        logo_at: None,
    };
    let mut tx = world.store.write().await.unwrap();
    space::found(&mut tx, &Caller::operator(), &space).await.unwrap();
    tx.commit().await.unwrap();
    space
}

/// Every invariant holds, and the log fits together.
pub async fn clean(world: &World, scene: &Scene) {
    for check in voice::idea::store::checks::run(&world.store).await.unwrap() {
        assert_eq!(check.breaches, 0, "{check:?}");
    }
    assert_eq!(world.store.verify_log(scene.place.space).await.unwrap(), None);
}
