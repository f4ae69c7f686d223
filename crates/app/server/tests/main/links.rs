//! No page offers its reader a link or a form that refuses them: every role, and a visitor without an account, walks
//! through the demo along what the pages themselves offer.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use members::{Right, Role, permits};
use server::{
    seed::{self, Size},
    slices,
};
use store::{Store, Target};
use testkit::BEGIN;
use tokio::task::JoinSet;
use web::{App, Config, Gate, Method, StatusCode, test::Client};

/// How many pages of one address are opened, and of the desk from pages of one other; those of a list are all alike.
/// That the gate lets the reader through is asked of every link there is.
const ALIKE: usize = 3;

/// Pages of the desk that no page leads to as the demo stands, and what must happen
/// first.
const UNLINKED: [(&str, &str); 10] = [
    ("/{space}/desk/answers/drafts/{draft}", "somebody begins to answer"),
    ("/{space}/desk/answers/drafts/{draft}/rows/{number}", "somebody begins to answer"),
    ("/{space}/desk/deeds/{deed}", "somebody has done something within a day"),
    ("/{space}/desk/import/{upload}", "somebody sends a file"),
    ("/{space}/desk/interviews/{number}/code/{question}/{interview}", "an answer waits to be coded"),
    ("/{space}/desk/plans/{key}", "a strategy is shared by parties"),
    ("/{space}/desk/plans/{key}/add", "a strategy is shared by parties"),
    ("/{space}/desk/plans/{key}/{number}", "a strategy is shared by parties"),
    ("/{space}/desk/rounds/{number}/along", "a round continues another"),
    ("/{space}/desk/sort/{number}/reopen", "an idea is closed, and among the few that are opened here"),
];

/// One reader on the way.
struct Reader {
    app: App,
    role: Option<Role>,
    client: Client,
    /// What was asked for: what came back, and which page offered it.
    seen: BTreeMap<String, (StatusCode, String)>,
    /// How often a way from one address of the program to another was taken.
    ways: BTreeMap<(String, String), usize>,
    /// Addresses of the program that some page led to.
    offered: BTreeSet<&'static str>,
    faults: BTreeSet<String>,
}

/// Something a page offers.
enum Offer {
    /// A link, or a form that asks.
    Link(String),
    /// A form that does something.
    Deed(String),
}

impl Reader {
    async fn begin(app: &App, space: &str, role: Option<Role>) -> Reader {
        let mut client = Client::new(app);
        if let Some(role) = role {
            client.sign_in_as(space, role).await;
        }
        let (seen, ways, offered, faults) = Default::default();
        Reader { app: app.clone(), role, client, seen, ways, offered, faults }
    }

    /// Walks from these pages along what they offer.
    async fn walk(&mut self, begin: &[String]) {
        let mut ahead: VecDeque<String> = begin.iter().cloned().collect();
        for first in begin {
            self.seen.insert(first.clone(), (StatusCode::OK, "the beginning".to_owned()));
        }
        while let Some(at) = ahead.pop_front() {
            let page = self.client.get(&at).await;
            self.seen.entry(at.clone()).and_modify(|seen| seen.0 = page.status);
            let offers = match page.status {
                status if status.is_redirection() => {
                    let to = page.location().split('#').next().unwrap_or("").to_owned();
                    vec![Offer::Link(to)]
                }
                _ if page.header("content-type").starts_with("text/html") => offers(&at, &page.text()),
                _ => Vec::new(),
            };
            for offer in offers {
                match offer {
                    Offer::Deed(to) => self.check(&Method::POST, &at, &to),
                    Offer::Link(to) => {
                        self.check(&Method::GET, &at, &to);
                        if self.is_new(&at, &to) {
                            ahead.push_back(to);
                        }
                    }
                }
            }
        }
    }

    /// The address of the program that answers there, and its gate.
    fn route(&self, method: &Method, at: &str) -> Option<(&'static str, Gate)> {
        let path: Vec<&str> = at.split(['?', '#']).next().unwrap_or("").split('/').collect();
        let fits = |pattern: &&web::Route| {
            let parts: Vec<&str> = pattern.path.split('/').collect();
            let same = |(part, here): (&&str, &&str)| part.starts_with('{') || part == here;
            let rest = parts.last().is_some_and(|last| last.starts_with("{*")) && parts.len() <= path.len();
            pattern.method == method
                && (rest || parts.len() == path.len())
                && parts.iter().zip(&path).all(same)
        };
        // Of several, the one that names most.
        let found = self.app.routes().filter(fits).min_by_key(|route| route.path.matches('{').count());
        found.map(|route| (route.path, route.gate))
    }

    /// Whether the gate would let this reader through.
    fn check(&mut self, method: &Method, from: &str, to: &str) {
        let Some((path, gate)) = self.route(method, to) else {
            self.complain(from, &format!("{method} {to}: there is no such address"));
            return;
        };
        let has = |right| self.role.is_some_and(|role| permits::grants_right(role, right));
        if !gate.admits(self.role.is_some(), has) {
            self.complain(from, &format!("{method} {path}: {gate:?} is not theirs"));
        }
        if *method == Method::GET {
            self.offered.insert(path);
        }
    }

    fn complain(&mut self, from: &str, what: &str) {
        let page = self.route(&Method::GET, from).map_or(from, |(path, _)| path);
        self.faults.insert(format!("{}: {page} offers {what}", name(self.role)));
    }

    /// Whether a link is worth following: not many like it were, and not this one.
    fn is_new(&mut self, from: &str, to: &str) -> bool {
        let shape = |reader: &Reader, at: &str| {
            let path = reader.route(&Method::GET, at).map_or("", |(path, _)| path);
            format!("{path}{}", if at.contains('?') { "?" } else { "" })
        };
        if self.seen.contains_key(to) || to.starts_with("/assets/") || to.contains("lang=") {
            return false;
        }
        // What a reader of the desk reaches depends on the thing, and on the page that lists it.
        let from_page = if to.contains("/desk") { shape(self, from) } else { String::new() };
        let way = (from_page, shape(self, to));
        let times = self.ways.entry(way).or_default();
        *times += 1;
        if *times <= ALIKE {
            self.seen.insert(to.to_owned(), (StatusCode::OK, from.to_owned()));
        }
        *times <= ALIKE
    }
}

fn name(role: Option<Role>) -> &'static str {
    role.map_or("visitor", Role::as_str)
}

/// What a page offers on this site, as it stands in its HTML.
fn offers(at: &str, html: &str) -> Vec<Offer> {
    let mut found = Vec::new();
    // The form that the reading is in: where it posts to, once a button of it leads nowhere else.
    let mut posts: Option<String> = None;
    for tag in html.split('<').skip(1).filter_map(|rest| rest.split_once('>')).map(|(tag, _)| tag) {
        let value = |name: &str| {
            let (value, _) = tag.split_once(&format!(" {name}=\""))?.1.split_once('"')?;
            Some(value.replace("&#38;", "&").replace("&amp;", "&"))
        };
        match tag.split_whitespace().next().unwrap_or("") {
            "a" | "link" => found.extend(value("href").map(Offer::Link)),
            "form" if value("method").is_some_and(|method| method == "post") => {
                let here = at.split('?').next().unwrap_or("").to_owned();
                posts = Some(value("action").unwrap_or(here));
            }
            "form" => found.extend(value("action").map(Offer::Link)),
            "/form" => posts = None,
            "button" => match value("formaction") {
                Some(to) => found.push(Offer::Deed(to)),
                None => found.extend(posts.clone().map(Offer::Deed)),
            },
            _ => {}
        }
    }
    found.retain_mut(|offer| {
        let (Offer::Link(to) | Offer::Deed(to)) = offer;
        *to = to.strip_prefix("http://localhost").unwrap_or(to).to_owned();
        *to = to.split('#').next().unwrap_or("").to_owned();
        to.starts_with('/') && !to.starts_with("//")
    });
    found
}

async fn walked(app: App, space: &'static str, role: Option<Role>) -> Reader {
    let mut reader = Reader::begin(&app, space, role).await;
    let desk = role.filter(|role| permits::grants_right(*role, Right::SeeDesk));
    let begin = [Some(format!("/{space}")), desk.map(|_| format!("/{space}/desk"))];
    reader.walk(&begin.into_iter().flatten().collect::<Vec<_>>()).await;
    let refused = [StatusCode::FORBIDDEN, StatusCode::NOT_FOUND, StatusCode::INTERNAL_SERVER_ERROR];
    let refused: Vec<String> = reader
        .seen
        .iter()
        .filter(|(_, (status, _))| refused.contains(status))
        .map(|(at, (status, from))| format!("{}: {from} offers {at}, which answers {status}", name(role)))
        .collect();
    reader.faults.extend(refused);
    reader
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_page_offers_its_reader_what_refuses_them() {
    let folder = tempfile::tempdir().unwrap();
    let target = Target::Folder(folder.path().to_owned());
    let migrations = slices::migrations();
    seed::tvv(&target, &migrations, BEGIN, Size::Demo, example::Naming::Real, Default::default())
        .await
        .unwrap();
    let (env, _) = kernel::Env::fixed(BEGIN, 1);
    let store = Store::open(&target, &migrations, env).await.unwrap();
    let app = App::new(store, Config::new("http://localhost"), slices::slices()).await.unwrap();
    app.settle().await.unwrap();
    let mut walks = JoinSet::new();
    // Roles with the same rights see the same pages.
    let mut rights = BTreeMap::new();
    for role in Role::ALL {
        let own: Vec<bool> = Right::ALL.into_iter().map(|right| permits::grants_right(role, right)).collect();
        rights.entry(own).or_insert(role);
    }
    for role in rights.values().copied().map(Some).chain([None]) {
        walks.spawn(walked(app.clone(), seed::KEY, role));
    }
    // Where commitments are taken in, which the other space does not.
    for role in [Role::Coordinator, Role::GroupLead, Role::Admin].map(Some) {
        walks.spawn(walked(app.clone(), "fagnor", role));
    }
    let (mut faults, mut offered, mut pages) = (BTreeSet::new(), BTreeSet::new(), 0);
    while let Some(reader) = walks.join_next().await {
        let reader = reader.unwrap();
        eprintln!("{}: {} pages", name(reader.role), reader.seen.len());
        pages += reader.seen.len();
        offered.extend(reader.offered.iter().map(|path| (reader.role, *path)));
        faults.extend(reader.faults);
    }
    // Whoever may open a page of the desk is led there by some page.
    for route in app.routes().filter(|route| route.method == "GET" && route.path.contains("/desk")) {
        let theirs = |role: &Role| route.gate.admits(true, |right| permits::grants_right(*role, right));
        for role in rights.values().copied().filter(theirs) {
            let excused = UNLINKED.iter().any(|(path, _)| *path == route.path);
            if !excused && !offered.contains(&(Some(role), route.path)) {
                faults.insert(format!("{}: no page leads to {}", role.as_str(), route.path));
            }
        }
    }
    let told: Vec<&str> = faults.iter().map(String::as_str).collect();
    assert!(faults.is_empty(), "{pages} pages, {} faults:\n{}", told.len(), told.join("\n"));
    assert!(pages > 1_000, "{pages}");
}
