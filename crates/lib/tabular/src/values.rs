//! Numbers, dates and times of spreadsheets as stable text.

use calamine::ExcelDateTime;

const SECONDS_PER_DAY: f64 = 86_400.0;

/// A number as one would type it: `12`, `0.5`; never `12.0` or `1e3`.
pub(crate) fn number(value: f64) -> String {
    if value == 0.0 { "0".to_owned() } else { value.to_string() }
}

/// ISO 8601: `2026-03-17`, `2026-03-17T09:30:00`; a time of day or length of time as `09:30:00`.
pub(crate) fn date_time(value: ExcelDateTime) -> String {
    let serial = value.as_f64();
    if value.is_duration() || (0.0..1.0).contains(&serial) {
        return clock(serial * SECONDS_PER_DAY);
    }
    let (year, month, day, hour, minute, second, milli) = value.to_ymd_hms_milli();
    let date = format!("{year:04}-{month:02}-{day:02}");
    match (hour, minute, second, milli) {
        (0, 0, 0, 0) => date,
        (_, _, _, 0) => format!("{date}T{hour:02}:{minute:02}:{second:02}"),
        _ => format!("{date}T{hour:02}:{minute:02}:{second:02}.{milli:03}"),
    }
}

/// A date with a midnight nobody wrote loses it.
pub(crate) fn iso_date(value: &str) -> String {
    value.strip_suffix("T00:00:00").unwrap_or(value).to_owned()
}

/// An ISO 8601 duration of hours, minutes and seconds (`PT09H30M00S`) as `09:30:00`; others stay as they are.
pub(crate) fn iso_duration(value: &str) -> String {
    seconds(value).map_or_else(|| value.to_owned(), clock)
}

fn seconds(value: &str) -> Option<f64> {
    let (hours, rest) = value.strip_prefix("PT")?.split_once('H')?;
    let (minutes, rest) = rest.split_once('M')?;
    let parse = |part: &str| part.replace(',', ".").parse::<f64>().ok().filter(|part| part.is_finite());
    Some(parse(hours)? * 3600.0 + parse(minutes)? * 60.0 + parse(rest.strip_suffix('S')?)?)
}

fn clock(seconds: f64) -> String {
    let sign = if seconds < 0.0 { "-" } else { "" };
    // A float cast to an integer saturates: an absurd length of time stays a text, not a panic.
    let whole = seconds.abs().round() as u64;
    format!("{sign}{:02}:{:02}:{:02}", whole / 3600, whole / 60 % 60, whole % 60)
}

#[cfg(test)]
mod tests {
    use super::*;
    use calamine::ExcelDateTimeType;

    #[test]
    fn values_become_stable_text() {
        assert_eq!(
            [number(12.0), number(-0.0), number(0.5), number(1e21)],
            ["12", "0", "0.5", "1000000000000000000000"]
        );
        let at = |serial| date_time(ExcelDateTime::new(serial, ExcelDateTimeType::DateTime, false));
        assert_eq!([at(46098.0), at(46098.5), at(0.5)], ["2026-03-17", "2026-03-17T12:00:00", "12:00:00"]);
        assert_eq!(date_time(ExcelDateTime::new(1.5, ExcelDateTimeType::TimeDelta, false)), "36:00:00");
        assert_eq!(iso_date("2026-03-17T00:00:00"), "2026-03-17");
        assert_eq!([iso_duration("PT09H30M00S"), iso_duration("P3D")], ["09:30:00", "P3D"]);
    }
}
