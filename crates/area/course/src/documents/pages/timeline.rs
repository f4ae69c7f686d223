//! The timeline, and one milestone: when, where, what it brought into being, what it serves, its text for the press.

use askama::Template;
use kernel::{Millis, Visibility};
use members::{Organisation, organisation};
use pages::{Chrome, Empty, Knot, Meta, Notice, Reach, Samples, Tag, Thread, Tone, Words};
use store::thread::Verb;
use web::{Ctx, Fail, Reply};

use crate::{
    dataset::DataLinks,
    documents::{
        model::{Milestone, MilestoneKind, Record},
        rules, store as rows,
    },
    wording::{self, SourceLine},
};

#[derive(Template)]
#[template(path = "documents/templates/timeline.html")]
struct TimelinePage {
    chrome: Chrome,
    lead: String,
    thread: Thread,
    empty: Option<Empty>,
    data: DataLinks,
    feed: String,
}

#[derive(Template)]
#[template(path = "documents/templates/milestone.html")]
struct MilestonePage {
    chrome: Chrome,
    title: String,
    lang: &'static str,
    meta: Meta,
    tags: Vec<Tag>,
    embargo: Option<Notice>,
    text: String,
    press: Option<Press>,
    records: Vec<(String, String, String)>,
    serves: Vec<(String, String)>,
    evidence: Option<String>,
    source: SourceLine,
    edit: Option<String>,
}

struct Press {
    text: String,
    when: String,
    contact: String,
}

/// Milestones that this reader may see, in order of time; those without a date last.
pub(in crate::documents) async fn seen(ctx: &Ctx) -> Result<Vec<Milestone>, Fail> {
    let mut all = rows::milestones(&mut ctx.read().await?, ctx.space().id).await?;
    let now = ctx.now();
    all.retain(|one| rules::public(one, now));
    all.sort_by(|a, b| match (a.dated, b.dated) {
        (Some(a), Some(b)) => a.chronological(&b),
        (a, b) => b.is_some().cmp(&a.is_some()),
    });
    Ok(all)
}

/// `/{space}/timeline`
pub(in crate::documents) async fn list(ctx: Ctx) -> Result<Reply, Fail> {
    let all = seen(&ctx).await?;
    let organisations = organisation::of_space(&mut ctx.read().await?, ctx.space().id).await?;
    let mut chrome = ctx.chrome(ctx.words.t("nav-timeline"));
    chrome.feed = Some(ctx.at("/timeline.atom"));
    Reply::html(&show_list(chrome, &ctx.at("/timeline"), &all, &organisations))
}

fn show_list(chrome: Chrome, base: &str, all: &[Milestone], organisations: &[Organisation]) -> TimelinePage {
    let words = chrome.words;
    // The last that is done is where we are.
    let here = all.iter().rposition(|one| one.detail.done);
    let knots = all.iter().enumerate().map(|(at, one)| {
        let reach = match (one.detail.done, here == Some(at)) {
            (_, true) => Reach::Current,
            (true, false) => Reach::Reached,
            (false, false) => Reach::Coming,
        };
        Knot::new(reach, one.title.clone())
            .link(format!("{base}/{}", one.number))
            .when(when(words, one))
            .text(line(words, one, organisations))
    });
    TimelinePage {
        lead: words.count("timeline-lead", all.len() as i64),
        thread: Thread::new(words, knots.collect()),
        empty: all.is_empty().then(|| Empty::new(words.t("timeline-none"))),
        data: DataLinks::at(base.to_owned()),
        feed: format!("{base}.atom"),
        chrome,
    }
}

fn when(words: Words, one: &Milestone) -> String {
    one.dated.map_or_else(|| words.t("milestone-undated"), |on| wording::date(words, on))
}

fn line(words: Words, one: &Milestone, organisations: &[Organisation]) -> String {
    let whose = one.organisation.and_then(|id| organisations.iter().find(|other| other.id == id));
    let whose = whose.map(|other| other.name(words.lang).to_owned());
    let kind = words.t(&format!("milestone-kind-{}", one.kind.as_str()));
    let body = Some(one.body.clone()).filter(|body| !body.is_empty());
    let unproved =
        (rules::status(&one.detail) == "milestone-unproved").then(|| words.t("milestone-unproved"));
    [Some(kind), body, whose, unproved].into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

/// `/{space}/timeline/{number}`
pub(in crate::documents) async fn one(ctx: Ctx) -> Result<Reply, Fail> {
    let number: i64 = ctx.param("number")?;
    let keeps = ctx.may(members::Right::DraftStrategy);
    let mut tx = ctx.read().await?;
    let all = rows::milestones(&mut tx, ctx.space().id).await?;
    let found = all.iter().find(|one| one.number == number);
    // Who writes milestones may see one before its embargo ends; nobody else learns that there is one.
    let milestone = found.filter(|one| keeps || rules::public(one, ctx.now())).ok_or(Fail::NotFound)?;
    let organisations = organisation::of_space(&mut tx, ctx.space().id).await?;
    let mut serves = Vec::new();
    for link in tx.links_from(&milestone.subject()).await? {
        if link.verb == Verb::Serves.as_str()
            && let Some(card) = tx.card(&link.other).await?
            && card.visibility == Visibility::Public
        {
            serves.push((card.title, card.url));
        }
    }
    drop(tx);
    let edit = keeps.then(|| ctx.at(&format!("/desk/timeline/{number}")));
    let page =
        show_one(ctx.chrome(milestone.title.clone()), milestone, &organisations, serves, ctx.now(), edit);
    let reply = Reply::html(&page)?;
    Ok(if rules::public(milestone, ctx.now()) { reply } else { reply.private() })
}

fn show_one(
    chrome: Chrome,
    one: &Milestone,
    organisations: &[Organisation],
    serves: Vec<(String, String)>,
    now: Millis,
    edit: Option<String>,
) -> MilestonePage {
    let words = chrome.words;
    let status = rules::status(&one.detail);
    let tone = match status {
        "milestone-done" => Tone::Success,
        "milestone-unproved" => Tone::Warning,
        _ => Tone::Neutral,
    };
    let until = one.embargo_until.map(|until| words.moment(until));
    let embargo = until.map(|until| match rules::public(one, now) {
        false => Notice::new(Tone::Danger, words.with("milestone-embargo", &[("until", until.into())])),
        true => Notice::new(Tone::Neutral, words.with("milestone-embargo-ended", &[("until", until.into())])),
    });
    let record = |record: &Record| {
        let since = record
            .since
            .map(|since| words.with("record-since", &[("date", wording::date(words, since).into())]));
        let kind = words.t(&format!("record-kind-{}", record.kind.as_str()));
        (kind, record.title.clone(), since.unwrap_or_default())
    };
    MilestonePage {
        title: one.title.clone(),
        lang: one.lang.tag(),
        meta: Meta::new(when(words, one)).and(line(words, one, organisations)),
        tags: std::iter::once(Tag::new(tone, words.t(status)))
            .chain(wording::origin(words, one.detail.origin))
            .collect(),
        embargo,
        text: one.detail.text.clone(),
        press: one.detail.press.as_ref().map(|text| Press {
            text: text.clone(),
            when: when(words, one),
            contact: one.detail.contact.clone().unwrap_or_else(|| words.t("press-no-contact")),
        }),
        records: one.records.iter().map(record).collect(),
        serves,
        evidence: one.detail.evidence.clone(),
        source: SourceLine::new(words, one.detail.source.as_ref()),
        edit,
        chrome,
    }
}

fn example(number: i64, done: bool, embargo_until: Option<Millis>) -> Milestone {
    Milestone {
        id: kernel::Id::from_parts(number, [3; 10]),
        number,
        kind: MilestoneKind::ALL[number as usize % 4],
        title: format!("Milestone <{number}>"),
        lang: kernel::Lang::Sv,
        dated: ["~2005-03-29", "2005-04", "--12-17"].get(number as usize).and_then(|text| text.parse().ok()),
        body: "Board & co".into(),
        organisation: None,
        embargo_until,
        records: vec![Record {
            kind: crate::documents::model::RecordKind::Role,
            title: "<role>".into(),
            subject: None,
            since: "2005-09".parse().ok(),
        }],
        detail: crate::documents::model::MilestoneDetail {
            done,
            press: done.then(|| "<press>".into()),
            evidence: (number == 1).then(|| "Minutes".into()),
            ..Default::default()
        },
    }
}

impl Samples for TimelinePage {
    fn samples(words: Words) -> Vec<TimelinePage> {
        let chrome = || Chrome::sample(words, words.t("nav-timeline"));
        let all: Vec<Milestone> = (0..5).map(|n| example(n, n < 3, None)).collect();
        vec![show_list(chrome(), "/tvv/timeline", &all, &[]), show_list(chrome(), "/tvv/timeline", &[], &[])]
    }
}

impl Samples for MilestonePage {
    fn samples(words: Words) -> Vec<MilestonePage> {
        let page = |one: &Milestone, serves| {
            show_one(Chrome::sample(words, one.title.clone()), one, &[], serves, 5, Some("/x".into()))
        };
        let goal = vec![("<goal>".to_owned(), "/tvv/goals/5".to_owned())];
        vec![
            page(&example(1, true, Some(4)), goal),
            page(&example(0, true, Some(9)), Vec::new()),
            page(&example(3, false, None), Vec::new()),
        ]
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_pages_are_sound_in_every_language() {
        pages::check_page::<super::TimelinePage>();
        pages::check_page::<super::MilestonePage>();
    }
}
