//! The combined view: what several want alike, where somebody is missing, who might do something together.

use askama::Template;
use members::Right;
use pages::{Chrome, Empty, Samples, Words};
use web::{Ctx, Fail, Reply};

use super::samples;
use crate::{
    contribute::{
        model::Shown,
        shown::{Card, missing_says},
        store as rows,
        text::sensed,
        together::{self, Together},
    },
    focus::{self, Area},
};

/// So many are looked at, the newest: each is held against each.
const MOST: i64 = 100;

#[derive(Template)]
#[template(path = "contribute/templates/together.html")]
struct TogetherPage {
    chrome: Chrome,
    lead: String,
    newest: Option<String>,
    empty: Option<Empty>,
    overlaps: Vec<OverlapPart>,
    partners: Vec<PartnersPart>,
    gaps: Vec<GapPart>,
    begin: (String, String),
}

/// What several want alike.
struct OverlapPart {
    title: String,
    because: String,
    cards: Vec<(Card, AreaLink)>,
}

/// Two who might do something together.
struct PartnersPart {
    because: String,
    pair: [(Card, AreaLink); 2],
}

/// An area where somebody is missing.
struct GapPart {
    area: AreaLink,
    says: String,
    contribute: String,
}

/// The way to an area.
#[derive(Clone, Default)]
struct AreaLink {
    title: String,
    lang: &'static str,
    href: String,
}

/// `/{space}/contribute/together`
pub async fn show(ctx: Ctx) -> Result<Reply, Fail> {
    let (mut tx, space) = (ctx.read().await?, ctx.space());
    let shown = rows::shared(&mut tx, space.id, MOST).await?;
    let areas = focus::areas(&mut tx, space).await?;
    drop(tx);
    let found = together::look(&shown, &areas, sensed(space.lang));
    let desk = ctx.may(Right::SteerIdeas).then(|| ctx.at("/desk/contribute"));
    let chrome = ctx.chrome(ctx.words.t("together-title"));
    Reply::html(&TogetherPage::new(chrome, &ctx.at(""), (&shown, &areas), &found, desk))
}

impl TogetherPage {
    fn new(
        chrome: Chrome,
        home: &str,
        (shown, areas): (&[Shown], &[Area]),
        found: &Together,
        desk: Option<String>,
    ) -> TogetherPage {
        let words = chrome.words;
        let link = |area: &Area| AreaLink {
            title: area.title.clone(),
            lang: area.lang.tag(),
            href: format!("{home}/areas/{}", area.number),
        };
        let card = |at: usize| {
            let one = &shown[at];
            let look = desk.as_ref().map(|desk| format!("{desk}/{}", one.commitment.number));
            let area = areas.iter().find(|area| area.id == one.commitment.area);
            (Card::new(words, one).looked_at(look), area.map(link).unwrap_or_default())
        };
        let because = |key: &str, shared: &[String]| words.with(key, &[("words", shared.join(", ").into())]);
        let overlaps = found.overlaps.iter().map(|overlap| OverlapPart {
            title: words.count("together-alike", overlap.actors as i64),
            because: because("together-because", &overlap.words),
            cards: overlap.members.iter().map(|at| card(*at)).collect(),
        });
        let partners = found.partners.iter().map(|one| PartnersPart {
            because: because("together-because", &one.words),
            pair: [card(one.pair.0), card(one.pair.1)],
        });
        let gaps = found.gaps.iter().map(|gap| {
            let area = &areas[gap.area];
            GapPart {
                area: link(area),
                says: missing_says(words, &gap.missing).unwrap_or_default(),
                contribute: format!("{home}/contribute/area/{}", area.number),
            }
        });
        let nothing = || Empty::new(words.t("together-none")).next(words.t("together-none-next"));
        TogetherPage {
            lead: words.count("together-lead", shown.len() as i64),
            newest: (shown.len() as i64 >= MOST).then(|| words.count("together-newest", MOST)),
            empty: shown.is_empty().then(nothing),
            overlaps: overlaps.collect(),
            partners: partners.collect(),
            gaps: gaps.collect(),
            begin: (words.t("contribute"), format!("{home}/contribute")),
            chrome,
        }
    }
}

impl Samples for TogetherPage {
    fn samples(words: Words) -> Vec<TogetherPage> {
        let chrome = || Chrome::sample(words, words.t("together-title"));
        let (shown, areas) = (samples::all(), samples::areas());
        let found = together::look(&shown, &areas, sensed(kernel::Lang::Sv));
        let desk = Some("/a/desk/contribute".to_owned());
        let many: Vec<Shown> = shown.iter().cycle().take(MOST as usize).cloned().collect();
        vec![
            TogetherPage::new(chrome(), "/a", (&many, &areas), &Together::default(), None),
            TogetherPage::new(chrome(), "/a", (&shown, &areas), &found, desk),
            TogetherPage::new(chrome(), "/a", (&[], &areas), &Together::default(), None),
        ]
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_page_is_sound_in_every_language() {
        pages::check_page::<super::TogetherPage>();
    }
}
