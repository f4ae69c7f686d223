//! What was typed about a measure, and what is wrong with it. Pure.

use std::collections::BTreeMap;

use jiff::civil::Date;
use kernel::{Fault, Id, PartialDate, Ref, Within};

use super::rules::{Description, Marks, Outcome, Recommendation};

/// The fields of a form by their names, as typed; several of one name are told apart by [`Typed::all`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Typed(pub BTreeMap<String, Vec<String>>);

impl Typed {
    /// The field, trimmed; empty when it was not sent.
    pub fn text(&self, name: &str) -> &str {
        self.0.get(name).and_then(|all| all.first()).map_or("", |text| text.trim())
    }

    /// Every field of this name.
    pub fn all(&self, name: &str) -> &[String] {
        self.0.get(name).map_or(&[], Vec::as_slice)
    }

    fn required(&self, fields: &[&'static str], faults: &mut Vec<Fault>) {
        let missing = fields.iter().filter(|field| self.text(field).is_empty());
        faults.extend(missing.map(|field| Fault::new(field, "required")));
    }

    fn date(
        &self,
        field: &'static str,
        (within, today): (Within, Date),
        faults: &mut Vec<Fault>,
    ) -> Option<PartialDate> {
        let date = self.text(field).parse::<PartialDate>().ok().filter(|date| date.year().is_some());
        if date.is_none() {
            faults.push(Fault::new(field, "not-a-day"));
        }
        let beyond = within.fault(field, self.text(field), today);
        let sound = beyond.is_none();
        faults.extend(beyond);
        date.filter(|_| sound)
    }
}

/// A description.
pub fn description(typed: &Typed) -> Result<Description, Vec<Fault>> {
    let mut faults = Vec::new();
    typed.required(&["purpose", "users", "cost", "effect", "overlap"], &mut faults);
    let text = |name: &str| typed.text(name).to_owned();
    let description = Description {
        purpose: text("purpose"),
        target_group: text("target_group"),
        users: text("users"),
        cost: text("cost"),
        effect: text("effect"),
        overlap: text("overlap"),
        twin: typed.text("twin").parse().ok(),
    };
    if faults.is_empty() { Ok(description) } else { Err(faults) }
}

/// One person's marks and reasons.
pub fn analysis(typed: &Typed) -> Result<(Marks, String), Vec<Fault>> {
    let mut faults = Vec::new();
    let mut marks = [0; 5];
    for (at, field) in Marks::QUESTIONS.into_iter().enumerate() {
        marks[at] = typed.text(&format!("mark-{field}")).parse().unwrap_or(0);
        if !(1..=5).contains(&marks[at]) {
            faults.push(Fault::new(MARK_FIELDS[at], "choose-one"));
        }
    }
    typed.required(&["reasons"], &mut faults);
    match Marks::of(marks) {
        Ok(marks) if faults.is_empty() => Ok((marks, typed.text("reasons").to_owned())),
        _ => Err(faults),
    }
}

/// The fields of [`Marks::QUESTIONS`].
pub const MARK_FIELDS: [&str; 5] =
    ["mark-need", "mark-effect", "mark-cost", "mark-overlap", "mark-alternative"];

/// When a measure is to end or to be followed up.
const COMES: Within = Within::years(1, 30);
/// When it was carried out.
const HAPPENED: Within = Within::years(10, 1);

/// A recommendation with the actions that it leads to.
pub fn recommendation(typed: &Typed, today: Date) -> Result<(Recommendation, Vec<Ref>), Vec<Fault>> {
    let mut faults = Vec::new();
    let found = match Outcome::parse(typed.text("outcome")) {
        None => {
            faults.push(Fault::new("outcome", "choose-one"));
            None
        }
        Some(Outcome::WindDown) => {
            let ends_on = typed.date("ends_on", (COMES, today), &mut faults);
            typed.required(&["money", "people", "agreements"], &mut faults);
            let text = |name: &str| typed.text(name).to_owned();
            let (money, people, agreements) = (text("money"), text("people"), text("agreements"));
            ends_on.map(|ends_on| Recommendation::WindDown { ends_on, money, people, agreements })
        }
        Some(Outcome::Develop) => {
            let owner = typed.text("owner").parse::<Id>().ok();
            if owner.is_none() {
                faults.push(Fault::new("owner", "choose-one"));
            }
            let follow_up = typed.date("follow_up", (COMES, today), &mut faults);
            owner.zip(follow_up).map(|(owner, follow_up)| Recommendation::Develop { owner, follow_up })
        }
    };
    let actions = typed.all("actions").iter().filter_map(|action| action.parse().ok()).collect();
    found.filter(|_| faults.is_empty()).map(|found| (found, actions)).ok_or(faults)
}

/// When it was done, and what came of it.
pub fn carried_out(typed: &Typed, today: Date) -> Result<(PartialDate, String), Vec<Fault>> {
    let mut faults = Vec::new();
    let on = typed.date("done_on", (HAPPENED, today), &mut faults);
    typed.required(&["done"], &mut faults);
    on.filter(|_| faults.is_empty()).map(|on| (on, typed.text("done").to_owned())).ok_or(faults)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(fields: &[(&str, &str)]) -> Typed {
        Typed(fields.iter().map(|(name, text)| ((*name).to_owned(), vec![(*text).to_owned()])).collect())
    }

    const TODAY: Date = jiff::civil::date(2026, 3, 2);

    #[test]
    fn years_that_nobody_means_are_pointed_at() {
        let ends = [("outcome", "wind_down"), ("money", "A"), ("people", "B"), ("agreements", "C")];
        let codes = |on: &str| {
            let read = recommendation(&typed(&[&ends[..], &[("ends_on", on)]].concat()), TODAY);
            read.map(drop).map_err(|faults| faults.iter().map(|fault| fault.code).collect::<Vec<_>>())
        };
        assert_eq!(codes("0001-01-01"), Err(vec!["year-too-early"]));
        assert_eq!(codes("9999"), Err(vec!["year-too-late"]));
        assert_eq!(codes("i morgon"), Err(vec!["not-a-day"]));
        assert_eq!(codes("2027-06"), Ok(()));
        let done = |on| carried_out(&typed(&[("done", "Klart."), ("done_on", on)]), TODAY).is_ok();
        assert!(done("2026-02") && !done("2099-01-01") && !done("1003"));
    }

    #[test]
    fn faults_name_the_fields_that_the_outcome_needs() {
        let fields = |faults: Vec<Fault>| faults.iter().map(|fault| fault.field).collect::<Vec<_>>();
        let wind_down = typed(&[("outcome", "wind_down"), ("people", "Går över.")]);
        assert_eq!(
            fields(recommendation(&wind_down, TODAY).unwrap_err()),
            ["ends_on", "money", "agreements"]
        );
        let develop = typed(&[("outcome", "develop")]);
        assert_eq!(fields(recommendation(&develop, TODAY).unwrap_err()), ["owner", "follow_up"]);
        assert_eq!(fields(recommendation(&typed(&[]), TODAY).unwrap_err()), ["outcome"]);
        let marks = typed(&[("mark-need", "3"), ("mark-cost", "6")]);
        assert_eq!(fields(analysis(&marks).unwrap_err()), [&MARK_FIELDS[1..], &["reasons"]].concat());
        assert_eq!(fields(description(&typed(&[("purpose", "A")])).unwrap_err()).len(), 4);
    }
}
