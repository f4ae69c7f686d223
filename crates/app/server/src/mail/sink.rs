//! A folder instead of a mail server: one file per mail, as a mail program would store it.

use std::{
    fs,
    future::Future,
    io,
    path::{Path, PathBuf},
    pin::Pin,
};

use mail_parser::MessageParser;

use super::{Carried, Mail, Transport};

/// Writes mails into a folder.
pub struct Sink {
    /// The folder; made when it is missing.
    pub folder: PathBuf,
}

/// A mail in the folder, to be shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept {
    /// The file's name.
    pub name: String,
    /// The receiver's address.
    pub to: String,
    /// The subject.
    pub subject: String,
    /// The text.
    pub text: String,
}

impl Sink {
    fn write(&self, mail: &Mail) -> io::Result<()> {
        fs::create_dir_all(&self.folder)?;
        let plain = |c: char| if c.is_ascii_alphanumeric() || c == '-' { c } else { '.' };
        let key: String = mail.key.chars().map(plain).collect();
        // The key alone names the file: a mail that is written twice is one file.
        let part = self.folder.join(format!("{key}.part"));
        fs::write(&part, mail.message.formatted())?;
        fs::rename(part, self.folder.join(format!("{key}.eml")))
    }
}

impl Transport for Sink {
    fn carry<'a>(&'a self, mail: &'a Mail) -> Pin<Box<dyn Future<Output = Carried> + Send + 'a>> {
        Box::pin(async move {
            match self.write(mail) {
                Ok(()) => Carried::Taken,
                Err(error) => Carried::Later(format!("the mail folder: {}", error.kind())),
            }
        })
    }
}

/// The newest mails of a folder, the newest first.
pub(super) fn newest(folder: &Path, count: usize) -> io::Result<Vec<Kept>> {
    let mut files = Vec::new();
    let entries = match fs::read_dir(folder) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        entries => entries?,
    };
    for entry in entries {
        let path = entry?.path();
        if path.extension().is_some_and(|ending| ending == "eml") {
            files.push((fs::metadata(&path)?.modified()?, path));
        }
    }
    files.sort();
    files.iter().rev().take(count).map(|(_, path)| read(path)).collect()
}

fn read(path: &Path) -> io::Result<Kept> {
    let bytes = fs::read(path)?;
    let mail = MessageParser::default().parse(&bytes).unwrap_or_default();
    let to = mail.to().and_then(|to| to.first()?.address.as_deref()).unwrap_or_default();
    Ok(Kept {
        name: path.file_name().unwrap_or_default().to_string_lossy().into_owned(),
        to: to.to_owned(),
        subject: mail.subject().unwrap_or_default().to_owned(),
        text: mail.body_text(0).unwrap_or_default().replace("\r\n", "\n"),
    })
}
