//! The picture of a thread: a column per kind, a knot per thing, a line per link. Pure geometry.

use askama::Template;
use pages::Words;
use web::thread::Found;

/// Widths and heights, in pixels of the picture's own scale.
const COLUMN: usize = 184;
const ROW: usize = 30;
const TOP: usize = 34;
const LEFT: usize = 14;
/// So many knots of a kind are drawn; the rest is told by number, and stands in the list beside.
const DRAWN: usize = 12;
/// Characters of a title under the picture's width.
const TITLE: usize = 22;

/// A drawn thread. Everything in it stands in the list of the same page too.
#[derive(Clone, Debug, Template)]
#[template(path = "thread/templates/picture.html")]
pub struct Picture {
    words: Words,
    width: usize,
    height: usize,
    columns: Vec<Column>,
    lines: Vec<String>,
}

impl askama::filters::HtmlSafe for Picture {}

#[derive(Clone, Debug)]
struct Column {
    x: usize,
    label: String,
    knots: Vec<Knot>,
    more: Option<(usize, String)>,
}

#[derive(Clone, Debug)]
struct Knot {
    id: kernel::Id,
    x: usize,
    y: usize,
    title: String,
    here: bool,
}

impl Picture {
    /// Draws what was found around a thing; nothing when there are no links to draw.
    pub fn of(words: Words, here: (&kernel::Ref, &str), found: &Found) -> Option<Picture> {
        if found.strands.is_empty() {
            return None;
        }
        let mut columns = Vec::new();
        for (kind, cards) in &found.kinds {
            let own = here.0.kind == *kind;
            let own = own.then_some((here.0.id, here.1.to_owned(), true));
            let others = cards.iter().map(|card| (card.subject.id, card.title.clone(), false));
            let all: Vec<_> = own.into_iter().chain(others).collect();
            if !all.is_empty() {
                columns.push(column(words, columns.len(), kind, all));
            }
        }
        let rows = columns.iter().map(|column| column.knots.len() + usize::from(column.more.is_some()));
        let height = TOP + rows.max().unwrap_or(0) * ROW + 6;
        let width = LEFT + columns.len() * COLUMN;
        let lines = lines(&columns, found);
        Some(Picture { words, width, height, columns, lines })
    }
}

fn column(words: Words, at: usize, kind: &str, all: Vec<(kernel::Id, String, bool)>) -> Column {
    let x = LEFT + at * COLUMN;
    let hidden = all.len().saturating_sub(DRAWN);
    let knots: Vec<Knot> = all
        .into_iter()
        .take(DRAWN)
        .enumerate()
        .map(|(row, (id, title, here))| Knot { id, x, y: TOP + row * ROW + 8, title: short(&title), here })
        .collect();
    let below = TOP + knots.len() * ROW + 8;
    let more = (hidden > 0).then(|| (below, words.count("thread-more", hidden as i64)));
    Column { x, label: words.t(&format!("thread-kind-{kind}")), knots, more }
}

/// The links between drawn knots, as paths from left to right.
fn lines(columns: &[Column], found: &Found) -> Vec<String> {
    let place = |id: kernel::Id| columns.iter().flat_map(|column| &column.knots).find(|knot| knot.id == id);
    let mut lines = Vec::new();
    for strand in &found.strands {
        let (Some(a), Some(b)) = (place(strand.near.id), place(strand.far.id)) else { continue };
        let (a, b) = if a.x <= b.x { (a, b) } else { (b, a) };
        let bend = (a.x + b.x) / 2;
        lines.push(format!("M{} {}C{bend} {} {bend} {} {} {}", a.x, a.y, a.y, b.y, b.x, b.y));
    }
    lines.sort();
    lines.dedup();
    lines
}

fn short(title: &str) -> String {
    if title.chars().count() <= TITLE {
        return title.to_owned();
    }
    let cut: String = title.chars().take(TITLE - 1).collect();
    format!("{}…", cut.trim_end())
}
