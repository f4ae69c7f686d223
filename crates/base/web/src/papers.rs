//! Papers that many slices write together: each says its part in its manifest, as plain data, and one slice puts the
//! parts together (`docs/decisions/013`).
//!
//! A part reads, and says only what everybody may know: it is given the public things on the thread of what the paper
//! is about, and looks at no others.

use jiff::civil::Date;
use kernel::{Millis, Ref, Section};
use members::Space;
use pages::Words;
use store::{Tx, directory::Card};

use crate::{App, BoxFuture, Slice};

/// The papers there are, by what they are about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Paper {
    /// What a board needs to decide on a matter: about a `matter`.
    Brief,
    /// What a board has before it at a meeting: about a `meeting`. A section with `about` is followed by that
    /// matter's brief in short.
    Agenda,
    /// The report on everything: about no thing.
    Report,
    /// A chapter of the report: about a working `group`, an `area`, a `goal`, or no thing for what lies in none.
    Chapter,
    /// A strategy as a document: about a `strategy`.
    Strategy,
    /// What one is handed at the forum: about no thing. A section per working group, about that group.
    Handout,
    /// What the page about a space says of who is in it: about no thing. It is only ever a page.
    About,
}

/// What a part is asked.
pub struct Asked<'a> {
    /// Where.
    pub space: &'a Space,
    /// The language of the paper.
    pub words: Words,
    /// The situation is that of this moment.
    pub now: Millis,
    /// What the paper, or the chapter, is about.
    pub about: Option<&'a Ref>,
    /// The public things on its thread, each once, by kind and number.
    pub found: &'a [Card],
}

impl<'a> Asked<'a> {
    /// What was found of a kind.
    pub fn of(&self, kind: &str) -> impl Iterator<Item = &'a Card> {
        let found = self.found;
        let kind = kind.to_owned();
        found.iter().filter(move |card| card.subject.kind == kind)
    }

    /// The thing that the paper is about, when it is of this kind.
    pub fn about(&self, kind: &str) -> Option<&'a Ref> {
        self.about.filter(|about| about.kind == kind)
    }

    /// An address in the space, from the root of the site.
    pub fn at(&self, path: &str) -> String {
        format!("/{}{path}", self.space.key)
    }

    /// The day of the situation, where the space is.
    pub fn today(&self) -> Date {
        self.space.today(self.now)
    }

    /// Where figures come from: the space's own register of this name (already in words), today.
    pub fn source(&self, register: &str) -> String {
        let date = self.words.date(self.today());
        self.words.with("paper-own-source", &[("register", register.into()), ("date", date.into())])
    }
}

/// What a part gives.
pub type Sections<'a> = BoxFuture<'a, store::Result<Vec<Section>>>;

/// A slice's part of a paper.
#[derive(Clone, Copy)]
pub struct Part {
    /// Of which.
    pub paper: Paper,
    /// Says it.
    pub run: for<'a> fn(&'a mut Tx, &'a Asked<'a>) -> Sections<'a>,
}

/// The parts of these slices, in their order.
pub fn parts(slices: &[Slice]) -> Vec<Part> {
    slices.iter().flat_map(|slice| slice.papers.iter().copied()).collect()
}

impl App {
    /// What every slice has to say on papers.
    pub fn paper_parts(&self) -> Vec<Part> {
        parts(self.slices())
    }
}

/// Asks every part of a paper, and puts their sections in order: by place, and those in the same place together as
/// one, under the first's heading.
pub async fn sections(
    tx: &mut Tx,
    parts: &[Part],
    paper: Paper,
    asked: &Asked<'_>,
) -> store::Result<Vec<Section>> {
    let mut all = Vec::new();
    for part in parts.iter().filter(|part| part.paper == paper) {
        all.extend((part.run)(tx, asked).await?);
    }
    Ok(in_order(all))
}

/// By place; sections in the same place become one. What is said weighs more than that there is nothing to say.
/// Sections about things of their own, and those of an agenda, stay apart.
fn in_order(mut all: Vec<Section>) -> Vec<Section> {
    all.sort_by_key(|section| section.place);
    let mut ordered: Vec<Section> = Vec::new();
    for section in all {
        let joins = |last: &&mut Section| last.place == section.place && section.about.is_none();
        match ordered.last_mut().filter(joins) {
            Some(last) => {
                let nothing = last.blocks.is_empty() && last.parts.is_empty();
                if nothing && (!section.blocks.is_empty() || last.short.is_empty()) {
                    last.short = section.short;
                    last.more = section.more;
                }
                last.blocks.extend(section.blocks);
                last.parts.extend(section.parts);
            }
            None => ordered.push(section),
        }
    }
    ordered
}

#[cfg(test)]
mod tests {
    use kernel::Block;

    use super::*;

    #[test]
    fn sections_in_one_place_are_one() {
        let nothing = Section::new(60, "Heard").short("Nobody was heard.").more("/a");
        let heard = Section::new(60, "Consulted").short("Two were heard.").with(Block::text("x")).more("/b");
        let first = Section::new(10, "What");
        let ordered = in_order(vec![nothing.clone(), heard.clone(), first.clone()]);
        assert_eq!(ordered.len(), 2);
        assert_eq!((&*ordered[1].title.text, &*ordered[1].short), ("Heard", "Two were heard."));
        assert_eq!(ordered[1].more.as_deref(), Some("/b"));
        let silent = Section::new(60, "Consulted");
        let ordered = in_order(vec![silent, nothing.clone()]);
        assert_eq!(&*ordered[0].short, "Nobody was heard.", "who says something is heard");
        let ordered = in_order(vec![heard.clone(), nothing]);
        assert_eq!((&*ordered[0].title.text, &*ordered[0].short), ("Consulted", "Two were heard."));
        let thing = |n: u8| Some(Ref::new("matter", kernel::Id::from_parts(1, [n; 10])));
        let matters = [1, 2].map(|n| Section { about: thing(n), ..first.clone() });
        assert_eq!(in_order(matters.into()).len(), 2, "matters of one agenda stay apart");
    }
}
