//! Examples of the pages: with a map, without, under way, with faults.

use std::collections::HashMap;

use kernel::{Fault, Lang};
use members::space::Texts;
use pages::{Button, Chrome, Empty, Hidden, Link, Meta, Notice, Pager, Samples, Tag, Tone, Words};
use textsense::themes::{By, Fit, Placement, Theme, ThemeId, Why};

use super::{
    map::{Body, Deeds, Made as MadeMap, MapPage, Seen, publish, run_text},
    one::{Made, NAME, OnePage, summary, take_form},
    picture::Colour,
    public::{PublicMap, PublicTheme},
    reading::{Area, Part, Quote, Shown, View},
    run::{RunPage, page as run_page},
};
use crate::{
    idea::{
        samples::{NOW, id, names, rows},
        shown::{PublicRow, PublicRows},
    },
    themes::{
        rules::{State, key},
        store::{
            maps::{Found, Head},
            runs::Run,
        },
    },
};

fn theme(number: u32, parent: Option<u32>) -> Theme {
    Theme {
        id: ThemeId(number),
        parent: parent.map(ThemeId),
        name: None,
        words: vec!["buss".into(), "hållplats".into()],
        quotes: vec![key(12)],
        size: 0,
        kept: number == 1,
        centre: Vec::new(),
    }
}

fn shown(place: usize, n: i64, fresh: i64) -> Shown {
    let part = |id: u32, label: &str, n| Part { id, label: label.into(), n };
    Shown {
        id: place as u32,
        place,
        label: ["Buss <&> tåg", "Cykelvägar, belysning", "Simhall"][place % 3].into(),
        words: vec!["buss".into(), "hållplats".into()],
        kept: place == 1,
        n,
        fresh,
        weak: n / 10,
        langs: vec![(Lang::Sv, n - 1), (Lang::Fi, 1)],
        channels: vec![("web".into(), n)],
        parts: if place == 1 { vec![part(11, "Kväll", n / 2), part(12, "Tåg", n / 4)] } else { Vec::new() },
        quotes: vec![12],
        area: (place == 1).then(|| id(7)),
        taken: (place == 1).then(|| id(1)),
    }
}

fn areas() -> Vec<Area> {
    let area = |n: i64, letter, title: &str| Area {
        id: id(n),
        letter,
        title: title.into(),
        url: "/tvv/areas/1".into(),
    };
    vec![area(7, 'A', "Resor & <vägar>"), area(8, 'B', "Fritid")]
}

fn run(state: State, model: Option<&str>) -> Run {
    Run {
        id: id(3),
        number: 3,
        round: None,
        state,
        actor: "clock".into(),
        begun_at: NOW,
        heard_at: NOW,
        ended_at: (state == State::Done).then_some(NOW + 1_400),
        stage: "neighbours".into(),
        progress: 412,
        method: "textsense-themes@0.1.0".into(),
        model: model.map(str::to_owned),
        options: r#"{"seed":1,"labels":"sv","neighbours":15,"least":4}"#.into(),
        input_hash: Some("ab".repeat(32)),
        result_hash: Some("cd".repeat(32)),
        texts: 812,
        themes: 17,
        weak: 90,
        fresh: 14,
        first: false,
    }
}

fn quote() -> Quote {
    Quote { number: 12, text: "Kvällsbuss <till> Vargön & tillbaka".into(), lang: Lang::Sv }
}

fn body(words: Words, colour: Colour, areas: &[Area]) -> Body {
    let themes: Vec<Shown> =
        (1..=8).map(|at| shown(at, 200 / at as i64, if at % 2 == 0 { 30 } else { 0 })).collect();
    let quotes: HashMap<i64, Quote> = [(12, quote())].into();
    let suggested = [(2, id(8))].into();
    let made = MadeMap {
        words,
        themes: &themes,
        areas,
        suggested: &suggested,
        quotes: &quotes,
        colour,
        theme_at: &|id| format!("/tvv/desk/theme-map/{id}"),
        idea_at: &|number| format!("/tvv/desk/i/{number}"),
        colours: vec![Link::new(words.t("themes-colour-area"), "?colour=area").current(true)],
        taken: &|_| Some("Buss".into()),
    };
    let values =
        [("ideas", 812.into()), ("themes", 8.into()), ("fresh", 30.into()), ("date", words.day(NOW).into())];
    let method =
        Notice::new(Tone::Warning, words.t("themes-by-words")).title(words.t("themes-by-words-title"));
    made.body(Some(method), words.with("themes-lead-map", &values))
}

impl Samples for MapPage {
    fn samples(words: Words) -> Vec<MapPage> {
        let page = |body: Option<Body>, seen: Option<Seen>| MapPage {
            chrome: Chrome::sample(words, words.t("themes-map")),
            scopes: vec![Link::new(words.t("themes-all-ideas"), "/tvv/desk/theme-map").current(true)],
            going: seen.is_some().then(|| {
                Notice::new(Tone::Info, words.t("themes-going")).link(words.t("themes-going-link"), "/r")
            }),
            other: seen.is_some().then(|| {
                Notice::new(
                    Tone::Warning,
                    words.with(
                        "themes-other",
                        &[
                            ("share", words.percent(0.14).into()),
                            ("name", "Annat".into()),
                            ("theme", "Buss <&> tåg".into()),
                            ("n", 12.into()),
                        ],
                    ),
                )
                .link(words.t("themes-other-link"), "/tvv/desk/theme-map/1#take-over")
            }),
            empty: body
                .is_none()
                .then(|| Empty::new(words.t("themes-none-yet")).next(words.t("themes-none-yet-next"))),
            deeds: seen.map(|seen| Deeds {
                action: "/tvv/desk/theme-map".into(),
                key: Hidden::new("request", "0"),
                run: Button::main(words.t("themes-run")).sends("deed", "run"),
                run_text: run_text(words, Some(seen)),
                undo: Some(Button::second(
                    words.with("themes-undo", &[("what", words.t("themes-did-joined").into())]),
                )),
                publish: Some(publish(words, seen)),
            }),
            history: ["pinned", "unpinned", "renamed", "split", "loosened", "joined", "moved"]
                .map(|deed| {
                    let what = words.t(&format!("themes-did-{deed}"));
                    let key = if deed == "pinned" { "themes-history-undone" } else { "themes-history" };
                    words.with(key, &[("date", words.day(NOW).into()), ("what", what.into())])
                })
                .into(),
            runs: State::ALL
                .map(|state| {
                    let values = [
                        ("n", "3".into()),
                        ("date", words.moment(NOW).into()),
                        ("state", words.t(&format!("themes-run-{}", state.as_str())).into()),
                    ];
                    Link::new(words.with("themes-run-line", &values), "/tvv/desk/theme-map/runs/3")
                })
                .into(),
            body,
        };
        vec![
            page(None, Some(Seen::Nothing)),
            page(Some(body(words, Colour::Area, &areas())), Some(Seen::This)),
            page(Some(body(words, Colour::Area, &areas())), Some(Seen::Earlier(NOW))),
            page(Some(body(words, Colour::Fresh, &[])), None),
        ]
    }
}

impl Samples for OnePage {
    fn samples(words: Words) -> Vec<OnePage> {
        let found = |number, parent| Found { theme: theme(number, parent), area: None, label: None };
        let themes = vec![shown(1, 84, 12), shown(2, 40, 0)];
        let head =
            Head { id: id(9), space: id(0), round: None, run: 3, version: 1, next: 20, public_since: None };
        let view = View {
            head,
            found: vec![found(1, None), found(2, None), found(11, Some(1)), found(12, Some(1))],
            run: Some(run(State::Done, None)),
            themes,
        };
        let placement = |people, weak| Placement {
            key: key(12),
            theme: ThemeId(1),
            sub: None,
            by: if people { By::People } else { By::Method },
            fit: Fit { confidence: 0.55, weak },
            why: Why {
                words: vec!["buss".into()],
                nearest: vec![key(40)],
                next_best: (!people).then_some(ThemeId(2)),
            },
        };
        let naming = |id: ThemeId| Some(format!("Tema {}", id.0));
        let row = |people, weak, number: i64, choose| {
            super::one::sample_row(
                words,
                Meta::new(words.with("idea-number", &[("n", number.to_string().into())])).and("Möte"),
                vec![
                    Tag::new(Tone::Warning, words.t("themes-fits-badly")),
                    Tag::new(Tone::Info, words.t("themes-is-new")),
                ],
                quote(),
                super::one::why(words, &placement(people, weak), &naming),
                choose,
                number,
            )
        };
        let page = |may: bool, faults: &[Fault], of: u32| {
            let theme = theme(of, if of > 10 { Some(1) } else { None });
            let areas = areas();
            let made = Made {
                words,
                view: &view,
                shown: &view.themes[0],
                theme: &theme,
                areas: &areas,
                langs: (&Lang::ALL, Lang::Sv),
                at: &|id| format!("/tvv/desk/theme-map/{id}"),
            };
            let take = take_form(words, &view.themes[0], &[quote()], 12, faults);
            OnePage {
                chrome: Chrome { fault_title: !faults.is_empty(), ..Chrome::sample(words, "Buss <&> tåg") },
                back: Link::new(words.t("themes-map"), "/tvv/desk/theme-map"),
                errors: summary(words, 5, faults),
                tags: vec![Tag::new(Tone::Own, words.t("themes-kept"))],
                said: super::map::said(words, &view.themes[0]),
                words: Some(words.with("themes-words", &[("words", "buss, hållplats".into())])),
                facts: made.facts(),
                parts: vec![("Kväll".into(), "/tvv/desk/theme-map/11".into(), "42".into())],
                quotes: vec![(quote(), "/tvv/desk/i/12".into())],
                filters: vec![Link::new(words.count("themes-only-weak", 3), "?only=weak").current(true)],
                rows: vec![row(false, true, 12, may), row(false, false, 13, may), row(true, false, 14, may)],
                pager: Pager::new(words, None, Some("?after=14".into())),
                forms: may
                    .then(|| made.forms("0".into(), &Texts::default(), faults, Some(id(8)), Some(take))),
            }
        };
        let faults = [
            Fault::new(NAME.field(Lang::Sv), "required"),
            Fault::new("other", "required"),
            Fault::new("to", "required"),
            Fault::new("idea", "required"),
            Fault::new("name", "required"),
        ];
        vec![page(true, &[], 1), page(true, &faults, 1), page(false, &[], 1), page(true, &[], 11)]
    }
}

impl Samples for RunPage {
    fn samples(words: Words) -> Vec<RunPage> {
        let page = |state, model| {
            let title = words.with("themes-run-title-n", &[("n", "3".into())]);
            let at =
                ("/tvv/desk/theme-map".to_owned(), "/tvv/desk/theme-map/runs/3".to_owned(), "/f".to_owned());
            let again = matches!(state, State::Lost | State::Failed).then(|| {
                let button = Button::main(words.t("themes-run-again")).sends("deed", "run");
                ("/tvv/desk/theme-map".to_owned(), Hidden::new("request", "0"), button)
            });
            let about = words.t("themes-all-ideas");
            RunPage {
                again,
                ..run_page(words, Chrome::sample(words, title), &run(state, model), state, &about, at)
            }
        };
        let mut all: Vec<RunPage> = State::ALL.map(|state| page(state, None)).into();
        all.push(page(State::Done, Some("multilingual-e5-small")));
        let stages = ["vectors", "neighbours", "themes", "words"];
        assert!(stages.iter().all(|stage| !words.t(&format!("themes-stage-{stage}")).is_empty()));
        all
    }
}

impl Samples for PublicMap {
    fn samples(words: Words) -> Vec<PublicMap> {
        let page = |file: bool| PublicMap {
            chrome: Chrome::sample(words, words.t("themes-map")),
            body: body(words, Colour::Area, &areas()),
            file: file.then(|| Link::new(words.t("themes-run-file"), "/tvv/themes/runs/3")),
        };
        vec![page(true), page(false)]
    }
}

impl Samples for PublicTheme {
    fn samples(words: Words) -> Vec<PublicTheme> {
        let (names, _) = names(words);
        let row = |listed: &crate::idea::store::lists::Listed| {
            PublicRow::new(&names, listed).note(words.t("themes-why"), Some("Buss"))
        };
        vec![PublicTheme {
            chrome: Chrome::sample(words, "Buss <&> tåg"),
            back: Link::new(words.t("themes-map"), "/tvv/themes/map"),
            said: words.count("themes-count", 84),
            quotes: vec![(quote(), "/tvv/i/12".into())],
            rows: PublicRows { rows: rows().iter().map(row).collect() },
            pager: Pager::new(words, None, None),
        }]
    }
}
