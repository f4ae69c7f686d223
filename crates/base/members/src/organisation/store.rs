use kernel::{Happened, Id, Ref, Visibility};
use serde_json::json;
use store::{Result, Row, StoreError, Tx, args, sql};

use super::{MUNICIPALITY, Organisation};
use crate::{
    Caller, Done, Right, permits,
    space::{json_column, to_json},
};

sql! {
    OF_SPACE = "select id, space, key, name, kind, letter, valid_from, valid_until from organisation where space = $1 \
        order by position, key";
    ADD = "insert into organisation (id, space, key, name, kind, letter, valid_from, valid_until, position) \
        values ($1, $2, $3, $4, $5, $6, $7, $8, (select count(*) from organisation where space = $2))";
    CHANGE = "update organisation set name = $1, kind = $2, letter = $3 where id = $4 and space = $5";
    ENDS = "update organisation set valid_until = $1 where id = $2 and space = $3";
}

fn read(row: &Row) -> Result<Organisation> {
    Ok(Organisation {
        id: row.get("id")?,
        space: row.get("space")?,
        key: row.get("key")?,
        names: json_column(row, "name")?,
        kind: row.get("kind")?,
        letter: row.get("letter")?,
        valid_from: row.get("valid_from")?,
        valid_until: row.get("valid_until")?,
    })
}

/// The organisations of a space, in its order.
pub async fn of_space(tx: &mut Tx, space: Id) -> Result<Vec<Organisation>> {
    tx.all(OF_SPACE, args![space], read).await
}

/// Those of them that an idea can concern: the municipalities. Regions, companies and associations own actions and
/// take part in them, but ideas are not sorted under them.
pub async fn places(tx: &mut Tx, space: Id) -> Result<Vec<Organisation>> {
    let all = of_space(tx, space).await?;
    Ok(all.into_iter().filter(|organisation| organisation.kind == MUNICIPALITY).collect())
}

/// Adds an organisation at the end of the space's list.
pub async fn add(tx: &mut Tx, by: &Caller, organisation: &Organisation) -> Done<()> {
    let Organisation { id, space, key, names, kind, letter, valid_from, valid_until } = organisation;
    permits::require(by, *space, Right::ManageSpace)?;
    tx.exec(
        ADD,
        args![id, space, key, to_json(names), kind, letter, valid_from.clone(), valid_until.clone()],
    )
    .await?;
    log(tx, by, *space, *id, "organisation.added", json!({ "key": key, "kind": kind })).await
}

/// Changes what an organisation is called, what sort it is and its letter. Its key stays: files know it.
pub async fn change(tx: &mut Tx, by: &Caller, organisation: &Organisation) -> Done<()> {
    let Organisation { id, space, names, kind, letter, .. } = organisation;
    permits::require(by, *space, Right::ManageSpace)?;
    if tx.exec(CHANGE, args![to_json(names), kind, letter, id, space]).await? == 0 {
        return Err(StoreError::NotFound.into());
    }
    log(tx, by, *space, *id, "organisation.changed", json!({ "kind": kind })).await
}

/// Ends an organisation's part in the space on a day (`2026-05-31`), or takes the end back. What concerned it
/// keeps doing so; new ideas no longer can.
pub async fn set_end(tx: &mut Tx, by: &Caller, space: Id, id: Id, day: Option<&str>) -> Done<()> {
    permits::require(by, space, Right::ManageSpace)?;
    if tx.exec(ENDS, args![day, id, space]).await? == 0 {
        return Err(StoreError::NotFound.into());
    }
    let topic = if day.is_some() { "organisation.ended" } else { "organisation.resumed" };
    log(tx, by, space, id, topic, json!({ "until": day })).await
}

async fn log(
    tx: &mut Tx,
    by: &Caller,
    space: Id,
    id: Id,
    topic: &'static str,
    body: serde_json::Value,
) -> Done<()> {
    let happened = Happened::new(topic, Ref::new("organisation", id), Visibility::Public, body);
    tx.append(space, &by.actor, &happened).await?;
    Ok(())
}
