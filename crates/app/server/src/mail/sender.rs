//! Empties the outbox.

use std::time::Duration;

use kernel::Millis;
use lettre::message::Mailbox;
use store::{Result, Store, outbox::Waiting};
use tokio::{sync::watch, time};

use super::{Carried, Mail, Transport, compose, compose::Unsendable, letters};
use crate::config::{Config, ConfigError};

/// How often the outbox is looked into. What is due now was put there minutes ago, or waits for a person who
/// wants to sign in.
const PAUSE: Duration = Duration::from_secs(2);
/// How long one mail may take in all. A slow mail server may use its time for every single reply, and the sum must be
/// well below the time for which the message is ours.
const PATIENCE: Duration = Duration::from_secs(240);
const _: () = assert!(PATIENCE.as_millis() < store::outbox::LEASE as u128);

/// Empties the outbox with one carrier. Any number of nodes may do so at the same time.
pub struct Sender {
    store: Store,
    transport: Box<dyn Transport>,
    base_url: String,
    host: String,
    from: Mailbox,
    patience: Duration,
}

impl Sender {
    /// A sender as the configuration says; none when messages are to wait.
    pub fn new(store: &Store, config: &Config) -> std::result::Result<Option<Sender>, ConfigError> {
        let Some(transport) = super::transport(config)? else { return Ok(None) };
        Sender::with(store, config, transport).map(Some)
    }

    /// A sender with a given carrier.
    pub fn with(
        store: &Store,
        config: &Config,
        transport: Box<dyn Transport>,
    ) -> std::result::Result<Sender, ConfigError> {
        let base_url = config.base_url();
        let url = url::Url::parse(&base_url).ok();
        let host = url.and_then(|url| url.host_str().map(str::to_owned)).unwrap_or("localhost".into());
        let own =
            format!("Samband <samband@{}>", if host.contains('.') { &host } else { "localhost.invalid" });
        let from = config.mail.from.as_ref().unwrap_or(&own);
        let from = from
            .parse()
            .map_err(|_| ConfigError("mail.from must look like Samband <samband@example.org>".to_owned()))?;
        Ok(Sender { store: store.clone(), transport, base_url, host, from, patience: PATIENCE })
    }

    /// The same with less time for each mail.
    pub fn within(self, patience: Duration) -> Sender {
        Sender { patience: patience.min(PATIENCE), ..self }
    }

    /// Sends what is due until told to stop; a mail that is on its way then is finished.
    pub async fn run(self, mut stopped: watch::Receiver<bool>) {
        while !*stopped.borrow() {
            match self.next().await {
                Ok(true) => continue,
                Ok(false) => {}
                Err(error) => tracing::error!(%error, "the outbox could not be emptied"),
            }
            tokio::select! {
                _ = stopped.changed() => {}
                _ = time::sleep(PAUSE) => {}
            }
        }
    }

    /// Sends everything that is due now; tells how many messages were taken in hand.
    pub async fn drain(&self) -> Result<usize> {
        let mut count = 0;
        while self.next().await? {
            count += 1;
        }
        Ok(count)
    }

    /// Takes the next message in hand; tells whether there was one.
    pub async fn next(&self) -> Result<bool> {
        let mut tx = self.store.housekeeping().await?;
        let Some(row) = tx.claim().await? else { return Ok(false) };
        tx.commit().await?;
        match self.store.caught(self.send(&row)).await {
            Ok(done) => done?,
            // The next letter is another one: it must not wait for this one to be mended.
            Err(_) => {
                tracing::error!(key = row.key, "a letter could not be made; tried again later");
                self.note(&row, |tx, row| Box::pin(tx.not_sent(row, "something panicked"))).await?;
            }
        }
        Ok(true)
    }

    async fn send(&self, row: &Waiting) -> Result<()> {
        // Letters of sign-in links make their token when they are written, hence housekeeping.
        let mut tx = self.store.housekeeping().await?;
        let letter = letters::letter(&mut tx, row, &self.base_url).await?;
        tx.commit().await?;
        let at = self.store.env.now();
        let mail = match &letter {
            None => Err(None),
            Some(letter) => compose::mail(letter, &self.from, &row.key, &self.host, at).map_err(Some),
        };
        let carried = match mail {
            Ok(message) => self.carry(row, at, message).await,
            // The settings can be mended, and the mail leaves then.
            Err(Some(fault @ Unsendable::Sender)) => Carried::Later(why(fault)),
            Err(fault) => {
                let reason = fault.map_or_else(|| "nobody to send it to".to_owned(), why);
                return self
                    .note(row, |tx, row| Box::pin(async move { tx.dropped(&row.key, &reason).await }))
                    .await;
            }
        };
        self.note(row, |tx, row| {
            Box::pin(async move {
                match carried {
                    Carried::Taken => tx.sent(&row.key).await,
                    Carried::Later(why) => tx.not_sent(row, &why).await,
                    Carried::Refused(why) => tx.undeliverable(&row.key, &why).await,
                }
            })
        })
        .await
    }

    async fn carry(&self, row: &Waiting, at: Millis, message: lettre::Message) -> Carried {
        let mail = Mail { key: row.key.clone(), at, message };
        let carried = time::timeout(self.patience, self.transport.carry(&mail)).await;
        let carried = carried.unwrap_or_else(|_| Carried::Later("it took too long".to_owned()));
        match &carried {
            Carried::Taken => tracing::info!(key = row.key, kind = row.kind, "sent"),
            Carried::Later(why) => {
                tracing::warn!(key = row.key, attempts = row.attempts, why, "not sent; tried again later");
            }
            Carried::Refused(why) => tracing::warn!(key = row.key, why, "refused for good"),
        }
        carried
    }

    async fn note(
        &self,
        row: &Waiting,
        what: impl for<'a> FnOnce(&'a mut store::Tx, &'a Waiting) -> store::follower::Step<'a>,
    ) -> Result<()> {
        let mut tx = self.store.housekeeping().await?;
        what(&mut tx, row).await?;
        tx.commit().await
    }
}

fn why(fault: Unsendable) -> String {
    let why = match fault {
        Unsendable::Receiver => "the address is none",
        Unsendable::Sender => "the space's sender is no address",
        Unsendable::Form => "the mail could not be composed",
    };
    why.to_owned()
}
