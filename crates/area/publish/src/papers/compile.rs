//! Puts papers together: asks every slice for its part, and says what no slice can know alone.

use std::collections::BTreeSet;

use jiff::{civil::Time, tz::TimeZone};
use kernel::{Block, Lang, Millis, PartialDate, Ref, Said, Section, Visibility};
use members::Space;
use pages::Words;
use store::{Result, Tx, directory::Card, walk::DEPTH};
use web::papers::{Asked, Paper, Part, sections};

use super::{
    chapters::{Chapter, chapters},
    model::{Content, Kind, Publication},
};

/// More links than this are not followed for a brief.
const STRANDS: i64 = 2000;
/// More things of a kind than this do not get into a report.
const THINGS: i64 = 5000;
/// The kinds a brief tells the thread in, in its order.
const THREAD: [&str; 6] = ["gathering", "idea", "proposal", "matter", "action", "result"];
/// What a report is about: groups and areas, and what stands in their chapters.
const REPORTED: [&str; 7] = ["group", "area", "goal", "proposal", "matter", "action", "result"];
/// A strategy in force: any other state stands across every page.
const IN_FORCE: &str = "strategy-state-adopted";

/// What every paper is made with.
#[derive(Clone, Copy)]
pub struct Compiler<'a> {
    /// What the slices say.
    pub parts: &'a [Part],
    /// Where.
    pub space: &'a Space,
    /// The words of the paper's language.
    pub words: Words,
    /// The moment whose situation it tells.
    pub now: Millis,
}

impl Compiler<'_> {
    /// As this, in another language.
    pub fn in_lang(self, lang: Lang) -> Self {
        Compiler { words: self.words.in_lang(lang), ..self }
    }

    fn asked<'b>(&'b self, about: Option<&'b Ref>, found: &'b [Card]) -> Asked<'b> {
        Asked { space: self.space, words: self.words, now: self.now, about, found }
    }

    /// A board's brief on a matter.
    pub async fn brief(&self, tx: &mut Tx, matter: &Card) -> Result<Content> {
        let (about, (found, passed)) = (&matter.subject, self.found(tx, matter).await?);
        let mut parts = sections(tx, self.parts, Paper::Brief, &self.asked(Some(about), &found)).await?;
        parts.push(self.thread(about, &passed));
        Ok(self.content(Kind::Brief, parts, &matter.title, &matter.url))
    }

    /// The public things on a thing's thread and itself; and all that was passed, also what has no card yet.
    async fn found(&self, tx: &mut Tx, here: &Card) -> Result<(Vec<Card>, BTreeSet<Ref>)> {
        let mut strands = tx.walk_both(&here.subject, DEPTH, STRANDS).await?;
        strands
            .retain(|strand| strand.card.as_ref().is_none_or(|card| card.visibility == Visibility::Public));
        let mut passed: BTreeSet<Ref> = strands.iter().map(|strand| strand.far.clone()).collect();
        passed.insert(here.subject.clone());
        let mut found: Vec<Card> = strands.into_iter().filter_map(|strand| strand.card).collect();
        found.push(here.clone());
        found.sort_by(|a, b| {
            (&a.subject.kind, a.number, a.subject.id).cmp(&(&b.subject.kind, b.number, b.subject.id))
        });
        found.dedup_by(|a, b| a.subject == b.subject);
        Ok((found, passed))
    }

    /// The thread in one line: "Idé 14 → Förslag 1 → Beslut 1 → Åtgärd 2 → Resultat 0".
    fn thread(&self, about: &Ref, passed: &BTreeSet<Ref>) -> Section {
        let words = self.words;
        let count = |kind: &str| passed.iter().filter(|one| one.kind == kind).count();
        let told = THREAD.into_iter().filter(|kind| *kind != "gathering" || count(kind) > 0);
        let told = told.map(|kind| {
            let n = words.number(count(kind) as i64);
            format!("{} {n}", words.t(&format!("thread-kind-{kind}")))
        });
        let line = told.collect::<Vec<_>>().join(" → ");
        let more = format!("/{}/thread/{}/{}", self.space.key, about.kind, about.id);
        Section { cut: true, ..Section::new(98, words.t("thread-title")).short(line).more(more) }
    }

    /// What a board has before it at a meeting: each matter's brief in short.
    pub async fn agenda(&self, tx: &mut Tx, meeting: &Ref, path: &str) -> Result<Option<Content>> {
        let mut parts = sections(tx, self.parts, Paper::Agenda, &self.asked(Some(meeting), &[])).await?;
        if parts.is_empty() {
            return Ok(None);
        }
        for part in parts.iter_mut().filter(|part| part.about.is_some()) {
            let Some(about) = part.about.clone() else { continue };
            let Some(card) = tx.card(&about).await? else { continue };
            let brief = self.brief(tx, &card).await?;
            let said = brief.sections.into_iter().filter(|section| !section.short.is_empty());
            let facts: Vec<(String, Said)> =
                said.map(|section| (section.title.text, Said::new(section.short))).collect();
            part.short = facts.first().map(|(_, said)| said.text.clone()).unwrap_or_default();
            // Its own facts (where the matter stands) and the brief's read as one list.
            match part.blocks.last_mut() {
                Some(Block::Facts { facts: own, .. }) => own.extend(facts),
                _ => part.blocks.extend(Block::facts(facts)),
            }
            part.cut = true;
        }
        Ok(Some(self.content(Kind::Agenda, parts, "", path)))
    }

    /// A report as the situation is now.
    pub async fn report(&self, tx: &mut Tx, report: &Publication) -> Result<Content> {
        let words = self.words;
        let mut head = Section::head(Said::in_lang(&*report.preface.title, report.lang));
        if !report.preface.lead.is_empty() {
            head = head.with(Block::said(Said::in_lang(&*report.preface.lead, report.lang)));
        }
        let mut parts = vec![head];
        let mut cards = Vec::new();
        for kind in REPORTED {
            let of_kind = tx.cards(self.space.id, kind, THINGS).await?;
            cards.extend(of_kind.into_iter().filter(|card| card.visibility == Visibility::Public));
        }
        parts.extend(sections(tx, self.parts, Paper::Report, &self.asked(None, &cards)).await?);
        let ties = tx.ties_without(self.space.id, "idea").await?;
        for (at, chapter) in chapters(&cards, &ties).iter().enumerate() {
            parts.push(self.chapter(tx, 100_u8.saturating_add(at.min(150) as u8), chapter).await?);
        }
        let mut content =
            self.content(Kind::Report, parts, "", &format!("/{}/papers/{}", self.space.key, report.number));
        if report.state.is_live() {
            content.mark = Some(words.t(&format!("paper-state-{}", report.state.as_str())));
        }
        Ok(content)
    }

    /// What one is handed at the forum: a paragraph per working group, with its turn where the programme is known.
    pub async fn handout(&self, tx: &mut Tx, report: &Publication) -> Result<Content> {
        let preface = &report.preface;
        let mut parts = sections(tx, self.parts, Paper::Handout, &self.asked(None, &[])).await?;
        if let Some(programme) = preface.programme {
            for (place, part) in parts.iter_mut().enumerate() {
                let (from, to) = programme.turn(place);
                part.title.text = format!("{}–{} {}", self.time(from), self.time(to), part.title.text);
            }
        }
        let mut head = Section::head(Said::in_lang(&*preface.title, report.lang));
        if let Some(on) = preface.held_on {
            let date = partial(self.words, on);
            let said = self.words.with("handout-held-on", &[("date", date.into())]);
            head = head.with(Block::text(said));
        }
        if parts.is_empty() {
            head = head.with(Block::text(self.words.t("handout-no-groups")));
        }
        parts.insert(0, head);
        let path = format!("/{}/papers/{}", self.space.key, report.number);
        Ok(self.content(Kind::Handout, parts, "", &path))
    }

    /// A time of the day as it is written in the paper's language.
    fn time(&self, time: Time) -> String {
        let since_midnight = i64::from(time.hour()) * 60 + i64::from(time.minute());
        self.words.time_in(since_midnight * 60_000, &TimeZone::UTC)
    }

    async fn chapter(&self, tx: &mut Tx, place: u8, chapter: &Chapter) -> Result<Section> {
        let about = chapter.about.as_ref();
        let asked = self.asked(about.map(|card| &card.subject), &chapter.cards);
        let parts = sections(tx, self.parts, Paper::Chapter, &asked).await?;
        let title = about.map_or_else(|| self.words.t("paper-chapter-rest"), |card| card.title.clone());
        Ok(Section { parts, more: about.map(|card| card.url.clone()), ..Section::new(place, title) })
    }

    /// A strategy as a document; nothing for what is nobody's here to publish.
    pub async fn strategy(&self, tx: &mut Tx, strategy: &Card) -> Result<Option<Content>> {
        let about = Some(&strategy.subject);
        let parts = sections(tx, self.parts, Paper::Strategy, &self.asked(about, &[])).await?;
        if parts.is_empty() {
            return Ok(None);
        }
        let mut content = self.content(Kind::Strategy, parts, &strategy.title, &strategy.url);
        if strategy.status != IN_FORCE {
            content.mark = Some(self.words.t(&strategy.status));
        }
        Ok(Some(content))
    }

    /// The parts as a content: what stands in place 0 is its head.
    fn content(&self, kind: Kind, mut parts: Vec<Section>, title: &str, path: &str) -> Content {
        let (words, space) = (self.words, self.space);
        let head = match parts.first() {
            Some(first) if first.place == 0 => parts.remove(0),
            _ => Section::head(Said::new(title)),
        };
        let moment = words.moment_in(self.now, space.zone());
        let mut notes = vec![words.t(&format!("paper-about-{}", kind.as_str()))];
        if space.example {
            notes.push(words.t("paper-example"));
        }
        let mut content = Content {
            kind,
            lang: words.lang,
            publisher: space.name(words.lang).to_owned(),
            colour: space.brand.accent.clone(),
            title: head.title,
            mark: space.example.then(|| words.t("paper-mark-example")),
            as_of: self.now,
            stamp: words.with("paper-stamp", &[("moment", moment.into())]),
            head: head.blocks,
            sections: parts,
            left: 0,
            more: Some(path.to_owned()),
            notes,
        };
        in_own_language(&mut content);
        content
    }
}

/// A date as precisely as it is known: "12 november 2027", "november 2027", "2027".
fn partial(words: Words, on: PartialDate) -> String {
    match (on.exact(), on.earliest(), on.month()) {
        (Some(day), _, _) => words.date(day),
        (None, Some(first), Some(_)) => words.month(first),
        (None, Some(first), None) => first.year().to_string(),
        (None, None, _) => on.to_string(),
    }
}

/// A text is marked with its language only where that is not the paper's.
fn in_own_language(content: &mut Content) {
    fn plain(said: &mut Said, lang: Lang) {
        if said.lang == Some(lang) {
            said.lang = None;
        }
    }
    fn blocks(all: &mut [Block], lang: Lang) {
        for block in all {
            match block {
                Block::Text { said } | Block::Quote { said, .. } => plain(said, lang),
                Block::Points { points, .. } => points.iter_mut().for_each(|said| plain(said, lang)),
                Block::Facts { facts, .. } => facts.iter_mut().for_each(|(_, said)| plain(said, lang)),
                Block::Table(_) | Block::Bars(_) => {}
            }
        }
    }
    fn section(one: &mut Section, lang: Lang) {
        plain(&mut one.title, lang);
        blocks(&mut one.blocks, lang);
        one.parts.iter_mut().for_each(|part| section(part, lang));
    }
    let lang = content.lang;
    plain(&mut content.title, lang);
    blocks(&mut content.head, lang);
    content.sections.iter_mut().for_each(|one| section(one, lang));
}
