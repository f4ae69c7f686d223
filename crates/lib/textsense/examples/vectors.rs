//! Vectors of the texts of a file, for measuring: `vectors MODEL TEXTS OUT`.
//!
//! TEXTS holds lines of id, label and text parted by tabulators (a first line of these names is left out); OUT becomes
//! a NumPy file of 32-bit floats with a row for each.

use std::io::Write;
use textsense::embed::Model;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [model, texts, out] = arguments.as_slice() else { return Err("give MODEL, TEXTS and OUT".into()) };
    let file = std::fs::read_to_string(texts)?;
    let file = file.strip_prefix("id\tlabel\ttext\n").unwrap_or(&file);
    let texts: Vec<&str> = file.lines().map(|line| line.rsplit('\t').next().unwrap_or_default()).collect();
    let vectors = Model::open(model.as_ref())?.embed_all(&texts);
    let width = vectors.first().map_or(0, Vec::len);
    let shape =
        format!("{{'descr': '<f4', 'fortran_order': False, 'shape': ({}, {width}), }}", vectors.len());
    let header = format!("{shape:<117}\n");
    let mut out = std::io::BufWriter::new(std::fs::File::create(out)?);
    out.write_all(b"\x93NUMPY\x01\x00")?;
    out.write_all(&u16::try_from(header.len())?.to_le_bytes())?;
    out.write_all(header.as_bytes())?;
    for number in vectors.iter().flatten() {
        out.write_all(&number.to_le_bytes())?;
    }
    Ok(())
}
