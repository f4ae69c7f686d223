//! Deeds: founding a study, entering and importing interviews, coding answers, showing what came of it.

use kernel::{Happened, Id, Lang, Ref, Refusal, Visibility};
use members::{Caller, Reach, Right, Space, organisation, permits};
use serde_json::json;
use store::Tx;
use tabular::Sheet;
use textsense::similar::{Engine, Hybrid, Lexical, Text, rank_texts};

use super::{
    rules::{self, Suggested},
    sheet::{self, Plan},
    store::{self as rows, Answer, Code, Coded, Coding, NewInterview, Question, Study},
};
use crate::idea::{
    Done, arrive, desk::is_redaction, meaning::Meaning, sheets::Named, store::places, vote::NEIGHBOURS,
};

/// So many of the answers coded last are compared with.
const COMPARED: i64 = 300;

/// A study as it was typed.
#[derive(Clone, Debug, Default)]
pub struct NewStudy {
    /// What it is called.
    pub name: String,
    /// What is asked, of whom and why.
    pub purpose: String,
    /// The questions.
    pub questions: Vec<String>,
    /// What answers are coded to.
    pub codes: Vec<String>,
}

/// Founds a study. Codes that bear the name of a theme of the space are that theme.
pub async fn found(tx: &mut Tx, caller: &Caller, space: &Space, new: &NewStudy) -> Done<i64> {
    permits::require(caller, space.id, Right::ManageSpace)?;
    let sound = |lines: &[String], most| rules::check_lines("", lines, most).is_none();
    if new.name.trim().is_empty() || !sound(&new.questions, rules::QUESTIONS) {
        return Err(Refusal::new("study-incomplete").into());
    }
    tx.lock_log(space.id).await?;
    let id = Id::new(tx.env());
    let number = rows::put_study(tx, space.id, id, new.name.trim(), new.purpose.trim(), caller.lang).await?;
    for (number, text) in (1..).zip(&new.questions) {
        let question = Question { id: Id::new(tx.env()), number, text: text.clone() };
        rows::put_question(tx, space.id, id, &question).await?;
    }
    put_codes(tx, space.id, id, 1, &new.codes).await?;
    tell(tx, caller, space.id, "interviews.founded", id, json!({ "number": number })).await?;
    Ok(number)
}

async fn put_codes(tx: &mut Tx, space: Id, study: Id, from: i64, names: &[String]) -> Done<()> {
    let themes = places::themes(tx, space).await?;
    for (number, name) in (from..).zip(names) {
        let theme = themes.iter().find(|theme| theme.is_called(name)).map(|theme| theme.id);
        let code = Code { id: Id::new(tx.env()), number, name: name.clone(), theme: None };
        rows::put_code(tx, space, study, &code, theme).await?;
    }
    Ok(())
}

async fn tell(
    tx: &mut Tx,
    caller: &Caller,
    space: Id,
    topic: &'static str,
    study: Id,
    body: serde_json::Value,
) -> Done<()> {
    let happened = Happened::new(topic, Ref::new(super::STUDY, study), Visibility::Staff, body);
    tx.append(space, &caller.actor, &happened).await?;
    Ok(())
}

/// Adds codes, also while coding has begun; those that there are stay. Gives how many are new.
pub async fn add_codes(
    tx: &mut Tx,
    caller: &Caller,
    space: Id,
    study: &Study,
    names: &[String],
) -> Done<i64> {
    permits::require(caller, space, Right::SortIdeas)?;
    tx.lock_log(space).await?;
    let known = rows::codes(tx, study.id).await?;
    let is_known = |name: &String| known.iter().any(|code| code.name.to_lowercase() == name.to_lowercase());
    let new: Vec<String> = names.iter().filter(|name| !is_known(name)).cloned().collect();
    if known.len() + new.len() > rules::CODES {
        return Err(Refusal::counted("too-many-codes", rules::CODES as i64).into());
    }
    if new.is_empty() {
        return Ok(0);
    }
    put_codes(tx, space, study.id, known.len() as i64 + 1, &new).await?;
    let added = new.len() as i64;
    tell(tx, caller, space, "interviews.codes_added", study.id, json!({ "added": added })).await?;
    Ok(added)
}

/// Shows what came of a study to everybody, or no longer.
pub async fn show(tx: &mut Tx, caller: &Caller, space: Id, study: &Study, shown: bool) -> Done<()> {
    permits::require(caller, space, Right::ManageSpace)?;
    rows::show(tx, study.id, shown).await?;
    let topic = if shown { "interviews.shown" } else { "interviews.hidden" };
    tell(tx, caller, space, topic, study.id, json!({ "number": study.number })).await
}

/// The space's municipalities, as files name them.
async fn municipalities(tx: &mut Tx, space: Id) -> Done<Named> {
    let all = organisation::places(tx, space).await?.into_iter();
    Ok(all.map(|one| (one.id, [one.key].into_iter().chain(one.names.into_values()).collect())).collect())
}

/// What a file would bring. Writes nothing.
pub async fn look(tx: &mut Tx, caller: &Caller, space: &Space, study: &Study, sheet: &Sheet) -> Done<Plan> {
    permits::require(caller, space.id, Right::ImportIdeas)?;
    let questions = rows::questions(tx, study.id).await?;
    let here = rows::own_numbers(tx, study.id).await?;
    let places = municipalities(tx, space.id).await?;
    Ok(sheet::plan(sheet, &questions, &places, &here, space.today(tx.env().now())))
}

/// Takes in what a file brings: all of it or nothing, and a second time nothing. Gives how many are new; refused with
/// `import-faulty` while something is wrong.
pub async fn import(tx: &mut Tx, caller: &Caller, space: &Space, study: &Study, sheet: &Sheet) -> Done<i64> {
    permits::require(caller, space.id, Right::ImportIdeas)?;
    tx.lock_log(space.id).await?;
    let plan = look(tx, caller, space, study, sheet).await?;
    if !plan.faults.is_empty() {
        return Err(Refusal::counted("import-faulty", plan.faults.len() as i64).into());
    }
    tx.gather();
    let first = rows::last_number(tx, study.id).await? + 1;
    for (number, new) in (first..).zip(&plan.new) {
        put(tx, caller, space.id, study, number, new).await?;
    }
    let added = plan.new.len() as i64;
    if added > 0 {
        let body = json!({ "added": added, "already": plan.already, "first": first });
        tell(tx, caller, space.id, "interviews.imported", study.id, body).await?;
    }
    Ok(added)
}

async fn put(
    tx: &mut Tx,
    caller: &Caller,
    space: Id,
    study: &Study,
    number: i64,
    new: &NewInterview,
) -> Done<Id> {
    let ready = |(_, text): &(Id, String)| match text.is_empty() {
        true => (study.lang, false),
        false => (arrive::lang_of(text, study.lang), arrive::may_name_somebody(text)),
    };
    let ready: Vec<(Lang, bool)> = new.answers.iter().map(ready).collect();
    Ok(rows::put(tx, space, study.id, (number, &caller.actor.to_string()), new, &ready).await?)
}

/// Enters one interview. Gives its number; of a form sent twice nothing.
pub async fn enter(
    tx: &mut Tx,
    caller: &Caller,
    space: Id,
    study: &Study,
    new: &NewInterview,
    request: Option<&str>,
) -> Done<Option<i64>> {
    let reach = permits::require(caller, space, Right::RegisterIdeas)?;
    within(reach, new.organisation)?;
    tx.lock_log(space).await?;
    if let Some(key) = request
        && tx.done_by_request(space, key).await?.is_some()
    {
        return Ok(None);
    }
    if new.answers.iter().all(|(_, text)| text.is_empty()) {
        return Err(Refusal::new("no-answers").into());
    }
    if let Some(own) = &new.own_number
        && rows::own_numbers(tx, study.id).await?.contains(own)
    {
        return Err(Refusal::new("interview-is-here").into());
    }
    let number = rows::last_number(tx, study.id).await? + 1;
    put(tx, caller, space, study, number, new).await?;
    let body = json!({ "study": study.number, "interview": number });
    let happened =
        Happened::new("interviews.entered", Ref::new(super::STUDY, study.id), Visibility::Staff, body);
    tx.append_for(space, &caller.actor, &happened, request, None).await?;
    Ok(Some(number))
}

/// Whoever speaks for one municipality reaches its interviews only.
fn within(reach: Reach, organisation: Option<Id>) -> Done<()> {
    match reach {
        Reach::Own(own) if organisation != Some(own) => Err(Refusal::new("other-municipality").into()),
        _ => Ok(()),
    }
}

/// What is suggested about an answer, as things are now: codes of answers like it, by words and by meaning where
/// there is a model, and codes that it names. Writes nothing.
pub async fn suggested(tx: &mut Tx, answer: &Answer, codes: &[Code]) -> Done<Vec<Suggested>> {
    let meaning = tx.shared::<Meaning>();
    let coded = rows::coded(tx, answer.question, answer.id, meaning.method(), COMPARED).await?;
    let vector = match meaning.model() {
        Some(_) if !coded.is_empty() => meaning.vector(&answer.clean, answer.lang).await?,
        _ => Vec::new(),
    };
    let near = match meaning.model() {
        Some(model) => {
            let engine = Hybrid::new(&**model, model.means(), arrive::sensed(answer.lang));
            nearest(&engine, answer, &vector, &coded)
        }
        None => nearest(&Lexical::new(arrive::sensed(answer.lang)), answer, &[], &coded),
    };
    let stems = arrive::stems(&answer.clean, answer.lang);
    let names = |code: &&Code| {
        let own = arrive::stems(&code.name, answer.lang);
        !own.is_empty() && own.iter().all(|stem| stems.contains(stem))
    };
    let named: Vec<Id> = codes.iter().filter(names).map(|code| code.id).collect();
    Ok(rules::suggest(&near, &named))
}

fn nearest(engine: &dyn Engine, answer: &Answer, vector: &[f32], coded: &[Coded]) -> Vec<(Vec<Id>, f64)> {
    let text = |one: &Coded| (one.codes.clone(), one.lang);
    let candidates: Vec<(Vec<Id>, Text)> = coded
        .iter()
        .map(|one| {
            let (codes, lang) = text(one);
            let text =
                Text { written: &one.clean, language: arrive::sensed(lang), vector: Some(&one.vector) };
            (codes, text)
        })
        .collect();
    let language = arrive::sensed(answer.lang);
    let query = Text { written: &answer.clean, language, vector: Some(vector) };
    let ranked = rank_texts(engine, &query, &candidates, engine.least());
    ranked.into_iter().take(NEIGHBOURS).map(|found| (found.key, found.score)).collect()
}

/// What a person sends about an answer.
#[derive(Clone, Debug, Default)]
pub struct Decided {
    /// The codes; none when none fits.
    pub codes: Vec<Id>,
    /// What may be quoted, with marks where something was masked.
    pub clean: String,
    /// Somebody has looked at what may be personal data.
    pub looked: bool,
    /// May be quoted.
    pub quotable: bool,
    /// The codes that were suggested on the page.
    pub suggested: Vec<Id>,
}

/// Codes an answer, as a person decided.
pub async fn code(
    tx: &mut Tx,
    caller: &Caller,
    space: Id,
    study: &Study,
    answer: &Answer,
    decided: &Decided,
) -> Done<()> {
    within(permits::require(caller, space, Right::SortIdeas)?, answer.organisation)?;
    let known = rows::codes(tx, study.id).await?;
    if !decided.codes.iter().all(|id| known.iter().any(|code| code.id == *id)) {
        return Err(Refusal::new("no-such-code").into());
    }
    if decided.clean.trim().is_empty() || !is_redaction(&answer.original, &decided.clean) {
        return Err(Refusal::new("mask-adds-text").into());
    }
    let held = answer.held && !decided.looked;
    if held && decided.quotable {
        return Err(Refusal::new("look-before-quoting").into());
    }
    let meaning = tx.shared::<Meaning>();
    let vector = match meaning.model() {
        Some(_) => Some((meaning.method().to_owned(), meaning.vector(&decided.clean, answer.lang).await?)),
        None => None,
    };
    tx.lock_log(space).await?;
    let taken = decided.codes.iter().filter(|code| decided.suggested.contains(code)).count() as i64;
    let coding = Coding {
        clean: decided.clean.clone(),
        held,
        quotable: decided.quotable,
        codes: decided.codes.clone(),
        suggested: decided.suggested.len() as i64,
        taken,
        vector,
    };
    rows::code(tx, space, answer, &caller.actor.to_string(), &coding).await?;
    let body = json!({ "study": study.number, "interview": answer.interview, "codes": decided.codes.len() });
    tell(tx, caller, space, "interviews.coded", study.id, body).await
}
