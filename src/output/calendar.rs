//! A calendar as RFC 5545 has it: events of whole days, for any program that keeps one.

#[cfg(test)]
mod tests;

use std::io::Write;

use chrono::{Days, NaiveDate};

use super::clean::clean_lines;
use super::door::Written;
use crate::fault::Result;

/// An event of whole days.
#[derive(Clone, Debug)]
pub struct Entry {
    /// What it is known by, whatever becomes of it.
    pub uid: String,
    /// When it was changed last: `2012-12-20T09:15:00Z`.
    pub changed: String,
    /// Its first day.
    pub first: NaiveDate,
    /// Its last day.
    pub last: NaiveDate,
    /// What it is.
    pub summary: String,
    /// What else is to be said of it, a line each.
    pub description: String,
    /// It is no longer to be.
    pub cancelled: bool,
}

/// The octets of a line; what is longer goes on in the next.
const LINE: usize = 75;

/// Writes a calendar of this name.
pub fn write(out: &mut dyn Write, name: &str, entries: &[Entry]) -> Result<()> {
    let mut line = |text: &str| folded(out, text);
    line("BEGIN:VCALENDAR")?;
    line("VERSION:2.0")?;
    line("PRODID:-//veche//plan//RU")?;
    line("CALSCALE:GREGORIAN")?;
    line("METHOD:PUBLISH")?;
    line(&format!("X-WR-CALNAME:{}", escaped(name)))?;
    for entry in entries {
        line("BEGIN:VEVENT")?;
        line(&format!("UID:{}", escaped(&entry.uid)))?;
        line(&format!("DTSTAMP:{}", entry.changed.replace(['-', ':'], "")))?;
        line(&format!("DTSTART;VALUE=DATE:{}", entry.first.format("%Y%m%d")))?;
        // The end is the day after.
        let end = entry.last.checked_add_days(Days::new(1)).unwrap_or(entry.last);
        line(&format!("DTEND;VALUE=DATE:{}", end.format("%Y%m%d")))?;
        line(&format!("SUMMARY:{}", escaped(&entry.summary)))?;
        if !entry.description.is_empty() {
            line(&format!("DESCRIPTION:{}", escaped(&entry.description)))?;
        }
        line(if entry.cancelled { "STATUS:CANCELLED" } else { "STATUS:CONFIRMED" })?;
        // Nobody is busy the whole day because a term ends.
        line("TRANSP:TRANSPARENT")?;
        line("END:VEVENT")?;
    }
    line("END:VCALENDAR")
}

fn escaped(text: &str) -> String {
    let text = clean_lines(text);
    text.replace('\\', "\\\\").replace(';', "\\;").replace(',', "\\,").replace('\n', "\\n")
}

/// One line of content, folded where it is too long, between letters and never inside one.
fn folded(out: &mut dyn Write, text: &str) -> Result<()> {
    let (mut rest, mut room) = (text, LINE);
    while rest.len() > room {
        let cut = (1..=room).rev().find(|at| rest.is_char_boundary(*at)).unwrap_or(rest.len());
        write!(out, "{}\r\n ", &rest[..cut]).written()?;
        rest = &rest[cut..];
        // The blank that goes before counts too.
        room = LINE - 1;
    }
    write!(out, "{rest}\r\n").written()
}
