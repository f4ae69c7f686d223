//! The demo's letter box: what would have been sent, to read in the browser.

use askama::Template;
use pages::{Brand, Chrome, Samples, Words};
use web::{Ctx, Fail, Gate, Reply, Route, Slice};

use super::sink::{self, Kept};

/// Mails shown.
const SHOWN: usize = 50;

/// `/demo/mail`, where everything is made up; elsewhere the page does not exist.
pub fn slice() -> Slice {
    Slice::new("mailbox").routes(vec![Route::get("/demo/mail", Gate::DemoOnly, show)])
}

async fn show(ctx: Ctx) -> Result<Reply, Fail> {
    // The demo's letters lie beside its database.
    let folder = ctx.app.store().folder().ok_or(Fail::NotFound)?.join("mail");
    let mails = sink::newest(&folder, SHOWN).map_err(|_| Fail::Broken("the mail folder cannot be read"))?;
    let base = ctx.app.config().base_url.clone();
    let mails = mails.into_iter().map(|mail| Shown::new(mail, &base)).collect();
    Ok(Reply::html(&MailboxPage { chrome: ctx.chrome(ctx.words.t("mailbox")), mails })?.private())
}

#[derive(Template)]
#[template(path = "mailbox.html")]
struct MailboxPage {
    chrome: Chrome,
    mails: Vec<Shown>,
}

struct Shown {
    subject: String,
    to: String,
    paragraphs: Vec<Vec<Line>>,
}

struct Line {
    text: String,
    /// Whether the line is an address of this installation.
    leads: bool,
}

impl Shown {
    fn new(mail: Kept, base_url: &str) -> Shown {
        let line =
            |text: &str| Line { text: text.to_owned(), leads: text.starts_with(&format!("{base_url}/")) };
        let paragraph = |text: &str| text.lines().map(line).collect();
        let paragraphs = mail.text.trim().split("\n\n").map(paragraph).collect();
        Shown { subject: mail.subject, to: mail.to, paragraphs }
    }
}

impl Samples for MailboxPage {
    fn samples(words: Words) -> Vec<MailboxPage> {
        let page = |mails| {
            let chrome = Chrome::new(words, words.t("mailbox"), Brand::new("Samband", "/"));
            MailboxPage { chrome, mails }
        };
        let mail = Kept {
            name: "feedback.1.eml".into(),
            to: "kim@example.org".into(),
            subject: words.with("mail-subject-receipt", &[("number", "7".into())]),
            text: "Hej!\n\nSe här:\nhttp://127.0.0.1:8080/tvv/my-idea\n".into(),
        };
        vec![page(Vec::new()), page(vec![Shown::new(mail, "http://127.0.0.1:8080")])]
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_page_is_sound_in_every_language() {
        pages::check_page::<super::MailboxPage>();
    }
}
