use super::*;

#[test]
fn nothing_known_is_null_and_zero_is_zero() {
    let json = |sum: &Sum| serde_json::to_string(sum).expect("JSON");
    let mut sum = Sum::default();
    assert_eq!(json(&sum), r#"{"known":null,"unstated":0}"#);
    sum.add_from(None, None);
    assert_eq!(json(&sum), r#"{"known":null,"unstated":1}"#);
    sum.add_from(Some(0), None);
    assert_eq!(json(&sum), r#"{"known":"0.00","unstated":1}"#);
}

#[test]
fn a_sum_is_a_decimal_string_of_rubles() {
    let mut sum = Sum::default();
    sum.add_from(Some(123_456), None);
    sum.add_from(Some(5), None);
    assert_eq!(serde_json::to_string(&sum).expect("JSON"), r#"{"known":"1234.61","unstated":0}"#);
}

#[test]
fn joining_keeps_what_is_unstated() {
    let (mut one, mut other) = (Figure::default(), Figure::default());
    one.add(None);
    other.add(Some(3));
    other.join(&one);
    assert_eq!((other.known, other.unstated, other.records), (Some(3), 1, 2));
    one.join(&Figure::default());
    assert_eq!(one.known, None);
}
