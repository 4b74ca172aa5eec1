//! What is not stated of events, awards and aid: one narrow pass over each that meets only records with a gap.

use std::collections::{HashMap, HashSet};

use rusqlite::{Connection, Row};

use super::{Asked, Question};
use crate::report::span::Span;
use crate::value::Names;
use crate::value::fold::fold;
use crate::value::when::Belongs;

/// A date that is no day and no interval of days, by the length of its text.
const COARSE: &str = "length(t.date) NOT IN (10, 21)";

/// The kind of award that is money: the others seldom come with any, and nothing is missing where none is stated.
const BONUS: &str = "bonus";

/// What the passes found.
#[derive(Default)]
pub struct Found {
    /// The records, in the order of tables and dates.
    pub asked: Vec<Asked>,
    /// The associations that were supported by a decision in the period.
    pub decided: HashSet<i64>,
}

/// Three passes, and one over the support by decision.
pub fn collect(db: &Connection, names: &Names, span: &Span) -> rusqlite::Result<Found> {
    let mut found = Found::default();
    let mut hosts = Hosts { db, names, known: HashMap::new() };
    found.events(db, span, &mut hosts)?;
    found.awards(db, span)?;
    found.aid(db, span, &mut hosts)?;
    found.decided(db, span)?;
    Ok(found)
}

/// Which association can tell of an event: the organiser where it is one of those that took part, else the first of them.
struct Hosts<'d> {
    db: &'d Connection,
    names: &'d Names,
    known: HashMap<i64, Option<i64>>,
}

impl Hosts<'_> {
    fn of(&mut self, event: i64) -> rusqlite::Result<Option<i64>> {
        if let Some(known) = self.known.get(&event) {
            return Ok(*known);
        }
        let mut statement = self.db.prepare_cached(
            "SELECT l.org, e.organiser FROM event e JOIN event_org l ON l.event = e.id WHERE e.id = ? ORDER BY l.pos",
        )?;
        let mut rows = statement.query([event])?;
        let mut host = None;
        while let Some(row) = rows.next()? {
            let (org, organiser): (i64, Option<String>) = (row.get(0)?, row.get(1)?);
            if organiser.is_some_and(|organiser| self.is_called(org, &organiser)) {
                host = Some(org);
                break;
            }
            host.get_or_insert(org);
        }
        self.known.insert(event, host);
        Ok(host)
    }

    fn is_called(&self, org: i64, text: &str) -> bool {
        let key = fold(text);
        let called = |name: &String| fold(name) == key;
        self.names
            .orgs
            .get(org)
            .is_some_and(|org| called(&org.name) || called(&org.code) || org.others.iter().any(called))
    }
}

impl Found {
    fn events(&mut self, db: &Connection, span: &Span, hosts: &mut Hosts<'_>) -> rusqlite::Result<()> {
        let mut statement = db.prepare_cached(&format!(
            "SELECT t.id, t.date, t.times, t.people, t.title FROM event t WHERE t.date >= ? AND t.date < ?
             AND (t.times IS NULL OR t.people IS NULL OR {COARSE}) ORDER BY t.date, t.id"
        ))?;
        let mut rows = statement.query([&span.from, &span.below])?;
        while let Some(row) = rows.next()? {
            let Some(mut asked) = dated(row, "event", span)? else { continue };
            // What lies ahead cannot be told yet.
            if span.ahead(row.get_ref(1)?.as_str()?) {
                continue;
            }
            let times: Option<i64> = row.get(2)?;
            let series = if times == Some(1) { "event-date" } else { "event-days" };
            let questions = [
                ("date", series, asked.is_coarse()),
                ("times", "event-times", times.is_none()),
                ("people", "event-people", row.get::<_, Option<i64>>(3)?.is_none()),
            ];
            asked.title = row.get(4)?;
            asked.org = hosts.of(row.get(0)?)?;
            self.push(asked, questions);
        }
        Ok(())
    }

    fn awards(&mut self, db: &Connection, span: &Span) -> rusqlite::Result<()> {
        // What was presented at an event was presented on its day.
        let mut statement = db.prepare_cached(&format!(
            "SELECT t.id, t.date, t.times, t.kind, t.merit, t.presented_on IS NULL AND t.event IS NULL, t.amount_kop,
                    t.awardee, coalesce(t.org, t.nominated_by) FROM award t WHERE t.date >= ? AND t.date < ?
             AND (t.times IS NULL OR t.kind IS NULL OR t.merit IS NULL OR (t.presented_on IS NULL AND t.event IS NULL)
                  OR (t.kind = '{BONUS}' AND t.amount_kop IS NULL) OR {COARSE}) ORDER BY t.date, t.id"
        ))?;
        let mut rows = statement.query([&span.from, &span.below])?;
        while let Some(row) = rows.next()? {
            let Some(mut asked) = dated(row, "award", span)? else { continue };
            let kind: Option<String> = row.get(3)?;
            let bonus = kind.as_deref() == Some(BONUS) && row.get::<_, Option<i64>>(6)?.is_none();
            let questions = [
                ("kind", "award-kind", kind.is_none()),
                ("date", "award-date", asked.is_coarse()),
                ("times", "award-times", row.get::<_, Option<i64>>(2)?.is_none()),
                ("merit", "award-merit", row.get::<_, Option<String>>(4)?.is_none()),
                ("presented_on", "award-presented", row.get(5)?),
                ("amount", "award-amount", bonus),
            ];
            asked.title = row.get(7)?;
            asked.kinds = kind.filter(|_| asked.title.is_none()).map(|kind| ("award.kind", kind)).into_iter().collect();
            asked.org = row.get(8)?;
            self.push(asked, questions);
        }
        Ok(())
    }

    fn aid(&mut self, db: &Connection, span: &Span, hosts: &mut Hosts<'_>) -> rusqlite::Result<()> {
        let mut statement = db.prepare_cached(&format!(
            "SELECT t.id, t.date, t.times, t.flow, t.form, t.what, t.amount_kop IS NULL, t.quantity IS NOT NULL,
                    t.flow = 'given' AND t.families IS NULL AND t.people IS NULL, coalesce(c.financial, 'no') = 'yes',
                    t.event, (SELECT l.org FROM aid_org l WHERE l.aid = t.id ORDER BY l.pos LIMIT 1)
             FROM aid t LEFT JOIN code c ON c.list = 'aid.form' AND c.code = t.form WHERE t.date >= ? AND t.date < ?
             AND (t.times IS NULL OR t.amount_kop IS NULL OR {COARSE}
                  OR (t.flow = 'given' AND t.families IS NULL AND t.people IS NULL)) ORDER BY t.date, t.id"
        ))?;
        let mut rows = statement.query([&span.from, &span.below])?;
        while let Some(row) = rows.next()? {
            let flow: String = row.get(3)?;
            // Support that began before a part of a year was asked about when that was accounted for.
            if flow == "support" && span.began_before(row.get_ref(1)?.as_str()?) {
                continue;
            }
            let Some(mut asked) = dated(row, "aid", span)? else { continue };
            let lasts = asked.date.as_ref().is_some_and(|date| date.contains('/'));
            let date = match row.get::<_, Option<i64>>(2)? {
                Some(1) if lasts => "aid-term",
                Some(1) => "aid-date",
                _ => "aid-days",
            };
            let (counted, financial) = (row.get(7)?, row.get(9)?);
            let amount = match (flow.as_str(), counted, financial) {
                ("support", _, true) => "support-amount",
                ("support", true, _) => "support-worth",
                ("support", ..) => "support-size",
                ("income", _, true) => "income-amount",
                ("income", ..) => "income-worth",
                _ => "given-amount",
            };
            let questions = [
                ("date", date, asked.is_coarse()),
                ("times", "aid-times", row.get::<_, Option<i64>>(2)?.is_none()),
                ("amount", amount, row.get(6)?),
                ("people", "given-people", row.get(8)?),
            ];
            let form: Option<String> = row.get(4)?;
            asked.title = row.get(5)?;
            let form = form.filter(|_| asked.title.is_none()).map(|form| ("aid.form", form));
            asked.kinds = std::iter::once(("aid.flow", flow)).chain(form).collect();
            // Who runs a campaign knows what came of it.
            let event: Option<i64> = row.get(10)?;
            asked.org = match (row.get(11)?, event) {
                (None, Some(event)) => hosts.of(event)?,
                (org, _) => org,
            };
            self.push(asked, questions);
        }
        Ok(())
    }

    fn decided(&mut self, db: &Connection, span: &Span) -> rusqlite::Result<()> {
        let mut statement = db.prepare_cached(
            "SELECT l.org, t.date FROM aid t JOIN aid_org l ON l.aid = t.id
             WHERE t.date >= ? AND t.date < ? AND t.flow = 'support' AND t.decision IS NOT NULL",
        )?;
        let mut rows = statement.query([&span.from, &span.below])?;
        while let Some(row) = rows.next()? {
            if span.judge(row.get_ref(1)?.as_str()?) == Belongs::Yes {
                self.decided.insert(row.get(0)?);
            }
        }
        Ok(())
    }

    fn push<const N: usize>(&mut self, mut asked: Asked, questions: [(&'static str, &'static str, bool); N]) {
        let missing = questions.into_iter().filter(|(.., missing)| *missing);
        asked.questions = missing.map(|(field, ask, _)| Question::new(field, ask)).collect();
        if !asked.questions.is_empty() {
            self.asked.push(asked);
        }
    }
}

impl Asked {
    fn is_coarse(&self) -> bool {
        self.date.as_ref().is_some_and(|date| !matches!(date.len(), 10 | 21))
    }
}

/// A record with its number and its date, unless it belongs to another period. One that is too coarse to tell is asked
/// about all the same: with its date it will find its period.
fn dated(row: &Row<'_>, table: &'static str, span: &Span) -> rusqlite::Result<Option<Asked>> {
    let date = row.get_ref(1)?.as_str()?;
    Ok((span.judge(date) != Belongs::No).then_some(Asked {
        table,
        id: Some(row.get(0)?),
        date: Some(date.to_owned()),
        ..Asked::default()
    }))
}
