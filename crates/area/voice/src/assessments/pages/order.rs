//! One order, every place explained in words: `/{space}/desk/orders/{number}`, and the newest for everybody at
//! `/{space}/proposals/order`.

use std::collections::HashMap;

use askama::Template;
use kernel::{Id, Lang};
use members::Right;
use pages::{Chrome, Empty, Link, Notice, Samples, Tone, Words};
use store::Tx;
use web::{Ctx, Fail, Reply};

use super::{criteria::weight_text, samples as ours};
use crate::{
    assessments::{
        desk::FIRST,
        rules::{FAR_APART, Outcome},
        store::{self as rows, Chosen, Ordering, Part, Place},
    },
    idea::shown::text_in,
    proposals::{self, Proposal},
};

/// An order as it is shown.
#[derive(Template)]
#[template(path = "assessments/templates/places.html")]
pub(in crate::assessments) struct Shown {
    weights: String,
    tally: Option<String>,
    places: Vec<PlaceShown>,
}

impl askama::filters::HtmlSafe for Shown {}

/// A place and why.
struct PlaceShown {
    place: i64,
    link: Link,
    points: String,
    why: Vec<String>,
    became: Option<(String, Option<Link>)>,
}

#[derive(Template)]
#[template(path = "assessments/templates/order.html")]
pub(in crate::assessments) struct OrderPage {
    chrome: Chrome,
    back: Link,
    when: String,
    notice: Option<Notice>,
    choose: Option<Link>,
    shown: Shown,
}

/// The newest order for everybody.
#[derive(Template)]
#[template(path = "assessments/templates/public.html")]
pub(in crate::assessments) struct PublicOrderPage {
    chrome: Chrome,
    back: Link,
    when: Option<String>,
    shown: Option<Shown>,
    empty: Empty,
}

/// What an order is shown with.
struct Given {
    ordering: Ordering,
    places: Vec<Place>,
    proposals: HashMap<Id, Proposal>,
    chosen: Vec<Chosen>,
    /// The places in the newest order with the space's own weights, where this is another.
    before: Option<(i64, HashMap<Id, i64>)>,
    own: Lang,
    /// Whether the reader plans actions.
    may_act: bool,
}

async fn read(tx: &mut Tx, ctx: &Ctx, ordering: Ordering, at_desk: bool) -> Result<Given, Fail> {
    let space = ctx.space();
    let last = rows::last(tx, space.id).await?.filter(|last| last.number != ordering.number);
    let before = match last.filter(|_| at_desk) {
        Some(last) => {
            let places = rows::places(tx, last.id).await?;
            Some((last.number, places.into_iter().map(|place| (place.proposal, place.place)).collect()))
        }
        None => None,
    };
    let all = proposals::store::all(tx, space.id).await?;
    Ok(Given {
        places: rows::places(tx, ordering.id).await?,
        proposals: all.into_iter().map(|proposal| (proposal.id, proposal)).collect(),
        chosen: rows::choices(tx, space.id).await?,
        before,
        own: space.lang,
        may_act: at_desk && ctx.may(Right::KeepActions),
        ordering,
    })
}

pub(in crate::assessments) async fn one(ctx: Ctx) -> Result<Reply, Fail> {
    let mut tx = ctx.read().await?;
    let ordering = rows::ordering(&mut tx, ctx.space().id, ctx.param("number")?).await?;
    let given = read(&mut tx, &ctx, ordering.ok_or(Fail::NotFound)?, true).await?;
    drop(tx);
    let may = ctx.may(Right::SteerProposals);
    let page = OrderPage::new(|title| ctx.desk_chrome(title), ctx.words, &ctx.at(""), may, &given);
    Ok(Reply::html(&page)?.private())
}

pub(in crate::assessments) async fn public(ctx: Ctx) -> Result<Reply, Fail> {
    let mut tx = ctx.read().await?;
    let given = match rows::last(&mut tx, ctx.space().id).await? {
        Some(ordering) => Some(read(&mut tx, &ctx, ordering, false).await?),
        None => None,
    };
    drop(tx);
    let chrome = ctx.chrome(ctx.words.t("order-public-title"));
    Reply::html(&PublicOrderPage::new(chrome, &ctx.at(""), given.as_ref()))
}

impl OrderPage {
    fn new(
        chrome: impl FnOnce(String) -> Chrome,
        words: Words,
        base: &str,
        may_steer: bool,
        given: &Given,
    ) -> OrderPage {
        let number = given.ordering.number;
        let choose = Link::new(words.t("order-choose"), format!("{base}/desk/orders/{number}/choose"));
        OrderPage {
            chrome: chrome(words.count("order-number", number)),
            back: Link::new(words.t("nav-orders"), format!("{base}/desk/orders")),
            when: words.moment(given.ordering.at),
            notice: given.ordering.what_if.then(|| Notice::new(Tone::Info, words.t("order-what-if-text"))),
            choose: (may_steer && !given.ordering.what_if).then_some(choose),
            shown: Shown::new(words, base, given),
        }
    }
}

impl PublicOrderPage {
    fn new(chrome: Chrome, base: &str, given: Option<&Given>) -> PublicOrderPage {
        let words = chrome.words;
        PublicOrderPage {
            back: Link::new(words.t("nav-proposals"), format!("{base}/proposals")),
            when: given.map(|given| words.day(given.ordering.at)),
            shown: given.map(|given| Shown::new(words, base, given)),
            empty: Empty::new(words.t("orders-none")).next(words.t("order-public-none-next")),
            chrome,
        }
    }
}

impl Shown {
    fn new(words: Words, base: &str, given: &Given) -> Shown {
        let name = |stored: &str| text_in(stored, words.lang, given.own).unwrap_or_default();
        let names: Vec<String> = given.ordering.weights.iter().map(|one| name(&one.name)).collect();
        let weight =
            |(one, name): (&rows::Weight, &String)| format!("{name} {}", weight_text(words, one.weight));
        let weights: Vec<String> = given.ordering.weights.iter().zip(&names).map(weight).collect();
        let next = given.places.iter().skip(1).map(Some).chain([None]);
        let place = |(place, next): (&Place, Option<&Place>)| {
            let proposal = given.proposals.get(&place.proposal)?;
            let number = words.count("proposal-number", proposal.number);
            let href = format!("{base}/proposals/{}", proposal.number);
            Some(PlaceShown {
                place: place.place,
                link: Link::new(format!("{number}: {}", proposal.title), href),
                points: words.with("order-points", &[("n", points(words, place.score).into())]),
                why: why(words, &names, place, next, before(given, place)),
                became: became(words, base, given, place.proposal),
            })
        };
        Shown {
            weights: words.with("order-weighed", &[("weights", weights.join(", ").into())]),
            tally: tally(words, given),
            places: given.places.iter().zip(next).filter_map(place).collect(),
        }
    }
}

fn points(words: Words, score: f64) -> String {
    words.decimal(score * 100.0, 0)
}

fn before(given: &Given, place: &Place) -> Option<(i64, i64)> {
    let (number, places) = given.before.as_ref()?;
    places.get(&place.proposal).map(|was| (*number, *was))
}

/// Why a proposal stands where it stands, in sentences.
fn why(
    words: Words,
    names: &[String],
    place: &Place,
    next: Option<&Place>,
    before: Option<(i64, i64)>,
) -> Vec<String> {
    let mut why = Vec::new();
    let named = place.parts.iter().zip(names);
    let parts: Vec<String> =
        named.clone().map(|(part, name)| format!("{name} {}", points(words, part.points))).collect();
    why.push(words.with("order-why-parts", &[("parts", parts.join(", ").into())]));
    let lead = |next: &Place| {
        let ahead =
            place.parts.iter().zip(&next.parts).map(|(own, its): (&Part, &Part)| own.points - its.points);
        let best = ahead.zip(names).max_by(|a, b| a.0.total_cmp(&b.0));
        best.filter(|(by, _)| place.place != next.place && *by >= 0.005)
    };
    if let Some((by, name)) = next.and_then(lead) {
        let values = [("name", name.as_str().into()), ("n", points(words, by).into())];
        why.push(words.with("order-why-ahead", &values));
    }
    let (best, worst) = place.range;
    let range = [("best", best.into()), ("worst", worst.into()), ("n", place.assessors.into())];
    why.push(words.with(if best == worst { "order-why-firm" } else { "order-why-range" }, &range));
    let stays = [("first", (FIRST as i64).into()), ("share", words.percent(place.stays).into())];
    why.push(words.with("order-why-weights", &stays));
    let widest = named.max_by(|a, b| a.0.spread.total_cmp(&b.0.spread));
    if let Some((_, name)) = widest.filter(|(part, _)| part.spread >= FAR_APART as f64) {
        why.push(words.with("order-why-differ", &[("name", name.as_str().into())]));
    }
    if let Some((number, was)) = before {
        why.push(words.with("order-why-before", &[("number", number.into()), ("place", was.into())]));
    }
    why
}

fn became(words: Words, base: &str, given: &Given, proposal: Id) -> Option<(String, Option<Link>)> {
    let chosen = given.chosen.iter().find(|chosen| chosen.proposal == proposal)?;
    let action = format!("{base}/actions/new?from=proposal:{proposal}");
    Some(match (chosen.outcome, chosen.until) {
        (Outcome::Action, _) => {
            let link = given.may_act.then(|| Link::new(words.t("choice-make-action"), action));
            (words.t("choice-is-action"), link)
        }
        (Outcome::Parked, Some(until)) => {
            let values = [("day", words.day(until).into()), ("reason", chosen.reason.as_str().into())];
            (words.with("choice-is-parked", &values), None)
        }
        _ => (words.with("choice-is-declined", &[("reason", chosen.reason.as_str().into())]), None),
    })
}

/// 100 = actions + noes + rests, and what is still to be said. Nothing while nothing was chosen.
fn tally(words: Words, given: &Given) -> Option<String> {
    let of = |outcome: Outcome| {
        let here = given.places.iter().filter(|place| {
            given.chosen.iter().any(|one| one.proposal == place.proposal && one.outcome == outcome)
        });
        here.count() as i64
    };
    let [action, declined, parked] = [Outcome::Action, Outcome::Declined, Outcome::Parked].map(of);
    let all = given.places.len() as i64;
    let left = all - action - declined - parked;
    let values = [
        ("all", all.into()),
        ("action", action.into()),
        ("declined", declined.into()),
        ("parked", parked.into()),
        ("left", left.into()),
    ];
    let key = if left == 0 { "choice-tally" } else { "choice-tally-left" };
    (left < all).then(|| words.with(key, &values))
}

fn given(what_if: bool, chosen: bool) -> Given {
    let places = ours::places();
    Given {
        ordering: ours::ordering(what_if),
        proposals: ours::proposals().into_iter().map(|one| (one.id, one)).collect(),
        chosen: if chosen { ours::choices() } else { Vec::new() },
        before: what_if.then(|| (2, places.iter().map(|place| (place.proposal, place.place)).collect())),
        own: Lang::Sv,
        may_act: true,
        places,
    }
}

impl Samples for OrderPage {
    fn samples(words: Words) -> Vec<OrderPage> {
        let page =
            |given: &Given| OrderPage::new(|title| Chrome::sample(words, title), words, "/tvv", true, given);
        vec![page(&given(false, true)), page(&given(true, false))]
    }
}

impl Samples for PublicOrderPage {
    fn samples(words: Words) -> Vec<PublicOrderPage> {
        let chrome = || Chrome::sample(words, words.t("order-public-title"));
        let shown = Given { may_act: false, ..given(false, true) };
        vec![
            PublicOrderPage::new(chrome(), "/tvv", Some(&shown)),
            PublicOrderPage::new(chrome(), "/tvv", None),
        ]
    }
}
