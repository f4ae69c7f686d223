//! The part of the red thread that a page of this area shows: what led here, and what came of it.

use kernel::{Ref, Visibility};
use pages::{Knot, Reach, Thread, Words};
use store::{
    Result, Tx,
    walk::{DEPTH, Strand, Way},
};

/// Links read in each direction.
const MOST: i64 = 2_000;

/// What led to a thing and what came of it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Trail {
    back: Vec<Strand>,
    forth: Vec<Strand>,
}

impl Trail {
    /// Reads the thread in both directions: two statements.
    pub async fn read(tx: &mut Tx, from: &Ref) -> Result<Trail> {
        let back = tx.walk(from, Way::Back, DEPTH, MOST).await?;
        let forth = tx.walk(from, Way::Forth, DEPTH, MOST).await?;
        Ok(Trail { back, forth })
    }

    /// How many ideas it began as.
    pub fn ideas(&self) -> i64 {
        ends(&self.back, |kind| kind == "idea").len() as i64
    }

    /// The thread from the ideas through `here` to what came of it. Only what everybody may see.
    pub fn thread(&self, words: Words, here: &str) -> Thread {
        let mut knots = Vec::new();
        let ideas = self.ideas();
        if ideas > 0 {
            knots.push(Knot::new(Reach::Reached, words.count("trail-ideas", ideas)));
        }
        let mut before = ends(&self.back, |kind| !matches!(kind, "idea" | "gathering"));
        before.sort_by_key(|strand| std::cmp::Reverse(strand.depth));
        knots.extend(before.iter().filter_map(|strand| knot(words, Reach::Reached, strand)));
        knots.push(Knot::new(Reach::Current, here));
        let after = ends(&self.forth, |_| true);
        knots.extend(after.iter().filter_map(|strand| knot(words, Reach::Coming, strand)));
        Thread::new(words, knots)
    }
}

/// The far ends of the wanted kinds, each once, nearest first.
fn ends(strands: &[Strand], wanted: impl Fn(&str) -> bool) -> Vec<&Strand> {
    let mut ends: Vec<&Strand> = Vec::new();
    let mut seen = std::collections::HashSet::new();
    for strand in strands.iter().filter(|strand| wanted(&strand.far.kind)) {
        if seen.insert(&strand.far) {
            ends.push(strand);
        }
    }
    ends
}

/// A thing on the thread, when its card is public. What is a goal lies ahead; what is a result is reached.
fn knot(words: Words, reach: Reach, strand: &Strand) -> Option<Knot> {
    let card = strand.card.as_ref().filter(|card| card.visibility == Visibility::Public)?;
    let reach = if strand.far.kind == super::actions::RESULT { Reach::Reached } else { reach };
    let kinds =
        ["proposal", "matter", "measure", "action", "result", "goal", "line", "strategy", "plan", "document"];
    let kind = kinds.into_iter().find(|kind| *kind == strand.far.kind).unwrap_or("thing");
    let number = card.number.map_or_else(String::new, |number| words.number(number));
    let text = words.with(&format!("trail-{kind}"), &[("number", number.into())]);
    Some(Knot::new(reach, card.title.clone()).link(card.url.clone()).text(text.trim().to_owned()))
}
