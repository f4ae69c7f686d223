//! What the form of the preview says. Pure.

use tabular::{Mapping, Pair};

use super::{fields, rules::Options};

/// The name of the control that says which column feeds a field; its value is the column's place, from 1.
pub fn control(field: &str) -> String {
    format!("map-{field}")
}

/// The place of the column that feeds a field, from 1.
pub fn place(header: &[String], mapping: &Mapping, field: &str) -> Option<usize> {
    let pair = mapping.0.iter().find(|pair| pair.field == field)?;
    header.iter().position(|heading| *heading == pair.column).map(|at| at + 1)
}

/// The mapping that was chosen. Nothing when the form was not sent: it always sends every field.
pub fn mapping<'a>(header: &[String], sent: impl Fn(&str) -> Option<&'a str>) -> Option<Mapping> {
    let mut pairs = Vec::new();
    for field in fields::all() {
        let place = sent(&control(&field.name))?;
        let column = place.trim().parse::<usize>().ok().and_then(|place| header.get(place.checked_sub(1)?));
        pairs.extend(column.map(|column| Pair { column: column.clone(), field: field.name }));
    }
    Some(Mapping(pairs))
}

/// How the user wants it, or else with this name of the import.
pub fn options<'a>(source: &str, sent: impl Fn(&str) -> Option<&'a str>) -> Options {
    let source = sent("source").unwrap_or(source).trim().to_owned();
    Options { source, round: None, create_themes: sent("themes") != Some("leave") }
}

/// The mapping of an earlier import that fits this header, the last first.
pub fn fitting<'a>(header: &[String], remembered: &'a [(String, Mapping)]) -> Option<&'a (String, Mapping)> {
    let fits = |mapping: &Mapping| mapping.0.iter().all(|pair| header.contains(&pair.column));
    remembered.iter().find(|(_, mapping)| !mapping.0.is_empty() && fits(mapping))
}

/// A name for an import, from the name of its file.
pub fn source_of(file: &str) -> String {
    let stem = file.rsplit_once('.').map_or(file, |(stem, _)| stem).trim();
    stem.chars().take(super::rules::SOURCE_MAX).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_chosen_by_place() {
        let header = ["nr".to_owned(), "a=b,c".to_owned()];
        let sent = |name: &str| {
            Some(match name {
                "map-external_id" => "1",
                "map-text" => "2",
                "map-theme" => "9",
                _ => "",
            })
        };
        let chosen = mapping(&header, sent).unwrap();
        assert_eq!(chosen.0.len(), 2);
        assert_eq!(place(&header, &chosen, "text"), Some(2));
        assert_eq!(mapping(&header, |_| None), None);
    }

    #[test]
    fn an_earlier_mapping_is_offered_where_it_fits() {
        let old = vec![("enkät".to_owned(), "nr=external_id,svar=text".parse::<Mapping>().unwrap())];
        assert!(fitting(&["nr".into(), "svar".into(), "mer".into()], &old).is_some());
        assert!(fitting(&["nr".into(), "text".into()], &old).is_none());
        assert_eq!(source_of("Enkät 2026.v2.xlsx"), "Enkät 2026.v2");
    }
}
