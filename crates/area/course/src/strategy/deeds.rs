//! What is posted to the desk of strategies, and the forms it comes from.

use kernel::{Fault, Id, Refusal};
use members::Done;
use pages::Pick;
use web::{Ctx, Fail, Form, Reply};

use super::{
    desk, forms, load,
    model::{
        Audience, Certainty, Crosswalk, Dimension, FigureStatus, Frame, FrameKind, Item, ItemKind, Mark,
        Shape, Side, Statement, StatementKind, Weight,
    },
    pages::look::Look,
};
use crate::{
    sheet::{self, Named, Values},
    writing::{self, Writer, WritingPage},
};

/// The codes of a closed list.
macro_rules! codes {
    ($list:ty) => {
        &<$list>::ALL.iter().map(|one| one.as_str()).collect::<Vec<&'static str>>()
    };
}

fn back(ctx: &Ctx, key: Option<&str>) -> (String, String) {
    let path = key.map_or_else(|| "/desk/strategy".to_owned(), |key| format!("/desk/strategy/{key}"));
    (ctx.words.t("desk-strategy"), ctx.at(&path))
}

fn page(
    ctx: &Ctx,
    title: &str,
    back: (String, String),
    form: Writer<'_>,
    faults: &[Fault],
    why: Option<&Refusal>,
) -> WritingPage {
    let words = ctx.words;
    let chrome = ctx.desk_chrome(words.t(title));
    let parts = form.done(ctx, why);
    WritingPage::new(chrome, back, ctx.path.clone(), parts, faults, |name| writing::label(words, name))
}

/// Whether a deed was done, or why the form is shown again.
enum Came {
    Done,
    Again(Refusal),
}

async fn came<T>(tx: store::Tx, done: Done<T>) -> Result<Came, Fail> {
    match done {
        Ok(_) => {
            tx.commit().await?;
            Ok(Came::Done)
        }
        Err(error) => Ok(Came::Again(writing::refused(error)?)),
    }
}

// Frames.

fn frame_form<'a>(
    ctx: &Ctx,
    look: &Look,
    typed: &'a dyn Named,
    faults: &'a [Fault],
    new: bool,
) -> Writer<'a> {
    let words = ctx.words;
    let langs = ctx.space().langs.iter().map(|lang| Pick::new(lang.tag(), lang.own_name())).collect();
    let frames = look.whole.frames.iter().filter(|frame| frame.kind == FrameKind::Own);
    let frames = frames.map(|frame| Pick::new(frame.key.clone(), frame.title.clone())).collect();
    let mut form = Writer::new(words, typed, faults).must("title");
    if new {
        form = form.code("kind", "strategy-whose-", codes!(FrameKind), false).pick("lang", None, langs);
        let lines = look.whole.items.iter().filter_map(|item| {
            let frame = look.whole.frame_of(item.strategy).filter(|frame| frame.kind == FrameKind::Own)?;
            Some(Pick::new(format!("{}/{}", frame.key, item.key), item.title.clone()))
        });
        form = form.pick("parent", Some(words.t("form-none")), lines.collect());
    }
    form.line("owner")
        .long("text", 4)
        .pick("replaces", Some(words.t("form-none")), frames)
        .heading("vision-title")
        .long("vision", 3)
        .line("horizon")
        .hinted("figure")
        .code("figure_status", "figure-is-", codes!(FigureStatus), true)
        .code("figure_implied", "figure-implied-", codes!(FigureStatus), true)
        .source()
}

fn of_frame(look: &Look, frame: &Frame) -> Values {
    let (detail, vision) = (&frame.detail, &frame.detail.vision);
    let replaces = frame.replaces.and_then(|id| look.whole.frame_of(id)).map_or("", |old| old.key.as_str());
    Values::default()
        .with("title", frame.title.clone())
        .with("lang", frame.lang.tag())
        .with("kind", frame.kind.as_str())
        .with("owner", detail.owner.clone())
        .with("text", detail.text.clone())
        .with("replaces", replaces)
        .with("vision", vision.text.clone())
        .with("horizon", vision.horizon.map_or_else(String::new, |year| year.to_string()))
        .with("figure", vision.figure.as_ref().map_or_else(String::new, sheet::typed))
        .with("figure_status", vision.status.map_or("", FigureStatus::as_str))
        .with("figure_implied", vision.implied.map_or("", FigureStatus::as_str))
        .with("origin", detail.origin.as_str())
        .source(detail.source.as_ref())
}

/// `GET /desk/strategy/new`
pub(super) async fn new_frame(ctx: Ctx) -> Result<Reply, Fail> {
    let look = Look::read(&ctx).await?;
    let typed = Values::default().with("lang", ctx.space().lang.tag());
    let form = frame_form(&ctx, &look, &typed, &[], true);
    writing::again(&page(&ctx, "desk-strategy-new", back(&ctx, None), form, &[], None), false)
}

/// `POST /desk/strategy/new`
pub(super) async fn draft_frame(ctx: Ctx, form: Form) -> Result<Reply, Fail> {
    let typed = Values::of(&form);
    let (faults, why) = match forms::frame(&typed, ctx.space().lang) {
        Err(faults) => (faults, None),
        Ok(draft) => {
            let Some(mut tx) = writing::begin(&ctx, &form).await? else {
                return Ok(Reply::redirect(ctx.at("/desk/strategy")));
            };
            let done = desk::draft_frame(&mut tx, &ctx.caller, ctx.space(), &draft).await;
            let key = done.as_ref().map(|frame| frame.key.clone()).unwrap_or_default();
            match came(tx, done).await? {
                Came::Done => {
                    return Ok(
                        Reply::redirect(ctx.at(&format!("/desk/strategy/{key}"))).done("form-done", None)
                    );
                }
                Came::Again(why) => (Vec::new(), Some(why)),
            }
        }
    };
    let look = Look::read(&ctx).await?;
    let form = frame_form(&ctx, &look, &typed, &faults, true);
    writing::again(&page(&ctx, "desk-strategy-new", back(&ctx, None), form, &faults, why.as_ref()), true)
}

/// `GET /desk/strategy/{key}/edit`
pub(super) async fn edit_frame(ctx: Ctx) -> Result<Reply, Fail> {
    let key: String = ctx.param("key")?;
    let look = Look::read(&ctx).await?;
    let typed = of_frame(&look, look.whole.frame(&key).ok_or(Fail::NotFound)?);
    let form = frame_form(&ctx, &look, &typed, &[], false);
    writing::again(&page(&ctx, "desk-strategy-edit", back(&ctx, Some(&key)), form, &[], None), false)
}

/// `POST /desk/strategy/{key}/edit`
pub(super) async fn revise_frame(ctx: Ctx, form: Form) -> Result<Reply, Fail> {
    let key: String = ctx.param("key")?;
    let look = Look::read(&ctx).await?;
    let frame = look.whole.frame(&key).ok_or(Fail::NotFound)?;
    let typed = Values::of(&form)
        .with("lang", frame.lang.tag())
        .with("kind", frame.kind.as_str())
        .with("origin", frame.detail.origin.as_str());
    let (faults, why) = match forms::frame(&typed, ctx.space().lang) {
        Err(faults) => (faults, None),
        Ok(draft) => {
            let Some(mut tx) = writing::begin(&ctx, &form).await? else {
                return Ok(Reply::redirect(back(&ctx, Some(&key)).1));
            };
            let done = desk::revise_frame(&mut tx, &ctx.caller, ctx.space(), &key, &draft).await;
            match came(tx, done).await? {
                Came::Done => return Ok(Reply::redirect(back(&ctx, Some(&key)).1).done("form-done", None)),
                Came::Again(why) => (Vec::new(), Some(why)),
            }
        }
    };
    let form = frame_form(&ctx, &look, &typed, &faults, false);
    writing::again(
        &page(&ctx, "desk-strategy-edit", back(&ctx, Some(&key)), form, &faults, why.as_ref()),
        true,
    )
}

/// `POST /desk/strategy/{key}/move`
pub(super) async fn move_frame(ctx: Ctx, form: Form) -> Result<Reply, Fail> {
    let key: String = ctx.param("key")?;
    let wish = forms::moving(&Values::of(&form)).map_err(|faults| {
        Fail::Refused(Refusal::new(if faults.iter().any(|fault| fault.field == "on") {
            "move-date"
        } else {
            "state-not-from-here"
        }))
    })?;
    if let Some(mut tx) = writing::begin(&ctx, &form).await? {
        desk::move_frame(&mut tx, &ctx.caller, ctx.space(), &key, &wish).await?;
        tx.commit().await?;
    }
    Ok(Reply::redirect(back(&ctx, Some(&key)).1).done("form-done", None))
}

// What hangs in a frame.

fn item_form<'a>(
    ctx: &Ctx,
    look: &Look,
    frame: &Frame,
    kind: ItemKind,
    typed: &'a dyn Named,
    faults: &'a [Fault],
) -> Writer<'a> {
    let words = ctx.words;
    let above =
        look.whole.items.iter().filter(|item| item.strategy == frame.id && item.kind != ItemKind::Line);
    let above = above.filter(|item| item.key != typed.get("key"));
    let above = above.map(|item| Pick::new(item.key.clone(), item.title.clone())).collect();
    let form = Writer::new(words, typed, faults)
        .must("title")
        .pick("parent", Some(words.t("form-none")), above)
        .long("text", 4);
    let form = match kind {
        ItemKind::Area => form.long_hinted("reason", 2),
        ItemKind::Line => form,
        ItemKind::Goal => form
            .line("accountable")
            .boxes("audience", "strategy-audience-", codes!(Audience))
            .boxes("dimensions", "strategy-dimension-", codes!(Dimension))
            .heading("goal-quality")
            .code("shape", "goal-shape-", codes!(Shape), true)
            .long("definition", 2)
            .line("measurement")
            .hinted("baseline")
            .hinted("target")
            .hinted("due")
            .long("outcome", 2)
            .long_hinted("suggestions", 3),
    };
    form.source()
}

fn of_item(look: &Look, item: &Item) -> Values {
    let (detail, measure) = (&item.detail, &item.detail.measure);
    let figure = |figure: &Option<kernel::Quantity>| figure.as_ref().map_or_else(String::new, sheet::typed);
    let text = |text: &Option<String>| text.clone().unwrap_or_default();
    let audience: Vec<&str> = detail.audience.iter().map(|one| one.as_str()).collect();
    let dimensions: Vec<&str> = detail.dimensions.iter().map(|one| one.as_str()).collect();
    let parent = item.parent.and_then(|id| look.whole.item(id)).map_or("", |item| item.key.as_str());
    Values::default()
        .with("title", item.title.clone())
        .with("key", item.key.clone())
        .with("kind", item.kind.as_str())
        .with("parent", parent)
        .with("text", detail.text.clone())
        .with("audience", audience.join(" "))
        .with("dimensions", dimensions.join(" "))
        .with("accountable", text(&detail.accountable))
        .with("shape", measure.shape.map_or("", Shape::as_str))
        .with("definition", text(&measure.definition))
        .with("measurement", text(&measure.measurement))
        .with("suggestions", measure.suggestions.join("\n"))
        .with("baseline", figure(&measure.baseline))
        .with("target", figure(&measure.target))
        .with("due", measure.due.map_or_else(String::new, |due| due.to_string()))
        .with("outcome", text(&measure.outcome))
        .with("origin", detail.origin.as_str())
        .source(detail.source.as_ref())
}

fn item_title(kind: ItemKind) -> &'static str {
    match kind {
        ItemKind::Area => "desk-area",
        ItemKind::Goal => "desk-goal",
        ItemKind::Line => "desk-line",
    }
}

/// `GET /desk/strategy/{key}/add?kind=goal`
pub(super) async fn new_item(ctx: Ctx) -> Result<Reply, Fail> {
    let key: String = ctx.param("key")?;
    let look = Look::read(&ctx).await?;
    let frame = look.whole.frame(&key).ok_or(Fail::NotFound)?;
    let kind = ItemKind::parse(ctx.query.text("kind")).unwrap_or(ItemKind::Goal);
    let typed = Values::default();
    let form = item_form(&ctx, &look, frame, kind, &typed, &[]);
    let mut page = page(&ctx, item_title(kind), back(&ctx, Some(&key)), form, &[], None);
    page.action = ctx.same_page(&[]);
    writing::again(&page, false)
}

/// `POST /desk/strategy/{key}/add?kind=goal`
pub(super) async fn add_item(ctx: Ctx, form: Form) -> Result<Reply, Fail> {
    let key: String = ctx.param("key")?;
    let kind = ItemKind::parse(ctx.query.text("kind")).unwrap_or(ItemKind::Goal);
    let typed = Values::of(&form).with("kind", kind.as_str());
    let (faults, why) = match forms::item(&typed, kind) {
        Err(faults) => (faults, None),
        Ok(draft) => {
            let Some(mut tx) = writing::begin(&ctx, &form).await? else {
                return Ok(Reply::redirect(back(&ctx, Some(&key)).1));
            };
            let reason = Some(typed.get("reason")).filter(|reason| !reason.is_empty());
            let done = desk::add_item(&mut tx, &ctx.caller, ctx.space(), &key, &draft, reason).await;
            match came(tx, done).await? {
                Came::Done => return Ok(Reply::redirect(back(&ctx, Some(&key)).1).done("form-done", None)),
                Came::Again(why) => (Vec::new(), Some(why)),
            }
        }
    };
    let look = Look::read(&ctx).await?;
    let frame = look.whole.frame(&key).ok_or(Fail::NotFound)?;
    let form = item_form(&ctx, &look, frame, kind, &typed, &faults);
    let mut page = page(&ctx, item_title(kind), back(&ctx, Some(&key)), form, &faults, why.as_ref());
    page.action = ctx.same_page(&[]);
    writing::again(&page, true)
}

fn item_of<'a>(ctx: &Ctx, look: &'a Look) -> Result<(&'a Item, &'a Frame), Fail> {
    let id: Id = ctx.param("id")?;
    let item = look.whole.item(id).ok_or(Fail::NotFound)?;
    Ok((item, look.whole.frame_of(item.strategy).ok_or(Fail::NotFound)?))
}

/// `GET /desk/strategy/item/{id}`
pub(super) async fn edit_item(ctx: Ctx) -> Result<Reply, Fail> {
    let look = Look::read(&ctx).await?;
    let (item, frame) = item_of(&ctx, &look)?;
    let typed = of_item(&look, item);
    let form = item_form(&ctx, &look, frame, item.kind, &typed, &[]);
    let page = page(&ctx, item_title(item.kind), back(&ctx, Some(&frame.key)), form, &[], None);
    let retire = format!("{}/retire", ctx.path);
    writing::again(&page.removes(&ctx, retire), false)
}

/// `POST /desk/strategy/item/{id}`
pub(super) async fn revise_item(ctx: Ctx, form: Form) -> Result<Reply, Fail> {
    let look = Look::read(&ctx).await?;
    let (item, frame) = item_of(&ctx, &look)?;
    let typed = Values::of(&form)
        .with("kind", item.kind.as_str())
        .with("key", item.key.clone())
        .with("origin", item.detail.origin.as_str());
    let away = back(&ctx, Some(&frame.key));
    let (faults, why) = match forms::item(&typed, item.kind) {
        Err(faults) => (faults, None),
        Ok(draft) => {
            let Some(mut tx) = writing::begin(&ctx, &form).await? else { return Ok(Reply::redirect(away.1)) };
            let done = desk::revise_item(&mut tx, &ctx.caller, ctx.space(), item.id, &draft).await;
            match came(tx, done).await? {
                Came::Done => return Ok(Reply::redirect(away.1).done("form-done", None)),
                Came::Again(why) => (Vec::new(), Some(why)),
            }
        }
    };
    let form = item_form(&ctx, &look, frame, item.kind, &typed, &faults);
    writing::again(&page(&ctx, item_title(item.kind), away, form, &faults, why.as_ref()), true)
}

/// `POST /desk/strategy/item/{id}/retire`
pub(super) async fn retire_item(ctx: Ctx, form: Form) -> Result<Reply, Fail> {
    let look = Look::read(&ctx).await?;
    let (item, frame) = item_of(&ctx, &look)?;
    if let Some(mut tx) = writing::begin(&ctx, &form).await? {
        desk::retire_item(&mut tx, &ctx.caller, ctx.space(), item.id).await?;
        tx.commit().await?;
    }
    Ok(Reply::redirect(back(&ctx, Some(&frame.key)).1).done("form-done", None))
}

// Whole tables.

fn paste_form<'a>(ctx: &Ctx, typed: &'a dyn Named) -> Writer<'a> {
    Writer::new(ctx.words, typed, &[]).long_hinted("table", 12)
}

/// `GET /desk/strategy/{key}/paste`
pub(super) async fn new_table(ctx: Ctx) -> Result<Reply, Fail> {
    let key: String = ctx.param("key")?;
    let typed = Values::default();
    let form = paste_form(&ctx, &typed);
    writing::again(&page(&ctx, "desk-paste", back(&ctx, Some(&key)), form, &[], None), false)
}

/// `POST /desk/strategy/{key}/paste`
pub(super) async fn paste(ctx: Ctx, form: Form) -> Result<Reply, Fail> {
    let key: String = ctx.param("key")?;
    let Some(mut tx) = writing::begin(&ctx, &form).await? else {
        return Ok(Reply::redirect(back(&ctx, Some(&key)).1));
    };
    let done = load::items(&mut tx, &ctx.caller, ctx.space(), &key, form.raw("table").as_bytes()).await;
    let entered = done.as_ref().copied().unwrap_or_default() as i64;
    match came(tx, done).await? {
        Came::Done => Ok(Reply::redirect(back(&ctx, Some(&key)).1).done("form-pasted", Some(entered))),
        Came::Again(why) => {
            let typed = Values::default().with("table", form.raw("table"));
            let form = paste_form(&ctx, &typed);
            writing::again(&page(&ctx, "desk-paste", back(&ctx, Some(&key)), form, &[], Some(&why)), true)
        }
    }
}

// Statements.

fn statement_form<'a>(
    ctx: &Ctx,
    look: &Look,
    kind: StatementKind,
    typed: &'a dyn Named,
    faults: &'a [Fault],
) -> Writer<'a> {
    let about = look.whole.items.iter().filter(|item| item.kind != ItemKind::Line).filter_map(|item| {
        let frame = look.whole.frame_of(item.strategy)?;
        Some((format!("{}/{}", frame.key, item.key), item.title.clone()))
    });
    let form = Writer::new(ctx.words, typed, faults).must("title").long("text", 4);
    let about: Vec<(String, String)> = about.collect();
    match kind {
        StatementKind::Strength => {
            form.code("certainty", "certainty-", codes!(Certainty), true).tick("gap").choices("about", about)
        }
        StatementKind::Challenge => {
            form.hinted("figure").tick("survey").line("respondents").choices("about", about)
        }
        StatementKind::Trend => {
            form.hinted("figure").hinted("observed").line("review_days").line("by").choices("about", about)
        }
        StatementKind::Situation | StatementKind::Reflection => form.hinted("on").line("by"),
        StatementKind::Term => form,
    }
    .source()
}

fn of_statement(look: &Look, one: &Statement) -> Values {
    let detail = &one.detail;
    let about = one.about.iter().filter_map(|id| {
        let item = look.whole.item(*id)?;
        Some(format!("{}/{}", look.whole.frame_of(item.strategy)?.key, item.key))
    });
    let observed = detail.observed.and_then(kernel::Period::as_whole_years);
    let review = detail.review.as_ref();
    Values::default()
        .with("title", one.title.clone())
        .with("text", detail.text.clone())
        .with("lang", one.lang.tag())
        .with("about", about.collect::<Vec<_>>().join(" "))
        .with("certainty", detail.certainty.map_or("", Certainty::as_str))
        .with("gap", if detail.gap { "yes" } else { "" })
        .with("survey", if detail.survey { "yes" } else { "" })
        .with("figure", detail.figure.as_ref().map_or_else(String::new, sheet::typed))
        .with("respondents", detail.respondents.map_or_else(String::new, |n| n.to_string()))
        .with("observed", observed.map_or_else(String::new, |(first, last)| format!("{first}-{last}")))
        .with("reviewed", review.map_or_else(String::new, |stamp| stamp.reviewed_on.to_string()))
        .with("review_days", review.map_or_else(String::new, |stamp| stamp.interval_days.to_string()))
        .with("on", detail.on.map_or_else(String::new, |on| on.to_string()))
        .with("by", detail.by.clone().unwrap_or_default())
        .with("origin", detail.origin.as_str())
        .source(detail.source.as_ref())
}

fn statements(ctx: &Ctx) -> (String, String) {
    (ctx.words.t("desk-statements"), ctx.at("/desk/statements"))
}

/// `GET /desk/statements/new?kind=strength`
pub(super) async fn new_statement(ctx: Ctx) -> Result<Reply, Fail> {
    let look = Look::read(&ctx).await?;
    let kind = StatementKind::parse(ctx.query.text("kind")).unwrap_or(StatementKind::Strength);
    let typed = Values::default();
    let form = statement_form(&ctx, &look, kind, &typed, &[]);
    let mut page = page(&ctx, &format!("strategy-kind-{}", kind.as_str()), statements(&ctx), form, &[], None);
    page.action = ctx.same_page(&[]);
    writing::again(&page, false)
}

/// `POST /desk/statements/new?kind=strength`
pub(super) async fn note(ctx: Ctx, form: Form) -> Result<Reply, Fail> {
    let kind = StatementKind::parse(ctx.query.text("kind")).unwrap_or(StatementKind::Strength);
    let typed = Values::of(&form).with("kind", kind.as_str());
    let day = ctx.space().today(ctx.now());
    let (faults, why) = match forms::statement(&typed, kind, ctx.space().lang, day) {
        Err(faults) => (faults, None),
        Ok(draft) => {
            let Some(mut tx) = writing::begin(&ctx, &form).await? else {
                return Ok(Reply::redirect(statements(&ctx).1));
            };
            let done = desk::note(&mut tx, &ctx.caller, ctx.space(), &draft).await;
            match came(tx, done).await? {
                Came::Done => return Ok(Reply::redirect(statements(&ctx).1).done("form-done", None)),
                Came::Again(why) => (Vec::new(), Some(why)),
            }
        }
    };
    let look = Look::read(&ctx).await?;
    let form = statement_form(&ctx, &look, kind, &typed, &faults);
    let title = format!("strategy-kind-{}", kind.as_str());
    let mut page = page(&ctx, &title, statements(&ctx), form, &faults, why.as_ref());
    page.action = ctx.same_page(&[]);
    writing::again(&page, true)
}

fn statement_of<'a>(ctx: &Ctx, look: &'a Look) -> Result<&'a Statement, Fail> {
    let id: Id = ctx.param("id")?;
    look.whole.statements.iter().find(|one| one.id == id).ok_or(Fail::NotFound)
}

/// `GET /desk/statements/{id}`
pub(super) async fn edit_statement(ctx: Ctx) -> Result<Reply, Fail> {
    let look = Look::read(&ctx).await?;
    let one = statement_of(&ctx, &look)?;
    let typed = of_statement(&look, one);
    let form = statement_form(&ctx, &look, one.kind, &typed, &[]);
    let title = format!("strategy-kind-{}", one.kind.as_str());
    let page = page(&ctx, &title, statements(&ctx), form, &[], None);
    let retire = format!("{}/retire", ctx.path);
    writing::again(&page.removes(&ctx, retire), false)
}

/// `POST /desk/statements/{id}`
pub(super) async fn revise_statement(ctx: Ctx, form: Form) -> Result<Reply, Fail> {
    let look = Look::read(&ctx).await?;
    let one = statement_of(&ctx, &look)?;
    let typed = Values::of(&form)
        .with("kind", one.kind.as_str())
        .with("lang", one.lang.tag())
        .with("origin", one.detail.origin.as_str());
    let day = ctx.space().today(ctx.now());
    let (faults, why) = match forms::statement(&typed, one.kind, ctx.space().lang, day) {
        Err(faults) => (faults, None),
        Ok(draft) => {
            let Some(mut tx) = writing::begin(&ctx, &form).await? else {
                return Ok(Reply::redirect(statements(&ctx).1));
            };
            let done = desk::revise_statement(&mut tx, &ctx.caller, ctx.space(), one.id, &draft).await;
            match came(tx, done).await? {
                Came::Done => return Ok(Reply::redirect(statements(&ctx).1).done("form-done", None)),
                Came::Again(why) => (Vec::new(), Some(why)),
            }
        }
    };
    let form = statement_form(&ctx, &look, one.kind, &typed, &faults);
    let title = format!("strategy-kind-{}", one.kind.as_str());
    writing::again(&page(&ctx, &title, statements(&ctx), form, &faults, why.as_ref()), true)
}

/// `POST /desk/statements/{id}/confirm`: it still holds.
pub(super) async fn confirm(ctx: Ctx, form: Form) -> Result<Reply, Fail> {
    let look = Look::read(&ctx).await?;
    let one = statement_of(&ctx, &look)?;
    if let Some(mut tx) = writing::begin(&ctx, &form).await? {
        let by = one.detail.review.as_ref().map_or("", |stamp| stamp.by_function.as_str());
        desk::confirm(&mut tx, &ctx.caller, ctx.space(), one.id, by).await?;
        tx.commit().await?;
    }
    Ok(Reply::redirect(statements(&ctx).1).done("form-confirmed", None))
}

/// `POST /desk/statements/{id}/retire`
pub(super) async fn retire_statement(ctx: Ctx, form: Form) -> Result<Reply, Fail> {
    let look = Look::read(&ctx).await?;
    let one = statement_of(&ctx, &look)?;
    if let Some(mut tx) = writing::begin(&ctx, &form).await? {
        desk::retire_statement(&mut tx, &ctx.caller, ctx.space(), one.id).await?;
        tx.commit().await?;
    }
    Ok(Reply::redirect(statements(&ctx).1).done("form-done", None))
}

// Crosswalks.

fn crosswalk_form<'a>(ctx: &Ctx, look: &Look, typed: &'a dyn Named, faults: &'a [Fault]) -> Writer<'a> {
    let frames =
        || look.whole.frames.iter().map(|frame| Pick::new(frame.key.clone(), frame.title.clone())).collect();
    Writer::new(ctx.words, typed, faults)
        .must("title")
        .long("text", 3)
        .pick("left", None, frames())
        .code("left_kind", "strategy-kind-", codes!(ItemKind), false)
        .pick("right", None, frames())
        .code("right_kind", "strategy-kind-", codes!(ItemKind), false)
}

/// `GET /desk/crosswalk/new`
pub(super) async fn new_crosswalk(ctx: Ctx) -> Result<Reply, Fail> {
    let look = Look::read(&ctx).await?;
    let typed = Values::default();
    let form = crosswalk_form(&ctx, &look, &typed, &[]);
    writing::again(&page(&ctx, "desk-crosswalk-new", back(&ctx, None), form, &[], None), false)
}

/// `POST /desk/crosswalk/new`
pub(super) async fn open_crosswalk(ctx: Ctx, form: Form) -> Result<Reply, Fail> {
    let typed = Values::of(&form);
    let (faults, why) = match forms::crosswalk(&typed) {
        Err(faults) => (faults, None),
        Ok(draft) => {
            let Some(mut tx) = writing::begin(&ctx, &form).await? else {
                return Ok(Reply::redirect(back(&ctx, None).1));
            };
            let done = desk::open_crosswalk(&mut tx, &ctx.caller, ctx.space(), &draft).await;
            let key = done.as_ref().map(|one| one.key.clone()).unwrap_or_default();
            match came(tx, done).await? {
                Came::Done => {
                    return Ok(
                        Reply::redirect(ctx.at(&format!("/desk/crosswalk/{key}"))).done("form-done", None)
                    );
                }
                Came::Again(why) => (Vec::new(), Some(why)),
            }
        }
    };
    let look = Look::read(&ctx).await?;
    let form = crosswalk_form(&ctx, &look, &typed, &faults);
    writing::again(&page(&ctx, "desk-crosswalk-new", back(&ctx, None), form, &faults, why.as_ref()), true)
}

fn crosswalk_of<'a>(ctx: &Ctx, look: &'a Look) -> Result<&'a Crosswalk, Fail> {
    let key: String = ctx.param("key")?;
    look.whole.crosswalks.iter().find(|one| one.key == key).ok_or(Fail::NotFound)
}

fn mark_form<'a>(
    ctx: &Ctx,
    look: &Look,
    one: &Crosswalk,
    typed: &'a dyn Named,
    faults: &'a [Fault],
) -> Writer<'a> {
    let words = ctx.words;
    let side = |side: Side| {
        look.whole
            .of_kind(side.strategy, side.kind)
            .map(|item| Pick::new(item.key.clone(), item.title.clone()))
            .collect()
    };
    Writer::new(words, typed, faults)
        .pick("left", Some(words.t("form-no-counterpart")), side(one.left))
        .pick("right", Some(words.t("form-no-counterpart")), side(one.right))
        .code("mark", "mark-", codes!(Mark), false)
        .code("weight", "weight-", codes!(Weight), true)
        .line("note")
        .tick("clear")
}

fn mark_page(
    ctx: &Ctx,
    one: &Crosswalk,
    form: Writer<'_>,
    faults: &[Fault],
    why: Option<&Refusal>,
) -> WritingPage {
    let away = (one.title.clone(), ctx.at(&format!("/crosswalk/{}", one.key)));
    page(ctx, "desk-mark", away, form, faults, why).lead(ctx.words.t("desk-mark-lead"))
}

/// `GET /desk/crosswalk/{key}`
pub(super) async fn new_mark(ctx: Ctx) -> Result<Reply, Fail> {
    let look = Look::read(&ctx).await?;
    let one = crosswalk_of(&ctx, &look)?;
    let typed = Values::default();
    writing::again(&mark_page(&ctx, one, mark_form(&ctx, &look, one, &typed, &[]), &[], None), false)
}

/// `POST /desk/crosswalk/{key}`
pub(super) async fn set_mark(ctx: Ctx, form: Form) -> Result<Reply, Fail> {
    let look = Look::read(&ctx).await?;
    let one = crosswalk_of(&ctx, &look)?;
    let typed = Values::of(&form);
    let (faults, why) = match forms::mark(&typed) {
        Err(faults) => (faults, None),
        Ok(draft) => {
            let here = ctx.at(&format!("/desk/crosswalk/{}", one.key));
            let Some(mut tx) = writing::begin(&ctx, &form).await? else { return Ok(Reply::redirect(here)) };
            let done = match typed.get("clear") {
                "" => desk::set_mark(&mut tx, &ctx.caller, ctx.space(), &one.key, &draft).await.map(drop),
                _ => desk::clear_mark(&mut tx, &ctx.caller, ctx.space(), &one.key, &draft).await,
            };
            match came(tx, done).await? {
                Came::Done => return Ok(Reply::redirect(here).done("form-done", None)),
                Came::Again(why) => (Vec::new(), Some(why)),
            }
        }
    };
    let form = mark_form(&ctx, &look, one, &typed, &faults);
    writing::again(&mark_page(&ctx, one, form, &faults, why.as_ref()), true)
}
