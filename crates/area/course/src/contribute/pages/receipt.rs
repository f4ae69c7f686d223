//! The third step: number and code, big, for a quarter of an hour.

use askama::Template;
use kernel::Lang;
use members::secrets;
use pages::{Button, Chrome, Notice, Samples, Tone, Words};
use web::{
    Ctx, Fail, Reply, StatusCode,
    by_code::ticket::{SHOWN_FOR, Ticket},
};

use crate::contribute::{desk, rules::Seen, store as rows};

#[derive(Template)]
#[template(path = "contribute/templates/receipt.html")]
struct ReceiptPage {
    chrome: Chrome,
    step: String,
    number: String,
    /// The code and the language of its words; nothing when its time is over.
    code: Option<(String, Lang)>,
    notice: Option<Notice>,
    next: Vec<String>,
    follow: Button,
    another: Button,
}

/// Shows number and code; after its time the number and where to go with the code.
pub async fn show(ctx: Ctx) -> Result<Reply, Fail> {
    let ticket = Ticket::parse(&ctx.param::<String>("ticket")?).ok_or(Fail::NotFound)?;
    let codes = secrets::of_codes(&ctx.store, ctx.space().id).await?;
    let tickets = ctx.app.secret();
    let mut tx = ctx.read().await?;
    let plan = desk::of_ticket(&mut tx, (tickets, &codes), ctx.space().id, &ticket).await?;
    let plan = plan.ok_or(Fail::NotFound)?;
    let first = rows::of_plan(&mut tx, plan.id).await?.into_iter().next().ok_or(Fail::NotFound)?;
    drop(tx);
    let over = ctx.now() > plan.created_at + SHOWN_FOR;
    let code = (!over).then(|| (ticket.code(tickets).to_string(), ticket.lang()));
    let chrome = ctx.chrome(ctx.words.t("contribute-thanks"));
    let page = ReceiptPage::new(chrome, &ctx.at(""), (first.number, first.standing.seen), code);
    let reply = Reply::html(&page)?.private();
    Ok(if over { reply.status(StatusCode::GONE) } else { reply })
}

impl ReceiptPage {
    fn new(
        chrome: Chrome,
        home: &str,
        (number, seen): (i64, Seen),
        code: Option<(String, Lang)>,
    ) -> ReceiptPage {
        let words = chrome.words;
        let notice = match (&code, seen) {
            (None, _) => Some(Notice::new(Tone::Info, words.t("contribute-receipt-over"))),
            (Some(_), Seen::Held) => Some(Notice::new(Tone::Info, words.t("contribute-receipt-held"))),
            _ => None,
        };
        let seen = words.t(&format!("contribute-receipt-{}", seen.as_str()));
        ReceiptPage {
            step: words.t("contribute-step-3"),
            number: number.to_string(),
            notice,
            next: vec![seen, words.t("contribute-receipt-plan"), words.t("contribute-receipt-print")],
            follow: Button::main(words.t("plan-open")).link(format!("{home}/contribute/plan")),
            another: Button::quiet(words.t("contribute-another")).link(format!("{home}/contribute")),
            code,
            chrome: Chrome { index: false, ..chrome },
        }
    }
}

impl Samples for ReceiptPage {
    fn samples(words: Words) -> Vec<ReceiptPage> {
        let page = |seen, code| {
            let chrome = Chrome::sample(words, words.t("contribute-thanks"));
            ReceiptPage::new(chrome, "/a", (17, seen), code)
        };
        let code = || Some(("bj\u{f6}rk-fyra-kanal-nio-7".to_owned(), Lang::Sv));
        vec![page(Seen::Private, code()), page(Seen::Held, code()), page(Seen::Shared, None)]
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_page_is_sound_in_every_language() {
        pages::check_page::<super::ReceiptPage>();
    }
}
