//! What a working group says in its chapter of the report: what it was asked to do, and about what.

use kernel::{Block, Said, Section};
use store::Tx;
use web::papers::{Asked, Sections};

use super::store as rows;

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
