//! Fields as typed → a preface and what is wrong. Pure.

use kernel::{Fault, PartialDate};

use super::model::{Preface, Publication};

/// What was typed into the form of a report.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Typed {
    /// What it is called.
    pub title: String,
    /// Words before everything else.
    pub lead: String,
    /// The day of the forum.
    pub held_on: String,
}

impl Typed {
    /// As it would have been typed.
    pub fn of(one: &Publication) -> Typed {
        let held_on = one.preface.held_on.map(|on| on.to_string()).unwrap_or_default();
        Typed { title: one.preface.title.clone(), lead: one.preface.lead.clone(), held_on }
    }

    /// A preface, or all that is wrong.
    pub fn read(&self, title_max: usize, lead_max: usize) -> Result<Preface, Vec<Fault>> {
        let (title, lead) = (self.title.trim(), self.lead.trim());
        let mut faults = Vec::new();
        if title.is_empty() {
            faults.push(Fault::new("title", "required"));
        }
        for (name, text, most) in [("title", title, title_max), ("lead", lead, lead_max)] {
            if text.chars().count() > most {
                faults.push(Fault::counted(name, "too-long", most as i64));
            }
        }
        let held_on = match self.held_on.trim() {
            "" => None,
            text => match text.parse::<PartialDate>() {
                Ok(on) if on.year().is_some() => Some(on),
                _ => {
                    faults.push(Fault::new("held_on", "not-a-date"));
                    None
                }
            },
        };
        let preface = Preface { title: title.to_owned(), lead: lead.to_owned(), held_on };
        if faults.is_empty() { Ok(preface) } else { Err(faults) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_that_is_wrong_is_said_at_once() {
        let typed = |title: &str, held_on: &str| Typed {
            title: title.into(),
            held_on: held_on.into(),
            ..Typed::default()
        };
        let faults = typed(" ", "snart").read(10, 10).unwrap_err();
        assert_eq!(faults, [Fault::new("title", "required"), Fault::new("held_on", "not-a-date")]);
        assert_eq!(typed("x".repeat(11).as_str(), "").read(10, 10).unwrap_err()[0].code, "too-long");
        let read = typed(" Rapport ", "2027-11").read(10, 10).unwrap();
        assert_eq!(
            (&*read.title, read.held_on.map(|on| on.to_string())),
            ("Rapport", Some("2027-11".into()))
        );
    }
}
