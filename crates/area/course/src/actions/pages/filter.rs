//! Which actions are asked for: the same on the page and in its files, so that both count alike.

use web::Form;

use crate::actions::{
    model::{Audience, Currency, Dimension, Level, Role, Sort, State, Together},
    rules,
    shown::{Item, Names},
};

/// What was asked for; all of it must hold.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    /// A party has this role.
    pub role: Option<Role>,
    /// Who answers for it is of this kind.
    pub owner_kind: Option<String>,
    /// This organisation answers for it, by key.
    pub owner: Option<String>,
    /// It is for them.
    pub audience: Option<Audience>,
    /// It serves this dimension.
    pub dimension: Option<Dimension>,
    /// It is for this level of education.
    pub level: Option<Level>,
    /// It is of this sort.
    pub sort: Option<Sort>,
    /// It stands here.
    pub state: Option<State>,
    /// `internal` or `external`.
    pub track: Option<String>,
    /// It serves no goal, and says why.
    pub no_goal: bool,
    /// Its report is missing.
    pub report_missing: bool,
    /// Its actors are of more than one kind or municipality.
    pub across: bool,
    /// Somebody gains without paying.
    pub free: bool,
    /// It is joint, or meant to be.
    pub joint: bool,
}

impl Filter {
    /// Reads the query: `role=financier&type=procurement&goal=none&report=missing&across=yes&gain=unpaid`.
    pub fn of(query: &Form) -> Filter {
        let word = |name: &str| Some(query.text(name).to_owned()).filter(|text| !text.is_empty());
        Filter {
            role: Role::parse(query.text("role")),
            owner_kind: word("owner_kind"),
            owner: word("owner"),
            audience: Audience::parse(query.text("audience")),
            dimension: Dimension::parse(query.text("dimension")),
            level: Level::parse(query.text("level")),
            sort: Sort::parse(query.text("type")),
            state: State::parse(query.text("state")),
            track: word("track"),
            no_goal: query.text("goal") == "none",
            report_missing: query.text("report") == "missing",
            across: query.text("across") == "yes",
            free: query.text("gain") == "unpaid",
            joint: query.text("joint") == "yes",
        }
    }

    /// Whether an action is among those asked for.
    pub fn takes(&self, names: &Names, item: &Item) -> bool {
        let Item { action, parties } = item;
        let plan = &action.plan;
        let track = if plan.internal { "internal" } else { "external" };
        self.role.is_none_or(|role| parties.iter().any(|party| party.roles.contains(&role)))
            && self.owner_kind.as_ref().is_none_or(|kind| names.kind(plan.accountable) == kind)
            && self.owner.as_ref().is_none_or(|key| names.key(plan.accountable) == key)
            && self.audience.is_none_or(|audience| plan.audience.contains(&audience))
            && self.dimension.is_none_or(|dimension| plan.dimensions.contains(&dimension))
            && self.level.is_none_or(|level| plan.levels.contains(&level))
            && self.sort.is_none_or(|sort| plan.sort == sort)
            && self.state.is_none_or(|state| action.state == state)
            && self.track.as_ref().is_none_or(|wanted| wanted == track)
            && (!self.no_goal || plan.no_goal.is_some())
            && (!self.report_missing || rules::report_missing(action, names.today))
            && (!self.across || names.crosses(item))
            && (!self.free || parties.iter().any(|party| party.gains_without_paying()))
            && (!self.joint || action.together != Together::No)
    }

    /// Whether anything was asked for.
    pub fn is_narrow(&self) -> bool {
        let words = [&self.owner_kind, &self.owner, &self.track];
        let flags = [self.no_goal, self.report_missing, self.across, self.free, self.joint];
        self.role.is_some()
            || self.audience.is_some()
            || self.dimension.is_some()
            || self.level.is_some()
            || self.sort.is_some()
            || self.state.is_some()
            || words.iter().any(|word| word.is_some())
            || flags.contains(&true)
    }
}

/// What parties in a role pay over these actions, per currency, in hundredths.
pub fn paid(items: &[&Item], role: Role) -> Vec<(Currency, i64)> {
    let mut sums: Vec<(Currency, i64)> = Vec::new();
    for item in items {
        let paid: i64 =
            item.parties.iter().filter(|party| party.roles.contains(&role)).map(|party| party.cost).sum();
        match sums.iter_mut().find(|(currency, _)| *currency == item.action.plan.currency) {
            Some((_, sum)) => *sum += paid,
            None => sums.push((item.action.plan.currency, paid)),
        }
    }
    sums.retain(|(_, sum)| *sum > 0);
    sums
}
