//! Throwaway: pages to look at.
use course::{
    decisions::{
        self,
        desk::{self, *},
        model::*,
        rules::*,
    },
    measures::{
        self,
        deeds::{Asked, Deed},
        desk::NewMeasure,
        rules::{Description, Marks, Recommendation},
    },
};
use kernel::*;
use members::{
    Caller, Grant, Role, Space, SpaceSettings, organisation, organisation::Organisation, person,
    person::Post, space,
};
use store::{Engine, directory::Card};
use testkit::World;
use web::{App, Config};

fn day(t: &str) -> PartialDate {
    t.parse().unwrap()
}

#[tokio::main]
async fn main() {
    let slices = || vec![decisions::slice(), measures::slice()];
    let world = World::new(Engine::Sqlite, &App::migrations(&slices())).await;
    let mut config = Config::new("http://127.0.0.1:7911");
    config.demo = true;
    let app = App::new(world.store.clone(), config, slices()).await.unwrap();
    let space = Space {
        id: Id::new(&world.env),
        key: "tvv".into(),
        names: [(Lang::Sv, "Trollhättan-Vänersborg TillväxtAllians".to_owned())].into(),
        langs: Lang::ALL.to_vec(),
        lang: Lang::Sv,
        brand: Default::default(),
        zone: "Europe/Stockholm".into(),
        example: true,
        settings: SpaceSettings::default(),
        logo_at: None,
    };
    let op = Caller::operator();
    let mut tx = world.store.write().await.unwrap();
    space::found(&mut tx, &op, &space).await.unwrap();
    let mut orgs = vec![];
    for (k, n, from) in [
        ("thn", "Trollhättan", None),
        ("vbg", "Vänersborg", None),
        ("tva", "TillväxtAlliansen (ideell förening)", Some("2005-09".to_owned())),
    ] {
        let o = Organisation {
            id: Id::new(&world.env),
            space: space.id,
            key: k.into(),
            names: [(Lang::Sv, n.to_owned())].into(),
            kind: "municipality".into(),
            letter: String::new(),
            valid_from: from,
            valid_until: None,
        };
        organisation::add(&mut tx, &op, &o).await.unwrap();
        orgs.push(o.id);
    }
    let rev = || Caller {
        actor: Actor::Person(Id::new(&world.env)),
        grants: vec![Grant { space: Some(space.id), role: Role::Coordinator, organisation: None }],
        lang: Lang::Sv,
    };
    let by = rev();
    let mut bodies = vec![];
    for (o, kind) in [
        (0, "executive"),
        (0, "council"),
        (1, "executive"),
        (1, "council"),
        (0, "joint-committee"),
        (1, "working-committee"),
        (2, "board"),
    ] {
        let b = NewBody {
            organisation: orgs[o],
            chain: "sweden".into(),
            kind: kind.into(),
            names: None,
            valid_from: Some(day(if o == 2 { "2005-09" } else { "1971" })),
            valid_until: None,
            paper_days: None,
        };
        bodies.push(desk::add_body(&mut tx, &by, &space, &b).await.unwrap());
    }
    for m in [orgs[0], orgs[1]] {
        desk::add_membership(
            &mut tx,
            &by,
            &space,
            &Membership {
                organisation: orgs[2],
                member: m,
                valid_from: Some(day("2005-09")),
                valid_until: None,
            },
        )
        .await
        .unwrap();
    }
    desk::add_office(
        &mut tx,
        &by,
        &space,
        &Office {
            organisation: orgs[2],
            body: None,
            title: "Samordnare".into(),
            lang: Lang::Sv,
            valid_from: Some(day("2005-09")),
            valid_until: None,
        },
    )
    .await
    .unwrap();
    for b in [0, 1, 2, 3] {
        let days: Vec<jiff::civil::Date> = ["2026-03-10", "2026-04-08", "2026-05-19"]
            .iter()
            .map(|d| d.parse::<jiff::civil::Date>().unwrap().saturating_add(jiff::Span::new().days(b as i64)))
            .collect();
        desk::plan_meetings(&mut tx, &by, &space, bodies[b].id, &days, None).await.unwrap();
    }
    let mut matters = vec![];
    for (n, title) in [
        (31, "Gemensam ansökan för sommarjobb över kommungränsen"),
        (12, "Kvällsbuss över gränsen"),
        (44, "En dörr för den som vill starta företag"),
        (7, "Gemensam cykelväg längs kanalen"),
    ] {
        let about = Ref::new("proposal", Id::new(&world.env));
        tx.put_card(&Card {
            subject: about.clone(),
            space: space.id,
            number: Some(n),
            title: title.into(),
            url: format!("/tvv/proposals/{n}"),
            status: "decisions-state-prepared".into(),
            visibility: Visibility::Public,
        })
        .await
        .unwrap();
        for _ in 0..9 {
            tx.link(space.id, &Ref::new("idea", Id::new(&world.env)), store::thread::Verb::Became, &about)
                .await
                .unwrap();
        }
        if n == 7 {
            continue;
        }
        let new = NewMatter {
            about,
            title: title.into(),
            lang: Lang::Sv,
            on: day("2026-01-12"),
            required: vec![bodies[0].id, bodies[1].id, bodies[2].id, bodies[3].id],
            others: vec![bodies[4].id],
        };
        matters.push(desk::open(&mut tx, &by, &space, &new, None).await.unwrap());
    }
    let t = |ts: &[Track], b: usize| ts.iter().find(|t| t.body == bodies[b].id).unwrap().id;
    let step = |wish, on: &str, pages| NewStep { wish, on: day(on), note: None, pages };
    let dec = |outcome, on: &str, p: &str, text: &str, corrects| NewDecision {
        outcome,
        on: day(on),
        paragraph: p.into(),
        text: text.into(),
        lang: Lang::Sv,
        corrects,
        owners: Some("Tack.".into()),
    };
    for (i, m) in matters.iter().enumerate() {
        let ts = decisions::store::tracks_of(&mut tx, m.id).await.unwrap();
        desk::advance(&mut tx, &by, &space, t(&ts, 4), &step(Wish::Inform, "~2026-01-17", None), None)
            .await
            .unwrap();
        for (b, d1, d2) in [
            (0, "2026-02-10", "2026-02-24"),
            (1, "2026-02-26", "2026-02-26"),
            (2, "2026-02-11", "2026-02-11"),
        ] {
            if i == 1 && b > 0 {
                continue;
            }
            desk::advance(&mut tx, &by, &space, t(&ts, b), &step(Wish::Prepare, "2026-02-01", Some(2)), None)
                .await
                .unwrap();
            desk::advance(&mut tx, &by, &space, t(&ts, b), &step(Wish::PutOnAgenda, d1, None), None)
                .await
                .unwrap();
            let (o, text) = match (i, b) {
                (1, _) => (Outcome::No, "Kommunstyrelsen avslår förslaget."),
                (_, 2) => (
                    Outcome::YesChanged,
                    "Kommunstyrelsen beslutar att ansökan om sommarjobb görs gemensam från och med sommaren 2027, med kostnaden delad efter folkmängd.",
                ),
                _ => (
                    Outcome::Yes,
                    "Kommunstyrelsen beslutar att ansökan om sommarjobb görs gemensam från och med sommaren 2026, med kostnaden delad lika.",
                ),
            };
            if i == 0 && b == 0 {
                desk::record(
                    &mut tx,
                    &by,
                    &space,
                    t(&ts, b),
                    &dec(Outcome::No, d1, "§ 41", "Ärendet avslås.", None),
                    None,
                )
                .await
                .unwrap();
                let ts2 = decisions::store::tracks_of(&mut tx, m.id).await.unwrap();
                let old = ts2.iter().find(|x| x.id == t(&ts, b)).unwrap().standing().unwrap().0.id;
                desk::record(&mut tx, &by, &space, t(&ts, b), &dec(o, d2, "§ 45", text, Some(old)), None)
                    .await
                    .unwrap();
            } else {
                desk::record(&mut tx, &by, &space, t(&ts, b), &dec(o, d1, "§ 45", text, None), None)
                    .await
                    .unwrap();
            }
        }
        if i != 1 {
            desk::advance(
                &mut tx,
                &by,
                &space,
                t(&ts, 3),
                &step(Wish::PutOnAgenda, "2026-03-01", Some(3)),
                None,
            )
            .await
            .unwrap();
        }
        if i == 2 {
            desk::record(
                &mut tx,
                &by,
                &space,
                t(&ts, 3),
                &dec(Outcome::Yes, "2026-03-01", "§ 12", "Kommunfullmäktige säger ja.", None),
                None,
            )
            .await
            .unwrap();
        }
    }
    desk::anchor(
        &mut tx,
        &by,
        &space,
        1,
        &Anchoring {
            id: matters[0].id,
            party: "Företagarna".into(),
            stance: "for".into(),
            response: Some("Börja i liten skala.".into()),
            lang: Lang::Sv,
            on: day("2026-01"),
        },
        None,
    )
    .await
    .unwrap();
    // A secretary of Vänersborg.
    let s = person::begin(&mut tx, &op, "Nämndsekreterare", Lang::Sv, None).await.unwrap();
    person::grant(
        &mut tx,
        &op,
        s,
        &Post { space: Some(space.id), role: Role::BoardSecretary, organisation: Some(orgs[1]) },
    )
    .await
    .unwrap();
    tx.commit().await.unwrap();
    let revs = [rev(), rev(), rev()];
    for (title, q, o, n) in [
        ("Gemensam marknadsföring och etablering", false, 0usize, 9),
        ("Arbetssättet med företagsorganisationerna", false, 1, 3),
        ("Vad vill kommunerna med mässorna?", true, 0, 1),
    ] {
        let a = |c| Asked { store: &world.store, by: c, space: &space, request: None };
        let num = a(&revs[0])
            .list(&NewMeasure { title: title.into(), lang: Lang::Sv, question: q, organisation: orgs[o] })
            .await
            .unwrap();
        if n < 2 {
            continue;
        }
        let d = Description {
            purpose: "Att fler företag ska känna till orten och vilja etablera sig här.".into(),
            target_group: "Företag utanför regionen.".into(),
            users: "Omkring 40 företag om året.".into(),
            cost: "300 000 kronor om året, betalas av kommunen.".into(),
            effect: "Två etableringar på fem år.".into(),
            overlap: "Grannkommunen har en egen monter och en egen broschyr.".into(),
            twin: None,
        };
        a(&revs[0]).act(num, &Deed::Describe(d)).await.unwrap();
        a(&revs[1])
            .act(
                num,
                &Deed::Analyse(
                    Marks::of([2, 2, 1, 1, 3]).unwrap(),
                    "Dyrt i förhållande till vad det ger.".into(),
                ),
            )
            .await
            .unwrap();
        if n < 4 {
            continue;
        }
        a(&revs[2])
            .act(
                num,
                &Deed::Analyse(
                    Marks::of([4, 2, 2, 1, 3]).unwrap(),
                    "Behovet finns, men formen är gammal.".into(),
                ),
            )
            .await
            .unwrap();
        a(&revs[0])
            .act(
                num,
                &Deed::Conclude(
                    "Vi talade om behovet: det finns, men kan mötas gemensamt till lägre kostnad.".into(),
                ),
            )
            .await
            .unwrap();
        a(&revs[0])
            .act(
                num,
                &Deed::Recommend(
                    Recommendation::WindDown {
                        ends_on: day("2026-12-31"),
                        money: "300 000 kronor går till den gemensamma etableringstjänsten.".into(),
                        people: "En tjänst flyttas dit.".into(),
                        agreements: "Mässavtalet löper ut och förnyas inte.".into(),
                    },
                    vec![],
                ),
            )
            .await
            .unwrap();
        let mut tx = world.store.write().await.unwrap();
        let m = measures::store::by_number(&mut tx, space.id, num).await.unwrap().unwrap();
        let mm = desk::open(
            &mut tx,
            &by,
            &space,
            &NewMatter {
                about: m.subject(),
                title: "Avveckla den egna marknadsföringen".into(),
                lang: Lang::Sv,
                on: day("2026-02-01"),
                required: vec![bodies[0].id, bodies[2].id],
                others: vec![],
            },
            None,
        )
        .await
        .unwrap();
        for x in decisions::store::tracks_of(&mut tx, mm.id).await.unwrap() {
            desk::advance(&mut tx, &by, &space, x.id, &step(Wish::PutOnAgenda, "2026-02-10", Some(1)), None)
                .await
                .unwrap();
            desk::record(
                &mut tx,
                &by,
                &space,
                x.id,
                &dec(Outcome::Yes, "2026-02-10", "§ 50", "Den egna marknadsföringen avvecklas.", None),
                None,
            )
            .await
            .unwrap();
        }
        tx.commit().await.unwrap();
    }
    let listener = tokio::net::TcpListener::bind("127.0.0.1:7911").await.unwrap();
    println!("ready");
    web::serve(app, listener, std::future::pending()).await.unwrap();
}
