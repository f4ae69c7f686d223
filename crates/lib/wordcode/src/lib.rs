//! Receipt codes of four words and a check digit, readable aloud. Pure.
