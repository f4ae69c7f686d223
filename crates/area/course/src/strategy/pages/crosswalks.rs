//! Crosswalks: two frames side by side, with what has no counterpart on either side, in words, picture and table.

use std::collections::HashMap;

use askama::Template;
use kernel::Id;
use pages::{Cell, Chrome, Column, DataTable, Empty, Notice, Samples, Tag, Tone, Words};
use web::{Ctx, Fail, Reply};

use super::{
    look::{Entry, Look},
    picture::Picture,
};
use crate::{
    dataset::DataLinks,
    strategy::{
        model::{Crosswalk, Item, Mark, Pair, Side},
        rules::crosswalk::{Standing, Sums, standing, sums},
        store as rows,
    },
};

#[derive(Template)]
#[template(path = "strategy/templates/crosswalks.html")]
struct CrosswalksPage {
    chrome: Chrome,
    rows: Vec<Entry>,
    empty: Option<Empty>,
}

#[derive(Template)]
#[template(path = "strategy/templates/crosswalk.html")]
struct CrosswalkPage {
    chrome: Chrome,
    text: String,
    frames: Vec<Entry>,
    prose: Vec<String>,
    gaps: Vec<(String, Vec<Entry>)>,
    none_open: Option<Notice>,
    picture: Picture,
    sums: DataTable,
    matrix: Option<Matrix>,
    left: Vec<Row>,
    right: Vec<Row>,
    heads: (String, String),
    data: DataLinks,
    edit: Option<String>,
}

/// A mark where two items meet: its class and its words; nothing where they do not.
type Meeting = Option<(&'static str, String)>;

/// Items against items: a mark where they correspond.
struct Matrix {
    caption: String,
    corner: String,
    columns: Vec<(String, bool)>,
    rows: Vec<(String, bool, Vec<Meeting>)>,
}

/// One item of one side with its counterparts.
struct Row {
    group: Option<String>,
    title: String,
    lang: &'static str,
    href: String,
    mark: Tag,
    others: Vec<(String, String)>,
    notes: String,
    actions: Option<String>,
}

/// `/{space}/crosswalk`
pub(in crate::strategy) async fn list(ctx: Ctx) -> Result<Reply, Fail> {
    let look = Look::read(&ctx).await?;
    let mut all = Vec::new();
    let mut tx = ctx.read().await?;
    for one in &look.whole.crosswalks {
        all.push((one, rows::pairs(&mut tx, one.id).await?));
    }
    drop(tx);
    Reply::html(&show_list(ctx.chrome(ctx.words.t("nav-crosswalks")), &look, &all))
}

fn show_list(chrome: Chrome, look: &Look, all: &[(&Crosswalk, Vec<Pair>)]) -> CrosswalksPage {
    let words = look.words;
    let row = |(one, pairs): &(&Crosswalk, Vec<Pair>)| {
        let (left, right) = sides(look, one);
        let open = sums(&ids(&left), pairs).open + sums(&ids(&right), pairs).open;
        Entry {
            title: one.title.clone(),
            lang: words.lang.tag(),
            href: look.at(&format!("/crosswalk/{}", one.key)),
            note: words.count("crosswalk-gaps", open as i64),
            tags: Vec::new(),
            anchor: format!("crosswalk-{}", one.number),
        }
    };
    CrosswalksPage {
        rows: all.iter().map(row).collect(),
        empty: all
            .is_empty()
            .then(|| Empty::new(words.t("crosswalks-none")).next(words.t("crosswalks-none-next"))),
        chrome,
    }
}

/// `/{space}/crosswalk/{key}`
pub(in crate::strategy) async fn one(ctx: Ctx) -> Result<Reply, Fail> {
    let key: String = ctx.param("key")?;
    let look = Look::read(&ctx).await?;
    let one = look.whole.crosswalks.iter().find(|one| one.key == key).ok_or(Fail::NotFound)?;
    let mut tx = ctx.read().await?;
    let pairs = rows::pairs(&mut tx, one.id).await?;
    let actions = rows::actions_for(&mut tx, ctx.space().id, one.id).await?;
    drop(tx);
    let edit =
        ctx.may(members::Right::DraftStrategy).then(|| ctx.at(&format!("/desk/crosswalk/{}", one.key)));
    Reply::html(&show_one(ctx.chrome(one.title.clone()), &look, one, &pairs, &actions, edit))
}

pub(in crate::strategy) fn sides<'a>(look: &'a Look, one: &Crosswalk) -> (Vec<&'a Item>, Vec<&'a Item>) {
    let side = |side: Side| look.whole.of_kind(side.strategy, side.kind).collect();
    (side(one.left), side(one.right))
}

fn ids(items: &[&Item]) -> Vec<Id> {
    items.iter().map(|item| item.id).collect()
}

fn show_one(
    chrome: Chrome,
    look: &Look,
    one: &Crosswalk,
    pairs: &[Pair],
    actions: &HashMap<Id, i64>,
    edit: Option<String>,
) -> CrosswalkPage {
    let words = look.words;
    let (left, right) = sides(look, one);
    let name =
        |side: Side| look.whole.frame_of(side.strategy).map_or_else(String::new, |frame| frame.title.clone());
    let names = (name(one.left), name(one.right));
    let counted = (sums(&ids(&left), pairs), sums(&ids(&right), pairs));
    let open = |items: &[&Item]| -> Vec<Entry> {
        items
            .iter()
            .filter(|item| standing(pairs, item.id) == Standing::Open)
            .map(|item| look.entry(item))
            .collect()
    };
    let (open_left, open_right) = (open(&left), open(&right));
    let title = |key: &str, frame: &str| words.with(key, &[("frame", frame.to_owned().into())]);
    let gaps: Vec<(String, Vec<Entry>)> = [
        (title("crosswalk-gap-left", &names.1), open_left),
        (title("crosswalk-gap-right", &names.1), open_right),
    ]
    .into_iter()
    .filter(|(_, all)| !all.is_empty())
    .collect();
    let frames = [one.left, one.right].into_iter().filter_map(|side| look.whole.frame_of(side.strategy));
    let frames = frames.map(|frame| Entry {
        title: frame.title.clone(),
        lang: frame.lang.tag(),
        href: crate::strategy::whole::frame_url(&look.space, frame),
        note: String::new(),
        tags: vec![look.state(frame)],
        anchor: String::new(),
    });
    CrosswalkPage {
        text: one.text.clone(),
        frames: frames.collect(),
        prose: prose(look, &names, &left, &right, pairs),
        none_open: gaps.is_empty().then(|| Notice::new(Tone::Success, words.t("crosswalk-no-gaps"))),
        gaps,
        picture: picture(words, &names, &left, &right, pairs),
        sums: sums_table(words, &names, counted),
        matrix: (right.len() <= 10).then(|| matrix(words, &names, &left, &right, pairs)),
        left: left.iter().map(|item| row(look, item, pairs, None)).collect(),
        right: right.iter().map(|item| row(look, item, pairs, Some(actions))).collect(),
        heads: names,
        data: DataLinks::at(look.at(&format!("/crosswalk/{}/marks", one.key))),
        edit,
        chrome,
    }
}

/// How the two frames agree, in sentences that follow from the marks alone.
fn prose(
    look: &Look,
    names: &(String, String),
    left: &[&Item],
    right: &[&Item],
    pairs: &[Pair],
) -> Vec<String> {
    let words = look.words;
    let listed = |items: &[&Item], wanted: Standing| {
        let all: Vec<String> = items
            .iter()
            .filter(|item| standing(pairs, item.id) == wanted)
            .map(|item| words.with("quoted", &[("text", item.title.clone().into())]))
            .collect();
        (all.len(), all.join(", "))
    };
    let mut sentences = Vec::new();
    let mut say = |key: &str, (n, list): (usize, String), total: usize| {
        if n > 0 {
            sentences.push(words.with(
                key,
                &[
                    ("n", (n as i64).into()),
                    ("total", (total as i64).into()),
                    ("list", list.into()),
                    ("ours", names.0.clone().into()),
                    ("theirs", names.1.clone().into()),
                ],
            ));
        }
    };
    say("prose-same", listed(left, Standing::Marked(Mark::Same)), left.len());
    say("prose-adapted", listed(left, Standing::Marked(Mark::Adapted)), left.len());
    say("prose-own", listed(left, Standing::Marked(Mark::Own)), left.len());
    say("prose-left-out", listed(right, Standing::Marked(Mark::LeftOut)), right.len());
    say("prose-open-left", listed(left, Standing::Open), left.len());
    say("prose-open-right", listed(right, Standing::Open), right.len());
    sentences
}

fn picture(
    words: Words,
    names: &(String, String),
    left: &[&Item],
    right: &[&Item],
    pairs: &[Pair],
) -> Picture {
    let tied =
        |item: &&Item| matches!(standing(pairs, item.id), Standing::Marked(Mark::Same | Mark::Adapted));
    let side = |items: &[&Item]| -> Vec<(String, bool)> {
        items.iter().map(|item| (item.title.clone(), tied(item))).collect()
    };
    let place = |items: &[&Item], id: Option<Id>| items.iter().position(|item| Some(item.id) == id);
    let strokes = pairs.iter().filter_map(|pair| {
        Some((place(left, pair.left)?, place(right, pair.right)?, pair.mark == Mark::Same))
    });
    let label = words
        .with("crosswalk-picture", &[("ours", names.0.clone().into()), ("theirs", names.1.clone().into())]);
    Picture::new(label, &side(left), &side(right), &strokes.collect::<Vec<_>>())
}

fn sums_table(words: Words, names: &(String, String), counted: (Sums, Sums)) -> DataTable {
    let heads = [
        "crosswalk-side",
        "mark-same",
        "mark-adapted",
        "crosswalk-alone",
        "crosswalk-open",
        "crosswalk-total",
    ];
    let columns = heads.iter().enumerate().map(|(at, key)| match at {
        0 => Column::text(words.t(key)),
        _ => Column::number(words.t(key)),
    });
    let line = |name: &str, sums: Sums| {
        let numbers = [sums.same, sums.adapted, sums.alone, sums.open, sums.total];
        let cells = numbers.into_iter().map(|n| Cell::number(words, n as i64));
        std::iter::once(Cell::text(name)).chain(cells).collect()
    };
    let rows = vec![line(&names.0, counted.0), line(&names.1, counted.1)];
    DataTable::new("sums", words.t("crosswalk-sums"), columns.collect(), rows)
}

fn matrix(words: Words, names: &(String, String), left: &[&Item], right: &[&Item], pairs: &[Pair]) -> Matrix {
    let open = |item: &Item| standing(pairs, item.id) == Standing::Open;
    let cell = |l: &Item, r: &Item| {
        let pair = pairs.iter().find(|pair| pair.left == Some(l.id) && pair.right == Some(r.id))?;
        let mark = words.t(&format!("mark-{}", pair.mark.as_str()));
        let said = pair.weight.map_or(mark.clone(), |weight| {
            format!("{mark}, {}", words.t(&format!("weight-{}", weight.as_str())))
        });
        Some((pair.mark.as_str(), said))
    };
    let row = |l: &&Item| (l.title.clone(), open(l), right.iter().map(|r| cell(l, r)).collect());
    Matrix {
        caption: words.with(
            "crosswalk-matrix",
            &[("ours", names.0.clone().into()), ("theirs", names.1.clone().into())],
        ),
        corner: names.0.clone(),
        columns: right.iter().map(|item| (item.title.clone(), open(item))).collect(),
        rows: left.iter().map(row).collect(),
    }
}

fn row(look: &Look, item: &Item, pairs: &[Pair], actions: Option<&HashMap<Id, i64>>) -> Row {
    let words = look.words;
    let own: Vec<&Pair> =
        pairs.iter().filter(|pair| pair.left == Some(item.id) || pair.right == Some(item.id)).collect();
    let mark = match standing(pairs, item.id) {
        Standing::Open => Tag::new(super::frame::GAP, words.t("crosswalk-open")),
        Standing::Marked(mark) => {
            let tone = match mark {
                Mark::Same => Tone::Success,
                Mark::Adapted => Tone::Info,
                Mark::Own | Mark::LeftOut => Tone::Neutral,
            };
            Tag::new(tone, words.t(&format!("mark-{}", mark.as_str())))
        }
    };
    let other = |pair: &&Pair| if pair.left == Some(item.id) { pair.right } else { pair.left };
    let others = own.iter().filter_map(other).filter_map(|id| look.whole.item(id));
    let notes: Vec<&str> =
        own.iter().map(|pair| pair.note.as_str()).filter(|note| !note.is_empty()).collect();
    let above = item.parent.and_then(|id| look.whole.item(id));
    Row {
        group: above.map(|item| item.title.clone()),
        title: item.title.clone(),
        lang: look.lang_of(item).tag(),
        href: look.href(item),
        mark,
        others: others.map(|item| (item.title.clone(), look.href(item))).collect(),
        notes: notes.join(" "),
        actions: actions.map(|all| match all.get(&item.id).copied().unwrap_or(0) {
            0 => words.t("crosswalk-no-action"),
            n => words.count("crosswalk-actions", n),
        }),
    }
}

/// A crosswalk of the sample whole, for the desk's samples too.
fn sample(words: Words) -> (Look, Vec<Pair>) {
    let look = super::samples::look(words);
    let pairs = super::samples::pairs(&look);
    (look, pairs)
}

impl Samples for CrosswalksPage {
    fn samples(words: Words) -> Vec<CrosswalksPage> {
        let (look, pairs) = sample(words);
        let chrome = || Chrome::sample(words, words.t("nav-crosswalks"));
        let all = [(&look.whole.crosswalks[0], pairs)];
        vec![show_list(chrome(), &look, &all), show_list(chrome(), &look, &[])]
    }
}

impl Samples for CrosswalkPage {
    fn samples(words: Words) -> Vec<CrosswalkPage> {
        let (look, pairs) = sample(words);
        let one = &look.whole.crosswalks[0];
        let actions: HashMap<Id, i64> = pairs.iter().filter_map(|pair| Some((pair.right?, 3))).collect();
        let page = |pairs: &[Pair]| {
            show_one(Chrome::sample(words, one.title.clone()), &look, one, pairs, &actions, Some("/x".into()))
        };
        vec![page(&pairs), page(&[])]
    }
}

#[cfg(test)]
mod tests {
    use kernel::Lang;

    use super::*;

    #[test]
    fn the_pages_are_sound_in_every_language() {
        pages::check_page::<CrosswalksPage>();
        pages::check_page::<CrosswalkPage>();
    }

    #[test]
    fn the_sentences_follow_the_marks() {
        let (look, mut pairs) = sample(Words::new(Lang::Sv));
        let (left, right) = sides(&look, &look.whole.crosswalks[0]);
        let names = ("A".to_owned(), "B".to_owned());
        let before = prose(&look, &names, &left, &right, &pairs);
        pairs[0].mark = Mark::Adapted;
        assert_ne!(prose(&look, &names, &left, &right, &pairs), before);
    }
}
