# What is said of a person's data, and the act of their erasure.
person-title = Где записан человек
person-text = Текст
person-erased = (стёрто)
person-nobody = Нигде не найдено: «{ $name }». Сначала фамилия, потом имя; ищется и с инициалами
person-history = Ещё { $n ->
    [one] в { $n } прежнем состоянии записей
   *[other] в { $n } прежних состояниях записей
  }, в журнале
person-near = Прочтите сами, не тот ли это человек (фамилия отдельно, в другом падеже или в двойной):
    { $lines }
    Если тот, сотрите и это слово, как оно написано: veche человек стереть СЛОВО --причина …
person-ask = Имя будет стёрто: полей — { $fields }, прежних состояний в журнале — { $entries }. Отменить это нельзя. Стереть? (да/нет)
person-done = Имя стёрто, операция № { $n }: полей — { $fields }, прежних состояний в журнале — { $entries }
person-backups = Копии файла, сделанные раньше, имя ещё содержат. Сделайте новую (veche копия) и удалите прежние
person-act-title = Акт об уничтожении персональных данных № { $n } от { $date }
person-log-title = Выгрузка из журнала регистрации событий от { $date }
person-act-what = Сведения
person-act-stated = Значение
person-act-places = Где стояли данные
person-act-number = №
person-act-place = Запись и поле
person-act-operator = Оператор
person-act-subject = Субъект персональных данных
person-act-who = Уничтожил
person-act-categories = Категории персональных данных
person-act-system = Информационная система
person-act-method = Способ уничтожения
person-act-entries = Журнал изменений
person-act-reason = Причина
person-act-date = Дата
person-act-name = фамилия, имя, отчество
person-act-unknown = (не указан)
person-act-method-done = имя заменено в записях пометкой; прежнее содержание записей стёрто из журнала изменений; файл переписан заново
person-act-entries-done = стёрто прежних состояний: { $n }
person-act-system-named = учёт работы с общественными объединениями (программа veche), файл { $file }
person-act-signature = Подпись: ____________________
person-erasing = Поиск по записям и истории
person-rewriting = Файл переписывается
