//! Proposals: from ideas to what the boards decide, on both databases.

use kernel::{Actor, Happened, Id, Lang, LocalText, Private, Ref, Visibility};
use members::{Caller, Space, contact};
use proptest::prelude::*;
use serde_json::json;
use store::{Engine, Store, Tx, directory::Card, thread::Verb};
use testkit::World;
use voice::{
    idea::{
        self, Done, NotDone, State as IdeaState,
        desk::PROPOSAL,
        rules::Wish as IdeaWish,
        state::Word,
        store::{answers, ideas, words},
    },
    proposals::{
        self, State,
        desk::{
            self, course,
            shape::{self, Part},
            write::{self, Written},
        },
        rules::{self, Facts, Outcome, Stance, Step, Wish},
        store::{self as rows, work},
    },
};
use web::{App, Config, Slice, test::Client};

use crate::support::{Scene, clean, founded, scene};

fn slices() -> Vec<Slice> {
    vec![voice::idea::slice(), proposals::slice()]
}

struct House<'a> {
    world: &'a World,
    app: App,
    scene: Scene,
    space: Space,
}

impl House<'_> {
    async fn open(world: &World) -> House<'_> {
        // The door ties the slices' reactions to the store.
        let app = App::new(world.store.clone(), Config::new("http://localhost"), slices()).await.unwrap();
        let scene = scene(world).await;
        let space = founded(world, &scene, "tvv").await;
        House { world, app, scene, space }
    }

    fn by(&self) -> &Caller {
        &self.scene.coordinator
    }

    async fn deed<T>(&self, deed: impl AsyncFnOnce(&mut Tx, &Caller, &Space) -> Done<T>) -> Done<T> {
        let mut tx = self.world.store.write().await?;
        let done = deed(&mut tx, self.by(), &self.space).await?;
        tx.commit().await?;
        Ok(done)
    }

    async fn proposal(&self, title: &str) -> i64 {
        let opened =
            self.deed(async |tx, by, space| proposals::open(tx, by, space.id, &space.key, title).await);
        opened.await.unwrap().number
    }

    async fn id(&self, number: i64) -> Id {
        rows::by_number(&mut self.world.store.read().await.unwrap(), self.space.id, number)
            .await
            .unwrap()
            .unwrap()
            .id
    }

    /// A sorted idea that a proposal has taken something from.
    async fn idea(&self, text: &str, proposal: i64) -> i64 {
        let number = self.scene.submit(self.world, text).await;
        self.scene.act(self.world, self.by(), number, &self.scene.sort()).await.unwrap();
        let take = IdeaWish::Take { proposal: self.id(proposal).await, took: format!("Ur idé {number}.") };
        self.scene.act(self.world, self.by(), number, &take).await.unwrap();
        number
    }

    async fn write(&self, number: i64, suggestion: &str) {
        let whole = self.whole(number).await;
        let text = work::Text {
            title: whole.text.title,
            problem: "Bussen slutar gå.".into(),
            suggestion: suggestion.into(),
        };
        let written = Written {
            text,
            lang: Lang::Sv,
            novelty: None,
            own_initiative: false,
            origin: None,
            over: whole.version,
        };
        self.deed(async |tx, by, space| write::write(tx, by, space, number, &written).await).await.unwrap();
    }

    async fn whole(&self, number: i64) -> work::Whole {
        work::whole(&mut self.world.store.read().await.unwrap(), self.space.id, number)
            .await
            .unwrap()
            .unwrap()
    }

    /// The owner of an idea leaves an address, and asks to be answered in this language.
    async fn asks_for(&self, number: i64, lang: Lang) {
        let idea = self.scene.idea(self.world, number).await;
        let mut tx = self.world.store.write().await.unwrap();
        let address = format!("{lang}@mail.example");
        let details =
            contact::Details { email: Some(Private::new(address)), lang, ..contact::Details::default() };
        let until = self.world.env.now() + 1_000_000;
        let owner = contact::put(&mut tx, &Actor::Visitor, self.space.id, &details, until).await.unwrap();
        idea::desk::set_contact(&mut tx, &self.scene.place, &Actor::Visitor, &idea, Some(owner))
            .await
            .unwrap();
        tx.commit().await.unwrap();
    }

    async fn state(&self, number: i64) -> State {
        self.whole(number).await.proposal.state
    }

    async fn ready(&self, number: i64) -> Done<State> {
        self.deed(async |tx, by, space| write::ready(tx, by, space, number).await).await
    }

    /// Appends what another slice would, about a proposal.
    async fn matter(&self, topic: &'static str, number: i64, owners: Option<&str>) -> Done<()> {
        self.matter_with(topic, number, owners.map(|words| LocalText::new(Lang::Sv, words))).await
    }

    async fn matter_with(&self, topic: &'static str, number: i64, owners: Option<LocalText>) -> Done<()> {
        let about = Ref::new(PROPOSAL, self.id(number).await);
        let mut tx = self.world.store.write().await?;
        let matter = Ref::new("matter", Id::new(&self.world.env));
        tx.link(self.space.id, &about, Verb::Became, &matter).await?;
        let body = json!({ "number": 1, "about": about.to_string(), "n": 2, "m": 2 });
        if let Some(words) = owners {
            tx.set_aside(course::OWNERS, &serde_json::to_string(&words).unwrap());
        }
        let happened = Happened::new(topic, matter, Visibility::Public, body);
        tx.append(self.space.id, &self.by().actor, &happened).await?;
        Ok(tx.commit().await?)
    }

    async fn sound(&self) {
        clean(self.world, &self.scene).await;
        for check in proposals::slice().checks {
            let found = (check.run)(&self.world.store).await.unwrap();
            assert_eq!(found.breaches, Vec::<String>::new(), "{}: {}", check.id, check.says);
        }
    }
}

fn refused<T: std::fmt::Debug>(done: Done<T>) -> (&'static str, Option<i64>) {
    match done {
        Err(NotDone::Refused(refusal)) => (refusal.code, refusal.count),
        other => panic!("expected a refusal: {other:?}"),
    }
}

async fn both(story: impl AsyncFn(House<'_>)) {
    for engine in [Engine::Sqlite, Engine::Postgres] {
        let world = World::new(engine, &App::migrations(&slices())).await;
        story(House::open(&world).await).await;
    }
}

/// 000-46, 000-53, 003-07, 004-05: nothing is ready while a frame is open; what was taken stands in both.
#[tokio::test]
async fn from_ideas_to_the_decision_of_all_boards() {
    both(async |house| {
        let number = house.proposal("Kvällsbuss").await;
        let idea = house.idea("Bussen slutar gå klockan 18.", number).await;
        let frame = house
            .deed(async |tx, by, space| {
                let texts = |text: &str| [(Lang::Sv, text.to_owned())].into();
                write::add_frame(tx, by, space, &texts("Jämställdhet"), &texts("Vem tjänar på det?")).await
            })
            .await
            .unwrap();
        assert_eq!(refused(house.ready(number).await).0, "problem-missing");
        house.write(number, "Låt linje 61 gå till midnatt.").await;
        assert_eq!(refused(house.ready(number).await), ("frames-open", Some(1)));
        let answer = |text: &'static str| {
            house.deed(async move |tx, by, space| {
                write::answer_frame(tx, by, space, number, frame, Stance::None, text).await
            })
        };
        assert_eq!(refused(answer(" ").await).0, "frame-reason-missing", "no effect needs a reason");
        answer("Lika många kvinnor som män reser på kvällen.").await.unwrap();

        let mut reader = Client::new(&house.app);
        let page = reader.get("/tvv/proposals/1").await.text();
        assert!(
            page.contains("Texten skrivs") && !page.contains("till midnatt"),
            "not public before it is ready"
        );
        house.ready(number).await.unwrap();
        let page = reader.get("/tvv/proposals/1").await.text();
        assert!(page.contains("Låt linje 61 gå till midnatt.") && page.contains("Ur idé 1."), "{page}");
        assert!(page.contains("inte förankrat"), "000-05: says so while nobody was heard");
        let file = reader.get("/tvv/proposals.csv").await.text();
        assert!(file.lines().nth(1).unwrap().contains(",ready,arena,"), "{file}");

        house.matter("matter.opened", number, None).await.unwrap();
        assert_eq!(house.state(number).await, State::Submitted);
        house.matter("matter.adopted", number, None).await.unwrap();
        assert_eq!(house.state(number).await, State::Adopted);
        assert_eq!(house.scene.idea(house.world, idea).await.standing.state, IdeaState::Adopted);
        let card =
            house.world.store.read().await.unwrap().card(&Ref::new(PROPOSAL, house.id(number).await)).await;
        assert_eq!(card.unwrap().unwrap().status, "proposal-adopted");
        // Referred back, worked on, made ready and prepared anew: it lies before the bodies again.
        house.matter("matter.referred_back", number, None).await.unwrap();
        house.matter("matter.reopened", number, None).await.unwrap();
        assert_eq!(house.state(number).await, State::Submitted);
        house.matter("matter.adopted_changed", number, None).await.unwrap();
        assert_eq!(house.state(number).await, State::AdoptedChanged);
        house.sound().await;
    })
    .await;
}

#[tokio::test]
async fn a_no_that_would_strand_ideas_is_refused_unless_their_owners_get_words() {
    both(async |house| {
        let number = house.proposal("Kvällsbuss").await;
        let elsewhere = house.proposal("Nattbuss").await;
        let (alone, shared) =
            (house.idea("Bussen slutar gå.", number).await, house.idea("Senare bussar.", number).await);
        let take = IdeaWish::Take { proposal: house.id(elsewhere).await, took: "Nattens bussar.".into() };
        house.scene.act(house.world, house.by(), shared, &take).await.unwrap();
        house.write(number, "Kör till midnatt.").await;
        house.ready(number).await.unwrap();
        assert_eq!(refused(house.matter("matter.rejected", number, None).await).0, "proposal-not-submitted");
        house.matter("matter.opened", number, None).await.unwrap();
        assert_eq!(refused(house.matter("matter.rejected", number, None).await), ("would-strand", Some(1)));
        assert_eq!(house.state(number).await, State::Submitted, "all of it or nothing");
        house.matter("matter.rejected", number, Some("Nej, för få reser så sent.")).await.unwrap();
        assert_eq!(house.state(number).await, State::Rejected);
        assert_eq!(house.scene.idea(house.world, alone).await.standing.state, IdeaState::Answered);
        assert_eq!(house.scene.idea(house.world, shared).await.standing.state, IdeaState::InProposal);
        house.sound().await;
        // The other ends too: the idea that lived there has nowhere left.
        let close = house.deed(async |tx, by, space| proposals::close(tx, by, space, elsewhere, None).await);
        assert_eq!(refused(close.await), ("would-strand", Some(1)));
    })
    .await;
}

/// I4: who was told yes is told no, in an answer like all others; nothing comes back to a proposal that ended.
#[tokio::test]
async fn a_yes_that_becomes_a_no_strands_nobody_and_nobody_comes_back_to_it() {
    both(async |house| {
        let number = house.proposal("Kvällsbuss").await;
        let idea = house.idea("Bussen slutar gå.", number).await;
        house.write(number, "Kör till midnatt.").await;
        house.ready(number).await.unwrap();
        house.matter("matter.opened", number, None).await.unwrap();
        house.matter("matter.adopted", number, None).await.unwrap();
        let now = async || house.scene.idea(house.world, idea).await;
        assert_eq!(now().await.standing.state, IdeaState::Adopted);
        assert_eq!(refused(house.matter("matter.rejected", number, None).await), ("would-strand", Some(1)));
        house.matter("matter.rejected", number, Some("Nej, för få reser så sent.")).await.unwrap();
        let answered = now().await;
        assert_eq!((answered.standing.state, answered.told), (IdeaState::Answered, true));
        let answer = answers::of_idea(&mut house.world.store.read().await.unwrap(), answered.id).await;
        assert!(answer.unwrap()[0].published_at.is_some(), "it stands among the answers");
        house.sound().await;
        let again = IdeaWish::Reopen { text: "Nya siffror.".into() };
        house.scene.act(house.world, house.by(), idea, &again).await.unwrap();
        assert_eq!(now().await.standing.contributions, []);
    })
    .await;
}

/// A board's no reaches every owner in the language they asked to be answered in, where somebody wrote it in that
/// language; otherwise in the board's own, marked as such wherever it is read.
#[tokio::test]
async fn a_boards_no_reaches_each_owner_in_their_own_language() {
    both(async |house| {
        let number = house.proposal("Kvällsbuss").await;
        let mut ideas = Vec::new();
        for (text, asked) in [
            ("Bussen slutar gå för tidigt.", None),
            ("Bussar behövs på kvällen.", Some(Lang::Nb)),
            ("Senare bussar, tack.", Some(Lang::Fi)),
        ] {
            let idea = house.idea(text, number).await;
            if let Some(lang) = asked {
                house.asks_for(idea, lang).await;
            }
            ideas.push(idea);
        }
        house.write(number, "Kör till midnatt.").await;
        house.ready(number).await.unwrap();
        house.matter("matter.opened", number, None).await.unwrap();
        let texts = [
            (Lang::Sv, "Nej, för få reser så sent.".into()),
            (Lang::Nb, "Nei, for få reiser så sent.".into()),
        ];
        let no = LocalText::of(Lang::Sv, &texts.into());
        house.matter_with("matter.rejected", number, no).await.unwrap();
        let mut told = Vec::new();
        for idea in &ideas {
            let id = house.scene.idea(house.world, *idea).await.id;
            let mut tx = house.world.store.read().await.unwrap();
            let all = words::told_about(&mut tx, id).await.unwrap();
            let last = all.into_iter().rfind(|told| told.word == Word::Answered).unwrap();
            told.push((last.text.unwrap(), last.facts.lang));
        }
        let (swedish, norwegian) = ("Nej, för få reser så sent.", "Nei, for få reiser så sent.");
        let expected = [(swedish, Lang::Sv), (norwegian, Lang::Nb), (swedish, Lang::Sv)];
        assert_eq!(told, expected.map(|(text, lang)| (text.to_owned(), Some(lang))));
        house.sound().await;
    })
    .await;
}

#[tokio::test]
async fn split_and_join_keep_numbers_authors_and_every_idea() {
    both(async |house| {
        let number = house.proposal("Buss och tåg").await;
        let (bus, train) =
            (house.idea("Kvällsbuss behövs.", number).await, house.idea("Fler tåg behövs.", number).await);
        house.write(number, "Kör mer.").await;
        let part = |title: &str, ideas: &[i64]| Part { title: title.into(), ideas: ideas.to_vec() };
        let split = |parts: Vec<Part>| {
            house.deed(async move |tx, by, space| shape::split(tx, by, space, number, &parts).await)
        };
        let lost = split(vec![part("Buss", &[bus]), part("Tåg", &[])]).await;
        assert_eq!(refused(lost), ("would-strand", Some(1)), "every idea goes along with a part");
        let parts = split(vec![part("Buss", &[bus]), part("Tåg", &[bus, train])]).await.unwrap();
        assert_eq!(
            parts.iter().map(|part| part.number).collect::<Vec<_>>(),
            [2, 3],
            "numbers go on without gaps"
        );
        assert_eq!(house.state(number).await, State::SplitInto);
        assert_eq!(house.whole(3).await.text.suggestion, "Kör mer.");
        let idea = house.scene.idea(house.world, train).await;
        assert_eq!(idea.standing.contributions.len(), 1);
        assert_eq!(idea.standing.contributions[0].took, "Ur idé 2.", "what was taken goes along");

        house.deed(async |tx, by, space| shape::join(tx, by, space, 2, 3).await).await.unwrap();
        assert_eq!(house.state(2).await, State::JoinedWith);
        let mut tx = house.world.store.read().await.unwrap();
        assert_eq!(rows::ideas(&mut tx, house.id(3).await).await.unwrap(), 2);
        let links = tx.links_from(&Ref::new(PROPOSAL, house.id(number).await)).await.unwrap();
        assert_eq!(links.iter().filter(|link| link.verb == Verb::Became.as_str()).count(), 2);
        let authors = work::authors(&mut tx, house.id(3).await).await.unwrap();
        assert_eq!(authors, vec![house.by().person().unwrap()]);
        drop(tx);
        house.sound().await;
    })
    .await;
}

/// 000-04: no step but the first without a gate.
#[tokio::test]
async fn a_step_needs_the_decision_that_lets_it_through() {
    both(async |house| {
        let number = house.proposal("Kvällsbuss").await;
        let step = |step: Step, gate: Option<(&'static str, &'static str)>| {
            house.deed(async move |tx, by, space| write::set_step(tx, by, space, number, step, gate).await)
        };
        step(Step::Try, None).await.unwrap();
        assert_eq!(refused(step(Step::Permanent, None).await).0, "gate-missing");
        step(Step::Permanent, Some(("2026-02", "Styrelsen § 12"))).await.unwrap();
        assert_eq!(house.whole(number).await.step, Some(Step::Permanent));
    })
    .await;
}

#[tokio::test]
async fn everybody_reads_the_version_that_was_ready_and_what_changed() {
    let world = World::new(Engine::Sqlite, &App::migrations(&slices())).await;
    let house = House::open(&world).await;
    let number = house.proposal("Kvällsbuss").await;
    house.idea("Bussen slutar gå.", number).await;
    house.write(number, "Kör till tio.").await;
    house.write(number, "Kör till midnatt.").await;
    house.ready(number).await.unwrap();
    house.deed(async |tx, by, space| write::take_up(tx, by, space, number).await).await.unwrap();
    house.write(number, "Kör hela natten.").await;
    let mut reader = Client::new(&house.app);
    let page = reader.get("/tvv/proposals/1").await.text();
    assert!(page.contains("Kör till midnatt.") && !page.contains("hela natten"));
    let versions = reader.get("/tvv/proposals/1/versions").await.text();
    assert!(versions.contains("tio.</del>") && versions.contains("midnatt.</ins>"), "{versions}");
    assert!(!versions.contains("hela natten"));
    let draft =
        house.deed(async |tx, by, space| desk::draft(tx, by, space, "Hemligt utkast").await).await.unwrap();
    assert_eq!(
        reader.get(&format!("/tvv/proposals/{}", draft.number)).await.status,
        web::StatusCode::NOT_FOUND
    );
    assert!(!reader.get("/tvv/proposals").await.text().contains("Hemligt"), "a draft is nobody else's");
    house.sound().await;
}

#[tokio::test]
async fn a_group_member_writes_at_the_desk_and_keeps_what_was_typed() {
    let world = World::new(Engine::Sqlite, &App::migrations(&slices())).await;
    let house = House::open(&world).await;
    let mut member = Client::new(&house.app);
    member.sign_in_as("tvv", members::Role::GroupMember).await;
    let begun = member.post("/tvv/desk/writing", &[("title", "Ungdomskort")]).await;
    assert_eq!(begun.location(), "/tvv/desk/proposals/1/work");
    let page = "/tvv/desk/proposals/1/work";
    let text = [("deed", "write"), ("over", "0"), ("title", ""), ("problem", "Dyrt att åka.")];
    let faulty = member.post(page, &text).await;
    assert_eq!(faulty.status, web::StatusCode::UNPROCESSABLE_ENTITY);
    assert!(faulty.text().contains("Dyrt att åka."), "what was typed stays");
    let hear = [("deed", "hear"), ("party", "Ungdomsrådet"), ("heard_on", "2026-02"), ("stance", "for")];
    assert_eq!(member.post(page, &hear).await.status, web::StatusCode::SEE_OTHER);
    let shown = member.get(page).await;
    assert!(shown.text().contains("Ungdomsrådet") && shown.text().contains("februari 2026"));
    assert_eq!(pages::check::problems(&shown.text()), Vec::<String>::new());
    let ready = member.post(page, &[("deed", "ready")]).await;
    assert_eq!(ready.status, web::StatusCode::CONFLICT, "a draft is worked on before it is ready");
    assert_eq!(house.state(1).await, State::Draft);
}

/// 000-09: what nobody coordinates becomes a draft with one click, linked back.
#[tokio::test]
async fn a_gap_becomes_a_draft_with_one_click() {
    let world = World::new(Engine::Sqlite, &App::migrations(&slices())).await;
    let house = House::open(&world).await;
    let mut member = Client::new(&house.app);
    member.sign_in_as("tvv", members::Role::GroupMember).await;
    let noted = member
        .post("/tvv/desk/gaps", &[("deed", "note"), ("name", "Fritid"), ("seen", "Två kalendrar.")])
        .await;
    assert_eq!(noted.location(), "/tvv/desk/gaps");
    let page = member.get("/tvv/desk/gaps").await;
    assert!(page.text().contains("Fritid"));
    let gap = page.hidden("gap");
    let made = member.post("/tvv/desk/gaps", &[("deed", "make"), ("gap", &gap)]).await;
    assert_eq!(made.location(), "/tvv/desk/proposals/1/work");
    assert_eq!(
        (house.whole(1).await.proposal.title, house.state(1).await),
        ("Fritid".to_owned(), State::Draft)
    );
    let subject = Ref::new(PROPOSAL, house.id(1).await);
    let links = house.world.store.read().await.unwrap().links_to(&subject).await.unwrap();
    assert_eq!(links.iter().map(|link| &*link.other.kind).collect::<Vec<_>>(), ["gap"]);
}

fn wishes() -> impl Strategy<Value = Wish> {
    let outcomes = [Outcome::Adopted, Outcome::AdoptedChanged, Outcome::ReferredBack, Outcome::Rejected];
    let others = [
        Wish::TakeUp,
        Wish::Ready,
        Wish::Assess,
        Wish::Submit,
        Wish::Reopen,
        Wish::Split,
        Wish::Join,
        Wish::Withdraw,
    ];
    prop_oneof![
        prop::sample::select(outcomes.to_vec()).prop_map(Wish::Decide),
        prop::sample::select(others.to_vec()),
    ]
}

prop_compose! {
    fn facts()(
        problem: bool, suggestion: bool, frames_open in 0i64..2, ideas in 0i64..3, own_initiative: bool,
        assessors in 0i64..4, stranded in 0i64..2, steps_to_come: bool, unpublished: bool,
    ) -> Facts {
        Facts { problem, suggestion, frames_open, ideas, own_initiative, assessors, stranded, steps_to_come, unpublished }
    }
}

proptest! {
    /// Whatever is wished in whatever order: only what is ready is weighed, only what is submitted is decided, and
    /// nothing ends while ideas would be stranded.
    #[test]
    fn the_states_hold(steps in prop::collection::vec((wishes(), facts()), 1..40)) {
        let (mut state, mut was_ready, mut was_submitted) = (State::Draft, false, false);
        for (wish, facts) in steps {
            let Ok(next) = rules::decide(state, wish, &facts) else { continue };
            prop_assert!(!(next.is_dead() && facts.stranded > 0), "I4");
            prop_assert!(!state.is_dead() || matches!(wish, Wish::Decide(_) | Wish::Reopen), "the dead stay dead, but for corrections");
            let adopted = matches!(state, State::Adopted | State::AdoptedChanged);
            prop_assert!(!(adopted && wish == Wish::TakeUp) || facts.steps_to_come, "only a step is taken up again");
            if next == State::Ready {
                prop_assert!(facts.problem && facts.suggestion && facts.frames_open == 0);
                prop_assert!(facts.ideas > 0 || facts.own_initiative);
                was_ready = true;
            }
            was_submitted |= next == State::Submitted;
            prop_assert!(next != State::Assessed || facts.assessors >= rules::ASSESSORS);
            prop_assert!(next != State::Submitted || was_ready);
            if matches!(wish, Wish::Decide(_)) {
                prop_assert!(was_submitted, "I15: nothing is decided that was not submitted");
                prop_assert!(next.stage() == rules::Stage::Court || next == State::ReferredBack);
            }
            state = next;
        }
    }
}

/// Random deeds by the desk and the boards over the whole: no idea is ever stranded, no number lost.
#[tokio::test]
async fn random_deeds_never_strand_an_idea() {
    use proptest::{strategy::ValueTree, test_runner::TestRunner};
    for engine in [Engine::Sqlite, Engine::Postgres] {
        let world = World::new(engine, &App::migrations(&slices())).await;
        let house = House::open(&world).await;
        for n in 1..=3 {
            let number = house.proposal(&format!("Förslag {n}")).await;
            house.idea("En idé om bussar.", number).await;
            house.idea("En idé om tåg.", number).await;
            house.write(number, "Kör mer.").await;
        }
        let mut runner = TestRunner::deterministic();
        for _ in 0..120 {
            let (deed, which, other) = (0u8..10, 1i64..9, 1i64..9).new_tree(&mut runner).unwrap().current();
            let _ = random_deed(&house, deed, which, other).await;
        }
        house.sound().await;
    }
}

async fn random_deed(house: &House<'_>, deed: u8, number: i64, other: i64) -> Done<()> {
    let exists = {
        let mut tx = house.world.store.read().await?;
        rows::by_number(&mut tx, house.space.id, number).await?.is_some()
    };
    if !exists {
        return Ok(());
    }
    match deed {
        0 => house.ready(number).await.map(drop),
        1 => house.deed(async |tx, by, space| write::take_up(tx, by, space, number).await.map(drop)).await,
        2 => house.matter("matter.opened", number, None).await,
        3 => house.matter("matter.adopted", number, None).await,
        4 => house.matter("matter.referred_back", number, None).await,
        5 => house.matter("matter.rejected", number, Some("Nej, det blir för dyrt.")).await,
        6 => {
            house.deed(async |tx, by, space| shape::join(tx, by, space, number, other).await.map(drop)).await
        }
        7 => {
            let ideas = ideas_of(&house.world.store, house, number).await;
            let part = |title: &str, ideas: &[i64]| Part { title: title.into(), ideas: ideas.to_vec() };
            let parts = [part("Ena", &ideas), part("Andra", &ideas[..ideas.len() / 2])];
            house
                .deed(async |tx, by, space| shape::split(tx, by, space, number, &parts).await.map(drop))
                .await
        }
        8 => house.deed(async |tx, by, space| proposals::close(tx, by, space, number, None).await).await,
        _ => {
            let until = house.world.env.now() + 30 * kernel::env::DAY;
            let park = IdeaWish::Park { until, reason: "Vi väntar på besked.".into() };
            house.scene.act(house.world, house.by(), other.min(6), &park).await.map(drop)
        }
    }
}

async fn ideas_of(store: &Store, house: &House<'_>, number: i64) -> Vec<i64> {
    let id = house.id(number).await;
    let mut tx = store.read().await.unwrap();
    let mut found = Vec::new();
    for link in tx.links_to(&Ref::new(PROPOSAL, id)).await.unwrap() {
        if link.other.kind == idea::KIND {
            found.push(ideas::by_id(&mut tx, link.other.id).await.unwrap().unwrap().number);
        }
    }
    found
}

/// What another slice keeps becomes one draft, however often it is asked for.
#[tokio::test]
async fn a_thing_that_nobody_coordinates_becomes_a_draft_once() {
    let world = World::new(Engine::Sqlite, &App::migrations(&slices())).await;
    let scene = scene(&world).await;
    let space = founded(&world, &scene, "tvv").await;
    let (by, about) = (&scene.coordinator, Ref::new("strength", Id::new(&world.env)));
    let mut tx = world.store.write().await.unwrap();
    let gaps = voice::proposals::desk::gaps::draft_of(&mut tx, by, &space, &about, "Två listor.").await;
    assert!(
        matches!(gaps, Err(NotDone::Refused(refusal)) if refusal.code == "no-such-gap"),
        "it has no card"
    );
    let card = Card {
        subject: about.clone(),
        space: space.id,
        number: Some(3),
        title: "Två turistbyråer".into(),
        url: "/tvv/strengths/3".into(),
        status: String::new(),
        visibility: Visibility::Public,
    };
    tx.put_card(&card).await.unwrap();
    let mut numbers = Vec::new();
    for _ in 0..2 {
        numbers.push(voice::proposals::desk::gaps::draft_of(&mut tx, by, &space, &about, "x").await.unwrap());
    }
    assert_eq!(numbers[0], numbers[1]);
    let links = tx.links_from(&about).await.unwrap();
    assert_eq!(links.iter().filter(|link| link.other.kind == "proposal").count(), 1);
    let made = tx.card(&links[0].other).await.unwrap().unwrap();
    assert_eq!((&*made.title, made.number), ("Två turistbyråer", Some(numbers[0])));
    tx.commit().await.unwrap();
}

#[tokio::test]
async fn r004_15_an_area_reports_which_proposals_and_actions_have_answered_each_frame() {
    both(async |house| {
        let (first, second) = (house.proposal("Kvällsbuss").await, house.proposal("Cykelväg").await);
        let mut proposals = Vec::new();
        for number in [first, second] {
            proposals.push(Ref::new(PROPOSAL, house.id(number).await));
        }
        let space = &house.space;
        house
            .deed(async |tx, by, space| {
                let texts = |text: &str| [(Lang::Sv, text.to_owned())].into();
                let frame = write::add_frame(tx, by, space, &texts("Jämställdhet"), &texts("Vem?")).await?;
                write::add_frame(tx, by, space, &texts("Integration"), &texts("Når det alla?")).await?;
                write::answer_frame(tx, by, space, first, frame, Stance::For, "Lika många.").await
            })
            .await
            .unwrap();
        let empty = Client::new(&house.app).get("/tvv/areas/1/frames").await;
        assert_eq!(empty.status, web::StatusCode::NOT_FOUND);
        // What other slices would enter: the area with its goal, an action on the first proposal, one on nothing, and
        // a commitment.
        let mut tx = house.world.store.write().await.unwrap();
        let mut entered = Vec::new();
        for (kind, number, title) in [
            ("area", 1, "Plats för alla"),
            ("goal", 1, "Alla kommer fram"),
            ("action", 1, "Bussen går"),
            ("action", 2, "Skyltar"),
            ("commitment", 1, "Vi skjutsar"),
        ] {
            let subject = Ref::new(kind, Id::new(tx.env()));
            let card = Card {
                subject: subject.clone(),
                space: space.id,
                number: Some(number),
                title: title.into(),
                url: format!("/tvv/{kind}s/{number}"),
                status: String::new(),
                visibility: Visibility::Public,
            };
            tx.put_card(&card).await.unwrap();
            entered.push(subject);
        }
        let [area, goal, bus, signs, promise] = &entered[..] else { panic!() };
        for (from, verb, to) in [
            (goal, Verb::PartOf, area),
            (&proposals[0], Verb::Serves, goal),
            (&proposals[1], Verb::Serves, goal),
            (&proposals[0], Verb::LeadsTo, bus),
            (bus, Verb::Serves, goal),
            (signs, Verb::Serves, goal),
            (promise, Verb::Serves, area),
        ] {
            tx.link(space.id, from, verb, to).await.unwrap();
        }
        let told = Happened::new("area.tied", area.clone(), Visibility::Public, json!({}));
        tx.append(space.id, &house.by().actor, &told).await.unwrap();
        tx.commit().await.unwrap();
        let page = Client::new(&house.app).get("/tvv/areas/1/frames").await.text();
        assert_eq!(pages::check::problems(&page), Vec::<String>::new());
        let plain: String =
            page.split('<').filter_map(|piece| piece.split_once('>')).map(|(_, text)| text.trim()).collect();
        let plain = plain.replace('\u{a0}', " ");
        assert!(plain.contains("Jämställdhet1 av 2 (50 %)1 av 2 (50 %)"), "{plain}");
        assert!(plain.contains("Integration0 av 2 (0 %)0 av 2 (0 %)"), "{plain}");
        assert!(plain.contains("Området har ett åtagande."), "{plain}");
        let (_, gender) = page.split_once("<p class=\"quiet\">Vem?</p>").unwrap();
        let (open, rest) = gender.split_once("Har svarat").unwrap();
        let (answered, _) = rest.split_once("</section>").unwrap();
        for (name, part, there) in [
            ("Cykelväg", open, true),
            ("Skyltar", open, true),
            ("Kvällsbuss", answered, true),
            ("Bussen går", answered, true),
            ("Bussen går", open, false),
        ] {
            assert_eq!(part.contains(name), there, "{name}: {part}");
        }
        assert!(open.contains("/tvv/actions/2") && open.contains("bygger inte på något förslag"), "{open}");
    })
    .await;
}
