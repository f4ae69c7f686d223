//! `/{space}/room/{number}/members.csv`: who was invited to a group and what they said, for whoever leads it. It has
//! what people said of themselves, and no column in which somebody could judge them.

use web::{Ctx, Fail, Reply};

use crate::groups::store as rows;

/// The columns, in order. The names are part of the format and do not change with the language.
pub const COLUMNS: [&str; 6] = ["name", "state", "since", "perspectives", "speaks_for", "decided_by"];

pub(in crate::groups) async fn members(ctx: Ctx) -> Result<Reply, Fail> {
    let space = ctx.space().clone();
    let mut tx = ctx.read().await?;
    let group = rows::one(&mut tx, space.id, ctx.param("number")?).await?.ok_or(Fail::NotFound)?;
    let members = rows::members(&mut tx, group.id).await?;
    drop(tx);
    let day = |at: i64| space.day(at).to_string();
    let line = |member: &rows::Member| {
        let (whom, decision) = member.mandate.clone().unwrap_or_default();
        vec![
            member.shown_name.clone().unwrap_or_default(),
            member.standing.as_str().to_owned(),
            day(member.since),
            member.perspectives.join("; "),
            whom,
            decision,
        ]
    };
    let lines: Vec<Vec<String>> = members.iter().map(line).collect();
    let header: Vec<String> = COLUMNS.iter().map(|name| (*name).to_owned()).collect();
    let bytes = tabular::write_csv(&header, &lines, ',', true);
    Ok(Reply::csv(bytes, &format!("{}-group-{}.csv", space.key, group.number)).private())
}
