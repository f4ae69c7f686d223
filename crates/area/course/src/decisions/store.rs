//! Every SQL statement over bodies, calendars, matters, tracks and steps.

use std::{collections::BTreeMap, str::FromStr};

use jiff::civil::Date;
use kernel::{Id, Lang, LocalText, PartialDate, Ref, Translation};
use store::{Result, Row, StoreError, Tx, args, sql};

use super::{
    model::{Anchoring, Body, Decided, Decision, Matter, Meeting, Membership, Office, Step, Track},
    rules::{Outcome, Stage, Wish},
};

sql! {
    PUT_BODY = "insert into body (id, space, organisation, chain, kind, stage, name, valid_from, valid_until, paper_days, position) \
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, (select count(*) from body where space = $2))";
    BODIES = "select id, organisation, chain, kind, stage, name, valid_from, valid_until, paper_days, position from body \
        where space = $1 order by position, id";
    END_BODY = "update body set valid_until = $1 where id = $2 and space = $3";
    PUT_MEETING = "insert into body_meeting (id, space, body, held_on, papers_by) values ($1, $2, $3, $4, $5) \
        on conflict (body, held_on) do update set cancelled = false, sequence = body_meeting.sequence + 1 where body_meeting.cancelled";
    CANCEL_MEETING = "update body_meeting set cancelled = true, sequence = sequence + 1 where id = $1 and space = $2 and not cancelled";
    MEETINGS = "select id, body, held_on, papers_by, cancelled, sequence from body_meeting \
        where space = $1 and held_on >= $2 and held_on <= $3 order by held_on, id limit $4 + 0";
    MEETING_ON = "select id, body, held_on, papers_by, cancelled, sequence from body_meeting \
        where body = $1 and held_on = $2 and not cancelled";
    MEETING = "select id, body, held_on, papers_by, cancelled, sequence from body_meeting where space = $1 and id = $2";
    ISSUE = "insert into matter_counter (space, issued) values ($1, 1) \
        on conflict (space) do update set issued = matter_counter.issued + 1 returning issued";
    PUT_MATTER = "insert into matter (id, space, number, title, lang, about_kind, about_id, opened_on, opened_at) \
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9)";
    BY_NUMBER = "select id, number, title, lang, about_kind, about_id, opened_on, opened_at from matter where space = $1 and number = $2";
    BY_ID = "select id, number, title, lang, about_kind, about_id, opened_on, opened_at from matter where space = $1 and id = $2";
    ABOUT = "select id, number, title, lang, about_kind, about_id, opened_on, opened_at from matter where space = $1 and about_id = $2 \
        order by number";
    BEFORE = "select id, number, title, lang, about_kind, about_id, opened_on, opened_at from matter where space = $1 and number < $2 \
        order by number desc limit $3 + 0";
    EVERY = "select id, number, title, lang, about_kind, about_id, opened_on, opened_at, space from matter order by space, number";
    PUT_TRACK = "insert into track (id, space, matter, body, required, position) values ($1, $2, $3, $4, $5, $6)";
    TRACK = "select id, matter, body, required from track where space = $1 and id = $2";
    TRACKS_OF = "select id, matter, body, required from track where matter = $1 order by position, id";
    STEPS_OF = "select s.id as id, s.track as track, s.seq as seq, s.kind as kind, s.on_date as on_date, s.recorded_at as recorded_at, \
        s.note as note, s.meeting as meeting, s.pages as pages, s.outcome as outcome, s.paragraph as paragraph, s.text as text, \
        s.lang as lang, s.translations as translations, s.corrects as corrects from track_step s join track t on t.id = s.track where t.matter = $1 order by s.track, s.seq";
    TRACKS_BETWEEN = "select t.id as id, t.matter as matter, t.body as body, t.required as required from track t \
        join matter m on m.id = t.matter where m.space = $1 and m.number >= $2 and m.number <= $3 order by t.position, t.id";
    STEPS_BETWEEN = "select s.id as id, s.track as track, s.seq as seq, s.kind as kind, s.on_date as on_date, s.recorded_at as recorded_at, \
        s.note as note, s.meeting as meeting, s.pages as pages, s.outcome as outcome, s.paragraph as paragraph, s.text as text, \
        s.lang as lang, s.translations as translations, s.corrects as corrects from track_step s join track t on t.id = s.track join matter m on m.id = t.matter \
        where m.space = $1 and m.number >= $2 and m.number <= $3 order by s.track, s.seq";
    PUT_STEP = "insert into track_step (id, space, track, seq, kind, on_date, on_day, recorded_at, note, meeting, pages, outcome, \
        paragraph, text, lang, corrects, translations) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)";
    DECIDED = "select s.id as id, m.number as number from track_step s join track t on t.id = s.track \
        join matter m on m.id = t.matter where s.space = $1 and s.kind = 'decided' and s.on_day >= $2 and s.on_day < $3 \
        order by s.on_day, m.number, s.seq limit $4 + 0";
    PUT_ANCHORING = "insert into anchoring (id, space, matter, party, stance, response, lang, on_date, recorded_at) \
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9)";
    ANCHORINGS = "select id, party, stance, response, lang, on_date from anchoring where matter = $1 order by on_date, id";
    PUT_MEMBERSHIP = "insert into membership (id, space, organisation, member, valid_from, valid_until, decided_kind, decided_id, \
        decided) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)";
    MEMBERSHIPS = "select id, organisation, member, valid_from, valid_until, decided_kind, decided_id, decided from membership \
        where space = $1 and not retired order by organisation, id";
    RETIRE_MEMBERSHIP = "update membership set retired = $1 where id = $2 and space = $3 and retired <> $1";
    PUT_OFFICE = "insert into office (id, space, organisation, body, title, lang, valid_from, valid_until) \
        values ($1, $2, $3, $4, $5, $6, $7, $8)";
    OFFICES = "select id, organisation, body, title, lang, valid_from, valid_until from office where space = $1 and not retired \
        order by organisation, id";
    RETIRE_OFFICE = "update office set retired = $1 where id = $2 and space = $3 and retired <> $1";
    NUMBERS = "select count(*) as n from matter_counter c where c.issued <> (select coalesce(max(m.number), 0) from matter m where m.space = c.space) \
        or c.issued <> (select count(*) from matter m where m.space = c.space)";
}

/// The most that a calendar or a list of decisions shows.
const MOST: i64 = 500;

fn unreadable(column: &str) -> StoreError {
    StoreError::Unreadable(column.to_owned())
}

fn parsed<T: FromStr>(row: &Row, column: &str) -> Result<T> {
    row.get::<String>(column)?.parse().map_err(|_| unreadable(column))
}

fn maybe_date(row: &Row, column: &str) -> Result<Option<PartialDate>> {
    let text = row.get::<Option<String>>(column)?;
    text.map(|text| text.parse().map_err(|_| unreadable(column))).transpose()
}

fn text(date: Option<PartialDate>) -> Option<String> {
    date.map(|date| date.to_string())
}

fn read_body(row: &Row) -> Result<Body> {
    Ok(Body {
        id: row.get("id")?,
        organisation: row.get("organisation")?,
        chain: row.get("chain")?,
        kind: row.get("kind")?,
        stage: Stage::parse(&row.get::<String>("stage")?).ok_or_else(|| unreadable("body.stage"))?,
        names: serde_json::from_str(&row.get::<String>("name")?).map_err(|_| unreadable("body.name"))?,
        valid_from: maybe_date(row, "valid_from")?,
        valid_until: maybe_date(row, "valid_until")?,
        paper_days: row.get("paper_days")?,
        position: row.get("position")?,
    })
}

fn read_meeting(row: &Row) -> Result<Meeting> {
    Ok(Meeting {
        id: row.get("id")?,
        body: row.get("body")?,
        held_on: parsed(row, "held_on")?,
        papers_by: parsed(row, "papers_by")?,
        cancelled: row.get("cancelled")?,
        sequence: row.get("sequence")?,
    })
}

fn read_matter(row: &Row) -> Result<Matter> {
    Ok(Matter {
        id: row.get("id")?,
        number: row.get("number")?,
        title: row.get("title")?,
        lang: row.get("lang")?,
        about: Ref::new(&row.get::<String>("about_kind")?, row.get("about_id")?),
        opened_on: parsed(row, "opened_on")?,
        opened_at: row.get("opened_at")?,
    })
}

fn read_track(row: &Row) -> Result<Track> {
    Ok(Track {
        id: row.get("id")?,
        matter: row.get("matter")?,
        body: row.get("body")?,
        required: row.get("required")?,
        steps: Vec::new(),
    })
}

/// The words of a decision with their translations.
fn read_text(row: &Row) -> Result<LocalText> {
    let mut text = LocalText::new(row.get("lang")?, row.get::<String>("text")?);
    if let Some(stored) = row.get::<Option<String>>("translations")? {
        let others: BTreeMap<Lang, Translation> =
            serde_json::from_str(&stored).map_err(|_| unreadable("track_step.translations"))?;
        for (lang, other) in others {
            text.translate(lang, other.text, other.by).map_err(|_| unreadable("track_step.translations"))?;
        }
    }
    Ok(text)
}

/// The translations of a text as they are stored; nothing where there are none.
fn translations(text: &LocalText) -> Option<String> {
    let others: BTreeMap<Lang, &Translation> = text.translations().collect();
    (!others.is_empty()).then(|| serde_json::to_string(&others).expect("plain texts"))
}

fn read_step(row: &Row) -> Result<Step> {
    let outcome = row.get::<Option<String>>("outcome")?;
    let outcome = outcome.map(|outcome| Outcome::parse(&outcome).ok_or_else(|| unreadable("outcome")));
    let outcome = outcome.transpose()?;
    let corrects: Option<Id> = row.get("corrects")?;
    let decision = match outcome {
        Some(outcome) => {
            Some(Decision { outcome, paragraph: row.get("paragraph")?, text: read_text(row)?, corrects })
        }
        None => None,
    };
    let wish = Wish::parse(&row.get::<String>("kind")?, outcome, corrects.is_some());
    Ok(Step {
        id: row.get("id")?,
        track: row.get("track")?,
        seq: row.get("seq")?,
        wish: wish.ok_or_else(|| unreadable("track_step.kind"))?,
        on: parsed(row, "on_date")?,
        recorded_at: row.get("recorded_at")?,
        note: row.get("note")?,
        meeting: row.get("meeting")?,
        pages: row.get("pages")?,
        decision,
    })
}

/// Adds a body at the end of the space's list.
pub async fn put_body(tx: &mut Tx, space: Id, body: &Body) -> Result<()> {
    let names = serde_json::to_string(&body.names).expect("names are plain data");
    let args = args![
        body.id,
        space,
        body.organisation,
        body.chain.as_str(),
        body.kind.as_str(),
        body.stage.as_str(),
        names,
        text(body.valid_from),
        text(body.valid_until),
        body.paper_days
    ];
    tx.exec(PUT_BODY, args).await.map(drop)
}

/// The bodies of a space, in its order.
pub async fn bodies(tx: &mut Tx, space: Id) -> Result<Vec<Body>> {
    tx.all(BODIES, args![space], read_body).await
}

/// Sets the end of a body; tells whether there is such a one.
pub async fn end_body(tx: &mut Tx, space: Id, body: Id, until: PartialDate) -> Result<bool> {
    Ok(tx.exec(END_BODY, args![until.to_string(), body, space]).await? > 0)
}

/// Enters a meeting, or one that had been called off anew; tells whether anything changed.
pub async fn put_meeting(tx: &mut Tx, space: Id, meeting: &Meeting) -> Result<bool> {
    let (held, papers) = (meeting.held_on.to_string(), meeting.papers_by.to_string());
    Ok(tx.exec(PUT_MEETING, args![meeting.id, space, meeting.body, held, papers]).await? > 0)
}

/// Calls a meeting off; tells whether it stood.
pub async fn cancel_meeting(tx: &mut Tx, space: Id, meeting: Id) -> Result<bool> {
    Ok(tx.exec(CANCEL_MEETING, args![meeting, space]).await? > 0)
}

/// Meetings of a space between two days, both included.
pub async fn meetings(tx: &mut Tx, space: Id, from: Date, to: Date) -> Result<Vec<Meeting>> {
    tx.all(MEETINGS, args![space, from.to_string(), to.to_string(), MOST], read_meeting).await
}

/// The meeting of a body on a day.
pub async fn meeting_on(tx: &mut Tx, body: Id, day: Date) -> Result<Option<Meeting>> {
    tx.maybe(MEETING_ON, args![body, day.to_string()], read_meeting).await
}

/// A meeting by its identifier.
pub async fn meeting(tx: &mut Tx, space: Id, id: Id) -> Result<Option<Meeting>> {
    tx.maybe(MEETING, args![space, id], read_meeting).await
}

/// Takes the space's next number.
pub async fn issue(tx: &mut Tx, space: Id) -> Result<i64> {
    tx.one(ISSUE, args![space], |row| row.get("issued")).await
}

/// Stores a new matter.
pub async fn put_matter(tx: &mut Tx, space: Id, matter: &Matter) -> Result<()> {
    let args = args![
        matter.id,
        space,
        matter.number,
        matter.title.as_str(),
        matter.lang,
        matter.about.kind.as_str(),
        matter.about.id,
        matter.opened_on.to_string(),
        matter.opened_at
    ];
    tx.exec(PUT_MATTER, args).await.map(drop)
}

/// The matter with this number.
pub async fn by_number(tx: &mut Tx, space: Id, number: i64) -> Result<Option<Matter>> {
    tx.maybe(BY_NUMBER, args![space, number], read_matter).await
}

/// The matter with this identifier.
pub async fn by_id(tx: &mut Tx, space: Id, id: Id) -> Result<Option<Matter>> {
    tx.maybe(BY_ID, args![space, id], read_matter).await
}

/// The matters about a thing, oldest first.
pub async fn about(tx: &mut Tx, space: Id, about: &Ref) -> Result<Vec<Matter>> {
    tx.all(ABOUT, args![space, about.id], read_matter).await
}

/// Matters older than a number, the newest first.
pub async fn before(tx: &mut Tx, space: Id, number: i64, limit: i64) -> Result<Vec<Matter>> {
    tx.all(BEFORE, args![space, number, limit], read_matter).await
}

/// Every matter of the installation with its space, for checks.
pub async fn every(tx: &mut Tx) -> Result<Vec<(Id, Matter)>> {
    tx.all(EVERY, args![], |row| Ok((row.get("space")?, read_matter(row)?))).await
}

/// How many spaces have gaps in their numbers.
pub async fn gaps(tx: &mut Tx) -> Result<i64> {
    tx.one(NUMBERS, args![], |row| row.get("n")).await
}

/// Stores a new track.
pub async fn put_track(tx: &mut Tx, space: Id, track: &Track, position: i64) -> Result<()> {
    tx.exec(PUT_TRACK, args![track.id, space, track.matter, track.body, track.required, position])
        .await
        .map(drop)
}

/// A track without its steps.
pub async fn track(tx: &mut Tx, space: Id, id: Id) -> Result<Option<Track>> {
    tx.maybe(TRACK, args![space, id], read_track).await
}

/// The tracks of a matter with what happened on each.
pub async fn tracks_of(tx: &mut Tx, matter: Id) -> Result<Vec<Track>> {
    let tracks = tx.all(TRACKS_OF, args![matter], read_track).await?;
    Ok(fill(tracks, tx.all(STEPS_OF, args![matter], read_step).await?))
}

/// The tracks of all matters of a space from one number to another, both included.
pub async fn tracks_between(tx: &mut Tx, space: Id, first: i64, last: i64) -> Result<Vec<Track>> {
    let tracks = tx.all(TRACKS_BETWEEN, args![space, first, last], read_track).await?;
    Ok(fill(tracks, tx.all(STEPS_BETWEEN, args![space, first, last], read_step).await?))
}

fn fill(mut tracks: Vec<Track>, steps: Vec<Step>) -> Vec<Track> {
    for step in steps {
        if let Some(track) = tracks.iter_mut().find(|track| track.id == step.track) {
            track.steps.push(step);
        }
    }
    tracks
}

/// Adds a step.
pub async fn put_step(tx: &mut Tx, space: Id, step: &Step, first_day: Date) -> Result<()> {
    let decision = step.decision.as_ref();
    let args = args![
        step.id,
        space,
        step.track,
        step.seq,
        step.wish.as_str(),
        step.on.to_string(),
        first_day.to_string(),
        step.recorded_at,
        step.note.clone(),
        step.meeting,
        step.pages,
        decision.map(|decision| decision.outcome.as_str()),
        decision.map(|decision| decision.paragraph.as_str()),
        decision.map(|decision| decision.text.original()),
        decision.map(|decision| decision.text.language()),
        decision.and_then(|decision| decision.corrects),
        decision.and_then(|decision| translations(&decision.text))
    ];
    tx.exec(PUT_STEP, args).await.map(drop)
}

/// Decisions of a period (the last day not included): the step and its matter's number.
pub async fn decided(tx: &mut Tx, space: Id, from: Date, to: Date) -> Result<Vec<(Id, i64)>> {
    let args = args![space, from.to_string(), to.to_string(), MOST];
    tx.all(DECIDED, args, |row| Ok((row.get("id")?, row.get("number")?))).await
}

/// Stores who was heard.
pub async fn put_anchoring(tx: &mut Tx, space: Id, matter: Id, heard: &Anchoring) -> Result<()> {
    let now = tx.env().now();
    let args = args![
        heard.id,
        space,
        matter,
        heard.party.as_str(),
        heard.stance.as_str(),
        heard.response.clone(),
        heard.lang,
        heard.on.to_string(),
        now
    ];
    tx.exec(PUT_ANCHORING, args).await.map(drop)
}

/// Who was heard on a matter.
pub async fn anchorings(tx: &mut Tx, matter: Id) -> Result<Vec<Anchoring>> {
    tx.all(ANCHORINGS, args![matter], |row| {
        Ok(Anchoring {
            id: row.get("id")?,
            party: row.get("party")?,
            stance: row.get("stance")?,
            response: row.get("response")?,
            lang: row.get("lang")?,
            on: parsed(row, "on_date")?,
        })
    })
    .await
}

/// Stores that one organisation belongs to another.
pub async fn put_membership(tx: &mut Tx, space: Id, id: Id, one: &Membership) -> Result<()> {
    let (from, until) = (text(one.valid_from), text(one.valid_until));
    let (by, says) = (one.decided.by.as_ref(), one.decided.says.clone());
    let kind = by.map(|by| by.kind.clone());
    let id_of = by.map(|by| by.id);
    let args = args![id, space, one.organisation, one.member, from, until, kind, id_of, says];
    tx.exec(PUT_MEMBERSHIP, args).await.map(drop)
}

/// Who belongs to what in a space.
pub async fn memberships(tx: &mut Tx, space: Id) -> Result<Vec<(Id, Membership)>> {
    tx.all(MEMBERSHIPS, args![space], |row| {
        let (kind, id): (Option<String>, Option<Id>) = (row.get("decided_kind")?, row.get("decided_id")?);
        let by = kind.zip(id).map(|(kind, id)| Ref::new(&kind, id));
        let membership = Membership {
            organisation: row.get("organisation")?,
            member: row.get("member")?,
            valid_from: maybe_date(row, "valid_from")?,
            valid_until: maybe_date(row, "valid_until")?,
            decided: Decided { by, says: row.get("decided")? },
        };
        Ok((row.get("id")?, membership))
    })
    .await
}

/// Lets a membership step back, or come again; tells whether it did.
pub async fn retire_membership(tx: &mut Tx, space: Id, id: Id, retired: bool) -> Result<bool> {
    Ok(tx.exec(RETIRE_MEMBERSHIP, args![retired, id, space]).await? > 0)
}

/// Stores an office.
pub async fn put_office(tx: &mut Tx, space: Id, id: Id, one: &Office) -> Result<()> {
    let (from, until) = (text(one.valid_from), text(one.valid_until));
    let args = args![id, space, one.organisation, one.body, one.title.as_str(), one.lang, from, until];
    tx.exec(PUT_OFFICE, args).await.map(drop)
}

/// The offices of a space.
pub async fn offices(tx: &mut Tx, space: Id) -> Result<Vec<(Id, Office)>> {
    tx.all(OFFICES, args![space], |row| {
        let office = Office {
            organisation: row.get("organisation")?,
            body: row.get("body")?,
            title: row.get("title")?,
            lang: row.get("lang")?,
            valid_from: maybe_date(row, "valid_from")?,
            valid_until: maybe_date(row, "valid_until")?,
        };
        Ok((row.get("id")?, office))
    })
    .await
}

/// Lets an office step back, or come again; tells whether it did.
pub async fn retire_office(tx: &mut Tx, space: Id, id: Id, retired: bool) -> Result<bool> {
    Ok(tx.exec(RETIRE_OFFICE, args![retired, id, space]).await? > 0)
}
