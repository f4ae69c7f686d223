//! Rows of the requirements that the demo itself must show, each as a function by its number. One demo serves them
//! all, since making it takes most of the time. `docs/requirements.md` says which test shows which row.

use std::collections::BTreeSet;

use kernel::Env;
use members::Role;
use server::{
    seed::{self, Size},
    slices,
};
use store::{Store, Target};
use testkit::BEGIN;
use web::{App, Config, StatusCode, test::Client};

/// A page of the demo, as text between its tags.
struct Shown {
    html: String,
    text: String,
}

impl Shown {
    async fn get(client: &mut Client, path: &str) -> Shown {
        let page = client.get(&format!("/tvv{path}")).await;
        assert_eq!(page.status, StatusCode::OK, "{path}");
        let html = page.text();
        // Numbers are grouped, and kept with what they count, by spaces that do not break.
        let text = words(&html).replace(['\u{a0}', '\u{202f}'], " ");
        Shown { html, text }
    }

    #[track_caller]
    fn says(&self, what: &str) {
        assert!(self.text.contains(what), "{what}: {}", self.text);
    }

    /// Addresses that begin so, each once.
    fn links(&self, begin: &str) -> BTreeSet<String> {
        let begin = format!("href=\"/tvv{begin}");
        let ends = self.html.split(&begin).skip(1).filter_map(|rest| rest.split_once('"'));
        ends.map(|(end, _)| end.to_owned()).collect()
    }

    /// Links to numbered things.
    fn numbered(&self, begin: &str) -> usize {
        self.links(begin).iter().filter(|end| end.parse::<i64>().is_ok()).count()
    }

    /// The number before these words.
    #[track_caller]
    fn number(&self, after: &str) -> i64 {
        let (before, _) = self.text.split_once(after).unwrap_or_else(|| panic!("{after}: {}", self.text));
        let digits: String = before
            .chars()
            .rev()
            .take_while(|c| c.is_ascii_digit() || *c == ' ')
            .filter(|c| *c != ' ')
            .collect();
        digits.chars().rev().collect::<String>().parse().unwrap_or_else(|_| panic!("{after}: {}", self.text))
    }
}

fn words(html: &str) -> String {
    let main = html.split_once("<main").map_or(html, |(_, rest)| rest);
    let mut text = String::new();
    for piece in main.split('<').skip(1) {
        text.push_str(piece.split_once('>').map_or("", |(_, text)| text));
        text.push(' ');
    }
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

async fn json(client: &mut Client, path: &str, list: &str) -> Vec<serde_json::Value> {
    let all: serde_json::Value =
        serde_json::from_slice(&client.get(&format!("/tvv{path}")).await.bytes).unwrap();
    all[list].as_array().unwrap_or_else(|| panic!("{path}: {list}: {all}")).clone()
}

#[tokio::test(flavor = "multi_thread")]
async fn the_demo_shows_these_rows() {
    let folder = tempfile::tempdir().unwrap();
    let target = Target::Folder(folder.path().to_owned());
    seed::tvv(&target, &slices::migrations(), BEGIN, Size::Demo, example::Naming::Real, Default::default())
        .await
        .unwrap();
    let store = Store::open(&target, &slices::migrations(), Env::fixed(BEGIN, 1).0).await.unwrap();
    let app = App::new(store.clone(), Config::new("http://localhost"), slices::slices()).await.unwrap();
    app.settle().await.unwrap();
    let client = &mut Client::new(&app);
    r000_02_the_alliance_lists_its_members_each_with_its_decision(client).await;
    r000_05_a_brief_says_who_was_heard_or_that_nobody_was(client).await;
    r000_07_every_strength_can_be_opened(client).await;
    r000_08_the_incubator_is_a_hypothesis(client).await;
    r000_14_the_pages_bear_both_names(client).await;
    r000_19_a_reflection_is_marked(client).await;
    r000_22_a_challenge_leads_to_its_goal_and_counts_its_ideas(client).await;
    r000_24_a_goal_without_definition_says_so_and_one_is_proposed(client).await;
    r000_27_five_goals_each_with_what_it_lacks(client).await;
    r000_29_two_areas_have_no_goal_and_one_goal_no_area(client).await;
    r000_30_from_an_idea_to_its_result_in_six_clicks(client).await;
    r000_38_results_by_horizon_lead_back(client).await;
    r000_45_the_balance_sums_to_the_actions(client).await;
    r000_51_the_inbox_adds_up_by_channel(client).await;
    r000_54_nothing_in_the_account_is_unknown(client).await;
    r000_61_milestones_say_that_their_year_is_inferred(client).await;
    r000_64_the_handout_has_a_paragraph_per_group_on_one_page(client).await;
    r000_66_every_action_has_an_owner_and_a_goal_or_stands_in_the_list(client).await;
    r002_42_a_hundred_proposals_each_with_its_origin_and_state(client).await;
    r003_37_the_states_of_eight_plans_add_up_to_eight(client).await;
    r004_12_five_sub_themes_each_with_its_ideas(client).await;
    r000_13_a_word_to_avoid_is_pointed_at_and_the_text_is_saved(&mut Client::new(&app)).await;
}

async fn r000_02_the_alliance_lists_its_members_each_with_its_decision(client: &mut Client) {
    let page = Shown::get(client, "/about").await;
    page.says("Medlemmar i Ideella föreningen Tillväxtalliansen");
    for town in ["Trollhättan", "Vänersborg"] {
        page.says(town);
    }
    assert_eq!(
        page.text.matches("Med sedan september 2005. Beslut: Tvåstadskommitténs plattform").count(),
        2
    );
    assert!(page.links("/documents/").contains("plattform-2003"), "{}", page.html);
    for space in ["trondheim", "fagnor"] {
        let page = client.get(&format!("/{space}/about")).await.text();
        assert_eq!(pages::check::problems(&page), Vec::<String>::new(), "{space}");
        assert!(page.contains("/organisation"), "{space}");
    }
}

async fn r000_13_a_word_to_avoid_is_pointed_at_and_the_text_is_saved(client: &mut Client) {
    client.sign_in_as("tvv", Role::Coordinator).await;
    let hint = "här skriver vi hellre ”Trollhättan-Vänersborg”";
    let saved = client
        .post("/tvv/desk/documents/new", &[("title", "En plan för Tvåstaden"), ("state", "draft")])
        .await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.text());
    let next = client.get(saved.location()).await.text();
    assert!(next.contains(hint) && next.contains("En plan för Tvåstaden"), "{next}");
    assert!(!client.get(saved.location()).await.text().contains(hint), "it is said once");
    assert!(client.get("/tvv/documents").await.text().contains("En plan för Tvåstaden"), "it is saved");
    let plain = client.post("/tvv/desk/documents/new", &[("title", "En plan"), ("state", "draft")]).await;
    assert!(!client.get(plain.location()).await.text().contains(hint));
    // A proposal and a text for the press are pointed at the same way.
    let press = [("title", "Nu"), ("kind", "press"), ("on", "2026-09"), ("press", "TVÅSTAD växer.")];
    let press = client.post("/tvv/desk/timeline/new", &press).await;
    assert!(client.get(press.location()).await.text().contains(hint));
    let written = client.post("/tvv/desk/writing", &[("title", "Tvåstads torg")]).await;
    assert!(client.get(written.location()).await.text().contains(hint), "{}", written.location());
}

async fn r000_64_the_handout_has_a_paragraph_per_group_on_one_page(client: &mut Client) {
    let report = Shown::get(client, "/papers/1").await;
    report.says("Skriv ut handout");
    assert!(report.links("/papers/1/").contains("handout"));
    let page = Shown::get(client, "/papers/1/handout").await;
    let groups = Shown::get(client, "/groups").await;
    let list: Vec<String> =
        groups.links("/groups/").into_iter().filter(|end| end.parse::<i64>().is_ok()).collect();
    assert!(list.len() >= 3, "{list:?}");
    let pdf = client.get("/tvv/papers/1/handout/pdf").await;
    assert_eq!((pdf.status, pdf.header("content-type")), (StatusCode::OK, "application/pdf"));
    let document = lopdf::Document::load_mem(&pdf.bytes).unwrap();
    let pages: Vec<u32> = document.get_pages().into_keys().collect();
    assert_eq!(pages.len(), 1);
    let plain = |text: &str| text.chars().filter(|c| c.is_alphanumeric()).collect::<String>();
    let printed = plain(&document.extract_text(&pages).unwrap());
    for number in list {
        let group = client.get(&format!("/tvv/groups/{number}")).await.text();
        let name = group.split_once("<h1").and_then(|(_, rest)| rest.split_once('>')).unwrap().1;
        let name = name.split_once('<').unwrap().0.trim().to_owned();
        page.says(&name);
        assert!(printed.contains(&plain(&name)), "{name}: {printed}");
    }
    page.says("13.00–13.20");
}

async fn r002_42_a_hundred_proposals_each_with_its_origin_and_state(client: &mut Client) {
    let csv = client.get("/piloter/proposals.csv").await.text();
    let csv = csv.trim_start_matches('\u{feff}');
    let head: Vec<&str> = csv.lines().next().unwrap().split(',').collect();
    let column = |name: &str| head.iter().position(|one| *one == name).unwrap();
    // No text of these holds a comma between the columns that are looked at and the ends of the line.
    let lines: Vec<Vec<&str>> = csv.lines().skip(1).map(|line| line.split(',').collect()).collect();
    assert_eq!(lines.len(), 100);
    let numbers: BTreeSet<&str> = lines.iter().map(|line| line[column("number")]).collect();
    assert_eq!(numbers.len(), 100);
    assert!(lines.iter().all(|line| line[column("state")] == "ready"), "{csv}");
    let of = |origin: &str| lines.iter().filter(|line| line.last() == Some(&origin)).count();
    assert_eq!((of("inventory"), of("analysis"), of("visit")), (34, 51, 15));
    let page = client.get("/piloter/proposals/1?lang=sv").await.text();
    assert!(page.contains("Inventering"), "{page}");
}

async fn r003_37_the_states_of_eight_plans_add_up_to_eight(client: &mut Client) {
    let page = client.get("/trondheim/coverage?lang=sv").await.text();
    let (_, states) = page.split_once("<dl class=\"fact-list in-line\">").unwrap();
    let counts = states.split_once("</dl>").unwrap().0.split("<dd>").skip(1);
    let counts: Vec<i64> = counts.map(|rest| rest.split_once('<').unwrap().0.parse().unwrap()).collect();
    let (all, each) = counts.split_last().unwrap();
    assert_eq!((*all, each.iter().sum::<i64>()), (8, 8), "{counts:?}");
    let (_, body) = page.split_once("<tbody>").unwrap();
    assert_eq!(body.split_once("</tbody>").unwrap().0.matches("row-state").count(), 8);
}

async fn r004_12_five_sub_themes_each_with_its_ideas(client: &mut Client) {
    let list = client.get("/fagnor/areas?lang=sv").await.text();
    let mut seen = Vec::new();
    for piece in list.split("href=\"/fagnor/areas/").skip(1) {
        let number = piece.split_once('"').unwrap().0;
        if number.parse::<i64>().is_err() {
            continue;
        }
        let page = client.get(&format!("/fagnor/areas/{number}")).await.text();
        seen.push((page.matches(" idéer bakom").count(), page.contains("Summan av deltemana är")));
    }
    assert!(seen.contains(&(5, true)), "{seen:?}");
}

async fn r000_05_a_brief_says_who_was_heard_or_that_nobody_was(client: &mut Client) {
    for number in [1, 2, 12] {
        let brief = Shown::get(client, &format!("/briefs/{number}")).await;
        brief.says("Förankrat hos");
        let matter = Shown::get(client, &format!("/decisions/{number}")).await;
        let nobody = matter.text.contains("Ej förankrat");
        assert_eq!(brief.text.contains("Ej förankrat"), nobody, "{}", brief.text);
    }
}

async fn r000_07_every_strength_can_be_opened(client: &mut Client) {
    let list = Shown::get(client, "/strengths").await;
    let numbers = list.links("/strengths/");
    assert_eq!(numbers.len(), 28);
    for number in numbers {
        Shown::get(client, &format!("/strengths/{number}")).await;
    }
}

async fn r000_08_the_incubator_is_a_hypothesis(client: &mut Client) {
    let list = Shown::get(client, "/strengths?certainty=hypothesis").await;
    list.says("inkubator");
    assert_eq!(list.numbered("/strengths/"), 1);
}

async fn r000_14_the_pages_bear_both_names(client: &mut Client) {
    for path in ["", "/ideas", "/actions"] {
        let page = Shown::get(client, path).await;
        let head = page.html.split_once("<main").unwrap().0;
        assert!(head.contains("Trollhättan-Vänersborg"), "{path}");
        for (name, key) in [("Trollhättans stad", "trollhattan"), ("Vänersborgs kommun", "vanersborg")] {
            assert!(
                head.contains(name) && head.contains(&format!("/organisations/{key}/logo?v=")),
                "{path}: {name}"
            );
        }
    }
}

async fn r000_19_a_reflection_is_marked(client: &mut Client) {
    Shown::get(client, "/strategy").await.says("Reflektion");
    let goals = client.get("/tvv/goals.csv").await.text();
    assert!(!goals.to_lowercase().contains("reflektion"), "{goals}");
}

async fn r000_22_a_challenge_leads_to_its_goal_and_counts_its_ideas(client: &mut Client) {
    let list = Shown::get(client, "/challenges").await;
    let challenges = list.links("/challenges/");
    assert_eq!(challenges.len(), 3);
    let mut goals = BTreeSet::new();
    for number in challenges {
        let page = Shown::get(client, &format!("/challenges/{number}")).await;
        goals.extend(page.links("/goals/"));
        let ideas = page.links("/i/").len() as i64;
        let said = page.number(if ideas == 1 { " idé bakom" } else { " idéer bakom" });
        assert_eq!(said, ideas, "challenge {number}");
    }
    assert_eq!(goals.len(), 3, "each its goal");
}

async fn r000_24_a_goal_without_definition_says_so_and_one_is_proposed(client: &mut Client) {
    let page = Shown::get(client, "/goals/2").await;
    page.says("Saknar mätbar definition");
    page.says("Förslag på hur målet kan mätas");
}

async fn r000_27_five_goals_each_with_what_it_lacks(client: &mut Client) {
    let goals = Shown::get(client, "/goals").await.links("/goals/");
    assert_eq!(goals.len(), 5);
    let mut living = None;
    for number in goals {
        let page = Shown::get(client, &format!("/goals/{number}")).await;
        if page.text.contains("Boendemiljöer och livsmiljöer har blivit mer attraktiva Antagen") {
            living = Some(page);
        }
    }
    let living = living.expect("the goal of living environments");
    living.says("Utmaningen bakom");
    living.says("Åtgärder mot målet");
    living.says("Saknar indikator");
    assert!(!living.links("/actions/").is_empty() && living.links("/challenges/").len() == 1);
}

async fn r000_29_two_areas_have_no_goal_and_one_goal_no_area(client: &mut Client) {
    let page = Shown::get(client, "/crosswalk/region").await;
    page.says("1 av 5 i TillväxtAlliansens målbild och mål har ingen motsvarighet");
    page.says("2 av 5 i Det goda livet saknar motsvarighet hos oss: ”Kultur”, ”Hälsa”");
}

async fn r000_30_from_an_idea_to_its_result_in_six_clicks(client: &mut Client) {
    let results = Shown::get(client, "/results").await.links("/results/");
    let results: BTreeSet<String> = results.into_iter().filter(|end| end.parse::<i64>().is_ok()).collect();
    let idea = json(client, "/ideas.json", "ideas").await;
    let idea =
        idea.iter().find(|idea| idea["state"] == "realised").expect("a realised idea")["number"].clone();
    // Only links within the pages' own content count, as a reader would follow the thread.
    let (mut seen, mut here) = (BTreeSet::new(), BTreeSet::from([format!("/i/{idea}")]));
    for _click in 1..=6 {
        let mut next = BTreeSet::new();
        for path in &here {
            let page = Shown::get(client, path).await;
            let main =
                Shown { html: page.html.split_once("<main").unwrap().1.to_owned(), text: String::new() };
            if main.links("/results/").iter().any(|end| results.contains(end)) {
                return;
            }
            for kind in ["/proposals/", "/decisions/", "/actions/"] {
                let ends = main.links(kind).into_iter().filter(|end| end.parse::<i64>().is_ok());
                next.extend(ends.map(|end| format!("{kind}{end}")));
            }
        }
        seen.extend(here);
        here = next.difference(&seen).cloned().collect();
    }
    panic!("no result within six clicks of idea {idea}");
}

async fn r000_38_results_by_horizon_lead_back(client: &mut Client) {
    let page = Shown::get(client, "/results").await;
    page.says("På kort sikt");
    page.says("På lång sikt");
    let results = page.numbered("/results/");
    let said = page.text.matches("Började som").count() + page.text.matches("Inte från en idé").count();
    assert_eq!((results, said), (9, 9));
}

async fn r000_45_the_balance_sums_to_the_actions(client: &mut Client) {
    let actions = json(client, "/actions.json", "actions").await.len() as i64;
    let csv = client.get("/tvv/balance.csv").await.text();
    let sum: i64 = csv.lines().skip(1).filter_map(|line| line.rsplit(',').next()?.parse::<i64>().ok()).sum();
    assert_eq!((actions, sum), (41, 41));
}

async fn r000_51_the_inbox_adds_up_by_channel(client: &mut Client) {
    let csv = client.get("/tvv/ideas.csv").await.text();
    let head: Vec<&str> = csv.lines().next().unwrap().trim_start_matches('\u{feff}').split(',').collect();
    assert!(head.contains(&"channel") && head.contains(&"round"), "{head:?}");
    let (mut all, mut after) = (Vec::new(), 0);
    loop {
        let some = json(client, &format!("/ideas.json?after={after}"), "ideas").await;
        let Some(last) = some.last() else { break };
        after = last["number"].as_i64().unwrap();
        all.extend(some);
    }
    let first: Vec<_> = all.iter().filter(|idea| idea["round"] == 1).collect();
    let of = |channel: &str| first.iter().filter(|idea| idea["channel"] == channel).count();
    assert_eq!((of("meeting"), of("network"), of("web"), first.len()), (402, 231, 179, 812));
}

async fn r000_54_nothing_in_the_account_is_unknown(client: &mut Client) {
    let page = Shown::get(client, "/answers").await;
    page.says(
        "1 124 mottagna = 655 besvarade eller i förslag + 435 på gång + 26 vilande + 8 återtagna eller dolda",
    );
    page.says("Ingen har väntat för länge på besked");
    let csv = client.get("/tvv/answers.csv").await.text();
    assert!(!csv.contains("unknown"));
    let sum: i64 = csv.lines().skip(1).filter_map(|line| line.rsplit(',').next()?.parse::<i64>().ok()).sum();
    assert_eq!(sum, 1_124);
}

async fn r000_61_milestones_say_that_their_year_is_inferred(client: &mut Client) {
    let page = Shown::get(client, "/timeline").await;
    assert!(page.numbered("/timeline/") >= 11);
    // Seven before the councils, and what they led to; of those the source gives years for the last alone.
    assert!(page.text.matches("(år härlett)").count() >= 7 + 3, "{}", page.text);
    for kind in ["Information ·", "Beslut ·", "Press ·"] {
        page.says(kind);
    }
}

async fn r000_66_every_action_has_an_owner_and_a_goal_or_stands_in_the_list(client: &mut Client) {
    let actions = json(client, "/actions.json", "actions").await;
    assert!(actions.iter().all(|action| !action["accountable"].as_str().unwrap_or_default().is_empty()));
    let without = json(client, "/actions.json?goal=none", "actions").await.len() as i64;
    let page = Shown::get(client, "/actions").await;
    page.says(&format!("Utan mål: {without}"));
}
