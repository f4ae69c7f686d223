//! What surrounds every page: head, header, footer.

use kernel::Lang;

use crate::{Colour, Words, parts::Tone};

/// Everything the layouts need. A page's context has it as its field `chrome`.
#[derive(Clone, Debug)]
pub struct Chrome {
    /// The reader's words (and language).
    pub words: Words,
    /// What the page is; the browser shows "title – brand".
    pub title: String,
    /// Whether the form on the page has faults: the title then begins with "Error:".
    pub fault_title: bool,
    /// Whose page it is.
    pub brand: Brand,
    /// The main menu.
    pub nav: Vec<Link>,
    /// The same page in other languages.
    pub languages: Vec<LangLink>,
    /// The search field in the header.
    pub search: Option<SearchBox>,
    /// Where an idea is left.
    pub leave_idea: Option<String>,
    /// Where a code is entered.
    pub have_code: Option<String>,
    /// Set when all that is shown is made up.
    pub demo: Option<Demo>,
    /// Who is signed in.
    pub signed_in: Option<SignedIn>,
    /// Where one signs in; shown when nobody is.
    pub sign_in: Option<String>,
    /// What just happened.
    pub flash: Option<Flash>,
    /// What is worth a second look in what was just written.
    pub hints: Vec<Flash>,
    /// Whether search engines may keep the page.
    pub index: bool,
    /// The Atom feed of what the page shows.
    pub feed: Option<String>,
    /// Who answers for the site and how they are reached.
    pub contact: Option<String>,
    /// Accessibility statement, personal data, open data …
    pub footer: Vec<Link>,
    /// From the desk to the public site and the other way.
    pub other_side: Option<Link>,
    /// The pages that belong together with this one, beside it: `settings.html`.
    pub beside: Vec<Link>,
}

/// A space's face.
#[derive(Clone, Debug)]
pub struct Brand {
    /// Its name.
    pub name: String,
    /// Its front page.
    pub home: String,
    /// Its logo; without one the two colours make a mark.
    pub logo: Option<String>,
    /// Those who work together here, each with its own face.
    pub parties: Vec<Party>,
    /// The style sheet with its colours ([`crate::Theme::css`]).
    pub theme: Option<String>,
    /// For the browser's own frame on a phone.
    pub colour: Option<Colour>,
}

impl Brand {
    /// A face without logo, in Samband's own colours.
    pub fn new(name: impl Into<String>, home: impl Into<String>) -> Brand {
        Brand {
            name: name.into(),
            home: home.into(),
            logo: None,
            parties: Vec::new(),
            theme: None,
            colour: None,
        }
    }
}

/// One of those who work together, as the header names it.
#[derive(Clone, Debug)]
pub struct Party {
    /// Its name.
    pub name: String,
    /// Its logo; without one its colour makes a mark.
    pub logo: Option<String>,
    /// Its colour, for the mark.
    pub colour: Option<Colour>,
}

/// A link in a menu.
#[derive(Clone, Debug)]
pub struct Link {
    /// What is read.
    pub label: String,
    /// Where it leads.
    pub href: String,
    /// Whether we are there.
    pub current: bool,
    /// The heading under which it stands, in a menu that has any.
    pub under: Option<String>,
}

impl Link {
    /// A link to elsewhere.
    pub fn new(label: impl Into<String>, href: impl Into<String>) -> Link {
        Link { label: label.into(), href: href.into(), current: false, under: None }
    }

    /// The heading under which it stands.
    pub fn under(mut self, heading: impl Into<String>) -> Link {
        self.under = Some(heading.into());
        self
    }

    /// Whether we are there.
    pub fn current(mut self, current: bool) -> Link {
        self.current = current;
        self
    }
}

/// So many links fit in a row; more stand under headings.
const IN_A_ROW: usize = 7;

/// Links of a menu that stand together.
#[derive(Clone, Debug)]
pub struct LinkGroup<'a> {
    /// Their heading; none for a link that stands for itself.
    pub heading: Option<&'a str>,
    /// Whether we are at one of them.
    pub current: bool,
    /// The links.
    pub links: &'a [Link],
}

impl Chrome {
    /// The main menu: each link for itself while they fit in a row, and else under their headings. A heading over one
    /// link is left out.
    pub fn nav_groups(&self) -> Vec<LinkGroup<'_>> {
        let few = self.nav.len() <= IN_A_ROW;
        let together = |a: &Link, b: &Link| !few && a.under.is_some() && a.under == b.under;
        fn group(links: &[Link]) -> LinkGroup<'_> {
            LinkGroup {
                heading: links.first().filter(|_| links.len() > 1).and_then(|link| link.under.as_deref()),
                current: links.iter().any(|link| link.current),
                links,
            }
        }
        self.nav.chunk_by(together).map(group).collect()
    }
}

/// The page in another language.
#[derive(Clone, Debug)]
pub struct LangLink {
    /// Which.
    pub lang: Lang,
    /// Where.
    pub href: String,
}

/// The search field in the header; a `GET` form with the parameter `q`.
#[derive(Clone, Debug)]
pub struct SearchBox {
    /// Where it leads.
    pub action: String,
    /// What was searched for.
    pub value: String,
}

/// The banner over made-up data.
#[derive(Clone, Debug)]
pub struct Demo {
    /// The page about the examples.
    pub about: String,
    /// The page with the role buttons.
    pub roles: String,
}

/// Who is signed in.
#[derive(Clone, Debug)]
pub struct SignedIn {
    /// Name or role, as the person knows it.
    pub label: String,
    /// Where the form that signs out is sent.
    pub sign_out: String,
    /// Where one sees on which devices one is signed in.
    pub sessions: String,
}

/// What just happened, read out politely.
#[derive(Clone, Debug)]
pub struct Flash {
    /// Good, bad or neither.
    pub tone: Tone,
    /// In a sentence.
    pub text: String,
}

impl Chrome {
    /// The least: a title in a space. The rest is set field by field.
    pub fn new(words: Words, title: impl Into<String>, brand: Brand) -> Chrome {
        Chrome {
            words,
            title: title.into(),
            fault_title: false,
            brand,
            nav: Vec::new(),
            languages: Vec::new(),
            search: None,
            leave_idea: None,
            have_code: None,
            demo: None,
            signed_in: None,
            sign_in: None,
            flash: None,
            hints: Vec::new(),
            index: true,
            feed: None,
            contact: None,
            footer: Vec::new(),
            other_side: None,
            beside: Vec::new(),
        }
    }

    /// What the browser's tab says.
    pub fn full_title(&self) -> String {
        let title = format!("{} – {}", self.title, self.brand.name);
        if !self.fault_title {
            return title;
        }
        self.words.with("title-with-fault", &[("title", title.into())])
    }

    /// The message with this key, so that templates write `chrome.t("…")`.
    pub fn t(&self, key: &str) -> String {
        self.words.t(key)
    }

    /// The address of a bundled file.
    pub fn asset(&self, name: &str) -> &'static str {
        assets::url(name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn menu(entries: &[(&str, &str)]) -> Chrome {
        let link = |(under, name): &(&str, &str)| Link::new(*name, format!("/{name}")).under(*under);
        let nav = entries.iter().map(link).collect();
        Chrome { nav, ..Chrome::new(Words::new(Lang::Sv), "", Brand::new("Samband", "/")) }
    }

    #[test]
    fn a_long_menu_stands_under_headings_and_a_short_one_in_a_row() {
        let entries =
            [("A", "start"), ("B", "sort"), ("B", "map"), ("B", "answer"), ("C", "write"), ("C", "weigh")];
        let short = menu(&entries);
        let said: Vec<_> =
            short.nav_groups().iter().map(|group| (group.heading.is_some(), group.links.len())).collect();
        assert_eq!(said, [(false, 1); 6]);
        let mut long = menu(&[&entries[..], &[("D", "decide"), ("D", "do"), ("E", "settings")]].concat());
        long.nav[2].current = true;
        let groups = long.nav_groups();
        let said: Vec<_> =
            groups.iter().map(|group| (group.heading, group.links.len(), group.current)).collect();
        let b = (Some("B"), 3, true);
        assert_eq!(
            said,
            [(None, 1, false), b, (Some("C"), 2, false), (Some("D"), 2, false), (None, 1, false)],
            "one link needs no heading"
        );
    }
}
