//! What the door promises, with a small slice behind it.

mod failures;
mod gates;
mod model;
mod running;
mod sessions;

use kernel::{Happened, Id, Lang, Ref, Visibility};
use members::{Brand, Caller, Right, Space, SpaceSettings, space};
use store::Engine;
use testkit::World;
use web::{App, Config, Ctx, Fail, Form, Gate, Heading, Menu, Reply, Route, Slice, test::Client};

/// A slice with one route for every gate, and one for every way to fail.
fn sample() -> Slice {
    let page = |path, gate| Route::get(path, gate, show);
    let mut routes = vec![
        page("/{space}", Gate::Public),
        page("/{space}/mine", Gate::SignedIn),
        page("/{space}/demo", Gate::DemoOnly),
        page("/all", Gate::Right(Right::Administer)),
        Route::get("/{space}/clock", Gate::Public, clock),
        Route::get("/{space}/fails/{how}", Gate::Public, fails),
        Route::post("/{space}/things", Gate::Public, make),
        Route::post("/{space}/files", Gate::Public, take).upload(),
        Route::post("/{space}/words", Gate::Public, hear),
    ];
    let paths = [
        "/{space}/r/0",
        "/{space}/r/1",
        "/{space}/r/2",
        "/{space}/r/3",
        "/{space}/r/4",
        "/{space}/r/5",
        "/{space}/r/6",
        "/{space}/r/7",
        "/{space}/r/8",
        "/{space}/r/9",
        "/{space}/r/10",
        "/{space}/r/11",
        "/{space}/r/12",
        "/{space}/r/13",
        "/{space}/r/14",
        "/{space}/r/15",
        "/{space}/r/16",
        "/{space}/r/17",
        "/{space}/r/18",
        "/{space}/r/19",
        "/{space}/r/20",
        "/{space}/r/21",
        "/{space}/r/22",
        "/{space}/r/23",
    ];
    routes.extend(paths.into_iter().zip(Right::ALL).map(|(path, right)| page(path, Gate::Right(right))));
    Slice::new("sample").routes(routes).entry(Menu::Desk(Heading::Start, Right::SeeDesk), "desk-name", "/r/0")
}

async fn show(ctx: Ctx) -> Result<Reply, Fail> {
    let text = format!("{} {} {:?}", ctx.path, ctx.lang, ctx.signed_in.as_ref().map(|person| &person.name));
    Ok(Reply::bytes(text, "text/html; charset=utf-8"))
}

async fn clock(ctx: Ctx) -> Result<Reply, Fail> {
    Ok(Reply::json(&ctx.words.moment(0)))
}

async fn fails(ctx: Ctx) -> Result<Reply, Fail> {
    Err(match ctx.param::<String>("how")?.as_str() {
        "gone" => Fail::Gone,
        "stale" => Fail::Stale,
        "refused" => kernel::Refusal::new("link-used").into(),
        "many" => Fail::TooMany { retry_after: 7 },
        "bad" => Fail::BadRequest { code: "test" },
        "broken" => store::StoreError::Misuse("secret-detail").into(),
        "panic" => panic!("secret-detail"),
        _ => Fail::NotFound,
    })
}

async fn make(ctx: Ctx, form: Form) -> Result<Reply, Fail> {
    let space = ctx.space().id;
    let mut tx = ctx.write().await?;
    let thing = Ref::new("thing", Id::new(tx.env()));
    let happened = Happened::new(
        "thing.made",
        thing,
        Visibility::Public,
        [("themes", form.all("theme").len())].into_iter().collect::<std::collections::BTreeMap<_, _>>(),
    );
    tx.append_for(space, &ctx.caller.actor, &happened, form.request_key(), None).await?;
    tx.commit().await?;
    Ok(Reply::redirect(ctx.at("")).done("signed-out", None))
}

async fn take(_: Ctx, form: Form) -> Result<Reply, Fail> {
    let file = form.file("file").ok_or(Fail::BadRequest { code: "no-file" })?;
    Ok(Reply::json(&(form.text("note"), &file.name, file.bytes.len())))
}

async fn hear(_: Ctx, form: Form) -> Result<Reply, Fail> {
    Ok(Reply::json(&form.all("note")))
}

/// The space `tvv`, in all languages.
async fn found(world: &World) -> Space {
    found_in(world, "tvv", "Europe/Stockholm").await
}

async fn found_in(world: &World, key: &str, zone: &str) -> Space {
    let space = Space {
        id: Id::new(&world.env),
        key: key.into(),
        names: [(Lang::Sv, "Två kommuner".to_owned())].into(),
        langs: Lang::ALL.to_vec(),
        lang: Lang::Sv,
        brand: Brand::default(),
        zone: zone.into(),
        example: true,
        settings: SpaceSettings::default(),
        logo_at: None,
    };
    let mut tx = world.store.write().await.unwrap();
    space::found(&mut tx, &Caller::operator(), &space).await.unwrap();
    tx.commit().await.unwrap();
    space
}

/// A world with the space `tvv` behind a door.
struct Door {
    world: World,
    app: App,
    space: Space,
}

impl Door {
    async fn open(engine: Engine, change: impl FnOnce(&mut Config)) -> Door {
        let slices = vec![sample()];
        let world = World::new(engine, &App::migrations(&slices)).await;
        let space = found(&world).await;
        let mut config = Config::new("http://localhost");
        config.upload_limit = 1 << 20;
        change(&mut config);
        let app = App::new(world.store.clone(), config, slices).await.unwrap();
        Door { world, app, space }
    }

    async fn lite() -> Door {
        Door::open(Engine::Sqlite, |_| {}).await
    }

    fn client(&self) -> Client {
        Client::new(&self.app)
    }
}
