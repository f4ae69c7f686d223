//! Which thing stands in which chapter of a report. Pure.
//!
//! A working group's chapter has the proposals it handles, the matters they became, the actions these lead to and
//! what the actions gave. Where a space has no groups with anything to show, the chapters are its focus areas: the
//! goals in each, the actions that serve them, what those came of and what they gave; without areas, its goals. What
//! no chapter has stands in one of its own. Nothing stands twice: the first chapter that reaches a thing keeps it.

use std::collections::{BTreeSet, HashMap};

use kernel::Ref;
use store::{directory::Card, thread::Tie};

/// The kinds that stand in chapters.
const SHOWN: [&str; 4] = ["proposal", "matter", "action", "result"];

/// A chapter: what it is about, and what stands in it, by kind and number.
#[derive(Clone, Debug, PartialEq)]
pub struct Chapter {
    /// A group, an area or a goal; nothing for what lies in none.
    pub about: Option<Card>,
    /// What stands in it.
    pub cards: Vec<Card>,
}

/// The chapters of a space's public things, by their ties.
pub fn chapters(cards: &[Card], ties: &[Tie]) -> Vec<Chapter> {
    let links = Links::new(ties);
    let mut chapters = Vec::new();
    for kind in ["group", "area", "goal"] {
        if chapters.is_empty() {
            chapters = under(cards, &links, kind);
        }
    }
    let taken: BTreeSet<&Ref> =
        chapters.iter().flat_map(|chapter| &chapter.cards).map(|card| &card.subject).collect();
    let shown = |card: &&Card| SHOWN.contains(&card.subject.kind.as_str());
    let mut rest: Vec<Card> =
        cards.iter().filter(shown).filter(|card| !taken.contains(&card.subject)).cloned().collect();
    in_order(&mut rest);
    if !rest.is_empty() {
        chapters.push(Chapter { about: None, cards: rest });
    }
    chapters
}

/// A chapter per thing of a kind, of those that have anything in them.
fn under(cards: &[Card], links: &Links<'_>, kind: &str) -> Vec<Chapter> {
    let mut abouts: Vec<&Card> = cards.iter().filter(|card| card.subject.kind == kind).collect();
    abouts.sort_by_key(|card| card.number);
    let mut taken = BTreeSet::new();
    let mut chapters = Vec::new();
    for about in abouts {
        let reached = links.reached(&about.subject);
        let own = |card: &&Card| {
            let shown = SHOWN.contains(&card.subject.kind.as_str());
            shown && reached.contains(&card.subject) && !taken.contains(&card.subject)
        };
        let mut cards: Vec<Card> = cards.iter().filter(own).cloned().collect();
        taken.extend(cards.iter().map(|card| card.subject.clone()));
        in_order(&mut cards);
        if !cards.is_empty() {
            chapters.push(Chapter { about: Some(about.clone()), cards });
        }
    }
    chapters
}

fn in_order(cards: &mut [Card]) {
    cards.sort_by(|a, b| {
        (&a.subject.kind, a.number, a.subject.id).cmp(&(&b.subject.kind, b.number, b.subject.id))
    });
}

/// The ties, by where one comes along them.
struct Links<'a> {
    next: HashMap<&'a Ref, Vec<&'a Ref>>,
}

impl<'a> Links<'a> {
    fn new(ties: &'a [Tie]) -> Links<'a> {
        let mut next: HashMap<&Ref, Vec<&Ref>> = HashMap::new();
        let mut lead = |from: &'a Ref, to: &'a Ref| next.entry(from).or_default().push(to);
        for tie in ties {
            let Tie { from, verb, to } = tie;
            match (verb.as_str(), to.kind.as_str()) {
                // From a group to its proposals, and on to what came of them.
                ("handled_by", _) => lead(to, from),
                ("became" | "leads_to" | "gave", _) => lead(from, to),
                // From an area to its goals and on to what serves them.
                ("part_of", "area" | "goal") | ("derives_from", "line") => lead(to, from),
                ("serves", "goal") if from.kind == "action" => lead(to, from),
                _ => {}
            }
        }
        // An action is reached from a goal; what it came of is known only backwards.
        for tie in ties {
            let Tie { from, verb, to } = tie;
            if verb == "leads_to" && to.kind == "action" {
                lead(to, from);
            }
            if verb == "became" && to.kind == "matter" {
                lead(to, from);
            }
        }
        Links { next }
    }

    /// Everything that one comes to from a thing.
    fn reached(&self, start: &Ref) -> BTreeSet<Ref> {
        let mut reached = BTreeSet::new();
        let mut open = vec![start];
        while let Some(here) = open.pop() {
            for there in self.next.get(here).into_iter().flatten() {
                if reached.insert((*there).clone()) {
                    open.push(there);
                }
            }
        }
        reached
    }
}

#[cfg(test)]
mod tests {
    use kernel::{Id, Visibility};

    use super::*;

    fn thing(kind: &str, n: u8) -> Ref {
        Ref::new(kind, Id::from_parts(1, [n; 10]))
    }

    fn card(kind: &str, n: u8) -> Card {
        Card {
            subject: thing(kind, n),
            space: Id::from_parts(1, [0; 10]),
            number: Some(i64::from(n)),
            title: format!("{kind} {n}"),
            url: String::new(),
            status: String::new(),
            visibility: Visibility::Public,
        }
    }

    fn tie(from: Ref, verb: &str, to: Ref) -> Tie {
        Tie { from, verb: verb.into(), to }
    }

    fn told(chapters: &[Chapter]) -> Vec<(String, Vec<String>)> {
        let titles = |chapter: &Chapter| chapter.cards.iter().map(|card| card.title.clone()).collect();
        let about =
            |chapter: &Chapter| chapter.about.as_ref().map_or_else(String::new, |card| card.title.clone());
        chapters.iter().map(|chapter| (about(chapter), titles(chapter))).collect()
    }

    #[test]
    fn a_group_has_its_proposals_and_what_came_of_them_and_nothing_stands_twice() {
        let cards = [
            card("group", 1),
            card("group", 2),
            card("proposal", 3),
            card("proposal", 4),
            card("matter", 5),
            card("action", 6),
            card("result", 7),
            card("action", 8),
            card("goal", 9),
        ];
        let ties = [
            tie(thing("proposal", 3), "handled_by", thing("group", 1)),
            tie(thing("proposal", 3), "handled_by", thing("group", 2)),
            tie(thing("proposal", 3), "became", thing("matter", 5)),
            tie(thing("matter", 5), "leads_to", thing("action", 6)),
            tie(thing("action", 6), "gave", thing("result", 7)),
            tie(thing("action", 6), "serves", thing("goal", 9)),
            tie(thing("action", 8), "serves", thing("goal", 9)),
        ];
        let chapters = chapters(&cards, &ties);
        let own = ["action 6", "matter 5", "proposal 3", "result 7"].map(String::from).to_vec();
        let rest = ["action 8", "proposal 4"].map(String::from).to_vec();
        assert_eq!(told(&chapters), [("group 1".to_owned(), own), (String::new(), rest)]);
    }

    #[test]
    fn without_groups_the_areas_are_the_chapters() {
        let cards = [
            card("area", 1),
            card("goal", 2),
            card("action", 3),
            card("matter", 4),
            card("proposal", 5),
            card("result", 6),
        ];
        let ties = [
            tie(thing("goal", 2), "part_of", thing("area", 1)),
            tie(thing("action", 3), "serves", thing("goal", 2)),
            tie(thing("matter", 4), "leads_to", thing("action", 3)),
            tie(thing("proposal", 5), "became", thing("matter", 4)),
            tie(thing("action", 3), "gave", thing("result", 6)),
        ];
        let all = ["action 3", "matter 4", "proposal 5", "result 6"].map(String::from).to_vec();
        assert_eq!(told(&chapters(&cards, &ties)), [("area 1".to_owned(), all)]);
        let goal = ["action 3", "matter 4", "proposal 5", "result 6"].map(String::from).to_vec();
        assert_eq!(told(&chapters(&cards[1..], &ties[1..])), [("goal 2".to_owned(), goal)]);
        assert!(chapters(&[card("goal", 2)], &[]).is_empty());
    }
}
