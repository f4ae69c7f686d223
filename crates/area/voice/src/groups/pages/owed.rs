//! What a group owes to whom and by when, and when it meets next: what stands first in its room. Much of one kind is one
//! line that opens, so that no kind hides another.

use kernel::{Millis, env::DAY};
use pages::{Link, Tag, Tone, Words};

use super::room::Given;

/// An owner is owed a word so long before silence begins; minutes are owed so long after a meeting.
pub(super) const SOON: Millis = 14 * DAY;
/// So many of a kind stand each for itself.
const EACH: usize = 3;

/// Something the group owes: what, to whom, by when.
pub(in crate::groups) struct Owed {
    /// What; it leads to where it is done, unless there is more than one.
    pub what: Link,
    /// Each of them by itself, when the line stands for many.
    pub each: Vec<Link>,
    /// By when.
    pub when: String,
    /// The same, when that has been.
    pub overdue: Option<Tag>,
    /// How many are late.
    pub late: i64,
}

/// One thing before it is put into words: by when, what, and what it is called among many of its kind.
struct Due {
    at: Option<Millis>,
    what: Link,
    among: String,
}

/// What is owed, what comes first first; the next meeting among it.
pub(super) fn owed(words: Words, base: &str, given: &Given) -> Vec<Owed> {
    let report = report_at(given);
    let idea = |(number, due): &(i64, Millis)| {
        let what = words.with("room-owes-word", &[("n", number.to_string().into())]);
        let among = format!("{what}, {}", by(words, given, Some(*due), ""));
        Due { at: Some(*due), what: Link::new(what, format!("{base}/i/{number}")), among }
    };
    let frame = |(proposal, open): &(crate::proposals::Proposal, i64)| {
        let values = [("n", (*open).into()), ("number", proposal.number.to_string().into())];
        let what = words.with("room-owes-frames", &values);
        let among = format!("{}: {}", words.count("proposal-number", proposal.number), proposal.title);
        Due { at: report, what: Link::new(what, given.proposal_at(base, proposal)), among }
    };
    let ideas: Vec<Due> = given.silent.iter().map(idea).collect();
    let frames: Vec<Due> = given.frames.iter().map(frame).collect();
    let all_ideas = words.with("room-owes-all-words", &[("n", (ideas.len() as i64).into())]);
    let open: i64 = given.frames.iter().map(|(_, open)| open).sum();
    let values = [("n", open.into()), ("proposals", (frames.len() as i64).into())];
    let all_frames = words.with("room-owes-all-frames", &values);
    let mut rows = of_kind(words, given, ideas, all_ideas);
    let to_group = format!("{base}/groups/{}", given.group.number);
    rows.extend(alone(words, given).into_iter().map(|(at, what)| {
        let due = Due { at: Some(at), what: Link::new(what, to_group.as_str()), among: String::new() };
        (due.at, one(words, given, due))
    }));
    rows.extend(of_kind(words, given, frames, all_frames));
    rows.extend(next_meeting(words, given));
    // Equal days stay in this order: people, papers, frames, meetings.
    rows.sort_by_key(|(at, _)| at.unwrap_or(Millis::MAX));
    rows.into_iter().map(|(_, owed)| owed).collect()
}

/// The day of the report, at noon.
fn report_at(given: &Given) -> Option<Millis> {
    let day: jiff::civil::Date = given.group.mandate.due_on.parse().ok()?;
    let noon = day.at(12, 0, 0, 0).to_zoned(jiff::tz::TimeZone::UTC).ok()?;
    Some(noon.timestamp().as_millisecond())
}

/// What there is one of each: minutes of meetings that were, and the report.
fn alone(words: Words, given: &Given) -> Vec<(Millis, String)> {
    let past = given.meetings.iter().filter(|meeting| {
        meeting.ends_at < given.now && meeting.minutes.is_none() && meeting.cancelled_at.is_none()
    });
    let minutes = past.map(|meeting| {
        let day = words.day(meeting.starts_at);
        (meeting.ends_at + SOON, words.with("room-owes-minutes", &[("day", day.into())]))
    });
    minutes.chain(report_at(given).map(|at| (at, words.t("room-owes-report")))).collect()
}

/// Things of one kind: each a line, or all in one that opens.
fn of_kind(words: Words, given: &Given, due: Vec<Due>, all: String) -> Vec<(Option<Millis>, Owed)> {
    if due.len() <= EACH {
        return due.into_iter().map(|due| (due.at, one(words, given, due))).collect();
    }
    let first = due.iter().filter_map(|due| due.at).min();
    let late = due.iter().filter(|due| is_late(given, due.at)).count() as i64;
    let same = due.iter().all(|other| other.at == first);
    let when = by(words, given, first, if same { "" } else { "first-" });
    let each = due.into_iter().map(|due| Link::new(due.among, due.what.href)).collect();
    let overdue = (late > 0).then(|| Tag::new(Tone::Danger, when.clone()));
    vec![(first, Owed { what: Link::new(all, ""), each, when, overdue, late })]
}

fn one(words: Words, given: &Given, due: Due) -> Owed {
    let (late, when) = (is_late(given, due.at), by(words, given, due.at, ""));
    let overdue = late.then(|| Tag::new(Tone::Danger, when.clone()));
    Owed { what: due.what, each: Vec::new(), when, overdue, late: late.into() }
}

/// The meeting that comes next.
fn next_meeting(words: Words, given: &Given) -> Option<(Option<Millis>, Owed)> {
    let comes = given.meetings.iter().filter(|one| one.cancelled_at.is_none() && one.starts_at > given.now);
    let next = comes.min_by_key(|meeting| meeting.starts_at)?;
    let when = match next.place.as_str() {
        "" => words.moment(next.starts_at),
        place => format!("{}, {place}", words.moment(next.starts_at)),
    };
    let what = Link::new(words.t("room-next-meeting"), "#meetings-title");
    Some((Some(next.starts_at), Owed { what, each: Vec::new(), when, overdue: None, late: 0 }))
}

fn is_late(given: &Given, at: Option<Millis>) -> bool {
    at.is_some_and(|at| at < given.now)
}

/// By when, in words. `first` is `first-` when others of the kind have later days.
fn by(words: Words, given: &Given, at: Option<Millis>, first: &str) -> String {
    let Some(at) = at else { return words.t("room-no-date") };
    let key = if is_late(given, Some(at)) { "overdue" } else { "due" };
    words.with(&format!("room-{first}{key}"), &[("day", words.day(at).into())])
}

#[cfg(test)]
mod tests {
    use kernel::Lang;

    use super::{super::room::samples as given, *};

    #[test]
    fn much_of_one_kind_is_one_line_and_hides_nothing_else() {
        let owed = owed(Words::new(Lang::Sv), "/tvv", &given::many());
        let said: Vec<(&str, usize)> =
            owed.iter().map(|owed| (owed.what.label.as_str(), owed.each.len())).collect();
        let all = ("Besked till dem som lämnade 8 idéer", 8);
        assert_eq!(said, [all, ("Svar på 24 ramar i 8 förslag", 8)]);
        assert_eq!((owed[0].late, owed[0].when.contains("det första")), (0, true));
        let full = super::owed(Words::new(Lang::Sv), "/tvv", &given::full());
        assert!(full.iter().any(|owed| owed.late == 1), "what has been is late");
        for owed in full {
            assert!(owed.each.is_empty() && (owed.late == 1) == owed.overdue.is_some(), "{}", owed.when);
        }
    }
}
