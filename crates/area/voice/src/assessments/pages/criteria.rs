//! `/{space}/desk/criteria`: by what proposals are assessed, and what weighs how much.

use askama::Template;
use kernel::{Fault, Lang};
use pages::{Button, Chrome, Empty, ErrorSummary, Field, Hidden, Samples, Words};
use web::{Ctx, Fail, Form, Reply};

use super::samples as ours;
use crate::{
    assessments::store::{self as rows, Criterion},
    idea::shown::text_in,
};

/// Names of the fields of weights.
pub(in crate::assessments) const WEIGHTS: [&str; 9] = [
    "weight-1", "weight-2", "weight-3", "weight-4", "weight-5", "weight-6", "weight-7", "weight-8",
    "weight-9",
];

#[derive(Template)]
#[template(path = "assessments/templates/criteria.html")]
pub(in crate::assessments) struct CriteriaPage {
    chrome: Chrome,
    errors: Option<ErrorSummary>,
    key: Hidden,
    weights: Vec<Field>,
    save: Button,
    empty: Empty,
    retire: Option<(Field, Button)>,
    name: Field,
    meaning: Field,
    weight: Field,
    add: Button,
}

pub(in crate::assessments) async fn show(ctx: Ctx) -> Result<Reply, Fail> {
    again(&ctx, &Form::default(), &[]).await
}

/// The page with what was typed and what is wrong with it.
pub(in crate::assessments) async fn again(ctx: &Ctx, typed: &Form, faults: &[Fault]) -> Result<Reply, Fail> {
    let space = ctx.space();
    let mut tx = ctx.read().await?;
    let criteria = rows::criteria(&mut tx, space.id).await?;
    drop(tx);
    let chrome = ctx.desk_chrome(ctx.words.t("criteria-title"));
    let page = CriteriaPage::new(chrome, ctx.request_key(), space.lang, &criteria, typed, faults);
    Ok(Reply::html(&page)?.private())
}

/// A weight as people write it, with the language's decimal mark.
pub(in crate::assessments) fn weight_text(words: Words, weight: f64) -> String {
    words.decimal(weight, if weight.fract() == 0.0 { 0 } else { 1 })
}

/// The fields of the weights of criteria.
pub(in crate::assessments) fn weight_fields(
    words: Words,
    own: Lang,
    criteria: &[Criterion],
    typed: &Form,
    faults: &[Fault],
) -> Vec<Field> {
    let field = |(criterion, name): (&Criterion, &'static str)| {
        let value = typed.maybe(name).map_or_else(|| weight_text(words, criterion.weight), str::to_owned);
        let label = text_in(&criterion.name, words.lang, own).unwrap_or_default();
        Field::number(name, label).value(value).faults(words, faults)
    };
    criteria.iter().zip(WEIGHTS).map(field).collect()
}

impl CriteriaPage {
    fn new(
        chrome: Chrome,
        request: String,
        own: Lang,
        criteria: &[Criterion],
        typed: &Form,
        faults: &[Fault],
    ) -> CriteriaPage {
        let words = chrome.words;
        let name = |criterion: &Criterion| text_in(&criterion.name, words.lang, own).unwrap_or_default();
        let label = |field: &str| match WEIGHTS.iter().position(|known| *known == field) {
            Some(at) => criteria.get(at).map(name).unwrap_or_default(),
            None if field == "name" => words.t("criterion-name"),
            None => words.t("criterion-weight"),
        };
        let picks = criteria.iter().map(|one| pages::Pick::new(one.id.to_string(), name(one)));
        let retire = || {
            let field = Field::select("criterion", words.t("criterion-column"), picks.collect());
            (field, Button::quiet(words.t("criterion-retire")).sends("deed", "retire"))
        };
        CriteriaPage {
            errors: ErrorSummary::of(words, faults, label),
            key: Hidden::new("request", request),
            weights: weight_fields(words, own, criteria, typed, faults),
            save: Button::main(words.t("criteria-save")).sends("deed", "weigh"),
            empty: Empty::new(words.t("criteria-none")).next(words.t("criteria-none-next")),
            retire: (!criteria.is_empty()).then(retire),
            name: Field::text("name", words.t("criterion-name"))
                .value(typed.text("name"))
                .maxlength(80)
                .faults(words, faults),
            meaning: Field::text("meaning", words.t("criterion-meaning"))
                .value(typed.text("meaning"))
                .hint(words.t("criterion-meaning-hint"))
                .faults(words, faults),
            weight: Field::number("weight", words.t("criterion-weight"))
                .value(typed.maybe("weight").unwrap_or("1"))
                .faults(words, faults),
            add: Button::second(words.t("criterion-add")).sends("deed", "add"),
            chrome: Chrome { fault_title: !faults.is_empty(), ..chrome },
        }
    }
}

impl Samples for CriteriaPage {
    fn samples(words: Words) -> Vec<CriteriaPage> {
        let chrome = || Chrome::sample(words, words.t("criteria-title"));
        let faults = [Fault::new("name", "required"), Fault::new("weight", "not-a-number")];
        let wrong = [Fault::new("weight-2", "not-a-number")];
        let none = Form::default();
        vec![
            CriteriaPage::new(chrome(), "0".into(), Lang::Sv, &ours::criteria(), &none, &wrong),
            CriteriaPage::new(chrome(), "0".into(), Lang::Sv, &[], &none, &faults),
        ]
    }
}
