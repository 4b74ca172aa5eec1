# `where`: files, folders, settings; `man`: what was written.
where-title = Что где лежит
where-heading-what = Что
where-heading-where = Где
where-file = Файл записей
where-state = Состояние
where-backups = Копии
where-config = Настройки
where-lang = Язык
where-program = Программа
where-demo = встроенный пример, в памяти; ничего не сохраняется
where-chosen = { $path } ({ $by ->
    [typed] указан в команде
    [variable] из переменной VECHE_DB
    [settings] из настроек
    [unsure] обычное место, если настройки не указывают другого
   *[usual] обычное место
  })
where-is-missing = файла нет; создать: veche создать
where-is-there = { $size }, версия { $version }{ $same ->
    [no] {" "}(нынешняя { $today }: при первом обращении файл будет приведён к ней, прежний сохранится в копиях)
   *[yes] {""}
  }
where-backups-in = { $path } ({ $any ->
    [no] копий нет; сделать: veche копия
   *[yes] последняя { $day }
  })
where-config-in = { $any ->
    [no] не читаются
   *[yes] { $path } ({ $found ->
        [no] файла нет, это не ошибка
       *[yes] прочитаны
      })
  }
where-config-wrong = ошибка: { $why }
where-lang-is = { $lang ->
    [ru] русский
   *[en] английский
  } ({ $by ->
    [typed] указан в команде
    [variable] из переменной { $variable }
    [settings] из настроек
   *[usual] никто не указал другого
  })
where-man-written = Записано страниц справочника: { $n }, в папку { $path }; читать: man -l { $first }
where-man-manual = Команды veche
where-man-name = ИМЯ
where-man-synopsis = КАК ВЫЗВАТЬ
where-man-description = ЧТО ДЕЛАЕТ
where-man-example = ПРИМЕР
where-man-extra = ЕЩЁ
where-man-version = ВЕРСИЯ
