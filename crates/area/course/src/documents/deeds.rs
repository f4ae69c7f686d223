//! What is posted to the desk of documents and the timeline, and the forms it comes from.

use kernel::{Fault, Ref, Refusal, Visibility};
use members::{NotDone, organisation};
use pages::{Button, Hidden, Pick};
use store::Tx;
use web::{Ctx, Fail, Form, Reply};

use super::{
    desk, forms,
    model::{Document, Excerpt, Milestone, MilestoneKind, State},
    rules::{self, Revision},
    store as rows,
};
use crate::{
    matters::MATTER,
    sheet::{Named, Values},
    writing::{self, Writer, WritingPage},
};

macro_rules! codes {
    ($list:ty) => {
        &<$list>::ALL.iter().map(|one| one.as_str()).collect::<Vec<&'static str>>()
    };
}

fn back(ctx: &Ctx) -> (String, String) {
    (ctx.words.t("desk-strategy"), ctx.at("/desk/strategy"))
}

fn page(ctx: &Ctx, title: &str, form: Writer<'_>, faults: &[Fault], why: Option<&Refusal>) -> WritingPage {
    let words = ctx.words;
    let parts = form.done(ctx, why);
    let chrome = ctx.desk_chrome(words.t(title));
    WritingPage::new(chrome, back(ctx), ctx.path.clone(), parts, faults, |name| writing::label(words, name))
}

async fn document_form<'a>(ctx: &Ctx, typed: &'a dyn Named, faults: &'a [Fault]) -> Result<Writer<'a>, Fail> {
    let mut tx = ctx.read().await?;
    let all = rows::documents(&mut tx, ctx.space().id).await?;
    let matters = matters(ctx, &mut tx).await?;
    drop(tx);
    let picks = all.iter().map(|one| Pick::new(one.key.clone(), one.title.clone())).collect();
    let form = Writer::new(ctx.words, typed, faults)
        .must("title")
        .long("text", 4)
        .code("state", "document-state-", codes!(State), false)
        .pick("replaces", Some(ctx.words.t("form-none")), picks);
    Ok(decided(form, ctx.words.t("form-none"), matters))
}

/// The joint matters that a document can have been decided in.
async fn matters(ctx: &Ctx, tx: &mut Tx) -> Result<Vec<Pick>, Fail> {
    let cards = tx.cards(ctx.space().id, MATTER, 300).await?.into_iter();
    let named = |card: store::directory::Card| {
        let number = card.number.map(|number| ctx.words.count("decisions-number", number));
        let title = number.map_or(card.title.clone(), |number| format!("{number}: {}", card.title));
        Pick::new(card.subject.id.to_string(), title)
    };
    Ok(cards.filter(|card| card.visibility == Visibility::Public).map(named).collect())
}

/// When and by whom it was decided, where we know it from, when it is looked through.
fn decided(form: Writer<'_>, none: String, matters: Vec<Pick>) -> Writer<'_> {
    let form = form.heading("form-decided-heading").hinted("on").line("body").hinted("decision");
    let form = if matters.is_empty() { form } else { form.pick("decided_in", Some(none), matters) };
    form.heading("form-review-heading").hinted("reviewed").hinted("reviewer").line("review_days").source()
}

/// `GET /desk/documents/new`
pub(super) async fn new_document(ctx: Ctx) -> Result<Reply, Fail> {
    let typed = Values::default().with("state", State::Adopted.as_str()).with("review_days", "365");
    let form = document_form(&ctx, &typed, &[]).await?;
    writing::again(&page(&ctx, "desk-document-new", form, &[], None), false)
}

/// `POST /desk/documents/new`
pub(super) async fn enter_document(ctx: Ctx, form: Form) -> Result<Reply, Fail> {
    let typed = Values::of(&form);
    let (faults, why) = match forms::document(&typed, ctx.space().lang) {
        Err(faults) => (faults, None),
        Ok(draft) => {
            let Some(mut tx) = writing::begin(&ctx, &form).await? else {
                return Ok(Reply::redirect(ctx.at("/documents")));
            };
            match desk::enter_document(&mut tx, &ctx.caller, ctx.space(), &draft).await {
                Ok(one) => {
                    tx.commit().await?;
                    let next = ctx.at(&format!("/desk/documents/{}", one.key));
                    return Ok(Reply::redirect(next).done("form-done", None));
                }
                Err(error) => (Vec::new(), Some(writing::refused(error)?)),
            }
        }
    };
    let form = document_form(&ctx, &typed, &faults).await?;
    writing::again(&page(&ctx, "desk-document-new", form, &faults, why.as_ref()), true)
}

/// The document of the address, with its excerpts.
async fn document_of(ctx: &Ctx, tx: &mut Tx) -> Result<(Document, Vec<Excerpt>), Fail> {
    let (key, space): (String, _) = (ctx.param("key")?, ctx.space().id);
    let all = rows::documents(tx, space).await?;
    let document = all.into_iter().find(|one| one.key == key).ok_or(Fail::NotFound)?;
    let mut excerpts = rows::excerpts(tx, space).await?;
    excerpts.retain(|one| one.document == document.id);
    Ok((document, excerpts))
}

/// What stands in the form of a document that is worked on. A new version begins as a draft, without the date and the
/// decision of the one before.
fn of_document(one: &Document, excerpts: &[Excerpt]) -> Values {
    let (detail, new) = (&one.detail, one.state == State::Adopted);
    let text = |text: &Option<String>| text.clone().filter(|_| !new).unwrap_or_default();
    let typed = Values::default()
        .with("title", one.title.clone())
        .with("text", detail.text.clone())
        .with("state", if new { State::Draft.as_str() } else { one.state.as_str() })
        .with("changes", if new { String::new() } else { detail.changes.clone() })
        .with("on", text(&one.dated.map(|on| on.to_string())))
        .with("body", one.body.clone())
        .with("decision", text(&detail.decision))
        .with("decided_in", text(&detail.decided_in.map(|id| id.to_string())))
        .source(detail.source.as_ref().filter(|_| !new));
    let stamp = detail.review.as_ref();
    let typed = typed
        .with(
            "reviewed",
            stamp.filter(|_| !new).map_or_else(String::new, |stamp| stamp.reviewed_on.to_string()),
        )
        .with("reviewer", stamp.map_or("", |stamp| stamp.by_function.as_str()))
        .with("review_days", stamp.map_or_else(String::new, |stamp| stamp.interval_days.to_string()));
    excerpts.iter().fold(typed, |typed, one| typed.with(&forms::excerpt_field(&one.key), one.text.clone()))
}

async fn revise_page(
    ctx: &Ctx,
    typed: &Values,
    faults: &[Fault],
    why: Option<&Refusal>,
) -> Result<WritingPage, Fail> {
    let mut tx = ctx.read().await?;
    let (document, excerpts) = document_of(ctx, &mut tx).await?;
    let matters = matters(ctx, &mut tx).await?;
    drop(tx);
    let words = ctx.words;
    let new = rules::revision(document.state).map_err(NotDone::from)? == Revision::NewVersion;
    let coming: Vec<&'static str> =
        codes!(State).iter().copied().filter(|code| *code != "superseded").collect();
    let form = Writer::new(words, typed, faults).must("title").long("text", 4);
    let form = if new || document.detail.version > 1 { form.long_hinted("changes", 2) } else { form };
    let form = excerpts.iter().fold(form, |form, one| {
        let label = words.with("form-excerpt", &[("title", one.title.as_str().into())]);
        form.titled(&forms::excerpt_field(&one.key), label, 3)
    });
    let form = decided(form.code("state", "document-state-", &coming, false), words.t("form-none"), matters);
    let title = if new { "desk-document-revise" } else { "desk-document-write" };
    let lead = if new { "desk-document-revise-lead" } else { "desk-document-write-lead" };
    let mut page = page(ctx, title, form, faults, why).lead(words.t(lead));
    page.back = (document.title.clone(), ctx.at(&format!("/documents/{}", document.key)));
    if !new {
        let action = ctx.at(&format!("/desk/documents/{}/discard", document.key));
        let button = Button::quiet(words.t("desk-document-discard")).danger();
        page.also = Some((action, Hidden::new("request", ctx.request_key()), button));
        return Ok(page);
    }
    page.also = document.detail.review.is_some().then(|| {
        let action = ctx.at(&format!("/desk/documents/{}/reviewed", document.key));
        (action, Hidden::new("request", ctx.request_key()), Button::second(words.t("desk-document-holds")))
    });
    Ok(page)
}

/// `GET /desk/documents/{key}/revise`
pub(super) async fn revise_form(ctx: Ctx) -> Result<Reply, Fail> {
    let (document, excerpts) = document_of(&ctx, &mut ctx.read().await?).await?;
    let typed = of_document(&document, &excerpts);
    writing::again(&revise_page(&ctx, &typed, &[], None).await?, false)
}

/// `POST /desk/documents/{key}/revise`
pub(super) async fn revise(ctx: Ctx, form: Form) -> Result<Reply, Fail> {
    let (document, excerpts) = document_of(&ctx, &mut ctx.read().await?).await?;
    let typed = Values::of(&form);
    let keys: Vec<String> = excerpts.into_iter().map(|one| one.key).collect();
    let (faults, why) = match forms::revision(&typed, document.lang, &keys) {
        Err(faults) => (faults, None),
        Ok(draft) => {
            let Some(mut tx) = writing::begin(&ctx, &form).await? else {
                return Ok(Reply::redirect(ctx.at("/documents")));
            };
            match super::revise::revise(&mut tx, &ctx.caller, ctx.space(), &document.key, &draft).await {
                Ok(one) => {
                    tx.commit().await?;
                    let next = ctx.at(&format!("/documents/{}", one.key));
                    return Ok(Reply::redirect(next).done("form-done", None));
                }
                Err(error) => (Vec::new(), Some(writing::refused(error)?)),
            }
        }
    };
    writing::again(&revise_page(&ctx, &typed, &faults, why.as_ref()).await?, true)
}

/// `POST /desk/documents/{key}/discard`
pub(super) async fn discard(ctx: Ctx, form: Form) -> Result<Reply, Fail> {
    let key: String = ctx.param("key")?;
    if let Some(mut tx) = writing::begin(&ctx, &form).await? {
        super::discard::discard(&mut tx, &ctx.caller, ctx.space(), &key).await?;
        tx.commit().await?;
    }
    Ok(Reply::redirect(ctx.at(&format!("/documents/{key}"))).done("document-discarded-done", None))
}

/// `POST /desk/documents/{key}/restore`
pub(super) async fn restore(ctx: Ctx, form: Form) -> Result<Reply, Fail> {
    let key: String = ctx.param("key")?;
    if let Some(mut tx) = writing::begin(&ctx, &form).await? {
        super::discard::restore(&mut tx, &ctx.caller, ctx.space(), &key).await?;
        tx.commit().await?;
    }
    Ok(Reply::redirect(ctx.at(&format!("/documents/{key}"))).done("document-restored-done", None))
}

/// `POST /desk/documents/{key}/reviewed`: looked through, and it still holds.
pub(super) async fn confirm(ctx: Ctx, form: Form) -> Result<Reply, Fail> {
    let key: String = ctx.param("key")?;
    if let Some(mut tx) = writing::begin(&ctx, &form).await? {
        let today = ctx.space().today(ctx.now());
        super::revise::confirm(&mut tx, &ctx.caller, ctx.space(), &key, today).await?;
        tx.commit().await?;
    }
    Ok(Reply::redirect(ctx.at(&format!("/documents/{key}"))).done("form-confirmed", None))
}

fn excerpt_form<'a>(ctx: &Ctx, typed: &'a dyn Named, faults: &'a [Fault]) -> Writer<'a> {
    Writer::new(ctx.words, typed, faults).must("title").line("page").long("text", 4)
}

/// `GET /desk/documents/{key}`: an excerpt of the document.
pub(super) async fn new_excerpt(ctx: Ctx) -> Result<Reply, Fail> {
    let key: String = ctx.param("key")?;
    let all = rows::documents(&mut ctx.read().await?, ctx.space().id).await?;
    let document = all.iter().find(|one| one.key == key).ok_or(Fail::NotFound)?;
    let typed = Values::default();
    let page = page(&ctx, "desk-excerpt-new", excerpt_form(&ctx, &typed, &[]), &[], None);
    writing::again(&page.lead(document.title.clone()), false)
}

/// `POST /desk/documents/{key}`
pub(super) async fn enter_excerpt(ctx: Ctx, form: Form) -> Result<Reply, Fail> {
    let key: String = ctx.param("key")?;
    let typed = Values::of(&form);
    let (faults, why) = match forms::excerpt(&typed) {
        Err(faults) => (faults, None),
        Ok(draft) => {
            let here = ctx.at(&format!("/documents/{key}"));
            let Some(mut tx) = writing::begin(&ctx, &form).await? else { return Ok(Reply::redirect(here)) };
            match desk::enter_excerpt(&mut tx, &ctx.caller, ctx.space(), &key, &draft).await {
                Ok(_) => {
                    tx.commit().await?;
                    return Ok(Reply::redirect(here).done("form-done", None));
                }
                Err(error) => (Vec::new(), Some(writing::refused(error)?)),
            }
        }
    };
    let form = excerpt_form(&ctx, &typed, &faults);
    writing::again(&page(&ctx, "desk-excerpt-new", form, &faults, why.as_ref()), true)
}

async fn milestone_form<'a>(
    ctx: &Ctx,
    typed: &'a dyn Named,
    faults: &'a [Fault],
) -> Result<Writer<'a>, Fail> {
    let mut tx = ctx.read().await?;
    let parties = organisation::of_space(&mut tx, ctx.space().id).await?;
    let goals = tx.cards(ctx.space().id, "goal", 300).await?;
    drop(tx);
    let parties = parties.iter().map(|one| Pick::new(one.key.clone(), one.name(ctx.lang))).collect();
    let goals = goals.into_iter().filter(|card| card.visibility == Visibility::Public);
    let goals = goals.map(|card| (card.subject.to_string(), card.title)).collect();
    Ok(Writer::new(ctx.words, typed, faults)
        .must("title")
        .code("kind", "milestone-kind-", codes!(MilestoneKind), false)
        .hinted("on")
        .line("body")
        .pick("organisation", Some(ctx.words.t("form-none")), parties)
        .long("text", 3)
        .tick("done")
        .line("evidence")
        .long_hinted("records", 2)
        .choices("serves", goals)
        .heading("press-title")
        .long("press", 5)
        .hinted("contact")
        .hinted("embargo")
        .source())
}

fn of_milestone(ctx: &Ctx, one: &Milestone, organisation: &str, serves: &str) -> Values {
    let detail = &one.detail;
    let text = |text: &Option<String>| text.clone().unwrap_or_default();
    let until = one.embargo_until.and_then(|at| jiff::Timestamp::from_millisecond(at).ok());
    let until = until.map(|at| ctx.space().zone().to_datetime(at).strftime("%Y-%m-%d %H:%M").to_string());
    let records: Vec<String> =
        one.records.iter().map(|record| format!("{}: {}", record.kind.as_str(), record.title)).collect();
    Values::default()
        .with("title", one.title.clone())
        .with("kind", one.kind.as_str())
        .with("lang", one.lang.tag())
        .with("on", one.dated.map_or_else(String::new, |on| on.to_string()))
        .with("body", one.body.clone())
        .with("organisation", organisation)
        .with("text", detail.text.clone())
        .with("done", if detail.done { "yes" } else { "" })
        .with("evidence", text(&detail.evidence))
        .with("records", records.join("\n"))
        .with("serves", serves)
        .with("press", text(&detail.press))
        .with("contact", text(&detail.contact))
        .with("embargo", until.unwrap_or_default())
        .with("origin", detail.origin.as_str())
        .source(detail.source.as_ref())
}

/// `GET /desk/timeline/new`
pub(super) async fn new_milestone(ctx: Ctx) -> Result<Reply, Fail> {
    let typed = Values::default();
    let form = milestone_form(&ctx, &typed, &[]).await?;
    writing::again(&page(&ctx, "desk-milestone-new", form, &[], None), false)
}

async fn one_of(ctx: &Ctx) -> Result<Milestone, Fail> {
    let number: i64 = ctx.param("number")?;
    let all = rows::milestones(&mut ctx.read().await?, ctx.space().id).await?;
    all.into_iter().find(|one| one.number == number).ok_or(Fail::NotFound)
}

/// `GET /desk/timeline/{number}`
pub(super) async fn edit_milestone(ctx: Ctx) -> Result<Reply, Fail> {
    let one = one_of(&ctx).await?;
    let mut tx = ctx.read().await?;
    let parties = organisation::of_space(&mut tx, ctx.space().id).await?;
    let serves: Vec<String> =
        tx.links_from(&one.subject()).await?.iter().map(|link| link.other.to_string()).collect();
    drop(tx);
    let party = parties.iter().find(|party| Some(party.id) == one.organisation);
    let typed = of_milestone(&ctx, &one, party.map_or("", |party| party.key.as_str()), &serves.join(" "));
    let form = milestone_form(&ctx, &typed, &[]).await?;
    let remove = ctx.at(&format!("/desk/timeline/{}/remove", one.number));
    writing::again(&page(&ctx, "desk-milestone", form, &[], None).removes(&ctx, remove), false)
}

/// `POST /desk/timeline/new` and `POST /desk/timeline/{number}`
pub(super) async fn keep_milestone(ctx: Ctx, form: Form) -> Result<Reply, Fail> {
    let known = if ctx.path.ends_with("/new") { None } else { Some(one_of(&ctx).await?) };
    let mut typed = Values::of(&form);
    if let Some(one) = &known {
        typed = typed.with("lang", one.lang.tag()).with("origin", one.detail.origin.as_str());
    }
    let title = if known.is_some() { "desk-milestone" } else { "desk-milestone-new" };
    let (faults, why) = match forms::milestone(&typed, ctx.space().lang, ctx.space().zone()) {
        Err(faults) => (faults, None),
        Ok(draft) => {
            let Some(mut tx) = writing::begin(&ctx, &form).await? else {
                return Ok(Reply::redirect(ctx.at("/timeline")));
            };
            let (caller, space) = (&ctx.caller, ctx.space());
            let done = match &known {
                Some(one) => desk::revise_milestone(&mut tx, caller, space, one.number, &draft).await,
                None => desk::plan_milestone(&mut tx, caller, space, &draft).await,
            };
            match done {
                Ok(one) => {
                    for goal in form.all("serves").into_iter().filter_map(|goal| goal.parse::<Ref>().ok()) {
                        desk::serve(&mut tx, caller, space, one.number, &goal).await?;
                    }
                    tx.commit().await?;
                    let next = ctx.at(&format!("/timeline/{}", one.number));
                    return Ok(Reply::redirect(next).done("form-done", None));
                }
                Err(error) => (Vec::new(), Some(writing::refused(error)?)),
            }
        }
    };
    let form = milestone_form(&ctx, &typed, &faults).await?;
    writing::again(&page(&ctx, title, form, &faults, why.as_ref()), true)
}

/// `POST /desk/timeline/{number}/remove`
pub(super) async fn remove_milestone(ctx: Ctx, form: Form) -> Result<Reply, Fail> {
    let number: i64 = ctx.param("number")?;
    if let Some(mut tx) = writing::begin(&ctx, &form).await? {
        desk::remove_milestone(&mut tx, &ctx.caller, ctx.space(), number).await?;
        tx.commit().await?;
    }
    Ok(Reply::redirect(ctx.at("/timeline")).done("form-done", None))
}
