//! What was typed at the desk, and what is wrong with it. Pure.

use std::collections::BTreeMap;

use jiff::civil::Date;
use kernel::{Fault, Id, Lang, LocalText, PartialDate};

use super::rules::{Outcome, Wish};

/// Days typed one a line (`2026-04-07`), or the first line that is none.
pub fn days(typed: &str) -> Result<Vec<Date>, String> {
    let lines = typed.lines().map(str::trim).filter(|line| !line.is_empty());
    lines.map(|line| line.parse().map_err(|_| line.to_owned())).collect()
}

/// A date as precisely as known; the faults of a field.
pub fn date(field: &'static str, typed: &str, faults: &mut Vec<Fault>) -> Option<PartialDate> {
    match typed {
        "" => {
            faults.push(Fault::new(field, "required"));
            None
        }
        typed => optional_date(field, typed, faults),
    }
}

/// As [`date`], where it may be left empty.
pub fn optional_date(field: &'static str, typed: &str, faults: &mut Vec<Fault>) -> Option<PartialDate> {
    if typed.is_empty() {
        return None;
    }
    let date = typed.parse::<PartialDate>().ok().filter(|date| date.year().is_some());
    if date.is_none() {
        faults.push(Fault::new(field, "not-a-day"));
    }
    date
}

/// Something that happened, as it was sent.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct StepForm {
    /// `information_given`, `prepared`, `on_agenda` or `executed`.
    pub kind: String,
    /// The day.
    pub on: String,
    /// A note; may be empty.
    pub note: String,
    /// Pages sent to the body; may be empty.
    pub pages: String,
}

impl StepForm {
    /// What happened, when, and how many pages were sent.
    pub fn read(&self) -> Result<(Wish, PartialDate, Option<i64>), Vec<Fault>> {
        let mut faults = Vec::new();
        let wish = Wish::parse(&self.kind, None, false);
        if wish.is_none() {
            faults.push(Fault::new("kind", "choose-one"));
        }
        let on = date("on", &self.on, &mut faults);
        let pages = match self.pages.as_str() {
            "" => None,
            typed => typed.parse().ok().filter(|pages| (0..=5000).contains(pages)),
        };
        if pages.is_none() && !self.pages.is_empty() {
            faults.push(Fault::new("pages", "not-a-number"));
        }
        match (wish, on) {
            (Some(wish), Some(on)) if faults.is_empty() => Ok((wish, on, pages)),
            _ => Err(faults),
        }
    }
}

/// A decision, as it was sent.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DecisionForm {
    /// The outcome.
    pub outcome: String,
    /// The day.
    pub decided: String,
    /// The place in the minutes.
    pub paragraph: String,
    /// The words, per language.
    pub text: BTreeMap<Lang, String>,
    /// The decision it replaces; empty for none.
    pub corrects: String,
    /// Words to the owners, per language; may be empty.
    pub owners: BTreeMap<Lang, String>,
    /// Who is to do what was decided; empty for nobody yet.
    pub doer: String,
    /// By when.
    pub due: String,
}

impl DecisionForm {
    /// The words of the decision, of a form that was found good.
    pub fn words(&self, own: Lang) -> LocalText {
        LocalText::of(own, &self.text).unwrap_or_else(|| LocalText::new(own, ""))
    }

    /// The outcome, the day and the decision that is replaced. `texts`: what is wrong with the words, which stand before
    /// the last fields.
    pub fn read(&self, texts: Vec<Fault>) -> Result<(Outcome, PartialDate, Option<Id>), Vec<Fault>> {
        let mut faults = Vec::new();
        let outcome = Outcome::parse(&self.outcome);
        if outcome.is_none() {
            faults.push(Fault::new("outcome", "choose-one"));
        }
        let on = date("decided", &self.decided, &mut faults);
        if self.paragraph.trim().is_empty() {
            faults.push(Fault::new("paragraph", "required"));
        }
        faults.extend(texts);
        if !self.doer.is_empty() {
            date("due", &self.due, &mut faults);
        }
        match (outcome, on) {
            (Some(outcome), Some(on)) if faults.is_empty() => Ok((outcome, on, self.corrects.parse().ok())),
            _ => Err(faults),
        }
    }
}

impl DecisionForm {
    /// Who is to do what was decided, and by when; nothing while nobody is named.
    pub fn followup(&self) -> Option<(Id, PartialDate)> {
        Some((self.doer.parse().ok()?, self.due.trim().parse().ok()?))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_read_one_a_line() {
        assert_eq!(days("2026-04-07\n\n 2026-05-05 ").map(|days| days.len()), Ok(2));
        assert_eq!(days("2026-04-07\n7/4"), Err("7/4".into()));
        assert_eq!(days(""), Ok(vec![]));
    }

    #[test]
    fn faults_come_in_the_order_of_the_fields() {
        let codes = |faults: Vec<Fault>| faults.iter().map(|fault| fault.code).collect::<Vec<_>>();
        let step = StepForm {
            kind: "decided".into(),
            on: "i mars".into(),
            pages: "-2".into(),
            ..Default::default()
        };
        assert_eq!(codes(step.read().unwrap_err()), ["choose-one", "not-a-day", "not-a-number"]);
        let decision = DecisionForm { outcome: "yes".into(), ..Default::default() };
        let missing = vec![Fault::new("text-sv", "required")];
        assert_eq!(codes(decision.read(missing).unwrap_err()), ["required", "required", "required"]);
        let step = StepForm {
            kind: "prepared".into(),
            on: "2026-03".into(),
            pages: "2".into(),
            ..Default::default()
        };
        assert_eq!(step.read().unwrap(), (Wish::Prepare, "2026-03".parse().unwrap(), Some(2)));
    }
}
