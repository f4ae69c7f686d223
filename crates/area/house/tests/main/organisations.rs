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
