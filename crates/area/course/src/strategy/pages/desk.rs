//! The desk of strategies: what there is, what waits, and where it is written.

use askama::Template;
use pages::{Button, Chrome, Field, Hidden, Notice, Samples, Tag, Tone, Words};
use web::{Ctx, Fail, Reply};

use super::look::{Entry, Look};
use crate::strategy::{
    model::{Frame, FrameKind, ItemKind, State, StatementKind},
    rules,
};

#[derive(Template)]
#[template(path = "strategy/templates/overview.html")]
struct DeskPage {
    chrome: Chrome,
    lead: String,
    buttons: Vec<Button>,
    groups: Vec<(String, Vec<Entry>)>,
}

#[derive(Template)]
#[template(path = "strategy/templates/desk_frame.html")]
struct FrameDesk {
    chrome: Chrome,
    public: String,
    state: Tag,
    notes: Vec<Notice>,
    buttons: Vec<Button>,
    moves: Vec<Move>,
    items: Vec<ItemRow>,
}

struct Move {
    action: String,
    title: String,
    hidden: Vec<Hidden>,
    fields: Vec<Field>,
    send: Button,
}

struct ItemRow {
    kind: String,
    entry: Entry,
    deep: bool,
}

#[derive(Template)]
#[template(path = "strategy/templates/desk_statements.html")]
struct StatementsDesk {
    chrome: Chrome,
    buttons: Vec<Button>,
    overdue: Vec<(Entry, String, Hidden, Button)>,
    /// Where a proposal is made of what is not coordinated, for who may.
    propose: Option<String>,
    proposals: Vec<(Entry, [Hidden; 3], Button)>,
    groups: Vec<(String, Vec<Entry>)>,
}

/// `GET /desk/strategy`
pub(in crate::strategy) async fn overview(ctx: Ctx) -> Result<Reply, Fail> {
    let look = Look::read(&ctx).await?;
    Ok(Reply::html(&show(ctx.desk_chrome(ctx.words.t("desk-strategy")), &look))?.private())
}

fn show(chrome: Chrome, look: &Look) -> DeskPage {
    let words = look.words;
    let frame = |frame: &Frame| Entry {
        title: frame.title.clone(),
        lang: frame.lang.tag(),
        href: look.at(&format!("/desk/strategy/{}", frame.key)),
        note: String::new(),
        tags: vec![look.state(frame)],
        anchor: String::new(),
    };
    let whole = &look.whole;
    let crosswalks = whole.crosswalks.iter().map(|one| Entry {
        title: one.title.clone(),
        lang: words.lang.tag(),
        href: look.at(&format!("/desk/crosswalk/{}", one.key)),
        note: String::new(),
        tags: Vec::new(),
        anchor: String::new(),
    });
    let unowned = whole.goals().into_iter().filter(|goal| goal.detail.accountable.is_none());
    let unowned = unowned.map(|goal| Entry {
        href: look.at(&format!("/desk/strategy/item/{}", goal.id)),
        tags: Vec::new(),
        ..look.goal(goal)
    });
    let groups = [
        ("desk-frames", whole.frames.iter().map(frame).collect::<Vec<_>>()),
        ("nav-crosswalks", crosswalks.collect()),
        ("desk-goals-unowned", unowned.collect()),
    ];
    DeskPage {
        lead: words.t("desk-strategy-lead"),
        buttons: vec![
            Button::main(words.t("desk-strategy-new")).link(look.at("/desk/strategy/new")),
            Button::second(words.t("desk-crosswalk-new")).link(look.at("/desk/crosswalk/new")),
            Button::second(words.t("desk-statements")).link(look.at("/desk/statements")),
            Button::second(words.t("desk-document-new")).link(look.at("/desk/documents/new")),
            Button::second(words.t("desk-milestone-new")).link(look.at("/desk/timeline/new")),
        ],
        groups: groups
            .into_iter()
            .filter(|(_, all)| !all.is_empty())
            .map(|(key, all)| (words.t(key), all))
            .collect(),
        chrome,
    }
}

/// `GET /desk/strategy/{key}`
pub(in crate::strategy) async fn frame(ctx: Ctx) -> Result<Reply, Fail> {
    let key: String = ctx.param("key")?;
    let look = Look::read(&ctx).await?;
    let frame = look.whole.frame(&key).ok_or(Fail::NotFound)?;
    let may_adopt = ctx.may(members::Right::KeepDecisions);
    let request = || ctx.request_key();
    Ok(Reply::html(&show_frame(ctx.desk_chrome(frame.title.clone()), &look, frame, may_adopt, &request))?
        .private())
}

fn show_frame(
    chrome: Chrome,
    look: &Look,
    frame: &Frame,
    may_adopt: bool,
    request: &dyn Fn() -> String,
) -> FrameDesk {
    let words = look.words;
    let at = |path: &str| look.at(&format!("/desk/strategy/{}{path}", frame.key));
    let open = rules::frame::text_open(frame.kind, frame.state);
    let mut buttons = vec![Button::second(words.t("desk-strategy-edit")).link(at("/edit"))];
    if open {
        let kinds: &[ItemKind] = match frame.kind {
            FrameKind::Own => ItemKind::ALL,
            FrameKind::External => &[ItemKind::Area, ItemKind::Line],
        };
        for kind in kinds {
            let label = words.t(&format!("desk-add-{}", kind.as_str()));
            buttons.push(Button::second(label).link(at(&format!("/add?kind={}", kind.as_str()))));
        }
        buttons.push(Button::second(words.t("desk-paste")).link(at("/paste")));
    }
    let areas = look.whole.of_kind(frame.id, ItemKind::Area).count();
    let mut notes = Vec::new();
    if frame.kind == FrameKind::Own && areas > rules::frame::AREA_LIMIT {
        let reason = frame.detail.limit_reason.clone().unwrap_or_default();
        let values = [("n", (areas as i64).into()), ("reason", reason.into())];
        notes.push(Notice::new(Tone::Warning, words.with("desk-many-areas", &values)));
    }
    for area in look.whole.of_kind(frame.id, ItemKind::Area) {
        let goals = look.whole.children(area.id).filter(|item| item.kind == ItemKind::Goal).count();
        if goals > rules::frame::AREA_LIMIT {
            let values = [("n", (goals as i64).into()), ("area", area.title.clone().into())];
            notes.push(Notice::new(Tone::Warning, words.with("desk-many-goals", &values)));
        }
    }
    let items = look.whole.items.iter().filter(|item| item.strategy == frame.id).map(|item| ItemRow {
        kind: words.t(&format!("strategy-kind-{}", item.kind.as_str())),
        deep: item.parent.is_some(),
        entry: Entry {
            href: look.at(&format!("/desk/strategy/item/{}", item.id)),
            ..if item.kind == ItemKind::Goal { look.goal(item) } else { look.entry(item) }
        },
    });
    FrameDesk {
        public: look.at(&format!("/strategy/{}", frame.key)),
        state: look.state(frame),
        notes,
        buttons,
        moves: if frame.kind == FrameKind::Own {
            moves(words, at("/move"), frame, may_adopt, request)
        } else {
            Vec::new()
        },
        items: items.collect(),
        chrome,
    }
}

fn moves(
    words: Words,
    action: String,
    frame: &Frame,
    may_adopt: bool,
    request: &dyn Fn() -> String,
) -> Vec<Move> {
    let to = |to: State, title: &str, fields: Vec<Field>| Move {
        action: action.clone(),
        title: words.t(title),
        hidden: vec![Hidden::new("request", request()), Hidden::new("to", to.as_str())],
        fields,
        send: Button::second(words.t(title)),
    };
    let date =
        |id: &str, key: &str| Field::text("on", words.t(key)).id(id.to_owned()).size(12).optional(words);
    let adopt = || {
        let decision =
            Field::text("decision", words.t("strategy-decision")).hint(words.t("form-decision-hint"));
        to(State::Adopted, "desk-adopt", vec![decision, date("f-adopted", "strategy-adopted-on")])
    };
    let mut moves = Vec::new();
    match frame.state {
        State::Draft => {
            moves.push(to(State::Consultation, "desk-send-out", vec![date("f-until", "form-until")]));
        }
        State::Consultation => moves.push(to(State::Draft, "desk-take-back", Vec::new())),
        State::Adopted | State::Superseded => return moves,
    }
    if may_adopt {
        moves.push(adopt());
    }
    moves
}

/// `GET /desk/statements`
pub(in crate::strategy) async fn statements(ctx: Ctx) -> Result<Reply, Fail> {
    let look = Look::read(&ctx).await?;
    let request = || ctx.request_key();
    // The slice that keeps proposals may not be there.
    let may = ctx.may(members::Right::WorkProposals) && ctx.app.has("/{space}/desk/gaps");
    let chrome = ctx.desk_chrome(ctx.words.t("desk-statements"));
    Ok(Reply::html(&show_statements(chrome, &look, &request, may))?.private())
}

fn show_statements(
    chrome: Chrome,
    look: &Look,
    request: &dyn Fn() -> String,
    may_propose: bool,
) -> StatementsDesk {
    let words = look.words;
    let edit = |one: &crate::strategy::model::Statement| Entry {
        href: look.at(&format!("/desk/statements/{}", one.id)),
        ..look.statement(one)
    };
    let late = look.whole.statements.iter().filter_map(|one| {
        let stamp = one.detail.review.as_ref().filter(|stamp| stamp.is_overdue(look.today))?;
        let days = words.count("trend-days-overdue", stamp.days_overdue(look.today));
        let action = look.at(&format!("/desk/statements/{}/confirm", one.id));
        let button = Button::second(words.t("desk-still-holds"));
        Some((
            Entry { note: days, anchor: action, ..edit(one) },
            one.title.clone(),
            Hidden::new("request", request()),
            button,
        ))
    });
    let gaps: Vec<Entry> = look.whole.statements.iter().filter(|one| one.detail.gap).map(edit).collect();
    let propose = may_propose.then(|| look.at("/desk/gaps"));
    let proposals =
        look.whole.statements.iter().filter(|one| one.detail.gap && propose.is_some()).map(|one| {
            let hidden = [
                Hidden::new("request", request()),
                Hidden::new("about", one.subject().to_string()),
                Hidden::new("seen", one.detail.text.clone()),
            ];
            (edit(one), hidden, Button::second(words.t("desk-make-proposal")).sends("deed", "begin"))
        });
    let proposals = proposals.collect();
    let gaps = if may_propose { Vec::new() } else { gaps };
    let mut groups = vec![(words.t("desk-not-coordinated"), gaps)];
    for kind in StatementKind::ALL {
        let all = look.whole.noted(*kind).into_iter().map(edit).collect();
        groups.push((words.t(&format!("desk-kind-{}", kind.as_str())), all));
    }
    groups.retain(|(_, all): &(String, Vec<Entry>)| !all.is_empty());
    let buttons = StatementKind::ALL.iter().map(|kind| {
        let label = words.t(&format!("strategy-kind-{}", kind.as_str()));
        Button::second(label).link(look.at(&format!("/desk/statements/new?kind={}", kind.as_str())))
    });
    StatementsDesk { buttons: buttons.collect(), overdue: late.collect(), propose, proposals, groups, chrome }
}

impl Samples for DeskPage {
    fn samples(words: Words) -> Vec<DeskPage> {
        let looks = [super::samples::look(words), super::samples::empty(words)];
        looks.iter().map(|look| show(Chrome::sample(words, words.t("desk-strategy")), look)).collect()
    }
}

impl Samples for FrameDesk {
    fn samples(words: Words) -> Vec<FrameDesk> {
        let look = super::samples::look(words);
        let request = || "0".to_owned();
        let page = |frame: &Frame| {
            show_frame(Chrome::sample(words, frame.title.clone()), &look, frame, true, &request)
        };
        look.whole.frames.iter().map(page).collect()
    }
}

impl Samples for StatementsDesk {
    fn samples(words: Words) -> Vec<StatementsDesk> {
        let looks = [super::samples::look(words), super::samples::empty(words)];
        let request = || "0".to_owned();
        let page = |look: &Look| {
            show_statements(Chrome::sample(words, words.t("desk-statements")), look, &request, true)
        };
        looks.iter().map(page).collect()
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_pages_are_sound_in_every_language() {
        pages::check_page::<super::DeskPage>();
        pages::check_page::<super::FrameDesk>();
        pages::check_page::<super::StatementsDesk>();
    }
}
