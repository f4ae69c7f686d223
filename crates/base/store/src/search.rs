//! Full-text search over documents whose words the application has stemmed (`textsense`), so that both
//! databases find the same things. The database finds the newest that match, so many as are asked for; how well
//! each matches is weighed here, so that the work has a bound and the order is the same on both.

use kernel::Id;

use crate::{Engine, Result, Row, Tx, args, dialect, sql, tx::Conn};

sql! {
    PUT = "insert into document (kind, id, space, stems) values ($1, $2, $3, $4) \
        on conflict (id) do update set stems = excluded.stems where document.stems <> excluded.stems";
    ADD = "insert into document (kind, id, space, stems) values ($1, $2, $3, $4)";
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
    /// Likeness instead of search: one of the words is enough, and each spelling is a whole stem.
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
        self.exec(PUT, args![kind, id, space, indexed(kind, space, public, stems)]).await.map(drop)
    }

    /// As [`Tx::put_document`], for a thing that is not in the index: rows that [`Tx::gather`] writes together.
    pub async fn add_document(
        &mut self,
        kind: &str,
        id: Id,
        space: Id,
        public: bool,
        stems: &[String],
    ) -> Result<()> {
        self.exec(ADD, args![kind, id, space, indexed(kind, space, public, stems)]).await.map(drop)
    }

    /// Takes a thing out of the index.
    pub async fn remove_document(&mut self, id: Id) -> Result<()> {
        self.exec(REMOVE, args![id]).await.map(drop)
    }

    /// Empties a space's index, before it is built anew from the log.
    pub async fn clear_documents(&mut self, space: Id) -> Result<()> {
        self.exec(CLEAR, args![space]).await.map(drop)
    }

    /// PostgreSQL plans a statement once ([`Store::open`](crate::Store::open)); how to look for a word depends on how
    /// common it is, so that searching is planned for each query: 1 ms instead of 26 at ten thousand ideas.
    async fn plan_anew(&mut self, anew: bool) -> Result<()> {
        if self.engine() == Engine::Sqlite {
            return Ok(());
        }
        // Said beforehand, as whoever asks may leave in between. What a deed sets is over with it.
        if let Conn::PgRead(reader) = &mut *self.conn {
            reader.settings_changed(true);
        }
        self.plain(match anew {
            true => "set plan_cache_mode = force_custom_plan",
            false => "set plan_cache_mode = force_generic_plan",
        })
        .await?;
        if let Conn::PgRead(reader) = &mut *self.conn {
            reader.settings_changed(anew);
        }
        Ok(())
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
        let (sql, text) = match self.engine() {
            Engine::Sqlite => (dialect::FIND_LITE, written(query, &words, &LITE)),
            Engine::Postgres => (dialect::FIND_PG, written(query, &words, &PG)),
        };
        let read = |row: &Row| Ok((row.get::<Id>("id")?, row.get::<String>("stems")?));
        self.plan_anew(true).await?;
        let found = self.all(sql, args![text, limit], read).await?;
        self.plan_anew(false).await?;
        let weights = weigh(&words, query.any, &found);
        let mut hits: Vec<Hit> =
            found.into_iter().zip(weights).map(|((id, _), weight)| Hit { id, weight }).collect();
        hits.sort_by(|a, b| a.weight.total_cmp(&b.weight));
        Ok(hits)
    }
}

/// What is stored of a document: marks of its scope, and its stems.
fn indexed(kind: &str, space: Id, public: bool, stems: &[String]) -> String {
    let mut text = scope(space, kind);
    if public {
        text.push_str(&format!(" {}", public_mark()));
    }
    for stem in stems {
        text.push(' ');
        text.push_str(&plain(stem));
    }
    text
}

/// How an engine writes a query.
struct Syntax {
    and: &'static str,
    or: &'static str,
    prefix: &'static str,
    quote: &'static str,
}

const LITE: Syntax = Syntax { and: " AND ", or: " OR ", prefix: "*", quote: "\"" };
const PG: Syntax = Syntax { and: " & ", or: " | ", prefix: ":*", quote: "'" };

fn written(query: &Query, words: &[Vec<String>], syntax: &Syntax) -> String {
    let Syntax { and, or, prefix, quote } = syntax;
    let prefix = if query.any { "" } else { prefix };
    let word = |stem: &String| format!("{quote}{stem}{quote}{prefix}");
    let group =
        |spellings: &Vec<String>| format!("({})", spellings.iter().map(word).collect::<Vec<_>>().join(or));
    let groups: Vec<String> = words.iter().map(group).collect();
    let mut text = format!("({})", groups.join(if query.any { or } else { and }));
    if query.public {
        text = format!("{quote}{}{quote}{and}{text}", public_mark());
    }
    if let Some(space) = query.space {
        text = format!("{quote}{}{quote}{and}{text}", scope(space, query.kind));
    }
    text
}

/// A beginning counts for less than the whole stem.
const BEGINNING: f64 = 0.6;
/// BM25's damping of repetition (Robertson & Zaragoza 2009).
const DAMPING: f64 = 1.2;
/// BM25's share of a text's length.
const LENGTH: f64 = 0.75;

/// How well each document matches, after BM25 with rareness counted over what was found. Lower is better.
fn weigh(words: &[Vec<String>], whole: bool, found: &[(Id, String)]) -> Vec<f64> {
    let mut times = vec![vec![0.0; words.len()]; found.len()];
    let mut lengths = vec![0.0; found.len()];
    for (at, (_, stems)) in found.iter().enumerate() {
        for stem in stems.split(' ') {
            lengths[at] += 1.0;
            for (word, spellings) in words.iter().enumerate() {
                let is = |spelling: &String| stem == spelling;
                let begins = |spelling: &String| !whole && stem.starts_with(spelling.as_str());
                if spellings.iter().any(is) {
                    times[at][word] += 1.0;
                } else if spellings.iter().any(begins) {
                    times[at][word] += BEGINNING;
                }
            }
        }
    }
    let all = found.len() as f64;
    let rareness = |word: usize| {
        let with = times.iter().filter(|times| times[word] > 0.0).count() as f64;
        (1.0 + (all + 0.5) / (with + 0.5)).ln()
    };
    let rareness: Vec<f64> = (0..words.len()).map(rareness).collect();
    let usual = (lengths.iter().sum::<f64>() / all).max(1.0);
    let weight = |(times, length): (&Vec<f64>, &f64)| {
        let damping = DAMPING * (1.0 - LENGTH + LENGTH * length / usual);
        -times.iter().zip(&rareness).map(|(n, rare)| rare * n / (n + damping)).sum::<f64>()
    };
    times.iter().zip(&lengths).map(weight).collect()
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
