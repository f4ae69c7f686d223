//! Organisations.

use members::organisation;
use testkit::on_both;
use web::StatusCode;

use crate::support::{house, migrations};

#[tokio::test]
async fn an_organisation_is_added_once_renamed_ended_and_taken_up_again() {
    on_both(&migrations(), async |world| {
        let mut house = house(world).await;
        assert!(house.page("/organisations").await.contains("Inga organisationer"));
        let told = house.faulty("/organisations", &[("kind", "municipality"), ("letter", "nv")]).await;
        assert!(told.contains("value=\"NV\"") && told.contains("Skriv en enda bokstav"));
        let fields =
            [("name-sv", "Norrvik"), ("name-fi", "Pohjoislahti"), ("kind", "municipality"), ("letter", "n")];
        house.done("/organisations", &fields).await;
        assert!(
            house.faulty("/organisations", &fields).await.contains("finns redan"),
            "a double click is one"
        );

        let renamed = [("name-sv", "Norrviks kommun"), ("kind", "region"), ("deed", "save")];
        house.done("/organisations/norrvik", &renamed).await;
        house.done("/organisations/norrvik", &[("deed", "end")]).await;
        let page = house.page("/organisations/norrvik").await;
        assert!(page.contains("Norrviks kommun") && page.contains("Avslutad 2 mars 2026"));
        house.done("/organisations/norrvik", &[("deed", "resume")]).await;
        let mut tx = house.app.store().read().await.unwrap();
        let read = organisation::of_space(&mut tx, house.space).await.unwrap().remove(0);
        assert_eq!((read.kind.as_str(), read.letter.as_str(), read.valid_until), ("region", "", None));
        drop(tx);
        let missing = house.client.get("/prov/desk/settings/organisations/ingen").await;
        assert_eq!(missing.status, StatusCode::NOT_FOUND);
    })
    .await;
}

#[tokio::test]
async fn r000_14_each_municipality_has_its_face_and_the_header_shows_them_beside_the_alliance() {
    on_both(&migrations(), async |world| {
        let mut house = house(world).await;
        for name in ["Norrvik", "Sunnvik", "Bolaget"] {
            house.done("/organisations", &[("name-sv", name), ("kind", "municipality")]).await;
        }
        let head = async |house: &mut crate::support::House, path: &str| {
            let page = house.client.get(path).await.text();
            page.split_once("<main").unwrap().0.to_owned()
        };
        assert!(!head(&mut house, "/prov/about").await.contains("class=\"parties\""));
        let at = "/organisations/norrvik/profile";
        let told = house
            .faulty(at, &[("accent", "gul"), ("tone-sv", "Kort och varmt."), ("in_header", "yes")])
            .await;
        assert!(told.contains("value=\"gul\"") && told.contains("Kort och varmt."), "what was typed is kept");
        let fields = [("accent", "0b5d5e"), ("tone-sv", "Kort och varmt."), ("in_header", "yes")];
        house.done(at, &fields).await;
        house.done("/organisations/sunnvik/profile", &[("in_header", "yes")]).await;
        let shown = head(&mut house, "/prov/about").await;
        assert!(
            shown.contains("Norrvik") && shown.contains("Sunnvik") && !shown.contains("Bolaget"),
            "{shown}"
        );
        assert!(shown.contains("fill=\"#0b5d5e\""), "{shown}");

        // A logo comes with whose it is and on which terms, or not at all.
        let svg =
            b"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><path d=\"M0 0h9v9z\"/></svg>";
        let logo = "/prov/desk/settings/organisations/norrvik/logo";
        let bare = [("deed", "upload"), ("credit", "Norrviks kommun")];
        let refused = house.client.upload(logo, &bare, ("logo", "a.svg", svg)).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(refused.text().contains("value=\"Norrviks kommun\""));
        let whole = [&bare[..], &[("licence", "Bara för kommunen")]].concat();
        let put = house.client.upload(logo, &whole, ("logo", "a.svg", svg)).await;
        assert_eq!(put.status, StatusCode::SEE_OTHER);
        let shown = head(&mut house, "/prov/about").await;
        assert!(shown.contains("/prov/organisations/norrvik/logo?v="), "{shown}");
        let picture = house.client.get("/prov/organisations/norrvik/logo").await;
        assert_eq!((picture.header("content-type"), &picture.bytes[..]), ("image/svg+xml", &svg[..]));
        assert!(picture.header("content-security-policy").contains("sandbox"));
        let none = house.client.get("/prov/organisations/sunnvik/logo").await;
        assert_eq!(none.status, StatusCode::NOT_FOUND);

        // Another space has its own header, by data alone.
        let mut tx = house.app.store().write().await.unwrap();
        let other = members::Space {
            id: kernel::Id::new(&world.env),
            key: "grann".into(),
            logo_at: None,
            ..house.space().await
        };
        members::space::found(&mut tx, &members::Caller::operator(), &other).await.unwrap();
        tx.commit().await.unwrap();
        let theirs = head(&mut house, "/grann/about").await;
        assert!(!theirs.contains("class=\"parties\""), "{theirs}");

        house.done("/organisations/norrvik/logo", &[("deed", "remove")]).await;
        house.done("/organisations/sunnvik", &[("deed", "end")]).await;
        house.app.forget_spaces();
        let shown = head(&mut house, "/prov/about").await;
        assert!(
            !shown.contains("Sunnvik") && !shown.contains("/logo?v="),
            "who has left stands in no header: {shown}"
        );
        assert!(house.topics().await.iter().any(|topic| topic == "organisation.profiled"));
    })
    .await;
}
