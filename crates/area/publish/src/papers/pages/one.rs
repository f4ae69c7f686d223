//! One publication: live until it is published, then as it was published.

use members::Right;
use pages::{Button, Hidden, Notice, Tone};
use web::{Ctx, Fail, Reply};

use super::{
    live::compiler,
    pdf,
    view::{Around, PaperPage, Tools},
};
use crate::papers::{
    cut,
    model::{Content, Frozen, Kind, Publication, State},
    press::{self, Stamp},
    store as rows,
};

/// A publication as somebody may read it.
struct Read {
    one: Publication,
    content: Content,
    frozen: Option<Frozen>,
}

/// The publication with this number, when the reader may see how far it has come.
async fn readable(ctx: &Ctx) -> Result<Publication, Fail> {
    let number = ctx.param("number")?;
    let one = rows::by_number(&mut ctx.read().await?, ctx.space().id, number).await?.ok_or(Fail::NotFound)?;
    match one.state == State::Draft && !ctx.may(Right::Publish) && !ctx.may(Right::SeeWork) {
        true => Err(Fail::NotFound),
        false => Ok(one),
    }
}

async fn read(ctx: &Ctx) -> Result<Read, Fail> {
    let one = readable(ctx).await?;
    if one.state.is_live() {
        let parts = ctx.app.paper_parts();
        let content = compiler(ctx, &parts).report(&mut ctx.snapshot().await?, &one).await?;
        return Ok(Read { one, content, frozen: None });
    }
    let all = rows::contents(&mut ctx.read().await?, one.id).await?;
    let mut wanted =
        [ctx.lang, ctx.space().lang].into_iter().filter_map(|lang| all.iter().find(|one| one.lang == lang));
    let frozen = wanted.next().or_else(|| all.first()).cloned().ok_or(Fail::NotFound)?;
    let content =
        serde_json::from_str(&frozen.content).map_err(|_| Fail::Broken("a published paper is unreadable"))?;
    Ok(Read { one, content, frozen: Some(frozen) })
}

fn stamp(read: &Read) -> Option<Stamp> {
    let hash = read.frozen.as_ref()?.hash.clone();
    Some(Stamp { number: read.one.number, hash })
}

/// `/{space}/papers/{number}`
pub(in crate::papers) async fn show(ctx: Ctx) -> Result<Reply, Fail> {
    let read = read(&ctx).await?;
    let tools = tools(&ctx, &read).await?;
    let around =
        Around { stamp: stamp(&read), state: Some(read.one.state), notice: notice(&ctx, &read.one), tools };
    let page = Reply::html(&PaperPage::new(|title| ctx.chrome(title), &read.content, around))?;
    Ok(if read.one.state == State::Draft { page.private() } else { page })
}

/// What must be known before one reads on.
fn notice(ctx: &Ctx, one: &Publication) -> Option<Notice> {
    let words = ctx.words;
    let at = |number: i64| ctx.at(&format!("/papers/{number}"));
    match (one.state, one.successor) {
        (State::Draft, _) => Some(Notice::new(Tone::Warning, words.t("paper-draft-text"))),
        (State::Consultation, _) => Some(Notice::new(Tone::Warning, words.t("paper-consultation-text"))),
        (State::Superseded, Some(number)) => {
            let notice = Notice::new(Tone::Warning, words.t("paper-superseded-text"));
            Some(notice.link(words.t("paper-newer"), at(number)))
        }
        _ => None,
    }
}

async fn tools(ctx: &Ctx, read: &Read) -> Result<Tools, Fail> {
    let (words, one) = (ctx.words, &read.one);
    let here = ctx.at(&format!("/papers/{}", one.number));
    let mut tools = Tools {
        files: vec![Button::second(words.t("paper-pdf")).link(format!("{here}/pdf"))],
        ..Tools::default()
    };
    if one.kind == Kind::Report {
        tools.files.push(Button::second(words.t("paper-handout")).link(format!("{here}/handout")));
    }
    if read.frozen.is_some() {
        tools.ways.push((words.t("paper-content"), format!("{here}/content")));
    }
    if let Some(number) = one.replaced {
        tools.ways.push((words.t("paper-older"), ctx.at(&format!("/papers/{number}"))));
    }
    if let Some(about) = &one.about
        && let Some(card) = ctx.read().await?.card(about).await?
    {
        tools.ways.push((words.t("paper-to-matter"), card.url));
    }
    tools.ways.push((words.t("paper-all"), ctx.at("/papers")));
    if ctx.may(Right::Publish) && one.kind == Kind::Report {
        let to = ctx.at(&format!("/desk/papers/{}/move", one.number));
        let deed = |wish: &str| (to.clone(), wish.to_owned());
        let second = |wish: &str| {
            let (to, wish) = deed(wish);
            Button::second(words.t(&format!("paper-do-{wish}"))).to(to).sends("wish", wish)
        };
        let publish = Button::main(words.t("paper-do-publish")).to(to.clone()).sends("wish", "publish");
        let edit =
            || Button::quiet(words.t("paper-edit")).link(ctx.at(&format!("/desk/papers/{}", one.number)));
        tools.deeds = match one.state {
            State::Draft => vec![publish, second("offer"), edit()],
            State::Consultation => vec![publish, second("recall"), edit()],
            State::Published if one.successor.is_none() => vec![second("renew")],
            State::Published | State::Superseded => Vec::new(),
        };
        tools.key = Some(Hidden::new("request", ctx.request_key()));
    }
    Ok(tools)
}

/// `/{space}/papers/{number}/pdf`
pub(in crate::papers) async fn pdf_of(ctx: Ctx) -> Result<Reply, Fail> {
    let read = read(&ctx).await?;
    let name = format!("{}-{}-{}.pdf", ctx.space().key, read.one.kind.as_str(), read.one.number);
    let (stamp, draft) = (stamp(&read), read.one.state == State::Draft);
    let reply = pdf(press::press(read.content, stamp, &ctx.absolute("")).await, &name)?;
    Ok(if draft { reply.private() } else { reply })
}

/// The report whose forum it is, and its handout, as the situation is now.
async fn handout_of(ctx: &Ctx) -> Result<(Publication, Content), Fail> {
    let one = readable(ctx).await?;
    if one.kind != Kind::Report {
        return Err(Fail::NotFound);
    }
    let parts = ctx.app.paper_parts();
    let content = compiler(ctx, &parts).handout(&mut ctx.snapshot().await?, &one).await?;
    Ok((one, content))
}

/// `/{space}/papers/{number}/handout`
pub(in crate::papers) async fn handout(ctx: Ctx) -> Result<Reply, Fail> {
    let (one, whole) = handout_of(&ctx).await?;
    let (words, report) = (ctx.words, ctx.at(&format!("/papers/{}", one.number)));
    let mut tools = Tools {
        files: vec![Button::main(words.t("paper-pdf")).link(format!("{report}/handout/pdf"))],
        ..Tools::default()
    };
    tools.ways.push((words.t("paper-to-report"), report));
    let content = cut::cut(&whole, cut::first_step(&whole));
    let notice = Some(Notice::new(Tone::Info, words.t("paper-live")));
    let around = Around { notice, tools, ..Around::default() };
    let page = Reply::html(&PaperPage::new(|title| ctx.chrome(title), &content, around))?;
    Ok(if one.state == State::Draft { page.private() } else { page })
}

/// `/{space}/papers/{number}/handout/pdf`
pub(in crate::papers) async fn handout_pdf(ctx: Ctx) -> Result<Reply, Fail> {
    let (one, content) = handout_of(&ctx).await?;
    let name = format!("{}-handout-{}.pdf", ctx.space().key, one.number);
    let reply = pdf(press::press(content, None, &ctx.absolute("")).await, &name)?;
    Ok(if one.state == State::Draft { reply.private() } else { reply })
}

/// `/{space}/papers/{number}/content`: the very text whose hash stands on the paper.
pub(in crate::papers) async fn content(ctx: Ctx) -> Result<Reply, Fail> {
    let read = read(&ctx).await?;
    let frozen = read.frozen.ok_or(Fail::NotFound)?;
    Ok(Reply::bytes(frozen.content, "application/json"))
}
