//! Terms with a meaning of their own, found in running text.

/// A piece of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece<'a> {
    /// The words as they stand.
    pub text: &'a str,
    /// Which term they are, by its place in the list.
    pub term: Option<usize>,
}

/// Cuts a text at the first mention of each term: whole words, upper or lower case alike, the longest term first.
/// The pieces put together are the text.
pub fn pieces<'a>(text: &'a str, terms: &[&str]) -> Vec<Piece<'a>> {
    let mut order: Vec<usize> = (0..terms.len()).filter(|at| !terms[*at].trim().is_empty()).collect();
    order.sort_by_key(|at| std::cmp::Reverse(terms[*at].chars().count()));
    let mut found: Vec<(usize, usize, usize)> = Vec::new();
    for at in order {
        let free = |from: usize, to: usize| found.iter().all(|(start, end, _)| to <= *start || from >= *end);
        if let Some((from, to)) = mentions(text, terms[at].trim()).find(|(from, to)| free(*from, *to)) {
            found.push((from, to, at));
        }
    }
    found.sort_unstable();
    let mut pieces = Vec::new();
    let mut end = 0;
    for (from, to, at) in found {
        pieces.push(Piece { text: &text[end..from], term: None });
        pieces.push(Piece { text: &text[from..to], term: Some(at) });
        end = to;
    }
    pieces.push(Piece { text: &text[end..], term: None });
    pieces.retain(|piece| !piece.text.is_empty());
    pieces
}

/// Where a term stands as whole words: byte positions.
fn mentions<'a>(text: &'a str, term: &'a str) -> impl Iterator<Item = (usize, usize)> + 'a {
    text.char_indices().filter_map(move |(from, _)| {
        let before = text[..from].chars().next_back();
        if before.is_some_and(char::is_alphanumeric) {
            return None;
        }
        let to = from + same(&text[from..], term)?;
        let after = text[to..].chars().next();
        (!after.is_some_and(char::is_alphanumeric)).then_some((from, to))
    })
}

/// How many bytes of the text are the term, upper and lower case alike.
fn same(text: &str, term: &str) -> Option<usize> {
    let mut here = text.char_indices();
    for wanted in term.chars() {
        let (_, c) = here.next()?;
        if !c.to_lowercase().eq(wanted.to_lowercase()) {
            return None;
        }
    }
    Some(here.next().map_or(text.len(), |(at, _)| at))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn the_first_mention_of_a_term_is_found_as_a_whole_word() {
        let found =
            pieces("Tillväxt är mer än jobb; hållbar tillväxt är mest.", &["tillväxt", "hållbar tillväxt"]);
        let terms: Vec<_> = found.iter().filter_map(|piece| Some((piece.text, piece.term?))).collect();
        assert_eq!(terms, [("Tillväxt", 0), ("hållbar tillväxt", 1)]);
        assert_eq!(
            pieces("tillväxtprogram", &["tillväxt"]).len(),
            1,
            "part of a longer word is another word"
        );
    }

    proptest! {
        #[test]
        fn nothing_is_lost(text in "[a-cÅåß \\-]{0,40}", terms in prop::collection::vec("[a-cåß ]{0,4}", 0..4)) {
            let terms: Vec<&str> = terms.iter().map(String::as_str).collect();
            let whole: String = pieces(&text, &terms).iter().map(|piece| piece.text).collect();
            prop_assert_eq!(whole, text);
        }
    }
}
