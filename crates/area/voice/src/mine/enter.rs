//! Where the code is typed. Only a code that opens nothing counts as a try; a word that is in no list is told
//! at once, with the one that may have been meant, since the lists are public anyway.

use askama::Template;
use kernel::Lang;
use members::{secrets, space::Switch};
use pages::{Button, Chrome, Field, Hidden, Notice, Samples, Tone, Words};
use web::{
    Ctx, Fail, Form, Reply, StatusCode,
    by_code::{session::Session, ticket::word_list, tries, typed},
};
use wordcode::{Code, ParseError};

use super::{DOOR, view};
use crate::idea::{
    Idea, code,
    store::{cards, ideas},
};

/// Under which names tries are counted.
const SCOPE: tries::Scope = ("my-idea", "my-idea-space");

/// The page where a code is typed.
#[derive(Template)]
#[template(path = "mine/templates/enter.html")]
pub struct Enter {
    chrome: Chrome,
    action: String,
    notice: Option<Notice>,
    /// Text of a reply that came when the session was over; sent along and not lost.
    kept: Option<(String, Hidden)>,
    code: Field,
    open: Button,
    /// Sends what was typed with the likely word in place of the unknown one.
    instead: Option<Button>,
    /// The idea that is open in this browser already.
    on: Option<(String, String)>,
    /// Where codes of plans are typed, in a space that has them.
    plan: Option<String>,
    /// Where codes of memberships are typed.
    member: Option<String>,
}

/// What became of what was typed.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Outcome {
    /// Nothing was typed yet.
    #[default]
    Fresh,
    /// A reply came when the session was over.
    Over,
    /// It is no code.
    Wrong(ParseError),
    /// It is one, and there is nothing here that it opens.
    NotFound,
    /// It stands on a card that was handed out, and nobody has typed the card in yet.
    OnCard,
    /// Too many have been tried; minutes to wait.
    Wait(i64),
}

impl Enter {
    fn new(chrome: Chrome, action: String, typed: &str, outcome: &Outcome, kept: &str) -> Enter {
        let words = chrome.words;
        let example = Code::encode([9, 33, 71, 140, 5], word_list(words.lang)).to_string();
        let hint = words.with("mine-code-hint", &[("example", example.replace('-', " ").into())]);
        let mut field = Field::code("code", words.t("mine-code")).hint(hint).value(typed).maxlength(120);
        let mut notice = None;
        match outcome {
            Outcome::Fresh => {}
            Outcome::Over => notice = Some(Notice::new(Tone::Info, words.t("mine-session-over-kept"))),
            Outcome::Wait(minutes) => {
                notice = Some(Notice::new(Tone::Warning, words.count("code-wait", *minutes)));
            }
            Outcome::OnCard => notice = Some(Notice::new(Tone::Info, words.t("mine-code-on-card"))),
            Outcome::NotFound => field = field.fault(words.t("mine-code-not-found")),
            Outcome::Wrong(wrong) => field = field.fault(typed::wrong(words, wrong)),
        }
        let faulty = matches!(outcome, Outcome::Wrong(_) | Outcome::NotFound);
        let shown = (!kept.is_empty()).then(|| (kept.to_owned(), Hidden::new("kept", kept)));
        Enter {
            chrome: Chrome { fault_title: faulty, index: false, ..chrome },
            action,
            notice,
            kept: shown,
            code: field,
            open: Button::main(words.t("mine-open")),
            instead: match outcome {
                Outcome::Wrong(wrong) => typed::instead(words, typed, wrong),
                _ => None,
            },
            on: None,
            plan: None,
            member: None,
        }
    }
}

/// The page as a reply: never kept, since it may show what somebody typed.
pub fn show(ctx: &Ctx, typed: &str, outcome: &Outcome, kept: &str) -> Result<Reply, Fail> {
    let chrome = ctx.chrome(ctx.words.t("mine-enter-title"));
    let mut page = Enter::new(chrome, ctx.at("/my-idea"), typed, outcome, kept);
    page.plan = to_plan(ctx);
    page.member = to_member(ctx);
    Ok(Reply::html(&page)?.private())
}

/// Where the codes of memberships are typed.
fn to_member(ctx: &Ctx) -> Option<String> {
    ctx.app.has("/{space}/groups/member").then(|| ctx.at("/groups/member"))
}

/// Where the codes of plans are typed: they look like those of ideas.
fn to_plan(ctx: &Ctx) -> Option<String> {
    let on = ctx.space().settings.has(Switch::Commitments) && ctx.app.has("/{space}/contribute/plan");
    on.then(|| ctx.at("/contribute/plan"))
}

/// The page where a code is typed.
pub async fn page(ctx: Ctx) -> Result<Reply, Fail> {
    let chrome = ctx.chrome(ctx.words.t("mine-enter-title"));
    let mut page = Enter::new(chrome, ctx.at("/my-idea"), "", &Outcome::Fresh, "");
    page.plan = to_plan(&ctx);
    page.member = to_member(&ctx);
    if let Some((_, idea)) = owned(&ctx).await? {
        let label = ctx.words.with("mine-continue", &[("number", idea.number.to_string().into())]);
        page.on = Some((label, ctx.at("/my-idea/now")));
    }
    Ok(Reply::html(&page)?.private())
}

/// The session of this request and the idea it opens in this space; nothing for a session in another space.
pub async fn owned(ctx: &Ctx) -> Result<Option<(Session, Idea)>, Fail> {
    let Some(session) = DOOR.session(ctx).await? else { return Ok(None) };
    let idea = ideas::alone(&mut ctx.read().await?, session.thing).await?;
    Ok(idea.filter(|idea| idea.space == ctx.space().id).map(|idea| (session, idea)))
}

/// A code was typed.
pub async fn open(ctx: Ctx, form: Form) -> Result<Reply, Fail> {
    let instead = form.text("instead");
    let typed = if instead.is_empty() { form.text("code") } else { instead };
    let kept = form.text("kept");
    let outcome = match typed::code(typed, ctx.lang) {
        Err(wrong) => Outcome::Wrong(wrong),
        Ok(canonical) => match look_up(&ctx, &canonical).await? {
            Ok(session) if kept.is_empty() => {
                return Ok(session.carry(Reply::redirect(ctx.at("/my-idea/now"))));
            }
            Ok(session) => return Ok(session.carry(view::with_reply(&ctx, &session, kept).await?)),
            Err(outcome) => outcome,
        },
    };
    let reply = show(&ctx, typed, &outcome, kept)?;
    Ok(match outcome {
        Outcome::Wait(_) => reply.status(StatusCode::TOO_MANY_REQUESTS),
        // The code is right: there is nothing to correct.
        Outcome::OnCard => reply,
        _ => reply.faulty(),
    })
}

/// Opens what the code opens in this space. Whether a code is unknown or belongs elsewhere is not told apart.
async fn look_up(ctx: &Ctx, canonical: &str) -> Result<Result<Session, Outcome>, Fail> {
    let secret = secrets::of_codes(&ctx.store, ctx.space().id).await?;
    let hash = code::hash(secret.bytes(), canonical);
    let mut tx = ctx.housekeeping().await?;
    if let Some(minutes) = tries::count(&mut tx, ctx, SCOPE).await? {
        tx.commit().await?;
        return Ok(Err(Outcome::Wait(minutes)));
    }
    let found = ideas::by_code(&mut tx, &hash).await?;
    let found = found.filter(|idea| idea.space == ctx.space().id);
    let waits = match &found {
        Some(_) => false,
        None => {
            let card = cards::by_code(&mut tx, &hash).await?;
            card.is_some_and(|card| card.space == ctx.space().id && card.used_by.is_none())
        }
    };
    if found.is_none() && !waits {
        tx.commit().await?;
        return Ok(Err(Outcome::NotFound));
    }
    tries::give_back(&mut tx, ctx, SCOPE).await?;
    let Some(idea) = found else {
        tx.commit().await?;
        return Ok(Err(Outcome::OnCard));
    };
    let session = DOOR.begin(&mut tx, ctx, idea.id).await?;
    tx.commit().await?;
    Ok(Ok(session))
}

impl Samples for Enter {
    fn samples(words: Words) -> Vec<Enter> {
        let page = |typed: &str, outcome: Outcome, kept: &str| {
            let chrome = Chrome::sample(words, words.t("mine-enter-title"));
            Enter::new(chrome, "/tvv/my-idea".into(), typed, &outcome, kept)
        };
        let mut samples: Vec<Enter> =
            ["", "björk", "björk fyra kanal nio 7 8 9", "bjrök fyra kanal nio", "xqxq a b c"]
                .into_iter()
                .map(|typed| match Code::parse(typed, word_list(Lang::Sv)) {
                    Err(wrong) => page(typed, Outcome::Wrong(wrong), ""),
                    Ok(_) => page(typed, Outcome::NotFound, ""),
                })
                .collect();
        samples.push(page("", Outcome::Fresh, ""));
        samples.push(page("", Outcome::Over, "Jag menar <linje 61>"));
        samples.push(page("björk fyra kanal nio", Outcome::Wrong(ParseError::MixedLanguages), ""));
        samples.push(page("björk fyra kanal nio 1", Outcome::Wrong(ParseError::CheckDigitWrong), ""));
        samples.push(page("björk fyra kanal nio", Outcome::NotFound, ""));
        samples.push(page("björk fyra kanal nio", Outcome::OnCard, ""));
        samples.push(page("björk fyra kanal nio", Outcome::Wait(7), ""));
        let mut on = page("", Outcome::Fresh, "");
        on.on = Some((words.with("mine-continue", &[("number", "417".into())]), "/tvv/my-idea/now".into()));
        on.plan = Some("/tvv/contribute/plan".into());
        on.member = Some("/tvv/groups/member".into());
        samples.push(on);
        samples
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_page_is_sound_in_every_language() {
        pages::check_page::<super::Enter>();
    }
}
