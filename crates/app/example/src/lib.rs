//! The demo's example data: a generator that gives the same spaces, ideas and answers every time.
