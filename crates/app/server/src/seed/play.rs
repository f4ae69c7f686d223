//! The ideas: every step of every history as the deed that it was.

use std::collections::{HashMap, HashSet};

use anyhow::{Context, bail};
use example::{
    Naming,
    model::{self, Channel, Contact, Deed, Fate, Idea as Example, Moment, Scope, Step},
};
use kernel::{Actor, Id, Lang, Private, env::DAY};
use members::{Caller, contact, contact::Details};
use store::{Store, Tx};
use voice::{
    idea::{
        self, Idea, Kind, Origin, Reason,
        answers::{self, Draft},
        desk,
        rules::Wish,
        state::WithheldReason,
        store::{
            counts,
            ideas::{self, NewIdea},
            lists,
        },
    },
    proposals,
};
use wordcode::{BYTES, Code, Language};

use super::{Time, course::Course, setting::Setting};

/// Deeds per transaction: few enough to be small, many enough to be fast.
const BATCH: usize = 400;
/// Ideas per transaction when there are very many.
const IDEAS: usize = 500;
/// Answers that are sent together then.
const ANSWERS: usize = 50;

/// The proposal whose owners the demo answers all at once.
const SHOWN: u32 = 31;

pub(super) struct Play<'a> {
    store: &'a Store,
    time: &'a Time,
    example: &'a model::Space,
    setting: Setting,
    secret: [u8; 32],
    proposals: HashMap<u32, Id>,
    code: Option<String>,
    /// The codes given out: among a million drawn blindly two are likely to be equal.
    drawn: HashSet<[u8; BYTES]>,
    tx: Option<Tx>,
    deeds: usize,
    naming: Naming,
}

impl<'a> Play<'a> {
    pub(super) async fn new(
        store: &'a Store,
        time: &'a Time,
        example: &'a model::Space,
        setting: Setting,
        naming: Naming,
    ) -> anyhow::Result<Play<'a>> {
        let secret = *members::secrets::secret(store, idea::code::SECRET).await?.bytes();
        let mut play = Play {
            store,
            time,
            example,
            setting,
            secret,
            proposals: HashMap::new(),
            code: None,
            drawn: HashSet::new(),
            tx: None,
            deeds: 0,
            naming,
        };
        play.open_proposals().await?;
        Ok(play)
    }

    /// The stage it is played on.
    pub(super) fn setting(&self) -> &Setting {
        &self.setting
    }

    /// The groups began their work when the first round had got going.
    async fn open_proposals(&mut self) -> anyhow::Result<()> {
        self.time.clock.set(self.time.day(-100));
        let mut tx = self.store.write().await?;
        for one in &self.example.proposals {
            let Setting { coordinator, space, .. } = &self.setting;
            let opened =
                proposals::open(&mut tx, coordinator, space.id, &space.key, &self.naming.of(one.title))
                    .await?;
            if opened.number != i64::from(one.number) {
                bail!("proposal {} was given number {}", one.number, opened.number);
            }
            self.proposals.insert(one.number, opened.id);
        }
        tx.commit().await?;
        Ok(())
    }

    /// Plays every history at once, in the order in which things happened.
    pub(super) async fn in_order_of_time(
        &mut self,
        all: &[Example],
        mut course: Course<'_>,
    ) -> anyhow::Result<()> {
        let mut steps: Vec<(Step, usize)> = Vec::new();
        for (at, one) in all.iter().enumerate() {
            steps.extend(one.history.iter().map(|step| (*step, at)));
        }
        // Stable: what happened in the same minute keeps the order of numbers, and of the history itself.
        steps.sort_by_key(|(step, _)| step.at);
        for (step, at) in steps {
            if course.is_due(step.at) {
                self.pause().await?;
                course.until(self.store, self.time, step.at).await?;
            }
            self.step(&all[at], step).await?;
        }
        self.pause().await?;
        course.until(self.store, self.time, Moment { day: 0, minute: 0 }).await
    }

    /// Commits what was done so far, so that others may act.
    async fn pause(&mut self) -> anyhow::Result<()> {
        if let Some(tx) = self.tx.take() {
            tx.commit().await?;
        }
        Ok(())
    }

    /// Plays any number of histories in little memory and time: of some hundred ideas the arrivals first, then
    /// what was done to each, then their answers, all in one transaction whose rows are written together.
    pub(super) async fn in_batches(&mut self, mut all: impl Iterator<Item = Example>) -> anyhow::Result<()> {
        loop {
            let some: Vec<Example> = all.by_ref().take(IDEAS).collect();
            let Some(last) = some.last() else { return Ok(()) };
            let mut tx = self.store.write().await?;
            tx.gather();
            self.time.set(last.history[0].at);
            let mut ideas = self.arrive(&mut tx, &some).await?;
            for (one, idea) in some.iter().zip(&mut ideas) {
                for step in one.history.iter().filter(|step| step.deed != Deed::Answered).skip(1) {
                    self.time.set(step.at);
                    let Some((caller, wish)) = self.wish(one, step.deed)? else { continue };
                    let done = desk::act(&mut tx, &self.setting.place, &caller, idea, &wish, None).await;
                    idea.standing = done.with_context(|| format!("idea {} at {step:?}", one.number))?.after;
                    idea.version += 1;
                }
            }
            self.answer_together(&mut tx, &some).await?;
            tx.commit().await?;
        }
    }

    /// Takes in the ideas of a batch; gives them as they then are.
    async fn arrive(&mut self, tx: &mut Tx, some: &[Example]) -> anyhow::Result<Vec<Idea>> {
        let mut new = Vec::with_capacity(some.len());
        for one in some {
            new.push(self.new_idea(tx, one).await?);
        }
        let place = &self.setting.place;
        let (_, first) = desk::submit_many(tx, place, &Actor::Visitor, &new).await?;
        if first != i64::from(some[0].number) {
            bail!("idea {} was given number {first}", some[0].number);
        }
        let listed = lists::range(tx, place.space, first - 1, some.len() as i64).await?;
        Ok(listed.into_iter().map(|row| row.idea).collect())
    }

    async fn answer_together(&self, tx: &mut Tx, some: &[Example]) -> anyhow::Result<()> {
        let answered: Vec<&Example> =
            some.iter().filter(|one| one.history.iter().any(|step| step.deed == Deed::Answered)).collect();
        for some in answered.chunks(ANSWERS) {
            let at = some.iter().flat_map(|one| one.history.last()).map(|step| self.time.of(step.at)).max();
            self.time.clock.set(at.unwrap_or(self.time.today));
            let drafts =
                some.iter().map(|one| draft(one, &self.naming)).collect::<anyhow::Result<Vec<_>>>()?;
            let key = format!("demo-answers-{}", some[0].number);
            let Setting { place, coordinator, .. } = &self.setting;
            answers::send(tx, place, coordinator, None, &drafts, None, Some(&key)).await?;
        }
        Ok(())
    }

    /// Commits what is left; gives the space, how many ideas it has, and a code to try.
    pub(super) async fn end(mut self) -> anyhow::Result<(Id, i64, Option<String>)> {
        self.pause().await?;
        let space = self.setting.space.id;
        let total = counts::of_space(&mut self.store.read().await?, space).await?.total();
        Ok((space, total, self.code))
    }

    async fn step(&mut self, one: &Example, step: Step) -> anyhow::Result<()> {
        self.time.set(step.at);
        let mut tx = match self.tx.take() {
            Some(tx) => tx,
            None => self.store.write().await?,
        };
        self.deed(&mut tx, one, step.deed)
            .await
            .with_context(|| format!("idea {} at {:?}", one.number, step))?;
        self.deeds += 1;
        if self.deeds.is_multiple_of(BATCH) {
            tx.commit().await?;
        } else {
            self.tx = Some(tx);
        }
        Ok(())
    }

    async fn deed(&mut self, tx: &mut Tx, one: &Example, deed: Deed) -> anyhow::Result<()> {
        let number = i64::from(one.number);
        if deed == Deed::Received {
            return self.submit(tx, one).await;
        }
        if deed == Deed::Answered {
            return self.answer(tx, one).await;
        }
        let Some((caller, wish)) = self.wish(one, deed)? else { return Ok(()) };
        let place = &self.setting.place;
        let idea = ideas::by_number(tx, place.space, number).await?.context("it was submitted before")?;
        desk::act(tx, place, &caller, &idea, &wish, None).await?;
        Ok(())
    }

    async fn submit(&mut self, tx: &mut Tx, one: &Example) -> anyhow::Result<()> {
        let new = self.new_idea(tx, one).await?;
        let (_, number) = desk::submit(tx, &self.setting.place, &Actor::Visitor, &new, None).await?;
        if number != i64::from(one.number) {
            bail!("it was given number {number}");
        }
        Ok(())
    }

    async fn new_idea(&mut self, tx: &mut Tx, one: &Example) -> anyhow::Result<NewIdea> {
        let setting = &self.setting;
        let (channel, via, gathering, table_no) = match one.channel {
            Channel::Meeting { meeting, table } => {
                (idea::Channel::Meeting, None, Some(setting.gatherings[meeting]), Some(i64::from(table)))
            }
            Channel::Network { network } => {
                (idea::Channel::Network, None, Some(setting.gatherings[network]), None)
            }
            Channel::Web { via } => (idea::Channel::Web, Some(self.naming.of(via)), None, None),
        };
        let code = loop {
            let bits = tx.env().bytes();
            if self.drawn.insert(bits) {
                break Code::encode(bits, words_of(one.lang));
            }
        };
        if self.code.is_none()
            && one.lang == Lang::Sv
            && one.fate.proposal().is_some_and(|(number, _)| number == SHOWN)
        {
            self.code = Some(code.to_string());
        }
        let sorted = one.sorting.is_some() || matches!(one.fate, Fate::Withheld { .. });
        Ok(NewIdea {
            round: setting.rounds[usize::from(one.round) - 1],
            late: false,
            origin: Origin::Synthetic,
            channel,
            via,
            gathering,
            table_no,
            scribe: one.scribe.then(|| setting.coordinator.person()).flatten(),
            source: None,
            external_id: None,
            lang: one.lang,
            text: self.naming.of(&one.text),
            // Whoever sorted an idea has looked at it.
            held: !sorted && !textsense::personal::hints(&self.naming.of(&one.text)).is_empty(),
            contact: self.contact(tx, one).await?,
            code_hash: Some(idea::code::hash(&self.secret, &code.canonical())),
            received_at: self.time.of(one.history[0].at),
        })
    }

    async fn contact(&self, tx: &mut Tx, one: &Example) -> anyhow::Result<Option<Id>> {
        let mut details =
            Details { lang: one.lang, name_public: one.signature.is_some(), ..Details::default() };
        details.name = one.signature.map(|name| Private::new(name.to_owned()));
        match &one.contact {
            Contact::Email(address) => details.email = Some(Private::new(self.naming.of(address))),
            Contact::Letter(counter) => details.postal = Some(Private::new(self.naming.of(counter))),
            Contact::CodeOnly if one.signature.is_none() => return Ok(None),
            Contact::CodeOnly => {}
        }
        let keep = tx.env().now() + self.setting.space.settings.contact_retention_days * DAY;
        Ok(Some(contact::put(tx, &Actor::Visitor, self.setting.space.id, &details, keep).await?))
    }

    async fn answer(&self, tx: &mut Tx, one: &Example) -> anyhow::Result<()> {
        let key = format!("demo-answer-{}", one.number);
        let Setting { place, coordinator, .. } = &self.setting;
        answers::send(tx, place, coordinator, None, &[draft(one, &self.naming)?], None, Some(&key)).await?;
        Ok(())
    }

    /// What was wished and by whom. That a proposal was adopted or gave a result reaches its ideas by itself, from
    /// what [`super::course`] plays.
    fn wish(&self, one: &Example, deed: Deed) -> anyhow::Result<Option<(Caller, Wish)>> {
        let wish = match (deed, &one.fate) {
            (Deed::Sorted, _) => self.sorting(one)?,
            (Deed::Asked, Fate::Clarifying { question }) => Wish::Ask { question: self.naming.of(question) },
            (Deed::PutInProposal, fate) => {
                let (number, took) = fate.proposal().context("it is in no proposal")?;
                Wish::Take { proposal: self.proposals[&number], took: self.naming.of(took) }
            }
            (Deed::Adopted | Deed::Realised, _) => return Ok(None),
            (Deed::Referred, Fate::Referred { receiver, text }) => {
                let found = self.example.receivers.iter().find(|one| one.key == *receiver);
                let receiver = found.context("its receiver is unknown")?.names.get(one.lang);
                Wish::Refer {
                    receiver: self.naming.of(receiver),
                    text: self.naming.of(text),
                    reference: None,
                }
            }
            (Deed::Parked, Fate::Parked { reason, until }) => {
                Wish::Park { until: self.time.day(*until), reason: self.naming.of(reason) }
            }
            (Deed::Withdrawn, _) => Wish::Withdraw,
            (Deed::Withheld, Fate::Withheld { reason }) => Wish::Withhold {
                reason: match reason {
                    model::Withholding::Abuse => WithheldReason::Abuse,
                    model::Withholding::Privacy => WithheldReason::PersonalData,
                },
            },
            (deed, fate) => bail!("{deed:?} does not lead to {fate:?}"),
        };
        let owner = deed == Deed::Withdrawn;
        let caller = if owner { Caller::visitor(one.lang) } else { self.setting.coordinator.clone() };
        Ok(Some((caller, wish)))
    }

    fn sorting(&self, one: &Example) -> anyhow::Result<Wish> {
        let sorting = one.sorting.as_ref().context("it was never sorted")?;
        let (places, whole_alliance) = match sorting.scope {
            Scope::One(key) => (vec![self.setting.organisations[key]], false),
            Scope::Both => (Vec::new(), true),
        };
        let kind = match sorting.kind {
            model::Kind::Idea => Kind::Idea,
            model::Kind::Observation => Kind::Observation,
            model::Kind::Question => Kind::Question,
            model::Kind::Fault => Kind::FaultReport,
        };
        let themes = sorting.themes.iter().map(|key| self.setting.themes[key]).collect();
        Ok(Wish::Sort { themes, places, whole_alliance, kind })
    }
}

fn draft(one: &Example, naming: &Naming) -> anyhow::Result<Draft> {
    let Fate::Answered { reason, text } = &one.fate else { bail!("its fate is another") };
    Ok(Draft {
        number: i64::from(one.number),
        reason: Some(reason_of(*reason)),
        text: naming.of(text),
        took: None,
        lang: one.lang,
    })
}

fn reason_of(reason: model::Reason) -> Reason {
    match reason {
        model::Reason::AlreadyDone => Reason::AlreadyDone,
        model::Reason::Started => Reason::Started,
        model::Reason::Declined => Reason::Declined,
        model::Reason::NotOurs => Reason::NotOurs,
        model::Reason::Information => Reason::Information,
        model::Reason::Insufficient => Reason::Insufficient,
    }
}

/// The list of words that a code is made of.
fn words_of(lang: Lang) -> Language {
    Language::from_tag(lang.tag()).unwrap_or(Language::En)
}
