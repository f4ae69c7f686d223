//! Writes one of each paper into a folder, to look at, or only so many cards, to measure:
//! `cargo run -p paper --example samples -- FOLDER [CARDS]`.

#[path = "../tests/common/mod.rs"]
mod common;

use std::{env, fs, path::PathBuf};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let folder = PathBuf::from(env::args_os().nth(1).ok_or("give a folder to write into")?);
    fs::create_dir_all(&folder)?;
    if let Some(count) = env::args().nth(2) {
        fs::write(folder.join("many.pdf"), paper::idea_cards(&common::cards(count.parse()?))?)?;
        return Ok(());
    }
    fs::write(folder.join("cards.pdf"), paper::idea_cards(&common::cards(4))?)?;
    fs::write(folder.join("letters.pdf"), paper::letters(&common::letters())?)?;
    fs::write(folder.join("report.pdf"), paper::document(&common::report())?.pdf)?;
    let brief =
        paper::Document { compact: true, mark: Some("Utkast".into()), contents: None, ..common::report() };
    fs::write(folder.join("brief.pdf"), paper::document(&brief)?.pdf)?;
    fs::write(folder.join("receipt.pdf"), paper::receipt(&common::receipt())?)?;
    Ok(())
}
