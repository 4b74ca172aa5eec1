//! What is not stated of the associations themselves.

use std::collections::{HashMap, HashSet};

use rusqlite::Connection;

use super::{Asked, Question};
use crate::report::orgs::kept;
use crate::value::Period;

/// What an association without registration bears; it has no number to ask for.
const UNREGISTERED: &str = "unregistered";

/// Whom to call in each association: its head, its telephone.
pub type Contacts = HashMap<i64, Vec<String>>;

/// What is to be asked of the period's associations, and whom to call in each. The numbers of the state's registers are
/// asked only of those that were supported by a decision: the register of support wants them, nobody else does.
pub fn collect(db: &Connection, period: &Period, decided: &HashSet<i64>) -> rusqlite::Result<(Vec<Asked>, Contacts)> {
    let kept = kept(db, period)?;
    let (mut asked, mut contacts) = (Vec::new(), Contacts::new());
    let mut statement = db.prepare_cached("SELECT id, head, phone, inn, ogrn, form FROM org ORDER BY id")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let id: i64 = row.get(0)?;
        let text = |at: usize| row.get::<_, Option<String>>(at);
        let (head, phone) = (text(1)?, text(2)?);
        let numbered = decided.contains(&id) && text(5)?.as_deref() != Some(UNREGISTERED);
        let questions = [
            ("head", "org-head", head.is_none() && kept.contains(&id)),
            ("phone", "org-phone", phone.is_none() && kept.contains(&id)),
            ("inn", "org-inn", text(3)?.is_none() && numbered),
            ("ogrn", "org-ogrn", text(4)?.is_none() && numbered),
        ];
        contacts.insert(id, head.into_iter().chain(phone).collect());
        let questions = questions.into_iter().filter(|(.., missing)| *missing);
        let questions: Vec<_> = questions.map(|(field, ask, _)| Question::new(field, ask)).collect();
        if !questions.is_empty() {
            asked.push(Asked { org: Some(id), table: "org", id: Some(id), questions, ..Asked::default() });
        }
    }
    Ok((asked, contacts))
}
