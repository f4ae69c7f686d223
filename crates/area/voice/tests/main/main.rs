//! The heart on both databases.

mod account;
mod answering;
mod assessments;
mod browse;
mod cards;
mod following;
mod front;
mod groups;
mod import_pages;
mod importing;
mod intake;
mod interviews;
mod meaning;
mod mine;
mod onward;
mod proposals;
mod requirements;
mod rounds;
mod rules;
mod seen;
mod sorting;
mod story;
mod suggesting;
mod support;
mod themes;
mod undoing;
