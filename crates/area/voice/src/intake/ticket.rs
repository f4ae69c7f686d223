//! Tickets of receipts ([`web::by_code`]) and what is stored of the codes that they carry.

use members::Secret;
use wordcode::Code;

pub use web::by_code::ticket::{SHOWN_FOR, Ticket, fresh_key, word_list};

use crate::idea::code;

/// What is stored of a code. `secret` is the installation's secret `receipt-code`.
pub fn hash(secret: &Secret, code: &Code) -> String {
    code::hash(secret.bytes(), &code.canonical())
}
