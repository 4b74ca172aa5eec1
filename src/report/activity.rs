//! Who was not met for long: when each association last took part, was encouraged, was supported, and how often.
//!
//! Narrow questions alone. What counts, with its `times`, is read for the year that was asked for; of all time before it
//! nothing is needed but the dates, which for events come out of the index.

mod last;

use std::collections::HashMap;

use chrono::NaiveDate;
use rusqlite::{Connection, Row};

use super::orgs::kept;
use crate::fault::Result;
use crate::locale::collate::collator;
use crate::store::{Store, translate};
use crate::value::{Figure, Names, Period, When, YearNumber};

use last::Days;
pub use last::Last;

/// Acts of one kind with one association.
#[derive(Clone, Debug, Default)]
pub struct Acts {
    /// How many there were in the year, or ever.
    pub count: Figure,
    /// The last one, whenever it was.
    pub last: Option<Last>,
}

/// One association.
#[derive(Clone, Debug, Default)]
pub struct Activity {
    /// Its number.
    pub org: i64,
    /// Events that it took part in.
    pub events: Acts,
    /// Awards to it and to its people.
    pub awards: Acts,
    /// Support that it received.
    pub support: Acts,
    /// Whole months since the last of any; none when there was none.
    pub silent: Option<i64>,
    /// What it was counted for in the account, by name.
    pub counted: Vec<&'static str>,
}

impl Activity {
    fn last(&self) -> Option<&Last> {
        [&self.events, &self.awards, &self.support].into_iter().filter_map(|acts| acts.last.as_ref()).max()
    }
}

/// What an association can be counted for, in the order in which it is told.
const FOR: [&str; 6] = ["event", "award", "support", "lasting", "question", "active"];

/// The acts of one kind: what holds one, and where its fields stand.
struct Source {
    /// The dates before the year, with the associations.
    before: &'static str,
    /// The year's own, with `times`.
    within: &'static str,
    acts: fn(&mut Activity) -> &mut Acts,
    counted: &'static str,
}

const SOURCES: [Source; 3] = [
    Source {
        before: "SELECT l.org, e.date FROM event e JOIN event_org l ON l.event = e.id WHERE e.date < ?",
        within: "SELECT l.org, e.date, NULL, e.times FROM event e JOIN event_org l ON l.event = e.id
                 WHERE e.date >= ? AND e.date < ?",
        acts: |activity| &mut activity.events,
        counted: "event",
    },
    Source {
        before: "SELECT org, date FROM award WHERE date < ? AND org IS NOT NULL",
        within: "SELECT org, date, NULL, times FROM award WHERE date >= ? AND date < ? AND org IS NOT NULL",
        acts: |activity| &mut activity.awards,
        counted: "award",
    },
    // What an association gave to a campaign is no support, and the campaign is an event that it took part in.
    Source {
        before: "SELECT l.org, a.date, a.stopped_on FROM aid a JOIN aid_org l ON l.aid = a.id
                 WHERE a.date < ? AND a.flow = 'support'",
        within: "SELECT l.org, a.date, a.stopped_on, a.times FROM aid a JOIN aid_org l ON l.aid = a.id
                 WHERE a.date >= ? AND a.date < ? AND a.flow = 'support'",
        acts: |activity| &mut activity.support,
        counted: "support",
    },
];

/// Every association that acts here and was in being in the year, or is today: the longest silent first, those that were
/// never met before all. Silence is counted to the end of the year, or to today.
pub fn activity(store: &Store, names: &Names, year: Option<YearNumber>) -> Result<(Vec<Activity>, NaiveDate)> {
    let time = match year {
        Some(year) => When::from_iso(&year.0.to_string())?,
        None => When::from(names.today),
    };
    let days = Days::new(time.last_day(), names.today);
    let mut pass = Pass { days, first: year.map(|_| time.first_day()), ..Pass::default() };
    let db = store.reader();
    let kept = kept(db, &Period::from(time.clone())).map_err(translate)?;
    pass.all = kept.iter().map(|org| (*org, Activity { org: *org, ..Activity::default() })).collect();
    pass.run(db, year.map(|year| year.0)).map_err(translate)?;
    let mut all: Vec<Activity> = pass.all.into_values().collect();
    for activity in &mut all {
        activity.silent = activity.last().map(|last| last.months(time.last_day()));
        activity.counted.sort_by_key(|what| FOR.iter().position(|known| known == what));
        activity.counted.dedup();
    }
    sort(&mut all, names);
    Ok((all, time.last_day()))
}

/// Those that were never met first, then by the last day that something was; equal ones by name.
fn sort(all: &mut [Activity], names: &Names) {
    let words = collator();
    let name = |activity: &Activity| names.orgs.get(activity.org).map_or("", |org| org.name.as_str());
    all.sort_by(|a, b| {
        let by_day = a.last().map(Last::day).cmp(&b.last().map(Last::day));
        let (one, other) = (name(a), name(b));
        let by_name = words.as_ref().map_or_else(|| one.cmp(other), |words| words.compare(one, other));
        by_day.then(by_name).then(a.org.cmp(&b.org))
    });
}

/// What is gathered while the records pass.
#[derive(Default)]
struct Pass {
    all: HashMap<i64, Activity>,
    days: Days,
    /// The first day of the year that was asked for.
    first: Option<NaiveDate>,
}

impl Pass {
    fn run(&mut self, db: &Connection, year: Option<i64>) -> rusqlite::Result<()> {
        let (from, below) = year.map_or((String::new(), ":".to_owned()), |year| (year.to_string(), format!("{year}0")));
        for source in &SOURCES {
            if year.is_some() {
                self.rows(db, source.before, &[&from], |pass, org, row| pass.earlier(source, org, row))?;
            }
            self.rows(db, source.within, &[&from, &below], |pass, org, row| pass.counted(source, org, row))?;
        }
        // A question that was raised is told in the account of the plan's year, and the head's own list names who is active.
        let all = i64::MIN;
        let years = (year.unwrap_or(all), year.unwrap_or(i64::MAX));
        let questions = "SELECT DISTINCT raised_by FROM plan WHERE year BETWEEN ? AND ? AND kind = 'question'
                         AND raised_by IS NOT NULL";
        let active = "SELECT DISTINCT org FROM year_active WHERE year BETWEEN ? AND ?";
        for (sql, what) in [(questions, "question"), (active, "active")] {
            self.rows(db, sql, &[&years.0, &years.1], |pass, org, _| {
                if let Some(activity) = pass.all.get_mut(&org) {
                    activity.counted.push(what);
                }
                Ok(())
            })?;
        }
        Ok(())
    }

    /// Hands out the rows that name an association, which comes first in them.
    fn rows(
        &mut self,
        db: &Connection,
        sql: &str,
        args: &[&dyn rusqlite::ToSql],
        mut take: impl FnMut(&mut Self, i64, &Row<'_>) -> rusqlite::Result<()>,
    ) -> rusqlite::Result<()> {
        let mut statement = db.prepare_cached(sql)?;
        let mut rows = statement.query(args)?;
        while let Some(row) = rows.next()? {
            take(self, row.get(0)?, row)?;
        }
        Ok(())
    }

    /// A record of the time before: it may be the last one, and support may last into the year.
    fn earlier(&mut self, source: &Source, org: i64, row: &Row<'_>) -> rusqlite::Result<()> {
        let Some(activity) = self.all.get_mut(&org) else { return Ok(()) };
        let lasts = source.counted == "support";
        let stopped = if lasts { row.get_ref(2)?.as_str_or_null()? } else { None };
        let date = row.get_ref(1)?.as_str()?;
        self.days.meet(&mut (source.acts)(activity).last, date, stopped);
        if lasts
            && date.contains('/')
            && self.first.zip(Days::end(date, stopped)).is_some_and(|(first, end)| end >= first)
        {
            activity.counted.push("lasting");
        }
        Ok(())
    }

    /// A record that counts; an event that lies ahead does not.
    fn counted(&mut self, source: &Source, org: i64, row: &Row<'_>) -> rusqlite::Result<()> {
        let Some(activity) = self.all.get_mut(&org) else { return Ok(()) };
        let date = row.get_ref(1)?.as_str()?;
        if source.counted == "event" && self.days.ahead(date) {
            return Ok(());
        }
        let stopped = row.get_ref(2)?.as_str_or_null()?;
        let acts = (source.acts)(activity);
        self.days.meet(&mut acts.last, date, stopped);
        acts.count.add(row.get(3)?);
        if activity.counted.last() != Some(&source.counted) {
            activity.counted.push(source.counted);
        }
        Ok(())
    }
}
