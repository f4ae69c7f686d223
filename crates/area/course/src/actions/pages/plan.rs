//! The form by which an action is planned and changed.

use askama::Template;
use kernel::{Fault, Ref};
use members::{Reach, Right};
use pages::{
    Button, Choice, Choices, Chrome, ErrorSummary, Field, Hidden, Notice, Pick, Samples, Tone, Words,
};
use store::{Tx, directory::Card};
use web::{Ctx, Fail, Form, Reply};

use super::samples;
use crate::actions::{
    desk::{self, Deed},
    forms::{Known, Typed},
    model::{Action, Audience, Currency, Dimension, Level, Novelty, Sort},
    rules,
    shown::Names,
    store as rows,
};

/// Goals and lines that the form offers.
const OFFERED: i64 = 500;

#[derive(Template)]
#[template(path = "actions/templates/plan.html")]
struct PlanPage {
    chrome: Chrome,
    action: String,
    errors: Option<ErrorSummary>,
    from: Option<Notice>,
    title: Field,
    summary: Field,
    accountable: Field,
    due: Field,
    sort: Choices,
    track: Choices,
    novelty: Field,
    audience: Choices,
    dimensions: Choices,
    levels: Choices,
    goals: Option<Choices>,
    no_goal: Field,
    lines: Option<Choices>,
    joint: Choices,
    currency: Field,
    report_due: Field,
    hidden: Vec<Hidden>,
    send: Button,
    back: Button,
}

/// What the form is made of beside what was typed.
struct Setting {
    chrome: Chrome,
    action: String,
    back: String,
    names: Names,
    own: Option<kernel::Id>,
    goals: Vec<Card>,
    lines: Vec<Card>,
    from: Option<Card>,
    hidden: Vec<Hidden>,
}

/// The form's choices as they are sent.
fn known(names: &Names, goals: &[Card], lines: &[Card]) -> Known {
    let cards = |cards: &[Card]| {
        let numbered = cards.iter().filter_map(|card| Some((card.number?.to_string(), card.subject.clone())));
        numbered.collect()
    };
    Known {
        organisations: names.organisations.iter().map(|one| (one.key.clone(), one.id)).collect(),
        goals: cards(goals),
        lines: cards(lines),
    }
}

/// `/{space}/actions/new?from=proposal:31`
pub async fn new(ctx: Ctx) -> Result<Reply, Fail> {
    let typed = Typed::begin(Currency::of(ctx.space().lang));
    let mut tx = ctx.read().await?;
    let from = origin(&mut tx, &ctx, ctx.query.text("from")).await?;
    let typed = match &from {
        Some(card) => Typed { title: card.title.clone(), ..typed },
        None => typed,
    };
    let setting = beginning(&ctx, &mut tx, from, ctx.request_key()).await?;
    Ok(Reply::html(&show(setting, &typed, &[]))?.private())
}

/// Plans it, or shows the form again with what was typed.
pub async fn add(ctx: Ctx, form: Form) -> Result<Reply, Fail> {
    let typed = read(&form);
    let key = form.request_key().map_or_else(|| ctx.request_key(), str::to_owned);
    let mut tx = ctx.read().await?;
    let from = origin(&mut tx, &ctx, form.text("from")).await?;
    let setting = beginning(&ctx, &mut tx, from, key.clone()).await?;
    drop(tx);
    let known = known(&setting.names, &setting.goals, &setting.lines);
    let plan = match typed.read_on(ctx.space().today(ctx.now()), ctx.lang, &known) {
        Ok(plan) => plan,
        Err(faults) => return Ok(Reply::html(&show(setting, &typed, &faults))?.faulty()),
    };
    let from = setting.from.map(|card| card.subject);
    let action =
        desk::commit_plan(&ctx.store, &ctx.caller, ctx.space(), &plan, from.as_ref(), Some(&key)).await?;
    Ok(Reply::redirect(ctx.at(&format!("/desk/actions/{}", action.number))).done("action-done-planned", None))
}

/// `/{space}/desk/actions/{number}/edit`
pub async fn edit(ctx: Ctx) -> Result<Reply, Fail> {
    let mut tx = ctx.read().await?;
    let (action, served) = stored(&ctx, &mut tx).await?;
    let setting = changing(&ctx, &mut tx, &action, action.version).await?;
    drop(tx);
    let known = known(&setting.names, &setting.goals, &setting.lines);
    let typed = Typed::of(&action, &known, &served);
    Ok(Reply::html(&show(setting, &typed, &[]))?.private())
}

/// Changes it, over the version that was read.
pub async fn amend(ctx: Ctx, form: Form) -> Result<Reply, Fail> {
    let typed = read(&form);
    let version = form.get("version").unwrap_or(0);
    let mut tx = ctx.read().await?;
    let (action, _) = stored(&ctx, &mut tx).await?;
    let setting = changing(&ctx, &mut tx, &action, version).await?;
    drop(tx);
    let known = known(&setting.names, &setting.goals, &setting.lines);
    let plan = match typed.read_on(ctx.space().today(ctx.now()), action.plan.lang, &known) {
        Ok(plan) => plan,
        Err(faults) => return Ok(Reply::html(&show(setting, &typed, &faults))?.faulty()),
    };
    let deed = Deed::Amend(version, plan);
    desk::commit(&ctx.store, &ctx.caller, ctx.space(), action.number, &deed, None).await?;
    Ok(Reply::redirect(ctx.at(&format!("/desk/actions/{}", action.number))).done("action-done-changed", None))
}

/// The action of the address with what it serves and follows from, for somebody who may change it.
async fn stored(ctx: &Ctx, tx: &mut Tx) -> Result<(Action, Vec<Ref>), Fail> {
    let number = ctx.param("number")?;
    let action = rows::by_number(tx, ctx.space().id, number).await?.ok_or(Fail::NotFound)?;
    let reach = ctx.reach(Right::KeepActions).ok_or(Fail::Forbidden(Some(Right::KeepActions)))?;
    rules::reaches(reach, action.plan.accountable)?;
    let links = tx.links_from(&action.subject()).await?;
    Ok((action, links.into_iter().map(|link| link.other).collect()))
}

/// The card of what an action begins as: `proposal:31`, by the directory.
async fn origin(tx: &mut Tx, ctx: &Ctx, from: &str) -> Result<Option<Card>, Fail> {
    if from.is_empty() {
        return Ok(None);
    }
    let named = from.split_once(':').and_then(|(kind, number)| Some((kind, number.parse::<i64>().ok()?)));
    let Some((kind, number)) = named else { return Err(Fail::NotFound) };
    if !["proposal", "matter", "measure"].contains(&kind) {
        return Err(Fail::NotFound);
    }
    Ok(Some(tx.card_numbered(ctx.space().id, kind, number).await?.ok_or(Fail::NotFound)?))
}

async fn beginning(ctx: &Ctx, tx: &mut Tx, from: Option<Card>, key: String) -> Result<Setting, Fail> {
    let mut hidden = vec![Hidden::new("request", key)];
    if let Some(card) = &from {
        let number = card.number.unwrap_or_default();
        hidden.push(Hidden::new("from", format!("{}:{number}", card.subject.kind)));
    }
    let chrome = ctx.desk_chrome(ctx.words.t("action-plan"));
    setting(ctx, tx, chrome, ctx.at("/actions/new"), ctx.at("/desk/actions"), from, hidden).await
}

async fn changing(ctx: &Ctx, tx: &mut Tx, action: &Action, version: i64) -> Result<Setting, Fail> {
    let chrome = ctx.desk_chrome(ctx.words.count("action-change", action.number));
    let back = ctx.at(&format!("/desk/actions/{}", action.number));
    let hidden = vec![Hidden::new("version", version.to_string())];
    setting(ctx, tx, chrome, format!("{back}/edit"), back, None, hidden).await
}

async fn setting(
    ctx: &Ctx,
    tx: &mut Tx,
    chrome: Chrome,
    action: String,
    back: String,
    from: Option<Card>,
    hidden: Vec<Hidden>,
) -> Result<Setting, Fail> {
    let space = ctx.space();
    let own = match ctx.reach(Right::KeepActions) {
        Some(Reach::Own(own)) => Some(own),
        _ => None,
    };
    Ok(Setting {
        names: Names::load(tx, space, ctx.words, ctx.now()).await?,
        goals: tx.cards(space.id, "goal", OFFERED).await?,
        lines: tx.cards(space.id, "line", OFFERED).await?,
        chrome,
        action,
        back,
        own,
        from,
        hidden,
    })
}

fn read(form: &Form) -> Typed {
    let text = |name: &str| form.text(name).to_owned();
    let many = |name: &str| form.all(name).into_iter().map(str::to_owned).collect();
    Typed {
        title: text("title"),
        summary: text("summary"),
        accountable: text("accountable"),
        due: text("due"),
        sort: text("sort"),
        track: text("track"),
        novelty: text("novelty"),
        audience: many("audience"),
        dimensions: many("dimensions"),
        levels: many("levels"),
        goals: many("goals"),
        lines: many("lines"),
        no_goal: text("no_goal"),
        joint: form.has("joint"),
        currency: text("currency"),
        report_due: text("report_due"),
    }
}

fn show(setting: Setting, typed: &Typed, faults: &[Fault]) -> PlanPage {
    let Setting { chrome, action, back, names, own, goals, lines, from, hidden } = setting;
    let words = chrome.words;
    let offered = |cards: &[Card], chosen: &[String]| -> Vec<Choice> {
        let choice = |card: &Card| {
            let number = card.number?.to_string();
            let is_chosen = chosen.contains(&number);
            Some(Choice::new(number, card.title.clone()).chosen(is_chosen))
        };
        cards.iter().filter_map(choice).collect()
    };
    let choices = |cards: &[Card], chosen: &[String], name: &str, key: &str| {
        (!cards.is_empty())
            .then(|| Choices::many(name, words.t(key), offered(cards, chosen)).faults(words, faults))
    };
    PlanPage {
        errors: ErrorSummary::of(words, faults, |field| label(words, field)),
        from: from.map(|card| {
            Notice::new(Tone::Info, words.t("action-from")).link(card.title.clone(), card.url.clone())
        }),
        title: Field::text("title", label(words, "title")).value(&typed.title).faults(words, faults),
        summary: Field::textarea("summary", label(words, "summary"), 5)
            .value(&typed.summary)
            .faults(words, faults),
        accountable: owners(&names, own, &typed.accountable).faults(words, faults),
        due: Field::text("due", label(words, "due"))
            .hint(words.t("action-due-hint"))
            .size(12)
            .value(&typed.due)
            .faults(words, faults),
        sort: one_of(words, "sort", "action-sort", Sort::ALL, Sort::as_str, &typed.sort)
            .faults(words, faults),
        track: Choices::one("track", label(words, "track"), tracks(words, &typed.track)).cards(),
        novelty: Field::select("novelty", label(words, "novelty"), novelties(words))
            .value(&typed.novelty)
            .optional(words),
        audience: some_of(words, "audience", "audience", Audience::ALL, Audience::as_str, &typed.audience),
        dimensions: some_of(
            words,
            "dimensions",
            "dimension",
            Dimension::ALL,
            Dimension::as_str,
            &typed.dimensions,
        ),
        levels: some_of(words, "levels", "level", Level::ALL, Level::as_str, &typed.levels)
            .hint(words.t("action-levels-hint")),
        goals: choices(&goals, &typed.goals, "goals", "action-goals"),
        no_goal: Field::textarea("no_goal", label(words, "no_goal"), 2)
            .hint(words.t("action-no-goal-hint"))
            .value(&typed.no_goal)
            .faults(words, faults),
        lines: choices(&lines, &typed.lines, "lines", "action-lines"),
        joint: Choices::tick(
            "joint",
            words.t("action-joint"),
            Choice::new("yes", words.t("action-joint-wish")).chosen(typed.joint),
        )
        .hint(words.t("action-joint-hint")),
        currency: Field::select(
            "currency",
            label(words, "currency"),
            Currency::ALL.iter().map(|one| Pick::new(one.as_str(), one.as_str())).collect(),
        )
        .value(&typed.currency)
        .faults(words, faults),
        report_due: Field::date("report_due", label(words, "report_due"))
            .hint(words.t("action-report-due-hint"))
            .value(&typed.report_due)
            .optional(words)
            .faults(words, faults),
        hidden,
        send: Button::main(words.t("button-save")),
        back: Button::quiet(words.t("button-cancel")).link(back),
        chrome: Chrome { fault_title: !faults.is_empty(), ..chrome },
        action,
    }
}

/// What a field is called.
fn label(words: Words, field: &str) -> String {
    words.t(match field {
        "title" => "action-title",
        "summary" => "action-summary",
        "accountable" => "action-accountable",
        "due" => "action-due-label",
        "track" => "actions-track",
        "novelty" => "action-novelty",
        "audience" => "actions-audience",
        "dimensions" => "action-dimensions",
        "levels" => "action-levels",
        "no_goal" => "action-no-goal-why",
        "currency" => "action-currency",
        "report_due" => "action-next-report",
        _ => "actions-type",
    })
}

/// Every organisation, or the own one where the right reaches no further.
fn owners(names: &Names, own: Option<kernel::Id>, value: &str) -> Field {
    let words = names.words;
    let mut picks = vec![Pick::new("", words.t("choose-from-list"))];
    let reached = names.organisations.iter().filter(|one| own.is_none_or(|own| own == one.id));
    picks.extend(reached.map(|one| {
        let kind = names.kind_name(names.kind(one.id));
        Pick::new(&one.key, format!("{} ({kind})", one.name(words.lang)))
    }));
    Field::select("accountable", label(words, "accountable"), picks)
        .hint(words.t("action-accountable-hint"))
        .value(value)
}

fn one_of<T: Copy>(
    words: Words,
    name: &str,
    prefix: &str,
    all: &[T],
    key: fn(T) -> &'static str,
    chosen: &str,
) -> Choices {
    let choice = |one: &T| {
        let key = key(*one);
        Choice::new(key, words.t(&format!("{prefix}-{key}"))).chosen(key == chosen)
    };
    Choices::one(name, label(words, name), all.iter().map(choice).collect()).cards()
}

fn some_of<T: Copy>(
    words: Words,
    name: &str,
    prefix: &str,
    all: &[T],
    key: fn(T) -> &'static str,
    chosen: &[String],
) -> Choices {
    let choice = |one: &T| {
        let key = key(*one);
        let is_chosen = chosen.iter().any(|chosen| chosen == key);
        Choice::new(key, words.t(&format!("{prefix}-{key}"))).chosen(is_chosen)
    };
    Choices::many(name, label(words, name), all.iter().map(choice).collect()).cards()
}

fn tracks(words: Words, chosen: &str) -> Vec<Choice> {
    let choice = |key: &str| Choice::new(key, words.t(&format!("action-track-{key}"))).chosen(key == chosen);
    vec![choice("external"), choice("internal")]
}

fn novelties(words: Words) -> Vec<Pick> {
    let none = std::iter::once(Pick::new("", words.t("action-novelty-none")));
    let all = Novelty::ALL.iter().map(|one| {
        let key = one.as_str();
        Pick::new(key, words.t(&format!("action-novelty-{key}")))
    });
    none.chain(all).collect()
}

impl Samples for PlanPage {
    fn samples(words: Words) -> Vec<PlanPage> {
        let card = super::one::sample(words, 1, crate::actions::model::State::Planned).goals.remove(0);
        let setting = |cards: Vec<Card>, from: Option<Card>, own| Setting {
            chrome: Chrome::sample(words, words.t("action-plan")),
            action: "/tvv/actions/new".into(),
            back: "/tvv/desk/actions".into(),
            names: samples::names(words),
            own,
            goals: cards.clone(),
            lines: Vec::new(),
            from,
            hidden: vec![Hidden::new("request", "0")],
        };
        let wrong = Typed { title: "<x>".into(), due: "?".into(), ..Typed::default() };
        let faults = wrong.read(words.lang, &Known::default()).unwrap_err();
        vec![
            show(setting(vec![], None, None), &Typed::begin(Currency::Sek), &[]),
            show(setting(vec![card.clone()], Some(card), Some(samples::id(1))), &wrong, &faults),
        ]
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_page_is_sound_in_every_language() {
        pages::check_page::<super::PlanPage>();
    }
}
