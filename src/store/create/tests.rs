use super::*;

fn column(db: &Connection, sql: &str) -> Vec<String> {
    let mut statement = db.prepare(sql).expect("a question");
    let found: rusqlite::Result<_> = statement.query_map([], |row| row.get(0)).and_then(Iterator::collect);
    found.expect("an answer")
}

#[test]
fn every_column_of_every_table_is_kept_when_another_program_changes_or_removes_a_row() {
    let db = Connection::open_in_memory().expect("memory");
    schema(&db).expect("the schema");
    let own = "'op', 'hist', 'stray'";
    let sql = format!("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT IN ({own})");
    let tables = column(&db, &sql);
    assert!(tables.len() > 15, "{tables:?}");
    for table in tables {
        for verb in ["UPDATE", "DELETE"] {
            let name = format!("{table}_stray_{}", verb.to_lowercase());
            let sql = format!("SELECT sql FROM sqlite_schema WHERE type = 'trigger' AND name = '{name}'");
            let trigger = column(&db, &sql).pop().unwrap_or_else(|| panic!("there is no trigger {name}"));
            assert!(trigger.contains(&format!("AFTER {verb} ON {table}\n")), "{trigger}");
            for field in column(&db, &format!("SELECT name FROM pragma_table_info('{table}')")) {
                let known = [format!("'{field}', OLD.{field}"), format!("'{field}', OLD.\"{field}\"")];
                // The key names the record, and stands before the row.
                let key = trigger.contains(&format!("OLD.{field}, '{table}'"));
                assert!(key || known.iter().any(|part| trigger.contains(part)), "{name} forgets {field}");
            }
        }
    }
}
