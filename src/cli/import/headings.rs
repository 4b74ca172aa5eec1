//! Which column of a file is which field: by machine name, flag, label or synonym, in either language.

use std::collections::HashMap;

use clap::Command;

use crate::cli::usage;
use crate::fault::{Exit, Fault, Result};
use crate::locale::{Locale, field_id};
use crate::record::Record;
use crate::value::Lang;
use crate::value::fold::fold;

/// The name of the column by which a record's state is known again.
pub const STAMP: &str = "stamp";

/// What a column of a file holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// A field, by its place among the columns.
    Field(usize),
    /// The record's number.
    Id,
    /// The stamp of `list --stamp`.
    Stamp,
    /// Nothing that is read: a running number, or what the user left aside.
    Aside,
}

/// Every heading that is understood.
pub struct Known {
    places: HashMap<String, Place>,
    mapped: HashMap<String, Place>,
    units: Vec<String>,
}

impl Known {
    /// The headings of a subject; `map` are the user's own, `Наименование=name`, or `Наименование=` for a column to be
    /// left aside.
    pub fn of<R: Record>(map: &[String], locale: &Locale) -> Result<Self> {
        let mut places = HashMap::new();
        let mut call = |name: &str, place: Place| {
            places.entry(key(name)).or_insert(place);
        };
        let both = [Locale::new(Lang::Ru), Locale::new(Lang::En)];
        call("id", Place::Id);
        call(STAMP, Place::Stamp);
        for words in &both {
            call(&words.text("say-id"), Place::Id);
            call(&words.text("say-stamp"), Place::Stamp);
            for name in words.list("import-running") {
                call(&name, Place::Aside);
            }
        }
        // A field's own names go before what another may also be called.
        for (at, column) in R::COLUMNS.iter().enumerate() {
            call(column.name, Place::Field(at));
            call(&column.flag(), Place::Field(at));
            for words in &both {
                call(&words.label(column), Place::Field(at));
            }
        }
        for arg in R::augment_args_for_update(Command::new(R::TABLE)).get_arguments() {
            let Some(at) = R::COLUMNS.iter().position(|column| arg.get_id() == column.name) else { continue };
            for alias in arg.get_all_aliases().unwrap_or_default() {
                call(alias, Place::Field(at));
            }
        }
        for (at, column) in R::COLUMNS.iter().enumerate() {
            let also = format!("{}.also", field_id(R::TABLE, column.name));
            for name in both.iter().flat_map(|words| words.list(&also)) {
                call(&name, Place::Field(at));
            }
        }
        let units = both.iter().flat_map(|words| words.list("import-units")).map(|unit| key(&unit)).collect();
        let mapped = map.iter().map(|pair| mapping::<R>(pair, locale)).collect::<Result<_>>()?;
        Ok(Self { places, mapped, units })
    }

    /// What a heading means; a unit behind it says nothing new: «Сумма, руб.», «Присутствовало (чел.)».
    pub fn place(&self, heading: &str) -> Option<Place> {
        let whole = key(heading);
        let known = |key: &str| self.mapped.get(key).or_else(|| self.places.get(key)).copied();
        known(&whole).or_else(|| {
            let (name, unit) = heading.split_once([',', '('])?;
            let unit = key(unit.trim_end_matches(')'));
            self.units.contains(&unit).then(|| known(&key(name))).flatten()
        })
    }

    /// How many cells of a row are headings: by this the row, the separator and the sheet are found.
    pub fn score(&self, cells: &[String]) -> usize {
        cells.iter().filter(|cell| !cell.is_empty() && self.place(cell).is_some()).count()
    }

    /// The first of the user's own headings that the file does not have.
    pub fn unmet<'a>(map: &'a [String], cells: &[String]) -> Option<&'a str> {
        let headings: Vec<String> = cells.iter().map(|cell| key(cell)).collect();
        map.iter().filter_map(|pair| pair.rsplit_once('=')).map(|(name, _)| name).find(|name| {
            let name = key(name);
            !headings.contains(&name)
        })
    }
}

/// One pair of `--map`.
fn mapping<R: Record>(pair: &str, locale: &Locale) -> Result<(String, Place)> {
    let fault = || Fault::new(Exit::Usage, "map-shape").arg("text", pair);
    let (heading, field) = pair.rsplit_once('=').ok_or_else(fault)?;
    let field = field.trim();
    let place = match field {
        "" => Place::Aside,
        "id" | "№" => Place::Id,
        STAMP => Place::Stamp,
        _ => {
            let known = || usage::fields::<R>(locale);
            let unknown = || Fault::new(Exit::Usage, "no-column").arg("column", field).arg("known", known());
            Place::Field(usage::place::<R>(field, locale).ok_or_else(unknown)?)
        }
    };
    Ok((key(heading), place))
}

/// The key by which headings match: as names do, with a line break or an underscore like a space.
fn key(name: &str) -> String {
    let key = fold(&name.replace(['-', '_', '\n'], " "));
    key.strip_prefix("кол во ").map_or_else(|| key.clone(), |what| format!("количество {what}"))
}

/// The headings of one file.
#[derive(Clone)]
pub struct Headings {
    /// As they are written.
    pub texts: Vec<String>,
    /// What stands in each column.
    pub places: Vec<Place>,
    /// How many cells the row has, empty ones at its end too.
    pub width: usize,
}

impl Headings {
    /// Reads the row of headings; everything that is wrong with it at once, with its column where it is one's.
    pub fn read<R: Record>(
        known: &Known,
        mut texts: Vec<String>,
        map: &[String],
        locale: &Locale,
    ) -> Result<Self, Vec<(Option<usize>, Fault)>> {
        let width = texts.len();
        while texts.last().is_some_and(String::is_empty) {
            texts.pop();
        }
        let mut faults = Vec::new();
        let mut places: Vec<Place> = Vec::new();
        for (at, text) in texts.iter().enumerate() {
            // A column without a heading may stand empty; a row that fills it is refused.
            let place = if text.is_empty() { Some(Place::Aside) } else { known.place(text) };
            match place {
                None => {
                    // The fields are listed once: ten unknown headings are ten lines, not ten lists.
                    let first = !faults.iter().any(|(_, fault): &(_, Fault)| fault.id == "heading-unknown");
                    let known = if first { usage::fields::<R>(locale) } else { "none".to_owned() };
                    let heading = text.replace('\n', " ");
                    let fault = Fault::data("heading-unknown").arg("heading", heading).arg("known", known);
                    faults.push((Some(at), fault));
                }
                Some(place) if place != Place::Aside && places.contains(&place) => {
                    faults.push((Some(at), Fault::data("heading-doubled")));
                }
                Some(_) => {}
            }
            places.push(place.unwrap_or(Place::Aside));
        }
        let missing: Vec<String> = R::COLUMNS
            .iter()
            .enumerate()
            .filter(|(at, column)| column.required && !places.contains(&Place::Field(*at)))
            .map(|(_, column)| locale.label(column))
            .collect();
        if !missing.is_empty() {
            faults.push((None, Fault::data("heading-missing").arg("names", missing.join(", "))));
        }
        if places.contains(&Place::Stamp) && !places.contains(&Place::Id) {
            faults.push((None, Fault::data("stamp-without-id")));
        }
        if let Some(name) = Known::unmet(map, &texts) {
            faults.push((None, Fault::data("map-unmet").arg("text", name)));
        }
        if faults.is_empty() { Ok(Self { texts, places, width }) } else { Err(faults) }
    }

    /// Where something stands.
    pub fn position(&self, place: Place) -> Option<usize> {
        self.places.iter().position(|here| *here == place)
    }

    /// The heading of a field as the file has it.
    pub fn text(&self, field: usize) -> Option<&str> {
        self.position(Place::Field(field)).map(|at| self.texts[at].as_str())
    }
}
