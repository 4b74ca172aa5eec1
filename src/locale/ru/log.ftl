# The history in words: what `log` shows and `undo` says.
log-title = Журнал
log-n = №
log-at = Когда
log-who = Кто
log-verb = { $verb ->
    [init] файл создан
    [add] добавление
    [edit] изменение
    [remove] удаление
    [import] импорт
    [done] отметка о выполнении
    [close] год закрыт
    [reopen] год снова открыт
    [carry] перенос в план следующего года
    [set] { $table ->
        [year] сведения о годе
       *[other] сведения об учреждении
      }
    [undo] отмена операции № { $undoes }
    [redo] возврат отменённого операцией № { $undoes }
    [export] выгрузка с инициалами людей
    [export-names] выгрузка с именами людей
    [restore] восстановление из копии
    [erase] стирание персональных данных
    [rename] переименование
    [head] смена руководителя
    [merge] присоединение объединения
    [register] внесение в реестр
   *[other] { $verb }
  }
log-column-verb = Что сделано
log-subject = Раздел
log-id = Запись
log-field = Поле
log-before = Было
log-after = Стало
log-reason = {" "}· причина: { $reason }
log-noun = { $table ->
    [org] объединение
    [event] мероприятие
    [award] поощрение
    [aid] помощь
    [plan] пункт плана
    [code] код
    [year] год
    [rule] правило награждения
    [former] прежнее название или руководитель
    [entry] запись реестра
    [closing] закрытый год
   *[office] сведения об учреждении
  }
log-record = { $table ->
    [year] { log-noun } { $id }
    [closing] { log-noun } { $id }
    [office] { log-noun }
   *[other] { log-noun } № { $id }
  }{ $titled ->
    [no] {""}
   *[yes] {" "}«{ $title }»
  }
log-change = { $what ->
    [new] добавлено: { log-record }
    [gone] удалено: { log-record }
    [erased] { log-record }: прежнее содержание стёрто
    [strayed] { log-record }: потом изменено мимо журнала (veche проверка)
    [taken-over] { log-record }: потом, до следующей операции, изменено мимо журнала
    [confirmed] { log-record }: подтверждено изменённое мимо журнала
    [unknown] { log-record }: что было, прочитать нельзя
   *[changed] { log-record }: { $fields }
  }
log-and-more = и ещё { $n ->
    [one] { $n } запись
    [few] { $n } записи
   *[many] { $n } записей
  }; все: veche журнал --формат json
log-more = { $shown ->
    [one] Показана последняя { $shown } операция
    [few] Показаны последние { $shown } операции
   *[many] Показаны последние { $shown } операций
  } из { $all }; больше: veche журнал --не-больше { $all }
log-empty = Таких операций нет
log-taking = Отмена
log-taken-back = { $trial ->
    [yes] { $verb ->
        [redo] Будет сделано снова то, что отменено операцией
       *[undo] Будет отменена операция
      }
   *[no] { $verb ->
        [redo] Сделано снова то, что отменено операцией
       *[undo] Отменена операция
      }
  } { $operation }
log-taken-more = и ещё { $n ->
    [one] { $n } запись
    [few] { $n } записи
   *[many] { $n } записей
  }
log-taken-next = Вернуть отменённое: veche вернуть
log-number = № { $n }
