//! The desk of actions: what waits for somebody, first.

use askama::Template;
use kernel::Millis;
use members::{Reach, Right};
use pages::{Button, Cell, Chrome, Column, DataTable, Empty, Samples, Words};
use store::directory::Card;
use web::{Ctx, Fail, Reply};

use super::samples;
use crate::{
    actions::{
        model::State,
        rules,
        shown::{self, Item, Names},
        store as rows,
    },
    dates,
    matters::MATTER,
};

/// Days after which an adopted matter should have led to an action.
const WITHIN: i64 = 30;

#[derive(Template)]
#[template(path = "actions/templates/overview.html")]
struct OverviewPage {
    chrome: Chrome,
    counts: Vec<String>,
    plan: Button,
    waiting: Vec<Waiting>,
    table: Option<DataTable>,
    empty: Empty,
}

/// An adopted matter that leads to nothing yet.
struct Waiting {
    title: String,
    href: String,
    says: String,
    plan: Button,
}

/// `/{space}/desk/actions`
pub async fn page(ctx: Ctx) -> Result<Reply, Fail> {
    let mut tx = ctx.read().await?;
    let space = ctx.space();
    let names = Names::load(&mut tx, space, ctx.words, ctx.now()).await?;
    let mut items = shown::items(&mut tx, space.id).await?;
    let mut waiting = Vec::new();
    match ctx.reach(Right::KeepActions) {
        Some(Reach::Own(own)) => items.retain(|item| item.action.plan.accountable == own),
        _ => {
            for (matter, at) in rows::adopted_without_action(&mut tx, space.id).await? {
                waiting.extend(tx.card(&kernel::Ref::new(MATTER, matter)).await?.map(|card| (card, at)));
            }
        }
    }
    drop(tx);
    let chrome = ctx.desk_chrome(ctx.words.t("nav-actions-desk"));
    Ok(Reply::html(&show(chrome, &names, &items, &waiting, ctx.now()))?.private())
}

fn show(
    chrome: Chrome,
    names: &Names,
    items: &[Item],
    waiting: &[(Card, Millis)],
    now: Millis,
) -> OverviewPage {
    let words = names.words;
    let count = |key: &str, of: &dyn Fn(&&Item) -> bool| {
        let n = items.iter().filter(of).count() as i64;
        (n > 0).then(|| words.count(key, n))
    };
    let counts = [
        count("actions-desk-missing", &|item| rules::report_missing(&item.action, names.today)),
        count("actions-desk-overdue", &|item| rules::overdue(&item.action, names.today)),
        count("actions-desk-no-goal", &|item| item.action.plan.no_goal.is_some()),
    ];
    let mut order: Vec<&Item> = items.iter().collect();
    // What waits for somebody first; then what is open; then by number.
    order.sort_by_key(|item| {
        let action = &item.action;
        let waits = rules::report_missing(action, names.today) || rules::overdue(action, names.today);
        (!waits, !action.state.is_open(), action.number)
    });
    let new = format!("{}/actions/new", names.home);
    OverviewPage {
        counts: counts.into_iter().flatten().collect(),
        plan: Button::main(words.t("action-plan")).link(&new),
        waiting: waiting.iter().map(|one| waits(words, &new, one, now)).collect(),
        table: (!items.is_empty()).then(|| table(names, &order)),
        empty: Empty::new(words.t("actions-none")).next(words.t("actions-desk-none-next")),
        chrome,
    }
}

fn waits(words: Words, new: &str, (card, at): &(Card, Millis), now: Millis) -> Waiting {
    let days = (now - at) / kernel::env::DAY;
    let number = card.number.unwrap_or_default();
    let key = if days > WITHIN { "actions-waiting-late" } else { "actions-waiting-days" };
    Waiting {
        title: card.title.clone(),
        href: card.url.clone(),
        says: words.count(key, days),
        plan: Button::second(words.t("action-plan")).link(format!("{new}?from={MATTER}:{number}")),
    }
}

fn table(names: &Names, items: &[&Item]) -> DataTable {
    let words = names.words;
    let row = |item: &&Item| {
        let action = &item.action;
        let missing = rules::report_missing(action, names.today);
        let href = format!("{}/desk/actions/{}", names.home, action.number);
        let light = match (missing, action.light) {
            (true, _) => Cell::tag(pages::Tag::new(pages::Tone::Danger, words.t("action-report-missing"))),
            (false, Some(light)) => Cell::tag(shown::light_tag(words, light)),
            (false, None) => Cell::default(),
        };
        vec![
            Cell::link(format!("{} {}", words.number(action.number), action.plan.title), href),
            Cell::text(names.organisation(action.plan.accountable)),
            Cell::text(dates::said(words, action.plan.due)),
            Cell::tag(shown::state_tag(words, action.state)),
            light,
        ]
    };
    let columns = ["action-title", "action-accountable", "action-due-label", "actions-state", "action-light"];
    let columns = columns.map(|key| Column::text(words.t(key))).into();
    DataTable::new("actions", words.t("nav-actions"), columns, items.iter().map(row).collect())
        .caption_hidden()
}

impl Samples for OverviewPage {
    fn samples(words: Words) -> Vec<OverviewPage> {
        let names = samples::names(words);
        let chrome = || Chrome::sample(words, words.t("nav-actions-desk"));
        let items: Vec<Item> =
            State::ALL.iter().zip(1..).map(|(state, number)| samples::item(number, *state)).collect();
        let card = super::one::sample(words, 1, State::Planned).goals.remove(0);
        let waiting = [(card.clone(), samples::NOW - 40 * kernel::env::DAY), (card, samples::NOW)];
        vec![
            show(chrome(), &names, &items, &waiting, samples::NOW),
            show(chrome(), &names, &[], &[], samples::NOW),
        ]
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_page_is_sound_in_every_language() {
        pages::check_page::<super::OverviewPage>();
    }
}
