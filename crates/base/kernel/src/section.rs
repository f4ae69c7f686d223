//! What stands on a paper, as plain data: headings, texts, lists, tables, pictures of numbers. A slice says its part
//! of a paper this way; the same data becomes a page (`pages`), a tagged PDF (`paper`), and what is frozen.
//!
//! Absent on purpose: looks. No part of it is markup, in any language.

use serde::{Deserialize, Serialize};

use crate::{Lang, Ref};

/// A part of a paper with its heading.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Section {
    /// Where it stands among the others; what comes first has the lowest. Sections in the same place are one.
    pub place: u8,
    /// Its heading.
    pub title: Said,
    /// All of it in a sentence: what is left when there is no room, and what stands there when nothing else does.
    pub short: String,
    /// What it says.
    pub blocks: Vec<Block>,
    /// Sections within it.
    pub parts: Vec<Section>,
    /// Where the whole is, from the root of the site: named when something was left out.
    pub more: Option<String>,
    /// Something was left out for want of room.
    pub cut: bool,
    /// The thing it is about, where that thing has a part of its own to add. Not stored: it is added before.
    #[serde(skip)]
    pub about: Option<Ref>,
}

/// Words, and their language where it is not the paper's.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Said {
    /// What is said.
    pub text: String,
    /// In which language, where it is not the paper's own.
    pub lang: Option<Lang>,
    /// Where a page leads from these words, from the root of the site. Paper does not show it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub href: Option<String>,
}

/// Something that a section says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "block", rename_all = "snake_case")]
pub enum Block {
    /// A text; paragraphs break at blank lines.
    Text {
        /// The words.
        said: Said,
    },
    /// Somebody's own words, and whose.
    Quote {
        /// The words.
        said: Said,
        /// Who, when, where: never a person's name.
        by: String,
    },
    /// A list.
    Points {
        /// In order.
        points: Vec<Said>,
        /// So many more were left out for want of room.
        left: usize,
    },
    /// Names and what they stand for.
    Facts {
        /// In order.
        facts: Vec<(String, Said)>,
        /// So many more were left out for want of room.
        left: usize,
    },
    /// A table.
    Table(Table),
    /// A picture of numbers.
    Bars(Bars),
}

/// A table; the first cell of a row names it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Table {
    /// What it shows.
    pub title: String,
    /// Heads of the columns, and whether numbers stand there.
    pub columns: Vec<(String, bool)>,
    /// The cells, written out.
    pub rows: Vec<Vec<String>>,
    /// The last row is the sum of the others.
    pub sum: bool,
    /// Where the figures come from and when; none says that nobody has said (I21).
    pub source: Option<String>,
    /// So many more rows were left out for want of room.
    pub left: usize,
}

/// Lying bars with their numbers.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Bars {
    /// What it shows.
    pub title: String,
    /// What stands at the bars, and what is counted.
    pub columns: (String, String),
    /// A name and a number of zero or more.
    pub bars: Vec<(String, i64)>,
    /// As for a table.
    pub source: Option<String>,
}

impl Said {
    /// Words in the paper's own language.
    pub fn new(text: impl Into<String>) -> Said {
        Said { text: text.into(), ..Said::default() }
    }

    /// Words in a language.
    pub fn in_lang(text: impl Into<String>, lang: Lang) -> Said {
        Said { text: text.into(), lang: Some(lang), href: None }
    }

    /// Leading somewhere, from the root of the site.
    pub fn link(mut self, path: impl Into<String>) -> Said {
        self.href = Some(path.into());
        self
    }
}

impl Section {
    /// A section in a place with a heading.
    pub fn new(place: u8, title: impl Into<String>) -> Section {
        Section { place, title: Said::new(title), ..Section::default() }
    }

    /// The head of a paper, in place 0: its title names the paper, what it says stands before everything else.
    pub fn head(title: Said) -> Section {
        Section { title, ..Section::default() }
    }

    /// All of it in a sentence.
    pub fn short(mut self, short: impl Into<String>) -> Section {
        self.short = short.into();
        self
    }

    /// Where the whole is, from the root of the site.
    pub fn more(mut self, path: impl Into<String>) -> Section {
        self.more = Some(path.into());
        self
    }

    /// And this.
    pub fn with(mut self, block: Block) -> Section {
        self.blocks.push(block);
        self
    }

    /// And these.
    pub fn with_all(mut self, blocks: impl IntoIterator<Item = Block>) -> Section {
        self.blocks.extend(blocks);
        self
    }

    /// And this section within it.
    pub fn part(mut self, part: Section) -> Section {
        self.parts.push(part);
        self
    }
}

impl Block {
    /// A text in the paper's own language.
    pub fn text(text: impl Into<String>) -> Block {
        Block::Text { said: Said::new(text) }
    }

    /// A text in a language.
    pub fn said(said: Said) -> Block {
        Block::Text { said }
    }

    /// A list; nothing for an empty one.
    pub fn points(points: Vec<Said>) -> Option<Block> {
        (!points.is_empty()).then_some(Block::Points { points, left: 0 })
    }

    /// Names and what they stand for; nothing for none.
    pub fn facts(facts: Vec<(String, Said)>) -> Option<Block> {
        (!facts.is_empty()).then_some(Block::Facts { facts, left: 0 })
    }
}

impl Table {
    /// An empty table; `true` marks columns of numbers.
    pub fn new(title: impl Into<String>, columns: Vec<(String, bool)>) -> Table {
        Table { title: title.into(), columns, ..Table::default() }
    }

    /// Where the figures come from, and when they were so.
    pub fn source(mut self, source: impl Into<String>) -> Table {
        self.source = Some(source.into());
        self
    }

    /// With these rows; nothing when there are none.
    pub fn rows(mut self, rows: Vec<Vec<String>>) -> Option<Block> {
        self.rows = rows;
        (!self.rows.is_empty()).then_some(Block::Table(self))
    }
}

impl Bars {
    /// All that the picture shows, in words: for those who do not see it.
    pub fn described(&self) -> String {
        let bars: Vec<String> = self.bars.iter().map(|(label, n)| format!("{label} {n}")).collect();
        format!("{}: {}.", self.title, bars.join("; "))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_frozen_reads_back() {
        let table = Table::new("Beslut", vec![("Organ".into(), false), ("Antal".into(), true)]);
        let section = Section::new(10, "Vad").short("Ett ärende.").more("/tvv/decisions/1");
        let section = section
            .with(Block::said(Said::in_lang("Hei", Lang::Fi)))
            .with_all(table.source("Protokoll").rows(vec![vec!["A".into(), "1".into()]]))
            .with(Block::Bars(Bars { bars: vec![("x".into(), 2)], ..Bars::default() }))
            .part(Section::head(Said::new("Del")));
        let stored = serde_json::to_string(&section).unwrap();
        assert_eq!(serde_json::from_str::<Section>(&stored).unwrap(), section);
        assert!(stored.contains(r#"{"block":"text","said":{"text":"Hei","lang":"fi"}}"#), "{stored}");
        assert_eq!(Block::points(Vec::new()), None);
    }
}
