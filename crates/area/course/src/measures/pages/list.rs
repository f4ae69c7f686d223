//! The measures of a space: everybody's from the decision on, and beside each what the neighbour does alike.

use askama::Template;
use members::{Organisation, Right, organisation};
use pages::{Button, Cell, Chrome, Column, DataTable, Empty, Samples};
use web::{Ctx, Fail, Reply};

use super::{organisation_name, outcome, samples, sees, state_tag};
use crate::measures::{
    rules::State,
    store::{self as rows, Measure},
};

/// The list.
#[derive(Template)]
#[template(path = "measures/templates/list.html")]
pub struct ListPage {
    chrome: Chrome,
    table: Option<DataTable>,
    empty: Empty,
    hidden: Option<String>,
    desk: Option<Button>,
}

/// `/{space}/measures`
pub async fn list(ctx: Ctx) -> Result<Reply, Fail> {
    let space = ctx.space().id;
    let mut tx = ctx.read().await?;
    let all = rows::all(&mut tx, space).await?;
    let organisations = organisation::of_space(&mut tx, space).await?;
    drop(tx);
    let seen: Vec<&Measure> = all.iter().filter(|measure| sees(&ctx, measure)).collect();
    let desk = ctx.may(Right::ReviewMeasures).then(|| ctx.at("/desk/measures"));
    let chrome = ctx.chrome(ctx.words.t("measures-title"));
    let hidden = all.len() - seen.len();
    Reply::html(&ListPage::new(chrome, &ctx.at("/measures"), &organisations, &seen, hidden, desk))
}

impl ListPage {
    fn new(
        chrome: Chrome,
        base: &str,
        organisations: &[Organisation],
        seen: &[&Measure],
        hidden: usize,
        desk: Option<String>,
    ) -> ListPage {
        let words = chrome.words;
        let table = (!seen.is_empty()).then(|| table(words, base, organisations, seen, |_| true));
        ListPage {
            table,
            empty: Empty::new(words.t("measures-none")).next(words.t("measures-none-next")),
            hidden: (hidden > 0).then(|| words.count("measures-hidden", hidden as i64)),
            desk: desk.map(|href| Button::second(words.t("measures-desk")).link(href)),
            chrome,
        }
    }
}

/// Measure × the neighbour's, with how far the review has come.
pub(super) fn table(
    words: pages::Words,
    base: &str,
    organisations: &[Organisation],
    seen: &[&Measure],
    reached: impl Fn(&Measure) -> bool,
) -> DataTable {
    let title = |measure: &Measure| {
        let kind = if measure.question { "measures-as-question" } else { "measures-as-measure" };
        words.with(kind, &[("n", measure.number.into()), ("title", measure.title.as_str().into())])
    };
    // A link only where the page behind it lets the reader in.
    let linked = |text: String, measure: &Measure| match reached(measure) {
        true => Cell::link(text, format!("{base}/{}", measure.number)),
        false => Cell::text(text),
    };
    let twin = |measure: &Measure| {
        let description = measure.description.as_ref()?;
        let twin = seen.iter().find(|other| Some(other.id) == description.twin);
        Some(match twin {
            Some(twin) => {
                let whose = organisation_name(words, organisations, twin.organisation);
                linked(format!("{whose}: {}", twin.title), twin)
            }
            None => Cell::text(&description.overlap),
        })
    };
    let row = |measure: &&Measure| {
        vec![
            linked(title(measure), measure),
            Cell::text(organisation_name(words, organisations, measure.organisation)),
            twin(measure).unwrap_or_else(|| Cell::text(words.t("measures-not-yet"))),
            Cell::tag(state_tag(words, measure)),
            Cell::text(
                outcome(words, measure.recommendation.as_ref())
                    .unwrap_or_else(|| words.t("measures-not-yet")),
            ),
        ]
    };
    let keys =
        ["measures-measure", "measures-whose", "measures-overlap", "measures-state", "measures-outcome"];
    let columns = keys.map(|key| Column::text(words.t(key))).into();
    DataTable::new("measures", words.t("measures-title"), columns, seen.iter().map(row).collect())
        .caption_hidden()
}

impl Samples for ListPage {
    fn samples(words: pages::Words) -> Vec<ListPage> {
        let decided = samples::measure(11, State::Decided, Some(samples::wind_down()));
        let twin = samples::measure(12, State::CarriedOut, Some(samples::develop()));
        let listed = samples::measure(13, State::Listed, None);
        let organisations = samples::organisations();
        let page = |seen: &[&Measure], hidden, desk| {
            let chrome = Chrome::sample(words, words.t("measures-title"));
            ListPage::new(chrome, "/tvv/measures", &organisations, seen, hidden, desk)
        };
        vec![page(&[&decided, &twin, &listed], 0, Some("/tvv/desk/measures".into())), page(&[], 3, None)]
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_page_is_sound_in_every_language() {
        pages::check_page::<super::ListPage>();
    }
}
