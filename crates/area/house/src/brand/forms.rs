//! What was typed, and what is wrong with it. Pure.

use kernel::{Fault, Lang};
use members::{Brand, Space, space::Texts};

use crate::{
    colour::colour,
    seen::{Seen, settled},
    texts,
};

/// Name and colours as they were typed.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Looks {
    /// The name, per language.
    pub names: Texts,
    /// Buttons and links: `#0b5d5e`, the `#` may be missing.
    pub accent: String,
    /// The other half of the mark.
    pub second: String,
}

impl Looks {
    /// As it stands.
    pub fn of(space: &Space) -> Looks {
        let Brand { accent, second } = space.brand.clone();
        Looks { names: space.names.clone(), accent, second }
    }

    /// The fields with what stands in them.
    pub fn seen(&self) -> Seen {
        let colours = [("accent", self.accent.clone()), ("second", self.second.clone())];
        Seen::of(colours).texts(|lang| texts::SPACE.field(lang), &self.names)
    }

    /// As [`Looks::read`], where only what was touched since it was `seen` is changed; this becomes what would stand.
    pub fn read_since(
        &mut self,
        seen: &Seen,
        now: &Space,
        readable: impl Fn(&str) -> bool,
    ) -> Result<(Texts, Brand), Vec<Fault>> {
        let mut clashes = seen.settle_texts(|lang| texts::SPACE.field(lang), &mut self.names, &now.names);
        clashes.extend(seen.settle("accent", &mut self.accent, &now.brand.accent));
        clashes.extend(seen.settle("second", &mut self.second, &now.brand.second));
        settled(clashes, self.read(now.lang, readable))
    }

    /// Name and colours; or everything that is wrong. `readable` measures a main colour.
    pub fn read(&self, own: Lang, readable: impl Fn(&str) -> bool) -> Result<(Texts, Brand), Vec<Fault>> {
        let mut faults = texts::SPACE.faults(&self.names, own);
        let (accent, second) = (colour(&self.accent), colour(&self.second));
        match &accent {
            None => faults.push(Fault::new("accent", "not-a-colour")),
            Some(accent) if !readable(accent) => faults.push(Fault::new("accent", "colour-too-pale")),
            Some(_) => {}
        }
        if second.is_none() {
            faults.push(Fault::new("second", "not-a-colour"));
        }
        match (accent, second) {
            (Some(accent), Some(second)) if faults.is_empty() => {
                Ok((self.names.clone(), Brand { accent, second }))
            }
            _ => Err(faults),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_field_is_told_what_is_wrong() {
        let looks = Looks { accent: "#ffff00".into(), second: "gul".into(), ..Looks::default() };
        assert_eq!(
            looks.read(Lang::Sv, |_| false).unwrap_err(),
            [
                Fault::new("name-sv", "required"),
                Fault::new("accent", "colour-too-pale"),
                Fault::new("second", "not-a-colour"),
            ]
        );
    }
}
