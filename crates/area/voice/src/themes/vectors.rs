//! Where the vectors of meaning come from: the model of this installation, or none. Without a model the method makes
//! vectors of words by itself, and nothing is kept.

use std::collections::HashMap;

use kernel::{Id, Lang};
use store::{Result, Tx};
use textsense::embed::packed::rounded;

use crate::idea::{
    meaning::{self, Meaning},
    store::vectors as kept,
};

/// The vectors of a space's ideas. That of an idea which has none is made of its words.
#[derive(Clone, Debug, Default)]
pub struct Vectors {
    /// The name of the model; none when words decide.
    pub model: Option<String>,
    /// By idea.
    pub of: HashMap<Id, Vec<f32>>,
}

/// What makes vectors now; none when words decide.
pub fn model(tx: &Tx) -> Option<String> {
    tx.shared::<Meaning>().model().map(|model| model.name().to_owned())
}

/// The vectors of all of a space's ideas.
pub async fn of_space(tx: &mut Tx, space: Id) -> Result<Vectors> {
    let model = model(tx);
    let of = match model {
        Some(_) => {
            meaning::vectors(tx, space).await?.into_iter().map(|(id, _, vector)| (id, vector)).collect()
        }
        None => HashMap::new(),
    };
    Ok(Vectors { model, of })
}

/// The vector of an idea; empty when words decide.
pub async fn of_idea(tx: &mut Tx, idea: Id) -> Result<Vec<f32>> {
    let Some(model) = model(tx) else { return Ok(Vec::new()) };
    Ok(kept::of(tx, &model, &[idea]).await?.pop().map(|kept| kept.vector).unwrap_or_default())
}

/// The vector of a text that is not an idea; empty when words decide.
pub async fn of_text(tx: &Tx, text: &str, lang: Lang) -> Result<Vec<f32>> {
    let meaning = tx.shared::<Meaning>();
    match meaning.model() {
        Some(_) => Ok(rounded(&meaning.vector(text, lang).await?)),
        None => Ok(Vec::new()),
    }
}
