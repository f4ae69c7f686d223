//! Deeds: a visitor leaves an idea; a registrar types one in. Contact data, idea and card go together or not at
//! all.

use kernel::{Actor, Fault, Id, Lang, Private, env::DAY};
use members::{
    Caller, Done, Organisation, Right, Secret, Space,
    contact::{self, Details},
    permits, secrets,
};
use store::{Store, Tx};
use wordcode::{Code, ParseError};

use super::{
    forms::{Entry, Leave, known_origin},
    ticket::{self, Ticket},
};
use crate::idea::{
    Channel, Idea,
    arrive::{self, Arrival},
    desk::{self, Place},
    store::{
        cards::{self, Card},
        ideas::{self, NewIdea},
        places::Gathering,
        words::{self, Suggestion},
    },
};

/// Where a text goes and under which secrets its code is made.
pub struct Desk<'a> {
    /// The database.
    pub store: &'a Store,
    /// The space.
    pub space: &'a Space,
    /// The installation's secret for tickets.
    pub tickets: &'a Secret,
    /// The form's one-time key.
    pub key: &'a str,
    /// The language of the code's words.
    pub lang: Lang,
}

/// What the tickets of a post lead to.
enum Found {
    /// The same form with the same text is an idea already.
    Same(Ticket, Box<Idea>),
    /// A code that nobody has, and its hash.
    Free(Ticket, String),
}

impl Desk<'_> {
    async fn find(&self, tx: &mut Tx, codes: &Secret, text: &str) -> Done<Found> {
        let mut attempt = 0;
        loop {
            let ticket = Ticket::of(self.tickets, self.space.id, self.key, text, self.lang, attempt);
            let hash = ticket::hash(codes, &ticket.code(self.tickets));
            match ideas::by_code(tx, &hash).await? {
                None => return Ok(Found::Free(ticket, hash)),
                Some(idea) if idea.space == self.space.id && idea.original == text => {
                    return Ok(Found::Same(ticket, Box::new(idea)));
                }
                // One in a million million codes is somebody else's.
                Some(_) => attempt += 1,
            }
        }
    }

    /// Whether this form has made an idea of this text before.
    pub async fn sent_before(&self, text: &str) -> Done<bool> {
        let codes = secrets::of_codes(self.store, self.space.id).await?;
        let found = self.find(&mut self.store.read().await?, &codes, text).await?;
        Ok(matches!(found, Found::Same(..)))
    }

    /// Takes in an idea from the public form. The same text from the same form is one idea, and an address that its
    /// owner went back to give is added to it.
    pub async fn leave(&self, leave: &Leave, places: &[Organisation]) -> Done<Ticket> {
        let codes = secrets::of_codes(self.store, self.space.id).await?;
        let mut tx = self.store.write().await?;
        tx.lock_log(self.space.id).await?;
        let (ticket, hash) = match self.find(&mut tx, &codes, &leave.text).await? {
            Found::Same(ticket, idea) => {
                self.add_address(&mut tx, &idea, leave).await?;
                tx.commit().await?;
                return Ok(ticket);
            }
            Found::Free(ticket, hash) => (ticket, hash),
        };
        let arrival = Arrival {
            via: known_origin(&leave.via, places),
            ..Arrival::new(Channel::Web, leave.text.as_str())
        };
        let mut new = arrive::receive(&mut tx, self.space, arrival).await?;
        new.code_hash = Some(hash);
        let reply = leave.reply_lang().unwrap_or(new.lang);
        let details = details(leave, reply);
        // A wish for another language than that of the text is kept even from those who leave no name.
        if details.name.is_some() || details.email.is_some() || reply != new.lang {
            new.contact = Some(self.keep_contact(&mut tx, &Actor::Visitor, &details).await?);
        }
        // Somebody signed in who leaves an idea is its owner like any other: the log does not tie it to the account.
        let (idea, _) = desk::submit(&mut tx, &Place::of(self.space), &Actor::Visitor, &new, None).await?;
        if let Some(chosen) = places.iter().find(|place| place.key == leave.place) {
            let value = chosen.id.to_string();
            let said = Suggestion { about: "place".into(), value, confidence: 1.0, method: "owner".into() };
            words::suggest(&mut tx, idea, &said).await?;
        }
        tx.commit().await?;
        Ok(ticket)
    }

    /// An idea whose owner cannot be reached by e-mail gets the address that came with the same text; one that is there is
    /// changed by its code only.
    async fn add_address(&self, tx: &mut Tx, idea: &Idea, leave: &Leave) -> Done<()> {
        let known = match idea.contact {
            Some(contact) => contact::for_sending(tx, contact).await?,
            None => None,
        };
        let reached = known.as_ref().is_some_and(|known| known.details.email.is_some());
        if reached || given(&leave.email).is_none() {
            return Ok(());
        }
        let given = details(leave, leave.reply_lang().unwrap_or(idea.lang));
        match known {
            // What was given with the code since stays.
            Some(known) => {
                let name = given.name.or(known.details.name.clone());
                let details = Details { email: given.email, name, ..known.details };
                contact::change(tx, &Actor::Visitor, known.id, &details).await?;
            }
            None => {
                let contact = self.keep_contact(tx, &Actor::Visitor, &given).await?;
                desk::set_contact(tx, &Place::of(self.space), &Actor::Visitor, idea, Some(contact)).await?;
            }
        }
        Ok(())
    }

    async fn keep_contact(&self, tx: &mut Tx, by: &Actor, details: &Details) -> Done<Id> {
        let until = tx.env().now() + self.space.settings.contact_retention_days * DAY;
        Ok(contact::put(tx, by, self.space.id, details, until).await?)
    }

    /// Types in an idea for somebody else. The one who types is its scribe and never its owner.
    pub async fn enter(
        &self,
        caller: &Caller,
        entry: &Entry,
        gathering: Option<&Gathering>,
    ) -> Done<Result<Entered, Fault>> {
        permits::require(caller, self.space.id, Right::RegisterIdeas)?;
        let codes = secrets::of_codes(self.store, self.space.id).await?;
        let mut tx = self.store.write().await?;
        tx.lock_log(self.space.id).await?;
        let card = match find_card(&mut tx, self.space.id, &codes, entry, self.lang).await? {
            Err(fault) => return Ok(Err(fault)),
            Ok(card) => card,
        };
        if let Some(idea) = card.as_ref().and_then(|card| card.used_by) {
            let idea = ideas::by_id(&mut tx, idea).await?;
            let same = idea.is_some_and(|idea| idea.original == entry.text);
            return Ok(card.filter(|_| same).map(Entered::Card).ok_or(Fault::new("card", "card-used")));
        }
        let (entered, hash) = match &card {
            Some(card) => (Entered::Card(card.clone()), cards::code_hash(&mut tx, card.id).await?),
            None => match self.find(&mut tx, &codes, &entry.text).await? {
                Found::Same(ticket, _) => return Ok(Ok(Entered::Code(ticket))),
                Found::Free(ticket, hash) => (Entered::Code(ticket), hash),
            },
        };
        let mut new = self.typed_in(&mut tx, caller, entry, gathering, card.as_ref()).await?;
        if let (Some(source), Some(url)) = (&new.source, &new.external_id)
            && ideas::is_imported(&mut tx, self.space.id, source, url).await?
        {
            return Ok(Err(Fault::new("url", "cutting-there")));
        }
        new.code_hash = Some(hash);
        let (email, postal) = (given(&entry.email), contact::postal(&entry.postal).unwrap_or_default());
        if email.is_some() || postal.is_some() {
            let details =
                Details { name: given(&entry.name), email, postal, lang: new.lang, ..Details::default() };
            new.contact = Some(self.keep_contact(&mut tx, &caller.actor, &details).await?);
        }
        let (idea, _) = desk::submit(&mut tx, &Place::of(self.space), &caller.actor, &new, None).await?;
        if let Some(card) = &card
            && !cards::put_to_use(&mut tx, card.id, idea).await?
        {
            return Ok(Err(Fault::new("card", "card-used")));
        }
        tx.commit().await?;
        Ok(Ok(entered))
    }

    /// The idea of an entry. A card knows best where it was handed out.
    async fn typed_in(
        &self,
        tx: &mut Tx,
        caller: &Caller,
        entry: &Entry,
        gathering: Option<&Gathering>,
        card: Option<&Card>,
    ) -> Done<NewIdea> {
        let printed_for = match card.and_then(|card| card.gathering) {
            Some(id) => crate::idea::store::places::gatherings(tx, self.space.id)
                .await?
                .into_iter()
                .find(|gathering| gathering.id == id),
            None => gathering.cloned(),
        };
        let channel = match &printed_for {
            _ if !entry.cutting.title.is_empty() => Channel::Paper,
            Some(gathering) if gathering.is_meeting => Channel::Meeting,
            Some(_) => Channel::Network,
            None => Channel::Paper,
        };
        let arrival = Arrival {
            lang: entry.lang.parse().ok(),
            gathering: printed_for.as_ref().map(|gathering| gathering.id),
            table_no: card.and_then(|card| card.table_no).or(entry.table_no()),
            scribe: caller.person(),
            external_id: entry.cutting.source().and_then(|source| source.url),
            source: entry.cutting.source().map(|source| serde_json::to_string(&source).expect("plain data")),
            ..Arrival::new(channel, entry.text.as_str())
        };
        arrive::receive(tx, self.space, arrival).await
    }
}

/// How a typed-in idea's owner follows it.
#[derive(Clone, Debug, PartialEq)]
pub enum Entered {
    /// By a new code, to be handed over.
    Code(Ticket),
    /// By the code on the card.
    Card(Card),
}

/// The card that an entry names, by number or code; none when it names none.
async fn find_card(
    tx: &mut Tx,
    space: Id,
    codes: &Secret,
    entry: &Entry,
    lang: Lang,
) -> Done<Result<Option<Card>, Fault>> {
    if entry.card.is_empty() {
        return Ok(Ok(None));
    }
    let found = match entry.card_number() {
        Some(number) => cards::by_number(tx, space, number).await?,
        None => match Code::parse(&entry.card, ticket::word_list(lang)) {
            Ok(code) | Err(ParseError::CheckDigitMissing(code)) => {
                cards::by_code(tx, &ticket::hash(codes, &code)).await?
            }
            Err(_) => return Ok(Err(Fault::new("card", "not-a-card"))),
        },
    };
    let own = found.filter(|card| card.space == space);
    Ok(own.map(Some).ok_or(Fault::new("card", "no-such-card")))
}

/// The idea of a ticket, while its receipt may still be shown; `None` when there is no such idea in the space.
pub async fn of_ticket(
    tx: &mut Tx,
    desk: (&Secret, &Secret),
    space: Id,
    ticket: &Ticket,
) -> Done<Option<Idea>> {
    let (tickets, codes) = desk;
    let hash = ticket::hash(codes, &ticket.code(tickets));
    Ok(ideas::by_code(tx, &hash).await?.filter(|idea| idea.space == space))
}

/// How whoever leaves an idea is reached, in the language that they read.
fn details(leave: &Leave, lang: Lang) -> Details {
    Details { name: given(&leave.name), email: given(&leave.email), lang, ..Details::default() }
}

fn given(text: &str) -> Option<Private<String>> {
    let text = text.trim();
    (!text.is_empty()).then(|| Private::new(text.to_owned()))
}
