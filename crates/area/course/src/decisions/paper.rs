//! What decisions say on papers: in a brief what is to be decided, where each body stands, what differs between their
//! words, who was heard, what was decided before; for a meeting the matters before the body; in the report a table of
//! each chapter's matters.

use jiff::Span;
use kernel::{Block, Id, LocalText, Said, Section, section::Table};
use members::organisation;
use pages::{Mark, Piece, Words};
use store::Tx;
use web::papers::{Asked, Sections};

use super::{
    model::{Anchoring, Body, MATTER, Matter, Meeting, Membership, Track, joint_of, within},
    pages::{
        Names, date, n_of_m, state_key,
        ties::{Deciding, since},
    },
    rules::Status,
    store as rows,
    texts::differs,
};

/// So many days ahead a body's next meeting is looked for.
const AHEAD: i64 = 400;

/// In a brief: the matter.
pub fn brief<'a>(tx: &'a mut Tx, asked: &'a Asked<'a>) -> Sections<'a> {
    Box::pin(async move {
        let Some(about) = asked.about(MATTER) else { return Ok(Vec::new()) };
        let Some(matter) = rows::by_id(tx, asked.space.id, about.id).await? else { return Ok(Vec::new()) };
        let names = Names::load(tx, asked.space.id, asked.words).await?;
        let tracks = rows::tracks_of(tx, matter.id).await?;
        let today = asked.today();
        let later = today.saturating_add(Span::new().days(AHEAD));
        let meetings = rows::meetings(tx, asked.space.id, today, later).await?;
        let heard = rows::anchorings(tx, matter.id).await?;
        let before = before(tx, asked, &matter).await?;
        let more = asked.at(&format!("/decisions/{}", matter.number));
        let sections = vec![
            head(asked.words, &matter),
            standing(asked.words, &names, &tracks, &meetings),
            anchored(asked.words, &heard),
            differences(asked.words, &names, &tracks),
            before,
        ];
        Ok(sections.into_iter().map(|section| section.more(more.clone())).collect())
    })
}

/// On the page about the space: who is in the alliance, since when and by which decision. Where no memberships are
/// entered, the municipalities that take part today.
pub fn about<'a>(tx: &'a mut Tx, asked: &'a Asked<'a>) -> Sections<'a> {
    Box::pin(async move {
        let (words, today) = (asked.words, asked.today());
        let names = Names::load(tx, asked.space.id, words).await?;
        let known = rows::memberships(tx, asked.space.id).await?.into_iter().map(|(_, one)| one);
        let known: Vec<Membership> =
            known.filter(|one| within(one.valid_from, one.valid_until, today)).collect();
        let deciding = Deciding::read(tx, &known).await?;
        let mut section = Section::new(10, words.t("about-members-title"));
        for of in &names.organisations {
            let own = known.iter().filter(|one| one.organisation == of.id);
            let facts = own.map(|one| (names.organisation(one.member), member(words, &deciding, one)));
            let Some(facts) = Block::facts(facts.collect()) else { continue };
            let named = [("organisation", of.name(words.lang).into())];
            section = section.with(Block::text(words.with("about-members-of", &named))).with(facts);
        }
        if known.is_empty() {
            let there = names.organisations.iter().filter(|one| one.kind == organisation::MUNICIPALITY);
            let there = there.filter(|one| one.is_part_on(&today.to_string()));
            let points = there.map(|one| Said::new(one.name(words.lang))).collect();
            let Some(points) = Block::points(points) else { return Ok(Vec::new()) };
            section = section.with(Block::text(words.t("about-members-undecided"))).with(points);
        }
        let all = Said::new(words.t("about-members-all")).link(asked.at("/organisation"));
        Ok(vec![section.with_all(Block::points(vec![all]))])
    })
}

/// "Since September 2005. Decision: the platform."
fn member(words: Words, deciding: &Deciding, one: &Membership) -> Said {
    let period = since(words, one.valid_from, one.valid_until);
    let period = period.map_or_else(
        || words.t("ties-no-period"),
        |since| words.with("about-member-since", &[("since", since.into())]),
    );
    let (decided, href) =
        deciding.of(words, &one.decided).unwrap_or_else(|| (words.t("ties-not-decided"), None));
    Said { href, ..Said::new(format!("{period}. {decided}.")) }
}

fn head(words: Words, matter: &Matter) -> Section {
    let opened = words.with("decisions-opened", &[("date", date(words, matter.opened_on).into())]);
    let number = words.count("decisions-number", matter.number);
    Section::head(Said::in_lang(&*matter.title, matter.lang))
        .with(Block::text(format!("{number}, {opened}.")))
}

/// Each body: where the matter stands there, and when it meets next where something is still to be decided.
fn standing(words: Words, names: &Names, tracks: &[Track], meetings: &[Meeting]) -> Section {
    let coming: Vec<Option<String>> = tracks.iter().map(|track| next(words, track, meetings)).collect();
    let some = coming.iter().any(Option::is_some);
    let row = |(track, coming): (&Track, &Option<String>)| {
        let decided = track
            .standing()
            .map(|(step, decision)| format!("{}, {}", decision.paragraph, date(words, step.on)));
        let mut row =
            vec![names.full(track.body), words.t(&state_key(track.state())), decided.unwrap_or_default()];
        row.extend(some.then(|| coming.clone().unwrap_or_default()));
        row
    };
    let rows = tracks.iter().zip(&coming).map(row).collect();
    let joint = joint_of(tracks);
    let waits = tracks.iter().filter(|track| track.required && open(track));
    let waits: Vec<String> = waits.map(|track| names.full(track.body)).collect();
    let count = n_of_m(words, joint);
    let short = match waits.is_empty() {
        true => count.clone(),
        false => {
            words.with("paper-waits", &[("count", count.clone().into()), ("who", waits.join(", ").into())])
        }
    };
    let columns = ["decisions-body", "paper-state", "paper-decision", "paper-next-meeting"];
    let columns = columns.iter().take(if some { 4 } else { 3 });
    let columns = columns.map(|key| (words.t(key), false)).collect();
    let meaning = words.t(&format!("matter-meaning-{}", joint.status.as_str()));
    let table = Table::new("", columns).source(words.t("paper-from-minutes"));
    Section::new(10, words.t("paper-what"))
        .short(short)
        .with(Block::text(format!("{count}. {meaning}")))
        .with_all(table.rows(rows))
}

/// Whether something is to be decided there.
fn open(track: &Track) -> bool {
    track.state().outcome().is_none_or(|outcome| !outcome.is_final())
}

/// When the body meets next and papers are due, while something is to be decided there.
fn next(words: Words, track: &Track, meetings: &[Meeting]) -> Option<String> {
    let next = meetings.iter().find(|meeting| meeting.body == track.body && !meeting.cancelled)?;
    let named = [("meeting", words.date(next.held_on).into()), ("papers", words.date(next.papers_by).into())];
    open(track).then(|| words.with("paper-next", &named))
}

fn anchored(words: Words, heard: &[Anchoring]) -> Section {
    let fact = |one: &Anchoring| {
        let stance = words.t(&format!("anchoring-{}", one.stance));
        let response = one.response.as_deref().unwrap_or_default();
        let said = format!("{}: {stance}. {response}", date(words, one.on));
        (one.party.clone(), Said::in_lang(said.trim(), one.lang))
    };
    let parties: Vec<&str> = heard.iter().map(|one| one.party.as_str()).collect();
    let short = match parties.is_empty() {
        true => words.t("paper-not-anchored"),
        false => parties.join(", "),
    };
    Section::new(60, words.t("paper-heard"))
        .short(short)
        .with_all(Block::facts(heard.iter().map(fact).collect()))
}

/// Each yes against the first one, where the words are not the same.
fn differences(words: Words, names: &Names, tracks: &[Track]) -> Section {
    let yes = |track: &&Track| track.state().outcome().is_some_and(|outcome| outcome.is_yes());
    let mut said = tracks.iter().filter(yes).filter_map(|track| Some((track.body, track.standing()?.1)));
    let section = Section::new(80, words.t("decisions-differences"));
    let Some((first_body, first)) = said.next() else { return section.short(words.t("paper-no-texts")) };
    let others: Vec<_> = said.collect();
    if others.is_empty() {
        let named = [("body", names.full(first_body).into())];
        let short = words.with("paper-one-text", &named);
        return section
            .short(short)
            .with(Block::Quote { said: shown(words, &first.text), by: names.full(first_body) });
    }
    let differ: Vec<_> = others
        .into_iter()
        .filter_map(|(body, other)| Some((body, differs(words, &first.text, &other.text)?)))
        .collect();
    if differ.is_empty() {
        return section.short(words.t("decisions-alike"));
    }
    let bodies: Vec<String> = differ.iter().map(|(body, _)| names.full(*body)).collect();
    let facts = differ
        .iter()
        .map(|(body, (lang, pieces))| (names.full(*body), Said::in_lang(changes(words, pieces), *lang)));
    section
        .short(words.with("paper-texts-differ", &[("who", bodies.join(", ").into())]))
        .with_all(Block::facts(facts.collect()))
}

/// A text as the paper's reader gets it.
fn shown(words: Words, text: &LocalText) -> Said {
    let best = text.best_for(words.lang);
    Said::in_lang(best.text, best.language)
}

/// What is new and what is gone, in words: a paper has no colours to say it with.
fn changes(words: Words, pieces: &[Piece]) -> String {
    let of = |mark: Mark| {
        let found = pieces.iter().filter(|piece| piece.mark == mark).map(|piece| piece.text.trim());
        found.filter(|text| !text.is_empty()).map(|text| format!("“{text}”")).collect::<Vec<_>>().join(", ")
    };
    let said = |key: &str, text: String| (!text.is_empty()).then(|| format!("{} {text}", words.t(key)));
    let parts = [said("difference-new", of(Mark::New)), said("difference-gone", of(Mark::Gone))];
    parts.into_iter().flatten().collect::<Vec<_>>().join("; ")
}

/// What was decided on the same thing before: other matters about it, and decisions that others replaced.
async fn before(tx: &mut Tx, asked: &Asked<'_>, matter: &Matter) -> store::Result<Section> {
    let words = asked.words;
    let mut points = Vec::new();
    for other in rows::about(tx, asked.space.id, &matter.about).await? {
        if other.id == matter.id {
            continue;
        }
        let joint = joint_of(&rows::tracks_of(tx, other.id).await?);
        let status = words.t(&format!("matter-status-{}", joint.status.as_str()));
        let number = words.count("decisions-number", other.number);
        points.push(Said::in_lang(format!("{number}: {}. {status}.", other.title), other.lang));
    }
    let short = match points.len() {
        0 => words.t("paper-before-none"),
        n => words.count("paper-before-count", n as i64),
    };
    Ok(Section::new(95, words.t("paper-before")).short(short).with_all(Block::points(points)))
}

/// For a meeting: which one, and the matters that the body has before it then.
pub fn agenda<'a>(tx: &'a mut Tx, asked: &'a Asked<'a>) -> Sections<'a> {
    Box::pin(async move {
        let Some(about) = asked.about("meeting") else { return Ok(Vec::new()) };
        let Some(meeting) = rows::meeting(tx, asked.space.id, about.id).await? else { return Ok(Vec::new()) };
        let names = Names::load(tx, asked.space.id, asked.words).await?;
        let words = asked.words;
        let mut sections = Vec::new();
        for (matter, track) in before_body(tx, asked, &meeting).await? {
            let number = words.count("decisions-number", matter.number);
            let state = words.t(&state_key(track.state()));
            let mut section = Section::new(10, String::new())
                .more(asked.at(&format!("/briefs/{}", matter.number)))
                .with_all(Block::facts(vec![(words.t("paper-state"), Said::new(state))]));
            section.title = Said::in_lang(format!("{number}: {}", matter.title), matter.lang);
            section.about = Some(matter.subject());
            sections.push(section);
        }
        sections.insert(0, agenda_head(words, names.body(meeting.body), &names, &meeting, sections.len()));
        Ok(sections)
    })
}

fn agenda_head(words: Words, body: Option<&Body>, names: &Names, meeting: &Meeting, n: usize) -> Section {
    let full = body.map(|body| names.full(body.id)).unwrap_or_default();
    let title = [("body", full.into()), ("date", words.date(meeting.held_on).into())];
    let papers = words.with("paper-agenda-papers", &[("date", words.date(meeting.papers_by).into())]);
    let count = words.count("paper-agenda-matters", n as i64);
    Section::head(Said::new(words.with("paper-agenda-title", &title)))
        .with(Block::text(format!("{count} {papers}")))
}

/// What was put on the agenda of the meeting; at the body's next meeting also what else waits for it.
async fn before_body(
    tx: &mut Tx,
    asked: &Asked<'_>,
    meeting: &Meeting,
) -> store::Result<Vec<(Matter, Track)>> {
    let today = asked.today();
    let coming = rows::meetings(tx, asked.space.id, today, meeting.held_on).await?;
    let earlier = coming.iter().any(|one| one.body == meeting.body && !one.cancelled && one.id != meeting.id);
    let next = !earlier && meeting.held_on >= today;
    let mut found = Vec::new();
    let mut matters = rows::before(tx, asked.space.id, i64::MAX, i64::MAX).await?;
    matters.reverse();
    let (first, last) = (0, i64::MAX);
    let tracks = rows::tracks_between(tx, asked.space.id, first, last).await?;
    for track in tracks.into_iter().filter(|track| track.body == meeting.body) {
        let here = track.steps.iter().any(|step| step.meeting == Some(meeting.id));
        let elsewhere = track.steps.iter().any(|step| step.meeting.is_some());
        if (here || (next && open(&track) && !elsewhere))
            && let Some(matter) = matters.iter().find(|matter| matter.id == track.matter)
        {
            found.push((matter.clone(), track));
        }
    }
    found.sort_by_key(|(matter, _)| matter.number);
    Ok(found)
}

/// In a chapter of the report: its matters, body by body.
pub fn chapter<'a>(tx: &'a mut Tx, asked: &'a Asked<'a>) -> Sections<'a> {
    Box::pin(async move {
        let words = asked.words;
        let ids: Vec<Id> = asked.of(MATTER).map(|card| card.subject.id).collect();
        if ids.is_empty() {
            return Ok(Vec::new());
        }
        let names = Names::load(tx, asked.space.id, words).await?;
        let mut matters = rows::before(tx, asked.space.id, i64::MAX, i64::MAX).await?;
        matters.retain(|matter| ids.contains(&matter.id));
        matters.reverse();
        let tracks = rows::tracks_between(tx, asked.space.id, 0, i64::MAX).await?;
        let (mut table, mut adopted) = (Vec::new(), 0);
        for matter in &matters {
            let own: Vec<Track> = tracks.iter().filter(|track| track.matter == matter.id).cloned().collect();
            let joint = joint_of(&own);
            adopted += i64::from(matches!(joint.status, Status::Adopted | Status::AdoptedChanged));
            let decided = own.iter().filter_map(|track| {
                let (step, decision) = track.standing()?;
                let outcome = words.t(&format!("decisions-outcome-{}", decision.outcome.as_str()));
                let on = date(words, step.on);
                Some(format!("{}: {outcome}, {}, {on}", names.full(track.body), decision.paragraph))
            });
            let title = [("number", matter.number.to_string().into()), ("title", (*matter.title).into())];
            table.push(vec![
                words.with("thread-numbered", &title),
                n_of_m(words, joint),
                decided.collect::<Vec<_>>().join("\n"),
            ]);
        }
        let columns = ["paper-matter", "paper-standing", "paper-decisions"].map(|key| (words.t(key), false));
        let values = [("n", adopted.into()), ("m", (matters.len() as i64).into())];
        let source = words.t("paper-from-minutes");
        let section = Section::new(30, words.t("nav-decisions"))
            .short(words.with("paper-matters", &values))
            .more(asked.at("/decisions"))
            .with_all(Table::new("", columns.into()).source(source).rows(table));
        Ok(vec![section])
    })
}
