//! Exact money, and shares that add up. Pure.

/// The largest amount that is taken in, in hundredths: a hundred thousand million.
pub const MOST: i64 = 10_000_000_000_000;

/// A hundred per cent, in hundredths of a per cent.
pub const WHOLE: i64 = 10_000;

/// An amount as typed (`1 250 000`, `99,50`) in hundredths; nothing when it is not one, or is below zero or over
/// [`MOST`].
pub fn read(text: &str) -> Option<i64> {
    let amount = hundredths(text)?;
    (amount <= MOST).then_some(amount)
}

/// A share as typed (`60`, `33,33`, `12.5 %`) in hundredths of a per cent; nothing over a hundred per cent.
pub fn read_share(text: &str) -> Option<i64> {
    let share = hundredths(text.trim_end().trim_end_matches('%'))?;
    (share <= WHOLE).then_some(share)
}

/// Digits in groups, with at most two decimals.
fn hundredths(text: &str) -> Option<i64> {
    let plain: String = text.chars().filter(|c| !c.is_whitespace()).collect();
    let (whole, part) = plain.split_once([',', '.']).unwrap_or((&plain, ""));
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if whole.is_empty() || !digits(whole) || !digits(part) || part.len() > 2 || plain.ends_with([',', '.']) {
        return None;
    }
    let part: i64 = format!("{part:0<2}").parse().ok()?;
    whole.parse::<i64>().ok()?.checked_mul(100)?.checked_add(part)
}

/// An amount as it would be typed, without groups: `1250000`, `99,50`.
pub fn typed(hundredths: i64) -> String {
    match hundredths % 100 {
        0 => (hundredths / 100).to_string(),
        part => format!("{},{part:02}", hundredths / 100),
    }
}

/// Whole per cent of the sum for each part, so that they add up to a hundred (the largest remainders are rounded
/// up); all zero when there is nothing to divide.
pub fn percentages(parts: &[i64]) -> Vec<i64> {
    let total: i128 = parts.iter().map(|part| i128::from(*part)).sum();
    if total <= 0 {
        return vec![0; parts.len()];
    }
    let exact = |part: &i64| i128::from(*part) * 100;
    let mut shares: Vec<i64> = parts.iter().map(|part| (exact(part) / total) as i64).collect();
    let mut order: Vec<usize> = (0..parts.len()).collect();
    order.sort_by_key(|&at| (std::cmp::Reverse(exact(&parts[at]) % total), at));
    let left = 100 - shares.iter().sum::<i64>();
    order.iter().take(left.max(0) as usize).for_each(|&at| shares[at] += 1);
    shares
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn amounts_are_read_as_people_write_them() {
        for (text, amount) in [
            ("0", 0),
            ("1 250 000", 125_000_000),
            ("99,50", 9_950),
            ("99.5", 9_950),
            ("1\u{202f}000", 100_000),
        ] {
            assert_eq!(read(text), Some(amount), "{text}");
        }
        for text in ["", "-1", "1,", "1,234", "1.2.3", "x", "100 000 000 001", "99999999999999999999"] {
            assert_eq!(read(text), None, "{text}");
        }
        assert_eq!(
            (read_share("33,33 %"), read_share("100"), read_share("101")),
            (Some(3_333), Some(WHOLE), None)
        );
    }

    proptest! {
        #[test]
        fn what_is_typed_reads_back(amount in 0..=MOST) {
            prop_assert_eq!(read(&typed(amount)), Some(amount));
        }

        #[test]
        fn percentages_add_up_to_a_hundred_or_are_nothing(parts in prop::collection::vec(0..=MOST, 0..9)) {
            let shares = percentages(&parts);
            let sum: i64 = shares.iter().sum();
            prop_assert_eq!(sum, if parts.iter().sum::<i64>() > 0 { 100 } else { 0 });
            for (share, part) in shares.iter().zip(&parts) {
                prop_assert!(*part > 0 || *share == 0, "who pays nothing has no share");
            }
        }

        #[test]
        fn any_text_is_read_or_refused(text in ".{0,20}") {
            if let Some(amount) = read(&text) {
                prop_assert!((0..=MOST).contains(&amount));
            }
        }
    }
}
