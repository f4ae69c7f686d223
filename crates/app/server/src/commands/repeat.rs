//! `samband sense themes --run`: a run of the theme map, done again from its file.

use std::path::Path;

use anyhow::{Context, bail};
use textsense::themes::{
    Map, Placement, ThemeId,
    record::{METHOD, Record, key},
};

use super::{Outcome, say};

/// Does the run again, prints where each text is, and tells whether it came out the same. `model` is the name of the
/// model that `embed` asks.
pub(super) fn run(
    file: &Path,
    model: Option<&str>,
    embed: &mut dyn FnMut(&str) -> Option<Vec<f32>>,
) -> anyhow::Result<Outcome> {
    let name = || file.display().to_string();
    let bytes = std::fs::read(file).with_context(name)?;
    let record: Record =
        serde_json::from_slice(&bytes).with_context(|| format!("{}: not a run's file", name()))?;
    if record.method != METHOD {
        eprintln!("The run was done by {}, this is {METHOD}: the result may differ.", record.method);
    }
    match (&record.model, model) {
        (Some(wanted), Some(there)) if wanted != there => {
            bail!("the run used the model {wanted}, and --model names {there}: fetch the one it used")
        }
        (Some(wanted), None) => bail!("the run used the model {wanted}: name its file with --model"),
        _ => {}
    }
    // A run by words is done again by words, also where there is a model.
    let by_words = record.model.is_none();
    let again = record.repeat(&mut |text| if by_words { None } else { embed(text) });
    for text in &record.texts {
        if let Some(placement) = again.map.placement(&key(&text.id)) {
            say(format_args!("{}\t{}\n", text.id, place(&again.map, placement)))?;
        }
    }
    Ok(compare(&record, &again.input, &again.result))
}

fn place(map: &Map, placement: &Placement) -> String {
    let label = |id: ThemeId| map.theme(id).map_or_else(String::new, |theme| theme.words.join(", "));
    let sub = placement.sub.map_or_else(String::new, |sub| format!(" / {}", label(sub)));
    format!("{} {}{sub}", placement.theme.0, label(placement.theme))
}

/// On the error stream, so that the lines can be worked with.
fn compare(record: &Record, input: &str, result: &str) -> Outcome {
    if input != record.input {
        eprintln!("The texts are not those of the run: some were masked, withheld or taken back since.");
        eprintln!("They have the hash {input}, those of the run had {}.", record.input);
    }
    if result == record.result {
        eprintln!("The same result: {result}");
        return Outcome::Holds;
    }
    eprintln!("Another result: {result}, the run had {}.", record.result);
    Outcome::Breach
}
