use std::{fmt, path::PathBuf};

use serde::{Deserialize, Serialize, Serializer};

use super::{ConfigError, read_file};

/// A secret of the configuration. Prints, and is written, as `…`.
#[derive(Clone, PartialEq, Eq, Deserialize)]
#[serde(transparent)]
pub struct Hidden(String);

impl Hidden {
    /// Wraps a secret.
    pub fn new(secret: impl Into<String>) -> Hidden {
        Hidden(secret.into())
    }

    /// The secret, for whoever must present it.
    pub fn reveal(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Hidden {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("…")
    }
}

impl Serialize for Hidden {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str("…")
    }
}

/// A secret that is given either itself or by a file, without the line end.
pub(super) fn of(
    direct: &Option<Hidden>,
    file: &Option<PathBuf>,
    key: &str,
) -> Result<Option<Hidden>, ConfigError> {
    match (direct, file) {
        (Some(_), Some(_)) => Err(ConfigError(format!("give either {key} or {key}_file, not both"))),
        (Some(secret), None) => Ok(Some(secret.clone())),
        (None, Some(file)) => {
            let text = read_file(file, &format!("{key}_file"))?;
            let secret = text.trim_end_matches(['\r', '\n']);
            if secret.is_empty() {
                return Err(ConfigError(format!("{key}_file {} is empty", file.display())));
            }
            Ok(Some(Hidden::new(secret)))
        }
        (None, None) => Ok(None),
    }
}
