//! Papers as pages: the shelf where all stand, one that was published or is live, the desk where they are made.

pub(super) mod desk;
pub(super) mod live;
pub(super) mod one;
pub(super) mod shelf;
mod view;

use paper::PaperError;
use web::{Fail, Reply};

/// A PDF that the browser may show.
fn pdf(set: Result<super::press::Pressed, PaperError>, name: &str) -> Result<Reply, Fail> {
    let pressed = set.map_err(|_| Fail::Broken("a paper was not set"))?;
    Ok(Reply::file(pressed.printed.pdf, "application/pdf", name))
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_pages_are_sound_in_every_language() {
        pages::check_page::<super::view::PaperPage>();
        pages::check_page::<super::shelf::ShelfPage>();
        pages::check_page::<super::desk::DeskPage>();
        pages::check_page::<super::desk::EditPage>();
    }
}
