use crate::fault::Exit;
use crate::record::{Record, columns};
use crate::store::{Op, Store};
use crate::value::Prose;

/// Records of this test's own: what is said of a year.
#[derive(clap::Args, Clone, Debug)]
struct Year {
    #[arg(long)]
    opening: Option<Prose>,
}

impl Record for Year {
    const TABLE: &'static str = "year";
    const ORDER: &'static [&'static str] = &[];
    columns!(opening);
    fn title(&self) -> String {
        String::new()
    }
}

#[test]
fn once_the_transaction_is_gone_nothing_is_written_any_more() {
    let mut store = Store::in_memory().expect("memory");
    let year = |text: &str| Year { opening: Some(Prose::from_stored(text)) };
    let op = Op { verb: "add", subject: "year", at: String::new(), who: String::new(), undoes: None, reason: None };
    store.write(&op, |tx| tx.insert(&year("A year"), Some(2012))).expect("a record");
    let done = store.write(&op, |tx| {
        tx.insert(&year("Another"), Some(2013))?;
        // As SQLite does it by itself when a read fails.
        tx.db.execute_batch("ROLLBACK").expect("a rollback");
        let faults = [
            tx.insert(&year("A third"), Some(2014)).expect_err("no new record"),
            tx.update(2012, &year("A change")).expect_err("no change"),
            tx.remove::<Year>(2012).expect_err("none is removed"),
        ];
        assert!(faults.iter().all(|fault| fault.exit == Exit::Io), "{faults:?}");
        Ok(())
    });
    assert_eq!(done.expect_err("and it is no success").exit, Exit::Io);
    let sql = "SELECT group_concat(id || opening) || (SELECT count(*) FROM hist) FROM year";
    assert_eq!(store.reader().query_row(sql, [], |row| row.get::<_, String>(0)).expect("the years"), "2012A year1");
}
