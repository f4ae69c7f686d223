//! One row of a draft on a page of its own: the idea, what we took from it, a text for this one alone.

use askama::Template;
use members::Right;
use pages::{Button, Chrome, Field, Hidden, Samples, Words};
use web::{Ctx, Fail, Form, Reply};

use super::{
    draft::{Draft, Row},
    forms,
    news::Since,
    preview, store as drafts,
};
use crate::idea::{
    PublicText, desk,
    store::{ideas, since},
};

#[derive(Template)]
#[template(path = "answering/templates/row.html")]
struct Page {
    chrome: Chrome,
    lang: kernel::Lang,
    /// What the owner wrote, where it is shown.
    words: String,
    version: Hidden,
    /// What the page shows of the idea.
    shown: Hidden,
    /// What happened after the answer was written.
    since: Option<Since>,
    took: Field,
    text: Field,
    save: Button,
    remove: Button,
    back: Button,
}

/// What the page shows of the idea: its text, its version, and what happened since.
struct Shown<'a> {
    text: &'a str,
    version: i64,
    since: Option<Since>,
}

fn view(chrome: Chrome, at: &str, draft: &Draft, row: &Row, idea: Shown<'_>) -> Page {
    let words = chrome.words;
    let took = Field::textarea("took", words.t("answer-row-took"), 3).value(&row.took).lang(row.lang);
    let took = if draft.proposal.is_some() { took } else { took.optional(words) };
    Page {
        lang: row.lang,
        words: idea.text.to_owned(),
        version: Hidden::new("version", draft.version.to_string()),
        shown: Hidden::new(forms::SHOWN, forms::carried(&[(row.idea, idea.version)].into())),
        since: idea.since,
        took: took.hint(words.with("answer-row-language", &[("language", row.lang.own_name().into())])),
        text: Field::textarea("text", words.t("answer-row-text"), 6)
            .value(draft.text(row))
            .hint(words.t("answer-row-text-hint"))
            .lang(row.lang),
        save: Button::main(words.t("button-save")),
        remove: Button::quiet(words.t("answer-row-remove")).sends("remove", "yes").danger(),
        back: Button::quiet(words.t("button-cancel")).link(at),
        chrome,
    }
}

/// The row.
pub async fn page(ctx: Ctx) -> Result<Reply, Fail> {
    let mut tx = ctx.read().await?;
    let draft = preview::found(&ctx, &mut tx).await?;
    let row = draft.row(ctx.param("number")?).ok_or(Fail::NotFound)?;
    let idea = ideas::by_id(&mut tx, row.idea).await?.ok_or(Fail::NotFound)?;
    let reach = ctx.reach(Right::DraftAnswers).ok_or(Fail::Forbidden(Some(Right::DraftAnswers)))?;
    desk::within(reach, &idea)?;
    let shown = match idea.public_text() {
        PublicText::Shown(text) => text.to_owned(),
        // Those at the desk see what they answer.
        _ if ctx.may(Right::SeeDesk) => idea.original.clone(),
        _ => String::new(),
    };
    let title = ctx.words.with("answer-row", &[("number", row.number.to_string().into())]);
    let happened = since::of_ideas(&mut tx, &[row.idea]).await?;
    let desk = ctx.at(if ctx.may(Right::SeeDesk) { "/desk/i" } else { "/i" });
    let since = Since::of(ctx.words, &desk, &draft.news(row, &happened));
    let shown = Shown { text: &shown, version: idea.version, since };
    Reply::html(&view(ctx.desk_chrome(title), &preview::at(&ctx, draft.id), &draft, row, shown))
}

/// Saves the row, or takes it out of the draft.
pub async fn save(ctx: Ctx, form: Form) -> Result<Reply, Fail> {
    let mut tx = ctx.housekeeping().await?;
    let mut draft = preview::unchanged(&ctx, &mut tx, &form).await?;
    let number: i64 = ctx.param("number")?;
    let typed = |name: &str| form.text(name).replace("\r\n", "\n");
    if form.has("remove") {
        draft.body.rows.retain(|row| row.number != number);
    } else {
        let row = draft.body.rows.iter_mut().find(|row| row.number == number).ok_or(Fail::NotFound)?;
        let shared = draft.body.texts.get(&row.lang);
        row.took = typed("took");
        // What equals its language's text follows that text; what was emptied goes back to it.
        row.text = Some(typed("text")).filter(|text| !text.is_empty() && Some(text) != shared);
    }
    draft.look(&forms::shown(&form));
    drafts::save(&mut tx, &draft).await?;
    tx.commit().await?;
    let to = format!("{}#row-{number}", preview::at(&ctx, draft.id));
    let key = if form.has("remove") { "answer-row-removed" } else { "answer-saved" };
    Ok(Reply::redirect(to).done(key, None))
}

impl Samples for Page {
    fn samples(words: Words) -> Vec<Page> {
        let id = kernel::Id::from_parts(1, [1; 10]);
        let row = Row {
            idea: id,
            number: 417,
            lang: kernel::Lang::Fi,
            took: "A < B".into(),
            text: None,
            seen: None,
        };
        let title = words.with("answer-row", &[("number", "417".into())]);
        let mut draft = preview::sample_draft(id, vec![row.clone()]);
        let page = |draft: &Draft| {
            let since =
                draft.proposal.map(|_| Since { said: vec!["Beslut <1>".into()], href: "/tvv/i/417".into() });
            let shown = Shown { text: "Idé & annat", version: 4, since };
            view(Chrome::sample(words, &title), "/tvv/x", draft, &row, shown)
        };
        let without = page(&draft);
        draft.proposal = Some(id);
        vec![page(&draft), without]
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_page_is_sound_in_every_language() {
        pages::check_page::<super::Page>();
    }
}
