//! Hints of personal data. Identity numbers are computed here; Swedish telephone numbers are of the series set aside
//! for fiction (PTS: 070-174 06 05 to 99, 08-465 004 00 and on, 031-390 06 00 and on, 0980-319 200 and on), the
//! Norwegian and Finnish ones plainly made up.

use proptest::prelude::*;
use textsense::personal::{Kind, MARK, hints, mask};

fn found(text: &str) -> Vec<(Kind, &str)> {
    hints(text).into_iter().map(|hint| (hint.kind, &text[hint.range])).collect()
}

fn assert_all(kind: Kind, examples: &[&str]) {
    for example in examples {
        assert_eq!(found(example), [(kind, *example)], "{example}");
        let inside = format!("Ring ({example}), tack.");
        assert_eq!(found(&inside), [(kind, *example)], "{inside}");
    }
}

/// A Swedish number of a day no living person has (1801, 2099) with its Luhn digit.
fn swedish(short_date: &str, serial: &str) -> String {
    let digits = format!("{short_date}{serial}");
    let sum: u32 = digits
        .chars()
        .map(|c| c.to_digit(10).unwrap())
        .enumerate()
        .map(|(at, digit)| if at % 2 == 0 { digit * 2 / 10 + digit * 2 % 10 } else { digit })
        .sum();
    format!("{serial}{}", (10 - sum % 10) % 10)
}

/// A Norwegian number of this date part: the first serial for which both control digits exist.
fn norwegian(date: &str) -> String {
    let control = |digits: &[u32], weights: &[u32]| {
        let sum: u32 = digits.iter().zip(weights).map(|(d, w)| d * w).sum();
        (11 - sum % 11) % 11
    };
    (0..1000)
        .find_map(|serial| {
            let mut digits: Vec<u32> =
                format!("{date}{serial:03}").chars().map(|c| c.to_digit(10).unwrap()).collect();
            digits.push(control(&digits, &[3, 7, 6, 1, 8, 9, 4, 5, 2]));
            digits.push(control(&digits, &[5, 4, 3, 2, 7, 6, 5, 4, 3, 2]));
            digits.iter().all(|d| *d < 10).then(|| digits.iter().map(u32::to_string).collect())
        })
        .unwrap()
}

/// A Finnish number of the temporary series 900-999, which is given to nobody.
fn finnish(date: &str, sign: char) -> String {
    let number: u32 = format!("{date}900").parse().unwrap();
    let control = "0123456789ABCDEFHJKLMNPRSTUVWXY".chars().nth((number % 31) as usize).unwrap();
    format!("{date}{sign}900{control}")
}

#[test]
fn swedish_numbers() {
    let serial = swedish("990101", "980");
    for (date, gap) in
        [("990101", "-"), ("990101", "+"), ("18990101", "-"), ("20990101", "–"), ("20990101", " - ")]
    {
        assert_all(Kind::SwedishIdentity, &[&format!("{date}{gap}{serial}")]);
    }
    assert_all(Kind::SwedishIdentity, &[&format!("18990101{serial}"), &format!("990101{serial}")]);
    let coordination = swedish("990161", "980");
    assert_all(
        Kind::SwedishIdentity,
        &[&format!("990161-{coordination}"), &format!("20990161{coordination}")],
    );
    assert_all(Kind::SwedishIdentity, &["990101-T980", "20990101-R123"]);
}

#[test]
fn norwegian_numbers() {
    // Ordinary, D-number, and synthetic (month + 80) of the Tax Administration.
    for date in ["010199", "410199", "018199", "416699"] {
        let number = norwegian(date);
        assert_all(Kind::NorwegianIdentity, &[&number, &format!("{} {}", &number[..6], &number[6..])]);
    }
}

#[test]
fn finnish_numbers_of_every_century_sign() {
    for sign in "+-YXWVUABCDEF".chars() {
        let number = finnish("010199", sign);
        assert_all(Kind::FinnishIdentity, &[&number]);
        assert_eq!(found(&number.to_lowercase()).len(), 1);
    }
}

#[test]
fn wrong_control_digits_are_no_identity() {
    let wrong = |number: &str| {
        let last = number.chars().last().unwrap().to_digit(36).unwrap();
        format!("{}{}", &number[..number.len() - 1], (last + 1) % 10)
    };
    let swedish = format!("990101-{}", swedish("990101", "980"));
    for number in [wrong(&swedish), wrong(&norwegian("010199")), wrong(&finnish("010199", '-'))] {
        assert_eq!(found(&number), [], "{number}");
    }
    // Swedish organisation numbers have a "month" over 20.
    assert_eq!(found("org.nr 212000-0142"), []);
}

#[test]
fn telephone_numbers() {
    assert_all(
        Kind::Phone,
        &[
            "070-174 06 05",
            "0701740605",
            "070 174 06 05",
            "08-465 004 00",
            "031-390 06 00",
            "0980-319 200",
            "+46 70 174 06 05",
            "+46701740605",
            "0046 70-174 06 05",
            "+46 (0)70-174 06 05",
            "+47 999 99 999",
            "+4799999999",
            "999 99 999",
            "99 99 99 99",
            "99999999",
            "+358 40 000 0000",
            "+358 (0)9 000 0000",
            "040 000 0000",
            "0400000000",
            "09 0000 0000",
        ],
    );
    assert_eq!(found("Ring 070-174 06 05 12 gånger"), [(Kind::Phone, "070-174 06 05")]);
}

#[test]
fn other_numbers_are_left_alone() {
    for text in [
        "2024-2026",
        "år 2025, 2026 och 2027",
        "2026-11-22 kl 08-16",
        "01-02-2024",
        "01.02.2024",
        "20260131",
        "12 000 000 kr",
        "45 000 000 kronor",
        "kr 45000000",
        "45000000:-",
        "99 99 99 99 €",
        "462 30 Vänersborg",
        "0150 Oslo",
        "00100 Helsinki",
        "linje 21 22 23 24 25",
        "linje 1, 42 och 47",
        "08-16 och 09-15",
        "öppet 07 - 22",
        "58.3807, 12.3234",
        "3,14159265",
        "paragraf 12.34567890",
    ] {
        assert_eq!(found(text), [], "{text}");
    }
}

#[test]
fn e_mail_addresses() {
    assert_all(
        Kind::Email,
        &[
            "namn@exempel.se",
            "for.navn+liste@post.eksempel.no",
            "åsa@exempel.se",
            "namn (at) exempel . se",
            "namn[at]exempel.se",
            "namn (snabel-a) exempel punkt se",
            "navn krøllalfa eksempel punktum no",
            "nimi (ät) esimerkki piste fi",
            "name at example dot com",
            "namn @ exempel . se",
            "namn@exempel (punkt) se",
        ],
    );
    for text in ["Meet us at example.com", "10 st @ 5 kr", "@exempel", "vi ses at nine dot", "a @ b"] {
        assert_eq!(found(text), [], "{text}");
    }
}

#[test]
fn masks_what_was_found() {
    let text = "Ring Åsa på 070-174 06 05 eller skriv till namn@exempel.se.";
    assert_eq!(mask(text, &hints(text)), format!("Ring Åsa på {MARK} eller skriv till {MARK}."));
    assert_eq!(mask("åäö", &hints("Ring 070-174 06 05")), "åäö");
}

/// Five megabytes of what could make a search go back again and again: a quadratic one would never end.
#[test]
fn megabytes_of_hostile_text_take_linear_time() {
    let identity = format!("990101-{} ", swedish("990101", "980"));
    let units = [
        "7",
        "12 ",
        "070-",
        "070 174 06 05 ",
        "99 99 99 99 ",
        "990101-",
        "990101 1234 ",
        "a@",
        "@",
        "a.",
        "a (at) ",
        "a at b punkt ",
        "+46",
        "\u{301}",
        "\u{202e}\u{5d0}1 ",
        "0-",
        &identity,
    ];
    let text: String =
        units.iter().map(|unit| unit.repeat(5_000_000 / units.len() / unit.len() + 1)).collect();
    assert!(text.len() >= 5_000_000);
    let masked = mask(&text, &hints(&text));
    assert!(!masked.contains(identity.trim()) && masked.contains(MARK));
}

proptest! {
    #[test]
    fn hints_are_ordered_within_the_text_and_on_boundaries(
        text in "([0-9]{1,8}|[-+ ./()@]|\\PC|å|\u{301}|at|se|kr){0,60}"
    ) {
        let hints = hints(&text);
        let mut from = 0;
        for hint in &hints {
            prop_assert!(hint.range.start >= from && hint.range.start < hint.range.end);
            prop_assert!(text.get(hint.range.clone()).is_some());
            from = hint.range.end;
        }
        let masked = mask(&text, &hints);
        prop_assert_eq!(masked.matches(MARK).count(), hints.len() + text.matches(MARK).count());
    }
}
