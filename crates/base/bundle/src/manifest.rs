//! The list of what is in a bundle: names, rows, sizes, SHA-256. It is written last, so that a folder without it is
//! an export that was broken off.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs::{self, File},
    io::{self, BufWriter, Read, Write},
    path::Path,
};

use kernel::Id;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use store::tables::Catalogue;

use crate::{BundleError, Result, damaged};

/// Its file.
pub(crate) const MANIFEST: &str = "manifest.json";
/// The file with the secret that the space's receipt codes are checked with.
pub(crate) const CODES: &str = "codes.json";
/// What the format is called.
const FORMAT: &str = "samband-space";
/// The edition of the format that this program writes and reads.
const VERSION: u32 = 1;
/// The longest manifest that is read, bytes.
const LONGEST: u64 = 16 << 20;

/// What is in a bundle.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Manifest {
    /// Always `samband-space`.
    pub format: String,
    /// Edition of the format.
    pub version: u32,
    /// Newest migration of the database that it came from.
    pub schema: i64,
    /// Identifier of the space.
    pub space: String,
    /// Its key.
    pub key: String,
    /// Whether personal contact data is in it.
    pub contacts: bool,
    /// Every other file, by name.
    pub files: BTreeMap<String, Entry>,
}

/// One file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Entry {
    /// Lines that hold a row; nothing for files that are not made of rows.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rows: Option<u64>,
    /// Size.
    pub bytes: u64,
    /// SHA-256, hexadecimal.
    pub sha256: String,
}

impl Manifest {
    pub(crate) fn new(schema: i64, space: Id, key: &str, contacts: bool) -> Manifest {
        let (format, space, key) = (FORMAT.to_owned(), space.to_string(), key.to_owned());
        Manifest { format, version: VERSION, schema, space, key, contacts, files: BTreeMap::new() }
    }

    pub(crate) fn write(&self, folder: &Path) -> Result<()> {
        let path = folder.join(MANIFEST);
        let text = serde_json::to_string_pretty(self).expect("a manifest is plain data") + "\n";
        fs::write(&path, text).map_err(|error| BundleError::File(path, error))
    }

    /// Reads the manifest of a bundle that this program can take in.
    pub(crate) fn read(folder: &Path, schema: i64) -> Result<Manifest> {
        let mut text = String::new();
        let opened = open(folder, MANIFEST, "is missing: this is no bundle, or its export was broken off")?;
        let read = opened.take(LONGEST).read_to_string(&mut text);
        read.map_err(|error| damaged(MANIFEST, None, error.to_string()))?;
        let manifest: Manifest = serde_json::from_str(&text)
            .map_err(|error| damaged(MANIFEST, error.line() as u64, error.to_string()))?;
        if manifest.format != FORMAT || manifest.version != VERSION {
            let what = format!(
                "is {} {}; this program reads {FORMAT} {VERSION}",
                manifest.format.escape_debug(),
                manifest.version
            );
            return Err(damaged(MANIFEST, None, what));
        }
        if manifest.schema != schema {
            let what = format!(
                "comes from schema {}, this program has {schema}: bring both installations to the same version and \
                 export again",
                manifest.schema
            );
            return Err(damaged(MANIFEST, None, what));
        }
        Ok(manifest)
    }

    /// Every file that must be there is listed, and nothing else; no name leads out of the folder.
    pub(crate) fn check_names(&self, catalogue: &Catalogue) -> Result<()> {
        let mut expected = BTreeSet::new();
        for table in &catalogue.tables {
            expected.insert(table_file(&table.name));
            if self.contacts && !table.personal.is_empty() {
                expected.insert(personal_file(&table.name));
            }
            expected.extend(table.registers.iter().map(|(name, _)| register_file(name)));
        }
        let is_blob = |name: &str| name.strip_prefix("files/").is_some_and(is_hash);
        for name in self.files.keys() {
            if !expected.remove(name) && name != CODES && !is_blob(name) {
                let what = format!("lists {}, which is no file of a bundle", name.escape_debug());
                return Err(damaged(MANIFEST, None, what));
            }
        }
        match expected.first() {
            Some(name) => Err(damaged(MANIFEST, None, format!("does not list {name}"))),
            None => Ok(()),
        }
    }

    /// Every file is there and has its size and hash.
    pub(crate) fn check_files(&self, folder: &Path) -> Result<()> {
        for (name, entry) in &self.files {
            let mut hashed = Hashed::new(io::sink());
            let file = open(folder, name, "is missing")?;
            // One byte more than promised is enough to see that it is another file.
            let bytes = io::copy(&mut file.take(entry.bytes.saturating_add(1)), &mut hashed)
                .map_err(|error| damaged(name, None, error.to_string()))?;
            if bytes != entry.bytes || hashed.finish().1 != entry.sha256 {
                return Err(damaged(name, None, "is not the file that was exported: size or SHA-256 differ"));
            }
        }
        Ok(())
    }
}

/// Opens a file of a bundle; a link is no file.
pub(crate) fn open(folder: &Path, name: &str, missing: &str) -> Result<File> {
    let path = folder.join(name);
    let plain = fs::symlink_metadata(&path).is_ok_and(|found| found.is_file());
    if !plain {
        return Err(damaged(name, None, missing));
    }
    File::open(&path).map_err(|error| BundleError::File(path, error))
}

pub(crate) fn table_file(table: &str) -> String {
    format!("tables/{table}.jsonl")
}

pub(crate) fn personal_file(table: &str) -> String {
    format!("personal/{table}.jsonl")
}

pub(crate) fn register_file(register: &str) -> String {
    format!("registers/{register}.csv")
}

pub(crate) fn is_hash(text: &str) -> bool {
    text.len() == 64 && text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
}

pub(crate) fn sha256(bytes: &[u8]) -> String {
    hex(Sha256::digest(bytes).as_slice())
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Counts and hashes what passes through.
pub(crate) struct Hashed<W> {
    inner: W,
    bytes: u64,
    hasher: Sha256,
}

impl<W: Write> Hashed<W> {
    pub(crate) fn new(inner: W) -> Hashed<W> {
        Hashed { inner, bytes: 0, hasher: Sha256::new() }
    }

    fn finish(self) -> (u64, String) {
        (self.bytes, hex(self.hasher.finalize().as_slice()))
    }
}

impl<W: Write> Write for Hashed<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let written = self.inner.write(bytes)?;
        self.hasher.update(&bytes[..written]);
        self.bytes += written as u64;
        Ok(written)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.inner.flush()
    }
}

/// A file of a bundle that is being written.
pub(crate) struct Out {
    name: String,
    pub(crate) rows: u64,
    pub(crate) to: BufWriter<Hashed<File>>,
}

impl Out {
    pub(crate) fn create(folder: &Path, name: String) -> Result<Out> {
        let path = folder.join(&name);
        let parent = path.parent().expect("a file lies in a folder");
        let made = fs::create_dir_all(parent).and_then(|()| {
            let mut options = File::options();
            options.write(true).create_new(true);
            #[cfg(unix)]
            std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
            options.open(&path)
        });
        let file = made.map_err(|error| BundleError::File(path, error))?;
        Ok(Out { name, rows: 0, to: BufWriter::with_capacity(1 << 18, Hashed::new(file)) })
    }

    /// Closes the file and enters it in the manifest, with its rows when it is made of rows.
    pub(crate) fn finish(self, manifest: &mut Manifest, of_rows: bool) -> Result<()> {
        let Out { name, rows, to } = self;
        let failed = |error: io::Error| BundleError::File(name.clone().into(), error);
        let hashed = to.into_inner().map_err(|error| failed(error.into_error()))?;
        hashed.inner.sync_all().map_err(failed)?;
        let (bytes, sha256) = hashed.finish();
        manifest.files.insert(name, Entry { rows: of_rows.then_some(rows), bytes, sha256 });
        Ok(())
    }
}
