//! People with accounts: what they are called at work, what they may do, how they are invited.

mod store;

use kernel::{Id, Lang, Millis, Private, Refusal};

use crate::Role;

pub use store::{
    accept, all, begin, by_email, end, grant, grants_of, invitation, invite, invite_again, mint_invitation,
    of_no_organisation, pending, posts, revoke, with_role, withdraw,
};

/// How long an invitation can be accepted, milliseconds.
pub const INVITATION: Millis = 14 * kernel::env::DAY;

/// Somebody with an account.
#[derive(Clone, Debug, PartialEq)]
pub struct Person {
    /// Identifier.
    pub id: Id,
    /// What colleagues see: a function or a name.
    pub name: String,
    /// The language they read.
    pub lang: Lang,
    /// Where sign-in links go; none for accounts of the demo, and after the account ended.
    pub email: Option<Private<String>>,
    /// Since when.
    pub created: Millis,
    /// When the account was closed.
    pub ended: Option<Millis>,
}

/// A role that is to be granted, with where and for whom.
#[derive(Clone, Debug, PartialEq)]
pub struct Post {
    /// Where; `None` for the whole installation.
    pub space: Option<Id>,
    /// What.
    pub role: Role,
    /// For which organisation, where the role is limited to one.
    pub organisation: Option<Id>,
}

/// A role that somebody has or had.
#[derive(Clone, Debug, PartialEq)]
pub struct Granted {
    /// Identifier, for [`revoke`].
    pub id: Id,
    /// Which role, where.
    pub post: Post,
    /// Since when, UTC milliseconds.
    pub since: Millis,
    /// Until when.
    pub until: Option<Millis>,
}

/// An invitation as the invited person sees it.
#[derive(Clone, Debug, PartialEq)]
pub struct Invitation {
    /// Identifier.
    pub id: Id,
    /// Where it was sent.
    pub email: Private<String>,
    /// What they are to be called.
    pub name: String,
    /// The language they were addressed in.
    pub lang: Lang,
    /// What they are invited to.
    pub post: Post,
}

/// An address as it is compared and stored: trimmed, in lower case; refused with `not-an-email` unless it has
/// one `@` with something on both sides, a dot behind it and no spaces (what RFC 5321 allows and people use).
pub fn normal_email(text: &str) -> Result<String, Refusal> {
    let text = text.trim().to_lowercase();
    let bad = Refusal::new("not-an-email");
    let Some((name, host)) = text.split_once('@') else { return Err(bad) };
    let odd = |c: char| c.is_whitespace() || c.is_control() || matches!(c, '@' | '<' | '>' | ',' | ';' | '"');
    let labels = host.split('.').count() > 1 && host.split('.').all(|label| !label.is_empty());
    if name.is_empty() || !labels || text.len() > 254 || name.contains(odd) || host.contains(odd) {
        return Err(bad);
    }
    Ok(text)
}

#[cfg(test)]
mod tests {
    use super::normal_email;

    #[test]
    fn addresses_are_compared_without_case_and_spaces() {
        assert_eq!(normal_email(" Kim@Exempel.SE ").unwrap(), "kim@exempel.se");
        for bad in
            ["", "kim", "kim@", "@exempel.se", "kim@exempel", "kim@.se", "a@b@c.se", "a b@c.se", "a@c.se\nx"]
        {
            assert!(normal_email(bad).is_err(), "{bad}");
        }
    }
}
