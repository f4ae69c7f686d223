//! What the form does, in one transaction. Refused, the same page comes back with what was typed.

use kernel::{Fault, Id, Ref, Refusal};
use members::NotDone;
use web::{Ctx, Fail, Form, Reply};

use super::{
    desk::{self, TEXT_MAX},
    pages,
};

/// Writes to everybody whose idea led to a thing.
pub(super) async fn send(ctx: Ctx, form: Form) -> Result<Reply, Fail> {
    let text = form.text("text").replace("\r\n", "\n");
    if text.split_whitespace().count() < 3 {
        return pages::again(&ctx, &form, Fault::new("text", "invite-too-short")).await;
    }
    if text.chars().count() > TEXT_MAX {
        return pages::again(&ctx, &form, Fault::counted("text", "too-long", TEXT_MAX as i64)).await;
    }
    let (kind, id): (String, Id) = (ctx.param("kind")?, ctx.param("id")?);
    let about = Ref::new(&kind, id);
    let key = form.request_key().map_or_else(|| ctx.request_key(), str::to_owned);
    let mut tx = ctx.write().await?;
    match desk::invite(&mut tx, &ctx.caller, ctx.space(), &about, &text, &key).await {
        Ok(invited) => {
            let to = tx.card(&about).await?.ok_or(Fail::NotFound)?.url;
            tx.commit().await?;
            Ok(Reply::redirect(to).done("did-invite", Some(invited)))
        }
        Err(NotDone::Refused(Refusal { code: "nobody-to-invite", .. })) => {
            drop(tx);
            pages::again(&ctx, &form, Fault::new("text", "invite-nobody")).await
        }
        Err(error) => Err(error.into()),
    }
}
