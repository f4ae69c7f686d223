//! Deeds: invited, given a role, relieved of one.

use kernel::{Id, Lang, Refusal};
use members::{
    Caller, Done,
    person::{self, Granted, Post},
};
use store::Store;

/// Invites somebody. Refused with `has-role` when they have the role already, and with `already-invited` when an
/// invitation to it is waiting for them.
pub async fn invite(
    store: &Store,
    caller: &Caller,
    (email, name, lang): (&str, &str, Lang),
    post: &Post,
) -> Done<()> {
    let space = post.space.unwrap_or(members::INSTALLATION);
    let mut tx = store.write().await?;
    tx.lock_log(space).await?;
    let address = person::normal_email(email)?;
    let waiting = person::pending(&mut tx, space).await?;
    if waiting.iter().any(|(one, _)| *one.email.reveal() == address && is_one(&one.post, post)) {
        return Err(Refusal::new("already-invited").into());
    }
    if let Some(known) = person::by_email(&mut tx, &address).await? {
        let granted = person::grants_of(&mut tx, known.id).await?;
        if granted.iter().any(|granted| is_taken(granted, post)) {
            return Err(Refusal::new("has-role").into());
        }
    }
    person::invite(&mut tx, caller, email, name, lang, post).await?;
    Ok(tx.commit().await?)
}

/// Sends an invitation once more.
pub async fn invite_again(store: &Store, caller: &Caller, space: Id, invitation: Id) -> Done<()> {
    let mut tx = store.write().await?;
    person::invite_again(&mut tx, caller, space, invitation).await?;
    Ok(tx.commit().await?)
}

/// Takes an invitation back.
pub async fn withdraw(store: &Store, caller: &Caller, space: Id, invitation: Id) -> Done<()> {
    let mut tx = store.write().await?;
    person::withdraw(&mut tx, caller, space, invitation).await?;
    Ok(tx.commit().await?)
}

/// Whether somebody has a post already. A role of one organisation is had for one: it would not be known for which it is
/// used.
fn is_taken(granted: &Granted, post: &Post) -> bool {
    granted.until.is_none() && is_one(&granted.post, post)
}

fn is_one(post: &Post, other: &Post) -> bool {
    let same_role = post.space == other.space && post.role == other.role;
    post == other || (same_role && post.role.is_of_one_organisation())
}

/// Gives somebody another role beside those they have; refused with `has-role` when they have it.
pub async fn grant(store: &Store, caller: &Caller, whom: Id, post: &Post) -> Done<()> {
    let mut tx = store.write().await?;
    tx.lock_log(post.space.unwrap_or(members::INSTALLATION)).await?;
    let granted = person::grants_of(&mut tx, whom).await?;
    if granted.iter().any(|granted| is_taken(granted, post)) {
        return Err(Refusal::new("has-role").into());
    }
    person::grant(&mut tx, caller, whom, post).await?;
    Ok(tx.commit().await?)
}

/// Relieves somebody of one role.
pub async fn revoke(store: &Store, caller: &Caller, granted: &Granted) -> Done<()> {
    let mut tx = store.write().await?;
    person::revoke(&mut tx, caller, granted.id).await?;
    Ok(tx.commit().await?)
}

/// Closes an account.
pub async fn close(store: &Store, caller: &Caller, whom: Id) -> Done<()> {
    let mut tx = store.write().await?;
    person::end(&mut tx, caller, whom).await?;
    Ok(tx.commit().await?)
}
