//! How many sentences are told right: `language TAG=FILE…`.
//!
//! Each FILE holds lines whose last column (parted by tabulators) is a text in the language of TAG; its first
//! sentence is asked about. Prints a line for each file: how many, how many right without an expected language, and
//! what the others were taken for. With `--show`, the others themselves.

use std::collections::BTreeMap;
use textsense::Language;
use textsense::language::detect;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let show = arguments.iter().any(|argument| argument == "--show");
    for (tag, path) in arguments.iter().filter_map(|argument| argument.split_once('=')) {
        let (language, file) = (Language::from_tag(tag), std::fs::read_to_string(path)?);
        let file = file.strip_prefix("id\tlabel\ttext\n").unwrap_or(&file);
        let texts = file.lines().filter_map(|line| line.rsplit('\t').next()).map(first_sentence);
        let texts: Vec<&str> = texts.collect();
        let mut taken: BTreeMap<&str, usize> = BTreeMap::new();
        for text in &texts {
            let found = detect(text, None);
            *taken.entry(found.language.tag()).or_default() += 1;
            if show && found.language != language {
                println!("{tag} {found:?} {text}");
            }
        }
        let right = taken.remove(language.tag()).unwrap_or(0);
        let share = 100.0 * right as f64 / texts.len().max(1) as f64;
        println!("{tag} {} sentences, {share:.1} % right, others {taken:?}", texts.len());
    }
    Ok(())
}

/// Up to the first full stop, question or exclamation mark that a space and a capital letter or digit follow.
fn first_sentence(text: &str) -> &str {
    let ends = text.char_indices().filter(|(_, c)| matches!(c, '.' | '!' | '?'));
    let end = ends.map(|(at, _)| at + 1).find(|end| {
        let mut after = text[*end..].chars();
        after.next().is_some_and(char::is_whitespace)
            && after.next().is_some_and(|c| c.is_uppercase() || c.is_ascii_digit())
    });
    end.map_or(text, |end| &text[..end])
}
