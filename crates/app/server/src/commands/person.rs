//! `samband person …`

use std::fmt;

use anyhow::{Context, bail};
use kernel::Id;
use members::{Caller, Role, organisation, person, space};
use serde::Serialize;
use store::Tx;

use super::{Outcome, open, show};
use crate::{
    cli::PersonAction,
    config::{Carrier, Config},
};

#[derive(Serialize)]
struct Invited {
    role: &'static str,
    /// Where to accept it; only where no mail leaves, so that the first administrator can get in.
    link: Option<String>,
}

pub(super) async fn run(config: &Config, action: PersonAction, json: bool) -> anyhow::Result<Outcome> {
    let PersonAction::Invite { email, name, role, space, organisation, lang } = action;
    let store = open(config).await?;
    let mut tx = store.write().await?;
    let place = match &space {
        Some(key) => {
            let found = space::by_key(&mut tx, key).await?;
            Some(found.with_context(|| format!("there is no space {key}"))?.id)
        }
        None if role == Role::Admin || role == Role::Auditor => None,
        None => bail!("say where with --space: only admin and auditor are roles of the whole installation"),
    };
    let organisation = of_which(&mut tx, role, place, organisation.as_deref()).await?;
    let post = person::Post { space: place, role, organisation };
    let id = match person::invite(&mut tx, &Caller::operator(), &email, &name, lang, &post).await {
        Err(members::NotDone::Refused(refusal)) if refusal.code == "not-an-email" => {
            bail!("write an e-mail address, such as name@example.org")
        }
        other => other?,
    };
    tx.commit().await?;
    let mut link = None;
    if config.mail.transport == Carrier::Off {
        let mut tx = store.housekeeping().await?;
        let minted = person::mint_invitation(&mut tx, id).await?;
        tx.recall(id).await?;
        tx.commit().await?;
        link = minted.map(|(_, _, token)| format!("{}/invitation/{token}", config.base_url()));
    }
    store.close().await;
    show(&Invited { role: role.as_str(), link }, json)?;
    Ok(Outcome::Holds)
}

/// The organisation that the role is for; or what to write instead.
async fn of_which(
    tx: &mut Tx,
    role: Role,
    space: Option<Id>,
    key: Option<&str>,
) -> anyhow::Result<Option<Id>> {
    let Some(space) = space.filter(|_| role.is_of_one_organisation()) else {
        if key.is_some() {
            bail!("leave out --organisation: {} is not a role of one organisation", role.as_str());
        }
        return Ok(None);
    };
    let known = organisation::of_space(tx, space).await?;
    let keys = known.iter().map(|one| one.key.as_str()).collect::<Vec<_>>();
    let there = match keys.is_empty() {
        true => {
            "the space has none yet, and a coordinator adds them under Settings, Organisations".to_owned()
        }
        false => format!("one of {}", keys.join(", ")),
    };
    let Some(key) = key else {
        bail!("say for which organisation with --organisation: {} is a role of one ({there})", role.as_str());
    };
    let found = known.iter().find(|one| one.key == key);
    Ok(Some(found.with_context(|| format!("there is no organisation {key} in the space: {there}"))?.id))
}

impl fmt::Display for Invited {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.link {
            None => writeln!(f, "Invited as {}. The letter leaves with `samband serve`.", self.role),
            Some(link) => writeln!(
                f,
                "Invited as {}. No mail leaves this installation (mail.transport is off).\n\
                 Hand over this link; it works once, for 14 days:\n\n  {link}",
                self.role
            ),
        }
    }
}
