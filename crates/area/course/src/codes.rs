//! Closed lists of words: one stable code each, stored as it is written here and named in message keys.

/// Defines an enum whose variants have codes: `ALL`, `as_str`, `parse`, and serde by the same codes.
macro_rules! codes {
    ($(#[$doc:meta])* $name:ident { $($(#[$what:meta])* $variant:ident = $code:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
        pub enum $name { $($(#[$what])* #[serde(rename = $code)] $variant),+ }

        impl $name {
            /// Every one, in order.
            pub const ALL: &[$name] = &[$($name::$variant),+];

            /// As stored, and the last part of message keys.
            pub fn as_str(self) -> &'static str {
                match self { $($name::$variant => $code),+ }
            }

            /// Reads what `as_str` wrote.
            pub fn parse(text: &str) -> Option<$name> {
                $name::ALL.iter().copied().find(|one| one.as_str() == text)
            }
        }
    };
}
pub(crate) use codes;

codes! {
    /// Where a row comes from. Example data and facts from old documents say so wherever they are shown.
    #[derive(Default)]
    Origin {
        /// Somebody wrote it here.
        #[default]
        Real = "real",
        /// A fact from the source document of the example, told in our words.
        Source = "source",
        /// A fact from another public document.
        PublicSource = "public_source",
        /// Made up for the example.
        Synthetic = "synthetic",
    }
}
