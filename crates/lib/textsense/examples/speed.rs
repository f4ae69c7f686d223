//! How fast texts get their vectors and neighbours, in CPU time of one thread, as one line of JSON.
//!
//! `cargo run --release -p textsense --example speed -- MODEL TEXTS`: one text a line. `bench/sense.py` calls it.

use std::hint::black_box;

use textsense::{Language, embed::Model, language, nearest::Space};

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [model, texts] = arguments.as_slice() else { panic!("speed MODEL TEXTS") };
    let model = Model::open(model.as_ref()).expect("a model file");
    let file = std::fs::read_to_string(texts).expect("a file of texts");
    let texts: Vec<&str> = file.lines().collect();
    let tokens: usize = texts.iter().map(|text| model.token_ids(text).len()).sum();

    let together = best(|| drop(black_box(model.embed_all(&texts))));
    let alone = best(|| texts.iter().for_each(|text| drop(black_box(model.embed(text)))));
    let many: Vec<Vec<f32>> = many(&model.embed_all(&texts), 10_000);
    let space = Space::new(&many, &vec![Language::Sv; many.len()], model.means());
    let neighbours = best(|| drop(black_box(space.neighbours(12))));

    let mut one: Vec<f64> = Vec::new();
    for text in texts.iter().cycle().take(1000) {
        let start = cpu();
        let language = language::detect(text, Some(Language::Sv)).language;
        black_box(space.nearest(&model.embed(text), language, 10));
        one.push((cpu() - start) * 1000.0);
    }
    one.sort_by(f64::total_cmp);
    let count = texts.len() as f64;
    println!(
        "{{\"texts\": {count}, \"tokens\": {:.1}, \"together_per_cpu_s\": {:.1}, \"alone_per_cpu_s\": {:.1}, \
         \"one_of_10000_ms\": {{\"p50\": {:.2}, \"p99\": {:.2}}}, \"all_neighbours_of_10000_cpu_s\": {neighbours:.2}}}",
        tokens as f64 / count,
        count / together,
        count / alone,
        one[one.len() / 2],
        one[one.len() * 99 / 100],
    );
}

/// The least CPU time of three runs, in seconds.
fn best(mut run: impl FnMut()) -> f64 {
    let times = (0..3).map(|_| {
        let start = cpu();
        run();
        cpu() - start
    });
    times.fold(f64::INFINITY, f64::min)
}

/// As many vectors as wanted, from those given with a little of the next one in each.
fn many(vectors: &[Vec<f32>], wanted: usize) -> Vec<Vec<f32>> {
    let mixed = |at: usize| {
        let (a, b) = (&vectors[at % vectors.len()], &vectors[at * 31 % vectors.len()]);
        let share = (at % 97) as f32 / 97.0;
        a.iter().zip(b).map(|(a, b)| a + share * b).collect()
    };
    (0..wanted).map(mixed).collect()
}

/// CPU time of this thread in seconds, as Linux counts it.
fn cpu() -> f64 {
    let file =
        std::fs::read_to_string("/proc/thread-self/schedstat").expect("Linux tells the time of a thread");
    file.split(' ').next().and_then(|nanos| nanos.parse::<f64>().ok()).expect("a number first") / 1e9
}
