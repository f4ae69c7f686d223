//! One meeting or network, for everyone: how many ideas it gave, per table, and when their owners had a word.

use askama::Template;
use pages::{Cell, Chrome, Column, DataTable, Empty, Meta, Samples, Words};
use web::{Ctx, Fail, Reply};

use super::date;
use crate::idea::store::{
    gatherings::{self, Heard},
    places::Gathering,
};

/// The page of a meeting or network.
#[derive(Template)]
#[template(path = "cards/templates/gathering.html")]
pub struct GatheringPage {
    chrome: Chrome,
    meta: Meta,
    sum: String,
    feedback: Option<String>,
    table: Option<DataTable>,
    none: Empty,
}

impl GatheringPage {
    fn new(chrome: Chrome, gathering: &Gathering, heard: &[Heard]) -> GatheringPage {
        let words = chrome.words;
        let kind = if gathering.is_meeting { "gatherings-meeting" } else { "gatherings-network" };
        let mut meta = Meta::new(words.t(kind));
        for part in [gathering.held_on.as_deref().map(|held| date(words, held)), gathering.place.clone()] {
            meta = part.into_iter().fold(meta, Meta::and);
        }
        if let Some(participants) = gathering.participants {
            meta = meta.and(words.count("gathering-participants", participants));
        }
        let ideas: i64 = heard.iter().map(|table| table.ideas).sum();
        let (told, last) = (
            heard.iter().map(|table| table.told).sum::<i64>(),
            heard.iter().filter_map(|table| table.told_at).max(),
        );
        let feedback = last.map(|last| {
            words.with("gathering-told", &[("n", told.into()), ("date", words.day(last).into())])
        });
        GatheringPage {
            meta,
            sum: words.count("gathering-ideas", ideas),
            feedback,
            table: (ideas > 0).then(|| tables(words, heard)),
            none: Empty::new(words.t("gathering-none")),
            chrome,
        }
    }
}

fn tables(words: Words, heard: &[Heard]) -> DataTable {
    let row = |table: &Heard| {
        let name = match table.table_no {
            Some(number) => words.with("cards-table", &[("table", number.into())]),
            None => words.t("gathering-no-table"),
        };
        vec![
            Cell::text(name),
            Cell::number(words, table.ideas),
            Cell::number(words, table.told),
            Cell::number(words, table.answered),
            Cell::text(table.told_at.map_or_else(|| words.t("gathering-not-yet"), |at| words.day(at))),
        ]
    };
    let columns = vec![
        Column::text(words.t("gathering-table")),
        Column::number(words.t("gathering-column-ideas")),
        Column::number(words.t("gathering-column-told")),
        Column::number(words.t("gathering-column-answered")),
        Column::text(words.t("gathering-column-last")),
    ];
    DataTable::new("tables", words.t("gathering-caption"), columns, heard.iter().map(row).collect())
        .caption_hidden()
}

/// Shows the page.
pub async fn show(ctx: Ctx) -> Result<Reply, Fail> {
    let mut tx = ctx.read().await?;
    let found = gatherings::by_key(&mut tx, ctx.space().id, &ctx.param::<String>("key")?).await?;
    let gathering = found.ok_or(Fail::NotFound)?;
    let heard = gatherings::heard(&mut tx, gathering.id).await?;
    Reply::html(&GatheringPage::new(ctx.chrome(gathering.name.as_str()), &gathering, &heard))
}

impl Samples for GatheringPage {
    fn samples(words: Words) -> Vec<GatheringPage> {
        let meeting = super::gatherings::sample_gathering();
        let chrome = || Chrome::sample(words, meeting.name.as_str());
        let table = |table_no, told| Heard {
            table_no,
            ideas: 12,
            told,
            told_at: (told > 0).then_some(0),
            answered: told,
        };
        let network = Gathering {
            is_meeting: false,
            participants: None,
            place: None,
            held_on: None,
            ..meeting.clone()
        };
        vec![
            GatheringPage::new(chrome(), &meeting, &[table(None, 0), table(Some(4), 3)]),
            GatheringPage::new(chrome(), &network, &[]),
        ]
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_page_is_sound_in_every_language() {
        pages::check_page::<super::GatheringPage>();
    }
}
