//! Two frames side by side as a picture: what stands left, what stands right, a line for every counterpart. The table
//! beside it says the same.

use askama::{Template, filters::HtmlSafe};

/// Height of a row.
const ROW: i32 = 52;
/// Characters on a line of a label.
const WIDE: usize = 30;

/// The picture.
#[derive(Clone, Debug, Template)]
#[template(path = "strategy/templates/picture.html")]
pub struct Picture {
    label: String,
    height: i32,
    left: Vec<Knot>,
    right: Vec<Knot>,
    lines: Vec<Stroke>,
}

impl HtmlSafe for Picture {}

/// An item on one side.
#[derive(Clone, Debug)]
pub struct Knot {
    y: i32,
    lines: Vec<(i32, String)>,
    /// Whether it has a counterpart.
    pub tied: bool,
}

#[derive(Clone, Debug)]
struct Stroke {
    from: i32,
    to: i32,
    class: &'static str,
}

impl Picture {
    /// Labels of both sides with whether they have a counterpart, and strokes between their places: from, to, and
    /// whether both are the same (else adapted).
    pub fn new(
        label: String,
        left: &[(String, bool)],
        right: &[(String, bool)],
        strokes: &[(usize, usize, bool)],
    ) -> Picture {
        let y = |at: usize| at as i32 * ROW + ROW / 2;
        let knot = |(at, (label, tied)): (usize, &(String, bool))| {
            let lines = wrapped(label);
            let top = y(at) - (lines.len() as i32 - 1) * 9 + 5;
            let lines = lines.into_iter().zip(0..).map(|(line, n)| (top + n * 18, line)).collect();
            Knot { y: y(at), lines, tied: *tied }
        };
        let stroke = |(from, to, same): &(usize, usize, bool)| Stroke {
            from: y(*from),
            to: y(*to),
            class: if *same { "same" } else { "adapted" },
        };
        Picture {
            label,
            height: left.len().max(right.len()).max(1) as i32 * ROW,
            left: left.iter().enumerate().map(knot).collect(),
            right: right.iter().enumerate().map(knot).collect(),
            lines: strokes.iter().map(stroke).collect(),
        }
    }
}

/// A label on at most two lines; the table has it whole.
fn wrapped(label: &str) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in label.split_whitespace() {
        match lines.last_mut() {
            Some(line) if line.chars().count() + 1 + word.chars().count() <= WIDE => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    if lines.len() > 2 {
        lines.truncate(2);
        if let Some(last) = lines.last_mut() {
            last.push_str(" …");
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_labels_take_two_lines() {
        assert_eq!(wrapped("short"), ["short"]);
        let long = wrapped("one two three four five six seven eight nine ten eleven twelve thirteen");
        assert_eq!(long.len(), 2);
        assert!(long[1].ends_with('…'));
    }
}
