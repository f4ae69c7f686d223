//! No strangers: whatever an idea names without the database's own guard exists, and in the same space. The
//! tables of `members` must be there, as they are in every installation.

use store::{Result, Sql, Store, args, sql};

use crate::idea::store::checks::Checked;

sql! {
    IDEAS = "select count(*) as n from idea";
    PLACES = "select count(*) as n from idea_place";
    MESSAGES = "select count(*) as n from outbox where kind = 'feedback'";
    SPACE = "select count(*) as n from idea i left join space s on s.id = i.space where s.id is null";
    CONTACT = "select count(*) as n from idea i left join contact c on c.id = i.contact and c.space = i.space \
        where i.contact is not null and c.id is null";
    SCRIBE = "select count(*) as n from idea i left join person p on p.id = i.scribe where i.scribe is not null and p.id is null";
    ROUND = "select count(*) as n from idea i join round r on r.id = i.round where r.space <> i.space";
    THEME = "select count(*) as n from idea_theme it join idea i on i.id = it.idea join theme t on t.id = it.theme \
        where t.space <> i.space";
    GATHERING = "select count(*) as n from idea i join gathering g on g.id = i.gathering where g.space <> i.space";
    PLACE = "select count(*) as n from idea_place p join idea i on i.id = p.idea \
        left join organisation o on o.id = p.organisation and o.space = i.space where o.id is null";
    MESSAGE = "select count(*) as n from outbox o left join idea_feedback f on f.id = o.subject_id and f.space = o.space \
        where o.kind = 'feedback' and f.id is null";
}

/// Runs every check.
pub async fn run(store: &Store) -> Result<Vec<Checked>> {
    let checks: [(&str, &str, Sql, &[Sql]); 4] = [
        (
            "N1",
            "the space, contact data and scribe that an idea names exist",
            IDEAS,
            &[SPACE, CONTACT, SCRIBE],
        ),
        (
            "N2",
            "the round, themes and gathering of an idea are of its own space",
            IDEAS,
            &[ROUND, THEME, GATHERING],
        ),
        ("N3", "every place that an idea concerns is an organisation of its space", PLACES, &[PLACE]),
        ("N4", "every message that waits or left is about a word that was said", MESSAGES, &[MESSAGE]),
    ];
    let mut tx = store.read().await?;
    let mut found = Vec::new();
    for (id, holds, counted, statements) in checks {
        let looked_at = tx.one(counted, args![], |row| row.get("n")).await?;
        let mut breaches = 0;
        for sql in statements {
            breaches += tx.one(*sql, args![], |row| row.get::<i64>("n")).await?;
        }
        found.push(Checked { id, holds, looked_at, breaches });
    }
    Ok(found)
}
