//! From a letter to a mail (RFC 5322, 2045 to 2047).

use std::time::{Duration, UNIX_EPOCH};

use kernel::Millis;
use lettre::{
    Message,
    message::{
        Mailbox,
        header::{ContentType, HeaderName, HeaderValue},
    },
};

use super::Letter;

/// What keeps a letter from becoming a mail.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Unsendable {
    /// The receiver's address is none.
    Receiver,
    /// The sender's address is none: an error of the settings.
    Sender,
    /// Anything else that the mail library refuses.
    Form,
}

/// The mail of a letter. `key` is the outbox's; the same key gives the same `Message-ID`, so that a mail that
/// was sent twice is recognised as one. `host` is the part of it after the `@`.
pub(super) fn mail(
    letter: &Letter,
    from: &Mailbox,
    key: &str,
    host: &str,
    at: Millis,
) -> Result<Message, Unsendable> {
    let to = letter.to.reveal().trim().parse().map_err(|_| Unsendable::Receiver)?;
    let from = match &letter.from {
        Some(own) => own.trim().parse::<Mailbox>().map_err(|_| Unsendable::Sender)?,
        None => from.clone(),
    };
    let plain = |c: char| if c.is_ascii_alphanumeric() || c == '-' { c } else { '.' };
    let id: String = key.chars().map(plain).collect();
    let date = UNIX_EPOCH + Duration::from_millis(at.max(0) as u64);
    let raw = |name, value: &str| HeaderValue::new(HeaderName::new_from_ascii_str(name), value.to_owned());
    Message::builder()
        .from(from)
        .to(Mailbox::new(None, to))
        .subject(one_line(&letter.subject))
        .date(date)
        .message_id(Some(format!("<{id}@{host}>")))
        // No answers by machines (RFC 3834), and no holiday notes.
        .raw_header(raw("Auto-Submitted", "auto-generated"))
        .raw_header(raw("Content-Language", letter.lang.tag()))
        .header(ContentType::TEXT_PLAIN)
        .body(letter.text.replace("\r\n", "\n").replace('\r', "\n"))
        .map_err(|_| Unsendable::Form)
}

/// A header is one line: whatever would end it becomes a space.
fn one_line(text: &str) -> String {
    text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect::<String>().trim().to_owned()
}

#[cfg(test)]
mod tests {
    use kernel::{Lang, Private};
    use mail_parser::MessageParser;

    use super::*;

    fn letter(to: &str, subject: &str) -> Letter {
        let text = "Hej!\n\nBänkarna står nu på plats, åtta stycken. Ö\n.\nslut\n".into();
        Letter { to: Private::new(to.into()), lang: Lang::Sv, subject: subject.into(), text, from: None }
    }

    fn compose(letter: &Letter) -> Result<Vec<u8>, Unsendable> {
        let from = "Samband <samband@exempel.se>".parse().unwrap();
        mail(letter, &from, "feedback:0190", "samband.exempel.se", 1_772_438_400_000).map(|m| m.formatted())
    }

    #[test]
    fn a_letter_becomes_a_mail_that_reads_back() {
        let bytes = compose(&letter("kim@exempel.se", "Svar på din idé nr 7")).unwrap();
        let read = MessageParser::default().parse(&bytes).unwrap();
        assert_eq!(read.subject(), Some("Svar på din idé nr 7"));
        assert_eq!(read.message_id(), Some("feedback.0190@samband.exempel.se"));
        assert_eq!(read.header_raw("Auto-Submitted").map(str::trim), Some("auto-generated"));
        let text = read.body_text(0).unwrap().replace("\r\n", "\n");
        assert_eq!(text, letter("", "").text);
        assert_eq!(read.date().unwrap().to_rfc3339(), "2026-03-02T08:00:00Z");
    }

    #[test]
    fn nothing_in_a_letter_makes_a_header() {
        let evil = "Nytt\r\nBcc: alla@exempel.se\r\n\r\nhej";
        let bytes = compose(&letter("kim@exempel.se", evil)).unwrap();
        let read = MessageParser::default().parse(&bytes).unwrap();
        assert!(read.bcc().is_none());
        assert_eq!(read.subject(), Some("Nytt  Bcc: alla@exempel.se    hej"));
        for to in ["kim@exempel.se\r\nBcc: alla@exempel.se", "kim@exempel.se, alla@exempel.se", "", "kim"] {
            assert_eq!(compose(&letter(to, "x")), Err(Unsendable::Receiver), "{to:?}");
        }
        let mut letter = letter("kim@exempel.se", "x");
        letter.from = Some("Kansliet <k@exempel.se>\r\nBcc: alla@exempel.se".into());
        assert_eq!(compose(&letter), Err(Unsendable::Sender));
    }
}
