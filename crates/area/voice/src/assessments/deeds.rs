//! What the forms do, each in one transaction. Refused, the same page comes back with what was typed.

use jiff::civil::Date;
use kernel::{Fault, Id, Millis, Refusal};
use members::{NotDone, space::Texts};
use pages::{Notice, Tone};
use store::Tx;
use web::{Ctx, Fail, Form, Reply, StatusCode};

use super::{
    desk,
    pages::{assess as assess_page, choose as choose_page, criteria as criteria_page, orders as orders_page},
    rules::{Choice, Outcome},
    store as rows,
};
use crate::idea::Done;

/// How a form's deed ended.
enum Settled {
    Done,
    Refused(Refusal),
}

async fn settle<T>(tx: Tx, done: Done<T>) -> Result<Settled, Fail> {
    match done {
        Ok(_) => {
            tx.commit().await?;
            Ok(Settled::Done)
        }
        Err(NotDone::Refused(refusal)) if refusal.code != "not-permitted" => Ok(Settled::Refused(refusal)),
        Err(error) => Err(error.into()),
    }
}

fn warning(ctx: &Ctx, refusal: &Refusal) -> Option<Notice> {
    Some(Notice::new(Tone::Warning, ctx.words.refusal(refusal)))
}

/// Gives one's own marks, or sends a proposal back to its assessors.
pub(super) async fn assess(ctx: Ctx, form: Form) -> Result<Reply, Fail> {
    let number: i64 = ctx.param("number")?;
    let space = ctx.space();
    let mut tx = ctx.write().await?;
    let back = form.text("deed") == "send-back";
    let done = if back {
        if form.text("note").is_empty() {
            drop(tx);
            let fault = [Fault::new("note", "required")];
            return Ok(assess_page::again(&ctx, &form, &fault, None).await?.faulty());
        }
        desk::send_back(&mut tx, &ctx.caller, space, number, form.text("note")).await
    } else {
        let criteria = rows::criteria(&mut tx, space.id).await?;
        let named = criteria.iter().zip(assess_page::MARKS);
        let missing = named.clone().filter(|(_, name)| form.get::<i64>(name).is_none());
        let faults: Vec<Fault> = missing.map(|(_, name)| Fault::new(name, "choose-one")).collect();
        if !faults.is_empty() {
            drop(tx);
            return Ok(assess_page::again(&ctx, &form, &faults, None).await?.faulty());
        }
        let marks: Vec<(Id, i64)> = named.filter_map(|(one, name)| Some((one.id, form.get(name)?))).collect();
        desk::assess(&mut tx, &ctx.caller, space, number, &marks).await
    };
    match settle(tx, done).await? {
        Settled::Done => {
            let said = if back { "did-send-back" } else { "did-assess" };
            Ok(Reply::redirect(ctx.at(&format!("/desk/assess/{number}"))).done(said, Some(number)))
        }
        Settled::Refused(refusal) => {
            let page = assess_page::again(&ctx, &form, &[], warning(&ctx, &refusal)).await?;
            Ok(page.status(StatusCode::CONFLICT))
        }
    }
}

/// A weight as typed, with a comma or a point.
fn weight(text: &str) -> Option<f64> {
    let weight: f64 = text.replace(',', ".").parse().ok()?;
    (0.0..=100.0).contains(&weight).then_some(weight)
}

/// The weights typed beside the criteria, or what is wrong with them.
async fn weights(tx: &mut Tx, ctx: &Ctx, form: &Form) -> store::Result<Result<Vec<(Id, f64)>, Vec<Fault>>> {
    let criteria = rows::criteria(tx, ctx.space().id).await?;
    let named = criteria.iter().zip(criteria_page::WEIGHTS);
    let wrong = named.clone().filter(|(_, name)| weight(form.text(name)).is_none());
    let faults: Vec<Fault> = wrong.map(|(_, name)| Fault::new(name, "not-a-number")).collect();
    let read = named.filter_map(|(one, name)| Some((one.id, weight(form.text(name))?)));
    Ok(if faults.is_empty() { Ok(read.collect()) } else { Err(faults) })
}

/// Adds a criterion, takes one away, or sets the weights.
pub(super) async fn criteria(ctx: Ctx, form: Form) -> Result<Reply, Fail> {
    let space = ctx.space();
    let mut tx = ctx.write().await?;
    let said = match form.text("deed") {
        "weigh" => match weights(&mut tx, &ctx, &form).await? {
            Ok(weights) => {
                for (criterion, weight) in weights {
                    desk::weigh(&mut tx, &ctx.caller, space, criterion, weight).await?;
                }
                "did-weigh"
            }
            Err(faults) => {
                drop(tx);
                return Ok(criteria_page::again(&ctx, &form, &faults).await?.faulty());
            }
        },
        "retire" => {
            let criterion = form.get("criterion").ok_or(Fail::BadRequest { code: "no-criterion" })?;
            desk::retire(&mut tx, &ctx.caller, space, criterion).await?;
            "did-criterion-retire"
        }
        _ => {
            let (name, weight) = (form.text("name"), weight(form.text("weight")));
            let faults = [
                name.is_empty().then(|| Fault::new("name", "required")),
                weight.is_none().then(|| Fault::new("weight", "not-a-number")),
            ];
            let faults: Vec<Fault> = faults.into_iter().flatten().collect();
            let Some(weight) = weight.filter(|_| faults.is_empty()) else {
                drop(tx);
                return Ok(criteria_page::again(&ctx, &form, &faults).await?.faulty());
            };
            let texts = |text: &str| -> Texts { [(ctx.lang, text.to_owned())].into() };
            let meaning = texts(form.text("meaning"));
            desk::add_criterion(&mut tx, &ctx.caller, space, &texts(name), &meaning, weight).await?;
            "did-criterion-add"
        }
    };
    tx.commit().await?;
    Ok(Reply::redirect(ctx.at("/desk/criteria")).done(said, None))
}

/// Computes an order and keeps it.
pub(super) async fn order(ctx: Ctx, form: Form) -> Result<Reply, Fail> {
    let mut tx = ctx.write().await?;
    let weights = match weights(&mut tx, &ctx, &form).await? {
        Ok(weights) => weights,
        Err(faults) => {
            drop(tx);
            return Ok(orders_page::again(&ctx, &form, &faults, None).await?.faulty());
        }
    };
    match desk::put_in_order(&mut tx, &ctx.caller, ctx.space(), Some(&weights)).await {
        Ok(number) => {
            tx.commit().await?;
            let to = ctx.at(&format!("/desk/orders/{number}"));
            Ok(Reply::redirect(to).done("did-order", Some(number)))
        }
        Err(NotDone::Refused(refusal)) if refusal.code != "not-permitted" => {
            drop(tx);
            let page = orders_page::again(&ctx, &form, &[], warning(&ctx, &refusal)).await?;
            Ok(page.status(StatusCode::CONFLICT))
        }
        Err(error) => Err(error.into()),
    }
}

/// Noon of a day in the space, so that no change of the clock moves the day.
fn noon(ctx: &Ctx, text: &str) -> Option<Millis> {
    let date: Date = text.parse().ok()?;
    Some(date.at(12, 0, 0, 0).to_zoned(ctx.space().zone().clone()).ok()?.timestamp().as_millisecond())
}

/// Says of every proposal of an order what becomes of it.
pub(super) async fn choose(ctx: Ctx, form: Form) -> Result<Reply, Fail> {
    let number: i64 = ctx.param("number")?;
    let mut tx = ctx.write().await?;
    let ordering = rows::ordering(&mut tx, ctx.space().id, number).await?.ok_or(Fail::NotFound)?;
    let waiting = desk::undecided(&mut tx, ctx.space(), ordering.id).await?;
    let read = |number: i64| {
        let [outcome, reason, until] = choose_page::names(number);
        let outcome = Outcome::parse(form.text(&outcome))?;
        let until = noon(&ctx, form.text(&until));
        Some(Choice { number, outcome, reason: form.text(&reason).to_owned(), until })
    };
    let choices: Vec<Choice> = waiting.iter().filter_map(|proposal| read(proposal.number)).collect();
    let done = desk::choose(&mut tx, &ctx.caller, ctx.space(), number, &choices).await;
    match settle(tx, done).await? {
        Settled::Done => {
            let to = ctx.at(&format!("/desk/orders/{number}"));
            Ok(Reply::redirect(to).done("did-choose", Some(choices.len() as i64)))
        }
        Settled::Refused(refusal) => {
            let page = choose_page::again(&ctx, &form, &[], warning(&ctx, &refusal)).await?;
            Ok(page.status(StatusCode::CONFLICT))
        }
    }
}
