//! One row as one line of JSON: an object with the columns by name, in the order of the table. A column without a
//! value is left out, and so are the columns of personal data, which stand in a file of their own.

use std::{
    fmt,
    io::{self, Write},
};

use base64::prelude::{BASE64_STANDARD, Engine};
use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, Visitor};
use store::{
    Value,
    rows::empty,
    tables::{Kind, Table},
};
use uuid::Uuid;

use crate::manifest::{is_hash, sha256};

/// Writes a line with some columns of a row. A file is written by its name, other bytes in Base64 (RFC 4648).
pub(crate) fn write(
    to: &mut impl Write,
    table: &Table,
    row: &[Value],
    wanted: impl Fn(usize) -> bool,
) -> io::Result<()> {
    let mut before = b'{';
    for (at, (column, value)) in table.columns.iter().zip(row).enumerate() {
        if *value == empty(column.kind) || !wanted(at) {
            continue;
        }
        write!(to, "{}\"{}\":", before as char, column.name)?;
        before = b',';
        match value {
            Value::Int(Some(v)) => write!(to, "{v}")?,
            Value::Bool(Some(v)) => write!(to, "{v}")?,
            Value::Id(Some(v)) => write!(to, "\"{v}\"")?,
            Value::Text(Some(v)) => serde_json::to_writer(&mut *to, v)?,
            // As text, with as many digits as it takes: readers of JSON round numbers each in their way.
            Value::Real(Some(v)) => write!(to, "\"{v:?}\"")?,
            Value::Bytes(Some(v)) if table.files.contains(&at) => write!(to, "\"files/{}\"", sha256(v))?,
            Value::Bytes(Some(v)) => write!(to, "\"{}\"", BASE64_STANDARD.encode(v))?,
            _ => {}
        }
    }
    to.write_all(if before == b'{' { b"{}\n" } else { b"}\n" })
}

/// Reads a line. A file comes as the text of its hash, for the caller to fetch.
pub(crate) fn read(table: &Table, line: &[u8]) -> Result<Vec<Value>, String> {
    let mut json = serde_json::Deserializer::from_slice(line);
    let row = Whole(table).deserialize(&mut json).and_then(|row| json.end().map(|()| row));
    row.map_err(|error| {
        // The line within the line says nothing.
        let text = error.to_string();
        text.split(" at line ").next().unwrap_or_default().to_owned()
    })
}

struct Whole<'a>(&'a Table);

impl<'de> DeserializeSeed<'de> for Whole<'_> {
    type Value = Vec<Value>;
    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<Vec<Value>, D::Error> {
        from.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for Whole<'_> {
    type Value = Vec<Value>;

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "a row of {}", self.0.name)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Vec<Value>, A::Error> {
        let mut row: Vec<Value> = self.0.columns.iter().map(|column| empty(column.kind)).collect();
        // Columns come in their order, so that the next is nearly always the one that is looked for.
        let mut next = 0;
        while let Some(name) = map.next_key::<std::borrow::Cow<str>>()? {
            let columns = &self.0.columns;
            let at = (next..columns.len()).find(|at| columns[*at].name == *name);
            let Some(at) = at.or_else(|| self.0.at(&name)) else {
                return Err(A::Error::custom(format!("unknown column {}", name.escape_debug())));
            };
            if row[at] != empty(columns[at].kind) {
                return Err(A::Error::custom(format!("{name} stands there twice")));
            }
            row[at] = map
                .next_value_seed(One(columns[at].kind, self.0.files.contains(&at)))
                .map_err(|error| A::Error::custom(format!("{name}: {error}")))?;
            next = at + 1;
        }
        Ok(row)
    }
}

/// A value, and whether it is the name of a file.
struct One(Kind, bool);

impl<'de> DeserializeSeed<'de> for One {
    type Value = Value;
    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<Value, D::Error> {
        use serde::Deserialize;
        Ok(match self.0 {
            Kind::Int => Value::Int(Some(i64::deserialize(from)?)),
            Kind::Bool => Value::Bool(Some(bool::deserialize(from)?)),
            Kind::Text => match String::deserialize(from)? {
                // PostgreSQL cannot hold it, and no page takes it in.
                text if text.contains('\0') => return Err(D::Error::custom("holds a zero character")),
                text => Value::Text(Some(text)),
            },
            Kind::Real => {
                let text = std::borrow::Cow::<str>::deserialize(from)?;
                Value::Real(Some(text.parse().map_err(|_| D::Error::custom("is no number"))?))
            }
            Kind::Id => {
                let text = std::borrow::Cow::<str>::deserialize(from)?;
                Value::Id(Some(Uuid::try_parse(&text).map_err(|_| D::Error::custom("is no identifier"))?))
            }
            Kind::Bytes if !self.1 => {
                let text = std::borrow::Cow::<str>::deserialize(from)?;
                let bytes = BASE64_STANDARD.decode(text.as_bytes());
                Value::Bytes(Some(bytes.map_err(|_| D::Error::custom("is not Base64"))?))
            }
            Kind::Bytes => {
                let text = std::borrow::Cow::<str>::deserialize(from)?;
                let hash = text.strip_prefix("files/").filter(|hash| is_hash(hash));
                let hash = hash.ok_or_else(|| D::Error::custom("names no file of the bundle"))?;
                Value::Bytes(Some(hash.as_bytes().to_vec()))
            }
        })
    }
}
