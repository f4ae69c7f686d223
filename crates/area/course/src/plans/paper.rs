//! What plans say in a strategy's document: which party takes what of it upon itself.

use kernel::{Section, section::Table};
use store::Tx;
use web::papers::{Asked, Sections};

use super::reading;

/// In the document of the strategy that plans derive from: parties by areas.
pub fn strategy<'a>(tx: &'a mut Tx, asked: &'a Asked<'a>) -> Sections<'a> {
    Box::pin(async move {
        let words = asked.words;
        let reading = reading::of_space(tx, asked.space.id).await?;
        let own = reading.strategy.as_ref().is_some_and(|card| asked.about == Some(&card.subject));
        if !own || reading.plans.is_empty() {
            return Ok(Vec::new());
        }
        let coverage = reading.coverage();
        let mut columns = vec![(words.t("paper-party"), false)];
        columns.extend(reading.areas().iter().map(|area| (area.title.clone(), true)));
        let mut rows = Vec::new();
        for party in &reading.parties {
            let counts = coverage.rows.iter().find(|(id, _, _)| *id == party.id).map(|(_, counts, _)| counts);
            let mut row = vec![party.name(words.lang).to_owned()];
            row.extend(counts.into_iter().flatten().map(|n| words.number(*n as i64)));
            rows.push(row);
        }
        let mut sum = vec![words.t("action-sum")];
        sum.extend(coverage.areas.iter().map(|n| words.number(*n as i64)));
        rows.push(sum);
        let table =
            Table { sum: true, ..Table::new("", columns) }.source(asked.source(&words.t("nav-coverage")));
        let section = Section::new(80, words.t("nav-coverage"))
            .short(words.count("paper-coverage-empty", coverage.empty as i64))
            .more(asked.at("/coverage"))
            .with(kernel::Block::text(words.count("paper-coverage-empty", coverage.empty as i64)))
            .with_all(table.rows(rows));
        Ok(vec![section])
    })
}
