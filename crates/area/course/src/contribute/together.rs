//! All commitments side by side: what several actors want alike, where nobody has promised anything, who might do
//! something together. Pure, and the same input gives the same output. It suggests; nobody is tied to anything.

use std::collections::{BTreeMap, HashMap, HashSet};

use kernel::Id;
use textsense::{
    Language,
    similar::{Engine, Lexical, Statistics},
    terms::index_terms,
};

use super::model::{ActorKind, Shown, missing};
use crate::focus::Area;

/// From this likeness on two actors want something alike.
const ALIKE: f64 = 0.22;
/// From this likeness on actors of two kinds might talk to each other.
const NEAR: f64 = 0.14;
/// Possible partners that are named.
const PARTNERS: usize = 12;
/// Words that say why.
const REASONS: usize = 4;
/// Words that possible partners share at least: one alone says too little.
const SHARED: usize = 2;
/// A word that stands in more than one of so many commitments brings nobody together: "a week", "open".
const COMMON: usize = 5;
/// The shortest word that says why, in letters.
const SHORTEST: usize = 4;

/// What several actors want alike: places in the list of commitments, and the words that they share.
#[derive(Clone, Debug, PartialEq)]
pub struct Overlap {
    /// The commitments.
    pub members: Vec<usize>,
    /// How many actors they are of.
    pub actors: usize,
    /// The words, the most common first.
    pub words: Vec<String>,
}

/// Two commitments of actors of different kinds that touch.
#[derive(Clone, Debug, PartialEq)]
pub struct Partners {
    /// Places in the list of commitments.
    pub pair: (usize, usize),
    /// The words that they share.
    pub words: Vec<String>,
}

/// An area where somebody is missing.
#[derive(Clone, Debug, PartialEq)]
pub struct Gap {
    /// Its place among the areas.
    pub area: usize,
    /// The kinds of actors that have promised nothing there.
    pub missing: Vec<ActorKind>,
}

/// Everything side by side.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Together {
    /// What several want, the most actors first.
    pub overlaps: Vec<Overlap>,
    /// Where somebody is missing, in the order of the areas.
    pub gaps: Vec<Gap>,
    /// Who might do something together, the most alike first.
    pub partners: Vec<Partners>,
}

/// Two commitments of two actors, and what they share.
struct Tie {
    pair: (usize, usize),
    score: f64,
    words: Vec<String>,
}

/// Looks at all commitments of a space, which are mostly in `language`.
pub fn look(shown: &[Shown], areas: &[Area], language: Language) -> Together {
    let texts: Vec<&str> = shown.iter().map(|one| one.commitment.public_text()).collect();
    let words = Vocabulary::of(&texts, language);
    let ties = ties(shown, &texts, &words);
    let overlaps = overlaps(shown, &ties, &words);
    let of = |at: usize| overlaps.iter().position(|overlap| overlap.members.contains(&at));
    let apart = |tie: &&Tie| {
        let (a, b) = tie.pair;
        shown[a].kind != shown[b].kind && (of(a).is_none() || of(a) != of(b))
    };
    let counted = words.counted();
    let rare = |tie: &Tie| -> Vec<String> {
        let most = (shown.len() / COMMON).max(3);
        let few = |word: &&String| words.stems(word).iter().all(|stem| counted.get(stem) <= Some(&most));
        tie.words.iter().filter(few).cloned().collect()
    };
    let near = ties.iter().filter(apart).map(|tie| (tie, rare(tie)));
    let mut near: Vec<(&Tie, Vec<String>)> = near.filter(|(_, words)| words.len() >= SHARED).collect();
    near.sort_by(|(a, _), (b, _)| b.score.total_cmp(&a.score).then(a.pair.cmp(&b.pair)));
    let partners = near.into_iter().take(PARTNERS);
    Together {
        partners: partners.map(|(tie, words)| Partners { pair: tie.pair, words }).collect(),
        gaps: gaps(shown, areas),
        overlaps,
    }
}

/// The commitments of others that are like one text, the most alike first: their places and the shared words.
pub fn like(text: &str, own: Id, shown: &[Shown], language: Language) -> Vec<(usize, Vec<String>)> {
    let texts: Vec<&str> = shown.iter().map(|one| one.commitment.public_text()).collect();
    let engine = Lexical::with_statistics(language, Statistics::of(texts.iter().copied(), language));
    let words = Vocabulary::of(&[], language);
    let mine = words.stems(text);
    let mut found: Vec<(usize, f64, Vec<String>)> = engine
        .compare(text, &texts)
        .into_iter()
        .enumerate()
        .filter(|(at, likeness)| likeness.score >= NEAR && shown[*at].commitment.plan != own)
        .map(|(at, likeness)| (at, likeness.score, words.telling(&likeness.shared, &mine)))
        .filter(|(_, _, words)| !words.is_empty())
        .collect();
    found.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
    found.into_iter().map(|(at, _, words)| (at, words)).collect()
}

/// Everything alike of two actors. Rareness is counted over all texts, so that each pair is judged the same way
/// whatever stands beside it.
fn ties(shown: &[Shown], texts: &[&str], words: &Vocabulary) -> Vec<Tie> {
    let statistics = Statistics::of(texts.iter().copied(), words.language);
    let engine = Lexical::with_statistics(words.language, statistics);
    let mut ties = Vec::new();
    for (at, text) in texts.iter().enumerate() {
        let later = &texts[at + 1..];
        for (step, likeness) in engine.compare(text, later).into_iter().enumerate() {
            let other = at + 1 + step;
            let same_actor = shown[at].commitment.plan == shown[other].commitment.plan;
            if likeness.score >= NEAR && !same_actor {
                let words = words.telling(&likeness.shared, &words.texts[at]);
                ties.push(Tie { pair: (at, other), score: likeness.score, words });
            }
        }
    }
    ties
}

/// The stems of all texts.
struct Vocabulary {
    language: Language,
    texts: Vec<HashSet<String>>,
}

impl Vocabulary {
    fn of(texts: &[&str], language: Language) -> Vocabulary {
        let stems = |text: &&str| index_terms(text, language).into_iter().collect();
        Vocabulary { language, texts: texts.iter().map(stems).collect() }
    }

    fn stems(&self, text: &str) -> HashSet<String> {
        index_terms(text, self.language).into_iter().collect()
    }

    /// In how many texts each stem stands.
    fn counted(&self) -> HashMap<&String, usize> {
        let mut counted = HashMap::new();
        for stem in self.texts.iter().flatten() {
            *counted.entry(stem).or_default() += 1;
        }
        counted
    }

    /// Words that both texts have as whole words and that say something, in small letters. Parts of compounds count for
    /// the score; as a reason they mislead: Tuesdays and Wednesdays share but "days".
    fn telling(&self, shared: &[String], other: &HashSet<String>) -> Vec<String> {
        let mut words: Vec<String> = shared.iter().map(|word| word.to_lowercase()).collect();
        words.retain(|word| {
            let stems = self.stems(word);
            word.chars().count() >= SHORTEST && !stems.is_empty() && stems.is_subset(other)
        });
        words.dedup();
        words.truncate(REASONS);
        words
    }
}

/// Commitments that hang together by what is alike, of two actors or more.
fn overlaps(shown: &[Shown], ties: &[Tie], words: &Vocabulary) -> Vec<Overlap> {
    let mut root: Vec<usize> = (0..shown.len()).collect();
    fn top(root: &mut [usize], mut at: usize) -> usize {
        while root[at] != at {
            root[at] = root[root[at]];
            at = root[at];
        }
        at
    }
    let strong = || ties.iter().filter(|tie| tie.score >= ALIKE && !tie.words.is_empty());
    for tie in strong() {
        let (a, b) = (top(&mut root, tie.pair.0), top(&mut root, tie.pair.1));
        root[a.max(b)] = a.min(b);
    }
    let mut groups: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for at in 0..shown.len() {
        groups.entry(top(&mut root, at)).or_default().push(at);
    }
    let groups = groups.into_values().filter(|members| members.len() > 1);
    let mut found: Vec<Overlap> = groups
        .map(|members| {
            let mut plans: Vec<Id> = members.iter().map(|at| shown[*at].commitment.plan).collect();
            plans.sort_unstable();
            plans.dedup();
            let inside = strong().filter(|tie| members.contains(&tie.pair.0));
            Overlap { words: most_common(words, inside), actors: plans.len(), members }
        })
        .collect();
    found.sort_by(|a, b| b.actors.cmp(&a.actors).then(a.members.cmp(&b.members)));
    found
}

/// The words that stand in most of the pairs, each in one of its forms; equals by the alphabet.
fn most_common<'a>(words: &Vocabulary, ties: impl Iterator<Item = &'a Tie>) -> Vec<String> {
    let mut counted: BTreeMap<Vec<String>, (usize, &str)> = BTreeMap::new();
    for word in ties.flat_map(|tie| &tie.words) {
        let mut stems: Vec<String> = words.stems(word).into_iter().collect();
        stems.sort_unstable();
        let (count, shown) = counted.entry(stems).or_insert((0, word));
        *count += 1;
        *shown = (*shown).min(word);
    }
    let mut counted: Vec<(usize, &str)> = counted.into_values().collect();
    counted.sort_by(|a, b| b.0.cmp(&a.0).then(a.1.cmp(b.1)));
    counted.into_iter().take(REASONS).map(|(_, word)| word.to_owned()).collect()
}

fn gaps(shown: &[Shown], areas: &[Area]) -> Vec<Gap> {
    let gap = |(at, area): (usize, &Area)| {
        let missing = missing(shown.iter().filter(|one| one.commitment.area == area.id));
        (!missing.is_empty()).then_some(Gap { area: at, missing })
    };
    areas.iter().enumerate().filter_map(gap).collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::contribute::pages::samples;

    fn said(all: &[(u8, ActorKind, &str)]) -> Vec<Shown> {
        let shown = all.iter().zip(1..).map(|((actor, kind, text), number)| {
            let mut one = samples::shown(number, *kind, text);
            one.commitment.plan = Id::from_parts(1, [*actor; 10]);
            one
        });
        shown.collect()
    }

    const THREE: [(u8, ActorKind, &str); 5] = [
        (1, ActorKind::Association, "Vi öppnar läxhjälp på biblioteket varje tisdag."),
        (2, ActorKind::Firm, "Två av oss hjälper till med läxhjälp på tisdagar."),
        (3, ActorKind::Department, "Skolan håller öppet för läxhjälp en kväll i veckan."),
        (4, ActorKind::Firm, "Vi tar emot tre praktikanter i verkstaden varje termin."),
        (1, ActorKind::Association, "Vi öppnar läxhjälp även på torsdagar."),
    ];

    #[test]
    fn three_actors_who_want_alike_are_found_and_told_why() {
        let found = look(&said(&THREE), &[], Language::Sv);
        assert_eq!(found.overlaps.len(), 1, "{found:?}");
        let overlap = &found.overlaps[0];
        assert_eq!((overlap.actors, overlap.members.contains(&3)), (3, false));
        assert!(overlap.words.contains(&"läxhjälp".to_owned()), "{overlap:?}");
    }

    #[test]
    fn one_actor_who_says_it_twice_is_no_overlap() {
        let own = [THREE[0], THREE[4]];
        assert_eq!(look(&said(&own), &[], Language::Sv), Together::default());
    }

    #[test]
    fn gaps_name_the_kinds_that_are_missing() {
        let area = |n: u8| Area {
            id: Id::from_parts(2, [n; 10]),
            number: i64::from(n),
            title: String::new(),
            text: String::new(),
            lang: kernel::Lang::Sv,
        };
        let mut shown = said(&THREE[..1]);
        shown[0].commitment.area = area(1).id;
        let gaps = look(&shown, &[area(1), area(2)], Language::Sv).gaps;
        assert_eq!(gaps[0].missing, [ActorKind::Department, ActorKind::Firm, ActorKind::Individual]);
        assert_eq!(gaps[1].missing, ActorKind::ALL);
    }

    #[test]
    fn two_of_different_kinds_who_touch_might_help_each_other() {
        // The longer the other text is about something else, the less alike they are.
        let first = |kind| {
            (0..26u8).find_map(|more| {
                let rest: String = (0..more).map(|n| format!(" fyll{0}{0}", char::from(b'a' + n))).collect();
                let text = format!("Verkstaden och svetsen{rest}.");
                let own = (1, ActorKind::Firm, "Vi lånar ut verkstaden och svetsen till skolan.");
                look(&said(&[own, (2, kind, &text)]), &[], Language::Sv).partners.into_iter().next()
            })
        };
        let partners = first(ActorKind::Association).unwrap();
        assert_eq!(partners.pair, (0, 1));
        assert!(["verkstaden", "svetsen"].iter().all(|word| partners.words.contains(&word.to_string())));
        assert_eq!(first(ActorKind::Firm), None, "two firms are no partners of different kinds");
    }

    #[test]
    fn a_text_finds_those_of_others() {
        let found = like("Läxhjälp på måndagar", Id::from_parts(1, [1; 10]), &said(&THREE), Language::Sv);
        let places: Vec<usize> = found.iter().map(|(at, _)| *at).collect();
        assert!(places.contains(&1) && places.contains(&2) && !places.contains(&0), "{found:?}");
    }

    proptest! {
        /// Whatever is written: every overlap has two actors or more, no commitment is in two, and twice is the same.
        #[test]
        fn overlaps_are_of_several_and_apart(texts in prop::collection::vec((0u8..4, "[a-c ]{0,12}"), 0..10)) {
            let all: Vec<(u8, ActorKind, &str)> =
                texts.iter().map(|(actor, text)| (*actor, ActorKind::Firm, text.as_str())).collect();
            let shown = said(&all);
            let found = look(&shown, &[], Language::Sv);
            let mut seen = Vec::new();
            for overlap in &found.overlaps {
                prop_assert!(overlap.actors >= 2 && overlap.members.len() >= overlap.actors);
                for member in &overlap.members {
                    prop_assert!(!seen.contains(member));
                    seen.push(*member);
                }
            }
            prop_assert_eq!(look(&shown, &[], Language::Sv), found);
        }
    }
}
