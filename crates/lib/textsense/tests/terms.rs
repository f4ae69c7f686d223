//! What is asked for in one form is found in another.

use proptest::prelude::*;
use textsense::Language;
use textsense::terms::{index_form, index_terms, matches, query_terms};

/// Query and text form per language: inflections a resident and a searcher would really use.
const PAIRS: [(Language, &str); 5] = [
    (
        Language::Sv,
        "cykelväg/cykelvägar cykelvägarna/cykelväg mötesplats/mötesplatser mötesplatser/mötesplatsen stad/städer \
         städerna/stad idé/idéer idéer/idén bok/böcker skola/skolorna bibliotek/biblioteket buss/bussarna \
         lekplatser/lekplatsen belysning/belysningen äldre/äldres ungdomar/ungdomarna träd/träden strand/stränder \
         kväll/kvällarna förening/föreningarna företag/företagen hållplats/hållplatserna böcker/boken nätter/natt gamla/gammal länder/landet idéerna/idé",
    ),
    (
        Language::Nb,
        "sykkelvei/sykkelveier sykkelveiene/sykkelvei møteplass/møteplasser møteplasser/møteplassen by/byer idé/ideer \
         bok/bøker skole/skolene bibliotek/biblioteket buss/bussene lekeplasser/lekeplassen belysning/belysningen \
         ungdom/ungdommer tre/trær strand/strender kveld/kveldene forening/foreningene bedrift/bedriftene \
         holdeplass/holdeplassene park/parkene barn/barna trærne/tre bøkene/boka byen/by gamle/gammel hendene/hånd ideene/idé",
    ),
    (
        Language::Nn,
        "sykkelveg/sykkelvegar sykkelvegane/sykkelveg møteplass/møteplassar skule/skulane bibliotek/biblioteket \
         buss/bussane leikeplass/leikeplassar belysning/belysninga ungdom/ungdommar kveld/kveldane \
         foreining/foreiningar bedrift/bedrifter park/parkane hus/husa veg/vegar dag/dagar gate/gater bru/bruer \
         elv/elva barn/borna",
    ),
    (
        Language::Fi,
        "hiihtolatu/hiihtoladut yritys/yrityksen yritykset/yritystä kirjasto/kirjastossa koulu/kouluissa \
         leikkipuisto/leikkipuistoja bussi/bussilla ranta/rannalla kaupunki/kaupungissa nuori/nuorten puisto/puistoon \
         valaistus/valaistuksen ehdotus/ehdotukset silta/siltaa katu/kadulla asema/asemalta uimaranta/uimarannan \
         liikenne/liikenteen järvi/järven yhdistys/yhdistykset liikenteen/liikenne vesi/vettä lapset/lasten kadulla/katu ihmiset/ihminen \
         tarpeet/tarve joen/joki lahden/lahti illalla/ilta vuoden/vuosi",
    ),
    (
        Language::En,
        "cycle/cycles library/libraries bus/buses meeting/meetings city/cities child/children playground/playgrounds \
         lighting/lights path/paths station/stations youth/youths park/parks idea/ideas company/companies \
         proposal/proposals tree/trees leaf/leaves woman/women walking/walked school/schools children/child cities/city libraries/library teeth/tooth",
    ),
];

fn missed(language: Language, pairs: &str) -> Vec<&str> {
    let found = |pair: &&str| {
        let (query, text) = pair.split_once('/').unwrap();
        matches(&index_terms(text, language), &query_terms(query, &[language]))
    };
    pairs.split_whitespace().filter(|pair| !found(pair)).collect()
}

#[test]
fn forms_of_a_word_find_each_other() {
    for (language, pairs) in PAIRS {
        let total = pairs.split_whitespace().count();
        assert!(total >= 20);
        let missed = missed(language, pairs);
        assert!(missed.is_empty(), "{language:?}: {missed:?} of {total}");
    }
}

#[test]
fn all_words_must_be_found_in_any_language() {
    let index = index_terms("Vi vill ha fler bussar på kvällarna", Language::Sv);
    let all = [Language::Sv, Language::Nb, Language::Fi, Language::En];
    assert!(matches(&index, &query_terms("bussarna kväll", &all)));
    assert!(matches(&index, &query_terms("buss på kvällen", &all)));
    assert!(!matches(&index, &query_terms("buss morgon", &all)));
}

#[test]
fn marks_matter() {
    let index = index_terms("vägen över ån", Language::Sv);
    assert!(!matches(&index, &query_terms("vagn", &[Language::Sv])));
    assert!(matches(&index, &query_terms("va\u{308}g", &[Language::Sv])));
}

#[test]
fn function_words_are_asked_for_only_alone() {
    assert_eq!(query_terms("en buss till alla", &[Language::Sv]).len(), 1);
    assert_eq!(query_terms("till alla", &[Language::Sv]).len(), 2);
    assert!(query_terms(" - ", &[Language::Sv]).is_empty());
}

#[test]
fn unknown_languages_are_kept_whole() {
    assert_eq!(index_form("Тихий океан 42B", Language::Unknown), "тихий океан 42b");
    assert_eq!(query_terms("океан", &[]), [["океан"]]);
}

proptest! {
    #[test]
    fn every_text_is_found_by_its_own_words(text in "\\PC{0,60}") {
        for language in Language::KNOWN {
            let index = index_terms(&text, language);
            prop_assert!(index.iter().all(|stem| !stem.is_empty() && !stem.contains(' ')));
            prop_assert!(matches(&index, &query_terms(&text, &[language])), "{:?}: {:?}", language, text);
        }
    }
}

#[test]
fn the_work_of_a_long_question_is_bounded() {
    let languages = [Language::Sv, Language::Fi];
    let asked = query_terms(&"kvällsbuss ".repeat(5_000), &languages);
    assert_eq!(asked, query_terms("kvällsbuss", &languages), "a word is asked for once");
    let many: Vec<String> = (0..1_000).map(|n| format!("ord{n}")).collect();
    assert_eq!(query_terms(&many.join(" "), &languages).len(), textsense::terms::ASKED_MOST);
}
