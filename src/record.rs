//! The trait a subject fills: one list of its fields, from which all else follows.

mod source;

use std::borrow::Cow;

use chrono::NaiveDate;

use crate::fault::{Exit, Fault, Result};
use crate::value::field::Typed;
use crate::value::orgs::OrgName;
use crate::value::{Cell, Column, Field, Kind, Names, Raw, Row, When};

pub use source::{Source, take};
use source::{Stored, Typing};

/// A kind of record: its fields are the flags of `add` and `edit`, the SQL columns, the CSV headings, the JSON keys.
pub trait Record: clap::Args + Clone + Send + 'static {
    /// Its table, also its name on the command line.
    const TABLE: &'static str;
    /// Its columns in order, after `id`; written by `columns!`.
    const COLUMNS: &'static [Column];
    /// The columns a list sorts by when none are named; then the number.
    const ORDER: &'static [&'static str];
    /// The columns that a screen shows first, the most telling before the rest; the first two are never left out.
    const SHOWN: &'static [&'static str] = &[];
    /// The columns whose sums stand under a list.
    const TOTALS: &'static [&'static str] = &[];
    /// The coded column whose values are never added up together.
    const TOTALLED_BY: Option<&'static str> = None;
    /// A row of a table is known by its names, not by its content: two records never bear the same.
    const NAMED: bool = false;
    /// The columns for which guided entry proposes what was used last.
    const PROPOSED: &'static [&'static str] = &[];
    /// The columns that guided entry asks for besides those that are required: what an account is made of.
    const USUAL: &'static [&'static str] = &[];
    /// The columns that are each record's own: one that starts from an earlier record does not take them over.
    const OWN: &'static [&'static str] = &[];

    /// Its fields, in the order of the columns; written by `columns!`.
    fn fields(&self) -> Vec<&dyn Field>;
    /// Its fields to be changed; written by `columns!`.
    fn fields_mut(&mut self) -> Vec<&mut dyn Field>;
    /// A record from one value a column; written by `columns!`.
    fn build(source: &mut dyn Source) -> Option<Self>;
    /// The field of one column by itself, from text, with its meaning; written by `columns!`.
    fn field(at: usize, text: &str, names: &Names) -> Result<Box<dyn Field>>;

    /// Puts in what is taken for granted when it was not typed. Called for a new record only.
    fn fill(&mut self, _names: &Names) -> Result<()> {
        Ok(())
    }
    /// The subject's own rules, over settled fields; `id` is the record's own number when it has one.
    fn check(&self, _id: Option<i64>, _names: &Names) -> Result<()> {
        Ok(())
    }
    /// The date that decides which codes may be used.
    fn date(&self) -> Option<&When> {
        None
    }
    /// The time that the record is about.
    fn time(&self) -> Option<When> {
        self.date().cloned()
    }
    /// True for what is still to be done although its term is over.
    fn is_overdue(&self, _today: NaiveDate) -> bool {
        false
    }
    /// The number under which it is kept, when that is not the next free one.
    fn own_id(&self) -> Option<i64> {
        None
    }

    /// The record that bears one of its names already, for a kind that is known by them.
    fn namesake(&self, _names: &Names) -> Result<Option<i64>> {
        Ok(None)
    }
    /// What others may call it, for a kind that is known by its names.
    fn called(&self, _id: i64) -> Option<OrgName> {
        None
    }

    /// Becomes what it was on the day whose names are given, for a kind whose earlier states are records too.
    fn then(&mut self, _id: i64, _names: &Names) {}

    /// A few words by which a person knows the record again.
    fn title(&self) -> String;

    /// Gives every field its meaning, then applies the rules.
    fn settle(&mut self, id: Option<i64>, names: &Names) -> Result<()> {
        self.settle_fields(names)?;
        self.obey(id, names)
    }

    /// Gives every field its meaning.
    fn settle_fields(&mut self, names: &Names) -> Result<()> {
        let typed = self.time();
        let time = || {
            let mut time = typed.clone().unwrap_or_else(|| When::from(names.today));
            time.settle(names.today);
            time
        };
        for (field, column) in self.fields_mut().into_iter().zip(Self::COLUMNS) {
            field.spread(names, column, &time)?;
            field.settle(names, column)?;
        }
        Ok(())
    }

    /// The same with all but the fields that were touched as another content of the record has them: what stands there
    /// already is not given a meaning once more.
    fn with_others_of(&self, other: &Self, touched: impl Fn(&str) -> bool) -> Result<Self> {
        let fields = self.row().into_iter().zip(other.row()).zip(Self::COLUMNS);
        Self::from_row(fields.map(|((own, other), column)| if touched(column.name) { own } else { other }).collect())
    }

    /// Applies the rules to settled fields.
    fn obey(&self, id: Option<i64>, names: &Names) -> Result<()> {
        self.check_codes(names)?;
        self.check(id, names)
    }

    /// A code may be used only while it is valid.
    fn check_codes(&self, names: &Names) -> Result<()> {
        let Some(date) = self.date().filter(|_| names.codes.are_dated()) else { return Ok(()) };
        for (field, column) in self.fields().into_iter().zip(Self::COLUMNS).filter(|(_, c)| c.kind == Kind::Code) {
            let raw = field.raw();
            for code in raw.items().iter().filter_map(Raw::as_text) {
                let Some(entry) = names.codes.get(&column.code_list(), code) else { continue };
                let early = entry.valid_from.as_ref().is_some_and(|from| date.last_day() < from.first_day());
                let late = entry.valid_to.as_ref().is_some_and(|to| date.first_day() > to.last_day());
                if early || late {
                    let label = entry.label(names.lang);
                    let fault = Fault::data("code-not-valid").arg("code", label).arg("date", date);
                    return Err(fault.at(Self::TABLE, column.name));
                }
            }
        }
        Ok(())
    }

    /// The record as the file holds it.
    fn row(&self) -> Row<'_> {
        self.fields().into_iter().map(Field::raw).collect()
    }

    /// The record read back from the file.
    fn from_row(row: Row<'_>) -> Result<Self> {
        let mut source = Stored(row.into_iter());
        Self::build(&mut source).ok_or_else(|| Fault::new(Exit::Bug, "stored-value"))
    }

    /// The record from the cells of a table, one a column by its place; every fault of the row at once.
    /// With names the fields are given their meaning too.
    fn from_cells<'a>(cells: &dyn Fn(usize) -> Cow<'a, str>, names: Option<&Names>) -> Result<Self, Vec<Fault>> {
        let time = |today: NaiveDate| {
            let at = Self::COLUMNS.iter().position(|column| ["date", "year"].contains(&column.name));
            let mut time = at.and_then(|at| cells(at).parse().ok()).unwrap_or_else(|| When::from(today));
            time.settle(today);
            time
        };
        let mut source = Typing { cells, at: 0, names, time: &time, faults: Vec::new() };
        let built = Self::build(&mut source);
        match built {
            Some(record) if source.faults.is_empty() => Ok(record),
            _ => Err(source.faults),
        }
    }

    /// The record as it is shown, without its number.
    fn cells<'a>(&'a self, names: &'a Names) -> Vec<Cell<'a>> {
        self.fields().into_iter().zip(Self::COLUMNS).map(|(field, column)| field.cell(names, column)).collect()
    }

    /// One of its columns by name.
    fn column(name: &str) -> Option<&'static Column> {
        Self::COLUMNS.iter().find(|column| column.name == name)
    }
}

/// A kind of record by its table's name alone: what the history speaks of, whatever kind it is.
#[derive(Clone, Copy, Debug)]
pub struct Shape {
    /// Its table.
    pub table: &'static str,
    /// Its columns in order, after `id`.
    pub columns: &'static [Column],
    /// A few words by which a person knows such a record again; none where it cannot be read.
    pub title: fn(Row<'_>) -> Option<String>,
    /// Applies the subject's rules to a record with its number.
    pub obey: fn(Row<'_>, i64, &Names) -> Result<()>,
}

impl Shape {
    /// The kind that a type is.
    pub fn of<R: Record>() -> Self {
        Self {
            table: R::TABLE,
            columns: R::COLUMNS,
            title: |row| R::from_row(row).ok().map(|record| record.title()),
            obey: |row, id, names| R::from_row(row)?.obey(Some(id), names),
        }
    }
}

/// What a field's type says of its column; for `columns!`.
pub const fn column<R, F: Typed>(
    table: &'static str,
    name: &'static str,
    one: Option<&'static str>,
    _: fn(&R) -> &F,
) -> Column {
    assert!(F::LIST == one.is_some(), "a list field names one item: `orgs [org]`");
    Column { table, name, kind: F::KIND, one, required: F::REQUIRED }
}

/// How the field of a column is read by itself.
type One = fn(&str, &Names, &Column) -> Result<Box<dyn Field>>;

/// What a field's type makes of a text; for `columns!`.
pub fn one<R, F: Typed + 'static>(_: fn(&R) -> &F) -> One {
    |text, names, column| {
        let mut field = F::parse(text)?;
        field.spread(names, column, &|| When::from(names.today))?;
        field.settle(names, column)?;
        Ok(Box::new(field))
    }
}

/// The one list of a record's fields, in the order of the contract. A field that is forgotten does not compile.
macro_rules! columns {
    ($($field:ident $([$one:ident])?),+ $(,)?) => {
        const COLUMNS: &'static [$crate::value::Column] = &[$(
            $crate::record::column::<Self, _>(
                Self::TABLE, stringify!($field), columns!(@one $($one)?), |record| &record.$field,
            )
        ),+];
        fn fields(&self) -> Vec<&dyn $crate::value::Field> {
            vec![$(&self.$field),+]
        }
        fn fields_mut(&mut self) -> Vec<&mut dyn $crate::value::Field> {
            vec![$(&mut self.$field),+]
        }
        fn build(source: &mut dyn $crate::record::Source) -> Option<Self> {
            let mut columns = Self::COLUMNS.iter();
            $(let $field = columns.next().and_then(|column| $crate::record::take(source, column));)+
            Some(Self { $($field: $field?),+ })
        }
        fn field(
            at: usize, text: &str, names: &$crate::value::Names,
        ) -> $crate::fault::Result<Box<dyn $crate::value::Field>> {
            [$($crate::record::one::<Self, _>(|record| &record.$field)),+][at](text, names, &Self::COLUMNS[at])
        }
    };
    (@one) => { None };
    (@one $one:ident) => { Some(stringify!($one)) };
}
pub(crate) use columns;
