//! What clerks write as they are used to, and the program does not take: the answer names what was likely meant.

use snapbox::str;

use crate::harness::Town;

#[test]
fn a_date_or_a_sum_in_another_spelling_is_told_as_it_may_be_typed() {
    Town::new().russian().plays(str![[r#"
$ veche событие добавить --дата '14 марта 2024 г.' --вид беседа --название Т
! veche: --дата <ДАТА>: «14 марта 2024 г.» не похоже на дату; подходит: 01.09.2012, 09.2012, 2012, «III кв. 2012», 01.09.2012-15.09.2012
!   возможно, имелось в виду: 14.03.2024
= 65
$ veche событие добавить --дата 14.03.24 --вид беседа --название Т
! veche: --дата <ДАТА>: «14.03.24» не похоже на дату; подходит: 01.09.2012, 09.2012, 2012, «III кв. 2012», 01.09.2012-15.09.2012
!   возможно, имелось в виду: 14.03.2024
= 65
$ veche событие добавить --дата 03/04/2024 --вид беседа --название Т
! veche: --дата <ДАТА>: «03/04/2024» не похоже на дату; подходит: 01.09.2012, 09.2012, 2012, «III кв. 2012», 01.09.2012-15.09.2012
= 65
$ veche событие список --год 2О24
! veche: --год <ГОД>: «2О24»: нужен год от 1900 до 2100
!   возможно, имелось в виду: 2024
= 65
$ veche отчёт 2О24
! veche: <ПЕРИОД>: «2О24» не похоже на период; подходит: 2012, «I полугодие 2012», «III кв. 2012», «9 мес. 2012»
!   возможно, имелось в виду: 2024
= 65
$ veche план добавить --год 2024 --задача Т --срок 14.3.2024
! veche: --срок <ДАТА>: «14.3.2024»: такой даты нет; укажите дату (01.09.2012) или слова («весь период»)
!   возможно, имелось в виду: 14.03.2024
= 65
$ veche помощь добавить --дата 2024 --движение собрано --форма вещи --сумма 45.000,50
! veche: --сумма <СУММА>: «45.000,50» не похоже на сумму; подходит: 1234,56, 1 234.56, 1234
!   возможно, имелось в виду: 45000,50
= 65
$ veche помощь добавить --дата 2024 --движение собрано --форма вещи --сумма '45 тыс. руб.'
! veche: --сумма <СУММА>: «45 тыс. руб.» не похоже на сумму; подходит: 1234,56, 1 234.56, 1234
!   возможно, имелось в виду: 45000
= 65
$ printf 'Дата;Вид;Название\n14/03/2024;беседа;Т\n' | veche событие импорт -
! veche: -:2: Дата: «14/03/2024» не похоже на дату; подходит: 01.09.2012, 09.2012, 2012, «III кв. 2012», 01.09.2012-15.09.2012 (возможно, имелось в виду: 14.03.2024)
= 65

"#]]);
    Town::new().plays(str![[r#"
$ veche event add --date 'March 14, 2024' --kind talk --title T
! veche: --date <DATE>: “March 14, 2024” is not a date; for example: 01.09.2012, 09.2012, 2012, 2012-Q3, 2012-09-01/2012-09-15
!   did you mean: 14.03.2024
= 65
$ veche event list --year 2О24
! veche: --year <YEAR>: “2О24”: a year from 1900 to 2100 is needed
!   did you mean: 2024
= 65
$ veche aid add --date 2024 --flow income --form goods --amount 45,000.50
! veche: --amount <AMOUNT>: “45,000.50” is not a sum; for example: 1234.56, 1 234.56, 1234
!   did you mean: 45000,50
= 65

"#]]);
}

#[test]
fn latin_letters_in_a_russian_name_are_seen_through_and_told() {
    let orgs = "org add --code ВОИ --name 'Общество инвалидов'
         org add --code СВ --name 'Совет ветеранов'";
    Town::new().russian().with(orgs).plays(str![[r#"
$ veche орг показать BOИ
! veche: нет объединения «BOИ»; список: veche орг список
!   в «BOИ» латинские буквы: B, O
!   возможно, имелось в виду: ВОИ — Общество инвалидов
= 65
$ veche орг показать CB
! veche: нет объединения «CB»; список: veche орг список
!   в «CB» латинские буквы: C, B
!   возможно, имелось в виду: СВ — Совет ветеранов
= 65
$ veche событие добавить --дата 2024 --вид бeседа --название Т
! veche: Вид: «бeседа»: нет такого кода; возможно, имелось в виду: беседа (talk). Есть:
!   в «бeседа» латинские буквы: e
!   round-table — круглый стол
!   working-meeting — совещание
!   meeting — встреча
!   talk — беседа
!   consultation — консультация
!   council — заседание общественного совета
!   reception — общественная приёмная
!   campaign — акция
!   ceremony — торжественное мероприятие
!   governor-reception — губернаторский приём
!   congratulation — поздравление
!   assembly — собрание
!   conference — конференция
!   seminar — обучающий семинар
!   rally — митинг
!   lesson — урок мужества
!   contest — конкурс
!   concert — концерт
!   trip — поездка
!   forum — гражданский форум
!   fair — ярмарка проектов
!   discussion — общественное обсуждение
!   joint — совместное мероприятие
= 65
$ veche орг показать wolf
! veche: нет объединения «wolf»; список: veche орг список
= 65

"#]]);
    Town::new().with(orgs).plays(str![[r#"
$ veche org show BOИ
! veche: no association “BOИ”; see: veche org list
!   in “BOИ” these letters are Latin: B, O
!   did you mean: ВОИ — Общество инвалидов
= 65

"#]]);
}

#[test]
fn a_code_is_found_by_any_word_of_its_label() {
    Town::new().russian().plays(str![[r#"
$ veche помощь добавить --дата 2024 --движение подержка --форма транспорт
! veche: --движение <КОД>: «подержка»: нет такого кода; возможно, имелось в виду: поддержка объединению (support). Есть:
!   support — поддержка объединению
!   income — собрано
!   given — передано нуждающимся
= 65
$ veche награда добавить --дата 2024 --вид грамота --кому Иванов
! veche: Вид: «грамота»: нет такого кода; возможно, имелось в виду: почётная грамота (honour-certificate). Есть:
!   honour-certificate — почётная грамота
!   gratitude-letter — благодарственное письмо
!   gratitude — благодарность
!   diploma — диплом
!   medal — медаль
!   badge — знак
!   title — почётное звание
!   address — приветственный адрес
!   bonus — целевая премия
!   gift — ценный подарок
!   other — иная награда
= 65
$ veche помощь добавить --дата 2024 --движение собрано --форма деньги
! veche: Форма: «деньги»: нет такого кода; возможно, имелось в виду: финансовая (financial), денежные средства (money). Есть:
!   financial — финансовая
!   property — имущественная
!   transport — транспорт
!   information — информационная
!   consultation — консультационная
!   methodical — методическая
!   training — обучающая
!   organisational — организационная
!   money — денежные средства
!   certificate — сертификат
!   goods — вещи
!   service — услуга
!   other — иное
= 65

"#]]);
    Town::new().plays(str![[r#"
$ veche aid add --date 2024 --flow suport --form transport
! veche: --flow <CODE>: “suport”: no such code; did you mean: support (support for an association)? There are:
!   support — support for an association
!   income — collected
!   given — given to people in need
= 65
$ veche award add --date 2024 --kind certifikate --awardee Ivanov
! veche: Kind: “certifikate”: no such code; did you mean: honour-certificate (certificate of honour)? There are:
!   honour-certificate — certificate of honour
!   gratitude-letter — letter of gratitude
!   gratitude — commendation
!   diploma — diploma
!   medal — medal
!   badge — badge
!   title — honorary title
!   address — congratulatory address
!   bonus — special-purpose bonus
!   gift — valuable gift
!   other — other award
= 65

"#]]);
}

#[test]
fn a_list_of_codes_is_found_by_its_subject_or_nearly_its_name() {
    let town = Town::new().russian();
    let first = |line: &str| town.run(line).stderr.lines().take(3).collect::<Vec<_>>().join("\n");
    assert_eq!(
        first("veche коды мероприятие"),
        "veche: нет справочника «мероприятие»; есть:\n  возможно, имелось в виду: event.kind\n  aid.category"
    );
    assert_eq!(
        first("veche коды event.kindd"),
        "veche: нет справочника «event.kindd»; есть:\n  возможно, имелось в виду: event.kind\n  aid.category"
    );
}
