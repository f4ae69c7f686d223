//! The versions of a document, and what differs between two of them. Pure.

use super::model::{Document, Excerpt, State};

/// The versions of a document, the oldest first; only itself where it was never revised. What replaced a document
/// without being a revision of it is another document.
pub fn of<'a>(all: &'a [Document], one: &'a Document) -> Vec<&'a Document> {
    let mut chain = vec![one];
    while let Some(first) = chain.first().filter(|first| first.detail.version > 1)
        && let Some(older) = all.iter().find(|other| Some(other.id) == first.replaces)
        && !chain.contains(&older)
    {
        chain.insert(0, older);
    }
    while let Some(last) = chain.last()
        && let Some(newer) =
            all.iter().find(|other| other.replaces == Some(last.id) && other.detail.version > 1)
        && !chain.contains(&newer)
    {
        chain.push(newer);
    }
    chain
}

/// The version that is in force, where another one than this is.
pub fn in_force<'a>(chain: &[&'a Document], one: &Document) -> Option<&'a Document> {
    chain.iter().copied().find(|other| other.state == State::Adopted && other.id != one.id)
}

/// What became of a part of a document.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Change<'a> {
    /// The document's title.
    Title(&'a str, &'a str),
    /// What it says, in short.
    Text(&'a str, &'a str),
    /// An excerpt: its title, what it said and what it says; one of them is empty where it is new or left out.
    Excerpt(&'a str, &'a str, &'a str),
}

/// What differs between a version and the one before it, in the order of the page.
pub fn changes<'a>(
    old: (&'a Document, &[&'a Excerpt]),
    new: (&'a Document, &[&'a Excerpt]),
) -> Vec<Change<'a>> {
    let mut all =
        vec![Change::Title(&old.0.title, &new.0.title), Change::Text(&old.0.detail.text, &new.0.detail.text)];
    let find = |list: &[&'a Excerpt], key: &str| list.iter().find(|one| one.key == key).copied();
    for excerpt in new.1 {
        let before = find(old.1, &excerpt.key).map_or("", |before| before.text.as_str());
        all.push(Change::Excerpt(&excerpt.title, before, &excerpt.text));
    }
    for excerpt in old.1.iter().filter(|one| find(new.1, &one.key).is_none()) {
        all.push(Change::Excerpt(&excerpt.title, &excerpt.text, ""));
    }
    all.retain(|change| match change {
        Change::Title(before, after) | Change::Text(before, after) | Change::Excerpt(_, before, after) => {
            before != after
        }
    });
    all
}

#[cfg(test)]
mod tests {
    use kernel::{Id, Lang};

    use super::*;
    use crate::documents::model::DocumentDetail;

    fn id(n: i64) -> Id {
        Id::from_parts(n, [1; 10])
    }

    fn document(n: i64, version: i64, replaces: Option<i64>, state: State) -> Document {
        Document {
            id: id(n),
            number: n,
            key: format!("d{n}"),
            kind: "platform".into(),
            state,
            title: "The platform".into(),
            lang: Lang::Sv,
            dated: None,
            body: String::new(),
            replaces: replaces.map(id),
            discarded_at: None,
            detail: DocumentDetail { version, text: format!("Says {n}."), ..DocumentDetail::default() },
        }
    }

    #[test]
    fn a_revision_is_a_version_and_a_replacement_another_document() {
        let all = [
            document(1, 0, None, State::Superseded),
            document(2, 0, Some(1), State::Superseded),
            document(3, 2, Some(2), State::Adopted),
            document(4, 3, Some(3), State::Draft),
        ];
        let numbers = |one: &Document| of(&all, one).iter().map(|one| one.number).collect::<Vec<_>>();
        assert_eq!(numbers(&all[0]), [1]);
        for one in &all[1..] {
            assert_eq!(numbers(one), [2, 3, 4]);
        }
        let chain = of(&all, &all[1]);
        assert_eq!(in_force(&chain, &all[1]).map(|one| one.number), Some(3));
        assert_eq!(in_force(&chain, &all[2]), None);
    }

    #[test]
    fn what_is_new_left_out_and_said_otherwise_is_told_and_nothing_else() {
        let excerpt = |key: &str, text: &str| Excerpt {
            id: id(9),
            document: id(1),
            key: key.into(),
            page: String::new(),
            title: key.to_uppercase(),
            text: text.into(),
        };
        let (old, new) = (document(1, 0, None, State::Superseded), document(2, 2, Some(1), State::Adopted));
        let (a, b, c, d) =
            (excerpt("a", "same"), excerpt("b", "gone"), excerpt("c", "was"), excerpt("c", "is"));
        let e = excerpt("e", "new");
        let found = changes((&old, &[&a, &b, &c]), (&new, &[&a, &d, &e]));
        let expected = [
            Change::Text("Says 1.", "Says 2."),
            Change::Excerpt("C", "was", "is"),
            Change::Excerpt("E", "", "new"),
            Change::Excerpt("B", "gone", ""),
        ];
        assert_eq!(found, expected);
    }
}
