//! The door's own pages: choose a space, sign in and out, one's own sessions, invitations, roles to try, files, health, figures.

pub(crate) mod demo;
mod files;
mod front;
mod sessions;
mod sign_in;
mod technical;

use kernel::env::DAY;
use members::{by_code, contact, limits, session};

use crate::{Gate, Route, Slice};

/// The door as a slice among the others.
pub(crate) fn slice() -> Slice {
    use Gate::*;
    Slice::new("door")
        .routes(vec![
            Route::get("/", Public, front::choose),
            Route::get("/sign-in", Public, sign_in::ask),
            Route::post("/sign-in", Public, sign_in::send),
            Route::get("/sign-in/sent", Public, sign_in::sent),
            Route::get("/sign-in/link/{token}", Public, sign_in::land),
            Route::post("/sign-in/link/{token}", Public, sign_in::enter),
            Route::post("/sign-out", Public, sign_in::leave),
            Route::get("/sessions", SignedIn, sessions::show),
            Route::post("/sessions", SignedIn, sessions::end),
            Route::get("/invitation/{token}", Public, sign_in::invited),
            Route::post("/invitation/{token}", Public, sign_in::accept),
            Route::post("/demo/role/{role}", DemoOnly, demo::try_role),
            Route::get("/assets/{*path}", Public, files::asset),
            Route::get("/{space}/theme.css", Public, files::theme),
            Route::get("/{space}/logo", Public, files::logo),
            Route::get("/{space}/organisations/{key}/logo", Public, files::party_logo),
            Route::get("/healthz", Public, technical::health),
            Route::get("/robots.txt", Public, technical::robots),
            Route::get("/favicon.ico", Public, technical::icon),
            Route::get("/metrics", Public, technical::metrics),
        ])
        .tick("erase contact data whose time is over", |store| {
            Box::pin(async move { Ok(contact::sweep(store).await.map(drop)?) })
        })
        .tick("forget sessions, links and counted tries that are over", |store| {
            Box::pin(async move {
                let now = store.env.now();
                let mut tx = store.housekeeping().await?;
                session::sweep(&mut tx).await?;
                by_code::sweep(&mut tx).await?;
                limits::sweep(&mut tx, now - DAY).await?;
                Ok(tx.commit().await?)
            })
        })
}
