//! A space's colours: one or two hex colours become the scale of Designsystemet, light and dark.
//!
//! The scale (16 steps) is Designsystemet's: mix the colour with black or white until the WCAG luminance is
//! that of the table; `tests/fixtures/scales.tsv` holds what its own generator answers, and a test compares.

use std::fmt::Write;

use crate::colour::Colour;

/// Which of the two sides of a scale.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scheme {
    /// Dark text on light ground; also on paper.
    Light,
    /// Light text on dark ground.
    Dark,
}

/// Steps whose luminance is given, light and dark; the five `base` steps follow from the colour itself.
const STEPS: [(&str, f64, f64); 11] = [
    ("background-default", 1.0, 0.009),
    ("background-tinted", 0.9, 0.014),
    ("surface-default", 1.0, 0.021),
    ("surface-tinted", 0.81, 0.027),
    ("surface-hover", 0.7, 0.036),
    ("surface-active", 0.59, 0.056),
    ("border-subtle", 0.5, 0.08),
    ("border-default", 0.19, 0.22),
    ("border-strong", 0.11, 0.39),
    ("text-subtle", 0.11, 0.39),
    ("text-default", 0.0245, 0.84),
];

/// The 16 steps of a colour, by name.
pub fn scale(colour: Colour, scheme: Scheme) -> Vec<(&'static str, Colour)> {
    let mixed = if scheme == Scheme::Dark { colour.muted(0.7) } else { colour };
    let step = |&(name, light, dark): &(&'static str, f64, f64)| {
        (name, mixed.at_luminance(if scheme == Scheme::Light { light } else { dark }))
    };
    let [base, hover, active] = base(colour, scheme);
    let mut steps: Vec<_> = STEPS.iter().map(step).collect();
    steps.extend([
        ("base-default", base),
        ("base-hover", hover),
        ("base-active", active),
        ("base-contrast-subtle", contrast_subtle(base)),
        ("base-contrast-default", contrast(base)),
    ]);
    steps
}

/// The colour of buttons: as it is, under the pointer, pressed.
fn base(colour: Colour, scheme: Scheme) -> [Colour; 3] {
    let own = colour.lightness();
    let lightness = match scheme {
        Scheme::Light => own,
        Scheme::Dark if own <= 30.0 => 70.0,
        Scheme::Dark => 100.0 - own,
    };
    let lighter = lightness <= 30.0 || (49.0..=65.0).contains(&lightness);
    let step = if lighter { -8.0 } else { 8.0 };
    let first = if scheme == Scheme::Light { colour } else { colour.at_lightness(lightness) };
    [first, colour.at_lightness(lightness - step), colour.at_lightness(lightness - 2.0 * step)]
}

/// Black or white, whichever is read better on the colour.
fn contrast(on: Colour) -> Colour {
    if on.contrast(Colour::WHITE) >= on.contrast(Colour::BLACK) { Colour::WHITE } else { Colour::BLACK }
}

fn contrast_subtle(on: Colour) -> Colour {
    let lightness = on.lightness();
    let step = if lightness <= 40.0 || lightness >= 60.0 { 60.0 } else { 50.0 };
    on.at_lightness(if contrast(on) == Colour::WHITE { lightness + step } else { lightness - step })
}

/// The colours of a space.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Theme {
    main: Colour,
    second: Colour,
}

/// A main colour that cannot be read or seen, with the nearest darker one that can.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct TooPale {
    /// The nearest colour that passes.
    pub better: Colour,
}

/// Samband's own teal, used where no space has chosen.
pub const DEFAULT_MAIN: &str = "#0b5d5e";
/// The second half of the mark where no space has chosen.
pub const DEFAULT_SECOND: &str = "#e0a526";

impl Default for Theme {
    fn default() -> Theme {
        let colour = |hex: &str| hex.parse().expect("the constants are colours");
        Theme { main: colour(DEFAULT_MAIN), second: colour(DEFAULT_SECOND) }
    }
}

impl Theme {
    /// A theme of a main colour (buttons, links, marks of place) and a second one (decoration only).
    ///
    /// # Errors
    /// When text on the main colour has less than 4.5:1, or the colour itself less than 3:1 against white
    /// (WCAG 2.2, 1.4.3 and 1.4.11).
    pub fn new(main: Colour, second: Option<Colour>) -> Result<Theme, TooPale> {
        if !readable(main) {
            let darker = (1..=100).map(|step| main.mix(Colour::BLACK, f64::from(step) / 100.0));
            let better = darker.map(shown).find(|&colour| readable(colour));
            return Err(TooPale { better: better.unwrap_or(Colour::BLACK) });
        }
        Ok(Theme { main, second: second.unwrap_or(main) })
    }

    /// The main colour.
    pub fn main(&self) -> Colour {
        self.main
    }

    /// The second colour.
    pub fn second(&self) -> Colour {
        self.second
    }

    /// The space's own style sheet: custom properties only, loaded after `app.css`.
    pub fn css(&self) -> String {
        schemes(&[("accent", self.main), ("brand", self.second)]) + &self.mark()
    }

    /// The theme on two pieces of a page, one as in the light and one as in the dark whatever the screen asks for:
    /// what is within `.preview-light` and `.preview-dark`, each with `data-color="accent"`.
    pub fn preview_css(&self) -> String {
        let mut css = String::new();
        for (scheme, class) in [(Scheme::Light, "light"), (Scheme::Dark, "dark")] {
            let _ = writeln!(css, ".preview-{class} {{\n  --second: {};", self.second);
            for (step, value) in scale(self.main, scheme) {
                let _ = writeln!(css, "  --ds-color-accent-{step}: {value};");
            }
            css.push_str("}\n");
        }
        css
    }

    /// The second colour as it is, for the mark: a mark keeps its colours in the dark.
    fn mark(&self) -> String {
        format!(":root {{\n  --second: {};\n}}\n", self.second)
    }

    /// The tokens of `app.css` that are colours: the default theme, the neutral and the four meanings.
    /// `assets/src/css/tokens.css` is this text; a test keeps the two alike.
    pub fn base_css() -> String {
        let colour = |hex: &str| hex.parse().expect("the constants are colours");
        let default = Theme::default();
        let names = [
            ("accent", default.main),
            ("brand", default.second),
            ("neutral", colour("#1c2430")),
            ("info", colour("#0a71c0")),
            ("success", colour("#1f6f43")),
            ("warning", colour("#e0a526")),
            ("danger", colour("#b3261e")),
        ];
        let mut css =
            String::from("/* Written by `cargo run -p pages --example tokens`; a test keeps it so. */\n");
        css.push_str(&schemes(&names));
        css.push_str(&default.mark());
        for (name, _) in names {
            let root = if name == "accent" { ":root, " } else { "" };
            let _ = writeln!(css, "{root}[data-color=\"{name}\"] {{");
            for (step, _) in scale(default.main, Scheme::Light) {
                let _ = writeln!(css, "  --ds-color-{step}: var(--ds-color-{name}-{step});");
            }
            css.push_str("}\n");
        }
        css
    }
}

/// The colour as its hex digits say it, without fractions.
fn shown(colour: Colour) -> Colour {
    colour.to_string().parse().expect("a colour prints as a colour")
}

/// Whether buttons in the colour are read and seen in both schemes, at rest, under the pointer and pressed.
fn readable(colour: Colour) -> bool {
    measures(colour).iter().all(Measure::passes)
}

/// How well a main colour does in one respect (WCAG 2.2, 1.4.3 and 1.4.11).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Measure {
    /// In which: the last part of the message key `contrast-…`.
    pub key: &'static str,
    /// The contrast, at its worst.
    pub ratio: f64,
    /// The least that is enough.
    pub least: f64,
}

impl Measure {
    /// Whether it is enough.
    pub fn passes(&self) -> bool {
        self.ratio >= self.least
    }
}

/// A main colour, measured: the text of buttons in both schemes (at rest, under the pointer and pressed), and
/// the colour itself against white.
pub fn measures(main: Colour) -> [Measure; 3] {
    let text = |scheme| {
        let states = base(main, scheme);
        states.iter().map(|state| state.contrast(contrast(states[0]))).fold(f64::INFINITY, f64::min)
    };
    [
        Measure { key: "button-light", ratio: text(Scheme::Light), least: 4.5 },
        Measure { key: "button-dark", ratio: text(Scheme::Dark), least: 4.5 },
        Measure { key: "seen", ratio: main.contrast(Colour::WHITE), least: 3.0 },
    ]
}

/// Custom properties of the named colours: light, and dark on screens that ask for it.
fn schemes(names: &[(&str, Colour)]) -> String {
    let mut css = String::new();
    for (scheme, start, end) in [
        (Scheme::Light, ":root {\n", "}\n"),
        (Scheme::Dark, "@media screen and (prefers-color-scheme: dark) {\n:root {\n", "}\n}\n"),
    ] {
        css.push_str(start);
        for (name, colour) in names {
            for (step, value) in scale(*colour, scheme) {
                let _ = writeln!(css, "  --ds-color-{name}-{step}: {value};");
            }
        }
        css.push_str(end);
    }
    css
}
