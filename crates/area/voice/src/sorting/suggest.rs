//! What a machine suggests about an idea, with how sure it is and why. Pure, and never more than a suggestion: a
//! [`Proposed`] value becomes a decision only when a person sends it (I20).

use kernel::Lang;
use textsense::{
    Language, language,
    signs::{self, Found, Sign},
};

use super::{forms::ALL_PLACES, reading::Names};
use crate::idea::{
    Kind, arrive,
    store::words::Suggestion,
    vote::{NEIGHBOURS, vote},
};

/// How a vote of neighbours found by their words came about, stored with it.
pub const METHOD: &str = "textsense-lexical@0.1";
/// How a vote of neighbours found by a model came about; the model's name follows.
const BY_MEANING: &str = "textsense-hybrid@0.1";
/// How what stands in the text itself came about.
const BY_RULE: &str = "rules@0.1";
/// From here on a suggested theme is chosen beforehand, for a person to accept or change.
pub const PRECHOSEN: f64 = 0.3;
/// Anything else is suggested from here on, and chosen beforehand.
const LIKELY: f64 = 0.5;
/// Letters of a text whose language is told.
const TELLING: usize = 20;
/// So sure is a sign in the words: enough to be chosen beforehand, less than a clear vote of what is alike.
const SIGN: f64 = 0.55;
/// A language is told otherwise than it was from here on.
const SURE: f64 = 0.9;

/// What is suggested.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum About {
    /// What it is about.
    Theme,
    /// Which municipality it concerns.
    Place,
    /// What sort of thing it is.
    Kind,
    /// Which language it is in.
    Language,
}

impl About {
    /// All of them, in the order of the fields.
    pub const ALL: [About; 4] = [About::Theme, About::Place, About::Kind, About::Language];

    /// As it is stored.
    pub fn as_str(self) -> &'static str {
        match self {
            About::Theme => "theme",
            About::Place => "place",
            About::Kind => "kind",
            About::Language => "language",
        }
    }

    fn parse(text: &str) -> Option<About> {
        About::ALL.into_iter().find(|about| about.as_str() == text)
    }
}

/// Why something is suggested.
#[derive(Clone, Debug, PartialEq)]
pub enum Why {
    /// So many of so many ideas like this one have it.
    Near(usize, usize),
    /// The text names it, in this word.
    Named(String),
    /// It came from a meeting or network of this name.
    Gathered(String),
    /// Whoever left it, or the file it came from, said so.
    Said,
    /// All of the text is a question.
    Question,
    /// These words are a sign of it.
    Sign(String),
    /// The words are of that language.
    Words,
}

/// A suggested value and how sure the method is, from 0 to 1.
#[derive(Clone, Debug, PartialEq)]
pub struct Proposed {
    /// What it is a value of.
    pub about: About,
    /// Key of a theme or an organisation, [`ALL_PLACES`], word of a kind, tag of a language.
    pub value: String,
    /// How sure.
    pub confidence: f64,
    /// Why.
    pub why: Why,
}

impl Proposed {
    /// Whether it is sure enough to be chosen beforehand.
    pub fn is_likely(&self) -> bool {
        self.confidence >= if self.about == About::Theme { PRECHOSEN } else { LIKELY }
    }

    /// As the page carries it to the deed.
    pub fn carried(&self) -> String {
        let near = if matches!(self.why, Why::Near(..)) { "near" } else { "rule" };
        format!("{}:{}:{:.3}:{near}", self.about.as_str(), self.value, self.confidence)
    }

    /// What a page carried, as it is stored; `meaning` names the model that neighbours were found by.
    pub fn stored(carried: &str, meaning: Option<&str>) -> Option<(About, Suggestion)> {
        let mut parts = carried.split(':');
        let (about, value, confidence, how) = (parts.next()?, parts.next()?, parts.next()?, parts.next()?);
        let method = match (how, meaning) {
            ("near", Some(model)) => format!("{BY_MEANING} {model}"),
            ("near", None) => METHOD.to_owned(),
            _ => BY_RULE.to_owned(),
        };
        let confidence = confidence.parse::<f64>().ok()?.clamp(0.0, 1.0);
        let about = About::parse(about)?;
        let value = value.to_owned();
        Some((about, Suggestion { about: about.as_str().to_owned(), value, confidence, method }))
    }
}

/// An idea like the one to be sorted, which is sorted already.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Near {
    /// Key of its first theme, if that is still offered.
    pub theme: Option<String>,
    /// What sort of thing it is.
    pub kind: Option<Kind>,
    /// How like it is, 0 to 1.
    pub likeness: f64,
}

/// What suggestions are made from.
pub struct Seen<'a> {
    /// The words.
    pub text: &'a str,
    /// The language they are taken to be in.
    pub lang: Lang,
    /// Sorted ideas like it, the most alike first.
    pub near: &'a [Near],
    /// Themes and municipalities to choose from.
    pub names: &'a Names,
    /// The meeting or network it came from.
    pub gathering: Option<&'a str>,
    /// What was said beforehand, by its owner or a file.
    pub said: &'a [Suggestion],
}

/// Something that suggests.
pub type Suggester = fn(&Seen) -> Vec<Proposed>;

/// All that suggest, what people said first: of equals the first stands.
pub const SUGGESTERS: [Suggester; 7] = [
    said,
    theme_of_neighbours,
    kind_of_neighbours,
    place_by_name,
    kind_by_question,
    kind_by_sign,
    language_by_words,
];

/// What is suggested: up to three themes, and one place, kind and language; of each the surest first.
pub fn suggest(seen: &Seen) -> Vec<Proposed> {
    let mut all: Vec<Proposed> = Vec::new();
    for proposed in SUGGESTERS.iter().flat_map(|suggester| suggester(seen)) {
        if all.iter().all(|known| (known.about, &known.value) != (proposed.about, &proposed.value)) {
            all.push(proposed);
        }
    }
    all.sort_by(|a, b| b.confidence.total_cmp(&a.confidence));
    let mut kept = Vec::new();
    for about in About::ALL {
        let most = if about == About::Theme { 3 } else { 1 };
        kept.extend(all.iter().filter(|proposed| proposed.about == about).take(most).cloned());
    }
    kept
}

/// What was said beforehand, where it names something that can be chosen.
fn said(seen: &Seen) -> Vec<Proposed> {
    let known = |said: &Suggestion| {
        let about = About::parse(&said.about)?;
        let value = match about {
            About::Theme => seen.names.offered().find(|theme| theme.is_called(&said.value))?.key.clone(),
            About::Place => {
                let place = |id: &str| seen.names.organisations.iter().find(|one| one.id.to_string() == id);
                place(&said.value)?.key.clone()
            }
            About::Kind => Kind::parse(&said.value)?.as_str().to_owned(),
            About::Language => return None,
        };
        Some(Proposed { about, value, confidence: said.confidence, why: Why::Said })
    };
    seen.said.iter().filter_map(known).collect()
}

fn theme_of_neighbours(seen: &Seen) -> Vec<Proposed> {
    let near: Vec<(&str, f64)> =
        seen.near.iter().filter_map(|near| Some((near.theme.as_deref()?, near.likeness))).collect();
    votes(About::Theme, &near)
}

/// Most of what is like it is a question, a fault or an observation. That it is an idea need not be suggested.
fn kind_of_neighbours(seen: &Seen) -> Vec<Proposed> {
    let near: Vec<(&str, f64)> =
        seen.near.iter().filter_map(|near| Some((near.kind?.as_str(), near.likeness))).collect();
    let mut votes = votes(About::Kind, &near);
    votes.retain(|vote| vote.value != Kind::Idea.as_str() && vote.confidence >= LIKELY);
    votes
}

fn votes(about: About, near: &[(&str, f64)]) -> Vec<Proposed> {
    let of = near.len().min(NEIGHBOURS);
    let proposed = vote(near).into_iter().map(|(value, confidence)| {
        let n = near.iter().take(of).filter(|(other, _)| *other == value).count();
        Proposed { about, value: value.to_owned(), confidence, why: Why::Near(n, of) }
    });
    proposed.collect()
}

/// The one municipality, or all of them, that text or meeting name. Names may be inflected at their end.
fn place_by_name(seen: &Seen) -> Vec<Proposed> {
    let offered: Vec<_> = seen.names.organisations.iter().filter(|one| one.valid_until.is_none()).collect();
    if offered.len() < 2 {
        return Vec::new();
    }
    let named_in = |text: &str| -> Vec<(&str, String)> {
        let names = offered.iter().filter_map(|one| {
            let own: Vec<&str> = one.names.values().map(String::as_str).collect();
            let others = offered.iter().filter(|other| other.key != one.key);
            let others: Vec<&str> =
                others.flat_map(|other| other.names.values()).map(String::as_str).collect();
            Some((one.key.as_str(), named(text, &telling_name(&own, &others)?)?))
        });
        names.collect()
    };
    let proposed = |value: &str, confidence, why| {
        vec![Proposed { about: About::Place, value: value.to_owned(), confidence, why }]
    };
    let in_text = named_in(seen.text);
    match in_text.as_slice() {
        [(key, word)] => return proposed(key, 0.8, Why::Named(word.clone())),
        [_, ..] if in_text.len() == offered.len() => {
            let words: Vec<&str> = in_text.iter().map(|(_, word)| word.as_str()).collect();
            return proposed(ALL_PLACES, 0.8, Why::Named(words.join(", ")));
        }
        [_, ..] => return Vec::new(),
        [] => {}
    }
    let Some(gathering) = seen.gathering else { return Vec::new() };
    match named_in(gathering).as_slice() {
        [(key, _)] => proposed(key, LIKELY, Why::Gathered(gathering.to_owned())),
        _ => Vec::new(),
    }
}

/// What stays of an organisation's names in all languages and is no other's: `trollhättan` of "Trollhättans stad" and
/// "Trollhättanin kaupunki".
fn telling_name(names: &[&str], others: &[&str]) -> Option<String> {
    let begins = |name: &str, word: &str| words_of(name).iter().any(|other| other.starts_with(word));
    let all = names.iter().flat_map(|name| words_of(name));
    let own = all.filter(|word| {
        names.iter().all(|name| begins(name, word)) && !others.iter().any(|name| begins(name, word))
    });
    own.max_by_key(|word| (!word.ends_with('s'), word.chars().count()))
}

/// The words of a name in small letters, also without the s of the genitive.
fn words_of(name: &str) -> Vec<String> {
    let words = name.split(|c: char| !c.is_alphanumeric() && c != '-').filter(|word| !word.is_empty());
    let mut all: Vec<String> = words.map(str::to_lowercase).collect();
    let bare: Vec<String> = all.iter().filter_map(|word| word.strip_suffix('s')).map(str::to_owned).collect();
    all.extend(bare.into_iter().filter(|word| word.chars().count() >= 4));
    all
}

/// The word of a text that is this name, perhaps with an ending.
fn named(text: &str, name: &str) -> Option<String> {
    const ENDING: usize = 5;
    let name = name.to_lowercase();
    let letters = name.chars().count();
    let words = text.split(|c: char| !c.is_alphanumeric() && c != '-');
    let is = |word: &&str| {
        let lower = word.to_lowercase();
        let more = lower.chars().count().saturating_sub(letters);
        lower == name || (letters >= 4 && lower.starts_with(&name) && more <= ENDING)
    };
    words.into_iter().find(is).map(str::to_owned)
}

/// A text that is nothing but questions is one.
fn kind_by_question(seen: &Seen) -> Vec<Proposed> {
    let sentences = seen.text.trim().split_inclusive(['.', '!', '?', '\n']).map(str::trim);
    let mut sentences = sentences.filter(|sentence| sentence.chars().any(char::is_alphanumeric)).peekable();
    if sentences.peek().is_none() || !sentences.all(|sentence| sentence.ends_with('?')) {
        return Vec::new();
    }
    let value = Kind::Question.as_str().to_owned();
    vec![Proposed { about: About::Kind, value, confidence: 0.6, why: Why::Question }]
}

/// The words say that something is broken, or praise: a fault report, an observation.
fn kind_by_sign(seen: &Seen) -> Vec<Proposed> {
    let Some(Found { sign, words }) = signs::find(seen.text, arrive::sensed(seen.lang)) else {
        return Vec::new();
    };
    let kind = match sign {
        Sign::Fault => Kind::FaultReport,
        Sign::Praise => Kind::Observation,
    };
    let (value, why) = (kind.as_str().to_owned(), Why::Sign(words));
    vec![Proposed { about: About::Kind, value, confidence: SIGN, why }]
}

/// The text is in another language than it was taken to be.
fn language_by_words(seen: &Seen) -> Vec<Proposed> {
    let letters = seen.text.chars().filter(|c| c.is_alphabetic()).count();
    let found = language::detect(seen.text, None);
    let lang = match found.language {
        Language::Unknown | Language::Da | Language::Is => None,
        language => language.tag().parse::<Lang>().ok(),
    };
    let other = lang.filter(|lang| *lang != seen.lang && found.confidence >= SURE && letters >= TELLING);
    let proposed = other.map(|lang| Proposed {
        about: About::Language,
        value: lang.tag().to_owned(),
        confidence: found.confidence,
        why: Why::Words,
    });
    proposed.into_iter().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seen<'a>(text: &'a str, names: &'a Names, near: &'a [Near]) -> Seen<'a> {
        Seen { text, lang: Lang::Sv, near, names, gathering: None, said: &[] }
    }

    fn names(towns: &[&str]) -> Names {
        let mut names = super::super::samples::names(towns.len(), 3);
        for (one, town) in names.organisations.iter_mut().zip(towns) {
            one.names = [(Lang::Sv, (*town).to_owned())].into();
        }
        names
    }

    fn of(about: About, all: Vec<Proposed>) -> Option<(String, Why)> {
        all.into_iter().find(|proposed| proposed.about == about).map(|one| (one.value, one.why))
    }

    #[test]
    fn the_nearest_vote_and_one_weak_voice_makes_nobody_sure() {
        let votes = vote(&[("bus", 0.6), ("work", 0.2), ("bus", 0.4)]);
        assert_eq!(votes[0].0, "bus");
        assert!(votes[0].1 > 0.6 && votes[0].1 < 0.9, "{votes:?}");
        assert!(vote(&[("bus", 0.12)])[0].1 < PRECHOSEN + 0.05);
        assert!(vote::<&str>(&[]).is_empty());
    }

    #[test]
    fn themes_and_kinds_come_from_the_nearest_with_how_many_they_are() {
        let near =
            |theme: &str, kind, likeness| Near { theme: Some(theme.into()), kind: Some(kind), likeness };
        let list = [
            near("theme-1", Kind::FaultReport, 0.6),
            near("theme-1", Kind::FaultReport, 0.5),
            near("theme-2", Kind::Idea, 0.2),
        ];
        let names = names(&["Åmål", "Säffle"]);
        let all = suggest(&seen("Lampan är trasig", &names, &list));
        assert_eq!(of(About::Theme, all.clone()), Some(("theme-1".into(), Why::Near(2, 3))));
        assert_eq!(of(About::Kind, all), Some(("fault_report".into(), Why::Near(2, 3))));
        assert!(suggest(&seen("En lampa vid bron", &names, &[])).is_empty(), "nothing to go by");
        let sign = suggest(&seen("Lampan är trasig", &names, &[]));
        assert_eq!(of(About::Kind, sign), Some(("fault_report".into(), Why::Sign("är trasig".into()))));
    }

    #[test]
    fn places_are_named_by_the_text_or_else_by_the_meeting() {
        let names = names(&["Trollhättan", "Vänersborg"]);
        let place = |text| of(About::Place, suggest(&seen(text, &names, &[])));
        let named = |key: &str, word: &str| Some((key.to_owned(), Why::Named(word.to_owned())));
        assert_eq!(place("Bada i Vänersborgs hamn"), named("town-1", "Vänersborgs"));
        assert_eq!(place("Trollhättaniin lisää busseja"), named("town-0", "Trollhättaniin"));
        assert_eq!(place("Buss Trollhättan–Vänersborg"), named(ALL_PLACES, "Trollhättan, Vänersborg"));
        assert_eq!(place("Trollhättanbornaskulturhus"), None, "another word");
        let mut long = names.clone();
        let called = |sv: &str, fi: &str| [(Lang::Sv, sv.to_owned()), (Lang::Fi, fi.to_owned())].into();
        long.organisations[0].names = called("Trollhättans stad", "Trollhättanin kaupunki");
        long.organisations[1].names = called("Vänersborgs kommun", "Vänersborgin kunta");
        let found = suggest(&seen("Bron i Trollhättan", &long, &[]));
        assert_eq!(of(About::Place, found), named("town-0", "Trollhättan"), "the name without its kind");
        let met = Seen { gathering: Some("Träff i Vänersborg"), ..seen("Fler bänkar", &names, &[]) };
        assert_eq!(
            of(About::Place, suggest(&met)),
            Some(("town-1".into(), Why::Gathered("Träff i Vänersborg".into())))
        );
    }

    #[test]
    fn questions_and_languages_are_told_from_the_text() {
        let names = names(&[]);
        let all = suggest(&seen("När öppnar badet? Och vem har nyckeln?", &names, &[]));
        assert_eq!(of(About::Kind, all), Some(("question".into(), Why::Question)));
        for text in ["Öppna badet. Varför inte?", "", "?"] {
            assert_eq!(of(About::Kind, suggest(&seen(text, &names, &[]))), None, "{text}");
        }
        let all = suggest(&seen("Olisi hyvä, että bussit kulkisivat myös illalla.", &names, &[]));
        assert_eq!(of(About::Language, all), Some(("fi".into(), Why::Words)));
        assert_eq!(
            of(About::Language, suggest(&seen("Bussen går för sällan på kvällen.", &names, &[]))),
            None
        );
    }

    #[test]
    fn what_people_said_stands_before_what_is_guessed() {
        let names = names(&["Åmål", "Säffle"]);
        let said = [Suggestion {
            about: "place".into(),
            value: names.organisations[1].id.to_string(),
            confidence: 1.0,
            method: "owner".into(),
        }];
        let all = suggest(&Seen { said: &said, ..seen("En brygga i Åmål", &names, &[]) });
        assert_eq!(of(About::Place, all), Some(("town-1".into(), Why::Said)));
    }

    #[test]
    fn what_a_page_carries_comes_back() {
        let proposed = Proposed {
            about: About::Theme,
            value: "transit".into(),
            confidence: 0.8125,
            why: Why::Near(3, 4),
        };
        let (about, stored) = Proposed::stored(&proposed.carried(), Some("e5-1")).unwrap();
        assert_eq!((about, stored.value.as_str()), (About::Theme, "transit"));
        assert_eq!(stored.method, "textsense-hybrid@0.1 e5-1");
        assert_eq!(Proposed::stored(&proposed.carried(), None).unwrap().1.method, METHOD);
        for broken in ["", "theme:a", "theme:a:x:near", "mood:a:0.5:near"] {
            assert_eq!(Proposed::stored(broken, None), None, "{broken}");
        }
    }
}
