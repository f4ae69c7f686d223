//! Every SQL statement over tasks and their arrangements.

use std::collections::HashMap;

use kernel::Id;
use store::{Result, Row, StoreError, Tx, args, sql};

use super::rules::{Arrangement, Kept, Task};

sql! {
    ISSUE = "insert into task_counter (space, issued) values ($1, 1) \
        on conflict (space) do update set issued = task_counter.issued + 1 returning issued";
    PUT = "insert into task (id, space, number, title, lang, created_at) values ($1, $2, $3, $4, $5, $6)";
    TASKS = "select id, number, title, lang from task where space = $1 order by number";
    ARRANGE = "insert into arrangement (id, task, version, valid_from, joint, influences, region, other, note, recorded_at) \
        values ($1, $2, (select count(*) + 1 from arrangement where task = $2), $3, $4, $5, $6, $7, $8, $9)";
    OWN = "insert into arrangement_own (arrangement, organisation) values ($1, $2)";
    MATTER = "insert into arrangement_matter (arrangement, matter) values ($1, $2)";
    ARRANGEMENTS = "select a.id as id, a.task as task, a.valid_from as valid_from, a.joint as joint, a.influences as influences, \
        a.region as region, a.other as other, a.note as note from arrangement a join task t on t.id = a.task \
        where t.space = $1 order by a.task, a.version";
    OWNS = "select o.arrangement as arrangement, o.organisation as id from arrangement_own o \
        join arrangement a on a.id = o.arrangement join task t on t.id = a.task \
        join organisation n on n.id = o.organisation where t.space = $1 order by n.position";
    MATTERS = "select m.arrangement as arrangement, m.matter as id from arrangement_matter m \
        join arrangement a on a.id = m.arrangement join task t on t.id = a.task where t.space = $1 \
        order by m.matter";
    NOBODY = "select t.id as id from task t where exists (select 1 from arrangement a where a.task = t.id and not a.joint \
        and not a.region and a.other is null and not exists (select 1 from arrangement_own o where o.arrangement = a.id))";
    COUNT = "select count(*) as n from task";
}

/// Stores a new task under the space's next number.
pub async fn put(tx: &mut Tx, space: Id, title: &str, lang: kernel::Lang) -> Result<Task> {
    let number = tx.one(ISSUE, args![space], |row| row.get("issued")).await?;
    let task = Task { id: Id::new(tx.env()), number, title: title.to_owned(), lang };
    let now = tx.env().now();
    tx.exec(PUT, args![task.id, space, number, title, lang, now]).await?;
    Ok(task)
}

/// Stores the next arrangement of a task.
pub async fn arrange(tx: &mut Tx, task: Id, new: &Arrangement) -> Result<()> {
    let (id, now) = (Id::new(tx.env()), tx.env().now());
    let args = args![
        id,
        task,
        new.from.to_string(),
        new.joint,
        new.influences,
        new.region,
        new.other.clone(),
        &new.note,
        now
    ];
    tx.exec(ARRANGE, args).await?;
    for organisation in &new.own {
        tx.exec(OWN, args![id, organisation]).await?;
    }
    for matter in &new.matters {
        tx.exec(MATTER, args![id, matter]).await?;
    }
    Ok(())
}

/// Every task of a space with its arrangements: four statements.
pub async fn all(tx: &mut Tx, space: Id) -> Result<Vec<Kept>> {
    let read = |row: &Row| {
        let (id, number) = (row.get("id")?, row.get("number")?);
        Ok(Task { id, number, title: row.get("title")?, lang: row.get("lang")? })
    };
    let tasks = tx.all(TASKS, args![space], read).await?;
    let pair = |row: &Row| Ok((row.get::<Id>("arrangement")?, row.get::<Id>("id")?));
    let mut own = grouped(tx.all(OWNS, args![space], pair).await?);
    let mut matters = grouped(tx.all(MATTERS, args![space], pair).await?);
    let rows = tx.all(ARRANGEMENTS, args![space], read_arrangement).await?;
    let mut by_task: HashMap<Id, Vec<Arrangement>> = HashMap::new();
    for (id, task, arrangement) in rows {
        let (own, matters) = (own.remove(&id).unwrap_or_default(), matters.remove(&id).unwrap_or_default());
        by_task.entry(task).or_default().push(Arrangement { own, matters, ..arrangement });
    }
    let kept = tasks.into_iter().map(|task| {
        let arrangements = by_task.remove(&task.id).unwrap_or_default();
        Kept { task, arrangements }
    });
    Ok(kept.collect())
}

fn grouped(pairs: Vec<(Id, Id)>) -> HashMap<Id, Vec<Id>> {
    let mut groups: HashMap<Id, Vec<Id>> = HashMap::new();
    pairs.into_iter().for_each(|(key, id)| groups.entry(key).or_default().push(id));
    groups
}

fn read_arrangement(row: &Row) -> Result<(Id, Id, Arrangement)> {
    let from: String = row.get("valid_from")?;
    let arrangement = Arrangement {
        from: from.parse().map_err(|_| StoreError::Unreadable("arrangement.valid_from".to_owned()))?,
        own: Vec::new(),
        joint: row.get("joint")?,
        influences: row.get("influences")?,
        region: row.get("region")?,
        other: row.get("other")?,
        note: row.get("note")?,
        matters: Vec::new(),
    };
    Ok((row.get("id")?, row.get("task")?, arrangement))
}

/// Tasks of which some arrangement names nobody.
pub async fn nobody(store: &store::Store) -> Result<web::CheckOutcome> {
    let mut tx = store.read().await?;
    let read = |row: &Row| Ok(format!("task:{}", row.get::<Id>("id")?));
    let breaches = tx.all(NOBODY, args![], read).await?;
    Ok(web::CheckOutcome { count: tx.one(COUNT, args![], |row| row.get("n")).await?, breaches })
}
