//! Taking the latest change of a kind back.

use askama::{Template, filters::HtmlSafe};
use kernel::Millis;
use members::space::{self, Change};
use pages::{Button, Hidden, Words};
use web::{Ctx, Fail};

/// "Last changed 3 March", with the button that takes that change back.
#[derive(Clone, Debug, Template)]
#[template(path = "templates/undo.html")]
pub(crate) struct Undo {
    action: String,
    text: String,
    change: Hidden,
    button: Button,
}

impl HtmlSafe for Undo {}

impl Undo {
    /// For a change whose name on the form is `what`, made at a moment; `base` is the address of the settings.
    pub(crate) fn new(words: Words, base: &str, what: &str, at: Millis) -> Undo {
        Undo {
            action: format!("{base}/undo"),
            text: words.with("settings-changed-at", &[("when", words.moment(at).into())]),
            change: Hidden::new("change", what),
            button: Button::second(words.t("settings-undo")),
        }
    }

    /// The one for this space, when there is something to take back.
    pub(crate) async fn of(ctx: &Ctx, what: &str) -> Result<Option<Undo>, Fail> {
        let (change, _) = named(what).ok_or(Fail::NotFound)?;
        let last = space::last_change(&mut ctx.read().await?, ctx.space().id, change).await?;
        Ok(last.map(|(at, _)| Undo::new(ctx.words, &ctx.at("/desk/settings"), what, at)))
    }
}

/// A change by its name on forms, with the page it was made on.
pub(crate) fn named(what: &str) -> Option<(Change, &'static str)> {
    match what {
        "brand" => Some((Change::Brand, "/desk/settings/brand")),
        "languages" => Some((Change::Langs, "/desk/settings/languages")),
        "promises" => Some((Change::Settings, "/desk/settings/promises")),
        _ => None,
    }
}
