//! What everything begins with: a space with fourteen ideas in a proposal, a form that somebody has had open for
//! a while, and somebody who has signed in.

use kernel::{Env, Id, Lang};
use members::{
    Caller, Role,
    person::{self, Post},
    session,
};
use server::slices;
use store::{Store, Target};
use voice::{idea::rules::Wish, proposals};

use crate::support::scene;

/// How long ago all of that was, milliseconds: longer than writing takes, shorter than a session lasts.
const AGO: i64 = 60_000;

/// How many ideas are answered at once.
pub const ROWS: usize = 14;

pub struct Ground {
    pub space: Id,
    /// When the form was opened, as its hidden field says.
    pub since: String,
    /// The session of a coordinator.
    pub session: String,
}

impl Ground {
    pub async fn prepare(target: &Target) -> Ground {
        let (env, _) = Env::fixed(Env::system().now() - AGO, 14);
        let store = Store::open(target, &slices::migrations(), env).await.unwrap();
        let scene = scene(&store).await;
        let space = scene.place.space;
        let operator = Caller::operator();
        let mut tx = store.write().await.unwrap();
        let proposal = proposals::open(&mut tx, &operator, space, "prov", "Cykelvägar").await.unwrap();
        let person = person::begin(&mut tx, &operator, "Kim", Lang::Sv, None).await.unwrap();
        let post = Post { space: Some(space), role: Role::Coordinator, organisation: None };
        person::grant(&mut tx, &operator, person, &post).await.unwrap();
        let session = session::begin(&mut tx, person, Default::default()).await.unwrap();
        tx.commit().await.unwrap();
        for n in 1..=ROWS as i64 {
            scene.submit(&store, &format!("Cykelväg {n} till skolan"), None).await;
            scene.act(&store, n, &scene.sort()).await;
            let take = Wish::Take { proposal: proposal.id, took: format!("Sträcka {n}.") };
            scene.act(&store, n, &take).await;
        }
        let config = web::Config::new("http://localhost");
        let app = web::App::new(store.clone(), config, slices::slices()).await.unwrap();
        app.settle().await.unwrap();
        let form = web::test::Client::new(&app).get("/prov/leave-idea").await;
        store.close().await;
        Ground { space, since: form.hidden("since"), session }
    }
}
