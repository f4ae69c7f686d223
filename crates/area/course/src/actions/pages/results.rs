//! What came of it all, short and long term; each result leads back to the ideas that it began as, or says that it
//! did not begin as one.

use askama::Template;
use pages::{Chrome, Empty, Meta, Samples, Stations, Tag, Tone, Words};
use web::{Ctx, Fail, Reply};

use super::samples;
use crate::{
    actions::{
        model::{Horizon, Outcome},
        shown::Names,
        store as rows,
    },
    dates, trail,
};

#[derive(Template)]
#[template(path = "actions/templates/results.html")]
struct ResultsPage {
    chrome: Chrome,
    groups: Vec<Group>,
    empty: Option<Empty>,
    files: Vec<(String, String)>,
}

/// The results of one horizon.
struct Group {
    id: &'static str,
    title: String,
    cards: Vec<Came>,
}

struct Came {
    href: String,
    title: String,
    says: String,
    lang: &'static str,
    meta: Meta,
    tags: Vec<Tag>,
    from: String,
    from_ideas: bool,
}

#[derive(Template)]
#[template(path = "actions/templates/result.html")]
struct ResultPage {
    chrome: Chrome,
    title: String,
    meta: Meta,
    tags: Vec<Tag>,
    says: String,
    lang: &'static str,
    evidence: Option<String>,
    action: (String, String),
    from: String,
    from_ideas: bool,
    thread: Stations,
}

/// `/{space}/results`; with `?visible=1` only what can be gone to and seen.
pub async fn page(ctx: Ctx) -> Result<Reply, Fail> {
    let mut tx = ctx.read().await?;
    let names = Names::load(&mut tx, ctx.space(), ctx.words, ctx.now()).await?;
    let only_visible = ctx.query.text("visible") == "1";
    let mut found = Vec::new();
    for outcome in rows::outcomes(&mut tx, ctx.space().id).await? {
        if outcome.visible || !only_visible {
            let ideas = trail::ideas_behind(&mut tx, &outcome.subject()).await?;
            found.push((outcome, ideas));
        }
    }
    drop(tx);
    Reply::html(&show(ctx.chrome(ctx.words.t("nav-results")), &names, &found))
}

/// `/{space}/results/{number}`
pub async fn one(ctx: Ctx) -> Result<Reply, Fail> {
    let mut tx = ctx.read().await?;
    let names = Names::load(&mut tx, ctx.space(), ctx.words, ctx.now()).await?;
    let number = ctx.param("number")?;
    let outcome = rows::outcome(&mut tx, ctx.space().id, number).await?.ok_or(Fail::NotFound)?;
    let action = rows::by_id(&mut tx, outcome.action).await?.ok_or(Fail::NotFound)?;
    let ideas = trail::ideas_behind(&mut tx, &outcome.subject()).await?;
    let thread = ctx.thread(&mut tx, &outcome.subject()).await?;
    drop(tx);
    let action = (action.plan.title, names.at(outcome.action_number));
    Reply::html(&show_one(|title| ctx.chrome(title), &names, (&outcome, ideas), action, thread))
}

/// "Began as 14 ideas", or that it did not begin as one.
fn from(words: Words, ideas: i64) -> String {
    if ideas > 0 { words.count("result-from-ideas", ideas) } else { words.t("result-not-from-idea") }
}

fn tags(words: Words, outcome: &Outcome) -> Vec<Tag> {
    let mut tags = Vec::new();
    if outcome.visible {
        tags.push(Tag::new(Tone::Success, words.t("result-visible")));
    }
    if outcome.evidence.is_none() {
        tags.push(Tag::new(Tone::Neutral, words.t("result-unmeasured")));
    }
    tags
}

fn meta(words: Words, outcome: &Outcome) -> Meta {
    Meta::new(words.count("result-number", outcome.number)).and(dates::said(words, outcome.on))
}

fn show(chrome: Chrome, names: &Names, found: &[(Outcome, i64)]) -> ResultsPage {
    let words = names.words;
    let card = |outcome: &Outcome, ideas: i64| Came {
        href: format!("{}/results/{}", names.home, outcome.number),
        title: outcome.title.clone(),
        says: outcome.says.clone(),
        lang: outcome.lang.tag(),
        meta: meta(words, outcome),
        tags: tags(words, outcome),
        from: from(words, ideas),
        from_ideas: ideas > 0,
    };
    let group = |horizon: &Horizon| {
        let of = found.iter().filter(|(outcome, _)| outcome.horizon == *horizon);
        let cards: Vec<Came> = of.map(|(outcome, ideas)| card(outcome, *ideas)).collect();
        let title = words.t(&format!("results-{}", horizon.as_str()));
        (!cards.is_empty()).then_some(Group { id: horizon.as_str(), title, cards })
    };
    let file = |end: &str, key: &str| (words.t(key), format!("{}/results.{end}", names.home));
    ResultsPage {
        groups: Horizon::ALL.iter().filter_map(group).collect(),
        empty: found
            .is_empty()
            .then(|| Empty::new(words.t("results-none")).next(words.t("results-none-next"))),
        files: vec![file("csv", "actions-csv"), file("json", "actions-json")],
        chrome,
    }
}

fn show_one(
    chrome: impl FnOnce(String) -> Chrome,
    names: &Names,
    (outcome, ideas): (&Outcome, i64),
    action: (String, String),
    thread: Stations,
) -> ResultPage {
    let words = names.words;
    let horizon = Tag::new(Tone::Own, words.t(&format!("horizon-{}", outcome.horizon.as_str())));
    ResultPage {
        title: outcome.title.clone(),
        meta: meta(words, outcome),
        tags: std::iter::once(horizon).chain(tags(words, outcome)).collect(),
        says: outcome.says.clone(),
        lang: outcome.lang.tag(),
        evidence: outcome.evidence.clone(),
        action,
        from: from(words, ideas),
        from_ideas: ideas > 0,
        thread,
        chrome: chrome(outcome.title.clone()),
    }
}

impl Samples for ResultsPage {
    fn samples(words: Words) -> Vec<ResultsPage> {
        let names = samples::names(words);
        let chrome = || Chrome::sample(words, words.t("nav-results"));
        let found = [
            (samples::outcome(1, Horizon::Short), 14),
            (samples::outcome(2, Horizon::Short), 1),
            (samples::outcome(3, Horizon::Long), 0),
        ];
        vec![show(chrome(), &names, &found), show(chrome(), &names, &found[..1]), show(chrome(), &names, &[])]
    }
}

impl Samples for ResultPage {
    fn samples(words: Words) -> Vec<ResultPage> {
        let names = samples::names(words);
        let action = ("Summer <jobs>".to_owned(), "/tvv/actions/7".to_owned());
        let show = |number: i64| {
            let outcome = samples::outcome(number, Horizon::Long);
            let (chrome, thread) = (|title| Chrome::sample(words, title), Stations::sample(words));
            show_one(chrome, &names, (&outcome, number - 1), action.clone(), thread)
        };
        vec![show(1), show(2)]
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_pages_are_sound_in_every_language() {
        pages::check_page::<super::ResultsPage>();
        pages::check_page::<super::ResultPage>();
    }
}
