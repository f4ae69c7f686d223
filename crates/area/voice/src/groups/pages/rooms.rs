//! `/{space}/room`: the groups' rooms, and where a group is founded.

use askama::Template;
use kernel::Fault;
use members::Right;
use pages::{Button, Chrome, Empty, ErrorSummary, Field, Hidden, Link, Meta, Samples, Words};
use web::{Ctx, Fail, Form, Reply};

use super::{list::meta, samples as ours};
use crate::groups::{
    desk::NAME_MAX,
    store::{self as rows, Group, Mandate},
};

#[derive(Template)]
#[template(path = "groups/templates/rooms.html")]
pub(in crate::groups) struct RoomsPage {
    chrome: Chrome,
    errors: Option<ErrorSummary>,
    rooms: Vec<(Meta, Link)>,
    empty: Empty,
    mix: Option<Link>,
    found: Option<(Hidden, MandateFields, Button)>,
}

/// The fields of a mandate.
pub(in crate::groups) struct MandateFields {
    pub fields: Vec<Field>,
}

pub(in crate::groups) async fn list(ctx: Ctx) -> Result<Reply, Fail> {
    again(&ctx, &Form::default(), &[]).await
}

/// The page with what was typed and what is wrong with it.
pub(in crate::groups) async fn again(ctx: &Ctx, typed: &Form, faults: &[Fault]) -> Result<Reply, Fail> {
    let mut tx = ctx.read().await?;
    let groups = rows::all(&mut tx, ctx.space().id).await?;
    drop(tx);
    let chrome = ctx.desk_chrome(ctx.words.t("nav-rooms"));
    let may = ctx.may(Right::LeadGroups);
    let page = RoomsPage::new(chrome, &ctx.at(""), ctx.request_key(), &groups, may, typed, faults);
    Ok(Reply::html(&page)?.private())
}

/// The label of a mandate's field.
pub(in crate::groups) fn label(words: Words, name: &str) -> String {
    words.t(&format!("mandate-{}", name.replace('_', "-")))
}

/// The fields of a mandate with what stands in them.
pub(in crate::groups) fn fields(
    words: Words,
    stored: &Mandate,
    typed: &Form,
    faults: &[Fault],
) -> MandateFields {
    let was = |name: &str, stored: &str| typed.maybe(name).unwrap_or(stored).to_owned();
    let text = |name: &str, stored: &str| {
        Field::text(name, label(words, name))
            .value(was(name, stored))
            .maxlength(NAME_MAX)
            .faults(words, faults)
    };
    let fields = vec![
        text("name", &stored.name),
        Field::textarea("text", label(words, "text"), 4)
            .value(was("text", &stored.text))
            .optional(words)
            .faults(words, faults),
        text("decided", &stored.decided).hint(words.t("mandate-decided-hint")).optional(words),
        text("decided_on", &stored.decided_on).hint(words.t("partial-date-hint")).optional(words).size(12),
        Field::date("due_on", label(words, "due_on"))
            .value(was("due_on", &stored.due_on))
            .optional(words)
            .faults(words, faults),
        text("lead", &stored.lead).hint(words.t("mandate-lead-hint")).optional(words),
    ];
    MandateFields { fields }
}

impl RoomsPage {
    fn new(
        chrome: Chrome,
        base: &str,
        request: String,
        groups: &[Group],
        may_lead: bool,
        typed: &Form,
        faults: &[Fault],
    ) -> RoomsPage {
        let words = chrome.words;
        let room = |group: &Group| {
            let href = format!("{base}/room/{}", group.number);
            (meta(words, group), Link::new(group.mandate.name.clone(), href))
        };
        let found = || {
            let fields = fields(words, &Mandate::default(), typed, faults);
            (Hidden::new("request", request), fields, Button::main(words.t("group-found")))
        };
        RoomsPage {
            errors: ErrorSummary::of(words, faults, |name| label(words, name)),
            rooms: groups.iter().filter(|group| group.ended_at.is_none()).map(room).collect(),
            empty: Empty::new(words.t("groups-none")).next(words.t("rooms-none-next")),
            mix: may_lead.then(|| Link::new(words.t("mix-title"), format!("{base}/desk/mix"))),
            found: may_lead.then(found),
            chrome: Chrome { fault_title: !faults.is_empty(), ..chrome },
        }
    }
}

impl Samples for RoomsPage {
    fn samples(words: Words) -> Vec<RoomsPage> {
        let faults = [Fault::new("name", "required"), Fault::new("decided_on", "not-a-partial-date")];
        let page = |groups: &[Group], may: bool, faults: &[Fault]| {
            let chrome = Chrome::sample(words, words.t("nav-rooms"));
            RoomsPage::new(chrome, "/tvv", "0".into(), groups, may, &Form::default(), faults)
        };
        vec![page(&[ours::group(), ours::bare()], true, &faults), page(&[], false, &[])]
    }
}
