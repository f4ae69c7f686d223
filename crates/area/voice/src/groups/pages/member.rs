//! `/{space}/groups/member`: with the four words one replies to an invitation, or leaves. And the receipt of joining.

use askama::Template;
use kernel::Fault;
use pages::{Button, Chrome, ErrorSummary, Field, Hidden, Notice, Samples, Tone, Words};
use web::{Ctx, Fail, Reply};

use crate::groups::rules::Standing;

#[derive(Template)]
#[template(path = "groups/templates/member.html")]
pub(in crate::groups) struct MemberPage {
    chrome: Chrome,
    errors: Option<ErrorSummary>,
    notice: Option<Notice>,
    /// The receipt: four words, shown once.
    code: Option<String>,
    /// Where the words are written.
    place: String,
    /// The field, or the code that was entered, unseen.
    enter: Option<(Field, Button)>,
    kept: Option<Hidden>,
    said: Option<String>,
    deeds: Vec<Button>,
}

/// What the page shows.
pub(in crate::groups) enum View {
    /// Nothing was entered yet, or what is wrong with it.
    Enter(String, Vec<Fault>),
    /// Too many have been tried.
    Wait,
    /// A membership: of which group, where it stands, the code that was entered.
    Found(String, Standing, String),
    /// The receipt of having joined a group or of having invited somebody to it.
    Joined(String, String, Standing),
}

pub(in crate::groups) async fn enter(ctx: Ctx) -> Result<Reply, Fail> {
    show(&ctx, View::Enter(String::new(), Vec::new()))
}

/// The page with this view.
pub(in crate::groups) fn show(ctx: &Ctx, view: View) -> Result<Reply, Fail> {
    let faulty = matches!(&view, View::Enter(_, faults) if !faults.is_empty());
    let mut page = MemberPage::new(ctx.chrome(ctx.words.t("member-title")), view);
    page.place = ctx.absolute(&ctx.at("/groups/member"));
    let reply = Reply::html(&page)?.private();
    Ok(if faulty { reply.faulty() } else { reply })
}

impl MemberPage {
    fn new(chrome: Chrome, view: View) -> MemberPage {
        let words = chrome.words;
        let mut page = MemberPage {
            chrome: Chrome { index: false, ..chrome },
            errors: None,
            notice: None,
            code: None,
            place: String::new(),
            enter: None,
            kept: None,
            said: None,
            deeds: Vec::new(),
        };
        match view {
            View::Enter(typed, faults) => {
                page.errors = ErrorSummary::of(words, &faults, |_| words.t("member-code"));
                page.chrome.fault_title = !faults.is_empty();
                let field = Field::code("code", words.t("member-code")).value(typed).faults(words, &faults);
                page.enter = Some((field, Button::main(words.t("member-open"))));
            }
            View::Wait => page.notice = Some(Notice::new(Tone::Warning, words.t("member-wait"))),
            View::Found(group, standing, code) => {
                let key = format!("member-is-{}", standing.as_str());
                page.said = Some(words.with(&key, &[("group", group.into())]));
                page.kept = Some(Hidden::new("code", code));
                page.deeds = match standing {
                    Standing::Invited => vec![
                        Button::main(words.t("member-accept")).sends("deed", "accept"),
                        Button::second(words.t("member-decline")).sends("deed", "decline"),
                    ],
                    Standing::Joined => {
                        vec![Button::second(words.t("member-leave")).sends("deed", "leave").danger()]
                    }
                    Standing::Declined | Standing::Left => Vec::new(),
                };
            }
            View::Joined(group, code, standing) => {
                let key = if standing == Standing::Invited { "member-invited" } else { "member-joined" };
                page.said = Some(words.with(key, &[("group", group.into())]));
                page.code = Some(code);
            }
        }
        page
    }
}

impl Samples for MemberPage {
    fn samples(words: Words) -> Vec<MemberPage> {
        let page = |view| MemberPage::new(Chrome::sample(words, words.t("member-title")), view);
        let found =
            |standing: &Standing| page(View::Found("Work & <more>".into(), *standing, "a b c d".into()));
        let joined = |standing| page(View::Joined("Work & <more>".into(), "a-b-c-d-9".into(), standing));
        let fault = vec![Fault::new("code", "no-such-membership")];
        let others = [
            page(View::Enter(String::new(), Vec::new())),
            page(View::Enter("<x>".into(), fault)),
            page(View::Wait),
            joined(Standing::Joined),
            joined(Standing::Invited),
        ];
        Standing::ALL.iter().map(found).chain(others).collect()
    }
}
