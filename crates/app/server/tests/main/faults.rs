//! Nothing acknowledged is lost and nothing is done by half, however suddenly it ends: the process is killed, or
//! its connections to the database are cut, while people send ideas and answers.
//!
//! The moment is found by counting acknowledged requests and then working for a random while; nothing is ever
//! concluded from the time something took. `SAMBAND_KILLS` says how often each test strikes; the figures that a
//! test prints at its end are those of `bench/README.md`.

mod books;
mod ground;
mod people;
mod plain;

use std::{
    process::Command,
    sync::atomic::{AtomicBool, Ordering},
    sync::mpsc::{Sender, channel},
    thread,
};

use kernel::Env;
use store::Target;
use testkit::postgres::Database;
use tokio::runtime::Runtime;

use crate::process::{Running, samband};
use ground::Ground;
use people::{Answerer, Trouble, Visitor};

/// How often each test strikes.
fn strikes() -> u64 {
    std::env::var("SAMBAND_KILLS").map_or(4, |kills| kills.parse().expect("SAMBAND_KILLS is a number"))
}

/// Seeded chance.
struct Dice(Env);

impl Dice {
    fn new(seed: u64) -> Dice {
        Dice(Env::fixed(0, seed).0)
    }

    fn below(&self, n: u64) -> u64 {
        u64::from_le_bytes(self.0.bytes()) % n
    }

    /// Works for a random while, so that the blow falls anywhere within a request.
    fn while_away(&self) {
        for _ in 0..self.below(1_000_000) {
            std::hint::spin_loop();
        }
    }
}

/// The server as it is run here. Every idea comes from a network of its own, as told by the proxy in front.
fn serve(target: &Target) -> Running {
    let mut command = with_target("serve", target);
    command.args(["--listen", "127.0.0.1:0"]);
    command.envs([
        ("SAMBAND_TRUST_PROXY", "true"),
        ("SAMBAND_POSTS_PER_MINUTE", "0"),
        ("SAMBAND_LOG_LEVEL", "off"), // nobody reads it here
    ]);
    Running::start(command)
}

fn with_target(command: &str, target: &Target) -> Command {
    match target {
        Target::Folder(folder) => samband(&[command, "--data", folder.to_str().unwrap()]),
        Target::Postgres(url) => samband(&[command, "--database", url]),
    }
}

fn verified(target: &Target) {
    let output = with_target("verify", target).arg("--json").output().unwrap();
    assert_eq!(output.status.code(), Some(0), "{output:?}");
    let report: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(report["breaches"], 0, "{report}");
}

/// Everybody at work.
struct People {
    visitors: Vec<Visitor>,
    answerers: Vec<Answerer>,
}

impl People {
    fn new(ground: &Ground, visitors: u64, answerers: usize) -> People {
        let answerer = || Answerer::new(&ground.session);
        People {
            visitors: (0..visitors).map(|name| Visitor::new(name, &ground.since)).collect(),
            answerers: std::iter::repeat_with(answerer).take(answerers).collect(),
        }
    }

    fn troubles(&self) -> Vec<Trouble> {
        let visitors = self.visitors.iter().map(|visitor| visitor.trouble);
        visitors.chain(self.answerers.iter().map(|answerer| answerer.trouble)).collect()
    }

    /// Lets everybody work until `stop`, or until nobody answers any more; meanwhile `strike` is done. It gets
    /// word of every acknowledged request.
    fn work(&mut self, address: &str, strike: impl FnOnce(&mut dyn FnMut(u64), &AtomicBool)) {
        let (tell, told) = channel();
        let stop = &AtomicBool::new(false);
        thread::scope(|scope| {
            for visitor in &mut self.visitors {
                let tell: Sender<()> = tell.clone();
                scope.spawn(move || while !stop.load(Ordering::Relaxed) && visitor.step(address, &tell) {});
            }
            for answerer in &mut self.answerers {
                let tell = tell.clone();
                scope.spawn(move || while !stop.load(Ordering::Relaxed) && answerer.step(address, &tell) {});
            }
            drop(tell);
            let mut wait = |count| {
                told.try_iter().for_each(drop);
                for _ in 0..count {
                    told.recv().expect("somebody is still at work");
                }
            };
            strike(&mut wait, stop);
        });
    }
}

/// Kills the server again and again; each time all must be there when it has started again.
fn killed(seed: u64, visitors: u64, answerers: usize) {
    let folder = tempfile::tempdir().unwrap();
    let target = Target::Folder(folder.path().to_owned());
    let runtime = Runtime::new().unwrap();
    let ground = runtime.block_on(Ground::prepare(&target));
    let mut people = People::new(&ground, visitors, answerers);
    let dice = Dice::new(seed);
    let mut untold = 0;
    for _ in 0..strikes() {
        let running = serve(&target);
        let address = running.address.clone();
        people.work(&address, |wait, _| {
            wait(dice.below(15));
            dice.while_away();
            running.kill();
        });
        let again = serve(&target);
        people.visitors.iter_mut().for_each(|visitor| visitor.read_receipts(&again.address));
        untold += runtime.block_on(books::check(&target, &ground, &people));
        verified(&target);
        again.kill();
    }
    runtime.block_on(books::check_all_batches(&target, &ground, &people));
    println!("{} kills: {}", strikes(), books::summary(&people, untold));
}

#[test]
fn an_acknowledged_idea_survives_a_kill() {
    killed(41, 3, 0);
}

#[test]
fn a_kill_leaves_fourteen_answers_or_none() {
    killed(42, 0, 1);
}

#[test]
fn a_cut_database_connection_loses_nothing_and_heals_by_itself() {
    let runtime = Runtime::new().unwrap();
    let database = runtime.block_on(Database::create());
    let target = Target::Postgres(database.url.clone());
    let ground = runtime.block_on(Ground::prepare(&target));
    let mut people = People::new(&ground, 2, 1);
    let dice = Dice::new(43);
    let running = serve(&target);
    let (mut cut, mut untold) = (0, 0);
    for _ in 0..strikes() {
        people.work(&running.address, |wait, stop| {
            wait(dice.below(15));
            dice.while_away();
            cut += runtime.block_on(database.cut_connections());
            wait(10); // it goes on by itself
            stop.store(true, Ordering::Relaxed);
        });
        people.visitors.iter_mut().for_each(|visitor| visitor.read_receipts(&running.address));
        untold += runtime.block_on(books::check(&target, &ground, &people));
        verified(&target);
    }
    runtime.block_on(books::check_all_batches(&target, &ground, &people));
    println!("{} cuts of {cut} connections: {}", strikes(), books::summary(&people, untold));
    assert!(people.troubles().iter().all(|trouble| trouble.unanswered == 0), "every request is answered");
    assert!(running.get("/healthz").contains("{\"status\":\"ok\"}"), "the same process all the time");
}
