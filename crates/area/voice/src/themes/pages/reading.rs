//! What the pages read alike: which ideas, the map with its names and sums, quotes, focus areas.

use std::collections::{BTreeMap, HashMap};

use kernel::{Id, Lang};
use members::{Reach, Right};
use pages::{Link, Notice, Tone, Words};
use store::{Result, Tx, directory::Card};
use textsense::themes::{Item, Theme, ThemeId};
use web::{Ctx, Fail};

use crate::idea::{
    PublicText, arrive,
    shown::{Names, brief, text_in},
    store::lists::{self, Listed},
};
use crate::themes::{
    desk::AREA,
    held,
    store::{
        maps::{self, Found, Head},
        places::{self, AMONG_MOST, Sum},
        runs::{self, Run},
    },
    vectors,
};

/// Words of a theme that stand for its name.
const WORDS: usize = 3;
/// Focus areas of a space at most.
const AREAS: i64 = 60;
/// As near as this a focus area is suggested (cosine along the axes of the map).
const NEAR: f32 = 0.4;
/// A focus area is only suggested for the themes nearest to it.
const NEAREST: usize = 3;
/// Longest quote, in characters.
const QUOTE: usize = 220;

/// Where the reader meets ideas: at the desk, or on their public pages when only some of the desk's are theirs.
pub(super) fn ideas_at(ctx: &Ctx) -> String {
    let all = ctx.reach(Right::SeeDesk) == Some(Reach::All);
    ctx.at(if all { "/desk/i" } else { "/i" })
}

/// Which ideas a map shows: those of a round, or all.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Scope {
    /// The round's identifier.
    pub round: Option<Id>,
    /// Its number, for addresses.
    pub number: Option<i64>,
}

impl Scope {
    /// As the address has it: `?round=2`. [`Fail::NotFound`] when there is no such round.
    pub fn of(ctx: &Ctx, names: &Names) -> std::result::Result<Scope, Fail> {
        if ctx.query.text("round").is_empty() {
            return Ok(Scope::default());
        }
        let number: i64 = ctx.query.get("round").ok_or(Fail::NotFound)?;
        Scope::numbered(number, names).ok_or(Fail::NotFound)
    }

    /// The round with this number.
    pub fn numbered(number: i64, names: &Names) -> Option<Scope> {
        let round = names.known.rounds.iter().find(|round| round.number == number)?;
        Some(Scope { round: Some(round.id), number: Some(number) })
    }

    /// An address with the round in its query.
    pub fn at(&self, path: &str) -> String {
        self.number.map_or_else(|| path.to_owned(), |number| format!("{path}?round={number}"))
    }

    /// The ways to the other maps; none where there is one round only.
    pub fn links(&self, names: &Names, path: &str) -> Vec<Link> {
        let rounds = &names.known.rounds;
        if rounds.len() < 2 {
            return Vec::new();
        }
        let all = Link::new(names.words.t("themes-all-ideas"), path).current(self.number.is_none());
        let round = |round: &crate::idea::store::places::Round| {
            let to = Scope { round: Some(round.id), number: Some(round.number) };
            Link::new(names.round(round), to.at(path)).current(self.number == Some(round.number))
        };
        std::iter::once(all).chain(rounds.iter().map(round)).collect()
    }
}

/// A theme of the upper level as pages show it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Shown {
    /// Its number in the map.
    pub id: u32,
    /// Its place in the list, from 1.
    pub place: usize,
    /// What it is called: a name that people gave, or its words.
    pub label: String,
    /// Its words.
    pub words: Vec<String>,
    /// People keep it.
    pub kept: bool,
    /// Ideas.
    pub n: i64,
    /// New since the run before.
    pub fresh: i64,
    /// Fitting badly.
    pub weak: i64,
    /// By language, the most first.
    pub langs: Vec<(Lang, i64)>,
    /// By channel, the most first.
    pub channels: Vec<(String, i64)>,
    /// Its sub-themes.
    pub parts: Vec<Part>,
    /// Numbers of typical ideas.
    pub quotes: Vec<i64>,
    /// The focus area people tied it to.
    pub area: Option<Id>,
    /// The theme of the space it was made.
    pub taken: Option<Id>,
}

/// A sub-theme.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Part {
    /// Its number in the map.
    pub id: u32,
    /// What it is called.
    pub label: String,
    /// Ideas.
    pub n: i64,
}

/// What a theme is called: the name people gave it in the reader's language, else its words.
pub fn label(words: Words, own: Lang, theme: &Theme) -> String {
    let named = theme.name.as_deref().and_then(|names| text_in(names, words.lang, own));
    named.unwrap_or_else(|| {
        let telling = theme.words.iter().take(WORDS).cloned().collect::<Vec<_>>().join(", ");
        let mut letters = telling.chars();
        match letters.next() {
            Some(first) => first.to_uppercase().chain(letters).collect(),
            None => words.with("themes-unnamed", &[("n", theme.id.0.to_string().into())]),
        }
    })
}

/// The themes of a map with their sums, the largest first.
pub fn arrange(words: Words, own: Lang, found: &[Found], sums: &[Sum]) -> Vec<Shown> {
    let mut shown: Vec<Shown> = found
        .iter()
        .filter(|found| found.theme.parent.is_none())
        .map(|upper| {
            let id = upper.theme.id;
            let of = || sums.iter().filter(|sum| sum.theme == id);
            let mut parts: Vec<Part> = found
                .iter()
                .filter(|found| found.theme.parent == Some(id))
                .map(|part| Part {
                    id: part.theme.id.0,
                    label: label(words, own, &part.theme),
                    n: of().filter(|sum| sum.part == Some(part.theme.id)).map(|sum| sum.n).sum(),
                })
                .collect();
            parts.sort_by_key(|part| (std::cmp::Reverse(part.n), part.id));
            Shown {
                id: id.0,
                place: 0,
                label: label(words, own, &upper.theme),
                words: upper.theme.words.clone(),
                kept: upper.theme.kept,
                n: of().map(|sum| sum.n).sum(),
                fresh: of().map(|sum| sum.fresh).sum(),
                weak: of().map(|sum| sum.weak).sum(),
                langs: tally(of().map(|sum| (sum.lang, sum.n))),
                channels: tally(of().map(|sum| (sum.channel.clone(), sum.n))),
                parts,
                quotes: upper.theme.quotes.iter().map(|key| places::number_of(key)).collect(),
                area: upper.area,
                taken: upper.label,
            }
        })
        .collect();
    shown.sort_by_key(|theme| (std::cmp::Reverse(theme.n), theme.id));
    (1..).zip(&mut shown).for_each(|(place, theme)| theme.place = place);
    shown
}

fn tally<T: Ord>(counted: impl Iterator<Item = (T, i64)>) -> Vec<(T, i64)> {
    let mut sums: BTreeMap<T, i64> = BTreeMap::new();
    counted.for_each(|(what, n)| *sums.entry(what).or_default() += n);
    let mut sums: Vec<(T, i64)> = sums.into_iter().collect();
    sums.sort_by_key(|(_, n)| std::cmp::Reverse(*n));
    sums
}

/// A map with its themes and the run it comes from.
pub struct View {
    /// The map.
    pub head: Head,
    /// Its themes as stored.
    pub found: Vec<Found>,
    /// Its themes as shown.
    pub themes: Vec<Shown>,
    /// The run.
    pub run: Option<Run>,
}

impl View {
    /// The map of a scope as the desk works on it, if there is one.
    pub async fn load(tx: &mut Tx, ctx: &Ctx, scope: &Scope) -> Result<Option<View>> {
        match maps::of(tx, ctx.space().id, scope.round).await? {
            Some(head) => View::of(tx, ctx, head).await.map(Some),
            None => Ok(None),
        }
    }

    /// The map of a scope as everybody sees it, if it is shown.
    pub async fn shown(tx: &mut Tx, ctx: &Ctx, scope: &Scope) -> Result<Option<View>> {
        match maps::shown(tx, ctx.space().id, scope.round).await? {
            Some(head) => View::of(tx, ctx, head).await.map(Some),
            None => Ok(None),
        }
    }

    async fn of(tx: &mut Tx, ctx: &Ctx, head: Head) -> Result<View> {
        let space = ctx.space();
        let found = maps::themes(tx, head.id).await?;
        let sums = places::sums(tx, head.id).await?;
        let themes = arrange(ctx.words, space.lang, &found, &sums);
        let run = runs::one(tx, space.id, head.run).await?;
        Ok(View { head, found, themes, run })
    }
}

/// The words of an idea, as a quote.
#[derive(Clone, Debug, PartialEq)]
pub struct Quote {
    /// The idea's number.
    pub number: i64,
    /// Its words.
    pub text: String,
    /// Their language.
    pub lang: Lang,
}

/// Ideas by their numbers, as far as they are on the map.
pub async fn ideas(tx: &mut Tx, head: &Head, numbers: &[i64]) -> Result<HashMap<i64, Listed>> {
    let mut found = HashMap::new();
    for piece in numbers.chunks(AMONG_MOST) {
        let ids: Vec<Id> =
            places::among(tx, head.id, piece).await?.into_iter().map(|(_, id, _)| id).collect();
        let listed = lists::by_ids(tx, head.space, &ids).await?;
        found.extend(listed.into_iter().map(|listed| (listed.idea.number, listed)));
    }
    Ok(found)
}

/// Quotes of the themes, by number of the idea: what everybody may read, or what the desk may.
pub async fn quotes(tx: &mut Tx, view: &View, desk: bool) -> Result<HashMap<i64, Quote>> {
    let numbers: Vec<i64> = view.themes.iter().flat_map(|theme| theme.quotes.iter().copied()).collect();
    let listed = ideas(tx, &view.head, &numbers).await?;
    Ok(listed.iter().filter_map(|(number, listed)| Some((*number, quote(listed, desk)?))).collect())
}

/// An idea's words, as far as the reader may see them.
pub fn quote(listed: &Listed, desk: bool) -> Option<Quote> {
    let idea = &listed.idea;
    let text = match idea.public_text() {
        PublicText::Shown(text) => text,
        PublicText::Held if desk => &idea.clean,
        _ => return None,
    };
    Some(Quote { number: idea.number, text: brief(text, QUOTE), lang: idea.lang })
}

/// A focus area of the space.
#[derive(Clone, Debug, PartialEq)]
pub struct Area {
    /// Its identifier.
    pub id: Id,
    /// The letter that stands for it in the picture.
    pub letter: char,
    /// What it is called.
    pub title: String,
    /// Its page.
    pub url: String,
}

/// The focus areas that everybody may see.
pub async fn areas(tx: &mut Tx, space: Id) -> Result<Vec<Area>> {
    let cards = tx.cards(space, AREA, AREAS).await?;
    let seen = cards.into_iter().filter(|card: &Card| card.visibility == kernel::Visibility::Public);
    let area =
        |(letter, card): (char, Card)| Area { id: card.subject.id, letter, title: card.title, url: card.url };
    Ok(('A'..='Z').chain('a'..='z').zip(seen).map(area).collect())
}

/// Which focus area a method suggests for each theme: the one whose title is nearest, if it is near.
pub async fn suggested(tx: &mut Tx, head: &Head, lang: Lang, areas: &[Area]) -> Result<HashMap<u32, Id>> {
    if areas.is_empty() {
        return Ok(HashMap::new());
    }
    let map = held::map(tx, head).await?;
    let mut best: HashMap<u32, (f32, Id)> = HashMap::new();
    for area in areas {
        let vector = vectors::of_text(tx, &area.title, lang).await?;
        let item = Item { key: "", text: &area.title, language: arrive::sensed(lang), vector: &vector };
        // Without a model a title of two words lies anywhere: it must share a word with the theme.
        let shares = |theme: ThemeId| {
            !map.frame.by_words || map.theme(theme).is_some_and(|theme| share(theme, &area.title, lang))
        };
        let near = map.near(&item).into_iter().take(NEAREST);
        for (theme, near) in near.filter(|(theme, near)| *near >= NEAR && shares(*theme)) {
            let known = best.entry(theme.0).or_insert((near, area.id));
            if near > known.0 {
                *known = (near, area.id);
            }
        }
    }
    Ok(best.into_iter().map(|(theme, (_, area))| (theme, area)).collect())
}

/// Whether a title has one of a theme's words, in any form.
fn share(theme: &Theme, title: &str, lang: Lang) -> bool {
    let stems = arrive::stems(title, lang);
    arrive::stems(&theme.words.join(" "), lang).iter().any(|stem| stems.contains(stem))
}

/// How themes were found: by meaning, or by words, and what that means.
pub fn method(words: Words, run: &Run) -> Notice {
    match &run.model {
        Some(_) => {
            Notice::new(Tone::Info, words.t("themes-by-meaning")).title(words.t("themes-by-meaning-title"))
        }
        None => {
            Notice::new(Tone::Warning, words.t("themes-by-words")).title(words.t("themes-by-words-title"))
        }
    }
}

/// Whether the reader may change maps, which concern all municipalities.
pub fn may_change(ctx: &Ctx) -> bool {
    ctx.reach(Right::SortIdeas) == Some(members::Reach::All)
}

/// The theme with a number, among those of a map.
pub fn theme(view: &View, id: u32) -> Option<&Found> {
    view.found.iter().find(|found| found.theme.id == ThemeId(id))
}

/// Languages or channels with how many, in words: "Svenska 40, Suomi 12".
pub fn listed<T>(words: Words, counted: &[(T, i64)], name: impl Fn(&T) -> String) -> String {
    counted
        .iter()
        .map(|(what, n)| format!("{} {}", name(what), words.number(*n)))
        .collect::<Vec<_>>()
        .join(", ")
}
