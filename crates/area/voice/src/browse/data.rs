//! The page about open data: what there is, what each column holds, under which licence.

use askama::Template;
use pages::{Cell, Chrome, Column, DataTable, Samples, Words};
use web::{Ctx, Fail, Reply};

use super::files::{COLUMNS, FILE, LICENCE};
use crate::idea::store::counts;

#[derive(Template)]
#[template(path = "browse/templates/data.html")]
struct DataPage {
    chrome: Chrome,
    count: String,
    files: Vec<(String, String)>,
    paging: String,
    columns: DataTable,
    licence: &'static str,
}

/// `/{space}/open-data`
pub(super) async fn page(ctx: Ctx) -> Result<Reply, Fail> {
    let total = counts::of_space(&mut ctx.read().await?, ctx.space().id).await?.total();
    Reply::html(&show(ctx.chrome(ctx.words.t("footer-open-data")), &ctx.at(""), total))
}

fn show(chrome: Chrome, home: &str, total: i64) -> DataPage {
    let words = chrome.words;
    let file = |key: &str, path: &str| (words.t(key), format!("{home}{path}"));
    let rows = COLUMNS.map(|name| {
        let key = format!("column-{}", name.replace('_', "-"));
        vec![Cell::text(name), Cell::text(words.t(&key))]
    });
    let head = vec![Column::text(words.t("data-column")), Column::text(words.t("data-holds"))];
    DataPage {
        count: words.count("data-count", total),
        files: vec![
            file("data-csv", "/ideas.csv"),
            file("data-json", "/ideas.json"),
            file("data-feed", "/feed.atom"),
        ],
        paging: words.count("data-paging", FILE as i64),
        columns: DataTable::new("columns", words.t("data-columns"), head, rows.into()),
        licence: LICENCE,
        chrome,
    }
}

impl Samples for DataPage {
    fn samples(words: Words) -> Vec<DataPage> {
        vec![show(Chrome::sample(words, words.t("footer-open-data")), "/tvv", 812)]
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_page_is_sound_in_every_language() {
        pages::check_page::<super::DataPage>();
    }
}
