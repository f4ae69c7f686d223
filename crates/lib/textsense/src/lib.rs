//! Language of a text, word stems, search terms, likeness of short texts, hints of personal data. Pure.
