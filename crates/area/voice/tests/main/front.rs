//! A space with pages, as a visitor and a registrar meet it.

use kernel::{Id, Lang};
use members::{Caller, Organisation, Role, Secret, Space, SpaceSettings, organisation, secrets, space};
use store::Migration;
use testkit::World;
use voice::idea::{
    self, Idea, code,
    store::{
        checks, ideas,
        places::{self, Gathering, Round},
        strangers,
    },
};
use web::{
    App, Config, Slice, StatusCode,
    test::{Client, Page},
};
use wordcode::{Code, Language};

pub const FORM: &str = "/tvv/leave-idea";

pub fn slices() -> Vec<Slice> {
    vec![idea::slice(), voice::intake::slice(), voice::cards::slice(), voice::mine::slice()]
}

pub fn migrations() -> Vec<Migration> {
    App::migrations(&slices())
}

/// The space `tvv` with a round, two municipalities, a meeting of six tables and a network.
pub struct Front<'a> {
    pub world: &'a World,
    pub app: App,
    pub space: Space,
}

impl<'a> Front<'a> {
    pub async fn open(world: &'a World) -> Front<'a> {
        Front::with(world, None, SpaceSettings::default()).await
    }

    /// `closes_in`: when the round closes, milliseconds from now.
    pub async fn with(world: &'a World, closes_in: Option<i64>, settings: SpaceSettings) -> Front<'a> {
        Front::made(world, closes_in, settings, slices()).await
    }

    /// With other slices than those of the first page.
    pub async fn with_slices(world: &'a World, slices: Vec<Slice>) -> Front<'a> {
        Front::made(world, None, SpaceSettings::default(), slices).await
    }

    /// With all of that.
    pub async fn made(
        world: &'a World,
        closes_in: Option<i64>,
        settings: SpaceSettings,
        slices: Vec<Slice>,
    ) -> Front<'a> {
        let space = Space {
            id: Id::new(&world.env),
            key: "tvv".into(),
            names: [(Lang::Sv, "Två kommuner".to_owned())].into(),
            langs: Lang::ALL.to_vec(),
            lang: Lang::Sv,
            brand: Default::default(),
            zone: "Europe/Stockholm".into(),
            example: true,
            settings,
            logo_at: None,
        };
        let operator = Caller::operator();
        let mut tx = world.store.write().await.unwrap();
        space::found(&mut tx, &operator, &space).await.unwrap();
        for (key, name) in [("ostby", "Östby"), ("vastby", "Västby")] {
            let municipality = Organisation {
                id: Id::new(&world.env),
                space: space.id,
                key: key.into(),
                names: [(Lang::Sv, name.to_owned())].into(),
                kind: "municipality".into(),
                letter: String::new(),
                valid_from: None,
                valid_until: None,
            };
            organisation::add(&mut tx, &operator, &municipality).await.unwrap();
        }
        let now = world.env.now();
        let round = Round {
            id: Id::new(&world.env),
            number: 1,
            name: "{}".into(),
            question: r#"{"sv":"Vad ska vi göra tillsammans?"}"#.into(),
            opens_at: now - 1000,
            closes_at: closes_in.map(|closes| now + closes),
            continues: None,
        };
        places::add_round(&mut tx, space.id, &round).await.unwrap();
        for (key, is_meeting) in [("vargon", true), ("cyklisterna", false)] {
            let gathering = Gathering {
                id: Id::new(&world.env),
                is_meeting,
                key: key.into(),
                name: format!("Träff {key}"),
                place: None,
                held_on: Some("2026-02".into()),
                tables: if is_meeting { 6 } else { 0 },
                participants: None,
            };
            places::add_gathering(&mut tx, space.id, &gathering).await.unwrap();
        }
        tx.commit().await.unwrap();
        let mut config = Config::new("http://localhost");
        config.posts_per_minute = 0;
        let app = App::new(world.store.clone(), config, slices).await.unwrap();
        Front { world, app, space }
    }

    pub fn client(&self) -> Client {
        Client::new(&self.app)
    }

    pub async fn registrar(&self) -> Client {
        let mut client = self.client();
        client.sign_in_as("tvv", Role::Registrar).await;
        client
    }

    /// Opens the form, takes the time that people take, and sends it.
    pub async fn send(&self, client: &mut Client, fields: &[(&str, &str)]) -> Page {
        let page = client.get(FORM).await;
        assert_eq!(page.status, StatusCode::OK);
        self.world.clock.advance(5_000);
        let (request, since) = (page.hidden("request"), page.hidden("since"));
        let own = [("request", request.as_str()), ("since", since.as_str())];
        client.post(FORM, &[&own, fields].concat()).await
    }

    pub async fn idea(&self, number: i64) -> Idea {
        let mut tx = self.world.store.read().await.unwrap();
        ideas::by_number(&mut tx, self.space.id, number).await.unwrap().expect("the idea is there")
    }

    /// Lets the followers read of what has come in.
    pub async fn settle(&self) {
        self.app.settle().await.unwrap();
    }

    /// How many ideas there are.
    pub async fn count(&self) -> usize {
        let mut tx = self.world.store.read().await.unwrap();
        voice::idea::store::lists::range(&mut tx, self.space.id, 0, 1000).await.unwrap().len()
    }

    pub async fn codes(&self) -> Secret {
        secrets::secret(&self.world.store, code::SECRET).await.unwrap()
    }

    /// The idea that a code opens.
    pub async fn by_code(&self, code: &str) -> Option<Idea> {
        let code = Code::parse(code, Language::Sv).expect("a code as people write it");
        let hash = code::hash(self.codes().await.bytes(), &code.canonical());
        ideas::by_code(&mut self.world.store.read().await.unwrap(), &hash).await.unwrap()
    }

    /// Everything that the log says, as one text.
    pub async fn log(&self) -> String {
        let mut tx = self.world.store.read().await.unwrap();
        let events = tx.events_after(self.space.id, 0, 10_000).await.unwrap();
        events.iter().map(|event| format!("{} {} {}\n", event.topic, event.subject, event.body)).collect()
    }

    /// Every invariant holds, and the log fits together.
    pub async fn clean(&self) {
        let store = &self.world.store;
        for check in checks::run(store).await.unwrap().into_iter().chain(strangers::run(store).await.unwrap())
        {
            assert_eq!(check.breaches, 0, "{check:?}");
        }
        assert_eq!(store.verify_log(self.space.id).await.unwrap(), None);
    }
}

/// The code that a page shows.
pub fn shown_code(page: &Page) -> Option<String> {
    let text = page.text();
    let (_, rest) = text.split_once("class=\"receipt-code\"")?;
    let (_, rest) = rest.split_once('>')?;
    rest.split_once('<').map(|(code, _)| code.to_owned())
}
