//! Promises, texts, languages.

use kernel::Lang;
use members::SpaceSettings;
use testkit::on_both;

use crate::support::{house, migrations};

const NOW: [(&str, &str); 7] = [
    ("first_answer_working_days", "15"),
    ("silence_days", "90"),
    ("clarify_days", "21"),
    ("park_max_days", "365"),
    ("helpful_after_days", "21"),
    ("undo_minutes", "10"),
    ("contact_retention_days", "730"),
];

#[tokio::test]
async fn promises_are_changed_told_what_is_wrong_and_taken_back() {
    on_both(&migrations(), async |world| {
        let mut house = house(world).await;
        assert!(house.page("").await.contains("/prov/desk/settings/promises"));
        assert!(!house.page("/promises").await.contains("Senast ändrat"));
        let mut fields = NOW;
        (fields[0].1, fields[1].1) = ("tre", "5000");
        let told = house.faulty("/promises", &fields).await;
        assert!(told.contains("value=\"tre\"") && told.contains("value=\"5000\""), "what was typed stays");
        assert!(told.contains("365 eller mindre"));
        assert_eq!(house.space().await.settings, SpaceSettings::default());

        (fields[0].1, fields[1].1) = ("10", "60");
        house.done("/promises", &fields).await;
        let settings = house.space().await.settings;
        assert_eq!((settings.first_answer_working_days, settings.silence_days), (10, 60));
        let page = house.page("/promises").await;
        assert!(page.contains("Sparat.") && page.contains("Senast ändrat"));
        house.done("/undo", &[("change", "promises")]).await;
        assert_eq!(house.space().await.settings, SpaceSettings::default());
        assert_eq!(house.topics().await.iter().filter(|topic| *topic == "space.settings_changed").count(), 2);
    })
    .await;
}

/// Two people have the page open: neither undoes what the other saved, and what both wrote is pointed at.
#[tokio::test]
async fn two_who_save_different_promises_both_have_theirs() {
    on_both(&migrations(), async |world| {
        let mut house = house(world).await;
        let page = house.client.get("/prov/desk/settings/promises").await;
        let seen = page.hidden("seen");
        let with = |field: &str, value: &'static str| {
            let mut fields: Vec<(&str, &str)> = NOW.to_vec();
            let at = fields.iter().position(|(name, _)| *name == field).unwrap();
            fields[at].1 = value;
            fields
        };
        let first = [with("silence_days", "60"), vec![("seen", seen.as_str())]].concat();
        house.done("/promises", &first).await;
        let second = [with("clarify_days", "30"), vec![("seen", seen.as_str())]].concat();
        house.done("/promises", &second).await;
        let settings = house.space().await.settings;
        assert_eq!((settings.silence_days, settings.clarify_days), (60, 30));
        let third = [with("silence_days", "70"), vec![("seen", seen.as_str())]].concat();
        let told = house.faulty("/promises", &third).await;
        assert!(told.contains("Någon annan ändrade") && told.contains("value=\"70\""), "{told}");
        assert!(told.contains("value=\"30\""), "saving again changes nothing that was not touched");
        assert_eq!(house.space().await.settings.silence_days, 60);
        // The sentences of another page, saved meanwhile, stand as well.
        house.done("/texts", &[("open", "open"), ("sender", "svar@exempel.se")]).await;
        let fourth = [with("undo_minutes", "20"), vec![("seen", seen.as_str())]].concat();
        house.done("/promises", &fourth).await;
        let settings = house.space().await.settings;
        assert_eq!((settings.undo_minutes, settings.sender.as_deref()), (20, Some("svar@exempel.se")));
    })
    .await;
}

#[tokio::test]
async fn texts_and_sender_are_changed() {
    on_both(&migrations(), async |world| {
        let mut house = house(world).await;
        let wrong = [("open", "open"), ("sender", "svar"), ("records-fi", "Hei")];
        let told = house.faulty("/texts", &wrong).await;
        assert!(told.contains("value=\"svar\"") && told.contains(">\nHei</textarea>"));
        let letter = ("letter", "Kansliet\r\n\r\nTorget 1");
        house.done("/texts", &[("sender", "Svar@Exempel.se"), ("records-fi", "Hei"), letter]).await;
        let settings = house.space().await.settings;
        assert!(!settings.intake_open, "the box was not ticked");
        assert_eq!(settings.sender.as_deref(), Some("svar@exempel.se"));
        assert_eq!(settings.letter_sender, ["Kansliet", "Torget 1"]);
        assert_eq!(settings.public_records.get(&Lang::Fi).map(String::as_str), Some("Hei"));
        assert!(house.page("/texts").await.contains("svar@exempel.se"));
    })
    .await;
}

#[tokio::test]
async fn languages_are_offered_at_once_and_taken_back() {
    on_both(&migrations(), async |world| {
        let mut house = house(world).await;
        let told = house.faulty("/languages", &[("langs", "fi"), ("own", "sv")]).await;
        assert!(told.contains("måste vara ett av dem"));
        house.done("/languages", &[("langs", "fi"), ("langs", "sv"), ("langs", "nn"), ("own", "sv")]).await;
        assert_eq!(house.space().await.langs, [Lang::Sv, Lang::Nn, Lang::Fi]);
        assert!(house.page("/languages").await.contains("hreflang=\"nn\""), "the menu has it");
        house.done("/undo", &[("change", "languages")]).await;
        assert_eq!(house.space().await.langs, [Lang::Sv, Lang::Fi]);
    })
    .await;
}

#[tokio::test]
async fn words_to_avoid_are_listed_and_the_list_before_comes_back() {
    on_both(&migrations(), async |world| {
        let mut house = house(world).await;
        assert!(house.page("/terms").await.contains("Listan är tom."));
        let told = house.faulty("/terms", &[("deed", "add"), ("avoid", "Tvillingstad")]).await;
        assert!(told.contains("value=\"Tvillingstad\""), "what was typed stays");
        let term =
            [("deed", "add"), ("avoid", "Tvillingstad"), ("prefer", "Norrvik"), ("reason", "Så heter vi.")];
        house.done("/terms", &term).await;
        let page = house.page("/terms").await;
        assert!(page.contains("Hellre ”Norrvik” än ”Tvillingstad”") && page.contains("Så heter vi."));
        assert!(house.faulty("/terms", &term).await.contains("finns redan i listan"));
        house.done("/terms", &[("deed", "remove"), ("avoid", "Tvillingstad")]).await;
        assert_eq!(house.space().await.settings.terms, []);
        for there in [1, 0] {
            house.done("/terms", &[("deed", "undo")]).await;
            assert_eq!(house.space().await.settings.terms.len(), there);
        }
    })
    .await;
}

#[tokio::test]
async fn two_who_choose_languages_do_not_undo_each_other() {
    on_both(&migrations(), async |world| {
        let mut house = house(world).await;
        let seen = house.client.get("/prov/desk/settings/languages").await.hidden("seen");
        let seen = ("seen", seen.as_str());
        house.done("/languages", &[("langs", "sv"), ("langs", "nn"), ("own", "sv"), seen]).await;
        // Who had the page open and touched nothing undoes nothing.
        house.done("/languages", &[("langs", "sv"), ("langs", "fi"), ("own", "sv"), seen]).await;
        assert_eq!(house.space().await.langs, [Lang::Sv, Lang::Nn]);
        // Who chose otherwise is told, keeps what was ticked, and may mean it.
        let mine = [("langs", "sv"), ("langs", "en"), ("own", "sv")];
        let page = house.client.post("/prov/desk/settings/languages", &[&mine[..], &[seen]].concat()).await;
        let told = page.text();
        assert!(told.contains("Någon annan ändrade"), "{told}");
        assert_eq!(house.space().await.langs, [Lang::Sv, Lang::Nn]);
        let ticked = |lang: &str| {
            let (_, rest) = told.split_once(&format!("name=\"langs\" value=\"{lang}\"")).unwrap();
            rest.split_once('>').unwrap().0.contains("checked")
        };
        assert_eq!(["sv", "nn", "fi", "en"].map(ticked), [true, false, false, true]);
        let seen = page.hidden("seen");
        house.done("/languages", &[&mine[..], &[("seen", seen.as_str())]].concat()).await;
        assert_eq!(house.space().await.langs, [Lang::Sv, Lang::En]);
    })
    .await;
}
