//! Idea cards: two to an A4 sheet, each with a stub to tear off and keep.

use serde::Serialize;
use serde_json::{Value, json};

use crate::imprint::{filled, fits};
use crate::press::{self, Template};
use crate::{Brand, Imprint, PaperError, qr, text};

/// A batch of numbered cards for one meeting, table, network or place.
#[derive(Debug, Clone, Serialize)]
pub struct CardSheet {
    /// Title, language and time of making.
    pub imprint: Imprint,
    /// Whose cards they are.
    pub brand: Brand,
    /// The question the round asks, set large. At most 160 characters.
    pub prompt: String,
    /// What becomes of the text: public record, do not name others. At most 320 characters.
    pub public_records: String,
    /// Boxes one may tick; at most 4, each at most 40 characters.
    pub tick_boxes: Vec<String>,
    /// What happens, in order of the red thread; the last knot lies on the stub. 2 to 4 steps of at most
    /// 32 characters, or none.
    pub steps: Vec<String>,
    /// Address without the code where one follows an idea, as one types it. At most 60 characters.
    pub follow_url: String,
    /// The words on the card.
    pub labels: CardLabels,
    /// What comes before the cards, for whoever leads the meeting; may be none.
    pub guide: Option<Guide>,
    /// The cards, in order; at least one.
    pub cards: Vec<Card>,
}

/// How a meeting with cards is held: one page before the cards.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Guide {
    /// Its heading.
    pub title: String,
    /// Where it is held; may be empty.
    pub meeting: String,
    /// What whoever leads it needs to know, a paragraph each.
    pub paragraphs: Vec<String>,
    /// The heading of the timetable.
    pub timetable: String,
    /// The heads of its two columns.
    pub columns: (String, String),
    /// From when to when, and what is done; no timetable without any.
    pub rows: Vec<(String, String)>,
}

/// The words on a card, in its language; each at most 60 characters.
#[derive(Debug, Clone, Serialize)]
pub struct CardLabels {
    /// Before the number: "Kort", "Idékort".
    pub number: String,
    /// On the stub: "Behåll den här delen".
    pub keep: String,
    /// Above the four words: "Din kod".
    pub code: String,
    /// Above the address: "Skriv koden på".
    pub follow: String,
    /// Over a line on the stub to note what one wrote about: "Min idé handlar om"; may be empty.
    pub note: String,
    /// What a reader hears in place of the QR code: "QR-kod till sidan där idén kan följas".
    pub qr_alt: String,
}

/// One card.
#[derive(Debug, Clone, Serialize)]
pub struct Card {
    /// As printed, for example `0017`. At most 10 characters.
    pub number: String,
    /// Where the card is handed out: meeting, table, network; may be empty. At most 90 characters.
    pub meeting: String,
    /// The words and check digit, joined by hyphens; set one word a line. At most 60 characters.
    pub code: String,
    /// Address with the code in it, for the QR code; other than ASCII is percent-encoded there.
    pub code_url: String,
}

/// Numbered cards as a tagged PDF on A4, two a page, to be cut once across.
pub fn idea_cards(sheet: &CardSheet) -> Result<Vec<u8>, PaperError> {
    check(sheet)?;
    let ink = sheet.brand.text_colour()?;
    let codes = sheet.cards.iter().map(|card| qr::svg(&card.code_url)).collect::<Result<Vec<_>, _>>()?;
    let mut data = json!({ "paper": sheet, "ink": ink });
    text::clean_all(&mut data);
    data["qr"] = Value::from(codes);
    press::print(Template::Cards, &sheet.imprint, &data)
}

fn check(sheet: &CardSheet) -> Result<(), PaperError> {
    sheet.imprint.check()?;
    fits("brand.name", &sheet.brand.name, 60)?;
    filled("prompt", &sheet.prompt)?;
    fits("prompt", &sheet.prompt, 160)?;
    fits("public_records", &sheet.public_records, 320)?;
    fits("follow_url", &sheet.follow_url, 60)?;
    few("tick_boxes", &sheet.tick_boxes, 4, 40)?;
    few("steps", &sheet.steps, 4, 32)?;
    filled("labels.number", &sheet.labels.number)?;
    filled("labels.qr_alt", &sheet.labels.qr_alt)?;
    let CardLabels { number, keep, code, follow, note, qr_alt } = &sheet.labels;
    [number, keep, code, follow, note, qr_alt].into_iter().try_for_each(|label| fits("labels", label, 60))?;
    if sheet.cards.is_empty() {
        return Err(PaperError::Empty("cards"));
    }
    if let Some(guide) = &sheet.guide {
        filled("guide.title", &guide.title)?;
        fits("guide", &guide.paragraphs.concat(), 2_400)?;
    }
    sheet.cards.iter().try_for_each(|card| {
        filled("number", &card.number)?;
        fits("number", &card.number, 10)?;
        fits("meeting", &card.meeting, 90)?;
        filled("code", &card.code)?;
        fits("code", &card.code, 60)
    })
}

/// A short list of short texts.
fn few(field: &'static str, list: &[String], most: usize, limit: usize) -> Result<(), PaperError> {
    if list.len() > most {
        return Err(PaperError::TooLong { field, length: list.len(), limit: most });
    }
    list.iter().try_for_each(|item| fits(field, item, limit))
}
