//! One server at a time on an embedded database. Two would each keep sums, sessions and letters in mind that the other
//! changes. Looking and copying beside a running server is fine: `verify`, `backup` and the like take no lock.

use std::fs::{File, TryLockError};

use anyhow::{Context, bail};
use store::Target;

use super::private_folder;

/// The file that a server holds a lock of the operating system on; its content means nothing.
const LOCK: &str = "samband.lock";

/// Holds the folder for as long as it lives. The operating system lets go when the process ends, however it ends.
#[derive(Debug)]
pub(super) struct Alone(#[expect(dead_code, reason = "held, not read")] Option<File>);

/// Takes the folder for this server; refuses when another one has it. A PostgreSQL database looks after itself.
pub(super) fn alone(target: &Target) -> anyhow::Result<Alone> {
    let Target::Folder(folder) = target else { return Ok(Alone(None)) };
    private_folder(folder)?;
    let path = folder.join(LOCK);
    let file = File::options().create(true).truncate(false).write(true).open(&path);
    let file = file.with_context(|| format!("{} cannot be written", path.display()))?;
    match file.try_lock() {
        Ok(()) => Ok(Alone(Some(file))),
        Err(TryLockError::WouldBlock) => bail!(
            "another samband serves {} already: stop that one, or name another folder with --data",
            folder.display()
        ),
        Err(TryLockError::Error(error)) => {
            tracing::warn!(%error, "this file system knows no locks: make sure that one server at a time uses it");
            Ok(Alone(None))
        }
    }
}
