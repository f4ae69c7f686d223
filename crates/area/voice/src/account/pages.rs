//! The account as a sentence, a picture, a table and a file.

use std::collections::HashMap;

use ::pages::{Bar, BarChart, Button, Cell, Chrome, Column, DataTable, Empty, Meta, Samples, Words};
use askama::Template;
use kernel::{Id, Lang, Millis, env::DAY};
use members::{SpaceSettings, space::Texts};
use store::Tx;
use web::{Ctx, Fail, Reply};

use crate::idea::{
    State,
    rated::helped,
    store::{
        counts::{self, Counts, Rated},
        lists::{self, Listed},
        places::{self, Round},
    },
};

/// How many stand on the page of those who wait too long.
const SHOWN: i64 = 50;

#[derive(Template)]
#[template(path = "account/templates/account.html")]
struct Page {
    chrome: Chrome,
    empty: Option<Empty>,
    /// Received = answered + …, in a sentence.
    equation: String,
    chart: BarChart,
    table: DataTable,
    promises: Vec<String>,
    silent_title: String,
    silent_text: String,
    silent: Vec<Stub>,
    helped: Option<String>,
    csv: Button,
    stamp: String,
}

/// An idea whose owner has waited too long.
struct Stub {
    meta: Meta,
    title: String,
    lang: Lang,
}

/// What the account is made of.
struct Known {
    rounds: Vec<(Round, Counts)>,
    silent_count: i64,
    silent: Vec<Listed>,
    rated: Rated,
    now: Millis,
}

impl Known {
    fn total(&self) -> Counts {
        let mut all = Counts::default();
        for (_, counts) in &self.rounds {
            State::ALL.iter().for_each(|state| all.add(*state, counts.of(*state)));
        }
        all
    }
}

/// The rounds of a space, each with the sums of its ideas. `tx` is a [`web::Ctx::snapshot`]: between two statements
/// of any other reader a round may open, and the ideas of it would be missing.
pub async fn sums(tx: &mut Tx, space: Id) -> store::Result<Vec<(Round, Counts)>> {
    let rounds = places::rounds(tx, space).await?;
    let mut sums: HashMap<Id, Counts> = counts::by_round(tx, space).await?.into_iter().collect();
    let of = |round: Round| {
        let counts = sums.remove(&round.id).unwrap_or_default();
        (round, counts)
    };
    Ok(rounds.into_iter().map(of).collect())
}

async fn known(tx: &mut Tx, space: Id, settings: &SpaceSettings, now: Millis) -> Result<Known, Fail> {
    let heard_before = now - settings.silence_days * DAY;
    Ok(Known {
        rounds: sums(tx, space).await?,
        silent_count: lists::silent_count(tx, space, now, heard_before).await?,
        silent: lists::silent(tx, space, now, heard_before, SHOWN).await?,
        rated: counts::rated(tx, space).await?,
        now,
    })
}

/// The name of a round in this language, or its number.
fn name(words: Words, round: &Round) -> String {
    let names: Texts = serde_json::from_str(&round.name).unwrap_or_default();
    let found = names.get(&words.lang).or_else(|| names.values().next());
    found
        .cloned()
        .unwrap_or_else(|| words.with("account-round", &[("number", round.number.to_string().into())]))
}

pub(super) fn equation(words: Words, all: &Counts) -> String {
    words.with(
        "account-equation",
        &[
            ("total", all.total().into()),
            ("answered", all.answered().into()),
            ("under", all.under_way().into()),
            ("parked", all.parked().into()),
            ("gone", all.withdrawn_or_withheld().into()),
        ],
    )
}

/// The groups of the equation with the states that make them up.
pub(super) const GROUPS: [(&str, &[State]); 4] = [
    (
        "account-answered",
        &[State::Answered, State::Realised, State::Referred, State::Adopted, State::InProposal],
    ),
    ("account-under-way", &[State::Received, State::Sorted, State::Clarifying]),
    ("account-parked", &[State::Parked]),
    ("account-gone", &[State::Withdrawn, State::Withheld]),
];

fn table(words: Words, known: &Known) -> DataTable {
    let all = known.total();
    // The sums first, where they stand on a narrow screen too; a round without ideas has nothing to account for.
    let rounds: Vec<_> = known.rounds.iter().filter(|(_, counts)| counts.total() > 0).collect();
    let mut columns =
        vec![Column::text(words.t("account-col-state")), Column::number(words.t("account-col-all"))];
    columns.extend(rounds.iter().map(|(round, _)| Column::number(name(words, round))));
    let row = |label: String, states: &[State]| {
        let mut row = vec![Cell::text(label), Cell::number(words, all.sum(states))];
        row.extend(rounds.iter().map(|(_, counts)| Cell::number(words, counts.sum(states))));
        row
    };
    let states = GROUPS.iter().flat_map(|(_, states)| states.iter());
    let mut rows: Vec<_> =
        states.map(|state| row(words.t(&format!("state-{}", state.as_str())), &[*state])).collect();
    rows.push(row(words.t("account-received"), State::ALL));
    DataTable::new("states", words.t("account-table"), columns, rows).with_sum()
}

fn stub(words: Words, at: &str, row: &Listed, now: Millis) -> Stub {
    let idea = &row.idea;
    let days = (now - idea.heard_at) / DAY;
    let number = words.with("account-idea", &[("number", idea.number.to_string().into())]);
    let meta =
        Meta::new(number).link(format!("{at}/i/{}", idea.number)).and(words.count("account-days", days));
    Stub { meta, title: idea.title(90), lang: idea.lang }
}

fn view(chrome: Chrome, at: &str, settings: &SpaceSettings, known: &Known) -> Page {
    let (words, all) = (chrome.words, known.total());
    let bar = |(key, states): &(&str, &[State])| Bar::new(words.t(key), all.sum(states));
    let mut bars: Vec<Bar> = GROUPS.iter().map(bar).collect();
    bars[0] = bars[0].clone().strong();
    let silence = settings.silence_days;
    let values = [("n", known.silent_count.into()), ("days", silence.into())];
    Page {
        empty: (all.total() == 0).then(|| Empty::new(words.t("account-empty"))),
        equation: equation(words, &all),
        chart: BarChart::new(
            words,
            words.t("account-chart"),
            (&words.t("account-col-state"), &words.t("account-col-ideas")),
            bars,
        ),
        table: table(words, known),
        promises: vec![
            words.count("account-promise-first", settings.first_answer_working_days),
            words.count("account-promise-silence", silence),
            words.count("account-promise-clarify", settings.clarify_days),
            words.count("account-promise-park", settings.park_max_days),
        ],
        silent_title: words.with("account-silent", &values),
        silent_text: words.t(if known.silent_count == 0 {
            "account-silent-none"
        } else {
            "account-silent-text"
        }),
        silent: known.silent.iter().map(|row| stub(words, at, row, known.now)).collect(),
        helped: helped(words, &known.rated),
        csv: Button::second(words.t("account-csv")).link(format!("{at}/answers.csv")),
        stamp: words.with("account-stamp", &[("moment", words.moment(known.now).into())]),
        chrome,
    }
}

/// The account.
pub async fn page(ctx: Ctx) -> Result<Reply, Fail> {
    let (space, now) = (ctx.space(), ctx.now());
    let known = known(&mut ctx.snapshot().await?, space.id, &space.settings, now).await?;
    let chrome = ctx.chrome(ctx.words.t("account"));
    Reply::html(&view(chrome, &ctx.at(""), &space.settings, &known))
}

/// The sums as a file for machines: one row per round and state, none left out.
pub async fn csv(ctx: Ctx) -> Result<Reply, Fail> {
    let mut tx = ctx.snapshot().await?;
    let mut rows: Vec<[String; 3]> = Vec::new();
    for (round, counts) in sums(&mut tx, ctx.space().id).await? {
        for state in State::ALL {
            let n = counts.of(*state);
            rows.push([round.number.to_string(), state.as_str().to_owned(), n.to_string()]);
        }
    }
    let header = ["round", "state", "ideas"].map(str::to_owned);
    Ok(Reply::csv(tabular::write_csv(&header, &rows, ',', false), "answers.csv"))
}

impl Samples for Page {
    fn samples(words: Words) -> Vec<Page> {
        let id = Id::from_parts(1, [1; 10]);
        let round = |number: i64, name: &str| Round {
            id,
            number,
            name: name.into(),
            question: "{}".into(),
            opens_at: 0,
            closes_at: None,
            continues: None,
        };
        let mut counts = Counts::default();
        State::ALL.iter().zip(1..).for_each(|(state, n)| counts.add(*state, n));
        let settings = SpaceSettings::default();
        let page = |known: &Known| view(Chrome::sample(words, words.t("account")), "/tvv", &settings, known);
        let known = |rounds, silent_count| Known {
            rounds,
            silent_count,
            silent: Vec::new(),
            rated: Rated { asked: 9, answered: silent_count, helped: 2 },
            now: 1_772_438_400_000,
        };
        let rounds =
            vec![(round(1, r#"{"sv":"Våren"}"#), counts.clone()), (round(2, "{}"), Counts::default())];
        let (full, none) = (known(rounds, 3), known(Vec::new(), 0));
        vec![page(&full), page(&none)]
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_page_is_sound_in_every_language() {
        ::pages::check_page::<super::Page>();
    }
}
