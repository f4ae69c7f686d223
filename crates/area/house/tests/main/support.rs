//! A space with a coordinator at its settings.

use ::pages::{Trouble, TroubleKind};
use kernel::{Id, Lang};
use members::{Brand, Caller, Role, Space, SpaceSettings, space};
use store::Migration;
use testkit::World;
use web::{App, Config, Ctx, Gate, Reply, Route, Slice, test::Client};

fn slices() -> Vec<Slice> {
    let show = |_: Ctx| async { Ok(Reply::bytes("front", "text/plain")) };
    // The page that the surroundings of every page lead to.
    // A public page as every visitor sees it: nothing but its surroundings.
    let plain = |ctx: Ctx| async move { Reply::html(&Trouble::new(ctx.chrome("Om"), TroubleKind::NotFound)) };
    let front = Slice::new("front").routes(vec![
        Route::get("/{space}", Gate::Public, show),
        Route::get("/{space}/about", Gate::Public, plain),
    ]);
    vec![
        house::settings::slice(),
        house::brand::slice(),
        house::organisations::slice(),
        house::people::slice(),
        front,
    ]
}

pub fn migrations() -> Vec<Migration> {
    App::migrations(&slices())
}

pub struct House {
    pub app: App,
    pub space: Id,
    pub client: Client,
}

/// A space in Swedish and Finnish, and its coordinator.
pub async fn house(world: &World) -> House {
    let space = Space {
        id: Id::new(&world.env),
        key: "prov".into(),
        names: [(Lang::Sv, "Norrvik".to_owned())].into(),
        langs: vec![Lang::Sv, Lang::Fi],
        lang: Lang::Sv,
        brand: Brand::default(),
        zone: "Europe/Stockholm".into(),
        example: false,
        settings: SpaceSettings::default(),
        logo_at: None,
    };
    let mut tx = world.store.write().await.unwrap();
    space::found(&mut tx, &Caller::operator(), &space).await.unwrap();
    tx.commit().await.unwrap();
    let app = App::new(world.store.clone(), Config::new("http://localhost"), slices()).await.unwrap();
    let mut client = Client::new(&app);
    client.sign_in_as("prov", Role::Coordinator).await;
    House { app, space: space.id, client }
}

impl House {
    /// The space as it is stored.
    pub async fn space(&self) -> Space {
        space::by_id(&mut self.app.store().read().await.unwrap(), self.space).await.unwrap().unwrap()
    }

    /// What the space's log tells, in order.
    pub async fn topics(&self) -> Vec<String> {
        let events = self.app.store().read().await.unwrap().events_after(self.space, 0, 1000).await.unwrap();
        events.into_iter().map(|event| event.topic).collect()
    }

    /// A page of the settings, sound.
    pub async fn page(&mut self, path: &str) -> String {
        let page = self.client.get(&format!("/prov/desk/settings{path}")).await;
        assert_eq!(page.status, web::StatusCode::OK, "{path}");
        let text = page.text();
        assert_eq!(pages::check::problems(&text), Vec::<String>::new(), "{path}");
        text
    }

    /// Sends a form that is done.
    pub async fn done(&mut self, path: &str, fields: &[(&str, &str)]) {
        let page = self.client.post(&format!("/prov/desk/settings{path}"), fields).await;
        assert_eq!(page.status, web::StatusCode::SEE_OTHER, "{path}: {}", page.text());
    }

    /// Sends a form that has faults, and gives the page that tells of them.
    pub async fn faulty(&mut self, path: &str, fields: &[(&str, &str)]) -> String {
        let page = self.client.post(&format!("/prov/desk/settings{path}"), fields).await;
        assert_eq!(page.status, web::StatusCode::UNPROCESSABLE_ENTITY, "{path}");
        let text = page.text();
        assert_eq!(pages::check::problems(&text), Vec::<String>::new(), "{path}");
        assert!(text.contains("<title>Fel: "));
        text
    }
}
