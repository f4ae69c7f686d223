//! The public pages of strategies, and the same lists as data.

pub(super) mod areas;
pub(super) mod crosswalks;
pub(super) mod data;
pub(super) mod desk;
pub(super) mod frame;
pub(super) mod goals;
pub(super) mod look;
pub(super) mod picture;
pub(super) mod registers;
pub(crate) mod samples;
pub(super) mod tree;
