//! A strategy as a picture: what it aims at, its areas, its goals and their lines, each a knot on the branch of what it
//! belongs to. Drawn twice: in columns for a desk, indented for a phone. The lists beside it say the same.

use askama::{Template, filters::HtmlSafe};

use super::picture::wrapped;

/// Width of the picture on a desk, and the least of a column, in pixels of the picture's own scale.
const FULL: i32 = 690;
const COLUMN: i32 = 215;
/// Height of a leaf in columns, and of a row when indented.
const LEAF: i32 = 46;
/// How far a branch is indented.
const INDENT: i32 = 20;
/// Width of the picture on a phone.
const NARROW: i32 = 328;
/// About how wide a character is.
const LETTER: i32 = 8;

/// One thing in the tree, in the order of reading: what belongs to it comes right after it.
#[derive(Clone, Debug)]
pub struct Branch {
    /// What it is called.
    pub title: String,
    /// How deep it lies: 0 is the root.
    pub depth: usize,
}

/// The picture.
#[derive(Clone, Debug, Template)]
#[template(path = "strategy/templates/tree.html")]
pub struct Tree {
    label: String,
    drawings: [Drawing; 2],
}

impl HtmlSafe for Tree {}

#[derive(Clone, Debug)]
struct Drawing {
    class: &'static str,
    width: i32,
    height: i32,
    branches: Vec<String>,
    knots: Vec<Knot>,
}

#[derive(Clone, Debug)]
struct Knot {
    x: i32,
    y: i32,
    root: bool,
    lines: Vec<(i32, String)>,
}

impl Tree {
    /// Draws a tree; nothing where there is only its root.
    pub fn of(label: String, all: &[Branch]) -> Option<Tree> {
        (all.len() > 1).then(|| Tree { label, drawings: [columns(all), indented(all)] })
    }
}

/// Whose branch each hangs on: the nearest before it that lies higher.
fn parents(all: &[Branch]) -> Vec<Option<usize>> {
    let above = |at: usize| (0..at).rev().find(|before| all[*before].depth < all[at].depth);
    (0..all.len()).map(above).collect()
}

/// A column per depth; a branch stands in the middle of what hangs on it.
fn columns(all: &[Branch]) -> Drawing {
    let parents = parents(all);
    let mut y = vec![0; all.len()];
    let mut leaves = 0;
    for at in (0..all.len()).rev() {
        let below: Vec<i32> =
            (at + 1..all.len()).filter(|one| parents[*one] == Some(at)).map(|one| y[one]).collect();
        y[at] = match (below.first(), below.last()) {
            (Some(first), Some(last)) => (first + last) / 2,
            _ => {
                leaves += 1;
                -leaves * LEAF
            }
        };
    }
    let height = leaves * LEAF;
    let deepest = all.iter().map(|one| one.depth).max().unwrap_or(0) as i32;
    let column = COLUMN.max(FULL / (deepest + 1));
    let place = |at: usize| (10 + all[at].depth as i32 * column, height + y[at] + LEAF / 2);
    let branch = |(at, parent): (usize, &Option<usize>)| {
        let ((x, y), (px, py)) = (place(at), place((*parent)?));
        let bend = x - 20;
        Some(format!("M{px} {py}C{bend} {py} {bend} {y} {x} {y}"))
    };
    Drawing {
        class: "wide",
        width: (deepest + 1) * column,
        height,
        branches: parents.iter().enumerate().filter_map(branch).collect(),
        knots: (0..all.len())
            .map(|at| knot(place(at), &all[at], ((column - 30) / LETTER) as usize))
            .collect(),
    }
}

/// One under the other, indented by depth.
fn indented(all: &[Branch]) -> Drawing {
    let place = |at: usize| (10 + all[at].depth as i32 * INDENT, at as i32 * LEAF + LEAF / 2);
    let branch = |(at, parent): (usize, Option<usize>)| {
        let ((x, y), (px, py)) = (place(at), place(parent?));
        Some(format!("M{px} {py}V{y}H{x}"))
    };
    let letters = |depth: usize| 38 - depth * 3;
    Drawing {
        class: "narrow",
        width: NARROW,
        height: all.len() as i32 * LEAF,
        branches: parents(all).into_iter().enumerate().filter_map(branch).collect(),
        knots: (0..all.len()).map(|at| knot(place(at), &all[at], letters(all[at].depth.min(6)))).collect(),
    }
}

fn knot((x, y): (i32, i32), branch: &Branch, letters: usize) -> Knot {
    let lines = wrapped(&branch.title, letters, 2);
    let top = y - (lines.len() as i32 - 1) * 9 + 5;
    let lines = lines.into_iter().zip(0..).map(|(line, n)| (top + n * 18, line)).collect();
    Knot { x, y, root: branch.depth == 0, lines }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn branch(title: &str, depth: usize) -> Branch {
        Branch { title: title.into(), depth }
    }

    #[test]
    fn a_root_alone_is_no_picture() {
        assert!(Tree::of("x".into(), &[branch("vision", 0)]).is_none());
    }

    #[test]
    fn a_branch_stands_in_the_middle_of_what_hangs_on_it() {
        let all = [branch("vision", 0), branch("one", 1), branch("a", 2), branch("b", 2), branch("two", 1)];
        let drawn = columns(&all);
        let y: Vec<i32> = drawn.knots.iter().map(|knot| knot.y).collect();
        assert_eq!(y[1], (y[2] + y[3]) / 2);
        assert!(y[2] < y[3] && y[3] < y[4], "in the order of reading: {y:?}");
        assert_eq!(drawn.branches.len(), 4, "each but the root hangs on one");
        assert_eq!((drawn.height, drawn.width), (3 * LEAF, 3 * (FULL / 3)));
        assert_eq!(parents(&all), [None, Some(0), Some(1), Some(1), Some(0)]);
    }
}
