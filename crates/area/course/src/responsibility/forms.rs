//! Who does a task, as typed → an arrangement and a list of faults. Pure.

use kernel::{Fault, Id};

use super::rules::{Arrangement, TITLE_MAX};
use crate::dates;

/// What was typed.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Typed {
    /// What the task is called; only for a new one.
    pub title: String,
    /// A year, a month or a day.
    pub from: String,
    /// Keys of organisations.
    pub own: Vec<String>,
    /// Ticked.
    pub joint: bool,
    /// Ticked.
    pub influences: bool,
    /// Ticked.
    pub region: bool,
    /// Who else.
    pub other: String,
    /// Numbers of matters.
    pub matters: Vec<String>,
    /// What else there is to say.
    pub note: String,
}

/// What the form knows to choose from.
#[derive(Clone, Debug, Default)]
pub struct Known {
    /// Organisations by key.
    pub organisations: Vec<(String, Id)>,
    /// Matters by number.
    pub matters: Vec<(String, Id)>,
}

impl Typed {
    /// The arrangement, or everything that is wrong. `named` asks for a title as well.
    pub fn read(&self, known: &Known, named: bool) -> Result<Arrangement, Vec<Fault>> {
        let chosen = |all: &[(String, Id)], keys: &[String]| {
            all.iter().filter(|(key, _)| keys.contains(key)).map(|(_, id)| *id).collect()
        };
        let mut faults = Vec::new();
        if named && self.title.trim().is_empty() {
            faults.push(Fault::new("title", "required"));
        }
        if named && self.title.chars().count() > TITLE_MAX {
            faults.push(Fault::counted("title", "too-long", TITLE_MAX as i64));
        }
        let from = dates::typed(self.from.trim());
        if from.is_none() {
            faults.push(Fault::new("from", "not-a-date"));
        }
        let Some(from) = from else { return Err(faults) };
        let arrangement = Arrangement {
            from,
            own: chosen(&known.organisations, &self.own),
            joint: self.joint,
            influences: self.influences,
            region: self.region,
            other: Some(self.other.trim().to_owned()).filter(|other| !other.is_empty()),
            note: self.note.trim().to_owned(),
            matters: chosen(&known.matters, &self.matters),
        };
        if arrangement.says_who().is_err() {
            faults.push(Fault::new("own", "who-does-it"));
        }
        if faults.is_empty() { Ok(arrangement) } else { Err(faults) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn somebody_does_it_since_some_day() {
        let id = Id::from_parts(0, [1; 10]);
        let known = Known { organisations: vec![("norrvik".into(), id)], matters: vec![("3".into(), id)] };
        let faults = |typed: &Typed| -> Vec<&str> {
            typed.read(&known, true).unwrap_err().iter().map(|fault| fault.code).collect()
        };
        let typed = Typed { title: "Turistservice".into(), from: "2003-05".into(), ..Typed::default() };
        assert_eq!(faults(&typed), ["who-does-it"]);
        assert_eq!(faults(&Typed { from: "länge".into(), ..typed.clone() }), ["not-a-date"]);
        let own = Typed { own: vec!["norrvik".into()], matters: vec!["3".into()], ..typed };
        let read = own.read(&known, true).unwrap();
        assert_eq!((read.own, read.matters), (vec![id], vec![id]));
    }
}
