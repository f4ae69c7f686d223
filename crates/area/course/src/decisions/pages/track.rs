//! One matter before one of the own bodies: what happened, and the two forms that add to it.

use askama::Template;
use kernel::{Fault, Id, Lang, LocalText, Ref, Refusal, Within, sane};
use members::{NotDone, Organisation, Right};
use pages::{
    Button, Choice, Choices, Chrome, Empty, ErrorSummary, Field, Folded, Hidden, InLanguages, Link, Notice,
    Pick, Samples, Tone, Words,
};
use store::{Tx, thread::Verb};
use web::{Ctx, Fail, Form, Reply};

use super::{HAPPENS, Names, Standing, date, desk::reaches, here_today, n_of_m, samples, state_key};
use crate::decisions::{
    chain,
    deeds::Asked,
    desk::{NewDecision, NewStep, TEXT_MAX, would_adopt, would_end},
    forms::{DecisionForm, StepForm},
    model::{Matter, Meeting, Track, joint_of},
    rules::{Outcome, Stage, State, Wish, next},
    store as rows,
};
use crate::followup::Followup;

/// The words of a decision.
const TEXT: InLanguages = InLanguages::new(
    ["text-sv", "text-nb", "text-nn", "text-fi", "text-en"],
    "decisions-field-text",
    TEXT_MAX,
)
.rows(5);

/// The words to owners of ideas that a no would leave without a way on.
const OWNERS: InLanguages = InLanguages::new(
    ["owners-sv", "owners-nb", "owners-nn", "owners-fi", "owners-en"],
    "decisions-field-owners",
    TEXT_MAX,
)
.rows(4);

/// What is wrong with the words: both must be there in the space's own language, those to owners where there are any.
fn wrong_texts(typed: &DecisionForm, own: Lang) -> Vec<Fault> {
    let owners = if typed.owners.is_empty() { Vec::new() } else { OWNERS.faults(&typed.owners, own) };
    TEXT.faults(&typed.text, own).into_iter().chain(owners).collect()
}

/// The page.
#[derive(Template)]
#[template(path = "decisions/templates/track.html")]
pub struct TrackPage {
    chrome: Chrome,
    errors: Option<ErrorSummary>,
    body: String,
    standing: Standing,
    count: String,
    matter: Link,
    past: Vec<String>,
    next: Option<String>,
    refused: Option<Notice>,
    ways: Option<Ways>,
    step: Option<StepFields>,
    decide: Option<DecideFields>,
    waits: Option<Empty>,
}

/// The three ways out when a no would leave owners without a word.
struct Ways {
    said: String,
    words_here: Option<&'static str>,
    proposal: Option<String>,
}

struct StepFields {
    action: String,
    key: Hidden,
    kind: Choices,
    on: Field,
    pages: Field,
    note: Field,
    send: Button,
}

struct DecideFields {
    action: String,
    key: Hidden,
    title: String,
    corrects: Option<(Hidden, String)>,
    outcome: Choices,
    decided: Field,
    paragraph: Field,
    text: Folded,
    owners: Option<Folded>,
    follows: Option<[Field; 2]>,
    send: Button,
}

/// What the page knows.
struct Read {
    matter: Matter,
    tracks: Vec<Track>,
    at: usize,
    meeting: Option<Meeting>,
    ideas: i64,
    proposal: Option<String>,
    langs: (Vec<Lang>, Lang),
}

impl Read {
    /// The languages of the space, and its own.
    fn langs(&self) -> (&[Lang], Lang) {
        (&self.langs.0, self.langs.1)
    }
}

/// What was typed, and what came of it.
#[derive(Default)]
struct Typed {
    step: Option<StepForm>,
    decision: Option<DecisionForm>,
    faults: Vec<Fault>,
    refused: Option<Refusal>,
}

async fn read(ctx: &Ctx) -> Result<(Names, Read), Fail> {
    let space = ctx.space().id;
    let mut tx = ctx.read().await?;
    let matter = rows::by_number(&mut tx, space, ctx.param("number")?).await?.ok_or(Fail::NotFound)?;
    let wanted: Id = ctx.param("track")?;
    let names = Names::load(&mut tx, space, ctx.words).await?;
    let tracks = rows::tracks_of(&mut tx, matter.id).await?;
    let at = tracks.iter().position(|track| track.id == wanted).ok_or(Fail::NotFound)?;
    let body = names.body(tracks[at].body).ok_or(Fail::NotFound)?;
    // Somebody else's body: its own secretary keeps it.
    if !reaches(ctx.reach(Right::KeepDecisions), body.organisation) {
        return Err(Fail::Forbidden(Some(Right::KeepDecisions)));
    }
    let today = here_today(ctx);
    let end = today.saturating_add(jiff::Span::new().days(400));
    let meetings = rows::meetings(&mut tx, space, today, end).await?;
    let meeting = meetings.into_iter().find(|one| one.body == body.id && !one.cancelled);
    let ideas = ideas_behind(&mut tx, &matter.about).await?;
    let card = tx.card(&matter.about).await?;
    let proposal = card.filter(|card| card.subject.kind == "proposal").and_then(|card| card.number);
    // Whoever keeps decisions need not see the desk of ideas.
    let desk = if ctx.may(Right::SeeDesk) { "/desk" } else { "" };
    let proposal = proposal.map(|number| ctx.at(&format!("{desk}/proposals/{number}")));
    let langs = (ctx.space().langs.clone(), ctx.space().lang);
    Ok((names, Read { matter, tracks, at, meeting, ideas, proposal, langs }))
}

/// How many ideas became what is decided on, also by way of proposals that were split or joined.
async fn ideas_behind(tx: &mut Tx, about: &Ref) -> store::Result<i64> {
    let (mut seen, mut queue, mut ideas) = (vec![about.id], vec![about.clone()], 0);
    while let Some(here) = queue.pop() {
        for link in tx.links_to(&here).await? {
            if link.verb != Verb::Became.as_str() || seen.contains(&link.other.id) {
                continue;
            }
            seen.push(link.other.id);
            match link.other.kind.as_str() {
                "idea" => ideas += 1,
                _ => queue.push(link.other),
            }
        }
    }
    Ok(ideas)
}

/// `/{space}/desk/decisions/{number}/{track}`
pub async fn show(ctx: Ctx) -> Result<Reply, Fail> {
    let (names, read) = read(&ctx).await?;
    Reply::html(&TrackPage::new(
        &ctx.desk_chrome(""),
        &ctx.at(""),
        &names,
        &read,
        &Typed::default(),
        &ctx.request_key(),
    ))
}

fn again(ctx: &Ctx, form: &Form, names: &Names, read: &Read, typed: &Typed) -> Result<Reply, Fail> {
    let key = form.request_key().map_or_else(|| ctx.request_key(), str::to_owned);
    Ok(Reply::html(&TrackPage::new(&ctx.desk_chrome(""), &ctx.at(""), names, read, typed, &key))?.faulty())
}

/// What a refusal of the rules, or of a slice that reacts, becomes: the form once more, with the reason.
fn refusal(done: Result<(), NotDone>) -> Result<Option<Refusal>, Fail> {
    match done {
        Ok(()) => Ok(None),
        Err(NotDone::Refused(refusal)) if refusal.code != "not-permitted" => Ok(Some(refusal)),
        Err(other) => Err(other.into()),
    }
}

/// Records what happened.
pub async fn step(ctx: Ctx, form: Form) -> Result<Reply, Fail> {
    let text = |name: &str| form.text(name).to_owned();
    let typed = StepForm { kind: text("kind"), on: text("on"), note: text("note"), pages: text("pages") };
    let (names, found) = read(&ctx).await?;
    let mut answer = Typed::default();
    match sane(typed.read(), here_today(&ctx), &[("on", &typed.on, HAPPENS)]) {
        Err(faults) => answer.faults = faults,
        Ok((wish, on, pages)) => {
            let new = NewStep { wish, on, note: Some(typed.note.clone()), pages };
            let (by, space) = (&ctx.caller, ctx.space());
            let asked = Asked { store: &ctx.store, by, space, request: form.request_key() };
            let done = asked.advance(found.tracks[found.at].id, &new).await;
            answer.refused = refusal(done.map(drop))?;
            if answer.refused.is_none() {
                return Ok(
                    Reply::redirect(ctx.path.trim_end_matches("/step")).done("decisions-step-done", None)
                );
            }
        }
    }
    answer.step = Some(typed);
    again(&ctx, &form, &names, &found, &answer)
}

/// Records a decision.
pub async fn decide(ctx: Ctx, form: Form) -> Result<Reply, Fail> {
    let text = |name: &str| form.text(name).to_owned();
    let typed = DecisionForm {
        outcome: text("outcome"),
        decided: text("decided"),
        paragraph: text("paragraph"),
        text: TEXT.read(&ctx.space().langs, text),
        corrects: text("corrects"),
        owners: OWNERS.read(&ctx.space().langs, text),
        doer: text("doer"),
        due: text("due"),
    };
    let (names, found) = read(&ctx).await?;
    let track = found.tracks[found.at].id;
    let mut answer = Typed::default();
    let read = typed.read(wrong_texts(&typed, ctx.space().lang));
    let dates =
        [("decided", typed.decided.as_str(), HAPPENS), ("due", typed.due.as_str(), Within::years(1, 30))];
    match sane(read, here_today(&ctx), &dates) {
        Err(faults) => answer.faults = faults,
        Ok((outcome, on, corrects)) => {
            let ends = outcome == Outcome::No && would_end(&found.tracks, track, outcome);
            let new = NewDecision {
                outcome,
                on,
                paragraph: typed.paragraph.clone(),
                text: typed.words(ctx.space().lang),
                corrects,
                owners: LocalText::of(ctx.space().lang, &typed.owners).filter(|_| ends),
            };
            let (by, space) = (&ctx.caller, ctx.space());
            let asked = Asked { store: &ctx.store, by, space, request: form.request_key() };
            let follows = typed.followup().filter(|_| would_adopt(&found.tracks, track, outcome));
            let follows = follows.map(|(accountable, due)| Followup {
                accountable,
                due,
                title: found.matter.title.clone(),
                summary: typed.words(ctx.space().lang).original().to_owned(),
                no_goal: ctx.words.t("decisions-follows-no-goal"),
            });
            answer.refused = refusal(asked.record_with(track, &new, follows.as_ref()).await.map(drop))?;
            if answer.refused.is_none() {
                let matter = ctx.at(&format!("/decisions/{}", found.matter.number));
                return Ok(Reply::redirect(matter).done("decisions-recorded", None));
            }
        }
    }
    answer.decision = Some(typed);
    again(&ctx, &form, &names, &found, &answer)
}

impl TrackPage {
    fn new(chrome: &Chrome, base: &str, names: &Names, read: &Read, typed: &Typed, key: &str) -> TrackPage {
        let words = chrome.words;
        let track = &read.tracks[read.at];
        let stage = names.body(track.body).map_or(Stage::Forum, |body| body.stage);
        let here = format!("{base}/desk/decisions/{}/{}", read.matter.number, track.id);
        let title = words.count("decisions-number", read.matter.number);
        let step = step_fields(words, stage, track, read, typed, &here, key);
        let decide = decide_fields(words, names, stage, track, read, typed, &here, key);
        let said = |refusal: &Refusal| Notice::new(Tone::Danger, words.refusal(refusal));
        let strands = typed.refused.as_ref().filter(|refusal| refusal.code == "would-strand");
        let label = |field: &str| {
            let texts =
                [TEXT, OWNERS].into_iter().find_map(|text| text.label_of(words, field, read.langs.0.len()));
            texts.unwrap_or_else(|| words.t(&format!("decisions-field-{field}")))
        };
        let own = OWNERS.field(read.langs.1);
        TrackPage {
            chrome: Chrome {
                title: format!("{title}: {}", read.matter.title),
                fault_title: !typed.faults.is_empty() || typed.refused.is_some(),
                ..chrome.clone()
            },
            errors: ErrorSummary::of(words, &typed.faults, label),
            body: names.full(track.body),
            standing: Standing::new(words, track.state()),
            count: n_of_m(words, joint_of(&read.tracks)),
            matter: Link::new(
                words.t("decisions-see-all"),
                format!("{base}/decisions/{}", read.matter.number),
            ),
            past: track.steps.iter().map(|step| past(words, step)).collect(),
            next: read.meeting.as_ref().map(|meeting| {
                let papers = words.date(meeting.papers_by);
                words.with(
                    "decisions-next",
                    &[("meeting", words.date(meeting.held_on).into()), ("papers", papers.into())],
                )
            }),
            ways: strands.map(|refusal| Ways {
                said: words.refusal(refusal),
                words_here: decide.as_ref().is_some_and(|fields| fields.owners.is_some()).then_some(own),
                proposal: read.proposal.clone(),
            }),
            refused: typed.refused.as_ref().filter(|_| strands.is_none()).map(said),
            waits: (step.is_none() && decide.is_none())
                .then(|| Empty::new(words.t("decisions-nothing-left"))),
            step,
            decide,
        }
    }
}

fn past(words: Words, step: &crate::decisions::model::Step) -> String {
    let state = match step.wish {
        Wish::Inform => State::InformationGiven,
        Wish::Prepare => State::Prepared,
        Wish::PutOnAgenda => State::OnAgenda,
        Wish::Decide { outcome, .. } => State::Decided(outcome),
        Wish::Execute => State::Executed(Outcome::Yes),
    };
    let paragraph = step.decision.as_ref().map(|decision| decision.paragraph.clone());
    let parts = [Some(words.t(&state_key(state))), paragraph, Some(date(words, step.on))];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

fn step_fields(
    words: Words,
    stage: Stage,
    track: &Track,
    read: &Read,
    typed: &Typed,
    here: &str,
    key: &str,
) -> Option<StepFields> {
    let all = [Wish::Inform, Wish::Prepare, Wish::PutOnAgenda, Wish::Execute];
    let possible: Vec<Wish> =
        all.into_iter().filter(|wish| next(stage, track.state(), *wish).is_ok()).collect();
    let first = possible.first()?;
    let form = typed.step.clone().unwrap_or_else(|| StepForm {
        kind: if possible.len() == 1 { first.as_str().to_owned() } else { String::new() },
        ..StepForm::default()
    });
    let choice = |wish: &Wish| {
        let label = words.t(&format!("decisions-deed-{}", wish.as_str()));
        Choice::new(wish.as_str(), label).chosen(form.kind == wish.as_str())
    };
    let faults = if typed.step.is_some() { &typed.faults[..] } else { &[] };
    let label = |field: &str| words.t(&format!("decisions-field-{field}"));
    let hint = match &read.meeting {
        Some(meeting) => words.with("decisions-on-hint", &[("date", meeting.held_on.to_string().into())]),
        None => words.t("decisions-date-hint"),
    };
    Some(StepFields {
        action: format!("{here}/step"),
        key: Hidden::new("request", key),
        kind: Choices::one("kind", label("kind"), possible.iter().map(choice).collect())
            .faults(words, faults),
        on: Field::text("on", label("on")).size(12).hint(hint).value(form.on.as_str()).faults(words, faults),
        pages: Field::number("pages", label("pages"))
            .hint(words.t("decisions-pages-hint"))
            .value(form.pages.as_str())
            .optional(words)
            .faults(words, faults),
        note: Field::textarea("note", label("note"), 2).value(form.note.as_str()).optional(words),
        send: Button::main(words.t("decisions-step-send")),
    })
}

#[allow(clippy::too_many_arguments)] // what the form shows depends on all of them
fn decide_fields(
    words: Words,
    names: &Names,
    stage: Stage,
    track: &Track,
    read: &Read,
    typed: &Typed,
    here: &str,
    key: &str,
) -> Option<DecideFields> {
    let may = |corrects| {
        let wish = Wish::Decide { outcome: Outcome::Yes, corrects };
        next(stage, track.state(), wish).is_ok()
    };
    let correcting = may(true);
    if !correcting && !may(false) {
        return None;
    }
    let form = typed.decision.clone().unwrap_or_default();
    let faults = if typed.decision.is_some() { &typed.faults[..] } else { &[] };
    let label = |field: &str| words.t(&format!("decisions-field-{field}"));
    let choice = |outcome: &Outcome| {
        let label = words.t(&format!("decisions-outcome-{}", outcome.as_str()));
        Choice::new(outcome.as_str(), label).chosen(form.outcome == outcome.as_str())
    };
    let standing = track.standing().filter(|_| correcting);
    let chain = names.body(track.body).and_then(|body| chain::by_key(&body.chain));
    let example = chain.map_or("", |chain| chain.paragraph.as_str());
    let strands = typed.refused.as_ref().is_some_and(|refusal| refusal.code == "would-strand");
    let ends = (read.ideas > 0 || strands) && would_end(&read.tracks, track.id, Outcome::No);
    Some(DecideFields {
        action: format!("{here}/decide"),
        key: Hidden::new("request", key),
        title: words.t(if correcting { "decisions-correct-title" } else { "decisions-decide-title" }),
        corrects: standing.map(|(step, decision)| {
            let named =
                [("paragraph", decision.paragraph.as_str().into()), ("date", date(words, step.on).into())];
            (Hidden::new("corrects", step.id.to_string()), words.with("decisions-corrects", &named))
        }),
        outcome: Choices::one("outcome", label("outcome"), Outcome::ALL.iter().map(choice).collect())
            .faults(words, faults),
        decided: Field::text("decided", label("decided"))
            .size(12)
            .hint(words.t("decisions-date-hint"))
            .value(form.decided.as_str())
            .faults(words, faults),
        paragraph: Field::text("paragraph", label("paragraph"))
            .size(12)
            .hint(words.with("decisions-paragraph-hint", &[("example", example.into())]))
            .value(form.paragraph.as_str())
            .faults(words, faults),
        text: TEXT.folded(words, read.langs(), &form.text, faults, words.t("decisions-text-hint")),
        owners: ends.then(|| {
            let hint = words.count("decisions-owners-hint", read.ideas);
            OWNERS.folded(words, read.langs(), &form.owners, faults, hint)
        }),
        follows: would_adopt(&read.tracks, track.id, Outcome::Yes).then(|| {
            let nobody = Pick::new("", words.t("decisions-doer-nobody"));
            let named = |one: &Organisation| Pick::new(one.id.to_string(), one.name(words.lang));
            let who = std::iter::once(nobody).chain(names.organisations.iter().map(named)).collect();
            [
                Field::select("doer", label("doer"), who)
                    .hint(words.t("decisions-doer-hint"))
                    .value(form.doer.as_str())
                    .faults(words, faults),
                Field::text("due", label("due"))
                    .size(12)
                    .hint(words.t("decisions-date-hint"))
                    .value(form.due.as_str())
                    .faults(words, faults),
            ]
        }),
        send: Button::main(words.t("decisions-decide-send")),
    })
}

impl Samples for TrackPage {
    fn samples(words: Words) -> Vec<TrackPage> {
        let names = samples::names(words);
        let (matter, tracks) = samples::matter();
        let read = |steps: usize, at: usize, ideas| {
            let mut tracks = tracks.clone();
            tracks[at].steps.truncate(steps);
            let meeting = Some(samples::meeting(81, 11, false));
            let langs = (Lang::ALL.to_vec(), Lang::Sv);
            Read { matter: matter.clone(), tracks, at, meeting, ideas, proposal: Some("/p".into()), langs }
        };
        let chrome = Chrome::sample(words, "");
        let page = |read: &Read, typed: &Typed| TrackPage::new(&chrome, "/tvv", &names, read, typed, "0");
        let wrong =
            StepForm { kind: "x".into(), on: "i mars".into(), pages: "x".into(), ..Default::default() };
        let faulty = Typed { faults: wrong.read().unwrap_err(), step: Some(wrong), ..Typed::default() };
        let no = DecisionForm { outcome: "no".into(), ..DecisionForm::default() };
        let stranded = Typed {
            faults: no.read(wrong_texts(&no, Lang::Sv)).unwrap_err(),
            decision: Some(no),
            refused: Some(Refusal::counted("would-strand", 9)),
            ..Typed::default()
        };
        let refused = Typed { refused: Some(Refusal::new("past-that")), ..Typed::default() };
        vec![
            page(&read(0, 0, 0), &faulty),
            page(&read(2, 0, 14), &stranded),
            page(&read(4, 0, 14), &Typed::default()),
            page(&read(0, 2, 0), &refused),
        ]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_to_owners_are_there_in_the_spaces_own_language_if_at_all() {
        let typed = |owners: &[(Lang, &str)]| DecisionForm {
            text: [(Lang::Sv, "Avslag.".to_owned())].into(),
            owners: owners.iter().map(|(lang, text)| (*lang, (*text).to_owned())).collect(),
            ..DecisionForm::default()
        };
        assert_eq!(wrong_texts(&typed(&[]), Lang::Sv), []);
        assert_eq!(
            wrong_texts(&typed(&[(Lang::Fi, "Ei.")]), Lang::Sv),
            [Fault::new("owners-sv", "required")]
        );
        assert_eq!(wrong_texts(&typed(&[]), Lang::Nb), [Fault::new("text-nb", "required")]);
    }

    #[test]
    fn the_page_is_sound_in_every_language() {
        pages::check_page::<TrackPage>();
    }
}
