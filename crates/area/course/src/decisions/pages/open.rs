//! Opening a joint matter: about what, under which title, before which bodies.

use askama::Template;
use kernel::{Fault, Id, Lang, PartialDate, Ref, Refusal, sane};
use members::{NotDone, Right};
use pages::{
    Button, Choice, Choices, Chrome, Empty, ErrorSummary, Field, Hidden, Notice, Pick, Samples, Tone,
};
use store::directory::Card;
use web::{Ctx, Fail, Form, Reply};

use super::{HAPPENS, Names, desk::reaches, here_today, samples};
use crate::decisions::{
    deeds::Asked,
    desk::NewMatter,
    forms,
    model::joint_of,
    rules::{Stage, Status},
    store as rows,
};

/// What matters can be about.
const KINDS: [&str; 4] = ["proposal", "measure", "strategy", "plan"];
/// Things of each kind to choose from.
const MOST: i64 = 300;

/// The form.
#[derive(Template)]
#[template(path = "decisions/templates/open.html")]
pub struct OpenPage {
    chrome: Chrome,
    errors: Option<ErrorSummary>,
    refused: Option<Notice>,
    nothing: Option<Empty>,
    about: Field,
    title: Field,
    on: Field,
    bodies: Choices,
    others: Option<Choices>,
    key: Hidden,
    send: Button,
}

#[derive(Clone, Default)]
struct Typed {
    about: String,
    title: String,
    on: String,
    bodies: Vec<String>,
    others: Vec<String>,
}

impl Typed {
    fn read(&self, lang: Lang) -> Result<NewMatter, Vec<Fault>> {
        let mut faults = Vec::new();
        let about = self.about.parse::<Ref>().ok();
        if about.is_none() {
            faults.push(Fault::new("about", "choose-one"));
        }
        if self.title.is_empty() {
            faults.push(Fault::new("title", "required"));
        }
        let on = forms::date("on", &self.on, &mut faults);
        let ids = |typed: &[String]| typed.iter().filter_map(|id| id.parse().ok()).collect::<Vec<Id>>();
        let required = ids(&self.bodies);
        if required.is_empty() {
            faults.push(Fault::new("bodies", "no-bodies"));
        }
        match (about, on) {
            (Some(about), Some(on)) if faults.is_empty() => Ok(NewMatter {
                about,
                title: self.title.clone(),
                lang,
                on,
                others: ids(&self.others).into_iter().filter(|id| !required.contains(id)).collect(),
                required,
            }),
            _ => Err(faults),
        }
    }
}

/// What can be decided on: things without a matter that is still open.
async fn read(ctx: &Ctx) -> Result<(Names, Vec<Card>), Fail> {
    let space = ctx.space().id;
    let mut tx = ctx.read().await?;
    let names = Names::load(&mut tx, space, ctx.words).await?;
    let matters = rows::before(&mut tx, space, i64::MAX, MOST).await?;
    let tracks = match (matters.last(), matters.first()) {
        (Some(oldest), Some(newest)) => {
            rows::tracks_between(&mut tx, space, oldest.number, newest.number).await?
        }
        _ => Vec::new(),
    };
    let open = |about: &Ref| {
        matters.iter().filter(|matter| matter.about == *about).any(|matter| {
            let status = joint_of(&super::tracks_of(matter.id, &tracks)).status;
            matches!(status, Status::Open | Status::ReferredBack)
        })
    };
    let mut cards = Vec::new();
    for kind in KINDS {
        cards.extend(tx.cards(space, kind, MOST).await?.into_iter().filter(|card| !open(&card.subject)));
    }
    Ok((names, cards))
}

/// `/{space}/desk/decisions/open`
pub async fn show(ctx: Ctx) -> Result<Reply, Fail> {
    let (names, cards) = read(&ctx).await?;
    let about = ctx.query.text("about").to_owned();
    let title = cards.iter().find(|card| card.subject.to_string() == about).map(|card| card.title.clone());
    let own = |body: &&crate::decisions::model::Body| {
        body.stage == Stage::Court && reaches(ctx.reach(Right::KeepDecisions), body.organisation)
    };
    let own = names.bodies.iter().filter(own).map(|body| body.id.to_string()).collect();
    let on = here_today(&ctx).to_string();
    let typed = Typed { about, title: title.unwrap_or_default(), on, bodies: own, others: Vec::new() };
    let chrome = ctx.desk_chrome(ctx.words.t("decisions-open"));
    Reply::html(&OpenPage::new(chrome, &names, &cards, &typed, (&[], None), ctx.request_key()))
}

/// Opens it.
pub async fn open(ctx: Ctx, form: Form) -> Result<Reply, Fail> {
    let all = |name: &str| form.all(name).into_iter().map(str::to_owned).collect();
    let text = |name: &str| form.text(name).to_owned();
    let typed = Typed {
        about: text("about"),
        title: text("title"),
        on: text("on"),
        bodies: all("bodies"),
        others: all("others"),
    };
    let (mut faults, mut refused) = (Vec::new(), None);
    let typed_matter = typed.read(ctx.space().lang);
    match sane(typed_matter, here_today(&ctx), &[("on", &typed.on, HAPPENS)]) {
        Err(found) => faults = found,
        Ok(new) => {
            let (by, space) = (&ctx.caller, ctx.space());
            let asked = Asked { store: &ctx.store, by, space, request: form.request_key() };
            match asked.open(&new).await {
                Ok(matter) => {
                    let there = ctx.at(&format!("/decisions/{}", matter.number));
                    return Ok(Reply::redirect(there).done("decisions-opened-done", None));
                }
                Err(NotDone::Refused(refusal)) if refusal.code != "not-permitted" => refused = Some(refusal),
                Err(other) => return Err(other.into()),
            }
        }
    }
    let (names, cards) = read(&ctx).await?;
    let key = form.request_key().map_or_else(|| ctx.request_key(), str::to_owned);
    let chrome = ctx.desk_chrome(ctx.words.t("decisions-open"));
    let wrong = (&faults[..], refused.as_ref());
    Ok(Reply::html(&OpenPage::new(chrome, &names, &cards, &typed, wrong, key))?.faulty())
}

impl OpenPage {
    fn new(
        chrome: Chrome,
        names: &Names,
        cards: &[Card],
        typed: &Typed,
        (faults, refused): (&[Fault], Option<&Refusal>),
        key: String,
    ) -> OpenPage {
        let words = chrome.words;
        let label = |field: &str| words.t(&format!("open-field-{field}"));
        let said = |card: &Card| {
            let number = card.number.map(|number| number.to_string()).unwrap_or_default();
            let kind = words.t(&format!("open-kind-{}", card.subject.kind));
            // How far it has come, since most things are not ready to be decided on.
            let status = words.t(&card.status);
            let stands = [("title", card.title.as_str().into()), ("status", status.into())];
            let title = words.with("decisions-thing", &stands);
            let named = [("kind", kind.into()), ("number", number.into()), ("title", title.into())];
            Pick::new(card.subject.to_string(), words.with("open-thing", &named))
        };
        let first = Pick::new("", words.t("choose-from-list"));
        let picks = std::iter::once(first).chain(cards.iter().map(said)).collect();
        let choices = |court: bool, chosen: &[String]| -> Vec<Choice> {
            let fits = names.bodies.iter().filter(|body| (body.stage == Stage::Court) == court);
            fits.map(|body| {
                let id = body.id.to_string();
                Choice::new(id.as_str(), names.full(body.id)).chosen(chosen.contains(&id))
            })
            .collect()
        };
        let told = choices(false, &typed.others);
        OpenPage {
            errors: ErrorSummary::of(words, faults, label),
            refused: refused.map(|refusal| Notice::new(Tone::Danger, words.refusal(refusal))),
            nothing: cards
                .is_empty()
                .then(|| Empty::new(words.t("open-nothing")).next(words.t("open-nothing-next"))),
            about: Field::select("about", label("about"), picks)
                .value(typed.about.as_str())
                .faults(words, faults),
            title: Field::text("title", label("title"))
                .maxlength(crate::decisions::desk::TITLE_MAX)
                .value(typed.title.as_str())
                .faults(words, faults),
            on: Field::text("on", label("on"))
                .size(12)
                .hint(words.t("decisions-date-hint"))
                .value(typed.on.as_str())
                .faults(words, faults),
            bodies: Choices::many("bodies", label("bodies"), choices(true, &typed.bodies))
                .hint(words.t("open-bodies-hint"))
                .faults(words, faults),
            others: (!told.is_empty())
                .then(|| Choices::many("others", label("others"), told).hint(words.t("open-others-hint"))),
            key: Hidden::new("request", key),
            send: Button::main(words.t("decisions-open")),
            chrome: Chrome { fault_title: !faults.is_empty() || refused.is_some(), ..chrome },
        }
    }
}

impl Samples for OpenPage {
    fn samples(words: pages::Words) -> Vec<OpenPage> {
        let names = samples::names(words);
        let mut card = super::matter::sample_card(words, Status::Open);
        card.subject.kind = "proposal".into();
        let chrome = || Chrome::sample(words, words.t("decisions-open"));
        let wrong = Typed { on: PartialDate::from(samples::today()).to_string(), ..Typed::default() };
        let faults = wrong.read(Lang::Sv).unwrap_err();
        let refused = Refusal::counted("matter-open-already", 5);
        vec![
            OpenPage::new(chrome(), &names, &[card], &wrong, (&faults, Some(&refused)), "0".into()),
            OpenPage::new(chrome(), &names, &[], &Typed::default(), (&[], None), "0".into()),
        ]
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_page_is_sound_in_every_language() {
        pages::check_page::<super::OpenPage>();
    }
}
