//! A text in the language it was written in, with translations that say who made them.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::Lang;

/// Who made a translation. Readers are told when it was a machine.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Translator {
    /// A person wrote or approved it.
    Human,
    /// A program made it and nobody has approved it.
    Machine,
}

/// A translation of a text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Translation {
    /// The translated text.
    pub text: String,
    /// Who made it.
    pub by: Translator,
}

/// A text as it was written, with translations beside it. The original cannot be replaced: there is no way to
/// do so but to make another text.
///
/// Stored as JSON: `{"original":"Hei","language":"nb","translations":{"sv":{"text":"Hej","by":"human"}}}`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "Stored")]
pub struct LocalText {
    original: String,
    language: Lang,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    translations: BTreeMap<Lang, Translation>,
}

/// The version of a text that a reader is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shown<'a> {
    /// The words.
    pub text: &'a str,
    /// Their language, for the `lang` attribute.
    pub language: Lang,
    /// Who translated it; none when these are the author's own words.
    pub translated_by: Option<Translator>,
}

/// Why a translation was not added.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TranslationFault {
    /// The text was written in that language.
    OriginalLanguage,
    /// A person has translated it already; a machine does not replace that.
    HumanStands,
}

impl LocalText {
    /// A text in the language it was written in.
    pub fn new(language: Lang, original: impl Into<String>) -> LocalText {
        LocalText { original: original.into(), language, translations: BTreeMap::new() }
    }

    /// A text that people wrote in several languages at once: the one in `own` is the original, the others stand
    /// beside it. Nothing where it was not written in `own`.
    pub fn of(own: Lang, texts: &BTreeMap<Lang, String>) -> Option<LocalText> {
        let written =
            texts.iter().map(|(lang, text)| (*lang, text.trim())).filter(|(_, text)| !text.is_empty());
        let mut text = LocalText::new(own, written.clone().find(|(lang, _)| *lang == own)?.1);
        for (lang, other) in written {
            let other = Translation { text: other.to_owned(), by: Translator::Human };
            text.translations.extend((lang != own).then_some((lang, other)));
        }
        Some(text)
    }

    /// The author's own words.
    pub fn original(&self) -> &str {
        &self.original
    }

    /// The language they are in.
    pub fn language(&self) -> Lang {
        self.language
    }

    /// The translations, by language.
    pub fn translations(&self) -> impl Iterator<Item = (Lang, &Translation)> {
        self.translations.iter().map(|(language, translation)| (*language, translation))
    }

    /// Adds a translation or replaces an earlier one; a machine never replaces a person's.
    pub fn translate(
        &mut self,
        language: Lang,
        text: impl Into<String>,
        by: Translator,
    ) -> Result<(), TranslationFault> {
        if language == self.language {
            return Err(TranslationFault::OriginalLanguage);
        }
        let standing = self.translations.get(&language).map(|translation| translation.by);
        if (standing, by) == (Some(Translator::Human), Translator::Machine) {
            return Err(TranslationFault::HumanStands);
        }
        self.translations.insert(language, Translation { text: text.into(), by });
        Ok(())
    }

    /// What to show a reader of this language: the original if it is in it, else a person's translation, else
    /// (between the two written forms of Norwegian) what a person wrote in the other, else a machine's
    /// translation, else the original.
    pub fn best_for(&self, reader: Lang) -> Shown<'_> {
        let human =
            |language| self.shown_in(language).filter(|s| s.translated_by != Some(Translator::Machine));
        let other_norwegian = match reader {
            Lang::Nb => Some(Lang::Nn),
            Lang::Nn => Some(Lang::Nb),
            Lang::Sv | Lang::Fi | Lang::En => None,
        };
        human(reader)
            .or_else(|| other_norwegian.and_then(human))
            .or_else(|| self.shown_in(reader))
            .unwrap_or(Shown { text: &self.original, language: self.language, translated_by: None })
    }

    /// The version in exactly this language.
    fn shown_in(&self, language: Lang) -> Option<Shown<'_>> {
        if language == self.language {
            return Some(Shown { text: &self.original, language, translated_by: None });
        }
        let translation = self.translations.get(&language)?;
        Some(Shown { text: &translation.text, language, translated_by: Some(translation.by) })
    }
}

/// The stored form before it has been checked.
#[derive(Deserialize)]
struct Stored {
    original: String,
    language: Lang,
    #[serde(default)]
    translations: BTreeMap<Lang, Translation>,
}

impl TryFrom<Stored> for LocalText {
    type Error = &'static str;

    fn try_from(stored: Stored) -> Result<LocalText, Self::Error> {
        let Stored { original, language, translations } = stored;
        if translations.contains_key(&language) {
            return Err("a text is not translated into its own language");
        }
        Ok(LocalText { original, language, translations })
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn what_is_written_in_several_languages_has_its_original_in_the_own_one() {
        let typed = |texts: &[(Lang, &str)]| texts.iter().map(|(l, t)| (*l, (*t).to_owned())).collect();
        assert_eq!(LocalText::of(Lang::Sv, &typed(&[(Lang::Fi, "Ei.")])), None);
        let text =
            LocalText::of(Lang::Sv, &typed(&[(Lang::Fi, "Ei. "), (Lang::Sv, "Nej."), (Lang::En, " ")]));
        let text = text.unwrap();
        assert_eq!((text.original(), text.translations().count()), ("Nej.", 1));
        assert_eq!((text.best_for(Lang::Fi).text, text.best_for(Lang::En).language), ("Ei.", Lang::Sv));
    }

    #[test]
    fn a_reader_gets_the_best_version_and_is_told_whose_it_is() {
        let mut text = LocalText::new(Lang::Nb, "Ferge");
        text.translate(Lang::Sv, "Färja", Translator::Human).unwrap();
        text.translate(Lang::Fi, "Lautta", Translator::Machine).unwrap();
        text.translate(Lang::Nn, "Ferje", Translator::Machine).unwrap();
        let check = |reader, words, language, by| {
            assert_eq!(text.best_for(reader), Shown { text: words, language, translated_by: by });
        };
        check(Lang::Nb, "Ferge", Lang::Nb, None);
        check(Lang::Sv, "Färja", Lang::Sv, Some(Translator::Human));
        check(Lang::Fi, "Lautta", Lang::Fi, Some(Translator::Machine));
        check(Lang::Nn, "Ferge", Lang::Nb, None);
        check(Lang::En, "Ferge", Lang::Nb, None);
    }

    #[test]
    fn a_machine_does_not_replace_a_person() {
        let mut text = LocalText::new(Lang::Sv, "Färja");
        text.translate(Lang::En, "Ferri", Translator::Machine).unwrap();
        text.translate(Lang::En, "Ferry", Translator::Human).unwrap();
        assert_eq!(text.translate(Lang::En, "Boat", Translator::Machine), Err(TranslationFault::HumanStands));
        let refused = text.translate(Lang::Sv, "Båt", Translator::Human);
        assert_eq!(refused, Err(TranslationFault::OriginalLanguage));
        assert_eq!(text.best_for(Lang::En).text, "Ferry");
    }

    #[test]
    fn the_stored_form_is_stable_and_checked() {
        let mut text = LocalText::new(Lang::Nb, "Hei");
        text.translate(Lang::Sv, "Hej", Translator::Human).unwrap();
        let stored =
            r#"{"original":"Hei","language":"nb","translations":{"sv":{"text":"Hej","by":"human"}}}"#;
        assert_eq!(serde_json::to_string(&text).unwrap(), stored);
        assert_eq!(serde_json::from_str::<LocalText>(stored).unwrap(), text);
        let bent = r#"{"original":"Hei","language":"sv","translations":{"sv":{"text":"Hej","by":"human"}}}"#;
        assert!(serde_json::from_str::<LocalText>(bent).is_err());
    }

    proptest! {
        #[test]
        fn whatever_is_translated_the_original_stays(
            original in "\\PC*",
            deeds in prop::collection::vec((0usize..5, "\\PC{0,9}", any::<bool>()), 0..12),
        ) {
            let mut text = LocalText::new(Lang::Fi, original.clone());
            for (language, words, human) in deeds {
                let by = if human { Translator::Human } else { Translator::Machine };
                let _ = text.translate(Lang::ALL[language], words, by);
            }
            prop_assert_eq!(text.original(), &original);
            prop_assert_eq!(text.best_for(Lang::Fi).text, &original);
            let stored = serde_json::to_string(&text).unwrap();
            prop_assert_eq!(serde_json::from_str::<LocalText>(&stored).unwrap(), text);
        }
    }
}
