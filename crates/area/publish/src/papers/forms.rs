//! Fields as typed → a preface and what is wrong. Pure.

use jiff::civil::Time;
use kernel::{Fault, PartialDate};

use super::model::{MINUTES, Preface, Programme, Publication};

/// What was typed into the form of a report.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Typed {
    /// What it is called.
    pub title: String,
    /// Words before everything else.
    pub lead: String,
    /// The day of the forum.
    pub held_on: String,
    /// When the groups begin to tell: `13:00`.
    pub begins: String,
    /// Minutes for each.
    pub minutes: String,
}

impl Typed {
    /// As it would have been typed.
    pub fn of(one: &Publication) -> Typed {
        let held_on = one.preface.held_on.map(|on| on.to_string()).unwrap_or_default();
        let programme = one.preface.programme;
        Typed {
            title: one.preface.title.clone(),
            lead: one.preface.lead.clone(),
            held_on,
            begins: programme.map(|one| one.begins.strftime("%H:%M").to_string()).unwrap_or_default(),
            minutes: programme.map(|one| one.minutes.to_string()).unwrap_or_default(),
        }
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
        let programme = self.programme(&mut faults);
        let preface = Preface { title: title.to_owned(), lead: lead.to_owned(), held_on, programme };
        if faults.is_empty() { Ok(preface) } else { Err(faults) }
    }

    /// When whose turn is; nothing while nobody has said when it begins.
    fn programme(&self, faults: &mut Vec<Fault>) -> Option<Programme> {
        let minutes = match self.minutes.trim() {
            "" => Some(MINUTES),
            text => text.parse().ok().filter(|minutes| (1..=240).contains(minutes)),
        };
        let begins = self.begins.trim().replace('.', ":");
        let time = if begins.is_empty() { None } else { Time::strptime("%H:%M", &begins).ok() };
        if time.is_none() && !begins.is_empty() {
            faults.push(Fault::new("begins", "not-a-time"));
        }
        if minutes.is_none() {
            faults.push(Fault::new("minutes", "not-minutes"));
        }
        time.zip(minutes).map(|(begins, minutes)| Programme { begins, minutes })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_group_has_its_turn() {
        let typed = |begins: &str, minutes: &str| Typed {
            title: "Forum".into(),
            begins: begins.into(),
            minutes: minutes.into(),
            ..Typed::default()
        };
        let programme = typed("13.00", "20").read(10, 10).unwrap().programme.unwrap();
        let turn = |place| {
            let (from, to) = programme.turn(place);
            format!("{}-{}", from.strftime("%H:%M"), to.strftime("%H:%M"))
        };
        assert_eq!((turn(0), turn(2)), ("13:00-13:20".into(), "13:40-14:00".into()));
        assert!(turn(usize::MAX).starts_with("23:59"), "no further than midnight");
        assert_eq!(typed("", "").read(10, 10).unwrap().programme, None);
        assert_eq!(typed("9:30", "").read(10, 10).unwrap().programme.unwrap().minutes, MINUTES);
        let faults = typed("kväll", "0").read(10, 10).unwrap_err();
        assert_eq!(faults, [Fault::new("begins", "not-a-time"), Fault::new("minutes", "not-minutes")]);
    }

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
