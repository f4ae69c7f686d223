//! Mail: the only thing that ever leaves the program, and only where the configuration says so.
//!
//! The outbox says *about what*; here it is looked up *to whom* and *with which words*, at the moment of
//! sending ([`letters`]), composed ([`compose`]), and handed to a carrier: a mail server ([`smtp`]), a folder
//! ([`sink`]) or none, and then messages wait ([`sender`]).

mod compose;
mod letters;
mod mailbox;
mod sender;
mod sink;
mod smtp;

use std::{future::Future, pin::Pin};

use kernel::{Lang, Millis, Private};
pub use letters::letter;
pub use mailbox::slice;
pub use sender::Sender;
pub use sink::Sink;
pub use smtp::Smtp;

use crate::config::{Carrier, Config, ConfigError};

/// One letter, before it has the form of a mail.
#[derive(Clone, Debug)]
pub struct Letter {
    /// The receiver's address.
    pub to: Private<String>,
    /// The language it is written in.
    pub lang: Lang,
    /// One line.
    pub subject: String,
    /// Plain text.
    pub text: String,
    /// The space's function address; the installation's when there is none.
    pub from: Option<String>,
}

/// A mail, ready to leave.
#[derive(Clone)]
pub struct Mail {
    /// The outbox's key.
    pub key: String,
    /// When it is sent.
    pub at: Millis,
    /// Envelope, headers and body.
    pub message: lettre::Message,
}

/// What a carrier did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Carried {
    /// It took the mail.
    Taken,
    /// It did not, and may later. The reason names no person.
    Later(String),
    /// It never will. The reason names no person.
    Refused(String),
}

/// Takes mails away.
pub trait Transport: Send + Sync {
    /// Takes one away. Tells whether it is gone, and never more than once that it is.
    fn carry<'a>(&'a self, mail: &'a Mail) -> Pin<Box<dyn Future<Output = Carried> + Send + 'a>>;
}

/// The carrier that the configuration names; none when messages are to wait.
pub fn transport(config: &Config) -> Result<Option<Box<dyn Transport>>, ConfigError> {
    Ok(match config.mail.transport {
        Carrier::Off => None,
        Carrier::Folder => Some(Box::new(Sink { folder: config.mail_folder() })),
        Carrier::Smtp => Some(Box::new(Smtp::new(&config.smtp, config.smtp_password()?)?)),
    })
}
