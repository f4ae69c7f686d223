//! Load data: any number of ideas with the proportions of the first round.

use std::collections::{HashMap, HashSet};

use example::model::Channel;
use example::{SUMS, tvv_scaled};

#[test]
fn states_and_channels_keep_their_proportions() {
    const COUNT: u32 = 10_000;
    let mut states: HashMap<&str, f64> = HashMap::new();
    let (mut meetings, mut networks) = (0.0, 0.0);
    let mut texts = HashSet::new();
    for (at, idea) in tvv_scaled(COUNT).enumerate() {
        assert_eq!(idea.number as usize, at + 1);
        *states.entry(idea.fate.state()).or_default() += 1.0;
        match idea.channel {
            Channel::Meeting { .. } => meetings += 1.0,
            Channel::Network { .. } => networks += 1.0,
            Channel::Web { .. } => {}
        }
        texts.insert(idea.text);
    }
    let near = |found: f64, of_812: usize, what: &str| {
        let wanted = of_812 as f64 * f64::from(COUNT) / 812.0;
        assert!((found - wanted).abs() <= 0.002 * f64::from(COUNT), "{what}: {found}, not {wanted}");
    };
    SUMS.iter().for_each(|(state, sum)| near(states[state], *sum, state));
    near(meetings, 402, "meetings");
    near(networks, 231, "networks");
    assert!(texts.len() > 7_000, "only {} different texts", texts.len());
}

#[test]
fn the_same_count_gives_the_same_ideas() {
    assert!(tvv_scaled(2_000).eq(tvv_scaled(2_000)));
    assert_eq!(tvv_scaled(1_000_000).len(), 1_000_000);
    assert_eq!(tvv_scaled(5).count(), 5);
    assert_eq!(tvv_scaled(0).count(), 0);
}

#[test]
fn stretched_histories_stay_in_order() {
    for idea in tvv_scaled(20_000) {
        assert!(idea.history.is_sorted_by_key(|step| step.at), "{idea:?}");
        assert!(idea.history.iter().all(|step| step.at.day < 0), "{idea:?}");
    }
}
