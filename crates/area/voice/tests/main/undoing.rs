//! One deed at the desk, one undo, whatever number of ideas it touched.

use kernel::{Happened, Id, Ref, Visibility, env::DAY};
use members::Role;
use proptest::{prelude::*, strategy::ValueTree, test_runner::TestRunner};
use serde_json::json;
use store::{Engine, Tx, thread::Verb};
use voice::{
    idea::{
        Done, NotDone, Reason, State, answers, desk, labels,
        rules::Wish,
        store::{answers as batches, counts, ideas, operations},
    },
    proposals::{
        self, Proposal,
        desk::{
            empty,
            shape::{self, Part},
            undo,
        },
        store::{self as rows, work},
    },
};
use web::{StatusCode, test::Page};

use crate::{
    sorting::{Desk, SORTED, filled, hidden},
    support::clean,
};

/// What a deed to many ideas is done with.
#[derive(Clone, Copy, Debug)]
enum Bulk {
    Close,
    Move,
    Park,
    Join,
    Split,
    Promote,
}

/// How an idea stands with the proposal that the deed is about.
#[derive(Clone, Copy, Debug)]
enum Stands {
    AtWork,
    InBoth,
    Asked,
    Resting,
    Sorted,
}

async fn sorted(desk: &Desk, text: &str) -> i64 {
    let number = desk.submit(text).await;
    let themes = vec![desk.themes[2]];
    let kind = voice::idea::Kind::Idea;
    desk.act(number, &Wish::Sort { themes, places: vec![], whole_alliance: true, kind }).await;
    number
}

async fn taken(desk: &Desk, number: i64, proposal: &Proposal) {
    let took = format!("Ur idé {number}.");
    desk.act(number, &Wish::Take { proposal: proposal.id, took }).await;
}

async fn stand(desk: &Desk, stands: Stands, (one, other): (&Proposal, &Proposal)) -> i64 {
    let number = sorted(desk, &format!("En idé som {stands:?}")).await;
    if !matches!(stands, Stands::Sorted) {
        taken(desk, number, one).await;
    }
    match stands {
        Stands::InBoth => taken(desk, number, other).await,
        Stands::Asked => desk.act(number, &Wish::Ask { question: "Vilken linje?".into() }).await,
        Stands::Resting => {
            let until = desk.world.env.now() + 30 * DAY;
            desk.act(number, &Wish::Park { until, reason: "Budgeten.".into() }).await;
        }
        Stands::AtWork | Stands::Sorted => {}
    }
    number
}

/// Everything that a deed at the desk could change: ideas, sums, proposals with their links and authors.
async fn picture(desk: &Desk, known: &[Id]) -> Vec<String> {
    let space = desk.space.id;
    let mut tx = desk.world.store.read().await.unwrap();
    let mut seen = Vec::new();
    for number in 1.. {
        let Some(idea) = ideas::by_number(&mut tx, space, number).await.unwrap() else { break };
        seen.push(format!("{number}: {:?}", idea.standing));
    }
    seen.push(format!("{:?}", counts::by_round(&mut tx, space).await.unwrap()));
    for id in known {
        let proposal = rows::by_id(&mut tx, *id).await.unwrap().unwrap();
        let mut links: Vec<String> = Vec::new();
        for link in tx.links_to(&proposal.subject()).await.unwrap() {
            links.push(format!("{} {}", link.verb, link.other));
        }
        for link in tx.links_from(&proposal.subject()).await.unwrap() {
            links.push(format!("→ {} {}", link.verb, link.other));
        }
        links.sort();
        let card = tx.card(&proposal.subject()).await.unwrap().map(|card| card.status);
        let authors = work::authors(&mut tx, *id).await.unwrap();
        seen.push(format!("{proposal:?} {links:?} {card:?} {authors:?}"));
    }
    seen
}

async fn done(
    desk: &Desk,
    tx: &mut Tx,
    bulk: Bulk,
    numbers: &[i64],
    (one, other): (&Proposal, &Proposal),
) -> Done<()> {
    let (by, space) = (&desk.scene.coordinator, &desk.space);
    let key = one.id.to_string();
    let key = Some(key.as_str());
    match bulk {
        Bulk::Close => empty::close(tx, by, space, one.number, key).await,
        Bulk::Move => empty::move_all(tx, by, space, (one.number, other.number), key).await,
        Bulk::Park => {
            let until = desk.world.env.now() + 30 * DAY;
            let park = Wish::Park { until, reason: "Vi väntar på budgeten.".into() };
            empty::park_all(tx, by, space, (one.number, park), key).await
        }
        Bulk::Join => shape::join(tx, by, space, one.number, other.number).await.map(drop),
        Bulk::Split => {
            let part = |title: &str, ideas: Vec<i64>| Part { title: title.into(), ideas };
            let parts = [part("Morgon", numbers.to_vec()), part("Kväll", numbers[..1].to_vec())];
            shape::split(tx, by, space, one.number, &parts).await.map(drop)
        }
        Bulk::Promote => labels::promote(tx, by, space, "Kvällar", numbers, None).await.map(drop),
    }
}

async fn last(desk: &Desk) -> Id {
    let actor = desk.scene.coordinator.actor.to_string();
    let mut tx = desk.world.store.read().await.unwrap();
    voice::idea::store::operations::last(&mut tx, desk.space.id, &actor).await.unwrap().unwrap().id
}

async fn take_back(desk: &Desk, deed: Id, leave: bool) -> Done<voice::idea::desk::Undone> {
    let mut tx = desk.world.store.write().await?;
    let undone = undo::undo(&mut tx, &desk.scene.coordinator, &desk.space, deed, leave).await?;
    tx.commit().await?;
    Ok(undone)
}

#[tokio::test]
async fn undoing_any_deed_to_many_restores_the_exact_state_on_both_databases() {
    use {Bulk::*, Stands::*};
    let stands = prop_oneof![Just(AtWork), Just(InBoth), Just(Asked), Just(Resting), Just(Sorted)];
    let bulk = prop_oneof![Just(Close), Just(Move), Just(Park), Just(Join), Just(Split), Just(Promote)];
    let plays = (bulk, proptest::collection::vec(stands, 1..6));
    let mut runner = TestRunner::deterministic();
    for engine in [Engine::Sqlite, Engine::Postgres] {
        let desk = Desk::open(engine).await;
        let mut tried = 0;
        for _ in 0..20 {
            let (bulk, stands) = plays.new_tree(&mut runner).unwrap().current();
            let (one, other) = (desk.proposal("Kvällsbuss").await, desk.proposal("Nattbuss").await);
            let mut numbers = Vec::new();
            for stands in &stands {
                numbers.push(stand(&desk, *stands, (&one, &other)).await);
            }
            let known = [one.id, other.id];
            let before = picture(&desk, &known).await;
            desk.world.clock.advance(1_000);
            let mut tx = desk.world.store.write().await.unwrap();
            match done(&desk, &mut tx, bulk, &numbers, (&one, &other)).await {
                Ok(()) => tx.commit().await.unwrap(),
                // Closing what would strand somebody, resting while a question is open.
                Err(NotDone::Refused(_)) => continue,
                Err(error) => panic!("{bulk:?} {stands:?}: {error}"),
            }
            clean(&desk.world, &desk.scene).await;
            assert!(before != picture(&desk, &known).await || matches!(bulk, Promote), "{bulk:?}");
            let undone = take_back(&desk, last(&desk).await, false).await.unwrap();
            assert_eq!(undone.left, []);
            assert_eq!(before, picture(&desk, &known).await, "{bulk:?} {stands:?}");
            clean(&desk.world, &desk.scene).await;
            tried += 1;
        }
        assert!(tried >= 8, "{tried}");
    }
}

#[tokio::test]
async fn a_second_click_moves_once_and_a_proposal_gone_on_with_is_not_taken_back() {
    let desk = Desk::lite().await;
    let (one, other) = (desk.proposal("Kvällsbuss").await, desk.proposal("Nattbuss").await);
    let number = stand(&desk, Stands::AtWork, (&one, &other)).await;
    for _ in 0..2 {
        let mut tx = desk.world.store.write().await.unwrap();
        done(&desk, &mut tx, Bulk::Move, &[number], (&one, &other)).await.unwrap();
        tx.commit().await.unwrap();
    }
    let moved = last(&desk).await;
    // The idea's new proposal ends too: undoing the first deed has nothing to stand on.
    let mut tx = desk.world.store.write().await.unwrap();
    let third =
        proposals::open(&mut tx, &desk.scene.coordinator, desk.space.id, "tvv", "Dagbuss").await.unwrap();
    empty::move_all(&mut tx, &desk.scene.coordinator, &desk.space, (other.number, third.number), None)
        .await
        .unwrap();
    tx.commit().await.unwrap();
    match take_back(&desk, moved, false).await {
        Err(NotDone::Refused(refusal)) => assert_eq!(refusal.code, "changed-since"),
        other => panic!("{other:?}"),
    }
    clean(&desk.world, &desk.scene).await;
}

fn undo_at(page: &Page) -> String {
    let text = page.text();
    let form = text.split_once("class=\"card form offer\"").expect("an offer").1;
    form.split_once("action=\"").unwrap().1.split_once('"').unwrap().0.to_owned()
}

#[tokio::test]
async fn what_went_wrong_is_taken_back_from_the_page_and_what_a_colleague_touched_is_named() {
    for engine in [Engine::Sqlite, Engine::Postgres] {
        let desk = Desk::open(engine).await;
        let (one, other) = (desk.proposal("Kvällsbuss").await, desk.proposal("Nattbuss").await);
        for _ in 0..3 {
            stand(&desk, Stands::AtWork, (&one, &other)).await;
        }
        let mut client = desk.client(Role::Coordinator).await;
        let page = client.get("/tvv/desk/proposals/1?close=1").await;
        let form = hidden(&page);
        let mut fields: Vec<(&str, &str)> = form.iter().map(|(k, v)| (k.as_str(), v.as_str())).collect();
        fields.extend([("deed", "move"), ("to", "2")]);
        let moved = client.post("/tvv/desk/proposals/1", &fields).await;
        assert_eq!(moved.location(), "/tvv/desk/proposals/1");
        // The same form again does nothing more.
        assert_eq!(client.post("/tvv/desk/proposals/1", &fields).await.status, StatusCode::SEE_OTHER);

        // Offered on the proposal, on the desk and in the list.
        let at = undo_at(&client.get("/tvv/desk/proposals/1").await);
        let front = client.get("/tvv/desk").await;
        assert_eq!(at, undo_at(&front));
        assert!(
            front.header("x-statements").parse::<u32>().unwrap() <= 8,
            "{}",
            front.header("x-statements")
        );
        let list = client.get("/tvv/desk/deeds").await.text();
        assert!(list.contains("Flyttade alla ur förslag 1 och avslutade det: 3 idéer"), "{list}");
        assert!(list.contains(&at));

        // A colleague has asked one of the owners something since: named, and nothing is undone by itself.
        desk.act(2, &Wish::Ask { question: "Vilken linje?".into() }).await;
        let refused = client.post(&at, &[]).await;
        assert_eq!(refused.status, StatusCode::CONFLICT);
        let text = refused.text();
        assert!(text.contains("/tvv/desk/i/2\"") && !text.contains("/tvv/desk/i/1\""), "{text}");
        assert!(text.contains("Inget är ångrat än") && text.contains("Ångra för de andra 2"), "{text}");
        let mut tx = desk.world.store.read().await.unwrap();
        let state = rows::by_number(&mut tx, desk.space.id, 1).await.unwrap().unwrap().state;
        assert_eq!(state, proposals::State::Withdrawn);
        drop(tx);

        // Once the reader says so, the others are as before and that one stays.
        let undone = client.post(&at, &[("leave", "1")]).await;
        assert_eq!(undone.location(), "/tvv/desk/proposals/1");
        assert_eq!(desk.state(2).await, State::Clarifying);
        let idea = async |number| desk.scene.idea(&desk.world, number).await.standing.contributions;
        assert_eq!((idea(1).await[0].proposal, idea(3).await[0].proposal), (one.id, one.id));
        assert_eq!(idea(2).await[0].proposal, other.id);
        assert!(client.get("/tvv/desk/deeds").await.text().contains("Ångrad"));
        assert_eq!(client.post(&at, &[]).await.status, StatusCode::CONFLICT, "once only");
        clean(&desk.world, &desk.scene).await;
    }
}

#[tokio::test]
async fn a_group_lead_takes_back_what_they_did_and_a_sorter_only_their_own() {
    let desk = Desk::lite().await;
    let number = sorted(&desk, "Bussar på kvällen").await;
    let mut lead = desk.client(Role::GroupLead).await;
    let page = lead.get(&format!("/tvv/desk/sort/{number}/park?from=idea")).await;
    let form = hidden(&page);
    let mut fields: Vec<(&str, &str)> = form.iter().map(|(k, v)| (k.as_str(), v.as_str())).collect();
    fields.extend([("reason", "Budgeten."), ("days", "30")]);
    let parked = lead.post(&format!("/tvv/desk/sort/{number}/park"), &fields).await;
    assert_eq!(parked.location(), format!("/tvv/desk/i/{number}"), "{}", parked.text());
    assert_eq!(desk.state(number).await, State::Parked);
    let at = undo_at(&lead.get(parked.location()).await);

    let mut sorter = desk.client(Role::Sorter).await;
    assert_eq!(sorter.get(&at).await.status, StatusCode::NOT_FOUND);
    assert_eq!(sorter.post(&at, &[]).await.status, StatusCode::FORBIDDEN);
    assert!(!sorter.get("/tvv/desk/deeds").await.text().contains(&at));
    let mut registrar = desk.client(Role::Registrar).await;
    assert_eq!(registrar.post(&at, &[]).await.status, StatusCode::FORBIDDEN);
    assert_eq!(desk.state(number).await, State::Parked);

    // The coordinator sees whose it was.
    let mut coordinator = desk.client(Role::Coordinator).await;
    let list = coordinator.get("/tvv/desk/deeds").await.text();
    assert!(list.contains(&at) && list.contains("Gruppledare"), "{list}");

    let undone = lead.post("/tvv/desk/undo", &[]).await;
    assert_eq!(undone.location(), format!("/tvv/desk/i/{number}"));
    assert_eq!(desk.state(number).await, State::Sorted);
    clean(&desk.world, &desk.scene).await;
}

#[tokio::test]
async fn answers_that_waited_for_days_are_taken_back_as_the_batch_they_are() {
    for engine in [Engine::Sqlite, Engine::Postgres] {
        let desk = Desk::open(engine).await;
        let number = sorted(&desk, "Fler bussar på kvällen").await;
        let by = &desk.scene.coordinator;
        let draft = answers::Draft {
            number,
            reason: Some(Reason::Started),
            text: "Arbetet har börjat.".into(),
            took: None,
            lang: kernel::Lang::Sv,
        };
        let mut tx = desk.world.store.write().await.unwrap();
        let at = Some(desk.world.env.now() + 3 * DAY);
        let batch = answers::send(&mut tx, &desk.scene.place, by, None, &[draft], at, None).await.unwrap();
        tx.commit().await.unwrap();
        desk.world.days(3);
        assert_eq!(desk::tick(&desk.world.store, |_| Some(desk.scene.place)).await.unwrap(), 1);
        assert_eq!(desk.scene.idea(&desk.world, number).await.standing.state, State::Answered);
        let mut tx = desk.world.store.read().await.unwrap();
        let deed = batches::one(&mut tx, batch).await.unwrap().unwrap().operation.unwrap();
        let actor = by.actor.to_string();
        let last = operations::last(&mut tx, desk.space.id, &actor).await.unwrap();
        assert!(last.is_none_or(|last| last.id != deed), "nobody's last deed: the clock did it");
        drop(tx);

        // Not as any deed: its batch would still stand as published.
        let mut tx = desk.world.store.write().await.unwrap();
        let plain = desk::undo(&mut tx, &desk.scene.place, by, deed, false).await;
        assert!(
            matches!(&plain, Err(NotDone::Refused(refusal)) if refusal.code == "undo-the-answers"),
            "{plain:?}"
        );
        drop(tx);
        let mut client = desk.client(Role::Coordinator).await;
        let undone = client.post(&format!("/tvv/desk/deeds/{deed}"), &[]).await;
        assert_eq!(undone.status, StatusCode::SEE_OTHER, "{}", undone.text());
        let mut tx = desk.world.store.read().await.unwrap();
        assert!(batches::one(&mut tx, batch).await.unwrap().unwrap().undone_at.is_some());
        drop(tx);
        assert_eq!(desk.scene.idea(&desk.world, number).await.standing.state, State::Sorted);
        clean(&desk.world, &desk.scene).await;
    }
}

#[tokio::test]
async fn a_double_click_on_undo_takes_back_one_deed() {
    for engine in [Engine::Sqlite, Engine::Postgres] {
        let desk = Desk::open(engine).await;
        let mut client = desk.client(Role::Coordinator).await;
        let mut numbers = Vec::new();
        for text in ["En idé om bussar", "En idé om bad", "En idé om broar"] {
            numbers.push(desk.submit(text).await);
        }
        for number in &numbers[..2] {
            let path = format!("/tvv/desk/sort/{number}");
            let shown = client.get(&path).await;
            let sort = [("theme", "buss"), ("place", "all"), ("kind", "idea"), ("deed", "save")];
            let saved = client.post(&path, &filled(&hidden(&shown), &sort)).await;
            assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.text());
            desk.world.clock.advance(1_000);
        }
        let path = format!("/tvv/desk/sort/{}", numbers[2]);
        let shown = client.get(&path).await;
        let kept = hidden(&shown);
        let undo = filled(&kept, &[("deed", "undo")]);
        let first = client.post(&path, &undo).await;
        let second = client.post(&path, &undo).await;
        assert_eq!((first.status, second.status), (StatusCode::SEE_OTHER, StatusCode::SEE_OTHER));
        assert_eq!(first.location(), second.location());
        let mut states = Vec::new();
        for number in &numbers {
            states.push(desk.scene.idea(&desk.world, *number).await.standing.state);
        }
        assert_eq!(states, [State::Sorted, State::Received, State::Received]);
        // Saving from the page one went back to is another deed than its undo.
        let sort = [("theme", "buss"), ("place", "all"), ("kind", "idea"), ("deed", "save")];
        client.post(&path, &filled(&hidden(&shown), &sort)).await;
        assert_eq!(desk.scene.idea(&desk.world, numbers[2]).await.standing.state, State::Sorted);
        clean(&desk.world, &desk.scene).await;
    }
}

#[tokio::test]
async fn an_idea_of_a_proposal_offers_the_undo_of_its_last_deed_in_few_statements() {
    for engine in [Engine::Sqlite, Engine::Postgres] {
        let desk = Desk::open(engine).await;
        let mut client = desk.client(Role::Coordinator).await;
        let number = desk.submit("En idé om bussar").await;
        let path = format!("/tvv/desk/sort/{number}");
        let shown = client.get(&path).await;
        let sort = [("theme", "buss"), ("place", "all"), ("kind", "idea"), ("deed", "save")];
        client.post(&path, &filled(&hidden(&shown), &sort)).await;
        taken(&desk, number, &desk.proposal("Kvällsbuss").await).await;
        let page = client.get(&format!("/tvv/desk/i/{number}")).await;
        undo_at(&page);
        let text = page.text();
        assert!(text.contains("/tvv/desk/proposals/1") && text.contains("Kvitto"), "{text}");
        let statements: u32 = page.header("x-statements").parse().unwrap();
        assert!(statements <= 8, "{statements}");
    }
}

#[tokio::test]
async fn the_last_deed_is_taken_back_whatever_it_was() {
    let desk = Desk::lite().await;
    for n in 0..4 {
        desk.submit(&format!("Ångra mig {n}")).await;
    }
    let mut client = desk.client(Role::Coordinator).await;
    let park = [("reason", "Budgeten."), ("days", "30")];
    let take = [("title", "Kvällsbuss"), ("took", "Senare turer.")];
    let answer = [("reason", "information"), ("text", "Det finns redan en sådan.")];
    type Fields = Vec<(&'static str, &'static str)>;
    let deeds: [(&str, Fields, State); 4] = [
        ("/tvv/desk/sort/1", SORTED.to_vec(), State::Sorted),
        ("/tvv/desk/sort/2/park", [&SORTED[..], &park].concat(), State::Parked),
        ("/tvv/desk/sort/3/proposal", [&SORTED[..], &take].concat(), State::InProposal),
        ("/tvv/desk/sort/4/answer", answer.to_vec(), State::Answered),
    ];
    for (number, (path, fields, state)) in (1..).zip(deeds) {
        desk.world.clock.advance(1_000);
        let page = client.get(path).await;
        let form = hidden(&page);
        let done = client.post(path, &filled(&form, &fields)).await;
        assert_eq!(done.status, StatusCode::SEE_OTHER, "{path}: {}", done.text());
        assert_eq!(desk.state(number).await, state, "{path}");
        let said = client.get("/tvv/desk/deeds").await.text();
        let did = ["Sorterad", "Vilar", "Med i förslag", "Skickade svar"][number as usize - 1];
        assert!(said.contains(&format!("{did}: Nr {number}")), "{did}: {said}");
        let undone = client.post(&format!("/tvv/desk/sort/{number}"), &[("deed", "undo")]).await;
        assert_eq!(undone.location(), format!("/tvv/desk/sort/{number}#idea"));
        assert_eq!(desk.state(number).await, State::Received, "{path} undone as a whole");
    }
    let nothing = client.post("/tvv/desk/undo", &[]).await;
    assert_eq!(nothing.location(), "/tvv/desk/sort");
    let mut tx = desk.world.store.read().await.unwrap();
    let opened = proposals::store::all(&mut tx, desk.space.id).await.unwrap();
    assert_eq!(opened.len(), 1);
    assert!(opened.iter().all(|proposal| !proposal.state.is_open()), "nor does an empty proposal stay open");
    drop(tx);
    clean(&desk.world, &desk.scene).await;
}

#[tokio::test]
async fn what_is_adopted_is_in_nobodys_way_out_of_a_proposal() {
    for (bulk, state) in [
        (Bulk::Move, State::InProposal),
        (Bulk::Park, State::Parked),
        (Bulk::Join, State::InProposal),
        (Bulk::Split, State::InProposal),
    ] {
        let desk = Desk::lite().await;
        let (one, other) = (desk.proposal("Kvällsbuss").await, desk.proposal("Nattbuss").await);
        let number = stand(&desk, Stands::AtWork, (&one, &other)).await;
        // A step of it was tried with the boards' yes, and it is worked on.
        let mut tx = desk.app.store().write().await.unwrap();
        let matter = Ref::new("matter", Id::from_parts(7, [7; 10]));
        rows::set_state(&mut tx, one.id, proposals::State::Submitted, None).await.unwrap();
        tx.link(desk.space.id, &one.subject(), Verb::Became, &matter).await.unwrap();
        let body = json!({ "number": 1, "about": one.subject().to_string(), "n": 2, "m": 2 });
        let adopted = Happened::new("matter.adopted", matter, Visibility::Public, body);
        tx.append(desk.space.id, &desk.scene.coordinator.actor, &adopted).await.unwrap();
        rows::set_state(&mut tx, one.id, proposals::State::Working, None).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(desk.state(number).await, State::Adopted);
        let mut tx = desk.world.store.write().await.unwrap();
        done(&desk, &mut tx, bulk, &[number], (&one, &other)).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(desk.state(number).await, state, "{bulk:?}");
    }
}
