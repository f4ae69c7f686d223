//! What was typed → a draft, or everything that is wrong with it. Pure.

use jiff::civil::Date;
use kernel::{Fault, Private};
use members::person::normal_email;

use super::{model::ActorKind, text};

/// The shortest text of a commitment, in characters.
pub const TEXT_MIN: usize = 3;
/// The longest text of a commitment or of what came of it, in characters.
pub const TEXT_MAX: usize = 1_000;
/// The longest name, in characters.
pub const NAME_MAX: usize = 80;
/// The longest description of what an actor does already, in characters.
pub const ABOUT_MAX: usize = 2_000;
/// Examples of one area.
pub const EXAMPLES: usize = 12;

/// What was typed of a commitment.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Words {
    /// What they will do.
    pub text: String,
    /// By when: a day, or nothing.
    pub by: String,
    /// Whether everybody may read it.
    pub share: bool,
}

/// A commitment as it may be stored.
#[derive(Clone, Debug, PartialEq)]
pub struct Draft {
    /// What they will do.
    pub text: String,
    /// By when.
    pub by: Option<Date>,
    /// Whether everybody may read it.
    pub share: bool,
}

impl Words {
    /// The draft, or everything that is wrong, in the order of the fields.
    pub fn read(&self) -> Result<Draft, Vec<Fault>> {
        let mut faults: Vec<Fault> = text_fault("text", &self.text, TEXT_MIN).into_iter().collect();
        let by = day(&self.by).map_err(|fault| faults.push(fault)).unwrap_or_default();
        match faults.is_empty() {
            true => Ok(Draft { text: lines(&self.text), by, share: self.share }),
            false => Err(faults),
        }
    }
}

/// What was typed of who they are.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Who {
    /// The key of a kind of actors.
    pub kind: String,
    /// The name.
    pub name: String,
    /// Whether an individual wants to be shown by it.
    pub name_public: bool,
    /// Where reminders go.
    pub email: String,
}

/// Who they are, as it may be stored.
#[derive(Clone, Debug, PartialEq)]
pub struct Actor {
    /// The kind.
    pub kind: ActorKind,
    /// The name that everybody may read.
    pub name: Option<String>,
    /// Where reminders go.
    pub email: Option<Private<String>>,
}

impl Who {
    /// Who they are, or everything that is wrong. A name that an individual does not want to be shown by is not kept.
    pub fn read(&self) -> Result<Actor, Vec<Fault>> {
        let mut faults = Vec::new();
        let kind = ActorKind::parse(&self.kind);
        if kind.is_none() {
            faults.push(Fault::new("kind", "choose-one"));
        }
        let named = kind != Some(ActorKind::Individual) || self.name_public;
        faults.extend(kind.filter(|_| named).and_then(|_| name_fault(&self.name)));
        let email = read_email(&self.email).map_err(|fault| faults.push(fault)).unwrap_or_default();
        match kind.filter(|_| faults.is_empty()) {
            Some(kind) => Ok(Actor { kind, name: named.then(|| self.name.clone()), email }),
            None => Err(faults),
        }
    }
}

/// An e-mail address that may be left out.
pub fn read_email(typed: &str) -> Result<Option<Private<String>>, Fault> {
    match typed {
        "" => Ok(None),
        typed => match normal_email(typed) {
            Ok(email) if !email.contains('\0') => Ok(Some(Private::new(email))),
            _ => Err(Fault::new("email", "not-an-email")),
        },
    }
}

/// What is wrong with a name that everybody may read.
pub fn name_fault(name: &str) -> Option<Fault> {
    if name.is_empty() {
        return Some(Fault::new("name", "required"));
    }
    if name.chars().any(char::is_control) {
        return Some(Fault::new("name", "unreadable-character"));
    }
    if name.chars().count() > NAME_MAX {
        return Some(Fault::counted("name", "too-long", NAME_MAX as i64));
    }
    text::may_name_somebody(name).then(|| Fault::new("name", "name-personal"))
}

/// What is wrong with a text of several lines that has at least so many characters; 0: that may be empty.
pub fn text_fault(field: &'static str, text: &str, least: usize) -> Option<Fault> {
    let most = if field == "about" { ABOUT_MAX } else { TEXT_MAX };
    let written = text.trim().chars().count();
    if written == 0 {
        return (least > 0).then(|| Fault::new(field, "required"));
    }
    if text.contains('\0') {
        return Some(Fault::new(field, "unreadable-character"));
    }
    if written < least {
        return Some(Fault::counted(field, "too-short", least as i64));
    }
    (text.chars().count() > most).then(|| Fault::counted(field, "too-long", most as i64))
}

/// A text as it is stored: one kind of line ends, nothing around it.
pub fn lines(text: &str) -> String {
    text.trim().replace("\r\n", "\n").replace('\r', "\n")
}

/// A day that may be left out.
pub fn day(typed: &str) -> Result<Option<Date>, Fault> {
    if typed.is_empty() {
        return Ok(None);
    }
    let day = typed.parse::<Date>().ok().filter(|day| (2000..=2100).contains(&day.year()));
    day.map(Some).ok_or(Fault::new("by", "not-a-date"))
}

/// The examples of an area, one on each line; or what is wrong with them.
pub fn examples(typed: &str) -> Result<Vec<String>, Fault> {
    let all: Vec<String> =
        typed.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect();
    if all.len() > EXAMPLES {
        return Err(Fault::counted("examples", "lines-at-most", EXAMPLES as i64));
    }
    if all.iter().any(|line| line.contains('\0')) {
        return Err(Fault::new("examples", "unreadable-character"));
    }
    match all.iter().any(|line| line.chars().count() > TEXT_MAX) {
        true => Err(Fault::counted("examples", "line-too-long", TEXT_MAX as i64)),
        false => Ok(all),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn codes<T>(read: Result<T, Vec<Fault>>) -> Vec<String> {
        let faults = read.err().unwrap_or_default();
        faults.iter().map(|fault| format!("{} {}", fault.field, fault.code)).collect()
    }

    #[test]
    fn a_commitment_is_a_text_and_perhaps_a_day() {
        let typed = |text: &str, by: &str| Words { text: text.into(), by: by.into(), share: true };
        assert_eq!(codes(typed(" ", "").read()), ["text required"]);
        assert_eq!(codes(typed("ab", "om en vecka").read()), ["text too-short", "by not-a-date"]);
        assert_eq!(
            codes(typed("a\0bc", "9999-01-01").read()),
            ["text unreadable-character", "by not-a-date"]
        );
        assert_eq!(codes(typed(&"å".repeat(TEXT_MAX + 1), "").read()), ["text too-long"]);
        let draft = typed(" Vi läser läxor\r\nvarje tisdag. ", "2027-05-31").read().unwrap();
        assert_eq!(draft.text, "Vi läser läxor\nvarje tisdag.");
        assert_eq!(draft.by, Some(jiff::civil::date(2027, 5, 31)));
    }

    #[test]
    fn an_individual_is_shown_by_name_only_when_they_ask_for_it() {
        let who = |kind: &str, name: &str, name_public| Who {
            kind: kind.into(),
            name: name.into(),
            name_public,
            ..Who::default()
        };
        assert_eq!(who("individual", "Kim Ek", false).read().unwrap().name, None);
        assert_eq!(who("individual", "Kim Ek", true).read().unwrap().name.as_deref(), Some("Kim Ek"));
        assert_eq!(codes(who("individual", "", true).read()), ["name required"]);
        assert_eq!(codes(who("firm", "", false).read()), ["name required"]);
        assert_eq!(who("firm", "Snickeriet", false).read().unwrap().name.as_deref(), Some("Snickeriet"));
        assert_eq!(codes(who("king", "", false).read()), ["kind choose-one"]);
        assert_eq!(codes(who("firm", "Ring 070-174 06 05", false).read()), ["name name-personal"]);
        assert_eq!(codes(who("firm", "a\nb", false).read()), ["name unreadable-character"]);
        let mail = Who { email: "kim".into(), ..who("firm", "A", false) };
        assert_eq!(codes(mail.read()), ["email not-an-email"]);
    }

    #[test]
    fn examples_are_lines() {
        assert_eq!(examples(" a \n\n b").unwrap(), ["a", "b"]);
        assert_eq!(examples(&"a\n".repeat(EXAMPLES + 1)).unwrap_err().code, "lines-at-most");
        assert_eq!(examples(&"a".repeat(TEXT_MAX + 1)).unwrap_err().code, "line-too-long");
        assert_eq!(examples("").unwrap(), Vec::<String>::new());
    }
}
