//! Sums by state, moved together with the ideas.

use kernel::Id;
use store::{Result, Row, StoreError, Tx, args, sql};

use crate::idea::{
    State,
    rules::{Contribution, Standing},
};

sql! {
    MOVE = "insert into idea_count (space, round, state, n) values ($1, $2, $3, $4) \
        on conflict (space, round, state) do update set n = idea_count.n + excluded.n";
    MOVE_THEME = "insert into theme_count (theme, n) values ($1, $2) \
        on conflict (theme) do update set n = theme_count.n + excluded.n";
    MOVE_RATED = "insert into rating_count (space, asked, answered, helped) values ($1, $2, $3, $4) \
        on conflict (space) do update set asked = rating_count.asked + excluded.asked, \
        answered = rating_count.answered + excluded.answered, helped = rating_count.helped + excluded.helped";
    MOVE_PROPOSAL = "insert into proposal_count (proposal, ideas, untold) values ($1, $2, $3) \
        on conflict (proposal) do update set ideas = proposal_count.ideas + excluded.ideas, \
        untold = proposal_count.untold + excluded.untold";
    RATED = "select asked, answered, helped from rating_count where space = $1";
    OF_SPACE = "select round, state, n from idea_count where space = $1 order by round, state";
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
pub fn add(tx: &mut Tx, space: Id, round: Id, state: State, n: i64) {
    tx.add_up(MOVE, args![space, round, state.as_str()], &[n]);
}

/// Adds `n` (or takes away, when negative) ideas to a theme's sum.
pub fn add_theme(tx: &mut Tx, theme: Id, n: i64) {
    tx.add_up(MOVE_THEME, args![theme], &[n]);
}

/// Moves the sums of the proposals that an idea is at work in, from how it stood (and whether it was told) to how
/// it stands.
pub fn move_proposals(tx: &mut Tx, before: (&Standing, bool), after: (&Standing, bool)) {
    if at_work(before.0) == at_work(after.0) && before.1 == after.1 {
        return;
    }
    for ((standing, told), n) in [(before, -1), (after, 1)] {
        for contribution in at_work(standing) {
            tx.add_up(MOVE_PROPOSAL, args![contribution.proposal], &[n, if told { 0 } else { n }]);
        }
    }
}

/// What an idea gives to proposals while it waits for what becomes of them.
fn at_work(standing: &Standing) -> &[Contribution] {
    match standing.state {
        State::InProposal | State::Adopted | State::Clarifying | State::Parked => &standing.contributions,
        _ => &[],
    }
}

/// How owners answered when they were asked whether the answer helped.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Rated {
    /// How many were asked.
    pub asked: i64,
    /// How many of them answered.
    pub answered: i64,
    /// How many of those said yes.
    pub helped: i64,
}

/// Adds to what a space's owners said about its answers.
pub fn add_rated(tx: &mut Tx, space: Id, more: Rated) {
    tx.add_up(MOVE_RATED, args![space], &[more.asked, more.answered, more.helped]);
}

/// What a space's owners said about its answers.
pub async fn rated(tx: &mut Tx, space: Id) -> Result<Rated> {
    let read = |row: &Row| {
        Ok(Rated { asked: row.get("asked")?, answered: row.get("answered")?, helped: row.get("helped")? })
    };
    Ok(tx.maybe(RATED, args![space], read).await?.unwrap_or_default())
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
