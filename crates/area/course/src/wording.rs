//! How base types are said: dates of half-known precision, figures with their qualifier, sources, periods.

use askama::{Template, filters::HtmlSafe};
use kernel::{PartialDate, Period, Quantity, Source};
use pages::{Tag, Tone, Words};

use crate::codes::Origin;

/// Units whose words are in the language files; any other is shown as it was written.
const UNITS: &[&str] = &[
    "percent",
    "people",
    "inhabitants",
    "companies",
    "employees",
    "rank",
    "place",
    "students",
    "researchers",
];

/// "maj 2003", "17 december", "2004": never more precise than the date is. A date that we inferred says so.
pub fn date(words: Words, date: PartialDate) -> String {
    let said = match (date.year(), date.month(), date.day()) {
        (Some(_), Some(_), Some(_)) => date.exact().map(|day| words.date(day)),
        (Some(_), Some(_), None) => date.earliest().map(|day| words.month(day)),
        (Some(year), None, _) => Some(year.to_string()),
        (None, Some(month), Some(day)) => {
            jiff::civil::Date::new(2000, month, day).ok().map(|day| words.date_short(day))
        }
        (None, Some(month), None) => Some(words.t(&format!("month-alone-{month}"))),
        (None, None, _) => None,
    };
    let said = said.unwrap_or_else(|| date.to_string());
    if date.is_inferred() {
        return words.with("date-year-inferred", &[("date", said.into())]);
    }
    said
}

/// "2004–2005", "2021", "maj 2003 –".
pub fn period(words: Words, period: Period) -> String {
    if let Some((first, last)) = period.as_whole_years() {
        return if first == last { first.to_string() } else { format!("{first}\u{2013}{last}") };
    }
    let end = |end: Option<PartialDate>| end.map_or_else(String::new, |end| date(words, end));
    format!("{}\u{a0}\u{2013} {}", end(period.from()), end(period.to())).trim().to_owned()
}

/// "cirka 57 000 personer (2021)".
pub fn quantity(words: Words, quantity: &Quantity) -> String {
    let plain = quantity.value.normalize().to_string();
    let decimals = plain.split_once('.').map_or(0, |(_, rest)| rest.len());
    let number = words.decimal(plain.parse().unwrap_or_default(), decimals);
    let unit = match quantity.unit.as_str() {
        "" => String::new(),
        known if UNITS.contains(&known) => format!("\u{a0}{}", words.t(&format!("unit-{known}"))),
        other => format!("\u{a0}{other}"),
    };
    let code = serde_json::to_value(quantity.qualifier).ok();
    let said = match code.as_ref().and_then(|code| code.as_str()) {
        None | Some("exact") => format!("{number}{unit}"),
        Some(code) => {
            words.with(&format!("quantity-{code}"), &[("figure", format!("{number}{unit}").into())])
        }
    };
    quantity.as_of.map_or(said.clone(), |as_of| format!("{said} ({})", date(words, as_of)))
}

/// Where a statement comes from, as one line; or that it says nothing about that (I21).
#[derive(Clone, Debug, Template)]
#[template(
    ext = "html",
    source = r#"<p class="quiet source-line">{{ label }} {% if let Some(href) = href %}<a class="ds-link" href="{{ href }}">{{ text }}</a>{% else %}{{ text }}{% endif %}</p>"#
)]
pub struct SourceLine {
    label: String,
    text: String,
    href: Option<String>,
}

impl HtmlSafe for SourceLine {}

impl SourceLine {
    /// The line of this source, or the line that says there is none.
    pub fn new(words: Words, source: Option<&Source>) -> SourceLine {
        let Some(source) = source else {
            return SourceLine { label: words.t("source-none"), text: String::new(), href: None };
        };
        // "12" is a page; a heading names itself.
        let page = source.page.as_ref().map(|page| match page.bytes().all(|byte| byte.is_ascii_digit()) {
            true => words.with("source-page", &[("page", page.as_str().into())]),
            false => page.clone(),
        });
        let when = source.date.map(|on| date(words, on));
        let parts = [Some(source.title.clone()), source.publisher.clone(), when, page];
        SourceLine {
            label: words.t("source-label"),
            text: parts.into_iter().flatten().collect::<Vec<_>>().join(", "),
            href: source.web_address().map(str::to_owned),
        }
    }
}

/// The mark of rows that nobody wrote here: facts from old documents, examples.
pub fn origin(words: Words, origin: Origin) -> Option<Tag> {
    match origin {
        Origin::Real => None,
        Origin::Source | Origin::PublicSource => Some(Tag::new(Tone::Neutral, words.t("origin-source-tag"))),
        Origin::Synthetic => Some(Tag::new(Tone::Neutral, words.t("origin-synthetic-tag"))),
    }
}

/// RFC 3339, to the second: for data.
pub fn moment(at: kernel::Millis) -> String {
    let at = jiff::Timestamp::from_millisecond(at).unwrap_or(jiff::Timestamp::UNIX_EPOCH);
    at.strftime("%Y-%m-%dT%H:%M:%SZ").to_string()
}

#[cfg(test)]
mod tests {
    use kernel::Lang;

    use super::*;

    const SV: Words = Words::new(Lang::Sv);

    #[test]
    fn no_date_is_more_precise_than_it_was() {
        let said = |text: &str| date(SV, text.parse().unwrap());
        assert_eq!(said("2003-05"), "maj 2003");
        assert_eq!(said("--12-17"), "17 december");
        assert_eq!(said("2004"), "2004");
        assert_eq!(said("~2005-03-29"), "29 mars 2005 (år härlett)");
    }

    #[test]
    fn figures_keep_their_qualifier() {
        let read = |text| crate::sheet::quantity(&mut Vec::new(), "x", text).unwrap();
        assert_eq!(quantity(SV, &read("about 57000 people")), "cirka 57\u{202f}000\u{a0}personer");
        assert_eq!(
            quantity(SV, &read("nearly 20000 people @2021")),
            "knappt 20\u{202f}000\u{a0}personer (2021)"
        );
        assert_eq!(quantity(SV, &read("1,5 miljoner")), "1,5\u{a0}miljoner");
    }
}
