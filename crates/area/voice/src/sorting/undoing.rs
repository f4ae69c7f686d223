//! Taking back what was done at the desk: one deed, one undo, whatever number of ideas it touched. Offered right after
//! the deed, and for a day from the list of what was done.

use std::collections::BTreeMap;

use askama::{Template, filters::HtmlSafe};
use kernel::{Actor, Happened, Id, Millis, Ref, Visibility};
use members::{Reach, Right, person};
use pages::{Button, Chrome, Empty, Hidden, Notice, Samples, Tag, Tone, Words};
use serde_json::json;
use store::Tx;
use web::{Ctx, Fail, Form, Reply, StatusCode};

use super::{
    reading,
    store::{self as rows, Deed},
};
use crate::{
    idea::{
        NotDone, answers,
        desk::{self, Stuck},
        store::{answers as batches, operations},
    },
    proposals,
};

/// For how long the last deed stands ready to be undone on the pages of the desk, milliseconds. Later it is in the list.
pub(super) const AT_HAND: Millis = 60 * 60_000;

/// What was done, in words: "Flyttade alla ur förslag 31: 14 idéer".
fn said(words: Words, deed: &Deed) -> String {
    let what = match deed.kind.strip_prefix("idea.") {
        Some(_) => reading::did(words, deed.last.as_ref().unwrap_or(&deed.kind)),
        None => {
            let proposal = deed.proposal.map_or_else(String::new, |number| number.to_string());
            words.with(&format!("deed-{}", key(&deed.kind)), &[("proposal", proposal.into())])
        }
    };
    let which = match (deed.ideas, deed.first) {
        (0, _) | (_, None) => return what,
        (1, Some(number)) => words.with("sorting-number", &[("n", number.to_string().into())]),
        (n, _) => words.count("deed-ideas", n),
    };
    words.with("deed-said", &[("what", what.into()), ("which", which.into())])
}

/// The message key of a deed to many things.
fn key(kind: &str) -> &'static str {
    match kind {
        "proposal.closed" => "proposal-closed",
        "proposal.moved" => "proposal-moved",
        "proposal.parked" => "proposal-parked",
        "proposal.joined" => "proposal-joined",
        "proposal.split" => "proposal-split",
        "theme.promoted" => "theme-promoted",
        "answers.published" => "answers-published",
        _ => "other",
    }
}

fn is_young(deed: &Deed, now: Millis) -> bool {
    now - deed.at <= operations::UNDO_FOR
}

/// The reader's last deed, with a button that takes it back.
#[derive(Clone, Debug, Template)]
#[template(path = "sorting/templates/offer.html")]
pub(super) struct Offer {
    words: Words,
    said: String,
    action: String,
    button: Button,
    list: String,
}

impl HtmlSafe for Offer {}

impl Offer {
    pub(super) fn new(words: Words, base: &str, deed: &Deed) -> Offer {
        Offer {
            said: said(words, deed),
            action: format!("{base}/deeds/{}", deed.id),
            button: Button::second(words.t("button-undo")),
            list: format!("{base}/deeds"),
            words,
        }
    }

    pub(super) fn sample(words: Words) -> Offer {
        Offer::new(words, "/tvv/desk", &sample("proposal.moved", 14, false))
    }

    /// What the reader did last, if it was lately and is the page's business.
    pub(super) async fn last(
        tx: &mut Tx,
        ctx: &Ctx,
        concerns: impl Fn(&Deed) -> bool,
    ) -> store::Result<Option<Offer>> {
        let (space, now) = (ctx.space().id, ctx.now());
        let last = rows::deeds(tx, space, &ctx.caller.actor.to_string(), false, now - AT_HAND, 1).await?;
        let last = last.into_iter().find(|deed| !deed.undone && concerns(deed));
        Ok(last.map(|deed| Offer::new(ctx.words, &ctx.at("/desk"), &deed)))
    }
}

/// A deed in the list.
struct Row {
    said: String,
    when: String,
    who: Option<String>,
    state: Option<Tag>,
    href: String,
}

/// What was done lately.
#[derive(Template)]
#[template(path = "sorting/templates/deeds.html")]
pub(super) struct DeedsPage {
    chrome: Chrome,
    rows: Vec<Row>,
    empty: Empty,
}

impl DeedsPage {
    fn new(chrome: Chrome, base: &str, deeds: &[Deed], names: &BTreeMap<Id, String>) -> DeedsPage {
        let words = chrome.words;
        let row = |deed: &Deed| Row {
            said: said(words, deed),
            when: words.moment(deed.at),
            who: who(deed, names),
            state: deed.undone.then(|| Tag::new(Tone::Neutral, words.t("deed-undone"))),
            href: format!("{base}/deeds/{}", deed.id),
        };
        DeedsPage {
            rows: deeds.iter().map(row).collect(),
            empty: Empty::new(words.t("deeds-none")).next(words.t("deeds-none-next")),
            chrome,
        }
    }
}

fn who(deed: &Deed, names: &BTreeMap<Id, String>) -> Option<String> {
    match deed.actor.parse() {
        Ok(Actor::Person(id)) => names.get(&id).cloned(),
        _ => None,
    }
}

/// The names of colleagues, when some of the deeds are theirs.
async fn names(tx: &mut Tx, ctx: &Ctx, deeds: &[Deed]) -> store::Result<BTreeMap<Id, String>> {
    let own = ctx.caller.actor.to_string();
    if deeds.iter().all(|deed| deed.actor == own) {
        return Ok(BTreeMap::new());
    }
    let all = person::posts(tx, ctx.space().id).await?;
    Ok(all.into_iter().map(|(person, _)| (person.id, person.name)).collect())
}

/// `GET /desk/deeds`: one's own of the last day, and colleagues' for those who may take them back.
pub(super) async fn list(ctx: Ctx) -> Result<Reply, Fail> {
    let (words, space) = (ctx.words, ctx.space().id);
    let mut tx = ctx.read().await?;
    let since = ctx.now() - operations::UNDO_FOR;
    let own = ctx.caller.actor.to_string();
    let deeds = rows::deeds(&mut tx, space, &own, ctx.may(Right::SendAnswers), since, rows::LISTED).await?;
    let names = names(&mut tx, &ctx, &deeds).await?;
    let chrome = reading::chrome(&ctx, words.t("deeds-title"), "/desk");
    Ok(Reply::html(&DeedsPage::new(chrome, &ctx.at("/desk"), &deeds, &names))?.private())
}

/// An idea that cannot be given back.
struct Left {
    label: String,
    href: String,
    why: String,
}

/// One deed, and how it is taken back.
#[derive(Template)]
#[template(path = "sorting/templates/deed.html")]
pub(super) struct DeedPage {
    chrome: Chrome,
    notice: Option<Notice>,
    said: String,
    facts: Vec<(String, String)>,
    stuck: Option<String>,
    left: Vec<Left>,
    hidden: Vec<Hidden>,
    button: Option<Button>,
    back: (String, String),
}

/// How a deed stands.
struct Standing {
    /// Where the reader meets ideas.
    ideas: String,
    stuck: Vec<Stuck>,
    young: bool,
    notice: Option<Notice>,
}

impl DeedPage {
    fn new(
        chrome: Chrome,
        base: &str,
        deed: &Deed,
        names: &BTreeMap<Id, String>,
        standing: Standing,
    ) -> DeedPage {
        let words = chrome.words;
        let Standing { ideas, stuck, young, notice } = standing;
        let n = stuck.len() as i64;
        let others = deed.ideas - n;
        // A batch of answers is one letter to many: it is taken back whole or not at all.
        let in_part = n > 0 && others > 0 && deed.kind != answers::PUBLISHED;
        let open = young && !deed.undone;
        let button = match (open, n) {
            (true, 0) => Some(Button::main(words.t("button-undo"))),
            (true, _) if in_part => Some(Button::main(words.count("deed-undo-others", others)).danger()),
            _ => None,
        };
        let left = |one: &Stuck| Left {
            label: words.with("sorting-number", &[("n", one.number.to_string().into())]),
            href: format!("{ideas}/{}", one.number),
            why: words.t(&format!("deed-{}", one.why.code)),
        };
        let mut facts = vec![(words.t("deed-when"), words.moment(deed.at))];
        facts.extend(who(deed, names).map(|who| (words.t("deed-who"), who)));
        let notice = notice.or_else(|| match (deed.undone, young) {
            (true, _) => Some(Notice::new(Tone::Info, words.t("refusal-undone-already"))),
            (false, false) => Some(Notice::new(Tone::Info, words.t("refusal-undo-too-late"))),
            _ => None,
        });
        let listed = open && n > 0;
        DeedPage {
            notice,
            said: said(words, deed),
            facts,
            stuck: listed.then(|| words.count(if in_part { "deed-stuck" } else { "deed-stuck-all" }, n)),
            left: if listed { stuck.iter().map(left).collect() } else { Vec::new() },
            hidden: in_part.then(|| Hidden::new("leave", "1")).into_iter().collect(),
            button,
            back: (words.t("deeds-title"), format!("{base}/deeds")),
            chrome,
        }
    }
}

async fn page(ctx: &Ctx, id: Id, notice: Option<Notice>) -> Result<Reply, Fail> {
    let mut tx = ctx.read().await?;
    let deed = rows::deed(&mut tx, ctx.space().id, id).await?.ok_or(Fail::NotFound)?;
    if !desk::may_undo(&ctx.caller, ctx.space().id, &deed.actor) {
        return Err(Fail::NotFound);
    }
    let stuck = if deed.undone { Vec::new() } else { desk::stuck(&mut tx, id).await? };
    // What somebody moved to another municipality is met on its public page.
    let ideas = if ctx.reach(Right::SeeDesk) == Some(Reach::All) { "/desk/i" } else { "/i" };
    let standing = Standing { ideas: ctx.at(ideas), stuck, young: is_young(&deed, ctx.now()), notice };
    let names = names(&mut tx, ctx, std::slice::from_ref(&deed)).await?;
    let chrome = reading::chrome(ctx, ctx.words.t("deed-title"), "/desk");
    Ok(Reply::html(&DeedPage::new(chrome, &ctx.at("/desk"), &deed, &names, standing))?.private())
}

/// `GET /desk/deeds/{deed}`.
pub(super) async fn show(ctx: Ctx) -> Result<Reply, Fail> {
    page(&ctx, ctx.param("deed")?, None).await
}

/// `POST /desk/deeds/{deed}`: takes it back. What stands in the way is named, and the rest offered.
pub(super) async fn undo(ctx: Ctx, form: Form) -> Result<Reply, Fail> {
    take_back(&ctx, ctx.param("deed")?, form.text("leave") == "1", None).await
}

/// `POST /desk/undo`: takes back the reader's last deed. The same form twice is one deed, so that a double click does
/// not take back the one before as well.
pub(super) async fn undo_last(ctx: Ctx, form: Form) -> Result<Reply, Fail> {
    let (space, actor) = (ctx.space().id, ctx.caller.actor.to_string());
    // Apart from the key of what the form saves: whoever goes back in the browser saves with that.
    let request = form.request_key().map(|key| format!("{key}-undo"));
    let mut tx = ctx.read().await?;
    if let Some(request) = &request
        && let Some(deed) = tx.done_by_request(space, request).await?
        && let Some(deed) = rows::deed(&mut tx, space, deed.id).await?
    {
        let number = number(&deed);
        return Ok(onward(&ctx, &deed, number, deed.ideas));
    }
    let last = operations::last(&mut tx, space, &actor).await?;
    drop(tx);
    match last {
        Some(last) => take_back(&ctx, last.id, false, request.as_deref()).await,
        None => {
            let to = ctx.at(if ctx.may(Right::SortIdeas) { "/desk/sort" } else { "/desk" });
            Ok(Reply::redirect(to).notice(Tone::Warning, "refusal-nothing-to-undo", None))
        }
    }
}

/// The number of the only idea of a deed.
fn number(deed: &Deed) -> Option<i64> {
    deed.first.filter(|_| deed.ideas == 1 && deed.proposal.is_none())
}

async fn take_back(ctx: &Ctx, id: Id, leave: bool, request: Option<&str>) -> Result<Reply, Fail> {
    let space = ctx.space();
    let mut tx = ctx.write().await?;
    tx.lock_log(space.id).await?;
    let deed = rows::deed(&mut tx, space.id, id).await?.ok_or(Fail::NotFound)?;
    // The second of two clicks has waited for the first.
    if let Some(request) = request
        && tx.done_by_request(space.id, request).await?.is_some()
    {
        let number = number(&deed);
        return Ok(onward(ctx, &deed, number, deed.ideas));
    }
    let batch = match deed.kind.as_str() {
        answers::PUBLISHED => batches::by_operation(&mut tx, id).await?,
        _ => None,
    };
    let done = match batch {
        Some(batch) => {
            let place = desk::Place::of(space);
            answers::take_back(&mut tx, &place, &ctx.caller, batch.id).await.map(|()| deed.ideas)
        }
        None => {
            let undone = proposals::desk::undo::undo(&mut tx, &ctx.caller, space, id, leave).await;
            undone.map(|undone| undone.ideas as i64)
        }
    };
    let n = match done {
        Ok(n) => n,
        Err(NotDone::Refused(refusal)) if refusal.code != "not-permitted" => {
            drop(tx);
            // Ideas that stand in the way are listed with their reasons; anything else is said.
            let listed = matches!(refusal.code, "changed-since" | "already-sent");
            let text = if listed { ctx.words.t("deed-not-undone") } else { ctx.words.refusal(&refusal) };
            return Ok(page(ctx, id, Some(Notice::new(Tone::Warning, text)))
                .await?
                .status(StatusCode::CONFLICT));
        }
        Err(error) => return Err(error.into()),
    };
    let number = number(&deed);
    if request.is_some() {
        let happened =
            Happened::new("deed.taken_back", Ref::new("operation", id), Visibility::Staff, json!({}));
        tx.append_for(space.id, &ctx.caller.actor, &happened, request, None).await?;
    }
    tx.commit().await?;
    Ok(onward(ctx, &deed, number, n))
}

/// After taking back: the idea, the proposal, or the list.
fn onward(ctx: &Ctx, deed: &Deed, number: Option<i64>, n: i64) -> Reply {
    match (number, deed.proposal) {
        (Some(number), _) => {
            let sorts = ctx.may(Right::SortIdeas);
            let to = if sorts { format!("/desk/sort/{number}#idea") } else { format!("/desk/i/{number}") };
            Reply::redirect(ctx.at(&to)).done("sorting-did-undo", Some(number))
        }
        (None, Some(proposal)) => {
            let to = ctx.at(&format!("/desk/proposals/{proposal}"));
            Reply::redirect(to).done("sorting-did-undo-proposal", Some(proposal))
        }
        (None, None) => Reply::redirect(ctx.at("/desk/deeds")).done("sorting-did-undo-all", Some(n)),
    }
}

fn sample(kind: &str, ideas: i64, undone: bool) -> Deed {
    Deed {
        id: Id::from_parts(4, [4; 10]),
        kind: kind.to_owned(),
        last: None,
        actor: Actor::Person(Id::from_parts(9, [1; 10])).to_string(),
        at: 1_772_438_400_000,
        undone,
        ideas,
        first: (ideas > 0).then_some(417),
        proposal: kind.starts_with("proposal.").then_some(31),
    }
}

impl Samples for DeedsPage {
    fn samples(words: Words) -> Vec<DeedsPage> {
        let chrome = || Chrome::sample(words, words.t("deeds-title"));
        let names = [(Id::from_parts(9, [1; 10]), "Kim <Ek>".to_owned())].into();
        let kinds = [
            ("proposal.closed", 0),
            ("proposal.moved", 14),
            ("proposal.parked", 9),
            ("proposal.joined", 3),
            ("proposal.split", 3),
            ("theme.promoted", 12),
            ("answers.published", 14),
            ("something.new", 2),
            ("idea.sorted", 1),
        ];
        let deeds: Vec<Deed> = kinds.iter().map(|(kind, n)| sample(kind, *n, *n == 3)).collect();
        vec![
            DeedsPage::new(chrome(), "/tvv/desk", &deeds, &names),
            DeedsPage::new(chrome(), "/tvv/desk", &[], &BTreeMap::new()),
        ]
    }
}

impl Samples for DeedPage {
    fn samples(words: Words) -> Vec<DeedPage> {
        let stuck =
            |number: i64, code: &'static str| Stuck { number, why: kernel::Refusal::counted(code, number) };
        let page = |deed: Deed, stuck: Vec<Stuck>, young: bool| {
            let standing = Standing { ideas: "/tvv/desk/i".into(), stuck, young, notice: None };
            let chrome = Chrome::sample(words, words.t("deed-title"));
            DeedPage::new(chrome, "/tvv/desk", &deed, &BTreeMap::new(), standing)
        };
        let two = || vec![stuck(417, "changed-since"), stuck(501, "already-sent")];
        vec![
            page(sample("proposal.moved", 14, false), Vec::new(), true),
            page(sample("proposal.moved", 14, false), two(), true),
            page(sample("answers.published", 14, false), two(), true),
            page(sample("idea.parked", 1, true), Vec::new(), true),
            page(sample("idea.parked", 1, false), Vec::new(), false),
        ]
    }
}
