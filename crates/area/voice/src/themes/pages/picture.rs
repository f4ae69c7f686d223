//! The picture: themes as areas, as large as the ideas in them.

use askama::{Template, filters::HtmlSafe};
use kernel::Id;
use pages::Words;

use super::reading::{Area, Shown};
use crate::themes::treemap::{Rect, squarify};

/// Between areas.
const RIM: f64 = 2.0;
/// Of letters and lines, as the style sheet sets them.
const LETTER: f64 = 7.6;
const LINE: f64 = 18.0;
/// What stands before a line, and above the first.
const MARGIN: f64 = 8.0;
const FIRST: f64 = 21.0;
/// The colours of focus areas, by their order; each also has its letter.
const COLOURS: [&str; 6] = ["info", "brand", "success", "danger", "accent", "warning"];

/// What colour tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Colour {
    /// The focus area.
    Area,
    /// How much is new.
    Fresh,
}

/// One theme.
struct Cell {
    rect: Rect,
    href: String,
    colour: &'static str,
    /// How dark: 0 to 2.
    tone: u8,
    lines: Vec<(f64, String)>,
    /// The borders of its sub-themes.
    parts: Vec<Rect>,
}

/// One picture, drawn twice: for a desk, and for a telephone.
#[derive(Template)]
#[template(path = "themes/templates/picture.html")]
pub struct Picture {
    words: Words,
    said: String,
    sizes: [(&'static str, f64, f64, Vec<Cell>); 2],
    legend: Vec<(&'static str, u8, String)>,
}

impl HtmlSafe for Picture {}

impl Picture {
    /// The picture of some themes; `area` tells the focus area of each, `href` where a theme has its page.
    pub fn new(
        words: Words,
        themes: &[Shown],
        areas: &[Area],
        colour: Colour,
        area: impl Fn(&Shown) -> Option<Id>,
        href: impl Fn(u32) -> String,
    ) -> Picture {
        let of = |theme: &Shown| areas.iter().position(|known| Some(known.id) == area(theme));
        let draw = |width: f64, height: f64| {
            let sizes: Vec<f64> = themes.iter().map(|theme| theme.n as f64).collect();
            let rects = squarify(&sizes, Rect::of(width, height));
            let cells = themes.iter().zip(rects).filter(|(theme, _)| theme.n > 0);
            cells
                .map(|(theme, rect)| {
                    cell(words, theme, rect, colour, of(theme).map(|at| (at, &areas[at])), href(theme.id))
                })
                .collect()
        };
        let largest = themes.first().map_or_else(String::new, |first| first.label.clone());
        let ideas: i64 = themes.iter().map(|theme| theme.n).sum();
        let values =
            [("themes", (themes.len() as i64).into()), ("ideas", ideas.into()), ("largest", largest.into())];
        Picture {
            said: words.with("themes-picture-said", &values),
            sizes: [
                ("map-wide", 720.0, 430.0, draw(720.0, 430.0)),
                ("map-narrow", 330.0, 560.0, draw(330.0, 560.0)),
            ],
            legend: match colour {
                Colour::Fresh => {
                    [0, 1, 2].map(|tone| ("info", tone, words.t(&format!("themes-fresh-{tone}")))).into()
                }
                Colour::Area => {
                    let used = areas
                        .iter()
                        .enumerate()
                        .filter(|(at, _)| themes.iter().any(|theme| of(theme) == Some(*at)));
                    used.map(|(at, area)| {
                        (COLOURS[at % COLOURS.len()], 1, format!("{} {}", area.letter, area.title))
                    })
                    .collect()
                }
            },
            words,
        }
    }
}

fn cell(
    words: Words,
    theme: &Shown,
    rect: Rect,
    colour: Colour,
    area: Option<(usize, &Area)>,
    href: String,
) -> Cell {
    let (of, tone) = match (colour, area) {
        (Colour::Fresh, _) => ("info", newness(theme)),
        (Colour::Area, Some((at, _))) => (COLOURS[at % COLOURS.len()], 1),
        (Colour::Area, None) => ("neutral", 0),
    };
    let rect = rect.inside(RIM);
    let mut count = words.number(theme.n);
    if theme.fresh > 0 {
        count.push_str(&format!(" (+{})", words.number(theme.fresh)));
    }
    if let Some((_, area)) = area {
        count = format!("{} · {count}", area.letter);
    }
    let sizes: Vec<f64> = theme.parts.iter().map(|part| part.n as f64).collect();
    Cell {
        lines: lines(&format!("{}. {}", theme.place, theme.label), &count, theme.place, rect),
        parts: if sizes.len() > 1 { squarify(&sizes, rect) } else { Vec::new() },
        rect,
        href,
        colour: of,
        tone,
    }
}

/// Nothing new, some, at least a fifth.
fn newness(theme: &Shown) -> u8 {
    match theme.fresh {
        0 => 0,
        fresh if fresh * 5 < theme.n => 1,
        _ => 2,
    }
}

/// The lines that fit into an area: the name and the count; where the name does not fit, its number.
fn lines(name: &str, count: &str, place: usize, rect: Rect) -> Vec<(f64, String)> {
    let letters = ((rect.width - 1.5 * MARGIN) / LETTER).max(0.0) as usize;
    let room = ((rect.height - MARGIN) / LINE).max(0.0) as usize;
    let mut wrapped = wrap(name, letters);
    if wrapped.is_empty() || room < wrapped.len() {
        let number = place.to_string();
        wrapped = if letters >= number.len() && room >= 1 { vec![number] } else { Vec::new() };
    }
    if !wrapped.is_empty() && room > wrapped.len() && count.chars().count() <= letters {
        wrapped.push(count.to_owned());
    }
    wrapped.into_iter().enumerate().map(|(at, line)| (FIRST + LINE * at as f64, line)).collect()
}

/// Words in lines of so many letters; none when a word is longer than that.
fn wrap(text: &str, letters: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        let long = word.chars().count();
        match lines.last_mut() {
            Some(line) if line.chars().count() + 1 + long <= letters => {
                line.push(' ');
                line.push_str(word);
            }
            _ if long <= letters => lines.push(word.to_owned()),
            _ => return Vec::new(),
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_does_not_fit_is_told_by_its_number() {
        let wide = lines("3. Buss, hållplats", "84", 3, Rect::of(200.0, 60.0));
        assert_eq!(
            wide.iter().map(|(_, line)| line.as_str()).collect::<Vec<_>>(),
            ["3. Buss, hållplats", "84"]
        );
        let narrow = lines("3. Buss, hållplats", "84", 3, Rect::of(60.0, 60.0));
        assert_eq!(narrow.iter().map(|(_, line)| line.as_str()).collect::<Vec<_>>(), ["3", "84"]);
        assert!(lines("3. Buss", "84", 3, Rect::of(6.0, 60.0)).is_empty());
    }
}
