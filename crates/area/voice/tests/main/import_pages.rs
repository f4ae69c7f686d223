//! The import through its pages: from the upload to the ideas, and files that are not right.

use members::{Role, Space};
use rust_xlsxwriter::Workbook;
use store::{Engine, args, sql};
use testkit::World;
use voice::{
    idea::store::{counts, places},
    importing,
};
use web::{
    App, Config, StatusCode,
    test::{Client, Page},
};

use crate::support::{Scene, clean, founded, scene, with_members};

sql! {
    KEPT = "select count(*) as n from import_upload";
}

const START: &str = "/tvv/desk/import";

struct Desk {
    world: World,
    scene: Scene,
    space: Space,
    client: Client,
}

async fn desk() -> Desk {
    let world = World::new(Engine::Sqlite, &with_members()).await;
    let scene = scene(&world).await;
    let space = founded(&world, &scene, "tvv").await;
    let app = App::new(world.store.clone(), Config::new("http://localhost"), vec![importing::slice()])
        .await
        .unwrap();
    let mut client = Client::new(&app);
    client.sign_in_as("tvv", Role::Coordinator).await;
    Desk { world, scene, space, client }
}

impl Desk {
    /// Ideas, events, files kept, themes.
    async fn counted(&self) -> (i64, i64, i64, usize) {
        let mut tx = self.world.store.read().await.unwrap();
        let ideas = counts::of_space(&mut tx, self.space.id).await.unwrap().total();
        let log =
            tx.logs().await.unwrap().iter().find(|(id, _)| *id == self.space.id).map_or(0, |(_, seq)| *seq);
        let kept = tx.one(KEPT, args![], |row| row.get("n")).await.unwrap();
        (ideas, log, kept, places::themes(&mut tx, self.space.id).await.unwrap().len())
    }

    async fn upload(&mut self, name: &str, bytes: &[u8]) -> Page {
        self.client.upload(START, &[], ("file", name, bytes)).await
    }
}

/// Sent by the button that confirms.
fn hidden(page: &Page) -> Vec<(String, String)> {
    let names = [
        "external_id",
        "text",
        "theme",
        "municipality",
        "kind",
        "lang",
        "received_at",
        "channel",
        "gathering",
        "table",
    ];
    let mut sent: Vec<(String, String)> =
        names.map(|name| format!("map-{name}")).map(|name| (name.clone(), page.hidden(&name))).into();
    sent.extend(["source", "themes"].map(|name| (name.to_owned(), page.hidden(name))));
    sent
}

#[tokio::test]
async fn from_the_upload_to_the_ideas_without_a_script() {
    let mut desk = desk().await;
    let start = desk.client.get(START).await.text();
    assert!(start.contains("CSV, XLSX eller ODS: högst 50"), "the limits are said: {start}");
    let file = "nr;Idé;Tema\n1;Fler <bänkar> vid sjön;Park\n2;Sena bussar;Buss\n";
    let sent = desk.upload("enkät 2026.csv", file.as_bytes()).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.text());
    let at = sent.location().to_owned();
    let look = desk.client.get(&at).await;
    let text = look.text();
    assert_eq!(pages::check::problems(&text), Vec::<String>::new());
    assert!(
        text.contains("Fler &#60;bänkar&#62; vid sjön") && text.contains("Ingenting är sparat än"),
        "{text}"
    );
    assert!(text.contains("Importera 2 idéer") && text.contains("Ett tema i filen finns inte här"), "{text}");
    assert_eq!(desk.counted().await.0, 0, "looking changes nothing");

    let without = desk.client.get(&format!("{at}?map-external_id=1&map-text=&map-theme=3&map-municipality=&map-kind=&map-lang=&map-received_at=&map-channel=&map-gathering=&map-table=&source=x&themes=leave")).await;
    assert!(without.text().contains("Välj vilken kolumn som är Idéns text"), "{}", without.text());

    let fields = hidden(&look);
    let fields: Vec<(&str, &str)> =
        fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    assert_eq!(fields[10], ("source", "enkät 2026"));
    for _ in 0..2 {
        let done = desk.client.post(&at, &fields).await;
        assert_eq!((done.status, done.location()), (StatusCode::SEE_OTHER, at.as_str()), "{}", done.text());
    }
    let done = desk.client.get(&at).await;
    assert!(done.text().contains("2 idéer är importerade"), "{}", done.text());
    assert_eq!(pages::check::problems(&done.text()), Vec::<String>::new());
    assert_eq!(desk.counted().await.0, 2);
    assert_eq!(desk.scene.idea(&desk.world, 1).await.original, "Fler <bänkar> vid sjön");

    let again = desk.upload("annat namn.csv", file.as_bytes()).await;
    let look = desk.client.get(again.location()).await.text();
    assert!(
        look.contains("Det finns inget nytt att importera"),
        "the mapping and name are remembered: {look}"
    );
    assert!(look.contains("2 rader finns här redan") && !look.contains("Importera 2"), "{look}");

    // The same numbers, and other words: another source, unless somebody says that it is the same.
    let header = file.lines().next().unwrap();
    let mixed = format!("{header}\n1;Belys vägen till badet;Ljus;\n");
    let at = desk.upload("möte.csv", mixed.as_bytes()).await.location().to_owned();
    let look = desk.client.get(&at).await.text();
    assert!(look.contains("value=\"möte\"") && look.contains("Importera en idé"), "{look}");
    let mut same = fields.clone();
    same[10] = ("source", "enkät 2026");
    let query: Vec<String> =
        same.iter().map(|(name, value)| format!("{name}={}", value.replace(' ', "+"))).collect();
    let look = desk.client.get(&format!("{at}?{}", query.join("&"))).await.text();
    assert!(look.contains("En av dem har en annan text här och ändras inte."), "{look}");
    assert!(look.contains("Finns redan med annan text"), "{look}");
    clean(&desk.world, &desk.scene).await;

    let mut other = desk.client.clone();
    other.sign_in_as("tvv", Role::Sorter).await;
    assert_eq!(other.get(&at).await.status, StatusCode::FORBIDDEN);
    other.forget();
    assert_ne!(other.post(&at, &fields).await.location(), at, "a visitor is led to sign in");
    desk.world.days(2);
    let mut tx = desk.world.store.housekeeping().await.unwrap();
    importing::store::sweep(&mut tx).await.unwrap();
    tx.commit().await.unwrap();
    assert_eq!(desk.counted().await.2, 0, "uploaded files do not stay");
}

fn formula() -> Vec<u8> {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    for (at, name) in (0..).zip(["id", "text"]) {
        sheet.write_string(0, at, name).unwrap();
        sheet.write_string(1, at, "Fler bänkar").unwrap();
    }
    sheet.write_formula(2, 1, "=A2&B2").unwrap();
    workbook.save_to_buffer().unwrap()
}

#[tokio::test]
async fn files_that_are_not_right_are_told_by_row_and_cell_and_change_nothing() {
    let mut desk = desk().await;
    let before = desk.counted().await;
    let row = |n: usize| format!("{n};Idé nummer {n}\n");
    let many: String = std::iter::once("id;text\n".to_owned()).chain((0..200_000).map(row)).collect();
    let large = format!("id;text\n1;kort\n2;{}\n", "x".repeat(10 << 20));
    let formula = formula();
    let cases: [(&str, &[u8], &str); 7] = [
        ("a.csv", b"id;text\n1;caf\x81\n", "Cell B2: Här finns ett tecken som vi inte kan läsa"),
        ("a.csv", large.as_bytes(), "Cell B3: Texten i cellen är längre än"),
        ("a.xlsx", &formula, "Cell B3: Här står en formel"),
        ("a.xlsx", &formula[..formula.len() / 2], "Filen är inte hel"),
        ("a.csv", many.as_bytes(), "Rad 20002: Filen har fler än 20\u{202f}000 rader"),
        ("a.csv", b"", "Filen är tom"),
        ("a.csv", b"id;text\n1;\"utan slut\n", "Cell B2: Här börjar ett citattecken"),
    ];
    for (name, bytes, said) in cases {
        let page = desk.upload(name, bytes).await;
        let text = page.text();
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{said}");
        assert!(text.contains(said) && text.contains("Ingenting har ändrats"), "{said}: {text}");
        assert_eq!(pages::check::problems(&text), Vec::<String>::new(), "{said}");
        assert_eq!(desk.counted().await, before, "{said}");
    }
    assert_eq!(desk.client.post(START, &[]).await.status, StatusCode::UNPROCESSABLE_ENTITY, "no file");
    assert_eq!(desk.counted().await, before);
}

#[tokio::test]
async fn missing_columns_and_bad_rows_are_told_and_cannot_be_confirmed() {
    let mut desk = desk().await;
    let cases = [
        ("a;b\n1;2\n", "Välj vilken kolumn som är Idéns text"),
        ("id;text\n1;Fler bänkar\n1;Fler bussar\n", "Cell A3: Numret 1 står redan på rad 2"),
        ("id;text\n1;Fler bänkar\n2;\n", "Cell B3: Cellen är tom men behövs"),
        ("id;text;datum\n1;Fler bänkar;i fjol\n", "Cell C2: i fjol är inget datum"),
        ("id;text\n1;ja\n", "Cell B2: Texten är för kort"),
    ];
    let before = desk.counted().await;
    for (kept, (file, said)) in (1..).zip(cases) {
        let at = desk.upload("a.csv", file.as_bytes()).await.location().to_owned();
        let look = desk.client.get(&at).await;
        assert!(look.text().contains(said), "{said}: {}", look.text());
        let unread = look.text().contains("Först behövs rätt kolumner.");
        assert_eq!(unread, kept == 1, "no row is called sound before it is read: {said}");
        assert_eq!(look.text().contains("id=\"f-map-text-fault\""), kept == 1, "the field is marked: {said}");
        assert!(
            !look.text().contains("Importera 1 idé") && !look.text().contains("Importera en idé"),
            "{said}"
        );
        let sent = desk.client.post(&at, &[]).await;
        assert_eq!(sent.status, StatusCode::UNPROCESSABLE_ENTITY, "{said}");
        assert!(sent.text().contains("Ingenting har ändrats"), "{said}");
        let (ideas, log, uploads, themes) = desk.counted().await;
        assert_eq!((ideas, log, themes), (before.0, before.1, before.3), "{said}");
        assert_eq!(uploads, kept, "only the file itself is kept, for a day");
    }
}
