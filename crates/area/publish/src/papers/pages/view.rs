//! A paper as a page: what stands on it, and what can be done with it.

use askama::Template;
use pages::{Button, Chrome, Hidden, Notice, Samples, Sheet, Tag, Tone, Words};

use crate::papers::{
    model::{Content, State},
    press::Stamp,
};

/// A paper.
#[derive(Template)]
#[template(path = "papers/templates/paper.html")]
pub struct PaperPage {
    chrome: Chrome,
    /// The language of the paper, where it is not the page's.
    lang: &'static str,
    publisher: String,
    kind: String,
    mark: Option<String>,
    tag: Option<Tag>,
    title: String,
    title_lang: &'static str,
    notice: Option<Notice>,
    sheet: Sheet,
    rest: Option<(String, String)>,
    stamp: String,
    notes: Vec<String>,
    hash: Option<(String, String)>,
    tools: Tools,
}

/// What can be done with a paper.
#[derive(Default)]
pub struct Tools {
    /// The PDF and other files.
    pub files: Vec<Button>,
    /// Ways on: the thing itself, other editions.
    pub ways: Vec<(String, String)>,
    /// Deeds of those who may publish.
    pub deeds: Vec<Button>,
    /// The one-time key of those deeds.
    pub key: Option<Hidden>,
}

/// What is known of a paper beside its content.
#[derive(Default)]
pub struct Around {
    /// Its number and hash when it is frozen.
    pub stamp: Option<Stamp>,
    /// How far it has come.
    pub state: Option<State>,
    /// What must be known first.
    pub notice: Option<Notice>,
    /// What can be done.
    pub tools: Tools,
}

impl PaperPage {
    /// The page of a content.
    pub fn new(chrome: impl FnOnce(String) -> Chrome, content: &Content, around: Around) -> PaperPage {
        let words = Words::new(content.lang);
        let title = match &content.mark {
            Some(mark) => format!("{} ({mark})", content.title.text),
            None => content.title.text.clone(),
        };
        let chrome = chrome(title);
        let page = chrome.words;
        let hash = around.stamp.as_ref().map(|stamp| (words.t("paper-hash-label"), stamp.hash.clone()));
        let stamp = match &around.stamp {
            Some(stamp) => {
                let number = words.with("paper-number", &[("number", stamp.number.to_string().into())]);
                format!("{} · {number}", content.stamp)
            }
            None => content.stamp.clone(),
        };
        let left = content.left as i64;
        PaperPage {
            lang: if content.lang == page.lang { "" } else { content.lang.tag() },
            publisher: content.publisher.clone(),
            kind: words.t(&format!("paper-kind-{}", content.kind.as_str())),
            mark: content.mark.clone(),
            tag: around.state.map(|state| tag(page, state)),
            title: content.title.text.clone(),
            title_lang: content.title.lang.map_or("", |lang| lang.tag()),
            notice: around.notice,
            sheet: Sheet::new(words, &content.head, &content.sections),
            rest: (left > 0)
                .then(|| content.more.clone())
                .flatten()
                .map(|href| (words.count("paper-sections-left", left), href)),
            stamp,
            notes: content.notes.clone(),
            hash,
            tools: around.tools,
            chrome,
        }
    }
}

/// How far a paper has come, as a tag.
pub fn tag(words: Words, state: State) -> Tag {
    let tone = match state {
        State::Draft | State::Consultation => Tone::Warning,
        State::Published => Tone::Success,
        State::Superseded => Tone::Neutral,
    };
    Tag::new(tone, words.t(&format!("paper-state-{}", state.as_str())))
}

/// A made-up content with everything that can be in one.
pub fn sample(words: Words) -> Content {
    use kernel::{
        Block, Lang, Said, Section,
        section::{Bars, Table},
    };
    let table = Table { sum: true, left: 2, ..Table::new("", vec![("A".into(), false), ("n".into(), true)]) }
        .source("Register <1>");
    let rows = vec![vec!["Norrvik".into(), "3".into()], vec!["Sum".into(), "3".into()]];
    let bars = Bars {
        title: "Ideas & answers".into(),
        columns: ("State".into(), "Ideas".into()),
        bars: vec![("Answered".into(), 655), ("Parked".into(), 26)],
        source: None,
    };
    let quote = Block::Quote { said: Said::in_lang("Bussi <myöhemmin>", Lang::Fi), by: "12".into() };
    let section = Section { cut: true, ..Section::new(10, "What is <decided>").more("/tvv/decisions/1") };
    let section = section
        .with(Block::text("One.\n\nTwo & three."))
        .with(quote)
        .with(Block::Bars(bars))
        .with_all(table.rows(rows))
        .with(Block::Points { points: vec![Said::new("First"), Said::in_lang("Toinen", Lang::Fi)], left: 3 })
        .part(Section::new(0, "Within").with_all(Block::facts(vec![("Name".into(), Said::new("Fact"))])));
    Content {
        kind: crate::papers::model::Kind::Report,
        lang: words.lang,
        publisher: "Norrvik-Sunnvik".into(),
        colour: "#0b5d5e".into(),
        title: Said::new("Report <2027>"),
        mark: Some("Draft".into()),
        as_of: 1_772_438_400_000,
        stamp: "2 April".into(),
        head: vec![Block::text("Lead")],
        sections: vec![section, Section::new(20, "Empty").short("Nothing.")],
        left: 2,
        more: Some("/tvv/papers/1".into()),
        notes: vec!["Note".into()],
    }
}

impl Samples for PaperPage {
    fn samples(words: Words) -> Vec<PaperPage> {
        let chrome = |title: String| Chrome::sample(words, title);
        let stamp = Stamp { number: 3, hash: "7f3a9c125e01".repeat(5) };
        let tools = Tools {
            files: vec![Button::second(words.t("paper-pdf")).link("/tvv/papers/3/pdf")],
            ways: vec![(words.t("paper-newer"), "/tvv/papers/4".into())],
            deeds: vec![
                Button::main(words.t("paper-do-publish"))
                    .to("/tvv/desk/papers/3/move")
                    .sends("wish", "publish"),
            ],
            key: Some(Hidden::new("request", "0")),
        };
        let notice = Notice::new(Tone::Neutral, words.t("paper-superseded-text")).link("x", "/tvv/papers/4");
        let full = Around { stamp: Some(stamp), state: Some(State::Superseded), notice: Some(notice), tools };
        let foreign = Content { lang: kernel::Lang::Fi, mark: None, left: 0, ..sample(words) };
        vec![
            PaperPage::new(chrome, &sample(words), full),
            PaperPage::new(chrome, &foreign, Around::default()),
        ]
    }
}
