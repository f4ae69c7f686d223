//! The samband binary.
fn main() {}
