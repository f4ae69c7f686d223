//! Founding documents with what they replace, and one with its excerpts and who cites them.

use askama::Template;
use jiff::civil::Date;
use kernel::{Ref, Visibility};
use members::Right;
use pages::{
    Button, Chrome, Difference, Empty, Hidden, Link, Meta, Notice, Samples, Stations, Tag, Tone, Words,
};
use store::{Tx, directory::Card, thread::Verb};
use web::{Ctx, Fail, Reply};

use super::versions::{self as told, Version};
use crate::{
    dataset::DataLinks,
    documents::{
        model::{Document, DocumentDetail, Excerpt, State},
        rules, store as rows, versions,
    },
    matters::MATTER,
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
    overdue: Option<Notice>,
    elsewhere: Option<Link>,
    text: String,
    chain: Vec<(String, String, String)>,
    decided: Option<(String, Option<Link>)>,
    reviewed: Option<String>,
    changes: String,
    differences: Vec<(String, Difference)>,
    versions: Vec<Version>,
    edit: Option<Button>,
    excerpts: Vec<Part>,
    citing: Vec<(String, String)>,
    source: SourceLine,
    thread: Option<Stations>,
    new_excerpt: Option<String>,
    restore: Option<(String, Hidden, Button)>,
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

pub(super) fn state(words: Words, state: State) -> Tag {
    let tone = match state {
        State::Draft | State::Consultation => Tone::Warning,
        State::Adopted => Tone::Success,
        State::Superseded => Tone::Neutral,
    };
    Tag::new(tone, words.t(&format!("document-state-{}", state.as_str())))
}

/// What the page of a document is made of.
struct Read<'a> {
    all: &'a [Document],
    document: &'a Document,
    /// The excerpts of all documents, with who cites those of this one.
    excerpts: &'a [(Excerpt, Vec<(String, String)>)],
    chain: Vec<(String, String, String)>,
    citing: Vec<(String, String)>,
    /// The joint matter that it was decided in.
    matter: Option<Card>,
    today: Date,
    /// The day it was put aside.
    discarded: Option<Date>,
    edits: bool,
}

/// `/{space}/documents/{key}`
pub(in crate::documents) async fn one(ctx: Ctx) -> Result<Reply, Fail> {
    let key: String = ctx.param("key")?;
    let mut tx = ctx.read().await?;
    let mut all = rows::documents(&mut tx, ctx.space().id).await?;
    if !all.iter().any(|one| one.key == key) {
        let aside = rows::discarded(&mut tx, ctx.space().id).await?;
        all.extend(aside.into_iter().filter(|one| one.key == key));
    }
    let document = all.iter().find(|one| one.key == key).ok_or(Fail::NotFound)?;
    let mut excerpts = Vec::new();
    for one in rows::excerpts(&mut tx, ctx.space().id).await? {
        let citing = match one.document == document.id {
            true => citing(&mut tx, &one.subject()).await?,
            false => Vec::new(),
        };
        excerpts.push((one, citing));
    }
    let matter = match document.detail.decided_in {
        Some(id) => tx.card(&Ref::new(MATTER, id)).await?,
        None => None,
    };
    let read = Read {
        chain: chain(&mut tx, ctx.words, &document.subject()).await?,
        citing: citing(&mut tx, &document.subject()).await?,
        matter: matter.filter(|card| card.visibility == Visibility::Public),
        today: ctx.space().today(ctx.now()),
        discarded: document.discarded_at.map(|at| ctx.space().day(at)),
        edits: ctx.may(Right::DraftStrategy),
        excerpts: &excerpts,
        all: &all,
        document,
    };
    let thread = ctx.thread(&mut tx, &document.subject()).await?;
    drop(tx);
    let restore = (read.edits && document.discarded_at.is_some()).then(|| {
        let action = ctx.at(&format!("/desk/documents/{}/restore", document.key));
        let button = Button::second(ctx.words.t("desk-document-restore"));
        (action, Hidden::new("request", ctx.request_key()), button)
    });
    let new_excerpt = (read.edits && document.discarded_at.is_none())
        .then(|| ctx.at(&format!("/desk/documents/{}", document.key)));
    let page = show_one(ctx.chrome(document.title.clone()), &ctx.at(""), read);
    Reply::html(&OnePage { thread: Some(thread), new_excerpt, restore, ..page })
}

fn show_one(chrome: Chrome, base: &str, read: Read<'_>) -> OnePage {
    let (words, document) = (chrome.words, read.document);
    let draft = matches!(document.state, State::Draft | State::Consultation);
    let own = |one: &Document| -> Vec<&Excerpt> {
        read.excerpts
            .iter()
            .map(|(excerpt, _)| excerpt)
            .filter(|excerpt| excerpt.document == one.id)
            .collect()
    };
    let part = |(one, citing): &(Excerpt, Vec<(String, String)>)| Part {
        key: one.key.clone(),
        page: one.page.clone(),
        title: one.title.clone(),
        text: one.text.clone(),
        citing: citing.clone(),
    };
    let all = versions::of(read.all, document);
    let before =
        all.iter().position(|one| one.id == document.id).and_then(|at| at.checked_sub(1)).map(|at| all[at]);
    let changes = before.map(|old| (own(old), own(document))).map(|(was, is)| {
        let changes = versions::changes((before.unwrap_or(document), &was), (document, &is));
        told::differences(words, document.lang, &changes)
    });
    let list = told::list(words, base, &all, document);
    let versioned = |href: &str| list.iter().any(|version| version.href.as_deref() == Some(href));
    let meta = meta(words, document);
    let detail = &document.detail;
    let matter = read.matter.as_ref().map(|card| Link::new(card.title.clone(), card.url.clone()));
    let warning = match read.discarded {
        Some(on) => words.with("document-discarded", &[("on", words.date(on).into())]),
        None => words.t("document-draft"),
    };
    OnePage {
        title: document.title.clone(),
        lang: document.lang.tag(),
        meta: if list.is_empty() { meta } else { meta.and(told::name(words, document)) },
        tags: std::iter::once(state(words, document.state))
            .chain(wording::origin(words, detail.origin))
            .collect(),
        warning: draft.then(|| Notice::new(Tone::Warning, warning)),
        watermark: draft.then(|| words.t(&format!("document-state-{}", document.state.as_str()))),
        overdue: told::overdue(words, document, read.today),
        elsewhere: told::elsewhere(words, base, &all, document),
        text: detail.text.clone(),
        chain: read.chain.into_iter().filter(|(_, _, href)| !versioned(href)).collect(),
        decided: (detail.decision.is_some() || matter.is_some())
            .then(|| (detail.decision.clone().unwrap_or_default(), matter)),
        reviewed: detail.review.as_ref().map(|stamp| told::review(words, stamp)),
        changes: detail.changes.clone(),
        differences: changes.unwrap_or_default(),
        versions: list,
        edit: (read.edits && document.discarded_at.is_none() && rules::revision(document.state).is_ok())
            .then(|| {
                let key = if draft { "desk-document-write" } else { "desk-document-revise" };
                Button::second(words.t(key)).link(format!("{base}/desk/documents/{}/revise", document.key))
            }),
        excerpts: read.excerpts.iter().filter(|(one, _)| one.document == document.id).map(part).collect(),
        citing: read.citing,
        source: SourceLine::new(words, detail.source.as_ref()),
        thread: None,
        new_excerpt: None,
        restore: None,
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
        discarded_at: None,
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
        let cited = || vec![("<g>".to_owned(), "/tvv/goals/1".to_owned())];
        let old = example(State::Superseded);
        let mut new =
            Document { id: kernel::Id::from_parts(3, [3; 10]), key: "x-2".into(), ..example(State::Adopted) };
        new.replaces = Some(old.id);
        new.detail = DocumentDetail {
            version: 2,
            text: "Two & <three>".into(),
            changes: "Shorter <now>".into(),
            decision: Some("Board & co, § 3".into()),
            review: Some(kernel::ReviewStamp {
                reviewed_on: jiff::civil::date(2020, 1, 1),
                by_function: "Clerk & co".into(),
                interval_days: 30,
            }),
            ..DocumentDetail::default()
        };
        let mut later =
            Document { id: kernel::Id::from_parts(4, [4; 10]), key: "x-3".into(), ..example(State::Draft) };
        (later.replaces, later.detail.version) = (Some(new.id), 3);
        let all = [old, new, later];
        let excerpts = [(example_excerpt(), cited())];
        let page = |at: usize, edits| {
            let read = Read {
                all: &all,
                document: &all[at],
                excerpts: &excerpts,
                chain: vec![("a".to_owned(), "<b>".to_owned(), "/c".to_owned())],
                citing: cited(),
                matter: None,
                today: jiff::civil::date(2026, 1, 1),
                discarded: (at == 2).then_some(jiff::civil::date(2026, 1, 1)),
                edits,
            };
            show_one(Chrome::sample(words, "A <document>"), "/tvv", read)
        };
        vec![page(0, true), page(1, true), page(2, true), page(1, false)]
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
