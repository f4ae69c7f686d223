//! Writes the generated CSV files anew: `cargo run -p example --example write_tvv`.

use std::{fs, io, path::Path};

fn main() -> io::Result<()> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/generated");
    let space = example::tvv();
    fs::create_dir_all(&folder)?;
    fs::write(folder.join("tvv-ideas.csv"), example::ideas_csv(&space))?;
    fs::write(folder.join("tvv-truth.csv"), example::truth_csv(&space))
}
