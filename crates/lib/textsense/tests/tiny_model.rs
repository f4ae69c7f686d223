//! A model of two layers made on the spot: what holds for every model, without the model file.

#[path = "hostile/tiny.rs"]
mod tiny;

use textsense::{
    Language,
    embed::{Fault, Model, file::Parts},
};
use tiny::{WIDTH, parts};

#[test]
fn what_is_written_is_read_again() {
    let parts = parts();
    assert_eq!(Parts::read(&parts.write()).as_ref(), Ok(&parts));
    let model = Model::from_parts(parts).unwrap();
    assert_eq!((model.width(), model.origin()), (WIDTH, "made in a test"));
    assert_eq!(model.means().mean(Language::Sv), [0.5; WIDTH]);
}

#[test]
fn damaged_files_are_refused_and_never_read_halfway() {
    let file = parts().write();
    assert_eq!(Parts::read(b"PK\x03\x04"), Err(Fault::NotAModel));
    assert_eq!(Parts::read(b"SAMBAND1"), Err(Fault::Damaged));
    for length in (8..file.len()).step_by(997) {
        assert_eq!(Parts::read(&file[..length]), Err(Fault::Damaged));
    }
    for at in (8..file.len()).step_by(1009) {
        let mut changed = file.clone();
        changed[at] ^= 1;
        assert_eq!(Parts::read(&changed), Err(Fault::Damaged));
    }
    assert!(matches!(Model::open("no/such/file".as_ref()), Err(Fault::Unreadable(_))));
}

#[test]
fn sizes_that_do_not_fit_are_refused() {
    let changes: [fn(&mut Parts); 5] = [
        |parts| parts.sizes.heads = 3,
        |parts| parts.sizes.layers = 0,
        |parts| parts.layers[1].forward[0].bias.truncate(32),
        |parts| parts.pieces.truncate(3),
        |parts| parts.sizes.inner = 0,
    ];
    for change in changes {
        let mut parts = parts();
        change(&mut parts);
        assert!(matches!(Model::from_parts(parts), Err(Fault::Unsupported(_))));
    }
}

#[test]
fn every_text_has_one_vector_of_length_one() {
    let model = Model::from_parts(parts()).unwrap();
    let long = "väg ".repeat(1000);
    let texts = ["cykelväg", "CYKELVÄG?", "", &long, "🚲", "\u{200b}", "a b c", "cykelväg"];
    let vectors = model.embed_all(&texts);
    for (text, vector) in texts.iter().zip(&vectors) {
        assert_eq!(&model.embed(text), vector, "alone and together are the same");
        let length = vector.iter().map(|value| value * value).sum::<f32>();
        assert!(
            if text.is_empty() { length == 0.0 } else { (length - 1.0).abs() < 1e-4 },
            "{text}: {length}"
        );
    }
    assert_ne!(vectors[0], vectors[6]);
    assert!(model.embed_all::<&str>(&[]).is_empty());
}

#[test]
fn the_vector_is_the_same_on_every_processor() {
    let vector = Model::from_parts(parts()).unwrap().embed("en cykelväg till stationen");
    let bits: u32 = vector.iter().fold(0, |sum, value| sum.rotate_left(5) ^ value.to_bits());
    assert_eq!(bits, 4_271_348_923, "{vector:?}");
}
