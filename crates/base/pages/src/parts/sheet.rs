//! What stands on a paper (`kernel::Section`), as a part of a page.

use askama::Template;
use kernel::{Block, Said, Section};

use super::{Bar, BarChart, Cell, Column, DataTable, html_safe};
use crate::Words;

/// Blocks and sections in reading order, with headings from `h2` down.
#[derive(Clone, Debug, Template)]
#[template(path = "parts/sheet.html")]
pub struct Sheet {
    head: Blocks,
    sections: Vec<Part>,
}

/// A section.
#[derive(Clone, Debug, Template)]
#[template(path = "parts/sheet_section.html")]
struct Part {
    id: String,
    level: u8,
    title: Phrase,
    short: Option<String>,
    blocks: Blocks,
    parts: Vec<Part>,
    more: Option<(String, String)>,
}

/// Words and their language, empty where that is the page's.
#[derive(Clone, Debug)]
struct Phrase {
    text: String,
    lang: &'static str,
    href: Option<String>,
}

#[derive(Clone, Debug, Template)]
#[template(path = "parts/sheet_blocks.html")]
struct Blocks {
    shown: Vec<Shown>,
}

#[derive(Clone, Debug)]
enum Shown {
    Text(Vec<String>, &'static str),
    Quote(Vec<String>, &'static str, String),
    Points(Vec<Phrase>, Option<String>),
    Facts(Vec<(String, Phrase)>, Option<String>),
    Table(Box<DataTable>, Option<String>, Option<String>),
    Bars(Box<BarChart>, String),
}

html_safe!(Sheet, Part, Blocks);

impl Sheet {
    /// The head and the sections of a paper, in its own language's words.
    pub fn new(words: Words, head: &[Block], sections: &[Section]) -> Sheet {
        let sections = sections.iter().enumerate();
        Sheet {
            head: Blocks::new(words, "p", "", head),
            sections: sections.map(|(at, one)| Part::new(words, 2, &format!("p-{}", at + 1), one)).collect(),
        }
    }
}

impl Part {
    fn new(words: Words, level: u8, id: &str, section: &Section) -> Part {
        let alone = section.blocks.is_empty() && section.parts.is_empty() && !section.short.is_empty();
        // A section without a heading makes no step: levels are never passed over.
        let step = u8::from(!section.title.text.is_empty());
        let below = level.saturating_add(step).min(5);
        let parts = section.parts.iter().enumerate();
        let more = section.more.as_ref().filter(|_| section.cut);
        Part {
            id: id.to_owned(),
            level,
            title: said(&section.title),
            short: alone.then(|| section.short.clone()),
            blocks: Blocks::new(words, id, &section.title.text, &section.blocks),
            parts: parts.map(|(at, one)| Part::new(words, below, &format!("{id}-{}", at + 1), one)).collect(),
            more: more.map(|path| (words.t("paper-more-link"), path.clone())),
        }
    }
}

impl Blocks {
    /// `under`: the heading they stand under, which names a table that has no title of its own.
    fn new(words: Words, id: &str, under: &str, blocks: &[Block]) -> Blocks {
        let left = |n: usize| (n > 0).then(|| words.with("paper-left", &[("n", n.to_string().into())]));
        let source = |source: &Option<String>| match source {
            Some(source) => format!("{} {source}", words.t("paper-source-label")),
            None => words.t("paper-no-source"),
        };
        let shown = blocks.iter().enumerate().map(|(at, block)| match block {
            Block::Text { said } => Shown::Text(paragraphs(said), lang(said)),
            Block::Quote { said, by } => Shown::Quote(paragraphs(said), lang(said), by.clone()),
            Block::Points { points, left: n } => Shown::Points(points.iter().map(said).collect(), left(*n)),
            Block::Facts { facts, left: n } => {
                let facts = facts.iter().map(|(name, fact)| (name.clone(), said(fact)));
                Shown::Facts(facts.collect(), left(*n))
            }
            Block::Table(table) => {
                let columns = table.columns.iter().map(|(label, number)| match number {
                    true => Column::number(label),
                    false => Column::text(label),
                });
                let cell = |(at, text): (usize, &String)| match table.columns.get(at) {
                    Some((_, true)) => Cell::figure(text),
                    _ => Cell::text(text),
                };
                let rows = table.rows.iter().map(|row| row.iter().enumerate().map(cell).collect()).collect();
                let title = if table.title.is_empty() { under } else { &table.title };
                let mut shown = DataTable::new(&format!("{id}-t{at}"), title, columns.collect(), rows);
                if table.sum {
                    shown = shown.with_sum();
                }
                if table.title.is_empty() {
                    shown = shown.caption_hidden();
                }
                Shown::Table(
                    Box::new(shown),
                    left(table.left),
                    table.source.as_ref().map(|_| source(&table.source)),
                )
            }
            Block::Bars(bars) => {
                let drawn = bars.bars.iter().map(|(label, n)| Bar::new(label, *n)).collect();
                let columns = (&*bars.columns.0, &*bars.columns.1);
                let chart = BarChart::new(words, &*bars.title, columns, drawn);
                Shown::Bars(Box::new(chart), source(&bars.source))
            }
        });
        Blocks { shown: shown.collect() }
    }
}

fn said(said: &Said) -> Phrase {
    Phrase { text: said.text.clone(), lang: lang(said), href: said.href.clone() }
}

fn lang(said: &Said) -> &'static str {
    said.lang.map_or("", |lang| lang.tag())
}

fn paragraphs(said: &Said) -> Vec<String> {
    said.text.split("\n\n").map(|text| text.trim().to_owned()).filter(|text| !text.is_empty()).collect()
}
