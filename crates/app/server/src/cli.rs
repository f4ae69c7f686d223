//! The command line.

use std::{net::SocketAddr, path::PathBuf};

use clap::{Args, Parser, Subcommand};
use kernel::Lang;
use members::Role;

use crate::config::{Flag, LogShape};

/// Neighbouring municipalities collect ideas, sort them, answer every one, and show it openly.
#[derive(Debug, Parser)]
#[command(name = "samband", version, max_term_width = 100)]
pub struct Cli {
    /// Settings that every command understands.
    #[command(flatten)]
    pub settings: Settings,
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

/// Settings that every command understands; they win over file and environment.
#[derive(Debug, Default, Args)]
pub struct Settings {
    /// Configuration file (TOML)
    #[arg(long, global = true, value_name = "FILE", env = "SAMBAND_CONFIG")]
    pub config: Option<PathBuf>,
    /// Folder of the embedded database [default: ./samband-data]
    #[arg(long, global = true, value_name = "DIR", conflicts_with = "database")]
    pub data: Option<PathBuf>,
    /// URL of a PostgreSQL database
    #[arg(long, global = true, value_name = "URL", hide_env_values = true)]
    pub database: Option<String>,
    /// File of the model that compares texts by meaning [default: nordic-e5.samband in the data folder or beside
    /// this program]; without one words decide
    #[arg(long, global = true, value_name = "FILE")]
    pub model: Option<PathBuf>,
    /// Shape of the log lines: text or json
    #[arg(long, global = true, value_name = "SHAPE", value_parser = log_shape)]
    pub log: Option<LogShape>,
    /// Print results as JSON
    #[arg(long, global = true)]
    pub json: bool,
}

/// What can be done.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Serve a site full of example data on this machine
    Demo {
        /// Address and port to answer on [default: 127.0.0.1:8080]
        #[arg(long, value_name = "ADDR", value_parser = address)]
        listen: Option<SocketAddr>,
        /// So many ideas from the same generator instead of the usual ones
        #[arg(long, value_name = "N")]
        scale: Option<u32>,
        /// Invented names for the places (when the demo is made; `reset` makes it anew)
        #[arg(long)]
        fictional_names: bool,
        /// Begin anew
        #[command(subcommand)]
        action: Option<DemoAction>,
    },
    /// Serve the site
    Serve {
        /// Address and port to answer on [default: 127.0.0.1:8080]
        #[arg(long, value_name = "ADDR", value_parser = address)]
        listen: Option<SocketAddr>,
    },
    /// Count every invariant over everything stored; exit status 1 on a breach
    Verify,
    /// Take a whole space out, as a folder of files
    Export {
        /// What to take out.
        #[command(subcommand)]
        action: ExportAction,
    },
    /// Bring in a whole space, or ideas from a file: all or nothing
    Import {
        /// What to bring in.
        #[command(subcommand)]
        action: ImportAction,
    },
    /// Ask a file of texts what they speak of; nothing is stored, nothing leaves this machine
    Sense {
        /// What to ask.
        #[command(subcommand)]
        question: SenseQuestion,
    },
    /// Copy everything into one file while the server goes on working
    Backup {
        /// The new file [default: samband-backup-DATE.zip in this folder]
        #[arg(long, value_name = "FILE")]
        to: Option<PathBuf>,
    },
    /// Unpack a backup beside what is there, and prove that it is whole
    Restore {
        /// The backup
        file: PathBuf,
        /// Count every invariant over what was restored and compare with the backup's own counts
        #[arg(long, required_unless_present = "to")]
        verify: bool,
        /// The new folder; without it the backup is only proved and leaves nothing behind
        #[arg(long, value_name = "DIR")]
        to: Option<PathBuf>,
    },
    /// Look whether everything is in order, and say what to do where it is not
    Doctor {
        /// Also talk to the mail server
        #[arg(long)]
        network: bool,
    },
    /// Found a space
    Space {
        /// What to do.
        #[command(subcommand)]
        action: SpaceAction,
    },
    /// Invite people
    Person {
        /// What to do.
        #[command(subcommand)]
        action: PersonAction,
    },
}

/// What can be done to the demo.
#[derive(Clone, Copy, Debug, Subcommand)]
pub enum DemoAction {
    /// Remove the demo's data and begin anew
    Reset,
}

/// What a file of texts can be asked. With --json each text is answered by one line of JSON.
#[derive(Debug, Subcommand)]
pub enum SenseQuestion {
    /// Which themes are in the heap, and which is each text in?
    Themes {
        /// The file and its columns.
        #[command(flatten)]
        texts: Option<TextColumn>,
        /// Language of the labels, where there are enough texts in it
        #[arg(long, value_name = "LANGUAGE", default_value = "sv")]
        labels: Lang,
        /// Instead of a file of texts: do a run of the theme map again, from its file, and tell whether the result is
        /// the same
        #[arg(long, value_name = "FILE", conflicts_with_all = ["file", "text", "id"], required_unless_present = "file")]
        run: Option<PathBuf>,
    },
    /// Which other texts are nearest to each?
    Similar {
        /// The file and its columns.
        #[command(flatten)]
        texts: TextColumn,
        /// So many for each
        #[arg(long, value_name = "N", default_value_t = 5)]
        count: usize,
    },
    /// In which language is each text?
    Language {
        /// The file and its columns.
        #[command(flatten)]
        texts: TextColumn,
    },
    /// How good are the suggestions on the demo, whose right answers are known?
    Judge,
}

/// Where the texts are.
#[derive(Debug, Args)]
pub struct TextColumn {
    /// CSV, TSV, XLSX or ODS with headings
    pub file: PathBuf,
    /// Heading of the column with the texts
    #[arg(long, value_name = "COLUMN")]
    pub text: String,
    /// Heading of the column that names each text [default: the number of the row]
    #[arg(long, value_name = "COLUMN")]
    pub id: Option<String>,
}

/// What can be taken out.
#[derive(Debug, Subcommand)]
pub enum ExportAction {
    /// A whole space with its log, as a bundle (docs/space-bundle.md)
    Space {
        /// Key of the space
        key: String,
        /// The folder: new, or empty
        #[arg(long, value_name = "DIR")]
        out: PathBuf,
        /// With names, addresses and telephone numbers, in files of their own
        #[arg(long)]
        with_contacts: bool,
    },
}

/// What can be brought in.
#[derive(Debug, Subcommand)]
pub enum ImportAction {
    /// A whole space from a bundle, beside those that are here
    Space {
        /// The folder
        dir: PathBuf,
    },
    /// Ideas from CSV, TSV, XLSX or ODS; safe to run twice
    Ideas {
        /// The file
        file: PathBuf,
        /// Key of the space
        #[arg(long)]
        space: String,
        /// Which column is what: column=field,…
        #[arg(long, value_name = "MAP")]
        map: String,
        /// Stable name of the import, by which a second run knows its rows [default: the file's name]
        #[arg(long, value_name = "NAME")]
        source: Option<String>,
        /// Number of the round [default: the current one]
        #[arg(long, value_name = "N")]
        round: Option<i64>,
        /// Only say what would happen
        #[arg(long)]
        dry_run: bool,
    },
}

/// What can be done to spaces.
#[derive(Debug, Subcommand)]
pub enum SpaceAction {
    /// Found a space
    Found {
        /// First part of its addresses: a to z, digits and -
        key: String,
        /// What it is called
        #[arg(long)]
        name: String,
        /// Its languages, the first is its own: sv, nb, nn, fi, en
        #[arg(long, value_delimiter = ',', default_value = "sv", value_name = "LANGS")]
        langs: Vec<Lang>,
        /// Time zone
        #[arg(long, default_value = "Europe/Stockholm")]
        zone: String,
    },
}

/// What can be done to people.
#[derive(Debug, Subcommand)]
pub enum PersonAction {
    /// Invite somebody to a role by e-mail
    Invite {
        /// Where the invitation goes
        email: String,
        /// What colleagues will see
        #[arg(long)]
        name: String,
        /// The role, such as coordinator or admin
        #[arg(long, value_parser = role)]
        role: Role,
        /// Key of the space; the whole installation without it
        #[arg(long)]
        space: Option<String>,
        /// Key of the organisation, for roles of one: municipal-editor and board-secretary
        #[arg(long, value_name = "KEY")]
        organisation: Option<String>,
        /// Language of the invitation
        #[arg(long, default_value = "sv")]
        lang: Lang,
    },
}

fn address(text: &str) -> Result<SocketAddr, String> {
    text.parse().map_err(|_| "an address and a port, as 127.0.0.1:8080".into())
}

fn log_shape(text: &str) -> Result<LogShape, String> {
    match text {
        "text" => Ok(LogShape::Text),
        "json" => Ok(LogShape::Json),
        _ => Err("text or json".into()),
    }
}

fn role(text: &str) -> Result<Role, String> {
    let names = || Role::ALL.iter().map(|role| role.as_str()).collect::<Vec<_>>().join(", ");
    Role::parse(text).ok_or_else(|| format!("one of {}", names()))
}

impl Cli {
    /// What the flags say about keys of the configuration.
    pub fn flags(&self) -> Vec<Flag> {
        let path = |path: &PathBuf| path.display().to_string();
        let mut flags = Vec::new();
        match &self.command {
            Command::Demo { listen, .. } => {
                // The demo is its own installation: a folder, loopback, and letters that stay here.
                let data = self.settings.data.as_ref().map_or("./samband-demo".to_owned(), path);
                flags.extend([("data", data), ("mail.transport", "folder".to_owned())]);
                flags.extend(listen.map(|address| ("listen", address.to_string())));
            }
            Command::Serve { listen } => flags.extend(listen.map(|address| ("listen", address.to_string()))),
            _ => {}
        }
        flags.extend(self.settings.data.as_ref().map(|data| ("data", path(data))));
        flags.extend(self.settings.model.as_ref().map(|model| ("model", path(model))));
        flags.extend(self.settings.database.as_ref().map(|url| ("database", url.clone())));
        flags.extend(
            self.settings
                .log
                .map(|shape| ("log", if shape == LogShape::Json { "json" } else { "text" }.to_owned())),
        );
        flags
    }
}
