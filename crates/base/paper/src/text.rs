//! Makes outside text fit for setting: nothing a person wrote may stop a paper from being made.

use serde_json::Value;

use crate::fonts;

/// Shown for a character that no embedded font has: the white square, as in type cases for centuries.
const MISSING: char = '□';

/// Characters in a row without a place to break a line before one is put in.
const LONGEST_WORD: usize = 28;

/// Cleans every string in `data`, at any depth.
pub(crate) fn clean_all(data: &mut Value) {
    match data {
        Value::String(text) => *text = clean(text),
        Value::Array(list) => list.iter_mut().for_each(clean_all),
        Value::Object(fields) => fields.values_mut().for_each(clean_all),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

/// Unix line ends; no control characters or overrides of direction; a white square for what no font
/// has; a place to break the line in very long words.
pub(crate) fn clean(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut word = 0;
    let text = text.replace("\r\n", "\n").replace(['\r', '\u{2028}', '\u{2029}'], "\n");
    for c in text.chars() {
        let c = match c {
            '\n' => '\n',
            c if c.is_whitespace() => ' ',
            '\u{FEFF}' => continue,
            c if c.is_control() || is_direction_control(c) => continue,
            '\u{E000}'..='\u{F8FF}' => MISSING, // private use: means another sign in every font
            c if fonts::covers(c) => c,
            // Joiners and selectors change how neighbours look; without them nothing is lost to read.
            '\u{200B}'..='\u{200F}' | '\u{2060}'..='\u{2064}' | '\u{FE00}'..='\u{FE0F}' => {
                continue;
            }
            _ => MISSING,
        };
        word = if c == ' ' || c == '\n' || c == '-' { 0 } else { word + 1 };
        if word > LONGEST_WORD && !is_joining(c) {
            out.push('\u{200B}');
            word = 1;
        }
        out.push(c);
    }
    out
}

/// Embeddings, overrides and isolates: they can make a line read otherwise than it is stored.
fn is_direction_control(c: char) -> bool {
    matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// Characters that belong to the one before: no line may break there.
fn is_joining(c: char) -> bool {
    matches!(c, '\u{0300}'..='\u{036F}' | '\u{064B}'..='\u{065F}' | '\u{200D}' | '\u{20E3}'
        | '\u{FE00}'..='\u{FE0F}' | '\u{1F3FB}'..='\u{1F3FF}' | '\u{E0020}'..='\u{E007F}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keeps_what_people_write() {
        for text in
            ["Åsa & Øystein: «Ælva» – 50 % därför!", "#import \"x\" $x$ *a* @b \\ ` <tag>", "مرحبا", "🚲👍"]
        {
            assert_eq!(clean(text), text);
        }
    }

    #[test]
    fn drops_what_cannot_be_set() {
        assert_eq!(clean("a\u{0}b\u{7}\r\nc\u{202E}d\u{FEFF}"), "ab\ncd");
        assert_eq!(clean("字 \u{E000}"), "□ □");
        assert_eq!(clean(&"x".repeat(60)).matches('\u{200B}').count(), 2);
    }
}
