//! The way back: delimited text.

use crate::delimited::DELIMITERS;

/// A cell that no spreadsheet takes for a formula.
///
/// Follows the advice of OWASP on CSV injection: a text that begins with `=`, `+`, `-`, `@`, tab or carriage
/// return (or the full-width forms of the signs) gets an apostrophe before it. For files people open in a
/// spreadsheet; it changes the text, so files for machines are written without.
pub fn csv_safe(cell: &str) -> String {
    let risky = cell.starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠']);
    if risky { format!("'{cell}") } else { cell.to_owned() }
}

/// Delimited text in UTF-8 as RFC 4180 has it, lines ending in CRLF. `bom` puts a byte order mark first, by
/// which Excel knows UTF-8.
///
/// A cell is quoted when it holds a quotation mark, a line end or any usual delimiter, so that readers who
/// guess the delimiter guess right; a byte order mark within a cell is quoted so that it is not taken for one. A delimiter must be one of comma, semicolon, tab and `|` for
/// [`read`](crate::read) to find it.
pub fn write_csv<R, C>(header: &[C], rows: &[R], delimiter: char, bom: bool) -> Vec<u8>
where
    R: AsRef<[C]>,
    C: AsRef<str>,
{
    let mut text = String::from(if bom { "\u{FEFF}" } else { "" });
    for row in std::iter::once(header).chain(rows.iter().map(AsRef::as_ref)) {
        for (index, cell) in row.iter().enumerate() {
            if index > 0 {
                text.push(delimiter);
            }
            push_cell(&mut text, cell.as_ref(), delimiter);
        }
        text.push_str("\r\n");
    }
    text.into_bytes()
}

fn push_cell(text: &mut String, cell: &str, delimiter: char) {
    let special = |letter: char| {
        letter == delimiter
            || matches!(letter, '"' | '\r' | '\n' | '\u{FEFF}')
            || DELIMITERS.iter().any(|&other| letter == char::from(other))
    };
    if !cell.contains(special) {
        return text.push_str(cell);
    }
    text.push('"');
    text.push_str(&cell.replace('"', "\"\""));
    text.push('"');
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formulas_are_disarmed_and_other_text_is_left() {
        for risky in ["=1+1", "+47 12", "-a", "@a", "\t=1", "\r=1", "＝1"] {
            assert_eq!(csv_safe(risky), format!("'{risky}"));
        }
        for plain in ["", "a=b", "5-6", "'=", "mail@here"] {
            assert_eq!(csv_safe(plain), plain);
        }
    }

    #[test]
    fn cells_are_quoted_where_needed() {
        let rows = [["x", "a\"b;c"], ["", "l1\nl2"]];
        let text = write_csv(&["h1", "h2"], &rows, ';', true);
        assert_eq!(text, b"\xEF\xBB\xBFh1;h2\r\nx;\"a\"\"b;c\"\r\n;\"l1\nl2\"\r\n");
    }
}
