//! Closed lists whose members have a stable name: stored, in files for machines, and the end of message keys.

/// Defines an enum of plain words with `ALL`, `as_str` and `parse`.
macro_rules! keys {
    ($($(#[$doc:meta])* $name:ident { $($(#[$one:meta])* $word:ident = $key:literal),+ $(,)? })+) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum $name { $($(#[$one])* $word),+ }

        impl $name {
            /// Every one, in their order.
            pub const ALL: &[$name] = &[$($name::$word),+];

            /// As stored, in files for machines, and at the end of message keys.
            pub fn as_str(self) -> &'static str {
                match self { $($name::$word => $key),+ }
            }

            /// Reads what `as_str` wrote.
            pub fn parse(text: &str) -> Option<$name> {
                $name::ALL.iter().copied().find(|one| one.as_str() == text)
            }

            /// Reads a list that [`Self::join`] wrote; what is unknown is left out.
            pub fn list(text: &str) -> Vec<$name> {
                let found = text.split(',').filter_map($name::parse);
                let mut all: Vec<$name> = found.collect();
                all.sort_unstable();
                all.dedup();
                all
            }

            /// A list as one text: `live,work`.
            pub fn join(list: &[$name]) -> String {
                list.iter().map(|one| one.as_str()).collect::<Vec<_>>().join(",")
            }
        }
    )+};
}
pub(crate) use keys;
