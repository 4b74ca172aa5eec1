//! Which records a list holds, and in what order.

use std::fmt::Write as _;

use crate::fault::Result;
use crate::value::{Column, Raw, When};

/// Conditions and order; the table is `t`.
#[derive(Clone, Debug, Default)]
pub struct Query {
    conditions: Vec<String>,
    args: Vec<Raw<'static>>,
    order: Vec<String>,
    limit: Option<i64>,
    falling: bool,
}

impl Query {
    /// Only the record with this number.
    #[must_use]
    pub fn id(mut self, id: i64) -> Self {
        self.conditions.push("t.id = ?".to_owned());
        self.args.push(Raw::Int(id));
        self
    }

    /// Only the records with these numbers, and those between them.
    #[must_use]
    pub fn between(mut self, first: i64, last: i64) -> Self {
        self.conditions.push("t.id BETWEEN ? AND ?".to_owned());
        self.args.extend([Raw::Int(first), Raw::Int(last)]);
        self
    }

    /// Only records whose column holds the value; for a list, among others.
    #[must_use]
    pub fn holds(mut self, column: &Column, value: Raw<'static>) -> Self {
        self.conditions.push(match column.link() {
            None if value == Raw::Null => format!(r#"t."{}" IS ?"#, column.sql()),
            // An index of what is stated serves `=` alone.
            None => format!(r#"t."{}" = ?"#, column.sql()),
            Some((link, item)) => {
                format!(r#"t.id IN (SELECT "{}" FROM "{link}" WHERE "{item}" = ?)"#, column.table)
            }
        });
        self.args.push(value);
        self
    }

    /// Only records whose column holds one of the values; for a list, among others.
    #[must_use]
    pub fn holds_one_of(mut self, column: &Column, values: Vec<Raw<'static>>) -> Self {
        let marks = vec!["?"; values.len()].join(", ");
        self.conditions.push(match column.link() {
            None => format!(r#"t."{}" IN ({marks})"#, column.sql()),
            Some((link, item)) => {
                format!(r#"t.id IN (SELECT "{}" FROM "{link}" WHERE "{item}" IN ({marks}))"#, column.table)
            }
        });
        self.args.extend(values);
        self
    }

    /// Only records whose date begins on or after the first day of `from`.
    #[must_use]
    pub fn from(self, column: &Column, from: &When) -> Self {
        // `2024-01` and `2024` begin on the first of January too, and stand before it as text.
        let bound = from.start();
        let bound = bound.strip_suffix("-01").filter(|month| month.len() == 7).unwrap_or(bound);
        let bound = bound.strip_suffix("-01").filter(|year| year.len() == 4).unwrap_or(bound);
        self.compare(column, ">=", bound.to_owned())
    }

    /// Only records whose date begins on or before the last day of `to`.
    #[must_use]
    pub fn to(self, column: &Column, to: &When) -> Self {
        self.compare(column, "<", format!("{}0", to.end()))
    }

    /// Only records in being during the time: not ended before it, not registered after it.
    #[must_use]
    pub fn in_being(mut self, registered: &Column, ended: &Column, time: &When) -> Self {
        self.conditions
            .push(format!(r#"(t."{0}" IS NULL OR substr(t."{0}", instr(t."{0}", '/') + 1) >= ?)"#, ended.sql()));
        self.args.push(Raw::Text(time.start().to_owned().into()));
        self.conditions.push(format!(r#"(t."{0}" IS NULL OR t."{0}" < ?)"#, registered.sql()));
        self.args.push(Raw::Text(format!("{}0", time.end()).into()));
        self
    }

    /// Only what belongs to a year, by whatever says so in its table: a date, a year, the time of being, of being in force.
    pub fn of_year(self, columns: &[Column], year: i64) -> Result<Self> {
        let time = When::from_iso(&year.to_string())?;
        let column = |name: &str| columns.iter().find(|column| column.name == name);
        if let Some(date) = column("date").or(column("until")) {
            return Ok(self.from(date, &time).to(date, &time));
        }
        if let Some(column) = column("year") {
            return Ok(self.holds(column, Raw::Int(year)));
        }
        let terms = [column("registered_on").zip(column("ended_on")), column("valid_from").zip(column("valid_to"))];
        Ok(match terms.into_iter().flatten().next() {
            Some((from, to)) => self.in_being(from, to, &time),
            None => self,
        })
    }

    /// Sorts by a column, what is not stated last; then by what is asked later; at last by number.
    #[must_use]
    pub fn order(mut self, column: &Column, descending: bool) -> Self {
        let down = if descending { " DESC" } else { "" };
        let nulls = if column.required { "" } else { " NULLS LAST" };
        self.order.push(format!(r#"t."{}"{down}{nulls}"#, column.sql()));
        // Equal ones follow the first key: the newest first where that falls.
        self.falling |= descending && self.order.len() == 1;
        self
    }

    /// Those that were entered last come first.
    #[must_use]
    pub fn newest(mut self) -> Self {
        self.falling = true;
        self
    }

    /// At most so many records.
    #[must_use]
    pub fn limit(mut self, limit: Option<i64>) -> Self {
        self.limit = limit;
        self
    }

    fn compare(mut self, column: &Column, sign: &str, bound: String) -> Self {
        self.conditions.push(format!(r#"t."{}" {sign} ?"#, column.sql()));
        self.args.push(Raw::Text(bound.into()));
        self
    }

    /// What follows `SELECT … FROM`, and the values for its marks.
    pub(super) fn sql(&self) -> (String, &[Raw<'static>]) {
        let mut sql = String::new();
        for (at, condition) in self.conditions.iter().enumerate() {
            sql.push_str(if at == 0 { " WHERE " } else { " AND " });
            sql.push_str(condition);
        }
        sql.push_str(" ORDER BY ");
        for part in &self.order {
            sql.push_str(part);
            sql.push_str(", ");
        }
        sql.push_str(if self.falling { "t.id DESC" } else { "t.id" });
        if let Some(limit) = self.limit {
            write!(sql, " LIMIT {limit}").expect("writing to a string");
        }
        (sql, &self.args)
    }
}
