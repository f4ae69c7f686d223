//! Every SQL statement over working groups.

use kernel::{Id, Lang, Millis, Ref};
use store::{Result, Row, StoreError, Tx, args, sql};

use super::rules::{Presence, Standing, TopicKind};
use crate::proposals::desk::GROUP as KIND;

sql! {
    PUT = "insert into work_group (id, space, number, name, mandate, decided, decided_on, due_on, lead, lang, opened_at) \
        values ($1, $2, (select coalesce(max(number), 0) + 1 from work_group where space = $2), $3, $4, $5, $6, $7, $8, $9, $10) \
        returning number";
    CHANGE = "update work_group set name = $1, mandate = $2, decided = $3, decided_on = $4, due_on = $5, lead = $6 where id = $7";
    END = "update work_group set ended_at = $1 where id = $2 and ended_at is null";
    ALL = "select id, number, name, mandate, decided, decided_on, due_on, lead, lang, opened_at, ended_at from work_group \
        where space = $1 order by number";
    ONE = "select id, number, name, mandate, decided, decided_on, due_on, lead, lang, opened_at, ended_at from work_group \
        where space = $1 and number = $2";
    BY_ID = "select id, number, name, mandate, decided, decided_on, due_on, lead, lang, opened_at, ended_at from work_group \
        where id = $1";
    ADD_TOPIC = "insert into group_topic (id, space, work_group, kind, name, position) values ($1, $2, $3, $4, $5, \
        (select count(*) from group_topic where work_group = $3))";
    ADD_TOPIC_THEME = "insert into group_topic_theme (topic, theme, space) values ($1, $2, $3)";
    TOPICS = "select t.id as id, t.kind as kind, t.name as name, h.theme as theme from group_topic t \
        left join group_topic_theme h on h.topic = t.id where t.work_group = $1 order by t.position, t.id, h.theme";
    ADD_MEMBER = "insert into group_member (id, space, work_group, contact, shown_name, state, since, code_hash, perspectives) \
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9)";
    // A name goes with the rest of what was given when that is erased.
    MEMBERS = "select m.id as id, m.work_group as work_group, m.contact as contact, \
        case when c.erased_at is null then m.shown_name end as shown_name, m.state as state, m.since as since, \
        m.mandate_for as mandate_for, m.mandate_by as mandate_by, m.perspectives as perspectives \
        from group_member m left join contact c on c.id = m.contact where m.work_group = $1 order by m.since, m.id";
    MEMBER_BY_CODE = "select m.id as id, m.work_group as work_group, m.contact as contact, \
        case when c.erased_at is null then m.shown_name end as shown_name, m.state as state, m.since as since, \
        m.mandate_for as mandate_for, m.mandate_by as mandate_by, m.perspectives as perspectives \
        from group_member m left join contact c on c.id = m.contact where m.space = $1 and m.code_hash = $2";
    SHOW = "update group_member set shown_name = $1, perspectives = $2 where id = $3";
    SET_STANDING = "update group_member set state = $1, shown_name = $2, until = $3 where id = $4";
    SET_MANDATE = "update group_member set mandate_for = $1, mandate_by = $2 where id = $3 and work_group = $4";
    PUT_MEETING = "insert into group_meeting (id, space, work_group, number, starts_at, ends_at, place, agenda, changed_at) \
        values ($1, $2, $3, (select coalesce(max(number), 0) + 1 from group_meeting where work_group = $3), $4, $5, $6, $7, $8) \
        returning number";
    MINUTES = "update group_meeting set minutes = $1, minutes_at = $2, changed_at = $2 where id = $3";
    CANCEL = "update group_meeting set cancelled_at = $1, changed_at = $1 where id = $2 and cancelled_at is null";
    PRESENCE = "insert into meeting_presence (meeting, kind, n, space) values ($1, $2, $3, $4) \
        on conflict (meeting, kind) do update set n = excluded.n";
    MEETINGS = "select id, work_group, number, starts_at, ends_at, place, agenda, minutes, minutes_at, cancelled_at, changed_at \
        from group_meeting where work_group = $1 order by starts_at desc, number desc";
    MEETINGS_OF_SPACE = "select id, work_group, number, starts_at, ends_at, place, agenda, minutes, minutes_at, cancelled_at, \
        changed_at from group_meeting where space = $1 order by starts_at desc, number desc limit 500";
    PRESENT = "select p.meeting as meeting, p.kind as kind, p.n as n from meeting_presence p join group_meeting m \
        on m.id = p.meeting where m.work_group = $1 \
        order by p.meeting, p.kind";
}

/// A working group and its mandate.
#[derive(Clone, Debug, PartialEq)]
pub struct Group {
    /// Identifier.
    pub id: Id,
    /// Its number in the space.
    pub number: i64,
    /// What it was asked to do.
    pub mandate: Mandate,
    /// The language that is written in.
    pub lang: Lang,
    /// Since when.
    pub opened_at: Millis,
    /// When its work ended.
    pub ended_at: Option<Millis>,
}

/// What a group was asked to do.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Mandate {
    /// What the group is called.
    pub name: String,
    /// What it is to do; empty while nobody has decided.
    pub text: String,
    /// Which decision gave it.
    pub decided: String,
    /// When, as a partial date; empty while unknown.
    pub decided_on: String,
    /// Until when it reports, ISO 8601; empty while unknown.
    pub due_on: String,
    /// The function that leads it.
    pub lead: String,
}

impl Group {
    /// The reference under which log, thread and directory know it.
    pub fn subject(&self) -> Ref {
        Ref::new(KIND, self.id)
    }
}

/// A sub-topic or focus area, with the themes whose ideas it is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Topic {
    /// Identifier.
    pub id: Id,
    /// Which of the two.
    pub kind: TopicKind,
    /// Its name.
    pub name: String,
    /// The themes.
    pub themes: Vec<Id>,
}

/// A person's membership.
#[derive(Clone, Debug, PartialEq)]
pub struct Member {
    /// Identifier.
    pub id: Id,
    /// Of which group.
    pub group: Id,
    /// How the person is reached.
    pub contact: Option<Id>,
    /// The name, when the person wants it shown.
    pub shown_name: Option<String>,
    /// Where it stands.
    pub standing: Standing,
    /// Since when.
    pub since: Millis,
    /// For whom the person speaks, and by which decision.
    pub mandate: Option<(String, String)>,
    /// What the person says of the own perspectives.
    pub perspectives: Vec<String>,
}

/// A meeting of a group.
#[derive(Clone, Debug, PartialEq)]
pub struct Meeting {
    /// Identifier.
    pub id: Id,
    /// Of which group.
    pub group: Id,
    /// Its number in the group.
    pub number: i64,
    /// From when.
    pub starts_at: Millis,
    /// Until when.
    pub ends_at: Millis,
    /// Where.
    pub place: String,
    /// What is talked about.
    pub agenda: String,
    /// What was said, and since when that can be read.
    pub minutes: Option<(String, Millis)>,
    /// When it was called off.
    pub cancelled_at: Option<Millis>,
    /// When it last changed.
    pub changed_at: Millis,
}

fn read(row: &Row) -> Result<Group> {
    Ok(Group {
        id: row.get("id")?,
        number: row.get("number")?,
        mandate: Mandate {
            name: row.get("name")?,
            text: row.get("mandate")?,
            decided: row.get("decided")?,
            decided_on: row.get("decided_on")?,
            due_on: row.get("due_on")?,
            lead: row.get("lead")?,
        },
        lang: row.get("lang")?,
        opened_at: row.get("opened_at")?,
        ended_at: row.get("ended_at")?,
    })
}

/// Stores a group under the space's next number, which it gives.
pub async fn put(tx: &mut Tx, space: Id, id: Id, mandate: &Mandate, lang: Lang) -> Result<i64> {
    let Mandate { name, text, decided, decided_on, due_on, lead } = mandate;
    let now = tx.env().now();
    tx.one(PUT, args![id, space, name, text, decided, decided_on, due_on, lead, lang, now], |row| {
        row.get("number")
    })
    .await
}

/// Changes a group's mandate.
pub async fn change(tx: &mut Tx, id: Id, mandate: &Mandate) -> Result<()> {
    let Mandate { name, text, decided, decided_on, due_on, lead } = mandate;
    tx.exec(CHANGE, args![name, text, decided, decided_on, due_on, lead, id]).await.map(drop)
}

/// Ends a group's work; tells whether it was open.
pub async fn end(tx: &mut Tx, id: Id) -> Result<bool> {
    let now = tx.env().now();
    Ok(tx.exec(END, args![now, id]).await? > 0)
}

/// A space's groups by number.
pub async fn all(tx: &mut Tx, space: Id) -> Result<Vec<Group>> {
    tx.all(ALL, args![space], read).await
}

/// The group with this number.
pub async fn one(tx: &mut Tx, space: Id, number: i64) -> Result<Option<Group>> {
    tx.maybe(ONE, args![space, number], read).await
}

/// The group with this identifier.
pub async fn by_id(tx: &mut Tx, id: Id) -> Result<Option<Group>> {
    tx.maybe(BY_ID, args![id], read).await
}

/// Stores a topic or area at the end of the group's list.
pub async fn add_topic(tx: &mut Tx, space: Id, group: Id, topic: &Topic) -> Result<()> {
    let Topic { id, kind, name, themes } = topic;
    tx.exec(ADD_TOPIC, args![id, space, group, kind.as_str(), name]).await?;
    for theme in themes {
        tx.exec(ADD_TOPIC_THEME, args![id, theme, space]).await?;
    }
    Ok(())
}

/// A group's topics and areas in order.
pub async fn topics(tx: &mut Tx, group: Id) -> Result<Vec<Topic>> {
    let read = |row: &Row| {
        let kind: String = row.get("kind")?;
        let kind = TopicKind::parse(&kind).ok_or(StoreError::Unreadable("group_topic.kind".to_owned()))?;
        let theme: Option<Id> = row.get("theme")?;
        Ok((Topic { id: row.get("id")?, kind, name: row.get("name")?, themes: Vec::new() }, theme))
    };
    let mut topics: Vec<Topic> = Vec::new();
    for (topic, theme) in tx.all(TOPICS, args![group], read).await? {
        if topics.last().is_none_or(|last| last.id != topic.id) {
            topics.push(topic);
        }
        if let Some(last) = topics.last_mut() {
            last.themes.extend(theme);
        }
    }
    Ok(topics)
}

fn to_json(perspectives: &[String]) -> String {
    serde_json::to_string(perspectives).expect("plain texts")
}

fn read_member(row: &Row) -> Result<Member> {
    let state: String = row.get("state")?;
    let perspectives: String = row.get("perspectives")?;
    let (mandate_for, mandate_by): (Option<String>, Option<String>) =
        (row.get("mandate_for")?, row.get("mandate_by")?);
    Ok(Member {
        id: row.get("id")?,
        group: row.get("work_group")?,
        contact: row.get("contact")?,
        shown_name: row.get("shown_name")?,
        standing: Standing::parse(&state).ok_or(StoreError::Unreadable("group_member.state".to_owned()))?,
        since: row.get("since")?,
        mandate: mandate_for.zip(mandate_by),
        perspectives: serde_json::from_str(&perspectives)
            .map_err(|e| StoreError::Unreadable(format!("group_member.perspectives: {e}")))?,
    })
}

/// Stores a membership with the hash of its code.
pub async fn add_member(tx: &mut Tx, space: Id, member: &Member, code_hash: &str) -> Result<()> {
    let Member { id, group, contact, shown_name, standing, since, perspectives, .. } = member;
    let args = args![
        id,
        space,
        group,
        *contact,
        shown_name.clone(),
        standing.as_str(),
        *since,
        code_hash,
        to_json(perspectives)
    ];
    tx.exec(ADD_MEMBER, args).await.map(drop)
}

/// A group's memberships, past ones too, the first first.
pub async fn members(tx: &mut Tx, group: Id) -> Result<Vec<Member>> {
    tx.all(MEMBERS, args![group], read_member).await
}

/// The membership with this hash of a code.
pub async fn member_by_code(tx: &mut Tx, space: Id, hash: &str) -> Result<Option<Member>> {
    tx.maybe(MEMBER_BY_CODE, args![space, hash], read_member).await
}

/// Notes by what name a member is shown, if any, and their perspectives.
pub async fn show(tx: &mut Tx, member: Id, name: Option<&str>, perspectives: &[String]) -> Result<()> {
    tx.exec(SHOW, args![name, to_json(perspectives), member]).await.map(drop)
}

/// Notes where a membership stands now.
pub async fn set_standing(tx: &mut Tx, member: &Member, standing: Standing) -> Result<()> {
    let shown = member.shown_name.clone().filter(|_| standing == Standing::Joined);
    let until = (!matches!(standing, Standing::Joined | Standing::Invited)).then(|| tx.env().now());
    tx.exec(SET_STANDING, args![standing.as_str(), shown, until, member.id]).await.map(drop)
}

/// Records for whom a member speaks; tells whether there is such a member.
pub async fn set_mandate(tx: &mut Tx, group: Id, member: Id, mandate: Option<(&str, &str)>) -> Result<bool> {
    let (by, whom) = (mandate.map(|one| one.1), mandate.map(|one| one.0));
    Ok(tx.exec(SET_MANDATE, args![whom, by, member, group]).await? > 0)
}

/// Stores a meeting under the group's next number, which it gives.
pub async fn put_meeting(tx: &mut Tx, space: Id, meeting: &Meeting) -> Result<i64> {
    let Meeting { id, group, starts_at, ends_at, place, agenda, changed_at, .. } = meeting;
    let args = args![id, space, group, *starts_at, *ends_at, place, agenda, *changed_at];
    tx.one(PUT_MEETING, args, |row| row.get("number")).await
}

/// Keeps what was said at a meeting.
pub async fn minutes(tx: &mut Tx, meeting: Id, text: &str) -> Result<()> {
    let now = tx.env().now();
    tx.exec(MINUTES, args![text, now, meeting]).await.map(drop)
}

/// Calls a meeting off; tells whether it was on.
pub async fn cancel(tx: &mut Tx, meeting: Id) -> Result<bool> {
    let now = tx.env().now();
    Ok(tx.exec(CANCEL, args![now, meeting]).await? > 0)
}

/// Keeps how many of a sort came.
pub async fn set_presence(tx: &mut Tx, space: Id, meeting: Id, kind: Presence, n: i64) -> Result<()> {
    tx.exec(PRESENCE, args![meeting, kind.as_str(), n, space]).await.map(drop)
}

fn read_meeting(row: &Row) -> Result<Meeting> {
    let (text, at): (Option<String>, Option<i64>) = (row.get("minutes")?, row.get("minutes_at")?);
    Ok(Meeting {
        id: row.get("id")?,
        group: row.get("work_group")?,
        number: row.get("number")?,
        starts_at: row.get("starts_at")?,
        ends_at: row.get("ends_at")?,
        place: row.get("place")?,
        agenda: row.get("agenda")?,
        minutes: text.zip(at),
        cancelled_at: row.get("cancelled_at")?,
        changed_at: row.get("changed_at")?,
    })
}

/// A group's meetings, the latest first.
pub async fn meetings(tx: &mut Tx, group: Id) -> Result<Vec<Meeting>> {
    tx.all(MEETINGS, args![group], read_meeting).await
}

/// A space's latest 500 meetings, the latest first.
pub async fn meetings_of_space(tx: &mut Tx, space: Id) -> Result<Vec<Meeting>> {
    tx.all(MEETINGS_OF_SPACE, args![space], read_meeting).await
}

/// How many of each sort came to a group's meetings: meeting, sort, how many.
pub async fn present(tx: &mut Tx, group: Id) -> Result<Vec<(Id, Presence, i64)>> {
    let read = |row: &Row| {
        let kind: String = row.get("kind")?;
        Ok((row.get("meeting")?, Presence::parse(&kind).unwrap_or(Presence::Others), row.get("n")?))
    };
    tx.all(PRESENT, args![group], read).await
}
