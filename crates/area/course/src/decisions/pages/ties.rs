//! Who belongs to what and who holds which office: what stands, and the forms for it.

use std::collections::HashMap;

use askama::Template;
use kernel::{Fault, Id, Millis, PartialDate, Ref, Refusal, Visibility};
use members::{NotDone, Organisation, organisation};
use pages::{Button, Cell, Chrome, Column, DataTable, Empty, Hidden, Pick, Samples, Words};
use store::{Tx, directory::Card};
use web::{Ctx, Fail, Form, Reply};

use super::{Names, date, samples};
use crate::{
    decisions::{
        deeds::Asked,
        model::{Decided, Membership, Office},
        store as rows,
        ties::{self, DECIDED_BY, Kind, Last, Tie},
    },
    sheet::{self, Named, Values},
    writing::{self, Writer, WritingPage},
};

const BASE: &str = "/desk/settings/ties";
/// So many documents, matters and milestones can be chosen among.
const MOST: i64 = 300;

/// "since September 2005", "until 2017".
pub(in crate::decisions) fn since(
    words: Words,
    from: Option<PartialDate>,
    until: Option<PartialDate>,
) -> Option<String> {
    let said = |key, day| words.with(key, &[("date", date(words, day).into())]);
    match (from, until) {
        (None, None) => None,
        (Some(from), None) => Some(said("organisation-since", from)),
        (None, Some(until)) => Some(said("organisation-until", until)),
        (Some(from), Some(until)) => {
            let named = [("from", date(words, from).into()), ("until", date(words, until).into())];
            Some(words.with("organisation-from-until", &named))
        }
    }
}

/// The things that memberships were decided by, as everybody may see them.
#[derive(Default)]
pub(in crate::decisions) struct Deciding(HashMap<Ref, Card>);

impl Deciding {
    /// Those of these memberships.
    pub(in crate::decisions) async fn read(
        tx: &mut Tx,
        memberships: &[Membership],
    ) -> store::Result<Deciding> {
        let mut cards = HashMap::new();
        for by in memberships.iter().filter_map(|one| one.decided.by.as_ref()) {
            if cards.contains_key(by) {
                continue;
            }
            let card = tx.card(by).await?.filter(|card| card.visibility == Visibility::Public);
            cards.extend(card.map(|card| (by.clone(), card)));
        }
        Ok(Deciding(cards))
    }

    /// "Decision: the platform, § 12", and where it is; nothing where nobody has said.
    pub(in crate::decisions) fn of(
        &self,
        words: Words,
        decided: &Decided,
    ) -> Option<(String, Option<String>)> {
        let card = decided.by.as_ref().and_then(|by| self.0.get(by));
        let parts = [card.map(|card| card.title.clone()), decided.says.clone()];
        let said: Vec<String> = parts.into_iter().flatten().collect();
        let text = words.with("ties-decided", &[("by", said.join(", ").into())]);
        (!said.is_empty()).then(|| (text, card.map(|card| card.url.clone())))
    }
}

/// Every organisation, and how much is known of it.
#[derive(Template)]
#[template(path = "decisions/templates/ties.html")]
pub struct TiesPage {
    chrome: Chrome,
    table: Option<DataTable>,
    empty: Empty,
}

/// One organisation.
#[derive(Template)]
#[template(path = "decisions/templates/tie.html")]
pub struct TiePage {
    chrome: Chrome,
    back: String,
    groups: Vec<Group>,
    undo: Option<(String, String, Hidden, Button)>,
}

struct Group {
    id: &'static str,
    title: String,
    none: String,
    table: Option<DataTable>,
    add: Button,
}

struct Read {
    names: Names,
    memberships: Vec<(Id, Membership)>,
    offices: Vec<(Id, Office)>,
    deciding: Deciding,
}

async fn read(ctx: &Ctx) -> Result<Read, Fail> {
    let space = ctx.space().id;
    let mut tx = ctx.read().await?;
    let names = Names::load(&mut tx, space, ctx.words).await?;
    let memberships = rows::memberships(&mut tx, space).await?;
    let offices = rows::offices(&mut tx, space).await?;
    let all: Vec<Membership> = memberships.iter().map(|(_, one)| one.clone()).collect();
    let deciding = Deciding::read(&mut tx, &all).await?;
    Ok(Read { names, memberships, offices, deciding })
}

/// `GET /{space}/desk/settings/ties`
pub async fn list(ctx: Ctx) -> Result<Reply, Fail> {
    let read = read(&ctx).await?;
    let chrome = ctx.settings_chrome(ctx.words.t("ties"));
    Ok(Reply::html(&TiesPage::new(chrome, &ctx.at(BASE), &read))?.private())
}

impl TiesPage {
    fn new(chrome: Chrome, base: &str, read: &Read) -> TiesPage {
        let words = chrome.words;
        let row = |one: &Organisation| {
            let members = read.memberships.iter().filter(|(_, tie)| tie.organisation == one.id).count();
            let offices = read.offices.iter().filter(|(_, tie)| tie.organisation == one.id).count();
            let n = |n: usize| Cell::figure(words.number(n as i64));
            vec![Cell::link(one.name(words.lang), format!("{base}/{}", one.key)), n(members), n(offices)]
        };
        let rows: Vec<_> = read.names.organisations.iter().map(row).collect();
        let columns = vec![
            Column::text(words.t("form-organisation-name")),
            Column::number(words.t("organisation-members")),
            Column::number(words.t("organisation-offices")),
        ];
        TiesPage {
            empty: Empty::new(words.t("ties-none")).next(words.t("ties-none-next")),
            table: (!rows.is_empty())
                .then(|| DataTable::new("ties", words.t("ties"), columns, rows).caption_hidden()),
            chrome,
        }
    }
}

async fn named(ctx: &Ctx) -> Result<Organisation, Fail> {
    let key: String = ctx.param("key")?;
    let all = organisation::of_space(&mut ctx.read().await?, ctx.space().id).await?;
    all.into_iter().find(|one| one.key == key).ok_or(Fail::NotFound)
}

/// `GET /{space}/desk/settings/ties/{key}`
pub async fn show(ctx: Ctx) -> Result<Reply, Fail> {
    let of = named(&ctx).await?;
    let read = read(&ctx).await?;
    let last = ties::last(&mut ctx.read().await?, of.id).await?;
    let chrome = ctx.settings_chrome(of.name(ctx.lang));
    let undo = last.map(|last| (last, ctx.request_key()));
    Ok(Reply::html(&TiePage::new(chrome, &ctx.at(BASE), &of, &read, undo))?.private())
}

impl TiePage {
    fn new(
        chrome: Chrome,
        base: &str,
        of: &Organisation,
        read: &Read,
        undo: Option<(Last, String)>,
    ) -> TiePage {
        let words = chrome.words;
        let here = format!("{base}/{}", of.key);
        let undo = undo.map(|(last, key)| {
            let when: Millis = last.at;
            let text = words.with("settings-changed-at", &[("when", words.moment(when).into())]);
            let key = Hidden::new("request", key);
            (format!("{here}/undo"), text, key, Button::second(words.t("settings-undo")))
        });
        let groups = vec![members(words, &here, of, read), offices(words, &here, of, read)];
        TiePage { back: base.to_owned(), groups, undo, chrome }
    }
}

fn span(words: Words, from: Option<PartialDate>, until: Option<PartialDate>) -> Cell {
    Cell::text(since(words, from, until).unwrap_or_else(|| words.t("ties-no-period")))
}

fn members(words: Words, here: &str, of: &Organisation, read: &Read) -> Group {
    let own = read.memberships.iter().filter(|(_, one)| one.organisation == of.id);
    let row = |(id, one): &(Id, Membership)| {
        let decided = match read.deciding.of(words, &one.decided) {
            Some((text, Some(href))) => Cell::link(text, href),
            Some((text, None)) => Cell::text(text),
            None => Cell::text(words.t("ties-not-decided")),
        };
        vec![
            Cell::link(read.names.organisation(one.member), format!("{here}/membership/{id}")),
            span(words, one.valid_from, one.valid_until),
            decided,
        ]
    };
    let rows: Vec<_> = own.map(row).collect();
    let columns = ["ties-member", "ties-period", "ties-decision"].map(|key| Column::text(words.t(key)));
    group(words, "members", rows, columns.into(), format!("{here}/membership/new"))
}

fn offices(words: Words, here: &str, of: &Organisation, read: &Read) -> Group {
    let own = read.offices.iter().filter(|(_, one)| one.organisation == of.id);
    let row = |(id, one): &(Id, Office)| {
        vec![
            Cell::link(one.title.as_str(), format!("{here}/office/{id}")),
            span(words, one.valid_from, one.valid_until),
            Cell::text(one.body.map_or_else(String::new, |body| read.names.body_name(body))),
        ]
    };
    let rows: Vec<_> = own.map(row).collect();
    let columns = ["ties-office", "ties-period", "form-body"].map(|key| Column::text(words.t(key)));
    group(words, "offices", rows, columns.into(), format!("{here}/office/new"))
}

fn group(words: Words, id: &'static str, rows: Vec<Vec<Cell>>, columns: Vec<Column>, add: String) -> Group {
    let title = words.t(&format!("organisation-{id}"));
    Group {
        id,
        none: words.t(&format!("ties-no-{id}")),
        table: (!rows.is_empty()).then(|| DataTable::new(id, &*title, columns, rows).caption_hidden()),
        add: Button::second(words.t(&format!("ties-add-{id}"))).link(add),
        title,
    }
}

/// What a form is about: the organisation, the sort, and the tie that is changed; none for a new one.
async fn asked(ctx: &Ctx) -> Result<(Organisation, Kind, Option<Id>), Fail> {
    let kind = Kind::parse(&ctx.param::<String>("kind")?).ok_or(Fail::NotFound)?;
    let id: String = ctx.param("id")?;
    let id = match id.as_str() {
        "new" => None,
        id => Some(id.parse().map_err(|_| Fail::NotFound)?),
    };
    Ok((named(ctx).await?, kind, id))
}

/// What stands, as the form has it.
async fn standing(ctx: &Ctx, kind: Kind, id: Id) -> Result<Values, Fail> {
    let read = read(ctx).await?;
    let day = |on: Option<PartialDate>| on.map_or_else(String::new, |on| on.to_string());
    let dated = |from, until| Values::default().with("since", day(from)).with("ended", day(until));
    Ok(match kind {
        Kind::Membership => {
            let found = read.memberships.into_iter().find(|(one, _)| *one == id).ok_or(Fail::NotFound)?.1;
            dated(found.valid_from, found.valid_until)
                .with("member", found.member.to_string())
                .with("decided_by", found.decided.by.map_or_else(String::new, |by| by.to_string()))
                .with("decision", found.decided.says.unwrap_or_default())
        }
        Kind::Office => {
            let found = read.offices.into_iter().find(|(one, _)| *one == id).ok_or(Fail::NotFound)?.1;
            dated(found.valid_from, found.valid_until)
                .with("office", found.title)
                .with("body", found.body.map_or_else(String::new, |body| body.to_string()))
        }
    })
}

/// `GET /{space}/desk/settings/ties/{key}/{kind}/{id}`; the id `new` begins one.
pub async fn edit(ctx: Ctx) -> Result<Reply, Fail> {
    let (of, kind, id) = asked(&ctx).await?;
    let typed = match id {
        Some(id) => standing(&ctx, kind, id).await?,
        None => Values::default(),
    };
    writing::again(&page(&ctx, &of, kind, &typed, &[], None).await?, false)
}

async fn page(
    ctx: &Ctx,
    of: &Organisation,
    kind: Kind,
    typed: &Values,
    faults: &[Fault],
    why: Option<&Refusal>,
) -> Result<WritingPage, Fail> {
    let (words, space) = (ctx.words, ctx.space().id);
    let mut tx = ctx.read().await?;
    let names = Names::load(&mut tx, space, words).await?;
    let form = Writer::new(words, typed, faults);
    let form = match kind {
        Kind::Membership => {
            let others = names.organisations.iter().filter(|one| one.id != of.id);
            let others = others.map(|one| Pick::new(one.id.to_string(), one.name(words.lang)));
            let mut decided = Vec::new();
            for sort in DECIDED_BY {
                let cards = tx.cards(space, sort, MOST).await?.into_iter();
                let public = cards.filter(|card| card.visibility == Visibility::Public);
                decided.extend(public.map(|card| Pick::new(card.subject.to_string(), card.title)));
            }
            form.pick("member", Some(words.t("choose-from-list")), others.collect())
                .hinted("since")
                .hinted("ended")
                .pick("decided_by", Some(words.t("form-none")), decided)
                .hinted("decision")
        }
        Kind::Office => {
            let bodies = names.bodies.iter().filter(|body| body.organisation == of.id);
            let bodies = bodies.map(|body| Pick::new(body.id.to_string(), body.name(words.lang))).collect();
            form.must("office").hinted("since").hinted("ended").pick(
                "body",
                Some(words.t("form-none")),
                bodies,
            )
        }
    };
    drop(tx);
    let (parts, label) = (form.done(ctx, why), |name: &str| writing::label(words, name));
    let new = ctx.path.ends_with("/new");
    let title = format!("ties-{}{}", kind.as_str(), if new { "-new" } else { "" });
    let back = (of.name(ctx.lang).to_owned(), ctx.at(&format!("{BASE}/{}", of.key)));
    let page =
        WritingPage::new(ctx.desk_chrome(words.t(&title)), back, ctx.path.clone(), parts, faults, label);
    let page = page.lead(of.name(ctx.lang).to_owned());
    Ok(if new { page } else { page.removes(ctx, format!("{}/remove", ctx.path)) })
}

fn typed_tie(ctx: &Ctx, of: &Organisation, kind: Kind, typed: &Values) -> Result<Tie, Vec<Fault>> {
    let mut faults = Vec::new();
    let valid_from = sheet::date(&mut faults, "since", typed.get("since"));
    let valid_until = sheet::date(&mut faults, "ended", typed.get("ended"));
    let tie = match kind {
        Kind::Membership => {
            let member: Option<Id> = typed.get("member").parse().ok();
            faults.extend(member.is_none().then_some(Fault::new("member", "choose-one")));
            let by = typed.get("decided_by").parse().ok();
            let decided = Decided { by, says: sheet::some(typed.get("decision")) };
            let (organisation, member) = (of.id, member.unwrap_or(of.id));
            Tie::Membership(Membership { organisation, member, valid_from, valid_until, decided })
        }
        Kind::Office => {
            let title = sheet::required(&mut faults, "office", typed.get("office"), 200);
            let (body, lang) = (typed.get("body").parse().ok(), ctx.space().lang);
            Tie::Office(Office { organisation: of.id, body, title, lang, valid_from, valid_until })
        }
    };
    if faults.is_empty() { Ok(tie) } else { Err(faults) }
}

/// `POST /{space}/desk/settings/ties/{key}/{kind}/{id}`
pub async fn keep(ctx: Ctx, form: Form) -> Result<Reply, Fail> {
    let (of, kind, id) = asked(&ctx).await?;
    let typed = Values::of(&form);
    let (faults, why) = match typed_tie(&ctx, &of, kind, &typed) {
        Err(faults) => (faults, None),
        Ok(tie) => match desk(&ctx, &form).enter_tie(&tie, id).await {
            Ok(()) => return Ok(back(&ctx, &of, "settings-saved")),
            Err(error) => (Vec::new(), Some(writing::refused(error)?)),
        },
    };
    writing::again(&page(&ctx, &of, kind, &typed, &faults, why.as_ref()).await?, true)
}

fn desk<'a>(ctx: &'a Ctx, form: &'a Form) -> Asked<'a> {
    Asked { store: &ctx.store, by: &ctx.caller, space: ctx.space(), request: form.request_key() }
}

fn back(ctx: &Ctx, of: &Organisation, said: &'static str) -> Reply {
    Reply::redirect(ctx.at(&format!("{BASE}/{}", of.key))).done(said, None)
}

/// `POST /{space}/desk/settings/ties/{key}/{kind}/{id}/remove`
pub async fn remove(ctx: Ctx, form: Form) -> Result<Reply, Fail> {
    let (of, kind, id) = asked(&ctx).await?;
    let id = id.ok_or(Fail::NotFound)?;
    desk(&ctx, &form).remove_tie(of.id, kind, id).await?;
    Ok(back(&ctx, &of, "ties-removed"))
}

/// `POST /{space}/desk/settings/ties/{key}/undo`
pub async fn undo(ctx: Ctx, form: Form) -> Result<Reply, Fail> {
    let of = named(&ctx).await?;
    match desk(&ctx, &form).undo_tie(of.id).await {
        Err(NotDone::Refused(refusal)) if refusal.code == "nothing-to-undo" => {}
        done => done?,
    }
    Ok(back(&ctx, &of, "settings-undone"))
}

fn sample(words: Words) -> Read {
    let decided = Decided { by: None, says: Some("KF § 12 & 13".into()) };
    let membership = Membership { decided, ..samples::membership() };
    Read {
        names: samples::names(words),
        memberships: vec![(samples::id(91), samples::membership()), (samples::id(92), membership)],
        offices: vec![(samples::id(93), samples::office())],
        deciding: Deciding::default(),
    }
}

impl Samples for TiesPage {
    fn samples(words: Words) -> Vec<TiesPage> {
        let page = |read: &Read| TiesPage::new(Chrome::sample(words, words.t("ties")), "/tvv/x", read);
        let none = Names { words, bodies: Vec::new(), organisations: Vec::new() };
        vec![page(&sample(words)), page(&Read { names: none, ..sample(words) })]
    }
}

impl Samples for TiePage {
    fn samples(words: Words) -> Vec<TiePage> {
        let read = sample(words);
        let page = |at: usize, undo| {
            let of = &read.names.organisations[at];
            let chrome = Chrome::sample(words, of.name(words.lang));
            TiePage::new(chrome, "/tvv/x", of, &read, undo)
        };
        vec![page(2, Some((Last::sample(), "0".to_owned()))), page(0, None)]
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_pages_are_sound_in_every_language() {
        pages::check_page::<super::TiesPage>();
        pages::check_page::<super::TiePage>();
    }
}
