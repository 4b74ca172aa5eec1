//! What an import says to a clerk: what it took for granted, what to type next.

use std::io::{Cursor, Write};

use snapbox::str;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use crate::harness::Town;

fn town() -> Town {
    Town::new().russian().with(
        "org add --code ВОИ --name 'Организация Всероссийского общества инвалидов'
         org add --code СЖЗ --name 'Союз женщин Зареченска'",
    )
}

#[test]
fn what_was_known_by_a_part_of_a_name_is_said() {
    let town = town();
    town.write(
        "события.csv",
        "Дата;Вид;Название;Участники;Кол-во участников\n\
         14.03.2024;беседа;А;союз женщин;5\n15.03.2024;беседа;Б;все;\n16.03.2024;беседа;В;ВОИ, союз женщин зареченска, 2;\n",
    );
    town.plays(str![[r#"
$ veche событие импорт события.csv --проба
Новых: 3. Первая — строка 2: «А»
Уже есть: 0
Изменится: 0
! Узнано по части названия: «союз женщин» — СЖЗ. Если это не то объединение, впишите его код
! «все» — 2 действующих объединения
! Это проба: ничего не записано. Чтобы загрузить, повторите команду без --проба
$ veche событие импорт события.csv
! Узнано по части названия: «союз женщин» — СЖЗ. Если это не то объединение, впишите его код
! «все» — 2 действующих объединения
! Импорт: новых 3 (№ 1–3), уже было 0, изменено 0
$ veche событие импорт события.csv
! Импорт: новых 0, уже было 3, изменено 0

"#]]);
}

#[test]
fn a_row_of_totals_stands_among_the_other_faults() {
    let town = town();
    town.write("орг.csv", "Название;Кол-во членов\nПервое;сто\nИтого;100\nВторое;двести\n");
    town.plays(str![[r#"
$ veche орг импорт орг.csv
! veche: орг.csv: в файле ошибки, ничего не записано:
! орг.csv:2: Кол-во членов: «сто»: нужно целое число, не меньше нуля
! орг.csv:3: строка итогов, а не запись; удалите её или добавьте --без-итогов
! орг.csv:4: Кол-во членов: «двести»: нужно целое число, не меньше нуля
! Всего 3 ошибки в 3 строках. Исправьте файл и повторите; ничего не записано
= 65

"#]]);
}

#[test]
fn the_fields_are_listed_once_and_each_heading_has_its_own_next_step() {
    let town = town();
    town.write("план.csv", "Год;Задача;Цвет;\"Кто\nсделает\"\n2024;А;синий;мы\n");
    town.plays(str![[r#"
$ veche план импорт план.csv
! veche: план.csv: в файле ошибки, ничего не записано:
! план.csv:1: Цвет: нет такого поля; исправьте заголовок или добавьте --соответствие "Цвет=ПОЛЕ" (не читать столбец: "Цвет="). Поля: №, год, задача, вид, номер, раздел, срок, ответственный, объединения, решено на, подняло, состояние, выполнено, результат, перенесено из, примечание
! план.csv:1: Кто сделает: нет такого поля; исправьте заголовок или добавьте --соответствие "Кто сделает=ПОЛЕ" (не читать столбец: "Кто сделает=")
! Всего 2 ошибки в 1 строке. Исправьте файл и повторите; ничего не записано
= 65
$ veche план импорт план.csv --соответствие 'Цвет=' --соответствие 'Кто сделает=ответственный' --проба
Новых: 1. Первая — строка 3: «А»
Уже есть: 0
Изменится: 0
! Это проба: ничего не записано. Чтобы загрузить, повторите команду без --проба

"#]]);
}

#[test]
fn a_trial_names_what_the_first_correction_changes() {
    let town = town().with("event add --date 2024-03-14 --kind talk --title А --people 5");
    town.plays(str![[r#"
$ veche событие список --отпечаток --формат csv-excel -o список.csv --тихо
$ sed -i 's/;5;/;6;/' список.csv
$ veche событие импорт список.csv --при-повторе изменить --проба
Новых: 0
Уже есть: 0
Изменится: 1. Первая — строка 2: «А» (Присутствовало)
! Это проба: ничего не записано. Чтобы загрузить, повторите команду без --проба
$ veche событие импорт список.csv
! veche: список.csv:2: запись № 1 уже есть, и она другая (Присутствовало); изменить её: --при-повторе изменить, оставить: --при-повторе оставить
= 65
$ veche событие список --формат csv-excel -o без.csv --тихо
$ veche событие импорт без.csv
! Импорт: новых 0, уже было 1, изменено 0
$ sed -i 's/;5;/;6;/' без.csv
$ veche событие импорт без.csv --проба
Новых: 1. Первая — строка 2: «А»
Уже есть: 0
Изменится: 0
! Номера из столбца «№» не приняты: нет столбца «Отпечаток». Строки, которых ещё нет среди записей, считаются новыми. Чтобы исправлять записи, напечатайте список с --отпечаток
! Это проба: ничего не записано. Чтобы загрузить, повторите команду без --проба

"#]]);
}

#[test]
fn a_workbook_at_fault_says_which_sheet_was_read() {
    let town = town();
    town.write("книга.ods", book(&[("Реестр", &[&["Название"]]), ("Черновик", &[&["набросок"]])]));
    town.plays(str![[r#"
$ veche орг импорт книга.ods --лист Черновик
! veche: книга.ods: не нашлась строка заголовков; нужны столбцы: Название. Укажите строку: --строка-заголовков НОМЕР
! Прочитан лист «Черновик». Не прочитан: Реестр; чтобы прочитать другой: --лист ИМЯ
= 65

"#]]);
}

#[test]
fn a_workbook_that_goes_on_beyond_its_headings_names_the_column_by_its_letter() {
    let town = town();
    town.write("книга.ods", book(&[("Реестр", &[&["Название", "Телефон"], &["Клуб", "3-12-34", "да"]])]));
    town.plays(str![[r#"
$ veche орг импорт книга.ods
! veche: книга.ods:2: в столбце C без заголовка стоит текст; дайте столбцу заголовок или очистите его
= 65

"#]]);
}

/// An ods of these sheets.
fn book(sheets: &[(&str, &[&[&str]])]) -> Vec<u8> {
    let cell = |text: &&str| {
        format!("<table:table-cell office:value-type='string'><text:p>{text}</text:p></table:table-cell>")
    };
    let row =
        |row: &&[&str]| format!("<table:table-row>{}</table:table-row>", row.iter().map(cell).collect::<String>());
    let sheet = |(name, rows): &(&str, &[&[&str]])| {
        let rows = rows.iter().map(row).collect::<String>();
        format!("<table:table table:name='{name}'>{rows}</table:table>")
    };
    let content = format!(
        "<office:document-content xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0' \
         xmlns:table='urn:oasis:names:tc:opendocument:xmlns:table:1.0' \
         xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'><office:body><office:spreadsheet>{}\
         </office:spreadsheet></office:body></office:document-content>",
        sheets.iter().map(sheet).collect::<String>()
    );
    let mut book = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in [("META-INF/manifest.xml", "<manifest/>"), ("content.xml", &content)] {
        book.start_file(name, SimpleFileOptions::default()).expect("a file in memory");
        book.write_all(text.as_bytes()).expect("a file in memory");
    }
    book.finish().expect("a file in memory").into_inner()
}

#[test]
fn what_is_no_package_is_told_in_words() {
    let town = town();
    town.plays(str![[r#"
$ mkdir пустая
$ veche импорт пустая
! veche: это не выгрузка veche: пустая (в ней нет datapackage.json); нужна папка, которую сделал veche экспорт. Отдельную таблицу загружает, например: veche событие импорт ФАЙЛ
= 66
$ veche импорт нет
! veche: это не выгрузка veche: нет (такой папки нет); нужна папка, которую сделал veche экспорт. Отдельную таблицу загружает, например: veche событие импорт ФАЙЛ
= 66
$ touch файл; veche импорт файл
! veche: это не выгрузка veche: файл (это файл); нужна папка, которую сделал veche экспорт. Отдельную таблицу загружает, например: veche событие импорт ФАЙЛ
= 66

"#]]);
}
