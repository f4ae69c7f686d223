//! What the themes of a map are tied to: focus areas, and themes that ideas are sorted under.

use kernel::Id;
use members::{Caller, Role};
use store::Engine;
use testkit::{World, on_both};
use textsense::themes::Edit;
use voice::themes::{
    desk,
    rules::{Tied, Ties},
    store::maps,
};
use web::{App, StatusCode};

use crate::themes::{Map, slices, sound, theme_of};

#[tokio::test]
async fn a_focus_area_is_suggested_by_its_title_and_tied_by_people() {
    let world = World::new(Engine::Sqlite, &App::migrations(&slices())).await;
    let map = Map::with_ideas(&world, 8).await;
    map.run().await;
    let area = kernel::Ref::new("area", Id::new(&world.env));
    let mut tx = world.store.housekeeping().await.unwrap();
    tx.put_card(&store::directory::Card {
        subject: area.clone(),
        space: map.space.id,
        number: Some(1),
        title: "Buss och hållplats".into(),
        url: "/tvv/areas/1".into(),
        status: "area".into(),
        visibility: kernel::Visibility::Public,
    })
    .await
    .unwrap();
    tx.commit().await.unwrap();
    let mut client = map.client(Role::Coordinator).await;
    let page = sound(&client.get("/tvv/desk/theme-map").await);
    assert!(page.contains("A Buss och hållplats (förslag)"), "{page}");
    let buses = theme_of(&map.map().await, 1).0;
    let one = format!("/tvv/desk/theme-map/{buses}");
    assert!(sound(&client.get(&one).await).contains("Förslag: Buss och hållplats"));
    let id = area.id.to_string();
    client.post(&one, &[("deed", "tie"), ("area", &id)]).await;
    let page = sound(&client.get("/tvv/desk/theme-map").await);
    assert!(page.contains("A Buss och hållplats") && !page.contains("(förslag)"), "{page}");
    map.run().await;
    assert!(sound(&client.get(&one).await).contains("Buss och hållplats"), "the next run keeps it");
    let none = client.post(&one, &[("deed", "tie"), ("area", &Id::new(&world.env).to_string())]).await;
    assert_eq!(none.status, StatusCode::CONFLICT, "no such area");
}

#[tokio::test]
async fn a_theme_that_takes_in_another_takes_over_its_area_until_that_is_taken_back() {
    on_both(&App::migrations(&slices()), async |world| {
        let map = Map::with_ideas(world, 8).await;
        map.run().await;
        let head =
            maps::of(&mut world.store.read().await.unwrap(), map.space.id, None).await.unwrap().unwrap();
        let tied = async || maps::ties(&mut world.store.read().await.unwrap(), head.id).await.unwrap();
        let (buses, other) = (theme_of(&map.map().await, 1), theme_of(&map.map().await, 4));
        assert_ne!(buses, other);
        let before =
            Tied::from([(other, Ties { area: Some(Id::new(&world.env)), label: Some(map.labels[0]) })]);
        let mut tx = world.store.housekeeping().await.unwrap();
        maps::set_ties(&mut tx, head.id, &before).await.unwrap();
        tx.commit().await.unwrap();
        let join = async || {
            let mut tx = world.store.write().await.unwrap();
            let edit = Edit::Join { into: buses, from: other };
            desk::edit(&mut tx, &Caller::operator(), map.space.id, None, ("joined", &[edit]), None)
                .await
                .unwrap();
            tx.commit().await.unwrap();
        };
        join().await;
        assert_eq!(tied().await, Tied::from([(buses, before[&other])]));
        map.undo().await.unwrap();
        assert_eq!(tied().await, before);
        // What somebody tied meanwhile stays.
        join().await;
        let mut tx = world.store.housekeeping().await.unwrap();
        let mine = Ties { area: Some(Id::new(&world.env)), label: None };
        maps::set_ties(&mut tx, head.id, &Tied::from([(buses, mine)])).await.unwrap();
        tx.commit().await.unwrap();
        map.undo().await.unwrap();
        assert_eq!(tied().await, Tied::from([(buses, mine), (other, before[&other])]));
    })
    .await;
}
