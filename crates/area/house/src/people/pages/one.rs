//! One person: their roles here, another role, and leaving.

use askama::Template;
use kernel::{Fault, Id, Refusal};
use members::{
    INSTALLATION, NotDone, Person, Right, Role, permits,
    person::{Granted, Post},
};
use pages::{Button, Chrome, ErrorSummary, Field, Hidden, Samples};
use web::{Ctx, Fail, Form, Reply};

use super::{BASE, Scene, choose, role, sample};
use crate::people::{desk, forms::Chosen};

/// A role they have, with the button that ends it where that is this reader's to do.
struct Has {
    role: String,
    since: String,
    id: Hidden,
    end: Option<Button>,
}

/// The page.
#[derive(Template)]
#[template(path = "people/templates/one.html")]
pub(super) struct OnePage {
    chrome: Chrome,
    back: String,
    errors: Option<ErrorSummary>,
    email: Option<String>,
    roles: Vec<Has>,
    role: Field,
    organisation: Field,
    give: Button,
    close: Option<Button>,
}

impl OnePage {
    fn new(
        chrome: Chrome,
        back: String,
        scene: &Scene,
        (chosen, faults): (&Chosen, &[Fault]),
        closes: bool,
    ) -> OnePage {
        let words = chrome.words;
        let (choose_role, organisation) = choose(words, scene, chosen, faults);
        let has = |(_, granted): &(Person, Granted)| {
            let Granted { id, post, since, .. } = granted;
            let mine = post.space.is_some() && (scene.may_administer || post.role != Role::Admin);
            let ends = mine || closes;
            Has {
                role: role(words, post, &scene.organisations),
                since: words.with("people-since", &[("when", words.day(*since).into())]),
                id: Hidden::new("grant", id.to_string()),
                end: ends.then(|| Button::second(words.t("people-end-role")).sends("deed", "end").danger()),
            }
        };
        let email = scene.posts.first().and_then(|(person, _)| person.email.as_ref());
        OnePage {
            back,
            errors: ErrorSummary::of(words, faults, |field| words.t(&format!("people-{field}"))),
            email: email.map(|email| email.reveal().clone()),
            roles: scene.posts.iter().map(has).collect(),
            role: choose_role,
            organisation,
            give: Button::main(words.t("people-give")).sends("deed", "give"),
            close: closes.then(|| Button::second(words.t("people-close")).sends("deed", "close").danger()),
            chrome: Chrome { fault_title: !faults.is_empty(), ..chrome },
        }
    }
}

/// Everything about the person of the route; not found unless they have a role that is seen from here.
async fn found(ctx: &Ctx) -> Result<(Scene, Id), Fail> {
    let id: Id = ctx.param("id")?;
    let mut scene = Scene::read(ctx).await?;
    scene.posts.retain(|(person, _)| person.id == id);
    if scene.posts.is_empty() { Err(Fail::NotFound) } else { Ok((scene, id)) }
}

fn page(ctx: &Ctx, scene: &Scene, chosen: &Chosen, faults: &[Fault]) -> Result<Reply, Fail> {
    let name = scene.posts.first().map_or("", |(person, _)| &person.name);
    let chrome = ctx.settings_chrome(name);
    let closes = permits::may(&ctx.caller, INSTALLATION, Right::Administer);
    Ok(Reply::html(&OnePage::new(chrome, ctx.at(BASE), scene, (chosen, faults), closes))?.private())
}

/// `GET /desk/settings/people/{id}`.
pub(in crate::people) async fn show(ctx: Ctx) -> Result<Reply, Fail> {
    let (scene, _) = found(&ctx).await?;
    page(&ctx, &scene, &Chosen::default(), &[])
}

/// `POST /desk/settings/people/{id}`: gives a role, ends one, or closes the account.
pub(in crate::people) async fn change(ctx: Ctx, form: Form) -> Result<Reply, Fail> {
    let (scene, id) = found(&ctx).await?;
    let here = ctx.at(&format!("{BASE}/{id}"));
    match form.text("deed") {
        "end" => end(&ctx, &scene, form.get("grant")).await,
        "close" => {
            desk::close(&ctx.store, &ctx.caller, id).await?;
            Ok(Reply::redirect(ctx.at(BASE)).done("people-closed", None))
        }
        _ => {
            let chosen =
                Chosen { role: form.text("role").into(), organisation: form.text("organisation").into() };
            let post = match chosen.read(ctx.space().id, &scene.organisations, scene.may_administer) {
                Ok(post) => post,
                Err(faults) => return Ok(page(&ctx, &scene, &chosen, &faults)?.faulty()),
            };
            match desk::grant(&ctx.store, &ctx.caller, id, &post).await {
                Ok(()) => Ok(Reply::redirect(here).done("people-given", None)),
                Err(NotDone::Refused(Refusal { code: "has-role", .. })) => {
                    Ok(page(&ctx, &scene, &chosen, &[Fault::new("role", "has-role")])?.faulty())
                }
                Err(other) => Err(other.into()),
            }
        }
    }
}

/// Ends a role. Who ends the last of somebody's roles is led to the list; who ends their own, out of it.
async fn end(ctx: &Ctx, scene: &Scene, grant: Option<Id>) -> Result<Reply, Fail> {
    let found = scene.posts.iter().find(|(_, granted)| Some(granted.id) == grant).ok_or(Fail::NotFound)?;
    let (person, granted) = found;
    desk::revoke(&ctx.store, &ctx.caller, granted).await?;
    let to = match () {
        () if ctx.caller.person() == Some(person.id) => ctx.at(""),
        () if scene.posts.len() == 1 => ctx.at(BASE),
        () => ctx.at(&format!("{BASE}/{}", person.id)),
    };
    Ok(Reply::redirect(to).done("people-ended", None))
}

impl Samples for OnePage {
    fn samples(words: pages::Words) -> Vec<OnePage> {
        let page = |posts, faults: &[Fault], closes| {
            let scene = Scene { posts, organisations: Vec::new(), may_administer: closes };
            let chrome = Chrome::sample(words, "Kansliet");
            OnePage::new(chrome, "/tvv/x".into(), &scene, (&Chosen::default(), faults), closes)
        };
        let several = vec![
            sample(1, Role::Coordinator, Some("k@exempel.se")),
            sample(1, Role::Admin, Some("k@exempel.se")),
        ];
        let (person, mut granted) = sample(2, Role::MunicipalEditor, None);
        granted.post = Post { organisation: Some(Id::from_parts(5, [1; 10])), ..granted.post };
        let faults =
            [Fault::new("role", "only-administrators"), Fault::new("organisation", "choose-organisation")];
        vec![
            page(several, &[], true),
            page(vec![(person, granted)], &faults, false),
            page(vec![sample(2, Role::Sorter, None)], &[Fault::new("role", "has-role")], false),
        ]
    }
}
