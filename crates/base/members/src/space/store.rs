use std::str::FromStr;

use kernel::{Happened, Id, Lang, Millis, Ref, Refusal, Visibility};
use serde::de::DeserializeOwned;
use serde_json::{Map, Value, json};
use store::{Result, Row, StoreError, Tx, args, sql};

use super::{Brand, Change, Logo, Space, SpaceSettings, Texts};
use crate::{Caller, Done, Right, permits};

sql! {
    BY_ID = "select id, key, name, langs, lang, accent, second, zone, example, settings, logo_at from space where id = $1";
    BY_KEY = "select id, key, name, langs, lang, accent, second, zone, example, settings, logo_at from space where key = $1";
    ALL = "select id, key, name, langs, lang, accent, second, zone, example, settings, logo_at from space order by key";
    FOUND = "insert into space (id, key, name, langs, lang, accent, second, zone, example, settings) \
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)";
    SETTINGS = "update space set settings = $1 where id = $2";
    BRAND = "update space set accent = $1, second = $2 where id = $3";
    NAME = "update space set name = $1 where id = $2";
    LANGS = "update space set langs = $1, lang = $2 where id = $3";
    LOGO = "select kind, bytes from space_logo where space = $1";
    PUT_LOGO = "insert into space_logo (space, kind, bytes) values ($1, $2, $3) \
        on conflict (space) do update set kind = excluded.kind, bytes = excluded.bytes";
    LOGO_AT = "update space set logo_at = $1 where id = $2";
    DROP_LOGO = "delete from space_logo where space = $1";
}

fn read(row: &Row) -> Result<Space> {
    Ok(Space {
        id: row.get("id")?,
        key: row.get("key")?,
        names: json_column(row, "name")?,
        langs: row
            .get::<String>("langs")?
            .split(',')
            .map(Lang::from_str)
            .collect::<std::result::Result<_, _>>()
            .map_err(|_| StoreError::Unreadable("space.langs".to_owned()))?,
        lang: row.get("lang")?,
        brand: Brand { accent: row.get("accent")?, second: row.get("second")? },
        zone: row.get("zone")?,
        example: row.get("example")?,
        settings: json_column(row, "settings")?,
        logo_at: row.get("logo_at")?,
    })
}

/// A column that holds JSON.
pub(crate) fn json_column<T: DeserializeOwned>(row: &Row, column: &str) -> Result<T> {
    serde_json::from_str(&row.get::<String>(column)?)
        .map_err(|error| StoreError::Unreadable(format!("{column}: {error}")))
}

pub(crate) fn to_json(value: &impl serde::Serialize) -> String {
    serde_json::to_string(value).expect("plain data")
}

/// The space with this identifier.
pub async fn by_id(tx: &mut Tx, id: Id) -> Result<Option<Space>> {
    tx.maybe(BY_ID, args![id], read).await
}

/// The space whose addresses begin with this key.
pub async fn by_key(tx: &mut Tx, key: &str) -> Result<Option<Space>> {
    tx.maybe(BY_KEY, args![key], read).await
}

/// Every space, by key.
pub async fn all(tx: &mut Tx) -> Result<Vec<Space>> {
    tx.all(ALL, args![], read).await
}

/// Founds a space; a key that is taken is a [`StoreError::Conflict`].
pub async fn found(tx: &mut Tx, by: &Caller, space: &Space) -> Done<()> {
    if by.actor != kernel::Actor::Operator {
        permits::require(by, space.id, Right::Administer)?;
    }
    tx.exec(
        FOUND,
        args![
            space.id,
            &space.key,
            to_json(&space.names),
            tags(&space.langs),
            space.lang,
            &space.brand.accent,
            &space.brand.second,
            &space.zone,
            space.example,
            to_json(&space.settings)
        ],
    )
    .await?;
    let body = json!({ "key": space.key, "example": space.example });
    let happened = Happened::new("space.founded", Ref::new("space", space.id), Visibility::Public, body);
    tx.append(space.id, &by.actor, &happened).await?;
    Ok(())
}

/// Changes what the space has promised. Of what stood before, the log keeps numbers and switches, never sentences
/// or addresses.
pub async fn set_settings(tx: &mut Tx, by: &Caller, space: Id, settings: &SpaceSettings) -> Done<()> {
    permits::require(by, space, Right::ManageSpace)?;
    let before = by_id(tx, space).await?.ok_or(StoreError::NotFound)?.settings;
    tx.exec(SETTINGS, args![to_json(settings), space]).await?;
    changed(tx, by, space, Change::Settings, plain_differences(&before, settings)).await
}

/// Numbers and switches that differ, as they were.
fn plain_differences(before: &SpaceSettings, after: &SpaceSettings) -> Value {
    let fields = |settings| serde_json::to_value(settings).expect("plain data");
    let (before, after) = (fields(before), fields(after));
    let differs = |(name, was): &(&String, &Value)| {
        (was.is_number() || was.is_boolean()) && after.get(name.as_str()) != Some(was)
    };
    let was = before.as_object().into_iter().flatten().filter(differs);
    Value::Object(was.map(|(name, was)| (name.clone(), was.clone())).collect::<Map<_, _>>())
}

/// Changes the colours; make them with [`Brand::checked`].
pub async fn set_brand(tx: &mut Tx, by: &Caller, space: Id, brand: &Brand) -> Done<()> {
    permits::require(by, space, Right::ManageSpace)?;
    let before = by_id(tx, space).await?.ok_or(StoreError::NotFound)?.brand;
    tx.exec(BRAND, args![&brand.accent, &brand.second, space]).await?;
    let was = json!({ "accent": before.accent, "second": before.second });
    changed(tx, by, space, Change::Brand, was).await
}

/// Changes the name.
pub async fn set_name(tx: &mut Tx, by: &Caller, space: Id, names: &Texts) -> Done<()> {
    permits::require(by, space, Right::ManageSpace)?;
    tx.exec(NAME, args![to_json(names), space]).await?;
    changed(tx, by, space, Change::Name, json!({})).await
}

/// Changes the languages that pages are offered in, and the space's own among them; refused with
/// `own-language-missing` when it is not.
pub async fn set_langs(tx: &mut Tx, by: &Caller, space: Id, langs: &[Lang], own: Lang) -> Done<()> {
    permits::require(by, space, Right::ManageSpace)?;
    if !langs.contains(&own) {
        return Err(Refusal::new("own-language-missing").into());
    }
    let before = by_id(tx, space).await?.ok_or(StoreError::NotFound)?;
    tx.exec(LANGS, args![tags(langs), own, space]).await?;
    let was = json!({ "langs": before.langs, "lang": before.lang });
    changed(tx, by, space, Change::Langs, was).await
}

fn tags(langs: &[Lang]) -> String {
    langs.iter().map(|lang| lang.tag()).collect::<Vec<_>>().join(",")
}

/// Changes the logo.
pub async fn set_logo(tx: &mut Tx, by: &Caller, space: Id, logo: &Logo) -> Done<()> {
    permits::require(by, space, Right::ManageSpace)?;
    let now = tx.env().now();
    tx.exec(PUT_LOGO, args![space, &logo.kind, logo.bytes.as_slice()]).await?;
    tx.exec(LOGO_AT, args![now, space]).await?;
    changed(tx, by, space, Change::Logo, json!({})).await
}

/// Takes the logo away; the mark of two colours stands in its place.
pub async fn remove_logo(tx: &mut Tx, by: &Caller, space: Id) -> Done<()> {
    permits::require(by, space, Right::ManageSpace)?;
    tx.exec(DROP_LOGO, args![space]).await?;
    tx.exec(LOGO_AT, args![None::<Millis>, space]).await?;
    changed(tx, by, space, Change::Logo, json!({})).await
}

/// The latest change of this kind that can be taken back: when, and what stood before.
pub async fn last_change(tx: &mut Tx, space: Id, change: Change) -> Result<Option<(Millis, Value)>> {
    let events = tx.events_of(&Ref::new("space", space)).await?;
    let kept = |was: &Value| was.as_object().is_some_and(|was| !was.is_empty());
    Ok(events.into_iter().rev().filter(|event| event.topic == change.topic()).find_map(|event| {
        let was = event.body.get("was")?.clone();
        kept(&was).then_some((event.at, was))
    }))
}

/// Takes the latest change of this kind back: a change like any other, which can be taken back in its turn.
/// Refused with `nothing-to-undo` when the log knows of none.
pub async fn undo(tx: &mut Tx, by: &Caller, space: Id, change: Change) -> Done<()> {
    permits::require(by, space, Right::ManageSpace)?;
    tx.lock_log(space).await?;
    let nothing = Refusal::new("nothing-to-undo");
    let (_, was) = last_change(tx, space, change).await?.ok_or(nothing.clone())?;
    let unreadable = |error: serde_json::Error| StoreError::Unreadable(format!("event.was: {error}"));
    match change {
        Change::Brand => {
            let text = |name: &str| was[name].as_str().unwrap_or_default().to_owned();
            set_brand(tx, by, space, &Brand { accent: text("accent"), second: text("second") }).await
        }
        Change::Langs => {
            let langs: Vec<Lang> = serde_json::from_value(was["langs"].clone()).map_err(unreadable)?;
            let own: Lang = serde_json::from_value(was["lang"].clone()).map_err(unreadable)?;
            set_langs(tx, by, space, &langs, own).await
        }
        Change::Settings => {
            let now = by_id(tx, space).await?.ok_or(StoreError::NotFound)?.settings;
            let mut fields = serde_json::to_value(&now).expect("plain data");
            for (name, value) in was.as_object().into_iter().flatten() {
                fields[name.as_str()] = value.clone();
            }
            let settings = serde_json::from_value(fields).map_err(unreadable)?;
            set_settings(tx, by, space, &settings).await
        }
        Change::Name | Change::Logo => Err(nothing.into()),
    }
}

/// The logo, if the space has one.
pub async fn logo(tx: &mut Tx, space: Id) -> Result<Option<Logo>> {
    tx.maybe(LOGO, args![space], |row| Ok(Logo { kind: row.get("kind")?, bytes: row.get("bytes")? })).await
}

async fn changed(tx: &mut Tx, by: &Caller, space: Id, change: Change, was: Value) -> Done<()> {
    let body = json!({ "was": was });
    let happened = Happened::new(change.topic(), Ref::new("space", space), Visibility::Staff, body);
    tx.append(space, &by.actor, &happened).await?;
    Ok(())
}
