//! Examples for the samples of pages.

use kernel::Lang;

use crate::{
    groups::{
        rules::{Standing, TopicKind},
        store::{Group, Mandate, Meeting, Member, Topic},
    },
    idea::samples::{NOW, id},
};

pub fn group() -> Group {
    let mandate = Mandate {
        name: "Work & <knowledge>".into(),
        text: "Young people and work.\n\nMore kinds of firms.".into(),
        decided: "Board § 12 & 13".into(),
        decided_on: "2026-02".into(),
        due_on: "2026-05-14".into(),
        lead: "Head of business <office>".into(),
    };
    Group { id: id(81), number: 1, mandate, lang: Lang::En, opened_at: NOW, ended_at: None }
}

pub fn bare() -> Group {
    let mandate = Mandate { name: "Profile".into(), ..Mandate::default() };
    Group { number: 2, mandate, ..group() }
}

pub fn topics() -> Vec<Topic> {
    let topic = |n, kind, name: &str| Topic { id: id(n), kind, name: name.into(), themes: vec![id(1)] };
    vec![topic(82, TopicKind::Topic, "Youth & work"), topic(83, TopicKind::Area, "Culture <and> health")]
}

pub fn members() -> Vec<Member> {
    let member = |n, name: Option<&str>, mandate: bool, standing| Member {
        id: id(n),
        group: id(81),
        contact: None,
        shown_name: name.map(str::to_owned),
        standing,
        since: NOW,
        mandate: mandate.then(|| ("The <firm>".to_owned(), "Board § 3".to_owned())),
        perspectives: vec!["young".into(), "firm & shop".into()],
    };
    vec![
        member(84, Some("Kim <Ek>"), false, Standing::Joined),
        member(85, Some("Alex & Co"), true, Standing::Joined),
        member(86, None, false, Standing::Joined),
        member(87, None, false, Standing::Invited),
    ]
}

pub fn meetings() -> Vec<Meeting> {
    let meeting = |n: i64, starts_at: i64, minutes: Option<&str>| Meeting {
        id: id(90 + n),
        group: id(81),
        number: n,
        starts_at,
        ends_at: starts_at + 2 * 3_600_000,
        place: "Hall <2>".into(),
        agenda: "1. Ideas & answers".into(),
        minutes: minutes.map(|text| (text.to_owned(), NOW)),
        cancelled_at: None,
        changed_at: NOW,
    };
    let day = kernel::env::DAY;
    let off = Meeting { cancelled_at: Some(NOW), ..meeting(3, NOW + 20 * day, None) };
    vec![off, meeting(2, NOW + 10 * day, None), meeting(1, NOW - 10 * day, Some("All <agreed>."))]
}
