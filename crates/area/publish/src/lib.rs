//! What is read across everything: the red thread, the papers that are put together and published from it, and the
//! stories that are told beside.
//!
//! It knows no other area: it reads the log, the thread and the directory, which every slice fills.

pub mod papers;
pub mod stories;
pub mod thread;
