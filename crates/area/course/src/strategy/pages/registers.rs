//! Strengths, challenges, trends and terms: the lists, and one of them.

use askama::Template;
use pages::{Chrome, Empty, Meta, Samples, Tag, Tone, Words};
use web::{Ctx, Fail, Reply};

use super::look::{Entry, Look, Rich};
use crate::{
    dataset::DataLinks,
    strategy::{
        model::{Certainty, Statement, StatementKind},
        store as rows,
    },
    wording::{self, SourceLine},
};

#[derive(Template)]
#[template(path = "strategy/templates/register.html")]
struct RegisterPage {
    chrome: Chrome,
    lead: String,
    filters: Vec<(String, String, bool)>,
    groups: Vec<(String, String, Vec<Entry>)>,
    several: Option<String>,
    empty: Option<Empty>,
    data: DataLinks,
}

#[derive(Template)]
#[template(path = "strategy/templates/statement.html")]
struct StatementPage {
    chrome: Chrome,
    title: String,
    lang: &'static str,
    meta: Meta,
    tags: Vec<Tag>,
    text: Rich,
    facts: Vec<(String, String)>,
    related: Vec<(String, Vec<Entry>)>,
    ideas: Option<(String, Vec<Entry>)>,
    source: SourceLine,
    edit: Option<String>,
}

#[derive(Template)]
#[template(path = "strategy/templates/glossary.html")]
struct GlossaryPage {
    chrome: Chrome,
    terms: Vec<Term>,
    empty: Option<Empty>,
    data: DataLinks,
}

struct Term {
    anchor: String,
    word: String,
    lang: &'static str,
    text: String,
    source: SourceLine,
}

/// `/{space}/strengths`
pub(in crate::strategy) async fn strengths(ctx: Ctx) -> Result<Reply, Fail> {
    list(ctx, StatementKind::Strength).await
}

/// `/{space}/challenges`
pub(in crate::strategy) async fn challenges(ctx: Ctx) -> Result<Reply, Fail> {
    list(ctx, StatementKind::Challenge).await
}

/// `/{space}/trends`
pub(in crate::strategy) async fn trends(ctx: Ctx) -> Result<Reply, Fail> {
    list(ctx, StatementKind::Trend).await
}

async fn list(ctx: Ctx, kind: StatementKind) -> Result<Reply, Fail> {
    let look = Look::read(&ctx).await?;
    let sure = Certainty::parse(ctx.query.text("certainty"));
    Reply::html(&show_list(ctx.chrome(ctx.words.t(nav(kind))), &look, kind, sure))
}

fn nav(kind: StatementKind) -> &'static str {
    match kind {
        StatementKind::Strength => "nav-strengths",
        StatementKind::Challenge => "nav-challenges",
        StatementKind::Trend => "nav-trends",
        StatementKind::Situation | StatementKind::Reflection => "nav-strategy",
        StatementKind::Term => "nav-glossary",
    }
}

fn path(kind: StatementKind) -> &'static str {
    match kind {
        StatementKind::Strength => "/strengths",
        StatementKind::Challenge => "/challenges",
        StatementKind::Trend => "/trends",
        StatementKind::Situation | StatementKind::Reflection => "/strategy",
        StatementKind::Term => "/glossary",
    }
}

fn show_list(chrome: Chrome, look: &Look, kind: StatementKind, sure: Option<Certainty>) -> RegisterPage {
    let words = look.words;
    let all: Vec<&Statement> = look
        .whole
        .noted(kind)
        .into_iter()
        .filter(|one| sure.is_none_or(|sure| one.detail.certainty == Some(sure)))
        .collect();
    let groups = match kind {
        StatementKind::Strength => by_area(look, &all),
        _ => vec![(String::new(), String::new(), all.iter().map(|one| entry(look, one)).collect())],
    };
    let listed: usize = groups.iter().map(|(_, _, entries)| entries.len()).sum();
    let several = (listed > all.len()).then(|| {
        words.with(
            "strengths-several",
            &[("n", (all.len() as i64).into()), ("listed", (listed as i64).into())],
        )
    });
    let certainties = Certainty::ALL.iter().map(|one| {
        let label = words.t(&format!("certainty-{}", one.as_str()));
        (label, look.at(&format!("{}?certainty={}", path(kind), one.as_str())), sure == Some(*one))
    });
    let everything = (words.t("certainty-all"), look.at(path(kind)), sure.is_none());
    RegisterPage {
        lead: words.count(&format!("register-{}-lead", kind.as_str()), all.len() as i64),
        filters: match kind {
            StatementKind::Strength => std::iter::once(everything).chain(certainties).collect(),
            _ => Vec::new(),
        },
        groups: if all.is_empty() { Vec::new() } else { groups },
        several,
        empty: all.is_empty().then(|| Empty::new(words.t("register-empty"))),
        data: DataLinks::at(look.at(path(kind))),
        chrome,
    }
}

fn entry(look: &Look, one: &Statement) -> Entry {
    let mut entry = look.statement(one);
    if overdue(look, one) {
        entry.tags.push(Tag::new(Tone::Warning, look.words.t("trend-overdue")));
    }
    entry
}

fn overdue(look: &Look, one: &Statement) -> bool {
    one.detail.review.as_ref().is_some_and(|stamp| stamp.is_overdue(look.today))
}

/// Strengths under each of their areas, with the count of each area; one with two areas stands in both.
fn by_area(look: &Look, all: &[&Statement]) -> Vec<(String, String, Vec<Entry>)> {
    let words = look.words;
    let mut areas: Vec<kernel::Id> = Vec::new();
    // In the order of the frame, not of the statements.
    for item in &look.whole.items {
        if all.iter().any(|one| one.about.contains(&item.id)) {
            areas.push(item.id);
        }
    }
    let group = |title: String, entries: Vec<Entry>| {
        let count = words.count("areas-strengths", entries.len() as i64);
        (title, count, entries)
    };
    let named = areas.into_iter().filter_map(|area| {
        let title = look.whole.item(area)?.title.clone();
        let here = all.iter().filter(|one| one.about.contains(&area)).map(|one| entry(look, one));
        Some(group(title, here.collect()))
    });
    let free: Vec<Entry> =
        all.iter().filter(|one| one.about.is_empty()).map(|one| entry(look, one)).collect();
    let free = (!free.is_empty()).then(|| group(words.t("strengths-no-area"), free));
    named.chain(free).collect()
}

/// `/{space}/strengths/{number}`
pub(in crate::strategy) async fn strength(ctx: Ctx) -> Result<Reply, Fail> {
    one(ctx, StatementKind::Strength).await
}

/// `/{space}/challenges/{number}`
pub(in crate::strategy) async fn challenge(ctx: Ctx) -> Result<Reply, Fail> {
    one(ctx, StatementKind::Challenge).await
}

/// `/{space}/trends/{number}`
pub(in crate::strategy) async fn trend(ctx: Ctx) -> Result<Reply, Fail> {
    one(ctx, StatementKind::Trend).await
}

async fn one(ctx: Ctx, kind: StatementKind) -> Result<Reply, Fail> {
    let number: i64 = ctx.param("number")?;
    let look = Look::read(&ctx).await?;
    let found = look.whole.noted(kind).into_iter().find(|one| one.number == number);
    let statement = found.ok_or(Fail::NotFound)?;
    let mut ideas = Vec::new();
    if kind == StatementKind::Challenge {
        let mut tx = ctx.read().await?;
        for goal in &statement.about {
            ideas.extend(rows::ideas_for(&mut tx, *goal).await?);
        }
        ideas.sort();
        ideas.dedup();
    }
    let edit =
        ctx.may(members::Right::DraftStrategy).then(|| ctx.at(&format!("/desk/statements/{}", statement.id)));
    Reply::html(&show_one(ctx.chrome(statement.title.clone()), &look, statement, &ideas, edit))
}

fn show_one(
    chrome: Chrome,
    look: &Look,
    one: &Statement,
    ideas: &[(i64, String, String)],
    edit: Option<String>,
) -> StatementPage {
    let (words, detail) = (look.words, &one.detail);
    let line = |(number, title, href): &(i64, String, String)| Entry {
        title: format!("{number}. {title}"),
        lang: words.lang.tag(),
        href: href.clone(),
        note: String::new(),
        tags: Vec::new(),
        anchor: String::new(),
    };
    let mut tags: Vec<Tag> = entry(look, one).tags;
    tags.extend(wording::origin(words, detail.origin));
    let about = look.entries(&one.about);
    StatementPage {
        title: one.title.clone(),
        lang: one.lang.tag(),
        meta: Meta::new(words.count(&format!("{}-number", one.kind.as_str()), one.number)),
        tags,
        text: look.rich(&detail.text, one.lang),
        facts: facts(look, one),
        related: if about.is_empty() { Vec::new() } else { vec![(words.t("statement-about"), about)] },
        ideas: (one.kind == StatementKind::Challenge)
            .then(|| (words.count("goal-ideas", ideas.len() as i64), ideas.iter().map(line).collect())),
        source: SourceLine::new(words, detail.source.as_ref()),
        edit,
        chrome,
    }
}

fn facts(look: &Look, one: &Statement) -> Vec<(String, String)> {
    let (words, detail) = (look.words, &one.detail);
    let review = detail.review.as_ref().map(|stamp| {
        words.with(
            "trend-reviewed-by",
            &[("on", words.date(stamp.reviewed_on).into()), ("due", words.date(stamp.due_on()).into())],
        )
    });
    let respondents = detail.survey.then(|| match detail.respondents {
        Some(n) => words.count("survey-n", n),
        None => words.t("survey-n-unknown"),
    });
    let all = [
        ("statement-figure", detail.figure.as_ref().map(|figure| wording::quantity(words, figure))),
        ("statement-evidence", respondents),
        ("statement-observed", detail.observed.map(|period| wording::period(words, period))),
        ("statement-reviewed", review),
    ];
    all.into_iter().filter_map(|(key, text)| Some((words.t(key), text?))).collect()
}

/// `/{space}/glossary`
pub(in crate::strategy) async fn glossary(ctx: Ctx) -> Result<Reply, Fail> {
    let look = Look::read(&ctx).await?;
    Reply::html(&show_glossary(ctx.chrome(ctx.words.t("nav-glossary")), &look))
}

fn show_glossary(chrome: Chrome, look: &Look) -> GlossaryPage {
    let words = look.words;
    let mut terms = look.whole.noted(StatementKind::Term);
    terms.sort_by_key(|term| term.title.to_lowercase());
    let shown = terms.iter().map(|term| Term {
        anchor: format!("term-{}", term.number),
        word: term.title.clone(),
        lang: term.lang.tag(),
        text: term.detail.text.clone(),
        source: SourceLine::new(words, term.detail.source.as_ref()),
    });
    GlossaryPage {
        terms: shown.collect(),
        empty: terms.is_empty().then(|| Empty::new(words.t("register-empty"))),
        data: DataLinks::at(look.at("/glossary")),
        chrome,
    }
}

impl Samples for RegisterPage {
    fn samples(words: Words) -> Vec<RegisterPage> {
        let look = super::samples::look(words);
        let page =
            |look: &Look, kind, sure| show_list(Chrome::sample(words, words.t(nav(kind))), look, kind, sure);
        vec![
            page(&look, StatementKind::Strength, None),
            page(&look, StatementKind::Strength, Some(Certainty::Hypothesis)),
            page(&look, StatementKind::Challenge, None),
            page(&look, StatementKind::Trend, None),
            page(&super::samples::empty(words), StatementKind::Trend, None),
        ]
    }
}

impl Samples for StatementPage {
    fn samples(words: Words) -> Vec<StatementPage> {
        let look = super::samples::look(words);
        let shown = look.whole.statements.iter().filter(|one| path(one.kind) != "/strategy");
        let shown = shown.filter(|one| one.kind != StatementKind::Term);
        let ideas = [(4, "<x>".to_owned(), "/tvv/i/4".to_owned())];
        let page = |one: &Statement| {
            show_one(Chrome::sample(words, one.title.clone()), &look, one, &ideas, Some("/x".into()))
        };
        shown.map(page).collect()
    }
}

impl Samples for GlossaryPage {
    fn samples(words: Words) -> Vec<GlossaryPage> {
        let looks = [super::samples::look(words), super::samples::empty(words)];
        looks.iter().map(|look| show_glossary(Chrome::sample(words, words.t("nav-glossary")), look)).collect()
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_pages_are_sound_in_every_language() {
        pages::check_page::<super::RegisterPage>();
        pages::check_page::<super::StatementPage>();
        pages::check_page::<super::GlossaryPage>();
    }
}
