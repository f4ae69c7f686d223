//! A front page.

use askama::Template;
use pages::{Button, Chrome, Counter, Counters, Field, Notice, Samples, Tag, Tone, Words};

/// What came of ideas.
struct Came {
    tag: Tag,
    title: &'static str,
    text: &'static str,
    ideas: &'static str,
    whence: &'static str,
}

#[derive(Template)]
#[template(path = "front.html")]
pub struct Front {
    chrome: Chrome,
    counters: Counters,
    promise: Notice,
    idea: Field,
    send: Button,
    code: Field,
    open: Button,
    results: Vec<Came>,
}

impl Front {
    pub fn sample(words: Words, space: &str) -> Front {
        let counter = |number, label: &str| Counter::new(words, number, label, "/ideas");
        Front {
            chrome: super::chrome(words, "Start", space),
            counters: Counters::new(
                words,
                vec![
                    counter(812, "idéer"),
                    counter(96, "förslag"),
                    counter(11, "beslut i båda kommunerna"),
                    counter(41, "åtgärder"),
                    counter(9, "resultat"),
                ],
            ),
            promise: Notice::new(
                Tone::Success,
                "655 besvarade, 123 på gång, 26 vilande. Utan besked längre än 90 dagar: 0.",
            )
            .title("Ingen idé utan svar.")
            .link("Hela svarsbokslutet", "/answers"),
            idea: Field::textarea("text", "Vad vill du se hända?", 4).maxlength(5000),
            send: Button::main("Skicka idén"),
            code: Field::text("code", "Fyra ord").autocomplete("off").value("björk fyra kanal nio"),
            open: Button::second("Visa min idé"),
            results: vec![
                Came {
                    tag: Tag::new(Tone::Own, "Genomfört i augusti"),
                    title: "Sommarjobb över kommungränsen",
                    text: "En gemensam ansökan för alla mellan 16 och 19 år.",
                    ideas: "14 idéer",
                    whence: "från tre skolmöten",
                },
                Came {
                    tag: Tag::new(Tone::Own, "Genomfört i juni"),
                    title: "Kvällsbuss till Vargön",
                    text: "Två turer till efter klockan 20 på vardagar.",
                    ideas: "9 idéer",
                    whence: "varav en på finska",
                },
                Came {
                    tag: Tag::new(Tone::Neutral, "Pågår"),
                    title: "En företagslots för båda",
                    text: "En ingång för den som vill starta eller växa.",
                    ideas: "22 idéer",
                    whence: "från näringslivsfrukostar",
                },
            ],
        }
    }
}

impl Samples for Front {
    fn samples(words: Words) -> Vec<Front> {
        vec![Front::sample(words, "tvv"), Front { results: Vec::new(), ..Front::sample(words, "fjord") }]
    }
}
