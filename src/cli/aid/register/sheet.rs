//! A row of the register: as the form has it, and field by field for machines.

use crate::locale::{Locale, dates};
use crate::paper::{Entry, Table};
use crate::report::Supported;
use crate::sheet::Heading;
use crate::subject::{Aid, Org};
use crate::value::{Cell, Code, Lang, Names, When};

/// The columns of the form in their order, each with its rank where the screen is narrow.
const COLUMNS: [(&str, usize); 11] = [
    ("number", 0),
    ("decided", 3),
    ("name", 1),
    ("address", 7),
    ("ogrn", 8),
    ("inn", 9),
    ("activities", 10),
    ("form", 2),
    ("size", 4),
    ("term", 5),
    ("violation", 6),
];

/// The fields for machines.
const FIELDS: [&str; 21] = [
    "number",
    "entered_on",
    "decision",
    "decided_on",
    "stopped_on",
    "orgs",
    "name",
    "short_name",
    "address",
    "ogrn",
    "inn",
    "activities",
    "form",
    "amount",
    "quantity",
    "unit",
    "what",
    "date",
    "ends_on",
    "violation",
    "aid",
];

/// What the rows are worded with.
pub struct Form<'a> {
    /// The codes.
    pub names: &'a Names,
    /// The language of the form.
    pub locale: &'a Locale,
}

/// The headings that machines read.
pub fn machine_headings() -> Vec<Heading> {
    FIELDS.into_iter().map(Heading::machine).collect()
}

/// A cell of the form.
pub fn cell(text: &str) -> Cell<'_> {
    if text.is_empty() { Cell::Empty } else { Cell::Text(text) }
}

/// A field of an association, as it is stored.
type OfOrg = fn(&Org) -> Option<&str>;

const CODE: OfOrg = |org| org.code.as_ref().map(crate::value::text::Handle::as_str);
const NAME: OfOrg = |org| Some(org.name.as_str());
const SHORT_NAME: OfOrg = |org| org.short_name.as_ref().map(crate::value::text::Text::as_str);
const ADDRESS: OfOrg = |org| org.address.as_ref().map(crate::value::text::Text::as_str);
const OGRN: OfOrg = |org| org.ogrn.as_ref().map(crate::value::ident::Ogrn::as_str);
const INN: OfOrg = |org| org.inn.as_ref().map(crate::value::ident::Inn::as_str);
const ACTIVITIES: OfOrg = |org| org.activities.as_ref().map(crate::value::text::Text::as_str);

impl Form<'_> {
    /// The headings of the form, short.
    pub fn headings(&self) -> Vec<Heading> {
        let heading = |(name, rank): &(&'static str, usize)| Heading {
            name,
            label: self.locale.text(&format!("register-{name}")),
            right: false,
            wide: matches!(*name, "address" | "activities" | "violation"),
            rank: *rank,
        };
        COLUMNS.iter().map(heading).collect()
    }

    /// The table of the document, under the headings in full.
    pub fn table(&self, rows: &[Supported]) -> Table {
        let stated = |text: String| if text.is_empty() { "—".to_owned() } else { text };
        Table {
            head: COLUMNS.iter().map(|(name, _)| self.locale.text(&format!("register-{name}.full"))).collect(),
            rows: rows.iter().map(|row| Entry::row(self.words(row).into_iter().map(stated))).collect(),
            right: vec![false; COLUMNS.len()],
        }
    }

    /// A row in words; empty where nothing is stated.
    pub fn words(&self, row: &Supported) -> Vec<String> {
        let aid = &row.aid;
        let number = row.entry.as_ref().map(|(n, day)| {
            let args = [("n", n.to_string().into()), ("day", self.date(day).into())];
            self.locale.format("register-numbered", &args)
        });
        let form = aid.form.as_ref().map(|form| self.names.label("aid.form", form.as_str(), false).to_owned());
        let named = |org: &Org| {
            let short = SHORT_NAME(org).map(|short| format!(" ({short})"));
            Some(format!("{}{}", org.name.as_str(), short.unwrap_or_default()))
        };
        let stated = |of: OfOrg| of_orgs(row, |org| of(org).map(str::to_owned));
        vec![
            number.unwrap_or_default(),
            self.decided(aid),
            of_orgs(row, named),
            stated(ADDRESS),
            stated(OGRN),
            stated(INN),
            stated(ACTIVITIES),
            form.unwrap_or_default(),
            self.size(aid).unwrap_or_default(),
            self.term(aid).unwrap_or_default(),
            aid.violation.as_ref().map(|text| text.as_str().to_owned()).unwrap_or_default(),
        ]
    }

    /// «12.05.2012 (распоряжение № 45); прекращена 01.10.2012».
    fn decided(&self, aid: &Aid) -> String {
        let document = aid.decision.as_ref().map(|text| text.as_str().to_owned());
        let decided = match (aid.decided_on.as_ref().map(|day| self.date(day)), document) {
            (Some(day), Some(document)) => Some(format!("{day} ({document})")),
            (day, document) => day.or(document),
        };
        let stopped = aid.stopped_on.as_ref().map(|day| self.date(day));
        let stopped = stopped.map(|day| self.locale.format("register-stopped", &[("day", day.into())]));
        decided.into_iter().chain(stopped).collect::<Vec<_>>().join("; ")
    }

    /// The amount, else the quantity and its unit, else what it was.
    fn size(&self, aid: &Aid) -> Option<String> {
        let lang = self.locale.lang;
        let what = aid.what.as_ref().map(|text| text.as_str().to_owned());
        if let Some(amount) = aid.amount {
            return Some(dates::money(amount, lang));
        }
        let Some(quantity) = &aid.quantity else { return what };
        let number = dates::number(quantity.0, lang);
        let unit = aid.unit.as_ref().map(Code::as_str).filter(|unit| *unit != "other");
        let measured = unit.map_or_else(
            || number.clone(),
            |unit| {
                let (single, plural) =
                    (self.names.label("aid.unit", unit, false), self.names.label("aid.unit", unit, true));
                let word = if quantity.0 == 1 { single } else { plural };
                // A unit that is a whole word does not bend beside a number.
                let beside = single == plural || lang == Lang::En;
                if beside { format!("{number} {word}") } else { format!("{word} — {number}") }
            },
        );
        Some(what.map_or_else(|| measured.clone(), |what| format!("{what}: {measured}")))
    }

    /// The term of the decision, else the interval over which it was given.
    fn term(&self, aid: &Aid) -> Option<String> {
        let until = |day: &When| self.locale.format("register-until", &[("day", self.date(day).into())]);
        aid.ends_on.as_ref().map(until).or_else(|| aid.date.is_interval().then(|| self.date(&aid.date)))
    }

    fn date(&self, when: &When) -> String {
        dates::when(when, self.locale.lang)
    }

    /// The row field by field; what is of the associations in lists of one length.
    pub fn machine_cells<'r>(&'r self, row: &'r Supported) -> Vec<Cell<'r>> {
        let aid = &row.aid;
        let when = |when: &'r Option<When>| when.as_ref().map_or(Cell::Empty, Cell::When);
        let text = |text: Option<&'r str>| text.map_or(Cell::Empty, Cell::Text);
        let list = |of: OfOrg| Cell::List(row.orgs.iter().map(|org| text(of(org))).collect());
        let coded = |list: &'static str, code: &'r Option<Code>| {
            code.as_ref().map_or(Cell::Empty, |code| self.names.coded(list, code.as_str()))
        };
        vec![
            row.entry.as_ref().map_or(Cell::Empty, |(n, _)| Cell::Number(*n)),
            row.entry.as_ref().map_or(Cell::Empty, |(_, day)| Cell::When(day)),
            text(aid.decision.as_ref().map(crate::value::text::Text::as_str)),
            when(&aid.decided_on),
            when(&aid.stopped_on),
            list(CODE),
            list(NAME),
            list(SHORT_NAME),
            list(ADDRESS),
            list(OGRN),
            list(INN),
            list(ACTIVITIES),
            coded("aid.form", &aid.form),
            aid.amount.map_or(Cell::Empty, Cell::Money),
            aid.quantity.as_ref().map_or(Cell::Empty, |quantity| Cell::Count(quantity.0)),
            coded("aid.unit", &aid.unit),
            text(aid.what.as_ref().map(crate::value::text::Text::as_str)),
            Cell::When(&aid.date),
            when(&aid.ends_on),
            text(aid.violation.as_ref().map(crate::value::text::Text::as_str)),
            Cell::Number(row.id),
        ]
    }
}

/// What is stated of each association, parted by `; `; nothing where nothing is stated of any.
fn of_orgs(row: &Supported, of: impl Fn(&Org) -> Option<String>) -> String {
    let texts: Vec<Option<String>> = row.orgs.iter().map(|org| of(org)).collect();
    if texts.iter().all(Option::is_none) {
        return String::new();
    }
    texts.into_iter().map(|text| text.unwrap_or_else(|| "—".to_owned())).collect::<Vec<_>>().join("; ")
}
