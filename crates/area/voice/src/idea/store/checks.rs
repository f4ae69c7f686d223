//! The invariants of the heart, counted over everything stored. Each check is one statement that counts
//! breaches; `samband verify` prints them.

use kernel::Id;
use store::{Result, Sql, Store, Tx, args, sql};

use crate::idea::desk::is_redaction;

sql! {
    I1_NUMBERS = "select (select coalesce(cast(sum(issued) as bigint), 0) from idea_counter) - (select count(*) from idea) as n";
    I1_GAPS = "select count(*) as n from idea_counter c where c.issued <> (select coalesce(max(i.number), 0) from idea i where i.space = c.space)";
    I1_SUMS = "select count(*) as n from (select space, round, state, count(*) as has from idea group by space, round, state) i \
        left join idea_count c on c.space = i.space and c.round = i.round and c.state = i.state where c.n is null or c.n <> i.has";
    I1_EMPTY_SUMS = "select (select coalesce(cast(sum(n) as bigint), 0) from idea_count) - (select count(*) from idea) as n";
    // What is counted and not summed, or summed otherwise: both ways round.
    I1_THEMES = "select count(*) as n from (select theme, count(*) as has from idea_theme group by theme) t \
        left join theme_count c on c.theme = t.theme where c.n is null or c.n <> t.has";
    I1_EMPTY_THEMES = "select (select coalesce(cast(sum(n) as bigint), 0) from theme_count) - (select count(*) from idea_theme) as n";
    I1_RATINGS = "select count(*) as n from (select i.space as space, count(*) as asked, count(r.answered_at) as answered, \
        count(case when r.helped then 1 end) as helped from idea_rating r join idea i on i.id = r.idea group by i.space) r \
        left join rating_count c on c.space = r.space \
        where c.asked is null or c.asked <> r.asked or c.answered <> r.answered or c.helped <> r.helped";
    I1_EMPTY_RATINGS = "select (select coalesce(cast(sum(asked) as bigint), 0) from rating_count) - (select count(*) from idea_rating) as n";
    // At work in a proposal, and of those how many without an answer: both ways round.
    I1_PROPOSALS = "select count(*) as n from (select c.proposal as proposal, count(*) as ideas, \
        count(case when not exists (select 1 from answer a where a.idea = i.id and a.published_at is not null) then 1 end) as untold \
        from idea_contribution c join idea i on i.id = c.idea where i.state in ('in_proposal', 'adopted', 'clarifying', 'parked') \
        group by c.proposal) p left join proposal_count n on n.proposal = p.proposal \
        where n.ideas is null or n.ideas <> p.ideas or n.untold <> p.untold";
    I1_EMPTY_PROPOSALS = "select (select coalesce(cast(sum(ideas) as bigint), 0) from proposal_count) - (select count(*) \
        from idea_contribution c join idea i on i.id = c.idea where i.state in ('in_proposal', 'adopted', 'clarifying', 'parked')) as n";
    I2 = "select count(*) as n from idea where due_at is null and state not in ('answered', 'realised', 'referred', 'withdrawn', 'withheld')";
    I3_STEPS = "select count(*) as n from idea i where i.version <> (select count(*) from idea_step s where s.idea = i.id)";
    I3_STATE = "select count(*) as n from idea i join idea_step s on s.idea = i.id and s.version = i.version where s.to_state <> i.state";
    I3_WORDS = "select count(*) as n from idea_step s left join idea_feedback f on f.id = s.feedback and f.idea = s.idea where f.id is null";
    I4 = "select count(*) as n from idea i where i.state in ('in_proposal', 'adopted') and not exists (select 1 from idea_contribution c where c.idea = i.id)";
    I5 = "select count(*) as n from idea where not masked and public_text <> original";
    // Masking takes away only: looked at text by text, which no portable SQL can.
    I5_MASKED = "select id, original, public_text from idea where masked and id > $1 order by id limit $2 + 0";
    I6 = "select count(*) as n from idea i where i.channel = 'import' and (i.source is null or i.external_id is null)";
    I7 = "select count(*) as n from answer_batch b join answer a on a.batch = b.id \
        where (b.published_at is null or b.undone_at is not null) and a.published_at is not null";
    I17 = "select count(*) as n from event where body like '%@%'";
    I18 = "select count(*) as n from idea where state = 'withheld' and withheld_reason is null";
    I20 = "select count(*) as n from idea_step where actor like 'machine:%'";
    IDEAS = "select count(*) as n from idea";
    STEPS = "select count(*) as n from idea_step";
}

/// What a check found.
#[derive(Clone, Debug, PartialEq)]
pub struct Checked {
    /// The invariant.
    pub id: &'static str,
    /// What must hold, in one sentence.
    pub holds: &'static str,
    /// How many things were looked at.
    pub looked_at: i64,
    /// How many break it.
    pub breaches: i64,
}

/// Runs every check.
pub async fn run(store: &Store) -> Result<Vec<Checked>> {
    let mut tx = store.read().await?;
    let ideas: i64 = tx.one(IDEAS, args![], |row| row.get("n")).await?;
    let steps: i64 = tx.one(STEPS, args![], |row| row.get("n")).await?;
    let checks: [(&str, &str, i64, &[Sql]); 10] = [
        (
            "I1",
            "no idea is lost: numbers issued = ideas, without gaps, and the sums by state, theme, proposal and rating agree",
            ideas,
            &[
                I1_NUMBERS,
                I1_GAPS,
                I1_SUMS,
                I1_EMPTY_SUMS,
                I1_THEMES,
                I1_EMPTY_THEMES,
                I1_RATINGS,
                I1_EMPTY_RATINGS,
                I1_PROPOSALS,
                I1_EMPTY_PROPOSALS,
            ],
        ),
        ("I2", "every idea has a next date or a final answer", ideas, &[I2]),
        (
            "I3",
            "every change of state has a word to the idea's owner",
            steps,
            &[I3_STEPS, I3_STATE, I3_WORDS],
        ),
        ("I4", "no idea is stranded in a proposal that it is not part of", ideas, &[I4]),
        (
            "I5",
            "the public text differs from the original only where something is masked, and a mask adds no word",
            ideas,
            &[I5],
        ),
        ("I6", "what was imported keeps its file and its number there", ideas, &[I6]),
        ("I7", "a batch of answers is published as a whole or not at all", ideas, &[I7]),
        ("I17", "no address stands in the log", steps, &[I17]),
        ("I18", "whatever is withheld shows its class of reason", ideas, &[I18]),
        ("I20", "no machine ever changed an idea", steps, &[I20]),
    ];
    let mut found = Vec::new();
    for (id, holds, looked_at, statements) in checks {
        let mut breaches = 0;
        for sql in statements {
            breaches += tx.one(*sql, args![], |row| row.get::<i64>("n")).await?.abs();
        }
        if id == "I5" {
            breaches += added_to(&mut tx).await?;
        }
        found.push(Checked { id, holds, looked_at, breaches });
    }
    Ok(found)
}

/// So many masked texts are read at a time.
const TEXTS: i64 = 500;

/// How many masked texts say something that the original does not.
async fn added_to(tx: &mut Tx) -> Result<i64> {
    let (mut breaches, mut after) = (0, Id::from_parts(0, [0; 10]));
    loop {
        let read = |row: &store::Row| {
            let texts: (String, String) = (row.get("original")?, row.get("public_text")?);
            Ok((row.get::<Id>("id")?, is_redaction(&texts.0, &texts.1)))
        };
        let texts = tx.all(I5_MASKED, args![after, TEXTS], read).await?;
        let Some((last, _)) = texts.last() else { return Ok(breaches) };
        after = *last;
        breaches += texts.iter().filter(|(_, sound)| !sound).count() as i64;
    }
}
