//! The board of who does what, as it is or was on a day, and the history of one task.

use std::collections::HashMap;

use askama::Template;
use jiff::civil::Date;
use kernel::{Fault, Id, Ref};
use members::{Organisation, organisation};
use pages::{Button, Chrome, Empty, Field, Meta, Notice, Samples, Tag, Tone, Words};
use serde::Serialize;
use store::Tx;
use web::{Ctx, Fail, Reply};

use super::{
    rules::{self, Arrangement, Kept},
    samples, store as rows,
};
use crate::{
    dates,
    matters::{self, MATTER, Matter},
};

#[derive(Template)]
#[template(path = "responsibility/templates/board.html")]
struct BoardPage {
    chrome: Chrome,
    at: Field,
    send: Button,
    stamp: String,
    flagged: Option<Notice>,
    columns: Vec<String>,
    rows: Vec<Row>,
    empty: Option<Empty>,
    files: Vec<(String, String)>,
}

struct Row {
    title: String,
    lang: &'static str,
    href: String,
    /// A mark per column: what it says, or nothing.
    marks: Vec<Option<String>>,
    decided: Vec<Decided>,
}

/// What backs it, or that nothing does.
struct Decided {
    text: String,
    href: Option<String>,
    flag: Option<Tag>,
}

#[derive(Template)]
#[template(path = "responsibility/templates/one.html")]
struct OnePage {
    chrome: Chrome,
    meta: Meta,
    lang: &'static str,
    history: Vec<Past>,
}

/// An arrangement of the past, or the one in force.
struct Past {
    since: String,
    now: Option<Tag>,
    who: String,
    note: String,
    decided: Vec<Decided>,
}

/// All that the pages know.
pub(super) struct Board {
    pub words: Words,
    pub home: String,
    pub organisations: Vec<Organisation>,
    pub kept: Vec<Kept>,
    pub matters: HashMap<Id, Matter>,
    pub today: Date,
}

impl Board {
    /// Reads the board with every matter that its arrangements name.
    pub async fn read(tx: &mut Tx, ctx: &Ctx) -> Result<Board, Fail> {
        let space = ctx.space();
        let kept = rows::all(tx, space.id).await?;
        let mut named: Vec<Id> =
            kept.iter().flat_map(|one| &one.arrangements).flat_map(|one| one.matters.clone()).collect();
        named.sort_unstable();
        named.dedup();
        let named: Vec<Ref> = named.into_iter().map(|id| Ref::new(MATTER, id)).collect();
        let shown = matters::shown(tx, &named).await?;
        Ok(Board {
            words: ctx.words,
            home: ctx.at(""),
            organisations: organisation::of_space(tx, space.id).await?,
            matters: shown.into_iter().map(|matter| (matter.card.subject.id, matter)).collect(),
            today: ctx.space().today(ctx.now()),
            kept,
        })
    }

    fn adopted(&self, matter: Id) -> bool {
        self.matters.get(&matter).is_some_and(|matter| matter.standing.adopted)
    }

    fn name(&self, id: Id) -> String {
        let found = self.organisations.iter().find(|one| one.id == id);
        found.map_or_else(String::new, |one| one.name(self.words.lang).to_owned())
    }

    fn municipalities(&self) -> Vec<&Organisation> {
        self.organisations.iter().filter(|one| one.kind == organisation::MUNICIPALITY).collect()
    }

    /// What backs an arrangement: its matters with how far each is; a flag where together is said without.
    fn decided(&self, arrangement: &Arrangement) -> Vec<Decided> {
        let words = self.words;
        let matters = arrangement.matters.iter().filter_map(|id| self.matters.get(id));
        let mut decided: Vec<Decided> = matters
            .map(|matter| {
                let standing = matter.standing;
                let counted = [("n", standing.decided.into()), ("m", standing.bodies.into())];
                let text = format!("{} – {}", matter.card.title, words.with("task-decided", &counted));
                Decided { text, href: Some(matter.card.url.clone()), flag: None }
            })
            .collect();
        if arrangement.is_unbacked(|id| self.adopted(id)) {
            let flag = Tag::new(Tone::Warning, words.t("task-unbacked"));
            decided.push(Decided { text: String::new(), href: None, flag: Some(flag) });
        }
        decided
    }

    /// In one sentence: who does it.
    fn who(&self, one: &Arrangement) -> String {
        let words = self.words;
        let mut who: Vec<String> =
            one.own.iter().map(|id| words.with("task-alone", &[("name", self.name(*id).into())])).collect();
        let mut also = |holds: bool, key: &str| {
            if holds {
                who.push(words.t(key));
            }
        };
        also(one.joint, "task-together");
        also(one.region, "task-region");
        also(one.influences, "task-influences");
        who.extend(one.other.clone());
        who.join(", ")
    }

    fn flagged(&self, at: Date) -> i64 {
        let now = self.kept.iter().filter_map(|kept| rules::in_force(&kept.arrangements, at));
        now.filter(|one| one.is_unbacked(|id| self.adopted(id))).count() as i64
    }
}

/// The day that is asked for, or today.
fn asked(ctx: &Ctx, today: Date) -> Result<Date, Vec<Fault>> {
    match ctx.query.text("at") {
        "" => Ok(today),
        text => text.parse().map_err(|_| vec![Fault::new("at", "not-a-date")]),
    }
}

/// `/{space}/responsibility?at=2020-01-01`
pub async fn board(ctx: Ctx) -> Result<Reply, Fail> {
    let board = Board::read(&mut ctx.read().await?, &ctx).await?;
    let (at, faults) = match asked(&ctx, board.today) {
        Ok(at) => (at, Vec::new()),
        Err(faults) => (board.today, faults),
    };
    let chrome = ctx.chrome(ctx.words.t("nav-responsibility"));
    let page = show(chrome, &board, at, ctx.query.text("at"), &faults);
    let reply = Reply::html(&page)?;
    Ok(if faults.is_empty() { reply } else { reply.faulty() })
}

/// `/{space}/responsibility/{number}`
pub async fn one(ctx: Ctx) -> Result<Reply, Fail> {
    let board = Board::read(&mut ctx.read().await?, &ctx).await?;
    let number: i64 = ctx.param("number")?;
    let kept = board.kept.iter().find(|kept| kept.task.number == number).ok_or(Fail::NotFound)?;
    Reply::html(&show_one(|title| ctx.chrome(title), &board, kept))
}

/// Columns of their own for the municipalities while they are few; otherwise one for all.
const WIDE: usize = 3;

fn show(chrome: Chrome, board: &Board, at: Date, typed: &str, faults: &[Fault]) -> BoardPage {
    let words = board.words;
    let municipalities = board.municipalities();
    let mut columns: Vec<String> = match municipalities.len() <= WIDE {
        true => municipalities.iter().map(|one| one.name(words.lang).to_owned()).collect(),
        false => vec![words.t("task-each")],
    };
    columns.extend(["task-col-together", "task-col-region", "task-col-other"].map(|key| words.t(key)));
    let rows: Vec<Row> = board
        .kept
        .iter()
        .filter_map(|kept| Some(row(board, &municipalities, kept, rules::in_force(&kept.arrangements, at)?)))
        .collect();
    let flagged = board.flagged(at);
    let query = if typed.is_empty() { String::new() } else { format!("?at={at}") };
    let file = |end: &str, key: &str| (words.t(key), format!("{}/responsibility.{end}{query}", board.home));
    BoardPage {
        at: Field::date("at", words.t("task-at")).value(typed).faults(words, faults),
        send: Button::second(words.t("task-show-at")),
        stamp: words.with("task-stamp", &[("date", words.date(at).into())]),
        flagged: (flagged > 0).then(|| Notice::new(Tone::Warning, words.count("task-flagged", flagged))),
        columns,
        empty: rows.is_empty().then(|| Empty::new(words.t("task-none")).next(words.t("task-none-next"))),
        rows,
        files: vec![file("csv", "task-csv"), file("json", "task-json")],
        chrome: Chrome { fault_title: !faults.is_empty(), ..chrome },
    }
}

fn row(board: &Board, municipalities: &[&Organisation], kept: &Kept, one: &Arrangement) -> Row {
    let words = board.words;
    let alone = |id: Id| one.own.contains(&id).then(|| words.t("task-mark-alone"));
    let mut marks: Vec<Option<String>> = match municipalities.len() <= WIDE {
        true => municipalities.iter().map(|municipality| alone(municipality.id)).collect(),
        false => {
            let names: Vec<String> = one.own.iter().map(|id| board.name(*id)).collect();
            vec![(!names.is_empty()).then(|| names.join(", "))]
        }
    };
    // Organisations that are no municipality stand with the others.
    let strangers = one.own.iter().filter(|id| {
        municipalities.len() <= WIDE && !municipalities.iter().any(|municipality| municipality.id == **id)
    });
    let others: Vec<String> = strangers.map(|id| board.name(*id)).chain(one.other.clone()).collect();
    marks.push(match (one.joint, one.influences) {
        (true, _) => Some(words.t("task-mark-together")),
        (false, true) => Some(words.t("task-mark-influences")),
        _ => None,
    });
    marks.push(one.region.then(|| words.t("task-mark-region")));
    marks.push((!others.is_empty()).then(|| others.join(", ")));
    Row {
        title: kept.task.title.clone(),
        lang: kept.task.lang.tag(),
        href: format!("{}/responsibility/{}", board.home, kept.task.number),
        marks,
        decided: board.decided(one),
    }
}

fn show_one(chrome: impl FnOnce(String) -> Chrome, board: &Board, kept: &Kept) -> OnePage {
    let words = board.words;
    let now = rules::in_force(&kept.arrangements, board.today);
    let past = |one: &Arrangement| Past {
        since: words.with("task-since", &[("date", dates::said(words, one.from).into())]),
        now: now.filter(|now| std::ptr::eq(*now, one)).map(|_| Tag::new(Tone::Success, words.t("task-now"))),
        who: board.who(one),
        note: one.note.clone(),
        decided: board.decided(one),
    };
    OnePage {
        meta: Meta::new(words.t("nav-responsibility")).link(format!("{}/responsibility", board.home)),
        lang: kept.task.lang.tag(),
        history: rules::history(&kept.arrangements).into_iter().map(past).collect(),
        chrome: chrome(kept.task.title.clone()),
    }
}

/// The columns of the file, in order.
const COLUMNS: [&str; 11] = [
    "number",
    "task",
    "since",
    "own",
    "joint",
    "influences",
    "region",
    "other",
    "decided_by",
    "backed",
    "note",
];

#[derive(Serialize)]
struct OpenTask<'a> {
    number: i64,
    task: &'a str,
    since: String,
    own: Vec<&'a str>,
    joint: bool,
    influences: bool,
    region: bool,
    other: Option<&'a str>,
    decided_by: Vec<String>,
    /// Together by a matter that all bodies have adopted; null where it is not together.
    backed: Option<bool>,
    note: &'a str,
}

fn open<'a>(ctx: &Ctx, board: &'a Board, at: Date) -> Vec<OpenTask<'a>> {
    let open = |kept: &'a Kept| {
        let one = rules::in_force(&kept.arrangements, at)?;
        let keys = one.own.iter().filter_map(|id| board.organisations.iter().find(|other| other.id == *id));
        let matters = one.matters.iter().filter_map(|id| board.matters.get(id));
        Some(OpenTask {
            number: kept.task.number,
            task: &kept.task.title,
            since: one.from.to_string(),
            own: keys.map(|organisation| organisation.key.as_str()).collect(),
            joint: one.joint,
            influences: one.influences,
            region: one.region,
            other: one.other.as_deref(),
            decided_by: matters.map(|matter| ctx.absolute(&matter.card.url)).collect(),
            backed: one.joint.then(|| !one.is_unbacked(|id| board.adopted(id))),
            note: &one.note,
        })
    };
    board.kept.iter().filter_map(open).collect()
}

/// `/{space}/responsibility.json?at=…`
pub async fn json(ctx: Ctx) -> Result<Reply, Fail> {
    let board = Board::read(&mut ctx.read().await?, &ctx).await?;
    let at = asked(&ctx, board.today).map_err(|_| Fail::BadRequest { code: "not-a-date" })?;
    let tasks = open(&ctx, &board, at);
    Ok(Reply::json(&serde_json::json!({ "space": ctx.space().key, "at": at.to_string(), "tasks": tasks })))
}

/// `/{space}/responsibility.csv?at=…`
pub async fn csv(ctx: Ctx) -> Result<Reply, Fail> {
    let board = Board::read(&mut ctx.read().await?, &ctx).await?;
    let at = asked(&ctx, board.today).map_err(|_| Fail::BadRequest { code: "not-a-date" })?;
    let row = |task: OpenTask| -> Vec<String> {
        let cells = [
            task.number.to_string(),
            task.task.to_owned(),
            task.since,
            task.own.join(" | "),
            task.joint.to_string(),
            task.influences.to_string(),
            task.region.to_string(),
            task.other.unwrap_or_default().to_owned(),
            task.decided_by.join(" | "),
            task.backed.map_or_else(String::new, |backed| backed.to_string()),
            task.note.to_owned(),
        ];
        cells.iter().map(|cell| tabular::csv_safe(cell)).collect()
    };
    let rows: Vec<Vec<String>> = open(&ctx, &board, at).into_iter().map(row).collect();
    let header = COLUMNS.map(str::to_owned);
    let name = format!("{}-responsibility.csv", ctx.space().key);
    Ok(Reply::csv(tabular::write_csv(&header, &rows, ',', true), &name))
}

impl Samples for BoardPage {
    fn samples(words: Words) -> Vec<BoardPage> {
        let chrome = || Chrome::sample(words, words.t("nav-responsibility"));
        let (few, many) = (samples::board(words, 2), samples::board(words, 5));
        let none = Board { kept: vec![], ..samples::board(words, 2) };
        let wrong = [Fault::new("at", "not-a-date")];
        vec![
            show(chrome(), &few, few.today, "", &[]),
            show(chrome(), &many, many.today, "2026-03-02", &[]),
            show(chrome(), &none, none.today, "x", &wrong),
        ]
    }
}

impl Samples for OnePage {
    fn samples(words: Words) -> Vec<OnePage> {
        let board = samples::board(words, 2);
        let chrome = |title| Chrome::sample(words, title);
        board.kept.iter().map(|kept| show_one(chrome, &board, kept)).collect()
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_pages_are_sound_in_every_language() {
        ::pages::check_page::<super::BoardPage>();
        ::pages::check_page::<super::OnePage>();
    }
}
