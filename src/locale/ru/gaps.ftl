# What is not stated: questions to ask. Each stands by itself, and behind the name of its record.
gaps-heading = Что не указано в записях за { $time }{ $year ->
    [yes] {" "}год
   *[no] {""}
  }
gaps-summary = Вопросов: { $n }{ $orgs ->
    [0] {""}
    [one] , из них к { $orgs } объединению: { $asked }
   *[other] , из них к { $orgs } объединениям: { $asked }
  }.
gaps-office = Спросить у себя
gaps-about = { $table ->
    [org] об объединении
   *[year] { $id } год
  }
gaps-rest = И ещё { $records ->
    [one] { $records } запись
    [few] { $records } записи
   *[many] { $records } записей
  } (вопросов: { $n }).
gaps-rest-orgs = И ещё { $orgs ->
    [one] { $orgs } объединение
    [few] { $orgs } объединения
   *[many] { $orgs } объединений
  } (вопросов: { $n }).
gaps-none = Всё, что нужно для отчёта, в записях этого периода указано
gaps-answer = Ответ вносит команда «изменить»: veche событие изменить НОМЕР --присутствовало ЧИСЛО. После этого вопроса здесь не будет
gaps-whole = Здесь показано не всё. Весь список — в файле: --gaps -o voprosy.docx, для таблицы — -o voprosy.xlsx
gaps-col-org = Кого спросить
gaps-col-table = Запись
gaps-col-id = №
gaps-col-field = Что не указано
gaps-col-question = Вопрос
gaps-ask-org-head = Кто руководитель?
gaps-ask-org-phone = Какой телефон?
gaps-ask-org-inn = Какой ИНН?
gaps-ask-org-ogrn = Какой ОГРН?
gaps-ask-event-date = Какого числа проведено?
gaps-ask-event-days = В какие дни проводилось?
gaps-ask-event-times = Сколько раз проведено?
gaps-ask-event-people = Сколько человек присутствовало?
gaps-ask-award-kind = Какая награда?
gaps-ask-award-date = Какого числа принято решение о награждении?
gaps-ask-award-times = Сколько поощрений?
gaps-ask-award-merit = За какие заслуги?
gaps-ask-award-presented = Когда вручено?
gaps-ask-award-amount = Какова сумма премии?
gaps-ask-aid-date = Какого числа?
gaps-ask-aid-days = В какие дни?
gaps-ask-aid-term = С какого и по какое число?
gaps-ask-aid-times = Сколько раз?
gaps-ask-support-amount = На какую сумму оказана поддержка?
gaps-ask-support-worth = Во сколько рублей оценивается поддержка?
gaps-ask-support-size = Каков размер поддержки: сумма или количество?
gaps-ask-income-amount = Сколько собрано?
gaps-ask-income-worth = На какую сумму собрано?
gaps-ask-given-amount = На какую сумму передано?
gaps-ask-given-people = Сколько человек или семей получили помощь?
gaps-ask-declared-more = Заявлено { $declared }, поимённо учтено { $kept }: { $rest ->
    [1] какое ещё одно?
   *[other] кто остальные { $rest }?
  }
gaps-ask-declared-fewer = Заявлено { $declared }, а поимённо учтено { $kept }: какое число верно?
gaps-ask-no-declared = Сколько объединений действует?
gaps-ask-no-orgs = Какие объединения действуют? Ни одно не учтено поимённо.
gaps-ask-no-events = Мероприятий не было или они не внесены?
gaps-ask-no-awards = Поощрений не было или они не внесены?
gaps-ask-no-support = Поддержка объединениям не оказывалась или не внесена?
gaps-ask-no-campaigns = Акций и помощи нуждающимся не было или они не внесены?
gaps-ask-no-questions = Объединения вопросов не поднимали или их вопросы не внесены?
gaps-ask-no-plan = Плана на { $year } год не было или он не внесён?
gaps-ask-no-next = Какие задачи стоят в { $year } году? План на этот год не внесён.
gaps-ask-plan-answer = Какой ответ дан объединению{ $known ->
    [yes] {" "}({ $who })
   *[no] {""}
  }?
gaps-ask-plan-mark = Выполнено ли, когда и с каким итогом?{ $known ->
    [yes] {" "}(отв. — { $who })
   *[no] {""}
  }
gaps-ask-plan-done-on = Когда выполнено?{ $known ->
    [yes] {" "}(отв. — { $who })
   *[no] {""}
  }
gaps-ask-plan-ongoing = Что сделано за это время?{ $known ->
    [yes] {" "}(отв. — { $who })
   *[no] {""}
  }
