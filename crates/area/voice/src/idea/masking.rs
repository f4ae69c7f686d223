//! Masking by hand: what a person sends back, and what a method would mask. Pure; whether it only takes away is asked by
//! [`is_redaction`](super::desk::is_redaction).

use super::desk::MASK;

/// A text as browsers send it back, with the line ends that it had: forms speak CRLF.
pub fn with_line_ends_of(original: &str, sent: &str) -> String {
    let lines = sent.replace("\r\n", "\n");
    if original.contains("\r\n") { lines.replace('\n', "\r\n") } else { lines }
}

/// What a person masked: no keyboard has the mark, so three asterisks stand for it, unless the text itself has them.
pub fn masked_by_hand(original: &str, sent: &str) -> String {
    let text = with_line_ends_of(original, sent);
    if original.contains("***") { text } else { text.replace("***", &String::from(MASK).repeat(4)) }
}

/// The text with marks in the place of what looks like personal data: a suggestion for whoever masks.
pub fn masked_hints(text: &str) -> String {
    let mut masked = String::with_capacity(text.len());
    let mut from = 0;
    for hint in textsense::personal::hints(text) {
        masked.push_str(text.get(from..hint.range.start).unwrap_or_default());
        masked.extend([MASK; 4]);
        from = hint.range.end;
    }
    masked.push_str(text.get(from..).unwrap_or_default());
    masked
}
