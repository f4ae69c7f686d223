//! Pages of the intake.

pub mod leave;
pub mod receipt;
pub mod register;
pub mod similar;

use kernel::Lang;
use members::{Organisation, Space, organisation, space::Texts};
use pages::{Pick, Words};
use web::{Ctx, Fail};

use crate::idea::store::places::{self, Round};

/// What the form needs to know of its space.
struct Scene {
    rounds: Vec<Round>,
    places: Vec<Organisation>,
}

impl Scene {
    async fn read(ctx: &Ctx) -> Result<Scene, Fail> {
        let mut tx = ctx.read().await?;
        let space = ctx.space().id;
        let rounds = places::rounds(&mut tx, space).await?;
        Ok(Scene { rounds, places: organisation::places(&mut tx, space).await? })
    }
}

/// A text per language, as stored, in the reader's or else the space's own.
fn text_in(json: &str, lang: Lang, space: &Space) -> Option<String> {
    let texts: Texts = serde_json::from_str(json).ok()?;
    texts.get(&lang).or_else(|| texts.get(&space.lang)).filter(|text| !text.trim().is_empty()).cloned()
}

/// The sentence about public records: the space's own, or else ours.
fn public_records(words: Words, space: &Space) -> String {
    space
        .settings
        .public_records
        .get(&words.lang)
        .cloned()
        .unwrap_or_else(|| words.t("intake-public-records"))
}

/// The languages of a space as lines to choose from, after a first line that leaves it open.
fn languages(open: String, langs: &[Lang]) -> Vec<Pick> {
    let own = langs.iter().map(|lang| Pick::new(lang.tag(), lang.own_name()));
    std::iter::once(Pick::new("", open)).chain(own).collect()
}
