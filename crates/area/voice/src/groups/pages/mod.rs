//! The pages of working groups.

pub(super) mod feed;
pub(super) mod file;
pub(super) mod list;
pub(super) mod member;
pub(super) mod mix;
pub(super) mod one;
pub(super) mod overview;
mod owed;
pub(super) mod room;
pub(super) mod rooms;
pub(super) mod samples;

use jiff::civil::Date;
use pages::Words;

use super::store::Member;

/// A day of ISO 8601 as people write it.
fn day(words: Words, text: &str) -> Option<String> {
    text.parse::<Date>().ok().map(|date| words.date(date))
}

/// A member as everybody may see one: by name with consent, as somebody's representative with a recorded mandate.
fn shown(words: Words, member: &Member) -> Option<String> {
    let name = member.shown_name.as_ref()?;
    Some(match &member.mandate {
        Some((whom, by)) => {
            let values =
                [("name", name.as_str().into()), ("whom", whom.as_str().into()), ("by", by.as_str().into())];
            words.with("group-member-for", &values)
        }
        None => name.clone(),
    })
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_pages_are_sound_in_every_language() {
        pages::check_page::<super::list::ListPage>();
        pages::check_page::<super::one::OnePage>();
        pages::check_page::<super::member::MemberPage>();
        pages::check_page::<super::rooms::RoomsPage>();
        pages::check_page::<super::room::RoomPage>();
        pages::check_page::<super::mix::MixPage>();
    }
}
