//! Cards on paper.

use jiff::Timestamp;
use kernel::Millis;
use members::Space;
use pages::Words;
use paper::{Brand, Card, CardLabels, CardSheet, Imprint, PaperError};

use super::{
    desk::Blank,
    forms::{Tables, table_of},
};
use crate::idea::store::places::Gathering;

/// The longest question and the longest sentence about public records that a card has room for, in characters.
const PROMPT: usize = 160;
const RECORDS: usize = 320;

/// What stands on every card of a sheet.
pub struct Ordered<'a> {
    /// The words of the cards.
    pub words: Words,
    /// Whose cards they are.
    pub space: &'a Space,
    /// What the round asks, in the language of the cards, when it asks something.
    pub question: Option<String>,
    /// The meeting or network.
    pub gathering: Option<&'a Gathering>,
    /// The tables.
    pub tables: Tables,
    /// Where an idea is followed, as a whole address without the code.
    pub follow: String,
    /// The present moment.
    pub now: Millis,
}

/// The sheet as paper.
pub fn sheet(ordered: &Ordered<'_>, blanks: &[Blank]) -> CardSheet {
    let Ordered { words, space, .. } = ordered;
    let typed = ordered.follow.split_once("://").map_or(ordered.follow.as_str(), |(_, rest)| rest);
    let own = space.settings.public_records.get(&words.lang).filter(|text| text.chars().count() <= RECORDS);
    let question = ordered.question.clone().filter(|text| text.chars().count() <= PROMPT);
    let ends = |blank: Option<&Blank>| blank.map(|blank| blank.number).unwrap_or_default().to_string();
    let title = words.with(
        "cards-sheet-title",
        &[("first", ends(blanks.first()).into()), ("last", ends(blanks.last()).into())],
    );
    CardSheet {
        imprint: Imprint {
            title,
            lang: words.lang.tag().to_owned(),
            made: Timestamp::from_millisecond(ordered.now).unwrap_or_default(),
        },
        brand: Brand { name: space.name(words.lang).to_owned(), colour: space.brand.accent.clone() },
        prompt: question.unwrap_or_else(|| words.t("intake-question")),
        public_records: own.cloned().unwrap_or_else(|| words.t("intake-public-records")),
        tick_boxes: Vec::new(),
        steps: ["cards-step-write", "cards-step-read", "cards-step-answer", "cards-step-follow"]
            .map(|key| words.t(key))
            .into(),
        follow_url: typed.to_owned(),
        labels: CardLabels {
            number: words.t("cards-label-number"),
            keep: words.t("cards-label-keep"),
            code: words.t("receipt-code"),
            follow: words.t("cards-label-follow"),
            note: words.t("cards-label-note"),
            qr_alt: words.t("receipt-qr"),
        },
        cards: blanks
            .iter()
            .enumerate()
            .map(|(at, blank)| card(ordered, blank, table_of(ordered.tables, at, blanks.len())))
            .collect(),
    }
}

fn card(ordered: &Ordered<'_>, blank: &Blank, table: Option<i64>) -> Card {
    // Behind the `#`, so that the code never leaves the phone that reads it: browsers do not send that part.
    let code_url = format!("{}#{}", ordered.follow, blank.code.canonical());
    let meeting = meeting(ordered.words, ordered.gathering, table);
    Card { number: format!("{:04}", blank.number), meeting, code: blank.code.to_string(), code_url }
}

fn meeting(words: Words, gathering: Option<&Gathering>, table: Option<i64>) -> String {
    let table = table.map(|table| words.with("cards-table", &[("table", table.into())]));
    let name = gathering.map(|gathering| gathering.name.clone());
    name.into_iter().chain(table).collect::<Vec<_>>().join(" · ")
}

/// Sets the sheet, away from the threads that answer requests: a large one takes seconds.
pub async fn press(sheet: CardSheet) -> Result<Vec<u8>, PaperError> {
    let pressed = tokio::task::spawn_blocking(move || paper::idea_cards(&sheet)).await;
    pressed.map_err(|_| PaperError::Typeset("the press stopped".to_owned()))?
}
