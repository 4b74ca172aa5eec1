//! What the file holds of a person is shown to whoever asks for them, and erased whole.

use std::fs;

use snapbox::str;

use crate::harness::{Town, tool};

fn town() -> Town {
    Town::new().russian().with(
        "office --name 'Администрация города Зареченска'
         org add --code ВОИ --name 'Общество инвалидов' --head 'Иванова Мария Петровна'
         org edit ВОИ --phone 3-12-34
         org edit ВОИ --head 'Петров Пётр'
         award add --date 2012 --awardee 'Иванова М. П.' --merit 'за труд'
         event add --date 2012 --kind talk --title Беседа --outcome 'Вручена грамота Ивановой; благодарила М.П. Иванова'
         award add --date 2013 --awardee 'Иванова Мария Петровна'
         award remove 2",
    )
}

const ERASE: &str = "veche person erase 'Иванова Мария Петровна' --reason 'Требование от 10.01.2013 № 5' --yes";

#[test]
fn a_person_is_shown_wherever_they_stand() {
    town().plays(str![[r#"
$ veche человек показать "иванова мария петровна"
Раздел       №  Поле  Текст
────────────────────────────────────────────────────────────────────────
Мероприятия  1  Итог  Вручена грамота Ивановой; благодарила М.П. Иванова
Поощрения    1  Кому  Иванова М. П.
! Ещё в 3 прежних состояниях записей, в журнале
$ veche person show "Иванова Мария" --format json --lang en
[
{"table":"award","id":1,"field":"awardee","text":"Иванова М. П."}
]
! In 3 earlier states of records too, in the log
! Read for yourself whether it is the same person (the family name alone, in another case, or in a double one):
!   event no. 1, Outcome
! If it is, erase that word too, as it is written: veche person erase WORD --reason …
$ veche person show "Сидоров Иван"
! Нигде не найдено: «Сидоров Иван». Сначала фамилия, потом имя; ищется и с инициалами
$ veche person show " . "
! veche: « . »: нужно имя: фамилия целиком, потом имя и отчество
= 2

"#]]);
}

#[test]
fn erasure_needs_a_yes_a_reason_and_somebody() {
    let town = town();
    let before = fs::read(town.db()).expect("the file");
    town.plays(str![[r#"
$ veche человек стереть "Иванова Мария Петровна"
! veche: не указано обязательное: --причина <ТЕКСТ>
!   подробнее: veche человек стереть --справка
= 2
$ veche человек стереть "Иванова Мария Петровна" --причина "Требование № 5"
! veche: имя будет стёрто из полей: 2, и отменить это нельзя; чтобы подтвердить, добавьте --да
= 2
$ veche человек стереть "Иванова Мария Петровна" --причина "просит Иванова Мария" --да
! veche: в причине стоит само имя, а она остаётся в журнале; назовите дату и номер требования
= 65
$ veche человек стереть "Сидоров Иван" --причина "Требование № 5" --да
! veche: нигде не найдено: «Сидоров Иван». Сначала фамилия, потом имя; посмотреть: veche человек показать
= 66
$ touch акт.txt; veche человек стереть "Иванова Мария Петровна" --причина "Требование № 5" --да -o акт.txt
! veche: файл уже есть: акт.txt. Укажите для акта другое имя; ничего не стёрто
= 73

"#]]);
    assert!(before == fs::read(town.db()).expect("the file"), "something was written");
}

#[test]
fn the_act_states_what_was_done() {
    town().plays(str![[r#"
$ veche человек стереть "Иванова Мария Петровна" --причина "Требование от 10.01.2013 № 5" --да
Акт об уничтожении персональных данных № 10 от 15.01.2013

Сведения                       Значение
────────────────────────────────────────────────────────────────────────────────
Оператор                       Администрация города Зареченска
Субъект персональных данных    Иванова Мария Петровна
Уничтожил                      clerk
Категории персональных данных  фамилия, имя, отчество (кому, итог)
Информационная система         учёт работы с общественными объединениями
                               (программа veche), файл veche.db
Способ уничтожения             имя заменено в записях пометкой; прежнее
                               содержание записей стёрто из журнала изменений;
                               файл переписан заново
Журнал изменений               стёрто прежних состояний: 7
Причина                        Требование от 10.01.2013 № 5
Дата                           15.01.2013

Где стояли данные
№  Запись и поле
────────────────────────
1  поощрение № 1, Кому
2  мероприятие № 1, Итог

Подпись: ____________________

Выгрузка из журнала регистрации событий от 15.01.2013

Сведения                       Значение
────────────────────────────────────────────────────────────────────────────────
Дата                           15.01.2013
Субъект персональных данных    Иванова Мария Петровна
Категории персональных данных  фамилия, имя, отчество (кому, итог)
Информационная система         учёт работы с общественными объединениями
                               (программа veche), файл veche.db
Причина                        Требование от 10.01.2013 № 5
! Имя стёрто, операция № 10: полей — 2, прежних состояний в журнале — 7
! Прочтите сами, не тот ли это человек (фамилия отдельно, в другом падеже или в двойной):
!   мероприятие № 1, Итог
! Если тот, сотрите и это слово, как оно написано: veche человек стереть СЛОВО --причина …
! Копии файла, сделанные раньше, имя ещё содержат. Сделайте новую (veche копия) и удалите прежние
$ veche журнал
№ 1 · 15.01.2013 00:00 · clerk · файл создан
№ 2 · 15.01.2013 00:00 · clerk · сведения об учреждении
  сведения об учреждении «Администрация города Зареченска»: Название: — → Администрация города Зареченска
№ 3 · 15.01.2013 00:00 · clerk · добавление
  объединение № 1: прежнее содержание стёрто
№ 4 · 15.01.2013 00:00 · clerk · изменение
  объединение № 1: прежнее содержание стёрто
№ 5 · 15.01.2013 00:00 · clerk · изменение
  объединение № 1 «ВОИ»: прежнее содержание стёрто
№ 6 · 15.01.2013 00:00 · clerk · добавление
  поощрение № 1: прежнее содержание стёрто
№ 7 · 15.01.2013 00:00 · clerk · добавление
  мероприятие № 1: прежнее содержание стёрто
№ 8 · 15.01.2013 00:00 · clerk · добавление
  поощрение № 2: прежнее содержание стёрто
№ 9 · 15.01.2013 00:00 · clerk · удаление
  поощрение № 2: прежнее содержание стёрто
№ 10 · 15.01.2013 00:00 · clerk · стирание персональных данных · причина: Требование от 10.01.2013 № 5
  поощрение № 1 «(стёрто)»: прежнее содержание стёрто
  мероприятие № 1 «Беседа»: прежнее содержание стёрто
$ veche проверка
! Проверено: 104 записи, 10 операций журнала. Всё в порядке
$ veche отмена
! veche: операцию № 9 отменить нельзя: прежнее содержание (поощрение № 2) стёрто по требованию человека
= 65
$ veche отмена 4
! veche: операцию № 4 отменить нельзя: прежнее содержание (объединение № 1) стёрто по требованию человека
= 65
$ veche отмена 3
! veche: операцию № 3 отменить нельзя: прежнее содержание (объединение № 1) стёрто по требованию человека
= 65
$ veche человек показать "Иванова Мария Петровна"
! Нигде не найдено: «Иванова Мария Петровна». Сначала фамилия, потом имя; ищется и с инициалами
! Прочтите сами, не тот ли это человек (фамилия отдельно, в другом падеже или в двойной):
!   мероприятие № 1, Итог
! Если тот, сотрите и это слово, как оно написано: veche человек стереть СЛОВО --причина …

"#]]);
}

#[test]
fn the_act_goes_to_files() {
    let town = town();
    town.ok(&format!("{ERASE} -o акт.txt -o акт.json -o акт.docx --lang en"));
    let act: serde_json::Value =
        serde_json::from_slice(&fs::read(town.path("акт.json")).expect("a file")).expect("JSON");
    assert_eq!(act["act"]["subject"], "Иванова Мария Петровна");
    assert_eq!(act["act"]["operation"], 10);
    assert_eq!(act["log"][0]["reason"], "Требование от 10.01.2013 № 5");
    assert!(fs::read_to_string(town.path("акт.txt")).expect("a file").starts_with("Act of erasure"));
    assert!(fs::read(town.path("акт.docx")).expect("a file").starts_with(b"PK"));
}

#[test]
fn nothing_of_the_name_stays_in_the_file() {
    let town = town();
    // What other programs change is kept too, until it is erased.
    if tool("sqlite3") {
        town.ok("sqlite3 data/veche/veche.db \"UPDATE award SET position = 'Иванова Мария, директор' WHERE id = 1\"");
        town.ok("sqlite3 data/veche/veche.db \"UPDATE award SET position = NULL WHERE id = 1\"");
    }
    // Enough beside it that pages are split and emptied again.
    for n in 0..40 {
        town.ok(&format!(
            "veche --quiet award add --date 2012 --awardee 'Иванова Мария Петровна' --merit 'за труд {n}'"
        ));
    }
    let holds = |file: &std::path::Path| {
        let bytes = fs::read(file).expect("a file");
        ["Мария", "Петровна", "Иванова", "М.П.", "М. П."]
            .into_iter()
            .find(|word| bytes.windows(word.len()).any(|part| part == word.as_bytes()))
    };
    assert!(holds(&town.db()).is_some(), "the test looks for what was never there");
    town.ok(ERASE);
    assert_eq!(holds(&town.db()), None);
    town.ok("veche backup --quiet next.db");
    assert_eq!(holds(&town.path("next.db")), None);
    let folder = town.db();
    let left: Vec<_> = fs::read_dir(folder.parent().expect("a folder")).expect("a folder").flatten().collect();
    assert_eq!(left.len(), 1, "{left:?}");
    town.ok("veche check");
    let list = town.ok("veche award list --format csv --columns awardee");
    assert_eq!(list.matches("(стёрто)").count(), 41, "{list}");
}

#[test]
fn names_that_become_one_are_told_apart_by_their_numbers() {
    Town::new()
        .russian()
        .with(
            "org add --code И1 --name 'ИП Иванова Мария'
             org add --code И2 --name 'ИП Иванова М.'",
        )
        .plays(str![[r#"
$ veche человек стереть "Иванова Мария" --причина "Требование № 5" --да > акт.txt
! Имя стёрто, операция № 4: полей — 2, прежних состояний в журнале — 2
! Копии файла, сделанные раньше, имя ещё содержат. Сделайте новую (veche копия) и удалите прежние
$ veche орг список --столбцы код,название
Код  Название
──────────────────
И1   ИП (стёрто 1)
И2   ИП (стёрто 2)
Всего: 2 записи
$ veche проверка
! Проверено: 103 записи, 4 операции журнала. Всё в порядке

"#]]);
}

#[test]
fn who_did_something_and_why_is_erased_too() {
    let town = town();
    town.ok("VECHE_USER='Иванова Мария Петровна' veche --quiet org edit ВОИ --phone 3-99-99");
    town.ok("veche --quiet person erase 'Петров Пётр' --reason 'просит Иванова М. П.' --yes");
    town.ok(&format!("VECHE_USER='Иванова Мария Петровна' {ERASE}"));
    let bytes = fs::read(town.db()).expect("the file");
    let name = "Иванова".as_bytes();
    assert!(!bytes.windows(name.len()).any(|part| part == name), "the name is there");
    town.plays(str![[r#"
$ veche журнал --не-больше 3 | grep №.[0-9]*.·
№ 10 · 15.01.2013 00:00 · (стёрто) · изменение
№ 11 · 15.01.2013 00:00 · clerk · стирание персональных данных · причина: (стёрто)
№ 12 · 15.01.2013 00:00 · ? · стирание персональных данных · причина: Требование от 10.01.2013 № 5
! Показаны последние 3 операции из 12; больше: veche журнал --не-больше 12
$ veche проверка
! Проверено: 104 записи, 12 операций журнала. Всё в порядке
$ veche человек стереть Петрова --причина " " --да
! veche: --причина <ТЕКСТ>: пусто; укажите текст
= 65

"#]]);
}

#[test]
fn what_leads_nowhere_keeps_nobody_here() {
    let town = town();
    let sql =
        "PRAGMA foreign_keys = OFF; UPDATE award SET org = 99 WHERE id = 1; INSERT INTO event_org VALUES (1, 1, 99)";
    rusqlite::Connection::open(town.db()).and_then(|db| db.execute_batch(sql)).expect("another program");
    town.ok(ERASE);
    assert!(town.run("veche person show 'Иванова Мария Петровна' --format csv").stdout.lines().count() == 1);
}

#[test]
fn an_act_that_cannot_be_printed_does_not_hide_the_erasure() {
    town().plays(str![[r#"
$ veche человек стереть "Иванова Мария Петровна" --причина "Требование № 5" --да > /dev/full
! veche: имя стёрто, операция № 10, но акт не записан (не удалось напечатать: на диске нет места). Составьте его сами; когда и почему стёрто: veche журнал
= 76

"#]]);
}

#[test]
fn an_erasure_is_not_taken_back() {
    let town = town();
    town.ok(ERASE);
    town.plays(str![[r#"
$ veche отмена 10
! veche: операция № 10 стёрла имя по требованию человека; отменить её нельзя
= 65
$ veche undo 10 --lang en
! veche: operation 10 erased a name at a person's request; it cannot be undone
= 65

"#]]);
}
