//! What people do without an account and come back to by four words: the form that takes it in ([`guard`]), the receipt
//! that shows the code once ([`ticket`]), the code as it is typed again ([`typed`]), how often one may try
//! ([`tries`]) and for how long it then stays open ([`session`]). What a code opens is the slice's own.

pub mod guard;
pub mod session;
pub mod ticket;
pub mod tries;
pub mod typed;
