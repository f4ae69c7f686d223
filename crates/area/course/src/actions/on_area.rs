//! What is done in a focus area, as a part of its page: the actions that serve its goals or follow from its lines, and
//! how those about learning spread over levels of education. An action may belong to several levels, so the table
//! says how its sum comes to be larger than the number of actions.

use askama::{Template, filters::HtmlSafe};
use kernel::Id;
use pages::{Cell, Column, DataTable, Tag, Words};
use store::Tx;
use web::{Ctx, Fail};

use super::{
    model::{Action, Level, State},
    pages::samples,
    shown::{self, Names},
    store as rows,
};
use crate::dates;

/// The actions of an area.
#[derive(Clone, Debug, Template)]
#[template(path = "actions/templates/on_area.html")]
pub struct OnArea {
    title: String,
    lead: String,
    /// What was asked for, and the way back to all of them.
    narrow: Option<(String, String, String)>,
    lines: Vec<Line>,
    levels: Option<DataTable>,
    explain: String,
}

impl HtmlSafe for OnArea {}

/// An action in the list.
#[derive(Clone, Debug)]
struct Line {
    href: String,
    title: String,
    lang: &'static str,
    note: String,
    tags: Vec<Tag>,
}

/// What stands under an area. `?level=` asks for those of a level of education.
pub async fn on_area(ctx: &Ctx, tx: &mut Tx, area: Id) -> Result<OnArea, Fail> {
    let names = Names::load(tx, ctx.space(), ctx.words, ctx.now()).await?;
    let actions = rows::in_area(tx, ctx.space().id, area).await?;
    Ok(OnArea::new(&names, &actions, Level::parse(ctx.query.text("level"))))
}

impl OnArea {
    /// Of these actions, those of a level where one is asked for.
    pub fn new(names: &Names, actions: &[Action], asked: Option<Level>) -> OnArea {
        let words = names.words;
        let found: Vec<&Action> = actions
            .iter()
            .filter(|action| asked.is_none_or(|level| action.plan.levels.contains(&level)))
            .collect();
        let narrow = asked.map(|level| {
            let values = [
                ("n", (found.len() as i64).into()),
                ("all", (actions.len() as i64).into()),
                ("level", words.t(&format!("level-{}", level.as_str())).into()),
            ];
            (words.with("area-actions-found", &values), words.t("actions-show-all"), "?#actions".to_owned())
        });
        OnArea {
            title: words.t("area-actions"),
            lead: words.count("area-actions-lead", actions.len() as i64),
            narrow,
            lines: found.into_iter().map(|action| line(names, action)).collect(),
            levels: levels(words, actions),
            explain: explain(words, actions),
        }
    }
}

fn line(names: &Names, action: &Action) -> Line {
    let (words, plan) = (names.words, &action.plan);
    let due = words.with("action-due", &[("date", dates::said(words, plan.due).into())]);
    let mut tags = vec![shown::state_tag(words, action.state)];
    tags.extend(names.flags(action));
    Line {
        href: names.at(action.number),
        title: plan.title.clone(),
        lang: plan.lang.tag(),
        note: format!("{} · {due}", names.organisation(plan.accountable)),
        tags,
    }
}

/// Actions by level, with those of none and the sum; nothing where no action has a level.
fn levels(words: Words, actions: &[Action]) -> Option<DataTable> {
    actions.iter().find(|action| !action.plan.levels.is_empty())?;
    let row = |name: Cell, n: usize| vec![name, Cell::number(words, n as i64)];
    let of = |level: Level| actions.iter().filter(|action| action.plan.levels.contains(&level)).count();
    let mut rows: Vec<Vec<Cell>> = Level::ALL
        .iter()
        .map(|level| {
            let name = words.t(&format!("level-{}", level.as_str()));
            row(Cell::link(name, format!("?level={}#actions", level.as_str())), of(*level))
        })
        .collect();
    let none = actions.iter().filter(|action| action.plan.levels.is_empty()).count();
    rows.push(row(Cell::text(words.t("area-levels-none")), none));
    let sum = Level::ALL.iter().map(|level| of(*level)).sum::<usize>() + none;
    rows.push(row(Cell::text(words.t("action-sum")), sum));
    let columns = vec![Column::text(words.t("actions-level")), Column::number(words.t("nav-actions"))];
    Some(DataTable::new("levels", words.t("area-levels"), columns, rows).with_sum())
}

/// Why the sum of the table is what it is.
fn explain(words: Words, actions: &[Action]) -> String {
    let several = actions.iter().filter(|action| action.plan.levels.len() > 1).count() as i64;
    let values = [("several", several.into()), ("all", (actions.len() as i64).into())];
    words.with("area-levels-explain", &values)
}

impl OnArea {
    /// With and without something in it, for the samples of pages.
    pub fn samples(words: Words) -> Vec<OnArea> {
        let names = samples::names(words);
        let mut actions = [1, 2].map(|number| samples::action(number, State::Ongoing));
        actions[1].plan.levels.clear();
        vec![
            OnArea::new(&names, &actions, None),
            OnArea::new(&names, &actions, Some(Level::Adult)),
            OnArea::new(&names, &[], None),
        ]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_counts_an_action_under_each_of_its_levels_and_says_so() {
        let names = samples::names(Words::new(kernel::Lang::Sv));
        let mut actions = [1, 2, 3].map(|number| samples::action(number, State::Ongoing));
        actions[1].plan.levels = vec![Level::Adult];
        actions[2].plan.levels.clear();
        let part = OnArea::new(&names, &actions, None).render().unwrap();
        let said = "Summan är större än antalet åtgärder, 3: en av dem hör till flera nivåer";
        assert!(part.contains(said), "{part}");
        let one = OnArea::new(&names, &actions, Some(Level::Adult));
        assert_eq!(one.lines.len(), 1);
        assert_eq!(one.narrow.unwrap().0, "Vuxenutbildning: 1 av 3 åtgärder.");
        assert!(OnArea::new(&names, &actions[2..], None).levels.is_none(), "nothing about learning");
    }
}
