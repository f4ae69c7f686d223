//! Spaces, organisations, people, contact data, roles, sessions; the one place that decides who may do what.
