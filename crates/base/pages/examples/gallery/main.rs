//! Writes pages with every part as files, to be looked at: `cargo run -p pages --example gallery -- FOLDER`.
//!
//! It is also the example of how an area crate makes a page: a context, a template, samples, one test.

mod desk;
mod front;
mod parts;

use std::{env, error::Error, fs, path::Path};

use kernel::Lang;
use pages::{Brand, Chrome, Colour, Demo, LangLink, Link, SearchBox, SignedIn, Theme, Words};

/// Two spaces with unlike colours.
const BRANDS: [(&str, &str, &str, &str); 2] = [
    ("tvv", "Trollhättan-Vänersborg", "#0b5d5e", "#e0a526"),
    ("fjord", "Trondheimsregionen", "#27408f", "#e2725b"),
];

fn brand(space: &str) -> Brand {
    let (_, name, main, _) = BRANDS.iter().find(|brand| brand.0 == space).expect("one of the two");
    let colour: Colour = main.parse().expect("the constants are colours");
    let theme = Some(format!("theme-{space}.css"));
    Brand { theme, colour: Some(colour), ..Brand::new(*name, format!("front-{space}.html")) }
}

/// What the pages of a space have in common.
fn chrome(words: Words, title: &str, space: &str) -> Chrome {
    let nav = ["Start", "Idéer", "Förslag", "Mål", "Resultat", "Vem gör vad"];
    let link = |label: &str| Link::new(label, format!("front-{space}.html")).current(label == title);
    Chrome {
        nav: nav.map(link).into(),
        languages: Lang::ALL.map(|lang| LangLink { lang, href: format!("?lang={lang}") }).into(),
        search: Some(SearchBox { action: format!("parts-{space}.html"), value: String::new() }),
        leave_idea: Some(format!("parts-{space}.html")),
        have_code: Some(format!("front-{space}.html")),
        demo: Some(Demo { about: "/about".into(), roles: "/roles".into() }),
        feed: Some("/feed.atom".into()),
        contact: Some("Kontaktcenter, vardagar 8.00–16.30".into()),
        footer: ["footer-accessibility", "footer-privacy", "footer-open-data", "footer-feed"]
            .map(|key| Link::new(words.t(key), "/about"))
            .into(),
        ..Chrome::new(words, title, brand(space))
    }
}

fn desk_chrome(words: Words, space: &str) -> Chrome {
    let nav =
        [("Sortera", true), ("Svara", false), ("Möten", false), ("Importera", false), ("Flaggor", false)];
    Chrome {
        nav: nav.map(|(label, current)| Link::new(label, "/desk").current(current)).into(),
        signed_in: Some(SignedIn {
            label: "Samordnare".into(),
            sign_out: "/sign-out".into(),
            sessions: "/sessions".into(),
        }),
        other_side: Some(Link::new(words.t("to-public-site"), format!("front-{space}.html"))),
        index: false,
        demo: None,
        search: None,
        ..chrome(words, "Sortera", space)
    }
}

fn main() -> Result<(), Box<dyn Error>> {
    let folder = env::args().nth(1).ok_or("which folder? cargo run -p pages --example gallery -- FOLDER")?;
    let folder = Path::new(&folder);
    fs::create_dir_all(folder.join("assets"))?;
    for url in assets::urls() {
        let asset = assets::find(url).ok_or("an address without a file")?;
        fs::write(folder.join(url.trim_start_matches('/')), asset.bytes)?;
    }
    let words = Words::new(Lang::Sv);
    for (space, _, main, second) in BRANDS {
        let theme = Theme::new(main.parse()?, Some(second.parse()?)).map_err(|pale| format!("{pale:?}"))?;
        fs::write(folder.join(format!("theme-{space}.css")), theme.css())?;
        for (name, html) in [
            ("front", front::Front::sample(words, space).to_string()),
            ("desk", desk::Desk::sample(words, space).to_string()),
            ("parts", parts::Parts::sample(words, space, true).to_string()),
        ] {
            // Files have no root: addresses of the bundle become relative.
            fs::write(folder.join(format!("{name}-{space}.html")), html.replace("\"/assets/", "\"assets/"))?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use pages::check_page;

    #[test]
    fn every_page_is_sound_in_every_language() {
        check_page::<super::front::Front>();
        check_page::<super::desk::Desk>();
        check_page::<super::parts::Parts>();
    }
}
