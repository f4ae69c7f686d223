//! What single cells can say. Pure.

use jiff::{Timestamp, civil::DateTime, tz::TimeZone};
use kernel::{Id, Lang, Millis};

pub use crate::idea::sheets::{Named, Unclear, find, known};
use crate::idea::{Channel, Kind};

/// A moment: a day or a day with time (ISO 8601, or `3.11.2026 14.30`) in the space's zone, or with its own offset
/// (RFC 3339).
pub fn moment(cell: &str, zone: &TimeZone, now: Millis) -> Result<Millis, Unclear> {
    let cell = cell.trim();
    let value = || vec![("value", cell.to_owned())];
    let local = || {
        let said = cell.parse::<DateTime>().ok().or_else(|| with_points(cell))?;
        said.to_zoned(zone.clone()).ok().map(|at| at.timestamp())
    };
    let at = cell.parse::<Timestamp>().ok().or_else(local).ok_or_else(|| ("not-a-date", value()))?;
    let at = at.as_millisecond();
    if at > now { Err(("date-in-future", value())) } else { Ok(at) }
}

/// Day, month and year with points between, as they are written in Finnish and Norwegian; perhaps with a time.
fn with_points(cell: &str) -> Option<DateTime> {
    let (day, time) = cell.split_once(char::is_whitespace).unwrap_or((cell, "0.00"));
    let numbers: Vec<i16> = day.split('.').map(str::parse).collect::<Result<_, _>>().ok()?;
    let &[day, month, year] = numbers.as_slice() else { return None };
    if year < 1000 {
        return None;
    }
    let time: Vec<i8> = time.trim().split(['.', ':']).map(str::parse).collect::<Result<_, _>>().ok()?;
    let (hour, minute, second) = match *time.as_slice() {
        [hour, minute] => (hour, minute, 0),
        [hour, minute, second] => (hour, minute, second),
        _ => return None,
    };
    DateTime::new(year, month.try_into().ok()?, day.try_into().ok()?, hour, minute, second, 0).ok()
}

/// What sort of thing, by its stored word.
pub fn kind(cell: &str) -> Result<Kind, Unclear> {
    let words: Vec<&str> = Kind::ALL.iter().map(|kind| kind.as_str()).collect();
    Kind::parse(&word(cell)).ok_or_else(|| ("unknown-kind", unknown(cell, &words)))
}

/// How it came, by its stored word.
pub fn channel(cell: &str) -> Result<Channel, Unclear> {
    let words: Vec<&str> = Channel::ALL.iter().map(|channel| channel.as_str()).collect();
    Channel::parse(&word(cell)).ok_or_else(|| ("unknown-channel", unknown(cell, &words)))
}

/// A language, by its tag or its own name.
pub fn lang(cell: &str) -> Result<Lang, Unclear> {
    let said = cell.trim().to_lowercase();
    let tag = said.split(['-', '_']).next().unwrap_or_default();
    let tag = if tag == "no" { "nb" } else { tag };
    let named = |lang: &Lang| lang.own_name().to_lowercase() == said;
    let found = tag.parse().ok().or_else(|| Lang::ALL.into_iter().find(named));
    found.ok_or_else(|| ("unknown-lang", unknown(cell, &Lang::ALL.map(Lang::tag))))
}

/// The number of a table.
pub fn table(cell: &str) -> Result<i64, Unclear> {
    let number = cell.trim().parse().ok().filter(|number| (1..=999).contains(number));
    number.ok_or_else(|| ("not-a-table", vec![("value", cell.trim().to_owned())]))
}

/// A municipality, by its name in any language, with or without the word for what it is.
pub fn municipality(named: &Named, cell: &str) -> Result<Id, Unclear> {
    let said = place_forms(cell);
    let is = |names: &Vec<String>| {
        names.iter().any(|name| place_forms(name).iter().any(|form| said.contains(form)))
    };
    match find(named, cell) {
        Some(id) => Ok(id),
        None => match named.iter().filter(|(_, names)| is(names)).collect::<Vec<_>>().as_slice() {
            [(id, _)] => Ok(*id),
            // None, or not clear which.
            _ => known(named, cell, "unknown-municipality"),
        },
    }
}

/// What municipalities are called beside their names, in the languages of the platform; and the ending that the name
/// then has: `Vänersborgs kommun`, `Tornion kaupunki`.
const MUNICIPAL: [(&str, &str); 10] = [
    (" kommun", "s"),
    (" stad", "s"),
    (" kommune", ""),
    (" herad", ""),
    (" herred", ""),
    (" kunta", "n"),
    (" kaupunki", "n"),
    (" municipality", ""),
    (" city", ""),
    (" town", ""),
];
/// The same before the name.
const BEFORE: [&str; 4] = ["municipality of ", "city of ", "town of ", "kommunen "];

/// The forms that a name may be meant by: as it is, and without the word for what it is.
fn place_forms(name: &str) -> Vec<String> {
    let whole = name.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase();
    let mut forms: Vec<String> =
        BEFORE.iter().filter_map(|before| whole.strip_prefix(before)).map(str::to_owned).collect();
    for (word, ending) in MUNICIPAL {
        let Some(base) = whole.strip_suffix(word) else { continue };
        forms.push(base.to_owned());
        forms.extend(base.strip_suffix(ending).filter(|_| !ending.is_empty()).map(str::to_owned));
    }
    forms.push(whole);
    forms.retain(|form| form.chars().count() > 1);
    forms
}

fn word(cell: &str) -> String {
    cell.trim().to_lowercase().replace([' ', '-'], "_")
}

fn unknown(cell: &str, words: &[&str]) -> Vec<(&'static str, String)> {
    vec![("value", cell.trim().to_owned()), ("known", words.join(", "))]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_and_moments_are_read_and_the_future_is_not() {
        let (zone, now) = (TimeZone::UTC, 1_772_438_400_000); // 2026-03-02 08:00
        assert_eq!(moment("2026-03-01", &zone, now), Ok(1_772_323_200_000));
        assert_eq!(moment(" 2026-03-01T09:30:00 ", &zone, now), Ok(1_772_357_400_000));
        assert_eq!(moment("2026-03-01T09:30:00+01:00", &zone, now), Ok(1_772_353_800_000));
        for cell in ["1.3.2026 9.30", "01.03.2026 09:30:00"] {
            assert_eq!(moment(cell, &zone, now), Ok(1_772_357_400_000), "{cell}");
        }
        assert_eq!(moment("1.3.2026", &zone, now), Ok(1_772_323_200_000));
        for (cell, code) in [
            ("2026-03-03", "date-in-future"),
            ("3.3.2026", "date-in-future"),
            ("2026-02-30", "not-a-date"),
            ("30.2.2026", "not-a-date"),
            ("1.3.26", "not-a-date"),
            ("3/11/2026", "not-a-date"),
            ("i fjol", "not-a-date"),
        ] {
            assert_eq!(moment(cell, &zone, now).unwrap_err().0, code, "{cell}");
        }
    }

    #[test]
    fn words_are_known_in_their_stored_forms() {
        assert_eq!(kind("Fault report"), Ok(Kind::FaultReport));
        assert_eq!(channel("PAPER"), Ok(Channel::Paper));
        assert_eq!((lang("no"), lang("sv-SE"), lang("Suomi")), (Ok(Lang::Nb), Ok(Lang::Sv), Ok(Lang::Fi)));
        assert_eq!(lang("de").unwrap_err().1[1].1, "sv, nb, nn, fi, en");
        assert_eq!((table("7"), table("0").is_err(), table("x").is_err()), (Ok(7), true, true));
    }

    #[test]
    fn names_are_found_without_regard_to_capitals() {
        let id = Id::from_parts(1, [1; 10]);
        let named: Named = vec![(id, vec!["vbg".into(), "Vänersborg".into()])];
        assert_eq!(find(&named, " vänersborg"), Some(id));
        assert_eq!(known(&named, "Åmål", "unknown-municipality").unwrap_err().1[1].1, "Vänersborg");
    }

    #[test]
    fn municipalities_are_found_by_every_name_they_go_by() {
        let ids: Vec<Id> = (1..=4).map(|n| Id::from_parts(n, [1; 10])).collect();
        let names = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>();
        let named: Named = vec![
            (ids[0], names(&["vbg", "Vänersborg"])),
            (ids[1], names(&["boras", "Borås kommun"])),
            (ids[2], names(&["tornio", "Torneå", "Tornio"])),
            (ids[3], names(&["halden", "Halden kommune"])),
        ];
        for (said, at) in [
            ("vänersborgs  KOMMUN", 0),
            ("Vänersborg municipality", 0),
            ("Municipality of Vänersborg", 0),
            ("Borås", 1),
            ("Borås stad", 1),
            ("torneå stad", 2),
            ("Tornion kaupunki", 2),
            ("Halden", 3),
        ] {
            assert_eq!(municipality(&named, said), Ok(ids[at]), "{said}");
        }
        for said in ["Åmåls kommun", "kommun", "s kommun", ""] {
            assert_eq!(municipality(&named, said).unwrap_err().0, "unknown-municipality", "{said}");
        }
    }
}
