//! Tagged PDF for paper: idea cards, letters.
