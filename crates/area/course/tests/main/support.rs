//! What every story of this area begins with: a space with two municipalities, a region, an association and a
//! company, and people with roles in it.

use kernel::{Actor, Happened, Id, Lang, Ref, Visibility};
use members::{Caller, Grant, Organisation, Role, Space, SpaceSettings, organisation, space};
use serde_json::json;
use store::{Store, Tx, directory::Card, thread::Verb};
use testkit::World;
use web::{App, Check, Slice};

/// A space and who is in it.
pub struct Scene {
    pub space: Space,
    pub organisations: Vec<Organisation>,
    pub coordinator: Caller,
}

/// Founds the space `tvv`.
pub async fn scene(world: &World) -> Scene {
    let env = &world.env;
    let space = Space {
        id: Id::new(env),
        key: "tvv".into(),
        names: [(Lang::Sv, "Två kommuner".to_owned())].into(),
        langs: Lang::ALL.to_vec(),
        lang: Lang::Sv,
        brand: Default::default(),
        zone: "Europe/Stockholm".into(),
        example: true,
        settings: SpaceSettings::default(),
        logo_at: None,
    };
    let operator = Caller::operator();
    let mut tx = world.store.write().await.unwrap();
    space::found(&mut tx, &operator, &space).await.unwrap();
    for (key, name, kind) in [
        ("ostby", "Östby", "municipality"),
        ("vastby", "Västby", "municipality"),
        ("lanet", "Länet", "region"),
        ("forening", "Föreningen", "association"),
        ("bolag", "Bolaget", "company"),
    ] {
        let organisation = Organisation {
            id: Id::new(env),
            space: space.id,
            key: key.into(),
            names: [(Lang::Sv, name.to_owned())].into(),
            kind: kind.into(),
            letter: String::new(),
            valid_from: None,
            valid_until: None,
        };
        organisation::add(&mut tx, &operator, &organisation).await.unwrap();
    }
    tx.commit().await.unwrap();
    let organisations =
        organisation::of_space(&mut world.store.read().await.unwrap(), space.id).await.unwrap();
    let coordinator = caller(world, space.id, Role::Coordinator, None);
    Scene { space, organisations, coordinator }
}

/// Somebody with a role in the space.
pub fn caller(world: &World, space: Id, role: Role, organisation: Option<Id>) -> Caller {
    let grant = Grant { space: Some(space), role, organisation };
    Caller { actor: Actor::Person(Id::new(&world.env)), grants: vec![grant], lang: Lang::Sv }
}

impl Scene {
    /// The organisation with this key.
    pub fn organisation(&self, key: &str) -> Id {
        self.organisations.iter().find(|one| one.key == key).unwrap().id
    }

    /// Something of another slice: a card under a number, as that slice would enter it.
    pub async fn thing(&self, tx: &mut Tx, kind: &str, number: i64, title: &str) -> Ref {
        let subject = Ref::new(kind, Id::new(tx.env()));
        let card = Card {
            subject: subject.clone(),
            space: self.space.id,
            number: Some(number),
            title: title.to_owned(),
            url: format!("/tvv/{kind}s/{number}"),
            status: String::new(),
            visibility: Visibility::Public,
        };
        tx.put_card(&card).await.unwrap();
        subject
    }

    /// A goal.
    pub async fn goal(&self, world: &World, number: i64, title: &str) -> Ref {
        let mut tx = world.store.write().await.unwrap();
        let goal = self.thing(&mut tx, "goal", number, title).await;
        self.say(&mut tx, "goal.set", &goal, json!({ "number": number })).await;
        tx.commit().await.unwrap();
        goal
    }

    /// A proposal of so many ideas, and the matter it became.
    pub async fn proposal(&self, world: &World, number: i64, ideas: i64) -> (Ref, Ref) {
        let mut tx = world.store.write().await.unwrap();
        let proposal = self.thing(&mut tx, "proposal", number, "Gemensam sommarjobbsansökan").await;
        for idea in 1..=ideas {
            let idea = self.thing(&mut tx, "idea", number * 100 + idea, "Sommarjobb åt alla").await;
            tx.link(self.space.id, &idea, Verb::Became, &proposal).await.unwrap();
        }
        let matter = self.thing(&mut tx, "matter", number, "Sommarjobb i båda kommunerna").await;
        tx.link(self.space.id, &proposal, Verb::Became, &matter).await.unwrap();
        let body = json!({ "number": number, "about": proposal.to_string(), "m": 2 });
        self.say(&mut tx, "matter.opened", &matter, body).await;
        tx.commit().await.unwrap();
        (proposal, matter)
    }

    /// One more body has said yes; with the second the matter is adopted.
    pub async fn decide(&self, world: &World, matter: &Ref, about: &Ref, n: i64) {
        let mut tx = world.store.write().await.unwrap();
        let body = json!({ "about": about.to_string(), "n": n, "m": 2 });
        self.say(&mut tx, "decision.taken", matter, body.clone()).await;
        if n == 2 {
            self.say(&mut tx, "matter.adopted", matter, body).await;
        }
        tx.commit().await.unwrap();
    }

    /// Appends what another slice would.
    pub async fn say(&self, tx: &mut Tx, topic: &'static str, subject: &Ref, body: serde_json::Value) {
        let happened = Happened::new(topic, subject.clone(), Visibility::Public, body);
        tx.append(self.space.id, &Actor::Operator, &happened).await.unwrap();
    }
}

/// The program with these slices on the world's database, reactions included.
pub async fn app(world: &World, slices: Vec<Slice>) -> App {
    App::new(world.store.clone(), web::Config::new("http://localhost"), slices).await.unwrap()
}

/// Every invariant holds, and the log fits together.
pub async fn clean(store: &Store, checks: &[Check], space: Id) {
    for check in checks {
        let outcome = (check.run)(store).await.unwrap();
        assert!(outcome.breaches.is_empty(), "{} {}: {:?}", check.id, check.says, outcome.breaches);
    }
    assert_eq!(store.verify_log(space).await.unwrap(), None);
}
