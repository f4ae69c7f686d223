//! Focus areas where the slices of strategies, of actions and of commitments meet, which do not know each other: what
//! there is to contribute to, and what stands under an area on its page.

use kernel::{Id, Lang};
use members::{Space, space::Switch};
use store::{Result, Tx};
use web::{Ctx, Fail};

use crate::{actions::on_area as acts, contribute::shown::on_area, strategy::Whole};
pub use crate::{actions::on_area::OnArea as Actions, contribute::shown::OnArea};

/// Something that one can contribute to.
#[derive(Clone, Debug, PartialEq)]
pub struct Area {
    /// Its identifier.
    pub id: Id,
    /// Its public number.
    pub number: i64,
    /// What it is called.
    pub title: String,
    /// What it is about.
    pub text: String,
    /// The language of both.
    pub lang: Lang,
}

/// The areas that a space works with, in their order.
pub async fn areas(tx: &mut Tx, space: &Space) -> Result<Vec<Area>> {
    let whole = Whole::read(tx, space.id).await?;
    let lang = |strategy| whole.frame_of(strategy).map_or(space.lang, |frame| frame.lang);
    let area = |item: &&crate::strategy::model::Item| Area {
        id: item.id,
        number: item.number,
        title: item.title.clone(),
        text: item.detail.text.clone(),
        lang: lang(item.strategy),
    };
    Ok(whole.areas().iter().map(area).collect())
}

/// What stands under an area: who does what for it. Nothing where nobody is asked to.
pub async fn commitments(ctx: &Ctx, area: Id, number: i64) -> std::result::Result<Option<OnArea>, Fail> {
    if !is_open(ctx) {
        return Ok(None);
    }
    Ok(Some(on_area(ctx, &mut ctx.read().await?, area, number).await?))
}

/// What is done for an area, where there are actions at all.
pub async fn actions(ctx: &Ctx, tx: &mut Tx, area: Id) -> std::result::Result<Option<Actions>, Fail> {
    if !ctx.app.has("/{space}/actions") {
        return Ok(None);
    }
    Ok(Some(acts::on_area(ctx, tx, area).await?))
}

/// Where one reads which proposals and actions of an area have answered what all of them must.
pub fn framed(ctx: &Ctx, number: i64) -> Option<String> {
    ctx.app.has("/{space}/areas/{number}/frames").then(|| ctx.at(&format!("/areas/{number}/frames")))
}

/// Where one contributes, in a space that asks everybody to.
pub fn contribute(ctx: &Ctx) -> Option<String> {
    is_open(ctx).then(|| ctx.at("/contribute"))
}

/// Whether a space asks everybody to contribute.
pub fn is_open(ctx: &Ctx) -> bool {
    ctx.space().settings.has(Switch::Commitments) && ctx.app.has("/{space}/contribute")
}
