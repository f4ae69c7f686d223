//! Configuration: file, then environment, then flags, each over the one before. The page `docs/configuration.md`
//! lists every key; a test compares it with the types here.

mod layers;
mod secret;

use std::{
    net::{Ipv4Addr, SocketAddr},
    path::{Path, PathBuf},
};

pub use layers::{Flag, load};
pub use secret::Hidden;
use serde::{Deserialize, Serialize};
use store::Target;
use textsense::embed::Model;
use url::Url;

/// What the model file is called where nobody names one.
pub const MODEL: &str = "nordic-e5.samband";

/// What is wrong with the configuration, and what to do about it.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub struct ConfigError(pub String);

/// Everything that can be set.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Config {
    /// Folder of the embedded database; without a database URL.
    pub data: PathBuf,
    /// URL of a PostgreSQL database.
    pub database: Option<Hidden>,
    /// File that holds that URL.
    pub database_file: Option<PathBuf>,
    /// File of the model by which ideas are compared; without it the one in the usual places ([`Config::model_file`]).
    pub model: Option<PathBuf>,
    /// Address and port to answer on.
    pub listen: SocketAddr,
    /// Where readers reach the site; `http://` and the listening address when empty.
    pub base_url: Option<String>,
    /// Whether the last address in `X-Forwarded-For` is the reader's.
    pub trust_proxy: bool,
    /// Whether `/metrics` answers other machines.
    pub open_metrics: bool,
    /// Largest upload, megabytes.
    pub upload_megabytes: usize,
    /// Posts per minute and reader's address in the long run; 0: no limit.
    pub posts_per_minute: u32,
    /// Shape of the log lines.
    pub log: LogShape,
    /// Which log lines: `error`, `warn`, `info`, `debug`, or a filter such as `info,web=debug`.
    pub log_level: String,
    /// Outgoing messages.
    pub mail: Mail,
    /// The mail server.
    pub smtp: Smtp,
}

/// Shape of the log lines.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum LogShape {
    /// For people.
    Text,
    /// One JSON object a line, for collectors.
    Json,
}

/// Outgoing messages.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Mail {
    /// How messages leave.
    pub transport: Carrier,
    /// Sender of messages of a space that has set none, and of sign-in links: `Samband <samband@example.org>`.
    pub from: Option<String>,
}

/// How messages leave.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Carrier {
    /// They do not: they wait.
    Off,
    /// As files in the folder `mail` of the data folder.
    Folder,
    /// To a mail server.
    Smtp,
}

/// The mail server.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Smtp {
    /// Its name, as in its certificate.
    pub host: Option<String>,
    /// Its port; 0: 587 with STARTTLS, 465 with TLS.
    pub port: u16,
    /// How the connection is protected. There is no unprotected way.
    pub security: Security,
    /// Account; none for servers that know us by address.
    pub user: Option<String>,
    /// Its password.
    pub password: Option<Hidden>,
    /// File that holds the password.
    pub password_file: Option<PathBuf>,
    /// Certificates (PEM) of an authority of one's own, besides those of the operating system.
    pub ca_file: Option<PathBuf>,
    /// Seconds to wait for each reply.
    pub timeout_seconds: u64,
}

/// How the connection to the mail server is protected (RFC 8314).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Security {
    /// Begins in the clear and is upgraded, or ends (RFC 3207).
    Starttls,
    /// Protected from the first byte.
    Tls,
}

impl Default for Config {
    fn default() -> Config {
        Config {
            data: "./samband-data".into(),
            database: None,
            database_file: None,
            model: None,
            listen: (Ipv4Addr::LOCALHOST, 8080).into(),
            base_url: None,
            trust_proxy: false,
            open_metrics: false,
            upload_megabytes: 50,
            posts_per_minute: 120,
            log: LogShape::Text,
            log_level: "info".into(),
            mail: Mail::default(),
            smtp: Smtp::default(),
        }
    }
}

impl Default for Mail {
    fn default() -> Mail {
        Mail { transport: Carrier::Off, from: None }
    }
}

impl Default for Smtp {
    fn default() -> Smtp {
        Smtp {
            host: None,
            port: 0,
            security: Security::Starttls,
            user: None,
            password: None,
            password_file: None,
            ca_file: None,
            timeout_seconds: 30,
        }
    }
}

impl Config {
    /// Where the data is.
    pub fn target(&self) -> Result<Target, ConfigError> {
        let url = secret::of(&self.database, &self.database_file, "database")?;
        Ok(match url {
            Some(url) if !is_postgres(url.reveal()) => {
                return Err(ConfigError(
                    "database must look like postgres://user@host/name: Samband uses PostgreSQL, or the folder of --data"
                        .to_owned(),
                ));
            }
            Some(url) => Target::Postgres(url.reveal().to_owned()),
            None => Target::Folder(self.data.clone()),
        })
    }

    /// Where readers reach the site, without a slash at the end.
    pub fn base_url(&self) -> String {
        let own = || format!("http://{}", self.listen);
        self.base_url.as_deref().map_or_else(own, |url| url.trim_end_matches('/').to_owned())
    }

    /// The mail account's password, if there is one.
    pub fn smtp_password(&self) -> Result<Option<Hidden>, ConfigError> {
        secret::of(&self.smtp.password, &self.smtp.password_file, "smtp.password")
    }

    /// The model file: the one that is named, or `nordic-e5.samband` in the data folder or beside the program.
    pub fn model_file(&self) -> Option<PathBuf> {
        let beside = std::env::current_exe().ok().and_then(|program| Some(program.parent()?.to_owned()));
        let usual = [Some(self.data.clone()), beside].into_iter().flatten().map(|folder| folder.join(MODEL));
        self.model.clone().or_else(|| usual.into_iter().find(|file| file.is_file()))
    }

    /// The model, if there is a file. Takes some 0.2 s of CPU; share it.
    ///
    /// # Errors
    /// The file that is named is missing, or what is there is no whole model.
    pub fn open_model(&self) -> Result<Option<Model>, ConfigError> {
        let Some(file) = self.model_file() else { return Ok(None) };
        let opened = Model::open(&file);
        opened.map(Some).map_err(|fault| ConfigError(format!("model {}: {fault}", file.display())))
    }

    /// The folder that messages are written to with `mail.transport = "folder"`.
    pub fn mail_folder(&self) -> PathBuf {
        self.data.join("mail")
    }

    /// Looks whether the keys fit together.
    pub fn check(&self) -> Result<(), ConfigError> {
        let wrong = |what: &str| Err(ConfigError(what.to_owned()));
        if let Some(url) = &self.base_url {
            let sound = Url::parse(url).is_ok_and(|url| {
                matches!(url.scheme(), "http" | "https") && url.has_host() && url.query().is_none()
            });
            if !sound {
                return wrong("base_url must look like https://samband.example.org");
            }
        }
        if self.mail.transport == Carrier::Smtp && self.smtp.host.is_none() {
            return wrong("mail.transport = \"smtp\" needs smtp.host");
        }
        if self.mail.transport == Carrier::Smtp && self.mail.from.is_none() {
            return wrong("mail.transport = \"smtp\" needs mail.from, such as Samband <samband@example.org>");
        }
        if self.smtp.user.is_some() && self.smtp_password()?.is_none() {
            return wrong("smtp.user needs smtp.password_file (or smtp.password)");
        }
        self.target().map(drop)
    }
}

/// Whether it is a URL that leads to PostgreSQL.
fn is_postgres(url: &str) -> bool {
    Url::parse(url).is_ok_and(|url| matches!(url.scheme(), "postgres" | "postgresql"))
}

/// Reads a file whose name stands under a key; the error names the key.
pub(crate) fn read_file(path: &Path, key: &str) -> Result<String, ConfigError> {
    std::fs::read_to_string(path).map_err(|error| ConfigError(format!("{key} {}: {error}", path.display())))
}
