//! Papers as they are made: never too long, tagged, in the reader's language, with nothing in them that is not public.

use kernel::{Lang, Ref, Visibility};
use lopdf::{Dictionary, Document, Object};
use members::Role;
use pages::Words;
use publish::papers::{compile::Compiler, press};
use store::Engine;
use testkit::{World, on_both};
use web::{StatusCode, test::Client};

use crate::stage::{door, long_parts, migrations, scene};

fn tags(doc: &Document, owner: &Dictionary, found: &mut Vec<String>) {
    if let Ok(name) = owner.get(b"S").and_then(Object::as_name) {
        let alt = owner.get(b"Alt").is_ok();
        found.push(format!("{}{}", String::from_utf8_lossy(name), if alt { "+alt" } else { "" }));
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

fn dict<'a>(doc: &'a Document, owner: &'a Dictionary, key: &[u8]) -> &'a Dictionary {
    doc.dereference(owner.get(key).unwrap()).unwrap().1.as_dict().unwrap()
}

/// Asserts what PDF/UA-1 wants of every document; gives its tags in reading order.
fn accessible(pdf: &[u8], lang: Lang) -> Vec<String> {
    let doc = Document::load_mem(pdf).unwrap();
    let root = doc.catalog().unwrap();
    assert_eq!(root.get(b"Lang").unwrap().as_str().unwrap(), lang.tag().as_bytes());
    assert!(dict(&doc, root, b"MarkInfo").get(b"Marked").unwrap().as_bool().unwrap());
    assert!(dict(&doc, root, b"ViewerPreferences").get(b"DisplayDocTitle").unwrap().as_bool().unwrap());
    let xmp = doc.dereference(root.get(b"Metadata").unwrap()).unwrap().1.as_stream().unwrap();
    let xmp = String::from_utf8_lossy(&xmp.content).into_owned();
    assert!(xmp.contains("pdfuaid:part") && xmp.contains("dc:title"), "{xmp}");
    let mut found = Vec::new();
    tags(&doc, dict(&doc, root, b"StructTreeRoot"), &mut found);
    let figures = found.iter().filter(|tag| tag.starts_with("Figure"));
    assert!(figures.clone().all(|tag| tag == "Figure+alt"), "every picture is told in words: {found:?}");
    found
}

fn pages_of(pdf: &[u8]) -> usize {
    Document::load_mem(pdf).unwrap().get_pages().len()
}

#[tokio::test]
async fn a_brief_of_any_length_is_two_pages_in_every_language() {
    let world = World::new(Engine::Sqlite, &migrations()).await;
    let scene = scene(&world).await;
    let matter = scene.thing(&world, "matter", 4, "Sommarjobb", Visibility::Public).await;
    let parts = long_parts();
    for lang in Lang::ALL {
        let mut tx = world.store.read().await.unwrap();
        let card = tx.card(&matter).await.unwrap().unwrap();
        let now = world.env.now();
        let compiler = Compiler { parts: &parts, space: &scene.space, words: Words::new(lang), now };
        let brief = compiler.brief(&mut tx, &card).await.unwrap();
        let meeting = Ref::new("meeting", matter.id);
        let agenda = compiler.agenda(&mut tx, &meeting, "/tvv/decisions/calendar").await.unwrap().unwrap();
        for content in [brief, agenda] {
            let (kind, whole) = (content.kind, content.canonical().len());
            let pressed = press::press(content, None, "https://samband.example").await.unwrap();
            assert!(pressed.printed.pages <= 2, "{kind:?} in {lang}: {} pages", pressed.printed.pages);
            assert_eq!(pages_of(&pressed.printed.pdf), pressed.printed.pages);
            assert!(pressed.content.canonical().len() < whole);
            let cut = pressed.content.sections.iter().filter(|section| section.cut).count();
            assert!(cut > 0, "{kind:?} says where the rest is");
            let found = accessible(&pressed.printed.pdf, lang);
            let count = |name: &str| found.iter().filter(|tag| *tag == name).count();
            assert_eq!(count("H1"), 1, "{found:?}");
            assert!(count("H2") >= pressed.content.sections.len().min(3) && count("Link") > 0, "{found:?}");
        }
    }
}

#[tokio::test]
async fn a_paper_holds_what_is_public_and_nothing_else() {
    on_both(&migrations(), async |world| {
        let scene = scene(world).await;
        let [_, _, _, _, _] = scene.woven(world).await;
        let app = door(world).await;
        let mut visitor = Client::new(&app);
        for lang in Lang::ALL {
            let page = visitor.get(&format!("/tvv/briefs/4?lang={lang}")).await;
            assert_eq!(page.status, StatusCode::OK);
            let text = page.text();
            assert_eq!(pages::check::problems(&text), Vec::<String>::new());
            assert!(text.contains("Gemensam ansökan") && text.contains("Starta ansökan"), "{text}");
            assert!(!text.contains("Hemligmarkör"));
            let pdf = visitor.get(&format!("/tvv/briefs/4/pdf?lang={lang}")).await;
            assert_eq!((pdf.status, pdf.header("content-type")), (StatusCode::OK, "application/pdf"));
            let found = accessible(&pdf.bytes, lang);
            for tag in ["H1", "H2", "Table", "TH", "TD", "Figure+alt"] {
                assert!(found.iter().any(|one| one == tag), "{tag}: {found:?}");
            }
            assert!(pages_of(&pdf.bytes) <= 2);
        }
        let mut politician = Client::new(&app);
        politician.sign_in_as("tvv", Role::Politician).await;
        let page = politician.get("/tvv/briefs/4").await.text();
        assert!(!page.contains("Hemligmarkör"), "a paper is the same for everybody");
        assert_eq!(visitor.get("/tvv/briefs/5").await.status, StatusCode::NOT_FOUND);
        assert_eq!(visitor.get("/tvv/strategies/1/paper").await.status, StatusCode::NOT_FOUND);
        let shelf = Client::new(&app).get("/tvv/papers").await.text();
        assert!(shelf.contains("/tvv/briefs/4/pdf") && shelf.contains("Ingen rapport ännu."), "{shelf}");
    })
    .await;
}
