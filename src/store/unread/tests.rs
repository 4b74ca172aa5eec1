use crate::fault::Exit;
use crate::record::{Record, columns};
use crate::store::{Op, Store};
use crate::value::Prose;

/// A table with room for records of this test's own: what is said of 200 years.
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

/// Writes 200 records; when all are written, something else alters one of them.
fn altered(id: Option<i64>) -> crate::fault::Result<()> {
    let mut store = Store::in_memory()?;
    let (at, who) = ("2013-01-15T00:00:00Z".to_owned(), "clerk".to_owned());
    let op = Op { verb: "add", subject: "year", at, who, undoes: None, reason: None };
    store.write(&op, |tx| {
        for id in 1901..=2100 {
            tx.insert(&Year { opening: Some(Prose::from_stored("A year")) }, Some(id))?;
        }
        if let Some(id) = id {
            tx.db.execute("UPDATE year SET opening = 'Another' WHERE id = ?", [id]).expect("an update");
        }
        Ok(())
    })
}

#[test]
fn many_new_records_are_read_back_in_one_pass() {
    altered(None).expect("they are as they were written");
    for id in [2002, 2050, 2100] {
        let fault = altered(Some(id)).expect_err("one is not");
        assert_eq!((fault.exit, fault.id), (Exit::Io, "read-back"));
        assert!(fault.args.contains(&("id", id.to_string())), "{fault}");
    }
}

#[test]
fn a_record_that_is_gone_is_missed() {
    let mut store = Store::in_memory().expect("memory");
    let (at, who) = (String::new(), String::new());
    let op = Op { verb: "add", subject: "year", at, who, undoes: None, reason: None };
    let done = store.write(&op, |tx| {
        for id in 1901..=2100 {
            tx.insert(&Year { opening: None }, Some(id))?;
        }
        tx.db.execute("DELETE FROM year WHERE id = 2100", []).expect("a delete");
        Ok(())
    });
    assert_eq!(done.expect_err("the last one is missing").id, "read-back");
}
