//! The ideas as CSV, so that anybody can read what the demo holds without running it.

use crate::model::{Channel, Contact, Fate, Idea, ORIGIN, Space};

const IDEA_COLUMNS: [&str; 26] = [
    "number",
    "round",
    "origin",
    "language",
    "text",
    "channel",
    "via",
    "meeting",
    "table",
    "network",
    "scribe",
    "day",
    "minute",
    "contact",
    "signature",
    "state",
    "themes",
    "municipality",
    "kind",
    "proposal",
    "reason",
    "receiver",
    "until",
    "withheld",
    "words",
    "history",
];

/// One line per idea: everything but the truth. Days are offsets, see [`crate::model`].
pub fn ideas_csv(space: &Space) -> String {
    write(&IDEA_COLUMNS, space.ideas.iter().map(idea))
}

/// One line per idea: what a careful person says of it.
pub fn truth_csv(space: &Space) -> String {
    let columns = ["number", "kernel", "theme", "cluster", "language", "kind", "municipality", "hard"];
    let row = |idea: &Idea| {
        let truth = &idea.truth;
        vec![
            idea.number.to_string(),
            truth.kernel.to_owned(),
            truth.theme.to_owned(),
            truth.cluster.unwrap_or_default().to_owned(),
            idea.lang.to_string(),
            truth.kind.word().to_owned(),
            truth.scope.word().to_owned(),
            truth.hard.join(" "),
        ]
    };
    write(&columns, space.ideas.iter().map(row))
}

fn write(columns: &[&str], rows: impl Iterator<Item = Vec<String>>) -> String {
    let mut writer = csv::Writer::from_writer(Vec::new());
    let why = "writing to memory does not fail";
    writer.write_record(columns).expect(why);
    rows.for_each(|row| writer.write_record(row).expect(why));
    String::from_utf8(writer.into_inner().expect(why)).expect("CSV of text is text")
}

fn idea(idea: &Idea) -> Vec<String> {
    let [channel, via, meeting, table, network] = channel(idea.channel);
    let [proposal, reason, receiver, until, withheld] = ending(&idea.fate);
    let sorting = idea.sorting.as_ref();
    let history = idea.history.iter().map(|s| format!("{}:{}:{}", s.deed.word(), s.at.day, s.at.minute));
    vec![
        idea.number.to_string(),
        idea.round.to_string(),
        ORIGIN.to_owned(),
        idea.lang.to_string(),
        idea.text.clone(),
        channel,
        via,
        meeting,
        table,
        network,
        if idea.scribe { "yes" } else { "no" }.to_owned(),
        idea.arrival.day.to_string(),
        idea.arrival.minute.to_string(),
        contact(&idea.contact),
        idea.signature.unwrap_or_default().to_owned(),
        idea.fate.state().to_owned(),
        sorting.map(|s| s.themes.join(" ")).unwrap_or_default(),
        sorting.map(|s| s.scope.word().to_owned()).unwrap_or_default(),
        sorting.map(|s| s.kind.word().to_owned()).unwrap_or_default(),
        proposal,
        reason,
        receiver,
        until,
        withheld,
        idea.fate.words().to_owned(),
        history.collect::<Vec<_>>().join(" "),
    ]
}

fn channel(channel: Channel) -> [String; 5] {
    let none = String::new;
    match channel {
        Channel::Meeting { meeting, table } => {
            ["meeting".to_owned(), none(), meeting.to_owned(), table.to_string(), none()]
        }
        Channel::Network { network } => ["network".to_owned(), none(), none(), none(), network.to_owned()],
        Channel::Web { via } => ["web".to_owned(), via.to_owned(), none(), none(), none()],
    }
}

fn contact(contact: &Contact) -> String {
    match contact {
        Contact::Email(address) => address.clone(),
        Contact::Letter(counter) => format!("letter: {counter}"),
        Contact::CodeOnly => "code".to_owned(),
    }
}

/// Proposal, reason, receiver, day until and class of withholding.
fn ending(fate: &Fate) -> [String; 5] {
    let mut cells: [String; 5] = Default::default();
    match fate {
        Fate::Answered { reason, .. } => cells[1] = reason.word().to_owned(),
        Fate::Referred { receiver, .. } => cells[2] = (*receiver).to_owned(),
        Fate::Parked { until, .. } => cells[3] = until.to_string(),
        Fate::Withheld { reason } => cells[4] = reason.word().to_owned(),
        _ => {}
    }
    if let Some((number, _)) = fate.proposal() {
        cells[0] = number.to_string();
    }
    cells
}
