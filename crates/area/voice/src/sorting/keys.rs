//! Keys of one letter: off until somebody switches them on, and each can be another (WCAG 2.1.4).

use askama::Template;
use kernel::{Fault, Id, Refusal};
use pages::{Button, Choice, Choices, Chrome, ErrorSummary, Field, Hidden, Samples, Words};
use store::{Result, Tx};
use web::{Ctx, Fail, Form, Reply};

use super::{reading, store as rows};

/// What can have a key, with the key it has at first. `Enter` saves, digits choose themes, and municipalities have
/// the letters that the space gave them.
pub const ACTIONS: [(&str, char); 9] = [
    ("proposal", 'g'),
    ("park", 'p'),
    ("refer", 'o'),
    ("ask", 'f'),
    ("answer", 's'),
    ("mask", 'd'),
    ("skip", 'n'),
    ("undo", 'z'),
    ("both", 'b'),
];

/// A person's keys.
#[derive(Clone, Debug, PartialEq)]
pub struct Keys {
    /// Whether they act.
    pub on: bool,
    /// The key of each of [`ACTIONS`].
    layout: Vec<char>,
    /// Letters that mean something else on the page.
    taken: Vec<char>,
}

impl Default for Keys {
    fn default() -> Keys {
        Keys { on: false, layout: ACTIONS.iter().map(|(_, key)| *key).collect(), taken: Vec::new() }
    }
}

impl Keys {
    /// The keys of whoever is signed in.
    pub async fn of(tx: &mut Tx, person: Option<Id>) -> Result<Keys> {
        let Some(person) = person else { return Ok(Keys::default()) };
        Ok(Keys::stored(rows::keys_of(tx, person).await?))
    }

    /// From what is stored: whether they act, and their letters.
    pub fn stored(stored: Option<(bool, String)>) -> Keys {
        let Some((on, layout)) = stored else { return Keys::default() };
        let layout: Vec<char> = layout.chars().collect();
        let whole = layout.len() == ACTIONS.len();
        Keys { on, layout: if whole { layout } else { Keys::default().layout }, taken: Vec::new() }
    }

    /// Leaves these letters to the municipalities.
    pub fn without(mut self, letters: impl Iterator<Item = char>) -> Keys {
        self.taken = letters.collect();
        self
    }

    /// The key of an action, when keys are on and no municipality has its letter.
    pub fn key(&self, action: &str) -> Option<String> {
        let at = ACTIONS.iter().position(|(name, _)| *name == action)?;
        let key = self.layout[at];
        (self.on && !self.taken.contains(&key)).then(|| key.to_string())
    }

    /// The button with its key, when it has one now.
    pub fn on_button(&self, button: Button, action: &str) -> Button {
        match self.key(action) {
            Some(key) => button.key(key),
            None => button,
        }
    }

    /// Keys with what they do, for the list behind `?`.
    pub fn list(&self, words: Words) -> Vec<(String, String)> {
        let fixed = [("Enter", "sorting-save"), ("1–9", "sorting-key-theme"), ("?", "sorting-key-list")];
        let fixed = fixed.map(|(key, label)| (key.to_owned(), words.t(label)));
        let own = ACTIONS
            .iter()
            .filter_map(|(action, _)| Some((self.key(action)?, words.t(&format!("sorting-key-{action}")))));
        fixed.into_iter().chain(own).collect()
    }
}

/// Reads the form: every action one letter, no letter twice.
fn read(form: &Form) -> std::result::Result<Keys, Vec<Fault>> {
    let (mut layout, mut faults) = (Vec::new(), Vec::new());
    for (action, _) in ACTIONS {
        let mut letters = form.text(&format!("key-{action}")).chars().flat_map(char::to_lowercase);
        match (letters.next(), letters.next()) {
            (Some(letter), None) if letter.is_alphabetic() && !layout.contains(&letter) => {
                layout.push(letter)
            }
            (Some(letter), None) if layout.contains(&letter) => {
                layout.push('\0');
                faults.push(Fault::new(field(action), "key-twice"));
            }
            _ => {
                layout.push('\0');
                faults.push(Fault::new(field(action), "key-one-letter"));
            }
        }
    }
    if faults.is_empty() {
        Ok(Keys { on: form.text("on") == "yes", layout, taken: Vec::new() })
    } else {
        Err(faults)
    }
}

/// The name of an action's field.
fn field(action: &str) -> &'static str {
    const FIELDS: [&str; ACTIONS.len()] = [
        "key-proposal",
        "key-park",
        "key-refer",
        "key-ask",
        "key-answer",
        "key-mask",
        "key-skip",
        "key-undo",
        "key-both",
    ];
    let at = ACTIONS.iter().position(|(name, _)| *name == action);
    at.map_or("key-proposal", |at| FIELDS[at])
}

/// The page where keys are switched on and changed.
#[derive(Template)]
#[template(path = "sorting/templates/keys.html")]
pub(super) struct KeysPage {
    chrome: Chrome,
    errors: Option<ErrorSummary>,
    key: Hidden,
    switch: Choices,
    fields: Vec<Field>,
    save: Button,
    standard: Button,
}

impl KeysPage {
    fn new(
        chrome: Chrome,
        request: String,
        on: bool,
        typed: &dyn Fn(usize) -> String,
        faults: &[Fault],
    ) -> KeysPage {
        let words = chrome.words;
        let label = |action: &str| words.t(&format!("sorting-key-{action}"));
        let choice = |value: &str, key: &str, chosen| Choice::new(value, words.t(key)).chosen(chosen);
        let fields = ACTIONS.iter().enumerate().map(|(at, (action, _))| {
            Field::text(field(action), label(action))
                .value(typed(at))
                .size(2)
                .maxlength(2)
                .faults(words, faults)
        });
        KeysPage {
            errors: ErrorSummary::of(words, faults, |name| label(name.trim_start_matches("key-"))),
            key: Hidden::new("request", request),
            switch: Choices::one(
                "on",
                words.t("sorting-keys-switch"),
                vec![choice("no", "sorting-keys-off", !on), choice("yes", "sorting-keys-on", on)],
            ),
            fields: fields.collect(),
            save: Button::main(words.t("button-save")),
            standard: Button::quiet(words.t("sorting-keys-standard")).sends("deed", "standard"),
            chrome: Chrome { fault_title: !faults.is_empty(), ..chrome },
        }
    }
}

impl Samples for KeysPage {
    fn samples(words: Words) -> Vec<KeysPage> {
        let chrome = || Chrome::sample(words, words.t("sorting-keys"));
        let keys = Keys::default();
        let standard = |at: usize| keys.layout[at].to_string();
        let faults = [Fault::new("key-park", "key-twice"), Fault::new("key-undo", "key-one-letter")];
        vec![
            KeysPage::new(chrome(), "0".into(), false, &standard, &[]),
            KeysPage::new(chrome(), "0".into(), true, &|_| "g".into(), &faults),
        ]
    }
}

fn chrome(ctx: &Ctx) -> Chrome {
    reading::chrome(ctx, ctx.words.t("sorting-keys"), "/desk/sort")
}

/// Shows the page.
pub(super) async fn show(ctx: Ctx) -> std::result::Result<Reply, Fail> {
    let keys = Keys::of(&mut ctx.read().await?, ctx.caller.person()).await?;
    let typed = |at: usize| keys.layout[at].to_string();
    Ok(Reply::html(&KeysPage::new(chrome(&ctx), ctx.request_key(), keys.on, &typed, &[]))?.private())
}

/// Keeps what was set.
pub(super) async fn save(ctx: Ctx, form: Form) -> std::result::Result<Reply, Fail> {
    let person = ctx.caller.person().ok_or(Fail::Refused(Refusal::new("not-permitted")))?;
    let read = if form.text("deed") == "standard" {
        Ok(Keys { on: form.text("on") == "yes", ..Keys::default() })
    } else {
        read(&form)
    };
    let keys = match read {
        Ok(keys) => keys,
        Err(faults) => {
            let typed = |at: usize| form.text(field(ACTIONS[at].0)).to_owned();
            let on = form.text("on") == "yes";
            let page = KeysPage::new(chrome(&ctx), ctx.request_key(), on, &typed, &faults);
            return Ok(Reply::html(&page)?.faulty().private());
        }
    };
    let mut tx = ctx.housekeeping().await?;
    let layout: String = keys.layout.iter().collect();
    rows::put_keys(&mut tx, person, keys.on, &layout).await?;
    tx.commit().await?;
    let said = if keys.on { "sorting-keys-are-on" } else { "sorting-keys-are-off" };
    Ok(Reply::redirect(ctx.at("/desk/sort")).done(said, None))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_off_at_first_and_leave_letters_to_municipalities() {
        assert_eq!(Keys::default().key("undo"), None);
        let on = Keys { on: true, ..Keys::default() };
        assert_eq!(on.key("undo").as_deref(), Some("z"));
        assert_eq!(on.without(['z'].into_iter()).key("undo"), None);
    }

    #[test]
    fn each_action_has_one_letter_of_its_own() {
        let all = |change: &[(&str, &str)]| {
            let standard: Vec<(String, String)> =
                ACTIONS.iter().map(|(name, key)| (format!("key-{name}"), key.to_string())).collect();
            let mut fields: Vec<(&str, &str)> = change.to_vec();
            fields.extend(standard.iter().map(|(name, key)| (name.as_str(), key.as_str())));
            read(&Form::of(&fields))
        };
        assert_eq!(all(&[("on", "yes")]).unwrap().key("park").as_deref(), Some("p"));
        assert_eq!(all(&[("key-park", "g")]).unwrap_err(), [Fault::new("key-park", "key-twice")]);
        assert_eq!(all(&[("key-park", "1")]).unwrap_err(), [Fault::new("key-park", "key-one-letter")]);
        assert_eq!(all(&[("key-park", "pp")]).unwrap_err(), [Fault::new("key-park", "key-one-letter")]);
    }
}
