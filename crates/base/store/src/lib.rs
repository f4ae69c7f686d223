//! The one crate that knows there are two databases: transactions, log, followers, outbox, thread, directory, search.
