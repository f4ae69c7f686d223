//! The receipt on paper.

use jiff::Timestamp;
use kernel::Millis;
use members::Space;
use pages::Words;
use paper::{Brand, Imprint, PaperError, Receipt, SlipSize};
use wordcode::Code;

/// What stands on a slip.
pub struct Slip<'a> {
    /// The reader's words.
    pub words: Words,
    /// Whose slip it is.
    pub space: &'a Space,
    /// The idea's number.
    pub number: i64,
    /// Its code.
    pub code: &'a Code,
    /// When it came in.
    pub received_at: Millis,
    /// When somebody has read it at the latest.
    pub due_at: Option<Millis>,
    /// Where it is followed, as a whole address. The code is not part of it: addresses are logged and shared.
    pub follow: String,
    /// The present moment.
    pub now: Millis,
}

/// The slip as paper.
pub fn slip(slip: &Slip<'_>) -> Receipt {
    let Slip { words, space, number, code, .. } = slip;
    let title = words.with("receipt-slip-title", &[("number", number.to_string().into())]);
    let read_by = slip.due_at.map(|date| words.with("receipt-read-by", &[("date", words.day(date).into())]));
    let typed = slip.follow.split_once("://").map_or(slip.follow.as_str(), |(_, rest)| rest);
    Receipt {
        imprint: Imprint {
            title,
            lang: words.lang.tag().to_owned(),
            made: Timestamp::from_millisecond(slip.now).unwrap_or_default(),
        },
        brand: Brand { name: space.name(words.lang).to_owned(), colour: space.brand.accent.clone() },
        size: SlipSize::A6,
        heading: words.t("receipt-thanks"),
        number_label: words.t("receipt-number"),
        number: number.to_string(),
        code_label: words.t("receipt-code"),
        code: code.to_string(),
        received: words.with("receipt-received", &[("date", words.day(slip.received_at).into())]),
        paragraphs: read_by.into_iter().chain([words.t("receipt-answer")]).collect(),
        follow: words.t("receipt-follow-at"),
        url: typed.to_owned(),
        code_url: slip.follow.clone(),
        qr_alt: words.t("receipt-qr"),
    }
}

/// Sets the slip, away from the threads that answer requests.
pub async fn press(receipt: Receipt) -> Result<Vec<u8>, PaperError> {
    let pressed = tokio::task::spawn_blocking(move || paper::receipt(&receipt)).await;
    pressed.map_err(|_| PaperError::Typeset("the press stopped".to_owned()))?
}
