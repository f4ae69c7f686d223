//! What was typed about actions → plain data and a list of faults. Pure.

use jiff::civil::Date;
use kernel::{Fault, Id, Lang, PartialDate, Ref, Within, sane};

use super::{
    model::{
        Action, Audience, Currency, Dimension, Horizon, Level, Light, NewOutcome, Novelty, Party, Plan, Role,
        Sort, TEXT_MAX, TITLE_MAX, Together,
    },
    money,
};
use crate::dates;

/// What the form knows to choose from: keys as sent, and what they stand for.
#[derive(Clone, Debug, Default)]
pub struct Known {
    /// Organisations by key.
    pub organisations: Vec<(String, Id)>,
    /// Goals by number.
    pub goals: Vec<(String, Ref)>,
    /// Lines of strategies by number.
    pub lines: Vec<(String, Ref)>,
}

impl Known {
    fn organisation(&self, key: &str) -> Option<Id> {
        self.organisations.iter().find(|(known, _)| known == key).map(|(_, id)| *id)
    }
}

/// A plan as it was typed.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Typed {
    /// What it is called.
    pub title: String,
    /// What is done.
    pub summary: String,
    /// Key of the organisation that answers for it.
    pub accountable: String,
    /// By when: a year, a month or a day.
    pub due: String,
    /// Key of its sort.
    pub sort: String,
    /// `internal` or `external`.
    pub track: String,
    /// Key, or empty.
    pub novelty: String,
    /// Keys.
    pub audience: Vec<String>,
    /// Keys.
    pub dimensions: Vec<String>,
    /// Keys.
    pub levels: Vec<String>,
    /// Numbers.
    pub goals: Vec<String>,
    /// Numbers.
    pub lines: Vec<String>,
    /// Why no goal.
    pub no_goal: String,
    /// Ticked.
    pub joint: bool,
    /// Code.
    pub currency: String,
    /// A day, or empty.
    pub report_due: String,
}

/// When an action is meant to be done, and when something came of it.
pub const DONE: Within = Within::years(10, 30);
/// When the next report comes.
pub const REPORTS: Within = Within::years(1, 5);

impl Typed {
    /// An empty form in a space whose money is this.
    pub fn begin(currency: Currency) -> Typed {
        let sort = Sort::Operation.as_str().to_owned();
        Typed { sort, track: "external".into(), currency: currency.as_str().into(), ..Typed::default() }
    }

    /// As an action stands; goals and lines as the thread has them.
    pub fn of(action: &Action, known: &Known, served: &[Ref]) -> Typed {
        let plan = &action.plan;
        let words = |list: &[&'static str]| list.iter().map(|one| (*one).to_owned()).collect();
        let tied = |all: &[(String, Ref)]| {
            all.iter().filter(|(_, thing)| served.contains(thing)).map(|(key, _)| key.clone()).collect()
        };
        let organisation = known.organisations.iter().find(|(_, id)| *id == plan.accountable);
        Typed {
            title: plan.title.clone(),
            summary: plan.summary.clone(),
            accountable: organisation.map(|(key, _)| key.clone()).unwrap_or_default(),
            due: plan.due.to_string(),
            sort: plan.sort.as_str().into(),
            track: if plan.internal { "internal" } else { "external" }.into(),
            novelty: plan.novelty.map(Novelty::as_str).unwrap_or_default().into(),
            audience: words(&plan.audience.iter().map(|one| one.as_str()).collect::<Vec<_>>()),
            dimensions: words(&plan.dimensions.iter().map(|one| one.as_str()).collect::<Vec<_>>()),
            levels: words(&plan.levels.iter().map(|one| one.as_str()).collect::<Vec<_>>()),
            goals: tied(&known.goals),
            lines: tied(&known.lines),
            no_goal: plan.no_goal.clone().unwrap_or_default(),
            joint: action.together != Together::No,
            currency: plan.currency.as_str().into(),
            report_due: plan.report_due.map(|day| day.to_string()).unwrap_or_default(),
        }
    }

    /// As [`Typed::read`], where its dates are such that somebody can mean them `today`.
    pub fn read_on(&self, today: Date, lang: Lang, known: &Known) -> Result<Plan, Vec<Fault>> {
        let dates = [("due", self.due.as_str(), DONE), ("report_due", self.report_due.as_str(), REPORTS)];
        sane(self.read(lang, known), today, &dates)
    }

    /// The plan, or everything that is wrong.
    pub fn read(&self, lang: Lang, known: &Known) -> Result<Plan, Vec<Fault>> {
        let mut faults = Vec::new();
        text(&mut faults, "title", &self.title, TITLE_MAX);
        text(&mut faults, "summary", &self.summary, TEXT_MAX);
        let accountable = known.organisation(&self.accountable);
        let due = dates::typed(&self.due);
        let report_due = day(&mut faults, "report_due", &self.report_due);
        let sort = Sort::parse(&self.sort);
        let currency = Currency::parse(&self.currency);
        let no_goal = Some(self.no_goal.trim().to_owned()).filter(|why| !why.is_empty());
        let chosen = |all: &[(String, Ref)], keys: &[String]| -> Vec<Ref> {
            all.iter().filter(|(key, _)| keys.contains(key)).map(|(_, thing)| thing.clone()).collect()
        };
        let goals = chosen(&known.goals, &self.goals);
        let mut wanted = |missing: bool, field, code| {
            if missing {
                faults.push(Fault::new(field, code));
            }
        };
        wanted(accountable.is_none(), "accountable", "choose-one");
        wanted(due.is_none(), "due", "not-a-date");
        wanted(sort.is_none(), "sort", "choose-one");
        wanted(currency.is_none(), "currency", "choose-one");
        wanted(goals.is_empty() && no_goal.is_none(), "no_goal", "goal-or-reason");
        wanted(!goals.is_empty() && no_goal.is_some(), "no_goal", "goal-and-reason");
        let (Some(accountable), Some(due), Some(sort), Some(currency), true) =
            (accountable, due, sort, currency, faults.is_empty())
        else {
            return Err(faults);
        };
        let found = |list: &[String]| list.join(",");
        Ok(Plan {
            title: self.title.trim().to_owned(),
            summary: self.summary.trim().to_owned(),
            lang,
            accountable,
            due,
            sort,
            internal: self.track == "internal",
            novelty: Novelty::parse(&self.novelty),
            audience: Audience::list(&found(&self.audience)),
            dimensions: Dimension::list(&found(&self.dimensions)),
            levels: Level::list(&found(&self.levels)),
            goals,
            lines: chosen(&known.lines, &self.lines),
            no_goal,
            joint: self.joint,
            currency,
            report_due,
            example: false,
        })
    }
}

/// A result as it was typed.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TypedOutcome {
    /// What it is called.
    pub title: String,
    /// What came of it.
    pub says: String,
    /// Key.
    pub horizon: String,
    /// What shows it.
    pub evidence: String,
    /// Ticked: nothing was measured.
    pub unmeasured: bool,
    /// Ticked.
    pub visible: bool,
    /// A year, a month or a day.
    pub on: String,
    /// Ticked: the action is completed with it.
    pub completes: bool,
}

impl TypedOutcome {
    /// The result, or everything that is wrong.
    pub fn read(&self, lang: Lang) -> Result<NewOutcome, Vec<Fault>> {
        let mut faults = Vec::new();
        text(&mut faults, "result_title", &self.title, TITLE_MAX);
        text(&mut faults, "result_says", &self.says, TEXT_MAX);
        let (horizon, on) = (Horizon::parse(&self.horizon), dates::typed(&self.on));
        let evidence = Some(self.evidence.trim().to_owned()).filter(|text| !text.is_empty());
        for (missing, field, code) in [
            (horizon.is_none(), "horizon", "choose-one"),
            (on.is_none(), "on", "not-a-date"),
            (evidence.is_none() && !self.unmeasured, "evidence", "evidence-or-none"),
            (evidence.is_some() && self.unmeasured, "evidence", "evidence-and-none"),
        ] {
            if missing {
                faults.push(Fault::new(field, code));
            }
        }
        let (Some(horizon), Some(on), true) = (horizon, on, faults.is_empty()) else { return Err(faults) };
        let (title, says) = (self.title.trim().to_owned(), self.says.trim().to_owned());
        Ok(NewOutcome { title, says, lang, horizon, evidence, visible: self.visible, on })
    }
}

/// A party as it was typed.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TypedParty {
    /// Key.
    pub organisation: String,
    /// Keys.
    pub roles: Vec<String>,
    /// An amount, or empty.
    pub cost: String,
    /// An amount, or empty.
    pub gain: String,
    /// How the gain is thought of.
    pub note: String,
    /// A share, or empty.
    pub share: String,
}

impl TypedParty {
    /// As a party stands.
    pub fn of(party: &Party, key: &str) -> TypedParty {
        let amount = |hundredths: i64| if hundredths > 0 { money::typed(hundredths) } else { String::new() };
        TypedParty {
            organisation: key.to_owned(),
            roles: party.roles.iter().map(|role| role.as_str().to_owned()).collect(),
            cost: amount(party.cost),
            gain: amount(party.gain),
            note: party.note.clone(),
            share: party.share.map(money::typed).unwrap_or_default(),
        }
    }

    /// The party, or everything that is wrong.
    pub fn read(&self, known: &Known) -> Result<Party, Vec<Fault>> {
        let mut faults = Vec::new();
        let mut amount = |field: &'static str, typed: &str, read: fn(&str) -> Option<i64>| {
            let typed = typed.trim();
            let found = if typed.is_empty() { Some(None) } else { read(typed).map(Some) };
            found.unwrap_or_else(|| {
                let code = if field == "share" { "not-a-share" } else { "not-an-amount" };
                faults.push(Fault::new(field, code));
                None
            })
        };
        let cost = amount("cost", &self.cost, money::read);
        let gain = amount("gain", &self.gain, money::read);
        let share = amount("share", &self.share, money::read_share);
        let organisation = known.organisation(&self.organisation);
        if organisation.is_none() {
            faults.push(Fault::new("organisation", "choose-one"));
        }
        if self.note.chars().count() > TEXT_MAX {
            faults.push(Fault::counted("note", "too-long", TEXT_MAX as i64));
        }
        let (Some(organisation), true) = (organisation, faults.is_empty()) else { return Err(faults) };
        Ok(Party {
            organisation,
            roles: Role::list(&self.roles.join(",")),
            cost: cost.unwrap_or(0),
            gain: gain.unwrap_or(0),
            note: self.note.trim().to_owned(),
            share,
        })
    }
}

/// A report as it was typed: how it goes, in words, and when the next one comes.
pub fn report(light: &str, says: &str, next: &str) -> Result<(Light, String, Option<Date>), Vec<Fault>> {
    let mut faults = Vec::new();
    let found = Light::parse(light);
    if found.is_none() {
        faults.push(Fault::new("light", "choose-one"));
    }
    text(&mut faults, "report_says", says, TEXT_MAX);
    let next = day(&mut faults, "next", next);
    match found {
        Some(light) if faults.is_empty() => Ok((light, says.trim().to_owned(), next)),
        _ => Err(faults),
    }
}

/// A milestone as it was typed.
pub fn milestone(title: &str, due: &str) -> Result<(String, Option<PartialDate>), Vec<Fault>> {
    let mut faults = Vec::new();
    text(&mut faults, "milestone_title", title, TITLE_MAX);
    let found = dates::typed(due.trim());
    if found.is_none() && !due.trim().is_empty() {
        faults.push(Fault::new("milestone_due", "not-a-date"));
    }
    if faults.is_empty() { Ok((title.trim().to_owned(), found)) } else { Err(faults) }
}

fn text(faults: &mut Vec<Fault>, field: &'static str, text: &str, most: usize) {
    if text.trim().is_empty() {
        faults.push(Fault::new(field, "required"));
    } else if text.chars().count() > most {
        faults.push(Fault::counted(field, "too-long", most as i64));
    }
}

/// A whole day, or nothing where nothing was typed.
fn day(faults: &mut Vec<Fault>, field: &'static str, text: &str) -> Option<Date> {
    let day = text.trim().parse().ok();
    if day.is_none() && !text.trim().is_empty() {
        faults.push(Fault::new(field, "not-a-date"));
    }
    day
}

#[cfg(test)]
mod tests {
    use super::*;

    fn known() -> Known {
        let id = Id::from_parts(0, [1; 10]);
        Known {
            organisations: vec![("norrvik".into(), id)],
            goals: vec![("1".into(), Ref::new("goal", id))],
            lines: vec![],
        }
    }

    fn sound() -> Typed {
        Typed {
            title: "Ett lots för företag".into(),
            summary: "En ingång.".into(),
            accountable: "norrvik".into(),
            due: "2026-12".into(),
            goals: vec!["1".into()],
            ..Typed::begin(Currency::Sek)
        }
    }

    #[test]
    fn a_sound_form_is_a_plan_and_reads_back() {
        let plan = sound().read(Lang::Sv, &known()).unwrap();
        assert_eq!((plan.goals.len(), plan.internal, plan.sort), (1, false, Sort::Operation));
    }

    #[test]
    fn every_fault_is_named_beside_its_field() {
        let faults = |typed: Typed| -> Vec<String> {
            let faults = typed.read(Lang::Sv, &known()).unwrap_err();
            faults.iter().map(|fault| format!("{} {}", fault.field, fault.code)).collect()
        };
        assert_eq!(faults(Typed { due: "hösten".into(), ..sound() }), ["due not-a-date"]);
        assert_eq!(faults(Typed { goals: vec![], ..sound() }), ["no_goal goal-or-reason"]);
        assert_eq!(faults(Typed { no_goal: "x".into(), ..sound() }), ["no_goal goal-and-reason"]);
        assert_eq!(faults(Typed { accountable: "mars".into(), ..sound() }), ["accountable choose-one"]);
        assert_eq!(faults(Typed { title: " ".into(), ..sound() }), ["title required"]);
    }

    #[test]
    fn a_result_shows_evidence_or_says_that_there_is_none() {
        let typed = TypedOutcome {
            title: "a".into(),
            says: "b".into(),
            horizon: "short".into(),
            on: "2026".into(),
            ..TypedOutcome::default()
        };
        assert_eq!(typed.read(Lang::Sv).unwrap_err()[0].code, "evidence-or-none");
        let none = TypedOutcome { unmeasured: true, ..typed.clone() };
        assert_eq!(none.read(Lang::Sv).unwrap().evidence, None);
        let both = TypedOutcome { evidence: "räknat".into(), ..none };
        assert_eq!(both.read(Lang::Sv).unwrap_err()[0].code, "evidence-and-none");
    }

    #[test]
    fn amounts_and_shares_keep_their_faults_apart() {
        let typed = TypedParty {
            organisation: "norrvik".into(),
            cost: "1 000".into(),
            share: "120".into(),
            ..TypedParty::default()
        };
        assert_eq!(typed.read(&known()).unwrap_err(), [Fault::new("share", "not-a-share")]);
        let party = TypedParty { share: "60".into(), ..typed }.read(&known()).unwrap();
        assert_eq!((party.cost, party.share), (100_000, Some(6_000)));
        assert_eq!(TypedParty::of(&party, "norrvik").cost, "1000");
    }
}
