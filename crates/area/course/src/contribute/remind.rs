//! The day has come: whoever left an address is reminded once of what they wanted to do. Others see it in their plan.

use jiff::civil::Date;
use kernel::{Id, Lang, Private};
use members::{Done, Space, contact, space};
use pages::Words;
use store::{Result, Store, Tx};

use super::{desk, store as rows};

/// The outbox's word for a reminder.
pub const REMINDER: &str = "commitment-reminder";

/// Reminds everybody whose day has come, by the calendar of their space. One who cannot be reminded keeps none of the
/// others waiting; the last such failure is told.
pub async fn due(store: &Store) -> Done<()> {
    let mut done = Ok(());
    for space in space::all(&mut store.read().await?).await? {
        let today = space.today(store.env.now());
        let due = rows::due(&mut store.read().await?, space.id, today).await?;
        for one in due {
            let reminded = remind(store, &space, one.number, today).await;
            done = reminded.and(done);
        }
    }
    done
}

async fn remind(store: &Store, space: &Space, number: i64, today: Date) -> Done<()> {
    let mut tx = store.write().await?;
    let Some(one) = desk::remind(&mut tx, space, number, today).await? else { return Ok(()) };
    let key = format!("{REMINDER}:{}:{}", one.id, one.version);
    let now = tx.env().now();
    tx.post(&key, one.space, REMINDER, &one.subject(), now).await?;
    Ok(tx.commit().await?)
}

/// A reminder, ready to be handed to a carrier.
#[derive(Clone, Debug, PartialEq)]
pub struct Message {
    /// The actor's address.
    pub to: Private<String>,
    /// The language it is written in: the actor's.
    pub lang: Lang,
    /// One line.
    pub subject: String,
    /// Plain text, paragraphs apart by empty lines.
    pub text: String,
}

/// The reminder of a commitment; nothing when it is done or taken back, or there is no address (any more). The code
/// never stands in it.
pub async fn message(tx: &mut Tx, commitment: Id, base_url: &str) -> Result<Option<Message>> {
    let Some(one) = rows::by_id(tx, commitment).await? else { return Ok(None) };
    if one.standing.life != super::rules::Life::Open {
        return Ok(None);
    }
    let Some(plan) = rows::plan(tx, one.plan).await? else { return Ok(None) };
    let Some(contact) = plan.contact else { return Ok(None) };
    let Some(contact) = contact::for_sending(tx, contact).await? else { return Ok(None) };
    let (Some(to), Some(space)) = (contact.details.email, space::by_id(tx, one.space).await?) else {
        return Ok(None);
    };
    let lang = contact.details.lang;
    let words = Words::new(lang);
    let values = [
        ("number", one.number.to_string().into()),
        ("date", one.by.map(|by| words.date(by)).unwrap_or_default().into()),
        ("space", space.name(lang).to_owned().into()),
    ];
    let quoted: Vec<String> =
        one.text.lines().map(|line| format!("> {line}").trim_end().to_owned()).collect();
    let text = [
        words.t("mail-hello"),
        words.with("commitment-mail-said", &values),
        quoted.join("\n"),
        words.t("commitment-mail-next"),
        format!("{}\n{base_url}/{}/contribute/plan", words.t("commitment-mail-follow"), space.key),
        words.with("commitment-mail-why-you", &values),
    ];
    let subject = words.with("commitment-mail-subject", &values);
    Ok(Some(Message { to, lang, subject, text: text.join("\n\n") + "\n" }))
}
