//! The desk of tasks: name one, say who does it from a day on.

use askama::Template;
use kernel::Fault;
use pages::{Button, Choice, Choices, Chrome, ErrorSummary, Field, Hidden, Samples, Words};
use store::directory::Card;
use web::{Ctx, Fail, Form, Reply};

use super::{
    desk,
    forms::{Known, Typed},
    pages::Board,
    rules, samples,
};
use crate::{dates, matters::MATTER};

#[derive(Template)]
#[template(path = "responsibility/templates/work.html")]
struct WorkPage {
    chrome: Chrome,
    errors: Option<ErrorSummary>,
    tasks: Vec<(String, String)>,
    form_title: String,
    title: Option<Field>,
    from: Field,
    own: Choices,
    shared: Vec<Choices>,
    other: Field,
    matters: Option<Choices>,
    note: Field,
    key: Hidden,
    send: Button,
}

/// Matters that the form offers.
const OFFERED: i64 = 300;

struct Setting {
    board: Board,
    matters: Vec<Card>,
}

impl Setting {
    async fn read(ctx: &Ctx) -> Result<Setting, Fail> {
        let mut tx = ctx.read().await?;
        let board = Board::read(&mut tx, ctx).await?;
        Ok(Setting { board, matters: tx.cards(ctx.space().id, MATTER, OFFERED).await? })
    }

    fn known(&self) -> Known {
        let numbered =
            self.matters.iter().filter_map(|card| Some((card.number?.to_string(), card.subject.id)));
        Known {
            organisations: self.board.organisations.iter().map(|one| (one.key.clone(), one.id)).collect(),
            matters: numbered.collect(),
        }
    }
}

/// `/{space}/desk/responsibility`
pub async fn list(ctx: Ctx) -> Result<Reply, Fail> {
    let setting = Setting::read(&ctx).await?;
    let typed = Typed { from: setting.board.today.to_string(), ..Typed::default() };
    let chrome = ctx.desk_chrome(ctx.words.t("nav-responsibility"));
    Ok(Reply::html(&show(chrome, &setting, None, &typed, &[], ctx.request_key()))?.private())
}

/// Names a task, or shows the form again.
pub async fn add(ctx: Ctx, form: Form) -> Result<Reply, Fail> {
    let (typed, setting) = (read(&form), Setting::read(&ctx).await?);
    let key = form.request_key().map_or_else(|| ctx.request_key(), str::to_owned);
    let first = match typed.read(&setting.known(), true) {
        Ok(first) => first,
        Err(faults) => {
            let chrome = ctx.desk_chrome(ctx.words.t("nav-responsibility"));
            return Ok(Reply::html(&show(chrome, &setting, None, &typed, &faults, key))?.faulty());
        }
    };
    let named = (typed.title.as_str(), ctx.lang);
    desk::commit_add(&ctx.store, &ctx.caller, ctx.space(), named, &first, Some(&key)).await?;
    Ok(Reply::redirect(ctx.at("/desk/responsibility")).done("task-done", None))
}

/// `/{space}/desk/responsibility/{number}`: how it stands now, to be changed from a day on.
pub async fn edit(ctx: Ctx) -> Result<Reply, Fail> {
    let setting = Setting::read(&ctx).await?;
    let number: i64 = ctx.param("number")?;
    let board = &setting.board;
    let kept = board.kept.iter().find(|kept| kept.task.number == number).ok_or(Fail::NotFound)?;
    let known = setting.known();
    let keys = |all: &[(String, kernel::Id)], ids: &[kernel::Id]| {
        all.iter().filter(|(_, id)| ids.contains(id)).map(|(key, _)| key.clone()).collect()
    };
    let typed = rules::in_force(&kept.arrangements, board.today).map(|now| Typed {
        title: String::new(),
        from: board.today.to_string(),
        own: keys(&known.organisations, &now.own),
        joint: now.joint,
        influences: now.influences,
        region: now.region,
        other: now.other.clone().unwrap_or_default(),
        matters: keys(&known.matters, &now.matters),
        note: String::new(),
    });
    let chrome = ctx.desk_chrome(kept.task.title.clone());
    let page = show(chrome, &setting, Some(number), &typed.unwrap_or_default(), &[], ctx.request_key());
    Ok(Reply::html(&page)?.private())
}

/// Says who does it from a day on, or shows the form again.
pub async fn arrange(ctx: Ctx, form: Form) -> Result<Reply, Fail> {
    let (typed, setting) = (read(&form), Setting::read(&ctx).await?);
    let number: i64 = ctx.param("number")?;
    let kept = setting.board.kept.iter().find(|kept| kept.task.number == number).ok_or(Fail::NotFound)?;
    match typed.read(&setting.known(), false) {
        Ok(new) => desk::commit_arrange(&ctx.store, &ctx.caller, ctx.space(), number, &new).await?,
        Err(faults) => {
            let chrome = ctx.desk_chrome(kept.task.title.clone());
            let page = show(chrome, &setting, Some(number), &typed, &faults, ctx.request_key());
            return Ok(Reply::html(&page)?.faulty());
        }
    }
    Ok(Reply::redirect(ctx.at("/desk/responsibility")).done("task-done", None))
}

fn read(form: &Form) -> Typed {
    let text = |name: &str| form.text(name).to_owned();
    let many = |name: &str| form.all(name).into_iter().map(str::to_owned).collect();
    Typed {
        title: text("title"),
        from: text("from"),
        own: many("own"),
        joint: form.has("joint"),
        influences: form.has("influences"),
        region: form.has("region"),
        other: text("other"),
        matters: many("matters"),
        note: text("note"),
    }
}

fn show(
    chrome: Chrome,
    setting: &Setting,
    task: Option<i64>,
    typed: &Typed,
    faults: &[Fault],
    key: String,
) -> WorkPage {
    let words = chrome.words;
    let board = &setting.board;
    let tick = |name: &str, key: &str, chosen: bool| {
        Choices::tick(name, words.t("task-who"), Choice::new("yes", words.t(key)).chosen(chosen))
    };
    let own = board
        .organisations
        .iter()
        .map(|one| Choice::new(&one.key, one.name(words.lang)).chosen(typed.own.contains(&one.key)));
    let matters: Vec<Choice> = setting
        .matters
        .iter()
        .filter_map(|card| {
            let number = card.number?.to_string();
            let chosen = typed.matters.contains(&number);
            Some(Choice::new(number, card.title.clone()).chosen(chosen))
        })
        .collect();
    let listed = board.kept.iter().map(|kept| {
        let now = rules::in_force(&kept.arrangements, board.today);
        let since = now.map(|now| words.with("task-since", &[("date", dates::said(words, now.from).into())]));
        let label = format!("{} – {}", kept.task.title, since.unwrap_or_default());
        (label, format!("{}/desk/responsibility/{}", board.home, kept.task.number))
    });
    let label = |field: &str| match field {
        "title" => words.t("task"),
        "from" => words.t("task-from"),
        _ => words.t("task-who"),
    };
    WorkPage {
        errors: ErrorSummary::of(words, faults, label),
        tasks: if task.is_none() { listed.collect() } else { Vec::new() },
        form_title: words.t(if task.is_none() { "task-add" } else { "task-arrange" }),
        title: task
            .is_none()
            .then(|| Field::text("title", words.t("task")).value(&typed.title).faults(words, faults)),
        from: Field::text("from", words.t("task-from"))
            .hint(words.t("action-due-hint"))
            .size(12)
            .value(&typed.from)
            .faults(words, faults),
        own: Choices::many("own", words.t("task-own"), own.collect()).cards().faults(words, faults),
        shared: vec![
            tick("joint", "task-together", typed.joint),
            tick("region", "task-region", typed.region),
            tick("influences", "task-influences", typed.influences),
        ],
        other: Field::text("other", words.t("task-other")).value(&typed.other).optional(words),
        matters: (!matters.is_empty()).then(|| {
            Choices::many("matters", words.t("task-decided-by"), matters).hint(words.t("task-decided-hint"))
        }),
        note: Field::textarea("note", words.t("task-note"), 2).value(&typed.note).optional(words),
        key: Hidden::new("request", key),
        send: Button::main(words.t("button-save")),
        chrome: Chrome { fault_title: !faults.is_empty(), ..chrome },
    }
}

impl Samples for WorkPage {
    fn samples(words: Words) -> Vec<WorkPage> {
        let chrome = || Chrome::sample(words, words.t("nav-responsibility"));
        let board = samples::board(words, 2);
        let cards: Vec<Card> = board.matters.values().map(|matter| matter.card.clone()).collect();
        let none = Setting { board: Board { kept: vec![], ..samples::board(words, 2) }, matters: vec![] };
        let full = Setting { board, matters: cards };
        let wrong = Typed { other: "<x>".into(), ..Typed::default() };
        let faults = [
            Fault::new("title", "required"),
            Fault::new("from", "not-a-date"),
            Fault::new("own", "who-does-it"),
        ];
        vec![
            show(chrome(), &none, None, &Typed::default(), &[], "0".into()),
            show(chrome(), &full, None, &wrong, &faults, "0".into()),
            show(chrome(), &full, Some(1), &wrong, &faults[1..], "0".into()),
        ]
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_page_is_sound_in_every_language() {
        pages::check_page::<super::WorkPage>();
    }
}
