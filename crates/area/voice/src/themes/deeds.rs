//! What the forms of the map do, each in one transaction.

use kernel::Id;
use members::Caller;
use store::Tx;
use textsense::themes::ThemeId;
use web::{Ctx, Fail, Form, Reply};

use super::{
    desk,
    forms::{self, Typed, Unclear, Wish},
    pages::one::{self, NAME},
    run,
    store::maps,
};
use crate::idea::store::places;

/// The round whose map a form is about, by `?round=`.
async fn round(tx: &mut Tx, ctx: &Ctx) -> Result<Option<Id>, Fail> {
    if ctx.query.text("round").is_empty() {
        return Ok(None);
    }
    let number: i64 = ctx.query.get("round").ok_or(Fail::NotFound)?;
    let rounds = places::rounds(tx, ctx.space().id).await?;
    let found = rounds.into_iter().find(|round| round.number == number).ok_or(Fail::NotFound)?;
    Ok(Some(found.id))
}

/// Opens the transaction of a form; none when the same form came before.
async fn begin(ctx: &Ctx, form: &Form) -> Result<Option<Tx>, Fail> {
    let mut tx = ctx.write().await?;
    tx.lock_log(ctx.space().id).await?;
    if let Some(key) = form.request_key()
        && tx.done_by_request(ctx.space().id, key).await?.is_some()
    {
        return Ok(None);
    }
    Ok(Some(tx))
}

/// `POST /desk/theme-map`: begins a run, takes back, shows or hides.
pub(super) async fn on_map(ctx: Ctx, form: Form) -> Result<Reply, Fail> {
    let here = ctx.same_page(&[]);
    let Some(mut tx) = begin(&ctx, &form).await? else { return Ok(Reply::redirect(here)) };
    let (space, request) = (ctx.space(), form.request_key());
    let round = round(&mut tx, &ctx).await?;
    let said = match form.text("deed") {
        "run" => {
            let begun = desk::begin(&mut tx, &ctx.caller, space, round, request).await?;
            tx.commit().await?;
            let to = ctx.at(&format!("/desk/theme-map/runs/{}", begun.number));
            // The page does not wait for it.
            tokio::spawn(run::work(ctx.app.store().clone(), space.id, begun));
            return Ok(Reply::redirect(to));
        }
        "undo" => {
            desk::undo(&mut tx, &ctx.caller, space.id, round, request).await?;
            "themes-said-undone"
        }
        deed @ ("publish" | "unpublish") => {
            desk::publish(&mut tx, &ctx.caller, space, round, deed == "publish", request).await?;
            if deed == "publish" { "themes-said-published" } else { "themes-said-unpublished" }
        }
        _ => return Err(Fail::BadRequest { code: "theme-map-deed" }),
    };
    tx.commit().await?;
    Ok(Reply::redirect(here).done(said, None))
}

/// `POST /desk/theme-map/{theme}`: what people decide about one theme.
pub(super) async fn on_theme(ctx: Ctx, form: Form) -> Result<Reply, Fail> {
    let (space, id) = (ctx.space(), ctx.param::<u32>("theme")?);
    let typed = typed(&ctx, &form);
    let wish = match forms::wish(&typed, ThemeId(id), space.lang) {
        Ok(wish) => wish,
        Err(Unclear::Faults(faults)) => return one::again(&ctx, &typed.names, &faults).await,
        Err(Unclear::NoDeed) => return Err(Fail::BadRequest { code: "theme-deed" }),
    };
    let here = ctx.same_page(&[("after", ""), ("before", ""), ("only", "")]);
    let Some(mut tx) = begin(&ctx, &form).await? else { return Ok(Reply::redirect(here)) };
    let round = round(&mut tx, &ctx).await?;
    let request = form.request_key();
    let (said, count) = match wish {
        Wish::Edit(deed, edits) => {
            desk::edit(&mut tx, &ctx.caller, space.id, round, (deed, &edits), request).await?;
            ("themes-said-changed", None)
        }
        Wish::Tie(area) => {
            desk::tie(&mut tx, &ctx.caller, space.id, round, (ThemeId(id), area), request).await?;
            ("themes-said-tied", None)
        }
        Wish::TakeOver(name, numbers) => {
            let caller = Caller { lang: ctx.lang, ..ctx.caller.clone() };
            let taken = (ThemeId(id), name.as_str(), &numbers[..]);
            let moved = desk::take_over(&mut tx, &caller, space, round, taken, request).await?;
            ("themes-said-taken", Some(moved))
        }
    };
    // A theme that was joined into another is no longer there.
    let head = maps::of(&mut tx, space.id, round).await?.ok_or(Fail::NotFound)?;
    let there = maps::themes(&mut tx, head.id).await?.iter().any(|found| found.theme.id == ThemeId(id));
    tx.commit().await?;
    let to = match there {
        true => here,
        false => {
            let map = ctx.at("/desk/theme-map");
            here.split_once('?').map_or(map.clone(), |(_, query)| format!("{map}?{query}"))
        }
    };
    Ok(Reply::redirect(to).done(said, count))
}

fn typed(ctx: &Ctx, form: &Form) -> Typed {
    let deed = form.text("deed");
    let chosen = if deed == "take-over" { "along" } else { "idea" };
    Typed {
        deed: deed.to_owned(),
        names: NAME.read(&ctx.space().langs, |field| form.text(field).to_owned()),
        other: form.get("other"),
        to: form.get("to"),
        numbers: form.all(chosen).into_iter().filter_map(|number| number.parse().ok()).collect(),
        area: form.get("area"),
        name: form.text("name").to_owned(),
    }
}
