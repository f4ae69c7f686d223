//! Open data: everything about ideas that is public, and nothing else, as CSV and as JSON. The columns are
//! described on the page `open-data`; here and there they are the same list.

use std::collections::HashMap;

use jiff::{Timestamp, tz::TimeZone};
use kernel::{Id, Millis};
use members::{Organisation, Space, organisation};
use pages::Words;
use serde::Serialize;
use store::Tx;
use web::{Ctx, Fail, Reply};

use crate::idea::{
    PublicText,
    shown::Names,
    store::lists::{self, Listed, Part, Said},
};

/// Ideas read at a time.
const CHUNK: i64 = 1_000;
/// Ideas in one file; what follows is in the next one (`?after=`).
pub(super) const FILE: usize = 10_000;

/// The columns, in order. The names are part of the format and do not change with the language.
pub(super) const COLUMNS: [&str; 18] = [
    "number",
    "url",
    "received",
    "round",
    "late",
    "origin",
    "channel",
    "via",
    "gathering",
    "language",
    "text",
    "text_not_shown",
    "kind",
    "themes",
    "places",
    "state",
    "answers",
    "proposals",
];

/// An idea as open data has it.
#[derive(Serialize)]
struct OpenIdea {
    number: i64,
    url: String,
    received: String,
    round: Option<i64>,
    late: bool,
    origin: &'static str,
    channel: &'static str,
    via: Option<String>,
    gathering: Option<String>,
    language: &'static str,
    text: Option<String>,
    text_not_shown: Option<String>,
    kind: Option<&'static str>,
    themes: Vec<String>,
    places: Vec<String>,
    state: &'static str,
    answers: Vec<OpenAnswer>,
    proposals: Vec<OpenPart>,
}

#[derive(Serialize)]
struct OpenAnswer {
    published: String,
    reason: Option<&'static str>,
    language: &'static str,
    text: String,
    took: Option<String>,
}

#[derive(Serialize)]
struct OpenPart {
    number: i64,
    title: String,
    took: String,
}

#[derive(Serialize)]
struct OpenFile<'a> {
    space: &'a str,
    name: &'a str,
    generated: String,
    licence: &'static str,
    next: Option<String>,
    ideas: Vec<OpenIdea>,
}

/// `/{space}/ideas.csv`
pub(super) async fn csv(ctx: Ctx) -> Result<Reply, Fail> {
    let (ideas, next) = read(&ctx).await?;
    let rows: Vec<Vec<String>> = ideas.iter().map(cells).collect();
    let header: Vec<String> = COLUMNS.iter().map(|name| (*name).to_owned()).collect();
    let bytes = tabular::write_csv(&header, &rows, ',', true);
    let name = format!("{}-ideas{}.csv", ctx.space().key, part(&ctx));
    let reply = Reply::csv(bytes, &name);
    Ok(linked(reply, next.map(|after| ctx.absolute(&ctx.at(&format!("/ideas.csv?after={after}"))))))
}

/// `/{space}/ideas.json`
pub(super) async fn json(ctx: Ctx) -> Result<Reply, Fail> {
    let (ideas, next) = read(&ctx).await?;
    let next = next.map(|after| ctx.absolute(&ctx.at(&format!("/ideas.json?after={after}"))));
    let space = ctx.space();
    // The newest change, not the moment of asking: an unchanged file stays the same file.
    let generated = ideas.iter().map(|(_, changed)| *changed).max().map_or_else(String::new, moment);
    let file = OpenFile {
        space: &space.key,
        name: space.name(space.lang),
        generated,
        licence: LICENCE,
        next: next.clone(),
        ideas: ideas.into_iter().map(|(idea, _)| idea).collect(),
    };
    Ok(linked(Reply::json(&file), next))
}

/// Creative Commons Zero: free for every use.
pub(super) const LICENCE: &str = "https://creativecommons.org/publicdomain/zero/1.0/";

fn linked(reply: Reply, next: Option<String>) -> Reply {
    match next {
        Some(next) => reply.header(web::header::LINK, &format!("<{next}>; rel=\"next\"")),
        None => reply,
    }
}

fn part(ctx: &Ctx) -> String {
    ctx.query.get::<i64>("after").map_or_else(String::new, |after| format!("-after-{after}"))
}

/// A file's ideas with when each last changed, and the number to go on from when there are more.
async fn read(ctx: &Ctx) -> Result<(Vec<(OpenIdea, Millis)>, Option<i64>), Fail> {
    let space = ctx.space().clone();
    let mut tx = ctx.snapshot().await?;
    let open = Open {
        names: Names::load(&mut tx, &space, Words::new(space.lang)).await?,
        organisations: organisation::places(&mut tx, space.id).await?,
        zone: space.zone(),
        base: ctx.absolute(""),
    };
    let mut after = ctx.query.get("after").unwrap_or(0);
    let mut ideas = Vec::new();
    while ideas.len() < FILE {
        let Some(last) = chunk(&mut tx, &space, &open, after, &mut ideas).await? else {
            return Ok((ideas, None));
        };
        after = last;
    }
    Ok((ideas, Some(after)))
}

/// Adds the next ideas; gives the last number when there may be more.
async fn chunk(
    tx: &mut Tx,
    space: &Space,
    open: &Open,
    after: i64,
    ideas: &mut Vec<(OpenIdea, Millis)>,
) -> Result<Option<i64>, Fail> {
    let rows = lists::range(tx, space.id, after, CHUNK).await?;
    let Some(last) = rows.last().map(|row| row.idea.number) else { return Ok(None) };
    let mut answers: HashMap<Id, Vec<Said>> = HashMap::new();
    for said in lists::range_answers(tx, space.id, after, last).await? {
        answers.entry(said.idea).or_default().push(said);
    }
    let mut parts: HashMap<Id, Vec<Part>> = HashMap::new();
    for (idea, part) in lists::range_parts(tx, space.id, after, last).await? {
        parts.entry(idea).or_default().push(part);
    }
    let full = rows.len() as i64 == CHUNK;
    for row in rows {
        let id = row.idea.id;
        let changed = row.idea.changed_at;
        ideas.push((
            open.idea(&row, answers.remove(&id).unwrap_or_default(), parts.remove(&id).unwrap_or_default()),
            changed,
        ));
    }
    Ok(full.then_some(last))
}

/// What is needed to write an idea out.
struct Open {
    names: Names,
    organisations: Vec<Organisation>,
    zone: &'static TimeZone,
    base: String,
}

impl Open {
    fn idea(&self, listed: &Listed, answers: Vec<Said>, parts: Vec<Part>) -> OpenIdea {
        let (idea, known) = (&listed.idea, &self.names.known);
        let standing = &idea.standing;
        let (text, hidden) = match idea.public_text() {
            PublicText::Shown(text) => (Some(text.to_owned()), None),
            PublicText::Held => (None, Some("held".to_owned())),
            PublicText::Withdrawn => (None, Some("withdrawn".to_owned())),
            PublicText::Withheld(reason) => (None, Some(format!("withheld: {}", reason.as_str()))),
        };
        let themes = known.themes.iter().filter(|theme| standing.themes.contains(&theme.id));
        let places = self.organisations.iter().filter(|place| standing.places.contains(&place.id));
        let all = standing.whole_alliance.then(|| "all".to_owned());
        let shown = text.is_some();
        OpenIdea {
            number: idea.number,
            url: format!("{}{}", self.base, self.names.href(idea.number)),
            received: self.day(idea.received_at),
            round: known.rounds.iter().find(|round| round.id == idea.round).map(|round| round.number),
            late: idea.late,
            origin: idea.origin.as_str(),
            channel: idea.channel.as_str(),
            // What else came in the address anybody may have put there.
            via: idea.via.clone().filter(|via| self.organisations.iter().any(|place| place.key == *via)),
            gathering: idea.gathering_name.clone(),
            language: idea.lang.tag(),
            text,
            text_not_shown: hidden,
            kind: standing.kind.map(|kind| kind.as_str()),
            themes: themes.map(|theme| theme.key.clone()).collect(),
            places: places.map(|place| place.key.clone()).chain(all).collect(),
            state: standing.state.as_str(),
            // Answers may repeat what is not shown.
            answers: answers.into_iter().filter(|_| shown).map(|said| self.answer(said)).collect(),
            proposals: parts.into_iter().filter(|_| shown).map(proposal).collect(),
        }
    }

    fn answer(&self, said: Said) -> OpenAnswer {
        OpenAnswer {
            published: self.day(said.at),
            reason: said.reason.map(|reason| reason.as_str()),
            language: said.lang.tag(),
            text: said.text,
            took: said.took,
        }
    }

    /// The day, as the space counts days: ISO 8601.
    fn day(&self, at: Millis) -> String {
        kernel::zone::day(at, self.zone).to_string()
    }
}

fn proposal(part: Part) -> OpenPart {
    OpenPart { number: part.number, title: part.title, took: part.took }
}

fn moment(at: Millis) -> String {
    Timestamp::from_millisecond(at).unwrap_or(Timestamp::UNIX_EPOCH).to_string()
}

/// The cells of a row, safe to open in a spreadsheet; several values in one are parted by ` | `.
fn cells((idea, _): &(OpenIdea, Millis)) -> Vec<String> {
    let answers = idea.answers.iter().map(|answer| {
        let reason = answer.reason.unwrap_or_default();
        format!("{} {reason}: {}", answer.published, answer.text)
    });
    let proposals =
        idea.proposals.iter().map(|part| format!("{} {}: {}", part.number, part.title, part.took));
    let cells = [
        idea.number.to_string(),
        idea.url.clone(),
        idea.received.clone(),
        idea.round.map_or_else(String::new, |round| round.to_string()),
        idea.late.to_string(),
        idea.origin.to_owned(),
        idea.channel.to_owned(),
        idea.via.clone().unwrap_or_default(),
        idea.gathering.clone().unwrap_or_default(),
        idea.language.to_owned(),
        idea.text.clone().unwrap_or_default(),
        idea.text_not_shown.clone().unwrap_or_default(),
        idea.kind.unwrap_or_default().to_owned(),
        idea.themes.join(" | "),
        idea.places.join(" | "),
        idea.state.to_owned(),
        answers.collect::<Vec<_>>().join(" | "),
        proposals.collect::<Vec<_>>().join(" | "),
    ];
    cells.iter().map(|cell| tabular::csv_safe(cell)).collect()
}
