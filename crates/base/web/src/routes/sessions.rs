//! On which devices somebody is signed in, and signing out on them from here.

use askama::Template;
use kernel::Id;
use members::session::{self, Browser, Device, Session, System};
use pages::{Button, Chrome, Hidden, Samples, Words};

use crate::{Ctx, Fail, Form, Reply};

/// One device.
struct Row {
    device: String,
    began: String,
    here: bool,
    used: String,
    until: String,
    id: Hidden,
    end: Button,
}

#[derive(Template)]
#[template(path = "sessions.html")]
struct SessionsPage {
    chrome: Chrome,
    rows: Vec<Row>,
    others: Option<Button>,
}

impl SessionsPage {
    fn new(chrome: Chrome, sessions: &[Session], here: Id) -> SessionsPage {
        let words = chrome.words;
        let row = |session: &Session| Row {
            device: device(words, session.device),
            began: words.with("sessions-began", &[("when", words.moment(session.created).into())]),
            here: session.id == here,
            used: words.with("sessions-used", &[("when", words.moment(session.seen).into())]),
            until: words.with("sessions-until", &[("when", words.day(session.expires).into())]),
            id: Hidden::new("session", session.id.to_string()),
            end: Button::second(words.t("sessions-end")),
        };
        let others = sessions.iter().filter(|session| session.id != here).count();
        SessionsPage {
            rows: sessions.iter().map(row).collect(),
            others: (others > 0)
                .then(|| Button::main(words.t("sessions-end-others")).sends("deed", "others").danger()),
            chrome: Chrome { index: false, ..chrome },
        }
    }
}

/// A device in words that its owner recognises.
fn device(words: Words, device: Device) -> String {
    match (device.browser, device.system) {
        (Some(browser), Some(system)) => {
            let named = [("browser", browser.as_str().into()), ("system", system.as_str().into())];
            words.with("sessions-device", &named)
        }
        (Some(browser), None) => browser.as_str().to_owned(),
        (None, Some(system)) => words.with("sessions-device-system", &[("system", system.as_str().into())]),
        (None, None) => words.t("sessions-device-unknown"),
    }
}

/// The list, the latest used first.
pub(super) async fn show(ctx: Ctx) -> Result<Reply, Fail> {
    let mine = &ctx.signed_in.as_ref().ok_or(Fail::SignIn)?.session;
    let sessions = session::of_person(&mut ctx.read().await?, mine.person).await?;
    let page = SessionsPage::new(ctx.chrome(ctx.words.t("sessions")), &sessions, mine.id);
    Ok(Reply::html(&page)?.private())
}

/// Ends one of them, or all but this one.
pub(super) async fn end(ctx: Ctx, form: Form) -> Result<Reply, Fail> {
    let here = ctx.signed_in.as_ref().ok_or(Fail::SignIn)?.session.id;
    let mut tx = ctx.write().await?;
    let (said, n) = if form.text("deed") == "others" {
        ("sessions-ended-others", Some(session::revoke_others(&mut tx, &ctx.caller, here).await? as i64))
    } else {
        session::revoke(&mut tx, &ctx.caller, form.get("session").ok_or(Fail::NotFound)?).await?;
        ("sessions-ended", None)
    };
    tx.commit().await?;
    Ok(Reply::redirect("/sessions").done(said, n))
}

impl Samples for SessionsPage {
    fn samples(words: Words) -> Vec<SessionsPage> {
        let session = |n: i64| Session {
            id: Id::from_parts(n, [1; 10]),
            person: Id::from_parts(9, [1; 10]),
            created: 1_772_438_400_000,
            seen: 1_772_438_400_000,
            expires: 1_772_438_400_000 + session::SESSION,
            device: Device {
                browser: (n != 2).then_some(Browser::Firefox),
                system: (n < 3).then_some(System::Android),
            },
        };
        let page = |sessions: &[Session]| {
            SessionsPage::new(Chrome::sample(words, words.t("sessions")), sessions, session(1).id)
        };
        vec![page(&[session(1)]), page(&[session(1), session(2), session(3)])]
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_page_is_sound_in_every_language() {
        pages::check_page::<super::SessionsPage>();
    }
}
