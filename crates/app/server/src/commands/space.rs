//! `samband space …`

use std::fmt;

use anyhow::{Context, bail};
use jiff::tz::TimeZone;
use kernel::{Id, Lang};
use members::{
    Brand, Caller, Space, SpaceSettings,
    space::{self, Texts},
};
use pages::Words;
use serde::Serialize;
use voice::idea::store::places::{self, Round};

use super::{Outcome, open, show};
use crate::{cli::SpaceAction, config::Config};

#[derive(Serialize)]
struct Founded {
    id: String,
    key: String,
    address: String,
}

pub(super) async fn run(config: &Config, action: SpaceAction, json: bool) -> anyhow::Result<Outcome> {
    let SpaceAction::Found { key, name, langs, zone } = action;
    let sound = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    if key.is_empty() || key.len() > 40 || !key.chars().all(sound) {
        bail!("a key has 1 to 40 characters: a to z, digits and -");
    }
    if TAKEN.contains(&key.as_str()) {
        bail!("{key} is an address of the installation itself: choose another key");
    }
    TimeZone::get(&zone).with_context(|| format!("{zone} is no time zone"))?;
    let store = open(config).await?;
    let Some(lang) = langs.first().copied() else { bail!("name at least one language") };
    let space = Space {
        id: Id::new(&store.env),
        key: key.clone(),
        names: [(lang, name)].into(),
        langs,
        lang,
        brand: Brand::default(),
        zone,
        example: false,
        settings: SpaceSettings::default(),
        logo_at: None,
    };
    let mut tx = store.write().await?;
    if space::by_key(&mut tx, &key).await?.is_some() {
        bail!("there is a space with the key {key} already");
    }
    space::found(&mut tx, &Caller::operator(), &space).await?;
    // A space takes ideas from its first day: its first round stands open until somebody closes it.
    let name = |lang: Lang| (lang, Words::new(lang).with("round-number", &[("n", 1.into())]));
    let names: Texts = space.langs.iter().copied().map(name).collect();
    let round = Round {
        id: Id::new(&store.env),
        number: 1,
        name: serde_json::to_string(&names)?,
        question: "{}".to_owned(),
        opens_at: store.env.now(),
        closes_at: None,
        continues: None,
    };
    places::add_round(&mut tx, space.id, &round).await?;
    tx.commit().await?;
    store.close().await;
    let address = format!("{}/{key}", config.base_url());
    show(&Founded { id: space.id.to_string(), key, address }, json)?;
    Ok(Outcome::Holds)
}

/// First parts of addresses that belong to the door.
const TAKEN: [&str; 8] =
    ["assets", "demo", "healthz", "invitation", "metrics", "sessions", "sign-in", "sign-out"];

impl fmt::Display for Founded {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "Founded {} at {}", self.key, self.address)
    }
}
