//! The owner's page in every state, with long and odd texts: for the tests that look at pages.

use kernel::{Fault, Id, Lang, Millis, Private, env::DAY};
use members::contact::{Contact, Details};
use pages::{Chrome, Samples, Words};

use super::{
    forms::Address,
    standing::View,
    view::{Around, Now, Typed},
};
use crate::{
    idea::{
        Channel, Idea, Kind, Origin, Reason, State,
        rules::{Facts, Standing},
        state::{WithheldReason, Word},
        store::words::{ReplyRow, Told},
    },
    proposals::Proposal,
};

const NOW: Millis = 1_772_438_400_000;

fn id(n: u8) -> Id {
    Id::from_parts(NOW, [n; 10])
}

fn told(word: Word, text: Option<&str>, facts: Facts) -> Told {
    Told {
        id: id(10 + word as u8),
        space: id(2),
        idea: id(3),
        at: NOW - DAY,
        word,
        text: text.map(str::to_owned),
        facts,
        mail: true,
        void: false,
        printed: false,
    }
}

fn idea(state: State) -> Idea {
    let due_at = state.is_open().then_some(NOW + 10 * DAY);
    let standing = Standing {
        state,
        before: None,
        kind: Some(Kind::Idea),
        whole_alliance: true,
        places: Vec::new(),
        themes: Vec::new(),
        contributions: Vec::new(),
        carried: Vec::new(),
        due_at,
        parked_until: due_at.filter(|_| state == State::Parked),
        withheld: (state == State::Withheld).then_some(WithheldReason::PersonalData),
    };
    Idea {
        id: id(3),
        space: id(2),
        number: 1417,
        round: id(4),
        late: false,
        origin: Origin::Synthetic,
        channel: Channel::Web,
        via: None,
        gathering: None,
        gathering_name: None,
        table_no: None,
        scribe: None,
        external_id: None,
        cutting: None,
        lang: Lang::Sv,
        original: "Bussen <61> slutar gå klockan 18 & det går inte att jobba kväll.".into(),
        clean: "Bussen <61> slutar gå klockan 18 & det går inte att jobba kväll.".into(),
        held: state == State::Received,
        masked: state == State::Sorted,
        received_at: NOW - 30 * DAY,
        changed_at: NOW,
        heard_at: NOW,
        unread: false,
        told: false,
        version: 2,
        text_version: 1,
        contact: None,
        has_code: true,
        standing,
    }
}

/// The words that brought an idea into this state.
fn words_to(state: State) -> Vec<Told> {
    let date = Some(NOW + 10 * DAY);
    let last = match state {
        State::Clarifying => {
            told(Word::Question, Some("Vilken linje menar du?"), Facts { date, ..Facts::default() })
        }
        State::InProposal => {
            let took = Some("Sena turer på linje 61.".to_owned());
            let facts = Facts { proposal: Some(id(5)), took, ..Facts::default() };
            told(Word::InProposal, Some("Sena turer på linje 61."), facts)
        }
        State::Parked => {
            told(Word::Parked, Some("Vi väntar på budgeten."), Facts { date, ..Facts::default() })
        }
        State::Referred => {
            let (receiver, reference) = (Some("Trafikverket".to_owned()), Some("TRV 2026/17".to_owned()));
            told(
                Word::Referred,
                Some("Vi skickar en idé."),
                Facts { receiver, reference, ..Facts::default() },
            )
        }
        State::Answered => {
            let reason = Some(Reason::Started.as_str().to_owned());
            told(
                Word::Answered,
                Some("Från augusti går bussen\ntill 23."),
                Facts { reason, ..Facts::default() },
            )
        }
        State::Withheld => {
            let reason = Some(WithheldReason::PersonalData.as_str().to_owned());
            told(Word::Withheld, None, Facts { reason, ..Facts::default() })
        }
        State::Withdrawn => told(Word::Withdrawn, None, Facts::default()),
        State::Adopted | State::Realised => {
            let url = Some("/tvv/decisions/3".to_owned());
            let facts = Facts { title: Some("Sena <turer>".into()), url, ..Facts::default() };
            told(if state == State::Adopted { Word::Adopted } else { Word::Realised }, None, facts)
        }
        State::Sorted | State::Received => told(Word::Progress, Some("Vi läser."), Facts::default()),
    };
    let receipt = told(Word::Receipt, None, Facts { date, ..Facts::default() });
    let receipt = Told { at: NOW - 30 * DAY, ..receipt };
    let sorted = Told { at: NOW - 20 * DAY, ..told(Word::Sorted, None, Facts::default()) };
    vec![receipt, sorted, last]
}

/// A view of an idea in this state.
pub(super) fn view(state: State) -> View {
    let proposal = Proposal {
        id: id(5),
        number: 31,
        title: "Bussar & tider".into(),
        state: crate::proposals::State::Working,
        opened_at: NOW,
        closed_at: None,
    };
    View {
        idea: idea(state),
        told: words_to(state),
        replies: vec![ReplyRow { id: id(6), at: NOW - 10 * DAY, text: "Linje <61>".into() }],
        asked: state == State::Answered,
        contact: None,
        proposals: vec![proposal],
        now: NOW,
    }
}

impl Samples for Now {
    fn samples(words: Words) -> Vec<Now> {
        let around = Around {
            at: "/tvv".into(),
            langs: Lang::ALL.to_vec(),
            ideas: true,
            proposals: true,
            key: "0".repeat(32),
        };
        let page = |view: View, typed: Typed| {
            let chrome = Chrome::sample(words, Now::title(words, &view.idea));
            Now::new(chrome, &around, &view, &typed)
        };
        let mut samples: Vec<Now> =
            State::ALL.iter().map(|state| page(view(*state), Typed::default())).collect();
        let mut late = view(State::InProposal);
        (late.idea.standing.due_at, late.proposals) = (Some(NOW - DAY), Vec::new());
        samples.push(page(late, Typed::default()));
        let mut known = view(State::Answered);
        let details = Details {
            email: Some(Private::new("kim@exempel.se".to_owned())),
            name: Some(Private::new("Kim".to_owned())),
            name_public: true,
            ..Details::default()
        };
        known.contact = Some(Contact {
            id: id(7),
            space: id(2),
            details,
            retain_until: NOW + DAY,
            owed: true,
            erased_at: None,
        });
        let why = Fault::counted("why", "too-long", 5000);
        samples.push(page(known, Typed { why: "x".into(), faults: vec![why], ..Typed::default() }));
        let text = Fault::new("text", "required");
        samples.push(page(view(State::Clarifying), Typed { faults: vec![text], ..Typed::default() }));
        let faults = vec![Fault::new("email", "not-an-email"), Fault::counted("name", "too-long", 100)];
        let address = Some(Address { email: "kim".into(), ..Address::default() });
        samples.push(page(view(State::Sorted), Typed { address, faults, ..Typed::default() }));
        samples
    }
}
