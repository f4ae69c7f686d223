//! The pages of interviews.

pub(super) mod coding;
pub(super) mod enter;
pub(super) mod file;
pub(super) mod import;
pub(super) mod list;
mod samples;
pub(super) mod study;
pub(super) mod summary;

use store::Tx;
use web::{Ctx, Fail};

use super::store::{self as rows, Study};

/// Names of the fields of answers.
pub(super) const ANSWERS: [&str; super::rules::QUESTIONS] = [
    "a-1", "a-2", "a-3", "a-4", "a-5", "a-6", "a-7", "a-8", "a-9", "a-10", "a-11", "a-12", "a-13", "a-14",
    "a-15", "a-16", "a-17", "a-18", "a-19", "a-20", "a-21", "a-22", "a-23", "a-24", "a-25", "a-26", "a-27",
    "a-28", "a-29", "a-30", "a-31", "a-32", "a-33", "a-34", "a-35", "a-36", "a-37", "a-38", "a-39", "a-40",
];

/// The study of the route.
pub(super) async fn found(tx: &mut Tx, ctx: &Ctx) -> Result<Study, Fail> {
    rows::one(tx, ctx.space().id, ctx.param("number")?).await?.ok_or(Fail::NotFound)
}

/// The address of a study on the desk.
pub(super) fn at(ctx: &Ctx, study: i64, rest: &str) -> String {
    ctx.at(&format!("/desk/interviews/{study}{rest}"))
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_pages_are_sound_in_every_language() {
        pages::check_page::<super::list::ListPage>();
        pages::check_page::<super::study::StudyPage>();
        pages::check_page::<super::enter::EnterPage>();
        pages::check_page::<super::import::ImportPage>();
        pages::check_page::<super::coding::CodingPage>();
        pages::check_page::<super::summary::ListPage>();
        pages::check_page::<super::summary::SummaryPage>();
    }
}
