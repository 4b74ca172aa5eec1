# What `check` finds. The place (table, record, field) stands before each.
check-the-file = файл
check-pages = повреждено: { $why }
check-unreadable = прочитать до конца не удалось: файл повреждён или диск не читается
check-kind = { $kind ->
    [table] таблица
    [index] индекс
    [trigger] триггер
    [view] представление
   *[other] { $kind }
  } { $name }
check-schema-missing = в файле нет того, что должно быть: { check-kind }
check-schema-differs = в файле изменено: { check-kind }
check-schema-unknown = в файле есть чужое: { check-kind }; уберите это той программой, которой оно создано
check-op-missing = операции нет в журнале
check-op-differs = операция записана не так, как была сделана: её отпечаток не сходится
check-entry-differs = строка журнала стоит не на своём месте (операция { $op })
check-entry-alone = строки журнала без операции, всего { $n }
check-record-unreadable = в записи стоит значение, которого не может быть
check-record-alien = записи нет в журнале: её добавила другая программа, или файл повреждён
check-record-gone = { $when ->
    [known] запись удалена другой программой { $at }
   *[unknown] записи нет, а в журнале она есть: её удалила другая программа, или файл повреждён
  }{ $before ->
    [known] ; была: { $was }
   *[unknown] {""}
  }
check-record-removed = запись удалена другой программой { $at }{ $before ->
    [known] ; была: { $was }
   *[unknown] {""}
  }. Подтвердить это — команда «удалить»; после неё «отмена» вернёт запись
check-record-differs = изменено мимо журнала{ $when ->
    [known] , другой программой { $at }
   *[unknown] : другой программой или повреждением файла
  }{ $before ->
    [known] ; было: { $was }
   *[unknown] {""}
  }
check-taken-over = Вместе с этим принято и то, что сделано мимо журнала:
    { $lines }
check-earlier-differs = прежнее содержание в журнале повреждено (операция { $op }): эту операцию не отменить
check-code-unknown = кода «{ $code }» нет в справочнике { $list }
check-dangling = ссылка ведёт в никуда: { $target } { $number }
check-orphan = строки списка { $part } без своей записи
check-double = то же, что у объединения № { $other }
check-private-phone = похоже на телефон: { $text }
check-private-email = похоже на адрес почты: { $text }
check-private-snils = похоже на СНИЛС: { $text }
check-private-passport = похоже на номер паспорта: { $text }
check-file-fine = Проверено: { $records ->
    [one] { $records } запись
    [few] { $records } записи
   *[many] { $records } записей
  }, { $operations ->
    [one] { $operations } операция
    [few] { $operations } операции
   *[many] { $operations } операций
  } журнала. Всё в порядке
check-file-found = { $n ->
    [one] Найдено { $n } нарушение
    [few] Найдено { $n } нарушения
   *[many] Найдено { $n } нарушений
  }. Сначала скопируйте файл записей в другое место; значение исправьте или подтвердите командой «изменить» либо верните записи из резервной копии: veche восстановить ФАЙЛ
check-privacy-fine = Проверено: { $records ->
    [one] { $records } запись
    [few] { $records } записи
   *[many] { $records } записей
  }. Телефонов, адресов почты, номеров паспортов и СНИЛС в текстах нет
check-privacy-found = { $n ->
    [one] Найдено { $n } место
    [few] Найдено { $n } места
   *[many] Найдено { $n } мест
  }. Если это сведения о человеке, уберите их из текста командой «изменить»
check-looking = Проверка
