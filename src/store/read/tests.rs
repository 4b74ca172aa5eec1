use super::*;

#[test]
fn a_steady_reading_ends_whether_it_succeeds_or_not() {
    let store = Store::in_memory().expect("a store");
    let failed: Result<()> = store.steady(|| Err(Fault::new(Exit::NoInput, "no-record")));
    assert_eq!(failed.map_err(|fault| fault.id), Err("no-record"));
    assert!(store.reader().is_autocommit());
    assert_eq!(store.steady(|| Ok(store.reader().is_autocommit())).ok(), Some(false));
    assert!(store.reader().is_autocommit());
}
