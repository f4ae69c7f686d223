//! Cards on paper.

use jiff::Timestamp;
use kernel::Millis;
use members::Space;
use pages::Words;
use paper::{Brand, Card, CardLabels, CardSheet, Guide, Imprint, PaperError};

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
        guide: ordered.gathering.map(|gathering| guide(*words, space, gathering)),
        cards: blanks
            .iter()
            .enumerate()
            .map(|(at, blank)| card(ordered, blank, table_of(ordered.tables, at, blanks.len())))
            .collect(),
    }
}

/// What whoever leads the meeting needs: in the space's own words where it has them.
fn guide(words: Words, space: &Space, gathering: &Gathering) -> Guide {
    let own = space.settings.meeting_guide.get(&words.lang).filter(|text| !text.trim().is_empty());
    let text = own.cloned().unwrap_or_else(|| words.t("cards-guide"));
    let (paragraphs, rows) = told(&text);
    Guide {
        title: words.t("cards-guide-title"),
        meeting: gathering.name.clone(),
        paragraphs,
        timetable: words.t("cards-timetable"),
        columns: (words.t("cards-minutes"), words.t("cards-what")),
        rows,
    }
}

/// Paragraphs, and the timetable made of lines such as `10 min: all write`: from minute to minute, and what is done.
fn told(text: &str) -> (Vec<String>, Vec<(String, String)>) {
    let (mut paragraphs, mut rows, mut now) = (Vec::new(), Vec::new(), 0);
    for line in text.lines().map(str::trim).filter(|line| !line.is_empty()) {
        match timed(line) {
            Some((minutes, what)) => {
                rows.push((format!("{now}–{}", now + minutes), what.to_owned()));
                now += minutes;
            }
            None => paragraphs.push(line.to_owned()),
        }
    }
    (paragraphs, rows)
}

fn timed(line: &str) -> Option<(u32, &str)> {
    let (time, what) = line.split_once(':')?;
    let minutes: u32 = time.trim().strip_suffix("min")?.trim().parse().ok()?;
    (1..=600).contains(&minutes).then(|| (minutes, what.trim()))
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

#[cfg(test)]
mod tests {
    use kernel::Lang;

    use super::*;

    #[test]
    fn a_guide_has_paragraphs_and_a_timetable_in_every_language() {
        let (paragraphs, rows) =
            told("Dela ut korten.\n\n10 min: Välkommen\n15 min: Skriv: var för sig\nTack: alla");
        assert_eq!(paragraphs, ["Dela ut korten.", "Tack: alla"]);
        assert_eq!(rows[0], ("0–10".to_owned(), "Välkommen".to_owned()));
        assert_eq!(rows[1], ("10–25".to_owned(), "Skriv: var för sig".to_owned()));
        for lang in Lang::ALL {
            let (paragraphs, rows) = told(&Words::new(lang).t("cards-guide"));
            assert!(paragraphs.len() >= 3 && rows.len() == 5, "{lang}: {paragraphs:?} {rows:?}");
            assert_eq!(rows[4].0, "50–60", "{lang}");
        }
    }
}
