//! The ways in: every seat at a table, every contribution of a network, every visit to the form. Ideas are
//! seated where they could have come from, by time, municipality, language and subject.

use kernel::Lang;

use crate::load::{Kernel, Row, rows};
use crate::model::{Channel, Moment, Scope};
use crate::random::Chance;

/// One idea's way in.
#[derive(Clone, Debug)]
pub(crate) struct Seat {
    pub channel: Channel,
    pub at: Moment,
    scope: Scope,
    /// Language most spoken there.
    lang: Lang,
    /// Themes spoken of there, separated by spaces; empty for no leaning.
    leans: &'static str,
    young: bool,
}

/// Ideas per table: 54 tables give 402.
const AT_TABLES: usize = 402;
const WEB: [(&str, usize); 2] = [("trollhattan", 98), ("vanersborg", 81)];
/// The second round has no meetings yet: networks give this many, the form the rest.
const SECOND_BY_NETWORKS: usize = 92;

/// The 812 ways in of the first round.
pub(crate) fn first(chance: &mut Chance) -> Vec<Seat> {
    let mut seats = tables(chance);
    for row in rows(include_str!("../data/networks.tsv")) {
        let day = row.number("day");
        seats.extend((0..row.number("ideas")).map(|_| network(&row, day, chance)));
    }
    for (via, count) in WEB {
        seats.extend((0..count).map(|_| web(via, chance.between(-134, -13), chance)));
    }
    seats
}

/// `count` ways in of the second round.
pub(crate) fn second(count: usize, chance: &mut Chance) -> Vec<Seat> {
    let networks: Vec<Row> = rows(include_str!("../data/networks.tsv")).collect();
    let mut seats: Vec<Seat> = (0..SECOND_BY_NETWORKS)
        .map(|i| {
            let at = i % networks.len();
            network(&networks[at], -9 + (at % 8) as i32, chance)
        })
        .collect();
    while seats.len() < count {
        let via = if chance.percent(55) { "trollhattan" } else { "vanersborg" };
        seats.push(web(via, chance.between(-10, -1), chance));
    }
    seats
}

fn tables(chance: &mut Chance) -> Vec<Seat> {
    let mut tables = Vec::new();
    for row in rows(include_str!("../data/meetings.tsv")) {
        tables.extend(
            (1..=row.number("tables") as u8)
                .map(|table| (row.get("key"), table, row.number("day"), row.scope())),
        );
    }
    let each = AT_TABLES / tables.len();
    let mut full: Vec<usize> = (0..tables.len()).collect();
    chance.shuffle(&mut full);
    full.truncate(AT_TABLES % tables.len());
    let mut seats = Vec::with_capacity(AT_TABLES);
    for (at, (meeting, table, day, scope)) in tables.into_iter().enumerate() {
        let young = meeting == "skoltraff";
        for _ in 0..each + usize::from(full.contains(&at)) {
            let minute = if young { chance.between(550, 690) } else { chance.between(1085, 1205) } as u16;
            let (at, channel) = (Moment { day, minute }, Channel::Meeting { meeting, table });
            seats.push(Seat { channel, at, scope, lang: Lang::Sv, leans: "", young });
        }
    }
    seats
}

fn network(row: &Row, day: i32, chance: &mut Chance) -> Seat {
    Seat {
        channel: Channel::Network { network: row.get("key") },
        at: Moment { day, minute: chance.between(500, 1230) as u16 },
        scope: row.scope(),
        lang: row.get("lang").parse().expect("a language of the interface"),
        leans: row.get("leans"),
        young: row.get("key") == "ungdomsradet",
    }
}

fn web(via: &'static str, day: i32, chance: &mut Chance) -> Seat {
    let minute = chance.between(370, 1425) as u16;
    let (at, channel) = (Moment { day, minute }, Channel::Web { via });
    Seat { channel, at, scope: Scope::One(via), lang: Lang::Sv, leans: "", young: false }
}

impl Seat {
    /// How well an idea fits here; higher is better.
    pub fn fit(&self, kernel: &Kernel, scope: Scope) -> i32 {
        let mut fit = 0;
        if self.scope == Scope::Both || scope == Scope::Both || self.scope == scope {
            fit += 45;
        }
        if kernel.lang != Lang::Sv
            && (self.lang == kernel.lang || self.lang == Lang::Nb && kernel.lang == Lang::Nn)
        {
            fit += 160;
        } else if self.lang != kernel.lang {
            fit -= 60;
        }
        if self.leans.split_whitespace().any(|theme| theme == kernel.theme) {
            fit += 70;
        }
        if kernel.hard.contains(&"child") {
            fit += if self.young { 200 } else { -100 };
        }
        if kernel.theme == "work" && self.young {
            fit += 40;
        }
        // Summer jobs were what the young spoke of at their own meeting.
        if kernel.cluster == Some("sommarjobb") && self.young {
            fit += 150;
        }
        if kernel.hard.contains(&"long_900") && !matches!(self.channel, Channel::Web { .. }) {
            fit -= 300;
        }
        fit
    }
}
