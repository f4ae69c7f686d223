//! What a form about a theme wishes. Pure.

use std::collections::BTreeMap;

use kernel::{Fault, Id, Lang};
use textsense::themes::{Edit, ThemeId};

use super::rules::key;

/// Longest name of a theme, in characters.
pub const NAME_MAX: usize = 60;

/// What was typed and chosen.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Typed {
    /// Which button.
    pub deed: String,
    /// Names by language.
    pub names: BTreeMap<Lang, String>,
    /// Another theme, to join with.
    pub other: Option<u32>,
    /// The theme that ideas go to.
    pub to: Option<u32>,
    /// Numbers of ideas.
    pub numbers: Vec<i64>,
    /// A focus area.
    pub area: Option<Id>,
    /// The name of a theme of the space.
    pub name: String,
}

/// What is to be done.
#[derive(Clone, Debug, PartialEq)]
pub enum Wish {
    /// Changes of the map, under a word.
    Edit(&'static str, Vec<Edit>),
    /// A focus area, or none.
    Tie(Option<Id>),
    /// To make it a theme of the space, for these ideas.
    TakeOver(String, Vec<i64>),
}

/// Why nothing is to be done.
#[derive(Clone, Debug, PartialEq)]
pub enum Unclear {
    /// Something is missing or too long.
    Faults(Vec<Fault>),
    /// No such button.
    NoDeed,
}

/// What is wished for a theme, in a space of this language.
pub fn wish(typed: &Typed, theme: ThemeId, own: Lang) -> Result<Wish, Unclear> {
    let fault = |field: &'static str, code: &'static str| Unclear::Faults(vec![Fault::new(field, code)]);
    let other = || typed.other.map(ThemeId).ok_or(fault("other", "required"));
    let chosen = || match typed.numbers.is_empty() {
        true => Err(fault("idea", "required")),
        false => Ok(typed.numbers.iter().map(|number| key(*number)).collect::<Vec<_>>()),
    };
    Ok(match typed.deed.as_str() {
        "pin" => Wish::Edit("pinned", vec![Edit::Pin { theme }]),
        "unpin" => Wish::Edit("unpinned", vec![Edit::Unpin { theme }]),
        "loosen" => Wish::Edit("loosened", vec![Edit::Loosen { theme }]),
        "rename" => Wish::Edit("renamed", vec![Edit::Rename { theme, name: names(typed, own)? }]),
        "join" => Wish::Edit("joined", vec![Edit::Join { into: other()?, from: theme }]),
        "split" => Wish::Edit("split", vec![Edit::Split { theme, keys: chosen()? }]),
        "move" => {
            let theme = typed.to.map(ThemeId).ok_or(fault("to", "required"))?;
            let edits = chosen()?.into_iter().map(|key| Edit::Move { key, theme });
            Wish::Edit("moved", edits.collect())
        }
        "tie" => Wish::Tie(typed.area),
        "take-over" => match name_fault("name", &typed.name) {
            Some(fault) => return Err(Unclear::Faults(vec![fault])),
            None => Wish::TakeOver(typed.name.clone(), typed.numbers.clone()),
        },
        _ => return Err(Unclear::NoDeed),
    })
}

/// The names as they are stored: JSON by language, at least in the space's own.
fn names(typed: &Typed, own: Lang) -> Result<String, Unclear> {
    let faults: Vec<Fault> = typed
        .names
        .values()
        .filter_map(|name| name_fault(FIELDS[own as usize], name))
        .chain((!typed.names.contains_key(&own)).then(|| Fault::new(FIELDS[own as usize], "required")))
        .take(1)
        .collect();
    if !faults.is_empty() {
        return Err(Unclear::Faults(faults));
    }
    Ok(serde_json::to_string(&typed.names).expect("plain texts"))
}

/// The fields of the names, in the order of [`Lang::ALL`].
pub const FIELDS: [&str; 5] = ["name-sv", "name-nb", "name-nn", "name-fi", "name-en"];

fn name_fault(field: &'static str, name: &str) -> Option<Fault> {
    match name.chars().count() {
        0 => Some(Fault::new(field, "required")),
        n if n > NAME_MAX => Some(Fault::counted(field, "too-long", NAME_MAX as i64)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(deed: &str) -> Typed {
        Typed { deed: deed.into(), ..Typed::default() }
    }

    #[test]
    fn a_wish_needs_what_it_is_about() {
        let theme = ThemeId(3);
        let wished = |typed: &Typed| wish(typed, theme, Lang::Sv);
        assert_eq!(wished(&typed("pin")), Ok(Wish::Edit("pinned", vec![Edit::Pin { theme }])));
        assert_eq!(wished(&typed("dance")), Err(Unclear::NoDeed));
        for deed in ["rename", "join", "split", "move", "take-over"] {
            assert!(matches!(wished(&typed(deed)), Err(Unclear::Faults(_))), "{deed}");
        }
        let named = Typed { names: [(Lang::Fi, "Bussi".to_owned())].into(), ..typed("rename") };
        assert!(matches!(wished(&named), Err(Unclear::Faults(_))), "a name in the space's own language");
        let moved = Typed { to: Some(4), numbers: vec![12, 7], ..typed("move") };
        let Ok(Wish::Edit("moved", edits)) = wished(&moved) else { panic!() };
        assert_eq!(edits[0], Edit::Move { key: "000000012".into(), theme: ThemeId(4) });
        assert_eq!(edits.len(), 2);
    }
}
