# Papers of awards, and what the statutes say against an award.
honour-line = { $named ->
    [no] {""}
   *[yes] { $whom }:{" "}
  }{ $what }{ $excepted ->
    [yes] ; кроме: { $exception }
   *[no] {""}
  }{ $doubt ->
    [date] {" "}(дата известна неточно, сверьте)
    [kind] {" "}(вид награды не указан, сверьте)
    [name] {" "}(имя указано с инициалами: тот же это человек или другой, сверьте)
    [awardee] {" "}(кто награждён — человек, коллектив или объединение, — не указано, сверьте)
   *[no] {""}
  }. Основание: { $rule }
honour-gap = после поощрения № { $id } ({ $date }) { $n ->
    [one] должен пройти { $n } месяц
    [few] должно пройти { $n } месяца
   *[many] должно пройти { $n } месяцев
  }{ $known ->
    [yes] , первый возможный день — { $first }
   *[no] {""}
  }
honour-next = до поощрения № { $id } ({ $date }), которое уже записано, { $n ->
    [one] должен пройти { $n } месяц
    [few] должно пройти { $n } месяца
   *[many] должно пройти { $n } месяцев
  }{ $known ->
    [yes] , первый возможный день для него — { $first }
   *[no] {""}
  }
honour-merit = за эту заслугу уже есть поощрение № { $id } ({ $date }), нужна новая заслуга
honour-merit-unknown = нужна новая заслуга, а здесь или в поощрении № { $id } ({ $date }) она не указана, сверьте
honour-quota = вместе с этим их в { $year } году { $unstated ->
    [0] { $count }
   *[other] не менее { $count } (число не указано в записях: { $unstated })
  }, а можно не более { $n }{ $known ->
    [yes] , следующее — с { $first }
   *[no] {""}
  }
honour-ahead = представлено { $date }, а до награждения { $n ->
    [one] должен пройти { $n } календарный день
    [few] должно пройти { $n } календарных дня
   *[many] должно пройти { $n } календарных дней
  }{ $known ->
    [yes] , первый возможный день — { $first }
   *[no] {""}
  }
honour-ahead-unknown = когда представлено, не указано (--представлено); { $n ->
    [one] прошёл ли { $n } календарный день
    [few] прошло ли { $n } календарных дня
   *[many] прошло ли { $n } календарных дней
  }, проверить нельзя
honour-warning = Внимание: { $line }
honour-despite = Вопреки правилам: { $line }
honour-more = … и ещё { $n ->
    [one] { $n } предупреждение
    [few] { $n } предупреждения
   *[many] { $n } предупреждений
  }
honour-added = { $n ->
    [one] Записано { $n } поощрение: № { $ids }
    [few] Записано { $n } поощрения: № { $ids }
   *[many] Записано { $n } поощрений: № { $ids }
  }{ $known ->
    [0] {""}
   *[other] . НЕ записаны те, что уже есть: № { $there }; если это другой случай, добавьте --ещё-раз
  }
honour-there = НЕ записано: такие записи уже есть, № { $there }. Если это другой случай, добавьте --ещё-раз
honour-people = { $n } чел.
honour-several = { $who }, поощрений: { $n }
honour-record = Запись
honour-register-title = Журнал поощрений за { $year } год
honour-register-empty = За { $year } год поощрений не записано. Записать: veche награда добавить --справка
honour-draft-heading = СПИСОК награждаемых
honour-draft-n = № п/п
honour-draft-name = Фамилия, имя, отчество
honour-draft-position = Должность, объединение
honour-draft-merit = Заслуги
honour-draft-no-kind = вид поощрения не указан
honour-ask = № { $id }{ $named ->
    [no] {""}
   *[yes] {" "}«{ $whom }»
  }: { $asked }
honour-ask-kind = Какая награда?
honour-ask-name = Кто именно, фамилия, имя, отчество?
honour-ask-position = В какой должности?
honour-ask-merit = За какие заслуги?
honour-ask-nominated = Когда подано представление?
honour-ask-consent = Согласие на обработку персональных данных в этом файле не хранится: { $n ->
    [one] получено ли оно от названного человека?
   *[other] получено ли оно от каждого из названных ({ $n })?
  }
honour-due-title = Юбилеи объединений в { $year } году
honour-due-org = Объединение
honour-due-name = Название
honour-due-founded-on = Основано
honour-due-years = Лет
honour-due-day = День
honour-due-kind = Вид награды
honour-due-act = Акт
honour-due-clause = Пункт
honour-due-award = Поощрение, №
honour-due-no-rule = Нет правила, которое называет юбилеи объединений и действует в { $year } году. Записать: veche награда правило добавить --юбилеи 25+25 --акт "Положение …, номер и дата"
honour-due-none = В { $year } году юбилеев по этим правилам нет
honour-due-unstated = { $n ->
    [one] У { $n } объединения не указано, когда основано
   *[other] У { $n } объединений не указано, когда основаны
  }: veche орг изменить КОД --основано ДАТА
