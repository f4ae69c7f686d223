//! The owner's page: number, own words, state, what is next, the thread so far, and what the owner can do.

use askama::Template;
use kernel::{Fault, Lang};
use pages::{Button, Chrome, ErrorSummary, Field, Hidden, Notice, Pick, Thread, Tone, Words};
use web::{Ctx, Fail, Reply, by_code::session::Session};

use super::{
    deeds, enter,
    forms::{Address, REPLY_MAX},
    standing::{View, proposals_named},
};
use crate::{
    idea::{
        Idea, PublicText,
        state::Word,
        store::{ideas, words},
    },
    proposals::store as proposals,
};

/// What was typed and is wrong.
#[derive(Clone, Debug, Default)]
pub struct Typed {
    /// A reply.
    pub text: String,
    /// Why the answer did not help.
    pub why: String,
    /// Where news is to be sent.
    pub address: Option<Address>,
    /// What is wrong.
    pub faults: Vec<Fault>,
}

/// Where the page stands, and what surrounds it.
#[derive(Clone, Debug)]
pub struct Around {
    /// The space's own path: `/tvv`.
    pub at: String,
    /// The languages it offers.
    pub langs: Vec<Lang>,
    /// Whether ideas have a public page here.
    pub ideas: bool,
    /// Whether proposals have one.
    pub proposals: bool,
    /// The one-time key of the reply.
    pub key: String,
}

/// The page.
#[derive(Template)]
#[template(path = "mine/templates/now.html")]
pub struct Now {
    chrome: Chrome,
    errors: Option<ErrorSummary>,
    at: String,
    left_on: String,
    text: String,
    lang: Lang,
    public: Option<String>,
    notes: Vec<Notice>,
    state: String,
    reason: Option<String>,
    /// Whose words they are where that is not plain, and the words.
    in_their_words: Option<(Option<String>, String, Lang)>,
    next: String,
    question: Option<String>,
    helped: Option<Helped>,
    thread: Thread,
    reply: Option<Answer>,
    address: AddressForm,
    withdraw: Option<Button>,
    leave: Button,
}

/// Did our answer help?
struct Helped {
    why: Field,
    yes: Button,
    no: Button,
}

/// The form for a reply.
struct Answer {
    open: bool,
    key: Hidden,
    text: Field,
    send: Button,
}

/// The form for address, language and name.
struct AddressForm {
    open: bool,
    title: String,
    kept: String,
    email: Field,
    lang: Field,
    name: Field,
    /// Not while there is an e-mail address: letters are written to those who have none.
    postal: Option<Field>,
    save: Button,
    remove: Option<Button>,
}

impl Now {
    /// The page of a view, with what was typed.
    pub fn new(chrome: Chrome, around: &Around, view: &View, typed: &Typed) -> Now {
        let words = chrome.words;
        let idea = &view.idea;
        let to_proposal = |number: i64| around.proposals.then(|| format!("{}/proposals/{number}", around.at));
        let open = idea.standing.state.is_open();
        let withdraw = Button::second(words.t("mine-withdraw"));
        Now {
            errors: ErrorSummary::of(words, &typed.faults, |field| words.t(&format!("mine-field-{field}"))),
            at: format!("{}/my-idea", around.at),
            left_on: words.with("mine-left-on", &[("date", words.day(idea.received_at).into())]),
            text: idea.original.clone(),
            lang: idea.lang,
            public: public_page(around, idea),
            notes: notes(words, idea),
            state: view.state(words),
            reason: view.reason(words),
            in_their_words: view.in_their_words(words),
            next: view.next(words),
            question: view.question().map(str::to_owned),
            helped: view.asked.then(|| Helped::new(words, typed)),
            thread: view.thread(words, to_proposal),
            reply: Answer::new(words, view, typed, &around.key),
            address: AddressForm::new(words, around, view, typed),
            withdraw: open.then(|| withdraw.link(format!("{}/my-idea/withdraw", around.at))),
            leave: Button::quiet(words.t("mine-leave")),
            chrome: Chrome { fault_title: !typed.faults.is_empty(), index: false, ..chrome },
        }
    }

    /// The title of the page: the idea's number.
    pub fn title(words: Words, idea: &Idea) -> String {
        words.with("mine-title", &[("number", idea.number.to_string().into())])
    }
}

fn public_page(around: &Around, idea: &Idea) -> Option<String> {
    let shown = matches!(idea.public_text(), PublicText::Shown(_));
    (shown && around.ideas).then(|| format!("{}/i/{}", around.at, idea.number))
}

/// What the owner should know about the public text.
fn notes(words: Words, idea: &Idea) -> Vec<Notice> {
    let note = |key: &str| Notice::new(Tone::Info, words.t(key));
    match idea.public_text() {
        PublicText::Held => vec![note("mine-held")],
        PublicText::Shown(_) if idea.masked => vec![note("mine-masked")],
        _ => Vec::new(),
    }
}

impl Helped {
    fn new(words: Words, typed: &Typed) -> Helped {
        let why = Field::textarea("why", words.t("mine-field-why"), 3).optional(words).value(&typed.why);
        Helped {
            why: why.maxlength(REPLY_MAX).faults(words, &typed.faults),
            yes: Button::second(words.t("mine-helped-button-yes")).sends("helped", "yes"),
            no: Button::second(words.t("mine-helped-button-no")).sends("helped", "no"),
        }
    }
}

impl Answer {
    /// Nothing for an idea that was taken back.
    fn new(words: Words, view: &View, typed: &Typed, key: &str) -> Option<Answer> {
        let asked = view.question().is_some();
        let faulty = typed.faults.iter().any(|fault| fault.field == "text");
        let label = if asked { "mine-reply-to-question" } else { "mine-field-text" };
        let text = Field::textarea("text", words.t(label), 4).hint(words.t("mine-reply-hint"));
        let send = words.t("mine-reply-send");
        let writable = view.idea.standing.state != crate::idea::State::Withdrawn;
        writable.then(|| Answer {
            open: faulty || !typed.text.is_empty(),
            key: Hidden::new("request", key),
            text: text.value(&typed.text).maxlength(REPLY_MAX).faults(words, &typed.faults),
            send: if asked { Button::main(send) } else { Button::second(send) },
        })
    }
}

impl AddressForm {
    fn new(words: Words, around: &Around, view: &View, typed: &Typed) -> AddressForm {
        let known = view.contact.as_ref();
        let hint = known.and_then(|contact| contact.details.email_hint());
        let named = known.is_some_and(|contact| contact.details.name.is_some());
        let posted = known.is_some_and(|contact| contact.details.postal.is_some());
        let now = typed.address.clone().unwrap_or_else(|| Address {
            lang: known.map_or(words.lang, |contact| contact.details.lang),
            ..Address::default()
        });
        let picks = around.langs.iter().map(|lang| Pick::new(lang.tag(), lang.own_name())).collect();
        let name = Field::text("name", words.t("mine-field-name")).optional(words).autocomplete("name");
        let email = Field::email("email", words.t("mine-field-email")).optional(words).value(&now.email);
        AddressForm {
            open: typed.address.is_some(),
            title: match &hint {
                Some(hint) => words.with("mine-address-known", &[("address", hint.clone().into())]),
                None if posted => words.t("mine-address-posted"),
                None => words.t("mine-address-new"),
            },
            kept: match known {
                Some(contact) if contact.owed => words.t("mine-address-kept-open"),
                Some(contact) => {
                    let date = words.day(contact.retain_until);
                    words.with("mine-address-kept-until", &[("date", date.into())])
                }
                None => words.t("mine-address-kept"),
            },
            email: if hint.is_some() { email.hint(words.t("mine-email-change")) } else { email }
                .faults(words, &typed.faults),
            lang: Field::select("lang", words.t("mine-field-lang"), picks).value(now.lang.tag()),
            name: if named { name.hint(words.t("mine-name-change")) } else { name }
                .value(&now.name)
                .faults(words, &typed.faults),
            postal: hint.is_none().then(|| {
                Field::textarea("postal", words.t("mine-field-postal"), 3)
                    .hint(words.t(if posted { "mine-postal-change" } else { "mine-postal-hint" }))
                    .optional(words)
                    .autocomplete("street-address")
                    .value(&now.postal)
                    .faults(words, &typed.faults)
            }),
            save: Button::second(words.t("button-save")),
            remove: known
                .map(|_| Button::quiet(words.t("mine-address-remove")).sends("remove", "yes").danger()),
        }
    }
}

/// Reads everything the page tells of.
async fn load(ctx: &Ctx, idea: Idea) -> Result<View, Fail> {
    let mut tx = ctx.read().await?;
    let told = words::told_about(&mut tx, idea.id).await?;
    let has = |word: Word| told.iter().any(|told| told.word == word);
    let wrote = has(Word::ReplyReceived) || has(Word::DidItHelp);
    let replies = if wrote { words::replies(&mut tx, idea.id).await? } else { Vec::new() };
    let asked = has(Word::DidItHelp) && words::rating_is_open(&mut tx, idea.id).await?;
    let mut known = Vec::new();
    for id in proposals_named(&told) {
        known.extend(proposals::by_id(&mut tx, id).await?);
    }
    let contact = deeds::known(&mut tx, idea.contact).await?;
    Ok(View { idea, told, replies, asked, contact, proposals: known, now: ctx.now() })
}

async fn render(ctx: &Ctx, idea: Idea, typed: &Typed) -> Result<Reply, Fail> {
    let view = load(ctx, idea).await?;
    let around = Around {
        at: ctx.at(""),
        langs: ctx.space().langs.clone(),
        ideas: ctx.app.has("/{space}/i/{number}"),
        proposals: ctx.app.has("/{space}/proposals/{number}"),
        key: ctx.request_key(),
    };
    let chrome = ctx.chrome(Now::title(ctx.words, &view.idea));
    Ok(Reply::html(&Now::new(chrome, &around, &view, typed))?.private())
}

/// The page, for whoever has a session.
pub async fn page(ctx: Ctx) -> Result<Reply, Fail> {
    match enter::owned(&ctx).await? {
        Some((session, idea)) => session.keep(&ctx, render(&ctx, idea, &Typed::default()).await?).await,
        None => Ok(deeds::to_code(&ctx)),
    }
}

/// The page with what was typed.
pub async fn show(ctx: &Ctx, session: &Session, typed: &Typed) -> Result<Reply, Fail> {
    let idea = ideas::alone(&mut ctx.read().await?, session.thing).await?.ok_or(Fail::NotFound)?;
    render(ctx, idea, typed).await
}

/// The page with a reply that was written before the session had to begin again.
pub async fn with_reply(ctx: &Ctx, session: &Session, text: &str) -> Result<Reply, Fail> {
    show(ctx, session, &Typed { text: text.to_owned(), ..Typed::default() }).await
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_page_is_sound_in_every_state_and_language() {
        pages::check_page::<super::Now>();
    }
}
