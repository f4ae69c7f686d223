//! The strategy side of the demo's spaces as tables of text, which `course::filling` enters: strategies with what
//! hangs in them, registers, crosswalks, documents, milestones, plans. Facts carry their source; what is made up says so.

/// The tables of one space. The first line of each names its columns.
#[derive(Clone, Copy, Debug)]
pub struct StrategyTables {
    /// Frames.
    pub frames: &'static str,
    /// Areas, goals, lines.
    pub items: &'static str,
    /// Strengths, challenges, trends, situations, reflections, terms.
    pub statements: &'static str,
    /// Crosswalks.
    pub crosswalks: &'static str,
    /// Marks of crosswalks.
    pub marks: &'static str,
    /// Documents.
    pub documents: &'static str,
    /// Excerpts of documents.
    pub excerpts: &'static str,
    /// New versions of documents; empty where none was revised.
    pub revisions: &'static str,
    /// Milestones.
    pub milestones: &'static str,
    /// Plans of parties.
    pub plans: &'static str,
    /// Their lines.
    pub plan_lines: &'static str,
    /// The parties, as in `data/organisations.tsv`; empty where the space has them already.
    pub organisations: &'static str,
    /// What one might do for an area; empty where nobody is asked to.
    pub examples: &'static str,
    /// What actors will do; empty where nobody is asked to.
    pub commitments: &'static str,
    /// What is done in the areas; empty where it is played with the rest of the space.
    pub actions: &'static str,
    /// What is told, in words and drawn pictures.
    pub stories: &'static str,
}

macro_rules! tables {
    ($space:literal, $organisations:expr) => {
        StrategyTables {
            frames: include_str!(concat!("../data/strategy/", $space, "/frames.tsv")),
            items: include_str!(concat!("../data/strategy/", $space, "/items.tsv")),
            statements: include_str!(concat!("../data/strategy/", $space, "/statements.tsv")),
            crosswalks: include_str!(concat!("../data/strategy/", $space, "/crosswalks.tsv")),
            marks: include_str!(concat!("../data/strategy/", $space, "/marks.tsv")),
            documents: include_str!(concat!("../data/strategy/", $space, "/documents.tsv")),
            excerpts: include_str!(concat!("../data/strategy/", $space, "/excerpts.tsv")),
            milestones: include_str!(concat!("../data/strategy/", $space, "/milestones.tsv")),
            plans: include_str!(concat!("../data/strategy/", $space, "/plans.tsv")),
            plan_lines: include_str!(concat!("../data/strategy/", $space, "/plan_lines.tsv")),
            organisations: $organisations,
            revisions: "",
            examples: "",
            commitments: "",
            actions: "",
            stories: "",
        }
    };
}

/// Two towns that grow together.
pub const TVV: StrategyTables = StrategyTables {
    revisions: include_str!("../data/strategy/tvv/revisions.tsv"),
    stories: include_str!("../data/strategy/tvv/stories.tsv"),
    ..tables!("tvv", "")
};
/// Eight municipalities with one strategy and a plan each.
pub const TRONDHEIM: StrategyTables =
    tables!("trondheim", include_str!("../data/strategy/trondheim/organisations.tsv"));
/// Two municipalities whose programme is still a draft.
pub const FAGNOR: StrategyTables = StrategyTables {
    examples: include_str!("../data/strategy/fagnor/examples.tsv"),
    commitments: include_str!("../data/strategy/fagnor/commitments.tsv"),
    actions: include_str!("../data/strategy/fagnor/actions.tsv"),
    stories: include_str!("../data/strategy/fagnor/stories.tsv"),
    ..tables!("fagnor", include_str!("../data/strategy/fagnor/organisations.tsv"))
};

/// The tables of the space with this key.
pub fn of(space: &str) -> Option<StrategyTables> {
    match space {
        "tvv" => Some(TVV),
        "trondheim" => Some(TRONDHEIM),
        "fagnor" => Some(FAGNOR),
        _ => None,
    }
}

/// A drawn picture, by its name in the tables; nobody is in it. Made for the example.
pub fn picture(name: &str) -> Option<&'static [u8]> {
    match name {
        "breakfast" => Some(include_bytes!("../data/pictures/breakfast.png")),
        "ribbon" => Some(include_bytes!("../data/pictures/ribbon.png")),
        "falls" => Some(include_bytes!("../data/pictures/falls.svg")),
        "lake" => Some(include_bytes!("../data/pictures/lake.svg")),
        _ => None,
    }
}

/// The goal that what is done in a theme serves in `tvv`, as `frame/key`; nothing for a theme without one.
pub fn serves(theme: &str) -> Option<&'static str> {
    let table = include_str!("../data/strategy/tvv/serves.tsv");
    table
        .lines()
        .skip(1)
        .filter_map(|line| line.split_once('\t'))
        .find(|(of, _)| *of == theme)
        .map(|(_, goal)| goal)
}
