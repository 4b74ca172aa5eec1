//! Tables and folders that are not as they should be: what is said, and that nothing is written.

use snapbox::str;

use crate::harness::Town;

#[test]
fn a_number_beyond_all_others_leaves_no_room_for_the_next() {
    let town = Town::new();
    let table = |id| format!("id,date,kind,title\n{id},2012,talk,First\n");
    town.write("far.csv", table("9223372036854775807"));
    town.write("last.csv", table("999999999999"));
    town.plays(str![[r#"
$ veche event import far.csv
! veche: far.csv:2: “9223372036854775807”: a record's number is needed, a whole number from 1 to 999,999,999,999
= 65
$ veche event import last.csv
! Imported: 1 new (no. 999999999999), 0 there already, 0 changed
$ veche event add --date 2012 --kind talk --title Next
1000000000000
! Recorded: event no. 1000000000000 “Next”

"#]]);
}

#[test]
fn a_row_that_lost_its_number_is_no_new_record() {
    let town = Town::new().with("event add --date 2012 --kind talk --title First");
    town.plays(str![[r#"
$ veche event list --stamp --format csv -o list.csv --quiet
$ sed -i 's/^1,2012,talk,First/,2012,talk,Second/' list.csv
$ veche event import list.csv --on-duplicate update
! veche: list.csv:2: there is a stamp and no number; put the number back into the column “No.”, or clear the stamp too if the record is new
= 65
$ sed -i 's/,[a-z]*$/,/; s/notes,$/notes,stamp/' list.csv
$ veche event import list.csv --on-duplicate update
! Imported: 1 new (no. 2), 0 there already, 0 changed

"#]]);
}

#[test]
fn a_text_beside_the_columns_is_named_by_its_column() {
    let town = Town::new();
    town.write("beside.csv", "date,kind,title,,\n2012,talk,First,,see below\n");
    town.plays(str![[r#"
$ veche event import beside.csv
! veche: beside.csv:2: there is text in column 5, which has no heading; give it one, or clear the column
= 65

"#]]);
}

#[test]
fn a_package_that_lacks_something_is_told_what() {
    let town = Town::new().with("event add --date 2012 --kind talk --title First");
    town.plays(str![[r#"
$ veche --quiet export one && veche --db new.db --quiet init
$ cp -r one less && rm less/plan.csv && veche --db new.db import less
! veche: less/plan.csv: there is no such file in the package; only a whole package is read, make it again: veche export DIR
= 66
$ cp -r one dumb && sed -i 's/^1,2012/,2012/' dumb/event.csv && veche --db new.db import dumb
! veche: dumb/event.csv:2: “”: a record's number is needed, a whole number from 1 to 999,999,999,999
= 65
$ sed -i 's/^[^,]*,//' dumb/event.csv && veche --db new.db import dumb
! veche: dumb/event.csv: required columns are missing: id; add them, or name your own: --map "HEADING=FIELD"
= 65
$ cp -r one odd && echo none > odd/code.csv && veche --db new.db import odd 2>&1 | grep -c code.csv
1
$ rm odd/datapackage.json && veche --db new.db import odd
! veche: this is no package of veche: odd (it has no datapackage.json); a folder that veche export made is needed. A single table is read by, for example: veche event import FILE
= 66
$ mkfifo odd/datapackage.json && veche --db new.db import odd
! veche: this is no package of veche: odd (datapackage.json is no file); a folder that veche export made is needed. A single table is read by, for example: veche event import FILE
= 66
$ veche --db new.db --quiet import one

"#]]);
}

#[test]
fn a_package_is_written_over_no_file_and_no_link() {
    let town = Town::new();
    town.write("file", "");
    town.plays(str![[r#"
$ veche export file
! veche: this is no folder: file; name a new one
= 73
$ ln -s nowhere link && veche export link
! veche: this is no folder: link; name a new one
= 73

"#]]);
}

#[test]
fn a_table_whose_letters_were_misread_says_how_they_were_read() {
    let town = Town::new().russian();
    // «Дата,Вид,Название» as DOS wrote it.
    town.write(
        "dos.csv",
        b"\x84\xA0\xE2\xA0,\x82\xA8\xA4,\x8D\xA0\xA7\xA2\xA0\xAD\xA8\xA5\n2012,\xA0\xAA\xE6\xA8\xEF,x\n",
    );
    town.plays(str![[r#"
$ veche событие импорт dos.csv
! veche: dos.csv: не нашлась строка заголовков; нужны столбцы: Дата, Вид, Название. Укажите строку: --строка-заголовков НОМЕР. Файл прочитан в кодировке windows-1251; если она другая, укажите её: --кодировка ibm866
= 65
$ veche событие импорт dos.csv --кодировка ibm866
! Импорт: новых 1 (№ 1), уже было 0, изменено 0

"#]]);
}

#[test]
fn a_disk_that_fills_up_leaves_the_file_as_it_was_and_nothing_beside_it() {
    let town = Town::new();
    let before = std::fs::read(town.db()).expect("the file of records");
    let rows = "2012-05-01,talk,About the matter\n".repeat(20_000);
    town.write("long.csv", format!("date,kind,title\n{rows}"));
    // No file may grow by more than a little; the signal that says so is not heard.
    let blocks = before.len() / 512 + 40;
    let answer = town.run(&format!("ulimit -f {blocks}; veche event import long.csv"));
    assert_eq!((answer.code, answer.stdout.as_str()), (74, ""), "{}", answer.stderr);
    assert!(std::fs::read(town.db()).expect("the file of records") == before, "the file was changed");
    let beside = std::fs::read_dir(town.db().parent().expect("a folder")).expect("a folder").count();
    assert_eq!(beside, 1, "something was left beside the file");
}
