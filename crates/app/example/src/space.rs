//! The space and what ideas refer to: municipalities, themes, meetings, networks, proposals.

use kernel::Lang;

use crate::idea::Idea;

/// A name in the five languages of the interface, in the order of [`Lang::ALL`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Names(pub [&'static str; 5]);

impl Names {
    /// The name in `lang`.
    pub fn get(&self, lang: Lang) -> &'static str {
        let at = Lang::ALL.iter().position(|l| *l == lang).unwrap_or(0);
        self.0[at]
    }
}

/// Whom a matter concerns: one of the two municipalities, or the alliance as a whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Scope {
    /// One municipality, by its organisation's key.
    One(&'static str),
    /// Both, that is the alliance.
    Both,
}

/// A municipality of the alliance.
#[derive(Clone, Debug)]
pub struct Organisation {
    /// Stable key, also the `?via=` of its web site.
    pub key: &'static str,
    /// Its name in the five languages.
    pub names: Names,
    /// Function address, always at `.example`.
    pub address: &'static str,
}

/// A theme that ideas are sorted under.
#[derive(Clone, Debug)]
pub struct Theme {
    /// Stable key.
    pub key: &'static str,
    /// Name in the five languages.
    pub names: Names,
}

/// A network or group that gathered ideas at a meeting of its own.
#[derive(Clone, Debug)]
pub struct Network {
    /// Stable key.
    pub key: &'static str,
    /// Name (invented, Swedish).
    pub name: &'static str,
    /// Municipality it mostly lives in.
    pub scope: Scope,
    /// Day on which its ideas came in.
    pub day: i32,
}

/// A meeting of co-creators with numbered tables.
#[derive(Clone, Debug)]
pub struct Meeting {
    /// Stable key.
    pub key: &'static str,
    /// Name (Swedish).
    pub name: &'static str,
    /// Where it was held.
    pub place: &'static str,
    /// Municipality it was held in.
    pub scope: Scope,
    /// Day offset.
    pub day: i32,
    /// Number of tables; they are numbered from 1.
    pub tables: u8,
}

/// A function behind one of the demo's role buttons.
#[derive(Clone, Debug)]
pub struct Role {
    /// Key of the role (`coordinator`, `sorter` …).
    pub key: &'static str,
    /// The organisation it sits in; none for the alliance's own office.
    pub organisation: Option<&'static str>,
    /// Function address, always at `.example`.
    pub address: &'static str,
    /// Name of the function in the five languages; never a personal name.
    pub names: Names,
}

/// A collection round.
#[derive(Clone, Debug)]
pub struct Round {
    /// 1 or 2.
    pub number: u8,
    /// First day.
    pub opens: i32,
    /// Last day; the round is closed when this is before day 0.
    pub closes: i32,
    /// Name in the five languages.
    pub names: Names,
    /// The question people were asked, in the five languages.
    pub question: Names,
}

/// Somebody outside to whom an idea can be handed over: a function, never a person.
#[derive(Clone, Debug)]
pub struct Receiver {
    /// Stable key.
    pub key: &'static str,
    /// Name in the five languages.
    pub names: Names,
}

/// How far a proposal has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Progress {
    /// Still worked on; its ideas are in state *in proposal*.
    Working,
    /// Decided by all required bodies.
    Adopted,
    /// Carried out, with a result.
    Realised,
}

/// A proposal and the ideas grouped under it.
#[derive(Clone, Debug)]
pub struct Proposal {
    /// 1 to 96.
    pub number: u32,
    /// Title (Swedish).
    pub title: &'static str,
    /// Its theme's key.
    pub theme: &'static str,
    /// How far it has come.
    pub progress: Progress,
    /// Numbers of its ideas, ascending.
    pub ideas: Vec<u32>,
}

/// A space: everything the demo needs to fill one.
#[derive(Clone, Debug)]
pub struct Space {
    /// Key, as in addresses.
    pub key: &'static str,
    /// Name in the five languages.
    pub names: Names,
    /// Main colour, `#rrggbb`.
    pub colour: &'static str,
    /// Second colour, `#rrggbb`.
    pub accent: &'static str,
    /// The municipalities.
    pub organisations: Vec<Organisation>,
    /// Fourteen themes and the open one, `other`, last.
    pub themes: Vec<Theme>,
    /// The seventeen networks.
    pub networks: Vec<Network>,
    /// The nine meetings.
    pub meetings: Vec<Meeting>,
    /// Functions behind the role buttons.
    pub roles: Vec<Role>,
    /// The closed and the open round.
    pub rounds: Vec<Round>,
    /// Whom ideas have been handed over to.
    pub receivers: Vec<Receiver>,
    /// The ninety-six proposals.
    pub proposals: Vec<Proposal>,
    /// All ideas of both rounds by number.
    pub ideas: Vec<Idea>,
}
