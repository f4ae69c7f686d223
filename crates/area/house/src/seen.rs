//! What somebody had before them when they began to write. Two people may have the same page open: each changes only
//! the fields they touched, and what both touched is pointed at instead of being lost. Pure.

use std::{
    collections::BTreeMap,
    fmt,
    hash::{DefaultHasher, Hash, Hasher},
};

use kernel::{Fault, Lang};
use members::space::Texts;

/// The name of the hidden field that carries it.
pub const FIELD: &str = "seen";

/// A mark of each field as it was read; not its text, which can be long.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Seen(BTreeMap<String, String>);

impl Seen {
    /// The fields of a page with what stands in them.
    pub fn of<'a>(fields: impl IntoIterator<Item = (&'a str, String)>) -> Seen {
        Seen(fields.into_iter().map(|(field, text)| (field.to_owned(), mark(&text))).collect())
    }

    /// With the fields of a text in several languages.
    pub fn texts(mut self, field: impl Fn(Lang) -> &'static str, texts: &Texts) -> Seen {
        let stands = |lang: Lang| texts.get(&lang).map_or("", String::as_str);
        self.0.extend(Lang::ALL.map(|lang| (field(lang).to_owned(), mark(stands(lang)))));
        self
    }

    /// As it came back with the form; nothing is known of a field that it does not name.
    pub fn read(text: &str) -> Seen {
        let fields = text.split_whitespace().filter_map(|one| one.split_once('='));
        Seen(fields.map(|(field, mark)| (field.to_owned(), mark.to_owned())).collect())
    }

    /// What this field shall hold: what was typed, or what stands there `now` where nobody touched it. A fault where
    /// both this person and somebody else did.
    pub fn settle(&self, field: &'static str, typed: &mut String, now: &str) -> Option<Fault> {
        let was = self.0.get(field)?;
        let (mine, theirs) = (mark(typed), mark(now));
        if mine == *was {
            now.clone_into(typed);
        }
        (mine != *was && theirs != *was && mine != theirs).then(|| Fault::new(field, "changed-meanwhile"))
    }

    /// The same for a text in several languages.
    pub fn settle_texts(
        &self,
        field: impl Fn(Lang) -> &'static str,
        typed: &mut Texts,
        now: &Texts,
    ) -> Vec<Fault> {
        let settle = |lang: Lang| {
            let mut text = typed.remove(&lang).unwrap_or_default();
            let fault = self.settle(field(lang), &mut text, now.get(&lang).map_or("", String::as_str));
            if !text.is_empty() {
                typed.insert(lang, text);
            }
            fault
        };
        Lang::ALL.into_iter().filter_map(settle).collect()
    }
}

/// What was read of settled fields, unless somebody must first see what another wrote. The page that is shown again
/// then says all that is wrong; what stands now has been seen with it, and saving again is meant.
pub fn settled<T>(clashes: Vec<Fault>, read: Result<T, Vec<Fault>>) -> Result<T, Vec<Fault>> {
    match read {
        Ok(read) if clashes.is_empty() => Ok(read),
        Ok(_) => Err(clashes),
        Err(faults) => Err(faults.into_iter().chain(clashes).collect()),
    }
}

impl fmt::Display for Seen {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, (field, mark)) in self.0.iter().enumerate() {
            write!(f, "{}{field}={mark}", if at == 0 { "" } else { " " })?;
        }
        Ok(())
    }
}

/// Browsers send line ends of their own; those are no change.
fn mark(text: &str) -> String {
    let mut hasher = DefaultHasher::new();
    for line in text.trim().lines() {
        line.trim_end().hash(&mut hasher);
    }
    format!("{:016x}", hasher.finish())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_changes_only_what_they_touched_and_is_told_what_both_did() {
        let seen = Seen::of([("a", "1".to_owned()), ("b", "x\r\ny".to_owned())]);
        let seen = Seen::read(&seen.to_string());
        let settled = |field, typed: &str, now: &str| {
            let mut typed = typed.to_owned();
            let fault = seen.settle(field, &mut typed, now);
            (typed, fault.map(|fault| fault.code))
        };
        assert_eq!(settled("a", "1", "1"), ("1".into(), None));
        assert_eq!(settled("a", "2", "1"), ("2".into(), None), "mine");
        assert_eq!(settled("a", "1", "3"), ("3".into(), None), "theirs, which I did not touch");
        assert_eq!(settled("a", "2", "2"), ("2".into(), None), "both the same");
        assert_eq!(settled("a", "2", "3"), ("2".into(), Some("changed-meanwhile")));
        assert_eq!(settled("b", "x\ny ", "z"), ("z".into(), None), "line ends are no change");
        assert_eq!(settled("c", "2", "3"), ("2".into(), None), "not seen: as typed");
    }
}
