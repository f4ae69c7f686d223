//! Deeds around statements: note, revise, confirm that it still holds, take out.

use kernel::{Id, Refusal, ReviewStamp, Visibility};
use members::{Caller, Done, Right, Space, permits};
use serde_json::json;
use store::{Tx, directory::Card, thread::Verb};

use super::{
    desk::tell,
    forms::StatementDraft,
    model::{ItemKind, Statement, StatementKind},
    store as rows,
    whole::{Whole, statement_url},
};

/// Notes a strength, a challenge, a trend, a situation, a reflection or a term.
pub async fn note(tx: &mut Tx, caller: &Caller, space: &Space, draft: &StatementDraft) -> Done<Statement> {
    permits::require(caller, space.id, Right::DraftStrategy)?;
    tx.lock_log(space.id).await?;
    let whole = Whole::read(tx, space.id).await?;
    let statement = Statement {
        id: Id::new(tx.env()),
        kind: draft.kind,
        number: rows::issue(tx, space.id, draft.kind.as_str()).await?,
        title: draft.title.clone(),
        lang: draft.lang,
        about: addressed(&whole, &draft.about)?,
        detail: draft.detail.clone(),
        retired: false,
    };
    save(tx, space, &statement).await?;
    rows::set_about(tx, space.id, &statement).await?;
    tie(tx, space, &whole, &[], &statement).await?;
    let body = json!({ "number": statement.number, "about": statement.about.len() });
    tell(tx, space.id, &caller.actor, "statement.noted", statement.subject(), body).await?;
    Ok(statement)
}

/// Writes a statement anew.
pub async fn revise_statement(
    tx: &mut Tx,
    caller: &Caller,
    space: &Space,
    id: Id,
    draft: &StatementDraft,
) -> Done<Statement> {
    permits::require(caller, space.id, Right::DraftStrategy)?;
    tx.lock_log(space.id).await?;
    let whole = Whole::read(tx, space.id).await?;
    let mut statement = find(&whole, id)?.clone();
    let before = statement.about.clone();
    statement.title = draft.title.clone();
    statement.lang = draft.lang;
    statement.about = addressed(&whole, &draft.about)?;
    statement.detail = draft.detail.clone();
    save(tx, space, &statement).await?;
    rows::set_about(tx, space.id, &statement).await?;
    tie(tx, space, &whole, &before, &statement).await?;
    let body = json!({ "number": statement.number });
    tell(tx, space.id, &caller.actor, "statement.revised", statement.subject(), body).await?;
    Ok(statement)
}

/// "It still holds": stamps a trend as looked through today.
pub async fn confirm(tx: &mut Tx, caller: &Caller, space: &Space, id: Id, by: &str) -> Done<Statement> {
    permits::require(caller, space.id, Right::DraftStrategy)?;
    tx.lock_log(space.id).await?;
    let whole = Whole::read(tx, space.id).await?;
    let mut statement = find(&whole, id)?.clone();
    let interval_days = statement.detail.review.as_ref().map_or(365, |stamp| stamp.interval_days);
    let reviewed_on = space.today(tx.env().now());
    statement.detail.review = Some(ReviewStamp { reviewed_on, by_function: by.to_owned(), interval_days });
    save(tx, space, &statement).await?;
    let body = json!({ "number": statement.number });
    tell(tx, space.id, &caller.actor, "statement.confirmed", statement.subject(), body).await?;
    Ok(statement)
}

/// Takes a statement out of its register; it stays readable in the log.
pub async fn retire_statement(tx: &mut Tx, caller: &Caller, space: &Space, id: Id) -> Done<()> {
    permits::require(caller, space.id, Right::DraftStrategy)?;
    tx.lock_log(space.id).await?;
    let whole = Whole::read(tx, space.id).await?;
    let mut statement = find(&whole, id)?.clone();
    let before = std::mem::take(&mut statement.about);
    statement.retired = true;
    save(tx, space, &statement).await?;
    rows::set_about(tx, space.id, &statement).await?;
    tie(tx, space, &whole, &before, &statement).await?;
    let body = json!({ "number": statement.number });
    tell(tx, space.id, &caller.actor, "statement.retired", statement.subject(), body).await
}

fn find(whole: &Whole, id: Id) -> Result<&Statement, Refusal> {
    whole.statements.iter().find(|one| one.id == id).ok_or(Refusal::new("no-such-statement"))
}

fn addressed(whole: &Whole, about: &[String]) -> Result<Vec<Id>, Refusal> {
    let mut items = Vec::new();
    for address in about {
        let item = whole.addressed(address).ok_or(Refusal::new("no-such-item"))?;
        if !items.contains(&item.id) {
            items.push(item.id);
        }
    }
    Ok(items)
}

/// A goal derives from the challenge that it meets: that belongs to the thread.
async fn tie(tx: &mut Tx, space: &Space, whole: &Whole, before: &[Id], statement: &Statement) -> Done<()> {
    if statement.kind != StatementKind::Challenge {
        return Ok(());
    }
    let goal = |id: &Id| whole.item(*id).filter(|item| item.kind == ItemKind::Goal);
    for old in before.iter().filter(|id| !statement.about.contains(id)).filter_map(goal) {
        tx.unlink(&old.subject(), Verb::DerivesFrom, &statement.subject()).await?;
    }
    for new in statement.about.iter().filter(|id| !before.contains(id)).filter_map(goal) {
        tx.link(space.id, &new.subject(), Verb::DerivesFrom, &statement.subject()).await?;
    }
    Ok(())
}

async fn save(tx: &mut Tx, space: &Space, statement: &Statement) -> Done<()> {
    rows::put_statement(tx, space.id, statement).await?;
    let card = Card {
        subject: statement.subject(),
        space: space.id,
        number: Some(statement.number),
        title: statement.title.clone(),
        url: statement_url(&space.key, statement),
        status: format!("strategy-kind-{}", statement.kind.as_str()),
        visibility: if statement.retired { Visibility::Staff } else { Visibility::Public },
    };
    tx.put_card(&card).await?;
    Ok(())
}
