//! Preview and import. The import is one transaction: every row or none, and a second time nothing.

use kernel::{
    Happened, Id, Lang, Ref, Refusal, Visibility,
    slug::{self, slug},
};
use members::{Caller, Right, Space, organisation, permits};
use serde::{Deserialize, Serialize};
use serde_json::json;
use store::{Store, Tx};
use tabular::{Mapping, Sheet};

use super::{
    cells::Named,
    rules::{self, Known, Options, Plan, PlannedRow, Status},
    store as own,
};
use crate::idea::{
    Done, NotDone,
    arrive::{self, Arrival},
    desk::{self, Place},
    store::{
        ideas::{self, NewIdea},
        places::{self, Theme},
        words::{self, Suggestion},
    },
};

/// By which method a file's theme, municipality and kind are suggested. Nobody here has looked at them yet.
pub const METHOD: &str = "import";

/// What an import did.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Outcome {
    /// New ideas.
    pub added: i64,
    /// Rows that were here already.
    pub already: i64,
    /// The number of the first new idea.
    pub first_number: Option<i64>,
    /// The number of the last one; all between are of this import.
    pub last_number: Option<i64>,
}

/// What an import would do. Nothing is stored.
pub async fn preview(
    store: &Store,
    space: &Space,
    caller: &Caller,
    sheet: &Sheet,
    mapping: &Mapping,
    options: Options,
) -> Done<Plan> {
    permits::require(caller, space.id, Right::ImportIdeas)?;
    let mut tx = store.read().await?;
    let known = known(&mut tx, space, caller.lang, &options.source).await?;
    Ok(rules::plan(sheet, mapping, options, &known, space.zone(), store.env.now()))
}

/// What the space has that files may name. Faults list municipalities by their names in `reader`.
async fn known(tx: &mut Tx, space: &Space, reader: Lang, source: &str) -> Done<Known> {
    let texts = |json: &str| serde_json::from_str::<members::space::Texts>(json).unwrap_or_default();
    let themes = places::themes(tx, space.id).await?.into_iter().filter(|theme| !theme.retired);
    let themes: Named = themes
        .map(|theme| (theme.id, [theme.key].into_iter().chain(texts(&theme.name).into_values()).collect()))
        .collect();
    let municipalities = organisation::places(tx, space.id).await?.into_iter();
    let municipalities: Named = municipalities
        .map(|one| {
            let shown = one.name(reader).to_owned();
            (one.id, [one.key].into_iter().chain(one.names.into_values()).chain([shown]).collect())
        })
        .collect();
    let gatherings = places::gatherings(tx, space.id).await?.into_iter();
    let gatherings: Named = gatherings.map(|one| (one.id, vec![one.key, one.name])).collect();
    let here = ideas::imported(tx, space.id, source.trim()).await?;
    Ok(Known { themes, municipalities, gatherings, here })
}

/// Does what a plan says, as a whole or not at all. Rows that have come in since the preview are left out, so that
/// the same plan twice is one import. Refused with `import-faulty` while a row cannot be imported.
pub async fn import(store: &Store, space: &Space, caller: &Caller, plan: &Plan) -> Done<Outcome> {
    permits::require(caller, space.id, Right::ImportIdeas)?;
    let faults = plan.troubles().count();
    if faults > 0 {
        return Err(Refusal::counted("import-faulty", faults as i64).into());
    }
    let source = plan.options.source.trim();
    let rows: Vec<&PlannedRow> = plan.rows.iter().filter(|row| row.status == Status::New).collect();
    // Telling languages takes its time; nobody waits for the log meanwhile.
    let ready = ready(store, space, caller, plan, &rows).await?;

    let mut tx = store.write().await?;
    tx.lock_log(space.id).await?;
    let here = ideas::imported(&mut tx, space.id, source).await?;
    let fresh = |row: &PlannedRow| !here.contains_key(&row.external_id);
    let (rows, ready): (Vec<&PlannedRow>, Vec<NewIdea>) =
        rows.into_iter().zip(ready).filter(|(row, _)| fresh(row)).unzip();
    let added = rows.len() as i64;
    let already = plan.rows.len() as i64 - added;
    if added == 0 {
        return Ok(Outcome { already, ..Outcome::default() });
    }
    let themes = themes(&mut tx, space, caller, plan).await?;
    let (ids, first) = desk::submit_many(&mut tx, &Place::of(space), &caller.actor, &ready).await?;
    for (id, row) in ids.into_iter().zip(rows) {
        suggest(&mut tx, id, row, &themes).await?;
    }
    own::remember(&mut tx, space.id, source, &plan.mapping).await?;
    let last = first + added - 1;
    let body = json!({ "added": added, "already": already, "first": first, "last": last });
    let subject = Ref::new("import", Id::new(tx.env()));
    tx.append(space.id, &caller.actor, &Happened::new("ideas.imported", subject, Visibility::Staff, body))
        .await?;
    tx.commit().await?;
    Ok(Outcome { added, already, first_number: Some(first), last_number: Some(last) })
}

async fn ready(
    store: &Store,
    space: &Space,
    caller: &Caller,
    plan: &Plan,
    rows: &[&PlannedRow],
) -> Done<Vec<NewIdea>> {
    let rounds = places::rounds(&mut store.read().await?, space.id).await?;
    let arrival = |row: &&PlannedRow| Arrival {
        lang: row.lang,
        gathering: row.gathering,
        table_no: row.table,
        scribe: caller.person(),
        source: Some(plan.options.source.trim().to_owned()),
        external_id: Some(row.external_id.clone()),
        received_at: row.received_at,
        round: plan.options.round,
        ..Arrival::new(row.channel, row.text.clone())
    };
    let arrivals: Vec<Arrival> = rows.iter().map(arrival).collect();
    let (lang, now) = (space.lang, store.env.now());
    let all =
        move || arrivals.into_iter().map(|arrival| arrive::ready(&rounds, lang, now, arrival)).collect();
    let ready: Result<Vec<NewIdea>, Refusal> =
        tokio::task::spawn_blocking(all).await.map_err(|_| NotDone::Refused(Refusal::new("generic")))?;
    Ok(ready?)
}

/// What each theme name of the file stands for: a theme's identifier, or the name itself where it stays a name.
async fn themes(tx: &mut Tx, space: &Space, caller: &Caller, plan: &Plan) -> Done<Vec<(String, String)>> {
    let mut values = Vec::new();
    let mut taken = places::themes(tx, space.id).await?;
    for name in &plan.themes {
        let value = match name.theme {
            Some(theme) => theme.to_string(),
            None if plan.options.create_themes => {
                add_theme(tx, space, caller, &name.name, &mut taken).await?.to_string()
            }
            None => name.name.clone(),
        };
        values.push((name.name.to_lowercase(), value));
    }
    Ok(values)
}

async fn add_theme(
    tx: &mut Tx,
    space: &Space,
    caller: &Caller,
    name: &str,
    taken: &mut Vec<Theme>,
) -> Done<Id> {
    permits::require(caller, space.id, Right::ManageSpace)?;
    let texts = members::space::Texts::from([(space.lang, name.to_owned())]);
    let theme = Theme {
        id: Id::new(tx.env()),
        key: slug::free(&slug::at_most(&slug(name, "tema"), 40), |key| {
            taken.iter().any(|theme| theme.key == key)
        }),
        name: serde_json::to_string(&texts).expect("plain data"),
        other: false,
        position: taken.iter().map(|theme| theme.position).max().unwrap_or(0) + 1,
        retired: false,
    };
    places::add_theme(tx, space.id, &theme).await?;
    let body = json!({ "key": theme.key });
    let happened = Happened::new("theme.added", Ref::new("theme", theme.id), Visibility::Public, body);
    tx.append(space.id, &caller.actor, &happened).await?;
    let id = theme.id;
    taken.push(theme);
    Ok(id)
}

async fn suggest(tx: &mut Tx, idea: Id, row: &PlannedRow, themes: &[(String, String)]) -> Done<()> {
    let theme = row.theme.as_ref().and_then(|name| {
        let name = name.to_lowercase();
        themes.iter().find(|(known, _)| *known == name).map(|(_, value)| value.clone())
    });
    let place = row.municipality.map(|id| id.to_string());
    let kind = row.kind.map(|kind| kind.as_str().to_owned());
    for (about, value) in [("theme", theme), ("place", place), ("kind", kind)] {
        let Some(value) = value else { continue };
        // Somebody wrote it into the file: as sure as a file can be.
        let suggestion =
            Suggestion { about: about.to_owned(), value, confidence: 1.0, method: METHOD.to_owned() };
        words::suggest_first(tx, idea, &suggestion).await?;
    }
    Ok(())
}
