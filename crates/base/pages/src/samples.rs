//! Every page shows itself with examples, and a test looks at all of them in every language.

use std::fmt::Display;

use kernel::Lang;

use crate::{Brand, Chrome, Demo, Flash, LangLink, Link, SearchBox, SignedIn, Tone, Words, check};

/// A page's context that can make examples of itself: the ordinary case, the empty one, the one with faults.
pub trait Samples: Sized {
    /// At least one example in this language.
    fn samples(words: Words) -> Vec<Self>;
}

impl Chrome {
    /// A chrome with all that can be in it, for the samples of pages.
    pub fn sample(words: Words, title: impl Into<String>) -> Chrome {
        Chrome {
            nav: vec![Link::new("Start", "/tvv").current(true), Link::new("Idéer", "/tvv/ideas")],
            languages: Lang::ALL.map(|lang| LangLink { lang, href: format!("?lang={lang}") }).into(),
            search: Some(SearchBox { action: "/tvv/ideas".into(), value: "<buss>".into() }),
            leave_idea: Some("/tvv/leave-idea".into()),
            have_code: Some("/my-idea".into()),
            demo: Some(Demo { about: "/about".into(), roles: "/roles".into() }),
            signed_in: Some(SignedIn {
                label: "Kim \"K\" Ek".into(),
                sign_out: "/sign-out".into(),
                sessions: "/sessions".into(),
            }),
            flash: Some(Flash { tone: Tone::Success, text: "Sparat & klart".into() }),
            hints: vec![Flash { tone: Tone::Info, text: "Hellre <så>".into() }],
            feed: Some("/tvv/feed.atom".into()),
            contact: Some("Kontaktcenter".into()),
            footer: vec![Link::new(words.t("footer-accessibility"), "/tvv/accessibility")],
            other_side: Some(Link::new(words.t("to-public-site"), "/tvv")),
            beside: vec![Link::new("Inställningar", "/tvv/desk/settings")],
            ..Chrome::new(words, title, Brand::new("Norrvik-Sunnvik", "/tvv"))
        }
    }
}

/// Renders every sample in every language and looks at the HTML; see [`check::problems`].
///
/// # Panics
/// When anything is wrong, with all that is.
pub fn check_page<T: Samples + Display>() {
    for lang in Lang::ALL {
        let samples = T::samples(Words::new(lang));
        assert!(!samples.is_empty(), "{} has no samples", std::any::type_name::<T>());
        for (index, sample) in samples.iter().enumerate() {
            let html = sample.to_string();
            let mut problems = check::problems(&html);
            if !html.contains(&format!("<html lang=\"{lang}\">")) {
                problems.push(format!("the page is not in {lang}"));
            }
            let name = std::any::type_name::<T>();
            assert!(problems.is_empty(), "{name}, sample {index} in {lang}: {problems:#?}\n{html}");
        }
    }
}
