//! The pages of proposals.

pub(super) mod file;
pub(super) mod framed;
pub(super) mod frames;
pub(super) mod gaps;
pub(super) mod list;
pub(super) mod one;
pub(super) mod samples;
pub(super) mod shape;
pub(super) mod versions;
pub(super) mod work;
pub(super) mod writing;

pub use one::dated;
use pages::{Tag, Tone, Words};
pub(crate) use samples::proposal as sample;

use super::rules::State;

/// Where a proposal stands, as a tag.
pub fn tag(words: Words, state: State) -> Tag {
    let tone = match state {
        State::Working | State::Ready | State::Assessed => Tone::Own,
        State::Submitted => Tone::Info,
        State::Adopted | State::AdoptedChanged => Tone::Success,
        State::ReferredBack => Tone::Warning,
        _ => Tone::Neutral,
    };
    Tag::new(tone, words.t(state.key()))
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_pages_are_sound_in_every_language() {
        pages::check_page::<super::list::ListPage>();
        pages::check_page::<super::one::OnePage>();
        pages::check_page::<super::versions::VersionsPage>();
        pages::check_page::<super::writing::WritingPage>();
        pages::check_page::<super::work::WorkPage>();
        pages::check_page::<super::shape::ShapePage>();
        pages::check_page::<super::framed::FramedPage>();
        pages::check_page::<super::frames::FramesPage>();
        pages::check_page::<super::gaps::GapsPage>();
    }
}
