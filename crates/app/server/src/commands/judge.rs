//! `samband sense judge`: the suggestions that the sorting desk would make about the demo's unsorted ideas, held
//! against the demo's truth. The demo is made anew in a folder of its own, which is gone afterwards.

use std::{collections::BTreeMap, fmt, sync::Arc};

use example::model::{Idea as Example, Kind, Scope};
use kernel::Env;
use serde::Serialize;
use store::{Store, Target, Tx};
use textsense::signs::{self, Sign};
use voice::{
    idea::{Idea, KIND, arrive, kindred, meaning::Meaning, store::lists},
    sorting::{
        self,
        forms::ALL_PLACES,
        suggest::{About, Proposed},
    },
};

use super::{Outcome, private_work, serve, show};
use crate::{config::Config, seed, slices};

/// Ideas read at a time.
const PAGE: i64 = 500;
/// So many of an idea's kindred are looked at for its near-duplicates.
const KINDRED: i64 = 8;

/// So many of so many.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
struct Share {
    yes: u32,
    of: u32,
}

impl Share {
    fn count(&mut self, yes: bool) {
        self.yes += u32::from(yes);
        self.of += 1;
    }
}

impl fmt::Display for Share {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let percent = f64::from(self.yes) * 100.0 / f64::from(self.of.max(1));
        write!(f, "{percent:5.1} % of {}", self.of)
    }
}

/// What was found.
#[derive(Debug, Default, Serialize)]
struct Judged {
    /// How ideas were compared.
    method: String,
    /// For each sort: how often it was suggested, of all unsorted ideas.
    suggested: BTreeMap<&'static str, Share>,
    /// For each sort: how often the first suggestion was right.
    right: BTreeMap<&'static str, Share>,
    /// Themes that were chosen beforehand, and right.
    right_prechosen: Share,
    /// Themes right where no idea of the same hand-written text was sorted before.
    right_unseen: Share,
    /// Themes right among the three that are shown.
    right_of_three: Share,
    /// Ideas with a near-duplicate that have one among their kindred.
    duplicates: Share,
    /// Such ideas whose near-duplicates are all in other languages than they.
    duplicates_across: Share,
    /// For each sort of hard case: how many were flagged by anything at all.
    hard: BTreeMap<&'static str, Share>,
    /// Of all ideas, sorted ones too, whose words are a sign of a fault or of praise: how many are one rightly.
    signs_right: Share,
    /// Of all fault reports and all observations: how many show such a sign.
    signs_found: BTreeMap<&'static str, Share>,
}

pub(super) async fn run(config: &Config, json: bool) -> anyhow::Result<Outcome> {
    let folder = private_work(None)?;
    let target = Target::Folder(folder.path().to_owned());
    let (migrations, env) = (slices::migrations(), Env::system());
    let made = seed::tvv(
        &target,
        &migrations,
        env.now(),
        seed::Size::Demo,
        example::Naming::Real,
        Meaning::default(),
    )
    .await?;
    tracing::info!(ideas = made.ideas, "made the demo");
    let store = Store::open(&target, &migrations, env).await?;
    store.share(Arc::new(serve::meaning(config)?));
    let app = web::App::new(store.clone(), web::Config::new("http://localhost"), slices::slices()).await?;
    app.settle().await?;
    let judged = judge(&store).await?;
    store.close().await;
    show(&judged, json)?;
    Ok(Outcome::Holds)
}

async fn judge(store: &Store) -> anyhow::Result<Judged> {
    let truths = example::tvv().ideas;
    let mut tx = store.read().await?;
    let space = members::space::by_key(&mut tx, seed::KEY).await?.map(|space| space.id);
    let space = space.ok_or_else(|| anyhow::anyhow!("the demo has no space"))?;
    let mut ideas: Vec<Idea> = Vec::new();
    loop {
        let after = ideas.last().map_or(0, |idea| idea.number);
        let page = lists::range(&mut tx, space, after, PAGE).await?;
        if page.is_empty() {
            break;
        }
        ideas.extend(page.into_iter().map(|row| row.idea));
    }
    let truth = |idea: &Idea| truths.iter().find(|one| i64::from(one.number) == idea.number);
    let mut judged = Judged { method: tx.shared::<Meaning>().method().to_owned(), ..Judged::default() };
    let sorted = |kernel: &str| truths.iter().any(|one| one.sorting.is_some() && one.truth.kernel == kernel);
    for idea in &ideas {
        let Some(truth) = truth(idea) else { continue };
        judged.signs(idea, truth);
        judged.kindred(&mut tx, idea, truth, &truths).await?;
        let proposed = sorting::suggested(&mut tx, idea).await?;
        if idea.standing.kind.is_none() && idea.standing.state == voice::idea::State::Received {
            judged.suggestions(&proposed, truth, sorted(truth.truth.kernel));
            judged.flags(idea, truth, &proposed);
        }
    }
    Ok(judged)
}

impl Judged {
    fn suggestions(&mut self, proposed: &[Proposed], truth: &Example, seen: bool) {
        for about in About::ALL {
            let right = right(about, truth);
            let mut of = proposed.iter().filter(|one| one.about == about);
            let first = of.next();
            self.suggested.entry(about.as_str()).or_default().count(first.is_some());
            let Some(first) = first else { continue };
            self.right.entry(about.as_str()).or_default().count(first.value == right);
            if about == About::Theme {
                if first.is_likely() {
                    self.right_prechosen.count(first.value == right);
                }
                if !seen {
                    self.right_unseen.count(first.value == right);
                }
                self.right_of_three.count(first.value == right || of.any(|one| one.value == right));
            }
        }
    }

    async fn kindred(
        &mut self,
        tx: &mut Tx,
        idea: &Idea,
        truth: &Example,
        truths: &[Example],
    ) -> anyhow::Result<()> {
        let Some(cluster) = truth.truth.cluster else { return Ok(()) };
        let mates: Vec<&Example> = truths
            .iter()
            .filter(|one| one.truth.cluster == Some(cluster) && one.number != truth.number)
            .collect();
        let found = kindred::of_idea(tx, idea, KINDRED).await?;
        let is_mate =
            |kin: &kindred::Kin| mates.iter().any(|mate| i64::from(mate.number) == kin.row.idea.number);
        let one = found.iter().any(is_mate);
        self.duplicates.count(one);
        if !mates.is_empty() && mates.iter().all(|mate| mate.lang != truth.lang) {
            self.duplicates_across.count(one);
        }
        Ok(())
    }

    fn signs(&mut self, idea: &Idea, truth: &Example) {
        let shown = signs::find(&idea.clean, arrive::sensed(idea.lang)).map(|found| match found.sign {
            Sign::Fault => "fault_report",
            Sign::Praise => "observation",
        });
        let kind = right(About::Kind, truth);
        if let Some(shown) = shown {
            self.signs_right.count(shown == kind);
        }
        for wanted in ["fault_report", "observation"].into_iter().filter(|wanted| *wanted == kind) {
            self.signs_found.entry(wanted).or_default().count(shown == Some(wanted));
        }
    }

    fn flags(&mut self, idea: &Idea, truth: &Example, proposed: &[Proposed]) {
        let flagged = |label: &str| {
            let kind =
                |wanted: &str| proposed.iter().any(|one| one.about == About::Kind && one.value == wanted);
            match label {
                "question" => kind("question"),
                "fault_report" => kind("fault_report"),
                "praise" => kind("observation"),
                // A theme whose neighbours disagree is not chosen beforehand: somebody looks.
                "two_in_one" | "slogan" | "three_words" => {
                    !proposed.iter().any(|one| one.about == About::Theme && one.is_likely())
                }
                _ => idea.held || proposed.iter().any(|one| one.about == About::Language),
            }
        };
        for label in &truth.truth.hard {
            self.hard.entry(label).or_default().count(flagged(label));
        }
    }
}

/// The right value.
fn right(about: About, truth: &Example) -> String {
    let truth_of = &truth.truth;
    match about {
        About::Theme => truth_of.theme.to_owned(),
        About::Place => match truth_of.scope {
            Scope::One(key) => key.to_owned(),
            Scope::Both => ALL_PLACES.to_owned(),
        },
        About::Kind => match truth_of.kind {
            Kind::Idea => "idea",
            Kind::Observation => "observation",
            Kind::Question => "question",
            Kind::Fault => "fault_report",
        }
        .to_owned(),
        About::Language => truth.lang.tag().to_owned(),
    }
}

impl fmt::Display for Judged {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{KIND}s compared by {}", self.method)?;
        for (about, share) in &self.suggested {
            writeln!(f, "{about:<10} suggested for {share}")?;
        }
        for (about, share) in &self.right {
            writeln!(f, "{about:<10} first suggestion right: {share}")?;
        }
        writeln!(f, "theme      right where chosen beforehand: {}", self.right_prechosen)?;
        writeln!(f, "theme      right where its hand-written text was new: {}", self.right_unseen)?;
        writeln!(f, "theme      right among the first three: {}", self.right_of_three)?;
        writeln!(f, "near-duplicates: one is among the kindred of {}", self.duplicates)?;
        writeln!(f, "near-duplicates only in other languages: {}", self.duplicates_across)?;
        for (label, share) in &self.hard {
            writeln!(f, "hard case {label:<20} flagged {share}")?;
        }
        writeln!(f, "signs of a fault or of praise, in all ideas: right {}", self.signs_right)?;
        for (kind, share) in &self.signs_found {
            writeln!(f, "{kind:<12} with such a sign {share}")?;
        }
        Ok(())
    }
}
