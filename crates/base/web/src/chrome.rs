//! What surrounds a page: filled from the request, the space and the menus of the slices.

use kernel::Lang;
use members::space::Term;
use pages::{Brand, Chrome, Demo, Flash, LangLink, Link, Party, SearchBox, SignedIn, Tone};

use crate::{Ctx, Heading, Menu};

impl Ctx {
    /// The surroundings of a public page with this title (already in words).
    pub fn chrome(&self, title: impl Into<String>) -> Chrome {
        let mut chrome = self.bare(title.into());
        chrome.nav = self.links(|menu| menu == Menu::Public);
        if self.space.is_some() {
            let there = |path: &str| self.app.has(&format!("/{{space}}{path}")).then(|| self.at(path));
            // Nobody is sent to a form that is closed.
            let open = self.space().settings.intake_open;
            chrome.leave_idea = there("/leave-idea").filter(|_| open);
            chrome.have_code = there("/my-idea");
            chrome.search =
                there("/ideas").map(|action| SearchBox { action, value: self.query.text("q").to_owned() });
            if let Some(first) = self.desk().first() {
                chrome.nav.push(Link::new(self.words.t("desk-name"), &first.href));
            }
        }
        chrome
    }

    /// The surroundings of a page of the desk with this title (already in words).
    pub fn desk_chrome(&self, title: impl Into<String>) -> Chrome {
        let mut chrome = self.bare(title.into());
        chrome.nav = self.desk_under_headings();
        chrome.index = false;
        chrome.other_side = Some(Link::new(self.words.t("to-public-site"), self.at("")));
        chrome
    }

    /// The surroundings of a page of the settings, with the others beside it.
    pub fn settings_chrome(&self, title: impl Into<String>) -> Chrome {
        let mut chrome = self.desk_chrome(title);
        chrome.beside = self.links(|menu| matches!(menu, Menu::Settings(right) if self.may(right)));
        // The settings' own first page stands first, whichever slice entered the menu before it.
        let home = self.at("/desk/settings");
        chrome.beside.sort_by_key(|link| link.href != home);
        let first = chrome.beside.first().map(|link| link.href.clone());
        for link in &mut chrome.nav {
            link.current |= first.as_ref() == Some(&link.href);
        }
        // A page within one of them: the one whose address begins the same.
        if let Some(link) = chrome.beside.iter_mut().skip(1).find(|link| self.path.starts_with(&link.href)) {
            link.current = true;
        }
        chrome
    }

    /// What the settings' first page tells: each entry's name, address, and message key of its sentence.
    pub fn settings_entries(&self) -> Vec<(String, String, String)> {
        let mine = |entry: &&crate::Entry| matches!(entry.menu, Menu::Settings(right) if self.may(right));
        let told = |entry: &crate::Entry| {
            (self.words.t(entry.label), self.at(entry.path), format!("{}-about", entry.label))
        };
        self.app.entries().filter(mine).map(told).collect()
    }

    fn bare(&self, title: String) -> Chrome {
        let mut chrome = Chrome::new(self.words, title, self.brand());
        chrome.footer = self.links(|menu| menu == Menu::Footer);
        let offered: &[Lang] = self.space.as_ref().map_or(&Lang::ALL, |space| &space.langs);
        if offered.len() > 1 {
            let link = |lang: &Lang| LangLink { lang: *lang, href: self.same_page(&[("lang", lang.tag())]) };
            chrome.languages = offered.iter().map(link).collect();
        }
        match &self.signed_in {
            Some(person) => {
                chrome.signed_in = Some(SignedIn {
                    label: person.name.clone(),
                    sign_out: "/sign-out".to_owned(),
                    sessions: "/sessions".to_owned(),
                });
            }
            None => {
                let back = self.same_page(&[("lang", "")]);
                chrome.sign_in = Some(format!("/sign-in?to={}", crate::ctx::escape(&back)));
            }
        }
        if self.app.config().demo || self.space.as_ref().is_some_and(|space| space.example) {
            chrome.demo = Some(Demo { about: "/#about".to_owned(), roles: "/#roles".to_owned() });
        }
        chrome.flash = self.notice.as_ref().map(|(tone, key, count)| Flash {
            tone: *tone,
            text: count.map_or_else(|| self.words.t(key), |n| self.words.count(key, n)),
        });
        chrome.hints = self.hints();
        chrome
    }

    /// What the space would rather have read in what was just written.
    fn hints(&self) -> Vec<Flash> {
        let terms = self.space.as_ref().map_or(&[][..], |space| &space.settings.terms);
        let hint = |term: &Term| {
            let named = [
                ("avoid", term.avoid.as_str().into()),
                ("prefer", term.prefer.as_str().into()),
                ("reason", term.reason.as_str().into()),
            ];
            let key = if term.reason.is_empty() { "term-hint" } else { "term-hint-reason" };
            Flash { tone: Tone::Info, text: self.words.with(key, &named) }
        };
        self.avoided.iter().filter_map(|place| terms.get(*place)).map(hint).collect()
    }

    fn brand(&self) -> Brand {
        let Some(space) = &self.space else { return Brand::new("Samband", "/") };
        let mut brand = Brand::new(space.name(self.lang), self.at(""));
        brand.logo = space.logo_at.map(|at| self.at(&format!("/logo?v={at}")));
        brand.colour = space.brand.accent.parse().ok();
        let today = space.today(self.now()).to_string();
        let party = |party: members::organisation::profile::Party| Party {
            name: party.name(self.lang).to_owned(),
            logo: party.logo_at.map(|at| self.at(&format!("/organisations/{}/logo?v={at}", party.key))),
            colour: party.accent.parse().ok(),
        };
        let parties = self.app.parties(space.id).into_iter().filter(|party| party.is_part_on(&today));
        brand.parties = parties.map(party).collect();
        let (accent, second) = (space.brand.accent.trim_start_matches('#'), &space.brand.second);
        brand.theme = Some(self.at(&format!("/theme.css?v={accent}{}", second.trim_start_matches('#'))));
        brand
    }

    /// The menu of the desk as the slices have it: what comes first is where the reader begins.
    fn desk(&self) -> Vec<Link> {
        self.links(|menu| matches!(menu, Menu::Desk(_, right) if self.may(right)))
    }

    /// The menu of the desk under its headings.
    fn desk_under_headings(&self) -> Vec<Link> {
        let of = |heading: Heading| {
            let mine =
                move |menu| matches!(menu, Menu::Desk(under, right) if under == heading && self.may(right));
            self.links(mine).into_iter().map(move |link| link.under(self.words.t(heading.label())))
        };
        Heading::ALL.into_iter().flat_map(of).collect()
    }

    fn links(&self, wanted: impl Fn(Menu) -> bool) -> Vec<Link> {
        let Some(space) = &self.space else { return Vec::new() };
        let on = |entry: &&crate::Entry| entry.only.is_none_or(|switch| space.settings.has(switch));
        let entries = self.app.entries().filter(|entry| wanted(entry.menu)).filter(on);
        let link = |entry: &crate::Entry| {
            let href = self.at(entry.path);
            let current = href == self.path;
            Link::new(self.words.t(entry.label), href).current(current)
        };
        let mut links: Vec<Link> = Vec::new();
        // What two kinds of work begin on stands in the menu of both, once.
        for link in entries.map(link) {
            if links.iter().all(|known| known.href != link.href) {
                links.push(link);
            }
        }
        links
    }
}
