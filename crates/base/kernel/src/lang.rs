//! The five languages of the interface.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};

/// A language of the interface, of a text or of a reader.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Lang {
    /// Swedish.
    #[default]
    Sv,
    /// Norwegian bokmål.
    Nb,
    /// Norwegian nynorsk.
    Nn,
    /// Finnish.
    Fi,
    /// English.
    En,
}

impl Lang {
    /// Every language, in the order in which menus show them.
    pub const ALL: [Lang; 5] = [Lang::Sv, Lang::Nb, Lang::Nn, Lang::Fi, Lang::En];

    /// The BCP 47 tag, as in `<html lang>`.
    pub fn tag(self) -> &'static str {
        match self {
            Lang::Sv => "sv",
            Lang::Nb => "nb",
            Lang::Nn => "nn",
            Lang::Fi => "fi",
            Lang::En => "en",
        }
    }

    /// The language's name in itself, for the language menu.
    pub fn own_name(self) -> &'static str {
        match self {
            Lang::Sv => "Svenska",
            Lang::Nb => "Norsk bokmål",
            Lang::Nn => "Norsk nynorsk",
            Lang::Fi => "Suomi",
            Lang::En => "English",
        }
    }
}

impl fmt::Display for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.tag())
    }
}

impl FromStr for Lang {
    type Err = String;
    fn from_str(s: &str) -> Result<Lang, String> {
        Lang::ALL.into_iter().find(|lang| lang.tag() == s).ok_or_else(|| format!("unknown language: {s}"))
    }
}
