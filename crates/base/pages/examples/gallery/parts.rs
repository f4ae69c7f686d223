//! Every part once, with faults and without.

use askama::Template;
use kernel::Fault;
use pages::{
    Bar, BarChart, Button, Cell, Choice, Choices, Chrome, Column, DataTable, Empty, ErrorSummary, Field,
    Flash, Hidden, Knot, Meta, Notice, Pager, Pick, Reach, Samples, Tag, Thread, Tone, Trap, Words,
};

#[derive(Template)]
#[template(path = "parts.html")]
pub struct Parts {
    chrome: Chrome,
    errors: Option<ErrorSummary>,
    hidden: Hidden,
    trap: Trap,
    fields: Vec<Field>,
    choices: Vec<Choices>,
    buttons: Vec<Button>,
    meta: Meta,
    thread: Thread,
    tags: Vec<Tag>,
    notices: Vec<Notice>,
    table: DataTable,
    chart: BarChart,
    empty: Empty,
    pager: Pager,
}

const LABELS: [(&str, &str); 3] = [("text", "Din idé"), ("email", "E-post"), ("who", "Vem är du?")];

impl Parts {
    pub fn sample(words: Words, space: &str, faulty: bool) -> Parts {
        let all = [Fault::counted("text", "too-long", 5000), Fault::new("email", "not-an-email")];
        let faults = if faulty { &all[..] } else { &[] };
        let label =
            |name: &str| LABELS.iter().find(|pair| pair.0 == name).map_or("", |pair| pair.1).to_owned();
        let flash = Flash { tone: Tone::Success, text: "Idé 538 är sorterad. 311 kvar.".into() };
        Parts {
            chrome: Chrome {
                fault_title: faulty,
                flash: Some(flash),
                ..super::chrome(words, "Delar", space)
            },
            errors: ErrorSummary::of(words, faults, label),
            hidden: Hidden::new("key", "0192"),
            trap: Trap::new(words, "website"),
            fields: fields(words, faults),
            choices: choices(words, faults),
            buttons: vec![
                Button::main("Skicka idén"),
                Button::second("Spara utkast"),
                Button::second("Ta tillbaka idén").danger(),
                Button::quiet(words.t("button-cancel")).link("/"),
            ],
            meta: Meta::new("Nr 417").link("/i/417").and("via skolmöte").and(words.date_short(day())),
            thread: thread(words),
            tags: [
                (Tone::Own, "Genomfört"),
                (Tone::Neutral, "Pågår"),
                (Tone::Info, "Vilar till 1 juni"),
                (Tone::Success, "Besvarad"),
                (Tone::Warning, "Väntar på svar"),
                (Tone::Danger, "Dold"),
            ]
            .map(|(tone, label)| Tag::new(tone, label))
            .into(),
            notices: vec![
                Notice::new(Tone::Info, "Insamlingen är öppen till 30 april."),
                Notice::new(Tone::Warning, "Texten visas först när någon har tittat på den.")
                    .title("Väntar."),
            ],
            table: table(words),
            chart: chart(words),
            empty: Empty::new("Ingen insamling är öppen.")
                .next("Nästa börjar i september. Du kan ändå lämna en idé.")
                .button(Button::second(words.t("leave-idea")).link("/leave-idea")),
            pager: Pager::new(words, Some("?after=1".into()), Some("?before=2".into())),
        }
    }
}

fn day() -> jiff::civil::Date {
    jiff::civil::date(2026, 2, 2)
}

fn fields(words: Words, faults: &[Fault]) -> Vec<Field> {
    vec![
        Field::textarea("text", "Din idé", 4)
            .hint("Vad vill du se hända, och varför? Högst 5 000 tecken.")
            .value("Låt ungdomar söka sommarjobb i båda kommunerna")
            .maxlength(5000)
            .faults(words, faults),
        Field::email("email", "E-post").optional(words).hint("Om du vill ha besked.").faults(words, faults),
        Field::select(
            "place",
            "Var?",
            vec![Pick::new("", words.t("choose-from-list")), Pick::new("v", "Vargön")],
        )
        .value("v"),
        Field::date("day", "När?").value("2026-02-28"),
        Field::number("table", "Bord").value("4"),
        Field::file("file", "Fil med idéer", ".csv,.xlsx,.ods").hint("CSV, Excel eller OpenDocument."),
        Field::search("q2", "Sök").value("buss"),
    ]
}

fn choices(words: Words, faults: &[Fault]) -> Vec<Choices> {
    vec![
        Choices::one(
            "who",
            "Vem är du?",
            vec![Choice::new("r", "Jag bor här").chosen(true), Choice::new("w", "Jag arbetar här")],
        )
        .hint("Du kan låta bli att svara.")
        .faults(words, faults),
        Choices::tick("ok", "Villkor", Choice::new("yes", "Jag har läst att idén blir allmän handling")),
    ]
}

fn thread(words: Words) -> Thread {
    let knots = vec![
        Knot::new(Reach::Reached, "Din idé").when("3 februari").link("/i/417"),
        Knot::new(Reach::Reached, "Förslag 31, byggt av 14 idéer")
            .when("2 mars")
            .link("/proposals/31")
            .text("Vi tog med: en gemensam ansökan. Inte med: fri buss."),
        Knot::new(Reach::Current, "Beslut i två kommuner")
            .when("Vänersborg sa ja 24 mars. Trollhättan tar upp det 7 april."),
        Knot::new(Reach::Coming, "Åtgärd"),
        Knot::new(Reach::Coming, "Mål: alla unga i arbete"),
    ];
    Thread::new(words, knots)
}

fn table(words: Words) -> DataTable {
    let row = |theme: &str, ideas, answered, tag| {
        let numbers = [Cell::number(words, ideas), Cell::number(words, answered)];
        let mut row = vec![Cell::link(theme, "/themes")];
        row.extend(numbers);
        row.push(Cell::tag(tag));
        row
    };
    let columns = vec![
        Column::text("Tema"),
        Column::number("Idéer"),
        Column::number("Besvarade"),
        Column::text("Läge"),
    ];
    let rows = vec![
        row("Kollektivtrafik", 1204, 1130, Tag::new(Tone::Success, "I fas")),
        row("Arbetsmarknad", 231, 98, Tag::new(Tone::Warning, "Efter")),
        row("Fritid", 88, 88, Tag::new(Tone::Success, "I fas")),
    ];
    DataTable::new("themes", "Idéer per tema", columns, rows)
}

fn chart(words: Words) -> BarChart {
    let bars = vec![
        Bar::new("Kollektivtrafik", 1204).strong(),
        Bar::new("Skola och utbildning", 612),
        Bar::new("Arbetsmarknad", 231),
        Bar::new("Fritid", 88),
        Bar::new("Annat", 0),
    ];
    BarChart::new(words, "Idéer per tema", ("Tema", "Idéer"), bars)
}

impl Samples for Parts {
    fn samples(words: Words) -> Vec<Parts> {
        vec![Parts::sample(words, "tvv", true), Parts::sample(words, "fjord", false)]
    }
}
