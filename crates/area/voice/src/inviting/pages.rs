//! `/{space}/desk/invite/{kind}/{id}`: who is reached, and how; the words; send.

use askama::Template;
use kernel::{Fault, Id, Ref, Visibility};
use pages::{Button, Chrome, Empty, ErrorSummary, Field, Hidden, Link, Meta, Samples, Words};
use store::directory::Card;
use web::{Ctx, Fail, Form, Reply};

use super::desk::{self, Owners, TEXT_MAX};
use crate::idea::{State, samples};

#[derive(Template)]
#[template(path = "inviting/templates/invite.html")]
struct InvitePage {
    chrome: Chrome,
    errors: Option<ErrorSummary>,
    about: Link,
    meta: Meta,
    sum: String,
    ways: Vec<String>,
    none: Option<Empty>,
    key: Hidden,
    text: Field,
    send: Button,
    ideas: Vec<Link>,
}

async fn find(ctx: &Ctx) -> Result<(Card, Owners), Fail> {
    let (kind, id): (String, Id) = (ctx.param("kind")?, ctx.param("id")?);
    let about = Ref::new(&kind, id);
    let mut tx = ctx.read().await?;
    let card = tx.card(&about).await?.filter(|card| card.space == ctx.space().id).ok_or(Fail::NotFound)?;
    let owners = desk::owners(&mut tx, &about).await?;
    Ok((card, owners))
}

/// Who would be written to.
pub(super) async fn show(ctx: Ctx) -> Result<Reply, Fail> {
    let (card, owners) = find(&ctx).await?;
    let key = ctx.request_key();
    let page =
        page(ctx.desk_chrome(ctx.words.t("invite-title")), &ctx.at(""), (&card, &owners), "", &key, &[]);
    Ok(Reply::html(&page)?.private())
}

/// The page with what was typed and what is wrong with it.
pub(super) async fn again(ctx: &Ctx, form: &Form, fault: Fault) -> Result<Reply, Fail> {
    let (card, owners) = find(ctx).await?;
    let key = form.request_key().map_or_else(|| ctx.request_key(), str::to_owned);
    let (chrome, text) = (ctx.desk_chrome(ctx.words.t("invite-title")), form.raw("text"));
    Ok(Reply::html(&page(chrome, &ctx.at(""), (&card, &owners), text, &key, &[fault]))?.faulty())
}

fn page(
    chrome: Chrome,
    base: &str,
    (card, owners): (&Card, &Owners),
    text: &str,
    key: &str,
    faults: &[Fault],
) -> InvitePage {
    let words = chrome.words;
    let all = owners.ideas.len() as i64;
    let ways = [
        ("invite-by-mail", owners.mail),
        ("invite-by-letter", owners.letters),
        ("invite-by-code", owners.by_code),
    ];
    let idea = |number: i64| Link::new(words.count("idea-title", number), format!("{base}/i/{number}"));
    InvitePage {
        errors: ErrorSummary::of(words, faults, |_| words.t("invite-text")),
        about: Link::new(&*card.title, &card.url),
        meta: Meta::new(words.t(&format!("thread-kind-{}", card.subject.kind))),
        sum: words.count("invite-sum", all),
        ways: ways.into_iter().filter(|(_, n)| *n > 0).map(|(key, n)| words.count(key, n)).collect(),
        none: (all == 0).then(|| Empty::new(words.t("invite-nobody")).next(words.t("invite-nobody-next"))),
        key: Hidden::new("request", key),
        text: Field::textarea("text", words.t("invite-text"), 6)
            .hint(words.t("invite-text-hint"))
            .maxlength(TEXT_MAX)
            .value(text)
            .faults(words, faults),
        send: Button::main(words.count("invite-send", all)),
        ideas: owners.ideas.iter().map(|one| idea(one.number)).collect(),
        chrome: Chrome { fault_title: !faults.is_empty(), ..chrome },
    }
}

impl Samples for InvitePage {
    fn samples(words: Words) -> Vec<InvitePage> {
        let card = Card {
            subject: Ref::new("result", Id::from_parts(1, [1; 10])),
            space: Id::from_parts(2, [1; 10]),
            number: Some(1),
            title: "Summer <jobs>".into(),
            url: "/tvv/results/1".into(),
            status: "action-result".into(),
            visibility: Visibility::Public,
        };
        let chrome = || Chrome::sample(words, words.t("invite-title"));
        let idea = |number| samples::idea(number, State::Adopted, "Work <for> the young");
        let ideas = vec![idea(1), idea(2)];
        let some = Owners { ideas, mail: 1, letters: 1, by_code: 0 };
        let fault = [Fault::new("text", "invite-too-short")];
        vec![
            page(chrome(), "/tvv", (&card, &some), "", "k", &[]),
            page(chrome(), "/tvv", (&card, &some), "Kom!", "k", &fault),
            page(chrome(), "/tvv", (&card, &Owners::default()), "", "k", &[]),
        ]
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_page_is_sound_in_every_language() {
        pages::check_page::<super::InvitePage>();
    }
}
