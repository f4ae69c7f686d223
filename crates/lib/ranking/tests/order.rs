//! Against a reference made elsewhere, and what holds of every order.

use proptest::prelude::*;
use ranking::{Assessment, Fault, Scale, order, stays_among_first};

const WEIGHTS: [f64; 4] = [0.4, 0.25, 0.2, 0.15];

fn table(text: &str) -> Vec<Vec<f64>> {
    text.lines()
        .skip(1)
        .map(|line| line.split(',').skip(1).map(|cell| cell.parse().unwrap()).collect())
        .collect()
}

/// A hundred proposals with one mark per criterion; cost counts against.
fn hundred() -> (Vec<Vec<Assessment>>, Vec<Scale>) {
    let rows = table(include_str!("fixtures/proposals100.csv"));
    let span = |at: usize| {
        let lowest = rows.iter().map(|row| row[at]).fold(f64::INFINITY, f64::min);
        let highest = rows.iter().map(|row| row[at]).fold(f64::NEG_INFINITY, f64::max);
        if at == 3 { Scale::marks(highest, lowest) } else { Scale::marks(lowest, highest) }
    };
    let scales = (0..4).map(span).collect();
    let one =
        |row: &Vec<f64>| vec![Assessment { assessor: 1, marks: row.iter().copied().map(Some).collect() }];
    (rows.iter().map(one).collect(), scales)
}

#[test]
fn the_weighted_sum_is_that_of_the_reference() {
    let (things, scales) = hundred();
    let expected = table(include_str!("fixtures/proposals100.expected.csv"));
    let placed = order(&WEIGHTS, &scales, &things).unwrap();
    assert_eq!(placed.len(), 100);
    for one in &placed {
        assert!((one.score - expected[one.thing][0]).abs() < 1e-9, "{one:?}");
    }
}

#[test]
fn how_often_one_stays_among_the_first_ten_is_near_the_reference() {
    let (things, scales) = hundred();
    let expected = table(include_str!("fixtures/proposals100.expected.csv"));
    let stays = stays_among_first(10, &WEIGHTS, &scales, &things, 2_000, 7).unwrap();
    for (thing, share) in stays.iter().enumerate() {
        assert!((share - expected[thing][1]).abs() < 0.05, "{thing}: {share} {}", expected[thing][1]);
    }
    assert_eq!(stays, stays_among_first(10, &WEIGHTS, &scales, &things, 2_000, 7).unwrap());
}

#[test]
fn what_cannot_be_ordered_is_said() {
    let scale = [Scale::marks(1.0, 5.0)];
    let one = vec![Assessment { assessor: 1, marks: vec![Some(3.0)] }];
    assert_eq!(order(&[0.0], &scale, std::slice::from_ref(&one)), Err(Fault::Weights));
    assert_eq!(order(&[f64::NAN], &scale, std::slice::from_ref(&one)), Err(Fault::Weights));
    assert_eq!(order(&[1.0, 1.0], &[scale[0]; 2], &[one]), Err(Fault::Shape));
    assert_eq!(order(&[1.0], &scale, &[Vec::new()]), Ok(Vec::new()), "nobody assessed it");
}

fn assessed() -> impl Strategy<Value = Vec<Vec<Assessment>>> {
    let marks = prop::collection::vec(prop::option::weighted(0.9, (1u8..6).prop_map(f64::from)), 3);
    let thing = prop::collection::vec(marks, 0..5).prop_map(|given| {
        let one =
            |(assessor, marks): (usize, Vec<Option<f64>>)| Assessment { assessor: assessor as u32, marks };
        given.into_iter().enumerate().map(one).collect::<Vec<_>>()
    });
    prop::collection::vec(thing, 0..12)
}

proptest! {
    #[test]
    fn an_order_is_one(things in assessed(), weights in prop::collection::vec(0.1f64..5.0, 3)) {
        let scales = [Scale::marks(1.0, 5.0); 3];
        let placed = order(&weights, &scales, &things).unwrap();
        for (at, one) in placed.iter().enumerate() {
            prop_assert!((-1e-9..=1.0 + 1e-9).contains(&one.score));
            prop_assert!(one.place <= at + 1 && one.places.0 <= one.place && one.place <= one.places.1);
            prop_assert!((one.parts.iter().map(|part| part.points).sum::<f64>() - one.score).abs() < 1e-9);
        }
        prop_assert!(placed.windows(2).all(|two| two[0].score >= two[1].score));
        // Weights count by their proportions only.
        let doubled: Vec<f64> = weights.iter().map(|weight| weight * 2.0).collect();
        let again = order(&doubled, &scales, &things).unwrap();
        prop_assert!(placed.iter().zip(&again).all(|(a, b)| (a.score - b.score).abs() < 1e-9));
    }

    /// A better mark never lowers a place.
    #[test]
    fn better_is_never_worse(things in assessed(), which in 0usize..12, at in 0usize..3) {
        let scales = [Scale::marks(1.0, 5.0); 3];
        let weights = [3.0, 2.0, 1.0];
        let mut better = things.clone();
        let Some(mark) = better.get_mut(which).and_then(|thing| thing.first_mut()).and_then(|one| one.marks[at].as_mut())
        else { return Ok(()) };
        *mark = 5.0;
        let place = |things: &[Vec<Assessment>]| {
            order(&weights, &scales, things).unwrap().iter().find(|one| one.thing == which).map(|one| one.place)
        };
        prop_assert!(place(&better) <= place(&things));
    }
}
