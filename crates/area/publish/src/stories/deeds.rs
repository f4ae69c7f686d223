//! What is posted to the desk of stories.

use kernel::Fault;
use web::{Ctx, Fail, Form, Reply};

use super::{
    desk,
    forms::{FIELDS, Typed, TypedCaption},
    pages, picture,
};

fn read(form: &Form) -> Typed {
    let text = |name: &str| form.text(name).to_owned();
    Typed {
        sort: text("sort"),
        title: text("title"),
        text: form.raw("text").to_owned(),
        on: text("on"),
        place: text("place"),
    }
}

fn read_caption(form: &Form) -> TypedCaption {
    let text = |name: &str| form.text(name).to_owned();
    TypedCaption {
        alt: text("alt"),
        credit: text("credit"),
        licence: text("licence"),
        people: text("people"),
        persons: FIELDS.iter().map(|(who, on)| (text(who), text(on))).collect(),
    }
}

/// `POST /desk/stories/new`
pub(super) async fn tell(ctx: Ctx, form: Form) -> Result<Reply, Fail> {
    let typed = read(&form);
    let key = form.request_key().map_or_else(|| ctx.request_key(), str::to_owned);
    let draft = match typed.read() {
        Ok(draft) => draft,
        Err(faults) => return Ok(pages::desk::new_again(&ctx, &typed, &faults, key)?.faulty()),
    };
    let mut tx = ctx.write().await?;
    let story = desk::tell(&mut tx, &ctx.caller, ctx.space(), &draft, Some(&key)).await?;
    tx.commit().await?;
    Ok(Reply::redirect(ctx.at(&format!("/desk/stories/{}", story.number))).done("story-done-told", None))
}

/// `POST /desk/stories/{number}`
pub(super) async fn change(ctx: Ctx, form: Form) -> Result<Reply, Fail> {
    let typed = read(&form);
    let number = ctx.param("number")?;
    let draft = match typed.read() {
        Ok(draft) => draft,
        Err(faults) => {
            let again = pages::desk::Again { typed: Some(typed), faults, ..Default::default() };
            return Ok(pages::desk::edit_again(&ctx, again).await?.faulty());
        }
    };
    let over = (number, form.get("version").unwrap_or(0));
    let mut tx = ctx.write().await?;
    desk::change(&mut tx, &ctx.caller, ctx.space(), over, &draft).await?;
    tx.commit().await?;
    Ok(Reply::redirect(ctx.at(&format!("/desk/stories/{number}"))).done("story-done-changed", None))
}

/// `POST /desk/stories/{number}/picture`: puts one up, or takes it down.
pub(super) async fn picture(ctx: Ctx, form: Form) -> Result<Reply, Fail> {
    let number = ctx.param("number")?;
    let back = ctx.at(&format!("/desk/stories/{number}"));
    if form.text("deed") == "hide" {
        let mut tx = ctx.write().await?;
        desk::hide(&mut tx, &ctx.caller, ctx.space(), number).await?;
        tx.commit().await?;
        return Ok(Reply::redirect(back).done("story-done-hidden", None));
    }
    let caption = read_caption(&form);
    let file = picture::read(form.file("picture").map_or(&[][..], |file| &file.bytes));
    let (clean, read) = match (file, caption.read(ctx.space().today(ctx.now()))) {
        (Ok(clean), Ok(read)) => (clean, read),
        (file, read) => {
            let of_file = file.err().map(|(code, count)| Fault { field: "picture", code, count });
            let faults = of_file.into_iter().chain(read.err().unwrap_or_default()).collect();
            let again = pages::desk::Again { caption: Some(caption), faults, ..Default::default() };
            return Ok(pages::desk::edit_again(&ctx, again).await?.faulty());
        }
    };
    let mut tx = ctx.write().await?;
    let what = (&clean, &read, caption.people == "yes");
    desk::show(&mut tx, &ctx.caller, ctx.space(), number, what).await?;
    tx.commit().await?;
    Ok(Reply::redirect(back).done("story-done-shown", None))
}

/// `POST /desk/stories/{number}/remove`
pub(super) async fn remove(ctx: Ctx, _form: Form) -> Result<Reply, Fail> {
    let number = ctx.param("number")?;
    let mut tx = ctx.write().await?;
    desk::remove(&mut tx, &ctx.caller, ctx.space(), number).await?;
    tx.commit().await?;
    Ok(Reply::redirect(ctx.at("/desk/stories")).done("story-done-removed", None))
}
