//! Upload, mapping with preview, result. Three pages, none of which needs a script.

use askama::Template;
use kernel::{Fault, Id};
use pages::{
    Button, Cell, Choice, Choices, Chrome, Column, DataTable, ErrorSummary, Field, Hidden, Notice, Pick,
    Samples, Tag, Tone, Words,
};
use tabular::{Limits, Mapping, Note, Sheet};
use web::{Ctx, Fail, Form, Reply};

use super::{
    desk::{self, Outcome},
    fields, forms,
    rules::{Plan, PlannedRow, Status, Trouble},
    said, store as own,
};
use crate::idea::{model::shorten, sheets};

/// Rows shown of those without faults.
const SHOWN: usize = 10;
/// Faults shown at once.
const FAULTS: usize = 100;

#[derive(Template)]
#[template(path = "importing/templates/begin.html")]
struct BeginPage {
    chrome: Chrome,
    errors: Option<ErrorSummary>,
    action: String,
    file: Field,
    button: Button,
}

#[derive(Template)]
#[template(path = "importing/templates/look.html")]
struct LookPage {
    chrome: Chrome,
    action: String,
    file: String,
    notes: Vec<Notice>,
    fields: Vec<Field>,
    themes: Option<Choices>,
    again: Button,
    summary: Notice,
    faults: Vec<String>,
    more_faults: Option<String>,
    table: Option<DataTable>,
    hidden: Vec<Hidden>,
    confirm: Option<Button>,
}

#[derive(Template)]
#[template(path = "importing/templates/done.html")]
struct DonePage {
    chrome: Chrome,
    told: Notice,
    buttons: Vec<Button>,
}

/// The first page: choose a file.
pub(super) async fn begin(ctx: Ctx) -> Result<Reply, Fail> {
    let chrome = ctx.desk_chrome(ctx.words.t("import-title"));
    Ok(Reply::html(&beginning(chrome, &ctx.path, ctx.app.config().upload_limit, None))?.private())
}

fn beginning(chrome: Chrome, action: &str, most: usize, trouble: Option<&Trouble>) -> BeginPage {
    let words = chrome.words;
    let label = words.t("import-file");
    let hint = format!("{} {}", words.t("import-file-hint"), sheets::limits(words, most));
    let mut file = Field::file("file", &label, sheets::ACCEPT).hint(hint);
    if let Some(trouble) = trouble {
        file = file.fault(said::sentence(words, trouble));
    }
    let faults: Vec<Fault> = trouble.map(|_| Fault::new("file", "import-file")).into_iter().collect();
    BeginPage {
        errors: ErrorSummary::of(words, &faults, |_| label.clone()),
        chrome: Chrome { fault_title: trouble.is_some(), ..chrome },
        action: action.to_owned(),
        file,
        button: Button::main(words.t("import-upload")),
    }
}

/// Reads the file; keeps it for the next step if it can be read.
pub(super) async fn upload(ctx: Ctx, form: Form) -> Result<Reply, Fail> {
    let chrome = ctx.desk_chrome(ctx.words.t("import-title"));
    let most = ctx.app.config().upload_limit;
    let Some(file) = form.file("file") else {
        let trouble = Trouble { code: "no-file", row: None, cell: None, args: Vec::new() };
        return Ok(Reply::html(&beginning(chrome, &ctx.path, most, Some(&trouble)))?.faulty());
    };
    if let Err(fault) = read(&file.name, &file.bytes).await? {
        return Ok(Reply::html(&beginning(chrome, &ctx.path, most, Some(&fault.into())))?.faulty());
    }
    let mut tx = ctx.housekeeping().await?;
    let actor = ctx.caller.actor.to_string();
    let id = own::put(&mut tx, ctx.space().id, &actor, &file.name, &file.bytes).await?;
    tx.commit().await?;
    Ok(Reply::redirect(ctx.at(&format!("/desk/import/{id}"))))
}

async fn read(name: &str, bytes: &[u8]) -> Result<Result<Sheet, tabular::Fault>, Fail> {
    let (name, bytes) = (name.to_owned(), bytes.to_vec());
    let reading = tokio::task::spawn_blocking(move || tabular::read(&name, &bytes, &Limits::default()));
    reading.await.map_err(|_| Fail::Broken("reading a file failed"))
}

/// The uploaded file of this step; gone when its time is over or it is somebody else's.
async fn uploaded(ctx: &Ctx) -> Result<own::Uploaded, Fail> {
    let id: Id = ctx.param("upload")?;
    let actor = ctx.caller.actor.to_string();
    own::get(&mut ctx.read().await?, id, ctx.space().id, &actor).await?.ok_or(Fail::NotFound)
}

/// What would happen, with the form that says which column is what; or what has happened.
pub(super) async fn look(ctx: Ctx) -> Result<Reply, Fail> {
    let file = uploaded(&ctx).await?;
    if let Some(outcome) = &file.outcome {
        let outcome = serde_json::from_str(outcome).map_err(|_| Fail::Broken("an unreadable outcome"))?;
        let ideas = ctx.at("/ideas");
        let page = done_page(
            ctx.desk_chrome(ctx.words.t("import-done-title")),
            &outcome,
            &ideas,
            &ctx.at("/desk/import"),
        );
        return Ok(Reply::html(&page)?.private());
    }
    let (sheet, plan) = planned(&ctx, &ctx.query, &file).await?;
    let chrome = ctx.desk_chrome(ctx.words.t("import-preview-title"));
    Ok(Reply::html(&looking(chrome, &ctx.path, &file.name, &sheet, &plan))?.private())
}

async fn planned(ctx: &Ctx, form: &Form, file: &own::Uploaded) -> Result<(Sheet, Plan), Fail> {
    let sheet = read(&file.name, &file.bytes).await?.map_err(|_| Fail::Broken("a file changed"))?;
    let sent = |name: &str| form.maybe(name);
    let remembered = own::remembered(&mut ctx.read().await?, ctx.space().id).await?;
    let earlier = forms::fitting(&sheet.header, &remembered);
    let mapping = forms::mapping(&sheet.header, sent)
        .or_else(|| earlier.map(|(_, mapping)| mapping.clone()))
        .unwrap_or_else(|| Mapping::guess(&sheet.header, &fields::all()));
    let source = earlier.map_or_else(|| forms::source_of(&file.name), |(source, _)| source.clone());
    let preview = async |source: &str| {
        let options = forms::options(source, sent);
        desk::preview(&ctx.store, ctx.space(), &ctx.caller, &sheet, &mapping, options).await
    };
    let mut plan = preview(&source).await?;
    // Alike columns do not make it the same source, when the same numbers stand for other texts.
    if sent("source").is_none() && plan.summary().other_text > 0 {
        plan = preview(&forms::source_of(&file.name)).await?;
    }
    Ok((sheet, plan))
}

/// Imports, as the preview said.
pub(super) async fn confirm(ctx: Ctx, form: Form) -> Result<Reply, Fail> {
    let file = uploaded(&ctx).await?;
    if file.outcome.is_some() {
        return Ok(Reply::redirect(&ctx.path));
    }
    let (sheet, plan) = planned(&ctx, &form, &file).await?;
    if plan.troubles().next().is_some() {
        let chrome = ctx.desk_chrome(ctx.words.t("import-preview-title"));
        let chrome = Chrome { fault_title: true, ..chrome };
        return Ok(Reply::html(&looking(chrome, &ctx.path, &file.name, &sheet, &plan))?.faulty());
    }
    let outcome = desk::import(&ctx.store, ctx.space(), &ctx.caller, &plan).await?;
    let mut tx = ctx.housekeeping().await?;
    own::done(&mut tx, file.id, &serde_json::to_string(&outcome).expect("plain data")).await?;
    tx.commit().await?;
    Ok(Reply::redirect(&ctx.path))
}

fn looking(chrome: Chrome, action: &str, file: &str, sheet: &Sheet, plan: &Plan) -> LookPage {
    let words = chrome.words;
    let sums = plan.summary();
    let faults: Vec<String> =
        plan.troubles().take(FAULTS).map(|trouble| said::sentence(words, trouble)).collect();
    let more = plan.troubles().count().saturating_sub(FAULTS);
    let ready = faults.is_empty() && sums.new > 0;
    LookPage {
        action: action.to_owned(),
        file: words.with("import-of-file", &[("file", file.into()), ("n", (sheet.rows.len() as i64).into())]),
        notes: plan.notes.iter().map(|note| noted(words, note)).collect(),
        fields: controls(words, sheet, plan),
        themes: theme_choice(words, plan),
        again: Button::second(words.t("import-look")),
        summary: summary(words, plan),
        faults,
        more_faults: (more > 0).then(|| words.count("import-more-faults", more as i64)),
        table: (!plan.rows.is_empty()).then(|| table(words, sheet, plan)),
        hidden: if ready { hidden(sheet, plan) } else { Vec::new() },
        confirm: ready.then(|| Button::main(words.count("import-confirm", sums.new as i64))),
        chrome,
    }
}

fn noted(words: Words, note: &Note) -> Notice {
    let key = format!("import-note-{}", note.code());
    let text = match note {
        Note::EncodingGuessed => words.t(&key),
        Note::OtherSheetsIgnored(names) => words.with(&key, &[("names", names.join(", ").into())]),
        Note::EmptyRowsSkipped(n) => words.count(&key, *n as i64),
    };
    Notice::new(Tone::Warning, text)
}

fn controls(words: Words, sheet: &Sheet, plan: &Plan) -> Vec<Field> {
    let headings = sheet.header.iter().enumerate().filter(|(_, heading)| !heading.is_empty());
    let columns: Vec<Pick> =
        headings.map(|(at, heading)| Pick::new((at + 1).to_string(), shorten(heading, 60))).collect();
    let source = Field::text("source", words.t("import-source"))
        .hint(words.t("import-source-hint"))
        .value(&plan.options.source);
    let select = |field: tabular::Field| {
        let mut picks = vec![Pick::new("", words.t("import-column-none"))];
        picks.extend(columns.clone());
        let place = forms::place(&sheet.header, &plan.mapping, &field.name);
        let label = words.t(&format!("import-field-{}", field.name));
        let select = Field::select(&forms::control(&field.name), label, picks);
        let select = select.value(place.map_or_else(String::new, |place| place.to_string()));
        match (field.required, place) {
            (true, None) => select.fault(words.t("fault-choose-one")),
            (true, Some(_)) => select,
            (false, None) if field.name == fields::EXTERNAL_ID => {
                select.optional(words).hint(words.t("import-no-numbers"))
            }
            (false, _) => select.optional(words),
        }
    };
    std::iter::once(source).chain(fields::all().into_iter().map(select)).collect()
}

fn theme_choice(words: Words, plan: &Plan) -> Option<Choices> {
    let names: Vec<&str> = plan.unknown_themes().map(|name| name.name.as_str()).collect();
    names.first()?;
    let listed = names.iter().take(30).map(|name| shorten(name, 60)).collect::<Vec<_>>().join(", ");
    let create = plan.options.create_themes;
    let choices = vec![
        Choice::new("create", words.t("import-themes-create")).chosen(create),
        Choice::new("leave", words.t("import-themes-leave")).chosen(!create),
    ];
    let question = words.count("import-themes", names.len() as i64);
    Some(Choices::one("themes", question, choices).hint(listed))
}

fn summary(words: Words, plan: &Plan) -> Notice {
    // Without its columns no row has been read, and none can be said to be right or wrong.
    if plan.rows.is_empty() && !plan.faults.is_empty() {
        return Notice::new(Tone::Danger, words.t("import-columns-first"))
            .title(words.t("import-nothing-changed"));
    }
    let sums = plan.summary();
    let count = |key, n: usize| words.count(key, n as i64);
    let other = (sums.other_text > 0).then(|| count("import-sum-other", sums.other_text));
    let sentences = [
        Some(count("import-sum-new", sums.new)),
        Some(count("import-sum-already", sums.already)),
        other,
        Some(count("import-sum-faulty", sums.faulty)),
    ];
    let text = sentences.into_iter().flatten().collect::<Vec<_>>().join(" ");
    if plan.troubles().next().is_some() {
        return Notice::new(Tone::Danger, text).title(words.t("import-nothing-changed"));
    }
    if sums.new == 0 {
        return Notice::new(Tone::Info, text).title(words.t("import-nothing-new"));
    }
    Notice::new(Tone::Info, text).title(words.t("import-nothing-yet"))
}

/// The first rows, and all that have faults as far as faults are shown: every field that is taken from the file, a day
/// as it is understood.
fn table(words: Words, sheet: &Sheet, plan: &Plan) -> DataTable {
    let numbered = plan.mapping.0.iter().any(|pair| pair.field == fields::EXTERNAL_ID);
    let number = numbered.then(|| Column::text(words.t("import-field-external_id")));
    let beside: Vec<(String, usize)> = fields::all()
        .into_iter()
        .filter(|field| ![fields::EXTERNAL_ID, fields::TEXT, fields::THEME].contains(&field.name.as_str()))
        .filter_map(|field| {
            let place = forms::place(&sheet.header, &plan.mapping, &field.name)?;
            Some((field.name, place - 1))
        })
        .collect();
    let titled = |name: &str| Column::text(words.t(&format!("import-{name}")));
    let columns = std::iter::once(Column::number(words.t("import-col-row")))
        .chain(number)
        .chain(["field-text", "field-theme"].map(titled))
        .chain(beside.iter().map(|(name, _)| titled(&format!("field-{name}"))))
        .chain([titled("col-status")]);
    let raw = |row: &PlannedRow, at: usize| {
        let found = sheet.rows.binary_search_by_key(&row.row, |one| one.number).ok();
        found.and_then(|found| sheet.rows[found].cells.get(at)).map_or("", String::as_str)
    };
    let cell = |row: &PlannedRow, name: &str, at: usize| match (name, row.received_at) {
        (fields::RECEIVED_AT, Some(moment)) => Cell::text(words.day(moment)),
        _ => Cell::text(shorten(raw(row, at), 40)),
    };
    let faulty = |row: &PlannedRow| matches!(row.status, Status::Faulty(_));
    let (mut sound, mut bad) = (0, 0);
    let shown = plan.rows.iter().filter(|row| {
        let (n, most) = if faulty(row) { (&mut bad, FAULTS) } else { (&mut sound, SHOWN) };
        *n += 1;
        *n <= most
    });
    let rows = shown.map(|row| {
        let (tone, key) = match row.status {
            Status::New => (Tone::Success, "import-status-new"),
            Status::AlreadyHere => (Tone::Neutral, "import-status-already"),
            Status::OtherText => (Tone::Warning, "import-status-other"),
            Status::Faulty(_) => (Tone::Danger, "import-status-faulty"),
        };
        let number = numbered.then(|| Cell::text(shorten(&row.external_id, 40)));
        let told = [
            Cell::text(shorten(&row.text, 100)),
            Cell::text(shorten(row.theme.as_deref().unwrap_or_default(), 40)),
        ];
        let others = beside.iter().map(|(name, at)| cell(row, name, *at));
        std::iter::once(Cell::number(words, row.row as i64))
            .chain(number)
            .chain(told)
            .chain(others)
            .chain([Cell::tag(Tag::new(tone, words.t(key)))])
            .collect()
    });
    DataTable::new("rows", words.t("import-rows"), columns.collect(), rows.collect())
}

/// What the confirming button sends: the same as the form above it.
fn hidden(sheet: &Sheet, plan: &Plan) -> Vec<Hidden> {
    let place = |field: &str| {
        forms::place(&sheet.header, &plan.mapping, field).map_or_else(String::new, |at| at.to_string())
    };
    let mut hidden: Vec<Hidden> = fields::all()
        .iter()
        .map(|field| Hidden::new(forms::control(&field.name), place(&field.name)))
        .collect();
    hidden.push(Hidden::new("source", &plan.options.source));
    hidden.push(Hidden::new("themes", if plan.options.create_themes { "create" } else { "leave" }));
    hidden
}

fn done_page(chrome: Chrome, outcome: &Outcome, ideas: &str, again: &str) -> DonePage {
    let words = chrome.words;
    let already = words.count("import-sum-already", outcome.already);
    let told = match (outcome.first_number, outcome.last_number) {
        (Some(first), Some(last)) => {
            let values = [("n", outcome.added.into()), ("first", first.into()), ("last", last.into())];
            let text = format!("{} {already}", words.with("import-done-numbers", &values));
            Notice::new(Tone::Success, text).title(words.count("import-done", outcome.added))
        }
        _ => Notice::new(Tone::Info, already).title(words.t("import-nothing-new")),
    };
    let buttons = vec![
        Button::main(words.t("import-to-ideas")).link(ideas),
        Button::second(words.t("import-another")).link(again),
    ];
    DonePage { chrome, told, buttons }
}

fn example(map: &str) -> (Sheet, Plan) {
    use super::rules::{Known, Options, plan};
    let file = "id;text;tema;typ\n1;More <b>benches</b>;Park & torg;\n1;Bussar;;x\n2;;Park;\n";
    let sheet = tabular::read("x.csv", file.as_bytes(), &Limits::default()).expect("a sound file");
    let mapping: Mapping = map.parse().expect("a sound mapping");
    let options = Options { source: "survey \"26\"".into(), round: None, create_themes: true };
    let plan = plan(&sheet, &mapping, options, &Known::default(), &jiff::tz::TimeZone::UTC, 0);
    (sheet, plan)
}

impl Samples for BeginPage {
    fn samples(words: Words) -> Vec<BeginPage> {
        let args = vec![("limit", "100000".to_owned())];
        let trouble = Trouble { code: "cell-too-large", row: Some(3), cell: Some("C3".into()), args };
        let page = |trouble| {
            let chrome = Chrome::sample(words, words.t("import-title"));
            beginning(chrome, "/tvv/desk/import", 50 << 20, trouble)
        };
        vec![page(None), page(Some(&trouble))]
    }
}

impl Samples for LookPage {
    fn samples(words: Words) -> Vec<LookPage> {
        let page = |map, change: fn(&mut Plan)| {
            let (sheet, mut plan) = example(map);
            change(&mut plan);
            let chrome = Chrome::sample(words, words.t("import-preview-title"));
            looking(chrome, "/tvv/desk/import/1", "<x>.csv", &sheet, &plan)
        };
        let notes = |plan: &mut Plan| {
            plan.notes = vec![
                Note::EncodingGuessed,
                Note::OtherSheetsIgnored(vec!["<b>".into()]),
                Note::EmptyRowsSkipped(2),
            ];
        };
        vec![
            page("id=external_id,text=text,tema=theme,typ=kind", notes),
            page("id=external_id", |_| {}),
            page("text=text", |plan| plan.rows[0].status = Status::OtherText),
            page("id=external_id,text=text,tema=theme", |plan| plan.rows.truncate(1)),
        ]
    }
}

impl Samples for DonePage {
    fn samples(words: Words) -> Vec<DonePage> {
        let page = |outcome: Outcome| {
            let chrome = Chrome::sample(words, words.t("import-done-title"));
            done_page(chrome, &outcome, "/tvv/ideas", "/tvv/desk/import")
        };
        let some = Outcome { added: 5209, already: 1, first_number: Some(7), last_number: Some(5215) };
        vec![page(some), page(Outcome { already: 3, ..Outcome::default() })]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_pages_are_sound_in_every_language() {
        pages::check_page::<BeginPage>();
        pages::check_page::<LookPage>();
        pages::check_page::<DonePage>();
    }

    #[test]
    fn what_is_wrong_is_said_with_row_and_cell() {
        let (_, plan) = example("id=external_id,text=text,tema=theme,typ=kind");
        let said: Vec<_> = plan.troubles().map(|t| (t.code, t.cell.as_deref().unwrap_or(""))).collect();
        assert_eq!(said, [("unknown-kind", "D3"), ("duplicate-id", "A3"), ("required-empty", "B4")]);
        assert_eq!(plan.troubles().nth(1).unwrap().args[1], ("first", "2".to_owned()));
    }
}
