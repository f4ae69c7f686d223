//! The messages of one language: the text of its Fluent files, in which each message is read when it is first needed.
//!
//! All messages of five languages, read beforehand, take 17 MB and are most of what the first page waits for. Most of
//! them name nothing and are shown as they stand; of those that do, a page needs a few.

use std::sync::{LazyLock, OnceLock};

use fluent_bundle::{FluentArgs, FluentValue, concurrent::FluentBundle};
use fluent_syntax::{
    ast::{self, Pattern},
    parser,
};
use kernel::Lang;

use super::written;

type Value<'a> = FluentValue<'a>;

/// The messages of a language, by key.
pub(super) struct Messages {
    entries: Vec<Entry>,
    /// Holds no message: what it knows of the language is how plurals go.
    bundle: FluentBundle<fluent_bundle::FluentResource>,
}

/// A message as its file has it, from its key to the next one.
struct Entry {
    key: &'static str,
    text: &'static str,
    read: OnceLock<Option<Box<Pattern<&'static str>>>>,
}

/// The messages of a language.
pub(super) fn of(lang: Lang) -> &'static Messages {
    static ALL: [LazyLock<Messages>; 5] = [
        LazyLock::new(|| Messages::new(Lang::Sv, include_str!(concat!(env!("OUT_DIR"), "/sv.ftl")))),
        LazyLock::new(|| Messages::new(Lang::Nb, include_str!(concat!(env!("OUT_DIR"), "/nb.ftl")))),
        LazyLock::new(|| Messages::new(Lang::Nn, include_str!(concat!(env!("OUT_DIR"), "/nn.ftl")))),
        LazyLock::new(|| Messages::new(Lang::Fi, include_str!(concat!(env!("OUT_DIR"), "/fi.ftl")))),
        LazyLock::new(|| Messages::new(Lang::En, include_str!(concat!(env!("OUT_DIR"), "/en.ftl")))),
    ];
    &ALL[lang as usize]
}

impl Messages {
    fn new(lang: Lang, text: &'static str) -> Messages {
        let tag = lang.tag().parse().expect("tags are language tags");
        let mut bundle = FluentBundle::new_concurrent(vec![tag]);
        bundle.add_builtins().expect("nothing else is called NUMBER"); // for names that are numbers
        bundle.set_use_isolating(false); // else invisible marks stand around all that is put in
        bundle.set_formatter(Some(|value, _| written(value)));
        Messages { entries: entries(text), bundle }
    }

    /// The message with this key, filled in.
    ///
    /// # Errors
    /// What is wrong with it: there is none, or it names something that is not given.
    pub(super) fn fill(&self, key: &str, values: &[(&'static str, Value<'_>)]) -> Result<String, String> {
        let entry = self.entries.binary_search_by(|entry| entry.key.cmp(key));
        let entry = &self.entries[entry.map_err(|_| "there is no such message".to_owned())?];
        if let Some(plain) = entry.plain() {
            return Ok(plain.to_owned());
        }
        let pattern = entry.pattern().ok_or("it cannot be read")?;
        let values: FluentArgs<'_> = values.iter().map(|(name, value)| (*name, value.clone())).collect();
        let mut problems = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(&values), &mut problems).into_owned();
        if problems.is_empty() { Ok(text) } else { Err(format!("{problems:?}")) }
    }
}

impl Entry {
    /// What is shown, where that is one line that names nothing.
    fn plain(&self) -> Option<&'static str> {
        let (_, value) = self.text.split_once('=')?;
        let value = value.trim_matches([' ', '\n', '\r']);
        (!value.is_empty() && !value.contains(['{', '\n'])).then_some(value)
    }

    fn pattern(&self) -> Option<&Pattern<&'static str>> {
        let read = || match parser::parse_runtime(self.text).ok()?.body.pop()? {
            ast::Entry::Message(message) => message.value.map(Box::new),
            _ => None,
        };
        self.read.get_or_init(read).as_deref()
    }
}

/// A message begins at the beginning of a line with the first letter of its key, and goes on until another begins, or
/// a comment.
fn entries(text: &'static str) -> Vec<Entry> {
    let begins = |line: &str| line.starts_with(|c: char| c.is_ascii_alphabetic() || c == '#');
    let mut starts = Vec::new();
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        if begins(line) {
            starts.push(at);
        }
        at += line.len();
    }
    let ends = starts.iter().skip(1).copied().chain([text.len()]);
    let mut entries: Vec<Entry> = starts
        .iter()
        .zip(ends)
        .filter_map(|(start, end)| {
            let text = &text[*start..end];
            let (key, _) = text.split_once('=').filter(|_| !text.starts_with('#'))?;
            Some(Entry { key: key.trim_end(), text, read: OnceLock::new() })
        })
        .collect();
    entries.sort_unstable_by_key(|entry| entry.key);
    entries
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_message_is_what_fluents_own_reader_makes_of_its_file() {
        for lang in Lang::ALL {
            let mine = of(lang);
            let mut seen = 0;
            for file in std::fs::read_dir(format!("../../../locales/{lang}")).unwrap() {
                let text = std::fs::read_to_string(file.unwrap().path()).unwrap();
                for entry in parser::parse(text.as_str()).unwrap().body {
                    let ast::Entry::Message(message) = entry else { continue };
                    let at = mine.entries.binary_search_by(|one| one.key.cmp(message.id.name)).unwrap();
                    let pattern = mine.entries[at].pattern().unwrap();
                    assert_eq!(Some(pattern), message.value.as_ref(), "{}", message.id.name);
                    if let Some(plain) = mine.entries[at].plain() {
                        let whole = [ast::PatternElement::TextElement { value: plain }];
                        assert_eq!(pattern.elements, whole, "{}", message.id.name);
                    }
                    seen += 1;
                }
            }
            assert_eq!(seen, mine.entries.len(), "{lang}");
        }
    }

    #[test]
    fn a_message_may_have_several_lines_and_comments_between() {
        let text = "# head\na = One\n\n## b\nb =\n    Two\n    lines\nc-d = { $n ->\n    [one] one\n   *[other] { $n }\n}\n# x = y\n";
        let messages = Messages::new(Lang::En, text);
        let keys: Vec<_> = messages.entries.iter().map(|entry| entry.key).collect();
        assert_eq!(keys, ["a", "b", "c-d"]);
        assert_eq!(messages.fill("a", &[]).unwrap(), "One");
        assert_eq!(messages.fill("b", &[]).unwrap(), "Two\nlines");
        assert_eq!(messages.fill("c-d", &[("n", 3.into())]).unwrap(), "3");
        assert!(messages.fill("c-d", &[]).unwrap_err().contains('n'));
        assert!(messages.fill("x", &[]).is_err());
    }
}
