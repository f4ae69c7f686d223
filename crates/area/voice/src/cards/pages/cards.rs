//! Printing cards. The sheet is the answer to the form; its codes are never shown again.

use askama::Template;
use kernel::{Fault, Id, Lang};
use members::space::Texts;
use pages::{
    Button, Cell, Chrome, Column, DataTable, Empty, ErrorSummary, Field, Hidden, Pick, Samples, Words,
};
use web::{Ctx, Fail, Form, Reply};

use crate::{
    cards::{
        desk,
        forms::{MOST_CARDS, Order, Tables},
        sheet::{self, Ordered},
    },
    idea::store::{
        cards::{self, Sums},
        gatherings as found,
        places::{self, Gathering},
    },
};

/// Ordering cards, and what has been printed.
#[derive(Template)]
#[template(path = "cards/templates/cards.html")]
pub struct CardsPage {
    chrome: Chrome,
    errors: Option<ErrorSummary>,
    gathering: Field,
    from: Field,
    to: Field,
    count: Field,
    lang: Field,
    key: Hidden,
    send: Button,
    printed: Option<DataTable>,
    none: Empty,
}

/// What the page is made of, beside what was typed.
struct Setting {
    chrome: Chrome,
    gatherings: Vec<Gathering>,
    sums: Vec<Sums>,
    langs: Vec<Lang>,
    key: String,
}

impl CardsPage {
    fn new(setting: Setting, typed: &Order, faults: &[Fault]) -> CardsPage {
        let Setting { chrome, gatherings, sums, langs, key } = setting;
        let words = chrome.words;
        let none = std::iter::once(Pick::new("", words.t("cards-no-gathering")));
        let picks = none.chain(gatherings.iter().map(|one| Pick::new(&one.key, &one.name))).collect();
        let number = |name: &str, key: &str, value: &str| {
            Field::number(name, words.t(key)).value(value).faults(words, faults)
        };
        let langs = langs.iter().map(|lang| Pick::new(lang.tag(), lang.own_name())).collect();
        CardsPage {
            errors: ErrorSummary::of(words, faults, |field| words.t(&format!("cards-{field}"))),
            gathering: Field::select("gathering", words.t("cards-gathering"), picks)
                .value(typed.gathering.as_str())
                .faults(words, faults),
            from: number("from", "cards-from", &typed.from).optional(words),
            to: number("to", "cards-to", &typed.to).optional(words),
            count: number("count", "cards-count", &typed.count)
                .hint(words.count("cards-count-hint", MOST_CARDS)),
            lang: Field::select("lang", words.t("cards-lang"), langs)
                .value(typed.lang.as_str())
                .faults(words, faults),
            key: Hidden::new("request", key),
            send: Button::main(words.t("cards-print")),
            printed: (!sums.is_empty()).then(|| printed(words, &sums, &gatherings)),
            none: Empty::new(words.t("cards-none")).next(words.t("cards-none-next")),
            chrome: Chrome { fault_title: !faults.is_empty(), ..chrome },
        }
    }
}

/// What has been printed for whom, and how much came back.
fn printed(words: Words, sums: &[Sums], gatherings: &[Gathering]) -> DataTable {
    let name = |id: Option<Id>| {
        let found = gatherings.iter().find(|gathering| Some(gathering.id) == id);
        found.map_or_else(|| words.t("cards-no-gathering"), |gathering| gathering.name.clone())
    };
    let row = |sum: &Sums| {
        vec![
            Cell::text(name(sum.gathering)),
            Cell::text(format!("{:04}–{:04}", sum.first, sum.last)),
            Cell::number(words, sum.printed),
            Cell::number(words, sum.used),
        ]
    };
    let columns = vec![
        Column::text(words.t("cards-gathering")),
        Column::text(words.t("cards-numbers")),
        Column::number(words.t("cards-printed")),
        Column::number(words.t("cards-typed-in")),
    ];
    DataTable::new("printed", words.t("cards-printed-caption"), columns, sums.iter().map(row).collect())
        .caption_hidden()
}

/// Shows the form.
pub async fn form(ctx: Ctx) -> Result<Reply, Fail> {
    let typed = Order {
        gathering: ctx.query.text("gathering").to_owned(),
        lang: ctx.lang.tag().to_owned(),
        ..Order::default()
    };
    Reply::html(&page(&ctx, ctx.request_key(), &typed, &[]).await?)
}

async fn page(ctx: &Ctx, key: String, typed: &Order, faults: &[Fault]) -> Result<CardsPage, Fail> {
    let (mut tx, space) = (ctx.read().await?, ctx.space());
    let setting = Setting {
        chrome: ctx.desk_chrome(ctx.words.t("cards")),
        gatherings: places::gatherings(&mut tx, space.id).await?,
        sums: cards::sums(&mut tx, space.id).await?,
        langs: space.langs.clone(),
        key,
    };
    Ok(CardsPage::new(setting, typed, faults))
}

/// Prints the cards ordered: first the sheet, then they are kept, so that none is kept that nobody can hold.
pub async fn print(ctx: Ctx, form: Form) -> Result<Reply, Fail> {
    let text = |name: &str| form.text(name).to_owned();
    let typed = Order {
        gathering: text("gathering"),
        from: text("from"),
        to: text("to"),
        count: text("count"),
        lang: text("lang"),
    };
    let key = form.request_key().map_or_else(|| ctx.request_key(), str::to_owned);
    let gathering = match typed.gathering.as_str() {
        "" => None,
        chosen => found::by_key(&mut ctx.read().await?, ctx.space().id, chosen).await?,
    };
    let mut faults = Vec::new();
    if gathering.is_none() && !typed.gathering.is_empty() {
        faults.push(Fault::new("gathering", "choose-one"));
    }
    match typed.read(gathering.as_ref().map(|gathering| gathering.tables)) {
        Ok((tables, count, lang)) if faults.is_empty() => {
            sheet_of(&ctx, &key, gathering.as_ref(), tables, count, lang).await
        }
        read => {
            faults.extend(read.err().unwrap_or_default());
            Ok(Reply::html(&page(&ctx, key, &typed, &faults).await?)?.faulty())
        }
    }
}

async fn sheet_of(
    ctx: &Ctx,
    key: &str,
    gathering: Option<&Gathering>,
    tables: Tables,
    count: i64,
    lang: Lang,
) -> Result<Reply, Fail> {
    let space = ctx.space();
    let ordered = Ordered {
        words: Words::new(lang),
        space,
        question: question(ctx, lang).await?,
        gathering,
        tables,
        follow: ctx.absolute(&ctx.at("/my-idea")),
        now: ctx.now(),
    };
    loop {
        let blanks = desk::draw(&ctx.store, space.id, count, lang).await?;
        let pressed = sheet::press(sheet::sheet(&ordered, &blanks)).await;
        let pdf = pressed.map_err(|_| Fail::Broken("the cards could not be set"))?;
        if desk::keep(&ctx.store, &ctx.caller, space.id, key, &blanks, (gathering, tables)).await? {
            let first = blanks.first().map_or(0, |blank| blank.number);
            let name = format!("{}-{first:04}.pdf", space.key);
            return Ok(Reply::file(pdf, "application/pdf", &name).private());
        }
    }
}

/// What the current round asks.
async fn question(ctx: &Ctx, lang: Lang) -> Result<Option<String>, Fail> {
    let rounds = places::rounds(&mut ctx.read().await?, ctx.space().id).await?;
    let texts: Option<Texts> =
        places::current(&rounds, ctx.now()).and_then(|(round, _)| serde_json::from_str(&round.question).ok());
    Ok(texts.and_then(|texts| texts.get(&lang).cloned()).filter(|text| !text.trim().is_empty()))
}

impl Samples for CardsPage {
    fn samples(words: Words) -> Vec<CardsPage> {
        let gathering = super::gatherings::sample_gathering();
        let sums = vec![
            Sums { gathering: Some(gathering.id), printed: 48, used: 12, first: 1, last: 48 },
            Sums { gathering: None, printed: 2, used: 0, first: 49, last: 50 },
        ];
        let setting = |sums| Setting {
            chrome: Chrome::sample(words, words.t("cards")),
            gatherings: vec![gathering.clone()],
            sums,
            langs: Lang::ALL.to_vec(),
            key: "0".into(),
        };
        let wrong = Order {
            gathering: "a".into(),
            from: "9".into(),
            to: "x".into(),
            count: "501".into(),
            lang: "xx".into(),
        };
        let mut faults = wrong.read(Some(6)).err().unwrap_or_default();
        faults.push(Fault::new("gathering", "choose-one"));
        faults.push(Fault::new("to", "tables-backwards"));
        vec![
            CardsPage::new(setting(Vec::new()), &Order::default(), &[]),
            CardsPage::new(setting(sums), &wrong, &faults),
        ]
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_page_is_sound_in_every_language() {
        pages::check_page::<super::CardsPage>();
    }
}
