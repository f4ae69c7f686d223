//! One theme on the desk: its ideas with the reason for each, and what people can do with it.

use std::collections::BTreeMap;

use askama::Template;
use kernel::{Fault, Lang};
use members::{Right, space::Texts};
use pages::{
    Button, Choice, Choices, Chrome, ErrorSummary, Field, Hidden, InLanguages, Link, Meta, Pager, Pick, Tag,
    Tone, Words,
};
use store::Tx;
use textsense::themes::{Placement, Theme, ThemeId};
use web::{Ctx, Fail, Reply};

use super::{
    map::{chrome, said},
    reading::{self, Area, Quote, Scope, Shown, View, label},
};
use crate::{
    idea::{
        shown::Names,
        store::{heap, lists::Listed, places as labels},
    },
    themes::{
        forms::{FIELDS, NAME_MAX},
        rules,
        store::places::{self, Listing, Placed, number_of},
    },
};

/// Ideas on a page.
const PAGE: usize = 12;
/// Ideas that may come along when a theme is taken over.
const ALONG: usize = 100;

/// The names of a theme, by language.
pub const NAME: InLanguages = InLanguages::new(FIELDS, "themes-name", NAME_MAX);

/// An idea of the theme.
pub struct Row {
    meta: Meta,
    tags: Vec<Tag>,
    quote: Quote,
    href: String,
    why: Vec<String>,
    choose: Option<Choices>,
}

/// What can be done with the ideas chosen.
pub struct Chosen {
    to: Option<Field>,
    move_: Option<Button>,
    split: Button,
}

/// What can be done with the theme.
pub struct Forms {
    pub action: String,
    pub key: Hidden,
    pub names: Vec<Field>,
    pub rename: Button,
    pub pin: Button,
    pub pin_text: String,
    pub join: Option<(Field, Button)>,
    pub loosen: Option<Button>,
    pub area: Option<(Field, Option<String>, Button)>,
    pub take: Option<Take>,
    pub chosen: Chosen,
}

/// The form that makes a theme of the space.
pub struct Take {
    text: String,
    name: Field,
    ideas: Option<Choices>,
    button: Button,
}

/// The page.
#[derive(Template)]
#[template(path = "themes/templates/one.html")]
pub struct OnePage {
    pub chrome: Chrome,
    pub back: Link,
    pub errors: Option<ErrorSummary>,
    pub tags: Vec<Tag>,
    pub said: String,
    pub words: Option<String>,
    pub facts: Vec<(String, String)>,
    pub parts: Vec<(String, String, String)>,
    pub quotes: Vec<(Quote, String)>,
    pub filters: Vec<Link>,
    pub rows: Vec<Row>,
    pub pager: Pager,
    pub forms: Option<Forms>,
}

/// `GET /desk/theme-map/{theme}?round=`
pub(in crate::themes) async fn show(ctx: Ctx) -> Result<Reply, Fail> {
    Ok(Reply::html(&page(&ctx, &Texts::default(), &[]).await?)?.private())
}

/// The page again, with what was typed and what is wrong with it.
pub(in crate::themes) async fn again(ctx: &Ctx, typed: &Texts, faults: &[Fault]) -> Result<Reply, Fail> {
    Ok(Reply::html(&page(ctx, typed, faults).await?)?.private().faulty())
}

async fn page(ctx: &Ctx, typed: &Texts, faults: &[Fault]) -> Result<OnePage, Fail> {
    let (words, space) = (ctx.words, ctx.space());
    let mut tx = ctx.read().await?;
    let names = Names::load(&mut tx, space, words).await?;
    let scope = Scope::of(ctx, &names)?;
    let view = View::load(&mut tx, ctx, &scope).await?.ok_or(Fail::NotFound)?;
    let id: u32 = ctx.param("theme")?;
    let theme = reading::theme(&view, id).ok_or(Fail::NotFound)?.theme.clone();
    let upper = theme.parent.map_or(id, |parent| parent.0);
    let shown = view.themes.iter().find(|theme| theme.id == upper).ok_or(Fail::NotFound)?;
    let here = ctx.at("/desk/theme-map");
    let at = |id: u32| scope.at(&format!("{here}/{id}"));
    let (placed, listed, pager) = rows(&mut tx, ctx, &view, &theme).await?;
    let may = reading::may_change(ctx);
    let naming = |id: ThemeId| {
        view.found
            .iter()
            .find(|found| found.theme.id == id)
            .map(|found| label(words, space.lang, &found.theme))
    };
    let row = |placed: &Placed| {
        let listed = listed.get(&placed.number)?;
        let choose = may.then(|| choose(words, placed.number));
        Some(row(words, &reading::ideas_at(ctx), &names, view.head.run, placed, listed, &naming, choose))
    };
    let quotes = theme.quotes.iter().map(|key| number_of(key)).collect::<Vec<_>>();
    let quoted = reading::ideas(&mut tx, &view.head, &quotes).await?;
    let quote = |number: &i64| {
        Some((reading::quote(quoted.get(number)?, true)?, format!("{}/{number}", reading::ideas_at(ctx))))
    };
    let areas = reading::areas(&mut tx, space.id).await?;
    let suggested = reading::suggested(&mut tx, &view.head, space.lang, &areas).await?;
    let take = match may && ctx.may(Right::ManageSpace) && theme.parent.is_none() {
        true => Some(take(&mut tx, ctx, &names, &view, shown, faults).await?),
        false => None,
    };
    let made = Made {
        words,
        view: &view,
        shown,
        theme: &theme,
        areas: &areas,
        langs: (&space.langs, space.lang),
        at: &at,
    };
    let forms = may.then(|| made.forms(ctx.request_key(), typed, faults, suggested.get(&id).copied(), take));
    let (n, parts) = match theme.parent {
        None => (
            None,
            shown.parts.iter().map(|part| (part.label.clone(), at(part.id), words.number(part.n))).collect(),
        ),
        Some(_) => (shown.parts.iter().find(|part| part.id == id).map(|part| part.n), Vec::new()),
    };
    let back = match theme.parent {
        None => Link::new(words.t("themes-map"), scope.at(&here)),
        Some(_) => Link::new(shown.label.clone(), at(upper)),
    };
    let telling = theme.words.join(", ");
    Ok(OnePage {
        chrome: Chrome { fault_title: !faults.is_empty(), ..chrome(ctx, label(words, space.lang, &theme)) },
        back,
        errors: summary(words, space.langs.len(), faults),
        tags: if theme.kept { vec![Tag::new(Tone::Own, words.t("themes-kept"))] } else { Vec::new() },
        said: n.map_or_else(|| said(words, shown), |n| words.count("themes-count", n)),
        words: (!telling.is_empty()).then(|| words.with("themes-words", &[("words", telling.into())])),
        facts: if theme.parent.is_none() { made.facts() } else { Vec::new() },
        parts,
        quotes: quotes.iter().filter_map(quote).collect(),
        filters: if theme.parent.is_none() { filters(ctx, shown) } else { Vec::new() },
        rows: placed.iter().filter_map(row).collect(),
        pager,
        forms,
    })
}

/// What is wrong, each beside the name of its field.
pub fn summary(words: Words, langs: usize, faults: &[Fault]) -> Option<ErrorSummary> {
    ErrorSummary::of(words, faults, |field| match field {
        "other" => words.t("themes-other-theme"),
        "to" => words.t("themes-move-to"),
        "idea" => words.t("themes-choose"),
        field => NAME.label_of(words, field, langs).unwrap_or_else(|| words.t("themes-take-name")),
    })
}

/// The ideas of a theme on one page, by number, as places and as ideas; and the ways on.
async fn rows(
    tx: &mut Tx,
    ctx: &Ctx,
    view: &View,
    theme: &Theme,
) -> Result<(Vec<Placed>, BTreeMap<i64, Listed>, Pager), Fail> {
    let only = ctx.query.text("only");
    let listing = Listing {
        weak: only == "weak",
        fresh_from: (only == "new").then_some(view.head.run),
        after: ctx.query.get("after").unwrap_or(0),
        before: ctx.query.get("before").filter(|_| only.is_empty()),
    };
    let mut placed =
        places::list(tx, view.head.id, theme.id, theme.parent.is_none(), &listing, PAGE as i64 + 1).await?;
    let more = placed.len() > PAGE;
    let (mut back, mut on) = (listing.after > 0 && only.is_empty(), more);
    if listing.before.is_some() {
        (back, on) = (more, true);
        if more {
            placed.remove(0);
        }
    } else if more {
        placed.pop();
    }
    let link = |there: bool, placed: Option<&Placed>, to: &str, not: &str| {
        let number = placed.filter(|_| there)?.number.to_string();
        Some(ctx.same_page(&[(to, &number), (not, "")]))
    };
    let pager = Pager::new(
        ctx.words,
        link(back, placed.first(), "before", "after"),
        link(on, placed.last(), "after", "before"),
    );
    let ids: Vec<_> = placed.iter().map(|placed| placed.idea).collect();
    let listed = crate::idea::store::lists::by_ids(tx, view.head.space, &ids).await?;
    Ok((placed, listed.into_iter().map(|listed| (listed.idea.number, listed)).collect(), pager))
}

fn choose(words: Words, number: i64) -> Choices {
    let choice = Choice::new(
        number.to_string(),
        words.with("themes-choose-idea", &[("n", number.to_string().into())]),
    );
    Choices::many("idea", words.with("themes-choose-idea", &[("n", number.to_string().into())]), vec![choice])
        .id(format!("f-idea-{number}"))
}

#[allow(clippy::too_many_arguments)] // a row is made in one place
fn row(
    words: Words,
    base: &str,
    names: &Names,
    run: i64,
    placed: &Placed,
    listed: &Listed,
    naming: &dyn Fn(ThemeId) -> Option<String>,
    choose: Option<Choices>,
) -> Row {
    let idea = &listed.idea;
    let mut tags = Vec::new();
    if placed.placement.fit.weak {
        tags.push(Tag::new(Tone::Warning, words.t("themes-fits-badly")));
    }
    if placed.since >= run {
        tags.push(Tag::new(Tone::Info, words.t("themes-is-new")));
    }
    let href = format!("{base}/{}", idea.number);
    Row {
        meta: Meta::new(words.with("idea-number", &[("n", idea.number.to_string().into())]))
            .link(href.clone())
            .and(names.whence(idea))
            .and(words.day(idea.received_at)),
        tags,
        // A text that is no longer there has left the map; between the two a moment may pass.
        quote: reading::quote(listed, true).unwrap_or(Quote {
            number: idea.number,
            text: String::new(),
            lang: idea.lang,
        }),
        href,
        why: why(words, &placed.placement, naming),
        choose,
    }
}

/// A row for the samples.
pub fn sample_row(
    words: Words,
    meta: Meta,
    tags: Vec<Tag>,
    quote: Quote,
    why: Vec<String>,
    may: bool,
    number: i64,
) -> Row {
    Row { meta, tags, quote, href: "/tvv/desk/i/12".into(), why, choose: may.then(|| choose(words, number)) }
}

/// Why an idea is where it is, in sentences.
pub fn why(words: Words, placement: &Placement, naming: &dyn Fn(ThemeId) -> Option<String>) -> Vec<String> {
    if rules::by_people(placement) {
        return vec![words.t("themes-why-people")];
    }
    let why = &placement.why;
    let mut said = Vec::new();
    if !why.words.is_empty() {
        said.push(words.with("themes-why-words", &[("words", why.words.join(", ").into())]));
    }
    if !why.nearest.is_empty() {
        let numbers: Vec<String> = why.nearest.iter().map(|key| number_of(key).to_string()).collect();
        said.push(words.with("themes-why-near", &[("numbers", numbers.join(", ").into())]));
    }
    let sure = ("sure", words.percent(f64::from(placement.fit.confidence)).into());
    said.push(match why.next_best.and_then(naming) {
        Some(next) => {
            let key = if placement.fit.weak { "themes-why-weak" } else { "themes-why-sure" };
            words.with(key, &[sure, ("next", next.into())])
        }
        None if placement.fit.weak => words.t("themes-why-nowhere"),
        None => words.with("themes-why-only", &[sure]),
    });
    said
}

fn filters(ctx: &Ctx, shown: &Shown) -> Vec<Link> {
    let words = ctx.words;
    let only = ctx.query.text("only");
    let link = |label: String, value: &str| {
        Link::new(label, ctx.same_page(&[("only", value), ("after", ""), ("before", "")]))
            .current(only == value)
    };
    vec![
        link(words.t("themes-only-all"), ""),
        link(words.count("themes-only-weak", shown.weak), "weak"),
        link(words.count("themes-only-new", shown.fresh), "new"),
    ]
}

/// The form that takes a theme over, with those of its ideas that are sorted as "something else".
async fn take(
    tx: &mut Tx,
    ctx: &Ctx,
    names: &Names,
    view: &View,
    shown: &Shown,
    faults: &[Fault],
) -> Result<Take, Fail> {
    let words = ctx.words;
    let mut numbers = Vec::new();
    if let Some(other) = names.known.themes.iter().find(|theme| theme.other && !theme.retired) {
        let sorted = heap::sorted_under(tx, other.id, 4 * ALONG as i64).await?;
        for piece in sorted.chunks(places::AMONG_MOST) {
            let here = places::among(tx, view.head.id, piece).await?;
            numbers.extend(
                here.into_iter().filter(|(_, _, theme)| theme.0 == shown.id).map(|(number, _, _)| number),
            );
        }
    }
    numbers.truncate(ALONG);
    let listed = reading::ideas(tx, &view.head, &numbers).await?;
    let along: Vec<Quote> =
        numbers.iter().filter_map(|number| reading::quote(listed.get(number)?, true)).collect();
    let known = labels::themes(tx, ctx.space().id).await?.len();
    Ok(take_form(words, shown, &along, known, faults))
}

/// The form.
pub fn take_form(words: Words, shown: &Shown, along: &[Quote], known: usize, faults: &[Fault]) -> Take {
    let choice = |quote: &Quote| {
        Choice::new(quote.number.to_string(), format!("{}. {}", quote.number, quote.text)).chosen(true)
    };
    let ideas = Choices::many("along", words.t("themes-take-ideas"), along.iter().map(choice).collect());
    Take {
        text: words.count("themes-take-text", known as i64),
        name: Field::text("name", words.t("themes-take-name"))
            .value(shown.label.chars().take(NAME_MAX).collect::<String>())
            .maxlength(NAME_MAX)
            .faults(words, faults),
        ideas: (!along.is_empty()).then(|| ideas.suggested(words)),
        button: Button::second(words.t("themes-take")).sends("deed", "take-over"),
    }
}

/// What the forms of a theme are made of.
pub struct Made<'a> {
    pub words: Words,
    pub view: &'a View,
    pub shown: &'a Shown,
    pub theme: &'a Theme,
    pub areas: &'a [Area],
    pub langs: (&'a [Lang], Lang),
    pub at: &'a dyn Fn(u32) -> String,
}

impl Made<'_> {
    /// Languages, channels, focus area.
    pub fn facts(&self) -> Vec<(String, String)> {
        let words = self.words;
        let mut facts = vec![
            (
                words.t("themes-languages"),
                reading::listed(words, &self.shown.langs, |lang: &Lang| lang.own_name().to_owned()),
            ),
            (
                words.t("themes-channels"),
                reading::listed(words, &self.shown.channels, |channel| {
                    words.t(&format!("channel-{channel}"))
                }),
            ),
        ];
        if let Some(area) = self.areas.iter().find(|area| Some(area.id) == self.shown.area) {
            facts.push((words.t("themes-area"), area.title.clone()));
        }
        facts
    }

    /// The forms.
    pub fn forms(
        &self,
        request: String,
        typed: &Texts,
        faults: &[Fault],
        suggested: Option<kernel::Id>,
        take: Option<Take>,
    ) -> Forms {
        let (words, theme) = (self.words, self.theme);
        let stored: Texts =
            theme.name.as_deref().and_then(|name| serde_json::from_str(name).ok()).unwrap_or_default();
        let names = if typed.is_empty() { &stored } else { typed };
        let (pin, pin_text) = match theme.kept {
            true => (Button::second(words.t("themes-unpin")).sends("deed", "unpin"), "themes-unpin-text"),
            false => (Button::second(words.t("themes-pin")).sends("deed", "pin"), "themes-pin-text"),
        };
        let beside = self.beside();
        let join = (beside.len() > 1).then(|| {
            let field = Field::select("other", words.t("themes-other-theme"), beside).faults(words, faults);
            (field, Button::second(words.t("themes-join")).sends("deed", "join"))
        });
        let others = self.others();
        let to = (others.len() > 1)
            .then(|| Field::select("to", words.t("themes-move-to"), others).faults(words, faults));
        Forms {
            action: (self.at)(theme.id.0),
            key: Hidden::new("request", request),
            names: NAME.fields(words, self.langs, names, faults),
            rename: Button::second(words.t("themes-rename")).sends("deed", "rename"),
            pin,
            pin_text: words.t(pin_text),
            join,
            loosen: (!self.shown.parts.is_empty() && theme.parent.is_none())
                .then(|| Button::second(words.t("themes-loosen")).sends("deed", "loosen")),
            area: (!self.areas.is_empty() && theme.parent.is_none()).then(|| self.area(suggested)),
            take,
            chosen: Chosen {
                move_: to.is_some().then(|| Button::second(words.t("themes-move")).sends("deed", "move")),
                to,
                split: Button::second(words.t("themes-split")).sends("deed", "split"),
            },
        }
    }

    /// The field of the focus area, what a method suggests for it, and the button.
    fn area(&self, suggested: Option<kernel::Id>) -> (Field, Option<String>, Button) {
        let words = self.words;
        let mut picks = vec![Pick::new("", words.t("themes-area-none"))];
        picks.extend(self.areas.iter().map(|area| Pick::new(area.id.to_string(), area.title.clone())));
        let chosen = self.shown.area.or(suggested);
        let said = self.areas.iter().find(|area| self.shown.area.is_none() && Some(area.id) == suggested);
        let said =
            said.map(|area| words.with("themes-area-suggestion", &[("area", area.title.clone().into())]));
        let field = Field::select("area", words.t("themes-area"), picks)
            .value(chosen.map_or_else(String::new, |id| id.to_string()));
        (field, said, Button::second(words.t("themes-tie")).sends("deed", "tie"))
    }

    fn beside(&self) -> Vec<Pick> {
        self.picks(|theme| theme.parent == self.theme.parent)
    }

    fn others(&self) -> Vec<Pick> {
        self.picks(|_| true)
    }

    /// Other themes to choose from, sub-themes after their theme.
    fn picks(&self, wanted: impl Fn(&Theme) -> bool) -> Vec<Pick> {
        let words = self.words;
        let mut picks = vec![Pick::new("", words.t("themes-choose-theme"))];
        let mut add = |id: u32, label: String| {
            let known = self.view.found.iter().find(|found| found.theme.id.0 == id);
            if id != self.theme.id.0 && known.is_some_and(|found| wanted(&found.theme)) {
                picks.push(Pick::new(id.to_string(), label));
            }
        };
        for upper in &self.view.themes {
            add(upper.id, upper.label.clone());
            for part in &upper.parts {
                add(part.id, format!("{} – {}", upper.label, part.label));
            }
        }
        picks
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use textsense::themes::{By, Fit, Why};

    #[test]
    fn the_reason_is_told_in_words() {
        let words = Words::new(Lang::Sv);
        let mut placement = Placement {
            key: rules::key(7),
            theme: ThemeId(1),
            sub: None,
            by: By::Method,
            fit: Fit { confidence: 0.54, weak: true },
            why: Why {
                words: vec!["buss".into()],
                nearest: vec![rules::key(12)],
                next_best: Some(ThemeId(2)),
            },
        };
        let said = why(words, &placement, &|_| Some("Cykel".into())).join(" ");
        for part in ["buss", "12", "54", "Cykel"] {
            assert!(said.contains(part), "{said}");
        }
        placement.by = By::People;
        assert_eq!(why(words, &placement, &|_| None).len(), 1);
    }
}
