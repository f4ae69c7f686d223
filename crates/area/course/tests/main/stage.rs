//! What every story begins with: a space with two municipalities, a coordinator, and the slices behind a door.

use course::{documents, plans, strategy};
use kernel::{Actor, Id, Lang};
use members::{Caller, Grant, Organisation, Role, Space, SpaceSettings, organisation, space};
use store::{Engine, Migration};
use testkit::World;
use web::{App, Config, Slice, test::Client};

pub fn slices() -> Vec<Slice> {
    vec![strategy::slice(), plans::slice(), documents::slice()]
}

pub fn migrations() -> Vec<Migration> {
    App::migrations(&slices())
}

/// A space and those who act in it.
pub struct Scene {
    pub space: Space,
    pub coordinator: Caller,
    pub secretary: Caller,
    pub editor: Caller,
    pub member: Caller,
}

pub async fn scene(world: &World, key: &str, parties: &[(&str, &str)]) -> Scene {
    let env = &world.env;
    let space = Space {
        id: Id::new(env),
        key: key.into(),
        names: [(Lang::Sv, "Exempel".to_owned())].into(),
        langs: Lang::ALL.to_vec(),
        lang: Lang::Sv,
        brand: Default::default(),
        zone: "Europe/Stockholm".into(),
        example: true,
        settings: SpaceSettings::default(),
        logo_at: None,
    };
    let mut tx = world.store.write().await.unwrap();
    let operator = Caller::operator();
    space::found(&mut tx, &operator, &space).await.unwrap();
    let mut first = None;
    for (key, name) in parties {
        let one = Organisation {
            id: Id::new(env),
            space: space.id,
            key: (*key).into(),
            names: [(Lang::Sv, (*name).to_owned())].into(),
            kind: "municipality".into(),
            letter: String::new(),
            valid_from: None,
            valid_until: None,
        };
        organisation::add(&mut tx, &operator, &one).await.unwrap();
        first.get_or_insert(one.id);
    }
    tx.commit().await.unwrap();
    let caller = |role, organisation| Caller {
        actor: Actor::Person(Id::new(env)),
        grants: vec![Grant { space: Some(space.id), role, organisation }],
        lang: Lang::Sv,
    };
    Scene {
        coordinator: caller(Role::Coordinator, None),
        secretary: caller(Role::BoardSecretary, first),
        editor: caller(Role::MunicipalEditor, first),
        member: caller(Role::GroupMember, None),
        space,
    }
}

/// The slices behind a door, with a reader before it.
pub async fn door(world: &World) -> App {
    App::new(world.store.clone(), Config::new("https://samband.example"), slices()).await.unwrap()
}

/// A small world on SQLite with two parties and a reader.
pub async fn site() -> (World, Scene, App, Client) {
    let world = World::new(Engine::Sqlite, &migrations()).await;
    let scene = scene(&world, "tvv", &[("north", "Norrvik"), ("south", "Sunnvik")]).await;
    let app = door(&world).await;
    let client = Client::new(&app);
    (world, scene, app, client)
}

/// Every invariant of these slices holds, and the log fits together.
pub async fn clean(world: &World, scene: &Scene) {
    for check in slices().iter().flat_map(|slice| &slice.checks) {
        let found = (check.run)(&world.store).await.unwrap();
        assert_eq!(found.breaches, Vec::<String>::new(), "{}: {}", check.id, check.says);
    }
    assert_eq!(world.store.verify_log(scene.space.id).await.unwrap(), None);
}
