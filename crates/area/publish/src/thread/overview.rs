//! How whole the threads of a space are: of so many ideas so many reach a decision, an action, a result; and where
//! threads are broken.

use askama::Template;
use pages::{Bar, BarChart, Chrome, Link, Samples, Words};
use store::{
    Tx,
    thread::Verb,
    walk::{Things, Way},
};
use web::{Ctx, Fail, Reply};

/// So many loose ends of a sort are named.
const NAMED: i64 = 50;

/// What an idea may reach, in the order of the thread.
const STATIONS: [(&str, &str, &str); 5] = [
    ("proposal", "", "thread-reach-proposal"),
    ("matter", "", "thread-reach-matter"),
    ("matter", "matter-status-adopted", "thread-reach-adopted"),
    ("action", "", "thread-reach-action"),
    ("result", "", "thread-reach-result"),
];

/// Where a thread may be broken: things in a state, without a link, one way.
const LOOSE: [(&str, &str, Verb, Way, &str); 5] = [
    ("proposal", "", Verb::Became, Way::Back, "thread-loose-proposal"),
    ("matter", "matter-status-adopted", Verb::LeadsTo, Way::Forth, "thread-loose-matter"),
    ("action", "", Verb::Serves, Way::Forth, "thread-loose-goal"),
    ("action", "action-completed", Verb::Gave, Way::Forth, "thread-loose-action"),
    ("goal", "", Verb::Serves, Way::Back, "thread-loose-served"),
];

#[derive(Template)]
#[template(path = "thread/templates/overview.html")]
struct OverviewPage {
    chrome: Chrome,
    sentence: String,
    chart: BarChart,
    loose: Vec<Loose>,
}

struct Loose {
    heading: String,
    items: Vec<Link>,
}

/// What the page is made of.
struct Counted {
    ideas: i64,
    reached: Vec<i64>,
    loose: Vec<Vec<Link>>,
}

/// `/{space}/thread`
pub(super) async fn overview(ctx: Ctx) -> Result<Reply, Fail> {
    let mut tx = ctx.read().await?;
    let counted = count(&mut tx, &ctx).await?;
    drop(tx);
    Reply::html(&page(ctx.chrome(ctx.words.t("thread-whole-title")), &counted))
}

async fn count(tx: &mut Tx, ctx: &Ctx) -> store::Result<Counted> {
    let space = ctx.space().id;
    let ideas = tx.count_things(space, Things::of("idea")).await?;
    let stations = STATIONS.map(|(kind, status, _)| Things::of(kind).in_state(status));
    let reached = tx.reached(space, stations, "idea").await?.to_vec();
    let mut loose = Vec::new();
    for (kind, status, verb, way, _) in LOOSE {
        let cards = tx.unlinked(space, Things::of(kind).in_state(status), verb, way, NAMED).await?;
        let public = cards.into_iter().filter(|card| card.visibility == kernel::Visibility::Public);
        loose.push(public.map(|card| Link::new(card.title, card.url)).collect());
    }
    Ok(Counted { ideas, reached, loose })
}

fn page(chrome: Chrome, counted: &Counted) -> OverviewPage {
    let words = chrome.words;
    let n = |at: usize| counted.reached.get(at).copied().unwrap_or_default();
    let sentence = words.with(
        "thread-sentence",
        &[
            ("ideas", counted.ideas.into()),
            ("decided", n(2).into()),
            ("actions", n(3).into()),
            ("results", n(4).into()),
        ],
    );
    let mut bars = vec![Bar::new(words.t("thread-reach-idea"), counted.ideas)];
    bars.extend(STATIONS.iter().enumerate().map(|(at, (_, _, key))| Bar::new(words.t(key), n(at))));
    let columns = (words.t("thread-reach"), words.t("thread-reach-ideas"));
    let loose = LOOSE.iter().zip(&counted.loose).filter(|(_, items)| !items.is_empty());
    OverviewPage {
        sentence,
        chart: BarChart::new(words, words.t("thread-reach-title"), (&columns.0, &columns.1), bars),
        loose: loose
            .map(|((_, _, _, _, key), items)| Loose {
                heading: words.count(key, items.len() as i64),
                items: items.clone(),
            })
            .collect(),
        chrome,
    }
}

/// A proposal of so many ideas that two boards have decided on, for samples.
pub(super) fn example(ideas: i64) -> (store::directory::Card, web::thread::Found) {
    use kernel::{Id, Ref, Visibility};
    use store::{directory::Card, walk::Strand};
    let card = |kind: &str, n: i64| Card {
        subject: Ref::new(kind, Id::from_parts(n, [n as u8; 10])),
        space: Id::from_parts(1, [1; 10]),
        number: Some(n),
        title: format!("Example of something <{n}>"),
        url: format!("/tvv/{kind}/{n}"),
        status: String::new(),
        visibility: Visibility::Public,
    };
    let here = card("proposal", 131);
    let mut strands = Vec::new();
    let mut kinds = vec![("idea", Vec::new()), ("proposal", Vec::new()), ("matter", Vec::new())];
    for n in 0..ideas {
        let idea = card("idea", n + 1);
        strands.push(Strand {
            depth: 1,
            near: here.subject.clone(),
            verb: "became".into(),
            far: idea.subject.clone(),
            card: Some(idea.clone()),
        });
        kinds[0].1.push(idea);
    }
    if ideas > 0 {
        kinds[2].1.push(card("matter", 132));
    }
    (here, web::thread::Found { kinds, strands })
}

impl Samples for OverviewPage {
    fn samples(words: Words) -> Vec<OverviewPage> {
        let chrome = || Chrome::sample(words, words.t("thread-whole-title"));
        let ends = |n: i64| (0..n).map(|n| Link::new(format!("Förslag <{n}>"), "/tvv/proposals/1")).collect();
        let counted = |ideas, reached: [i64; 5], loose: [i64; 5]| Counted {
            ideas,
            reached: reached.to_vec(),
            loose: loose.into_iter().map(ends).collect(),
        };
        vec![
            page(chrome(), &counted(812, [413, 120, 95, 80, 31], [1, 2, 0, 1, 3])),
            page(chrome(), &counted(0, [0; 5], [0; 5])),
        ]
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_page_is_sound_in_every_language() {
        pages::check_page::<super::OverviewPage>();
    }
}
