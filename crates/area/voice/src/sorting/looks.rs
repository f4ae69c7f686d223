//! Every page of the desk, looked at with its samples in every language.

use pages::check_page;

#[test]
fn every_page_is_sound_in_every_language() {
    check_page::<super::page::SortPage>();
    check_page::<super::page::EmptyPage>();
    check_page::<super::action::ActionPage>();
    check_page::<super::overview::Overview>();
    check_page::<super::overview::ListPage>();
    check_page::<super::dossier::Dossier>();
    check_page::<super::proposals::ListPage>();
    check_page::<super::proposals::ProposalPage>();
    check_page::<super::themes::ThemesPage>();
    check_page::<super::keys::KeysPage>();
    check_page::<super::undoing::DeedsPage>();
    check_page::<super::undoing::DeedPage>();
}
