//! What owners type. Pure.

use kernel::{Fault, Lang, Private};
use members::{
    contact::{self, Details},
    person,
};

/// The longest reply, in characters; some two pages.
pub const REPLY_MAX: usize = 5_000;
/// The longest name.
const NAME_MAX: usize = 100;

/// What is wrong with a text to the desk in this field, if anything is.
pub fn letter(field: &'static str, text: &str, required: bool) -> Option<Fault> {
    if required && text.is_empty() {
        return Some(Fault::new(field, "required"));
    }
    (text.chars().count() > REPLY_MAX).then(|| Fault::counted(field, "too-long", REPLY_MAX as i64))
}

/// Where news is to be sent, as typed.
#[derive(Clone, Debug, Default)]
pub struct Address {
    /// A new e-mail address; empty keeps the one there is.
    pub email: String,
    /// A new name; empty keeps the one there is.
    pub name: String,
    /// A new postal address, for those who have no e-mail; empty keeps the one there is.
    pub postal: String,
    /// The language of letters.
    pub lang: Lang,
}

impl Address {
    /// The contact data that follows from what there is and what was typed.
    pub fn apply(&self, before: Option<&Details>) -> Result<Details, Vec<Fault>> {
        let mut details = before.cloned().unwrap_or_default();
        let mut faults = Vec::new();
        if !self.email.is_empty() {
            match person::normal_email(&self.email) {
                Ok(email) => details.email = Some(Private::new(email)),
                Err(_) => faults.push(Fault::new("email", "not-an-email")),
            }
        }
        if self.name.chars().count() > NAME_MAX {
            faults.push(Fault::counted("name", "too-long", NAME_MAX as i64));
        } else if !self.name.is_empty() {
            details.name = Some(Private::new(self.name.clone()));
        }
        match contact::postal(&self.postal) {
            Ok(postal) => details.postal = postal.or(details.postal),
            Err(fault) => faults.push(fault),
        }
        if details.email.is_none() && details.postal.is_none() && faults.is_empty() {
            faults.push(Fault::new("email", "required"));
        }
        details.lang = self.lang;
        if faults.is_empty() { Ok(details) } else { Err(faults) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_change_keeps_what_is_not_typed_again() {
        let typed = Address { email: "Kim@exempel.se".into(), ..Address::default() };
        let first = typed.apply(None).unwrap();
        assert_eq!(first.email_hint().unwrap(), "k•••@exempel.se");
        let second = Address { lang: Lang::Fi, ..Address::default() }.apply(Some(&first)).unwrap();
        assert_eq!((second.lang, second.email.is_some()), (Lang::Fi, true));
    }

    #[test]
    fn what_is_missing_is_said() {
        let codes = |address: Address, before: Option<&Details>| {
            address.apply(before).unwrap_err().iter().map(|f| (f.field, f.code)).collect::<Vec<_>>()
        };
        assert_eq!(codes(Address::default(), None), [("email", "required")]);
        let typed = Address { email: "kim".into(), ..Address::default() };
        assert_eq!(codes(typed, None), [("email", "not-an-email")]);
        let known = Address { postal: " Storgatan 1 \n\n123 45 Östby".into(), ..Address::default() };
        let known = known.apply(None).unwrap();
        assert_eq!(known.postal.as_ref().unwrap().reveal(), "Storgatan 1\n123 45 Östby", "a letter is a way");
        let long = Address { postal: "1\n2\n3\n4\n5\n6".into(), ..Address::default() };
        assert_eq!(codes(long, None), [("postal", "too-many-lines")]);
    }
}
