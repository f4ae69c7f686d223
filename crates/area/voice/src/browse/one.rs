//! One idea: its words, where it stands, what was answered, and its thread.

use askama::Template;
use kernel::{Lang, Source};
use members::organisation;
use pages::{Chrome, Knot, Meta, Notice, Reach, Samples, Stations, Tag, Thread, Tone, Words};
use store::{Tx, directory::Card};
use web::{
    Ctx, Fail, Reply,
    thread::{self, STRANDS},
};

use crate::idea::{
    Idea, PublicText, State,
    happened::{grouped, happened},
    kindred::{self, Kin},
    meaning::Meaning,
    rules::{Contribution, Facts},
    samples,
    shown::{self, Because, Names, PublicRow, PublicRows},
    state::{Reason, Word},
    store::{
        ideas,
        lists::Part,
        words::{self, StepTaken},
    },
};

/// How many kindred ideas are shown.
const KINDRED: i64 = 4;

#[derive(Template)]
#[template(path = "browse/templates/one.html")]
struct OnePage {
    chrome: Chrome,
    number: String,
    meta: Meta,
    lang: Lang,
    text: Option<String>,
    stub: Option<Notice>,
    masked: bool,
    tag: Tag,
    origin: Option<Tag>,
    sentence: String,
    answers: Vec<Said>,
    parts: Vec<Part>,
    /// The debate post or press cutting that it was registered from.
    cutting: Option<(String, Option<String>)>,
    places: Option<String>,
    thread: Stations,
    steps: Thread,
    kindred: PublicRows,
    /// Without a model, what that means.
    by_words: bool,
}

/// An answer as everyone may read it.
struct Said {
    meta: Meta,
    text: String,
    lang: &'static str,
    took: Option<String>,
}

type Told = (StepTaken, Option<String>);

/// What the page is made of.
struct Found {
    idea: Idea,
    steps: Vec<Told>,
    parts: Vec<Part>,
    places: Vec<String>,
    kindred: Vec<Kin>,
    by_words: bool,
    thread: Stations,
}

/// `/{space}/i/{number}`
pub(super) async fn one(ctx: Ctx) -> Result<Reply, Fail> {
    let space = ctx.space().clone();
    let mut tx = ctx.read().await?;
    let number = ctx.param("number")?;
    let idea = ideas::by_number(&mut tx, space.id, number).await?.ok_or(Fail::NotFound)?;
    let names = Names::load(&mut tx, &space, ctx.words).await?;
    let steps = words::told_steps(&mut tx, idea.id).await?;
    let places = match idea.standing.places.is_empty() {
        true => Vec::new(),
        false => {
            let all = organisation::places(&mut tx, space.id).await?;
            shown::place_names(&all, &idea.standing.places, ctx.lang)
        }
    };
    let kindred = kindred(&mut tx, &idea).await?;
    let by_words = tx.shared::<Meaning>().model().is_none();
    let thread = ctx.thread_found(&mut tx, &idea.subject(), STRANDS).await?;
    drop(tx);
    let parts = parts(&idea, &thread);
    let thread = ctx.stations(&idea.subject(), thread);
    let thread = if idea.standing.state.is_open() { thread } else { thread.ended() };
    let found = Found { idea, steps, parts, places, kindred, by_words, thread };
    Reply::html(&page(|title| ctx.chrome(title), &names, found))
}

/// What proposals took from the idea, of those that the reader may see.
fn parts(idea: &Idea, thread: &thread::Found) -> Vec<Part> {
    let cards: Vec<&Card> = thread.kinds.iter().flat_map(|(_, cards)| cards).collect();
    let part = |contribution: &Contribution| {
        let card = cards.iter().find(|card| card.subject.id == contribution.proposal)?;
        let (title, url) = (card.title.clone(), card.url.clone());
        Some(Part { number: card.number?, title, url, took: contribution.took.clone() })
    };
    idea.standing.contributions.iter().filter_map(part).collect()
}

/// Ideas like this one that everyone may read.
async fn kindred(tx: &mut Tx, idea: &Idea) -> Result<Vec<Kin>, Fail> {
    let PublicText::Shown(_) = idea.public_text() else { return Ok(Vec::new()) };
    let mut rows = kindred::shown_of_idea(tx, idea, KINDRED).await?;
    rows.retain(|kin| matches!(kin.row.idea.public_text(), PublicText::Shown(_)));
    Ok(rows)
}

fn page(chrome: impl FnOnce(String) -> Chrome, names: &Names, found: Found) -> OnePage {
    let Found { idea, steps, parts, places, kindred, by_words, thread } = found;
    let words = names.words;
    let shown = matches!(idea.public_text(), PublicText::Shown(_));
    let number = words.count("idea-title", idea.number);
    let title = match idea.title(60) {
        title if title.is_empty() => number.clone(),
        title => format!("{number}: {title}"),
    };
    let stub = shown::stub(words, idea.public_text());
    let kindred = kindred.iter().map(|kin| PublicRow::new(names, &kin.row).because(Because::of(words, kin)));
    OnePage {
        chrome: chrome(title),
        meta: meta(names, &idea),
        lang: idea.lang,
        text: shown.then(|| idea.clean.clone()),
        stub: stub.map(|text| Notice::new(Tone::Neutral, text)),
        masked: shown && idea.masked,
        tag: shown::state_tag(words, idea.standing.state),
        origin: shown::origin_tag(words, idea.origin),
        sentence: sentence(words, &idea, &steps),
        // Answers may repeat what is not shown.
        answers: if shown { answers(words, &idea, &steps) } else { Vec::new() },
        thread,
        steps: passed(words, &idea, &steps, if shown { &parts } else { &[] }),
        parts: if shown { parts } else { Vec::new() },
        cutting: idea.cutting.as_ref().filter(|_| shown).map(|source| cutting(words, source)),
        places: places_line(words, &idea, places),
        kindred: PublicRows { rows: kindred.collect() },
        by_words,
        number,
    }
}

/// "Källa: Rubrik, Tidningen, 12 mars 2026", and its address.
fn cutting(words: Words, source: &Source) -> (String, Option<String>) {
    let date = source.date.map(|on| match (on.exact(), on.earliest(), on.month()) {
        (Some(day), _, _) => words.date(day),
        (None, Some(first), Some(_)) => words.month(first),
        _ => on.to_string(),
    });
    let parts = [Some(source.title.clone()), source.publisher.clone(), date];
    (parts.into_iter().flatten().collect::<Vec<_>>().join(", "), source.web_address().map(str::to_owned))
}

fn meta(names: &Names, idea: &Idea) -> Meta {
    let words = names.words;
    let mut meta = Meta::new(words.day(idea.received_at)).and(names.whence(idea));
    if let Some(table) = idea.table_no {
        meta = meta.and(words.with("cards-table", &[("table", table.into())]));
    }
    if let Some(kind) = idea.standing.kind {
        meta = meta.and(words.t(&format!("kind-{}", kind.as_str())));
    }
    for theme in &idea.standing.themes {
        meta = names.theme_by_id(*theme).into_iter().fold(meta, Meta::and);
    }
    if names.known.rounds.len() > 1
        && let Some(round) = names.known.rounds.iter().find(|round| round.id == idea.round)
    {
        meta = meta.and(names.round(round));
    }
    for round in names.known.rounds.iter().filter(|round| idea.standing.carried.contains(&round.id)) {
        meta = meta.and(words.with("idea-came-along", &[("round", names.round(round).into())]));
    }
    if idea.lang == words.lang { meta } else { meta.and(idea.lang.own_name()) }
}

fn places_line(words: Words, idea: &Idea, places: Vec<String>) -> Option<String> {
    if idea.standing.whole_alliance {
        return Some(words.t("idea-concerns-all"));
    }
    (!places.is_empty()).then(|| words.with("idea-concerns", &[("places", places.join(", ").into())]))
}

/// Where it stands, with the date or the receiver that belongs to it.
fn sentence(words: Words, idea: &Idea, steps: &[Told]) -> String {
    let state = idea.standing.state;
    let receiver = || steps.iter().rev().find_map(|(step, _)| step.facts.receiver.clone());
    match (state, idea.standing.parked_until) {
        (State::Parked, Some(until)) => words.with("idea-parked-until", &[("date", words.day(until).into())]),
        (State::Referred, _) => match receiver() {
            Some(receiver) => words.with("idea-referred-to", &[("receiver", receiver.into())]),
            None => words.t("state-sentence-referred"),
        },
        _ => words.t(&format!("state-sentence-{}", state.as_str())),
    }
}

fn answers(words: Words, idea: &Idea, steps: &[Told]) -> Vec<Said> {
    let answered = steps.iter().filter(|(step, _)| step.deed == "idea.answered");
    answered
        .filter_map(|(step, text)| {
            let facts = &step.facts;
            let reason = facts.reason.as_deref().and_then(Reason::parse);
            let meta = Meta::new(words.day(step.at));
            let meta =
                reason.map(|r| words.t(&format!("reason-{}", r.as_str()))).into_iter().fold(meta, Meta::and);
            let lang = facts.lang.unwrap_or(idea.lang).tag();
            Some(Said { meta, text: text.clone()?, lang, took: facts.took.clone() })
        })
        .collect()
}

/// What everyone may see of the way so far (nothing of what owner and desk write to each other) and what comes.
fn passed(words: Words, idea: &Idea, steps: &[Told], parts: &[Part]) -> Thread {
    let public = steps.iter().filter_map(|(step, _)| {
        let said = match step.deed.as_str() {
            // What came from further along the thread says which board or action it was.
            "idea.news" => happened(words, step.word, &step.facts),
            _ => words.t(step_key(step)?),
        };
        Some((said, step))
    });
    // Twice the same about different things is not the same.
    let key =
        |(said, step): &(String, &StepTaken)| format!("{said}\n{:?}", (&step.facts.url, &step.facts.took));
    let passed = grouped(public.map(|one| (key(&one), one)));
    let mut knots = Vec::new();
    let waits = idea.standing.state == State::Clarifying;
    for (at, (_, n, (said, step))) in passed.iter().enumerate() {
        let facts = &step.facts;
        let here = at + 1 == passed.len() && !waits;
        let said = match n {
            1 => said.clone(),
            n => words.with("thread-times", &[("what", said.as_str().into()), ("n", (*n).into())]),
        };
        // What was brought here came in when it was left.
        let when = if step.deed == "idea.submitted" { idea.received_at } else { step.at };
        let mut knot =
            Knot::new(if here { Reach::Current } else { Reach::Reached }, said).when(words.day(when));
        if let Some(part) =
            parts.iter().find(|part| step.deed == "idea.taken_into_proposal" && says(part, facts))
        {
            knot = knot.link(&*part.url).text(format!(
                "{} {}",
                words.count("proposal-number", part.number),
                part.title
            ));
        }
        if let (Some(title), Some(url)) = (&facts.title, &facts.url) {
            knot = knot.link(url);
            // What is news names it already.
            knot = if step.deed == "idea.news" { knot } else { knot.text(title) };
        }
        if let (Some(until), "idea.parked") = (facts.date, step.deed.as_str()) {
            knot = knot.text(words.with("step-parked-until", &[("date", words.day(until).into())]));
        }
        if let Some(receiver) = &facts.receiver {
            knot = knot.text(receiver);
        }
        knots.push(knot);
    }
    if waits {
        knots.push(Knot::new(Reach::Current, words.t("step-asked")).when(words.day(idea.heard_at)));
    }
    knots.extend(coming(words, idea));
    Thread::new(words, knots)
}

/// Whether a step put the idea into this proposal.
fn says(part: &Part, facts: &Facts) -> bool {
    facts.took.as_deref() == Some(part.took.as_str())
}

/// The words of a step that everyone may see.
fn step_key(step: &StepTaken) -> Option<&'static str> {
    let moved = step.from != Some(step.to);
    Some(match step.deed.as_str() {
        "idea.submitted" => "step-received",
        "idea.sorted" if moved => "step-sorted",
        "idea.taken_into_proposal" => "step-in-proposal",
        "idea.left_proposal" => "step-left-proposal",
        "idea.parked" => "step-parked",
        "idea.woken" => "step-woken",
        "idea.referred" => "step-referred",
        "idea.answered" => "step-answered",
        "idea.adopted" => "step-adopted",
        "idea.realised" => "step-realised",
        "idea.withheld" => "step-withheld",
        "idea.withdrawn" => "step-withdrawn",
        "idea.carried" => "step-carried",
        "idea.reopened" => "step-reopened",
        _ => return None,
    })
}

fn coming(words: Words, idea: &Idea) -> Vec<Knot> {
    if !idea.standing.state.is_open() {
        return Vec::new();
    }
    let by = |knot: Knot| match idea.standing.due_at {
        Some(due) => knot.when(words.with("step-by", &[("date", words.day(due).into())])),
        None => knot,
    };
    let answer = Knot::new(Reach::Coming, words.t("step-answer-comes"));
    match idea.standing.state {
        State::Received => vec![by(Knot::new(Reach::Coming, words.t("step-sorting-comes"))), answer],
        State::Parked => vec![by(Knot::new(Reach::Coming, words.t("step-waking-comes"))), answer],
        State::Adopted => vec![Knot::new(Reach::Coming, words.t("step-result-comes"))],
        _ => vec![answer],
    }
}

impl Samples for OnePage {
    fn samples(words: Words) -> Vec<OnePage> {
        let (names, _) = samples::names(words);
        let step = |version, deed: &str, from, to, text: Option<&str>| {
            let step = StepTaken {
                version,
                at: samples::NOW,
                actor: "visitor".into(),
                deed: deed.into(),
                from,
                to,
                word: Word::Decided,
                facts: Facts {
                    took: Some("Sena turer".into()),
                    date: Some(samples::NOW),
                    ..Facts::default()
                },
            };
            (step, text.map(str::to_owned))
        };
        let part = || Part {
            number: 3,
            title: "Kvällsbuss".into(),
            url: "/tvv/proposals/3".into(),
            took: "Sena turer".into(),
        };
        let sample = |idea: Idea| {
            let state = idea.standing.state;
            let found = Found {
                steps: vec![
                    step(1, "idea.submitted", None, State::Received, None),
                    step(2, "idea.sorted", Some(State::Received), State::Sorted, None),
                    step(3, "idea.taken_into_proposal", Some(State::Sorted), State::InProposal, None),
                    step(
                        4,
                        "idea.answered",
                        Some(State::InProposal),
                        state,
                        Some("Två turer börjar i juni."),
                    ),
                ],
                parts: vec![part()],
                places: vec!["Norrvik".into()],
                kindred: samples::kin(),
                by_words: true,
                thread: Stations::sample(words),
                idea,
            };
            page(|title| Chrome::sample(words, title), &names, found)
        };
        let ideas = samples::rows().into_iter().map(|row| row.idea);
        let parked = samples::idea(20, State::Parked, "Simhall");
        let asked = samples::idea(21, State::Clarifying, "Buss");
        ideas.chain([parked, asked]).map(sample).collect()
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_page_is_sound_in_every_language() {
        pages::check_page::<super::OnePage>();
    }
}
