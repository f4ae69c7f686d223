//! How often something may be tried, counted in the database so that it holds over all nodes: receipt codes,
//! sign-in links. The keys (an address, a visitor) are hashed with a secret; nothing readable is stored.

mod store;

pub use store::{allow, give_back, sweep};
