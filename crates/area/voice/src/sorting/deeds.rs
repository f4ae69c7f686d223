//! What is done from the desk: save, and the small pages of the other deeds. One deed is one transaction.

use kernel::{Fault, Id, Lang};
use members::Right;
use pages::{Notice, Tone};
use store::Tx;
use web::{Ctx, Fail, Form, Reply, StatusCode};

use super::{
    action::{self, Action},
    forms::{self, Chosen},
    page,
    reading::{self, Names},
    suggest::{About, Proposed},
    undoing,
};
use crate::{
    idea::{
        Idea, Kind, NotDone,
        answers::{self, Draft},
        desk,
        happened::happened,
        masking,
        meaning::Meaning,
        rules::Wish,
        store::{
            ideas,
            operations::{self, Part},
            since, words,
        },
    },
    proposals::{self, desk::undo::BEGUN},
};

/// A write that may begin, or why not.
pub(super) enum Begun {
    /// Now, to the idea as the reader saw it.
    Now(Box<(Tx, Idea)>),
    /// The same form came before.
    Already,
    /// Somebody else changed the idea since the reader saw it.
    Stale,
}

/// Whoever did a deed on a page that shows what the owner wrote has read it, up to the version that was shown.
pub(super) async fn read(ctx: &Ctx, tx: &mut Tx, idea: &Idea, form: &Form) -> Result<(), Fail> {
    match form.get::<i64>("version") {
        Some(shown) if idea.unread => {
            Ok(desk::mark_seen(tx, &desk::Place::of(ctx.space()), &ctx.caller, idea, shown).await?)
        }
        _ => Ok(()),
    }
}

/// Opens the transaction of a deed to the route's idea.
pub(super) async fn begin(ctx: &Ctx, form: &Form, right: Right) -> Result<Begun, Fail> {
    let mut tx = ctx.write().await?;
    let space = ctx.space().id;
    tx.lock_log(space).await?;
    let number: i64 = ctx.param("number")?;
    if let Some(key) = form.request_key()
        && tx.done_by_request(space, key).await?.is_some()
    {
        return Ok(Begun::Already);
    }
    let idea = ideas::by_number(&mut tx, space, number).await?.ok_or(Fail::NotFound)?;
    if form.get::<i64>("version").is_some_and(|seen| seen != idea.version) {
        return Ok(Begun::Stale);
    }
    Ok(Begun::Now(Box::new((tx, reading::within(ctx, idea, right)?))))
}

/// After a deed: the next idea, or the idea's own page for whoever came from there.
pub(super) async fn onward(ctx: &Ctx, form: &Form, said: &'static str) -> Result<Reply, Fail> {
    let number: i64 = ctx.param("number")?;
    // Group leads steer ideas and do not sort.
    let to = if form.text("from") == "idea" || !ctx.may(Right::SortIdeas) {
        ctx.at(&format!("/desk/i/{number}"))
    } else {
        let next = page::next(&mut ctx.read().await?, ctx, number).await?;
        next.unwrap_or_else(|| ctx.at("/desk/sort"))
    };
    Ok(Reply::redirect(to).done(said, Some(number)))
}

/// `POST /desk/sort/{number}`: saves, or leads to the page of another deed with what was chosen.
pub(super) async fn save(ctx: Ctx, form: Form) -> Result<Reply, Fail> {
    let number: i64 = ctx.param("number")?;
    let chosen = Chosen::typed(&form);
    match form.text("deed") {
        "undo" => return undoing::undo_last(ctx, form).await,
        "" | "save" => {}
        deed => {
            let action =
                Action::ALL.into_iter().find(|action| action.as_str() == deed).ok_or(Fail::NotFound)?;
            let path = ctx.at(&format!("/desk/sort/{number}/{}", action.as_str()));
            let query = chosen.query();
            return Ok(Reply::redirect(if query.is_empty() { path } else { format!("{path}?{query}") }));
        }
    }
    let (mut tx, idea) = match begin(&ctx, &form, Right::SortIdeas).await? {
        Begun::Now(begun) => *begun,
        Begun::Already => return onward(&ctx, &form, "sorting-did-save").await,
        Begun::Stale => return page::stale(&ctx, number).await,
    };
    let names = Names::load(&mut tx, ctx.space().id).await?;
    let wish = match chosen.wish(&names.themes, &names.organisations) {
        Ok(wish) => wish,
        Err(faults) => return again(&ctx, tx, idea, &chosen, &faults, None).await,
    };
    let done = sort(&ctx, &mut tx, &idea, &wish, &chosen, &form, &names).await;
    match done {
        Ok(()) => {
            read(&ctx, &mut tx, &idea, &form).await?;
            tx.commit().await?;
        }
        Err(NotDone::Refused(refusal)) if refusal.code != "not-permitted" => {
            let notice = Notice::new(Tone::Warning, ctx.words.refusal(&refusal));
            return again(&ctx, tx, idea, &chosen, &[], Some(notice)).await;
        }
        Err(NotDone::Store(store::StoreError::Conflict(_))) => return page::stale(&ctx, number).await,
        Err(error) => return Err(error.into()),
    }
    onward(&ctx, &form, "sorting-did-save").await
}

/// The page again, with what was chosen and what is wrong.
async fn again(
    ctx: &Ctx,
    tx: Tx,
    idea: Idea,
    chosen: &Chosen,
    faults: &[Fault],
    notice: Option<Notice>,
) -> Result<Reply, Fail> {
    drop(tx); // nothing was written; others may go on
    let mut tx = ctx.read().await?;
    Ok(page::render(ctx, &mut tx, idea, Some(chosen), faults, notice).await?.faulty())
}

/// Sorts, and notes what was suggested and whether it was taken.
async fn sort(
    ctx: &Ctx,
    tx: &mut Tx,
    idea: &Idea,
    wish: &Wish,
    chosen: &Chosen,
    form: &Form,
    names: &Names,
) -> crate::idea::Done<()> {
    let place = desk::Place::of(ctx.space());
    note_suggestions(tx, idea, chosen, form.text("suggested"), names).await?;
    desk::act(tx, &place, &ctx.caller, idea, wish, form.request_key()).await?;
    if let Some(lang) = chosen.new_lang(idea) {
        desk::set_language(tx, &place, &ctx.caller, idea, lang).await?;
    }
    Ok(())
}

/// Stores what the page suggested, as it was shown, and which of it a person took.
async fn note_suggestions(
    tx: &mut Tx,
    idea: &Idea,
    chosen: &Chosen,
    shown: &str,
    names: &Names,
) -> store::Result<()> {
    if idea.standing.kind.is_some() {
        return Ok(()); // what is sorted already tells nothing about the first suggestion
    }
    let meaning = tx.shared::<Meaning>();
    let said = words::suggestions(tx, idea.id).await?;
    let model = meaning.model().map(|model| model.name());
    for (about, suggestion) in shown.split(' ').filter_map(|one| Proposed::stored(one, model)) {
        let means =
            |one: &&words::Suggestion| one.about == about.as_str() && means(names, &suggestion.value, one);
        // What a file or the owner said stands in their own word.
        if !said.iter().any(|one| means(&one)) && is_known(names, about, &suggestion.value) {
            words::suggest(tx, idea.id, &suggestion).await?;
        }
    }
    for about in About::ALL {
        let value = chosen.of_field(about);
        let own = said.iter().find(|one| one.about == about.as_str() && means(names, &value, one));
        let taken = own.map_or(value.as_str(), |one| one.value.as_str());
        words::decide_suggestion(tx, idea.id, about.as_str(), taken).await?;
    }
    Ok(())
}

/// Whether what was said beforehand means this value of the form.
fn means(names: &Names, value: &str, said: &words::Suggestion) -> bool {
    let theme = names.themes.iter().any(|theme| theme.key == value && theme.is_called(&said.value));
    let place = names.organisations.iter().any(|one| one.key == value && one.id.to_string() == said.value);
    theme || place || said.value == value
}

/// Whether a value that a page carried is one that can be chosen.
fn is_known(names: &Names, about: About, value: &str) -> bool {
    match about {
        About::Theme => names.offered().any(|theme| theme.key == value),
        About::Place => value == forms::ALL_PLACES || names.organisations.iter().any(|one| one.key == value),
        About::Kind => Kind::parse(value).is_some(),
        About::Language => value.parse::<Lang>().is_ok(),
    }
}

/// The page of a deed.
pub(super) async fn ask(ctx: Ctx, action: Action) -> Result<Reply, Fail> {
    let mut tx = ctx.read().await?;
    let idea = reading::idea(&mut tx, &ctx, action.right()).await?;
    action::render(&ctx, &mut tx, idea, action, &ctx.query.clone(), &[], None).await
}

/// The deed.
pub(super) async fn act(ctx: Ctx, form: Form, action: Action) -> Result<Reply, Fail> {
    let number: i64 = ctx.param("number")?;
    let (mut tx, idea) = match begin(&ctx, &form, action.right()).await? {
        Begun::Now(begun) => *begun,
        Begun::Already => return onward(&ctx, &form, action.said()).await,
        Begun::Stale => return stale(&ctx, number, action, &form).await,
    };
    let faults = match carry_out(&ctx, &mut tx, &idea, &form, action).await {
        Ok(Ok(())) => {
            read(&ctx, &mut tx, &idea, &form).await?;
            tx.commit().await?;
            // What was masked waits to be sorted still.
            if action == Action::Mask && idea.standing.kind.is_none() && ctx.may(Right::SortIdeas) {
                let here = ctx.at(&format!("/desk/sort/{number}"));
                return Ok(Reply::redirect(here).done(action.said(), Some(number)));
            }
            return onward(&ctx, &form, action.said()).await;
        }
        Ok(Err(faults)) => Ok(faults),
        Err(NotDone::Refused(refusal)) if refusal.code != "not-permitted" => Err(refusal),
        Err(NotDone::Store(store::StoreError::Conflict(_))) => {
            drop(tx);
            return stale(&ctx, number, action, &form).await;
        }
        Err(error) => return Err(error.into()),
    };
    drop(tx);
    let mut tx = ctx.read().await?;
    let (faults, notice) = match faults {
        Ok(faults) => (faults, None),
        Err(refusal) => (Vec::new(), Some(Notice::new(Tone::Warning, ctx.words.refusal(&refusal)))),
    };
    Ok(action::render(&ctx, &mut tx, idea, action, &form, &faults, notice).await?.faulty())
}

/// The page of a deed again, to the idea as it is now: with what was typed, and what has happened since it was opened.
async fn stale(ctx: &Ctx, number: i64, action: Action, form: &Form) -> Result<Reply, Fail> {
    let mut tx = ctx.read().await?;
    let idea = ideas::by_number(&mut tx, ctx.space().id, number).await?.ok_or(Fail::NotFound)?;
    let seen: i64 = form.get("version").unwrap_or(idea.version);
    let news = since::of_ideas(&mut tx, &[idea.id]).await?;
    let news = news.iter().filter(|news| news.version > seen);
    let said: Vec<String> = news.map(|news| happened(ctx.words, news.word, &news.facts)).collect();
    let text = match said.is_empty() {
        true => ctx.words.t("sorting-stale-typed"),
        false => ctx.words.with("sorting-stale-since", &[("what", said.join(" · ").into())]),
    };
    let notice = Notice::new(Tone::Warning, text).title(ctx.words.t("page-stale"));
    let page = action::render(ctx, &mut tx, idea, action, form, &[], Some(notice)).await?;
    Ok(page.status(StatusCode::CONFLICT))
}

/// Faults beside fields, or done.
type Tried = Result<(), Vec<Fault>>;

async fn carry_out(
    ctx: &Ctx,
    tx: &mut Tx,
    idea: &Idea,
    form: &Form,
    action: Action,
) -> crate::idea::Done<Tried> {
    let space = ctx.space();
    let place = desk::Place::of(space);
    let wish = match action {
        Action::Proposal => return take(ctx, tx, idea, form).await,
        Action::Answer => return answer(ctx, tx, idea, form).await,
        Action::Mask => return mask(ctx, tx, idea, form).await,
        Action::Park => {
            let wish = forms::park(form, ctx.now(), place.clocks.park_max_days, space.zone());
            return sorted_first(ctx, tx, idea, form, wish, None).await;
        }
        Action::Refer => forms::refer(form),
        Action::Ask => forms::ask(form),
        Action::Withhold => forms::withhold(form),
        Action::Reopen => Ok(Wish::Reopen { text: form.text("text").to_owned() }),
    };
    match wish {
        Ok(wish) => {
            desk::act(tx, &place, &ctx.caller, idea, &wish, form.request_key()).await?;
            Ok(Ok(()))
        }
        Err(faults) => Ok(Err(faults)),
    }
}

/// A deed to what must be sorted: an idea that is not yet is sorted in the same deed.
async fn sorted_first(
    ctx: &Ctx,
    tx: &mut Tx,
    idea: &Idea,
    form: &Form,
    wish: Result<Wish, Vec<Fault>>,
    opened: Option<Id>,
) -> crate::idea::Done<Tried> {
    let place = desk::Place::of(ctx.space());
    let mut wishes = Vec::new();
    let mut faults = Vec::new();
    if idea.standing.kind.is_none() {
        let names = Names::load(tx, ctx.space().id).await?;
        let chosen = Chosen::typed(form);
        match chosen.wish(&names.themes, &names.organisations) {
            Ok(sort) => {
                note_suggestions(tx, idea, &chosen, form.text("suggested"), &names).await?;
                wishes.push(sort);
            }
            Err(wrong) => faults.extend(wrong),
        }
    }
    match wish {
        Ok(wish) => wishes.push(wish),
        Err(wrong) => faults.extend(wrong),
    }
    if !faults.is_empty() {
        return Ok(Err(faults));
    }
    let deed = desk::act_in_turn(tx, &place, &ctx.caller, idea, &wishes, form.request_key()).await?;
    if let Some(proposal) = opened {
        operations::part(tx, deed.operation, &Part::new(BEGUN, proposal, "")).await?;
    }
    Ok(Ok(()))
}

/// Into a proposal: one that is there, or a new one opened in the same deed.
async fn take(ctx: &Ctx, tx: &mut Tx, idea: &Idea, form: &Form) -> crate::idea::Done<Tried> {
    let space = ctx.space();
    let open = reading::open_proposals(tx, space.id).await?;
    let numbers: Vec<i64> = open.iter().filter_map(|card| card.number).collect();
    let (into, took) = match forms::take(form, &numbers) {
        Ok(taken) => taken,
        Err(faults) => return sorted_first(ctx, tx, idea, form, Err(faults), None).await,
    };
    let (proposal, opened) = match into {
        forms::Into::Number(number) => {
            (open.iter().find(|card| card.number == Some(number)).map(|card| card.subject.id), None)
        }
        forms::Into::New(title) => {
            let opened = proposals::open(tx, &ctx.caller, space.id, &space.key, &title).await?.id;
            (Some(opened), Some(opened))
        }
    };
    let proposal = proposal.ok_or(kernel::Refusal::new("no-such-proposal"))?;
    sorted_first(ctx, tx, idea, form, Ok(Wish::Take { proposal, took }), opened).await
}

/// An answer is a batch of one.
async fn answer(ctx: &Ctx, tx: &mut Tx, idea: &Idea, form: &Form) -> crate::idea::Done<Tried> {
    let (reason, text) = match forms::answer(form) {
        Ok(answer) => answer,
        Err(faults) => return Ok(Err(faults)),
    };
    answers::none_waits(tx, idea.id).await?;
    let lang = desk::owner_reads(tx, idea).await?;
    let draft = Draft { number: idea.number, reason: Some(reason), text, took: None, lang };
    let own_key;
    let request = match form.request_key() {
        Some(key) => key,
        None => {
            own_key = ctx.request_key();
            &own_key
        }
    };
    let place = desk::Place::of(ctx.space());
    answers::send(tx, &place, &ctx.caller, None, &[draft], None, Some(request)).await?;
    Ok(Ok(()))
}

async fn mask(ctx: &Ctx, tx: &mut Tx, idea: &Idea, form: &Form) -> crate::idea::Done<Tried> {
    if form.get("text_version") != Some(idea.text_version) {
        return Err(kernel::Refusal::new("text-changed").into());
    }
    let clean = if form.text("deed") == "release" {
        idea.original.clone()
    } else {
        masking::masked_by_hand(&idea.original, form.raw("clean"))
    };
    if clean.trim().is_empty() {
        return Ok(Err(vec![Fault::new("clean", "required")]));
    }
    if form.text("deed") != "release" && clean == idea.clean {
        return Ok(Err(vec![Fault::new("clean", "mask-nothing")]));
    }
    if !desk::is_redaction(&idea.original, &clean) {
        return Ok(Err(vec![Fault::new("clean", "mask-adds-text")]));
    }
    desk::mask(tx, &desk::Place::of(ctx.space()), &ctx.caller, idea, &clean).await?;
    Ok(Ok(()))
}
