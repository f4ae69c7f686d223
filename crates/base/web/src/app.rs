//! The running program: database, configuration, slices, and what is remembered between requests.

use std::sync::Arc;

use kernel::Env;
use members::{Role, Secret, Space, secrets};
use store::{Migration, Store, StoreError};

use crate::{Check, Entry, Route, Slice, background::Well, limit::Burst, observe::Figures, spaces::Spaces};

/// How this installation answers.
#[derive(Clone, Debug)]
pub struct Config {
    /// Where readers reach it, without a slash at the end: `https://samband.example`.
    pub base_url: String,
    /// Whether all data is made up and roles can be tried with a button.
    pub demo: bool,
    /// A receipt code that everybody may try, in the demo.
    pub demo_code: Option<String>,
    /// Cookies only over HTTPS; on unless readers come over plain HTTP on loopback.
    pub secure_cookies: bool,
    /// Whether the last address in `X-Forwarded-For` is the reader's. Only behind a proxy that sets it.
    pub trust_proxy: bool,
    /// Whether replies tell in `X-Statements` how many statements they took.
    pub show_statements: bool,
    /// Whether `/metrics` answers others than this machine.
    pub open_metrics: bool,
    /// The largest upload, bytes.
    pub upload_limit: usize,
    /// Posts per minute and address in the long run; twice as many at once. 0: no limit.
    pub posts_per_minute: u32,
}

impl Config {
    /// The ordinary configuration behind an address.
    pub fn new(base_url: &str) -> Config {
        Config {
            base_url: base_url.trim_end_matches('/').to_owned(),
            demo: false,
            demo_code: None,
            secure_cookies: base_url.starts_with("https:"),
            trust_proxy: false,
            show_statements: false,
            open_metrics: false,
            upload_limit: 50 << 20,
            posts_per_minute: 120,
        }
    }
}

/// The running program. Cheap to clone.
#[derive(Clone)]
pub struct App(pub(crate) Arc<Inner>);

pub(crate) struct Inner {
    pub store: Store,
    pub config: Config,
    pub slices: Vec<Slice>,
    pub secret: Secret,
    pub spaces: Spaces,
    pub burst: Burst,
    pub figures: Figures,
    pub well: Well,
}

impl App {
    /// Puts the slices behind a door. The store must have been opened with [`App::migrations`].
    pub async fn new(store: Store, config: Config, slices: Vec<Slice>) -> Result<App, StoreError> {
        let secret = secrets::secret(&store, "web").await?;
        let burst = Burst::new(config.posts_per_minute);
        let mut all = vec![crate::routes::slice()];
        all.extend(slices);
        store.react(all.iter().flat_map(|slice| slice.reactions.clone()).collect());
        let (spaces, figures, well) = (Spaces::default(), Figures::new(), Well::default());
        Ok(App(Arc::new(Inner { store, config, slices: all, secret, spaces, burst, figures, well })))
    }

    /// The tables of members and of every slice, for `Store::open`.
    pub fn migrations(slices: &[Slice]) -> Vec<Migration> {
        let of_slices = slices.iter().flat_map(|slice| slice.migrations);
        members::MIGRATIONS.iter().chain(of_slices).copied().collect()
    }

    /// The database.
    pub fn store(&self) -> &Store {
        &self.0.store
    }

    /// Time and randomness.
    pub fn env(&self) -> &Env {
        &self.0.store.env
    }

    /// How this installation answers.
    pub fn config(&self) -> &Config {
        &self.0.config
    }

    /// Every slice, the door's own first.
    pub fn slices(&self) -> &[Slice] {
        &self.0.slices
    }

    /// Every route.
    pub fn routes(&self) -> impl Iterator<Item = &Route> {
        self.slices().iter().flat_map(|slice| &slice.routes)
    }

    /// Every menu entry, in the order of the slices.
    pub fn entries(&self) -> impl Iterator<Item = &Entry> {
        self.slices().iter().flat_map(|slice| &slice.entries)
    }

    /// Where those with this role are led when they sign in, after `/{space}`, if a slice has a room of theirs.
    pub fn home(&self, role: Role) -> Option<&'static str> {
        let homes = self.slices().iter().flat_map(|slice| &slice.homes);
        homes.into_iter().find(|(whose, _)| *whose == role).map(|(_, path)| *path)
    }

    /// Every invariant.
    pub fn checks(&self) -> impl Iterator<Item = &Check> {
        self.slices().iter().flat_map(|slice| &slice.checks)
    }

    /// Whether somebody answers at this pattern, such as `/{space}/leave-idea`.
    pub fn has(&self, path: &str) -> bool {
        self.routes().any(|route| route.path == path)
    }

    /// The installation's secret for signing and for hashing keys of limits (`members::limits`).
    pub fn secret(&self) -> &Secret {
        &self.0.secret
    }

    /// The space whose addresses begin with this key; remembered for five seconds.
    pub async fn space(&self, key: &str) -> Result<Option<Arc<Space>>, StoreError> {
        self.0.spaces.by_key(self.store(), key).await
    }

    /// Every space, by key.
    pub async fn all_spaces(&self) -> Result<Vec<Arc<Space>>, StoreError> {
        self.0.spaces.all(self.store()).await
    }

    /// Whom the headers of a space's pages name beside it.
    pub(crate) fn parties(&self, space: kernel::Id) -> Vec<members::organisation::profile::Party> {
        self.0.spaces.parties(space)
    }

    /// Reads the spaces anew at the next request, after one was changed.
    pub fn forget_spaces(&self) {
        self.0.spaces.forget();
    }
}
