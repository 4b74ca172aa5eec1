//! The peers in Rust: this program, run again with a word that nobody types, so that each is a process of its own.
//!
//! They do the bare work as it is done well, with statements prepared once, codes from a map, one transaction and one
//! pass, and nothing besides: they check nothing and keep no history.

use std::collections::HashMap;
use std::fs::File;
use std::hash::Hash;
use std::io::Write;
use std::path::Path;

use rusqlite::types::{FromSql, ValueRef};
use rusqlite::{Connection, Row, params};

use crate::Result;
use crate::measure::Job;

/// The word.
const WORD: &str = "peer";
/// What is built when all rows are in: that is faster here than keeping it in step.
const INDEXES: &str = include_str!("../peers/indexes.sql");
/// An event as it is listed; where the associations come, the second query is asked.
const EVENTS: &str = "SELECT id, date, kind, title, times, place, organiser, chair, 'orgs', people, agenda, outcome,
                      minutes, plan, stated_amount_kop, account, notes FROM event ORDER BY id";
/// The headings of the list.
const HEADINGS: &str = "id date kind title times place organiser chair orgs people agenda outcome minutes plan \
                        stated_amount account notes";
/// Where the associations come.
const ORGS: usize = 8;

/// Does what a peer does, where the arguments ask for one.
pub fn run(args: &[String]) -> Option<Result<()>> {
    match args.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        [WORD, "import", table, file] => Some(import(table, file)),
        [WORD, "export", file] => Some(export(file, std::io::stdout().lock()).map(drop)),
        [WORD, "export", file, out] => Some(export_file(file, out)),
        _ => None,
    }
}

/// The bare import of a table into a file that has none of its rows.
pub fn importing(table: &Path, file: &Path) -> Result<Job> {
    job(&["import", &table.display().to_string(), &file.display().to_string()])
}

/// The bare export of events: to stdout.
pub fn exporting(file: &Path) -> Result<Job> {
    job(&["export", &file.display().to_string()])
}

/// The bare export of events: to a file, which is safe on the disk at the end.
pub fn exporting_to(file: &Path, out: &Path) -> Result<Job> {
    job(&["export", &file.display().to_string(), &out.display().to_string()])
}

fn job(args: &[&str]) -> Result<Job> {
    let args: Vec<&str> = [WORD].into_iter().chain(args.iter().copied()).collect();
    Ok(Job::new(&std::env::current_exe()?, &args))
}

fn import(table: &str, file: &str) -> Result<()> {
    let mut db = Connection::open(file)?;
    // As durable as ours; the journal is DELETE when nothing is said.
    db.execute_batch("PRAGMA synchronous = EXTRA")?;
    let tx = db.transaction()?;
    let orgs: HashMap<String, i64> = map(&tx, "SELECT code, id FROM org")?;
    let mut event = tx.prepare("INSERT INTO event (date, kind, title, place, people) VALUES (?, ?, ?, ?, ?)")?;
    let mut link = tx.prepare("INSERT INTO event_org (event, pos, org) VALUES (?, ?, ?)")?;
    let mut reader = csv::Reader::from_path(table)?;
    let mut row = csv::StringRecord::new();
    while reader.read_record(&mut row)? {
        let people: Option<i64> = Some(&row[4]).filter(|text| !text.is_empty()).map(str::parse).transpose()?;
        event.execute(params![&row[0], &row[1], &row[2], &row[3], people])?;
        let id = tx.last_insert_rowid();
        for (pos, code) in (1..).zip(row[5].split("; ")) {
            link.execute(params![id, pos, orgs.get(code).ok_or("no such association")?])?;
        }
    }
    drop((event, link));
    tx.execute_batch(INDEXES)?;
    Ok(tx.commit()?)
}

fn export_file(file: &str, out: &str) -> Result<()> {
    Ok(export(file, File::create(out)?)?.sync_all()?)
}

/// Two ordered scans, merged.
fn export<W: Write>(file: &str, out: W) -> Result<W> {
    let db = Connection::open(file)?;
    let orgs: HashMap<i64, String> = map(&db, "SELECT id, code FROM org")?;
    let mut events = db.prepare(EVENTS)?;
    let mut links = db.prepare("SELECT event, org FROM event_org ORDER BY event, pos")?;
    let (mut events, mut links) = (events.query([])?, links.query([])?);
    let mut link: Option<(i64, i64)> = links.next()?.map(two).transpose()?;
    let mut writer = csv::WriterBuilder::new().buffer_capacity(1 << 16).from_writer(out);
    writer.write_record(HEADINGS.split(' '))?;
    let (mut codes, mut number) = (String::new(), Vec::new());
    while let Some(event) = events.next()? {
        let id = event.get(0)?;
        codes.clear();
        while let Some((_, org)) = link.take_if(|(owner, _)| *owner == id) {
            if !codes.is_empty() {
                codes.push_str("; ");
            }
            codes.push_str(&orgs[&org]);
            link = links.next()?.map(two).transpose()?;
        }
        for at in 0..17 {
            match event.get_ref(at)? {
                _ if at == ORGS => writer.write_field(&codes)?,
                ValueRef::Text(text) => writer.write_field(text)?,
                ValueRef::Integer(value) => {
                    number.clear();
                    write!(number, "{value}")?;
                    writer.write_field(&number)?;
                }
                _ => writer.write_field("")?,
            }
        }
        writer.write_record(None::<&[u8]>)?;
    }
    Ok(writer.into_inner().map_err(|error| error.to_string())?)
}

fn map<K: FromSql + Hash + Eq, V: FromSql>(db: &Connection, sql: &str) -> Result<HashMap<K, V>> {
    Ok(db.prepare(sql)?.query_map([], |row| two(row))?.collect::<rusqlite::Result<_>>()?)
}

fn two<A: FromSql, B: FromSql>(row: &Row<'_>) -> rusqlite::Result<(A, B)> {
    Ok((row.get(0)?, row.get(1)?))
}
