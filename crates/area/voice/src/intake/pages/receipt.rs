//! The receipt: number and code, big, for a quarter of an hour.

use askama::Template;
use kernel::Lang;
use members::{contact, secrets};
use pages::{Button, Chrome, Notice, Samples, Tone, Words};
use web::{Ctx, Fail, Reply, StatusCode};
use wordcode::Code;

use crate::{
    idea::Idea,
    intake::{
        desk,
        slip::{self, Slip},
        ticket::{SHOWN_FOR, Ticket},
    },
};

/// The receipt.
#[derive(Template)]
#[template(path = "intake/templates/receipt.html")]
pub struct ReceiptPage {
    chrome: Chrome,
    number: String,
    /// The code and the language of its words; nothing when its time is over.
    code: Option<(String, Lang)>,
    notice: Option<Notice>,
    next: Vec<String>,
    slip: Option<Button>,
    follow: Button,
    another: Button,
}

/// What a receipt tells of an idea.
struct Received {
    number: i64,
    held: bool,
    mailed: bool,
    due: Option<String>,
}

impl ReceiptPage {
    fn new(
        chrome: Chrome,
        received: &Received,
        code: Option<(String, Lang)>,
        at: impl Fn(&str) -> String,
    ) -> ReceiptPage {
        let words = chrome.words;
        let read_by = received
            .due
            .as_ref()
            .map(|date| words.with("receipt-read-by", &[("date", date.as_str().into())]));
        let mailed = received.mailed.then(|| words.t("receipt-mailed"));
        let notice = match (code.is_some(), received.held) {
            (false, _) => Some(Notice::new(Tone::Info, words.t("receipt-over"))),
            (true, true) => Some(Notice::new(Tone::Info, words.t("receipt-held"))),
            (true, false) => None,
        };
        ReceiptPage {
            number: received.number.to_string(),
            notice,
            next: read_by
                .into_iter()
                .chain([words.t("receipt-answer"), words.t("receipt-change")])
                .chain(mailed)
                .collect(),
            slip: code.is_some().then(|| Button::second(words.t("receipt-slip")).link(at("slip"))),
            follow: Button::main(words.t("receipt-follow")).link(at("follow")),
            another: Button::quiet(words.t("receipt-another")).link(at("another")),
            code,
            chrome: Chrome { index: false, ..chrome },
        }
    }
}

/// The ticket of the address, its idea and code.
async fn opened(ctx: &Ctx) -> Result<(Ticket, Idea, Code), Fail> {
    let ticket = Ticket::parse(&ctx.param::<String>("ticket")?).ok_or(Fail::NotFound)?;
    let codes = secrets::of_codes(&ctx.store, ctx.space().id).await?;
    let tickets = ctx.app.secret();
    let mut tx = ctx.read().await?;
    let idea = desk::of_ticket(&mut tx, (tickets, &codes), ctx.space().id, &ticket).await?;
    let code = ticket.code(tickets);
    Ok((ticket, idea.ok_or(Fail::NotFound)?, code))
}

fn is_over(ctx: &Ctx, idea: &Idea) -> bool {
    ctx.now() > idea.received_at + SHOWN_FOR
}

/// Shows number and code; after its time the number and where to go with the code.
pub async fn show(ctx: Ctx) -> Result<Reply, Fail> {
    let (ticket, idea, code) = opened(&ctx).await?;
    let over = is_over(&ctx, &idea);
    let ways = match idea.contact {
        Some(contact) => contact::ways(&mut ctx.read().await?, &[contact]).await?,
        None => Vec::new(),
    };
    let received = Received {
        number: idea.number,
        held: idea.held,
        mailed: ways.iter().any(|(_, email, _)| *email),
        due: idea.standing.due_at.map(|date| ctx.words.day(date)),
    };
    let code = (!over).then(|| (code.to_string(), ticket.lang()));
    let leads = |to: &str| match to {
        "slip" => ctx.at(&format!("/receipt/{ticket}/slip.pdf")),
        "follow" => ctx.at("/my-idea"),
        _ => ctx.at("/leave-idea"),
    };
    let page = ReceiptPage::new(ctx.chrome(ctx.words.t("receipt-thanks")), &received, code, leads);
    let reply = Reply::html(&page)?.private();
    Ok(if over { reply.status(StatusCode::GONE) } else { reply })
}

/// The slip to print.
pub async fn paper(ctx: Ctx) -> Result<Reply, Fail> {
    let (ticket, idea, code) = opened(&ctx).await?;
    if is_over(&ctx, &idea) {
        return Err(Fail::Gone);
    }
    let receipt = slip::slip(&Slip {
        words: ctx.words.in_lang(ticket.lang()),
        space: ctx.space(),
        number: idea.number,
        code: &code,
        received_at: idea.received_at,
        due_at: idea.standing.due_at,
        follow: ctx.absolute(&ctx.at("/my-idea")),
        now: ctx.now(),
    });
    let pdf = slip::press(receipt).await.map_err(|_| Fail::Broken("the slip could not be set"))?;
    Ok(Reply::file(pdf, "application/pdf", &format!("{}-{}.pdf", ctx.space().key, idea.number)).private())
}

impl Samples for ReceiptPage {
    fn samples(words: Words) -> Vec<ReceiptPage> {
        let chrome = || Chrome::sample(words, words.t("receipt-thanks"));
        let received = |held| Received { number: 417, held, mailed: held, due: Some(words.day(0)) };
        let code = || Some(("bj\u{f6}rk-fyra-kanal-nio-7".to_owned(), Lang::Sv));
        let at = |to: &str| format!("/a/{to}");
        vec![
            ReceiptPage::new(chrome(), &received(false), code(), at),
            ReceiptPage::new(chrome(), &received(true), code(), at),
            ReceiptPage::new(chrome(), &received(true), None, at),
        ]
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_page_is_sound_in_every_language() {
        pages::check_page::<super::ReceiptPage>();
    }
}
