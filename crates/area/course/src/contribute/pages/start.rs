//! The first step: which area.

use askama::Template;
use kernel::Id;
use pages::{Chrome, Empty, Samples, Words};
use web::{Ctx, Fail, Reply};

use super::{closed, samples};
use crate::{
    contribute::{
        rules::Seen,
        session,
        store::{self as rows, Count},
    },
    focus::{self, Area},
};

/// Examples that stand on an area's card.
const EXAMPLES: usize = 2;

#[derive(Template)]
#[template(path = "contribute/templates/start.html")]
struct StartPage {
    chrome: Chrome,
    step: String,
    empty: Option<Empty>,
    areas: Vec<AreaCard>,
    plan: (String, String),
    together: Option<String>,
}

/// An area that one can choose.
struct AreaCard {
    href: String,
    title: String,
    lang: &'static str,
    text: String,
    examples: Vec<String>,
    said: String,
}

/// What the page is made of.
struct Scene<'a> {
    home: String,
    areas: &'a [Area],
    counts: &'a [Count],
    examples: &'a [(Id, String)],
    closed: Option<Empty>,
    /// Whether a plan is open in this browser.
    open: bool,
}

/// `/{space}/contribute`
pub async fn show(ctx: Ctx) -> Result<Reply, Fail> {
    let open = session::current(&ctx).await?.is_some();
    let (mut tx, space) = (ctx.read().await?, ctx.space());
    let areas = focus::areas(&mut tx, space).await?;
    let counts = rows::counts(&mut tx, space.id).await?;
    let examples = rows::examples(&mut tx, space.id).await?;
    drop(tx);
    let scene = Scene {
        home: ctx.at(""),
        areas: &areas,
        counts: &counts,
        examples: &examples,
        closed: closed(&ctx),
        open,
    };
    let reply = Reply::html(&StartPage::new(ctx.chrome(ctx.words.t("contribute")), &scene))?;
    // Whether a plan is open is nobody else's to see.
    Ok(if open { reply.private() } else { reply })
}

impl StartPage {
    fn new(chrome: Chrome, scene: &Scene<'_>) -> StartPage {
        let (words, home) = (chrome.words, &scene.home);
        let shared = |area: Id| {
            let of = scene.counts.iter().filter(|one| one.area == area && one.seen == Seen::Shared);
            of.map(|one| one.n).sum::<i64>()
        };
        let card = |area: &Area| AreaCard {
            href: format!("{home}/contribute/area/{}", area.number),
            title: area.title.clone(),
            lang: area.lang.tag(),
            text: area.text.clone(),
            examples: scene
                .examples
                .iter()
                .filter(|(of, _)| *of == area.id)
                .map(|(_, text)| text.clone())
                .take(EXAMPLES)
                .collect(),
            said: words.count("commitments-so-far", shared(area.id)),
        };
        let nothing = || Empty::new(words.t("contribute-no-areas")).next(words.t("contribute-no-areas-next"));
        let empty = scene.closed.clone().or_else(|| scene.areas.is_empty().then(nothing));
        let any = scene.counts.iter().any(|one| one.seen == Seen::Shared);
        StartPage {
            step: words.t("contribute-step-1"),
            areas: if empty.is_some() { Vec::new() } else { scene.areas.iter().map(card).collect() },
            empty,
            plan: match scene.open {
                true => (words.t("plan-continue"), format!("{home}/contribute/plan/now")),
                false => (words.t("plan-have-code"), format!("{home}/contribute/plan")),
            },
            together: any.then(|| format!("{home}/contribute/together")),
            chrome,
        }
    }
}

impl Samples for StartPage {
    fn samples(words: Words) -> Vec<StartPage> {
        let chrome = || Chrome::sample(words, words.t("contribute"));
        let (areas, counts) = (samples::areas(), samples::counts());
        let examples = [(areas[0].id, "Vi <öppnar> dörren.".to_owned())];
        let scene = |areas, closed, open| Scene {
            home: "/a".into(),
            areas,
            counts: &counts,
            examples: &examples,
            closed,
            open,
        };
        vec![
            StartPage::new(chrome(), &scene(&areas, None, false)),
            StartPage::new(chrome(), &scene(&[], None, true)),
            StartPage::new(chrome(), &scene(&areas, Some(Empty::new("x")), false)),
        ]
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_page_is_sound_in_every_language() {
        pages::check_page::<super::StartPage>();
    }
}
