//! What a working group says in its chapter of the report and on the forum's handout: what it was asked to do, and
//! about what.

use kernel::{Block, Millis, Said, Section};
use pages::Words;
use store::Tx;
use web::papers::{Asked, Sections};

use super::store::{self as rows, Group, Meeting, Topic};

/// Characters of a mandate or an agenda on the handout.
const SHORT: usize = 420;

/// In a chapter about a group: its mandate, its topics, how often it met.
pub fn chapter<'a>(tx: &'a mut Tx, asked: &'a Asked<'a>) -> Sections<'a> {
    Box::pin(async move {
        let words = asked.words;
        let Some(about) = asked.about("group") else { return Ok(Vec::new()) };
        let Some(group) = rows::by_id(tx, about.id).await? else { return Ok(Vec::new()) };
        let topics = rows::topics(tx, group.id).await?;
        let met = rows::meetings(tx, group.id).await?;
        let met = met.iter().filter(|one| one.cancelled_at.is_none() && one.starts_at < asked.now).count();
        let topics: Vec<&str> = topics.iter().map(|topic| topic.name.as_str()).collect();
        let mandate = &group.mandate;
        let mut facts = vec![(words.t("paper-met"), Said::new(words.number(met as i64)))];
        if !topics.is_empty() {
            facts.push((words.t("group-topics"), Said::in_lang(topics.join(", "), group.lang)));
        }
        if !mandate.decided.is_empty() {
            facts.push((words.t("paper-mandate-by"), Said::in_lang(&*mandate.decided, group.lang)));
        }
        let section = Section::new(10, words.t("paper-mandate"))
            .short(words.t("group-no-mandate"))
            .more(asked.at(&format!("/groups/{}", group.number)));
        let text = match mandate.text.is_empty() {
            true => Block::text(words.t("group-no-mandate")),
            false => Block::said(Said::in_lang(&*mandate.text, group.lang)),
        };
        Ok(vec![section.with(text).with_all(Block::facts(facts))])
    })
}

/// On the handout: a paragraph about every group that works, in the language it writes in.
pub fn handout<'a>(tx: &'a mut Tx, asked: &'a Asked<'a>) -> Sections<'a> {
    Box::pin(async move {
        let mut sections = Vec::new();
        for group in rows::all(tx, asked.space.id).await?.into_iter().filter(|one| one.ended_at.is_none()) {
            let topics = rows::topics(tx, group.id).await?;
            let mut met = rows::meetings(tx, group.id).await?;
            met.retain(|one| one.cancelled_at.is_none() && one.ends_at >= asked.now);
            let next = met.iter().min_by_key(|one| one.starts_at);
            let told = paragraph(asked, &group, &topics, next);
            let title = Said::in_lang(&*group.mandate.name, group.lang);
            let more = asked.at(&format!("/groups/{}", group.number));
            let section = Section { title, about: Some(group.subject()), ..Section::new(10, "") };
            sections.push(
                section.short(told.clone()).more(more).with(Block::said(Said::in_lang(told, group.lang))),
            );
        }
        Ok(sections)
    })
}

/// What it was asked to do, what is on its agenda, when and where it meets.
fn paragraph(asked: &Asked<'_>, group: &Group, topics: &[Topic], next: Option<&Meeting>) -> String {
    let words = Words::new(group.lang);
    let when = |at: Millis| words.moment_in(at, asked.space.zone());
    let mandate = match group.mandate.text.is_empty() {
        true => words.t("group-no-mandate"),
        false => short(&group.mandate.text),
    };
    let own = next.map(|one| short(&one.agenda)).filter(|agenda| !agenda.is_empty());
    let topics = topics.iter().map(|topic| topic.name.as_str()).collect::<Vec<_>>().join(", ");
    let agenda = own.unwrap_or(topics);
    let mut told = vec![mandate];
    if !agenda.is_empty() {
        let agenda = agenda.trim_end_matches('.');
        let end = if agenda.ends_with(['?', '!']) { "" } else { "." };
        told.push(format!("{}{end}", words.with("handout-agenda", &[("agenda", agenda.into())])));
    }
    if let Some(next) = next {
        let named = [("when", when(next.starts_at).into()), ("place", next.place.as_str().into())];
        told.push(words.with(if next.place.is_empty() { "handout-next" } else { "handout-next-at" }, &named));
    }
    told.join(" ")
}

/// On one line, and no longer than there is room for: cut after a whole word.
fn short(text: &str) -> String {
    let line = text.lines().map(str::trim).filter(|line| !line.is_empty()).collect::<Vec<_>>().join(" ");
    if line.chars().count() <= SHORT {
        return line;
    }
    let cut: String = line.chars().take(SHORT).collect();
    format!("{} …", cut.rsplit_once(' ').map_or(cut.as_str(), |(words, _)| words))
}
