use std::sync::atomic::{AtomicBool, AtomicI64, Ordering};

use kernel::Id;
use store::{
    Engine, Event, Tx,
    follower::{Follower, Step},
};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
    sync::oneshot,
};
use web::{App, Config, Slice, serve, test::Client};

use crate::Door;

static SEEN: AtomicI64 = AtomicI64::new(0);

/// Remembers how far it has read.
struct Last;

impl Follower for Last {
    fn name(&self) -> &'static str {
        "last"
    }
    fn follow<'a>(&'a self, _: &'a mut Tx, event: &'a Event) -> Step<'a> {
        SEEN.fetch_max(event.seq, Ordering::SeqCst);
        Box::pin(async { Ok(()) })
    }
    fn clear<'a>(&'a self, _: &'a mut Tx, _: Id) -> Option<Step<'a>> {
        None
    }
}

#[tokio::test]
async fn a_tick_that_panics_is_told_of_and_keeps_no_other() {
    static DONE: AtomicI64 = AtomicI64::new(0);
    static WRONG: AtomicBool = AtomicBool::new(true);
    let door = Door::open(Engine::Sqlite, |_| {}).await;
    let first = Slice::new("first").tick("panics", |_| {
        Box::pin(async {
            assert!(!WRONG.load(Ordering::SeqCst), "a tick panics");
            Ok(())
        })
    });
    let second = Slice::new("second").tick("counts", |_| {
        Box::pin(async {
            DONE.fetch_add(1, Ordering::SeqCst);
            Ok(())
        })
    });
    let slices = vec![crate::sample(), first, second];
    let app = App::new(door.world.store.clone(), Config::new("http://localhost"), slices).await.unwrap();
    let mut client = Client::new(&app);
    app.tick().await;
    assert_eq!(DONE.load(Ordering::SeqCst), 1);
    assert_eq!(client.get("/healthz").await.text(), r#"{"background":"failing","status":"ok"}"#);
    let figures = client.get("/metrics").await.text();
    assert!(
        figures.contains("samband_background_well") && figures.contains("samband_background_panics_total")
    );
    WRONG.store(false, Ordering::SeqCst);
    app.tick().await;
    assert_eq!(client.get("/healthz").await.text(), r#"{"status":"ok"}"#, "well again");
}

/// A real socket: answers, lets followers read what was done, and has finished everything when it ends.
#[tokio::test]
async fn it_serves_until_told_to_stop_and_leaves_no_work_behind() {
    let door = Door::open(Engine::Sqlite, |_| {}).await;
    let slices = vec![crate::sample(), Slice::new("last").followers(|_| vec![Box::new(Last)])];
    let app = App::new(door.world.store.clone(), Config::new("http://localhost"), slices).await.unwrap();
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let (stop, stopped) = oneshot::channel::<()>();
    let serving = tokio::spawn(serve(app, listener, async {
        let _ = stopped.await;
    }));

    let mut stream = TcpStream::connect(address).await.unwrap();
    let request =
        "POST /tvv/things HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\ncontent-length: 0\r\n\r\n";
    stream.write_all(request.as_bytes()).await.unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).await.unwrap();
    assert!(answer.starts_with("HTTP/1.1 303 "), "{answer}");

    stop.send(()).unwrap();
    serving.await.unwrap().unwrap();
    assert_eq!(SEEN.load(Ordering::SeqCst), 2, "the founding and the thing");
}
