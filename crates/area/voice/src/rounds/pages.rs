//! The rounds with the form for a new one, and one with what can be done to it.

use askama::Template;
use jiff::tz::TimeZone;
use kernel::{Fault, Id, Lang, Millis};
use pages::{
    Button, Cell, Chrome, Column, DataTable, Empty, ErrorSummary, Field, Hidden, InLanguages, Link, Pick,
    Samples, Tag, Tone, Words,
};
use web::{Ctx, Fail, Form, Reply};

use super::{
    desk,
    forms::{Span, Texts, Typed, day},
};
use crate::idea::{
    State, samples, shown,
    store::{
        counts,
        places::{self, Round},
        words::{self, Accepted},
    },
};

/// Where an idea is that nobody has answered.
const WAITING: [State; 5] =
    [State::Received, State::Sorted, State::Clarifying, State::InProposal, State::Parked];

const NAME: InLanguages =
    InLanguages::new(["name-sv", "name-nb", "name-nn", "name-fi", "name-en"], "rounds-name", 60);
const QUESTION: InLanguages = InLanguages::new(
    ["question-sv", "question-nb", "question-nn", "question-fi", "question-en"],
    "rounds-question",
    200,
);

/// The fields of a round.
struct Fields {
    names: Vec<Field>,
    questions: Vec<Field>,
    opens: Field,
    closes: Field,
    continues: Option<Field>,
}

impl Fields {
    /// `earlier` are the rounds that it may continue.
    fn new(
        words: Words,
        langs: (&[Lang], Lang),
        earlier: &[Round],
        typed: &Typed,
        faults: &[Fault],
    ) -> Fields {
        let mut questions = QUESTION.fields(words, langs, &typed.questions, faults);
        if !questions.is_empty() {
            let first = questions.remove(0);
            questions.insert(0, first.hint(words.t("rounds-question-hint")));
        }
        Fields {
            names: NAME.fields(words, langs, &typed.names, faults),
            questions,
            opens: Field::date("opens", words.t("rounds-opens"))
                .value(typed.opens.as_str())
                .faults(words, faults),
            closes: Field::date("closes", words.t("rounds-closes"))
                .hint(words.t("rounds-closes-hint"))
                .value(typed.closes.as_str())
                .optional(words)
                .faults(words, faults),
            continues: (!earlier.is_empty()).then(|| {
                let mut picks = vec![Pick::new("", words.t("rounds-continues-none"))];
                let pick = |round: &Round| Pick::new(round.number.to_string(), name(words, langs.1, round));
                picks.extend(earlier.iter().rev().map(pick));
                Field::select("continues", words.t("rounds-continues"), picks)
                    .hint(words.t("rounds-continues-hint"))
                    .value(typed.continues.as_str())
                    .optional(words)
            }),
        }
    }
}

fn summary(words: Words, langs: usize, faults: &[Fault]) -> Option<ErrorSummary> {
    ErrorSummary::of(words, faults, |field| {
        let of = |text: InLanguages| text.label_of(words, field, langs);
        of(NAME).or_else(|| of(QUESTION)).unwrap_or_else(|| words.t(&format!("rounds-{field}")))
    })
}

/// The list.
#[derive(Template)]
#[template(path = "rounds/templates/list.html")]
pub(super) struct ListPage {
    chrome: Chrome,
    errors: Option<ErrorSummary>,
    table: Option<DataTable>,
    none: Empty,
    fields: Fields,
    key: Hidden,
    add: Button,
}

/// Where and when a page is shown.
struct Here<'a> {
    base: String,
    langs: (&'a [Lang], Lang),
    zone: &'static TimeZone,
    now: Millis,
}

impl<'a> Here<'a> {
    fn along(&self, number: i64) -> String {
        format!("{}/{number}/along", self.base.trim_end_matches("/settings/rounds").to_owned() + "/rounds")
    }

    fn of(ctx: &'a Ctx) -> Here<'a> {
        let space = ctx.space();
        Here {
            base: ctx.at("/desk/settings/rounds"),
            langs: (&space.langs, space.lang),
            zone: space.zone(),
            now: ctx.now(),
        }
    }
}

impl ListPage {
    fn new(
        chrome: Chrome,
        here: &Here<'_>,
        request: String,
        rounds: &[Round],
        (typed, faults): (&Typed, &[Fault]),
    ) -> ListPage {
        let words = chrome.words;
        ListPage {
            errors: summary(words, here.langs.0.len(), faults),
            table: (!rounds.is_empty()).then(|| listed(words, here, rounds)),
            none: Empty::new(words.t("rounds-none")).next(words.t("rounds-none-next")),
            fields: Fields::new(words, here.langs, rounds, typed, faults),
            key: Hidden::new("request", request),
            add: Button::main(words.t("rounds-add")),
            chrome: Chrome { fault_title: !faults.is_empty(), ..chrome },
        }
    }
}

fn texts(stored: &str) -> Texts {
    serde_json::from_str(stored).unwrap_or_default()
}

/// A round's name in the reader's language, or else in the space's, or else in any.
pub(super) fn name(words: Words, own: Lang, round: &Round) -> String {
    let names = texts(&round.name);
    let found = names.get(&words.lang).or_else(|| names.get(&own)).or_else(|| names.values().next());
    found.cloned().unwrap_or_else(|| words.number(round.number))
}

fn state(words: Words, round: &Round, now: Millis) -> Tag {
    match () {
        () if round.opens_at > now => Tag::new(Tone::Info, words.t("rounds-coming")),
        () if round.is_open(now) => Tag::new(Tone::Success, words.t("rounds-open")),
        () => Tag::new(Tone::Neutral, words.t("rounds-closed")),
    }
}

fn listed(words: Words, here: &Here<'_>, rounds: &[Round]) -> DataTable {
    let date = |at: Millis| {
        let day = day(at, here.zone);
        day.parse().map_or(day, |date| words.date(date))
    };
    let row = |round: &Round| {
        let closes = round.open_until().map_or_else(|| words.t("rounds-until-further-notice"), date);
        vec![
            Cell::link(name(words, here.langs.1, round), format!("{}/{}", here.base, round.number)),
            Cell::text(date(round.opens_at)),
            Cell::text(closes),
            Cell::tag(state(words, round, here.now)),
        ]
    };
    let columns = ["rounds-name", "rounds-opens", "rounds-closes", "rounds-state"];
    let columns = columns.map(|key| Column::text(words.t(key))).into();
    let rows = rounds.iter().rev().map(row).collect();
    DataTable::new("rounds", words.t("rounds"), columns, rows).caption_hidden()
}

/// One.
#[derive(Template)]
#[template(path = "rounds/templates/one.html")]
pub(super) struct OnePage {
    chrome: Chrome,
    back: String,
    errors: Option<ErrorSummary>,
    state: Tag,
    fields: Fields,
    save: Button,
    turn: Option<Button>,
    /// How many of its ideas wait for an answer, which closing does not change.
    waiting: Option<String>,
    /// Where ideas of the round that it continues are taken along.
    along: Option<Link>,
    /// What became of the machine's suggestions about its ideas.
    accepted: Vec<String>,
}

impl OnePage {
    fn new(
        chrome: Chrome,
        here: &Here<'_>,
        (round, earlier, accepted, waiting): (&Round, &[Round], &[Accepted], i64),
        typed: &Typed,
        faults: &[Fault],
    ) -> OnePage {
        let words = chrome.words;
        let turn = match () {
            () if round.opens_at > here.now => None,
            () if round.is_open(here.now) => Some(("rounds-close", "close")),
            () => Some(("rounds-reopen", "reopen")),
        };
        OnePage {
            back: here.base.clone(),
            errors: summary(words, here.langs.0.len(), faults),
            state: state(words, round, here.now),
            fields: Fields::new(words, here.langs, earlier, typed, faults),
            save: Button::main(words.t("button-save")).sends("deed", "save"),
            turn: turn.map(|(label, deed)| Button::second(words.t(label)).sends("deed", deed)),
            waiting: (waiting > 0).then(|| words.count("rounds-waiting", waiting)),
            along: round.continues.map(|_| Link::new(words.t("along-title"), here.along(round.number))),
            accepted: shown::accepted(words, accepted),
            chrome: Chrome { fault_title: !faults.is_empty(), ..chrome },
        }
    }
}

async fn rounds(ctx: &Ctx) -> Result<Vec<Round>, Fail> {
    Ok(places::rounds(&mut ctx.read().await?, ctx.space().id).await?)
}

fn list_page(ctx: &Ctx, rounds: &[Round], typed: &Typed, faults: &[Fault]) -> Result<Reply, Fail> {
    let chrome = ctx.settings_chrome(ctx.words.t("rounds"));
    let page = ListPage::new(chrome, &Here::of(ctx), ctx.request_key(), rounds, (typed, faults));
    Ok(Reply::html(&page)?.private())
}

/// `GET /desk/settings/rounds`.
pub(super) async fn list(ctx: Ctx) -> Result<Reply, Fail> {
    let opens = day(ctx.now(), ctx.space().zone());
    list_page(&ctx, &rounds(&ctx).await?, &Typed { opens, ..Typed::default() }, &[])
}

/// What was typed, or everything that is wrong with it.
fn read(ctx: &Ctx, form: &Form) -> (Typed, Result<Span, Vec<Fault>>) {
    let space = ctx.space();
    let text = |field: &str| form.text(field).to_owned();
    let typed = Typed {
        names: NAME.read(&space.langs, text),
        questions: QUESTION.read(&space.langs, text),
        opens: text("opens"),
        closes: text("closes"),
        continues: text("continues"),
    };
    let mut faults = NAME.faults(&typed.names, space.lang);
    faults.extend(QUESTION.faults(&typed.questions, space.lang));
    let span = typed.span(ctx.space().zone());
    let read = match span {
        Ok(span) if faults.is_empty() => Ok(span),
        other => {
            faults.extend(other.err().unwrap_or_default());
            Err(faults)
        }
    };
    (typed, read)
}

/// `POST /desk/settings/rounds`.
pub(super) async fn open(ctx: Ctx, form: Form) -> Result<Reply, Fail> {
    let (typed, read) = read(&ctx, &form);
    let span = match read {
        Ok(span) => span,
        Err(faults) => return Ok(list_page(&ctx, &rounds(&ctx).await?, &typed, &faults)?.faulty()),
    };
    let (space, request) = (ctx.space().id, form.request_key());
    let continues = continued(&rounds(&ctx).await?, i64::MAX, &typed);
    let texts = (&typed.names, &typed.questions);
    desk::open(&ctx.store, &ctx.caller, space, request, texts, span, continues).await?;
    Ok(Reply::redirect(ctx.at("/desk/settings/rounds")).done("rounds-added", None))
}

/// The earlier round that was chosen to be continued.
fn continued(rounds: &[Round], number: i64, typed: &Typed) -> Option<Id> {
    let chosen = typed.continues.parse::<i64>().ok().filter(|chosen| *chosen < number)?;
    rounds.iter().find(|round| round.number == chosen).map(|round| round.id)
}

pub(super) async fn found(ctx: &Ctx) -> Result<Round, Fail> {
    let number: i64 = ctx.param("number")?;
    rounds(ctx).await?.into_iter().find(|round| round.number == number).ok_or(Fail::NotFound)
}

fn stored(rounds: &[Round], round: &Round, zone: &TimeZone) -> Typed {
    let continues = rounds.iter().find(|other| Some(other.id) == round.continues);
    Typed {
        names: texts(&round.name),
        questions: texts(&round.question),
        opens: day(round.opens_at, zone),
        closes: round.open_until().map_or_else(String::new, |at| day(at, zone)),
        continues: continues.map_or_else(String::new, |other| other.number.to_string()),
    }
}

async fn one_page(ctx: &Ctx, round: &Round, typed: &Typed, faults: &[Fault]) -> Result<Reply, Fail> {
    let here = Here::of(ctx);
    let chrome = ctx.settings_chrome(name(ctx.words, ctx.space().lang, round));
    let mut tx = ctx.read().await?;
    let accepted = words::acceptance(&mut tx, ctx.space().id, Some(round.id)).await?;
    let sums = counts::by_round(&mut tx, ctx.space().id).await?;
    let waiting = sums.iter().find(|(id, _)| *id == round.id).map_or(0, |(_, sums)| sums.sum(&WAITING));
    drop(tx);
    let mut earlier = rounds(ctx).await?;
    earlier.retain(|other| other.number < round.number);
    Ok(Reply::html(&OnePage::new(chrome, &here, (round, &earlier, &accepted, waiting), typed, faults))?
        .private())
}

/// `GET /desk/settings/rounds/{number}`.
pub(super) async fn show(ctx: Ctx) -> Result<Reply, Fail> {
    let round = found(&ctx).await?;
    let all = rounds(&ctx).await?;
    one_page(&ctx, &round, &stored(&all, &round, ctx.space().zone()), &[]).await
}

/// `POST /desk/settings/rounds/{number}`: changes it, closes it now, or opens it again.
pub(super) async fn change(ctx: Ctx, form: Form) -> Result<Reply, Fail> {
    let mut round = found(&ctx).await?;
    let (topic, said) = match form.text("deed") {
        "close" => {
            round.closes_at = Some(ctx.now());
            ("round.closed", "rounds-did-close")
        }
        "reopen" => {
            round.closes_at = None;
            ("round.reopened", "rounds-did-reopen")
        }
        _ => {
            let (mut typed, read) = read(&ctx, &form);
            let (opens_at, closes_at) = match read {
                Ok(span) => span,
                Err(faults) => return Ok(one_page(&ctx, &round, &typed, &faults).await?.faulty()),
            };
            // What stands in languages that are not offered at present is kept.
            let offered = &ctx.space().langs;
            for (texts, now) in [(&mut typed.names, &round.name), (&mut typed.questions, &round.question)] {
                texts.extend(self::texts(now).into_iter().filter(|(lang, _)| !offered.contains(lang)));
            }
            let json = |texts: &Texts| serde_json::json!(texts).to_string();
            let (name, question) = (json(&typed.names), json(&typed.questions));
            let continues = continued(&rounds(&ctx).await?, round.number, &typed);
            round = Round { name, question, opens_at, closes_at, continues, ..round };
            ("round.changed", "rounds-changed")
        }
    };
    desk::change(&ctx.store, &ctx.caller, ctx.space().id, &round, topic).await?;
    Ok(Reply::redirect(ctx.at(&format!("/desk/settings/rounds/{}", round.number))).done(said, None))
}

const NOON: Millis = 1_772_438_400_000;

fn sample(opens_at: Millis, closes_at: Option<Millis>) -> Round {
    let name = r#"{"sv":"Första <omgången>"}"#.to_owned();
    Round {
        id: kernel::Id::from_parts(1, [1; 10]),
        number: 1,
        name,
        question: "{}".into(),
        opens_at,
        closes_at,
        continues: None,
    }
}

fn sample_here(langs: &[Lang]) -> Here<'_> {
    Here {
        base: "/tvv/desk/settings/rounds".into(),
        langs: (langs, Lang::Sv),
        zone: &kernel::zone::STOCKHOLM,
        now: NOON,
    }
}

impl Samples for ListPage {
    fn samples(words: Words) -> Vec<ListPage> {
        let page = |rounds: &[Round], faults: &[Fault]| {
            let (chrome, typed) = (Chrome::sample(words, words.t("rounds")), Typed::default());
            ListPage::new(chrome, &sample_here(&Lang::ALL), "0".into(), rounds, (&typed, faults))
        };
        let faults = [
            Fault::new("name-sv", "required"),
            Fault::counted("question-fi", "too-long", 200),
            Fault::new("opens", "not-a-date"),
            Fault::new("closes", "closes-before-opening"),
        ];
        let rounds = [sample(0, Some(NOON)), sample(NOON, None), sample(NOON + 1, None)];
        vec![page(&[], &[]), page(&rounds, &faults)]
    }
}

impl Samples for OnePage {
    fn samples(words: Words) -> Vec<OnePage> {
        let page = |round: &Round, faults: &[Fault]| {
            let (chrome, here) = (Chrome::sample(words, "Första"), sample_here(&[Lang::Sv]));
            let accepted = if faults.is_empty() { samples::accepted() } else { Vec::new() };
            let earlier = [sample(0, Some(NOON))];
            let typed = stored(&earlier, round, &TimeZone::UTC);
            OnePage::new(chrome, &here, (round, &earlier, &accepted, 328), &typed, faults)
        };
        let faults = [Fault::new("closes", "closes-before-opening")];
        vec![
            page(&sample(0, None), &faults),
            page(&sample(0, Some(1)), &[]),
            page(&Round { continues: Some(sample(0, None).id), ..sample(NOON + 1, None) }, &[]),
        ]
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_pages_are_sound_in_every_language() {
        pages::check_page::<super::ListPage>();
        pages::check_page::<super::OnePage>();
    }
}
