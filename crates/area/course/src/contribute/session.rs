//! Who has shown the code of a plan.

use web::{
    Ctx, Fail,
    by_code::session::{Door, Session},
};

use super::{model::Plan, store};

/// The code of a plan opens its page.
pub const DOOR: Door = Door { cookie: "plan" };

/// The session of this request and its plan; nothing for a plan of another space.
pub async fn current(ctx: &Ctx) -> Result<Option<(Session, Plan)>, Fail> {
    let Some(session) = DOOR.session(ctx).await? else { return Ok(None) };
    let plan = store::plan(&mut ctx.read().await?, session.thing).await?;
    Ok(plan.filter(|plan| plan.space == ctx.space().id).map(|plan| (session, plan)))
}
