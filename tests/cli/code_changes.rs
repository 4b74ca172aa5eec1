//! Codes are added, changed, closed and removed; records obey them.

use snapbox::str;

use crate::harness::Town;

#[test]
fn a_code_is_added_used_changed_and_removed() {
    Town::new().plays(str![[r#"
$ veche codes add event.kind hike --ru поход --ru-plural походы --en hike --en-plural hikes
101
! Recorded: code no. 101 “event.kind hike”
$ veche event add --date 2012 --kind походы --title Т --quiet
1
$ veche event list --columns id,kind --lang ru
№  Вид
────────
1  поход
Всего: 1 запись · Раз: 1
$ veche codes remove event.kind hike
! veche: the code “hike” of the list event.kind is used and cannot be removed. To close it: veche codes edit event.kind hike --valid-to DATE
= 65
$ veche codes edit event.kind hike --ru 'пеший поход'
! Changed: code no. 101 “event.kind hike”
$ veche codes edit event.kind hike --ru 'пеший поход'
! Nothing changed: code no. 101 “event.kind hike” holds this already
$ veche event list --columns id,kind --lang ru
№  Вид
──────────────
1  пеший поход
Всего: 1 запись · Раз: 1
$ veche event edit 1 --kind talk --quiet
$ veche codes remove event.kind hike
! Removed: code no. 101 “event.kind hike”
$ veche event add --date 2012 --kind hike --title Т --quiet
! veche: Kind: “hike”: no such code; there are:
!   round-table — round table
!   working-meeting — working meeting
!   meeting — meeting
!   talk — talk
!   consultation — consultation
!   council — public council session
!   reception — public reception session
!   campaign — campaign
!   ceremony — ceremonial event
!   governor-reception — governor's reception
!   congratulation — congratulation
!   assembly — assembly
!   conference — conference
!   seminar — training seminar
!   rally — rally
!   lesson — lesson in courage
!   contest — contest
!   concert — concert
!   trip — trip
!   forum — civic forum
!   fair — project fair
!   discussion — public discussion
!   joint — joint event
= 65

"#]]);
}

#[test]
fn a_label_that_is_not_given_is_the_one_that_is() {
    Town::new().plays(str![[r#"
$ veche codes add org.groups gardeners --ru садоводы
101
! Recorded: code no. 101 “org.groups gardeners”
$ veche codes add org.groups readers --ru читатели --en readers
102
! Recorded: code no. 102 “org.groups readers”
$ veche codes org.groups --format csv | grep -E 'gardeners|readers'
101,org.groups,gardeners,садоводы,садоводы,садоводы,садоводы,,,,,,,,
102,org.groups,readers,читатели,читатели,readers,readers,,,,,,,,

"#]]);
}

#[test]
fn a_closed_list_an_unknown_list_and_a_taken_code_are_refused() {
    Town::new().plays(str![[r#"
$ veche codes add org.level village --ru сельская
! veche: the list “org.level” cannot be changed; these can:
!   org.form
!   org.groups
!   event.kind
!   award.kind
!   aid.form
!   aid.source
!   aid.unit
!   aid.category
!   interaction
= 65
$ veche codes add нет x --ru икс
! veche: no list “нет”; there are:
!   org.form
!   org.groups
!   event.kind
!   award.kind
!   aid.form
!   aid.source
!   aid.unit
!   aid.category
!   interaction
= 65
$ veche codes add event.kind talk --ru беседа
! veche: “беседа” is in the list event.kind already: talk; to change it: veche codes edit event.kind talk
= 65
$ veche codes add event.kind hike
! veche: required and not given: --ru <TEXT>
!   more: veche codes add --help
= 2
$ veche codes edit event.kind hike --ru поход
! veche: the list event.kind has no code “hike”; see: veche codes event.kind
= 66
$ veche codes edit event.kind talk
! veche: nothing to change is given
= 2
$ veche codes edit org.level local --ru сельская
! veche: the list “org.level” cannot be changed; these can:
!   org.form
!   org.groups
!   event.kind
!   award.kind
!   aid.form
!   aid.source
!   aid.unit
!   aid.category
!   interaction
= 65
$ veche codes remove event.kind hike
! veche: the list event.kind has no code “hike”; see: veche codes event.kind
= 66
$ veche codes remove org.level local
! veche: the list “org.level” cannot be changed; these can:
!   org.form
!   org.groups
!   event.kind
!   award.kind
!   aid.form
!   aid.source
!   aid.unit
!   aid.category
!   interaction
= 65

"#]]);
}

#[test]
fn a_record_dated_outside_a_codes_validity_is_refused() {
    Town::new()
        .russian()
        .with("codes add event.kind hike --ru поход --valid-from 2012-05 --valid-to 2013 --act 'Пост. 1'")
        .plays(str![[r#"
$ veche event add --date 30.04.2012 --kind hike --title Т
! veche: Вид: «поход» не действует на дату 30.04.2012
= 65
$ veche event add --date 01.05.2012 --kind hike --title Т
1
! Записано: мероприятие № 1 «Т»
$ veche event add --date 2012 --kind hike --title Т
2
! Записано: мероприятие № 2 «Т»
$ veche event add --date 31.12.2013 --kind hike --title Т
3
! Записано: мероприятие № 3 «Т»
! Проверьте дату: 31.12.2013. Исправить: veche отмена или «изменить»
$ veche event add --date 01.01.2014 --kind hike --title Т
! veche: Вид: «поход» не действует на дату 01.01.2014
= 65
$ veche event add --date 2011 --kind hike --title Т
! veche: Вид: «поход» не действует на дату 2011
= 65
$ veche event edit 1 --date 2011
! veche: Вид: «поход» не действует на дату 2011
= 65
$ veche codes edit event.kind hike --valid-to 2012-12 --quiet
$ veche event edit 3 --people 3
! veche: Вид: «поход» не действует на дату 31.12.2013
= 65

"#]]);
}

#[test]
fn a_new_form_of_aid_fits_the_flows_it_says() {
    Town::new().plays(str![[r#"
$ veche codes add aid.form grant --ru грант --flow support --financial --quiet
101
$ veche codes add aid.form food --ru питание --flow income --flow given --quiet
102
$ veche aid add --date 2012 --flow support --form грант --quiet
1
$ veche aid add --date 2012 --flow income --form грант
! veche: Form: “грант” does not fit the flow “collected”; these do:
!   money — money
!   certificate — certificate
!   goods — goods
!   service — service
!   other — other
!   food — питание
= 65
$ veche aid add --date 2012 --flow given --form питание --quiet
2
$ veche aid add --date 2012 --flow support --form питание
! veche: Form: “питание” does not fit the flow “support for an association”; these do:
!   financial — financial
!   property — property
!   transport — transport
!   information — information
!   consultation — consultation
!   methodical — methodological
!   training — training
!   organisational — organisational
!   other — other
!   grant — грант
= 65
$ veche codes aid.form --format csv | grep -E 'grant|food'
101,aid.form,grant,грант,грант,грант,грант,,,,support,yes,,,
102,aid.form,food,питание,питание,питание,питание,,,,income; given,,,,

"#]]);
}

#[test]
fn a_form_of_interaction_counts_what_it_says() {
    let town = Town::new().with(
        "event add --date 2012 --kind trip --title Поездка --times 4
         award add --date 2012 --people 2",
    );
    town.plays(str![[r#"
$ veche codes add interaction trips --ru 'поездки и награды' --counts event.kind:trip --counts 'award:*' --order 1 --quiet
101
$ veche codes add interaction bad --ru плохо --counts event.kind:нет
! veche: Counts: “event.kind:нет”: no such code; write event.kind:talk, aid.form:transport or award:*
= 65
$ veche codes add interaction bad --ru плохо --counts чушь
! veche: --counts <TEXT>: “чушь”: no such code; write event.kind:talk, aid.form:transport or award:*
= 65
$ veche codes remove event.kind trip
! veche: the code “trip” of the list event.kind is used and cannot be removed. To close it: veche codes edit event.kind trip --valid-to DATE
= 65

"#]]);
    town.tells("report 2012 --lang ru", &["поездки и награды (учтено: 6)"]);
}
