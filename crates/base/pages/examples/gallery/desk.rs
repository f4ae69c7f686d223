//! A sorting desk.

use askama::Template;
use pages::{Button, Choice, Choices, Chrome, Knot, Meta, ProgressLine, Reach, Samples, Thread, Words};

struct Similar {
    meta: Meta,
    text: &'static str,
    lang: &'static str,
    why: &'static str,
}

#[derive(Template)]
#[template(path = "sorting.html")]
pub struct Desk {
    chrome: Chrome,
    pace: ProgressLine,
    meta: Meta,
    theme: Choices,
    place: Choices,
    sort: Choices,
    deeds: Vec<Button>,
    similar: Vec<Similar>,
    thread: Thread,
}

impl Desk {
    pub fn sample(words: Words, space: &str) -> Desk {
        let deed = |label: &str, key: &str| Button::second(label).key(key).sends("deed", key);
        let similar = |meta, text, lang, why| Similar { meta, text, lang, why };
        Desk {
            chrome: super::desk_chrome(words, space),
            pace: ProgressLine::new(words, 188, 500),
            meta: Meta::new("Nr 538")
                .link("/i/538")
                .and("Medskaparträff i Vargön, bord 4")
                .and("skrivet av bordsvärd")
                .and("svenska")
                .and("2 februari"),
            theme: Choices::one(
                "theme",
                "Tema",
                vec![
                    Choice::new("transit", "Kollektivtrafik").note(words.percent(0.81)).key("1").chosen(true),
                    Choice::new("work", "Arbetsmarknad").note(words.percent(0.44)).key("2"),
                    Choice::new("other", "Annat tema …").key("3"),
                ],
            )
            .cards()
            .suggested(words),
            place: Choices::many(
                "place",
                "Gäller",
                vec![
                    Choice::new("thn", "Trollhättan").key("t").chosen(true),
                    Choice::new("vbg", "Vänersborg").key("v").chosen(true),
                ],
            )
            .cards(),
            sort: Choices::one(
                "kind",
                "Sort",
                ["Idé", "Iakttagelse", "Fråga", "Felanmälan"]
                    .map(|kind| Choice::new(kind, kind).chosen(kind == "Idé"))
                    .into(),
            )
            .cards(),
            deeds: vec![
                Button::main("Spara och nästa").key("Enter"),
                deed("Med i förslag …", "g"),
                deed("Vila till …", "p"),
                deed("Lämna över …", "ö"),
                deed("Fråga", "f"),
                deed("Svara", "s"),
                Button::quiet("Ångra").key("z").sends("deed", "undo"),
            ],
            similar: vec![
                similar(
                    Meta::new("Nr 112").link("/i/112").and("i förslag 12, Kvällsbuss"),
                    "Sista bussen hem från kvällspasset går för tidigt.",
                    "sv",
                    "Samma sak med andra ord",
                ),
                similar(
                    Meta::new("Nr 377").link("/i/377").and("suomi"),
                    "Iltavuoroihin ei pääse bussilla kuntarajan yli.",
                    "fi",
                    "Liknar i mening, annat språk",
                ),
            ],
            thread: Thread::new(
                words,
                vec![
                    Knot::new(Reach::Reached, "Inkom, kvitto lämnat").when("2 februari"),
                    Knot::new(Reach::Current, "Sorteras").when("senast 23 februari"),
                    Knot::new(Reach::Coming, "Besked till idéägaren"),
                ],
            ),
        }
    }
}

impl Samples for Desk {
    fn samples(words: Words) -> Vec<Desk> {
        vec![Desk::sample(words, "tvv"), Desk { similar: Vec::new(), ..Desk::sample(words, "fjord") }]
    }
}
