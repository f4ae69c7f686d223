//! The scale against Designsystemet's own generator, and what holds for every accepted colour.

use std::fs;

use pages::{Colour, Scheme, Theme, scale};
use proptest::prelude::*;

/// Channels may differ by this much: both sides halve intervals and round to eight bits.
const SLACK: i32 = 1;

fn channels(hex: &str) -> [i32; 3] {
    [1, 3, 5].map(|at| i32::from_str_radix(&hex[at..at + 2], 16).unwrap())
}

#[test]
fn the_scale_is_designsystemets() {
    let text = include_str!("fixtures/scales.tsv");
    let (mut same, mut all) = (0, 0);
    for line in text.lines().filter(|line| !line.starts_with("#\t") && !line.starts_with("# ")) {
        let cells: Vec<&str> = line.split('\t').collect();
        let scheme = if cells[1] == "light" { Scheme::Light } else { Scheme::Dark };
        let colour: Colour = cells[0].parse().unwrap();
        for ((name, ours), theirs) in scale(colour, scheme).iter().zip(&cells[2..]) {
            let ours = ours.to_string();
            let apart =
                channels(&ours).iter().zip(channels(theirs)).map(|(a, b)| (a - b).abs()).max().unwrap();
            assert!(apart <= SLACK, "{} {}: {name} is {ours}, expected {theirs}", cells[0], cells[1]);
            same += i32::from(ours == *theirs);
            all += 1;
        }
    }
    assert_eq!(all, 10 * 2 * 16);
    assert!(same * 100 >= all * 97, "only {same} of {all} values are the very same");
}

#[test]
fn the_tokens_in_the_style_sheet_are_what_the_theme_says() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../assets/src/css/tokens.css");
    let written = fs::read_to_string(path).unwrap();
    assert_eq!(written, Theme::base_css(), "run `cargo run -p pages --example tokens` into tokens.css");
}

#[test]
fn a_pale_colour_is_refused_and_a_better_one_offered() {
    let pale = Theme::new("#e0a526".parse().unwrap(), None).unwrap_err();
    assert!(Theme::new(pale.better, None).is_ok());
    assert!("e0a52".parse::<Colour>().is_err() && "#ggg000".parse::<Colour>().is_err());
}

#[test]
fn a_theme_sheet_is_small() {
    let css = Theme::default().css();
    assert!(css.len() < 5_000, "{} bytes", css.len());
}

/// `base.css` names a few inks and grounds of its own, first light and then dark.
#[test]
fn our_own_inks_can_be_read_on_our_own_grounds() {
    let css = include_str!("../../assets/src/css/base.css");
    let (light, dark) = css.split_once("@media screen").unwrap();
    for side in [light, dark] {
        let colour = |name: &str| -> Colour {
            let rest = side.split(&format!("  --{name}: ")).nth(1).unwrap_or_else(|| panic!("no --{name}"));
            let hex = rest.split(';').next().unwrap();
            if hex == "#fff" { Colour::WHITE } else { hex.parse().unwrap() }
        };
        for ground in ["ground", "card", "quiet"] {
            for ink in ["ink", "soft", "amber", "thread"] {
                assert!(colour(ink).contrast(colour(ground)) >= 4.5, "{ink} on {ground}");
            }
            for edge in ["edge", "thread", "coming"] {
                let contrast = colour(edge).contrast(colour(ground));
                assert!(contrast >= 3.0, "{edge} on {ground}: {contrast:.2}");
            }
        }
        assert!(colour("ink").contrast(colour("amber-soft")) >= 4.5);
        assert!(colour("ink").contrast(colour("thread-soft")) >= 4.5);
    }
}

proptest! {
    #[test]
    fn whatever_is_accepted_can_be_read(r: u8, g: u8, b: u8) {
        let asked: Colour = format!("#{r:02x}{g:02x}{b:02x}").parse().unwrap();
        let main = match Theme::new(asked, None) {
            Ok(theme) => theme.main(),
            Err(pale) => pale.better,
        };
        prop_assert!(Theme::new(main, None).is_ok());
        for scheme in [Scheme::Light, Scheme::Dark] {
            let steps = scale(main, scheme);
            let of = |wanted: &str| steps.iter().find(|(name, _)| *name == wanted).unwrap().1;
            for state in ["base-default", "base-hover", "base-active"] {
                prop_assert!(of(state).contrast(of("base-contrast-default")) >= 4.5, "{scheme:?} {state} of {main}");
            }
            for ground in ["background-default", "surface-default", "surface-tinted"] {
                prop_assert!(of(ground).contrast(of("text-subtle")) >= 4.5, "{scheme:?} {ground} of {main}");
            }
        }
    }
}
