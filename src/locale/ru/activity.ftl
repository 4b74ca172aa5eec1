# When each association was last met, and who was forgotten.
activity-title = Активность объединений
activity-org = Код
activity-name = Объединение
activity-last-event = Последнее мероприятие
activity-last-award = Последнее поощрение
activity-last-support = Последняя поддержка
activity-silent-months = Молчит, мес.
activity-events = Мероприятий
activity-awards = Поощрений
activity-support = Поддержек
activity-unstated = Число не указано
activity-counted-for = Учтено в отчёте
activity-never = ни разу
activity-for = { $what ->
    [event] мероприятия
    [award] поощрения
    [support] поддержка
    [lasting] поддержка продолжается
    [question] вопросы
   *[active] названо в числе активных
  }
activity-total = { $n ->
    [one] Всего: { $n } объединение
    [few] Всего: { $n } объединения
   *[many] Всего: { $n } объединений
  }{ $never ->
    [0] {""}
   *[other] {", из них ни разу: "}{ $never }
  }. Полных месяцев без встреч, поощрений и поддержки — по { $until }
activity-none = { $whole ->
    [0] Действующих объединений не записано. Добавить: veche орг добавить --справка
   *[other] { $n ->
        [one] Нет объединений, которые к { $until } молчат { $n } месяц и дольше
        [few] Нет объединений, которые к { $until } молчат { $n } месяца и дольше
       *[many] Нет объединений, которые к { $until } молчат { $n } месяцев и дольше
      }
  }
