//! What owners do. Each is one transaction; whoever has no session any more types the code again, and keeps
//! what was typed.

use askama::Template;
use kernel::{Actor, Id, Refusal, env::DAY};
use members::{Caller, NotDone, contact};
use pages::{Button, Chrome, Hidden, Samples, Tone, Words};
use store::Tx;
use web::{Ctx, Fail, Form, Reply, by_code::session::Session};

use super::{
    DOOR,
    enter::{self, Outcome},
    forms::{self, Address},
    view::{self, Typed},
};
use crate::idea::{
    Idea,
    desk::{self, Place},
    rules::Wish,
    store::ideas,
};

/// The owner's session; without one, the reply that leads to the code, with a text that is not to be lost.
async fn session(ctx: &Ctx, text: &str) -> Result<Result<Session, Reply>, Fail> {
    match enter::owned(ctx).await? {
        Some((session, _)) => Ok(Ok(session)),
        None if text.is_empty() => Ok(Err(to_code(ctx))),
        None => Ok(Err(enter::show(ctx, "", &Outcome::Over, text)?)),
    }
}

/// To the page where the code is typed; says why when there was a session.
pub fn to_code(ctx: &Ctx) -> Reply {
    let reply = Reply::redirect(ctx.at("/my-idea"));
    match DOOR.was_opened(ctx) {
        true => DOOR.forget(reply.notice(Tone::Info, "mine-session-over", None)),
        false => reply,
    }
}

/// The idea, whole and as it is now, behind the lock of the space's log.
async fn behind_lock(tx: &mut Tx, ctx: &Ctx, session: &Session) -> Result<Idea, Fail> {
    tx.lock_log(ctx.space().id).await?;
    ideas::by_id(tx, session.thing).await?.ok_or(Fail::NotFound)
}

/// Back to the owner's page.
fn back(ctx: &Ctx) -> Reply {
    Reply::redirect(ctx.at("/my-idea/now"))
}

/// Back with what was done; a refusal means that the idea has moved on since the page was shown, which the page
/// then shows.
fn done(ctx: &Ctx, result: Result<(), NotDone>, key: &'static str) -> Result<Reply, Fail> {
    match result {
        Ok(()) => Ok(back(ctx).done(key, None)),
        Err(NotDone::Refused(_)) => Ok(back(ctx).notice(Tone::Warning, "mine-moved-on", None)),
        Err(other) => Err(other.into()),
    }
}

/// Replies, to a question or of one's own accord.
pub async fn reply(ctx: Ctx, form: Form) -> Result<Reply, Fail> {
    let text = form.text("text");
    let session = match session(&ctx, text).await? {
        Ok(session) => session,
        Err(reply) => return Ok(reply),
    };
    if let Some(fault) = forms::letter("text", text, true) {
        let typed = Typed { text: text.to_owned(), faults: vec![fault], ..Typed::default() };
        return Ok(view::show(&ctx, &session, &typed).await?.faulty());
    }
    let wish = Wish::Reply { text: text.to_owned() };
    done(&ctx, act(&ctx, &session, &wish, form.request_key()).await?, "mine-replied")
}

/// One deed of the owner; the same form sent twice is done once.
async fn act(
    ctx: &Ctx,
    session: &Session,
    wish: &Wish,
    request: Option<&str>,
) -> Result<Result<(), NotDone>, Fail> {
    let mut tx = ctx.write().await?;
    let idea = behind_lock(&mut tx, ctx, session).await?;
    if let Some(key) = request
        && tx.done_by_request(idea.space, key).await?.is_some()
    {
        return Ok(Ok(()));
    }
    let (place, owner) = (Place::of(ctx.space()), Caller::visitor(ctx.lang));
    if let Err(error) = desk::act(&mut tx, &place, &owner, &idea, wish, request).await {
        return Ok(Err(error));
    }
    tx.commit().await?;
    Ok(Ok(()))
}

/// Says whether the answer helped.
pub async fn helped(ctx: Ctx, form: Form) -> Result<Reply, Fail> {
    let (yes, why) = (form.text("helped") == "yes", form.text("why"));
    let session = match session(&ctx, why).await? {
        Ok(session) => session,
        Err(reply) => return Ok(reply),
    };
    if let Some(fault) = forms::letter("why", why, false) {
        let typed = Typed { why: why.to_owned(), faults: vec![fault], ..Typed::default() };
        return Ok(view::show(&ctx, &session, &typed).await?.faulty());
    }
    let mut tx = ctx.write().await?;
    let idea = behind_lock(&mut tx, &ctx, &session).await?;
    let rated = desk::rate(&mut tx, &Place::of(ctx.space()), &idea, yes, why).await;
    if rated.is_ok() {
        tx.commit().await?;
    }
    done(&ctx, rated, if yes { "mine-helped-yes" } else { "mine-helped-no" })
}

/// Gives, changes or takes away the address for news.
pub async fn address(ctx: Ctx, form: Form) -> Result<Reply, Fail> {
    let session = match session(&ctx, "").await? {
        Ok(session) => session,
        Err(reply) => return Ok(reply),
    };
    if form.has("remove") {
        return remove_address(&ctx, &session).await;
    }
    let typed = Address {
        email: form.text("email").to_owned(),
        name: form.text("name").to_owned(),
        postal: form.text("postal").to_owned(),
        lang: form.get("lang").map_or(ctx.lang, |lang| ctx.space().nearest(lang)),
    };
    match save_address(&ctx, &session, &typed).await? {
        Ok(()) => Ok(back(&ctx).done("mine-address-saved", None)),
        Err(faults) => {
            let typed = Typed { address: Some(typed), faults, ..Typed::default() };
            Ok(view::show(&ctx, &session, &typed).await?.faulty())
        }
    }
}

/// Done twice it changes nothing more: the second finds the contact of the first.
async fn save_address(
    ctx: &Ctx,
    session: &Session,
    typed: &Address,
) -> Result<Result<(), Vec<kernel::Fault>>, Fail> {
    let mut tx = ctx.write().await?;
    let idea = behind_lock(&mut tx, ctx, session).await?;
    let before = known(&mut tx, idea.contact).await?;
    let details = match typed.apply(before.as_ref().map(|contact| &contact.details)) {
        Ok(details) => details,
        Err(faults) => return Ok(Err(faults)),
    };
    match before {
        Some(contact) => contact::change(&mut tx, &Actor::Visitor, contact.id, &details).await?,
        None => {
            let until = ctx.now() + ctx.space().settings.contact_retention_days * DAY;
            let id = contact::put(&mut tx, &Actor::Visitor, idea.space, &details, until).await?;
            let place = Place::of(ctx.space());
            desk::set_contact(&mut tx, &place, &Actor::Visitor, &idea, Some(id)).await?;
        }
    }
    tx.commit().await?;
    Ok(Ok(()))
}

/// The contact data of an idea, unless it has been erased.
pub async fn known(tx: &mut Tx, contact: Option<Id>) -> store::Result<Option<contact::Contact>> {
    match contact {
        Some(id) => contact::for_sending(tx, id).await,
        None => Ok(None),
    }
}

/// Erases everything by which the owner could be reached; the idea stays (I24).
async fn remove_address(ctx: &Ctx, session: &Session) -> Result<Reply, Fail> {
    let mut tx = ctx.write().await?;
    let idea = behind_lock(&mut tx, ctx, session).await?;
    if let Some(contact) = idea.contact {
        contact::erase(&mut tx, &Actor::Visitor, contact).await?;
        desk::set_contact(&mut tx, &Place::of(ctx.space()), &Actor::Visitor, &idea, None).await?;
        tx.commit().await?;
    }
    Ok(back(ctx).done("mine-address-removed", None))
}

/// Says what taking back means, before it is done.
#[derive(Template)]
#[template(path = "mine/templates/withdraw.html")]
pub struct Withdraw {
    chrome: Chrome,
    text: String,
    number: String,
    action: String,
    key: Hidden,
    yes: Button,
    no: Button,
}

impl Withdraw {
    fn new(chrome: Chrome, idea: (i64, &str), at: &str, key: String) -> Withdraw {
        let words = chrome.words;
        Withdraw {
            text: idea.1.to_owned(),
            number: words.with("mine-withdraw-number", &[("number", idea.0.to_string().into())]),
            action: format!("{at}/withdraw"),
            key: Hidden::new("request", key),
            yes: Button::main(words.t("mine-withdraw-yes")).danger(),
            no: Button::second(words.t("mine-withdraw-no")).link(format!("{at}/now")),
            chrome: Chrome { index: false, ..chrome },
        }
    }
}

/// The page that asks.
pub async fn ask_withdraw(ctx: Ctx) -> Result<Reply, Fail> {
    let Some((session, idea)) = enter::owned(&ctx).await? else { return Ok(to_code(&ctx)) };
    if !idea.standing.state.is_open() {
        return done(&ctx, Err(Refusal::new("closed").into()), "mine-withdrawn");
    }
    let chrome = ctx.chrome(ctx.words.t("mine-withdraw-title"));
    let page = Withdraw::new(chrome, (idea.number, &idea.original), &ctx.at("/my-idea"), ctx.request_key());
    session.keep(&ctx, Reply::html(&page)?.private()).await
}

/// Takes the idea back.
pub async fn withdraw(ctx: Ctx, form: Form) -> Result<Reply, Fail> {
    match session(&ctx, "").await? {
        Ok(session) => {
            done(&ctx, act(&ctx, &session, &Wish::Withdraw, form.request_key()).await?, "mine-withdrawn")
        }
        Err(reply) => Ok(reply),
    }
}

/// Ends the session: for those who used somebody else's telephone.
pub async fn leave(ctx: Ctx, _: Form) -> Result<Reply, Fail> {
    let reply = Reply::redirect(ctx.at("/my-idea")).done("mine-left", None);
    match DOOR.session(&ctx).await? {
        Some(session) => session.end(&ctx, reply).await,
        None => Ok(reply),
    }
}

impl Samples for Withdraw {
    fn samples(words: Words) -> Vec<Withdraw> {
        let chrome = Chrome::sample(words, words.t("mine-withdraw-title"));
        vec![Withdraw::new(chrome, (417, "Bussen slutar gå <klockan> 18."), "/tvv/my-idea", "0".repeat(32))]
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_page_is_sound_in_every_language() {
        pages::check_page::<super::Withdraw>();
    }
}
