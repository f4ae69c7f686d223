//! External matters as typed → plain data and a list of faults. Pure.

use kernel::{Fault, Lang, Ref, Within};

use super::model::{Contact, External, Kind, Said, Stage, Stance, TEXT_MAX, TITLE_MAX};
use crate::dates;

/// When the next step is.
pub const COMES: Within = Within::years(10, 30);
/// When something was done.
pub const HAPPENED: Within = Within::years(30, 1);

/// What was typed about an external matter.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Typed {
    /// What it is called.
    pub title: String,
    /// What it is about.
    pub says: String,
    /// Who decides.
    pub owner: String,
    /// Key.
    pub stage: String,
    /// Key.
    pub stance: String,
    /// Our stance in words.
    pub stance_says: String,
    /// What we do next.
    pub next_step: String,
    /// By when: a year, a month or a day.
    pub next_on: String,
    /// What came of it.
    pub outcome: String,
    /// Numbers.
    pub goals: Vec<String>,
}

impl Typed {
    /// As it stands; the goals by the number under which the form offers them.
    pub fn of(external: &External, goals: Vec<String>) -> Typed {
        let said = &external.said;
        Typed {
            title: said.title.clone(),
            says: said.says.clone(),
            owner: said.owner.clone(),
            stage: said.stage.as_str().into(),
            stance: said.stance.as_str().into(),
            stance_says: said.stance_says.clone(),
            next_step: said.next_step.clone().unwrap_or_default(),
            next_on: said.next_on.map(|on| on.to_string()).unwrap_or_default(),
            outcome: said.outcome.clone().unwrap_or_default(),
            goals,
        }
    }

    /// What is said, or everything that is wrong. `offered` are the goals by number.
    pub fn read(&self, lang: Lang, offered: &[(String, Ref)]) -> Result<Said, Vec<Fault>> {
        let mut faults = Vec::new();
        for (field, text, most) in [
            ("title", &self.title, TITLE_MAX),
            ("says", &self.says, TEXT_MAX),
            ("owner", &self.owner, TITLE_MAX),
        ] {
            if text.trim().is_empty() {
                faults.push(Fault::new(field, "required"));
            } else if text.chars().count() > most {
                faults.push(Fault::counted(field, "too-long", most as i64));
            }
        }
        let some = |text: &str| Some(text.trim().to_owned()).filter(|text| !text.is_empty());
        let (stage, stance) = (Stage::parse(&self.stage), Stance::parse(&self.stance));
        let next_on = dates::typed(self.next_on.trim());
        let ends = stage.is_some_and(Stage::is_end);
        let (next_step, outcome) = (some(&self.next_step), some(&self.outcome));
        for (wrong, field, code) in [
            (stage.is_none(), "stage", "choose-one"),
            (stance.is_none(), "stance", "choose-one"),
            (next_on.is_none() && !self.next_on.trim().is_empty(), "next_on", "not-a-date"),
            (!ends && next_step.is_none(), "next_step", "required"),
            (ends && outcome.is_none(), "outcome", "required"),
            (!ends && outcome.is_some(), "outcome", "outcome-early"),
        ] {
            if wrong {
                faults.push(Fault::new(field, code));
            }
        }
        let (Some(stage), Some(stance), true) = (stage, stance, faults.is_empty()) else {
            return Err(faults);
        };
        let goals = offered.iter().filter(|(number, _)| self.goals.contains(number));
        Ok(Said {
            title: self.title.trim().to_owned(),
            says: self.says.trim().to_owned(),
            lang,
            owner: self.owner.trim().to_owned(),
            stage,
            stance,
            stance_says: self.stance_says.trim().to_owned(),
            next_step: next_step.filter(|_| !ends),
            next_on: next_on.filter(|_| !ends),
            outcome,
            goals: goals.map(|(_, goal)| goal.clone()).collect(),
            example: false,
        })
    }
}

/// What was done, as typed.
pub fn contact(kind: &str, on: &str, says: &str) -> Result<Contact, Vec<Fault>> {
    let (kind, on) = (Kind::parse(kind), dates::typed(on.trim()));
    let mut faults = Vec::new();
    for (wrong, field, code) in [
        (kind.is_none(), "kind", "choose-one"),
        (on.is_none(), "done_on", "not-a-date"),
        (says.trim().is_empty(), "done_says", "required"),
    ] {
        if wrong {
            faults.push(Fault::new(field, code));
        }
    }
    match (kind, on, faults.is_empty()) {
        (Some(kind), Some(on), true) => Ok(Contact { kind, on, says: says.trim().to_owned() }),
        _ => Err(faults),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_open_matter_has_a_next_step_and_an_ended_one_an_outcome() {
        let typed = Typed {
            title: "Dubbelspår".into(),
            says: "Tåg varje kvart.".into(),
            owner: "Staten".into(),
            stage: "planned".into(),
            stance: "for".into(),
            ..Typed::default()
        };
        let fault = |typed: &Typed| {
            let faults = typed.read(Lang::Sv, &[]).unwrap_err();
            faults.iter().map(|fault| format!("{} {}", fault.field, fault.code)).collect::<Vec<_>>()
        };
        assert_eq!(fault(&typed), ["next_step required"]);
        let ended = Typed { stage: "done".into(), next_step: "Inget".into(), ..typed.clone() };
        assert_eq!(fault(&ended), ["outcome required"]);
        let said = Typed { outcome: "Öppnat.".into(), ..ended }.read(Lang::Sv, &[]).unwrap();
        assert_eq!((said.next_step, said.outcome.as_deref()), (None, Some("Öppnat.")));
        let sound = Typed { next_step: "Skriv till dem.".into(), ..typed };
        assert!(sound.read(Lang::Sv, &[]).is_ok());
        assert_eq!(contact("", "", "").unwrap_err().len(), 3);
    }
}
