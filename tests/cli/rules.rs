//! The rules of single subjects: identifiers, terms, parents, forms, sums.

use snapbox::str;

use crate::harness::Town;

#[test]
fn inn_and_ogrn_are_checked_by_their_digits() {
    let town = Town::new();
    let try_one = |flag: &str, number: &str| {
        let name = format!("Общество {flag} {number}");
        town.veche(["org", "add", "--name", &name, flag, number]).code
    };
    for number in ["7707083893", "500100732259", "7830002293"] {
        assert_eq!(try_one("--inn", number), 0, "ИНН {number}");
    }
    for number in ["7707083894", "500100732258", "0000000000", "000000000000", "770708389", "77070838930", "77О7083893"]
    {
        assert_eq!(try_one("--inn", number), 65, "ИНН {number}");
    }
    for number in ["1027700132195", "304500116000157"] {
        assert_eq!(try_one("--ogrn", number), 0, "ОГРН {number}");
    }
    for number in ["1027700132196", "304500116000158", "0000000000000", "000000000000000", "102770013219"] {
        assert_eq!(try_one("--ogrn", number), 65, "ОГРН {number}");
    }
}

#[test]
fn an_ogrn_with_remainder_10_ends_in_0() {
    let stem = (102_770_000_000_u64..102_770_000_011).find(|stem| stem % 11 == 10).expect("one in eleven");
    let town = Town::new();
    assert_eq!(town.veche(["org", "add", "--name", "Общество", "--ogrn", &format!("{stem}0")]).code, 0);
    assert_eq!(town.veche(["org", "add", "--name", "Другое", "--ogrn", &format!("{stem}1")]).code, 65);
}

#[test]
fn the_refusal_of_a_wrong_inn_says_what_to_do() {
    Town::new().russian().plays(str![[r#"
$ veche org add --name Общество --inn 7707083894
! veche: --инн <ТЕКСТ>: «7707083894»: контрольная цифра ИНН не сходится; сверьте номер с документом
= 65
$ veche org add --name Общество --inn 770708389
! veche: --инн <ТЕКСТ>: «770708389»: в ИНН 10 или 12 цифр
= 65
$ veche org add --name Общество --ogrn 1027700132196
! veche: --огрн <ТЕКСТ>: «1027700132196»: контрольная цифра ОГРН не сходится; сверьте номер с документом
= 65

"#]]);
}

#[test]
fn an_association_does_not_end_before_it_is_registered() {
    Town::new().plays(str![[r#"
$ veche org add --code А --name Альфа --registered-on 2010-05 --ended-on 2010-04-30
! veche: Ended on: ended before it was registered
= 65
$ veche org add --code А --name Альфа --registered-on 2010-05 --ended-on 2010
1
! Recorded: association no. 1 “А”
$ veche org edit А --ended-on 2009
! veche: Ended on: ended before it was registered
= 65
$ veche org edit А --ended-on 31.05.2010
! Changed: association no. 1 “А”

"#]]);
}

#[test]
fn no_association_is_a_part_of_itself() {
    Town::new().with("org add --code А --name Альфа\norg add --code Б --name Бета --parent А\norg add --code В --name Гамма --parent Б").plays(
        str![[r#"
$ veche org edit А --parent А
! veche: Parent: an association cannot refer to itself
= 65
$ veche org edit А --parent В
! veche: Parent: an association cannot be a part of itself
= 65
$ veche org edit А --parent В --lang ru
! veche: Вышестоящее: объединение не может входить само в себя
= 65
$ veche org edit Б --successor Б
! veche: Successor: an association cannot refer to itself
= 65
$ veche org edit В --parent А
! Changed: association no. 3 “В”

"#]],
    );
}

#[test]
fn the_form_of_aid_fits_its_flow() {
    Town::new().plays(str![[r#"
$ veche aid add --date 2012 --flow support --form money
! veche: Form: “money” does not fit the flow “support for an association”; these do:
!   financial — financial
!   property — property
!   transport — transport
!   information — information
!   consultation — consultation
!   methodical — methodological
!   training — training
!   organisational — organisational
!   other — other
= 65
$ veche aid add --date 2012 --flow income --form transport --lang ru
! veche: Форма: «транспорт» не подходит, когда движение — «собрано»; подходят:
!   money — денежные средства
!   certificate — сертификат
!   goods — вещи
!   service — услуга
!   other — иное
= 65
$ veche aid add --date 2012 --flow given --form financial
! veche: Form: “financial” does not fit the flow “given to people in need”; these do:
!   money — money
!   certificate — certificate
!   goods — goods
!   service — service
!   other — other
= 65
$ veche aid add --date 2012 --flow given
1
! Recorded: aid no. 1
$ veche aid add --date 2012 --flow given --form goods
2
! Recorded: aid no. 2
$ veche aid add --date 2012 --flow income
! veche: Form: give one: the flow “collected” needs one
= 2
$ veche aid add --date 2012 --flow support
! veche: Form: give one: the flow “support for an association” needs one
= 2
$ veche aid edit 1 --flow income
! veche: Form: give one: the flow “collected” needs one
= 65
$ veche aid edit 2 --flow income
! Changed: aid no. 2

"#]]);
}

#[test]
fn a_shared_amount_is_counted_once_and_in_no_single_total() {
    let town = Town::new().with(
        "org add --code А --name Альфа
         org add --code Б --name Бета
         aid add --date 2012-01 --flow support --form financial --org А --org Б --amount 1000
         aid add --date 2012-02 --flow support --form financial --org А --amount 50",
    );
    town.plays(str![[r#"
$ veche aid list --columns id,orgs,amount
No.  Associations   Amount
──────────────────────────
  1  А, Б          1,000 ₽
  2  А                50 ₽
In all: 2 records · Times: 2 · Amount: 1,050 ₽
$ veche org show А | head -1
Support: since 2012: 2 times (financial 2), last February 2012; amount stated in 2 of 2: 50 ₽; shared: 1,000 ₽ (with: Б)
$ veche org show Б | head -1
Support: since 2012: 1 time (financial 1), last January 2012; amount stated in 1 of 1; shared: 1,000 ₽ (with: А)

"#]]);
    town.tells("report 2012 --lang ru", &["1\u{a0}050"]);
}

#[test]
fn money_is_typed_as_people_write_it_and_is_exact() {
    let town = Town::new();
    for (typed, kept) in [
        ("1234,56", "1234.56"),
        ("1 234.56", "1234.56"),
        ("1\u{a0}234,56", "1234.56"),
        ("1234", "1234.00"),
        ("0", "0.00"),
        ("0,1", "0.10"),
        ("10 000 000 000", "10000000000.00"),
    ] {
        let args = ["aid", "add", "--again", "--date", "2012", "--flow", "given", "--amount", typed, "--quiet"];
        let id = town.veche(args).stdout;
        let shown = town.json(&format!("veche aid show {} --format json", id.trim()));
        assert_eq!(shown["amount"], kept, "{typed}");
    }
    for typed in
        ["12,505", "1e3", "∞", "-1", "1,234.56", "1.234,56", "", "10000000000,01", "99999999999999999999", "NaN"]
    {
        let answer = town.veche(["aid", "add", "--date", "2012", "--flow", "given", "--amount", typed]);
        assert_eq!(answer.code, 65, "{typed}: {}", answer.stderr);
    }
}

#[test]
fn counts_are_whole_and_not_negative() {
    let town = Town::new();
    for typed in ["-1", "1.5", "1e3", "99999999999999999999", "много", "١"] {
        let args = ["event", "add", "--date", "2012", "--kind", "talk", "--title", "Т", "--people", typed];
        assert_eq!(town.veche(args).code, 65, "{typed}");
    }
    assert_eq!(
        town.veche(["event", "add", "--date", "2012", "--kind", "talk", "--title", "Т", "--people", "1 200"]).code,
        0
    );
    assert_eq!(town.json("veche event show 1 --format json")["people"], 1200);
}

#[test]
fn a_sum_of_the_largest_counts_does_not_overflow() {
    let town = Town::new();
    for _ in 0..3 {
        let largest = (1_i64 << 53).to_string();
        let args =
            ["event", "add", "--again", "--date", "2012", "--kind", "talk", "--title", "Т", "--people", &largest];
        let answer = town.veche(args);
        assert!([0, 65].contains(&answer.code), "{}", answer.stderr);
    }
    assert_eq!(town.run("veche event list").code, 0);
    assert_eq!(town.run("veche report 2012").code, 0);
}
