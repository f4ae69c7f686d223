use kernel::{Actor, Happened, Id, Lang, Millis, Private, Ref, Refusal, Visibility};
use serde_json::json;
use store::{Result, Row, StoreError, Tx, args, sql};

use super::{Granted, INVITATION, Invitation, Person, Post, normal_email};
use crate::{Caller, Done, INSTALLATION, Right, Role, permits, secrets};

sql! {
    BY_EMAIL = "select id, name, lang, email, created, ended from person where email = $1 and ended is null";
    ALL = "select distinct p.id as id, p.name as name, p.lang as lang, p.email as email, p.created as created, \
        p.ended as ended from person p left join role_grant g on g.person = p.id \
        where g.space = $1 or $2 order by p.name, p.id";
    WITH_ROLE = "select p.id as id from person p join role_grant g on g.person = p.id where g.role = $1 \
        and (g.space = $2 or (g.space is null and $2 is null)) and g.since <= $3 \
        and (g.until is null or g.until > $3) and p.ended is null order by p.created, p.id limit 1";
    BEGIN = "insert into person (id, name, lang, email, created) values ($1, $2, $3, $4, $5)";
    END = "update person set ended = $1, email = null where id = $2 and ended is null";
    END_GRANTS = "update role_grant set until = $1 where person = $2 and until is null";
    END_SESSIONS = "delete from session where person = $1";
    GRANT = "insert into role_grant (id, person, space, role, organisation, since) values ($1, $2, $3, $4, $5, $6)";
    GRANTS = "select id, space, role, organisation, since, until from role_grant where person = $1 order by since, id";
    OF_GRANT = "select person, space, role from role_grant where id = $1 and until is null";
    REVOKE = "update role_grant set until = $1 where id = $2 and until is null";
    INVITE = "insert into invitation (id, email, name, lang, space, role, organisation, created, expires) \
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9)";
    MINT = "update invitation set token_hash = $1 where id = $2 and accepted is null and expires > $3 \
        returning email, lang";
    INVITATION_BY_TOKEN = "select id, email, name, lang, space, role, organisation from invitation \
        where token_hash = $1 and accepted is null and expires > $2";
    POSTS = "select p.id as person, p.name as name, p.lang as lang, p.email as email, p.created as created, \
        p.ended as ended, g.id as id, g.space as space, g.role as role, g.organisation as organisation, \
        g.since as since, g.until as until from role_grant g join person p on p.id = g.person \
        where (g.space = $1 or g.space is null) and p.ended is null and (g.until is null or g.until > $2) \
        order by p.name, p.id, g.since, g.id";
    // Roles of one organisation that were given without one by an earlier program.
    OF_NONE = "select count(*) as n from role_grant g join person p on p.id = g.person where g.role in ($1, $2) \
        and g.organisation is null and p.ended is null and (g.until is null or g.until > $3)";
    // Who else can do what this role can, should this grant or this person's account end.
    OTHERS = "select count(*) as n from role_grant g join person p on p.id = g.person \
        where g.id <> $1 and g.person <> $2 and p.ended is null and (g.until is null or g.until > $3) \
        and (g.space is null or g.space = $4) and g.role in ('admin', $5)";
    PENDING = "select id, email, name, lang, space, role, organisation, created, expires from invitation \
        where space = $1 and accepted is null and expires > $2 order by created, id";
    RENEW = "update invitation set expires = $1 where id = $2 and space = $3 and accepted is null and expires > $4 \
        returning role";
    WITHDRAW = "update invitation set expires = $1, token_hash = null where id = $2 and space = $3 \
        and accepted is null and expires > $1 returning role";
    ACCEPTED = "update invitation set accepted = $1, token_hash = null where id = $2 and accepted is null";
}

fn read(row: &Row) -> Result<Person> {
    Ok(Person {
        id: row.get("id")?,
        name: row.get("name")?,
        lang: row.get("lang")?,
        email: row.get::<Option<String>>("email")?.map(Private::new),
        created: row.get("created")?,
        ended: row.get("ended")?,
    })
}

fn read_post(row: &Row) -> Result<Post> {
    let role = Role::parse(&row.get::<String>("role")?);
    Ok(Post {
        space: row.get("space")?,
        role: role.ok_or_else(|| StoreError::Unreadable("role".to_owned()))?,
        organisation: row.get("organisation")?,
    })
}

fn read_granted(row: &Row) -> Result<Granted> {
    let post = read_post(row)?;
    Ok(Granted { id: row.get("id")?, post, since: row.get("since")?, until: row.get("until")? })
}

fn read_invitation(row: &Row) -> Result<Invitation> {
    Ok(Invitation {
        id: row.get("id")?,
        email: Private::new(row.get("email")?),
        name: row.get("name")?,
        lang: row.get("lang")?,
        post: read_post(row)?,
    })
}

/// The person with this address, unless the account has ended.
pub async fn by_email(tx: &mut Tx, email: &str) -> Result<Option<Person>> {
    let Ok(email) = normal_email(email) else { return Ok(None) };
    tx.maybe(BY_EMAIL, args![email], read).await
}

/// People with a role in a space, ended accounts included; with `None`, everybody.
pub async fn all(tx: &mut Tx, space: Option<Id>) -> Result<Vec<Person>> {
    tx.all(ALL, args![space, space.is_none()], read).await
}

/// Whoever has had an account longest among those with this role there now; for trying out roles.
pub async fn with_role(tx: &mut Tx, space: Option<Id>, role: Role) -> Result<Option<Id>> {
    let now = tx.env().now();
    tx.maybe(WITH_ROLE, args![role.as_str(), space, now], |row| row.get("id")).await
}

/// Opens an account without a role, at the operator's word (the first administrator, the demo). Others are
/// invited. An address that has an account is a [`StoreError::Conflict`].
pub async fn begin(tx: &mut Tx, by: &Caller, name: &str, lang: Lang, email: Option<&str>) -> Done<Id> {
    if by.actor != Actor::Operator {
        permits::require(by, INSTALLATION, Right::Administer)?;
    }
    create(tx, &by.actor, name, lang, email).await
}

async fn create(tx: &mut Tx, by: &Actor, name: &str, lang: Lang, email: Option<&str>) -> Done<Id> {
    let email = email.map(normal_email).transpose()?;
    let (id, now) = (Id::new(tx.env()), tx.env().now());
    tx.exec(BEGIN, args![id, name, lang, email, now]).await?;
    log(tx, None, by, "person.began", Ref::new("person", id), json!({})).await?;
    Ok(id)
}

/// Closes an account: its address is forgotten, its roles and sessions end. Refused as [`revoke`] is.
pub async fn end(tx: &mut Tx, by: &Caller, person: Id) -> Done<()> {
    if by.actor != Actor::Operator {
        permits::require(by, INSTALLATION, Right::Administer)?;
    }
    tx.lock_log(INSTALLATION).await?;
    for granted in grants_of(tx, person).await?.iter().filter(|granted| granted.until.is_none()) {
        somebody_stays(tx, by, &granted.post, Id(uuid::Uuid::nil()), person).await?;
    }
    let now = tx.env().now();
    if tx.exec(END, args![now, person]).await? == 0 {
        return Err(StoreError::NotFound.into());
    }
    tx.exec(END_GRANTS, args![now, person]).await?;
    tx.exec(END_SESSIONS, args![person]).await?;
    log(tx, None, &by.actor, "person.ended", Ref::new("person", person), json!({})).await
}

/// Whoever may invite in a space may grant its roles; roles of the installation, and administrators anywhere,
/// are made by administrators.
fn may_grant(by: &Caller, post: &Post) -> std::result::Result<(), Refusal> {
    if by.actor == Actor::Operator {
        return Ok(());
    }
    match post.space {
        Some(space) if post.role != Role::Admin => permits::require(by, space, Right::Invite).map(drop),
        space => permits::require(by, space.unwrap_or(INSTALLATION), Right::Administer).map(drop),
    }
}

/// A role of one organisation is given for one: without it, whoever has the role could do nothing.
fn for_whom(post: &Post) -> std::result::Result<(), Refusal> {
    match post.organisation {
        None if post.role.is_of_one_organisation() => Err(Refusal::new("choose-organisation")),
        _ => Ok(()),
    }
}

/// Gives a person a role from now on; refused with `choose-organisation` when it is a role of one organisation
/// and none is named.
pub async fn grant(tx: &mut Tx, by: &Caller, person: Id, post: &Post) -> Done<Id> {
    may_grant(by, post)?;
    for_whom(post)?;
    give(tx, &by.actor, person, post).await
}

async fn give(tx: &mut Tx, by: &Actor, person: Id, post: &Post) -> Done<Id> {
    let (id, now) = (Id::new(tx.env()), tx.env().now());
    tx.exec(GRANT, args![id, person, post.space, post.role.as_str(), post.organisation, now]).await?;
    let body = json!({ "role": post.role.as_str() });
    log(tx, post.space, by, "role.granted", Ref::new("person", person), body).await?;
    Ok(id)
}

/// Somebody must stay who can let others in: the last administrator keeps the role, and so does the last
/// coordinator of a space without administrators. The operator can always invite anew at the command line.
async fn somebody_stays(tx: &mut Tx, by: &Caller, post: &Post, grant: Id, person: Id) -> Done<()> {
    let code = match post.role {
        _ if by.actor == Actor::Operator => return Ok(()),
        Role::Admin => "last-administrator",
        Role::Coordinator => "last-coordinator",
        _ => return Ok(()),
    };
    let now = tx.env().now();
    let args = args![grant, person, now, post.space, post.role.as_str()];
    match tx.one(OTHERS, args, |row| row.get::<i64>("n")).await? {
        0 => Err(Refusal::new(code).into()),
        _ => Ok(()),
    }
}

/// Takes a role back from now on; refused with `last-administrator` or `last-coordinator` when nobody would be
/// left who can let others in.
pub async fn revoke(tx: &mut Tx, by: &Caller, grant: Id) -> Done<()> {
    let found = tx
        .one(OF_GRANT, args![grant], |row| {
            let role: String = row.get("role")?;
            Ok((row.get::<Id>("person")?, row.get::<Option<Id>>("space")?, role))
        })
        .await?;
    let (person, space, role) = found;
    let parsed = Role::parse(&role).ok_or_else(|| StoreError::Unreadable("role".to_owned()))?;
    let post = Post { space, role: parsed, organisation: None };
    may_grant(by, &post)?;
    // One log for all of them, so that two who leave at once cannot each believe that the other stays.
    tx.lock_log(INSTALLATION).await?;
    somebody_stays(tx, by, &post, grant, Id(uuid::Uuid::nil())).await?;
    let now = tx.env().now();
    tx.exec(REVOKE, args![now, grant]).await?;
    let body = json!({ "role": role });
    log(tx, space, &by.actor, "role.revoked", Ref::new("person", person), body).await
}

/// How many roles of one organisation are held without one; whoever has them can do nothing with them.
pub async fn of_no_organisation(tx: &mut Tx) -> Result<i64> {
    let roles = [Role::MunicipalEditor, Role::BoardSecretary].map(Role::as_str);
    let now = tx.env().now();
    tx.one(OF_NONE, args![roles[0], roles[1], now], |row| row.get("n")).await
}

/// The roles a person has and had, oldest first.
pub async fn grants_of(tx: &mut Tx, person: Id) -> Result<Vec<Granted>> {
    tx.all(GRANTS, args![person], read_granted).await
}

/// Invites somebody to a role by e-mail, for 14 days. The letter is written when it is sent
/// ([`mint_invitation`]), by whoever empties the outbox: kind and subject `invitation`. Refused as [`grant`] is.
pub async fn invite(tx: &mut Tx, by: &Caller, email: &str, name: &str, lang: Lang, post: &Post) -> Done<Id> {
    may_grant(by, post)?;
    for_whom(post)?;
    let email = normal_email(email)?;
    let (id, now) = (Id::new(tx.env()), tx.env().now());
    let args = args![
        id,
        email,
        name,
        lang,
        post.space,
        post.role.as_str(),
        post.organisation,
        now,
        now + INVITATION
    ];
    tx.exec(INVITE, args).await?;
    let subject = Ref::new("invitation", id);
    let body = json!({ "role": post.role.as_str() });
    log(tx, post.space, &by.actor, "person.invited", subject.clone(), body).await?;
    let space = post.space.unwrap_or(INSTALLATION);
    tx.post(&format!("invitation:{id}"), space, "invitation", &subject, now).await?;
    Ok(id)
}

/// Everybody who has a role in a space now, or in the installation as a whole, with that role; people with several
/// roles come several times, one after the other.
pub async fn posts(tx: &mut Tx, space: Id) -> Result<Vec<(Person, Granted)>> {
    let now = tx.env().now();
    tx.all(POSTS, args![space, now], |row| {
        let person = Person {
            id: row.get("person")?,
            name: row.get("name")?,
            lang: row.get("lang")?,
            email: row.get::<Option<String>>("email")?.map(Private::new),
            created: row.get("created")?,
            ended: row.get("ended")?,
        };
        Ok((person, read_granted(row)?))
    })
    .await
}

/// Invitations to a space that nobody has accepted yet, with when each ends.
pub async fn pending(tx: &mut Tx, space: Id) -> Result<Vec<(Invitation, Millis)>> {
    let now = tx.env().now();
    tx.all(PENDING, args![space, now], |row| Ok((read_invitation(row)?, row.get("expires")?))).await
}

/// Sends an invitation once more, good for 14 days from now; the link sent before stops working.
pub async fn invite_again(tx: &mut Tx, by: &Caller, space: Id, id: Id) -> Done<()> {
    permits::require(by, space, Right::Invite)?;
    let now = tx.env().now();
    let role =
        tx.one(RENEW, args![now + INVITATION, id, space, now], |row| row.get::<String>("role")).await?;
    let subject = Ref::new("invitation", id);
    log(tx, Some(space), &by.actor, "person.invited", subject.clone(), json!({ "role": role })).await?;
    Ok(tx.post(&format!("invitation:{id}:{now}"), space, "invitation", &subject, now).await?)
}

/// Takes back an invitation that nobody has accepted: its link stops working.
pub async fn withdraw(tx: &mut Tx, by: &Caller, space: Id, id: Id) -> Done<()> {
    permits::require(by, space, Right::Invite)?;
    let now = tx.env().now();
    let role = tx.one(WITHDRAW, args![now, id, space], |row| row.get::<String>("role")).await?;
    let subject = Ref::new("invitation", id);
    log(tx, Some(space), &by.actor, "invitation.withdrawn", subject, json!({ "role": role })).await
}

/// Makes the invitation's token, at the moment the letter is written; an earlier one stops working. Gives the
/// address, the language and the token; nothing when it was accepted or is too old. For housekeeping.
pub async fn mint_invitation(tx: &mut Tx, id: Id) -> Result<Option<(Private<String>, Lang, String)>> {
    let (token, now) = (secrets::token(tx.env()), tx.env().now());
    let found = tx
        .maybe(MINT, args![secrets::hashed(&token), id, now], |row| {
            Ok((Private::new(row.get::<String>("email")?), row.get("lang")?))
        })
        .await?;
    Ok(found.map(|(email, lang)| (email, lang, token)))
}

/// The invitation that a token belongs to, while it can be accepted.
pub async fn invitation(tx: &mut Tx, token: &str) -> Result<Option<Invitation>> {
    let now = tx.env().now();
    tx.maybe(INVITATION_BY_TOKEN, args![secrets::hashed(token), now], read_invitation).await
}

/// Accepts an invitation: an account, unless the address has one, with the role. Gives the person; refused
/// with `link-used` when the token is not (or no longer) good.
pub async fn accept(tx: &mut Tx, token: &str) -> Done<Id> {
    let used = Refusal::new("link-used");
    let invitation = invitation(tx, token).await?.ok_or(used.clone())?;
    let now = tx.env().now();
    if tx.exec(ACCEPTED, args![now, invitation.id]).await? == 0 {
        return Err(used.into());
    }
    let email = invitation.email.reveal();
    let person = match by_email(tx, email).await? {
        Some(person) => person.id,
        None => create(tx, &Actor::Visitor, &invitation.name, invitation.lang, Some(email)).await?,
    };
    give(tx, &Actor::Person(person), person, &invitation.post).await?;
    Ok(person)
}

async fn log(
    tx: &mut Tx,
    space: Option<Id>,
    by: &Actor,
    topic: &'static str,
    subject: Ref,
    body: serde_json::Value,
) -> Done<()> {
    let happened = Happened::new(topic, subject, Visibility::Staff, body);
    tx.append(space.unwrap_or(INSTALLATION), by, &happened).await?;
    Ok(())
}
