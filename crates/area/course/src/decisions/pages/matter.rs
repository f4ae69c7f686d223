//! One joint matter: what each body did, in their words, what differs, who was heard, what came of it.

use askama::Template;
use jiff::civil::Date;
use kernel::Id;
use members::Right;
use pages::{Button, Chrome, Difference, Link, Meta, Notice, Samples, Tag, Tone, Words};
use store::{Tx, directory::Card, thread::Verb};
use web::{Ctx, Fail, Reply};

use super::{Names, Standing, asked_day, date, here_today, joint_tag, n_of_m, samples, state_key};
use crate::decisions::{
    model::{Anchoring, Matter, Meeting, Step, Track, joint_of},
    rules::{Stage, State, Status, Wish},
    store as rows,
    texts::differs,
};

/// The page of a matter.
#[derive(Template)]
#[template(path = "decisions/templates/matter.html")]
pub struct MatterPage {
    chrome: Chrome,
    title: String,
    lang: &'static str,
    meta: Meta,
    about: Option<Link>,
    tag: Tag,
    count: String,
    meaning: String,
    tracks: Vec<TrackView>,
    differences: Vec<Compared>,
    alike: Option<Notice>,
    heard: Vec<HeardView>,
    follows: Vec<Link>,
    stages: Vec<(String, String)>,
    desk: Option<Button>,
    brief: Option<Button>,
}

struct TrackView {
    body: String,
    required: bool,
    standing: Standing,
    steps: Vec<StepView>,
    next: Option<String>,
    desk: Option<Button>,
}

struct StepView {
    id: String,
    what: String,
    stage: String,
    when: String,
    paragraph: Option<String>,
    text: Option<String>,
    lang: &'static str,
    translated: Option<String>,
    corrects: Option<String>,
    corrected: bool,
    note: Option<String>,
    pages: Option<String>,
}

/// One body's words against the first body's.
struct Compared {
    title: String,
    text: Difference,
}

struct HeardView {
    party: String,
    stance: String,
    when: String,
    response: Option<String>,
    lang: &'static str,
}

/// What the page shows besides the bodies' names.
struct Read {
    matter: Matter,
    tracks: Vec<Track>,
    heard: Vec<Anchoring>,
    about: Option<Card>,
    follows: Vec<Card>,
    meetings: Vec<Meeting>,
    today: Date,
}

/// `/{space}/decisions/{number}`
pub async fn show(ctx: Ctx) -> Result<Reply, Fail> {
    let space = ctx.space().id;
    let mut tx = ctx.read().await?;
    let matter = rows::by_number(&mut tx, space, ctx.param("number")?).await?.ok_or(Fail::NotFound)?;
    let names = Names::load(&mut tx, space, ctx.words).await?;
    let (at, today) = (asked_day(&ctx).0, here_today(&ctx));
    let mut tracks = rows::tracks_of(&mut tx, matter.id).await?;
    if let Some(at) = at {
        for track in &mut tracks {
            track.steps.retain(|step| step.on.earliest().is_some_and(|on| on <= at));
        }
    }
    let sees = ctx.may(Right::SeeWork) || ctx.may(Right::KeepDecisions);
    let about = tx.card(&matter.about).await?.filter(|card| sees || is_public(card));
    let heard = rows::anchorings(&mut tx, matter.id).await?;
    let follows = follows(&mut tx, &matter).await?.into_iter().filter(|card| sees || is_public(card));
    let later = today.saturating_add(jiff::Span::new().days(180));
    let meetings = rows::meetings(&mut tx, space, today, later).await?;
    drop(tx);
    let follows = follows.collect();
    let read = Read { matter, tracks, heard, about, follows, meetings, today };
    let chrome = |title| ctx.chrome(title);
    // Each keeps the own bodies only; whoever keeps any may note who was heard.
    let own = |body| {
        let whose = names.body(body).map(|body| body.organisation);
        whose.is_some_and(|whose| super::desk::reaches(ctx.reach(Right::KeepDecisions), whose))
    };
    let base = ctx.at("");
    let desk = ctx.may(Right::KeepDecisions).then_some(Desk { base: &base, own: &own });
    let mut page = MatterPage::new(chrome, ctx.words, &names, &read, desk);
    if ctx.app.has("/{space}/briefs/{number}") {
        page.brief = Some(brief(ctx.words, &base, read.matter.number));
    }
    Reply::html(&page)
}

/// The way to the matter on two pages.
fn brief(words: Words, base: &str, number: i64) -> Button {
    Button::second(words.t("matter-brief")).link(format!("{base}/briefs/{number}"))
}

/// The way to the desk, for those who keep minutes.
#[derive(Clone, Copy)]
struct Desk<'a> {
    base: &'a str,
    own: &'a dyn Fn(Id) -> bool,
}

fn is_public(card: &Card) -> bool {
    card.visibility == kernel::Visibility::Public
}

/// The actions that the matter, or what it is about, leads to.
pub(super) async fn follows(tx: &mut Tx, matter: &Matter) -> store::Result<Vec<Card>> {
    let mut links = tx.links_from(&matter.subject()).await?;
    links.extend(tx.links_from(&matter.about).await?);
    let mut cards: Vec<Card> = Vec::new();
    for link in links.iter().filter(|link| link.verb == Verb::LeadsTo.as_str()) {
        if cards.iter().any(|card| card.subject == link.other) {
            continue;
        }
        cards.extend(tx.card(&link.other).await?);
    }
    Ok(cards)
}

/// A card as a link that says where the thing stands.
pub(super) fn card_link(words: Words, card: &Card) -> Link {
    let status = words.t(&card.status);
    let said =
        words.with("decisions-thing", &[("title", card.title.as_str().into()), ("status", status.into())]);
    Link::new(said, &card.url)
}

impl MatterPage {
    fn new(
        chrome: impl Fn(String) -> Chrome,
        words: Words,
        names: &Names,
        read: &Read,
        desk: Option<Desk>,
    ) -> MatterPage {
        let Read { matter, tracks, heard, about, follows, .. } = read;
        let joint = joint_of(tracks);
        let number = words.count("decisions-number", matter.number);
        let opened = words.with("decisions-opened", &[("date", date(words, matter.opened_on).into())]);
        let differences = differences(words, names, tracks);
        let compared = tracks.iter().filter(|track| said_yes(track)).count() > 1;
        let at = |track: &Track| {
            let Desk { base, own } = desk?;
            own(track.body).then(|| format!("{base}/desk/decisions/{}/{}", matter.number, track.id))
        };
        MatterPage {
            brief: None,
            chrome: chrome(format!("{number}: {}", matter.title)),
            title: matter.title.clone(),
            lang: matter.lang.tag(),
            meta: Meta::new(number).and(opened),
            about: about.as_ref().map(|card| card_link(words, card)),
            tag: joint_tag(words, joint),
            count: n_of_m(words, joint),
            meaning: words.t(&format!("matter-meaning-{}", joint.status.as_str())),
            tracks: tracks
                .iter()
                .map(|track| TrackView {
                    body: names.full(track.body),
                    required: track.required,
                    standing: Standing::new(words, track.state()),
                    steps: track.steps.iter().map(|step| step_view(words, track, step)).collect(),
                    next: next_meeting(words, track, read),
                    desk: at(track).map(|href| Button::quiet(words.t("decisions-keep")).link(href)),
                })
                .collect(),
            alike: (compared && differences.is_empty())
                .then(|| Notice::new(Tone::Success, words.t("decisions-alike"))),
            differences,
            heard: heard.iter().map(|heard| heard_view(words, heard)).collect(),
            follows: follows.iter().map(|card| card_link(words, card)).collect(),
            stages: Stage::ALL
                .map(|stage| {
                    let key = format!("decisions-stage-{}", stage.as_str());
                    (words.t(&key), words.t(&format!("{key}-text")))
                })
                .into(),
            desk: desk.map(|Desk { base, .. }| {
                let href = format!("{base}/desk/decisions/{}/heard", matter.number);
                Button::second(words.t("anchoring-add")).link(href)
            }),
        }
    }
}

fn said_yes(track: &Track) -> bool {
    track.state().outcome().is_some_and(|outcome| outcome.is_yes())
}

fn step_view(words: Words, track: &Track, step: &Step) -> StepView {
    let state = match step.wish {
        Wish::Inform => State::InformationGiven,
        Wish::Prepare => State::Prepared,
        Wish::PutOnAgenda => State::OnAgenda,
        Wish::Decide { outcome, .. } => State::Decided(outcome),
        Wish::Execute => State::Executed(crate::decisions::rules::Outcome::Yes),
    };
    let decision = step.decision.as_ref();
    let said = decision.map(|decision| decision.text.best_for(words.lang));
    let replaced = |old: Id| track.steps.iter().find(|one| one.id == old);
    let corrects = decision.and_then(|decision| decision.corrects).and_then(replaced).and_then(|old| {
        let paragraph = old.decision.as_ref()?.paragraph.as_str();
        let named = [("paragraph", paragraph.into()), ("date", date(words, old.on).into())];
        Some(words.with("decisions-corrects", &named))
    });
    let names_this = |one: &Step| one.decision.as_ref().is_some_and(|d| d.corrects == Some(step.id));
    StepView {
        id: format!("s-{}", step.id),
        what: words.t(&state_key(state)),
        stage: words.t(&format!("decisions-stage-{}", state.stage().as_str())),
        when: date(words, step.on),
        paragraph: decision.map(|decision| decision.paragraph.clone()),
        text: said.map(|said| said.text.to_owned()),
        lang: said.map_or(words.lang, |said| said.language).tag(),
        translated: said.and_then(|said| said.translated_by).and(decision).map(|decision| {
            let from = [("language", decision.text.language().own_name().into())];
            words.with("decisions-translated", &from)
        }),
        corrects,
        corrected: track.steps.iter().any(names_this),
        note: step.note.clone(),
        pages: step.pages.map(|pages| words.count("decisions-pages", pages)),
    }
}

/// The body's next meeting and when papers are due, while something is to be decided there.
fn next_meeting(words: Words, track: &Track, read: &Read) -> Option<String> {
    let done = track.state().outcome().is_some_and(|outcome| outcome.is_final());
    let next = read.meetings.iter().find(|meeting| meeting.body == track.body && !meeting.cancelled)?;
    (!done).then(|| {
        let named =
            [("meeting", words.date(next.held_on).into()), ("papers", words.date(next.papers_by).into())];
        let key = if next.papers_by < read.today { "decisions-next-late" } else { "decisions-next" };
        words.with(key, &named)
    })
}

/// Each yes against the first one, where the words are not the same.
fn differences(words: Words, names: &Names, tracks: &[Track]) -> Vec<Compared> {
    let mut said = tracks
        .iter()
        .filter(|track| said_yes(track))
        .filter_map(|track| track.standing().map(|(_, decision)| (track.body, decision)));
    let Some((first_body, first)) = said.next() else { return Vec::new() };
    let differing = said.filter_map(|(body, other)| Some((body, differs(words, &first.text, &other.text)?)));
    differing
        .map(|(body, (lang, pieces))| Compared {
            title: words.with(
                "decisions-compared",
                &[("body", names.full(body).into()), ("first", names.full(first_body).into())],
            ),
            text: Difference::new(words, lang, pieces),
        })
        .collect()
}

fn heard_view(words: Words, heard: &Anchoring) -> HeardView {
    HeardView {
        party: heard.party.clone(),
        stance: words.t(&format!("anchoring-{}", heard.stance)),
        when: date(words, heard.on),
        response: heard.response.clone(),
        lang: heard.lang.tag(),
    }
}

/// An action's card for the samples.
pub(super) fn sample_card(words: Words, status: Status) -> Card {
    let _ = words;
    Card {
        subject: kernel::Ref::new("action", samples::id(50)),
        space: samples::id(0),
        number: Some(1),
        title: "Åtgärd & mer".into(),
        url: "/tvv/actions/1".into(),
        status: format!("matter-status-{}", status.as_str()),
        visibility: kernel::Visibility::Public,
    }
}

impl Samples for MatterPage {
    fn samples(words: Words) -> Vec<MatterPage> {
        let names = samples::names(words);
        let (matter, tracks) = samples::matter();
        let chrome = |title| Chrome::sample(words, title);
        let full = Read {
            matter: matter.clone(),
            tracks: tracks.clone(),
            heard: vec![samples::anchoring()],
            about: Some(sample_card(words, Status::Open)),
            follows: vec![sample_card(words, Status::Adopted)],
            meetings: vec![samples::meeting(81, 13, false)],
            today: samples::today(),
        };
        let bare = tracks.into_iter().map(|track| Track { steps: Vec::new(), ..track }).collect();
        let empty = Read {
            matter,
            tracks: bare,
            heard: Vec::new(),
            about: None,
            follows: Vec::new(),
            meetings: Vec::new(),
            today: samples::today(),
        };
        vec![
            MatterPage {
                brief: Some(brief(words, "/tvv", 1)),
                ..MatterPage::new(chrome, words, &names, &full, Some(Desk { base: "/tvv", own: &|_| true }))
            },
            MatterPage::new(chrome, words, &names, &empty, None),
        ]
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_page_is_sound_in_every_language() {
        pages::check_page::<super::MatterPage>();
    }
}
