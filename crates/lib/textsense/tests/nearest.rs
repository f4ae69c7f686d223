//! Neighbours in a space, without a model.

use textsense::{
    Language,
    nearest::{EXACT, Means, Space},
};

/// Numbers that look like chance and are always the same (xorshift, Marsaglia 2003).
struct Chance(u64);

impl Chance {
    fn next(&mut self) -> f32 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 40) as f32 / (1u64 << 23) as f32 - 1.0
    }
}

/// Vectors in clouds around `topics` middles, with a shift for each language.
fn clouds(count: usize, width: usize, topics: usize) -> (Vec<Vec<f32>>, Vec<Language>) {
    let mut chance = Chance(42);
    let middles: Vec<Vec<f32>> = (0..topics).map(|_| (0..width).map(|_| chance.next()).collect()).collect();
    let shift: Vec<f32> = (0..width).map(|_| chance.next() * 3.0).collect();
    let vectors = (0..count).map(|at| {
        let finnish = at % 2 == 1;
        let middle = &middles[at / 2 % topics];
        let shifted =
            middle.iter().zip(&shift).map(|(middle, shift)| middle + if finnish { *shift } else { -shift });
        shifted.map(|value| value + chance.next() * 0.7).collect()
    });
    (vectors.collect(), (0..count).map(|at| if at % 2 == 1 { Language::Fi } else { Language::Sv }).collect())
}

fn slowly(space: &Space, at: usize, count: usize) -> Vec<usize> {
    let cosine =
        |other: usize| -> f32 { space.vector(at).iter().zip(space.vector(other)).map(|(a, b)| a * b).sum() };
    let mut others: Vec<(f32, usize)> =
        (0..space.len()).filter(|other| *other != at).map(|other| (cosine(other), other)).collect();
    others.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
    others.into_iter().take(count).map(|(_, at)| at).collect()
}

#[test]
fn neighbours_are_exact() {
    for (count, width) in [(1000, 384), (77, 40), (2, 384), (1, 32)] {
        let (vectors, languages) = clouds(count, width, 20);
        let space = Space::new(&vectors, &languages, &Means::default());
        for (at, found) in space.neighbours(10).iter().enumerate() {
            let places: Vec<usize> = found.iter().map(|neighbour| neighbour.at).collect();
            assert_eq!(places, slowly(&space, at, 10), "text {at} of {count}");
        }
    }
}

#[test]
fn kindred_texts_of_two_languages_meet() {
    let (vectors, languages) = clouds(400, 64, 20);
    let share = |space: &Space| {
        let near = space.neighbours(5);
        let other = |(at, near): (usize, &Vec<_>)| {
            near.iter()
                .filter(|near: &&textsense::nearest::Neighbour| languages[near.at] != languages[at])
                .count()
        };
        near.iter().enumerate().map(other).sum::<usize>() as f64 / 2000.0
    };
    assert!(share(&Space::new(&vectors, &languages, &Means::default())) > 0.4);
    assert_eq!(
        share(&Space::new(&vectors, &[Language::Sv; 400], &Means::default())),
        0.0,
        "not centred apart"
    );
}

#[test]
fn a_search_finds_the_text_itself_and_its_like() {
    let (vectors, languages) = clouds(500, 384, 50);
    let space = Space::new(&vectors, &languages, &Means::default());
    let found = space.nearest(&vectors[123], languages[123], 3);
    assert_eq!(found[0].at, 123);
    assert!(found[0].score > 0.999 && found[1].score < found[0].score);
    assert!(space.nearest(&[1.0; 3], Language::Sv, 3).is_empty(), "another width");
    assert!(space.nearest(&vectors[0], Language::Sv, 0).is_empty());
    assert!(Space::new::<Vec<f32>>(&[], &[], &Means::default()).nearest(&[], Language::Sv, 3).is_empty());
}

#[test]
fn strange_vectors_are_near_to_nothing() {
    let vectors = [vec![0.0; 32], vec![f32::NAN; 32], vec![f32::INFINITY; 32], vec![1.0; 5], vec![0.5; 32]];
    let space = Space::new(&vectors, &[Language::Sv; 5], &Means::default());
    for near in space.neighbours(4).into_iter().flatten() {
        assert!(near.score.is_finite());
    }
}

#[test]
fn equal_texts_keep_their_order() {
    let vectors = vec![vec![0.3; 384]; 5000];
    let space = Space::new(
        &vectors,
        &vec![Language::Sv; 5000],
        &Means::given([(Language::En, vec![0.1; 384])].into()),
    );
    assert_eq!(space.neighbours(3)[4000].iter().map(|near| near.at).collect::<Vec<_>>(), [0, 1, 2]);
}

#[test]
fn a_large_space_is_searched_around_the_query() {
    const { assert!(2 * EXACT >= 100_000, "as many texts as the product holds at once") };
    let (vectors, languages) = clouds(2 * EXACT, 32, 600);
    let space = Space::new(&vectors, &languages, &Means::default());
    let mut found = 0;
    for at in (0..space.len()).step_by(1000) {
        let wanted = slowly(&space, at, 9);
        let near = space.nearest(&vectors[at], languages[at], 10);
        assert_eq!(near[0].at, at);
        found += near[1..].iter().filter(|near| wanted.contains(&near.at)).count();
    }
    let share = found as f64 / (9 * space.len().div_ceil(1000)) as f64;
    assert!(share > 0.95, "{share}");
}
