//! What a file would bring: a sheet and a mapping give a plan, row by row. Pure.

use std::collections::HashMap;

use jiff::tz::TimeZone;
use kernel::{Id, Lang, Millis};
use sha2::{Digest, Sha256};
use tabular::{Fault, Mapped, Mapping, Note, Row, Sheet};

use super::{
    cells::{self, Named, Unclear},
    fields,
};
pub use crate::idea::sheets::Trouble;
use crate::idea::{Channel, Kind, rules::check_text};

/// How the user wants it.
#[derive(Clone, Debug, PartialEq)]
pub struct Options {
    /// The stable name of the import in its space; with the external number it makes a row recognisable.
    pub source: String,
    /// The number of the round; the current one when empty.
    pub round: Option<i64>,
    /// Whether names of themes that the space does not have become new themes. Otherwise they stay suggestions.
    pub create_themes: bool,
}

/// What a space knows that files may name.
#[derive(Clone, Debug, Default)]
pub struct Known {
    /// Themes that are offered.
    pub themes: Named,
    /// Municipalities.
    pub municipalities: Named,
    /// Meetings and networks.
    pub gatherings: Named,
    /// External numbers of this source that are here already, with what was written there.
    pub here: HashMap<String, String>,
}

/// What would become of a row.
#[derive(Clone, Debug, PartialEq)]
pub enum Status {
    /// A new idea.
    New,
    /// It is here already; nothing happens.
    AlreadyHere,
    /// Its number is here already, with another text: it has changed, or is of another source. Nothing happens.
    OtherText,
    /// It cannot be imported, and so nothing can.
    Faulty(Vec<Trouble>),
}

/// One row of the file.
#[derive(Clone, Debug, PartialEq)]
pub struct PlannedRow {
    /// Its number as a spreadsheet counts it.
    pub row: usize,
    /// Its number in the source, or in a file without numbers a name made of its text.
    pub external_id: String,
    /// The idea, byte for byte.
    pub text: String,
    /// The theme, as the file names it.
    pub theme: Option<String>,
    /// The municipality it concerns.
    pub municipality: Option<Id>,
    /// What sort of thing it is.
    pub kind: Option<Kind>,
    /// Its language; told from the text when empty.
    pub lang: Option<Lang>,
    /// When it came; now when empty.
    pub received_at: Option<Millis>,
    /// How it came.
    pub channel: Channel,
    /// The meeting or network.
    pub gathering: Option<Id>,
    /// The table there.
    pub table: Option<i64>,
    /// What would become of it.
    pub status: Status,
}

/// A name of a theme in the file.
#[derive(Clone, Debug, PartialEq)]
pub struct ThemeName {
    /// As the file writes it first.
    pub name: String,
    /// How many rows have it.
    pub rows: usize,
    /// The theme of the space, if it has one of that name.
    pub theme: Option<Id>,
}

/// What would happen.
#[derive(Clone, Debug, PartialEq)]
pub struct Plan {
    /// How the user wants it.
    pub options: Options,
    /// The mapping, to be remembered.
    pub mapping: Mapping,
    /// What is wrong with the mapping or the name; then there are no rows.
    pub faults: Vec<Trouble>,
    /// The rows in the order of the file.
    pub rows: Vec<PlannedRow>,
    /// The themes that the file names, in the order they appear.
    pub themes: Vec<ThemeName>,
    /// What the user should know about how the file was read.
    pub notes: Vec<Note>,
}

/// Rows by what would become of them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Summary {
    /// New ideas.
    pub new: usize,
    /// Here already.
    pub already: usize,
    /// Those of them that have another text here.
    pub other_text: usize,
    /// Cannot be imported.
    pub faulty: usize,
}

impl Plan {
    /// Rows by what would become of them.
    pub fn summary(&self) -> Summary {
        let mut sums = Summary::default();
        for row in &self.rows {
            match row.status {
                Status::New => sums.new += 1,
                Status::AlreadyHere => sums.already += 1,
                Status::OtherText => {
                    (sums.already, sums.other_text) = (sums.already + 1, sums.other_text + 1)
                }
                Status::Faulty(_) => sums.faulty += 1,
            }
        }
        sums
    }

    /// Everything that is wrong, in the order of the file.
    pub fn troubles(&self) -> impl Iterator<Item = &Trouble> {
        self.faults.iter().chain(self.rows.iter().flat_map(|row| match &row.status {
            Status::Faulty(troubles) => troubles.as_slice(),
            _ => &[],
        }))
    }

    /// Names of themes that the space does not have.
    pub fn unknown_themes(&self) -> impl Iterator<Item = &ThemeName> {
        self.themes.iter().filter(|name| name.theme.is_none())
    }
}

/// The longest name of an import, in characters.
pub const SOURCE_MAX: usize = 80;

/// Plans an import.
pub fn plan(
    sheet: &Sheet,
    mapping: &Mapping,
    options: Options,
    known: &Known,
    zone: &TimeZone,
    now: Millis,
) -> Plan {
    let mut plan = Plan {
        mapping: mapping.clone(),
        faults: Vec::new(),
        rows: Vec::new(),
        themes: Vec::new(),
        notes: sheet.notes.clone(),
        options,
    };
    let named = plan.options.source.trim().chars().count();
    if named == 0 || named > SOURCE_MAX {
        let args = vec![("limit", SOURCE_MAX.to_string())];
        plan.faults.push(Trouble { code: "source-name", row: None, cell: None, args });
    }
    let (mapped, mut empty) = match apply(sheet, mapping) {
        Ok(mapped) => mapped,
        Err(faults) => {
            plan.faults.extend(faults.into_iter().map(Trouble::from));
            return plan;
        }
    };
    let reading = Reading { columns: columns(sheet, mapping), mapped: &mapped, known, zone, now };
    let mut seen = HashMap::new();
    plan.rows = mapped
        .rows
        .iter()
        .map(|row| {
            let external_id = match mapped.cell(row, fields::EXTERNAL_ID) {
                Some(number) => number.trim().to_owned(),
                None => named_by_text(mapped.cell(row, fields::TEXT).unwrap_or_default(), &mut seen),
            };
            reading.row(row, external_id, empty.remove(&row.number).unwrap_or_default())
        })
        .collect();
    name_twins(&mut plan.rows, reading.columns.get(fields::EXTERNAL_ID).copied());
    plan.themes = themes(&plan.rows, known);
    plan
}

type Empty = HashMap<usize, Vec<Trouble>>;

/// The name of a row without a number: the hash of its text, so that it is recognised wherever it stands in the file;
/// who wrote the same as somebody before is the second, the third.
fn named_by_text(text: &str, seen: &mut HashMap<String, u32>) -> String {
    let hash: String = Sha256::digest(text).iter().take(16).map(|byte| format!("{byte:02x}")).collect();
    let times = seen.entry(hash.clone()).or_default();
    *times += 1;
    if *times == 1 { hash } else { format!("{hash}-{times}") }
}

/// The mapped rows, with the empty cells that must not be, by row. All faults when the mapping does not fit.
fn apply(sheet: &Sheet, mapping: &Mapping) -> Result<(Mapped, Empty), Vec<Fault>> {
    let mut wanted = fields::all();
    // Who says where the numbers stand means every row.
    let numbered = mapping.0.iter().any(|pair| pair.field == fields::EXTERNAL_ID);
    wanted
        .iter_mut()
        .filter(|field| field.name == fields::EXTERNAL_ID)
        .for_each(|field| field.required = numbered);
    let faults = match mapping.apply(sheet, &wanted) {
        Ok(mapped) => return Ok((mapped, Empty::new())),
        Err(faults) => faults,
    };
    if faults.iter().any(|fault| fault.code != tabular::FaultCode::RequiredEmpty) {
        return Err(faults);
    }
    wanted.iter_mut().for_each(|field| field.required = false);
    let mapped = mapping.apply(sheet, &wanted)?;
    let mut empty = Empty::new();
    for fault in faults {
        empty.entry(fault.row.unwrap_or_default()).or_default().push(fault.into());
    }
    Ok((mapped, empty))
}

/// The columns of the mapped fields, counted from 1.
fn columns(sheet: &Sheet, mapping: &Mapping) -> HashMap<String, usize> {
    let at = |column: &str| {
        let same = |heading: &String| heading == column.trim();
        let alike = |heading: &String| heading.to_lowercase() == column.trim().to_lowercase();
        sheet.header.iter().position(same).or_else(|| sheet.header.iter().position(alike))
    };
    mapping.0.iter().filter_map(|pair| Some((pair.field.clone(), at(&pair.column)? + 1))).collect()
}

struct Reading<'a> {
    columns: HashMap<String, usize>,
    mapped: &'a Mapped,
    known: &'a Known,
    zone: &'a TimeZone,
    now: Millis,
}

impl Reading<'_> {
    fn row(&self, row: &Row, external_id: String, mut troubles: Vec<Trouble>) -> PlannedRow {
        let known = self.known;
        let text = self.mapped.cell(row, fields::TEXT).unwrap_or_default().to_owned();
        if troubles.is_empty()
            && let Err(refusal) = check_text(&text)
        {
            let limit = refusal.count.unwrap_or_default().to_string();
            troubles.push(self.at(row, fields::TEXT, (refusal.code, vec![("limit", limit)])));
        }
        let mut told = troubles;
        let t = &mut told;
        let municipality =
            self.read(row, fields::MUNICIPALITY, t, |cell| cells::municipality(&known.municipalities, cell));
        let gathering = self.read(row, fields::GATHERING, t, |cell| {
            cells::known(&known.gatherings, cell, "unknown-gathering")
        });
        let kind = self.read(row, fields::KIND, t, cells::kind);
        let lang = self.read(row, fields::LANG, t, cells::lang);
        let received_at =
            self.read(row, fields::RECEIVED_AT, t, |cell| cells::moment(cell, self.zone, self.now));
        let channel = self.read(row, fields::CHANNEL, t, cells::channel).unwrap_or(Channel::Import);
        let table = self.read(row, fields::TABLE, t, cells::table);
        let theme = self.read(row, fields::THEME, t, |cell| Ok(cell.trim().to_owned()));
        let status = match () {
            _ if !told.is_empty() => Status::Faulty(told),
            _ => match known.here.get(&external_id) {
                None => Status::New,
                // What was taken away at its owner's wish is known again by its number alone.
                Some(here) if here.is_empty() || *here == text => Status::AlreadyHere,
                Some(_) => Status::OtherText,
            },
        };
        PlannedRow {
            row: row.number,
            external_id,
            text,
            theme,
            municipality,
            kind,
            lang,
            received_at,
            channel,
            gathering,
            table,
            status,
        }
    }

    /// What a cell says; nothing when it is empty or not understood, which is then told.
    fn read<T>(
        &self,
        row: &Row,
        field: &str,
        troubles: &mut Vec<Trouble>,
        understand: impl Fn(&str) -> Result<T, Unclear>,
    ) -> Option<T> {
        let cell = self.mapped.cell(row, field).filter(|cell| !cell.trim().is_empty())?;
        understand(cell).map_err(|unclear| troubles.push(self.at(row, field, unclear))).ok()
    }

    fn at(&self, row: &Row, field: &str, (code, args): Unclear) -> Trouble {
        let cell =
            self.columns.get(field).map(|column| format!("{}{}", tabular::column_name(*column), row.number));
        Trouble { code, row: Some(row.number), cell, args }
    }
}

/// A number that two rows have makes the second faulty, and names the first.
fn name_twins(rows: &mut [PlannedRow], column: Option<usize>) {
    let mut first: HashMap<String, usize> = HashMap::new();
    for row in rows.iter_mut().filter(|row| !row.external_id.is_empty()) {
        let Some(&twin) = first.get(&row.external_id) else {
            first.insert(row.external_id.clone(), row.row);
            continue;
        };
        let cell = column.map(|column| format!("{}{}", tabular::column_name(column), row.row));
        let args = vec![("value", row.external_id.clone()), ("first", twin.to_string())];
        let trouble = Trouble { code: "duplicate-id", row: Some(row.row), cell, args };
        match &mut row.status {
            Status::Faulty(troubles) => troubles.push(trouble),
            status => *status = Status::Faulty(vec![trouble]),
        }
    }
}

fn themes(rows: &[PlannedRow], known: &Known) -> Vec<ThemeName> {
    let mut at: HashMap<String, usize> = HashMap::new();
    let mut names: Vec<ThemeName> = Vec::new();
    for name in rows.iter().filter_map(|row| row.theme.as_ref()) {
        let index = *at.entry(name.to_lowercase()).or_insert_with(|| {
            names.push(ThemeName { name: name.clone(), rows: 0, theme: cells::find(&known.themes, name) });
            names.len() - 1
        });
        names[index].rows += 1;
    }
    names
}
