//! What the slices of this area know of a joint matter without knowing the slice that owns it: its events in the
//! log, its links on the thread and its card in the directory (`docs/decisions/009`).

use kernel::Ref;
use store::{Result, Tx, directory::Card, thread::Verb};

/// The directory's word for a matter.
pub const MATTER: kernel::Kind = "matter";

/// How far a matter has come in the bodies that decide on it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Standing {
    /// Bodies that have decided.
    pub decided: i64,
    /// Bodies that must.
    pub bodies: i64,
    /// Whether all of them have, with a yes, and none has taken it back since.
    pub adopted: bool,
}

/// A matter as other pages show it.
#[derive(Clone, Debug, PartialEq)]
pub struct Matter {
    /// Its card.
    pub card: Card,
    /// How far it has come.
    pub standing: Standing,
}

/// How far a matter has come, as its events tell; nothing at all for what is no matter.
pub async fn standing(tx: &mut Tx, matter: &Ref) -> Result<Standing> {
    let mut standing = Standing::default();
    for event in tx.events_of(matter).await? {
        let number = |key: &str| event.body.get(key).and_then(serde_json::Value::as_i64);
        standing.decided = number("n").unwrap_or(standing.decided);
        standing.bodies = number("m").unwrap_or(standing.bodies);
        match event.topic.as_str() {
            "matter.adopted" | "matter.adopted_changed" => standing.adopted = true,
            "matter.rejected" | "matter.referred_back" | "matter.reopened" => standing.adopted = false,
            _ => {}
        }
    }
    Ok(standing)
}

/// The matters that decide on a thing: itself, when it is one, or what it became.
pub async fn about(tx: &mut Tx, thing: &Ref) -> Result<Vec<Ref>> {
    if thing.kind == MATTER {
        return Ok(vec![thing.clone()]);
    }
    let links = tx.links_from(thing).await?.into_iter();
    let became = links.filter(|link| link.verb == Verb::Became.as_str() && link.other.kind == MATTER);
    Ok(became.map(|link| link.other).collect())
}

/// The matters among these references, with card and standing.
pub async fn shown(tx: &mut Tx, matters: &[Ref]) -> Result<Vec<Matter>> {
    let mut shown = Vec::new();
    for matter in matters.iter().filter(|matter| matter.kind == MATTER) {
        if let Some(card) = tx.card(matter).await? {
            shown.push(Matter { card, standing: standing(tx, matter).await? });
        }
    }
    Ok(shown)
}
