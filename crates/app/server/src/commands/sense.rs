//! `samband sense`: what a file of texts speaks of. Reads the file, writes lines, stores nothing.

use std::fmt::Display;

use anyhow::{Context, bail};
use kernel::Lang;
use serde::Serialize;
use tabular::{FaultCode, Limits, Sheet};
use textsense::{
    Language,
    embed::Embed,
    sense::{self, LanguageLine, Row, SimilarLine, ThemeLine},
    themes::Options,
};

use super::{Outcome, repeat, say};
use crate::{
    cli::{SenseQuestion, TextColumn},
    config::{Config, ConfigError},
};

/// Rows of a file; the pages take fewer.
const ROWS: usize = 200_000;

pub(super) fn run(config: &Config, question: SenseQuestion, json: bool) -> anyhow::Result<Outcome> {
    match question {
        SenseQuestion::Themes { run: Some(file), .. } => {
            let model = config.open_model()?;
            let name = model.as_ref().map(|model| model.name());
            repeat::run(&file, name, &mut |text| model.as_ref().map(|model| model.embed(text)))
        }
        SenseQuestion::Themes { texts, labels, .. } => {
            let texts =
                texts.context("name a file and, with --text, its column of texts; or a run, with --run")?;
            let options = Options { labels: language(labels), ..Options::default() };
            print(&sense::themes(&rows(&texts)?, &mut embedding(config)?, &options), json, theme)
        }
        SenseQuestion::Similar { texts, count } => {
            print(&sense::similar(&rows(&texts)?, &mut embedding(config)?, count), json, near)
        }
        SenseQuestion::Judge => bail!("this is asked of the demo, not of a file"),
        SenseQuestion::Language { texts } => print(&sense::languages(&rows(&texts)?), json, spoken),
    }
}

/// What gives vectors: the model, or nothing without one.
fn embedding(config: &Config) -> Result<impl FnMut(&str) -> Option<Vec<f32>>, ConfigError> {
    let model = config.open_model()?;
    Ok(move |text: &str| model.as_ref().map(|model| model.embed(text)))
}

/// One line of JSON for each text, or one that people read.
fn print<T: Serialize, S: Display>(
    lines: &[T],
    json: bool,
    plain: impl Fn(&T) -> S,
) -> anyhow::Result<Outcome> {
    for line in lines {
        match json {
            true => say(format_args!("{}\n", serde_json::to_string(line)?))?,
            false => say(format_args!("{}\n", plain(line)))?,
        }
    }
    Ok(Outcome::Holds)
}

fn theme(line: &ThemeLine) -> String {
    let sub = line.sub.as_ref().map_or_else(String::new, |sub| format!(" / {}", sub.label));
    let weak = if line.weak { " (fits badly)" } else { "" };
    format!("{}\t{}{sub}{weak}", line.id, line.theme.label)
}

fn near(line: &SimilarLine) -> String {
    let near: Vec<String> =
        line.similar.iter().map(|near| format!("{} {:.2}", near.id, near.score)).collect();
    format!("{}\t{}", line.id, near.join(", "))
}

fn spoken(line: &LanguageLine) -> String {
    format!("{}\t{}\t{:.2}", line.id, line.language, line.confidence)
}

fn rows(texts: &TextColumn) -> anyhow::Result<Vec<Row>> {
    let name = texts.file.display().to_string();
    let bytes = std::fs::read(&texts.file).with_context(|| name.clone())?;
    let limits = Limits {
        rows: ROWS,
        file_bytes: 500_000_000,
        unpacked_bytes: 1_000_000_000,
        cell_bytes: 4_000_000,
        ..Limits::default()
    };
    let sheet = match tabular::read(&name, &bytes, &limits) {
        // An import refuses such a file and names the cell; here nothing is stored, and one broken letter must not
        // keep a heap of notes from being read.
        Err(fault) if matches!(fault.code, FaultCode::WrongEncoding | FaultCode::NulCharacter) => {
            eprintln!("{name}: {fault}; what is no text is read as \u{FFFD}");
            tabular::read(&name, mended(&bytes).as_bytes(), &limits)
        }
        read => read,
    };
    let sheet = sheet.with_context(|| name.clone())?;
    let text = column(&sheet, &texts.text)?;
    let id = texts.id.as_deref().map(|heading| column(&sheet, heading)).transpose()?;
    let row = |row: &tabular::Row| Row {
        id: id.map_or_else(|| row.number.to_string(), |id| row.cells[id].clone()),
        text: row.cells[text].clone(),
    };
    Ok(sheet.rows.iter().map(row).collect())
}

/// The text of a file, with the replacement character (U+FFFD) in place of what is no text: bytes that are not UTF-8,
/// halves of letters in UTF-16, and NUL.
fn mended(bytes: &[u8]) -> String {
    let wide = |unit: fn([u8; 2]) -> u16| {
        let units: Vec<u16> = bytes[2..].as_chunks::<2>().0.iter().map(|pair| unit(*pair)).collect();
        String::from_utf16_lossy(&units)
    };
    let text = match bytes {
        [0xFF, 0xFE, ..] => wide(u16::from_le_bytes),
        [0xFE, 0xFF, ..] => wide(u16::from_be_bytes),
        _ => String::from_utf8_lossy(bytes).into_owned(),
    };
    text.replace('\0', "\u{FFFD}")
}

fn column(sheet: &Sheet, heading: &str) -> anyhow::Result<usize> {
    match sheet.header.iter().position(|known| known == heading) {
        Some(at) => Ok(at),
        None => bail!("there is no column {heading}; the file has {}", sheet.header.join(", ")),
    }
}

fn language(lang: Lang) -> Language {
    Language::from_tag(lang.tag())
}
