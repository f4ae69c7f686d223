//! What every test begins with: a space, a round, a theme, and ideas with owners who left an address.

use kernel::{Actor, Id, Lang, Private, env::DAY};
use members::{Brand, Caller, Organisation, Space, SpaceSettings, contact, organisation, space};
use store::{Store, Tx};
use testkit::World;
use voice::idea::{
    Channel, Idea, Kind, Origin,
    desk::{self, Place},
    followers::Notify,
    rules::{Clocks, Wish},
    store::{
        ideas::{self, NewIdea},
        places::{self, Round, Theme},
    },
};

pub struct Scene {
    pub place: Place,
    pub theme: Id,
    round: Id,
}

/// Founds the space `prov` with a round and a theme.
pub async fn scene(store: &Store) -> Scene {
    let env = &store.env;
    let id = Id::new(env);
    let row = Space {
        id,
        key: "prov".into(),
        names: [(Lang::Sv, "Provbygden".to_owned())].into(),
        langs: Lang::ALL.to_vec(),
        lang: Lang::Sv,
        brand: Brand::default(),
        zone: "Europe/Stockholm".into(),
        example: false,
        settings: SpaceSettings { sender: Some("ideer@exempel.se".into()), ..SpaceSettings::default() },
        logo_at: None,
    };
    let mut tx = store.write().await.unwrap();
    space::found(&mut tx, &Caller::operator(), &row).await.unwrap();
    let (round, theme) = (Id::new(env), Id::new(env));
    let opens_at = env.now() - 1;
    let row = Round {
        id: round,
        number: 1,
        name: "{}".into(),
        question: "{}".into(),
        opens_at,
        closes_at: None,
        continues: None,
    };
    places::add_round(&mut tx, id, &row).await.unwrap();
    let row =
        Theme { id: theme, key: "buss".into(), name: "{}".into(), other: false, position: 1, retired: false };
    places::add_theme(&mut tx, id, &row).await.unwrap();
    tx.commit().await.unwrap();
    Scene { place: Place { space: id, clocks: Clocks::default() }, theme, round }
}

/// A municipality, to be added to a space.
pub fn organisation(store: &Store, space: Id) -> Organisation {
    Organisation {
        id: Id::new(&store.env),
        space,
        key: "provby".into(),
        names: [(Lang::Sv, "Provby".to_owned())].into(),
        kind: organisation::MUNICIPALITY.into(),
        letter: String::new(),
        valid_from: None,
        valid_until: None,
    }
}

impl Scene {
    /// Leaves an idea, with an address when one is given.
    pub async fn submit(&self, store: &Store, text: &str, email: Option<(&str, Lang)>) -> Idea {
        let mut tx = store.write().await.unwrap();
        let number = self.submit_in(&mut tx, text, email).await;
        tx.commit().await.unwrap();
        self.idea(store, number).await
    }

    pub async fn submit_in(&self, tx: &mut Tx, text: &str, email: Option<(&str, Lang)>) -> i64 {
        let now = tx.env().now();
        let mut owner = None;
        if let Some((email, lang)) = email {
            let details =
                contact::Details { email: Some(Private::new(email.into())), lang, ..Default::default() };
            let kept = contact::put(tx, &Actor::Visitor, self.place.space, &details, now + 700 * DAY).await;
            owner = Some(kept.unwrap());
        }
        let new = NewIdea {
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
            contact: owner,
            code_hash: owner.map(|id| format!("hash-{id}")),
            received_at: now,
        };
        desk::submit(tx, &self.place, &Actor::Visitor, &new, None).await.unwrap().1
    }

    pub async fn idea(&self, store: &Store, number: i64) -> Idea {
        let mut tx = store.read().await.unwrap();
        ideas::by_number(&mut tx, self.place.space, number).await.unwrap().unwrap()
    }

    pub fn sort(&self) -> Wish {
        Wish::Sort { themes: vec![self.theme], places: vec![], whole_alliance: true, kind: Kind::Idea }
    }

    /// Does one deed as the operator; gives the word to the owner.
    pub async fn act(&self, store: &Store, number: i64, wish: &Wish) -> Id {
        let idea = self.idea(store, number).await;
        let mut tx = store.write().await.unwrap();
        let done = desk::act(&mut tx, &self.place, &Caller::operator(), &idea, wish, None).await.unwrap();
        tx.commit().await.unwrap();
        done.feedback
    }

    /// Tries a deed as the operator; a refusal leaves everything as it was.
    pub async fn try_act(&self, store: &Store, number: i64, wish: &Wish) {
        let idea = self.idea(store, number).await;
        let mut tx = store.write().await.unwrap();
        if desk::act(&mut tx, &self.place, &Caller::operator(), &idea, wish, None).await.is_ok() {
            tx.commit().await.unwrap();
        }
    }
}

/// Puts what has been said into the outbox, and lets the time for undoing pass.
pub async fn notify(world: &World) {
    world.store.catch_up(&[Box::new(Notify)]).await.unwrap();
    world.clock.advance(600_000);
}
