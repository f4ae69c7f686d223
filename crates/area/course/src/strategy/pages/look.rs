//! What every page of strategies needs: the words, the addresses, the whole, and how parts of it are said.

use askama::{Template, filters::HtmlSafe};
use jiff::civil::Date;
use kernel::{Id, Lang};
use pages::{Notice, Tag, Tone, Words};
use web::{Ctx, Fail};

use crate::{
    strategy::{
        model::{Certainty, Frame, FrameKind, Item, State, Statement, StatementKind},
        rules::{glossary, goals::Flag},
        whole::{self, Whole},
    },
    wording,
};

/// A space's strategies as one reader sees them.
pub struct Look {
    /// The reader's words.
    pub words: Words,
    /// The space's key.
    pub space: String,
    /// Today there.
    pub today: Date,
    /// Everything.
    pub whole: Whole,
}

/// A text with its terms linked to their definitions.
#[derive(Clone, Debug, Default, Template)]
#[template(
    ext = "html",
    source = r#"<span lang="{{ lang }}">{% for (text, href) in pieces %}{% if let Some(href) = href %}<a class="term" href="{{ href }}">{{ text }}</a>{% else %}{{ text }}{% endif %}{% endfor %}</span>"#
)]
pub struct Rich {
    lang: &'static str,
    pieces: Vec<(String, Option<String>)>,
}

impl HtmlSafe for Rich {}

/// A line that leads somewhere, with marks.
#[derive(Clone, Debug)]
pub struct Entry {
    /// What is read.
    pub title: String,
    /// Its language.
    pub lang: &'static str,
    /// Where it leads.
    pub href: String,
    /// A quiet addition.
    pub note: String,
    /// States and flags.
    pub tags: Vec<Tag>,
    /// Its place on the page, for links to it.
    pub anchor: String,
}

impl Look {
    /// Reads the space of a request.
    pub async fn read(ctx: &Ctx) -> Result<Look, Fail> {
        let mut tx = ctx.read().await?;
        let whole = Whole::read(&mut tx, ctx.space().id).await?;
        let today = ctx.space().today(ctx.now());
        Ok(Look { words: ctx.words, space: ctx.space().key.clone(), today, whole })
    }

    /// An address in the space.
    pub fn at(&self, path: &str) -> String {
        format!("/{}{path}", self.space)
    }

    /// The language of an item's words: its frame's.
    pub fn lang_of(&self, item: &Item) -> Lang {
        self.whole.frame_of(item.strategy).map_or(self.words.lang, |frame| frame.lang)
    }

    /// Where an item is.
    pub fn href(&self, item: &Item) -> String {
        self.whole
            .frame_of(item.strategy)
            .map_or_else(String::new, |frame| whole::item_url(&self.space, frame, item))
    }

    /// A text in its language, with the space's terms linked where they first stand.
    pub fn rich(&self, text: &str, lang: Lang) -> Rich {
        let terms: Vec<&Statement> =
            self.whole.noted(StatementKind::Term).into_iter().filter(|term| term.lang == lang).collect();
        let names: Vec<&str> = terms.iter().map(|term| term.title.as_str()).collect();
        let pieces = glossary::pieces(text, &names).into_iter().map(|piece| {
            let href = piece.term.map(|at| self.at(&format!("/glossary#term-{}", terms[at].number)));
            (piece.text.to_owned(), href)
        });
        Rich { lang: lang.tag(), pieces: pieces.collect() }
    }

    /// How far a document has come, as a tag.
    pub fn state(&self, frame: &Frame) -> Tag {
        let tone = match frame.state {
            State::Draft | State::Consultation => Tone::Warning,
            State::Adopted => Tone::Success,
            State::Superseded => Tone::Neutral,
        };
        if frame.kind == FrameKind::External {
            return Tag::new(Tone::Neutral, self.words.t("strategy-external"));
        }
        Tag::new(tone, self.words.t(&format!("strategy-state-{}", frame.state.as_str())))
    }

    /// What must be said above a document that is not, or no longer, in force.
    pub fn warning(&self, frame: &Frame) -> Option<Notice> {
        let words = self.words;
        if frame.kind == FrameKind::External {
            return None;
        }
        match frame.state {
            State::Adopted => None,
            State::Draft => Some(Notice::new(Tone::Warning, words.t("strategy-warn-draft"))),
            State::Consultation => {
                let until = frame.detail.comments_until.map(|until| wording::date(words, until));
                let text = until.map_or_else(
                    || words.t("strategy-warn-consultation"),
                    |until| words.with("strategy-warn-consultation-until", &[("date", until.into())]),
                );
                Some(Notice::new(Tone::Warning, text))
            }
            State::Superseded => {
                let notice = Notice::new(Tone::Neutral, words.t("strategy-warn-superseded"));
                Some(match self.whole.successor(frame.id) {
                    Some(new) => notice.link(new.title.clone(), whole::frame_url(&self.space, new)),
                    None => notice,
                })
            }
        }
    }

    /// The word across every page of a document that is not in force.
    pub fn watermark(&self, frame: &Frame) -> Option<String> {
        let shown = frame.kind == FrameKind::Own && frame.state != State::Adopted;
        shown.then(|| self.words.t(&format!("strategy-state-{}", frame.state.as_str())))
    }

    /// A flag as a tag: something is missing, which is no crime.
    pub fn flag(&self, flag: Flag) -> Tag {
        let tone = match flag {
            Flag::YearPassed => Tone::Danger,
            Flag::NotMeasurable | Flag::NoIndicator => Tone::Neutral,
            _ => Tone::Warning,
        };
        Tag::new(tone, self.words.t(&format!("goal-flag-{}", flag.as_str())))
    }

    /// How sure a statement is.
    pub fn certainty(&self, certainty: Certainty) -> Tag {
        let tone = match certainty {
            Certainty::Fact => Tone::Success,
            Certainty::Judgement => Tone::Info,
            Certainty::Hypothesis => Tone::Warning,
        };
        Tag::new(tone, self.words.t(&format!("certainty-{}", certainty.as_str())))
    }

    /// A goal as a line of a list: figures, and what is missing.
    pub fn goal(&self, goal: &Item) -> Entry {
        let flags = self.whole.flags(goal, self.today);
        Entry {
            title: goal.title.clone(),
            lang: self.lang_of(goal).tag(),
            href: self.href(goal),
            note: self.figures(goal),
            tags: flags.into_iter().map(|flag| self.flag(flag)).collect(),
            anchor: format!("goal-{}", goal.number),
        }
    }

    /// "800 → 1 000 företag, 2025"; empty without figures.
    pub fn figures(&self, goal: &Item) -> String {
        let measure = &goal.detail.measure;
        let said = |figure| wording::quantity(self.words, figure);
        let figures = match (&measure.baseline, &measure.target) {
            (Some(from), Some(to)) => format!("{} → {}", said(from), said(to)),
            (None, Some(to)) => said(to),
            (Some(from), None) => self.words.with("goal-now", &[("figure", said(from).into())]),
            (None, None) => String::new(),
        };
        let due = measure.due.map(|due| wording::date(self.words, due));
        [Some(figures).filter(|text| !text.is_empty()), due]
            .into_iter()
            .flatten()
            .collect::<Vec<_>>()
            .join(", ")
    }

    /// An item as a line of a list.
    pub fn entry(&self, item: &Item) -> Entry {
        Entry {
            title: item.title.clone(),
            lang: self.lang_of(item).tag(),
            href: self.href(item),
            note: String::new(),
            tags: Vec::new(),
            anchor: format!("{}-{}", item.kind.as_str(), item.number),
        }
    }

    /// A statement as a line of a list.
    pub fn statement(&self, one: &Statement) -> Entry {
        let mut tags: Vec<Tag> = one.detail.certainty.map(|sure| self.certainty(sure)).into_iter().collect();
        if one.detail.gap {
            tags.push(Tag::new(Tone::Warning, self.words.t("strength-gap")));
        }
        let figure = one.detail.figure.as_ref().map(|figure| wording::quantity(self.words, figure));
        let observed = one.detail.observed.map(|period| {
            let period = wording::period(self.words, period);
            self.words.with("trend-observed", &[("period", period.into())])
        });
        Entry {
            title: one.title.clone(),
            lang: one.lang.tag(),
            href: whole::statement_url(&self.space, one),
            note: [figure, observed].into_iter().flatten().collect::<Vec<_>>().join(" · "),
            tags,
            anchor: format!("{}-{}", one.kind.as_str(), one.number),
        }
    }

    /// The items with these identifiers, as lines.
    pub fn entries(&self, ids: &[Id]) -> Vec<Entry> {
        ids.iter().filter_map(|id| self.whole.item(*id)).map(|item| self.entry(item)).collect()
    }

    /// Terms and definitions for the list at the end of what is printed: those that the texts name.
    pub fn word_list(&self, texts: &[&str]) -> Vec<(String, String)> {
        let terms = self.whole.noted(StatementKind::Term);
        let named = terms.into_iter().filter(|term| {
            texts
                .iter()
                .any(|text| glossary::pieces(text, &[&term.title]).iter().any(|piece| piece.term.is_some()))
        });
        named.map(|term| (term.title.clone(), term.detail.text.clone())).collect()
    }
}
