//! The public site of a space: front, ideas, one idea, themes, open data, feed, and the pages that say how it
//! works. Everything here is for everybody and complete without scripts; it only reads.
//!
//! What may not be read is kept out in one place, [`crate::idea::shown`] and [`crate::idea::Idea::public_text`].
//!
//! Absent on purpose: leaving an idea, following one's own, the answer account, proposals.

mod data;
mod feed;
mod files;
mod forms;
mod front;
mod list;
mod one;
mod search;
mod texts;
mod themes;

use web::{Ctx, Gate, Menu, Reply, Route, Slice};

/// The slice.
pub fn slice() -> Slice {
    Slice::new("browse")
        .routes(vec![
            Route::get("/{space}", Gate::Public, front::front),
            Route::get("/{space}/ideas", Gate::Public, list::list),
            Route::get("/{space}/i/{number}", Gate::Public, one::one),
            Route::get("/{space}/themes", Gate::Public, themes::themes),
            Route::get("/{space}/feed.atom", Gate::Public, feed::feed),
            Route::get("/{space}/open-data", Gate::Public, data::page),
            Route::get("/{space}/ideas.csv", Gate::Public, files::csv),
            Route::get("/{space}/ideas.json", Gate::Public, files::json),
            Route::get("/{space}/about", Gate::Public, |ctx| texts::page(ctx, &texts::ABOUT)),
            Route::get("/{space}/accessibility", Gate::Public, |ctx| texts::page(ctx, &texts::ACCESSIBILITY)),
            Route::get("/{space}/privacy", Gate::Public, |ctx| texts::page(ctx, &texts::PRIVACY)),
            Route::get("/{space}/terms", Gate::Public, |ctx| texts::page(ctx, &texts::TERMS)),
            // The addresses that posters use, in the languages of those who read them.
            Route::get("/{space}/lamna-ide", Gate::Public, to_leave_idea),
            Route::get("/{space}/gi-ide", Gate::Public, to_leave_idea),
            Route::get("/{space}/jata-idea", Gate::Public, to_leave_idea),
        ])
        .entry(Menu::Public, "nav-start", "")
        .entry(Menu::Public, "nav-ideas", "/ideas")
        .entry(Menu::Footer, "nav-themes", "/themes")
        .entry(Menu::Footer, "nav-about", "/about")
        .entry(Menu::Footer, "footer-accessibility", "/accessibility")
        .entry(Menu::Footer, "footer-privacy", "/privacy")
        .entry(Menu::Footer, "nav-terms", "/terms")
        .entry(Menu::Footer, "footer-open-data", "/open-data")
        .entry(Menu::Footer, "footer-feed", "/feed.atom")
}

/// Keeps what came with the address, such as `?via=`.
async fn to_leave_idea(ctx: Ctx) -> Result<Reply, web::Fail> {
    let here = ctx.same_page(&[]);
    let query = here.split_once('?').map(|(_, query)| format!("?{query}")).unwrap_or_default();
    Ok(Reply::redirect(format!("{}{query}", ctx.at("/leave-idea"))))
}
