//! The one place that decides who may do what. Roles are fixed words, rights are deeds, and the table
//! between them is [`grants_right`].

use kernel::{Id, Refusal};

use crate::Caller;

/// What somebody is in a space.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Role {
    /// Runs the collection rounds and answers.
    Coordinator,
    /// Sorts, and nothing else.
    Sorter,
    /// Types in what came on paper or was said at a meeting.
    Registrar,
    /// Works in a working group.
    GroupMember,
    /// Leads a working group.
    GroupLead,
    /// Speaks for one municipality: sees and answers what concerns it.
    MunicipalEditor,
    /// Keeps a board's decisions.
    BoardSecretary,
    /// Sits on a board.
    Politician,
    /// Follows targets and figures.
    Analyst,
    /// Keeps the register of partnerships.
    InternationalCoordinator,
    /// Keeps programmes and projects.
    ProgrammeOfficer,
    /// Evaluates.
    Evaluator,
    /// Keeps the land register.
    LandEditor,
    /// Runs the installation: people, roles, settings. Does not see contact data.
    Admin,
    /// Reads the log.
    Auditor,
}

impl Role {
    /// Every role.
    pub const ALL: [Role; 15] = [
        Role::Coordinator,
        Role::Sorter,
        Role::Registrar,
        Role::GroupMember,
        Role::GroupLead,
        Role::MunicipalEditor,
        Role::BoardSecretary,
        Role::Politician,
        Role::Analyst,
        Role::InternationalCoordinator,
        Role::ProgrammeOfficer,
        Role::Evaluator,
        Role::LandEditor,
        Role::Admin,
        Role::Auditor,
    ];

    /// As stored, and the last part of the message key `role-…`.
    pub fn as_str(self) -> &'static str {
        match self {
            Role::Coordinator => "coordinator",
            Role::Sorter => "sorter",
            Role::Registrar => "registrar",
            Role::GroupMember => "group-member",
            Role::GroupLead => "group-lead",
            Role::MunicipalEditor => "municipal-editor",
            Role::BoardSecretary => "board-secretary",
            Role::Politician => "politician",
            Role::Analyst => "analyst",
            Role::InternationalCoordinator => "international-coordinator",
            Role::ProgrammeOfficer => "programme-officer",
            Role::Evaluator => "evaluator",
            Role::LandEditor => "land-editor",
            Role::Admin => "admin",
            Role::Auditor => "auditor",
        }
    }

    /// Whether the role is one for a single organisation, and nothing without one.
    pub fn is_of_one_organisation(self) -> bool {
        matches!(self, Role::MunicipalEditor | Role::BoardSecretary)
    }

    /// Whether somebody with the role belongs to an organisation, whether or not the role ends there: a politician sits
    /// on the boards of one, and may read what lies before all.
    pub fn names_an_organisation(self) -> bool {
        self.is_of_one_organisation() || self == Role::Politician
    }

    /// Reads what [`Role::as_str`] wrote.
    pub fn parse(text: &str) -> Option<Role> {
        Role::ALL.into_iter().find(|role| role.as_str() == text)
    }
}

/// Something that needs permission.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Right {
    /// See the desk and what is not public there (original texts, withheld ideas). Not contact data.
    SeeDesk,
    /// Enter ideas from paper, meetings and networks; print idea cards.
    RegisterIdeas,
    /// Import a file of ideas.
    ImportIdeas,
    /// Sort: theme, place, kind; undo one's own sorting.
    SortIdeas,
    /// Take ideas into a proposal, park, refer, ask, mask, withhold.
    SteerIdeas,
    /// Write an answer that somebody else sends.
    DraftAnswers,
    /// Send answers, one or many; undo before they are sent; print letters.
    SendAnswers,
    /// Read an owner's contact data, with the purpose logged.
    SeeContact,
    /// Themes, rounds, meetings, networks, words, brand and clocks of a space.
    ManageSpace,
    /// Invite people to one's own space.
    Invite,
    /// People, roles, spaces and settings of the whole installation.
    Administer,
    /// Read the log.
    ReadLog,
    /// Form working groups, give them their mandate, keep meetings and members.
    LeadGroups,
    /// Write proposals: text, frames, steps, up to *ready*.
    WorkProposals,
    /// Assess proposals, independently of others.
    Assess,
    /// Set criteria and weights, choose what becomes actions, send on to boards.
    SteerProposals,
    /// Keep boards, their calendars, tracks and decisions; own body when the grant names an organisation.
    KeepDecisions,
    /// Plan and follow actions and results; own organisation when the grant names one.
    KeepActions,
    /// Draft strategies, goals, crosswalks and the registers around them.
    DraftStrategy,
    /// Derive and keep a party's own plan from a shared strategy.
    KeepPlans,
    /// Describe and analyse measures under review.
    ReviewMeasures,
    /// Freeze and publish reports, documents, news.
    Publish,
    /// Read what working groups and analysts see before it is public.
    SeeWork,
    /// Have what lies before one's own boards in one place.
    FollowBoards,
}

impl Right {
    /// Every right.
    pub const ALL: [Right; 24] = [
        Right::SeeDesk,
        Right::RegisterIdeas,
        Right::ImportIdeas,
        Right::SortIdeas,
        Right::SteerIdeas,
        Right::DraftAnswers,
        Right::SendAnswers,
        Right::SeeContact,
        Right::ManageSpace,
        Right::Invite,
        Right::Administer,
        Right::ReadLog,
        Right::LeadGroups,
        Right::WorkProposals,
        Right::Assess,
        Right::SteerProposals,
        Right::KeepDecisions,
        Right::KeepActions,
        Right::DraftStrategy,
        Right::KeepPlans,
        Right::ReviewMeasures,
        Right::Publish,
        Right::SeeWork,
        Right::FollowBoards,
    ];

    /// The last part of the message key `right-…`.
    pub fn as_str(self) -> &'static str {
        match self {
            Right::SeeDesk => "see-desk",
            Right::RegisterIdeas => "register-ideas",
            Right::ImportIdeas => "import-ideas",
            Right::SortIdeas => "sort-ideas",
            Right::SteerIdeas => "steer-ideas",
            Right::DraftAnswers => "draft-answers",
            Right::SendAnswers => "send-answers",
            Right::SeeContact => "see-contact",
            Right::ManageSpace => "manage-space",
            Right::Invite => "invite",
            Right::Administer => "administer",
            Right::ReadLog => "read-log",
            Right::LeadGroups => "lead-groups",
            Right::WorkProposals => "work-proposals",
            Right::Assess => "assess",
            Right::SteerProposals => "steer-proposals",
            Right::KeepDecisions => "keep-decisions",
            Right::KeepActions => "keep-actions",
            Right::DraftStrategy => "draft-strategy",
            Right::KeepPlans => "keep-plans",
            Right::ReviewMeasures => "review-measures",
            Right::Publish => "publish",
            Right::SeeWork => "see-work",
            Right::FollowBoards => "follow-boards",
        }
    }
}

/// How far a right reaches.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reach {
    /// Everything in the space.
    All,
    /// What concerns this organisation.
    Own(Id),
}

/// The table: whether a role carries a right.
pub fn grants_right(role: Role, right: Right) -> bool {
    use Right::*;
    match role {
        Role::Coordinator => !matches!(right, Administer | ReadLog | FollowBoards),
        Role::Sorter => matches!(right, SeeDesk | SortIdeas),
        Role::Registrar => matches!(right, RegisterIdeas),
        Role::GroupMember => matches!(right, DraftAnswers | WorkProposals | Assess | SeeWork),
        Role::GroupLead => matches!(
            right,
            SeeDesk
                | SteerIdeas
                | DraftAnswers
                | SendAnswers
                | LeadGroups
                | WorkProposals
                | Assess
                | KeepActions
                | ReviewMeasures
                | SeeWork
        ),
        Role::MunicipalEditor => matches!(
            right,
            SeeDesk
                | RegisterIdeas
                | SortIdeas
                | DraftAnswers
                | SeeContact
                | KeepActions
                | KeepPlans
                | ReviewMeasures
                | SeeWork
        ),
        Role::BoardSecretary => matches!(right, KeepDecisions | SeeWork),
        Role::Politician => matches!(right, SeeWork | FollowBoards),
        Role::Analyst | Role::Evaluator | Role::ProgrammeOfficer => matches!(right, SeeWork),
        // Two rules above the table: the administrator cannot read contact data, and no role at all can
        // switch off that ideas are counted, dated, answered and kept.
        Role::Admin => matches!(right, Administer | Invite | ManageSpace),
        Role::Auditor => matches!(right, ReadLog),
        Role::InternationalCoordinator | Role::LandEditor => false,
    }
}

/// Whether, and how far, the caller may use a right in a space. A role of one organisation reaches what is that
/// organisation's, and without one nothing.
pub fn reach(caller: &Caller, space: Id, right: Right) -> Option<Reach> {
    let mut own = None;
    for grant in &caller.grants {
        if grant.space.is_some_and(|here| here != space) || !grants_right(grant.role, right) {
            continue;
        }
        if !grant.role.is_of_one_organisation() {
            return Some(Reach::All);
        }
        own = own.or(grant.organisation.map(Reach::Own));
    }
    own
}

/// Whether the caller may use a right somewhere in a space; how far it goes is said by [`reach`].
pub fn may(caller: &Caller, space: Id, right: Right) -> bool {
    reach(caller, space, right).is_some()
}

/// As [`may`], for commands: refuses with `not-permitted`.
pub fn require(caller: &Caller, space: Id, right: Right) -> Result<Reach, Refusal> {
    reach(caller, space, right).ok_or(Refusal::new("not-permitted"))
}

#[cfg(test)]
mod tests {
    use kernel::{Actor, Lang};

    use super::*;
    use crate::Grant;

    fn caller(role: Role, space: Option<Id>, organisation: Option<Id>) -> Caller {
        Caller {
            actor: Actor::Person(Id::from_parts(1, [1; 10])),
            grants: vec![Grant { space, role, organisation }],
            lang: Lang::Sv,
        }
    }

    #[test]
    fn a_role_in_one_space_is_nothing_in_another() {
        let (here, there) = (Id::from_parts(1, [1; 10]), Id::from_parts(2, [2; 10]));
        let coordinator = caller(Role::Coordinator, Some(here), None);
        assert!(may(&coordinator, here, Right::SendAnswers));
        for right in Right::ALL {
            assert!(!may(&coordinator, there, right));
            assert!(!may(&Caller::visitor(Lang::Sv), here, right));
        }
    }

    #[test]
    fn the_administrator_never_sees_contact_data() {
        let here = Id::from_parts(1, [1; 10]);
        assert!(!may(&caller(Role::Admin, None, None), here, Right::SeeContact));
    }

    #[test]
    fn a_municipal_editor_reaches_only_the_own_municipality() {
        let (here, own) = (Id::from_parts(1, [1; 10]), Id::from_parts(3, [3; 10]));
        let editor = caller(Role::MunicipalEditor, Some(here), Some(own));
        assert_eq!(reach(&editor, here, Right::SortIdeas), Some(Reach::Own(own)));
        assert_eq!(reach(&editor, here, Right::SteerIdeas), None);
    }

    #[test]
    fn a_role_of_one_organisation_reaches_nothing_without_one() {
        let here = Id::from_parts(1, [1; 10]);
        for role in [Role::MunicipalEditor, Role::BoardSecretary] {
            for right in Right::ALL {
                assert_eq!(reach(&caller(role, Some(here), None), here, right), None, "{role:?} {right:?}");
            }
        }
    }
}
