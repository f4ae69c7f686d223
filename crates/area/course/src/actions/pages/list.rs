//! Every action, as few as asked for, with the lists of what is flagged.

use askama::Template;
use pages::{Button, Chrome, Empty, Field, Meta, Notice, Pager, Pick, Samples, Tag, Tone, Words};
use web::{Ctx, Fail, Reply};

use super::{
    filter::{Filter, paid},
    samples,
};
use crate::{
    actions::{
        model::{Audience, Level, Role, Sort, State},
        rules,
        shown::{self, Item, KINDS, Names, OTHER},
    },
    dates,
};

/// Actions on a page.
const PAGE: usize = 25;

#[derive(Template)]
#[template(path = "actions/templates/list.html")]
struct ListPage {
    chrome: Chrome,
    action: String,
    fields: Vec<Field>,
    apply: Button,
    flags: Vec<Flag>,
    count: String,
    sums: Option<Notice>,
    narrow: bool,
    rows: Vec<Row>,
    empty: Option<Empty>,
    pager: Pager,
    files: Vec<(String, String)>,
    more: Vec<(String, String)>,
}

/// A list that is kept open for all to see, with how many stand in it.
struct Flag {
    label: String,
    href: String,
}

struct Row {
    meta: Meta,
    href: String,
    title: String,
    lang: &'static str,
    tags: Vec<Tag>,
    says: String,
}

/// `/{space}/actions`
pub async fn page(ctx: Ctx) -> Result<Reply, Fail> {
    let mut tx = ctx.read().await?;
    let names = Names::load(&mut tx, ctx.space(), ctx.words, ctx.now()).await?;
    let items = shown::items(&mut tx, ctx.space().id).await?;
    drop(tx);
    let chrome = ctx.chrome(ctx.words.t("nav-actions"));
    let filter = Filter::of(&ctx.query);
    let query = ctx.same_page(&[("lang", ""), ("before", "")]);
    let query = query.split_once('?').map_or("", |(_, query)| query);
    let leaf = Leaf::of(&names, &items, &filter, ctx.query.get("before"));
    let to = |number: Option<i64>| {
        let number = number.map_or_else(String::new, |number| number.to_string());
        ctx.same_page(&[("before", &number)])
    };
    let pager = Pager::new(ctx.words, leaf.newer.map(to), leaf.older.map(|number| to(Some(number))));
    Reply::html(&ListPage { pager, ..show(chrome, &names, &items, &filter, (&leaf, query)) })
}

/// A page of the actions asked for, the newest first.
struct Leaf<'a> {
    found: Vec<&'a Item>,
    all: usize,
    /// Where the page of newer ones begins, if there is one; nothing for the first page.
    newer: Option<Option<i64>>,
    /// Where the page of older ones begins, if there is one.
    older: Option<i64>,
}

impl<'a> Leaf<'a> {
    fn of(names: &Names, items: &'a [Item], filter: &Filter, before: Option<i64>) -> Leaf<'a> {
        let all: Vec<&Item> = items.iter().rev().filter(|item| filter.takes(names, item)).collect();
        let number = |at: usize| all.get(at).map(|item| item.action.number);
        let newer = |item: &&&Item| before.is_some_and(|before| item.action.number >= before);
        let from = all.iter().take_while(newer).count();
        let found: Vec<&Item> = all.iter().copied().skip(from).take(PAGE).collect();
        Leaf {
            newer: (from > 0).then(|| from.checked_sub(PAGE + 1).and_then(number)),
            older: (from + PAGE < all.len()).then(|| found.last().map(|item| item.action.number)).flatten(),
            all: all.len(),
            found,
        }
    }
}

fn show(
    chrome: Chrome,
    names: &Names,
    items: &[Item],
    filter: &Filter,
    (leaf, query): (&Leaf<'_>, &str),
) -> ListPage {
    let words = names.words;
    let all_found: Vec<&Item> = items.iter().filter(|item| filter.takes(names, item)).collect();
    let base = format!("{}/actions", names.home);
    let file = |end: &str, key: &str| {
        let query = if query.is_empty() { String::new() } else { format!("?{query}") };
        (words.t(key), format!("{base}.{end}{query}"))
    };
    let all = |path: &str, key: &str| (words.t(key), format!("{}{path}", names.home));
    ListPage {
        fields: fields(names, filter),
        apply: Button::main(words.t("actions-filter")),
        flags: flags(names, items, &base),
        count: match filter.is_narrow() {
            true => words.with(
                "actions-found",
                &[("n", (leaf.all as i64).into()), ("all", (items.len() as i64).into())],
            ),
            false => words.count("actions-in-all", items.len() as i64),
        },
        sums: sums(words, filter, &all_found),
        narrow: filter.is_narrow(),
        rows: leaf.found.iter().map(|item| row(names, item)).collect(),
        pager: Pager::new(words, None, None),
        empty: leaf.found.is_empty().then(|| empty(words, filter, &base)),
        files: vec![file("csv", "actions-csv"), file("json", "actions-json")],
        more: vec![
            all("/balance", "balance"),
            all("/responsibility", "nav-responsibility"),
            all("/influence", "nav-influence"),
        ],
        action: base,
        chrome,
    }
}

fn empty(words: Words, filter: &Filter, base: &str) -> Empty {
    match filter.is_narrow() {
        true => Empty::new(words.t("actions-none-match"))
            .button(Button::second(words.t("actions-show-all")).link(base)),
        false => Empty::new(words.t("actions-none")).next(words.t("actions-none-next")),
    }
}

/// What the financiers pay for these actions, when they were asked for.
fn sums(words: Words, filter: &Filter, found: &[&Item]) -> Option<Notice> {
    let role = filter.role?;
    let sums = paid(found, role);
    let said: Vec<String> = sums.iter().map(|(currency, sum)| shown::money(words, *sum, *currency)).collect();
    if said.is_empty() {
        return None;
    }
    let values = [
        ("role", words.t(&format!("action-role-{}", role.as_str())).into()),
        ("sum", said.join(" + ").into()),
    ];
    Some(Notice::new(Tone::Info, words.with("actions-sum", &values)))
}

fn fields(names: &Names, filter: &Filter) -> Vec<Field> {
    let words = names.words;
    let kinds: Vec<&str> = KINDS.into_iter().chain([OTHER]).collect();
    vec![
        coded(words, ("state", "actions-state", "action"), State::ALL, State::as_str, filter.state),
        coded(words, ("type", "actions-type", "action-sort"), Sort::ALL, Sort::as_str, filter.sort),
        select(
            words,
            ("owner_kind", "actions-owner-kind", "owner-kind"),
            &kinds,
            filter.owner_kind.as_deref(),
        ),
        coded(words, ("role", "actions-role", "action-role"), Role::ALL, Role::as_str, filter.role),
        coded(
            words,
            ("audience", "actions-audience", "audience"),
            Audience::ALL,
            Audience::as_str,
            filter.audience,
        ),
        coded(words, ("level", "actions-level", "level"), Level::ALL, Level::as_str, filter.level),
        select(
            words,
            ("track", "actions-track", "action-track"),
            &["external", "internal"],
            filter.track.as_deref(),
        ),
    ]
}

/// A field of the filter: its name, its label, and what the keys' words begin with.
type Named<'a> = (&'a str, &'a str, &'a str);

fn select(words: Words, (name, label, prefix): Named, keys: &[&str], value: Option<&str>) -> Field {
    let mut picks = vec![Pick::new("", words.t("actions-any"))];
    picks.extend(keys.iter().map(|key| Pick::new(*key, words.t(&format!("{prefix}-{key}")))));
    Field::select(name, words.t(label), picks).value(value.unwrap_or_default())
}

/// The same over a closed list.
fn coded<T: Copy>(
    words: Words,
    named: Named,
    all: &[T],
    key: fn(T) -> &'static str,
    chosen: Option<T>,
) -> Field {
    let keys: Vec<&str> = all.iter().map(|one| key(*one)).collect();
    select(words, named, &keys, chosen.map(key))
}

/// The lists that are open for all: each number is the length of the list it leads to.
fn flags(names: &Names, items: &[Item], base: &str) -> Vec<Flag> {
    let words = names.words;
    let asked: [(&str, &str); 5] = [
        ("goal=none", "actions-flag-no-goal"),
        ("report=missing", "actions-flag-report"),
        ("gain=unpaid", "actions-flag-free"),
        ("across=yes", "actions-flag-across"),
        ("joint=yes", "actions-flag-joint"),
    ];
    let flag = |(query, key): (&str, &str)| {
        let (name, value) = query.split_once('=').unwrap_or_default();
        let filter = Filter::of(&web::Form::of(&[(name, value)]));
        let n = items.iter().filter(|item| filter.takes(names, item)).count() as i64;
        let values = [("n", n.into()), ("all", (items.len() as i64).into())];
        Flag { label: words.with(key, &values), href: format!("{base}?{query}") }
    };
    if items.is_empty() { Vec::new() } else { asked.into_iter().map(flag).collect() }
}

fn row(names: &Names, item: &Item) -> Row {
    let words = names.words;
    let action = &item.action;
    let plan = &action.plan;
    let due = words.with("action-due", &[("date", dates::said(words, plan.due).into())]);
    let number = words.count("action-number", action.number);
    let mut tags = vec![shown::state_tag(words, action.state)];
    let reported = action.light.filter(|_| !rules::report_missing(action, names.today));
    tags.extend(reported.map(|light| shown::light_tag(words, light)));
    tags.extend(names.flags(action));
    Row {
        meta: Meta::new(number).and(names.organisation(plan.accountable)).and(due),
        href: names.at(action.number),
        title: plan.title.clone(),
        lang: plan.lang.tag(),
        tags,
        says: plan.no_goal.as_ref().map_or_else(String::new, |why| {
            words.with("action-no-goal-because", &[("why", why.clone().into())])
        }),
    }
}

impl Samples for ListPage {
    fn samples(words: Words) -> Vec<ListPage> {
        let names = samples::names(words);
        let items: Vec<Item> =
            State::ALL.iter().zip(1..).map(|(state, number)| samples::item(number, *state)).collect();
        let sample = |query: &[(&str, &str)], items: &[Item]| {
            let chrome = Chrome::sample(words, words.t("nav-actions"));
            let filter = Filter::of(&web::Form::of(query));
            let leaf = Leaf::of(&names, items, &filter, None);
            let pager = Pager::new(words, Some("?a".into()), Some("?b".into()));
            ListPage { pager, ..show(chrome, &names, items, &filter, (&leaf, "a=b")) }
        };
        vec![
            sample(&[], &items),
            sample(&[("role", "financier"), ("goal", "none")], &items),
            sample(&[("state", "none"), ("owner", "x")], &items),
            sample(&[], &[]),
        ]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_action_stands_on_one_page_and_the_way_back_is_the_way_there() {
        let names = samples::names(Words::new(kernel::Lang::Sv));
        let items: Vec<Item> = (1..=60).map(|number| samples::item(number, State::Planned)).collect();
        let (mut at, mut numbers, mut ways) = (None, Vec::new(), Vec::new());
        loop {
            let leaf = Leaf::of(&names, &items, &Filter::default(), at);
            assert_eq!(leaf.newer, ways.last().copied(), "back from {at:?}");
            numbers.extend(leaf.found.iter().map(|item| item.action.number));
            ways.push(at);
            match leaf.older {
                Some(older) => at = Some(older),
                None => break,
            }
        }
        assert_eq!(numbers, (1..=60).rev().collect::<Vec<i64>>());
        assert_eq!(ways.len(), 3);
        assert!(Leaf::of(&names, &[], &Filter::default(), Some(4)).newer.is_none());
    }

    #[test]
    fn the_page_is_sound_in_every_language() {
        pages::check_page::<super::ListPage>();
    }
}
