# The account. $n is the number that decides the form of the word; $least says that there may be more.
report-heading = Что наиболее значительное удалось сделать в области взаимодействия с общественностью { $time }
report-next-heading = Какие задачи стоят в { $year } году
report-next-opening = Основные направления в сфере взаимодействия с общественностью в { $year } году:
report-on-territory = на территории { $place }
report-in-territory = в { $place }
report-orgs = { $place } { $n ->
    [one] действует { $n } общественное объединение
    [few] действуют { $n } общественных объединения
   *[many] действует { $n } общественных объединений
  } (по сведениям администрации){ $named ->
    [of-them] , из них учтено поимённо { $kept }
    [more] , учтено поимённо { $kept }
   *[none] {""}
  }.
report-orgs-kept = { $place } учтено поимённо { $kept } { $kept ->
    [one] общественное объединение
    [few] общественных объединения
   *[many] общественных объединений
  }.
report-active = { $of ->
    [one] А именно
    [none] { $n ->
        [1] Наиболее активное общественное объединение
       *[other] Наиболее активные общественные объединения
      }
   *[them] { $n ->
        [1] Наиболее активное из них
       *[other] Наиболее активные из них
      }
  }{ $how ->
    [computed] {" "}(по числу мероприятий, поощрений и случаев поддержки)
   *[named] {""}
  }:
report-and-others = и др.
report-interaction = Формы взаимодействия органов власти и общественных объединений:
report-interaction-in = Формы взаимодействия органов власти и общественных объединений, сложившиеся в { $place }:
report-line-count = (учтено: { $number })
report-exactly = { $sum }
report-at-least = не менее { $sum }
report-unstated = { $n ->
    [0] {""}
    [one] {" "}(в { $n } записи число не указано)
   *[other] {" "}(в { $n } записях число не указано)
  }
report-unstated-sum = { $n ->
    [0] {""}
    [one] {" "}(в { $n } записи сумма не указана)
   *[other] {" "}(в { $n } записях сумма не указана)
  }
report-unstated-short = не указано: { $n }
report-kind-unstated = без указания вида
report-held = { $least ->
    [yes] { $n ->
        [one] Проведено не менее { $n } мероприятия
       *[other] Проведено не менее { $n } мероприятий
      }
   *[no] { $n ->
        [one] Проведено { $n } мероприятие
        [few] Проведено { $n } мероприятия
       *[many] Проведено { $n } мероприятий
      }
  }: { $kinds }.
report-held-also = Проводились также (число не указано): { $kinds }.
report-held-uncounted = Проводились (число не указано): { $kinds }.
report-present = { $least ->
    [yes] { $n ->
        [one] Всего присутствовало не менее { $n } человека{ $unstated }.
       *[other] Всего присутствовало не менее { $n } человек{ $unstated }.
      }
   *[no] { $n ->
        [one] Всего присутствовал { $n } человек.
        [few] Всего присутствовали { $n } человека.
       *[many] Всего присутствовало { $n } человек.
      }
  }
report-people-there = { $n ->
    [one] присутствовал { $n } человек
    [few] присутствовали { $n } человека
   *[many] присутствовало { $n } человек
  }
report-untold = { $n ->
    [one] Итог записан ещё по { $n } мероприятию.
   *[other] Итоги записаны ещё по { $n } мероприятиям.
  }
report-ahead = Намечено: { $events }{ $more ->
    [0] {""}
    [one] {" "}и ещё { $more } мероприятие
    [few] {" "}и ещё { $more } мероприятия
   *[many] {" "}и ещё { $more } мероприятий
  }.
report-title = «{ $title }»
report-organiser = организатор — { $organiser }
report-chair = ведущий — { $chair }
report-took-part = { $few ->
    [yes] { $n ->
        [1] участвовало объединение { $orgs }
       *[other] участвовали объединения { $orgs }
      }
   *[no] { $n ->
        [one] участвовало { $n } объединение
        [few] участвовали { $n } объединения
       *[many] участвовало { $n } объединений
      }
  }
report-agenda = Рассмотрено: { $agenda }
report-awards = { $least ->
    [yes] { $n ->
        [one] Учтено не менее { $n } поощрения
       *[other] Учтено не менее { $n } поощрений
      }
   *[no] { $n ->
        [one] Учтено { $n } поощрение
        [few] Учтено { $n } поощрения
       *[many] Учтено { $n } поощрений
      }
  }{ $has ->
    [yes] : { $kinds }
   *[no] { $unstated }
  }.
report-awards-also = Вручены также (число не указано): { $kinds }.
report-awards-uncounted = Поощрения (число не указано): { $kinds }.
report-awards-some = Проводилось поощрение (число не указано).
report-awards-amount = Сумма поощрений — { $sum }.
report-encouraged = { $alone ->
    [yes] В числе поощрённых — { $who }
   *[no] Поощрены: { $who }
  }
report-encouraged-at = { $who } — { $n ->
    [1] на мероприятии { $events }
   *[other] на мероприятиях { $events }
  }
report-support = { $least ->
    [yes] Поддержка объединениям оказана не менее { $n } { $n ->
        [one] раза
       *[other] раз
      }
   *[no] Поддержка объединениям оказана { $n } { $n ->
        [one] раз
        [few] раза
       *[many] раз
      }
  }: { $forms }.
report-support-also = Оказывалась также (число не указано): { $forms }.
report-support-uncounted = Объединениям оказывалась поддержка (число не указано): { $forms }.
report-support-amount = Сумма поддержки — { $sum }.
report-continuing = Продолжается оказанная ранее поддержка: { $forms }.
report-no-campaign = Помощь вне акций.
report-no-campaign-short = вне акций
report-campaigns-rest = { $n ->
    [one] Кроме того, учтена ещё { $n } акция.
    [few] Кроме того, учтены ещё { $n } акции.
   *[many] Кроме того, учтено ещё { $n } акций.
  }
report-collected = { $known ->
    [yes] Собрано { $sum }{ $has ->
        [yes] : { $what }
       *[no] {""}
      }.
   *[no] Собрано: { $what }.
  }
report-given = { $known ->
    [yes] Передано нуждающимся на сумму { $sum }{ $has ->
        [yes] : { $what }
       *[no] {""}
      }.
   *[no] Передано нуждающимся: { $what }.
  }
report-help = помощь
report-other-things = другое
report-families = { $least ->
    [yes] не менее { $n } { $n ->
        [one] семьи
       *[other] семей
      }
   *[no] { $n } { $n ->
        [one] семья
        [few] семьи
       *[many] семей
      }
  }
report-people = { $least ->
    [yes] не менее { $n } { $n ->
        [one] человека
       *[other] человек
      }
   *[no] { $n } { $n ->
        [one] человек
        [few] человека
       *[many] человек
      }
  }
report-reached = { $verb ->
    [families] { $n ->
        [one] Помощь получила { $who }.
       *[other] Помощь получили { $who }.
      }
    [people] { $n ->
        [one] Помощь получил { $who }.
       *[other] Помощь получили { $who }.
      }
   *[several] Помощь получили { $who }.
  }
report-categories = { $n ->
    [1] категория: { $labels }
   *[other] категории: { $labels }
  }
report-stated = Объявленный итог — { $sum }.
report-questions = { $n ->
    [0] Новых вопросов объединения не поднимали
    [one] Объединениями поднят { $n } вопрос
    [few] Объединениями подняты { $n } вопроса
   *[many] Объединениями поднято { $n } вопросов
  }{ $earlier ->
    [0] {""}
    [one] , рассматривался { $earlier } вопрос прошлых лет
    [few] , рассматривались { $earlier } вопроса прошлых лет
   *[many] , рассматривалось { $earlier } вопросов прошлых лет
  }, { $done ->
    [0] ответов пока нет
    [one] дан { $done } ответ
    [few] даны { $done } ответа
   *[many] дано { $done } ответов
  }{ $all ->
    [yes] :
   *[no] . Среди вопросов:
  }
report-answer = ответ: { $answer }
report-plan = { $whole ->
    [yes] В плане на { $year } год { $n ->
        [one] { $n } пункт
        [few] { $n } пункта
       *[many] { $n } пунктов
      }
   *[no] { $n ->
        [one] К этому периоду в плане относится { $n } пункт
        [few] К этому периоду в плане относятся { $n } пункта
       *[many] К этому периоду в плане относится { $n } пунктов
      }
  } ({ $statuses }){ $follows ->
    [all] :
    [open] . Не завершено:
   *[none] .
  }
report-plan-rest = { $n ->
    [one] и ещё { $n } пункт
    [few] и ещё { $n } пункта
   *[many] и ещё { $n } пунктов
  }
report-due = срок — { $due }
report-responsible = отв. — { $who }
report-part-declared = сколько объединений действует (veche год)
report-part-orgs = объединения
report-part-interaction = формы взаимодействия
report-part-events = мероприятия
report-part-awards = поощрения
report-part-support = поддержка объединений
report-part-campaigns = акции
report-part-questions = вопросы объединений
report-part-plan = план и его выполнение
report-part-next = задачи следующего года
report-missing = Нет записей, поэтому нет в отчёте: { $parts }
report-coarse = { $n ->
    [one] Не вошла { $n } запись: её дата шире периода — { $records }
    [few] Не вошли { $n } записи: их даты шире периода — { $records }
   *[many] Не вошло { $n } записей: их даты шире периода — { $records }
  }
report-nothing = Записей за этот период нет. Начать можно так: veche событие добавить
report-annex = Приложение
report-declared = действует, по сведениям администрации
report-kept = учтено поимённо
report-total = { $n ->
    [one] Всего { $n } пункт
    [few] Всего { $n } пункта
   *[many] Всего { $n } пунктов
  }
report-table-orgs = Общественные объединения
report-table-active = Наиболее активные объединения
report-table-events = Мероприятия по видам
report-table-people = Присутствовало, человек
report-table-interaction = Формы взаимодействия
report-table-questions = Вопросы объединений
report-table-awards = Поощрения по видам
report-table-support = Поддержка объединений, раз
report-table-support-amount = Поддержка объединений, сумма
report-table-campaigns = Акции
report-table-plan = План и его выполнение
report-questions-raised = поднято вопросов
report-questions-done = дано ответов
report-all = Всего
report-col-kind = Вид
report-col-measure = Показатель
report-col-interaction = Форма взаимодействия
report-col-org = Объединение
report-col-acts = Мероприятия, поощрения, поддержка
report-col-campaign = Акция
report-col-collected = Собрано
report-col-given = Передано
report-col-families = Семей
report-col-people = Человек
report-col-number = №
report-col-task = Мероприятие
report-col-status = Состояние
report-col-carried-out = Исполнение, случаев
report-table-months = Мероприятия по месяцам
report-month-unstated = месяц не указан
report-col-month = Месяц
report-executor = Исп. { $who }
report-trace = Откуда эти числа
report-trace-number = №
report-trace-figure = Показатель
report-trace-value = Значение
report-trace-records = { $table ->
    [org] { $n ->
        [1] объединение
       *[other] объединения
      }
    [event] { $n ->
        [1] мероприятие
       *[other] мероприятия
      }
    [award] { $n ->
        [1] поощрение
       *[other] поощрения
      }
    [aid] помощь
    [plan] { $n ->
        [1] пункт плана
       *[other] пункты плана
      }
   *[year] сведения о годе
  } { $ids }
report-trace-from = Записи
report-trace-amount = сумма
report-questions-earlier = перешло с прошлого времени
report-col-stated = Объявлено
