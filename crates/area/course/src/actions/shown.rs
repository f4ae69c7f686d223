//! Actions in words: what every page of the slice says alike.

use jiff::civil::Date;
use kernel::{Id, Millis};
use members::{Organisation, Space, organisation};
use pages::{Tag, Tone, Words};
use store::{Result, Tx};

use super::{
    model::{Action, Currency, Light, Party, State, Together},
    rules, store as rows,
};

/// The kinds of organisations that have a word of their own.
pub const KINDS: [&str; 4] = ["municipality", "region", "association", "company"];
/// The word for every other kind.
pub const OTHER: &str = "other";

/// An action with its parties.
#[derive(Clone, Debug)]
pub struct Item {
    /// The action.
    pub action: Action,
    /// Who is in it, pays and gains.
    pub parties: Vec<Party>,
}

/// The names and the day that pages need.
#[derive(Clone, Debug)]
pub struct Names {
    /// The reader's words.
    pub words: Words,
    /// Every organisation of the space.
    pub organisations: Vec<Organisation>,
    /// Today, where the space is.
    pub today: Date,
    /// The space's address: `/tvv`.
    pub home: String,
}

impl Names {
    /// Reads them.
    pub async fn load(tx: &mut Tx, space: &Space, words: Words, now: Millis) -> Result<Names> {
        let organisations = organisation::of_space(tx, space.id).await?;
        Ok(Names { words, organisations, today: space.today(now), home: format!("/{}", space.key) })
    }

    fn find(&self, id: Id) -> Option<&Organisation> {
        self.organisations.iter().find(|organisation| organisation.id == id)
    }

    /// What an organisation is called.
    pub fn organisation(&self, id: Id) -> String {
        self.find(id).map_or_else(String::new, |one| one.name(self.words.lang).to_owned())
    }

    /// Its stable short name.
    pub fn key(&self, id: Id) -> &str {
        self.find(id).map_or("", |one| one.key.as_str())
    }

    /// Its kind: one of [`KINDS`], or [`OTHER`].
    pub fn kind(&self, id: Id) -> &str {
        let kind = self.find(id).map_or(OTHER, |one| one.kind.as_str());
        KINDS.into_iter().find(|known| *known == kind).unwrap_or(OTHER)
    }

    /// A kind in words.
    pub fn kind_name(&self, kind: &str) -> String {
        self.words.t(&format!("owner-kind-{kind}"))
    }

    /// The address of an action.
    pub fn at(&self, number: i64) -> String {
        format!("{}/actions/{number}", self.home)
    }

    /// What should be looked at: a report that is missing, a date that has passed, not yet joint. That it serves no
    /// goal stands with its reason elsewhere.
    pub fn flags(&self, action: &Action) -> Vec<Tag> {
        let mut flags = Vec::new();
        let mut flag = |raised: bool, tone, key: &str| {
            if raised {
                flags.push(Tag::new(tone, self.words.t(key)));
            }
        };
        flag(rules::report_missing(action, self.today), Tone::Danger, "action-report-missing");
        flag(rules::overdue(action, self.today), Tone::Warning, "action-overdue");
        flag(action.together == Together::Yes, Tone::Own, "action-joint");
        flag(action.together == Together::Wanted, Tone::Warning, "action-joint-wanted");
        flag(action.plan.example, Tone::Neutral, "action-example");
        flags
    }

    /// Whether actors of more than one kind or municipality take part.
    pub fn crosses(&self, item: &Item) -> bool {
        rules::crosses_borders(&rules::actors(&item.action, &item.parties), |id| self.kind(id))
    }
}

/// Every action of a space with its parties: two statements.
pub async fn items(tx: &mut Tx, space: Id) -> Result<Vec<Item>> {
    let actions = rows::all(tx, space).await?;
    let mut parties = rows::parties(tx, space).await?.into_iter().peekable();
    let mut items = Vec::with_capacity(actions.len());
    for action in actions {
        let mut own = Vec::new();
        // Both come in the order of the actions' numbers.
        while let Some((_, party)) = parties.next_if(|(id, _)| *id == action.id) {
            own.push(party);
        }
        items.push(Item { action, parties: own });
    }
    Ok(items)
}

/// A state as a tag.
pub fn state_tag(words: Words, state: State) -> Tag {
    let tone = match state {
        State::Planned => Tone::Info,
        State::Ongoing => Tone::Own,
        State::Paused => Tone::Warning,
        State::Completed | State::Evaluated => Tone::Success,
        State::Cancelled => Tone::Neutral,
    };
    Tag::new(tone, words.t(&format!("action-{}", state.as_str())))
}

/// How it goes, as it was reported.
pub fn light_tag(words: Words, light: Light) -> Tag {
    let tone = match light {
        Light::Green => Tone::Success,
        Light::Yellow => Tone::Warning,
        Light::Red => Tone::Danger,
    };
    Tag::new(tone, words.t(&format!("action-light-{}", light.as_str())))
}

/// An amount with its currency: `1 250 000 kr`; hundredths only where there are any.
pub fn money(words: Words, hundredths: i64, currency: Currency) -> String {
    let decimals = if hundredths % 100 == 0 { 0 } else { 2 };
    let amount = match decimals {
        0 => words.number(hundredths / 100),
        // Put together from whole numbers, so that nothing is rounded.
        _ => {
            let mark = if words.lang == kernel::Lang::En { '.' } else { ',' };
            format!("{}{mark}{:02}", words.number(hundredths / 100), hundredths % 100)
        }
    };
    words.with(&format!("money-{}", currency.as_str()), &[("amount", amount.into())])
}

/// A share in per cent with as many decimals as it has.
pub fn share(words: Words, hundredths: i64) -> String {
    let decimals = if hundredths % 100 == 0 { 0 } else { 2 };
    let space = if words.lang == kernel::Lang::En { "" } else { "\u{a0}" };
    format!("{}{space}%", words.decimal(hundredths as f64 / 100.0, decimals))
}

/// Several names of a closed list in words, parted by commas; nothing for none.
pub fn listed(words: Words, prefix: &str, keys: &[&str]) -> Option<String> {
    let named: Vec<String> = keys.iter().map(|key| words.t(&format!("{prefix}-{key}"))).collect();
    (!named.is_empty()).then(|| named.join(", "))
}
