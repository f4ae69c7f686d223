//! Plans that parties derive from a shared strategy.

use course::{
    plans::{
        desk::{self, LineDraft, PlanDraft},
        model::State,
    },
    strategy::{self, Whole},
};
use kernel::Ref;
use members::NotDone;
use testkit::on_both;

use crate::stage::{Scene, clean, migrations, scene, site};

const FRAMES: &str = "key\ttitle\tstate\tdecision\nours\tOurs\tadopted\t§ 1\n";
const ITEMS: &str = "frame\tkind\tkey\tparent\ttitle\n\
    ours\tarea\tjobs\t\tJobs\n\
    ours\tarea\tland\t\tLand\n\
    ours\tgoal\tfirms\tjobs\tMore firms\n";

async fn strategy_of(tx: &mut store::Tx, scene: &Scene) -> (Ref, Ref) {
    let tables = strategy::Tables { frames: FRAMES, items: ITEMS, ..Default::default() };
    strategy::load(tx, &scene.coordinator, &scene.space, &tables).await.unwrap();
    let whole = Whole::read(tx, scene.space.id).await.unwrap();
    (whole.frame("ours").unwrap().subject(), whole.addressed("ours/firms").unwrap().subject())
}

fn plan(strategy: &Ref, organisation: &str, state: State, decision: Option<&str>) -> PlanDraft {
    PlanDraft {
        strategy: strategy.clone(),
        organisation: organisation.into(),
        state,
        title: "Our plan".into(),
        decision: decision.map(str::to_owned),
    }
}

fn line(item: Option<Ref>, title: &str) -> LineDraft {
    LineDraft { item, title: title.into(), ..LineDraft::default() }
}

#[tokio::test]
async fn each_party_keeps_its_own_plan_and_no_other() {
    on_both(&migrations(), async |world| {
        let scene = scene(world, "tvv", &[("north", "N"), ("south", "S")]).await;
        let mut tx = world.store.write().await.unwrap();
        let (strategy, goal) = strategy_of(&mut tx, &scene).await;
        let (by, space) = (&scene.editor, &scene.space);
        let own =
            desk::keep(&mut tx, by, space, &plan(&strategy, "north", State::Drafting, None)).await.unwrap();
        let others = desk::keep(&mut tx, by, space, &plan(&strategy, "south", State::Drafting, None)).await;
        assert!(matches!(others, Err(NotDone::Refused(refusal)) if refusal.code == "not-permitted"));
        desk::add_line(&mut tx, by, space, own.id, &line(Some(goal), "A line")).await.unwrap();
        desk::add_line(&mut tx, by, space, own.id, &line(None, "Something else")).await.unwrap();
        let stray = desk::add_line(&mut tx, by, space, own.id, &line(Some(strategy.clone()), "x")).await;
        assert!(matches!(stray, Err(NotDone::Refused(refusal)) if refusal.code == "no-such-item"));
        let early = desk::keep(&mut tx, by, space, &plan(&strategy, "north", State::FollowingUp, None)).await;
        assert!(matches!(early, Err(NotDone::Refused(refusal)) if refusal.code == "plan-not-adopted"));
        desk::keep(&mut tx, by, space, &plan(&strategy, "north", State::Adopted, Some("§ 7"))).await.unwrap();
        desk::keep(&mut tx, by, space, &plan(&strategy, "north", State::FollowingUp, None)).await.unwrap();
        tx.commit().await.unwrap();
        clean(world, &scene).await;
    })
    .await;
}

#[tokio::test]
async fn rows_003_11_and_003_37_coverage_marks_what_is_empty_and_adds_up() {
    let (world, scene, _, mut client) = site().await;
    let mut tx = world.store.write().await.unwrap();
    let (strategy, goal) = strategy_of(&mut tx, &scene).await;
    let by = &scene.coordinator;
    let own = desk::keep(&mut tx, by, &scene.space, &plan(&strategy, "north", State::Drafting, None))
        .await
        .unwrap();
    desk::add_line(&mut tx, by, &scene.space, own.id, &line(Some(goal), "A line")).await.unwrap();
    desk::add_line(&mut tx, by, &scene.space, own.id, &line(None, "Something else")).await.unwrap();
    tx.commit().await.unwrap();
    let page = client.get("/tvv/coverage").await.text();
    assert_eq!(pages::check::problems(&page), Vec::<String>::new());
    assert!(
        page.contains("2 punkter i egna planer, 2 parter, 2 områden") && page.contains("3 rutor är tomma"),
        "{page}"
    );
    // Row 003-37: as many states as parties.
    let (_, states) = page.split_once("<dl class=\"fact-list in-line\">").unwrap();
    let (states, _) = states.split_once("</dl>").unwrap();
    let counts =
        states.split("<dd>").skip(1).map(|rest| rest.split_once('<').unwrap().0.parse::<i64>().unwrap());
    let counts: Vec<i64> = counts.collect();
    assert_eq!(counts, [1, 1, 0, 0, 2], "{states}");
    let own = client.get("/tvv/plans/north").await.text();
    assert!(own.contains("Utan strategipunkt") && own.contains("class=\"watermark\""), "{own}");
    let data: serde_json::Value =
        serde_json::from_str(&client.get("/tvv/coverage.json").await.text()).unwrap();
    let rows = data["coverage"].as_array().unwrap();
    assert_eq!(rows.iter().filter(|row| row["line"].is_number()).count(), 2);
    assert_eq!(rows.iter().filter(|row| row["without_strategy_line"] == true).count(), 1);
    assert!(rows.iter().any(|row| row["party_key"] == "south" && row["state"] == "not_started"));
}
