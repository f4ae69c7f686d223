//! Deeds: founding groups and giving them their mandate, topics, members, meetings.

use kernel::{Actor, Happened, Id, Millis, Refusal, Visibility, env::DAY};
use members::{Caller, Right, Space, contact, permits};
use serde_json::json;
use store::{Tx, directory::Card};

use super::{
    rules::{self, Presence, Reply, Standing, TopicKind},
    store::{self as rows, Group, Mandate, Meeting, Member, Topic},
};
use crate::{idea::Done, proposals};

/// Longest name, in characters.
pub const NAME_MAX: usize = 120;

/// Founds a group; its mandate may still be undecided.
pub async fn found(tx: &mut Tx, caller: &Caller, space: &Space, mandate: &Mandate) -> Done<Group> {
    permits::require(caller, space.id, Right::LeadGroups)?;
    let mandate = checked(mandate)?;
    tx.lock_log(space.id).await?;
    let id = Id::new(tx.env());
    let number = rows::put(tx, space.id, id, &mandate, caller.lang).await?;
    let group = Group { id, number, mandate, lang: caller.lang, opened_at: tx.env().now(), ended_at: None };
    enter(tx, space, &group).await?;
    tell(tx, &caller.actor, space, "group.founded", &group).await?;
    Ok(group)
}

/// Changes a group's mandate.
pub async fn change(tx: &mut Tx, caller: &Caller, space: &Space, number: i64, mandate: &Mandate) -> Done<()> {
    let group = led(tx, caller, space, number).await?;
    let group = Group { mandate: checked(mandate)?, ..group };
    rows::change(tx, group.id, &group.mandate).await?;
    enter(tx, space, &group).await?;
    tell(tx, &caller.actor, space, "group.mandate_changed", &group).await
}

/// Ends a group's work. Refused while proposals of its are open: closing must strand nobody (I4).
pub async fn end(tx: &mut Tx, caller: &Caller, space: &Space, number: i64) -> Done<()> {
    let group = led(tx, caller, space, number).await?;
    let open = proposals::store::of_group(tx, group.id).await?;
    let open = open.iter().filter(|(proposal, _)| proposal.state.is_open()).count() as i64;
    if open > 0 {
        return Err(Refusal::counted("group-has-proposals", open).into());
    }
    if !rows::end(tx, group.id).await? {
        return Err(Refusal::new("group-ended").into());
    }
    for member in rows::members(tx, group.id).await? {
        keep_contact(tx, space, &member).await?;
    }
    let group = Group { ended_at: Some(tx.env().now()), ..group };
    enter(tx, space, &group).await?;
    tell(tx, &caller.actor, space, "group.ended", &group).await
}

/// Adds a sub-topic, or a focus area that the group works in, with the themes whose ideas it is about.
pub async fn add_topic(
    tx: &mut Tx,
    caller: &Caller,
    space: &Space,
    number: i64,
    kind: TopicKind,
    name: &str,
    themes: &[Id],
) -> Done<()> {
    let group = led(tx, caller, space, number).await?;
    let name = name.trim();
    if name.is_empty() {
        return Err(Refusal::new("name-missing").into());
    }
    let topic = Topic { id: Id::new(tx.env()), kind, name: name.to_owned(), themes: themes.to_vec() };
    rows::add_topic(tx, space.id, group.id, &topic).await?;
    tell(tx, &caller.actor, space, "group.topic_added", &group).await
}

/// What somebody who joins or is invited says of themselves.
#[derive(Clone, Debug, Default)]
pub struct Person {
    /// How they are reached, and by what name.
    pub details: contact::Details,
    /// Their perspectives, in their own words.
    pub perspectives: Vec<String>,
}

/// Somebody joins, of their own accord. Gives the membership.
pub async fn join(
    tx: &mut Tx,
    actor: &Actor,
    space: &Space,
    number: i64,
    person: &Person,
    code_hash: &str,
) -> Done<Member> {
    tx.lock_log(space.id).await?;
    let group = open(tx, space, number).await?;
    enrol(tx, actor, space, &group, person, code_hash, Standing::Joined, "group.joined").await
}

/// Invites somebody, who replies by the code.
pub async fn invite(
    tx: &mut Tx,
    caller: &Caller,
    space: &Space,
    number: i64,
    person: &Person,
    code_hash: &str,
) -> Done<Member> {
    let group = led(tx, caller, space, number).await?;
    enrol(tx, &caller.actor, space, &group, person, code_hash, Standing::Invited, "group.invited").await
}

#[allow(clippy::too_many_arguments)] // joining and being invited differ in the last two
async fn enrol(
    tx: &mut Tx,
    actor: &Actor,
    space: &Space,
    group: &Group,
    person: &Person,
    code_hash: &str,
    standing: Standing,
    topic: &'static str,
) -> Done<Member> {
    let name = person.details.name.as_ref().map(|name| name.reveal().trim().to_owned()).unwrap_or_default();
    if name.is_empty() {
        return Err(Refusal::new("name-missing").into());
    }
    let now = tx.env().now();
    let contact = contact::put(tx, actor, space.id, &person.details, kept_until(tx, space)).await?;
    let member = Member {
        id: Id::new(tx.env()),
        group: group.id,
        contact: Some(contact),
        shown_name: person.details.name_public.then_some(name),
        standing,
        since: now,
        mandate: None,
        perspectives: person.perspectives.clone(),
    };
    rows::add_member(tx, space.id, &member, code_hash).await?;
    keep_contact(tx, space, &member).await?;
    tell(tx, actor, space, topic, group).await?;
    Ok(member)
}

/// A member says anew by what name they are shown, and their perspectives.
pub async fn show(tx: &mut Tx, actor: &Actor, space: &Space, member: &Member, person: &Person) -> Done<()> {
    let name = person.details.name.as_ref().map(|name| name.reveal().trim().to_owned());
    let shown = name.filter(|_| person.details.name_public && member.standing == Standing::Joined);
    if shown == member.shown_name && person.perspectives == member.perspectives {
        return Ok(());
    }
    let group = rows::by_id(tx, member.group).await?.ok_or(Refusal::new("no-such-group"))?;
    rows::show(tx, member.id, shown.as_deref(), &person.perspectives).await?;
    tell(tx, actor, space, "group.member_changed", &group).await
}

/// Keeps how somebody is reached while they are a member; from the end of that, or of the group, or while they have not
/// answered, so long as the space has promised.
async fn keep_contact(tx: &mut Tx, space: &Space, member: &Member) -> Done<()> {
    let Some(contact) = member.contact else { return Ok(()) };
    let group = rows::by_id(tx, member.group).await?;
    let at_work = group.is_some_and(|group| group.ended_at.is_none());
    let owed = at_work && member.standing == Standing::Joined;
    Ok(contact::keep(tx, contact, owed, kept_until(tx, space)).await?)
}

fn kept_until(tx: &Tx, space: &Space) -> Millis {
    tx.env().now() + space.settings.contact_retention_days * DAY
}

/// A member replies to the invitation, or leaves. The code is the proof; whoever leaves takes name and address along.
pub async fn reply(tx: &mut Tx, space: &Space, code_hash: &str, reply: Reply) -> Done<Standing> {
    tx.lock_log(space.id).await?;
    let member =
        rows::member_by_code(tx, space.id, code_hash).await?.ok_or(Refusal::new("no-such-membership"))?;
    let group = rows::by_id(tx, member.group).await?.ok_or(Refusal::new("no-such-group"))?;
    let standing = rules::reply(member.standing, reply)?;
    rows::set_standing(tx, &member, standing).await?;
    match member.contact {
        Some(contact) if standing != Standing::Joined => {
            contact::erase(tx, &Actor::Visitor, contact).await?;
        }
        _ => keep_contact(tx, space, &Member { standing, ..member }).await?,
    }
    let topic = match standing {
        Standing::Joined => "group.invitation_accepted",
        Standing::Declined => "group.invitation_declined",
        _ => "group.left",
    };
    tell(tx, &Actor::Visitor, space, topic, &group).await?;
    Ok(standing)
}

/// Records for whom a member speaks and by which decision, or that nobody asked them to.
pub async fn record_mandate(
    tx: &mut Tx,
    caller: &Caller,
    space: &Space,
    number: i64,
    member: Id,
    mandate: Option<(&str, &str)>,
) -> Done<()> {
    let group = led(tx, caller, space, number).await?;
    if mandate.is_some_and(|(whom, by)| whom.trim().is_empty() || by.trim().is_empty()) {
        return Err(Refusal::new("mandate-needs-both").into());
    }
    if !rows::set_mandate(tx, group.id, member, mandate).await? {
        return Err(Refusal::new("no-such-membership").into());
    }
    tell(tx, &caller.actor, space, "group.mandate_recorded", &group).await
}

/// A meeting as it is called.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Called {
    /// From when, UTC milliseconds.
    pub starts_at: i64,
    /// Until when.
    pub ends_at: i64,
    /// Where.
    pub place: String,
    /// What is talked about.
    pub agenda: String,
}

/// Calls a meeting; gives its number in the group.
pub async fn meet(tx: &mut Tx, caller: &Caller, space: &Space, number: i64, called: &Called) -> Done<i64> {
    let group = led(tx, caller, space, number).await?;
    if called.ends_at <= called.starts_at {
        return Err(Refusal::new("meeting-backwards").into());
    }
    let meeting = Meeting {
        id: Id::new(tx.env()),
        group: group.id,
        number: 0,
        starts_at: called.starts_at,
        ends_at: called.ends_at,
        place: called.place.trim().to_owned(),
        agenda: called.agenda.trim().to_owned(),
        minutes: None,
        cancelled_at: None,
        changed_at: tx.env().now(),
    };
    let meeting = rows::put_meeting(tx, space.id, &meeting).await?;
    tell(tx, &caller.actor, space, "group.meeting_called", &group).await?;
    Ok(meeting)
}

/// Keeps the minutes of a meeting, and how many of each sort came.
pub async fn minutes(
    tx: &mut Tx,
    caller: &Caller,
    space: &Space,
    number: i64,
    meeting: i64,
    text: &str,
    present: &[(Presence, i64)],
) -> Done<()> {
    let group = led(tx, caller, space, number).await?;
    let found = rows::meetings(tx, group.id).await?.into_iter().find(|one| one.number == meeting);
    let found = found.ok_or(Refusal::new("no-such-meeting"))?;
    if text.trim().is_empty() {
        return Err(Refusal::new("text-missing").into());
    }
    rows::minutes(tx, found.id, text.trim()).await?;
    for (kind, n) in present.iter().filter(|(_, n)| *n >= 0) {
        rows::set_presence(tx, space.id, found.id, *kind, *n).await?;
    }
    tell(tx, &caller.actor, space, "group.minutes_kept", &group).await
}

/// Calls a meeting off.
pub async fn cancel(tx: &mut Tx, caller: &Caller, space: &Space, number: i64, meeting: i64) -> Done<()> {
    let group = led(tx, caller, space, number).await?;
    let found = rows::meetings(tx, group.id).await?.into_iter().find(|one| one.number == meeting);
    let found = found.filter(|one| one.minutes.is_none()).ok_or(Refusal::new("no-such-meeting"))?;
    if !rows::cancel(tx, found.id).await? {
        return Err(Refusal::new("no-such-meeting").into());
    }
    tell(tx, &caller.actor, space, "group.meeting_cancelled", &group).await
}

async fn led(tx: &mut Tx, caller: &Caller, space: &Space, number: i64) -> Done<Group> {
    permits::require(caller, space.id, Right::LeadGroups)?;
    tx.lock_log(space.id).await?;
    open(tx, space, number).await
}

async fn open(tx: &mut Tx, space: &Space, number: i64) -> Done<Group> {
    let group = rows::one(tx, space.id, number).await?.ok_or(Refusal::new("no-such-group"))?;
    if group.ended_at.is_some() {
        return Err(Refusal::new("group-ended").into());
    }
    Ok(group)
}

fn checked(mandate: &Mandate) -> Result<Mandate, Refusal> {
    let name = mandate.name.trim();
    if name.is_empty() {
        return Err(Refusal::new("name-missing"));
    }
    if name.chars().count() > NAME_MAX {
        return Err(Refusal::counted("title-too-long", NAME_MAX as i64));
    }
    let decided_on = mandate.decided_on.trim();
    if !decided_on.is_empty() && decided_on.parse::<kernel::PartialDate>().is_err() {
        return Err(Refusal::new("not-a-partial-date"));
    }
    let due_on = mandate.due_on.trim();
    if !due_on.is_empty() && due_on.parse::<jiff::civil::Date>().is_err() {
        return Err(Refusal::new("not-a-partial-date"));
    }
    let text = |text: &str| text.trim().to_owned();
    Ok(Mandate {
        name: text(name),
        text: text(&mandate.text),
        decided: text(&mandate.decided),
        decided_on: text(decided_on),
        due_on: text(due_on),
        lead: text(&mandate.lead),
    })
}

async fn enter(tx: &mut Tx, space: &Space, group: &Group) -> Done<()> {
    let card = Card {
        subject: group.subject(),
        space: space.id,
        number: Some(group.number),
        title: group.mandate.name.clone(),
        url: format!("/{}/groups/{}", space.key, group.number),
        status: if group.ended_at.is_some() { "group-ended" } else { "group-at-work" }.to_owned(),
        visibility: Visibility::Public,
    };
    tx.put_card(&card).await?;
    Ok(())
}

async fn tell(tx: &mut Tx, actor: &Actor, space: &Space, topic: &'static str, group: &Group) -> Done<()> {
    let body = json!({ "number": group.number });
    let happened = Happened::new(topic, group.subject(), Visibility::Public, body);
    tx.append(space.id, actor, &happened).await?;
    Ok(())
}
