//! House-keeping: the one command that runs every test, the house rules as a function that an ordinary test
//! calls, and the skeleton of a slice.
//!
//! Absent on purpose: anything that builds or runs the product itself; cargo does that.

use std::path::PathBuf;

pub mod need;
pub mod slice;
pub mod test;
pub mod tidy;

/// The top of the workspace, found from where this crate was built.
pub fn root() -> PathBuf {
    let here = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    here.ancestors().nth(3).expect("crates/dev/xtask lies three folders down").to_owned()
}
