//! What is posted to the desk of papers.

use members::Done;
use web::{Ctx, Fail, Form, Reply};

use super::{
    desk::{self, House, LEAD_MAX, TITLE_MAX},
    forms::Typed,
    model::Publication,
    pages,
    rules::Wish,
};

fn read(form: &Form) -> Typed {
    let text = |name: &str| form.text(name).to_owned();
    Typed {
        title: text("title"),
        lead: form.raw("lead").to_owned(),
        held_on: text("held_on"),
        begins: text("begins"),
        minutes: text("minutes"),
    }
}

fn to(ctx: &Ctx, one: &Publication, done: &'static str) -> Reply {
    Reply::redirect(ctx.at(&format!("/papers/{}", one.number))).done(done, None)
}

/// `POST /desk/papers`: begins a report.
pub(super) async fn begin(ctx: Ctx, form: Form) -> Result<Reply, Fail> {
    let typed = read(&form);
    let key = form.request_key().map_or_else(|| ctx.request_key(), str::to_owned);
    let preface = match typed.read(TITLE_MAX, LEAD_MAX) {
        Ok(preface) => preface,
        Err(faults) => return Ok(pages::desk::again(&ctx, &typed, &faults, key).await?.faulty()),
    };
    let mut tx = ctx.write().await?;
    let one = desk::begin(&mut tx, &ctx.caller, ctx.space(), &preface, Some(&key)).await?;
    tx.commit().await?;
    Ok(to(&ctx, &one, "paper-done-begun"))
}

/// `POST /desk/papers/{number}`: changes its words.
pub(super) async fn change(ctx: Ctx, form: Form) -> Result<Reply, Fail> {
    let one = pages::desk::stored(&ctx).await?;
    let typed = read(&form);
    let preface = match typed.read(TITLE_MAX, LEAD_MAX) {
        Ok(preface) => preface,
        Err(faults) => return Ok(pages::desk::edit_again(&ctx, &one, &typed, &faults)?.faulty()),
    };
    let version = form.get("version").unwrap_or(0);
    let mut tx = ctx.write().await?;
    let one = desk::change(&mut tx, &ctx.caller, ctx.space(), one.number, version, &preface).await?;
    tx.commit().await?;
    Ok(to(&ctx, &one, "paper-done-changed"))
}

/// `POST /desk/papers/{number}/move`: offers, takes back, publishes, begins the next edition.
pub(super) async fn advance(ctx: Ctx, form: Form) -> Result<Reply, Fail> {
    let wish = Wish::parse(form.text("wish")).ok_or(Fail::BadRequest { code: "wish" })?;
    let number = ctx.param("number")?;
    let parts = ctx.app.paper_parts();
    let home = ctx.absolute("");
    let house = House { parts: &parts, home: &home };
    let (by, space) = (&ctx.caller, ctx.space());
    let mut tx = ctx.write().await?;
    let one: Done<Publication> = match wish {
        Wish::Publish => desk::publish(&mut tx, by, space, house, number).await,
        Wish::Renew => desk::renew(&mut tx, by, space, number).await,
        wish => desk::offer(&mut tx, by, space, number, wish).await,
    };
    let one = one?;
    tx.commit().await?;
    Ok(to(
        &ctx,
        &one,
        match wish {
            Wish::Publish => "paper-done-published",
            Wish::Renew => "paper-done-begun",
            _ => "paper-done-changed",
        },
    ))
}

/// `POST /desk/briefs/{number}/freeze`
pub(super) async fn freeze(ctx: Ctx, form: Form) -> Result<Reply, Fail> {
    let number = ctx.param("number")?;
    let parts = ctx.app.paper_parts();
    let home = ctx.absolute("");
    let house = House { parts: &parts, home: &home };
    let (by, space) = (&ctx.caller, ctx.space());
    let one = desk::freeze_now(&ctx.store, by, space, house, number, form.request_key()).await?;
    Ok(to(&ctx, &one, "paper-done-frozen"))
}
