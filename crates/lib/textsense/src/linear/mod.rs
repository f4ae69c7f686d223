//! The arithmetic under `embed` and `nearest`: products of whole-number matrices and the curves between them.
//!
//! Every product is written for AVX-512 with VNNI, for AVX2 and in plain Rust (which the compiler turns into NEON on
//! ARM); the processor is asked once, at run time. All of them add in the same order and never fuse a
//! multiplication with an addition, so that every machine gives the same numbers to the last bit: what was
//! computed once can be repeated elsewhere.

pub(crate) mod curves;
pub(crate) mod pairs;
pub(crate) mod panels;
pub(crate) mod rows;
pub(crate) mod weights;
