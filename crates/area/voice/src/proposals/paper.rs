//! What proposals say on papers: in a board's brief what is proposed, whose ideas it is built of, the frames, who was
//! heard and what happens with each answer; in the report a table of each chapter's proposals and their ideas.

use kernel::{Block, Lang, Said, Section, section::Table};
use members::organisation;
use pages::Words;
use store::Tx;
use web::papers::{Asked, Sections};

use super::{
    State, dated,
    store::{
        self as rows,
        work::{self, Whole},
    },
};
use crate::idea::{
    self,
    shown::{Names, brief as in_short, text_in},
    store::{
        behind::{self, Behind},
        lists::{self, Listed},
    },
};

/// So many ideas are quoted.
const QUOTED: usize = 3;
/// A quoted idea is at most so long, in characters.
const QUOTE: usize = 220;

/// In a brief: the proposals that the matter is about.
pub fn brief<'a>(tx: &'a mut Tx, asked: &'a Asked<'a>) -> Sections<'a> {
    Box::pin(async move {
        let mut sections = Vec::new();
        for card in asked.of("proposal") {
            let whole = work::whole_by_id(tx, card.subject.id).await?;
            let Some(whole) = whole.filter(|whole| shown(whole.proposal.state)) else { continue };
            sections.extend(one(tx, asked, &whole).await?);
        }
        Ok(sections)
    })
}

/// Neither a draft nor one that lives on in others.
fn shown(state: State) -> bool {
    !matches!(state, State::Draft | State::SplitInto | State::JoinedWith)
}

async fn one(tx: &mut Tx, asked: &Asked<'_>, whole: &Whole) -> store::Result<Vec<Section>> {
    let (words, space, id) = (asked.words, asked.space, whole.proposal.id);
    let more = asked.at(&format!("/proposals/{}", whole.proposal.number));
    let behind = behind::of_proposal(tx, id).await?;
    let taken = lists::taken(tx, id).await?;
    let ideas = lists::in_proposal(tx, id).await?;
    let names = Names::load(tx, space, words).await?;
    let all = organisation::of_space(tx, space.id).await?;
    let place =
        |id: &kernel::Id| all.iter().find(|one| one.id == *id).map(|one| one.name(words.lang).to_owned());
    let places: Vec<String> =
        behind.places.iter().filter_map(|(id, n)| Some(counted(words, &place(id)?, *n))).collect();
    let themes: Vec<String> = behind.themes.iter().filter_map(|(id, _)| names.theme_by_id(*id)).collect();
    let mut sections = vec![why(words, &behind, &places, &themes), after(words, whole, behind.ideas())];
    sections[0].blocks.extend(took(&ideas, &taken, words));
    sections[0].blocks.extend(quotes(words, &ideas));
    if let Some(version) = whole.public_version {
        let versions = work::versions(tx, id).await?;
        let text = versions.into_iter().find(|one| one.version == version).map(|one| one.text);
        sections.extend(text.map(|text| proposed(words, whole, &text)));
        let framed = work::frames(tx, space.id, id).await?;
        sections.push(frames(words, space.lang, whole.lang, &framed));
        sections.push(heard(words, whole.lang, &work::heard(tx, id).await?));
    }
    Ok(sections.into_iter().map(|section| section.more(more.clone())).collect())
}

fn counted(words: Words, name: &str, n: i64) -> String {
    format!("{name} {}", words.number(n))
}

/// What is proposed, in the words that everybody reads.
fn proposed(words: Words, whole: &Whole, text: &work::Text) -> Section {
    let said = |text: &str| Block::said(Said::in_lang(text, whole.lang));
    let mut section = Section::new(20, words.t("paper-proposed")).short(in_short(&text.suggestion, 200));
    if !text.suggestion.is_empty() {
        section = section.with(said(&text.suggestion));
    }
    match text.problem.is_empty() {
        true => section,
        false => section.part(Section::new(0, words.t("paper-problem")).with(said(&text.problem))),
    }
}

/// How many ideas from whom, and what was taken from them.
fn why(words: Words, behind: &Behind, places: &[String], themes: &[String]) -> Section {
    let n = behind.ideas();
    let section = Section::new(30, words.t("paper-why"));
    if n == 0 {
        return section.short(words.t("paper-why-none"));
    }
    let channels: Vec<String> = behind
        .channels
        .iter()
        .map(|(channel, n)| counted(words, &words.t(&format!("channel-{channel}")), *n))
        .collect();
    let count = words.count("paper-why-ideas", n);
    let facts =
        [("paper-why-channels", &channels[..]), ("paper-why-places", places), ("paper-why-themes", themes)];
    let facts = facts.into_iter().filter(|(_, all)| !all.is_empty());
    let facts = facts.map(|(key, all)| (words.t(key), Said::new(all.join(", ")))).collect();
    section.short(count.clone()).with(Block::text(count)).with_all(Block::facts(facts))
}

/// What was taken from each idea, each thing once.
fn took(
    ideas: &[Listed],
    taken: &std::collections::HashMap<kernel::Id, String>,
    words: Words,
) -> Option<Block> {
    let mut points: Vec<Said> = Vec::new();
    for row in ideas {
        let Some(took) = taken.get(&row.idea.id).filter(|took| !took.is_empty()) else { continue };
        if points.iter().all(|point| point.text != *took) {
            points.push(said(took, row.idea.lang, words.lang));
        }
    }
    Block::points(points)
}

fn said(text: &str, lang: Lang, paper: Lang) -> Said {
    Said { text: text.to_owned(), lang: (lang != paper).then_some(lang), href: None }
}

/// Some of the ideas in their owners' own words, as everybody reads them.
fn quotes(words: Words, ideas: &[Listed]) -> Vec<Block> {
    let open = ideas.iter().filter_map(|row| match row.idea.public_text() {
        idea::PublicText::Shown(text) => Some(Block::Quote {
            said: said(&in_short(text, QUOTE), row.idea.lang, words.lang),
            by: words.with("idea-number", &[("n", row.idea.number.to_string().into())]),
        }),
        _ => None,
    });
    open.take(QUOTED).collect()
}

fn frames(words: Words, own: Lang, lang: Lang, framed: &[work::Framed]) -> Section {
    let fact = |frame: &work::Framed| {
        let name = text_in(&frame.name, words.lang, own).unwrap_or_default();
        let answer = match &frame.answer {
            Some((effect, text)) => {
                let effect = words.t(&format!("effect-{}", effect.as_str()));
                Said::in_lang(format!("{effect}. {text}"), lang)
            }
            None => Said::new(words.t("effect-unanswered")),
        };
        (name, answer)
    };
    let facts: Vec<(String, Said)> = framed.iter().map(fact).collect();
    let open = framed.iter().filter(|frame| frame.answer.is_none()).count() as i64;
    let short = match (framed.len(), open) {
        (0, _) => words.t("paper-frames-none"),
        (all, open) => {
            let values = [("n", (all as i64 - open).into()), ("m", (all as i64).into())];
            words.with("paper-frames-answered", &values)
        }
    };
    Section::new(70, words.t("paper-frames")).short(short).with_all(Block::facts(facts))
}

/// Who was heard on the proposal; that nobody was is said by whoever knows the matter.
fn heard(words: Words, lang: Lang, heard: &[work::Heard]) -> Section {
    let fact = |one: &work::Heard| {
        let stance = words.t(&format!("stance-{}", one.stance.as_str()));
        let said = format!("{}: {stance}. {}", dated(words, &one.on), one.response);
        (one.party.clone(), Said::in_lang(said.trim(), lang))
    };
    let parties: Vec<&str> = heard.iter().map(|one| one.party.as_str()).collect();
    Section::new(60, words.t("paper-heard"))
        .short(parties.join(", "))
        .with_all(Block::facts(heard.iter().map(fact).collect()))
}

/// What a yes and a no mean for those whose ideas it is built of.
fn after(words: Words, whole: &Whole, ideas: i64) -> Section {
    let open = whole.proposal.state.is_open();
    let section = Section::new(90, words.t("paper-answer"));
    if !open {
        return section.short(words.t("paper-answer-given"));
    }
    let facts = ["yes", "no"].map(|answer| {
        let key = format!("paper-answer-{answer}");
        (words.t(&key), Said::new(words.count(&format!("{key}-text"), ideas)))
    });
    section.short(words.count("paper-answer-short", ideas)).with_all(Block::facts(facts.into()))
}

/// In a chapter of the report: its proposals, and how far the ideas behind them have come.
pub fn chapter<'a>(tx: &'a mut Tx, asked: &'a Asked<'a>) -> Sections<'a> {
    Box::pin(async move {
        let words = asked.words;
        let of_chapter = |id: kernel::Id| asked.of("proposal").any(|card| card.subject.id == id);
        if asked.of("proposal").next().is_none() {
            return Ok(Vec::new());
        }
        let mut all = rows::before(tx, asked.space.id, i64::MAX, i64::MAX).await?;
        all.retain(|(proposal, _)| of_chapter(proposal.id) && shown(proposal.state));
        all.reverse();
        let columns = [("paper-proposal", false), ("paper-ideas", true), ("paper-state", false)];
        let columns = columns.map(|(key, number)| (words.t(key), number)).into();
        let row = |(proposal, ideas): &(rows::Proposal, i64)| {
            let title = words.with(
                "thread-numbered",
                &[("number", proposal.number.to_string().into()), ("title", (*proposal.title).into())],
            );
            vec![title, words.number(*ideas), words.t(proposal.state.key())]
        };
        let table = Table::new("", columns).source(asked.source(&words.t("nav-proposals")));
        let proposals = Section::new(20, words.t("nav-proposals"))
            .short(words.count("paper-proposals", all.len() as i64))
            .more(asked.at("/proposals"))
            .with_all(table.rows(all.iter().map(row).collect()));
        let mut counts = idea::store::counts::Counts::default();
        for (proposal, state, n) in behind::states(tx, asked.space.id).await? {
            if of_chapter(proposal) {
                counts.add(state, n);
            }
        }
        Ok(vec![proposals, answers(asked, &counts)])
    })
}

/// The account of answers of a chapter.
fn answers(asked: &Asked<'_>, counts: &idea::store::counts::Counts) -> Section {
    let words = asked.words;
    let rows = [
        ("account-answered", counts.answered()),
        ("account-under-way", counts.under_way()),
        ("account-parked", counts.parked()),
        ("account-gone", counts.withdrawn_or_withheld()),
        ("account-received", counts.total()),
    ];
    let rows = rows.map(|(key, n)| vec![words.t(key), words.number(n)]).into();
    let columns = vec![(words.t("account-col-state"), false), (words.t("paper-ideas"), true)];
    let table = Table { sum: true, ..Table::new("", columns) }.source(asked.source(&words.t("account")));
    Section::new(60, words.t("paper-answers"))
        .short(words.count("paper-why-ideas", counts.total()))
        .more(asked.at("/answers"))
        .with_all(table.rows(rows))
}
