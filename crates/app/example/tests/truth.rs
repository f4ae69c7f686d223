//! The truth file's promises: clusters, hard cases, and nothing that could be a real person's.

use std::collections::{BTreeMap, HashSet};

use example::model::{Contact, Kind};
use example::{HARD_CASES, tvv};
use kernel::Lang;

#[test]
fn clusters_have_2_to_25_ideas_and_hold_a_fifth_to_a_quarter_of_all() {
    let ideas = tvv().ideas;
    let mut sizes: BTreeMap<&str, usize> = BTreeMap::new();
    ideas.iter().filter_map(|i| i.truth.cluster).for_each(|key| *sizes.entry(key).or_default() += 1);
    assert!(sizes.values().all(|size| (2..=25).contains(size)), "{sizes:?}");
    let share = sizes.values().sum::<usize>() as f64 / ideas.len() as f64;
    assert!((0.20..=0.25).contains(&share), "{share}");
    let in_both = |key: &&&str| {
        [1, 2].iter().all(|r| ideas.iter().any(|i| i.round == *r && i.truth.cluster == Some(**key)))
    };
    assert!(sizes.keys().filter(in_both).count() >= 20, "round 2 takes up what round 1 said");
}

#[test]
fn every_hard_case_is_there_at_least_twice() {
    let ideas = tvv().ideas;
    for label in HARD_CASES {
        let count = ideas.iter().filter(|i| i.truth.hard.contains(&label)).count();
        assert!(count >= 2, "{label}: {count}");
    }
    let known: HashSet<&str> = HARD_CASES.into_iter().collect();
    assert!(ideas.iter().flat_map(|i| &i.truth.hard).all(|label| known.contains(label)));
}

#[test]
fn hard_cases_are_what_their_labels_say() {
    for idea in tvv().ideas {
        let (text, hard) = (&idea.text, &idea.truth.hard);
        let words = text.split_whitespace().count();
        assert_eq!(hard.contains(&"long_900"), words > 300, "idea {}", idea.number);
        if hard.contains(&"long_900") {
            assert!((880..=960).contains(&words), "idea {} has {words} words", idea.number);
        }
        if hard.contains(&"three_words") {
            assert_eq!(words, 3, "{text}");
        }
        if hard.contains(&"all_caps") {
            assert!(!text.chars().any(char::is_lowercase), "{text}");
        }
        assert_eq!(hard.contains(&"emoji"), text.chars().any(|c| u32::from(c) > 0x2600), "{text}");
        assert_eq!(hard.contains(&"question"), idea.truth.kind == Kind::Question, "{text}");
    }
}

#[test]
fn no_address_or_telephone_number_could_be_real() {
    let space = tvv();
    for idea in &space.ideas {
        let hard = &idea.truth.hard;
        let all = format!("{} {} {}", idea.text, idea.fate.words(), idea.signature.unwrap_or_default());
        assert_eq!(hard.contains(&"email_in_text"), all.contains('@'), "{all}");
        for word in all.split_whitespace().filter(|word| word.contains('@')) {
            assert!(word.trim_end_matches(['.', ',']).ends_with(".example"), "{word}");
        }
        assert_eq!(hard.contains(&"phone_number"), longest_number(&all) >= 7, "{all}");
        // Series that the Swedish Post and Telecom Authority keeps free for books and films.
        let fictional = ["031-390 06", "08-465 004", "070-174 06"];
        assert!(
            !hard.contains(&"phone_number") || fictional.iter().any(|series| all.contains(series)),
            "{all}"
        );
        if let Contact::Email(address) = &idea.contact {
            assert!(address.ends_with(".example"), "{address}");
        }
    }
    let functions =
        space.roles.iter().map(|r| r.address).chain(space.organisations.iter().map(|o| o.address));
    functions.for_each(|address| assert!(address.ends_with(".example"), "{address}"));
}

/// Digits in the longest run of digits, single spaces and hyphens.
fn longest_number(text: &str) -> usize {
    let runs = text.split(|c: char| !(c.is_ascii_digit() || c == ' ' || c == '-'));
    runs.map(|run| run.chars().filter(char::is_ascii_digit).count()).max().unwrap_or(0)
}

#[test]
fn texts_are_written_by_hand_in_great_number() {
    let ideas = tvv().ideas;
    let kernels = |langs: &[Lang]| {
        let of = ideas.iter().filter(|i| langs.contains(&i.lang));
        of.map(|i| i.truth.kernel).collect::<HashSet<_>>().len()
    };
    assert!(kernels(&[Lang::Sv]) >= 420);
    assert!(kernels(&[Lang::Nb, Lang::Nn]) >= 20);
    assert!(kernels(&[Lang::En]) >= 50);
    assert!(kernels(&[Lang::Fi]) >= 35);
}
