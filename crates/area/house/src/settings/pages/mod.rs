//! Handlers and page contexts.

pub(super) mod languages;
pub(super) mod overview;
pub(super) mod promises;
pub(super) mod terms;
pub(super) mod texts;

use web::{Ctx, Fail, Form, Reply};

use super::desk;
use crate::undo::named;

/// `POST /desk/settings/undo`.
pub(super) async fn undo(ctx: Ctx, form: Form) -> Result<Reply, Fail> {
    let (change, page) = named(form.text("change")).ok_or(Fail::BadRequest { code: "settings-change" })?;
    desk::undo(&ctx.store, &ctx.caller, ctx.space().id, change).await?;
    ctx.app.forget_spaces();
    Ok(Reply::redirect(ctx.at(page)).done("settings-undone", None))
}

#[cfg(test)]
mod tests {
    use pages::check_page;

    #[test]
    fn every_page_is_sound_in_every_language() {
        check_page::<super::overview::OverviewPage>();
        check_page::<super::languages::LanguagesPage>();
        check_page::<super::promises::PromisesPage>();
        check_page::<super::terms::TermsPage>();
        check_page::<super::texts::TextsPage>();
    }
}
