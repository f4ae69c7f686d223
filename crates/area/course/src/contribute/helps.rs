//! What a commitment helps besides its area: the goals and actions there are to choose from, the form of the choice, and
//! what a page says of it.

use askama::{Template, filters::HtmlSafe};
use kernel::{Id, Visibility};
use pages::{Button, Field, Hidden, Link, Pick, Words};
use store::{Result, Tx, directory::Card};
use web::Form;

use super::{
    ACTION, GOAL,
    model::{Commitment, Helps},
};

/// Goals and actions to choose from, of each at most.
const MOST: i64 = 300;

/// The goals and actions of a space that everybody may read.
#[derive(Clone, Debug, Default)]
pub struct Choices {
    goals: Vec<Card>,
    actions: Vec<Card>,
}

impl Choices {
    /// Reads them.
    pub async fn read(tx: &mut Tx, space: Id) -> Result<Choices> {
        let public = |mut cards: Vec<Card>| {
            cards.retain(|card| card.visibility == Visibility::Public);
            cards.sort_by_key(|card| card.number);
            cards
        };
        let goals = public(tx.cards(space, GOAL, MOST).await?);
        Ok(Choices { goals, actions: public(tx.cards(space, ACTION, MOST).await?) })
    }

    /// Of these cards, for samples.
    pub(super) fn of(goals: Vec<Card>, actions: Vec<Card>) -> Choices {
        Choices { goals, actions }
    }

    /// What a commitment helps, each as a link.
    pub fn links(&self, words: Words, one: &Commitment) -> Vec<Link> {
        let named = |key: &str, card: &Card| {
            Link::new(words.with(key, &[("title", card.title.as_str().into())]), card.url.clone())
        };
        let goal = self.goals.iter().find(|card| Some(card.subject.id) == one.helps.goal);
        let action = self.actions.iter().find(|card| Some(card.subject.id) == one.helps.action);
        let goal = goal.map(|card| named("commitment-helps-goal", card));
        goal.into_iter().chain(action.map(|card| named("commitment-helps-action", card))).collect()
    }

    /// The form, where there is anything to choose.
    pub fn form(
        &self,
        words: Words,
        one: &Commitment,
        action: String,
        hidden: Vec<Hidden>,
    ) -> Option<HelpsForm> {
        let field = |name: &str, label: &str, cards: &[Card], chosen: Option<Id>| {
            let none = Pick::new("", words.t("commitment-helps-none"));
            let pick = |card: &Card| Pick::new(card.subject.id.to_string(), titled(card));
            let picks = std::iter::once(none).chain(cards.iter().map(pick)).collect();
            let field = Field::select(name, words.t(label), picks);
            (!cards.is_empty()).then(|| field.value(chosen.map(|id| id.to_string()).unwrap_or_default()))
        };
        let fields = [
            field("goal", "commitment-goal", &self.goals, one.helps.goal),
            field("action", "commitment-action", &self.actions, one.helps.action),
        ];
        let fields: Vec<Field> = fields.into_iter().flatten().collect();
        (!fields.is_empty()).then(|| HelpsForm {
            title: words.t("commitment-helps-title"),
            text: words.t("commitment-helps-text"),
            action,
            hidden,
            fields,
            save: Button::second(words.t("button-save")),
        })
    }
}

fn titled(card: &Card) -> String {
    card.number.map_or_else(|| card.title.clone(), |number| format!("{number}. {}", card.title))
}

/// What was chosen; what is no identifier counts as nothing.
pub fn read(form: &Form) -> Helps {
    Helps { goal: form.get("goal"), action: form.get("action") }
}

/// The form in which one says what a commitment helps.
#[derive(Clone, Debug, Template)]
#[template(path = "contribute/templates/helps.html")]
pub struct HelpsForm {
    title: String,
    text: String,
    action: String,
    hidden: Vec<Hidden>,
    fields: Vec<Field>,
    save: Button,
}

impl HtmlSafe for HelpsForm {}
