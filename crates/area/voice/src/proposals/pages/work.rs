//! `/{space}/desk/proposals/{number}/work`: where a proposal is written: text, frames, steps, who was heard, and what
//! is still missing before it is ready.

use askama::Template;
use kernel::{Fault, Lang};
use members::Right;
use pages::{
    Button, Choice, Choices, Chrome, DataTable, ErrorSummary, Field, Hidden, Link, Notice, Pick, Samples,
    Tag, Words,
};
use store::{Tx, directory::Card};
use web::{Ctx, Fail, Form, Reply};

use super::{
    one::{gates_table, heard_table},
    samples as ours, tag,
};
use crate::{
    idea::shown::text_in,
    proposals::{
        desk::{TITLE_MAX, write as writing},
        rules::{Novelty, Origin, Stance, State, Step},
        store::{
            self as rows,
            work::{self, Framed, Gate, Heard, Whole},
        },
    },
};

/// More goals than this are not offered.
const GOALS: i64 = 100;
/// Names of the fields of frames: a space has a handful.
pub(in crate::proposals) const EFFECTS: [&str; 9] = [
    "effect-1", "effect-2", "effect-3", "effect-4", "effect-5", "effect-6", "effect-7", "effect-8",
    "effect-9",
];
/// As [`EFFECTS`], for how.
pub(in crate::proposals) const HOWS: [&str; 9] =
    ["how-1", "how-2", "how-3", "how-4", "how-5", "how-6", "how-7", "how-8", "how-9"];

#[derive(Template)]
#[template(path = "proposals/templates/work.html")]
pub(in crate::proposals) struct WorkPage {
    chrome: Chrome,
    errors: Option<ErrorSummary>,
    notice: Option<Notice>,
    tag: Tag,
    stage: String,
    ideas: String,
    links: Vec<Link>,
    key: Hidden,
    missing: Vec<String>,
    moves: Vec<Button>,
    text: Option<TextForm>,
    frames: Vec<FrameFields>,
    goals: Option<Choices>,
    step: StepForm,
    gates: Option<DataTable>,
    heard: Option<DataTable>,
    hear: HearForm,
}

/// The text's fields.
struct TextForm {
    over: Hidden,
    title: Field,
    problem: Field,
    suggestion: Field,
    novelty: Choices,
    origin: Field,
    own: Choices,
    save: Button,
}

/// A frame's question and fields.
struct FrameFields {
    name: String,
    question: String,
    effect: Choices,
    how: Field,
}

/// The fields of the next step.
struct StepForm {
    now: String,
    step: Choices,
    on: Field,
    decision: Field,
    save: Button,
}

/// The fields of who was heard.
struct HearForm {
    party: Field,
    on: Field,
    stance: Choices,
    response: Field,
    save: Button,
}

/// What the page is made of.
struct Given {
    whole: Whole,
    ideas: i64,
    frames: Vec<Framed>,
    /// The goals of the space, each with whether the proposal serves it.
    goals: Vec<(Card, bool)>,
    gates: Vec<Gate>,
    heard: Vec<Heard>,
    own: Lang,
    may_steer: bool,
    sees_desk: bool,
}

pub(in crate::proposals) async fn show(ctx: Ctx) -> Result<Reply, Fail> {
    again(&ctx, &Form::default(), &[], None).await
}

/// The page with what was typed and what is wrong with it.
pub(in crate::proposals) async fn again(
    ctx: &Ctx,
    typed: &Form,
    faults: &[Fault],
    notice: Option<Notice>,
) -> Result<Reply, Fail> {
    let mut tx = ctx.read().await?;
    let given = read(&mut tx, ctx).await?;
    drop(tx);
    let chrome = |title| {
        let mut chrome = ctx.desk_chrome(title);
        let here = ctx.at("/desk/writing");
        chrome.nav.iter_mut().for_each(|link| link.current = link.href == here);
        chrome
    };
    let page = WorkPage::new(chrome, ctx.words, &ctx.at(""), ctx.request_key(), &given, typed, faults);
    Ok(Reply::html(&WorkPage { notice, ..page })?.private())
}

async fn read(tx: &mut Tx, ctx: &Ctx) -> Result<Given, Fail> {
    let space = ctx.space();
    let whole = work::whole(tx, space.id, ctx.param("number")?).await?.ok_or(Fail::NotFound)?;
    let id = whole.proposal.id;
    let served = writing::served(tx, &whole.proposal.subject()).await?;
    let goals = tx.cards(space.id, writing::GOAL, GOALS).await?.into_iter();
    Ok(Given {
        goals: goals
            .map(|goal| (served.contains(&goal.subject), goal))
            .map(|(has, goal)| (goal, has))
            .collect(),
        ideas: rows::ideas(tx, id).await?,
        frames: work::frames(tx, space.id, id).await?,
        gates: work::gates(tx, id).await?,
        heard: work::heard(tx, id).await?,
        own: space.lang,
        may_steer: ctx.may(Right::SteerIdeas),
        sees_desk: ctx.may(Right::SeeDesk),
        whole,
    })
}

fn label(words: Words, name: &str) -> String {
    words.t(match name {
        "title" => "proposal-title-label",
        "problem" => "proposal-problem",
        "suggestion" => "proposal-suggestion",
        "step" => "step-next",
        "decided_on" => "gate-when",
        "decision" => "gate-decision",
        "party" => "heard-party",
        "heard_on" => "heard-when",
        "stance" => "heard-stance",
        name if name.starts_with("effect-") => "frame-effect",
        _ => "frame-how",
    })
}

impl WorkPage {
    fn new(
        chrome: impl FnOnce(String) -> Chrome,
        words: Words,
        base: &str,
        request: String,
        given: &Given,
        typed: &Form,
        faults: &[Fault],
    ) -> WorkPage {
        let (whole, proposal) = (&given.whole, &given.whole.proposal);
        let number =
            [("number", proposal.number.to_string().into()), ("title", proposal.title.as_str().into())];
        let chrome = chrome(words.with("writing-heading", &number));
        let stage = proposal.state.stage().as_str();
        let written = proposal.state.is_written();
        WorkPage {
            errors: ErrorSummary::of(words, faults, |name| label(words, name)),
            notice: None,
            tag: tag(words, proposal.state),
            stage: words.t(&format!("stage-{stage}-text")),
            ideas: words.count("proposal-built-of", given.ideas),
            links: links(words, base, given),
            key: Hidden::new("request", request),
            missing: missing(words, given),
            moves: moves(words, proposal.state, whole.step),
            text: written.then(|| TextForm::new(words, whole, typed, faults)),
            frames: match written {
                true => frame_fields(words, given, typed, faults),
                false => Vec::new(),
            },
            goals: goal_choices(words, given),
            step: StepForm::new(words, whole, typed, faults),
            gates: (!given.gates.is_empty()).then(|| gates_table(words, &given.gates)),
            heard: (!given.heard.is_empty()).then(|| heard_table(words, &given.heard)),
            hear: HearForm::new(words, typed, faults),
            chrome: Chrome { fault_title: !faults.is_empty(), ..chrome },
        }
    }
}

fn links(words: Words, base: &str, given: &Given) -> Vec<Link> {
    let (number, state) = (given.whole.proposal.number, given.whole.proposal.state);
    let mut links = Vec::new();
    if state != State::Draft {
        links.push(Link::new(words.t("writing-public"), format!("{base}/proposals/{number}")));
    }
    if given.sees_desk {
        links.push(Link::new(words.t("writing-ideas"), format!("{base}/desk/proposals/{number}")));
    }
    if given.may_steer && state.is_open() && !matches!(state, State::Draft | State::Submitted) {
        links.push(Link::new(words.t("writing-shape"), format!("{base}/desk/proposals/{number}/shape")));
    }
    links
}

/// What must be there before it is ready.
fn missing(words: Words, given: &Given) -> Vec<String> {
    let whole = &given.whole;
    if !matches!(whole.proposal.state, State::Working | State::ReferredBack) {
        return Vec::new();
    }
    let open = given.frames.iter().filter(|frame| frame.answer.is_none() && !frame.retired).count() as i64;
    let lacks = [
        (whole.text.problem.is_empty(), words.t("missing-problem")),
        (whole.text.suggestion.is_empty(), words.t("missing-suggestion")),
        (open > 0, words.count("missing-frames", open)),
        (given.ideas == 0 && !whole.own_initiative, words.t("missing-ideas")),
    ];
    lacks.into_iter().filter(|(lacks, _)| *lacks).map(|(_, said)| said).collect()
}

/// Which of the goals it serves; nothing in a space without goals.
fn goal_choices(words: Words, given: &Given) -> Option<Choices> {
    let choice = |(goal, has): &(Card, bool)| {
        Choice::new(goal.subject.id.to_string(), goal.title.as_str()).chosen(*has)
    };
    let all: Vec<Choice> = given.goals.iter().map(choice).collect();
    (!all.is_empty()).then(|| Choices::many("goal", words.t("writing-goals-label"), all))
}

fn moves(words: Words, state: State, step: Option<Step>) -> Vec<Button> {
    let take_up = |key: &str| Button::second(words.t(key)).sends("deed", "take-up");
    match state {
        State::Draft => vec![Button::main(words.t("move-begin")).sends("deed", "take-up")],
        State::Working => vec![Button::main(words.t("move-ready")).sends("deed", "ready")],
        State::ReferredBack => {
            vec![Button::main(words.t("move-ready")).sends("deed", "ready"), take_up("move-take-up")]
        }
        State::Ready | State::Assessed => vec![take_up("move-take-up")],
        State::Adopted | State::AdoptedChanged if step.is_some_and(Step::has_next) => {
            vec![take_up("move-next-step")]
        }
        _ => Vec::new(),
    }
}

impl TextForm {
    fn new(words: Words, whole: &Whole, typed: &Form, faults: &[Fault]) -> TextForm {
        let was = |name: &str, stored: &str| match typed.maybe(name) {
            Some(typed) => typed.to_owned(),
            None => stored.to_owned(),
        };
        let novelty = was("novelty", whole.novelty.map_or("", Novelty::as_str));
        let choice = |one: &Novelty| {
            let key = format!("novelty-{}", one.as_str());
            Choice::new(one.as_str(), words.t(&key)).chosen(novelty == one.as_str())
        };
        let none = std::iter::once(Pick::new("", words.t("begun-ideas")));
        let begun = |one: &Origin| Pick::new(one.as_str(), words.t(&format!("begun-{}", one.as_str())));
        let origins = none.chain(Origin::ALL.iter().map(begun)).collect();
        let own = if typed.has("over") { typed.has("own") } else { whole.own_initiative };
        let own = Choice::new("yes", words.t("proposal-own-initiative")).chosen(own);
        let area = |name: &str, stored: &str, rows: u8| {
            Field::textarea(name, label(words, name), rows)
                .value(was(name, stored))
                .lang(whole.lang)
                .hint(words.t(&format!("writing-{name}-hint")))
                .faults(words, faults)
        };
        TextForm {
            over: Hidden::new("over", was("over", &whole.version.to_string())),
            title: Field::text("title", label(words, "title"))
                .value(was("title", &whole.proposal.title))
                .lang(whole.lang)
                .maxlength(TITLE_MAX)
                .faults(words, faults),
            problem: area("problem", &whole.text.problem, 5),
            suggestion: area("suggestion", &whole.text.suggestion, 8),
            novelty: Choices::one(
                "novelty",
                words.t("novelty-question"),
                Novelty::ALL.iter().map(choice).collect(),
            ),
            origin: Field::select("origin", words.t("proposal-begun"), origins)
                .value(was("origin", whole.origin.map_or("", Origin::as_str))),
            own: Choices::tick("own", words.t("proposal-origin"), own),
            save: Button::main(words.t("writing-save")).sends("deed", "write"),
        }
    }
}

fn stances(words: Words, prefix: &str, chosen: &str) -> Vec<Choice> {
    let choice = |stance: &Stance| {
        let label = words.t(&format!("{prefix}-{}", stance.as_str()));
        Choice::new(stance.as_str(), label).chosen(chosen == stance.as_str())
    };
    Stance::ALL.iter().map(choice).collect()
}

fn frame_fields(words: Words, given: &Given, typed: &Form, faults: &[Fault]) -> Vec<FrameFields> {
    let open = given.frames.iter().filter(|frame| !frame.retired);
    let fields = open.zip(EFFECTS).zip(HOWS).map(|((frame, effect), how)| {
        let said = frame.answer.as_ref();
        let chosen = typed.maybe(effect).unwrap_or(said.map_or("", |(stance, _)| stance.as_str()));
        let text = typed.maybe(how).unwrap_or(said.map_or("", |(_, text)| text));
        let name = text_in(&frame.name, words.lang, given.own).unwrap_or_default();
        let legend = words.with("frame-effect-on", &[("name", name.as_str().into())]);
        let why = words.with("frame-how-on", &[("name", name.as_str().into())]);
        FrameFields {
            question: text_in(&frame.question, words.lang, given.own).unwrap_or_default(),
            effect: Choices::one(effect, legend, stances(words, "effect", chosen)).faults(words, faults),
            how: Field::textarea(how, why, 2)
                .value(text)
                .hint(words.t("frame-how-hint"))
                .lang(given.whole.lang)
                .faults(words, faults),
            name,
        }
    });
    fields.collect()
}

impl StepForm {
    fn new(words: Words, whole: &Whole, typed: &Form, faults: &[Fault]) -> StepForm {
        let chosen = typed.text("step");
        let other = Step::ALL.iter().filter(|step| whole.step != Some(**step));
        let choice = |step: &Step| {
            let label = words.t(&format!("step-{}", step.as_str()));
            Choice::new(step.as_str(), label).chosen(chosen == step.as_str())
        };
        let now = whole.step.map_or("step-none".to_owned(), |step| format!("step-{}", step.as_str()));
        StepForm {
            now: words.with("step-now", &[("step", words.t(&now).into())]),
            step: Choices::one("step", words.t("step-next"), other.map(choice).collect())
                .faults(words, faults),
            on: Field::text("decided_on", words.t("gate-when"))
                .value(typed.text("decided_on"))
                .hint(words.t("partial-date-hint"))
                .size(12)
                .faults(words, faults),
            decision: Field::text("decision", words.t("gate-decision"))
                .value(typed.text("decision"))
                .hint(words.t("gate-decision-hint"))
                .faults(words, faults),
            save: Button::second(words.t("step-save")).sends("deed", "step"),
        }
    }
}

impl HearForm {
    fn new(words: Words, typed: &Form, faults: &[Fault]) -> HearForm {
        HearForm {
            party: Field::text("party", words.t("heard-party"))
                .value(typed.text("party"))
                .hint(words.t("heard-party-hint"))
                .maxlength(200)
                .faults(words, faults),
            on: Field::text("heard_on", words.t("heard-when"))
                .value(typed.text("heard_on"))
                .hint(words.t("partial-date-hint"))
                .size(12)
                .faults(words, faults),
            stance: Choices::one(
                "stance",
                words.t("heard-stance"),
                stances(words, "stance", typed.text("stance")),
            )
            .faults(words, faults),
            response: Field::textarea("response", words.t("heard-response"), 2).value(typed.raw("response")),
            save: Button::second(words.t("heard-save")).sends("deed", "hear"),
        }
    }
}

impl Samples for WorkPage {
    fn samples(words: Words) -> Vec<WorkPage> {
        let chrome = |title| Chrome::sample(words, title);
        let given = |whole: Whole, full: bool| Given {
            whole,
            ideas: if full { 14 } else { 0 },
            frames: ours::frames(),
            goals: if full { vec![(ours::goal(), true)] } else { Vec::new() },
            gates: if full { ours::gates() } else { Vec::new() },
            heard: if full { ours::heard() } else { Vec::new() },
            own: Lang::Sv,
            may_steer: full,
            sees_desk: full,
        };
        let page = |given: Given, faults: &[Fault]| {
            WorkPage::new(chrome, words, "/tvv", "0".into(), &given, &Form::default(), faults)
        };
        let faults = ["title", "effect-2", "how-1", "step", "decided_on", "party", "heard_on", "stance"];
        let faults = faults.map(|field| Fault::new(field, "required"));
        let states = State::ALL.iter().map(|state| page(given(ours::whole(*state), true), &[]));
        let bare = Whole { own_initiative: false, ..ours::bare(State::Working) };
        states.chain([page(given(bare, false), &faults)]).collect()
    }
}
