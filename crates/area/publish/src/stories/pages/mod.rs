//! The pages of stories.

pub mod desk;
pub mod list;
pub mod one;

use kernel::{Id, Lang, PartialDate};
use pages::{Meta, Words};

use super::model::{Caption, Draft, Licence, Person, Picture, Sort, Story};

/// A date as exactly as it is known.
fn said(words: Words, date: PartialDate) -> String {
    match (date.exact(), date.earliest(), date.month()) {
        (Some(day), _, _) => words.date(day),
        (None, Some(first), Some(_)) => words.month(first),
        (None, Some(first), None) => first.year().to_string(),
        (None, None, _) => date.to_string(),
    }
}

/// "Event · 6 October 2011 · The library".
fn meta(words: Words, story: &Story) -> Meta {
    let told = &story.told;
    let meta = Meta::new(words.t(&format!("story-sort-{}", told.sort.as_str()))).and(said(words, told.on));
    if told.place.is_empty() { meta } else { meta.and(told.place.clone()) }
}

/// A picture as pages show it.
#[derive(Clone, Debug)]
struct Shown {
    src: String,
    width: i64,
    height: i64,
    alt: String,
    credit: String,
    licence: String,
    licence_url: Option<&'static str>,
    people: String,
}

impl Shown {
    fn new(words: Words, at: &str, picture: &Picture) -> Shown {
        let caption = &picture.caption;
        let people: Vec<&str> = caption.people.iter().map(|person| person.who.as_str()).collect();
        Shown {
            src: format!("{at}/picture?v={}", picture.put_at),
            width: picture.width,
            height: picture.height,
            alt: caption.alt.clone(),
            credit: words.with("story-photo", &[("who", caption.credit.clone().into())]),
            licence: words.t(&format!("licence-{}", caption.licence.as_str())),
            licence_url: caption.licence.url(),
            people: people.join(", "),
        }
    }
}

/// Stories for the samples of pages.
fn samples() -> Vec<(Story, Option<Picture>)> {
    let story = |number: i64, sort: Sort, on: &str| Story {
        id: Id::from_parts(number, [7; 10]),
        space: Id::from_parts(0, [1; 10]),
        number,
        lang: Lang::Sv,
        told: Draft {
            sort,
            title: "Frukostmöte <om> handel".into(),
            text: "Fyrtio företag kom.\n\nDe & vi åt gröt.".into(),
            on: on.parse().expect("a date"),
            place: if number == 1 { "Biblioteket <b>".into() } else { String::new() },
        },
        created_at: 1_772_438_400_000,
        version: 2,
    };
    let person = Person { who: "Två <elever>".into(), consent_on: jiff::civil::date(2026, 2, 1) };
    let picture = |people: Vec<Person>, licence| Picture {
        width: 1200,
        height: 800,
        caption: Caption { alt: "Någon <klipper> ett band".into(), credit: "K & M".into(), licence, people },
        put_at: 1_772_438_400_000,
    };
    vec![
        (story(1, Sort::Event, "2011-10-06"), Some(picture(vec![person], Licence::By))),
        (story(2, Sort::Story, "2011-10"), Some(picture(Vec::new(), Licence::Own))),
        (story(3, Sort::Story, "2011"), None),
    ]
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_pages_are_sound_in_every_language() {
        pages::check_page::<super::list::ListPage>();
        pages::check_page::<super::one::StoryPage>();
        pages::check_page::<super::desk::DeskPage>();
        pages::check_page::<super::desk::NewPage>();
        pages::check_page::<super::desk::EditPage>();
    }

    #[test]
    fn every_reason_against_a_picture_has_words() {
        for lang in kernel::Lang::ALL {
            for code in ["missing", "too-heavy", "kind", "damaged", "too-large"] {
                let key = format!("fault-picture-{code}");
                assert!(!pages::Words::new(lang).count(&key, 4).is_empty(), "{key}");
            }
        }
    }
}
