//! Lines of a file of a bundle, each with its number.

use std::{
    fs::File,
    io::{BufRead, BufReader, Read},
    path::Path,
};

use store::{Value, tables::Table};

use crate::{Result, damaged, manifest::open, row};

/// The longest line that is read, bytes.
const LONGEST: u64 = 64 << 20;

pub(crate) struct Lines {
    pub(crate) name: String,
    pub(crate) number: u64,
    reader: BufReader<File>,
    line: Vec<u8>,
}

impl Lines {
    pub(crate) fn open(folder: &Path, name: String) -> Result<Lines> {
        let file = open(folder, &name, "is missing")?;
        Ok(Lines { name, number: 0, reader: BufReader::with_capacity(1 << 18, file), line: Vec::new() })
    }

    /// The next row, if there is one.
    pub(crate) fn next(&mut self, table: &Table) -> Result<Option<Vec<Value>>> {
        self.line.clear();
        let read = (&mut self.reader).take(LONGEST).read_until(b'\n', &mut self.line);
        let read = read.map_err(|error| damaged(&self.name, self.number + 1, error.to_string()))?;
        if read == 0 {
            return Ok(None);
        }
        self.number += 1;
        if self.line.pop() != Some(b'\n') {
            return Err(self.fault("the line does not end"));
        }
        row::read(table, &self.line).map(Some).map_err(|what| self.fault(&what))
    }

    /// Bytes of the line that was read last.
    pub(crate) fn length(&self) -> u64 {
        self.line.len() as u64
    }

    pub(crate) fn fault(&self, what: &str) -> crate::BundleError {
        damaged(&self.name, self.number, what)
    }
}
