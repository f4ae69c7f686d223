//! The whole thread of one thing.

use askama::Template;
use kernel::{Id, Ref, Visibility};
use members::Right;
use pages::{Chrome, Link, Meta, Samples, Words};
use store::directory::Card;
use web::{Ctx, Fail, Reply, thread::Found};

use super::picture::Picture;

/// More links than this are not read for one page.
const STRANDS: i64 = 4000;

#[derive(Template)]
#[template(path = "thread/templates/one.html")]
struct OnePage {
    chrome: Chrome,
    meta: Meta,
    title: String,
    url: String,
    picture: Option<Picture>,
    stations: Vec<Kind>,
    nothing: bool,
}

/// Everything of one kind on the thread.
struct Kind {
    id: String,
    heading: String,
    here: bool,
    items: Vec<Link>,
}

/// `/{space}/thread/{kind}/{id}`
pub(super) async fn one(ctx: Ctx) -> Result<Reply, Fail> {
    let (kind, id): (String, Id) = (ctx.param("kind")?, ctx.param("id")?);
    let here = Ref::new(&kind, id);
    let mut tx = ctx.read().await?;
    let card = tx.card(&here).await?.filter(|card| card.space == ctx.space().id).ok_or(Fail::NotFound)?;
    let all = ctx.may(Right::SeeDesk) || ctx.may(Right::SeeWork);
    if card.visibility != Visibility::Public && !all {
        return Err(Fail::NotFound);
    }
    let found = ctx.thread_found(&mut tx, &here, STRANDS).await?;
    drop(tx);
    Reply::html(&page(|title| ctx.chrome(title), ctx.words, &card, &found))
}

fn page(chrome: impl FnOnce(String) -> Chrome, words: Words, card: &Card, found: &Found) -> OnePage {
    let here = &card.subject;
    let stations = found.kinds.iter().filter_map(|(kind, cards)| {
        let own = here.kind == *kind;
        let items: Vec<Link> = cards.iter().map(|card| named(words, card)).collect();
        (own || !items.is_empty()).then(|| Kind {
            id: format!("kind-{kind}"),
            heading: words.t(&format!("thread-kind-{kind}")),
            here: own,
            items,
        })
    });
    let name = name(words, card);
    let title = format!("{}: {name}", words.t("thread-title"));
    OnePage {
        chrome: chrome(title),
        meta: Meta::new(words.t("thread-title")).and(words.t(&format!("thread-kind-{}", here.kind))),
        url: card.url.clone(),
        picture: Picture::of(words, (here, &name), found),
        title: name,
        stations: stations.collect(),
        nothing: found.strands.is_empty(),
    }
}

/// What a thing is called; what shows nothing of itself, such as a withdrawn idea, by its kind and number.
fn name(words: Words, card: &Card) -> String {
    match card.number {
        Some(number) if card.title.trim().is_empty() => {
            format!("{} {number}", words.t(&format!("thread-kind-{}", card.subject.kind)))
        }
        _ => card.title.clone(),
    }
}

fn named(words: Words, card: &Card) -> Link {
    let label = match card.number {
        Some(number) if card.subject.kind != "gathering" && !card.title.trim().is_empty() => words.with(
            "thread-numbered",
            &[("number", number.to_string().into()), ("title", (*card.title).into())],
        ),
        _ => name(words, card),
    };
    Link::new(label, &card.url)
}

impl Samples for OnePage {
    fn samples(words: Words) -> Vec<OnePage> {
        let chrome = |title| Chrome::sample(words, title);
        let (card, found) = super::overview::example(14);
        let (lonely, nothing) = super::overview::example(0);
        vec![page(chrome, words, &card, &found), page(chrome, words, &lonely, &nothing)]
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_page_is_sound_in_every_language() {
        pages::check_page::<super::OnePage>();
    }
}
