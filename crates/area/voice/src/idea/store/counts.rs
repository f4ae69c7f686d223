//! Sums by state, moved together with the ideas.

use kernel::Id;
use store::{Result, StoreError, Tx, args, sql};

use crate::idea::State;

sql! {
    MOVE = "insert into idea_count (space, round, state, n) values ($1, $2, $3, $4) \
        on conflict (space, round, state) do update set n = idea_count.n + excluded.n";
    OF_SPACE = "select round, state, n from idea_count where space = $1";
}

/// Ideas by state, in a space or in one of its rounds.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Counts(Vec<(State, i64)>);

impl Counts {
    /// How many are in a state.
    pub fn of(&self, state: State) -> i64 {
        self.0.iter().find(|(s, _)| *s == state).map_or(0, |(_, n)| *n)
    }
    /// How many are in any of these states.
    pub fn sum(&self, states: &[State]) -> i64 {
        states.iter().map(|state| self.of(*state)).sum()
    }
    /// Numbers issued: every idea there is.
    pub fn total(&self) -> i64 {
        self.sum(State::ALL)
    }
    /// Answered, handed over, or at work in a proposal.
    pub fn answered(&self) -> i64 {
        self.sum(&[State::Answered, State::Realised, State::Referred, State::Adopted, State::InProposal])
    }
    /// On its way: somebody has to act.
    pub fn under_way(&self) -> i64 {
        self.sum(&[State::Received, State::Sorted, State::Clarifying])
    }
    /// Resting until a date.
    pub fn parked(&self) -> i64 {
        self.of(State::Parked)
    }
    /// Taken back by owners, or not shown.
    pub fn withdrawn_or_withheld(&self) -> i64 {
        self.sum(&[State::Withdrawn, State::Withheld])
    }
    /// Adds to a state's sum; for tallies made in memory.
    pub fn add(&mut self, state: State, n: i64) {
        match self.0.iter_mut().find(|(s, _)| *s == state) {
            Some((_, sum)) => *sum += n,
            None => self.0.push((state, n)),
        }
    }
}

/// Adds `n` (or takes away, when negative) ideas to a state's sum.
pub async fn add(tx: &mut Tx, space: Id, round: Id, state: State, n: i64) -> Result<()> {
    tx.exec(MOVE, args![space, round, state.as_str(), n]).await.map(drop)
}

/// The sums of a space, by round.
pub async fn by_round(tx: &mut Tx, space: Id) -> Result<Vec<(Id, Counts)>> {
    let rows: Vec<(Id, String, i64)> = tx
        .all(OF_SPACE, args![space], |row| Ok((row.get("round")?, row.get("state")?, row.get("n")?)))
        .await?;
    let mut rounds: Vec<(Id, Counts)> = Vec::new();
    for (round, state, n) in rows {
        let state = State::parse(&state).ok_or_else(|| StoreError::Unreadable("idea_count.state".into()))?;
        let at = rounds.iter().position(|(id, _)| *id == round).unwrap_or_else(|| {
            rounds.push((round, Counts::default()));
            rounds.len() - 1
        });
        rounds[at].1.add(state, n);
    }
    Ok(rounds)
}

/// The sums of a space, all rounds together.
pub async fn of_space(tx: &mut Tx, space: Id) -> Result<Counts> {
    let mut all = Counts::default();
    for (_, counts) in by_round(tx, space).await? {
        for (state, n) in counts.0 {
            all.add(state, n);
        }
    }
    Ok(all)
}
