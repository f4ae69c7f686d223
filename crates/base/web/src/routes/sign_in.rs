//! Signing in by a link in an e-mail, signing out, accepting an invitation.

use askama::Template;
use kernel::{Actor, Fault};
use members::{NotDone, Role, Space, grants_right, person, session};
use pages::{Button, Chrome, ErrorSummary, Field, Samples, Words};

use crate::{
    App, Ctx, Entry, Fail, Form, Menu, Reply, cookies,
    ctx::{escape, local_path},
};

/// A page with a sentence and perhaps a form of one field and one button.
#[derive(Template)]
#[template(path = "gate.html")]
struct GatePage {
    chrome: Chrome,
    errors: Option<ErrorSummary>,
    text: String,
    action: String,
    field: Option<Field>,
    button: Option<Button>,
}

fn page(chrome: Chrome, text: String, action: &str, button: Option<Button>) -> GatePage {
    let chrome = Chrome { index: false, sign_in: None, ..chrome };
    GatePage { chrome, errors: None, text, action: action.to_owned(), field: None, button }
}

fn asking(words: Words, chrome: Chrome, typed: &str, faults: &[Fault]) -> GatePage {
    let text = words.t("sign-in-text");
    let field = Field::email("email", words.t("sign-in-email")).value(typed).autocomplete("email");
    GatePage {
        errors: ErrorSummary::of(words, faults, |_| words.t("sign-in-email")),
        field: Some(field.faults(words, faults)),
        ..page(
            Chrome { fault_title: !faults.is_empty(), ..chrome },
            text,
            "/sign-in",
            Some(Button::main(words.t("sign-in-send"))),
        )
    }
}

/// Asks for the address.
pub(super) async fn ask(ctx: Ctx) -> Result<Reply, Fail> {
    let reply = Reply::html(&asking(ctx.words, ctx.chrome(ctx.words.t("sign-in")), "", &[]))?;
    let back = local_path(ctx.query.text("to"), "");
    Ok(if back.is_empty() { reply } else { reply.cookie(cookies::BACK, escape(back), 3600) })
}

/// Sends a link if the address is known; says the same if it is not.
pub(super) async fn send(ctx: Ctx, form: Form) -> Result<Reply, Fail> {
    let mut tx = ctx.housekeeping().await?;
    let asked = session::ask_link(&mut tx, ctx.app.secret(), form.text("email")).await;
    tx.commit().await?;
    match asked {
        Ok(()) => Ok(Reply::redirect("/sign-in/sent")),
        Err(NotDone::Refused(refusal)) if refusal.code == "not-an-email" => {
            let chrome = ctx.chrome(ctx.words.t("sign-in"));
            let faults = [Fault::new("email", "not-an-email")];
            Ok(Reply::html(&asking(ctx.words, chrome, form.text("email"), &faults))?.faulty())
        }
        Err(NotDone::Refused(_)) => Err(Fail::TooMany { retry_after: 3600 }),
        Err(other) => Err(other.into()),
    }
}

/// "If the address is known, a link is on its way."
pub(super) async fn sent(ctx: Ctx) -> Result<Reply, Fail> {
    let text = ctx.words.t("sign-in-sent-text");
    Reply::html(&page(ctx.chrome(ctx.words.t("sign-in-sent")), text, "", None))
}

/// Where the link leads: a button, since programs that look into mail open links and must not use them up.
pub(super) async fn land(ctx: Ctx) -> Result<Reply, Fail> {
    let button = Button::main(ctx.words.t("sign-in"));
    let text = ctx.words.t("sign-in-land-text");
    let page = page(ctx.chrome(ctx.words.t("sign-in")), text, &ctx.path, Some(button));
    Ok(Reply::html(&page)?.private())
}

/// Uses the link up.
pub(super) async fn enter(ctx: Ctx, _: Form) -> Result<Reply, Fail> {
    let mut tx = ctx.housekeeping().await?;
    let token = session::consume_link(&mut tx, &ctx.param::<String>("token")?, ctx.device()).await?;
    tx.commit().await?;
    welcome(&ctx, token).await
}

/// Signs out on this device.
pub(super) async fn leave(ctx: Ctx, _: Form) -> Result<Reply, Fail> {
    if let Some(person) = &ctx.signed_in {
        let mut tx = ctx.housekeeping().await?;
        session::end(&mut tx, person.session.person, person.session.id).await?;
        tx.commit().await?;
    }
    Ok(Reply::redirect("/").sign_out(&ctx.app).done("signed-out", None))
}

/// What the invited person is asked.
pub(super) async fn invited(ctx: Ctx) -> Result<Reply, Fail> {
    let found = person::invitation(&mut ctx.read().await?, &ctx.param::<String>("token")?).await?;
    let invitation = found.ok_or(kernel::Refusal::new("link-used"))?;
    let role = ctx.words.t(&format!("role-{}", invitation.post.role.as_str()));
    let text = ctx.words.with("invitation-text", &[("role", role.into())]);
    let button = Button::main(ctx.words.t("invitation-accept"));
    let page = page(ctx.chrome(ctx.words.t("invitation")), text, &ctx.path, Some(button));
    Ok(Reply::html(&page)?.private())
}

/// Opens the account and signs in.
pub(super) async fn accept(ctx: Ctx, _: Form) -> Result<Reply, Fail> {
    let mut tx = ctx.write().await?;
    let person = person::accept(&mut tx, &ctx.param::<String>("token")?).await?;
    let token = session::begin(&mut tx, person, ctx.device()).await?;
    tx.commit().await?;
    welcome(&ctx, token).await
}

/// To the page that asked for it, or else to the first that somebody's role opens.
async fn welcome(ctx: &Ctx, token: String) -> Result<Reply, Fail> {
    let signed_in = session::load(&mut ctx.read().await?, &token).await?.ok_or(Fail::Broken("no session"))?;
    debug_assert!(matches!(signed_in.caller.actor, Actor::Person(_)));
    let spaces = ctx.app.all_spaces().await?;
    let first = signed_in.caller.grants.iter().find_map(|grant| {
        let space = spaces.iter().find(|space| Some(space.id) == grant.space)?;
        Some(home(&ctx.app, space, grant.role))
    });
    let back = cookies::back(&ctx.headers);
    let to = local_path(back.as_deref().unwrap_or(""), first.as_deref().unwrap_or("/"));
    Ok(Reply::redirect(to).sign_in(&ctx.app, token).cookie(cookies::BACK, "", 0))
}

/// The room that is the role's own, else the first entry of the desk that it opens, or else the space's front page.
pub(super) fn home(app: &App, space: &Space, role: Role) -> String {
    if let Some(path) = app.home(role) {
        return format!("/{}{path}", space.key);
    }
    let opens = |menu| matches!(menu, Menu::Desk(_, right) if grants_right(role, right));
    let on = |entry: &&Entry| entry.only.is_none_or(|switch| space.settings.has(switch));
    let first = app.entries().filter(on).find(|entry| opens(entry.menu));
    format!("/{}{}", space.key, first.map_or("", |entry| entry.path))
}

impl Samples for GatePage {
    fn samples(words: Words) -> Vec<GatePage> {
        let chrome = |key| Chrome::new(words, words.t(key), pages::Brand::new("Samband", "/"));
        vec![
            asking(words, chrome("sign-in"), "", &[]),
            asking(words, chrome("sign-in"), "kim", &[Fault::new("email", "not-an-email")]),
            page(chrome("sign-in-sent"), words.t("sign-in-sent-text"), "", None),
            page(
                chrome("sign-in"),
                words.t("sign-in-land-text"),
                "/sign-in/link/x",
                Some(Button::main(words.t("sign-in"))),
            ),
        ]
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_pages_are_sound_in_every_language() {
        pages::check_page::<super::GatePage>();
    }
}
