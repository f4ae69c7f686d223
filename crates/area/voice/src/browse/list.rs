//! The list of ideas: search, filters, leafing by key.

use askama::Template;
use kernel::Id;
use members::{Organisation, organisation, space::terms};
use pages::{Button, Chrome, Empty, Field, Link, Pager, Pick, Samples, Words};
use store::{Tx, search::Query};
use web::{Ctx, Fail, Reply};

use super::{
    forms::{Asked, FIELDS, HITS},
    search,
};
use crate::idea::{
    KIND, PublicText, State, arrive, samples,
    shown::{Names, PublicRow, PublicRows},
    store::{
        counts, ideas,
        lists::{self, Filter, From, IDS, Listed},
        places::Theme,
    },
};

/// Ideas on a page.
const PAGE: usize = 25;
/// Themes that are offered beside what was found.
const THEMES: usize = 3;

#[derive(Template)]
#[template(path = "browse/templates/list.html")]
struct ListPage {
    chrome: Chrome,
    count: String,
    narrow: bool,
    all: String,
    action: String,
    fields: Vec<Field>,
    search: Button,
    /// Themes that the words name.
    themes: Vec<Link>,
    /// Another spelling, when nothing was found.
    meant: Option<Link>,
    rows: PublicRows,
    empty: Option<Empty>,
    pager: Pager,
}

/// What somebody may have meant beside what was found.
#[derive(Default)]
struct Meant {
    themes: Vec<Link>,
    spelling: Option<Link>,
}

/// A piece of a list and what lies around it.
struct Piece {
    rows: Vec<Listed>,
    newer: Option<String>,
    older: Option<String>,
    /// How many there are in all, where that is known without counting.
    total: Option<i64>,
    /// More were found than are shown, whatever one leafs through.
    cut: bool,
}

/// `/{space}/ideas`
pub(super) async fn list(ctx: Ctx) -> Result<Reply, Fail> {
    // Forms send every field; an address to keep has only those that say something.
    if ctx.query.fields().iter().any(|(name, value)| value.is_empty() && FIELDS.contains(&name.as_str())) {
        let empty: Vec<(&str, &str)> =
            FIELDS.iter().filter(|name| ctx.query.text(name).is_empty()).map(|name| (*name, "")).collect();
        return Ok(Reply::redirect(ctx.same_page(&empty)));
    }
    let asked = Asked::of(&ctx.query);
    let space = ctx.space().clone();
    let mut tx = ctx.read().await?;
    let names = Names::load(&mut tx, &space, ctx.words).await?;
    let organisations = organisation::places(&mut tx, space.id).await?;
    let piece = match asked.filter(&names.known, &organisations) {
        None => Piece { rows: Vec::new(), newer: None, older: None, total: Some(0), cut: false },
        Some(filter) if asked.q.is_empty() => leaf(&ctx, &mut tx, &asked, &filter).await?,
        Some(filter) => found(&ctx, &mut tx, &asked, &filter).await?,
    };
    let meant = match asked.q.is_empty() {
        true => Meant::default(),
        false => meant(&ctx, &mut tx, &names, &asked, piece.rows.is_empty()).await?,
    };
    drop(tx);
    let title = if asked.q.is_empty() {
        ctx.words.t("nav-ideas")
    } else {
        ctx.words.with("ideas-with", &[("words", asked.q.as_str().into())])
    };
    let chrome = Chrome { feed: Some(ctx.at("/feed.atom")), ..ctx.chrome(title) };
    Reply::html(&page(chrome, ctx.at("/ideas"), &names, &organisations, &asked, (piece, meant)))
}

/// Themes by that name, and another spelling when nothing was found.
async fn meant(ctx: &Ctx, tx: &mut Tx, names: &Names, asked: &Asked, nothing: bool) -> Result<Meant, Fail> {
    let space = ctx.space();
    let found = search::themes(&asked.q, &names.known.themes, &space.langs);
    let theme = |theme: &&Theme| {
        Link::new(names.theme(theme), ctx.same_page(&[("theme", &theme.key), ("q", ""), ("skip", "")]))
    };
    let themes = found.iter().filter(|_| asked.theme.is_empty()).take(THEMES).map(theme).collect();
    let spelling = match nothing && asked.skip == 0 {
        true => search::other_spelling(tx, space, &names.known.themes, &asked.q).await?,
        false => None,
    };
    let link = |meant: String| {
        let said = ctx.words.with("ideas-did-you-mean", &[("words", meant.as_str().into())]);
        Link::new(said, ctx.same_page(&[("q", &meant), ("skip", "")]))
    };
    Ok(Meant { themes, spelling: spelling.map(link) })
}

/// A page of the list itself, read by number.
async fn leaf(ctx: &Ctx, tx: &mut Tx, asked: &Asked, filter: &Filter) -> Result<Piece, Fail> {
    let space = ctx.space().id;
    let mut rows = lists::page(tx, space, filter, asked.from, PAGE as i64 + 1).await?;
    let more = rows.len() > PAGE;
    let newest_first = !matches!(asked.from, From::After(_));
    if more && newest_first {
        rows.pop();
    } else if more {
        rows.remove(0);
    }
    let newer = match asked.from {
        From::Newest => false,
        From::Before(_) => true,
        From::After(_) => more,
    };
    let older = if newest_first { more } else { true };
    let link = |there: bool, row: Option<&Listed>, to: &str, not: &str| {
        let number = row.filter(|_| there)?.idea.number.to_string();
        Some(ctx.same_page(&[(to, &number), (not, "")]))
    };
    let total = match Asked::counted(filter) {
        None => None,
        Some((round, state)) => {
            let sums = counts::by_round(tx, space).await?;
            let of_round = sums.iter().filter(|(id, _)| round.is_none_or(|round| round == *id));
            Some(of_round.map(|(_, sums)| state.map_or_else(|| sums.total(), |state| sums.of(state))).sum())
        }
    };
    Ok(Piece {
        newer: link(newer, rows.first(), "after", "before"),
        older: link(older, rows.last(), "before", "after"),
        rows,
        total,
        cut: false,
    })
}

/// What a search finds, the best first. The index knows the words; the rest is asked of the hits, in pieces, and no
/// more of them than fill the page.
async fn found(ctx: &Ctx, tx: &mut Tx, asked: &Asked, filter: &Filter) -> Result<Piece, Fail> {
    let space = ctx.space();
    let mut ids: Vec<Id> = Vec::new();
    // What the space calls by another name is found under both.
    let spellings = terms::also(&asked.q, &space.settings.terms);
    for asked in std::iter::once(&asked.q).chain(&spellings) {
        let words = arrive::looked_for(asked, &space.langs);
        let query = Query { space: Some(space.id), kind: KIND, public: true, words, any: false };
        let hits = tx.find(&query, HITS as i64).await?;
        ids.extend(hits.into_iter().map(|hit| hit.id).filter(|id| !ids.contains(id)).collect::<Vec<_>>());
    }
    // Whoever types a number wants that idea, whatever else has the number in its text.
    let named = match search::number(&asked.q) {
        Some(number) => ideas::by_number(tx, space.id, number).await?.map(|idea| idea.id),
        None => None,
    };
    if let Some(named) = named {
        ids.retain(|id| *id != named);
        ids.insert(0, named);
    }
    ids.truncate(HITS);
    let wanted = asked.skip + PAGE + 1;
    let (mut rows, mut looked_at) = (Vec::new(), 0);
    for piece in ids.chunks(IDS) {
        if rows.len() >= wanted {
            break;
        }
        // The index follows a moment later: what has just been hidden is not found by its words either.
        let readable = |row: &Listed| {
            matches!(row.idea.public_text(), PublicText::Shown(_)) || Some(row.idea.id) == named
        };
        rows.extend(lists::among(tx, space.id, piece, filter).await?.into_iter().filter(readable));
        looked_at += piece.len();
    }
    let all_seen = looked_at == ids.len();
    let total = match ids.len() {
        HITS.. => None,
        n if *filter == Filter::default() => Some(n as i64),
        _ => all_seen.then_some(rows.len() as i64),
    };
    let more = rows.len() > asked.skip + PAGE;
    let rows = rows.into_iter().skip(asked.skip).take(PAGE).collect();
    let step = |skip: usize| {
        let text = if skip == 0 { String::new() } else { skip.to_string() };
        ctx.same_page(&[("skip", &text)])
    };
    Ok(Piece {
        rows,
        newer: (asked.skip > 0).then(|| step(asked.skip.saturating_sub(PAGE))),
        older: more.then(|| step(asked.skip + PAGE)),
        total,
        cut: ids.len() == HITS,
    })
}

fn page(
    chrome: Chrome,
    action: String,
    names: &Names,
    organisations: &[Organisation],
    asked: &Asked,
    (piece, meant): (Piece, Meant),
) -> ListPage {
    let words = names.words;
    let count = match piece.total {
        Some(n) if asked.is_narrow() => words.count("ideas-found", n),
        Some(n) => words.count("ideas-in-all", n),
        None if piece.cut => words.count("ideas-first-hits", HITS as i64),
        None => String::new(),
    };
    let empty = piece.rows.is_empty().then(|| {
        if asked.is_narrow() {
            let button = Button::second(words.t("ideas-show-all")).link(&*action);
            Empty::new(words.t("ideas-none-match")).next(words.t("ideas-none-match-next")).button(button)
        } else {
            Empty::new(words.t("ideas-none")).next(words.t("ideas-none-next"))
        }
    });
    ListPage {
        count,
        narrow: asked.is_narrow(),
        all: action.clone(),
        action,
        fields: fields(names, organisations, asked),
        search: Button::main(words.t("ideas-filter")),
        themes: meant.themes,
        meant: meant.spelling,
        rows: PublicRows { rows: piece.rows.iter().map(|row| PublicRow::new(names, row)).collect() },
        empty,
        pager: Pager::new(words, piece.newer, piece.older),
        chrome,
    }
}

fn fields(names: &Names, organisations: &[Organisation], asked: &Asked) -> Vec<Field> {
    let words = names.words;
    let select = |name: &str, key: &str, any: &str, picks: Vec<Pick>, value: &str| {
        let mut all = vec![Pick::new("", words.t(any))];
        all.extend(picks);
        Field::select(name, words.t(key), all).value(value)
    };
    let themes = names.known.themes.iter().map(|theme| Pick::new(&theme.key, names.theme(theme))).collect();
    let places = organisations.iter().map(|o| Pick::new(&o.key, o.name(words.lang))).collect();
    let states = State::ALL.iter().map(|state| {
        let key = state.as_str();
        Pick::new(key, words.t(&format!("state-{key}")))
    });
    let rounds = names.known.rounds.iter();
    let rounds = rounds.map(|round| Pick::new(round.number.to_string(), names.round(round))).collect();
    let mut fields = vec![
        Field::search("q", words.t("filter-words")).value(&asked.q),
        select("theme", "filter-theme", "filter-any-theme", themes, &asked.theme),
        select("municipality", "filter-place", "filter-any-place", places, &asked.municipality),
        select("state", "filter-state", "filter-any-state", states.collect(), &asked.state),
    ];
    if names.known.rounds.len() > 1 {
        fields.push(select("round", "filter-round", "filter-any-round", rounds, &asked.round));
    }
    fields
}

impl Samples for ListPage {
    fn samples(words: Words) -> Vec<ListPage> {
        let (names, organisations) = samples::names(words);
        let sample = |query: &[(&str, &str)], rows: Vec<Listed>, total, cut| {
            let chrome = Chrome::sample(words, words.t("nav-ideas"));
            let around = (!rows.is_empty()).then(|| "/tvv/ideas?before=9".to_owned());
            let piece = Piece { rows, newer: around.clone(), older: around, total, cut };
            let link = |label: &str| Link::new(label, "/tvv/ideas?theme=buss");
            let meant = match query.is_empty() {
                true => Meant::default(),
                false => {
                    Meant { themes: vec![link("Buss <tåg>")], spelling: Some(link("Menade du ”buss”?")) }
                }
            };
            let asked = Asked::of(&web::Form::of(query));
            page(chrome, "/tvv/ideas".into(), &names, &organisations, &asked, (piece, meant))
        };
        vec![
            sample(&[], samples::rows(), Some(812), false),
            sample(&[("q", "<buss>"), ("state", "answered")], samples::rows(), None, true),
            sample(&[("theme", "no")], Vec::new(), Some(0), false),
            sample(&[], Vec::new(), Some(0), false),
        ]
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_page_is_sound_in_every_language() {
        pages::check_page::<super::ListPage>();
    }
}
