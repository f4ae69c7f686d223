//! The fields by which an idea is sorted: theme, place, kind, and what is seldom changed.

use askama::{Template, filters::HtmlSafe};
use kernel::{Fault, Lang};
use pages::{Choice, Choices, Field, Pick, Words};

use super::{
    forms::{ALL_PLACES, Chosen},
    keys::Keys,
    reading::{Names, both, theme_name},
    suggest::{About, Proposed, Why},
};
use crate::idea::Kind;

/// As many themes stand side by side; more are picked from a list.
const CARDS: usize = 12;
/// As many municipalities stand side by side.
const PLACES: usize = 4;

/// Theme, place, kind.
#[derive(Clone, Debug, Template)]
#[template(path = "sorting/templates/fields.html")]
pub struct SortFields {
    words: Words,
    theme: Option<Choices>,
    theme_other: Option<Field>,
    place: Option<Choices>,
    place_list: Option<Field>,
    kind: Choices,
    also: Field,
    several: Option<Choices>,
    lang: Field,
    /// Whether what is seldom changed is unfolded: when something is suggested there.
    open: bool,
    /// What is suggested and why, a line for each.
    reasons: Vec<String>,
}

impl HtmlSafe for SortFields {}

/// What the fields show.
pub struct Shown<'a> {
    /// Names of themes and municipalities.
    pub names: &'a Names,
    /// What was typed, or how the idea is sorted.
    pub chosen: &'a Chosen,
    /// What is suggested, of each sort the surest first.
    pub suggested: &'a [Proposed],
    /// The person's keys.
    pub keys: &'a Keys,
    /// What is wrong.
    pub faults: &'a [Fault],
}

impl SortFields {
    /// The fields.
    pub fn new(words: Words, shown: &Shown<'_>) -> SortFields {
        let Shown { names, chosen, faults, .. } = shown;
        let (theme, theme_other) = themes(words, shown);
        let (place, place_list, several) = places(words, shown);
        let kind_chosen = if chosen.kind.is_empty() { Kind::Idea.as_str() } else { &chosen.kind };
        let kinds = Kind::ALL.iter().map(|kind| {
            let label = words.t(&format!("kind-{}", kind.as_str()));
            let choice = Choice::new(kind.as_str(), label).chosen(kind.as_str() == kind_chosen);
            shown.noted(words, choice, About::Kind, kind.as_str())
        });
        let none = Pick::new("", words.t("sorting-theme-none"));
        let also = std::iter::once(none).chain(theme_picks(names, words.lang));
        let langs = Lang::ALL.map(|lang| Pick::new(lang.tag(), lang.own_name())).to_vec();
        SortFields {
            words,
            theme,
            theme_other,
            place,
            place_list,
            kind: shown.marked(
                words,
                About::Kind,
                Choices::one("kind", words.t("sorting-kind"), kinds.collect()).cards().faults(words, faults),
            ),
            also: Field::select("theme_also", words.t("sorting-theme-also"), also.collect())
                .value(chosen.also.as_str())
                .faults(words, faults),
            several,
            lang: Field::select("lang", words.t("sorting-language"), langs).value(chosen.lang.as_str()),
            open: shown.first(About::Language).is_some(),
            reasons: About::ALL
                .into_iter()
                .filter_map(|about| reason(words, names, shown.first(about)?))
                .collect(),
        }
    }
}

impl Shown<'_> {
    /// The surest suggestion of a sort.
    fn first(&self, about: About) -> Option<&Proposed> {
        self.suggested.iter().find(|proposed| proposed.about == about)
    }

    fn of(&self, about: About, value: &str) -> Option<&Proposed> {
        self.suggested.iter().find(|proposed| proposed.about == about && proposed.value == value)
    }

    /// The choice with how sure the machine is of it, if it suggests it.
    fn noted(&self, words: Words, choice: Choice, about: About, value: &str) -> Choice {
        match self.of(about, value) {
            Some(proposed) => choice.note(format!("◆ {}", words.percent(proposed.confidence))),
            None => choice,
        }
    }

    /// The question with the word that one of its answers is suggested, if one is.
    fn marked(&self, words: Words, about: About, choices: Choices) -> Choices {
        if self.first(about).is_some() { choices.suggested(words) } else { choices }
    }
}

/// What is suggested and why, in a sentence.
fn reason(words: Words, names: &Names, proposed: &Proposed) -> Option<String> {
    let value = proposed.value.as_str();
    let what = match proposed.about {
        About::Theme => theme_name(names.offered().find(|theme| theme.key == value)?, words.lang),
        About::Place if value == ALL_PLACES => words.t(both(names.organisations.len())),
        About::Place => names.organisations.iter().find(|one| one.key == value)?.name(words.lang).to_owned(),
        About::Kind => words.t(&format!("kind-{value}")),
        About::Language => value.parse::<Lang>().ok()?.own_name().to_owned(),
    };
    let what = ("what", what.into());
    let share = ("share", words.percent(proposed.confidence).into());
    Some(match &proposed.why {
        Why::Near(n, of) => words.with(
            "sorting-because-near",
            &[what, share, ("n", (*n as i64).into()), ("of", (*of as i64).into())],
        ),
        Why::Named(name) => {
            words.with("sorting-because-named", &[what, share, ("name", name.as_str().into())])
        }
        Why::Gathered(name) => {
            words.with("sorting-because-gathered", &[what, share, ("name", name.as_str().into())])
        }
        Why::Said => words.with("sorting-because-said", &[what]),
        Why::Sign(sign) => {
            words.with("sorting-because-sign", &[what, share, ("words", sign.as_str().into())])
        }
        Why::Question => words.with("sorting-because-question", &[what, share]),
        Why::Words => words.with("sorting-because-words", &[what, share]),
    })
}

fn theme_picks(names: &Names, lang: Lang) -> impl Iterator<Item = Pick> {
    names.offered().map(move |theme| Pick::new(theme.key.as_str(), theme_name(theme, lang)))
}

/// Suggestions first, marked as such; then the other themes, as cards when they are few.
fn themes(words: Words, shown: &Shown<'_>) -> (Option<Choices>, Option<Field>) {
    let Shown { names, chosen, keys, faults, .. } = shown;
    let suggested: Vec<&Proposed> = shown.suggested.iter().filter(|p| p.about == About::Theme).collect();
    let few = names.offered().count() <= CARDS;
    let taken = match suggested.first().filter(|first| first.is_likely()) {
        Some(first) if chosen.theme.is_empty() => first.value.as_str(),
        _ => chosen.theme.as_str(),
    };
    let first = suggested.iter().filter_map(|p| names.offered().find(|theme| theme.key == p.value));
    let rest = names.offered().filter(|theme| few && shown.of(About::Theme, &theme.key).is_none());
    let cards: Vec<Choice> = first
        .chain(rest)
        .enumerate()
        .map(|(at, theme)| {
            let label = theme_name(theme, words.lang);
            let choice = Choice::new(theme.key.as_str(), label).chosen(theme.key == taken);
            let choice = shown.noted(words, choice, About::Theme, &theme.key);
            if keys.on && at < 9 { choice.key((at + 1).to_string()) } else { choice }
        })
        .collect();
    let legend = words.t("sorting-theme");
    let picks = |none: &str| {
        let none = Pick::new("", words.t(none));
        std::iter::once(none).chain(theme_picks(names, words.lang)).collect()
    };
    if cards.is_empty() {
        let field = Field::select("theme", legend, picks("choose-from-list"));
        return (None, Some(field.value(taken).faults(words, faults)));
    }
    let shown_here = suggested.iter().any(|p| p.value == taken);
    let theme = Choices::one("theme", legend, cards).cards().faults(words, faults);
    let theme = shown.marked(words, About::Theme, theme);
    let other = (!few).then(|| {
        Field::select("theme_other", words.t("sorting-theme-other"), picks("sorting-theme-none"))
            .value(if shown_here { "" } else { taken })
            .hint(words.t("sorting-theme-other-hint"))
    });
    (Some(theme), other)
}

type Places = (Option<Choices>, Option<Field>, Option<Choices>);

/// Two municipalities: one, the other or both. A few: any of them or all. Many: a list, and boxes for several.
/// The whole is chosen beforehand: that is what an alliance is for.
fn places(words: Words, shown: &Shown<'_>) -> Places {
    let Shown { names, chosen, keys, faults, .. } = shown;
    let is = |key: &str| chosen.places.iter().any(|place| place == key);
    // Who has left the alliance is no longer offered, but stays where it was chosen before.
    let offered: Vec<_> =
        names.organisations.iter().filter(|one| one.valid_until.is_none() || is(&one.key)).collect();
    let all = offered.len();
    if all < 2 {
        return (None, None, None);
    }
    let legend = words.t("sorting-place");
    let whole = chosen.places.is_empty() && faults.is_empty();
    let choices = |with_all: bool| -> Vec<Choice> {
        let mut list: Vec<Choice> = offered
            .iter()
            .map(|organisation| {
                let choice = Choice::new(organisation.key.as_str(), organisation.name(words.lang));
                let choice = choice.chosen(is(&organisation.key));
                let choice = shown.noted(words, choice, About::Place, &organisation.key);
                let letter = organisation.letter.to_lowercase();
                if keys.on && !letter.is_empty() && with_all { choice.key(letter) } else { choice }
            })
            .collect();
        if with_all {
            let choice = Choice::new(ALL_PLACES, words.t(both(all))).chosen(whole || is(ALL_PLACES));
            let choice = shown.noted(words, choice, About::Place, ALL_PLACES);
            list.push(match keys.key("both") {
                Some(key) => choice.key(key),
                None => choice,
            });
        }
        list
    };
    let marked = |choices: Choices| shown.marked(words, About::Place, choices);
    if all == 2 {
        return (
            Some(marked(Choices::one("place", legend, choices(true)).cards().faults(words, faults))),
            None,
            None,
        );
    }
    if all <= PLACES {
        return (
            Some(marked(Choices::many("place", legend, choices(true)).cards().faults(words, faults))),
            None,
            None,
        );
    }
    let none = Pick::new("", words.t("choose-from-list"));
    let whole_pick = Pick::new(ALL_PLACES, words.t(both(all)));
    let picks = offered.iter().map(|o| Pick::new(o.key.as_str(), o.name(words.lang)));
    let value = match chosen.places.as_slice() {
        [] if whole => ALL_PLACES,
        [only] => only,
        _ => "",
    };
    let list = Field::select("place", legend, [none, whole_pick].into_iter().chain(picks).collect());
    let several = Choices::many("place", words.t("sorting-place-several"), choices(false));
    let several = if chosen.places.len() > 1 {
        several
    } else {
        let plain = offered.iter().map(|o| Choice::new(o.key.as_str(), o.name(words.lang)));
        Choices::many("place", words.t("sorting-place-several"), plain.collect())
    };
    (None, Some(list.value(value).faults(words, faults)), Some(several.id("f-place-several")))
}
