//! Deeds: a run begun and ended, a map changed by people, shown to everybody, tied to the space's own themes and to
//! focus areas.

use std::collections::HashSet;

use kernel::{Actor, Happened, Id, Ref, Refusal, Visibility};
use members::{Caller, Reach, Right, Space, permits};
use serde_json::json;
use store::{Store, Tx, directory::Card};
use textsense::themes::{Edit, Item, Map, Options, ThemeId, record};

use super::{
    rules::{self, Before, State, key},
    run::Outcome,
    store::{
        edits,
        maps::{self, Head, to_json},
        places::{self, Placed},
        runs::{self, Run},
    },
    vectors::{self, Vectors},
};
use crate::idea::{
    Done, arrive, labels,
    store::heap::{self, Heaped},
};

/// The log's and the directory's word for a map.
pub const KIND: kernel::Kind = "theme-map";

/// Changing a map is for those who sort everything: it concerns all municipalities.
fn permit(caller: &Caller, space: Id) -> Done<()> {
    match permits::require(caller, space, Right::SortIdeas)? {
        Reach::All => Ok(()),
        Reach::Own(_) => Err(Refusal::new("other-municipality").into()),
    }
}

/// Begins a run over a round or over all ideas. One at a time: refused while another goes on. The caller commits and
/// has the work done ([`super::run::work`]).
pub async fn begin(
    tx: &mut Tx,
    caller: &Caller,
    space: &Space,
    round: Option<Id>,
    request: Option<&str>,
) -> Done<Run> {
    permit(caller, space.id)?;
    tx.lock_log(space.id).await?;
    if let Some(run) = runs::going(tx, space.id).await? {
        if run.state.now(run.heard_at, tx.env().now()) == State::Going {
            return Err(Refusal::new("themes-run-going").into());
        }
        lose(tx, space.id, run.id, run.number).await?;
    }
    let options = Options { labels: arrive::sensed(space.lang), ..Options::default() };
    let (actor, model) = (caller.actor.to_string(), vectors::model(tx));
    let (id, number) =
        runs::add(tx, (space.id, round), &actor, record::METHOD, model.as_deref(), &to_json(&options))
            .await?;
    let body = json!({ "run": number });
    let happened = Happened::new("themes.run_begun", Ref::new("theme-run", id), Visibility::Staff, body);
    tx.append_for(space.id, &caller.actor, &happened, request, None).await?;
    runs::one(tx, space.id, number).await?.ok_or_else(|| store::StoreError::NotFound.into())
}

/// Notes that a run was lost.
pub async fn lose(tx: &mut Tx, space: Id, run: Id, number: i64) -> Done<()> {
    if runs::end(tx, run, State::Lost).await? {
        let body = json!({ "run": number });
        let happened = Happened::new("themes.run_lost", Ref::new("theme-run", run), Visibility::Staff, body);
        tx.append(space, &Actor::Clock, &happened).await?;
    }
    Ok(())
}

/// Stores what a run found, unless it was given up meanwhile. What people did to the map during the run is done again;
/// ideas that came meanwhile, or wait for a look, find their theme.
pub(super) async fn finish(store: &Store, space: Id, run: &Run, outcome: Outcome) -> Done<()> {
    let mut tx = store.write().await?;
    tx.lock_log(space).await?;
    if !runs::end(&mut tx, run.id, State::Done).await? {
        return Ok(());
    }
    let Outcome { map, before, seq, hash } = outcome;
    let head = maps::of(&mut tx, space, run.round).await?;
    if let Some(head) = &head {
        maps::lock(&mut tx, head.id).await?;
    }
    let mut map = rules::with_names(map, before.as_ref());
    let mut done_again = Vec::new();
    if let Some(head) = &head {
        for (deed, edits, before) in edits::since(&mut tx, head.id, seq).await? {
            // What the new map makes impossible is settled with the run. What the themes are tied to is no run's matter.
            if let Ok(next) = rules::edited(&map, &edits) {
                done_again.push((deed, Before { ties: before.ties, ..Before::between(&map, &next) }));
                map = next;
            }
        }
    }
    let ideas = heap::heap(&mut tx, space, run.round).await?;
    let known = match &head {
        Some(head) => places::known(&mut tx, head.id).await?,
        None => Default::default(),
    };
    let seen = Seen { run: run.number, last: head.as_ref().map(|head| head.run), known };
    let vectors = vectors::of_space(&mut tx, space).await?;
    let placed = place_all(&map, &ideas, &vectors, &seen);
    // What the method found is for the desk until somebody shows it; what people named and pinned they have shown.
    if let Some(head) = head.as_ref().filter(|head| head.public_since.is_some())
        && map.upper().any(|theme| !theme.kept)
    {
        maps::keep_shown(&mut tx, head.id).await?;
    }
    let id = maps::put(&mut tx, head.as_ref(), (space, run.round), run.number, &map).await?;
    places::put_all(&mut tx, id, &placed).await?;
    let head = maps::of(&mut tx, space, run.round).await?.ok_or(store::StoreError::NotFound)?;
    places::sum_up(&mut tx, &head).await?;
    let kept: HashSet<i64> = done_again.iter().map(|(deed, _)| *deed).collect();
    edits::settled(&mut tx, id, run.number, &kept).await?;
    for (deed, before) in done_again {
        edits::again(&mut tx, id, deed, &before).await?;
    }
    let weak = placed.iter().filter(|placed| placed.placement.fit.weak).count() as i64;
    let fresh = placed.iter().filter(|placed| placed.since >= run.number).count() as i64;
    let themes = map.upper().count() as i64;
    runs::result(&mut tx, run.id, &hash, themes, weak, fresh).await?;
    let body = json!({ "run": run.number, "themes": themes, "ideas": placed.len() });
    let happened = Happened::new("themes.run_ended", Ref::new("theme-run", run.id), Visibility::Staff, body);
    tx.append(space, &Actor::Machine(record::METHOD.to_owned()), &happened).await?;
    Ok(tx.commit().await?)
}

/// Which ideas were on the map when.
struct Seen {
    run: i64,
    last: Option<i64>,
    known: std::collections::BTreeMap<Id, i64>,
}

impl Seen {
    /// The run that first had an idea. On the first map none is new.
    fn since(&self, idea: Id) -> i64 {
        match self.last {
            None => 0,
            Some(last) => self.known.get(&idea).copied().filter(|since| *since <= last).unwrap_or(self.run),
        }
    }
}

/// Every idea with its place: where the run put it, or else where it belongs by the themes as they are.
fn place_all(map: &Map, ideas: &[Heaped], vectors: &Vectors, seen: &Seen) -> Vec<Placed> {
    let place = |idea: &Heaped| {
        let key = key(idea.number);
        let placement = match map.placement(&key) {
            Some(placement) => placement.clone(),
            None => {
                let vector = vectors.of.get(&idea.id).map_or(&[][..], Vec::as_slice);
                let item = Item { key: &key, text: &idea.text, language: arrive::sensed(idea.lang), vector };
                map.assign(&item)?
            }
        };
        let since = seen.since(idea.id);
        let (idea, number, lang, channel) = (idea.id, idea.number, idea.lang, idea.channel.clone());
        Some(Placed { idea, number, placement, since, lang, channel })
    };
    ideas.iter().filter_map(place).collect()
}

/// A map with what is on it, ready to be changed.
struct Open {
    head: Head,
    map: Map,
}

/// Opens the map of a round, or of all ideas, for a deed.
async fn open(tx: &mut Tx, space: Id, round: Option<Id>) -> Done<Open> {
    tx.lock_log(space).await?;
    let head = maps::of(tx, space, round).await?.ok_or(Refusal::new("themes-no-map"))?;
    maps::lock(tx, head.id).await?;
    let map = maps::load(tx, &head, true).await?;
    Ok(Open { head, map })
}

/// Changes a map. `deed` is its word, the last part of the message key `themes-did-…`.
pub async fn edit(
    tx: &mut Tx,
    caller: &Caller,
    space: Id,
    round: Option<Id>,
    (deed, wished): (&'static str, &[Edit]),
    request: Option<&str>,
) -> Done<Map> {
    permit(caller, space)?;
    let Open { head, map } = open(tx, space, round).await?;
    let after = rules::edited(&map, wished).map_err(|why| Refusal::new(rules::refusal(why)))?;
    let tied = maps::ties(tx, head.id).await?;
    let inherited = rules::inherited(&tied, wished);
    let before = Before::between(&map, &after).and_ties(&tied, &inherited, &after);
    maps::change(tx, &head, &map, &after).await?;
    maps::set_ties(tx, head.id, &inherited).await?;
    let seq = edits::add(tx, head.id, &caller.actor.to_string(), deed, wished, &before).await?;
    // What people call a theme is not in the log.
    tell(tx, caller, &head, "themes.edited", json!({ "deed": deed, "seq": seq }), request).await?;
    Ok(after)
}

/// Takes back the newest deed on a map; refused while a run thinks about the map as it is.
pub async fn undo(
    tx: &mut Tx,
    caller: &Caller,
    space: Id,
    round: Option<Id>,
    request: Option<&str>,
) -> Done<()> {
    permit(caller, space)?;
    let Open { head, map } = open(tx, space, round).await?;
    // A run that goes on has read the map as the deed left it, and would do it again.
    if let Some(run) = runs::going(tx, space).await?
        && run.round == round
        && run.state.now(run.heard_at, tx.env().now()) == State::Going
    {
        return Err(Refusal::new("themes-run-going").into());
    }
    let (seq, _, before) = edits::last(tx, head.id).await?.ok_or(Refusal::new("themes-nothing-to-undo"))?;
    let again = before.ties_again(&maps::ties(tx, head.id).await?);
    maps::change(tx, &head, &map, &before.restore(&map)).await?;
    maps::set_ties(tx, head.id, &again).await?;
    edits::undone(tx, head.id, seq).await?;
    tell(tx, caller, &head, "themes.edit_undone", json!({ "seq": seq }), request).await
}

/// Ties a theme to a focus area of the space, or to none.
pub async fn tie(
    tx: &mut Tx,
    caller: &Caller,
    space: Id,
    round: Option<Id>,
    (theme, area): (ThemeId, Option<Id>),
    request: Option<&str>,
) -> Done<()> {
    permit(caller, space)?;
    tx.lock_log(space).await?;
    let head = maps::of(tx, space, round).await?.ok_or(Refusal::new("themes-no-map"))?;
    if let Some(area) = area {
        let card = tx.card(&Ref::new(AREA, area)).await?;
        card.filter(|card| card.space == space).ok_or(Refusal::new("themes-no-area"))?;
    }
    if !maps::tie(tx, head.id, theme, area).await? {
        return Err(Refusal::new("themes-no-theme").into());
    }
    tell(tx, caller, &head, "themes.tied", json!({ "theme": theme.0, "area": area }), request).await
}

/// The directory's word for a focus area.
pub const AREA: &str = "area";

/// Makes a theme of the map one of those that ideas are sorted under, for those of its ideas that people chose. Gives
/// how many those are.
pub async fn take_over(
    tx: &mut Tx,
    caller: &Caller,
    space: &Space,
    round: Option<Id>,
    (theme, name, numbers): (ThemeId, &str, &[i64]),
    request: Option<&str>,
) -> Done<i64> {
    tx.lock_log(space.id).await?;
    let head = maps::of(tx, space.id, round).await?.ok_or(Refusal::new("themes-no-map"))?;
    let (label, moved) = labels::promote(tx, caller, space, name, numbers, request).await?;
    if !maps::label(tx, head.id, theme, label).await? {
        return Err(Refusal::new("themes-no-theme").into());
    }
    tell(tx, caller, &head, "themes.taken_over", json!({ "theme": theme.0, "label": label }), request)
        .await?;
    Ok(moved)
}

/// Shows a map to everybody, or no longer.
pub async fn publish(
    tx: &mut Tx,
    caller: &Caller,
    space: &Space,
    round: Option<Id>,
    public: bool,
    request: Option<&str>,
) -> Done<()> {
    permits::require(caller, space.id, Right::ManageSpace)?;
    tx.lock_log(space.id).await?;
    let head = maps::of(tx, space.id, round).await?.ok_or(Refusal::new("themes-no-map"))?;
    maps::publish(tx, head.id, public.then(|| tx.env().now())).await?;
    let (topic, visibility) = match public {
        true => ("themes.published", Visibility::Public),
        false => ("themes.unpublished", Visibility::Staff),
    };
    // Pages of other slices lead there when it is to be seen.
    tx.put_card(&Card {
        subject: Ref::new(KIND, head.id),
        space: space.id,
        number: None,
        title: String::new(),
        url: format!("/{}/themes/map", space.key),
        status: "themes-map".to_owned(),
        visibility,
    })
    .await?;
    tell(tx, caller, &head, topic, json!({}), request).await
}

async fn tell(
    tx: &mut Tx,
    caller: &Caller,
    head: &Head,
    topic: &'static str,
    body: serde_json::Value,
    request: Option<&str>,
) -> Done<()> {
    let happened = Happened::new(topic, Ref::new(KIND, head.id), Visibility::Staff, body);
    tx.append_for(head.space, &caller.actor, &happened, request, None).await?;
    Ok(())
}
