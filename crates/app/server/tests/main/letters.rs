//! What owners are sent.

use std::{
    pin::Pin,
    sync::atomic::{AtomicBool, Ordering},
    time::Duration,
};

use kernel::{Actor, Lang};
use members::contact;
use server::{
    config::Config,
    mail::{Carried, Mail, Sender, Sink, Transport},
    slices,
};
use testkit::on_both;
use voice::idea::{Reason, letters, rules::Wish, store::words};

use crate::support::{notify, scene};

#[tokio::test]
async fn every_word_is_written_in_every_language() {
    on_both(&slices::migrations(), async |world| {
        let scene = scene(&world.store).await;
        for lang in Lang::ALL {
            let address = format!("agare-{lang}@exempel.se");
            let idea = scene.submit(&world.store, "Fler bänkar", Some((&address, lang))).await;
            let n = idea.number;
            scene.act(&world.store, n, &scene.sort()).await;
            let until = world.env.now() + 1000;
            for wish in [
                Wish::Ask { question: "Vilken park menar du?".into() },
                Wish::Take { proposal: kernel::Id::new(&world.env), took: "Bänkar vid ån".into() },
                Wish::Park { until, reason: "Vi väntar på budgeten.".into() },
                Wish::Tell { text: "Vi arbetar på saken.".into() },
                Wish::Answer {
                    reason: Reason::Started,
                    text: "Åtta bänkar är beställda.".into(),
                    lang: Lang::Sv,
                },
                Wish::Reopen { text: String::new() },
                Wish::Refer {
                    receiver: "Regionen".into(),
                    text: "En idé om bänkar.".into(),
                    reference: Some("2026-7".into()),
                },
            ] {
                let word = scene.act(&world.store, n, &wish).await;
                let mut tx = world.store.read().await.unwrap();
                let letter = letters::message(&mut tx, word, "https://s.exempel.se").await.unwrap().unwrap();
                assert_eq!((letter.lang, letter.to.reveal()), (lang, &address));
                for whole in [&letter.subject, &letter.text] {
                    assert!(whole.contains(&n.to_string()), "{whole}");
                    assert!(!whole.contains("hash-") && !whole.contains("mail-"), "{whole}");
                }
                assert!(letter.text.contains("https://s.exempel.se/prov/my-idea\n"), "{}", letter.text);
            }
        }
    })
    .await;
}

/// Panics at the first letter, takes the others.
struct Startled(AtomicBool);

impl Transport for Startled {
    fn carry<'a>(&'a self, _: &'a Mail) -> Pin<Box<dyn Future<Output = Carried> + Send + 'a>> {
        Box::pin(async {
            assert!(self.0.swap(true, Ordering::SeqCst), "a carrier panics");
            Carried::Taken
        })
    }
}

/// Never comes to an end.
struct Endless;

impl Transport for Endless {
    fn carry<'a>(&'a self, _: &'a Mail) -> Pin<Box<dyn Future<Output = Carried> + Send + 'a>> {
        Box::pin(std::future::pending())
    }
}

#[tokio::test]
async fn a_letter_that_panics_keeps_no_other_and_is_tried_again() {
    on_both(&slices::migrations(), async |world| {
        let scene = scene(&world.store).await;
        for (text, to) in [("Fler bänkar", "kim@exempel.se"), ("Fler bussar", "alex@exempel.se")] {
            scene.submit(&world.store, text, Some((to, Lang::Sv))).await;
        }
        notify(world).await;
        let carrier = Box::new(Startled(AtomicBool::new(false)));
        let sender = Sender::with(&world.store, &Config::default(), carrier).unwrap();
        assert_eq!(sender.drain().await.unwrap(), 2);
        let counts = world.store.read().await.unwrap().outbox_counts().await.unwrap();
        assert_eq!((counts.sent, counts.waiting), (1, 1));
        world.clock.advance(61_000);
        assert_eq!(sender.drain().await.unwrap(), 1);
        let counts = world.store.read().await.unwrap().outbox_counts().await.unwrap();
        assert_eq!((counts.sent, counts.waiting), (2, 0));
    })
    .await;
}

#[tokio::test]
async fn a_server_that_never_ends_is_left_before_another_sender_may_begin() {
    on_both(&slices::migrations(), async |world| {
        let scene = scene(&world.store).await;
        scene.submit(&world.store, "Fler bänkar", Some(("kim@exempel.se", Lang::Sv))).await;
        notify(world).await;
        let sender = Sender::with(&world.store, &Config::default(), Box::new(Endless)).unwrap();
        let sender = sender.within(Duration::ZERO);
        assert_eq!(sender.drain().await.unwrap(), 1);
        let counts = world.store.read().await.unwrap().outbox_counts().await.unwrap();
        assert_eq!((counts.sent, counts.waiting), (0, 1), "tried again later");
    })
    .await;
}

#[tokio::test]
async fn the_answer_reads_as_a_letter() {
    on_both(&slices::migrations(), async |world| {
        let scene = scene(&world.store).await;
        scene.submit(&world.store, "Fler bänkar", Some(("kim@exempel.se", Lang::Sv))).await;
        let text = "Åtta bänkar är beställda.\nDe kommer i maj.";
        let word = scene
            .act(
                &world.store,
                1,
                &Wish::Answer { reason: Reason::Started, text: text.into(), lang: Lang::Sv },
            )
            .await;
        let mut tx = world.store.read().await.unwrap();
        let letter = letters::message(&mut tx, word, "https://s.exempel.se").await.unwrap().unwrap();
        assert_eq!(letter.subject, "Svar på din idé nr 1 – Provbygden");
        assert_eq!(
            letter.text,
            "Hej!\n\nDin idé nr 1 har fått svar.\n\nArbetet har börjat.\n\n\
             > Åtta bänkar är beställda.\n> De kommer i maj.\n\n\
             Om svaret inte hjälper dig kan du säga det på din idés sida.\n\n\
             Här följer du idén. Du behöver koden på ditt kvitto:\nhttps://s.exempel.se/prov/my-idea\n\n\
             Du får det här brevet för att du lämnade din adress med idén. Vill du inte ha fler, \
             ta bort adressen på din idés sida.\nProvbygden\n"
        );
    })
    .await;
}

#[tokio::test]
async fn whoever_took_the_address_back_gets_nothing_more() {
    on_both(&slices::migrations(), async |world| {
        let scene = scene(&world.store).await;
        let idea = scene.submit(&world.store, "Fler bänkar", Some(("kim@exempel.se", Lang::Sv))).await;
        notify(world).await;
        let mut tx = world.store.write().await.unwrap();
        contact::erase(&mut tx, &Actor::Visitor, idea.contact.unwrap()).await.unwrap();
        tx.commit().await.unwrap();
        let folder = tempfile::tempdir().unwrap();
        let sink = Sink { folder: folder.path().join("mail") };
        let sender = Sender::with(&world.store, &Config::default(), Box::new(sink)).unwrap();
        assert_eq!(sender.drain().await.unwrap(), 1);
        let counts = world.store.read().await.unwrap().outbox_counts().await.unwrap();
        assert_eq!((counts.waiting, counts.sent, counts.dropped), (0, 0, 1));
        assert!(!folder.path().join("mail").exists());
        // The idea stays, and so does what was said.
        let mut tx = world.store.read().await.unwrap();
        assert_eq!(words::told_about(&mut tx, idea.id).await.unwrap().len(), 1);
    })
    .await;
}
