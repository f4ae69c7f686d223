//! The sums and properties of the space `tvv` that the demo and the documentation promise.

use std::collections::{BTreeMap, HashSet};

use example::model::{Channel, Contact, Deed, Fate, Progress, Scope};
use example::{Idea, SUMS, tvv};
use kernel::Lang;

fn count<K: Ord>(ideas: &[Idea], round: u8, key: impl Fn(&Idea) -> K) -> BTreeMap<K, usize> {
    let mut counts = BTreeMap::new();
    ideas.iter().filter(|i| i.round == round).for_each(|i| *counts.entry(key(i)).or_default() += 1);
    counts
}

#[test]
fn first_round_has_812_ideas_in_the_promised_states() {
    let space = tvv();
    let states = count(&space.ideas, 1, |i| i.fate.state());
    assert_eq!(states, SUMS.into_iter().collect());
    assert_eq!(states.values().sum::<usize>(), 812);
    let told = ["realised", "adopted", "in_proposal", "answered", "referred"];
    assert_eq!(told.iter().map(|s| states[s]).sum::<usize>(), 655);
    assert_eq!(["sorted", "received", "clarifying"].iter().map(|s| states[s]).sum::<usize>(), 123);
}

#[test]
fn second_round_has_312_unsorted_ideas() {
    let space = tvv();
    assert_eq!(count(&space.ideas, 2, |i| i.fate.state()), [("received", 312)].into());
    let langs = count(&space.ideas, 2, |i| i.lang);
    assert!(langs[&Lang::Sv] > 250 && langs.len() == 5, "{langs:?}");
    assert!(space.ideas.iter().filter(|i| i.round == 2).all(|i| i.sorting.is_none()));
}

#[test]
fn languages_and_channels_add_up() {
    let space = tvv();
    let langs = count(&space.ideas, 1, |i| i.lang);
    assert_eq!(langs, [(Lang::Sv, 748), (Lang::En, 29), (Lang::Fi, 21), (Lang::Nb, 14)].into());
    let ways = count(&space.ideas, 1, |i| match i.channel {
        Channel::Meeting { .. } => "meeting",
        Channel::Network { .. } => "network",
        Channel::Web { via } => via,
    });
    assert_eq!(ways, [("meeting", 402), ("network", 231), ("trollhattan", 98), ("vanersborg", 81)].into());
}

#[test]
fn every_meeting_table_and_network_gave_ideas() {
    let space = tvv();
    let mut tables = HashSet::new();
    let mut networks = HashSet::new();
    for idea in &space.ideas {
        match idea.channel {
            Channel::Meeting { meeting, table } => drop(tables.insert((meeting, table))),
            Channel::Network { network } => drop(networks.insert(network)),
            Channel::Web { via } => assert!(space.organisations.iter().any(|o| o.key == via)),
        }
    }
    assert_eq!((space.meetings.len(), space.networks.len(), networks.len()), (9, 17, 17));
    let laid: HashSet<_> =
        space.meetings.iter().flat_map(|m| (1..=m.tables).map(move |table| (m.key, table))).collect();
    assert_eq!((laid.len(), laid), (54, tables));
    assert!(networks.iter().all(|key| space.networks.iter().any(|n| n.key == *key)));
}

#[test]
fn numbers_are_without_gaps_in_order_of_arrival() {
    let space = tvv();
    assert!(space.ideas.iter().map(|i| i.number).eq(1..=1124));
    assert!(space.ideas.is_sorted_by_key(|i| i.arrival));
    let texts: HashSet<&str> = space.ideas.iter().map(|i| i.text.as_str()).collect();
    assert_eq!(texts.len(), 1124, "two ideas have the very same text");
}

#[test]
fn ninety_six_proposals_hold_every_idea_that_says_so() {
    let space = tvv();
    assert!(space.proposals.iter().map(|p| p.number).eq(1..=96));
    for proposal in &space.proposals {
        assert!(!proposal.ideas.is_empty(), "proposal {} is empty", proposal.number);
        for number in &proposal.ideas {
            let idea = &space.ideas[*number as usize - 1];
            let state = match proposal.progress {
                Progress::Working => "in_proposal",
                Progress::Adopted => "adopted",
                Progress::Realised => "realised",
            };
            assert_eq!(
                (idea.fate.state(), idea.fate.proposal().map(|p| p.0)),
                (state, Some(proposal.number))
            );
        }
    }
    assert_eq!(space.proposals.iter().map(|p| p.ideas.len()).sum::<usize>(), 413);
}

#[test]
fn the_two_proposals_of_the_demo_are_as_told() {
    let space = tvv();
    let (jobs, bus) = (&space.proposals[30], &space.proposals[11]);
    assert_eq!((jobs.title, jobs.ideas.len()), ("Gemensam sommarjobbsansökan", 14));
    assert_eq!((bus.title, bus.ideas.len()), ("Kvällsbuss över gränsen", 9));
    assert_eq!((jobs.progress, bus.progress), (Progress::Adopted, Progress::Working));
    let owners: Vec<&Idea> = jobs.ideas.iter().map(|n| &space.ideas[*n as usize - 1]).collect();
    for lang in [Lang::Sv, Lang::En, Lang::Fi] {
        assert!(owners.iter().any(|i| i.lang == lang), "none in {lang}");
    }
    assert!(owners.iter().any(|i| matches!(i.contact, Contact::Email(_))));
    assert_eq!(owners.iter().filter(|i| matches!(i.contact, Contact::Letter(_))).count(), 3);
    assert!(owners.iter().any(|i| i.contact == Contact::CodeOnly));
    let took: HashSet<&str> = owners.iter().map(|i| i.fate.words()).collect();
    assert_eq!(took.len(), 14, "each owner is told something of their own");
}

#[test]
fn every_ending_says_something_to_the_owner() {
    for idea in tvv().ideas {
        let silent = ["received", "sorted", "withdrawn", "withheld"].contains(&idea.fate.state());
        assert_eq!(idea.fate.words().is_empty(), silent, "idea {}", idea.number);
        assert!(!idea.text.contains(['{', '}', '|']) && !idea.fate.words().contains(['{', '}', '|']));
        if let Fate::Parked { until, .. } = idea.fate {
            let parked = idea.history.last().expect("a history").at.day;
            assert!((1..=365).contains(&(until - parked)) && until > 0, "idea {}", idea.number);
        }
    }
}

#[test]
fn histories_are_in_order_and_nobody_waits_long() {
    for idea in tvv().ideas {
        let (steps, number) = (&idea.history, idea.number);
        assert_eq!((steps[0].deed, steps[0].at), (Deed::Received, idea.arrival));
        assert!(steps.is_sorted_by_key(|s| s.at), "idea {number}: {steps:?}");
        assert!(steps.iter().all(|s| s.at.day < 0 && s.at.minute < 1440));
        assert!(steps.windows(2).all(|two| two[1].at.day - two[0].at.day <= 85), "idea {number}: {steps:?}");
        let last = steps[steps.len() - 1].at.day;
        let ended = ["answered", "referred", "withdrawn", "withheld"].contains(&idea.fate.state());
        if !ended {
            assert!(last >= -85, "idea {number} is silent: {steps:?}");
        }
        // The first word comes within fifteen working days, which twenty calendar days never exceed.
        let first = steps.get(1).map_or(0, |step| step.at.day);
        assert!(first - idea.arrival.day <= 20, "idea {number}: {steps:?}");
    }
}

#[test]
fn ideas_arrive_while_their_round_is_open() {
    let space = tvv();
    assert!(space.rounds[0].closes < 0 && space.rounds[1].closes > 0);
    for idea in &space.ideas {
        let round = &space.rounds[usize::from(idea.round) - 1];
        assert!((round.opens..=round.closes).contains(&idea.arrival.day), "idea {}", idea.number);
    }
}

#[test]
fn keys_lead_somewhere_and_every_language_has_names() {
    let space = tvv();
    assert_eq!((space.themes.len(), space.themes[14].key), (15, "other"));
    let theme = |key: &str| space.themes.iter().any(|t| t.key == key);
    assert!(space.proposals.iter().all(|p| theme(p.theme)));
    for idea in &space.ideas {
        assert!(theme(idea.truth.theme));
        assert!(idea.sorting.iter().flat_map(|s| &s.themes).all(|key| theme(key)));
        if let Scope::One(key) = idea.truth.scope {
            assert!(space.organisations.iter().any(|o| o.key == key), "{key}");
        }
        if let Fate::Referred { receiver, .. } = &idea.fate {
            assert!(space.receivers.iter().any(|r| r.key == *receiver), "{receiver}");
        }
    }
    let names = space.themes.iter().map(|t| t.names).chain(space.receivers.iter().map(|r| r.names));
    let names = names.chain(space.roles.iter().map(|r| r.names));
    assert!(names.flat_map(|n| n.0).all(|name| !name.is_empty()));
}

#[test]
fn the_same_space_comes_out_every_time() {
    assert_eq!(tvv().ideas, tvv().ideas);
}
