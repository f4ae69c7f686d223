//! The balance of the three dimensions. An action may serve several, so the table counts each combination once: its
//! rows add up to the number of actions, and the bars above it do not, which is said.

use askama::Template;
use pages::{Bar, BarChart, Cell, Chrome, Column, DataTable, Empty, Samples, Words};
use web::{Ctx, Fail, Reply};

use super::samples;
use crate::actions::{
    model::{Dimension, State},
    shown::{self, Item},
};

#[derive(Template)]
#[template(path = "actions/templates/balance.html")]
struct BalancePage {
    chrome: Chrome,
    empty: Option<Empty>,
    chart: BarChart,
    explained: String,
    table: DataTable,
    csv: (String, String),
}

/// How the actions spread.
struct Balance {
    /// Each combination of dimensions with how many have exactly that one, none left out.
    combinations: Vec<(Vec<Dimension>, i64)>,
    total: i64,
}

impl Balance {
    fn of(items: &[Item]) -> Balance {
        let counted = |dimensions: &[Dimension]| {
            items.iter().filter(|item| item.action.plan.dimensions == dimensions).count() as i64
        };
        // Every subset, the fullest first, the empty one last.
        let mut subsets: Vec<Vec<Dimension>> = (0u8..8)
            .map(|bits| {
                let at = |(index, _): &(usize, &Dimension)| bits & (1 << index) != 0;
                Dimension::ALL.iter().enumerate().filter(at).map(|(_, dimension)| *dimension).collect()
            })
            .collect();
        subsets.sort_by_key(|subset: &Vec<Dimension>| (std::cmp::Reverse(subset.len()), subset.clone()));
        let combinations = subsets.into_iter().map(|subset| (subset.clone(), counted(&subset))).collect();
        Balance { combinations, total: items.len() as i64 }
    }

    fn with(&self, dimension: Dimension) -> i64 {
        self.combinations.iter().filter(|(subset, _)| subset.contains(&dimension)).map(|(_, n)| n).sum()
    }
}

/// A combination in words.
fn named(words: Words, subset: &[Dimension]) -> String {
    let keys: Vec<&str> = subset.iter().map(|one| one.as_str()).collect();
    shown::listed(words, "dimension", &keys).unwrap_or_else(|| words.t("balance-none"))
}

/// `/{space}/balance`
pub async fn page(ctx: Ctx) -> Result<Reply, Fail> {
    let items = shown::items(&mut ctx.read().await?, ctx.space().id).await?;
    Reply::html(&show(ctx.chrome(ctx.words.t("balance")), &ctx.at(""), &Balance::of(&items)))
}

/// The same table for machines.
pub async fn csv(ctx: Ctx) -> Result<Reply, Fail> {
    let items = shown::items(&mut ctx.read().await?, ctx.space().id).await?;
    let balance = Balance::of(&items);
    let row = |(subset, n): &(Vec<Dimension>, i64)| vec![Dimension::join(subset), n.to_string()];
    let rows: Vec<Vec<String>> = balance.combinations.iter().map(row).collect();
    let header = ["dimensions", "actions"].map(str::to_owned);
    let name = format!("{}-balance.csv", ctx.space().key);
    Ok(Reply::csv(tabular::write_csv(&header, &rows, ',', true), &name))
}

fn show(chrome: Chrome, home: &str, balance: &Balance) -> BalancePage {
    let words = chrome.words;
    let name = |one: Dimension| words.t(&format!("dimension-{}", one.as_str()));
    let bars: Vec<Bar> = Dimension::ALL.iter().map(|one| Bar::new(name(*one), balance.with(*one))).collect();
    let tags: i64 = Dimension::ALL.iter().map(|one| balance.with(*one)).sum();
    let mut rows: Vec<Vec<Cell>> = balance
        .combinations
        .iter()
        .map(|(subset, n)| vec![Cell::text(named(words, subset)), Cell::number(words, *n)])
        .collect();
    rows.push(vec![Cell::text(words.t("action-sum")), Cell::number(words, balance.total)]);
    let columns =
        vec![Column::text(words.t("balance-combination")), Column::number(words.t("balance-actions"))];
    BalancePage {
        empty: (balance.total == 0)
            .then(|| Empty::new(words.t("actions-none")).next(words.t("actions-none-next"))),
        chart: BarChart::new(
            words,
            words.t("balance-chart"),
            (&words.t("action-dimensions"), &words.t("balance-actions")),
            bars,
        ),
        explained: words
            .with("balance-explained", &[("tags", tags.into()), ("actions", balance.total.into())]),
        table: DataTable::new("balance", words.t("balance-table"), columns, rows),
        csv: (words.t("actions-csv"), format!("{home}/balance.csv")),
        chrome,
    }
}

impl Samples for BalancePage {
    fn samples(words: Words) -> Vec<BalancePage> {
        let chrome = || Chrome::sample(words, words.t("balance"));
        let items: Vec<Item> = (1..5).map(|number| samples::item(number, State::Ongoing)).collect();
        vec![show(chrome(), "/tvv", &Balance::of(&items)), show(chrome(), "/tvv", &Balance::of(&[]))]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_is_sound_in_every_language() {
        pages::check_page::<BalancePage>();
    }

    #[test]
    fn the_rows_add_up_to_the_actions() {
        let mut items: Vec<Item> = (1..9).map(|number| samples::item(number, State::Ongoing)).collect();
        for (bits, item) in items.iter_mut().enumerate() {
            let all = [(1, Dimension::Economic), (2, Dimension::Social), (4, Dimension::Environmental)];
            let chosen = all.iter().filter(|(bit, _)| bits & bit != 0);
            item.action.plan.dimensions = chosen.map(|(_, dimension)| *dimension).collect();
        }
        let balance = Balance::of(&items);
        assert_eq!(balance.combinations.len(), 8);
        assert!(balance.combinations.iter().all(|(_, n)| *n == 1), "each combination once");
        assert_eq!(balance.combinations.iter().map(|(_, n)| n).sum::<i64>(), balance.total);
        assert_eq!(balance.with(Dimension::Social), 4);
    }
}
