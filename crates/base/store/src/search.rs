//! Full-text search over documents whose words the application has stemmed (`textsense`), so that both
//! databases find the same things.

use kernel::Id;

use crate::{Engine, Result, Row, Tx, args, dialect, sql};

sql! {
    PUT = "insert into document (kind, id, space, stems) values ($1, $2, $3, $4) \
        on conflict (id) do update set stems = excluded.stems";
    REMOVE = "delete from document where id = $1";
    CLEAR = "delete from document where space = $1";
}

/// What to look for: every word must match in at least one of its spellings.
#[derive(Clone, Debug, Default)]
pub struct Query {
    /// The space to look in.
    pub space: Option<Id>,
    /// The sort of thing, such as `idea`.
    pub kind: &'static str,
    /// Only what everyone may read.
    pub public: bool,
    /// One entry per word: the beginnings of stems that count as that word.
    pub words: Vec<Vec<String>>,
    /// Whether one matching word is enough (likeness) instead of all (search).
    pub any: bool,
}

/// A document that was found, the best first.
#[derive(Clone, Debug, PartialEq)]
pub struct Hit {
    /// Which thing.
    pub id: Id,
    /// How well it matches; only for comparing hits of one search. Lower is better.
    pub weight: f64,
}

impl Tx {
    /// Puts a thing's stems into the index, in place of those it had.
    pub async fn put_document(
        &mut self,
        kind: &str,
        id: Id,
        space: Id,
        public: bool,
        stems: &[String],
    ) -> Result<()> {
        let mut text = scope(space, kind);
        if public {
            text.push_str(&format!(" {}", public_mark()));
        }
        for stem in stems {
            text.push(' ');
            text.push_str(&plain(stem));
        }
        self.exec(PUT, args![kind, id, space, text]).await.map(drop)
    }

    /// Takes a thing out of the index.
    pub async fn remove_document(&mut self, id: Id) -> Result<()> {
        self.exec(REMOVE, args![id]).await.map(drop)
    }

    /// Empties a space's index, before it is built anew from the log.
    pub async fn clear_documents(&mut self, space: Id) -> Result<()> {
        self.exec(CLEAR, args![space]).await.map(drop)
    }

    /// The newest `limit` documents that match, the best match first.
    pub async fn find(&mut self, query: &Query, limit: i64) -> Result<Vec<Hit>> {
        let words: Vec<Vec<String>> = query
            .words
            .iter()
            .map(|spellings| spellings.iter().map(|s| plain(s)).filter(|s| !s.is_empty()).collect::<Vec<_>>())
            .filter(|spellings| !spellings.is_empty())
            .collect();
        if words.is_empty() {
            return Ok(Vec::new());
        }
        let engine = self.engine();
        let (and, or, prefix, quote) = match engine {
            Engine::Sqlite => (" AND ", " OR ", "*", "\""),
            Engine::Postgres => (" & ", " | ", ":*", "'"),
        };
        let word = |stem: &String| format!("{quote}{stem}{quote}{prefix}");
        let groups: Vec<String> = words
            .iter()
            .map(|spellings| format!("({})", spellings.iter().map(word).collect::<Vec<_>>().join(or)))
            .collect();
        let mut text = format!("({})", groups.join(if query.any { or } else { and }));
        if query.public {
            text = format!("{quote}{}{quote}{and}{text}", public_mark());
        }
        if let Some(space) = query.space {
            text = format!("{quote}{}{quote}{and}{text}", scope(space, query.kind));
        }
        let sql = match engine {
            Engine::Sqlite => dialect::FIND_LITE,
            Engine::Postgres => dialect::FIND_PG,
        };
        let read = |row: &Row| Ok(Hit { id: row.get("id")?, weight: row.get("weight")? });
        let mut hits = self.all(sql, args![text, limit], read).await?;
        hits.sort_by(|a, b| a.weight.total_cmp(&b.weight));
        Ok(hits)
    }
}

/// A word that no text can contain, which limits a search to one space and kind.
fn scope(space: Id, kind: &str) -> String {
    format!("zz{kind}{space}zz")
}

fn public_mark() -> &'static str {
    "zzpubliczz"
}

/// Only letters and digits, so that no query language is ever spoken by outside text.
fn plain(stem: &str) -> String {
    stem.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}
