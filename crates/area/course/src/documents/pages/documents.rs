//! Founding documents with what they replace, and one with its excerpts and who cites them.

use askama::Template;
use kernel::{Ref, Visibility};
use pages::{Chrome, Empty, Meta, Notice, Samples, Stations, Tag, Tone, Words};
use store::{Tx, directory::Card, thread::Verb};
use web::{Ctx, Fail, Reply};

use crate::{
    dataset::DataLinks,
    documents::{
        model::{Document, Excerpt, State},
        store as rows,
    },
    wording::{self, SourceLine},
};

#[derive(Template)]
#[template(path = "documents/templates/list.html")]
struct ListPage {
    chrome: Chrome,
    rows: Vec<Row>,
    empty: Option<Empty>,
    data: DataLinks,
}

struct Row {
    title: String,
    lang: &'static str,
    href: String,
    meta: Meta,
    tag: Tag,
    chain: Vec<(String, String, String)>,
}

#[derive(Template)]
#[template(path = "documents/templates/one.html")]
struct OnePage {
    chrome: Chrome,
    title: String,
    lang: &'static str,
    meta: Meta,
    tags: Vec<Tag>,
    warning: Option<Notice>,
    watermark: Option<String>,
    text: String,
    chain: Vec<(String, String, String)>,
    excerpts: Vec<Part>,
    citing: Vec<(String, String)>,
    source: SourceLine,
    thread: Option<Stations>,
    edit: Option<String>,
}

struct Part {
    key: String,
    page: String,
    title: String,
    text: String,
    citing: Vec<(String, String)>,
}

/// What replaces what, over documents and strategies alike: label, title, address.
async fn chain(tx: &mut Tx, words: Words, subject: &Ref) -> Result<Vec<(String, String, String)>, Fail> {
    let mut found = Vec::new();
    let kin = |other: &Ref| matches!(other.kind.as_str(), "document" | "strategy");
    let derives = Verb::DerivesFrom.as_str();
    for link in tx.links_from(subject).await? {
        if link.verb == derives
            && kin(&link.other)
            && let Some(card) = tx.card(&link.other).await?
        {
            found.push((words.t("document-replaces"), card.title, card.url));
        }
    }
    for link in tx.links_to(subject).await? {
        if link.verb == derives
            && kin(&link.other)
            && let Some(card) = tx.card(&link.other).await?
        {
            found.push((words.t("document-replaced-by"), card.title, card.url));
        }
    }
    Ok(found)
}

/// Public goals that cite a thing.
async fn citing(tx: &mut Tx, subject: &Ref) -> Result<Vec<(String, String)>, Fail> {
    let mut found = Vec::new();
    for link in tx.links_to(subject).await? {
        if link.verb == Verb::DerivesFrom.as_str()
            && link.other.kind == "goal"
            && let Some(card) = tx.card(&link.other).await?
            && card.visibility == Visibility::Public
        {
            found.push((card.title, card.url));
        }
    }
    Ok(found)
}

/// `/{space}/documents`
pub(in crate::documents) async fn list(ctx: Ctx) -> Result<Reply, Fail> {
    let space = ctx.space().id;
    let mut tx = ctx.read().await?;
    let documents = rows::documents(&mut tx, space).await?;
    let strategies = tx.cards(space, "strategy", 200).await?;
    let mut found = Vec::new();
    for card in strategies {
        let chain = chain(&mut tx, ctx.words, &card.subject).await?;
        found.push(of_card(ctx.words, &card, chain));
    }
    for document in &documents {
        let chain = chain(&mut tx, ctx.words, &document.subject()).await?;
        found.push(row(ctx.words, &ctx.at(""), document, chain));
    }
    drop(tx);
    Reply::html(&show_list(ctx.chrome(ctx.words.t("nav-documents")), &ctx.at(""), found))
}

fn show_list(chrome: Chrome, base: &str, rows: Vec<Row>) -> ListPage {
    ListPage {
        empty: rows.is_empty().then(|| Empty::new(chrome.words.t("documents-none"))),
        rows,
        data: DataLinks::at(format!("{base}/documents")),
        chrome,
    }
}

fn of_card(words: Words, card: &Card, chain: Vec<(String, String, String)>) -> Row {
    Row {
        title: card.title.clone(),
        lang: words.lang.tag(),
        href: card.url.clone(),
        meta: Meta::new(words.t("nav-strategy")),
        tag: Tag::new(Tone::Neutral, words.t(&card.status)),
        chain,
    }
}

fn row(words: Words, base: &str, document: &Document, chain: Vec<(String, String, String)>) -> Row {
    Row {
        title: document.title.clone(),
        lang: document.lang.tag(),
        href: format!("{base}/documents/{}", document.key),
        meta: meta(words, document),
        tag: state(words, document.state),
        chain,
    }
}

fn meta(words: Words, document: &Document) -> Meta {
    let when = document.dated.map_or_else(|| words.t("document-undated"), |on| wording::date(words, on));
    let meta = Meta::new(when);
    if document.body.is_empty() { meta } else { meta.and(document.body.clone()) }
}

fn state(words: Words, state: State) -> Tag {
    let tone = match state {
        State::Draft | State::Consultation => Tone::Warning,
        State::Adopted => Tone::Success,
        State::Superseded => Tone::Neutral,
    };
    Tag::new(tone, words.t(&format!("document-state-{}", state.as_str())))
}

/// `/{space}/documents/{key}`
pub(in crate::documents) async fn one(ctx: Ctx) -> Result<Reply, Fail> {
    let key: String = ctx.param("key")?;
    let mut tx = ctx.read().await?;
    let documents = rows::documents(&mut tx, ctx.space().id).await?;
    let document = documents.iter().find(|one| one.key == key).ok_or(Fail::NotFound)?;
    let mut excerpts = Vec::new();
    for one in rows::excerpts(&mut tx, ctx.space().id).await? {
        if one.document == document.id {
            let citing = citing(&mut tx, &one.subject()).await?;
            excerpts.push((one, citing));
        }
    }
    let chain = chain(&mut tx, ctx.words, &document.subject()).await?;
    let citing = citing(&mut tx, &document.subject()).await?;
    let thread = ctx.thread(&mut tx, &document.subject()).await?;
    drop(tx);
    let page = show_one(ctx.chrome(document.title.clone()), document, chain, excerpts, citing);
    let edit =
        ctx.may(members::Right::DraftStrategy).then(|| ctx.at(&format!("/desk/documents/{}", document.key)));
    Reply::html(&OnePage { thread: Some(thread), edit, ..page })
}

fn show_one(
    chrome: Chrome,
    document: &Document,
    chain: Vec<(String, String, String)>,
    excerpts: Vec<(Excerpt, Vec<(String, String)>)>,
    citing: Vec<(String, String)>,
) -> OnePage {
    let words = chrome.words;
    let draft = matches!(document.state, State::Draft | State::Consultation);
    let part = |(one, citing): (Excerpt, Vec<(String, String)>)| Part {
        key: one.key,
        page: one.page,
        title: one.title,
        text: one.text,
        citing,
    };
    OnePage {
        title: document.title.clone(),
        lang: document.lang.tag(),
        meta: meta(words, document),
        tags: std::iter::once(state(words, document.state))
            .chain(wording::origin(words, document.detail.origin))
            .collect(),
        warning: draft.then(|| Notice::new(Tone::Warning, words.t("document-draft"))),
        watermark: draft.then(|| words.t(&format!("document-state-{}", document.state.as_str()))),
        text: document.detail.text.clone(),
        chain,
        excerpts: excerpts.into_iter().map(part).collect(),
        citing,
        source: SourceLine::new(words, document.detail.source.as_ref()),
        thread: None,
        edit: None,
        chrome,
    }
}

fn example(state: State) -> Document {
    Document {
        id: kernel::Id::from_parts(1, [1; 10]),
        number: 1,
        key: "x".into(),
        kind: "platform".into(),
        state,
        title: "A <document>".into(),
        lang: kernel::Lang::Sv,
        dated: (state != State::Draft).then(|| "2003-05".parse().ok()).flatten(),
        body: "Board & co".into(),
        replaces: None,
        detail: Default::default(),
    }
}

fn example_excerpt() -> Excerpt {
    Excerpt {
        id: kernel::Id::from_parts(2, [2; 10]),
        document: kernel::Id::from_parts(1, [1; 10]),
        key: "steps".into(),
        page: "4".into(),
        title: "Step <by> step".into(),
        text: "Text".into(),
    }
}

impl Samples for ListPage {
    fn samples(words: Words) -> Vec<ListPage> {
        let chain = || vec![("a".to_owned(), "<b>".to_owned(), "/c".to_owned())];
        let rows = [State::Draft, State::Adopted, State::Superseded];
        let rows = rows.map(|state| row(words, "/tvv", &example(state), chain()));
        let chrome = || Chrome::sample(words, words.t("nav-documents"));
        vec![show_list(chrome(), "/tvv", rows.into()), show_list(chrome(), "/tvv", Vec::new())]
    }
}

impl Samples for OnePage {
    fn samples(words: Words) -> Vec<OnePage> {
        let chain = || vec![("a".to_owned(), "<b>".to_owned(), "/c".to_owned())];
        let cited = || vec![("<g>".to_owned(), "/tvv/goals/1".to_owned())];
        let chrome = || Chrome::sample(words, "A <document>");
        vec![
            show_one(
                chrome(),
                &example(State::Adopted),
                chain(),
                vec![(example_excerpt(), cited())],
                cited(),
            ),
            show_one(
                chrome(),
                &example(State::Draft),
                Vec::new(),
                vec![(example_excerpt(), Vec::new())],
                Vec::new(),
            ),
        ]
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_pages_are_sound_in_every_language() {
        pages::check_page::<super::ListPage>();
        pages::check_page::<super::OnePage>();
    }
}
