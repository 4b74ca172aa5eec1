//! The history itself: operations in a row, each with its entries, each hash over the one before.

use rusqlite::Connection;
use sha2::{Digest, Sha256};

use super::{Finding, Findings, each, unfit};
use crate::fault::Result;
use crate::store::fault::translate;
use crate::store::history::{FORGOTTEN, Hash, Said};
use crate::store::log::done;

/// Follows the chain; how many operations there are.
pub fn check(db: &Connection, findings: &mut Findings<'_>) -> Result<i64> {
    let mut entries =
        db.prepare("SELECT seq, op, hash FROM hist WHERE seq > ? AND seq <= ? ORDER BY seq").map_err(translate)?;
    let sql = "SELECT n, at, who, verb, subject, undoes, reason, lag(last_seq, 1, 0) OVER (ORDER BY n), last_seq, hash
               FROM op ORDER BY n";
    let (mut count, mut before, mut last_seq) = (0, None, 0);
    each(db, sql, [], |row| {
        let n: i64 = row.get(0).map_err(unfit)?;
        count += 1;
        if n != count {
            findings.add(Finding::new("op", "op-missing").id(count))?;
            count = n;
        }
        let (Ok(op), Ok(kept)) = (done(row), row.get::<_, Hash>(9)) else {
            return findings.add(Finding::new("op", "op-differs").id(n));
        };
        let mut chain = Sha256::new_with_prefix(before.as_ref().map_or(&[][..], |hash: &Hash| hash));
        let (mut next, end) = op.entries;
        let mut rows = entries.query(op.entries).map_err(translate)?;
        while let Some(entry) = rows.next().map_err(translate)? {
            next += 1;
            let (seq, of): (i64, i64) = (entry.get(0).map_err(unfit)?, entry.get(1).map_err(unfit)?);
            if seq != next || of != n {
                findings.add(Finding::new("hist", "entry-differs").id(seq).arg("op", n))?;
                next = seq;
            }
            chain.update(entry.get_ref(2).map_err(unfit)?.as_blob().unwrap_or_default());
        }
        let said = Said { n, at: &op.at, who: &op.who, verb: &op.verb, subject: &op.subject };
        // Of whom a person's erasure took away, the hash cannot be made again; the next one goes on from it.
        let erased = op.who == FORGOTTEN || op.reason.as_deref() == Some(FORGOTTEN);
        let holds = erased || said.seal(chain, op.undoes, op.reason.as_deref()) == kept;
        if !holds || next != end {
            findings.add(Finding::new("op", "op-differs").id(n))?;
        }
        (before, last_seq) = (Some(kept), end);
        Ok(())
    })?;
    let beyond = "SELECT min(seq), count(*) FROM hist WHERE seq > ?";
    let (first, more): (Option<i64>, i64) =
        db.query_row(beyond, [last_seq], |row| Ok((row.get(0)?, row.get(1)?))).map_err(translate)?;
    if let Some(first) = first {
        findings.add(Finding::new("hist", "entry-alone").id(first).arg("n", more))?;
    }
    Ok(count)
}
