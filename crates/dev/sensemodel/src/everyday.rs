//! Where each language lies: the mean over everyday sentences that say the same in each.

use textsense::embed::Model;

/// The same sentences, one a line, in each language.
const SENTENCES: &str = include_str!("everyday.tsv");

/// The tag of each language and the mean vector of its sentences.
pub fn means(model: &Model) -> Vec<([u8; 2], Vec<f32>)> {
    let mut lines = SENTENCES.lines();
    let tags = lines.next().unwrap_or_default().split('\t');
    let rows: Vec<Vec<&str>> = lines.map(|line| line.split('\t').collect()).collect();
    tags.enumerate()
        .filter_map(|(column, tag)| {
            let texts: Vec<&str> = rows.iter().filter_map(|row| row.get(column).copied()).collect();
            Some((tag.as_bytes().try_into().ok()?, mean(&model.embed_all(&texts))))
        })
        .collect()
}

fn mean(vectors: &[Vec<f32>]) -> Vec<f32> {
    let mut mean = vec![0.0; vectors.first().map_or(0, Vec::len)];
    for vector in vectors {
        mean.iter_mut().zip(vector).for_each(|(mean, value)| *mean += value / vectors.len() as f32);
    }
    mean
}
