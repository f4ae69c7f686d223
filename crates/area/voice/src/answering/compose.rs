//! Begin a draft: which ideas are answered, and what the answer is.

use ::store::Tx;
use askama::Template;
use kernel::{Fault, Id};
use members::Right;
use pages::{
    Button, Choice, Choices, Chrome, Empty, ErrorSummary, Field, Hidden, Notice, Samples, Tone, Words,
};
use web::{Ctx, Fail, Form, Reply};

use super::{
    draft::{Body, Draft, ROWS_MAX, Row},
    forms, store,
};
use crate::{
    idea::{
        Idea, Reason, desk,
        store::{
            ideas,
            lists::{self, Filter, From},
            places,
        },
    },
    proposals::{self, Proposal},
};

#[derive(Template)]
#[template(path = "answering/templates/compose.html")]
struct Page {
    chrome: Chrome,
    errors: Option<ErrorSummary>,
    /// Numbers that were left out, and why.
    left: Option<Notice>,
    /// Whose ideas, in a sentence.
    lead: String,
    empty: Option<Empty>,
    /// Choose ideas by number, while none are chosen.
    numbers: Option<Field>,
    hidden: Vec<Hidden>,
    what: Choices,
    go: Button,
}

/// The ideas that were asked for: those of a proposal, those of a theme, or some by number. Only open ones.
pub(super) struct Asked {
    pub proposal: Option<Proposal>,
    pub ideas: Vec<Idea>,
    /// Numbers that were asked for and are not among them.
    pub left: Left,
}

/// Numbers that were typed and cannot be answered, each sort as it was typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Left {
    /// What is no number.
    pub unread: Vec<String>,
    /// Numbers that no idea has.
    pub unknown: Vec<String>,
    /// Ideas that are closed already.
    pub closed: Vec<String>,
    /// Ideas of another municipality.
    pub beyond: Vec<String>,
}

impl Left {
    fn sorts(&self) -> [(&'static str, &[String]); 4] {
        [
            ("unread", &self.unread),
            ("unknown", &self.unknown),
            ("closed", &self.closed),
            ("beyond", &self.beyond),
        ]
    }

    /// What was left out and why, in sentences; nothing when nothing was.
    pub fn said(&self, words: Words) -> Option<String> {
        let some = self.sorts().into_iter().filter(|(_, numbers)| !numbers.is_empty());
        let said: Vec<String> = some
            .map(|(sort, numbers)| {
                let values = [("numbers", numbers.join(", ").into()), ("n", (numbers.len() as i64).into())];
                words.with(&format!("answer-left-{sort}"), &values)
            })
            .collect();
        (!said.is_empty()).then(|| said.join(" "))
    }

    /// All of it as it was typed, to be mended.
    pub fn typed(&self) -> String {
        let all: Vec<&str> =
            self.sorts().into_iter().flat_map(|(_, numbers)| numbers).map(String::as_str).collect();
        all.join(", ")
    }
}

/// Looks up what `?proposal=`, `?theme=` or `?numbers=` asks for.
pub(super) async fn asked(ctx: &Ctx, tx: &mut Tx, form: &Form) -> Result<Asked, Fail> {
    let space = ctx.space().id;
    let reach = ctx.reach(Right::DraftAnswers).ok_or(Fail::Forbidden(Some(Right::DraftAnswers)))?;
    let (mut proposal, mut found, mut left) = (None, Vec::new(), Left::default());
    if let Some(number) = form.get::<i64>("proposal") {
        let asked = proposals::store::by_number(tx, space, number).await?.ok_or(Fail::NotFound)?;
        found = lists::in_proposal(tx, asked.id).await?.into_iter().map(|row| row.idea).collect();
        proposal = Some(asked);
    } else if form.has("theme") {
        let themes = places::themes(tx, space).await?;
        let theme = themes.iter().find(|theme| theme.key == form.text("theme")).ok_or(Fail::NotFound)?;
        let filter = Filter { theme: Some(theme.id), ..Filter::default() };
        let rows = lists::page(tx, space, &filter, From::Newest, 5000).await?;
        found = rows.into_iter().map(|row| row.idea).collect();
    } else {
        let numbers = forms::numbers(form.text("numbers"), ROWS_MAX);
        left.unread = numbers.unread;
        for number in numbers.known {
            match ideas::by_number(tx, space, number).await? {
                None => left.unknown.push(number.to_string()),
                Some(idea) if !idea.standing.state.is_open() => left.closed.push(number.to_string()),
                Some(idea) if desk::within(reach, &idea).is_err() => left.beyond.push(number.to_string()),
                Some(idea) => found.push(idea),
            }
        }
    }
    found.retain(|idea: &Idea| idea.standing.state.is_open());
    found.sort_by_key(|idea| idea.number);
    found.truncate(ROWS_MAX);
    Ok(Asked { proposal, ideas: found, left })
}

/// Rows for these ideas, as far as the caller may write answers to them.
pub(super) async fn rows(
    ctx: &Ctx,
    tx: &mut Tx,
    found: &[Idea],
    proposal: Option<Id>,
) -> Result<Vec<Row>, Fail> {
    let reach = ctx.reach(Right::DraftAnswers).ok_or(Fail::Forbidden(Some(Right::DraftAnswers)))?;
    let mut rows = Vec::new();
    for idea in found {
        // Once more, with what stands in the tables beside it.
        let Some(idea) = ideas::by_id(tx, idea.id).await? else { continue };
        if desk::within(reach, &idea).is_ok() {
            let lang = desk::owner_reads(tx, &idea).await?;
            rows.push(Row::of(&idea, lang, proposal));
        }
    }
    Ok(rows)
}

/// The page before anything is asked for (no count), or with as many ideas as were found.
fn view(
    chrome: Chrome,
    form: &Form,
    found: Option<usize>,
    (proposal, left): (Option<&Proposal>, &Left),
    faults: &[Fault],
) -> Page {
    let words = chrome.words;
    let count = found.unwrap_or(0) as i64;
    let lead = match proposal {
        Some(proposal) => words.with(
            "answer-whom-proposal",
            &[
                ("number", proposal.number.to_string().into()),
                ("title", proposal.title.clone().into()),
                ("n", count.into()),
            ],
        ),
        None if found.is_some() => words.count("answer-whom", count),
        None => words.t("answer-whom-ask"),
    };
    let back = Button::second(words.t("answer-back-to-desk")).link("../answers");
    let choices = std::iter::once((forms::PROGRESS, words.t("answer-what-progress")))
        .chain(Reason::ALL.iter().map(|r| (r.as_str(), words.t(&format!("reason-{}", r.as_str())))))
        .map(|(value, label)| Choice::new(value, label).chosen(form.text("what") == value));
    // Of what was typed and found nothing, the field is there to be mended.
    let asks = found.is_none() || (count == 0 && form.has("numbers"));
    let kept = ["proposal", "theme", "numbers"].into_iter().filter(|name| form.has(name));
    Page {
        errors: ErrorSummary::of(words, faults, |_| words.t("answer-what")),
        left: left.said(words).map(|said| Notice::new(Tone::Warning, said)),
        lead,
        empty: (found.is_some() && count == 0).then(|| Empty::new(words.t("answer-whom-none")).button(back)),
        numbers: asks.then(|| {
            let field =
                Field::text("numbers", words.t("answer-numbers")).hint(words.t("answer-numbers-hint"));
            field.value(form.text("numbers"))
        }),
        hidden: kept
            .filter(|name| !(asks && *name == "numbers"))
            .map(|name| Hidden::new(name, form.text(name)))
            .collect(),
        what: Choices::one("what", words.t("answer-what"), choices.collect()).faults(words, faults),
        go: Button::main(words.t("button-continue")),
        chrome: Chrome { fault_title: !faults.is_empty(), ..chrome },
    }
}

fn is_asked(form: &Form) -> bool {
    ["proposal", "theme", "numbers"].iter().any(|name| !form.text(name).is_empty())
}

/// Which ideas, and what the answer is.
pub async fn page(ctx: Ctx) -> Result<Reply, Fail> {
    let asked = match is_asked(&ctx.query) {
        true => Some(asked(&ctx, &mut ctx.read().await?, &ctx.query).await?),
        false => None,
    };
    let chrome = ctx.desk_chrome(ctx.words.t("answer-new"));
    let proposal = asked.as_ref().and_then(|asked| asked.proposal.as_ref());
    let found = asked.as_ref().map(|asked| asked.ideas.len());
    let left = asked.as_ref().map(|asked| asked.left.clone()).unwrap_or_default();
    Reply::html(&view(chrome, &ctx.query, found, (proposal, &left), &[]))
}

/// Makes the draft with its texts and rows.
pub async fn begin(ctx: Ctx, form: Form) -> Result<Reply, Fail> {
    let space = ctx.space().id;
    let mut tx = ctx.housekeeping().await?;
    let asked = asked(&ctx, &mut tx, &form).await?;
    let (Some(what), false) = (forms::what(&form), asked.ideas.is_empty()) else {
        let chrome = ctx.desk_chrome(ctx.words.t("answer-new"));
        let faults = [Fault::new("what", "choose-one")];
        let faults = if asked.ideas.is_empty() { &faults[..0] } else { &faults[..] };
        let page =
            view(chrome, &form, Some(asked.ideas.len()), (asked.proposal.as_ref(), &asked.left), faults);
        return Ok(Reply::html(&page)?.faulty());
    };
    let proposal = asked.proposal.as_ref();
    let mut draft = Draft {
        id: Id::new(tx.env()),
        space,
        made_by: ctx.caller.actor.to_string(),
        changed_at: tx.env().now(),
        version: 1,
        proposal: proposal.map(|proposal| proposal.id),
        batch: None,
        body: Body { reason: what, ..Body::default() },
    };
    draft.add(rows(&ctx, &mut tx, &asked.ideas, draft.proposal).await?, proposal);
    store::put(&mut tx, &draft).await?;
    tx.commit().await?;
    Ok(Reply::redirect(ctx.at(&format!("/desk/answers/drafts/{}", draft.id))))
}

impl Samples for Page {
    fn samples(words: Words) -> Vec<Page> {
        let chrome = || Chrome::sample(words, words.t("answer-new"));
        let form = Form::of(&[("numbers", "12, 15")]);
        let id = Id::from_parts(1, [1; 10]);
        let title = "A & <B>".to_owned();
        let numbers = |numbers: &[&str]| numbers.iter().map(|number| (*number).to_owned()).collect();
        let left = Left {
            unread: numbers(&["4<7"]),
            unknown: numbers(&["999", "998"]),
            closed: numbers(&["12"]),
            beyond: numbers(&["15", "16"]),
        };
        let proposal = Proposal {
            id,
            number: 31,
            title,
            state: crate::proposals::State::Working,
            opened_at: 0,
            closed_at: None,
        };
        vec![
            view(chrome(), &Form::default(), None, (None, &Left::default()), &[]),
            view(chrome(), &form, Some(0), (None, &left), &[]),
            view(chrome(), &form, Some(14), (Some(&proposal), &left), &[Fault::new("what", "choose-one")]),
        ]
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_page_is_sound_in_every_language() {
        pages::check_page::<super::Page>();
    }
}
