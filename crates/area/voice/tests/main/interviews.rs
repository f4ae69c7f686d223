//! Interviews, from the file to the summary that everybody reads. On both databases.

use std::collections::BTreeMap;

use kernel::{Id, Lang};
use members::{Caller, Role};
use testkit::{World, on_both};
use voice::{
    idea, importing,
    interviews::{
        self,
        desk::{self, Decided},
        store::{self as rows, Study},
    },
};
use web::{
    App, Config, Slice, StatusCode,
    test::{Client, Page},
};

use crate::support::{founded, scene};

const DESK: &str = "/tvv/desk/interviews";
const QUESTIONS: [&str; 3] = ["Vad fungerar bra?", "Vad saknas?", "Vad skulle du göra först?"];
const THEMES: [&str; 4] = ["Kollektivtrafik", "Trygghet", "Mötesplatser", "Natur och vatten"];
/// What people say of each theme; no two rows of an interview are from the same line.
const SAID: [[&str; 3]; 4] = [
    ["Bussen går för sällan på kvällen", "Tåget passar inte skiftet", "Sista bussen borde gå senare"],
    ["Det är mörkt vid stationen", "Belysningen är trasig vid tunneln", "Jag går aldrig ensam hem i mörkret"],
    ["Det finns ingenstans att träffas inne", "Ungdomar saknar en lokal", "Öppna biblioteket på söndagar"],
    ["Stranden vid sjön är vacker", "Skogen nära huset betyder mycket", "Rena vattnet i ån"],
];

fn slices() -> Vec<Slice> {
    vec![idea::slice(), importing::slice(), interviews::slice()]
}

/// Numbers that come out the same for ever (SplitMix64).
struct Chance(u64);

impl Chance {
    fn below(&mut self, n: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((z ^ (z >> 31)) % n as u64) as usize
    }
}

/// Interviews as a table, and of each the theme that each answer speaks of; none where it was not answered.
fn synthetic(n: usize, seed: u64) -> (String, Vec<[Option<usize>; 3]>) {
    let mut chance = Chance(seed);
    let mut csv = format!("Nummer;Grupp;{}\n", QUESTIONS.join(";"));
    let mut truth = Vec::new();
    for number in 1..=n {
        let mut about = [None; 3];
        let mut cells =
            vec![format!("K{number}"), ["Företagare", "Unga", "Föreningar"][chance.below(3)].into()];
        for (at, theme) in about.iter_mut().enumerate() {
            if chance.below(10) == 0 {
                cells.push(String::new());
                continue;
            }
            let found = chance.below(THEMES.len());
            *theme = Some(found);
            cells.push(format!("{} ({number}.{at}).", SAID[found][chance.below(3)]));
        }
        csv.push_str(&cells.join(";"));
        csv.push('\n');
        truth.push(about);
    }
    (csv, truth)
}

struct Desk {
    app: App,
    client: Client,
    coordinator: Caller,
}

async fn open(world: &World) -> Desk {
    let scene = scene(world).await;
    founded(world, &scene, "tvv").await;
    let app = App::new(world.store.clone(), Config::new("http://localhost"), slices()).await.unwrap();
    let mut client = Client::new(&app);
    client.sign_in_as("tvv", Role::Coordinator).await;
    Desk { app, client, coordinator: scene.coordinator }
}

impl Desk {
    async fn found(&mut self) {
        let (questions, codes) = (QUESTIONS.join("\n"), THEMES.join("\n"));
        let fields =
            [("name", "Livet här"), ("purpose", "Hösten"), ("questions", &*questions), ("codes", &*codes)];
        let done = self.client.post(DESK, &fields).await;
        assert_eq!((done.status, done.location()), (StatusCode::SEE_OTHER, "/tvv/desk/interviews/1"));
    }

    async fn upload(&mut self, csv: &str, deed: &str) -> Page {
        let file = ("file", "intervjuer.csv", csv.as_bytes());
        self.client.upload("/tvv/desk/interviews/1/file", &[("deed", deed)], file).await
    }

    /// Codes an answer, as the coordinator does on the page.
    async fn code(
        &self,
        world: &World,
        study: &Study,
        (at, interview): (usize, usize),
        code: Id,
        quotable: bool,
    ) {
        let mut tx = world.store.write().await.unwrap();
        let answer =
            rows::answer(&mut tx, study.id, at as i64 + 1, interview as i64 + 1).await.unwrap().unwrap();
        let clean = answer.original.clone();
        let decided = Decided { codes: vec![code], clean, quotable, ..Decided::default() };
        let space = self.app.space("tvv").await.unwrap().unwrap().id;
        desk::code(&mut tx, &self.coordinator, space, study, &answer, &decided).await.unwrap();
        // Whoever had the answer before them as it was is told, and takes nobody's mask off.
        let late = desk::code(&mut tx, &self.coordinator, space, study, &answer, &decided).await;
        assert!(matches!(late, Err(voice::idea::NotDone::Store(store::StoreError::Conflict(_)))), "{late:?}");
        tx.commit().await.unwrap();
    }

    async fn study(&self, world: &World) -> Study {
        let space = self.app.space("tvv").await.unwrap().unwrap();
        rows::one(&mut world.store.read().await.unwrap(), space.id, 1).await.unwrap().unwrap()
    }
}

#[tokio::test]
async fn r002_33_203_interviews_are_coded_by_people_and_summarised_with_n_per_question() {
    on_both(&App::migrations(&slices()), async |world| {
        let mut desk = open(world).await;
        desk.found().await;
        let (csv, truth) = synthetic(203, 33);
        assert_eq!(synthetic(203, 33).0, csv, "the same every time");
        let tried = desk.upload(&csv, "try").await;
        assert!(tried.text().contains("203 nya intervjuer, 0 finns redan"), "{}", tried.text());
        assert_eq!(desk.study(world).await.interviews, 0, "trying reads nothing");
        assert_eq!(desk.upload(&csv, "read").await.status, StatusCode::SEE_OTHER);
        assert_eq!(desk.upload(&csv, "read").await.status, StatusCode::SEE_OTHER);
        let study = desk.study(world).await;
        assert_eq!(study.interviews, 203, "a second time nothing");

        // People code every answer; what is suggested is marked, and never chosen beforehand.
        let mut tx = world.store.read().await.unwrap();
        let questions = rows::questions(&mut tx, study.id).await.unwrap();
        let codes = rows::codes(&mut tx, study.id).await.unwrap();
        drop(tx);
        let (mut suggested, mut right) = (0, 0);
        for (at, _) in questions.iter().enumerate() {
            for (interview, about) in truth.iter().enumerate() {
                let Some(theme) = about[at] else { continue };
                let path = format!("{DESK}/1/code/{}/{}", at + 1, interview + 1);
                let code = codes[theme].id.to_string();
                let mut fields = vec![("code", code.clone())];
                if interview % 20 != 19 {
                    // Posts have their pace, and so many would be stopped: the deed itself.
                    desk.code(world, &study, (at, interview), codes[theme].id, interview % 50 == 0).await;
                    continue;
                }
                {
                    let page = desk.client.get(&path).await;
                    assert_eq!(pages::check::problems(&page.text()), Vec::<String>::new());
                    assert!(!page.text().contains(" checked"), "nothing is chosen beforehand");
                    let first = page.hidden("suggested");
                    if !first.is_empty() {
                        suggested += 1;
                        right += usize::from(first == code);
                        assert!(page.text().contains("svar som liknar detta"), "{}", page.text());
                        fields.push(("suggested", first));
                    }
                }
                let fields: Vec<(&str, &str)> = fields.iter().map(|(k, v)| (*k, v.as_str())).collect();
                assert_eq!(desk.client.post(&path, &fields).await.status, StatusCode::SEE_OTHER);
            }
        }
        assert!(suggested >= 20 && right * 10 >= suggested * 8, "{right} right of {suggested} suggested");
        let next = desk.client.get(&format!("{DESK}/1/code")).await;
        assert_eq!(next.location(), "/tvv/desk/interviews/1", "all are coded");

        // The summary is internal until somebody shows it.
        let mut visitor = Client::new(&desk.app);
        assert_eq!(visitor.get("/tvv/interviews/1").await.status, StatusCode::NOT_FOUND);
        let shown = desk.client.post(&format!("{DESK}/1"), &[("deed", "show")]).await;
        assert_eq!(shown.status, StatusCode::SEE_OTHER);
        let page = visitor.get("/tvv/interviews/1").await.text();
        assert_eq!(pages::check::problems(&page), Vec::<String>::new());
        assert!(page.contains("203 intervjuer."), "{page}");
        let file = visitor.get("/tvv/interviews/1/summary.csv").await.text();
        for (at, question) in QUESTIONS.iter().enumerate() {
            let answered = truth.iter().filter(|about| about[at].is_some()).count();
            assert!(page.contains(&format!("{answered} av 203 tillfrågade svarade.")), "{question}");
            let mut n: BTreeMap<usize, usize> = BTreeMap::new();
            truth.iter().filter_map(|about| about[at]).for_each(|theme| *n.entry(theme).or_default() += 1);
            for (theme, n) in n {
                let share = n as f64 / answered as f64;
                let line = format!(
                    "{};{question};203;{answered};{answered};{};{n};{share:.3}",
                    at + 1,
                    THEMES[theme]
                );
                assert!(file.contains(&line), "{line} in {file}");
            }
        }
        assert!(
            page.matches("<blockquote").count() <= 2 * THEMES.len() * QUESTIONS.len(),
            "two of each at most"
        );
        assert!(page.contains("(1.") && !page.contains("(2."), "only what people said may be quoted");
        for check in interviews::slice().checks {
            assert_eq!((check.run)(&world.store).await.unwrap().breaches, Vec::<String>::new());
        }
        assert_eq!(world.store.verify_log(scene_of(&desk).await).await.unwrap(), None);
    })
    .await;
}

async fn scene_of(desk: &Desk) -> kernel::Id {
    desk.app.space("tvv").await.unwrap().unwrap().id
}

#[tokio::test]
async fn a_file_with_a_fault_is_not_read_at_all_and_says_where() {
    on_both(&App::migrations(&slices()), async |world| {
        let mut desk = open(world).await;
        desk.found().await;
        let csv = "Nummer;1;2\nK1;Bra;Ja\n;Sjön;\nK1;Skog;\n";
        let page = desk.upload(csv, "read").await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
        for said in
            ["Cell A3: Numret saknas", "Cell A4: Numret K1 står redan på rad 2", "Ingenting är inläst"]
        {
            assert!(page.text().contains(said), "{said} in {}", page.text());
        }
        assert_eq!(desk.study(world).await.interviews, 0);
        let page = desk.upload("Nummer;Telefon;1\nK1;0;Bra\n", "read").await;
        assert!(page.text().contains("Cell B1: Kolumnen ”Telefon” är ingen fråga"), "{}", page.text());
    })
    .await;
}

#[tokio::test]
async fn what_may_name_somebody_is_quoted_only_after_a_look_and_masked_only_by_taking_away() {
    on_both(&App::migrations(&slices()), async |world| {
        let mut desk = open(world).await;
        desk.found().await;
        let form = desk.client.get(&format!("{DESK}/1/enter")).await;
        assert_eq!(pages::check::problems(&form.text()), Vec::<String>::new());
        let key = form.hidden("request");
        let said = "Bussen är sen. Ring mig på 070-123 45 67 så berättar jag.";
        let fields = [("request", &*key), ("number", "7"), ("group", "Unga"), ("a-1", said), ("a-2", "")];
        for _ in 0..2 {
            let done = desk.client.post(&format!("{DESK}/1/enter"), &fields).await;
            assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.text());
        }
        assert_eq!(desk.study(world).await.interviews, 1, "a double click is one interview");
        let again = desk.client.post(&format!("{DESK}/1/enter"), &fields[1..]).await;
        assert_eq!(again.status, StatusCode::CONFLICT);
        assert!(again.text().contains("Bussen är sen"), "what was typed is kept");

        let to = desk.client.get(&format!("{DESK}/1/code")).await.location().to_owned();
        let page = desk.client.get(&to).await.text();
        assert!(page.contains("████"), "{page}");
        let code = |quotable: bool, looked: bool, clean: &str| {
            let mut fields = vec![("clean", clean.to_owned()), ("new", "Bussar".to_owned())];
            fields.extend(quotable.then(|| ("quotable", "yes".to_owned())));
            fields.extend(looked.then(|| ("looked", "yes".to_owned())));
            fields
        };
        for (fields, status) in [
            (code(true, false, said), StatusCode::CONFLICT),
            (code(true, true, "Något annat."), StatusCode::UNPROCESSABLE_ENTITY),
            (code(true, true, "Bussen är sen. Ring mig på *** så berättar jag."), StatusCode::SEE_OTHER),
        ] {
            let fields: Vec<(&str, &str)> = fields.iter().map(|(k, v)| (*k, v.as_str())).collect();
            assert_eq!(desk.client.post(&to, &fields).await.status, status, "{fields:?}");
        }
        desk.client.post(&format!("{DESK}/1"), &[("deed", "show")]).await;
        let study = desk.study(world).await;
        let mut tx = world.store.read().await.unwrap();
        rows::sums(&mut tx, study.id).await.unwrap();
        rows::code_sums(&mut tx, study.id).await.unwrap();
        assert_eq!(rows::quoted(&mut tx, study.id).await.unwrap().len(), 1);
        drop(tx);
        let page = Client::new(&desk.app).get("/tvv/interviews/1").await.text();
        assert!(page.contains("Ring mig på ████ så berättar jag.") && !page.contains("070"), "{page}");
        assert!(
            page.contains("1 av 1 tillfrågade svarade.") && page.contains("0 av 1 tillfrågade"),
            "{page}"
        );
        for lang in Lang::ALL {
            let page = Client::new(&desk.app).get(&format!("/tvv/interviews/1?lang={}", lang.tag())).await;
            assert_eq!(page.status, StatusCode::OK);
        }
        // A registrar enters and does not code; a visitor does neither.
        let mut registrar = Client::new(&desk.app);
        registrar.sign_in_as("tvv", Role::Registrar).await;
        assert_eq!(registrar.get(&format!("{DESK}/1/enter")).await.status, StatusCode::OK);
        assert_eq!(registrar.get(&format!("{DESK}/1/code")).await.status, StatusCode::FORBIDDEN);
        assert_ne!(Client::new(&desk.app).get(&format!("{DESK}/1")).await.status, StatusCode::OK);
    })
    .await;
}
