//! The file: a manifest and one database, with the hash that proves it.

use std::{
    fs::File,
    io::{self, Read, Write},
    path::{Path, PathBuf},
};

use anyhow::{Context, bail};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use zip::{CompressionMethod, ZipArchive, ZipWriter, write::SimpleFileOptions};

/// Names that a database may have in the file.
const DATABASES: [&str; 2] = ["samband.sqlite", "samband.pgdump"];
const MANIFEST: &str = "manifest.json";
/// The longest manifest that is read, bytes.
const MANIFEST_LIMIT: u64 = 1 << 20;

/// What is in the file.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Manifest {
    /// Version of the program that wrote it.
    pub program: String,
    /// Version of the schema.
    pub schema: i64,
    /// When, RFC 3339.
    pub made_at: String,
    /// Name of the database in the file.
    pub database: String,
    /// Its size, bytes.
    pub bytes: u64,
    /// Its SHA-256, hexadecimal.
    pub sha256: String,
    /// What `verify` counted, by invariant.
    pub counts: Vec<(String, i64)>,
    /// How many breaches it found.
    pub breaches: i64,
}

impl Manifest {
    /// Name, size and hash of a database file.
    pub(super) fn of(database: &Path) -> anyhow::Result<Manifest> {
        let mut hasher = Hashed::new(io::sink());
        let bytes = io::copy(&mut File::open(database)?, &mut hasher)?;
        let name = database.file_name().unwrap_or_default().to_string_lossy().into_owned();
        Ok(Manifest { database: name, bytes, sha256: hasher.finish(), ..Manifest::default() })
    }

    /// Whether it is a copy of an embedded database.
    pub fn is_sqlite(&self) -> bool {
        self.database == DATABASES[0]
    }
}

/// Writes the file, for its owner's eyes only.
pub(super) fn pack(manifest: &Manifest, database: &Path, file: &Path) -> anyhow::Result<()> {
    let mut open = File::options();
    open.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut open, 0o600);
    let mut zip = ZipWriter::new(open.open(file)?);
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .large_file(true)
        .unix_permissions(0o600);
    zip.start_file(MANIFEST, options)?;
    zip.write_all(&serde_json::to_vec_pretty(manifest)?)?;
    zip.start_file(&manifest.database, options)?;
    io::copy(&mut File::open(database)?, &mut zip)?;
    zip.finish()?.sync_all()?;
    Ok(())
}

/// Unpacks the database of a backup into a folder; refuses whatever is not exactly as the manifest says.
pub fn unpack(file: &Path, folder: &Path) -> anyhow::Result<(Manifest, PathBuf)> {
    let opened = File::open(file).with_context(|| format!("{} cannot be read", file.display()))?;
    let damaged = || format!("{} is not a whole backup of Samband", file.display());
    let mut zip = ZipArchive::new(opened).with_context(damaged)?;
    let mut text = String::new();
    let entry = zip.by_name(MANIFEST).with_context(damaged)?;
    entry.take(MANIFEST_LIMIT).read_to_string(&mut text).with_context(damaged)?;
    let manifest: Manifest = serde_json::from_str(&text).with_context(damaged)?;
    if !DATABASES.contains(&manifest.database.as_str()) {
        bail!("{}: its manifest names no database", damaged());
    }
    let path = folder.join(&manifest.database);
    let mut out = Hashed::new(File::create_new(&path)?);
    let entry = zip.by_name(&manifest.database).with_context(damaged)?;
    // One byte more than promised is enough to see that it is not what was packed.
    let bytes = io::copy(&mut entry.take(manifest.bytes + 1), &mut out).with_context(damaged)?;
    if bytes != manifest.bytes || out.finish() != manifest.sha256 {
        bail!("{}: the database in it is not the one that was packed", damaged());
    }
    Ok((manifest, path))
}

/// Hashes what passes through.
struct Hashed<W> {
    inner: W,
    hasher: Sha256,
}

impl<W: Write> Hashed<W> {
    fn new(inner: W) -> Hashed<W> {
        Hashed { inner, hasher: Sha256::new() }
    }

    fn finish(self) -> String {
        self.hasher.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
    }
}

impl<W: Write> Write for Hashed<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let written = self.inner.write(bytes)?;
        self.hasher.update(&bytes[..written]);
        Ok(written)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.inner.flush()
    }
}
