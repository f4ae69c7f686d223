//! From a hand-written kernel to the text of one idea: puts in the place, and now and then an opening, a
//! reason, a closing or a careless hand.

use kernel::Lang;

use crate::load::{Kernel, Phrase, Place, Position, Stock};
use crate::model::{Channel, Kind};
use crate::random::Chance;

/// How far a text may stray from its kernel.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Freedom {
    /// As written, for the hard cases.
    None,
    /// Mostly as written: the first use of a kernel.
    Some,
    /// At least one thing added: a kernel used again.
    Much,
}

/// The text of an idea.
pub(crate) fn text(
    stock: &Stock,
    kernel: &Kernel,
    place: Option<usize>,
    channel: Channel,
    freedom: Freedom,
    chance: &mut Chance,
) -> String {
    let core = with_place(kernel.text, place.map(|at| &stock.places[at])).replace("\\n", "\n");
    if freedom == Freedom::None {
        return core;
    }
    let (some, much) = (freedom == Freedom::Some, freedom == Freedom::Much);
    let mut opening = chance.percent(if some { 9 } else { 36 });
    let reason = kernel.kind == Kind::Idea && chance.percent(if some { 9 } else { 30 });
    let closing = chance.percent(if some { 8 } else { 26 });
    if much && !opening && !reason && !closing {
        opening = true;
    }
    let mut parts = Vec::new();
    if opening {
        parts.extend(phrase(stock, kernel, channel, Position::Opening, chance));
    }
    parts.push(core.as_str());
    if reason {
        parts.extend(phrase(stock, kernel, channel, Position::Reason, chance));
    }
    if closing {
        parts.extend(phrase(stock, kernel, channel, Position::Closing, chance));
    }
    let careless = kernel.lang == Lang::Sv && chance.percent(if some { 12 } else { 24 });
    let whole = parts.join(" ");
    if careless { hand(&whole, chance) } else { whole }
}

/// What the owner was told: the `nth` of the alternatives, with the place put in.
pub(crate) fn reply(stock: &Stock, kernel: &Kernel, place: Option<usize>, nth: usize) -> String {
    let count = kernel.reply.split(" | ").count();
    let chosen = kernel.reply.split(" | ").nth(nth % count).unwrap_or("");
    with_place(chosen, place.map(|at| &stock.places[at]))
}

fn with_place(text: &str, place: Option<&Place>) -> String {
    let Some(place) = place else { return text.to_owned() };
    let bare = format!("{{{}}}", place.category);
    let phrase = format!("{{i:{}}}", place.category);
    capital(&text.replace(&bare, place.name).replace(&phrase, place.phrase))
}

fn capital(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map(|first| first.to_uppercase().chain(chars).collect()).unwrap_or_default()
}

fn phrase(
    stock: &Stock,
    kernel: &Kernel,
    channel: Channel,
    position: Position,
    chance: &mut Chance,
) -> Option<&'static str> {
    let channel = match channel {
        Channel::Meeting { .. } => "meeting",
        Channel::Network { .. } => "network",
        Channel::Web { .. } => "web",
    };
    let fits = |phrase: &&Phrase| {
        phrase.position == position
            && phrase.lang == kernel.lang
            && (phrase.theme == "*" || phrase.theme == kernel.theme)
            && (phrase.channel == "*" || phrase.channel == channel)
            && (phrase.kind == "*" || phrase.kind == kernel.kind.word())
    };
    let count = stock.phrases.iter().filter(fits).count();
    stock.phrases.iter().filter(fits).nth(chance.below(count)).map(|phrase| phrase.text)
}

/// Spoken forms in the order in which they are tried.
const SPOKEN: [(&str, &str); 11] = [
    (" de ", " dom "),
    (" dem ", " dom "),
    (" någon ", " nån "),
    (" något ", " nåt "),
    (" några ", " nåra "),
    (" sedan ", " sen "),
    (" också ", " oxå "),
    (" sådant ", " sånt "),
    (" är ", " e "),
    (" och ", " o "),
    (" mig ", " mej "),
];

const DIALECT: [(&str, &str); 6] = [
    (" inte ", " ente "),
    (" jag ", " ja "),
    (" mycket ", " möcke "),
    (" är ", " ä "),
    (" och ", " å "),
    (" där ", " dä "),
];

/// The text as a hurried hand, a phone or a strong dialect would have it. Swedish only.
fn hand(text: &str, chance: &mut Chance) -> String {
    match chance.below(12) {
        0 | 1 => text.to_lowercase(),
        2 | 3 => text.trim_end_matches('.').to_owned(),
        4..=6 => spoken(text, &SPOKEN),
        7 => spoken(text, &DIALECT),
        8 | 9 => misspelt(text, chance),
        10 if text.ends_with('.') => text.trim_end_matches('.').to_owned() + "!!",
        10 => text.to_owned(),
        _ => misspelt(&text.to_lowercase(), chance).replace(',', ""),
    }
}

fn spoken(text: &str, forms: &[(&str, &str)]) -> String {
    forms.iter().fold(text.to_owned(), |text, (from, to)| text.replace(from, to))
}

/// One double consonant written single, or two neighbouring letters of a long word changed about.
fn misspelt(text: &str, chance: &mut Chance) -> String {
    let mut letters: Vec<char> = text.chars().collect();
    let double = |pair: &[char]| pair[0] == pair[1] && "ptklmnsrtf".contains(pair[0]);
    let doubles: Vec<usize> =
        letters.windows(2).enumerate().filter(|(_, pair)| double(pair)).map(|(at, _)| at).collect();
    if let Some(at) = chance.pick(&doubles) {
        letters.remove(*at);
        return letters.into_iter().collect();
    }
    let inner =
        |four: &[char]| four.iter().all(|c| c.is_lowercase() && c.is_alphabetic()) && four[1] != four[2];
    let inners: Vec<usize> =
        letters.windows(4).enumerate().filter(|(_, four)| inner(four)).map(|(at, _)| at + 1).collect();
    if let Some(at) = chance.pick(&inners) {
        letters.swap(*at, at + 1);
    }
    letters.into_iter().collect()
}
