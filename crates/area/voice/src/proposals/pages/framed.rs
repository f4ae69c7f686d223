//! `/{space}/areas/{number}/frames`: of what is done in a focus area, which proposals and actions have answered each
//! frame, and which have not. An action has the answers of the proposals it is built on. What belongs to an area is
//! read from the thread; areas and actions are other slices'.

use std::collections::{HashMap, HashSet};

use askama::Template;
use kernel::{Id, Lang, Ref, Visibility};
use pages::{Cell, Chrome, Column, DataTable, Empty, Meta, Samples, Words};
use store::{
    directory::Card,
    walk::{DEPTH, Strand, Way},
};
use web::{Ctx, Fail, Reply};

use super::samples as ours;
use crate::{
    idea::{desk::PROPOSAL, shown::text_in},
    proposals::store::work::{self, Framed},
};

/// The directory's words for areas, actions and commitments.
const AREA: &str = "area";
const ACTION: &str = "action";
const COMMITMENT: &str = "commitment";
/// What leads to an action. A line that several actions follow from makes none of them answer for the others.
const LEADING: [&str; 3] = [PROPOSAL, "matter", "measure"];
/// Links that are read from an area: as many as for the page of a whole thread.
const STRANDS: i64 = 4000;

#[derive(Template)]
#[template(path = "proposals/templates/framed.html")]
pub(in crate::proposals) struct FramedPage {
    chrome: Chrome,
    meta: Meta,
    table: Option<DataTable>,
    frames: Vec<Frame>,
    empty: Option<Empty>,
    commitments: String,
}

/// A frame with those that have answered it and those that have not.
struct Frame {
    anchor: String,
    name: String,
    question: String,
    answered: Vec<Line>,
    open: Vec<Line>,
}

/// A proposal or an action.
struct Line {
    kind: String,
    title: String,
    href: String,
    note: String,
}

/// What belongs to an area, and who has answered what.
struct Found {
    area: Card,
    cards: Vec<Card>,
    /// The proposals that each action is built on.
    behind: HashMap<Id, HashSet<Id>>,
    frames: Vec<Framed>,
    answers: HashSet<(Id, Id)>,
}

/// The page.
pub(in crate::proposals) async fn show(ctx: Ctx) -> Result<Reply, Fail> {
    let (space, number) = (ctx.space(), ctx.param("number")?);
    let mut tx = ctx.read().await?;
    let public = |card: &Card| card.visibility == Visibility::Public;
    let area = tx.card_numbered(space.id, AREA, number).await?.filter(public).ok_or(Fail::NotFound)?;
    let strands = tx.walk(&area.subject, Way::Back, DEPTH, STRANDS).await?;
    let found = Found {
        cards: cards(&strands),
        behind: behind(&strands),
        // Of no proposal: every frame that is asked about.
        frames: work::frames(&mut tx, space.id, Id(space.id.0)).await?,
        answers: work::frame_answers(&mut tx, space.id).await?,
        area,
    };
    drop(tx);
    Reply::html(&FramedPage::new(|title| ctx.chrome(title), ctx.words, space.lang, &found))
}

/// The public things on these strands, each once, proposals before actions, by number.
fn cards(strands: &[Strand]) -> Vec<Card> {
    let all = strands.iter().filter_map(|strand| strand.card.clone());
    let mut all: Vec<Card> = all.filter(|card| card.visibility == Visibility::Public).collect();
    let order = |card: &Card| [PROPOSAL, ACTION].iter().position(|kind| card.subject.kind == *kind);
    all.sort_by_key(|card| (order(card), card.number, card.subject.id));
    all.dedup_by_key(|card| card.subject.id);
    all
}

/// The proposals that each action on these strands is built on, however many links lead there.
fn behind(strands: &[Strand]) -> HashMap<Id, HashSet<Id>> {
    let mut before: HashMap<Id, Vec<&Ref>> = HashMap::new();
    for strand in strands {
        before.entry(strand.near.id).or_default().push(&strand.far);
    }
    let actions = strands.iter().map(|strand| &strand.far).filter(|far| far.kind == ACTION);
    let mut all = HashMap::new();
    for action in actions {
        let (mut seen, mut open) = (HashSet::new(), vec![action.id]);
        let mut proposals = HashSet::new();
        while let Some(id) = open.pop() {
            let led =
                before.get(&id).into_iter().flatten().filter(|far| LEADING.contains(&far.kind.as_str()));
            for far in led.filter(|far| seen.insert(far.id)) {
                open.push(far.id);
                if far.kind == PROPOSAL {
                    proposals.insert(far.id);
                }
            }
        }
        all.insert(action.id, proposals);
    }
    all
}

impl Found {
    fn of(&self, kind: &str) -> impl Iterator<Item = &Card> {
        self.cards.iter().filter(move |card| card.subject.kind == kind)
    }

    fn has_answered(&self, card: &Card, frame: Id) -> bool {
        let id = card.subject.id;
        match self.behind.get(&id) {
            Some(proposals) => proposals.iter().any(|proposal| self.answers.contains(&(*proposal, frame))),
            None => self.answers.contains(&(id, frame)),
        }
    }
}

impl FramedPage {
    fn new(chrome: impl FnOnce(String) -> Chrome, words: Words, own: Lang, found: &Found) -> FramedPage {
        let nothing = found.of(PROPOSAL).chain(found.of(ACTION)).next().is_none();
        let empty = match (nothing, found.frames.is_empty()) {
            (true, _) => Some(Empty::new(words.t("framed-nothing")).next(words.t("framed-nothing-next"))),
            (_, true) => Some(Empty::new(words.t("frames-none"))),
            _ => None,
        };
        let shown = empty.is_none();
        let commitments = found.of(COMMITMENT).count() as i64;
        FramedPage {
            table: shown.then(|| table(words, own, found)),
            frames: found.frames.iter().filter(|_| shown).map(|one| frame(words, own, found, one)).collect(),
            meta: Meta::new(words.t("thread-kind-area")).link(found.area.url.clone()),
            commitments: words.count("framed-commitments", commitments),
            chrome: chrome(words.with("framed-title", &[("area", found.area.title.clone().into())])),
            empty,
        }
    }
}

fn name(words: Words, own: Lang, frame: &Framed) -> String {
    text_in(&frame.name, words.lang, own).unwrap_or_default()
}

fn anchor(frame: &Framed) -> String {
    format!("frame-{}", frame.id)
}

/// How many of each kind have answered each frame.
fn table(words: Words, own: Lang, found: &Found) -> DataTable {
    let share = |kind: &str, frame: &Framed| {
        let all = found.of(kind).count();
        let n = found.of(kind).filter(|card| found.has_answered(card, frame.id)).count();
        if all == 0 {
            return Cell::figure("–");
        }
        let values = [
            ("n", words.number(n as i64).into()),
            ("all", words.number(all as i64).into()),
            ("share", words.percent(n as f64 / all as f64).into()),
        ];
        Cell::figure(words.with("framed-share", &values))
    };
    let row = |frame: &Framed| {
        let name = Cell::link(name(words, own, frame), format!("#{}", anchor(frame)));
        vec![name, share(PROPOSAL, frame), share(ACTION, frame)]
    };
    let columns = vec![
        Column::text(words.t("frame-column")),
        Column::number(words.t("framed-proposals")),
        Column::number(words.t("framed-actions")),
    ];
    let rows = found.frames.iter().map(row).collect();
    DataTable::new("framed", words.t("framed-table"), columns, rows)
}

fn frame(words: Words, own: Lang, found: &Found, frame: &Framed) -> Frame {
    let asked = found.of(PROPOSAL).chain(found.of(ACTION));
    let (answered, open): (Vec<&Card>, Vec<&Card>) =
        asked.partition(|card| found.has_answered(card, frame.id));
    let lines = |cards: Vec<&Card>| cards.into_iter().map(|card| line(words, found, card)).collect();
    Frame {
        anchor: anchor(frame),
        name: name(words, own, frame),
        question: text_in(&frame.question, words.lang, own).unwrap_or_default(),
        answered: lines(answered),
        open: lines(open),
    }
}

fn line(words: Words, found: &Found, card: &Card) -> Line {
    let id = card.subject.id;
    let number = card.number.map_or_else(String::new, |number| number.to_string());
    let values = [("number", number.into()), ("title", card.title.clone().into())];
    let bare = found.behind.get(&id).is_some_and(HashSet::is_empty);
    Line {
        kind: words.t(&format!("thread-kind-{}", card.subject.kind)),
        title: words.with("thread-numbered", &values),
        href: card.url.clone(),
        note: if bare { words.t("framed-no-proposal") } else { String::new() },
    }
}

impl Samples for FramedPage {
    fn samples(words: Words) -> Vec<FramedPage> {
        let id = |n: u8| Id::from_parts(1, [n; 10]);
        let card = |kind: &str, n: u8| Card {
            subject: Ref::new(kind, id(n)),
            space: id(0),
            number: Some(i64::from(n)),
            title: format!("<{kind}>"),
            url: format!("/a/{kind}s/{n}"),
            status: String::new(),
            visibility: Visibility::Public,
        };
        let cards = vec![card(PROPOSAL, 1), card(PROPOSAL, 2), card(ACTION, 3), card(ACTION, 4)];
        let answers = ours::frames().iter().map(|frame| (id(1), frame.id)).collect();
        let full = Found {
            area: card(AREA, 9),
            cards,
            behind: [(id(3), [id(1)].into()), (id(4), HashSet::new())].into(),
            frames: ours::frames(),
            answers,
        };
        let page =
            |found: &Found| FramedPage::new(|title| Chrome::sample(words, title), words, Lang::Sv, found);
        let bare = Found { frames: Vec::new(), ..full };
        let bare_page = page(&bare);
        let full = Found { frames: ours::frames(), ..bare };
        let full_page = page(&full);
        vec![full_page, bare_page, page(&Found { cards: Vec::new(), ..full })]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_action_stands_on_the_proposals_behind_its_matters() {
        let thing = |kind: &str, n: u8| Ref::new(kind, Id::from_parts(1, [n; 10]));
        let strand = |near: &Ref, far: &Ref| Strand {
            depth: 1,
            near: near.clone(),
            verb: String::new(),
            far: far.clone(),
            card: None,
        };
        let (goal, action, bare) = (thing("goal", 1), thing(ACTION, 2), thing(ACTION, 5));
        let (matter, proposal, line) = (thing("matter", 3), thing(PROPOSAL, 4), thing("line", 6));
        let strands = [
            strand(&thing(AREA, 9), &goal),
            strand(&goal, &action),
            strand(&goal, &bare),
            strand(&action, &matter),
            strand(&matter, &proposal),
            strand(&proposal, &matter),
            strand(&bare, &line),
            strand(&line, &action),
        ];
        let found = behind(&strands);
        assert_eq!(found[&action.id], [proposal.id].into());
        assert!(found[&bare.id].is_empty());
    }
}
