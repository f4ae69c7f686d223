//! What is told in the demo's spaces, in words and drawn pictures, and what is done in those beside the first.

use anyhow::Context;
use course::{
    actions::{
        self,
        model::{Audience, Currency, Dimension, Level, Plan, Sort},
        rules::Wish,
    },
    strategy::Whole,
};
use example::{
    Naming, Row,
    course::{FRAMES, PROFILES},
    rows, strategy as tables,
};
use house::logo;
use kernel::{Lang, Ref};
use members::{
    Caller, Space,
    organisation::{
        self,
        profile::{self, Profile},
    },
};
use publish::stories::{
    desk,
    model::{Caption, Draft, Licence, Sort as Told},
    picture,
};
use store::Tx;
use voice::proposals::{
    self,
    desk::write::{self, Written},
    rules::Stance,
    store::work::{self, Text},
};

use super::{
    Time,
    scene::{day, items, some},
};

/// How the two municipalities look and speak; their logos are drawn for the example.
pub(super) async fn profiles(tx: &mut Tx, by: &Caller, space: &Space, naming: Naming) -> anyhow::Result<()> {
    let organisations = organisation::of_space(tx, space.id).await?;
    for row in rows(PROFILES) {
        let key = naming.of(row.get("key"));
        let one = organisations.iter().find(|one| one.key == key).context("a profile of nobody")?.id;
        let texts = row.names("");
        let profile = Profile {
            accent: row.get("accent").to_owned(),
            tone: Lang::ALL.into_iter().map(|lang| (lang, naming.of(texts.get(lang)))).collect(),
            in_header: true,
            logo: None,
        };
        profile::set(tx, by, space.id, one, &profile).await?;
        let bytes = tables::picture(row.get("logo")).context("no such logo")?;
        let logo = logo::read(bytes).map_err(|(code, _)| anyhow::anyhow!("{key}: {code}"))?;
        let terms = ("Samband, tecknat för exemplet och inte kommunens eget", "CC0");
        profile::set_logo(tx, by, space.id, one, Some((&logo, terms.0, terms.1))).await?;
    }
    Ok(())
}

/// Tells the stories of a space.
pub(super) async fn stories(tx: &mut Tx, by: &Caller, space: &Space, naming: Naming) -> anyhow::Result<()> {
    for row in tables::of(&space.key).into_iter().flat_map(|of| rows(of.stories)) {
        let draft = Draft {
            sort: Told::parse(row.get("sort")).context("a story of no sort")?,
            title: naming.of(row.get("title")),
            text: naming.of(row.get("text")).replace("\\n", "\n"),
            on: row.get("on").parse().context("a story without a date")?,
            place: naming.of(row.get("place")),
        };
        let story = desk::tell(tx, by, space, &draft, None).await?;
        let Some(name) = some(row.get("picture")) else { continue };
        let bytes = tables::picture(name).with_context(|| format!("no picture {name}"))?;
        let clean = picture::read(bytes).map_err(|(code, _)| anyhow::anyhow!("{name}: {code}"))?;
        let caption = Caption {
            alt: row.get("alt").to_owned(),
            credit: "Samband, tecknad för exemplet".to_owned(),
            licence: Licence::Zero,
            people: Vec::new(),
        };
        desk::show(tx, by, space, story.number, (&clean, &caption, false)).await?;
    }
    Ok(())
}

/// Plans what is done in a space beside the first, and asks about the same frames as there.
pub(super) async fn actions(
    tx: &mut Tx,
    time: &Time,
    by: &Caller,
    space: &Space,
    naming: Naming,
) -> anyhow::Result<()> {
    let Some(of) = tables::of(&space.key).filter(|of| !of.actions.is_empty()) else { return Ok(()) };
    for row in rows(FRAMES) {
        let texts = |prefix: &str| {
            let names = row.names(prefix);
            Lang::ALL.into_iter().map(|lang| (lang, naming.of(names.get(lang)))).collect()
        };
        write::add_frame(tx, by, space, &texts(""), &texts("ask_")).await?;
    }
    let whole = Whole::read(tx, space.id).await?;
    let organisations = organisation::of_space(tx, space.id).await?;
    for row in rows(of.actions) {
        let key = naming.of(row.get("accountable"));
        let accountable =
            organisations.iter().find(|one| one.key == key).context("nobody answers for it")?.id;
        let plan = planned(space, time, &row, &whole, naming)?;
        let plan = Plan { accountable, ..plan };
        let from = match row.get("proposal") {
            "" => None,
            title => Some(proposal(tx, by, space, &naming.of(title), &row).await?),
        };
        let action = actions::desk::plan(tx, by, space, &plan, from.as_ref(), None).await?;
        if row.get("state") == "ongoing" {
            actions::desk::act(tx, by, space, action.number, &Wish::Start).await?;
        }
    }
    Ok(())
}

/// A proposal that an action is built on, with its frames answered.
async fn proposal(tx: &mut Tx, by: &Caller, space: &Space, title: &str, row: &Row) -> anyhow::Result<Ref> {
    let opened = proposals::open(tx, by, space.id, &space.key, title).await?;
    let text = Text {
        title: title.to_owned(),
        problem: row.get("problem").to_owned(),
        suggestion: row.get("suggestion").to_owned(),
    };
    let written =
        Written { text, lang: space.lang, novelty: None, own_initiative: true, origin: None, over: 0 };
    write::write(tx, by, space, opened.number, &written).await?;
    let frames = work::frames(tx, space.id, opened.id).await?;
    for (frame, row) in frames.iter().zip(rows(FRAMES)) {
        let effect = if row.get("key") == "international" { Stance::None } else { Stance::For };
        write::answer_frame(tx, by, space, opened.number, frame.id, effect, row.get("answer")).await?;
    }
    write::ready(tx, by, space, opened.number).await?;
    Ok(opened.subject())
}

fn planned(space: &Space, time: &Time, row: &Row, whole: &Whole, naming: Naming) -> anyhow::Result<Plan> {
    let list = |column: &str| row.get(column).split_whitespace();
    Ok(Plan {
        title: naming.of(row.get("title")),
        summary: naming.of(row.get("summary")),
        lang: space.lang,
        accountable: space.id,
        due: day(time, row.get("due"))?,
        sort: Sort::parse(row.get("sort")).context("an action of no sort")?,
        internal: false,
        novelty: None,
        audience: list("audience").filter_map(Audience::parse).collect(),
        dimensions: list("dimensions").filter_map(Dimension::parse).collect(),
        levels: list("levels").filter_map(Level::parse).collect(),
        goals: Vec::new(),
        lines: items(whole, row.get("lines")),
        no_goal: Some("Programmet är ett förslag: målen är inte beslutade än.".to_owned()),
        joint: false,
        currency: Currency::of(space.lang),
        report_due: None,
        example: true,
    })
}
