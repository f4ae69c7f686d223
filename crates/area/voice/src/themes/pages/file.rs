//! The file of a run: everything that is needed to do it again, with the texts as everybody may read them now.

use members::Right;
use textsense::themes::{
    Options,
    record::{Decided, Record},
};
use web::{Ctx, Fail, Reply};

use crate::{
    idea::store::heap,
    themes::{
        rules::State,
        run::text,
        store::{
            maps::{self, from_json},
            runs,
        },
    },
};

/// `GET /themes/runs/{number}`: for everybody once a map of it or of a later one is shown to everybody.
pub(in crate::themes) async fn show(ctx: Ctx) -> Result<Reply, Fail> {
    let space = ctx.space().id;
    let mut tx = ctx.read().await?;
    let run = runs::one(&mut tx, space, ctx.param("number")?).await?.ok_or(Fail::NotFound)?;
    let shown = maps::shown(&mut tx, space, run.round).await?;
    let public = shown.is_some_and(|shown| run.number <= shown.run);
    if run.state != State::Done || !(public || ctx.may(Right::SortIdeas)) {
        return Err(Fail::NotFound);
    }
    let (numbers, decided) = runs::repeat(&mut tx, run.id).await?;
    let numbers: Vec<i64> = from_json(&numbers, "theme_run.numbers")?;
    let ideas = heap::heap(&mut tx, space, run.round).await?;
    let went_in = |number: i64| numbers.binary_search(&number).is_ok();
    let record = Record {
        method: run.method,
        model: run.model,
        options: from_json::<Options>(&run.options, "theme_run.options")?,
        before: decided.map(|text| from_json::<Decided>(&text, "theme_run.decided")).transpose()?,
        input: run.input_hash.unwrap_or_default(),
        result: run.result_hash.unwrap_or_default(),
        texts: ideas.iter().filter(|idea| !idea.held && went_in(idea.number)).map(text).collect(),
    };
    let bytes = serde_json::to_vec(&record).expect("plain data");
    let reply = Reply::file(bytes, "application/json", &format!("theme-run-{}.json", run.number));
    Ok(if public { reply } else { reply.private() })
}
