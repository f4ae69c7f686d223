//! Rules about what code may name, read from the paths and calls in it.

use super::{
    Report,
    rust::{At, Source},
    tree::{name, slice_of},
};

/// The slices of each area that the others may use: the heart, which owns the area's things and every change of
/// their state, and the register of proposals that ideas are worked into. See
/// docs/decisions/004-one-heart-per-area.md.
const HEARTS: &[(&str, &str)] = &[("voice", "idea"), ("voice", "proposals")];

/// Municipalities, regions and programmes that our sources name. They are data.
const PLACES: &str = include_str!("../../places.txt");

pub fn check(sources: &[Source], report: &mut Report) {
    let places: Vec<&str> =
        PLACES.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#')).collect();
    for source in sources {
        pure_library(source, report);
        slices_apart(source, sources, report);
        pure_rooms(source, report);
        pages_read(source, report);
        places_are_data(source, &places, report);
        no_words(source, report);
    }
}

fn pure_library(source: &Source, report: &mut Report) {
    if !source.path.starts_with("crates/lib/") || !source.path.contains("/src/") {
        return;
    }
    for At { line, what } in &source.paths {
        let impure = what.iter().any(|part| matches!(part.as_str(), "SystemTime" | "Instant"))
            || (what.first().is_some_and(|first| first == "std")
                && what.get(1).is_some_and(|second| second == "net"));
        if impure {
            let why = "libraries are pure: time and the network are the caller's";
            report.breach("lib-pure", at(source, *line), format!("{}: {why}", what.join("::")));
        }
    }
}

fn slices_apart(source: &Source, sources: &[Source], report: &mut Report) {
    let Some((area, slice)) = slice_of(source.path) else { return };
    let is_slice = |name: &str| sources.iter().any(|other| slice_of(other.path) == Some((area, name)));
    for At { line, what } in &source.paths {
        let Some(other) = named_in_area(source.path, slice, what) else { continue };
        let is_heart = HEARTS.contains(&(area, other));
        if other != slice && !is_heart && is_slice(other) {
            let why =
                "journeys use the area's heart and never each other, so that any of them can be deleted";
            report.breach("slices-apart", at(source, *line), format!("{}: {why}", what.join("::")));
        }
    }
}

/// The top-level module of the area that a path leads to: `crate::NAME`, or `super::super::NAME` from as deep
/// as it takes.
fn named_in_area<'a>(path: &str, slice: &'a str, named: &'a [String]) -> Option<&'a str> {
    if named.first()? == "crate" {
        return named.get(1).map(String::as_str);
    }
    let up = named.iter().take_while(|part| *part == "super").count();
    let inside = path.split_once(&format!("/src/{slice}/"))?.1;
    let folders = inside.matches('/').count();
    let depth = folders + usize::from(name(path) != "mod.rs") + 1;
    (up > 0 && up >= depth).then(|| named.get(up).map(String::as_str)).flatten()
}

/// Rooms that decide or read forms: pure, so that their tests need neither database nor server.
const PURE_ROOMS: &[&str] = &["rules.rs", "permits.rs", "forms.rs", "events.rs"];
/// What they never name.
const IMPURE: &[&str] = &["store", "web", "pages", "desk", "axum", "tokio"];

fn pure_rooms(source: &Source, report: &mut Report) {
    let folder = |room: &str| format!("/{}/", room.trim_end_matches(".rs"));
    let in_room = |room: &str| name(source.path) == room || source.path.contains(&folder(room));
    if slice_of(source.path).is_none() || !PURE_ROOMS.iter().any(|room| in_room(room)) {
        return;
    }
    for At { line, what } in source.paths.iter().filter(|at| at.what.len() > 1) {
        let up = what.iter().take_while(|part| matches!(part.as_str(), "crate" | "self" | "super")).count();
        // Inside the area a slice's name may stand before the room's.
        let mut parts = what.iter().skip(up).take(if up > 0 { 2 } else { 1 });
        if parts.any(|part| IMPURE.contains(&part.as_str())) {
            let why = "rules, permits, forms and events are pure, so that they can be read and tested alone";
            report.breach("pure-rooms", at(source, *line), format!("{}: {why}", what.join("::")));
        }
    }
}

/// Pages read; the desk writes. E-mail and the like are made by followers.
fn pages_read(source: &Source, report: &mut Report) {
    if slice_of(source.path).is_none() {
        return;
    }
    let in_pages = name(source.path) == "pages.rs" || source.path.contains("/pages/");
    for At { line, what: call } in &source.calls {
        let [called] = &call.path[..] else { continue };
        if in_pages
            && call.method
            && matches!(called.as_str(), "write" | "housekeeping")
            && call.texts.is_empty()
        {
            let why = "pages only read: a deed is a function of desk.rs with its own transaction and event";
            report.breach("pages-read", at(source, *line), format!(".{called}(): {why}"));
        }
        if name(source.path) == "desk.rs" && call.method && called == "post" {
            let why = "a command never sends: followers of the log put messages into the outbox";
            report.breach("followers-send", at(source, *line), format!(".post(): {why}"));
        }
    }
    let axum = source.paths.iter().find(|path| path.what.first().is_some_and(|first| first == "axum"));
    if let Some(found) = axum.filter(|_| !in_pages && name(source.path) != "mod.rs") {
        report.breach("drivers", at(source, found.line), "axum: only pages.rs of a slice speaks HTTP");
    }
}

fn places_are_data(source: &Source, places: &[&str], report: &mut Report) {
    if source.path.starts_with("crates/app/example/") || source.path.starts_with("crates/dev/") {
        return;
    }
    for At { line, what } in &source.texts {
        let words =
            |text: &str| text.split(|c: char| !c.is_alphanumeric()).map(str::to_owned).collect::<Vec<_>>();
        let text = words(what);
        let named =
            places.iter().find(|place| text.windows(words(place).len()).any(|part| part == words(place)));
        if let Some(place) = named {
            let why = "municipalities and programmes are data, so that the next one needs no code";
            report.breach("places", at(source, *line), format!("{place}: {why}"));
        }
    }
}

/// Words for people are in `locales/`; what is written with å, ä, ö, æ or ø in code is nearly always one.
fn no_words(source: &Source, report: &mut Report) {
    let shown = ["crates/area/", "crates/base/web/", "crates/base/members/", "crates/base/pages/"];
    if !shown.iter().any(|folder| source.path.starts_with(folder)) {
        return;
    }
    for At { line, what } in source.texts.iter().filter(|text| text.line < source.samples_from) {
        if what.chars().any(|c| "åäöæøÅÄÖÆØ".contains(c)) && what.contains(' ') {
            let why = "words that people see are in locales/, in five languages";
            report.breach("words", at(source, *line), format!("{what:?}: {why}"));
        }
    }
}

fn at(source: &Source, line: usize) -> String {
    format!("{}:{line}", source.path)
}

#[cfg(test)]
mod tests {
    use super::super::tests::broken;

    const MINE: (&str, &str) = ("crates/area/voice/src/mine/mod.rs", "");
    const HEART: (&str, &str) = ("crates/area/voice/src/idea/mod.rs", "");

    #[test]
    fn journeys_use_the_heart_and_never_each_other() {
        let path = "crates/area/voice/src/intake/desk.rs";
        let check = |code: &str, expected: &[&str]| {
            assert_eq!(broken(&[MINE, HEART, (path, code)]), expected, "{code}")
        };
        check("use crate::idea::desk;", &[]);
        check("use crate::words;", &[]);
        check("use super::forms; use self::x::mine;", &[]);
        check("use crate::{idea, mine::store};", &["slices-apart crates/area/voice/src/intake/desk.rs:1"]);
        check("fn f() { super::super::mine::f() }", &["slices-apart crates/area/voice/src/intake/desk.rs:1"]);
    }

    #[test]
    fn the_heart_does_not_know_the_journeys() {
        let heart = ("crates/area/voice/src/idea/desk.rs", "use crate::mine;");
        assert_eq!(broken(&[MINE, heart]), ["slices-apart crates/area/voice/src/idea/desk.rs:1"]);
    }

    #[test]
    fn rooms_that_decide_are_pure() {
        let path = "crates/area/voice/src/idea/rules.rs";
        let check = |code: &str, expected: &[&str]| assert_eq!(broken(&[(path, code)]), expected, "{code}");
        check("use kernel::Refusal; use super::events::Parked;", &[]);
        check("use store::Tx;", &["pure-rooms crates/area/voice/src/idea/rules.rs:1"]);
        check("use super::super::idea::store;", &["pure-rooms crates/area/voice/src/idea/rules.rs:1"]);
        check("use super::store;", &["pure-rooms crates/area/voice/src/idea/rules.rs:1"]);
        check("fn f() { crate::idea::desk::go() }", &["pure-rooms crates/area/voice/src/idea/rules.rs:1"]);
    }

    #[test]
    fn pages_read_and_commands_do_not_send() {
        let pages = (
            "crates/area/voice/src/idea/pages.rs",
            "fn f() { store.write(); store.read(); out.write(\"x\") }",
        );
        assert_eq!(broken(&[pages]), ["pages-read crates/area/voice/src/idea/pages.rs:1"]);
        let desk = ("crates/area/voice/src/idea/desk.rs", "use axum::Json; fn f() { tx.post(m) }");
        let found = broken(&[desk]);
        let expected = [
            "drivers crates/area/voice/src/idea/desk.rs:1",
            "followers-send crates/area/voice/src/idea/desk.rs:1",
        ];
        assert_eq!(found, expected);
    }

    #[test]
    fn libraries_are_pure() {
        let library = ("crates/lib/textsense/src/lib.rs", "use std::time::{Duration, SystemTime};");
        assert_eq!(broken(&[library]), ["lib-pure crates/lib/textsense/src/lib.rs:1"]);
    }

    #[test]
    fn places_and_words_are_data() {
        let page = (
            "crates/area/voice/src/idea/pages.rs",
            "const X: &str = \"Trollhättan\";\nconst Y: &str = \"Ny idé på väg\";",
        );
        let file = "crates/area/voice/src/idea/pages.rs";
        assert_eq!(broken(&[page]), [format!("places {file}:1"), format!("words {file}:2")]);
        let example = ("crates/app/example/src/lib.rs", "const X: &str = \"Trollhättan\";");
        let test = ("crates/area/voice/tests/story.rs", "const X: &str = \"Trollhättan\";");
        assert_eq!(broken(&[example, test]), Vec::<String>::new());
    }
}
