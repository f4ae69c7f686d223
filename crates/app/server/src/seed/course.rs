//! What came of the ideas: the two councils decide on what was worked up, each in its own time, the municipalities
//! act on it, and some of it has given results. Every deed is done at its moment, between those of the ideas.

use std::collections::{BTreeMap, HashMap};

use course::{
    actions::{
        self,
        model::{Currency, Dimension, Horizon, NewOutcome, Plan, Sort},
    },
    decisions::{
        self,
        desk::{NewBody, NewDecision, NewMatter, NewStep},
        model::Matter,
        rules::{Outcome, Wish},
    },
    filling::{self, Tables},
    strategy::Whole,
};
use example::{
    Naming,
    model::{Deed, Fate, Idea as Example, Moment, Space as Setting},
    strategy as tables,
};
use kernel::{Id, Lang, PartialDate, Ref};
use members::{Caller, Space};
use store::{Store, Tx};
use voice::proposals::{
    self,
    desk::write::{self, Written},
    store::work::Text,
};

use super::Time;

/// Decided in one of the two councils so far; the other one's decision is the visitor's to try.
const HALFWAY: u32 = 1;
/// So many adopted proposals are carried out by each municipality for itself, the rest by one for both.
const APART: usize = 18;
/// The first meetings of the councils after the work on the adopted proposals.
const FIRST: i32 = -30;

/// A deed to come.
#[derive(Clone, Copy, Debug)]
enum Next {
    Lay(u32),
    First(u32),
    Last(u32),
    Plan(u32),
    Start(u32),
    Give(u32),
}

/// What the ideas led to, to be played at its moments.
pub(super) struct Course<'a> {
    space: Space,
    coordinator: Caller,
    setting: &'a Setting,
    naming: Naming,
    due: Vec<(Moment, Next)>,
    took: HashMap<u32, Vec<(Lang, String)>>,
    organisations: Vec<Id>,
    councils: Vec<Id>,
    matters: HashMap<u32, Matter>,
    actions: HashMap<u32, Vec<i64>>,
    apart: Vec<u32>,
}

fn at(day: i32, minute: u16) -> Moment {
    Moment { day, minute }
}

impl<'a> Course<'a> {
    /// Enters strategy and councils, and finds what is due when.
    pub(super) async fn begin(
        store: &Store,
        (space, coordinator): (Space, Caller),
        organisations: &HashMap<&'static str, Id>,
        setting: &'a Setting,
        naming: Naming,
    ) -> anyhow::Result<Course<'a>> {
        let organisations: Vec<Id> = setting.organisations.iter().map(|one| organisations[one.key]).collect();
        let mut tx = store.write().await?;
        fill(&mut tx, &coordinator, &space, naming).await?;
        let mut councils = Vec::new();
        for organisation in &organisations {
            for kind in ["executive", "council"] {
                let new = NewBody {
                    organisation: *organisation,
                    chain: "sweden".to_owned(),
                    kind: kind.to_owned(),
                    names: None,
                    valid_from: None,
                    valid_until: None,
                    paper_days: None,
                };
                let body = decisions::desk::add_body(&mut tx, &coordinator, &space, &new).await?;
                if kind == "council" {
                    councils.push(body.id);
                }
            }
        }
        tx.commit().await?;
        let (matters, actions) = (HashMap::new(), HashMap::new());
        let mut course = Course {
            space,
            coordinator,
            setting,
            naming,
            due: Vec::new(),
            took: HashMap::new(),
            organisations,
            councils,
            matters,
            actions,
            apart: Vec::new(),
        };
        course.plan(&setting.ideas);
        Ok(course)
    }

    /// When what happens, from the histories of the ideas.
    fn plan(&mut self, ideas: &[Example]) {
        let mut decided: BTreeMap<u32, (Moment, Option<Moment>)> = BTreeMap::new();
        for idea in ideas {
            let Some((proposal, took)) = idea.fate.proposal() else { continue };
            self.took.entry(proposal).or_default().push((idea.lang, took.to_owned()));
            let of = |deed| idea.history.iter().find(|step| step.deed == deed).map(|step| step.at);
            if let (Some(adopted), Fate::Adopted { .. } | Fate::Realised { .. }) =
                (of(Deed::Adopted), &idea.fate)
            {
                decided.insert(proposal, (adopted, of(Deed::Realised)));
            }
        }
        self.apart = decided.keys().copied().take(APART).collect();
        for (proposal, (last, given)) in decided {
            let early = given.map_or(FIRST, |_| FIRST - 17);
            let middle = early + (last.day - early) / 2;
            self.due.push((at(early, 485), Next::Lay(proposal)));
            self.due.push((at(middle, 780), Next::First(proposal)));
            self.due.push((last, Next::Last(proposal)));
            self.due.push((at(last.day + 1, 540), Next::Plan(proposal)));
            self.due.push((at(last.day + 3, 540), Next::Start(proposal)));
            self.due.extend(given.map(|given| (given, Next::Give(proposal))));
        }
        self.due.push((at(-1, 485), Next::Lay(HALFWAY)));
        self.due.push((at(-1, 780), Next::First(HALFWAY)));
        self.due.sort_by_key(|(moment, _)| std::cmp::Reverse(*moment));
    }

    /// Whether something is due before this moment.
    pub(super) fn is_due(&self, moment: Moment) -> bool {
        self.due.last().is_some_and(|(due, _)| *due <= moment)
    }

    /// Does everything that is due until a moment.
    pub(super) async fn until(&mut self, store: &Store, time: &Time, moment: Moment) -> anyhow::Result<()> {
        while self.is_due(moment) {
            let Some((due, next)) = self.due.pop() else { break };
            time.set(due);
            let today = date(time, due)?;
            let mut tx = store.write().await?;
            match next {
                Next::Lay(proposal) => self.lay(&mut tx, proposal, today).await?,
                Next::First(proposal) => self.decide(&mut tx, proposal, 0, today).await?,
                Next::Last(proposal) => self.decide(&mut tx, proposal, 1, today).await?,
                Next::Plan(proposal) => {
                    self.act(&mut tx, proposal, date(time, at(due.day + 240, 540))?).await?
                }
                Next::Start(proposal) => self.start(&mut tx, proposal).await?,
                Next::Give(proposal) => self.give(&mut tx, proposal, today).await?,
            }
            tx.commit().await?;
        }
        Ok(())
    }

    fn title(&self, proposal: u32) -> String {
        let found = self.setting.proposals.iter().find(|one| one.number == proposal);
        self.naming.of(found.map_or("", |one| one.title))
    }

    /// The proposal gets its text, is ready, and is laid before both councils.
    async fn lay(&mut self, tx: &mut Tx, proposal: u32, on: PartialDate) -> anyhow::Result<()> {
        let (number, title) = (i64::from(proposal), self.title(proposal));
        let took = self.took.get(&proposal).cloned().unwrap_or_default();
        // The proposal is written in Swedish; what was taken from others stands with their ideas.
        let swedish = took.iter().filter(|(lang, _)| *lang == Lang::Sv);
        let mut points: Vec<String> =
            swedish.map(|(_, took)| format!("– {}", self.naming.of(took))).collect();
        points.dedup();
        let problem = format!("{} idéer säger samma sak på olika sätt: {title}.", took.len());
        let suggestion = format!("Vi föreslår det som idéerna har gemensamt:\n{}", points.join("\n"));
        let text = Text { title: title.clone(), problem, suggestion };
        let whole = proposals::store::work::whole(tx, self.space.id, number).await?;
        let over = whole.map_or(0, |whole| whole.version);
        let written = Written { text, lang: Lang::Sv, novelty: None, own_initiative: false, over };
        write::write(tx, &self.coordinator, &self.space, number, &written).await?;
        write::ready(tx, &self.coordinator, &self.space, number).await?;
        let about =
            proposals::store::by_number(tx, self.space.id, number).await?.map(|found| found.subject());
        let new = NewMatter {
            about: about.ok_or_else(|| anyhow::anyhow!("proposal {proposal} is not there"))?,
            title,
            lang: Lang::Sv,
            on,
            required: self.councils.clone(),
            others: Vec::new(),
        };
        let matter = decisions::desk::open(tx, &self.coordinator, &self.space, &new, None).await?;
        self.matters.insert(proposal, matter);
        Ok(())
    }

    async fn decide(
        &mut self,
        tx: &mut Tx,
        proposal: u32,
        body: usize,
        on: PartialDate,
    ) -> anyhow::Result<()> {
        let matter = &self.matters[&proposal];
        let tracks = decisions::store::tracks_of(tx, matter.id).await?;
        // Which council meets first differs from matter to matter.
        let council = self.councils[(body + proposal as usize) % self.councils.len()];
        let track = tracks.iter().find(|track| track.body == council).map(|track| track.id);
        let new = NewDecision {
            outcome: Outcome::Yes,
            on,
            paragraph: format!("§ {}", 20 + proposal + body as u32),
            text: format!("Fullmäktige antar förslaget {}.", matter.title),
            lang: Lang::Sv,
            corrects: None,
            owners: None,
        };
        let track = track.ok_or_else(|| anyhow::anyhow!("the matter is not before this council"))?;
        let agenda = NewStep { wish: Wish::PutOnAgenda, on, note: None, pages: Some(2) };
        decisions::desk::advance(tx, &self.coordinator, &self.space, track, &agenda, None).await?;
        decisions::desk::record(tx, &self.coordinator, &self.space, track, &new, None).await?;
        Ok(())
    }

    /// Each municipality acts, or one for both.
    async fn act(&mut self, tx: &mut Tx, proposal: u32, due: PartialDate) -> anyhow::Result<()> {
        let whole = Whole::read(tx, self.space.id).await?;
        let theme =
            self.setting.proposals.iter().find(|one| one.number == proposal).map_or("", |one| one.theme);
        let goals: Vec<Ref> = tables::serves(theme)
            .and_then(|address| whole.addressed(address))
            .map(|goal| goal.subject())
            .into_iter()
            .collect();
        let from = self.matters[&proposal].subject();
        let apart = self.apart.contains(&proposal);
        let who: Vec<usize> = if apart { vec![0, 1] } else { vec![proposal as usize % 2] };
        for at in who {
            let municipality = self.naming.of(self.setting.organisations[at].names.get(Lang::Sv));
            let title = self.title(proposal);
            let plan = Plan {
                title: if apart { format!("{title} – {municipality}") } else { title },
                summary: format!(
                    "{municipality} genomför det som båda kommunernas fullmäktige har beslutat."
                ),
                lang: Lang::Sv,
                accountable: self.organisations[at],
                due,
                sort: Sort::Operation,
                internal: false,
                novelty: None,
                audience: Vec::new(),
                dimensions: vec![Dimension::Social],
                no_goal: goals.is_empty().then(|| "Målen nämner inte det här området.".to_owned()),
                goals: goals.clone(),
                lines: Vec::new(),
                joint: !apart,
                currency: Currency::Sek,
                report_due: None,
                example: true,
            };
            let action =
                actions::desk::plan(tx, &self.coordinator, &self.space, &plan, Some(&from), None).await?;
            self.actions.entry(proposal).or_default().push(action.number);
        }
        Ok(())
    }

    async fn start(&mut self, tx: &mut Tx, proposal: u32) -> anyhow::Result<()> {
        for number in self.actions[&proposal].clone() {
            let wish = actions::rules::Wish::Start;
            actions::desk::act(tx, &self.coordinator, &self.space, number, &wish).await?;
        }
        Ok(())
    }

    /// The first of the municipalities' actions is done and has given a result.
    async fn give(&mut self, tx: &mut Tx, proposal: u32, on: PartialDate) -> anyhow::Result<()> {
        let number = self.actions[&proposal][0];
        let title = self.title(proposal);
        let short = NewOutcome {
            title: title.clone(),
            says: format!("{title}: klart att använda."),
            lang: Lang::Sv,
            horizon: Horizon::Short,
            evidence: None,
            visible: true,
            on,
        };
        // Of two it is known already what they mean in the longer run.
        if proposal.is_multiple_of(3) {
            let says = format!("{title}: fler använder det än året innan.");
            let evidence = Some("Räknat på plats en vecka i maj båda åren (exempel).".to_owned());
            let long = NewOutcome { says, evidence, horizon: Horizon::Long, visible: false, ..short.clone() };
            actions::desk::give(tx, &self.coordinator, &self.space, number, &long).await?;
        }
        actions::desk::complete(tx, &self.coordinator, &self.space, number, &short).await?;
        Ok(())
    }
}

/// The strategy side of the space, renamed where the names are to be invented.
async fn fill(tx: &mut Tx, coordinator: &Caller, space: &Space, naming: Naming) -> anyhow::Result<()> {
    let Some(of) = tables::of(&space.key) else { return Ok(()) };
    let named = |table: &str| naming.of(table);
    let [frames, items, statements, crosswalks, marks] =
        [of.frames, of.items, of.statements, of.crosswalks, of.marks].map(named);
    let [documents, excerpts, milestones, plans, lines] =
        [of.documents, of.excerpts, of.milestones, of.plans, of.plan_lines].map(named);
    let tables = Tables {
        strategy: course::strategy::Tables {
            frames: &frames,
            items: &items,
            statements: &statements,
            crosswalks: &crosswalks,
            marks: &marks,
        },
        documents: course::documents::Tables {
            documents: &documents,
            excerpts: &excerpts,
            milestones: &milestones,
        },
        plans: course::plans::Tables { plans: &plans, lines: &lines },
    };
    filling::fill(tx, coordinator, space, &tables).await?;
    Ok(())
}

/// The day of a moment where the space is.
fn date(time: &Time, moment: Moment) -> anyhow::Result<PartialDate> {
    let at = jiff::Timestamp::from_millisecond(time.of(moment))?;
    Ok(at.to_zoned(jiff::tz::TimeZone::UTC).date().into())
}
