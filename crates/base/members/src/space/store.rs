use std::str::FromStr;

use kernel::{Happened, Id, Lang, Ref, Visibility};
use serde::de::DeserializeOwned;
use serde_json::json;
use store::{Result, Row, StoreError, Tx, args, sql};

use super::{Brand, Logo, Space, SpaceSettings, Texts};
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
    LOGO = "select kind, bytes from space_logo where space = $1";
    PUT_LOGO = "insert into space_logo (space, kind, bytes) values ($1, $2, $3) \
        on conflict (space) do update set kind = excluded.kind, bytes = excluded.bytes";
    LOGO_AT = "update space set logo_at = $1 where id = $2";
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
    let langs: Vec<&str> = space.langs.iter().map(|lang| lang.tag()).collect();
    tx.exec(
        FOUND,
        args![
            space.id,
            &space.key,
            to_json(&space.names),
            langs.join(","),
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

/// Changes what the space has promised.
pub async fn set_settings(tx: &mut Tx, by: &Caller, space: Id, settings: &SpaceSettings) -> Done<()> {
    permits::require(by, space, Right::ManageSpace)?;
    tx.exec(SETTINGS, args![to_json(settings), space]).await?;
    changed(tx, by, space, "space.settings_changed").await
}

/// Changes the colours; make them with [`Brand::checked`].
pub async fn set_brand(tx: &mut Tx, by: &Caller, space: Id, brand: &Brand) -> Done<()> {
    permits::require(by, space, Right::ManageSpace)?;
    tx.exec(BRAND, args![&brand.accent, &brand.second, space]).await?;
    changed(tx, by, space, "space.brand_changed").await
}

/// Changes the name.
pub async fn set_name(tx: &mut Tx, by: &Caller, space: Id, names: &Texts) -> Done<()> {
    permits::require(by, space, Right::ManageSpace)?;
    tx.exec(NAME, args![to_json(names), space]).await?;
    changed(tx, by, space, "space.renamed").await
}

/// Changes the logo.
pub async fn set_logo(tx: &mut Tx, by: &Caller, space: Id, logo: &Logo) -> Done<()> {
    permits::require(by, space, Right::ManageSpace)?;
    let now = tx.env().now();
    tx.exec(PUT_LOGO, args![space, &logo.kind, logo.bytes.as_slice()]).await?;
    tx.exec(LOGO_AT, args![now, space]).await?;
    changed(tx, by, space, "space.logo_changed").await
}

/// The logo, if the space has one.
pub async fn logo(tx: &mut Tx, space: Id) -> Result<Option<Logo>> {
    tx.maybe(LOGO, args![space], |row| Ok(Logo { kind: row.get("kind")?, bytes: row.get("bytes")? })).await
}

async fn changed(tx: &mut Tx, by: &Caller, space: Id, topic: &'static str) -> Done<()> {
    let happened = Happened::new(topic, Ref::new("space", space), Visibility::Staff, json!({}));
    tx.append(space, &by.actor, &happened).await?;
    Ok(())
}
