//! Visitors who send ideas, and somebody who answers fourteen at once, takes it back and answers again. Whoever
//! gets no reply, or a page that says that something broke, does the same once more, as people do.

use std::sync::mpsc::Sender;

use super::plain::{Reply, ask, between};

/// How often somebody tries again before they give up.
const PATIENCE: u32 = 200;

/// How it went, beside what was acknowledged.
#[derive(Clone, Copy, Debug, Default)]
pub struct Trouble {
    /// Requests whose reply never came.
    pub unanswered: u64,
    /// Requests that were answered with the page about a failure.
    pub failed: u64,
    in_a_row: u32,
}

impl Trouble {
    /// Counts what is not an answer. Tells whether to try again; not when nobody is there.
    fn note(&mut self, reply: Option<&Reply>) -> bool {
        self.in_a_row += 1;
        assert!(self.in_a_row < PATIENCE, "it does not recover");
        let Some(reply) = reply else {
            self.unanswered += 1;
            return false;
        };
        assert_eq!(reply.status, 503, "{} {}", reply.location, reply.text);
        assert!(reply.location.is_empty() && reply.text.contains("<h1"), "a page, and no receipt");
        self.failed += 1;
        true
    }
}

/// An idea that was acknowledged.
pub struct Acknowledged {
    pub text: String,
    /// The address of its receipt.
    pub receipt: String,
    /// As it stands on the receipt, once it was read.
    pub number: Option<i64>,
}

/// Somebody who sends one idea after the other.
pub struct Visitor {
    name: u64,
    /// When the form was opened, as it says itself.
    since: String,
    sent: u64,
    pub acknowledged: Vec<Acknowledged>,
    pub trouble: Trouble,
}

impl Visitor {
    pub fn new(name: u64, since: &str) -> Visitor {
        Visitor {
            name,
            since: since.to_owned(),
            sent: 0,
            acknowledged: Vec::new(),
            trouble: Trouble::default(),
        }
    }

    /// The idea that is being sent.
    pub fn text(&self) -> String {
        format!("Fler cykelvägar, säger {} för gång {}.", self.name, self.sent)
    }

    /// Sends the idea and looks at its receipt. Tells whether somebody is there.
    pub fn step(&mut self, address: &str, tell: &Sender<()>) -> bool {
        let text = self.text();
        let (name, sent, since) = (self.name, self.sent, &self.since);
        // The same form as long as it is the same idea; `again`: yes, it is meant.
        let form = format!("text={text}&request={:032x}&since={since}&again=1", name << 32 | sent);
        let network = format!("X-Forwarded-For: 10.{name}.{}.{}\r\n", sent / 250, sent % 250);
        match ask(address, "/prov/leave-idea", &network, Some(&form)) {
            Ok(reply) if reply.status == 303 => {
                assert!(reply.location.starts_with("/prov/receipt/"), "{}", reply.location);
                self.acknowledged.push(Acknowledged { text, receipt: reply.location, number: None });
                self.sent += 1;
                self.trouble.in_a_row = 0;
                let _ = tell.send(());
                self.read_receipt(address, self.acknowledged.len() - 1)
            }
            other => self.trouble.note(other.as_ref().ok()),
        }
    }

    fn read_receipt(&mut self, address: &str, at: usize) -> bool {
        match ask(address, &self.acknowledged[at].receipt, "", None) {
            Ok(reply) if reply.status == 200 => {
                let number = between(&reply.text, "class=\"receipt-number\">", "<");
                // A reply that broke off midway has none.
                self.acknowledged[at].number = number.and_then(|number| number.parse().ok());
                true
            }
            other => self.trouble.note(other.as_ref().ok()),
        }
    }

    /// Reads the receipts that could not be read yet; now they can.
    pub fn read_receipts(&mut self, address: &str) {
        for at in 0..self.acknowledged.len() {
            if self.acknowledged[at].number.is_none() {
                self.read_receipt(address, at);
            }
        }
    }
}

/// Where somebody is at the answer desk.
#[derive(Clone, Debug)]
enum Place {
    Overview,
    /// In a draft.
    Draft(String),
    /// About to send the draft, with the form as it was shown.
    Send(String, String),
    /// With a batch that was sent, and the draft it was made of.
    Sent(String, String),
}

/// Somebody who answers.
pub struct Answerer {
    cookie: String,
    place: Place,
    /// Batches whose sending was acknowledged.
    pub sent: Vec<String>,
    /// Batches whose taking back was acknowledged.
    pub taken_back: Vec<String>,
    /// Sending that brought no reply.
    pub broken_off: u64,
    pub trouble: Trouble,
}

impl Answerer {
    pub fn new(session: &str) -> Answerer {
        Answerer {
            cookie: format!("Cookie: samband={session}\r\n"),
            place: Place::Overview,
            sent: Vec::new(),
            taken_back: Vec::new(),
            broken_off: 0,
            trouble: Trouble::default(),
        }
    }

    /// Does the next thing. Tells whether somebody is there.
    pub fn step(&mut self, address: &str, tell: &Sender<()>) -> bool {
        let (path, form) = match &self.place {
            Place::Overview => ("/prov/desk/answers/new".to_owned(), Some("proposal=1&what=information")),
            Place::Draft(draft) => (draft.clone(), None),
            Place::Send(draft, form) => (format!("{draft}/send"), Some(form.as_str())),
            Place::Sent(_, batch) => (format!("{batch}/undo"), Some("")),
        };
        let reply = ask(address, &path, &self.cookie, form);
        let next = reply.as_ref().ok().and_then(|reply| self.next(reply));
        let Some(next) = next else {
            self.broken_off += u64::from(matches!(self.place, Place::Send(..)));
            // A page that broke off midway is no reply either.
            return self.trouble.note(reply.as_ref().ok().filter(|reply| reply.status != 200));
        };
        self.place = next;
        self.trouble.in_a_row = 0;
        let _ = tell.send(());
        true
    }

    /// Where the reply leads; nothing when it is none.
    fn next(&mut self, reply: &Reply) -> Option<Place> {
        let to = reply.location.clone();
        match (self.place.clone(), reply.status) {
            (Place::Overview, 303) => Some(Place::Draft(to)),
            (Place::Draft(draft), 200) => {
                let hidden = |name| between(&reply.text, &format!("name=\"{name}\" value=\""), "\"");
                let (version, request) = (hidden("version")?, hidden("request")?);
                Some(Place::Send(draft, format!("version={version}&request={request}&when=now")))
            }
            (Place::Send(draft, _), 303) => {
                assert!(to.contains("/sent/"), "{to}");
                self.sent.push(to.rsplit('/').next()?.to_owned());
                Some(Place::Sent(draft, to))
            }
            // Refused with 409: it was taken back, only the word of it was lost.
            (Place::Sent(draft, batch), 303 | 409) => {
                self.taken_back.push(batch.rsplit('/').next()?.to_owned());
                let again = self.taken_back.len().is_multiple_of(2);
                Some(if again { Place::Draft(draft) } else { Place::Overview })
            }
            _ => None,
        }
    }
}
