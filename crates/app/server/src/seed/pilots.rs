//! The space of a programme of pilots: two projects, and the hundred proposals of one of them, written and made ready
//! by the deeds that people do.

use anyhow::Context;
use example::{Naming, pilots as tables, rows};
use kernel::{Id, Lang};
use members::{Caller, organisation, organisation::Organisation};
use store::{Store, Tx};
use voice::{
    groups::{self, store::Mandate},
    proposals::{
        self,
        desk::write::{self, Written},
        rules::Origin,
        store::work::Text,
    },
};

use super::strategic;

/// Founds the space with its projects and proposals.
pub(super) async fn found(store: &Store, naming: Naming) -> anyhow::Result<()> {
    for row in rows(tables::SPACES) {
        let mut tx = store.write().await?;
        let (space, coordinator) = strategic::begin(&mut tx, &row, naming).await?;
        municipalities(&mut tx, space.id, naming).await?;
        let mut projects = Vec::new();
        for row in rows(tables::PROJECTS) {
            let text = |column: &str| naming.of(row.get(column));
            let mandate = Mandate {
                name: text("name"),
                text: text("text"),
                decided: text("decided"),
                lead: text("lead"),
                ..Mandate::default()
            };
            projects.push(groups::desk::found(&mut tx, &coordinator, &space, &mandate).await?.id);
        }
        for row in rows(tables::PROPOSALS) {
            let text = |column: &str| naming.of(row.get(column));
            let text =
                Text { title: text("title"), problem: text("problem"), suggestion: text("suggestion") };
            let origin = Some(Origin::parse(row.get("origin")).context("a proposal of no origin")?);
            let written =
                Written { text, lang: Lang::Sv, novelty: None, own_initiative: true, origin, over: 0 };
            let title = &written.text.title;
            let number = proposals::desk::draft(&mut tx, &coordinator, &space, title).await?.number;
            write::take_up(&mut tx, &coordinator, &space, number).await?;
            write::write(&mut tx, &coordinator, &space, number, &written).await?;
            write::ready(&mut tx, &coordinator, &space, number).await?;
            let group = projects.first().copied();
            proposals::desk::hand_to(&mut tx, &coordinator, &space, number, group).await?;
        }
        tx.commit().await?;
    }
    Ok(())
}

async fn municipalities(tx: &mut Tx, space: Id, naming: Naming) -> anyhow::Result<()> {
    for row in rows(tables::ORGANISATIONS) {
        let name = naming.of(row.get("sv"));
        let organisation = Organisation {
            id: Id::new(tx.env()),
            space,
            key: row.get("key").to_owned(),
            names: Lang::ALL.into_iter().map(|lang| (lang, name.clone())).collect(),
            kind: organisation::MUNICIPALITY.to_owned(),
            letter: String::new(),
            valid_from: None,
            valid_until: None,
        };
        organisation::add(tx, &Caller::operator(), &organisation).await?;
    }
    Ok(())
}
