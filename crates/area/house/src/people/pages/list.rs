//! Everybody who has a role, everybody who is invited, and inviting.

use askama::Template;
use kernel::{Fault, Id, Lang, Millis, Private, Refusal};
use members::{
    NotDone, Role,
    person::{self, Invitation, Post},
};
use pages::{Button, Cell, Chrome, Column, DataTable, Empty, ErrorSummary, Field, Pick, Samples, Words};
use web::{Ctx, Fail, Form, Reply};

use super::{BASE, Scene, choose, role, sample};
use crate::people::{
    desk,
    forms::{Chosen, Guest, NAME_MAX},
};

/// An invitation that waits.
struct Waiting {
    name: String,
    email: String,
    role: String,
    until: String,
    action: String,
    again: Button,
    withdraw: Button,
}

/// The page.
#[derive(Template)]
#[template(path = "people/templates/list.html")]
pub(super) struct ListPage {
    chrome: Chrome,
    errors: Option<ErrorSummary>,
    table: Option<DataTable>,
    none: Empty,
    waiting: Vec<Waiting>,
    name: Field,
    email: Field,
    role: Field,
    organisation: Field,
    lang: Field,
    send: Button,
}

impl ListPage {
    fn new(
        chrome: Chrome,
        base: &str,
        scene: &Scene,
        waiting: &[(Invitation, Millis)],
        (guest, faults): (&Guest, &[Fault]),
    ) -> ListPage {
        let words = chrome.words;
        let (role, organisation) = choose(words, scene, &guest.chosen, faults);
        let langs = Lang::ALL.map(|lang| Pick::new(lang.tag(), lang.own_name())).into();
        ListPage {
            errors: ErrorSummary::of(words, faults, |field| words.t(&format!("people-{field}"))),
            table: (!scene.posts.is_empty()).then(|| listed(words, base, scene)),
            none: Empty::new(words.t("people-none")),
            waiting: waiting
                .iter()
                .map(|(one, until)| Waiting::new(words, base, scene, one, *until))
                .collect(),
            name: Field::text("name", words.t("people-name"))
                .hint(words.t("people-name-hint"))
                .maxlength(NAME_MAX)
                .value(guest.name.as_str())
                .faults(words, faults),
            email: Field::email("email", words.t("people-email"))
                .autocomplete("off")
                .value(guest.email.as_str())
                .faults(words, faults),
            role,
            organisation,
            lang: Field::select("lang", words.t("people-lang"), langs)
                .value(guest.lang.as_str())
                .faults(words, faults),
            send: Button::main(words.t("people-send")),
            chrome: Chrome { fault_title: !faults.is_empty(), ..chrome },
        }
    }
}

impl Waiting {
    fn new(words: Words, base: &str, scene: &Scene, one: &Invitation, until: Millis) -> Waiting {
        Waiting {
            name: one.name.clone(),
            email: one.email.reveal().clone(),
            role: role(words, &one.post, &scene.organisations),
            until: words.with("people-invited-until", &[("when", words.day(until).into())]),
            action: format!("{base}/invitations/{}", one.id),
            again: Button::second(words.t("people-again")).sends("deed", "again"),
            withdraw: Button::quiet(words.t("people-withdraw")).sends("deed", "withdraw").danger(),
        }
    }
}

/// One row per person, with all their roles.
fn listed(words: Words, base: &str, scene: &Scene) -> DataTable {
    let mut rows: Vec<Vec<Cell>> = Vec::new();
    for somebody in scene.posts.chunk_by(|(a, _), (b, _)| a.id == b.id) {
        let (person, _) = &somebody[0];
        let roles = somebody.iter().map(|(_, granted)| role(words, &granted.post, &scene.organisations));
        rows.push(vec![
            Cell::link(person.name.as_str(), format!("{base}/{}", person.id)),
            Cell::text(roles.collect::<Vec<_>>().join("; ")),
            Cell::text(person.email.as_ref().map_or("–", |email| email.reveal())),
        ]);
    }
    let columns = ["people-name", "people-role", "people-email"].map(|key| Column::text(words.t(key)));
    DataTable::new("people", words.t("people"), columns.into(), rows).caption_hidden()
}

async fn page(ctx: &Ctx, guest: &Guest, faults: &[Fault]) -> Result<Reply, Fail> {
    let scene = Scene::read(ctx).await?;
    let waiting = person::pending(&mut ctx.read().await?, ctx.space().id).await?;
    let chrome = ctx.settings_chrome(ctx.words.t("people"));
    Ok(Reply::html(&ListPage::new(chrome, &ctx.at(BASE), &scene, &waiting, (guest, faults)))?.private())
}

/// `GET /desk/settings/people`.
pub(in crate::people) async fn show(ctx: Ctx) -> Result<Reply, Fail> {
    let guest = Guest { lang: ctx.space().lang.tag().to_owned(), ..Guest::default() };
    page(&ctx, &guest, &[]).await
}

/// `POST /desk/settings/people`.
pub(in crate::people) async fn invite(ctx: Ctx, form: Form) -> Result<Reply, Fail> {
    let text = |name: &str| form.text(name).to_owned();
    let chosen = Chosen { role: text("role"), organisation: text("organisation") };
    let guest = Guest { email: text("email"), name: text("name"), lang: text("lang"), chosen };
    let scene = Scene::read(&ctx).await?;
    let (lang, post) = match guest.read(ctx.space().id, &scene.organisations, scene.may_administer) {
        Ok(read) => read,
        Err(faults) => return Ok(page(&ctx, &guest, &faults).await?.faulty()),
    };
    match desk::invite(&ctx.store, &ctx.caller, (&guest.email, &guest.name, lang), &post).await {
        Ok(()) => Ok(Reply::redirect(ctx.at(BASE)).done("people-invited", None)),
        Err(NotDone::Refused(Refusal { code: code @ ("has-role" | "already-invited"), .. })) => {
            Ok(page(&ctx, &guest, &[Fault { field: "email", code, count: None }]).await?.faulty())
        }
        Err(other) => Err(other.into()),
    }
}

/// `POST /desk/settings/people/invitations/{id}`: sends it again, or takes it back.
pub(in crate::people) async fn invitation(ctx: Ctx, form: Form) -> Result<Reply, Fail> {
    let (space, id) = (ctx.space().id, ctx.param("id")?);
    let said = match form.text("deed") {
        "again" => {
            desk::invite_again(&ctx.store, &ctx.caller, space, id).await?;
            "people-invited"
        }
        "withdraw" => {
            desk::withdraw(&ctx.store, &ctx.caller, space, id).await?;
            "people-withdrawn"
        }
        _ => return Err(Fail::BadRequest { code: "invitation-deed" }),
    };
    Ok(Reply::redirect(ctx.at(BASE)).done(said, None))
}

impl Samples for ListPage {
    fn samples(words: Words) -> Vec<ListPage> {
        let page = |posts, waiting: &[(Invitation, Millis)], faults: &[Fault]| {
            let scene = Scene { posts, organisations: Vec::new(), may_administer: true };
            let chrome = Chrome::sample(words, words.t("people"));
            let guest = Guest { lang: "sv".into(), ..Guest::default() };
            ListPage::new(chrome, "/tvv/desk/settings/people", &scene, waiting, (&guest, faults))
        };
        let invited = Invitation {
            id: Id::from_parts(3, [1; 10]),
            email: Private::new("ny@exempel.se".into()),
            name: "Sortering".into(),
            lang: Lang::Sv,
            post: Post { space: Some(Id::from_parts(7, [1; 10])), role: Role::Sorter, organisation: None },
        };
        let posts = vec![
            sample(1, Role::Coordinator, Some("k@exempel.se")),
            sample(1, Role::Sorter, Some("k@exempel.se")),
            sample(2, Role::Admin, None),
        ];
        let faults = ["name", "email", "lang", "role"].map(|field| Fault::new(field, "required"));
        vec![
            page(Vec::new(), &[], &[]),
            page(posts, &[(invited, 1_772_438_400_000)], &[]),
            page(Vec::new(), &[], &faults),
            page(Vec::new(), &[], &[Fault::new("email", "already-invited")]),
            page(Vec::new(), &[], &[Fault::new("email", "has-role")]),
            page(Vec::new(), &[], &[Fault::new("organisation", "choose-organisation")]),
        ]
    }
}
