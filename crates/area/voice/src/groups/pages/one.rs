//! `/{space}/groups/{number}`: one group for everybody: its mandate, topics, proposals, meetings, members, and how to
//! join it.

use askama::Template;
use kernel::{Fault, Id};
use pages::{
    Button, Cell, Choice, Choices, Chrome, Column, DataTable, Empty, ErrorSummary, Field, Hidden, Meta,
    Notice, Samples, Tag, Tone, Words,
};
use store::Tx;
use web::{Ctx, Fail, Form, Reply};

use super::{list::meta, samples as ours, shown};
use crate::{
    groups::{
        rules::{Presence, Standing, TopicKind},
        store::{self as rows, Group, Meeting, Member, Topic},
    },
    idea::store::themes_of,
    proposals::{self, Proposal, State},
};

#[derive(Template)]
#[template(path = "groups/templates/one.html")]
pub(in crate::groups) struct OnePage {
    chrome: Chrome,
    errors: Option<ErrorSummary>,
    meta: Meta,
    name: String,
    lang: &'static str,
    mandate: Option<String>,
    decided: Option<String>,
    no_mandate: Option<Notice>,
    areas: Vec<String>,
    topics: Option<DataTable>,
    proposals: Vec<(String, String, Tag)>,
    no_proposals: Empty,
    meetings: Vec<MeetingShown>,
    calendar: String,
    members: Vec<String>,
    unnamed: Option<String>,
    join: Option<JoinForm>,
    invite: Option<Button>,
}

/// A meeting as everybody reads it.
pub(in crate::groups) struct MeetingShown {
    pub heading: String,
    pub place: String,
    pub agenda: String,
    pub minutes: Option<String>,
    pub present: Option<String>,
    pub tag: Option<Tag>,
}

/// Three fields.
struct JoinForm {
    key: Hidden,
    name: Field,
    email: Field,
    consent: Choices,
    send: Button,
}

/// What the page is made of.
struct Given {
    group: Group,
    topics: Vec<(Topic, i64)>,
    /// Ideas of all topics, each once.
    ideas: i64,
    proposals: Vec<Proposal>,
    meetings: Vec<Meeting>,
    present: Vec<(Id, Presence, i64)>,
    members: Vec<Member>,
    invite: Option<Button>,
}

pub(in crate::groups) async fn one(ctx: Ctx) -> Result<Reply, Fail> {
    again(&ctx, &Form::default(), &[]).await
}

/// The page with what was typed and what is wrong with it.
pub(in crate::groups) async fn again(ctx: &Ctx, typed: &Form, faults: &[Fault]) -> Result<Reply, Fail> {
    let mut tx = ctx.read().await?;
    let group = rows::one(&mut tx, ctx.space().id, ctx.param("number")?).await?.ok_or(Fail::NotFound)?;
    let mut given = read(&mut tx, group).await?;
    drop(tx);
    given.invite = ctx.invite(&given.group.subject()).filter(|_| !given.proposals.is_empty());
    let chrome = |title| ctx.chrome(title);
    Reply::html(&OnePage::new(chrome, ctx.words, &ctx.at(""), ctx.request_key(), &given, typed, faults))
}

async fn read(tx: &mut Tx, group: Group) -> Result<Given, Fail> {
    let topics = rows::topics(tx, group.id).await?;
    let mut counted = Vec::new();
    for topic in &topics {
        counted.push(themes_of::ideas(tx, &topic.themes).await?);
    }
    let mut all: Vec<Id> = topics.iter().flat_map(|topic| topic.themes.clone()).collect();
    all.sort();
    all.dedup();
    let mut proposals: Vec<Proposal> =
        proposals::store::of_group(tx, group.id).await?.into_iter().map(|(proposal, _)| proposal).collect();
    proposals.retain(|proposal| proposal.state != State::Draft);
    Ok(Given {
        ideas: themes_of::ideas(tx, &all).await?,
        topics: topics.into_iter().zip(counted).collect(),
        proposals,
        meetings: rows::meetings(tx, group.id).await?,
        present: rows::present(tx, group.id).await?,
        members: rows::members(tx, group.id).await?,
        invite: None,
        group,
    })
}

/// A meeting in words.
pub(in crate::groups) fn meeting(
    words: Words,
    meeting: &Meeting,
    present: &[(Id, Presence, i64)],
) -> MeetingShown {
    let who = present.iter().filter(|(id, _, n)| *id == meeting.id && *n > 0);
    let who: Vec<String> =
        who.map(|(_, kind, n)| words.count(&format!("present-{}", kind.as_str()), *n)).collect();
    MeetingShown {
        heading: words.moment(meeting.starts_at),
        place: meeting.place.clone(),
        agenda: meeting.agenda.clone(),
        minutes: meeting.minutes.as_ref().map(|(text, _)| text.clone()),
        present: (!who.is_empty()).then(|| words.with("meeting-present", &[("who", who.join(", ").into())])),
        tag: meeting.cancelled_at.map(|_| Tag::new(Tone::Warning, words.t("meeting-cancelled"))),
    }
}

impl OnePage {
    fn new(
        chrome: impl FnOnce(String) -> Chrome,
        words: Words,
        base: &str,
        request: String,
        given: &Given,
        typed: &Form,
        faults: &[Fault],
    ) -> OnePage {
        let (group, mandate) = (&given.group, &given.group.mandate);
        let decided = [
            ("decided", mandate.decided.as_str().into()),
            ("day", proposals::dated(words, &mandate.decided_on).into()),
        ];
        let joined: Vec<&Member> =
            given.members.iter().filter(|member| member.standing == Standing::Joined).collect();
        let members: Vec<String> = joined.iter().filter_map(|member| shown(words, member)).collect();
        let unnamed = (joined.len() - members.len()) as i64;
        let areas = given.topics.iter().filter(|(topic, _)| topic.kind == TopicKind::Area);
        let chrome = chrome(mandate.name.clone());
        let proposal = |proposal: &Proposal| {
            let number = words.count("proposal-number", proposal.number);
            let href = format!("{base}/proposals/{}", proposal.number);
            (format!("{number}: {}", proposal.title), href, proposals::tag(words, proposal.state))
        };
        OnePage {
            errors: ErrorSummary::of(words, faults, |name| label(words, name)),
            meta: meta(words, group),
            name: mandate.name.clone(),
            lang: group.lang.tag(),
            mandate: (!mandate.text.is_empty()).then(|| mandate.text.clone()),
            decided: (!mandate.decided.is_empty()).then(|| words.with("group-decided", &decided)),
            no_mandate: mandate.text.is_empty().then(|| Notice::new(Tone::Info, words.t("group-no-mandate"))),
            areas: areas.map(|(topic, _)| topic.name.clone()).collect(),
            topics: topics_table(words, given),
            proposals: given.proposals.iter().map(proposal).collect(),
            no_proposals: Empty::new(words.t("group-no-proposals")),
            meetings: given.meetings.iter().map(|one| meeting(words, one, &given.present)).collect(),
            calendar: format!("{base}/groups/{}/calendar.ics", group.number),
            unnamed: (unnamed > 0 || members.is_empty()).then(|| match (unnamed, members.is_empty()) {
                (0, _) => words.t("group-no-members"),
                (n, true) => words.count("group-members-unnamed", n),
                (n, false) => words.count("group-members-more", n),
            }),
            members,
            invite: given.invite.clone(),
            join: group.ended_at.is_none().then(|| JoinForm::new(words, request, typed, faults)),
            chrome: Chrome { fault_title: !faults.is_empty(), ..chrome },
        }
    }
}

/// The sub-topics with the ideas about them; the sum counts each idea once.
fn topics_table(words: Words, given: &Given) -> Option<DataTable> {
    if given.topics.is_empty() {
        return None;
    }
    let columns = vec![Column::text(words.t("group-topic")), Column::number(words.t("group-topic-ideas"))];
    let row =
        |(topic, ideas): &(Topic, i64)| vec![Cell::text(topic.name.clone()), Cell::number(words, *ideas)];
    let mut rows: Vec<Vec<Cell>> = given.topics.iter().map(row).collect();
    rows.push(vec![Cell::text(words.t("group-topics-sum")), Cell::number(words, given.ideas)]);
    Some(DataTable::new("topics", words.t("group-topics"), columns, rows).caption_hidden())
}

fn label(words: Words, name: &str) -> String {
    words.t(if name == "email" { "join-email" } else { "join-name" })
}

impl JoinForm {
    fn new(words: Words, request: String, typed: &Form, faults: &[Fault]) -> JoinForm {
        let consent = Choice::new("yes", words.t("join-show-name")).chosen(typed.has("show"));
        JoinForm {
            key: Hidden::new("request", request),
            name: Field::text("name", label(words, "name"))
                .value(typed.text("name"))
                .autocomplete("name")
                .maxlength(120)
                .faults(words, faults),
            email: Field::email("email", label(words, "email"))
                .value(typed.text("email"))
                .hint(words.t("join-email-hint"))
                .optional(words)
                .faults(words, faults),
            consent: Choices::tick("show", words.t("join-show"), consent),
            send: Button::main(words.t("join-send")),
        }
    }
}

impl Samples for OnePage {
    fn samples(words: Words) -> Vec<OnePage> {
        let page = |given: Given, faults: &[Fault]| {
            let chrome = |title| Chrome::sample(words, title);
            OnePage::new(chrome, words, "/tvv", "0".into(), &given, &Form::default(), faults)
        };
        let proposal = proposals::sample(State::Ready);
        let meetings = ours::meetings();
        let present = vec![(meetings[2].id, Presence::Residents, 7)];
        let full = Given {
            group: ours::group(),
            topics: ours::topics().into_iter().zip([12, 7]).collect(),
            ideas: 15,
            proposals: vec![proposal],
            meetings,
            present,
            members: ours::members(),
            invite: Some(Button::second(words.t("invite-owners"))),
        };
        let bare = |group| Given {
            group,
            topics: Vec::new(),
            ideas: 0,
            proposals: Vec::new(),
            meetings: Vec::new(),
            present: Vec::new(),
            members: Vec::new(),
            invite: None,
        };
        let ended = Group { ended_at: Some(0), ..ours::bare() };
        let faults = [Fault::new("name", "required"), Fault::new("email", "not-an-email")];
        vec![page(full, &[]), page(bare(ours::bare()), &faults), page(bare(ended), &[])]
    }
}
