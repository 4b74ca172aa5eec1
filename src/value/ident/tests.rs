//! Published numbers pass; numbers with another check digit do not.

use proptest::prelude::*;

use super::{Inn, Ogrn};

#[test]
fn real_numbers_pass() {
    for inn in ["7707083893", "1234567894", "123456789047", "0000000018", "0000000025"] {
        assert_eq!(inn.parse::<Inn>().expect(inn).as_str(), inn);
    }
    for ogrn in ["1027700132195", "1022200525819", "1022500001325"] {
        assert_eq!(ogrn.parse::<Ogrn>().expect(ogrn).as_str(), ogrn);
    }
}

#[test]
fn spaces_are_ignored() {
    assert_eq!(" 77 07\u{a0}083893 ".parse::<Inn>().unwrap(), Inn::from_stored("7707083893"));
    assert_eq!("1 02 77 00132195".parse::<Ogrn>().unwrap(), Ogrn::from_stored("1027700132195"));
}

#[test]
fn a_wrong_check_digit_is_refused() {
    for inn in ["7707083893", "123456789047"] {
        for changed in changed(inn) {
            assert_eq!(changed.parse::<Inn>().expect_err(&changed).id, "inn-check");
        }
    }
    for changed in ["1027700132194", "1027700132196", "1027700132185"] {
        let fault = changed.parse::<Ogrn>().expect_err(changed);
        assert_eq!((fault.id, fault.args), ("ogrn-check", vec![("text", changed.to_owned())]));
    }
    assert_eq!("7707083894".parse::<Inn>().unwrap_err().id, "inn-check");
    assert_eq!("123456789057".parse::<Inn>().unwrap_err().id, "inn-check");
    assert_eq!("123456789048".parse::<Inn>().unwrap_err().id, "inn-check");
}

/// The number with every other last digit.
fn changed(number: &str) -> Vec<String> {
    let last = number.len() - 1;
    let digit = number.as_bytes()[last] - b'0';
    (0..10).filter(|it| *it != digit).map(|it| format!("{}{it}", &number[..last])).collect()
}

#[test]
fn remainder_ten_of_an_inn_counts_as_zero() {
    for inn in ["0000000040", "000000000402", "000000000890"] {
        assert_eq!(inn.parse::<Inn>().expect(inn).as_str(), inn);
    }
}

#[test]
fn zeros_alone_belong_to_nobody() {
    assert_eq!("0000000000".parse::<Inn>().unwrap_err().id, "inn-check");
    assert_eq!("000000000000".parse::<Inn>().unwrap_err().id, "inn-check");
    assert_eq!("0000000000000".parse::<Ogrn>().unwrap_err().id, "ogrn-check");
    assert_eq!("000000000000000".parse::<Ogrn>().unwrap_err().id, "ogrn-check");
}

#[test]
fn other_lengths_and_signs_are_refused() {
    for text in ["", "770708389", "77070838931", "7707083893000", "77070838a3", "7707-083893", "٧٧٠٧٠٨٣٨٩٣"] {
        assert_eq!(text.parse::<Inn>().expect_err(text).id, "inn-length");
    }
    for text in ["", "102770013219", "10277001321951", "1027700132195555", "102770013219x"] {
        assert_eq!(text.parse::<Ogrn>().expect_err(text).id, "ogrn-length");
    }
}

/// A number, padded with zeros in front, and the remainder by the rule, computed as one division.
fn ogrn(base: u64, digits: usize) -> String {
    let by = if digits == 12 { 11 } else { 13 };
    format!("{base:0digits$}{}", base % by % 10)
}

#[test]
fn remainders_of_two_digits_count_by_their_last() {
    for (base, digits, remainder) in [
        (102_770_013_215, 12, 10),
        (30_450_011_600_000, 14, 10),
        (30_450_011_600_000, 14, 11),
        (30_450_011_600_000, 14, 12),
    ] {
        let by = if digits == 12 { 11 } else { 13 };
        let base = (base..base + by).find(|base| base % by == remainder).unwrap();
        let number = ogrn(base, digits);
        assert!(number.ends_with(char::from_digit(u32::try_from(remainder % 10).unwrap(), 10).unwrap()));
        assert_eq!(number.parse::<Ogrn>().expect(&number).as_str(), number);
    }
}

proptest! {
    #[test]
    fn the_check_agrees_with_one_long_division(one in 1..1_000_000_000_000_u64, two in 1..100_000_000_000_000_u64) {
        for number in [ogrn(one, 12), ogrn(two, 14)] {
            prop_assert!(number.parse::<Ogrn>().is_ok());
            for changed in changed(&number) {
                prop_assert!(changed.parse::<Ogrn>().is_err());
            }
        }
    }

    #[test]
    fn no_text_makes_it_panic(text in "\\PC*", near in "[0-9 ]{0,18}") {
        for text in [text, near] {
            let _ = (text.parse::<Inn>(), text.parse::<Ogrn>());
        }
    }
}
