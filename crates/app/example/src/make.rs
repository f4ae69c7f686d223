//! Makes one idea of a draft, a seat and a fate.

use kernel::Lang;

use crate::history::history;
use crate::load::{Kernel, Lot, Row, Stock, rows};
use crate::model::{Channel, Contact, Fate, Idea, Moment, Progress, Scope, Sorting, Truth};
use crate::random::Chance;
use crate::render::{Freedom, reply};

/// Whom an idea of this kernel and place concerns.
pub(crate) fn scope(stock: &Stock, kernel: &Kernel, place: Option<usize>) -> Scope {
    kernel.scope.or(place.map(|at| stock.places[at].scope)).unwrap_or(Scope::Both)
}

/// What a careful person would say of it.
pub(crate) fn truth(stock: &Stock, kernel: &Kernel, place: Option<usize>) -> Truth {
    Truth {
        kernel: kernel.key,
        theme: kernel.theme,
        cluster: kernel.cluster,
        kind: kernel.kind,
        scope: scope(stock, kernel, place),
        hard: kernel.hard.clone(),
    }
}

/// The fate of the `nth` idea from a kernel. *Open* becomes received or sorted as `received` says.
pub(crate) fn fate(
    stock: &Stock,
    kernel: &Kernel,
    place: Option<usize>,
    nth: usize,
    received: bool,
    chance: &mut Chance,
) -> Fate {
    let words = || reply(stock, kernel, place, nth);
    match kernel.lot {
        Lot::Second => Fate::Received,
        Lot::Open if received => Fate::Received,
        Lot::Open => Fate::Sorted,
        Lot::Proposal(proposal) => match stock.progress(proposal) {
            Progress::Working => Fate::InProposal { proposal, took: words() },
            Progress::Adopted => Fate::Adopted { proposal, took: words() },
            Progress::Realised => Fate::Realised { proposal, took: words() },
        },
        Lot::Answered(reason) => Fate::Answered { reason, text: words() },
        Lot::Referred(receiver) => Fate::Referred { receiver, text: words() },
        Lot::Parked => Fate::Parked { reason: words(), until: chance.between(25, 300) },
        Lot::Clarifying => Fate::Clarifying { question: words() },
        Lot::Withdrawn => Fate::Withdrawn,
        Lot::Withheld(reason) => Fate::Withheld { reason },
    }
}

/// How far the wording of the `nth` idea from a kernel may stray from it.
pub(crate) fn freedom(kernel: &Kernel, nth: usize) -> Freedom {
    // Labels that name a way of writing would be spoilt by anything added.
    let delicate = [
        "long_900",
        "three_words",
        "all_caps",
        "emoji",
        "child",
        "slogan",
        "mixed_language",
        "phone_number",
        "email_in_text",
        "named_official",
        "insult",
    ];
    if kernel.hard.iter().any(|label| delicate.contains(label)) {
        Freedom::None
    } else if nth == 0 || matches!(kernel.lot, Lot::Clarifying | Lot::Withdrawn) {
        Freedom::Some
    } else {
        Freedom::Much
    }
}

/// What the desk decided, once the idea has been sorted.
fn sorting(kernel: &Kernel, truth: &Truth, fate: &Fate) -> Option<Sorting> {
    let unsorted = matches!(fate, Fate::Received | Fate::Withheld { .. } | Fate::Withdrawn);
    (!unsorted).then(|| Sorting {
        themes: std::iter::once(kernel.theme).chain(kernel.also).collect(),
        scope: truth.scope,
        kind: kernel.kind,
    })
}

/// What is known of an idea before it gets its number.
pub(crate) struct Parts<'a> {
    pub kernel: &'a Kernel,
    pub text: String,
    pub channel: Channel,
    pub fate: Fate,
    pub truth: Truth,
}

/// Completes an idea: owner, sorting and history.
pub(crate) fn idea(
    parts: Parts,
    (number, round): (u32, u8),
    arrival: Moment,
    signatures: &[(Lang, &'static str)],
    chance: &mut Chance,
) -> Idea {
    let Parts { kernel, text, channel, fate, truth } = parts;
    let scribe = match channel {
        Channel::Meeting { .. } => chance.percent(82),
        Channel::Network { .. } => chance.percent(55),
        Channel::Web { .. } => false,
    };
    Idea {
        number,
        round,
        lang: kernel.lang,
        channel,
        scribe,
        arrival,
        contact: contact(number, channel, truth.scope, chance),
        signature: signature(kernel.lang, signatures, chance),
        sorting: sorting(kernel, &truth, &fate),
        history: history(&fate, arrival, chance),
        text,
        fate,
        truth,
    }
}

fn contact(number: u32, channel: Channel, scope: Scope, chance: &mut Chance) -> Contact {
    let (email, letter) = match channel {
        Channel::Web { .. } => (58, 4),
        Channel::Network { .. } => (30, 14),
        Channel::Meeting { .. } => (24, 12),
    };
    let drawn = chance.below(100);
    if drawn < email {
        address(number)
    } else if drawn < email + letter {
        counter(scope, chance)
    } else {
        Contact::CodeOnly
    }
}

/// An invented address for the owner of idea `number`.
pub(crate) fn address(number: u32) -> Contact {
    Contact::Email(format!("agare{number:04}@post.example"))
}

/// A counter where a letter can be fetched.
pub(crate) fn counter(scope: Scope, chance: &mut Chance) -> Contact {
    let counters = match scope {
        Scope::One("trollhattan") => ["Biblioteket i Trollhättan", "Medborgarservice på Lextorp"],
        Scope::One(_) => ["Biblioteket i Vänersborg", "Biblioteket i Brålanda"],
        Scope::Both => ["Biblioteket i Trollhättan", "Biblioteket i Vänersborg"],
    };
    Contact::Letter(counters[chance.below(counters.len())])
}

fn signature(lang: Lang, all: &[(Lang, &'static str)], chance: &mut Chance) -> Option<&'static str> {
    if !chance.percent(11) {
        return None;
    }
    let fitting: Vec<&'static str> = all.iter().filter(|(l, _)| *l == lang).map(|(_, text)| *text).collect();
    chance.pick(&fitting).copied()
}

/// What owners who consent call themselves in public; never a person's name.
pub(crate) fn signatures() -> Vec<(Lang, &'static str)> {
    let read = |row: Row| (row.get("lang").parse().expect("a language of the interface"), row.get("text"));
    rows(include_str!("../data/signatures.tsv")).map(read).collect()
}
