//! The measures under review: described by one, analysed by others, one of them decided by both councils.

use anyhow::Context;
use course::{
    decisions::{
        self,
        desk::{NewDecision, NewMatter, NewStep},
        rules::{Outcome, Wish},
    },
    measures::{
        self,
        desk::NewMeasure,
        rules::{Description, Marks, Recommendation},
        store::Measure,
    },
};
use example::{Row, course as tables};
use kernel::{Lang, LocalText, PartialDate, Ref};
use store::Tx;

use super::{
    Time,
    acts::Acts,
    scene::{Scene, TOWNS, at, date, some},
};

/// Measures by the order of their table.
#[derive(Default)]
pub(super) struct Review(Vec<Measure>);

fn rows() -> Vec<Row> {
    example::rows(tables::MEASURES).collect()
}

impl Review {
    /// The measure that a table calls by this key.
    pub(super) fn subject(&self, key: &str) -> Option<Ref> {
        let at = rows().iter().position(|row| row.get("key") == key)?;
        self.0.get(at).map(Measure::subject)
    }

    /// Lists and describes them.
    pub(super) async fn describe(&mut self, tx: &mut Tx, scene: &Scene) -> anyhow::Result<()> {
        for row in rows() {
            let new = NewMeasure {
                title: scene.say(row.get("title")),
                lang: Lang::Sv,
                question: row.get("question") == "yes",
                organisation: scene.known(row.get("organisation"))?,
            };
            let measure = measures::desk::list(tx, &scene.coordinator, &scene.space, &new, None).await?;
            let text = |column: &str| scene.say(row.get(column));
            let description = Description {
                purpose: text("purpose"),
                target_group: text("target"),
                users: text("users"),
                cost: text("cost"),
                effect: text("effect"),
                overlap: text("overlap"),
                twin: None,
            };
            let (by, space) = (&scene.coordinator, scene.space.id);
            measures::desk::describe(tx, by, space, measure.number, &description, None).await?;
            self.0.push(measure);
        }
        Ok(())
    }

    /// Two others analyse them, each without seeing the other's marks; then they say what it comes to.
    pub(super) async fn analyse(&self, tx: &mut Tx, scene: &Scene) -> anyhow::Result<()> {
        let space = scene.space.id;
        for (row, measure) in rows().iter().zip(&self.0) {
            let own = usize::from(row.get("organisation") == TOWNS[1]);
            for (by, column) in [(&scene.lead, "marks_first"), (&scene.editors[own], "marks_second")] {
                let Some(figures) = some(row.get(column)) else { continue };
                let figures: Vec<i64> =
                    figures.split_whitespace().filter_map(|one| one.parse().ok()).collect();
                let marks = Marks::of(figures.try_into().ok().context("five marks")?)?;
                let text = "Bedömt efter beskrivningen och samtal med dem som arbetar med det (exempel).";
                measures::desk::analyse(tx, by, space, measure.number, (marks, text), None).await?;
            }
            if let Some(conclusion) = some(row.get("conclusion")) {
                let (by, text) = (&scene.coordinator, scene.say(conclusion));
                measures::desk::conclude(tx, by, space, measure.number, &text, None).await?;
            }
        }
        Ok(())
    }

    /// Recommends: one is developed, by actions that are planned already; one ends.
    pub(super) async fn recommend(
        &self,
        tx: &mut Tx,
        scene: &Scene,
        time: &Time,
        acts: &Acts,
    ) -> anyhow::Result<()> {
        let text = |text: &str| scene.say(text);
        for (row, measure) in rows().iter().zip(&self.0) {
            let (recommendation, actions) = match row.get("outcome") {
                "develop" => {
                    let owner = scene.known(row.get("organisation"))?;
                    let follow_up = date(time, at(330, 540))?;
                    let actions = acts.of(&format!("measure:{}", row.get("key")));
                    (Recommendation::Develop { owner, follow_up }, actions)
                }
                "wind_down" => {
                    let ends_on = date(time, at(220, 540))?;
                    let money = text("800 000 kronor flyttas till en gemensam rådgivning (exempel).");
                    let people =
                        text("Två tjänster blir en; den andra går till etableringsservicen (exempel).");
                    let agreements = text("Avtalen löper ut vid årsskiftet och förnyas inte (exempel).");
                    (Recommendation::WindDown { ends_on, money, people, agreements }, Vec::new())
                }
                _ => continue,
            };
            let (by, space) = (&scene.coordinator, scene.space.id);
            let said = (&recommendation, actions.as_slice());
            measures::desk::recommend(tx, by, space, measure.number, said, None).await?;
        }
        Ok(())
    }

    /// Both councils decide on the one that is to be developed.
    pub(super) async fn decide(
        &self,
        tx: &mut Tx,
        scene: &Scene,
        on: PartialDate,
    ) -> anyhow::Result<decisions::model::Matter> {
        let (by, space) = (&scene.coordinator, &scene.space);
        let measure = self.0.first().context("no measure")?;
        let new = NewMatter {
            about: measure.subject(),
            title: measure.title.clone(),
            lang: Lang::Sv,
            on,
            required: scene.councils().to_vec(),
            others: Vec::new(),
        };
        let matter = decisions::desk::open(tx, by, space, &new, None).await?;
        let agenda = NewStep { wish: Wish::PutOnAgenda, on, note: None, pages: Some(2) };
        for (nth, track) in decisions::store::tracks_of(tx, matter.id).await?.iter().enumerate() {
            let decision = NewDecision {
                outcome: Outcome::Yes,
                on,
                paragraph: format!("§ {}", 61 + nth),
                text: decided(),
                corrects: None,
                owners: None,
            };
            decisions::desk::advance(tx, by, space, track.id, &agenda, None).await?;
            decisions::desk::record(tx, by, space, track.id, &decision, None).await?;
        }
        Ok(matter)
    }
}

/// A decision's words, with what they say in the other languages of the space.
fn decided() -> LocalText {
    let texts = [
        (Lang::Sv, "Fullmäktige beslutar att åtgärden utvecklas tillsammans med grannkommunen."),
        (Lang::Nb, "Kommunestyret vedtar at tiltaket utvikles sammen med nabokommunen."),
        (Lang::Nn, "Kommunestyret vedtek at tiltaket blir utvikla saman med nabokommunen."),
        (Lang::Fi, "Valtuusto päättää, että toimenpidettä kehitetään yhdessä naapurikunnan kanssa."),
        (
            Lang::En,
            "The council decides that the measure is developed together with the neighbouring municipality.",
        ),
    ];
    let texts = texts.map(|(lang, text)| (lang, text.to_owned()));
    LocalText::of(Lang::Sv, &texts.into()).expect("it is there in Swedish")
}
