//! The errors of SQLite as faults with their exit codes.

use rusqlite::{Error, ErrorCode};

use crate::fault::{Exit, Fault};

/// What an error of SQLite means to a person.
#[expect(clippy::needless_pass_by_value, reason = "so that it fits `map_err`")]
pub fn translate(error: Error) -> Fault {
    let why = error.to_string();
    if matches!(&error, Error::SqlInputError { msg, .. } | Error::SqliteFailure(_, Some(msg)) if lacks(msg)) {
        return Fault::new(Exit::Io, "incomplete");
    }
    let Some(code) = error.sqlite_error_code() else {
        return if unread(&error) {
            Fault::new(Exit::Io, "damaged")
        } else {
            Fault::new(Exit::Bug, "bug").arg("why", why)
        };
    };
    match code {
        ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked => Fault::new(Exit::Locked, "locked"),
        ErrorCode::DiskFull => Fault::new(Exit::Io, "disk-full"),
        ErrorCode::ReadOnly | ErrorCode::PermissionDenied | ErrorCode::AuthorizationForStatementDenied => {
            Fault::new(Exit::NotPermitted, "not-writable")
        }
        ErrorCode::NotADatabase => Fault::new(Exit::NotOurs, "not-database"),
        ErrorCode::DatabaseCorrupt => Fault::new(Exit::Io, "damaged"),
        // A file that is known as ours, of a format that no SQLite has: its header is damaged.
        ErrorCode::Unknown if why.contains("unsupported file format") => Fault::new(Exit::Io, "damaged"),
        // A lack of rights has codes of its own, above: this is a disk, or too many open files.
        ErrorCode::SystemIoFailure | ErrorCode::CannotOpen => Fault::new(Exit::Io, "disk").arg("why", why),
        ErrorCode::TooBig => Fault::data("text-long").arg("max", 64),
        ErrorCode::ConstraintViolation => Fault::data("constraint").arg("why", why),
        _ => Fault::new(Exit::Bug, "bug").arg("why", why),
    }
}

/// True for a value that is not of the kind its column holds: text that is no UTF-8, a number that is none.
fn unread(error: &Error) -> bool {
    matches!(
        error,
        Error::Utf8Error(..)
            | Error::FromSqlConversionFailure(..)
            | Error::IntegralValueOutOfRange(..)
            | Error::InvalidColumnType(..)
    )
}

/// True for an error with which SQLite takes the transaction back by itself: whatever is done next would stand alone.
pub fn takes_back(error: &Error) -> bool {
    use ErrorCode::{DiskFull, OperationInterrupted, OutOfMemory, SystemIoFailure};
    matches!(error.sqlite_error_code(), Some(DiskFull | OperationInterrupted | OutOfMemory | SystemIoFailure))
}

/// How SQLite says that another program has taken a table or a column away, or put one of its own in its place.
fn lacks(why: &str) -> bool {
    let begins = ["no such ", "duplicate column name"];
    begins.iter().any(|begin| why.starts_with(begin))
        || why.contains(" has no column named ")
        || (why.starts_with("table ") && why.ends_with(" already exists"))
}
