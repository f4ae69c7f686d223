//! Where a statement comes from.

use serde::{Deserialize, Serialize};

use crate::PartialDate;

/// The document or data set that a figure or a statement was taken from. Stored as JSON with these field
/// names; absent parts are left out.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Source {
    /// What it is called.
    pub title: String,
    /// Who published it: an organisation.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub publisher: Option<String>,
    /// When it was published.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<PartialDate>,
    /// Where in it: a page, a table, a section, as the document numbers them ("12", "iv", "bilaga 2").
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub page: Option<String>,
    /// Its address, as stated. For a link use [`Source::web_address`].
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// The licence it may be used under: an SPDX identifier where there is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub licence: Option<String>,
}

impl Source {
    /// A source of which only the title is known.
    pub fn titled(title: impl Into<String>) -> Source {
        Source { title: title.into(), publisher: None, date: None, page: None, url: None, licence: None }
    }

    /// The address, if it is one that may be made a link: `http` or `https` and without spaces or control
    /// characters. Anything else (`javascript:`, a shelf mark) is shown as text.
    pub fn web_address(&self) -> Option<&str> {
        let url = self.url.as_deref()?;
        let (scheme, rest) = url.split_once("://")?;
        let web = scheme.eq_ignore_ascii_case("https") || scheme.eq_ignore_ascii_case("http");
        let plain = !rest.is_empty() && !rest.contains(|c: char| c.is_whitespace() || c.is_control());
        (web && plain).then_some(url)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_web_addresses_become_links() {
        let with = |url: &str| Source { url: Some(url.to_owned()), ..Source::titled("Plan") };
        assert_eq!(with("https://example.org/plan.pdf").web_address(), Some("https://example.org/plan.pdf"));
        for url in ["javascript:alert(1)", "javascript://x", "https://", "https://a b", "dnr 2004/17", ""] {
            assert_eq!(with(url).web_address(), None, "{url}");
        }
    }

    #[test]
    fn the_stored_form_is_stable() {
        let source = Source {
            publisher: Some("Kommunen".to_owned()),
            date: Some("2003-05".parse().unwrap()),
            page: Some("12".to_owned()),
            url: Some("https://example.org/".to_owned()),
            licence: Some("CC0-1.0".to_owned()),
            ..Source::titled("Översiktsplan")
        };
        let stored = r#"{"title":"Översiktsplan","publisher":"Kommunen","date":"2003-05","page":"12","url":"https://example.org/","licence":"CC0-1.0"}"#;
        assert_eq!(serde_json::to_string(&source).unwrap(), stored);
        assert_eq!(serde_json::from_str::<Source>(stored).unwrap(), source);
        assert_eq!(serde_json::to_string(&Source::titled("Plan")).unwrap(), r#"{"title":"Plan"}"#);
    }
}
