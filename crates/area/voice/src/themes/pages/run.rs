//! A run: how far it has come; and afterwards what it was, so that anybody can do it again.

use askama::Template;
use pages::{Button, Chrome, Hidden, Link, Notice, ProgressLine, Words};
use web::{Ctx, Fail, Reply};

use super::{
    map::chrome,
    reading::{self, Scope},
};
use crate::{
    idea::shown::Names,
    themes::{
        rules::State,
        store::runs::{self, Run},
    },
};

/// The page.
#[derive(Template)]
#[template(path = "themes/templates/run.html")]
pub struct RunPage {
    pub chrome: Chrome,
    pub back: Link,
    pub going: bool,
    pub said: String,
    pub line: Option<ProgressLine>,
    pub refresh: Link,
    pub method: Option<Notice>,
    pub facts: Vec<(String, String)>,
    pub repeat: Option<(String, Link)>,
    pub again: Option<(String, Hidden, Button)>,
}

/// `GET /desk/theme-map/runs/{number}`
pub(in crate::themes) async fn show(ctx: Ctx) -> Result<Reply, Fail> {
    let (words, space) = (ctx.words, ctx.space());
    let mut tx = ctx.read().await?;
    let run = runs::one(&mut tx, space.id, ctx.param("number")?).await?.ok_or(Fail::NotFound)?;
    let names = Names::load(&mut tx, space, words).await?;
    drop(tx);
    let number =
        names.known.rounds.iter().find(|round| Some(round.id) == run.round).map(|round| round.number);
    let scope = Scope { round: run.round, number };
    let here = ctx.at("/desk/theme-map");
    let about = names.known.rounds.iter().find(|round| Some(round.id) == run.round);
    let about = about.map_or_else(|| words.t("themes-all-ideas"), |round| names.round(round));
    let state = run.state.now(run.heard_at, ctx.now());
    let title = words.with("themes-run-title-n", &[("n", run.number.to_string().into())]);
    let file = ctx.at(&format!("/themes/runs/{}", run.number));
    let again = matches!(state, State::Lost | State::Failed) && reading::may_change(&ctx);
    let page = RunPage {
        again: again.then(|| {
            let button = Button::main(words.t("themes-run-again")).sends("deed", "run");
            (scope.at(&here), Hidden::new("request", ctx.request_key()), button)
        }),
        ..page(words, chrome(&ctx, title), &run, state, &about, (scope.at(&here), ctx.path.clone(), file))
    };
    Ok(Reply::html(&page)?.private())
}

/// The page about a run in a state; the addresses are those of the map, the page itself and the run's file.
pub fn page(
    words: Words,
    chrome: Chrome,
    run: &Run,
    state: State,
    about: &str,
    (map, here, file): (String, String, String),
) -> RunPage {
    let going = state == State::Going;
    let said = match state {
        State::Going => {
            let values = [
                ("stage", words.t(&format!("themes-stage-{}", run.stage)).into()),
                ("done", words.percent(run.progress as f64 / 1000.0).into()),
            ];
            words.with("themes-run-said-going", &values)
        }
        State::Done => {
            let values = [("ideas", run.texts.into()), ("themes", run.themes.into())];
            words.with("themes-run-said-done", &values)
        }
        State::Lost => words.t("themes-run-said-lost"),
        State::Failed => words.t("themes-run-said-failed"),
    };
    RunPage {
        back: Link::new(words.t("themes-map"), map),
        going,
        said,
        line: going.then(|| ProgressLine::new(words, run.progress.unsigned_abs(), 1000)),
        refresh: Link::new(words.t("themes-run-refresh"), here),
        method: (state == State::Done).then(|| reading::method(words, run)),
        facts: facts(words, run, state, about),
        repeat: (state == State::Done).then(|| (command(run), Link::new(words.t("themes-run-file"), file))),
        again: None,
        chrome,
    }
}

/// How the run is done again, from its file.
fn command(run: &Run) -> String {
    let model = if run.model.is_some() { " --model nordic-e5.samband" } else { "" };
    format!("samband sense themes --run theme-run-{}.json{model}", run.number)
}

fn facts(words: Words, run: &Run, state: State, about: &str) -> Vec<(String, String)> {
    let options: serde_json::Value = serde_json::from_str(&run.options).unwrap_or_default();
    let option = |name: &str| options.get(name).map(ToString::to_string).unwrap_or_default();
    let model = run.model.clone().unwrap_or_else(|| words.t("themes-run-no-model"));
    let mut facts = vec![
        ("themes-run-about", about.to_owned()),
        ("themes-run-begun", words.moment(run.begun_at)),
        ("themes-run-method", run.method.clone()),
        ("themes-run-model", model),
        ("themes-run-seed", option("seed")),
    ];
    if state == State::Done {
        let took = run.ended_at.unwrap_or(run.begun_at) - run.begun_at;
        facts.extend([
            (
                "themes-run-took",
                words.with("themes-run-seconds", &[("s", words.decimal(took as f64 / 1000.0, 1).into())]),
            ),
            ("themes-run-weak", words.number(run.weak)),
            ("themes-run-fresh", words.number(run.fresh)),
            ("themes-run-input", run.input_hash.clone().unwrap_or_default()),
            ("themes-run-result", run.result_hash.clone().unwrap_or_default()),
        ]);
    }
    facts.into_iter().map(|(key, value)| (words.t(key), value)).collect()
}
