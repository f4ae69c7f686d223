//! How ideas are shown to everyone: names in the reader's language, tags, rows. What may not be read is not in
//! here to begin with: every text comes through [`Idea::public_text`].

use askama::Template;
use kernel::{Id, Lang};
use members::{Organisation, Space, space::Texts};
use pages::{Meta, Tag, Tone, Words};
use store::{Result, Tx};
use textsense::similar::Reason;

use super::{
    Idea, Origin, PublicText, State,
    kindred::Kin,
    model::shorten,
    store::{
        lists::Listed,
        places::{self, Known, Round, Theme},
        words::Accepted,
    },
};

/// The longest piece of an idea in a list, in characters.
const ROW: usize = 280;
/// The longest piece of an answer in a list, in characters.
const ANSWER: usize = 180;

/// A text per language, as stored: the reader's, else the space's own, else any.
pub fn text_in(stored: &str, lang: Lang, own: Lang) -> Option<String> {
    let texts: Texts = serde_json::from_str(stored).unwrap_or_default();
    let found = texts.get(&lang).or_else(|| texts.get(&own)).or_else(|| texts.values().next());
    found.filter(|text| !text.is_empty()).cloned()
}

/// A list of ideas cut to a size for reading: the first words, on one line.
pub fn brief(text: &str, max_chars: usize) -> String {
    shorten(&text.split_whitespace().collect::<Vec<_>>().join(" "), max_chars)
}

/// The words for what a space's ideas belong to, in one language.
pub struct Names {
    /// The reader's words.
    pub words: Words,
    /// Themes and rounds.
    pub known: Known,
    own: Lang,
    key: String,
}

impl Names {
    /// Reads them; one statement.
    pub async fn load(tx: &mut Tx, space: &Space, words: Words) -> Result<Names> {
        let known = places::known(tx, space.id).await?;
        Ok(Names::of(known, space.lang, &space.key, words))
    }

    /// Those already read, in a space with this language and key.
    pub fn of(known: Known, own: Lang, key: &str, words: Words) -> Names {
        Names { words, known, own, key: key.to_owned() }
    }

    /// What a theme is called.
    pub fn theme(&self, theme: &Theme) -> String {
        text_in(&theme.name, self.words.lang, self.own).unwrap_or_else(|| theme.key.clone())
    }

    /// What the theme with this identifier is called.
    pub fn theme_by_id(&self, id: Id) -> Option<String> {
        self.known.themes.iter().find(|theme| theme.id == id).map(|theme| self.theme(theme))
    }

    /// What a round is called.
    pub fn round(&self, round: &Round) -> String {
        text_in(&round.name, self.words.lang, self.own)
            .unwrap_or_else(|| self.words.count("round-number", round.number))
    }

    /// What people are asked in a round.
    pub fn question(&self, round: &Round) -> Option<String> {
        text_in(&round.question, self.words.lang, self.own)
    }

    /// Where an idea came from: the meeting or network, else the way it came.
    pub fn whence(&self, idea: &Idea) -> String {
        idea.gathering_name.clone().unwrap_or_else(|| channel(self.words, idea))
    }

    /// The address of an idea.
    pub fn href(&self, number: i64) -> String {
        format!("/{}/i/{number}", self.key)
    }
}

/// What the organisations with these identifiers are called.
pub fn place_names(organisations: &[Organisation], ids: &[Id], lang: Lang) -> Vec<String> {
    let named = organisations.iter().filter(|organisation| ids.contains(&organisation.id));
    named.map(|organisation| organisation.name(lang).to_owned()).collect()
}

/// How an idea came, in words.
pub fn channel(words: Words, idea: &Idea) -> String {
    if idea.cutting.is_some() {
        return words.t("channel-cutting");
    }
    words.t(&format!("channel-{}", idea.channel.as_str()))
}

/// Where an idea stands, as a tag.
pub fn state_tag(words: Words, state: State) -> Tag {
    let tone = match state {
        State::Answered | State::Realised => Tone::Success,
        State::InProposal | State::Adopted => Tone::Own,
        State::Sorted | State::Referred => Tone::Info,
        State::Clarifying | State::Parked => Tone::Warning,
        State::Received | State::Withheld | State::Withdrawn => Tone::Neutral,
    };
    Tag::new(tone, words.t(&format!("state-{}", state.as_str())))
}

/// The badge of what nobody real has said.
pub fn origin_tag(words: Words, origin: Origin) -> Option<Tag> {
    let badge = || Tag::new(Tone::Warning, words.t(&format!("origin-{}", origin.as_str())));
    (origin != Origin::Real).then(badge)
}

/// What stands in place of a text that is not shown, with the class of reason.
pub fn stub(words: Words, text: PublicText<'_>) -> Option<String> {
    Some(match text {
        PublicText::Shown(_) => return None,
        PublicText::Held => words.t("stub-held"),
        PublicText::Withdrawn => words.t("stub-withdrawn"),
        PublicText::Withheld(reason) => {
            let reason = words.t(&format!("withheld-{}", reason.as_str()));
            words.with("stub-withheld", &[("reason", reason.into())])
        }
    })
}

/// From this likeness in meaning on it is claimed that two ideas are about the same matter: paraphrases score around
/// 0.3 and translations more ([`textsense::similar::Hybrid`]). Below it they perhaps are.
const SURE: f64 = 0.3;

/// Why an idea is shown as like another, in words.
#[derive(Clone, Debug, Template)]
#[template(path = "idea/templates/because.html")]
pub struct Because {
    text: String,
    shared: Vec<String>,
    lang: Lang,
}

impl askama::filters::HtmlSafe for Because {}

impl Because {
    /// Why a kindred idea is one. The words are the idea's own and only for those who may read it.
    pub fn of(words: Words, kin: &Kin) -> Because {
        let sure = kin.likeness >= SURE;
        let reason = match kin.reason {
            Reason::Words if !kin.shared.is_empty() => "words",
            Reason::Words | Reason::Letters | Reason::Nothing => "letters",
            Reason::Meaning | Reason::OtherLanguage if !sure && !kin.shared.is_empty() => "perhaps-words",
            Reason::Meaning | Reason::OtherLanguage if !sure => "perhaps",
            Reason::Meaning => "meaning",
            Reason::OtherLanguage => "language",
        };
        let says_words = matches!(reason, "words" | "perhaps-words");
        let shared = if says_words { kin.shared.iter().take(5).cloned().collect() } else { Vec::new() };
        Because { text: words.t(&format!("kindred-why-{reason}")), shared, lang: kin.row.idea.lang }
    }
}

/// How many of the machine's first suggestions people took, in words, a line for each sort.
pub fn accepted(words: Words, decided: &[Accepted]) -> Vec<String> {
    let line = |about: &str| {
        let Accepted { taken, decided, .. } = decided.iter().find(|one| one.about == about)?;
        let share = words.percent(*taken as f64 / (*decided).max(1) as f64);
        let what = words.t(&format!("suggested-{about}"));
        let values = [("what", what.into()), ("share", share.into()), ("n", (*decided).into())];
        Some(words.with("suggestions-accepted", &values))
    };
    ["theme", "place", "kind", "language"].into_iter().filter_map(line).collect()
}

/// An idea in a list for everyone.
pub struct PublicRow {
    href: String,
    meta: Meta,
    text: Option<String>,
    stub: String,
    lang: Lang,
    tag: Tag,
    /// A label and what was said.
    note: Option<(String, String)>,
    /// Why it stands in a list of kindred.
    because: Option<Because>,
}

impl PublicRow {
    /// A row with the newest answer.
    pub fn new(names: &Names, listed: &Listed) -> PublicRow {
        let (words, idea) = (names.words, &listed.idea);
        let text = match idea.public_text() {
            PublicText::Shown(text) => Some(brief(text, ROW)),
            _ => None,
        };
        let mut meta = Meta::new(words.with("idea-number", &[("n", idea.number.to_string().into())]));
        if let Some(theme) = listed.theme.and_then(|id| names.theme_by_id(id)) {
            meta = meta.and(theme);
        }
        let answer = listed.answer.as_ref().filter(|_| text.is_some());
        PublicRow {
            href: names.href(idea.number),
            meta: meta.and(names.whence(idea)).and(words.day(idea.received_at)),
            text,
            stub: stub(words, idea.public_text()).unwrap_or_default(),
            lang: idea.lang,
            tag: state_tag(words, idea.standing.state),
            note: answer.map(|answer| (words.t("answer-label"), brief(answer, ANSWER))),
            because: None,
        }
    }

    /// Says why it is like another idea, in place of the answer.
    pub fn because(self, because: Because) -> PublicRow {
        PublicRow { because: Some(because), note: None, ..self }
    }

    /// Says this instead of the answer, if the text is shown: what a proposal took.
    pub fn note(mut self, label: impl Into<String>, note: Option<&str>) -> PublicRow {
        self.note = note.filter(|_| self.text.is_some()).map(|note| (label.into(), note.to_owned()));
        self
    }
}

/// Rows of a list for everyone.
#[derive(Template)]
#[template(path = "idea/templates/rows.html")]
pub struct PublicRows {
    /// The rows in order.
    pub rows: Vec<PublicRow>,
}

impl askama::filters::HtmlSafe for PublicRows {}
