//! Reads the data files under `data/`, which are part of the program: tab separated, first line the names of
//! the columns, `\n` in a text for a new line. A fault in them is a fault in the program, hence the panics.

use kernel::Lang;

use crate::model::{Kind, Names, Progress, Reason, Scope, Withholding};

/// One line of a data file, its cells by column name.
#[derive(Clone, Copy, Debug)]
pub struct Row {
    head: &'static str,
    line: &'static str,
}

impl Row {
    /// The cell in column `name`.
    ///
    /// # Panics
    /// When the file has no such column: a fault in the program's own data.
    pub fn get(&self, name: &str) -> &'static str {
        let at = self.head.split('\t').position(|h| h == name);
        at.and_then(|at| self.line.split('\t').nth(at))
            .unwrap_or_else(|| panic!("no {name} in: {}", self.line))
    }

    /// The cell in column `name` as a number.
    ///
    /// # Panics
    /// When it is none.
    pub fn number(&self, name: &str) -> i32 {
        self.get(name).parse().unwrap_or_else(|_| panic!("{name} is no number in: {}", self.line))
    }

    /// The five columns named by the languages' tags, each with `prefix` before.
    pub fn names(&self, prefix: &str) -> Names {
        Names(Lang::ALL.map(|lang| self.get(&format!("{prefix}{lang}"))))
    }

    /// The column `scope`.
    pub fn scope(&self) -> Scope {
        match self.get("scope") {
            "both" => Scope::Both,
            key => Scope::One(key),
        }
    }
}

/// The rows of a data file.
pub fn rows(file: &'static str) -> impl Iterator<Item = Row> {
    let mut lines = file.lines();
    let head = lines.next().unwrap_or("");
    lines.filter(|line| !line.is_empty()).map(move |line| Row { head, line })
}

/// A place that texts can name.
pub(crate) struct Place {
    pub category: &'static str,
    /// `Vargön`
    pub name: &'static str,
    /// `i Vargön`
    pub phrase: &'static str,
    pub scope: Scope,
}

/// A sentence that can stand before or after a text.
pub(crate) struct Phrase {
    pub position: Position,
    pub lang: Lang,
    /// Theme it fits, or `*`.
    pub theme: &'static str,
    /// Where it fits: `meeting`, `web`, `network` or `*`.
    pub channel: &'static str,
    /// Kind of message it fits, or `*`.
    pub kind: &'static str,
    pub text: &'static str,
}

/// Where a phrase stands.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Position {
    Opening,
    Reason,
    Closing,
}

/// What has become of a kernel's ideas.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Lot {
    Proposal(u32),
    Answered(Reason),
    Referred(&'static str),
    Parked,
    Clarifying,
    /// Sorted or still received.
    Open,
    Withdrawn,
    Withheld(Withholding),
    /// Only in the second round.
    Second,
}

/// A hand-written text, from which ideas are made.
pub(crate) struct Kernel {
    pub key: &'static str,
    pub lang: Lang,
    pub lot: Lot,
    pub theme: &'static str,
    /// A second theme, when the text has two.
    pub also: Option<&'static str>,
    pub kind: Kind,
    /// Whom it concerns; none when that follows from the place put in.
    pub scope: Option<Scope>,
    pub cluster: Option<&'static str>,
    pub hard: Vec<&'static str>,
    pub text: &'static str,
    /// What the owner was told, alternatives between ` | `.
    pub reply: &'static str,
    /// Indices of the places that it can be about; empty when its place is fixed.
    pub places: Vec<usize>,
}

/// A proposal as the files have it.
pub(crate) struct ProposalRow {
    pub number: u32,
    pub title: &'static str,
    pub theme: &'static str,
    pub progress: Progress,
}

/// A cluster and how many ideas it has in either round.
pub(crate) struct Cluster {
    pub key: &'static str,
    pub first: usize,
    pub second: usize,
}

/// Everything texts are made of.
pub(crate) struct Stock {
    pub places: Vec<Place>,
    pub phrases: Vec<Phrase>,
    pub kernels: Vec<Kernel>,
    pub proposals: Vec<ProposalRow>,
    pub clusters: Vec<Cluster>,
}

impl Stock {
    /// Reads all files.
    pub fn load() -> Stock {
        let places: Vec<Place> = rows(include_str!("../data/places.tsv")).map(|row| place(&row)).collect();
        let files = [
            include_str!("../data/kernels-sv.tsv"),
            include_str!("../data/kernels-nb.tsv"),
            include_str!("../data/kernels-fi.tsv"),
            include_str!("../data/kernels-en.tsv"),
        ];
        let kernels = files.into_iter().flat_map(rows).map(|row| kernel(&row, &places)).collect();
        let phrases = rows(include_str!("../data/phrases.tsv")).map(|row| phrase(&row)).collect();
        let proposals = rows(include_str!("../data/proposals.tsv")).map(|row| proposal(&row)).collect();
        let clusters = rows(include_str!("../data/clusters.tsv")).map(|row| cluster(&row)).collect();
        Stock { places, phrases, kernels, proposals, clusters }
    }

    /// How far proposal `number` has come.
    pub fn progress(&self, number: u32) -> Progress {
        let row = self.proposals.iter().find(|p| p.number == number);
        row.unwrap_or_else(|| panic!("no proposal {number}")).progress
    }
}

fn place(row: &Row) -> Place {
    Place {
        category: row.get("category"),
        name: row.get("name"),
        phrase: row.get("phrase"),
        scope: row.scope(),
    }
}

fn phrase(row: &Row) -> Phrase {
    let position = match row.get("position") {
        "opening" => Position::Opening,
        "reason" => Position::Reason,
        "closing" => Position::Closing,
        other => panic!("unknown position {other}"),
    };
    Phrase {
        position,
        lang: lang(row),
        theme: row.get("theme"),
        channel: row.get("channel"),
        kind: row.get("kind"),
        text: row.get("text"),
    }
}

fn proposal(row: &Row) -> ProposalRow {
    let progress = match row.get("progress") {
        "working" => Progress::Working,
        "adopted" => Progress::Adopted,
        "realised" => Progress::Realised,
        other => panic!("unknown progress {other}"),
    };
    let number = row.number("number") as u32;
    ProposalRow { number, title: row.get("title"), theme: row.get("theme"), progress }
}

fn cluster(row: &Row) -> Cluster {
    Cluster {
        key: row.get("key"),
        first: row.number("first") as usize,
        second: row.number("second") as usize,
    }
}

fn kernel(row: &Row, places: &[Place]) -> Kernel {
    let text = row.get("text");
    Kernel {
        key: row.get("key"),
        lang: lang(row),
        lot: lot(row.get("fate")),
        theme: row.get("theme"),
        also: filled(row.get("also")),
        kind: Kind::parse(row.get("kind")).expect("a kind of the model"),
        scope: filled(row.get("scope")).map(|_| row.scope()),
        cluster: filled(row.get("cluster")),
        hard: row.get("hard").split_whitespace().collect(),
        text,
        reply: row.get("reply"),
        places: (0..places.len())
            .filter(|i| {
                let category = places[*i].category;
                text.contains(&format!("{{{category}}}")) || text.contains(&format!("{{i:{category}}}"))
            })
            .collect(),
    }
}

fn lang(row: &Row) -> Lang {
    row.get("lang").parse().expect("a language of the interface")
}

fn filled(cell: &'static str) -> Option<&'static str> {
    Some(cell).filter(|c| !c.is_empty())
}

fn lot(word: &'static str) -> Lot {
    let (head, tail) = word.split_once(':').unwrap_or((word, ""));
    match head {
        "proposal" => Lot::Proposal(tail.parse().expect("a proposal's number")),
        "answered" => Lot::Answered(Reason::parse(tail).expect("a reason of the model")),
        "referred" => Lot::Referred(tail),
        "parked" => Lot::Parked,
        "clarifying" => Lot::Clarifying,
        "open" => Lot::Open,
        "withdrawn" => Lot::Withdrawn,
        "withheld" => Lot::Withheld(Withholding::parse(tail).expect("a class of the model")),
        "second" => Lot::Second,
        other => panic!("unknown fate {other}"),
    }
}
