//! Statements have names, and every one is known to the test that prepares them all on both databases.

/// A statement in the portable dialect (`docs/decisions/003`).
#[derive(Clone, Copy, Debug)]
pub struct Sql {
    /// Where it is defined: module and constant.
    pub name: &'static str,
    /// The text, with `$1, $2 …` in the order of first use.
    pub text: &'static str,
    /// Prepared on this engine only; `None` for the portable ones. Only `store` itself has others.
    pub only: Option<crate::Engine>,
}

/// What [`sql!`] leaves in the registry.
#[doc(hidden)]
pub struct Registered(pub Sql);
inventory::collect!(Registered);

/// Every statement of the running program.
pub fn statements() -> impl Iterator<Item = &'static Sql> {
    inventory::iter::<Registered>.into_iter().map(|registered| &registered.0)
}

/// Defines named statements and registers them:
/// `sql! { /// One idea by its number.
///   IDEA = "select … from idea where space = $1 and number = $2"; }`
#[macro_export]
macro_rules! sql {
    ($($(#[$doc:meta])* $vis:vis $name:ident = $text:expr;)*) => {$(
        $(#[$doc])*
        $vis const $name: $crate::Sql =
            $crate::Sql { name: concat!(module_path!(), "::", stringify!($name)), text: $text, only: None };
        $crate::macros::inventory::submit! { $crate::macros::Registered($name) }
    )*};
}

/// As [`sql!`], for the named exceptions that only one of the databases understands.
macro_rules! sql_only {
    ($engine:ident: $($(#[$doc:meta])* $vis:vis $name:ident = $text:expr;)*) => {$(
        $(#[$doc])*
        $vis const $name: $crate::Sql = $crate::Sql {
            name: concat!(module_path!(), "::", stringify!($name)), text: $text, only: Some($crate::Engine::$engine),
        };
        inventory::submit! { $crate::macros::Registered($name) }
    )*};
}
pub(crate) use sql_only;
