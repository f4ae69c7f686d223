//! What was typed, and what is wrong with it. Pure.

use kernel::{Fault, Lang, PartialDate, Source};
use members::{Organisation, contact, person::normal_email};

use crate::idea::rules::{TEXT_MAX, TEXT_MIN};

/// The longest name or address line, in characters.
const LINE: usize = 120;

/// The public form as it was sent.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Leave {
    /// The idea, byte for byte.
    pub text: String,
    /// The key of an organisation; empty for none.
    pub place: String,
    /// What the owner calls themselves; may be empty.
    pub name: String,
    /// E-mail address; may be empty.
    pub email: String,
    /// The language of the answer; empty for that of the text.
    pub lang: String,
    /// Which site sent the visitor.
    pub via: String,
}

impl Leave {
    /// Everything that is wrong, in the order of the fields.
    pub fn faults(&self, places: &[Organisation]) -> Vec<Fault> {
        let mut faults: Vec<Fault> = text_fault(&self.text).into_iter().collect();
        if !self.place.is_empty() && !places.iter().any(|place| place.key == self.place) {
            faults.push(Fault::new("place", "choose-one"));
        }
        faults.extend(line_fault("name", &self.name));
        faults.extend(email_fault(&self.email));
        if !self.lang.is_empty() && self.lang.parse::<Lang>().is_err() {
            faults.push(Fault::new("lang", "choose-one"));
        }
        faults
    }

    /// The language of the answer, when one was chosen.
    pub fn reply_lang(&self) -> Option<Lang> {
        self.lang.parse().ok()
    }
}

/// What is wrong with an idea's text.
pub fn text_fault(text: &str) -> Option<Fault> {
    let field = "text";
    if text.trim().is_empty() {
        return Some(Fault::new(field, "idea-missing"));
    }
    // Databases cannot keep it, and nobody can type it: something went wrong on the way.
    if text.contains('\0') {
        return Some(Fault::new(field, "unreadable-character"));
    }
    if text.trim().chars().count() < TEXT_MIN {
        return Some(Fault::counted(field, "too-short", TEXT_MIN as i64));
    }
    (text.chars().count() > TEXT_MAX).then(|| Fault::counted(field, "too-long", TEXT_MAX as i64))
}

/// What is wrong with an e-mail address that may be left out.
pub fn email_fault(email: &str) -> Option<Fault> {
    let wrong = !email.is_empty() && (email.contains('\0') || normal_email(email).is_err());
    wrong.then(|| Fault::new("email", "not-an-email"))
}

fn line_fault(field: &'static str, line: &str) -> Option<Fault> {
    if line.chars().any(char::is_control) {
        return Some(Fault::new(field, "unreadable-character"));
    }
    (line.chars().count() > LINE).then(|| Fault::counted(field, "too-long", LINE as i64))
}

/// Which site sent a visitor, if it is one that we can name: an organisation of the space, or a short word.
pub fn known_origin(via: &str, places: &[Organisation]) -> Option<String> {
    let short =
        (1..=40).contains(&via.len()) && via.bytes().all(|b| matches!(b, b'a'..=b'z' | b'0'..=b'9' | b'-'));
    (short || places.iter().any(|place| place.key == via)).then(|| via.to_owned())
}

/// The registrar's form as it was sent.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Entry {
    /// The key of a meeting or network; empty for none.
    pub gathering: String,
    /// The table, as typed.
    pub table: String,
    /// Number or code of a printed card, as typed.
    pub card: String,
    /// The idea, byte for byte.
    pub text: String,
    /// The owner's e-mail address; may be empty.
    pub email: String,
    /// The owner's name, for a letter; may be empty.
    pub name: String,
    /// The owner's postal address; may be empty.
    pub postal: String,
    /// The language of the text; empty to have it told.
    pub lang: String,
    /// The debate post or press cutting that says it; empty for none.
    pub cutting: Cutting,
}

/// Where a debate post or a press cutting was published, as typed.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Cutting {
    /// Its heading.
    pub title: String,
    /// The newspaper or the site.
    pub publication: String,
    /// When, as precisely as known.
    pub published: String,
    /// Its address.
    pub url: String,
}

impl Cutting {
    /// The source, when there is one.
    pub fn source(&self) -> Option<Source> {
        let given = |text: &str| Some(text.to_owned()).filter(|text| !text.is_empty());
        let source = Source {
            publisher: given(&self.publication),
            date: self.published.parse().ok(),
            url: given(&self.url),
            ..Source::titled(self.title.as_str())
        };
        (!self.title.is_empty()).then_some(source)
    }

    fn faults(&self, email: bool, postal: bool) -> Vec<Fault> {
        let mut faults = Vec::new();
        let all = [("publication", &self.publication), ("published", &self.published), ("url", &self.url)];
        if self.title.is_empty() && all.iter().any(|(_, text)| !text.is_empty()) {
            faults.push(Fault::new("source", "required"));
        }
        for (field, text) in [("source", &self.title), ("publication", &self.publication), ("url", &self.url)]
        {
            if text.chars().count() > LINE {
                faults.push(Fault::counted(field, "too-long", LINE as i64));
            }
        }
        if !self.published.is_empty() && self.published.parse::<PartialDate>().is_err() {
            faults.push(Fault::new("published", "not-a-day"));
        }
        let linked = self.source().is_none_or(|source| source.web_address().is_some());
        if !self.url.is_empty() && !linked {
            faults.push(Fault::new("url", "not-an-address"));
        }
        // Whoever wrote in a newspaper did not write to us: nobody is asked in their name.
        for (field, given) in [("email", email), ("postal", postal)] {
            if !self.title.is_empty() && given {
                faults.push(Fault::new(field, "cutting-has-no-owner"));
            }
        }
        faults
    }
}

impl Entry {
    /// Everything that is wrong. `tables`: how many the chosen meeting had, when known.
    pub fn faults(&self, tables: Option<i64>) -> Vec<Fault> {
        let mut faults = Vec::new();
        if !self.table.is_empty() {
            let most = tables.filter(|tables| *tables > 0).unwrap_or(TABLES);
            match self.table_no() {
                None => faults.push(Fault::new("table", "not-a-number")),
                Some(table) if !(1..=most).contains(&table) => {
                    faults.push(Fault::counted("table", "no-such-table", most));
                }
                Some(_) => {}
            }
        }
        faults.extend(text_fault(&self.text));
        faults.extend(email_fault(&self.email));
        faults.extend(line_fault("name", &self.name));
        faults.extend(contact::postal(&self.postal).err());
        if !self.name.is_empty() && self.email.is_empty() && self.postal.is_empty() {
            faults.push(Fault::new("postal", "required"));
        }
        faults.extend(self.cutting.faults(!self.email.is_empty(), !self.postal.is_empty()));
        if !self.cutting.title.is_empty() && !self.card.is_empty() {
            faults.push(Fault::new("card", "cutting-has-no-owner"));
        }
        if !self.lang.is_empty() && self.lang.parse::<Lang>().is_err() {
            faults.push(Fault::new("lang", "choose-one"));
        }
        faults
    }

    /// The table as a number.
    pub fn table_no(&self) -> Option<i64> {
        self.table.parse().ok()
    }

    /// The number on the card, when it was written as one: `17`, `0017`, `#17`, `kort 17`.
    pub fn card_number(&self) -> Option<i64> {
        let last = self.card.split_whitespace().last()?;
        let number = last.trim_start_matches('#').parse().ok()?;
        (self.card.split_whitespace().count() <= 2 && number > 0).then_some(number)
    }
}

/// More tables than any meeting has, where nobody has said how many there were.
const TABLES: i64 = 999;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_wrong_is_said_beside_its_field() {
        let codes = |leave: Leave| -> Vec<(&str, &str)> {
            leave.faults(&[]).iter().map(|fault| (fault.field, fault.code)).collect()
        };
        let with = |text: &str| Leave { text: text.into(), ..Leave::default() };
        assert_eq!(codes(with(" \r\n")), [("text", "idea-missing")]);
        assert_eq!(codes(with("ab ")), [("text", "too-short")]);
        assert_eq!(codes(with("a\0bc")), [("text", "unreadable-character")]);
        assert_eq!(codes(with(&"a".repeat(TEXT_MAX + 1))), [("text", "too-long")]);
        assert_eq!(codes(with("Buss")), []);
        let all = Leave {
            place: "nowhere".into(),
            name: "a\nb".into(),
            email: "kim".into(),
            lang: "xx".into(),
            ..with("Buss")
        };
        assert_eq!(
            codes(all),
            [
                ("place", "choose-one"),
                ("name", "unreadable-character"),
                ("email", "not-an-email"),
                ("lang", "choose-one")
            ]
        );
    }

    #[test]
    fn origins_are_short_words() {
        assert_eq!(known_origin("bibliotek-1", &[]).as_deref(), Some("bibliotek-1"));
        for bad in ["", "<b>", "å", "a b", &"a".repeat(41)] {
            assert_eq!(known_origin(bad, &[]), None, "{bad}");
        }
    }

    #[test]
    fn a_card_is_named_by_number_or_by_words() {
        let number = |card: &str| Entry { card: card.into(), ..Entry::default() }.card_number();
        for text in ["17", "0017", "#17", "kort 17", "Kort 0017"] {
            assert_eq!(number(text), Some(17), "{text}");
        }
        for text in ["", "björk-fyra-kanal-nio-7", "björk fyra kanal nio 7", "-3", "0"] {
            assert_eq!(number(text), None, "{text}");
        }
    }

    #[test]
    fn tables_are_those_of_the_meeting() {
        let codes = |table: &str, tables| -> Vec<&str> {
            let entry = Entry { table: table.into(), text: "Buss".into(), ..Entry::default() };
            entry.faults(tables).iter().map(|fault| fault.code).collect()
        };
        assert_eq!(codes("4", Some(6)), [""; 0]);
        assert_eq!(codes("7", Some(6)), ["no-such-table"]);
        assert_eq!(codes("fyra", Some(6)), ["not-a-number"]);
        assert_eq!(codes("40", Some(0)), [""; 0]);
    }
}
