//! The code lists and the associations as the file has them.

use chrono::NaiveDate;
use rusqlite::Connection;

use super::Store;
use super::fault::translate;
use crate::fault::Result;
use crate::value::codes::Entry;
use crate::value::orgs::{OrgName, Orgs};
use crate::value::{Lang, Names, When};

const CODES: &str = r#"
SELECT list, code, ru, coalesce(ru_plural, ru), coalesce(en, ru), coalesce(en_plural, en, ru), valid_from, valid_to,
       (SELECT group_concat(text, char(31)) FROM (SELECT text FROM code_flow WHERE code = c.id ORDER BY pos)),
       (SELECT group_concat(text, char(31)) FROM (SELECT text FROM code_counts WHERE code = c.id ORDER BY pos))
FROM code c ORDER BY list, "order" NULLS LAST, id"#;

const ORGS: &str = "
SELECT id, code, name, short_name, acts_here = 'yes', parent,
       (SELECT group_concat(text, char(31)) FROM (SELECT text FROM org_known_as WHERE org = o.id ORDER BY pos))
FROM org o ORDER BY id";

impl Store {
    /// What typed words mean in this file.
    pub fn names(&self, lang: Lang, today: NaiveDate) -> Result<Names> {
        names(&self.db, lang, today)
    }
}

/// Reads the code lists and the associations.
pub fn names(db: &Connection, lang: Lang, today: NaiveDate) -> Result<Names> {
    let mut names = Names::new(lang, today);
    codes(db, &mut names).map_err(translate)?;
    names.orgs = Orgs::new(orgs(db).map_err(translate)?);
    Ok(names)
}

fn codes(db: &Connection, names: &mut Names) -> rusqlite::Result<()> {
    let mut statement = db.prepare_cached(CODES)?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let date = |at| -> rusqlite::Result<Option<When>> {
            Ok(row.get::<_, Option<String>>(at)?.and_then(|text| When::from_iso(&text).ok()))
        };
        let entry = Entry {
            code: row.get(1)?,
            ru: [row.get(2)?, row.get(3)?],
            en: [row.get(4)?, row.get(5)?],
            valid_from: date(6)?,
            valid_to: date(7)?,
            flows: parts(row.get(8)?),
            counts: parts(row.get(9)?),
        };
        names.codes.push(row.get_ref(0)?.as_str()?, entry);
    }
    Ok(())
}

fn orgs(db: &Connection) -> rusqlite::Result<Vec<OrgName>> {
    let mut statement = db.prepare_cached(ORGS)?;
    let found = statement.query_map([], |row| {
        let short: Option<String> = row.get(3)?;
        Ok(OrgName {
            id: row.get(0)?,
            code: row.get(1)?,
            name: row.get(2)?,
            acts_here: row.get(4)?,
            parent: row.get(5)?,
            others: short.into_iter().chain(parts(row.get(6)?)).collect(),
        })
    })?;
    found.collect()
}

fn parts(text: Option<String>) -> Vec<String> {
    text.map(|text| text.split('\u{1f}').map(str::to_owned).collect()).unwrap_or_default()
}
