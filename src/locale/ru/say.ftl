# What a command says when all went well, and words that stand on the screen.
say-id = №
say-stamp = Отпечаток
say-created = Создан файл записей: { $path }
say-noun = { $table ->
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
say-command = { $table ->
    [org] орг
    [event] событие
    [award] награда
    [aid] помощь
    [plan] план
    [rule] награда правило
   *[other] { $table }
  }
say-record = { say-noun } № { $id }
say-quoted = { $titled ->
    [no] {""}
   *[yes] {" "}«{ $title }»
  }
say-added = Записано: { say-record }{ say-quoted }
say-already = НЕ записано: такая запись уже есть, { say-record }{ say-quoted }. Если это другой случай, добавьте --ещё-раз
say-changed = Изменено: { say-record }{ say-quoted }
say-unchanged = Ничего не изменилось: { say-record }{ say-quoted } уже в таком виде
say-removed = Удалено: { say-record }{ say-quoted }
say-done = Выполнено: { say-record }{ say-quoted }
say-set = { $table ->
    [year] Сведения за { $id } год записаны
   *[office] Сведения об учреждении записаны
  }
say-carried = { $n ->
    [one] В план { $year } года перенесён { $n } пункт
    [few] В план { $year } года перенесены { $n } пункта
   *[many] В план { $year } года перенесено { $n } пунктов
  }
say-nothing-carried = Переносить нечего: открытых пунктов нет или они уже перенесены
say-nothing-of-year = { $table ->
    [year] О { $id } годе ещё ничего не записано. Например: veche год { $id } --заявлено 15
   *[office] Об учреждении ещё ничего не записано. Например: veche администрация --название "Администрация …"
  }
say-empty-list = Таких записей нет. Добавить: veche { say-command } добавить{ $asks ->
    [yes] {""}
   *[no] {" "}--справка
  }
say-meant = «{ $text }» — это { $code }, { $name }
say-odd-date = Проверьте дату: { $date }. Исправить: veche отмена или «изменить»
say-replaced = { $label }: было { $before }, стало { $after }
say-left-out = Не поместились столбцы: { $columns }. { $way ->
    [columns] Выбрать, что показать: --столбцы ПОЛЕ,ПОЛЕ
    [docx] Целиком: -o ФАЙЛ.docx
   *[json] Целиком: -o ФАЙЛ.xlsx или --формат json
  }
say-file = Записано в файл: { $path }
say-total = { $n ->
    [one] Всего: { $n } запись
    [few] Всего: { $n } записи
   *[many] Всего: { $n } записей
  }
say-sum = { $label }: { $sum }
say-sum-at-least = { $label }: не менее { $sum } (не указано: { $n })
say-sum-shared = { $n ->
    [one] не вошла сумма { $n } записи, общая на несколько объединений
   *[other] не вошли суммы { $n } записей, общие на несколько объединений
  }
say-at-least = не менее { $sum }
say-unknown-number = число неизвестно
say-kind-unstated = вид не указан
say-and-more = { $list } и ещё { $n }
say-card = { $table ->
    [event] Мероприятия
    [award] Поощрения
   *[aid] Поддержка
  }: с { $since }: { $known ->
    [yes] { $least ->
        [yes] { $n ->
            [one] не менее { $n } раза
           *[other] не менее { $n } раз
          }
       *[no] { $n ->
            [one] { $n } раз
            [few] { $n } раза
           *[many] { $n } раз
          }
      }
   *[no] число раз неизвестно
  } ({ $kinds }), { $table ->
    [event] последнее
   *[other] последний
  } { $last }
say-card-uncounted = { $label } (число неизвестно)
say-card-stated = { $stated ->
    [0] ; сумма не указана
   *[other] ; сумма указана в { $stated } из { $of }
  }
say-card-own = : { $sum }
say-card-shared = ; общая на несколько: { $sum } (вместе с: { $orgs })
say-records = { $table ->
    [org] Объединения
    [event] Мероприятия
    [award] Поощрения
    [aid] Помощь
    [plan] План
    [year] Годы
    [code] Коды
    [rule] Правила награждения
    [former] Прежние названия и руководители
    [entry] Реестр поддержки
    [closing] Закрытые годы
   *[office] Учреждение
  }
say-next = { $seen ->
    [no] {""}
   *[yes] Посмотреть: veche { say-command } показать { $id }.{" "}
  }Отменить: veche отмена
say-pager = пробел — дальше, q (латинская) — выйти
say-late = { $state } (просрочено)
