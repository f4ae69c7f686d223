//! Which column feeds which field.

use crate::fault::{Fault, FaultCode};
use crate::grid::Sheet;

/// How alike two names must be, from 0 to 1, to be offered as the nearest spelling.
const ALIKE: f64 = 0.7;
/// How alike a heading must be to a known name to be taken for it without asking.
const NEARLY_EQUAL: f64 = 0.9;

/// A field that columns can be mapped to.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Field {
    /// Its name in mappings.
    pub name: String,
    /// Whether every row must have it.
    pub required: bool,
    /// Headings it is known by, in any language, for [`Mapping::guess`].
    pub headings: Vec<String>,
}

/// One column that feeds one field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pair {
    /// The heading of the column.
    pub column: String,
    /// The name of the field.
    pub field: String,
}

/// Columns and the fields they feed. Columns that are not named are not imported.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Mapping(pub Vec<Pair>);

/// The mapped part of a sheet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mapped {
    /// Names of the mapped fields, in the order of the mapping.
    pub fields: Vec<String>,
    /// Rows in the order of the file: the number in the file, and a cell for each of `fields`.
    pub rows: Vec<crate::Row>,
}

impl Mapped {
    /// The cell of a row that belongs to a field; `None` when no column is mapped to it.
    pub fn cell<'r>(&self, row: &'r crate::Row, field: &str) -> Option<&'r str> {
        let index = self.fields.iter().position(|name| name == field)?;
        row.cells.get(index).map(String::as_str)
    }
}

impl Mapping {
    /// Reads `column=field,column=field`. A column name may hold `=`; a field name may not.
    ///
    /// # Errors
    /// The first part that is not of that form.
    pub fn parse(text: &str) -> Result<Self, Fault> {
        let pair = |part: &str| {
            let (column, field) =
                part.rsplit_once('=').map(|(column, field)| (column.trim(), field.trim()))?;
            (!column.is_empty() && !field.is_empty())
                .then(|| Pair { column: column.to_owned(), field: field.to_owned() })
        };
        let parse = |part| pair(part).ok_or_else(|| Fault::new(FaultCode::MappingSyntax).arg("part", part));
        text.split(',').map(parse).collect::<Result<_, _>>().map(Self)
    }

    /// Proposes a mapping: each field gets the column whose heading is its name or one of its known headings,
    /// or very nearly so. A person looks at the proposal before it is used.
    pub fn guess(header: &[String], fields: &[Field]) -> Self {
        let mut free: Vec<&String> = header.iter().filter(|heading| !heading.is_empty()).collect();
        let mut found: Vec<Option<Pair>> = vec![None; fields.len()];
        // Equal headings first, so that a merely similar one never takes what belongs to another field.
        for least in [1.0, NEARLY_EQUAL] {
            for (field, slot) in fields.iter().zip(&mut found).filter(|(_, slot)| slot.is_none()) {
                let Some(index) = free.iter().position(|heading| field.likeness(heading) >= least) else {
                    continue;
                };
                *slot = Some(Pair { column: free.remove(index).clone(), field: field.name.clone() });
            }
        }
        Self(found.into_iter().flatten().collect())
    }

    /// Applies the mapping to a sheet.
    ///
    /// # Errors
    /// Everything that is wrong: first with the mapping itself, and if that holds, each empty required cell.
    pub fn apply(&self, sheet: &Sheet, fields: &[Field]) -> Result<Mapped, Vec<Fault>> {
        let columns = self.columns(sheet, fields)?;
        let faults: Vec<Fault> = self.empty_cells(sheet, fields, &columns);
        if !faults.is_empty() {
            return Err(faults);
        }
        let row = |row: &crate::Row| crate::Row {
            number: row.number,
            cells: columns.iter().map(|&index| row.cells[index].clone()).collect(),
        };
        Ok(Mapped {
            fields: self.0.iter().map(|pair| pair.field.clone()).collect(),
            rows: sheet.rows.iter().map(row).collect(),
        })
    }

    /// The index of each pair's column, once the mapping is found to fit sheet and fields.
    fn columns(&self, sheet: &Sheet, fields: &[Field]) -> Result<Vec<usize>, Vec<Fault>> {
        let names: Vec<&str> = fields.iter().map(|field| field.name.as_str()).collect();
        let headings: Vec<&str> =
            sheet.header.iter().map(String::as_str).filter(|name| !name.is_empty()).collect();
        let (mut columns, mut faults) = (Vec::new(), Vec::new());
        for (index, pair) in self.0.iter().enumerate() {
            match find(&sheet.header, &pair.column) {
                Some(column) => columns.push(column),
                None => faults.push(
                    Fault::new(FaultCode::MissingColumn)
                        .arg("column", &pair.column)
                        .arg("columns", headings.join(", "))
                        .nearest(&pair.column, &headings),
                ),
            }
            if !names.contains(&pair.field.as_str()) {
                faults.push(
                    Fault::new(FaultCode::UnknownField)
                        .arg("field", &pair.field)
                        .arg("fields", names.join(", "))
                        .nearest(&pair.field, &names),
                );
            } else if self.0[..index].iter().any(|other| other.field == pair.field) {
                faults.push(Fault::new(FaultCode::FieldTwice).arg("field", &pair.field));
            }
        }
        let unmapped = |field: &&Field| field.required && !self.0.iter().any(|pair| pair.field == field.name);
        faults.extend(fields.iter().filter(unmapped).map(|field| {
            Fault::new(FaultCode::FieldUnmapped).arg("field", &field.name).arg("columns", headings.join(", "))
        }));
        if faults.is_empty() { Ok(columns) } else { Err(faults) }
    }

    fn empty_cells(&self, sheet: &Sheet, fields: &[Field], columns: &[usize]) -> Vec<Fault> {
        let required: Vec<(&Pair, usize)> = self
            .0
            .iter()
            .zip(columns.iter().copied())
            .filter(|(pair, _)| fields.iter().any(|field| field.required && field.name == pair.field))
            .collect();
        let mut faults = Vec::new();
        for row in &sheet.rows {
            for (pair, index) in required.iter().filter(|(_, index)| row.cells[*index].trim().is_empty()) {
                faults.push(
                    Fault::at(FaultCode::RequiredEmpty, row.number, index + 1)
                        .arg("field", &pair.field)
                        .arg("column", &pair.column),
                );
            }
        }
        faults
    }
}

/// As `--map` takes it.
impl std::str::FromStr for Mapping {
    type Err = Fault;

    fn from_str(text: &str) -> Result<Self, Fault> {
        Self::parse(text)
    }
}

impl Field {
    fn likeness(&self, heading: &str) -> f64 {
        let names = std::iter::once(&self.name).chain(&self.headings);
        names.map(|name| likeness(name, heading)).fold(0.0, f64::max)
    }
}

impl Fault {
    fn nearest(self, wanted: &str, present: &[&str]) -> Self {
        let alike = present.iter().map(|name| (likeness(name, wanted), name));
        match alike.max_by(|a, b| a.0.total_cmp(&b.0)) {
            Some((degree, name)) if degree >= ALIKE => self.arg("nearest", name),
            _ => self,
        }
    }
}

/// The column of that heading: letter for letter if there is one, else without regard to capitals.
fn find(header: &[String], column: &str) -> Option<usize> {
    let column = column.trim();
    header
        .iter()
        .position(|heading| heading == column)
        .or_else(|| header.iter().position(|heading| heading.to_lowercase() == column.to_lowercase()))
}

/// From 0 to 1; capitals, spaces and signs between words do not count.
fn likeness(a: &str, b: &str) -> f64 {
    let plain = |name: &str| -> String {
        name.to_lowercase().chars().filter(|letter| letter.is_alphanumeric()).collect()
    };
    strsim::jaro_winkler(&plain(a), &plain(b))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Limits, read};

    fn fields() -> Vec<Field> {
        let field = |name: &str, required, headings: &[&str]| Field {
            name: name.to_owned(),
            required,
            headings: headings.iter().map(|&heading| heading.to_owned()).collect(),
        };
        vec![
            field("external_id", false, &["id", "nummer"]),
            field("theme", false, &["tema", "label"]),
            field("text", true, &["förslag", "idé"]),
        ]
    }

    fn sheet(text: &str) -> Sheet {
        read("x.csv", text.as_bytes(), &Limits::default()).unwrap()
    }

    #[test]
    fn a_mapping_is_parsed_and_applied() {
        let mapping: Mapping = "id=external_id, label=theme,TEXT=text".parse().unwrap();
        let mapped = mapping.apply(&sheet("text;id;label;more\n a ;1;;x\n"), &fields()).unwrap();
        assert_eq!(mapped.fields, ["external_id", "theme", "text"]);
        assert_eq!(mapped.rows[0].number, 2);
        assert_eq!(mapped.rows[0].cells, ["1", "", " a "]);
        assert_eq!(mapped.cell(&mapped.rows[0], "text"), Some(" a "));
        assert_eq!(mapped.cell(&mapped.rows[0], "kind"), None);
    }

    #[test]
    fn a_part_that_is_no_pair_is_named() {
        for (text, part) in [("id", "id"), ("a=b,=c", "=c"), ("a=", "a="), ("", "")] {
            let fault = Mapping::parse(text).unwrap_err();
            assert_eq!((fault.code, fault.get("part")), (FaultCode::MappingSyntax, Some(part)));
        }
    }

    #[test]
    fn every_fault_of_a_mapping_is_told_at_once() {
        let mapping = Mapping::parse("lable=theme,id=external_ids,id=theme").unwrap();
        let faults = mapping.apply(&sheet("id,label,text\n1,2,3\n"), &fields()).unwrap_err();
        let told: Vec<_> = faults.iter().map(|fault| (fault.code.code(), fault.get("nearest"))).collect();
        let expected = [
            ("missing-column", Some("label")),
            ("unknown-field", Some("external_id")),
            ("field-twice", None),
            ("field-unmapped", None),
        ];
        assert_eq!(told, expected);
        assert_eq!(faults[0].get("columns"), Some("id, label, text"));
    }

    #[test]
    fn an_empty_required_cell_is_named() {
        let mapping = Mapping::parse("text=text").unwrap();
        let faults = mapping.apply(&sheet("id,text\n1,a\n\n2,\n3, \n"), &fields()).unwrap_err();
        let cells: Vec<_> = faults.iter().filter_map(Fault::cell_name).collect();
        assert_eq!(cells, ["B4", "B5"]);
    }

    #[test]
    fn a_mapping_is_guessed_from_headings() {
        let header = ["Förslag", "Nummer", "Temaa", ""].map(str::to_owned);
        let pairs = Mapping::guess(&header, &fields()).0;
        let told: Vec<_> = pairs.iter().map(|pair| (pair.column.as_str(), pair.field.as_str())).collect();
        assert_eq!(told, [("Nummer", "external_id"), ("Temaa", "theme"), ("Förslag", "text")]);
    }
}
