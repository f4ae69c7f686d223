//! What tells people from programs, without asking anybody else: a field that people do not see, the time that
//! writing takes, and how much comes from one network. Nobody is turned away for good; who looks like a program
//! is asked to press the button once more, with the text still there.

use kernel::{Env, Millis, env::DAY};
use members::{Secret, limits};
use store::{Result, Store};

/// The name of the field that people do not see.
pub const TRAP: &str = "website";

/// Nobody opens a page, writes and sends in less.
pub const LEAST: Millis = 3_000;

/// How many texts one network may send in [`WINDOW`]: a school hall shares one address.
pub const MOST: i64 = 60;

/// The time in which they are counted.
pub const WINDOW: Millis = 10 * 60_000;

/// Why a form is shown again although nothing in it is wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pause {
    /// Looks like a program: press once more.
    PressAgain,
    /// The same text came from here before: press once more if it is another one.
    SameText,
    /// Too much from this network for the moment.
    TooMany,
}

/// The moment a form was made, signed: the value of its hidden field `since`.
pub fn stamp(secret: &Secret, now: Millis) -> String {
    let moment = now.to_string();
    let mac = secret.mac(&["intake-since", &moment]);
    format!("{moment}.{mac}")
}

/// Whether a form was open long enough. One without a sound stamp was not.
pub fn took_its_time(secret: &Secret, stamp: &str, now: Millis) -> bool {
    let Some((moment, mac)) = stamp.split_once('.') else { return false };
    let opened: Option<Millis> =
        moment.parse().ok().filter(|_| secret.matches(&["intake-since", moment], mac));
    opened.is_some_and(|opened| now - opened >= LEAST)
}

/// What is counted for itself: the name of the count of posts, and of the count of equal texts.
pub type Scope = (&'static str, &'static str);

/// Counts a post of this text from this visitor (a hashed address). `insists`: the visitor was asked already
/// whether the same text is meant once more.
pub async fn count(
    store: &Store,
    secret: &Secret,
    (posts, texts): Scope,
    (visitor, text): (&str, &str),
    insists: bool,
) -> Result<Option<Pause>> {
    let mut tx = store.housekeeping().await?;
    let few = limits::allow(&mut tx, secret, posts, visitor, MOST, WINDOW).await?;
    let key = format!("{visitor} {}", text.trim());
    let first = limits::allow(&mut tx, secret, texts, &key, 1, DAY).await?;
    tx.commit().await?;
    Ok(match (few, first || insists) {
        (false, _) => Some(Pause::TooMany),
        (true, false) => Some(Pause::SameText),
        (true, true) => None,
    })
}

/// A fresh stamp for a form that came without a sound one; otherwise the one it had.
pub fn keep_stamp(secret: &Secret, stamp_before: &str, env: &Env) -> String {
    let sound = stamp_before
        .split_once('.')
        .is_some_and(|(moment, mac)| secret.matches(&["intake-since", moment], mac));
    if sound { stamp_before.to_owned() } else { stamp(secret, env.now()) }
}
