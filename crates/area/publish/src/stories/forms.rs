//! What was typed → drafts and a list of faults. Pure.

use jiff::civil::Date;
use kernel::{Fault, PartialDate};

use super::model::{Caption, Draft, Licence, Person, Sort};

/// Longest title, place, credit, name of a person, in characters.
pub const LINE_MAX: usize = 160;
/// Longest story, in characters.
pub const TEXT_MAX: usize = 8_000;
/// Longest text in the place of a picture, in characters.
pub const ALT_MAX: usize = 400;
/// So many lines of people the form has. A group is one line.
pub const PEOPLE: usize = 5;

/// A story as it was typed.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Typed {
    /// Key of its sort.
    pub sort: String,
    /// The title.
    pub title: String,
    /// The text.
    pub text: String,
    /// When: a year, a month or a day.
    pub on: String,
    /// Where.
    pub place: String,
}

impl Typed {
    /// As a story stands.
    pub fn of(draft: &Draft) -> Typed {
        Typed {
            sort: draft.sort.as_str().to_owned(),
            title: draft.title.clone(),
            text: draft.text.clone(),
            on: draft.on.to_string(),
            place: draft.place.clone(),
        }
    }

    /// The draft, or everything that is wrong, in the order of the fields.
    pub fn read(&self) -> Result<Draft, Vec<Fault>> {
        let mut faults = Vec::new();
        let sort = Sort::parse(&self.sort);
        if sort.is_none() {
            faults.push(Fault::new("sort", "choose-one"));
        }
        let title = line(&mut faults, "title", &self.title, LINE_MAX, true);
        let on = self
            .on
            .trim()
            .parse::<PartialDate>()
            .ok()
            .filter(|date| date.year().is_some() && !date.is_inferred());
        if on.is_none() {
            faults.push(Fault::new("on", "not-a-date"));
        }
        let place = line(&mut faults, "place", &self.place, LINE_MAX, false);
        let text = line(&mut faults, "text", &self.text, TEXT_MAX, true);
        match (sort, on) {
            (Some(sort), Some(on)) if faults.is_empty() => Ok(Draft { sort, title, text, on, place }),
            _ => Err(faults),
        }
    }
}

/// What was typed about a picture.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TypedCaption {
    /// Instead of the picture.
    pub alt: String,
    /// Who took it.
    pub credit: String,
    /// Key of the licence.
    pub licence: String,
    /// `yes` or `no`: whether somebody can be recognised.
    pub people: String,
    /// Who, and when they consented, line by line.
    pub persons: Vec<(String, String)>,
}

impl TypedCaption {
    /// The caption, or everything that is wrong. Somebody without a day of consent is a fault, and so is a picture of
    /// people of whom nobody is named. `today`: consent is not given in advance.
    pub fn read(&self, today: Date) -> Result<Caption, Vec<Fault>> {
        let mut faults = Vec::new();
        let alt = line(&mut faults, "alt", &self.alt, ALT_MAX, true);
        let credit = line(&mut faults, "credit", &self.credit, LINE_MAX, true);
        let licence = Licence::parse(&self.licence);
        if licence.is_none() {
            faults.push(Fault::new("licence", "choose-one"));
        }
        let people = match self.people.as_str() {
            "no" if self.persons.iter().any(|(who, on)| !who.trim().is_empty() || !on.trim().is_empty()) => {
                faults.push(Fault::new("people", "people-or-none"));
                Vec::new()
            }
            "no" => Vec::new(),
            "yes" => self.persons(today, &mut faults),
            _ => {
                faults.push(Fault::new("people", "choose-one"));
                Vec::new()
            }
        };
        match licence {
            Some(licence) if faults.is_empty() => Ok(Caption { alt, credit, licence, people }),
            _ => Err(faults),
        }
    }

    fn persons(&self, today: Date, faults: &mut Vec<Fault>) -> Vec<Person> {
        let mut persons = Vec::new();
        for ((who, on), (who_field, on_field)) in self.persons.iter().zip(FIELDS) {
            let (who, on) = (who.trim(), on.trim());
            let given = on.parse::<Date>().ok().filter(|day| *day <= today);
            match (who.is_empty(), given) {
                (true, None) if on.is_empty() => {}
                (true, _) => faults.push(Fault::new(who_field, "required")),
                (false, None) => faults.push(Fault::new(on_field, "no-consent")),
                (false, Some(_)) if who.chars().count() > LINE_MAX => {
                    faults.push(Fault::counted(who_field, "too-long", LINE_MAX as i64));
                }
                (false, Some(consent_on)) => persons.push(Person { who: who.to_owned(), consent_on }),
            }
        }
        if persons.is_empty() && faults.iter().all(|fault| !fault.field.starts_with(['w', 'c'])) {
            faults.push(Fault::new("people", "no-consent"));
        }
        persons
    }
}

/// The fields of a person's line: who, and when they consented.
pub const FIELDS: [(&str, &str); PEOPLE] = [
    ("who-1", "consent-1"),
    ("who-2", "consent-2"),
    ("who-3", "consent-3"),
    ("who-4", "consent-4"),
    ("who-5", "consent-5"),
];

fn line(faults: &mut Vec<Fault>, field: &'static str, text: &str, most: usize, needed: bool) -> String {
    let text = text.trim().replace("\r\n", "\n");
    if text.is_empty() && needed {
        faults.push(Fault::new(field, "required"));
    } else if text.chars().count() > most {
        faults.push(Fault::counted(field, "too-long", most as i64));
    }
    text
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn caption(people: &str, persons: &[(&str, &str)]) -> Result<Caption, Vec<(&'static str, &'static str)>> {
        let typed = TypedCaption {
            alt: "Två elever klipper ett band.".into(),
            credit: "Kommunens fotograf".into(),
            licence: "by".into(),
            people: people.into(),
            persons: persons.iter().map(|(who, on)| ((*who).to_owned(), (*on).to_owned())).collect(),
        };
        let told = |faults: Vec<Fault>| faults.iter().map(|fault| (fault.field, fault.code)).collect();
        typed.read(date(2026, 3, 2)).map_err(told)
    }

    #[test]
    fn nobody_is_shown_without_their_consent() {
        assert!(caption("no", &[("", "")]).unwrap().people.is_empty());
        let two = caption("yes", &[("Två elever", "2026-02-01"), ("", ""), ("Rektorn", "2026-02-02")]);
        assert_eq!(two.unwrap().people.len(), 2);
        for (people, persons, fault) in [
            ("", &[][..], ("people", "choose-one")),
            ("yes", &[], ("people", "no-consent")),
            ("yes", &[("", "")], ("people", "no-consent")),
            ("yes", &[("Två elever", "")], ("consent-1", "no-consent")),
            ("yes", &[("Två elever", "i våras")], ("consent-1", "no-consent")),
            ("yes", &[("Två elever", "2026-03-03")], ("consent-1", "no-consent")),
            ("yes", &[("", "2026-02-01")], ("who-1", "required")),
            ("no", &[("Två elever", "2026-02-01")], ("people", "people-or-none")),
        ] {
            assert_eq!(caption(people, persons), Err(vec![fault]), "{people} {persons:?}");
        }
    }

    #[test]
    fn a_day_is_kept_as_exactly_as_it_is_known() {
        let typed = |on: &str| Typed {
            sort: "event".into(),
            title: "Frukostmöte".into(),
            text: "Vi åt.".into(),
            on: on.into(),
            place: String::new(),
        };
        for on in ["2011", "2011-10", "2011-10-06"] {
            assert_eq!(typed(on).read().unwrap().on.to_string(), on);
        }
        for on in ["", "i höstas", "--10-06", "~2011"] {
            assert_eq!(typed(on).read().unwrap_err(), [Fault::new("on", "not-a-date")], "{on}");
        }
    }
}
