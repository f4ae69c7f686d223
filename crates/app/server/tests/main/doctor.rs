//! What the doctor sees.

use kernel::Lang;
use members::{Caller, Role, organisation, person};
use server::{
    commands::doctor::{self, Diagnosis, Verdict},
    config::{Config, Hidden},
    slices,
};
use store::{Engine, Migration, Target, args, sql};
use testkit::World;

use crate::support::{organisation, scene};

fn verdict(diagnosis: &Diagnosis, what: &str) -> Verdict {
    let look = diagnosis.looks.iter().find(|look| look.what == what);
    look.unwrap_or_else(|| panic!("{what} was not looked at: {diagnosis}")).verdict
}

fn config(world: &World) -> Config {
    let Target::Folder(data) = &world.target else { panic!("a folder") };
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        std::fs::set_permissions(data, std::fs::Permissions::from_mode(0o700)).unwrap();
    }
    Config { data: data.clone(), ..Config::default() }
}

#[tokio::test]
async fn a_sound_installation_is_well() {
    let world = World::new(Engine::Sqlite, &slices::migrations()).await;
    scene(&world.store).await;
    let mut config = config(&world);
    config.smtp.password = Some(Hidden::new("hemligt-ord"));
    let diagnosis = doctor::diagnose(&config, false).await;
    for what in [
        "address",
        "clock",
        "folder",
        "schema",
        "invariants",
        "followers",
        "outbox",
        "spaces",
        "roles",
        "mail",
    ] {
        assert_eq!(verdict(&diagnosis, what), Verdict::Ok, "{diagnosis}");
    }
    assert_eq!(verdict(&diagnosis, "model"), Verdict::Warn, "there is none: {diagnosis}");
    assert!(diagnosis.is_well() || verdict(&diagnosis, "room") == Verdict::Fail);
    let json = serde_json::to_string(&diagnosis).unwrap();
    assert!(!json.contains("hemligt") && json.contains("\"password\":\"…\""), "{json}");
}

sql! {
    UNTIE = "update role_grant set organisation = null where role = 'municipal-editor'";
}

#[tokio::test]
async fn a_role_that_lost_its_organisation_is_pointed_at() {
    let world = World::new(Engine::Sqlite, &slices::migrations()).await;
    let space = scene(&world.store).await.place.space;
    let operator = Caller::operator();
    let mut tx = world.store.write().await.unwrap();
    let town = organisation(&world.store, space);
    organisation::add(&mut tx, &operator, &town).await.unwrap();
    let editor = person::begin(&mut tx, &operator, "Redaktör", Lang::Sv, None).await.unwrap();
    let role = Role::MunicipalEditor;
    let post = person::Post { space: Some(space), role, organisation: Some(town.id) };
    person::grant(&mut tx, &operator, editor, &post).await.unwrap();
    tx.exec(UNTIE, args![]).await.unwrap();
    tx.commit().await.unwrap();
    let diagnosis = doctor::diagnose(&config(&world), false).await;
    assert_eq!(verdict(&diagnosis, "roles"), Verdict::Warn, "{diagnosis}");
}

#[tokio::test]
async fn what_is_wrong_is_said_with_what_to_do() {
    let nothing = Config { data: "/no/such/folder".into(), ..Config::default() };
    let diagnosis = doctor::diagnose(&nothing, false).await;
    assert_eq!(verdict(&diagnosis, "folder"), Verdict::Fail);
    assert_eq!(verdict(&diagnosis, "database"), Verdict::Fail);
    assert!(!diagnosis.is_well());
    assert!(diagnosis.looks.iter().all(|look| look.verdict == Verdict::Ok || look.advice.len() > 10));

    let tomorrow =
        Migration { version: 2099010101, name: "of tomorrow", sql: "create table tomorrow (id integer);" };
    let world = World::new(Engine::Sqlite, &[tomorrow]).await;
    let mut config = config(&world);
    assert_eq!(verdict(&doctor::diagnose(&config, false).await, "schema"), Verdict::Fail);
    std::fs::write(config.data.join("nordic-e5.samband"), "SAMBAND1 and no more").unwrap();
    assert_eq!(verdict(&doctor::diagnose(&config, false).await, "model"), Verdict::Fail);
    config.listen = "0.0.0.0:8080".parse().unwrap();
    assert_eq!(verdict(&doctor::diagnose(&config, false).await, "address"), Verdict::Fail);
    config.base_url = Some("https://samband.example.org".into());
    config.trust_proxy = true;
    let diagnosis = doctor::diagnose(&config, false).await;
    assert_eq!(verdict(&diagnosis, "address"), Verdict::Ok);
    assert_eq!(verdict(&diagnosis, "proxy"), Verdict::Warn);
}
