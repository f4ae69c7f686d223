//! Everything the desk knows of one idea, and what can be done with it. Contact data only for a stated purpose.

use askama::Template;
use kernel::Private;
use members::{
    Right,
    contact::{self, Details, Purpose},
};
use pages::{Button, Choice, Choices, Chrome, Hidden, Meta, Notice, Samples, Tag, Thread, Tone, Words};
use store::{Tx, directory::Card};
use web::{Ctx, Fail, Form, Reply};

use super::{
    deeds::{self, Begun, begin},
    page::{May, actions},
    reading::{self, Names},
    undoing::{AT_HAND, Offer},
};
use crate::idea::{
    Idea, desk,
    state::{Kind, Word},
    store::words as told,
};

/// Something that was said.
struct Said {
    who: String,
    when: String,
    what: String,
    text: Option<String>,
}

/// A proposal that the idea is part of.
struct Part {
    name: String,
    href: String,
    took: String,
    leave: Option<(String, [Hidden; 3])>,
}

/// The page.
#[derive(Template)]
#[template(path = "sorting/templates/dossier.html")]
pub(super) struct Dossier {
    chrome: Chrome,
    notices: Vec<Notice>,
    offer: Option<Offer>,
    meta: Meta,
    state: Tag,
    lang: &'static str,
    text: String,
    original: Option<String>,
    sorted: Vec<(String, String)>,
    actions: Vec<Button>,
    parts: Vec<Part>,
    said: Vec<Said>,
    contact: Option<ContactForm>,
    details: Option<Vec<(String, String)>>,
    thread: Thread,
}

/// Asks what contact data is wanted for.
struct ContactForm {
    action: String,
    purpose: Choices,
    show: Button,
}

/// What the page is made of.
struct Given {
    idea: Idea,
    gathering: Option<String>,
    names: Names,
    story: told::Story,
    cards: Vec<Card>,
    may: May,
    may_contact: bool,
}

impl Dossier {
    fn new(
        chrome: Chrome,
        base: &str,
        request: &dyn Fn() -> String,
        given: Given,
        details: Option<&Details>,
    ) -> Dossier {
        let words = chrome.words;
        let Given { idea, gathering, names, story, cards, may, may_contact } = given;
        let number = idea.number;
        let mut notices = Vec::new();
        if idea.held {
            notices.push(Notice::new(Tone::Warning, words.t("sorting-held-text")));
        }
        if let Some(at) = story.scheduled {
            let text = words.with("sorting-scheduled", &[("date", words.moment(at).into())]);
            notices.push(Notice::new(Tone::Info, text));
        }
        let mut buttons: Vec<Button> = Vec::new();
        if may.sort && idea.standing.state.is_open() {
            let key = if idea.standing.kind.is_none() { "sorting-do-sort" } else { "sorting-do-resort" };
            buttons.push(Button::main(words.t(key)).link(format!("{base}/sort/{number}#idea")));
        }
        buttons.extend(actions(may, &idea).into_iter().map(|action| {
            Button::second(words.t(&format!("sorting-do-{action}")))
                .link(format!("{base}/sort/{number}/{action}?from=idea"))
        }));
        let part = |card: &Card| {
            let took = idea.standing.contributions.iter().find(|c| c.proposal == card.subject.id)?;
            let leave = (may.steer && idea.standing.state.is_open()).then(|| {
                let hidden = [
                    Hidden::new("request", request()),
                    Hidden::new("version", idea.version.to_string()),
                    Hidden::new("proposal", card.subject.id.to_string()),
                ];
                (format!("{base}/i/{number}/leave"), hidden)
            });
            let href = format!("{base}/proposals/{}", card.number.unwrap_or_default());
            Some(Part { name: reading::proposal_name(words, card), href, took: took.took.clone(), leave })
        };
        Dossier {
            meta: reading::meta(words, &idea, gathering.as_deref()),
            state: reading::state(words, &idea),
            lang: idea.lang.tag(),
            text: idea.clean.clone(),
            original: idea.masked.then(|| idea.original.clone()),
            sorted: sorted(words, &idea, &names),
            actions: buttons,
            parts: cards.iter().filter_map(part).collect(),
            said: said(words, &story),
            contact: (may_contact && idea.contact.is_some() && details.is_none())
                .then(|| ContactForm::new(words, format!("{base}/i/{number}/contact"))),
            details: details.map(|details| lines(words, details)),
            thread: reading::thread(words, &idea, &story.steps),
            notices,
            offer: None,
            chrome,
        }
    }
}

impl ContactForm {
    fn new(words: Words, action: String) -> ContactForm {
        let choice = |purpose: &Purpose| {
            let label = words.t(&format!("sorting-purpose-{}", purpose.as_str()));
            Choice::new(purpose.as_str(), label).chosen(*purpose == Purpose::Answer)
        };
        let choices = Purpose::ALL.iter().map(choice).collect();
        let purpose = Choices::one("purpose", words.t("sorting-purpose"), choices);
        ContactForm {
            action,
            purpose: purpose.hint(words.t("sorting-purpose-hint")),
            show: Button::second(words.t("sorting-contact-show")),
        }
    }
}

/// How it is sorted, as names and values.
fn sorted(words: Words, idea: &Idea, names: &Names) -> Vec<(String, String)> {
    let standing = &idea.standing;
    let themes = standing.themes.iter().filter_map(|id| names.theme(*id, words.lang));
    let mut list = vec![
        (words.t("sorting-theme"), themes.collect::<Vec<_>>().join(", ")),
        (words.t("sorting-place"), names.places(idea, words)),
        (
            words.t("sorting-kind"),
            standing.kind.map_or_else(String::new, |kind: Kind| words.t(&format!("kind-{}", kind.as_str()))),
        ),
        (words.t("sorting-language"), idea.lang.own_name().to_owned()),
    ];
    if let Some(until) = standing.parked_until {
        list.push((
            words.t("sorting-rests"),
            words.with("sorting-parked-until", &[("date", words.day(until).into())]),
        ));
    } else if let Some(due) = standing.due_at {
        list.push((words.t("sorting-due"), words.day(due)));
    }
    if let Some(reason) = standing.withheld {
        list.push((words.t("sorting-reason"), words.t(&format!("withheld-{}", reason.as_str()))));
    }
    list.retain(|(_, value)| !value.is_empty());
    list
}

/// What we told the owner and what the owner wrote, oldest first.
fn said(words: Words, story: &told::Story) -> Vec<Said> {
    let ours = story.said.iter().filter(|word| word.word != Word::ReplyReceived).map(|word| {
        let said = Said {
            who: words.t("sorting-we-told"),
            when: words.moment(word.at),
            what: words.t(&format!("sorting-word-{}", word.word.as_str())),
            text: word.text.clone(),
        };
        (word.at, said)
    });
    let theirs = story.replies.iter().map(|reply| {
        let said = Said {
            who: words.t("sorting-owner-wrote"),
            when: words.moment(reply.at),
            what: String::new(),
            text: Some(reply.text.clone()),
        };
        (reply.at, said)
    });
    let mut all: Vec<(i64, Said)> = ours.chain(theirs).collect();
    all.sort_by_key(|(at, _)| *at);
    all.into_iter().map(|(_, said)| said).collect()
}

fn lines(words: Words, details: &Details) -> Vec<(String, String)> {
    let Details { name, email, phone, postal, lang, .. } = details;
    let given = [("name", name), ("email", email), ("phone", phone), ("postal", postal)];
    let line = |(key, value): (&str, &Option<Private<String>>)| {
        let value = value.as_ref()?.reveal().clone();
        Some((words.t(&format!("sorting-contact-{key}")), value))
    };
    let mut lines: Vec<(String, String)> = given.into_iter().filter_map(line).collect();
    lines.push((words.t("sorting-language"), lang.own_name().to_owned()));
    lines
}

async fn read(tx: &mut Tx, ctx: &Ctx, idea: Idea) -> store::Result<Given> {
    let names = Names::load(tx, idea.space).await?;
    Ok(Given {
        gathering: idea.gathering_name.clone(),
        names,
        story: told::story(tx, idea.id).await?,
        cards: match idea.standing.contributions.is_empty() {
            true => Vec::new(),
            false => reading::proposals_of(tx, &idea).await?,
        },
        may: May::of(ctx),
        may_contact: ctx
            .reach(Right::SeeContact)
            .is_some_and(|reach| desk::reaches(reach, Right::SeeContact, &idea)),
        idea,
    })
}

fn chrome(ctx: &Ctx, number: i64) -> Chrome {
    let title = ctx.words.with("sorting-idea-title", &[("n", number.to_string().into())]);
    reading::chrome(ctx, title, "/desk")
}

/// `GET /desk/i/{number}`.
pub(super) async fn show(ctx: Ctx) -> Result<Reply, Fail> {
    let mut tx = ctx.read().await?;
    let idea = reading::idea(&mut tx, &ctx, Right::SeeDesk).await?;
    let chrome = chrome(&ctx, idea.number);
    let number = idea.number;
    // Whatever is done to an idea changes it.
    let offer = match idea.changed_at > ctx.now() - AT_HAND {
        true => Offer::last(&mut tx, &ctx, |deed| deed.ideas == 1 && deed.first == Some(number)).await?,
        false => None,
    };
    let given = read(&mut tx, &ctx, idea).await?;
    let page = Dossier::new(chrome, &ctx.at("/desk"), &|| ctx.request_key(), given, None);
    Ok(Reply::html(&Dossier { offer, ..page })?.private())
}

/// `POST /desk/i/{number}/contact`: shows contact data once; the log says who read it and what for.
pub(super) async fn show_contact(ctx: Ctx, form: Form) -> Result<Reply, Fail> {
    let purpose = Purpose::parse(form.text("purpose")).ok_or(Fail::BadRequest { code: "no-purpose" })?;
    let mut tx = ctx.write().await?;
    let idea = reading::idea(&mut tx, &ctx, Right::SeeContact).await?;
    let contact = idea.contact.ok_or(Fail::NotFound)?;
    let places = &idea.standing.places;
    let contact = contact::read_with_purpose(&mut tx, &ctx.caller, contact, purpose, places).await?;
    let chrome = chrome(&ctx, idea.number);
    let given = read(&mut tx, &ctx, idea).await?;
    tx.commit().await?;
    let page = Dossier::new(chrome, &ctx.at("/desk"), &|| ctx.request_key(), given, Some(&contact.details));
    Ok(Reply::html(&page)?.private())
}

/// `POST /desk/i/{number}/leave`: out of a proposal.
pub(super) async fn leave(ctx: Ctx, form: Form) -> Result<Reply, Fail> {
    let number: i64 = ctx.param("number")?;
    let here = ctx.at(&format!("/desk/i/{number}"));
    let proposal = form.get("proposal").ok_or(Fail::BadRequest { code: "no-proposal" })?;
    let (mut tx, idea) = match begin(&ctx, &form, Right::SteerIdeas).await? {
        Begun::Now(begun) => *begun,
        Begun::Already => return Ok(Reply::redirect(here)),
        Begun::Stale => return Err(Fail::Stale),
    };
    let wish = desk::leaving(&mut tx, &idea, proposal).await?;
    desk::act(&mut tx, &desk::Place::of(ctx.space()), &ctx.caller, &idea, &wish, form.request_key()).await?;
    deeds::read(&ctx, &mut tx, &idea, &form).await?;
    tx.commit().await?;
    Ok(Reply::redirect(here).done("sorting-did-leave", Some(number)))
}

impl Samples for Dossier {
    fn samples(words: Words) -> Vec<Dossier> {
        use super::samples;
        use crate::idea::{
            State,
            rules::{Contribution, Facts},
        };
        let page = |masked: bool, details: Option<&Details>| {
            let mut idea = samples::idea(417);
            idea.masked = masked;
            idea.held = masked;
            let card = samples::card(31, "Sommarjobb & mer");
            idea.standing.contributions =
                vec![Contribution { proposal: card.subject.id, took: "En <ansökan>".into() }];
            idea.standing.state = State::InProposal;
            let word = |word: &Word| told::Said { at: 0, word: *word, text: Some("Tack <3".into()) };
            let step = |deed: &str| told::StepTaken {
                version: 1,
                at: 0,
                actor: "visitor".into(),
                deed: deed.into(),
                from: None,
                to: State::Received,
                word: Word::Decided,
                facts: Facts { title: Some("Buss <61>".into()), ..Facts::default() },
            };
            let given = Given {
                gathering: None,
                names: samples::names(2, 3),
                story: told::Story {
                    steps: vec![
                        step("idea.submitted"),
                        step("idea.sorted"),
                        step("idea.news"),
                        step("idea.something_new"),
                    ],
                    said: Word::ALL.iter().map(word).collect(),
                    replies: vec![told::ReplyRow { id: idea.id, at: 5, text: "Linje <61>".into() }],
                    scheduled: masked.then_some(0),
                    suggested: Vec::new(),
                },
                cards: vec![card],
                may: May { sort: true, steer: masked, answer: masked },
                may_contact: masked,
                idea,
            };
            let chrome = Chrome::sample(words, words.with("sorting-idea-title", &[("n", "417".into())]));
            Dossier::new(chrome, "/tvv/desk", &|| "0".to_owned(), given, details)
        };
        let details = Details { email: Some(Private::new("kim@example.com".into())), ..Details::default() };
        vec![page(false, None), page(true, None), page(true, Some(&details))]
    }
}
