use super::*;

/// What is said of a sum.
#[derive(Debug, PartialEq, Eq)]
enum Verdict {
    Unknown,
    Usual,
    Far,
    Little,
}
use Verdict::{Little, Unknown, Usual};

/// Judges the last of these sums, each for one.
fn judged(judge: Judge, amounts: &[i64]) -> Verdict {
    let values: Vec<(i64, i64)> = amounts.iter().map(|amount| (*amount, 1)).collect();
    shares(judge, &values)
}

fn shares(judge: Judge, values: &[(i64, i64)]) -> Verdict {
    let value = |(at, (amount, per)): (usize, &(i64, i64))| (0, Value { at, amount: *amount, per: *per });
    let groups = grouped(values.iter().enumerate().map(value));
    let Some(far) = judge.far(&groups[&0]) else { return Unknown };
    let Some(far) = far.into_iter().find(|far| far.at() == values.len() - 1) else { return Usual };
    let (own, middle) = crosswise(&far.own, &far.middle);
    if own > middle { Verdict::Far } else { Little }
}

#[test]
fn a_slip_begins_at_three_hundred_times_the_middle_one() {
    assert_eq!(judged(Judge::SLIP, &[100, 100, 100, 100, 30_000]), Verdict::Far);
    assert_eq!(judged(Judge::SLIP, &[100, 100, 100, 100, 29_999]), Usual);
    assert_eq!(judged(Judge::SLIP, &[30_000, 30_000, 30_000, 30_000, 100]), Little);
    assert_eq!(judged(Judge::SLIP, &[30_000, 30_000, 30_000, 30_000, 101]), Usual);
}

#[test]
fn fewer_than_four_others_say_nothing_of_what_is_usual() {
    assert_eq!(judged(Judge::SLIP, &[100, 100, 100, 100_000]), Unknown);
    assert_eq!(judged(Judge::SLIP, &[0, 100, 100, 100, 100_000]), Unknown, "what cost nothing is no other");
    assert_eq!(judged(Judge::SLIP, &[100, 100, 100, 100, 100_000]), Verdict::Far);
}

#[test]
fn a_sum_that_others_come_near_to_is_no_slip() {
    assert_eq!(judged(Judge::SLIP, &[100, 100, 100, 5_000, 50_000]), Verdict::Far);
    assert_eq!(judged(Judge::SLIP, &[100, 100, 100, 5_001, 50_000]), Usual);
    assert_eq!(judged(Judge::SLIP, &[50_000, 50_000, 50_000, 1_000, 100]), Little);
    assert_eq!(judged(Judge::SLIP, &[50_000, 50_000, 50_000, 999, 100]), Usual);
}

#[test]
fn two_slips_do_not_hide_each_other() {
    assert_eq!(judged(Judge::SLIP, &[100, 120, 150, 90, 110, 100_000, 120_000]), Verdict::Far);
    assert_eq!(judged(Judge::SLIP, &[100, 120, 150, 90, 110, 120_000, 100_000]), Verdict::Far);
}

#[test]
fn help_to_one_recipient_is_far_from_thirty_times_on() {
    let usual = [(1_000, 10), (2_000, 20), (500, 5), (300, 3)];
    let with = |last| shares(Judge::PER_HEAD, &[&usual[..], &[last]].concat());
    assert_eq!(with((30_000, 10)), Verdict::Far);
    assert_eq!(with((29_999, 10)), Usual);
    assert_eq!(with((1_000, 300)), Little);
    assert_eq!(with((1_000, 299)), Usual);
    assert_eq!(with((30_000, 300)), Usual, "many received it");
}

#[test]
fn the_difference_is_exact_to_the_kopeck_however_large_the_sums() {
    let large = 1_000_000_000_000;
    let values: Vec<(i64, i64)> = vec![(1_001, 3), (1_001, 3), (1_001, 3), (1_001, 3), (large, 7)];
    let value = |(at, (amount, per)): (usize, &(i64, i64))| (0, Value { at, amount: *amount, per: *per });
    let groups = grouped(values.iter().enumerate().map(value));
    let far = Judge::PER_HEAD.far(&groups[&0]).expect("there are enough");
    assert_eq!(far.iter().map(Far::at).collect::<Vec<_>>(), [4]);
    let found = far[0].per_head(9, "people", |value| ("aid", i64::try_from(value.at).expect("a few")));
    // 1001 · 7 / 3 = 2335 and a third.
    assert_eq!(found.difference, Some(large - 2_335));
    assert_eq!(found.money, [("amount", large), ("each", large / 7), ("usual", 333)]);
    assert_eq!(found.records, [("aid", 4), ("aid", 0), ("aid", 1), ("aid", 2), ("aid", 3)]);
}

#[test]
fn a_million_is_nearer_from_the_root_of_their_product_on() {
    assert_eq!(slip(31_622, 1), "thousand-more");
    assert_eq!(slip(31_623, 1), "million-more");
    assert_eq!(slip(1, 31_622), "thousand-less");
    assert_eq!(slip(1, 31_623), "million-less");
    assert!(is_slip(300, 1) && is_slip(1, 300));
    assert!(!is_slip(299, 1) && !is_slip(0, 1) && !is_slip(1, 0));
}
