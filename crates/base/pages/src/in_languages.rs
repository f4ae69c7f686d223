//! One short text in several languages, as fields of a form.

use std::collections::BTreeMap;

use askama::Template;
use kernel::{Fault, Lang};

use crate::{Field, Words, parts::html_safe};

/// What a text that is written in several languages is called on a form: a field per language, the space's own
/// first and the only one that must be filled in.
#[derive(Clone, Copy, Debug)]
pub struct InLanguages {
    fields: [&'static str; 5],
    label: &'static str,
    longest: usize,
    rows: u8,
}

/// The fields of a longer text: the space's own language is seen, the others are folded away until somebody wants
/// them.
#[derive(Clone, Debug, Template)]
#[template(
    source = r#"{{ own }}{% if !others.is_empty() %}<details class="disclosure in-languages"{% if open %} open{% endif %}><summary>{{ more }}</summary>{% for field in others %}{{ field }}{% endfor %}</details>{% endif %}"#,
    ext = "html"
)]
pub struct Folded {
    own: Field,
    others: Vec<Field>,
    more: String,
    open: bool,
}

html_safe!(Folded);

impl InLanguages {
    /// Fields in the order of [`Lang::ALL`], the message key of their label, the longest text in characters.
    pub const fn new(fields: [&'static str; 5], label: &'static str, longest: usize) -> InLanguages {
        InLanguages { fields, label, longest, rows: 1 }
    }

    /// As an area of so many lines instead of one.
    pub const fn rows(mut self, rows: u8) -> InLanguages {
        self.rows = rows;
        self
    }

    /// The field of a language.
    pub fn field(&self, lang: Lang) -> &'static str {
        self.fields[lang as usize]
    }

    /// What was typed in each language; empty ones are left out.
    pub fn read(&self, langs: &[Lang], typed: impl Fn(&str) -> String) -> BTreeMap<Lang, String> {
        let texts = langs.iter().map(|lang| (*lang, typed(self.field(*lang))));
        texts.filter(|(_, text)| !text.is_empty()).collect()
    }

    /// The text must be there in the space's own language, and none may be too long.
    pub fn faults(&self, texts: &BTreeMap<Lang, String>, own: Lang) -> Vec<Fault> {
        let missing = (!texts.contains_key(&own)).then(|| Fault::new(self.field(own), "required"));
        let long = texts.iter().filter(|(_, text)| text.chars().count() > self.longest);
        let long = long.map(|(lang, _)| Fault::counted(self.field(*lang), "too-long", self.longest as i64));
        missing.into_iter().chain(long).collect()
    }

    /// The fields, with what stands in them.
    pub fn fields(
        &self,
        words: Words,
        (langs, own): (&[Lang], Lang),
        texts: &BTreeMap<Lang, String>,
        faults: &[Fault],
    ) -> Vec<Field> {
        let others = langs.iter().copied().filter(|lang| *lang != own);
        let field = |lang: Lang| {
            let (name, label) = (self.field(lang), self.named(words, lang, langs.len()));
            let field = match self.rows {
                1 => Field::text(name, label),
                rows => Field::textarea(name, label, rows),
            };
            let field = field
                .value(texts.get(&lang).map_or("", String::as_str))
                .lang(lang)
                .maxlength(self.longest)
                .faults(words, faults);
            if lang == own { field } else { field.optional(words) }
        };
        std::iter::once(own).chain(others).map(field).collect()
    }

    /// The fields with help under the first, all but the first folded away while nothing stands in them.
    pub fn folded(
        &self,
        words: Words,
        langs: (&[Lang], Lang),
        texts: &BTreeMap<Lang, String>,
        faults: &[Fault],
        hint: String,
    ) -> Folded {
        let mut fields = self.fields(words, langs, texts, faults).into_iter();
        let own = fields.next().expect("a space has a language of its own").hint(hint);
        let more = [("what", words.t(self.label).into())];
        Folded {
            own,
            others: fields.collect(),
            more: words.with("in-more-languages", &more),
            open: texts.iter().any(|(lang, text)| *lang != langs.1 && !text.is_empty()),
        }
    }

    /// The label of one of these fields, for the error summary.
    pub fn label_of(&self, words: Words, field: &str, langs: usize) -> Option<String> {
        let lang = Lang::ALL.into_iter().find(|lang| self.field(*lang) == field)?;
        Some(self.named(words, lang, langs))
    }

    /// "Name (Suomi)"; where there is one language only, just "Name".
    fn named(&self, words: Words, lang: Lang, langs: usize) -> String {
        let what = words.t(self.label);
        if langs == 1 {
            return what;
        }
        words.with("in-language", &[("what", what.into()), ("language", lang.own_name().into())])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_own_language_is_required_and_long_texts_are_told_of() {
        let name = InLanguages::new(["sv", "nb", "nn", "fi", "en"], "search-label", 60);
        let typed = |field: &str| if field == "nb" { "x".repeat(61) } else { String::new() };
        let texts = name.read(&[Lang::Sv, Lang::Nb], typed);
        let faults = name.faults(&texts, Lang::Sv);
        assert_eq!(faults, [Fault::new("sv", "required"), Fault::counted("nb", "too-long", 60)]);
    }
}
