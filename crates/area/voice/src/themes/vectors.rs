//! Where the vectors of meaning come from.

use std::collections::HashMap;

use kernel::Id;
use store::{Result, Tx};

/// The vectors of a space's ideas. Those of an idea that has none are made of its words.
#[derive(Clone, Debug, Default)]
pub struct Vectors {
    /// What made them; none when words decide.
    pub model: Option<String>,
    /// By idea.
    pub of: HashMap<Id, Vec<f32>>,
}

/// The vectors of all of a space's ideas.
pub async fn of_space(_tx: &mut Tx, _space: Id) -> Result<Vectors> {
    Ok(Vectors::default())
}

/// What makes vectors now; none when words decide.
pub fn model(_tx: &Tx) -> Option<String> {
    None
}

/// The vector of a text that is not an idea; empty when words decide.
pub fn of_text(_tx: &Tx, _text: &str) -> Vec<f32> {
    Vec::new()
}

/// The vector of an idea; empty when words decide.
pub async fn of_idea(_tx: &mut Tx, _idea: Id) -> Result<Vec<f32>> {
    Ok(Vec::new())
}
