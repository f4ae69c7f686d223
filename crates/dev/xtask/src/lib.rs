//! House-keeping: the one command that runs every test, the house rules as a function that an ordinary test
//! calls, and the skeleton of a slice.
//!
//! Absent on purpose: anything that builds or runs the product itself; cargo does that.

use std::path::PathBuf;

pub mod need;
pub mod slice;
pub mod test;
pub mod tidy;

/// The top of the workspace: of the one that cargo runs this from, since a target folder may be shared between
/// clones; otherwise of the one that this crate was built in.
pub fn root() -> PathBuf {
    let here = std::env::var_os("CARGO_MANIFEST_DIR").unwrap_or_else(|| env!("CARGO_MANIFEST_DIR").into());
    let here = PathBuf::from(here);
    here.ancestors().nth(3).expect("crates/dev/xtask lies three folders down").to_owned()
}
