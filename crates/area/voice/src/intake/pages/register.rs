//! Typing in what was written or said elsewhere, one after the other: meeting and table stay, the text is empty
//! again and has the focus (the address ends in the text field's id, so no script is needed).

use askama::Template;
use kernel::Fault;
use members::secrets;
use pages::{Button, Chrome, ErrorSummary, Field, Hidden, Notice, Pick, Samples, Tone, Words};
use store::Tx;
use web::{Ctx, Fail, Form, Reply};

use super::languages;
use crate::{
    idea::store::{
        cards, gatherings as found, ideas,
        places::{self, Gathering},
    },
    intake::{
        desk::{self, Desk, Entered},
        forms::{Cutting, Entry},
        ticket::{SHOWN_FOR, Ticket, fresh_key},
    },
};

/// The registrar's form.
#[derive(Template)]
#[template(path = "intake/templates/register.html")]
pub struct RegisterPage {
    chrome: Chrome,
    /// Where the form goes: the same page without what was said in its query.
    action: String,
    errors: Option<ErrorSummary>,
    done: Option<Done>,
    late: Option<Notice>,
    count: Option<String>,
    gathering: Field,
    table: Field,
    card: Field,
    text: Field,
    email: Field,
    lang: Field,
    /// Whether the fields of a letter are unfolded.
    posted: bool,
    letter: [Field; 2],
    /// Whether the fields of a cutting are unfolded.
    open: bool,
    cutting: [Field; 4],
    key: Hidden,
    send: Button,
}

/// What was typed in last.
struct Done {
    says: String,
    /// The code to hand over, with the slip to print, when the card does not have one.
    code: Option<(String, Button)>,
}

/// What the form is made of, beside what was typed.
struct Setting {
    chrome: Chrome,
    action: String,
    gatherings: Vec<Gathering>,
    langs: Vec<kernel::Lang>,
    done: Option<Done>,
    /// Ideas from the chosen gathering: its table, and how many.
    count: Option<(Option<i64>, i64)>,
    late: bool,
    key: String,
}

impl RegisterPage {
    fn new(setting: Setting, typed: &Entry, faults: &[Fault]) -> RegisterPage {
        let Setting { chrome, action, gatherings, langs, done, count, late, key } = setting;
        let words = chrome.words;
        let none = std::iter::once(Pick::new("", words.t("register-no-gathering")));
        let picks = none.chain(gatherings.iter().map(|one| Pick::new(&one.key, &one.name))).collect();
        let line = |name: &str, key: &str, value: &str| Field::text(name, words.t(key)).value(value);
        let count = count.map(|(table, n)| match table {
            Some(table) => words.with("register-count-table", &[("n", n.into()), ("table", table.into())]),
            None => words.count("register-count", n),
        });
        RegisterPage {
            action,
            errors: ErrorSummary::of(words, faults, |field| words.t(&format!("register-{field}"))),
            late: late.then(|| Notice::new(Tone::Info, words.t("register-late"))),
            gathering: Field::select("gathering", words.t("register-gathering"), picks)
                .value(typed.gathering.as_str())
                .faults(words, faults),
            table: Field::number("table", words.t("register-table"))
                .value(typed.table.as_str())
                .optional(words)
                .faults(words, faults),
            card: line("card", "register-card", &typed.card)
                .hint(words.t("register-card-hint"))
                .autocomplete("off")
                .optional(words)
                .faults(words, faults),
            text: Field::textarea("text", words.t("register-text"), 6)
                .hint(words.t("register-text-hint"))
                .value(typed.text.as_str())
                .faults(words, faults),
            // The owner's address, not that of the one who types: the browser must not fill it in.
            email: Field::email("email", words.t("register-email"))
                .hint(words.t("register-email-hint"))
                .value(typed.email.as_str())
                .autocomplete("off")
                .optional(words)
                .faults(words, faults),
            lang: Field::select(
                "lang",
                words.t("register-lang"),
                languages(words.t("register-lang-told"), &langs),
            )
            .value(typed.lang.as_str())
            .faults(words, faults),
            posted: !(typed.name.is_empty() && typed.postal.is_empty()),
            letter: letter(words, typed, faults),
            open: typed.cutting != Cutting::default(),
            cutting: cutting(words, &typed.cutting, faults),
            key: Hidden::new("request", key),
            send: Button::main(words.t("register-send")),
            chrome: Chrome { fault_title: !faults.is_empty(), ..chrome },
            done,
            count,
        }
    }
}

/// Where a letter goes. It is the owner's address: the browser must not fill in that of the one who types.
fn letter(words: Words, typed: &Entry, faults: &[Fault]) -> [Field; 2] {
    let fields = [
        Field::text("name", words.t("register-name")).value(typed.name.as_str()),
        Field::textarea("postal", words.t("register-postal"), 3)
            .hint(words.t("register-postal-hint"))
            .value(typed.postal.as_str()),
    ];
    fields.map(|field| field.autocomplete("off").optional(words).faults(words, faults))
}

/// Where a debate post or a press cutting was published.
fn cutting(words: Words, typed: &Cutting, faults: &[Fault]) -> [Field; 4] {
    let fields = [
        Field::text("source", words.t("register-source")).value(typed.title.as_str()),
        Field::text("publication", words.t("register-publication")).value(typed.publication.as_str()),
        Field::text("published", words.t("register-published"))
            .hint(words.t("register-published-hint"))
            .size(12)
            .value(typed.published.as_str()),
        Field::text("url", words.t("register-url")).value(typed.url.as_str()),
    ];
    fields.map(|field| field.autocomplete("off").optional(words).faults(words, faults))
}

/// Shows the form, with what was typed in last.
pub async fn form(ctx: Ctx) -> Result<Reply, Fail> {
    let query = |name: &str| ctx.query.text(name).to_owned();
    let typed = Entry { gathering: query("gathering"), table: query("table"), ..Entry::default() };
    Ok(Reply::html(&page(&ctx, &typed, ctx.request_key(), &[]).await?)?.private())
}

/// Types an idea in and leads to the next; or shows the form again, with what was typed.
pub async fn enter(ctx: Ctx, form: Form) -> Result<Reply, Fail> {
    let typed = read(&form);
    let key = form.one_time_key().map_or_else(|| fresh_key(ctx.app.env()), str::to_owned);
    let gathering = match typed.gathering.as_str() {
        "" => None,
        chosen => found::by_key(&mut ctx.read().await?, ctx.space().id, chosen).await?,
    };
    let mut faults = Vec::new();
    if gathering.is_none() && !typed.gathering.is_empty() {
        faults.push(Fault::new("gathering", "choose-one"));
    }
    faults.extend(typed.faults(gathering.as_ref().map(|gathering| gathering.tables)));
    if faults.is_empty() {
        let (store, space, tickets) = (&ctx.store, &**ctx.space(), ctx.app.secret());
        let desk = Desk { store, space, tickets, key: &key, lang: ctx.lang };
        match desk.enter(&ctx.caller, &typed, gathering.as_ref()).await? {
            Ok(entered) => return Ok(Reply::redirect(onward(&ctx, &typed, &entered))),
            Err(fault) => faults.push(fault),
        }
    }
    Ok(Reply::html(&page(&ctx, &typed, key, &faults).await?)?.faulty())
}

fn read(form: &Form) -> Entry {
    let text = |name: &str| form.text(name).to_owned();
    Entry {
        gathering: text("gathering"),
        table: text("table"),
        card: text("card"),
        text: form.raw("text").to_owned(),
        email: text("email"),
        name: text("name"),
        postal: text("postal"),
        lang: text("lang"),
        cutting: Cutting {
            title: text("source"),
            publication: text("publication"),
            published: text("published"),
            url: text("url"),
        },
    }
}

/// The address of the next empty form. The code is not in it; the ticket opens it for a quarter of an hour.
fn onward(ctx: &Ctx, typed: &Entry, entered: &Entered) -> String {
    let said = match entered {
        Entered::Code(ticket) => format!("done={ticket}"),
        Entered::Card(card) => format!("card={}", card.number),
    };
    let table = typed.table_no().map(|table| format!("&table={table}")).unwrap_or_default();
    ctx.at(&format!("/desk/register?gathering={}{table}&{said}#f-text", typed.gathering))
}

async fn page(ctx: &Ctx, typed: &Entry, key: String, faults: &[Fault]) -> Result<RegisterPage, Fail> {
    let codes = secrets::of_codes(&ctx.store, ctx.space().id).await?;
    let (mut tx, space) = (ctx.read().await?, ctx.space());
    let gatherings = places::gatherings(&mut tx, space.id).await?;
    let rounds = places::rounds(&mut tx, space.id).await?;
    let chosen = gatherings.iter().find(|gathering| gathering.key == typed.gathering);
    let count = match chosen {
        None => None,
        Some(chosen) => {
            let tables = places::ideas_by_table(&mut tx, chosen.id).await?;
            let table = typed.table_no();
            let counted = tables.iter().filter(|(at, _)| table.is_none() || *at == table);
            Some((table, counted.map(|(_, n)| n).sum()))
        }
    };
    let done = match ctx.query.get::<i64>("card") {
        Some(number) => with_card(ctx, &mut tx, number).await?,
        None => with_code(ctx, &mut tx, &codes).await?,
    };
    let setting = Setting {
        chrome: ctx.desk_chrome(ctx.words.t("register")),
        action: ctx.at("/desk/register"),
        langs: space.langs.clone(),
        count,
        late: places::current(&rounds, ctx.now()).is_some_and(|(_, late)| late),
        done: done.filter(|_| faults.is_empty()),
        gatherings,
        key,
    };
    Ok(RegisterPage::new(setting, typed, faults))
}

/// Says which idea a card has become.
async fn with_card(ctx: &Ctx, tx: &mut Tx, number: i64) -> Result<Option<Done>, Fail> {
    let used = cards::by_number(tx, ctx.space().id, number).await?.and_then(|card| card.used_by);
    let Some(idea) = used else { return Ok(None) };
    let Some(idea) = ideas::by_id(tx, idea).await? else { return Ok(None) };
    let values = [("number", idea.number.to_string().into()), ("card", number.to_string().into())];
    Ok(Some(Done { says: ctx.words.with("register-done-card", &values), code: None }))
}

/// Says which idea was typed in, and the code to hand over.
async fn with_code(ctx: &Ctx, tx: &mut Tx, codes: &members::Secret) -> Result<Option<Done>, Fail> {
    let Some(ticket) = Ticket::parse(ctx.query.text("done")) else { return Ok(None) };
    let tickets = ctx.app.secret();
    let idea = desk::of_ticket(tx, (tickets, codes), ctx.space().id, &ticket).await?;
    let Some(idea) = idea.filter(|idea| ctx.now() <= idea.received_at + SHOWN_FOR) else { return Ok(None) };
    let says = ctx.words.with("register-done", &[("number", idea.number.to_string().into())]);
    if idea.cutting.is_some() {
        let says = ctx.words.with("register-done-cutting", &[("number", idea.number.to_string().into())]);
        return Ok(Some(Done { says, code: None }));
    }
    let slip = ctx.at(&format!("/receipt/{ticket}/slip.pdf"));
    let slip = Button::second(ctx.words.t("receipt-slip")).link(slip);
    Ok(Some(Done { says, code: Some((ticket.code(tickets).to_string(), slip)) }))
}

impl Samples for RegisterPage {
    fn samples(words: Words) -> Vec<RegisterPage> {
        let gathering = Gathering {
            id: kernel::Id::from_parts(0, [0; 10]),
            is_meeting: true,
            key: "a".into(),
            name: "A <b>".into(),
            place: None,
            held_on: None,
            tables: 6,
            participants: None,
        };
        let setting = |done, count| Setting {
            chrome: Chrome::sample(words, words.t("register")),
            action: "/a/desk/register".into(),
            gatherings: vec![gathering.clone()],
            langs: kernel::Lang::ALL.to_vec(),
            done,
            late: count == Some((None, 0)),
            count,
            key: "0".into(),
        };
        let code = Some(("a-b-c-d-1".to_owned(), Button::second(words.t("receipt-slip")).link("/a")));
        let typed = Entry {
            gathering: "a".into(),
            table: "9".into(),
            card: "x".into(),
            text: "<".into(),
            email: "k".into(),
            name: "<K>".into(),
            postal: "1\n2\n3\n4\n5\n6".into(),
            lang: "xx".into(),
            cutting: Cutting {
                title: "<c>".into(),
                published: "igår".into(),
                url: "x".into(),
                ..Cutting::default()
            },
        };
        let mut faults = typed.faults(Some(6));
        faults.push(Fault::new("card", "not-a-card"));
        vec![
            RegisterPage::new(setting(None, None), &Entry::default(), &[]),
            RegisterPage::new(
                setting(Some(Done { says: "1".into(), code }), Some((Some(4), 12))),
                &typed,
                &[],
            ),
            RegisterPage::new(
                setting(Some(Done { says: "1".into(), code: None }), Some((None, 0))),
                &typed,
                &[],
            ),
            RegisterPage::new(setting(None, Some((Some(4), 1))), &typed, &faults),
        ]
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_page_is_sound_in_every_language() {
        pages::check_page::<super::RegisterPage>();
    }
}
