//! What is read across everything: the red thread.
//!
//! It knows no other area: it reads the log, the thread and the directory, which every slice fills.

pub mod thread;
