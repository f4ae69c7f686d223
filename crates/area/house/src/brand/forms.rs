//! What was typed, and what is wrong with it. Pure.

use kernel::{Fault, Lang};
use members::{Brand, space::Texts};

use crate::texts;

/// Name and colours as they were typed.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Looks {
    /// The name, per language.
    pub names: Texts,
    /// Buttons and links: `#0b5d5e`, the `#` may be missing.
    pub accent: String,
    /// The other half of the mark.
    pub second: String,
}

impl Looks {
    /// Name and colours; or everything that is wrong. `readable` measures a main colour.
    pub fn read(&self, own: Lang, readable: impl Fn(&str) -> bool) -> Result<(Texts, Brand), Vec<Fault>> {
        let mut faults = texts::SPACE.faults(&self.names, own);
        let (accent, second) = (colour(&self.accent), colour(&self.second));
        match &accent {
            None => faults.push(Fault::new("accent", "not-a-colour")),
            Some(accent) if !readable(accent) => faults.push(Fault::new("accent", "colour-too-pale")),
            Some(_) => {}
        }
        if second.is_none() {
            faults.push(Fault::new("second", "not-a-colour"));
        }
        match (accent, second) {
            (Some(accent), Some(second)) if faults.is_empty() => {
                Ok((self.names.clone(), Brand { accent, second }))
            }
            _ => Err(faults),
        }
    }
}

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

    #[test]
    fn each_field_is_told_what_is_wrong() {
        let looks = Looks { accent: "#ffff00".into(), second: "gul".into(), ..Looks::default() };
        assert_eq!(
            looks.read(Lang::Sv, |_| false).unwrap_err(),
            [
                Fault::new("name-sv", "required"),
                Fault::new("accent", "colour-too-pale"),
                Fault::new("second", "not-a-colour"),
            ]
        );
    }
}
