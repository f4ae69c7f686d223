//! The interviews of the demo: a study, its 203 interviews read in as from a file, and the most of them coded.

use std::collections::HashMap;

use anyhow::Context;
use example::interviews::{QUESTIONS, interviews};
use kernel::{Id, Lang};
use members::{Caller, Space};
use store::Store;
use tabular::{Limits, write_csv};
use voice::{
    idea::store::places,
    interviews::{
        desk::{self, Decided, NewStudy},
        store as rows,
    },
};

/// Interviews that nobody has coded yet, at the end: something is left to try.
const WAITING: u32 = 12;
/// One answer in so many may be quoted.
const QUOTED: u32 = 9;

/// Founds the study, reads the interviews in, codes them and shows what came of it.
pub(super) async fn study(store: &Store, space: &Space, coordinator: &Caller) -> anyhow::Result<()> {
    let mut tx = store.write().await?;
    let themes = places::themes(&mut tx, space.id).await?;
    let name = |key: &str| -> String {
        let theme = themes.iter().find(|theme| theme.key == key);
        let names: HashMap<String, String> =
            theme.and_then(|theme| serde_json::from_str(&theme.name).ok()).unwrap_or_default();
        names.get(Lang::Sv.tag()).cloned().unwrap_or_else(|| key.to_owned())
    };
    let all = interviews();
    let mut codes: Vec<String> = Vec::new();
    for key in all.iter().flat_map(|one| &one.said).flat_map(|said| &said.themes) {
        let name = name(key);
        if !codes.contains(&name) {
            codes.push(name);
        }
    }
    let new = NewStudy {
        name: "Att leva och verka här".into(),
        purpose: "203 samtal med företagare, unga, föreningar och pensionärer i båda kommunerna. Påhittade som exempel.".into(),
        questions: QUESTIONS.map(str::to_owned).into(),
        codes,
    };
    let number = desk::found(&mut tx, coordinator, space, &new).await?;
    let study = rows::one(&mut tx, space.id, number).await?.context("the study")?;
    let mut lines = Vec::new();
    for one in &all {
        let mut line = vec![one.number.to_string(), one.group.to_owned()];
        line.extend(one.said.iter().map(|said| said.text.clone()));
        lines.push(line);
    }
    let heads = ["Nummer", "Grupp", "1", "2", "3"].map(str::to_owned);
    let csv = write_csv(&heads[..], &lines, ';', true);
    let sheet = tabular::read("intervjuer.csv", &csv, &Limits::default())?;
    desk::import(&mut tx, coordinator, space, &study, &sheet).await?;
    tx.commit().await?;

    let mut tx = store.write().await?;
    let known = rows::codes(&mut tx, study.id).await?;
    let id = |key: &&str| known.iter().find(|code| code.name == name(key)).map(|code| code.id);
    for one in all.iter().filter(|one| one.number + WAITING <= all.len() as u32) {
        for (asked, said) in (1..).zip(&one.said) {
            let found = rows::answer(&mut tx, study.id, asked, i64::from(one.number)).await?;
            let Some(answer) = found else { continue };
            let decided = Decided {
                codes: said.themes.iter().filter_map(id).collect::<Vec<Id>>(),
                clean: answer.original.clone(),
                looked: true,
                quotable: one.number % QUOTED == 0,
                suggested: Vec::new(),
            };
            desk::code(&mut tx, coordinator, space.id, &study, &answer, &decided).await?;
        }
    }
    desk::show(&mut tx, coordinator, space.id, &study, true).await?;
    tx.commit().await?;
    Ok(())
}
