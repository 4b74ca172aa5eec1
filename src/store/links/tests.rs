use proptest::prelude::*;

use super::*;
use crate::store::create::SCHEMA;

const ORGS: Column = Column { table: "event", name: "orgs", kind: Kind::Ref("org"), one: Some("org"), required: false };

/// Events 1 to 600, of which every one whose number 3 does not divide has associations.
fn town() -> Connection {
    let db = Connection::open_in_memory().expect("memory");
    db.execute_batch(SCHEMA).expect("the schema");
    db.execute_batch(
        "PRAGMA foreign_keys = OFF;
         WITH RECURSIVE n(id) AS (SELECT 1 UNION ALL SELECT id + 1 FROM n WHERE id < 600)
         INSERT INTO event_org SELECT id, pos, id + pos FROM n, (SELECT 1 AS pos UNION SELECT 2) WHERE id % 3 > pos - 1;",
    )
    .expect("lists");
    db
}

/// What record `id` has.
fn own(id: i64) -> Raw<'static> {
    let some = (1..=600).contains(&id);
    Raw::List((1..=2).filter(|pos| some && id % 3 > pos - 1).map(|pos| Raw::Int(id + pos)).collect())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// Runs up and down, with gaps and jumps, as filters and orders make them.
    #[test]
    fn every_record_has_its_own_items_whatever_the_order(runs in prop::collection::vec((1..640i64, -3..4i64, 1..80usize), 1..12)) {
        let db = town();
        let mut links = Links::of(&db, &[ORGS]).expect("a list").remove(0);
        for (from, step, count) in runs {
            for id in (0..count).map(|n| from + step * i64::try_from(n).expect("small")) {
                prop_assert_eq!(links.of_record(id).expect("items"), own(id), "record {}", id);
            }
        }
    }
}
