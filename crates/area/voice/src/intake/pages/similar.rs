//! Ideas like the one that is being written: under the box, beside what was typed, for whoever may read them.

use askama::{Template, filters::HtmlSafe};
use kernel::Lang;
use pages::{Meta, Words};
use web::{Ctx, Fail};

use crate::{
    idea::{
        arrive,
        kindred::{self, Kin},
        meaning::Meaning,
        shown::{self, Because, Names},
    },
    intake::forms,
};

/// So many are shown.
const SHOWN: usize = 4;
/// The longest piece of each, in characters.
const PIECE: usize = 220;

/// What was found, with a line that says so. As a page of its own it is the piece that the script asks for.
#[derive(Clone, Debug, Default, Template)]
#[template(path = "intake/templates/similar.html")]
pub struct SimilarList {
    said: String,
    welcome: Option<String>,
    new_tab: String,
    rows: Vec<Row>,
    by_words: Option<String>,
}

impl HtmlSafe for SimilarList {}

#[derive(Clone, Debug)]
struct Row {
    href: String,
    meta: Meta,
    text: String,
    lang: Lang,
    because: Because,
}

impl SimilarList {
    /// Looks for what is like a text. Nothing is kept of it.
    pub async fn look(ctx: &Ctx, text: &str) -> Result<SimilarList, Fail> {
        if forms::text_fault(text).is_some() {
            return Ok(SimilarList { said: ctx.words.t("intake-similar-write"), ..SimilarList::default() });
        }
        let space = ctx.space();
        let mut tx = ctx.read().await?;
        let lang = arrive::lang_of(text, space.lang);
        let found = kindred::of_text(&mut tx, space.id, text.trim(), lang, SHOWN).await?;
        let names = Names::load(&mut tx, space, ctx.words).await?;
        let by_words = tx.shared::<Meaning>().model().is_none();
        Ok(SimilarList::new(&names, &found, by_words))
    }

    pub(super) fn new(names: &Names, found: &[Kin], by_words: bool) -> SimilarList {
        let words = names.words;
        let row = |kin: &Kin| {
            let idea = &kin.row.idea;
            let number = words.with("idea-number", &[("n", idea.number.to_string().into())]);
            let state = words.t(&format!("state-{}", idea.standing.state.as_str()));
            Row {
                href: names.href(idea.number),
                meta: Meta::new(number).and(state).and(words.day(idea.received_at)),
                text: shown::brief(&idea.clean, PIECE),
                lang: idea.lang,
                because: Because::of(words, kin),
            }
        };
        SimilarList {
            said: said(words, found.len()),
            welcome: (!found.is_empty()).then(|| words.t("intake-similar-welcome")),
            new_tab: words.t("intake-similar-new-tab"),
            rows: found.iter().map(row).collect(),
            by_words: by_words.then(|| words.t("kindred-by-words")),
        }
    }
}

fn said(words: Words, count: usize) -> String {
    match count {
        0 => words.t("intake-similar-none"),
        n => words.count("intake-similar-found", n as i64),
    }
}
