//! Thinning: of many backups those stay that are far enough apart.

use std::fs;

use chrono::{Datelike, NaiveDateTime, TimeDelta};

use super::names::{Found, Names};

/// So many days, weeks and months that have a backup keep their newest.
const DAYS: usize = 12;
const WEEKS: usize = 10;
const MONTHS: usize = 9;
/// What is younger stays in any case: days.
const YOUNG: i64 = 2;

/// Thins the folder of a file; how many were removed. One that cannot be removed is tried again the next time.
pub fn thin(names: &Names, now: NaiveDateTime) -> usize {
    for left in names.left().iter().filter(|left| !young(left, now)) {
        let _ = fs::remove_file(&left.path);
    }
    superfluous(names.asked(), now).iter().filter(|found| fs::remove_file(&found.path).is_ok()).count()
}

/// Those of some backups that need not stay.
pub fn superfluous(mut all: Vec<Found>, now: NaiveDateTime) -> Vec<Found> {
    all.sort();
    // What a clock that was set wrong dated ahead takes no other's place.
    let past: Vec<&Found> = all.iter().rev().filter(|found| found.at <= now).collect();
    let day = |found: &Found| (found.at.year(), found.at.ordinal());
    let week = |found: &Found| (found.at.iso_week().year(), found.at.iso_week().week());
    let month = |found: &Found| (found.at.year(), found.at.month());
    let kept = [newest(&past, DAYS, day), newest(&past, WEEKS, week), newest(&past, MONTHS, month)].concat();
    let stays = |found: &Found| young(found, now) || kept.contains(&found);
    all.iter().filter(|found| !stays(found)).cloned().collect()
}

fn young(found: &Found, now: NaiveDateTime) -> bool {
    now - found.at < TimeDelta::days(YOUNG)
}

/// The newest of each of the last so many spans that have one.
fn newest<'a>(newest_first: &[&'a Found], spans: usize, span: impl Fn(&Found) -> (i32, u32)) -> Vec<&'a Found> {
    let mut kept: Vec<&Found> = Vec::new();
    for found in newest_first {
        if kept.last().is_none_or(|last| span(last) != span(found)) {
            if kept.len() == spans {
                break;
            }
            kept.push(found);
        }
    }
    kept
}
