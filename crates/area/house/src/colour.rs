//! Colours as people paste them. Pure.

/// A colour as it is stored, `#0b5d5e`; nothing when it is not one. Three digits are short for six, as in CSS.
pub fn colour(typed: &str) -> Option<String> {
    let digits = typed.trim().trim_start_matches('#').to_ascii_lowercase();
    let all = digits.bytes().all(|byte| byte.is_ascii_hexdigit());
    match digits.len() {
        6 if all => Some(format!("#{digits}")),
        3 if all => Some(format!("#{}", digits.chars().flat_map(|digit| [digit, digit]).collect::<String>())),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn colours_are_read_as_people_paste_them() {
        assert_eq!(colour(" 0B5D5E "), Some("#0b5d5e".into()));
        assert_eq!(colour("#abc"), Some("#aabbcc".into()));
        for bad in ["", "#", "teal", "#12345", "#12345g", "rgb(1,2,3)"] {
            assert_eq!(colour(bad), None, "{bad}");
        }
    }
}
