//! `/{space}/desk/orders`: the orders that were computed, and a new one, with the space's weights or others.

use askama::Template;
use kernel::{Fault, Lang};
use members::Right;
use pages::{
    Button, Cell, Chrome, Column, DataTable, Empty, ErrorSummary, Field, Hidden, Link, Notice, Samples, Words,
};
use web::{Ctx, Fail, Form, Reply};

use super::{
    criteria::{WEIGHTS, weight_fields, weight_text},
    samples as ours,
};
use crate::{
    assessments::store::{self as rows, Criterion, Ordering},
    idea::shown::text_in,
};

#[derive(Template)]
#[template(path = "assessments/templates/orders.html")]
pub(in crate::assessments) struct OrdersPage {
    chrome: Chrome,
    errors: Option<ErrorSummary>,
    notice: Option<Notice>,
    criteria: Option<Link>,
    key: Hidden,
    weights: Vec<Field>,
    compute: Button,
    orders: Option<DataTable>,
    empty: Empty,
}

pub(in crate::assessments) async fn list(ctx: Ctx) -> Result<Reply, Fail> {
    again(&ctx, &Form::default(), &[], None).await
}

/// The page with what was typed and what is wrong with it.
pub(in crate::assessments) async fn again(
    ctx: &Ctx,
    typed: &Form,
    faults: &[Fault],
    notice: Option<Notice>,
) -> Result<Reply, Fail> {
    let space = ctx.space();
    let mut tx = ctx.read().await?;
    let criteria = rows::criteria(&mut tx, space.id).await?;
    let orders = rows::orderings(&mut tx, space.id).await?;
    drop(tx);
    let chrome = ctx.desk_chrome(ctx.words.t("nav-orders"));
    let may = ctx.may(Right::SteerProposals);
    let page = OrdersPage::new(
        chrome,
        &ctx.at("/desk"),
        ctx.request_key(),
        space.lang,
        &criteria,
        &orders,
        may,
        typed,
        faults,
    );
    Ok(Reply::html(&OrdersPage { notice, ..page })?.private())
}

impl OrdersPage {
    #[allow(clippy::too_many_arguments)] // what the page shows, once
    fn new(
        chrome: Chrome,
        base: &str,
        request: String,
        own: Lang,
        criteria: &[Criterion],
        orders: &[Ordering],
        may_steer: bool,
        typed: &Form,
        faults: &[Fault],
    ) -> OrdersPage {
        let words = chrome.words;
        let name = |stored: &str| text_in(stored, words.lang, own).unwrap_or_default();
        let label = |field: &str| {
            let at = WEIGHTS.iter().position(|known| *known == field);
            at.and_then(|at| criteria.get(at)).map(|one| name(&one.name)).unwrap_or_default()
        };
        let columns = ["order-column", "order-when", "order-weights", "order-sort"]
            .map(|key| Column::text(words.t(key)));
        let row = |order: &Ordering| {
            let weight =
                |one: &rows::Weight| format!("{} {}", name(&one.name), weight_text(words, one.weight));
            let weights: Vec<String> = order.weights.iter().map(weight).collect();
            let sort = if order.what_if { "order-what-if" } else { "order-own" };
            vec![
                Cell::link(
                    words.count("order-number", order.number),
                    format!("{base}/orders/{}", order.number),
                ),
                Cell::text(words.moment(order.at)),
                Cell::text(weights.join(", ")),
                Cell::text(words.t(sort)),
            ]
        };
        let table = || {
            let rows = orders.iter().map(row).collect();
            DataTable::new("orders", words.t("nav-orders"), columns.into(), rows).caption_hidden()
        };
        OrdersPage {
            errors: ErrorSummary::of(words, faults, label),
            notice: None,
            criteria: may_steer.then(|| Link::new(words.t("criteria-title"), format!("{base}/criteria"))),
            key: Hidden::new("request", request),
            weights: match may_steer {
                true => weight_fields(words, own, criteria, typed, faults),
                false => Vec::new(),
            },
            compute: Button::main(words.t("order-compute")),
            orders: (!orders.is_empty()).then(table),
            empty: Empty::new(words.t("orders-none")).next(words.t("orders-none-next")),
            chrome: Chrome { fault_title: !faults.is_empty(), ..chrome },
        }
    }
}

impl Samples for OrdersPage {
    fn samples(words: Words) -> Vec<OrdersPage> {
        let chrome = || Chrome::sample(words, words.t("nav-orders"));
        let orders = [ours::ordering(true), Ordering { number: 2, ..ours::ordering(false) }];
        let wrong = [Fault::new("weight-1", "not-a-number")];
        let (criteria, none) = (ours::criteria(), Form::default());
        let page = |orders: &[Ordering], may: bool, faults: &[Fault]| {
            OrdersPage::new(
                chrome(),
                "/tvv/desk",
                "0".into(),
                Lang::Sv,
                &criteria,
                orders,
                may,
                &none,
                faults,
            )
        };
        vec![page(&orders, true, &[]), page(&orders, true, &wrong), page(&[], false, &[])]
    }
}
