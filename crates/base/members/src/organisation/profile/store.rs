use kernel::{Happened, Id, Millis, Ref, Visibility};
use serde_json::json;
use store::{Result, Row, StoreError, Tx, args, sql};

use super::{LogoTerms, Party, Profile};
use crate::{
    Caller, Done, Right, permits,
    space::{Logo, Texts, json_column, to_json},
};

sql! {
    OF_SPACE = "select o.id as organisation, p.accent as accent, p.tone as tone, p.in_header as in_header, \
        l.credit as credit, l.licence as licence, l.put_at as put_at from organisation o \
        left join organisation_profile p on p.organisation = o.id \
        left join organisation_logo l on l.organisation = o.id \
        where o.space = $1 and (p.organisation is not null or l.organisation is not null) order by o.position, o.key";
    // Whose part in the space is over stands in no header; an end may be known by its year only.
    IN_HEADER = "select o.space as space, o.key as key, o.name as name, o.valid_until as valid_until, \
        p.accent as accent, l.put_at as put_at from organisation_profile p join organisation o on o.id = p.organisation \
        left join organisation_logo l on l.organisation = o.id where p.in_header order by o.space, o.position, o.key";
    PUT = "insert into organisation_profile (organisation, accent, tone, in_header) values ($1, $2, $3, $4) \
        on conflict (organisation) do update set accent = excluded.accent, tone = excluded.tone, \
        in_header = excluded.in_header";
    PUT_LOGO = "insert into organisation_logo (organisation, kind, bytes, credit, licence, put_at) \
        values ($1, $2, $3, $4, $5, $6) on conflict (organisation) do update set kind = excluded.kind, \
        bytes = excluded.bytes, credit = excluded.credit, licence = excluded.licence, put_at = excluded.put_at";
    DROP_LOGO = "delete from organisation_logo where organisation = $1";
    LOGO = "select l.kind as kind, l.bytes as bytes from organisation_logo l join organisation o on o.id = l.organisation \
        where o.space = $1 and o.key = $2";
    HERE = "select count(*) as n from organisation where id = $1 and space = $2";
}

/// The profiles of a space's organisations, of those that have one, in the space's order.
pub async fn of_space(tx: &mut Tx, space: Id) -> Result<Vec<(Id, Profile)>> {
    let read = |row: &Row| {
        let logo = match row.get::<Option<Millis>>("put_at")? {
            Some(put_at) => {
                Some(LogoTerms { credit: row.get("credit")?, licence: row.get("licence")?, put_at })
            }
            None => None,
        };
        let tone = match row.get::<Option<String>>("tone")? {
            Some(_) => json_column(row, "tone")?,
            None => Texts::default(),
        };
        let profile = Profile {
            accent: row.get::<Option<String>>("accent")?.unwrap_or_default(),
            tone,
            in_header: row.get::<Option<bool>>("in_header")?.unwrap_or_default(),
            logo,
        };
        Ok((row.get("organisation")?, profile))
    };
    tx.all(OF_SPACE, args![space], read).await
}

/// Those that headers name, of every space.
pub async fn in_headers(tx: &mut Tx) -> Result<Vec<(Id, Party)>> {
    let read = |row: &Row| {
        let party = Party {
            key: row.get("key")?,
            names: json_column(row, "name")?,
            valid_until: row.get("valid_until")?,
            accent: row.get("accent")?,
            logo_at: row.get("put_at")?,
        };
        Ok((row.get("space")?, party))
    };
    tx.all(IN_HEADER, args![], read).await
}

/// Changes how an organisation looks and speaks; its logo is put up by [`set_logo`].
pub async fn set(tx: &mut Tx, by: &Caller, space: Id, organisation: Id, profile: &Profile) -> Done<()> {
    permitted(tx, by, space, organisation).await?;
    let Profile { accent, tone, in_header, .. } = profile;
    tx.exec(PUT, args![organisation, accent, to_json(tone), *in_header]).await?;
    log(tx, by, space, organisation, "organisation.profiled").await
}

/// Puts a logo up, with whose it is and on which terms; or takes it down.
pub async fn set_logo(
    tx: &mut Tx,
    by: &Caller,
    space: Id,
    organisation: Id,
    logo: Option<(&Logo, &str, &str)>,
) -> Done<()> {
    permitted(tx, by, space, organisation).await?;
    match logo {
        Some((logo, credit, licence)) => {
            let now = tx.env().now();
            let args = args![organisation, &logo.kind, logo.bytes.as_slice(), credit, licence, now];
            tx.exec(PUT_LOGO, args).await?;
        }
        None => {
            tx.exec(DROP_LOGO, args![organisation]).await?;
        }
    }
    log(tx, by, space, organisation, "organisation.logo_changed").await
}

/// The logo of the organisation with this key.
pub async fn logo(tx: &mut Tx, space: Id, key: &str) -> Result<Option<Logo>> {
    let read = |row: &Row| Ok(Logo { kind: row.get("kind")?, bytes: row.get("bytes")? });
    tx.maybe(LOGO, args![space, key], read).await
}

async fn permitted(tx: &mut Tx, by: &Caller, space: Id, organisation: Id) -> Done<()> {
    permits::require(by, space, Right::ManageSpace)?;
    match tx.one(HERE, args![organisation, space], |row| row.get::<i64>("n")).await? {
        0 => Err(StoreError::NotFound.into()),
        _ => Ok(()),
    }
}

async fn log(tx: &mut Tx, by: &Caller, space: Id, organisation: Id, topic: &'static str) -> Done<()> {
    let about = Ref::new("organisation", organisation);
    let happened = Happened::new(topic, about, Visibility::Public, json!({}));
    tx.append(space, &by.actor, &happened).await?;
    Ok(())
}
