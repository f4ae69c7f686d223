//! What a slice tells about itself. Plain data, so that tests can walk over it: every route as every role.

use std::{future::Future, pin::Pin, sync::Arc};

use axum::http::Method;
use members::{Done, Right, Role, space::Switch};
use store::{
    Event, Migration, Reaction, Store, TableRule, Tx,
    follower::{Follower, Step},
};

use crate::{
    App, Ctx, Fail, Form, Reply,
    papers::{Asked, Paper, Part, Sections},
};

/// A future in a box that may borrow.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

type Handling = BoxFuture<'static, Result<Reply, Fail>>;

/// Who may pass. Asked in one place, before the form is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Gate {
    /// Everybody.
    Public,
    /// Whoever is signed in.
    SignedIn,
    /// Whoever has this right in the route's space, over all of it or over their own organisation
    /// (`members::permits::reach` tells which); on a route without `{space}`, in the whole installation.
    Right(Right),
    /// Whoever has one of these rights, as with [`Gate::Right`]: a page that two kinds of work begin on.
    Either(Right, Right),
    /// Everybody, but only where the installation is a demo; elsewhere the page does not exist.
    DemoOnly,
}

impl Gate {
    /// Whether the gate is open to whoever has these rights, and is signed in or not.
    pub fn admits(self, signed_in: bool, has: impl Fn(Right) -> bool) -> bool {
        match self {
            Gate::Public | Gate::DemoOnly => true,
            Gate::SignedIn => signed_in,
            Gate::Right(right) => has(right),
            Gate::Either(one, other) => has(one) || has(other),
        }
    }

    /// The right that is missing where somebody is turned away; of two, the first.
    pub fn asks_for(self) -> Option<Right> {
        match self {
            Gate::Right(right) | Gate::Either(right, _) => Some(right),
            Gate::Public | Gate::SignedIn | Gate::DemoOnly => None,
        }
    }
}

/// What answers a request.
#[derive(Clone)]
pub enum Handler {
    /// Reads.
    Get(Arc<dyn Fn(Ctx) -> Handling + Send + Sync>),
    /// Does, with what was typed.
    Post(Arc<dyn Fn(Ctx, Form) -> Handling + Send + Sync>),
}

/// One address and what answers there.
#[derive(Clone)]
pub struct Route {
    /// `GET` (also answers `HEAD`) or `POST`.
    pub method: Method,
    /// As axum writes it: `/{space}/ideas/{number}`.
    pub path: &'static str,
    /// Who may pass.
    pub gate: Gate,
    /// Whether files come with the form: more bytes, more time.
    pub upload: bool,
    /// Whether a post only asks something and changes nothing: its pace is counted apart from that of deeds.
    pub asks: bool,
    /// Whether what is typed is a text for everybody: words that the space avoids are pointed at on the next page.
    pub public_text: bool,
    /// What answers.
    pub handler: Handler,
}

impl Route {
    /// A page. It must not write.
    pub fn get<F>(path: &'static str, gate: Gate, handler: impl Fn(Ctx) -> F + Send + Sync + 'static) -> Route
    where
        F: Future<Output = Result<Reply, Fail>> + Send + 'static,
    {
        let handler = Handler::Get(Arc::new(move |ctx| Box::pin(handler(ctx))));
        Route { method: Method::GET, path, gate, upload: false, asks: false, public_text: false, handler }
    }

    /// A deed.
    pub fn post<F>(
        path: &'static str,
        gate: Gate,
        handler: impl Fn(Ctx, Form) -> F + Send + Sync + 'static,
    ) -> Route
    where
        F: Future<Output = Result<Reply, Fail>> + Send + 'static,
    {
        let handler = Handler::Post(Arc::new(move |ctx, form| Box::pin(handler(ctx, form))));
        Route { method: Method::POST, path, gate, upload: false, asks: false, public_text: false, handler }
    }

    /// Only asks, with a text that must not stand in an address: however often somebody asks, they can still send.
    pub fn asks(mut self) -> Route {
        self.asks = true;
        self
    }

    /// Takes a text that everybody will read: words that the space avoids are pointed at once it is saved.
    pub fn public_text(mut self) -> Route {
        self.public_text = true;
        self
    }

    /// Takes files, up to `Config::upload_limit`.
    pub fn upload(mut self) -> Route {
        self.upload = true;
        self
    }
}

/// The headings of the desk's menu, in their order: the way of an idea. What stands alone under one needs none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Heading {
    /// Where everybody begins.
    Start,
    /// Ideas are taken in.
    Gather,
    /// They are sorted and answered.
    Sort,
    /// They are worked into proposals, which are weighed.
    Propose,
    /// It is decided, done and followed up.
    Decide,
    /// It is told to everybody.
    Tell,
    /// What the space decides about itself.
    House,
}

impl Heading {
    /// All, in their order.
    pub const ALL: [Heading; 7] = [
        Heading::Start,
        Heading::Gather,
        Heading::Sort,
        Heading::Propose,
        Heading::Decide,
        Heading::Tell,
        Heading::House,
    ];

    /// Message key of the heading.
    pub const fn label(self) -> &'static str {
        match self {
            Heading::Start => "menu-start",
            Heading::Gather => "menu-gather",
            Heading::Sort => "menu-sort",
            Heading::Propose => "menu-propose",
            Heading::Decide => "menu-decide",
            Heading::Tell => "menu-tell",
            Heading::House => "menu-house",
        }
    }
}

/// Which menu an entry stands in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Menu {
    /// The main menu of the public site.
    Public,
    /// The menu of the desk, under a heading, for those with the right.
    Desk(Heading, Right),
    /// The menu of the settings, for those with the right. The settings' first page tells about each entry in a
    /// sentence: the message `{label}-about`.
    Settings(Right),
    /// The foot of every page.
    Footer,
}

/// An entry of a menu.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Which menu.
    pub menu: Menu,
    /// Message key of what is read.
    pub label: &'static str,
    /// Where it leads, after `/{space}`: `/ideas`; empty for the space's front page.
    pub path: &'static str,
    /// The part of the program that it belongs to, when not every space uses it.
    pub only: Option<Switch>,
}

impl Entry {
    /// An entry in a menu: `Entry::new(Menu::Public, "nav-ideas", "/ideas")`.
    pub const fn new(menu: Menu, label: &'static str, path: &'static str) -> Entry {
        Entry { menu, label, path, only: None }
    }
}

/// What is done every minute.
#[derive(Clone, Copy)]
pub struct Tick {
    /// For logs.
    pub name: &'static str,
    /// Does what is due now (`store.env.now()`); must be repeatable, and safe on several nodes at once.
    pub run: fn(&Store) -> BoxFuture<'_, Done<()>>,
}

/// A named invariant, for `samband verify`.
#[derive(Clone, Copy)]
pub struct Check {
    /// As in the documentation: `I1`.
    pub id: &'static str,
    /// What holds, in a sentence for operators (English, like the log).
    pub says: &'static str,
    /// Looks whether it holds.
    pub run: fn(&Store) -> BoxFuture<'_, store::Result<CheckOutcome>>,
}

/// What a check found.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CheckOutcome {
    /// How many things were looked at.
    pub count: i64,
    /// Those that break the invariant, by reference (never by content).
    pub breaches: Vec<String>,
}

/// A feature, as data.
#[derive(Clone)]
pub struct Slice {
    /// Its name.
    pub name: &'static str,
    /// Addresses.
    pub routes: Vec<Route>,
    /// Tables.
    pub migrations: &'static [Migration],
    /// Whose rows its tables hold, where the schema does not say it.
    pub tables: &'static [TableRule],
    /// Menu entries, in order.
    pub entries: Vec<Entry>,
    /// The roles whose own room it has, and where that is.
    pub homes: Vec<(Role, &'static str)>,
    /// Makes its followers.
    pub followers: fn(&App) -> Vec<Box<dyn Follower>>,
    /// What it does because of others' events, in the same transaction.
    pub reactions: Vec<Reaction>,
    /// What it does every minute.
    pub ticks: Vec<Tick>,
    /// What always holds.
    pub checks: Vec<Check>,
    /// What it has to say on papers.
    pub papers: Vec<Part>,
}

impl Slice {
    /// A slice that does nothing yet.
    pub fn new(name: &'static str) -> Slice {
        Slice {
            name,
            routes: Vec::new(),
            migrations: &[],
            tables: &[],
            entries: Vec::new(),
            homes: Vec::new(),
            followers: |_| Vec::new(),
            reactions: Vec::new(),
            ticks: Vec::new(),
            checks: Vec::new(),
            papers: Vec::new(),
        }
    }

    /// Adds addresses.
    pub fn routes(mut self, routes: Vec<Route>) -> Slice {
        self.routes.extend(routes);
        self
    }

    /// Sets the tables.
    pub fn migrations(mut self, migrations: &'static [Migration]) -> Slice {
        self.migrations = migrations;
        self
    }

    /// Says whose rows its tables hold, where the schema does not, and which of them people read as CSV.
    pub fn tables(mut self, tables: &'static [TableRule]) -> Slice {
        self.tables = tables;
        self
    }

    /// Adds a menu entry.
    pub fn entry(mut self, menu: Menu, label: &'static str, path: &'static str) -> Slice {
        self.entries.push(Entry::new(menu, label, path));
        self
    }

    /// Adds a menu entry for spaces where a part of the program is on.
    pub fn entry_where(mut self, only: Switch, menu: Menu, label: &'static str, path: &'static str) -> Slice {
        self.entries.push(Entry { only: Some(only), ..Entry::new(menu, label, path) });
        self
    }

    /// Says where those with a role are led when they sign in, where that is not the first entry of their desk.
    pub fn home(mut self, role: Role, path: &'static str) -> Slice {
        self.homes.push((role, path));
        self
    }

    /// Sets what makes its followers.
    pub fn followers(mut self, followers: fn(&App) -> Vec<Box<dyn Follower>>) -> Slice {
        self.followers = followers;
        self
    }

    /// Adds something to do in the same transaction as an event: of a topic (`matter.adopted`) or of all topics
    /// of a kind (`matter.`).
    pub fn reacts(
        mut self,
        topic: &'static str,
        run: for<'a> fn(&'a mut Tx, &'a Event) -> Step<'a>,
    ) -> Slice {
        self.reactions.push(Reaction { topic, run });
        self
    }

    /// Adds something to do every minute.
    pub fn tick(mut self, name: &'static str, run: fn(&Store) -> BoxFuture<'_, Done<()>>) -> Slice {
        self.ticks.push(Tick { name, run });
        self
    }

    /// Adds an invariant.
    pub fn check(
        mut self,
        id: &'static str,
        says: &'static str,
        run: fn(&Store) -> BoxFuture<'_, store::Result<CheckOutcome>>,
    ) -> Slice {
        self.checks.push(Check { id, says, run });
        self
    }

    /// Adds what it has to say on a paper: sections about the thing that the paper is about.
    pub fn paper(
        mut self,
        paper: Paper,
        run: for<'a> fn(&'a mut Tx, &'a Asked<'a>) -> Sections<'a>,
    ) -> Slice {
        self.papers.push(Part { paper, run });
        self
    }
}
