//! Codes as they are given, typed and dictated.

use proptest::prelude::*;
use wordcode::{BYTES, Code, Language, ParseError, words};

fn read(text: &str) -> Result<Code, ParseError> {
    Code::parse(text, Language::Sv)
}

fn example() -> Code {
    match read("björk fyra kanal nio") {
        Err(ParseError::CheckDigitMissing(code)) => code,
        other => panic!("{other:?}"),
    }
}

#[test]
fn shows_words_and_check_digit() {
    let code = example();
    assert_eq!(code.to_string(), "björk-fyra-kanal-nio-7");
    assert_eq!(code.canonical(), "bjork-fyra-kanal-nio");
    assert_eq!(code.words(), ["björk", "fyra", "kanal", "nio"]);
    assert_eq!(code.language(), Language::Sv);
}

#[test]
fn reads_what_people_write() {
    let digit = example().check_digit();
    for text in [
        "björk-fyra-kanal-nio-#",
        "BJÖRK FYRA KANAL NIO #",
        "bjork fyra kanal nio #",
        "bjoerk fyra kanal nio#",
        "bjo\u{308}rk.fyra.kanal.nio.#",
        "  Björk, 4 kanal 9 – # ",
        "björk 4 kanal 9#",
        "björk\u{a0}fyra\u{2011}kanal/nio:#",
        "”björk fyra kanal nio”, #.",
    ] {
        let text = text.replace('#', &digit.to_string());
        assert_eq!(read(&text), Ok(example()), "{text}");
        assert_eq!(Code::parse(&text, Language::Fi), Ok(example()), "{text}");
    }
}

#[test]
fn words_may_be_run_together() {
    for text in ["björkfyrakanalnio#", "BjörkFyraKanalNio #", "bjorkfyra kanalnio-#", "björk4kanal nio#"] {
        let text = text.replace('#', &example().check_digit().to_string());
        assert_eq!(read(&text), Ok(example()), "{text}");
    }
    assert_eq!(read("björkfyrakanalnio"), Err(ParseError::CheckDigitMissing(example())));
    let wrong = (example().check_digit() + 1) % 10;
    assert_eq!(read(&format!("björkfyrakanalnio{wrong}")), Err(ParseError::CheckDigitWrong));
    assert_eq!(read("björkfyrakanal"), Err(unknown("björkfyrakanal", 0, None)));
    assert_eq!(read("björkfyrakanalnioapelsin"), Err(unknown("björkfyrakanalnioapelsin", 0, None)));
}

#[test]
fn check_digit_may_be_a_word() {
    let names = ["noll", "ett", "två", "tre", "fyra", "fem", "sex", "sju", "atta", "NIO"];
    let name = names[usize::from(example().check_digit())];
    assert_eq!(read(&format!("björk fyra kanal nio {name}")), Ok(example()));
}

#[test]
fn says_what_is_wrong() {
    let wrong = (example().check_digit() + 1) % 10;
    assert_eq!(read(" - "), Err(ParseError::Empty));
    assert_eq!(read("björk fyra"), Err(ParseError::TooFewWords { found: 2 }));
    assert_eq!(read("björk fyra kanal nio 7 björk"), Err(ParseError::TooManyWords));
    assert_eq!(read(&format!("björk fyra kanal nio {wrong}")), Err(ParseError::CheckDigitWrong));
    assert_eq!(read("björk fyra kanal nio apelsin"), Err(ParseError::CheckDigitWrong));
    assert_eq!(read("aurinko fyra lighthouse nio 1").unwrap_err(), unknown("lighthouse", 2, None));
    assert_eq!(read("aurinko fyra kanal nio 1"), Err(ParseError::MixedLanguages));
}

fn unknown(word: &str, at: usize, nearest: Option<&'static str>) -> ParseError {
    ParseError::UnknownWord { word: word.into(), at, nearest }
}

#[test]
fn suggests_the_nearest_word() {
    assert_eq!(read("björk fyra kanall nio 1").unwrap_err(), unknown("kanall", 2, Some("kanal")));
    assert_eq!(read("bjrök fyra kanal nio 1").unwrap_err(), unknown("bjrök", 0, Some("björk")));
    // Two are equally near: kanal and panel.
    assert_eq!(read("björk fyra kanel nio 1").unwrap_err(), unknown("kanel", 2, None));
    assert_eq!(read("qqqqq fyra kanal nio 1").unwrap_err(), unknown("qqqqq", 0, None));
}

#[test]
fn hostile_text_is_refused_at_once() {
    assert!(read(&"a".repeat(5_000_000)).is_err());
    assert!(read(&"7".repeat(5_000_000)).is_err());
    assert!(read(&"\u{301}".repeat(1_000_000)).is_err());
    assert!(read(&"björk-".repeat(1_000_000)).is_err());
}

#[test]
fn languages_have_tags() {
    assert_eq!(Language::from_tag("nn-NO"), Some(Language::Nb));
    assert_eq!(Language::from_tag("SV"), Some(Language::Sv));
    assert_eq!(Language::from_tag("pl"), None);
}

fn language() -> impl Strategy<Value = Language> {
    prop::sample::select(Language::ALL.to_vec())
}

/// The digit of four words, by asking for the code without one.
fn digit(four: &[&str], language: Language) -> u8 {
    match Code::parse(&four.join(" "), language) {
        Err(ParseError::CheckDigitMissing(code)) => code.check_digit(),
        other => panic!("{other:?}"),
    }
}

proptest! {
    #[test]
    fn every_code_is_read_back_in_any_language(bits: [u8; BYTES], own in language(), reader in language()) {
        let code = Code::encode(bits, own);
        let back = Code::parse(&code.to_string(), reader);
        prop_assert_eq!(back.as_ref(), Ok(&code));
        let plain = format!("{} {}", code.canonical().replace('-', " ").to_uppercase(), code.check_digit());
        prop_assert_eq!(Code::parse(&plain, reader), Ok(code));
        prop_assert_eq!(back.unwrap().canonical(), code.canonical());
    }

    /// Some words run together can be read in several ways; then nothing is guessed.
    #[test]
    fn words_run_together_are_never_another_code(bits: [u8; BYTES], own in language(), reader in language()) {
        let code = Code::encode(bits, own);
        let text = format!("{}{}", code.words().concat(), code.check_digit());
        if let Ok(back) = Code::parse(&text, reader) {
            prop_assert_eq!(back, code);
        }
    }

    #[test]
    fn different_bits_give_different_codes(a: [u8; BYTES], b: [u8; BYTES], own in language()) {
        prop_assert_eq!(a == b, Code::encode(a, own) == Code::encode(b, own));
    }

    #[test]
    fn every_exchange_of_two_words_is_found(bits: [u8; BYTES], own in language(), i in 0..4usize, j in 0..4usize) {
        let code = Code::encode(bits, own);
        let mut four = code.words();
        prop_assume!(four[i] != four[j]);
        four.swap(i, j);
        let text = format!("{} {}", four.join(" "), code.check_digit());
        prop_assert_eq!(Code::parse(&text, own), Err(ParseError::CheckDigitWrong));
    }

    #[test]
    fn any_text_is_read_without_panic(text in ".{0,80}", own in language()) {
        let _ = Code::parse(&text, own);
    }
}

/// Nearly every code can be written in one run.
#[test]
fn words_run_together_are_read() {
    for own in Language::ALL {
        let read = (0..200u64).filter(|n| {
            let [_, _, _, bits @ ..] = n.wrapping_mul(0x9e37_79b9_7f4a_7c15).to_be_bytes();
            let code = Code::encode(bits, own);
            Code::parse(&format!("{}{}", code.words().concat(), code.check_digit()), own) == Ok(code)
        });
        let read = read.count();
        assert!(read > 190, "{own:?}: {read} of 200");
    }
}

/// Every other word in every place of some codes: a tenth is the least that one digit can miss.
#[test]
fn nine_of_ten_changed_words_are_found() {
    for own in Language::ALL {
        let (mut changed, mut missed) = (0u32, 0u32);
        for bits in [[0, 1, 2, 3, 4], [200, 3, 77, 91, 5], [255, 254, 9, 18, 36]] {
            let code = Code::encode(bits, own);
            for place in 0..4 {
                for word in words(own) {
                    let mut four = code.words();
                    if four[place] == *word {
                        continue;
                    }
                    four[place] = word;
                    changed += 1;
                    missed += u32::from(digit(&four, own) == code.check_digit());
                }
            }
        }
        let share = f64::from(missed) / f64::from(changed);
        assert!(share < 0.12, "{own:?}: {share}");
    }
}
