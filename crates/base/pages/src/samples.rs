//! Every page shows itself with examples, and a test looks at all of them in every language.

use std::fmt::Display;

use kernel::Lang;

use crate::{Words, check};

/// A page's context that can make examples of itself: the ordinary case, the empty one, the one with faults.
pub trait Samples: Sized {
    /// At least one example in this language.
    fn samples(words: Words) -> Vec<Self>;
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
