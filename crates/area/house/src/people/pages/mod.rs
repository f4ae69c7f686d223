//! Handlers and pages.

pub(super) mod list;
pub(super) mod one;

use kernel::{Fault, Id, Lang};
use members::{
    Organisation, Person, Right, Role, organisation, permits,
    person::{self, Granted, Post},
};
use pages::{Field, Pick, Words};
use web::{Ctx, Fail};

use super::forms::{Chosen, ROLES};

const BASE: &str = "/desk/settings/people";

/// What both pages read.
struct Scene {
    posts: Vec<(Person, Granted)>,
    organisations: Vec<Organisation>,
    may_administer: bool,
}

impl Scene {
    async fn read(ctx: &Ctx) -> Result<Scene, Fail> {
        let mut tx = ctx.read().await?;
        let space = ctx.space().id;
        Ok(Scene {
            posts: person::posts(&mut tx, space).await?,
            organisations: organisation::of_space(&mut tx, space).await?,
            may_administer: permits::may(&ctx.caller, space, Right::Administer),
        })
    }
}

/// The role in words, with its organisation or that it holds everywhere.
fn role(words: Words, post: &Post, organisations: &[Organisation]) -> String {
    let name = words.t(&format!("role-{}", post.role.as_str()));
    let for_whom = post.organisation.and_then(|id| organisations.iter().find(|one| one.id == id));
    match (for_whom, post.space) {
        (Some(one), _) => format!("{name}, {}", one.name(words.lang)),
        (None, None) => format!("{name}, {}", words.t("people-everywhere")),
        (None, Some(_)) => name,
    }
}

/// Role and organisation to choose from.
fn choose(words: Words, scene: &Scene, chosen: &Chosen, faults: &[Fault]) -> (Field, Field) {
    let offered = ROLES.iter().filter(|role| scene.may_administer || **role != Role::Admin);
    let pick = |role: &Role| Pick::new(role.as_str(), words.t(&format!("role-{}", role.as_str())));
    let none = || vec![Pick::new("", words.t("choose-from-list"))];
    let roles = none().into_iter().chain(offered.map(pick)).collect();
    let known = scene.organisations.iter().map(|one| Pick::new(one.key.as_str(), one.name(words.lang)));
    let organisations = none().into_iter().chain(known).collect();
    (
        Field::select("role", words.t("people-role"), roles)
            .value(chosen.role.as_str())
            .faults(words, faults),
        Field::select("organisation", words.t("people-organisation"), organisations)
            .hint(words.t("people-organisation-hint"))
            .value(chosen.organisation.as_str())
            .optional(words)
            .faults(words, faults),
    )
}

/// A person with a role, for samples.
fn sample(n: i64, role: Role, email: Option<&str>) -> (Person, Granted) {
    let id = |n| Id::from_parts(n, [1; 10]);
    let email = email.map(|email| kernel::Private::new(email.to_owned()));
    let person =
        Person { id: id(n), name: format!("Kansliet {n}"), lang: Lang::Sv, email, created: 0, ended: None };
    let space = (role != Role::Admin).then(|| id(7));
    let post = Post { space, role, organisation: None };
    (person, Granted { id: id(n + 10), post, since: 1_772_438_400_000, until: None })
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_pages_are_sound_in_every_language() {
        pages::check_page::<super::list::ListPage>();
        pages::check_page::<super::one::OnePage>();
    }
}
