//! Themes: what the ideas turned out to be about, and how many there are of each.

use askama::Template;
use pages::{Cell, Chrome, Column, DataTable, Empty, Samples, Words};
use web::{Ctx, Fail, Reply};

use crate::idea::{samples, shown::Names, store::places};

#[derive(Template)]
#[template(path = "browse/templates/themes.html")]
struct ThemesPage {
    chrome: Chrome,
    table: DataTable,
    empty: Option<Empty>,
    /// Where the theme map is, when everybody may see it.
    map: Option<String>,
}

/// The directory's word for a theme map.
const MAP: &str = "theme-map";

/// `/{space}/themes`
pub(super) async fn themes(ctx: Ctx) -> Result<Reply, Fail> {
    let mut tx = ctx.read().await?;
    let names = Names::load(&mut tx, ctx.space(), ctx.words).await?;
    let sizes = places::theme_sizes(&mut tx, ctx.space().id).await?;
    let maps = tx.cards(ctx.space().id, MAP, 50).await?;
    drop(tx);
    let map =
        maps.into_iter().find(|card| card.visibility == kernel::Visibility::Public).map(|card| card.url);
    let size = |theme| sizes.iter().find(|(id, _)| *id == theme).map_or(0, |(_, n)| *n);
    let page = page(ctx.chrome(ctx.words.t("nav-themes")), &names, &ctx.at("/ideas"), size);
    Reply::html(&ThemesPage { map, ..page })
}

fn page(chrome: Chrome, names: &Names, ideas: &str, size: impl Fn(kernel::Id) -> i64) -> ThemesPage {
    let words = names.words;
    // A retired theme is shown as long as ideas have it.
    let mut themes: Vec<_> = names.known.themes.iter().map(|theme| (theme, size(theme.id))).collect();
    themes.retain(|(theme, n)| !theme.retired || *n > 0);
    themes.sort_by_key(|(theme, n)| (theme.other, std::cmp::Reverse(*n)));
    let rows = themes.iter().map(|(theme, n)| {
        vec![Cell::link(names.theme(theme), format!("{ideas}?theme={}", theme.key)), Cell::number(words, *n)]
    });
    let columns = vec![Column::text(words.t("filter-theme")), Column::number(words.t("nav-ideas"))];
    let empty =
        themes.is_empty().then(|| Empty::new(words.t("themes-none")).next(words.t("themes-none-next")));
    ThemesPage {
        chrome,
        table: DataTable::new("themes", words.t("themes-table"), columns, rows.collect()),
        empty,
        map: None,
    }
}

impl Samples for ThemesPage {
    fn samples(words: Words) -> Vec<ThemesPage> {
        let (names, _) = samples::names(words);
        let none = Names::of(Default::default(), words.lang, "tvv", words);
        let chrome = || Chrome::sample(words, words.t("nav-themes"));
        let with_map = page(chrome(), &names, "/tvv/ideas", |_| 12);
        let with_map = ThemesPage { map: Some("/tvv/themes/map".into()), ..with_map };
        vec![with_map, page(chrome(), &none, "/tvv/ideas", |_| 0)]
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_page_is_sound_in_every_language() {
        pages::check_page::<super::ThemesPage>();
    }
}
