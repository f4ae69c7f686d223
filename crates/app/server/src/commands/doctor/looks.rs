//! The single looks.

use std::path::Path;

use kernel::Env;
use members::{person, space};
use store::{Store, StoreError, Target};
use textsense::embed::Embed;

use super::Look;
use crate::{
    commands::{place, verify},
    config::{Carrier, Config, MODEL},
    mail::Smtp,
    slices,
};

/// 2026-01-01, before which no clock is right: this program is younger.
const YOUNGEST: i64 = 1_767_225_600_000;
/// Free space under which databases begin to be in danger, bytes.
const SPACE_FAIL: u64 = 200 << 20;
const SPACE_WARN: u64 = 2 << 30;

/// Addresses, cookies, proxy.
pub(super) fn settings(config: &Config) -> Vec<Look> {
    let base = config.base_url();
    let secure = base.starts_with("https:");
    let loopback = config.listen.ip().is_loopback();
    let mut looks = vec![match (&config.base_url, secure, loopback) {
        (Some(_), true, true) if !config.trust_proxy => Look::warn(
            "address",
            format!("{base}, answered on {}", config.listen),
            "behind a proxy on this machine set trust_proxy = true, or limits count all readers as one",
        ),
        (Some(_), true, _) => Look::ok("address", format!("{base}; cookies only over HTTPS")),
        (_, false, true) => Look::ok("address", format!("{base}, this machine only")),
        (_, false, false) => Look::fail(
            "address",
            format!("{base} on {}: others can read cookies and letters' links on the way", config.listen),
            "put a proxy with TLS in front, listen on 127.0.0.1 and set base_url to its https:// address",
        ),
        (None, true, _) => Look::ok("address", base),
    }];
    if config.trust_proxy && !loopback {
        looks.push(Look::warn(
            "proxy",
            "trust_proxy is on and others than the proxy can connect",
            "listen on 127.0.0.1, or let only the proxy through, or readers can forge their address",
        ));
    }
    let now = Env::system().now();
    looks.push(if now < YOUNGEST {
        Look::fail("clock", "earlier than this program", "set the clock; let it be kept by NTP")
    } else {
        Look::ok("clock", jiff::Timestamp::from_millisecond(now).unwrap_or_default().to_string())
    });
    looks
}

/// Rights and room.
pub(super) fn folder(config: &Config) -> Vec<Look> {
    let Ok(Target::Folder(folder)) = config.target() else { return Vec::new() };
    if !folder.is_dir() {
        let advice = "start `samband serve` once, or name the right folder with --data";
        return vec![Look::fail("folder", format!("{} is missing", folder.display()), advice)];
    }
    vec![rights(&folder), room(&folder)]
}

fn rights(folder: &Path) -> Look {
    if let Err(error) = tempfile::tempfile_in(folder) {
        let advice = "let the account that runs samband own the folder";
        return Look::fail("folder", format!("{}: {error}", folder.display()), advice);
    }
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = std::fs::metadata(folder).map_or(0, |data| data.permissions().mode() & 0o777);
        if mode & 0o077 != 0 {
            let advice = format!("chmod 700 {}", folder.display());
            return Look::warn(
                "folder",
                format!("others on this machine can look into it ({mode:o})"),
                advice,
            );
        }
    }
    Look::ok("folder", format!("{}, writable, closed to others", folder.display()))
}

#[cfg(unix)]
fn room(folder: &Path) -> Look {
    let Ok(found) = rustix::fs::statvfs(folder) else {
        return Look::warn("room", "cannot be measured here", "see that the disk does not fill up");
    };
    let free = found.f_bavail * found.f_frsize;
    let seen = format!("{} MB free", free >> 20);
    // A backup needs the database's own size again, twice for a moment.
    let size = std::fs::metadata(folder.join("samband.sqlite")).map_or(0, |data| data.len());
    match free {
        free if free < SPACE_FAIL => Look::fail("room", seen, "make room now: a full disk stops every deed"),
        free if free < SPACE_WARN.max(2 * size) => {
            Look::warn("room", seen, "make room: a backup needs twice the size of the database")
        }
        _ => Look::ok("room", seen),
    }
}

#[cfg(not(unix))]
fn room(_: &Path) -> Look {
    Look::warn("room", "is not measured on this system", "see that the disk does not fill up")
}

/// Whether ideas are compared by meaning.
pub(super) fn model(config: &Config) -> Look {
    let file = config.model_file().map(|file| file.display().to_string()).unwrap_or_default();
    match config.open_model() {
        Ok(Some(model)) => Look::ok("model", format!("{file}: {}, {}", model.name(), model.origin())),
        Ok(None) => Look::warn(
            "model",
            "none: ideas are compared by their words, not across languages",
            format!("put {MODEL} into {}, or name it with --model", config.data.display()),
        ),
        Err(error) => {
            Look::fail("model", error.to_string(), "fetch or make the file again; see CONTRIBUTING.md")
        }
    }
}

/// Schema, integrity, what waits.
pub(super) async fn database(config: &Config) -> Vec<Look> {
    let target = match config.target() {
        Ok(target) => target,
        Err(error) => return vec![Look::fail("database", error.to_string(), "mend the configuration")],
    };
    let store = match Store::attach(&target, Env::system()).await {
        Ok(store) => store,
        Err(StoreError::NotFound) => {
            let seen = format!("none in {}", place(&target));
            return vec![Look::fail("database", seen, "start `samband serve` once, or restore a backup")];
        }
        Err(_) => {
            let seen = format!("{} does not open", place(&target));
            return vec![Look::fail(
                "database",
                seen,
                "see that it runs, and that user and password are right",
            )];
        }
    };
    let looks = inside(&store, config).await;
    store.close().await;
    looks.unwrap_or_else(|error| {
        vec![Look::fail("database", error.to_string(), "keep it, and restore the newest backup beside it")]
    })
}

async fn inside(store: &Store, config: &Config) -> store::Result<Vec<Look>> {
    let (has, knows) = (store.schema_version().await?.unwrap_or_default(), slices::newest_schema());
    if has != knows {
        let advice = if has < knows {
            "start `samband serve` once: it copies the database and brings it up to date"
        } else {
            "install the newer program"
        };
        let seen = format!("{has}, this program knows {knows}");
        return Ok(vec![Look::fail("schema", seen, advice)]);
    }
    let mut looks = vec![Look::ok("schema", has.to_string())];
    let report = verify::report(store).await?;
    looks.push(match report.breaches {
        0 => Look::ok("invariants", format!("{} checks hold", report.checks.len())),
        n => Look::fail("invariants", format!("{n} breaches"), "see `samband verify`"),
    });
    looks.push(match store.parked_events().await? {
        0 => Look::ok("followers", "nothing is parked"),
        n => Look::warn(
            "followers",
            format!("{n} events are parked"),
            "look for `parked an event` in the log and report it",
        ),
    });
    let mut tx = store.read().await?;
    let outbox = tx.outbox_counts().await?;
    let seen = format!("{} sent, {} waiting, {} failed", outbox.sent, outbox.waiting, outbox.failed);
    looks.push(match (outbox.failed, outbox.waiting, config.mail.transport) {
        (1.., _, _) => Look::warn(
            "outbox",
            seen,
            "mail servers refused some letters: call those people, or print the letters",
        ),
        (_, 1.., Carrier::Off) => {
            Look::warn("outbox", seen, "letters wait and nothing is sent: set mail.transport")
        }
        _ => Look::ok("outbox", seen),
    });
    let spaces = space::all(&mut tx).await?;
    looks.push(match spaces.len() {
        0 => Look::warn("spaces", "none yet", "samband space found KEY --name NAME"),
        n => Look::ok("spaces", n.to_string()),
    });
    looks.push(match person::of_no_organisation(&mut tx).await? {
        0 => Look::ok("roles", "whoever works for one organisation is tied to it"),
        n => Look::warn(
            "roles",
            format!("{n} municipal editors or board secretaries of no organisation, who reach nothing"),
            "give them the role anew with an organisation, under Settings, People and roles",
        ),
    });
    Ok(looks)
}

/// The mail server; asked only when allowed to.
pub(super) async fn mail_server(config: &Config, network: bool) -> Vec<Look> {
    if config.mail.transport != Carrier::Smtp {
        return vec![Look::ok("mail", format!("{:?}: nothing leaves", config.mail.transport).to_lowercase())];
    }
    let host = config.smtp.host.clone().unwrap_or_default();
    if !network {
        return vec![Look::ok("mail", format!("{host}, not asked (add --network)"))];
    }
    let server = config.smtp_password().and_then(|password| Smtp::new(&config.smtp, password));
    let probed = match server {
        Ok(server) => server.probe().await,
        Err(error) => Err(error.to_string()),
    };
    vec![match probed {
        Ok(()) => Look::ok("mail", format!("{host} lets us in over TLS")),
        Err(why) => Look::fail("mail", format!("{host}: {why}"), "see smtp.* in docs/configuration.md"),
    }]
}
