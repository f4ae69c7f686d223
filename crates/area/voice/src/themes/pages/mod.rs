//! The pages of the theme map.

pub(super) mod file;
pub(super) mod map;
pub(super) mod one;
mod picture;
pub(super) mod public;
mod reading;
pub(super) mod run;
mod samples;

#[cfg(test)]
mod tests {
    use pages::check_page;

    #[test]
    fn every_page_is_sound_in_every_language() {
        check_page::<super::map::MapPage>();
        check_page::<super::one::OnePage>();
        check_page::<super::run::RunPage>();
        check_page::<super::public::PublicMap>();
        check_page::<super::public::PublicTheme>();
    }
}
