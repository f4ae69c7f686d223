//! Where the code of a plan is typed. Only a code that opens nothing counts as a try.

use askama::Template;
use members::secrets;
use pages::{Button, Chrome, Field, Notice, Samples, Tone, Words};
use web::{
    Ctx, Fail, Form, Reply, StatusCode,
    by_code::{session::Session, ticket::word_list, tries, typed},
};
use wordcode::{Code, ParseError};

use crate::contribute::{deeds, session, shown};

/// Under which names tries are counted.
const SCOPE: tries::Scope = ("contribute-plan", "contribute-plan-space");

#[derive(Template)]
#[template(path = "contribute/templates/enter.html")]
struct EnterPage {
    chrome: Chrome,
    action: String,
    notice: Option<Notice>,
    code: Field,
    open: Button,
    instead: Option<Button>,
    /// The plan that is open in this browser already.
    on: Option<(String, String)>,
    idea: Option<String>,
    begin: String,
}

/// What became of what was typed.
#[derive(Clone, Debug, PartialEq)]
pub enum Outcome {
    /// Nothing was typed yet.
    Fresh,
    /// It is no code.
    Wrong(ParseError),
    /// It is one, and there is no plan here that it opens.
    NotFound,
    /// Too many have been tried; minutes to wait.
    Wait(i64),
}

impl EnterPage {
    fn new(chrome: Chrome, home: &str, typed: &str, outcome: &Outcome, idea: bool) -> EnterPage {
        let words = chrome.words;
        let example = Code::encode([9, 33, 71, 140, 5], word_list(words.lang)).to_string();
        let hint = words.with("plan-code-hint", &[("example", example.replace('-', " ").into())]);
        let mut field = Field::code("code", words.t("plan-code")).hint(hint).value(typed).maxlength(120);
        let mut notice = None;
        match outcome {
            Outcome::Fresh => {}
            Outcome::Wait(minutes) => {
                notice = Some(Notice::new(Tone::Warning, words.count("code-wait", *minutes)));
            }
            Outcome::NotFound => field = field.fault(words.t("plan-code-not-found")),
            Outcome::Wrong(wrong) => field = field.fault(typed::wrong(words, wrong)),
        }
        let faulty = matches!(outcome, Outcome::Wrong(_) | Outcome::NotFound);
        EnterPage {
            chrome: Chrome { fault_title: faulty, index: false, ..chrome },
            action: format!("{home}/contribute/plan"),
            notice,
            code: field,
            open: Button::main(words.t("plan-open")),
            instead: match outcome {
                Outcome::Wrong(wrong) => typed::instead(words, typed, wrong),
                _ => None,
            },
            on: None,
            idea: idea.then(|| format!("{home}/my-idea")),
            begin: format!("{home}/contribute"),
        }
    }
}

fn make(ctx: &Ctx, typed: &str, outcome: &Outcome) -> EnterPage {
    let chrome = ctx.chrome(ctx.words.t("plan-enter-title"));
    EnterPage::new(chrome, &ctx.at(""), typed, outcome, ctx.app.has("/{space}/my-idea"))
}

/// `/{space}/contribute/plan`
pub async fn page(ctx: Ctx) -> Result<Reply, Fail> {
    let mut page = make(&ctx, "", &Outcome::Fresh);
    if let Some((_, plan)) = session::current(&ctx).await? {
        let actor = shown::actor(ctx.words, plan.name.as_deref(), plan.number);
        let label = ctx.words.with("plan-continue-as", &[("actor", actor.into())]);
        page.on = Some((label, ctx.at("/contribute/plan/now")));
    }
    Ok(Reply::html(&page)?.private())
}

/// A code was typed.
pub async fn open(ctx: Ctx, form: Form) -> Result<Reply, Fail> {
    let instead = form.text("instead");
    let typed = if instead.is_empty() { form.text("code") } else { instead };
    let outcome = match typed::code(typed, ctx.lang) {
        Err(wrong) => Outcome::Wrong(wrong),
        Ok(canonical) => match look_up(&ctx, &canonical).await? {
            Ok(session) => return Ok(session.carry(Reply::redirect(ctx.at("/contribute/plan/now")))),
            Err(outcome) => outcome,
        },
    };
    let reply = Reply::html(&make(&ctx, typed, &outcome))?.private();
    Ok(match outcome {
        Outcome::Wait(_) => reply.status(StatusCode::TOO_MANY_REQUESTS),
        _ => reply.faulty(),
    })
}

/// Opens what the code opens in this space. Whether a code is unknown or belongs elsewhere is not told apart.
async fn look_up(ctx: &Ctx, canonical: &str) -> Result<Result<Session, Outcome>, Fail> {
    let secret = secrets::of_codes(&ctx.store, ctx.space().id).await?;
    deeds::enter(ctx, &crate::contribute::desk::hash(&secret, canonical), SCOPE).await
}

impl Samples for EnterPage {
    fn samples(words: Words) -> Vec<EnterPage> {
        let page = |typed: &str, outcome: Outcome| {
            let chrome = Chrome::sample(words, words.t("plan-enter-title"));
            EnterPage::new(chrome, "/a", typed, &outcome, true)
        };
        let wrong = |text: &str| Code::parse(text, word_list(kernel::Lang::Sv)).unwrap_err();
        let mut on = page("", Outcome::Fresh);
        on.on = Some(("A".into(), "/a".into()));
        vec![
            on,
            page("", Outcome::Wrong(wrong(""))),
            page("bjr\u{f6}k fyra kanal nio", Outcome::Wrong(wrong("bjr\u{f6}k fyra kanal nio"))),
            page("bj\u{f6}rk fyra kanal nio", Outcome::NotFound),
            page("bj\u{f6}rk fyra kanal nio", Outcome::Wait(7)),
        ]
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_page_is_sound_in_every_language() {
        pages::check_page::<super::EnterPage>();
    }
}
