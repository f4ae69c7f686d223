//! For machines that watch over the program.

use members::space;
use serde_json::json;

use crate::{Ctx, Fail, Reply};

/// Whether the database answers, and whether what goes on between requests (search, letters, clocks) went well the
/// last time. Only the first is a reason to send readers elsewhere, and so the status tells only that.
pub(super) async fn health(ctx: Ctx) -> Result<Reply, Fail> {
    space::all(&mut ctx.read().await?).await?;
    let health = match ctx.app.is_well() {
        true => json!({ "status": "ok" }),
        false => json!({ "status": "ok", "background": "failing" }),
    };
    Ok(Reply::json(&health).private())
}

/// Figures, for this machine only unless the configuration opens them.
pub(super) async fn metrics(ctx: Ctx) -> Result<Reply, Fail> {
    if !ctx.app.config().open_metrics && !ctx.from_this_machine {
        return Err(Fail::NotFound);
    }
    let text = ctx.app.0.figures.text(&ctx.app).await?;
    Ok(Reply::bytes(text, "text/plain; version=0.0.4; charset=utf-8").private())
}
