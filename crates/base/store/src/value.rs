//! Arguments of statements: a closed list of types that both databases bind alike.

use kernel::{Id, Lang};
use sqlx::{Arguments, postgres::PgArguments, sqlite::SqliteArguments};
use uuid::Uuid;

use crate::{Result, StoreError};

/// One argument. Every variant holds an option, since PostgreSQL wants to know the type of a null.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// `bigint`: numbers, counts, UTC milliseconds.
    Int(Option<i64>),
    /// `text`.
    Text(Option<String>),
    /// `boolean`.
    Bool(Option<bool>),
    /// `uuid`.
    Id(Option<Uuid>),
    /// `double precision`.
    Real(Option<f64>),
    /// `bytea` / `blob`.
    Bytes(Option<Vec<u8>>),
}

/// The arguments of one statement, in the order of `$1, $2 …`.
pub type Args = Vec<Value>;

/// Arguments of a statement: `args![space, "sorted", None::<i64>]`.
#[macro_export]
macro_rules! args {
    ($($value:expr),* $(,)?) => { vec![$($crate::Value::from($value)),*] };
}

macro_rules! values {
    ($($from:ty => $variant:ident($convert:expr)),* $(,)?) => {$(
        impl From<$from> for Value {
            fn from(value: $from) -> Value { Value::$variant(Some(($convert)(value))) }
        }
        impl From<Option<$from>> for Value {
            fn from(value: Option<$from>) -> Value { Value::$variant(value.map($convert)) }
        }
    )*};
}

values! {
    i64 => Int(|v| v),
    bool => Bool(|v| v),
    f64 => Real(|v| v),
    String => Text(|v| v),
    &str => Text(|v: &str| v.to_owned()),
    &String => Text(|v: &String| v.clone()),
    Lang => Text(|v: Lang| v.tag().to_owned()),
    Id => Id(|v: Id| v.0),
    &Id => Id(|v: &Id| v.0),
    Vec<u8> => Bytes(|v| v),
    &[u8] => Bytes(|v: &[u8]| v.to_vec()),
}

fn unbindable(error: impl std::fmt::Display) -> StoreError {
    StoreError::Unreadable(format!("argument: {error}"))
}

pub(crate) fn lite(args: Args) -> Result<SqliteArguments> {
    let mut out = SqliteArguments::default();
    for arg in args {
        match arg {
            Value::Int(v) => out.add(v),
            Value::Text(v) => out.add(v),
            Value::Bool(v) => out.add(v),
            Value::Id(v) => out.add(v),
            Value::Real(v) => out.add(v),
            Value::Bytes(v) => out.add(v),
        }
        .map_err(unbindable)?;
    }
    Ok(out)
}

pub(crate) fn pg(args: Args) -> Result<PgArguments> {
    let mut out = PgArguments::default();
    for arg in args {
        match arg {
            Value::Int(v) => out.add(v),
            Value::Text(v) => out.add(v),
            Value::Bool(v) => out.add(v),
            Value::Id(v) => out.add(v),
            Value::Real(v) => out.add(v),
            Value::Bytes(v) => out.add(v),
        }
        .map_err(unbindable)?;
    }
    Ok(out)
}
