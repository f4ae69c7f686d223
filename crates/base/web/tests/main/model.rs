//! A whole slice in one file, as a model: a page with a form, a deed, faults, a one-time key, a notice.

use askama::Template;
use kernel::{Fault, Happened, Id, Ref, Visibility};
use members::{Right, permits};
use pages::{Button, Chrome, ErrorSummary, Field, Hidden};
use serde_json::json;
use store::{Engine, Store};
use testkit::World;
use web::{App, Config, Ctx, Fail, Form, Gate, Heading, Menu, Reply, Route, Slice, StatusCode, test::Client};

fn slice() -> Slice {
    Slice::new("model")
        .routes(vec![
            Route::get("/{space}", Gate::Public, |_: Ctx| async { Ok(Reply::bytes("front", "text/plain")) }),
            Route::get("/{space}/desk/notes", Gate::Right(Right::SeeDesk), page),
            Route::post("/{space}/desk/notes", Gate::Right(Right::SeeDesk), add),
        ])
        .entry(Menu::Desk(Heading::Start, Right::SeeDesk), "desk-name", "/desk/notes")
}

// In a slice, templates are files: #[template(path = "notes/page.html")].
#[derive(Template)]
#[template(
    ext = "html",
    source = r#"{% extends "desk.html" %}{% block main %}{% if let Some(errors) = errors %}{{ errors }}{% endif %}
<h1>{{ chrome.title }}</h1><form method="post" novalidate>{{ key }}{{ field }}{{ button }}</form>{% endblock %}"#
)]
struct Page {
    chrome: Chrome,
    errors: Option<ErrorSummary>,
    key: Hidden,
    field: Field,
    button: Button,
}

/// The page, with what was typed and what is wrong with it.
fn form(ctx: &Ctx, typed: &str, faults: &[Fault]) -> Page {
    let words = ctx.words;
    let chrome = ctx.desk_chrome(words.t("desk-name"));
    Page {
        chrome: Chrome { fault_title: !faults.is_empty(), ..chrome },
        errors: ErrorSummary::of(words, faults, |_| words.t("search-label")),
        key: Hidden::new("request", ctx.request_key()),
        field: Field::text("note", words.t("search-label")).value(typed).faults(words, faults),
        button: Button::main(words.t("button-save")),
    }
}

async fn page(ctx: Ctx) -> Result<Reply, Fail> {
    Reply::html(&form(&ctx, "", &[]))
}

async fn add(ctx: Ctx, typed: Form) -> Result<Reply, Fail> {
    let note = typed.text("note");
    if note.is_empty() {
        return Ok(Reply::html(&form(&ctx, note, &[Fault::new("note", "required")]))?.faulty());
    }
    record(&ctx, typed.request_key()).await?;
    Ok(Reply::redirect(ctx.at("/desk/notes")).done("signed-out", None))
}

/// The deed: permit, decide, store, append, in one transaction. A second post of the same form changes nothing.
async fn record(ctx: &Ctx, request: Option<&str>) -> members::Done<()> {
    let space = ctx.space().id;
    permits::require(&ctx.caller, space, Right::SeeDesk)?;
    let mut tx = ctx.store.write().await?;
    tx.lock_log(space).await?;
    if let Some(key) = request
        && tx.done_by_request(space, key).await?.is_some()
    {
        return Ok(());
    }
    let subject = Ref::new("note", Id::new(tx.env()));
    let happened = Happened::new("note.made", subject, Visibility::Staff, json!({}));
    tx.append_for(space, &ctx.caller.actor, &happened, request, None).await?;
    Ok(tx.commit().await?)
}

async fn notes(store: &Store, space: Id) -> usize {
    let log = store.read().await.unwrap().events_after(space, 0, 100).await.unwrap();
    log.iter().filter(|event| event.topic == "note.made").count()
}

#[tokio::test]
async fn a_form_keeps_what_was_typed_and_is_done_once() {
    let slices = vec![slice()];
    let world = World::new(Engine::Sqlite, &App::migrations(&slices)).await;
    let app = App::new(world.store.clone(), Config::new("http://localhost"), slices).await.unwrap();
    let space = crate::found(&world).await;
    let mut client = Client::new(&app);
    client.sign_in_as("tvv", members::Role::Coordinator).await;

    let page = client.get("/tvv/desk/notes").await;
    assert_eq!(pages::check::problems(&page.text()), Vec::<String>::new());
    let faulty = client.post("/tvv/desk/notes", &[("note", " ")]).await;
    assert_eq!(faulty.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(faulty.text().contains("<title>Fel: "));
    let key = page.hidden("request");
    for _ in 0..2 {
        let done = client.post("/tvv/desk/notes", &[("note", "hej"), ("request", &key)]).await;
        assert_eq!((done.status, done.location()), (StatusCode::SEE_OTHER, "/tvv/desk/notes"));
    }
    assert_eq!(notes(&world.store, space.id).await, 1, "a double click is one note");
}
