//! Roles that can be tried with a button, where everything is made up.

use std::sync::Arc;

use members::{
    Caller, Role, Space, organisation, person,
    session::{self, Device},
};
use pages::Words;

use crate::{App, Ctx, Fail, Form, Reply, ctx::local_path};

/// The roles that have buttons. Those whose pages are still to come have none.
pub(super) const SHOWN: [Role; 10] = [
    Role::Coordinator,
    Role::Sorter,
    Role::Registrar,
    Role::GroupMember,
    Role::GroupLead,
    Role::MunicipalEditor,
    Role::BoardSecretary,
    Role::Politician,
    Role::Admin,
    Role::Auditor,
];

/// The role's name with a capital letter, as on a button.
pub(super) fn title(words: Words, role: Role) -> String {
    let name = words.t(&format!("role-{}", role.as_str()));
    let mut letters = name.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// Signs in as somebody with the role, and leads to the desk.
pub(super) async fn try_role(ctx: Ctx, form: Form) -> Result<Reply, Fail> {
    let role = ctx.param::<String>("role").ok().and_then(|role| Role::parse(&role)).ok_or(Fail::NotFound)?;
    let space = ctx.app.space(form.text("space")).await?.ok_or(Fail::NotFound)?;
    let token = sign_in_as(&ctx.app, &space, role, ctx.device()).await?;
    let home = super::sign_in::home(&ctx.app, &space, role);
    Ok(Reply::redirect(local_path(form.text("to"), &home)).sign_in(&ctx.app, token))
}

/// A session of somebody with the role in the space; an account is made when there is none.
pub(crate) async fn sign_in_as(
    app: &App,
    space: &Arc<Space>,
    role: Role,
    device: Device,
) -> Result<String, Fail> {
    let known = person::with_role(&mut app.store().read().await?, Some(space.id), role).await?;
    let person = match known {
        Some(person) => person,
        None => make(app, space, role).await?,
    };
    let mut tx = app.store().housekeeping().await?;
    let token = session::begin(&mut tx, person, device).await?;
    tx.commit().await?;
    Ok(token)
}

async fn make(app: &App, space: &Space, role: Role) -> Result<kernel::Id, Fail> {
    let operator = Caller::operator();
    let name = title(Words::new(space.lang), role);
    let mut tx = app.store().write().await?;
    let organisations = organisation::places(&mut tx, space.id).await?;
    let organisation = organisations.first().filter(|_| role.names_an_organisation()).map(|first| first.id);
    let person = person::begin(&mut tx, &operator, &name, space.lang, None).await?;
    person::grant(&mut tx, &operator, person, &person::Post { space: Some(space.id), role, organisation })
        .await?;
    tx.commit().await?;
    Ok(person)
}
