//! Bundled files, and each space's colours and logo.

use axum::http::header;
use members::{
    organisation::profile,
    space::{self, Logo},
};
use pages::Theme;

use crate::{
    Ctx, Fail, Reply,
    compress::{Coding, accepted},
};

/// A bundled file; its address holds the hash of its content.
pub(super) async fn asset(ctx: Ctx) -> Result<Reply, Fail> {
    let asset = assets::find(&ctx.path).ok_or(Fail::NotFound)?;
    let brotli = asset.brotli.filter(|_| accepted(&ctx.headers) == Some(Coding::Brotli));
    let reply = Reply::bytes(brotli.unwrap_or(asset.bytes), asset.content_type)
        .forever()
        .header(header::VARY, "accept-encoding");
    Ok(if brotli.is_some() { reply.header(header::CONTENT_ENCODING, Coding::Brotli.name()) } else { reply })
}

/// The space's colours. Its address on pages changes with them.
pub(super) async fn theme(ctx: Ctx) -> Result<Reply, Fail> {
    let brand = &ctx.space().brand;
    let chosen =
        brand.accent.parse().ok().and_then(|accent| Theme::new(accent, brand.second.parse().ok()).ok());
    let reply = Reply::bytes(chosen.unwrap_or_default().css(), "text/css; charset=utf-8");
    Ok(if ctx.query.has("v") { reply.forever() } else { reply })
}

/// The space's logo.
pub(super) async fn logo(ctx: Ctx) -> Result<Reply, Fail> {
    let space = ctx.space();
    if space.logo_at.is_none() {
        return Err(Fail::NotFound);
    }
    let logo = space::logo(&mut ctx.read().await?, space.id).await?.ok_or(Fail::NotFound)?;
    Ok(shown(&ctx, logo))
}

/// The logo of one of those who work together.
pub(super) async fn party_logo(ctx: Ctx) -> Result<Reply, Fail> {
    let key: String = ctx.param("key")?;
    let found = profile::logo(&mut ctx.read().await?, ctx.space().id, &key).await?;
    Ok(shown(&ctx, found.ok_or(Fail::NotFound)?))
}

/// A picture is shown, never run: opened by its own address, an SVG is a document.
pub(super) fn shown(ctx: &Ctx, logo: Logo) -> Reply {
    let reply = Reply::bytes(logo.bytes, &logo.kind)
        .header(header::CONTENT_SECURITY_POLICY, "default-src 'none'; style-src 'unsafe-inline'; sandbox");
    if ctx.query.has("v") { reply.forever() } else { reply }
}
