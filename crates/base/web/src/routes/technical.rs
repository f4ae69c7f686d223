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

/// What robots leave alone (RFC 9309): the desk, and whatever belongs to one person. Such pages say `noindex` as well.
const ROBOTS: &str = "\
User-agent: *
Disallow: /*/desk
Disallow: /*/room
Disallow: /*/my-idea
Disallow: /*/receipt
Disallow: /*/contribute/plan
Disallow: /*/contribute/receipt
Disallow: /demo
Disallow: /invitation
Disallow: /sessions
Disallow: /sign-in
";

/// `/robots.txt`
pub(super) async fn robots(_: Ctx) -> Result<Reply, Fail> {
    Ok(Reply::bytes(ROBOTS, "text/plain; charset=utf-8"))
}

/// `/favicon.ico`: browsers ask for it unbidden. The logo of the only space, or a mark in its colours; where there are
/// several, a mark in ours.
pub(super) async fn icon(ctx: Ctx) -> Result<Reply, Fail> {
    let spaces = ctx.app.all_spaces().await?;
    let only = spaces.first().filter(|_| spaces.len() == 1);
    if let Some(space) = only
        && space.logo_at.is_some()
        && let Some(logo) = space::logo(&mut ctx.read().await?, space.id).await?
    {
        return Ok(super::files::shown(&ctx, logo));
    }
    let brand = only.map(|space| space.brand.clone()).unwrap_or_default();
    // Two that meet.
    let mark = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 32 32\"><circle cx=\"12\" cy=\"16\" r=\"10\" fill=\"{}\"/>\
         <circle cx=\"20\" cy=\"16\" r=\"10\" fill=\"{}\" fill-opacity=\".8\"/></svg>",
        brand.accent, brand.second
    );
    Ok(Reply::bytes(mark, "image/svg+xml"))
}

/// Figures, for this machine only unless the configuration opens them.
pub(super) async fn metrics(ctx: Ctx) -> Result<Reply, Fail> {
    if !ctx.app.config().open_metrics && !ctx.from_this_machine {
        return Err(Fail::NotFound);
    }
    let text = ctx.app.0.figures.text(&ctx.app).await?;
    Ok(Reply::bytes(text, "text/plain; version=0.0.4; charset=utf-8").private())
}
