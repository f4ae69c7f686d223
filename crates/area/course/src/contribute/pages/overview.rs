//! The desk: what waits for somebody to look, and how many commitments there are where.

use askama::Template;
use members::Right;
use pages::{Button, Cell, Chrome, Column, DataTable, Empty, Samples, Words};
use web::{Ctx, Fail, Reply};

use super::samples;
use crate::{
    contribute::{
        model::{ActorKind, Shown},
        rules::{Life, Seen},
        shown,
        store::{self as rows, Count},
    },
    focus::{self, Area},
};

/// Held ones on one page; the oldest first, so that the rest comes up as these are looked at.
const HELD: i64 = 100;

#[derive(Template)]
#[template(path = "contribute/templates/overview.html")]
struct OverviewPage {
    chrome: Chrome,
    held: Option<DataTable>,
    empty: Empty,
    by_area: DataTable,
    by_standing: DataTable,
    examples: Option<Button>,
    public: Button,
}

/// `/{space}/desk/contribute`
pub async fn show(ctx: Ctx) -> Result<Reply, Fail> {
    let (mut tx, space) = (ctx.read().await?, ctx.space());
    let held = rows::held(&mut tx, space.id, HELD).await?;
    let counts = rows::counts(&mut tx, space.id).await?;
    let areas = focus::areas(&mut tx, space).await?;
    drop(tx);
    let may = ctx.may(Right::ManageSpace);
    let chrome = ctx.desk_chrome(ctx.words.t("desk-contribute"));
    Ok(Reply::html(&OverviewPage::new(chrome, &ctx.at(""), &held, (&counts, &areas), may))?.private())
}

impl OverviewPage {
    fn new(
        chrome: Chrome,
        home: &str,
        held: &[Shown],
        (counts, areas): (&[Count], &[Area]),
        may: bool,
    ) -> OverviewPage {
        let words = chrome.words;
        let row = |one: &Shown| {
            let number = words.with("commitment-number", &[("n", one.commitment.number.to_string().into())]);
            vec![
                Cell::link(number, format!("{home}/desk/contribute/{}", one.commitment.number)),
                Cell::text(shown::actor(words, one.name.as_deref(), one.plan_number)),
                Cell::text(words.t(&format!("actor-{}", one.kind.as_str()))),
                Cell::text(words.day(one.commitment.created_at)),
            ]
        };
        let columns = ["commitment", "desk-contribute-actor", "desk-contribute-kind", "desk-contribute-when"];
        let columns = columns.map(|key| Column::text(words.t(key))).into();
        let table = || {
            let rows = held.iter().map(row).collect();
            DataTable::new("held", words.t("desk-contribute-held"), columns, rows).caption_hidden()
        };
        OverviewPage {
            held: (!held.is_empty()).then(table),
            empty: Empty::new(words.t("desk-contribute-none")).next(words.t("desk-contribute-none-next")),
            by_area: by_area(words, counts, areas),
            by_standing: by_standing(words, counts),
            examples: may.then(|| {
                Button::second(words.t("examples-title")).link(format!("{home}/desk/contribute/examples"))
            }),
            public: Button::quiet(words.t("desk-contribute-public")).link(format!("{home}/contribute")),
            chrome,
        }
    }
}

fn sum(counts: &[Count], of: impl Fn(&&Count) -> bool) -> i64 {
    counts.iter().filter(of).map(|one| one.n).sum()
}

/// Shared commitments by area and kind of actor, with their sum.
fn by_area(words: Words, counts: &[Count], areas: &[Area]) -> DataTable {
    let shared: Vec<Count> = counts.iter().copied().filter(|one| one.seen == Seen::Shared).collect();
    let mut columns = vec![Column::text(words.t("commitment-area"))];
    columns.extend(
        ActorKind::ALL.iter().map(|kind| Column::number(words.t(&format!("actors-{}", kind.as_str())))),
    );
    columns.push(Column::number(words.t("desk-contribute-sum")));
    let row = |title: String, of: &dyn Fn(&Count) -> bool| {
        let number = |kind: Option<ActorKind>| {
            let n = sum(&shared, |one| of(one) && kind.is_none_or(|kind| one.kind == kind));
            Cell::number(words, n)
        };
        let kinds = ActorKind::ALL.iter().map(|kind| number(Some(*kind)));
        [Cell::text(title)].into_iter().chain(kinds).chain([number(None)]).collect()
    };
    let mut rows: Vec<Vec<Cell>> =
        areas.iter().map(|area| row(area.title.clone(), &|one: &Count| one.area == area.id)).collect();
    let known = |one: &Count| areas.iter().any(|area| area.id == one.area);
    if shared.iter().any(|one| !known(one)) {
        rows.push(row(words.t("desk-contribute-elsewhere"), &|one: &Count| !known(one)));
    }
    rows.push(row(words.t("desk-contribute-sum"), &|_: &Count| true));
    DataTable::new("by-area", words.t("desk-contribute-by-area"), columns, rows).with_sum()
}

/// All commitments by how far they have come and who may read them, with their sum.
fn by_standing(words: Words, counts: &[Count]) -> DataTable {
    let mut columns = vec![Column::text(words.t("desk-contribute-life"))];
    columns.extend(
        Seen::ALL.iter().map(|seen| Column::number(words.t(&format!("commitment-seen-{}", seen.as_str())))),
    );
    columns.push(Column::number(words.t("desk-contribute-sum")));
    let row = |title: String, life: Option<Life>| {
        let number = |seen: Option<Seen>| {
            let here = |one: &&Count| {
                life.is_none_or(|life| one.life == life) && seen.is_none_or(|seen| one.seen == seen)
            };
            Cell::number(words, sum(counts, here))
        };
        let seen = Seen::ALL.iter().map(|seen| number(Some(*seen)));
        [Cell::text(title)].into_iter().chain(seen).chain([number(None)]).collect()
    };
    let mut rows: Vec<Vec<Cell>> = Life::ALL
        .iter()
        .map(|life| row(words.t(&format!("commitment-life-{}", life.as_str())), Some(*life)))
        .collect();
    rows.push(row(words.t("desk-contribute-sum"), None));
    DataTable::new("by-standing", words.t("desk-contribute-by-standing"), columns, rows).with_sum()
}

impl Samples for OverviewPage {
    fn samples(words: Words) -> Vec<OverviewPage> {
        let chrome = || Chrome::sample(words, words.t("desk-contribute"));
        let (areas, counts) = (samples::areas(), samples::counts());
        vec![
            OverviewPage::new(chrome(), "/a", &samples::all(), (&counts, &areas[..1]), true),
            OverviewPage::new(chrome(), "/a", &[], (&[], &[]), false),
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
