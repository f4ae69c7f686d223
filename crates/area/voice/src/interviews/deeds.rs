//! What the forms do, each in one transaction. Refused, the same page comes back with what was typed.

use kernel::{Fault, Id, Refusal};
use members::{Caller, NotDone};
use pages::{Notice, Tone};
use tabular::{Limits, Sheet};
use web::{Ctx, Fail, Form, Reply, StatusCode};

use super::{
    desk::{self, Decided, NewStudy},
    pages::{ANSWERS, at, coding, enter as enter_page, found as find, import as import_page, list, study},
    rules::{self, ANSWER_MAX, CODES, LINE_MAX, QUESTIONS},
    sheet,
    store::{self as rows, NewInterview},
};
use crate::idea::{masking::masked_by_hand, sheets::Trouble};

/// A refusal as a notice on the same page, unless it is about who may.
fn said(ctx: &Ctx, error: NotDone) -> Result<Notice, Fail> {
    match error {
        NotDone::Refused(refusal) if refusal.code != "not-permitted" => {
            Ok(Notice::new(Tone::Warning, ctx.words.refusal(&refusal)))
        }
        error => Err(error.into()),
    }
}

/// Founds a study.
pub(super) async fn found(ctx: Ctx, form: Form) -> Result<Reply, Fail> {
    let new = NewStudy {
        name: form.text("name").to_owned(),
        purpose: form.text("purpose").replace("\r\n", "\n"),
        questions: rules::lines(form.raw("questions")),
        codes: rules::lines(form.raw("codes")),
    };
    let faults = [
        new.name.is_empty().then(|| Fault::new("name", "required")),
        (new.name.chars().count() > LINE_MAX).then(|| Fault::counted("name", "too-long", LINE_MAX as i64)),
        rules::check_lines("questions", &new.questions, QUESTIONS),
        rules::check_lines("codes", &new.codes, CODES).filter(|fault| fault.code != "required"),
    ];
    let faults: Vec<Fault> = faults.into_iter().flatten().collect();
    if !faults.is_empty() {
        return Ok(list::again(&ctx, &form, &faults).await?.faulty());
    }
    let caller = Caller { lang: ctx.lang, ..ctx.caller.clone() };
    let mut tx = ctx.write().await?;
    let number = desk::found(&mut tx, &caller, ctx.space(), &new).await?;
    tx.commit().await?;
    Ok(Reply::redirect(at(&ctx, number, "")).done("interviews-did-found", None))
}

/// Adds codes, or shows what came of a study.
pub(super) async fn change(ctx: Ctx, form: Form) -> Result<Reply, Fail> {
    let mut tx = ctx.write().await?;
    let study = find(&mut tx, &ctx).await?;
    let (caller, space) = (&ctx.caller, ctx.space().id);
    let done = match form.text("deed") {
        "show" => desk::show(&mut tx, caller, space, &study, true).await.map(|()| "interviews-did-show"),
        "hide" => desk::show(&mut tx, caller, space, &study, false).await.map(|()| "interviews-did-hide"),
        _ => {
            let names = rules::lines(form.raw("codes"));
            if let Some(fault) = rules::check_lines("codes", &names, CODES) {
                drop(tx);
                return Ok(study::again(&ctx, &form, &[fault], None).await?.faulty());
            }
            desk::add_codes(&mut tx, caller, space, &study, &names).await.map(|_| "interviews-did-codes")
        }
    };
    match done {
        Ok(key) => {
            tx.commit().await?;
            Ok(Reply::redirect(at(&ctx, study.number, "")).done(key, None))
        }
        Err(error) => {
            drop(tx);
            let notice = said(&ctx, error)?;
            Ok(study::again(&ctx, &form, &[], Some(notice)).await?.status(StatusCode::CONFLICT))
        }
    }
}

/// Enters an interview.
pub(super) async fn enter(ctx: Ctx, form: Form) -> Result<Reply, Fail> {
    let mut tx = ctx.read().await?;
    let study = find(&mut tx, &ctx).await?;
    let questions = rows::questions(&mut tx, study.id).await?;
    let today = ctx.space().today(ctx.now());
    drop(tx);
    let mut faults = Vec::new();
    let mut new = NewInterview {
        own_number: Some(form.text("number").to_owned()).filter(|own| !own.is_empty()),
        organisation: form.get("municipality"),
        group: form.text("group").to_owned(),
        ..NewInterview::default()
    };
    match form.text("day") {
        "" => {}
        typed => match sheet::day(typed, today) {
            Ok(day) => new.held_on = day,
            Err("day-to-come") => faults.push(Fault::new("day", "day-to-come")),
            Err(_) => faults.push(Fault::new("day", "not-a-date")),
        },
    }
    for (field, text) in [("number", form.text("number")), ("group", form.text("group"))] {
        if text.chars().count() > LINE_MAX {
            faults.push(Fault::counted(field, "too-long", LINE_MAX as i64));
        }
    }
    for (field, question) in ANSWERS.iter().zip(&questions) {
        let text = form.text(field).replace("\r\n", "\n");
        if text.chars().count() > ANSWER_MAX {
            faults.push(Fault::counted(field, "too-long", ANSWER_MAX as i64));
        }
        new.answers.push((question.id, text));
    }
    if !faults.is_empty() {
        return Ok(enter_page::again(&ctx, &form, &faults, None).await?.faulty());
    }
    let mut tx = ctx.write().await?;
    match desk::enter(&mut tx, &ctx.caller, ctx.space().id, &study, &new, form.request_key()).await {
        Ok(Some(_)) => tx.commit().await?,
        Ok(None) => drop(tx),
        Err(error) => {
            drop(tx);
            let notice = said(&ctx, error)?;
            return Ok(enter_page::again(&ctx, &form, &[], Some(notice)).await?.status(StatusCode::CONFLICT));
        }
    }
    // The next one, as a rule.
    Ok(Reply::redirect(at(&ctx, study.number, "/enter")).done("interviews-did-enter", None))
}

async fn read(form: &Form) -> Result<Result<Sheet, Trouble>, Fail> {
    let Some(file) = form.file("file") else {
        return Ok(Err(Trouble { code: "no-file", row: None, cell: None, args: Vec::new() }));
    };
    let (name, bytes) = (file.name.clone(), file.bytes.clone());
    let reading = tokio::task::spawn_blocking(move || tabular::read(&name, &bytes, &Limits::default()));
    let sheet = reading.await.map_err(|_| Fail::Broken("reading a file failed"))?;
    Ok(sheet.map_err(Trouble::from))
}

/// Tries a file, or reads it.
pub(super) async fn import(ctx: Ctx, form: Form) -> Result<Reply, Fail> {
    let sheet = match read(&form).await? {
        Ok(sheet) => sheet,
        Err(trouble) => return import_page::again(&ctx, &[trouble], None).await,
    };
    let mut tx = ctx.read().await?;
    let study = find(&mut tx, &ctx).await?;
    let plan = desk::look(&mut tx, &ctx.caller, ctx.space(), &study, &sheet).await?;
    drop(tx);
    if !plan.faults.is_empty() {
        return import_page::again(&ctx, &plan.faults, None).await;
    }
    if form.text("deed") == "try" {
        let (new, already) = (plan.new.len() as i64, plan.already);
        let values = [("new", new.into()), ("already", already.into())];
        let notice = Notice::new(Tone::Success, ctx.words.with("interviews-file-sound", &values));
        return import_page::again(&ctx, &[], Some(notice)).await;
    }
    let mut tx = ctx.write().await?;
    match desk::import(&mut tx, &ctx.caller, ctx.space(), &study, &sheet).await {
        Ok(0) => {
            drop(tx);
            Ok(Reply::redirect(at(&ctx, study.number, "")).done("interviews-nothing-new", None))
        }
        Ok(added) => {
            tx.commit().await?;
            Ok(Reply::redirect(at(&ctx, study.number, "")).done("interviews-did-import", Some(added)))
        }
        Err(error) => Err(error.into()),
    }
}

/// Codes an answer; then comes the next one.
pub(super) async fn code(ctx: Ctx, form: Form) -> Result<Reply, Fail> {
    let mut tx = ctx.read().await?;
    let study = find(&mut tx, &ctx).await?;
    let answer = coding::answer(&mut tx, &ctx, study.id).await?;
    drop(tx);
    let ids = |name: &str| form.all(name).iter().filter_map(|id| id.parse().ok()).collect::<Vec<Id>>();
    let clean = match form.maybe("clean") {
        Some(_) => masked_by_hand(&answer.original, form.raw("clean")),
        None => answer.clean.clone(),
    };
    let mut decided = Decided {
        codes: ids("code"),
        clean,
        looked: form.has("looked"),
        quotable: form.has("quotable"),
        suggested: ids("suggested"),
    };
    decided.codes.sort();
    decided.codes.dedup();
    if form.get::<i64>("seen").is_some_and(|seen| seen != answer.coded_at.unwrap_or(0)) {
        let mut codes = rows::codes_of(&mut ctx.read().await?, &answer).await?;
        codes.sort();
        // A second click finds what the first has done.
        if codes == decided.codes && (&answer.clean, answer.quotable) == (&decided.clean, decided.quotable) {
            return Ok(Reply::redirect(at(&ctx, study.number, "/code")));
        }
        let notice = Notice::new(Tone::Warning, ctx.words.t("refusal-text-changed"));
        return Ok(coding::again(&ctx, Some(&form), &[], Some(notice)).await?.status(StatusCode::CONFLICT));
    }
    let names = rules::lines(form.text("new"));
    if names.iter().any(|name| name.chars().count() > LINE_MAX) {
        let fault = Fault::counted("new", "too-long", LINE_MAX as i64);
        return Ok(coding::again(&ctx, Some(&form), &[fault], None).await?.faulty());
    }
    let (caller, space) = (&ctx.caller, ctx.space().id);
    let mut tx = ctx.write().await?;
    if !names.is_empty() {
        desk::add_codes(&mut tx, caller, space, &study, &names).await?;
        let known = rows::codes(&mut tx, study.id).await?;
        let is = |name: &String| known.iter().find(|code| code.name.to_lowercase() == name.to_lowercase());
        decided.codes.extend(names.iter().filter_map(is).map(|code| code.id));
    }
    decided.codes.sort();
    decided.codes.dedup();
    match desk::code(&mut tx, caller, space, &study, &answer, &decided).await {
        Ok(()) => {
            tx.commit().await?;
            Ok(Reply::redirect(at(&ctx, study.number, "/code")))
        }
        Err(NotDone::Refused(Refusal { code: "mask-adds-text", .. })) => {
            drop(tx);
            let fault = Fault::new("clean", "mask-adds-text");
            Ok(coding::again(&ctx, Some(&form), &[fault], None).await?.faulty())
        }
        Err(error) => {
            drop(tx);
            let notice = said(&ctx, error)?;
            Ok(coding::again(&ctx, Some(&form), &[], Some(notice)).await?.status(StatusCode::CONFLICT))
        }
    }
}
