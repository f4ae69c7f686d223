//! The language of short texts.

use proptest::prelude::*;
use textsense::Language;
use textsense::language::{Method, detect};

const SENTENCES: [(Language, &str); 14] = [
    (Language::Sv, "Vi vill att det ska finnas fler bussar på kvällen."),
    (Language::Sv, "Bygg en cykelväg mellan skolan och stationen."),
    (Language::Nb, "Vi ønsker oss flere busser om kvelden, ikke bare på dagen."),
    (Language::Nb, "Hvorfor har dere ikke åpnet badeplassen ennå?"),
    (Language::Nn, "Eg ønskjer meg fleire bussar om kvelden, ikkje berre på dagen."),
    (Language::Nn, "Kvifor har de ikkje opna badeplassen enno?"),
    (Language::Fi, "Haluamme lisää busseja illalla, ei vain päivällä."),
    (Language::Fi, "Rakennetaan pyörätie koulun ja aseman välille."),
    (Language::En, "We want more buses in the evening, not only during the day."),
    (Language::En, "Build a cycle path between the school and the station."),
    (Language::Da, "Vi vil gerne have nogle flere busser om aftenen, ikke kun om dagen."),
    (Language::Da, "Hvorfor er badestedet ikke blevet åbnet endnu?"),
    (Language::Is, "Við viljum fleiri strætisvagna á kvöldin, ekki bara á daginn."),
    (Language::Is, "Leggið hjólastíg á milli skólans og stöðvarinnar."),
];

#[test]
fn sentences_of_every_language_are_told() {
    for (language, sentence) in SENTENCES {
        assert_eq!(detect(sentence, None).language, language, "{sentence}");
    }
}

#[test]
fn nothing_to_tell_by_is_unknown() {
    for text in ["", "42", "🚲🚲", "…", "x", "Привет, как дела", "مرحبا كيف حالك", "Gdzie są łąki i żółwie"]
    {
        let found = detect(text, Some(Language::Sv));
        assert_eq!((found.language, found.method), (Language::Unknown, Method::Nothing), "{text}");
    }
}

#[test]
fn the_expected_language_decides_a_tie() {
    // Spelt the same in both.
    let text = "Badestrand og park";
    for expected in [Language::Nb, Language::Nn, Language::Da] {
        let found = detect(text, Some(expected));
        assert!(found.language == expected || found.method == Method::Profile, "{found:?}");
    }
    let plain = detect("Vi vill ha fler bussar på kvällen och helgen", Some(Language::Fi));
    assert_eq!(plain.language, Language::Sv);
}

#[test]
fn tags_go_both_ways() {
    for language in Language::KNOWN {
        assert_eq!(Language::from_tag(language.tag()), language);
    }
    assert_eq!(Language::from_tag("nn-NO"), Language::Nn);
    assert_eq!(Language::from_tag("pl"), Language::Unknown);
}

#[test]
fn megabytes_are_read_at_their_beginning_only() {
    assert_eq!(detect(&"och ".repeat(1_500_000), None).language, Language::Sv);
}

proptest! {
    #[test]
    fn any_text_is_answered(text in "\\PC{0,80}") {
        let found = detect(&text, Some(Language::Sv));
        prop_assert!((0.0..=1.0).contains(&found.confidence));
        prop_assert_eq!(found.language == Language::Unknown, found.method == Method::Nothing);
    }
}
