use kernel::Id;
use store::{Result, Store, StoreError, Tx, args, sql};

use super::{RECEIPT_CODE, Secret, hex};

sql! {
    GET = "select value from installation where key = $1";
    // A space's own, if it has one, comes first: its key is the longer one.
    OF_SPACE = "select value from installation where key in ($1, $2) order by length(key) desc limit 1";
    PUT = "insert into installation (key, value) values ($1, $2) on conflict (key) do nothing";
}

/// The installation's secret of this name; made when it is asked for the first time.
pub async fn secret(store: &Store, name: &str) -> Result<Secret> {
    let key = format!("secret.{name}");
    let read = |row: &store::Row| row.get::<String>("value");
    if let Some(value) = store.read().await?.maybe(GET, args![&key], read).await? {
        return parse(&value);
    }
    let mut tx = store.housekeeping().await?;
    tx.exec(PUT, args![&key, hex(&store.env.bytes::<32>())]).await?;
    let value = tx.one(GET, args![&key], read).await?;
    tx.commit().await?;
    parse(&value)
}

/// The secret of this name that holds for a space: the one it brought along from elsewhere, or else the
/// installation's. Nothing when none was ever asked for.
pub async fn of_space(tx: &mut Tx, space: Id, name: &str) -> Result<Option<Secret>> {
    let (own, general) = (format!("secret.{name}.{space}"), format!("secret.{name}"));
    let found = tx.maybe(OF_SPACE, args![own, general], |row| row.get::<String>("value")).await?;
    found.as_deref().map(parse).transpose()
}

/// The secret that the receipt codes of a space are checked with; made when it is asked for the first time.
pub async fn of_codes(store: &Store, space: Id) -> Result<Secret> {
    match of_space(&mut store.read().await?, space, RECEIPT_CODE).await? {
        Some(secret) => Ok(secret),
        None => secret(store, RECEIPT_CODE).await,
    }
}

/// Keeps the secret that a space brings along. An installation that has none of this name takes it as its own;
/// where another is in use, the space keeps its own beside it.
pub async fn bring(tx: &mut Tx, space: Id, name: &str, value: &str) -> Result<()> {
    let brought = parse(value)?;
    tx.exec(PUT, args![format!("secret.{name}"), value]).await?;
    if of_space(tx, space, name).await?.is_some_and(|known| known.bytes() == brought.bytes()) {
        return Ok(());
    }
    tx.exec(PUT, args![format!("secret.{name}.{space}"), value]).await.map(drop)
}

fn parse(value: &str) -> Result<Secret> {
    let unreadable = || StoreError::Unreadable("installation.value".to_owned());
    let mut bytes = [0; 32];
    if value.len() != 64 || !value.is_ascii() {
        return Err(unreadable());
    }
    for (at, byte) in bytes.iter_mut().enumerate() {
        *byte = u8::from_str_radix(&value[2 * at..2 * at + 2], 16).map_err(|_| unreadable())?;
    }
    Ok(Secret(bytes))
}
