//! Receipt codes of four words and a check digit, readable aloud: `björk-fyra-kanal-nio-7`. Pure.
//!
//! Forty random bits become four words of the reader's language; what people type or dictate back is read
//! with goodwill and without knowing the language. See the README for the properties and how they are proved.

mod check;
mod fold;
mod list;
mod parse;

pub use list::{Language, words};
pub use parse::ParseError;

use std::fmt;
use std::hash::{Hash, Hasher};

/// Words in a code.
pub const WORDS: usize = 4;

/// Bytes of randomness that fill a code exactly: four words of ten bits each.
pub const BYTES: usize = 5;

/// A receipt code: four words of one language and the check digit that follows from them.
///
/// Two codes are equal when their [canonical](Code::canonical) strings are, whatever language they were read in.
#[derive(Clone, Copy, Debug)]
pub struct Code {
    language: Language,
    places: [u16; WORDS],
}

impl Code {
    /// The code of these forty bits, in words of `language`. Different bits give different codes.
    pub fn encode(bits: [u8; BYTES], language: Language) -> Self {
        let number = bits.iter().fold(0u64, |number, byte| number << 8 | u64::from(*byte));
        let places = [30, 20, 10, 0].map(|shift| (number >> shift & 0x3ff) as u16);
        Self { language, places }
    }

    /// Reads a code as people write it; see [`ParseError`] for what is told apart.
    ///
    /// Case, hyphens, spaces, dots and missing marks (`bjork` for `björk` or `bjørk`) do not matter; a figure may
    /// stand for a number word and the reverse. `preferred` is the reader's language: its list is tried first, but
    /// words of any one list are accepted.
    pub fn parse(text: &str, preferred: Language) -> Result<Self, ParseError> {
        parse::parse(text, preferred)
    }

    /// The list the words were taken from.
    pub fn language(&self) -> Language {
        self.language
    }

    /// The four words as they are shown.
    pub fn words(&self) -> [&'static str; WORDS] {
        self.places.map(|place| self.language.word(place))
    }

    /// The check digit, 0 to 9.
    pub fn check_digit(&self) -> u8 {
        check::digit(&self.words().map(fold::fold))
    }

    /// The one string to hash and compare: the words in lower case without marks, joined by hyphens, without the
    /// check digit (`bjork-fyra-kanal-nio`). The same for every way of writing the code and in every language.
    pub fn canonical(&self) -> String {
        self.words().map(fold::fold).join("-")
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{}", self.words().join("-"), self.check_digit())
    }
}

impl PartialEq for Code {
    fn eq(&self, other: &Self) -> bool {
        self.canonical() == other.canonical()
    }
}

impl Eq for Code {}

impl Hash for Code {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.canonical().hash(state);
    }
}
