//! Letters: one per recipient, for those who have no e-mail address.

use serde::Serialize;
use serde_json::{Value, json};

use crate::imprint::{check_lang, filled, fits};
use crate::press::{self, Template};
use crate::{Brand, Imprint, PaperError, qr, text};

/// A batch of letters to print, fold and post in window envelopes.
#[derive(Debug, Clone, Serialize)]
pub struct LetterBatch {
    /// Title, language and time of making of the batch as a document.
    pub imprint: Imprint,
    /// Whose letters they are.
    pub brand: Brand,
    /// Where the envelope has its window.
    pub window: AddressWindow,
    /// The letters, in order; at least one. Each begins on a new sheet side.
    pub letters: Vec<Letter>,
}

/// Place of the window in C5 and C65 envelopes. The address keeps within the window however the sheet
/// slides in the envelope.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum AddressWindow {
    /// Window to the left ("V2"), usual in Norway and Finland.
    Left,
    /// Window to the right ("H2"), usual in Sweden.
    Right,
}

/// One letter. Lists of lines are set line by line; paragraphs break at blank lines as they were typed.
#[derive(Debug, Clone, Serialize)]
pub struct Letter {
    /// Language of this letter, ISO 639; also decides hyphenation and reading direction.
    pub lang: String,
    /// Sender: organisation and return address. At most 6 lines of 48 characters.
    pub sender: Vec<String>,
    /// Name and address as the post wants them. At most 6 lines of 48 characters.
    pub recipient: Vec<String>,
    /// Place and date in words of the letter's language.
    pub date: String,
    /// Lines under the date, label and value: ("Ärende", "2027-00123").
    pub references: Vec<(String, String)>,
    /// The letter's heading.
    pub heading: String,
    /// What is said before the idea is quoted.
    pub opening: Vec<String>,
    /// The recipient's own idea.
    pub idea: Option<Quote>,
    /// The answer; further sections may follow: what we took from the idea, what happens next.
    pub sections: Vec<Section>,
    /// Where and with which code the idea can be followed.
    pub follow: Option<Follow>,
    /// Greeting, name, title. Set line by line.
    pub closing: Vec<String>,
}

/// What the recipient wrote, in their own words.
#[derive(Debug, Clone, Serialize)]
pub struct Quote {
    /// "Din idé"; may be empty.
    pub label: String,
    /// Number, date and channel on one quiet line; may be empty.
    pub about: String,
    /// The idea as it was left, any length.
    pub text: String,
    /// Language it was written in, if not the letter's.
    pub lang: Option<String>,
}

/// A part of the letter with a heading of its own.
#[derive(Debug, Clone, Serialize)]
pub struct Section {
    /// "Vårt svar", "Det här tog vi med".
    pub heading: String,
    /// Language of the paragraphs, if not the letter's.
    pub lang: Option<String>,
    /// Paragraphs, any length.
    pub paragraphs: Vec<String>,
}

/// How the idea is followed.
#[derive(Debug, Clone, Serialize)]
pub struct Follow {
    /// "Följ din idé".
    pub heading: String,
    /// One sentence on how; may be empty.
    pub text: String,
    /// Above the four words: "Din kod".
    pub code_label: String,
    /// The words and check digit, joined by hyphens. At most 60 characters.
    pub code: String,
    /// Address as one types it.
    pub url: String,
    /// Address with the code in it, for the QR code; other than ASCII is percent-encoded there.
    pub code_url: String,
    /// What a reader hears in place of the QR code.
    pub qr_alt: String,
}

/// The letters as one tagged PDF on A4, each beginning on a page of its own with its own numbering.
pub fn letters(batch: &LetterBatch) -> Result<Vec<u8>, PaperError> {
    batch.imprint.check()?;
    let ink = batch.brand.text_colour()?;
    if batch.letters.is_empty() {
        return Err(PaperError::Empty("letters"));
    }
    batch.letters.iter().try_for_each(check)?;
    let code = |letter: &Letter| letter.follow.as_ref().map(|follow| qr::svg(&follow.code_url)).transpose();
    let codes = batch.letters.iter().map(code).collect::<Result<Vec<_>, _>>()?;
    let mut data = json!({ "paper": batch, "ink": ink });
    text::clean_all(&mut data);
    data["qr"] = Value::from_iter(codes);
    press::print(Template::Letters, &batch.imprint, &data)
}

fn check(letter: &Letter) -> Result<(), PaperError> {
    check_lang(&letter.lang)?;
    filled("heading", &letter.heading)?;
    address("sender", &letter.sender)?;
    address("recipient", &letter.recipient)?;
    if let Some(quote) = &letter.idea {
        quote.lang.as_deref().map_or(Ok(()), check_lang)?;
    }
    if let Some(follow) = &letter.follow {
        filled("follow.code", &follow.code)?;
        fits("follow.code", &follow.code, 60)?;
        filled("follow.heading", &follow.heading)?;
        filled("follow.qr_alt", &follow.qr_alt)?;
    }
    letter.sections.iter().try_for_each(|section| filled("section.heading", &section.heading))
}

/// At most six lines that fit the window.
fn address(field: &'static str, lines: &[String]) -> Result<(), PaperError> {
    if lines.len() > 6 {
        return Err(PaperError::TooLong { field, length: lines.len(), limit: 6 });
    }
    lines.iter().try_for_each(|line| fits(field, line, 48))
}
