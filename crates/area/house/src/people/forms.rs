//! What was typed, and what is wrong with it. Pure.

use kernel::{Fault, Id, Lang};
use members::{
    Organisation, Role,
    person::{Post, normal_email},
};

/// The longest name, in characters.
pub const NAME_MAX: usize = 60;

/// The roles that have pages, and can therefore be given.
pub const ROLES: [Role; 12] = [
    Role::Coordinator,
    Role::Sorter,
    Role::Registrar,
    Role::GroupLead,
    Role::GroupMember,
    Role::MunicipalEditor,
    Role::BoardSecretary,
    Role::Politician,
    Role::Analyst,
    Role::Evaluator,
    Role::Admin,
    Role::Auditor,
];

/// A role as it was chosen.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Chosen {
    /// The role.
    pub role: String,
    /// The key of an organisation, for roles that belong to one; empty for none.
    pub organisation: String,
}

impl Chosen {
    /// The post in a space; or what is wrong. `may_administer`: whether administrators may be made.
    pub fn read(
        &self,
        space: Id,
        organisations: &[Organisation],
        may_administer: bool,
    ) -> Result<Post, Vec<Fault>> {
        let Some(role) = Role::parse(&self.role).filter(|role| ROLES.contains(role)) else {
            return Err(vec![Fault::new("role", "choose-one")]);
        };
        if role == Role::Admin && !may_administer {
            return Err(vec![Fault::new("role", "only-administrators")]);
        }
        let found = organisations.iter().find(|one| one.key == self.organisation).map(|one| one.id);
        let organisation = found.filter(|_| role.names_an_organisation());
        if role.names_an_organisation() && organisation.is_none() {
            return Err(vec![Fault::new("organisation", "choose-organisation")]);
        }
        Ok(Post { space: Some(space), role, organisation })
    }
}

/// An invitation as it was typed.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Guest {
    /// Where it goes.
    pub email: String,
    /// What they are to be called.
    pub name: String,
    /// The language they are addressed in.
    pub lang: String,
    /// As what.
    pub chosen: Chosen,
}

impl Guest {
    /// Language and post; or everything that is wrong.
    pub fn read(
        &self,
        space: Id,
        organisations: &[Organisation],
        may_administer: bool,
    ) -> Result<(Lang, Post), Vec<Fault>> {
        let mut faults = Vec::new();
        match self.name.chars().count() {
            0 => faults.push(Fault::new("name", "required")),
            n if n > NAME_MAX => faults.push(Fault::counted("name", "too-long", NAME_MAX as i64)),
            _ => {}
        }
        if normal_email(&self.email).is_err() {
            faults.push(Fault::new("email", "not-an-email"));
        }
        let lang = self.lang.parse().map_err(|_| faults.push(Fault::new("lang", "choose-one")));
        match (lang, self.chosen.read(space, organisations, may_administer)) {
            (Ok(lang), Ok(post)) if faults.is_empty() => Ok((lang, post)),
            (_, chosen) => {
                faults.extend(chosen.err().unwrap_or_default());
                Err(faults)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const HERE: Id = members::INSTALLATION;

    #[test]
    fn each_field_is_told_what_is_wrong() {
        let guest = Guest { email: "kim".into(), ..Guest::default() };
        let fields: Vec<_> =
            guest.read(HERE, &[], true).unwrap_err().iter().map(|fault| fault.field).collect();
        assert_eq!(fields, ["name", "email", "lang", "role"]);
    }

    #[test]
    fn only_administrators_make_administrators_and_some_roles_are_of_one_organisation() {
        let chosen = |role: &str| Chosen { role: role.into(), ..Chosen::default() };
        assert_eq!(chosen("admin").read(HERE, &[], false).unwrap_err()[0].code, "only-administrators");
        assert_eq!(chosen("admin").read(HERE, &[], true).unwrap().role, Role::Admin);
        for role in ["municipal-editor", "board-secretary", "politician"] {
            assert_eq!(chosen(role).read(HERE, &[], true).unwrap_err()[0].field, "organisation");
        }
        assert_eq!(chosen("land-editor").read(HERE, &[], true).unwrap_err()[0].code, "choose-one");
    }
}
