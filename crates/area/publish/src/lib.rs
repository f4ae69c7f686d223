//! What is read across everything: the red thread, and the papers that are put together and published from it.
//!
//! It knows no other area: it reads the log, the thread and the directory, which every slice fills.

pub mod papers;
pub mod thread;
