//! What can be wrong with a file, and where.

use std::fmt;

/// Why a file or a mapping was not accepted: a code, the place, and the particulars a sentence needs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// What is wrong.
    pub code: FaultCode,
    /// Row as a spreadsheet counts it, from 1.
    pub row: Option<usize>,
    /// Column, from 1.
    pub column: Option<usize>,
    /// Particulars by name; each [`FaultCode`] says which it has.
    pub args: Vec<(&'static str, String)>,
}

impl Fault {
    /// A fault of the whole file.
    pub(crate) fn new(code: FaultCode) -> Self {
        Self { code, row: None, column: None, args: Vec::new() }
    }

    /// A fault of one cell; row and column are counted from 1.
    pub(crate) fn at(code: FaultCode, row: usize, column: usize) -> Self {
        Self { code, row: Some(row), column: Some(column), args: Vec::new() }
    }

    /// Adds one particular.
    pub(crate) fn arg(mut self, name: &'static str, value: impl fmt::Display) -> Self {
        self.args.push((name, value.to_string()));
        self
    }

    /// The cell as spreadsheets name it (`C17`), when both row and column are known.
    pub fn cell_name(&self) -> Option<String> {
        Some(format!("{}{}", column_name(self.column?), self.row?))
    }

    /// The particular of that name.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.args.iter().find(|(key, _)| *key == name).map(|(_, value)| value.as_str())
    }
}

/// For logs; what users read is made from code, place and particulars.
impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code.code())?;
        match (self.cell_name(), self.row) {
            (Some(cell), _) => write!(f, " at {cell}"),
            (None, Some(row)) => write!(f, " at row {row}"),
            (None, None) => Ok(()),
        }
    }
}

impl std::error::Error for Fault {}

/// The letters of a column counted from 1: 1 is `A`, 27 is `AA`.
pub fn column_name(column: usize) -> String {
    let mut letters = Vec::new();
    let mut rest = column;
    while rest > 0 {
        letters.push(char::from(b'A' + u8::try_from((rest - 1) % 26).expect("below 26")));
        rest = (rest - 1) / 26;
    }
    letters.iter().rev().collect()
}

macro_rules! codes {
    ($($(#[$doc:meta])* $name:ident = $code:literal,)*) => {
        /// Every kind of fault. Its [`code`](FaultCode::code) is stable and serves as the end of a message key.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum FaultCode { $($(#[$doc])* $name,)* }

        impl FaultCode {
            /// All codes, so that a test can ask whether each has its sentence.
            pub const ALL: &[FaultCode] = &[$(FaultCode::$name,)*];

            /// The stable name.
            pub const fn code(self) -> &'static str {
                match self { $(FaultCode::$name => $code,)* }
            }
        }
    };
}

codes! {
    /// The file has no bytes.
    EmptyFile = "empty-file",
    /// More bytes than allowed: `limit`, `size`.
    FileTooLarge = "file-too-large",
    /// The unpacked content is larger than allowed, as in a ZIP bomb: `limit`. Row when known.
    UnpackedTooLarge = "unpacked-too-large",
    /// The file is not complete or was changed on its way: its ZIP container cannot be read.
    DamagedArchive = "damaged-archive",
    /// The container is whole but the table within is not readable. The row that was reached, when known.
    DamagedSheet = "damaged-sheet",
    /// Locked with a password.
    PasswordProtected = "password-protected",
    /// A workbook of Excel 97–2003 (`.xls`).
    OldExcel = "old-excel",
    /// Some other kind of file: `found` (`pdf`, `html`, `gzip`, `rtf`, `xlsb`, `docx`, `odf`, `zip`).
    UnsupportedFormat = "unsupported-format",
    /// A workbook without a visible sheet.
    NoSheet = "no-sheet",
    /// Neither UTF-8 nor plausible Windows-1252: the first such cell, `byte` in hexadecimal.
    WrongEncoding = "wrong-encoding",
    /// A NUL character: the cell.
    NulCharacter = "nul-character",
    /// A quoted cell that does not end with its quotation mark: the cell where it begins.
    UnclosedQuote = "unclosed-quote",
    /// No row with content.
    NoHeader = "no-header",
    /// Two columns with one heading: the second cell, `name`, `first` (letters of the first column).
    DuplicateHeader = "duplicate-header",
    /// Content in a column that has no heading: the cell.
    CellWithoutHeader = "cell-without-header",
    /// More rows than allowed: the first row too many, `limit`.
    TooManyRows = "too-many-rows",
    /// More columns than allowed: the first cell too many, `limit`.
    TooManyColumns = "too-many-columns",
    /// A cell with more bytes than allowed: the cell, `limit`, `size` where known.
    CellTooLarge = "cell-too-large",
    /// A formula where a value is wanted: the first such cell.
    Formula = "formula",
    /// An error value: the first such cell, `value` (`#REF!`).
    ErrorValue = "error-value",
    /// A part of a mapping is not `column=field`: `part`.
    MappingSyntax = "mapping-syntax",
    /// The mapping names a column the file does not have: `column`, `columns` (those there are), `nearest` if any.
    MissingColumn = "missing-column",
    /// The mapping names a field that does not exist: `field`, `fields` (those there are), `nearest` if any.
    UnknownField = "unknown-field",
    /// Two columns are mapped to one field: `field`.
    FieldTwice = "field-twice",
    /// No column is mapped to a field that must have one: `field`, `columns`.
    FieldUnmapped = "field-unmapped",
    /// A cell that must have content is empty: the cell, `field`, `column`.
    RequiredEmpty = "required-empty",
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_are_named_as_spreadsheets_do() {
        for (column, name) in [(1, "A"), (26, "Z"), (27, "AA"), (52, "AZ"), (702, "ZZ"), (703, "AAA")] {
            assert_eq!(column_name(column), name);
        }
        assert_eq!(Fault::at(FaultCode::Formula, 17, 3).to_string(), "formula at C17");
        assert_eq!(Fault::new(FaultCode::EmptyFile).cell_name(), None);
    }

    #[test]
    fn codes_are_distinct() {
        let codes: std::collections::BTreeSet<_> = FaultCode::ALL.iter().map(|code| code.code()).collect();
        assert_eq!(codes.len(), FaultCode::ALL.len());
    }
}
