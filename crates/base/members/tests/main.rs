//! What this crate promises, on both databases.

use kernel::{Actor, Id, Lang, Private, env::DAY};
use members::{
    Brand, Caller, INSTALLATION, MIGRATIONS, NotDone, Organisation, Right, Role, Space, SpaceSettings,
    contact, limits, organisation, permits, person, secrets, session, space,
};
use store::{StoreError, Tx};
use testkit::{World, on_both};

fn a_space(world: &World) -> Space {
    Space { id: Id::new(&world.env), ..space_in_no_database() }
}

fn space_in_no_database() -> Space {
    Space {
        id: Id::from_parts(1, [1; 10]),
        key: "tvv".into(),
        names: [(Lang::Sv, "Två kommuner".to_owned())].into(),
        langs: vec![Lang::Sv, Lang::Nb],
        lang: Lang::Sv,
        brand: Brand::default(),
        zone: "Europe/Stockholm".into(),
        example: true,
        settings: SpaceSettings::default(),
        logo_at: None,
    }
}

#[test]
fn a_day_is_that_of_the_space_and_an_unknown_zone_is_the_same_to_everybody() {
    let evening = 1_772_316_000_000; // 2026-02-28 22:00 UTC
    let today = |zone: &str| Space { zone: zone.into(), ..space_in_no_database() }.today(evening).to_string();
    assert_eq!(
        (today("Europe/Stockholm"), today("Europe/Helsinki")),
        ("2026-02-28".into(), "2026-03-01".into())
    );
    assert_eq!(today("Europe/Nowhere"), today("Europe/Stockholm"));
}

/// A founded space.
async fn founded(world: &World) -> Space {
    let space = a_space(world);
    let mut tx = world.store.write().await.unwrap();
    space::found(&mut tx, &Caller::operator(), &space).await.unwrap();
    tx.commit().await.unwrap();
    space
}

/// Somebody with a role there.
async fn with_role(world: &World, space: Option<Id>, role: Role, email: &str) -> Id {
    let operator = Caller::operator();
    let mut tx = world.store.write().await.unwrap();
    let id = person::begin(&mut tx, &operator, "Kansliet", Lang::Nb, Some(email)).await.unwrap();
    let post = person::Post { space, role, organisation: None };
    person::grant(&mut tx, &operator, id, &post).await.unwrap();
    tx.commit().await.unwrap();
    id
}

async fn signed_in(world: &World, person: Id) -> Caller {
    let mut tx = world.store.housekeeping().await.unwrap();
    let token = session::begin(&mut tx, person, Default::default()).await.unwrap();
    let caller = session::load(&mut tx, &token).await.unwrap().unwrap().caller;
    tx.commit().await.unwrap();
    caller
}

async fn topics(tx: &mut Tx, space: Id) -> Vec<String> {
    tx.events_after(space, 0, 1000).await.unwrap().into_iter().map(|event| event.topic).collect()
}

fn refused<T: std::fmt::Debug>(result: Result<T, NotDone>) -> &'static str {
    match result {
        Err(NotDone::Refused(refusal)) => refusal.code,
        other => panic!("not a refusal: {other:?}"),
    }
}

#[tokio::test]
async fn every_statement_prepares_on_both_databases() {
    on_both(MIGRATIONS, async |world| {
        let mut tx = world.store.write().await.unwrap();
        for sql in
            store::statements().filter(|sql| sql.only.is_none_or(|engine| engine == world.store.engine()))
        {
            tx.prepare(*sql).await.unwrap_or_else(|error| panic!("{}: {error}", sql.name));
        }
    })
    .await;
}

#[tokio::test]
async fn a_space_keeps_what_it_is_given() {
    on_both(MIGRATIONS, async |world| {
        let founded = founded(world).await;
        let coordinator = with_role(world, Some(founded.id), Role::Coordinator, "k@exempel.se").await;
        let caller = signed_in(world, coordinator).await;
        let settings = SpaceSettings { silence_days: 60, ..SpaceSettings::default() };
        let brand = Brand::checked("#114455", "#FFCC00", |_| true).unwrap();
        let logo = space::Logo { kind: "image/png".into(), bytes: vec![0, 159, 146, 150] };
        let mut tx = world.store.write().await.unwrap();
        space::set_settings(&mut tx, &caller, founded.id, &settings).await.unwrap();
        space::set_brand(&mut tx, &caller, founded.id, &brand).await.unwrap();
        space::set_logo(&mut tx, &caller, founded.id, &logo).await.unwrap();
        for (key, position) in [("vbg", "V"), ("thn", "T")] {
            let organisation = Organisation {
                id: Id::new(&world.env),
                space: founded.id,
                key: key.into(),
                names: [(Lang::Sv, key.to_uppercase())].into(),
                kind: "municipality".into(),
                letter: position.into(),
                valid_from: Some("2019".into()),
                valid_until: None,
            };
            organisation::add(&mut tx, &caller, &organisation).await.unwrap();
        }
        tx.commit().await.unwrap();

        let mut tx = world.store.read().await.unwrap();
        let read = space::by_key(&mut tx, "tvv").await.unwrap().unwrap();
        assert_eq!(read, Space { settings, brand, logo_at: Some(world.env.now()), ..founded.clone() });
        assert_eq!(space::by_id(&mut tx, founded.id).await.unwrap().unwrap(), read);
        assert_eq!(space::logo(&mut tx, founded.id).await.unwrap().unwrap(), logo);
        assert_eq!(space::all(&mut tx).await.unwrap().len(), 1);
        let keys: Vec<_> =
            organisation::of_space(&mut tx, founded.id).await.unwrap().into_iter().map(|o| o.key).collect();
        assert_eq!(keys, ["vbg", "thn"], "in the order they were added");
        assert!(
            topics(&mut tx, founded.id).await.starts_with(&["space.founded".into(), "role.granted".into()])
        );
        assert_eq!((read.nearest(Lang::Nn), read.nearest(Lang::Fi)), (Lang::Nb, Lang::Sv));
    })
    .await;
}

#[test]
fn unreadable_colours_are_refused_and_missing_settings_have_defaults() {
    for bad in ["red", "#12345", "#12345g", "112233"] {
        assert_eq!(Brand::checked("#112233", bad, |_| true).unwrap_err().code, "bad-colour");
    }
    assert_eq!(Brand::checked("#ffff00", "#112233", |_| false).unwrap_err().code, "bad-colour");
    let old: SpaceSettings = serde_json::from_str(r#"{"silence_days":30,"gone":1}"#).unwrap();
    assert_eq!(old, SpaceSettings { silence_days: 30, ..SpaceSettings::default() });
}

#[tokio::test]
async fn a_link_signs_in_once_and_a_session_lives_while_it_is_used() {
    on_both(MIGRATIONS, async |world| {
        let space = founded(world).await;
        let id = with_role(world, Some(space.id), Role::Coordinator, "K@Exempel.se").await;
        let secret = secrets::secret(&world.store, "web").await.unwrap();
        assert_eq!(secrets::secret(&world.store, "web").await.unwrap().bytes(), secret.bytes());

        let mut tx = world.store.housekeeping().await.unwrap();
        session::ask_link(&mut tx, &secret, "stranger@exempel.se").await.unwrap();
        assert!(tx.claim().await.unwrap().is_none(), "nothing is sent to strangers");
        session::ask_link(&mut tx, &secret, " k@exempel.SE ").await.unwrap();
        let letter = tx.claim().await.unwrap().unwrap();
        assert_eq!((letter.kind.as_str(), letter.subject.kind.as_str()), ("sign-in", "sign-in-link"));
        let (address, lang, token) = session::mint_link(&mut tx, letter.subject.id).await.unwrap().unwrap();
        assert_eq!((address.reveal().as_str(), lang), ("k@exempel.se", Lang::Nb));
        let session_token = session::consume_link(&mut tx, &token, Default::default()).await.unwrap();
        assert_eq!(refused(session::consume_link(&mut tx, &token, Default::default()).await), "link-used");
        tx.commit().await.unwrap();

        let mut tx = world.store.read().await.unwrap();
        let before = tx.statements();
        let found = session::load(&mut tx, &session_token).await.unwrap().unwrap();
        assert_eq!(tx.statements() - before, 1, "one statement");
        assert_eq!(found.caller.person(), Some(id));
        assert!(permits::may(&found.caller, space.id, Right::SendAnswers));
        assert!(session::load(&mut tx, "0000").await.unwrap().is_none());
        drop(tx);

        world.days(29);
        assert!(found.session.is_stale(world.env.now()));
        let mut tx = world.store.housekeeping().await.unwrap();
        session::touch(&mut tx, found.session.id).await.unwrap();
        tx.commit().await.unwrap();
        world.days(29);
        let mut tx = world.store.housekeeping().await.unwrap();
        assert!(session::load(&mut tx, &session_token).await.unwrap().is_some(), "it slid along");
        assert_eq!(session::of_person(&mut tx, id).await.unwrap().len(), 1);
        tx.commit().await.unwrap();
        world.days(31);
        let mut tx = world.store.housekeeping().await.unwrap();
        assert!(session::load(&mut tx, &session_token).await.unwrap().is_none());
        assert_eq!(session::sweep(&mut tx).await.unwrap(), 2, "the session and its link");
        tx.commit().await.unwrap();
    })
    .await;
}

#[tokio::test]
async fn links_go_stale_and_are_limited() {
    on_both(MIGRATIONS, async |world| {
        with_role(world, None, Role::Admin, "k@exempel.se").await;
        let secret = secrets::secret(&world.store, "web").await.unwrap();
        let mut tx = world.store.housekeeping().await.unwrap();
        for _ in 0..5 {
            session::ask_link(&mut tx, &secret, "k@exempel.se").await.unwrap();
        }
        assert_eq!(refused(session::ask_link(&mut tx, &secret, "k@exempel.se").await), "too-many-links");
        let letter = tx.claim().await.unwrap().unwrap();
        let (.., first) = session::mint_link(&mut tx, letter.subject.id).await.unwrap().unwrap();
        let (.., second) = session::mint_link(&mut tx, letter.subject.id).await.unwrap().unwrap();
        assert_eq!(
            refused(session::consume_link(&mut tx, &first, Default::default()).await),
            "link-used",
            "written again"
        );
        world.clock.advance(session::LINK);
        assert_eq!(
            refused(session::consume_link(&mut tx, &second, Default::default()).await),
            "link-used",
            "too old"
        );
        world.clock.advance(3_600_000);
        session::ask_link(&mut tx, &secret, "k@exempel.se").await.unwrap();
        assert!(session::mint_link(&mut tx, letter.subject.id).await.unwrap().is_none());
        for (n, allowed) in [(1, true), (2, true), (3, false)] {
            assert_eq!(
                limits::allow(&mut tx, &secret, "code", "x", 2, 60_000).await.unwrap(),
                allowed,
                "{n}"
            );
        }
        assert!(limits::allow(&mut tx, &secret, "code", "y", 2, 60_000).await.unwrap());
        assert!(limits::sweep(&mut tx, world.env.now() + 1).await.unwrap() > 0);
    })
    .await;
}

#[tokio::test]
async fn an_invitation_makes_an_account_and_ending_it_forgets_the_address() {
    on_both(MIGRATIONS, async |world| {
        let space = founded(world).await;
        let coordinator = with_role(world, Some(space.id), Role::Coordinator, "k@exempel.se").await;
        let caller = signed_in(world, coordinator).await;
        let post = |role| person::Post { space: Some(space.id), role, organisation: None };

        let mut tx = world.store.write().await.unwrap();
        let to_admin =
            person::invite(&mut tx, &caller, "s@exempel.se", "S", Lang::Fi, &post(Role::Admin)).await;
        assert_eq!(refused(to_admin), "not-permitted", "coordinators make no administrators");
        let id = person::invite(&mut tx, &caller, "S@exempel.se", "Sortering", Lang::Fi, &post(Role::Sorter))
            .await
            .unwrap();
        tx.commit().await.unwrap();

        let mut tx = world.store.housekeeping().await.unwrap();
        let letter = tx.claim().await.unwrap().unwrap();
        assert_eq!((letter.kind.as_str(), letter.subject.id, letter.space), ("invitation", id, space.id));
        let (address, lang, token) = person::mint_invitation(&mut tx, id).await.unwrap().unwrap();
        assert_eq!((address.reveal().as_str(), lang), ("s@exempel.se", Lang::Fi));
        tx.commit().await.unwrap();

        let mut tx = world.store.write().await.unwrap();
        assert_eq!(person::invitation(&mut tx, &token).await.unwrap().unwrap().name, "Sortering");
        let sorter = person::accept(&mut tx, &token).await.unwrap();
        assert_eq!(refused(person::accept(&mut tx, &token).await), "link-used");
        tx.commit().await.unwrap();
        let accepted = signed_in(world, sorter).await;
        assert!(permits::may(&accepted, space.id, Right::SortIdeas));

        let mut tx = world.store.write().await.unwrap();
        let granted = person::grants_of(&mut tx, sorter).await.unwrap();
        person::revoke(&mut tx, &caller, granted[0].id).await.unwrap();
        tx.commit().await.unwrap();
        assert!(!permits::may(&signed_in(world, sorter).await, space.id, Right::SortIdeas));

        let mut tx = world.store.write().await.unwrap();
        person::end(&mut tx, &Caller::operator(), sorter).await.unwrap();
        tx.commit().await.unwrap();
        let mut tx = world.store.read().await.unwrap();
        assert!(person::by_email(&mut tx, "s@exempel.se").await.unwrap().is_none());
        assert!(session::of_person(&mut tx, sorter).await.unwrap().is_empty());
        let all = person::all(&mut tx, Some(space.id)).await.unwrap();
        assert_eq!(all.iter().filter(|person| person.ended.is_some() && person.email.is_none()).count(), 1);
        for (log, topic) in [
            (space.id, "person.invited"),
            (space.id, "role.revoked"),
            (INSTALLATION, "person.began"),
            (INSTALLATION, "person.ended"),
        ] {
            assert!(topics(&mut tx, log).await.iter().any(|known| known == topic), "{topic}");
        }
    })
    .await;
}

#[tokio::test]
async fn changes_of_a_space_can_be_taken_back_and_the_log_keeps_no_sentences() {
    on_both(MIGRATIONS, async |world| {
        let founded = founded(world).await;
        let operator = Caller::operator();
        let mut tx = world.store.write().await.unwrap();
        let brand = Brand::checked("#114455", "#ffcc00", |_| true).unwrap();
        space::set_brand(&mut tx, &operator, founded.id, &brand).await.unwrap();
        let written = SpaceSettings {
            silence_days: 60,
            intake_open: false,
            sender: Some("zebrina@exempel.se".into()),
            letter_sender: vec!["Zebrinavägen".into()],
            ..SpaceSettings::default()
        };
        space::set_settings(&mut tx, &operator, founded.id, &written).await.unwrap();
        let none = SpaceSettings { sender: None, ..written.clone() };
        space::set_settings(&mut tx, &operator, founded.id, &none).await.unwrap();
        let without = space::set_langs(&mut tx, &operator, founded.id, &[Lang::Fi], Lang::Sv).await;
        assert_eq!(refused(without), "own-language-missing");
        space::set_langs(&mut tx, &operator, founded.id, &[Lang::Fi], Lang::Fi).await.unwrap();
        for change in [space::Change::Brand, space::Change::Settings, space::Change::Langs] {
            space::undo(&mut tx, &operator, founded.id, change).await.unwrap();
        }
        assert_eq!(
            refused(space::undo(&mut tx, &operator, founded.id, space::Change::Name).await),
            "nothing-to-undo"
        );
        let logo = space::Logo { kind: "image/png".into(), bytes: vec![1] };
        space::set_logo(&mut tx, &operator, founded.id, &logo).await.unwrap();
        space::remove_logo(&mut tx, &operator, founded.id).await.unwrap();
        tx.commit().await.unwrap();

        let mut tx = world.store.read().await.unwrap();
        let now = space::by_id(&mut tx, founded.id).await.unwrap().unwrap();
        // The numbers and the switch are as they were; what was written stays.
        let letter_sender = written.letter_sender.clone();
        let settings = SpaceSettings { letter_sender, ..founded.settings.clone() };
        assert_eq!(now, Space { settings, ..founded.clone() });
        assert!(space::logo(&mut tx, founded.id).await.unwrap().is_none());
        let log = format!("{:?}", tx.events_after(founded.id, 0, 100).await.unwrap());
        assert!(!log.to_lowercase().contains("zebrina"), "{log}");
    })
    .await;
}

#[tokio::test]
async fn somebody_stays_who_can_let_others_in() {
    on_both(MIGRATIONS, async |world| {
        let space = founded(world).await;
        let first = with_role(world, Some(space.id), Role::Coordinator, "a@exempel.se").await;
        let caller = signed_in(world, first).await;
        let mut tx = world.store.write().await.unwrap();
        let mine = person::grants_of(&mut tx, first).await.unwrap()[0].id;
        assert_eq!(refused(person::revoke(&mut tx, &caller, mine).await), "last-coordinator");
        drop(tx);

        let admin = with_role(world, None, Role::Admin, "admin@exempel.se").await;
        let administrator = signed_in(world, admin).await;
        let mut tx = world.store.write().await.unwrap();
        let theirs = person::grants_of(&mut tx, admin).await.unwrap()[0].id;
        assert_eq!(refused(person::revoke(&mut tx, &administrator, theirs).await), "last-administrator");
        assert_eq!(refused(person::end(&mut tx, &administrator, admin).await), "last-administrator");
        // With an administrator there, the last coordinator may leave.
        person::revoke(&mut tx, &caller, mine).await.unwrap();
        tx.commit().await.unwrap();
        with_role(world, None, Role::Admin, "admin2@exempel.se").await;
        let mut tx = world.store.write().await.unwrap();
        person::end(&mut tx, &administrator, admin).await.unwrap();
        tx.commit().await.unwrap();

        let posts = person::posts(&mut world.store.read().await.unwrap(), space.id).await.unwrap();
        assert_eq!(posts.len(), 1, "{posts:?}");
        assert_eq!(posts[0].1.post.role, Role::Admin);
    })
    .await;
}

#[tokio::test]
async fn a_role_of_one_organisation_is_not_given_without_one() {
    on_both(MIGRATIONS, async |world| {
        let space = founded(world).await;
        let operator = Caller::operator();
        let mut tx = world.store.write().await.unwrap();
        let id = person::begin(&mut tx, &operator, "Redaktör", Lang::Sv, None).await.unwrap();
        for role in [Role::MunicipalEditor, Role::BoardSecretary] {
            let post = person::Post { space: Some(space.id), role, organisation: None };
            let granted = person::grant(&mut tx, &operator, id, &post).await;
            assert_eq!(refused(granted), "choose-organisation");
            let invited = person::invite(&mut tx, &operator, "r@exempel.se", "R", Lang::Sv, &post).await;
            assert_eq!(refused(invited), "choose-organisation");
        }
        assert_eq!(person::of_no_organisation(&mut tx).await.unwrap(), 0);
    })
    .await;
}

#[tokio::test]
async fn a_waiting_invitation_is_seen_sent_again_and_withdrawn() {
    on_both(MIGRATIONS, async |world| {
        let space = founded(world).await;
        let operator = Caller::operator();
        let post = person::Post { space: Some(space.id), role: Role::Sorter, organisation: None };
        let mut tx = world.store.write().await.unwrap();
        let id = person::invite(&mut tx, &operator, "s@exempel.se", "S", Lang::Sv, &post).await.unwrap();
        tx.commit().await.unwrap();
        world.days(13);
        let mut tx = world.store.write().await.unwrap();
        person::invite_again(&mut tx, &operator, space.id, id).await.unwrap();
        tx.commit().await.unwrap();
        world.days(13);
        let mut tx = world.store.write().await.unwrap();
        assert_eq!(person::pending(&mut tx, space.id).await.unwrap()[0].0.id, id);
        let (.., token) = person::mint_invitation(&mut tx, id).await.unwrap().unwrap();
        person::withdraw(&mut tx, &operator, space.id, id).await.unwrap();
        assert_eq!(refused(person::accept(&mut tx, &token).await), "link-used");
        assert!(person::pending(&mut tx, space.id).await.unwrap().is_empty());
        let again = person::withdraw(&mut tx, &operator, space.id, id).await;
        assert!(matches!(again, Err(NotDone::Store(StoreError::NotFound))));
    })
    .await;
}

#[tokio::test]
async fn own_sessions_are_ended_by_their_owner_alone_and_the_log_tells() {
    on_both(MIGRATIONS, async |world| {
        let space = founded(world).await;
        let mine = with_role(world, Some(space.id), Role::Sorter, "a@exempel.se").await;
        let other = with_role(world, Some(space.id), Role::Sorter, "b@exempel.se").await;
        let (caller, stranger) = (signed_in(world, mine).await, signed_in(world, other).await);
        for _ in 0..3 {
            signed_in(world, mine).await;
        }
        let mut tx = world.store.write().await.unwrap();
        let sessions = session::of_person(&mut tx, mine).await.unwrap();
        let theirs = session::revoke(&mut tx, &stranger, sessions[1].id).await;
        assert!(matches!(theirs, Err(NotDone::Store(StoreError::NotFound))));
        session::revoke(&mut tx, &caller, sessions[1].id).await.unwrap();
        assert_eq!(session::revoke_others(&mut tx, &caller, sessions[0].id).await.unwrap(), 2);
        assert_eq!(session::of_person(&mut tx, mine).await.unwrap().len(), 1);
        assert_eq!(session::of_person(&mut tx, other).await.unwrap().len(), 1);
        tx.commit().await.unwrap();
        let mut tx = world.store.read().await.unwrap();
        let told = topics(&mut tx, INSTALLATION).await;
        assert_eq!(told.iter().filter(|topic| *topic == "sessions.ended").count(), 2);
    })
    .await;
}

#[tokio::test]
async fn an_organisation_is_renamed_ended_and_taken_up_again() {
    on_both(MIGRATIONS, async |world| {
        let space = founded(world).await;
        let operator = Caller::operator();
        let mut one = Organisation {
            id: Id::new(&world.env),
            space: space.id,
            key: "norr".into(),
            names: [(Lang::Sv, "Norr".to_owned())].into(),
            kind: "municipality".into(),
            letter: "N".into(),
            valid_from: None,
            valid_until: None,
        };
        let mut tx = world.store.write().await.unwrap();
        organisation::add(&mut tx, &operator, &one).await.unwrap();
        one.names.insert(Lang::Sv, "Norrvik".into());
        organisation::change(&mut tx, &operator, &one).await.unwrap();
        organisation::set_end(&mut tx, &operator, space.id, one.id, Some("2026-05-31")).await.unwrap();
        tx.commit().await.unwrap();
        let read = organisation::of_space(&mut world.store.read().await.unwrap(), space.id).await.unwrap();
        assert_eq!(read[0].name(Lang::Sv), "Norrvik");
        assert!(read[0].is_part_on("2026-05-30") && !read[0].is_part_on("2026-05-31"));
        let mut tx = world.store.write().await.unwrap();
        organisation::set_end(&mut tx, &operator, space.id, one.id, None).await.unwrap();
        tx.commit().await.unwrap();
        let read = organisation::of_space(&mut world.store.read().await.unwrap(), space.id).await.unwrap();
        assert_eq!(read, [one.clone()]);
    })
    .await;
}

#[tokio::test]
async fn an_invitation_is_good_for_fourteen_days() {
    on_both(MIGRATIONS, async |world| {
        let space = founded(world).await;
        let post = person::Post { space: Some(space.id), role: Role::Sorter, organisation: None };
        let mut tx = world.store.write().await.unwrap();
        let operator = Caller::operator();
        let id = person::invite(&mut tx, &operator, "s@exempel.se", "S", Lang::Sv, &post).await.unwrap();
        let (.., token) = person::mint_invitation(&mut tx, id).await.unwrap().unwrap();
        world.days(14);
        assert_eq!(refused(person::accept(&mut tx, &token).await), "link-used");
        assert!(person::mint_invitation(&mut tx, id).await.unwrap().is_none());
    })
    .await;
}

/// I24: erasing wipes every field, keeps the row and says so without the data.
#[tokio::test]
async fn contact_data_is_closed_logged_when_read_and_leaves_nothing_when_erased() {
    on_both(MIGRATIONS, async |world| {
        let space = founded(world).await;
        let coordinator = with_role(world, Some(space.id), Role::Coordinator, "k@exempel.se").await;
        let admin = with_role(world, None, Role::Admin, "a@exempel.se").await;
        let (coordinator, admin) = (signed_in(world, coordinator).await, signed_in(world, admin).await);
        let private = |text: &str| Some(Private::new(text.to_owned()));
        let details = contact::Details {
            name: private("Zebrina"),
            email: private("zebrina@exempel.se"),
            phone: private("070-zebrina"),
            postal: private("Zebrinavägen 1"),
            lang: Lang::Fi,
            name_public: true,
        };
        let mut tx = world.store.write().await.unwrap();
        let until = world.env.now() + 730 * DAY;
        let id = contact::put(&mut tx, &Actor::Visitor, space.id, &details, until).await.unwrap();
        let refusal = contact::read_with_purpose(&mut tx, &admin, id, contact::Purpose::Answer, &[]).await;
        assert_eq!(refused(refusal), "not-permitted", "the administrator sees no contact data");
        let read = contact::read_with_purpose(&mut tx, &coordinator, id, contact::Purpose::Answer, &[])
            .await
            .unwrap();
        assert_eq!(read.details, details);
        let (own, other) = (Id::new(&world.env), Id::new(&world.env));
        let role = Role::MunicipalEditor;
        let grants = vec![members::Grant { space: Some(space.id), role, organisation: Some(own) }];
        let editor = Caller { grants, ..coordinator.clone() };
        for places in [&[][..], &[other]] {
            let read =
                contact::read_with_purpose(&mut tx, &editor, id, contact::Purpose::Answer, places).await;
            assert_eq!(refused(read), "other-municipality");
        }
        contact::read_with_purpose(&mut tx, &editor, id, contact::Purpose::Answer, &[own]).await.unwrap();
        let changed = contact::Details { phone: None, ..details.clone() };
        contact::change(&mut tx, &Actor::Visitor, id, &changed).await.unwrap();
        assert_eq!(contact::for_sending(&mut tx, id).await.unwrap().unwrap().details, changed);
        tx.commit().await.unwrap();

        world.days(729);
        let mut tx = world.store.write().await.unwrap();
        assert_eq!(contact::erase_expired(&mut tx, world.env.now()).await.unwrap(), 0);
        drop(tx);
        world.days(1);
        // A deed that is under way needs the address still; whoever erases waits for it, and neither for the other.
        let mut deed = world.store.write().await.unwrap();
        deed.lock_log(space.id).await.unwrap();
        let (store, now) = (world.store.clone(), world.env.now());
        let erasing = tokio::spawn(async move {
            let mut tx = store.write().await.unwrap();
            contact::erase_expired(&mut tx, now).await.unwrap()
        });
        for _ in 0..100 {
            world.store.read().await.unwrap().logs().await.unwrap();
        }
        contact::keep(&mut deed, id, false, now + DAY).await.unwrap();
        contact::change(&mut deed, &Actor::Visitor, id, &changed).await.unwrap();
        deed.commit().await.unwrap();
        assert_eq!(erasing.await.unwrap(), 0, "kept by the deed");
        world.days(1);
        let mut tx = world.store.write().await.unwrap();
        assert_eq!(contact::erase_expired(&mut tx, world.env.now()).await.unwrap(), 1);
        assert!(contact::for_sending(&mut tx, id).await.unwrap().is_none());
        contact::erase(&mut tx, &Actor::Operator, id).await.unwrap();
        let again = contact::change(&mut tx, &Actor::Visitor, id, &changed).await;
        assert!(matches!(again, Err(StoreError::NotFound)), "what was erased stays erased");
        tx.commit().await.unwrap();

        let mut tx = world.store.write().await.unwrap();
        let row = contact::read_with_purpose(&mut tx, &coordinator, id, contact::Purpose::Correct, &[])
            .await
            .unwrap();
        assert_eq!(row.details, contact::Details { lang: Lang::Fi, ..Default::default() });
        assert_eq!(row.erased_at, Some(world.env.now()));
        let log = tx.events_after(space.id, 0, 100).await.unwrap();
        assert_eq!(log.iter().filter(|event| event.topic == "contact.erased").count(), 1);
        assert_eq!(log.iter().filter(|event| event.topic == "contact.read").count(), 3);
        assert!(log.iter().all(|event| !event.body.to_string().to_lowercase().contains("zebrina")));
        assert!(!format!("{details:?}").to_lowercase().contains("zebrina"));
    })
    .await;
}
