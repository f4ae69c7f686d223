//! The pages of assessing.

pub(super) mod assess;
pub(super) mod choose;
pub(super) mod criteria;
pub(super) mod mine;
pub(super) mod order;
pub(super) mod orders;
pub(super) mod samples;

#[cfg(test)]
mod tests {
    #[test]
    fn the_pages_are_sound_in_every_language() {
        pages::check_page::<super::mine::MinePage>();
        pages::check_page::<super::assess::AssessPage>();
        pages::check_page::<super::criteria::CriteriaPage>();
        pages::check_page::<super::orders::OrdersPage>();
        pages::check_page::<super::order::OrderPage>();
        pages::check_page::<super::order::PublicOrderPage>();
        pages::check_page::<super::choose::ChoosePage>();
    }
}
