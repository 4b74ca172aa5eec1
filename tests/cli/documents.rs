//! Lists and records as documents for a word processor.

use snapbox::str;

use crate::spreadsheets_out::town;

#[test]
fn a_document_goes_to_a_file_only() {
    town().plays(str![[r#"
$ veche event list --format docx
! veche: вид «docx» печатается только в файл: добавьте --в-файл ФАЙЛ
= 2
$ veche event list -o a.docx && head -c 2 a.docx && echo
PK
! Записано в файл: a.docx
$ veche event list -o a.docx
! veche: файл уже есть: a.docx. Чтобы записать поверх, добавьте --поверх
= 73
$ veche event show 1 -o b.docx --quiet && head -c 2 b.docx && echo
PK
$ veche codes event.kind -o c.docx --quiet && head -c 2 c.docx && echo
PK
$ veche log -o d.docx --quiet && head -c 2 d.docx && echo
PK
$ veche event list --exact -o e.docx
! veche: «--точно» — только для csv и csv-excel, а вид здесь: docx
= 2
$ veche --lang en event list --format docx
! veche: the format “docx” goes to a file only: add -o FILE
= 2
$ veche event list --year 1999 -o f.docx
! Записано в файл: f.docx
! Таких записей нет. Добавить: veche событие добавить --справка
$ veche event list -o g.docx --quiet && cmp a.docx g.docx

"#]]);
}
