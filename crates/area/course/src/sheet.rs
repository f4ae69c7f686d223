//! Rows with named cells: what a pasted table, a file and a web form have in common, so that one reader of drafts
//! serves all three.

use std::collections::HashMap;

use kernel::{
    Fault, PartialDate, Period, Quantity, Refusal, Source,
    quantity::parse_number,
    slug::{self, slug},
};
use tabular::Limits;

/// A row or a form: the text under a name, trimmed; empty when there is none.
pub trait Named: Sync {
    /// The text under this name.
    fn get(&self, name: &str) -> &str;
}

impl Named for web::Form {
    fn get(&self, name: &str) -> &str {
        self.text(name)
    }
}

/// Values by name: what stands in a form, or what will.
#[derive(Clone, Debug, Default)]
pub struct Values(HashMap<String, String>);

impl Values {
    /// What was typed. Of boxes with the same name every one that was ticked counts.
    pub fn of(form: &web::Form) -> Values {
        let mut values = Values::default();
        for (name, value) in form.fields() {
            let known = values.0.entry(name.clone()).or_default();
            if !known.is_empty() && !value.is_empty() {
                known.push(' ');
            }
            known.push_str(value.trim());
        }
        values
    }

    /// With one more.
    pub fn with(mut self, name: &str, value: impl Into<String>) -> Values {
        self.0.insert(name.to_owned(), value.into());
        self
    }

    /// With a source's parts.
    pub fn source(self, source: Option<&Source>) -> Values {
        let Some(source) = source else { return self };
        let text = |text: &Option<String>| text.clone().unwrap_or_default();
        self.with("source", source.title.clone())
            .with("publisher", text(&source.publisher))
            .with("source_date", source.date.map_or_else(String::new, |on| on.to_string()))
            .with("page", text(&source.page))
            .with("url", text(&source.url))
    }
}

impl Named for Values {
    fn get(&self, name: &str) -> &str {
        self.0.get(name).map_or("", String::as_str)
    }
}

/// A table with headings.
pub struct Table {
    header: Vec<String>,
    rows: Vec<(usize, Vec<String>)>,
}

/// One row of a [`Table`].
pub struct Line<'a> {
    /// As a spreadsheet counts it, from 1.
    pub number: usize,
    header: &'a [String],
    cells: &'a [String],
}

impl Named for Line<'_> {
    fn get(&self, name: &str) -> &str {
        let at = self.header.iter().position(|heading| heading == name);
        at.and_then(|at| self.cells.get(at)).map_or("", |cell| cell.trim())
    }
}

impl Table {
    /// Reads a table of text (tab, semicolon or comma between cells) or a spreadsheet. The first line names the
    /// columns; `\n` in a cell of text is a new line.
    pub fn read(bytes: &[u8]) -> Result<Table, Refusal> {
        if bytes.iter().all(u8::is_ascii_whitespace) {
            return Ok(Table { header: Vec::new(), rows: Vec::new() });
        }
        let name = if bytes.contains(&b'\t') { "table.tsv" } else { "table.csv" };
        let sheet = tabular::read(name, bytes, &Limits { rows: 2_000, columns: 60, ..Limits::default() })
            .map_err(|_| Refusal::new("table-unreadable"))?;
        let header = sheet.header.iter().map(|heading| heading.trim().to_lowercase()).collect();
        let cells = |cells: Vec<String>| cells.into_iter().map(|cell| cell.replace("\\n", "\n")).collect();
        Ok(Table { header, rows: sheet.rows.into_iter().map(|row| (row.number, cells(row.cells))).collect() })
    }

    /// The rows in their order.
    pub fn lines(&self) -> impl Iterator<Item = Line<'_>> {
        self.rows.iter().map(|(number, cells)| Line { number: *number, header: &self.header, cells })
    }
}

/// The text, if there is any.
pub fn some(text: &str) -> Option<String> {
    (!text.trim().is_empty()).then(|| text.trim().to_owned())
}

/// A required text of at most so many characters.
pub fn required(faults: &mut Vec<Fault>, field: &'static str, text: &str, max: usize) -> String {
    match text.trim().chars().count() {
        0 => faults.push(Fault::new(field, "required")),
        n if n > max => faults.push(Fault::counted(field, "too-long", max as i64)),
        _ => {}
    }
    text.trim().to_owned()
}

/// A date of any precision; nothing when the field is empty.
pub fn date(faults: &mut Vec<Fault>, field: &'static str, text: &str) -> Option<PartialDate> {
    let text = text.trim();
    if text.is_empty() {
        return None;
    }
    let read = text.parse().ok();
    if read.is_none() {
        faults.push(Fault::new(field, "partial-date"));
    }
    read
}

/// A year or two years with a hyphen or dash between: "2005", "2004-2005".
pub fn years(faults: &mut Vec<Fault>, field: &'static str, text: &str) -> Option<Period> {
    let text = text.trim();
    if text.is_empty() {
        return None;
    }
    let (first, last) = text.split_once(['-', '–', '/']).unwrap_or((text, text));
    let period = match (first.trim().parse::<i16>(), last.trim().parse::<i16>()) {
        (Ok(first), Ok(last)) => Period::whole_years(first, last).ok(),
        _ => None,
    };
    if period.is_none() {
        faults.push(Fault::new(field, "years"));
    }
    period
}

/// A figure: perhaps a qualifier (`about`, `more_than`, `nearly`, `at_least`), a number, a unit. With `@2021` at
/// the end it says of when it is. "about 57000 people @2021".
pub fn quantity(faults: &mut Vec<Fault>, field: &'static str, text: &str) -> Option<Quantity> {
    let text = text.trim();
    if text.is_empty() {
        return None;
    }
    let read = parse_quantity(text);
    if read.is_none() {
        faults.push(Fault::new(field, "quantity"));
    }
    read
}

fn parse_quantity(text: &str) -> Option<Quantity> {
    let (text, as_of) = match text.rsplit_once('@') {
        Some((text, date)) => (text.trim(), Some(date.trim().parse().ok()?)),
        None => (text, None),
    };
    let (qualifier, rest) = match text.split_once(' ') {
        Some((first, rest)) => match serde_json::from_value(first.into()) {
            Ok(qualifier) => (qualifier, rest.trim()),
            Err(_) => (kernel::Qualifier::Exact, text),
        },
        None => (kernel::Qualifier::Exact, text),
    };
    let inside = |c: char| c.is_ascii_digit() || c.is_whitespace() || ",.-+\u{2212}".contains(c);
    let end = rest.find(|c| !inside(c)).unwrap_or(rest.len());
    let (number, unit) = rest.split_at(end);
    let value = parse_number(number).ok()?;
    Some(Quantity { qualifier, as_of, ..Quantity::exact(value, unit.trim()) })
}

/// A figure as [`quantity`] reads it, for fields of a form.
pub fn typed(quantity: &Quantity) -> String {
    let qualifier = match serde_json::to_value(quantity.qualifier) {
        Ok(serde_json::Value::String(code)) if code != "exact" => format!("{code} "),
        _ => String::new(),
    };
    let as_of = quantity.as_of.map_or_else(String::new, |date| format!(" @{date}"));
    format!("{qualifier}{} {}{as_of}", quantity.value, quantity.unit)
}

/// A source from the fields `source`, `publisher`, `source_date`, `page`, `url`; nothing without a title.
pub fn source(faults: &mut Vec<Fault>, row: &dyn Named) -> Option<Source> {
    let date = date(faults, "source_date", row.get("source_date"));
    let title = some(row.get("source"))?;
    Some(Source {
        publisher: some(row.get("publisher")),
        date,
        page: some(row.get("page")),
        url: some(row.get("url")),
        licence: None,
        ..Source::titled(title)
    })
}

/// Words that a key made of a title has at most.
const KEY_WORDS: usize = 6;

/// The key that was asked for, or one made of the title; with a number where it is taken.
pub fn free_key(asked: &str, title: &str, taken: impl Fn(&str) -> bool) -> String {
    let whole = slug(if asked.is_empty() { title } else { asked }, "x");
    let plain = whole.split('-').take(KEY_WORDS).collect::<Vec<_>>().join("-");
    slug::free(&plain, taken)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn figure(text: &str) -> Option<String> {
        quantity(&mut Vec::new(), "figure", text).map(|read| typed(&read))
    }

    #[test]
    fn figures_keep_what_their_source_said() {
        assert_eq!(figure("about 57000 people @2021").as_deref(), Some("about 57000 people @2021"));
        assert_eq!(figure("nearly 20 000 people").as_deref(), Some("nearly 20000 people"));
        assert_eq!(figure("100 percent").as_deref(), Some("100 percent"));
        assert_eq!(figure("1,5 million phones").as_deref(), Some("1.5 million phones"));
        let mut faults = Vec::new();
        assert_eq!(quantity(&mut faults, "figure", "many"), None);
        assert_eq!(faults, [Fault::new("figure", "quantity")]);
    }

    #[test]
    fn a_table_is_read_by_its_headings() {
        let table = Table::read(b"Key\tTitle\na\tone\\ntwo\n").unwrap();
        let row = table.lines().next().unwrap();
        assert_eq!((row.get("key"), row.get("title"), row.get("none")), ("a", "one\ntwo", ""));
    }

    #[test]
    fn years_are_one_or_two() {
        let read = |text| years(&mut Vec::new(), "observed", text).and_then(Period::as_whole_years);
        assert_eq!(read("2004-2005"), Some((2004, 2005)));
        assert_eq!(read("2021"), Some((2021, 2021)));
        assert_eq!(read("then"), None);
    }

    #[test]
    fn keys_are_plain_words() {
        let free = |title| free_key("", title, |_| false);
        assert_eq!(free("Arbete åt alla unga, nu och sen också"), "arbete-at-alla-unga-nu-och");
        assert_eq!(free("???"), "x");
    }
}
