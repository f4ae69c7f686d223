//! What one might do: a few lines per area, in the space's own words.

use askama::Template;
use kernel::{Fault, Id};
use pages::{Button, Chrome, Empty, Field, Hidden, Samples, Words};
use web::{Ctx, Fail, Form, Reply};

use super::samples;
use crate::{
    contribute::{desk, forms, store as rows},
    focus::{self, Area},
};

#[derive(Template)]
#[template(path = "contribute/templates/examples.html")]
struct ExamplesPage {
    chrome: Chrome,
    action: String,
    empty: Option<Empty>,
    areas: Vec<AreaForm>,
}

/// The examples of one area.
struct AreaForm {
    title: String,
    area: Hidden,
    field: Field,
    save: Button,
}

/// `/{space}/desk/contribute/examples`
pub async fn show(ctx: Ctx) -> Result<Reply, Fail> {
    page(&ctx, None).await
}

/// What was typed of one area, and what is wrong with it.
struct Typed {
    area: Id,
    text: String,
    fault: Fault,
}

async fn page(ctx: &Ctx, typed: Option<Typed>) -> Result<Reply, Fail> {
    let (mut tx, space) = (ctx.read().await?, ctx.space());
    let areas = focus::areas(&mut tx, space).await?;
    let examples = rows::examples(&mut tx, space.id).await?;
    drop(tx);
    let chrome = ctx.desk_chrome(ctx.words.t("examples-title"));
    let reply = Reply::html(&ExamplesPage::new(chrome, &ctx.at(""), &areas, &examples, typed.as_ref()))?;
    Ok(if typed.is_some() { reply.private().faulty() } else { reply.private() })
}

/// Puts the lines in the place of those of one area.
pub async fn save(ctx: Ctx, form: Form) -> Result<Reply, Fail> {
    let number: i64 = form.get("area").ok_or(Fail::NotFound)?;
    let areas = focus::areas(&mut ctx.read().await?, ctx.space()).await?;
    let area = areas.into_iter().find(|area| area.number == number).ok_or(Fail::NotFound)?.id;
    match forms::examples(form.raw("examples")) {
        Ok(all) => {
            desk::commit_examples(&ctx.store, &ctx.caller, ctx.space(), area, &all).await?;
            Ok(Reply::redirect(ctx.at("/desk/contribute/examples")).done("examples-saved", None))
        }
        Err(fault) => page(&ctx, Some(Typed { area, text: form.raw("examples").to_owned(), fault })).await,
    }
}

impl ExamplesPage {
    fn new(
        chrome: Chrome,
        home: &str,
        areas: &[Area],
        examples: &[(Id, String)],
        typed: Option<&Typed>,
    ) -> ExamplesPage {
        let words = chrome.words;
        let form = |area: &Area| {
            let typed = typed.filter(|typed| typed.area == area.id);
            let lines: Vec<&str> =
                examples.iter().filter(|(of, _)| *of == area.id).map(|(_, text)| text.as_str()).collect();
            let faults: Vec<Fault> = typed.map(|typed| typed.fault.clone()).into_iter().collect();
            AreaForm {
                title: area.title.clone(),
                area: Hidden::new("area", area.number.to_string()),
                field: Field::textarea("examples", words.t("examples-lines"), 4)
                    .id(format!("f-examples-{}", area.number))
                    .hint(words.t("examples-hint"))
                    .value(typed.map_or(lines.join("\n"), |typed| typed.text.clone()))
                    .lang(area.lang)
                    .faults(words, &faults),
                save: Button::second(words.t("button-save")),
            }
        };
        let nothing = || Empty::new(words.t("contribute-no-areas")).next(words.t("contribute-no-areas-next"));
        ExamplesPage {
            action: format!("{home}/desk/contribute/examples"),
            empty: areas.is_empty().then(nothing),
            areas: areas.iter().map(form).collect(),
            chrome: Chrome { fault_title: typed.is_some(), ..chrome },
        }
    }
}

impl Samples for ExamplesPage {
    fn samples(words: Words) -> Vec<ExamplesPage> {
        let chrome = || Chrome::sample(words, words.t("examples-title"));
        let areas = samples::areas();
        let examples = [(areas[0].id, "Vi <öppnar> dörren.".to_owned())];
        let typed = Typed {
            area: areas[1].id,
            text: "<x>".into(),
            fault: Fault::counted("examples", "lines-at-most", 12),
        };
        vec![
            ExamplesPage::new(chrome(), "/a", &areas, &examples, None),
            ExamplesPage::new(chrome(), "/a", &areas, &examples, Some(&typed)),
            ExamplesPage::new(chrome(), "/a", &[], &[], None),
        ]
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_page_is_sound_in_every_language() {
        pages::check_page::<super::ExamplesPage>();
    }
}
