//! What is posted to the desk of plans, and the forms it comes from. Each party keeps its own.

use kernel::{Fault, Id, Ref, Refusal};
use members::{Organisation, Reach, Right};
use pages::Pick;
use web::{Ctx, Fail, Form, Reply};

use super::{
    desk::{self, LineDraft, PlanDraft},
    model::{LineState, PlanLine, State},
    reading::Reading,
};
use crate::{
    sheet::{self, Named, Values},
    writing::{self, Writer, WritingPage},
};

macro_rules! codes {
    ($list:ty) => {
        &<$list>::ALL.iter().map(|one| one.as_str()).collect::<Vec<&'static str>>()
    };
}

/// Whether this reader keeps a party's plan.
pub(super) fn keeps(ctx: &Ctx, party: Id) -> bool {
    match ctx.reach(Right::KeepPlans) {
        Some(Reach::All) => true,
        Some(Reach::Own(own)) => own == party,
        None => false,
    }
}

fn party_of<'a>(ctx: &Ctx, reading: &'a Reading) -> Result<&'a Organisation, Fail> {
    let key: String = ctx.param("key")?;
    let party = reading.parties.iter().find(|one| one.key == key).ok_or(Fail::NotFound)?;
    if keeps(ctx, party.id) { Ok(party) } else { Err(Fail::Forbidden(Some(Right::KeepPlans))) }
}

fn page(
    ctx: &Ctx,
    party: &Organisation,
    form: Writer<'_>,
    faults: &[Fault],
    why: Option<&Refusal>,
) -> WritingPage {
    let words = ctx.words;
    let parts = form.done(ctx, why);
    let chrome =
        ctx.desk_chrome(words.with("desk-plan", &[("party", party.name(ctx.lang).to_owned().into())]));
    let back = (words.t("nav-coverage"), ctx.at("/coverage"));
    WritingPage::new(chrome, back, ctx.path.clone(), parts, faults, |name| writing::label(words, name))
}

fn plan_form<'a>(ctx: &Ctx, typed: &'a dyn Named, faults: &'a [Fault]) -> Writer<'a> {
    Writer::new(ctx.words, typed, faults)
        .must("title")
        .code("state", "plan-state-", codes!(State), false)
        .hinted("decision")
}

fn of_plan(reading: &Reading, party: &Organisation) -> Values {
    let plan = reading.plan(party.id);
    Values::default()
        .with("title", plan.map_or("", |plan| plan.title.as_str()))
        .with("state", plan.map_or(State::Drafting, |plan| plan.state).as_str())
        .with("decision", plan.and_then(|plan| plan.decision.clone()).unwrap_or_default())
}

/// `GET /desk/plans/{organisation}`
pub(super) async fn edit_plan(ctx: Ctx) -> Result<Reply, Fail> {
    let reading = Reading::read(&ctx).await?;
    let party = party_of(&ctx, &reading)?;
    let typed = of_plan(&reading, party);
    let mut page = page(&ctx, party, plan_form(&ctx, &typed, &[]), &[], None);
    if reading.plan(party.id).is_some() {
        page =
            page.beside(ctx.words.t("desk-plan-line-new"), ctx.at(&format!("/desk/plans/{}/add", party.key)));
    }
    writing::again(&page, false)
}

/// `POST /desk/plans/{organisation}`
pub(super) async fn keep_plan(ctx: Ctx, form: Form) -> Result<Reply, Fail> {
    let reading = Reading::read(&ctx).await?;
    let party = party_of(&ctx, &reading)?;
    let typed = Values::of(&form);
    let strategy = reading.strategy.as_ref().ok_or(Fail::Refused(Refusal::new("no-such-strategy")))?;
    let mut faults = Vec::new();
    let draft = PlanDraft {
        strategy: strategy.subject.clone(),
        organisation: party.key.clone(),
        state: State::parse(typed.get("state")).unwrap_or(State::Drafting),
        title: sheet::required(&mut faults, "title", typed.get("title"), 200),
        decision: sheet::some(typed.get("decision")),
    };
    let mut why = None;
    if faults.is_empty() {
        let here = ctx.at(&format!("/plans/{}", party.key));
        let Some(mut tx) = writing::begin(&ctx, &form).await? else { return Ok(Reply::redirect(here)) };
        match desk::keep(&mut tx, &ctx.caller, ctx.space(), &draft).await {
            Ok(_) => {
                tx.commit().await?;
                return Ok(Reply::redirect(here).done("form-done", None));
            }
            Err(error) => why = Some(writing::refused(error)?),
        }
    }
    writing::again(&page(&ctx, party, plan_form(&ctx, &typed, &faults), &faults, why.as_ref()), true)
}

fn line_form<'a>(ctx: &Ctx, reading: &Reading, typed: &'a dyn Named, faults: &'a [Fault]) -> Writer<'a> {
    let picks = reading.points.iter().map(|point| Pick::new(point.subject.to_string(), point.title.clone()));
    Writer::new(ctx.words, typed, faults)
        .must("title")
        .pick("item", Some(ctx.words.t("plan-without")), picks.collect())
        .long("text", 3)
        .code("line_state", "plan-line-", codes!(LineState), false)
        .hinted("due")
}

fn line_draft(typed: &dyn Named, faults: &mut Vec<Fault>) -> LineDraft {
    LineDraft {
        item: typed.get("item").parse::<Ref>().ok(),
        title: sheet::required(faults, "title", typed.get("title"), 200),
        text: typed.get("text").to_owned(),
        state: LineState::parse(typed.get("line_state")),
        due: sheet::date(faults, "due", typed.get("due")),
        origin: Default::default(),
    }
}

/// `GET /desk/plans/{organisation}/add`
pub(super) async fn new_line(ctx: Ctx) -> Result<Reply, Fail> {
    let reading = Reading::read(&ctx).await?;
    let party = party_of(&ctx, &reading)?;
    let typed = Values::default();
    writing::again(&page(&ctx, party, line_form(&ctx, &reading, &typed, &[]), &[], None), false)
}

/// `POST /desk/plans/{organisation}/add`
pub(super) async fn add_line(ctx: Ctx, form: Form) -> Result<Reply, Fail> {
    let reading = Reading::read(&ctx).await?;
    let party = party_of(&ctx, &reading)?;
    let plan = reading.plan(party.id).ok_or(Fail::NotFound)?;
    let typed = Values::of(&form);
    let mut faults = Vec::new();
    let draft = line_draft(&typed, &mut faults);
    let mut why = None;
    if faults.is_empty() {
        let here = ctx.at(&format!("/plans/{}", party.key));
        let Some(mut tx) = writing::begin(&ctx, &form).await? else { return Ok(Reply::redirect(here)) };
        match desk::add_line(&mut tx, &ctx.caller, ctx.space(), plan.id, &draft).await {
            Ok(_) => {
                tx.commit().await?;
                return Ok(Reply::redirect(here).done("form-done", None));
            }
            Err(error) => why = Some(writing::refused(error)?),
        }
    }
    writing::again(
        &page(&ctx, party, line_form(&ctx, &reading, &typed, &faults), &faults, why.as_ref()),
        true,
    )
}

fn line_of<'a>(ctx: &Ctx, reading: &'a Reading) -> Result<(&'a PlanLine, &'a Organisation), Fail> {
    let number: i64 = ctx.param("number")?;
    let party = party_of(ctx, reading)?;
    let plan = reading.plan(party.id).ok_or(Fail::NotFound)?;
    let line = reading.lines.iter().find(|line| line.plan == plan.id && line.number == number);
    Ok((line.ok_or(Fail::NotFound)?, party))
}

/// `GET /desk/plans/{organisation}/{number}`
pub(super) async fn edit_line(ctx: Ctx) -> Result<Reply, Fail> {
    let reading = Reading::read(&ctx).await?;
    let (line, party) = line_of(&ctx, &reading)?;
    let typed = Values::default()
        .with("title", line.title.clone())
        .with("item", line.item.as_ref().map_or_else(String::new, Ref::to_string))
        .with("text", line.detail.text.clone())
        .with("line_state", line.detail.state.map_or("", LineState::as_str))
        .with("due", line.detail.due.map_or_else(String::new, |due| due.to_string()));
    writing::again(&page(&ctx, party, line_form(&ctx, &reading, &typed, &[]), &[], None), false)
}

/// `POST /desk/plans/{organisation}/{number}`
pub(super) async fn revise_line(ctx: Ctx, form: Form) -> Result<Reply, Fail> {
    let reading = Reading::read(&ctx).await?;
    let (line, party) = line_of(&ctx, &reading)?;
    let typed = Values::of(&form);
    let mut faults = Vec::new();
    let draft = LineDraft { origin: line.detail.origin, ..line_draft(&typed, &mut faults) };
    let mut why = None;
    if faults.is_empty() {
        let here = ctx.at(&format!("/plans/{}", party.key));
        let Some(mut tx) = writing::begin(&ctx, &form).await? else { return Ok(Reply::redirect(here)) };
        match desk::revise_line(&mut tx, &ctx.caller, ctx.space(), line.id, &draft).await {
            Ok(_) => {
                tx.commit().await?;
                return Ok(Reply::redirect(here).done("form-done", None));
            }
            Err(error) => why = Some(writing::refused(error)?),
        }
    }
    writing::again(
        &page(&ctx, party, line_form(&ctx, &reading, &typed, &faults), &faults, why.as_ref()),
        true,
    )
}
