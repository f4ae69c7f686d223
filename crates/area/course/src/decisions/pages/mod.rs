//! Pages about decisions: what everybody sees, and the desk of those who keep a body's minutes.

pub mod bodies;
pub mod calendar;
pub mod desk;
pub mod heard;
pub mod list;
pub mod matter;
pub mod open;
pub mod organisation;
mod samples;
pub mod taken;
pub mod ties;
pub mod track;

use askama::{Template, filters::HtmlSafe};
use jiff::civil::Date;
use kernel::{Id, PartialDate, Within};
use members::{Organisation, organisation as organisations};
use pages::{Tag, Tone, Words};
use store::Tx;
use web::Ctx;

use super::{
    model::{Body, Track},
    rules::{Joint, Outcome, State, Status},
    store as rows,
};

/// A state before a body: a sign of its own shape, and its word.
#[derive(Clone, Debug, Template)]
#[template(
    source = r#"<span class="standing standing-{{ kind }}"><span class="sign" aria-hidden="true">{{ sign }}</span> {{ label }}</span>"#,
    ext = "html"
)]
pub(super) struct Standing {
    kind: &'static str,
    sign: &'static str,
    label: String,
}

impl HtmlSafe for Standing {}

impl Standing {
    fn new(words: Words, state: State) -> Standing {
        let (kind, sign) = match state {
            State::Planned => ("coming", "○"),
            State::InformationGiven => ("coming", "◔"),
            State::Prepared => ("coming", "◑"),
            State::OnAgenda => ("coming", "◕"),
            State::Decided(Outcome::Yes) => ("yes", "✓"),
            State::Decided(Outcome::YesChanged) => ("yes", "±"),
            State::Decided(Outcome::No) => ("no", "✕"),
            State::Decided(Outcome::ReferredBack) => ("back", "↩"),
            State::Decided(Outcome::Postponed) => ("back", "↷"),
            State::Executed(_) => ("yes", "●"),
        };
        Standing { kind, sign, label: words.t(&state_key(state)) }
    }
}

/// The message key of a state before a body.
pub(super) fn state_key(state: State) -> String {
    match state {
        State::Decided(outcome) => format!("decisions-outcome-{}", outcome.as_str()),
        other => format!("decisions-state-{}", other.as_str()),
    }
}

/// "Decided in 1 of 2", with what it means.
fn joint_tag(words: Words, joint: Joint) -> Tag {
    let tone = match joint.status {
        Status::Open => Tone::Info,
        Status::Adopted | Status::AdoptedChanged => Tone::Success,
        Status::Rejected => Tone::Danger,
        Status::ReferredBack => Tone::Warning,
    };
    Tag::new(tone, words.t(&format!("matter-status-{}", joint.status.as_str())))
}

/// "Decided in 1 of 2".
pub(super) fn n_of_m(words: Words, joint: Joint) -> String {
    let text = |n: i64| words.number(n).into();
    words.with("decisions-n-of-m", &[("n", text(joint.n)), ("m", text(joint.m))])
}

/// A date as precisely as it is known; an inferred one says so.
pub(super) fn date(words: Words, date: PartialDate) -> String {
    let said = match (date.exact(), date.earliest(), date.month()) {
        (Some(day), _, _) => words.date(day),
        (None, Some(first), Some(_)) => words.month(first),
        (None, Some(first), None) => first.year().to_string(),
        (None, None, _) => date.to_string(),
    };
    match date.is_inferred() {
        true => words.with("decisions-date-inferred", &[("date", said.into())]),
        false => said,
    }
}

/// The bodies and organisations of a space, to name them by.
pub(super) struct Names {
    words: Words,
    pub(super) bodies: Vec<Body>,
    pub(super) organisations: Vec<Organisation>,
}

impl Names {
    pub(super) async fn load(tx: &mut Tx, space: Id, words: Words) -> store::Result<Names> {
        let bodies = rows::bodies(tx, space).await?;
        let organisations = organisations::of_space(tx, space).await?;
        Ok(Names { words, bodies, organisations })
    }

    pub(super) fn body(&self, id: Id) -> Option<&Body> {
        self.bodies.iter().find(|body| body.id == id)
    }

    fn body_name(&self, id: Id) -> String {
        self.body(id).map_or_else(String::new, |body| body.name(self.words.lang).to_owned())
    }

    pub(super) fn organisation(&self, id: Id) -> String {
        let found = self.organisations.iter().find(|one| one.id == id);
        found.map_or_else(String::new, |one| one.name(self.words.lang).to_owned())
    }

    /// "Norrvik: Kommunstyrelsen".
    pub(super) fn full(&self, body: Id) -> String {
        let whose = self.body(body).map(|body| self.organisation(body.organisation)).unwrap_or_default();
        self.words.with(
            "decisions-body-of",
            &[("organisation", whose.into()), ("body", self.body_name(body).into())],
        )
    }
}

/// What has happened, or soon will: when it is written down in a form.
const HAPPENS: Within = Within::years(10, 1);
/// The days on which a body meets.
const MEETS: Within = Within::years(1, 3);

/// The day that the reader asked about with `?at=`, and today.
fn asked_day(ctx: &Ctx) -> (Option<Date>, Date) {
    (ctx.query.get("at"), here_today(ctx))
}

fn here_today(ctx: &Ctx) -> Date {
    ctx.space().today(ctx.now())
}

fn tracks_of(matter: Id, tracks: &[Track]) -> Vec<Track> {
    tracks.iter().filter(|track| track.matter == matter).cloned().collect()
}
