//! Style sheets, scripts and fonts, bundled at build time and embedded.
