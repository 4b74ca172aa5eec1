//! A code of an open list, with its words in both languages.

use crate::fault::{Exit, Fault, Result};
use crate::record::{Record, columns};
use crate::value::closed::{Flow, YesNo};
use crate::value::{Codes, Column, Count, CountTerm, Handle, Names, Text, When, codes};

/// A code of an open list: its words, its validity, and what the rules need of it.
#[derive(clap::Args, Clone, Debug)]
pub struct CodeRow {
    /// The list: event.kind, aid.form, interaction
    #[arg(value_name = "LIST", index = 1, display_order = 1)]
    pub list: Text,
    /// The code
    #[arg(value_name = "CODE", index = 2, display_order = 2)]
    pub code: Handle,
    /// Russian label
    #[arg(long, alias = "рус")]
    pub ru: Text,
    /// Russian label, plural
    #[arg(long, alias = "рус-мн")]
    pub ru_plural: Option<Text>,
    /// English label
    #[arg(long, alias = "англ")]
    pub en: Option<Text>,
    /// English label, plural
    #[arg(long, alias = "англ-мн")]
    pub en_plural: Option<Text>,
    /// First day it may be used on
    #[arg(long, alias = "действует-с")]
    pub valid_from: Option<When>,
    /// Last day it may be used on
    #[arg(long, alias = "действует-до")]
    pub valid_to: Option<When>,
    /// The act it comes from
    #[arg(long, alias = "акт")]
    pub act: Option<Text>,
    /// For a form of aid: a flow it fits; may be repeated
    #[arg(long = "flow", alias = "движение")]
    pub flows: Vec<Flow>,
    /// For a form of aid: whether it is financial
    #[arg(long, alias = "финансовая", num_args = 0..=1, default_missing_value = "yes")]
    pub financial: Option<YesNo>,
    /// For a legal form: its number in ОКОПФ
    #[arg(long, alias = "окопф")]
    pub okopf: Option<Text>,
    /// For a form of interaction: what it counts, such as event.kind:talk; may be repeated
    #[arg(long, alias = "считает")]
    pub counts: Vec<CountTerm>,
    /// Its place in the list
    #[arg(long, alias = "порядок")]
    pub order: Option<Count>,
}

impl CodeRow {
    /// The codes that a new file begins with.
    pub fn open() -> Result<Vec<Self>> {
        rows(codes::OPEN)
    }

    /// A list that is closed, or none at all, cannot be changed.
    pub fn must_be_open(list: &str) -> Result<()> {
        if codes::open_lists().any(|open| open == list) {
            return Ok(());
        }
        let known = codes::open_lists().map(str::to_owned).collect();
        let closed = !Codes::closed().list(list).is_empty();
        Err(Fault::data(if closed { "list-not-open" } else { "no-list" }).arg("list", list).candidates(known))
    }

    /// The codes of the closed lists, which no file holds.
    pub fn closed() -> Result<Vec<Self>> {
        rows(codes::CLOSED)
    }
}

/// The rows of a compiled-in table.
fn rows(text: &str) -> Result<Vec<CodeRow>> {
    let wrong = |why: String| Fault::new(Exit::Bug, "bug").arg("why", why);
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let headings = reader.headers().map_err(|error| wrong(error.to_string()))?.clone();
    let place = |column: &Column| headings.iter().position(|heading| heading == column.name);
    let places: Vec<Option<usize>> = CodeRow::COLUMNS.iter().map(place).collect();
    let mut all = Vec::new();
    for row in reader.records() {
        let row = row.map_err(|error| wrong(error.to_string()))?;
        let cell = |at: usize| places[at].and_then(|place| row.get(place)).unwrap_or_default().into();
        all.push(CodeRow::from_cells(&cell, None).map_err(|faults| wrong(format!("{faults:?}")))?);
    }
    Ok(all)
}

impl Record for CodeRow {
    const TABLE: &'static str = "code";
    const ORDER: &'static [&'static str] = &["list", "order"];
    const SHOWN: &'static [&'static str] = &["list", "code", "ru", "ru_plural", "counts", "valid_from", "valid_to"];
    columns!(
        list,
        code,
        ru,
        ru_plural,
        en,
        en_plural,
        valid_from,
        valid_to,
        act,
        flows[flow],
        financial,
        okopf,
        counts[counts],
        order
    );

    /// A label that is not given is the one that is: plural like singular, English like Russian.
    fn fill(&mut self, _: &Names) -> Result<()> {
        let ru_plural = self.ru_plural.get_or_insert_with(|| self.ru.clone()).clone();
        self.en.get_or_insert_with(|| self.ru.clone());
        let en = self.en.clone();
        let plural = if en.as_ref() == Some(&self.ru) { Some(ru_plural) } else { en };
        self.en_plural = self.en_plural.take().or(plural);
        Ok(())
    }

    fn check(&self, id: Option<i64>, names: &Names) -> Result<()> {
        let (list, code) = (self.list.as_str(), self.code.as_str());
        Self::must_be_open(list)?;
        if code.contains(['*', ':']) {
            return Err(Fault::data("code-sign").arg("text", code).at(Self::TABLE, "code"));
        }
        let labels = [Some(&self.ru), self.ru_plural.as_ref(), self.en.as_ref(), self.en_plural.as_ref()];
        let words = labels.into_iter().flatten().map(Text::as_str).chain([code]);
        // Nothing that is typed may mean two codes of a list; the code's own row may keep its words.
        for other in names.codes.list(list).iter().filter(|other| id.is_none() || other.code != code) {
            if let Some(word) = words.clone().find(|word| other.is_called(word)) {
                let fault = Fault::data("code-same").arg("list", list).arg("code", word).arg("other", &other.code);
                return Err(fault);
            }
        }
        if let (Some(from), Some(to)) = (&self.valid_from, &self.valid_to)
            && to.last_day() < from.first_day()
        {
            return Err(Fault::data("period-order").at(Self::TABLE, "valid_to"));
        }
        for term in &self.counts {
            let known = match term.code() {
                None => term.list() == "award",
                Some(code) => names.codes.get(term.list(), code).is_some(),
            };
            if !known {
                return Err(Fault::data("count-term").arg("text", term).at(Self::TABLE, "counts"));
            }
        }
        Ok(())
    }

    fn title(&self) -> String {
        format!("{} {}", self.list.as_str(), self.code.as_str())
    }
}
