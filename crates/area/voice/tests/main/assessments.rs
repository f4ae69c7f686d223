//! Assessing: alone first, then together; an order that is kept; nothing left over.

use kernel::{Actor, Id, Lang, env::DAY};
use members::{Caller, Grant, Role, Space};
use store::{Engine, Tx};
use testkit::World;
use voice::{
    assessments::{
        self, desk,
        rules::{Choice, Outcome},
        store as rows,
    },
    idea::{self, Done, NotDone, rules::Wish as IdeaWish},
    proposals::{
        self, State,
        desk::write::{self, Written},
        store::work::Text,
    },
};
use web::{App, Config, Slice, StatusCode, test::Client};

use crate::support::{Scene, clean, founded, scene};

fn slices() -> Vec<Slice> {
    vec![idea::slice(), proposals::slice(), assessments::slice()]
}

struct House {
    world: World,
    app: App,
    scene: Scene,
    space: Space,
    criteria: Vec<Id>,
    assessors: Vec<Caller>,
}

fn person(space: &Space, env: &kernel::Env) -> Caller {
    let grant = Grant { space: Some(space.id), role: Role::GroupMember, organisation: None };
    Caller { actor: Actor::Person(Id::new(env)), grants: vec![grant], lang: Lang::Sv }
}

impl House {
    /// A space with two criteria, three assessors and so many ready proposals, each with one idea.
    async fn open(engine: Engine, proposals: i64) -> House {
        let world = World::new(engine, &App::migrations(&slices())).await;
        let app = App::new(world.store.clone(), Config::new("http://localhost"), slices()).await.unwrap();
        let scene = scene(&world).await;
        let space = founded(&world, &scene, "tvv").await;
        let assessors = (0..3).map(|_| person(&space, &world.env)).collect();
        let mut house = House { world, app, scene, space, criteria: Vec::new(), assessors };
        for (name, weight) in [("Effekt", 3.0), ("Kostnad", 1.0)] {
            let texts = |text: &str| [(Lang::Sv, text.to_owned())].into();
            let added = house.deed(async |tx, by, space| {
                desk::add_criterion(tx, by, space, &texts(name), &texts("1 = liten, 5 = stor"), weight).await
            });
            let added = added.await.unwrap();
            house.criteria.push(added);
        }
        for n in 1..=proposals {
            house.proposal(n).await;
        }
        house
    }

    async fn deed<T>(&self, deed: impl AsyncFnOnce(&mut Tx, &Caller, &Space) -> Done<T>) -> Done<T> {
        let mut tx = self.world.store.write().await?;
        let done = deed(&mut tx, &self.scene.coordinator, &self.space).await?;
        tx.commit().await?;
        Ok(done)
    }

    async fn proposal(&self, n: i64) {
        let title = format!("Förslag {n}");
        let opened =
            self.deed(async |tx, by, space| proposals::open(tx, by, space.id, &space.key, &title).await);
        let proposal = opened.await.unwrap();
        let idea = self.scene.submit(&self.world, "En idé om bussar.").await;
        self.scene.act(&self.world, &self.scene.coordinator, idea, &self.scene.sort()).await.unwrap();
        let take = IdeaWish::Take { proposal: proposal.id, took: "Bussarna.".into() };
        self.scene.act(&self.world, &self.scene.coordinator, idea, &take).await.unwrap();
        let text = Text { title, problem: "Det går inga bussar.".into(), suggestion: "Kör fler.".into() };
        let written =
            Written { text, lang: Lang::Sv, novelty: None, own_initiative: false, origin: None, over: 0 };
        let written = self.deed(async |tx, by, space| {
            write::write(tx, by, space, n, &written).await?;
            write::ready(tx, by, space, n).await
        });
        written.await.unwrap();
    }

    async fn assess(&self, who: usize, number: i64, marks: [i64; 2]) -> Done<()> {
        let marks: Vec<(Id, i64)> = self.criteria.iter().copied().zip(marks).collect();
        let mut tx = self.world.store.write().await?;
        desk::assess(&mut tx, &self.assessors[who], &self.space, number, &marks).await?;
        Ok(tx.commit().await?)
    }

    async fn order(&self, weights: Option<[f64; 2]>) -> Done<i64> {
        let weights: Option<Vec<(Id, f64)>> =
            weights.map(|weights| self.criteria.iter().copied().zip(weights).collect());
        self.deed(async |tx, by, space| desk::put_in_order(tx, by, space, weights.as_deref()).await).await
    }

    async fn places(&self, number: i64) -> Vec<(String, i64)> {
        let mut tx = self.world.store.read().await.unwrap();
        let ordering = rows::ordering(&mut tx, self.space.id, number).await.unwrap().unwrap();
        let mut named = Vec::new();
        for place in rows::places(&mut tx, ordering.id).await.unwrap() {
            let proposal = proposals::store::by_id(&mut tx, place.proposal).await.unwrap().unwrap();
            named.push((proposal.title, place.place));
        }
        named
    }

    async fn state(&self, number: i64) -> State {
        let mut tx = self.world.store.read().await.unwrap();
        proposals::store::by_number(&mut tx, self.space.id, number).await.unwrap().unwrap().state
    }
}

fn refused<T: std::fmt::Debug>(done: Done<T>) -> (&'static str, Option<i64>) {
    match done {
        Err(NotDone::Refused(refusal)) => (refusal.code, refusal.count),
        other => panic!("expected a refusal: {other:?}"),
    }
}

/// 002-43: change one weight and the order changes, and the old one is kept; each place is explained in words.
#[tokio::test]
async fn several_assess_alone_and_every_order_is_kept_with_its_weights() {
    for engine in [Engine::Sqlite, Engine::Postgres] {
        let house = House::open(engine, 3).await;
        assert_eq!(refused(house.order(None).await).0, "too-few-assessors");
        for (number, marks) in [(1, [5, 1]), (2, [2, 5])] {
            house.assess(0, number, marks).await.unwrap();
            house.assess(1, number, [marks[0], marks[1]]).await.unwrap();
        }
        house.assess(2, 1, [1, 1]).await.unwrap();
        assert_eq!(refused(house.assess(0, 1, [1, 1]).await).0, "assessed-already");
        assert_eq!(refused(house.assess(0, 3, [6, 1]).await).0, "marks-missing");
        let own = house.order(None).await.unwrap();
        let first = house.places(own).await;
        assert_eq!(
            first,
            [("Förslag 1".to_owned(), 1), ("Förslag 2".to_owned(), 2)],
            "3 nobody has assessed"
        );
        assert_eq!((house.state(1).await, house.state(3).await), (State::Assessed, State::Ready));
        let what_if = house.order(Some([1.0, 3.0])).await.unwrap();
        assert_eq!(house.places(what_if).await[0].0, "Förslag 2");
        assert_eq!(house.places(own).await, first, "the old order stands");

        let mut reader = Client::new(&house.app);
        let page = reader.get("/tvv/proposals/order").await.text();
        assert!(
            page.contains("Före nästa mest tack vare Effekt") && page.contains("oense om Effekt"),
            "{page}"
        );
        reader.sign_in_as("tvv", Role::Coordinator).await;
        let page = reader.get(&format!("/tvv/desk/orders/{what_if}")).await.text();
        assert!(page.contains(&format!("I ordning {own}: plats 2")), "{page}");
        clean(&house.world, &house.scene).await;
    }
}

#[tokio::test]
async fn nobody_sees_others_marks_before_having_given_the_own() {
    let house = House::open(Engine::Sqlite, 1).await;
    house.assess(0, 1, [5, 1]).await.unwrap();
    house.assess(1, 1, [1, 1]).await.unwrap();
    let mut member = Client::new(&house.app);
    member.sign_in_as("tvv", Role::GroupMember).await;
    let page = member.get("/tvv/desk/assess/1").await;
    assert_eq!(pages::check::problems(&page.text()), Vec::<String>::new());
    assert!(!page.text().contains("Bedömare 1"), "not before the own");
    let half = member.post("/tvv/desk/assess/1", &[("deed", "assess"), ("mark-1", "4")]).await;
    assert_eq!(half.status, StatusCode::UNPROCESSABLE_ENTITY);
    let given =
        member.post("/tvv/desk/assess/1", &[("deed", "assess"), ("mark-1", "4"), ("mark-2", "2")]).await;
    assert_eq!(given.status, StatusCode::SEE_OTHER);
    let page = member.get("/tvv/desk/assess/1").await.text();
    assert!(page.contains("Bedömare 3") && page.contains("oense om Effekt"), "{page}");
    let back = [("deed", "send-back"), ("note", "Vad menar vi med effekt?")];
    assert_eq!(member.post("/tvv/desk/assess/1", &back).await.status, StatusCode::FORBIDDEN);
    let done =
        house.deed(async |tx, by, space| desk::send_back(tx, by, space, 1, "Vad menar vi med effekt?").await);
    done.await.unwrap();
    let page = member.get("/tvv/desk/assess/1").await.text();
    assert!(page.contains("Vad menar vi med effekt?") && page.contains("mark-1"), "a new round");
    house.assess(0, 1, [4, 1]).await.unwrap();
    let mut tx = house.world.store.read().await.unwrap();
    let marks = rows::marks(&mut tx, house.space.id).await.unwrap();
    assert_eq!(marks.iter().filter(|mark| mark.round == 1).count(), 2, "the newest of each counts");
}

/// 002-44: what was put in order is actions, noes with a reason and rests with a date, without remainder.
#[tokio::test]
async fn every_proposal_of_an_order_gets_its_word_or_none_does() {
    for engine in [Engine::Sqlite, Engine::Postgres] {
        let house = House::open(engine, 3).await;
        for number in 1..=3 {
            house.assess(0, number, [5 - number, 3]).await.unwrap();
            house.assess(1, number, [5 - number, 3]).await.unwrap();
        }
        let order = house.order(None).await.unwrap();
        let choice = |number: i64, outcome: Outcome, reason: &str, days: i64| Choice {
            number,
            outcome,
            reason: reason.into(),
            until: (days > 0).then(|| house.world.env.now() + days * DAY),
        };
        let choose = |choices: Vec<Choice>| {
            house.deed(async move |tx, by, space| desk::choose(tx, by, space, order, &choices).await)
        };
        let action = || choice(1, Outcome::Action, "", 0);
        let no = || choice(2, Outcome::Declined, "För få skulle ha nytta av det.", 0);
        assert_eq!(refused(choose(vec![action(), no()]).await), ("choice-remainder", Some(1)));
        let careless =
            vec![action(), choice(2, Outcome::Declined, "Nej", 0), choice(3, Outcome::Action, "", 0)];
        assert_eq!(refused(choose(careless).await), ("choice-reason", Some(2)));
        let rest = choice(3, Outcome::Parked, "Vi väntar på budgeten.", 90);
        choose(vec![action(), no(), rest]).await.unwrap();
        assert_eq!(house.state(1).await, State::Assessed);
        assert_eq!(house.state(2).await, State::Withdrawn);
        let idea = async |number: i64| house.scene.idea(&house.world, number).await.standing.state;
        assert_eq!((idea(1).await, idea(2).await), (idea::State::InProposal, idea::State::Answered));
        assert_eq!(idea(3).await, idea::State::Parked);
        let mut reader = Client::new(&house.app);
        let page = reader.get("/tvv/proposals/order").await.text();
        assert!(page.contains("3 = 1 åtgärder + 1 nej med skäl + 1 som vilar"), "{page}");
        house.world.days(91);
        let mut tx = house.world.store.read().await.unwrap();
        let ordering = rows::ordering(&mut tx, house.space.id, order).await.unwrap().unwrap();
        let waiting = desk::undecided(&mut tx, &house.space, ordering.id).await.unwrap();
        assert_eq!(waiting.iter().map(|one| one.number).collect::<Vec<_>>(), [3], "what rested waits again");
        drop(tx);
        clean(&house.world, &house.scene).await;
    }
}
