//! The texts that are written in several languages, as fields.

use pages::InLanguages;

/// The name of the space; it stands in the header of a phone.
pub(crate) const SPACE: InLanguages =
    InLanguages::new(["name-sv", "name-nb", "name-nn", "name-fi", "name-en"], "brand-name", 60);

/// The name of an organisation.
pub(crate) const ORGANISATION: InLanguages =
    InLanguages::new(["name-sv", "name-nb", "name-nn", "name-fi", "name-en"], "organisation-name", 80);
