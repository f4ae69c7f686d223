//! What a reader's tools find in the papers: structure, language, title, text; and that hostile text is text.

mod common;

use lopdf::{Dictionary, Document, Object};
use paper::*;

const HOSTILE: &str = "#import \"x.typ\": * #panic() $x^2$ *bold* _it_ @ref <label> `raw` = H \\u{41} \\ \" ' // no /* no */ \
    #set text(red) ]} [ #{ 🚲👩‍👩‍👧🏳️‍🌈🇸🇪1️⃣ שלום مرحبا 字 \u{202E}bidi\u{0}\u{7} \u{E000}\u{FFFF} ÅÄÖåäöÆØæø ŋđč";

fn open(pdf: &[u8]) -> Document {
    Document::load_mem(pdf).expect("a PDF that can be read back")
}

fn dict<'a>(doc: &'a Document, owner: &'a Dictionary, key: &[u8]) -> &'a Dictionary {
    let found = owner.get(key).unwrap_or_else(|_| panic!("{} is missing", String::from_utf8_lossy(key)));
    doc.dereference(found).unwrap().1.as_dict().unwrap()
}

/// Every structure element below `owner`, with its depth-first order kept.
fn tags(doc: &Document, owner: &Dictionary, found: &mut Vec<String>) {
    if let Ok(name) = owner.get(b"S").and_then(Object::as_name) {
        found.push(String::from_utf8_lossy(name).into_owned());
    }
    let Ok(children) = owner.get(b"K") else { return };
    let children = doc.dereference(children).unwrap().1;
    let list = children.as_array().map_or_else(|_| vec![children.clone()], Clone::clone);
    for child in &list {
        if let Ok(child) = doc.dereference(child).unwrap().1.as_dict() {
            tags(doc, child, found);
        }
    }
}

/// Asserts what PDF/UA-1 wants of every document; gives the tags in reading order.
fn assert_accessible(pdf: &[u8], pages: usize, lang: &str) -> Vec<String> {
    let doc = open(pdf);
    let root = doc.catalog().unwrap();
    assert_eq!(doc.get_pages().len(), pages);
    assert_eq!(root.get(b"Lang").unwrap().as_str().unwrap(), lang.as_bytes());
    assert!(dict(&doc, root, b"MarkInfo").get(b"Marked").unwrap().as_bool().unwrap());
    assert!(dict(&doc, root, b"ViewerPreferences").get(b"DisplayDocTitle").unwrap().as_bool().unwrap());
    let xmp = doc.dereference(root.get(b"Metadata").unwrap()).unwrap().1.as_stream().unwrap();
    let xmp = String::from_utf8_lossy(&xmp.content).into_owned();
    assert!(xmp.contains("pdfuaid:part") && xmp.contains("2027-02-11T09:30:00+00:00"), "{xmp}");
    let mut found = Vec::new();
    tags(&doc, dict(&doc, root, b"StructTreeRoot"), &mut found);
    found
}

fn text_of(pdf: &[u8]) -> String {
    let doc = open(pdf);
    let pages: Vec<u32> = doc.get_pages().into_keys().collect();
    // Line ends depend on the layout; words do not.
    doc.extract_text(&pages).unwrap().split_whitespace().collect::<Vec<_>>().join(" ")
}

fn count(tags: &[String], name: &str) -> usize {
    tags.iter().filter(|tag| *tag == name).count()
}

#[test]
fn cards_are_tagged_two_to_a_page() {
    let pdf = idea_cards(&common::cards(3)).unwrap();
    let tags = assert_accessible(&pdf, 2, "sv");
    assert_eq!((count(&tags, "H1"), count(&tags, "H2"), count(&tags, "Figure")), (3, 3, 3), "{tags:?}");
    assert_eq!(count(&tags, "Table"), 0, "columns are layout, not a table");
    let text = text_of(&pdf);
    for expected in ["0017", "0018", "0019", "björk", "nio-7", "allmän handling", "Trollhättan–Vänersborg"]
    {
        assert!(text.contains(expected), "{expected:?} in {text}");
    }
}

#[test]
fn a_guide_with_its_timetable_comes_before_the_cards() {
    let mut sheet = common::cards(2);
    sheet.guide = Some(Guide {
        title: "Så håller du mötet".into(),
        meeting: "Cyklisterna".into(),
        paragraphs: vec!["Dela ut korten.".into(), "Alla skriver var för sig först.".into()],
        timetable: "Tider".into(),
        columns: ("Minuter".into(), "Vad".into()),
        rows: vec![("0–10".into(), "Välkommen".into()), ("10–25".into(), "Skriv".into())],
    });
    let pdf = idea_cards(&sheet).unwrap();
    let tags = assert_accessible(&pdf, 2, "sv");
    assert_eq!((count(&tags, "H1"), count(&tags, "Table"), count(&tags, "TR")), (3, 1, 3), "{tags:?}");
    let first = open(&pdf).extract_text(&[1]).unwrap().split_whitespace().collect::<Vec<_>>().join(" ");
    for said in ["Så håller du mötet", "Cyklisterna", "Dela ut korten.", "10–25", "Välkommen"] {
        assert!(first.contains(said), "{said:?} in {first}");
    }
    assert!(!first.contains("0017"), "the cards come after it");
    sheet.guide.as_mut().unwrap().paragraphs = vec!["x".repeat(2_500)];
    assert!(idea_cards(&sheet).is_err());
}

#[test]
fn each_letter_begins_on_its_own_page_in_its_own_language() {
    let mut batch = common::letters();
    let pdf = letters(&batch).unwrap();
    let tags = assert_accessible(&pdf, 3, "sv");
    assert_eq!((count(&tags, "H1"), count(&tags, "BlockQuote")), (3, 3), "{tags:?}");
    let doc = open(&pdf);
    let languages: Vec<_> = doc
        .objects
        .values()
        .filter_map(|object| object.as_dict().ok()?.get(b"Lang").ok()?.as_str().ok())
        .map(|lang| String::from_utf8_lossy(lang).into_owned())
        .collect();
    assert!(languages.iter().any(|l| l == "fi") && languages.iter().any(|l| l == "ar"), "{languages:?}");
    let second = doc.extract_text(&[2]).unwrap();
    assert!(second.contains("Esimerkki") && !second.contains("Exempelsson"), "{second}");

    batch.window = AddressWindow::Left;
    batch.letters[0].idea.as_mut().unwrap().text = "Fem tusen ord om bussen. ".repeat(1000);
    let long = open(&letters(&batch).unwrap());
    let pages = long.get_pages().len();
    assert!(pages > 8, "{pages} pages");
    let first_letter = pages - 2;
    let foot = long.extract_text(&[2]).unwrap();
    assert!(foot.contains(&format!("2 ({first_letter})")), "{foot}");
}

#[test]
fn a_receipt_is_one_page_in_either_size() {
    for size in [SlipSize::A6, SlipSize::A5] {
        let pdf = receipt(&Receipt { size, ..common::receipt() }).unwrap();
        assert_accessible(&pdf, 1, "sv");
        let text = text_of(&pdf);
        assert!(
            text.contains("0412") && text.contains("kanal") && text.contains("ideer.exempel.se/folj"),
            "{text}"
        );
    }
}

#[test]
fn a_document_has_headings_contents_tables_and_pictures_told_in_words() {
    let printed = document(&common::report()).unwrap();
    let tags = assert_accessible(&printed.pdf, printed.pages, "sv");
    assert_eq!((count(&tags, "H1"), count(&tags, "H2"), count(&tags, "H3")), (1, 5, 1), "{tags:?}");
    assert_eq!((count(&tags, "Table"), count(&tags, "TH"), count(&tags, "Figure")), (1, 3, 1), "{tags:?}");
    assert!(count(&tags, "TOC") > 0 && count(&tags, "Link") > 0 && count(&tags, "L") > 0, "{tags:?}");
    let doc = open(&printed.pdf);
    let told = |key: &[u8]| -> Vec<String> {
        let values =
            doc.objects.values().filter_map(|object| object.as_dict().ok()?.get(key).ok()?.as_str().ok());
        values.map(|text| String::from_utf8_lossy(text).replace('\0', "")).collect()
    };
    let alts = told(b"Alt");
    assert!(alts.iter().any(|alt| alt.contains("655") && alt.contains("26")), "{alts:?}");
    assert!(told(b"Lang").iter().any(|lang| lang == "fi"));
    let text = text_of(&printed.pdf);
    for expected in
        ["Källa saknas.", "… och 3 till", "Ej förankrat.", "ideer.exempel.se/tvv/decisions/4", "1 (1)"]
    {
        assert!(text.contains(expected), "{expected:?} in {text}");
    }
    let mut draft = common::report();
    (draft.mark, draft.compact) = (Some("Utkast".into()), true);
    let draft = document(&draft).unwrap();
    assert!(text_of(&draft.pdf).matches("Utkast").count() >= 2, "across the page and above the title");
}

#[test]
fn a_document_takes_any_words_and_any_length() {
    use kernel::{Block, Said, Section, section::Table};
    let mut hostile = common::report();
    hostile.title = Said::new(HOSTILE);
    hostile.head = vec![Block::text(HOSTILE.repeat(3)), Block::text("")];
    let rows =
        vec![vec![HOSTILE.into()], vec!["a".into(), "too".into(), "many".into(), "cells".into()], vec![]];
    let table = Table::new(HOSTILE, vec![(HOSTILE.into(), false), ("n".into(), true)]).rows(rows);
    let facts =
        Block::facts(vec![(HOSTILE.into(), Said::new("\n\n")), (String::new(), Said::new("x".repeat(900)))]);
    hostile.sections = (0..6)
        .map(|_| {
            Section::new(1, HOSTILE).with_all(table.clone()).with_all(facts.clone()).part(Section::default())
        })
        .collect();
    let printed = document(&hostile).unwrap();
    assert!(printed.pages > 2);
    assert_eq!(open(&printed.pdf).get_pages().len(), printed.pages);
    assert_eq!(document(&hostile).unwrap(), printed, "the same data gives the same bytes");
    hostile.title = Said::new(" ");
    assert!(matches!(document(&hostile), Err(PaperError::Empty("title"))));
}

#[test]
fn the_same_input_gives_the_same_bytes() {
    assert_eq!(idea_cards(&common::cards(5)).unwrap(), idea_cards(&common::cards(5)).unwrap());
    assert_eq!(letters(&common::letters()).unwrap(), letters(&common::letters()).unwrap());
    let mut later = common::receipt();
    later.imprint.made = "2027-02-11T09:30:01Z".parse().unwrap();
    assert_ne!(receipt(&common::receipt()).unwrap(), receipt(&later).unwrap());
}

#[test]
fn hostile_text_stays_text() {
    let mut batch = common::letters();
    for letter in &mut batch.letters {
        letter.heading = HOSTILE.into();
        letter.opening = vec![HOSTILE.into(), String::new(), "\n\n \n".into(), "x".repeat(3_000)];
        letter.closing = vec![HOSTILE.into()];
        letter.references = vec![(HOSTILE.into(), HOSTILE.into())];
        letter.idea.as_mut().unwrap().text = HOSTILE.repeat(8);
        letter.sections[0].paragraphs = vec![];
    }
    batch.letters[0].recipient = vec!["#let x = 1".into(), String::new(), "*Å* $y$".into()];
    let text = text_of(&letters(&batch).unwrap());
    for expected in
        ["#import \"x.typ\"", "#panic()", "$x^2$", "*bold*", "@ref", "<label>", "*Å* $y$", "ÅÄÖåäöÆØæø"]
    {
        assert!(text.contains(expected), "{expected:?}");
    }

    let mut sheet = common::cards(1);
    sheet.prompt = HOSTILE.chars().take(160).collect();
    for card in &mut sheet.cards {
        card.meeting = HOSTILE.chars().rev().take(90).collect();
    }
    sheet.public_records = "ordutanmellanslag".repeat(18);
    sheet.tick_boxes = vec!["#🚲".into(), String::new()];
    sheet.steps = vec![];
    assert_accessible(&idea_cards(&sheet).unwrap(), 1, "sv");
}

#[test]
fn any_character_can_be_set() {
    // Every 23rd character of Unicode's first planes, in runs as they come: nothing may stop a letter.
    let every: String = (0..0x1_FFFF).step_by(23).filter_map(char::from_u32).filter(|c| *c != '\n').collect();
    let mut batch = common::letters();
    batch.letters.truncate(1);
    batch.letters[0].idea.as_mut().unwrap().text = every;
    letters(&batch).unwrap();
}

#[test]
fn what_does_not_fit_is_named() {
    let mut sheet = common::cards(1);
    sheet.prompt = "ord ".repeat(5000);
    assert!(matches!(
        idea_cards(&sheet),
        Err(PaperError::TooLong { field: "prompt", limit: 160, length: 20_000 })
    ));
    sheet = common::cards(0);
    assert!(matches!(idea_cards(&sheet), Err(PaperError::Empty("cards"))));
    sheet = common::cards(1);
    sheet.brand.colour = "blue".into();
    assert!(matches!(idea_cards(&sheet), Err(PaperError::Colour(_))));
    sheet = common::cards(1);
    sheet.cards[0].code_url = "x".repeat(4000);
    assert!(matches!(idea_cards(&sheet), Err(PaperError::Qr(_))));
    let mut slip = common::receipt();
    slip.imprint.lang = "svenska".into();
    assert!(matches!(receipt(&slip), Err(PaperError::Language(_))));
    slip = common::receipt();
    slip.imprint.title = " ".into();
    assert!(matches!(receipt(&slip), Err(PaperError::Empty("title"))));
}
