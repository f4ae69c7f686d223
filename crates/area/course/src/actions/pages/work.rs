//! One action at the desk: move it on, report, give results, keep parties and milestones. Every form stands on the
//! same page and works alone; what was typed is kept when something is wrong.

use askama::Template;
use jiff::civil::Date;
use kernel::{Fault, Id, Refusal, Within, sane};
use members::{NotDone, Right};
use pages::{
    Button, Choice, Choices, Chrome, ErrorSummary, Field, Hidden, Meta, Notice, Pick, Samples, Tag, Tone,
    Words,
};
use store::directory::Card;
use web::{Ctx, Fail, Form, Reply};

use super::samples;
use crate::{
    actions::{
        desk::{self, Deed},
        forms::{self, DONE, Known, REPORTS, TypedOutcome, TypedParty},
        model::{Action, Horizon, Light, Milestone, Party, Role, State},
        rules::{self, Wish},
        shown::{self, Names},
        store as rows,
    },
    matters::MATTER,
};

#[derive(Template)]
#[template(path = "actions/templates/work.html")]
struct WorkPage {
    chrome: Chrome,
    key: Hidden,
    base: String,
    errors: Option<ErrorSummary>,
    refused: Option<Notice>,
    meta: Meta,
    tags: Vec<Tag>,
    ways: Vec<Way>,
    report: Option<Report>,
    outcome: Option<Outcome>,
    parties: Vec<(String, String)>,
    party: PartyForm,
    milestone: MilestoneForm,
    reach: Option<Reach>,
    edit: Button,
    public: Button,
}

/// A step that the state allows, with what must be said.
struct Way {
    says: Option<Field>,
    matter: Option<Field>,
    send: Button,
}

struct Report {
    light: Choices,
    says: Field,
    next: Field,
    send: Button,
}

struct Outcome {
    title: Field,
    says: Field,
    horizon: Choices,
    on: Field,
    evidence: Field,
    unmeasured: Choices,
    visible: Choices,
    completes: Option<Choices>,
    send: Button,
}

struct PartyForm {
    organisation: Field,
    roles: Choices,
    cost: Field,
    gain: Field,
    share: Field,
    note: Field,
    send: Button,
}

struct MilestoneForm {
    title: Field,
    due: Field,
    founds: Choices,
    send: Button,
}

struct Reach {
    milestone: Field,
    on: Field,
    evidence: Field,
    organisation: Field,
    send: Button,
}

/// What was typed into whichever form was sent.
#[derive(Clone, Debug, Default)]
struct Typed {
    wish: String,
    reason: String,
    matter: String,
    light: String,
    report_says: String,
    next: String,
    outcome: TypedOutcome,
    party: TypedParty,
    milestone_title: String,
    milestone_due: String,
    founds: bool,
    reach: String,
    reached_on: String,
    reach_evidence: String,
    reach_organisation: String,
}

impl Typed {
    fn read(form: &Form) -> Typed {
        let text = |name: &str| form.text(name).to_owned();
        Typed {
            wish: text("wish"),
            reason: text("reason"),
            matter: text("matter"),
            light: text("light"),
            report_says: text("report_says"),
            next: text("next"),
            outcome: TypedOutcome {
                title: text("result_title"),
                says: text("result_says"),
                horizon: text("horizon"),
                evidence: text("evidence"),
                unmeasured: form.has("unmeasured"),
                visible: form.has("visible"),
                on: text("on"),
                completes: form.has("completes"),
            },
            party: TypedParty {
                organisation: text("organisation"),
                roles: form.all("roles").into_iter().map(str::to_owned).collect(),
                cost: text("cost"),
                gain: text("gain"),
                note: text("note"),
                share: text("share"),
            },
            milestone_title: text("milestone_title"),
            milestone_due: text("milestone_due"),
            founds: form.has("founds"),
            reach: text("reach"),
            reached_on: text("reached_on"),
            reach_evidence: text("reach_evidence"),
            reach_organisation: text("reach_organisation"),
        }
    }
}

/// What the page knows beside what was typed.
struct Found {
    names: Names,
    action: Action,
    parties: Vec<Party>,
    milestones: Vec<Milestone>,
    matters: Vec<Card>,
    has_result: bool,
}

impl Found {
    async fn read(ctx: &Ctx) -> Result<Found, Fail> {
        let mut tx = ctx.read().await?;
        let number = ctx.param("number")?;
        let action = rows::by_number(&mut tx, ctx.space().id, number).await?.ok_or(Fail::NotFound)?;
        let reach = ctx.reach(Right::KeepActions).ok_or(Fail::Forbidden(Some(Right::KeepActions)))?;
        rules::reaches(reach, action.plan.accountable)?;
        Ok(Found {
            names: Names::load(&mut tx, ctx.space(), ctx.words, ctx.now()).await?,
            parties: rows::parties_of(&mut tx, action.id).await?,
            milestones: rows::milestones(&mut tx, action.id).await?,
            matters: tx.cards(ctx.space().id, MATTER, 200).await?,
            has_result: rows::count_outcomes(&mut tx, action.id).await? > 0,
            action,
        })
    }

    fn known(&self) -> Known {
        let organisations = self.names.organisations.iter();
        Known {
            organisations: organisations.map(|one| (one.key.clone(), one.id)).collect(),
            ..Known::default()
        }
    }

    fn matter(&self, number: &str) -> Option<Id> {
        let number: i64 = number.parse().ok()?;
        self.matters.iter().find(|card| card.number == Some(number)).map(|card| card.subject.id)
    }
}

/// `/{space}/desk/actions/{number}`; with `?party=KEY` that party stands in the form.
pub async fn page(ctx: Ctx) -> Result<Reply, Fail> {
    let found = Found::read(&ctx).await?;
    let key = ctx.query.text("party");
    let party = found.parties.iter().find(|party| found.names.key(party.organisation) == key);
    let party = party.map(|party| TypedParty::of(party, key)).unwrap_or_default();
    Ok(Reply::html(&show(
        |title| ctx.desk_chrome(title),
        &found,
        &Typed { party, ..Typed::default() },
        &[],
        None,
        ctx.request_key(),
    ))?
    .private())
}

/// A milestone has been reached by the day that somebody says so.
const HAPPENED: Within = Within::years(10, 0);

fn today(ctx: &Ctx) -> Date {
    ctx.space().today(ctx.now())
}

/// The one-time key of a posted form. The forms of the page share one key, so it is known together with what was done.
fn request(form: &Form, said: &str) -> Option<String> {
    form.request_key().map(|key| format!("{key} {said}"))
}

/// Does what was asked for, or shows the page again with what was typed.
async fn done(
    ctx: Ctx,
    form: Form,
    said: &'static str,
    deed: impl Fn(&Typed, &Found, &Ctx) -> Result<Deed, Vec<Fault>>,
) -> Result<Reply, Fail> {
    let (typed, found) = (Typed::read(&form), Found::read(&ctx).await?);
    let again = |faults: &[Fault], refusal: Option<&Refusal>| -> Result<Reply, Fail> {
        let key = form.request_key().map_or_else(|| ctx.request_key(), str::to_owned);
        let page = show(|title| ctx.desk_chrome(title), &found, &typed, faults, refusal, key);
        Ok(Reply::html(&page)?.private().faulty())
    };
    let deed = match deed(&typed, &found, &ctx) {
        Ok(deed) => deed,
        Err(faults) => return again(&faults, None),
    };
    let only_adds =
        matches!(deed, Deed::Report(..) | Deed::Milestone(..) | Deed::Give(_) | Deed::Complete(_));
    let request = request(&form, said).filter(|_| only_adds);
    let number = found.action.number;
    match desk::commit(&ctx.store, &ctx.caller, ctx.space(), number, &deed, request.as_deref()).await {
        Ok(()) => Ok(Reply::redirect(ctx.at(&format!("/desk/actions/{number}"))).done(said, None)),
        Err(NotDone::Refused(refusal)) => again(&[], Some(&refusal)),
        Err(other) => Err(other.into()),
    }
}

/// Moves it on.
pub async fn act(ctx: Ctx, form: Form) -> Result<Reply, Fail> {
    done(ctx, form, "action-done-changed", |typed, found, _| {
        let reason = typed.reason.clone();
        let wish = match typed.wish.as_str() {
            "start" => Wish::Start,
            "pause" => Wish::Pause(reason),
            "complete" => Wish::Complete,
            "evaluate" => Wish::Evaluate(reason),
            "cancel" => Wish::Cancel { reason, matter: found.matter(&typed.matter) },
            _ => return Err(vec![Fault::new("reason", "choose-one")]),
        };
        Ok(Deed::Act(wish))
    })
    .await
}

/// Says how it goes.
pub async fn report(ctx: Ctx, form: Form) -> Result<Reply, Fail> {
    done(ctx, form, "action-done-reported", |typed, _, ctx| {
        let read = forms::report(&typed.light, &typed.report_says, &typed.next);
        let (light, says, next) = sane(read, today(ctx), &[("next", &typed.next, REPORTS)])?;
        Ok(Deed::Report(light, says, next))
    })
    .await
}

/// Writes down a result.
pub async fn result(ctx: Ctx, form: Form) -> Result<Reply, Fail> {
    done(ctx, form, "action-done-result", |typed, _, ctx| {
        let read = typed.outcome.read(ctx.lang);
        let outcome = sane(read, today(ctx), &[("on", &typed.outcome.on, DONE)])?;
        Ok(if typed.outcome.completes { Deed::Complete(outcome) } else { Deed::Give(outcome) })
    })
    .await
}

/// Says what a party is, pays and gains.
pub async fn party(ctx: Ctx, form: Form) -> Result<Reply, Fail> {
    done(ctx, form, "action-done-changed", |typed, found, _| {
        Ok(Deed::Party(typed.party.read(&found.known())?))
    })
    .await
}

/// Sets a milestone.
pub async fn milestone(ctx: Ctx, form: Form) -> Result<Reply, Fail> {
    done(ctx, form, "action-done-changed", |typed, _, ctx| {
        let read = forms::milestone(&typed.milestone_title, &typed.milestone_due);
        let dates = [("milestone_due", typed.milestone_due.as_str(), DONE)];
        let (title, due) = sane(read, today(ctx), &dates)?;
        Ok(Deed::Milestone(title, due, typed.founds))
    })
    .await
}

/// Reaches one.
pub async fn reached(ctx: Ctx, form: Form) -> Result<Reply, Fail> {
    done(ctx, form, "action-done-changed", |typed, found, ctx| {
        let mut faults = Vec::new();
        faults.extend(HAPPENED.fault("reached_on", &typed.reached_on, today(ctx)));
        let milestone = found.milestones.iter().find(|one| one.id.to_string() == typed.reach);
        let on: Option<Date> = typed.reached_on.parse().ok();
        let known = found.known().organisations;
        let organisation =
            known.into_iter().find(|(key, _)| *key == typed.reach_organisation).map(|(_, id)| id);
        for (missing, field, code) in [
            (milestone.is_none(), "reach", "choose-one"),
            (on.is_none(), "reached_on", "not-a-date"),
            (typed.reach_evidence.is_empty(), "reach_evidence", "required"),
            (
                organisation.is_none() && milestone.is_some_and(|one| one.founds),
                "reach_organisation",
                "founds-which",
            ),
        ] {
            if missing {
                faults.push(Fault::new(field, code));
            }
        }
        match (milestone, on, faults.is_empty()) {
            (Some(one), Some(on), true) => {
                Ok(Deed::Reach(one.id, on, typed.reach_evidence.clone(), organisation))
            }
            _ => Err(faults),
        }
    })
    .await
}

fn show(
    chrome: impl FnOnce(String) -> Chrome,
    found: &Found,
    typed: &Typed,
    faults: &[Fault],
    refusal: Option<&Refusal>,
    key: String,
) -> WorkPage {
    let Found { names, action, parties, milestones, .. } = found;
    let words = names.words;
    let base = format!("{}/desk/actions/{}", names.home, action.number);
    let mut tags = vec![shown::state_tag(words, action.state)];
    tags.extend(names.flags(action));
    let number = words.count("action-number", action.number);
    let chrome = chrome(action.plan.title.clone());
    let takes = rules::takes_results(action.state).is_ok();
    WorkPage {
        key: Hidden::new("request", key),
        errors: ErrorSummary::of(words, faults, |field| words.t(label(field))),
        refused: refusal.map(|refusal| Notice::new(Tone::Danger, words.refusal(refusal))),
        meta: Meta::new(number).and(names.organisation(action.plan.accountable)),
        tags,
        ways: ways(found, typed, faults),
        report: action.state.is_open().then(|| report_form(words, typed, faults)),
        outcome: takes.then(|| outcome_form(words, action.state, typed, faults)),
        parties: parties
            .iter()
            .map(|party| {
                let key = names.key(party.organisation);
                (names.organisation(party.organisation), format!("{base}?party={key}#party"))
            })
            .collect(),
        party: party_form(names, action, typed, faults),
        milestone: milestone_form(words, typed, faults),
        reach: reach_form(names, milestones, typed, faults),
        edit: Button::second(words.t("button-edit")).link(format!("{base}/edit")),
        public: Button::quiet(words.t("action-public")).link(names.at(action.number)),
        chrome: Chrome { fault_title: !faults.is_empty() || refusal.is_some(), ..chrome },
        base,
    }
}

/// The label of a field, by its name.
fn label(field: &str) -> &'static str {
    match field {
        "reason" => "action-reason",
        "matter" => "action-by-decision",
        "light" => "action-light",
        "report_says" => "action-report-says",
        "next" => "action-next-report",
        "result_title" => "result-title",
        "result_says" => "result-says",
        "horizon" => "result-horizon",
        "on" => "result-on",
        "evidence" => "result-evidence",
        "organisation" | "reach_organisation" => "action-party",
        "cost" => "action-cost",
        "gain" => "action-gain",
        "share" => "action-fund",
        "note" => "action-gain-note",
        "milestone_title" | "reach" => "milestone",
        "milestone_due" => "action-due-label",
        "reached_on" => "milestone-reached-on",
        _ => "milestone-evidence",
    }
}

/// The steps that the state allows.
fn ways(found: &Found, typed: &Typed, faults: &[Fault]) -> Vec<Way> {
    let words = found.names.words;
    let mut ways = Vec::new();
    let mut way = |wish: &'static str, needs: Option<&str>, with_matter: bool| {
        let was = typed.wish == wish;
        let says = needs.map(|key| {
            let field = Field::textarea("reason", words.t(key), 2).id(format!("f-reason-{wish}"));
            let field = field.value(if was { typed.reason.as_str() } else { "" });
            if was { field.faults(words, faults) } else { field }
        });
        let matter = (with_matter && !found.matters.is_empty()).then(|| {
            let none = std::iter::once(Pick::new("", words.t("action-no-decision")));
            let all = found
                .matters
                .iter()
                .filter_map(|card| Some(Pick::new(card.number?.to_string(), &card.title)));
            Field::select("matter", words.t("action-by-decision"), none.chain(all).collect())
                .value(&typed.matter)
        });
        let button = match wish {
            "start" | "complete" => Button::main(words.t(&format!("action-do-{wish}"))),
            "cancel" => Button::second(words.t("action-do-cancel")).danger(),
            _ => Button::second(words.t(&format!("action-do-{wish}"))),
        };
        ways.push(Way { says, matter, send: button.sends("wish", wish) });
    };
    match found.action.state {
        State::Planned | State::Paused => way("start", None, false),
        State::Ongoing => {
            if found.has_result {
                way("complete", None, false);
            }
            way("pause", Some("action-why-pause"), false);
        }
        State::Completed => way("evaluate", Some("action-why-evaluate"), false),
        State::Evaluated | State::Cancelled => {}
    }
    if found.action.state.is_open() {
        way("cancel", Some("action-why-cancel"), true);
    }
    ways
}

fn report_form(words: Words, typed: &Typed, faults: &[Fault]) -> Report {
    let light = |light: &Light| {
        let key = light.as_str();
        Choice::new(key, words.t(&format!("action-light-{key}"))).chosen(typed.light == key)
    };
    Report {
        light: Choices::one("light", words.t("action-light"), Light::ALL.iter().map(light).collect())
            .cards()
            .faults(words, faults),
        says: Field::textarea("report_says", words.t("action-report-says"), 3)
            .value(&typed.report_says)
            .faults(words, faults),
        next: Field::date("next", words.t("action-next-report"))
            .value(&typed.next)
            .optional(words)
            .faults(words, faults),
        send: Button::second(words.t("action-do-report")),
    }
}

fn outcome_form(words: Words, state: State, typed: &Typed, faults: &[Fault]) -> Outcome {
    let typed = &typed.outcome;
    let horizon = |one: &Horizon| {
        let key = one.as_str();
        Choice::new(key, words.t(&format!("horizon-{key}"))).chosen(typed.horizon == key)
    };
    let tick = |name: &str, key: &str, chosen: bool| {
        Choices::tick(name, words.t("nav-results"), Choice::new("yes", words.t(key)).chosen(chosen))
    };
    Outcome {
        title: Field::text("result_title", words.t("result-title")).value(&typed.title).faults(words, faults),
        says: Field::textarea("result_says", words.t("result-says"), 3)
            .value(&typed.says)
            .faults(words, faults),
        horizon: Choices::one(
            "horizon",
            words.t("result-horizon"),
            Horizon::ALL.iter().map(horizon).collect(),
        )
        .cards()
        .faults(words, faults),
        on: Field::text("on", words.t("result-on"))
            .hint(words.t("action-due-hint"))
            .size(12)
            .value(&typed.on)
            .faults(words, faults),
        evidence: Field::textarea("evidence", words.t("result-evidence"), 2)
            .hint(words.t("result-evidence-hint"))
            .value(&typed.evidence)
            .faults(words, faults),
        unmeasured: tick("unmeasured", "result-unmeasured-tick", typed.unmeasured),
        visible: tick("visible", "result-visible-tick", typed.visible),
        completes: (state == State::Ongoing).then(|| tick("completes", "result-completes", typed.completes)),
        send: Button::second(words.t("action-do-result")),
    }
}

fn organisations(names: &Names, name: &str, label: &str, value: &str) -> Field {
    let words = names.words;
    let mut picks = vec![Pick::new("", words.t("choose-from-list"))];
    picks.extend(names.organisations.iter().map(|one| Pick::new(&one.key, one.name(words.lang))));
    Field::select(name, words.t(label), picks).value(value)
}

fn party_form(names: &Names, action: &Action, typed: &Typed, faults: &[Fault]) -> PartyForm {
    let words = names.words;
    let typed = &typed.party;
    let role = |role: &Role| {
        let key = role.as_str();
        let chosen = typed.roles.iter().any(|chosen| chosen == key);
        Choice::new(key, words.t(&format!("action-role-{key}"))).chosen(chosen)
    };
    let amount = |name: &str, key: &str, value: &str| {
        let label = format!("{} ({})", words.t(key), action.plan.currency.as_str());
        Field::number(name, label).value(value).faults(words, faults)
    };
    PartyForm {
        organisation: organisations(names, "organisation", "action-party", &typed.organisation)
            .faults(words, faults),
        roles: Choices::many("roles", words.t("action-roles"), Role::ALL.iter().map(role).collect()).cards(),
        cost: amount("cost", "action-cost", &typed.cost),
        gain: amount("gain", "action-gain", &typed.gain),
        share: Field::number("share", words.t("action-fund"))
            .hint(words.t("action-fund-hint"))
            .value(&typed.share)
            .optional(words)
            .faults(words, faults),
        note: Field::text("note", words.t("action-gain-note"))
            .value(&typed.note)
            .optional(words)
            .faults(words, faults),
        send: Button::second(words.t("action-do-party")),
    }
}

fn milestone_form(words: Words, typed: &Typed, faults: &[Fault]) -> MilestoneForm {
    MilestoneForm {
        title: Field::text("milestone_title", words.t("milestone"))
            .hint(words.t("milestone-hint"))
            .value(&typed.milestone_title)
            .faults(words, faults),
        due: Field::text("milestone_due", words.t("action-due-label"))
            .size(12)
            .value(&typed.milestone_due)
            .optional(words)
            .faults(words, faults),
        founds: Choices::tick(
            "founds",
            words.t("milestone"),
            Choice::new("yes", words.t("milestone-founds")).chosen(typed.founds),
        ),
        send: Button::second(words.t("milestone-set")),
    }
}

fn reach_form(names: &Names, milestones: &[Milestone], typed: &Typed, faults: &[Fault]) -> Option<Reach> {
    let words = names.words;
    let open: Vec<&Milestone> = milestones.iter().filter(|one| one.done_on.is_none()).collect();
    if open.is_empty() {
        return None;
    }
    let picks = open.iter().map(|one| Pick::new(one.id.to_string(), &one.title)).collect();
    Some(Reach {
        milestone: Field::select("reach", words.t("milestone"), picks)
            .value(&typed.reach)
            .faults(words, faults),
        on: Field::date("reached_on", words.t("milestone-reached-on"))
            .value(&typed.reached_on)
            .faults(words, faults),
        evidence: Field::text("reach_evidence", words.t("milestone-evidence"))
            .value(&typed.reach_evidence)
            .faults(words, faults),
        organisation: organisations(
            names,
            "reach_organisation",
            "milestone-founded",
            &typed.reach_organisation,
        )
        .hint(words.t("milestone-founded-hint"))
        .faults(words, faults),
        send: Button::second(words.t("milestone-reach")),
    })
}

impl Samples for WorkPage {
    fn samples(words: Words) -> Vec<WorkPage> {
        let found = |number: i64, state: State| Found {
            names: samples::names(words),
            action: samples::action(number, state),
            parties: samples::parties(),
            milestones: samples::milestones(),
            matters: super::one::sample(words, 1, state).goals,
            has_result: number % 2 == 1,
        };
        let chrome = |title| Chrome::sample(words, title);
        let typed = Typed { wish: "cancel".into(), reason: "<x>".into(), ..Typed::default() };
        let mut wrong = typed.outcome.read(words.lang).unwrap_err();
        wrong.extend(forms::report("", "", "x").unwrap_err());
        wrong.extend(forms::milestone("", "x").unwrap_err());
        wrong.extend(
            TypedParty { cost: "x".into(), ..TypedParty::default() }.read(&Known::default()).unwrap_err(),
        );
        let refusal = Refusal::new("action-cancel-why");
        vec![
            show(chrome, &found(1, State::Ongoing), &Typed::default(), &[], None, "0".repeat(32)),
            show(chrome, &found(1, State::Ongoing), &typed, &wrong, None, "0".repeat(32)),
            show(chrome, &found(2, State::Planned), &typed, &[], Some(&refusal), "0".repeat(32)),
            show(chrome, &found(3, State::Completed), &Typed::default(), &[], None, "0".repeat(32)),
            show(chrome, &found(4, State::Cancelled), &Typed::default(), &[], None, "0".repeat(32)),
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
