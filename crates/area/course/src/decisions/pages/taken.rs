//! What became of what was decided in a month: for those who sit on a board.

use askama::Template;
use jiff::civil::Date;
use kernel::Id;
use pages::{Button, Chrome, Empty, Field, Link, Pick, Samples, Tag, Words};
use store::directory::Card;
use web::{Ctx, Fail, Reply};

use super::{
    Names, Standing, date, here_today, joint_tag,
    matter::{card_link, follows, sample_card},
    n_of_m, samples,
};
use crate::decisions::{
    model::{Matter, Track, joint_of},
    rules::{State, Status},
    store as rows,
};

/// Months that can be chosen.
const MONTHS: usize = 24;

/// The decisions of a month.
#[derive(Template)]
#[template(path = "decisions/templates/taken.html")]
pub struct TakenPage {
    chrome: Chrome,
    month: Field,
    body: Field,
    show: Button,
    sum: String,
    items: Vec<Item>,
    empty: Option<Empty>,
}

struct Item {
    when: String,
    body: String,
    standing: Standing,
    paragraph: String,
    matter: Link,
    lang: &'static str,
    corrected: bool,
    now: Tag,
    count: String,
    follows: Vec<Link>,
    waits: bool,
}

/// A decision of the month, with all that is said of it.
struct Taken {
    matter: Matter,
    tracks: Vec<Track>,
    step: Id,
    follows: Vec<Card>,
}

/// `/{space}/decisions/taken`
pub async fn list(ctx: Ctx) -> Result<Reply, Fail> {
    let today = here_today(&ctx);
    let month = ctx.query.get::<kernel::PartialDate>("month").and_then(|month| month.earliest());
    let first = month.unwrap_or(today).first_of_month();
    let chosen: Option<Id> = ctx.query.get("body");
    let space = ctx.space().id;
    let next = first.last_of_month().tomorrow().unwrap_or(Date::MAX);
    let mut tx = ctx.read().await?;
    let names = Names::load(&mut tx, space, ctx.words).await?;
    let mut taken: Vec<Taken> = Vec::new();
    for (step, number) in rows::decided(&mut tx, space, first, next).await? {
        if let Some(known) = taken.iter().find(|known| known.matter.number == number) {
            let (matter, tracks, follows) =
                (known.matter.clone(), known.tracks.clone(), known.follows.clone());
            taken.push(Taken { matter, tracks, step, follows });
            continue;
        }
        let matter = rows::by_number(&mut tx, space, number).await?.ok_or(Fail::NotFound)?;
        let tracks = rows::tracks_of(&mut tx, matter.id).await?;
        let mut follows = follows(&mut tx, &matter).await?;
        follows.retain(|card| card.visibility == kernel::Visibility::Public);
        taken.push(Taken { matter, tracks, step, follows });
    }
    drop(tx);
    let chrome = ctx.chrome(ctx.words.t("decisions-taken"));
    Reply::html(&TakenPage::new(chrome, &ctx.at(""), &names, (first, today), chosen, &taken))
}

impl TakenPage {
    fn new(
        chrome: Chrome,
        base: &str,
        names: &Names,
        (first, today): (Date, Date),
        chosen: Option<Id>,
        taken: &[Taken],
    ) -> TakenPage {
        let words = chrome.words;
        let items: Vec<Item> = taken.iter().filter_map(|one| item(words, base, names, chosen, one)).collect();
        let months = std::iter::successors(Some(today.first_of_month()), |month| {
            month.yesterday().ok().map(Date::first_of_month)
        });
        let value = |month: Date| month.strftime("%Y-%m").to_string();
        let months = months.take(MONTHS).map(|month| Pick::new(value(month), words.month(month)));
        let bodies = names.bodies.iter().map(|body| Pick::new(body.id.to_string(), names.full(body.id)));
        let every = Pick::new("", words.t("decisions-every-body"));
        TakenPage {
            month: Field::select("month", words.t("decisions-month"), months.collect()).value(value(first)),
            body: Field::select(
                "body",
                words.t("decisions-body"),
                std::iter::once(every).chain(bodies).collect(),
            )
            .value(chosen.map(|id| id.to_string()).unwrap_or_default()),
            show: Button::second(words.t("decisions-show")),
            sum: words.with(
                "decisions-taken-sum",
                &[("n", (items.len() as i64).into()), ("month", words.month(first).into())],
            ),
            empty: items.is_empty().then(|| Empty::new(words.t("decisions-taken-none"))),
            items,
            chrome,
        }
    }
}

fn item(words: Words, base: &str, names: &Names, chosen: Option<Id>, one: &Taken) -> Option<Item> {
    let track = one.tracks.iter().find(|track| track.steps.iter().any(|step| step.id == one.step))?;
    if chosen.is_some_and(|chosen| chosen != track.body) {
        return None;
    }
    let step = track.steps.iter().find(|step| step.id == one.step)?;
    let decision = step.decision.as_ref()?;
    let joint = joint_of(&one.tracks);
    let href = format!("{base}/decisions/{}#s-{}", one.matter.number, step.id);
    let names_this = |id| move |d: &crate::decisions::model::Decision| d.corrects == Some(id);
    Some(Item {
        when: date(words, step.on),
        body: names.full(track.body),
        standing: Standing::new(words, State::Decided(decision.outcome)),
        paragraph: decision.paragraph.clone(),
        matter: Link::new(&one.matter.title, href),
        lang: one.matter.lang.tag(),
        corrected: track.steps.iter().filter_map(|s| s.decision.as_ref()).any(names_this(step.id)),
        now: joint_tag(words, joint),
        count: n_of_m(words, joint),
        follows: one.follows.iter().map(|card| card_link(words, card)).collect(),
        waits: joint.status.is_adopted() && one.follows.is_empty(),
    })
}

impl Samples for TakenPage {
    fn samples(words: Words) -> Vec<TakenPage> {
        let names = samples::names(words);
        let (matter, tracks) = samples::matter();
        let days = (samples::today(), samples::today());
        let one = |step, follows| Taken { matter: matter.clone(), tracks: tracks.clone(), step, follows };
        let taken = [
            one(samples::id(63), vec![sample_card(words, Status::Adopted)]),
            one(samples::id(64), Vec::new()),
        ];
        let page = |taken: &[Taken]| {
            let chrome = Chrome::sample(words, words.t("decisions-taken"));
            TakenPage::new(chrome, "/tvv", &names, days, None, taken)
        };
        vec![page(&taken), page(&[])]
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_page_is_sound_in_every_language() {
        pages::check_page::<super::TakenPage>();
    }
}
