//! `datapackage.json`: what a stranger, or a validator, needs to read the tables (Frictionless Data Package).

use serde_json::{Map, Value, json};

use super::sheets::Sheets;
use super::tables;
use crate::fault::Result;
use crate::record::Record;
use crate::subject::{Aid, Award, Closing, CodeRow, Entry, Event, Former, Office, Org, Plan, Rule, Year};
use crate::value::codes::Codes;
use crate::value::{Column, Kind, Names};

/// A date with its own precision, or an interval of two.
const WHEN: &str = r"\d{4}(-\d{2}(-\d{2})?)?(/\d{4}(-\d{2}(-\d{2})?)?)?";

/// The description of a package.
pub fn package(sheets: &Sheets<'_>, year: Option<i64>) -> Result<Value> {
    let mut resources = Vec::new();
    macro_rules! describe {
        ($table:ident $record:ident) => {
            if sheets.has::<$record>()? {
                resources.push(resource::<$record>(sheets.names))
            }
        };
    }
    tables!(describe!());
    let mut about = Map::new();
    about.insert("version".into(), env!("CARGO_PKG_VERSION").into());
    about.insert("names".into(), if sheets.with_names { "full" } else { "initials" }.into());
    if let Some(year) = year {
        about.insert("year".into(), year.into());
    }
    Ok(json!({
        "name": "veche",
        "profile": "tabular-data-package",
        "title": "Records of a town's work with public associations",
        "veche": about,
        "resources": resources,
    }))
}

fn resource<R: Record>(names: &Names) -> Value {
    let mut fields = vec![json!({"name": "id", "type": "integer", "constraints": {"required": true, "minimum": 1}})];
    fields.extend(R::COLUMNS.iter().map(|column| field(column, names)));
    let keys: Vec<Value> = R::COLUMNS.iter().filter_map(foreign_key).collect();
    let mut schema = json!({"fields": fields, "missingValues": [""], "primaryKey": ["id"]});
    if !keys.is_empty() {
        schema["foreignKeys"] = keys.into();
    }
    json!({
        "name": R::TABLE,
        "path": format!("{}.csv", R::TABLE),
        "profile": "tabular-data-resource",
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "dialect": {"delimiter": ",", "lineTerminator": "\n", "quoteChar": "\"", "doubleQuote": true, "header": true},
        "schema": schema,
    })
}

/// One field: its type, and what its values may be.
fn field(column: &Column, names: &Names) -> Value {
    let mut limits = Map::new();
    if column.required {
        limits.insert("required".into(), true.into());
    }
    let kind = match column.kind {
        _ if column.one.is_some() => "string",
        Kind::Money => {
            limits.insert("minimum".into(), "0".into());
            "number"
        }
        Kind::Count | Kind::Number => {
            limits.insert("minimum".into(), 0.into());
            "integer"
        }
        Kind::Ref(target) if target != "org" => "integer",
        Kind::When if column.name != "due" => {
            limits.insert("pattern".into(), WHEN.into());
            "string"
        }
        Kind::Code | Kind::Closed(_) => {
            let closed = Codes::closed();
            let list = column.code_list();
            let codes = if let Kind::Closed(_) = column.kind { closed.list(&list) } else { names.codes.list(&list) };
            limits.insert("enum".into(), codes.iter().map(|entry| entry.code.clone()).collect());
            "string"
        }
        _ => "string",
    };
    if column.table == "org" && column.name == "code" {
        limits.insert("required".into(), true.into());
        limits.insert("unique".into(), true.into());
    }
    let mut field = json!({"name": column.name, "type": kind});
    if !limits.is_empty() {
        field["constraints"] = limits.into();
    }
    field
}

/// A reference: associations by code, all else by number. A list in one cell is no key.
fn foreign_key(column: &Column) -> Option<Value> {
    let Kind::Ref(target) = column.kind else { return None };
    let own = if target == column.table { "" } else { target };
    let key = if target == "org" { "code" } else { "id" };
    column.one.is_none().then(|| json!({"fields": [column.name], "reference": {"resource": own, "fields": [key]}}))
}
