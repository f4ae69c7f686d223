//! What is left out of a paper that must be short. Pure.
//!
//! One rule for all sections alike, in steps: shorter texts, fewer points and rows; at the end each section is the
//! sentence that its slice wrote for that. What is left out is counted where it was, and the section says where the
//! whole is. The caller sets the paper and goes a step on while it is too long; the last steps drop sections, so that
//! every paper fits at last.

use kernel::{Block, Said, Section};

use super::model::Content;

/// What a step leaves room for.
struct Room {
    /// Characters of a text.
    text: usize,
    /// Points of a list, facts.
    items: usize,
    /// Rows of a table.
    rows: usize,
    /// Quotations of a section.
    quotes: usize,
}

const ROOMS: [Room; 6] = [
    Room { text: 900, items: 9, rows: 12, quotes: 3 },
    Room { text: 600, items: 7, rows: 10, quotes: 2 },
    Room { text: 420, items: 5, rows: 8, quotes: 2 },
    Room { text: 300, items: 4, rows: 6, quotes: 1 },
    Room { text: 200, items: 3, rows: 5, quotes: 1 },
    Room { text: 130, items: 2, rows: 4, quotes: 0 },
];

/// Characters of the sentence that stands for a whole section, and of a heading.
const SHORT: usize = 180;
const TITLE: usize = 110;
/// Sections that are left when even sentences are too many; halved with each further step.
const SECTIONS: usize = 32;

/// Steps of cutting after which every paper fits: one section is left, as a sentence.
pub const STEPS: usize = 14;
/// Tenths of lines that so many pages in small print hold beside head and foot, and characters of a full line. Measured
/// on papers as they are set, with something to spare.
const PAGES: [usize; 3] = [0, 470, 1_040];
const LINE: usize = 98;

/// The first step at which a paper that must be short seems to fit on its pages. It is a guess, so that a page need
/// not be set to be shown; the press looks.
pub fn first_step(whole: &Content) -> usize {
    let room = whole.kind.most_pages().and_then(|pages| PAGES.get(pages)).unwrap_or(&PAGES[2]);
    (0..STEPS).find(|step| tenths(&cut(whole, *step)) <= *room).unwrap_or(STEPS)
}

/// About how many tenths of lines a paper takes in small print.
fn tenths(content: &Content) -> usize {
    fn lines(text: &str, width: usize) -> usize {
        text.split('\n').map(|line| 10 * line.chars().count().div_ceil(width.max(1)).max(1)).sum()
    }
    fn block(one: &Block) -> usize {
        match one {
            Block::Text { said } => lines(&said.text, LINE) + 4,
            Block::Quote { said, .. } => lines(&said.text, LINE - 12) + 16,
            Block::Points { points, .. } => {
                8 + points.iter().map(|point| lines(&point.text, LINE - 4) + 3).sum::<usize>()
            }
            Block::Facts { facts, .. } => {
                let fact =
                    |(name, said): &(String, Said)| lines(name, 24).max(lines(&said.text, LINE - 26)) + 4;
                6 + facts.iter().map(fact).sum::<usize>()
            }
            Block::Table(table) => {
                let width = LINE / table.columns.len().max(1);
                let row =
                    |row: &Vec<String>| row.iter().map(|cell| lines(cell, width)).max().unwrap_or(10) + 6;
                46 + table.rows.iter().map(row).sum::<usize>()
            }
            Block::Bars(bars) => 40 + 13 * bars.bars.len(),
        }
    }
    fn section(one: &Section) -> usize {
        let heading = if one.title.text.is_empty() { 0 } else { 12 + lines(&one.title.text, LINE - 10) };
        let alone = if one.blocks.is_empty() { lines(&one.short, LINE) } else { 0 };
        let more = if one.cut { 11 } else { 0 };
        let blocks: usize = one.blocks.iter().map(block).sum();
        heading + alone + more + blocks + one.parts.iter().map(section).sum::<usize>()
    }
    let head: usize = content.head.iter().map(block).sum();
    head + content.sections.iter().map(section).sum::<usize>()
}

/// The paper at a step: 0 is whole, each further one shorter.
pub fn cut(whole: &Content, step: usize) -> Content {
    let mut content = whole.clone();
    if step == 0 {
        return content;
    }
    content.title = said(&whole.title, TITLE * 2).0;
    match ROOMS.get(step - 1) {
        Some(room) => {
            content.head = blocks(&whole.head, room).0;
            content.sections = whole.sections.iter().map(|one| section(one, room)).collect();
        }
        None => {
            let room = &ROOMS[ROOMS.len() - 1];
            content.head = blocks(&whole.head, room).0;
            content.sections = whole.sections.iter().map(sentence).collect();
            let most = SECTIONS >> (step - 1 - ROOMS.len()).min(SECTIONS.ilog2() as usize);
            if step > ROOMS.len() + 1 && content.sections.len() > most {
                content.left = content.sections.len() - most;
                content.sections.truncate(most);
            }
        }
    }
    content
}

fn section(whole: &Section, room: &Room) -> Section {
    let (blocks, some) = blocks(&whole.blocks, room);
    let (title, _) = said(&whole.title, TITLE);
    let parts: Vec<Section> = whole.parts.iter().take(room.items).map(|part| section(part, room)).collect();
    let fewer = parts.len() < whole.parts.len() || parts.iter().any(|part| part.cut);
    Section { title, blocks, cut: whole.cut || some || fewer, parts, ..whole.clone() }
}

/// A section as its sentence; one without a sentence keeps the beginning of what it says.
fn sentence(whole: &Section) -> Section {
    let (title, _) = said(&whole.title, TITLE);
    let nothing_more = whole.blocks.is_empty() && whole.parts.is_empty();
    let first = whole.blocks.iter().find_map(|block| match block {
        Block::Text { said } => Some(said.text.clone()),
        _ => None,
    });
    let short = if whole.short.is_empty() { first.unwrap_or_default() } else { whole.short.clone() };
    Section {
        title,
        short: shorter(&short, SHORT).unwrap_or(short),
        blocks: Vec::new(),
        parts: Vec::new(),
        cut: !nothing_more,
        ..whole.clone()
    }
}

/// The blocks in this room, and whether anything was left out.
fn blocks(whole: &[Block], room: &Room) -> (Vec<Block>, bool) {
    let (mut some, mut quotes, mut kept) = (false, 0, Vec::new());
    for block in whole {
        match block {
            Block::Quote { said: words, by } => {
                quotes += 1;
                if quotes > room.quotes {
                    some = true;
                    continue;
                }
                let (words, shortened) = said(words, room.text);
                some |= shortened;
                kept.push(Block::Quote { said: words, by: by.clone() });
            }
            Block::Text { said: words } => {
                let (words, shortened) = said(words, room.text);
                some |= shortened;
                kept.push(Block::Text { said: words });
            }
            Block::Points { points, left } => {
                let fewer = points.len().saturating_sub(room.items);
                let points: Vec<(Said, bool)> =
                    points.iter().take(room.items).map(|point| said(point, room.text)).collect();
                some |= fewer > 0 || points.iter().any(|(_, shortened)| *shortened);
                let points = points.into_iter().map(|(point, _)| point).collect();
                kept.push(Block::Points { points, left: left + fewer });
            }
            Block::Facts { facts, left } => {
                let fewer = facts.len().saturating_sub(room.items);
                let mut fewer_words = false;
                let facts = facts.iter().take(room.items).map(|(name, fact)| {
                    let (fact, shortened) = said(fact, room.text);
                    fewer_words |= shortened;
                    (shorter(name, TITLE).unwrap_or_else(|| name.clone()), fact)
                });
                let facts = facts.collect();
                some |= fewer > 0 || fewer_words;
                kept.push(Block::Facts { facts, left: left + fewer });
            }
            Block::Table(table) => {
                // The sum stays with what it sums: a table that is cut loses the row, and says how many are gone.
                let fewer = table.rows.len().saturating_sub(room.rows);
                let mut table = table.clone();
                if fewer > 0 {
                    table.rows.truncate(room.rows);
                    table.left += fewer;
                    table.sum = false;
                    some = true;
                }
                for cell in table.rows.iter_mut().flatten() {
                    if let Some(short) = shorter(cell, room.text) {
                        *cell = short;
                        some = true;
                    }
                }
                kept.push(Block::Table(table));
            }
            Block::Bars(bars) => {
                let mut bars = bars.clone();
                some |= bars.bars.len() > room.rows;
                bars.bars.truncate(room.rows);
                kept.push(Block::Bars(bars));
            }
        }
    }
    (kept, some)
}

fn said(whole: &Said, most: usize) -> (Said, bool) {
    match shorter(&whole.text, most) {
        Some(text) => (Said { text, ..whole.clone() }, true),
        None => (whole.clone(), false),
    }
}

/// A text of at most so many characters, cut after a sentence or else after a word; nothing when it fits.
fn shorter(text: &str, most: usize) -> Option<String> {
    let (end, _) = text.char_indices().nth(most)?;
    let cut = &text[..end];
    let sentence = cut.rmatch_indices(['.', '!', '?']).map(|(at, _)| at + 1);
    let sentence = sentence.filter(|&at| at * 2 > end).find(|&at| cut[at..].starts_with(char::is_whitespace));
    let word = || cut.rfind(char::is_whitespace).filter(|&at| at * 2 > end);
    let at = sentence.or_else(word).unwrap_or(end);
    Some(format!("{} …", cut[..at].trim_end()))
}

#[cfg(test)]
mod tests {
    use kernel::section::Table;

    use super::{super::model::tests::content, *};

    #[test]
    fn a_text_is_cut_after_a_sentence_or_a_word() {
        assert_eq!(shorter("Kort.", 10), None);
        assert_eq!(shorter("Den första. Den andra meningen.", 20).unwrap(), "Den första. …");
        assert_eq!(shorter("utan mellanrum och så vidare", 16).unwrap(), "utan mellanrum …");
        assert_eq!(shorter(&"å".repeat(30), 10).unwrap(), format!("{} …", "å".repeat(10)));
    }

    #[test]
    fn what_is_left_out_is_counted_and_the_section_says_where_the_whole_is() {
        let points: Vec<Said> = (0..20).map(|n| Said::new(format!("Punkt {n}"))).collect();
        let rows = (0..30).map(|n| vec![n.to_string()]).collect();
        let long = Section::new(10, "Varför")
            .short("Tjugo punkter.")
            .more("/tvv/proposals/1")
            .with_all(Block::points(points))
            .with_all(Table::new("", vec![("n".into(), true)]).rows(rows));
        let small = Section::new(20, "Ingenting").short("Inget.");
        let whole = content(vec![long.clone(), small.clone()]);
        assert_eq!(cut(&whole, 0), whole);
        let first = cut(&whole, 1);
        assert!(first.sections[0].cut && !first.sections[1].cut);
        let Block::Points { points, left } = &first.sections[0].blocks[0] else { panic!() };
        assert_eq!((points.len(), *left), (9, 11));
        let Block::Table(table) = &first.sections[0].blocks[1] else { panic!() };
        assert_eq!((table.rows.len(), table.left), (12, 18));
        let sentences = cut(&whole, ROOMS.len() + 1);
        assert!(sentences.sections[0].blocks.is_empty() && sentences.sections[0].cut);
        assert!(!sentences.sections[1].cut, "of what says nothing more, nothing is left out");
    }

    #[test]
    fn every_step_is_shorter_and_the_last_ones_drop_sections() {
        let many = content((0..100).map(|n| Section::new(10, format!("Ärende {n}")).short("x")).collect());
        let mut before = usize::MAX;
        for step in 0..16 {
            let now = cut(&many, step);
            let length = now.canonical().len();
            assert!(length <= before.saturating_add(20), "step {step}");
            assert_eq!(now.sections.len() + now.left, 100);
            before = length;
        }
        assert_eq!(cut(&many, 30).sections.len(), 1);
    }
}
