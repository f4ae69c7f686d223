//! The parts of a model of two layers made on the spot.

use textsense::embed::file::{Layer, Matrix, Norm, Parts, Piece, Sizes};

/// How wide its vectors are.
pub const WIDTH: usize = 64;
const INNER: usize = 96;

/// Blocks Q4_0 with weights that look like chance and a scale of about 0.06.
fn blocks(rows: usize, width: usize, seed: usize) -> Vec<u8> {
    let block = |at: usize| {
        let weights = (0..16).map(move |byte| (((at * 16 + byte + seed) * 2_654_435_761) >> 13) as u8);
        [0x00, 0x2c].into_iter().chain(weights)
    };
    (0..rows * width / 32).flat_map(block).collect()
}

fn matrix(inputs: usize, outputs: usize, seed: usize) -> Matrix {
    Matrix {
        blocks: blocks(outputs, inputs, seed),
        bias: (0..outputs).map(|at| at as f32 / 1000.0).collect(),
    }
}

fn norm() -> Norm {
    Norm { gain: vec![1.0; WIDTH], shift: vec![0.01; WIDTH] }
}

fn layer(seed: usize) -> Layer {
    Layer {
        attention: [1, 2, 3, 4].map(|at| matrix(WIDTH, WIDTH, seed + at)),
        after_attention: norm(),
        forward: [matrix(WIDTH, INNER, seed + 5), matrix(INNER, WIDTH, seed + 6)],
        after_forward: norm(),
    }
}

/// A sound model.
pub fn parts() -> Parts {
    let letters = ('a'..='z').chain("åäöæø:▁".chars()).map(String::from);
    let texts = ["<s>", "<pad>", "</s>", "<unk>"].map(str::to_owned).into_iter().chain(letters);
    let texts = texts.chain(["▁query".to_owned(), "väg".to_owned()]);
    let pieces: Vec<Piece> = texts
        .enumerate()
        .map(|(at, text)| Piece {
            id: 7 * at as u32 * u32::from(at > 3) + at as u32,
            score: -5.0,
            has_vector: text != "väg",
            text,
        })
        .collect();
    let words = pieces.iter().filter(|piece| piece.has_vector).count();
    Parts {
        origin: "made in a test".to_owned(),
        sizes: Sizes {
            width: WIDTH,
            layers: 2,
            heads: 2,
            inner: INNER,
            positions: 32,
            epsilon: 1e-12,
            unknown: -20.0,
        },
        words: blocks(words, WIDTH, 99),
        pieces,
        positions: (0..32 * WIDTH).map(|at| (at % 17) as f32 / 32.0).collect(),
        first: norm(),
        layers: vec![layer(10), layer(20)],
        means: vec![(*b"sv", vec![0.5; WIDTH])],
    }
}
