//! House-keeping commands: all tests, tidy.
fn main() {}
