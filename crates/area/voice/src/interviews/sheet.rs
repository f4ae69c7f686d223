//! A file to interviews: one row an interview, one column a question. Pure. All of it is sound or none of it is read.

use std::collections::{HashMap, HashSet};

use jiff::civil::Date;
use kernel::{Id, Lang};
use pages::Words;
use tabular::{Row, Sheet};

use super::{
    rules::{ANSWER_MAX, LINE_MAX},
    store::{NewInterview, Question},
};
use crate::idea::sheets::{Named, Trouble, known};

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Holds {
    /// The interviewer's number.
    Number,
    /// The municipality.
    Municipality,
    /// The group.
    Group,
    /// The day.
    Day,
    /// The answers to a question.
    Question(Id),
}

/// The columns that are no questions, with the end of the message key of their heading.
pub const FIXED: [(Holds, &str); 4] = [
    (Holds::Number, "number"),
    (Holds::Municipality, "municipality"),
    (Holds::Group, "group"),
    (Holds::Day, "day"),
];

/// The heading of a column that is no question.
pub fn heading(words: Words, key: &str) -> String {
    words.t(&format!("interviews-column-{key}"))
}

/// What a file brings.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Plan {
    /// The interviews that are new, in the order of the file.
    pub new: Vec<NewInterview>,
    /// Rows that are here already.
    pub already: i64,
    /// All that is wrong; then nothing is read.
    pub faults: Vec<Trouble>,
}

/// Reads a sheet. `here` are the own numbers of the interviews that are there already; `own` the only municipality
/// that may be named, where there is one; `today` the last day that an interview can have been held on.
pub fn plan(
    sheet: &Sheet,
    questions: &[Question],
    municipalities: &Named,
    here: &HashSet<String>,
    today: Date,
) -> Plan {
    let columns = match columns(&sheet.header, questions) {
        Ok(columns) => columns,
        Err(faults) => return Plan { faults, ..Plan::default() },
    };
    let reading = Reading { columns, questions, municipalities, today };
    let mut plan = Plan::default();
    let mut met: HashMap<String, usize> = HashMap::new();
    for row in &sheet.rows {
        let new = reading.row(row, &mut plan.faults);
        let Some(number) = new.own_number.clone() else { continue };
        if let Some(first) = met.get(&number) {
            let args = vec![("value", number), ("first", first.to_string())];
            plan.faults.push(reading.at(row, Holds::Number, "duplicate-id", args));
            continue;
        }
        met.insert(number.clone(), row.number);
        if here.contains(&number) {
            plan.already += 1;
        } else {
            plan.new.push(new);
        }
    }
    if !plan.faults.is_empty() {
        plan.new.clear();
    }
    plan
}

/// What each column holds; or which of them hold nothing that the study knows.
fn columns(header: &[String], questions: &[Question]) -> Result<Vec<Option<Holds>>, Vec<Trouble>> {
    let at = |index: usize| Some(format!("{}1", tabular::column_name(index + 1)));
    let (mut columns, mut faults): (Vec<Option<Holds>>, _) = (Vec::new(), Vec::new());
    for (index, name) in header.iter().enumerate() {
        let holds = what(name, questions);
        let code = match holds {
            None if !name.is_empty() => Some("unknown-column"),
            Some(_) if columns.contains(&holds) => Some("column-twice"),
            _ => None,
        };
        if let Some(code) = code {
            let args = vec![("name", name.clone())];
            faults.push(Trouble { code, row: Some(1), cell: at(index), args });
        }
        columns.push(holds);
    }
    let has = |wanted: fn(&Holds) -> bool| columns.iter().flatten().any(wanted);
    for (missing, code) in [
        (!has(|holds| *holds == Holds::Number), "no-number-column"),
        (!has(|holds| matches!(holds, Holds::Question(_))), "no-question-column"),
    ] {
        if missing {
            faults.push(Trouble { code, row: None, cell: None, args: Vec::new() });
        }
    }
    if faults.is_empty() { Ok(columns) } else { Err(faults) }
}

/// A heading is the name of a column in any language, the words of a question, or a question's number.
fn what(name: &str, questions: &[Question]) -> Option<Holds> {
    let name = name.trim().to_lowercase();
    let called =
        |key: &str| Lang::ALL.iter().any(|lang| heading(Words::new(*lang), key).to_lowercase() == name);
    if let Some((holds, _)) = FIXED.iter().find(|(_, key)| called(key)) {
        return Some(*holds);
    }
    let is = |question: &&Question| {
        let text = question.text.trim().to_lowercase();
        let number = question.number.to_string();
        name == text || name == format!("{number}. {text}") || name.trim_end_matches('.') == number
    };
    questions.iter().find(is).map(|question| Holds::Question(question.id))
}

struct Reading<'a> {
    columns: Vec<Option<Holds>>,
    questions: &'a [Question],
    municipalities: &'a Named,
    today: Date,
}

impl Reading<'_> {
    fn row(&self, row: &Row, faults: &mut Vec<Trouble>) -> NewInterview {
        let mut new = NewInterview::default();
        let long = |limit: usize| ("answer-too-long", vec![("limit", limit.to_string())]);
        for (holds, cell) in self.columns.iter().zip(&row.cells) {
            let Some(holds) = *holds else { continue };
            let trimmed = cell.trim();
            let most = if matches!(holds, Holds::Question(_)) { ANSWER_MAX } else { LINE_MAX };
            let mut fault = (trimmed.chars().count() > most).then(|| long(most));
            match holds {
                _ if fault.is_some() => {}
                Holds::Number if trimmed.is_empty() => fault = Some(("no-number", Vec::new())),
                Holds::Number => new.own_number = Some(trimmed.to_owned()),
                Holds::Group => new.group = trimmed.to_owned(),
                Holds::Municipality if trimmed.is_empty() => {}
                Holds::Municipality => match known(self.municipalities, trimmed, "unknown-municipality") {
                    Ok(id) => new.organisation = Some(id),
                    Err(unclear) => fault = Some(unclear),
                },
                Holds::Day if trimmed.is_empty() => {}
                Holds::Day => match day(trimmed, self.today) {
                    Ok(day) => new.held_on = day,
                    Err(code) => fault = Some((code, vec![("value", trimmed.to_owned())])),
                },
                // Kept as it stands; blank is not answered.
                Holds::Question(id) => {
                    new.answers.push((id, if trimmed.is_empty() { String::new() } else { cell.clone() }));
                }
            }
            if let Some((code, args)) = fault {
                faults.push(self.at(row, holds, code, args));
            }
        }
        new.answers.sort_by_key(|(id, _)| self.questions.iter().position(|question| question.id == *id));
        new
    }

    fn at(&self, row: &Row, holds: Holds, code: &'static str, args: Vec<(&'static str, String)>) -> Trouble {
        let column = self.columns.iter().position(|known| *known == Some(holds)).unwrap_or_default();
        let cell = Some(format!("{}{}", tabular::column_name(column + 1), row.number));
        Trouble { code, row: Some(row.number), cell, args }
    }
}

/// A day that has been, as a spreadsheet or a form writes it; a time after it is left out.
pub fn day(text: &str, today: Date) -> Result<String, &'static str> {
    let day: Date = text.get(..10).unwrap_or(text).parse().map_err(|_| "not-a-date")?;
    if day > today { Err("day-to-come") } else { Ok(day.to_string()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn questions() -> Vec<Question> {
        let one = |n: u8, text: &str| Question {
            id: Id::from_parts(1, [n; 10]),
            number: i64::from(n),
            text: text.into(),
        };
        vec![one(1, "Vad är bra här?"), one(2, "Vad saknas?")]
    }

    fn read(csv: &str, here: &[&str]) -> Plan {
        let sheet = tabular::read("a.csv", csv.as_bytes(), &tabular::Limits::default()).unwrap();
        let places = vec![(Id::from_parts(2, [9; 10]), vec!["Östby".to_owned()])];
        let here = here.iter().map(|one| (*one).to_owned()).collect();
        plan(&sheet, &questions(), &places, &here, jiff::civil::date(2026, 3, 2))
    }

    #[test]
    fn a_row_is_an_interview_and_what_is_here_is_left() {
        let csv = "Number;Kommun;Ryhmä;Datum;Vad saknas?;1\n\
            a1;östby;Företag;2026-03-01;Bussar;Sjön\na2;;;;;Skogen\na3;;;;Tåg;\n";
        let plan = read(csv, &["a3"]);
        assert_eq!((plan.faults.len(), plan.already, plan.new.len()), (0, 1, 2), "{plan:?}");
        let texts: Vec<&str> = plan.new[0].answers.iter().map(|(_, text)| text.as_str()).collect();
        assert_eq!(texts, ["Sjön", "Bussar"], "in the order of the study");
        assert_eq!(plan.new[1].answers[1].1, "", "asked and not answered");
        assert_eq!((plan.new[0].group.as_str(), plan.new[0].held_on.as_str()), ("Företag", "2026-03-01"));
    }

    #[test]
    fn faults_name_the_cell_and_nothing_is_read() {
        let plan = read("Nummer;Kommun;Datum;1;Telefon\na;;;x;0\n", &[]);
        assert_eq!((plan.faults[0].code, plan.faults[0].cell.as_deref()), ("unknown-column", Some("E1")));
        let plan = read("Nummer;Kommun;Datum;1\na;Norrby;2027-01-01;x\n;;;y\na;;i går;z\n", &[]);
        let told: Vec<(&str, &str)> =
            plan.faults.iter().map(|one| (one.code, one.cell.as_deref().unwrap_or_default())).collect();
        let expected = [
            ("unknown-municipality", "B2"),
            ("day-to-come", "C2"),
            ("no-number", "A3"),
            ("not-a-date", "C4"),
            ("duplicate-id", "A4"),
        ];
        assert_eq!(told, expected);
        assert!(plan.new.is_empty());
        let codes: Vec<&str> = read("Kommun\nÖstby\n", &[]).faults.iter().map(|one| one.code).collect();
        assert_eq!(codes, ["no-number-column", "no-question-column"]);
    }
}
