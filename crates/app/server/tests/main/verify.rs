//! A database that was tampered with is found out.

use std::sync::atomic::{AtomicBool, Ordering};

use kernel::Lang;
use server::{commands::verify, slices};
use store::{Engine, Sql, args, sql};
use testkit::{World, on_both};

use crate::support::scene;

sql! {
    UNTRIGGER = "drop trigger event_is_append_only_update";
    FORGE = "update event set actor = 'operator' where topic = 'idea.submitted'";
    LOSE = "update idea_counter set issued = issued + 1";
    ADD = "update idea set masked = true, public_text = original || ' och ring grannen' where number = 1";
    UNMARK = "update idea set public_text = 'Något annat' where number = 1";
    LEAVE = "update contact set erased_at = 1 where email is not null";
    STRANGE = "update idea set contact = space where number = 1";
}

#[tokio::test]
async fn a_sound_database_holds() {
    on_both(&slices::migrations(), async |world| {
        let scene = scene(&world.store).await;
        for n in 0..5 {
            scene.submit(&world.store, &format!("Idé {n}"), None).await;
        }
        let report = verify::report(&world.store).await.unwrap();
        assert_eq!(report.breaches, 0, "{report}");
        let counted = |id| report.checks.iter().find(|line| line.id == id).unwrap().counted;
        assert_eq!((counted("I1"), counted("N1")), (5, 5));
        assert_eq!(counted("LOG"), 6);
    })
    .await;
}

#[tokio::test]
async fn nothing_is_found_broken_while_others_write() {
    on_both(&slices::migrations(), async |world| {
        let scene = scene(&world.store).await;
        let ends = AtomicBool::new(false);
        let writing = async {
            while !ends.load(Ordering::Relaxed) {
                scene.submit(&world.store, "Fler bänkar", None).await;
            }
        };
        let looking = async {
            for times in 1.. {
                let report = verify::report(&world.store).await.unwrap();
                assert_eq!(report.breaches, 0, "{report}");
                let written = report.checks.iter().any(|line| line.id == "I1" && line.counted > 5);
                if written && times >= 5 {
                    break;
                }
            }
            ends.store(true, Ordering::Relaxed);
        };
        tokio::join!(writing, looking);
    })
    .await;
}

#[tokio::test]
async fn what_was_tampered_with_is_named() {
    let tampered: [(&str, &[Sql]); 6] = [
        ("LOG", &[UNTRIGGER, FORGE]),
        ("I1", &[LOSE]),
        ("I5", &[UNMARK]),
        ("I5", &[ADD]),
        ("I24", &[LEAVE]),
        ("N1", &[STRANGE]),
    ];
    for (id, statements) in tampered {
        let world = World::new(Engine::Sqlite, &slices::migrations()).await;
        let scene = scene(&world.store).await;
        scene.submit(&world.store, "Fler bänkar", Some(("kim@exempel.se", Lang::Sv))).await;
        let mut tx = world.store.housekeeping().await.unwrap();
        for statement in statements {
            tx.exec(*statement, args![]).await.unwrap();
        }
        tx.commit().await.unwrap();
        let report = verify::report(&world.store).await.unwrap();
        let broken: Vec<_> =
            report.checks.iter().filter(|line| line.breaches > 0).map(|line| line.id).collect();
        assert_eq!(broken, [id], "{report}");
        assert!(report.to_string().contains("breaches. Stop"), "{report}");
    }
}
