//! The door: turns slices into a server.
//!
//! A slice describes itself as data ([`Slice`]): routes with their [`Gate`], entries of the menus, followers,
//! ticks, checks. The door opens a request, finds space, language and caller ([`Ctx`]), asks the gate, parses
//! the form, runs the handler, and sends its [`Reply`] or says in the reader's language why not ([`Fail`]).
//! Limits, origins, headers, log lines and figures are here and nowhere else.
//!
//! Absent on purpose: SQL, rules, pages about ideas.

mod app;
mod background;
pub mod by_code;
pub mod calendar;
mod chrome;
mod compress;
mod cookies;
mod ctx;
mod dispatch;
mod door;
mod errors;
mod fail;
mod form;
mod limit;
mod observe;
pub mod papers;
mod reply;
mod routes;
mod serve;
mod slice;
mod spaces;
pub mod test;
pub mod thread;

pub use app::{App, Config};
pub use axum::http::{Method, StatusCode, header};
pub use ctx::Ctx;
pub use fail::Fail;
pub use form::{Form, Upload};
pub use reply::Reply;
pub use serve::serve;
pub use slice::{BoxFuture, Check, CheckOutcome, Entry, Gate, Handler, Heading, Menu, Route, Slice, Tick};
