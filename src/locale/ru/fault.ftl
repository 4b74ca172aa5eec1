# What went wrong, and the next step.
fault-at-field = { $label }: { $what }
fault-missing-value = не указано
fault-text-empty = пусто; укажите текст
fault-text-control = управляющий знак { $code } в тексте; уберите его
fault-text-long = слишком длинный текст: не больше 64 КиБ
fault-alias-sign = знак «;» в имени не допускается
fault-handle-sign = «{ $text }»: в коде не допускаются «;», «,» и перевод строки
fault-handle-digits = «{ $text }»: код не может состоять из одних цифр
fault-date-shape = «{ $text }» не похоже на дату; подходит: 01.09.2012, 09.2012, 2012, «III кв. 2012», 01.09.2012-15.09.2012
fault-date-day = «{ $text }»: такого дня нет в календаре
fault-date-year = «{ $text }»: год должен быть от { $from } до { $to }
fault-date-order = «{ $text }»: конец промежутка раньше начала
fault-date-ends = «{ $text }»: начало и конец промежутка указаны с разной точностью
fault-due-date = «{ $text }»: такой даты нет; укажите дату (01.09.2012) или слова («весь период»)
fault-money-shape = «{ $text }» не похоже на сумму; подходит: 1234,56, 1 234.56, 1234
fault-money-kopecks = «{ $text }»: после запятой не больше двух цифр (копейки)
fault-money-large = «{ $text }»: не больше 10 000 000 000 рублей
fault-count-shape = «{ $text }»: нужно целое число, не меньше нуля
fault-count-large = «{ $text }»: слишком большое число
fault-year-shape = «{ $text }»: нужен год от 1900 до 2100
fault-times-shape = «{ $text }»: сколько раз — целое число от 1 или «неизвестно»
fault-inn-length = «{ $text }»: в ИНН 10 или 12 цифр
fault-inn-check = «{ $text }»: контрольная цифра ИНН не сходится; сверьте номер с документом
fault-ogrn-length = «{ $text }»: в ОГРН 13 или 15 цифр
fault-ogrn-check = «{ $text }»: контрольная цифра ОГРН не сходится; сверьте номер с документом
fault-code-unknown = «{ $text }»: нет такого кода; есть:
fault-code-not-valid = «{ $code }» не действует на дату { $date }
fault-code-required = не указан код
fault-code-same = «{ $code }» в справочнике { $list } уже есть: { $other }; изменить его: veche коды изменить { $list } { $other }
fault-code-used = код «{ $code }» справочника { $list } используется, удалить его нельзя. Прекратить его действие: veche коды изменить { $list } { $code } --действует-до ДАТА
fault-no-code = в справочнике { $list } нет кода «{ $code }»; список: veche коды { $list }
fault-no-list = нет справочника «{ $list }»; есть:
fault-list-not-open = справочник «{ $list }» нельзя изменять; можно изменять:
fault-count-term = «{ $text }»: нет такого кода; пишется так: event.kind:talk, aid.form:transport или award:*
fault-number-of-record = «{ $text }»: нужен номер записи; найти его: veche { $table ->
    [org] орг
    [event] событие
    [award] награда
    [aid] помощь
    [plan] план
   *[other] { $table }
  } список
fault-no-record = нет записи: { $table ->
    [org] объединение
    [event] мероприятие
    [award] поощрение
    [aid] помощь
    [plan] пункт плана
   *[other] запись
  } № { $id }; список: veche { $table ->
    [org] орг
    [event] событие
    [award] награда
    [aid] помощь
    [plan] план
   *[other] { $table }
  } список
fault-no-reference = нет записи, на которую вы ссылаетесь: { $table ->
    [org] объединение
    [event] мероприятие
    [plan] пункт плана
   *[other] запись
  } № { $id }; список: veche { $table ->
    [org] орг
    [event] событие
    [award] награда
    [aid] помощь
    [plan] план
   *[other] { $table }
  } список
fault-org-unknown = нет объединения «{ $text }»; список: veche орг список
fault-org-ambiguous = «{ $text }» подходит к нескольким объединениям; укажите код:
fault-org-same-name = такое объединение уже есть: № { $id }, { $code }. Изменить его: veche орг изменить { $code }
fault-org-same-code = код «{ $code }» уже занят: { $name }
fault-org-of-itself = объединение не может ссылаться само на себя
fault-parent-cycle = объединение не может входить само в себя
fault-ended-before-registered = прекращено раньше, чем зарегистрировано
fault-award-of-nobody = не указано, кто поощрён: нужно --кому, --орг или --человек
fault-form-required = укажите форму: когда движение — «{ $flow }», она обязательна
fault-form-flow = «{ $form }» не подходит, когда движение — «{ $flow }»; подходят:
fault-referred-to = удалить нельзя: на эту запись ссылаются другие; сначала измените их:
fault-not-open = пункт плана № { $id } уже закрыт: { $status }
fault-cannot-clear = это поле нельзя очистить: без него нет записи
fault-clear-and-set = поле и очищают, и задают; оставьте что-нибудь одно
fault-no-field = нет поля «{ $field }»; поля — те же, что у параметров: veche { $table ->
    [year] год
    [office] администрация
    [code] коды добавить
    [org] орг добавить
    [event] событие добавить
    [award] награда добавить
    [aid] помощь добавить
   *[plan] план добавить
  } --справка
fault-no-column = нет столбца «{ $column }»; есть: { $known }
fault-nothing-to-change = не указано, что изменить
fault-format = неизвестный вид «{ $text }»; есть: { $known }
fault-needs-output = вид «{ $text }» печатается только в файл: добавьте --в-файл ФАЙЛ
fault-no-command = нет команды «{ $command }»; список: veche --справка
fault-init-demo = пример уже готов: создавать для него файл не нужно; уберите --пример
fault-today = VECHE_TODAY: «{ $text }» — не дата вида 2012-12-31
fault-no-home = не известна домашняя папка; укажите файл: --файл ФАЙЛ
fault-text-file = не удалось прочитать файл { $path }: { $why ->
    [missing] такого файла нет
    [rights] нет прав на чтение
    [encoding] он не в кодировке UTF-8; сохраните его в ней
    [kind] это не обычный файл
   *[other] { $why }
  }
fault-file-missing = нет файла записей: { $path }; создать его: veche создать
fault-not-a-file = это не файл: { $path }
fault-not-ours = это не файл записей veche: { $path }. Файл не изменён
fault-not-database = это не файл записей veche
fault-newer = файл создан более новой версией veche (схема { $version }): { $path }. Обновите программу; файл не изменён
fault-not-readable = нет прав на чтение: { $path }
fault-not-writable = нет прав на запись в файл записей или в его папку; ничего не записано
fault-folder-not-writable = нет прав на запись в папку: { $path }
fault-no-folder = нет папки для файла: { $path }
fault-file-exists = файл уже есть: { $path }; поверх него ничего не пишется. Если это ваш файл записей, пользуйтесь им; для нового укажите --файл ДРУГОЕ_ИМЯ
fault-exists = файл уже есть: { $path }. Чтобы записать поверх, добавьте --поверх
fault-cannot-create = не удалось создать { $path }: { $why }
fault-locked = файл записей занят другой программой; закройте её или повторите позже. Ничего не записано
fault-disk-full = на диске нет места; ничего не записано
fault-disk = ошибка диска: { $why }
fault-damaged = файл записей повреждён, или диск не читается. Ничего не записано; сделайте копию файла и проверьте диск
fault-read-back = записанное прочиталось иначе; всё возвращено как было. Проверьте диск
fault-constraint = запись не принята файлом: { $why }
fault-stdout = не удалось напечатать: { $why ->
    [full] на диске нет места
    [closed] принимающая программа закрылась
    [read-only] диск только для чтения
   *[other] { $why }
  }
fault-unreported = ЗАПИСАНО (№ { $n }), но сообщить об этом не удалось; не повторяйте команду
fault-stored-value = в файле записей стоит непонятное значение
fault-period-shape = «{ $text }» не похоже на период; подходит: 2012, «I полугодие 2012», «III кв. 2012», «9 мес. 2012»
fault-bug = ошибка в программе: { $why }
fault-write = не удалось записать { $path }: { $why ->
    [full] на диске нет места
    [closed] принимающая программа закрылась
    [read-only] диск только для чтения
   *[other] { $why }
  }
fault-file-name = такое имя файла невозможно: { $path }
fault-not-permitted = нет прав на запись: { $path }
fault-extension = по имени «{ $text }» не понять вид файла; подходят окончания: { $known }
fault-aid-stopped = прекращена раньше, чем началась
fault-aid-term = срок кончается раньше, чем принято решение
fault-period-order = начало промежутка позже конца
fault-carry-what = не указано, что перенести: номера пунктов или --год ГОД
fault-columns-empty = не указано ни одного столбца; есть: { $known }
fault-code-which = укажите справочник и код, например: veche коды изменить event.kind talk --рус беседа
fault-org-name-letters = в названии нет ни одной буквы или цифры
fault-people-zero = поощрён хотя бы один человек; если число неизвестно, не указывайте его
fault-code-sign = «{ $text }»: в коде не допускаются «*» и «:»
fault-over-database = это файл базы данных, поверх него ничего не пишется: { $path }
fault-unreported-op = ЗАПИСАНО (операция № { $n }), но диск не подтвердил это до конца; не повторяйте команду, проверьте запись списком
fault-unconfirmed = файл создан: { $path }, но диск не подтвердил это до конца; проверьте диск
fault-stored-record = в записи стоит непонятное значение: { $table } № { $id }. Файл изменила другая программа; исправьте значение в ней или удалите запись
fault-left-over = рядом лежит остаток другого файла: { $path }. Уберите его или выберите другое имя
