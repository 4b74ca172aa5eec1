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
  } (по сведениям администрации), из них учтено поимённо { $kept }.
report-orgs-kept = { $place } учтено поимённо { $kept } { $kept ->
    [one] общественное объединение
    [few] общественных объединения
   *[many] общественных объединений
  }.
report-active = Наиболее активные из них:
report-active-computed = Наиболее активные из них (по числу мероприятий, поощрений и случаев поддержки):
report-and-others = и др.
report-interaction = Формы взаимодействия органов власти и общественных объединений:
report-interaction-in = Формы взаимодействия органов власти и общественных объединений, сложившиеся в { $place }:
report-line-count = (учтено: { $number })
report-exactly = { $sum }
report-at-least = не менее { $sum }
report-kind-unstated = вид не указан
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
        [one] Всего присутствовало не менее { $n } человека.
       *[other] Всего присутствовало не менее { $n } человек.
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
report-ahead = Намечено: { $events }.
report-event = { $kind } «{ $title }»
report-title = «{ $title }»
report-chair = ведущий — { $chair }
report-took-part = участвовали: { $orgs }
report-agenda = Рассмотрено: { $agenda }
report-awards = Поощрение членов и руководителей общественных объединений: { $kinds }.
report-awards-amount = Сумма премий — { $sum }.
report-encouraged = Поощрены: { $who }.
report-encouraged-at = { $who } — { $n ->
    [one] на мероприятии { $events }
   *[other] на мероприятиях { $events }
  }
report-support = { $known ->
    [yes] { $least ->
        [yes] Объединениям оказана поддержка — не менее { $n } { $n ->
            [one] раза
           *[other] раз
          }: { $forms }.
       *[no] Объединениям оказана поддержка — { $n } { $n ->
            [one] раз
            [few] раза
           *[many] раз
          }: { $forms }.
      }
   *[no] Объединениям оказана поддержка: { $forms }.
  }
report-support-amount = Сумма поддержки — { $sum }{ $n ->
    [0] {""}
    [one] {" "}(в { $n } случае не указана)
   *[other] {" "}(в { $n } случаях не указана)
  }.
report-continuing = Продолжается оказанная ранее поддержка: { $forms }.
report-organiser = организатор — { $organiser }
report-no-campaign = Вне акций.
report-no-campaign-short = вне акций
report-collected = { $known ->
    [yes] Собрано { $sum }{ $has ->
        [yes] : { $what }
       *[no] {""}
      }.
   *[no] Собрано: { $what }.
  }
report-given = { $known ->
    [yes] Передано нуждающимся на { $sum }{ $has ->
        [yes] : { $what }
       *[no] {""}
      }.
   *[no] Передано нуждающимся: { $what }.
  }
report-help = помощь
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
report-reached = Помощь получили: { $who }.
report-stated = Объявленный итог — { $sum }.
report-questions = { $n ->
    [one] Объединениями поднят { $n } вопрос
    [few] Объединениями поднято { $n } вопроса
   *[many] Объединениями поднято { $n } вопросов
  }, { $done ->
    [0] ответов пока нет:
    [one] дан { $done } ответ:
    [few] дано { $done } ответа:
   *[many] дано { $done } ответов:
  }
report-plan = { $n ->
    [one] В плане { $n } пункт
    [few] В плане { $n } пункта
   *[many] В плане { $n } пунктов
  }: { $statuses }.
report-plan-open = Не завершено:
report-due = срок — { $due }
report-responsible = ответственный — { $who }
report-part-declared = сколько объединений действует (veche year)
report-part-orgs = объединения
report-part-events = мероприятия
report-part-awards = поощрения
report-part-support = поддержка объединений
report-part-campaigns = акции
report-part-questions = вопросы объединений
report-part-plan = план и его выполнение
report-part-next = задачи следующего года
report-missing = Нет записей, поэтому нет в отчёте: { $parts }
report-coarse = { $n ->
    [one] Не вошла { $n } запись: её дата шире периода: { $records }
    [few] Не вошли { $n } записи: их даты шире периода: { $records }
   *[many] Не вошло { $n } записей: их даты шире периода: { $records }
  }
report-nothing = Записей за этот период нет
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
report-table-awards = Поощрения по видам
report-table-support = Поддержка объединений, раз
report-table-support-amount = Поддержка объединений, сумма
report-table-campaigns = Акции
report-table-plan = План и его выполнение
report-col-org = Объединение
report-col-acts = Участие, раз
report-col-campaign = Акция
report-col-collected = Собрано
report-col-given = Передано
report-col-families = Семей
report-col-people = Человек
report-col-number = №
report-col-task = Мероприятие
report-col-status = Состояние
report-col-carried-out = Дел
