//! What an import did: how many rows, and the first of each.

use crate::cli::context::Context;
use crate::locale::Arg;
use crate::record::Record;
use crate::value::Orgs;

/// Lines, and names, that a remark has room for.
const LINES: usize = 10;

/// Rows of one outcome: how many, and the first: its line and its record's title.
#[derive(Debug, Default)]
pub struct Rows {
    /// How many.
    pub count: i64,
    first: Option<(u64, String)>,
    /// The fields that the first changes.
    fields: String,
}

impl Rows {
    fn add(&mut self, line: u64, record: &impl Record) {
        self.count += 1;
        self.first.get_or_insert_with(|| (line, record.title()));
    }
}

/// What became of the rows.
#[derive(Debug, Default)]
pub struct Tally {
    pub(super) new: Rows,
    pub(super) there: Rows,
    pub(super) changed: Rows,
    pub(super) skipped: Rows,
    /// The numbers of the first and the last new record.
    pub(super) numbers: Option<(i64, i64)>,
    /// Rows of totals that were left aside.
    pub totals: i64,
    /// The lines in which an ИНН was given its zero again.
    pub restored: Vec<u64>,
    /// The numbers of the file were left aside.
    pub ids_aside: bool,
    /// Words that were taken for an association, and its code.
    pub(super) by_part: Vec<(String, String)>,
    /// What stood for several associations.
    pub(super) at_once: Vec<(String, usize)>,
}

impl Tally {
    /// A new record.
    pub fn added(&mut self, line: u64, record: &impl Record, id: i64) {
        self.new.add(line, record);
        let (first, last) = self.numbers.unwrap_or((id, id));
        self.numbers = Some((first.min(id), last.max(id)));
    }

    /// A record that is there already.
    pub fn there(&mut self, line: u64, record: &impl Record) {
        self.there.add(line, record);
    }

    /// A record that is changed, with the fields' names when it is the first.
    pub fn changed(&mut self, line: u64, record: &impl Record, fields: String) {
        if self.changed.count == 0 {
            self.changed.fields = fields;
        }
        self.changed.add(line, record);
    }

    /// A row that would change a record and was not to.
    pub fn skipped(&mut self, line: u64, record: &impl Record) {
        self.skipped.add(line, record);
    }

    /// Notes what was found by a part of an association's name, one more than there is room for.
    pub fn by_part(&mut self, orgs: &Orgs) {
        let taken = orgs.taken_by_part().into_iter().take(LINES + 1);
        self.by_part = taken.map(|(text, code)| (text, code.to_owned())).collect();
        self.at_once = orgs.at_once();
    }

    /// How many records the rows were.
    pub fn count(&self) -> i64 {
        self.new.count + self.there.count + self.changed.count
    }

    /// How many records that were there are altered.
    pub fn altered(&self) -> i64 {
        self.changed.count
    }

    /// «новых 12 (№ 1–12), уже были 3, изменено 0»
    pub fn counts(&self) -> Vec<(&'static str, Arg)> {
        let (first, last) = self.numbers.unwrap_or_default();
        let numbers = if first == last { first.to_string() } else { format!("{first}–{last}") };
        vec![
            ("new", self.new.count.into()),
            ("there", self.there.count.into()),
            ("changed", self.changed.count.into()),
            ("skipped", self.skipped.count.into()),
            ("numbers", numbers.into()),
        ]
    }

    /// What would happen, a line an outcome, with the first row of each.
    pub fn trial(&self, context: &Context) -> Vec<String> {
        let outcomes =
            [("new", &self.new), ("there", &self.there), ("changed", &self.changed), ("skipped", &self.skipped)];
        let line = |(outcome, rows): (&str, &Rows)| {
            let (line, title) = rows.first.clone().unwrap_or_default();
            let titled = if title.is_empty() { "no" } else { "yes" };
            let args = [
                ("outcome", Arg::from(outcome)),
                ("n", rows.count.into()),
                ("line", line.to_string().into()),
                ("title", title.into()),
                ("titled", titled.into()),
                ("told", if rows.fields.is_empty() { "no" } else { "yes" }.into()),
                ("fields", rows.fields.clone().into()),
            ];
            context.locale.format(if rows.count == 0 { "import-trial-none" } else { "import-trial" }, &args)
        };
        outcomes.into_iter().filter(|(name, rows)| *name != "skipped" || rows.count > 0).map(line).collect()
    }

    /// Says what was taken for granted.
    pub fn remarks(&self, context: &Context) {
        if self.ids_aside && self.new.count > 0 {
            context.remark("import-ids-aside", &[]);
        }
        if self.totals > 0 {
            context.remark("import-totals-aside", &[("n", self.totals.into())]);
        }
        if !self.restored.is_empty() {
            let shown: Vec<String> = self.restored.iter().take(LINES).map(u64::to_string).collect();
            let more = if self.restored.len() > LINES { ", …" } else { "" };
            let lines = format!("{}{more}", shown.join(", "));
            context.remark("import-restored", &[("lines", lines.into()), ("n", self.restored.len().into())]);
        }
        if !self.by_part.is_empty() && self.new.count + self.changed.count > 0 {
            let pair = |(text, code): &(String, String)| {
                context
                    .locale
                    .format("import-by-part-one", &[("text", text.as_str().into()), ("code", code.as_str().into())])
            };
            let shown: Vec<String> = self.by_part.iter().take(LINES).map(pair).collect();
            let more = if self.by_part.len() > LINES { "; …" } else { "" };
            let names = format!("{}{more}", shown.join("; "));
            context.remark("import-by-part", &[("names", names.into())]);
        }
        let told = if self.new.count + self.changed.count > 0 { LINES } else { 0 };
        for (text, many) in self.at_once.iter().take(told) {
            context.remark("bulk-spread", &[("text", text.into()), ("n", (*many).into())]);
        }
        if self.skipped.count > 0 {
            context.remark("import-skipped", &[("n", self.skipped.count.into())]);
        }
    }
}
