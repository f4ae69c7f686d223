//! The pages of actions and results, as visitors, coordinators and editors meet them.

use course::actions::{
    desk,
    model::{Dimension, Light, Party, Plan, Role as Part, Sort},
    rules::Wish,
    slice, store as rows,
};
use jiff::civil::date;
use members::{Caller, Role};
use store::Engine;
use testkit::World;
use web::{App, StatusCode, test::Client};

use crate::{
    actions::{a_plan, an_outcome},
    support::{Scene, app, clean, scene},
};

/// A small history: what the demo plays in large.
pub async fn history(world: &World, scene: &Scene) {
    let by = &scene.coordinator;
    let goal = scene.goal(world, 1, "Alla unga i arbete").await;
    let (proposal, matter) = scene.proposal(world, 31, 14).await;
    scene.decide(world, &matter, &proposal, 1).await;
    scene.decide(world, &matter, &proposal, 2).await;
    let space = &scene.space;
    let mut tx = world.store.write().await.unwrap();
    let jobs = Plan { joint: true, ..a_plan(scene, std::slice::from_ref(&goal)) };
    desk::plan(&mut tx, by, space, &jobs, Some(&proposal), None).await.unwrap();
    let party = |key: &str, roles: &[Part], cost, gain, share| Party {
        organisation: scene.organisation(key),
        roles: roles.to_vec(),
        cost,
        gain,
        note: "Skatteintäkter".into(),
        share,
    };
    for one in [
        party("ostby", &[Part::Driver, Part::Financier], 60_000_000, 35_000_000, Some(6_000)),
        party("vastby", &[Part::Financier], 40_000_000, 65_000_000, Some(3_000)),
        party("forening", &[Part::Participant], 0, 5_000_000, None),
    ] {
        desk::set_party(&mut tx, by, space, 1, &one).await.unwrap();
    }
    let fair = Plan {
        title: "Mässan".into(),
        accountable: scene.organisation("forening"),
        sort: Sort::Procurement,
        dimensions: vec![Dimension::Economic],
        levels: vec![],
        audience: vec![],
        ..a_plan(scene, &[])
    };
    desk::plan(&mut tx, by, space, &fair, None, None).await.unwrap();
    desk::act(&mut tx, by, space, 1, &Wish::Start).await.unwrap();
    desk::report(&mut tx, by, space, 1, (Light::Green, "Ansökan är öppen."), Some(date(2026, 5, 1)))
        .await
        .unwrap();
    desk::complete(&mut tx, by, space, 1, &an_outcome()).await.unwrap();
    tx.commit().await.unwrap();
}

async fn stage(world: &World) -> (App, Scene) {
    let app = app(world, vec![slice()]).await;
    let scene = scene(world).await;
    history(world, &scene).await;
    (app, scene)
}

fn rows_of(csv: &str) -> usize {
    csv.matches("http://localhost/tvv/").count()
}

#[tokio::test]
async fn the_list_its_filters_and_its_files_count_alike() {
    let world = &World::new(Engine::Sqlite, &App::migrations(&[slice()])).await;
    let (app, scene) = &stage(world).await;
    let mut reader = Client::new(app);
    for (query, n) in [
        ("", 2),
        ("?audience=work", 1),
        ("?role=financier", 1),
        ("?owner_kind=association", 1),
        ("?owner_kind=municipality", 1),
        ("?type=procurement", 1),
        ("?goal=none", 1),
        ("?gain=unpaid", 1),
        ("?across=yes", 1),
        ("?track=external", 2),
        ("?track=internal", 0),
        ("?state=completed", 1),
    ] {
        let page = reader.get(&format!("/tvv/actions{query}")).await;
        assert_eq!(page.status, StatusCode::OK, "{query}");
        let text = page.text();
        assert_eq!(pages::check::problems(&text), Vec::<String>::new(), "{query}");
        assert_eq!(text.matches("href=\"/tvv/actions/").count(), n, "{query}");
        let csv = reader.get(&format!("/tvv/actions.csv{query}")).await.text();
        assert_eq!(rows_of(&csv), n, "{query}: {csv}");
        let json = reader.get(&format!("/tvv/actions.json{query}")).await.text();
        assert_eq!(rows_of(&json), n, "{query}: {json}");
    }
    // Row 000-06: the financiers' money is summed, exactly.
    let text = reader.get("/tvv/actions?role=financier").await.text();
    assert!(text.contains("1\u{202f}000\u{202f}000 kr"), "{text}");
    // The missing report of the fair shows once its day has passed, and is never green.
    assert!(!reader.get("/tvv/actions?report=missing").await.text().contains("Mässan"));
    world.days(60);
    assert!(reader.get("/tvv/actions?report=missing").await.text().contains("Rapport saknas"));
    clean(&world.store, &app.checks().copied().collect::<Vec<_>>(), scene.space.id).await;
}

#[tokio::test]
async fn one_action_shows_who_pays_who_gains_and_where_it_began() {
    let world = &World::new(Engine::Sqlite, &App::migrations(&[slice()])).await;
    let (app, _) = &stage(world).await;
    let mut reader = Client::new(app);
    let text = reader.get("/tvv/actions/1").await.text();
    for said in [
        "60\u{a0}%",
        "40\u{a0}%",
        "Föreningen. Det kan vara rimligt",
        "blir 90\u{a0}%, inte 100",
        "Beslutat i 2 av 2.",
        "Gemensam sommarjobbsansökan",
        "Alla unga i arbete",
        "Ansökan är öppen.",
        "Sommarjobb över kommungränsen",
    ] {
        assert!(text.contains(said), "{said}: {text}");
    }
    let text = reader.get("/tvv/actions/2").await.text();
    assert!(text.contains("Målen är inte beslutade än."), "the reason is public: {text}");
    assert_eq!(reader.get("/tvv/actions/3").await.status, StatusCode::NOT_FOUND);

    let text = reader.get("/tvv/results").await.text();
    assert!(text.contains("På kort sikt") && text.contains("Började som 14 idéer"), "{text}");
    let text = reader.get("/tvv/results/1").await.text();
    assert!(text.contains("212 unga sökte") && text.contains("href=\"/tvv/actions/1\""), "{text}");
    assert_eq!(rows_of(&reader.get("/tvv/results.csv").await.text()), 1);
    assert_eq!(rows_of(&reader.get("/tvv/results.json").await.text()), 1);
    let text = reader.get("/tvv/balance").await.text();
    assert!(text.contains("tillsammans 3, fast åtgärderna är 2"), "{text}");
    let csv = reader.get("/tvv/balance.csv").await.text();
    let sum: i64 = csv.lines().skip(1).filter_map(|line| line.rsplit(',').next()?.parse::<i64>().ok()).sum();
    assert_eq!(sum, 2, "the table sums to the number of actions: {csv}");
}

#[tokio::test]
async fn an_action_is_planned_from_a_matter_and_kept_without_scripts() {
    let world = &World::new(Engine::Sqlite, &App::migrations(&[slice()])).await;
    let (app, scene) = &stage(world).await;
    let mut client = Client::new(app);
    let asked = client.get("/tvv/actions/new").await;
    assert_eq!(asked.status, StatusCode::SEE_OTHER, "first sign in");
    client.sign_in_as("tvv", Role::Coordinator).await;
    let (_, matter) = scene.proposal(world, 32, 2).await;
    let proposal = store::thread::Verb::Became;
    assert_eq!(proposal.as_str(), "became");
    let page = client.get("/tvv/actions/new?from=matter:32").await;
    assert_eq!(pages::check::problems(&page.text()), Vec::<String>::new());
    assert!(page.text().contains("Åtgärden följer av"), "{}", page.text());
    assert_eq!(client.get("/tvv/actions/new?from=matter:99").await.status, StatusCode::NOT_FOUND);
    let key = page.hidden("request");
    let sound = [
        ("request", key.as_str()),
        ("from", "matter:32"),
        ("title", "Kvällsbuss"),
        ("summary", "Två turer till efter klockan 20."),
        ("accountable", "vastby"),
        ("due", "2027"),
        ("sort", "operation"),
        ("track", "external"),
        ("audience", "live"),
        ("audience", "visit"),
        ("currency", "SEK"),
        ("joint", "yes"),
    ];
    let faulty = client.post("/tvv/actions/new", &sound).await;
    assert_eq!(faulty.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(faulty.text().contains("Välj ett mål, eller skriv varför"), "{}", faulty.text());
    assert!(faulty.text().contains("value=\"Kvällsbuss\""), "what was typed is kept");
    let goal = [&sound[..], &[("goals", "1")]].concat();
    for _ in 0..2 {
        let done = client.post("/tvv/actions/new", &goal).await;
        assert_eq!((done.status, done.location()), (StatusCode::SEE_OTHER, "/tvv/desk/actions/3"));
    }
    let text = client.get("/tvv/actions/3").await.text();
    assert!(text.contains("Beslutat i 0 av 2.") && text.contains("Ska bli gemensam"), "{text}");
    scene.decide(world, &matter, &matter, 1).await;
    scene.decide(world, &matter, &matter, 2).await;
    let text = client.get("/tvv/actions/3").await.text();
    assert!(text.contains("Beslutat i 2 av 2.") && !text.contains("Ska bli gemensam"), "{text}");

    let at = "/tvv/desk/actions/3";
    assert_eq!(pages::check::problems(&client.get(at).await.text()), Vec::<String>::new());
    let post = async |client: &mut Client, end: &str, fields: &[(&str, &str)]| {
        client.post(&format!("{at}/{end}"), fields).await.status
    };
    assert_eq!(post(&mut client, "act", &[("wish", "start")]).await, StatusCode::SEE_OTHER);
    assert_eq!(
        post(&mut client, "act", &[("wish", "pause"), ("reason", "")]).await,
        StatusCode::UNPROCESSABLE_ENTITY
    );
    assert_eq!(post(&mut client, "act", &[("wish", "complete")]).await, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(
        post(&mut client, "report", &[("light", "red"), ("report_says", "Ingen förare.")]).await,
        StatusCode::SEE_OTHER
    );
    assert_eq!(
        post(&mut client, "party", &[("organisation", "lanet"), ("roles", "financier"), ("cost", "1 000")])
            .await,
        StatusCode::SEE_OTHER
    );
    assert_eq!(
        post(&mut client, "party", &[("organisation", "lanet"), ("cost", "mycket")]).await,
        StatusCode::UNPROCESSABLE_ENTITY
    );
    let founded = [("milestone_title", "Bolaget är bildat"), ("founds", "yes")];
    assert_eq!(post(&mut client, "milestone", &founded).await, StatusCode::SEE_OTHER);
    let page = client.get(at).await.text();
    let milestone = page.split("<option value=\"").find(|part| part.contains("Bolaget är bildat")).unwrap();
    let milestone = milestone.split('"').next().unwrap().to_owned();
    let reached = [("reach", milestone.as_str()), ("reached_on", "2026-03-02"), ("reach_evidence", "Bevis")];
    assert_eq!(post(&mut client, "reached", &reached).await, StatusCode::UNPROCESSABLE_ENTITY, "row 003-29");
    let which = [&reached[..], &[("reach_organisation", "bolag")]].concat();
    assert_eq!(post(&mut client, "reached", &which).await, StatusCode::SEE_OTHER);
    let result = [
        ("result_title", "Fler kvällsturer"),
        ("result_says", "Bussen går till 22."),
        ("horizon", "long"),
        ("on", "2027"),
        ("unmeasured", "yes"),
        ("completes", "yes"),
    ];
    assert_eq!(post(&mut client, "result", &result).await, StatusCode::SEE_OTHER);
    let text = client.get("/tvv/actions/3").await.text();
    for said in ["Genomförd", "Bolaget", "Länet", "Fler kvällsturer", "Ingen förare."] {
        assert!(text.contains(said), "{said}: {text}");
    }
    assert!(client.get("/tvv/results").await.text().contains("Ingen mätning gjord"));
    clean(&world.store, &app.checks().copied().collect::<Vec<_>>(), scene.space.id).await;
}

#[tokio::test]
async fn a_report_a_milestone_and_a_result_sent_twice_are_one() {
    let world = &World::new(Engine::Sqlite, &App::migrations(&[slice()])).await;
    let (app, scene) = &stage(world).await;
    let mut client = Client::new(app);
    client.sign_in_as("tvv", Role::Coordinator).await;
    let at = "/tvv/desk/actions/2";
    client.post(&format!("{at}/act"), &[("wish", "start")]).await;
    let key = client.get(at).await.hidden("request");
    let key = ("request", key.as_str());
    let result = [
        key,
        ("result_title", "Tio företag"),
        ("result_says", "Tio kom."),
        ("horizon", "short"),
        ("on", "2026"),
        ("unmeasured", "yes"),
    ];
    // Dates that nobody means are pointed at, and what was typed stays.
    for (end, field, typed) in
        [("report", "next", "2099-01-01"), ("milestone", "milestone_due", "1990"), ("result", "on", "1990")]
    {
        let fields = [
            ("light", "green"),
            ("report_says", "Så här."),
            ("milestone_title", "Ute"),
            ("result_title", "T"),
            ("result_says", "S"),
            ("horizon", "short"),
            ("unmeasured", "yes"),
            (field, typed),
        ];
        let faulty = client.post(&format!("{at}/{end}"), &fields).await;
        assert_eq!(faulty.status, StatusCode::UNPROCESSABLE_ENTITY, "{end}");
        let page = faulty.text();
        assert!(
            page.contains("Året ligger för långt") && page.contains(&format!("value=\"{typed}\"")),
            "{page}"
        );
    }
    for (end, fields) in [
        ("report", &[key, ("light", "green"), ("report_says", "Hallen är bokad.")][..]),
        ("milestone", &[key, ("milestone_title", "Inbjudan ute")][..]),
        ("result", &result[..]),
    ] {
        for _ in 0..2 {
            let sent = client.post(&format!("{at}/{end}"), fields).await;
            assert_eq!((sent.status, sent.location()), (StatusCode::SEE_OTHER, at), "{end}: {}", sent.text());
        }
    }
    // The same again from a fresh page is meant.
    let fresh = client.get(at).await.hidden("request");
    client
        .post(&format!("{at}/milestone"), &[("request", &fresh), ("milestone_title", "Inbjudan ute")])
        .await;
    let mut tx = world.store.read().await.unwrap();
    let action = rows::by_number(&mut tx, scene.space.id, 2).await.unwrap().unwrap();
    assert_eq!(rows::reports(&mut tx, action.id).await.unwrap().len(), 1);
    assert_eq!(rows::milestones(&mut tx, action.id).await.unwrap().len(), 2);
    assert_eq!(rows::count_outcomes(&mut tx, action.id).await.unwrap(), 1);
}

#[tokio::test]
async fn an_editor_keeps_only_what_the_own_municipality_answers_for() {
    let world = &World::new(Engine::Sqlite, &App::migrations(&[slice()])).await;
    let (app, scene) = &stage(world).await;
    let mut editor = Client::new(app);
    // The first municipality, Östby.
    editor.sign_in_as("tvv", Role::MunicipalEditor).await;
    let list = editor.get("/tvv/desk/actions").await.text();
    assert!(list.contains("Gemensamma sommarjobb") && !list.contains("Mässan"), "{list}");
    assert_eq!(editor.get("/tvv/desk/actions/1").await.status, StatusCode::OK);
    assert_eq!(editor.get("/tvv/desk/actions/2").await.status, StatusCode::CONFLICT);
    let refused = editor.post("/tvv/desk/actions/2/act", &[("wish", "start")]).await;
    assert_eq!(refused.status, StatusCode::CONFLICT);
    let mut politician = Client::new(app);
    politician.sign_in_as("tvv", Role::Politician).await;
    assert_eq!(politician.get("/tvv/desk/actions").await.status, StatusCode::FORBIDDEN);
    let visitor = Caller::visitor(kernel::Lang::Sv);
    let mut tx = world.store.write().await.unwrap();
    assert!(desk::act(&mut tx, &visitor, &scene.space, 2, &Wish::Start).await.is_err());
}

#[tokio::test]
async fn r004_17_the_number_that_crosses_borders_is_the_length_of_its_list() {
    let world = &World::new(Engine::Sqlite, &App::migrations(&[slice()])).await;
    let (app, _) = &stage(world).await;
    let mut reader = Client::new(app);
    let page = reader.get("/tvv/actions").await.text();
    for query in ["across=yes", "goal=none", "joint=yes", "gain=unpaid", "report=missing"] {
        let (_, label) = page.split_once(&format!("href=\"/tvv/actions?{query}\">")).expect(query);
        let label = label.split_once('<').unwrap().0;
        let numbers: Vec<usize> =
            label.split(|c: char| !c.is_ascii_digit()).filter_map(|n| n.parse().ok()).collect();
        let list = reader.get(&format!("/tvv/actions?{query}")).await.text();
        let rows = list.matches("<h2><a href=\"/tvv/actions/").count();
        assert_eq!(numbers.first(), Some(&rows), "{query}: {label}");
        assert!(list.contains(&format!("/tvv/actions.csv?{query}")), "the file counts the same: {query}");
    }
    let across = page.split_once("actions?across=yes\">").unwrap().1.split_once('<').unwrap().0;
    assert!(across.contains('1') && across.contains('2'), "so many of all: {across}");
}
