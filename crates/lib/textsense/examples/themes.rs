//! Themes of the texts of a file with vectors from another, for measuring: `themes TEXTS VECTORS LANGUAGE [COUNT]`.
//!
//! TEXTS holds lines of id, label and text parted by tabulators; VECTORS is a NumPy file of 32-bit floats with a row
//! for each line, or `-` for none; LANGUAGE is a tag, or `detect`. Prints one JSON object: the theme and sub-theme
//! of each text in the order of the file, the share of weak fits, and the labels.

use std::collections::HashMap;
use textsense::themes::{Item, Options, find};
use textsense::{Language, language};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [texts, vectors, tag, rest @ ..] = arguments.as_slice() else {
        return Err("give TEXTS, VECTORS, LANGUAGE and perhaps COUNT".into());
    };
    let file = std::fs::read_to_string(texts)?;
    let file = file.strip_prefix("id\tlabel\ttext\n").unwrap_or(&file);
    let count: usize = rest.first().map_or(Ok(usize::MAX), |count| count.parse())?;
    let lines: Vec<Vec<&str>> = file.lines().take(count).map(|line| line.splitn(3, '\t').collect()).collect();
    let vectors = if vectors == "-" { Vec::new() } else { numpy(&std::fs::read(vectors)?)? };
    let width = vectors.len() / file.lines().count().max(1);
    let keys: Vec<String> = (0..lines.len()).map(|at| format!("{at:07}")).collect();
    let items: Vec<Item> = lines
        .iter()
        .enumerate()
        .map(|(at, line)| {
            let text = line.last().copied().unwrap_or_default();
            let language =
                if tag == "detect" { language::detect(text, None).language } else { Language::from_tag(tag) };
            Item { key: &keys[at], text, language, vector: &vectors[at * width..(at + 1) * width] }
        })
        .collect();
    let started = std::time::Instant::now();
    let mut before = None;
    let map = find(&items, None, &Options::default(), &mut |stage, _| {
        if before != Some(stage) {
            eprintln!("{:.2} s {stage:?}", started.elapsed().as_secs_f64());
        }
        before = Some(stage);
    });
    let place: HashMap<&str, _> = map.placements.iter().map(|place| (place.key.as_str(), place)).collect();
    let themes: Vec<u32> = keys.iter().map(|key| place[key.as_str()].theme.0).collect();
    let parts: Vec<u32> = keys.iter().map(|key| place[key.as_str()].sub.map_or(0, |sub| sub.0)).collect();
    let weak: Vec<bool> = keys.iter().map(|key| place[key.as_str()].fit.weak).collect();
    let labels: Vec<_> = map
        .themes
        .iter()
        .map(|theme| (theme.id.0, theme.parent.map(|id| id.0), theme.size, &theme.words, &theme.quotes))
        .collect();
    println!("{}", serde_json::json!({ "themes": themes, "parts": parts, "weak": weak, "labels": labels }));
    Ok(())
}

/// The numbers of a NumPy file (format 1.0, little-endian 32-bit floats, rows one after the other).
fn numpy(bytes: &[u8]) -> Result<Vec<f32>, &'static str> {
    let header = bytes.get(8..10).map(|two| usize::from(u16::from_le_bytes([two[0], two[1]])));
    let header = header.filter(|_| bytes.starts_with(b"\x93NUMPY\x01")).ok_or("not a NumPy 1.0 file")?;
    let values = bytes.get(10 + header..).ok_or("the file ends too early")?;
    Ok(values.chunks_exact(4).map(|four| f32::from_le_bytes([four[0], four[1], four[2], four[3]])).collect())
}
