//! When something was last looked through, and when it is time again.

use jiff::{ToSpan, civil::Date};
use serde::{Deserialize, Serialize};

/// The mark of a review. Whether it is overdue is always worked out from today's date and never stored.
///
/// Stored as JSON: `{"reviewed_on":"2026-01-31","by_function":"samordnare","interval_days":365}`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct ReviewStamp {
    /// The day of the latest review.
    pub reviewed_on: Date,
    /// The function that made it ("näringslivschef"), not a person's name.
    pub by_function: String,
    /// How many days may pass until the next.
    pub interval_days: u16,
}

impl ReviewStamp {
    /// The last day on which the next review is in time.
    pub fn due_on(&self) -> Date {
        self.reviewed_on.saturating_add(i32::from(self.interval_days).days())
    }

    /// Days past the due day; zero while there is time.
    pub fn days_overdue(&self, today: Date) -> i64 {
        (today.duration_since(self.due_on()).as_hours() / 24).max(0)
    }

    /// Whether the next review should have been made before today.
    pub fn is_overdue(&self, today: Date) -> bool {
        today > self.due_on()
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use proptest::prelude::*;

    use super::*;

    fn reviewed(reviewed_on: Date, interval_days: u16) -> ReviewStamp {
        ReviewStamp { reviewed_on, by_function: "samordnare".to_owned(), interval_days }
    }

    #[test]
    fn a_review_is_overdue_the_day_after_it_was_due() {
        let stamp = reviewed(date(2024, 2, 1), 30);
        assert_eq!(stamp.due_on(), date(2024, 3, 2));
        assert!(!stamp.is_overdue(date(2024, 3, 2)));
        assert!(stamp.is_overdue(date(2024, 3, 3)));
        assert_eq!(stamp.days_overdue(date(2024, 3, 12)), 10);
        assert_eq!(stamp.days_overdue(date(2023, 1, 1)), 0);
    }

    #[test]
    fn the_stored_form_is_stable() {
        let stored = r#"{"reviewed_on":"2026-01-31","by_function":"samordnare","interval_days":365}"#;
        let stamp = reviewed(date(2026, 1, 31), 365);
        assert_eq!(serde_json::to_string(&stamp).unwrap(), stored);
        assert_eq!(serde_json::from_str::<ReviewStamp>(stored).unwrap(), stamp);
    }

    proptest! {
        #[test]
        fn overdue_means_a_positive_number_of_days(interval: u16, passed in 0i32..100_000) {
            let stamp = reviewed(date(2000, 1, 1), interval);
            let today = date(2000, 1, 1).checked_add(passed.days()).unwrap();
            prop_assert_eq!(stamp.is_overdue(today), stamp.days_overdue(today) > 0);
            prop_assert_eq!(stamp.days_overdue(today), i64::from(passed - i32::from(interval)).max(0));
        }
    }
}
