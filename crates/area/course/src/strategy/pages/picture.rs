//! Two frames side by side as a picture: what stands left, what stands right, a line for every counterpart. Drawn
//! twice, for a desk and for a phone. The table beside it says the same.

use askama::{Template, filters::HtmlSafe};

/// The picture.
#[derive(Clone, Debug, Template)]
#[template(path = "strategy/templates/picture.html")]
pub struct Picture {
    label: String,
    drawings: [Drawing; 2],
}

impl HtmlSafe for Picture {}

/// How a picture is laid out: its width, where the knots of both sides stand, the height of a row, and how many
/// characters fit on how many lines of a label.
struct Layout {
    class: &'static str,
    width: i32,
    left: i32,
    right: i32,
    row: i32,
    letters: usize,
    lines: usize,
}

const DESK: Layout =
    Layout { class: "wide", width: 660, left: 258, right: 402, row: 52, letters: 30, lines: 2 };
const PHONE: Layout =
    Layout { class: "narrow", width: 328, left: 132, right: 196, row: 66, letters: 14, lines: 3 };

#[derive(Clone, Debug)]
struct Drawing {
    class: &'static str,
    width: i32,
    height: i32,
    knots: Vec<Knot>,
    strokes: Vec<Stroke>,
}

/// An item on one side.
#[derive(Clone, Debug)]
struct Knot {
    x: i32,
    y: i32,
    left: bool,
    /// Whether it has a counterpart.
    tied: bool,
    lines: Vec<(i32, String)>,
}

#[derive(Clone, Debug)]
struct Stroke {
    path: String,
    class: &'static str,
}

/// A label, and whether it has a counterpart.
type Labelled = (String, bool);

impl Picture {
    /// Labels of both sides with whether they have a counterpart, and strokes between their places: from, to, and
    /// whether both are the same (else adapted).
    pub fn new(
        label: String,
        left: &[Labelled],
        right: &[Labelled],
        strokes: &[(usize, usize, bool)],
    ) -> Picture {
        let drawn = |layout| draw(layout, left, right, strokes);
        Picture { label, drawings: [drawn(&DESK), drawn(&PHONE)] }
    }
}

fn draw(layout: &Layout, left: &[Labelled], right: &[Labelled], strokes: &[(usize, usize, bool)]) -> Drawing {
    let y = |at: usize| at as i32 * layout.row + layout.row / 2;
    let knot = |x: i32, at: usize, (label, tied): &Labelled| {
        let lines = wrapped(label, layout.letters, layout.lines);
        let top = y(at) - (lines.len() as i32 - 1) * 9 + 5;
        let lines = lines.into_iter().zip(0..).map(|(line, n)| (top + n * 18, line)).collect();
        Knot { x, y: y(at), left: x == layout.left, tied: *tied, lines }
    };
    let ours = left.iter().enumerate().map(|(at, one)| knot(layout.left, at, one));
    let theirs = right.iter().enumerate().map(|(at, one)| knot(layout.right, at, one));
    let (from, to) = (layout.left + 4, layout.right - 4);
    let bend = (to - from) * 9 / 20;
    let stroke = |(a, b, same): &(usize, usize, bool)| Stroke {
        path: format!("M{from} {}C{} {} {} {} {to} {}", y(*a), from + bend, y(*a), to - bend, y(*b), y(*b)),
        class: if *same { "same" } else { "adapted" },
    };
    Drawing {
        class: layout.class,
        width: layout.width,
        height: left.len().max(right.len()).max(1) as i32 * layout.row,
        knots: ours.chain(theirs).collect(),
        strokes: strokes.iter().map(stroke).collect(),
    }
}

/// A label on at most so many lines of so many characters; the table has it whole.
pub(super) fn wrapped(label: &str, letters: usize, most: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in label.split_whitespace() {
        match lines.last_mut() {
            Some(line) if line.chars().count() + 1 + word.chars().count() <= letters => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.extend(broken(word, letters)),
        }
    }
    if lines.len() > most {
        lines.truncate(most);
        if let Some(last) = lines.last_mut() {
            last.push_str(" …");
        }
    }
    lines
}

/// A word that is longer than a line, in pieces with hyphens.
fn broken(word: &str, letters: usize) -> Vec<String> {
    let all: Vec<char> = word.chars().collect();
    if all.len() <= letters {
        return vec![word.to_owned()];
    }
    let mut pieces: Vec<String> = all.chunks(letters - 1).map(|piece| piece.iter().collect()).collect();
    let last = pieces.len() - 1;
    pieces[..last].iter_mut().for_each(|piece| piece.push('-'));
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_labels_take_two_lines() {
        assert_eq!(wrapped("short", 30, 2), ["short"]);
        let long = wrapped("one two three four five six seven eight nine ten eleven twelve thirteen", 30, 2);
        assert_eq!(long.len(), 2);
        assert!(long[1].ends_with('…'));
    }

    #[test]
    fn a_long_word_is_broken() {
        assert_eq!(wrapped("vuorovaikutussuunnitelma", 16, 3), ["vuorovaikutussu-", "unnitelma"]);
    }
}
