//! Name, colours, logo.

use testkit::on_both;
use web::StatusCode;

use crate::support::{house, migrations};

#[tokio::test]
async fn colours_are_measured_shown_saved_and_taken_back() {
    on_both(&migrations(), async |world| {
        let mut house = house(world).await;
        let pale = [("name-sv", "Norrvik"), ("accent", "#ffe000"), ("second", "#112233"), ("deed", "save")];
        let told = house.faulty("/brand", &pale).await;
        assert!(told.contains("value=\"#ffe000\"") && told.contains("Räcker inte"));
        let better = told.split_once("name=\"better\" value=\"").unwrap().1.split_once('"').unwrap().0;

        // Taking the better colour shows it, and saves nothing yet.
        let mut take = pale;
        take[3] = ("better", better);
        let shown = house.client.post("/prov/desk/settings/brand", &take).await;
        assert_eq!(shown.status, StatusCode::OK);
        assert!(shown.text().contains(&format!("value=\"{better}\"")));
        assert_eq!(house.space().await.brand, members::Brand::default());
        let css = format!("/prov/desk/settings/brand/preview.css?accent={}", better.trim_start_matches('#'));
        let css = house.client.get(&css).await;
        assert_eq!(css.header("content-type"), "text/css; charset=utf-8");
        assert!(css.text().contains(".preview-dark {"));

        let names = [("name-sv", "Norrvik och Sunnvik"), ("name-fi", "Pohjoislahti")];
        let colours = [("accent", better), ("second", "123"), ("deed", "save")];
        house.done("/brand", &[&names[..], &colours[..]].concat()).await;
        let space = house.space().await;
        assert_eq!((space.brand.accent.as_str(), space.brand.second.as_str()), (better, "#112233"));
        assert!(house.page("/brand").await.contains("Norrvik och Sunnvik"));
        let theme = house.client.get("/prov/theme.css").await.text();
        assert!(theme.contains(&format!("base-default: {better}")));
        house.done("/undo", &[("change", "brand")]).await;
        assert_eq!(house.space().await.brand, members::Brand::default());
        let topics = house.topics().await;
        let last: Vec<&str> = topics.iter().rev().take(3).map(String::as_str).collect();
        assert_eq!(last, ["space.brand_changed", "space.brand_changed", "space.renamed"]);
    })
    .await;
}

#[tokio::test]
async fn a_logo_is_checked_put_up_and_taken_down() {
    on_both(&migrations(), async |world| {
        let mut house = house(world).await;
        let at = "/prov/desk/settings/brand/logo";
        let svg =
            b"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><path d=\"M0 0h9v9z\"/></svg>";
        let acting = b"<svg viewBox=\"0 0 9 9\"><script>1</script></svg>";
        let upload = [("deed", "upload")];
        let refused = house.client.upload(at, &upload, ("logo", "a.svg", acting)).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(refused.text().contains("innehåller skript"));
        assert_eq!(house.client.get("/prov/logo").await.status, StatusCode::NOT_FOUND);

        let put = house.client.upload(at, &upload, ("logo", "a.svg", svg)).await;
        assert_eq!(put.status, StatusCode::SEE_OTHER);
        assert!(house.page("/brand").await.contains("class=\"mark-logo\""));
        let logo = house.client.get("/prov/logo").await;
        assert_eq!((logo.header("content-type"), &logo.bytes[..]), ("image/svg+xml", &svg[..]));
        let policy = logo.header("content-security-policy");
        assert!(policy.contains("sandbox"), "opened alone, it can do nothing: {policy}");
        house.done("/brand/logo", &[("deed", "remove")]).await;
        assert_eq!(house.client.get("/prov/logo").await.status, StatusCode::NOT_FOUND);
    })
    .await;
}

/// Two people have the page open: neither undoes what the other saved, and what both wrote is pointed at.
#[tokio::test]
async fn two_who_change_the_looks_both_have_theirs() {
    on_both(&migrations(), async |world| {
        let mut house = house(world).await;
        let seen = house.client.get("/prov/desk/settings/brand").await.hidden("seen");
        let with = |name, accent, second| {
            vec![("name-sv", name), ("accent", accent), ("second", second), ("seen", seen.as_str())]
        };
        house.done("/brand", &with("Norrvik", "#112233", "#e0a526")).await;
        house.done("/brand", &with("Sunnvik", "#0b5d5e", "#e0a526")).await;
        let space = house.space().await;
        assert_eq!((space.name(kernel::Lang::Sv), space.brand.accent.as_str()), ("Sunnvik", "#112233"));
        let told = house.faulty("/brand", &with("Norrvik", "#441122", "#abcdef")).await;
        assert!(told.contains("Någon annan ändrade"), "{told}");
        let kept = ["Sunnvik", "#441122", "#abcdef"].map(|text| format!("value=\"{text}\""));
        assert!(kept.iter().all(|kept| told.contains(kept)), "what was typed stays: {told}");
        assert_eq!(house.space().await, space);
        // They have seen it now; saving again is meant.
        let seen = told.split_once("name=\"seen\" value=\"").unwrap().1.split_once('"').unwrap().0;
        let again = [("name-sv", "Sunnvik"), ("accent", "#441122"), ("second", "#abcdef"), ("seen", seen)];
        house.done("/brand", &again).await;
        assert_eq!(house.space().await.brand.accent, "#441122");
    })
    .await;
}
