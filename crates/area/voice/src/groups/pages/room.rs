//! `/{space}/room/{number}`: a group's room: what it was asked, what it owes to whom and by when, its proposals,
//! meetings and members.

use askama::Template;
use kernel::{Fault, Id, Millis, env::DAY};
use members::Right;
use pages::{
    Choice, Choices, Chrome, Empty, ErrorSummary, Field, Hidden, Link, Meta, Notice, Pick, Samples, Tag,
    Words,
};
use store::Tx;
use web::{Ctx, Fail, Form, Reply};

use super::{
    list::meta,
    one::{MeetingShown, meeting},
    owed::{self, Owed, SOON},
    rooms::{self, MandateFields},
    samples as ours, shown,
};
use crate::{
    groups::{
        rules::{Presence, Standing, TopicKind},
        store::{self as rows, Group, Meeting, Member},
    },
    idea::{State as IdeaState, shown::text_in, store::lists, store::places},
    proposals::{self, Proposal, State, store::work},
};

#[derive(Template)]
#[template(path = "groups/templates/room.html")]
pub(in crate::groups) struct RoomPage {
    chrome: Chrome,
    errors: Option<ErrorSummary>,
    notice: Option<Notice>,
    meta: Meta,
    public: Link,
    mandate: Option<String>,
    lang: &'static str,
    no_mandate: Option<Notice>,
    owed: Vec<Owed>,
    late: Option<Notice>,
    owes_nothing: Empty,
    proposals: Vec<(Link, Tag)>,
    no_proposals: Empty,
    meetings: Vec<MeetingShown>,
    members: Vec<String>,
    /// Everybody invited, as a file, for whoever leads the group.
    file: Option<Link>,
    forms: Option<Forms>,
}

/// What those who lead the group can do here.
struct Forms {
    key: Hidden,
    mandate: MandateFields,
    proposal: Field,
    topic: [Field; 1],
    kind: Choices,
    themes: Choices,
    meeting: Vec<Field>,
    minutes: Option<(Field, Field, Vec<Field>)>,
    invite: Vec<Field>,
    speaks: Option<Vec<Field>>,
}

/// What the page is made of.
pub(super) struct Given {
    pub group: Group,
    /// Ideas that must hear something: number, proposal, by when.
    pub silent: Vec<(i64, Millis)>,
    /// Proposals with frames unanswered.
    pub frames: Vec<(Proposal, i64)>,
    pub proposals: Vec<Proposal>,
    pub meetings: Vec<Meeting>,
    pub present: Vec<(Id, Presence, i64)>,
    pub members: Vec<Member>,
    pub themes: Vec<(Id, String)>,
    pub may_lead: bool,
    /// Whether the reader writes proposals; everybody else reads them.
    pub may_work: bool,
    pub now: Millis,
}

impl Given {
    /// Where the reader meets a proposal: where it is written, or its public page.
    pub fn proposal_at(&self, base: &str, proposal: &Proposal) -> String {
        match self.may_work {
            true => format!("{base}/desk/proposals/{}/work", proposal.number),
            false => format!("{base}/proposals/{}", proposal.number),
        }
    }
}

pub(in crate::groups) async fn show(ctx: Ctx) -> Result<Reply, Fail> {
    again(&ctx, &Form::default(), &[], None).await
}

/// The page with what was typed and what is wrong with it.
pub(in crate::groups) async fn again(
    ctx: &Ctx,
    typed: &Form,
    faults: &[Fault],
    notice: Option<Notice>,
) -> Result<Reply, Fail> {
    let mut tx = ctx.read().await?;
    let group = rows::one(&mut tx, ctx.space().id, ctx.param("number")?).await?.ok_or(Fail::NotFound)?;
    let given = read(&mut tx, ctx, group).await?;
    drop(tx);
    let chrome = |title| ctx.desk_chrome(title);
    let page = RoomPage::new(chrome, ctx.words, &ctx.at(""), ctx.request_key(), &given, typed, faults);
    Ok(Reply::html(&RoomPage { notice, ..page })?.private())
}

async fn read(tx: &mut Tx, ctx: &Ctx, group: Group) -> Result<Given, Fail> {
    let space = ctx.space();
    let now = ctx.now();
    let list = proposals::store::of_group(tx, group.id).await?;
    let (mut silent, mut frames) = (Vec::new(), Vec::new());
    for (proposal, _) in list.iter().filter(|(proposal, _)| proposal.state.is_open()) {
        for row in lists::in_proposal(tx, proposal.id).await? {
            let due = row.idea.standing.due_at.filter(|due| *due <= now + SOON);
            let at_work = row.idea.standing.state == IdeaState::InProposal;
            silent.extend(due.filter(|_| at_work).map(|due| (row.idea.number, due)));
        }
        let open = work::frames_open(tx, space.id, proposal.id).await?;
        if open > 0 && proposal.state.is_written() {
            frames.push((proposal.clone(), open));
        }
    }
    silent.sort_by_key(|(number, due)| (*due, *number));
    let themes = places::themes(tx, space.id).await?.into_iter().filter(|theme| !theme.retired);
    let named = |theme: places::Theme| {
        let name = text_in(&theme.name, ctx.lang, space.lang).unwrap_or(theme.key);
        (theme.id, name)
    };
    Ok(Given {
        themes: themes.map(named).collect(),
        proposals: list.into_iter().map(|(proposal, _)| proposal).collect(),
        meetings: rows::meetings(tx, group.id).await?,
        present: rows::present(tx, group.id).await?,
        members: rows::members(tx, group.id).await?,
        may_lead: ctx.may(Right::LeadGroups) && group.ended_at.is_none(),
        may_work: ctx.may(Right::WorkProposals),
        silent,
        frames,
        now,
        group,
    })
}

impl RoomPage {
    fn new(
        chrome: impl FnOnce(String) -> Chrome,
        words: Words,
        base: &str,
        request: String,
        given: &Given,
        typed: &Form,
        faults: &[Fault],
    ) -> RoomPage {
        let (group, mandate) = (&given.group, &given.group.mandate);
        let chrome = chrome(words.with("room-title", &[("name", mandate.name.as_str().into())]));
        let proposal = |proposal: &Proposal| {
            let number = words.count("proposal-number", proposal.number);
            let href = given.proposal_at(base, proposal);
            (Link::new(format!("{number}: {}", proposal.title), href), proposals::tag(words, proposal.state))
        };
        let member = |(at, member): (usize, &Member)| {
            let who = shown(words, member).unwrap_or_else(|| words.count("mix-person", at as i64 + 1));
            let standing = words.t(&format!("standing-{}", member.standing.as_str()));
            format!("{who}: {standing}")
        };
        let public = format!("{base}/groups/{}", group.number);
        let owed = owed::owed(words, base, given);
        let late = owed.iter().map(|owed| owed.late).sum::<i64>();
        RoomPage {
            errors: ErrorSummary::of(words, faults, |name| label(words, name)),
            notice: None,
            meta: meta(words, group),
            public: Link::new(words.t("writing-public"), public),
            mandate: (!mandate.text.is_empty()).then(|| mandate.text.clone()),
            lang: group.lang.tag(),
            no_mandate: mandate
                .text
                .is_empty()
                .then(|| Notice::new(pages::Tone::Warning, words.t("group-no-mandate"))),
            late: (late > 0).then(|| Notice::new(pages::Tone::Danger, words.count("room-late", late))),
            owed,
            owes_nothing: Empty::new(words.t("room-owes-nothing")),
            proposals: given.proposals.iter().map(proposal).collect(),
            no_proposals: Empty::new(words.t("room-no-proposals")).next(words.t("room-no-proposals-next")),
            meetings: given.meetings.iter().map(|one| meeting(words, one, &given.present)).collect(),
            members: given.members.iter().enumerate().map(member).collect(),
            file: (given.may_lead && !given.members.is_empty()).then(|| {
                let href = format!("{base}/room/{}/members.csv", group.number);
                Link::new(words.t("room-members-file"), href)
            }),
            forms: given.may_lead.then(|| Forms::new(words, request, given, typed, faults)),
            chrome: Chrome { fault_title: !faults.is_empty(), ..chrome },
        }
    }
}

fn label(words: Words, name: &str) -> String {
    match name {
        "name" | "text" | "decided" | "decided_on" | "due_on" | "lead" => rooms::label(words, name),
        name => words.t(&format!("room-{}", name.replace('_', "-"))),
    }
}

impl Forms {
    fn new(words: Words, request: String, given: &Given, typed: &Form, faults: &[Fault]) -> Forms {
        let text = |name: &str| {
            Field::text(name, label(words, name)).value(typed.text(name)).maxlength(200).faults(words, faults)
        };
        let kind = |kind: &TopicKind| {
            let chosen =
                typed.text("kind") == kind.as_str() || (!typed.has("kind") && *kind == TopicKind::Topic);
            Choice::new(kind.as_str(), words.t(&format!("topic-{}", kind.as_str()))).chosen(chosen)
        };
        let ticked = typed.all("theme");
        let theme = |(id, name): &(Id, String)| {
            let id = id.to_string();
            let chosen = ticked.contains(&&*id);
            Choice::new(id, name.clone()).chosen(chosen)
        };
        let past = given.meetings.iter().filter(|meeting| meeting.cancelled_at.is_none());
        let picks: Vec<Pick> = past
            .map(|meeting| Pick::new(meeting.number.to_string(), words.moment(meeting.starts_at)))
            .collect();
        let present = |kind: &Presence| {
            let name = format!("n-{}", kind.as_str());
            let label = words.t(&format!("presence-{}", kind.as_str()));
            Field::number(&name, label).value(typed.text(&name))
        };
        let area = |name: &str| {
            Field::textarea(name, label(words, name), 4).value(typed.raw(name)).faults(words, faults)
        };
        let minutes = || {
            let meeting =
                Field::select("meeting", label(words, "meeting"), picks.clone()).value(typed.text("meeting"));
            (meeting, area("minutes"), Presence::ALL.iter().map(present).collect())
        };
        let joined =
            given.members.iter().enumerate().filter(|(_, member)| member.standing == Standing::Joined);
        let who: Vec<Pick> = joined
            .map(|(at, member)| {
                let name =
                    member.shown_name.clone().unwrap_or_else(|| words.count("mix-person", at as i64 + 1));
                Pick::new(member.id.to_string(), name)
            })
            .collect();
        let speaks =
            || vec![Field::select("member", label(words, "member"), who.clone()), text("whom"), text("by")];
        Forms {
            key: Hidden::new("request", request),
            mandate: rooms::fields(words, &given.group.mandate, typed, faults),
            proposal: Field::number("proposal", label(words, "proposal"))
                .value(typed.text("proposal"))
                .faults(words, faults),
            topic: [text("topic")],
            kind: Choices::one("kind", words.t("room-kind"), TopicKind::ALL.iter().map(kind).collect()),
            themes: Choices::many("theme", words.t("room-themes"), given.themes.iter().map(theme).collect()),
            meeting: vec![
                Field::date("day", label(words, "day")).value(typed.text("day")).faults(words, faults),
                text("from").hint(words.t("room-time-hint")).size(6),
                text("to").size(6),
                text("place"),
                area("agenda"),
            ],
            minutes: (!picks.is_empty()).then(minutes),
            invite: vec![
                text("person"),
                Field::email("email", label(words, "email"))
                    .value(typed.text("email"))
                    .optional(words)
                    .autocomplete("off")
                    .faults(words, faults),
                text("perspectives").hint(words.t("room-perspectives-hint")),
            ],
            speaks: (!who.is_empty()).then(speaks),
        }
    }
}

/// Rooms as samples have them.
pub(super) mod samples {
    use super::*;

    /// With something of everything, all of it late.
    pub fn full() -> Given {
        let now = crate::idea::samples::NOW;
        let proposal = proposals::sample(State::Working);
        Given {
            group: ours::group(),
            silent: vec![(417, now - DAY), (502, now + DAY)],
            frames: vec![(proposal.clone(), 2)],
            proposals: vec![proposal],
            meetings: ours::meetings(),
            present: Vec::new(),
            members: ours::members(),
            themes: vec![(crate::idea::samples::id(1), "Bus & train".into())],
            may_lead: true,
            may_work: true,
            now: now + 40 * DAY,
        }
    }

    /// A group that has nothing yet.
    pub fn bare(may_lead: bool) -> Given {
        Given {
            group: ours::bare(),
            silent: Vec::new(),
            frames: Vec::new(),
            proposals: Vec::new(),
            meetings: Vec::new(),
            present: Vec::new(),
            members: Vec::new(),
            themes: vec![(crate::idea::samples::id(1), "Bus".into())],
            may_lead,
            may_work: may_lead,
            now: crate::idea::samples::NOW,
        }
    }

    /// With much of two kinds.
    pub fn many() -> Given {
        let now = crate::idea::samples::NOW;
        Given {
            silent: (1..9).map(|n| (n, now + n * DAY)).collect(),
            frames: (1..9).map(|_| (proposals::sample(State::Working), 3)).collect(),
            ..bare(true)
        }
    }
}

impl Samples for RoomPage {
    fn samples(words: Words) -> Vec<RoomPage> {
        use self::samples::{bare, full, many};
        let page = |given: Given, faults: &[Fault]| {
            let chrome = |title| Chrome::sample(words, title);
            RoomPage::new(chrome, words, "/tvv", "0".into(), &given, &Form::default(), faults)
        };
        let faults =
            ["name", "topic", "day", "from", "person", "proposal"].map(|field| Fault::new(field, "required"));
        vec![page(full(), &[]), page(many(), &[]), page(bare(true), &faults), page(bare(false), &[])]
    }
}
