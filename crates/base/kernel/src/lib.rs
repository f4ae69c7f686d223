//! The few notions that every other crate speaks in: identifiers, time, languages, who acts, what a
//! refusal is, and the base types that real documents force on a planning system (dates of which only the
//! month is known, "about 180 000", periods with open ends).
//!
//! Absent on purpose: storage, the web, words shown to people, anything about ideas or municipalities.

pub mod actor;
pub mod env;
pub mod event;
pub mod id;
pub mod lang;
pub mod local_text;
pub mod partial_date;
pub mod period;
pub mod private;
pub mod quantity;
pub mod refusal;
pub mod review;
pub mod section;
pub mod slug;
pub mod source;
pub mod within;
pub mod zone;

pub use actor::Actor;
pub use env::{Clock, Env, FixedClock, Millis, Random, SeededRandom, SystemClock, SystemRandom};
pub use event::{Happened, Visibility};
pub use id::{Id, Kind, Ref};
pub use lang::Lang;
pub use local_text::{LocalText, Shown, Translation, Translator};
pub use partial_date::{PartialDate, Truth};
pub use period::Period;
pub use private::Private;
pub use quantity::{Qualifier, Quantity};
pub use refusal::{Fault, Refusal};
pub use review::ReviewStamp;
pub use section::{Block, Said, Section};
pub use source::Source;
pub use within::{Within, sane};
