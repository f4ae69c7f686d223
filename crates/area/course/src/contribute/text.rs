//! What is told of a text when it arrives: its language, and whether it may name somebody. Pure.

use kernel::Lang;
use textsense::{Language, language, personal};

/// The language of a text. The space's own decides between two that are close, and stands for all others.
pub fn lang_of(text: &str, default: Lang) -> Lang {
    match language::detect(text, Some(sensed(default))).language {
        Language::Sv => Lang::Sv,
        Language::Nb => Lang::Nb,
        Language::Nn => Lang::Nn,
        Language::Fi => Lang::Fi,
        Language::En => Lang::En,
        Language::Da | Language::Is | Language::Unknown => default,
    }
}

/// The language as the sense for texts knows it.
pub fn sensed(lang: Lang) -> Language {
    match lang {
        Lang::Sv => Language::Sv,
        Lang::Nb => Language::Nb,
        Lang::Nn => Language::Nn,
        Lang::Fi => Language::Fi,
        Lang::En => Language::En,
    }
}

/// Whether a text has hints of personal data, so that somebody looks before everybody does.
pub fn may_name_somebody(text: &str) -> bool {
    !personal::hints(text).is_empty()
}

/// A text with everything that looks like personal data covered: what the desk begins with.
pub fn covered(text: &str) -> String {
    personal::mask(text, &personal::hints(text))
}
