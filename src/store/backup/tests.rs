use super::names::Found;
use super::thin::superfluous;
use super::*;

fn at(text: &str) -> NaiveDateTime {
    NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M").expect("a moment")
}

fn found(at: NaiveDateTime) -> Found {
    Found { at, nth: 1, path: PathBuf::new() }
}

/// What stays of a backup an hour for so many days back.
fn kept(days: i64, now: NaiveDateTime) -> Vec<NaiveDateTime> {
    let all: Vec<Found> = (0..days * 24).map(|hours| found(now - chrono::TimeDelta::hours(hours))).collect();
    let gone = superfluous(all.clone(), now);
    all.iter().filter(|found| !gone.contains(found)).map(|found| found.at).collect()
}

#[test]
fn of_years_of_backups_twelve_days_ten_weeks_and_nine_months_stay() {
    let now = at("2013-01-15 12:30");
    let kept = kept(800, now);
    let days: std::collections::BTreeSet<_> = kept.iter().map(NaiveDateTime::date).collect();
    // Those of less than two days, an hour each, stand on three days.
    assert_eq!(kept.iter().filter(|at| now - **at < chrono::TimeDelta::days(2)).count(), 48);
    assert!(days.len() <= 12 + 10 + 9 && days.len() >= 12 + 8 + 5, "{days:?}");
    let oldest = *days.first().expect("some stay");
    assert_eq!(oldest.to_string(), "2012-05-31");
    for day in 0..12 {
        assert!(days.contains(&(now.date() - chrono::Days::new(day))), "{day} days ago");
    }
    assert!(days.contains(&"2012-11-30".parse().expect("a day")), "the last of a month");
}

#[test]
fn few_backups_stay_however_old() {
    let all: Vec<Found> = (1..=12).map(|month| found(at(&format!("2001-{month:02}-01 09:00")))).collect();
    assert_eq!(superfluous(all, at("2013-01-15 00:00")), []);
}

#[test]
fn what_is_dated_ahead_stays_and_takes_no_place() {
    let now = at("2013-01-15 00:00");
    let ahead = (1..=30).map(|day| found(at(&format!("2030-01-{day:02} 09:00"))));
    let past = (1..=12).map(|day| found(at(&format!("2013-01-{day:02} 09:00"))));
    assert_eq!(superfluous(ahead.chain(past).collect(), now), []);
}

#[test]
fn of_one_second_the_later_one_stays() {
    let second = at("2012-05-05 09:00");
    let all = vec![Found { nth: 2, ..found(second) }, found(second), Found { nth: 10, ..found(second) }];
    let gone: Vec<u32> = superfluous(all, at("2013-01-15 00:00")).iter().map(|found| found.nth).collect();
    assert_eq!(gone, [1, 2]);
}

#[test]
fn only_our_own_names_are_read() {
    let names = Names::of(Path::new("/nowhere/town.db"), None);
    let sort = |name: &str| names.read(name).map(|(sort, ..)| sort);
    assert_eq!(sort("town-2013-01-15-093000.db"), Some(Sort::Asked));
    assert_eq!(
        names.read("town-2013-01-15-093000-12.db").map(|(_, at, nth)| (at, nth)),
        Some((at("2013-01-15 09:30"), 12))
    );
    assert_eq!(sort("town-v1-to-v2-2013-01-15-093000.db"), Some(Sort::Migration(1, 2)));
    assert_eq!(sort("town-before-restore-2013-01-15-093000.db"), Some(Sort::BeforeRestore));
    assert_eq!(sort("town-damaged-2013-01-15-093000-2.db"), Some(Sort::Damaged));
    for other in [
        "town.db",
        "town-2013-01-15.db",
        "town-2013-02-30-093000.db",
        "town-2013-1-15-0930000.db",
        "town-2013-01-15-093000-1.db",
        "town-2013-01-15-093000-x.db",
        "town-2013-01-15-093000 (копия).db",
        "town-2013-01-15-093000.db.bak",
        "town2-2013-01-15-093000.db",
        "town-2-2013-01-15-093000.db",
        "town-важное-2013-01-15-093000.db",
        "город-2013-01-15-093000.db",
    ] {
        assert_eq!(sort(other), None, "{other}");
    }
}

#[test]
fn every_name_that_is_given_is_read_again() {
    let now = at("2013-01-15 09:30");
    for file in ["town.db", "городъ.sqlite", "v1-to-v2-.db", "без.точки"] {
        let names = Names::of(&Path::new("/nowhere").join(file), None);
        for sort in [Sort::Asked, Sort::BeforeRestore, Sort::Damaged, Sort::Migration(1, 12)] {
            for (path, nth) in names.free(sort, now).take(3).zip(1..) {
                let name = path.file_name().expect("a name").to_string_lossy().into_owned();
                assert_eq!(names.read(&name), Some((sort, now, nth)), "{name}");
            }
        }
    }
}
