//! Why a request was not answered as asked.

use axum::http::StatusCode;
use kernel::Refusal;
use members::{NotDone, Right};
use store::StoreError;

/// Why not. The door makes a page of it, in the reader's language.
#[derive(Debug)]
pub enum Fail {
    /// There is nothing at this address, or nothing that this reader may know of.
    NotFound,
    /// There was something, and it is gone for good.
    Gone,
    /// The reader may not; with what would be needed.
    Forbidden(Option<Right>),
    /// First sign in: leads there and back.
    SignIn,
    /// The rules do not allow it; the page says why.
    Refused(Refusal),
    /// Somebody else changed it first.
    Stale,
    /// Too often; try again after so many seconds.
    TooMany {
        /// Seconds.
        retry_after: i64,
    },
    /// The request makes no sense; the code goes to the log, not to the page.
    BadRequest {
        /// What is wrong with it, for the log.
        code: &'static str,
    },
    /// More bytes than are taken in.
    TooLarge {
        /// So many are, bytes.
        most: usize,
        /// The longer texts that came with it, so that nobody loses what they wrote.
        kept: Vec<String>,
    },
    /// It took too long.
    Timeout,
    /// The method is not one that this address answers.
    Method,
    /// Something broke on our side.
    Broken(&'static str),
    /// The database.
    Store(StoreError),
}

impl Fail {
    /// The status of the reply.
    pub fn status(&self) -> StatusCode {
        match self {
            Fail::NotFound => StatusCode::NOT_FOUND,
            Fail::Gone => StatusCode::GONE,
            Fail::Forbidden(_) => StatusCode::FORBIDDEN,
            Fail::SignIn => StatusCode::SEE_OTHER,
            Fail::Refused(_) | Fail::Stale => StatusCode::CONFLICT,
            Fail::TooMany { .. } => StatusCode::TOO_MANY_REQUESTS,
            Fail::BadRequest { .. } => StatusCode::BAD_REQUEST,
            Fail::TooLarge { .. } => StatusCode::PAYLOAD_TOO_LARGE,
            Fail::Timeout => StatusCode::REQUEST_TIMEOUT,
            Fail::Method => StatusCode::METHOD_NOT_ALLOWED,
            Fail::Store(StoreError::Unavailable(_)) => StatusCode::SERVICE_UNAVAILABLE,
            Fail::Broken(_) | Fail::Store(_) => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }
}

impl From<Refusal> for Fail {
    fn from(refusal: Refusal) -> Fail {
        match refusal.code {
            "not-permitted" => Fail::Forbidden(None),
            _ => Fail::Refused(refusal),
        }
    }
}

impl From<StoreError> for Fail {
    fn from(error: StoreError) -> Fail {
        match error {
            StoreError::NotFound => Fail::NotFound,
            StoreError::Conflict(_) => Fail::Stale,
            other => Fail::Store(other),
        }
    }
}

impl From<NotDone> for Fail {
    fn from(error: NotDone) -> Fail {
        match error {
            NotDone::Refused(refusal) => refusal.into(),
            NotDone::Store(error) => error.into(),
        }
    }
}

impl From<askama::Error> for Fail {
    fn from(_: askama::Error) -> Fail {
        Fail::Broken("a template failed")
    }
}
