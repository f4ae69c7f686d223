//! Reads the desk's forms. Pure: what was typed gives a wish or faults beside the fields.

use jiff::{civil::Date, tz::TimeZone};
use kernel::{Fault, Id, Lang, Millis, env::DAY};
use members::Organisation;
use web::Form;

use super::suggest::{About, Proposed};
use crate::idea::{Idea, Kind, Reason, rules::Wish, state::WithheldReason, store::places::Theme};

/// What is sent for "the whole alliance".
pub const ALL_PLACES: &str = "all";

/// What stands in the sorting fields, as typed or as suggested: words of the form, not yet checked.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Chosen {
    /// Key of a theme; what was picked from the list of all goes before the cards.
    pub theme: String,
    /// Key of another theme, in addition.
    pub also: String,
    /// Keys of organisations, or [`ALL_PLACES`].
    pub places: Vec<String>,
    /// The word of a kind.
    pub kind: String,
    /// The tag of a language.
    pub lang: String,
}

impl Chosen {
    /// What was typed.
    pub fn typed(form: &Form) -> Chosen {
        let picked = form.text("theme_other");
        let mut places: Vec<String> = Vec::new();
        for place in form.all("place") {
            if !place.is_empty() && !places.iter().any(|known| known == place) {
                places.push(place.to_owned());
            }
        }
        Chosen {
            theme: if picked.is_empty() { form.text("theme") } else { picked }.to_owned(),
            also: form.text("theme_also").to_owned(),
            places,
            kind: form.text("kind").to_owned(),
            lang: form.text("lang").to_owned(),
        }
    }

    /// Whether the fields were sent at all.
    pub fn is_sent(form: &Form) -> bool {
        form.has("kind") || form.has("theme") || form.has("theme_other")
    }

    /// How an idea is sorted.
    pub fn of(idea: &Idea, themes: &[Theme], organisations: &[Organisation]) -> Chosen {
        let standing = &idea.standing;
        let theme = |at: usize| {
            let id = standing.themes.get(at);
            themes
                .iter()
                .find(|theme| Some(&theme.id) == id)
                .map_or_else(String::new, |theme| theme.key.clone())
        };
        let here = |organisation: &&Organisation| standing.places.contains(&organisation.id);
        let mut places: Vec<String> =
            organisations.iter().filter(here).map(|organisation| organisation.key.clone()).collect();
        if standing.whole_alliance {
            places = vec![ALL_PLACES.to_owned()];
        }
        Chosen {
            theme: theme(0),
            also: theme(1),
            places,
            kind: standing.kind.map_or("", Kind::as_str).to_owned(),
            lang: idea.lang.tag().to_owned(),
        }
    }

    /// Chooses beforehand what is suggested well enough, where nothing stands yet.
    pub fn prefill(&mut self, suggested: &[Proposed]) {
        for proposed in suggested.iter().rev().filter(|proposed| proposed.is_likely()) {
            let value = proposed.value.clone();
            match proposed.about {
                About::Theme => self.theme = value,
                About::Place => self.places = vec![value],
                About::Kind => self.kind = value,
                About::Language => self.lang = value,
            }
        }
    }

    /// What stands in the field that a suggestion is about.
    pub fn of_field(&self, about: About) -> String {
        match about {
            About::Theme => self.theme.clone(),
            About::Place => self.places.join(" "),
            About::Kind => self.kind.clone(),
            About::Language => self.lang.clone(),
        }
    }

    /// The same as fields of an address.
    pub fn query(&self) -> String {
        let mut pairs = vec![("theme", self.theme.as_str()), ("theme_also", self.also.as_str())];
        pairs.extend(self.places.iter().map(|place| ("place", place.as_str())));
        pairs.push(("kind", &self.kind));
        // Keys and words are letters, digits and hyphens; anything else was typed by nobody and is left out.
        let plain = |text: &str| text.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'));
        let pairs = pairs.into_iter().filter(|(_, value)| !value.is_empty() && plain(value));
        pairs.map(|(name, value)| format!("{name}={value}")).collect::<Vec<_>>().join("&")
    }

    /// The wish to sort, or what is missing. With one municipality or none everything concerns the whole.
    pub fn wish(&self, themes: &[Theme], organisations: &[Organisation]) -> Result<Wish, Vec<Fault>> {
        let mut faults = Vec::new();
        let theme = |key: &str| themes.iter().find(|theme| theme.key == key).map(|theme| theme.id);
        let first = theme(&self.theme);
        if first.is_none() {
            faults.push(Fault::new("theme", "choose-theme"));
        }
        let also = theme(&self.also);
        if also.is_none() && !self.also.is_empty() {
            faults.push(Fault::new("theme_also", "choose-one"));
        }
        let whole = organisations.len() < 2 || self.places.iter().any(|place| place == ALL_PLACES);
        let here = |organisation: &&Organisation| self.places.contains(&organisation.key);
        let places: Vec<Id> = organisations.iter().filter(here).map(|organisation| organisation.id).collect();
        if !whole && places.is_empty() {
            faults.push(Fault::new("place", "choose-place"));
        }
        let kind = Kind::parse(&self.kind);
        match (first, kind, faults.is_empty()) {
            (Some(first), Some(kind), true) => {
                let themes = std::iter::once(first).chain(also).collect();
                let places = if whole { Vec::new() } else { places };
                Ok(Wish::Sort { themes, places, whole_alliance: whole, kind })
            }
            _ => {
                if kind.is_none() {
                    faults.push(Fault::new("kind", "choose-one"));
                }
                Err(faults)
            }
        }
    }

    /// The language, when it is another than the idea has.
    pub fn new_lang(&self, idea: &Idea) -> Option<Lang> {
        self.lang.parse().ok().filter(|lang| *lang != idea.lang)
    }
}

/// A required text.
fn required<'a>(form: &'a Form, field: &'static str, faults: &mut Vec<Fault>) -> &'a str {
    let text = form.text(field);
    if text.is_empty() {
        faults.push(Fault::new(field, "required"));
    }
    text
}

fn checked(wish: Option<Wish>, faults: Vec<Fault>) -> Result<Wish, Vec<Fault>> {
    match wish {
        Some(wish) if faults.is_empty() => Ok(wish),
        _ => Err(faults),
    }
}

/// To rest: a reason and a day, which begins in the space's zone. Quick picks are days from now and go before.
pub fn park(form: &Form, now: Millis, longest: i64, zone: &TimeZone) -> Result<Wish, Vec<Fault>> {
    let mut faults = Vec::new();
    let reason = required(form, "reason", &mut faults).to_owned();
    let until = match form.get::<i64>("days").filter(|days| *days > 0) {
        Some(days) => Some(now + days.min(longest) * DAY),
        None if form.text("until").is_empty() => {
            faults.push(Fault::new("until", "required"));
            None
        }
        None => {
            let day = form.get::<Date>("until").and_then(|day| day.to_zoned(zone.clone()).ok());
            let until = day.map(|day| day.timestamp().as_millisecond());
            if until.is_none() {
                faults.push(Fault::new("until", "not-a-date"));
            }
            until
        }
    };
    if until.is_some_and(|until| until <= now) {
        faults.push(Fault::new("until", "date-past"));
    } else if until.is_some_and(|until| until > now + longest * DAY) {
        faults.push(Fault::counted("until", "date-too-late", longest));
    }
    checked(until.map(|until| Wish::Park { until, reason }), faults)
}

/// To hand over: to whom, what was sent, and their number for it when known.
pub fn refer(form: &Form) -> Result<Wish, Vec<Fault>> {
    let mut faults = Vec::new();
    let receiver = required(form, "receiver", &mut faults).to_owned();
    let text = required(form, "text", &mut faults).to_owned();
    let reference = Some(form.text("reference").to_owned()).filter(|text| !text.is_empty());
    checked(Some(Wish::Refer { receiver, text, reference }), faults)
}

/// To ask the owner.
pub fn ask(form: &Form) -> Result<Wish, Vec<Fault>> {
    let mut faults = Vec::new();
    let question = required(form, "text", &mut faults).to_owned();
    checked(Some(Wish::Ask { question }), faults)
}

/// To close with a reason and an answer of at least one sentence.
pub fn answer(form: &Form) -> Result<(Reason, String), Vec<Fault>> {
    let mut faults = Vec::new();
    let reason = Reason::parse(form.text("reason"));
    if reason.is_none() {
        faults.push(Fault::new("reason", "choose-one"));
    }
    let text = required(form, "text", &mut faults);
    if !text.is_empty() && text.split_whitespace().count() < 3 {
        faults.push(Fault::new("text", "one-sentence"));
    }
    match reason {
        Some(reason) if faults.is_empty() => Ok((reason, text.to_owned())),
        _ => Err(faults),
    }
}

/// To keep from the public.
pub fn withhold(form: &Form) -> Result<Wish, Vec<Fault>> {
    let reason = WithheldReason::parse(form.text("reason"));
    let wish = reason.map(|reason| Wish::Withhold { reason });
    wish.ok_or_else(|| vec![Fault::new("reason", "choose-one")])
}

/// Into which proposal.
#[derive(Clone, Debug, PartialEq)]
pub enum Into {
    /// One that is there, by number.
    Number(i64),
    /// A new one with this title.
    New(String),
}

/// To take into a proposal: an open one or a new one, not both, and what we took.
pub fn take(form: &Form, open: &[i64]) -> Result<(Into, String), Vec<Fault>> {
    let mut faults = Vec::new();
    let title = form.text("title");
    let into = if title.is_empty() {
        form.get::<i64>("proposal").filter(|number| open.contains(number)).map(Into::Number)
    } else {
        Some(Into::New(title.to_owned()))
    };
    if into.is_none() {
        faults.push(Fault::new("proposal", "choose-proposal"));
    }
    if !title.is_empty() && !form.text("proposal").is_empty() {
        faults.push(Fault::new("title", "one-proposal"));
    }
    let longest = crate::proposals::desk::TITLE_MAX;
    if title.chars().count() > longest {
        faults.push(Fault::counted("title", "too-long", longest as i64));
    }
    let took = required(form, "took", &mut faults).to_owned();
    match into {
        Some(into) if faults.is_empty() => Ok((into, took)),
        _ => Err(faults),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::idea::{
        desk::is_redaction,
        masking::{masked_by_hand, masked_hints, with_line_ends_of},
    };

    fn theme(key: &str) -> Theme {
        let id = Id::from_parts(1, [key.len() as u8; 10]);
        Theme { id, key: key.into(), name: "{}".into(), other: false, position: 0, retired: false }
    }

    fn town(key: &str) -> Organisation {
        Organisation {
            id: Id::from_parts(2, [key.len() as u8; 10]),
            space: Id::from_parts(3, [0; 10]),
            key: key.into(),
            names: Default::default(),
            kind: "municipality".into(),
            letter: String::new(),
            valid_from: None,
            valid_until: None,
        }
    }

    #[test]
    fn what_is_missing_is_named_field_by_field() {
        let (themes, towns) = ([theme("bus")], [town("a"), town("bb")]);
        let faults = Chosen::typed(&Form::of(&[])).wish(&themes, &towns).unwrap_err();
        let fields: Vec<&str> = faults.iter().map(|fault| fault.field).collect();
        assert_eq!(fields, ["theme", "place", "kind"]);
        let whole = Chosen::typed(&Form::of(&[("theme", "bus"), ("kind", "idea")]));
        assert!(whole.wish(&themes, &towns[..1]).is_ok(), "one municipality needs no choice");
    }

    #[test]
    fn the_list_of_all_themes_goes_before_the_cards() {
        let form = Form::of(&[("theme", "a"), ("theme_other", "bb"), ("place", "x"), ("place", "x")]);
        let chosen = Chosen::typed(&form);
        assert_eq!((chosen.theme.as_str(), chosen.places.len()), ("bb", 1));
        assert_eq!(chosen.query(), "theme=bb&place=x");
    }

    #[test]
    fn a_rest_has_a_reason_and_a_day_within_reach() {
        let zone = TimeZone::UTC;
        let park = |fields: &[(&str, &str)]| super::park(&Form::of(fields), 0, 365, &zone);
        let codes = |fields: &[(&str, &str)]| -> Vec<&str> {
            park(fields).unwrap_err().iter().map(|fault| fault.code).collect()
        };
        assert_eq!(codes(&[]), ["required", "required"]);
        assert_eq!(codes(&[("reason", "budget"), ("until", "1969-12-31")]), ["date-past"]);
        assert_eq!(codes(&[("reason", "budget"), ("until", "1971-06-01")]), ["date-too-late"]);
        assert_eq!(codes(&[("reason", "budget"), ("until", "31/2")]), ["not-a-date"]);
        let wish = park(&[("reason", "budget"), ("days", "30")]).unwrap();
        assert_eq!(wish, Wish::Park { until: 30 * DAY, reason: "budget".into() });
    }

    #[test]
    fn suggested_masks_are_redactions() {
        let text = "Ring 070-174 06 05 eller skriv till kim@example.com om bussen.";
        let masked = masked_hints(text);
        assert!(!masked.contains("example.com") && masked.contains("om bussen"), "{masked}");
        assert!(is_redaction(text, &masked));
        assert_eq!(with_line_ends_of("a\nb", "a\r\nb"), "a\nb");
        assert!(is_redaction(text, &masked_by_hand(text, "Ring *** eller skriv till *** om bussen.")));
    }
}
