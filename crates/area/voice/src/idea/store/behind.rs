//! The ideas behind proposals, in sums: how they came, from where, what about, and where they stand.

use kernel::Id;
use store::{Result, Row, StoreError, Tx, args, sql};

use crate::idea::State;

sql! {
    CHANNELS = "select i.channel as name, count(*) as n from idea_contribution c join idea i on i.id = c.idea \
        where c.proposal = $1 group by i.channel order by n desc, i.channel";
    PLACES = "select p.organisation as id, count(*) as n from idea_contribution c join idea_place p on p.idea = c.idea \
        where c.proposal = $1 group by p.organisation order by n desc, p.organisation";
    THEMES = "select t.theme as id, count(*) as n from idea_contribution c join idea_theme t on t.idea = c.idea \
        where c.proposal = $1 group by t.theme order by n desc, t.theme";
    STATES = "select c.proposal as proposal, i.state as state, count(*) as n from idea_contribution c \
        join idea i on i.id = c.idea where i.space = $1 group by c.proposal, i.state";
}

/// The ideas of one proposal, counted three ways, the most first.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Behind {
    /// By channel, as stored.
    pub channels: Vec<(String, i64)>,
    /// By municipality; an idea may be of several.
    pub places: Vec<(Id, i64)>,
    /// By theme; an idea may have several.
    pub themes: Vec<(Id, i64)>,
}

impl Behind {
    /// How many ideas there are.
    pub fn ideas(&self) -> i64 {
        self.channels.iter().map(|(_, n)| n).sum()
    }
}

/// The ideas behind a proposal, in sums.
pub async fn of_proposal(tx: &mut Tx, proposal: Id) -> Result<Behind> {
    let counted = |row: &Row| Ok((row.get("id")?, row.get("n")?));
    Ok(Behind {
        channels: tx.all(CHANNELS, args![proposal], |row| Ok((row.get("name")?, row.get("n")?))).await?,
        places: tx.all(PLACES, args![proposal], counted).await?,
        themes: tx.all(THEMES, args![proposal], counted).await?,
    })
}

/// Where the ideas of every proposal of a space stand.
pub async fn states(tx: &mut Tx, space: Id) -> Result<Vec<(Id, State, i64)>> {
    let rows = tx.all(STATES, args![space], |row| {
        Ok((row.get("proposal")?, row.get::<String>("state")?, row.get("n")?))
    });
    let read = |(proposal, state, n): (Id, String, i64)| {
        let state = State::parse(&state).ok_or_else(|| StoreError::Unreadable("idea.state".into()))?;
        Ok((proposal, state, n))
    };
    rows.await?.into_iter().map(read).collect()
}
