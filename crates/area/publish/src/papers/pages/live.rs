//! Papers of this moment: a matter's brief, a meeting's, a strategy as a document.

use kernel::{Id, Ref, Visibility};
use members::Right;
use pages::{Button, Hidden, Notice, Tone};
use store::directory::Card;
use web::{Ctx, Fail, Reply, papers::Part};

use super::{
    pdf,
    view::{Around, PaperPage, Tools},
};
use crate::papers::{compile::Compiler, cut, model::Content, press, store as rows};

/// What papers of this request are made with.
pub(in crate::papers) fn compiler<'a>(ctx: &'a Ctx, parts: &'a [Part]) -> Compiler<'a> {
    Compiler { parts, space: ctx.space(), words: ctx.words, now: ctx.now() }
}

async fn numbered(ctx: &Ctx, kind: &str) -> Result<Card, Fail> {
    let number = ctx.param("number")?;
    let found = ctx.read().await?.card_numbered(ctx.space().id, kind, number).await?;
    found.filter(|card| card.visibility == Visibility::Public).ok_or(Fail::NotFound)
}

/// As much of it as two pages seem to hold: a guess, where the PDF is cut by what the press finds ([`press::press`]). The
/// two may differ by a step. Setting type for each view would cost every reader what the press costs, and what it found
/// cannot be remembered either: the moment is part of the content, so that the next reader's paper is another one. What
/// is frozen is cut by the press ([`press::fit`]) before it is stored, and is the same on the screen and on paper.
fn short(whole: &Content) -> Content {
    cut::cut(whole, cut::first_step(whole))
}

async fn brief_of(ctx: &Ctx) -> Result<(Card, Content), Fail> {
    let matter = numbered(ctx, "matter").await?;
    let parts = ctx.app.paper_parts();
    let content = compiler(ctx, &parts).brief(&mut ctx.snapshot().await?, &matter).await?;
    Ok((matter, content))
}

/// `/{space}/briefs/{number}`
pub(in crate::papers) async fn brief(ctx: Ctx) -> Result<Reply, Fail> {
    let (matter, content) = brief_of(&ctx).await?;
    let words = ctx.words;
    let frozen = rows::last_about(&mut ctx.read().await?, ctx.space().id, &matter.subject).await?;
    let number = matter.number.unwrap_or_default();
    let mut tools = files(&ctx, &ctx.at(&format!("/briefs/{number}/pdf")));
    tools.ways.push((words.t("paper-to-matter"), matter.url.clone()));
    if let Some(frozen) = &frozen {
        tools.ways.push((words.t("paper-frozen-one"), ctx.at(&format!("/papers/{}", frozen.number))));
    }
    if ctx.may(Right::Publish) {
        let freeze = ctx.at(&format!("/desk/briefs/{number}/freeze"));
        tools.deeds.push(Button::second(words.t("paper-do-freeze")).to(freeze));
        tools.key = Some(Hidden::new("request", ctx.request_key()));
    }
    show(&ctx, &short(&content), tools)
}

/// `/{space}/briefs/{number}/pdf`
pub(in crate::papers) async fn brief_pdf(ctx: Ctx) -> Result<Reply, Fail> {
    let (matter, content) = brief_of(&ctx).await?;
    let name = format!("{}-{}.pdf", ctx.space().key, matter.number.unwrap_or_default());
    pdf(press::press(content, None, &ctx.absolute("")).await, &name)
}

async fn agenda_of(ctx: &Ctx) -> Result<(Id, Content), Fail> {
    let id: Id = ctx.param("id")?;
    let meeting = Ref::new("meeting", id);
    let parts = ctx.app.paper_parts();
    let path = ctx.at("/decisions/calendar");
    let content = compiler(ctx, &parts).agenda(&mut ctx.snapshot().await?, &meeting, &path).await?;
    Ok((id, content.ok_or(Fail::NotFound)?))
}

/// `/{space}/briefs/meeting/{id}`
pub(in crate::papers) async fn agenda(ctx: Ctx) -> Result<Reply, Fail> {
    let (id, content) = agenda_of(&ctx).await?;
    let mut tools = files(&ctx, &ctx.at(&format!("/briefs/meeting/{id}/pdf")));
    tools.ways.push((ctx.words.t("paper-to-calendar"), ctx.at("/decisions/calendar")));
    show(&ctx, &short(&content), tools)
}

/// `/{space}/briefs/meeting/{id}/pdf`
pub(in crate::papers) async fn agenda_pdf(ctx: Ctx) -> Result<Reply, Fail> {
    let (_, content) = agenda_of(&ctx).await?;
    pdf(press::press(content, None, &ctx.absolute("")).await, &format!("{}.pdf", ctx.space().key))
}

async fn strategy_of(ctx: &Ctx) -> Result<(Card, Content), Fail> {
    let card = numbered(ctx, "strategy").await?;
    let parts = ctx.app.paper_parts();
    let content = compiler(ctx, &parts).strategy(&mut ctx.snapshot().await?, &card).await?;
    Ok((card, content.ok_or(Fail::NotFound)?))
}

/// `/{space}/strategies/{number}/paper`
pub(in crate::papers) async fn strategy(ctx: Ctx) -> Result<Reply, Fail> {
    let (card, content) = strategy_of(&ctx).await?;
    let number = card.number.unwrap_or_default();
    let mut tools = files(&ctx, &ctx.at(&format!("/strategies/{number}/pdf")));
    tools.ways.push((ctx.words.t("paper-to-strategy"), card.url.clone()));
    show(&ctx, &content, tools)
}

/// `/{space}/strategies/{number}/pdf`
pub(in crate::papers) async fn strategy_pdf(ctx: Ctx) -> Result<Reply, Fail> {
    let (card, content) = strategy_of(&ctx).await?;
    let name = format!("{}-{}.pdf", ctx.space().key, card.number.unwrap_or_default());
    pdf(press::press(content, None, &ctx.absolute("")).await, &name)
}

fn files(ctx: &Ctx, pdf: &str) -> Tools {
    Tools { files: vec![Button::second(ctx.words.t("paper-pdf")).link(pdf)], ..Tools::default() }
}

fn show(ctx: &Ctx, content: &Content, tools: Tools) -> Result<Reply, Fail> {
    let notice = Notice::new(Tone::Info, ctx.words.t("paper-live"));
    let around = Around { notice: Some(notice), tools, ..Around::default() };
    Reply::html(&PaperPage::new(|title| ctx.chrome(title), content, around))
}
