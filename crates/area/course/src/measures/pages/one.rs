//! One measure: what it is, what the analyses say, what becomes of it and of money, people and agreements.

use askama::Template;
use members::{Organisation, Right, organisation};
use pages::{Button, Cell, Chrome, Column, DataTable, Link, Meta, Samples, Tag, Words};
use store::{directory::Card, thread::Verb};
use web::{Ctx, Fail, Reply};

use super::{date, organisation_name, outcome, samples, sees, state_tag};
use crate::measures::{
    rules::{Marks, Recommendation, State, spread},
    store::{self as rows, Analysis, Measure},
};

/// The page.
#[derive(Template)]
#[template(path = "measures/templates/one.html")]
pub struct OnePage {
    chrome: Chrome,
    title: String,
    lang: &'static str,
    meta: Meta,
    tag: Tag,
    outcome: Option<String>,
    description: Vec<(String, String)>,
    twin: Option<Link>,
    marks: Option<DataTable>,
    reasons: Vec<String>,
    conclusion: Option<String>,
    consequences: Vec<(String, String)>,
    matter: Option<Link>,
    actions: Vec<Link>,
    done: Option<(String, String)>,
    desk: Option<Button>,
}

/// What the page shows besides the measure.
struct Read {
    measure: Measure,
    organisations: Vec<Organisation>,
    /// Public, or those of everybody once two have given theirs.
    analyses: Vec<Analysis>,
    twin: Option<Link>,
    matter: Option<Card>,
    actions: Vec<Card>,
}

/// `/{space}/measures/{number}`
pub async fn show(ctx: Ctx) -> Result<Reply, Fail> {
    let space = ctx.space().id;
    let mut tx = ctx.read().await?;
    let measure = rows::by_number(&mut tx, space, ctx.param("number")?).await?.ok_or(Fail::NotFound)?;
    if !sees(&ctx, &measure) {
        return Err(Fail::NotFound);
    }
    let organisations = organisation::of_space(&mut tx, space).await?;
    // Nobody is to be led by another's marks, so they are shown when the analysis is concluded.
    let analyses = match measure.state >= State::Analysed {
        true => rows::analyses(&mut tx, measure.id).await?,
        false => Vec::new(),
    };
    let twin = match measure.description.as_ref().and_then(|description| description.twin) {
        Some(twin) => rows::by_id(&mut tx, space, twin).await?.filter(|twin| sees(&ctx, twin)),
        None => None,
    };
    let twin = twin.map(|twin| {
        let whose = organisation_name(ctx.words, &organisations, twin.organisation);
        Link::new(format!("{whose}: {}", twin.title), ctx.at(&format!("/measures/{}", twin.number)))
    });
    let matter = match measure.matter {
        Some(matter) => tx.card(&kernel::Ref::new("matter", matter)).await?,
        None => None,
    };
    let mut actions = Vec::new();
    for link in tx.links_from(&measure.subject()).await? {
        if link.verb == Verb::LeadsTo.as_str() {
            let visible =
                |card: &Card| card.visibility == kernel::Visibility::Public || ctx.may(Right::SeeWork);
            actions.extend(tx.card(&link.other).await?.filter(visible));
        }
    }
    drop(tx);
    // What was named when it was recommended and again when it was decided leads there once.
    let mut seen = std::collections::HashSet::new();
    actions.retain(|card: &Card| seen.insert(card.subject.id));
    let number = measure.number;
    let desk =
        super::reaches(&ctx, measure.organisation).then(|| ctx.at(&format!("/desk/measures/{number}")));
    let read = Read { measure, organisations, analyses, twin, matter, actions };
    Reply::html(&OnePage::new(|title| ctx.chrome(title), ctx.words, read, desk))
}

/// A card as a link that says where the thing stands.
fn card_link(words: Words, card: &Card) -> Link {
    let named = [("title", card.title.as_str().into()), ("status", words.t(&card.status).into())];
    Link::new(words.with("measures-thing", &named), &card.url)
}

/// What is to be known of a measure, in the order of the form.
pub(super) fn described(words: Words, measure: &Measure) -> Vec<(String, String)> {
    let Some(description) = &measure.description else { return Vec::new() };
    let fields = [
        ("purpose", &description.purpose),
        ("target_group", &description.target_group),
        ("users", &description.users),
        ("cost", &description.cost),
        ("effect", &description.effect),
        ("overlap", &description.overlap),
    ];
    let told = fields.into_iter().filter(|(_, text)| !text.is_empty());
    told.map(|(field, text)| (words.t(&format!("measures-field-{field}")), text.clone())).collect()
}

/// Each question's marks and how far they lie apart.
pub(super) fn marks(words: Words, analyses: &[Analysis]) -> Option<DataTable> {
    let marks: Vec<Marks> = analyses.iter().map(|one| one.marks).collect();
    let apart = spread(&marks);
    let row = |at: usize| {
        let question = words.t(&format!("measures-field-mark-{}", Marks::QUESTIONS[at]));
        let given = marks.iter().map(|marks| Cell::number(words, marks.all()[at]));
        let said = if apart[at] > 1 { "measures-apart" } else { "measures-together" };
        let last = [Cell::text(words.count(said, apart[at]))];
        std::iter::once(Cell::text(question)).chain(given).chain(last).collect::<Vec<_>>()
    };
    let by = (1..=analyses.len() as i64).map(|n| Column::number(words.count("measures-reviewer", n)));
    let columns = std::iter::once(Column::text(words.t("measures-question")))
        .chain(by)
        .chain([Column::text(words.t("measures-spread"))])
        .collect();
    let table = || {
        let rows = (0..Marks::QUESTIONS.len()).map(row).collect();
        DataTable::new("marks", words.t("measures-marks"), columns, rows).caption_hidden()
    };
    (!analyses.is_empty()).then(table)
}

fn consequences(words: Words, read: &Read) -> Vec<(String, String)> {
    let label = |field: &str| words.t(&format!("measures-field-{field}"));
    match &read.measure.recommendation {
        Some(Recommendation::WindDown { ends_on, money, people, agreements }) => vec![
            (label("ends_on"), date(words, *ends_on)),
            (label("money"), money.clone()),
            (label("people"), people.clone()),
            (label("agreements"), agreements.clone()),
        ],
        Some(Recommendation::Develop { owner, follow_up }) => vec![
            (label("owner"), organisation_name(words, &read.organisations, *owner)),
            (label("follow_up"), date(words, *follow_up)),
        ],
        None => Vec::new(),
    }
}

impl OnePage {
    fn new(chrome: impl Fn(String) -> Chrome, words: Words, read: Read, desk: Option<String>) -> OnePage {
        let measure = &read.measure;
        let number = words.count("measures-number", measure.number);
        let whose = organisation_name(words, &read.organisations, measure.organisation);
        let mut meta = Meta::new(number.as_str()).and(whose);
        if measure.question {
            meta = meta.and(words.t("measures-began-as-question"));
        }
        OnePage {
            chrome: chrome(format!("{number}: {}", measure.title)),
            title: measure.title.clone(),
            lang: measure.lang.tag(),
            meta,
            tag: state_tag(words, measure),
            outcome: outcome(words, measure.recommendation.as_ref()),
            description: described(words, measure),
            marks: marks(words, &read.analyses),
            reasons: read.analyses.iter().map(|one| one.text.clone()).collect(),
            conclusion: measure.conclusion.clone(),
            consequences: consequences(words, &read),
            matter: read.matter.as_ref().map(|card| card_link(words, card)),
            actions: read.actions.iter().map(|card| card_link(words, card)).collect(),
            done: measure.done.as_ref().map(|(on, text)| (date(words, *on), text.clone())),
            desk: desk.map(|href| Button::second(words.t("measures-work")).link(href)),
            twin: read.twin,
        }
    }
}

impl Samples for OnePage {
    fn samples(words: Words) -> Vec<OnePage> {
        let card = || Card {
            subject: kernel::Ref::new("matter", samples::id(40)),
            space: samples::id(0),
            number: Some(4),
            title: "Ärende <4>".into(),
            url: "/tvv/decisions/4".into(),
            status: "measures-state-decided".into(),
            visibility: kernel::Visibility::Public,
        };
        let page = |measure: Measure, full: bool| {
            let read = Read {
                measure,
                organisations: samples::organisations(),
                analyses: if full { samples::analyses() } else { Vec::new() },
                twin: full.then(|| Link::new("Sunnvik: Mässan", "/tvv/measures/12")),
                matter: full.then(card),
                actions: if full { vec![card()] } else { Vec::new() },
            };
            OnePage::new(|title| Chrome::sample(words, title), words, read, full.then(|| "/desk".to_owned()))
        };
        vec![
            page(samples::measure(11, State::CarriedOut, Some(samples::wind_down())), true),
            page(samples::measure(12, State::Decided, Some(samples::develop())), true),
            page(samples::measure(13, State::Listed, None), false),
        ]
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_page_is_sound_in_every_language() {
        pages::check_page::<super::OnePage>();
    }
}
