//! How commitments are shown to everybody: who, what, by when, what came of it; by kind of actor, with the kinds that
//! are missing.

use askama::{Template, filters::HtmlSafe};
use kernel::Id;
use pages::{Button, Link, Tag, Tone, Words};
use store::Tx;
use web::{Ctx, Fail};

use super::{
    helps::Choices,
    model::{ActorKind, Helps, Shown, missing},
    rules::Life,
    store as rows,
};

/// Commitments of one area that a page shows.
pub const OF_AREA: i64 = 200;

/// A commitment on a page.
#[derive(Clone, Debug)]
pub struct Card {
    /// Its place on the page.
    pub anchor: String,
    /// Who.
    pub actor: String,
    /// What.
    pub text: String,
    /// The language of what.
    pub lang: &'static str,
    /// Number and day.
    pub meta: String,
    /// That it is done.
    pub done: Option<Tag>,
    /// What came of it.
    pub outcome: Option<String>,
    /// What it helps besides the area.
    pub helps: Vec<Link>,
    /// Where the desk may look at it anew.
    pub look: Option<String>,
}

/// The commitments of actors of one kind.
#[derive(Clone, Debug)]
pub struct Kind {
    /// The kind, many.
    pub title: String,
    /// What they will do.
    pub cards: Vec<Card>,
}

/// What stands under an area.
#[derive(Clone, Debug, Template)]
#[template(path = "contribute/templates/on_area.html")]
pub struct OnArea {
    title: String,
    lead: String,
    kinds: Vec<Kind>,
    missing: Option<String>,
    contribute: Button,
    together: (String, String),
    done_says: String,
}

impl HtmlSafe for OnArea {}

/// An actor as others read of it: its name, or a pseudonym.
pub fn actor(words: Words, name: Option<&str>, plan_number: i64) -> String {
    let pseudonym = || words.with("actor-pseudonym", &[("n", plan_number.to_string().into())]);
    name.map_or_else(pseudonym, str::to_owned)
}

impl Card {
    /// The card of a commitment that everybody may read.
    pub fn new(words: Words, shown: &Shown) -> Card {
        let one = &shown.commitment;
        let number = words.with("commitment-number", &[("n", one.number.to_string().into())]);
        let by = one.by.filter(|_| one.standing.life == Life::Open);
        let by = by.map(|by| words.with("commitment-by", &[("date", words.date(by).into())]));
        Card {
            anchor: format!("commitment-{}", one.number),
            actor: actor(words, shown.name.as_deref(), shown.plan_number),
            text: one.public_text().to_owned(),
            lang: one.lang.tag(),
            meta: [Some(number), by].into_iter().flatten().collect::<Vec<_>>().join(" · "),
            done: (one.standing.life == Life::Done)
                .then(|| Tag::new(Tone::Success, words.t("commitment-life-done"))),
            outcome: one.public_outcome().map(str::to_owned),
            helps: Vec::new(),
            look: None,
        }
    }

    /// With what it helps.
    pub fn helping(mut self, helps: Vec<Link>) -> Card {
        self.helps = helps;
        self
    }

    /// With the way to the desk for whoever may go there.
    pub fn looked_at(mut self, href: Option<String>) -> Card {
        self.look = href;
        self
    }
}

/// The kinds that are missing in an area, in a sentence: everybody, some, or none.
pub fn missing_says(words: Words, missing: &[ActorKind]) -> Option<String> {
    if missing.is_empty() {
        return None;
    }
    if missing.len() == ActorKind::ALL.len() {
        return Some(words.t("commitments-missing-all"));
    }
    Some(words.with("commitments-missing", &[("kinds", kinds(words, missing).into())]))
}

/// Kinds of actors in a row: "förvaltningar, företag och föreningar".
pub fn kinds(words: Words, kinds: &[ActorKind]) -> String {
    let names: Vec<String> =
        kinds.iter().map(|kind| words.t(&format!("actors-in-text-{}", kind.as_str()))).collect();
    match names.split_last() {
        Some((last, [])) => last.clone(),
        Some((last, first)) => {
            let values = [("first", first.join(", ").into()), ("last", last.clone().into())];
            words.with("list-and", &values)
        }
        None => String::new(),
    }
}

/// What stands under an area.
pub async fn on_area(ctx: &Ctx, tx: &mut Tx, area: Id, number: i64) -> Result<OnArea, Fail> {
    let shown = rows::shared_in(tx, ctx.space().id, area, OF_AREA).await?;
    let desk = ctx.may(members::Right::SteerIdeas).then(|| ctx.at("/desk/contribute"));
    let helps = shown.iter().any(|one| one.commitment.helps != Helps::default());
    let choices = if helps { Choices::read(tx, ctx.space().id).await? } else { Choices::default() };
    Ok(OnArea::new(ctx.words, (&shown, &choices), &ctx.at(""), number, desk))
}

impl OnArea {
    /// Of these commitments. `home`: the space's own path.
    pub fn new(
        words: Words,
        (shown, choices): (&[Shown], &Choices),
        home: &str,
        number: i64,
        desk: Option<String>,
    ) -> OnArea {
        let missing = missing(shown.iter());
        let of_kind = |kind: &ActorKind| {
            let look = |one: &Shown| desk.as_ref().map(|desk| format!("{desk}/{}", one.commitment.number));
            let cards = shown.iter().filter(|one| one.kind == *kind);
            let card = |one: &Shown| {
                let helps = choices.links(words, &one.commitment);
                Card::new(words, one).looked_at(look(one)).helping(helps)
            };
            let cards = cards.map(card).collect();
            Kind { title: words.t(&format!("actors-{}", kind.as_str())), cards }
        };
        OnArea {
            title: words.t("commitments-title"),
            lead: words.count("commitments-lead", shown.len() as i64),
            kinds: ActorKind::ALL.iter().map(of_kind).filter(|kind| !kind.cards.is_empty()).collect(),
            missing: missing_says(words, &missing),
            contribute: Button::second(words.t("contribute-to-area"))
                .link(format!("{home}/contribute/area/{number}")),
            together: (words.t("together-title"), format!("{home}/contribute/together")),
            done_says: words.t("commitment-outcome-is"),
        }
    }
}
