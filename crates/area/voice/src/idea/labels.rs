//! The themes of a space as people keep them: added, and made of a group of ideas that nobody had a theme for.

use kernel::{
    Happened, Id, Ref, Visibility,
    slug::{self, slug},
};
use members::{Caller, Right, Space, permits};
use serde_json::json;
use store::{StoreError, Tx};

use super::{
    Done, desk,
    rules::Wish,
    store::{
        ideas,
        operations::{self, Part},
        places::{self, Theme},
    },
};

/// Longest name, in characters.
pub const NAME_MAX: usize = 60;

/// Adds a theme at the end of the list, under a key made of its name in the caller's language.
pub async fn add(tx: &mut Tx, caller: &Caller, space: Id, name: &str, request: Option<&str>) -> Done<Id> {
    permits::require(caller, space, Right::ManageSpace)?;
    tx.lock_log(space).await?;
    let themes = places::themes(tx, space).await?;
    let key = slug::free(&slug(name, "theme"), |key| themes.iter().any(|theme| theme.key == key));
    let position = themes.iter().map(|theme| theme.position).max().unwrap_or(0) + 1;
    let id = Id::new(tx.env());
    let name = json!({ caller.lang.tag(): name }).to_string();
    let theme = Theme { id, key: key.clone(), name, other: false, position, retired: false };
    places::add_theme(tx, space, &theme).await?;
    let happened =
        Happened::new("theme.added", Ref::new("theme", id), Visibility::Public, json!({ "key": key }));
    tx.append_for(space, &caller.actor, &happened, request, None).await?;
    Ok(id)
}

/// The kind under which a deed notes a theme that it added.
pub(super) const THEME: &str = "theme";

/// Adds a theme and puts those of some ideas under it that are sorted, instead of under "something else": one deed,
/// undone together. Gives the theme and how many ideas it got.
pub async fn promote(
    tx: &mut Tx,
    caller: &Caller,
    space: &Space,
    name: &str,
    numbers: &[i64],
    request: Option<&str>,
) -> Done<(Id, i64)> {
    let place = desk::Place::of(space);
    let themes = places::themes(tx, space.id).await?;
    let others: Vec<Id> = themes.into_iter().filter(|theme| theme.other).map(|theme| theme.id).collect();
    let theme = add(tx, caller, space.id, name, request).await?;
    let deed = desk::begin(tx, &place, caller, "theme.promoted", None).await?;
    let deed = deed.ok_or(StoreError::Misuse("a deed without a key begins"))?;
    operations::part(tx, deed, &Part::new(THEME, theme, "")).await?;
    let mut moved = 0;
    for number in numbers {
        let Some(idea) = ideas::by_number(tx, space.id, *number).await? else { continue };
        let standing = &idea.standing;
        let Some(kind) = standing.kind.filter(|_| standing.state.is_open()) else { continue };
        let kept = standing.themes.iter().copied().filter(|id| !others.contains(id));
        let wish = Wish::Sort {
            themes: std::iter::once(theme).chain(kept).collect(),
            places: standing.places.clone(),
            whole_alliance: standing.whole_alliance,
            kind,
        };
        desk::act_under(tx, &place, caller, deed, &idea, &[wish]).await?;
        moved += 1;
    }
    Ok((theme, moved))
}

/// Takes back a theme that a deed added: it is offered no longer, unless ideas have come under it since. Themes are
/// never deleted, since the log and addresses name them.
pub(super) async fn take_back(tx: &mut Tx, caller: &Caller, space: Id, theme: Id) -> Done<()> {
    if places::has_ideas(tx, theme).await? {
        return Ok(());
    }
    retire(tx, caller, space, theme).await
}

/// Offers a theme no longer. Ideas that are under it stay there.
pub async fn retire(tx: &mut Tx, caller: &Caller, space: Id, theme: Id) -> Done<()> {
    let themes = places::themes(tx, space).await?;
    let theme = themes.into_iter().find(|one| one.id == theme).ok_or(StoreError::NotFound)?;
    places::retire_theme(tx, theme.id).await?;
    let subject = Ref::new("theme", theme.id);
    let happened = Happened::new("theme.retired", subject, Visibility::Public, json!({ "key": theme.key }));
    tx.append(space, &caller.actor, &happened).await?;
    Ok(())
}
