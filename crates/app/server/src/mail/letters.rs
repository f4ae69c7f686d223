//! From a row of the outbox to a letter, by its kind.

use course::contribute::remind::{self, REMINDER};
use kernel::env::DAY;
use members::{INSTALLATION, person, session, space};
use pages::Words;
use store::{Result, Tx, outbox::Waiting};
use voice::idea::{followers::FEEDBACK, letters};

use super::Letter;

/// The outbox's words for the messages of `members`.
const SIGN_IN: &str = "sign-in";
const INVITATION: &str = "invitation";

/// The letter of a row; nothing when it has nobody to go to (any more). A kind that nobody writes letters for
/// is nobody's too.
pub async fn letter(tx: &mut Tx, row: &Waiting, base_url: &str) -> Result<Option<Letter>> {
    let space = match row.space {
        INSTALLATION => None,
        id => space::by_id(tx, id).await?,
    };
    let from = space.as_ref().and_then(|space| space.settings.sender.clone());
    match row.kind.as_str() {
        FEEDBACK => {
            let message = letters::message(tx, row.subject.id, base_url).await?;
            Ok(message.map(|letters::Message { to, lang, subject, text }| Letter {
                to,
                lang,
                subject,
                text,
                from,
            }))
        }
        REMINDER => {
            let message = remind::message(tx, row.subject.id, base_url).await?;
            Ok(message.map(|remind::Message { to, lang, subject, text }| Letter {
                to,
                lang,
                subject,
                text,
                from,
            }))
        }
        SIGN_IN => {
            let Some((to, lang, token)) = session::mint_link(tx, row.subject.id).await? else {
                return Ok(None);
            };
            let words = Words::new(lang);
            let minutes = session::LINK / 60_000;
            let link = format!("{base_url}/sign-in/link/{token}");
            let text = [
                words.t("mail-hello"),
                format!("{}\n{link}", words.with("mail-sign-in", &[("minutes", minutes.into())])),
                words.t("mail-sign-in-not-you"),
            ];
            let subject = words.t("mail-subject-sign-in");
            Ok(Some(Letter { to, lang, subject, text: text.join("\n\n") + "\n", from }))
        }
        INVITATION => {
            let Some((to, lang, token)) = person::mint_invitation(tx, row.subject.id).await? else {
                return Ok(None);
            };
            let words = Words::new(lang);
            let name = space.as_ref().map_or("Samband", |space| space.name(lang)).to_owned();
            let days = person::INVITATION / DAY;
            let link = format!("{base_url}/invitation/{token}");
            let values = [("space", name.as_str().into()), ("days", days.into())];
            let text = [
                words.t("mail-hello"),
                format!("{}\n{link}", words.with("mail-invitation", &values)),
                words.t("mail-invitation-not-you"),
            ];
            let subject = words.with("mail-subject-invitation", &values[..1]);
            Ok(Some(Letter { to, lang, subject, text: text.join("\n\n") + "\n", from }))
        }
        other => {
            tracing::error!(kind = other, "nobody writes letters of this kind");
            Ok(None)
        }
    }
}
