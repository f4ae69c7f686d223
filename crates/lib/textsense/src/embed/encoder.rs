//! The transformer: twelve layers of attention and two products each (Vaswani et al. 2017; BERT, Devlin et al. 2019).

use super::file::{Fault, Layer, Matrix, Norm, Parts, Sizes};
use crate::linear::{
    curves::{HEAD, add_and_normalise, attend, gelu},
    rows::{BLOCK, Rows},
    weights::{Q4_0_BYTES, Weights, from_binary16},
};

/// The weights, ready to compute with.
pub(super) struct Encoder {
    sizes: Sizes,
    words: Vec<u8>,
    positions: Vec<f32>,
    first: Norm,
    layers: Vec<Ready>,
}

/// A layer, ready to compute with.
struct Ready {
    attention: Weights,
    attended: Weights,
    after_attention: Norm,
    inner: Weights,
    outer: Weights,
    after_forward: Norm,
}

impl Encoder {
    /// The encoder of a model file.
    pub(super) fn new(parts: Parts) -> Result<Self, Fault> {
        let sizes = parts.sizes;
        let whole = [sizes.width, sizes.inner].iter().all(|size| *size > 0 && size.is_multiple_of(BLOCK));
        if !whole || sizes.heads * HEAD != sizes.width || sizes.positions < 8 || sizes.layers == 0 {
            return Err(Fault::Unsupported("its sizes"));
        }
        let layers = parts.layers.into_iter().map(|layer| Ready::new(layer, sizes));
        let layers = layers.collect::<Option<_>>().ok_or(Fault::Unsupported("its layers"))?;
        Ok(Self { sizes, words: parts.words, positions: parts.positions, first: parts.first, layers })
    }

    pub(super) fn sizes(&self) -> Sizes {
        self.sizes
    }

    /// The mean of the last layer over the tokens of each text. A text is a list of rows of word vectors; all
    /// texts together go through each product, so that weights are read once.
    pub(super) fn means(&self, texts: &[Vec<u32>]) -> Vec<Vec<f32>> {
        let Sizes { width, inner, epsilon, .. } = self.sizes;
        let mut state = self.words(texts);
        let (mut rows, mut all, mut more) = (Rows::default(), Vec::new(), Vec::new());
        let mut attended = vec![0.0; state.len()];
        for layer in &self.layers {
            rows.fill(&state, width);
            layer.attention.product(&rows, &mut all);
            let mut start = 0;
            for text in texts {
                let end = start + text.len();
                for head in 0..self.sizes.heads {
                    let tokens = &all[start * 3 * width..end * 3 * width];
                    attend(tokens, width, head, &mut attended[start * width..end * width]);
                }
                start = end;
            }
            rows.fill(&attended, width);
            layer.attended.product(&rows, &mut more);
            let Norm { gain, shift } = &layer.after_attention;
            add_and_normalise(&mut state, &more, gain, shift, epsilon);
            rows.fill(&state, width);
            layer.inner.product(&rows, &mut all);
            gelu(&mut all);
            rows.fill(&all, inner);
            layer.outer.product(&rows, &mut more);
            let Norm { gain, shift } = &layer.after_forward;
            add_and_normalise(&mut state, &more, gain, shift, epsilon);
        }
        let mut rows = state.chunks_exact(width);
        texts.iter().map(|text| mean(rows.by_ref().take(text.len()), width)).collect()
    }

    /// The vectors of words and positions, added and normalised.
    fn words(&self, texts: &[Vec<u32>]) -> Vec<f32> {
        let width = self.sizes.width;
        let tokens: usize = texts.iter().map(Vec::len).sum();
        let mut state = Vec::with_capacity(tokens * width);
        let mut positions = Vec::with_capacity(tokens * width);
        for text in texts {
            for (row, position) in text.iter().zip(self.positions.chunks_exact(width)) {
                self.word(*row, &mut state);
                positions.extend_from_slice(position);
            }
        }
        let Norm { gain, shift } = &self.first;
        add_and_normalise(&mut state, &positions, gain, shift, self.sizes.epsilon);
        state
    }

    fn word(&self, row: u32, to: &mut Vec<f32>) {
        let length = self.sizes.width / BLOCK * Q4_0_BYTES;
        let blocks = &self.words[row as usize * length..][..length];
        for block in blocks.as_chunks::<Q4_0_BYTES>().0 {
            let scale = from_binary16([block[0], block[1]]);
            let weights =
                block[2..].iter().map(|both| both & 15).chain(block[2..].iter().map(|both| both >> 4));
            to.extend(weights.map(|weight| (f32::from(weight) - 8.0) * scale));
        }
    }
}

impl Ready {
    /// `None` where the sizes do not fit.
    fn new(layer: Layer, sizes: Sizes) -> Option<Self> {
        let Sizes { width, inner, .. } = sizes;
        let [query, key, value, attended] = layer.attention;
        let [into, out] = layer.forward;
        let three = Matrix {
            blocks: [query.blocks, key.blocks, value.blocks].concat(),
            bias: [query.bias, key.bias, value.bias].concat(),
        };
        let ready = |matrix: Matrix, inputs| Weights::from_q4_0(&matrix.blocks, inputs, matrix.bias);
        Some(Self {
            attention: ready(three, width)?,
            attended: ready(attended, width)?,
            after_attention: layer.after_attention,
            inner: ready(into, width)?,
            outer: ready(out, inner)?,
            after_forward: layer.after_forward,
        })
    }
}

fn mean<'a>(rows: impl Iterator<Item = &'a [f32]>, width: usize) -> Vec<f32> {
    let mut sum = vec![0.0; width];
    let mut count = 0.0f32;
    for row in rows {
        sum.iter_mut().zip(row).for_each(|(sum, value)| *sum += value);
        count += 1.0;
    }
    sum.iter_mut().for_each(|sum| *sum /= count.max(1.0));
    sum
}
