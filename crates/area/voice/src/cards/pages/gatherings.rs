//! The meetings and networks of a space, and adding one.

use askama::Template;
use kernel::Fault;
use members::Right;
use pages::{
    Button, Cell, Choice, Choices, Chrome, Column, DataTable, Empty, ErrorSummary, Field, Hidden, Samples,
    Words,
};
use web::{Ctx, Fail, Form, Reply};

use super::date;
use crate::{
    cards::{desk, forms::NewGathering},
    idea::store::places::{self, Gathering},
};

/// The list, with the form for those who may add.
#[derive(Template)]
#[template(path = "cards/templates/gatherings.html")]
pub struct GatheringsPage {
    chrome: Chrome,
    errors: Option<ErrorSummary>,
    table: Option<DataTable>,
    none: Empty,
    add: Option<Add>,
}

/// The form for a new one.
struct Add {
    kind: Choices,
    name: Field,
    place: Field,
    date: Field,
    tables: Field,
    participants: Field,
    key: Hidden,
    send: Button,
}

impl Add {
    fn new(words: Words, key: String, typed: &NewGathering, faults: &[Fault]) -> Add {
        let kind = |value: &str, key: &str| Choice::new(value, words.t(key)).chosen(typed.kind == value);
        Add {
            kind: Choices::one(
                "kind",
                words.t("gatherings-kind"),
                vec![kind("meeting", "gatherings-meeting"), kind("network", "gatherings-network")],
            )
            .cards()
            .faults(words, faults),
            name: Field::text("name", words.t("gatherings-name"))
                .value(typed.name.as_str())
                .faults(words, faults),
            place: Field::text("place", words.t("gatherings-place"))
                .value(typed.place.as_str())
                .optional(words)
                .faults(words, faults),
            date: Field::text("date", words.t("gatherings-date"))
                .hint(words.t("gatherings-date-hint"))
                .size(12)
                .value(typed.date.as_str())
                .optional(words)
                .faults(words, faults),
            tables: Field::number("tables", words.t("gatherings-tables"))
                .value(typed.tables.as_str())
                .optional(words)
                .faults(words, faults),
            participants: Field::number("participants", words.t("gatherings-participants"))
                .value(typed.participants.as_str())
                .optional(words)
                .faults(words, faults),
            key: Hidden::new("request", key),
            send: Button::main(words.t("gatherings-send")),
        }
    }
}

impl GatheringsPage {
    fn new(
        chrome: Chrome,
        gatherings: &[Gathering],
        at: impl Fn(&str) -> String,
        add: Option<Add>,
        faults: &[Fault],
    ) -> GatheringsPage {
        let words = chrome.words;
        let empty = Empty::new(words.t("gatherings-none"));
        GatheringsPage {
            errors: ErrorSummary::of(words, faults, |field| words.t(&format!("gatherings-{field}"))),
            table: (!gatherings.is_empty()).then(|| listed(words, gatherings, at)),
            none: if add.is_some() { empty.next(words.t("gatherings-none-next")) } else { empty },
            add,
            chrome: Chrome { fault_title: !faults.is_empty(), ..chrome },
        }
    }
}

fn listed(words: Words, gatherings: &[Gathering], at: impl Fn(&str) -> String) -> DataTable {
    let kind = |one: &Gathering| match one.is_meeting {
        true => words.t("gatherings-meeting"),
        false => words.t("gatherings-network"),
    };
    let row = |one: &Gathering| {
        vec![
            Cell::link(&one.name, at(&one.key)),
            Cell::text(kind(one)),
            Cell::text(one.held_on.as_deref().map(|held| date(words, held)).unwrap_or_default()),
            Cell::text(one.place.clone().unwrap_or_default()),
            if one.tables > 0 { Cell::number(words, one.tables) } else { Cell::default() },
        ]
    };
    let columns = vec![
        Column::text(words.t("gatherings-name")),
        Column::text(words.t("gatherings-kind")),
        Column::text(words.t("gatherings-date")),
        Column::text(words.t("gatherings-place")),
        Column::number(words.t("gatherings-tables")),
    ];
    let rows = gatherings.iter().map(row).collect();
    DataTable::new("gatherings", words.t("gatherings"), columns, rows).caption_hidden()
}

/// Shows the list.
pub async fn list(ctx: Ctx) -> Result<Reply, Fail> {
    let new = NewGathering { kind: "meeting".into(), ..NewGathering::default() };
    let add = ctx.may(Right::ManageSpace).then(|| Add::new(ctx.words, ctx.request_key(), &new, &[]));
    Reply::html(&page(&ctx, add, &[]).await?)
}

async fn page(ctx: &Ctx, add: Option<Add>, faults: &[Fault]) -> Result<GatheringsPage, Fail> {
    let all = places::gatherings(&mut ctx.read().await?, ctx.space().id).await?;
    let chrome = ctx.desk_chrome(ctx.words.t("gatherings"));
    Ok(GatheringsPage::new(chrome, &all, |key| ctx.at(&format!("/gatherings/{key}")), add, faults))
}

/// Adds one; or shows the form again, with what was typed.
pub async fn add(ctx: Ctx, form: Form) -> Result<Reply, Fail> {
    let text = |name: &str| form.text(name).to_owned();
    let typed = NewGathering {
        kind: text("kind"),
        name: text("name"),
        place: text("place"),
        date: text("date"),
        tables: text("tables"),
        participants: text("participants"),
    };
    let faults = typed.faults();
    if !faults.is_empty() {
        let key = form.request_key().map_or_else(|| ctx.request_key(), str::to_owned);
        let add = Add::new(ctx.words, key, &typed, &faults);
        return Ok(Reply::html(&page(&ctx, Some(add), &faults).await?)?.faulty());
    }
    desk::add(&ctx.store, &ctx.caller, ctx.space().id, form.request_key(), &typed).await?;
    Ok(Reply::redirect(ctx.at("/desk/gatherings")).done("gatherings-added", None))
}

/// A meeting as samples need it.
pub(super) fn sample_gathering() -> Gathering {
    Gathering {
        id: kernel::Id::from_parts(0, [0; 10]),
        is_meeting: true,
        key: "a".into(),
        name: "A <b>".into(),
        place: Some("B & C".into()),
        held_on: Some("2026-03".into()),
        tables: 6,
        participants: Some(41),
    }
}

impl Samples for GatheringsPage {
    fn samples(words: Words) -> Vec<GatheringsPage> {
        let chrome = || Chrome::sample(words, words.t("gatherings"));
        let at = |key: &str| format!("/a/gatherings/{key}");
        let wrong = NewGathering { date: "i mars".into(), tables: "x".into(), ..NewGathering::default() };
        let faults = wrong.faults();
        let add = |typed: &NewGathering, faults: &[Fault]| Some(Add::new(words, "0".into(), typed, faults));
        let network = Gathering { is_meeting: false, held_on: None, place: None, ..sample_gathering() };
        vec![
            GatheringsPage::new(chrome(), &[], at, None, &[]),
            GatheringsPage::new(chrome(), &[], at, add(&NewGathering::default(), &[]), &[]),
            GatheringsPage::new(chrome(), &[sample_gathering(), network], at, add(&wrong, &faults), &faults),
        ]
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_page_is_sound_in_every_language() {
        pages::check_page::<super::GatheringsPage>();
    }
}
