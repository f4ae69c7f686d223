//! What was typed, and what is wrong with it. Pure.

use kernel::{Fault, Lang};
use members::{
    Space, SpaceSettings,
    person::normal_email,
    space::{Term, Texts},
};

use crate::seen::{Seen, settled};

/// A number that the space promises, with the limits within which it means something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Promise {
    /// The field, as in [`SpaceSettings`].
    pub field: &'static str,
    /// The least and the most.
    pub limits: (i64, i64),
}

const fn promise(field: &'static str, least: i64, most: i64) -> Promise {
    Promise { field, limits: (least, most) }
}

/// Every number that a space promises, in the order of an idea's way.
pub const PROMISES: [Promise; 7] = [
    promise("first_answer_working_days", 1, 120),
    promise("silence_days", 7, 365),
    promise("clarify_days", 3, 120),
    promise("park_max_days", 30, 1095),
    promise("helpful_after_days", 7, 180),
    promise("undo_minutes", 0, 240),
    promise("contact_retention_days", 30, 3650),
];

impl Promise {
    /// What it is now.
    pub fn of(&self, settings: &SpaceSettings) -> i64 {
        *number(&mut settings.clone(), self.field)
    }
}

fn number<'a>(settings: &'a mut SpaceSettings, field: &str) -> &'a mut i64 {
    match field {
        "first_answer_working_days" => &mut settings.first_answer_working_days,
        "silence_days" => &mut settings.silence_days,
        "clarify_days" => &mut settings.clarify_days,
        "park_max_days" => &mut settings.park_max_days,
        "helpful_after_days" => &mut settings.helpful_after_days,
        "undo_minutes" => &mut settings.undo_minutes,
        _ => &mut settings.contact_retention_days,
    }
}

/// The settings with the numbers typed, one per [`PROMISES`]; or everything that is wrong.
pub fn promises(now: &SpaceSettings, typed: &[String; 7]) -> Result<SpaceSettings, Vec<Fault>> {
    let mut settings = now.clone();
    let mut faults = Vec::new();
    for (Promise { field, limits: (least, most) }, typed) in PROMISES.iter().zip(typed) {
        match typed.parse::<i64>() {
            Ok(n) if n < *least => faults.push(Fault::counted(field, "number-at-least", *least)),
            Ok(n) if n > *most => faults.push(Fault::counted(field, "number-at-most", *most)),
            Ok(n) => *number(&mut settings, field) = n,
            Err(_) => faults.push(Fault::new(field, "not-a-number")),
        }
    }
    if faults.is_empty() { Ok(settings) } else { Err(faults) }
}

/// The fields of the promises with what stands in them.
pub fn promises_seen(settings: &SpaceSettings) -> Seen {
    Seen::of(PROMISES.iter().map(|promise| (promise.field, promise.of(settings).to_string())))
}

/// As [`promises`], where only what was touched since it was `seen` is changed; `typed` becomes what would stand.
pub fn promises_since(
    seen: &Seen,
    now: &SpaceSettings,
    typed: &mut [String; 7],
) -> Result<SpaceSettings, Vec<Fault>> {
    let fields = PROMISES.iter().zip(typed.iter_mut());
    let clashes = fields
        .filter_map(|(promise, typed)| seen.settle(promise.field, typed, &promise.of(now).to_string()))
        .collect();
    settled(clashes, promises(now, typed))
}

/// The longest own sentence about public records, in characters: it stands before the box, not in the way of it.
pub const RECORDS_MAX: usize = 600;
/// The longest guide to a meeting with cards, in characters: it fits on a page.
pub const GUIDE_MAX: usize = 2_000;
/// Lines that fit in a letter's corner.
pub const SENDER_LINES: usize = 5;
/// Characters that fit on one of them.
pub const SENDER_LINE: usize = 60;

/// The sentences and addresses of a space as they were typed.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Written {
    /// Whether the public form takes ideas.
    pub open: bool,
    /// Whether everybody may leave commitments.
    pub commitments: bool,
    /// The sentence about public records, per language.
    pub records: Texts,
    /// How a meeting with cards is held, per language.
    pub guide: Texts,
    /// The function address, empty for none.
    pub sender: String,
    /// The lines on letters.
    pub letter: String,
}

impl Written {
    /// As it stands.
    pub fn of(settings: &SpaceSettings) -> Written {
        Written {
            open: settings.intake_open,
            commitments: settings.commitments_open,
            records: settings.public_records.clone(),
            guide: settings.meeting_guide.clone(),
            sender: settings.sender.clone().unwrap_or_default(),
            letter: settings.letter_sender.join("\n"),
        }
    }

    /// The fields with what stands in them.
    pub fn seen(&self) -> Seen {
        let said = |open: bool| if open { "yes" } else { "" }.to_owned();
        let plain = [
            ("open", said(self.open)),
            ("commitments", said(self.commitments)),
            ("sender", self.sender.clone()),
            ("letter", self.letter.clone()),
        ];
        Seen::of(plain).texts(records_field, &self.records).texts(guide_field, &self.guide)
    }

    /// As [`Written::read`], where only what was touched since it was `seen` is changed; this becomes what would stand.
    pub fn read_since(&mut self, seen: &Seen, now: &SpaceSettings) -> Result<SpaceSettings, Vec<Fault>> {
        let theirs = Written::of(now);
        let mut clashes = Vec::new();
        for (field, mine, theirs) in [
            ("open", &mut self.open, theirs.open),
            ("commitments", &mut self.commitments, theirs.commitments),
        ] {
            let said = |open: bool| if open { "yes" } else { "" };
            let mut typed = said(*mine).to_owned();
            clashes.extend(seen.settle(field, &mut typed, said(theirs)));
            *mine = !typed.is_empty();
        }
        clashes.extend(seen.settle("sender", &mut self.sender, &theirs.sender));
        clashes.extend(seen.settle("letter", &mut self.letter, &theirs.letter));
        clashes.extend(seen.settle_texts(records_field, &mut self.records, &theirs.records));
        clashes.extend(seen.settle_texts(guide_field, &mut self.guide, &theirs.guide));
        settled(clashes, self.read(now))
    }

    /// The settings with these; or everything that is wrong.
    pub fn read(&self, now: &SpaceSettings) -> Result<SpaceSettings, Vec<Fault>> {
        let mut faults = Vec::new();
        for (lang, text) in &self.records {
            if text.chars().count() > RECORDS_MAX {
                faults.push(Fault::counted(records_field(*lang), "too-long", RECORDS_MAX as i64));
            }
        }
        for (lang, text) in &self.guide {
            if text.chars().count() > GUIDE_MAX {
                faults.push(Fault::counted(guide_field(*lang), "too-long", GUIDE_MAX as i64));
            }
        }
        let sender = match self.sender.as_str() {
            "" => None,
            typed => normal_email(typed).map_err(|_| faults.push(Fault::new("sender", "not-an-email"))).ok(),
        };
        let lines: Vec<String> =
            self.letter.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect();
        if lines.len() > SENDER_LINES {
            faults.push(Fault::counted("letter", "lines-at-most", SENDER_LINES as i64));
        } else if lines.iter().any(|line| line.chars().count() > SENDER_LINE) {
            faults.push(Fault::counted("letter", "line-too-long", SENDER_LINE as i64));
        }
        if !faults.is_empty() {
            return Err(faults);
        }
        Ok(SpaceSettings {
            intake_open: self.open,
            commitments_open: self.commitments,
            public_records: self.records.clone(),
            meeting_guide: self.guide.clone(),
            sender,
            letter_sender: lines,
            ..now.clone()
        })
    }
}

/// The field of the sentence about public records in a language.
pub fn records_field(lang: Lang) -> &'static str {
    match lang {
        Lang::Sv => "records-sv",
        Lang::Nb => "records-nb",
        Lang::Nn => "records-nn",
        Lang::Fi => "records-fi",
        Lang::En => "records-en",
    }
}

/// The field of the guide to meetings in a language.
pub fn guide_field(lang: Lang) -> &'static str {
    match lang {
        Lang::Sv => "guide-sv",
        Lang::Nb => "guide-nb",
        Lang::Nn => "guide-nn",
        Lang::Fi => "guide-fi",
        Lang::En => "guide-en",
    }
}

/// The languages that were ticked, in the order of menus and with spaces between, and the space's own.
#[derive(Clone, Debug, PartialEq)]
pub struct Spoken {
    /// `sv fi`
    pub langs: String,
    /// `sv`
    pub own: String,
}

impl Spoken {
    /// As it was typed.
    pub fn new(chosen: &[&str], own: &str) -> Spoken {
        let langs = Lang::ALL.map(Lang::tag).into_iter().filter(|tag| chosen.contains(tag));
        Spoken { langs: langs.collect::<Vec<_>>().join(" "), own: own.to_owned() }
    }

    /// As it stands.
    pub fn of(space: &Space) -> Spoken {
        let langs: Vec<&str> = space.langs.iter().map(|lang| lang.tag()).collect();
        Spoken::new(&langs, space.lang.tag())
    }

    /// The tags chosen.
    pub fn chosen(&self) -> Vec<&str> {
        self.langs.split_whitespace().collect()
    }

    /// The fields with what stands in them.
    pub fn seen(&self) -> Seen {
        Seen::of([("langs", self.langs.clone()), ("own", self.own.clone())])
    }

    /// As [`languages`], where only what was touched since it was `seen` is changed; this becomes what would stand.
    pub fn read_since(&mut self, seen: &Seen, now: &Space) -> Result<(Vec<Lang>, Lang), Vec<Fault>> {
        let theirs = Spoken::of(now);
        let langs = seen.settle("langs", &mut self.langs, &theirs.langs);
        let own = seen.settle("own", &mut self.own, &theirs.own);
        settled(langs.into_iter().chain(own).collect(), languages(&self.chosen(), &self.own))
    }
}

/// The languages chosen, in the order of menus, with the space's own; or what is wrong.
pub fn languages(chosen: &[&str], own: &str) -> Result<(Vec<Lang>, Lang), Vec<Fault>> {
    let langs: Vec<Lang> = Lang::ALL.into_iter().filter(|lang| chosen.contains(&lang.tag())).collect();
    let own: Option<Lang> = own.parse().ok();
    match own {
        _ if langs.is_empty() => Err(vec![Fault::new("langs", "choose-one")]),
        Some(own) if langs.contains(&own) => Ok((langs, own)),
        Some(_) => Err(vec![Fault::new("own", "own-language-missing")]),
        None => Err(vec![Fault::new("own", "choose-one")]),
    }
}

/// Longest word to avoid, preferred word, and reason, in characters.
pub const TERM_MAX: usize = 160;

/// All that is wrong with a word to avoid, beside those there are.
pub fn term(typed: &Term, others: &[Term]) -> Vec<Fault> {
    let mut faults = Vec::new();
    for (field, text) in [("avoid", &typed.avoid), ("prefer", &typed.prefer), ("reason", &typed.reason)] {
        if text.is_empty() && field != "reason" {
            faults.push(Fault::new(field, "required"));
        }
        if text.chars().count() > TERM_MAX {
            faults.push(Fault::counted(field, "too-long", TERM_MAX as i64));
        }
    }
    let same = |a: &str, b: &str| a.to_lowercase() == b.to_lowercase();
    if faults.is_empty() && others.iter().any(|other| same(&other.avoid, &typed.avoid)) {
        faults.push(Fault::new("avoid", "term-there"));
    }
    if faults.is_empty() && same(&typed.avoid, &typed.prefer) {
        faults.push(Fault::new("prefer", "term-same"));
    }
    faults
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn promises_are_read_within_their_limits() {
        let now = SpaceSettings::default();
        let mut typed = PROMISES.map(|promise| promise.of(&now).to_string());
        typed[1] = "60".into();
        assert_eq!(promises(&now, &typed), Ok(SpaceSettings { silence_days: 60, ..now.clone() }));
        typed[0] = "tre".into();
        typed[2] = "0".into();
        typed[6] = "99999".into();
        assert_eq!(
            promises(&now, &typed).unwrap_err(),
            [
                Fault::new("first_answer_working_days", "not-a-number"),
                Fault::counted("clarify_days", "number-at-least", 3),
                Fault::counted("contact_retention_days", "number-at-most", 3650),
            ]
        );
    }

    #[test]
    fn the_defaults_are_within_the_limits() {
        for promise in PROMISES {
            let now = promise.of(&SpaceSettings::default());
            assert!((promise.limits.0..=promise.limits.1).contains(&now), "{}", promise.field);
        }
    }

    #[test]
    fn texts_are_told_what_is_wrong_field_by_field() {
        let now = SpaceSettings::default();
        let written =
            Written { sender: "svar".into(), letter: "a\nb\nc\nd\ne\nf".into(), ..Written::of(&now) };
        assert_eq!(
            written.read(&now).unwrap_err(),
            [Fault::new("sender", "not-an-email"), Fault::counted("letter", "lines-at-most", 5)]
        );
        let written =
            Written { sender: " Svar@Exempel.SE ".into(), letter: " a \n\n b".into(), ..Written::of(&now) };
        let read = written.read(&now).unwrap();
        assert_eq!(
            (read.sender.as_deref(), read.letter_sender),
            (Some("svar@exempel.se"), vec!["a".into(), "b".into()])
        );
    }

    #[test]
    fn the_own_language_is_one_of_those_offered() {
        assert_eq!(languages(&["en", "sv"], "sv"), Ok((vec![Lang::Sv, Lang::En], Lang::Sv)));
        assert_eq!(languages(&["en"], "sv").unwrap_err()[0].code, "own-language-missing");
        assert_eq!(languages(&[], "sv").unwrap_err()[0].field, "langs");
    }
}
