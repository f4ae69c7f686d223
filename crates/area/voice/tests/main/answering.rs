//! The answer desk, through its pages without JavaScript.

use kernel::{Actor, Happened, Id, Lang, Private, Ref, Visibility, env::DAY};
use members::{Caller, Organisation, Role, Space, contact, organisation};
use serde_json::json;
use store::{Engine, thread::Verb};
use testkit::{World, on_both};
use voice::{
    answering,
    idea::{
        NotDone, Reason, State, answers as batches, desk,
        rules::Wish,
        state::Word,
        store::{answers, counts, ideas, operations, words},
    },
    proposals,
};
use web::{
    App, Config, Slice, StatusCode,
    test::{Client, Page},
};

use crate::support::{Scene, clean, founded, scene};

/// A space with fourteen ideas in a proposal, their owners of four languages.
pub struct Desk {
    pub scene: Scene,
    pub space: Space,
    pub app: App,
}

fn slices() -> Vec<Slice> {
    vec![
        voice::idea::slice(),
        Slice::new("proposals").migrations(proposals::MIGRATIONS),
        answering::slice(),
        voice::account::slice(),
    ]
}

pub fn migrations() -> Vec<store::Migration> {
    App::migrations(&slices())
}

const LANGS: [Lang; 4] = [Lang::Sv, Lang::En, Lang::Fi, Lang::Nn];

impl Desk {
    pub async fn open(world: &World) -> Desk {
        let scene = scene(world).await;
        let space = founded(world, &scene, "tvv").await;
        let app = App::new(world.store.clone(), Config::new("http://localhost"), slices()).await.unwrap();
        Desk { scene, space, app }
    }

    /// Ideas `1..=n` in proposal 1, by turns in each language.
    pub async fn with_proposal(world: &World, n: i64) -> Desk {
        let desk = Desk::open(world).await;
        let mut tx = world.store.write().await.unwrap();
        let key = desk.space.key.as_str();
        let title = "Gemensam sommarjobbsansökan";
        let proposal =
            proposals::open(&mut tx, &desk.scene.coordinator, desk.space.id, key, title).await.unwrap();
        tx.commit().await.unwrap();
        for number in 1..=n {
            desk.submit(world, number).await;
            desk.scene.act(world, &desk.scene.coordinator, number, &desk.scene.sort()).await.unwrap();
            let take = Wish::Take { proposal: proposal.id, took: format!("Det bästa ur {number}.") };
            desk.scene.act(world, &desk.scene.coordinator, number, &take).await.unwrap();
        }
        desk
    }

    async fn submit(&self, world: &World, number: i64) {
        let mut tx = world.store.write().await.unwrap();
        let mut new = self.scene.new_idea(world, &format!("Idé {number} om sommarjobb"));
        new.lang = LANGS[number as usize % 4];
        new.code_hash = Some(format!("hash {number}"));
        desk::submit(&mut tx, &self.scene.place, &Actor::Visitor, &new, None).await.unwrap();
        tx.commit().await.unwrap();
    }

    async fn client(&self, role: Role) -> Client {
        let mut client = Client::new(&self.app);
        client.sign_in_as("tvv", role).await;
        client
    }

    async fn states(&self, world: &World, state: State, n: i64) -> usize {
        let mut count = 0;
        for number in 1..=n {
            count += usize::from(self.scene.idea(world, number).await.standing.state == state);
        }
        count
    }
}

/// Begins a draft about proposal 1; gives its address.
async fn draft(client: &mut Client, what: &str) -> String {
    let begun = client.post("/tvv/desk/answers/new", &[("proposal", "1"), ("what", what)]).await;
    assert_eq!(begun.status, StatusCode::SEE_OTHER, "{}", begun.text());
    begun.location().to_owned()
}

/// Sends the draft as its page offers it.
async fn send(client: &mut Client, at: &str, shown: &Page, more: &[(&str, &str)]) -> Page {
    let (version, request) = (shown.hidden("version"), shown.hidden("request"));
    let mut fields = vec![("version", version.as_str()), ("request", request.as_str()), ("when", "now")];
    for (name, value) in more {
        fields.retain(|(other, _)| other != name);
        fields.push((name, value));
    }
    client.post(&format!("{at}/send"), &fields).await
}

async fn row(client: &mut Client, at: &str, number: i64, took: &str) -> Page {
    let path = format!("{at}/rows/{number}");
    let shown = client.get(&path).await;
    assert_eq!(pages::check::problems(&shown.text()), Vec::<String>::new());
    let (version, seen) = (shown.hidden("version"), shown.hidden("shown"));
    client.post(&path, &[("version", &version), ("shown", &seen), ("took", took), ("text", "")]).await
}

#[tokio::test]
async fn fourteen_are_told_at_once_each_in_their_language_or_nobody_is() {
    on_both(&migrations(), async |world| {
        let desk = Desk::with_proposal(world, 14).await;
        let mut client = desk.client(Role::Coordinator).await;
        let overview = client.get("/tvv/desk/answers").await;
        assert!(overview.text().contains("Gemensam sommarjobbsansökan"), "{}", overview.text());
        let at = draft(&mut client, "information").await;

        // One row without what we took: the whole batch waits.
        assert_eq!(row(&mut client, &at, 7, " ").await.status, StatusCode::SEE_OTHER);
        let broken = client.get(&at).await;
        assert_eq!(pages::check::problems(&broken.text()), Vec::<String>::new());
        assert!(broken.text().contains("13 av 14 är fullständiga – kan inte skickas"), "{}", broken.text());
        let key = "0123456789abcdef0123456789abcdef";
        let refused = send(&mut client, &at, &broken, &[("request", key)]).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(desk.states(world, State::Answered, 14).await, 0);
        assert!(
            answers::recent(&mut world.store.read().await.unwrap(), desk.space.id, 0)
                .await
                .unwrap()
                .is_empty()
        );

        row(&mut client, &at, 7, "Sju idéer i en.").await;
        let whole = client.get(&at).await;
        assert!(whole.text().contains("14 av 14 är fullständiga."));
        assert_eq!(desk.states(world, State::Answered, 14).await, 0, "looking sends nothing");
        let sent = send(&mut client, &at, &whole, &[]).await;
        assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.text());
        let again = send(&mut client, &at, &whole, &[]).await;
        assert_eq!(again.location(), sent.location(), "a double click is one batch");
        assert_eq!(desk.states(world, State::Answered, 14).await, 14);

        let result = client.get(sent.location()).await;
        assert_eq!(pages::check::problems(&result.text()), Vec::<String>::new());
        let mut tx = world.store.read().await.unwrap();
        assert_eq!(answers::recent(&mut tx, desk.space.id, 0).await.unwrap().len(), 1);
        for number in 1..=14 {
            let idea = ideas::by_number(&mut tx, desk.space.id, number).await.unwrap().unwrap();
            let told = words::told_about(&mut tx, idea.id).await.unwrap();
            let told = told.iter().find(|told| told.word == Word::Answered).unwrap();
            let hello = match idea.lang {
                Lang::Sv => "Hej!",
                Lang::En => "Hello!",
                _ => "Hei!",
            };
            assert!(told.text.as_deref().unwrap().starts_with(hello), "{number}: {told:?}");
            let took =
                if number == 7 { "Sju idéer i en.".into() } else { format!("Det bästa ur {number}.") };
            assert_eq!(told.facts.took.as_ref(), Some(&took));
        }
        drop(tx);
        clean(world, &desk.scene).await;

        let undone = client.post(&format!("{}/undo", sent.location()), &[]).await;
        assert_eq!(undone.location(), "/tvv/desk/answers");
        assert_eq!(desk.states(world, State::InProposal, 14).await, 14);
        assert_eq!(client.get(&at).await.status, StatusCode::OK, "the draft is there to be mended");
        clean(world, &desk.scene).await;
    })
    .await;
}

#[tokio::test]
async fn answers_wait_for_their_moment_and_can_be_stopped() {
    let world = &World::new(Engine::Sqlite, &migrations()).await;
    let desk = Desk::with_proposal(world, 3).await;
    let mut client = desk.client(Role::GroupLead).await;
    let at = draft(&mut client, "progress").await;
    let shown = client.get(&at).await;
    let past = [("when", "later"), ("date", "2026-03-02"), ("time", "08.00")];
    let refused = send(&mut client, &at, &shown, &past).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.text().contains("value=\"2026-03-02\""), "what was typed is kept");
    assert_eq!(pages::check::problems(&refused.text()), Vec::<String>::new());

    let later = [("when", "later"), ("date", "2026-03-04"), ("time", "16.00")];
    let sent = send(&mut client, &at, &refused, &later).await;
    let stopped = client.post(&format!("{}/undo", sent.location()), &[]).await;
    assert_eq!(stopped.status, StatusCode::SEE_OTHER);
    let shown = client.get(&at).await;
    let sent = send(&mut client, &at, &shown, &later).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER);

    let told = async || {
        let idea = desk.scene.idea(world, 1).await;
        let mut tx = world.store.read().await.unwrap();
        let told = words::told_about(&mut tx, idea.id).await.unwrap();
        told.iter().filter(|told| told.facts.took.is_some() && told.word == Word::Progress).count()
    };
    desk.app.tick().await;
    assert_eq!(told().await, 0);
    world.days(3);
    desk.app.tick().await;
    assert_eq!(told().await, 1, "published when its moment had come");
    assert_eq!(desk.states(world, State::InProposal, 3).await, 3, "a word on the way closes nothing");
    // A group lead may not sort, but takes back what they sent.
    let undone = client.post(&format!("{}/undo", sent.location()), &[]).await;
    assert_eq!(undone.status, StatusCode::SEE_OTHER, "{}", undone.text());
    assert_eq!(told().await, 0);
    clean(world, &desk.scene).await;
}

/// A board says yes to the proposal: every idea in it hears so in the same transaction.
async fn all_boards_say_yes(desk: &Desk) {
    let mut tx = desk.app.store().write().await.unwrap();
    let proposal = proposals::store::by_number(&mut tx, desk.space.id, 1).await.unwrap().unwrap();
    let matter = Ref::new("matter", Id::from_parts(7, [7; 10]));
    tx.link(desk.space.id, &proposal.subject(), Verb::Became, &matter).await.unwrap();
    let body = json!({ "number": 1, "about": proposal.subject().to_string(), "n": 2, "m": 2 });
    let adopted = Happened::new("matter.adopted", matter, Visibility::Public, body);
    tx.append(desk.space.id, &desk.scene.coordinator.actor, &adopted).await.unwrap();
    tx.commit().await.unwrap();
}

#[tokio::test]
async fn a_draft_that_a_decision_has_overtaken_is_not_sent_before_somebody_has_looked() {
    on_both(&migrations(), async |world| {
        let desk = Desk::with_proposal(world, 3).await;
        let mut client = desk.client(Role::Coordinator).await;
        let at = draft(&mut client, "progress").await;
        let before = client.get(&at).await;
        assert!(before.text().contains("3 av 3 är fullständiga."), "{}", before.text());
        all_boards_say_yes(&desk).await;

        // The page was opened before the decision: what it would send says that the matter is not decided.
        let refused = send(&mut client, &at, &before, &[]).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        let text = refused.text();
        assert!(text.contains("Något har hänt med 3 idéer sedan svaren skrevs."), "{text}");
        assert!(text.contains("Alla sade ja: Gemensam sommarjobbsansökan"), "{text}");
        assert!(text.contains("/tvv/desk/i/2\""), "where one reads what happened: {text}");
        assert!(text.contains("Det bästa ur 2."), "nothing that was written is lost");
        assert_eq!(pages::check::problems(&text), Vec::<String>::new());

        // One row is written anew by somebody who saw; one is left out; of the rest the words are kept.
        assert_eq!(row(&mut client, &at, 1, "Nytt efter beslutet.").await.status, StatusCode::SEE_OTHER);
        let shown = client.get(&at).await;
        assert!(shown.text().contains("Något har hänt med 2 idéer"), "{}", shown.text());
        let version = shown.hidden("version");
        client.post(&format!("{at}/rows/3"), &[("version", &version), ("remove", "yes")]).await;
        let shown = client.get(&at).await;
        assert!(shown.text().contains("Något har hänt med en idé"), "{}", shown.text());
        // Something happens again after the page was shown: that it holds is said of what was seen only.
        let told = Wish::Tell { text: "Ett ord till.".into() };
        desk.scene.act(world, &desk.scene.coordinator, 2, &told).await.unwrap();
        let keep = |page: &Page| [("version", page.hidden("version")), ("shown", page.hidden("shown"))];
        let post = async |client: &mut Client, page: &Page| {
            let fields = keep(page);
            let fields: Vec<(&str, &str)> =
                fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
            client.post(&format!("{at}/keep"), &fields).await
        };
        post(&mut client, &shown).await;
        let shown = client.get(&at).await;
        assert!(shown.text().contains("Något har hänt med en idé"), "{}", shown.text());
        post(&mut client, &shown).await;
        let whole = client.get(&at).await;
        assert!(whole.text().contains("2 av 2 är fullständiga."), "{}", whole.text());
        let sent = send(&mut client, &at, &whole, &[]).await;
        assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.text());
        clean(world, &desk.scene).await;
    })
    .await;
}

#[tokio::test]
async fn a_scheduled_batch_that_a_decision_has_overtaken_is_held_back_until_somebody_has_looked() {
    on_both(&migrations(), async |world| {
        let desk = Desk::with_proposal(world, 3).await;
        let mut client = desk.client(Role::Coordinator).await;
        let at = draft(&mut client, "progress").await;
        let shown = client.get(&at).await;
        let later = [("when", "later"), ("date", "2026-03-04"), ("time", "16.00")];
        let sent = send(&mut client, &at, &shown, &later).await.location().to_owned();
        all_boards_say_yes(&desk).await;
        desk.scene.act(world, &desk.scene.owner, 3, &Wish::Withdraw).await.unwrap();
        let early = client.get(&sent).await;
        assert!(early.text().contains("publicera vid sin tid"), "seen before its moment: {}", early.text());
        let progress = async |number| {
            let idea = desk.scene.idea(world, number).await;
            let told = words::told_about(&mut world.store.read().await.unwrap(), idea.id).await.unwrap();
            told.iter().filter(|told| told.word == Word::Progress).count()
        };
        world.days(3);
        desk.app.tick().await;
        desk.app.tick().await;
        assert_eq!(progress(1).await, 0, "what is no longer true is not published");
        let overview = client.get("/tvv/desk/answers").await;
        assert!(overview.text().contains("men hålls tillbaka."), "{}", overview.text());
        let held = client.get(&sent).await;
        let text = held.text();
        assert_eq!(pages::check::problems(&text), Vec::<String>::new());
        assert!(text.contains("Alla sade ja:") && text.contains("Återtagen"), "{text}");
        assert!(text.contains("Det bästa ur 2."), "nothing that was said is lost: {text}");

        // To mend: the same draft stands again, with what happened at each row.
        let mended = client.post(&format!("{sent}/undo"), &[]).await;
        assert_eq!(mended.location(), at);
        let draft = client.get(&at).await;
        assert!(draft.text().contains("Något har hänt med 3 idéer"), "{}", draft.text());
        let version = draft.hidden("version");
        client.post(&format!("{at}/rows/3"), &[("version", &version), ("remove", "yes")]).await;
        let draft = client.get(&at).await;
        let fields = [("version", draft.hidden("version")), ("shown", draft.hidden("shown"))];
        let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
        client.post(&format!("{at}/keep"), &fields).await;
        let draft = client.get(&at).await;
        let later = [("when", "later"), ("date", "2026-03-06"), ("time", "16.00")];
        let sent = send(&mut client, &at, &draft, &later).await.location().to_owned();

        // Held back once more, and now its words are kept.
        let told = Wish::Tell { text: "Ett ord till.".into() };
        desk.scene.act(world, &desk.scene.coordinator, 2, &told).await.unwrap();
        world.days(2);
        desk.app.tick().await;
        let held = client.get(&sent).await;
        let kept = client.post(&format!("{sent}/keep"), &[("shown", held.hidden("shown").as_str())]).await;
        assert_eq!(kept.status, StatusCode::SEE_OTHER, "{}", kept.text());
        assert_eq!((progress(1).await, progress(2).await), (1, 2));
        let again = client.post(&format!("{sent}/keep"), &[("shown", held.hidden("shown").as_str())]).await;
        assert_eq!(again.status, StatusCode::SEE_OTHER);
        assert_eq!(progress(1).await, 1, "a double click is one");
        clean(world, &desk.scene).await;
    })
    .await;
}

#[tokio::test]
async fn numbers_that_cannot_be_answered_are_named_and_kept() {
    let world = &World::new(Engine::Sqlite, &migrations()).await;
    let desk = Desk::with_proposal(world, 4).await;
    desk.scene.act(world, &desk.scene.owner, 4, &Wish::Withdraw).await.unwrap();
    let mut client = desk.client(Role::Coordinator).await;
    let asked = client.get("/tvv/desk/answers/new?numbers=1,+4,+99,+4l7").await.text();
    for said in ["nummer: 4l7.", "med nummer 99.", "Redan avslutade: 4."] {
        assert!(asked.contains(said), "{said}: {asked}");
    }
    let none = client.get("/tvv/desk/answers/new?numbers=98,+99").await;
    assert!(none.text().contains("value=\"98, 99\""), "what was typed is kept: {}", none.text());
    assert_eq!(pages::check::problems(&none.text()), Vec::<String>::new());
    let begun = client.post("/tvv/desk/answers/new", &[("numbers", "1"), ("what", "progress")]).await;
    let at = begun.location().to_owned();
    let version = client.get(&at).await.hidden("version");
    let fields = [("version", version.as_str()), ("numbers", "2-3, 99, 4l7")];
    let added = client.post(&format!("{at}/add"), &fields).await;
    assert_eq!(added.status, StatusCode::UNPROCESSABLE_ENTITY);
    let text = added.text();
    assert!(text.contains("2 idéer lades till.") && text.contains("med nummer 99."), "{text}");
    assert!(text.contains("value=\"4l7, 99\""), "{text}");
    assert_eq!(pages::check::problems(&text), Vec::<String>::new());
    assert!(client.get(&at).await.text().contains("3 av 3 är fullständiga."));
}

#[tokio::test]
async fn those_who_may_write_do_not_thereby_send() {
    let world = &World::new(Engine::Sqlite, &migrations()).await;
    let desk = Desk::with_proposal(world, 2).await;
    let mut tx = world.store.write().await.unwrap();
    let town = Organisation {
        id: Id::new(&world.env),
        space: desk.space.id,
        key: "exempelby".into(),
        names: [(Lang::Sv, "Exempelby".to_owned())].into(),
        kind: organisation::MUNICIPALITY.into(),
        letter: String::new(),
        valid_from: None,
        valid_until: None,
    };
    organisation::add(&mut tx, &Caller::operator(), &town).await.unwrap();
    tx.commit().await.unwrap();
    let mut member = desk.client(Role::GroupMember).await;
    let at = draft(&mut member, "progress").await;
    let shown = member.get(&at).await;
    assert!(shown.text().contains("Utkastet är klart."), "{}", shown.text());
    assert_eq!(
        send(&mut member, &at, &shown, &[("request", &"0".repeat(32))]).await.status,
        StatusCode::FORBIDDEN
    );

    // Another writer does not see it; whoever sends does.
    let mut editor = desk.client(Role::MunicipalEditor).await;
    assert_eq!(editor.get(&at).await.status, StatusCode::NOT_FOUND);
    for role in [Role::Sorter, Role::Admin, Role::Registrar] {
        let mut other = desk.client(role).await;
        for path in ["/tvv/desk/answers", &at, "/tvv/desk/letters"] {
            assert_eq!(other.get(path).await.status, StatusCode::FORBIDDEN, "{role:?} {path}");
        }
    }
    let mut lead = desk.client(Role::GroupLead).await;
    let shown = lead.get(&at).await;
    assert_eq!(send(&mut lead, &at, &shown, &[]).await.status, StatusCode::SEE_OTHER);
    assert_eq!(
        lead.post("/tvv/desk/letters/pdf", &[]).await.status,
        StatusCode::SEE_OTHER,
        "nothing to print"
    );

    // Two people on one draft: the second is told, and loses nothing that is stored.
    let at = draft(&mut member, "progress").await;
    let version = member.get(&at).await.hidden("version");
    let fields = [("version", version.as_str()), ("text-sv", "Hej på dig du.")];
    assert_eq!(lead.post(&format!("{at}/texts"), &fields).await.status, StatusCode::SEE_OTHER);
    assert_eq!(member.post(&format!("{at}/texts"), &fields).await.status, StatusCode::CONFLICT);
}

#[tokio::test]
async fn who_has_no_email_gets_a_letter_and_reading_the_address_is_logged() {
    on_both(&migrations(), async |world| {
        let desk = Desk::with_proposal(world, 3).await;
        let ways = [(1, None, Some("Exempelgatan 1\n462 00 Vänersborg")), (2, Some("a@exempel.se"), None)];
        for (number, email, postal) in ways {
            let details = contact::Details {
                name: Some(Private::new(format!("Kim {number}"))),
                email: email.map(|text: &str| Private::new(text.to_owned())),
                postal: postal.map(|text: &str| Private::new(text.to_owned())),
                ..Default::default()
            };
            let idea = desk.scene.idea(world, number).await;
            let mut tx = world.store.write().await.unwrap();
            let until = world.env.now() + 900 * DAY;
            let owner = contact::put(&mut tx, &Actor::Visitor, desk.space.id, &details, until).await.unwrap();
            desk::set_contact(&mut tx, &desk.scene.place, &Actor::Visitor, &idea, Some(owner)).await.unwrap();
            tx.commit().await.unwrap();
        }
        let mut client = desk.client(Role::Coordinator).await;
        let at = draft(&mut client, "started").await;
        let shown = client.get(&at).await;
        for way in [">Brev</td>", ">E-post</td>", ">Kod</td>"] {
            assert!(shown.text().contains(way), "{way}");
        }
        for private in ["Exempelgatan", "exempel.se", "Kim 1"] {
            assert!(!shown.text().contains(private), "{private}");
        }
        let sent = send(&mut client, &at, &shown, &[]).await;
        assert!(!client.get("/tvv/desk/letters").await.text().contains("class=\"letter"), "undo comes first");
        world.clock.advance(10 * 60_000);
        let letters = client.get("/tvv/desk/letters").await;
        assert_eq!(pages::check::problems(&letters.text()), Vec::<String>::new());
        assert_eq!(letters.text().matches("class=\"letter").count(), 1);
        assert!(!letters.text().contains("Exempelgatan"), "addresses stand only on paper");

        let which = letters.hidden("letter");
        let pdf = client.post("/tvv/desk/letters/pdf", &[("letter", &which)]).await;
        assert_eq!(pdf.header("content-type"), "application/pdf");
        assert!(pdf.bytes.starts_with(b"%PDF-"));
        let log = world.store.read().await.unwrap().events_after(desk.space.id, 0, 1000).await.unwrap();
        assert_eq!(log.iter().filter(|event| event.topic == "contact.read").count(), 1);

        client.post("/tvv/desk/letters/printed", &[("letter", &which)]).await;
        let none = client.get("/tvv/desk/letters").await;
        assert_eq!(none.text().matches("class=\"letter").count(), 0);
        // The paper jammed.
        assert!(none.text().contains("markerades ett brev som utskrivet"), "{}", none.text());
        let at = none.hidden("at");
        client.post("/tvv/desk/letters/again", &[("at", &at)]).await;
        let back = client.get("/tvv/desk/letters").await;
        assert_eq!(back.text().matches("class=\"letter").count(), 1);
        assert!(!back.text().contains("markerades ett brev"));
        client.post("/tvv/desk/letters/printed", &[("letter", &which)]).await;
        assert_eq!(client.get("/tvv/desk/letters").await.text().matches("class=\"letter").count(), 0);
        let undone = client.post(&format!("{}/undo", sent.location()), &[]).await;
        assert_eq!(undone.status, StatusCode::CONFLICT, "a printed letter may have been posted");
        clean(world, &desk.scene).await;
    })
    .await;
}

#[tokio::test]
async fn the_statements_of_the_desk_agree_on_both_databases() {
    on_both(&migrations(), async |world| {
        let desk = Desk::with_proposal(world, 2).await;
        desk.scene.act(world, &desk.scene.owner, 2, &Wish::Withdraw).await.unwrap();
        let mut tx = world.store.read().await.unwrap();
        let sizes = voice::idea::store::lists::proposal_sizes(&mut tx, desk.space.id).await.unwrap();
        assert_eq!(sizes.iter().map(|(_, ideas, untold)| (*ideas, *untold)).collect::<Vec<_>>(), [(1, 1)]);
        assert_eq!(counts::rated(&mut tx, desk.space.id).await.unwrap(), counts::Rated::default());
        assert!(answers::current(&mut tx, desk.space.id, 0).await.unwrap().is_empty());
        assert!(operations::one(&mut tx, Id::new(&world.env)).await.unwrap().is_none());
        assert!(contact::ways(&mut tx, &[Id::new(&world.env)]).await.unwrap().is_empty());
    })
    .await;
}

#[tokio::test]
async fn an_answer_is_finished_before_it_is_sent_and_waits_once() {
    on_both(&migrations(), async |world| {
        let desk = Desk::with_proposal(world, 2).await;
        let mut client = desk.client(Role::Coordinator).await;
        let at = draft(&mut client, "declined").await;
        let begun = client.get(&at).await.text();
        assert!(begun.contains("0 av 2 är fullständiga") && begun.contains("bara en början"), "{begun}");
        let version = client.get(&at).await.hidden("version");
        let why = [
            ("version", version.as_str()),
            ("text-en", "There is no money for it."),
            ("text-fi", "Siihen ei ole rahaa."),
        ];
        client.post(&format!("{at}/texts"), &why).await;
        let shown = client.get(&at).await;
        assert!(!shown.text().contains("är beslutat"));
        let later = [("when", "later"), ("date", "2026-12-01"), ("time", "9")];
        assert_eq!(send(&mut client, &at, &shown, &later).await.status, StatusCode::SEE_OTHER);

        // A second answer to the same ideas, while the first waits.
        let second = draft(&mut client, "started").await;
        let shown = client.get(&second).await;
        assert!(shown.text().contains("0 av 2 är fullständiga"), "{}", shown.text());
        assert_eq!(shown.text().matches("väntar redan på sin tid").count(), 2);
        let text = "It has begun.".to_owned();
        let own =
            batches::Draft { number: 1, reason: Some(Reason::Started), text, took: None, lang: Lang::En };
        let mut tx = world.store.write().await.unwrap();
        let (place, by) = (&desk.scene.place, &desk.scene.coordinator);
        let idea = desk.scene.idea(world, 1).await.id;
        let refused = batches::none_waits(&mut tx, idea).await;
        assert!(matches!(&refused, Err(NotDone::Refused(why)) if why.code == "answer-waits"), "{refused:?}");
        // What a board decides is told all the same, and what waits is held back then.
        batches::send(&mut tx, place, by, None, &[own], None, None).await.unwrap();
        drop(tx);
        assert_eq!(desk.states(world, State::Answered, 2).await, 0);

        // What is decided yes is not declined without somebody seeing that.
        all_boards_say_yes(&desk).await;
        let no = draft(&mut client, "declined").await;
        let said = client.get(&no).await.text();
        assert!(said.contains("2 av idéerna är med i något som är beslutat."), "{said}");
    })
    .await;
}
