//! A real conversation with a mail server, over TLS, by its certificate.

mod server;

use ::server::{
    config::{Config, Hidden, Security, Smtp},
    mail::{self, Sender},
    slices,
};
use kernel::{Lang, env::DAY};
use mail_parser::MessageParser;
use store::{Engine, outbox::Counts};
use testkit::World;
use voice::idea::{Reason, rules::Wish};

use self::server::{Behaviour, Server, Talk};
use crate::support::{Scene, notify, scene};

async fn world() -> (World, Scene) {
    let world = World::new(Engine::Sqlite, &slices::migrations()).await;
    let scene = scene(&world.store).await;
    scene.submit(&world.store, "Fler bänkar vid ån", Some(("kim@exempel.se", Lang::Sv))).await;
    (world, scene)
}

fn config(server: &Server) -> Config {
    let mut config = Config { base_url: Some("https://samband.exempel.se".into()), ..Config::default() };
    config.smtp = Smtp {
        host: Some("localhost".into()),
        port: server.port,
        security: server.security,
        user: Some("samband".into()),
        password: Some(Hidden::new("hemligt-ord")),
        ca_file: Some(server.certificate.path().to_owned()),
        timeout_seconds: 5,
        ..Smtp::default()
    };
    config
}

fn sender(world: &World, config: &Config) -> Sender {
    let smtp = mail::Smtp::new(&config.smtp, config.smtp_password().unwrap()).unwrap();
    Sender::with(&world.store, config, Box::new(smtp)).unwrap()
}

async fn counts(world: &World) -> Counts {
    world.store.read().await.unwrap().outbox_counts().await.unwrap()
}

fn subject(talk: &Talk) -> Option<String> {
    MessageParser::default().parse(talk.data.as_deref()?)?.subject().map(str::to_owned)
}

#[tokio::test]
async fn an_answer_reaches_its_owner_over_tls() {
    for security in [Security::Starttls, Security::Tls] {
        let (world, scene) = world().await;
        let text = "Åtta bänkar är beställda.\n.\nDe står på plats när våren kommer, önskar vi.";
        scene
            .act(
                &world.store,
                1,
                &Wish::Answer { reason: Reason::Started, text: text.into(), lang: Lang::Sv },
            )
            .await;
        notify(&world).await;
        let server = Server::start(security, Behaviour::Accept).await;
        assert_eq!(sender(&world, &config(&server)).drain().await.unwrap(), 2);
        assert_eq!(counts(&world).await, Counts { sent: 2, ..Counts::default() });

        let talks = server.talks();
        assert_eq!(talks.len(), 2);
        let answer =
            talks.iter().find(|talk| subject(talk).as_deref() == Some("Svar på din idé nr 1 – Provbygden"));
        let talk = answer.expect("the answer came");
        let said: Vec<&str> = talk.said.iter().map(|line| line.split(' ').next().unwrap()).collect();
        let plain = if security == Security::Starttls { &["EHLO", "STARTTLS"][..] } else { &[] };
        let expected = [plain, &["EHLO", "AUTH", "MAIL", "RCPT", "DATA"]].concat();
        assert_eq!(said[..expected.len()], expected, "{:?}", talk.said);
        assert!(talk.said.contains(&"MAIL FROM:<ideer@exempel.se>".to_owned()), "{:?}", talk.said);
        assert!(talk.said.contains(&"RCPT TO:<kim@exempel.se>".to_owned()), "{:?}", talk.said);
        assert!(talk.signed_in_over_tls);

        let mail = MessageParser::default().parse(talk.data.as_deref().unwrap()).unwrap();
        let body = mail.body_text(0).unwrap().replace("\r\n", "\n");
        assert!(
            body.contains(
                "> Åtta bänkar är beställda.\n> .\n> De står på plats när våren kommer, önskar vi."
            )
        );
        assert!(mail.message_id().unwrap().ends_with("@samband.exempel.se"));
        // A second round finds nothing: sent is sent.
        assert_eq!(sender(&world, &config(&server)).drain().await.unwrap(), 0);
    }
}

#[tokio::test]
async fn a_server_that_says_later_is_asked_later() {
    let (world, _) = world().await;
    notify(&world).await;
    let server = Server::start(Security::Starttls, Behaviour::RefuseReceiver(451)).await;
    sender(&world, &config(&server)).drain().await.unwrap();
    assert_eq!(counts(&world).await, Counts { waiting: 1, ..Counts::default() });
    let first = server.talks().len();
    sender(&world, &config(&server)).drain().await.unwrap();
    assert_eq!(server.talks().len(), first, "not before a minute has passed");
    server.becomes(Behaviour::Accept);
    world.clock.advance(61_000);
    sender(&world, &config(&server)).drain().await.unwrap();
    assert_eq!(counts(&world).await, Counts { sent: 1, ..Counts::default() });
}

#[tokio::test]
async fn a_receiver_who_does_not_exist_is_not_tried_again() {
    let (world, _) = world().await;
    notify(&world).await;
    let server = Server::start(Security::Starttls, Behaviour::RefuseReceiver(550)).await;
    sender(&world, &config(&server)).drain().await.unwrap();
    assert_eq!(counts(&world).await, Counts { failed: 1, ..Counts::default() });
}

#[tokio::test]
async fn what_breaks_off_in_the_middle_was_not_sent_and_keeps_its_name() {
    let (world, _) = world().await;
    notify(&world).await;
    let server = Server::start(Security::Starttls, Behaviour::HangUpInData).await;
    sender(&world, &config(&server)).drain().await.unwrap();
    assert_eq!(counts(&world).await, Counts { waiting: 1, ..Counts::default() });
    // Taken, but the reply got lost: sent again, and recognisable as the same.
    server.becomes(Behaviour::HangUpAfterData);
    world.clock.advance(DAY);
    sender(&world, &config(&server)).drain().await.unwrap();
    assert_eq!(counts(&world).await, Counts { waiting: 1, ..Counts::default() });
    server.becomes(Behaviour::Accept);
    world.clock.advance(DAY);
    sender(&world, &config(&server)).drain().await.unwrap();
    assert_eq!(counts(&world).await, Counts { sent: 1, ..Counts::default() });
    let ids: Vec<String> = server
        .talks()
        .iter()
        .filter_map(|talk| {
            let mail = MessageParser::default().parse(talk.data.as_deref()?)?;
            mail.message_id().map(str::to_owned)
        })
        .collect();
    assert_eq!(ids.len(), 2);
    assert_eq!(ids[0], ids[1]);
}

#[tokio::test]
async fn nothing_is_said_without_tls_or_to_a_stranger() {
    let (world, _) = world().await;
    notify(&world).await;
    let server = Server::start(Security::Starttls, Behaviour::NoStarttls).await;
    sender(&world, &config(&server)).drain().await.unwrap();
    let mut stranger = config(&server);
    server.becomes(Behaviour::Accept);
    stranger.smtp.ca_file = None;
    world.clock.advance(61_000);
    sender(&world, &stranger).drain().await.unwrap();
    assert_eq!(counts(&world).await, Counts { waiting: 1, ..Counts::default() });
    for talk in server.talks() {
        assert!(
            !talk.said.iter().any(|line| line.starts_with("AUTH") || line.starts_with("MAIL")),
            "{:?}",
            talk.said
        );
    }
}
