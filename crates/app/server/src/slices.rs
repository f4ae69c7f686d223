//! THE list of slices. A feature enters the program by one line here, and leaves it by taking the line away.

use course::{
    actions, contribute, decisions, documents, influence, measures, plans, responsibility, strategy,
};
use house::{brand, organisations, people, settings};
use publish::{papers, stories, thread};
use store::{Migration, Reaction, TableRule};
use voice::{
    account, answering, assessments, browse, cards, groups, idea, importing, intake, interviews, inviting,
    mine, proposals, rounds, sorting, themes,
};
use web::{App, Slice};

use crate::mail;

/// Every slice, in the order of the menus.
pub fn slices() -> Vec<Slice> {
    vec![
        idea::slice(),
        browse::slice(),
        sorting::slice(),
        themes::slice(),
        proposals::slice(),
        groups::slice(),
        assessments::slice(),
        answering::slice(),
        inviting::slice(),
        account::slice(),
        mine::slice(),
        intake::slice(),
        importing::slice(),
        interviews::slice(),
        cards::slice(),
        decisions::slice(),
        actions::slice(),
        responsibility::slice(),
        influence::slice(),
        strategy::slice(),
        plans::slice(),
        contribute::slice(),
        measures::slice(),
        documents::slice(),
        thread::slice(),
        papers::slice(),
        stories::slice(),
        settings::slice(),
        brand::slice(),
        rounds::slice(),
        organisations::slice(),
        people::slice(),
        mail::slice(),
    ]
}

/// What slices do because of each other's events, for a store that is used without a door.
pub fn reactions() -> Vec<Reaction> {
    slices().into_iter().flat_map(|slice| slice.reactions).collect()
}

/// Every migration but the store's own.
pub fn migrations() -> Vec<Migration> {
    App::migrations(&slices())
}

/// Whose rows every table holds, where the schema does not say it.
pub fn tables() -> Vec<TableRule> {
    let slices = slices();
    members::TABLES.iter().chain(slices.iter().flat_map(|slice| slice.tables)).copied().collect()
}

/// The newest migration that this program knows.
pub fn newest_schema() -> i64 {
    store::newest_schema(&migrations())
}
