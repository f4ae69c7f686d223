//! Which rows of which tables belong to a space, read from the database itself, so that no table is forgotten: a
//! table is of a space when it has a `space` column, or when a required column refers to a table that is. What the
//! schema cannot say, whoever owns the table says with a [`TableRule`]. A table that stays without a place is an
//! error, in every export and in a test.

use std::collections::{BTreeMap, BTreeSet};

use crate::{Engine, Result, Row, Store, StoreError, statement::sql_only};

/// What the schema does not say about a table.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum TableRule {
    /// It is no part of a space.
    LeftOut {
        /// The table.
        table: &'static str,
        /// Why; the description of the format repeats it.
        why: &'static str,
    },
    /// A column names a row of another table, although the database holds no reference.
    Names {
        /// The table.
        table: &'static str,
        /// Its column.
        column: &'static str,
        /// The table whose row it names.
        parent: &'static str,
    },
    /// Spaces share its rows; a space brings along those that a column of one of its own tables names.
    Shared {
        /// The table.
        table: &'static str,
        /// The table that names its rows.
        by: &'static str,
        /// The column there.
        column: &'static str,
    },
    /// These columns, none of them required, say how people are reached.
    Personal {
        /// The table.
        table: &'static str,
        /// Its columns.
        columns: &'static [&'static str],
    },
    /// A column of bytes that people know as a file, such as a picture; a bundle gives it a file of its own.
    File {
        /// The table.
        table: &'static str,
        /// Its column.
        column: &'static str,
    },
    /// These columns are also written as a table for people (CSV).
    Register {
        /// The table.
        table: &'static str,
        /// Name of the file, without `.csv`.
        name: &'static str,
        /// The columns, in their order.
        columns: &'static [&'static str],
    },
}

/// The rules of this crate's own tables.
pub const TABLES: &[TableRule] = &[TableRule::LeftOut {
    table: "installation",
    why: "secrets and settings of the installation; the one that receipt codes need goes as a file of its own",
}];

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Numbers, UTC milliseconds.
    Int,
    /// Text.
    Text,
    /// Yes or no.
    Bool,
    /// An identifier.
    Id,
    /// A number with decimals.
    Real,
    /// Bytes.
    Bytes,
}

/// A column that a bundle carries.
#[derive(Clone, Debug, PartialEq)]
pub struct Column {
    /// Its name.
    pub name: String,
    /// What it holds.
    pub kind: Kind,
    /// Whether it is never empty.
    pub required: bool,
}

/// A column that names a row of another table.
#[derive(Clone, Debug, PartialEq)]
pub struct Reference {
    /// The column.
    pub column: String,
    /// The other table.
    pub parent: String,
    /// Whether the database itself guards it.
    pub guarded: bool,
}

/// A table with rows of spaces.
#[derive(Clone, Debug, PartialEq)]
pub struct Table {
    /// Its name.
    pub name: String,
    /// Its columns, without those that the database makes.
    pub columns: Vec<Column>,
    /// Places of the primary key's columns among [`Table::columns`].
    pub key: Vec<usize>,
    /// Columns that name rows of other tables of spaces.
    pub references: Vec<Reference>,
    /// Places of the columns that say how people are reached.
    pub personal: Vec<usize>,
    /// Places of the columns that hold files.
    pub files: Vec<usize>,
    /// Whether several spaces share its rows.
    pub shared: bool,
    /// Name and columns of the tables for people.
    pub registers: Vec<(&'static str, Vec<usize>)>,
    /// Which of its rows belong to space `$1`: a condition on the alias `t`.
    pub(crate) scope: String,
    /// In which order rows are read.
    pub(crate) order: String,
}

impl Table {
    /// Where a column stands.
    pub fn at(&self, column: &str) -> Option<usize> {
        self.columns.iter().position(|known| known.name == column)
    }

    /// Whether its rows refer to others of the same table.
    pub fn refers_to_itself(&self) -> bool {
        self.references.iter().any(|reference| reference.guarded && reference.parent == self.name)
    }
}

/// Every table with rows of spaces, whatever is referred to before what refers.
#[derive(Clone, Debug, Default)]
pub struct Catalogue {
    /// The tables.
    pub tables: Vec<Table>,
    /// Tables that are no part of a space, and why.
    pub left_out: Vec<(String, &'static str)>,
}

impl Catalogue {
    /// The table of this name.
    pub fn table(&self, name: &str) -> Option<&Table> {
        self.tables.iter().find(|table| table.name == name)
    }
}

sql_only! { Sqlite:
    /// Every column of every table.
    COLUMNS_LITE = "select t.name as tab, c.name as col, lower(c.type) as kind, c.\"notnull\" = 1 or c.pk > 0 as required, \
        c.pk as pk, c.hidden > 0 as made from pragma_table_list t join pragma_table_xinfo(t.name) c \
        where t.schema = 'main' and t.type = 'table' and substr(t.name, 1, 7) <> 'sqlite_' and substr(t.name, 1, 5) <> '_sqlx' \
        order by t.name, c.cid";
    /// Every reference that the database guards.
    REFERENCES_LITE = "select t.name as tab, f.\"from\" as col, f.\"table\" as parent from pragma_table_list t \
        join pragma_foreign_key_list(t.name) f where t.schema = 'main' and t.type = 'table'";
}
sql_only! { Postgres:
    /// Every column of every table.
    COLUMNS_PG = "select c.relname::text as tab, a.attname::text as col, format_type(a.atttypid, a.atttypmod) as kind, \
        a.attnotnull as required, coalesce(array_position(k.conkey, a.attnum), 0)::bigint as pk, \
        (a.attgenerated <> '' or a.attidentity <> '') as made \
        from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped \
        left join pg_constraint k on k.conrelid = c.oid and k.contype = 'p' \
        where c.relkind = 'r' and c.relnamespace = current_schema()::regnamespace and left(c.relname, 5) <> '_sqlx' \
        order by c.relname, a.attnum";
    /// Every reference that the database guards.
    REFERENCES_PG = "select c.relname::text as tab, a.attname::text as col, p.relname::text as parent \
        from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_class p on p.oid = k.confrelid \
        join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[1] \
        where k.contype = 'f' and k.connamespace = current_schema()::regnamespace";
}

/// A table as the database describes it.
#[derive(Default)]
struct Raw {
    columns: Vec<Column>,
    /// Place in the key (from 1) and in the columns.
    key: Vec<(i64, usize)>,
    /// The column that counts rows, when the key does.
    serial: Option<String>,
    references: Vec<Reference>,
}

impl Store {
    /// Reads the catalogue; `rules` are those of every crate and slice, this crate's own excepted.
    pub async fn catalogue(&self, rules: &[TableRule]) -> Result<Catalogue> {
        let rules: Vec<TableRule> = TABLES.iter().chain(rules).copied().collect();
        let raw = self.raw_tables(&rules).await?;
        check_rules(&raw, &rules)?;
        place(raw, &rules, self.engine())
    }

    async fn raw_tables(&self, rules: &[TableRule]) -> Result<BTreeMap<String, Raw>> {
        let (columns, references) = match self.engine() {
            Engine::Sqlite => (COLUMNS_LITE, REFERENCES_LITE),
            Engine::Postgres => (COLUMNS_PG, REFERENCES_PG),
        };
        let mut tx = self.read().await?;
        let read = |row: &Row| {
            let text = |column: &str| row.get::<String>(column);
            let flags = (row.get::<bool>("required")?, row.get::<bool>("made")?);
            Ok((text("tab")?, text("col")?, text("kind")?, row.get::<i64>("pk")?, flags))
        };
        let mut tables: BTreeMap<String, Raw> = BTreeMap::new();
        for (table, column, kind, pk, (required, made)) in tx.all(columns, Vec::new(), read).await? {
            let raw = tables.entry(table.clone()).or_default();
            if made || kind == "integer" {
                raw.serial = (pk > 0).then_some(column).or(raw.serial.take());
                continue;
            }
            if pk > 0 {
                raw.key.push((pk, raw.columns.len()));
            }
            let kind = kind_of(&kind).ok_or_else(|| schema(format!("{table}.{column} is {kind}")))?;
            raw.columns.push(Column { name: column, kind, required });
        }
        let read = |row: &Row| Ok((row.get("tab")?, row.get("col")?, row.get("parent")?));
        let mut all: Vec<(String, String, String)> = tx.all(references, Vec::new(), read).await?;
        all.sort();
        for (table, column, parent) in all {
            if let Some(raw) = tables.get_mut(&table) {
                raw.references.push(Reference { column, parent, guarded: true });
            }
        }
        for rule in rules {
            if let TableRule::Names { table, column, parent } = rule
                && let Some(raw) = tables.get_mut(*table)
            {
                let (column, parent) = ((*column).to_owned(), (*parent).to_owned());
                raw.references.push(Reference { column, parent, guarded: false });
            }
        }
        for raw in tables.values_mut() {
            let places: Vec<String> = raw.columns.iter().map(|column| column.name.clone()).collect();
            raw.references.sort_by_key(|reference| places.iter().position(|name| *name == reference.column));
        }
        Ok(tables)
    }
}

/// Every rule speaks of tables and columns that exist.
fn check_rules(raw: &BTreeMap<String, Raw>, rules: &[TableRule]) -> Result<()> {
    let has = |table: &str, columns: &[&str]| match raw.get(table) {
        None => Err(schema(format!("a rule names the table {table}, which does not exist"))),
        Some(raw) => {
            let known = |name: &&&str| !raw.columns.iter().any(|column| column.name == **name);
            match columns.iter().find(known) {
                Some(column) => Err(schema(format!("a rule names {table}.{column}, which does not exist"))),
                None => Ok(()),
            }
        }
    };
    for rule in rules {
        match rule {
            TableRule::LeftOut { table, .. } => has(table, &[])?,
            TableRule::File { table, column } => has(table, &[column])?,
            TableRule::Names { table, column, parent } => has(table, &[column]).and(has(parent, &[]))?,
            TableRule::Shared { table, by, column } => has(table, &[]).and(has(by, &[column]))?,
            TableRule::Personal { table, columns } | TableRule::Register { table, columns, .. } => {
                has(table, columns)?;
            }
        }
    }
    Ok(())
}

/// Gives every table its place, or says which has none.
fn place(raw: BTreeMap<String, Raw>, rules: &[TableRule], engine: Engine) -> Result<Catalogue> {
    let mut catalogue = Catalogue::default();
    let mut homeless = BTreeSet::new();
    let mut placed = Vec::new();
    for (name, table) in &raw {
        let left_out = rules.iter().find_map(|rule| match rule {
            TableRule::LeftOut { table, why } if table == name => Some(*why),
            _ => None,
        });
        match (left_out, scope((&raw, rules, engine), name, 0)) {
            (Some(why), _) => catalogue.left_out.push((name.clone(), why)),
            (None, None) => drop(homeless.insert(name.as_str())),
            (None, Some(scope)) => placed.push(build(name, table, rules, scope, engine)?),
        }
    }
    if !homeless.is_empty() {
        let names: Vec<&str> = homeless.into_iter().collect();
        return Err(schema(format!(
            "nobody says whose rows these tables hold: {}. Give them a space column, a required reference to a table \
             that has one, or a TableRule",
            names.join(", ")
        )));
    }
    let carried: BTreeSet<String> = placed.iter().map(|table| table.name.clone()).collect();
    for table in &mut placed {
        table.references.retain(|reference| carried.contains(&reference.parent));
    }
    catalogue.tables = in_order(placed)?;
    Ok(catalogue)
}

/// What a scope is worked out from.
type Known<'a> = (&'a BTreeMap<String, Raw>, &'a [TableRule], Engine);

/// Which rows of a table are of space `$1`, as a condition on the alias `t{depth}` (`t` at the top).
fn scope(known: Known, name: &str, depth: usize) -> Option<String> {
    let (raw, rules, engine) = known;
    let table = raw.get(name).filter(|_| depth < 8)?;
    let (own, other) = (alias(depth), alias(depth + 1));
    if name == "space" {
        return Some(format!("{own}.\"id\" = $1"));
    }
    if let Some(at) =
        table.columns.iter().position(|column| column.name == "space" && column.kind == Kind::Id)
    {
        // SQLite sorts in memory, and a large space has no room there: it walks the key instead, which an index on
        // the space would tempt it away from. A plus takes the column out of its indexes.
        let leads = table.key.iter().any(|(place, column)| *place == 1 && *column == at);
        let plus = if engine == Engine::Sqlite && !leads { "+" } else { "" };
        return Some(format!("{plus}{own}.\"space\" = $1"));
    }
    let shared_by = |name: &str| {
        rules.iter().find_map(|rule| match rule {
            TableRule::Shared { table, by, column } if *table == name => Some((*by, *column)),
            _ => None,
        })
    };
    if let Some((by, column)) = shared_by(name) {
        let inner = scope(known, by, depth + 1)?;
        return Some(format!(
            "exists (select 1 from \"{by}\" {other} where {other}.\"{column}\" = {own}.\"id\" and {inner})"
        ));
    }
    let required = |name: &str| table.columns.iter().any(|column| column.name == name && column.required);
    let up = table.references.iter().filter(|to| to.parent != name && required(&to.column));
    up.filter(|to| shared_by(&to.parent).is_none()).find_map(|Reference { column, parent, .. }| {
        let inner = scope(known, parent, depth + 1)?;
        let key = parent_key(raw, parent)?;
        Some(format!(
            "exists (select 1 from \"{parent}\" {other} where {other}.\"{key}\" = {own}.\"{column}\" and {inner})"
        ))
    })
}

fn alias(depth: usize) -> String {
    if depth == 0 { "t".to_owned() } else { format!("t{depth}") }
}

/// The one column of a table's key.
fn parent_key<'a>(raw: &'a BTreeMap<String, Raw>, table: &str) -> Option<&'a str> {
    let table = raw.get(table)?;
    match table.key[..] {
        [(_, at)] => Some(&table.columns[at].name),
        _ => None,
    }
}

fn build(name: &str, raw: &Raw, rules: &[TableRule], scope: String, engine: Engine) -> Result<Table> {
    let mut key = raw.key.clone();
    key.sort_unstable();
    let key: Vec<usize> = key.into_iter().map(|(_, at)| at).collect();
    let order = match &raw.serial {
        Some(column) => format!("t.\"{column}\""),
        None if key.is_empty() => return Err(schema(format!("{name} has no primary key"))),
        None => key.iter().map(|at| sorted_by(&raw.columns[*at], engine)).collect::<Vec<_>>().join(", "),
    };
    let mut table = Table {
        name: name.to_owned(),
        columns: raw.columns.clone(),
        key,
        references: raw.references.clone(),
        personal: Vec::new(),
        files: Vec::new(),
        shared: false,
        registers: Vec::new(),
        scope,
        order,
    };
    for rule in rules {
        let at = |columns: &[&str]| columns.iter().filter_map(|column| table.at(column)).collect::<Vec<_>>();
        match rule {
            TableRule::Personal { table: of, columns } if *of == name => table.personal = at(columns),
            TableRule::Register { table: of, name: file, columns } if *of == name => {
                let columns = at(columns);
                table.registers.push((file, columns));
            }
            TableRule::File { table: of, column } if *of == name => table.files.extend(at(&[column])),
            TableRule::Shared { table: of, .. } if *of == name => table.shared = true,
            _ => {}
        }
    }
    Ok(table)
}

/// Both databases sort alike: text by its bytes, whatever language a PostgreSQL server was set up in.
fn sorted_by(column: &Column, engine: Engine) -> String {
    let collation =
        if engine == Engine::Postgres && column.kind == Kind::Text { " collate \"C\"" } else { "" };
    format!("t.\"{}\"{collation}", column.name)
}

/// What is referred to comes before what refers; by name among equals.
fn in_order(mut waiting: Vec<Table>) -> Result<Vec<Table>> {
    let mut ordered: Vec<Table> = Vec::new();
    while !waiting.is_empty() {
        let done: BTreeSet<&str> = ordered.iter().map(|table| table.name.as_str()).collect();
        let ready = |table: &Table| {
            let guarded = table.references.iter().filter(|to| to.guarded && to.parent != table.name);
            guarded.map(|to| to.parent.as_str()).all(|parent| done.contains(parent))
        };
        let Some(at) = waiting.iter().position(ready) else {
            return Err(schema("tables refer to each other in a ring".to_owned()));
        };
        ordered.push(waiting.remove(at));
    }
    Ok(ordered)
}

fn kind_of(name: &str) -> Option<Kind> {
    Some(match name {
        "bigint" => Kind::Int,
        "text" => Kind::Text,
        "boolean" => Kind::Bool,
        "uuid" => Kind::Id,
        "double precision" => Kind::Real,
        "bytea" => Kind::Bytes,
        _ => return None,
    })
}

fn schema(what: String) -> StoreError {
    StoreError::Schema(what)
}
