//! Figures with the certainty that their source gave them: "about 180 000", "nearly 20 000".

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use crate::{PartialDate, Source, Truth};

/// How a source qualified a figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Qualifier {
    /// The figure itself.
    #[default]
    Exact,
    /// "cirka", "om lag", "ett hundratal": near it, on either side.
    About,
    /// "drygt", "passert": above it.
    MoreThan,
    /// "nærmere", "knappt": below it.
    Nearly,
    /// "minst": it or above.
    AtLeast,
}

/// A figure as a source stated it.
///
/// Stored as JSON with these field names; the value is a decimal in text, so that `7.50` keeps its two
/// decimals and nothing is rounded. Absent parts are left out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Quantity {
    /// The number.
    pub value: Decimal,
    /// Of what: a stable code such as `inhabitants`, `percent`, `SEK`; its words are in the language files.
    pub unit: String,
    /// How sure the source was.
    #[serde(default)]
    pub qualifier: Qualifier,
    /// When it was so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub as_of: Option<PartialDate>,
    /// Who says so. Without it the figure is shown as lacking a source.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<Source>,
}

impl Quantity {
    /// An exact figure without date or source.
    pub fn exact(value: impl Into<Decimal>, unit: impl Into<String>) -> Quantity {
        Quantity {
            value: value.into(),
            unit: unit.into(),
            qualifier: Qualifier::Exact,
            as_of: None,
            source: None,
        }
    }

    /// Whether the true figure is at least `limit` (in the same unit). Two quantities have no order of their
    /// own: "about 60" is neither more nor less than 61.
    pub fn reaches(&self, limit: Decimal) -> Truth {
        let known = match self.qualifier {
            Qualifier::Exact => Some(self.value >= limit),
            Qualifier::MoreThan | Qualifier::AtLeast => (self.value >= limit).then_some(true),
            Qualifier::Nearly => (self.value <= limit).then_some(false),
            Qualifier::About => None,
        };
        known.map_or(Truth::Maybe, |reached| if reached { Truth::Yes } else { Truth::No })
    }
}

/// Why a text is not a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NumberFault {
    /// Not a number, or more digits than can be kept (28).
    Form,
    /// `1.234` is a thousand in one tradition and little more than one in another: ask which.
    Ambiguous,
}

/// Reads a number as people in the Nordic countries write it: spaces of any kind between groups of three,
/// decimal comma or point, plus or either minus sign. `1.234` and `1.234.567` are refused as ambiguous.
pub fn parse_number(text: &str) -> Result<Decimal, NumberFault> {
    let text = text.trim().replace('\u{2212}', "-");
    let (sign, unsigned) = match text.strip_prefix(['-', '+']) {
        Some(rest) => (if text.starts_with('-') { "-" } else { "" }, rest),
        None => ("", text.as_str()),
    };
    let (whole, fraction) = match unsigned.split_once([',', '.']) {
        Some((whole, fraction)) => (whole, Some(fraction)),
        None => (unsigned, None),
    };
    let groups: Vec<&str> = whole.split(is_group_space).collect();
    let (first, others) = groups.split_first().ok_or(NumberFault::Form)?;
    let grouped = others.is_empty() || (first.len() <= 3 && others.iter().all(|group| group.len() == 3));
    let whole = groups.concat();
    if whole.is_empty() || !grouped || !all_digits(&whole) {
        return Err(NumberFault::Form);
    }
    if unsigned.contains('.') && others.is_empty() && first.len() <= 3 && !whole.starts_with('0') {
        let points: Vec<&str> = unsigned.split('.').skip(1).collect();
        if points.iter().all(|group| group.len() == 3 && all_digits(group)) {
            return Err(NumberFault::Ambiguous);
        }
    }
    let number = match fraction {
        None => format!("{sign}{whole}"),
        Some(fraction) if !fraction.is_empty() && all_digits(fraction) => format!("{sign}{whole}.{fraction}"),
        Some(_) => return Err(NumberFault::Form),
    };
    Decimal::from_str_exact(&number).map_err(|_| NumberFault::Form)
}

/// The spaces that stand between thousands: ordinary, no-break, thin, narrow no-break.
fn is_group_space(c: char) -> bool {
    matches!(c, ' ' | '\u{a0}' | '\u{2009}' | '\u{202f}')
}

fn all_digits(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn of(qualifier: Qualifier, value: i64) -> Quantity {
        Quantity { qualifier, ..Quantity::exact(value, "inhabitants") }
    }

    #[test]
    fn a_limit_is_reached_only_when_that_is_certain() {
        let limit = Decimal::from(300_000);
        assert_eq!(of(Qualifier::Exact, 300_000).reaches(limit), Truth::Yes);
        assert_eq!(of(Qualifier::Exact, 299_999).reaches(limit), Truth::No);
        assert_eq!(of(Qualifier::MoreThan, 310_000).reaches(limit), Truth::Yes);
        assert_eq!(of(Qualifier::MoreThan, 60).reaches(limit), Truth::Maybe);
        assert_eq!(of(Qualifier::AtLeast, 300_000).reaches(limit), Truth::Yes);
        assert_eq!(of(Qualifier::Nearly, 300_000).reaches(limit), Truth::No);
        assert_eq!(of(Qualifier::Nearly, 310_000).reaches(limit), Truth::Maybe);
        assert_eq!(of(Qualifier::About, 900_000).reaches(limit), Truth::Maybe);
    }

    #[test]
    fn the_stored_form_is_stable() {
        let quantity = Quantity {
            as_of: Some("2004-05".parse().unwrap()),
            source: Some(Source::titled("Årsredovisning 2004")),
            ..of(Qualifier::About, 180_000)
        };
        let stored = r#"{"value":"180000","unit":"inhabitants","qualifier":"about","as_of":"2004-05","source":{"title":"Årsredovisning 2004"}}"#;
        assert_eq!(serde_json::to_string(&quantity).unwrap(), stored);
        assert_eq!(serde_json::from_str::<Quantity>(stored).unwrap(), quantity);
        let short: Quantity = serde_json::from_str(r#"{"value":"7.50","unit":"percent"}"#).unwrap();
        assert_eq!((short.value.to_string().as_str(), short.qualifier), ("7.50", Qualifier::Exact));
    }

    #[test]
    fn numbers_are_read_as_people_write_them() {
        for (text, number) in [
            ("180 000", "180000"),
            ("1\u{a0}234\u{202f}567,50", "1234567.50"),
            (" 12,5 ", "12.5"),
            ("12.5", "12.5"),
            ("0.125", "0.125"),
            ("1,234", "1.234"),
            ("\u{2212}3", "-3"),
            ("1234.567", "1234.567"),
        ] {
            assert_eq!(parse_number(text).unwrap().to_string(), number, "{text}");
        }
        for text in ["1.234", "12.345", "1.234.567"] {
            assert_eq!(parse_number(text), Err(NumberFault::Ambiguous), "{text}");
        }
        for text in ["", "-", ",5", "5,", "18 00", "1234 567", "1,2,3", "1.2.3", "ca 5", "--5", "٣", "1e3"] {
            assert_eq!(parse_number(text), Err(NumberFault::Form), "{text}");
        }
        assert_eq!(parse_number(&"9".repeat(60)), Err(NumberFault::Form));
    }

    proptest! {
        #[test]
        fn plain_decimals_are_read_exactly(mantissa in any::<i64>(), scale in 0u32..6) {
            let number = Decimal::new(mantissa, scale);
            let read = parse_number(&number.to_string().replace('.', ","));
            prop_assert_eq!(read.map(|read| read.to_string()), Ok(number.to_string()));
        }

        #[test]
        fn any_text_is_read_or_refused(text in "\\PC{0,20}") {
            let _ = parse_number(&text);
        }
    }
}
