//! Where the texts of a language lie on average, to be taken away before texts of different languages are compared.

use std::collections::BTreeMap;

use crate::Language;

/// As if so many texts stood in each language where its prior mean is: a handful of ideas does not move it far,
/// hundreds decide alone.
const PRIOR_TEXTS: f32 = 8.0;

/// The mean vector of each language.
///
/// Embeddings of the multilingual E5 family lie in a narrow cone, and each language in a corner of it: unrelated
/// texts have a cosine of 0.84, and a text's nearest neighbours are in its own language whatever they say. Both
/// go away when the mean of the text's language is subtracted (unrelated texts then lie around 0).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Means {
    by_language: BTreeMap<Language, Vec<f32>>,
    overall: Vec<f32>,
}

impl Means {
    /// Means that are given, for instance by a model file; texts in other languages take the mean of them all.
    pub fn given(by_language: BTreeMap<Language, Vec<f32>>) -> Self {
        let overall = mean(by_language.values().map(Vec::as_slice));
        Self { by_language, overall }
    }

    /// The means of a set of vectors with the language of each, drawn towards `prior` where there are few.
    /// Vectors of another length than the first are left out.
    pub fn of<V: AsRef<[f32]>>(vectors: &[V], languages: &[Language], prior: &Means) -> Self {
        let width = vectors.first().map_or(prior.overall.len(), |first| first.as_ref().len());
        let prior = if prior.overall.len() == width { prior } else { &Means::default() };
        let mut sums: BTreeMap<Language, (Vec<f64>, f32)> = BTreeMap::new();
        for (vector, language) in vectors.iter().zip(languages) {
            let vector = vector.as_ref();
            if vector.len() == width {
                let (sum, count) = sums.entry(*language).or_insert_with(|| (vec![0.0; width], 0.0));
                sum.iter_mut().zip(vector).for_each(|(sum, value)| *sum += f64::from(*value));
                *count += 1.0;
            }
        }
        let pooled = pooled(&sums, width);
        let mut means = prior.clone();
        for (language, (sum, count)) in sums {
            let before = prior.by_language.get(&language).unwrap_or(match prior.overall.len() {
                0 => &pooled,
                _ => &prior.overall,
            });
            let drawn = sum.iter().zip(before);
            let weight = f64::from(PRIOR_TEXTS);
            let all = f64::from(count) + weight;
            let drawn =
                drawn.map(|(sum, before)| ((sum + weight * f64::from(*before)) / all) as f32).collect();
            means.by_language.insert(language, drawn);
        }
        if means.overall.is_empty() {
            means.overall = pooled;
        }
        means
    }

    /// The mean of a language, or of them all where the language has none.
    pub fn mean(&self, language: Language) -> &[f32] {
        self.by_language.get(&language).unwrap_or(&self.overall)
    }

    /// The vector with its language's mean taken away, of length 1 again.
    pub fn centre(&self, vector: &[f32], language: Language) -> Vec<f32> {
        let mean = self.mean(language);
        let mut centred: Vec<f32> = match mean.len() == vector.len() {
            true => vector.iter().zip(mean).map(|(value, mean)| value - mean).collect(),
            false => vector.to_vec(),
        };
        unit(&mut centred);
        centred
    }
}

/// Brings a vector to length 1; what has no length, or is not finite, becomes zero and is near to nothing.
pub fn unit(vector: &mut [f32]) {
    let length = vector.iter().map(|value| f64::from(*value).powi(2)).sum::<f64>().sqrt();
    let scale = if length.is_finite() && length > 1e-12 { (1.0 / length) as f32 } else { 0.0 };
    if scale == 0.0 {
        vector.fill(0.0);
    } else {
        vector.iter_mut().for_each(|value| *value *= scale);
    }
}

fn pooled(sums: &BTreeMap<Language, (Vec<f64>, f32)>, width: usize) -> Vec<f32> {
    let count: f64 = sums.values().map(|(_, count)| f64::from(*count)).sum();
    let mut pooled = vec![0.0; width];
    for (sum, _) in sums.values() {
        pooled.iter_mut().zip(sum).for_each(|(pooled, sum)| *pooled += *sum / count.max(1.0));
    }
    pooled.into_iter().map(|value: f64| value as f32).collect()
}

fn mean<'a>(vectors: impl ExactSizeIterator<Item = &'a [f32]>) -> Vec<f32> {
    let count = vectors.len().max(1) as f32;
    let mut sum: Vec<f32> = Vec::new();
    for vector in vectors {
        sum.resize(vector.len(), 0.0);
        sum.iter_mut().zip(vector).for_each(|(sum, value)| *sum += value / count);
    }
    sum
}
