//! A package into a file that has no records yet: every record with its number, whatever refers to what.

use std::fs::File;
use std::io::{self, ErrorKind, Read};
use std::path::Path;

use serde_json::Value;

use super::{DESCRIPTION, OPTIONAL, codes, tables};
use crate::cli::context::Context;
use crate::cli::import::faults::Faults;
use crate::cli::import::headings::{Known, Place};
use crate::cli::import::loader::{Loader, Manner};
use crate::cli::import::table::Table;
use crate::cli::import::{Duplicates, load};
use crate::fault::{Exit, Fault, Result};
use crate::input::{Input, Row};
use crate::record::Record;
use crate::store::Tx;
use crate::subject::{Aid, Award, Closing, CodeRow, Entry, Event, Former, Office, Org, Plan, Rule, Year};
use crate::value::Kind;

/// Bytes of a description that are read; ours has a hundredth of them.
const MAX_DESCRIPTION: u64 = 16 << 20;

/// Where a table's rows come from; none where the package does not have it.
pub type Source<'a> = &'a dyn Fn(&str) -> Result<Option<Input>>;

/// What a package says of itself.
pub struct About {
    /// People's names are initials.
    pub masked: bool,
    /// The files of its tables.
    files: Vec<String>,
}

impl About {
    /// True for a package that has this table.
    pub fn has(&self, table: &str) -> bool {
        !OPTIONAL.contains(&table) || self.files.iter().any(|file| file.strip_suffix(".csv") == Some(table))
    }
}

/// Reads what describes the package: it must be one of ours.
pub fn about(dir: &Path) -> Result<About> {
    let path = dir.join(DESCRIPTION);
    let text = description(&path).map_err(|error| {
        let (why, exit) = match error.kind() {
            _ if dir.is_file() => ("file".to_owned(), Exit::NoInput),
            ErrorKind::NotFound if dir.exists() => ("other".to_owned(), Exit::NoInput),
            ErrorKind::NotFound | ErrorKind::NotADirectory => ("missing".to_owned(), Exit::NoInput),
            ErrorKind::PermissionDenied => ("rights".to_owned(), Exit::NotPermitted),
            ErrorKind::InvalidInput => ("kind".to_owned(), Exit::NoInput),
            _ => (error.to_string(), Exit::Io),
        };
        Fault::new(exit, "package-none").arg("path", dir.display()).arg("why", why)
    })?;
    let not_ours = || Fault::data("package-not-ours").arg("path", path.display());
    let about: Value = serde_json::from_slice(&text).map_err(|_| not_ours())?;
    let resources = about["resources"].as_array().ok_or_else(not_ours)?;
    // Only our own names are ever opened: a path of the description leads nowhere.
    let mut known = Vec::new();
    macro_rules! name {
        ($table:ident $record:ident) => {
            known.push(concat!(stringify!($table), ".csv"))
        };
    }
    tables!(name!());
    let files = resources.iter().map(|resource| resource["path"].as_str().unwrap_or("?"));
    if let Some(foreign) = files.clone().find(|path| !known.contains(path)) {
        return Err(Fault::data("package-path").arg("path", path.display()).arg("text", foreign));
    }
    Ok(About { masked: about["veche"]["names"] == "initials", files: files.map(str::to_owned).collect() })
}

/// The text of the description: of a plain file, for nothing else ends.
fn description(path: &Path) -> io::Result<Vec<u8>> {
    if !std::fs::metadata(path)?.is_file() {
        return Err(ErrorKind::InvalidInput.into());
    }
    let mut text = Vec::new();
    File::open(path)?.take(MAX_DESCRIPTION).read_to_end(&mut text)?;
    Ok(text)
}

/// True for a file with nothing but what `init` writes.
pub fn is_new(tx: &Tx<'_>) -> Result<bool> {
    let mut new = true;
    macro_rules! look {
        ($table:ident $record:ident) => {
            new &= matches!(stringify!($table), "office" | "code") || tx.is_empty::<$record>()?
        };
    }
    tables!(look!());
    Ok(new)
}

/// Takes every table; how many records of each there were. What is wrong is said and read past.
pub fn all(
    tx: &mut Tx<'_>,
    source: Source<'_>,
    dir: Option<&Path>,
    faults: &mut Faults<'_>,
    context: &Context,
) -> Result<Vec<(&'static str, i64)>> {
    tx.defer_references()?;
    let mut records = Vec::new();
    macro_rules! take {
        ($table:ident $record:ident) => {
            if let Some(dir) = dir {
                faults.file(&dir.join(concat!(stringify!($table), ".csv")));
            }
            records.push((stringify!($table), take::<$record>(tx, source, faults, context)?));
        };
    }
    tables!(take!());
    // What refers to what is known once all are in.
    macro_rules! dangling {
        ($table:ident $record:ident) => {
            if let Some(dir) = dir {
                faults.file(&dir.join(concat!(stringify!($table), ".csv")));
            }
            dangling::<$record>(tx, faults)?;
        };
    }
    tables!(dangling!());
    Ok(records)
}

/// A table that is open, and what takes its rows.
pub struct Rows<'t, 'a, 'f, 'c> {
    pub table: Table,
    pub loader: Loader<'t, 'a, 'f, 'c>,
}

/// Opens a table of the package; none when it cannot be read, which has been said then.
pub fn rows<'t, 'a, 'f, 'c, R: Record>(
    tx: &'t mut Tx<'a>,
    source: Source<'_>,
    faults: &'f mut Faults<'c>,
    context: &Context,
) -> Result<Option<Rows<'t, 'a, 'f, 'c>>> {
    let known = Known::of::<R>(&[], &context.locale)?;
    let found = source(R::TABLE).and_then(|input| {
        let table = input.map(|input| Table::find::<R>(input.rows, &known, (None, &[]), faults, context));
        Ok(table.transpose()?.flatten())
    });
    let (table, headings) = match found {
        Ok(Some(found)) => found,
        Ok(None) => return Ok(None),
        Err(fault) => return load::unreadable(&fault, faults).map(|()| None),
    };
    if headings.position(Place::Id).is_none() {
        faults.add(None, None, &Fault::data("heading-missing").arg("names", "id"));
        return Ok(None);
    }
    let names = tx.names(context.locale.lang, context.today)?;
    let manner = Manner { duplicates: Duplicates::Update, exact: false, whole: true, ragged: false };
    let loader = Loader::new::<R>(tx, names, headings, faults, manner)?;
    Ok(Some(Rows { table, loader }))
}

fn take<R: Record>(tx: &mut Tx<'_>, source: Source<'_>, faults: &mut Faults<'_>, context: &Context) -> Result<i64> {
    if R::TABLE == CodeRow::TABLE {
        // What keeps it from being read is told once.
        if !codes::make_room(tx, source, faults, context)? {
            return Ok(0);
        }
    }
    let Some(Rows { mut table, mut loader }) = rows::<R>(tx, source, faults, context)? else { return Ok(0) };
    let mut row = Row::default();
    let mut named = Vec::new();
    loop {
        match table.next(&mut row) {
            Ok(true) if R::NAMED => named.push(std::mem::take(&mut row)),
            Ok(true) => loader.row::<R>(&row, None)?,
            Ok(false) => break,
            Err(fault) => {
                load::unreadable(&fault, loader.faults)?;
                break;
            }
        }
    }
    let targets = named.iter().map(|row| loader.name::<R>(row)).collect::<Result<Vec<_>>>()?;
    named.iter().zip(targets).try_for_each(|(row, target)| loader.row::<R>(row, target))?;
    let records = loader.tally.count();
    if R::TABLE == CodeRow::TABLE {
        codes::obey(tx, faults, context)?;
    }
    Ok(records)
}

/// References that lead nowhere, once all tables are in.
fn dangling<R: Record>(tx: &Tx<'_>, faults: &mut Faults<'_>) -> Result<()> {
    for reference in tx.dangling::<R>()? {
        let column = R::COLUMNS.iter().find(|column| column.name == reference.field);
        let target = column.map_or("", |column| if let Kind::Ref(target) = column.kind { target } else { "" });
        let fault = Fault::data("package-dangling").arg("id", reference.id).arg("table", target);
        faults.add(None, column.map(|column| faults.label(column)).as_deref(), &fault);
    }
    Ok(())
}
