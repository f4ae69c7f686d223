//! The red thread of one thing, for the side column of its page.

use kernel::{Ref, Visibility};
use members::Right;
use pages::{Button, Link, Reach, Station, Stations};
use store::{
    Tx,
    directory::Card,
    walk::{DEPTH, Strand},
};

use crate::Ctx;

/// The kinds in the order of the thread, and whether one that is missing is said to be missing.
const ORDER: [(&str, bool); 14] = [
    ("document", false),
    ("gathering", false),
    ("idea", true),
    ("measure", false),
    ("line", false),
    ("proposal", true),
    ("matter", true),
    ("action", true),
    ("commitment", false),
    ("goal", false),
    ("area", false),
    ("indicator", false),
    ("result", true),
    ("lesson", false),
];
/// So many things of a kind are named; the rest stand on the page of the whole thread.
const NAMED: usize = 3;
/// More links than this are not read for a side column.
pub const STRANDS: i64 = 400;

/// What one may see of a thread, kind by kind.
#[derive(Clone, Debug)]
pub struct Found {
    /// The kind, and the cards of that kind, by number.
    pub kinds: Vec<(&'static str, Vec<Card>)>,
    /// The links that were passed.
    pub strands: Vec<Strand>,
}

impl Ctx {
    /// Everything on the thread of a thing that the reader may see: one statement.
    pub async fn thread_found(&self, tx: &mut Tx, here: &Ref, limit: i64) -> store::Result<Found> {
        let mut strands = tx.walk_both(here, DEPTH, limit).await?;
        let all = self.may(Right::SeeDesk) || self.may(Right::SeeWork);
        strands.retain(|strand| {
            strand.card.as_ref().is_some_and(|card| all || card.visibility == Visibility::Public)
        });
        let mut kinds = Vec::new();
        for (kind, _) in ORDER {
            let cards = strands.iter().filter_map(|strand| strand.card.as_ref());
            let mut cards: Vec<Card> = cards.filter(|card| card.subject.kind == kind).cloned().collect();
            cards.sort_by_key(|card| (card.number, card.subject.id));
            cards.dedup_by_key(|card| card.subject.id);
            kinds.push((kind, cards));
        }
        Ok(Found { kinds, strands })
    }

    /// The thread of a thing as a part of its page.
    pub async fn thread(&self, tx: &mut Tx, here: &Ref) -> store::Result<Stations> {
        let found = self.thread_found(tx, here, STRANDS).await?;
        Ok(self.stations(here, found))
    }

    /// The same, of what was found already.
    pub fn stations(&self, here: &Ref, found: Found) -> Stations {
        let whole = self.whole_thread(here);
        let has_ideas = found.kinds.iter().any(|(kind, cards)| *kind == "idea" && !cards.is_empty());
        let mut stations = Vec::new();
        for ((kind, mut cards), (_, told)) in found.kinds.into_iter().zip(ORDER) {
            let current = here.kind == kind;
            if cards.is_empty() && !current && !told {
                continue;
            }
            let reach = match (current, cards.is_empty()) {
                (true, _) => Reach::Current,
                (false, true) => Reach::Coming,
                (false, false) => Reach::Reached,
            };
            let more = cards.len().saturating_sub(NAMED);
            // Never "and 1 more": that one is named instead.
            let (named, more) = if more == 1 { (NAMED + 1, 0) } else { (NAMED, more) };
            cards.truncate(named);
            let items = cards.iter().map(|card| Link::new(&*card.title, &card.url)).collect();
            let rest = (more > 0).then(|| Link::new(self.words.count("thread-more", more as i64), &whole));
            let station = Station::new(reach, self.words.t(&format!("thread-kind-{kind}")), items).more(rest);
            stations.push(if current { station } else { station.none(self.words.t("thread-none")) });
        }
        let there = self.app.has("/{space}/thread/{kind}/{id}");
        let led_here = here.kind != "idea" && has_ideas;
        let stations = Stations::new(self.words, stations, there.then_some(whole));
        stations.invite(if led_here { self.invite(here) } else { None })
    }

    /// The way to write to those whose ideas a thing began as, for who may.
    pub fn invite(&self, about: &Ref) -> Option<Button> {
        let may = self.may(Right::SendAnswers) && self.app.has("/{space}/desk/invite/{kind}/{id}");
        let href = self.at(&format!("/desk/invite/{}/{}", about.kind, about.id));
        may.then(|| Button::second(self.words.t("invite-owners")).link(href))
    }

    /// The address of the page that shows everything on the thread of a thing.
    fn whole_thread(&self, here: &Ref) -> String {
        self.at(&format!("/thread/{}/{}", here.kind, here.id))
    }
}
