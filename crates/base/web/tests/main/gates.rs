use kernel::{Id, Lang};
use members::{Caller, Organisation, Right, Role, grants_right, organisation};
use store::Engine;
use web::{Gate, Method, StatusCode};

use crate::Door;

/// Some roles are of one organisation, and reach nothing without it.
async fn municipality(door: &Door) {
    let provby = Organisation {
        id: Id::new(&door.world.env),
        space: door.space.id,
        key: "provby".into(),
        names: [(Lang::Sv, "Provby".to_owned())].into(),
        kind: organisation::MUNICIPALITY.into(),
        letter: String::new(),
        valid_from: None,
        valid_until: None,
    };
    let mut tx = door.world.store.write().await.unwrap();
    organisation::add(&mut tx, &Caller::operator(), &provby).await.unwrap();
    tx.commit().await.unwrap();
}

/// Every route with a right, as every role: those who have it pass, others are told what is needed, visitors are
/// led to sign in and back.
#[tokio::test]
async fn the_gate_lets_through_whom_the_table_says() {
    let door = Door::lite().await;
    municipality(&door).await;
    let gated: Vec<_> = door
        .app
        .routes()
        .filter_map(|route| match route.gate {
            Gate::Right(right) if route.method == Method::GET && route.path.contains("{space}") => {
                Some((route.path, right))
            }
            _ => None,
        })
        .collect();
    assert_eq!(gated.len(), Right::ALL.len());
    for role in Role::ALL {
        let mut client = door.client();
        client.sign_in_as("tvv", role).await;
        for (path, right) in &gated {
            let page = client.get(&path.replace("{space}", "tvv")).await;
            let wanted = if grants_right(role, *right) { StatusCode::OK } else { StatusCode::FORBIDDEN };
            assert_eq!(page.status, wanted, "{role:?} {right:?}");
            if wanted == StatusCode::FORBIDDEN {
                let needed = pages::Words::new(Lang::Sv).t(&format!("right-{}", right.as_str()));
                assert!(page.text().contains(&needed), "{right:?}");
            }
        }
        // A role in a space is nothing in the installation.
        assert_eq!(client.get("/all").await.status, StatusCode::FORBIDDEN, "{role:?}");
        assert_eq!(client.get("/tvv/mine").await.status, StatusCode::OK);
    }
    let mut visitor = door.client();
    for (path, _) in gated {
        let page = visitor.get(&format!("{}?page=2", path.replace("{space}", "tvv"))).await;
        assert_eq!(page.status, StatusCode::SEE_OTHER);
        assert!(page.location().starts_with("/sign-in?to=%2Ftvv%2Fr%2F"), "{}", page.location());
        assert!(page.location().ends_with("%3Fpage%3D2"));
    }
    assert_eq!(visitor.get("/nowhere/mine").await.status, StatusCode::NOT_FOUND, "no such space");
}

#[tokio::test]
async fn what_is_for_demos_is_not_there_elsewhere() {
    let door = Door::lite().await;
    assert_eq!(door.client().get("/tvv/demo").await.status, StatusCode::NOT_FOUND);
    let try_role = door.client().post("/demo/role/admin", &[("space", "tvv")]).await;
    assert_eq!(try_role.status, StatusCode::NOT_FOUND);

    let demo = Door::open(Engine::Sqlite, |config| config.demo = true).await;
    let mut client = demo.client();
    assert_eq!(client.get("/tvv/demo").await.status, StatusCode::OK);
    let page = client.get("/").await;
    assert!(page.text().contains("formaction=\"/demo/role/coordinator\""), "{}", page.text());
    let tried = client.post("/demo/role/sorter", &[("space", "tvv"), ("to", "//evil.example")]).await;
    assert_eq!((tried.status, tried.location()), (StatusCode::SEE_OTHER, "/tvv/r/0"));
    assert_eq!(client.get("/tvv/r/0").await.status, StatusCode::OK);
    assert_eq!(client.post("/demo/role/king", &[("space", "tvv")]).await.status, StatusCode::NOT_FOUND);
}
