//! Ideas from intake to answer.
