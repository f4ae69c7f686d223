//! The desk of external matters: take one up, change what is said, note what was done.

use askama::Template;
use jiff::civil::Date;
use kernel::{Fault, Ref, sane};
use pages::{Button, Choice, Choices, Chrome, ErrorSummary, Field, Hidden, Samples, Words};
use store::{Tx, directory::Card};
use web::{Ctx, Fail, Form, Reply};

use super::{
    desk, forms,
    forms::Typed,
    model::{External, Kind, Stage, Stance},
    store as rows,
};

/// Goals that the form offers.
const OFFERED: i64 = 500;

#[derive(Template)]
#[template(path = "influence/templates/work.html")]
struct WorkPage {
    chrome: Chrome,
    action: String,
    errors: Option<ErrorSummary>,
    done: Option<DoneForm>,
    fields: Vec<Field>,
    stage: Choices,
    stance: Choices,
    after: Vec<Field>,
    goals: Option<Choices>,
    hidden: Hidden,
    send: Button,
    back: Button,
}

/// The form by which something done is noted.
struct DoneForm {
    kind: Choices,
    on: Field,
    says: Field,
    send: Button,
}

/// What was typed about something done.
#[derive(Clone, Debug, Default)]
struct TypedDone {
    kind: String,
    on: String,
    says: String,
}

fn offered(goals: &[Card]) -> Vec<(String, Ref)> {
    let numbered = goals.iter().filter_map(|card| Some((card.number?.to_string(), card.subject.clone())));
    numbered.collect()
}

async fn goals(tx: &mut Tx, ctx: &Ctx) -> Result<Vec<Card>, Fail> {
    Ok(tx.cards(ctx.space().id, "goal", OFFERED).await?)
}

fn today(ctx: &Ctx) -> Date {
    ctx.space().today(ctx.now())
}

/// The date that a form has, with the years that it may be in.
fn comes(typed: &Typed) -> [(&'static str, &str, kernel::Within); 1] {
    [("next_on", &typed.next_on, forms::COMES)]
}

/// `/{space}/desk/influence/new`
pub async fn new(ctx: Ctx) -> Result<Reply, Fail> {
    let goals = goals(&mut ctx.read().await?, &ctx).await?;
    let typed = Typed { stage: "idea".into(), stance: "watching".into(), ..Typed::default() };
    let key = Hidden::new("request", ctx.request_key());
    let chrome = ctx.desk_chrome(ctx.words.t("external-take-up"));
    Ok(Reply::html(&show(chrome, &ctx.at(""), None, &goals, (&typed, &TypedDone::default()), &[], key))?
        .private())
}

/// Takes it up, or shows the form again.
pub async fn open(ctx: Ctx, form: Form) -> Result<Reply, Fail> {
    let typed = read(&form);
    let goals = goals(&mut ctx.read().await?, &ctx).await?;
    let key = form.request_key().map_or_else(|| ctx.request_key(), str::to_owned);
    let said = match sane(typed.read(ctx.lang, &offered(&goals)), today(&ctx), &comes(&typed)) {
        Ok(said) => said,
        Err(faults) => {
            let chrome = ctx.desk_chrome(ctx.words.t("external-take-up"));
            let key = Hidden::new("request", key);
            let page = show(chrome, &ctx.at(""), None, &goals, (&typed, &TypedDone::default()), &faults, key);
            return Ok(Reply::html(&page)?.faulty());
        }
    };
    let external = desk::commit_open(&ctx.store, &ctx.caller, ctx.space(), &said, Some(&key)).await?;
    Ok(Reply::redirect(ctx.at(&format!("/influence/{}", external.number))).done("external-saved", None))
}

async fn stored(ctx: &Ctx) -> Result<(External, Vec<Card>, Vec<String>), Fail> {
    let mut tx = ctx.read().await?;
    let number = ctx.param("number")?;
    let external = rows::by_number(&mut tx, ctx.space().id, number).await?.ok_or(Fail::NotFound)?;
    let goals = goals(&mut tx, ctx).await?;
    let served: Vec<Ref> =
        tx.links_from(&external.subject()).await?.into_iter().map(|link| link.other).collect();
    let chosen = offered(&goals).into_iter().filter(|(_, goal)| served.contains(goal));
    let chosen = chosen.map(|(number, _)| number).collect();
    Ok((external, goals, chosen))
}

/// `/{space}/desk/influence/{number}`
pub async fn edit(ctx: Ctx) -> Result<Reply, Fail> {
    let (external, goals, chosen) = stored(&ctx).await?;
    let typed = Typed::of(&external, chosen);
    again(&ctx, &external, &goals, (&typed, &TypedDone::default()), &[])
}

/// Changes what is said about it.
pub async fn change(ctx: Ctx, form: Form) -> Result<Reply, Fail> {
    let (external, goals, _) = stored(&ctx).await?;
    let typed = read(&form);
    let read = typed.read(external.said.lang, &offered(&goals));
    let said = match sane(read, today(&ctx), &comes(&typed)) {
        Ok(said) => said,
        Err(faults) => {
            return Ok(again(&ctx, &external, &goals, (&typed, &TypedDone::default()), &faults)?.faulty());
        }
    };
    let over = (external.number, form.get("version").unwrap_or(0));
    desk::commit_change(&ctx.store, &ctx.caller, ctx.space(), over, &said).await?;
    Ok(Reply::redirect(ctx.at(&format!("/influence/{}", external.number))).done("external-saved", None))
}

/// Notes what was done.
pub async fn note(ctx: Ctx, form: Form) -> Result<Reply, Fail> {
    let (external, goals, chosen) = stored(&ctx).await?;
    let text = |name: &str| form.text(name).to_owned();
    let done = TypedDone { kind: text("kind"), on: text("done_on"), says: text("done_says") };
    let read = forms::contact(&done.kind, &done.on, &done.says);
    let contact = match sane(read, today(&ctx), &[("done_on", &done.on, forms::HAPPENED)]) {
        Ok(contact) => contact,
        Err(faults) => {
            let typed = Typed::of(&external, chosen);
            return Ok(again(&ctx, &external, &goals, (&typed, &done), &faults)?.faulty());
        }
    };
    desk::commit_note(&ctx.store, &ctx.caller, ctx.space(), external.number, &contact).await?;
    Ok(Reply::redirect(ctx.at(&format!("/influence/{}", external.number))).done("external-saved", None))
}

fn again(
    ctx: &Ctx,
    external: &External,
    goals: &[Card],
    typed: (&Typed, &TypedDone),
    faults: &[Fault],
) -> Result<Reply, Fail> {
    let version = Hidden::new("version", external.version.to_string());
    let chrome = ctx.desk_chrome(external.said.title.clone());
    Ok(Reply::html(&show(chrome, &ctx.at(""), Some(external.number), goals, typed, faults, version))?
        .private())
}

fn read(form: &Form) -> Typed {
    let text = |name: &str| form.text(name).to_owned();
    Typed {
        title: text("title"),
        says: text("says"),
        owner: text("owner"),
        stage: text("stage"),
        stance: text("stance"),
        stance_says: text("stance_says"),
        next_step: text("next_step"),
        next_on: text("next_on"),
        outcome: text("outcome"),
        goals: form.all("goals").into_iter().map(str::to_owned).collect(),
    }
}

fn label(field: &str) -> &'static str {
    match field {
        "title" => "external-title",
        "says" => "external-says",
        "owner" => "external-owner",
        "stage" => "external-stage",
        "stance" => "external-stance",
        "stance_says" => "external-our-stance",
        "next_step" => "external-next",
        "next_on" => "external-next-on",
        "outcome" => "external-outcome",
        "kind" => "external-kind",
        "done_on" => "external-done-on",
        _ => "external-done-says",
    }
}

fn one_of<T: Copy>(
    words: Words,
    (name, prefix): (&str, &str),
    all: &[T],
    key: fn(T) -> &'static str,
    chosen: &str,
    faults: &[Fault],
) -> Choices {
    let choice = |one: &T| {
        let key = key(*one);
        Choice::new(key, words.t(&format!("{prefix}-{key}"))).chosen(key == chosen)
    };
    Choices::one(name, words.t(label(name)), all.iter().map(choice).collect()).cards().faults(words, faults)
}

fn show(
    chrome: Chrome,
    home: &str,
    number: Option<i64>,
    goals: &[Card],
    (typed, done): (&Typed, &TypedDone),
    faults: &[Fault],
    hidden: Hidden,
) -> WorkPage {
    let words = chrome.words;
    let line =
        |name: &str, value: &str| Field::text(name, words.t(label(name))).value(value).faults(words, faults);
    let text = |name: &str, rows: u8, value: &str| {
        Field::textarea(name, words.t(label(name)), rows).value(value).faults(words, faults)
    };
    let day = |name: &str, value: &str| line(name, value).hint(words.t("action-due-hint")).size(12);
    let offered = goals.iter().filter_map(|card| {
        let number = card.number?.to_string();
        let chosen = typed.goals.contains(&number);
        Some(Choice::new(number, card.title.clone()).chosen(chosen))
    });
    let back = number.map_or_else(|| format!("{home}/influence"), |n| format!("{home}/influence/{n}"));
    WorkPage {
        errors: ErrorSummary::of(words, faults, |field| words.t(label(field))),
        done: number.map(|_| DoneForm {
            kind: one_of(words, ("kind", "external-kind"), Kind::ALL, Kind::as_str, &done.kind, faults),
            on: day("done_on", &done.on),
            says: text("done_says", 3, &done.says),
            send: Button::second(words.t("external-note")),
        }),
        fields: vec![line("title", &typed.title), text("says", 4, &typed.says), line("owner", &typed.owner)],
        stage: one_of(words, ("stage", "external-stage"), Stage::ALL, Stage::as_str, &typed.stage, faults),
        stance: one_of(
            words,
            ("stance", "external-stance"),
            Stance::ALL,
            Stance::as_str,
            &typed.stance,
            faults,
        ),
        after: vec![
            text("stance_says", 3, &typed.stance_says).optional(words),
            text("next_step", 2, &typed.next_step),
            day("next_on", &typed.next_on).optional(words),
            text("outcome", 2, &typed.outcome).hint(words.t("external-outcome-hint")),
        ],
        goals: (!goals.is_empty())
            .then(|| Choices::many("goals", words.t("external-goals"), offered.collect())),
        hidden,
        send: Button::main(words.t("button-save")),
        back: Button::quiet(words.t("button-cancel")).link(back),
        action: number.map_or_else(
            || format!("{home}/desk/influence/new"),
            |number| format!("{home}/desk/influence/{number}"),
        ),
        chrome: Chrome { fault_title: !faults.is_empty(), ..chrome },
    }
}

impl Samples for WorkPage {
    fn samples(words: Words) -> Vec<WorkPage> {
        let chrome = || Chrome::sample(words, words.t("external-take-up"));
        let goal = Card {
            subject: Ref::new("goal", kernel::Id::from_parts(0, [1; 10])),
            space: kernel::Id::from_parts(0, [2; 10]),
            number: Some(1),
            title: "Good <roads>".into(),
            url: "/tvv/goals/1".into(),
            status: String::new(),
            visibility: kernel::Visibility::Public,
        };
        let (external, _) = super::pages::samples().remove(0);
        let typed = Typed::of(&external, vec!["1".into()]);
        let wrong = Typed { stage: "done".into(), next_on: "<x>".into(), ..Typed::default() };
        let mut faults = wrong.read(words.lang, &[]).unwrap_err();
        faults.extend(forms::contact("", "", "").unwrap_err());
        let done = TypedDone::default();
        let key = || Hidden::new("request", "0");
        vec![
            show(chrome(), "/tvv", None, &[], (&Typed::default(), &done), &[], key()),
            show(chrome(), "/tvv", Some(1), std::slice::from_ref(&goal), (&typed, &done), &[], key()),
            show(chrome(), "/tvv", Some(1), &[goal], (&wrong, &done), &faults, key()),
        ]
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_page_is_sound_in_every_language() {
        pages::check_page::<super::WorkPage>();
    }
}
