//! What came of the ideas: groups work, the two councils decide, each in its own time, somebody acts, and some of it
//! has given results. Every deed is done at its moment, between those of the ideas.

use std::collections::{BTreeMap, HashMap};

use anyhow::Context;
use course::{
    decisions::{
        self,
        desk::{NewDecision, NewMatter, NewStep},
        model::{Anchoring, Matter},
        rules::{Outcome, Wish},
    },
    filling::{self, Tables},
    strategy::Whole,
};
use example::{
    Naming, Row, course as tables,
    model::{Deed, Fate, Idea as Example, Moment, Space as Setting},
    strategy,
};
use kernel::{Id, Lang, LocalText, PartialDate, Ref};
use members::{Caller, Space};
use store::{Store, Tx};
use voice::proposals::{
    self,
    desk::write::{self, Written},
    rules::{Stance, Step},
    store::work::{Heard, Text},
};

use super::{
    Time, acts,
    acts::Acts,
    around,
    review::Review,
    scene::{Scene, at, date, items},
    setting, work,
};

/// Built step by step: tried with a yes from both councils, and before them again. Decided in one of the two so far;
/// the other one's decision is the visitor's to try.
const TRIED: u32 = 31;
/// The first meetings of the councils after the work on the adopted proposals.
const FIRST: i32 = -30;
/// When the trial was laid before them.
const TRIAL: i32 = -62;

/// A deed to come.
#[derive(Clone, Copy, Debug)]
enum Next {
    Lay(u32),
    First(u32),
    /// Before the other council.
    Agenda(u32),
    Last(u32),
    Plan(Row),
    Begin(Row),
    Report(Row),
    Give(Row, bool),
    Meet(Row),
    /// The trial goes on to its next step.
    GoOn,
    Describe,
    Analyse,
    Recommend,
    DecideMeasure,
    Around,
    /// A batch of proposals is made ready, assessed and put in order.
    Assess,
}

/// What the ideas led to, to be played at its moments.
pub(super) struct Course<'a> {
    scene: Scene,
    setting: &'a Setting,
    due: Vec<(Moment, Next)>,
    took: HashMap<u32, Vec<(Lang, String)>>,
    matters: HashMap<u32, Matter>,
    /// The matter on the measure that is developed.
    measure: Option<Id>,
    acts: Acts,
    review: Review,
}

impl<'a> Course<'a> {
    /// Enters strategy, bodies, groups and the rules of the game, and finds what is due when.
    pub(super) async fn begin(
        store: &Store,
        time: &Time,
        here: &setting::Setting,
        setting: &'a Setting,
        naming: Naming,
    ) -> anyhow::Result<Course<'a>> {
        let mut tx = store.write().await?;
        let scene = Scene::set(&mut tx, here, naming).await?;
        fill(&mut tx, &scene.coordinator, &scene.space, naming).await?;
        work::rules(&mut tx, &scene).await.context("frames and criteria")?;
        work::groups(&mut tx, &scene, time, &setting.proposals).await.context("groups")?;
        around::offices(&mut tx, &scene, time).await.context("offices")?;
        tx.commit().await?;
        let mut course = Course {
            scene,
            setting,
            due: Vec::new(),
            took: HashMap::new(),
            matters: HashMap::new(),
            measure: None,
            acts: Acts::default(),
            review: Review::default(),
        };
        course.plan(&setting.ideas);
        Ok(course)
    }

    /// When what happens, from the histories of the ideas and from the tables.
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
        for (proposal, (last, given)) in decided {
            let early = match (proposal, given) {
                (TRIED, _) => TRIAL,
                (_, Some(_)) => FIRST - 17,
                (_, None) => FIRST,
            };
            let middle = early + (last.day - early) / 2;
            self.due.push((at(early, 485), Next::Lay(proposal)));
            self.due.push((at(middle, 780), Next::First(proposal)));
            self.due.push((last, Next::Last(proposal)));
        }
        self.bring_tables();
        self.due.extend([
            (at(-92, 600), Next::Describe),
            (at(-60, 600), Next::Analyse),
            (at(-40, 600), Next::Recommend),
            (at(-38, 900), Next::DecideMeasure),
            (at(-30, 1020), Next::GoOn),
            (at(-14, 485), Next::Lay(TRIED)),
            (at(-6, 780), Next::First(TRIED)),
            (at(-1, 600), Next::Agenda(TRIED)),
            (at(-2, 1100), Next::Around),
            (at(-1, 1110), Next::Assess),
        ]);
        // Stable and from the end: what is due at the same minute keeps its order.
        self.due.reverse();
        self.due.sort_by_key(|(moment, _)| std::cmp::Reverse(*moment));
    }

    fn bring_tables(&mut self) {
        for (nth, (row, day)) in (0..).zip(acts::days(tables::ACTIONS, "planned")) {
            let minute = 540 + nth;
            self.due.push((at(day, minute), Next::Plan(row)));
            let begun = if row.get("state") == "cancelled" { day + 40 } else { day + 2 };
            if acts::moves(&row) {
                self.due.push((at(begun.min(-1), minute), Next::Begin(row)));
            }
            if matches!(row.get("state"), "ongoing") {
                self.due.push((at(-4, minute), Next::Report(row)));
            }
        }
        let results: Vec<(Row, i32)> = acts::days(tables::RESULTS, "day").collect();
        for (nth, (row, day)) in results.iter().enumerate() {
            let last = !results[nth + 1..].iter().any(|(other, _)| other.get("action") == row.get("action"));
            self.due.push((at(*day, 600 + nth as u16), Next::Give(*row, last)));
        }
        for (row, day) in acts::days(tables::GROUP_MEETINGS, "day") {
            // Minutes are kept the day after; meetings to come are called now.
            self.due.push((at((day + 1).min(-3), 500), Next::Meet(row)));
        }
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
            let mut tx = store.write().await?;
            self.happen(&mut tx, time, due, next).await.with_context(|| format!("{next:?} at {due:?}"))?;
            tx.commit().await?;
        }
        Ok(())
    }

    async fn happen(&mut self, tx: &mut Tx, time: &Time, due: Moment, next: Next) -> anyhow::Result<()> {
        let today = date(time, due)?;
        let scene = &self.scene;
        match next {
            Next::Lay(proposal) => self.lay(tx, proposal, today).await,
            Next::First(proposal) => self.decide(tx, proposal, 0, today).await,
            Next::Agenda(proposal) => self.put_on_agenda(tx, proposal, today).await,
            Next::Last(proposal) => self.decide(tx, proposal, 1, today).await,
            Next::Plan(row) => {
                let from = self.origin(row.get("from"))?;
                self.acts.plan(tx, &self.scene, time, &row, from.as_ref()).await
            }
            Next::Begin(row) => self.acts.begin(tx, scene, &row).await,
            Next::Report(row) => self.acts.report(tx, scene, time, &row).await,
            Next::Give(row, last) => self.acts.give(tx, scene, time, &row, last).await,
            Next::Meet(row) => work::meet(tx, scene, time, &row).await,
            Next::GoOn => self.go_on(tx, date(time, at(-50, 960))?).await,
            Next::Describe => self.review.describe(tx, scene).await,
            Next::Analyse => self.review.analyse(tx, scene).await,
            Next::Recommend => self.review.recommend(tx, scene, time, &self.acts).await,
            Next::DecideMeasure => {
                self.measure = Some(self.review.decide(tx, scene, today).await?.id);
                Ok(())
            }
            Next::Around => {
                around::externals(tx, scene, time).await?;
                let of = |cell: &str| match cell.parse::<u32>() {
                    Ok(proposal) => self.matters.get(&proposal).map(|matter| matter.id),
                    Err(_) => self.measure,
                };
                around::tasks(tx, scene, time, of).await
            }
            Next::Assess => self.assess(tx).await,
        }
    }

    /// What an action follows from: a proposal's matter, a measure, or nothing.
    fn origin(&self, cell: &str) -> anyhow::Result<Option<Ref>> {
        Ok(match cell.split_once(':') {
            Some(("proposal", number)) => {
                let matter = self.matters.get(&number.parse()?).context("planned before it was decided")?;
                Some(matter.subject())
            }
            Some((_, key)) => Some(self.review.subject(key).context("no such measure")?),
            None => None,
        })
    }

    fn title(&self, proposal: u32) -> String {
        let found = self.setting.proposals.iter().find(|one| one.number == proposal);
        self.scene.say(found.map_or("", |one| one.title))
    }

    /// The proposal gets its text and its frames are answered: it is ready.
    async fn make_ready(&self, tx: &mut Tx, proposal: u32) -> anyhow::Result<()> {
        let (number, title) = (i64::from(proposal), self.title(proposal));
        let (by, space) = (&self.scene.coordinator, &self.scene.space);
        let whole = proposals::store::work::whole(tx, space.id, number).await?;
        let over = whole.map_or(0, |whole| whole.version);
        let (problem, suggestion) = self.text(proposal, &title, over);
        let text = Text { title, problem, suggestion };
        let written =
            Written { text, lang: Lang::Sv, novelty: None, own_initiative: false, origin: None, over };
        write::write(tx, by, space, number, &written).await?;
        work::frames(tx, &self.scene, number).await?;
        write::ready(tx, by, space, number).await?;
        Ok(())
    }

    fn text(&self, proposal: u32, title: &str, over: i64) -> (String, String) {
        if proposal == TRIED && over > 0 {
            let problem = "Försöket visade att unga söker över gränsen när de får. 58 av 212 valde en arbetsplats i \
                           grannkommunen (exempel). Utan beslut gäller gränsen igen nästa sommar.";
            let suggestion = "Vi föreslår att en ansökan gäller båda kommunerna varje sommar:\n– Samma sista dag och \
                              samma svarsdag.\n– Föreningar nära gränsen är arbetsplatser som andra.\n– Kostnaden \
                              delas efter var de unga arbetar.";
            return (self.scene.say(problem), self.scene.say(suggestion));
        }
        let took = self.took.get(&proposal).cloned().unwrap_or_default();
        // The proposal is written in Swedish; what was taken from others stands with their ideas.
        let swedish = took.iter().filter(|(lang, _)| *lang == Lang::Sv);
        let mut points: Vec<String> =
            swedish.map(|(_, took)| format!("– {}", self.scene.say(took))).collect();
        points.dedup();
        let problem = format!("{} idéer säger samma sak på olika sätt: {title}.", took.len());
        (problem, format!("Vi föreslår det som idéerna har gemensamt:\n{}", points.join("\n")))
    }

    /// A proposal that is ready is laid before both councils, and those it concerns are heard.
    async fn lay(&mut self, tx: &mut Tx, proposal: u32, on: PartialDate) -> anyhow::Result<()> {
        self.make_ready(tx, proposal).await?;
        let number = i64::from(proposal);
        let (by, space) = (&self.scene.coordinator, &self.scene.space);
        if proposal == TRIED && !self.matters.contains_key(&proposal) {
            write::set_step(tx, by, space, number, Step::Try, None).await?;
        }
        let heard = Heard {
            party: self.scene.say("Ungdomsrådet i båda kommunerna (exempel)"),
            on: on.to_string(),
            stance: Stance::For,
            response: self.scene.say("Bra, om det sägs vem som svarar för det."),
        };
        write::hear(tx, by, space, number, &heard).await?;
        let theme =
            self.setting.proposals.iter().find(|one| one.number == proposal).map_or("", |one| one.theme);
        if let Some(goal) = strategy::serves(theme) {
            let goals = items(&Whole::read(tx, space.id).await?, goal);
            write::serve(tx, by, space, number, &goals).await?;
        }
        let about = proposals::store::by_number(tx, space.id, number).await?.map(|found| found.subject());
        let title = match (proposal, self.matters.contains_key(&proposal)) {
            (TRIED, false) => format!("{}: försök en sommar", self.title(proposal)),
            (TRIED, true) => format!("{}: varje sommar", self.title(proposal)),
            _ => self.title(proposal),
        };
        let new = NewMatter {
            about: about.with_context(|| format!("proposal {proposal} is not there"))?,
            title,
            lang: Lang::Sv,
            on,
            required: self.scene.councils().to_vec(),
            others: Vec::new(),
        };
        let matter = decisions::desk::open(tx, by, space, &new, None).await?;
        let anchoring = Anchoring {
            id: matter.id,
            party: self.scene.say("Kommunala pensionärsråden (exempel)"),
            stance: "for".to_owned(),
            response: Some(self.scene.say("Inga invändningar.")),
            lang: Lang::Sv,
            on,
        };
        decisions::desk::anchor(tx, by, space, matter.number, &anchoring, None).await?;
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
        let councils = self.scene.councils();
        // Which council meets first differs from matter to matter.
        let council = councils[(body + proposal as usize) % councils.len()];
        let track = tracks.iter().find(|track| track.body == council).map(|track| track.id);
        let new = NewDecision {
            outcome: Outcome::Yes,
            on,
            paragraph: format!("§ {}", 20 + proposal + body as u32),
            text: LocalText::new(Lang::Sv, format!("Fullmäktige antar förslaget {}.", matter.title)),
            corrects: None,
            owners: None,
        };
        let track = track.context("the matter is not before this council")?;
        let (by, space) = (&self.scene.coordinator, &self.scene.space);
        let agenda = NewStep { wish: Wish::PutOnAgenda, on, note: None, pages: Some(2) };
        decisions::desk::advance(tx, by, space, track, &agenda, None).await?;
        decisions::desk::record(tx, by, space, track, &new, None).await?;
        Ok(())
    }

    /// The matter stands on the agenda of the council that has not decided.
    async fn put_on_agenda(&self, tx: &mut Tx, proposal: u32, on: PartialDate) -> anyhow::Result<()> {
        let tracks = decisions::store::tracks_of(tx, self.matters[&proposal].id).await?;
        let (by, space) = (&self.scene.coordinator, &self.scene.space);
        let agenda = NewStep { wish: Wish::PutOnAgenda, on, note: None, pages: Some(2) };
        for track in tracks.iter().filter(|track| track.standing().is_none()) {
            decisions::desk::advance(tx, by, space, track.id, &agenda, None).await?;
        }
        Ok(())
    }

    /// While the trial runs, the group works on what comes after it.
    async fn go_on(&self, tx: &mut Tx, decided: PartialDate) -> anyhow::Result<()> {
        let (by, space, number) = (&self.scene.coordinator, &self.scene.space, i64::from(TRIED));
        let gate = "Fullmäktige i båda kommunerna sa ja till att prova en sommar.";
        let on = decided.to_string();
        write::take_up(tx, by, space, number).await?;
        write::set_step(tx, by, space, number, Step::Extend, Some((&on, gate))).await?;
        Ok(())
    }

    async fn assess(&self, tx: &mut Tx) -> anyhow::Result<()> {
        for row in example::rows(tables::MARKS) {
            self.make_ready(tx, row.number("proposal") as u32).await?;
            work::assess(tx, &self.scene, &row).await?;
        }
        work::order(tx, &self.scene).await?;
        work::shape(tx, &self.scene).await
    }
}

/// The strategy side of a space, renamed where the names are to be invented.
pub(super) async fn fill(
    tx: &mut Tx,
    coordinator: &Caller,
    space: &Space,
    naming: Naming,
) -> anyhow::Result<()> {
    let Some(of) = strategy::of(&space.key) else { return Ok(()) };
    let named = |table: &str| naming.of(table);
    let [frames, items, statements, crosswalks, marks] =
        [of.frames, of.items, of.statements, of.crosswalks, of.marks].map(named);
    let [documents, excerpts, revisions] = [of.documents, of.excerpts, of.revisions].map(named);
    let [milestones, plans, lines] = [of.milestones, of.plans, of.plan_lines].map(named);
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
            revisions: &revisions,
            milestones: &milestones,
        },
        plans: course::plans::Tables { plans: &plans, lines: &lines },
    };
    filling::fill(tx, coordinator, space, &tables).await?;
    Ok(())
}
