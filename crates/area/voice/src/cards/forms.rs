//! What was typed, and what is wrong with it. Pure.

use kernel::{Fault, Lang, PartialDate};

/// The most cards of one sheet: some minutes of cutting, some seconds of setting.
pub const MOST_CARDS: i64 = 500;
/// The most tables of a meeting.
const MOST_TABLES: i64 = 200;
/// The longest name that fits on a card beside its table, in characters.
const NAME: usize = 60;

/// An order of cards as it was sent.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Order {
    /// The key of a meeting or network; empty for none.
    pub gathering: String,
    /// The first table, as typed; empty for cards of no table.
    pub from: String,
    /// The last table, as typed; empty for the first alone.
    pub to: String,
    /// How many cards, as typed.
    pub count: String,
    /// The language of the cards.
    pub lang: String,
}

/// Tables from and to.
pub type Tables = Option<(i64, i64)>;

/// The table of a sheet's card, counted from 0: the cards are dealt to the tables in order, as evenly as they go.
pub fn table_of(tables: Tables, card: usize, cards: usize) -> Option<i64> {
    let (from, to) = tables?;
    let at = card as i64 * (to - from + 1) / (cards.max(1) as i64);
    Some(from + at)
}

impl Order {
    /// The tables, number and language ordered; or everything that is wrong. `tables`: how many the meeting has.
    pub fn read(&self, tables: Option<i64>) -> Result<(Tables, i64, Lang), Vec<Fault>> {
        let mut faults = Vec::new();
        let most = tables.filter(|tables| *tables > 0).unwrap_or(MOST_TABLES);
        let mut table = |field: &'static str, typed: &str| match typed {
            "" => None,
            typed => match typed.parse() {
                Ok(table) if (1..=most).contains(&table) => Some(table),
                Ok(_) => {
                    faults.push(Fault::counted(field, "no-such-table", most));
                    None
                }
                Err(_) => {
                    faults.push(Fault::new(field, "not-a-number"));
                    None
                }
            },
        };
        let (from, to) = (table("from", &self.from), table("to", &self.to));
        if from.is_some_and(|from| to.is_some_and(|to| to < from)) {
            faults.push(Fault::new("to", "tables-backwards"));
        }
        let count: Option<i64> = self.count.parse().ok();
        match count {
            None => faults.push(Fault::new("count", "not-a-number")),
            Some(count) if !(1..=MOST_CARDS).contains(&count) => {
                faults.push(Fault::counted("count", "cards-at-most", MOST_CARDS));
            }
            Some(_) => {}
        }
        let lang = self.lang.parse();
        if lang.is_err() {
            faults.push(Fault::new("lang", "choose-one"));
        }
        match (count, lang) {
            (Some(count), Ok(lang)) if faults.is_empty() => {
                let first = from.or(to);
                Ok((first.map(|first| (first, to.unwrap_or(first))), count, lang))
            }
            _ => Err(faults),
        }
    }
}

/// A new meeting or network as it was sent.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct NewGathering {
    /// `meeting` or `network`.
    pub kind: String,
    /// Its name.
    pub name: String,
    /// Where; may be empty.
    pub place: String,
    /// When, as precisely as known: `2026`, `2026-03`, `2026-03-17`; may be empty.
    pub date: String,
    /// How many tables, as typed; may be empty.
    pub tables: String,
    /// How many took part, as typed; may be empty.
    pub participants: String,
}

impl NewGathering {
    /// Everything that is wrong, in the order of the fields.
    pub fn faults(&self) -> Vec<Fault> {
        let mut faults = Vec::new();
        if !matches!(self.kind.as_str(), "meeting" | "network") {
            faults.push(Fault::new("kind", "choose-one"));
        }
        if self.name.is_empty() {
            faults.push(Fault::new("name", "required"));
        }
        for (field, line) in [("name", &self.name), ("place", &self.place)] {
            if line.chars().any(char::is_control) {
                faults.push(Fault::new(field, "unreadable-character"));
            } else if line.chars().count() > NAME {
                faults.push(Fault::counted(field, "too-long", NAME as i64));
            }
        }
        if !self.date.is_empty() && self.date.parse::<PartialDate>().is_err() {
            faults.push(Fault::new("date", "not-a-partial-date"));
        }
        for (field, typed, most) in
            [("tables", &self.tables, MOST_TABLES), ("participants", &self.participants, 100_000)]
        {
            let fits = typed.is_empty() || typed.parse().is_ok_and(|n: i64| (0..=most).contains(&n));
            if !fits {
                faults.push(Fault::new(field, "not-a-number"));
            }
        }
        faults
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn order(from: &str, to: &str, count: &str) -> Order {
        Order { from: from.into(), to: to.into(), count: count.into(), lang: "sv".into(), ..Order::default() }
    }

    #[test]
    fn an_order_is_read_or_its_faults_told() {
        assert_eq!(order("", "", "48").read(None), Ok((None, 48, Lang::Sv)));
        assert_eq!(order("4", "", "8").read(Some(6)), Ok((Some((4, 4)), 8, Lang::Sv)));
        assert_eq!(order("1", "6", "500").read(Some(6)), Ok((Some((1, 6)), 500, Lang::Sv)));
        let codes = |order: Order| -> Vec<&str> {
            order.read(Some(6)).unwrap_err().iter().map(|fault| fault.code).collect()
        };
        assert_eq!(codes(order("7", "", "8")), ["no-such-table"]);
        assert_eq!(codes(order("4", "2", "8")), ["tables-backwards"]);
        assert_eq!(codes(order("x", "", "501")), ["not-a-number", "cards-at-most"]);
        assert_eq!(codes(Order { lang: "xx".into(), ..order("", "", "") }), ["not-a-number", "choose-one"]);
    }

    #[test]
    fn a_gathering_needs_kind_and_name_and_a_date_as_precise_as_known() {
        let new = |name: &str, date: &str| NewGathering {
            kind: "meeting".into(),
            name: name.into(),
            date: date.into(),
            ..NewGathering::default()
        };
        for date in ["", "2026", "2026-03", "2026-03-17"] {
            assert_eq!(new("A", date).faults(), []);
        }
        let faults = NewGathering { tables: "-1".into(), kind: "x".into(), ..new("", "i mars") }.faults();
        let codes: Vec<&str> = faults.iter().map(|fault| fault.code).collect();
        assert_eq!(codes, ["choose-one", "required", "not-a-partial-date", "not-a-number"]);
    }
}
