//! The thread: typed links between things, which make the way from an idea to its result readable in both
//! directions.

use kernel::{Id, Ref};

use crate::{Result, Row, Tx, args, sql};

/// What one thing is to another. A closed list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verb {
    /// An idea was gathered at a meeting or in a network.
    GatheredAt,
    /// Something is a part of something larger.
    PartOf,
    /// An idea became (part of) a proposal.
    Became,
    /// A working group handles it.
    HandledBy,
    /// A decision leads to an action.
    LeadsTo,
    /// An action serves a goal.
    Serves,
    /// A goal is measured by an indicator.
    MeasuredBy,
    /// An action gave a result.
    Gave,
    /// An answer answers an idea.
    Answers,
    /// A plan derives from a strategy.
    DerivesFrom,
    /// A line of one frame corresponds to one of another.
    MapsOnto,
    /// A lesson was learnt from a project.
    LearnsFrom,
}

impl Verb {
    /// As stored.
    pub fn as_str(self) -> &'static str {
        match self {
            Verb::GatheredAt => "gathered_at",
            Verb::PartOf => "part_of",
            Verb::Became => "became",
            Verb::HandledBy => "handled_by",
            Verb::LeadsTo => "leads_to",
            Verb::Serves => "serves",
            Verb::MeasuredBy => "measured_by",
            Verb::Gave => "gave",
            Verb::Answers => "answers",
            Verb::DerivesFrom => "derives_from",
            Verb::MapsOnto => "maps_onto",
            Verb::LearnsFrom => "learns_from",
        }
    }
}

sql! {
    LINK = "insert into edge (space, from_kind, from_id, verb, to_kind, to_id, since) values ($1, $2, $3, $4, $5, $6, $7) \
        on conflict (from_id, verb, to_id, since) do update set until = null";
    UNLINK = "update edge set until = $1 where from_id = $2 and verb = $3 and to_id = $4 and until is null";
    FROM = "select to_kind as kind, to_id as id, verb, since from edge where from_id = $1 and until is null order by since, to_id";
    TO = "select from_kind as kind, from_id as id, verb, since from edge where to_id = $1 and until is null order by since, from_id";
    TIES = "select from_kind, from_id, verb, to_kind, to_id from edge where space = $1 and from_kind <> $2 and until is null \
        order by since, from_id, to_id";
}

/// A link as seen from one of its ends.
#[derive(Clone, Debug, PartialEq)]
pub struct Link {
    /// The thing at the other end.
    pub other: Ref,
    /// The verb, as stored.
    pub verb: String,
    /// When it was tied, UTC milliseconds.
    pub since: i64,
}

/// A link as seen from outside.
#[derive(Clone, Debug, PartialEq)]
pub struct Tie {
    /// Where it begins.
    pub from: Ref,
    /// The verb, as stored.
    pub verb: String,
    /// Where it leads.
    pub to: Ref,
}

fn read(row: &Row) -> Result<Link> {
    Ok(Link {
        other: Ref::new(&row.get::<String>("kind")?, row.get("id")?),
        verb: row.get("verb")?,
        since: row.get("since")?,
    })
}

impl Tx {
    /// Ties two things together from now on.
    pub async fn link(&mut self, space: Id, from: &Ref, verb: Verb, to: &Ref) -> Result<()> {
        let now = self.env().now();
        let args = args![space, from.kind.as_str(), from.id, verb.as_str(), to.kind.as_str(), to.id, now];
        self.exec(LINK, args).await.map(drop)
    }

    /// Ends a tie; it stays readable as past.
    pub async fn unlink(&mut self, from: &Ref, verb: Verb, to: &Ref) -> Result<()> {
        let now = self.env().now();
        self.exec(UNLINK, args![now, from.id, verb.as_str(), to.id]).await.map(drop)
    }

    /// What this thing leads to now.
    pub async fn links_from(&mut self, from: &Ref) -> Result<Vec<Link>> {
        self.all(FROM, args![from.id], read).await
    }

    /// What leads to this thing now.
    pub async fn links_to(&mut self, to: &Ref) -> Result<Vec<Link>> {
        self.all(TO, args![to.id], read).await
    }

    /// Every link of a space that does not begin at a thing of this kind. There are many ideas: whoever wants the
    /// pattern of the rest leaves them out.
    pub async fn ties_without(&mut self, space: Id, kind: &str) -> Result<Vec<Tie>> {
        let read = |row: &Row| {
            Ok(Tie {
                from: Ref::new(&row.get::<String>("from_kind")?, row.get("from_id")?),
                verb: row.get("verb")?,
                to: Ref::new(&row.get::<String>("to_kind")?, row.get("to_id")?),
            })
        };
        self.all(TIES, args![space, kind], read).await
    }
}
