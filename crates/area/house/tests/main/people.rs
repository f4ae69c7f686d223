//! People and roles.

use kernel::{Id, Lang};
use members::{Caller, Organisation, Role, organisation, person, session};
use testkit::{World, on_both};
use web::{StatusCode, test::Client};

use crate::support::{House, house, migrations};

const GUEST: [(&str, &str); 5] = [
    ("name", "Sorteringen"),
    ("email", "Sort@Exempel.se"),
    ("role", "sorter"),
    ("organisation", ""),
    ("lang", "fi"),
];

/// Accepts the only invitation that waits; gives the person.
async fn accept(house: &House) -> Id {
    let mut tx = house.app.store().write().await.unwrap();
    let waiting = person::pending(&mut tx, house.space).await.unwrap();
    let (.., token) = person::mint_invitation(&mut tx, waiting[0].0.id).await.unwrap().unwrap();
    let id = person::accept(&mut tx, &token).await.unwrap();
    tx.commit().await.unwrap();
    id
}

#[tokio::test]
async fn somebody_is_invited_given_another_role_and_relieved_of_it() {
    on_both(&migrations(), async |world| {
        let mut house = house(world).await;
        let told = house.faulty("/people", &[("email", "sort"), ("lang", "sv")]).await;
        assert!(told.contains("value=\"sort\"") && told.contains("Skriv en e-postadress"));
        let mut to_admin = GUEST;
        to_admin[2].1 = "admin";
        assert!(house.faulty("/people", &to_admin).await.contains("Bara en administratör"));
        house.done("/people", &GUEST).await;
        assert!(house.faulty("/people", &GUEST).await.contains("redan en inbjudan"), "a double click is one");
        assert!(house.page("/people").await.contains("sort@exempel.se"));

        let id = accept(&house).await;
        assert!(house.faulty("/people", &GUEST).await.contains("redan den rollen"));
        let at = format!("/people/{id}");
        assert!(house.page(&at).await.contains("Sorteringen"));
        assert!(
            house.faulty(&at, &[("deed", "give"), ("role", "sorter")]).await.contains("redan den rollen")
        );
        house.done(&at, &[("deed", "give"), ("role", "registrar")]).await;
        let granted = person::grants_of(&mut house.app.store().read().await.unwrap(), id).await.unwrap();
        assert_eq!(granted.len(), 2);
        for grant in granted {
            house.done(&at, &[("deed", "end"), ("grant", &grant.id.to_string())]).await;
        }
        let gone = house.client.get(&format!("/prov/desk/settings{at}")).await;
        assert_eq!(gone.status, StatusCode::NOT_FOUND);
        for topic in ["person.invited", "role.granted", "role.revoked"] {
            assert!(house.topics().await.iter().any(|known| known == topic), "{topic}");
        }
    })
    .await;
}

/// The municipality that roles are given for.
async fn town(house: &House, world: &World) -> Id {
    added(house, world, "norrvik", "Norrviks kommun").await
}

async fn added(house: &House, world: &World, key: &str, name: &str) -> Id {
    let mut tx = house.app.store().write().await.unwrap();
    let town = Organisation {
        id: Id::new(&world.env),
        space: house.space,
        key: key.into(),
        names: [(Lang::Sv, name.to_owned())].into(),
        kind: organisation::MUNICIPALITY.into(),
        letter: String::new(),
        valid_from: None,
        valid_until: None,
    };
    organisation::add(&mut tx, &Caller::operator(), &town).await.unwrap();
    tx.commit().await.unwrap();
    town.id
}

#[tokio::test]
async fn a_secretary_is_invited_for_one_organisation() {
    on_both(&migrations(), async |world| {
        let mut house = house(world).await;
        let town = town(&house, world).await;
        let mut secretary = GUEST;
        secretary[2].1 = "board-secretary";
        let told = house.faulty("/people", &secretary).await;
        assert!(told.contains("Välj vilken kommun eller organisation rollen gäller"), "{told}");
        secretary[3].1 = "norrvik";
        house.done("/people", &secretary).await;
        let id = accept(&house).await;
        let granted = person::grants_of(&mut house.app.store().read().await.unwrap(), id).await.unwrap();
        assert_eq!(granted[0].post.organisation, Some(town));
        assert!(house.page("/people").await.contains("nämndsekreterare, Norrviks kommun"));
        // For a second one it would not be known for which the role is used.
        added(&house, world, "sorvik", "Sörviks kommun").await;
        secretary[3].1 = "sorvik";
        assert!(house.faulty("/people", &secretary).await.contains("Personen har redan den rollen."));
    })
    .await;
}

/// Members of groups and politicians are let in on the page; a politician for the organisation whose boards they sit on.
#[tokio::test]
async fn members_of_groups_and_politicians_are_invited() {
    on_both(&migrations(), async |world| {
        let mut house = house(world).await;
        let town = town(&house, world).await;
        let mut guest = GUEST;
        guest[2].1 = "politician";
        assert!(house.faulty("/people", &guest).await.contains("Välj vilken kommun eller organisation"));
        guest[3].1 = "norrvik";
        house.done("/people", &guest).await;
        let id = accept(&house).await;
        let granted = person::grants_of(&mut house.app.store().read().await.unwrap(), id).await.unwrap();
        assert_eq!((granted[0].post.role, granted[0].post.organisation), (Role::Politician, Some(town)));
        guest[2].1 = "group-member";
        house.done("/people", &guest).await;
        let page = house.page("/people").await;
        assert!(page.contains("politiker, Norrviks kommun") && page.contains("gruppmedlem"), "{page}");
    })
    .await;
}

#[tokio::test]
async fn an_invitation_is_sent_again_and_withdrawn() {
    on_both(&migrations(), async |world| {
        let mut house = house(world).await;
        house.done("/people", &GUEST).await;
        let page = house.page("/people").await;
        let id = page.split_once("/people/invitations/").unwrap().1.split_once('"').unwrap().0;
        let at = format!("/people/invitations/{id}");
        world.clock.advance(60_000);
        house.done(&at, &[("deed", "again")]).await;
        house.done(&at, &[("deed", "withdraw")]).await;
        assert!(!house.page("/people").await.contains("sort@exempel.se"));
    })
    .await;
}

#[tokio::test]
async fn the_last_who_can_let_others_in_stays_and_administrators_close_accounts() {
    on_both(&migrations(), async |world| {
        let mut house = house(world).await;
        let posts = person::posts(&mut house.app.store().read().await.unwrap(), house.space).await.unwrap();
        let (me, granted) = &posts[0];
        let mine = format!("/prov/desk/settings/people/{}", me.id);
        let end = [("deed", "end"), ("grant", &*granted.id.to_string())];
        let refused = house.client.post(&mine, &end).await.text();
        assert!(refused.contains("sista som kan släppa in andra"), "{refused}");

        // An administrator of the installation comes: closes accounts, but not the last administrator's own.
        let operator = Caller::operator();
        let mut tx = house.app.store().write().await.unwrap();
        let admin = person::begin(&mut tx, &operator, "Drift", Lang::Sv, None).await.unwrap();
        let post = person::Post { space: None, role: Role::Admin, organisation: None };
        person::grant(&mut tx, &operator, admin, &post).await.unwrap();
        let token = session::begin(&mut tx, admin, Default::default()).await.unwrap();
        tx.commit().await.unwrap();
        let theirs = format!("/prov/desk/settings/people/{admin}");
        let by_me = house.client.post(&theirs, &[("deed", "close")]).await;
        assert_eq!(by_me.status, StatusCode::FORBIDDEN, "a coordinator closes no accounts");
        let mut administrator = Client::new(&house.app);
        administrator.set("cookie", &format!("samband={token}"));
        assert!(administrator.get(&mine).await.text().contains("Stäng kontot"));
        let own = administrator.post(&theirs, &[("deed", "close")]).await.text();
        assert!(own.contains("sista administratören"), "{own}");
        let closed = administrator.post(&mine, &[("deed", "close")]).await;
        assert_eq!(closed.status, StatusCode::SEE_OTHER);
        let all = person::all(&mut house.app.store().read().await.unwrap(), Some(house.space)).await.unwrap();
        assert!(all.iter().all(|person| person.ended.is_some()));
    })
    .await;
}
