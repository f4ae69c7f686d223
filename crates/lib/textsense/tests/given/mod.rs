//! What these tests are given from outside the project: the model file and the reference data. What is missing is
//! said plainly.

use std::path::{Path, PathBuf};

use textsense::embed::Model;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../..")
}

/// The model: the file that `SAMBAND_MODEL` names, or the one that `cargo xtask sense-model` makes.
pub fn model() -> Option<Model> {
    let path = std::env::var_os("SAMBAND_MODEL")
        .map_or_else(|| root().join("models/nordic-e5.samband"), PathBuf::from);
    if !path.is_file() {
        println!("skipped: no model file; `cargo xtask sense-model` makes it");
        return None;
    }
    Some(Model::open(&path).expect("the model file is whole"))
}

/// A file of the reference texts beside the project.
pub fn shared(name: &str) -> Option<String> {
    let text = std::fs::read_to_string(root().join("../shared/data/text").join(name)).ok();
    if text.is_none() {
        println!("skipped: no reference data {name} beside the project");
    }
    text
}

/// Cosine of two vectors.
#[allow(dead_code, reason = "not every test needs it")]
pub fn cosine(a: &[f32], b: &[f32]) -> f32 {
    let dot = |a: &[f32], b: &[f32]| a.iter().zip(b).map(|(a, b)| a * b).sum::<f32>();
    dot(a, b) / (dot(a, a) * dot(b, b)).sqrt().max(f32::MIN_POSITIVE)
}
