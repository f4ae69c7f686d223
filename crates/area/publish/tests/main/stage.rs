//! What stories of papers begin with: a space, people, things on its thread, and a slice that says as much on papers
//! as any could.

use kernel::{
    Actor, Block, Happened, Id, Lang, Ref, Said, Section, Visibility,
    section::{Bars, Table},
};
use members::{Caller, Grant, Role, Space, SpaceSettings, space};
use publish::{papers, thread};
use serde_json::json;
use store::{Migration, Tx, directory::Card, thread::Verb};
use testkit::World;
use web::{
    App, Config, Slice,
    papers::{Asked, Paper, Part, Sections},
};

/// A sentence of ninety characters in every language that papers are written in.
const SENTENCES: [(Lang, &str); 5] = [
    (Lang::Sv, "Kommunerna föreslår en gemensam ansökan för sommarjobb med uppföljning efter ett helt år. "),
    (
        Lang::Nb,
        "Kommunene foreslår en felles søknad for sommerjobber med oppfølging etter et helt år på rad. ",
    ),
    (Lang::Nn, "Kommunane gjer framlegg om ein felles søknad for sommarjobbar med oppfølging etter eit år. "),
    (Lang::Fi, "Kunnat ehdottavat yhteistä kesätyöhakemusta, jonka toteutumista seurataan vuoden kuluttua. "),
    (Lang::En, "The municipalities propose a joint application for summer jobs, followed up after a year. "),
];

pub fn sentence(lang: Lang) -> &'static str {
    SENTENCES.iter().find(|(one, _)| *one == lang).unwrap().1
}

/// Says far more than fits on two pages: twelve sections with everything in them.
fn long<'a>(_: &'a mut Tx, asked: &'a Asked<'a>) -> Sections<'a> {
    Box::pin(async move {
        let words = sentence(asked.words.lang);
        let mut sections = vec![Section::head(Said::new(words.repeat(2))).with(Block::text(words.repeat(4)))];
        for n in 1..=12_u8 {
            let rows =
                (0..40).map(|row| vec![words.to_owned(), format!("{row} 000 kr"), words.repeat(2)]).collect();
            let columns = vec![("Alfa".into(), false), ("Kr".into(), true), ("Beta".into(), false)];
            let bars = Bars {
                title: words.into(),
                columns: ("Alfa".into(), "Beta".into()),
                bars: (0..30).map(|n| (words.to_owned(), n)).collect(),
                source: None,
            };
            let section = Section::new(n, words.repeat(3))
                .short(words.repeat(6))
                .more(asked.at("/decisions/1"))
                .with(Block::text(words.repeat(60)))
                .with(Block::Quote { said: Said::new(words.repeat(8)), by: "12".into() })
                .with(Block::Bars(bars))
                .with_all(Block::points(vec![Said::new(words.repeat(3)); 50]))
                .with_all(Block::facts(vec![(words.to_owned(), Said::new(words.repeat(5))); 30]))
                .with_all(Table::new(words, columns).rows(rows))
                .part(Section::new(0, words).with(Block::text(words.repeat(40))));
            sections.push(section);
        }
        Ok(sections)
    })
}

/// As many matters as no meeting ever had.
fn agenda<'a>(_: &'a mut Tx, asked: &'a Asked<'a>) -> Sections<'a> {
    Box::pin(async move {
        let words = sentence(asked.words.lang);
        let mut sections = vec![Section::head(Said::new(words))];
        let nobody = Ref::new("matter", Id::from_parts(1, [9; 10]));
        sections.extend((0..150).map(|_| {
            let facts = Block::facts(vec![(words.to_owned(), Said::new(words.repeat(3))); 9]);
            let section = Section::new(10, words.repeat(3)).short(words.repeat(6)).with_all(facts);
            Section { about: Some(nobody.clone()), cut: true, ..section.more(asked.at("/briefs/1")) }
        }));
        Ok(sections)
    })
}

/// The titles and states of what it is given: a paper that tells what the directory tells.
fn told<'a>(_: &'a mut Tx, asked: &'a Asked<'a>) -> Sections<'a> {
    Box::pin(async move {
        let rows = asked.found.iter().map(|card| vec![card.title.clone(), card.status.clone()]).collect();
        let table = Table::new("", vec![("Vad".into(), false), ("Läge".into(), false)]).source("Katalogen");
        let bars = Bars {
            title: "Antal".into(),
            columns: ("Vad".into(), "Antal".into()),
            bars: vec![("Saker".into(), asked.found.len() as i64)],
            source: Some("Katalogen".into()),
        };
        Ok(vec![Section::new(10, "Allt").short("Inget.").with(Block::Bars(bars)).with_all(table.rows(rows))])
    })
}

/// A slice with plain parts of every paper.
pub fn saying() -> Slice {
    Slice::new("saying").paper(Paper::Brief, told).paper(Paper::Report, told).paper(Paper::Chapter, told)
}

/// The parts of papers that are far too long.
pub fn long_parts() -> Vec<Part> {
    vec![Part { paper: Paper::Brief, run: long }, Part { paper: Paper::Agenda, run: agenda }]
}

pub fn slices() -> Vec<Slice> {
    vec![thread::slice(), papers::slice(), saying()]
}

pub fn migrations() -> Vec<Migration> {
    App::migrations(&slices())
}

/// A space and who acts in it.
pub struct Scene {
    pub space: Space,
    pub coordinator: Caller,
    pub politician: Caller,
}

pub async fn scene(world: &World) -> Scene {
    let space = Space {
        id: Id::new(&world.env),
        key: "tvv".into(),
        names: [(Lang::Sv, "Exempel".to_owned())].into(),
        langs: Lang::ALL.to_vec(),
        lang: Lang::Sv,
        brand: Default::default(),
        zone: "Europe/Stockholm".into(),
        example: true,
        settings: SpaceSettings::default(),
        logo_at: None,
    };
    let mut tx = world.store.write().await.unwrap();
    space::found(&mut tx, &Caller::operator(), &space).await.unwrap();
    tx.commit().await.unwrap();
    let caller = |role| Caller {
        actor: Actor::Person(Id::new(&world.env)),
        grants: vec![Grant { space: Some(space.id), role, organisation: None }],
        lang: Lang::Sv,
    };
    Scene { coordinator: caller(Role::Coordinator), politician: caller(Role::Politician), space }
}

impl Scene {
    /// Something of another slice, as that slice would enter it.
    pub async fn thing(
        &self,
        world: &World,
        kind: &str,
        number: i64,
        title: &str,
        visibility: Visibility,
    ) -> Ref {
        let subject = Ref::new(kind, Id::new(&world.env));
        self.say(world, &subject, number, title, "matter-status-open", visibility).await;
        subject
    }

    /// Enters a thing anew.
    pub async fn say(
        &self,
        world: &World,
        subject: &Ref,
        number: i64,
        title: &str,
        status: &str,
        visibility: Visibility,
    ) {
        let mut tx = world.store.write().await.unwrap();
        tx.put_card(&Card {
            subject: subject.clone(),
            space: self.space.id,
            number: Some(number),
            title: title.into(),
            url: format!("/tvv/{}s/{number}", subject.kind),
            status: status.into(),
            visibility,
        })
        .await
        .unwrap();
        let happened = Happened::new("thing.entered", subject.clone(), visibility, json!({}));
        tx.append(self.space.id, &Actor::Operator, &happened).await.unwrap();
        tx.commit().await.unwrap();
    }

    /// Ties two things.
    pub async fn tie(&self, world: &World, from: &Ref, verb: Verb, to: &Ref) {
        let mut tx = world.store.write().await.unwrap();
        tx.link(self.space.id, from, verb, to).await.unwrap();
        let happened = Happened::new("thing.tied", from.clone(), Visibility::Public, json!({}));
        tx.append(self.space.id, &Actor::Operator, &happened).await.unwrap();
        tx.commit().await.unwrap();
    }

    /// A group with a proposal, the matter it became, an action; and a proposal that nobody may see yet.
    pub async fn woven(&self, world: &World) -> [Ref; 5] {
        use Visibility::{Public, Staff};
        let group = self.thing(world, "group", 1, "Ungdom och arbete", Public).await;
        let proposal = self.thing(world, "proposal", 31, "Gemensam ansökan", Public).await;
        let hidden = self.thing(world, "proposal", 32, "Hemligmarkör", Staff).await;
        let matter = self.thing(world, "matter", 4, "Sommarjobb i båda", Public).await;
        let action = self.thing(world, "action", 9, "Starta ansökan", Public).await;
        self.tie(world, &proposal, Verb::HandledBy, &group).await;
        self.tie(world, &hidden, Verb::HandledBy, &group).await;
        self.tie(world, &proposal, Verb::Became, &matter).await;
        self.tie(world, &hidden, Verb::Became, &matter).await;
        self.tie(world, &matter, Verb::LeadsTo, &action).await;
        [group, proposal, hidden, matter, action]
    }
}

pub async fn door(world: &World) -> App {
    App::new(world.store.clone(), Config::new("https://samband.example"), slices()).await.unwrap()
}
