//! Deeds. Each permits, decides, stores and logs; the caller owns the transaction and commits it, so that
//! several deeds can be one.

use std::collections::BTreeMap;

use kernel::{Actor, Happened, Id, Lang, Visibility, env::DAY};
use members::{Caller, Reach, Right, Space, contact, permits};
use serde::{Deserialize, Serialize};
use serde_json::json;
use store::{StoreError, Tx, thread::Verb};

use super::{
    Done, Idea, State, labels, reactions,
    rules::{self, Clocks, Decided, Facts, Standing, Wish},
    state::Word,
    store::{
        counts,
        ideas::{self, NewIdea},
        operations::{self, Item, Part},
        words,
    },
};
use kernel::{Ref, Refusal};

pub use super::clock::{ask_whether_it_helped, tick};

/// Where a deed happens and under which clocks.
#[derive(Clone, Copy, Debug)]
pub struct Place {
    /// The space.
    pub space: Id,
    /// Its clocks.
    pub clocks: Clocks,
}

impl Place {
    /// A space with the clocks that it has promised.
    pub fn of(space: &Space) -> Place {
        let promised = &space.settings;
        let clocks = Clocks {
            zone: space.zone(),
            first_answer_working_days: promised.first_answer_working_days,
            silence_days: promised.silence_days,
            clarify_days: promised.clarify_days,
            park_max_days: promised.park_max_days,
            contact_days: promised.contact_retention_days,
        };
        Place { space: space.id, clocks }
    }
}

/// What a deed did.
#[derive(Clone, Debug)]
pub struct Deed {
    /// By which it can be undone.
    pub operation: Id,
    /// The idea's new standing.
    pub after: Standing,
    /// The word that its owner was told.
    pub feedback: Id,
}

/// The kind under which the thread knows proposals.
pub const PROPOSAL: &str = "proposal";

/// Takes in a new idea. Gives its identifier and number.
pub async fn submit(
    tx: &mut Tx,
    place: &Place,
    actor: &Actor,
    new: &NewIdea,
    request: Option<&str>,
) -> Done<(Id, i64)> {
    rules::check_text(&new.text)?;
    tx.lock_log(place.space).await?;
    let number = ideas::issue(tx, place.space, 1).await?;
    let id = Id::new(tx.env());
    enter(tx, place, actor, id, number, new, request).await?;
    keep_contact(tx, place, new.contact, State::Received).await?;
    counts::add(tx, place.space, new.round, State::Received, 1);
    Ok((id, number))
}

/// Takes in many ideas at once, numbered in their order: as [`submit`] for each, but numbers and sums move once
/// and rows are written together. Gives their identifiers and the first number.
pub async fn submit_many(
    tx: &mut Tx,
    place: &Place,
    actor: &Actor,
    many: &[NewIdea],
) -> Done<(Vec<Id>, i64)> {
    many.iter().try_for_each(|new| rules::check_text(&new.text))?;
    tx.gather();
    tx.lock_log(place.space).await?;
    let first = ideas::issue(tx, place.space, many.len() as i64).await?;
    let mut rounds: BTreeMap<Id, i64> = BTreeMap::new();
    let mut ids = Vec::with_capacity(many.len());
    for (number, new) in (first..).zip(many) {
        let id = Id::new(tx.env());
        enter(tx, place, actor, id, number, new, None).await?;
        *rounds.entry(new.round).or_default() += 1;
        ids.push(id);
    }
    // Apart from the rows that are written together.
    for new in many.iter().filter(|new| new.contact.is_some()) {
        keep_contact(tx, place, new.contact, State::Received).await?;
    }
    for (round, n) in rounds {
        counts::add(tx, place.space, round, State::Received, n);
    }
    Ok((ids, first))
}

/// Keeps how an owner is reached until the idea is closed, and from this word on so long as the space has promised.
pub(super) async fn keep_contact(tx: &mut Tx, place: &Place, contact: Option<Id>, state: State) -> Done<()> {
    let Some(contact) = contact else { return Ok(()) };
    let until = tx.env().now() + place.clocks.contact_days * DAY;
    Ok(contact::keep(tx, contact, state.is_open(), until).await?)
}

/// Stores an idea under a number already issued, with its first word, step and event; the sums are the caller's.
async fn enter(
    tx: &mut Tx,
    place: &Place,
    actor: &Actor,
    id: Id,
    number: i64,
    new: &NewIdea,
    request: Option<&str>,
) -> Done<()> {
    // What was left elsewhere before it was brought here is answered in the time that is promised here.
    let standing = rules::received(tx.env().now(), &place.clocks);
    ideas::insert(tx, id, place.space, number, new, &standing).await?;
    let facts = Facts { date: standing.due_at, ..Facts::default() };
    let feedback = words::tell(tx, place.space, id, Word::Receipt, None, &facts, false).await?;
    words::step(tx, id, 1, &actor.to_string(), "idea.submitted", None, State::Received, feedback).await?;
    let subject = Ref::new(super::KIND, id);
    if let Some(gathering) = new.gathering {
        tx.link(place.space, &subject, Verb::GatheredAt, &Ref::new("gathering", gathering)).await?;
    }
    let body = json!({ "number": number, "channel": new.channel, "lang": new.lang, "held": new.held, "feedback": feedback });
    let happened = Happened::new("idea.submitted", subject, Visibility::Public, body);
    tx.append_for(place.space, actor, &happened, request, None).await?;
    Ok(())
}

/// Does one deed to one idea.
pub async fn act(
    tx: &mut Tx,
    place: &Place,
    caller: &Caller,
    idea: &Idea,
    wish: &Wish,
    request: Option<&str>,
) -> Done<Deed> {
    act_in_turn(tx, place, caller, idea, std::slice::from_ref(wish), request).await
}

/// Does one deed to each of several ideas as one deed: all or none, and undone together. Tells how many there were.
pub async fn act_on_all(
    tx: &mut Tx,
    place: &Place,
    caller: &Caller,
    (ideas, wish): (&[Idea], impl Fn(&Idea) -> Wish),
    request: Option<&str>,
) -> Done<usize> {
    let mut under = None;
    for idea in ideas {
        let wishes = [wish(idea)];
        let request = request.filter(|_| under.is_none());
        under = Some(in_turn(tx, place, caller, idea, &wishes, under, request).await?.operation);
    }
    Ok(ideas.len())
}

/// Does several deeds to one idea, one after the other, as one deed: all or none, and undone together. It is known
/// by the topic of the first.
pub async fn act_in_turn(
    tx: &mut Tx,
    place: &Place,
    caller: &Caller,
    idea: &Idea,
    wishes: &[Wish],
    request: Option<&str>,
) -> Done<Deed> {
    in_turn(tx, place, caller, idea, wishes, None, request).await
}

/// Begins a deed to many things at once, known by a topic of its own (`proposal.moved`); what is done under it
/// ([`act_under`]) is undone together. Nothing when the same one-time key has begun it before.
pub async fn begin(
    tx: &mut Tx,
    place: &Place,
    caller: &Caller,
    topic: &str,
    request: Option<&str>,
) -> Done<Option<Id>> {
    tx.lock_log(place.space).await?;
    if let Some(key) = request
        && operations::by_request(tx, place.space, key).await?.is_some()
    {
        return Ok(None);
    }
    Ok(Some(operations::begin(tx, place.space, topic, &caller.actor.to_string(), request).await?))
}

/// As [`act_in_turn`], as a part of a deed that has begun.
pub async fn act_under(
    tx: &mut Tx,
    place: &Place,
    caller: &Caller,
    deed: Id,
    idea: &Idea,
    wishes: &[Wish],
) -> Done<Deed> {
    in_turn(tx, place, caller, idea, wishes, Some(deed), None).await
}

async fn in_turn(
    tx: &mut Tx,
    place: &Place,
    caller: &Caller,
    idea: &Idea,
    wishes: &[Wish],
    mut under: Option<Id>,
    request: Option<&str>,
) -> Done<Deed> {
    tx.lock_log(place.space).await?;
    let (mut now, mut told) = (idea.clone(), None);
    for wish in wishes {
        permit(caller, place.space, &now, wish)?;
        let decided = rules::decide(&now.standing, wish, tx.env().now(), &place.clocks)?;
        if under.is_none() {
            let actor = caller.actor.to_string();
            under = Some(operations::begin(tx, place.space, decided.topic, &actor, request).await?);
        }
        let request = request.filter(|_| told.is_none());
        told = Some(carry_out(tx, place, &caller.actor, &now, wish, &decided, request).await?);
        (now.standing, now.version) = (decided.after, now.version + 1);
    }
    let (operation, feedback) = under.zip(told).ok_or(StoreError::Misuse("no deed to do"))?;
    let (since, before) = (idea.version, idea.standing.clone());
    let item = Item { idea: idea.id, since, version: now.version, before, feedback };
    operations::item(tx, operation, &item).await?;
    Ok(Deed { operation, after: now.standing, feedback })
}

/// The wish to take an idea out of a proposal: unless it is part of another that is adopted, it is adopted no longer.
pub async fn leaving(tx: &mut Tx, idea: &Idea, proposal: Id) -> Done<Wish> {
    let this = Ref::new(PROPOSAL, proposal);
    Ok(Wish::Leave { proposal, adopted: reactions::adopted_elsewhere(tx, idea, &[this]).await? })
}

/// Stores what was decided: the idea, its sums, the word to its owner, the step, the thread and the event.
pub(crate) async fn carry_out(
    tx: &mut Tx,
    place: &Place,
    actor: &Actor,
    idea: &Idea,
    wish: &Wish,
    decided: &Decided,
    request: Option<&str>,
) -> Done<Id> {
    let Decided { after, topic, word, text, facts } = decided;
    let said = match wish {
        Wish::Reply { text } | Wish::NotHelped { why: text } => {
            Some(text.trim()).filter(|said| !said.is_empty())
        }
        _ => None,
    };
    let heard = !matches!(wish, Wish::Reply { .. });
    // Who does something to many ideas has read no owner's words; only [`mark_seen`] says that somebody has.
    let unread = said.is_some() || matches!(wish, Wish::NotHelped { .. }) || idea.unread;
    ideas::save(tx, idea, after, heard, unread).await?;
    move_counts(tx, idea, after.state);
    if let Some(said) = said {
        words::reply(tx, idea.id, said).await?;
    }
    let by_letter = match idea.contact {
        Some(contact) if word.is_posted() => contact::by_letter_only(tx, contact).await?,
        _ => false,
    };
    let feedback = words::tell(tx, place.space, idea.id, *word, text.as_deref(), facts, by_letter).await?;
    let (from, to) = (idea.standing.state, after.state);
    words::step(tx, idea.id, idea.version + 1, &actor.to_string(), topic, Some(from), to, feedback).await?;
    follow_contributions(tx, idea, after).await?;
    keep_contact(tx, place, idea.contact, to).await?;
    let visibility = match word {
        Word::Question | Word::ReplyReceived | Word::QuestionClosed | Word::Progress | Word::Invited => {
            Visibility::Owner
        }
        _ => Visibility::Public,
    };
    let body = json!({
        "number": idea.number, "from": from, "to": to, "feedback": feedback,
        "proposal": facts.proposal, "date": facts.date, "reason": facts.reason,
    });
    let happened = Happened::new(topic, idea.subject(), visibility, body);
    tx.append_for(place.space, actor, &happened, request, None).await?;
    Ok(feedback)
}

fn move_counts(tx: &mut Tx, idea: &Idea, to: State) {
    counts::add(tx, idea.space, idea.round, idea.standing.state, -1);
    counts::add(tx, idea.space, idea.round, to, 1);
}

/// Keeps the thread's links to proposals equal to the contributions.
async fn follow_contributions(tx: &mut Tx, idea: &Idea, after: &Standing) -> Done<()> {
    let has = |standing: &Standing, id: Id| standing.contributions.iter().any(|c| c.proposal == id);
    for contribution in &after.contributions {
        if !has(&idea.standing, contribution.proposal) {
            let proposal = Ref::new(PROPOSAL, contribution.proposal);
            tx.link(idea.space, &idea.subject(), Verb::Became, &proposal).await?;
        }
    }
    for contribution in &idea.standing.contributions {
        if !has(after, contribution.proposal) {
            let proposal = Ref::new(PROPOSAL, contribution.proposal);
            tx.unlink(&idea.subject(), Verb::Became, &proposal).await?;
        }
    }
    Ok(())
}

/// Who may wish what. An owner by code is a visitor who holds the idea; the page that found it by its code is
/// the proof.
fn permit(caller: &Caller, space: Id, idea: &Idea, wish: &Wish) -> Done<()> {
    let right = match wish {
        Wish::Reply { .. } | Wish::NotHelped { .. } | Wish::Withdraw => {
            // Only its owner: no role takes back or speaks for somebody else.
            return if caller.actor == Actor::Visitor {
                Ok(())
            } else {
                Err(Refusal::new("owner-only").into())
            };
        }
        Wish::CloseQuestion | Wish::Wake => {
            return if caller.actor == Actor::Clock {
                Ok(())
            } else {
                Err(Refusal::new("not-permitted").into())
            };
        }
        // Only what happens further along the thread brings these about ([`super::reactions`]).
        Wish::News { .. } | Wish::Adopt { .. } | Wish::Realise { .. } => {
            return Err(Refusal::new("not-permitted").into());
        }
        Wish::Sort { .. } => Right::SortIdeas,
        Wish::Answer { .. } | Wish::Tell { .. } | Wish::Invite { .. } => Right::SendAnswers,
        Wish::Ask { .. }
        | Wish::Take { .. }
        | Wish::Leave { .. }
        | Wish::Park { .. }
        | Wish::Refer { .. }
        | Wish::Withhold { .. }
        | Wish::Carry { .. }
        | Wish::Reopen { .. } => Right::SteerIdeas,
    };
    within(permits::require(caller, space, right)?, idea)
}

/// A municipal editor reaches what concerns the own municipality, and what nobody has sorted yet.
pub fn within(reach: Reach, idea: &Idea) -> Done<()> {
    if reaches(reach, Right::SeeDesk, idea) { Ok(()) } else { Err(Refusal::new("other-municipality").into()) }
}

/// As [`within`], with a right that reaches so far. An owner's contact data is the municipality's own only once the
/// idea is known to concern it.
pub fn reaches(reach: Reach, right: Right, idea: &Idea) -> bool {
    let standing = &idea.standing;
    match reach {
        Reach::All => true,
        Reach::Own(place) if standing.places.contains(&place) => true,
        Reach::Own(_) => standing.kind.is_none() && right != Right::SeeContact,
    }
}

/// The language that an idea's owner asked to be answered in, or else that of the idea.
pub async fn owner_reads(tx: &mut Tx, idea: &Idea) -> store::Result<Lang> {
    let asked = match idea.contact {
        Some(contact) => contact::lang(tx, contact).await?,
        None => None,
    };
    Ok(asked.unwrap_or(idea.lang))
}

/// The part of a deed that changed what everybody may read of an idea.
pub const TEXT: &str = "idea-text";

/// What everybody could read before that, and the version of the text after it.
#[derive(Deserialize, Serialize)]
struct TextBefore {
    clean: String,
    held: bool,
    masked: bool,
    version: i64,
}

impl TextBefore {
    fn of(part: &Part) -> store::Result<TextBefore> {
        serde_json::from_str(&part.before).map_err(|_| StoreError::Unreadable("operation_part.before".into()))
    }
}

/// Gives back what everybody could read of an idea, unless somebody has changed it again.
async fn give_text_back(tx: &mut Tx, place: &Place, caller: &Caller, part: &Part) -> Done<()> {
    let idea = ideas::by_id(tx, part.thing).await?.ok_or(StoreError::NotFound)?;
    let before = TextBefore::of(part)?;
    if idea.text_version != before.version {
        return Err(Refusal::counted("changed-since", idea.number).into());
    }
    ideas::save_text(tx, &idea, &before.clean, before.held, before.masked).await?;
    let body = json!({ "number": idea.number });
    let happened = Happened::new("idea.text_undone", idea.subject(), Visibility::Public, body);
    tx.append(place.space, &caller.actor, &happened).await?;
    Ok(())
}

/// Changes the public text: masks, or frees a held text that needs no mask. The original stays.
/// Masking only takes away: every character of the new text that is not a mask comes from the original. Of two who
/// had the same text before them the second is refused (a conflict): `idea` is the text that was seen.
pub async fn mask(tx: &mut Tx, place: &Place, caller: &Caller, idea: &Idea, clean: &str) -> Done<()> {
    within(permits::require(caller, place.space, Right::SteerIdeas)?, idea)?;
    if clean.trim().is_empty() {
        return Err(Refusal::new("text-missing").into());
    }
    if !is_redaction(&idea.original, clean) {
        return Err(Refusal::new("mask-adds-text").into());
    }
    let masked = clean != idea.original;
    ideas::save_text(tx, idea, clean, false, masked).await?;
    let topic = if masked { "idea.masked" } else { "idea.text_released" };
    let deed = operations::begin(tx, place.space, topic, &caller.actor.to_string(), None).await?;
    let before = TextBefore {
        clean: idea.clean.clone(),
        held: idea.held,
        masked: idea.masked,
        version: idea.text_version + 1,
    };
    let before = serde_json::to_string(&before).expect("plain data");
    operations::part(tx, deed, &Part::new(TEXT, idea.id, before)).await?;
    let body = json!({ "number": idea.number });
    let happened = Happened::new(topic, idea.subject(), Visibility::Public, body);
    tx.append(place.space, &caller.actor, &happened).await?;
    Ok(())
}

/// The character that stands for what was masked.
pub const MASK: char = '█';

/// Whether `clean` is `original` with some stretches replaced by marks.
pub fn is_redaction(original: &str, clean: &str) -> bool {
    let mut pieces = clean.split(MASK);
    let Some(mut rest) = original.strip_prefix(pieces.next().unwrap_or_default()) else { return false };
    let Some(last) = pieces.next_back() else { return rest.is_empty() };
    for piece in pieces {
        let Some(found) = rest.find(piece) else { return false };
        rest = &rest[found + piece.len()..];
    }
    rest.ends_with(last)
}

/// Whether the caller may take back what an actor did: one's own, and for those who answer also colleagues', who may
/// have gone home.
pub fn may_undo(caller: &Caller, space: Id, actor: &str) -> bool {
    let sorts = permits::may(caller, space, Right::SortIdeas) && actor == caller.actor.to_string();
    sorts || permits::may(caller, space, Right::SendAnswers)
}

/// An idea of a deed that cannot be given back as it stood.
#[derive(Clone, Debug, PartialEq)]
pub struct Stuck {
    /// Its number.
    pub number: i64,
    /// Why: somebody has touched it since, or its owner has been told.
    pub why: Refusal,
}

/// What taking back a deed did.
#[derive(Clone, Debug, PartialEq)]
#[must_use = "what else the deed changed must be given back in the same transaction"]
pub struct Undone {
    /// How many ideas stand again as before.
    pub ideas: usize,
    /// The ideas that were left as they are.
    pub left: Vec<Stuck>,
    /// What else the deed changed than ideas and the themes they are sorted under.
    pub parts: Vec<Part>,
}

/// The ideas that stand in the way of taking back a deed. Nothing is changed.
pub async fn stuck(tx: &mut Tx, operation: Id) -> Done<Vec<Stuck>> {
    let mut found = Vec::new();
    for item in operations::items(tx, operation).await? {
        let idea = ideas::by_id(tx, item.idea).await?.ok_or(StoreError::NotFound)?;
        found.extend(refusal(tx, &item, &idea).await?.map(|why| Stuck { number: idea.number, why }));
    }
    for part in operations::parts(tx, operation).await?.iter().filter(|part| part.kind == TEXT) {
        let idea = ideas::by_id(tx, part.thing).await?.ok_or(StoreError::NotFound)?;
        if idea.text_version != TextBefore::of(part)?.version {
            let why = Refusal::counted("changed-since", idea.number);
            found.push(Stuck { number: idea.number, why });
        }
    }
    found.sort_by_key(|stuck| stuck.number);
    Ok(found)
}

/// Takes back a deed, whatever number of ideas it touched: each of them as it stood before. Refused when a day has
/// passed.
///
/// An idea that somebody has touched since, or whose owner has been told by mail or letter, cannot be given back. Then
/// all is refused, since whoever undoes expects everything to be as it was – unless `leave`: whoever has seen which
/// ideas those are (forty went the wrong way, and a colleague has already dealt with two) takes back the others and
/// leaves those as they are, rather than going through forty by hand.
///
/// What else the deed changed is given to the caller: `proposals::desk::undo` gives back proposals as well.
///
/// A deed that published answers is refused: its batch is taken back ([`super::answers::take_back`]).
pub async fn undo(tx: &mut Tx, place: &Place, caller: &Caller, operation: Id, leave: bool) -> Done<Undone> {
    match operations::one(tx, operation).await? {
        Some((done, ..)) if done.kind == super::answers::PUBLISHED => {
            Err(Refusal::new("undo-the-answers").into())
        }
        _ => undo_any(tx, place, caller, operation, leave).await,
    }
}

/// As [`undo`], whatever the deed was.
pub(super) async fn undo_any(
    tx: &mut Tx,
    place: &Place,
    caller: &Caller,
    operation: Id,
    leave: bool,
) -> Done<Undone> {
    if !permits::may(caller, place.space, Right::SendAnswers) {
        permits::require(caller, place.space, Right::SortIdeas)?;
    }
    tx.lock_log(place.space).await?;
    let (done, space, actor, undone) =
        operations::one(tx, operation).await?.ok_or(Refusal::new("nothing-to-undo"))?;
    if space != place.space || !may_undo(caller, place.space, &actor) {
        return Err(Refusal::new("not-permitted").into());
    }
    if undone || !operations::undone(tx, operation).await? {
        return Err(Refusal::new("undone-already").into());
    }
    if tx.env().now() - done.at > operations::UNDO_FOR {
        return Err(Refusal::new("undo-too-late").into());
    }
    let items = operations::items(tx, operation).await?;
    let mut left = Vec::new();
    for item in &items {
        let idea = ideas::by_id(tx, item.idea).await?.ok_or(StoreError::NotFound)?;
        match refusal(tx, item, &idea).await? {
            Some(why) if leave => left.push(Stuck { number: idea.number, why }),
            Some(why) => return Err(why.into()),
            None => give_back(tx, place, caller, item, &idea).await?,
        }
    }
    if left.len() == items.len() && !items.is_empty() {
        return Err(left.swap_remove(0).why.into());
    }
    let (mut texts, mut parts) = (0, Vec::new());
    for part in operations::parts(tx, operation).await? {
        match part.kind.as_str() {
            labels::THEME => labels::take_back(tx, caller, place.space, part.thing).await?,
            TEXT => {
                give_text_back(tx, place, caller, &part).await?;
                texts += 1;
            }
            _ => parts.push(part),
        }
    }
    Ok(Undone { ideas: items.len() - left.len() + texts, left, parts })
}

/// Why an idea of a deed cannot be given back, if it cannot.
async fn refusal(tx: &mut Tx, item: &Item, idea: &Idea) -> Done<Option<Refusal>> {
    if idea.version != item.version {
        return Ok(Some(Refusal::counted("changed-since", idea.number)));
    }
    for (word, printed) in operations::words(tx, item).await? {
        if printed || tx.was_sent(word).await? {
            return Ok(Some(Refusal::counted("already-sent", idea.number)));
        }
    }
    Ok(None)
}

/// Gives an idea back as it stood, and takes back every word that the deed told its owner.
async fn give_back(tx: &mut Tx, place: &Place, caller: &Caller, item: &Item, idea: &Idea) -> Done<()> {
    for (word, _) in operations::words(tx, item).await? {
        words::void(tx, word).await?;
        tx.recall(word).await?;
        // Asked again now that nobody can take the message up any more: it may have been taken up since it was asked.
        if tx.was_sent(word).await? {
            return Err(Refusal::counted("already-sent", idea.number).into());
        }
    }
    let decided = Decided {
        after: item.before.clone(),
        topic: "idea.undone",
        word: Word::Undone,
        text: None,
        facts: Facts::default(),
    };
    // Carried out like any deed, so that sums, steps, thread and log stay whole.
    carry_out(tx, place, &caller.actor, idea, &Wish::Wake, &decided, None).await?;
    Ok(())
}

/// Somebody at the desk has read what the owner wrote, up to the version that the page showed; refused with
/// `reply-since` when something has happened to the idea after that. The caller holds the lock of the space's log.
pub async fn mark_seen(tx: &mut Tx, place: &Place, caller: &Caller, idea: &Idea, shown: i64) -> Done<()> {
    within(permits::require(caller, place.space, Right::SeeDesk)?, idea)?;
    if shown != idea.version {
        return Err(Refusal::counted("reply-since", idea.number).into());
    }
    ideas::seen(tx, idea.id).await?;
    let body = json!({ "number": idea.number });
    let happened = Happened::new("idea.reply_seen", idea.subject(), Visibility::Staff, body);
    tx.append(place.space, &caller.actor, &happened).await?;
    Ok(())
}

/// Corrects the language an idea is said to be written in.
pub async fn set_language(tx: &mut Tx, place: &Place, caller: &Caller, idea: &Idea, lang: Lang) -> Done<()> {
    within(permits::require(caller, place.space, Right::SortIdeas)?, idea)?;
    ideas::save_lang(tx, idea.id, lang).await?;
    let body = json!({ "number": idea.number, "lang": lang });
    let happened = Happened::new("idea.language_set", idea.subject(), Visibility::Public, body);
    tx.append(place.space, &caller.actor, &happened).await?;
    Ok(())
}

/// Ties contact data to an idea, or unties it, at its owner's wish.
pub async fn set_contact(
    tx: &mut Tx,
    place: &Place,
    actor: &Actor,
    idea: &Idea,
    contact: Option<Id>,
) -> Done<()> {
    ideas::save_contact(tx, idea.id, contact).await?;
    keep_contact(tx, place, contact, idea.standing.state).await?;
    let topic = if contact.is_some() { "idea.address_added" } else { "idea.address_removed" };
    let happened = Happened::new(topic, idea.subject(), Visibility::Owner, json!({ "number": idea.number }));
    tx.append(place.space, actor, &happened).await?;
    Ok(())
}

/// The owner says whether the answer helped. A no brings the idea back to the desk, unless the desk keeps it from
/// the public; with why, the desk has something to read in any case.
pub async fn rate(tx: &mut Tx, place: &Place, idea: &Idea, helped: bool, why: &str) -> Done<()> {
    if !words::rating_is_open(tx, idea.id).await? {
        return Err(Refusal::new("no-question").into());
    }
    words::rate(tx, place.space, idea.id, helped).await?;
    let body = json!({ "number": idea.number, "helped": helped });
    let happened = Happened::new("idea.answer_rated", idea.subject(), Visibility::Staff, body);
    tx.append(place.space, &Actor::Visitor, &happened).await?;
    let why = why.trim().to_owned();
    let wish = match idea.standing.state {
        _ if helped => return Ok(()),
        State::Answered | State::Realised | State::Referred => Wish::NotHelped { why },
        State::Withdrawn => return Ok(()),
        _ if why.is_empty() => return Ok(()),
        _ => Wish::Reply { text: why },
    };
    act(tx, place, &Caller::visitor(idea.lang), idea, &wish, None).await.map(drop)
}
