//! What the page about a space says of the faces of those in it: how each speaks, whose its logo is and on which terms.

use kernel::{Block, Said, Section};
use members::organisation::{self, profile};
use store::Tx;
use web::papers::{Asked, Sections};

/// A line per organisation that has said anything.
pub fn about<'a>(tx: &'a mut Tx, asked: &'a Asked<'a>) -> Sections<'a> {
    Box::pin(async move {
        let (words, space) = (asked.words, asked.space);
        let all = organisation::of_space(tx, space.id).await?;
        let mut facts = Vec::new();
        for (id, profile) in profile::of_space(tx, space.id).await? {
            let Some(one) = all.iter().find(|one| one.id == id) else { continue };
            let tone =
                [words.lang, space.lang].into_iter().find_map(|lang| Some((profile.tone.get(&lang)?, lang)));
            let terms = profile.logo.map(|logo| {
                let named = [("credit", logo.credit.into()), ("licence", logo.licence.into())];
                words.with("profile-logo-terms", &named)
            });
            let name = one.name(words.lang).to_owned();
            if let Some((tone, lang)) = tone {
                facts.push((name.clone(), Said::in_lang(tone.clone(), lang)));
            }
            facts
                .extend(terms.map(|terms| {
                    (words.with("profile-logo-of", &[("name", name.into())]), Said::new(terms))
                }));
        }
        if facts.is_empty() {
            return Ok(Vec::new());
        }
        Ok(vec![Section::new(40, words.t("profile-about")).with_all(Block::facts(facts))])
    })
}
