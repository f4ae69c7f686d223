//! The small pages of the deeds beside sorting: the idea above, a few fields, one button.

use askama::{Template, filters::HtmlSafe};
use kernel::{Fault, Lang, env::DAY};
use members::Right;
use pages::{
    Button, Choice, Choices, Chrome, ErrorSummary, Field, Hidden, Meta, Notice, Pick, Samples, Tone, Words,
};
use store::{Tx, directory::Card};
use web::{Ctx, Fail, Form, Reply};

use super::{
    fields::{Shown, SortFields},
    forms::Chosen,
    keys::Keys,
    reading::{self, Names},
    suggest::Proposed,
};
use crate::idea::{Idea, Reason, desk, masking, state::WithheldReason, store::words as told};

/// A deed with a page of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Action {
    /// Into a proposal.
    Proposal,
    /// Rest until a date.
    Park,
    /// Hand over.
    Refer,
    /// Ask the owner.
    Ask,
    /// Answer and close.
    Answer,
    /// Mask, or free a held text.
    Mask,
    /// Keep from the public.
    Withhold,
    /// Take up again.
    Reopen,
}

impl Action {
    /// Every action.
    pub const ALL: [Action; 8] = [
        Action::Proposal,
        Action::Park,
        Action::Refer,
        Action::Ask,
        Action::Answer,
        Action::Mask,
        Action::Withhold,
        Action::Reopen,
    ];

    /// The last part of its address and of its message keys.
    pub fn as_str(self) -> &'static str {
        match self {
            Action::Proposal => "proposal",
            Action::Park => "park",
            Action::Refer => "refer",
            Action::Ask => "ask",
            Action::Answer => "answer",
            Action::Mask => "mask",
            Action::Withhold => "withhold",
            Action::Reopen => "reopen",
        }
    }

    /// What it needs.
    pub fn right(self) -> Right {
        match self {
            Action::Answer => Right::SendAnswers,
            _ => Right::SteerIdeas,
        }
    }

    /// What the next page says.
    pub fn said(self) -> &'static str {
        match self {
            Action::Proposal => "sorting-did-proposal",
            Action::Park => "sorting-did-park",
            Action::Refer => "sorting-did-refer",
            Action::Ask => "sorting-did-ask",
            Action::Answer => "sorting-did-answer",
            Action::Mask => "sorting-did-mask",
            Action::Withhold => "sorting-did-withhold",
            Action::Reopen => "sorting-did-reopen",
        }
    }

    /// Whether the idea must be sorted for it.
    fn needs_sorting(self) -> bool {
        matches!(self, Action::Proposal | Action::Park)
    }
}

/// One control of the form.
pub(super) enum Part {
    Field(Field),
    Choices(Choices),
}

impl std::fmt::Display for Part {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Part::Field(field) => field.fmt(f),
            Part::Choices(choices) => choices.fmt(f),
        }
    }
}

impl HtmlSafe for Part {}

/// The page.
#[derive(Template)]
#[template(path = "sorting/templates/action.html")]
pub(super) struct ActionPage {
    chrome: Chrome,
    errors: Option<ErrorSummary>,
    notice: Option<Notice>,
    lead: String,
    hidden: Vec<Hidden>,
    meta: Meta,
    text: String,
    /// How everybody reads it, where something is masked already.
    masked: Option<String>,
    /// What its owner wrote, while nobody has read it.
    replies: Vec<String>,
    lang: &'static str,
    fields: Option<SortFields>,
    parts: Vec<Part>,
    buttons: Vec<Button>,
}

/// What the page is made of.
pub(super) struct Given<'a> {
    pub idea: &'a Idea,
    /// What its owner reads.
    pub owner: Lang,
    pub gathering: Option<&'a str>,
    pub replies: Vec<String>,
    pub names: &'a Names,
    pub suggested: &'a [Proposed],
    pub open: &'a [Card],
    /// The last day an idea may rest until.
    pub latest: String,
    pub longest: i64,
}

impl ActionPage {
    fn new(
        chrome: Chrome,
        base: &str,
        request: String,
        action: Action,
        given: &Given<'_>,
        typed: &Form,
        faults: &[Fault],
    ) -> ActionPage {
        let words = chrome.words;
        let idea = given.idea;
        let mut chosen = Chosen::typed(typed);
        if !Chosen::is_sent(typed) {
            chosen = Chosen::of(idea, &given.names.themes, &given.names.organisations);
            chosen.prefill(given.suggested);
        }
        let unsorted = action.needs_sorting() && idea.standing.kind.is_none();
        let fields = unsorted.then(|| {
            let (names, suggested, keys) = (given.names, given.suggested, &Keys::default());
            SortFields::new(words, &Shown { names, chosen: &chosen, suggested, keys, faults })
        });
        let from = typed.text("from").to_owned();
        let back = if from == "idea" { "i" } else { "sort" };
        let shown = given.suggested.iter().map(Proposed::carried);
        let mut buttons = vec![Button::main(words.t(&format!("sorting-send-{}", action.as_str())))];
        buttons.extend(more_buttons(words, action, given));
        buttons.push(
            Button::quiet(words.t("button-cancel")).link(format!("{base}/{back}/{}#idea", idea.number)),
        );
        ActionPage {
            errors: ErrorSummary::of(words, faults, |name| label(words, action, name)),
            notice: None,
            lead: words.t(&format!("sorting-lead-{}", action.as_str())),
            hidden: vec![
                Hidden::new("request", request),
                Hidden::new("version", idea.version.to_string()),
                Hidden::new("text_version", idea.text_version.to_string()),
                Hidden::new("from", from),
                Hidden::new("suggested", shown.collect::<Vec<_>>().join(" ")),
            ],
            meta: reading::meta(words, idea, given.gathering),
            text: if action == Action::Mask { idea.original.clone() } else { idea.clean.clone() },
            replies: given.replies.clone(),
            masked: (action == Action::Mask && idea.masked).then(|| idea.clean.clone()),
            lang: idea.lang.tag(),
            fields,
            parts: parts(words, action, given, typed, faults),
            buttons,
            chrome: Chrome { fault_title: !faults.is_empty(), ..chrome },
        }
    }
}

/// The label of a field, for the summary of faults.
fn label(words: Words, action: Action, name: &str) -> String {
    words.t(match (action, name) {
        (_, "theme") => "sorting-theme",
        (_, "theme_also") => "sorting-theme-also",
        (_, "place") => "sorting-place",
        (_, "kind") => "sorting-kind",
        (_, "proposal") => "sorting-proposal",
        (_, "title") => "sorting-proposal-new",
        (_, "took") => "sorting-took",
        (_, "until") => "sorting-until",
        (_, "receiver") => "sorting-receiver",
        (_, "clean") => "sorting-clean",
        (Action::Park, _) => "sorting-park-reason",
        (Action::Refer, _) => "sorting-refer-text",
        (Action::Ask, _) => "sorting-question",
        (Action::Answer, "text") => "sorting-answer-text",
        _ => "sorting-reason",
    })
}

fn parts(words: Words, action: Action, given: &Given<'_>, typed: &Form, faults: &[Fault]) -> Vec<Part> {
    let idea = given.idea;
    let named = |name: &str| label(words, action, name);
    let text = |name: &'static str| {
        Part::Field(Field::text(name, named(name)).value(typed.text(name)).faults(words, faults))
    };
    let area = |name: &'static str, rows| {
        Field::textarea(name, named(name), rows).value(typed.raw(name)).faults(words, faults)
    };
    let owner = |field: Field| {
        let lang = given.owner.own_name();
        Part::Field(
            field.lang(given.owner).hint(words.with("sorting-in-owners-language", &[("lang", lang.into())])),
        )
    };
    let reasons = |prefix: &str, all: Vec<&'static str>| {
        let choice = |reason: &'static str| {
            let label = words.t(&format!("{prefix}-{reason}"));
            Choice::new(reason, label).chosen(typed.text("reason") == reason)
        };
        let choices = all.into_iter().map(choice).collect();
        Part::Choices(Choices::one("reason", named("reason"), choices).faults(words, faults))
    };
    match action {
        Action::Proposal => {
            let none = Pick::new("", words.t("choose-from-list"));
            let picks = given.open.iter().filter_map(|card| {
                Some(Pick::new(card.number?.to_string(), reading::proposal_name(words, card)))
            });
            let list =
                Field::select("proposal", named("proposal"), std::iter::once(none).chain(picks).collect());
            let title = Field::text("title", named("title")).value(typed.text("title")).faults(words, faults);
            vec![
                Part::Field(list.value(typed.text("proposal")).faults(words, faults)),
                Part::Field(title.hint(words.t("sorting-proposal-new-hint")).optional(words)),
                owner(area("took", 3)),
            ]
        }
        Action::Park => {
            let latest = words.with("sorting-until-hint", &[("date", given.latest.as_str().into())]);
            let until = Field::date("until", named("until")).value(typed.text("until")).faults(words, faults);
            vec![owner(area("reason", 3)), Part::Field(until.hint(latest))]
        }
        Action::Refer => {
            let reference =
                Field::text("reference", words.t("sorting-reference")).value(typed.text("reference"));
            let sent = if typed.has("text") { typed.raw("text") } else { idea.clean.as_str() };
            vec![
                text("receiver"),
                Part::Field(area("text", 5).value(sent)),
                Part::Field(reference.optional(words)),
            ]
        }
        Action::Ask => vec![owner(area("text", 3))],
        Action::Answer => vec![
            reasons("reason", Reason::ALL.iter().map(|reason| reason.as_str()).collect()),
            owner(area("text", 6)),
        ],
        Action::Mask => {
            let suggested =
                if idea.masked { idea.clean.clone() } else { masking::masked_hints(&idea.original) };
            let clean = typed.maybe("clean").map_or(suggested, str::to_owned);
            let field = Field::textarea("clean", named("clean"), 8).value(clean).lang(idea.lang);
            vec![Part::Field(field.hint(words.t("sorting-clean-hint")).faults(words, faults))]
        }
        Action::Withhold => {
            vec![reasons("withheld", WithheldReason::ALL.iter().map(|reason| reason.as_str()).collect())]
        }
        Action::Reopen => vec![owner(area("text", 3).optional(words))],
    }
}

/// Quick picks and other ways to send the form.
fn more_buttons(words: Words, action: Action, given: &Given<'_>) -> Vec<Button> {
    match action {
        Action::Park => [30, 91, 182]
            .into_iter()
            .filter(|days| *days <= given.longest)
            .map(|days| {
                Button::second(words.t(&format!("sorting-park-{days}"))).sends("days", days.to_string())
            })
            .collect(),
        Action::Mask if given.idea.held || given.idea.masked => {
            vec![Button::second(words.t("sorting-release")).sends("deed", "release")]
        }
        _ => Vec::new(),
    }
}

/// The page of a deed, with what was typed and what is wrong with it.
pub(super) async fn render(
    ctx: &Ctx,
    tx: &mut Tx,
    idea: Idea,
    action: Action,
    typed: &Form,
    faults: &[Fault],
    notice: Option<Notice>,
) -> Result<Reply, Fail> {
    let words = ctx.words;
    let space = ctx.space();
    let gathering = idea.gathering_name.clone();
    let mut names = Names::default();
    let mut suggested = Vec::new();
    if action.needs_sorting() && idea.standing.kind.is_none() {
        let parts = super::page::parts(tx, ctx, idea.clone()).await?;
        (names, suggested) = (parts.names, parts.suggested);
    }
    let replies = match idea.unread {
        true => told::replies(tx, idea.id).await?.into_iter().map(|reply| reply.text).collect(),
        false => Vec::new(),
    };
    let open = match action {
        Action::Proposal => reading::open_proposals(tx, space.id).await?,
        _ => Vec::new(),
    };
    let longest = space.settings.park_max_days;
    let latest = words.date(space.day(ctx.now() + longest * DAY));
    let number = idea.number.to_string();
    let title = words.with(&format!("sorting-title-{}", action.as_str()), &[("n", number.into())]);
    let chrome = reading::chrome(ctx, title, "/desk/sort");
    let owner = desk::owner_reads(tx, &idea).await?;
    let given = Given {
        idea: &idea,
        owner,
        gathering: gathering.as_deref(),
        replies,
        names: &names,
        suggested: &suggested,
        open: &open,
        latest,
        longest,
    };
    let page = ActionPage::new(chrome, &ctx.at("/desk"), ctx.request_key(), action, &given, typed, faults);
    Ok(Reply::html(&ActionPage { notice, ..page })?.private())
}

impl Samples for ActionPage {
    fn samples(words: Words) -> Vec<ActionPage> {
        use super::samples;
        let parts = samples::parts(words, 2, 5);
        let mut sorted = parts.idea.clone();
        sorted.standing.kind = Some(crate::idea::Kind::Idea);
        let mut held = parts.idea.clone();
        held.held = true;
        let open = [samples::card(12, "Kvällsbuss över gränsen")];
        let page = |action: Action, idea: &Idea, faults: &[Fault]| {
            let title = words.with(&format!("sorting-title-{}", action.as_str()), &[("n", "538".into())]);
            let given = Given {
                idea,
                owner: idea.lang,
                gathering: None,
                replies: vec!["Linje <61>".into()],
                names: &parts.names,
                suggested: &parts.suggested,
                open: &open,
                latest: words.day(1_772_460_000_000),
                longest: 365,
            };
            let typed = Form::of(&[("text", "Skrivet & <kvar>"), ("proposal", "12")]);
            let chrome = Chrome::sample(words, title);
            let page = ActionPage::new(chrome, "/tvv/desk", "0".into(), action, &given, &typed, faults);
            ActionPage { notice: Some(Notice::new(Tone::Warning, words.t("refusal-closed"))), ..page }
        };
        let faults = [
            Fault::new("theme", "choose-theme"),
            Fault::new("took", "required"),
            Fault::new("title", "required"),
        ];
        let mut pages: Vec<ActionPage> =
            Action::ALL.into_iter().map(|action| page(action, &held, &[])).collect();
        pages.push(page(Action::Proposal, &held, &faults));
        pages.push(page(
            Action::Park,
            &sorted,
            &[Fault::new("until", "date-past"), Fault::new("reason", "required")],
        ));
        pages.push(page(
            Action::Answer,
            &sorted,
            &[Fault::new("reason", "choose-one"), Fault::new("text", "one-sentence")],
        ));
        pages.push(page(Action::Mask, &held, &[Fault::new("clean", "mask-adds-text")]));
        held.masked = true;
        pages.push(page(Action::Mask, &held, &[]));
        pages
    }
}
