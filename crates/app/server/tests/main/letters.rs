//! What owners are sent.

use kernel::{Actor, Lang};
use members::contact;
use server::{
    config::Config,
    mail::{Sender, Sink},
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
