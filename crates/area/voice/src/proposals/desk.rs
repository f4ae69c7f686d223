//! Deeds: open, rename, close.

use kernel::{Happened, Id, Refusal, Visibility};
use members::{Caller, Right, permits};
use serde_json::json;
use store::{Tx, directory::Card};

use super::store::{self as rows, Proposal};
use crate::idea::Done;

/// Longest title, in characters.
pub const TITLE_MAX: usize = 120;

/// Opens a proposal under the space's next number.
pub async fn open(tx: &mut Tx, caller: &Caller, space: Id, space_key: &str, title: &str) -> Done<Proposal> {
    permits::require(caller, space, Right::SteerIdeas)?;
    let title = checked(title)?;
    tx.lock_log(space).await?;
    let proposal = Proposal {
        id: Id::new(tx.env()),
        number: rows::issue(tx, space).await?,
        title,
        open: true,
        opened_at: tx.env().now(),
        closed_at: None,
    };
    rows::put(tx, space, &proposal).await?;
    enter(tx, space, space_key, &proposal).await?;
    let body = json!({ "number": proposal.number });
    tx.append(
        space,
        &caller.actor,
        &Happened::new("proposal.opened", proposal.subject(), Visibility::Public, body),
    )
    .await?;
    Ok(proposal)
}

/// Gives a proposal another title.
pub async fn rename(
    tx: &mut Tx,
    caller: &Caller,
    space: Id,
    space_key: &str,
    number: i64,
    title: &str,
) -> Done<()> {
    permits::require(caller, space, Right::SteerIdeas)?;
    let mut proposal = rows::by_number(tx, space, number).await?.ok_or(Refusal::new("no-such-proposal"))?;
    proposal.title = checked(title)?;
    rows::rename(tx, proposal.id, &proposal.title).await?;
    enter(tx, space, space_key, &proposal).await?;
    let body = json!({ "number": number });
    tx.append(
        space,
        &caller.actor,
        &Happened::new("proposal.renamed", proposal.subject(), Visibility::Public, body),
    )
    .await?;
    Ok(())
}

/// Closes a proposal. Refused while ideas are in it that have no answer: closing must strand nobody (I4). The
/// refusal counts them; the ways out are another proposal, a date to rest until, or an answer.
pub async fn close(tx: &mut Tx, caller: &Caller, space: Id, space_key: &str, number: i64) -> Done<()> {
    permits::require(caller, space, Right::SteerIdeas)?;
    tx.lock_log(space).await?;
    let proposal = rows::by_number(tx, space, number).await?.ok_or(Refusal::new("no-such-proposal"))?;
    let stranded = stranded(tx, &proposal).await?;
    if stranded > 0 {
        return Err(Refusal::counted("would-strand", stranded).into());
    }
    let at = tx.env().now();
    if !rows::close(tx, proposal.id, at).await? {
        return Err(Refusal::new("closed-already").into());
    }
    enter(tx, space, space_key, &Proposal { open: false, ..proposal.clone() }).await?;
    let body = json!({ "number": number });
    tx.append(
        space,
        &caller.actor,
        &Happened::new("proposal.closed", proposal.subject(), Visibility::Public, body),
    )
    .await?;
    Ok(())
}

/// How many ideas would be left without a next step: those whose only proposal this is and that are at work in it.
pub async fn stranded(tx: &mut Tx, proposal: &Proposal) -> Done<i64> {
    Ok(crate::idea::store::lists::stranded(tx, proposal.id).await?)
}

/// The directory learns of it in the same transaction: whoever groups ideas sees the new proposal at once.
async fn enter(tx: &mut Tx, space: Id, space_key: &str, proposal: &Proposal) -> Done<()> {
    let card = Card {
        subject: proposal.subject(),
        space,
        number: Some(proposal.number),
        title: proposal.title.clone(),
        url: format!("/{space_key}/proposals/{}", proposal.number),
        status: if proposal.open { "proposal-working" } else { "proposal-closed" }.to_owned(),
        visibility: Visibility::Public,
    };
    tx.put_card(&card).await?;
    Ok(())
}

fn checked(title: &str) -> Result<String, Refusal> {
    let title = title.trim();
    if title.is_empty() {
        return Err(Refusal::new("title-missing"));
    }
    if title.chars().count() > TITLE_MAX {
        return Err(Refusal::counted("title-too-long", TITLE_MAX as i64));
    }
    Ok(title.to_owned())
}
