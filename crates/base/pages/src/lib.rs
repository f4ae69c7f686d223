//! Accessible HTML parts, layout, words in five languages, themes. No web framework.
