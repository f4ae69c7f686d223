//! What strategy says on papers: the whole document (vision, areas, goals, lines, crosswalks), and in a brief the
//! goals that the matter serves.

use kernel::{Block, Id, Lang, Said, Section, Visibility, section::Table};
use pages::Words;
use store::{Tx, thread::Verb};
use web::papers::{Asked, Sections};

use super::{
    model::{Frame, FrameKind, Item, ItemKind, Mark, Pair, STRATEGY, StatementKind},
    pages::look::Look,
    rules::{
        crosswalk::{self, Standing},
        goals::Flag,
    },
    store as rows,
    whole::{self, Whole},
};
use crate::wording;

/// The kinds under which the thread knows what a brief tells of.
const PROPOSAL: &str = "proposal";
const GOAL: &str = "goal";

async fn look(tx: &mut Tx, asked: &Asked<'_>) -> store::Result<Look> {
    let today = asked.today();
    let whole = Whole::read(tx, asked.space.id).await?;
    Ok(Look { words: asked.words, space: asked.space.key.clone(), today, whole })
}

/// In a brief: the goals, with what is to be reached and what they lack.
pub fn brief<'a>(tx: &'a mut Tx, asked: &'a Asked<'a>) -> Sections<'a> {
    Box::pin(async move {
        let words = asked.words;
        let section = Section::new(40, words.t("nav-goals")).short(words.t("paper-goals-none"));
        let served: Vec<Id> = asked.of("goal").map(|card| card.subject.id).collect();
        // Before it is decided nothing serves a goal yet, but the proposal says what it aims at.
        let aims = if served.is_empty() { aims(tx, asked).await? } else { Vec::new() };
        if served.is_empty() && aims.is_empty() {
            return Ok(vec![section.more(asked.at("/goals"))]);
        }
        let look = look(tx, asked).await?;
        let goals: Vec<&Item> = served.iter().chain(&aims).filter_map(|id| look.whole.item(*id)).collect();
        let titles: Vec<&str> = goals.iter().map(|goal| goal.title.as_str()).collect();
        let points = goals.iter().map(|goal| measured(&look, goal)).collect();
        let said = match aims.is_empty() {
            true => titles.join("; "),
            false => words.with("paper-goals-aimed", &[("goals", titles.join("; ").into())]),
        };
        let section = section.short(said).more(asked.at("/goals"));
        Ok(vec![section.with_all(Block::points(points))])
    })
}

/// The public goals that the proposals behind a matter aim at.
async fn aims(tx: &mut Tx, asked: &Asked<'_>) -> store::Result<Vec<Id>> {
    let mut aims = Vec::new();
    for proposal in asked.of(PROPOSAL) {
        for link in tx.links_from(&proposal.subject).await? {
            let goal = link.other;
            if link.verb != Verb::Serves.as_str() || goal.kind != GOAL || aims.contains(&goal.id) {
                continue;
            }
            if tx.card(&goal).await?.is_some_and(|card| card.visibility == Visibility::Public) {
                aims.push(goal.id);
            }
        }
    }
    Ok(aims)
}

/// "More companies: 800 → 1 000, 2030. Lacks a definition."
fn measured(look: &Look, goal: &Item) -> Said {
    let figures = look.figures(goal);
    let flags = look.whole.flags(goal, look.today);
    let flags: Vec<String> = flags
        .iter()
        .filter(|flag| **flag != Flag::NoIndicator)
        .map(|flag| look.words.t(&format!("goal-flag-{}", flag.as_str())))
        .collect();
    let parts = [goal.title.clone(), figures, flags.join(", ")];
    let said: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    Said::in_lang(said.join(" – "), look.lang_of(goal))
}

/// The strategy as a document; a frame of others says whose it is.
pub fn strategy<'a>(tx: &'a mut Tx, asked: &'a Asked<'a>) -> Sections<'a> {
    Box::pin(async move {
        let Some(about) = asked.about(STRATEGY) else { return Ok(Vec::new()) };
        let look = look(tx, asked).await?;
        let Some(frame) = look.whole.frame_of(about.id) else { return Ok(Vec::new()) };
        let more = whole::frame_url(&look.space, frame);
        let mut sections = vec![head(&look, frame)];
        sections.extend(vision(&look, frame));
        sections.extend(situation(&look, frame));
        sections.extend(areas(&look, frame));
        for walk in look.whole.crosswalks_of(frame.id) {
            let pairs = rows::pairs(tx, walk.id).await?;
            sections.push(compared(&look, walk, &pairs));
        }
        Ok(sections.into_iter().map(|section| section.more(more.clone())).collect())
    })
}

fn head(look: &Look, frame: &Frame) -> Section {
    let words = look.words;
    let state = words.t(&format!("strategy-state-{}", frame.state.as_str()));
    let mut facts = vec![(words.t("paper-state"), Said::new(state))];
    let mut fact = |key: &str, said: Option<Said>| facts.extend(said.map(|said| (words.t(key), said)));
    let owner = Some(&frame.detail.owner).filter(|owner| !owner.is_empty());
    fact("strategy-owner", owner.map(|owner| Said::in_lang(&**owner, frame.lang)));
    fact("strategy-decision", frame.decision.clone().map(|text| Said::in_lang(text, frame.lang)));
    fact("strategy-adopted-on", frame.detail.adopted_on.map(|on| Said::new(wording::date(words, on))));
    fact("paper-comments-until", frame.detail.comments_until.map(|on| Said::new(wording::date(words, on))));
    let replaces = frame.replaces.and_then(|id| look.whole.frame_of(id));
    fact("strategy-replaces", replaces.map(|old| Said::in_lang(&*old.title, old.lang)));
    let new = look.whole.successor(frame.id);
    fact("strategy-replaced-by", new.map(|new| Said::in_lang(&*new.title, new.lang)));
    fact("paper-source", frame.detail.source.as_ref().map(|source| Said::new(source.title.clone())));
    let head = Section::head(Said::in_lang(&*frame.title, frame.lang)).with_all(Block::facts(facts));
    match frame.detail.text.is_empty() {
        true => head,
        false => head.with(Block::said(Said::in_lang(&*frame.detail.text, frame.lang))),
    }
}

fn vision(look: &Look, frame: &Frame) -> Option<Section> {
    let (words, vision) = (look.words, &frame.detail.vision);
    let title = match vision.horizon {
        Some(year) => words.with("vision-title-year", &[("year", year.to_string().into())]),
        None => words.t("vision-title"),
    };
    let quote = Block::Quote { said: Said::in_lang(&*vision.text, frame.lang), by: String::new() };
    (!vision.text.is_empty()).then(|| Section::new(10, title).with(quote))
}

/// How things stood, as somebody said last.
fn situation(look: &Look, frame: &Frame) -> Option<Section> {
    let noted = look.whole.noted(StatementKind::Situation);
    let own = frame.kind == FrameKind::Own && frame.parent.is_none();
    let last = noted.last().filter(|_| own)?;
    let on = last.detail.on.map(|on| wording::date(look.words, on));
    let by: Vec<String> = [last.detail.by.clone(), on].into_iter().flatten().collect();
    let text = Said::in_lang(&*last.detail.text, last.lang);
    let mut section = Section::new(15, String::new()).with(Block::Quote { said: text, by: by.join(", ") });
    section.title = Said::in_lang(&*last.title, last.lang);
    Some(section)
}

/// Each area with its goals and lines; what lies in no area comes first.
fn areas(look: &Look, frame: &Frame) -> Vec<Section> {
    let free = look
        .whole
        .items
        .iter()
        .filter(|item| item.strategy == frame.id && item.parent.is_none() && item.kind != ItemKind::Area);
    let free: Vec<&Item> = free.collect();
    let mut sections = Vec::new();
    if !free.is_empty() {
        sections.push(tree(look, Section::new(20, look.words.t("nav-goals")), &free));
    }
    let own = look.whole.of_kind(frame.id, ItemKind::Area).filter(|area| area.parent.is_none());
    for (at, area) in own.enumerate() {
        let mut section = Section::new(21_u8.saturating_add(at.min(38) as u8), String::new());
        section.title = Said::in_lang(&*area.title, frame.lang);
        if !area.detail.text.is_empty() {
            section = section.with(Block::said(Said::in_lang(&*area.detail.text, frame.lang)));
        }
        let below: Vec<&Item> = look.whole.children(area.id).collect();
        section = section.short(look.words.t("paper-area-empty"));
        sections.push(tree(look, section, &below));
    }
    sections
}

/// Goals as sections of their own with their lines as points; lines without a goal as points.
fn tree(look: &Look, mut section: Section, items: &[&Item]) -> Section {
    let lines: Vec<Said> =
        items.iter().filter(|item| item.kind == ItemKind::Line).map(|line| said(look, line)).collect();
    section = section.with_all(Block::points(lines));
    for item in items.iter().filter(|item| item.kind != ItemKind::Line) {
        let mut part = Section::new(0, String::new());
        part.title = said(look, item);
        let note = look.words.with("paper-goal-lacks", &[("what", lacks(look, item).into())]);
        if item.kind == ItemKind::Goal {
            let figures = look.figures(item);
            let text = if figures.is_empty() { note } else { figures };
            part = part.with(Block::text(text));
        }
        if !item.detail.text.is_empty() {
            part = part.with(Block::said(Said::in_lang(&*item.detail.text, look.lang_of(item))));
        }
        let below: Vec<Said> = look.whole.children(item.id).map(|line| said(look, line)).collect();
        section = section.part(part.with_all(Block::points(below)));
    }
    section
}

fn said(look: &Look, item: &Item) -> Said {
    Said::in_lang(&*item.title, look.lang_of(item))
}

fn lacks(look: &Look, goal: &Item) -> String {
    let flags = look.whole.flags(goal, look.today);
    let said: Vec<String> = flags
        .iter()
        .filter(|flag| **flag != Flag::NoIndicator)
        .map(|flag| look.words.t(&format!("goal-flag-{}", flag.as_str())))
        .collect();
    said.join(", ")
}

/// Two frames side by side: what has a counterpart and what has none, on our side.
fn compared(look: &Look, walk: &super::model::Crosswalk, pairs: &[Pair]) -> Section {
    let words = look.words;
    let left: Vec<&Item> = look.whole.of_kind(walk.left.strategy, walk.left.kind).collect();
    let right: Vec<&Item> = look.whole.of_kind(walk.right.strategy, walk.right.kind).collect();
    let row = |item: &&Item| {
        let others = pairs.iter().filter(|pair| pair.left == Some(item.id)).filter_map(|pair| pair.right);
        let titles: Vec<&str> =
            others.filter_map(|id| look.whole.item(id)).map(|other| other.title.as_str()).collect();
        vec![item.title.clone(), titles.join("; "), standing(words, pairs, item)]
    };
    let columns = ["paper-ours", "paper-theirs", "paper-state"].map(|key| (words.t(key), false)).into();
    let alone: Vec<Said> = right
        .iter()
        .filter(|item| {
            !matches!(crosswalk::standing(pairs, item.id), Standing::Marked(Mark::Same | Mark::Adapted))
        })
        .map(|item| {
            let title =
                [("title", item.title.as_str().into()), ("standing", standing(words, pairs, item).into())];
            Said::new(words.with("paper-only-there", &title))
        })
        .collect();
    let table = Table::new("", columns).source(words.t("paper-from-crosswalk"));
    let mut section =
        Section::new(70, walk.title.clone()).with_all(table.rows(left.iter().map(row).collect()));
    section.title.lang = None::<Lang>;
    section.with_all(Block::points(alone))
}

/// How an item stands to the other side, in a word.
fn standing(words: Words, pairs: &[Pair], item: &Item) -> String {
    match crosswalk::standing(pairs, item.id) {
        Standing::Marked(mark) => words.t(&format!("mark-{}", mark.as_str())),
        Standing::Open => words.t("paper-mark-open"),
    }
}

#[cfg(test)]
mod tests {
    use kernel::{Block, Id};

    use super::*;
    use crate::strategy::{
        model::{Crosswalk, Side},
        pages::samples,
    };

    /// Our goals against another frame's areas: the counterpart in its row, and what stands alone on the other side.
    #[test]
    fn a_crosswalk_on_paper_says_what_has_a_counterpart_and_what_has_none() {
        let look = samples::look(Words::new(Lang::Sv));
        let goals = look.whole.goals();
        let (ours, other) =
            (goals[0], look.whole.items.iter().find(|item| item.kind == ItemKind::Area).unwrap());
        let side = |item: &Item| Side { strategy: item.strategy, kind: item.kind };
        let walk = Crosswalk {
            id: Id::from_parts(1, [1; 10]),
            number: 1,
            key: "x".into(),
            title: "Vi och de".into(),
            text: String::new(),
            left: side(ours),
            right: side(other),
        };
        let pair = |mark: Mark| Pair {
            left: Some(ours.id),
            right: Some(other.id),
            mark,
            weight: None,
            note: String::new(),
        };
        let said = |pairs: &[Pair]| compared(&look, &walk, pairs);
        let marked = said(&[pair(Mark::Same)]);
        assert_eq!(marked.title.text, "Vi och de");
        let Some(Block::Table(table)) = marked.blocks.first() else { panic!("{marked:?}") };
        let row = table.rows.iter().find(|row| row[0] == ours.title).unwrap();
        assert_eq!((&row[1], &*row[2]), (&other.title, &*look.words.t("mark-same")));
        let alone = |section: &Section| match section.blocks.last() {
            Some(Block::Points { points, .. }) => points.iter().any(|said| said.text.contains(&other.title)),
            _ => false,
        };
        assert!(!alone(&marked), "what has a counterpart does not stand alone");
        let open = said(&[]);
        assert!(alone(&open), "{open:?}");
        let Some(Block::Table(table)) = open.blocks.first() else { panic!("{open:?}") };
        assert!(table.rows.iter().all(|row| row[1].is_empty() && row[2] == look.words.t("paper-mark-open")));
    }
}
