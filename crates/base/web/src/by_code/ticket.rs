//! What carries a receipt code from the form to the receipt.
//!
//! A code is made of a ticket, and a ticket of the form's one-time key and the text, both with the installation's
//! secret. So the same form sent twice is one thing with one code, and another text from the same form
//! is another one. The address of the receipt holds the ticket, which opens nothing but that page, and that
//! only for [`SHOWN_FOR`]; neither ticket nor key nor code is stored. What is stored is the hash of the code.

use std::fmt;

use kernel::{Env, Id, Lang, Millis};
use members::Secret;
use wordcode::{BYTES, Code, Language};

/// How long a receipt can be shown again: a quarter of an hour.
pub const SHOWN_FOR: Millis = 15 * 60_000;

/// Digits of the seal: 128 bits.
const DIGITS: usize = 32;

/// A receipt that can be shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ticket {
    lang: Lang,
    seal: String,
}

impl Ticket {
    /// The ticket of a text that came with a one-time key. `attempt` is above 0 only when the code of the one
    /// before was taken already.
    pub fn of(secret: &Secret, space: Id, key: &str, text: &str, lang: Lang, attempt: u8) -> Ticket {
        let parts = ["receipt-ticket", &space.to_string(), key, text, lang.tag(), &attempt.to_string()];
        let mut seal = secret.mac(&parts);
        seal.truncate(DIGITS);
        Ticket { lang, seal }
    }

    /// Reads what `Display` wrote.
    pub fn parse(text: &str) -> Option<Ticket> {
        let (lang, seal) = text.split_once('-')?;
        let sound = seal.len() == DIGITS && seal.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'));
        Some(Ticket { lang: lang.parse().ok().filter(|_| sound)?, seal: seal.to_owned() })
    }

    /// The code of this ticket, in words of its language.
    pub fn code(&self, secret: &Secret) -> Code {
        let mac = secret.mac(&["receipt-code", &self.seal]);
        let mut bits = [0; BYTES];
        for (at, byte) in bits.iter_mut().enumerate() {
            *byte = u8::from_str_radix(&mac[2 * at..2 * at + 2], 16).expect("a mac is hexadecimal");
        }
        Code::encode(bits, word_list(self.lang))
    }

    /// The language of its words.
    pub fn lang(&self) -> Lang {
        self.lang
    }
}

impl fmt::Display for Ticket {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{}", self.lang, self.seal)
    }
}

/// The word list for a reader's language.
pub fn word_list(lang: Lang) -> Language {
    Language::from_tag(lang.tag()).unwrap_or(Language::Sv)
}

/// A fresh one-time key, for posts that came without a sound one.
pub fn fresh_key(env: &Env) -> String {
    env.bytes::<16>().iter().map(|byte| format!("{byte:02x}")).collect()
}
