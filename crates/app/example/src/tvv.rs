//! The space `tvv`: Trollhättan-Vänersborg, with one closed round of 812 ideas and an open one of 312.

use std::collections::{HashMap, HashSet};

use crate::allot::{self, Draft};
use crate::history::window;
use crate::load::{Lot, Row, Stock, rows};
use crate::make::{self, Parts};
use crate::model::{
    Contact, Fate, Idea, Meeting, Names, Network, Organisation, Proposal, Receiver, Role, Round, Space, Theme,
};
use crate::random::Chance;
use crate::render;
use crate::seats::{self, Seat};

/// The seed of everything in this space. Another seed gives other data, and another committed CSV.
const SEED: u64 = 2005;
/// Ideas of the first round that nobody has sorted yet.
const RECEIVED: usize = 40;
/// The proposal of the demo's bulk answer, whose owners are reached in all three ways.
const BULK: u32 = 31;

/// The states of the first round and how many ideas are in each: 812 = 655 + 123 + 26 + 8.
pub const SUMS: [(&str, usize); 11] = [
    ("realised", 31),
    ("adopted", 64),
    ("in_proposal", 318),
    ("answered", 205),
    ("referred", 37),
    ("sorted", 72),
    ("received", 40),
    ("clarifying", 11),
    ("parked", 26),
    ("withdrawn", 6),
    ("withheld", 2),
];

/// The whole space with all its ideas.
pub fn tvv() -> Space {
    let stock = Stock::load();
    let (first, second) = drafts(&stock);
    let mut seen = HashSet::new();
    let mut ideas = round(&stock, &first, (1, 1), &mut seen);
    ideas.extend(round(&stock, &second, (2, ideas.len() as u32 + 1), &mut seen));
    let mut space = setting(&stock);
    for proposal in &mut space.proposals {
        let inside = |idea: &&Idea| idea.fate.proposal().is_some_and(|(number, _)| number == proposal.number);
        proposal.ideas = ideas.iter().filter(inside).map(|idea| idea.number).collect();
    }
    space.ideas = ideas;
    check(&space);
    space
}

/// The space without ideas, to put scaled ideas in.
pub fn tvv_setting() -> Space {
    setting(&Stock::load())
}

/// The ideas of the first round.
pub(crate) fn first_round(stock: &Stock) -> Vec<Idea> {
    round(stock, &drafts(stock).0, (1, 1), &mut HashSet::new())
}

fn drafts(stock: &Stock) -> (Vec<Draft>, Vec<Draft>) {
    allot::rounds(stock, &mut Chance::new(SEED))
}

/// The ideas of round `round`, numbered from `from`, with no text that has been `seen`.
fn round(stock: &Stock, drafts: &[Draft], (round, from): (u8, u32), seen: &mut HashSet<String>) -> Vec<Idea> {
    let mut chance = Chance::new(SEED + u64::from(round));
    let fates = fates(stock, drafts, round, &mut chance);
    let seats = if round == 1 { seats::first(&mut chance) } else { seats::second(drafts.len(), &mut chance) };
    let mut seated = seat(stock, drafts, fates, seats, &mut chance);
    seated.sort_by_key(|(_, _, seat)| seat.at);
    let signatures = make::signatures();
    let numbered = seated.into_iter().zip(from..).map(|((draft, fate, seat), number)| {
        let kernel = &stock.kernels[draft.kernel];
        let freedom = make::freedom(kernel, draft.nth);
        let mut wording = || render::text(stock, kernel, draft.place, seat.channel, freedom, &mut chance);
        let text = (0..200).map(|_| wording()).find(|text| !seen.contains(text));
        let text = text.unwrap_or_else(|| panic!("no new wording left for {}", kernel.key));
        seen.insert(text.clone());
        let truth = make::truth(stock, kernel, draft.place);
        let parts = Parts { kernel, text, channel: seat.channel, fate, truth };
        make::idea(parts, (number, round), seat.at, &signatures, &mut chance)
    });
    let mut ideas: Vec<Idea> = numbered.collect();
    reach_in_all_ways(&mut ideas);
    ideas
}

fn fates(stock: &Stock, drafts: &[Draft], round: u8, chance: &mut Chance) -> Vec<Fate> {
    let mut open: Vec<usize> =
        (0..drafts.len()).filter(|at| stock.kernels[drafts[*at].kernel].lot == Lot::Open).collect();
    chance.shuffle(&mut open);
    let received: HashSet<usize> = open.into_iter().take(RECEIVED).collect();
    let fate = |(at, draft): (usize, &Draft)| {
        let kernel = &stock.kernels[draft.kernel];
        if round == 2 {
            return Fate::Received;
        }
        make::fate(stock, kernel, draft.place, draft.nth, received.contains(&at), chance)
    };
    drafts.iter().enumerate().map(fate).collect()
}

/// Gives every draft a seat: those with the least choice of days first, each the best of the free seats.
fn seat(
    stock: &Stock,
    drafts: &[Draft],
    fates: Vec<Fate>,
    seats: Vec<Seat>,
    chance: &mut Chance,
) -> Vec<(Draft, Fate, Seat)> {
    let mut waiting: Vec<(Draft, Fate)> = drafts.iter().copied().zip(fates).collect();
    chance.shuffle(&mut waiting);
    waiting.sort_by_key(|(draft, fate)| {
        let (from, to) = window(fate);
        // Those who speak another language choose before others with as many days to choose from.
        let kernel = &stock.kernels[draft.kernel];
        (to - from, kernel.lang == kernel::Lang::Sv, !kernel.hard.contains(&"child"))
    });
    let mut free = seats;
    let mut seated = Vec::with_capacity(waiting.len());
    for (draft, fate) in waiting {
        let kernel = &stock.kernels[draft.kernel];
        let scope = make::scope(stock, kernel, draft.place);
        let (from, to) = window(&fate);
        let second = free.first().is_some_and(|seat| seat.at.day > -12);
        let possible = |seat: &Seat| second || (from..=to).contains(&seat.at.day);
        let best = (0..free.len())
            .filter(|at| possible(&free[*at]))
            .max_by_key(|at| free[*at].fit(kernel, scope) + chance.below(90) as i32)
            .expect("a seat within the days that the fate allows");
        seated.push((draft, fate, free.swap_remove(best)));
    }
    seated
}

/// The demo answers one proposal's owners in bulk: some by mail, some by letter, some by code only.
fn reach_in_all_ways(ideas: &mut [Idea]) {
    let of_bulk = |idea: &&mut Idea| idea.fate.proposal().is_some_and(|(number, _)| number == BULK);
    for (at, idea) in ideas.iter_mut().filter(of_bulk).enumerate() {
        idea.contact = match at % 5 {
            0 | 3 => make::address(idea.number),
            1 => make::counter(idea.truth.scope, &mut Chance::new(at as u64)),
            _ => Contact::CodeOnly,
        };
    }
}

fn check(space: &Space) {
    let mut states: HashMap<&str, usize> = HashMap::new();
    for idea in space.ideas.iter().filter(|idea| idea.round == 1) {
        *states.entry(idea.fate.state()).or_default() += 1;
    }
    for (state, sum) in SUMS {
        assert_eq!(states.remove(state), Some(sum), "ideas {state}");
    }
    assert_eq!(space.ideas.len(), 812 + allot::SECOND);
    assert!(space.proposals.iter().all(|proposal| !proposal.ideas.is_empty()), "a proposal without ideas");
}

fn setting(stock: &Stock) -> Space {
    Space {
        key: "tvv",
        names: Names(["Trollhättan-Vänersborg"; 5]),
        colour: "#0b5d5e",
        accent: "#e0a526",
        organisations: all(include_str!("../data/organisations.tsv"), |row| Organisation {
            key: row.get("key"),
            names: row.names(""),
            address: row.get("address"),
        }),
        themes: all(include_str!("../data/themes.tsv"), |row| Theme {
            key: row.get("key"),
            names: row.names(""),
        }),
        networks: all(include_str!("../data/networks.tsv"), |row| Network {
            key: row.get("key"),
            name: row.get("name"),
            scope: row.scope(),
            day: row.number("day"),
        }),
        meetings: all(include_str!("../data/meetings.tsv"), meeting),
        roles: all(include_str!("../data/roles.tsv"), |row| Role {
            key: row.get("key"),
            organisation: Some(row.get("organisation")).filter(|key| !key.is_empty()),
            address: row.get("address"),
            names: row.names(""),
        }),
        rounds: all(include_str!("../data/rounds.tsv"), |row| Round {
            number: row.number("number") as u8,
            opens: row.number("opens"),
            closes: row.number("closes"),
            names: row.names(""),
            question: row.names("ask_"),
        }),
        receivers: all(include_str!("../data/receivers.tsv"), |row| Receiver {
            key: row.get("key"),
            names: row.names(""),
        }),
        proposals: stock.proposals.iter().map(proposal).collect(),
        ideas: Vec::new(),
    }
}

fn all<T>(file: &'static str, read: impl Fn(&Row) -> T) -> Vec<T> {
    rows(file).map(|row| read(&row)).collect()
}

fn meeting(row: &Row) -> Meeting {
    Meeting {
        key: row.get("key"),
        name: row.get("name"),
        place: row.get("place"),
        scope: row.scope(),
        day: row.number("day"),
        tables: row.number("tables") as u8,
    }
}

fn proposal(row: &crate::load::ProposalRow) -> Proposal {
    Proposal {
        number: row.number,
        title: row.title,
        theme: row.theme,
        progress: row.progress,
        ideas: Vec::new(),
    }
}
