//! What an actor does with its own plan. Whoever has no session any more types the code again.

use kernel::Fault;
use members::NotDone;
use pages::Tone;
use web::{
    Ctx, Fail, Form, Reply,
    by_code::{session::Session, tries},
};

use super::{
    desk::{self, Deed, Said},
    forms::{self, Words},
    helps,
    model::ActorKind,
    pages::{enter::Outcome, one, plan},
    rules::Seen,
    session, store as rows,
};

/// To the page where the code is typed; says why when there was a session.
pub fn to_code(ctx: &Ctx) -> Reply {
    let reply = Reply::redirect(ctx.at("/contribute/plan"));
    match session::DOOR.was_opened(ctx) {
        true => session::DOOR.forget(reply.notice(Tone::Info, "plan-session-over", None)),
        false => reply,
    }
}

/// Opens the plan under the hash of a code, or says why not; a code that opens nothing counts as a try.
pub async fn enter(ctx: &Ctx, hash: &str, scope: tries::Scope) -> Result<Result<Session, Outcome>, Fail> {
    let mut tx = ctx.housekeeping().await?;
    if let Some(minutes) = tries::count(&mut tx, ctx, scope).await? {
        tx.commit().await?;
        return Ok(Err(Outcome::Wait(minutes)));
    }
    let found = rows::plan_by_code(&mut tx, hash).await?.filter(|plan| plan.space == ctx.space().id);
    let Some(plan) = found else {
        tx.commit().await?;
        return Ok(Err(Outcome::NotFound));
    };
    tries::give_back(&mut tx, ctx, scope).await?;
    let session = session::DOOR.begin(&mut tx, ctx, plan.id).await?;
    tx.commit().await?;
    Ok(Ok(session))
}

/// Back to the plan with what was done; a refusal means that the commitment has moved on since the page was shown.
fn done(ctx: &Ctx, result: Result<(), NotDone>, key: &'static str) -> Result<Reply, Fail> {
    let back = Reply::redirect(ctx.at("/contribute/plan/now"));
    match result {
        Ok(()) => Ok(back.done(key, None)),
        Err(NotDone::Refused(_) | NotDone::Store(store::StoreError::Conflict(_))) => {
            Ok(back.notice(Tone::Warning, "commitment-moved-on", None))
        }
        Err(other) => Err(other.into()),
    }
}

fn version(form: &Form) -> i64 {
    form.get("version").unwrap_or(0)
}

/// Writes a commitment anew.
pub async fn edit(ctx: Ctx, form: Form) -> Result<Reply, Fail> {
    let Some((session, plan)) = session::current(&ctx).await? else { return Ok(to_code(&ctx)) };
    let (found, areas) = one::found(&ctx, plan.id).await?;
    let words = Words { text: form.raw("text").to_owned(), by: form.text("by").to_owned(), share: false };
    let number = form.text("area").to_owned();
    let area = areas.iter().find(|area| area.number.to_string() == number);
    let draft = words.read();
    let mut faults = draft.as_ref().err().cloned().unwrap_or_default();
    faults.extend(area.is_none().then(|| Fault::new("area", "choose-one")));
    let (Ok(draft), Some(area)) = (draft, area) else {
        let typed = one::Typed { words, area: number, faults, ..one::Typed::default() };
        return one::page(&ctx, &session, (&found, &areas), &typed).await;
    };
    let deed = Deed::Edit { area: area.id, draft };
    let over = (found.number, version(&form));
    let result = desk::commit_act(&ctx.store, ctx.space(), plan.id, over, &deed, form.request_key()).await;
    let held = matches!(&result, Ok(Some(one)) if one.standing.seen == Seen::Held);
    done(&ctx, result.map(drop), if held { "commitment-saved-held" } else { "commitment-saved" })
}

/// Says what a commitment helps besides its area.
pub async fn help(ctx: Ctx, form: Form) -> Result<Reply, Fail> {
    let Some((_, plan)) = session::current(&ctx).await? else { return Ok(to_code(&ctx)) };
    let (found, _) = one::found(&ctx, plan.id).await?;
    let deed = Deed::Help(helps::read(&form));
    let over = (found.number, version(&form));
    let result = desk::commit_act(&ctx.store, ctx.space(), plan.id, over, &deed, form.request_key()).await;
    done(&ctx, result.map(drop), "commitment-saved")
}

/// Tells what came of a commitment.
pub async fn finish(ctx: Ctx, form: Form) -> Result<Reply, Fail> {
    let Some((session, plan)) = session::current(&ctx).await? else { return Ok(to_code(&ctx)) };
    let (found, areas) = one::found(&ctx, plan.id).await?;
    let outcome = form.raw("outcome");
    if let Some(fault) = forms::text_fault("outcome", outcome, forms::TEXT_MIN) {
        let typed =
            one::Typed { outcome: outcome.to_owned(), faults: vec![fault], ..one::Typed::of(&found, &areas) };
        return one::page(&ctx, &session, (&found, &areas), &typed).await;
    }
    let deed = Deed::Finish(forms::lines(outcome));
    let over = (found.number, version(&form));
    let result = desk::commit_act(&ctx.store, ctx.space(), plan.id, over, &deed, form.request_key()).await;
    let held = matches!(&result, Ok(Some(one)) if one.standing.seen == Seen::Held);
    done(&ctx, result.map(drop), if held { "commitment-saved-held" } else { "commitment-finished" })
}

/// Shares a commitment, keeps it to oneself again, opens it again, takes it back.
pub async fn turn(ctx: Ctx, form: Form) -> Result<Reply, Fail> {
    let Some((_, plan)) = session::current(&ctx).await? else { return Ok(to_code(&ctx)) };
    let (found, _) = one::found(&ctx, plan.id).await?;
    let (deed, key) = match form.text("turn") {
        "share" => (Deed::Share, "commitment-is-shared"),
        "unshare" => (Deed::Unshare, "commitment-is-private"),
        "reopen" => (Deed::Reopen, "commitment-is-open"),
        "withdraw" => (Deed::Withdraw, "commitment-is-withdrawn"),
        _ => return Err(Fail::BadRequest { code: "turn" }),
    };
    let over = (found.number, version(&form));
    let result = desk::commit_act(&ctx.store, ctx.space(), plan.id, over, &deed, form.request_key()).await;
    let held = matches!(&result, Ok(Some(one)) if one.standing.seen == Seen::Held);
    done(&ctx, result.map(drop), if held { "commitment-saved-held" } else { key })
}

/// Changes what the actor says of itself.
pub async fn describe(ctx: Ctx, form: Form) -> Result<Reply, Fail> {
    let Some((session, plan)) = session::current(&ctx).await? else { return Ok(to_code(&ctx)) };
    let text = |name: &str| form.text(name).to_owned();
    let typed = plan::Typed {
        name: text("name"),
        name_public: form.has("name_public"),
        about: form.raw("about").to_owned(),
        email: text("email"),
        faults: Vec::new(),
    };
    let forget = form.has("forget");
    let named = plan.kind != ActorKind::Individual || typed.name_public;
    let email = if forget { Ok(None) } else { forms::read_email(&typed.email) };
    let mut faults: Vec<Fault> = forms::text_fault("about", &typed.about, 0).into_iter().collect();
    faults.extend(Some(()).filter(|()| named).and_then(|()| forms::name_fault(&typed.name)));
    faults.extend(email.as_ref().err().cloned());
    let (true, Ok(email)) = (faults.is_empty(), email) else {
        let typed = plan::Typed { faults, ..typed };
        return plan::page(&ctx, &session, plan, &typed).await;
    };
    let said = Said { name: named.then_some(typed.name), about: forms::lines(&typed.about), email, forget };
    let result = desk::describe(&ctx.store, ctx.space(), plan.id, version(&form), &said).await;
    done(&ctx, result, if forget { "plan-email-forgotten" } else { "plan-saved" })
}

/// Ends the session: for those who used somebody else's telephone.
pub async fn leave(ctx: Ctx, _: Form) -> Result<Reply, Fail> {
    let reply = Reply::redirect(ctx.at("/contribute/plan")).done("plan-left", None);
    match session::current(&ctx).await? {
        Some((session, _)) => session.end(&ctx, reply).await,
        None => Ok(reply),
    }
}
