//! What the account says in the report: received = answered + under way + parked + taken back or withheld.

use kernel::{
    Block, Section,
    section::{Bars, Table},
};
use store::Tx;
use web::papers::{Asked, Sections};

use super::pages::{GROUPS, equation};
use crate::idea::{State, store::counts};

/// In the report: the equation, a picture and a table of it.
pub fn report<'a>(tx: &'a mut Tx, asked: &'a Asked<'a>) -> Sections<'a> {
    Box::pin(async move {
        let words = asked.words;
        let all = counts::of_space(tx, asked.space.id).await?;
        if all.total() == 0 {
            return Ok(Vec::new());
        }
        let source = asked.source(&words.t("account"));
        let bars = GROUPS.iter().map(|(key, states)| (words.t(key), all.sum(states))).collect();
        let bars = Bars {
            title: words.t("account-chart"),
            columns: (words.t("account-col-state"), words.t("account-col-ideas")),
            bars,
            source: Some(source.clone()),
        };
        let row =
            |state: &State| vec![words.t(&format!("state-{}", state.as_str())), words.number(all.of(*state))];
        let states = GROUPS.iter().flat_map(|(_, states)| states.iter()).filter(|state| all.of(**state) > 0);
        let mut rows: Vec<Vec<String>> = states.map(row).collect();
        rows.push(vec![words.t("account-received"), words.number(all.total())]);
        let columns = vec![(words.t("account-col-state"), false), (words.t("account-col-ideas"), true)];
        let table = Table { sum: true, ..Table::new(words.t("account-table"), columns) }.source(source);
        let said = equation(words, &all);
        let section = Section::new(10, words.t("account"))
            .short(said.clone())
            .more(asked.at("/answers"))
            .with(Block::text(said))
            .with(Block::Bars(bars))
            .with_all(table.rows(rows));
        Ok(vec![section])
    })
}
