//! The lists as open data. What the authors thought aloud (reflections) is not among what was adopted.

use kernel::Quantity;
use serde_json::{Value, json};
use web::{Ctx, Fail, Reply};

use super::look::Look;
use crate::{
    dataset::Dataset,
    strategy::{
        model::{Item, ItemKind, StatementKind},
        rules::goals::quality,
        store as rows,
    },
};

const ITEM: &[&str] = &[
    "number",
    "kind",
    "key",
    "frame",
    "frame_state",
    "area",
    "parent",
    "title",
    "text",
    "language",
    "audience",
    "dimensions",
    "accountable",
    "definition",
    "baseline",
    "target",
    "due",
    "outcome",
    "quality",
    "missing",
    "actions",
    "source",
    "origin",
    "url",
];

fn figure(figure: &Option<Quantity>) -> Value {
    figure.as_ref().map_or(Value::Null, |figure| json!(crate::sheet::typed(figure).trim()))
}

fn item(look: &Look, ctx: &Ctx, one: &Item) -> Vec<Value> {
    let (whole, measure) = (&look.whole, &one.detail.measure);
    let frame = whole.frame_of(one.strategy);
    let parent = one.parent.and_then(|id| whole.item(id)).map(|item| item.key.clone());
    let goal = one.kind == ItemKind::Goal;
    let missing: Vec<&str> = match goal {
        true => whole.flags(one, look.today).into_iter().map(|flag| flag.as_str()).collect(),
        false => Vec::new(),
    };
    vec![
        json!(one.number),
        json!(one.kind),
        json!(one.key),
        json!(frame.map(|frame| &frame.key)),
        json!(frame.map(|frame| frame.state)),
        json!(whole.area(one).map(|area| &area.title)),
        json!(parent),
        json!(one.title),
        json!(one.detail.text),
        json!(look.lang_of(one).tag()),
        json!(one.detail.audience),
        json!(one.detail.dimensions),
        json!(one.detail.accountable),
        json!(measure.definition),
        figure(&measure.baseline),
        figure(&measure.target),
        json!(measure.due),
        json!(measure.outcome),
        if goal { json!(quality(measure)) } else { Value::Null },
        json!(missing),
        json!(whole.ties(one.id, "action")),
        json!(one.detail.source.as_ref().map(|source| &source.title)),
        json!(one.detail.origin),
        json!(ctx.absolute(&look.href(one))),
    ]
}

/// `/{space}/goals.csv`, `.json`
pub(in crate::strategy) async fn goals(ctx: Ctx) -> Result<Reply, Fail> {
    let look = Look::read(&ctx).await?;
    let mut data = Dataset::new("goals", ITEM);
    look.whole.goals().into_iter().for_each(|goal| data.row(item(&look, &ctx, goal)));
    Ok(data.reply(&ctx))
}

/// `/{space}/areas.csv`, `.json`
pub(in crate::strategy) async fn areas(ctx: Ctx) -> Result<Reply, Fail> {
    let look = Look::read(&ctx).await?;
    let mut data = Dataset::new("areas", ITEM);
    look.whole.areas().into_iter().for_each(|area| data.row(item(&look, &ctx, area)));
    Ok(data.reply(&ctx))
}

/// `/{space}/strategy/{key}/items.csv`, `.json`: everything that hangs in a frame.
pub(in crate::strategy) async fn items(ctx: Ctx) -> Result<Reply, Fail> {
    let key: String = ctx.param("key")?;
    let look = Look::read(&ctx).await?;
    let frame = look.whole.frame(&key).ok_or(Fail::NotFound)?;
    let mut data = Dataset::new("items", ITEM);
    for one in look.whole.items.iter().filter(|item| item.strategy == frame.id) {
        data.row(item(&look, &ctx, one));
    }
    Ok(data.reply(&ctx))
}

const STATEMENT: &[&str] = &[
    "number",
    "title",
    "text",
    "language",
    "certainty",
    "not_coordinated",
    "figure",
    "survey",
    "respondents",
    "observed",
    "reviewed",
    "review_due",
    "about",
    "source",
    "publisher",
    "source_date",
    "origin",
    "url",
];

async fn statements(ctx: Ctx, kind: StatementKind, name: &'static str) -> Result<Reply, Fail> {
    let look = Look::read(&ctx).await?;
    let mut data = Dataset::new(name, STATEMENT);
    for one in look.whole.noted(kind) {
        let detail = &one.detail;
        let about: Vec<&str> =
            one.about.iter().filter_map(|id| look.whole.item(*id)).map(|item| item.title.as_str()).collect();
        data.row(vec![
            json!(one.number),
            json!(one.title),
            json!(detail.text),
            json!(one.lang.tag()),
            json!(detail.certainty),
            json!(detail.gap),
            figure(&detail.figure),
            json!(detail.survey),
            json!(detail.respondents),
            json!(detail.observed.map(|period| period.as_whole_years().map_or_else(
                || period.to_string(),
                |(first, last)| if first == last { first.to_string() } else { format!("{first}/{last}") },
            ))),
            json!(detail.review.as_ref().map(|stamp| stamp.reviewed_on.to_string())),
            json!(detail.review.as_ref().map(|stamp| stamp.due_on().to_string())),
            json!(about.join("; ")),
            json!(detail.source.as_ref().map(|source| &source.title)),
            json!(detail.source.as_ref().and_then(|source| source.publisher.as_ref())),
            json!(detail.source.as_ref().and_then(|source| source.date)),
            json!(detail.origin),
            json!(ctx.absolute(&crate::strategy::whole::statement_url(&look.space, one))),
        ]);
    }
    Ok(data.reply(&ctx))
}

/// `/{space}/strengths.csv`, `.json`
pub(in crate::strategy) async fn strengths(ctx: Ctx) -> Result<Reply, Fail> {
    statements(ctx, StatementKind::Strength, "strengths").await
}

/// `/{space}/challenges.csv`, `.json`
pub(in crate::strategy) async fn challenges(ctx: Ctx) -> Result<Reply, Fail> {
    statements(ctx, StatementKind::Challenge, "challenges").await
}

/// `/{space}/trends.csv`, `.json`
pub(in crate::strategy) async fn trends(ctx: Ctx) -> Result<Reply, Fail> {
    statements(ctx, StatementKind::Trend, "trends").await
}

/// `/{space}/glossary.csv`, `.json`
pub(in crate::strategy) async fn glossary(ctx: Ctx) -> Result<Reply, Fail> {
    statements(ctx, StatementKind::Term, "glossary").await
}

/// `/{space}/crosswalk/{key}/marks.csv`, `.json`: a row for every mark and every gap.
pub(in crate::strategy) async fn marks(ctx: Ctx) -> Result<Reply, Fail> {
    let key: String = ctx.param("key")?;
    let look = Look::read(&ctx).await?;
    let one = look.whole.crosswalks.iter().find(|one| one.key == key).ok_or(Fail::NotFound)?;
    let pairs = rows::pairs(&mut ctx.read().await?, one.id).await?;
    let (left, right) = super::crosswalks::sides(&look, one);
    let mut data = Dataset::new("marks", &["left", "right", "mark", "weight", "note"]);
    let title = |id: Option<kernel::Id>| id.and_then(|id| look.whole.item(id)).map(|item| item.title.clone());
    for pair in &pairs {
        data.row(vec![
            json!(title(pair.left)),
            json!(title(pair.right)),
            json!(pair.mark),
            json!(pair.weight),
            json!(pair.note),
        ]);
    }
    let said =
        |item: &&&Item| !pairs.iter().any(|pair| pair.left == Some(item.id) || pair.right == Some(item.id));
    for item in left.iter().filter(said) {
        data.row(vec![json!(item.title), Value::Null, json!("open"), Value::Null, json!("")]);
    }
    for item in right.iter().filter(said) {
        data.row(vec![Value::Null, json!(item.title), json!("open"), Value::Null, json!("")]);
    }
    Ok(data.reply(&ctx))
}
